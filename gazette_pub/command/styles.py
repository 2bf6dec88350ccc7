"""The style that a user names: one that comes with the package, or a file of the user's."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from gazette_pub.command.wishes import Wishes
from gazette_pub.issue.messages import say
from gazette_pub.issue.problems import WrongUsage
from gazette_pub.layout.style import Style, style_of
from gazette_pub.layout.stylesheets import style, style_file, style_names

MOST_BYTES = 1 << 20
"""No style is longer; what is, is another file of that name."""

USUAL = "bulletin"
"""The style that a file of the user's extends where it names none."""


@dataclass(frozen=True)
class Pages:
    """The style that pages are set in, and the style sheet that sets the PDF instead. None: the program's own."""

    style: Style | None = None
    css: str | None = None


def pages_of(wishes: Wishes) -> Pages:
    """What the wishes name, read once for all formats. Raises WrongUsage."""
    style = style_named(wishes.style) if wishes.style else None
    return Pages(style, text_of(wishes.css) if wishes.css else None)


def style_named(name: str) -> Style:
    """The style of that name, or in that file. Raises WrongUsage where there is none, or what it says is wrong."""
    if name in style_names():
        return style(name)
    try:
        return replace(style_of(text_of(name), style_file, USUAL), name=Path(name).stem)
    except ValueError as error:
        raise WrongUsage(say("{file}: {reason}", file=name, reason=error)) from error


def text_of(file: str) -> str:
    """The text of a style or style sheet. Raises WrongUsage where it can't be read."""
    path = Path(file)
    try:
        with path.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except OSError as error:
        said = say("{file}: {reason}", file=file, reason=error.strerror)
        hint = say("styles that come with the program: {names}", names=", ".join(style_names()))
        raise WrongUsage(said, hint=hint if path.suffix != ".css" else None) from error
    if len(data) > MOST_BYTES:
        raise WrongUsage(say("{file}: larger than {most} MiB", file=file, most=MOST_BYTES >> 20))
    return data.decode("utf-8-sig")
