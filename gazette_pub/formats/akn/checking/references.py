"""The entries of `references`: persons, bodies, roles, concepts and documents, by their IRIs (NC 4.11)."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from gazette_pub.formats.akn.checking import numbers
from gazette_pub.formats.akn.checking.citing import have_in_common
from gazette_pub.formats.akn.checking.file import File, is_ours, line_of, name_of, place_of, solid_text
from gazette_pub.formats.akn.checking.naming import NOT_IN_AN_IRI
from gazette_pub.formats.akn.vocabulary import OUTCOMES, tag
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import Message, say
from gazette_pub.words.characters import fold, letters
from gazette_pub.words.events import IN_FORCE, words_of
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.places import jurisdiction_of
from gazette_pub.words.simplified import simplified

ONTOLOGY = "/akn/ontology/"

TOP_LEVEL_CLASSES = {
    tag(f"TLC{name}"): name.lower()
    for name in "Concept Event Location Object Organization Person Process Reference Role Term".split()
}
"""The class that each entry is of, as its IRI names it."""

SHOWN = 120


@check("A124", Grade.ERROR, level=2)
def entities_are_of_one_class(file: File, rule: Rule) -> Findings:
    """An entry of references has no IRI, one of another class, or one that another entry has; or no name.

    The classes share nothing (NC 4.11): who is a TLCPerson is no TLCOrganization. An IRI of the Naming Convention names the
    class, /akn/ontology/person/cn.张三, and ends with what tells the entity from all others. Correct the element or the IRI.
    showAs is what people read instead of the IRI: write the name there.
    """
    yield from _nameless(file, rule)
    first: dict[str, etree._Element] = {}
    entries: dict[tuple[etree._Element | None, str], etree._Element] = {}
    for element in file.each(*(name.rpartition("}")[2] for name in TOP_LEVEL_CLASSES)):
        href = element.get("href", "").strip()
        if reason := _wrong_with(element, href):
            said = say("<{element}> “{text}”: {reason}")
            yield rule.found(said, at=place_of(element), text=href[:SHOWN], element=name_of(element), reason=reason)
        elif href and (other := first.setdefault(href, element)).tag != element.tag:
            said = say("<{element}> “{text}” is a <{other}> in line {line}")
            yield rule.found(
                said,
                at=place_of(element),
                text=href[:SHOWN],
                element=name_of(element),
                other=name_of(other),
                line=line_of(other),
            )
        elif href and (twin := entries.setdefault((element.getparent(), href), element)) is not element:
            said = say("<{element}> “{text}” has an entry in line {line} already")
            yield rule.found(
                said, at=place_of(element), text=href[:SHOWN], element=name_of(element), line=line_of(twin)
            )


def _nameless(file: File, rule: Rule) -> Findings:
    """What is said of what shows nothing to people."""
    for element, _, shown in file.having("showAs"):
        if not shown.strip() and is_ours(element):
            said = say("showAs of <{element}> is empty")
            yield rule.found(said, at=place_of(element), text=shown, element=name_of(element))


def _wrong_with(element: etree._Element, href: str) -> Message | None:
    if not href:
        return say("it has no IRI")
    if href.startswith(("/ontology/", "ontology/", "akn/ontology/")):
        return say("it begins with /akn/")
    if found := NOT_IN_AN_IRI.search(href):
        return say("“{character}” stands in no IRI", character=found[0])
    if not href.startswith(ONTOLOGY):
        return None
    named, _, identity = href.removeprefix(ONTOLOGY).partition("/")
    wanted = TOP_LEVEL_CLASSES[str(element.tag)]
    if named.casefold() != wanted:
        return say("its IRI says {named}, that of such an entry {wanted}", named=named[:SHOWN], wanted=wanted)
    return None if identity.strip("/") else say("its IRI names the class and nobody in it")


@check("A127", Grade.NOTE, level=2)
def entities_are_pointed_at(file: File, rule: Rule) -> Findings:
    """An entry of references, or a temporalGroup, is pointed at by nothing.

    It does no harm; but what no `period` points at is in force at no time. Take it out, or mark the name in the text that
    it is of: <person refersTo="#…">.
    """
    used = {pointer[1:] for _, _, value in file.pointers for pointer in value.split() if pointer.startswith("#")}
    for element in file.tagged(*TOP_LEVEL_CLASSES, tag("temporalGroup")):
        eid = element.get("eId")
        if eid is not None and eid not in used:
            said = say("nothing points at <{element}> “{text}”")
            yield rule.found(said, at=place_of(element), text=eid[:SHOWN], element=name_of(element))


def _are_two_concepts(named: str, shown: str) -> bool:
    """Whether an IRI names what becomes of a document in English, and people are shown the Chinese word for something else."""
    said, other = _CONCEPTS.get("".join(filter(str.isalpha, named.casefold()))), _SHOWN_CONCEPTS.get(shown.strip())
    return said is not None and other is not None and said != other


_ALIKE = ("adopted approved", "amended revised", "inforce entryintoforce enterintoforce", "repealed", "promulgated")
"""What the IRIs of such concepts say, a row for what is one or may be."""

_CONCEPTS = {name: row for row in _ALIKE for name in row.split()}
_SHOWN_CONCEPTS = {word: _CONCEPTS[name] for word, name in OUTCOMES.items() if name in _CONCEPTS} | dict.fromkeys(
    IN_FORCE.split(), _CONCEPTS["inforce"]
)


@check("A152", Grade.WARNING, level=2)
def entities_are_those_printed(file: File, rule: Rule) -> Findings:
    """The words of a name in the text, its entry in references and the IRI of that entry name different ones.

    <person refersTo="#zhangsan">张三</person> points at the TLCPerson whose showAs is 张三, and whose IRI ends with that name
    where it is one of Chinese characters; so does the IRI of a law that is referred to by its title. A name may be
    shortened: but something of it is there; an organ of 河北省 is not of cn-sx; what is shown as 施行 is not `repealed` in its IRI;
    and 第九次会议 is a TLCEvent with that number. Point at the right entry, or correct it. So is the post of the only
    person of a line the one that is printed there, and what a step ended with is printed.
    """
    yield from _entries_of_others(file, rule)
    names = {
        (entry.getparent(), TOP_LEVEL_CLASSES[str(entry.tag)], entry.get("showAs", ""))
        for entry in file.tagged(*TOP_LEVEL_CLASSES)
    }
    yield from _posts_of_others(file, rule)
    yield from _words_of_others(file, rule)
    yield from _steps_that_are_not_printed(file, rule)
    for element in file.each("person", "organization", "location", "role", "session", "signature", "docProponent"):
        target = file.by_eid.get(element.get("refersTo", "").removeprefix("#"))
        class_ = TOP_LEVEL_CLASSES.get(str(target.tag)) if target is not None else None
        if target is None or class_ not in _CLASSES_OF.get(name_of(element), (name_of(element),)):
            continue
        printed, shown = solid_text(element), target.get("showAs", "")
        is_another = _has_another_number if element.tag == tag("session") else are_two
        is_other = printed != shown and (target.getparent(), class_, printed) in names
        if is_other or is_another(printed, shown, class_ == "person") or _is_of_another_term(element, shown):
            said = say("<{element}> prints “{text}”, and is {shown} by its refersTo")
            yield rule.found(
                said, at=place_of(element), text=printed[:SHOWN], element=name_of(element), shown=shown[:SHOWN]
            )


def _is_of_another_term(session: etree._Element, shown: str) -> bool:
    """Whether the legislature beside a session has a number, and the name of the meeting that it is has others alone."""
    beside = session.itersiblings(tag("legislature"), preceding=True) if session.tag == tag("session") else ()
    legislature = next(iter(beside), None)
    return (
        legislature is not None
        and bool({"届", "屆"} & set(shown))
        and _has_another_number(solid_text(legislature), shown, False)
    )


def _posts_of_others(file: File, rule: Rule) -> Findings:
    """What is said of the only person of a line whose post, by `as`, is not the one that the line prints, and that is declared too."""
    posts: dict[etree._Element | None, list[str]] = {}
    for entry in file.each("TLCRole"):
        if are_written(shown := entry.get("showAs", "")):
            posts.setdefault(entry.getparent(), []).append(shown)
    for person in file.each("person") if posts else ():
        role = file.by_eid.get(person.get("as", "").removeprefix("#"))
        line = next(person.iterancestors(tag("p")), None)
        if role is None or line is None or role.get("showAs", "") not in posts.get(role.getparent(), ()):
            continue
        printed, shown = solid_text(line), role.get("showAs", "")
        other = next((each for each in posts[role.getparent()] if each in printed and each not in shown), None)
        if other and shown not in printed and sum(1 for _ in line.iter(tag("person"))) == 1:
            said = say("<{element}> is {shown} by its as, and its line prints “{text}”")
            yield rule.found(said, at=place_of(person), text=other[:SHOWN], element="person", shown=shown[:SHOWN])


def _words_of_others(file: File, rule: Rule) -> Findings:
    """What is said of a speech whose `from` prints the name of another of those who are declared, and not that of whom it is by."""
    people: dict[str, set[etree._Element]] = {}
    for entry in file.each("TLCPerson"):
        for word in _words(entry.get("showAs", "")):
            people.setdefault(word, set()).add(entry)
    posts = set().union(*(_words(entry.get("showAs", "")) for entry in file.each("TLCRole"))) if people else set()
    for element in file.each("from") if people else ():
        above = element.getparent()
        by = file.by_eid.get(above.get("by", "").removeprefix("#")) if above is not None else None
        printed = _words("".join(map(str, element.itertext()))) - posts
        if by is None or by.tag != tag("TLCPerson") or not printed or printed & _words(by.get("showAs", "")):
            continue
        others = set().union(*(people.get(word, ()) for word in printed))
        if len(others) == 1:
            said = say("<{element}> prints “{text}”, and is {shown} by its by")
            text, shown = "".join(map(str, element.itertext())).strip()[:SHOWN], by.get("showAs", "")[:SHOWN]
            yield rule.found(said, at=place_of(element), text=text, element="from", shown=shown)


def _words(name: str) -> set[str]:
    """The words of a name in letters: a surname, and no title or initial."""
    return {word.casefold() for word in _LONG_WORD.findall(name)}


_LONG_WORD = Pattern(
    Expression(r"[^\W\d_\u3400-\u9fff]{4,40}"), ("Mbete", "DLAMINI"), ("Ms", "张三的话", "J."), "search"
)


def are_written(name: str) -> bool:
    """Whether a name is one of Chinese characters, as a text in Chinese prints it."""
    return len(name) > 1 and not _HAN.search(name)


def _steps_that_are_not_printed(file: File, rule: Rule) -> Findings:
    """What is said of a step whose outcome the document does not print, or that is by who marked the file up, and made nothing of it."""
    words: dict[etree._Element | None, str] = {}
    for step in file.each("step"):
        document = file.document_of.get(step)
        outcome = file.by_eid.get(step.get("outcome", "").removeprefix("#"))
        shown = "" if outcome is None else outcome.get("showAs", "")
        if are_written(shown):
            if document not in words:
                words[document] = _words_of(document, file)
            ways = map(simplified, map(fold, words_of(shown)))
            if words[document] and not any(way in words[document] for way in ways):
                said = say("<{element}> ends with “{text}” by its outcome, and the document does not print that")
                yield rule.found(said, at=place_of(step), text=shown[:SHOWN], element="step")
        if document is not None and step.get("by") in _editors(document):
            said = say("<{element}> is by “{text}”, who only made the file")
            yield rule.found(said, at=place_of(step), text=step.get("by", "")[:SHOWN], element="step")


def _words_of(document: etree._Element | None, file: File) -> str:
    """The text of a document without its metadata, in simplified characters."""
    parts = () if document is None else (each for each in document if each.tag != tag("meta"))
    return simplified(fold("".join(map(solid_text, parts))))


def _editors(document: etree._Element) -> set[str | None]:
    """The authors of the file who are none of the work and its expression."""
    identification = f"{tag('meta')}/{tag('identification')}"
    authors = {
        level: {each.get("href") for each in document.iterfind(f"{identification}/{tag(level)}/{tag('FRBRauthor')}")}
        for level in ("FRBRWork", "FRBRExpression", "FRBRManifestation")
    }
    return authors["FRBRManifestation"] - authors["FRBRWork"] - authors["FRBRExpression"]


_MAKERS = ("person", "organization")
_CLASSES_OF = {"session": ("event",), "signature": _MAKERS, "docProponent": _MAKERS}


def _has_another_number(printed: str, shown: str, is_person: bool) -> bool:
    """Whether a meeting has a number that is none of those in the name that it is shown by."""
    number, named = numbers.first_number(printed), numbers.readings(shown)
    is_known = number is not None and any(map(numbers.is_numeral, named))
    return is_known and not any(str(number) in each for each in named)


def are_two(one: str, other: str, is_person: bool = False) -> bool:
    """Whether two names in Chinese characters cannot mean the same: neither person's is part of the other, or they have no
    character in common."""
    if one == other:
        return False
    ours, theirs = (_HAN.sub("", simplified(fold(name))) for name in (one, other))  # an IRI has simplified characters
    if len(ours) < 2 or len(theirs) < 2:
        return False
    is_part = ours in theirs or theirs in ours
    return not is_part and (is_person or not set(ours) & set(theirs))


def _are_two_laws(named: str, shown: str) -> bool:
    """Whether the title in the IRI of a law, and none that was cut or is a number, has less than half in common with what is shown."""
    if not _IS_TITLE.search(named) or not _IS_TITLE.search(shown):
        return False
    return not have_in_common(letters(simplified(fold(named))), letters(simplified(fold(shown))))


_IS_TITLE = Pattern(
    Expression(r"(?:条例|办法|规定|细则|规则|[\u3400-\u9fff]法|章程)$"),
    ("储蓄管理条例", "某省实施-某法-办法", "刑法"),
    ("国发-2024-3号", "某省任免名单-1650a927", "关于修改-某条例-的决定"),
    "search",
)


def _entries_of_others(file: File, rule: Rule) -> Findings:
    """What is said of entries whose IRI names another than their showAs."""
    for entry, named, shown in _named_otherwise(file):
        said = say("showAs is “{text}”, and the IRI names {named}")
        yield rule.found(said, at=place_of(entry), text=shown[:SHOWN], named=named[:SHOWN])


def _named_otherwise(file: File) -> Iterator[tuple[etree._Element, str, str]]:
    """Each such entry, what its IRI names, and its showAs."""
    for entry in file.each("TLCPerson", "TLCOrganization", "TLCLocation"):
        identity, shown = entry.get("href", "").rpartition("/")[2], entry.get("showAs", "")
        named, is_organ = identity.rpartition(".")[2], entry.tag == tag("TLCOrganization")
        if is_organ and _is_of_another_place(identity, shown):
            yield entry, identity, shown
        elif are_two(named, shown, entry.tag == tag("TLCPerson")) or is_organ and _are_two_organs(named, shown):
            yield entry, named, shown
    for entry in file.each("original", "activeRef", "passiveRef", "attachmentOf", "hasAttachment"):
        named, shown = entry.get("href", "").partition("/!")[0].rpartition("/")[2], entry.get("showAs", "")
        if are_two(named, shown) or _are_two_laws(named, shown):
            yield entry, named, shown
    for entry in file.each("TLCConcept"):
        named, shown = entry.get("href", "").rpartition("/")[2], entry.get("showAs", "")
        if _are_two_concepts(named, shown):
            yield entry, named, shown


def _is_of_another_place(identity: str, shown: str) -> bool:
    """Whether an IRI puts an organ of one province of China, as its name has it, in another: cn-sx.河北省财政厅."""
    place, own = identity.partition(".")[0].casefold(), jurisdiction_of(shown)
    return bool(own) and place != own and _PROVINCE.finds(place) and _PROVINCE.finds(own or "")


_PROVINCE = Pattern(Expression("cn-[a-z]{2}"), ("cn-sx",), ("cn", "cn-14", "hk"), "fullmatch")


def _are_two_organs(one: str, other: str) -> bool:
    """Whether two names say of which matter or place each is, and have no more in common than that both are 部 or 委员会."""
    kinds = {found.group() for name in (one, other) if (found := _KIND_OF_ORGAN.search(simplified(name)))}
    if len(kinds) == 2:
        return True
    ours, theirs = (set(_HAN.sub("", simplified(fold(name)))) - _OF_EVERY_ORGAN for name in (one, other))
    return bool(ours and theirs) and not ours & theirs


_KIND_OF_ORGAN = Pattern(
    Expression("人民(?:代表大会(?:常务委员会)?|政府|法院|检察院)$"),
    ("某省人民政府", "某省人民代表大会常务委员会", "某市人民代表大会"),
    ("某省人民政府办公厅", "某省财政厅"),
    "search",
)
"""What each place has one of: two of them are two organs, though their names begin alike."""

_OF_EVERY_ORGAN = frozenset("国家省市县区州部厅局院署委员会人民代表大常务政府法办公室中华共和")
"""The characters of what organs of every matter are called."""

_HAN = Pattern(Expression("[^\u3400-\u9fff\U00020000-\U0003ffff]"), ("a", "·", "（"), ("张", "𠀀"), "search")
"""What is no Chinese character."""
