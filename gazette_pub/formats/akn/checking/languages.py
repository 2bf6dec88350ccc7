"""Languages, countries and other names of a work: that each is what it says it is."""

from __future__ import annotations

import re

from lxml import etree

from gazette_pub.formats.akn.checking.file import File, is_ours, name_of, place_of
from gazette_pub.formats.akn.checking.links import HARMFUL
from gazette_pub.formats.akn.checking.naming import SCHEME, Broken, parsed
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import Message, say

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

SHOWN = 120

THREE_LETTERS = dict(
    pair.split(":")
    for pair in (
        "aa:aar ab:abk ae:ave af:afr ak:aka am:amh an:arg ar:ara as:asm av:ava ay:aym az:aze ba:bak be:bel bg:bul bi:bis"
        " bm:bam bn:ben bo:bod br:bre bs:bos ca:cat ce:che ch:cha co:cos cr:cre cs:ces cu:chu cv:chv cy:cym da:dan de:deu"
        " dv:div dz:dzo ee:ewe el:ell en:eng eo:epo es:spa et:est eu:eus fa:fas ff:ful fi:fin fj:fij fo:fao fr:fra fy:fry"
        " ga:gle gd:gla gl:glg gn:grn gu:guj gv:glv ha:hau he:heb hi:hin ho:hmo hr:hrv ht:hat hu:hun hy:hye hz:her ia:ina"
        " id:ind ie:ile ig:ibo ii:iii ik:ipk io:ido is:isl it:ita iu:iku ja:jpn jv:jav ka:kat kg:kon ki:kik kj:kua kk:kaz"
        " kl:kal km:khm kn:kan ko:kor kr:kau ks:kas ku:kur kv:kom kw:cor ky:kir la:lat lb:ltz lg:lug li:lim ln:lin lo:lao"
        " lt:lit lu:lub lv:lav mg:mlg mh:mah mi:mri mk:mkd ml:mal mn:mon mr:mar ms:msa mt:mlt my:mya na:nau nb:nob nd:nde"
        " ne:nep ng:ndo nl:nld nn:nno no:nor nr:nbl nv:nav ny:nya oc:oci oj:oji om:orm or:ori os:oss pa:pan pi:pli pl:pol"
        " ps:pus pt:por qu:que rm:roh rn:run ro:ron ru:rus rw:kin sa:san sc:srd sd:snd se:sme sg:sag si:sin sk:slk sl:slv"
        " sm:smo sn:sna so:som sq:sqi sr:srp ss:ssw st:sot su:sun sv:swe sw:swa ta:tam te:tel tg:tgk th:tha ti:tir tk:tuk"
        " tl:tgl tn:tsn to:ton tr:tur ts:tso tt:tat tw:twi ty:tah ug:uig uk:ukr ur:urd uz:uzb ve:ven vi:vie vo:vol wa:wln"
        " wo:wol xh:xho yi:yid yo:yor za:zha zh:zho zu:zul"
    ).split()
)
"""ISO 639-1 to ISO 639-2/T."""

BIBLIOGRAPHIC = dict(
    pair.split(":")
    for pair in (
        "alb:sqi arm:hye baq:eus bur:mya chi:zho cze:ces dut:nld fre:fra geo:kat ger:deu gre:ell ice:isl mac:mkd mao:mri"
        " may:msa per:fas rum:ron slo:slk tib:bod wel:cym"
    ).split()
)
"""ISO 639-2/B to ISO 639-2/T, where they differ."""

OPEN = frozenset(("mul", "und", "mis", "zxx"))
"""Several languages, or none that is known (NC 4.6.1)."""

COUNTRIES = frozenset(
    "ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs bt bv bw by bz ca cc cd cf"
    " cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg eh er es et fi fj fk fm fo fr ga gb gd ge gf gg"
    " gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp"
    " kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc"
    " ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj"
    " sk sl sm sn so sr ss st sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug um us uy uz va vc ve vg vi vn"
    " vu wf ws ye yt za zm zw eu un uk ac cp dg ea ic ta su yu".split()
)
"""ISO 3166-1, with what it has reserved and what it had."""

_OF_USERS = re.compile(r"aa|q[m-z]|x[a-z]|zz")
"""What ISO 3166-1 leaves to its users."""

_LANGUAGE = re.compile(r"[a-z]{3}")
_COUNTRY = re.compile(r"[A-Za-z]{2,}(?:-[A-Za-z0-9]+){0,3}")


