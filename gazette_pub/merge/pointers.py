"""What points to a block by its id, in three issues whose ids differ: for as long as they are put together, by the block."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from lxml import etree

from gazette_pub.issue.model import XML_ID, Issue, Node, tag
from gazette_pub.issue.pointing import naming_others
from gazette_pub.merge.identity import SIDES, Block, Blocks

BLOCK = re.compile("\ue000([0-9]+)\ue001")
"""A block in place of an id. These characters are of private use: no id may have them (XML, NCName)."""


def point_to_blocks(issues: tuple[Issue, Issue, Issue], blocks: Blocks) -> list[Block]:
    """Makes what points to an id point to its block; all blocks, by their numbers."""
    every = list(blocks.all())
    numbers = {block: number for number, block in enumerate(every)}
    for side in SIDES:
        nodes, of = blocks.trees[side].nodes, blocks.of[side]
        ids = {name.strip(): numbers[of[at]] for at, node in enumerate(nodes) if (name := node.id)}
        _each_pointer(issues[side], lambda name, ids=ids: f"\ue000{ids[name]}\ue001" if name in ids else name)  # type: ignore[misc]
    return every


def point_to_ids(issue: Issue, ids: dict[int, str]) -> None:
    """Makes what points to a block point to the id that it has now. What is gone is pointed to no more."""

    def id_of(name: str) -> str | None:
        found = BLOCK.fullmatch(name)
        return ids.get(int(found[1])) if found else name

    _each_pointer(issue, id_of)


def _each_pointer(issue: Issue, changed: Callable[[str], str | None]) -> None:
    for node, attribute, names in _pointers(issue):
        now = [name for each in names if (name := changed(each)) is not None]
        if now:
            node.set(attribute, ("#" if attribute == "href" else "") + " ".join(now))
        else:
            del node.attrib[attribute]


def _pointers(issue: Issue) -> Iterator[tuple[etree._Element, str, list[str]]]:
    for node in issue.iter(tag("ref")):
        href = node.get("href", "")
        if href.startswith("#") and len(href) > 1:
            yield node, "href", [href[1:]]
    yield from naming_others(issue)


def give_ids_once(wanted: Iterable[tuple[int, Node, str]]) -> None:
    """Gives each element the id that it wants, the first of those that want it the most; the others get a count behind it."""
    taken: set[str] = set()
    for _, node, name in sorted(wanted, key=lambda each: each[0]):
        free, count = name, 1
        while free in taken:
            count += 1
            free = f"{name}_{count}"
        taken.add(free)
        node.set(XML_ID, free)
