"""The tokens of Markdown → its paragraphs, tables and notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import field

from markdown_it.token import Token

from gazette_pub.formats.markdown.doubts import told
from gazette_pub.formats.markdown.tables import table_of
from gazette_pub.formats.markdown.tags import pieces_in
from gazette_pub.formats.markdown.words import NOTE, Aside, Words, words_of
from gazette_pub.issue.findings import Report
from gazette_pub.issue.model import Node, new_issue
from gazette_pub.structure.provenance import span
from gazette_pub.words.characters import Punctuation, ends_sentence, fold
from gazette_pub.words.records import dataclass

AROUND = " \u3000\t"

MARKS_AS_TYPED = Punctuation("")
"""Markdown was typed, and no font map has changed its marks; digits are plain ones."""

BULLET = "•"


@dataclass
class Paragraph:
    """Lines that stand together, or a table. `n`: its first line in the file; `level`: that of a heading; `label`: the number
    or the sign of an item, which stands in front; `last`: the last line of a table."""

    n: int
    lines: list[Words] = field(default_factory=list)
    level: int | None = None
    label: str = ""
    table: Node | None = None
    last: int = 0


@dataclass
class Note:
    """What a note says, and its lines [first, last]. `met`: a mark leads to it."""

    lines: list[Words]
    first: int
    last: int
    met: bool = False

    def node(self, label: str) -> Node:
        """The note as an element of the issue."""
        lines = None if self.met else span(self.first, self.last)
        self.met = True
        node = new_issue().add("note", None, label=label, lines=lines)
        texts = [MARKS_AS_TYPED.proper(words.text.replace(NOTE, "")) for words in self.lines]
        if len(texts) < 2:
            node.text = "".join(texts)
            return node
        for text in texts:
            node.add("p", text)
        return node


@dataclass
class _List:
    """A list that is open: its first number, None for one with signs; and how many items it has had. `counted`: all its
    numbers are written alike, and a page counts them."""

    start: int | None
    counted: bool = False
    count: int = 0

    def label(self, item: Token) -> str:
        self.count += 1
        if self.start is None:
            return BULLET
        number = str(self.start + self.count - 1) if self.counted else item.info
        return f"{number}{item.markup} "


@dataclass
class Blocks:
    """A text half read: its lines as written, its paragraphs so far, its notes, how often each kind of mark was met, and
    the lines that tokens are of."""

    written: Sequence[str]
    report: Report
    notes: dict[str, Note] = field(default_factory=dict)
    paragraphs: list[Paragraph] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)
    seen: set[int] = field(default_factory=set)
    lists: list[_List] = field(default_factory=list)
    label: str = ""

    def read(self, tokens: Sequence[Token]) -> None:
        """Reads the notes, and then all else, whose marks lead to them."""
        rest: list[Token] = []
        for run in _runs(tokens):
            if run[0].type == _NOTE:
                self._note(run)
            else:
                rest += run
        _count_numbers(rest)
        for run in _runs(rest):
            self.see(run[0])
            _READ.get(run[0].type, _pass)(self, run)

    def see(self, token: Token) -> None:
        """The lines of a token that holds text itself, or is one mark, are read."""
        if token.map and token.type not in _HOLDING:
            self.seen.update(range(token.map[0] + 1, token.map[1] + 1))

    def words(self, token: Token, n: int) -> list[Words]:
        """The lines of a token; what they do not show is reported."""
        lines, asides = words_of(token, n)
        self.kinds["bold"] += sum(words.marks for words in lines)
        for aside in asides:
            self.tell(aside)
        return lines

    def tell(self, aside: Aside) -> None:
        self.kinds["link"] += aside.kind == "address"
        self.report(told(aside))

    def put(self, lines: list[Words], level: int | None = None) -> None:
        """Puts lines behind the others; the number of an item stands before the first."""
        if lines:
            self.paragraphs.append(Paragraph(lines[0].n, lines, level, self.label))
            self.label = ""

    def put_in(self, node: Node, words: Words) -> None:
        """Puts a line into a cell, with the notes that stand in it."""
        labels = iter(words.notes)
        first, *rest = MARKS_AS_TYPED.proper(words.text).split(NOTE)
        node.text = first
        for piece in rest:
            note = self.note(next(labels))
            note.tail = piece
            node.append(note)

    def note(self, label: str) -> Node:
        """The note that a mark leads to. One that several lead to is in the issue as often, and from its lines once."""
        return self.notes[label].node(label)

    def _note(self, run: Sequence[Token]) -> None:
        assert run[0].map
        first, label = run[0].map[0] + 1, run[0].meta["label"]
        inner = Blocks(self.written, self.report)
        inner.read(run[1:-1])
        self.kinds += inner.kinds
        self.kinds["note"] += 1
        self.seen |= inner.seen | {first}
        self.paragraphs += (paragraph for paragraph in inner.paragraphs if paragraph.table is not None)
        lines = [*inner.said(), *(words for note in inner.notes.values() if not note.met for words in note.lines)]
        if label in self.notes:
            self.tell(Aside("note", first, f"[^{label}]"))
            self.put(lines)
        else:
            self.notes[label] = Note(lines, first, max((words.n for words in lines), default=first))

    def said(self) -> list[Words]:
        """The lines of all paragraphs, each item's number in front of its first."""
        for paragraph in self.paragraphs:
            if paragraph.lines:
                paragraph.lines[0].text = paragraph.label + paragraph.lines[0].text
        return [words for paragraph in self.paragraphs for words in paragraph.lines]


