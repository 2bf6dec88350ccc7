"""Texts of other formats that stand whole in a file: HTML, HTML as mail carries it (MHT), plain text (altChunk, §17.17.2.1).

python-docx, mammoth and pandoc give nothing for them; a program that makes documents out of web pages writes nothing else.
"""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import EmailMessage

from lxml import etree

from gazette_pub.formats.encodings import decoded
from gazette_pub.formats.word.markup import Element
from gazette_pub.issue.model import Node, new_issue
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.words.pattern import Pattern

MOST_BYTES = 64 * 1024 * 1024
MOST_TAGS = 2_000_000

_BLANKS = Pattern(re.compile(r"[ \t\n\r\f]+"), (" ", "\n \n"), ("　", "甲"), "search")
"""White space that HTML closes up; U+3000 is none of it."""

_MHT = re.compile(rb"^(?:MIME-Version|Content-Type|From|Subject|Date|Content-Location):", re.I | re.M)
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|p|div|table|h[1-6])[\s>]", re.I)


@dataclass
class Piece:
    """A paragraph of such a text. `level`: that of a heading, from 1; `table`: a table instead of a text."""

    text: str = ""
    level: int | None = None
    table: Node | None = None
    align: str | None = None


def pieces_of(data: bytes, media: str) -> list[Piece] | None:
    """The paragraphs and tables of a text of another format; None where it is of none that is read."""
    if len(data) > MOST_BYTES or data.lstrip().startswith(b"{\\rtf"):  # whatever its type says: its codes are no text
        return None
    if _is_mail(data, media):
        html = _html_in_mail(data)
        return None if html is None else _pieces_of_html(html)
    if "html" in media or "xml" in media or _HTML.search(data[:4096]):
        return _pieces_of_html(_text(data))
    if media.startswith("text/") or not media:
        return [Piece(line) for line in _text(data).splitlines()]
    return None


def _is_mail(data: bytes, media: str) -> bool:
    return "rfc822" in media or "mht" in media or "multipart" in media or bool(_MHT.match(data.lstrip()))


def _html_in_mail(data: bytes) -> str | None:
    """The text of the first part that is a page; of a part that is plain text, where there is no other."""
    message = email.message_from_bytes(data.lstrip(), _class=EmailMessage, policy=email.policy.default)
    parts = [part for part in message.walk() if part.get_content_maintype() == "text"]
    part = next((each for each in parts if each.get_content_subtype() != "plain"), parts[0] if parts else None)
    if part is None:
        return None
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


@dataclass
class _Page:
    """A page half read."""

    pieces: list[Piece] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    level: int | None = None
    align: str | None = None

    def end(self) -> None:
        """Ends the paragraph."""
        text = "".join(self.said)
        self.said.clear()
        for line in text.split("\v"):
            closed = _BLANKS.sub(" ", line).strip(" ")
            if closed.strip("\u3000\xa0 "):
                self.pieces.append(Piece(closed, self.level, align=self.align))


def _pieces_of_html(html: str) -> list[Piece]:
    root = _root(html)
    page = _Page()
    if root is None:
        return []
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        name = element.tag if isinstance(element.tag, str) else ""
        if event == "end":
            _leave(page, element, name)
        elif not name or name in _OUT:
            walk.skip_subtree()
        elif name == "table":
            page.end()
            page.pieces += _table(element)
            walk.skip_subtree()
        else:
            _enter(page, element, name)
    page.end()
    return page.pieces


def _root(html: str) -> Element | None:
    if html.count("<") > MOST_TAGS:
        return None
    parser = etree.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        return etree.fromstring(html.encode("utf-8", "replace"), parser)
    except etree.LxmlError:  # nothing in it
        return None


def _enter(page: _Page, element: Element, name: str) -> None:
    if name in _BLOCKS:
        page.end()
        page.level = int(name[1]) if name[0] == "h" and name[1:].isdigit() else None
        page.align = element.get("align") or ("center" if name == "center" else None)
    if name == "br":
        page.said.append("\v")
    page.said.append(element.text or "")


def _leave(page: _Page, element: Element, name: str) -> None:
    if name in _BLOCKS:
        page.end()
        page.level = page.align = None
    if element.getparent() is not None:
        page.said.append(element.tail or "")


def _table(element: Element) -> Iterator[Piece]:
    """A table; one of a single cell is its text."""
    table = new_issue().add("table")
    for tr in element.iter("tr"):
        row = table.add("row")
        for cell in tr.iterchildren("td", "th"):
            said = _BLANKS.sub(" ", "".join(map(str, cell.itertext()))).strip(" ")
            spans = {name: cell.get(name, "") for name in ("rowspan", "colspan")}
            row.add(
                "cell",
                said,
                header="true" if cell.tag == "th" else None,
                **{name: n for name, n in spans.items() if n.isdecimal() and 1 < int(n) < 1000},
            )
        if not len(row):
            table.remove(row)
    cells = list(table.descendants("cell"))
    if len(cells) == 1:
        yield Piece(cells[0].text or "")
    elif cells:
        yield Piece(table=table)
