"""A DOCX as a test sees it: its parts, its text, and a listing of its body that people can read."""

from __future__ import annotations

import copy
import functools
import io
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from lxml import etree
from random_issues import random_issue
from read_once import BULLETIN, issue_at

from gazette_pub.formats import Press
from gazette_pub.formats.word.write import write
from gazette_pub.issue.model import Issue, parse
from gazette_pub.issue.plain import BRACKETS
from gazette_pub.layout.style import Style

CASES = Path(__file__).parent.parent / "fixtures" / "docx"
MADE = datetime(2024, 1, 27, 8, 30, tzinfo=UTC)
NAMES = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}
W = f"{{{NAMES['w']}}}"


class Docx:
    """The file made of an issue."""

    def __init__(self, issue: Issue, made: datetime = MADE, style: Style | None = None) -> None:
        self.data = write(issue, Press(made, style=style))
        archive = zipfile.ZipFile(io.BytesIO(self.data))
        self.files = archive.infolist()
        self.parts = {name: archive.read(name) for name in archive.namelist()}

    def part(self, name: str) -> etree._Element:
        return etree.fromstring(self.parts[name])

    @functools.cached_property
    def body(self) -> etree._Element:
        return self.part("word/document.xml")[0]

    @property
    def notes(self) -> dict[str, str]:
        """The text of each footnote, by its id."""
        return {attribute(note, "id"): text_of(note) for note in self.part("word/footnotes.xml")}

    @property
    def text(self) -> str:
        """The text of the documents, footnotes where their marks stand: no cover, no contents, no white space."""
        blocks = [block for block in self.body if block.tag != W + "sdt"]
        pieces = (p for block in blocks for p in block.iter(W + "t", W + "footnoteReference") if not is_mark(p))
        notes = self.notes
        return "".join("".join(piece.text or notes[attribute(piece, "id")] for piece in pieces).split())

    def marks(self, kind: str) -> list[etree._Element]:
        """The beginnings or the ends of bookmarks, those in footnotes last."""
        return [*self.body.iter(W + kind), *self.part("word/footnotes.xml").iter(W + kind)]

    @functools.cached_property
    def marked(self) -> dict[str, str]:
        """What the bookmark of each printed element surrounds, without white space."""
        notes, names = self.notes, {}
        found: dict[str, list[str]] = {}
        kinds = [W + name for name in ("bookmarkStart", "bookmarkEnd", "t", "footnoteReference")]
        for node in (*self.body.iter(*kinds), *self.part("word/footnotes.xml").iter(*kinds)):
            if attribute(node, "name").startswith("_p"):
                names[attribute(node, "id")] = attribute(node, "name")
                found[attribute(node, "name")] = []
            elif node.tag == W + "bookmarkEnd":
                names.pop(attribute(node, "id"), None)
            elif node.tag != W + "bookmarkStart" and not is_mark(node):
                for name in names.values():
                    found[name].append(node.text or notes[attribute(node, "id")])
        return {name: "".join("".join(pieces).split()) for name, pieces in found.items()}

    @property
    def listing(self) -> str:
        """One line a paragraph, with its style; a line of its own for each row of a table and each section."""
        return "".join(f"{line}\n" for block in self.body for line in _block(block, self.notes))


@functools.cache
def random_docx(seed: int, size: int = 4) -> Docx:
    """The file of a random issue, which is made once for all the tests that look at it."""
    return Docx(random_issue(seed, size))


@functools.cache
def docx_of_case(name: str) -> Docx:
    """The file of a case, which is made once for all the tests that look at it."""
    return Docx(parse((CASES / name / "in.xml").read_bytes()))


@functools.cache
def docx_of_bulletin() -> Docx:
    """The file of the bulletin, which is made once for all the tests that look at it."""
    return Docx(issue_at(BULLETIN))


def is_mark(text: etree._Element) -> bool:
    """Whether a text is the mark of a note."""
    marks = ("FootnoteReference", "NoteMark")
    run = text.getparent()
    return text.tag == W + "t" and run is not None and any(attribute(s, "val") in marks for s in run.iter(W + "rStyle"))


def attribute(element: etree._Element, name: str) -> str:
    return element.get(W + name) or ""


def one(above: etree._Element, path: str) -> etree._Element:
    """The first element on that path, which must be there."""
    found = above.find(path, NAMES)
    assert found is not None, path
    return found


