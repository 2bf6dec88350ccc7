"""An issue as the flow of its lines: what a page sets one after the other, whatever sets it.

What every page has to know of a line is decided here once: its role, what stands before it as its number, which letter
a word is in, what it links to, where a printed page of the source ended.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import field, replace
from itertools import groupby
from typing import TYPE_CHECKING

from gazette_pub.issue.model import XML_LANG, Document, Issue, Node, is_structure
from gazette_pub.issue.plain import printed_after, printed_before
from gazette_pub.layout.attachments import before_and_number, begins_line
from gazette_pub.layout.cells import group_heads, head_and_body, is_header
from gazette_pub.layout.columns import begins_page, columns, is_attached_apart, is_paged, opening_of, runs_on
from gazette_pub.layout.fonts import LEANING
from gazette_pub.layout.joint import Joint, joint_of
from gazette_pub.layout.kept import is_note_reference, note_mark, note_referred_to
from gazette_pub.layout.labels import (
    BEGINS_WITH_LINE,
    BREAKS,
    LETTERS,
    SHIFTS,
    gap_behind,
    is_event_apart,
)
from gazette_pub.layout.official import has_red_head, is_beside_number, line_role, number_and_signer, signer_beside
from gazette_pub.layout.pictures import Shown
from gazette_pub.layout.quoted import is_put_in
from gazette_pub.layout.roles import (
    BOLD,
    EMPHASIS,
    LEADS,
    entry_role,
    heading_level,
    heading_role,
    is_bold,
    lead_role,
    leans,
    title_level,
    title_role,
)
from gazette_pub.layout.sides import APART, sides_of
from gazette_pub.layout.style import Style
from gazette_pub.words.records import dataclass

if TYPE_CHECKING:
    from gazette_pub.layout.rasters import Raster


@dataclass(frozen=True, slots=True)
class Words:
    """Text of one look. `letter`: song, hei or kai, or None for that of the line's role. `gap`: ems left open behind it.
    `href`: what it links to, as the issue XML has it. `shift`: 1 above the line, -1 below it, and smaller. `counts`: it is a printed
    number, whose figures are as narrow as those of the text."""

    text: str
    letter: str | None = None
    href: str | None = None
    gap: float = 0.0
    lang: str | None = None
    shift: int = 0
    counts: bool = False


LINE_END = Words(" ")
"""A line ends here that is no paragraph. What is set on one line has a blank instead."""


@dataclass(frozen=True, slots=True)
class PageEnd:
    """A printed page of the source ends here: its number, and its mark as printed, where it has one."""

    number: str
    printed: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of a footnote, and the lines of the note."""

    text: str
    note: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: what stands in the line of a figure, and nothing else does."""

    raster: Raster


Part = Words | PageEnd | Mark | Picture

Ends = tuple[tuple[int, PageEnd], ...]
"""Pages that end inside what is set as one. They stand in the flow behind it, too."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line or a paragraph. `role`: what it is, a name of the style. `over`: it stands over the
    columns. `inset`: it stands further in. `level`: that of a title or heading in the outline, 0 for what is in none."""

    role: str
    parts: tuple[Part, ...]
    node: Node
    level: int = 0
    over: bool = False
    inset: bool = False

    @property
    def text(self) -> str:
        return "".join(part.text for part in self.parts if isinstance(part, Words))


def is_picture(line: Line) -> bool:
    """Whether the line is that of a picture, and has no text."""
    return any(isinstance(part, Picture) for part in line.parts)


@dataclass(frozen=True, slots=True)
class Names:
    """Names in even columns. `ends`: the pages that end among them, each with how many names stand before it."""

    names: tuple[Line, ...]
    node: Node
    ends: Ends = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A person and an office; before them what the person is in the list."""

    label: str
    name: Line
    office: Line | None

    @property
    def labelled(self) -> Line:
        """The name with its label before it, as one line."""
        return replace(self.name, parts=(Words(self.label), *self.name.parts)) if self.label else self.name


@dataclass(frozen=True, slots=True)
class Roster:
    """Persons and their offices. `ends`: the pages that end among them, each with how many entries stand before it."""

    entries: tuple[Entry, ...]
    node: Node
    ends: Ends = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: how many rows and columns it spans, and what stands in it."""

    rows: int
    columns: int
    is_header: bool
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its heading is a line before it. `head` is how many rows head it. `ends`: the pages that end in it, each
    with how many rows have begun before it."""

    rows: tuple[tuple[Cell, ...], ...]
    head: int
    node: Node
    ends: Ends = ()


