"""Texts of other formats that stand whole in a file: HTML, HTML as mail carries it (MHT), rich text (RTF), plain text
(altChunk, §17.17.2.1).

python-docx, mammoth and pandoc give nothing for them; a program that makes documents out of web pages writes nothing else.
"""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Callable, Iterator
from dataclasses import field
from email.message import EmailMessage

from lxml import etree

from gazette_pub.formats.encodings import decoded
from gazette_pub.formats.word.markup import Element
from gazette_pub.formats.word.reading.addressed import in_address, in_mail
from gazette_pub.formats.word.reading.numerals import written
from gazette_pub.formats.word.reading.pieces import Keep, Piece, fill, place_of
from gazette_pub.formats.word.reading.richtext import BEGINNING, pieces_of_rich_text
from gazette_pub.formats.word.reading.values import number
from gazette_pub.issue.model import Node, new_issue
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

MOST_BYTES = 64 * 1024 * 1024
MOST_TAGS = 2_000_000

_BLANKS = Pattern(Expression(r"[ \t\n\r\f]+"), (" ", "\n \n"), ("　", "甲"), "search")
"""White space that HTML closes up; U+3000 is none of it."""

_MHT = re.compile(rb"^(?:MIME-Version|Content-Type|From|Subject|Date|Content-Location):", re.I | re.M)
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|p|div|table|h[1-6])[\s>]", re.I)


def pieces_of(data: bytes, media: str, keep: Keep = place_of) -> list[Piece] | None:
    """The paragraphs, tables and pictures of a text of another format; None where it is of none that is read."""
    if len(data) > MOST_BYTES:
        return None
    if data.lstrip().startswith(BEGINNING):  # whatever its type says
        return pieces_of_rich_text(data, keep) if data.count(b"\\") <= MOST_TAGS else None
    if _is_mail(data, media):
        return _pieces_of_mail(data, keep)
    if "html" in media or "xml" in media or _HTML.search(data[:4096]):
        return _pieces_of_html(_text(data), lambda address: keep(in_address(address)))
    if media.startswith("text/") or not media:
        return [Piece(line) for line in _text(data).splitlines()]
    return None


def _is_mail(data: bytes, media: str) -> bool:
    return "rfc822" in media or "mht" in media or "multipart" in media or bool(_MHT.match(data.lstrip()))


def _pieces_of_mail(data: bytes, keep: Keep) -> list[Piece] | None:
    """The first part that is a page; a part that is plain text, where there is no other."""
    message = email.message_from_bytes(data.lstrip(), _class=EmailMessage, policy=email.policy.default)
    parts = [part for part in message.walk() if part.get_content_maintype() == "text"]
    part = next((each for each in parts if each.get_content_subtype() != "plain"), parts[0] if parts else None)
    if part is None:
        return None
    shown = in_mail(message, part)
    return _pieces_of_html(_said_by(part), lambda address: keep(shown(address)))


def _said_by(part: EmailMessage) -> str:
    payload = part.get_payload(decode=True)
    said = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset()
    try:
        return said.decode(charset) if charset else _text(said)
    except (LookupError, UnicodeDecodeError):
        return _text(said)


_CHARSET = re.compile(rb"""charset\s*=\s*["']?([\w\-]{2,40})""", re.I)


def _text(data: bytes) -> str:
    """The text, in the encoding that it declares; else told by its bytes."""
    declared = _CHARSET.search(data[:4096])
    for name in [declared[1].decode("ascii")] if declared else []:
        try:
            return data.decode(name)
        except (LookupError, UnicodeDecodeError):
            break
    try:
        return decoded(data).text
    except UnreadableInput:
        return data.decode("utf-8", "replace")


# -- HTML ------------------------------------------------------------------------------------------------------------

_OUT = frozenset("head script style template noscript title".split())
_BLOCKS = frozenset(
    "p div section article header footer main aside nav ul ol li dl dt dd blockquote pre h1 h2 h3 h4 h5 h6 center form"
    " fieldset figure figcaption address hr body html tr td th caption tbody thead tfoot".split()
)


