"""What an issue holds, as values: frozen, equal by what they say, and free of the tree that they were taken from.

They can be kept, compared, pickled and handed to other threads and processes. What is not known is None, or empty.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from gazette_pub.layout.labels import CLOSED

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Source:
    """A file that an issue was read from: its name without a folder, its media type, its hash; of a text, its lines."""

    name: str
    media: str
    sha256: str
    lines: int | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was printed, as far as its source tells.

    `lines`: of a text, and `paragraphs`: of a Word file, the first and the last of each range, from 1. `pages`: of a PDF,
    and `boxes`: on each of them, in points from its top left. `origin`: an id in the file that it was read from. `source`: what
    that file is called, of an issue that was read from several.
    """

    lines: tuple[tuple[int, int], ...] = ()
    paragraphs: tuple[tuple[int, int], ...] = ()
    pages: tuple[int, ...] = ()
    boxes: tuple[Box, ...] = ()
    origin: str | None = None
    source: str | None = None

    @property
    def line(self) -> int | None:
        """The first line of it."""
        return self.lines[0][0] if self.lines else None


@dataclass(frozen=True, slots=True)
class Mark:
    """Something inside a text: a date, a person, a reference, emphasis, a note, the end of a page.

    `type`: the element's name in the issue XML. It goes from the character `start` of the block's text up to `end`, which is
    not of it; a note and a page's end are between two characters. `attributes`: what else the issue XML says of it. `note`:
    what a note says.
    """

    type: str
    start: int
    end: int
    attributes: Mapping[str, str] = field(default_factory=dict, hash=False)
    note: Block | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """An element of the issue that is no document: a paragraph, an article, a table, a list, the end of a page.

    `type`: its name in the issue XML. `label`: the number as printed, 第十二条; `num`: its value, 12. `text`: what it carries
    itself, without its number and its notes; `marks`: what stands inside of that; `blocks`: what it holds instead.
    """

    type: str
    id: str | None = None
    label: str | None = None
    num: str | None = None
    text: str = ""
    marks: tuple[Mark, ...] = ()
    blocks: tuple[Block, ...] = ()
    place: Place = Place()
    attributes: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def heading(self) -> str | None:
        """The text of its heading."""
        return next((each.text for each in self.blocks if each.type == "heading"), None)

    def walk(self) -> Iterator[Block]:
        """The block and every block in it, as they are printed."""
        yield self
        for each in self.blocks:
            yield from each.walk()

    @property
    def printed(self) -> str:
        """All that is printed in it, numbers and notes too, a line for each paragraph."""
        return "\n".join(_lines(self))


@dataclass(frozen=True, slots=True)
class Event:
    """What was done with a document, as its adoption note says: the day, the deed (通过), the meeting or organ."""

    date: str | None
    action: str | None
    body: str | None


@dataclass(frozen=True, slots=True)
class Article:
    """A 条. `document`: the id of its document. `divisions`: the heads that it stands under, 第一章　总则, outermost first."""

    document: str
    id: str | None
    label: str | None
    num: str | None
    heading: str | None
    divisions: tuple[str, ...]
    block: Block

    @property
    def text(self) -> str:
        """What is printed in it, its number first, a line for each paragraph."""
        return self.block.printed

    @property
    def place(self) -> Place:
        """Where its first line was printed."""
        return next((each.place for each in self.block.walk() if each.place != Place()), self.block.place)


@dataclass(frozen=True, slots=True)
class Person:
    """A person that a list names, or that a text appoints or removes. `printed`: the name with what stands by it, 韦韬（壮族）.

    `label`: what the person is in the list, 副主任：. `action`: what the text does, 任命, 免去. `element`: the nearest id.
    """

    document: str
    name: str
    printed: str
    sex: str | None
    ethnic: str | None
    note: str | None
    label: str | None
    office: str | None
    action: str | None
    element: str | None
    place: Place