@dataclass(frozen=True, slots=True)
class Opens:
    """A document begins: in how many columns its text is set, and whether on a new page."""

    node: Document
    columns: int
    page: bool


@dataclass(frozen=True, slots=True)
class Closes:
    """The document ends, and with it its columns."""

    node: Document


@dataclass(frozen=True, slots=True)
class Sides:
    """Who signs side by side: the lines, each in the parts of its sides. `lines`: the same as they are printed."""

    rows: tuple[tuple[Line, ...], ...]
    lines: tuple[Line, ...]
    node: Node


@dataclass(frozen=True, slots=True)
class Joined:
    """The names of organs that issue together, a line each, and 文件 beside them."""

    joint: Joint
    lines: tuple[Line, ...]
    word: Line
    node: Node


Block = Line | Names | Roster | Table | Sides | Joined
"""What is set in the columns."""

Item = Block | Opens | Closes | PageEnd


@dataclass(slots=True)
class _State:
    """What waits for a place: numbers for the line that they begin, page ends for a line to stand in.

    `paged`: whether the source shows pages, `runs_on`: whether none of its documents begins a page for that, `style`: what the
    pages are set in; nothing that stands in a line asks for them.
    `shown`: the pictures that are there.
    """

    labels: list[Node] = field(default_factory=list)
    over: bool = False
    paged: bool = False
    runs_on: bool = False
    style: Style | None = None
    shown: Shown = field(default_factory=Shown)


def flow(issue: Issue, style: Style, shown: Shown | None = None) -> Iterator[Item]:
    """All that the issue prints, with these pictures, in its order, in columns as the style has them."""
    state = _State(paged=is_paged(issue, style), runs_on=runs_on(issue, style), style=style, shown=shown or Shown())
    for node in issue.children("front", "category", "document", "colophon", "pb"):
        yield from _OF_ISSUE.get(node.name, _block)(node, state)


def lines_in(node: Node, shown: Shown | None = None) -> tuple[Line, ...]:
    """The lines of what holds blocks inside a line or a cell, with these pictures; of text, the one line."""
    if not is_structure(node):
        return tuple(_broken(Line(node.name, tuple(_inline(node)), node)))
    return tuple(line for item in _blocks(node, _State(shown=shown or Shown())) for line in lines_of(item))


def lines_of(item: Item) -> Iterator[Line]:
    """The lines of whatever flows, in their order."""
    if isinstance(item, Line):
        yield item
    elif isinstance(item, Names):
        yield from item.names
    elif isinstance(item, Roster):
        for entry in item.entries:
            yield from filter(None, (entry.labelled, entry.office))
    elif isinstance(item, Table):
        yield from (line for row in item.rows for cell in row for line in cell.lines)
    elif isinstance(item, Sides):
        yield from (line for row in item.rows for line in row)
    elif isinstance(item, Joined):
        yield from (*item.lines[: item.joint.behind], item.word, *item.lines[item.joint.behind :])


# -- what holds blocks -------------------------------------------------------------------------------------------------


def _blocks(node: Node, state: _State) -> Iterator[Item]:
    for child in node.children():
        yield from _block(child, state)


def _block(node: Node, state: _State) -> Iterator[Item]:
    yield from _BLOCKS.get(node.name, _line)(node, state)


def _over(node: Node, state: _State) -> Iterator[Item]:
    """What stands over the columns, between the documents."""
    state.over = True
    yield from _line(node, state) if node.name == "category" else _blocks(node, state)
    state.over = False


def _document(node: Node, state: _State) -> Iterator[Item]:
    assert isinstance(node, Document) and state.style is not None
    apart = is_attached_apart(node, state.style)
    begins = not state.runs_on and begins_page(node, state.paged, state.style.sheet.cover)
    yield Opens(node, columns(node, state.style), apart or begins)
    for child in node.children():
        state.over = child.name == "head"
        yield from _block(child, state)
    yield Closes(node)


