"""What of a PDF's text was mended, said to the editor: radicals, and the marks that a font map changed."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.formats.pdf.reading.columns import Printed
from gazette_pub.formats.text.guesses import report_font_map, report_radicals
from gazette_pub.issue.findings import Place, Report
from gazette_pub.words.characters import ANY_RADICAL, Punctuation


def report_mended(lines: Sequence[Printed], punctuation: Punctuation, report: Report) -> None:
    """Reports each kind once, with the first page that it stands on."""
    if not lines:
        return
    report_font_map(punctuation, Place(page=lines[0].page), report)
    first = next((line.page for line in lines if ANY_RADICAL.search(line.text)), lines[0].page)
    report_radicals("\n".join(line.text for line in lines), Place(page=first), report)
