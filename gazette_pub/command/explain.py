"""What each code of a finding means.

The letter says where a finding is from, the first digit what it is of:

    G   the text of the gazette: 1 numbering, 2 counts and figures, 3 page numbers, 4 marks and characters, 5 dates,
        6 what fits nowhere, 7 references, and what the issue says of itself
    F   a page that is set, HTML or PDF: 1 its letters and pictures
    A   Akoma Ntoso: 0 what is written for what the issue does not say, 1 what is wrong in a file
    V   an issue XML that is not valid
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping

from gazette_pub import checks, finish
from gazette_pub.formats.akn.notices import NOTICES
from gazette_pub.formats.akn.validate import CHECKS

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


def _of_functions(functions: Mapping[str, Callable[..., object]]) -> dict[str, str]:
    return {code: inspect.getdoc(function) or "" for code, function in functions.items()}


TABLES = (
    checks.CODES,
    finish.CODES,
    OTHERS,
    _of_functions(NOTICES),
    _of_functions({code: check.find for code, check in CHECKS.items()}),
)
"""Every code stands in one of them, once."""


def explanations() -> dict[str, str]:
    """Every code and its explanation, whose first line says it in short."""
    return {code: text for table in TABLES for code, text in table.items()}
