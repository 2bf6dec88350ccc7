"""What the parts of a gazette share while it is written, and where in it a part stands."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from lxml import etree

from gazette_pub.formats.akn.iris import Work
from gazette_pub.formats.akn.native import laws_changed
from gazette_pub.formats.akn.profiles import STANDARD, Profile
from gazette_pub.formats.akn.vocabulary import own, tag
from gazette_pub.formats.akn.writing.amendments import Statement, stated_by
from gazette_pub.formats.akn.writing.eids import EIds
from gazette_pub.formats.akn.writing.laws import Laws
from gazette_pub.formats.akn.writing.pages import Pages
from gazette_pub.formats.akn.writing.persons import marks_by_name
from gazette_pub.formats.akn.writing.publication import place_of, publication_of
from gazette_pub.formats.akn.writing.records import unsaid
from gazette_pub.formats.akn.writing.references import Entities, References
from gazette_pub.formats.akn.writing.works import works_of
from gazette_pub.issue.aliases import Aliases
from gazette_pub.issue.model import XML_LANG, Document, Issue, Node
from gazette_pub.words.records import dataclass

NAMED = ("document", "section", "division", "article", "item", "p", "quoted", "group", "q")
"""What may have an xml:id in the issue XML."""


UNNUMBERED = "nn"
"""What stands for the number of what is printed without one among others that are numbered (附则, 序言): `chp_nn`, so that
it takes the eId of none of them."""

WriteText = Callable[[etree._Element, Node, "Context"], None]


class Draft:
    """One gazette in the making. `made` is the day that the file is made, as 2024-05-01.

    `text` writes the blocks of a text, for what holds one inside a line: a note, a quotation. `metadata`: those of each document,
    and of the issue. `own`: the works of those that are no attachments.
    """

    def __init__(
        self, issue: Issue, made: str, text: WriteText, profile: Profile = STANDARD, aliases: Aliases | None = None
    ) -> None:
        self.text = text
        self.profile = profile
        self.issue = issue
        self.eids = EIds()
        self.pages = Pages()
        self.entities = Entities(place_of(issue), marks_by_name(issue))
        self.published = publication_of(issue, made)
        named = [node for node in issue.descendants(*NAMED) if node.id]
        self.ids = {str(node.id).strip() for node in named}
        self.quoted = {str(node.id).strip(): node.get("role", "") for node in named if node.name == "q"}
        self.works: dict[str, Work] = {}
        self.described: list[tuple[etree._Element, Context]] = []
        self.metadata: list[tuple[etree._Element, Node]] = []
        self.laws = Laws(self.published.work)
        self.orders = _orders(issue)
        self.own = works_of(issue, self.published, self.orders)
        self.aliases = aliases or Aliases()
        self.aliased: set[str] = set()
        self._targets: dict[str, tuple[str, str]] = {}
        self._links: list[tuple[etree._Element, str, str]] = []
        self._works: Counter[str] = Counter()

    def aliases_of(self, title: str, iri: str) -> dict[str, str]:
        """What the user says that a work is called elsewhere. `aliased` remembers which entries were for something."""
        keys = self.aliases.keys_of(title, iri)
        self.aliased.update(keys)
        return {name: value for key in keys for name, value in self.aliases.tables[key].items()}

    def distinct(self, work: Work) -> Work:
        """The work, with -2, -3 after its number if one before it in the issue has its IRI: it is printed twice."""
        self._works[work.uri] += 1
        if self._works[work.uri] == 1:
            return work
        return self.distinct(replace(work, number=f"{work.number}-{self._works[work.uri]}"))

    def link(self, element: etree._Element, xml_id: str, document: str) -> None:
        """The element, in the document of that eId, will point at what has this xml:id in the issue; `ids` says whether
        anything has."""
        self._links.append((element, xml_id, document))

    def target(self, xml_id: str, eid: str, document: str) -> None:
        """Links to this xml:id point at this eId in that document: the first that is named for it."""
        self._targets.setdefault(xml_id, (eid, document))

    def written(self, xml_id: str) -> str:
        """The eId of the element that was written for what has this xml:id; "" where none was yet."""
        return self._targets.get(xml_id, ("", ""))[0]

    def eid_of(self, document: Document) -> str | None:
        """The eId of the component that a document was written into; None for one that was attached to another."""
        eid, _ = self._targets.get((document.id or "").strip(), ("", ""))
        return eid if eid and "__" not in eid else None

    def join_links(self) -> None:
        """Sets the href of every link. Call when the last part is written."""
        for element, xml_id, document in self._links:
            element.set("href", self._href(*self._targets[xml_id], document))
        self.laws.join_links()

    def let_go(self) -> None:
        """Forgets what knows it: with the draft the tree would stay, until the garbage collector comes by."""
        self.described.clear()
        self.pages = Pages()

    def _href(self, eid: str, of: str, document: str) -> str:
        """`#art_12` inside a document and what is attached to it; the IRI of the work elsewhere, which is always global
        (NC 4.10), and for a document itself: what its eId stands on is no part of it. What is the gazette's own, on its first page and its
        last, is a part of that."""
        if (of == document and eid != of) or (document and of.startswith(f"{document}__")):
            return f"#{eid}"
        work = self.works.get(of, self.published.work)
        return work.portion(eid.removeprefix(of).removeprefix("__"))


def _orders(issue: Issue) -> dict[str, Document]:
    """Of each document that another one publishes, by its xml:id, that other."""
    documents = [document for document in issue.all_documents if document.get("promulgates")]
    return {id_: document for document in documents for id_ in document.get("promulgates", "").split()}


_PLACE = own("place")
_MAIN_BODY = tag("mainBody")
_OF_CONTAINERS = frozenset(
    map(tag, "mainBody preface preamble conclusions container quotedStructure authorialNote".split())
)
"""What may hold a `container`; everything else that holds lines may hold a `blockContainer`."""


@dataclass(frozen=True)
class Context:
    """Where an element stands (NC 5.4.1): `eid` is what the eIds of its children begin with.

    `document` is that of the document it is in, and `kind` the document's kind; `articles` is what the eIds of articles
    begin with, the document's or that of what it quotes. `references` are the document's. `records` collects what Akoma
    Ntoso doesn't say of its nodes, `amendments` what it changes, `of_laws` the records that name a law.
    """

    draft: Draft
    eid: str
    document: str
    kind: str
    articles: str
    references: References
    records: list[dict[str, str]]
    amendments: list[Statement]
    of_laws: list[tuple[Node, dict[str, str]]]

    @classmethod
    def of_document(cls, draft: Draft, eid: str, kind: str) -> Context:
        return cls(draft, eid, eid, kind, eid, References(draft.eids, eid, draft.entities), [], [], [])

    @property
    def work(self) -> Work | None:
        """The work that it stands in; none in what is the gazette's own."""
        return self.draft.works.get(self.document)

    def within(self, eid: str) -> Context:
        return self._at(eid, self.articles)

    def inside(self, element: etree._Element) -> Context:
        """The context of what stands in this element."""
        return self.within(element.get("eId", ""))

    def quoting(self, element: etree._Element) -> Context:
        """The context of a text that this element quotes: its articles are its own."""
        eid = element.get("eId", "")
        return self._at(eid, eid)

    def _at(self, eid: str, articles: str) -> Context:
        """Another place in the same document: most elements are one, and dataclasses.replace takes thrice as long."""
        return Context(
            self.draft,
            eid,
            self.document,
            self.kind,
            articles,
            self.references,
            self.records,
            self.amendments,
            self.of_laws,
        )

    @contextlib.contextmanager
    def part(self, parent: etree._Element, name: str) -> Iterator[tuple[etree._Element, Context]]:
        """A new preface, preamble or conclusions to write into, and the context of what stands in it. None is left where
        nothing was written: the schema allows no empty one.

        In a `mainBody`, a container of that name: for a reader that takes an attachment's text from there alone.
        """
        part, inside = self._container(parent, name) if parent.tag == _MAIN_BODY else self._part(parent, name)
        yield part, inside
        if not len(part):
            parent.remove(part)

    def _part(self, parent: etree._Element, name: str) -> tuple[etree._Element, Context]:
        return etree.SubElement(parent, tag(name)), self.within(f"{self.eid}__{name}" if self.eid else name)

    def _container(self, parent: etree._Element, name: str) -> tuple[etree._Element, Context]:
        container = self.element(parent, "container")
        container.set("name", name)
        return container, self.inside(container)

    def element(self, parent: etree._Element, name: str, num: str | None = None) -> etree._Element:
        """A new last child, with the eId of its number, or a counted one."""
        eids = self.draft.eids
        eid = eids.numbered(self.eid, name, num.strip()) if num else eids.counted(self.eid, name)
        return etree.SubElement(parent, tag(name), eId=eid)

    def sole(self, parent: etree._Element, name: str) -> etree._Element:
        """A new last child that there is but one of: content, intro, wrapUp, heading."""
        return etree.SubElement(parent, tag(name), eId=self.draft.eids.sole(self.eid, name))

    def holder(self, parent: etree._Element, name: str) -> etree._Element:
        """A new element for lines that belong together: a `blockContainer` where no `container` may be."""
        is_container = parent.tag in _OF_CONTAINERS
        element = self.element(parent, "container" if is_container else "blockContainer")
        element.set("name" if is_container else "class", name)
        return element

    def target(self, element: etree._Element, node: Node) -> None:
        """Links to this node of the issue point at this element."""
        if node.id:
            self.draft.target(node.id.strip(), element.get("eId", self.eid), self.document)

    def state(self, node: Node, mod: etree._Element) -> None:
        """Remembers the modification that this line, or part of a line, states in this `mod`, if it states one."""
        stating = node if node.name == "mod" else stated_by(node)
        if stating is not None and stating.get("change") is not None:
            self.amendments.append(Statement(stating, mod))

    def link(self, element: etree._Element, xml_id: str) -> None:
        """This element will point at what has this xml:id in the issue."""
        self.draft.link(element, xml_id, self.document)

    def record(self, element: etree._Element, node: Node, beside: Mapping[str, str] | None = None) -> None:
        """Remembers that this is all of this node of the issue: for links to it, for its language, for its record.

        `beside` is what more there is to say of it.
        """
        self.target(element, node)
        set_language(element, node)
        said = {**unsaid(element, node, self.references.shown), **(beside or {})}
        self.say(element, said)
        if "law" in said:
            self.of_laws.append((node, self.records[-1]))

    def say(self, element: etree._Element, said: Mapping[str, str]) -> None:
        """Keeps what there is to say of what this element is, if there is anything."""
        if said:
            self.records.append({"href": f"#{self._eid_of(element)}", **said})

    def say_of_part(self, name: str, said: Mapping[str, str]) -> None:
        """The same of the document itself, its head, body or foot, which have no eId."""
        if said:
            self.records.append({"is": name, **said})

    def _eid_of(self, element: etree._Element) -> str:
        """Its eId, which it gets now if it had none."""
        if (eid := element.get("eId")) is None:
            eid = self.draft.eids.counted(self.eid, element.tag.rpartition("}")[2])
            element.set("eId", eid)
        return eid

    def leave_to_analysis(self, meta: etree._Element) -> None:
        """Takes the laws out of the records that the analysis names."""
        if not self.of_laws:
            return
        laws = laws_changed(meta)
        mods: dict[Node, str] = {}
        for statement in self.amendments:
            mods.setdefault(statement.node, statement.mod.get("eId", ""))
        for node, record in self.of_laws:
            if laws.get(mods.get(node, "")) == record["law"]:
                del record["law"]

    def write_records(self, proprietary: etree._Element) -> None:
        """All of them, each as a `place`."""
        for record in self.records:
            if len(record) > 1 or "href" not in record:
                etree.SubElement(proprietary, _PLACE, record)


def set_language(element: etree._Element, node: Node) -> None:
    """The element is in another language than what it stands in, where the node says so."""
    if language := node.get(XML_LANG):
        element.set(XML_LANG, language)
