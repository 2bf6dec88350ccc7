"""Persons with what they are in a list."""

from __future__ import annotations

import pytest

from gazette_pub.issue.model import Issue, new_issue
from gazette_pub.layout.flow import Entry, Line, Mark, Roster, flow
from gazette_pub.layout.style import Role
from gazette_pub.typeset.compose import compose
from gazette_pub.typeset.lists import Labelled, labelled, labelled_rows, roster_rows
from typeset.mono import line, setter, text_of


@pytest.mark.parametrize(("labels", "steps"), [(("组长：", "副组长："), 2), (("组长：", "成员："), 1)])
def test_what_a_person_is_stands_as_wide_as_one_of_three_characters(labels: tuple[str, ...], steps: int) -> None:
    entries = tuple(Entry(label, line("王志强", "name"), line("局长", "office")) for label in labels)
    by = setter(name=Role(size=10.5), office=Role(size=10.5))
    rows = roster_rows(Roster(entries, entries[0].name.node), 43 * by.em, by)
    first = rows[0].sets[0]
    assert first.at[1] - first.at[0] == pytest.approx(steps * by.em)


def test_the_first_of_several_behind_a_label_is_not_alone_at_a_foot() -> None:
    said = (("组长：", "甲某某"), ("成员：", "乙某某"), ("", "丙某某"), ("", "丁某某"))
    entries = tuple(Entry(label, line(name, "name"), line("局长", "office")) for label, name in said)
    by = setter(name=Role(size=10.5), office=Role(size=10.5))
    rows = roster_rows(Roster(entries, entries[0].name.node), 22 * by.em, by)
    assert [row.stays for row in rows] == [False, True, False, False]


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


@pytest.mark.parametrize(("office", "columns"), [("省水利厅党组书记、厅长、省防汛办主任", 1), ("省长", 2)])
def test_persons_with_long_offices_stand_in_one_column_and_those_with_short_ones_in_two(
    office: str, columns: int
) -> None:
    issue = new_issue()
    roster = issue.add("document", kind="list", columns="2").add("body").add("roster")
    for _ in range(60):
        entry = roster.add("entry")
        entry.add("name", "王志强")
        entry.add("office", office)
    by = setter(name=Role(size=10.5), office=Role(size=10.5))
    made = compose(issue, by.style, by.case)
    assert len({placed.x for placed in made.pages[0].rows}) == columns
    assert sum(len(page.rows) for page in made.pages) == 60


def listed(*lists: tuple[str, str, str, str]) -> Issue:
    """A list of a label and names each: the label, its line, the names, theirs."""
    issue = new_issue()
    body = issue.add("document", kind="list").add("body")
    for label, line_, names, lines in lists:
        body.add("label", label, lines=line_)
        some = body.add("names", lines=lines)
        for name in names.split():
            some.add("name", name)
    return issue


def starts(issue: Issue) -> dict[str, tuple[float, float]]:
    """Where each label and each name begins, in cells, and on which line."""
    by = setter(name=Role(size=10.5), label=Role(size=10.5))
    page = compose(issue, by.style, by.case).pages[0]
    edge = min(placed.x for placed in page.rows)
    return {
        part.source.text: ((placed.x - edge + part.at[0]) / by.em, round(placed.y / by.leading))
        for placed in page.rows
        for part in placed.row.sets
    }


def test_names_stand_beside_the_label_on_whose_line_they_are_printed() -> None:
    at = starts(listed(("团长", "1", "王建军", "1"), ("副团长", "2", "周文斌 郑海涛", "2-3")))
    assert at["团长"][1] == at["王建军"][1] < at["副团长"][1] == at["周文斌"][1]
    assert at["王建军"][0] == at["周文斌"][0] == 2 + 3 + 1  # behind the widest label, 团　长 as wide as 副团长


