"""Writes docs/licences.md: under which licences the program stands, and all that it is installed with. Needs the packages
that requirements.txt pins."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from gazette_pub.command.licences import FROM_THE_SYSTEM, WITH_IT, Licensed, packages

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "licences.md"

TOP = """\
# Licences

gazette_pub itself is under the Apache License 2.0 ([LICENSE](../LICENSE)). It is installed with the packages below, each used as
it is and under its own licence, as it says of itself; `gazette licences` says the same of what is installed, `gazette licences
PACKAGE` prints the text. cobalt is LGPL: it is not changed, and can be replaced by another version of it. This page is made by
`.venv/bin/python tools/licences.py`.
"""

TESTS = """
## For tests alone

What `requirements-test.txt` adds is not installed with the program. Of it bluebell-akn is LGPL-3.0-or-later. Of the files in
fixtures/, examples of Akoma Ntoso by OASIS are under CC BY 4.0, documents of legislation.gov.uk under the Open Government Licence 3.0;
fixtures/akn-foreign/README.md names them. The text of laws and official documents is not under copyright (著作权法 第五条).
"""


def page() -> str:
    """The whole page."""
    return (
        TOP
        + _table(
            "Packages", ("package", "version", "licence"), ((p.name, p.version, p.licence) for p in packages(False))
        )
        + _table("What they carry along, and this package", ("what", "licence", "for"), map(_row, WITH_IT))
        + _table("What is taken where the machine has it", ("what", "licence", "for"), map(_row, FROM_THE_SYSTEM))
        + TESTS
    )


def _row(what: Licensed) -> tuple[str, str, str]:
    return f"{what.name} {what.version}".strip(), what.licence, str(what.purpose)


def _table(heading: str, columns: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    head = list(columns)
    lines = [head, ["---"] * len(head), *rows]
    return f"\n## {heading}\n\n" + "".join(f"| {' | '.join(line)} |\n" for line in lines)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    sys.exit(0)
