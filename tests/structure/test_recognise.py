"""What each rule takes, which lines none of them takes within a sentence, and how the rest becomes paragraphs."""

from __future__ import annotations

import pytest

from gazette_pub.structure.line import Pages
from gazette_pub.structure.reading import begin
from gazette_pub.structure.recognise import SET_APART, _first_rule, _paragraphs, _rules_at, read_to, recognise
from structure.reading_of import pages_of

LAW = "某省消防条例\n第一条　为了预防火灾，制定本条例。\n第二条　本条例自2024年7月1日起施行。\n"
NOTICE = "某省人民政府关于放假的通知\n各市人民政府：\n现将放假安排通知如下。\n"
SIGNED = "某省人民政府\n2024年2月1日\n"
ROW = "王　纯 王建忠 王　珍\n"


def rules(text: str) -> set[str]:
    """The rules that took something of the text."""
    return {block.rule for block in recognise(pages_of(text))}


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("table", f"{NOTICE}税目\t计税单位\t税额\n二氧化硫\t每污染当量\t1.8元\n氮氧化物\t每污染当量\t1.2元\n"),
        ("category", f"【法规】\n{LAW}\f【任免】\n某省人民政府任免名单\n任命：\n张三为某厅厅长。\n"),
        ("attachment", f"{NOTICE}{SIGNED}附件1\n检验项目\n应当检验外观。\n"),
        ("titled_attachment", f"{NOTICE}{SIGNED}附件2：某市应急名单\n张三、李四。\n"),
        ("unnamed_category", "部门文件\n某县教育局关于招生的通知\n各中学：\n现通知如下。\n某县教育局\n2024年5月6日\n"),
        ("front", f"某省人民政府文件\n某政发〔2024〕3号\n{LAW}"),
        ("title", LAW),
        (
            "contents",
            "某省消防条例\n目　录\n第一章　总则\n第二章　附则\n第一章　总则\n第一条　甲。\n第二章　附则\n第二条　乙。\n",
        ),
        ("unheaded_contents", "某省消防条例\n第一章　甲\n第二章　乙\n第三章　丙\n第一章　甲\n第一条　甲。\n"),
        ("division", "某省消防条例\n第一章　总则\n第一条　甲。\n"),
        ("unnumbered", "某省消防条例\n总　则\n第一条　甲。\n"),
        ("attachment_list", f"{NOTICE}附件：1.放假安排\n{SIGNED}"),
        ("signature", NOTICE + SIGNED),
        ("imprint", f"{NOTICE}{SIGNED}抄送：省委各部门。\n"),
        ("enactment", f"{NOTICE}命令公布。\n行政长官　何厚铧\n"),
        (
            "first_title",
            "图片说明。 某报记者 张三 摄\n政府工作报告\n（2026年1月27日在某省人民代表大会会议上）\n各位代表：\n请审议。\n",
        ),
        ("form", f"{NOTICE}申请人：＿＿＿＿＿\n"),
        ("members", "会议出席名单\n委员：叶青　罗娟\n副主任：王建忠\n"),
        ("label", f"会议决定。\n任命：\n{ROW}"),
        ("names", f"会议决定。\n{ROW}{ROW}"),
        ("entries", "会议决定。\n刘俊义　　省科学技术厅厅长\n潘海燕（女）省审计厅厅长\n"),
        ("untitled_adoption", "1989年4月4日第七届全国人民代表大会通过\n第一条　甲。\n"),
        ("untitled_salutation", "各市人民政府：\n现将放假安排通知如下。\n"),
    ],
)
def test_each_rule_takes_what_it_is_for(rule: str, text: str) -> None:
    assert rule in rules(text)


FIRST = {
    "附": {"attachment", "titled_attachment", "attachment_list"},
    "目": {"contents"},
    "第": {"unheaded_contents", "division"},
}
"""How the lines begin that some rules alone take."""


def test_a_line_is_held_against_rules_only_that_may_take_it() -> None:
    special = set().union(*FIRST.values())
    for first, named in {**FIRST, "甲": set()}.items():
        assert asked("会议决定。", f"{first}一二") & special == named


