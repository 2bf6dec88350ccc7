"""Where paragraphs stand: articles, sections, items and their paragraphs, and what an amending decision quotes."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from lossless import characters, held
from test_lossless_reading import issue_of

from gazette_pub.issue.model import Document, Node, schema_errors
from gazette_pub.structure import amending, articles, place, worded
from gazette_pub.structure.unnumbered.headings import _is_outlined

LAW, REPORT, DECISION, NOTICE = (
    "某省消防条例",
    "关于消防工作情况的报告",
    "某省人民政府关于消防工作的决定",
    "某省人民政府关于消防工作的通知",
)
AMENDING = "某省人大常委会关于修改《某省消防条例》的决定"


def read(title: str, *lines: str) -> Document:
    return next(issue_of("\n\n".join((title, *lines))).documents)


def outline(node: Node) -> list[str]:
    """What stands in a node, a line each: how deep, its name, label and text."""
    return [_shown(child, 0) for child in node.children()]


def _shown(node: Node, depth: int) -> str:
    own = node.name + (f" {node.label}" if node.label else "")
    inner = [
        _shown(child, depth + 1) for child in node.children() if node.name not in ("p", "heading", "label", "names")
    ]
    return f"{own}[{' '.join(inner)}]" if inner else own


def shape(document: Document) -> str:
    assert document.body is not None
    return " ".join(outline(document.body))


def test_a_lost_article_line_hides_no_later_one() -> None:
    law = read(LAW, "第一条为了安全。", "第三条国家实行责任制。", "第四条政府负责。")
    assert [article.num for article in law.descendants("article")] == ["1", "3", "4"]


@pytest.mark.parametrize(("step", "articles"), [(articles.NEAR, 2), (articles.NEAR + 1, 1)])
def test_an_article_set_close_stands_near_the_one_before(step: int, articles: int) -> None:
    law = read(LAW, "第一条为了安全。", f"第{1 + step}条国家实行责任制。")
    assert len(list(law.descendants("article"))) == articles


def test_an_article_set_off_by_a_blank_needs_no_sequence() -> None:
    law = read(LAW, "第一条　为了安全。", "第五十条　国家实行责任制。")
    assert [article.num for article in law.descendants("article")] == ["1", "50"]


@pytest.mark.parametrize("rest", ["规定的情形除外。", "第二款规定的除外。", "和第五条不适用。"])
def test_a_reference_opens_no_article(rest: str) -> None:
    law = read(LAW, "第一条　甲。", "第二条　乙。", f"第三条{rest}", "第三条　丙。")
    assert [(a.num, sum(1 for _ in a.children("p"))) for a in law.descendants("article")] == [
        ("1", 1),
        ("2", 2),
        ("3", 1),
    ]


def test_an_article_does_not_open_within_a_sentence() -> None:
    law = read(LAW, "第一条　甲。", "本条例所称消防，依照上位法", "第二条国家实行责任制。")
    assert [article.num for article in law.descendants("article")] == ["1"]


def test_reports_speak_of_articles() -> None:
    report = read(REPORT, "第一条为了安全。", "第五条国家实行责任制。")
    assert [article.num for article in report.descendants("article")] == ["1"]


def test_the_line_below_an_articles_number_is_its_heading_or_its_text() -> None:
    law = read(
        LAW,
        "第一条",
        "目的",
        "为了安全，制定本条例。",
        "第二条",
        "政府负责本行政区域的消防工作。",
        "第三条",
        "（一）甲；",
        "（二）乙。",
    )
    assert (
        shape(law) == "article 第一条[heading p] article 第二条[p] article 第三条[list[item （一）[p] item （二）[p]]]"
    )
    assert [node.get("lines") for node in law.descendants("heading", "p")] == ["3 5", "7", "9 11", "13 15", "17"]


def test_what_an_article_is_about_is_its_lead() -> None:
    law = read(LAW, "第一条（目的）为了安全。", "第二条　（删去）")
    assert [lead.text_content for lead in law.descendants("lead")] == ["（目的）"]


def test_paragraphs_between_items_of_one_list_belong_to_the_first() -> None:
    law = read(LAW, "第一条　用语：", "（一）甲。", "甲又指：", "1.子；", "2.丑。", "（二）乙。", "前款的用语。")
    assert shape(law) == "article 第一条[p list[item （一）[p p list[item 1.[p] item 2.[p]]] item （二）[p]] p]"


def test_a_list_is_taken_up_only_by_the_number_that_follows() -> None:
    law = read(LAW, "第一条　用语：", "（一）甲。", "另外：", "（一）乙。")
    assert shape(law) == "article 第一条[p list[item （一）[p]] p list[item （一）[p]]]"


def test_a_numbering_may_begin_again_below_a_colon() -> None:
    law = read(LAW, "第一条　用语：", "（一）甲包括：", "（一）子；", "（二）丑。", "（二）乙。")
    inner = "list[item （一）[p] item （二）[p]"
    assert shape(law).startswith(f"article 第一条[p list[item （一）[p {inner}")


def test_the_document_shows_which_numbering_stands_in_which() -> None:
    lines = ["第一条　下列：", "1.甲包括：", "（一）子；", "（二）丑。", "2.乙包括：", "（一）寅。"]
    inner = "item 1.[p list[item （一）[p] item （二）[p]]] item 2.[p list[item （一）[p]]]"
    assert shape(read(LAW, *lines)) == f"article 第一条[p list[{inner}]]"


def test_two_labels_on_a_line_are_an_item_in_an_item() -> None:
    law = read(LAW, "第一条　下列：", "(a)(i)廢除甲；", "(ii)代以乙。", "(b)加入丙。")
    assert shape(law) == "article 第一条[p list[item (a)[list[item (i)[p] item (ii)[p]]] item (b)[p]]]"


def test_i_behind_h_is_a_letter() -> None:
    letters = [f"（{letter}）甲；" for letter in "abcdefghij"]
    law = read(LAW, "第一条　下列：", *letters)
    assert [item.num for item in law.descendants("item")] == [str(n) for n in range(1, 11)]


def test_letters_that_come_out_of_turn_are_words() -> None:
    law = read(LAW, "第一条　下列：", "B、甲类场所。")
    assert not list(law.descendants("item"))


def test_entries_without_a_label_stand_below_a_colon_or_she() -> None:
    law = read(LAW, "第一条　委员会由下列人员组成：", "主任，", "副主任若干人。", "委员会负责。")
    assert shape(law) == "article 第一条[p list[item[p] item[p]] p]"
    law = read(LAW, "第一条　委员会设", "主任，", "副主任若干人", "等职务。", "委员会负责。")
    assert shape(law) == "article 第一条[p list[item[p] item[p p]] p]"


def test_lines_between_you_and_its_verb_are_one_sentence() -> None:
    law = read(LAW, "第一条　委员会由", "主任，", "副主任若干人", "组成。", "委员会负责。")
    assert shape(law) == "article 第一条[p p]"


def test_in_prose_a_heading_that_runs_in_opens_a_section_that_holds_what_follows() -> None:
    report = read(
        REPORT,
        "一、工作情况",
        "（一）加强领导。各级落实责任。",
        "又一段。",
        "（二）加强宣传。各地开展活动。",
        "二、下步打算",
        "再一段。",
    )
    assert shape(report) == "section 一、[heading section （一）[p p] section （二）[p]] section 二、[heading p]"
    assert [lead.text_content for lead in report.descendants("lead")] == ["加强领导", "加强宣传"]


def test_numbered_paragraphs_in_a_row_are_all_sections_or_all_items() -> None:
    sections = read(REPORT, "（一）加强领导。各级落实责任。", "（二）加强宣传。", "（三）加强检查；督促整改。")
    assert shape(sections) == "section （一）[p] section （二）[p] section （三）[p]"
    items = read(REPORT, "（一）加强领导。", "又一段。", "（二）加强宣传。各地开展活动。")
    assert shape(items) == "list[item （一）[p p] item （二）[p]]"


def test_in_a_decision_the_same_is_an_item_that_holds_its_paragraphs() -> None:
    lines = [
        "决定如下：",
        "一、加强领导。各级落实责任。",
        "又一段。",
        "二、加强宣传。各地开展活动。",
        "本决定自公布之日起施行。",
    ]
    assert shape(read(DECISION, *lines)) == "p list[item 一、[p p] item 二、[p]] p"


def test_what_ends_a_text_stands_in_none_of_its_parts() -> None:
    notice = read(NOTICE, "一、总体要求", "甲。", "二、保障措施", "乙。", "特此通知。")
    assert shape(notice) == "section 一、[heading p] section 二、[heading p] p"


def test_a_plan_is_an_outline_of_decimals() -> None:
    plan = read(
        "某省应急预案", "1　总则", "1.1　目的", "甲。", "1.1.1　依据", "乙。", "1.2　等级", "丙。", "2　附则", "丁。"
    )
    assert (
        shape(plan)
        == "section 1[heading section 1.1[heading p section 1.1.1[heading p]] section 1.2[heading p]] section 2[heading p]"
    )


def test_bare_numbers_come_in_turn() -> None:
    for last, goes_on in (("6　", True), ("7　", False), ("6 ", False), ("2　", False)):
        report = read(REPORT, "1　总体情况", "甲。", "2　主要问题", "乙。", f"{last}下步打算", "丙。")
        nums = [section.num for section in report.descendants("section")]
        assert nums[:2] == ["1", "2"]
        assert (last.strip() in nums[2:]) is goes_on


def test_a_part_named_as_the_last_of_a_plan_or_with_its_first_section_below_needs_no_wide_blank() -> None:
    report = read(REPORT, "1　总体情况", "甲。", "2　主要问题", "乙。", "5 附则", "丙。")
    assert [section.num for section in report.descendants("section")] == ["1", "2", "5"]
    report = read(REPORT, "1总体情况", "1.1　甲部", "甲。", "9其他问题", "9.1　乙部", "丙。")
    assert [section.num for section in report.descendants("section")] == ["1", "1-1", "9", "9-1"]


def test_a_line_below_an_unfinished_sentence_is_no_heading() -> None:
    report = read(REPORT, "一、回顾", "森林覆盖率提高，PM", "2.5", "年平均浓度下降。")
    assert [heading.text_content for heading in report.descendants("heading")] == ["回顾"]


@pytest.mark.parametrize(
    ("line", "below"),
    [("今年工作的", "主要目标是提高效率。"), ("工业增加值增长", "6.2%左右。"), ("水质优良率与", "森林覆盖率提高。")],
)
def test_a_line_cut_from_its_sentence_is_no_heading(line: str, below: str) -> None:
    report = read(REPORT, "一、回顾", "去年成效明显。", line, below)
    assert [heading.text_content for heading in report.descendants("heading")] == ["回顾"]


def test_a_short_line_above_text_is_a_heading() -> None:
    report = read(REPORT, "一、回顾", "去年成效明显。", "主要目标", "今年提高效率。")
    assert [heading.text_content for heading in report.descendants("heading")] == ["回顾", "主要目标"]


def test_new_text_over_several_paragraphs_is_quoted_in_its_item() -> None:
    lines = [
        "一、第四条修改为：“甲，包括：",
        "“（一）子；",
        "“（二）丑。",
        "“又一款。”",
        "二、第五条修改为：",
        "“第五条　乙。”",
        "本决定自公布之日起施行。",
    ]
    quoted = "quoted[list[item “（一）[p] item “（二）[p]] p]"
    assert shape(read(AMENDING, *lines)) == f"list[item 一、[p {quoted}] item 二、[p quoted[article “第五条[p]]]] p"


def test_items_that_are_quoted_on_one_line_are_none_of_the_list_around_them() -> None:
    lines = ["（一）第九条修改为：“甲。”", "（二）第二项、第三项修改为：“（二）甲；（三）乙。”", "（三）删去第十条。"]
    assert shape(read(AMENDING, *lines)) == "list[item （一）[p] item （二）[p] item （三）[p]]"


def test_new_text_whose_paragraphs_have_no_marks_ends_at_the_last_mark() -> None:
    document = read(AMENDING, "一、第四条修改为：“甲。", "第四条之一　又一款。”", "二、删去第五条。")
    assert shape(document) == "list[item 一、[p quoted[article 第四条之一[p]]] item 二、[p]]"


def test_a_quotation_that_never_ends_ends_with_its_item() -> None:
    document = read(AMENDING, "一、第四条修改为：“甲。", "二、删去第五条。", "三、删去第六条。")
    assert shape(document) == "list[item 一、[p] item 二、[p] item 三、[p]]"


def test_a_quotation_has_so_many_paragraphs_and_no_more() -> None:
    more = ["又一段。"] * (amending.LONGEST + 3)
    document = read(AMENDING, "一、第四条修改为：“甲。", *more)
    assert sum(1 for _ in next(document.descendants("quoted")).children("p")) == amending.LONGEST


def test_only_what_amends_quotes() -> None:
    lines = ["一、第四条修改为：“甲。", "“又一款。”"]
    assert "quoted" in shape(read(AMENDING, *lines))
    assert "quoted" not in shape(read("关于《某省消防条例（修订草案）》修改情况的报告", *lines))


def test_lists_stand_in_one_another_no_deeper_than_the_limit() -> None:
    law = read(LAW, "第一条　下列：", *["（一）包括："] * (2 * place.DEEPEST_LIST))
    depth = max(sum(1 for _ in item.iterancestors("{*}list")) for item in law.descendants("item"))
    assert depth == place.DEEPEST_LIST


LABELS = (
    "一、 二、 三、 （一） （二） （三） 1． 2． 1.1　 1.2　 1.1.1　 （1） （2） 1） 2） ① ② ㉑ a） b） A． （a） （i） （ii） 甲、 ⑴"
    " ㈠ 第一条　 第二条　 第三条 1　 壹、 “（一） ——"
).split(" ")
TEXTS = [
    "总体情况",
    "加强领导。各级落实责任。",
    "甲；",
    "下列情形：",
    "乙，",
    "将第四条修改为：“丙。",
    "丁。”",
    "由",
    "第三条规定的除外。",
    "附　则",
]
TITLES = [LAW, REPORT, DECISION, NOTICE, AMENDING, "某省应急预案", "名词解释", "某省人大常委会会议议程"]


def test_any_sequence_of_numbered_paragraphs_is_a_valid_tree_with_every_line_once() -> None:
    dice = random.Random("20240118 nesting")
    for _ in range(150):
        lines = [dice.choice([*LABELS, "", ""]) + dice.choice(TEXTS) for _ in range(dice.randrange(1, 40))]
        text = dice.choice(["\n", "\n\n"]).join([dice.choice(TITLES), *lines])
        issue = issue_of(text)
        assert schema_errors(issue) == [] and held(issue) == characters(text)
        leaves = "title number heading p label names entry signature date attachlist adoption salutation byline delivery attachlabel kicker"
        found = Counter(
            n
            for node in issue.descendants(*leaves.split())
            for first, last in node.lines
            for n in range(first, last + 1)
        )
        printed = {n for n, line in enumerate(text.split("\n"), 1) if line.strip()}
        assert {n for n in printed if found[n] != 1} == set(), text


# at the edge of each rule


def nums(document: Document, name: str = "article") -> list[str | None]:
    return [node.num for node in document.descendants(name)]


@pytest.mark.parametrize(("number", "opens"), [("七", True), ("六", False)])
def test_an_article_set_close_stands_at_most_three_numbers_back(number: str, opens: bool) -> None:
    assert (len(nums(read(LAW, "第十条　甲。", f"第{number}条国家实行责任制。"))) == 2) is opens


@pytest.mark.parametrize(("number", "opens"), [("一", True), ("二", True), ("三", False)])
def test_in_a_report_an_article_set_close_has_the_same_number_or_the_next(number: str, opens: bool) -> None:
    report = read(REPORT, "第一条为了安全。", f"第{number}条国家实行责任制。")
    assert (len(nums(report)) == 2) is opens


@pytest.mark.parametrize("mark", "）)》”」』】〕")
def test_a_closing_mark_ends_what_stands_above_an_article(mark: str) -> None:
    assert nums(read(LAW, "第一条　甲。", f"另见乙{mark}", "第二条国家实行责任制。")) == ["1", "2"]


def test_a_number_with_nothing_behind_it_is_no_item() -> None:
    assert shape(read(LAW, "第一条　下列：", "（一）", "甲。")) == "article 第一条[p p p]"


def test_roman_numbers_that_look_like_letters_go_on_in_their_list() -> None:
    romans = [f"({n})甲；" for n in "i ii iii iv v vi vii viii ix x xi".split()]
    law = read(LAW, "第一条　下列：", "(a)乙，包括：", *romans, "(b)丙。")
    assert nums(law, "item") == ["1", *map(str, range(1, 12)), "2"]
    assert shape(law).startswith("article 第一条[p list[item (a)[p list[item (i)[p]")


FORMER = ("一、工作情况", "（一）加强领导。各级落实责任。", "（二）加强宣传。各地开展活动。", "二、下步打算")


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("（三）加强检查。", "section 二、[heading section （三）[p]]"),
        ("（四）加强检查。", "section 二、[heading list[item （四）[p]]]"),
        ("（三)加强检查。", "section 二、[heading list[item （三)[p]]]"),
        ("(三）加强检查。", "section 二、[heading list[item (三）[p]]]"),
        ("（一）加强检查。", "section 二、[heading list[item （一）[p]]]"),
    ],
)
def test_a_sentence_that_goes_on_from_the_section_before_is_a_section(line: str, shown: str) -> None:
    assert shape(read(REPORT, *FORMER, line)).endswith(shown)


def test_sections_stand_in_one_another_as_they_come() -> None:
    report = read(
        REPORT,
        "一、甲",
        "（一）乙",
        "1．丙",
        "（1）丁",
        "子。",
        "（2）戊",
        "丑。",
        "2．己",
        "寅。",
        "（二）庚",
        "卯。",
        "二、辛",
        "辰。",
    )
    assert shape(report) == (
        "section 一、[heading section （一）[heading section 1．[heading section （1）[heading p] section （2）[heading p]]"
        " section 2．[heading p]] section （二）[heading p]] section 二、[heading p]"
    )
    assert [node.get("level") for node in report.descendants("section")] == list("12344321")


def test_headings_below_headings_show_which_stands_in_which() -> None:
    report = read(
        REPORT, "1．甲", "（一）乙", "一、丙", "子。", "二、丁", "丑。", "（二）戊", "一、己", "寅。", "2．庚", "卯。"
    )
    assert shape(report) == (
        "section 1．[heading section （一）[heading section 一、[heading p] section 二、[heading p]]"
        " section （二）[heading section 一、[heading p]]] section 2．[heading p]"
    )


def test_text_between_two_headings_keeps_to_custom() -> None:
    report = read(REPORT, "1．甲", "子。", "（一）乙", "丑。", "2．丙", "寅。")
    assert shape(report) == "section 1．[heading p] section （一）[heading p section 2．[heading p]]"


def test_items_stand_in_one_another_as_they_come() -> None:
    law = read(
        LAW,
        "第一条　下列：",
        "（一）甲：",
        "1.乙：",
        "（1）丙；",
        "（2）丁；",
        "2.戊：",
        "（1）己；",
        "（二）庚：",
        "1.辛。",
    )
    inner = "item 1.[p list[item （1）[p] item （2）[p]]] item 2.[p list[item （1）[p]]]"
    assert shape(law) == f"article 第一条[p list[item （一）[p list[{inner}]] item （二）[p list[item 1.[p]]]]]"


def test_three_labels_on_a_line_are_items_in_items() -> None:
    law = read(LAW, "第一条　下列：", "(a)(i)(A)廢除甲；", "(B)丁；", "(ii)代以乙。", "(b)加入丙。")
    assert "(a)[list[item (i)[" in shape(law)


@pytest.mark.parametrize(("between", "taken_up"), [(30, True), (31, False)])
def test_at_most_thirty_paragraphs_stand_between_two_items_of_a_list(between: int, taken_up: bool) -> None:
    law = read(LAW, "第一条　用语：", "（一）甲。", *["又一款。"] * between, "（二）乙。")
    assert (len(list(law.descendants("list"))) == 1) is taken_up


def test_a_bare_number_set_close_needs_a_section_that_is_open() -> None:
    assert nums(read(REPORT, "1总体情况", "甲。", "2主要问题", "乙。"), "section") == [None, None]
    assert nums(read(REPORT, "1　总体情况", "甲。", "2主要问题", "乙。"), "section") == ["1", "2"]
    assert nums(read(REPORT, "2　总体情况", "甲。"), "section") == [None]


@pytest.mark.parametrize(("ems", "entry"), [(40, True), (41, False)])
def test_an_entry_without_a_label_has_forty_characters_at_most(ems: int, entry: bool) -> None:
    law = read(LAW, "第一条　委员会设", "主" * (ems - 1) + "，", "副主任若干人", "等职务。")
    assert bool(list(law.descendants("list"))) is entry


@pytest.mark.parametrize("mark", "，、；")
def test_entries_without_labels_go_on_below_a_comma(mark: str) -> None:
    law = read(LAW, "第一条　委员会设", f"主任{mark}", f"副主任{mark}", "委员", "等职务。")
    assert shape(law) == "article 第一条[p list[item[p] item[p] item[p p]]]"


def test_entries_end_with_their_sentence_or_where_none_follows() -> None:
    law = read(LAW, "第一条　委员会由", "主任，", "委员。", "又一款。")
    assert shape(law) == "article 第一条[p list[item[p] item[p]] p]"
    law = read(LAW, "第一条　委员会由", "主任，", "委员，", "第二条　乙。")
    assert shape(law) == "article 第一条[p list[item[p] item[p]]] article 第二条[p]"


def test_an_item_that_went_on_before_shows_that_items_go_on() -> None:
    notice = read(
        NOTICE, "请做好：", "1．加强领导；", "又一段。", "2．加强宣传；", "又一段。", "3．加强检查；", "又一段。"
    )
    assert shape(notice).count("p") >= 7
    report = read(REPORT, "情况如下：", "（1）甲；", "又一段。", "（2）乙；", "又一段。")
    assert shape(report).startswith("p list[item （1）[p")


def test_new_text_begins_with_its_own_mark_below_a_colon() -> None:
    document = read(AMENDING, "一、第四条修改为：", "“甲。", "“又一款。”", "二、删去第五条。")
    assert shape(document) == "list[item 一、[p quoted[p p]] item 二、[p]]"
    document = read(AMENDING, "一、第四条修改为：", "“甲。", "又一款。”", "二、删去第五条。")
    assert shape(document) == "list[item 一、[p quoted[p p]] item 二、[p]]"
    document = read(AMENDING, "一、第四条修改为：“甲。", "“乙”是指丙。", "又一款。", "二、删去第五条。")
    assert shape(document) == "list[item 一、[p quoted[p] p] item 二、[p]]"


HONG_KONG = [
    "2. 修訂第5條(許可證)", "(1) 第5(1)條 ——", "廢除", "“甲”", "代以", "“乙”。", "(2) 在第5(3)條之後 ——", "加入", "“(4) 丙。”。",
    "3. 廢除第20條", "第20條 ——", "廢除該條。",
]  # fmt: skip


def test_the_verb_of_an_ordinance_that_amends_is_no_heading_and_what_leads_to_it_no_article() -> None:
    document = read("《2022年應課稅品(修訂)規例》", *HONG_KONG)
    assert shape(document) == (
        "section 2.[heading list[item (1)[p p p p quoted[p]] item (2)[p p quoted[list[item “(4)[p]]]]]]"
        " section 3.[heading p p]"
    )
    assert "section[heading" in shape(read("某報告", "概況", "第一句。", "廢除", "第二句。"))


@pytest.mark.parametrize("mark", "。：；！？”")
def test_a_short_line_is_a_heading_above_what_ends_as_text_does(mark: str) -> None:
    assert shape(read(REPORT, "第一句。", "概况", f"第二句{mark}")) == "p section[heading p]"
    assert shape(read(REPORT, "第一句。", "概况", "第二句")) != "p section[heading p]"


@pytest.mark.parametrize(
    ("line", "opens"),
    [
        ("第五十条　甲。", True),
        ("第五十条（删除）", True),
        ("第五十条", True),
        ("第五十条规定甲。", False),
        ("第五十条国家实行责任制。", False),
    ],
)
def test_an_article_out_of_turn_is_set_off_alone_or_gone(line: str, opens: bool) -> None:
    assert (len(nums(read(LAW, "第一条　甲。", line, "又一款。"))) == 2) is opens


@pytest.mark.parametrize(("first", "second"), [("（a）（i）甲；", "（ii）乙；"), ("(a)(i)甲；", "(ii)乙；")])
def test_two_labels_on_a_line_are_an_item_in_an_item_in_brackets_of_either_width(first: str, second: str) -> None:
    law = read(LAW, "第一条　下列：", first, second)
    assert shape(law).count("list[") == 2 and [node.num for node in law.descendants("item")] == ["1", "1", "2"]


@pytest.mark.parametrize("kind", ["决定", "决议", "通知", "公告", "意见", "方案", "规划", "预案", "批复"])
def test_what_says_from_when_a_text_holds_stands_in_none_of_its_sections(kind: str) -> None:
    report = read(REPORT, "一、甲", "第一句。", f"本{kind}自公布之日起施行。")
    assert shape(report) == "section 一、[heading p] p"


@pytest.mark.parametrize("title", ["序言", "前言"])
def test_a_preamble_of_a_law_is_a_division_beside_its_chapters(title: str) -> None:
    law = read(LAW, title, "第一句。", "第一章　总则", "第一条　甲。")
    assert law.body is not None
    assert [node.name for node in law.body.children()] == ["division", "division"]


def test_text_between_two_items_of_a_report_stands_beside_their_list() -> None:
    """An item goes on where one before it did."""
    report = read(REPORT, "情况如下：", "（1）甲；", "又一段。", "（2）乙；", "又一段。", "再一段。")
    assert shape(report) == "p list[item （1）[p p] item （2）[p p p]]"


def test_a_numbered_line_with_a_colon_above_is_an_item_however_short() -> None:
    assert shape(read(REPORT, "情况如下：", "1．加强领导", "2．加强宣传")) == "p list[item 1．[p] item 2．[p]]"
    assert shape(read(REPORT, "情况如下。", "1．加强领导", "第一句。", "2．加强宣传", "第二句。")) == (
        "p section 1．[heading p] section 2．[heading p]"
    )


WHOLE = (
    *"以上措施 上述措施 本决定自 本决议自 本条例自 本办法自 本规定自 本通知自 本公告自 本法自 本令自 本意见自 本决定由".split(),
    *"现予公布 特此通知 各位代表 此复某厅 此令某厅 请各地落实 感谢各界 希望各界 专此说明 衷心祝愿".split(),
)
"""How a paragraph begins that speaks of the whole text."""


@pytest.mark.parametrize("opening", WHOLE)
def test_a_paragraph_that_speaks_of_the_whole_text_belongs_to_no_item(opening: str) -> None:
    items = ("各单位：", "现通知如下：", "1.加强领导。", "各级落实责任。", "2.加强宣传。", "各地开展活动。")
    assert shape(read(NOTICE, *items, f"{opening}甲乙，有效期五年。")) == "p list[item 1.[p p] item 2.[p p]] p"
    assert shape(read(NOTICE, *items, "甲乙丙丁，有效期五年。")) == "p list[item 1.[p p] item 2.[p p p]]"


@pytest.mark.parametrize(
    ("text", "goes_on"), [(f"甲乙{mark}", False) for mark in "）)》”」』】〕。"] + [("甲乙", True)]
)
def test_a_text_that_closes_a_bracket_or_a_quotation_runs_on_into_nothing(text: str, goes_on: bool) -> None:
    assert worded.runs_on(text) is goes_on


@pytest.mark.parametrize(("characters", "is_heading"), [(80, True), (81, False)])
def test_a_line_of_an_outline_is_a_heading_of_eighty_characters_at_most(characters: int, is_heading: bool) -> None:
    assert _is_outlined("甲" * characters) is is_heading
    assert not _is_outlined("甲" * (characters - 2) + "。")
