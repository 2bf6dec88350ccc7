"""Entries of contents: the page that one ends with is no word of it, whatever leads there."""

from __future__ import annotations

from gazette_pub.formats.word.returning.placing import new
from gazette_pub.formats.word.returning.wording import BLANKS, plain, words_in
from gazette_pub.issue.model import Node, is_listed, tag
from gazette_pub.structure.contents import tail


def paged_as_before(node: Node, was: str, now: str) -> str:
    """What an entry shows now, with the end that it had: the page that it names now is in its attribute. What is no entry with
    a page is as it is."""
    before = tail(_parted(was)) if is_listed(node) and node.get("page") else None
    if before is None:
        return now
    after = tail(_parted(now))
    if after is None:
        for name in ("page", "leader"):
            node.attrib.pop(name, "")
        return plain(now).rstrip(BLANKS)
    node.set("page", after.page)
    return plain(now)[: after.words] + plain(was)[before.words :]


def put_entry(before: Node, text: str, role: str | None) -> Node | None:
    """A new entry behind a line of contents, where its style or a page says that it is one."""
    if before.getparent() is None or before.above.tag != tag("contents"):
        return None
    found = tail(_parted(text))
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
