"""What is wrong with a text that is to be TOML (toml.io, v1.0.0), in the language spoken: Python's reader says it in English."""

from __future__ import annotations

import re

from gazette_pub.issue.messages import Message, say

REASONS = (
    (r"Cannot overwrite a value|Cannot declare|Cannot mutate|Cannot redefine|Duplicate", say("it is there twice")),
    (r"Expected '=' after a key", say("a = is missing behind a key")),
    (r"Expected '?\]", say("a ] is missing at the end of a table's name")),
    (r"Expected newline or end of document", say("a line goes on where it should end")),
    (r"Expected (?P<what>.+)", say("{what} is missing")),
    (r"Invalid initial character for a key|Invalid statement", say("neither a key with its value, nor a table")),
    (r"Invalid value", say("no text between quotation marks, no number, no day, no list")),
    (r"Invalid date", say("no day that there is")),
    (r"Invalid hex value|Escaped character|Unescaped", say("a \\ that stands for nothing; write \\\\ for one")),
    (r"Unclosed array", say("a ] is missing at the end of a list")),
    (r"Unclosed inline table", say("a closing brace is missing at the end of a table")),
    (r"Unterminated string", say("a quotation mark is missing at the end of a text")),
    (r"Illegal character '\\n'", say("a line ends before its quotation mark")),
    (r"(?:Illegal|Found invalid) character (?P<what>.+)", say("{what} may not stand here")),
    (r"Exceeds the limit", say("a number of too many digits")),
)
"""What the reader's words begin with, and what is said for them."""

_PLACE = re.compile(r"(?s)(?P<words>.*) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)")


def said_of(error: ValueError) -> Message:
    """What the reader of TOML found wrong, with its line and column where it says one."""
    found = _PLACE.fullmatch(str(error))
    reason = _reason(found["words"] if found else str(error))
    if found is None:
        return reason
    if found["line"] is None:
        return say("at its end: {reason}", reason=reason)
    return say("line {line}, column {column}: {reason}", line=found["line"], column=found["column"], reason=reason)


def is_of_a_day(error: ValueError) -> bool:
    """Whether what is wrong is a day that there is not: 2026-02-30."""
    return str(error).startswith("Invalid date")


def _reason(words: str) -> Message:
    for begins, message in REASONS:
        if found := re.match(begins, words):
            return message.filled(found.groupdict())
    return say("something that TOML does not have")