_SIGNS = {
    "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "lower-alpha": "lowerLetter",
    "lower-latin": "lowerLetter", "upper-alpha": "upperLetter", "upper-latin": "upperLetter",
    "lower-roman": "lowerRoman", "upper-roman": "upperRoman", "decimal-leading-zero": "decimalZero",
}  # fmt: skip
"""What a list counts with (`type`, or CSS's `list-style-type`), where that is no plain number: as Word calls it."""

_SIGNS_OF_CHINA = {
    "cjk-ideographic": "chineseCountingThousand", "simp-chinese-informal": "chineseCountingThousand",
    "trad-chinese-informal": "taiwaneseCountingThousand", "simp-chinese-formal": "chineseLegalSimplified",
    "trad-chinese-formal": "ideographLegalTraditional", "cjk-decimal": "ideographDigital",
    "cjk-heavenly-stem": "ideographTraditional", "cjk-earthly-branch": "ideographZodiac",
}  # fmt: skip
"""The same of Chinese counting, behind which stands 、 (CSS Counter Styles 3 §7.1)."""

_BULLET = "•"

_STYLE = Pattern(
    Expression(r"list-style(?:-type)?\s{0,9}:\s{0,9}([a-z-]{1,40})", re.I),
    ("list-style-type: cjk-ideographic", "color:red;list-style:none"),
    ("list-style-position:inside", "text-align:center"),
    "search",
)


@dataclass
class _List:
    """A list that is open: how far it has counted, what it counts by, and with what; nothing for one without numbers."""

    count: int
    step: int
    sign: str

    def label(self, item: Element) -> str:
        """The number of the next item, as a browser shows it."""
        said = number(item.get("value"))
        self.count = self.count + self.step if said is None else said
        if self.sign in ("none", _BULLET):
            return self.sign.replace("none", "")
        if self.sign in _SIGNS_OF_CHINA:
            return f"{written(self.count, _SIGNS_OF_CHINA[self.sign])}、"
        return f"{written(self.count, _SIGNS.get(self.sign, 'decimal'))}."


def _list_of(element: Element) -> _List:
    said = _STYLE.search(element.get("style", ""))
    usual = _BULLET if element.tag == "ul" else "decimal"
    sign = said[1].lower() if said else element.get("type", usual)
    if element.tag == "ul":
        return _List(0, 1, "none" if sign == "none" else _BULLET)
    step = -1 if element.get("reversed") is not None else 1
    start = number(element.get("start"))
    if start is None:
        start = 1 if step > 0 else sum(1 for _ in element.iterchildren("li"))
    return _List(start - step, step, sign)


Figure = Callable[[str], Node]
"""The figure of the picture at an address."""


@dataclass
class _Page:
    """A page half read. `figure`: that of the picture at an address; `lists`: those that are open; `label`: the number that
    waits for the text of its item; `figures`: those in the paragraph."""

    figure: Figure
    pieces: list[Piece] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    level: int | None = None
    align: str | None = None
    lists: list[_List] = field(default_factory=list)
    label: str = ""
    figures: list[Node] = field(default_factory=list)

    def end(self) -> None:
        """Ends the paragraph."""
        text = "".join(self.said)
        self.said.clear()
        for line in text.split("\v"):
            closed = _BLANKS.sub(" ", line).strip(" ")
            if closed.strip("\u3000\xa0 "):
                self.pieces.append(Piece(self.label + closed, self.level, align=self.align))
                self.label = ""
        self.pieces += [Piece(figure=figure) for figure in self.figures]
        self.figures.clear()


def _pieces_of_html(html: str, figure: Figure) -> list[Piece] | None:
    root = _root(html)
    return None if root is None else _pieces_in(root, figure)


