"""Edits of a DOCX as a hurried editor makes them, at random with a seed; and what such a file shows."""

from __future__ import annotations

import copy
import io
import random
import zipfile
from collections import Counter
from collections.abc import Callable

from lxml import etree

from gazette_pub.formats.word.markup import w
from gazette_pub.formats.word.opening import opened
from gazette_pub.formats.word.reading.file import File
from gazette_pub.formats.word.returning.returned import COVER, FRONT
from gazette_pub.formats.word.returning.units import text_of
from gazette_pub.issue.pictures import Pictures
from gazette_pub.issue.plain import squeezed
from gazette_pub.structure.line import OBJECT

Paragraph = etree._Element
SECTION = f"{w('pPr')}/{w('sectPr')}"
TYPED = ("新的一段。", "第八条　新的一条。", "（九）新的一项；", "三、新的标题", "第九章　新章", "2024年5月1日")
SLIPS = ("新", "改动", "。", "（一）", "第九条　", "")


def edited(data: bytes, seed: int) -> tuple[bytes, list[str]]:
    """The file after one to five edits, and which they were."""
    chance, archive, out = random.Random(seed), zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    done: list[str] = []
    with zipfile.ZipFile(out, "w") as made:
        for name in archive.namelist():
            content = archive.read(name)
            if name == "word/document.xml":
                root = etree.fromstring(content)
                done = [_edit(root, chance) for _ in range(chance.choice((1, 1, 2, 5)))]
                content = etree.tostring(root)
            made.writestr(name, content)
    return out.getvalue(), done


def shown(data: bytes) -> Counter[str]:
    """The characters that the file shows, those of a cover and of contents that were made for it left out."""
    file = File(opened(data), lambda finding: None, Pictures())
    units = text_of(file.blocks(), file.reading).units
    notes = [
        note.text_content for unit in units for thing in unit.notes if (note := file.notes.node(thing)) is not None
    ]
    prints_cover = any(unit.marks and unit.style in COVER for unit in units)
    made = FRONT - COVER if prints_cover else FRONT
    said = "".join(unit.text for unit in units if unit.marks or unit.style not in made)
    return Counter(squeezed(said.replace(OBJECT, "") + "".join(notes)))


def _edit(root: Paragraph, chance: random.Random) -> str:
    paragraphs = [p for p in root.iter(w("p")) if _is_ours(p)]
    name = chance.choice(sorted(EDITS))
    EDITS[name](chance.choice(paragraphs), paragraphs, chance)
    return name


def _is_ours(p: Paragraph) -> bool:
    return any(mark.get(w("name"), "").startswith("_p") for mark in p.iter(w("bookmarkStart")))


def _is_fixed(p: Paragraph) -> bool:
    """Whether the paragraph ends a section or stands in a cell: editors leave those."""
    return p.find(SECTION) is not None or _above(p).tag == w("tc")


def _above(p: Paragraph) -> Paragraph:
    above = p.getparent()
    assert above is not None
    return above


def _bare(p: Paragraph) -> Paragraph:
    """A copy without bookmarks, marks of notes and ends of sections, as pasting makes it."""
    new = copy.deepcopy(p)
    runs = [_above(mark) for mark in new.iter(w("footnoteReference"))]
    for each in [*new.iter(w("bookmarkStart")), *new.iter(w("bookmarkEnd")), *runs, *new.iterfind(SECTION)]:
        _above(each).remove(each)
    return new


def _delete(p: Paragraph, all: list[Paragraph], chance: random.Random) -> None:
    if not _is_fixed(p):
        _above(p).remove(p)


def _paste(p: Paragraph, all: list[Paragraph], chance: random.Random) -> None:
    chance.choice(all).addnext(_bare(p))


def _move(p: Paragraph, all: list[Paragraph], chance: random.Random) -> None:
    place = chance.choice(all)
    if not _is_fixed(p) and not _is_fixed(place) and place is not p:
        place.addnext(p)


