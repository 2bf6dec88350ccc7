"""The IRIs of works, expressions and manifestations: whether they can be read, and whether they agree."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from lxml import etree

from gazette_pub.formats.akn.checking.document import SUBTYPES
from gazette_pub.formats.akn.checking.file import DOCUMENTS, File, line_of, name_of, place_of
from gazette_pub.formats.akn.checking.naming import SCHEME, Broken, Iri, parsed
from gazette_pub.formats.akn.checking.references import are_two
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.findings import Findings, Grade, Place, Rule, check
from gazette_pub.issue.messages import say, several
from gazette_pub.words.characters import fold
from gazette_pub.words.fullnames import full_name
from gazette_pub.words.simplified import simplified

LEVELS = WORK, EXPRESSION, MANIFESTATION = ("FRBRWork", "FRBRExpression", "FRBRManifestation")

SHOWN = 120
"""So much of an IRI stands in a sentence."""

_VERSION_DATE = re.compile(r"@\d{4}(-\d\d(-\d\d)?)?")
_LANGUAGE_AGAIN = re.compile(r"/[a-z]{3}@")
"""What stands behind the IRI of an expression, and was to be its component."""

_FORMAT = re.compile(r"\.[a-z0-9]{2,5}$")


@check("A159", Grade.WARNING, level=2)
def identification_says_what_can_be(file: File, rule: Rule) -> Findings:
    """The identification says of a work, or of the file, what cannot be.

    The author of a work is who made the text, not the program or the editor that marked it up: those are
    authors of the manifestation; and a gazette publishes every document that is in it. An act prescribes, so that its
    FRBRprescriptive is not false. FRBRformat says what the file is: xml.
    """
    for identification in file.each("identification"):
        authors = {level: _authors(identification, level) for level in LEVELS}
        source = identification.get("source", "")
        is_maker = source in authors[MANIFESTATION] and source not in authors[EXPRESSION]
        for author in authors[WORK].get(source, ()) if is_maker and authors[EXPRESSION] else ():
            said = say("“{text}” made the file, and is said to be the author of the work")
            yield rule.found(said, at=place_of(author), text=source.removeprefix("#")[:SHOWN])
        yield from _published_by_its_maker(identification, authors, file, rule)
        document = file.document_of.get(identification)
        for element in identification.iter(tag("FRBRprescriptive"), tag("FRBRformat")):
            value = element.get("value", "").strip().casefold()
            if element.tag == tag("FRBRformat") and _OTHER_FORMAT.match(value):
                yield rule.found(
                    say("the file is XML, and its format is said to be “{text}”"),
                    at=place_of(element),
                    text=value[:SHOWN],
                )
            elif (
                value == "false"
                and element.tag != tag("FRBRformat")
                and document is not None
                and name_of(document) == "act"
            ):
                yield rule.found(say("an act is said not to be prescriptive"), at=place_of(element))


def _published_by_its_maker(
    identification: etree._Element, authors: dict[str, dict[str, list[etree._Element]]], file: File, rule: Rule
) -> Findings:
    """What is said of a document in a gazette whose expression is by who made the file, where that of the gazette is by others alone."""
    gazette = next(file.each("officialGazette"), None)
    own = None if gazette is None else gazette.find(f"{tag('meta')}/{tag('identification')}")
    if own is None or own is identification:
        return
    publishers = {_entity(each, file) for each in _authors(own, EXPRESSION)}
    makers = {_entity(each, file) for each in authors[MANIFESTATION]} - publishers - {""}
    for pointer, elements in authors[EXPRESSION].items() if publishers else ():
        if _entity(pointer, file) in makers:
            said = say("“{text}” made the file, and is said to have published a document of the gazette")
            yield rule.found(said, at=place_of(elements[0]), text=pointer.removeprefix("#")[:SHOWN])


def _entity(pointer: str, file: File) -> str:
    """The IRI of who is pointed at, which is one in all documents of the file."""
    entry = file.by_eid.get(pointer.removeprefix("#"))
    return "" if entry is None else entry.get("href", "")


def _authors(identification: etree._Element, level: str) -> dict[str, list[etree._Element]]:
    """The elements that name the authors of a level, by what they point at."""
    found: dict[str, list[etree._Element]] = {}
    for author in identification.iterfind(f"{tag(level)}/{tag('FRBRauthor')}"):
        found.setdefault(author.get("href", ""), []).append(author)
    return found


_OTHER_FORMAT = re.compile(r"(?:application/(?:pdf|rtf|msword|vnd\.|epub)|text/(?:html|plain|rtf)|image/)")
"""How the media types begin that no file in Akoma Ntoso has."""


@check("A107", Grade.ERROR, level=2)
def iris_are_well_formed(file: File, rule: Rule) -> Findings:
    """A FRBRthis or FRBRuri cannot be read as an Akoma Ntoso IRI.

    /akn/ country / document type [/ subtype [/ actor]] / date [/ number] [/ language @ version] [/ !component] [.format]
    (NC 4.5 to 4.8). Write what the sentence says is missing there; an address of another kind (https:…, urn:…) may stand
    for it where it follows a published naming convention (NC 4.12).
    """
    for element, iri in _iris(file):
        if iri.startswith("/") and iri.endswith("/"):
            said = say("{element} “{text}” ends with /")
            yield rule.found(said, at=place_of(element), text=iri[:SHOWN], element=name_of(element))
        elif not SCHEME.match(iri) and isinstance(found := _read(element, iri), Broken):
            said = say("{element} “{text}” is not an Akoma Ntoso IRI: {reason}")
            yield rule.found(
                said, at=place_of(element), text=iri[:SHOWN], element=name_of(element), reason=found.reason
            )


@check("A111", Grade.NOTE, level=2)
def iris_follow_the_naming_convention(file: File, rule: Rule) -> Findings:
    """A FRBRthis or FRBRuri is a URL or URN: the file follows another naming convention.

    That is allowed (NC 4.12), but cobalt, Indigo and others cannot tell from it what the document is. Give its Akoma Ntoso
    IRI besides, as a FRBRalias of each level; without these aliases FRBRcountry, FRBRsubtype, FRBRformat and a FRBRnumber or
    FRBRname are a must (NC 4.12, 6).
    """
    for levels in _identifications(file):
        if SCHEME.match(_this(levels[0])) and not all(map(_has_alias, levels)) and (lacking := _lacking(levels)):
            said = say("neither a FRBRalias of each level that begins with /akn/ nor {names}")
            yield rule.found(said, at=place_of(levels[0]), names=several(lacking))
    for element, iri in _iris(file):
        if SCHEME.match(iri):
            said = say("{element} “{text}” follows another naming convention")
            yield rule.found(said, at=place_of(element), text=iri[:SHOWN], element=name_of(element))


def _has_alias(level: etree._Element) -> bool:
    return any(value.startswith("/akn/") for value in _values(level, ("FRBRalias",), "value"))


def _lacking(levels: list[etree._Element]) -> list[str]:
    """What tells what a document is, where its IRIs follow another convention, and is not there."""
    work, _, manifestation = levels
    wanted = [(work, "FRBRcountry"), (work, "FRBRsubtype"), (manifestation, "FRBRformat")]
    lacking = [name for level, name in wanted if not _value(level, name)]
    is_named = any(_values(work, ("FRBRnumber", "FRBRname"), "value"))
    return lacking if is_named else [*lacking, "FRBRnumber / FRBRname"]


@check("A108", Grade.ERROR, level=2)
def levels_agree(file: File, rule: Rule) -> Findings:
    """The IRIs of work, expression and manifestation do not begin with each other, or name different components.

    The IRI of an expression is that of its work and its language, that of a manifestation that of its expression and its
    format, and FRBRthis is FRBRuri with the component after it (NC 4.6 to 4.8). Write each from the one above it.
    """
    for levels in _identifications(file):
        if not any(SCHEME.match(_value(level, "FRBRuri")) for level in levels):
            yield from _not_extended(levels, rule)
            yield from _of_another_level(levels, rule)
            yield from _other_components(levels, rule)
            yield from _without_format(levels[2], rule)
            yield from _attached_elsewhere(levels, file, rule)


def _attached_elsewhere(levels: list[etree._Element], file: File, rule: Rule) -> Findings:
    """What is said of an attachment whose IRI says that it is a part of a document, and not of the one that it stands in."""
    iri, document = _read(levels[0], _this(levels[0])), _document(levels[0])
    around = None if document is None else file.document_of.get(document)
    if isinstance(iri, Broken) or iri.is_whole or around is None or _parent_tag(document) != tag("attachment"):
        return
    for level, name in zip(levels[:2], LEVELS, strict=False):
        above = around.find("/".join(map(tag, ("meta", "identification", name))))
        if above is not None and _uri(above) and _uri(level) != _uri(above):
            said = say("{level}: “{text}” is a part of another document than it stands in, “{uri}”")
            text = _uri(level)[:SHOWN]
            yield rule.found(said, at=place_of(level), text=text, level=name_of(level), uri=_uri(above)[:SHOWN])
            return


def _parent_tag(document: etree._Element | None) -> object:
    above = None if document is None else document.getparent()
    return None if above is None else above.tag


def _not_extended(levels: list[etree._Element], rule: Rule) -> Findings:
    for level in levels:
        this, uri = _this(level), _uri(level)
        if not _extends(this, uri) or ("@" in uri and _LANGUAGE_AGAIN.match(this[len(uri) :])):
            said = say("{level}: FRBRthis “{text}” does not begin with FRBRuri “{uri}”")
            yield rule.found(said, at=place_of(level), text=this[:SHOWN], level=name_of(level), uri=uri[:SHOWN])
    for upper, lower in pairwise(levels):
        if not _extends(_uri(lower), _uri(upper)):
            said = say("{lower}: “{text}” does not begin with that of {upper}")
            text = _uri(lower)[:SHOWN]
            yield rule.found(said, at=place_of(lower), text=text, lower=name_of(lower), upper=name_of(upper))


def _of_another_level(levels: list[etree._Element], rule: Rule) -> Findings:
    """What is said of an IRI that has a language too many or too few."""
    work, expression, _ = levels
    iri = _iri(work)
    if iri and iri.language:
        said = say("FRBRWork: “{text}” names a language, which only an expression has")
        yield rule.found(said, at=place_of(work), text=_uri(work)[:SHOWN])
    iri = _iri(expression)
    if iri and not iri.language and iri.number not in _values(expression, ("FRBRlanguage",), "language"):
        said = say("FRBRExpression: “{text}” names no language")
        yield rule.found(said, at=place_of(expression), text=_uri(expression)[:SHOWN])


def _without_format(manifestation: etree._Element, rule: Rule) -> Findings:
    """What is said of a manifestation one of whose IRIs has a format, and the other none (NC 4.7)."""
    iris = {name: _read(manifestation, _value(manifestation, name)) for name in ("FRBRthis", "FRBRuri")}
    without = [name for name, iri in iris.items() if isinstance(iri, Iri) and not iri.format]
    if len(without) == 1 and all(isinstance(iri, Iri) for iri in iris.values()):
        said = say("FRBRManifestation: {element} “{text}” names no format, and {other} does")
        other = next(name for name in iris if name not in without)
        text = _value(manifestation, without[0])[:SHOWN]
        yield rule.found(said, at=place_of(manifestation), element=without[0], text=text, other=other)


def _other_components(levels: list[etree._Element], rule: Rule) -> Findings:
    named = [(level, iri.component) for level in levels if isinstance(iri := _read(level, _this(level)), Iri)]
    if named and not named[0][1]:
        yield from _without_component(named, rule)
        return
    for level, component in named[1:]:
        if component and component != named[0][1]:
            said = say("{level}: FRBRthis names the component {text}, that of {upper} {component}")
            yield rule.found(
                said,
                at=place_of(level),
                text=component[:SHOWN],
                level=name_of(level),
                upper=name_of(named[0][0]),
                component=named[0][1][:SHOWN],
            )


def _without_component(named: list[tuple[etree._Element, str]], rule: Rule) -> Findings:
    """What is said of the first level that names no component, where one below it does."""
    lower = next(((level, component) for level, component in named if component), None)
    if lower is not None:
        said = say("{level}: FRBRthis names no component, that of {lower} names {text}")
        level = named[0][0]
        yield rule.found(said, at=place_of(level), text=lower[1][:SHOWN], level=name_of(level), lower=name_of(lower[0]))


@check("A109", Grade.ERROR, level=2)
def iris_say_what_the_metadata_says(file: File, rule: Rule) -> Findings:
    """A part of an IRI differs from the element that repeats it.

    Country, document type, subtype, date, number or name, language, version and format stand in the IRI with the very
    value that FRBRcountry, the element of the document, FRBRsubtype, FRBRdate, FRBRnumber or FRBRname, FRBRlanguage, the
    FRBRdate of the expression and FRBRformat have (NC 4.5 to 4.7); the actor is the FRBRauthor; each is said once. One of
    the two is wrong: the text of the document says which.
    """
    for levels in _identifications(file):
        for level in levels:
            for part in PARTS.get(name_of(level), ()):
                yield from part(level, rule)
            yield from _said_again(level, rule)
        yield from _another_document_type(levels[0], rule)
        yield from _another_name(levels[0], rule)
        yield from _another_author(levels[0], file, rule)


def _said_again(level: etree._Element, rule: Rule) -> Findings:
    """What is said twice, or of which there is one and it is said in two ways."""
    first: dict[object, etree._Element] = {}
    for element in level.iterchildren(etree.Element):
        said = (element.tag, *sorted(element.items()))
        number = element.get("value", "") if element.tag == tag("FRBRnumber") else ""
        before = first.setdefault(element.tag if number.isdecimal() else said, element)
        if before is not element:
            yield rule.found(
                say("{level}: a second <{element}>, {found}"),
                at=place_of(element),
                level=name_of(level),
                element=name_of(element),
                found=next(iter(element.values()), ""),
            )


def _another_name(work: etree._Element, rule: Rule) -> Findings:
    """What is said of a document whose name, as Chinese documents have it, is another than its subtype."""
    document, subtypes = _document(work), _values(work, ("FRBRsubtype",), "value")
    name = "" if document is None else document.get("name", "")
    iri = _iri(work)
    is_told = iri is not None and bool(iri.middle) and not set(iri.middle) & set(subtypes)  # by another part
    if (
        not is_told
        and not _is_part(work)
        and name in SUBTYPES
        and subtypes
        and name not in subtypes
        and SUBTYPES.issuperset(subtypes)
    ):
        said = say("FRBRWork: the document is a “{name}”, FRBRsubtype says “{value}”")
        yield rule.found(said, at=place_of(work), text=name, name=name, value=subtypes[0])


def _another_author(work: etree._Element, file: File, rule: Rule) -> Findings:
    """What is said of a work whose actor, where that is a name in Chinese characters, is none of its authors."""
    iri = _iri(work)
    actor = iri.middle[1] if iri and len(iri.middle) == 2 and not _is_part(work) else ""
    named = [file.by_eid.get(each.removeprefix("#")) for each in _values(work, ("FRBRauthor",), "href")]
    authors = ["" if each is None else each.get("showAs", "") for each in named]
    if (
        actor
        and authors
        and all(_are_apart(simplified(fold(actor)), each) for author in authors for each in _names(author))
    ):
        said = say("{level}: the IRI says “{text}”, {there}")
        there = say("{elements} says “{value}”", elements="FRBRauthor", value=authors[0][:SHOWN])
        yield rule.found(said, at=place_of(work), text=actor[:SHOWN], level=name_of(work), there=there)


def _names(author: str) -> tuple[str, str]:
    """As it is printed, and whole: 山西省平遥县政府 is 平遥县人民政府."""
    return simplified(fold(author)), simplified(full_name(author))


def _are_apart(one: str, other: str) -> bool:
    """Whether neither name may be the other shortened: 某省人大常委会 is 某省人民代表大会常务委员会, and not 某省人民政府."""
    return are_two(one, other, is_person=True) and not _shortens(one, other) and not _shortens(other, one)


def _shortens(short: str, long: str) -> bool:
    """Whether all characters of a name stand in another, in their order."""
    left = iter(long)
    return all(character in left for character in short)


def _repeated(what: Callable[[Iri], str], elements: tuple[str, ...], attribute: str, is_needed: bool = False) -> Part:
    """Whether one of the elements repeats that part of the IRI, where there is one of them; or where there must be one, which
    the schema lets out."""

    def differs(level: etree._Element, rule: Rule) -> Findings:
        iri, values = _iri(level), _values(level, elements, attribute)
        said = what(iri) if iri else ""
        if not said or said in (*values, "nn") or not (values or is_needed):
            return
        names = " / ".join(elements)
        there = say("{elements} says “{value}”", elements=names, value=values[0][:SHOWN]) if values else None
        yield rule.found(
            say("{level}: the IRI says “{text}”, {there}"),
            at=place_of(level),
            text=said[:SHOWN],
            level=name_of(level),
            there=there or say("and there is no {elements}", elements=names),
        )

    return differs


def _another_date(level: etree._Element, rule: Rule) -> Findings:
    """The IRI may name the year alone, of the date that is said in full. The date of a component is its own: its IRI is
    that of the whole document, and its name (NC 4.8.2)."""
    if (iri := _iri(level)) and not _is_part(level):
        yield from _dated(level, rule, iri.date)


def _another_version(level: etree._Element, rule: Rule) -> Findings:
    """A version that is a date is that of the expression (NC 4.6.1)."""
    iri = _iri(level)
    version = iri.version[1:] if iri and _VERSION_DATE.fullmatch(iri.version) and not _is_part(level) else ""
    if version and version not in _values(level, ("FRBRversionNumber",), "value"):
        yield from _dated(level, rule, version)


def _is_part(level: etree._Element) -> bool:
    iri = _read(level, _this(level))
    return isinstance(iri, Iri) and not iri.is_whole


def _dated(level: etree._Element, rule: Rule, date: str) -> Findings:
    values = _values(level, ("FRBRdate",), "date")
    if values and not any(value.startswith(date) for value in values):
        yield rule.found(
            say("{level}: the IRI says “{text}”, FRBRdate says “{value}”"),
            at=place_of(level),
            text=date,
            level=name_of(level),
            value=values[0][:SHOWN],
        )


def _another_subtype(level: etree._Element, rule: Rule) -> Findings:
    """A single part before the date may be the actor."""
    iri, values = _iri(level), _values(level, ("FRBRsubtype",), "value")
    if iri and len(iri.middle) == 2 and not values:
        said = say("{level}: the IRI says “{text}”, and there is no FRBRsubtype")
        yield rule.found(said, at=place_of(level), text=iri.middle[0][:SHOWN], level=name_of(level))
    if iri and iri.middle and values and not set(iri.middle) & set(values):
        said = say("{level}: the IRI says “{text}”, FRBRsubtype says “{value}”")
        yield rule.found(
            said, at=place_of(level), text=iri.middle[0][:SHOWN], level=name_of(level), value=values[0][:SHOWN]
        )


def _another_format(level: etree._Element, rule: Rule) -> Findings:
    """The package is .akn, what it holds .xml: one of the two is repeated, and neither is another format."""
    iris = [_read(level, _value(level, name)) for name in ("FRBRthis", "FRBRuri")]
    formats = [iri.format for iri in iris if isinstance(iri, Iri) and iri.format]
    values = _values(level, ("FRBRformat",), "value")
    if not formats or not values or not re.fullmatch(r"[a-z0-9]{2,5}", values[0]):
        return
    others = formats if values[0] not in formats else [each for each in formats if each not in (*_OF_XML, values[0])]
    for other in others[:1]:
        said = say("{level}: the IRI says “{text}”, FRBRformat says “{value}”")
        yield rule.found(said, at=place_of(level), text=other, level=name_of(level), value=values[0])


_OF_XML = ("akn", "xml")


def _another_document_type(work: etree._Element, rule: Rule) -> Findings:
    """That of a component is the type of the whole; a portion is of any type."""
    iri, document = _read(work, _this(work)), _document(work)
    if isinstance(iri, Broken) or not iri.is_whole or document is None:
        return
    if (name := name_of(document)) not in (iri.type, "portion"):
        said = say("FRBRWork: the IRI says “{text}”, the document is <{name}>")
        yield rule.found(said, at=place_of(work), text=iri.type[:SHOWN], name=name)


Part = Callable[[etree._Element, Rule], Findings]

PARTS: dict[str, tuple[Part, ...]] = {
    WORK: (
        _repeated(lambda iri: iri.place, ("FRBRcountry",), "value"),
        _another_subtype,
        _another_date,
        _repeated(lambda iri: iri.number, ("FRBRnumber", "FRBRname"), "value", is_needed=True),
    ),
    EXPRESSION: (
        _repeated(lambda iri: iri.language, ("FRBRlanguage",), "language"),
        _another_version,
    ),
    MANIFESTATION: (_another_format,),
}
"""Of a level: the parts of its IRI that an element repeats."""


@check("A110", Grade.ERROR, level=2)
def documents_are_told_apart(file: File, rule: Rule) -> Findings:
    """Two documents of the file are the same work: their FRBRthis is the same, or an IRI that is their FRBRalias.

    cobalt and others find one of them only. A document in a gazette has an IRI of its own, and an attachment that of
    its document with /!annex_1.
    """
    first = {iri: f"{name}:{line}" for name, other in file.before.items() for iri, line in _works(other)}
    for iri, line in _works(file):
        if iri and iri in first:
            said = say("the FRBRthis “{text}” is that of line {line} too")
            yield rule.found(said, at=Place(line), text=iri[:SHOWN], line=first[iri])
        first.setdefault(iri, str(line))
    yield from _known_by_one_name(file, rule)


def _known_by_one_name(file: File, rule: Rule) -> Findings:
    """What is said of two works that have one identifier. Titles may be alike."""
    first: dict[tuple[str, str], tuple[str, etree._Element]] = {}
    for levels in _identifications(file):
        for alias in levels[0].iterchildren(tag("FRBRalias")):
            name, value, uri = alias.get("name", ""), alias.get("value", "").strip(), _uri(levels[0])
            if not _IDENTIFIES.match(value):
                continue
            of, other = first.setdefault((name, value), (uri, alias))
            if of != uri:
                said = say("the FRBRalias “{text}” is that of line {line} too")
                yield rule.found(said, at=place_of(alias), text=value[:SHOWN], line=line_of(other))


_IDENTIFIES = re.compile(r"/|[A-Za-z][A-Za-z0-9+.-]*:")


def _works(file: File) -> Iterator[tuple[str, int | None]]:
    """The FRBRthis of each document's work, and its line."""
    for levels in _identifications(file):
        yield _this(levels[0]), line_of(levels[0])