@check("A128", Grade.ERROR, level=2)
def names_are_well_formed(file: File, rule: Rule) -> Findings:
    """A FRBRalias, FRBRcountry, FRBRlanguage or xml:lang cannot be what it says, or a name is empty.

    FRBRlanguage is a code of three letters (ISO 639-2: zho, eng; mul for several), FRBRcountry one of ISO 3166 (cn,
    cn-sx). A FRBRalias is another name of the work: not empty, no script, and where it begins with /akn/ an IRI that can
    be read (NC 4.5, 4.6, 4.12).
    """
    for element in file.each("FRBRlanguage", "FRBRcountry", "FRBRalias"):
        value = element.get("language" if element.tag == tag("FRBRlanguage") else "value", "")
        if reason := WRONG[name_of(element)](value):
            said = say("{element} “{text}”: {reason}")
            yield rule.found(said, at=place_of(element), text=value[:SHOWN], element=name_of(element), reason=reason)
    for element in (*file.documents, *file.each(*_NAMED)):
        if (name := element.get("name")) is not None and not name.strip():
            yield rule.found(say("the name of <{element}> is empty"), at=place_of(element), element=name_of(element))
    for keyword in file.each("keyword"):
        if not keyword.get("value", "").strip():
            yield rule.found(say("the value of <{element}> is empty"), at=place_of(keyword), element="keyword")
    for element, _, spoken in file.having(XML_LANG):
        code = spoken.partition("-")[0].lower()
        # RFC 5646, 2.2.1: four letters are reserved, and no language is registered with more
        is_no_language = len(code) == 2 and code not in THREE_LETTERS or len(code) > 3
        if is_no_language and is_ours(element):
            said = say("xml:lang of <{element}> is “{text}”, which is no language")
            yield rule.found(said, at=place_of(element), text=spoken[:SHOWN], element=name_of(element))


_NAMED = (
    "FRBRdate FRBRalias publication block container hcontainer inline marker formula debateSection entity subFlow tblock"
).split()
"""What says by its name what it is; of what is generic, nothing else says it."""


def _wrong_language(value: str) -> Message | None:
    if _LANGUAGE.fullmatch(value):
        return None
    known = THREE_LETTERS.get(value.lower().partition("-")[0], "zho, eng")
    return say("a language has three letters here: {known}", known=known)


def _wrong_country(value: str) -> Message | None:
    code = value.partition("-")[0].lower()
    is_one = len(code) > 2 or code in COUNTRIES or _OF_USERS.fullmatch(code)
    return None if _COUNTRY.fullmatch(value) and is_one else say("a country is a code of ISO 3166: cn, cn-sx")


def _wrong_alias(value: str) -> Message | None:
    if not value.strip():
        return say("it is empty")
    if HARMFUL.match(value):
        return say("a script or a file of this machine")
    if value.startswith("/akn/"):
        found = parsed(value, with_format=value.endswith((".akn", ".xml")))
        return found.reason if isinstance(found, Broken) else None
    scheme = SCHEME.match(value)
    is_address = scheme is not None and scheme[0] in ("http:", "https:", "urn:")
    return say("an address has no blank in it") if is_address and re.search(r"\s", value) else None


WRONG = {"FRBRlanguage": _wrong_language, "FRBRcountry": _wrong_country, "FRBRalias": _wrong_alias}


@check("A129", Grade.ERROR, level=2)
def languages_agree(file: File, rule: Rule) -> Findings:
    """The xml:lang of a document is another language than its FRBRlanguage.

    The text of an expression is in the language that its metadata name (NC 4.6.1); a part of it may be in another, and has its
    own xml:lang. Correct the one that is wrong.
    """
    for document in file.documents:
        named = _named(document)
        for element in _wholes(document):
            spoken = (element.get(XML_LANG) or "").partition("-")[0].lower()
            if spoken and named and not (set(named) & OPEN) and _code(spoken) not in named | OPEN:
                said = say("xml:lang of <{element}> is “{text}”, FRBRlanguage is {named}")
                yield rule.found(
                    said,
                    at=place_of(element),
                    text=element.get(XML_LANG),
                    element=name_of(element),
                    named=", ".join(sorted(named)),
                )


def _named(document: etree._Element) -> frozenset[str]:
    """The languages that the expression is in."""
    path = "/".join(map(tag, ("meta", "identification", "FRBRExpression", "FRBRlanguage")))
    return frozenset(_code(each.get("language", "").lower()) for each in document.iterfind(path))


def _code(language: str) -> str:
    return THREE_LETTERS.get(language) or BIBLIOGRAPHIC.get(language, language)


def _wholes(document: etree._Element) -> list[etree._Element]:
    """What holds the whole text of the document: itself, its body, and what is around the only one of a file."""
    bodies = "body mainBody collectionBody debateBody judgmentBody amendmentBody portionBody".split()
    parent = document.getparent()
    around = [parent] if parent is not None and parent.tag == tag("akomaNtoso") else []
    return [*around, document, *document.iterchildren(*map(tag, bodies))]