_NOTE = "footnote_reference_open"
_HOLDING = frozenset(
    ("bullet_list_open", "ordered_list_open", "list_item_open", "blockquote_open", _NOTE, "table_open")
)
"""Tokens whose lines are those of others in them."""

_ENDS = {_NOTE: "footnote_reference_close", "heading_open": "heading_close", "table_open": "table_close"}
"""What is read whole, by the token that it begins with, and the one that ends it."""


def _runs(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """The tokens, those of what is read whole together."""
    runs: list[Sequence[Token]] = []
    at = 0
    while at < len(tokens):
        end = _ENDS.get(tokens[at].type)
        after = at + 1 if end is None else _behind(tokens, at, end)
        runs.append(tokens[at:after])
        at = after
    return runs


def _count_numbers(tokens: Sequence[Token]) -> None:
    """Marks the lists whose numbers are all written alike, 1. 1. 1.: a page counts them."""
    waiting: list[tuple[Token, list[str]]] = []
    for token in tokens:
        if token.type.endswith("_list_open"):
            waiting.append((token, []))
        elif token.type == "list_item_open":
            waiting[-1][1].append(token.info)
        elif token.type.endswith("_list_close"):
            opened, numbers = waiting.pop()
            opened.meta["counted"] = len(numbers) > 1 and len(set(numbers)) == 1


def _behind(tokens: Sequence[Token], at: int, end: str) -> int:
    """The place behind the token that ends what begins here."""
    depth = 0
    for after in range(at, len(tokens)):
        depth += (tokens[after].type == tokens[at].type) - (tokens[after].type == end)
        if not depth:
            return after + 1
    return len(tokens)


Run = Sequence[Token]


def _pass(blocks: Blocks, run: Run) -> None:
    """A token that says nothing here."""


def _heading(blocks: Blocks, run: Run) -> None:
    """A heading; but what stands above a line of --- and ends sentences is a paragraph above a rule."""
    assert run[0].map
    lines = blocks.words(run[1], run[0].map[0] + 1)
    underlined = run[0].markup in ("-", "=")
    if underlined and (len(lines) > 1 or any(ends_sentence(fold(words.text)) for words in lines)):
        blocks.kinds["rule"] += 1
        blocks.put(lines)
        return
    blocks.kinds["heading"] += 1
    blocks.put(lines, int(run[0].tag[1]))


def _inline(blocks: Blocks, run: Run) -> None:
    assert run[0].map
    blocks.put(blocks.words(run[0], run[0].map[0] + 1))


def _code(blocks: Blocks, run: Run) -> None:
    """Each line of code is a paragraph, without the fences around it."""
    token = run[0]
    assert token.map
    blocks.kinds["code"] += 1
    if token.info.strip():
        blocks.tell(Aside("language", token.map[0] + 1, token.info.strip()))
    said = enumerate(token.content.split("\n"), token.map[0] + 2)
    blocks.put([Words(n, line.strip(AROUND), hard=True) for n, line in said if line.strip(AROUND)])


def _html(blocks: Blocks, run: Run) -> None:
    """What is written with tags: a comment, a table, words that tags say how to set."""
    assert run[0].map
    n = run[0].map[0] + 1
    for piece in pieces_in(run[0].content, n, blocks.tell):
        if isinstance(piece, Words):
            blocks.put([piece])
        else:
            blocks.kinds["table"] += 1
            blocks.paragraphs.append(Paragraph(n, table=piece, last=run[0].map[1]))


def _table(blocks: Blocks, run: Run) -> None:
    assert run[0].map
    blocks.kinds["table"] += 1
    node, after = table_of(run, blocks.written, blocks.words, blocks.put_in)
    blocks.seen.update(range(run[0].map[0] + 1, run[0].map[1] + 1))
    blocks.paragraphs.append(Paragraph(run[0].map[0] + 1, table=node, last=after))
    below = ((n + 1, blocks.written[n].strip(AROUND)) for n in range(after, run[0].map[1]))
    blocks.put([Words(n, line, hard=True) for n, line in below if line])


def _list(blocks: Blocks, run: Run) -> None:
    blocks.lists.append(_List(None))


def _numbers(blocks: Blocks, run: Run) -> None:
    start = run[0].attrGet("start")
    blocks.lists.append(_List(1 if start is None else int(start), run[0].meta.get("counted", False)))


def _item(blocks: Blocks, run: Run) -> None:
    blocks.kinds["item"] += 1
    blocks.label = blocks.lists[-1].label(run[0])


def _item_ends(blocks: Blocks, run: Run) -> None:
    """The number of an item that says nothing is no number of the next."""
    blocks.label = ""


def _list_ends(blocks: Blocks, run: Run) -> None:
    blocks.lists.pop()


def _count(kind: str) -> Callable[[Blocks, Run], None]:
    def count(blocks: Blocks, run: Run) -> None:
        blocks.kinds[kind] += 1

    return count


_READ: dict[str, Callable[[Blocks, Run], None]] = {
    "heading_open": _heading,
    "inline": _inline,
    "plain": _inline,
    "fence": _code,
    "html_block": _html,
    "table_open": _table,
    "bullet_list_open": _list,
    "ordered_list_open": _numbers,
    "bullet_list_close": _list_ends,
    "ordered_list_close": _list_ends,
    "list_item_open": _item,
    "list_item_close": _item_ends,
    "blockquote_open": _count("quote"),
    "hr": _count("rule"),
}
