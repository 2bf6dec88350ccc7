"""Where paragraphs stand: articles, sections, items and their paragraphs, and what an amending decision quotes."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from lossless import characters, held
from test_lossless_reading import issue_of

from gazette_pub.issue.model import Document, Node, schema_errors
from gazette_pub.structure import amending, nesting, place

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


@pytest.mark.parametrize(("step", "articles"), [(nesting.NEAR, 2), (nesting.NEAR + 1, 1)])
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


def test_entries_without_a_label_stand_below_a_colon_or_you() -> None:
    law = read(LAW, "第一条　委员会由", "主任，", "副主任若干人", "组成。", "委员会负责。")
    assert shape(law) == "article 第一条[p list[item[p] item[p p]] p]"


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
    report = read(REPORT, "1　总体情况", "甲。", "2　主要问题", "乙。", "4　下步打算", "丙。")
    assert [section.num for section in report.descendants("section")][:2] == ["1", "2"]
    assert "4" not in [section.num for section in report.descendants("section")]


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
