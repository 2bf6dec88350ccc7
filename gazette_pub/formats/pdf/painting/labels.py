"""What the pages are called."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.formats.pdf.painting.objects import array, dictionary, text
from gazette_pub.typeset.frames import Page


def labels(pages: Sequence[Page]) -> str:
    """Page labels (§12.4.2): small Roman for pages without a number, else what each page is called."""
    said, before = list[object](), ""
    for i, page in enumerate(pages):
        if i == 0 or page.shown != _following(before):
            said += [i, _label(page.shown, i)]
        before = page.shown
    return dictionary({"Nums": array(said)})


def _following(shown: str) -> str:
    """The number behind this one; nothing behind what is no number."""
    return str(int(shown) + 1) if shown.isdigit() else ""


def _label(shown: str, place: int) -> str:
    """The label of a page: a number from which others are counted, a name of its own, or, where it has none, its place."""
    if not shown:
        return dictionary({"S": "/r", "St": place + 1})
    is_counted = shown.isdigit() and shown != "0"  # §12.4.2: St is at least 1
    return dictionary({"S": "/D", "St": shown} if is_counted else {"P": text(shown)})
