"""The neighbours of the cases: the same kinds with other words, organs and layouts, and views that only they need."""

from __future__ import annotations

import functools
from pathlib import Path

from cases.seen import Case, Document, Part, Table, seen
from gazette_pub.issue.model import XML_ID, tag

NEIGHBOURS = Path(__file__).parent.parent.parent / "fixtures" / "neighbours"
NAMES = tuple(sorted(folder.name for folder in NEIGHBOURS.iterdir() if folder.is_dir()))


@functools.cache
def neighbour(name: str) -> Case:
    """The neighbour of that folder, read as `gazette convert` reads it."""
    return seen((NEIGHBOURS / name / "in.txt").read_bytes())


def categories(issue: Case) -> list[str]:
    """The printed group heads of the issue (地方性法规, 决定, 任免), in order; not those that its contents name."""
    return [node.text_content for node in issue.issue.children("category")]


def identity(document: Document) -> str:
    """The id of a document, by which others point to it."""
    return document.node.get(XML_ID, "")


def published(document: Document) -> list[str]:
    """The ids of the documents that this one publishes."""
    return document.node.get("promulgates", "").split()


def quoted(part: Part) -> bool:
    """The part stands in text that an amending decision quotes."""
    return any(above.tag in (tag("quoted"), tag("q")) for above in part.node.iterancestors())


def changes(part: Part) -> set[str]:
    """What the part, and what stands in it, does to the provision that it names."""
    return {change for node in part.node.iter() if (change := node.get("change"))}


def the_table(part: Part) -> Table:
    """The one table that stands in the part."""
    tables = part.tables
    assert len(tables) == 1, f"{len(tables)} tables in {part}"
    return tables[0]
