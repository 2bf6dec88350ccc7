"""The units that an issue is written as, each with the element that it shows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from gazette_pub.formats.word.blocks import block
from gazette_pub.formats.word.front import add_cover
from gazette_pub.formats.word.markup import R, w
from gazette_pub.formats.word.pictures import PIC, A, Album
from gazette_pub.formats.word.reading.asides import said_in
from gazette_pub.formats.word.reading.body import Reading, blocks_in
from gazette_pub.formats.word.reading.notes import Notes, notes_of
from gazette_pub.formats.word.reading.numbering import Numbering
from gazette_pub.formats.word.reading.styles import styles_of
from gazette_pub.formats.word.returning.units import Text, is_figure, text_of
from gazette_pub.formats.word.story import Story
from gazette_pub.formats.word.styles import styles_part
from gazette_pub.issue.model import XML_LANG, Issue, Node, tag
from gazette_pub.issue.pictures import Pictures
from gazette_pub.layout.firstpage import makes_cover, printed_cover
from gazette_pub.layout.pictures import shown_in
from gazette_pub.layout.style import Style
from gazette_pub.layout.stylesheets import style as named
from gazette_pub.layout.stylesheets import style_names
from gazette_pub.words.records import dataclass

DOCUMENTS = ("front", "category", "document", "colophon", "pb")


@dataclass
class Written:
    """The units of an issue as it was written, and the element of each bookmark's number.

    `figures`: that of each unit that is the place of a picture; `pictures`: what the picture of each relationship is called;
    `cover`: its lines; `prints_cover`: the issue's own first page stands in its place.
    """

    text: Text
    nodes: dict[int, Node]
    notes: Notes
    figures: dict[int, Node]
    pictures: dict[str, str]
    cover: list[str]
    prints_cover: bool

    def said_notes(self) -> Iterator[tuple[Node, tuple[str, ...]]]:
        """Each note of the issue, and its paragraphs as they were written."""
        for unit in self.text.units:
            ours = self.nodes[unit.marks[0]].iter(tag("note")) if unit.marks and unit.notes else ()
            for note, thing in zip(ours, unit.notes, strict=False):
                yield cast(Node, note), self.notes.said_by(thing)


def written(issue: Issue, style: str, pictures: Pictures) -> Written:
    """What the file was when it was made; in the bulletin's style, where the file does not name one that is here."""
    chosen = _style(style)
    story = Story(issue, chosen, block, Album(shown_in(issue, pictures), pictures))
    for child in issue.children(*DOCUMENTS):
        block(story, child)
    reading = Reading(styles_of(styles_part(chosen, issue.get(XML_LANG, ""))), Numbering())
    text = text_of(blocks_in(story.finish(), reading), reading)
    notes = notes_of({"footnote": story.notes}, None, [])
    notes.said = lambda element: said_in(element, reading)
    nodes, cover = story.marks.printed(), _cover(issue, story)
    prints_cover = bool(printed_cover(issue, chosen))
    return Written(text, nodes, notes, _figures(issue, text), dict(_pictures(story)), cover, prints_cover)


def _cover(issue: Issue, text: Story) -> list[str]:
    """The lines of the cover, where there is one."""
    if not makes_cover(issue, text.style):
        return []
    story = Story(issue, text.style, block, text.album, text.marks)
    add_cover(story, issue)
    return ["".join(text.text or "" for text in p.iter(w("t"))) for p in story.body.iter(w("p"))]


def _figures(issue: Issue, text: Text) -> dict[int, Node]:
    """The figure of each unit that is a picture's place."""
    places = [at for at, unit in enumerate(text.units) if is_figure(unit)]
    figures = list(issue.descendants("figure"))
    return dict(zip(places, figures, strict=True)) if len(places) == len(figures) else {}


def _pictures(story: Story) -> Iterator[tuple[str, str]]:
    for drawing in story.body.iter(w("drawing")):
        blip, name = next(drawing.iter(f"{{{A}}}blip")), next(drawing.iter(f"{{{PIC}}}cNvPr"))
        yield blip.get(f"{{{R}}}embed", ""), name.get("name", "")


def _style(name: str) -> Style:
    return named(name if name in style_names() else "bulletin")
