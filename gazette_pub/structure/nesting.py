"""What a paragraph becomes in its document: an article, an item, a heading, a paragraph; and where it is nested.

PARAGRAPHS are tried in their order; the first that takes the paragraph puts it into the tree, `plain` what none takes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice
from typing import NamedTuple

from gazette_pub.issue.model import Node
from gazette_pub.structure import amending, outline
from gazette_pub.structure.measure import ends_sentence
from gazette_pub.structure.passage import Passage, close_up, fill, keep_gaps, put
from gazette_pub.structure.patterns import APPOINTS, CASE_HEADINGS, DIVISION, DIVISIONS, PREAMBLES
from gazette_pub.structure.place import DEEPEST_LIST, Open, Place
from gazette_pub.structure.provenance import also, origin_in
from gazette_pub.words import numerals
from gazette_pub.words.amendments import CLOSING, OPENING, amends
from gazette_pub.words.characters import fold
from gazette_pub.words.kinds import BY_NAME, Kind
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern


class Words(NamedTuple):
    """A paragraph as it comes: its text, its first line as printed, whether a blank line stands above it, and its outline
    level, from 1, where its source knows that it is a heading."""

    text: Passage
    printed: str
    parted: bool = False
    level: int | None = None

    @property
    def seen(self) -> str:
        """The text as patterns see it."""
        return self.text.seen


class Below(NamedTuple):
    """The block below a paragraph: its kind (None at the end), its text as patterns see it, and its first line as printed."""

    kind: str | None
    text: str = ""
    printed: str = ""

    @property
    def number(self) -> outline.Number | None:
        return outline.number_of(self.text, self.printed) if self.kind == "p" else None


Taker = Callable[[Place, Words, Below], bool]
"""Puts a paragraph where it belongs, or leaves it to the next: False."""


def nest(place: Place, words: Words, below: Below) -> Taker:
    """Puts a paragraph into the document, where it belongs: what took it."""
    while parts := _article_behind(place, words):
        words, behind = parts
        _nest_one(place, words, Below("p", behind.seen, behind.text.text))
        words = behind
    if parts := _run_in(words, below):
        words, item = parts
        _nest_one(place, words, Below("p", item.seen, item.text.text))
        words = item
    return _nest_one(place, words, below)


def _nest_one(place: Place, words: Words, below: Below) -> Taker:
    for taker in PARAGRAPHS:
        if taker(place, words, below):
            return taker
    plain(place, words, below)
    return plain


def _article_behind(place: Place, words: Words) -> tuple[Words, Words] | None:
    """What stands before the next article, and that, which is printed behind it on one line: …宣传月。　第四条　本条例…"""
    found = _BEHIND.search(words.seen) if place.article is not None or words.seen[0] == "第" else None
    if found is None or "“" in words.seen[: found.start()]:
        return None
    before, behind = (Passage(pieces, words.text.origin) for pieces in words.text.cut(found.end()))
    this = outline.article_of(words.text.text, words.printed)
    following = outline.article_of(behind.text, behind.text)
    number = this.value if this is not None else place.article_number
    if following is None or not following.spaced or following.value != number + 1:
        return None
    return words._replace(text=before), Words(behind, behind.text)


_BEHIND = Pattern(
    Expression(rf"。[ \u3000]{{1,8}}(?=第[{CN}]{{1,7}}条[ \u3000])"),
    ("宣传月。 第四条 本条例", "制定本法。　　第二条　国家"),
    ("宣传月。第四条　", "依照第四条 规定"),
    "search",
)


_COLONS = ("：", ":")


def _run_in(words: Words, below: Below) -> tuple[Words, Words] | None:
    """What leads to a list and the first item, which is printed behind it on one line: 授予下列人员：（一）…； above （二）."""
    second = below.number if "：" in words.seen and words.seen[-1] in "；，。" else None
    if second is None or second.values != (2,):
        return None
    at = words.seen.rfind("：（" if second.label[0] in "（(" else "：")
    if at <= 0 or words.seen.count("“", 0, at) > words.seen.count("”", 0, at):
        return None
    behind = words.text.text[at + 1 :]
    blanks = len(behind) - len(behind.lstrip(" \u3000"))
    first = outline.number_of(behind[blanks:], behind[blanks:])
    if first is None or first.way != second.way or not first.is_first:
        return None
    lead, item = (Passage(pieces, words.text.origin) for pieces in words.text.cut(at + 1 + blanks))
    return words._replace(text=lead), Words(item, item.text)


# articles


def article(place: Place, words: Words, below: Below) -> bool:
    """第十二条 … What stands around a number decides whether it opens an article or refers to one."""
    found = outline.article_of(words.text.text, words.printed)
    if not found or not _opens_article(place, found):
        return False
    if (
        found.repealed and not found.spaced and amends(place.document.title or "", place.document.kind)
    ):  # it says what becomes of another's
        return False
    place.sections, place.lists = _parts(place), []
    place.article = None
    place.article = place.container.add("article", num=found.num, label=found.label)
    place.article_number = found.value
    _article_text(place.article, words.text.without(found.length), below)
    _quotation_opens(place, words.seen, place.article)
    return True


_TITLE_IN_BRACKETS = Pattern(
    Expression(
        r"""(?:（[^（）。]{2,20}）|【[^【】。]{2,20}】|\[[^\[\]。]{2,20}\])  # （立法目的）
        (?=[ \u3000]*[^ \u3000。])                                     # and the article's text""",
        re.X,
    ),
    ("（立法目的）为了", "【立法目的】　为了", "[立法目的]为了"),
    ("（立法目的）", "（甲）为了", "立法目的", "（立法目的）。"),
)
"""第一条（立法目的）为了…: what the article is about, with text behind it."""


_ABOUT = Pattern(
    Expression(r"(?:（[^（）。，；：略删]{2,20}）|【[^【】。，；：略删]{2,20}】)$"),
    ("（立法目的）", "【适用范围】"),
    ("（略）", "（已删去）", "（立法目的）为了"),
)
"""第一条（立法目的）, with the text on the line below."""


_LEADING_ON = frozenset("：:由为是有括含指应和与及")
"""The last character of an article's words that lead to what stands below them: 委员会由, 下列情形应."""


def _article_text(node: Node, text: Passage, below: Below) -> None:
    """The article's heading, alone beside its number; or its first paragraph, and what that is about, in brackets, is its lead."""
    in_brackets = _ABOUT.match(text.seen)
    alone = _is_article_heading(text.seen.strip("（）【】") if in_brackets else text.seen, below)
    leads = text.seen[-1:] in _LEADING_ON or below.number is not None and "下列" in text.seen
    if alone and not leads and (below.text.endswith(("。", *_COLONS)) or below.number):
        put(node, "heading", text)
        return
    found = _TITLE_IN_BRACKETS.match(text.seen)
    if not found:
        put(node, "p", text)
        return
    p = node.add("p", **text.origin)
    about, rest = text.cut(found.end())
    fill(p.add("lead"), about)
    fill(p, rest)


