"""How a text that is quoted stands: in the sentence above it, or put in below a line that only says so."""

from __future__ import annotations

from gazette_pub.issue.model import Node
from gazette_pub.words.characters import HAN
from gazette_pub.words.pattern import Expression, Pattern

OPEN_END = Pattern(
    Expression(f"[{HAN}—―─]"),
    ("入", "以", "—"),
    ("：", "。", "”", ")", "3"),
)
"""What a line ends with that is no sentence and leads to none (加入, 代以, 在(a)段之前加入——): what is put in stands below it, as
laws of Hong Kong print it."""


def is_put_in(quoted: Node) -> bool:
    """Whether a text that is quoted is put in below such a line: it stands further in than that."""
    above = quoted.getprevious()
    return isinstance(above, Node) and above.name == "p" and bool(OPEN_END.match(above.text_content.rstrip()[-1:]))
