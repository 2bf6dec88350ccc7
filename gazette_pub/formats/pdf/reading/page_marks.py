"""What is printed as a page's number."""

from __future__ import annotations

import re

from gazette_pub.words.pattern import Expression, Pattern

_DASH = "[—－–─·•一.:_\\s-]"
"""What stands on both sides of a page's number; 一 is how a dash is recognised in a scan."""

_MARK = Pattern(
    Expression(
        rf"""{_DASH}*(?:[Pp]age\s*)?[0-9０-９]{{1,5}}{_DASH}*                                      # — 580 —
        |第?\s*[0-9０-９]{{1,5}}\s*(?:[页⻚](?:\s*[/／,，])?|[/／])                                # 第 4 页,
            (?:\s*(?:共\s*)?[0-9０-９]{{1,5}}(?:\s*[页⻚])?)?                                    # 共 9 页, 4/9
        |[ivxlcIVXLC]{{1,6}}                                                                  # iv""",
        re.X,
    ),
    ("—５８０—", "12", "- 3 -", "一 503-", "第4页 共9页", "第4页，共9页", "第4页/共9页", "4/25", "iv"),
    ("第一条", "2024年", "12.5", "—", "一、"),
    "fullmatch",
)


def says_number(text: str) -> bool:
    """Whether a row says a page's number and no more."""
    return _MARK.fullmatch(text.replace("\u3000", " ").strip()) is not None
