"""How files are to be made."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from gazette_pub.formats import WRITERS
from gazette_pub.formats.akn.layouts import LAYOUT_SUFFIXES
from gazette_pub.formats.akn.profiles import PROFILES
from gazette_pub.formats.pdf.conditions import MOST_SIGNATURE, Printing, condition_in, uncoated
from gazette_pub.issue.messages import say
from gazette_pub.issue.problems import WrongUsage, nearest
from gazette_pub.layout.paging import PAGES
from gazette_pub.words.records import dataclass

BINARY = frozenset({"pdf", "docx"})


@dataclass(frozen=True)
class Wishes:
    """The layout of Akoma Ntoso, whom it is for, and the file of what its works are called elsewhere; the style that pages
    are set in, by name or file, and the style sheet that sets the PDF instead; whether the PDF is for a print shop, the file
    of its ICC profile, and how many pages it folds from a sheet; how pages are numbered; the office's DOCX that a DOCX is
    set with; the fonts of each letter that come before the style's own. None: what `gazette.toml` says, or the first
    of each table, or no such file."""

    layout: str | None = None
    profile: str | None = None
    aliases: str | None = None
    style: str | None = None
    css: str | None = None
    press: bool | None = None
    icc: str | None = None
    signature: int | None = None
    pages: str | None = None
    template: str | None = None
    fonts: tuple[tuple[str, tuple[str, ...]], ...] | None = None

    def __post_init__(self) -> None:
        _check("akn-layout", self.layout, LAYOUT_SUFFIXES)
        _check("akn-profile", self.profile, PROFILES)
        _check("pages", self.pages, PAGES)
        if self.signature is not None and (
            not 1 <= self.signature <= MOST_SIGNATURE or self.signature > 2 and self.signature % 4
        ):
            said = say("signature: {value} pages are folded from no sheet", value=self.signature)
            raise WrongUsage(said, hint=say("a number from 1 to {most}, mostly 16", most=MOST_SIGNATURE))

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


def refuse_what_needs_a_press(options: Wishes, wishes: Wishes) -> None:
    """Raises WrongUsage for an option that says how to print what is not for the press."""
    for name in ("icc", "signature"):
        if getattr(options, name) is not None and not wishes.press:
            raise WrongUsage(say("--{name} is for a file for the press", name=name), hint=say("add --press"))
    if wishes.press and wishes.css:
        said = say("a style sheet sets no file for the press")
        raise WrongUsage(said, hint=say("--style takes a style that does; or leave --press out"))


def printing_of(wishes: Wishes) -> Printing | None:
    """What a PDF is printed under; None for one that is not for the press. Raises UnreadableInput for no such profile."""
    if not wishes.press:
        return None
    condition = condition_in(Path(wishes.icc)) if wishes.icc else uncoated()
    return Printing(condition, wishes.signature or 1)