def _pieces_in(root: Element, figure: Figure) -> list[Piece]:
    """The paragraphs, tables and pictures in an element of a page: all of it, or a cell."""
    page = _Page(figure)
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        name = element.tag if isinstance(element.tag, str) else ""
        if event == "end":
            _leave(page, element, name, element is root)
        elif not name or name in _OUT:
            walk.skip_subtree()
        elif name == "table":
            page.end()
            page.pieces += _table(element, figure)
            walk.skip_subtree()
        else:
            _enter(page, element, name)
    page.end()
    return page.pieces


def _root(html: str) -> Element | None:
    """The page; None where it cannot be read whole."""
    if html.count("<") > MOST_TAGS:
        return None
    parser = etree.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8", huge_tree=True)
    try:
        root = etree.fromstring(html.encode("utf-8", "replace"), parser)
    except etree.LxmlError:  # nothing in it
        return etree.Element("html")
    return None if _is_cut_off(parser) else root


def _is_cut_off(parser: etree.HTMLParser) -> bool:
    """Whether the parser gave up in the midst of the page: more than 2,048 elements stand in each other."""
    return any(each.level == etree.ErrorLevels.FATAL and each.type in _GIVES_UP for each in parser.error_log)


_GIVES_UP = frozenset((etree.ErrorTypes.ERR_INTERNAL_ERROR, etree.ErrorTypes.ERR_RESOURCE_LIMIT))
"""What libxml2 calls it, by its version."""


def _enter(page: _Page, element: Element, name: str) -> None:
    if name in _BLOCKS:
        page.end()
        page.level = int(name[1]) if name[0] == "h" and name[1:].isdigit() else None
        page.align = _align(element, name)
    if name in _LISTS:
        page.lists.append(_list_of(element))
    elif name == "li" and page.lists:
        page.label = page.lists[-1].label(element)
    elif name == "br":
        page.said.append("\v")
    elif name == "img":
        page.figures.append(page.figure(element.get("src", "")))
    page.said.append(element.text or "")


def _leave(page: _Page, element: Element, name: str, is_last: bool) -> None:
    if name in _BLOCKS:
        page.end()
        page.level = page.align = None
    if name in _LISTS and page.lists:
        page.lists.pop()
    if not is_last:
        page.said.append(element.tail or "")


_LISTS = frozenset(("ol", "ul"))


def _align(element: Element, name: str) -> str | None:
    said = _ALIGNED.search(element.get("style", ""))
    if said is not None:
        return said[1].lower()
    return element.get("align") or ("center" if name == "center" else None)


_ALIGNED = Pattern(
    Expression(r"text-align\s{0,9}:\s{0,9}(left|right|center)", re.I),
    ("text-align:center", "margin:0;TEXT-ALIGN: right"),
    ("text-align:justify", "vertical-align:center"),
    "search",
)


def _table(element: Element, figure: Figure) -> Iterator[Piece]:
    """A table; one of a single cell is what stands in it."""
    table = new_issue().add("table")
    for caption in element.iterchildren("caption"):
        if said := "".join(piece.text for piece in _pieces_in(caption, figure)):
            table.add("heading", said)
    for tr in element.iter("tr"):
        row = table.add("row")
        for cell in tr.iterchildren("td", "th") if _is_row_of(element, tr) else ():
            spans = {name: cell.get(name, "") for name in ("rowspan", "colspan")}
            node = row.add(
                "cell",
                None,
                header="true" if cell.tag == "th" else None,
                **{name: n for name, n in spans.items() if n.isdecimal() and 1 < int(n) < 1000},
            )
            fill(node, _pieces_in(cell, figure))
        if not len(row):
            table.remove(row)
    cells = list(table.descendants("cell"))
    if len(cells) == 1 and not len(cells[0]) and len(table) == 1:
        yield Piece(cells[0].text or "")
    elif cells:
        yield Piece(table=table)


def _is_row_of(table: Element, row: Element) -> bool:
    """Whether it is a row of the table, and not of one that stands in a cell of it."""
    return next(row.iterancestors("table"), None) is table
