"""Titles: where they begin and end, what no line of them is, and what stands around them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gazette_pub.issue.model import new_issue
from gazette_pub.structure.candidate import Candidate, is_entry_of, is_whole_title, stands_below
from gazette_pub.structure.excluded.table import EXCLUDED, Exclusion, may_stand_in_title
from gazette_pub.structure.line import Hints, Pages
from gazette_pub.structure.patterns.cases import CASE_HEADINGS
from gazette_pub.structure.recognise import read_to, recognise
from gazette_pub.structure.titles.finding import best
from gazette_pub.structure.titles.first import first_title
from gazette_pub.structure.titles.letterheads import is_letterhead
from gazette_pub.structure.titles.without import notice_without_title
from structure.reading_of import asked, pages_of

BELOW = "第一条　为了规范管理，制定本办法。"


def blocks(text: str) -> list[tuple[str, str]]:
    """Each block of a text: what it is, and its lines."""
    pages = pages_of(text)
    return [(block.kind, words(pages, block.first, block.after)) for block in recognise(pages)]


def words(pages: Pages, first: int, after: int) -> str:
    return "/".join(line.printed for line in pages.lines[first:after])


def titles(text: str) -> list[str]:
    return [lines for kind, lines in blocks(text) if kind == "title"]


@pytest.mark.parametrize("exclusion", [pytest.param(each, id=str(each.name)) for each in EXCLUDED])
def test_each_reason_against_a_title_has_its_line(exclusion: Exclusion) -> None:
    candidate = asked(exclusion.example)
    line = candidate.reading.lines[candidate.at]
    held = [str(each.name) for each in EXCLUDED if each.holds(candidate.reading, candidate.at, line, True)]
    assert str(exclusion.name) in held


def test_a_title_may_have_ten_lines_and_no_more() -> None:
    for count, whole in ((10, True), (11, False)):
        lines = ["关于批准", *["某某省水利工程建设"] * (count - 2), "条例的决定"]
        assert ("/".join(lines) in titles("\n".join([*lines, BELOW]))) is whole


@pytest.mark.parametrize(
    ("text", "whole"), [("工作报告", True), ("总报告", False), ("关于放假的通知", False), ("《条例的决定", False)]
)
def test_a_line_is_a_whole_title_by_itself(text: str, whole: bool) -> None:
    assert is_whole_title(text) is whole


@pytest.mark.parametrize(
    ("line", "may"),
    [
        ("2024年某省人民政府工作报告", True),
        ("13个工作机构的职责规定", False),
        ("关于废止部分文件", True),
        ("某省关于修改《消防，救援条例》的决定", True),
        ("某省关于修改消防，救援条例的决定", False),
        ("2024年1月18日的决定", False),
        ("附件一所列法律的决定", True),
        ("说明：本表的规定", False),
    ],
)
def test_a_line_may_stand_in_a_title_by_what_it_says(line: str, may: bool) -> None:
    assert may_stand_in_title(read_to(pages_of(line), 0), 0, 0) is may


@pytest.mark.parametrize(
    "line",
    [
        "某省人民政府关于" + "进一步加强和改进安全生产工作" * 9 + "的通知", "会议审议了报告，决定批准", "一、关于工作的报告", "首页 ＞ 政务公开 ＞ 政策文件",
        "第三号", "（草案）的报告", "第一章　总则", "王　纯 王建忠 王　珍", "功能团体选举的议员　35人", "中华人民共和国主席　习近平",
        "目　录", "第一条　为了", "附件：1.某办法", "附件2：某办法", "某省人民政府文件", "总　则", "（此件公开发布）的决定",
        "附件2　某办法", "附件1-1 某办法", "3个工作机构的规定", *sorted(CASE_HEADINGS),
        *(f"{mark}某办法" for mark in "—）、】〕」』”’》〉"),
    ],
)  # fmt: skip
def test_some_lines_never_stand_in_a_title(line: str) -> None:
    assert not may_stand_in_title(read_to(pages_of(line), 0), 0, 0)


def test_rows_of_rosters_and_tables_never_stand_in_a_title() -> None:
    roster = "张三　　省科学技术厅厅长\n李四　　省教育厅厅长\n某省水条例的决定"
    assert [may_stand_in_title(read_to(pages_of(roster), 0), at, at) for at in range(3)] == [False, False, True]
    table = "某省水条例的决定\n税目\t计税单位\t税额\n二氧化硫\t每污染当量\t1.8元\n氮氧化物\t每污染当量\t1.2元"
    assert [may_stand_in_title(read_to(pages_of(table), 0), at, at) for at in range(3)] == [True, False, False]
    one = "会议决定。\n李四　　省教育厅厅长\n会议通过。"
    assert may_stand_in_title(read_to(pages_of(one), 0), 1, 1)


@pytest.mark.parametrize("apart", ["　　", "  ", "（女）"])
def test_persons_and_offices_one_below_the_other_are_no_title_however_they_are_parted(apart: str) -> None:
    roster = f"张三{apart}省科学技术厅厅长\n李四{apart}省教育厅厅长\n某省水条例的决定"
    assert [may_stand_in_title(read_to(pages_of(roster), 0), at, at) for at in range(3)] == [False, False, True]


def test_brackets_alone_make_no_roster() -> None:
    drafts = read_to(pages_of("某省水条例（草案）的决定\n某省消防条例（草案）的决定"), 0)
    assert [may_stand_in_title(drafts, at, at) for at in range(2)] == [True, True]


def test_a_line_in_brackets_may_go_on_in_a_title_but_says_how_it_is_published() -> None:
    for line, may in (("（草案）的报告", True), ("（此件公开发布）", False)):
        assert may_stand_in_title(read_to(pages_of(f"某省水条例\n{line}"), 0), 1, 0) is may


@pytest.mark.parametrize(
    ("hints", "may"),
    [
        (Hints(), True),
        (Hints(role="title"), True),
        (Hints(role="heading"), False),
        (Hints(role="p"), False),
        (Hints(block=new_issue()), False),
    ],
)
def test_what_the_source_knows_of_a_line_decides_whether_it_may_be_a_title(hints: Hints, may: bool) -> None:
    pages = pages_of("某省水条例的决定")
    pages.lines[0].hints = hints
    assert may_stand_in_title(read_to(pages, 0), 0, 0) is may
    assert not may_stand_in_title(read_to(pages, 0), 1, 1)


@pytest.mark.parametrize(("ems", "may"), [(140, True), (141, False)])
def test_a_title_line_in_the_middle_has_a_hundred_and_forty_ems_at_most(ems: int, may: bool) -> None:
    assert may_stand_in_title(read_to(pages_of("{center}" + width_of(ems)), 0), 0, 0) is may


def test_a_salutation_below_another_title_addresses_nobody_above_that() -> None:
    reading = asked(">某省人民代表大会公告\n关于消防工作情况的报告\n各位代表：").reading
    assert stands_below(reading, 1) is None


@pytest.mark.parametrize(
    ("below", "name"),
    [
        (BELOW, "a law"), ("第1条　为了", "a law"), ("第二条　为了", "an article"), ("第一章　总则", "a law"), ("目　录", "a law"),
        ("（2024年1月18日某会通过）", "a part of the head"), ("某省人民政府\n（2024年1月18日某会通过）", "a part of the head"),
        ("省长　张三\n各位代表：", "a salutation"), ("张三　　省科学技术厅厅长", "an entry"), ("王　纯 王建忠 王　珍", "names"),
        ("一、总体要求", "a number"), ("1　总　则", "a number"),
        ("Water Ordinance\n（2024年1月18日某会通过）", "a translation"), ("Water Ordinance\n现将某事公布。", None), ("现将某事公布。", None),
        ("税目\t计税单位\t税额\n二氧化硫\t每污染当量\t1.8元\n氮氧化物\t每污染当量\t1.2元", "a table"),
    ],
)  # fmt: skip
def test_what_stands_below_a_title(below: str, name: str | None) -> None:
    assert asked(f">某省水条例的决定\n{below}").what_is_below == name


@pytest.mark.parametrize("word", ["的", "（", "关于", "和", "与", "及"])
def test_a_line_that_goes_on_from_the_one_above_is_no_whole_title(word: str) -> None:
    assert not is_whole_title(f"{word}某省水条例的决定")


@pytest.mark.parametrize("pair", ["《》", "（）", "〈〉", "【】", "〔〕"])
def test_brackets_open_and_close_in_a_whole_title(pair: str) -> None:
    assert is_whole_title(f"某省{pair[0]}水{pair[1]}条例的决定")
    assert not is_whole_title(f"某省{pair[0]}水条例的决定") and not is_whole_title(f"某省水{pair[1]}条例的决定")


@pytest.mark.parametrize(("above", "found"), [(12, True), (13, False)])
def test_twelve_lines_that_are_no_text_may_stand_above_the_first_title(above: int, found: bool) -> None:
    text = "\n".join([*["城市风光"] * above, "某省消防条例", "（2024年1月18日某会通过）", BELOW])
    assert (blocks(text)[0][0] == "above") is found


@pytest.mark.parametrize("line", ["一、要闻", "第一条　甲", "2024年1月18日", "会议结束。"])
def test_text_above_a_title_is_no_web_page(line: str) -> None:
    text = "\n".join([line, "某省消防条例", "（2024年1月18日某会通过）", BELOW])
    assert blocks(text)[0][0] != "above"


def test_an_announcement_and_its_number_stand_above_its_title() -> None:
    title = f"关于某项政策的公告\n{BELOW}"
    two = blocks(f"财政部　税务总局公告\n2023年第39号\n{title}")[:3]
    assert two == [
        ("letterhead", "财政部　税务总局公告"),
        ("frontnumber", "2023年第39号"),
        ("title", "关于某项政策的公告"),
    ]
    found = recognise(pages_of(f"财政部公告2023年第39号\n{title}"))[:3]
    assert [(block.kind, block.first, block.after, block.skip, block.length) for block in found] == [
        ("letterhead", 0, 1, 0, 5), ("frontnumber", 0, 1, 5, None), ("title", 1, 2, 0, None),
    ]  # fmt: skip
    assert blocks(f"财政部公告\n2023年第39号\n某项政策\n{BELOW}")[0][0] != "letterhead"


@pytest.mark.parametrize(("ems", "heads"), [(18, True), (19, False)])
def test_a_name_of_eighteen_ems_at_most_stands_above_the_number_of_a_law(ems: int, heads: bool) -> None:
    text = f"{'某' * (ems - 5)}特别行政区\n第2/2020号法律\n某某制度\n{BELOW}"
    assert (blocks(text)[0][0] == "letterhead") is heads


def test_digits_may_begin_a_further_line_of_a_title() -> None:
    assert titles(f"某省人民代表大会关于某省\n2023年计划执行情况的决议\n{BELOW}") == [
        "某省人民代表大会关于某省/2023年计划执行情况的决议"
    ]


def width_of(characters: int, line: str = "的规定") -> str:
    return "甲" * (characters - len(line)) + line


def test_a_title_line_of_whole_paragraphs_has_seventy_ems_at_most() -> None:
    assert may_stand_in_title(read_to(pages_of(width_of(70)), 0), 0, 0)
    assert not may_stand_in_title(read_to(pages_of(width_of(71)), 0), 0, 0)


NARROW = [
    "全省各级各部门认真贯彻落实会议精神，各项工作都取得新",
    "的更大成绩，经济社会发展的各项目标任务全面完成并且在",
] * 12


def test_a_title_line_above_narrow_text_has_thirty_two_ems_at_most() -> None:
    for ems, may in ((32, True), (33, False)):
        reading = read_to(pages_of("\n".join([width_of(ems, "的事情"), *NARROW])), 0)
        assert reading.wrapped
        assert may_stand_in_title(reading, 0, 0) is may


def test_a_title_may_be_wider_than_the_narrow_text_below_that_it_was_not_broken_with() -> None:
    reading = read_to(pages_of("\n".join([width_of(60), *NARROW])), 0)
    assert reading.wrapped
    assert may_stand_in_title(reading, 0, 0)


@pytest.mark.parametrize(("ems", "may"), [(35, False), (36, True)])
def test_such_a_title_reaches_more_than_two_ems_over_the_measure(ems: int, may: bool) -> None:
    wide = ["甲" * 33] * 12
    reading = read_to(pages_of("\n".join([width_of(ems), *wide])), 0)
    assert (reading.measures[0], may_stand_in_title(reading, 0, 0)) == (33.0, may)


@pytest.mark.parametrize(
    "mark",
    ["＊", "*", "①", "［1］", "[12]", "〔附全文〕", "（注）", "†"],
)
def test_the_mark_of_a_note_is_no_part_of_a_title(mark: str) -> None:
    assert asked(f">某省消防条例{mark}").text == "某省消防条例"


def test_the_blanks_of_a_title_are_no_part_of_it() -> None:
    assert asked(">某省　消防　条例").text == asked(">某省\n>消防条例").text == "某省消防条例"


@pytest.mark.parametrize("text", ["某省消防条例（草案）", "某省消防条例（试行）", "公告第2"])
def test_what_is_no_mark_stays(text: str) -> None:
    assert asked(f">{text}").text == text


def test_three_titles_may_stand_between_a_title_and_its_text() -> None:
    group = "某省人民代表大会公告"
    for count, between in ((2, 2), (3, 3), (4, 3)):
        assert asked("\n".join([">某省消防条例", *[group] * count, BELOW])).between == between


def test_the_heaviest_of_all_ends_wins_and_the_longer_of_two_equals() -> None:
    reading = read_to(
        pages_of(f"某省关于计划执行情况\n和计划草案的报告\n（2024年1月18日某省人民代表大会会议通过）\n{BELOW}"), 0
    )
    found = best(reading, 0, labelled=False)
    assert found is not None and (found.candidate.at, found.candidate.after) == (0, 2)


def test_a_title_right_below_a_title_is_another() -> None:
    text = f"某省人民代表大会常务委员会公告\n某省消防条例\n（2024年1月18日某省人民代表大会会议通过）\n{BELOW}"
    assert "某省人民代表大会常务委员会公告/某省消防条例" not in titles(text)


def test_a_title_does_not_run_over_a_page() -> None:
    assert titles(f"某省人民政府\n\f关于消防工作的决定\n{BELOW}") == ["关于消防工作的决定"]


def test_a_number_and_a_letterhead_stand_above_the_title_of_their_document() -> None:
    text = f"某省人民政府文件\n某政发〔2024〕3号\n某省消防办法\n{BELOW}"
    assert [kind for kind, _ in blocks(text)][:3] == ["letterhead", "frontnumber", "title"]


def test_a_candidate_knows_its_kind() -> None:
    candidate = asked(f">某省消防条例\n{BELOW}")
    assert isinstance(candidate, Candidate) and (candidate.kind, candidate.what_is_below) == ("law", "a law")


def spans(text: str) -> list[tuple[str, int, int]]:
    return [(block.kind, block.first, block.after) for block in recognise(pages_of(text))]


def test_each_line_above_a_title_is_a_block_of_its_own() -> None:
    head = "政府工作报告\n（2026年1月27日在某省人民代表大会会议上）\n各位代表：\n请审议。"
    assert spans(f"图片说明。 某报记者 张三 摄\n又一说明。 某报记者 张三 摄\n{head}")[:3] == [
        ("above", 0, 1),
        ("above", 1, 2),
        ("title", 2, 3),
    ]
    assert spans(f"某省人民政府文件\n某政发〔2024〕3号\n某省消防办法\n{BELOW}")[:3] == [
        ("letterhead", 0, 1),
        ("frontnumber", 1, 2),
        ("title", 2, 3),
    ]
    assert spans(f"某政发〔2024〕3号\n某省消防办法\n{BELOW}")[:2] == [("frontnumber", 0, 1), ("title", 1, 2)]


def test_an_organs_act_below_the_end_of_a_title_is_another() -> None:
    act = "某省人民政府关于消防工作的决定"
    assert titles(f"某省水条例\n及实施\n{act}\n{BELOW}") == [act] or act in titles(
        f"某省水条例\n及实施\n{act}\n{BELOW}"
    )
    assert titles(f"某省水条例\n{act}\n{BELOW}")[-1] == act


@pytest.mark.parametrize(
    "line", ["关于人大主任　张某某", "《某省主任　张某某", "2024年条例2", "某附件：条例的决定", "某（草案）条例的决定"]
)
def test_a_sign_counts_where_it_opens_a_line(line: str) -> None:
    assert may_stand_in_title(read_to(pages_of(line), 0), 0, 0) is (line != "某附件：条例的决定")


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("人员名单", False),
        ("代表的名单", True),
        ("代表的名单（12人）", True),
        ("代 表 的 名 单", True),
        ("别处的名单", False),
    ],
)
def test_a_list_of_attachments_names_a_title_of_five_characters_at_least(title: str, named: bool) -> None:
    assert is_entry_of(title, "1.代表的 名单（12人） 2.人员名单") is named


def test_only_the_last_list_of_attachments_names_the_title_below_it() -> None:
    notice = "某省人民政府关于消防工作的通知\n各市人民政府：\n请认真执行。\n附件：1.某省消防工作规定\n"
    foot = "某省人民政府\n2024年3月1日\n"
    listed = asked(f"{notice}{foot}>某省消防工作规定\n{BELOW}")
    assert listed.is_listed_above and not replace(listed, labelled=True).is_listed_above
    assert not asked(f"{notice}{foot}某省水条例\n{BELOW}\n>某省消防工作规定\n{BELOW}").is_listed_above
    assert not asked(f"{notice.partition('附件')[0]}{foot}>某省消防工作规定\n{BELOW}").is_listed_above
    other = notice.replace("消防", "水务")
    assert asked(f"{notice}{foot}{other}{foot}>某省水务工作规定\n{BELOW}").is_listed_above
    assert not asked(f"{notice}{foot}{other}{foot}>某省消防工作规定\n{BELOW}").is_listed_above


MARKS = ("000001", "机密★1年", "特急")
DOCUMENT = f"某省人民政府文件\n某政发〔2024〕3号\n某省消防办法\n{BELOW}"


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_three_lines_may_say_which_copy_how_secret_and_how_urgent_above_a_letterhead(count: int) -> None:
    found = spans("\n".join([*MARKS[:count], DOCUMENT]))
    assert found[: count + 3] == [
        *(("above", at, at + 1) for at in range(count)),
        ("letterhead", count, count + 1), ("frontnumber", count + 1, count + 2), ("title", count + 2, count + 3),
    ]  # fmt: skip


@pytest.mark.parametrize("marks", [("特急",), ("机密★1年", "加急"), MARKS])
def test_the_same_lines_stand_above_a_title_with_no_letterhead_and_name_no_group(marks: tuple[str, ...]) -> None:
    found = spans("\n".join([*marks, "某省人民政府关于消防工作的通知", "某政发〔2024〕3号", "各市人民政府：", BELOW]))
    assert found[: len(marks) + 1] == [
        *(("above", at, at + 1) for at in range(len(marks))),
        ("title", len(marks), len(marks) + 1),
    ]


def test_a_text_may_end_with_the_marks_of_a_copy_or_the_number_of_its_document() -> None:
    for lines in (MARKS, ("特急", "某省人民政府文件"), ("某省人民政府文件", "某政发〔2024〕3号")):
        assert "title" not in {kind for kind, *_ in spans("\n".join(lines))}


@pytest.mark.parametrize(
    ("line", "heads"), [("某省人民政府文件", True), ("关于废止部分文件", False), ("某省人民政府", False)]
)
def test_a_letterhead_is_an_organ_and_its_papers(line: str, heads: bool) -> None:
    assert is_letterhead(pages_of(line).lines[0]) is heads


@pytest.mark.parametrize(("between", "both"), [("", True), ("\n", False)])
def test_two_lines_set_larger_one_right_below_the_other_are_one_title(between: str, both: bool) -> None:
    """[22] in 22 points, above text in 16."""
    text = f"[22]某省人民政府关于消防规定\n{between}[22]某省水务工作规定\n[16]{BELOW}" + "\n[16]第二条　甲乙丙丁。" * 5
    assert ("某省人民政府关于消防规定/某省水务工作规定" in titles(text)) is both


def parts(text: str) -> list[tuple[str, int, int, int, int | None]]:
    """Each block of a text: what it is, its lines, and where in its line it begins and ends."""
    return [(block.kind, block.first, block.after, block.skip, block.length) for block in recognise(pages_of(text))]


@pytest.mark.parametrize("blank", ["\u3000", "\u3000\u3000", "  \u3000"])
def test_the_day_beside_an_order_is_no_part_of_its_title_and_the_number_below_it_belongs_to_it(blank: str) -> None:
    order = f"总统令{blank}中华民国113年8月7日\n华总一义字第11300068111号\n兹修正某法。"
    assert parts(order)[:2] == [("title", 0, 1, 0, 3), ("dateline", 0, 1, 3, None)]
    assert [kind for kind, *_ in parts(order)][2] == "number"


@pytest.mark.parametrize(("characters", "dated"), [(0, False), (1, True), (12, True), (13, False)])
def test_an_order_dated_beside_its_title_names_an_organ_of_twelve_characters_at_most(
    characters: int, dated: bool
) -> None:
    assert (parts(f"{'某' * characters}令　2024年8月7日\n兹修正某法。")[0][4] is not None) is dated


def test_an_order_and_its_day_within_a_text_are_no_title() -> None:
    assert all(length is None for *_, length in parts("某省水条例\n第一条　按照某某的\n总统令　2024年8月7日\n办理。"))


@pytest.mark.parametrize(
    "title",
    ["第3012号公告", "第3号政府公告", "第3号特别公告", "第1号公告", "第12345号公告", "2024年第5号公告"],
)
@pytest.mark.parametrize("text", ["现公布某事。", "现公布，某事", "现公布；某事", "现公布如下："])
def test_a_notice_has_no_title_but_its_number_where_its_text_stands_right_below(title: str, text: str) -> None:
    assert parts(f"{title}\n{text}\n甲乙丙丁。")[0] == ("title", 0, 1, 0, None)


@pytest.mark.parametrize("first", ["第号公告", "第123456号公告", "第3号公告的说明", "第3号通告", "第3号"])
def test_what_is_no_notices_number_is_no_title(first: str) -> None:
    assert notice_without_title(read_to(pages_of(f"{first}\n现公布某事，甲乙。\n甲乙丙丁。"), 0), 0) is None


def test_a_notices_number_with_no_text_below_is_no_title() -> None:
    for text in ("第3012号公告", "第3012号公告\n甲：乙丙\n甲乙丙丁。"):
        assert notice_without_title(read_to(pages_of(text), 0), 0) is None


REGION = "某某特别行政区"
OFFICE = "行政长官办公室"
DISPATCH = "第12/2024号行政长官批示"


@pytest.mark.parametrize(("heads", "found"), [((OFFICE,), 1), ((REGION, OFFICE), 2), ((REGION, REGION, OFFICE), 0)])
def test_two_names_at_most_stand_above_the_number_of_a_dispatch(heads: tuple[str, ...], found: int) -> None:
    blocks = parts("\n".join([*heads, DISPATCH, "行政长官行使职权，作出本批示。", "一、批准。"]))
    assert [kind for kind, *_ in blocks[: len(heads)]].count("letterhead") == found


@pytest.mark.parametrize("below", ["某省消防办法", ""])
def test_an_organ_alone_heads_a_document_where_its_number_and_its_title_stand_below(below: str) -> None:
    found = parts("\n".join(["某省人民政府办公厅", "某政办发〔2024〕3号", *([below, BELOW] if below else [])]))
    assert (found[0][0] == "letterhead") is bool(below)
    assert "letterhead" not in {
        kind for kind, *_ in parts("某省人民政府办公厅\n某政办发〔2024〕3号\n现公布某事。\n甲。")
    }


def test_organs_that_issue_together_stand_above_one_letterhead() -> None:
    found = parts(f"某省财政厅\n{DOCUMENT}")
    assert [kind for kind, *_ in found[:4]] == ["letterhead", "letterhead", "frontnumber", "title"]
    assert parts(f"今日要闻\n{DOCUMENT}")[0][0] != "letterhead"


@pytest.mark.parametrize("order", ["公告", "通告", "令"])
def test_an_announcement_says_what_it_is_above_its_number(order: str) -> None:
    found = parts(f"财政部{order}\n2023年第39号\n关于某项政策的公告\n{BELOW}")
    assert [kind for kind, *_ in found[:3]] == ["letterhead", "frontnumber", "title"]


@pytest.mark.parametrize(("line", "above"), [("来源：", True), ("会议结束。", False)])
def test_a_line_that_ends_with_a_colon_may_stand_above_the_first_title(line: str, above: bool) -> None:
    reading = read_to(pages_of(f"{line}\n某省消防条例\n（2024年1月18日某会通过）\n{BELOW}"), 0)
    assert [block.kind for block in first_title(reading, 0) or ()] == (["above", "title", "adoption"] if above else [])


@pytest.mark.parametrize("line", ["（", "（（"])
def test_a_line_of_nothing_but_brackets_is_no_number_in_english(line: str) -> None:
    assert titles(f"{line}\n第12号公告\n某省消防条例\n{BELOW}") == ["某省消防条例"]


def test_the_first_title_below_a_caption_is_shown_by_whom_it_addresses() -> None:
    text = "图片说明。 某报记者 张三 摄\n政府工作报告\n各位代表：\n请审议。"
    assert [kind for kind, *_ in spans(text)[:2]] == ["above", "title"]


@pytest.mark.parametrize(("organs", "apart"), [(7, True), (8, False)])
def test_so_many_organs_sign_above_a_title_at_most(organs: int, apart: bool) -> None:
    signed = "\n".join(["　" * 12 + "某省人民政府"] * organs)
    text = f"某省人民政府关于放假的通知\n各市人民政府：\n现将放假安排通知如下。\n{signed}\n某市人民政府关于开学的通知\n各县人民政府："
    titles = [block for block in recognise(pages_of(text)) if block.kind == "title"]
    assert (titles[-1].first == 3 + organs) is apart
