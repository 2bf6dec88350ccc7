"""What a shell completes where a value is wanted: names of files and folders, and the names that an option chooses from."""

from __future__ import annotations

import re
from collections.abc import Iterable

from click.shell_completion import CompletionItem

FILES = re.compile(r"\b(?:FILE|INPUT|ISSUE|OLD|NEW|LIST)\b")
FOLDERS = re.compile(r"\b(?:DIR|FOLDER)\b")
"""What stands for them where a value is named."""


def completed(metavar: str, names: Iterable[str], incomplete: str) -> list[CompletionItem]:
    """What may stand there: names that begin so, of a list the last of them, else files or folders, which the shell knows."""
    before, comma, last = incomplete.rpartition(",")
    found = [CompletionItem(f"{before}{comma}{name}") for name in names if name.startswith(last)]
    if FILES.search(metavar):
        return found or [CompletionItem(incomplete, type="file")]
    if FOLDERS.search(metavar):
        return [CompletionItem(incomplete, type="dir")]
    return found
