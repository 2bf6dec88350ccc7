"""What a `gazette.toml` says of an input, and where it says it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from gazette_pub.issue.messages import say
from gazette_pub.issue.particulars import FILE, KEYS, beside, tables_of
from gazette_pub.issue.problems import UnreadableInput


def held(input: str) -> Iterator[tuple[str, str]]:
    """Each key that holds for the input: the key and its value as TOML says them, and where they stand.

    Raises UnreadableInput for no such file, WrongUsage for a `gazette.toml` that has a key or a value that no field takes.
    """
    path = Path(input)
    if not path.is_file():
        raise UnreadableInput(say("no such file"))
    with beside(path) as said:
        holding = set(said)
    file = path.parent / FILE
    tables: Mapping[str, Any] = tables_of(file) if holding else {}
    own = tables.get(path.name, {})
    for key in (key for key in KEYS if key in holding):
        where = f'{file} ["{path.name}"]' if key in own else str(file)
        yield f"{key} = {_as_toml(own[key] if key in own else tables[key])}", where


def _as_toml(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return f"[{', '.join(map(_as_toml, value))}]"
    return f'"{value}"' if isinstance(value, str) else str(value)
