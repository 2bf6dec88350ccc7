"""The `references` of a gazette and of each document in it: every person, body, role, meeting and concept pointed at."""

from __future__ import annotations

from collections import Counter, defaultdict

from lxml import etree

from gazette_pub.formats.akn.iris import entity, slug
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.writing.eids import EIds
from gazette_pub.words.fullnames import full_name
from gazette_pub.words.places import is_of_china, jurisdiction_of

TOOL = "gazette_pub"
"""Who made the file: the entity that `source` points at."""

Key = tuple[str, ...]
"""The class of an entity, its name, and what tells it apart from another of that name."""


class Entities:
    """The entities of a whole gazette, each with the last part of its IRI: `张三`, whichever document it is in.

    A name printed twice is one entity: the print does not say whether it is one person (NC 4.11.1.1 asks for a birth
    date, which a gazette does not print). Sex and ethnic group tell apart those that they do: `persons` are the names
    that are printed with different ones. Without either, or with the same wherever they are printed, it is one person.
    """

    def __init__(self, place: str, persons: dict[str, set[tuple[str, str]]]) -> None:
        self.place = place
        self._differ = {name for name, marks in persons.items() if _differ(marks)}
        self._labels: dict[Key, str] = {}
        self._given: Counter[tuple[str, str]] = Counter()

    def person(self, name: str, *marks: str) -> Key:
        return ("Person", name, *(mark for mark in marks if mark and name in self._differ))

    def label(self, key: Key) -> str:
        """The entity as a part of an IRI or of an eId; `_2` behind it when another of its class has that one."""
        if key not in self._labels:
            label = ".".join(map(slug, key[1:]))
            self._given[key[0], label] += 1
            count = self._given[key[0], label]
            self._labels[key] = label if count == 1 else f"{label}_{count}"
        return self._labels[key]


def _differ(marks: set[tuple[str, str]]) -> bool:
    """Whether these are the marks of two persons at least: two sexes, or two ethnic groups."""
    said = defaultdict[int, set[str]](set)
    for pair in marks:
        for place, mark in enumerate(pair):
            said[place].update({mark} - {""})
    return any(len(each) > 1 for each in said.values())


class References:
    """What one document points at, in the order it is first met. Each method gives the pointer, `#cmp_3__person.张三`.

    `prefix` is the document's eId: an eId is there once in the whole gazette, and a document may be lifted out of it.
    `place` is that of what tells of none: the document's own, and in what is the gazette's own the gazette's.
    """

    def __init__(self, eids: EIds, prefix: str, entities: Entities) -> None:
        self.place = entities.place
        self._eids = eids
        self._prefix = f"{prefix}__" if prefix else ""
        self._entities = entities
        self._entries: dict[Key, tuple[str, str, str]] = {}
        self._shown: dict[str, str] = {}
        self._works: dict[tuple[str, str], tuple[str, str]] = {}

    @property
    def tool(self) -> str:
        """Who answers for the metadata."""
        return f"#{self._prefix}{TOOL}"

    def person(self, name: str, *marks: str) -> str:
        return self._pointer(self._entities.person(name, *marks), self.place.partition("-")[0])

    def organization(self, name: str) -> str:
        """An organ, whichever of its names is printed, in its own place where its name tells of that."""
        place = jurisdiction_of(full_name(name)) or ("cn" if is_of_china(name) else self.place)
        return self._pointer(("Organization", full_name(name)), place, name)

    def role(self, name: str, show_as: str | None = None) -> str:
        """An office, as printed."""
        return self._pointer(("Role", name), self.place, show_as)

    def part(self, name: str) -> str:
        """What somebody is to a document: author, editor, publisher, speaker."""
        return self._pointer(("Role", name), "")

    def event(self, name: str) -> str:
        return self._pointer(("Event", name), self.place)

    def concept(self, name: str, show_as: str) -> str:
        return self._pointer(("Concept", name), "", show_as)

    def work(self, element: str, href: str, show_as: str) -> str:
        """Another work, or another version of this one: `original`, `passiveRef`, `activeRef`."""
        if (element, href) not in self._works:
            eid = self._eids.counted(self._prefix.removesuffix("__"), element)
            self._works[element, href] = (eid, show_as)
        return f"#{self._works[element, href][0]}"

    def _pointer(self, key: Key, of: str, show_as: str | None = None) -> str:
        if key not in self._entries:
            kind, label = key[0].lower(), self._entities.label(key)
            eid = self._eids.free(f"{self._prefix}{kind}.{label}")
            self._entries[key] = (eid, entity(*filter(None, (kind, of, label))), show_as or key[1])
            self._shown[f"#{eid}"] = show_as or key[1]
        return f"#{self._entries[key][0]}"

    def shown(self, pointer: str) -> str:
        """What the entry shows that this points at."""
        return self._shown.get(pointer, "")

    def write(self, parent: etree._Element) -> None:
        """The entries: other works, who made the file, then TLCPerson, TLCOrganization and so on."""
        for (element, href), (eid, show_as) in self._works.items():
            etree.SubElement(parent, tag(element), eId=eid, href=href, showAs=show_as)
        tool = entity("organization", "int", "gazette-pub")
        etree.SubElement(parent, tag("TLCOrganization"), eId=self.tool[1:], href=tool, showAs=TOOL)
        for (kind, *_), (eid, iri, show_as) in self._entries.items():
            etree.SubElement(parent, tag(f"TLC{kind}"), eId=eid, href=iri, showAs=show_as)
