"""Documents of many files put together into one issue: each with its words, its places and its notes as its file has them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import field
from typing import cast

from lxml import etree

from gazette_pub.issue.model import KEPT_META, NAMESPACE, XML_ID, XML_LANG, Document, Issue, Node, new_issue, tag
from gazette_pub.issue.provenance import SOURCE, relies_on_the_first, sources_of, sum_named
from gazette_pub.parts.apart import groups_of
from gazette_pub.parts.identity import Ids, id_for, point_to
from gazette_pub.parts.pages import take_out_page_ends
from gazette_pub.words.records import dataclass


@dataclass
class Piece:
    """What one file gives to an issue. `stem`: what the file is called, without folder and ending; `numbers`: which of its
    documents, from 1, all where None; `categories`: what heads them, as the file has it where None; `id`: that of the one
    document; `is_one_act`: where it is attached, whether the first of its documents publishes the others; `attached`: what goes
    under the last, each with what is printed over it."""

    issue: Issue
    stem: str
    numbers: tuple[int, ...] | None = None
    categories: tuple[str, ...] | None = None
    id: str | None = None
    is_one_act: bool = False
    attached: list[tuple[Piece, str | None]] = field(default_factory=list)


def joined(
    pieces: Sequence[Piece],
    frame: Issue | None = None,
    front: Sequence[str] = (),
    colophon: Sequence[str] = (),
    page_marks: bool = False,
) -> tuple[Issue, dict[Issue, dict[str, str]]]:
    """The issue of these pieces, in their order, in that frame; and of each file, what its ids are called there.

    `front`, `colophon`: their lines, in place of the frame's. `page_marks`: the page ends stay. What the pieces give is moved
    into it; no document is given twice.
    """
    joining = _Joining(pieces, frame, page_marks)
    for piece in pieces:
        joining.take(piece)
    joining.point()
    _say(joining.issue, "front", front)
    _say(joining.issue, "colophon", colophon)
    return joining.issue, joining.new


class _Joining:
    """What is put together so far."""

    def __init__(self, pieces: Sequence[Piece], frame: Issue | None, page_marks: bool) -> None:
        self.issue = deepcopy(frame) if frame is not None else _empty_for(pieces)
        meta = self.issue.child("meta")
        self._meta = self.issue.add("meta") if meta is None else meta
        sources = sources_of(self.issue)
        self._sources = set(map(_known, sources))
        self._first_sum = sources[0].get("sha256") if sources else None
        self._colophon = self.issue.child("colophon")
        self._ids = Ids(_ids_in(self.issue))
        self._page_marks = page_marks
        self._heads: tuple[str, ...] = ()
        self._files: dict[Issue, _Taken] = {}

    def take(self, piece: Piece) -> None:
        """Puts what the piece gives behind what is there."""
        file = self._file(piece.issue)
        count = len(file.groups)
        for place, number in enumerate(piece.numbers or range(1, count + 1)):
            nodes = self._around(piece, file.groups[number - 1], is_first=not place)
            document = next(node for node in nodes if isinstance(node, Document))
            self._settle(piece.issue, nodes, self.issue)
            file.take(nodes, self._ids.rename(document, piece.id or id_for(piece.stem, number, count)))
            self._append(nodes)
        for attached, label in piece.attached:
            self._attach(document, attached, label)

    def point(self) -> None:
        """Makes what points to a document of its own file point to what that is called now."""
        for file in self._files.values():
            point_to(file.nodes, file.new, gone=file.ids - file.new.keys())

    @property
    def new(self) -> dict[Issue, dict[str, str]]:
        return {issue: file.new for issue, file in self._files.items()}

    def _file(self, issue: Issue) -> _Taken:
        if issue not in self._files:
            self._files[issue] = _Taken(groups_of(issue), set(_ids_in(issue)))
            self._take_sources(issue)
        return self._files[issue]

    def _around(self, piece: Piece, nodes: list[Node], is_first: bool) -> list[Node]:
        """The document, and what of its surroundings comes with it: group heads before it, page ends."""
        own = [node for node in nodes if node.name == "category"]
        new: list[Node] = []
        if piece.categories is None:
            own = own if piece.numbers is None else []
        elif not is_first or tuple(node.words for node in own) != piece.categories:
            own = []
            new = list(self._headed(piece.categories)) if is_first and piece.categories != self._heads else []
        if own or new:
            self._heads = tuple(node.words for node in (*own, *new))
        kept = {"document", *(["pb"] if self._page_marks else [])}
        return [*new, *(node for node in nodes if node.name in kept or node in own)]

    def _headed(self, words: tuple[str, ...]) -> Iterator[Node]:
        for each in words:
            node = cast(Node, self.issue.makeelement(tag("category")))
            node.text = each
            yield node

    def _settle(self, of: Issue, nodes: Iterable[Node], into: Node) -> None:
        """Makes nodes say themselves what their issue says of all in it: their source, their language."""
        sources = sources_of(of)
        source = sources[0].get("sha256") if sources else None
        language = of.get(XML_LANG)
        for node in nodes:
            if source is not None and source != self._source_of(into) and relies_on_the_first(node):
                node.set(SOURCE, source)
            if language is not None and node.name != "pb" and XML_LANG not in node.attrib:
                _speak(node, language, into)
            if not self._page_marks:
                take_out_page_ends(node)

    def _source_of(self, node: Node) -> str | None:
        return sum_named(node) or self._first_sum

    def _take_sources(self, of: Issue) -> None:
        for source in sources_of(of):
            if _known(source) not in self._sources:
                self._sources.add(_known(source))
                self._meta.append(deepcopy(source))
                self._first_sum = self._first_sum or source.get("sha256")

    def _append(self, nodes: Iterable[Node]) -> None:
        """Puts nodes behind the documents that are there, before the colophon."""
        for node in nodes:
            if self._colophon is None:
                self.issue.append(node)
            else:
                self._colophon.addprevious(node)

    def _attach(self, document: Document, piece: Piece, label: str | None) -> None:
        """Puts the documents of a piece under that one, as what is attached to it. The label is the first's; what that publishes
        is printed under it."""
        file = self._file(piece.issue)
        given = [each for group in file.groups for each in self._printed_in(group)]
        for number, attached in enumerate(given, 1):
            self._settle(piece.issue, [attached], document)
            name = id_for(piece.stem, number, len(given)).removeprefix("doc_")
            file.take([attached], self._ids.rename(attached, f"{document.id}.{name}"))
            if number > 1 and piece.is_one_act:
                given[0].append(attached)
                continue
            attached.set("role", "attachment")
            if label is not None and number == 1:
                _put_label(attached, label)
            document.append(attached)

    def _printed_in(self, group: list[Node]) -> list[Document]:
        """The document; where a reader made it only to hold what says that it is attached (附件), what it holds."""
        document = next(node for node in group if isinstance(node, Document))
        if not self._page_marks:
            take_out_page_ends(document)
        held = [each for each in document.children() if isinstance(each, Document) and each.get("role") == "attachment"]
        return held if held and len(held) == len(document) else [document]


@dataclass
class _Taken:
    """What is taken of a file: its documents with what is around them, all ids in it, and the new ones by the old."""

    groups: list[list[Node]]
    ids: set[str]
    nodes: list[Node] = field(default_factory=list)
    new: dict[str, str] = field(default_factory=dict)

    def take(self, nodes: Iterable[Node], new: dict[str, str]) -> None:
        self.nodes += nodes
        self.new |= new


def _empty_for(pieces: Sequence[Piece]) -> Issue:
    """An issue in the language that most of its documents are in, the first of those."""
    languages = Counter(piece.issue.get(XML_LANG, "und") for piece in pieces)
    prefixes: dict[str, str] = {}
    for piece in pieces:
        for prefix, name in piece.issue.nsmap.items():
            if prefix is not None and name != NAMESPACE:
                prefixes.setdefault(prefix, name)
    return new_issue(languages.most_common(1)[0][0] if languages else "und", **prefixes)


def _known(source: Node) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((str(name), str(value)) for name, value in source.items()))


def _ids_in(node: Node) -> Iterator[str]:
    return (str(id).strip() for each in node.iter(etree.Element) if (id := each.get(XML_ID)))


def _speak(node: Node, language: str, into: Node) -> None:
    """Makes a node say its language where what it comes to stand in is in another."""
    around: Node | None = into
    while around is not None and XML_LANG not in around.attrib:
        around = cast("Node | None", around.getparent())
    if around is None or around.get(XML_LANG) != language:
        node.set(XML_LANG, language)


def _put_label(document: Document, label: str) -> None:
    """Puts a label over an attachment that prints none."""
    head = document.head
    if head is None:
        head = cast(Node, document.makeelement(tag("head")))
        document.insert(sum(1 for _ in document.iterchildren(KEPT_META)), head)
    if head.child("attachlabel") is None:
        made = cast(Node, document.makeelement(tag("attachlabel")))
        made.text = label
        head.insert(0, made)


def _say(issue: Issue, name: str, lines: Sequence[str]) -> None:
    """Makes these the lines of the first page, whose first is its title, or of the colophon, where there are any."""
    if not lines:
        return
    part = cast(Node, issue.makeelement(tag(name)))
    for place, line in enumerate(lines):
        part.add("title" if name == "front" and not place else "p", line)
    if (there := issue.child(name)) is not None:
        issue.replace(there, part)
    elif name == "front":
        issue.insert(sum(1 for _ in issue.iterchildren(tag("meta"), KEPT_META)), part)
    else:
        issue.append(part)
