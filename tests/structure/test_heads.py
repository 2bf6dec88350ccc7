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


@pytest.mark.parametrize("line", ["為了適應工作需要，現在提出：", "為進一步規範管理：", "國務院提請："])
def test_what_gives_a_ground_or_puts_forward_is_no_salutation_in_traditional_characters_either(line: str) -> None:
    assert heads.salutation(read_to(pages_of(f"{TITLE}\n{line}\n任命："), 0), 1) is None


def test_the_speaker_stands_between_title_and_salutation() -> None:
    assert below_title("省长　张三", "各位代表：") == [("byline", 1), ("salutation", 1)]


@pytest.mark.parametrize(("lines", "speaks"), [(3, True), (4, False)])
def test_a_byline_has_three_lines_at_most(lines: int, speaks: bool) -> None:
    reading = read_to(pages_of("\n".join([TITLE, *["省人大常委会副主任"] * lines, "各位代表："])), 0)
    assert (heads.byline(reading, 1) == lines + 1) is speaks


def test_the_body_that_issues_stands_above_the_note() -> None:
    assert below_title("某省人民政府", f"（{EVENT}通过）") == [("byline", 1), ("adoption", 1)]


@pytest.mark.parametrize(("ems", "issues"), [(40, True), (41, False)])
def test_the_name_of_a_body_that_issues_has_forty_ems_at_most_above_a_note(ems: int, issues: bool) -> None:
    reading = read_to(pages_of("\n".join([TITLE, "甲" * (ems - 3) + "委员会", f"（{EVENT}通过）"])), 0)
    assert (heads.issuer(reading, 1) == 2) is issues


@pytest.mark.parametrize(("ems", "issues"), [(20, True), (21, False)])
def test_it_has_twenty_ems_at_most_right_above_the_text(ems: int, issues: bool) -> None:
    reading = read_to(pages_of("\n".join([TITLE, "甲" * (ems - 3) + "委员会", "为了加强消防工作，制定本条例。"])), 0)
    assert (heads.issuer(reading, 1) == 2) is issues


@pytest.mark.parametrize(("lines", "whole"), [(60, True), (61, False)])
def test_an_adoption_note_has_sixty_lines_at_most(lines: int, whole: bool) -> None:
    note = ["（2024年1月18日某省", *["人民代表大会常务委员会"] * (lines - 2), "会议通过）"]
    assert (below_title(*note)[:1] == [("adoption", lines)]) is whole


@pytest.mark.parametrize(("lines", "whole"), [(8, True), (9, False)])
def test_an_event_without_brackets_has_eight_lines_at_most(lines: int, whole: bool) -> None:
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


@pytest.mark.parametrize(("lines", "whole"), [(12, True), (13, False)])
def test_a_salutation_over_full_lines_has_twelve_at_most(lines: int, whole: bool) -> None:
    names = ["各市人民政府、", *(f"各{sort}机构、" for sort in "甲乙丙丁戊己庚辛壬癸子"[: lines - 2]), "各部门："]
    reading = read_to(pages_of("\n".join([TITLE, *names, *NARROW])), 0)
    assert reading.wrapped
    assert (heads.salutation(reading, 1) == lines + 1) is whole


@pytest.mark.parametrize(("width", "whole"), [(12, True), (11, False)])
def test_a_line_of_a_salutation_that_is_as_wide_as_one_above_runs_on(width: int, whole: bool) -> None:
    names = ["各市人民政府，省政府各部", "各直属机构和各事业单位："]
    lines = ["甲市、乙市、丙县人民政府、", names[0].replace("，", "、")[:width].ljust(width, "部"), names[1]]
    lines[0] = lines[0][-12:]
    reading = read_to(pages_of("\n".join([TITLE, *lines, *NARROW])), 0)
    assert (heads.salutation(reading, 1) == 4) is whole


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


@pytest.mark.parametrize(
    "line",
    [
        f"（{EVENT}通过）", "——2024年1月18日在某会上", "──2024年1月18日在某会上", "－－2024年1月18日在某会上", "--2024年1月18日在某会上",
        *(f"{digit}024年1月18日于北京" for digit in "0123456789"), *(f"{digit}〇二四年一月一日于北京" for digit in "零〇○一二三四五六七八九"),
        "第三号", "［十三届］第十四号", "[十三届]第十四号", "〔2024〕2号", "【2024】2号", "第8/2024号法律", "2024.2.1", "附件1",
        "中华民国107年11月28日于台北", "各市人民政府：",
        "晋人办函〔2023〕31号", "民国107年11月28日", f"{EVENT}通过",
    ],
)  # fmt: skip
def test_a_line_opens_a_part_of_a_head(line: str) -> None:
    assert heads.opens_part(read_to(pages_of(f"{TITLE}\n{line}\n甲。"), 0), 1)


