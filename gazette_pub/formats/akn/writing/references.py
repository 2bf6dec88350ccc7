"""The `references` of a gazette: every person, body, role, meeting and concept that something in it points at."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.iris import entity, slug
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.writing.eids import EIds


class References:
    """What is pointed at, in the order it is first met. Each method gives the pointer, `#person.张三`.

    A name printed twice is one entry: the print does not say whether it is one person. Sex and ethnic group tell
    apart those that it does (NC 4.11.1.1 asks for a birth date, which a gazette does not print).
    """

    def __init__(self, eids: EIds, place: str) -> None:
        self._eids = eids
        self._place = place
        self._country = place.partition("-")[0]
        self._entries: dict[tuple[str, ...], tuple[str, str, str]] = {}

    def person(self, name: str, *marks: str) -> str:
        return self._pointer("Person", self._country, name, marks)

    def organization(self, name: str) -> str:
        return self._pointer("Organization", self._place, name)

    def role(self, name: str) -> str:
        """An office, as printed."""
        return self._pointer("Role", self._place, name)

    def part(self, name: str) -> str:
        """What somebody is to a document: author, editor, publisher, speaker."""
        return self._pointer("Role", "", name)

    def event(self, name: str) -> str:
        return self._pointer("Event", self._place, name)

    def concept(self, name: str, show_as: str) -> str:
        return self._pointer("Concept", "", name, show_as=show_as)

    def _pointer(self, kind: str, of: str, name: str, marks: tuple[str, ...] = (), show_as: str | None = None) -> str:
        key = (kind, name, *marks)
        if key not in self._entries:
            label = ".".join(map(slug, (name, *marks)))
            eid = self._eids.free(f"{kind.lower()}.{label}")
            iri = entity(*filter(None, (kind.lower(), of, eid.partition(".")[2])))
            self._entries[key] = (eid, iri, show_as or name)
        return f"#{self._entries[key][0]}"

    def write(self, parent: etree._Element) -> None:
        """The entries, as TLCPerson, TLCOrganization and so on."""
        for (kind, *_), (eid, iri, show_as) in self._entries.items():
            etree.SubElement(parent, tag(f"TLC{kind}"), eId=eid, href=iri, showAs=show_as)
