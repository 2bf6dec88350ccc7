"""The conditions a print shop prints under: ink on paper, characterised in an ICC profile."""

from __future__ import annotations

import re
import struct
from collections.abc import Mapping
from importlib import resources
from pathlib import Path

from gazette_pub.issue.faults import reason_of
from gazette_pub.issue.messages import Message, say, several
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.words.records import dataclass

MOST_BYTES = 16 << 20
"""No profile of a press is larger; the largest in use have 4 MB."""

MOST_TAGS = 100
HEADER = 128

WANTED = ("desc", "cprt", "wtpt", "A2B0", "B2A0")
"""The tags without which it is no profile of an output device in four inks (ICC.1:2001-04 §6.3.3.2)."""

WHERE = say("ask the print shop for its profile; color.org and eci.org have those of the common conditions")

REGISTRY = "http://www.color.org"


@dataclass(frozen=True)
class Condition:
    """A printing condition: its name in the registry of the ICC, None for one that is in none; what it is; its profile."""

    registered: str | None
    about: str
    profile: bytes


@dataclass(frozen=True)
class Printing:
    """What a file for the press is made for: the condition, and how many pages are folded from one sheet."""

    condition: Condition
    signature: int = 1


MOST_SIGNATURE = 128
"""Pages of one sheet: no press folds more."""


def uncoated() -> Condition:
    """Offset on white uncoated paper, which is what GB/T 9704-2012 §5.1 asks for."""
    data = resources.files("gazette_pub.formats.pdf.conditions").joinpath("uncoated.icc").read_bytes()
    return Condition("FOGRA29", _name(data, _tags(data)), data)


def condition_in(file: Path) -> Condition:
    """The condition that a profile is of. Raises UnreadableInput for what is no profile of a press in four inks."""
    try:
        with file.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise UnreadableInput(say("{file}: {reason}", file=file, reason=reason_of(error)), hint=WHERE) from error
    if wrong := _wrong(data):
        raise UnreadableInput(say("{file}: {wrong}", file=file, wrong=wrong), hint=WHERE)
    return Condition(None, _name(data, _tags(data)), data)


def _wrong(data: bytes) -> Message | None:
    """What keeps these bytes from being a profile of a press in four inks (ICC.1:2001-04 §6.1)."""
    if len(data) > MOST_BYTES:
        return say("larger than {most} MiB", most=MOST_BYTES >> 20)
    if len(data) < HEADER + 4 or data[36:40] != b"acsp":
        return say("no ICC profile")
    if struct.unpack_from(">I", data)[0] != len(data):
        return say("an ICC profile that is cut off, or has something behind it")
    if data[8] not in (2, 4):
        return say("an ICC profile of version {version}; a press file takes 2 and 4", version=data[8])
    if (kind := _letters(data[12:16])) != "prtr":
        return say("an ICC profile of class {kind}; that of a press is prtr", kind=kind)
    if (space := _letters(data[16:20])) != "CMYK":
        return say("an ICC profile for {space}; a press prints CMYK", space=space)
    if _letters(data[20:24]) not in ("Lab", "XYZ"):
        return say("an ICC profile that leads to no colours of the eye")
    return _wrong_in(_tags(data), len(data))


def _wrong_in(tags: Mapping[str, tuple[int, int]], size: int) -> Message | None:
    if missing := [tag for tag in WANTED if tag not in tags]:
        return say("an ICC profile without {missing}", missing=several(missing))
    if any(start < HEADER or start + length > size for start, length in tags.values()):
        return say("an ICC profile that points beyond its end")
    return None


def _letters(data: bytes) -> str:
    return re.sub(r"[^ -~]", "?", data.decode("latin-1")).strip()


def _tags(data: bytes) -> dict[str, tuple[int, int]]:
    """Where each tag stands, and how long it is. A table that has no end has none."""
    count = struct.unpack_from(">I", data, HEADER)[0]
    if count > MOST_TAGS or len(data) < HEADER + 4 + 12 * count:
        return {}
    rows = (struct.unpack_from(">4sII", data, HEADER + 4 + 12 * i) for i in range(count))
    return {name.decode("latin-1"): (start, length) for name, start, length in rows}


MOST_NAME = 120
"""Characters of a profile's name: it is printed at the edge of each sheet."""


def _name(data: bytes, tags: Mapping[str, tuple[int, int]]) -> str:
    """What a profile calls itself: in ASCII in version 2, in some language in version 4 (ICC.1:2010 §10.13)."""
    start, length = tags["desc"]
    tag = data[start : start + length]
    said = _of_languages(tag) if tag[:4] == b"mluc" else tag[12:].split(b"\0", 1)[0].decode("latin-1")
    return " ".join(re.sub(r"[^\w(),.;:/+%-]", " ", said[:MOST_NAME]).split()) or "CMYK"


def _of_languages(tag: bytes) -> str:
    """The first of the texts of a multi-localised one; none where it points beyond its end."""
    if len(tag) < 28:
        return ""
    length, start = struct.unpack_from(">II", tag, 20)
    return tag[start : start + length].decode("utf-16-be", "replace")
