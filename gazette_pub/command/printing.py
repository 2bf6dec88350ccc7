"""Findings printed in a format, as several commands do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from gazette_pub.command.output import print_lines
from gazette_pub.command.talk import Attempts

if TYPE_CHECKING:
    from gazette_pub.command.listing import Listed


def print_findings(
    attempts: Attempts, found: Sequence[Listed], worst: int, form: str, summary: bool | None = None
) -> None:
    """Prints the findings in a format."""
    from gazette_pub.command.listing import Failure, json_lines_of, json_of, text_of

    failures = [Failure(*failed) for failed in attempts.failed]
    if form == "text":
        print_lines(text_of(found, summary))
    elif form == "sarif":
        from gazette_pub.command.sarif import sarif_of

        print_lines(sarif_of(found, failures, worst))
    else:
        print_lines(json_of(found, failures) if form == "json" else json_lines_of(found, failures))
