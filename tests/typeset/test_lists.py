"""Persons with what they are in a list."""

from __future__ import annotations

import pytest

from gazette_pub.layout.flow import Entry, Roster
from gazette_pub.layout.style import Role
from gazette_pub.typeset.lists import roster_rows
from typeset.mono import line, setter


@pytest.mark.parametrize(("labels", "steps"), [(("组长：", "副组长："), 2), (("组长：", "成员："), 1)])
def test_what_a_person_is_stands_as_wide_as_one_of_three_characters(labels: tuple[str, ...], steps: int) -> None:
    entries = tuple(Entry(label, line("王志强", "name"), line("局长", "office")) for label in labels)
    by = setter(name=Role(size=10.5), office=Role(size=10.5))
    rows = roster_rows(Roster(entries, entries[0].name.node), 43 * by.em, by)
    first = rows[0].sets[0]
    assert first.at[1] - first.at[0] == pytest.approx(steps * by.em)
