"""What a careful editor sees in fixtures/neighbours: heads, ends and marks of documents that stand together in issues."""

from __future__ import annotations

from neighbours.neighbour import categories, neighbour


def test_points_between_full_width_figures_are_decimal_points_where_a_font_map_wrote_every_mark() -> None:
    """A stop is one between figures only where a year begins a sentence."""
    text = neighbour("points_between_full_width_figures").text
    for words in ("98.6万户，比上年增长4.75%，普及率达到99.2%。新增管道3.4万米。", "不少于5年。2025年底"):
        assert words in text


def test_a_note_with_gaps_between_its_events_is_no_table() -> None:
    """It goes on over three lines, under the title of the law that the notice issues."""
    issue = neighbour("note_with_gaps_over_lines")
    notice, law = issue.documents
    assert not issue.all("table")
    assert [(when, action) for when, action, _ in law.events] == [
        ("2002-03-25", "通过"),
        ("2006-12-28", "修订"),
        ("2013-12-19", "修订"),
    ]
    assert notice.node.get("date") == "2013-12-27"


def test_a_title_may_be_wider_than_the_text_by_what_its_marks_give() -> None:
    """The decision begins with it, and its note stands below."""
    decision = neighbour("title_wider_than_the_text_by_its_marks").only
    assert decision.kind == "decision"
    assert decision.title == (
        "东江省人民代表大会常务委员会关于批准《青岭市人民代表大会常务委员会关于加强渔业资源保护的决定》的决定"
    )
    assert [(when, action) for when, action, _ in decision.events] == [("2020-08-08", "通过")]


def test_documents_go_on_below_dispatches() -> None:
    """A list stands below two stories that are printed behind a law."""
    issue = neighbour("list_below_dispatches")
    assert [document.kind for document in issue.documents] == ["law", "article", "article", "appointments"]
    assert issue.documents[3].title == "南渡市人民代表大会常务委员会任免名单"
    assert issue.documents[3].body.paragraphs == ["李志强为南渡市人民法院审判员。"]


def test_what_is_said_of_a_named_report_is_of_its_title() -> None:
    """《…》 stands alone on the first line."""
    glossary = neighbour("what_is_said_of_a_named_report").only.attachment("附件")
    assert glossary.title == "《东江省人民检察院工作报告》有关用语说明"
    assert glossary.kind == "glossary"
    assert [item.num for item in glossary.body.items] == ["1", "2"]


def test_flush_lines_go_on_where_all_paragraphs_but_the_numbered_are_set_in() -> None:
    """Each number has its sentence, and one paragraph below it."""
    plan = neighbour("numbers_flush_and_paragraphs_set_in").only
    assert [item.paragraphs for item in plan.body.items] == [
        ["扩大学前教育资源。", "新建、改扩建村级幼儿园30所，新增学位2400个。"],
        ["改善农村饮水条件。", "实施农村供水保障工程52项，受益人口8.6万人。"],
        ["建设城市口袋公园。", "在楚市、丰市建设口袋公园12个。"],
    ]
    assert not plan.body.sections


def test_organs_sign_on_the_right_though_no_day_stands_below_them() -> None:
    """Neither the list of attachments nor the next title holds them."""
    first, second, third = neighbour("organs_sign_and_the_day_is_below_the_title").documents
    assert first.signatures == ["中共东江省委", "东江省人民政府"]
    assert first.attachlist == "附件：东江省劳动模范名单"
    assert second.signatures == ["中共东江省委"]
    assert third.title == "东江省人民政府关于放假的通知"


def test_group_heads_are_set_wide_or_taken_up_by_the_title_below() -> None:
    """公　告 and 大事记, in a text that has group heads."""
    issue = neighbour("group_heads_set_wide_or_taken_up")
    assert categories(issue) == ["人事任免", "公告", "大事记"]
    assert [document.title for document in issue.documents] == [
        "淳江县人民政府关于徐建国等同志职务任免的通知",
        "淳江县人民政府关于水域禁渔的通告",
        "2022年1—2月大事记",
    ]


def test_a_gazette_s_name_and_number_belong_to_the_imprint_below_them() -> None:
    """They are no announcement, though documents too are numbered 2023年第6号."""
    issue = neighbour("imprint_of_name_and_number")
    assert issue.only.title == "更正"
    assert (issue.meta("title"), issue.meta("year"), issue.meta("number")) == (
        "东江省人民代表大会常务委员会公报",
        "2023",
        "6",
    )


def test_a_number_has_brackets_within_and_an_address_a_semicolon() -> None:
    """法（民四）明传〔2021〕60号, and courts and offices addressed together."""
    notice = neighbour("number_with_a_chamber_in_brackets").only
    assert notice.number == "法（民四）明传〔2021〕60号"
    assert notice.salutation == "各市、县人民法院，各专门法院；省高级人民法院各庭、各部门和单位："
