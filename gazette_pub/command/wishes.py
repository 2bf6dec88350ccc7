"""How the files of an input are to be made: from the command line, or from the `gazette.toml` beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from gazette_pub.formats import WRITERS
from gazette_pub.formats.akn.layouts import LAYOUT_SUFFIXES
from gazette_pub.formats.akn.profiles import PROFILES
from gazette_pub.formats.source import STANDARD_INPUT
from gazette_pub.issue.messages import say
from gazette_pub.issue.particulars import OF_FILES, beside
from gazette_pub.issue.problems import WrongUsage, nearest
from gazette_pub.layout.stylesheets import style_names

BINARY = frozenset({"pdf", "docx"})


@dataclass(frozen=True)
class Wishes:
    """The layout of Akoma Ntoso, whom it is for, and the file of what its works are called elsewhere; the style that pages
    are set in, by name or file, and the style sheet that sets the PDF instead. None: what `gazette.toml` says, or the first
    of each table, or no such file."""

    layout: str | None = None
    profile: str | None = None
    aliases: str | None = None
    style: str | None = None
    css: str | None = None

    def __post_init__(self) -> None:
        _check("akn-layout", self.layout, LAYOUT_SUFFIXES)
        _check("akn-profile", self.profile, PROFILES)

    def is_binary(self, format: str) -> bool:
        """Whether a file of that format is no text."""
        return format in BINARY or (format == "akn" and self.layout == "package")

    def suffix(self, format: str) -> str:
        """What the name of a file of that format ends with."""
        return LAYOUT_SUFFIXES[self.layout or "file"] if format == "akn" else WRITERS[format].suffix


def _check(key: str, value: str | None, known: Iterable[str]) -> None:
    if value is not None and value not in known:
        said = say("{key}: there is no {value}", key=key, value=repr(value))
        raise WrongUsage(said, hint=nearest(value, known))


def wishes_of(input: str, options: Wishes) -> Wishes:
    """What holds for this input: its `gazette.toml`, and over it the options. Raises WrongUsage."""
    path = None if input == STANDARD_INPUT else Path(input)
    with beside(path) as said:
        theirs = Wishes(*map(said.get, OF_FILES))
    folder = path.parent if path else Path()
    theirs = replace(theirs, **{name: str(folder / file) for name, file in _files(theirs) if file})
    return replace(theirs, **{name: value for name, value in vars(options).items() if value is not None})


def _files(wishes: Wishes) -> Iterable[tuple[str, str | None]]:
    """What names a file, which stands beside the `gazette.toml` that names it. A style of the program's is none."""
    style = None if wishes.style in style_names() else wishes.style
    return ("aliases", wishes.aliases), ("style", style), ("css", wishes.css)
