"""Persons with what they are in a list."""

from __future__ import annotations

import pytest

from gazette_pub.issue.model import new_issue
from gazette_pub.layout.flow import Entry, Line, Mark, Roster
from gazette_pub.layout.style import Role
from gazette_pub.typeset.lists import roster_rows
from typeset.mono import line, setter, text_of


@pytest.mark.parametrize(("labels", "steps"), [(("组长：", "副组长："), 2), (("组长：", "成员："), 1)])
def test_what_a_person_is_stands_as_wide_as_one_of_three_characters(labels: tuple[str, ...], steps: int) -> None:
    entries = tuple(Entry(label, line("王志强", "name"), line("局长", "office")) for label in labels)
    by = setter(name=Role(size=10.5), office=Role(size=10.5))
    rows = roster_rows(Roster(entries, entries[0].name.node), 43 * by.em, by)
    first = rows[0].sets[0]
    assert first.at[1] - first.at[0] == pytest.approx(steps * by.em)


@pytest.mark.parametrize("cells", [22, 28, 43])
def test_an_office_stands_beside_its_name_though_what_the_person_is_takes_much_of_the_column(cells: int) -> None:
    entries = (Entry("副指挥长：", line("李四光", "name"), line("副市长", "office")),)
    by = setter(name=Role(size=10.5), office=Role(size=10.5))
    (row,) = roster_rows(Roster(entries, entries[0].name.node), cells * by.em, by)
    assert text_of([row]) == "副指挥长：李四光副市长"


def test_a_paragraph_of_nothing_but_a_note_is_the_note() -> None:
    by = setter(note=Role(size=9, indent=2))
    alone = Line("p", (Mark("①", (line("指有权拥有资产的组织。"),)),), new_issue())
    (row,) = by.rows(alone, 22 * by.em)
    assert (text_of([row]), row.foot) == ("①指有权拥有资产的组织。", ())