def _parts(place: Place) -> list[Open]:
    """The open sections that articles stand in: 一、一般规定 above 第一条, in a text without chapters."""
    return [] if place.divisions else [section for section in place.sections if section.way == "han"]


NEAR = 12
"""How many article lines in a row an extraction may lose, and what follows still is an article."""
_BACK = 3
"""How many numbers an article may step back, where columns were read in the wrong order."""


def _opens_article(place: Place, found: outline.ArticleNumber) -> bool:
    """Set off by a blank, or alone on its line, a number opens an article; else where it comes in turn and reads as one."""
    if found.spaced or found.alone or found.repealed:
        return True
    if found.refers or not _sentence_ended(place):
        return False
    step = found.value - place.article_number
    if BY_NAME[place.document.kind].itemised:  # a law, or what is set like one: others speak of articles
        return -_BACK <= step <= NEAR
    return step in (0, 1)


def _sentence_ended(place: Place) -> bool:
    """Whether nothing that stands above runs on into this paragraph."""
    above = place.above
    return above is None or above.name != "p" or not runs_on(above.text_content)


def runs_on(text: str) -> bool:
    """Whether a text stops where no paragraph ends: it closes no sentence, no bracket and no quotation."""
    text = fold(text[-3:])
    return bool(text) and not ends_sentence(text) and text[-1] not in "）)》”」』】〕"


def below_number(place: Place, words: Words, below: Below) -> bool:
    """What stands on the line below 第一條: the article's heading, or its text."""
    empty = place.last if place.article is not None else None
    if place.article is None or empty is None or empty.name != "p" or empty.text_content:
        return False
    if next(place.article.iterchildren(), None) is not empty:
        return False
    if outline.article_of(words.text.text, words.printed):
        return False
    place.article.remove(empty)
    text = Passage(words.text.pieces, also(origin_in(empty), words.text.origin))
    if _is_article_heading(words.seen, below):
        put(place.article, "heading", text)
    else:
        nest(place, Words(text, words.printed), below)
    for page in reversed(list(empty)):
        place.article.insert(0, page)
    return True


def _is_article_heading(text: str, below: Below) -> bool:
    if not outline.is_bare_heading(text) or below.kind != "p" or _GOES_ON.match(below.text):
        return False
    return outline.article_of(below.text, below.printed) is None


_GOES_ON = Pattern(
    Expression("及其|以及|并[且应]|或者|和其他|的(?![士确])"),
    ("及其监督管理，适用本条例。", "以及其他事项", "的监督管理"),
    ("和平街道", "并购企业", "的确"),
)
"""What the sentence of an article goes on with that was broken."""


# numbered paragraphs


def numbered(place: Place, words: Words, below: Below) -> bool:
    """A paragraph with a number: item, heading, or heading that runs on."""
    number = outline.number_of(words.text.text, words.printed)
    if number is None or number.length >= len(words.seen):
        return False
    number = _settled(place, number)
    if number.style in _IN_TURN and not _in_turn(place, number) or _counts_on_within(words.seen, number):
        return False
    if _opens_quotation(place, words.seen):  # however short, and without a stop: its sentence goes on below
        _item(place, number, words.text.without(number.length))
        return True
    rest = words.text.without(number.length)
    NUMBERED[_role(place, number, rest.seen, below)](place, number, rest)
    return True


def _counts_on_within(text: str, number: outline.Number) -> bool:
    """①废纸；②废塑料；: whether the line goes on counting in signs that are one character; it is no item then."""
    sign = number.label[0] if len(number.label.strip()) == 1 and number.is_first else ""
    second = chr(ord(sign) + 1) if sign else ""
    return bool(sign) and second in text and (chr(ord(sign) + 2) in text or f"；{second}" in text)


_IN_TURN = frozenset("letter letter_paren roman half stem".split())
"""Ways of numbering that words may look like: A、 1） They count from the first, or on from the one before."""

_ROMAN = {9: 1, 22: 5, 24: 10}
"""Letters that are Roman numerals: i, v, x."""


def _in_turn(place: Place, number: outline.Number) -> bool:
    return (
        number.is_first
        or _in_list(place, number)
        or _in_sections(place, number)
        or _list_before(place, number) is not None
    )


def _in_sections(place: Place, number: outline.Number) -> bool:
    return any(part.way == number.way and number.follows(_values(part.node)) for part in place.sections)


def _after_former(place: Place, number: outline.Number) -> bool:
    """Whether a number opens a section where it goes on from the last in the section before: 一、（一）（二） 二、（三）."""
    opened = place.sections[-1].node if place.sections else None
    former = opened.getprevious() if opened is not None else None
    sections = list(former.children("section")) if isinstance(former, Node) and former.name == "section" else []
    if not sections or not number.follows(_values(sections[-1])):
        return False
    label = sections[-1].get("label", " ")
    return (label[0], label[-1]) == (number.label[0], number.label[-1])


def _settled(place: Place, number: outline.Number) -> outline.Number:
    """（i） behind （h） is a letter; else it is one, the Roman numeral."""
    if not number.style.startswith("letter") or number.values[0] not in _ROMAN or _in_list(place, number):
        return number
    return outline.Number("roman", number.label, (_ROMAN[number.values[0]],), number.length)


def _role(place: Place, number: outline.Number, text: str, below: Below) -> str:
    kind = BY_NAME[place.document.kind]
    if number.style == "han" and outline.is_heading(text) and outline.article_of(below.text, below.printed):
        return "heading"
    if place.article is not None or kind.entries:
        return "item"
    if text[-1] == "？" and below.text[:1] == "答":
        return "heading"
    if outline.is_heading(text):
        listed = _within_item(place, number) or _in_row(place, number, below) or _is_only_entry(place, number, below)
        return "item" if listed else "heading"
    if _in_list(place, number) or _list_before(place, number) is not None or _starts_within(place, number):
        return "item"
    if _in_sections(place, number):
        return "lead"
    goes_on = _after_former(place, number) or _heads_leads(place, number, text, below)
    opens = _opens_section(place, number, kind) and (outline.lead_of(text) or goes_on)
    return "lead" if opens else "item"