def _head(node: Node, state: _State) -> Iterator[Item]:
    """The head stands over the columns up to the salutation, which begins the text."""
    over, opening = opening_of(node)
    for child in over:
        yield from _block(child, state)
    state.over = False
    for child in opening:
        yield from _block(child, state)


def _numbered(node: Node, state: _State) -> Iterator[Item]:
    """What begins with its printed number: on the line of its heading or first paragraph, else on a line of its own."""
    if printed_before(node):
        state.labels.append(node)
    for child in node.children():
        if state.labels and child.name not in BEGINS_WITH_LINE:
            yield _line_of_labels(node, state)
        yield from _block(child, state)
    if state.labels:
        yield _line_of_labels(node, state)


def _line_of_labels(node: Node, state: _State) -> Line:
    return Line("p", tuple(_labels(state)), node, over=state.over)


def _quoted(node: Node, state: _State) -> Iterator[Item]:
    """A text that is quoted: the mark that closes it ends its last line. One that is put in stands further in than the line above,
    which only says so."""
    items = list(_numbered(node, state))
    if node.name == "quoted" and is_put_in(node):
        items = [replace(item, inset=True) if isinstance(item, Line) else item for item in items]
    if close := printed_after(node):
        last = items[-1] if items else None
        if isinstance(last, Line):
            items[-1] = replace(last, parts=(*last.parts, Words(close)))
        else:
            items.append(Line("p", (Words(close),), node, over=state.over))
    yield from items


# -- lines -------------------------------------------------------------------------------------------------------------


def _line(node: Node, state: _State) -> Iterator[Item]:
    if is_beside_number(node):  # which has said it
        return
    signed, signer = number_and_signer(node), signer_beside(node)
    parts = (Words(signed[0].rstrip(), gap=2.0), Words(signed[1])) if signed else tuple(_inline(node))
    if signer is not None:
        parts = (*_parted(parts), *_inline(signer))
    yield from _broken(Line(line_role(node), parts, node, over=state.over))


def _kicker(node: Node, state: _State) -> Iterator[Item]:
    """What stands over a title; the names of organs that issue together are one thing, where the style has a red head."""
    joint = joint_of(node) if state.style and has_red_head(state.style) else None
    if joint is None:
        yield from _line(node, state)
    elif joint.first is node:
        lines = tuple(Line("redhead", (Words(name),), each, over=state.over) for each, name in joint.names)
        yield Joined(joint, lines, Line("redhead", (Words("文件"),), joint.word, over=state.over), node)


def _broken(line: Line) -> Iterator[Line]:
    """The line, or the lines that it is broken into, those with something in them."""
    if not any(part is LINE_END for part in line.parts):
        yield line
        return
    pieces: list[list[Part]] = [[]]
    for part in line.parts:
        if part is LINE_END:
            pieces.append([])
        else:
            pieces[-1].append(part)
    for parts in [each for each in pieces if each] or [[]]:
        yield replace(line, parts=tuple(parts))


def _foot(node: Node, state: _State) -> Iterator[Item]:
    """A foot. Those who sign side by side stand in columns."""
    for is_signed, some in groupby(node.children(), lambda child: child.name == "signature"):
        nodes = list(some)
        if is_signed and (sides := sides_of(nodes)):
            yield _sides(nodes, sides, state)
        else:
            for child in nodes:
                yield from _block(child, state)


def _sides(nodes: Sequence[Node], sides: int, state: _State) -> Sides:
    lines = tuple(Line("signature", tuple(_inline(node)), node, over=state.over) for node in nodes)
    return Sides(tuple(_of_sides(line) for line in lines), lines, nodes[0])


def _of_sides(line: Line) -> tuple[Line, ...]:
    """The parts of a line that stand before, between and behind its wide blanks, as lines."""
    made: list[list[Part]] = [[]]
    for part in line.parts:
        if not isinstance(part, Words):
            made[-1].append(part)
            continue
        first, *others = APART.split(part.text)
        made[-1] += [replace(part, text=first)] if first else []
        made += [[replace(part, text=each)] if each else [] for each in others]
    return tuple(replace(line, parts=tuple(parts)) for parts in made)


def _parted(parts: Sequence[Part]) -> Iterator[Part]:
    """The parts of a line with a gap behind their last words."""
    last = max((at for at, part in enumerate(parts) if isinstance(part, Words)), default=-1)
    for at, part in enumerate(parts):
        yield replace(part, gap=2.0) if at == last and isinstance(part, Words) else part