def _identifications(file: File) -> list[list[etree._Element]]:
    return file.once(_identified)


def _identified(file: File) -> list[list[etree._Element]]:
    """The three levels of each identification that has them."""
    return list(_with_all_levels(file))


def _with_all_levels(file: File) -> Iterator[list[etree._Element]]:
    for identification in file.each("identification"):
        levels = [level for name in LEVELS if (level := identification.find(tag(name))) is not None]
        if len(levels) == len(LEVELS):
            yield levels


def _iris(file: File) -> Iterator[tuple[etree._Element, str]]:
    for level in file.each(*LEVELS):
        for element in level.iterchildren(tag("FRBRthis"), tag("FRBRuri")):
            yield element, element.get("value", "")


def _value(level: etree._Element, name: str) -> str:
    found = level.find(tag(name))
    return found.get("value", "") if found is not None else ""


def _this(level: etree._Element) -> str:
    return _value(level, "FRBRthis")


def _values(level: etree._Element, names: tuple[str, ...], attribute: str) -> list[str]:
    return [element.get(attribute, "") for element in level.iterchildren(*map(tag, names))]


def _uri(level: etree._Element) -> str:
    """FRBRuri without the format that ends that of a manifestation."""
    uri = _value(level, "FRBRuri")
    return (_FORMAT.sub("", uri) if name_of(level) == MANIFESTATION else uri).rstrip("/")


def _iri(level: etree._Element) -> Iri | None:
    """FRBRuri in its parts, where it can be read."""
    found = _read(level, _value(level, "FRBRuri"))
    return found if isinstance(found, Iri) else None


def _read(element: etree._Element, iri: str) -> Iri | Broken:
    level = element if name_of(element) in LEVELS else element.getparent()
    return parsed(iri, with_format=level is not None and name_of(level) == MANIFESTATION)


def _document(level: etree._Element) -> etree._Element | None:
    """The document whose identification the level is in."""
    return next(level.iterancestors(*DOCUMENTS), None)


def _extends(longer: str, shorter: str) -> bool:
    return longer == shorter or longer.startswith((f"{shorter}/", f"{shorter}."))
