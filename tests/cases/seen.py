"""What a case's issue shows, in the words that its expectation is written in.

    law = case("c03_law_and_news").document(1)
    assert law.kind == "law"
    assert [article.num for article in law.articles] == ["1", "2"]
    assert law.article("1").paragraphs == ["为了节约用水，制定本条例。"]

A case is a folder of fixtures/cases: `in.txt`, and `expected.md` that says what a careful editor sees in it. It is read
once. What a test asks for and the issue does not have is an AssertionError that names what is there instead, so that a
test which fails, fails by its claim.
"""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar, cast

from gazette_pub.formats import Press, source_of
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.model import XML_LANG, Issue, Node, tag
from gazette_pub.issue.particulars import Particulars
from gazette_pub.publish.reading import read_issue
from gazette_pub.publish.writing import write_as
from gazette_pub.words.lineends import split_lines

CASES = Path(__file__).parent.parent.parent / "fixtures" / "cases"
NAMES = tuple(sorted(folder.name for folder in CASES.iterdir() if folder.is_dir()))
MADE = datetime(2024, 1, 27, 8, 30, tzinfo=UTC)

T = TypeVar("T")


def bare(text: str | None) -> str:
    """The text without white space, widths folded: for claims that are not about either."""
    return "".join(unicodedata.normalize("NFKC", text or "").split())


@functools.cache
def case(name: str) -> Case:
    """The case of that folder, read as `gazette convert` reads it."""
    return seen((CASES / name / "in.txt").read_bytes())


def seen(text: str | bytes, name: str = "in.txt") -> Case:
    """What this text shows when it is read, as the file of that name: for neighbours of a case that need no folder."""
    data = text.encode() if isinstance(text, str) else text
    findings: list[Finding] = []
    issue = read_issue(source_of(name, data), Particulars(), findings.append)
    return Case(issue, data.decode(), findings)


@dataclass(frozen=True)
class Part:
    """Any element of an issue, and what stands in it. A document printed under another is no part of it."""

    node: Node

    def __repr__(self) -> str:
        return f"<{self.name} {self.node.attrib}> {self.text[:40]}"

    @property
    def name(self) -> str:
        return self.node.name

    @property
    def num(self) -> str | None:
        return self.node.num

    @property
    def label(self) -> str | None:
        return self.node.label

    @property
    def id(self) -> str | None:
        return self.node.id

    @property
    def level(self) -> int | None:
        """Of a section: 1 is the outermost."""
        return int(level) if (level := self.node.get("level")) else None

    @property
    def type(self) -> str | None:
        """Of a division: book, part, chapter, section, subsection."""
        return self.node.get("type")

    @property
    def text(self) -> str:
        """All that is printed in it, labels apart."""
        return self.node.text_content

    @property
    def lines(self) -> list[int]:
        """The source lines that the element says it came from."""
        return [line for first, last in self.node.lines for line in range(first, last + 1)]

    @property
    def heading(self) -> str | None:
        return self._text_of("heading")

    @property
    def lead(self) -> str | None:
        """The heading sentence that its first paragraph runs on from."""
        first = next(self.node.children("p"), None)
        lead = first.child("lead") if first is not None else None
        return lead.text_content if lead is not None else None

    @property
    def children(self) -> list[Part]:
        """What stands directly in it, in order; page breaks and its heading left out."""
        return [Part(node) for node in self.node.children() if node.name not in ("pb", "heading")]

    @property
    def paragraphs(self) -> list[str]:
        """Its own paragraphs (of an article: its 款), not those of what stands in it."""
        return [node.text_content for node in self.node.children("p")]

    @property
    def items(self) -> list[Part]:
        """The items of its own lists, in order."""
        return [Part(item) for each in self.node.children("list") for item in each.children("item")]

    @property
    def lists(self) -> list[Part]:
        return [Part(node) for node in self.node.children("list")]

    @property
    def numbered(self) -> list[Part]:
        """Its own parts that carry a number, whatever element holds them: sections, items or paragraphs."""
        found = [
            Part(node)
            for child in self.node.children()
            for node in (child.children() if child.name == "list" else [child])
        ]
        return [part for part in found if part.num is not None]

    @property
    def sections(self) -> list[Part]:
        """The sections directly in it."""
        return [Part(node) for node in self.node.children("section")]

    @property
    def divisions(self) -> list[Part]:
        """The divisions directly in it (编 章 节 目)."""
        return [Part(node) for node in self.node.children("division")]

    @property
    def articles(self) -> list[Part]:
        """All articles in it, whatever divisions they stand in."""
        return self.all("article")

    @property
    def tables(self) -> list[Table]:
        return [Table(part.node) for part in self.all("table")]

    @property
    def refs(self) -> list[tuple[str, str | None]]:
        """The references in it: the text, and where it leads."""
        return [(part.text, part.node.get("href")) for part in self.all("ref")]

    @property
    def events(self) -> list[tuple[str | None, str | None, str | None]]:
        """The printed events in it: date, action, body."""
        return [(part.node.get("date"), part.node.get("action"), part.node.get("body")) for part in self.all("event")]

    def all(self, *names: str) -> list[Part]:
        """All parts of these names in it, however deep, in printed order."""
        return [Part(node) for node in _own(self.node, names)]

    def article(self, num: str) -> Part:
        return the(self.articles, num, lambda part: part.num)

    def section(self, num: str) -> Part:
        """The section of that number directly in it."""
        return the(self.sections, num, lambda part: part.num)

    def item(self, num: str) -> Part:
        """The item of that number in one of its own lists."""
        return the(self.items, num, lambda part: part.num)

    def part(self, num: str) -> Part:
        """The section, item or paragraph of that number directly in it."""
        return the(self.numbered, num, lambda part: part.num)

    def division(self, label: str) -> Part:
        """The division of that printed label (第一章), at any depth; of one without a label, its heading (附则)."""
        return the(self.all("division"), label, lambda part: part.label or part.heading)

    def _text_of(self, name: str) -> str | None:
        node = self.node.child(name)
        return node.text_content if node is not None else None


