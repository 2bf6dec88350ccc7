"""The issue XML as the code sees it: one lxml tree, and element classes that are typed views on it.

The contract is the RELAX NG schema `issue.rng` beside this file. There is no second model.
"""

from __future__ import annotations

import contextlib
import datetime
import functools
import threading
from collections.abc import Iterator
from importlib import resources
from itertools import chain, islice
from typing import cast

from lxml import etree

from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.mistakes import in_words, mistakes, too_deep
from gazette_pub.issue.parser import declared, safe_parser
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.issue.shapes import Shapes
from gazette_pub.issue.syntax import root_of
from gazette_pub.words.days import full_date

NAMESPACE = "urn:gazette-pub:issue:1"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

VERSION = "2"
"""Of the schema, and of every issue XML that is written. Files of version 1 are read."""

SCHEMA = "issue.rng"
"""What an issue XML calls its schema; an editor looks for it beside the file (W3C, Associating Schemas with XML documents)."""

TEXT_BEARING = frozenset(
    "title kicker subtitle number adoption delivery byline dateline salutation attachlabel heading p label name office"
    " entry cell caption credit attachlist signature date category".split()
)
"""Elements that directly carry printed text (an entry of a roster carries it in its name and office)."""

INLINE = frozenset("lead date ref person organization em note event mod q span".split())

STRUCTURE = frozenset(
    "issue meta front colophon document head body foot section division article list item quoted group names roster entry"
    " contents table row figure cell note".split()
)
"""Elements that hold elements only: white space between their children means nothing. Of `entry` those of a roster do;
a `cell` and a `note` do where they hold blocks."""

KEPT = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
"""The namespace of what is kept of a foreign file: of its elements as attributes, of its documents as `meta`."""

KEPT_ELEMENT = f"{{{KEPT}}}element"
"""Which element of such a file a node was, where that does not follow from the node."""

KEPT_META = f"{{{KEPT}}}meta"

FLAT = frozenset("p list label names roster table figure attachlist quoted group".split())
"""Blocks that open no part of a text: what a cell or a note may hold instead of printed text."""


_OURS = f"{{{NAMESPACE}}}"
ANY = f"{_OURS}*"
"""Whatever element of the issue XML."""


@functools.lru_cache(maxsize=256)
def tag(name: str) -> str:
    """The element name in the issue's namespace, `{urn:gazette-pub:issue:1}p`."""
    return f"{{{NAMESPACE}}}{name}"


@functools.lru_cache(maxsize=256)
def tags(names: tuple[str, ...]) -> tuple[str, ...]:
    """The same of several."""
    return tuple(map(tag, names))


@functools.lru_cache(maxsize=256)
def local_name(tag: str) -> str:
    """The name in a tag, without its namespace."""
    return tag.rpartition("}")[2]


_QUOTED = tag("quoted")


class Node(etree.ElementBase):
    """Any element of the issue XML."""

    @property
    def name(self) -> str:
        """The element's local name: document, article, p."""
        return local_name(self.tag)

    @property
    def label(self) -> str | None:
        """The number as printed: 第十二条, （一）."""
        return self.get("label")

    @property
    def num(self) -> str | None:
        """The number's value: 12, or 12-1 for 第十二条之一."""
        return self.get("num")

    @property
    def id(self) -> str | None:
        return self.get(XML_ID)

    @property
    def text_content(self) -> str:
        """All text inside, as it reads; page breaks leave no trace."""
        if not len(self):
            return self.text or ""
        return etree.tostring(
            self, method="text", encoding="unicode", with_tail=False
        )  # a tenth of the time of itertext

    @property
    def words(self) -> str:
        """The same without its notes: what stands for it elsewhere, in a contents or a reference."""
        if not len(self):
            return self.text or ""
        if next(self.iter(tag("note")), None) is None:
            return self.text_content
        return "".join(piece for piece in _outside_notes(self))

    @property
    def lines(self) -> list[tuple[int, int]]:
        """The source lines this element came from: (first, last), 1-based and inclusive. Metadata of others has none."""
        return list(ranges_in(self.get("lines", ""))) if self.tag.startswith(_OURS) else []

    @property
    def line(self) -> int | None:
        """The first source line of this element, or of the first element of ours inside it that has one."""
        for node in self.iter(tag("*")):
            for first, _ in ranges_in(node.get("lines", "")):
                return first
        return None

    @property
    def above(self) -> Node:
        """The element that this one stands in. The root stands in none."""
        return cast(Node, self.getparent())

    @property
    def is_quoted(self) -> bool:
        """Whether it stands in another's text: an amending decision quotes the articles that it changes."""
        return next(self.iterancestors(_QUOTED), None) is not None

    def child(self, name: str) -> Node | None:
        """The first child of that name."""
        wanted = tag(name)
        for each in self:  # nearly always among the first: lxml takes longer to be told what to look for
            if each.tag == wanted:
                return cast(Node, each)
        return None

    def children(self, *names: str) -> Iterator[Node]:
        """The children of those names, in order; all elements of the issue XML when no name is given."""
        return cast("Iterator[Node]", self.iterchildren(*tags(names)) if names else self.iterchildren(ANY))

    def descendants(self, *names: str) -> Iterator[Node]:
        """The descendants of those names, in document order."""
        return cast("Iterator[Node]", self.iterdescendants(*tags(names)))

    def add(self, name: str, text: str | None = None, /, **attributes: str | None) -> Node:
        """A new last child. An attribute that is None is left out."""
        node = cast(Node, etree.SubElement(self, tag(name)))
        if text is not None:
            node.text = text
        for key, value in attributes.items():
            if value is not None:
                node.set(key, value)
        return node


