"""How the files of an input are to be made: from the command line, or from the `gazette.toml` beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from gazette_pub.formats.source import STANDARD_INPUT
from gazette_pub.issue.particulars import FILE, OF_FILES, YES, beside
from gazette_pub.layout.stylesheets import style_names
from gazette_pub.publish.wishes import Wishes, refuse_what_needs_a_press


def wishes_of(input: str, options: Wishes, own: Mapping[str, str] | None = None) -> Wishes:
    """What holds for this input: its `gazette.toml`, over it what it says itself, over both the options. Raises WrongUsage."""
    path = None if input == STANDARD_INPUT else Path(input)
    with beside(path) as said:
        theirs = _in_file({**said, **(own or {})})
    folder = path.parent if path else Path()
    files: dict[str, Any] = {name: str(folder / file) for name, file in _files(theirs) if file}
    theirs = replace(theirs, **files)
    wishes = replace(theirs, **{name: value for name, value in vars(options).items() if value is not None})
    refuse_what_needs_a_press(options, wishes)
    return wishes


def files_for(input: str, options: Wishes) -> list[Path]:
    """The files that an input is made with: itself, its `gazette.toml`, and what that or the options name. Raises WrongUsage."""
    own = [] if input == STANDARD_INPUT else [Path(input), Path(input).parent / FILE]
    named = [Path(file) for _, file in _files(wishes_of(input, options)) if file]
    return [path for path in own + named if path.is_file()]


def _in_file(said: Mapping[str, str]) -> Wishes:
    """What a `gazette.toml` says."""
    values: dict[str, Any] = {
        name.removeprefix("akn-").removeprefix("docx-"): said[name] for name in OF_FILES if name in said
    }
    if "press" in values:
        values["press"] = values["press"] == YES
    if "signature" in values:
        values["signature"] = int(values["signature"])
    return Wishes(**values)


def _files(wishes: Wishes) -> Iterable[tuple[str, str | None]]:
    """What names a file, which stands beside the `gazette.toml` that names it. A style of the program's is none."""
    style = None if wishes.style in style_names() else wishes.style
    template = ("template", wishes.template)
    return ("aliases", wishes.aliases), ("style", style), ("css", wishes.css), ("icc", wishes.icc), template