LAST = {
    "日": {"dated_title"},
    "号": {"numbered_title"},
    "）": {"adopted_title"},
    "告": {"notice_without_title", "notice_of_hong_kong"},
    "示": {"notice_without_title"},
    "署": {"notice_of_hong_kong"},
    "。": {"enactment"},
}
"""How the lines end that some rules alone take."""


def test_a_line_is_held_against_rules_only_that_may_take_its_end() -> None:
    special = set().union(*LAST.values())
    for last, named in {**LAST, "甲": set()}.items():
        assert asked("会议决定。", f"一二{last}") & special == named


def asked(above: str, line: str) -> set[str]:
    """The rules that a line is held against below that line."""
    reading = begin(pages_of(f"会议决定。\n{above}\n{line}\n"))
    reading.wrapped = [True] * len(reading.lines)
    return {rule.__name__ for rule in _rules_at(reading, 2)}


OPEN = "各级各部门应当认真落实各项工作要求并且按照"
"""A line that goes on below."""

SHORT_RULES = {"signature", "label", "names", "entries", "form"}
"""Rules for what is short or set apart, of whatever stands above."""


def test_running_text_is_held_against_no_rules_for_what_is_short_or_set_apart() -> None:
    assert asked(OPEN, "甲" * 21) == {"title"}
    for line in ("甲" * 20, *("甲" * 21 + sign + "乙" for sign in "：（） \u3000□")):
        assert asked(OPEN, line) >= SHORT_RULES, line
    apart = {rule.__name__ for rule in SET_APART}
    for above, line in ((OPEN, "甲" * 21 + "。"), ("会议决定。", "甲" * 21)):
        assert asked(above, line) >= SHORT_RULES - apart and not asked(above, line) & apart


@pytest.mark.parametrize(
    ("rule", "line", "below"),
    [
        ("titled_attachment", "附件2：某市应急名单", "张三、李四。"),
        ("front", "某省人民政府文件", "某政发〔2024〕3号\n某省消防条例\n第一条　甲。"),
        ("unnumbered", "总　则", "第一条　甲。"),
        ("attachment_list", "附件：1.放假安排", SIGNED),
        ("imprint", "抄送：省委各部门。", "甲。"),
        ("members", "委员：叶青　罗娟", "副主任：王建忠"),
    ],
)
def test_what_runs_on_into_a_line_keeps_it_from_rules_for_what_stands_apart(rule: str, line: str, below: str) -> None:
    def found(above: str) -> str:
        reading = begin(pages_of(f"会议决定。\n{above}\n{line}\n{below}"))
        reading.wrapped = [True] * len(reading.lines)
        blocks = _first_rule(reading, 2) or []
        return blocks[0].rule if blocks else ""

    assert found("会议决定。") == rule and found(OPEN) != rule


def test_a_rule_takes_no_row_of_a_table_below() -> None:
    text = f"{NOTICE}附件：1.放假安排\n税目\t计税单位\t税额\n二氧化硫\t每污染当量\t1.8元\n氮氧化物\t每污染当量\t1.2元\n"
    blocks = recognise(pages_of(text))
    assert [(block.kind, block.after - block.first) for block in blocks][-2:] == [("attachlist", 1), ("table", 3)]


def paragraphs(*texts: str, wrapped: bool = True) -> list[int]:
    """How many lines each paragraph of the text has."""
    pages: Pages = pages_of("\n".join(texts))
    reading = begin(pages)
    reading.wrapped = [wrapped] * len(reading.lines)
    return [after - first for first, after in _paragraphs(reading, 0, len(pages.lines))]


def test_lines_that_were_not_broken_are_a_paragraph_each() -> None:
    assert paragraphs("全市各项经济指标总体平稳运行", "规定。", "会议。", wrapped=False) == [1, 1, 1]
    assert paragraphs("全市生产总值增长", "6.2%。", "财政收入增长", wrapped=False) == [2, 1]


def test_a_line_with_a_comma_at_its_end_is_no_paragraph() -> None:
    assert paragraphs("全市生产总值增长", "6.2%，", "财政收入增长", wrapped=False) == [3]
    assert paragraphs("各级应当，", "（一）负责；", wrapped=False) == [1, 1]
    assert paragraphs("各级应当，", "\n负责。", wrapped=False) == [1, 1]


