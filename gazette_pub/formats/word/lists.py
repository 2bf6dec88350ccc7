"""Lists: each list of the issue is one that Word and every other program knows, and its numbers are where they were printed.

An adopted text says （三）, and a number that Word counts says another thing as soon as somebody puts an item in above it; and
whoever copies such a text, or reads it by a program, has no number at all. So the number stands in the text, and the list
beside it is of the format that shows nothing (§17.18.59, none): an editor sees and changes what will be printed, and other
programs see items, how deep they stand, and where a list begins anew.
"""

from __future__ import annotations

from gazette_pub.formats.word.markup import Element, add, new, put, w
from gazette_pub.formats.word.template.joining import paragraph_of
from gazette_pub.issue.model import Node, tag

STYLES = ("Item1", "Item2", "Item3")
"""The styles of items, by how deep they stand."""

OF_STYLES = 1
"""The list of what is an item by its style alone: an editor gave a paragraph that."""

NAME = "公报列项"
"""What the lists are called (§17.9.12): in a template made of such a file they are known by it."""

MOST = 2047
"""Lists that Word's old format can count (LSTF, [MS-DOC] 2.9.147): those behind are in the list of the styles."""


class Lists:
    """The lists of one file. Each that stands in no other has a number of its own (§17.9.15)."""

    def __init__(self) -> None:
        self._numbers: dict[Element, int] = {}

    def put_in(self, properties: Element, item: Node, level: int) -> None:
        """Puts the paragraph of these properties in the list of its item, so deep from 1."""
        outermost = [*item.iterancestors(tag("list"))][-1]
        if outermost not in self._numbers and len(self._numbers) < MOST - OF_STYLES:
            self._numbers[outermost] = len(self._numbers) + OF_STYLES + 1
        put_in_list(properties, level, self._numbers.get(outermost, OF_STYLES))

    def part(self) -> Element:
        """The lists as a part of the file."""
        root = numbering()
        for node, number in self._numbers.items():
            element, first = _list(root, number), _first(node)
            if first != 1:
                add(add(element, "lvlOverride", ilvl=0), "startOverride", val=first)
        return root


def put_in_list(properties: Element, level: int, number: int = OF_STYLES) -> None:
    """Puts what has these properties in the list of this number, so deep from 1."""
    numbers = put(properties, "numPr")
    add(numbers, "ilvl", val=level - 1)
    add(numbers, "numId", val=number)


def numbering() -> Element:
    """The part with the list of the styles alone."""
    root = new("numbering")
    abstract = add(root, "abstractNum", abstractNumId=0)
    add(abstract, "multiLevelType", val="multilevel")
    add(abstract, "name", val=NAME)
    for level, style in enumerate(STYLES):
        each = add(abstract, "lvl", ilvl=level)
        add(each, "start", val=1)
        add(each, "numFmt", val="none")
        add(each, "pStyle", val=style)
        add(each, "suff", val="nothing")
        # what shows nothing, and yet is not empty: pandoc takes an item with an empty label for the rest of the one above
        add(each, "lvlText", val=f"%{level + 1}")
        add(each, "lvlJc", val="left")
    _list(root, OF_STYLES)
    return root


def stand_as_far_in(lists: Element, styles: Element) -> None:
    """Each level stands as far in as its style has it: what is in a list by itself is set as the list says (§17.9.22)."""
    by_id = {style.get(w("styleId"), ""): style for style in styles.iter(w("style"))}
    for link in lists.iter(w("pStyle")):
        level = link.getparent()
        said = paragraph_of(by_id.get(link.get(w("val"), "")), by_id)
        indents = {key: value for family, of in said.items() if family[0] == "ind" for key, value in of.items()}
        if level is not None and indents:
            add(add(level, "pPr"), "ind", **indents)


def _list(root: Element, number: int) -> Element:
    element = add(root, "num", numId=number)
    add(element, "abstractNumId", val=0)
    return element


def _first(outermost: Element) -> int:
    """The number that the list begins with, for programs that count."""
    item = outermost.find(tag("item"))
    said = "" if item is None else item.get("num", "")
    return int(said) if said.isascii() and said.isdecimal() and len(said) < 5 else 1
