"""What an issue holds, in a few words: for an index that a thousand issues have room in."""

from __future__ import annotations

from collections.abc import Iterator

from gazette_pub.issue.findings import Finding
from gazette_pub.issue.messages import speaking
from gazette_pub.issue.model import Document, Issue, Node, tag
from gazette_pub.words.records import dataclass


@dataclass(frozen=True)
class Entry:
    """A document. `level`: 0 for one that starts an item of the issue. `page`: the printed page that it begins on, where pages are
    known. `category`: the group head that it stands under."""

    id: str
    kind: str
    title: str | None
    number: str | None
    issuer: str | None
    date: str | None
    effective: str | None
    category: str | None
    page: int | None
    level: int


@dataclass(frozen=True)
class Named:
    """A person that a document names in a list, or appoints or removes."""

    name: str
    document: str
    office: str | None
    action: str | None


@dataclass(frozen=True)
class Told:
    """A finding, in both languages."""

    code: str
    grade: str
    place: str
    document: str | None
    zh: str
    en: str


@dataclass(frozen=True)
class Facts:
    """What an issue holds."""

    title: str | None
    publisher: str | None
    year: str | None
    number: str | None
    total: str | None
    date: str | None
    jurisdiction: str | None
    language: str | None
    documents: tuple[Entry, ...]
    persons: tuple[Named, ...]
    findings: tuple[Told, ...]


def facts_of(issue: Issue, findings: list[Finding], name: str) -> Facts:
    """The facts of an issue. `name`: the file that its findings' lines are lines of."""
    said = {key: issue.meta(key) for key in ("title", "publisher", "year", "number", "total", "date", "jurisdiction")}
    return Facts(
        **said,
        language=issue.get("{http://www.w3.org/XML/1998/namespace}lang"),
        documents=tuple(_entries(issue)),
        persons=tuple(_persons(issue)),
        findings=tuple(_told(finding, name) for finding in findings),
    )


def _entries(issue: Issue) -> Iterator[Entry]:
    pages, category = pages_in(issue), None
    for node in issue.children("category", "document"):
        if node.name == "category":
            category = node.words
        else:
            yield from _entry(node, category, pages)  # type: ignore[arg-type]


def _entry(document: Document, category: str | None, pages: dict[str, int]) -> Iterator[Entry]:
    """A document and those under it, in printed order. They stand MOST_LEVELS deep at most."""
    waiting = [(document, 0)]
    while waiting:
        node, level = waiting.pop()
        number = node.head.child("number") if node.head is not None else None
        yield Entry(
            id=str(node.id),
            kind=node.kind,
            title=node.title,
            number=number.words if number is not None else None,
            issuer=node.get("issuer"),
            date=node.get("date"),
            effective=node.get("effective"),
            category=category,
            page=pages.get(str(node.id)),
            level=level,
        )
        waiting += [(each, level + 1) for each in reversed(list(node.documents))]


def pages_in(issue: Issue) -> dict[str, int]:
    """The page that each document begins on: the one whose end is the next that is printed."""
    waiting, found = list[str](), dict[str, int]()
    for node in issue.descendants("document", "pb"):
        if node.name == "document":
            waiting.append(str(node.id))
        elif (n := node.get("n", "")).isdecimal():
            found.update(dict.fromkeys(waiting, int(n)))
            waiting.clear()
    return found


def _persons(issue: Issue) -> Iterator[Named]:
    for node in issue.descendants("name", "person"):
        if node.name == "person" and not node.get("action"):
            continue
        around = next(node.iterancestors(tag("document")), None)
        if isinstance(around, Document):
            yield Named(node.words.partition("（")[0], str(around.id), _office(node), node.get("action"))


def _office(node: Node) -> str | None:
    if node.name == "person":
        return node.get("office")
    office = node.above.child("office") if node.above.name == "entry" else None
    return office.words if office is not None else None


def _told(finding: Finding, name: str) -> Told:
    said = {}
    for language in ("zh", "en"):
        with speaking(language):
            said[language] = finding.message
    with speaking("en"):
        place = finding.place.within(name)
    element = finding.element or ""
    document = element.partition("__")[0] if element.startswith("doc_") else None
    return Told(finding.code, finding.grade.value, place, document, said["zh"], said["en"])
