"""What an element of a text may be made: a table of kinds, and the ways from one to another.

Whatever it is, it is made a plain paragraph first, in its place in the text; and then that what was asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.model import Node, tag
from gazette_pub.issue.names import NAMES
from gazette_pub.preview.corrections.documents import begun_at, dissolved, document_of
from gazette_pub.preview.corrections.flow import (
    DIVISIONS,
    append_to,
    flattened,
    innermost_end,
    open_at,
    refuse_closed,
    remove,
)
from gazette_pub.preview.corrections.labels import any_label, article_label, division_label, put_on, taken_from
from gazette_pub.preview.corrections.plain import OF_ANY, STAYS, renamed
from gazette_pub.preview.corrections.refusing import NotCorrected
from gazette_pub.preview.view import DIVISIONS as DIVISION_NAMES

HEAD = ("attachlabel", "kicker", "subtitle", "number", "adoption", "delivery", "byline", "dateline", "salutation")
"""What stands before a text, besides its title."""

FOOT = ("signature", "date")
"""What stands after a text."""

NUMBERS = ("一、", "（一）", "1．", "（1）")
"""How headings of each level are numbered in official texts (GB/T 9704-2012, 7.3.3), for whoever chooses one."""

LEVELS = len(NUMBERS)
"""Of headings that are offered."""

OPENERS = frozenset("section division article item".split())

Making = Callable[[Node], Node]
"""Makes a paragraph of the text something else; the element that it is then."""


def unit_of(node: Node) -> Node:
    """What a row is a part of as a whole: the article that begins with a paragraph, the section of a heading."""
    above = node.above
    if node.name == "heading" and above.name in OPENERS:
        return above
    first = next((each for each in above.children() if each.name != "pb"), None)
    if node.name == "p" and above.name in OPENERS and first is node and not node.get("label"):
        return above
    return node


def kind_of(unit: Node) -> str | None:
    """The kind of a unit; None for what is made nothing else."""
    match unit.name:
        case "section":
            return f"heading-{unit.get('level', '1')}"
        case "division":
            return str(unit.get("type"))
        case "document":
            return "title"
        case "date" if unit.above.name != "foot":
            return None
        case "p" if unit.above.name in ("cell", "note"):
            return None
        case name if name in ("article", "item", "p", "label", "title", *HEAD, *FOOT):
            return name
    return None


def kinds_for(unit: Node) -> list[str]:
    """The kinds that a unit may be made, its own among them."""
    own = kind_of(unit)
    if own is None or unit.above.name in ("front", "colophon", "issue"):
        return [own, *(["p"] if own == "title" else [])] if own else []
    edge = unit.above.name
    before = HEAD if edge == "head" or _is_first(unit) else ()
    behind_ = FOOT if edge == "foot" or _is_last(unit) else ()
    offered = [*_TEXT, "title", *before, *behind_]
    return offered if own in offered else [own, *offered]


def _is_first(unit: Node) -> bool:
    """Whether nothing but page ends stands before it in the text of its document."""
    before = unit.itersiblings(preceding=True)
    return unit.above.name == "body" and all(each.tag == tag("pb") for each in before)


def _is_last(unit: Node) -> bool:
    """Whether nothing but page ends stands behind it in the text of its document."""
    around = unit
    while around.name != "body":
        if around.name in _APART or any(each.tag != tag("pb") for each in around.itersiblings()):
            return False
        around = around.above
    return True


_APART = frozenset("cell note quoted group head foot front colophon issue document".split())
"""What a text is not the end of that ends in it."""


def word_for(kind: str) -> Message:
    """What a kind is called."""
    if kind.startswith("heading-"):
        level = int(kind.removeprefix("heading-"))
        return say("heading {level} (as of {number})", level=level, number=NUMBERS[level - 1])
    return DIVISION_NAMES[kind] if kind in DIVISION_NAMES else NAMES[kind]


def group_of(kind: str) -> Message:
    """What a kind is listed under."""
    if kind in ("article", *DIVISIONS):
        return say("Of a law")
    if kind in ("title", *HEAD):
        return say("At the head")
    return say("At the foot") if kind in FOOT else say("In the text")


def made(node: Node, kind: str) -> Node:
    """The element as one of that kind. Raises NotCorrected where it can't be one."""
    unit = unit_of(node)
    own = kind_of(unit)
    if own is None or kind not in _MAKING or unit.above.name in ("front", "colophon"):
        raise NotCorrected(say("it can't be made that"))
    if own == kind:
        raise NotCorrected(say("it is that already"))
    if unit.above.name == "head" and kind in ("title", *HEAD):
        return renamed(unit, kind)
    if unit.above.name == "foot" and kind in FOOT:
        return renamed(unit, kind)
    return _MAKING[kind](_as_text(unit))


def _as_text(unit: Node) -> Node:
    """The unit as a paragraph of the text, in its place."""
    if unit.name in OPENERS:
        return flattened(unit)
    if unit.name == "document" or (unit.name == "title" and unit.above.name == "head"):
        document = document_of(unit)
        return dissolved(document)
    if unit.above.name in ("head", "foot"):
        return _into_body(unit)
    return renamed(unit, "p") if unit.name == "label" else unit