def text_of(above: etree._Element) -> str:
    """The text of its runs, without codes of fields."""
    return "".join(piece.text or "" for piece in above.iter(W + "t"))


def styles_of(docx: Docx) -> dict[str, etree._Element]:
    """The styles of the file, by their ids."""
    return {attribute(style, "styleId"): style for style in docx.part("word/styles.xml").iter(W + "style")}


def _block(block: etree._Element, notes: dict[str, str]) -> Iterator[str]:
    if block.tag == W + "tbl":
        yield f"[{attribute(one(block, './/w:tblStyle'), 'val')} {_widths(block)}]"
        yield from (_row(row, notes) for row in block.iter(W + "tr"))
    elif block.tag == W + "sdt":
        yield f"[{attribute(one(block, './/w:docPartGallery'), 'val')}]"
        yield from (_paragraph(paragraph, notes) for paragraph in block.iter(W + "p"))
    elif block.tag == W + "p":
        yield _paragraph(block, notes)
    for section in block.iter(W + "sectPr"):
        yield _section(section)


def _widths(table: etree._Element) -> str:
    return " ".join(attribute(column, "w") for column in table.iter(W + "gridCol"))


def _section(section: etree._Element) -> str:
    begins = attribute(one(section, "w:type"), "val")
    columns = attribute(one(section, "w:cols"), "num")
    first = "".join(f", page {attribute(numbers, 'start')}" for numbers in section.iter(W + "pgNumType"))
    return f"=== the above: {begins}, {columns} column(s){first}"


def _row(row: etree._Element, notes: dict[str, str]) -> str:
    head = "head " if row.find("w:trPr/w:tblHeader", NAMES) is not None else ""
    return head + "| " + " | ".join(_cell(cell, notes) for cell in row.iter(W + "tc"))


def _cell(cell: etree._Element, notes: dict[str, str]) -> str:
    span = "".join(f"({attribute(span, 'val')} wide) " for span in cell.iter(W + "gridSpan"))
    merge = "".join(f"({attribute(merge, 'val')}) " for merge in cell.iter(W + "vMerge"))
    return span + merge + " / ".join(_paragraph(paragraph, notes) for paragraph in cell.iter(W + "p"))


def _paragraph(paragraph: etree._Element, notes: dict[str, str]) -> str:
    properties = one(paragraph, "w:pPr")
    more = [etree.QName(child).localname for child in properties if child.tag not in (W + "pStyle", W + "sectPr")]
    style = " ".join([attribute(properties[0], "val"), *more])
    return f"{style}: {''.join(_inline(child, notes) for child in paragraph if child is not properties)}".rstrip()


def _inline(node: etree._Element, notes: dict[str, str]) -> str:
    name = etree.QName(node).localname
    if name == "hyperlink":
        return f"<to {attribute(node, 'anchor')}: {''.join(_inline(child, notes) for child in node)}>"
    if name == "bookmarkStart":
        return f"[{attribute(node, 'name')}]" if attribute(node, "name").startswith("page_") else ""
    return _run(node, notes) if name == "r" else ""


def _run(run: etree._Element, notes: dict[str, str]) -> str:
    style = "".join(attribute(style, "val") for style in run.iter(W + "rStyle"))
    text = "".join(_piece(piece, notes) for piece in run)
    return f"<{style}: {text}>" if style else text


def _piece(piece: etree._Element, notes: dict[str, str]) -> str:
    name = etree.QName(piece).localname
    if name == "footnoteReference":
        return notes[attribute(piece, "id")]
    return {
        "t": (piece.text or "").strip("\u200d"),
        "br": "⏎",
        "tab": "⇥",
        "instrText": f"{{{(piece.text or '').strip()}}}",
    }.get(name, "")


def with_drawn_dots(issue: Issue) -> Issue:
    """The issue without the dots that lead to the pages of its contents: a file draws those, and they are no text of it."""
    made = copy.deepcopy(issue)
    for entry in made.descendants("entry"):
        leader = entry.get("leader", "")
        if entry.get("page") and not leader.strip("…‥⋯·．.•—-_／/\u3000（）()"):
            entry.set("leader", leader[-2:] if leader.endswith(BRACKETS) else "")
    return made
