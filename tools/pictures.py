"""Makes the picture of pages in the README: the cover, the contents and a law of the bulletin.

    .venv/bin/python tools/pictures.py

It needs what `./test` installs.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from gazette_pub.formats import WRITERS, Press, load  # noqa: E402
from gazette_pub.issue.findings import ignore  # noqa: E402
from gazette_pub.issue.particulars import Particulars  # noqa: E402
from gazette_pub.publish.reading import read_issue  # noqa: E402  # the checkout's own

SHEETS = (1, 3, 53)
WIDTH, GAP = 560, 12
PICTURE = ROOT / "fixtures" / "pictures" / "pages.png"


def main() -> None:
    issue = read_issue(load(str(ROOT / "fixtures" / "shanxi-2024-1.txt")), Particulars(), ignore)
    document = pypdfium2.PdfDocument(WRITERS["pdf"].write()(issue, Press(datetime(2024, 1, 27, tzinfo=UTC))))
    pages = [rendered(document[sheet - 1]) for sheet in SHEETS]
    beside(pages).quantize(32).save(PICTURE, optimize=True)


def rendered(page: pypdfium2.PdfPage) -> Image.Image:
    picture: Image.Image = page.render(scale=WIDTH / page.get_width()).to_pil()
    return picture


def beside(pages: list[Image.Image]) -> Image.Image:
    """The pages beside each other on grey."""
    height = max(page.height for page in pages)
    whole = Image.new("RGB", (sum(page.width + GAP for page in pages) + GAP, height + 2 * GAP), (200, 200, 200))
    x = GAP
    for page in pages:
        whole.paste(page, (x, GAP))
        x += page.width + GAP
    return whole


if __name__ == "__main__":
    main()
