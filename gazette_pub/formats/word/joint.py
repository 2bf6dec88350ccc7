"""The red head of organs that issue together: a line a name, all as wide as the longest, and 文件 beside them."""

from __future__ import annotations

from gazette_pub.formats.word.markup import Element, add, add_run, put
from gazette_pub.issue.model import Node
from gazette_pub.layout.joint import GAP, WORD, Joint
from gazette_pub.layout.style import Style

TWIPS, HALVES = 20, 2


def add_joined(paragraph: Element, node: Node, joint: Joint, style: Style) -> None:
    """What one element prints of such a head, a line a name."""
    role, measure = style.role("redhead"), style.text.measure(1)
    size = joint.size(style)
    _place(paragraph[0], node, joint, round((measure - joint.cells * size) / 2 * TWIPS), round(size * TWIPS))
    raised = (joint.behind - 1 - (len(joint.names) - 1) / 2) * role.slot * size / role.size * style.text.leading
    said = joint.said_in(node)
    for at, part in enumerate(said):
        before, after = said[at - 1] if at else "", said[at + 1] if at + 1 < len(said) else ""
        if part == WORD:
            _add(paragraph, part, size, position=round(raised * HALVES))
            continue
        if before:
            add(add_run(paragraph), "br")
        _add(paragraph, part[:-1], size, spacing=round(joint.apart(part) * size * TWIPS))
        _add(paragraph, part[-1], size, spacing=round(GAP * size * TWIPS) if after == WORD else 0)


def _place(properties: Element, node: Node, joint: Joint, left: int, room: int) -> None:
    """All of it begins at one place, and no line is open inside it. `room`: what it may stand out, so that no rounding ends a
    line before 文件."""
    put(properties, "ind", leftChars=0, left=left, rightChars=0, right=-room, firstLineChars=0, firstLine=0)
    put(properties, "jc", val="left")
    open_ = {} if node is joint.first else {"before": 0, "beforeLines": 0}
    if node is not joint.last:
        open_ |= {"after": 0, "afterLines": 0}
    if open_:
        put(properties, "spacing", **open_)


def _add(paragraph: Element, text: str, size: float, **looks: int) -> None:
    run = add_run(paragraph)
    for name in ("spacing", "position"):
        if looks.get(name):
            add(run[0], name, val=looks[name])
    for name in ("sz", "szCs"):
        add(run[0], name, val=round(size * HALVES))
    add(run, "t").text = text