def _is_only_entry(place: Place, number: outline.Number, below: Below) -> bool:
    """Whether nothing stands below the first of a list: it is a list of one, and heads nothing."""
    return number.is_first and below.kind in _OTHER_PARTS and not place.sections


_OTHER_PARTS = frozenset((None, "attachlabel", "title", "signature", "date"))
"""What stands below a text's last paragraph; None at its end."""


def _heads_leads(place: Place, number: outline.Number, text: str, below: Below) -> bool:
    """（一）能源转型行动。 above 1．推进煤炭清洁利用。加快…: one short sentence, with the first of deeper headings below that run in."""
    first = below.number if len(text) <= outline.LONGEST_HEADING else None
    if first is None or not first.is_first or not place.order.inside(first, (number.way, number.rank)):
        return False
    return text.count("。") == 1 and outline.lead_of(below.text[first.length :]) > 0


def _opens_section(place: Place, number: outline.Number, kind: Kind) -> bool:
    """Whether a heading that runs on opens a section: in prose, and elsewhere below headings of its own."""
    if kind.prose:
        return True
    return not kind.itemised and number.rank > 1 and not _introduced(place)


def _in_list(place: Place, number: outline.Number) -> bool:
    """Whether a list with this way of numbering is open, and the number goes on in it."""
    return any(part.way == number.way and number.follows(_values(place.last_item(part.node))) for part in place.lists)


def _values(node: Node) -> tuple[int, ...]:
    return tuple(map(int, (node.num or "0").split("-")))


def _within_item(place: Place, number: outline.Number) -> bool:
    """Whether a first number stands in an item that is open: no heading stands beside the sentence that it is part of."""
    if not place.lists or not number.is_first or number.way in {part.way for part in place.lists}:
        return False
    return place.order.inside(number, place.lists[-1].key)


def _in_row(place: Place, number: outline.Number, below: Below) -> bool:
    """Whether short numbered lines follow one another with nothing between them: a list, not headings."""
    if _in_list(place, number):
        return True
    following = below.number
    if following is None or following.way != number.way:
        return False
    return _introduced(place) or following.follows(number.values) and outline.is_heading(below.text)


def _introduced(place: Place) -> bool:
    """Whether the last paragraph ends with a colon: what follows is a list."""
    last = place.last
    return last is not None and last.name == "p" and last.text_content.endswith(_COLONS)


def _heading(place: Place, number: outline.Number, text: Passage) -> None:
    put(_open_section(place, number), "heading", text)


def _lead(place: Place, number: outline.Number, text: Passage) -> None:
    """A heading that runs in, as the lead of its section's first paragraph; or one sentence, in a row of such sections."""
    p = _open_section(place, number).add("p", **text.origin)
    head, rest = text.cut(outline.lead_of(text.seen))
    if head:
        fill(p.add("lead"), head)
    fill(p, rest)


def _open_section(place: Place, number: outline.Number) -> Node:
    """A numbered section, in those that it stands in."""
    place.article, place.lists = None, []
    if not _opens_deeper(place, number):
        place.leave_sections(lambda section: place.order.inside(number, section.key) and not _is_preamble(section))
    for around in place.sections:
        if around.way:
            place.order.shown(around.way, number.way)
    level = str(len(place.sections) + 1)
    section = place.container.add("section", level=level, num=number.num, label=number.label)
    place.sections.append(Open(number.way, number.rank, section))
    return section


def _is_preamble(section: Open) -> bool:
    """Whether a section without a number is 前言: what is numbered stands beside it."""
    heading = None if section.way else section.node.child("heading")
    return heading is not None and fold(heading.text_content) in PREAMBLES


def _opens_deeper(place: Place, number: outline.Number) -> bool:
    """Whether a first number comes straight below a heading: it stands in it, whatever the custom."""
    if not place.sections or not number.is_first or number.way in {section.way for section in place.sections}:
        return False
    first = next(place.sections[-1].node.children(), None)
    return first is not None and first.name == "heading" and first.getnext() is None


def open_heading(place: Place, level: int = 0) -> Node:
    """A section for a heading without a number. It ends all sections that are open, and stands in the division; one whose
    outline level is known stands in those of higher levels."""
    place.article, place.lists = None, []
    rank = level * _LEVEL
    place.leave_sections(lambda section: not section.way and 0 < section.rank < rank)
    section = place.container.add("section", level=str(len(place.sections) + 1))
    place.sections.append(Open("", rank, section))
    return section


def boxed(place: Place, words: Words, below: Below) -> bool:
    """专栏1　重点工程: the heading of a box in a plan, which stands in the part that is open."""
    if place.article is not None or not _BOX.match(words.seen) or not outline.is_bare_heading(words.seen):
        return False
    place.lists = []
    place.leave_sections(lambda section: section.rank % 1 != _IN_A_BOX)
    rank = max((section.rank for section in place.sections), default=0.0)
    section = place.container.add("section", level=str(len(place.sections) + 1))
    place.sections.append(Open("", int(rank) + _IN_A_BOX, section))
    put(section, "heading", words.text.tidied(keep_gaps))
    return True


_IN_A_BOX = 0.75
"""What a box counts as a rank, above that of the part in which it stands."""
_BOX = Pattern(
    Expression(rf"专栏[ \u3000]?[\d{CN}]{{1,3}}(?:[ \u3000：:]|$)"),
    ("专栏1　重点工程", "专栏三：发展指标", "专栏 12"),
    ("专栏作家", "专栏1所列工程"),
)

_LEVEL = 0.01
"""What an outline level counts as a rank: a numbered heading stands in one without a number."""


# lists


def _item(place: Place, number: outline.Number, text: Passage) -> None:
    item = _list_for(place, number).add("item", num=number.num, label=number.label)
    while (inner := _label_behind(place, text)) is not None:
        item = _list_for(place, inner).add("item", num=inner.num, label=inner.label)
        text = text.without(inner.length)
    put(item, "p", text)
    _quotation_opens(place, text.text, item)


def _label_behind(place: Place, text: Passage) -> outline.Number | None:
    """The label of the first item in an item, on the same line: (a)(i) …"""
    number = outline.number_of(text.text, text.text) if text.text[0] in "（(" else None
    if number is None or number.length >= len(text.text) or len(place.lists) >= DEEPEST_LIST:
        return None
    number = _settled(place, number)
    return number if number.is_first and place.order.inside(number, place.lists[-1].key) else None


def _list_for(place: Place, number: outline.Number) -> Node:
    """The list that the number goes on in, or a new one."""
    depth = None if _starts_within(place, number) else _depth_of(place, number)
    if depth is not None:
        del place.lists[depth + 1 :]
    else:
        _close_lists(place, number)
        _open_list(place, number)
    return place.lists[-1].node