class Document(Node):
    """One 文件 of the issue."""

    @property
    def kind(self) -> str:
        return str(self.get("kind"))

    @property
    def head(self) -> Node | None:
        return self.child("head")

    @property
    def body(self) -> Node | None:
        return self.child("body")

    @property
    def foot(self) -> Node | None:
        return self.child("foot")

    @property
    def title(self) -> str | None:
        """The title without its notes, or None for a document printed without one. In another's file it may stand inside a line."""
        title = self.title_node
        return title.words if title is not None else None

    @property
    def title_node(self) -> Node | None:
        """What says the title: an element of the head, or words in a line of it."""
        head = self.head
        if head is None:
            return None
        title = head.child("title")
        return self._title_in_a_line(head) if title is None else title

    @staticmethod
    def _title_in_a_line(head: Node) -> Node | None:
        """What a cover page or a block of the head calls the title: `docTitle` of Akoma Ntoso."""
        return next((span for span in head.descendants("span") if span.get("name") == "docTitle"), None)

    @property
    def documents(self) -> Iterator[Document]:
        """The documents printed under this one."""
        return cast("Iterator[Document]", self.iterchildren(tag("document")))


class Issue(Node):
    """The root: an issue of a gazette."""

    @property
    def documents(self) -> Iterator[Document]:
        """The documents that start an item of the issue, in printed order."""
        return cast(Iterator[Document], self.iterchildren(tag("document")))

    @property
    def all_documents(self) -> Iterator[Document]:
        """Every document, the nested ones too, in printed order."""
        return cast(Iterator[Document], self.iterdescendants(tag("document")))

    def meta(self, name: str) -> str | None:
        """A field of `meta`: title, publisher, year, number, jurisdiction, date, total, host or editor."""
        meta = next(self.children(), None)  # it stands first; lxml looks for a second one if asked for it by name
        return meta.findtext(tag(name)) if meta is not None and meta.name == "meta" else None

    @property
    def date(self) -> datetime.date | None:
        """The day it came out, where `meta` says it; else the last one that its adoptions, deliveries and signatures name:
        no issue is older than what it prints."""
        if day := full_date(self.meta("date")):
            return datetime.date.fromisoformat(day)
        names = ("adoption", "delivery", "date")
        nodes = (node for node in self.descendants(*names) if node.name != "date" or _says_when_it_was_done(node))
        days = filter(None, (full_date(node.get("date") or node.get("when")) for node in nodes))
        return max(map(datetime.date.fromisoformat, days), default=None)


@contextlib.contextmanager
def views_kept(issue: Issue) -> Iterator[None]:
    """Keeps the views on all elements for as long as the context: lxml makes one anew wherever nobody holds it."""
    views = list(issue.iter())
    yield
    del views


def put_text(element: etree._Element, text: str | None) -> None:
    """Puts this text behind all that the element holds."""
    if not text:
        return
    last = next(element.iterchildren(reversed=True), None)  # len() would count them all
    if last is None:
        element.text = (element.text or "") + text
    else:
        last.tail = (last.tail or "") + text


