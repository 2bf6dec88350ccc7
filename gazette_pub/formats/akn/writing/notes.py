"""Adoption notes and printed contents: lines that belong together, before the text or in it."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.writing.draft import Context
from gazette_pub.formats.akn.writing.inline import fill, line, new_line, part_of_line
from gazette_pub.formats.akn.writing.marks import mark_note
from gazette_pub.issue.model import Node, is_listed
from gazette_pub.issue.plain import BRACKETS


def adoption(parent: etree._Element, node: Node, at: Context) -> None:
    """（2024年3月29日…第九次会议通过）, as a container: it says when, by which legislature and in which session."""
    note = at.holder(parent, "adoptionNote")
    inside = at.inside(note)
    p = new_line(note, node, inside)
    fill(p, node, inside)
    mark_note(p, inside)
    inside.record(p, node)


def contents(parent: etree._Element, node: Node, at: Context) -> None:
    """A printed 目录, as lines: `toc` in a preface stops other people's readers, and asks for links we may not have."""
    holder = at.holder(parent, "contents")
    inside = at.inside(holder)
    inside.record(holder, node)
    for entry in node.children():
        if entry.name == "pb":
            at.draft.pages.end_here(entry)
        else:
            _listed(holder, entry, inside)
    if not len(holder):
        new_line(holder, node, inside)


def _listed(parent: etree._Element, entry: Node, at: Context) -> None:
    """A line of the contents, and behind it what leads to the page that it names, which stands inside its brackets."""
    p = line(parent, entry, at, entry.name)
    if not is_listed(entry):
        return
    leader, page = entry.get("leader"), entry.get("page")
    brackets = leader is not None and page is not None and leader.endswith(BRACKETS)
    part_of_line(p, "leader", leader[:-1] if leader and brackets else leader)
    part_of_line(p, "page", page)
    part_of_line(p, "leader", leader[-1] if leader and brackets else None)
