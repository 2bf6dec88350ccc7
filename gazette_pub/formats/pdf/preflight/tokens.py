"""The content of a page, read: each operator with its operands (ISO 32000-1 §7.8.2)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from gazette_pub.words.records import dataclass

BLANK = rb"\0\t\n\f\r\x20"
REGULAR = rb"[^\0\t\n\f\r\x20()<>\[\]{}/%]"

TOKEN = re.compile(
    rb"[" + BLANK + rb"]+ | %[^\r\n]*"
    rb"| (?P<number>[+-]?(?:\d+\.?\d*|\.\d+))(?!" + REGULAR + rb")"
    rb"| <(?P<hex>[0-9A-Fa-f" + BLANK + rb"]*)>"
    rb"| /(?P<name>" + REGULAR + rb"*)"
    rb"| (?P<operator>" + REGULAR + rb"+)"
    rb"| (?P<string>\()"
    rb"| (?P<open>\[|<<) | (?P<close>\]|>>)"
    rb"| (?s:.)",
    re.VERBOSE,
)
"""A token; blanks and remarks are of no kind, and a byte that nothing begins with."""

IN_STRING = re.compile(rb"(?P<plain>[^()\\]+)|\\(?P<octal>[0-7]{1,3})|\\(?P<escaped>\r\n|(?s:.))|(?P<bracket>[()])")
ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r": b"", b"\r\n": b""}

END_OF_IMAGE = re.compile(rb"[" + BLANK + rb"]EI(?!" + REGULAR + rb")")

MOST_DIGITS = 30
"""Of a number: one that is longer is none that a page is painted with."""

MOST_DEPTH = 20
"""Of arrays and dictionaries in one another; what is deeper is read as if it stood in the one above."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name, without its slash."""

    said: str


Operand = float | bytes | Name | list["Operand"]


def operations(content: bytes) -> Iterator[tuple[str, list[Operand]]]:
    """Each operator and what stands before it; of a dictionary its keys and values in turn, as of an array."""
    stack: list[Operand] = []
    above: list[list[Operand]] = []
    at = 0
    while at < len(content) and (found := TOKEN.match(content, at)):
        at, kind = found.end(), found.lastgroup
        if kind == "operator":
            name = found[0].decode("latin-1")
            yield name, stack
            stack, above = [], []
            if name == "ID":
                at = _behind_the_image(content, at)
        elif kind == "string":
            said, at = _string(content, at)
            stack.append(said)
        elif kind == "open" and len(above) < MOST_DEPTH:
            inside: list[Operand] = []
            stack.append(inside)
            above.append(stack)
            stack = inside
        elif kind == "close" and above:
            stack = above.pop()
        elif kind in _VALUES:
            stack.append(_VALUES[kind](found[kind or 0]))


def _number(said: bytes) -> float:
    return float(said) if len(said) <= MOST_DIGITS else 0.0


def _hex(said: bytes) -> bytes:
    digits = re.sub(rb"[" + BLANK + rb"]", b"", said)
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))


def _name(said: bytes) -> Name:
    return Name(re.sub(rb"#([0-9A-Fa-f]{2})", lambda two: bytes.fromhex(two[1].decode()), said).decode("latin-1"))


_VALUES: dict[str | None, Callable[[bytes], Operand]] = {"number": _number, "hex": _hex, "name": _name}


def _string(content: bytes, at: int) -> tuple[bytes, int]:
    """A string in brackets, which may hold brackets in pairs, and where it ends."""
    parts, depth = list[bytes](), 1
    for found in IN_STRING.finditer(content, at):
        at = found.end()
        if found.lastgroup == "bracket":
            depth += 1 if found[0] == b"(" else -1
            if not depth:
                break
        parts.append(_piece(found))
    return b"".join(parts), at


def _piece(found: re.Match[bytes]) -> bytes:
    if found.lastgroup == "octal":
        return bytes([int(found["octal"], 8) & 255])
    if found.lastgroup == "escaped":
        return ESCAPED.get(found["escaped"], found["escaped"])
    return found[0]


def _behind_the_image(content: bytes, at: int) -> int:
    """Behind the data of a picture that stands in the content itself (§8.9.7)."""
    end = END_OF_IMAGE.search(content, at)
    return end.end() if end else len(content)
