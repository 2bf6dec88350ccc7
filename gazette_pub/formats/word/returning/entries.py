"""Entries of contents: the page that one ends with is no word of it, whatever leads there."""

from __future__ import annotations

from collections.abc import Callable

from gazette_pub.formats.word.returning.placing import new
from gazette_pub.formats.word.returning.units import Unit
from gazette_pub.formats.word.returning.wording import BLANKS, plain, words_in
from gazette_pub.formats.word.text import AROUND
from gazette_pub.issue.model import Node, is_listed, tag
from gazette_pub.structure.tails import Tail, tail
from gazette_pub.structure.yearly import located


def without_page(node: Node, unit_was: Unit, unit_now: Unit) -> tuple[str, str]:
    """What an entry showed and shows, without its end: the page that it names now is in its attribute. That which a field
    works out is where its document begins in the file, and not what was printed. What is no entry with a page is as it is."""
    page, end_of = node.get("page"), _ending_as(node)
    was, now = (_as_printed(unit, page or "") for unit in (unit_was, unit_now))
    before = end_of(_parted(was)) if is_listed(node) and page else None
    if before is None:
        return plain(unit_was.text), plain(unit_now.text)
    after = end_of(_parted(now))
    if after is None:
        for name in ("page", "leader"):
            node.attrib.pop(name, "")
        return plain(was)[: before.words], plain(now).rstrip(BLANKS)
    if after.page != before.page:
        node.set("page", after.page)
    return plain(was)[: before.words], plain(now)[: after.words]


def _as_printed(unit: Unit, page: str) -> str:
    """What an entry shows, with this page where a field works one out."""
    words, text = unit.para.words, unit.text
    if words.paged is None:
        return text
    start, end = (len(text) - len(words.text) + at for at in words.paged)
    return text[:start] + page.strip(AROUND) + text[end:]


def _ending_as(entry: Node) -> Callable[[str], Tail | None]:
    """What finds the end of an entry like this one: a page, or issue and page in the index of a year."""
    return tail if (entry.get("page") or "0").isdecimal() else located


def put_entry(before: Node, text: str, role: str | None) -> Node | None:
    """A new entry behind a line of contents, where its style or a page says that it is one."""
    if before.getparent() is None or before.above.tag != tag("contents"):
        return None
    found = _ending_as(before)(_parted(text))
    if found is None and role != "entry":
        return None
    if found is None:
        entry = new("entry", words_in(text))
    else:
        drawn = not found.leader.strip("（）()") and is_listed(before)  # by the style of the line, as those around it
        leader = before.get("leader") if drawn else found.leader or None
        entry = new("entry", words_in(text[: found.words]), page=found.page, leader=leader)
    before.addnext(entry)
    return entry


def _parted(text: str) -> str:
    """What is shown, a blank where a tab leads to the page."""
    return plain(text).replace("\t", "\u3000")
