"""The tree of an issue → its documents, with what they hold: articles, persons, references."""

from __future__ import annotations

from collections.abc import Iterator

from gazette_pub.api.blocks import block_of, blocks_in, place_of
from gazette_pub.api.values import Article, Document, Event, Person, Picture, Reference
from gazette_pub.issue.findings import id_around
from gazette_pub.issue.model import XML_LANG, Issue, Node, tag
from gazette_pub.issue.model import Document as Tree
from gazette_pub.issue.pictures import Pictures, media_of, named_in


def documents_of(issue: Issue) -> tuple[Document, ...]:
    """The documents that start an item of the issue, in printed order, with those under them."""
    pages = _pages(issue)
    return tuple(_document(each, None, pages, _category(each)) for each in issue.documents)


def pictures_of(issue: Issue, pictures: Pictures) -> tuple[Picture, ...]:
    """The pictures that figures name, in printed order."""
    return tuple(_picture(figure, name, pictures) for figure, _, name in named_in(issue))


def _document(tree: Tree, parent: str | None, pages: dict[str, int], category: str | None) -> Document:
    id, own = str(tree.id), list(_own(tree))
    return Document(
        id=id,
        kind=tree.kind,
        title=tree.title,
        number=_words_of(tree.head, "number"),
        issuer=tree.get("issuer"),
        date=tree.get("date"),
        effective=tree.get("effective"),
        expires=tree.get("expires"),
        promulgates=tuple(tree.get("promulgates", "").split()),
        is_attachment=tree.get("role") == "attachment",
        parent=parent,
        page=pages.get(id),
        category=category,
        language=tree.get(XML_LANG),
        events=tuple(_events(own)),
        head=blocks_in(tree.head),
        body=blocks_in(tree.body),
        foot=blocks_in(tree.foot),
        articles=tuple(_article(each, id) for each in own if each.name == "article" and not each.is_quoted),
        persons=tuple(_person(each, id) for each in own if each.name in ("name", "person")),
        references=tuple(_reference(each, id) for each in own if each.name == "ref"),
        documents=tuple(_document(each, id, pages, category) for each in tree.documents),
    )


def _category(tree: Tree) -> str | None:
    """The nearest group head before a document."""
    head = next(tree.itersiblings(tag("category"), preceding=True), None)
    return head.words if isinstance(head, Node) else None


def _own(tree: Tree) -> Iterator[Node]:
    """Every element of the document that is not of one under it, in printed order."""
    for part in (tree.head, tree.body, tree.foot):
        if part is not None:
            yield from part.descendants("*")


def _pages(issue: Issue) -> dict[str, int]:
    """The page that each document begins on: the one whose end is the next that is printed."""
    waiting, found = list[str](), dict[str, int]()
    for node in issue.descendants("document", "pb"):
        if node.name == "document":
            waiting.append(str(node.id))
        else:
            found.update(dict.fromkeys(waiting, int(node.get("n", "0"))))
            waiting.clear()
    return found


def _words_of(node: Node | None, name: str) -> str | None:
    child = node.child(name) if node is not None else None
    return child.words if child is not None else None


def _events(own: list[Node]) -> Iterator[Event]:
    """The events that adoption notes print, and what closes an act; of a note without, what it says of itself."""
    for note in (
        each for each in own if each.name == "adoption" or each.name == "p" and each.child("event") is not None
    ):
        events = list(note.descendants("event")) or ([note] if note.get("date") or note.get("action") else [])
        yield from (Event(each.get("date"), each.get("action"), each.get("body")) for each in events)


def _article(node: Node, document: str) -> Article:
    above = reversed(list(node.iterancestors(tag("division"))))
    divisions = tuple(filter(None, (_head(each) for each in above)))  # type: ignore[arg-type]  # all of an issue are nodes
    return Article(document, node.id, node.label, node.num, _words_of(node, "heading"), divisions, block_of(node))


def _head(division: Node) -> str:
    return "　".join(filter(None, (division.label, _words_of(division, "heading"))))


def _person(node: Node, document: str) -> Person:
    printed, entry = node.words, node.above if node.above.name == "entry" else None
    sex, ethnic, note = (node.get(name) for name in ("sex", "ethnic", "note"))
    return Person(
        document=document,
        name=printed.partition("（")[0] if sex or ethnic or note else printed,
        printed=printed,
        sex=sex,
        ethnic=ethnic,
        note=note,
        label=entry.get("label") if entry is not None else None,
        office=node.get("office") if entry is None else _words_of(entry, "office"),
        action=node.get("action"),
        element=id_around(node),
        place=place_of(_printed(node)),
    )


def _reference(node: Node, document: str) -> Reference:
    place = place_of(_printed(node))
    return Reference(document, node.words, node.get("href"), node.get("target"), id_around(node), place)


def _printed(node: Node) -> Node:
    """The element, or the nearest around it that says where it was printed: what stands inside a line does not."""
    around: Node | None = node
    while around is not None and not any(around.get(name) for name in ("lines", "para", "page")):
        around = around.getparent()  # type: ignore[assignment]
    return node if around is None else around


def _picture(figure: Node, name: str, pictures: Pictures) -> Picture:
    document = next(figure.iterancestors(tag("document")), None)
    id = document.id if isinstance(document, Node) else None
    caption, credit = _words_of(figure, "caption"), _words_of(figure, "credit")
    return Picture(id, name, media_of(name), pictures.get(name), caption, credit, place_of(figure))
