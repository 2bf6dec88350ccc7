"""What each code of a finding means."""

from __future__ import annotations

from gazette_pub.issue.findings import Rule
from gazette_pub.issue.messages import Message, say

LEVELS: dict[int | None, Message] = {
    1: say(" Level 1 of Akoma Ntoso: the schema."),
    2: say(" Level 2 of Akoma Ntoso: the Naming Convention, pointers, order and dates."),
}
"""What is added of a rule that keeps a file from a level of conformance."""


def explained(rule: Rule) -> Message:
    """What `gazette explain CODE` prints: the explanation, how much a finding weighs, and where it is from."""
    said = say("{code}  {explanation}\n\nGrade: {grade}. From: {origin}.{level}")
    return said.filled(
        {
            "level": LEVELS.get(rule.level, ""),
            "code": rule.code,
            "explanation": Message(rule.explanation),
            "grade": rule.grade.word,
            "origin": rule.origin,
        }
    )
