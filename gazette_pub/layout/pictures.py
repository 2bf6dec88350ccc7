"""The pictures of an issue, as pages show them: which there are, how large each is, and what is shown without one."""

from __future__ import annotations

import math
from dataclasses import field
from typing import TYPE_CHECKING, cast

from gazette_pub.issue.findings import Finding, Grade, rule
from gazette_pub.issue.messages import Message
from gazette_pub.issue.model import Issue, Node
from gazette_pub.issue.pictures import Pictures
from gazette_pub.layout.languages import words_of
from gazette_pub.words.records import dataclass

if TYPE_CHECKING:
    from gazette_pub.layout.rasters import Raster
    from gazette_pub.layout.style import Style

NOT_SHOWN = rule(
    "F103",
    Grade.WARNING,
    """The page shows a picture's caption, and not the picture.

    The issue names a picture that is nowhere: it does not lie in NAME.media beside the issue XML, or the issue XML came by
    standard input. Put it there, under the name that the figure's src says.""",
)

NOT_SET = rule(
    "F106",
    Grade.WARNING,
    """The page shows a picture's caption, for the picture itself can't be shown.

    It is damaged, has more dots than a page needs, or is not made of dots at all (EMF, WMF, SVG). It is kept as it is. Open
    it in a program for pictures, save it as PNG or JPEG, and put that in its place.""",
)

TOO_SMALL = 2 / 3
"""Of its size: a picture that would be set smaller in one of two columns stands over both."""

ENDLESS = math.inf, math.inf
"""All the room that a picture may want."""

ALIKE = 0.1
"""Share by which a place on a page and a picture may differ in shape, for the place to be that of the whole picture."""


@dataclass(frozen=True)
class Shown:
    """The pictures that pages show, by what a figure says in `src`; and a finding for each of the others."""

    rasters: dict[str, Raster] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def of(self, figure: Node) -> Raster | None:
        return self.rasters.get(figure.get("src", ""))

    def is_wide(self, figure: Node, style: Style) -> bool:
        """Whether a picture has no room in a column of two: it stands over both."""
        raster = self.of(figure)
        if raster is None or style.text.columns != 2:
            return False
        return size_of(raster, figure, *ENDLESS)[0] * TOO_SMALL > style.text.measure(2)


def shown_in(issue: Issue, pictures: Pictures) -> Shown:
    """The pictures of the issue, each looked through once."""
    shown, failed = Shown(), dict[str, Message]()
    for figure in issue.descendants("figure"):
        if src := figure.get("src"):
            _look(src, figure, pictures, shown, failed)
    return shown


def _look(src: str, figure: Node, pictures: Pictures, shown: Shown, failed: dict[str, Message]) -> None:
    if src not in shown.rasters and src not in failed:
        if (data := pictures.shown_by(figure)) is None:
            said = "the picture {text} is not in the page, only its caption"
            shown.findings.append(NOT_SHOWN.found(said, figure, text=src))
            return
        from gazette_pub.layout.rasters import NotShown, raster_of  # what few issues need takes long to load

        try:
            shown.rasters[src] = raster_of(data)
        except NotShown as error:
            failed[src] = error.reason
    if src in failed:
        said = "the picture {text} is not in the page, only its caption: {reason}"
        shown.findings.append(NOT_SET.found(said, figure, text=src, reason=failed[src]))


def size_of(raster: Raster, figure: Node, width: float, height: float) -> tuple[float, float]:
    """How wide and high it is shown, in points, where there is so much room: as large as on the page it was taken from,
    else as its dots say, and never larger than the room; its shape is kept."""
    across, down = raster.size
    if (place := _place_of(figure)) and abs(place[1] / place[0] * across / down - 1) < ALIKE:
        across, down = place[0], place[0] * down / across
    scale = min(1.0, width / across, height / down)
    return across * scale, down * scale


def _place_of(figure: Node) -> tuple[float, float] | None:
    """How wide and high the place is that the figure had on a page of its source."""
    edges = [float(edge) for edge in figure.get("box", "").split()[:4]]
    if len(edges) < 4 or edges[2] - edges[0] < 1 or edges[3] - edges[1] < 1:
        return None
    return edges[2] - edges[0], edges[3] - edges[1]


def told(figure: Node) -> str:
    """What a picture is, for whom it is read out: its caption, else its credit, else that it is one."""
    said = (" ".join(each.text_content.split()) for each in figure.children("caption", "credit"))
    return next(filter(None, said), words_of(cast(Issue, figure.getroottree().getroot())).picture)
