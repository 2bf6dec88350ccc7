"""What a reference says in words, and what it points at."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice, pairwise

from lxml import etree

from gazette_pub.formats.akn.checking.document import ALIASES, own_elements, value_of
from gazette_pub.formats.akn.checking.file import DOCUMENTS, File, place_of, solid_text
from gazette_pub.formats.akn.checking.links import NOT_CITED, missing_portions
from gazette_pub.formats.akn.checking.naming import WHOLE, Broken, parsed
from gazette_pub.formats.akn.checking.order import QUOTING
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import say
from gazette_pub.words.addresses import ADDRESSES, Address, Path, addresses_in, units_of_taiwan
from gazette_pub.words.characters import fold, letters
from gazette_pub.words.numerals import CHARACTERS, value
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.simplified import simplified

SHOWN = 60

LONGEST = 400
"""The words of a reference are no more; what is longer is not looked into."""

_LAW = Pattern(
    Expression(r"《((?:[^《》]|《[^《》]*》){1,200})》"),
    ("《某法》第十二条", "《关于修改《甲》的决定》"),
    ("《》",),
    "search",
)
_UNMARKED = Pattern(
    Expression(r"(?![本该此前上同以其原旧新])[\u3400-\u9fff]{1,40}(?:(?<!办)(?<!方)法|条例)"),
    ("刑法", "中华人民共和国刑法", "某省消防条例"),
    ("本法", "本条例", "法", "办法"),
    "fullmatch",
)
_IN_BRACKETS = Pattern(
    Expression(r"[（(〔][^（）()〔〕]*[）)〕]"), ("某条例（草案）", "某法(修订)"), ("某条例",), "search"
)
_NO_NAME = Pattern(
    Expression(r"-[0-9a-f]{8}$|\d号$"), ("某省任免名单-1650a927", "法释-2003-6号"), ("某条例", "某-2024"), "search"
)
"""How ends, in an IRI of this program, what is no title: a name that was cut, or that two works have, and a number."""

_COUNTED_AGAIN = Pattern(Expression(r"_\d+$"), ("5_2",), ("5", "5-2"), "search")
"""What an eId has behind a number that stands twice."""

_CHINESE = Pattern(Expression(r"[\u3400-\u9fff]{2}"), ("某省防洪条例",), ("10", "第"), "search")

_NAMES = {
    "art": ("art",),
    "chp": ("chp",),
    "sec": ("sec",),
    "book": ("book",),
    "part": ("part",),
    "p": ("para",),
    "item": ("point", "item"),
}
"""How eIds name the units of Chinese law (NC 5.4.2). An item of an item has many names, and is not compared."""


@check("A145", Grade.ERROR, level=2)
def references_point_at_what_they_say(file: File, rule: Rule) -> Findings:
    """The words of a reference name one provision or law, and its href points at another.

    《某条例》第十二条 points at art_12 of the work of that title. The text is what was published: correct the href; or the words, where
    they are not as printed.
    """
    titles: dict[etree._Element, set[str]] = {}
    nowhere = {element for element, _ in file.once(missing_portions)}
    for element in file.each("ref", "rref"):
        if element in nowhere or not all(_can_be_meant(element.get(name), file) for name in ("href", "from", "upTo")):
            continue  # another check tells
        words = fold(solid_text(element))
        if len(words) <= LONGEST:
            others = chain(
                _other_provisions(element, words, file),
                _other_number(element, words, file),
                _itself(element, words, file),
                _not_this_law(element, words, file),
                _other_attachment(element, words, file, titles),
                _other_laws(element, words, file, titles),
            )
            for pointer in islice(others, 1):
                said = say("“{text}” points at {found}")
                yield rule.found(said, at=place_of(element), text=words[:SHOWN], found=pointer[:SHOWN])
    yield from _other_entries(file, titles, rule)


def _other_entries(file: File, titles: dict[etree._Element, set[str]], rule: Rule) -> Findings:
    """What is said of an entry of the contents that leads to a document of another title."""
    items = [*file.each("tocItem"), *_entries(file)]
    whole = {letters(title): each for each in file.documents if items for title in _titles(each, file)}
    for item in items:
        words, document = letters(solid_text(item)), _document(item.get("href", ""), file)
        if document is None or not words or document is file.document_of.get(item):
            continue
        called = titles.setdefault(document, set(_titles(document, file)))
        plain = set(map(letters, called))
        is_another = words in whole and words not in plain and whole[words] is not document
        if (
            is_another
            or called
            and not any(have_in_common(words, title) for title in plain)
            and _says_its_matter(document, words, file)
        ):
            found = min(called, default=item.get("href", ""))
            said = say("“{text}” points at {found}")
            yield rule.found(said, at=place_of(item), text=solid_text(item)[:SHOWN], found=found[:SHOWN])


def _says_its_matter(document: etree._Element, words: str, file: File) -> bool:
    """Whether the title of a document says more than what kind it is of, 某部令, and the entry does not name it by its number: one
    that calls such a document after what it publishes says so in other words."""
    numbers = {letters(solid_text(each)) for each in own_elements(document, file, "docNumber")}
    named = any(number and number in words for number in numbers)
    return not named and not all(_ONLY_A_KIND.fullmatch(fold(title)) for title in _titles(document, file))


_ONLY_A_KIND = Pattern(
    Expression(
        r"(?:(?!关于|關於)[^《》〈〉。，；]){0,40}(?:令|公告|通告|布告|公示|决定书|批示|更正(?:启事|声明)?|勘误表?)"
    ),
    ("更正", "中华人民共和国水利部令", "屏海县政府　公告", "某县政府诉愿决定书"),
    ("关于某事的通知", "《某办法》政策解读", "某局关于某法的解释"),
    "fullmatch",
)


def _entries(file: File) -> Iterator[etree._Element]:
    """The references of the entries of a table of contents that is no `toc`."""
    for contents in file.each("container"):
        if contents.get("name") == "contents":
            yield from contents.iter(tag("ref"))


def have_in_common(entry: str, title: str) -> bool:
    """Whether an entry may mean a title: half of the pairs of letters of the shorter one are in the other."""
    one, other = ({text[at : at + 2] for at in range(len(text) - 1)} for text in (entry, title))
    return title in entry or entry in title or 2 * len(one & other) >= min(len(one), len(other))


def _can_be_meant(pointer: str | None, file: File) -> bool:
    """Whether nothing is wrong with a pointer but, perhaps, that it points elsewhere than the words."""
    if pointer is None or not pointer.startswith("#"):
        return True
    target = file.by_eid.get(pointer[1:])
    return target is not None and target.tag not in NOT_CITED and next(target.iterancestors(tag("meta")), None) is None


def _other_provisions(element: etree._Element, words: str, file: File) -> Iterator[str]:
    """The provisions that it points at and does not name. A range names its first and its last."""
    pointed = {name: steps for name in ("href", "from", "upTo") if (steps := _steps(element.get(name, "")))}
    if not pointed:
        return
    outside = _LAW.sub("", words)
    found = _paths_in(outside)
    if found and "項" in solid_text(element):  # which is the 款 of others in Taiwan, and their 项 in Hong Kong
        found += _paths_in(units_of_taiwan(outside))
    named = {"href": found, "from": found[:1], "upTo": found[-1:]}
    for name, steps in pointed.items():
        paths = named[name]
        if paths and (paragraph := _numbered_paragraph(file.by_eid.get(element.get(name, "").removeprefix("#")))):
            paths = [tuple(step for step in path if step != ("p", paragraph)) for path in paths]
        if paths and not any(_agree(path, steps) for path in paths):
            yield "__".join(f"{unit}_{number}" for unit, number in steps.items())


def _paths_in(words: str) -> list[Path]:
    """The provisions that the words name."""
    return [_path(each, words) for at in ADDRESSES.finditer(words) for each in addresses_in(words, *at.span(), _ANY)]


def _other_number(element: etree._Element, words: str, file: File) -> Iterator[str]:
    """The numbers that what it points at, and what that stands in, print, where none is the one that it says in letters: section 4."""
    if said := _ONE_NUMBER.fullmatch(words):
        yield from _of_another_number(element.get("href"), said["number"], file)
    elif said := _TWO_NUMBERS.fullmatch(words):
        yield from _of_another_number(element.get("from"), said["first"], file)
        yield from _of_another_number(element.get("upTo"), said["last"], file)


def _of_another_number(pointer: str | None, number: str, file: File) -> Iterator[str]:
    """The number of what is pointed at, where neither that nor what it stands in prints this one."""
    target = file.by_eid.get((pointer or "").removeprefix("#"))
    if target is None or target.find(tag("num")) is None:
        return
    nums = [each for around in (target, *target.iterancestors()) if (each := around.findtext(tag("num")))]
    printed = {each for num in nums for each in _FIGURES.findall(num)}
    if printed and number not in printed:
        yield nums[0]


_TWO_NUMBERS = Pattern(
    Expression(
        r"[^\W\d_\u3400-\u9fff]{3,15}\.?(?P<first>\d{1,4})(?:[^\W\d_\u3400-\u9fff]{1,4}|[-–—])(?P<last>\d{1,4})"
    ),
    ("articoli1e3", "sections4to9", "articles5à7", "Art.3–5"),
    ("section4", "sections4,5and6", "第三条至第五条"),
    "fullmatch",
)
_ONE_NUMBER = Pattern(
    Expression(r"(?!(?i:pages?|notes?|footnote|figure|table|line)\d)[^\W\d_\u3400-\u9fff]{3,15}\.?(?P<number>\d{1,4})"),
    ("section4", "Article12", "Art.7", "статья5", "artículo3"),
    ("section4A", "page3", "第四条", "sections4and5", "section4(1)", "某政发4"),
    "fullmatch",
)
"""A provision with the one number that a reference says in letters, without its blanks: section 4."""

_FIGURES = Pattern(Expression(r"\d+"), ("4.", "(12)", "Art. 7"), ("IV", "(a)"), "search")


def _numbered_paragraph(element: etree._Element | None) -> str:
    """The number of the 款 that is pointed at or pointed into, where 款 are numbered, as in Macau: 二、. They are points (NC 5.4.2) of
    the one paragraph of their article."""
    while element is not None and element.tag not in DOCUMENTS:
        printed = _NUMBERED.fullmatch(element.findtext(tag("num"), "").strip()) if element.tag == _POINT else None
        if printed is not None:
            return str(value(printed[1]))
        element = element.getparent()
    return ""


_POINT = tag("point")
_NUMBERED = Pattern(Expression(rf"([{CHARACTERS}]{{1,4}})、"), ("二、", "十二、"), ("（二）", "2."), "fullmatch")


def _itself(element: etree._Element, words: str, file: File) -> Iterator[str]:
    """What the reference stands in, where it names the one before: 前款."""
    target = file.by_eid.get(element.get("href", "").removeprefix("#")) if _THE_ONE_BEFORE.match(words) else None
    if target is None:
        return
    if target in element.iterancestors() or _is_not_right_before(element, words, target, file):
        yield target.get("eId", "")


def _is_not_right_before(element: etree._Element, words: str, target: etree._Element, file: File) -> bool:
    """Whether 前款 leads to another than the paragraph before the one in which it stands, or 前条 to another than the article before."""
    name = _BEFORE.get(words)
    if name is None or next(element.iterancestors(*QUOTING), None) is not None:
        return False
    own = next(element.iterancestors(tag(name)), None)
    if own is None or target.tag != own.tag:
        return own is not None and name == "paragraph" and target.tag == tag("article")
    if name == "article":
        return file.once(_articles_before).get(own) is not target
    before = own.getprevious()
    while before is not None and before.tag != own.tag:
        before = before.getprevious()
    return before is not target


def _articles_before(file: File) -> dict[etree._Element, etree._Element]:
    """The article before each, in the same document."""
    articles = list(file.each("article"))
    return {
        each: before
        for before, each in pairwise(articles)
        if file.document_of.get(before) is file.document_of.get(each)
    }


_BEFORE = {"前款": "paragraph", "前条": "article"}
"""What is named by its place alone, by the element that it is."""


def _not_this_law(element: etree._Element, words: str, file: File) -> Iterator[str]:
    """The other work that it points at, where it names the law in which it stands: 本条例第三条."""
    href = element.get("href", element.get("from", ""))
    document = file.document_of.get(element)
    if document is None or not href.startswith("/akn/") or not _THIS_LAW.match(words):
        return
    own = value_of(document, "FRBRuri")
    quoted = next(element.iterancestors(*QUOTING), None) is not None
    if own and not quoted and not f"{href}/".startswith((f"{own}/", f"{own}~")):
        yield href


_THIS_LAW = Pattern(
    Expression(r"本(?:法|条例|办法|规定|细则|规则|章程)第"),
    ("本条例第三条", "本法第一章"),
    ("该条例第三条", "本条第二款", "本办法所称"),
)


def _other_attachment(
    element: etree._Element, words: str, file: File, titles: dict[etree._Element, set[str]]
) -> Iterator[str]:
    """The title of the attachment that it points at, where the words are that of another beside it: 2.申请材料清单."""
    target = file.by_eid.get(element.get("href", "").removeprefix("#"))
    if target is None or target.tag != _ATTACHMENT:
        return
    said = letters(words)
    named: dict[etree._Element, set[str]] = {}
    for each in (target, *target.itersiblings(_ATTACHMENT), *target.itersiblings(_ATTACHMENT, preceding=True)):
        document = next(each.iterchildren(*DOCUMENTS), None)
        if document is not None:
            called = titles.setdefault(document, set(_titles(document, file)))
            named[each] = {plain for title in called if len(plain := letters(title)) > 1}
    own = named.get(target, set())
    if (
        own
        and not any(title in said for title in own)
        and any(title in said for names in named.values() for title in names)
    ):
        yield min(own)


_ATTACHMENT = tag("attachment")

_THE_ONE_BEFORE = Pattern(
    Expression(r"[前上][一二两三四]?[编章节条款项目](?!第)"),
    ("前款", "上一条", "前两款"),
    ("前述", "本条第一款", "前条第二款"),
)


def _path(address: Address, words: str) -> Path:
    """Without its items where the last is a 目: 本项第1目 names the item in an item alone, and which that is says its place."""
    is_inner = "目" in words[address.start : address.end]
    return tuple(step for step in address.path if step[0] != "item" or not is_inner)


_ANY: Path = (("art", ""),)
"""第二款 alone is one of some article."""


def _steps(href: str) -> dict[str, str]:
    """The numbers of the provision that is pointed at, by what eIds call their units."""
    portion = href[1:] if href.startswith("#") else href.partition("~")[2]
    steps = (step.partition("_")[::2] for step in portion.split("__"))
    numbers = {unit: _COUNTED_AGAIN.sub("", number) for unit, number in steps}
    if "indent" in numbers:
        numbers["point"] = numbers["indent"]  # (b)段 of 第3項: words that name one item name the inner
    return {unit: number for unit, number in numbers.items() if unit in _UNITS and number[:1].isdigit()}


def _agree(path: Path, steps: dict[str, str]) -> bool:
    """Whether nothing in the words is against what is pointed at."""
    units = [unit for unit, _ in path]
    said = [(_NAMES[unit], number) for unit, number in path if unit in _NAMES and number and units.count(unit) == 1]
    if ("art",) in (names for names, _ in said) and steps and _DIVISIONS.issuperset(steps):
        return False
    return all(steps[name] == number for names, number in said for name in names if name in steps)


_DIVISIONS = frozenset(("book", "part", "chp", "sec"))
_UNITS = frozenset(name for names in _NAMES.values() for name in names)


def _other_laws(
    element: etree._Element, words: str, file: File, titles: dict[etree._Element, set[str]]
) -> Iterator[str]:
    """The title of the law that it points at, where that is not the one that it names."""
    if not (law := _law_in(element, words)):
        return
    href = element.get("href", element.get("from", ""))
    document = _document(href, file)
    called = _name_in(href) if document is None else titles.setdefault(document, set(_titles(document, file)))
    is_all = letters(words) in map(letters, called)  # 《某措施》政策解读: the title of what is pointed at
    if called and not is_all and not any(_is_called(law, title) for title in called):
        yield min(called)


def _law_in(element: etree._Element, words: str) -> str:
    """The title of the law that the words name, its marks in the reference or around it, or none; "" for no law."""
    if (marked := _LAW.match(words)) is not None:
        return marked[1]
    before, above = element.getprevious(), element.getparent()
    said = (above.text if above is not None else "") if before is None else before.tail
    if (said or "").endswith(("《", "〈")) and (element.tail or "").startswith(("》", "〉")):
        return words
    address = ADDRESSES.search(words)
    name = words[: address.start()] if address else words
    return name if _UNMARKED.fullmatch(name) else ""


def _document(href: str, file: File) -> etree._Element | None:
    """The document of this file that is pointed at, or the one that what is pointed at stands in."""
    if not href.startswith("#"):
        work = href.partition("~")[0].partition("/!")[0].rstrip("/")
        document = file.works.get(work)
        return document if document is not None and _is_whole(document) else None
    target = file.by_eid.get(href[1:])
    if target is None or target.tag in DOCUMENTS:
        return target
    if (shown := target.find(tag("documentRef"))) is not None:
        target = file.by_eid.get(shown.get("href", "").removeprefix("#"), target)
    inside = next(target.iterchildren(*DOCUMENTS), None)
    return inside if inside is not None else file.document_of.get(target)


def _is_whole(document: etree._Element) -> bool:
    """Whether a document is a work, and no attachment of one that stands elsewhere (NC 4.4: /!annex_2)."""
    return value_of(document, "FRBRthis").partition("/!")[2] in WHOLE


def _titles(document: etree._Element, file: File) -> Iterator[str]:
    """What a document is called: by its titles, and by its aliases."""
    parts = list(map(solid_text, own_elements(document, file, "docTitle", "shortTitle")))
    yield from filter(None, (*parts, "".join(parts)))
    for alias in document.iterfind(ALIASES):
        if alias.get("name") == "title" and (value := alias.get("value", "").strip()):
            yield value


def _name_in(href: str) -> set[str]:
    """The title in the IRI of a work that is named, in Chinese; nothing in one that is numbered, or whose name was cut."""
    iri = parsed(href.partition("~")[0])
    if isinstance(iri, Broken) or not _CHINESE.search(iri.number) or _NO_NAME.search(iri.number):
        return set()
    return {iri.number}


def _is_called(said: str, title: str) -> bool:
    """Whether the words mean this title: with or without who made it, the state, and what stands in brackets."""
    said, title = simplified(said), simplified(title)  # a name is one in whichever characters it is printed
    whole, bare, name = letters(said), letters(_IN_BRACKETS.sub("", said)), letters(title)
    names = (name, letters(_IN_BRACKETS.sub("", title)))
    return any(one.endswith(other) or other.endswith(one) for one in (whole, bare) for other in names) or (
        whole != bare and name.startswith(bare)
    )
