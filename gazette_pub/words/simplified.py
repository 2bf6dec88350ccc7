"""A text in simplified characters, for names that are one in whichever characters they are printed: 條例 is 条例."""

from __future__ import annotations

from importlib import resources


def simplified(text: str) -> str:
    """Character for character, by the pairs of simplified.txt, which are those of OpenCC (TSCharacters, Apache-2.0) whose
    simplified one is in GB 2312."""
    # few texts have any: to look whether is some ten times as fast as the table
    return text if text.isascii() or _FORMS.isdisjoint(text) else text.translate(_PAIRS)


_PAIRS = {
    ord(pair[0]): pair[1]
    for pair in resources.files(__package__).joinpath("simplified.txt").read_text(encoding="utf-8").split()
}

_FORMS = frozenset(map(chr, _PAIRS))
"""What has a simplified form."""
