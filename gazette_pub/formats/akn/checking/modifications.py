"""What a document says that it changes: each modification of the analysis, and the words of the text that state it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import islice, pairwise

from lxml import etree

from gazette_pub.formats.akn.checking.document import value_of
from gazette_pub.formats.akn.checking.file import File, name_of, place_of
from gazette_pub.formats.akn.checking.naming import SCHEME
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import say
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

MODS = frozenset(map(tag, ("mod", "mmod", "rmod")))
"""What states a modification in the text."""

SHOWN = 120

LONGEST = 2000
"""Of the words of a `mod` no more are looked into."""


@check("A137", Grade.ERROR, level=2)
def modifications_are_stated(file: File, rule: Rule) -> Findings:
    """A modification of the analysis and the text do not fit together.

    The source of an active modification is the `mod` that states it, or what holds that `mod`; its old and new words
    stand in there too; its destination is the IRI of the law that is changed, with ~ and the eId of the provision, which
    the `mod` refers to, and never a part of this document. What is repealed or deleted has no new words, what is inserted no old ones. What others change in
    this document is a passive modification. A `mod` in another, outside of what that quotes, states
    something itself. Point at them; what is not known is `incomplete`.
    """
    statements: dict[etree._Element, Statement] = {}
    sources = (source for each in _active(file) for source in each.iterchildren(tag("source")))
    stated = Counter(target for source in sources if (target := _target(source, file)) is not None)
    named = frozenset(each.get("href", "").removeprefix("#") for each in file.each("old", "new"))
    for modification in _active(file):
        stating = [_target(each, file) for each in modification.iterchildren(tag("source"))]
        for source, target in zip(modification.iterchildren(tag("source")), stating, strict=True):
            if target is not None and not _states(target):
                said = say("source=“{text}” points at a <{found}>, which states no modification")
                yield rule.found(said, at=place_of(source), text=source.get("href", "")[:SHOWN], found=name_of(target))
        yield from _words_elsewhere(modification, [each for each in stating if each is not None], file, rule)
        yield from _nowhere(modification, rule)
        yield from _points_nowhere(modification, rule)
        yield from _at_home(modification, file, rule)
        yield from _twice(modification, rule)
        yield from _renumbered_as_before(modification, file, rule)
        mods = [each for each in stating if each is not None and each.tag in MODS]
        statements.update((mod, _statement(mod)) for mod in mods if mod not in statements)
        said_by = [statements[mod] for mod in mods]
        yield from _with_other_words(modification, said_by, named, file, rule)
        yield from _of_other_kind(modification, said_by, rule)
        yield from _beside_otherwise(modification, said_by, rule)
        yield from _of_another_law(modification, said_by, all(stated[mod] == 1 for mod in mods), rule)
    for around in file.each("passiveModifications"):
        for modification in around.iterchildren(etree.Element):
            yield from _points_nowhere(modification, rule)
            yield from _nowhere(modification, rule)
            yield from _twice(modification, rule)
    yield from _old_words_of_none(named, file, rule)
    yield from _in_another_direction(file, rule)
    yield from _in_one_another(file, stated, rule)


@check("A138", Grade.WARNING, level=2)
def statements_are_in_the_analysis(file: File, rule: Rule) -> Findings:
    """A `mod` states a modification that the analysis does not have, or what is modified is declared in no activeRef.

    Whoever applies the modifications takes them from the analysis. Add a textualMod whose source is the
    `mod`, or take the `mod` out where the text changes nothing. Of a document without any activeModifications the first `mod` is told.
    """
    told: dict[etree._Element, set[etree._Element]] = {}
    for modification in _active(file):
        parts = told.setdefault(file.document_of[modification], set())
        for source in modification.iterchildren(tag("source")):
            if (target := _target(source, file)) is not None:
                parts.update([target, *target.iter(*MODS)])
    yield from _undeclared(file, rule)
    silent: dict[etree._Element, list[etree._Element]] = {}
    for mod in file.tagged(*MODS):
        document = file.document_of.get(mod, mod)
        if document not in told and next(mod.iter(*_NAMING), None) is not None:
            silent.setdefault(document, []).append(mod)
        parts = told.get(document, set())
        if parts and mod not in parts and not any(around in parts for around in mod.iterancestors()):
            yield rule.found(
                say("no modification of the analysis has this <{element}>"), at=place_of(mod), element=name_of(mod)
            )
    for mods in silent.values():
        said = say("a <{element}>, and the document has no activeModifications: {count} in all")
        yield rule.found(said, at=place_of(mods[0]), element=name_of(mods[0]), count=len(mods))


_NAMING = tuple(map(tag, ("ref", "mref", "rref")))
"""What names the provision that a `mod` changes."""


def _undeclared(file: File, rule: Rule) -> Findings:
    """What is said of a law that is modified and declared in no activeRef, in a document that declares what it refers to."""
    for around in file.each("activeModifications"):
        document = file.document_of.get(around)
        if document is None or document.find(_REFERENCES) is None:
            continue
        active = document.iterfind(f"{_REFERENCES}/{tag('activeRef')}")
        declared = {work for each in active for work in _whole_and_parts(each.get("href", ""))}
        for destination in around.iter(tag("destination")):
            href = destination.get("href", "")
            work = href.partition("~")[0].partition("#")[0].removesuffix("!main").rstrip("/")
            if work.startswith("/akn/") and work not in declared:
                said = say("the law that is modified, “{text}”, is no activeRef")
                yield rule.found(said, at=place_of(destination), text=work[:SHOWN])


def _whole_and_parts(iri: str) -> Iterator[str]:
    """The IRI, and each that it begins with."""
    iri = iri.removesuffix("!main").rstrip("/")
    while iri:
        yield iri
        iri = iri.rpartition("/")[0]


_REFERENCES = f"{tag('meta')}/{tag('references')}"


def _active(file: File) -> Iterator[etree._Element]:
    """The modifications that documents of the file make."""
    for around in file.each("activeModifications"):
        yield from around.iterchildren(etree.Element)


def _target(pointing: etree._Element, file: File) -> etree._Element | None:
    """What is pointed at in this file."""
    href = pointing.get("href", "")
    return file.by_eid.get(href[1:]) if href.startswith("#") else None


def _states(target: etree._Element) -> bool:
    return target.tag in MODS or next(target.iter(*MODS), None) is not None


def _words_elsewhere(modification: etree._Element, stating: list[etree._Element], file: File, rule: Rule) -> Findings:
    """What is said of words that do not stand in what states the modification."""
    for words in modification.iterchildren(tag("old"), tag("new")):
        target = _target(words, file)
        if target is None or not stating or any(target is each or each in target.iterancestors() for each in stating):
            continue
        said = say("{element}=“{text}” does not stand in what states the modification")
        yield rule.found(said, at=place_of(words), text=words.get("href", "")[:SHOWN], element=name_of(words))


def _with_other_words(
    modification: etree._Element, stating: list[Statement], named: frozenset[str], file: File, rule: Rule
) -> Findings:
    """What is said of words that a modification of its kind has not, or lacks."""
    kind, old, new = modification.get("type", ""), modification.find(tag("old")), modification.find(tag("new"))
    if kind == "repeal" and new is not None and old is None:
        yield rule.found(say("a {kind} that has new words"), at=place_of(new), kind=kind)
    elif kind == "insertion" and old is not None and new is None:
        yield rule.found(say("an {kind} that has old words and no new ones"), at=place_of(old), kind=kind)
    elif old is not None and new is not None and old.get("href", "") == new.get("href"):
        said = say("its new words are the old ones, “{text}”")
        yield rule.found(said, at=place_of(new), text=old.get("href", "")[:SHOWN])
    elif kind in _WITH_WORDS and (number := next(_numbers(modification, file), None)) is not None:
        said = say("{element}=“{text}” points at a <ref>, and a {kind} has words that are quoted")
        href = number.get("href", "")
        yield rule.found(said, at=place_of(number), element=name_of(number), text=href[:SHOWN], kind=kind)
    elif (called := next(_called_otherwise(modification, file), None)) is not None:
        said = say("{element}=“{text}” points at words of the class {found}")
        href = called.get("href", "")
        found = _OTHER[name_of(called)]
        yield rule.found(said, at=place_of(called), element=name_of(called), text=href[:SHOWN], found=found)
    elif new is None and kind in _WITH_NEW and modification.get("incomplete") != "true":
        left = (quoted for words in stating for quoted in words.quoted if quoted not in named)
        if next(left, None) is not None:
            yield rule.found(say("a {kind} that has no new words"), at=place_of(modification), kind=kind)
        elif kind in _GOES_ON and _says_its_number(stating):
            yield rule.found(say("a {kind} that has no new number"), at=place_of(modification), kind=kind)


def _says_its_number(stating: list[Statement]) -> bool:
    return any(_AS_NUMBER.search(each.words) for each in stating)


_GOES_ON = frozenset(("renumbering", "join", "split"))
_WITH_NEW = _GOES_ON | {"insertion", "substitution"}
_AS_NUMBER = Pattern(
    Expression("(?<!修)(?:改为|改作|作为|调整为|变更为|列为)第"),
    ("第三条改为第四条", "作为第三款"),
    ("依次顺延", "修改为第三"),
    "search",
)
"""What says that a provision goes on under another number."""

_WITH_WORDS = frozenset(("substitution", "insertion", "repeal"))


def _numbers(modification: etree._Element, file: File) -> Iterator[etree._Element]:
    """What should be words, and is a number: that of a provision that is renumbered."""
    for words in modification.iterchildren(tag("old"), tag("new")):
        target = _target(words, file)
        if target is not None and target.tag == tag("ref"):
            yield words


_OTHER = {"old": "new", "new": "old"}


def _called_otherwise(modification: etree._Element, file: File) -> Iterator[etree._Element]:
    """The old words that the text calls new ones, by the class of what quotes them, and the new ones that it calls old."""
    for words in modification.iterchildren(tag("old"), tag("new")):
        target = _target(words, file)
        if target is not None and _OTHER[name_of(words)] in target.get("class", "").split():
            yield words


_DELETED = Pattern(
    Expression("删去|删除|废止|取消|作废|不再保留|撤销"),
    ("删去第四条。", "第五条删除", "第三款作废"),
    ("修改为",),
    "search",
)
_CHANGED = Pattern(
    Expression("[改作列移]为|增加|顺延|合并|替换|并入|移至"),
    ("修改为", "增加一条", "改为第五条"),
    ("删去",),
    "search",
)


_SAID_OF = {
    "split": Pattern(
        Expression(
            r"[分拆]|[为成][一二两三四五六七八九十\d]{1,2}个?[编章节条款项]|[改作]为第[^，。；]{1,12}[、和及]第"
        ),
        ("分为两条", "修改为二款", "改为第一款、第二款"),
        ("修改为",),
        "search",
    ),
    "substitution": Pattern(
        Expression("[改换代订]|[称写名]为|为[：:]?$|如下|取代|修正|合并|并入|[分拆]|统一"),
        ("修改为", "替换为", "合并为"),
        ("增加一条",),
        "search",
    ),
    "insertion": Pattern(Expression("[增加补新插后前]|订|列|恢复"), ("增加一条", "补充"), ("修改为",), "search"),
    "join": Pattern(
        Expression("合|并入|[为成][一1]个?[编章节条款项]"),
        ("合并为第三条", "并入第二款", "改为一条"),
        ("并修改为", "改为十一条"),
        "search",
    ),
    "renumbering": Pattern(
        Expression("[改作列至到成称]|[归纳]入|(?<!修改)为|[顺延移调换递位次]"),
        ("改为第五条", "依次顺延"),
        ("增加",),
        "search",
    ),
}
"""The words of a modification of its kind, one of which a text in Chinese has."""


def _of_other_kind(modification: etree._Element, stating: list[Statement], rule: Rule) -> Findings:
    """What is said of a modification that the text calls a deletion, and it is none; and of one that it calls another."""
    said, kind = "".join(each.words for each in stating), modification.get("type")
    is_deleted, is_changed = _DELETED.search(said), _CHANGED.search(said)
    is_without = kind in ("insertion", "renumbering") or (
        kind == "substitution" and modification.find(tag("new")) is None
    )
    wrong = is_deleted if is_without and not is_changed else is_changed if kind == "repeal" and not is_deleted else None
    if wrong is None and kind in _SAID_OF and not _SAID_OF[kind].search(said):
        wrong = is_changed or is_deleted
    if wrong is not None:
        sentence = say("of the kind {kind}, and the text says “{text}”")
        yield rule.found(sentence, at=place_of(modification), kind=kind, text=wrong[0])


_PUTS = "(?:[再均都各]|分别|相应){0,2}[增加新插补写]"
_BEHIND, _AHEAD = (
    Pattern(
        Expression(rf"{side}面?{_PUTS}"),
        (f"第三条{word}增加一条", f"“甲”{word}分别增加“乙”"),
        (f"{word}款", other),
        "search",
    )
    for side, word, other in (("[后後]", "后", "前增加"), ("前", "前", "后增加"))
)
_OTHER_SIDE = {"after": (_AHEAD, _BEHIND), "before": (_BEHIND, _AHEAD)}
"""What a text says that contradicts such a `pos`, if it does not say the other too."""


def _beside_otherwise(modification: etree._Element, stating: list[Statement], rule: Rule) -> Findings:
    """What is said of an insertion that the analysis puts on the other side than the text does."""
    said = "".join(each.words for each in stating) if modification.get("type") == "insertion" else ""
    for destination in modification.iterchildren(tag("destination")) if said else ():
        wrong, right = _OTHER_SIDE.get(pos := destination.get("pos", ""), (None, None))
        if wrong is not None and right is not None and (found := wrong.search(said)) and not right.search(said):
            sentence = say("pos=“{pos}”, and the text says “{text}”")
            yield rule.found(sentence, at=place_of(destination), pos=pos, text=found[0])
        elif pos in _ENDS and _BEHIND_ARTICLE.search(said) and _ARTICLE.search(destination.get("href", "")):
            sentence = say("pos=“{pos}”, and the text says “{text}”")
            yield rule.found(sentence, at=place_of(destination), pos=pos, text=_BEHIND_ARTICLE.search(said)[0])  # type: ignore[index]
        elif wrong is not None and any(each.cited for each in stating) and (put := _PUTS_IN.search(said)):
            sentence = say("pos=“{pos}”, and the text says “{text}”")
            if not _BESIDE.search(said):
                yield rule.found(sentence, at=place_of(destination), pos=pos, text=put[0])


_PUTS_IN = Pattern(Expression("增加|新增|增设|加入|补充"), ("第八条增加“甲”",), ("修改为",), "search")
_BESIDE = Pattern(Expression("[后後前间間下上中]"), ("第八条后", "之間", "其下"), ("第八条增加",), "search")
"""What a text says that puts something beside what it names."""

_ENDS = frozenset(("start", "end", "inside"))
_BEHIND_ARTICLE = Pattern(
    Expression(rf"[条條]之?[后後前]面?{_PUTS}[^，。；]{{0,4}}[条條]"),
    ("第三条后增加一条", "条之后增加二条"),
    ("第三条后增加一款", "第三款后增加一条"),
    "search",
)
_ARTICLE = Pattern(Expression(r"~art_[^_]{1,12}$"), ("/!main~art_7",), ("/!main~art_7__para_1", "~chp_1"), "search")


@dataclass(frozen=True)
class Statement:
    """What a `mod` says: its words without those that it quotes, the eIds of these, and what it refers to.

    `has_ranges`: whether it refers to several provisions at once.
    """

    words: str
    quoted: frozenset[str]
    cited: frozenset[str]
    has_ranges: bool
    ranges: frozenset[tuple[str, str]]


def _statement(mod: etree._Element) -> Statement:
    refs = list(mod.iter(tag("ref"), tag("rref")))
    cited = frozenset(href for ref in refs if "~" in (href := ref.get("href", "")))
    return Statement(
        words="".join(_unquoted(mod))[:LONGEST],
        quoted=frozenset(eid for each in mod.iter(*_QUOTED) if (eid := each.get("eId"))),
        cited=cited,
        has_ranges=any(ref.tag == tag("rref") for ref in refs),
        ranges=frozenset(_ranges(refs)),
    )


def _ranges(refs: list[etree._Element]) -> Iterator[tuple[str, str]]:
    """The two ends of each range: of a `rref`, and of two references with 至 between them."""
    yield from ((ref.get("from", ""), ref.get("upTo", "")) for ref in refs if ref.tag == tag("rref"))
    yield from ((one.get("href", ""), other.get("href", "")) for one, other in pairwise(refs) if one.tail == "至")


def _prefixes(href: str) -> Iterator[str]:
    """A provision, and all that it stands in."""
    while "~" in href:
        yield href
        href = href.rpartition("__")[0]


def _unquoted(mod: etree._Element) -> Iterator[str]:
    """The words of a `mod` without those that it quotes."""
    if mod.text:
        yield mod.text
    for child in mod:
        if child.tag not in _QUOTED:
            yield from _unquoted(child)
        if child.tail:
            yield child.tail


_QUOTED = frozenset(map(tag, ("quotedText", "quotedStructure")))


def _of_another_law(modification: etree._Element, stating: list[Statement], is_only: bool, rule: Rule) -> Findings:
    """What is said of a destination in another law than those that the `mod` refers to; or of another provision, where it states
    one modification and refers to one provision, or says beside which; and of one that is missing from a range."""
    cited = {href for each in stating for href in each.cited}
    is_plain = is_only and not any(each.has_ranges for each in stating)
    kind = modification.get("type")
    is_of_one = is_plain and len(cited) == 1 and kind in ("repeal", "substitution")
    is_moved = any(destination.get("pos") for destination in modification.iterchildren(tag("destination")))
    is_of_one = is_of_one or is_plain and kind in _GOES_ON and not is_moved and not any(each.ranges for each in stating)
    is_same = _is_along if is_of_one else _is_of_one_law
    for destination in modification.iterchildren(tag("destination")):
        href = destination.get("href", "")
        if is_plain and kind == "insertion" and destination.get("pos") in ("after", "before"):
            is_same = _is_along
        is_whole = is_only and modification.get("incomplete") != "true" and _is_whole_law(href, cited)
        if is_whole or cited and "~" in href and not is_same(href, cited):
            said = say("destination=“{text}” is not what the text refers to, {cited}")
            yield rule.found(said, at=place_of(destination), text=href[:SHOWN], cited=min(cited)[:SHOWN])
    for href, end in islice(_left_out(modification, stating), 1):
        said = say("no destination is “{text}”, in the range to {cited}")
        yield rule.found(said, at=place_of(modification), text=href[:SHOWN], cited=end[:SHOWN])


def _left_out(modification: etree._Element, stating: list[Statement]) -> Iterator[tuple[str, str]]:
    """The article of a range that the text changes, 第六十条至第六十三条, and the destinations leave out; with the range."""
    there = {destination.get("href", "") for destination in modification.iterchildren(tag("destination"))}
    for begin, end in {ends for each in stating for ends in each.ranges}:
        stem, _, first = begin.rpartition("_")
        around, _, last = end.rpartition("_")
        if stem == around and first.isdecimal() and last.isdecimal() and {begin, end} <= there:
            between = range(int(first), min(int(last), int(first) + MOST_OF_A_RANGE))
            yield from ((href, end) for at in between if (href := f"{stem}_{at}") not in there)


MOST_OF_A_RANGE = 200


def _is_whole_law(href: str, cited: set[str]) -> bool:
    """Whether it is the law whose provision is referred to, and names none."""
    works = {each.partition("~")[0].removesuffix("/!main") for each in cited}
    return href != "" and "~" not in href and {href.removesuffix("/!main")} == works


def _is_along(href: str, cited: set[str]) -> bool:
    """Whether it is what is referred to, a part of it, or what it is a part of."""
    return not cited.isdisjoint(_prefixes(href)) or any(href in _prefixes(each) for each in cited)


def _is_of_one_law(href: str, cited: set[str]) -> bool:
    return href.partition("~")[0] in {each.partition("~")[0] for each in cited}


def _old_words_of_none(named: frozenset[str], file: File, rule: Rule) -> Findings:
    """What is said of words that the text calls old ones, and no modification of their document does, where there are some."""
    analysed = {file.document_of.get(each) for each in file.each("activeModifications")}
    for quoted in file.tagged(*_QUOTED):
        is_old = "old" in quoted.get("class", "").split() and file.document_of.get(quoted) in analysed
        if is_old and quoted.get("eId", "") not in named and next(quoted.iterancestors(*MODS), None) is not None:
            said = say("words of the class old, which no modification has")
            yield rule.found(said, at=place_of(quoted), text="".join(map(str, quoted.itertext()))[:SHOWN])


def _in_another_direction(file: File, rule: Rule) -> Findings:
    """What is said of an active modification of the document itself, and of a passive one of another."""
    for analysis in file.each("analysis"):
        document = file.document_of.get(analysis)
        own = "" if document is None else value_of(document, "FRBRuri")
        for around in analysis.iterchildren(tag("activeModifications"), tag("passiveModifications")):
            for destination in around.iter(tag("destination")):
                href = destination.get("href", "")
                is_own = own != "" and (f"{href}/".startswith((f"{own}/", f"{own}~")))
                is_active = around.tag == tag("activeModifications")
                if is_active and is_own or not is_active and own and href.startswith("/akn/") and not is_own:
                    said = say("<{around}>, and destination=“{text}” {whose}")
                    whose = say("is this document") if is_own else say("is another document")
                    yield rule.found(
                        said, at=place_of(destination), text=href[:SHOWN], around=name_of(around), whose=whose
                    )


def _in_one_another(file: File, stated: Counter[etree._Element], rule: Rule) -> Findings:
    """What is said of a `mod` that states nothing, in another that does not quote it. One that states something may say in the
    same words what the other does."""
    for mod in file.each("mod"):
        around = next(mod.iterancestors(tag("mod"), *_QUOTED), None)
        if around is not None and around.tag not in _QUOTED and mod not in stated:
            said = say("a <{element}> in another, of line {line}")
            yield rule.found(said, at=place_of(mod), element="mod", line=around.sourceline)


def _twice(modification: etree._Element, rule: Rule) -> Findings:
    """What is said of a source, a destination or words that are there twice."""
    first = set[tuple[object, ...]]()
    for element in modification.iterchildren(tag("source"), tag("destination"), tag("old"), tag("new")):
        key = (element.tag, *map(element.get, ("href", "pos", "upTo")))
        if key in first and element.get("href"):
            said = say("{element}=“{text}” is there twice")
            text = element.get("href", "")[:SHOWN]
            yield rule.found(said, at=place_of(element), text=text, element=name_of(element))
        first.add(key)


def _renumbered_as_before(modification: etree._Element, file: File, rule: Rule) -> Findings:
    """What is said of the new number of a provision that is the one it had. What no eId tells is incomplete: its destination, and
    that of its new number, are what it stands in."""
    destinations = [each.get("href", "") for each in modification.iterchildren(tag("destination"))]
    is_told = modification.get("type") == "renumbering" and modification.get("incomplete") != "true"
    if not is_told or len(destinations) != 1:
        return
    for words in modification.iterchildren(tag("new")):
        target = _target(words, file)
        if target is not None and target.get("href") == destinations[0]:
            said = say("its new words are the old ones, “{text}”")
            yield rule.found(said, at=place_of(words), text=words.get("href", "")[:SHOWN])


def _nowhere(modification: etree._Element, rule: Rule) -> Findings:
    """What is said of a destination that is no IRI of a document."""
    for destination in modification.iterchildren(tag("destination")):
        href = destination.get("href", "")
        if not href and modification.get("incomplete") == "true":
            continue
        if not href.startswith(("#", "/")) and not SCHEME.match(href):
            said = say("destination=“{text}” is no IRI of a law")
            yield rule.found(said, at=place_of(destination), text=href[:SHOWN])


def _points_nowhere(modification: etree._Element, rule: Rule) -> Findings:
    """What is said of a source, and of old and new words, that are nowhere."""
    for each in modification.iterchildren(tag("source"), tag("old"), tag("new")):
        if not (each.get("href") or len(each) or (each.text or "").strip()):
            yield rule.found(say("<{element}> points at nothing"), at=place_of(each), element=name_of(each))


def _at_home(modification: etree._Element, file: File, rule: Rule) -> Findings:
    """What is said of a destination that is a part of the very document that modifies, or of the metadata of any."""
    for destination in modification.iterchildren(tag("destination")):
        target = _target(destination, file)
        if target is None:
            continue
        is_own = file.document_of.get(target) is file.document_of.get(modification)
        if is_own or next(target.iterancestors(tag("meta")), None) is not None:
            said = say("destination=“{text}” points at a <{found}>, and means a provision of another document")
            yield rule.found(
                said, at=place_of(destination), text=destination.get("href", "")[:SHOWN], found=name_of(target)
            )