def _outside_notes(node: Node) -> Iterator[str]:
    walk = etree.iterwalk(node, events=("start", "end"))
    for event, part in walk:
        if event == "end":
            yield (part.tail or "") if part is not node else ""
        elif part.tag == tag("note"):
            walk.skip_subtree()
        else:
            yield part.text or ""


def _says_when_it_was_done(date: etree._Element) -> bool:
    """Whether a date is that of an event or a signature: those in running text may be of any time, 自2026年5月1日起施行."""
    above = date.getparent()
    return above is not None and above.tag in (tag("adoption"), tag("event"), tag("foot"))


_CLASSES = {"issue": Issue, "document": Document}


def _parser() -> etree.XMLParser:
    """A safe parser that makes the classes above."""
    parser = safe_parser(elements_only=True)
    lookup = etree.ElementNamespaceClassLookup(etree.ElementDefaultClassLookup(element=Node))
    namespace = lookup.get_namespace(NAMESPACE)
    namespace[None] = Node
    namespace.update(_CLASSES)
    parser.set_element_class_lookup(lookup)
    return parser


def is_foreign(issue: Issue) -> bool:
    """Whether the issue is a file of another's schema: its root, or every document, was an element of that."""
    was = [each.get(KEPT_ELEMENT) is not None for each in (issue, *issue.documents)]
    return was[0] or (len(was) > 1 and all(was[1:]))


def new_issue(language: str = "zh-Hans", **namespaces: str) -> Issue:
    """An issue with nothing in it. `namespaces`: others than the issue's own that are used in it, by their prefixes."""
    root = _parser().makeelement(tag("issue"), nsmap=cast("dict[str, str]", {None: NAMESPACE, **namespaces}))
    root.set(XML_LANG, language)
    root.set("version", VERSION)
    return cast(Issue, root)


def parse(data: bytes) -> Issue:
    """The issue that these bytes of issue XML hold, as one of this version. Raises UnreadableInput when it is not valid."""
    root = root_of(data, _parser())
    refuse_document_type(root)
    refuse_no_namespace(root)
    if root.tag != tag("issue"):
        raise UnreadableInput(
            say("an XML file of another kind: its root is <{root}>", root=root.tag),
            hint=say("an issue XML begins with <issue>"),
        )
    bring_up_to_date(root)
    refuse_depth(root)
    refuse_crowd(root)
    if wrong := next(iter(schema_errors(root)), None):
        raise UnreadableInput(say("not a valid issue XML: line {line}: {reason}", line=wrong[0], reason=wrong[1]))
    strip_indent(root)
    return cast(Issue, root)


def refuse_document_type(root: etree._Element) -> None:
    """Raises UnreadableInput for an issue XML with a document type: entities would leave holes in its text."""
    if what := declared(root):
        raise UnreadableInput(
            say("it declares {what}, which no issue XML does", what=what),
            hint=say("take out <!DOCTYPE …> and what needs it"),
        )


def refuse_no_namespace(root: etree._Element) -> None:
    """Raises UnreadableInput for an issue that does not say whose words it is written in, as a person forgets to."""
    if root.tag == "issue":
        said = say('<issue>: xmlns="{namespace}" is missing', namespace=NAMESPACE)
        raise UnreadableInput(said, hint=say('write <issue xmlns="{namespace}" …>', namespace=NAMESPACE))


def refuse_depth(root: etree._Element) -> None:
    """Raises UnreadableInput for an issue whose elements stand deeper in one another than any writer can set."""
    if deep := too_deep(root):
        at_line = say("line {line}: {reason}", line=deep.line, reason=deep.sentence)
        raise UnreadableInput(
            at_line if deep.line else deep.sentence, hint=say("take some of the elements out of those around them")
        )


MOST_WITHIN = 20_000
"""How many elements may stand in one text: what is held against the schema there takes the square of it."""


def refuse_crowd(root: etree._Element) -> None:
    """Raises UnreadableInput for a text with more elements in it than any that is printed."""
    for node in root.iter(*map(tag, TEXT_BEARING)):
        if len(node) > MOST_WITHIN:
            said = say(
                "line {line}: more than {most} elements stand in one text", line=node.sourceline, most=MOST_WITHIN
            )
            raise UnreadableInput(said, hint=say("make several paragraphs of it"))