def _attachlist(node: Node, state: _State) -> Iterator[Item]:
    """What is attached, a line each."""
    role, parts = "attachlist", list[Part]([Words(node.text)] if node.text else [])
    for child in node.children():
        if begins_line(child):
            before, number = before_and_number(_text_before(child))
            if before or number:
                parts[-1:] = [Words(before)] if before else []
            yield Line(role, tuple(parts), node, over=state.over)
            role, parts = "attachitem", [Words(number)] if number else []
        parts += _INLINES.get(child.name, _inside)(child, Words(""))
        if child.tail:
            parts.append(Words(child.tail))
    yield Line(role, tuple(parts), node, over=state.over)


def _text_before(child: Node) -> str:
    before = child.getprevious()
    return (child.above.text if before is None else before.tail) or ""


def _title(node: Node, state: _State) -> Iterator[Item]:
    yield Line(title_role(node), tuple(_inline(node)), node, title_level(node), over=state.over)


def _heading(node: Node, state: _State) -> Iterator[Item]:
    parts = (*_labels(state), *_inline(node))
    yield Line(heading_role(node), parts, node, heading_level(node), over=state.over)


def _paragraph(node: Node, state: _State) -> Iterator[Item]:
    if printed_before(node):
        state.labels.append(node)
    yield from _broken(Line(line_role(node), (*_labels(state), *_inline(node)), node, over=state.over))


def _labels(state: _State) -> Iterator[Words]:
    """The printed numbers that wait."""
    for node in state.labels:
        yield Words(printed_before(node), LETTERS.get(node.name), gap=gap_behind(node), counts=True)
    state.labels.clear()


# -- what is listed ----------------------------------------------------------------------------------------------------


def _names(node: Node, state: _State) -> Iterator[Item]:
    names = tuple(Line("name", tuple(_inline(name)), name) for name in node.children("name"))
    yield from _with_ends(Names(names, node, _ends(node, "name")))


def _roster(node: Node, state: _State) -> Iterator[Item]:
    yield from _with_ends(Roster(tuple(map(_entry, node.children("entry"))), node, _ends(node, "entry")))


def _entry(node: Node) -> Entry:
    name, office = node.child("name"), node.child("office")
    assert name is not None
    at_office = None if office is None else Line("office", tuple(_inline(office)), office)
    return Entry(node.label or "", Line("name", tuple(_inline(name)), name), at_office)


def _contents(node: Node, state: _State) -> Iterator[Item]:
    for child in node.children():
        if child.name == "pb":
            yield _end_of(child)
            continue
        after = printed_after(child)
        parts = (*_inline(child), Words(after)) if after else tuple(_inline(child))
        yield Line(entry_role(child), parts, child, over=state.over)


def _table(node: Node, state: _State) -> Iterator[Item]:
    if (heading := node.child("heading")) is not None:
        yield Line("caption", tuple(_inline(heading)), heading, over=state.over)
    groups = group_heads(node)
    rows = tuple(_row(row, row in groups, state.shown) for row in node.children("row"))
    head = sum(1 for row in head_and_body(node)[0] if row.name == "row")
    yield from _with_ends(Table(rows, head, node, _ends(node, "row")))


def _row(node: Node, heads_group: bool, shown: Shown) -> tuple[Cell, ...]:
    """The cells of a row; what heads a group of rows spans them all."""
    cells = tuple(_cell(each, shown) for each in node.children("cell"))
    return (replace(cells[0], columns=len(cells)),) if heads_group else cells


def _cell(node: Node, shown: Shown) -> Cell:
    return Cell(int(node.get("rowspan", "1")), int(node.get("colspan", "1")), is_header(node), lines_in(node, shown))


def _figure(node: Node, state: _State) -> Iterator[Item]:
    raster = state.shown.of(node)
    over = state.over or (state.style is not None and state.shown.is_wide(node, state.style))
    if raster is not None:
        yield Line("figure", (Picture(raster),), node, over=over)
    yield from _page_ends(node)
    for child in node.children("caption", "credit"):
        yield Line(child.name, tuple(_inline(child)), child, over=over)