def _depth_of(place: Place, number: outline.Number) -> int | None:
    """Which open list the number stands in: the innermost that it follows in, else the innermost numbered so."""
    same = [depth for depth, part in enumerate(place.lists) if part.way == number.way]
    follows = [depth for depth in same if number.follows(_values(place.last_item(place.lists[depth].node)))]
    return next(reversed(follows or same), None)


def _starts_within(place: Place, number: outline.Number) -> bool:
    """Whether a numbering starts below an item that ends with a colon: 1. … 包括： 1. …"""
    above = place.above if place.lists else None
    if above is None or above.name != "p" or not number.is_first or len(place.lists) >= DEEPEST_LIST:
        return False
    return above.above.name == "item" and above.text_content.endswith(_COLONS)


def _close_lists(place: Place, number: outline.Number) -> None:
    """Closes the lists that the number does not stand in."""
    if _starts_within(place, number) and (number.way, place.lists[-1].way) not in place.order.pairs:
        return
    while place.lists and not place.order.inside(number, place.lists[-1].key):
        place.lists.pop()
    if not place.lists and place.article is None:
        place.leave_sections(lambda section: place.order.inside(number, section.key))
    del place.lists[DEEPEST_LIST - 1 :]


def _open_list(place: Place, number: outline.Number) -> None:
    """A list in the item that stands open; else the one that the number goes on from, or a new one in the container."""
    item = place.item
    if item is not None:
        for around in place.lists:
            place.order.shown(around.way, number.way)
        node = item.add("list")
    else:
        taken_up = _taken_up(place, number)
        node = taken_up if taken_up is not None else place.container.add("list")
    place.lists.append(Open(number.way, number.rank, node))


_BETWEEN = 30
"""How many blocks may stand between two items of one list: the paragraphs and lists of the first."""


def _list_before(place: Place, number: outline.Number) -> Node | None:
    """The list that the number goes on from, with nothing between but what belongs to its last item."""
    for count, block in enumerate(place.container.iterchildren(reversed=True)):
        if not isinstance(block, Node) or count > _BETWEEN or block.name not in _IN_AN_ITEM:
            return None
        last = outline.number_in(place.last_item(block).label or "") if block.name == "list" else None
        if last is None:
            continue
        if last.way == number.way:
            return block if number.follows(last.values) else None
        if not place.order.inside(last, (number.way, number.rank)):
            return None
    return None


_IN_AN_ITEM = frozenset("p list pb quoted table".split())


def _taken_up(place: Place, number: outline.Number) -> Node | None:
    """The list before, with what stands between moved into its last item: （二）… a paragraph … （三）."""
    node = _list_before(place, number)
    if node is None:
        return None
    item = place.last_item(node)
    for block in list(node.itersiblings()):
        item.append(block)
    return node


NUMBERED: dict[str, Callable[[Place, outline.Number, Passage], None]] = {
    "heading": _heading,
    "lead": _lead,
    "item": _item,
}


# without a number, or with a bare one


def number_alone(place: Place, words: Words, below: Below) -> bool:
    """3.1 alone on its line, and below it the term that is defined (GB/T 1.1-2020 §8.7.3), or a heading."""
    if not _DECIMAL.finds(words.seen) or place.article is not None or below.kind != "p" or not place.sections:
        return False
    number = outline.number_of(words.text.text + "\u3000文", words.printed + "\u3000文")
    if (
        number is None
        or number.values[:-1] != _values(place.sections[0].node)
        or not outline.is_bare_heading(below.text)
    ):
        return False
    _open_section(place, number).add("heading", **words.text.origin)
    return True


def heading_of_number(place: Place, words: Words, below: Below) -> bool:
    """The term or the heading below a number that stood alone."""
    empty = place.above if place.sections and place.article is None else None
    if empty is None or empty.name != "heading" or empty.text_content:
        return False
    text = Passage(words.text.tidied(close_up).pieces, also(origin_in(empty), words.text.origin))
    section = empty.above
    section.remove(empty)
    put(section, "heading", text)
    return True


_DECIMAL = Pattern(Expression(r"\d{1,2}[.．]\d{1,2}"), ("3.1", "12.10"), ("3.", "3.1.1", "甲3.1"), "fullmatch")


def bare_numbered(place: Place, words: Words, below: Below) -> bool:
    """１总体情况, 1　总则: a heading whose number has no point. It comes in turn."""
    number = outline.bare_number_of(words.text.text, words.printed)
    if number is None or place.article is not None or not outline.is_heading(words.seen):
        return False
    set_off = words.seen[number.length - 1] in " \u3000"
    if number.values[0] not in (1, place.bare + 1) or not (set_off or place.sections or _opens_decimals(number, below)):
        return False
    place.bare = number.values[0]
    _heading(place, number, words.text.without(number.length).tidied(close_up))
    return True


def _opens_decimals(number: outline.Number, below: Below) -> bool:
    """Whether 1.1 stands below 1总则."""
    return below.number is not None and below.number.values == (*number.values, 1)


def heading_goes_on(place: Place, words: Words, below: Below) -> bool:
    """The rest of a numbered heading that was broken: 一、制定农村集体经济⏎组织条例的必要性."""
    above = place.above if not words.parted and len(words.seen) <= _LONGEST_BROKEN else None
    if above is None or above.name != "heading":
        return False
    whole = fold(above.text_content) + words.seen
    if len(whole) > _LONGEST_BROKEN or not (outline.is_bare_heading(words.seen) and outline.is_heading(whole)):
        return False
    section = above.above
    if section.name != "section" or section.num is None or len(section) > 1 or place.article is not None:
        return False
    if (
        ends_sentence(fold(above.text_content) or "。")
        or below.kind is None
        or outline.article_of(below.text, below.printed)
    ):
        return False
    for key, value in also(origin_in(above), words.text.origin).items():
        above.set(key, value)
    fill(above, words.text.pieces)
    return True


_LONGEST_BROKEN = 40
"""Characters of a numbered heading over two lines."""


def heading(place: Place, words: Words, below: Below) -> bool:
    """A short line that is no sentence, with text below it and nothing above that runs on into it."""
    if _opens_quotation(place, words.seen) or _is_a_verb_of_an_amendment(place, words.seen):
        return False
    if ("为" in words.seen or words.seen.endswith("职务")) and APPOINTS.match(words.seen):
        return False
    if words.level is not None and _is_outlined(words.seen):
        put(open_heading(place, words.level), "heading", words.text.tidied(close_up))
        return True
    if _opens_case(place, words, below):
        return True
    if place.article is not None or not outline.is_bare_heading(words.seen) or not BY_NAME[place.document.kind].headed:
        return False
    is_fixed = words.seen in CASE_HEADINGS and below.kind == "p"
    followed = _has_text_below(below) or _opens_a_series(place, below)
    if not is_fixed and (not followed or not _sentence_ended(place) or _CUT.search(words.seen)):
        return False
    text = words.text.tidied(close_up)
    if text.text in PREAMBLES and place.document.kind == "law" and not place.divisions:
        put(place.open_division("chapter", 2), "heading", text)
    else:
        part = is_fixed or words.seen[0] == "【"
        level = _WITHIN_CASE if part and any(section.rank == _CASE * _LEVEL for section in place.sections) else 0
        put(open_heading(place, level), "heading", text)
    return True


_CASE, _WITHIN_CASE = 1, 2
"""The levels of 案例一 in a text with several cases, and of the parts of each."""


def _opens_case(place: Place, words: Words, below: Below) -> bool:
    """案例一, and on the line below what the case is called."""
    if outline.is_case_number(words.seen):
        put(open_heading(place, _CASE), "heading", words.text.tidied(close_up))
        return True
    named = words.seen.endswith("案") or below.text[:1] == "【" and outline.is_bare_heading(words.seen)
    above = place.above if named else None
    if above is None or above.name != "heading" or above.getnext() is not None:
        return False
    if not outline.is_case_number(fold(above.text_content)) or len(words.seen) > LONGEST_NAME_OF_CASE:
        return False
    for key, value in also(origin_in(above), words.text.origin).items():
        above.set(key, value)
    fill(above, ["\u3000", *words.text.pieces])
    return True


LONGEST_NAME_OF_CASE = 60


_VERB_ALONE = Pattern(
    Expression("(?:废|廢)除|代以|取代|加入|(?:删|刪)去"),
    tuple("废除 廢除 代以 取代 加入 删去 刪去".split()),
    ("廢除該條", "加入第12條"),
    "fullmatch",
)


def _is_a_verb_of_an_amendment(place: Place, text: str) -> bool:
    """廢除 on a line of its own, the words below it, then 代以: an amending ordinance of Hong Kong sets its sentences so."""
    return _VERB_ALONE.fullmatch(text) is not None and amends(place.document.title or "", place.document.kind)


_LONGEST_HEADING = 80
"""Characters of a heading that its source knows as one."""


def _is_outlined(text: str) -> bool:
    """Whether a line of an outline may be a heading: some give whole paragraphs a level, to find them again."""
    return len(text) <= _LONGEST_HEADING and not ends_sentence(text)


_CUT = Pattern(
    Expression(
        r"""[的和与及、]$           # what goes on below
        |^\d{1,2}月\d{1,2}日      # what happened on a day""",
        re.X,
    ),
    ("某事的", "某事和", "某事与", "某事及", "甲、", "1月8日会议", "11月18日会议"),
    ("甲", "的甲", "2024年1月18日", "111月8日", "1月118日", "月8日", "1月日"),
    "search",
)
"""What no heading is: cut in the midst of a phrase, or what happens on a day."""
_FIGURE = Pattern(Expression(r"\d+(?:\.\d+)?(?:[%‰亿万]|$)"), ("12.5%", "120亿元", "12"), ("12人", "1.总则", "甲12"))
"""What a sentence goes on with that was cut before a figure: 增加值增长⏎6.2%."""


def _opens_a_series(place: Place, below: Below) -> bool:
    """Whether the first of 一、 二、 stands below, in a report or a speech that has begun: 2023年工作回顾."""
    number = below.number if BY_NAME[place.document.kind].prose and place.last is not None else None
    return number is not None and number.style == "han" and number.is_first and outline.is_heading(below.text)


def _has_text_below(below: Below) -> bool:
    if below.kind not in ("p", "names", "entry", "label") or _FIGURE.match(below.text):
        return False
    return below.kind != "p" or below.text[-1] in "。：；！？”" or below.text[:1].isdigit()


def unlabelled(place: Place, words: Words, below: Below) -> bool:
    """An entry without a label, below a paragraph that ends with a colon or with 由: 主任， 副主任若干人，"""
    text = words.seen
    if place.lists and place.lists[-1].way == "":
        return _next_entry(place, words)
    above = place.above if _is_entry(text, in_article=place.article is not None) else None
    if above is None or above.name != "p" or not _LISTS_ENTRIES.search(fold(above.text_content[-3:])):
        return False
    if below.kind != "p" or below.number is not None or outline.article_of(below.text, below.printed):
        return False
    parent = place.item if place.item is not None and len(place.lists) < DEEPEST_LIST else place.container
    node = parent.add("list")
    place.lists.append(Open("", 9, node))
    put(node.add("item"), "p", words.text)
    return True


_LISTS_ENTRIES = Pattern(
    Expression(r"(?:：|(?<![理自])由)$"), ("如下：", "下列人员由"), ("理由", "自由", "由某", "甲"), "search"
)
_LONGEST_ENTRY = 40


def _is_entry(text: str, *, in_article: bool) -> bool:
    """Whether a paragraph is one of several short ones that a law lists; a dash opens a paragraph of a report."""
    return len(text) <= _LONGEST_ENTRY and text[-1] in "，、；" and (in_article or not outline.is_dash_item(text))


def _next_entry(place: Place, words: Words) -> bool:
    """A further entry while the last ended with a comma; the end of a sentence that the last entry ran on into."""
    last = place.item
    assert last is not None
    end = fold(last.text_content[-1:])
    if end in "，、；":
        put(place.lists[-1].node.add("item"), "p", words.text)
    elif not ends_sentence(end) and ends_sentence(words.seen):
        put(last, "p", words.text)
        place.lists.pop()
    else:
        place.lists.pop()
        return False
    return True


def plain(place: Place, words: Words, below: Below) -> bool:
    """Any other paragraph: a 款 of the open article, a further paragraph of the open item, or one of its own."""
    if _ends_treaty(place, words.seen):
        place.article, place.divisions = None, []
    parent = None if _addresses_all(place, words.seen, below) else _item_going_on(place, words.seen)
    if place.sections and place.article is None and _is_outside(place, words.seen, below):
        place.sections = []
    if parent is None:
        place.lists = []
        parent = place.container
    put(parent, "p", words.text)
    _quotation_opens(place, words.seen, parent)
    return True


def _is_outside(place: Place, text: str, below: Below) -> bool:
    """Whether a paragraph ends the text, or is a sentence below parts that hold no more than what they name."""
    return _ends_text(place, text, below) and not _is_about_force(place) or text[-1] in "。！" and _only_name(place)


