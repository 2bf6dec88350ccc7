"""A text in simplified characters, for names that are one in whichever characters they are printed: 條例 is 条例."""

from __future__ import annotations

from importlib import resources

from gazette_pub.words.pattern import Expression, Pattern


def simplified(text: str) -> str:
    """Character for character, by the pairs of simplified.txt, which are those of OpenCC (TSCharacters, Apache-2.0) whose
    simplified one is in GB 2312."""
    # few texts have any: a search for them is some thirty times as fast as the table
    return text if text.isascii() or _ANY.search(text) is None else text.translate(_PAIRS)


_PAIRS = {
    ord(pair[0]): pair[1]
    for pair in resources.files(__package__).joinpath("simplified.txt").read_text(encoding="utf-8").split()
}

_ANY = Pattern(Expression(f"[{''.join(map(chr, _PAIRS))}]"), ("條", "关於"), ("条例", "article"), "search")
"""What has a simplified form."""
