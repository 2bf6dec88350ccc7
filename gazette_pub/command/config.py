"""What is set for an input, and where it is set."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from gazette_pub.command.seen import remarks_on_codes
from gazette_pub.command.wishes import settled, wishes_of
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.issue.settings import remarks_on
from gazette_pub.publish.styles import pages_of
from gazette_pub.publish.wishes import Wishes


def held(input: str, remark: Callable[[Message], None]) -> Iterator[tuple[str, str]]:
    """Each key that holds for the input: the key and its value as TOML says them, and where they stand.

    What is to be said of the files themselves goes to `remark`. Raises UnreadableInput for no such file, WrongUsage for all
    values that no key takes.
    """
    path = Path(input)
    if not os.path.exists(path):
        raise UnreadableInput(say("no such file"))
    path = path / "*" if os.path.isdir(path) else path  # what holds for all files of a folder
    for said in (*remarks_on(path), *remarks_on_codes(path)):
        remark(said)
    found = settled(path)
    pages_of(wishes_of(str(path), Wishes()))
    for setting in found.values():
        yield f"{setting.key} = {as_toml(setting.value)}", setting.where


def as_toml(value: Any) -> str:
    """The value as TOML writes it, on one line."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return f"[{', '.join(map(as_toml, value))}]"
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{_key(name)} = {as_toml(each)}' for name, each in value.items())} }}"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f") if isinstance(value, str) else str(value)


def _key(name: str) -> str:
    return name if name.isascii() and name.replace("-", "").replace("_", "").isalnum() else as_toml(name)
