"""Makes the pictures in the README: the cover, the contents and a law of the bulletin; and the preview of it, in a browser.

    .venv/bin/python tools/pictures.py

It needs what `./test` installs.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
from PIL import Image
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from browsers import FLAGS, browser  # noqa: E402

from gazette_pub.formats import WRITERS, Press, load  # noqa: E402
from gazette_pub.issue.findings import ignore  # noqa: E402
from gazette_pub.issue.particulars import Particulars  # noqa: E402
from gazette_pub.publish.reading import read_issue  # noqa: E402  # the checkout's own

SHEETS = (1, 3, 53)
WIDTH, GAP = 560, 12
PICTURE = ROOT / "fixtures" / "pictures" / "pages.png"

PREVIEWS = {"en": ROOT / "docs" / "preview.png", "zh": ROOT / "docs" / "preview.zh-CN.png"}


def main() -> None:
    pages_of_the_bulletin()
    with tempfile.TemporaryDirectory() as folder:
        previews(Path(folder))


def previews(folder: Path) -> None:
    """What `gazette preview` shows of the bulletin, as a browser has it."""
    shutil.copy(ROOT / "fixtures" / "shanxi-2024-1.txt", folder / "bulletin.txt")
    command = [sys.executable, "-m", "gazette_pub", "preview", "bulletin.txt", "--no-browser"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        with sync_playwright() as playwright:
            opened = playwright.chromium.launch(executable_path=browser(), args=FLAGS)
            for language, picture in PREVIEWS.items():
                page = opened.new_page(viewport={"width": 1360, "height": 860})
                page.goto(f"{address}?language={language}")
                page.wait_for_selector("html[data-setting]", state="attached", timeout=120_000)
                page.locator("#finding-list .finding[data-code=G204]").nth(9).click()
                page.locator("#page-list .region.on").first.wait_for()
                page.wait_for_timeout(2000)  # until the pictures of its pages are there
                Image.open(io.BytesIO(page.screenshot())).convert("RGB").quantize(128).save(picture, optimize=True)
            opened.close()
        process.terminate()


def pages_of_the_bulletin() -> None:
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
