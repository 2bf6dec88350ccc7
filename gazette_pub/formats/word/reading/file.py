"""The parts of a package that its text is in → lines."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence

from gazette_pub.formats.word.markup import Element, w
from gazette_pub.formats.word.opening import Package, Relation, opened
from gazette_pub.formats.word.reading import doubts
from gazette_pub.formats.word.reading.asides import said_in
from gazette_pub.formats.word.reading.body import Block, Chunk, Para, Reading, Table, blocks_in, records_of
from gazette_pub.formats.word.reading.chunks import pieces_of
from gazette_pub.formats.word.reading.commented import shortened, words_of_comments
from gazette_pub.formats.word.reading.drawings import DIAGRAM, is_drawing, said_of, words_in
from gazette_pub.formats.word.reading.edges import Edges, edges_of
from gazette_pub.formats.word.reading.lines import Lines
from gazette_pub.formats.word.reading.notes import Notes, notes_of
from gazette_pub.formats.word.reading.numbering import numbering_of
from gazette_pub.formats.word.reading.pasted import mark_pasted
from gazette_pub.formats.word.reading.pieces import Piece, place_of
from gazette_pub.formats.word.reading.styles import styles_of
from gazette_pub.formats.word.reading.values import child, is_on
from gazette_pub.formats.word.reading.words import Thing, Words
from gazette_pub.issue.findings import Place, Report
from gazette_pub.issue.messages import say, say_many
from gazette_pub.issue.model import Node, new_issue
from gazette_pub.issue.pictures import NotKept, Pictures, src_of
from gazette_pub.issue.plain import squeezed
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.structure.line import Line
from gazette_pub.words.pattern import Expression, Pattern

DEEPEST = 3
"""Files in files, at the most."""

HTML = 4
"""How much a tag of HTML weighs: two are a paragraph there."""

PAGE = 12.0
"""Points of the text of a web page, where it says nothing of them."""

HEADS = ("header", "footer")

_EDGES = frozenset((w("hdr"), w("ftr")))

_WORDS = Pattern(Expression(r"[^\W\d_]"), ("山西省公报", "- 第 1 页 -"), ("— 1 —", "1/4", ""), "search")
"""A page's number alone is no text."""


RUNNING = frozenset({"页眉（单页）", "页眉（双页）", "页码（单页）", "页码（双页）", "分隔"})
"""The styles of heads and feet that are made here."""


