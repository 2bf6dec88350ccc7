"""Many files → one issue, one issue → its documents, two issues → what differs between them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gazette_pub.api.issue import Issue
from gazette_pub.api.reading import Input, all_told, particulars_of, read
from gazette_pub.api.values import Difference
from gazette_pub.api.wanted import a_path, an_issue
from gazette_pub.formats import load
from gazette_pub.issue import findings
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import serialise
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.pictures import Pictures, move_to
from gazette_pub.issue.problems import GazetteError
from gazette_pub.merge import comparison
from gazette_pub.parts.apart import frame_of, parts_of
from gazette_pub.parts.listing import FRAME, recipe_of
from gazette_pub.parts.recipe import File, recipe_in
from gazette_pub.publish import composing
from gazette_pub.publish.media import WITH_FOLDER, folder_of, take_beside
from gazette_pub.publish.reading import read_bare

XML = ".issue.xml"


@dataclass(frozen=True, slots=True)
class Part:
    """A document of an issue, as an issue of its own. `name`: what its files are called, but for their endings."""

    name: str
    issue: Issue


@dataclass(frozen=True, slots=True)
class Parts:
    """An issue that was taken apart. `frame`: the issue XML of what stands around its documents, and `recipe`: the TOML that
    puts them together again, of files that are called NAME.issue.xml and frame.issue.xml."""

    parts: tuple[Part, ...]
    frame: bytes
    recipe: str


def compose(recipe: str | os.PathLike[str], **particulars: Any) -> Issue:
    """The issue that a TOML file says, as `gazette compose` puts it together. The keywords are those of `read`, and stronger than
    what it says; a gazette.toml is not looked for. Raises WrongUsage, UnreadableInput, with the line of the TOML."""
    path = Path(a_path(recipe))
    with _at(str(path)):
        found = recipe_in(path)
    said = composing.particulars_of(found, Particulars(), particulars_of(**particulars))
    made = composing.composed(found, said, _read, _at)
    move_to(made.issue, folder_of(path.stem))
    return Issue(made.issue, "toml", all_told(made.findings), made.pictures)


def split(issue: Issue) -> Parts:
    """The documents of an issue, each as an issue of its own, and what puts them together again."""
    tree = an_issue(issue).tree()
    parts = list(parts_of(tree))
    for part in parts:
        move_to(part.issue, folder_of(part.stem))
    text = recipe_of(tree, [(part, f"{part.stem}{XML}") for part in parts], f"{FRAME}{XML}", "FILE")
    issues = (Part(part.stem, Issue(part.issue, "xml", (), issue.store)) for part in parts)
    return Parts(tuple(issues), serialise(frame_of(tree)), text)


def compare(old: Issue | Input, new: Issue | Input) -> tuple[Difference, ...]:
    """What differs between two issues, or what `read` takes, in the order of the new one. Raises UnreadableInput."""
    before, after = (_issue(each) for each in (old, new))
    return tuple(_told(each) for each in comparison.differences(before.tree(), after.tree()))


def compare_page(old: Issue | Input, new: Issue | Input, *, context: int | None = 2) -> bytes:
    """The same as an HTML page of two columns, in the language of `speaking`. `context`: how many paragraphs that are the same
    are shown around one that differs; None for all."""
    from gazette_pub.formats.html.compared import Side, compared_page

    before, after = (_issue(each) for each in (old, new))
    return compared_page(Side(_name(before), before.tree()), Side(_name(after), after.tree()), context)


def _issue(given: Issue | Input) -> Issue:
    return given if isinstance(given, Issue) else read(given)


def _name(issue: Issue) -> str:
    return issue.sources[0].name if issue.sources else issue.title or ""


def _told(each: comparison.Difference) -> Difference:
    node = each.new if each.new is not None else each.old
    assert node is not None
    element = findings.id_around(node)
    return Difference(each.kind, each.before, each.after, each.document, node.name, element)


def _read(file: File) -> composing.Read:
    source, found, pictures = load(os.path.join(os.curdir, file.path)), list[findings.Finding](), Pictures()
    tree = read_bare(source, found.append, pictures=pictures)
    if source.format in WITH_FOLDER:
        take_beside(file.path, tree, pictures, found.append)
    return composing.Read(source, tree, found, pictures)


@contextmanager
def _at(place: str) -> Iterator[None]:
    """What stops the work is raised with its place."""
    try:
        yield
    except GazetteError as error:
        raise type(error)(say("{place}: {error}", place=place, error=error), error.advice) from error