class Table(Part):
    """A table as rows of texts."""

    @property
    def rows(self) -> list[list[str]]:
        return [[cell.text_content for cell in row.children("cell")] for row in self.node.children("row")]

    @property
    def header_rows(self) -> list[int]:
        """Which of the rows are headers, counted from 0."""
        rows = [list(row.children("cell")) for row in self.node.children("row")]
        return [place for place, cells in enumerate(rows) if all(cell.get("header") in ("true", "1") for cell in cells)]


class Document(Part):
    """One 文件. `kind`, what stands in its head and its foot, its body, and the documents printed under it."""

    @property
    def kind(self) -> str | None:
        return self.node.get("kind")

    @property
    def role(self) -> str | None:
        return self.node.get("role")

    @property
    def attachlabel(self) -> str | None:
        return self.head("attachlabel")

    @property
    def title(self) -> str | None:
        return self.head("title")

    @property
    def subtitle(self) -> str | None:
        return self.head("subtitle")

    @property
    def number(self) -> str | None:
        return self.head("number")

    @property
    def adoption(self) -> str | None:
        return self.head("adoption")

    @property
    def delivery(self) -> str | None:
        return self.head("delivery")

    @property
    def byline(self) -> str | None:
        return self.head("byline")

    @property
    def salutation(self) -> str | None:
        return self.head("salutation")

    @property
    def signatures(self) -> list[str]:
        return self._texts("foot", "signature")

    @property
    def signed(self) -> str | None:
        """The date under the signature, as a value: 2024-01-03."""
        dates = [date.get("when") for foot in self.node.children("foot") for date in foot.children("date")]
        return dates[-1] if dates else None

    @property
    def attachlist(self) -> str | None:
        return next((part.text for part in self.all("attachlist")), None)

    @property
    def body(self) -> Part:
        body = self.node.child("body")
        assert body is not None, f"a document without a body: {self}"
        return Part(body)

    @property
    def documents(self) -> list[Document]:
        """Those printed under it."""
        return [Document(node) for node in self.node.children("document")]

    @property
    def attachments(self) -> list[Document]:
        return [document for document in self.documents if document.role == "attachment"]

    def attachment(self, label: str) -> Document:
        return the(self.attachments, label, lambda document: (document.attachlabel or "").rstrip("：:"))

    def head(self, name: str) -> str | None:
        """The text of that part of its head, the lines of several together; None: it has none."""
        return "".join(self._texts("head", name)) or None

    def head_value(self, name: str, attribute: str) -> str | None:
        """An attribute of that part of its head: the date of an adoption or of a delivery."""
        nodes = [node for head in self.node.children("head") for node in head.children(name)]
        return nodes[0].get(attribute) if nodes else None

    def _texts(self, holder: str, name: str) -> list[str]:
        return [node.text_content for each in self.node.children(holder) for node in each.children(name)]