def test_two_titles_of_organs_below_one_another_are_two() -> None:
    titles = ("某省人民政府关于印发某规划的通知", "某省人民政府关于放假的通知")
    assert paragraphs(*titles, OPEN) == [1, 2] or paragraphs(*titles, "甲。")[0] == 1
    assert paragraphs("会议审议了有关工作情况的报告和", titles[0])[0] == 2


@pytest.mark.parametrize(
    ("above", "below", "lines"),
    [
        ("各级应当，", "\f负责。", [2]),
        ("各级应当。", "\f负责。", [1, 1]),
        ("各级应当", "\f负责。", [1, 1]),  # nothing shows that a sentence is open
        ("一、各级应当，", "\f负责。", [2]),
        ("一、各级责任", "\f负责。", [1, 1]),  # a heading is none
        ("一、起草单位应当", "\f负责。", [2]),  # 应当 is no end of a heading
        ("一、各级应当。省，", "\f负责。", [2]),
        ("各级应当，", "\f一、负责。", [1, 1]),
        ("各级应当，", "负责。", [2]),
    ],
)
def test_a_page_end_in_the_midst_of_a_sentence_breaks_no_paragraph(above: str, below: str, lines: list[int]) -> None:
    assert paragraphs(above, below, wrapped=False) == lines


def test_a_mark_two_lines_above_shows_an_open_sentence() -> None:
    assert paragraphs("各级，", "应当", "\f负责。", wrapped=False) == [3]
    assert paragraphs("各级，", "应当", "加强", "\f负责。", wrapped=False) == [2, 1, 1]
    assert paragraphs("各级。", "应当", "\f负责。", wrapped=False) == [1, 1, 1]


def test_the_lines_of_an_act_without_a_title_are_read_from_its_first() -> None:
    """What stands in a text that begins without one stands only there."""
    adopted = "1989年4月4日第七届全国人民代表大会通过"
    blocks = recognise(pages_of(f"{adopted}\n第一条　甲。"))
    assert blocks[0].rule == "untitled_adoption"
    later = recognise(pages_of(f"第一条　甲。\n{adopted}\n第二条　乙。"))
    assert "untitled_adoption" not in {block.rule for block in later}


def test_a_reading_ends_where_it_is_told_to() -> None:
    pages = pages_of(LAW)
    assert [read_to(pages, end).pending for end in range(4)] == [0, 1, 1, 3]
    assert [len(read_to(pages, end).blocks) for end in range(4)] == [0, 1, 1, 3]


def test_no_rule_for_what_stands_apart_is_asked_within_a_sentence() -> None:
    """某省人民政府办公厅 is no head of a document, no title and no list where the line above runs on into it."""
    apart = {"category", "unnamed_category", "front", "dated_title", "notice_without_title", "unnumbered", "imprint"}
    apart |= {"first_title", "members"}
    lines = [f"某省　甲{last}" for last in "：日告"]
    assert apart <= set().union(*(asked("会议决定。", line) for line in lines))
    assert not any(apart & asked("会议决定把某某工作的", line) for line in lines)


@pytest.mark.parametrize(
    "line", ["附一二三四五六七八九十一二三四五六七八九十一二", "第一章一二三四五六七八九十一二三四五六七八九"]
)
def test_a_label_may_look_like_running_text(line: str) -> None:
    wanted = {"附": {"attachment"}, "第": {"division", "unheaded_contents"}}[line[0]]
    assert wanted <= asked("会议决定把某某工作的", line)


def test_a_list_of_contents_may_look_like_running_text() -> None:
    assert "contents" in asked("会议决定把某某工作的", "目录一二三四五六七八九十一二三四五六七八九十一二")


def test_the_wrong_character_of_recognition_opens_a_division_too() -> None:
    assert "division" in asked("会议决定。", "笫一章　总则")


def test_an_appointment_and_a_dated_order_and_a_notice_are_asked_for() -> None:
    assert "dated_title" in rules("总统令　2024年8月7日\n兹修正某法。\n")
    assert "notice_without_title" in rules("第3012号公告\n现公布，某事如下。\n")