def test_names_that_do_not_fit_beside_their_label_go_on_below_each_other() -> None:
    at = starts(listed(("委员：", "1", " ".join(f"王小{c}" for c in "甲乙丙丁戊己庚辛"), "1-2")))
    assert at["王小辛"][1] > at["王小甲"][1]
    assert at["王小甲"][0] in {x for name, (x, _) in at.items() if name != "王小甲"}


@pytest.mark.parametrize(
    ("label", "lines"), [("海城代表团（九名）", ("1", "1")), ("团长", ("1", "2")), ("团长", ("", ""))]
)
def test_names_stand_below_a_long_label_and_below_one_that_is_printed_above_them(
    label: str, lines: tuple[str, str]
) -> None:
    at = starts(listed((label, lines[0], "王建军 周文斌 郑海涛", lines[1])))
    assert at["王建军"] == (2, at[label][1] + 1)


COMMITTEES = (("主任：", "1", "王建军", "1"), ("法制工作委员会主任：", "2", "周文斌", "2"))


@pytest.mark.parametrize(
    ("cells", "places"), [(43, [(12.5, 0), (12.5, 1)]), (20, [(5.5, 0), (12.5, 1)]), (15, [(5.5, 0), (2, 2)])]
)
def test_one_or_two_names_stand_beside_a_long_label_where_it_leaves_them_room(
    cells: int, places: list[tuple[float, int]]
) -> None:
    """Behind the widest of all labels where these leave half of the column, else behind their own, else below it."""
    by = setter(name=Role(size=10.5), label=Role(size=10.5))
    rows = [
        row
        for item in labelled(list(flow(listed(*COMMITTEES), by.style)), by)
        if isinstance(item, Labelled)
        for row in labelled_rows(item, cells * by.em, by)
    ]
    found = {part.source.text: (part.at[0] / by.em, at) for at, row in enumerate(rows) for part in row.sets}
    assert [found[name] for name in ("王建军", "周文斌")] == places


def offices(cells: int, *said: tuple[str, str, str]) -> dict[str, tuple[float, int]]:
    """Where each name and each office of a roster begins, in cells, and on which line: label, name, office."""
    by = setter(name=Role(size=10.5), office=Role(size=10.5))
    entries = tuple(Entry(label, line(name, "name"), line(office, "office")) for label, name, office in said)
    found: dict[str, tuple[float, int]] = {}
    for at, row in enumerate(roster_rows(Roster(entries, entries[0].name.node), cells * by.em, by)):
        for part in row.sets:
            text = "".join(glyph.text for piece in part.pieces for glyph in piece)
            found[text] = round(part.at[0] / by.em, 2), at
    return found


def test_offices_stand_in_one_column_behind_the_widest_of_the_names() -> None:
    found = offices(43, ("", "杨昌林", "局长"), ("", "潘国娅（女，侗族）", "副局长"), ("", "杨政江", "处长"))
    assert {found[office][0] for office in ("局长", "副局长", "处长")} == {11.5}


def test_a_name_wider_than_names_have_a_column_for_moves_no_office_but_its_own() -> None:
    found = offices(43, ("", "杨昌林", "局长"), ("", "阿卜杜拉·买买提（撒拉族）", "副局长"))
    assert found["局长"][0] == 8.5
    assert found["副局长"][0] > 12


def test_a_name_without_room_beside_it_stands_below_the_others_and_its_office_below_it_where_offices_stand() -> None:
    found = offices(22, ("副主任：", "马汉青", "副主席"), ("", "哈学军（回族）", "副厅长"))
    assert found["哈学军（回族）"] == (found["马汉青"][0], 1)
    assert found["副厅长"] == (found["副主席"][0], 2)


@pytest.mark.parametrize(
    ("text", "role"), [("年　　月　　日", "date"), ("填表日期：　　年　　月　　日", "p"), ("2024年1月1日", "p")]
)
def test_a_line_for_the_day_on_which_a_form_is_signed_stands_where_a_day_does(text: str, role: str) -> None:
    issue = new_issue()
    issue.add("document", kind="notice").add("body").add("p", text)
    assert [item.role for item in flow(issue, setter().style) if isinstance(item, Line)] == [role]
