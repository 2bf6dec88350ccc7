"""What is said of the pages of a file for the press."""

from __future__ import annotations

from gazette_pub.issue.findings import Grade, rule

BLANKS = rule(
    "P501",
    Grade.NOTE,
    """Blank pages fill the last signature.

    A print shop folds so many pages from each sheet, and `--signature` says how many. The blank ones stand at the end, and
    the line below the trim names them; tell the shop, or fill them.""",
)