@pytest.mark.parametrize("line", ["某省消防条例", "会议审议了报告。", "一、总体要求", "第一条　甲", "说明："])
def test_other_lines_open_none(line: str) -> None:
    assert not heads.opens_part(read_to(pages_of(f"{TITLE}\n{line}\n甲。"), 0), 1)


@pytest.mark.parametrize(("lines", "found"), [(6, 6), (7, 0)])
def test_a_web_page_prints_six_lines_at_most_between_a_title_and_its_head(lines: int, found: int) -> None:
    said = [f"来源{'甲乙丙丁戊己庚'[n]}：某某日报" for n in range(lines)]
    assert [kind for kind, _ in below_title(*said, f"（{EVENT}通过）")].count("aside") == found


def test_what_a_web_page_prints_needs_a_head_below_it() -> None:
    assert "aside" not in dict(below_title("来源：某某日报", "会议通过。"))
    assert "aside" not in dict(below_title("附件：某某办法", f"（{EVENT}通过）"))


@pytest.mark.parametrize("line", ["目　录", "第一章　总则", "第一条　甲", "笫一条　甲"])
def test_a_law_opens_with_contents_a_division_or_an_article(line: str) -> None:
    assert heads.opens_law(pages_of(line).lines[0])


@pytest.mark.parametrize(("lines", "whole"), [(4, True), (5, False)])
def test_the_adoption_of_an_untitled_law_has_four_lines_at_most(lines: int, whole: bool) -> None:
    event = ["1989年4月4日第七届", *["全国人民代表大会第二次会议"] * (lines - 2), "第二次全体会议"]
    event[0] = "1989年4月4日通过第七届"
    blocks = heads.untitled_adoption(read_to(pages_of("\n".join([*event, "第一条　甲。"])), 0), 0)
    assert ([(block.first, block.after) for block in blocks or []] == [(0, lines)]) is whole


def test_a_day_below_a_body_that_issues_stands_above_a_sentence() -> None:
    reading = read_to(pages_of(f"{TITLE}\n某省人民政府\n2024年1月18日\n现予公布，自公布之日起施行。"), 0)
    assert heads.issuer(reading, 1) == 2
    reading = read_to(pages_of(f"{TITLE}\n某省人民政府\n2024年1月18日\n某省水条例"), 0)
    assert heads.issuer(reading, 1) is None
    assert heads.issuer(read_to(pages_of(f"{TITLE}\n某省人民政府\n2024年1月18日"), 0), 1) is None


def test_a_line_above_names_or_a_table_addresses_nobody() -> None:
    def addressed(below: str, tables: dict[int, object] | None = None) -> int | None:
        reading = read_to(pages_of(f"{TITLE}\n市残联：\n{below}\n甲。"), 0)
        reading.tables = tables or reading.tables  # type: ignore[assignment]
        return heads.salutation(reading, 1)

    assert addressed("现将有关情况函告。") == 2
    assert addressed("王　纯 王建忠 王　珍") is None
    assert addressed("一、甲") is None and addressed("刘俊义　　省科学技术厅厅长") is None
    assert (
        addressed("现将有关情况函告。", {2: None}) is None and addressed("现将有关情况函告。", {1: None, 3: None}) == 2
    )


def test_the_labels_of_a_letter_of_taiwan_are_its_head_with_how_to_reach_who_writes() -> None:
    lines = ["地址：某縣府前路1號", "承辦人：陳雅婷", "電話：03-5551234", "受文者：本縣各鄉鎮市公所"]
    more = [
        "發文日期：中華民國113年5月6日",
        "發文字號：府工土字第1130012345號",
        "速別：普通件",
        "密等及解密條件或保密期限：",
        "附件：如說明三",
    ]
    blocks = recognise(
        pages_of("\n".join(["某縣政府函", *lines, *more, "主旨：檢送某條例一份，請查照。", "說明：依某法辦理。"]))
    )
    kinds = [block.kind for block in blocks[1:10]]
    assert kinds == ["aside", "aside", "aside", "salutation", "dateline", "number", "aside", "aside", "aside"]


def test_how_to_reach_who_writes_alone_is_no_head() -> None:
    assert below_title("地址：某縣府前路1號", "電話：03-5551234") == [("p", 1)] * 2