class File:
    """A package, to be read once."""

    def __init__(self, package: Package, report: Report, pictures: Pictures, deep: int = 0) -> None:
        self.package, self.report, self.pictures, self.deep = package, report, pictures, deep
        main = package.main
        self.root = package.xml(main)
        styles = styles_of(self._related("styles"))
        self.reading = Reading(styles, numbering_of(self._related("numbering"), styles), met=self._report_para)
        self.reading.chunked = self._paras_of
        self._commented: dict[str, Place] = {}
        self._set_off: list[tuple[Place, str]] = []
        self._asides: dict[Element, list[str]] = {}
        self.notes = self._notes()
        self._lines = Lines(self.reading, self.notes, self.figure, self.drawn)

    def lines(self) -> list[Line]:
        """The lines of the text. Reports what is left out."""
        edges, section = edges_of(self.root, self._said_at, self._related("settings")), 0
        self._put(edges.heads, section, self.reading.n + 1)
        for block in self.blocks():
            self._add(block)
            if isinstance(block, Para) and block.closes:
                self._put(edges.feet, section, self.reading.n)
                section += 1
                self.notes.close_section()
                self._put(edges.heads, section, self.reading.n + 1)
        self._put(edges.feet, section, max(self.reading.n, 1))
        self._report_pasted(mark_pasted(self._lines.found))
        self._report_strays()
        self._report_furniture(edges)
        self.report_comments()
        self.report_set_off()
        self._report_prompts()
        for format in sorted(self.reading.numbering.unknown):
            self.report(doubts.UNKNOWN_NUMBERS.found(say("numbers of the format {format}", format=format), text=format))
        return self._lines.found

    def lines_of(self, blocks: list[Para | Table]) -> list[Line]:
        """The lines of some blocks of the text."""
        lines = Lines(self.reading, self.notes, self.figure, self.drawn)
        for block in blocks:
            lines.add(block)
        return lines.found

    def blocks(self) -> Iterator[Block]:
        """The blocks of the text, in order; to be gone through once."""
        body = child(self.root, "body")
        if body is not None:
            yield from blocks_in(body, self.reading)
            yield from records_of(self.reading)

    def _related(self, kind: str) -> Element | None:
        found = self.package.related(self.package.main, kind)
        return self.package.xml(found[0]) if found else None

    def _add(self, block: Block) -> None:
        if isinstance(block, Chunk):
            self._chunk(block)
            return
        self._lines.add(block)

    # what is not in the text

    def _report_para(self, para: Para) -> None:
        place = Place(para=str(para.n))
        self._commented |= dict.fromkeys(para.words.comments, place)
        for kind, text in para.words.changed:
            if text.strip():
                said = {
                    "inserted": say("inserted: {text}", text=text),
                    "deleted": say("deleted: {text}", text=text),
                    "moved": say("moved here: {text}", text=text),
                }[kind]
                self.report(doubts.CHANGE.found(said, at=place, text=text))
        self._report_looks(para, place)
        self._report_gone(para, place)
        if para.words.says_nothing:
            left = " ".join(para.words.text.split())
            what = say("an entry of the contents: {text}", text=left)
            self.report(doubts.SAYS_NOTHING.found(what, at=place, text=left))
        if para.words.formulas:
            self.report(doubts.FORMULA.found(say("a formula was read as plain characters"), at=place))
        for shown in para.words.failed:
            self.report(
                doubts.FAILED.found(say("a field that leads nowhere: {text}", text=shown), at=place, text=shown)
            )
        for program in para.words.objects:
            self.report(
                doubts.FORMULA.found(say("an object of {program} is there as its picture", program=program), at=place)
            )

    def _report_looks(self, para: Para, place: Place) -> None:
        """Reports words that are hidden, and those with a line through them."""
        hidden, struck = para.words.hidden, para.words.struck
        if hidden.strip():
            self.report(doubts.HIDDEN.found(say("hidden: {text}", text=hidden), at=place, text=hidden))
        apart, all_ = (len(squeezed(text)) for text in (para.words.apart, para.words.text))
        if 0 < apart < all_:
            self._set_off.append((place, para.words.apart))
        if struck.strip():
            self.report(doubts.STRUCK.found(say("struck through: {text}", text=struck), at=place, text=struck))

    def _report_gone(self, para: Para, place: Place) -> None:
        """Reports the notes whose marks were deleted or are hidden, which are no text either."""
        for kind, thing in para.words.gone:
            if note := self.notes.drop(thing):
                rule = doubts.CHANGE if kind == "deleted" else doubts.HIDDEN
                self.report(rule.found(say("a note without its mark: {text}", text=note), at=place, text=note))

    def _report_pasted(self, lines: list[Line]) -> None:
        if lines:
            place, count = Place(para=lines[0].hints.para), len(lines)
            self.report(doubts.PASTED.found(say("{count} lines that were ended by hand", count=count), at=place))

    def _put(self, edges: Mapping[int, list[str]], section: int, n: int) -> None:
        """Puts the lines that stand in the heads or the feet of a section's pages, and are of the text, with the `n`th
        paragraph."""
        for line in edges.get(section, ()):
            self._lines.add(Para(n, Words(line), align="center"))

    def _said_at(self, id: str) -> list[str]:
        """What the part says to which a relationship of the text leads; nothing where it has none."""
        relation = self.package.relations(self.package.main).get(id)
        is_here = relation is not None and relation.name in HEADS and relation.target in self.package
        return self._said(self.package.xml(relation.target)) if relation is not None and is_here else []

    def _report_furniture(self, edges: Edges) -> None:
        seen, taken = set[str](), edges.taken
        for name in self.package.related(self.package.main, *HEADS):
            said = "\u3000".join(line for line in self._said(self.package.xml(name)) if line not in taken)
            if _WORDS.search(said) and said not in seen:
                seen.add(said)
                self._report_left_out(said)

    def report_heads(self, is_ours: Callable[[str], bool]) -> None:
        """Reports what somebody put into heads and feet of pages that were made here."""
        heads = (self.package.xml(name) for name in self.package.related(self.package.main, *HEADS))
        said = (line for root in heads for line in said_in(root, self.reading, RUNNING))
        for line in dict.fromkeys(said):
            if _WORDS.search(line) and not is_ours(line):
                self._report_left_out(line)

    def _report_left_out(self, said: str) -> None:
        self.report(
            doubts.FURNITURE.found(say("left out from the head or foot of pages: {text}", text=said), text=said)
        )

    def report_set_off(self) -> None:
        """Reports once that words are set off, with the first of them."""
        if self._set_off:
            place, text = self._set_off[0]
            told = say_many(
                "words that are set off: {text}",
                "words that are set off in {count} paragraphs, the first: {text}",
                len(self._set_off),
                text=shortened(text),
            )
            self.report(doubts.SET_OFF.found(told, at=place, text=text))

    def _report_prompts(self) -> None:
        """Reports the words that fields to fill in ask with, each once."""
        asked = (mark.getparent() for mark in self.root.iter(w("showingPlcHdr")) if is_on(mark))
        controls = (properties.getparent() for properties in asked if properties is not None)
        said = ("".join(t.text or "" for t in each.iter(w("t"))).strip() for each in controls if each is not None)
        for text in dict.fromkeys(filter(None, said)):
            self.report(doubts.PROMPT.found(say("a field that asks: {text}", text=text), text=text))

    def report_comments(self) -> None:
        """Reports each comment, which is no text, with the words that it is about."""
        root = self._related("comments")
        about = {} if root is None else words_of_comments(self.root)
        for comment in root.iterchildren(w("comment")) if root is not None else ():
            said, author = "\u3000".join(self._said(comment)), comment.get(w("author"), "")
            words, place = about.get(id := comment.get(w("id"), ""), ""), self._commented.get(id, Place())
            told = (
                say("{author} on “{words}”: {text}", author=author, words=shortened(words), text=said)
                if words
                else say("{author}: {text}", author=author, text=said)
            )
            self.report(doubts.COMMENT.found(told, at=place, text=said))

    def _report_strays(self) -> None:
        """Notes that no mark leads to stand behind the text."""
        for element in self.notes.missed():
            said = self._said(element)
            if said:
                self.report(doubts.STRAY_NOTE.found(say("no mark leads to the note {text}", text="".join(said))))
                for each in said:
                    self._lines.add(Para(self.reading.n, Words(each)))

    # notes, pictures, texts of other formats

    def _notes(self) -> Notes:
        kinds = ("footnote", "endnote")
        parts = {kind: root for kind in kinds if (root := self._related(f"{kind}s")) is not None}
        notes = notes_of(parts, self._related("settings"), list(self.root.iter(w("sectPr"))))
        notes.said = self._said
        return notes

    def _said(self, container: Element) -> list[str]:
        """The paragraphs of a note, a comment, the head or the foot of a page; what is asked again was counted once."""
        if container not in self._asides:
            with self.reading.numbering.apart("" if container.tag in _EDGES else container.tag):
                self._asides[container] = said_in(container, self.reading)
        return self._asides[container]

    def figure(self, thing: Thing, para: Para) -> Node | None:
        """The figure for a picture; one without `src`, and a finding, where the file has not got it."""
        node = new_issue().add("figure")
        relation = self.package.relations(self.package.main).get(thing.id)
        place = Place(para=str(para.n))
        if relation is None or relation.external or relation.target not in self.package:
            self.report(doubts.OBJECT_LEFT.found(say("a picture that is not in the file"), at=place))
            return node
        if is_drawing(relation.name):
            said = " ".join(self._words_in(relation))
            self.report(doubts.OBJECT_LEFT.found(said_of(relation.name, said), at=place, text=said))
            return node
        try:
            node.set("src", src_of(self.pictures.add(self.package.part(relation.target))))
        except NotKept as error:
            self.report(doubts.OBJECT_LEFT.found(say("a picture: {reason}", reason=error.reason), at=place))
        except UnreadableInput as error:
            self._refuse_what_is_too_much(error)
            self.report(doubts.OBJECT_LEFT.found(say("a picture: {reason}", reason=error), at=place))
        return node

    def drawn(self, thing: Thing) -> list[str]:
        """The words of a diagram, which are text as those of a text box are; nothing where it is a picture or a chart."""
        relation = self.package.relations(self.package.main).get(thing.id)
        return self._words_in(relation) if relation is not None and relation.name == DIAGRAM else []

    def _words_in(self, drawing: Relation) -> list[str]:
        try:
            return words_in(self.package.xml(drawing.target)) if drawing.target in self.package else []
        except UnreadableInput as error:
            self._refuse_what_is_too_much(error)
            return []

    def _refuse_what_is_too_much(self, error: UnreadableInput) -> None:
        """A part that is damaged is left out, and what stands around it is read; a file that means harm is not."""
        if self.package.load.is_spent:
            raise error

    def _chunk(self, chunk: Chunk) -> None:
        for each in self._inside(chunk):
            if isinstance(each, Piece):
                self._piece(each)
            else:
                self._lines.put(each)

    def _paras_of(self, chunk: Chunk) -> Iterator[Para]:
        """The paragraphs of such a text in a cell, those of its tables among them."""
        for each in self._inside(chunk):
            table = each.table if isinstance(each, Piece) else each.hints.block
            said = [each.text] if table is None else [cell.text_content for cell in table.descendants("cell")]
            yield from (Para(self.reading.n, Words(text)) for text in said)

    def report_chunk(self) -> None:
        """Reports a text of another format that is not in the issue."""
        self.report(doubts.NOT_READ.found(say("a part with a text of another format could not be read")))

    def _inside(self, chunk: Chunk) -> Sequence[Piece | Line]:
        """The paragraphs of a text of another format, or the lines of a whole file in this one; what cannot be read is said."""
        relation = self.package.relations(self.package.main).get(chunk.id)
        found: Sequence[Piece | Line] | None = None
        if relation is not None and not relation.external and relation.target in self.package:
            try:
                found = self._said_by_part(relation.target)
            except UnreadableInput as error:
                self._refuse_what_is_too_much(error)
        if found is None:
            self.report_chunk()
        if pictures := sum(map(_pictures_of, found or ())):
            what = say_many(
                "{count} picture of a text of another format", "{count} pictures of a text of another format", pictures
            )
            self.report(doubts.OBJECT_LEFT.found(what))
        return found or ()

    def _said_by_part(self, part: str) -> Sequence[Piece | Line] | None:
        data = self.package.markup(part, weight=HTML)
        if data[:4] != b"PK\3\4":
            return pieces_of(data, self.package.type(part), self._kept)
        if self.deep >= DEEPEST:
            return None
        within = File(opened(data, self.report, self.package.load), self.report, self.pictures, self.deep + 1)
        within.reading.n = self.reading.n  # its paragraphs are counted with those around it
        lines = within.lines()
        self.reading.n = within.reading.n
        return lines

    def _kept(self, picture: bytes | None) -> Node:
        """The figure of a picture of such a text; one without `src` where the text has not got it."""
        node = place_of(picture)
        with contextlib.suppress(NotKept):
            if picture is not None:
                node.set("src", src_of(self.pictures.add(picture)))
        return node

    def _piece(self, piece: Piece) -> None:
        self.reading.n += 1
        if piece.figure is not None:
            self._lines.block(piece.figure, self.reading.n)
        elif piece.table is not None:
            self._lines.named(piece.table, self.reading.n)
        else:
            size = PAGE if piece.level is None else None
            self._lines.add(Para(self.reading.n, Words(piece.text), level=piece.level, align=piece.align, size=size))


def _pictures_of(piece: Piece | Line) -> int:
    """How many pictures a piece of another format has but the places of; those of a whole file were told as they were met."""
    if isinstance(piece, Line):
        return 0
    figures = [] if piece.figure is None else [piece.figure]
    figures += [] if piece.table is None else piece.table.descendants("figure")
    return sum(1 for figure in figures if figure.get("src") is None)


def keep_pictures(package: Package, pictures: Pictures) -> None:
    """Keeps every picture that the text leads to, whatever figure shows it."""
    for name in package.related(package.main, "image"):
        with contextlib.suppress(NotKept):
            pictures.add(package.part(name))
