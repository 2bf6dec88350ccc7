"""What differs between two issues, as one HTML page: two columns, nothing that is run, nothing that is fetched.

A row is a paragraph, as it was on the left and as it is on the right. What went is in `del`, what came in `ins`; what a row is
stands in it in words, so that nothing hangs on a colour. Of what is the same a row or two are shown around what differs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from lxml import etree

from gazette_pub import __version__
from gazette_pub.issue.findings import Place
from gazette_pub.issue.messages import Message, say, say_many, several, spoken
from gazette_pub.issue.model import XML_LANG, Issue, Node
from gazette_pub.layout.languages import direction
from gazette_pub.layout.stylesheets import stylesheet
from gazette_pub.merge.changes import text_changes
from gazette_pub.merge.comparison import AWAY, SAME, Difference, steps
from gazette_pub.words.records import dataclass

CONTEXT = 2
"""How many paragraphs that are the same are shown before and behind one that differs."""

KINDS: dict[str, Message] = {
    "added": say("added"),
    "removed": say("taken out"),
    "changed": say("changed"),
    "moved": say("moved here"),
    AWAY: say("moved away"),
    "become": say("of another kind"),
    SAME: say("the same"),
}
"""What a row is called."""

COUNTED: dict[str, Callable[[int], Message]] = {
    "added": lambda count: say_many("{count} added", "{count} added", count),
    "removed": lambda count: say_many("{count} taken out", "{count} taken out", count),
    "changed": lambda count: say_many("{count} changed", "{count} changed", count),
    "moved": lambda count: say_many("{count} moved", "{count} moved", count),
    "become": lambda count: say_many("{count} of another kind", "{count} of another kind", count),
}
"""How many there are of a kind, in words."""

_WORD = re.compile(r"[^\W\d_\u2e80-\u9fff\uf900-\ufaff]+|\d[\d.,]*[%％‰]?|\s+|.", re.DOTALL)
"""What is marked as a whole where it changed: a word of letters, a number; of Chinese each character."""

_FOR_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

Element = etree._Element


@dataclass(frozen=True)
class Side:
    """An issue and what it is called: a file's name."""

    name: str
    issue: Issue


def compared_page(old: Side, new: Side, context: int | None = CONTEXT) -> bytes:
    """The page, in the language spoken. `context`: how many paragraphs around what differs; None for all there are."""
    found = list(steps(old.issue, new.issue))
    return _Page(old, new).page(found, context)


def is_compared(data: bytes) -> bool:
    """Whether a file is such a page, by how it begins."""
    return _MARK.encode() in data[:1024]


_MARK = "gazette_pub compare"


