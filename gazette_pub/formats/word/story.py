"""The manuscript in the making: paragraphs and tables go in one after another, each into its section."""

from __future__ import annotations

from dataclasses import replace

from gazette_pub.formats.word.marks import Marks
from gazette_pub.formats.word.markup import Element, add, add_style, new, w
from gazette_pub.formats.word.notes import notes_part
from gazette_pub.formats.word.sheet import MEASURE, Section
from gazette_pub.issue.model import Issue, Node


class Story:
    """The body of the file, and what its blocks have in common: bookmarks, footnotes, sections.

    `columns`: how many the next block is set in. `page`: whether it begins a page. `labels`: elements whose printed
    number waits for a line.
    """

    def __init__(self, issue: Issue) -> None:
        self.body = new("body")
        self.notes = notes_part()
        self.marks = Marks(issue)
        self.columns = 1
        self.page = False
        self.labels: list[Node] = []
        self._section = Section()
        self._begun = 0
        self._last: Element | None = None
        self._early: list[Node] = []

    @property
    def measure(self) -> int:
        """The width in ems that the next block has."""
        return MEASURE[self.columns]

    def begin(self, section: Section) -> None:
        """Ends the section before and begins this one. What was printed before stands no longer beside what follows."""
        self._go_on_in(section)
        self.columns, self.page, self._last = section.columns, False, None

    def paragraph(self, style: str, within: Element | None = None) -> Element:
        """A new paragraph in this style: the next block, or the next line within a cell or a frame."""
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

    def table(self, style: str, widths: list[int]) -> Element:
        """A new table in this style, with columns of these widths in twentieths of a point."""
        self._find_section()
        if self.page or self._ends_with("tbl"):
            # two tables that touch are one table, and none begins a page by itself
            self.paragraph("Spacer")
        table = add(self.body, "tbl")
        properties = add(table, "tblPr")
        add(properties, "tblStyle", val=style)
        add(properties, "tblW", w=sum(widths), type="dxa")
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
        """What the element has as its label begins the next line."""
        if node.label:
            self.labels.append(node)

    def end_page(self, pb: Node) -> None:
        """A printed page ends after the last paragraph; where there is none yet, at the beginning of the first."""
        if self._last is None:
            self._early.append(pb)
        else:
            self.marks.page(self._last, pb)

    def finish(self) -> Element:
        """The body, whole. It ends in one column: Word evens columns out only where another section follows."""
        self.columns = 1
        if self._section.columns != self.columns or self._early or not self._ends_with("p"):
            self.paragraph("Spacer")
        self.body.append(self._section.properties())
        return self.body

    def _begin_page(self, properties: Element) -> None:
        is_first_of_new_page = len(self.body) == self._begun + 1 and self._section.begins != "continuous"
        if not is_first_of_new_page:
            add(properties, "pageBreakBefore")
        self.page = False

    def _find_section(self) -> None:
        """Sees to it that the next block stands in as many columns as it is to."""
        if self.columns == self._section.columns:
            return
        if len(self.body) == self._begun:
            self._section = replace(self._section, columns=self.columns)
        else:
            self._go_on_in(self._section.going_on(self.columns))

    def _go_on_in(self, section: Section) -> None:
        if len(self.body) > self._begun:
            self._end_section()
        self._section, self._begun = section, len(self.body)

    def _end_section(self) -> None:
        """§17.6.18: what a section is like stands in its last paragraph."""
        if not self._ends_with("p"):
            add_style(add(self.body, "p"), "Spacer")
        self.body[-1][0].append(self._section.properties())

    def _ends_with(self, name: str) -> bool:
        return len(self.body) > 0 and self.body[-1].tag == w(name)
