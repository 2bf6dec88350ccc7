"""WordprocessingML elements, made and named in one way."""

from __future__ import annotations

import functools
import re

from lxml import etree

Element = etree._Element

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"

_BREAKS = re.compile("([\t\n\r])")


@functools.cache
def w(name: str) -> str:
    """The name in WordprocessingML's namespace, in lxml's way of writing it."""
    return f"{{{W}}}{name}"


def new(name: str, **attributes: str | int) -> Element:
    """An element that is the root of a part, or that finds its parent later."""
    return etree.Element(w(name), {w(key): str(value) for key, value in attributes.items()}, nsmap={"w": W, "r": R})


def add(parent: Element, name: str, /, **attributes: str | int) -> Element:
    """A new last child; its attributes are WordprocessingML's."""
    child = etree.SubElement(parent, w(name))
    for key, value in attributes.items():
        child.set(w(key), str(value))
    return child


def last_in(parent: Element) -> Element | None:
    """The last child. Neither len() nor a list is asked: both count all that a body or a long paragraph holds."""
    return next(parent.iterchildren(reversed=True), None)


def add_run(parent: Element, style: str | None = None) -> Element:
    """A new run in this character style, or in its paragraph's.

    The hint says that marks which both scripts use (“ ” … · —) are set in the East Asian font (§17.3.2.26); Word
    does not take it from a style.
    """
    run = add(parent, "r")
    properties = add(run, "rPr")
    if style:
        add(properties, "rStyle", val=style)
    add(properties, "rFonts", hint="eastAsia")
    return run


def add_text(parent: Element, text: str | None, style: str | None = None) -> None:
    """A run with this text, to the last space; nothing when there is none. Tabs and line ends become Word's own."""
    if not text:
        return
    run = add_run(parent, style)
    for piece in _BREAKS.split(text) if _BREAKS.search(text) else (text,):
        _add_piece(run, piece)


def _add_piece(run: Element, piece: str) -> None:
    if piece == "\t":
        add(run, "tab")
    elif piece in ("\n", "\r"):
        add(run, "br")
    elif piece:
        text = add(run, "t")
        text.text = piece
        text.set(SPACE, "preserve")


IN_PARAGRAPH = """pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
 suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid
 spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl
 divId cnfStyle rPr sectPr pPrChange""".split()
"""The properties of a paragraph, in the order of CT_PPr (§17.3.1.26), which Word holds a file to."""


def put(properties: Element, name: str, /, **attributes: str | int) -> Element:
    """A property of a paragraph with these attributes: new, where its place is among those that are there, or the one there is."""
    if (there := properties.find(w(name))) is not None:
        there.attrib.update({w(key): str(value) for key, value in attributes.items()})
        return there
    before = {w(each) for each in IN_PARAGRAPH[: IN_PARAGRAPH.index(name)]}
    made = add(properties, name, **attributes)
    properties.insert(sum(each.tag in before for each in properties), made)
    return made


def add_style(paragraph: Element, style: str) -> Element:
    """The paragraph's properties, new, with its style in them."""
    properties = add(paragraph, "pPr")
    add(properties, "pStyle", val=style)
    return properties
