"""Entries of contents: the page that one ends with is no word of it, whatever leads there."""

from __future__ import annotations

from collections.abc import Callable

from gazette_pub.formats.word.returning.placing import new
from gazette_pub.formats.word.returning.wording import BLANKS, plain, words_in
from gazette_pub.issue.model import Node, is_listed, tag
from gazette_pub.structure.contents import Tail, tail
from gazette_pub.structure.yearly import located


def paged_as_before(node: Node, was: str, now: str) -> str:
    """What an entry shows now, with the end that it had: the page that it names now is in its attribute. What is no entry with
    a page is as it is."""
    end_of = _ending_as(node)
    before = end_of(_parted(was)) if is_listed(node) and node.get("page") else None
    if before is None:
        return now
    after = end_of(_parted(now))
    if after is None:
        for name in ("page", "leader"):
            node.attrib.pop(name, "")
        return plain(now).rstrip(BLANKS)
    node.set("page", after.page)
    return plain(now)[: after.words] + plain(was)[before.words :]


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
