"""What could not be set as the style has it, for nothing to stand off the page."""

from __future__ import annotations

from gazette_pub.issue.model import Node
from gazette_pub.words.records import dataclass

DIVIDED, SMALLER, CUT = "divided", "smaller", "cut"
"""A word was divided, something was set in smaller letters, a running head was cut short."""


@dataclass(frozen=True, slots=True)
class Strained:
    """How what an element says was set: `how` is one of the ways above, `text` the word or the size in points."""

    node: Node
    how: str
    text: str
