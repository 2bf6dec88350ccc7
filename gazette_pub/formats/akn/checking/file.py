"""An Akoma Ntoso file of unknown origin."""

from __future__ import annotations

import codecs
import datetime
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator
from functools import cached_property
from itertools import chain
from typing import TypeVar, cast

from lxml import etree

from gazette_pub.formats.akn.vocabulary import own, tag
from gazette_pub.issue.findings import Place
from gazette_pub.issue.parser import declared, safe_parser

T = TypeVar("T")

DOCUMENTS = frozenset(
    map(
        tag,
        (
            "act amendment amendmentList bill debate debateReport doc documentCollection judgment officialGazette"
            " portion statement"
        ).split(),
    )
)
"""The document types (vocabulary 4.2). Each has a `meta` and numbers of its own."""


_OURS, _OWN = tag(""), own("")
"""What the names of the elements of Akoma Ntoso begin with, and those that this program adds."""

WIDE = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
    b"<\0\0\0": "utf-32-le",
    b"\0\0\0<": "utf-32-be",
    b"<\0": "utf-16-le",
    b"\0<": "utf-16-be",
}
"""What a file begins with whose characters take several bytes each, the longest first (XML 1.0, appendix F)."""


def wide(data: bytes) -> str | None:
    """The encoding in which no single byte is a line's end; None where one is."""
    return next((codec for mark, codec in WIDE.items() if data.startswith(mark)), None)


POINTERS = frozenset(
    "alternativeTo as by choice current dictionary empoweredBy end for from href includedIn original outcome"
    " period placementBase refersTo source src start to upTo".split()
)
"""The attributes that the schema gives a type of reference. Some take a list."""


Attribute = tuple[etree._Element, str, str]
"""An element, the name of one of its attributes and the value of that."""

Columns = tuple[list[etree._Element], list[str], list[str]]
"""The same of many attributes, one below the other: with a tuple or a dictionary for each, the garbage collector of a long file has
three times as much to look through."""


