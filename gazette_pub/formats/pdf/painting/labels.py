"""What the pages are called."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.formats.pdf.painting.objects import array, dictionary
from gazette_pub.typeset.frames import Page


def labels(pages: Sequence[Page]) -> str:
    """Page labels (§12.4.2): small Roman before the text, then its own numbers."""
    first = next((i for i, page in enumerate(pages) if page.number is not None), len(pages))
    said: list[object] = [0, "<</S /r>>"] if first else []
    if first < len(pages):
        said += [first, f"<</S /D /St {pages[first].number}>>"]
    return dictionary({"Nums": array(said)})