def _into_body(unit: Node) -> Node:
    """A part of the head that stands before the text, or of the foot behind it, as a paragraph of the text."""
    document, edge = document_of(unit), unit.above
    moved = (
        [unit, *unit.itersiblings()]
        if edge.name == "head"
        else [*reversed(list(unit.itersiblings(preceding=True))), unit]
    )
    body = document.body
    if body is None:
        body = cast(Node, document.makeelement(tag("body")))
        edge.addnext(body) if edge.name == "head" else edge.addprevious(body)
    plain = [
        cast(Node, each) if each is not unit and each.tag in STAYS else renamed(cast(Node, each), "p") for each in moved
    ]
    if edge.name == "head":
        for at, each in enumerate(plain):
            body.insert(at, each)
    else:
        append_to(innermost_end(body), plain, body)
    if not len(edge):
        edge.above.remove(edge)
    return unit


def _section(level: int) -> Making:
    def make(p: Node) -> Node:
        refuse_closed(p)
        opener = cast(Node, p.makeelement(tag("section"), level=str(level)))
        put_on(opener, taken_from(p, any_label))
        return _opened(p, opener, "p" if p.child("lead") is not None else "heading")

    return make


def _division(type: str) -> Making:
    def make(p: Node) -> Node:
        refuse_closed(p)
        opener = cast(Node, p.makeelement(tag("division"), type=type))
        put_on(opener, taken_from(p, division_label))
        return _opened(p, opener, "heading")

    return make


def _article(p: Node) -> Node:
    refuse_closed(p)
    opener = cast(Node, p.makeelement(tag("article")))
    if (label := taken_from(p, article_label)) is None:
        raise NotCorrected(say("it begins with no number of an article, 第一条"), hint=say("write that before it"))
    put_on(opener, label)
    return _opened(p, opener, "p")


def _item(p: Node) -> Node:
    refuse_closed(p)
    opener = cast(Node, p.makeelement(tag("item")))
    put_on(opener, taken_from(p, any_label))
    if p.above.name == "item":
        return _opened(p, opener, "p")
    before, after = p.getprevious(), p.getnext()
    if before is not None and before.tag == tag("list"):
        before.append(opener)
    elif after is not None and after.tag == tag("list"):
        after.insert(0, opener)
    else:
        list_ = cast(Node, p.makeelement(tag("list")))
        list_.append(opener)
        p.addprevious(list_)
    opener.append(p)
    return opener


def _opened(p: Node, opener: Node, name: str) -> Node:
    """The opener in the place of a paragraph, which is the first that stands in it, under that name."""
    first = cast(Node, p.makeelement(tag(name)))
    for attribute, value in p.attrib.items():
        if attribute in OF_ANY and attribute != "{http://www.w3.org/XML/1998/namespace}id":
            first.set(attribute, value)
    open_at(p, opener)
    first.text = p.text
    first.extend(list(p))
    if len(first) or first.text:
        opener.insert(0, first)
    return opener


def _in_head(name: str) -> Making:
    def make(p: Node) -> Node:
        if not _is_first(p):
            raise NotCorrected(say("only what stands first in its text can stand before it"))
        document, pages = document_of(p), reversed(list(p.itersiblings(preceding=True)))
        head = document.head
        if head is None:
            head = cast(Node, document.makeelement(tag("head")))
            document.insert(0, head)
        head.extend([*pages, p])
        return renamed(p, name)

    return make


def _in_foot(name: str) -> Making:
    def make(p: Node) -> Node:
        if not _is_last(p):
            raise NotCorrected(say("only what stands last in its text can stand behind it"))
        document = document_of(p)
        foot, body = document.foot, cast(Node, document.body)
        if foot is None:
            foot = cast(Node, document.makeelement(tag("foot")))
            body.addnext(foot)
        pages = _pages_behind(p, body)
        remove(p)
        for at, each in enumerate([p, *pages]):
            foot.insert(at, each)
        return renamed(p, name)

    return make


def _pages_behind(node: Node, body: Node) -> list[Node]:
    """The page ends that stand behind the last of a text."""
    pages, around = list[Node](), node
    while around is not body:
        pages += (cast(Node, each) for each in around.itersiblings())
        around = around.above
    return pages


def _plain(p: Node) -> Node:
    return p


def _label(p: Node) -> Node:
    return renamed(p, "label")


_MAKING: dict[str, Making] = {
    "p": _plain,
    **{f"heading-{level}": _section(level) for level in range(1, LEVELS + 1)},
    **{type: _division(type) for type in DIVISIONS},
    "article": _article,
    "item": _item,
    "label": _label,
    "title": begun_at,
    **{name: _in_head(name) for name in HEAD},
    **{name: _in_foot(name) for name in FOOT},
}
"""How a paragraph of the text is made each kind."""

_TEXT = tuple(kind for kind in _MAKING if kind not in ("title", *HEAD, *FOOT))