def _only_name(place: Place) -> bool:
    """Whether the open part and the one before it hold lines that are no sentences: 一、一等奖（2个）, and who won it."""
    part: Node | None = place.sections[0].node
    for _ in range(_SEVERAL):
        if part is None or part.name != "section" or not all(map(_is_named, part.children())) or len(part) < _SEVERAL:
            return False
        before = part.getprevious()
        part = before if isinstance(before, Node) else None
    return True


def _is_named(block: Node) -> bool:
    """Whether a block of a part is its heading, or names somebody or something."""
    return block.name in ("heading", "names") or block.name == "p" and block.text_content[-1:].isalnum()


_SEVERAL = 2


def _ends_treaty(place: Place, text: str) -> bool:
    """Whether what closes a treaty stands here, below its last article: 下列签署人…签署本条约，以昭信守。"""
    if place.article is None or place.document.kind != "other" or text[0] not in _OF_A_CLOSE:
        return False
    return _CLOSES_TREATY.match(text) is not None


_CLOSES_TREATY = Pattern(
    Expression(
        r"""(?:下列|以下)(?:签署人|签字人|代表)|(?:为此|兹)[，由][^。]{0,40}(?:签署|签字|授权)
        |(?:本(?:条约|协定|议定书|公约|备忘录|协议)|[本此])?[于订][^，。]{0,8}\d[^。]{0,40}(?:签订|签署|订立|签字|写成)
        |本(?:条约|协定|议定书|公约|备忘录|协议)[于以由][^。]{2,60}(?:签订|签署|订立|签字|写成)""",
        re.X,
    ),
    (
        "下列签署人经各自政府适当授权，签署本条约，以昭信守。",
        "为此，双方代表经正式授权，签署本协定。",
        "本条约于二〇二三年五月十日在北京签订，一式两份。",
        "本协定于2021年3月1日在北京签署，一式两份。",
        "订于2021年3月1日在某城签署。",
    ),
    ("下列人员", "本条约须经批准。", "本协定自签署之日起生效。"),
)
"""How the paragraphs begin that stand between the last article of a treaty and who signs it."""

_OF_A_CLOSE = frozenset("下以为兹本此订于")
"""Their first characters."""


def _ends_text(place: Place, text: str, below: Below) -> bool:
    """Whether a paragraph belongs to the whole text: by its words, or as the last that asks who is addressed to act."""
    if _ENDS_TEXT.match(text) is not None:
        return True
    return below.kind in _SIGNED and _ASKS_TO_ACT.match(text) is not None or below.kind is None and _is_remark(text)


def _is_remark(text: str) -> bool:
    """（根据记录整理，未经本人审阅）: all in brackets."""
    return text[0] == "（" and text[-1] == "）" and text.count("（") == 1


_SIGNED = frozenset(("signature", "date"))

_ASKS_TO_ACT = Pattern(
    Expression(
        r"请[^，。；：]{2,30}(?:研究|办理|处理|执行|落实|贯彻|实施|审议|审查|批准|反馈|报告|报送|函复|参考)|(?:望|希望?)[^，。]{0,20}(?:执行|落实|办理)"
    ),
    ("请市人民政府认真研究办理，并书面报告。", "请各地结合实际贯彻落实。", "望遵照执行。"),
    ("请示报告制度", "请假", "希望工程"),
)
"""How the last paragraph above who signs asks those addressed to act on the whole text."""


def _is_about_force(place: Place) -> bool:
    """Whether the heading of the open part says that it holds what ends the text: 附则, 实施时间."""
    heading = place.container.child("heading") if place.sections else None
    return heading is not None and _ABOUT_FORCE.match("".join(heading.text_content.split())) is not None


_ABOUT_FORCE = Pattern(
    Expression("(?:附则|其[他它](?:事项|规定)?|(?:施行|实施|执行|生效)(?:时间|日期|期限)|有效期限?)$"),
    (
        *"附则 其他 其它 其他事项 其他规定 有效期 有效期限".split(),
        *"施行时间 实施时间 执行时间 生效时间 实施日期 执行期限".split(),
    ),
    ("附则解释", "总则", "实施步骤", "抓好执行", "其他措施", "工作时间"),
)
"""Headings of the part that says from when its text is in force."""

_ENDS_TEXT = Pattern(
    Expression(
        r"""本(?:决定|决议|修正案|通知|通告|公告|令|意见|方案|规划|预案|批复|措施|政策|要点|纲要)(?:自|由)[^。]*(?:施行|实施|执行|生效)  # 本决定自…施行
        |特此
        |(?:附注|注释)：$
        |(?:出席|列席|缺席|请假|参加|参会|主持|记录)(?:会议)?(?:人员?|单位|者)?(?:（[^（）]{1,8}）)?：   # who was there
        |(?:此外|另外)，[^。]{0,40}(?:文字|技术|个别)[^。]{0,20}(?:修改|调整|完善)
        |[^，。；：]{2,24}已(?:经)?按照?(?:上述|以上)(?:意见|建议)
        |(?:[^，。；]{1,12}[和及])?以上(?:报告|说明|汇报|意见|议案|发言)          # 以上报告，请予审议
        |草案还(?:对|作了)[^。]{0,20}(?:文字|技术|个别)                    # 草案还对其他条款作了文字修改
        |以上[^，。；]{0,12}(?:法规|规章|法律|文件|条例)[^。]{0,20}根据本决定
        |(?:此外，)?对[^，。；]{0,20}条[文款]的?(?:顺序|序号)    # of what a decision amends, as a whole
        |(?:根据本决定，)?《[^《》]{2,60}》[^。]{0,60}(?:根据本决定)?作?相应(?:的?修改|修改)[^。]{0,20}重新公布
        |(?:报告|说明|汇报|发言)(?:完毕|到此结束)        # 说明完毕，请审议
        |谢谢(?:大家|各位)?[。！]$""",
        re.X,
    ),
    (
        *(
            f"本{text}自公布之日起施行"
            for text in "决定 决议 修正案 通知 公告 令 意见 方案 规划 预案 批复 措施 政策 要点 纲要".split()
        ),
        *(f"以上{text}，请予审议" for text in "报告 说明 汇报 意见 议案 发言".split()),
        *("以上地方性法规根据本决定作相应修改，重新公布。", "此外，对上述规章中的条文顺序作相应调整。"),
        *("根据本决定，《某规定》作相应修改后重新公布。", "《某条例》根据本决定作相应修改，重新公布。"),
        *("出席：周文、李静", "列席人员：王斌（市财政局）", "此外，还对部分条款作了文字修改。"),
        *("条例草案修改稿已按上述意见修改，建议提请审议通过。",),
        *("本通知由某厅负责实施", "本令自即日起执行", "本令自即日起生效", "特此通知"),
        *("草案和以上说明是否妥当，请审议。", "草案还对其他条款作了文字修改。"),
        *("说明完毕，请审议", "报告完毕"),
        *("谢谢大家！", "谢谢各位。", "谢谢！", "附注：", "注释："),
    ),
    ("本决定施行", "自公布之日起施行", "现予公布", "以上措施", "谢谢大家的支持"),
)
"""What ends a text, and belongs to none of its parts."""