@dataclass(frozen=True, slots=True)
class Reference:
    """A law or a provision that a text cites. `href`: where it is, `#doc_3` in this issue, or an address; None: unknown.

    `target`: a provision of the law that is amended.
    """

    document: str
    text: str
    href: str | None
    target: str | None
    element: str | None
    place: Place

    @property
    def id(self) -> str | None:
        """The id of what it points at, where that is in this issue."""
        return self.href[1:] if self.href is not None and self.href.startswith("#") else None


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that a figure shows. `name`: its SHA-256 and its ending. `data`: its bytes, None where they were not found."""

    document: str | None
    name: str
    media: str
    data: bytes | None = field(repr=False)
    caption: str | None
    credit: str | None
    place: Place


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that an editor should look at. `gazette explain CODE` says what its code means.

    `grade`: error, warning or note. `message`: in English, `message_zh`: in Chinese. `element` and `document`: the ids
    that it is in. `line` to `end_column`: where in the text, as far as that is known; `page`, `box`, `para`, `origin`: where in
    another file. `text`: the piece that it is about; `proposal`: what that may have been; `correction`: what may have
    stood at the place itself, to the character. `key`: by what it is known again in another reading. `source`: what the
    file is called that it is in, of an issue that was read from several.
    """

    code: str
    grade: str
    message: str
    message_zh: str
    document: str | None = None
    element: str | None = None
    line: int | None = None
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None
    page: int | None = None
    box: str | None = None
    para: str | None = None
    origin: str | None = None
    text: str | None = None
    proposal: str | None = None
    correction: str | None = None
    key: str = ""
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One 文件 of the issue. `parent`: the id of the one that it is printed under; `documents`: those under it.

    `kind`: decision, law, report …, as issue.rng has them. `number`: 晋人办函〔2023〕31号. `issuer`: whose it is; `date`: when
    it was adopted or signed, `effective`: when it comes into force, `expires`: the last day of it, to the day, month or year.
    `events`: what was done with it. `promulgates`: the ids of those that it publishes. `page`: the number of the page that it
    begins on. `category`: the group head of the issue that it stands under, 地方性法规. `articles`: its own, not those that it quotes.
    """

    id: str
    kind: str
    title: str | None
    number: str | None
    issuer: str | None
    date: str | None
    effective: str | None
    expires: str | None
    promulgates: tuple[str, ...]
    is_attachment: bool
    parent: str | None
    page: int | None
    category: str | None
    language: str | None
    events: tuple[Event, ...]
    head: tuple[Block, ...]
    body: tuple[Block, ...]
    foot: tuple[Block, ...]
    articles: tuple[Article, ...]
    persons: tuple[Person, ...]
    references: tuple[Reference, ...]
    documents: tuple[Document, ...]

    def walk(self) -> Iterator[Document]:
        """The document and every one under it, as they are printed."""
        yield self
        for each in self.documents:
            yield from each.walk()

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What is printed in it, from its head to its foot, without the documents under it."""
        return (*self.head, *self.body, *self.foot)

    @property
    def text(self) -> str:
        """What is printed in it, numbers and notes too, a line for each paragraph; not the documents under it."""
        return "\n".join(line for each in self.blocks for line in _lines(each))


ON_ONE_LINE = frozenset(("names", "entry", "row"))
"""What is printed side by side."""


def _lines(block: Block) -> list[str]:
    lines = [line for each in block.blocks for line in _lines(each)]
    if block.type in ON_ONE_LINE and lines:
        lines = ["　".join(lines)]
    if block.text:
        lines.insert(0, block.text)
    before = _number(block) + block.attributes.get("open", "")
    if before:
        lines[:1] = [before + (lines[0] if lines else "")]
    if after := block.attributes.get("close", "") or _page(block):
        lines[-1:] = [(lines[-1] if lines else "") + after]
    return lines + [line for mark in block.marks if mark.note for line in _lines(mark.note)]


def _number(block: Block) -> str:
    label = block.label or ""
    return label if not label or label.endswith(CLOSED) else f"{label}　"


def _page(block: Block) -> str:
    """What leads to the page that an entry of printed contents names, and the page."""
    return block.attributes.get("leader", "") + block.attributes.get("page", "") if block.type == "entry" else ""


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that differs between two issues. `kind`: added, removed, changed (other words), moved (a block that stands
    elsewhere: an article, a table, a document), become (another kind of element). `before`, `after`: the words, None where it is
    not; `document`: the title that it stands under; `type`: the element's name in the issue XML, `element`: the id of it or
    of what is around it."""

    kind: str
    before: str | None
    after: str | None
    document: str | None
    type: str
    element: str | None = None
