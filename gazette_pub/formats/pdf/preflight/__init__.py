"""A PDF looked through as a print shop does before it makes plates, whoever made it.

The way through: `opening` opens the file and its pages, `tokens` reads what a page paints, `spaces` and `typefaces` tell what
colours and fonts it paints in, `looking` what stands where; `rules` is the table of what may be wrong.
"""

from __future__ import annotations

from gazette_pub.formats.pdf.preflight.looking import Room
from gazette_pub.formats.pdf.preflight.opening import MOST_CONTENT, broken_is_said, opened
from gazette_pub.formats.pdf.preflight.rules import OF_FILES, OF_SHEETS, TOO_MUCH
from gazette_pub.formats.pdf.preflight.sheets import sheets
from gazette_pub.issue.findings import Finding


def preflight(data: bytes) -> list[Finding]:
    """What a print shop would ask back about, page by page. Raises UnreadableInput for what is no PDF, or a broken one."""
    file, room = opened(data), Room(MOST_CONTENT)
    with broken_is_said():
        found = [finding for check in OF_FILES for finding in check.findings(file)]
        for sheet in sheets(file, room):
            found += [finding for check in OF_SHEETS for finding in check.findings(sheet)]
    return found + ([TOO_MUCH.found("not all of the file was looked through: it is too much")] if room.is_full else [])
