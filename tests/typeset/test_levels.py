"""How deep a heading stands, by its number or by its section."""

from __future__ import annotations

import pytest

from gazette_pub.layout.numbering import numbering


@pytest.mark.parametrize(
    ("label", "level", "role"),
    [
        ("一、", 3, "level-1"),
        ("（二）", 1, "level-2"),
        ("3．", 1, "level-3"),
        ("（4）", 1, "level-4"),
        ("1", 1, "level-1"),  # of a decimal outline, whose levels its sections say
        ("1.2", 2, "level-2"),
        ("1.2.3", 3, "level-3"),
        (None, 2, "level-2"),
        (None, 7, "level-4"),
    ],
)
def test_a_heading_is_as_deep_as_its_number_says(label: str | None, level: int, role: str) -> None:
    assert numbering(label, level) == role