def bring_up_to_date(root: etree._Element) -> None:
    """Makes an issue of version 1 one of this version: the pictures that it names anywhere become their origin."""
    if root.get("version") != "1":
        return
    root.set("version", VERSION)
    for figure in root.iterdescendants(tag("figure")):
        if (src := figure.get("src")) is not None:
            figure.set("origin", src)
            del figure.attrib["src"]


def serialise(issue: Issue) -> bytes:
    """The issue as UTF-8 XML: indented between blocks, never inside text. The issue itself is left without indents."""
    strip_indent(issue)
    _indent(issue)
    data = _PROLOGUE + etree.tostring(issue, encoding="UTF-8", xml_declaration=False) + b"\n"
    strip_indent(issue)
    return data


_PROLOGUE = f"""<?xml version='1.0' encoding='UTF-8'?>
<?xml-model href="{SCHEMA}" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>
""".encode()


def schema_source() -> bytes:
    """The schema as it ships."""
    return resources.files("gazette_pub").joinpath(SCHEMA).read_bytes()


MOST_MISTAKES = 200
"""How many sentences are said of one file."""

_VALIDATING = threading.Lock()
"""The schema keeps the errors of one tree: two threads take turns."""


@functools.cache
def _shapes() -> Shapes:
    return Shapes(schema_source())


@functools.cache
def _schema() -> etree.RelaxNG:
    return etree.RelaxNG(etree.fromstring(schema_source()))


def schema_errors(root: etree._Element) -> list[tuple[int | None, Message]]:
    """What is wrong with this tree: (line of the XML file, sentence). Empty when it is valid.

    What a person is likely to have mistyped is said in our words; what is left, the order of elements, in the schema's.
    """
    schema = _schema()
    with _VALIDATING:
        schema.validate(root)
        said = [(error.line, in_words(error.message)) for error in schema.error_log]
        return ([*islice(mistakes(root, _shapes()), MOST_MISTAKES)] or said) if said else []


def is_structure(node: etree._Element) -> bool:
    """Whether the element holds elements only."""
    namespace, _, name = str(node.tag)[1:].rpartition("}")
    if namespace != NAMESPACE:
        return len(node) > 0 and not any(text and text.strip() for text in (node.text, *(each.tail for each in node)))
    return name in STRUCTURE and (name not in _EITHER or _EITHER[name](node))


def is_listed(node: etree._Element) -> bool:
    """Whether it is an entry of the contents, and not of a roster."""
    if node.tag != _ENTRY:
        return False
    above = node.getparent()
    return above is not None and above.tag == _CONTENTS


_ENTRY, _CONTENTS = tag("entry"), tag("contents")


def _is_of_a_roster(entry: etree._Element) -> bool:
    return not is_listed(entry)


def _holds_blocks(node: etree._Element) -> bool:
    return any(etree.QName(child).localname in FLAT for child in node.iterchildren(ANY))


_EITHER = {"entry": _is_of_a_roster, "cell": _holds_blocks, "note": _holds_blocks}
"""Elements that hold printed text or elements only, and how to tell."""


def strip_indent(node: etree._Element) -> None:
    """Takes out the white space between the children of elements that hold elements only."""
    kept = (part for meta in node.iter(KEPT_META) for part in meta.iter(etree.Element))
    for parent in filter(is_structure, chain(node.iter(*map(tag, STRUCTURE)), kept)):
        parent.text = parent.text if parent.text and parent.text.strip() or not len(parent) else None
        for child in parent:
            child.tail = child.tail if child.tail and child.tail.strip() else None


def _indent(issue: Issue) -> None:
    waiting: list[tuple[etree._Element, str]] = [(issue, "\n")]
    while waiting:
        node, margin = waiting.pop()
        if len(node) and is_structure(node):
            inner = margin + "  "
            node.text = inner
            for child in node:
                child.tail = inner
                waiting.append((child, inner))
            node[-1].tail = margin


def ranges_in(text: str) -> Iterator[tuple[int, int]]:
    """The ranges that `lines` or `para` says, each as its first and its last: `9-11 13`."""
    for part in text.split():
        first, _, last = part.partition("-")
        yield int(first), int(last or first)