@dataclass(frozen=True)
class Case:
    """An issue that was read, its source, and what was found on the way."""

    issue: Issue
    source: str
    findings: list[Finding]
    _written: dict[str, bytes] = field(default_factory=dict)

    @property
    def language(self) -> str | None:
        return self.issue.get(XML_LANG)

    @property
    def documents(self) -> list[Document]:
        """The documents that are items of the issue, not those printed under another."""
        return [Document(node) for node in self.issue.children("document")]

    @property
    def all_documents(self) -> list[Document]:
        return [Document(node) for node in self.issue.descendants("document")]

    def document(self, place: int) -> Document:
        """The first, second … document of the issue, counted from 1."""
        documents = self.documents
        assert len(documents) >= place, f"only {len(documents)} documents: {[document.title for document in documents]}"
        return documents[place - 1]

    @property
    def only(self) -> Document:
        """The issue's one document."""
        titles = [document.title for document in self.documents]
        assert len(titles) == 1, f"{len(titles)} documents: {titles}"
        return self.documents[0]

    def titled(self, title: str) -> Document:
        """The document of that title, at any depth."""
        return the(self.all_documents, title, lambda document: document.title)

    def all(self, *names: str) -> list[Part]:
        """All parts of these names in the issue, however deep, in printed order."""
        return [Part(node) for node in self.issue.descendants(*names)]

    def meta(self, name: str) -> str | None:
        return self.issue.findtext(f"{tag('meta')}/{tag(name)}")

    @property
    def front(self) -> Part:
        """The printed lines of the first page, before the first document."""
        front = self.issue.child("front")
        assert front is not None, f"no front, but {[node.name for node in self.issue.children()]}"
        return Part(front)

    @property
    def text(self) -> str:
        """All that is printed in the issue, one block a line; labels stand before what they number."""
        return "\n".join(_blocks(self.issue))

    @property
    def pages(self) -> list[int]:
        """The true numbers of the pages, in order."""
        return [int(node.get("n", "")) for node in self.issue.descendants("pb")]

    @property
    def running_heads(self) -> list[str]:
        """The running head of each page that has one."""
        return [head for node in self.issue.descendants("pb") if (head := node.get("head"))]

    @property
    def colophon(self) -> list[str]:
        """The lines of the colophon; none where there is no colophon."""
        colophon = self.issue.child("colophon")
        return [] if colophon is None else [line.text_content for line in colophon.children("p")]

    def line(self, text: str) -> int:
        """The number of the first source line that holds this text."""
        lines = split_lines(self.source)
        place = next((number for number, line in enumerate(lines, 1) if text in line), None)
        assert place is not None, f"the case has no line with {text!r}"
        return place

    def found(self, text: str, at: str | None = None, code: str = "") -> list[Finding]:
        """The findings that say this text, on the first source line that holds `at`, of codes that begin with `code`."""
        line = self.line(at) if at is not None else None
        return [
            finding
            for finding in self.findings
            if text in finding.message and finding.code.startswith(code) and (line is None or finding.line == line)
        ]

    def found_at(self, at: str) -> list[Finding]:
        """The findings on the first source line that holds this text."""
        return self.found("", at)

    def written(self, format: str) -> bytes:
        """The issue in that format: xml, html, pdf, docx, akn."""
        if format not in self._written:
            self._written[format] = write_as(format, self.issue, Press(MADE))
        return self._written[format]


def the(parts: list[T], wanted: str, key: Callable[[T], str | None]) -> T:
    """The one of these parts whose key is the wanted one. AssertionError: none, or several."""
    found = [part for part in parts if key(part) == wanted]
    assert len(found) == 1, f"{len(found)} of {wanted!r} among {[key(part) for part in parts]}"
    return found[0]


def _own(node: Node, names: tuple[str, ...]) -> Iterator[Node]:
    """The descendants of these names, those in documents under this one left out."""
    waiting = list(node.children())[::-1]
    while waiting:
        each = waiting.pop()
        if each.name in names:
            yield each
        if each.name != "document":
            waiting += list(each.children())[::-1]


BLOCKS = frozenset(
    "title kicker subtitle number adoption delivery byline dateline salutation attachlabel heading p label name office"
    " entry cell caption credit attachlist signature date note masthead line".split()
)


def _blocks(issue: Issue) -> Iterator[str]:
    """The text of each outermost element that carries printed text, with its label or that of what it opens."""
    waiting: list[Node] = list(issue.children())[::-1]
    label = ""
    while waiting:
        node = waiting.pop()
        if node.name in ("meta", "pb"):
            continue
        label += node.label or ""
        if node.name in BLOCKS or not len(node) or _carries_text(node):
            yield label + node.text_content
            label = ""
        else:
            waiting += cast("list[Node]", list(node.children()))[::-1]


def _carries_text(node: Node) -> bool:
    return any(text and text.strip() for text in (node.text, *(child.tail for child in node)))
