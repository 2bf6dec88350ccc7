"""A text in simplified characters, for names that are one in whichever characters they are printed: 條例 is 条例."""

from __future__ import annotations

import functools
from importlib import resources


def simplified(text: str) -> str:
    """Character for character, by the pairs of simplified.txt, which are those of OpenCC (TSCharacters, Apache-2.0) whose
    simplified one is in GB 2312."""
    return text if text.isascii() else text.translate(_pairs())


@functools.cache
def _pairs() -> dict[int, str]:
    pairs = resources.files(__package__).joinpath("simplified.txt").read_text(encoding="utf-8").split()
    return {ord(pair[0]): pair[1] for pair in pairs}
