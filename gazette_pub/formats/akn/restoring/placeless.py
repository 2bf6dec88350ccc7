"""Metadata that the schema has no place for, or that say less than it demands: kept, in a namespace of their own, behind the
others."""

from __future__ import annotations

import copy
from collections.abc import Iterator

from lxml import etree

from gazette_pub.formats.akn.checking.schema import is_strict
from gazette_pub.formats.akn.restoring.identified import LEVELS
from gazette_pub.formats.akn.restoring.mending import in_order
from gazette_pub.formats.akn.vocabulary import NAMESPACE, tag

AS_IT_WAS = "urn:gazette-pub:akoma-ntoso:as-it-was"
"""The namespace of elements that were of Akoma Ntoso, and that its schema refuses where they stood."""

_NAMES = (*LEVELS, "FRBRItem")

_IDENTIFICATION = "".join(
    f'<{level}><FRBRthis value=""/><FRBRuri value=""/><FRBRdate date="0001-01-01" name=""/><FRBRauthor href=""/>{own}</{level}>'
    for level, own in zip(_NAMES, ('<FRBRcountry value=""/>', '<FRBRlanguage language=""/>', "", ""), strict=True)
)
_MADE_OF_PARTS = frozenset(
    map(
        tag,
        """classification lifecycle workflow analysis activeModifications passiveModifications restrictions judicial parliamentary
        mappings otherReferences temporalData temporalGroup references notes""".split(),
    )
)
"""What holds any number of what stands on its own."""

_SHELL = f"""<akomaNtoso xmlns="{NAMESPACE}"><doc name=""><meta><identification source="">{_IDENTIFICATION}</identification></meta>
<mainBody><p/></mainBody></doc></akomaNtoso>"""


def set_apart(meta: etree._Element) -> list[str]:
    """Takes what is not valid out of the metadata of one document into a `proprietary`; the names of what that was."""
    taken = [] if _is_sound(meta) else [*_of_identification(meta), *_of_parts(meta)]
    _put_apart(meta, [_renamed(element) for element in taken])
    return [etree.QName(element).localname for element in taken]


def set_words_apart(meta: etree._Element) -> list[str]:
    """The same of words that stand where metadata have none: each in an element that is called after the one that it stood in."""
    taken = []
    for element in list(meta.iter(f"{{{NAMESPACE}}}*")):
        if next(element.iterancestors(_NOTE), None) is None and element.tag != _NOTE:
            for words in _take_words(element):
                taken.append(etree.Element(f"{{{AS_IT_WAS}}}{etree.QName(element).localname}"))
                taken[-1].text = words
    _put_apart(meta, taken)
    return [etree.QName(element).localname for element in taken]


def _take_words(element: etree._Element) -> Iterator[str]:
    """Takes the words out that stand right in an element; what is inside another is that one's."""
    if (element.text or "").strip():
        yield element.text or ""
        element.text = None
    for child in element:
        if (child.tail or "").strip():
            yield child.tail or ""
            child.tail = None


def _put_apart(meta: etree._Element, taken: list[etree._Element]) -> None:
    if not taken:
        return
    apart = etree.SubElement(meta, tag("proprietary"), source="")
    apart.extend(taken)
    if (presentation := meta.find(tag("presentation"))) is not None:
        presentation.addprevious(apart)


_NOTE = tag("note")
"""What holds words among the metadata."""


def _of_identification(meta: etree._Element) -> Iterator[etree._Element]:
    """What stands in the identification and has no place there."""
    identification = meta.find(tag("identification"))
    for level in list(identification if identification is not None else ()):
        if level.tag not in _LEVELS or _is_second(level):
            yield _taken(level)
        else:
            again = (child for child in list(level) if _is_second(child) or not _is_sound_in_its_level(child))
            yield from map(_taken, again)


def _of_parts(meta: etree._Element) -> Iterator[etree._Element]:
    """What stands in the other parts and has no place there."""
    for part in list(meta):
        if part.tag == tag("publication") and _is_second(part):
            yield _taken(part)
        elif part.tag != tag("identification"):
            yield from _unsound(part)


def _unsound(element: etree._Element) -> Iterator[etree._Element]:
    """The element, or of what is made of parts those that are not sound."""
    if _is_sound(element):
        return
    if element.tag in _MADE_OF_PARTS:
        for child in list(element):
            yield from _unsound(child)
        if len(element) and _is_sound(element):
            return
    yield _taken(element)


def _is_second(element: etree._Element) -> bool:
    """Whether it says again what is said once."""
    above = element.getparent()
    return element.tag not in _REPEATED and above is not None and above.find(element.tag) is not element


_LEVELS = frozenset(map(tag, _NAMES))
_REPEATED = frozenset(
    map(tag, "FRBRuri FRBRalias FRBRdate FRBRauthor FRBRnumber FRBRname FRBRlanguage FRBRtranslation".split())
)


def _taken(element: etree._Element) -> etree._Element:
    if (above := element.getparent()) is not None:
        above.remove(element)
    element.tail = None
    return element


def _renamed(element: etree._Element) -> etree._Element:
    """The same in the namespace of what has no place: the schema looks into what stands in any other, and knows its own."""
    for each in element.iter(f"{{{NAMESPACE}}}*"):
        each.tag = f"{{{AS_IT_WAS}}}{etree.QName(each).localname}"
    return element


# -- what the schema says of a part alone ------------------------------------------------------------------------------


def _is_sound(element: etree._Element) -> bool:
    """Whether the schema has nothing against it as all that there is in what it stands in."""
    root = etree.fromstring(_SHELL)
    meta = root[0][0]
    if element.tag == meta.tag:
        root[0].replace(meta, copy.deepcopy(element))
    else:
        inside = meta
        for around in reversed([each for each in element.iterancestors() if each.tag in _MADE_OF_PARTS]):
            inside = etree.SubElement(inside, around.tag, {str(key): str(value) for key, value in around.items()})
        inside.append(copy.deepcopy(element))
    return is_strict(etree.tostring(root))


def _is_sound_in_its_level(element: etree._Element) -> bool:
    """The same of what stands in a level of the identification, beside what must stand there."""
    root = etree.fromstring(_SHELL)
    above = element.getparent()
    level = root.find(f".//{above.tag}") if above is not None else None
    if level is None:
        return False
    if (mandatory := level.find(element.tag)) is not None:
        level.remove(mandatory)
    level.append(copy.deepcopy(element))
    in_order(level)
    return is_strict(etree.tostring(root))
