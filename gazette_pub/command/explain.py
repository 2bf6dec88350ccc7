"""What each code of a finding means."""

from __future__ import annotations

import importlib

from gazette_pub.issue.findings import RULES, Rule
from gazette_pub.issue.messages import Message, say

ROOMS = (
    "gazette_pub.checks",
    "gazette_pub.command.media",
    "gazette_pub.command.validate",
    "gazette_pub.finish",
    "gazette_pub.formats.akn.write",
    "gazette_pub.formats.akn.writing.notices",
    "gazette_pub.formats.akn.read",
    "gazette_pub.formats.akn.validate",
    "gazette_pub.formats.pdf.blanks",
    "gazette_pub.formats.pdf.letters",
    "gazette_pub.formats.pdf.preflight.rules",
    "gazette_pub.formats.pdf.read",
    "gazette_pub.formats.pdf.spills",
    "gazette_pub.formats.pdf.strained",
    "gazette_pub.formats.text.guesses",
    "gazette_pub.formats.word.opening",
    "gazette_pub.formats.word.template.dressing",
    "gazette_pub.formats.word.reading.doubts",
    "gazette_pub.layout.pictures",
    "gazette_pub.merge",
    "gazette_pub.structure.unplaced",
)
"""Where findings are made: what is imported before the registry is whole."""


LEVELS: dict[int | None, Message] = {
    1: say(" Level 1 of Akoma Ntoso: the schema."),
    2: say(" Level 2 of Akoma Ntoso: the Naming Convention, pointers, order and dates."),
}
"""What is added of a rule that keeps a file from a level of conformance."""


def rules() -> dict[str, Rule]:
    """Every rule by its code, in the order of the codes."""
    for room in ROOMS:
        importlib.import_module(room)
    return dict(sorted(RULES.items()))


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
