"""What is wrong in an issue XML that a person has edited, in words that say what to type."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from lxml import etree

from gazette_pub.issue.messages import Message, say, several
from gazette_pub.issue.problems import nearest
from gazette_pub.issue.shapes import XML, Attribute, Shape, Shapes

MOST_LEVELS = 60
"""How deep elements may stand in one another, for readers and writers alike. The deepest law has half as many; each level
is up to four in Akoma Ntoso, whose readers take 256."""

OWN = "urn:gazette-pub:issue:1"

SHOWN = 40
"""How many characters of a text a sentence shows."""

DAY = say("a day, a month or a year: 2024-03-30, 2024-03, 2024")
NUMBER = say("a number from 1 in digits")

WANTED = {
    "lines": say("lines counted from 1, as 9-11 or 9-11 14"),
    "para": say("paragraphs counted from 1, as 9-11 or 9-11 14"),
    "page": say("pages counted from 1, as 12 or 12 13"),
    "box": say("four numbers for each page: x0 y0 x1 y1"),
    "num": say("digits, as 12, or 12-1 for 第十二条之一"),
    "label": say("the number as it is printed"),
    "n": say("a page number in digits"),
    "level": NUMBER,
    "rowspan": NUMBER,
    "colspan": NUMBER,
    "header": say("true or false"),
    "date": DAY,
    "year": say("a year, as 2024"),
    "jurisdiction": say("an ISO 3166 code in lower case, as cn or cn-sx"),
    "when": DAY,
    "effective": DAY,
    "expires": DAY,
    "promulgates": say("the xml:id of a document"),
    "src": say("a file of the folder NAME.media beside this one, named by its SHA-256: NAME.media/SHA256.png"),
    "name": say("a name without spaces"),
    "xml:id": say("an id: a letter, then letters, digits, _ . -"),
    "xml:lang": say("a language, as zh-Hans or bo"),
    "sha256": say("64 digits and letters from a to f"),
}
"""What an attribute takes that is not chosen from a list."""


ANY = say("any text")

TOGETHER = {"num": "label", "box": "page"}
"""Attributes that stand with another one only."""

ORDER = (
    (r"Did not expect element (?P<it>\S+) there", say("<{it}> stands in the wrong place, or once too often")),
    (r"Expecting element (?P<wanted>\S+), got (?P<it>\S+)", say("<{it}> stands where <{wanted}> is wanted")),
    (r"Element (?P<of>\S+) has extra content: (?P<it>\S+)", say("<{it}> stands in the wrong place in <{of}>")),
)
"""What libxml2 says of the order of elements, in words."""


class Mistake(NamedTuple):
    """A line of the XML file, where it came from one, and the sentence."""

    line: int | None
    sentence: Message


def mistakes(root: etree._Element, shapes: Shapes) -> Iterator[Mistake]:
    """What the shapes of the elements tell of an invalid issue. Of order they tell nothing."""
    waiting = [(root, shapes.root)]
    while waiting:
        node, pattern = waiting.pop()
        shape = shapes.of(pattern)
        for sentence in (*_attributes(node, shape), *_content(node, shape)):
            yield Mistake(_line(node), sentence)
        children = [child for child in node.iterchildren(etree.Element) if not _is_of_others(str(child.tag))]
        for child in children:
            if _name(child) not in shape.children:
                yield Mistake(_line(child), _stranger(_name(child), node, shape, shapes))
        known = [(child, shape.children[_name(child)]) for child in children if _name(child) in shape.children]
        waiting += reversed(known)


def in_words(said: str) -> Message:
    """What libxml2 says of the order of elements, so that one sees what to move."""
    for pattern, words in ORDER:
        if found := re.fullmatch(pattern, said):
            return words.filled(found.groupdict())
    return say("{reason}", reason=said)


def too_deep(root: etree._Element) -> Mistake | None:
    """The first element that stands deeper than MOST_LEVELS."""
    level = 0
    for event, node in etree.iterwalk(root, events=("start", "end")):
        level += 1 if event == "start" else -1
        if level > MOST_LEVELS:
            sentence = say(
                "<{element}> stands {level} elements deep; {most} are the most",
                element=_name(node),
                level=level,
                most=MOST_LEVELS,
            )
            return Mistake(_line(node), sentence)
    return None


def _attributes(node: etree._Element, shape: Shape) -> Iterator[Message]:
    element = _name(node)
    for name, attribute in shape.attributes.items():
        if attribute.required and name not in node.attrib:
            wanted = _wanted(name, attribute)
            yield say(
                "<{element}>: {name} is missing; it is {wanted}", element=element, name=_shown(name), wanted=wanted
            )
    for name, other in TOGETHER.items():
        if name in node.attrib and name in shape.attributes and other not in node.attrib:
            wanted = _wanted(other, shape.attributes[other])
            yield say(
                "<{element}>: {name} without {other}; {other} is {wanted}",
                element=element,
                name=name,
                other=other,
                wanted=wanted,
            )
    for key, value in node.items():
        yield from _attribute(element, str(key), str(value), shape)


def _attribute(element: str, name: str, value: str, shape: Shape) -> Iterator[Message]:
    if (known := shape.attributes.get(name)) is None and _is_of_others(name):
        return
    if known is None:
        advice = _nearest_attribute(name, shape)
        yield say(
            "<{element}>: there is no attribute {name}; {advice}", element=element, name=_shown(name), advice=advice
        )
    elif not known.takes(value):
        yield say(
            "<{element}>: {name} “{value}” is not {wanted}",
            element=element,
            name=_shown(name),
            value=_cut(value),
            wanted=_wanted(name, known),
        )


def _nearest_attribute(name: str, shape: Shape) -> Message:
    known = [_shown(attribute) for attribute in shape.attributes]
    return nearest(_shown(name), known, say("it may have")) if known else say("it has none")


def _is_of_others(name: str) -> bool:
    """Whether an element or attribute is of another's schema, of which ours says nothing."""
    namespace = etree.QName(name).namespace
    return namespace is not None and namespace not in (OWN, XML[1:-1])