_OF_THE_WHOLE = (
    "此外，对条文顺序",
    "此外，对相关行政法规中的条文序号",
    "对相关条款的序号",
    "《某条例》根据本决定作相应修改",
)

_CLOSES = Pattern(
    Expression(
        r"""以上|上述|本决定|(?:报告|说明|汇报|发言)(?:完毕|到此)  # of the whole text
        |(?:出席|列席|缺席|请假|参会|记录)(?:会议)?(?:人员?|单位|者)?：
        |本(?:决[定议]|修正案|条例|办法|规[定则划程]|细则|标准|通[知告]|公告|法|令|意见|方案|预案|批[复示])[自由]
        |现予|特此|各位|此[复令]|请|（此件[^（）]{1,12}）$
        |感谢|希望|专此|衷心                                                  # what a letter ends with
        |(?:此外，)?对(?:部分|有关|相关)?[\u4e00-\u9fff]{0,8}条[文款]的?(?:顺序|序号)  # of the law that is amended, as a whole
        |《[^《》]{2,60}》根据本决定                                           # 《某条例》根据本决定作相应修改，重新公布""",
        re.X,
    ),
    (
        "（此件公开发布）",
        "说明完毕",
        "以上报告",
        "本条例自",
        "本通告自",
        "现予公布",
        "此复",
        "请予审议",
        "感谢您对工作的关心",
        *_OF_THE_WHOLE,
    ),
    ("本条例", "会议", "申请", "此次", "此外，加强宣传", "对条文作如下修改", "《某条例》自"),
)


def _item_going_on(place: Place, text: str) -> Node | None:
    """The item that an unnumbered paragraph belongs to: the outermost open one.

    Items go on in kinds that are made of items, and in a list whose item before the last went on.
    """
    if not place.lists or place.article is not None or _CLOSES.match(text):
        return None
    outermost = place.lists[0]
    if _SAID.match(text) and _is_label(outermost.node):
        del place.lists[1:]
        return place.last_item(outermost.node)
    if _ASKS_ALL.match(text) and _is_as_long_as_others(outermost.node):
        return None
    goes_on = (
        BY_NAME[place.document.kind].itemised or _went_on(outermost.node) or _leads_on(place.last_item(outermost.node))
    )
    if not (goes_on or _amends_on(outermost.node, text)):
        return None
    del place.lists[1:]
    return place.last_item(outermost.node)


_SAID = Pattern(
    Expression(r"[\u4e00-\u9fff]{1,4}[ \u3000]*[\u4e00-\u9fff]{1,6}：[^。；]{1,120}$"),
    ("联系人：赵云", "网　址：http：//a.cn/b？c=1"),
    ("会议认为：要加强。", "一：", "各有关单位要高度重视："),
)
"""How somebody can be reached, or the like: a label, and what it says."""


def _is_label(node: Node) -> bool:
    """Whether the last item of a list of sentences is no more than a heading: 三、联系方式."""
    *others, last = node.children("item")
    return bool(others) and last.text_content[-1:].isalnum() and others[-1].text_content[-1:] in "。；："


def _addresses_all(place: Place, text: str, below: Below) -> bool:
    """Whether the last paragraph above who signs speaks to those addressed, below items of one paragraph each."""
    if below.kind not in _SIGNED or not place.lists or not (_ADDRESSES.match(text) or _ASKS_ALL.match(text)):
        return False
    return all(len(list(islice(item.children("p"), 2))) == 1 for item in place.lists[0].node.children("item"))


_ADDRESSES = Pattern(
    Expression(
        "(?:请?你们?|贵)[省市县区州盟旗局厅委部院校行会公司单位们]{0,3}(?:要|应|须|可|人民政府|根据|按照|接|在|将|会同)"
    ),
    ("你省要按照有关规定办理变更手续。", "你局应当认真落实。", "你们要加强监管。", "请你市人民政府抓好落实。"),
    ("你省《关于调整的请示》收悉", "各项指标"),
)
"""How a paragraph begins that speaks to whom a reply is addressed."""


def _leads_on(item: Node) -> bool:
    """Whether an item ends with a colon: 二、建议研究采纳的议案1件："""
    last = next(item.iterchildren(reversed=True), None)
    return isinstance(last, Node) and last.name == "p" and last.text_content.endswith(_COLONS)


def _amends_on(node: Node, text: str) -> bool:
    """Whether a paragraph says what becomes of a further provision of the law that the last item names."""
    if text[0] not in _OF_PROVISIONS or not _CHANGES.match(text):
        return False
    items = [item for item in node.iterchildren(reversed=True) if isinstance(item, Node) and item.name == "item"][:1]
    return bool(items) and _NAMES_LAW.finds(fold(items[0].text_content))


_CHANGES = Pattern(
    Expression(
        rf"(?:将|删[去除]|在)?第[{CN}\d]{{1,6}}[条章节款项][^。]{{0,60}}?(?:修改为|改为|删[去除]|增加|作为|[。，])|(?:增加|删[去除])[一二三]?[条款项章]"
    ),
    (
        "第十五条修改为：“医疗机构执业，必须进行登记。”",
        "删去第三条。",
        "将第八条中的“甲”修改为“乙”。",
        "增加一条，作为第二条：",
    ),
    ("第三产业增加值增长", "增加投入", "将于近期"),
)
_NAMES_LAW = Pattern(
    Expression("《[^《》]{2,60}》[^。]{0,80}(?:修改|改为|删[去除]|增加)|(?:修改|删[去除]|将|在)《[^《》]{2,60}》"),
    ("将《某条例》第十四条修改为", "删去《某办法》第九条中的“甲”"),
    ("根据《某条例》办理", "第九条修改为"),
    "search",
)
_OF_PROVISIONS = frozenset("将删在第增")

_ASKS_ALL = Pattern(
    Expression("各[\u4e00-\u9fff]{1,8}(?:[，、]|要|应)|全[省市县区州]|[望希]"),
    ("各责任单位要细化方案", "各地、各部门要", "全省上下要", "望认真执行"),
    ("各项指标", "由省教育厅牵头", "全面完成"),
)
"""How a last paragraph begins that asks all that are addressed for what stands above."""


