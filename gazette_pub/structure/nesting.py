"""What a paragraph becomes in its document: an article, an item, a heading, a paragraph; and where it is nested.

PARAGRAPHS are tried in their order; the first that takes the paragraph puts it into the tree.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from gazette_pub.issue.model import Node
from gazette_pub.structure import outline
from gazette_pub.structure.passage import Passage, close_up, fill, put
from gazette_pub.structure.place import Place
from gazette_pub.words.kinds import BY_NAME


@dataclass(frozen=True, slots=True)
class Below:
    """The block below a paragraph: its kind (None at the end), its text as patterns see it, and its first line as printed."""

    kind: str | None
    text: str = ""
    printed: str = ""


def article(place: Place, text: Passage, printed: str, below: Below) -> bool:
    """第十二条 … An article begins where its number goes on from the last, or is set off by a blank."""
    found = outline.article_of(text.text, printed)
    if not found or not _opens_article(place, found):
        return False
    place.sections, place.lists = _parts(place), []
    place.article = None
    place.article = place.container.add("article", num=found.num, label=found.label)
    place.article_number = found.value
    put(place.article, "p", text.without(found.length))
    return True


def _parts(place: Place) -> list[tuple[int, Node]]:
    """The open sections that articles stand in: 一、一般规定 above 第一条, in a text without chapters."""
    return [] if place.divisions else [section for section in place.sections if section[0] == outline.RANKS["han"]]


def _opens_article(place: Place, found: outline.ArticleNumber) -> bool:
    return found.spaced or found.value in (place.article_number + 1, place.article_number)


def numbered(place: Place, text: Passage, printed: str, below: Below) -> bool:
    """A paragraph with a number: item, heading, or heading that runs on."""
    number = outline.number_of(text.text, printed)
    if number is None or number.length >= len(text.text):
        return False
    rest = text.without(number.length)
    role = _role(place, number, rest.seen, below)
    NUMBERED[role](place, number, rest)
    return True


def _role(place: Place, number: outline.Number, text: str, below: Below) -> str:
    kind = BY_NAME[place.document.kind]
    if number.style == "han" and outline.is_heading(text) and outline.article_of(below.text, below.printed):
        return "heading"
    if place.article is not None or kind.entries:
        return "item"
    if outline.is_heading(text):
        return "item" if _in_row(place, number, below) else "heading"
    if text.endswith("；") or _in_list(place, number):
        return "item"
    runs_on = kind.prose or number.rank > 1 and not _introduced(place)
    return "lead" if runs_on and outline.lead_of(text) else "item"


def _in_list(place: Place, number: outline.Number) -> bool:
    """Whether a list with this way of numbering is open, and the number goes on in it."""
    for style, node in reversed(place.lists):
        if style == number.style:
            last = node[-1].get("num") or "0"
            return number.num.split("-")[0] == str(int(last.split("-")[0]) + 1)
    return False


def _in_row(place: Place, number: outline.Number, below: Below) -> bool:
    """Whether short numbered lines follow one another with nothing between them: a list, not headings."""
    if _in_list(place, number):
        return True
    if below.kind != "p":
        return False
    following = outline.number_of(below.text, below.printed)
    if following is None or following.style != number.style:
        return False
    return _introduced(place) or _next(number, following) and outline.is_heading(below.text)


def _next(number: outline.Number, following: outline.Number) -> bool:
    return number.num.isdecimal() and following.num == str(int(number.num) + 1)


def _introduced(place: Place) -> bool:
    """Whether the last paragraph ends with a colon: what follows is a list."""
    last = place.last
    return last is not None and last.name == "p" and last.text_content.endswith("：")


def _heading(place: Place, number: outline.Number, text: Passage) -> None:
    open_section(place, number.rank)
    section = place.container.add("section", level=str(len(place.sections) + 1), num=number.num, label=number.label)
    put(section, "heading", text)
    place.sections.append((number.rank, section))


def open_section(place: Place, rank: int) -> None:
    """Closes what a heading of this rank ends."""
    place.article, place.lists = None, []
    _leave_sections(place, rank)


def _leave_sections(place: Place, rank: int) -> None:
    while place.sections and place.sections[-1][0] >= rank:
        place.sections.pop()


def _lead(place: Place, number: outline.Number, text: Passage) -> None:
    open_section(place, number.rank)
    p = place.container.add("p", num=number.num, label=number.label, **text.origin)
    head, rest = text.cut(outline.lead_of(text.seen))
    fill(p.add("lead"), head)
    fill(p, rest)


def _item(place: Place, number: outline.Number, text: Passage) -> None:
    _close_lists(place, number)
    if not place.lists:
        if place.article is None:
            _leave_sections(place, number.rank)
        place.lists.append((number.style, place.container.add("list")))
    elif place.lists[-1][0] != number.style:
        item = place.lists[-1][1][-1]
        assert isinstance(item, Node)
        place.lists.append((number.style, item.add("list")))
    item = place.lists[-1][1].add("item", num=number.num, label=number.label)
    put(item, "p", text)


def _close_lists(place: Place, number: outline.Number) -> None:
    """Closes the lists that are deeper than this number, or that it does not belong to."""
    styles = [style for style, _ in place.lists]
    if number.style in styles:
        del place.lists[styles.index(number.style) + 1 :]
    else:
        while place.lists and outline.RANKS[place.lists[-1][0]] >= number.rank:
            place.lists.pop()


NUMBERED: dict[str, Callable[[Place, outline.Number, Passage], None]] = {
    "heading": _heading,
    "lead": _lead,
    "item": _item,
}


def bare_numbered(place: Place, text: Passage, printed: str, below: Below) -> bool:
    """１总体情况: a heading whose number has no point, in a report that has headings above it."""
    number = outline.bare_number_of(text.seen, printed)
    if number is None or not place.sections or not outline.is_heading(text.seen):
        return False
    _heading(place, number, text.without(number.length))
    return True


def heading(place: Place, text: Passage, printed: str, below: Below) -> bool:
    """A short line that is no sentence, with text below it."""
    if place.article is not None or not outline.is_bare_heading(text.seen) or not BY_NAME[place.document.kind].headed:
        return False
    if not _has_text_below(below):
        return False
    open_section(place, 0)
    section = place.container.add("section", level=str(len(place.sections) + 1))
    put(section, "heading", text.tidied(close_up))
    place.sections.append((0, section))
    return True


def _has_text_below(below: Below) -> bool:
    if below.kind not in ("p", "names", "entry", "label"):
        return False
    return below.kind != "p" or below.text[-1] in "。：；！？”" or below.text[:1].isdigit()


def plain(place: Place, text: Passage, printed: str, below: Below) -> bool:
    """Any other paragraph: a 款 of the open article, a further paragraph of the open item, or one of its own."""
    parent = _item_going_on(place, text.seen)
    if parent is None:
        place.lists = []
        parent = place.container
    put(parent, "p", text)
    return True


_CLOSES = re.compile(r"以上|上述|本决定|现予|特此|各位")


def _item_going_on(place: Place, text: str) -> Node | None:
    """The item that an unnumbered paragraph belongs to, in kinds where items go on: the outermost open one."""
    if not place.lists or place.article is not None or not BY_NAME[place.document.kind].itemised:
        return None
    if _CLOSES.match(text):
        return None
    del place.lists[1:]
    item = place.lists[0][1][-1]
    return item if isinstance(item, Node) else None


PARAGRAPHS = (article, numbered, bare_numbered, heading, plain)
