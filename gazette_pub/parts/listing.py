"""The recipe of an issue that was taken apart: what puts its parts together again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from gazette_pub.issue.messages import say, visible
from gazette_pub.issue.model import Issue, tag
from gazette_pub.issue.particulars import NAMES, SHAPES
from gazette_pub.issue.settings import FILE
from gazette_pub.parts.apart import Part
from gazette_pub.parts.first import remark, toml_text
from gazette_pub.parts.recipe import is_id

FRAME = "frame"
"""What the file is called that has what stands around the documents."""


def recipe_of(issue: Issue, parts: Iterable[tuple[Part, str]], frame: str, file: str) -> str:
    """The text of a recipe that puts the issue together again: of its parts, each with the file that it is in."""
    lines = [*_of_the_issue(issue, frame, file)]
    for part, name in parts:
        lines += _table(part, name)
    return "\n".join(lines) + "\n"


def _of_the_issue(issue: Issue, frame: str, file: str) -> Iterator[str]:
    yield from remark(
        say("The parts of an issue. It is put together again by: gazette compose {file}", file=visible(file))
    )
    yield ""
    for name in NAMES:
        value = issue.meta(name)
        if value is not None and SHAPES[name].fits(value):
            yield f"{name} = {toml_text(value)}"
    yield ""
    yield from remark(say("The first page, the colophon, and the files that the issue was read from."))
    yield f"frame = {toml_text(frame)}"
    if next(issue.iterdescendants(tag("pb")), None) is not None:
        yield from remark(say("The page ends that the parts mark are those of the issue."))
        yield "page-marks = true"


def _table(part: Part, file: str) -> Iterator[str]:
    document = part.document
    yield ""
    if document.title:
        yield from remark(say("{text}", text=visible(document.title)))
    yield "[[document]]"
    heads = [head.words for head in part.issue.children("category")]
    if heads and all(head and head == head.strip() and len(head.splitlines()) == 1 for head in heads):
        texts = ", ".join(map(toml_text, heads))
        yield f"category = {texts}" if len(heads) == 1 else f"category = [{texts}]"
    yield f"file = {toml_text(file)}"
    if document.id and is_id(document.id.strip()):
        yield f"id = {toml_text(document.id.strip())}"


def file_in(folder: Path, stem: str) -> Path:
    """Where the recipe is of an issue that is called so. Beside the parts a gazette.toml would be read as settings."""
    name = f"{stem}.toml"
    return folder / ("issue.toml" if name.casefold() == FILE else name)
