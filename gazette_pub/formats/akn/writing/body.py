"""The text of a document. In an `act` it is all hierarchy; in the others lines may stand between."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import cast

from lxml import etree

from gazette_pub.formats.akn.vocabulary import LIST_LEVELS, tag
from gazette_pub.formats.akn.writing.amendments import takes_what_follows
from gazette_pub.formats.akn.writing.blocks import (
    NOTHING,
    OF_A_LABEL,
    Group,
    blocks,
    close,
    empty_line,
    in_groups,
    new_text,
    page_ends_alone,
)
from gazette_pub.formats.akn.writing.draft import UNNUMBERED, Context
from gazette_pub.formats.akn.writing.headings import begins_with_heading, has_rest, head, rest, run_in
from gazette_pub.formats.akn.writing.inline import fill, new_line, number
from gazette_pub.formats.akn.writing.records import unsaid_of_part
from gazette_pub.issue.model import Document, Node

Run = tuple[bool, list[Group]]
"""Groups that are all hierarchy (True), or all lines."""

LINES = frozenset("heading p label names roster table figure attachlist contents adoption quoted".split())
"""Blocks that are lines, not hierarchy. A p is hierarchy when it is numbered or a 款."""

FOLLOWERS = {"p": frozenset({"list", "pb"}), "label": OF_A_LABEL}
"""What goes with the block before it: its list with a 款 too."""

_ARTICLE = tag("article")


def main_body(parent: etree._Element, node: Node, at: Context) -> None:
    """The `mainBody` of a statement or a doc, of what stands in this node: lines stand as they are.

    A text without any has an empty line of its own, where a program asked for the preface in front of it too.
    """
    nodes, before = [] if isinstance(node, Document) else list(node.children()), len(parent)
    for is_hierarchy, groups in _runs(nodes):
        if is_hierarchy:
            _structures(parent, groups, at)
        else:
            blocks(parent, groups, at)
    if len(parent) == before:
        empty_line(parent, node, at)


def enacted(parent: etree._Element, node: Node, at: Context) -> None:
    """The `body` of an act, of what stands in this node: lines stand in an hcontainer."""
    nodes = [] if isinstance(node, Document) else list(node.children())
    for is_hierarchy, groups in _runs(nodes):
        if is_hierarchy:
            _structures(parent, groups, at)
        else:
            _unnumbered(parent, groups, node, at)
    if not len(parent):
        _unnumbered(parent, [], node, at)


def _structures(parent: etree._Element, groups: list[Group], at: Context) -> None:
    for group in groups:
        _STRUCTURES[group[0].name](parent, group, at, 0)


def _hierarchy(element: etree._Element, node: Node, nodes: Sequence[Node], at: Context, depth: int) -> None:
    """What a hierarchical element, which is this node, holds of these nodes: content; or intro, hierarchy, wrapUp, and
    lines between in hcontainers. `depth` is that of a list which stands directly in it.
    """
    runs = _runs(nodes, of_article=element.tag == _ARTICLE)
    for place, (is_hierarchy, groups) in enumerate(runs):
        if is_hierarchy:
            for group in groups:  # no function of its own: 256 levels must fit on Python's stack
                _STRUCTURES[group[0].name](element, group, at, depth)
        elif 0 < place < len(runs) - 1:
            _unnumbered(element, groups, node, at)
        else:
            blocks(at.sole(element, _wrapper(place, len(runs))), groups, at)
    if not len(element):
        empty_line(at.sole(element, "content"), node, at)
    elif at.draft.pages.left_in(node):
        close(at.sole(element, "content"), node, at)


def _wrapper(place: int, count: int) -> str:
    if count == 1:
        return "content"
    return "wrapUp" if place else "intro"


def _unnumbered(parent: etree._Element, groups: list[Group], node: Node, at: Context) -> None:
    """Lines where the schema wants hierarchy; an empty one where there is none."""
    container = at.element(parent, "hcontainer")
    container.set("name", "unnumbered")
    inside = at.inside(container)
    content = inside.sole(container, "content")
    blocks(content, groups, inside)
    if not groups:
        empty_line(content, node, inside)


def _runs(nodes: Sequence[Node], of_article: bool = False) -> list[Run]:
    """The groups of these nodes, put together by kind."""
    groups = _groups(nodes, of_article)
    pairs = zip(_kinds(groups, of_article), groups, strict=True)
    return [(kind, [group for _, group in run]) for kind, run in groupby(pairs, key=lambda pair: pair[0])]


def _groups(nodes: Sequence[Node], of_article: bool) -> list[Group]:
    return in_groups(nodes, lambda node: _followers(node, of_article))


def _followers(node: Node, of_article: bool) -> frozenset[str]:
    if node.name == "p" and not _is_hierarchy(node, of_article):
        return NOTHING
    return FOLLOWERS.get(node.name, NOTHING)


def _kinds(groups: list[Group], of_article: bool) -> Iterator[bool]:
    """Whether each group is hierarchy. A page end goes with what stands before it, else with what comes."""
    known = [None if group[0].name == "pb" else _is_hierarchy(group[0], of_article) for group in groups]
    kind = next((kind for kind in known if kind is not None), True)
    for each in known:
        kind = kind if each is None else each
        yield kind


def _is_hierarchy(node: Node, of_article: bool) -> bool:
    if node.name == "p":
        return of_article or node.label is not None
    return node.name not in LINES


def _page_end(parent: etree._Element, group: Group, at: Context, depth: int) -> None:
    at.draft.pages.end_here(group[0])


def _section(parent: etree._Element, group: Group, at: Context, depth: int) -> None:
    """A part of a report, numbered 一、（一）１． or not at all: a level."""
    _headed(at.element(parent, "level", group[0].num or UNNUMBERED), group[0], at)


def _division(parent: etree._Element, group: Group, at: Context, depth: int) -> None:
    """编 分编 章 节 目: book, part, chapter, section and subsection, as the issue XML calls them too."""
    _headed(at.element(parent, group[0].get("type", "chapter"), group[0].num or UNNUMBERED), group[0], at)


def _article(parent: etree._Element, group: Group, at: Context, depth: int) -> None:
    """条. Articles number through the act, so their eIds leave the chapter out (NC 5.4.1)."""
    _headed(at.within(at.articles).element(parent, "article", group[0].num), group[0], at)


def _headed(element: etree._Element, node: Node, at: Context) -> None:
    """Its number, its heading, and what stands under them."""
    inside = at.inside(element)
    number(element, node, inside)
    inside.record(element, node)
    _hierarchy(element, node, head(element, node, inside), inside, 0)


def _group(parent: etree._Element, group: Group, at: Context, depth: int) -> None:
    """What we have no element for, by its name: an `hcontainer`."""
    element = at.element(parent, "hcontainer", group[0].num)
    element.set("name", group[0].get("name", ""))
    _headed(element, group[0], at)


def _list(parent: etree._Element, group: Group, at: Context, depth: int) -> None:
    """The items of a list. One that stands in an article without a 款 before it is a 款 of its own."""
    (node,) = group
    if node.child("item") is None:
        _page_ends(parent, node, at)
        return
    if parent.tag == _ARTICLE:
        parent, depth = at.element(parent, "paragraph"), 1
        at = at.inside(parent)
    first = True
    for child in node.children():
        if child.name == "pb":
            at.draft.pages.end_here(child)
        else:
            element = _item(parent, child, at, depth)
            if first and (node.attrib or _follows_a_list(node)):
                at.say(element, {"is": node.name, **unsaid_of_part(node)})
            first = False


def _follows_a_list(node: Node) -> bool:
    """Whether it is the second of two lists side by side."""
    before = (other.name for other in cast(Iterator[Node], node.itersiblings(preceding=True)) if other.name != "pb")
    return next(before, "") == "list"


def _page_ends(parent: etree._Element, node: Node, at: Context) -> None:
    holder = at.element(parent, "hcontainer")
    holder.set("name", node.name)
    at.record(holder, node)
    inside = at.inside(holder)
    page_ends_alone(inside.sole(holder, "content"), node, inside)


def _item(parent: etree._Element, node: Node, at: Context, depth: int) -> etree._Element:
    element = at.element(parent, _at_depth(depth), node.num or UNNUMBERED)
    inside = at.inside(element)
    number(element, node, inside)
    inside.record(element, node)
    _hierarchy(element, node, head(element, node, inside), inside, depth + 1)
    return element


def _at_depth(depth: int) -> str:
    return LIST_LEVELS[min(depth, len(LIST_LEVELS) - 1)]


def _paragraph(parent: etree._Element, group: Group, at: Context, depth: int) -> None:
    """A 款 or a numbered paragraph, and the lists that belong to it. One that begins with its heading is a level."""
    node, *followers = group
    is_level = _runs_in(node) and depth == 0 and parent.tag != _ARTICLE
    element = at.element(parent, "level" if is_level else _at_depth(depth), node.num)
    inside = at.inside(element)
    number(element, node, inside)
    inside.record(element, node)
    wrapper = "intro" if any(follower.name == "list" for follower in followers) else "content"
    stated = _stated(node, followers)
    if _runs_in(node):
        _run_in(element, node, inside, wrapper)
    else:
        new_text(_running(element, node, inside, wrapper), stated, inside)
    for follower in followers[len(stated) :]:
        _STRUCTURES[follower.name](element, [follower], inside, 0 if is_level else depth + 1)


def _stated(p: Node, followers: Sequence[Node]) -> Sequence[Node]:
    """The new text that belongs to what a paragraph states, with the page ends before it."""
    last = max((at for at, each in enumerate(followers, 1) if each.name == "quoted"), default=0)
    return followers[:last] if takes_what_follows(p) else []


def _runs_in(node: Node) -> bool:
    """Whether a numbered paragraph begins with a heading and runs on."""
    return node.label is not None and begins_with_heading(node)


def _running(element: etree._Element, node: Node, at: Context, wrapper: str) -> etree._Element:
    """The text of a paragraph whose number and record are those of what holds it."""
    p = new_line(at.sole(element, wrapper), node, at)
    fill(p, node, at)
    return p


def _run_in(element: etree._Element, node: Node, at: Context, wrapper: str) -> None:
    run_in(element, node, at)
    if has_rest(node):
        rest(new_line(at.sole(element, wrapper), node, at), node, at)


_STRUCTURES: dict[str, Callable[[etree._Element, Group, Context, int], None]] = {
    "pb": _page_end,
    "section": _section,
    "division": _division,
    "article": _article,
    "group": _group,
    "list": _list,
    "p": _paragraph,
}