class File:
    """The bytes of a file, and their tree. `error` says why there is no tree; then nothing of it may be asked.

    `today`: the last day that anything in it can have happened on; None when nobody says what day it is.
    `package`: the names of all that lies beside it, where it is one of a package; `before`: the documents among it that come
    before it; `name`: its own, and `is_first` whether none comes before it.
    """

    def __init__(self, data: bytes, today: datetime.date | None = None) -> None:
        self.data = data
        self.today = today
        self.package: frozenset[str] | None = None
        self.before: dict[str, File] = {}
        self.name, self.is_first = "", True
        self.error: etree.XMLSyntaxError | None = None
        self._known: dict[Callable[[File], object], object] = {}
        try:
            self.root = etree.fromstring(data, safe_parser())
        except etree.XMLSyntaxError as error:
            self.error = error

    @property
    def text(self) -> str:
        """What the bytes say, as far as that matters for their lines and for names in ASCII."""
        return self.data.decode(wide(self.data) or "latin-1", "replace")

    @property
    def has_document_type(self) -> bool:
        return declared(self.root) is not None

    def once(self, ask: Callable[[File], T]) -> T:
        """What is asked of the file, worked out once for all checks that ask it."""
        if ask not in self._known:
            self._known[ask] = ask(self)
        return cast("T", self._known[ask])

    @cached_property
    def elements(self) -> list[etree._Element]:
        return list(self.root.iter(etree.Element))

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Of each name, where the elements of that name are among all. To walk through the tree of a long file for each check
        takes longer than the check."""
        found: dict[str, list[int]] = {}
        for place, element in enumerate(self.elements):
            found.setdefault(str(element.tag), []).append(place)
        return found

    @cached_property
    def documents(self) -> list[etree._Element]:
        return list(self.tagged(*DOCUMENTS))

    @cached_property
    def ours(self) -> list[etree._Element]:
        """The elements of Akoma Ntoso."""
        return [*self.tagged(*filter(_is_of_ours, self._places))]

    @cached_property
    def foreign(self) -> frozenset[etree._Element]:
        """The elements of other namespaces."""
        return frozenset(self.tagged(*(each for each in self._places if not _is_of_ours(each))))

    @cached_property
    def order(self) -> dict[etree._Element, int]:
        """Where each element stands among all."""
        return {element: at for at, element in enumerate(self.elements)}

    @cached_property
    def texts(self) -> list[str]:
        """The text in each of the elements before any other."""
        return _each_once(each.text or "" for each in self.elements)

    @cached_property
    def tails(self) -> list[str]:
        """The text behind each of the elements."""
        return _each_once(each.tail or "" for each in self.elements)

    @cached_property
    def _attributes(self) -> tuple[Columns, dict[str, list[int]]]:
        """All of them, and of each name where those of that name are among all."""
        found: Columns = ([], [], [])
        elements, names, values = found
        places: dict[str, list[int]] = {}
        known: dict[str, str] = {}  # each name is there once, and not once for each attribute
        for element in self.elements:
            for name, value in cast("list[tuple[str, str]]", element.items()):
                name = known.setdefault(name, name)
                places.setdefault(name, []).append(len(values))
                elements.append(element)
                names.append(name)
                values.append(value)
        return found, places

    def having(self, *names: str) -> Iterator[Attribute]:
        """Each attribute of one of these names, in the order of the file."""
        (elements, their_names, values), places = self._attributes
        wanted = [places[name] for name in dict.fromkeys(names) if name in places]
        in_order = wanted[0] if len(wanted) == 1 else sorted(chain.from_iterable(wanted))
        return ((elements[at], their_names[at], values[at]) for at in in_order)

    @cached_property
    def eids(self) -> dict[etree._Element, str]:
        """The eId of each element that has one."""
        return {element: eid for element, _, eid in self.having("eId")}

    @cached_property
    def _pointers(self) -> Columns:
        return _columns(self.having(*POINTERS))

    @property
    def pointers(self) -> Iterator[Attribute]:
        """Each attribute that points at something."""
        return zip(*self._pointers, strict=True)

    @cached_property
    def _local_pointers(self) -> Columns:
        return _columns(
            (element, name, pointer[1:])
            for element, name, value in self.pointers
            if "#" in value and (element not in self.foreign or str(element.tag).startswith(_OWN))
            for pointer in value.split()
            if pointer.startswith("#")
        )

    @property
    def local_pointers(self) -> Iterator[Attribute]:
        """Each pointer at an eId of this file, and of its value that eId. What other systems put into the metadata is theirs
        to judge, what this program puts there is ours."""
        return zip(*self._local_pointers, strict=True)

    @cached_property
    def nums(self) -> dict[etree._Element, etree._Element]:
        """The first `num` of each element that has one, in the order of these elements."""
        found: dict[etree._Element, etree._Element] = {}
        for num in self.each("num"):
            if (numbered := num.getparent()) is not None:
                found.setdefault(numbered, num)
        return {each: found[each] for each in self.elements if each in found}

    @cached_property
    def printed(self) -> dict[etree._Element, str]:
        """The number that is printed before each element that has a `num`."""
        return {element: "".join(map(str, num.itertext())) for element, num in self.nums.items()}

    @cached_property
    def by_eid(self) -> dict[str, etree._Element]:
        """The first element with each eId."""
        return {eid: each for each, eid in reversed(self.eids.items())}

    @cached_property
    def document_of(self) -> dict[etree._Element, etree._Element]:
        """The document that each element stands in; that of a document is the one around it. The root has none."""
        return self._nearest_around(frozenset(self.documents))

    def documents_around(self, element: etree._Element) -> Iterator[etree._Element]:
        """The documents that an element stands in, the nearest first."""
        around = self.document_of.get(element)
        while around is not None:
            yield around
            around = self.document_of.get(around)

    @cached_property
    def inside(self) -> dict[etree._Element, list[etree._Element]]:
        """The elements of each document that stand in no other inside it."""
        found: dict[etree._Element, list[etree._Element]] = {}
        for element, document in self.document_of.items():
            found.setdefault(document, []).append(element)
        return found

    @cached_property
    def works(self) -> dict[str, etree._Element]:
        """Each document of the file by the IRIs of its work and its expression. Of one with parts, the whole."""
        found: dict[str, etree._Element] = {}
        for document in self.documents:
            for level in ("FRBRWork", "FRBRExpression"):
                path = "/".join(map(tag, ("meta", "identification", level, "FRBRuri")))
                for uri in document.iterfind(path):
                    found.setdefault(uri.get("value", ""), document)
        return found

    @cached_property
    def eid_around(self) -> dict[etree._Element, etree._Element]:
        """The nearest element with an eId that each element stands in. The outermost have none."""
        return self._nearest_around(self.eids)

    def outermost(self, element: etree._Element) -> etree._Element | None:
        """The outermost document that an element stands in."""
        *_, outermost = (None, *self.documents_around(element))
        return outermost

    @cached_property
    def shown_at(self) -> dict[str, str]:
        """By its eId, what a documentRef of this file shows: the eId of the component that it is shown in."""
        found: dict[str, str] = {}
        for shown in self.each("documentRef"):
            component = shown.getparent()
            if component is not None and (eid := component.get("eId")) is not None:
                found[shown.get("href", "").removeprefix("#")] = eid
        return found

    @cached_property
    def page_ends(self) -> list[etree._Element]:
        """Each `eop`, in the order in which the pages are read: a document that stands with others at the end of the file is
        read where its `documentRef` is."""
        referred: dict[str, int] = {}
        ends: list[tuple[int, etree._Element]] = []
        for at, element in enumerate(self.each("eop", "documentRef")):
            if element.tag == tag("eop"):
                ends.append((at, element))
            else:
                referred.setdefault(element.get("href", "").removeprefix("#"), at)
        places = {eop: next(self._read_at(eop, referred), at) for at, eop in ends}
        return sorted(places, key=places.__getitem__)

    def _read_at(self, element: etree._Element, referred: dict[str, int]) -> Iterator[int]:
        held = (each.get("eId", "") for each in element.iterancestors(tag("component")))
        return (referred[eid] for eid in held if eid in referred)

    @cached_property
    def lifted_from(self) -> str:
        """The eId of the component that the file was lifted from: what most of its outermost eIds begin with. "" for none."""
        outermost = (eid for each, eid in self.eids.items() if each not in self.eid_around and eid)
        begun = Counter(eid.partition("__")[0] for eid in outermost if "__" in eid)
        (first, count), *_ = begun.most_common(1) or [("", 0)]
        is_here = (
            first in self.by_eid or next(self.each(first or "akomaNtoso"), None) is not None
        )  # preface__p_1 is implied
        return first if not is_here and 2 * count > begun.total() else ""

    @cached_property
    def is_a_part(self) -> bool:
        """Whether it is a portion: what its eIds begin with may be left out of it."""
        return next(iter(self.documents), self.root).tag == tag("portion")

    @property
    def is_cut_out(self) -> bool:
        """Whether it may lack what stood before it."""
        return self.is_a_part or self.lifted_from != ""

    def _nearest_around(self, some: Container[etree._Element]) -> dict[etree._Element, etree._Element]:
        around: dict[etree._Element, etree._Element] = {}
        for each in self.elements:
            if (parent := each.getparent()) is not None:
                nearest = parent if parent in some else around.get(parent)
                if nearest is not None:
                    around[each] = nearest
        return around

    def each(self, *names: str) -> Iterator[etree._Element]:
        """The elements of these names, in the order of the file."""
        return self.tagged(*map(tag, names))

    def tagged(self, *tags: str) -> Iterator[etree._Element]:
        """The same by their names with the namespace."""
        places = [self._places[each] for each in dict.fromkeys(tags) if each in self._places]
        in_order = places[0] if len(places) == 1 else sorted(chain.from_iterable(places))
        return map(self.elements.__getitem__, in_order)


def _each_once(texts: Iterable[str]) -> list[str]:
    """These texts, of those alike one alone: most are the blanks that a file is set in with."""
    known: dict[str, str] = {}
    return [known.setdefault(text, text) for text in texts]


def _columns(attributes: Iterable[Attribute]) -> Columns:
    found: Columns = ([], [], [])
    elements, names, values = found
    for element, name, value in attributes:
        elements.append(element)
        names.append(name)
        values.append(value)
    return found


def line_of(element: etree._Element) -> int | None:
    return cast("int | None", element.sourceline)


def solid_text(element: etree._Element) -> str:
    """The text of an element without any white space: of Chinese, what is compared."""
    return "".join("".join(map(str, element.itertext())).split())


def text_without_notes(element: etree._Element) -> str:
    """The same without the notes in it: a title is without their marks what it is with them."""
    parts = etree.iterwalk(element, events=("start", "end"))
    said: list[str] = []
    for event, part in parts:
        if event == "start" and part.tag == _NOTE and part is not element:
            parts.skip_subtree()
        elif event == "start":
            said.append(part.text or "")
        if event == "end" and part is not element:
            said.append(part.tail or "")
    return "".join("".join(said).split())


_NOTE = tag("authorialNote")


def place_of(element: etree._Element) -> Place:
    return Place(line_of(element))


def name_of(element: etree._Element) -> str:
    """The name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def is_ours(element: etree._Element) -> bool:
    """Whether it is an element of Akoma Ntoso, and none of another namespace inside its metadata."""
    return _is_of_ours(str(element.tag))


def _is_of_ours(name: str) -> bool:
    return name.startswith(_OURS)