def _page_end(node: Node, state: _State) -> Iterator[Item]:
    yield _end_of(node)


def _end_of(pb: Node) -> PageEnd:
    return PageEnd(pb.get("n", ""), pb.get("printed", ""))


def _page_ends(node: Node) -> Iterator[PageEnd]:
    """The pages that end inside an element."""
    yield from map(_end_of, node.descendants("pb"))


def _ends(node: Node, name: str) -> Ends:
    """The pages that end inside an element, each with how many of its children of that name have begun before it. Its
    heading is a line of its own."""
    found, begun = list[tuple[int, PageEnd]](), 0
    for child in node.children("pb", name):
        begun += child.name == name
        inside = [child] if child.name == "pb" else child.descendants("pb")
        found += [(begun, _end_of(pb)) for pb in inside]
    return tuple(found)


def _with_ends(item: Names | Roster | Table) -> Iterator[Item]:
    yield item
    yield from (end for _, end in item.ends)


# -- inside a line -----------------------------------------------------------------------------------------------------


_PLAIN = Words("")


def _inline(node: Node, look: Words = _PLAIN) -> Iterator[Part]:
    if node.text:
        yield replace(look, text=node.text)
    for child in node.children():
        before, after = ("", "") if child.name == "note" else (printed_before(child), printed_after(child))
        if before:
            yield replace(look, text=before)
        yield from _INLINES.get(child.name, _inside)(child, look)
        if after:
            yield replace(look, text=after)
        if child.tail:
            yield replace(look, text=child.tail)


def _inside(node: Node, look: Words) -> Iterator[Part]:
    yield from _inline(node, replace(look, lang=node.get(XML_LANG) or look.lang))


def _lead(node: Node, look: Words) -> Iterator[Part]:
    """A heading that runs in: in the letter of its number."""
    yield from _inside(node, replace(look, letter=LEADS.get(lead_role(node))))


def _event(node: Node, look: Words) -> Iterator[Part]:
    parts = list(_inside(node, look))
    if parts and isinstance(last := parts[-1], Words) and is_event_apart(node):
        parts[-1] = replace(last, gap=1.0)
    yield from parts


def _em(node: Node, look: Words) -> Iterator[Part]:
    yield from _inside(node, replace(look, letter=LEANING if leans(node) else BOLD if is_bold(node) else EMPHASIS))


def _ref(node: Node, look: Words) -> Iterator[Part]:
    yield from _inside(node, replace(look, href=look.href or node.get("href")))


def _span(node: Node, look: Words) -> Iterator[Part]:
    """What another's schema has in a line: where it is broken, what stands above or below it, or anything else."""
    name = node.get("name", "")
    if name in BREAKS:
        yield LINE_END
    elif is_note_reference(node):
        noted = note_referred_to(node)
        yield Mark(note_mark(node), (Line("note", (Words(noted),), node),) if noted else ())
    yield from _inside(node, replace(look, shift=SHIFTS.get(name, look.shift)))


def _note(node: Node, look: Words) -> Iterator[Part]:
    """A footnote. One that nothing is known of is its mark alone."""
    yield Mark(note_mark(node), lines_in(node) if len(node) or node.text else ())


def _inline_page_end(node: Node, look: Words) -> Iterator[Part]:
    yield _end_of(node)


_OF_ISSUE: dict[str, Callable[[Node, _State], Iterator[Item]]] = dict.fromkeys(("front", "category", "colophon"), _over)

_BLOCKS: dict[str, Callable[[Node, _State], Iterator[Item]]] = {
    "document": _document,
    "head": _head,
    "body": _blocks,
    "foot": _foot,
    "kicker": _kicker,
    "title": _title,
    "heading": _heading,
    "p": _paragraph,
    "attachlist": _attachlist,
    "list": _blocks,
    "names": _names,
    "roster": _roster,
    "contents": _contents,
    "table": _table,
    "figure": _figure,
    "pb": _page_end,
    "quoted": _quoted,
    "group": _quoted,
    **dict.fromkeys(("section", "division", "article", "item"), _numbered),
}

_INLINES: dict[str, Callable[[Node, Words], Iterator[Part]]] = {
    "lead": _lead,
    "em": _em,
    "event": _event,
    "ref": _ref,
    "note": _note,
    "span": _span,
    "pb": _inline_page_end,
}
