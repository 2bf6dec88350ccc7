"""A paragraph that was given another style: what it is now."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.word.reading.roles import role_in_ours
from gazette_pub.formats.word.returning.placing import (
    FOOT_PARTS,
    HEAD_PARTS,
    block_of,
    is_in_text,
    new,
    rest_behind,
    way_of,
)
from gazette_pub.formats.word.returning.shells import SHELLS, Entry, Outline
from gazette_pub.formats.word.returning.units import Unit
from gazette_pub.formats.word.returning.wording import number_at
from gazette_pub.issue.model import Node, tag

_PARTS_OF = {"head": HEAD_PARTS - {"attachlabel"}, "foot": FOOT_PARTS}
DEPTHS = {"列项一": 1, "列项二": 2, "列项三": 3, "list number": 1, "list number 2": 2, "list number 3": 3}
"""The styles of items, and how deep these stand."""

PARTS = frozenset().union(*_PARTS_OF.values())
"""Parts of a head or a foot, which one style turns into another."""


TITLES = 2
"""How many of the levels of Word's headings are those of titles: a heading in the text has the third and more."""


def kind_of(unit: Unit) -> str:
    """What a unit is by its style: title, heading, one of PARTS, or p."""
    role = role_in_ours(unit.para.style)
    if role == "title":
        return "title"
    if unit.para.level or role == "heading":
        return "heading"
    return role if role in PARTS else "p"


def restyle(node: Node, was: Unit, now: Unit) -> Node:
    """The element as what its style says now: a title in the midst of a text is a heading. What is no other kind of thing
    stays as it is, and so does the heading of a chapter whose style says nothing: its number says what it is."""
    before, after = kind_of(was), kind_of(now)
    if before == after == "heading":
        _move(node, (now.para.level or 0) - (was.para.level or 0))
    elif before == "heading" and after == "p":
        is_plain = node.above.name == "division" and role_in_ours(now.para.style) is None
        return node if is_plain else _as_paragraph(node, now.style in DEPTHS)
    elif after in ("heading", "title") and node.name == "p" and is_in_text(node):
        return _as_heading(node, now.para.level or 0)
    elif node.name == "p" and node.above.name == "item" and node.getprevious() is None:
        _shift(node.above, DEPTHS.get(now.style, 0) - DEPTHS.get(was.style, 0))
    elif node.name in PARTS and after != before and after in _PARTS_OF.get(node.above.name, ()):
        _as_part(node, after)
    return node


def _as_part(node: Node, name: str) -> None:
    """The part as another, without what it said as what it was: when an act was passed, by whom, on which day it was signed."""
    for said in ("date", "action", "body", "when"):
        node.attrib.pop(said, "")
    etree.strip_tags(node, tag("event"))
    node.tag = tag(name)


def _move(heading: Node, by: int) -> None:
    """The heading stands deeper or less deep, and what it heads with it."""
    if not by or heading.above.name not in SHELLS:
        return
    outline = Outline.around(heading)
    at = outline.place_of(heading)
    entry = outline.entries[at]
    above = outline.level_before(at - 1) if at else 0
    entry.level = max(1, min(entry.level + by, above + 1))
    outline.build()


def _shift(item: Node, by: int) -> None:
    """The item stands deeper, below the one before it, or less deep, behind the one that it stood in, where its number counts as
    those there do; what follows it in that stands in it."""
    before, around = item.getprevious(), item.above.above
    if by > 0 and isinstance(before, Node) and before.name == "item" and way_of(before.label) != way_of(item.label):
        last = next(before.iterchildren(reversed=True), None)
        is_alike = (
            isinstance(last, Node) and last.name == "list" and way_of(last[-1].get("label")) == way_of(item.label)
        )
        (last if is_alike and isinstance(last, Node) else before.add("list")).append(item)
    elif by < 0 and around.name == "item" and way_of(around.label) == way_of(item.label):
        old = item.above
        rest = rest_behind(around, item)
        around.addnext(item)
        item.extend(rest)
        if not len(old):
            around.remove(old)


def _as_paragraph(heading: Node, is_item: bool) -> Node:
    """A heading that is text now, or the item that its style says where it has a number: what it headed belongs to what stands before."""
    shell = heading.above
    if shell.name not in SHELLS:
        return heading
    outline = Outline.around(heading)
    at = outline.place_of(heading)
    p = new("p", label=shell.label, num=shell.num)
    p.text = heading.text
    p.extend(list(heading))
    if is_item and p.label:
        _put_item(outline, at, p)
    else:
        outline.entries[at] = Entry(p)
    if shell.getparent() is not None:
        shell.above.remove(shell)
    outline.build()
    return p


def _put_item(outline: Outline, at: int, p: Node) -> None:
    """Puts the paragraph where the heading stood, as an item with its number: in the list that stands right before and counts alike,
    or in one of its own."""
    item = new("item", label=p.label, num=p.num)
    for name in ("label", "num"):
        p.attrib.pop(name, "")
    item.append(p)
    before = outline.entries[at - 1].node if at else None
    if before is not None and before.name == "list" and way_of(before[-1].get("label")) == way_of(item.label):
        before.append(item)
        del outline.entries[at]
        return
    listed = new("list")
    listed.append(item)
    outline.entries[at] = Entry(listed)


def _as_heading(p: Node, level: int) -> Node:
    """A paragraph that is a heading now: what follows stands in it, up to the next of its level. `level`: that of Word's
    headings; titles, which have the first two, stand in the midst of a text below what is above them."""
    if p.above.name == "article" and p.getnext() is None and p.getprevious() is not None:
        p.above.addnext(p)  # the last of an article ends it
    outline = Outline.around(p)
    block = block_of(p)
    at = outline.place_of(p)
    if outline.entries[at].node is not block and block.above.name != "body":
        return p  # it stands in an article or a list, which no heading does
    label, num, length = number_at(p.text or "")
    shell = new("section", level="1", label=p.label or label or None, num=p.num or num)
    heading = shell.add("heading", (p.text or "")[0 if p.label else length :])
    heading.extend(list(p))
    below = outline.level_before(at) + 1
    outline.entries[at] = Entry(shell, min(level - TITLES, below) if level > TITLES else below)
    p.above.remove(p)
    outline.build()
    return heading