class _Page:
    def __init__(self, old: Side, new: Side) -> None:
        self._old, self._new = old, new
        self._sections = 0
        self._anchors: dict[Node, str] = {}

    def page(self, found: Sequence[Difference], context: int | None) -> bytes:
        language = "zh-Hans" if spoken() == "zh" else "en"
        html = etree.Element("html", lang=language)
        self._head(html)
        body = etree.SubElement(html, "body")
        _add(body, "a", say("To the differences"), href="#differences", **{"class": "skip"})
        self._masthead(body, found)
        groups = list(_groups(found, context))
        self._contents(body, groups)
        main = etree.SubElement(body, "main", id="differences")
        for number, (title, rows) in enumerate(groups, 1):
            self._section(main, number, title, rows)
        return b"<!DOCTYPE html>\n" + etree.tostring(html, method="html", encoding="UTF-8") + b"\n"

    def _head(self, html: Element) -> None:
        head = etree.SubElement(html, "head")
        etree.SubElement(head, "meta", charset="utf-8")
        for name, content in (
            ("generator", f"{_MARK} {__version__}"),
            ("viewport", "width=device-width, initial-scale=1"),
            ("color-scheme", "light dark"),
        ):
            etree.SubElement(head, "meta", name=name, content=content)
        _add(head, "title", self._title())
        etree.SubElement(head, "style").text = stylesheet("compared")

    def _title(self) -> Message:
        return say("What differs: {old}, {new}", old=_clean(self._old.name), new=_clean(self._new.name))

    def _masthead(self, body: Element, found: Sequence[Difference]) -> None:
        header = etree.SubElement(body, "header")
        _add(header, "h1", self._title())
        said = _sum(found)
        sums = etree.SubElement(header, "ul", {"class": "sum"})
        for each in said or [say("no difference")]:
            _add(sums, "li", each)
        if said:
            legend = etree.SubElement(header, "p", {"class": "legend"})
            _add(legend, "del", say("what went")).tail = " "
            _add(legend, "ins", say("what came"))

    def _contents(self, body: Element, groups: Sequence[tuple[str | None, list[Difference | int]]]) -> None:
        if len(groups) < 2:
            return
        nav = etree.SubElement(body, "nav", {"aria-labelledby": "contents"})
        _add(nav, "h2", say("Documents that differ"), id="contents")
        items = etree.SubElement(nav, "ol")
        for number, (title, rows) in enumerate(groups, 1):
            item = etree.SubElement(items, "li")
            _add(item, "a", _titled(title), href=f"#d{number}")
            said = _sum(row for row in rows if isinstance(row, Difference))
            _add(item, "span", several(said), **{"class": "count"})

    def _section(self, main: Element, number: int, title: str | None, rows: list[Difference | int]) -> None:
        section = etree.SubElement(main, "section", {"aria-labelledby": f"h{number}"}, id=f"d{number}")
        _add(section, "h2", _titled(title), id=f"h{number}")
        table = etree.SubElement(section, "table")
        _add(table, "caption", say("Paragraphs before and after"))
        head = etree.SubElement(etree.SubElement(table, "thead"), "tr")
        for words in (say("What"), _clean(self._old.name), _clean(self._new.name)):
            _add(head, "th", words, scope="col")
        body = etree.SubElement(table, "tbody")
        for row in rows:
            if isinstance(row, int):
                self._skipped(body, row)
            else:
                self._row(body, row)

    def _skipped(self, body: Element, count: int) -> None:
        cell = etree.SubElement(etree.SubElement(body, "tr", {"class": "skipped"}), "td", colspan="3")
        cell.text = str(say_many("{count} paragraph the same", "{count} paragraphs the same", count))

    # a row

    def _row(self, body: Element, each: Difference) -> None:
        row = etree.SubElement(body, "tr", {"class": each.kind})
        _add(row, "th", KINDS[each.kind], scope="row")
        before, after = (etree.SubElement(row, "td") for _ in range(2))
        fill = {"changed": self._changed, "moved": self._moved, AWAY: self._away}.get(each.kind, self._told)
        fill(each, before, after)
        for cell, node, side in ((before, each.old, self._old), (after, each.new, self._new)):
            if node is not None and len(cell) + len(cell.text or ""):
                self._say_place(cell, node, side)

    def _told(self, each: Difference, before: Element, after: Element) -> None:
        _lines(before, each.before, "del" if each.kind == "removed" else None)
        _lines(after, each.after, "ins" if each.kind == "added" else None)

    def _changed(self, each: Difference, before: Element, after: Element) -> None:
        old, new = _WORD.findall(each.before or ""), _WORD.findall(each.after or "")
        one = other = 0
        for change in text_changes(old, new):
            for cell, words, at, start, end, mark in (
                (before, old, one, change.start, change.end, "del"),
                (after, new, other, change.begin, change.stop, "ins"),
            ):
                _put(cell, "".join(words[at:start]))
                if start < end:
                    etree.SubElement(cell, mark).text = _clean("".join(words[start:end]))
            one, other = change.end, change.stop
        _put(before, "".join(old[one:]))
        _put(after, "".join(new[other:]))

    def _moved(self, each: Difference, before: Element, after: Element) -> None:
        name = self._name_of(each)
        before.getparent().set("id", f"{name}-to")  # type: ignore[union-attr]
        _add(before, "a", say("where it stood"), href=f"#{name}-from")
        _lines(after, each.after, None)

    def _away(self, each: Difference, before: Element, after: Element) -> None:
        name = self._name_of(each)
        before.getparent().set("id", f"{name}-from")  # type: ignore[union-attr]
        _lines(before, each.before or each.after, None)
        _add(after, "a", say("where it stands"), href=f"#{name}-to")

    def _name_of(self, each: Difference) -> str:
        assert each.new is not None
        return self._anchors.setdefault(each.new, f"m{len(self._anchors) + 1}")

    def _say_place(self, cell: Element, node: Node, side: Side) -> None:
        language = next((str(of.get(XML_LANG)) for of in (node, *node.iterancestors()) if of.get(XML_LANG)), "")
        if language:
            cell.set("lang", language)
        if direction(language) == "rtl":
            cell.set("dir", "rtl")
        place = Place.of(node)
        if place.is_known:
            _add(cell, "small", _clean(place.within(_source_of(side))), **{"class": "place"})


def _source_of(side: Side) -> str:
    """What the file is called that the places of an issue are in, where it is but one."""
    source = next(side.issue.descendants("source"), None)
    return source.get("name", side.name) if source is not None else side.name


def _groups(found: Sequence[Difference], context: int | None) -> Iterator[tuple[str | None, list[Difference | int]]]:
    """What is shown, by the title that it stands under; for what is left out, how much that is."""
    near = _near(found, context)
    for title, group in groupby(enumerate(found), key=lambda each: each[1].document):
        rows: list[Difference | int] = []
        for place, each in group:
            if near[place]:
                rows.append(each)
            elif rows and isinstance(rows[-1], int):
                rows[-1] += 1
            else:
                rows.append(1)
        if context is None or any(isinstance(row, Difference) and row.kind != SAME for row in rows):
            yield title, rows


def _near(found: Sequence[Difference], context: int | None) -> list[bool]:
    """Of each step whether it is shown."""
    if context is None:
        return [True] * len(found)
    shown = [each.kind != SAME for each in found]
    for way in (range(len(found)), range(len(found) - 1, -1, -1)):
        left = 0
        for place in way:
            if found[place].kind != SAME:
                left = context
            elif left:
                shown[place], left = True, left - 1
    return shown


def _lines(cell: Element, text: str | None, mark: str | None) -> None:
    """Puts a text into a cell, each line of it a line."""
    for place, line in enumerate((text or "").split("\n") if text is not None else ()):
        if place:
            etree.SubElement(cell, "br")
        if mark:
            etree.SubElement(cell, mark).text = _clean(line)
        else:
            _put(cell, line)


def _put(cell: Element, text: str) -> None:
    if not text:
        return
    last = next(cell.iterchildren(reversed=True), None)
    if last is None:
        cell.text = (cell.text or "") + _clean(text)
    else:
        last.tail = (last.tail or "") + _clean(text)


def _add(parent: Element, tag: str, text: Message | str, **attributes: str) -> Element:
    made = etree.SubElement(parent, tag, attributes)
    made.text = _clean(str(text))
    return made


def _titled(title: str | None) -> Message | str:
    return title or say("Outside of the documents")


def _sum(found: Iterable[Difference]) -> list[Message]:
    """How much differs, kind by kind."""
    counts = Counter(each.kind for each in found)
    return [say_count(counts[kind]) for kind, say_count in COUNTED.items() if counts[kind]]


def _clean(text: str) -> str:
    """The text without what no XML may hold: a file may be called anything."""
    return _FOR_NO_XML.sub("\ufffd", text)
