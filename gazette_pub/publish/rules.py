"""Every rule that findings are of."""

from __future__ import annotations

import importlib
from collections.abc import Iterable

from gazette_pub.issue.findings import RULES, Rule

ROOMS = (
    "gazette_pub.checks",
    "gazette_pub.finish",
    "gazette_pub.structure.unplaced",
    "gazette_pub.formats.text.guesses",
    "gazette_pub.formats.misnamed",
    "gazette_pub.publish.media",
    "gazette_pub.layout.pictures",
    "gazette_pub.merge",
    "gazette_pub.formats.issue.read",
    "gazette_pub.formats.markdown.doubts",
    "gazette_pub.formats.word.opening",
    "gazette_pub.formats.word.reading.doubts",
    "gazette_pub.formats.pdf.read",
    "gazette_pub.formats.pdf.blanks",
    "gazette_pub.formats.pdf.letters",
    "gazette_pub.formats.pdf.strained",
    "gazette_pub.formats.pdf.spills",
    "gazette_pub.publish.validate",
    "gazette_pub.formats.akn.write",
    "gazette_pub.formats.akn.writing.notices",
    "gazette_pub.formats.akn.read",
    "gazette_pub.formats.akn.restoring.complete",
    "gazette_pub.formats.akn.validate",
    "gazette_pub.formats.word.template.dressing",
    "gazette_pub.formats.pdf.preflight.rules",
)
"""Where findings are made: what is imported before the registry is whole. Those of every text come first, and those that need much
last."""


def load(codes: Iterable[str]) -> None:
    """Has the rules of these codes in the registry, those that there are: of the rooms no more is imported than has all of them."""
    wanted = set(codes)
    for room in ROOMS:
        if wanted <= RULES.keys():
            return
        importlib.import_module(room)


def rules() -> dict[str, Rule]:
    """Every rule by its code, in the order of the codes."""
    for room in ROOMS:
        importlib.import_module(room)
    return dict(sorted(RULES.items()))