def _is_as_long_as_others(node: Node) -> bool:
    """Whether the last item holds as many paragraphs as each item before it, two or more, of which there are two or more."""
    counts = [len(list(item.children("p"))) for item in node.children("item")]
    return len(counts) > _FEW_ITEMS and counts[-1] > 1 and len(set(counts)) == 1


_FEW_ITEMS = 2


def _went_on(node: Node) -> bool:
    """Whether the item before the last holds a second paragraph."""
    items = [item for item in node.iterchildren(reversed=True) if isinstance(item, Node) and item.name == "item"][1:2]
    return bool(items) and len(list(islice(items[0].children("p"), 2))) > 1


# the new text of an amending decision


def _quotation_opens(place: Place, text: str, holder: Node) -> None:
    """A paragraph has opened a quotation that does not end in it: what follows may belong to it."""
    if _opens_quotation(place, text):
        place.quotation, place.quoted = amending.Quotation(holder), None


def _opens_quotation(place: Place, text: str) -> bool:
    """Whether new text of an amending decision begins in a paragraph, and goes on below it."""
    return amending.left_open(text) and amends(place.document.title or "", place.document.kind)


def quoted(place: Place, words: Words, below: Below) -> bool:
    """A paragraph of new text, below the one that opened the quotation, or with a mark below 修改为：."""
    text = words.seen
    if place.quotation is None and _begins_quotation(place, text):
        above = place.above
        holder = above.above if above is not None else place.body
        place.quotation, place.quoted = amending.Quotation(holder, paragraphs=amending.OPENED), None
    if place.quotation is None:
        return False
    number = outline.number_of(words.text.text, words.printed)
    if not place.quotation.goes_on(text) or number is not None and _is_the_decision_s(place, number):
        place.quotation = None
        return False
    if place.quoted is None:
        place.quoted = Place(place.document, root=place.quotation.holder.add("quoted"))
    _nest_quoted(place.quoted, words)
    if amending.closes(text, 1):
        place.quotation = None
    return True


def _is_the_decision_s(place: Place, number: outline.Number) -> bool:
    """Whether a number goes on in the decision's own list, and in none of what it quotes: the last mark was lost."""
    return _in_list(place, number) and not (place.quoted is not None and _in_list(place.quoted, number))


def _begins_quotation(place: Place, text: str) -> bool:
    if text[0] not in OPENING or not amends(place.document.title or "", place.document.kind):
        return False
    above = place.above
    return above is not None and above.name == "p" and _leads_to_new_text(above.text_content)


def _leads_to_new_text(text: str) -> bool:
    """修改为：; in a sentence that is set in lines, 代以."""
    return text.endswith(_COLONS) or _GIVES.search(text) is not None


_GIVES = Pattern(
    Expression("(?:代以|取代|加入)$"), ("代以", "取代", "加入", "廢除(a)段，代以"), ("廢除", "加入第三條"), "search"
)


def _nest_quoted(inner: Place, words: Words) -> None:
    """A paragraph of the quoted text: its articles, divisions and items have the mark that they begin with in their label."""
    words = _with_number_above(inner, words)
    mark = len(words.seen) - len(words.seen.lstrip(OPENING))
    next(filter(None, (take(inner, words, mark) for take in QUOTED)))


def _with_number_above(inner: Place, words: Words) -> Words:
    """The paragraph with the lines of the article's number, where that stands alone above it: “第四條."""
    empty = inner.last
    if inner.article is None or empty is None or empty.name != "p" or len(inner.article) != 1 or empty.text_content:
        return words
    if empty.getparent() is not inner.article or len(empty) or outline.article_of(words.text.text, words.printed):
        return words
    inner.article.remove(empty)
    return words._replace(text=Passage(words.text.pieces, also(origin_in(empty), words.text.origin)))


def _quoted_division(inner: Place, words: Words, mark: int) -> bool:
    """“第三章　监督检查."""
    found = DIVISION.match(words.seen[mark:])
    if found is None or len(words.seen) > outline.LONGEST_HEADING or ends_sentence(words.seen.rstrip(CLOSING)):
        return False
    kind, rank = DIVISIONS[found["unit"]]
    num = str(numerals.value(found["num"].translate(outline.LOOKALIKES)))
    label = "".join(words.text.text[: mark + found.end()].split())
    put(inner.open_division(kind, rank, num, label), "heading", words.text.without(mark + found.end()).tidied(close_up))
    return True


def _quoted_article(inner: Place, words: Words, mark: int) -> bool:
    """“第二十条　市人民政府应当…"""
    found = outline.article_of(words.text.text[mark:], words.printed[mark:])
    if found is None or not (found.spaced or found.alone):
        return False
    inner.sections, inner.lists, inner.article = [], [], None
    inner.article = inner.container.add("article", num=found.num, label=words.text.text[:mark] + found.label)
    _article_text(inner.article, words.text.without(mark + found.length), Below(None))
    return True


def _quoted_heading(inner: Place, words: Words, mark: int) -> bool:
    """標的 on the line below “第四條."""
    bracketed = _IN_BRACKETS.fullmatch(words.seen) is not None
    if inner.article is None or len(inner.article) or not (bracketed or outline.is_bare_heading(words.seen)):
        return False
    put(inner.article, "heading", words.text)
    return True


_IN_BRACKETS = Pattern(Expression("（[^（）。]{1,30}）"), ("（稅率）",), ("稅率", "（一）甲", "（甲。）"), "fullmatch")


def _quoted_item(inner: Place, words: Words, mark: int) -> bool:
    """“（一）公安机关；"""
    number = outline.number_of(words.text.text[mark:], words.printed[mark:])
    if number is None or mark + number.length >= len(words.seen):
        return False
    if number.style in _IN_TURN and not _in_turn(inner, number):
        return False
    item = _list_for(inner, number).add("item", num=number.num, label=words.text.text[:mark] + number.label)
    put(item, "p", words.text.without(mark + number.length))
    return True


def _quoted_text(inner: Place, words: Words, mark: int) -> bool:
    inner.lists = []
    put(inner.container, "p", words.text)
    return True


QUOTED = (_quoted_division, _quoted_article, _quoted_heading, _quoted_item, _quoted_text)
"""What a paragraph of quoted text may be; the first that takes it puts it into its place."""


PARAGRAPHS: tuple[Taker, ...] = (
    quoted,
    below_number,
    heading_of_number,
    article,
    numbered,
    number_alone,
    bare_numbered,
    unlabelled,
    heading_goes_on,
    boxed,
    heading,
)