def _type(p: Paragraph, all: list[Paragraph], chance: random.Random) -> None:
    texts = [t for t in p.iter(w("t")) if t.text]
    if texts:
        text = chance.choice(texts)
        said = text.text or ""
        at = chance.randrange(len(said) + 1)
        text.text = said[:at] + chance.choice(SLIPS) + said[at + chance.randrange(3) :]


def _style(p: Paragraph, all: list[Paragraph], chance: random.Random) -> None:
    ours, other = (each.find(f"{w('pPr')}/{w('pStyle')}") for each in (p, chance.choice(all)))
    if ours is not None and other is not None:
        ours.set(w("val"), other.get(w("val"), ""))


def _join(p: Paragraph, all: list[Paragraph], chance: random.Random) -> None:
    below = p.getnext()
    if _is_fixed(p) or below is None or below.tag != w("p") or _is_fixed(below):
        return
    p.extend([child for child in below if child.tag != w("pPr")])
    _above(below).remove(below)


def _split(p: Paragraph, all: list[Paragraph], chance: random.Random) -> None:
    runs = [run for run in p.findall(w("r")) if run.findtext(w("t"))]
    if not runs:
        return
    run = chance.choice(runs)
    text = next(run.iterchildren(w("t")))
    said = text.text or ""
    at = chance.randrange(len(said) + 1)
    new, rest = etree.Element(w("p")), copy.deepcopy(run)
    new.extend([copy.deepcopy(each) for each in p.iterchildren(w("pPr"))])
    for section in new.findall(SECTION):
        _above(section).remove(section)
    text.text, next(rest.iterchildren(w("t"))).text = said[:at], said[at:]
    new.append(rest)
    new.extend(list(run.itersiblings()))
    p.addnext(new)


def _empty(p: Paragraph, all: list[Paragraph], chance: random.Random) -> None:
    for text in p.iter(w("t")):
        text.text = ""


def _insert(p: Paragraph, all: list[Paragraph], chance: random.Random) -> None:
    new = _bare(p)
    texts = list(new.iter(w("t")))
    for text in texts:
        text.text = ""
    if texts:
        texts[0].text = chance.choice(TYPED)
    p.addnext(new)


def _swap_columns(p: Paragraph, all: list[Paragraph], chance: random.Random) -> None:
    cell = _above(p)
    if cell.tag != w("tc"):
        return
    at = _above(cell).index(cell)
    for row in _above(_above(cell)).iterchildren(w("tr")):
        if at + 1 < len(row) and row[at].tag == row[at + 1].tag == w("tc"):
            row[at].addprevious(row[at + 1])


def _into_cell(p: Paragraph, all: list[Paragraph], chance: random.Random) -> None:
    cells = [each for each in all if _above(each).tag == w("tc")]
    if cells and not _is_fixed(p):
        chance.choice(cells).addnext(p)


def _divide_table(p: Paragraph, all: list[Paragraph], chance: random.Random) -> None:
    if _above(p).tag != w("tc"):
        return
    row = _above(_above(p))
    table = _above(row)
    if row.tag != w("tr") or table.tag != w("tbl"):
        return
    new = etree.Element(w("tbl"))
    new.extend([copy.deepcopy(each) for each in table if each.tag in (w("tblPr"), w("tblGrid"))])
    new.extend([row, *row.itersiblings(w("tr"))])
    if table.find(w("tr")) is not None:
        table.addnext(etree.Element(w("p")))
        _above(table)[_above(table).index(table) + 1].addnext(new)
    else:
        table.addnext(new)
        _above(table).remove(table)


EDITS: dict[str, Callable[[Paragraph, list[Paragraph], random.Random], None]] = {
    "columns": _swap_columns, "delete": _delete, "divide": _divide_table, "empty": _empty, "insert": _insert,
    "into": _into_cell, "join": _join, "move": _move, "paste": _paste, "split": _split, "style": _style, "type": _type,
}  # fmt: skip