def _content(node: etree._Element, shape: Shape) -> Iterator[Message]:
    element = _name(node)
    held = [_name(child) for child in node.iterchildren(etree.Element)]
    for name in shape.required:
        if name not in held:
            yield say("<{element}>: <{name}> is missing in it", element=element, name=name)
    if shape.some and not held and not shape.required:
        yield say("<{element}>: it is empty; {holds}", element=element, holds=_holds(shape))
    yield from _texts(node, shape)


def _texts(node: etree._Element, shape: Shape) -> Iterator[Message]:
    element = _name(node)
    if not shape.takes(text := node.text or ""):
        wanted = WANTED.get(element, ANY)
        yield say("<{element}>: “{value}” is not {wanted}", element=element, value=_cut(text), wanted=wanted)
    if not shape.text and (text := _text(node)):
        yield say(
            "<{element}>: a text stands between its elements, “{text}”; {holds}",
            element=element,
            text=_cut(text),
            holds=_holds(shape),
        )


def _stranger(name: str, node: etree._Element, shape: Shape, shapes: Shapes) -> Message:
    if name in shapes.names:
        return say(
            "<{name}> may not stand in <{element}>; {holds}", name=name, element=_name(node), holds=_holds(shape)
        )
    return say(
        "there is no element <{name}>; {advice}",
        name=name,
        advice=nearest(name, shapes.names, say("the elements are")),
    )


def _holds(shape: Shape) -> Message:
    """What an element holds, in words."""
    held = [f"<{name}>" for name in shape.children]
    if held and shape.text:
        return say("it holds text and {elements}", elements=several(held))
    if held:
        return say("it holds {elements}", elements=several(held))
    return say("it holds text") if shape.text else say("it holds nothing")


def _wanted(name: str, attribute: Attribute) -> Message:
    if attribute.values:
        return say("one of {values}", values=several(attribute.values))
    return WANTED.get(_shown(name), ANY)


def _text(node: etree._Element) -> str:
    """The first text directly in the element that is not white space."""
    texts = (node.text, *(child.tail for child in node))
    return next((text.strip() for text in texts if text and text.strip()), "")


def _cut(text: str) -> str:
    return text if len(text) <= SHOWN else text[:SHOWN] + "…"


def _shown(name: str) -> str:
    return name.replace(XML, "xml:")


def _line(node: etree._Element) -> int | None:
    """The line in the file; None for an element that was not read from one."""
    line: Any = node.sourceline
    return line if isinstance(line, int) else None


def _name(node: etree._Element) -> str:
    return etree.QName(node).localname
