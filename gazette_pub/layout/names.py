"""Names in columns."""

from __future__ import annotations

import re

_HAN = "[\u3400-\u9fff\U00020000-\U0003ffff]"
SHORT_NAME = re.compile(rf"({_HAN})({_HAN}(?:[（(].*)?)", re.S)
"""A name of two characters, with a note or without: set as wide as one of three, 王　纯 beside 陈安丽."""
