"""The one file that `--output` names, told from a folder by its ending; and so the format that it is in."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from gazette_pub.formats import FORMATS, WRITERS
from gazette_pub.formats.akn.layouts import LAYOUT_SUFFIXES
from gazette_pub.issue.messages import say, several
from gazette_pub.issue.problems import WrongUsage
from gazette_pub.publish.wishes import Wishes
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

ALSO = {".xml": "xml", ".htm": "html"}
"""Endings that nothing is called by unasked."""

ENDING = Pattern(
    Expression(r"\.(?:[0-9]{0,3}[a-z][a-z0-9]{1,5}|7z)", re.I),
    matches=(".txt", ".csv", ".md", ".mp3", ".jsonl", ".PDF"),
    never=(".1", ".2024", ".d", ".第3期", ".issue 3", ".documents"),
    way="fullmatch",
)
"""The ending of a name that people give a file, and no folder: letters, perhaps with digits, a few."""

AS_XML = frozenset(("xml", "akn"))
"""Formats that a file may be in which ends with .xml and no more, where they are asked for."""


@dataclass(frozen=True)
class Named:
    """The file, its format, and the layout in which Akoma Ntoso ends so; None where several do, or it is another format."""

    path: Path
    format: str
    layout: str | None = None

    def wishes(self, options: Wishes) -> Wishes:
        """The options, with the layout that the file's ending asks for. Raises WrongUsage where they ask for another."""
        if self.layout is None or options.layout == self.layout:
            return options
        if options.layout is not None and LAYOUT_SUFFIXES[options.layout] != LAYOUT_SUFFIXES[self.layout]:
            said = say("{file}: a file of the layout {layout} does not end so", file=self.path, layout=options.layout)
            raise WrongUsage(said, hint=say("let it end with {ending}", ending=LAYOUT_SUFFIXES[options.layout]))
        return options if options.layout else replace(options, layout=self.layout)


def named_by(output: str, formats: Sequence[str]) -> Named | None:
    """The file that this names, None for a folder. Raises WrongUsage where its ending is of none of the formats asked for, or
    of a format that is not written."""
    if output.endswith(("/", os.sep)) or os.path.isdir(output):
        return None
    format = _format_of(output.lower(), formats)
    if format is None:
        _refuse_other_files(output)
        return None
    if formats and tuple(formats) != (format,):
        said = say("{file}: one file of the format {format}, and --to asks for {formats}", file=output, format=format,
                   formats=several(formats))  # fmt: skip
        raise WrongUsage(said, hint=say("leave --to out, or name a folder"))
    return Named(Path(output), format, _layout_of(output.lower()) if format == "akn" else None)


def _refuse_other_files(output: str) -> None:
    ending = os.path.splitext(output)[1].lower()
    if ENDING.fullmatch(ending):
        known = several(sorted({FORMATS[name].suffix for name in WRITERS} | {*LAYOUT_SUFFIXES.values()}))
        said = say("{file}: no format ends with {ending}", file=output, ending=ending)
        raise WrongUsage(
            said, hint=say("files end with {endings}; a folder is named with a / behind it", endings=known)
        )


def _format_of(output: str, formats: Sequence[str]) -> str | None:
    endings = dict.fromkeys(LAYOUT_SUFFIXES.values(), "akn")
    endings |= {FORMATS[name].suffix: name for name in WRITERS} | ALSO
    ending = max((each for each in endings if output.endswith(each)), key=len, default=None)
    if ending == ".xml" and len(formats) == 1 and formats[0] in AS_XML:
        return formats[0]
    return endings[ending] if ending else None


def _layout_of(output: str) -> str | None:
    """The first layout whose files end so."""
    return next((layout for layout, suffix in LAYOUT_SUFFIXES.items() if output.endswith(suffix)), None)
