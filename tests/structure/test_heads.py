"""The parts of a head: how each begins, how long it may be, and where it ends."""

from __future__ import annotations

import pytest

from gazette_pub.structure import heads
from gazette_pub.structure.recognise import read_to, recognise
from structure.reading_of import pages_of

TITLE = "某省消防条例"
EVENT = "2024年1月18日某省第十四届人民代表大会常务委员会第七次会议"


def below_title(*lines: str) -> list[tuple[str, int]]:
    """The blocks below a title: what each is, and how many lines it has."""
    blocks = recognise(pages_of("\n".join([TITLE, *lines, "第一条　为了规范管理，制定本条例。"])))
    assert blocks[0].kind == "title" and blocks[0].after == 1
    return [(block.kind, block.after - block.first) for block in blocks[1:-1]]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("第三号", "number"),
        ("某政发〔2024〕3号", "number"),
        ("河交函〔2024〕44号　　　　签发人：郑海生", "number"),
        (f"（{EVENT}通过）", "adoption"),
        (f"{EVENT}通过", "adoption"),
        ("———2024年1月18日在某省第十四届人民代表大会第二次会议上", "delivery"),
        ("（2024年1月18日在某省第十四届人民代表大会第二次会议上）", "delivery"),
        ("各市人民政府：", "salutation"),
        ("市残联：", "salutation"),
        ("2024年1月18日", "dateline"),
    ],
)
def test_a_part_of_a_head_is_known_by_how_it_begins(line: str, kind: str) -> None:
    assert below_title(line) == [(kind, 1)]


def test_the_speaker_stands_between_title_and_salutation() -> None:
    assert below_title("省长　张三", "各位代表：") == [("byline", 1), ("salutation", 1)]


@pytest.mark.parametrize(("lines", "speaks"), [(3, True), (4, False)])
def test_a_byline_has_three_lines_at_most(lines: int, speaks: bool) -> None:
    reading = read_to(pages_of("\n".join([TITLE, *["省人大常委会副主任"] * lines, "各位代表："])), 0)
    assert (heads.byline(reading, 1) == lines + 1) is speaks


def test_the_body_that_issues_stands_above_the_note() -> None:
    assert below_title("某省人民政府", f"（{EVENT}通过）") == [("byline", 1), ("adoption", 1)]


@pytest.mark.parametrize(("ems", "issues"), [(20, True), (21, False)])
def test_the_name_of_a_body_that_issues_has_twenty_ems_at_most(ems: int, issues: bool) -> None:
    reading = read_to(pages_of("\n".join([TITLE, "甲" * (ems - 3) + "委员会", f"（{EVENT}通过）"])), 0)
    assert (heads.issuer(reading, 1) == 2) is issues


@pytest.mark.parametrize(("lines", "whole"), [(60, True), (61, False)])
def test_an_adoption_note_has_sixty_lines_at_most(lines: int, whole: bool) -> None:
    note = ["（2024年1月18日某省", *["人民代表大会常务委员会"] * (lines - 2), "会议通过）"]
    assert (below_title(*note)[:1] == [("adoption", lines)]) is whole


@pytest.mark.parametrize(("lines", "whole"), [(4, True), (5, False)])
def test_an_event_without_brackets_has_four_lines_at_most(lines: int, whole: bool) -> None:
    event = ["2024年1月18日某省", *["人民代表大会常务委员会"] * (lines - 2), "会议通过"]
    assert (below_title(*event)[:1] == [("adoption", lines)]) is whole


def test_each_event_of_a_history_is_a_note_of_its_own() -> None:
    assert below_title(f"{EVENT}通过", "2020年1月1日施行", f"{EVENT}修订") == [("adoption", 1)] * 3


@pytest.mark.parametrize(("lines", "length"), [(4, 4), (5, 1)])
def test_a_delivery_has_four_lines_at_most(lines: int, length: int) -> None:
    delivery = ["———2024年1月18日在某省", *["人民代表大会常务委员会"] * (lines - 2), "会议上"]
    assert below_title(*delivery)[0] == ("delivery", length)


@pytest.mark.parametrize(("lines", "whole"), [(4, True), (5, False)])
def test_a_delivery_in_brackets_has_four_lines_at_most(lines: int, whole: bool) -> None:
    delivery = ["（2024年1月18日在某省", *["人民代表大会常务委员会"] * (lines - 2), "会议上）"]
    assert (below_title(*delivery)[0] == ("delivery", lines)) is whole


NARROW = ["全省各级各部门认真贯彻落实会议精神，各项工作取", "得了新的成绩，经济社会发展的各项目标任务全面完"] * 10


@pytest.mark.parametrize(("lines", "whole"), [(6, True), (7, False)])
def test_a_salutation_over_full_lines_has_six_at_most(lines: int, whole: bool) -> None:
    names = ["各市人民政府、", *(f"各{sort}机构、" for sort in "甲乙丙丁戊"[: lines - 2]), "各部门："]
    reading = read_to(pages_of("\n".join([TITLE, *names, *NARROW])), 0)
    assert reading.wrapped
    assert (heads.salutation(reading, 1) == lines + 1) is whole


@pytest.mark.parametrize("short", [3, 4])
def test_a_line_of_a_salutation_that_runs_on_is_full_within_three_ems(short: int) -> None:
    names = "各市、州、县人民政府，省政府各部门、各直属机构和各事业单位"
    reading = read_to(pages_of("\n".join([TITLE, names[: 23 - short], "团体、各部门：", *NARROW])), 0)
    assert (heads.salutation(reading, 1) == 3) is (short == 3)


@pytest.mark.parametrize(
    "line", ["第一条　下列人员组成：", "一、各部门：", "现将有关事项通知如下：", "会议决定：", "附件："]
)
def test_what_announces_is_no_salutation(line: str) -> None:
    assert ("salutation", 1) not in below_title(line)


def test_an_untitled_law_begins_with_its_adoption() -> None:
    blocks = recognise(pages_of("1989年4月4日第七届全国人民代表大会通过\n第一条　为了规范管理，制定本规则。"))
    assert blocks[0].kind == "adoption"


def test_an_untitled_notice_begins_with_its_salutation() -> None:
    assert recognise(pages_of("各市人民政府：\n现将放假安排通知如下。"))[0].kind == "salutation"
