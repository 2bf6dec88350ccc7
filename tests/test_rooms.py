"""An arrow between rooms never runs back: a room knows those below it in ARCHITECTURE's table."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "gazette_pub"
ROOMS = re.findall(r"^\| (?:`__main__\.py`, )?`(\w+)/` \|", (ROOT / "ARCHITECTURE.md").read_text("utf-8"), re.MULTILINE)


def known_to(module: Path) -> Iterator[str]:
    """The rooms that a module imports from."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        names += [each.name for each in node.names] if isinstance(node, ast.Import) else []
        for name in names:
            if name.startswith("gazette_pub."):
                yield name.split(".")[1]


def test_the_table_has_every_room() -> None:
    assert set(ROOMS) == {
        each.name for each in PACKAGE.iterdir() if each.is_dir() and each.name not in ("__pycache__", "styles")
    }


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_knows_those_below_it(room: str) -> None:
    below = set(ROOMS[ROOMS.index(room) :])
    for module in (PACKAGE / room).rglob("*.py"):
        assert set(known_to(module)) & set(ROOMS) <= below, module
