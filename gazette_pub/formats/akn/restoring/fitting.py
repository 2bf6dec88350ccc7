"""Elements that stand where the schema has no place for them, put into generic ones that may stand there.

Akoma Ntoso has an element for whatever has none of its own, in each kind of place (vocabulary 6.9: hcontainer, container, block,
inline; for blocks within a line, subFlow). No word moves, and an element that the schema knows keeps its name where any of these
may hold it.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator

from lxml import etree

from gazette_pub.formats.akn.reading.names import BODIES, RUN, WRAPPERS
from gazette_pub.formats.akn.restoring.models import (
    MOST_KNOWN,
    NEVER,
    NOTHING,
    Model,
    behind,
    holds_characters,
    may_end,
    model_of,
)
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.words.records import dataclass

MOST_AROUND = 3
"""So many elements are put around one."""

_AROUND = tuple(
    "p content hcontainer li item tr td component interstitial tocItem container blockContainer subFlow".split()
)
"""What is put around others, the plainest first."""

_AS_A_PART = (*_AROUND, "attachment", "conclusions", "debateSection", "introduction", "amendmentContent")
"""The same where only parts may stand, and none before it takes it."""

_OF_LINES = ["inline", "block"]
_OF_BLOCKS = ["container", "blockContainer", "hcontainer"]
"""What an element becomes that nothing there may hold."""

_NAMED = frozenset("hcontainer container subFlow inline block debateSection".split())
"""What says by a name what it stands for."""

_FILLING = "p content td li item tr interstitial component body mainBody".split()
"""What is put into an element that must hold something."""

_CLOSED = frozenset(map(tag, ("meta", "foreign")))


class NoPlace(Exception):
    """An element has no place where it stands, whatever is put around it."""


def fit(root: etree._Element) -> list[str]:
    """Gives each element a place. The names of those that had none. Raises NoPlace for one that cannot have any."""
    moved = dict.fromkeys([*_take_out_of_the_empty(root), *_part_holders(root)])
    _name_characters(root)
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if element.tag not in _CLOSED:
            moved |= dict.fromkeys(_fit_children(element))
            waiting += element.iterchildren(tag("*"))
    return list(moved)


def _take_out_of_the_empty(root: etree._Element) -> list[str]:
    """What stands in an element that holds nothing, a picture or the mark of a note, stands behind it, words too. The names of that."""
    taken: list[str] = []
    for element in list(root.iter(tag("*"))):
        name, parent, words = _name(element), element.getparent(), (element.text or "").strip()
        if parent is None or not (len(element) or words) or model_of(name) != NOTHING or holds_characters(name):
            continue
        children = list(element)
        taken += [_name(child) for child in children if _name(child) != RUN] + ([name] if words else [])
        if words:
            children.insert(0, etree.Element(tag(RUN)))
            children[0].text = element.text
        place = parent.index(element) + 1
        parent[place:place] = children
        children[-1].tail, element.tail = f"{children[-1].tail or ''}{element.tail or ''}", None
        element.text = None
    return taken


def _part_holders(root: etree._Element) -> list[str]:
    """What stands behind a document or a reference in what holds one thing is held by another behind it. The names of that."""
    taken: list[str] = []
    for holder in list(root.iter(*_HOLDERS)):
        children = list(holder.iterchildren(etree.Element))
        held = next((place for place, child in enumerate(children) if _name(child) in _HELD), len(children))
        if others := children[held + 1 :]:
            behind_it = etree.Element(holder.tag)
            behind_it.extend(others)
            holder.addnext(behind_it)
            taken += [_name(child) for child in others]
    return taken


_HOLDERS = tuple(map(tag, ("component", "attachment")))
_HELD = frozenset((*BODIES, "documentRef", "interstitial", "toc"))


def _name_characters(root: etree._Element) -> None:
    """Characters alone are those of what they stand in, or a line where that holds none."""
    for run in list(root.iter(tag(RUN))):
        parent = run.getparent()
        if parent is not None and not holds_characters(_name(parent)) and model_of(_name(parent)) is not None:
            run.tag = tag("p")
    etree.strip_tags(root, tag(RUN))


@dataclass
class _Opened:
    """The innermost of what was put around a child, and what may come behind that in it."""

    element: etree._Element
    state: Model


def _fit_children(element: etree._Element) -> Iterator[str]:
    """Puts what is needed around the children that may not stand in the element. Their names."""
    state = model_of(_name(element))
    if state is None:
        raise NoPlace(_name(element))
    opened: _Opened | None = None
    for child in list(element.iterchildren(etree.Element)):
        name = _name(child)
        if (after := behind(state, name)) is not NEVER:
            state, opened = after, None
            continue
        yield name
        if opened is None or not _goes_into(opened, child):
            opened, state = _put_somewhere(child, state)
    if not may_end(state):
        _fill(element, state)


def _put_somewhere(child: etree._Element, state: Model) -> tuple[_Opened | None, Model]:
    """Puts something around a child, or it into the one before, or, as a part of its own, behind that."""
    if (around := _put_around(child, state)) is not None:
        return around
    if (opened := _put_into_the_one_before(child)) is not None:
        return opened, state
    if (part := _put_around(child, state, _AS_A_PART)) is not None:
        return part
    if (whole := _gathered(child)) is not None:
        return whole, NOTHING
    raise NoPlace(_name(child))


def _gathered(child: etree._Element) -> _Opened | None:
    """All up to a child that stands in what holds one element, in one (the body of a portion holds one part of a text)."""
    parent, inside = child.getparent(), model_of(_ONE_FOR_ALL)
    if parent is None or inside is None or parent[0].tag == tag(_ONE_FOR_ALL):
        return None
    if behind(model_of(_name(parent)) or NEVER, _ONE_FOR_ALL) is not NOTHING:
        return None
    around = etree.Element(tag(_ONE_FOR_ALL), name=_name(parent))
    around.extend(list(parent)[: parent.index(child) + 1])
    parent.insert(0, around)
    for each in around:
        inside = behind(inside, _name(each)) if inside is not NEVER else NEVER
    return _Opened(around, inside)


_ONE_FOR_ALL = "hcontainer"


def _goes_into(opened: _Opened, child: etree._Element) -> bool:
    """Whether a child may stand in what was put around the one before it; then it stands there."""
    after = behind(opened.state, _name(child))
    if after is not NEVER:
        _move(child, opened.element)
        opened.state = after
    return after is not NEVER


def _put_into_the_one_before(child: etree._Element) -> _Opened | None:
    """A line behind the last part that may stand in an element: it is in that part, if that takes it."""
    before, parent = child.getprevious(), child.getparent()
    state = _end_of(before) if before is not None else None
    if before is None or state is None or parent is None or before.tag in _CLOSED or (before.tail or "").strip():
        return None
    _move(child, before)
    if (after := behind(state, _name(child))) is not NEVER:
        return _Opened(before, after)
    if (put := _put_around(child, state) or _put_around(child, state, _AS_A_PART)) is not None:
        return _Opened(before, put[1])
    before.addnext(child)
    return None


def _end_of(element: etree._Element) -> Model | None:
    """What may come behind all that stands in an element in its place."""
    state = model_of(_name(element))
    for child in element.iterchildren(etree.Element) if state is not None else ():
        after = behind(state, _name(child))
        state = after if after is not NEVER else state
    return state


def _put_around(
    child: etree._Element, state: Model, others: tuple[str, ...] = _AROUND
) -> tuple[_Opened | None, Model] | None:
    """What was put around the child, if anything, and what may come behind that; None where nothing gives it a place."""
    names = (_name(child), *_names_for(child))
    ways = [(name, chain) for name in names if (chain := _chain(name, state, others)) is not None]
    if not ways:
        return None
    name, chain = min(ways, key=lambda way: len(way[1]) + (_OTHER_NAME if way[0] != _name(child) else 0))
    _call(child, name)
    outermost = child
    for around in reversed(chain):
        outermost = _wrapped(outermost, around, _name(child))
    after = behind(state, _name(outermost))
    inside, holder = child.getparent(), model_of(chain[-1]) if chain else None
    if inside is None or holder is None:
        return None, after
    return _Opened(inside, behind(holder, _name(child))), after


_OTHER_NAME = 1.5
"""An element rather keeps its name with one around it than becomes another; with two around it, it becomes another."""


def _names_for(child: etree._Element) -> list[str]:
    """The generic elements that it may become: those of a line, if it is one or is empty in one, else those of blocks."""
    has_characters = any((text or "").strip() for text in (child.text, *(each.tail for each in child)))
    parent = child.getparent()
    is_of_a_line = not len(child) and parent is not None and holds_characters(_name(parent))
    if _name(child) in WRAPPERS:
        return ["content", *_OF_BLOCKS]
    return _OF_LINES if has_characters or is_of_a_line else _OF_BLOCKS


@functools.lru_cache(MOST_KNOWN)
def _chain(name: str, state: Model, others: tuple[str, ...]) -> tuple[str, ...] | None:
    """What is to be put around an element of that name, from outside; the shortest, of these the plainest."""
    if model_of(name) is None:
        return None
    chains: list[tuple[str, ...]] = [()]
    for _ in range(MOST_AROUND + 1):
        for chain in chains:
            if _may_stand(name, chain, state):
                return chain
        chains = [(*chain, around) for chain in chains for around in others if _may_stand(around, chain, state)]
    return None


def _may_stand(name: str, chain: tuple[str, ...], state: Model) -> bool:
    inside = state if not chain else model_of(chain[-1])
    return inside is not None and behind(inside, name) is not NEVER


def _call(element: etree._Element, name: str) -> None:
    """Makes it an element of that name, which says what it was."""
    was = _name(element)
    if name != was:
        element.tag = tag(name)
        if name in _NAMED:
            element.set("name", was)


def _wrapped(element: etree._Element, name: str, what: str) -> etree._Element:
    around = etree.Element(tag(name))
    if name in _NAMED:
        around.set("name", what)
    parent = element.getparent()
    assert parent is not None
    around.tail, element.tail = element.tail, None
    parent.replace(element, around)
    around.append(element)
    return around


def _move(child: etree._Element, into: etree._Element) -> None:
    tail, child.tail = child.tail, None
    if (tail or "").strip():
        raise NoPlace(_name(child))
    into.append(child)


def _fill(element: etree._Element, state: Model) -> None:
    """Puts into an element what must still stand in it, with nothing in that."""
    for name in _FILLING:
        if (after := behind(state, name)) is not NEVER and may_end(after):
            etree.SubElement(element, tag(name))
            return
    raise NoPlace(_name(element))


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname
