"""What each code of a finding means."""

from __future__ import annotations

import inspect

from gazette_pub import checks, finish
from gazette_pub.akn.notices import NOTICES
from gazette_pub.akn.validate import CHECKS

OTHERS = {
    "F101": """None of the page's fonts has the character: the PDF shows an empty box, or another font's idea of it.

It is never dropped: the text of the PDF has it, and so has every other format. Install a font that has it; for rare
characters of names fonts-noto-cjk is a start.""",
    "F102": """The PDF's text has another character than the issue, one that looks the same.

Fonts draw some characters with one shape (⼀ the radical, 一 the number), and a PDF can name only one of them. The page
is right; what is copied from it is the other character.""",
    "F103": """The page shows a picture's caption, and not the picture.

A page takes in nothing from outside the issue, and the issue XML names pictures but does not hold them.""",
    "V001": """The issue XML is not valid: it breaks a rule of its RELAX NG schema, issue.rng.

The line is that of the XML file. Every format is made from the issue XML, and what is not valid is not converted.""",
}
"""The codes of what is found when a file is written or validated, outside the functions that explain themselves."""


def explanations() -> dict[str, str]:
    """Every code and its explanation, whose first line says it in short."""
    functions = NOTICES | {code: check.find for code, check in CHECKS.items()}
    return OTHERS | {code: inspect.getdoc(function) or "" for code, function in functions.items()} | checks.CODES | finish.CODES
