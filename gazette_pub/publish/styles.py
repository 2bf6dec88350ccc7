"""A style that comes with the package or lies in a file, a style sheet, and an office's template, by their names."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from gazette_pub.formats.source import read_bytes
from gazette_pub.issue.faults import reason_of
from gazette_pub.issue.messages import say, several
from gazette_pub.issue.problems import UnreadableInput, WrongUsage, nearest
from gazette_pub.layout.limits import meant
from gazette_pub.layout.style import Style, style_of
from gazette_pub.layout.stylesheets import style, style_file, style_names
from gazette_pub.publish.wishes import Wishes
from gazette_pub.words.records import dataclass

if TYPE_CHECKING:
    from gazette_pub.formats.word.template.reading import Template

MOST_BYTES = 1 << 20
"""No style is longer; what is, is another file of that name."""

USUAL = "bulletin"
"""The style that a file of the user's extends where it names none."""


@dataclass(frozen=True)
class Pages:
    """The style that pages are set in, the style sheet that sets the PDF instead, and the office's DOCX that a DOCX is set
    with; the fonts that come before the style's own. None: the program's own."""

    style: Style | None = None
    css: str | None = None
    template: Template | None = None
    fonts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def pages_of(wishes: Wishes) -> Pages:
    """What the wishes name, read once for all formats. Raises WrongUsage."""
    style = style_named(wishes.style) if wishes.style else None
    template = template_in(wishes.template) if wishes.template else None
    fonts = dict(wishes.fonts or ())
    _refuse_letters(fonts, style or style_named(USUAL))
    return Pages(style, text_of(wishes.css) if wishes.css else None, template, fonts)


def _refuse_letters(fonts: Mapping[str, tuple[str, ...]], style: Style) -> None:
    for letter in fonts:
        if letter not in style.letters:
            hint = nearest(letter, style.letters, say("the letters are"))
            raise WrongUsage(say("fonts: the style has no letter {letter}", letter=letter), hint=hint)


def template_in(file: str) -> Template:
    """The template in the office's DOCX. Raises WrongUsage where it cannot be read."""
    from gazette_pub.formats.word.template.reading import template_of

    try:
        return template_of(read_bytes(os.path.join(os.curdir, file)))  # never standard input
    except UnreadableInput as error:
        raise WrongUsage(say("{file}: {reason}", file=file, reason=error), hint=error.advice) from error


def style_named(name: str) -> Style:
    """The style of that name, or in that file. Raises WrongUsage where there is none, or what it says is wrong."""
    if name in style_names() or (
        name == USUAL and not style_names()
    ):  # styles that were left behind are no file of a user's
        return style(name)
    text = text_of(name)
    try:
        return replace(style_of(text, _extended, USUAL), name=Path(name).stem)
    except (ValueError, WrongUsage) as error:
        hint = error.advice if isinstance(error, WrongUsage) else None
        raise WrongUsage(say("{file}: {reason}", file=name, reason=error), hint=hint) from error


def _extended(name: str) -> str:
    """The style that another extends, as TOML. Raises ValueError where there is none of that name."""
    if name != USUAL and name not in style_names():
        raise ValueError(
            say("{key} = {value}: {meant}", key="extends", value=repr(name), meant=meant(name, style_names()))
        )
    return style_file(name)


def text_of(file: str) -> str:
    """The text of a style or style sheet. Raises WrongUsage where it can't be read."""
    path = Path(file)
    try:
        with path.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except OSError as error:
        said = say("{file}: {reason}", file=file, reason=reason_of(error))
        hint = say("styles that come with the program: {names}", names=several(style_names()))
        raise WrongUsage(said, hint=hint if path.suffix != ".css" else None) from error
    if len(data) > MOST_BYTES:
        raise WrongUsage(say("{file}: larger than {most} MiB", file=file, most=MOST_BYTES >> 20))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WrongUsage(say("{file}: not UTF-8", file=file)) from error
