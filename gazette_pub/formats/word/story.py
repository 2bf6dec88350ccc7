"""The manuscript in the making: paragraphs and tables go in one after another, each into its section."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import replace

from gazette_pub.formats.word.lists import Lists
from gazette_pub.formats.word.marks import Marks
from gazette_pub.formats.word.markup import Element, add, add_style, add_text, last_in, new, put, w
from gazette_pub.formats.word.notes import notes_part
from gazette_pub.formats.word.paging import Paging
from gazette_pub.formats.word.pictures import Album
from gazette_pub.formats.word.sheet import Section
from gazette_pub.formats.word.styles import keeps
from gazette_pub.issue.model import XML_LANG, Issue, Node
from gazette_pub.issue.plain import printed_before
from gazette_pub.layout.columns import is_paged
from gazette_pub.layout.style import Style


class Story:
    """The body of the file, and what its blocks have in common: bookmarks, footnotes, lists, sections.

    `block` writes one, for what holds blocks itself: a cell, a footnote.
    `columns`: how many the next block is set in. `page`: whether it begins a page. `labels`: elements whose printed
    number waits for a line. `paged`: whether the source shows pages. `paging`: what the composer says of those of the file.
    `speaks`: whether any of it is in another language.
    `album`: its pictures; `marks`: its bookmarks, where they are made already.
    """

    def __init__(
        self,
        issue: Issue,
        style: Style,
        block: Callable[[Story, Node], None],
        album: Album,
        marks: Marks | None = None,
    ) -> None:
        self.style = style
        self.album = album
        # in its place from the start: to move a tree takes as long as to make it
        self.body = add(new("document"), "body")
        self.language = issue.get(XML_LANG, "")
        self.speaks = any(node.get(XML_LANG) for node in issue.iterdescendants())
        self._block = block
        self._within: Element | None = None
        self._room: float | None = None
        self.notes = notes_part()
        self.lists = Lists()
        self.marks = marks or Marks(issue)
        self.columns = 1
        self.page = False
        self.paged = is_paged(issue, style)
        self.paging = Paging()
        self.labels: list[Node] = []
        self._section = Section()
        self._before: Element | None = None  # what stands before the section
        self._last: Element | None = None
        self._early: list[Node] = []

    @property
    def is_begun(self) -> bool:
        """Whether anything stands in it."""
        return last_in(self.body) is not None

    @property
    def line(self) -> Element | None:
        """The paragraph that was written last."""
        return self._last

    @property
    def measure(self) -> float:
        """The width in ems that the next block has."""
        return self._room or self.style.text.room(self.columns)

    @property
    def space(self) -> tuple[float, float]:
        """How wide and high a picture may be in the next block, in points: with it stands what heads it, and its caption."""
        text = self.style.text
        if self._within is not None:  # less the edges of a cell, which Word leaves open
            return (self.measure - 1) * text.size, text.lines / 3 * text.leading
        return self.measure * text.size, (text.lines - 5) * text.leading

    @property
    def em(self) -> float:
        """An em of the text, in twentieths of a point."""
        return self.style.text.size * 20

    @contextlib.contextmanager
    def inside(self, element: Element, room: float | None = None) -> Iterator[None]:
        """The blocks that are written while this lasts stand in this cell or footnote, with so many ems of room."""
        outer = self._within, self._room
        self._within, self._room = element, room or self._room
        yield
        self._within, self._room = outer

    @contextlib.contextmanager
    def aside(self, note: Element) -> Iterator[None]:
        """The blocks that are written while this lasts stand in this footnote; the line that it belongs to goes on."""
        last = self._last
        with self.inside(note):
            yield
        self._last = last

    def blocks(self, node: Node, first: int = 0) -> None:
        """What stands in the element, as blocks of their own, from the child of this number on."""
        for child in list(node.children())[first:]:
            self._block(self, child)

    def begin(self, section: Section) -> None:
        """Ends the section before and begins this one. What was printed before stands no longer beside what follows."""
        self._go_on_in(section)
        self.columns, self.page, self._last = section.columns, False, None

    def paragraph(self, style: str, within: Element | None = None) -> Element:
        """A new paragraph in this style: the next block, or the next line within a cell or a frame."""
        within = self._within if within is None else within
        if within is None:
            self._find_section()
        self._last = add(self.body if within is None else within, "p")
        properties = add_style(self._last, style)
        if within is None and self.page:
            self._begin_page(properties)
        for pb in self._early:
            self.marks.page(self._last, pb)
        self._early.clear()
        return self._last

    def table(self, style: str, widths: list[int], indent: int = 0) -> Element:
        """A new table in this style, with columns of these widths, and so far in, in twentieths of a point."""
        if self._within is None:
            self._find_section()
        parent = self.body if self._within is None else self._within
        if (self.page and self._within is None) or _ends_with(parent, "tbl"):
            # two tables that touch are one table, and none begins a page by itself
            self.paragraph("Spacer")
        table = add(parent, "tbl")
        properties = add(table, "tblPr")
        add(properties, "tblStyle", val=style)
        add(properties, "tblW", w=sum(widths), type="dxa")
        if indent:
            add(properties, "tblInd", w=indent, type="dxa")
        add(properties, "tblLayout", type="fixed")
        grid = add(table, "tblGrid")
        for width in widths:
            add(grid, "gridCol", w=width)
        return table

    def frame(self, gallery: str) -> Element:
        """A new block that Word knows as a cover page or a table of contents, to put paragraphs within (§17.5.2.12)."""
        self._find_section()
        frame = add(self.body, "sdt")
        part = add(add(frame, "sdtPr"), "docPartObj")
        add(part, "docPartGallery", val=gallery)
        add(part, "docPartUnique")
        return add(frame, "sdtContent")

    def number(self, node: Node) -> None:
        """What is printed before the element begins the next line."""
        if printed_before(node):
            self.labels.append(node)

    def close(self, text: str) -> None:
        """This text ends the last line."""
        if self._last is not None:
            add_text(self._last, text)

    def end_page(self, pb: Node) -> None:
        """A printed page ends after the last paragraph; where there is none yet, at the beginning of the first."""
        if self._last is None:
            self._early.append(pb)
        else:
            self.marks.page(self._last, pb)

    def finish(self) -> Element:
        """The body, whole. It ends in one column: Word evens columns out only where another section follows."""
        self.columns = 1
        if self._section.columns != self.columns or self._early or not _ends_with(self.body, "p"):
            self.paragraph("Spacer")
        self.body.append(self._section.properties(self.style))
        return self.body

    def _begin_page(self, properties: Element) -> None:
        above = self.body[-1].getprevious()
        is_first_of_new_page = above is self._before and self._section.begins != "continuous"
        if not is_first_of_new_page and not _turns(above):
            put(properties, "pageBreakBefore")
        self.page = False

    def _find_section(self) -> None:
        """Sees to it that the next block stands in as many columns as it is to."""
        if self.columns == self._section.columns:
            return
        if last_in(self.body) is self._before:
            self._section = replace(self._section, columns=self.columns)
        else:
            self._go_on_in(self._section.going_on(self.columns))

    def _go_on_in(self, section: Section) -> None:
        if last_in(self.body) is not self._before:
            self._end_section(section)
        self._section, self._before = section, last_in(self.body)

    def _end_section(self, following: Section) -> None:
        """§17.6.18: what a section is like stands in its last paragraph.

        That is not kept with columns that follow it on its page: LibreOffice would move both to the next one, unless all
        of the columns has room.
        """
        if not _ends_with(self.body, "p"):
            add_style(add(self.body, "p"), "Spacer")
        properties = self.body[-1][0]
        if following.columns > 1 and following.begins == "continuous" and keeps(self.style, properties):
            put(properties, "keepNext", val=0)
        properties.append(self._section.properties(self.style))


def _turns(block: Element | None) -> bool:
    """Whether it is a line that only begins a page."""
    properties = None if block is None else block.find(w("pPr"))
    if properties is None or properties.find(w("pageBreakBefore")) is None:
        return False
    return properties[0].get(w("val")) == "Spacer"


def _ends_with(parent: Element, name: str) -> bool:
    last = last_in(parent)
    return last is not None and last.tag == w(name)
