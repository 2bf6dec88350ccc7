"""A Markdown text → lines with hints."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gazette_pub.formats.markdown.blocks import AROUND, BULLET, MARKS_AS_TYPED, Blocks, Paragraph
from gazette_pub.formats.markdown.doubts import marks_read
from gazette_pub.formats.markdown.front import front_in
from gazette_pub.formats.markdown.paragraphs import joined, measure_of, paragraphs_in
from gazette_pub.formats.markdown.parsing import parsed
from gazette_pub.formats.markdown.words import NOTE, Aside, Words
from gazette_pub.formats.text.lines import clean
from gazette_pub.issue.findings import Report
from gazette_pub.structure.anew import starts_anew
from gazette_pub.structure.captions import head_table
from gazette_pub.structure.line import OBJECT, Hints, Inline, Line
from gazette_pub.words.lineends import split_lines
from gazette_pub.words.pattern import Expression, Pattern

_MARKS_ALONE = Pattern(
    Expression(r"[\s>*+\-=_|:#`~]*(?:\d{1,9}[.)]\s{0,9})?"),
    ("", "> >", "---", "| --- |", "#"),
    ("甲", "a"),
    "fullmatch",
)
"""A line on which nothing is printed."""


def lines_of(text: str, report: Report) -> list[Line]:
    """The lines of the text, each with its number in the file. Reports what the marks were taken for, and what is left out."""
    written = [clean(line).replace("\f", "") for line in split_lines(text)]
    front = front_in(written)
    body = ["" if at < front.after else line for at, line in enumerate(written)]
    blocks, found = Blocks(body, report), parsed(body)
    for aside in front.asides:
        blocks.tell(aside)
    blocks.read(found.tokens)
    for first, after in found.references:
        blocks.tell(Aside("reference", first + 1, " ".join(body[first:after])))
        blocks.seen.update(range(first + 1, after + 1))
    _put_missed(blocks)
    if front.title:
        _put_title(blocks, front.title)
    report(marks_read(blocks.kinds))
    return _set(blocks)


def _put_title(blocks: Blocks, title: Words) -> None:
    """Puts what is said above the text to be its title where the text begins with none; else it is told."""
    first = next((paragraph for paragraph in blocks.paragraphs if paragraph.lines), None)
    head = first.lines[0].text if first else ""
    if first and (head == title.text or first.level == 1 and not starts_anew(Line(1, head, head))):
        blocks.tell(Aside("front", title.n, f"title: {title.text}"))
    else:
        blocks.paragraphs.insert(0, Paragraph(title.n, [title], 1))


def _put_missed(blocks: Blocks) -> None:
    """Puts each line that the parser has no token for where it stands, as it is written: its lists or quotes go too deep.
    The first is told."""
    missed = [
        Words(n, line.strip(AROUND), hard=True)
        for n, line in enumerate(blocks.written, 1)
        if n not in blocks.seen and not _MARKS_ALONE.fullmatch(line)
    ]
    if missed:
        blocks.tell(Aside("deep", missed[0].n, missed[0].text, len(missed)))
    blocks.paragraphs += (Paragraph(words.n, [words]) for words in missed)
    blocks.paragraphs.sort(key=lambda paragraph: paragraph.n)


def _set(blocks: Blocks) -> list[Line]:
    """The lines that the paragraphs are; behind them the notes that no mark leads to."""
    measure = measure_of(paragraph.lines for paragraph in blocks.paragraphs if paragraph.level is None)
    lines: list[Line] = []
    for paragraph in blocks.paragraphs:
        _put(lines, blocks, paragraph, measure)
    for label, note in blocks.notes.items():
        if not note.met:
            blocks.tell(Aside("note", note.first, f"[^{label}]"))
            _put(lines, blocks, Paragraph(note.first, note.lines), measure)
    return lines


def _put(lines: list[Line], blocks: Blocks, paragraph: Paragraph, measure: float | None) -> None:
    blanks = _blanks_above(blocks.written, paragraph.n)
    if paragraph.table is not None:
        if paragraph.table.child("heading") is None:
            head_table(paragraph.table, lines)
        hints = Hints(whole=True, block=paragraph.table)
        lines.append(Line(paragraph.n, OBJECT, OBJECT, blanks=blanks, hints=hints, last=paragraph.last))
        return
    label = paragraph.label
    for words in paragraphs_in(paragraph.lines, measure):
        lines.append(_line(blocks, words, label, paragraph.level, blanks))
        label, blanks = "", 0


def _line(blocks: Blocks, words: Sequence[Words], label: str, level: int | None, blanks: int) -> Line:
    """A paragraph as one line, with the number of its item in front, unless it has one of its own."""
    said = joined(words)
    if label and starts_anew(Line(1, said, said)):
        label = ""
    text = label + said
    inlines = tuple(_notes_in(blocks, text, [note for each in words for note in each.notes]))
    printed = text.replace(NOTE, OBJECT)
    role = "item" if label == BULLET else None
    bold, align = all(each.bold for each in words), words[0].align
    hints = Hints(bold=bold, align=align, role=role, level=level, whole=True, inlines=inlines)
    indent = _AT_THE_RIGHT if align == "right" else 0.0
    proper = MARKS_AS_TYPED.proper(printed)
    return Line(words[0].n, printed, proper, indent, blanks=blanks, hints=hints, last=words[-1].n, laid=printed)


_AT_THE_RIGHT = 12.0
"""Ems that a line stands in that tags set to the right."""


def _notes_in(blocks: Blocks, text: str, labels: Sequence[str]) -> Iterator[Inline]:
    """The notes of a line, each in its place among the characters that are no blanks."""
    places = (at for at, character in enumerate("".join(text.split())) if character == NOTE)
    for at, label in zip(places, labels, strict=True):
        yield Inline(at, at + 1, "note", node=blocks.note(label))


def _blanks_above(written: Sequence[str], n: int) -> int:
    """How many lines are blank above this one, but for the one that parts paragraphs."""
    at = n - 1
    while at and not written[at - 1].strip(AROUND):
        at -= 1
    return max(n - 2 - at, 0)
