"""Notes in the HTML: a raised mark where each stands, and the note itself at the end of its document, each a link to the
other (DPUB-ARIA 1.1, doc-noteref, doc-footnote and doc-backlink)."""

from __future__ import annotations

from collections.abc import Collection

from lxml import etree

Element = etree._Element


class Notes:
    """The notes that wait for the end of their document. Their ids count up through the page, past those that are taken."""

    def __init__(self, taken: Collection[str]) -> None:
        self._taken = taken
        self._count = 0
        self._waiting: list[Element] = []

    def refer(self, target: Element, mark: str, identifier: str = "") -> Element:
        """Puts the mark of the next note at the end of `target`; gives the note, its mark in it, to be filled. One that prints
        no mark gets its number."""
        self._count += 1
        id, back = identifier or self._free("note"), self._free("noteref")
        note = etree.Element("p", {"class": "note", "role": "doc-footnote", "id": id})
        self._waiting.append(note)
        if any(above.tag == "a" for above in (target, *target.iterancestors())):  # no link stands in a link
            referring = etree.SubElement(target, "span", {"class": "noteref", "id": back})
        else:
            referring = etree.SubElement(
                target, "a", {"class": "noteref", "role": "doc-noteref", "id": back, "href": f"#{id}"}
            )
        link = etree.SubElement(note, "a", {"class": "num", "role": "doc-backlink", "href": f"#{back}"})
        for each in (referring, link):
            each.text = mark or str(self._count)
            if not mark:
                each.set("class", f"{each.get('class')} counted")
        return note

    def put_below(self, target: Element) -> None:
        """The notes that wait stand at the end of `target`."""
        if self._waiting:
            etree.SubElement(target, "div", {"class": "notes"}).extend(self._waiting)
            self._waiting = []

    def _free(self, name: str) -> str:
        found = f"{name}_{self._count}"
        while found in self._taken:
            found += "_"
        return found
