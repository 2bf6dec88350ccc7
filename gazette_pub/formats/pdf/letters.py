"""What is said of letters that a page is not set in as it should be."""

from __future__ import annotations

from gazette_pub.issue.findings import Grade, rule

NO_GLYPH = rule(
    "F101",
    Grade.WARNING,
    """None of the page's fonts has the character: 〓, a type turned over, stands for it in the PDF.

    It is never dropped: what is copied from the PDF has it, and so has every other format. Install a font that has it; for
    rare characters of names fonts-noto-cjk is a start.""",
)

STAND_IN = rule(
    "F104",
    Grade.NOTE,
    """The machine has none of the fonts that the style names for one of its typefaces: another font stands in.

    The PDF says so too, in its description. GB/T 9704-2012 names 小标宋, 仿宋, 楷体 and 黑体. Install a font that the style
    names under [letters], or name one that the machine has.""",
)

OTHER_CHARACTER = rule(
    "F102",
    Grade.WARNING,
    """The PDF's text has another character than the issue, one that looks the same.

    Fonts draw some characters with one shape (⼀ the radical, 一 the number), and a PDF can name only one of them. The page
    is right; what is copied from it is the other character.""",
)
