"""What a careful editor sees in fixtures/neighbours, kind: divisions."""

from __future__ import annotations

from neighbours.neighbour import neighbour


def test_divisions_without_numbers__divisions() -> None:
    """Three divisions without number."""
    issue = neighbour("divisions_without_numbers")
    assert [(part.num, part.heading) for part in issue.only.all("division", "section")] == [
        (None, "总则"),
        (None, "会议的召开"),
        (None, "附则"),
    ]


def test_divisions_without_numbers__articles() -> None:
    """The articles stand in them."""
    issue = neighbour("divisions_without_numbers")
    parts = issue.only.all("division", "section")
    assert [[each.num for each in part.articles] for part in parts] == [["1"], ["2", "3"], ["4"]]


def test_divisions_without_numbers__paragraphs() -> None:
    """Each article has one paragraph."""
    issue = neighbour("divisions_without_numbers")
    assert [len(each.paragraphs) for each in issue.only.articles] == [1, 1, 1, 1]


def test_preamble_before_the_chapters__preamble() -> None:
    """序言 is a division without number, with two paragraphs."""
    issue = neighbour("preamble_before_the_chapters")
    preamble = issue.only.division("序言")
    assert len(preamble.paragraphs) == 2


def test_preamble_before_the_chapters__chapters() -> None:
    """Two chapters and 附则 at their level."""
    issue = neighbour("preamble_before_the_chapters")
    assert [part.heading for part in issue.only.body.divisions] == ["序言", "总则", "自治机关", "附则"]


def test_preamble_before_the_chapters__last() -> None:
    """第三条 stands in 附则."""
    issue = neighbour("preamble_before_the_chapters")
    assert [each.num for each in issue.only.division("附则").articles] == ["3"]


def test_preamble_before_the_chapters__events() -> None:
    """Passed, then approved."""
    issue = neighbour("preamble_before_the_chapters")
    assert [(date, action) for date, action, _ in issue.only.events] == [("1988-05-06", "通过"), ("1988-08-20", "批准")]


def test_books_and_subsections__books() -> None:
    """Two books."""
    issue = neighbour("books_and_subsections")
    assert [(part.type, part.heading) for part in issue.only.body.divisions] == [("book", "总则"), ("book", "房屋")]


def test_books_and_subsections__chapters() -> None:
    """Each book counts its chapters anew."""
    issue = neighbour("books_and_subsections")
    assert [[part.num for part in book.divisions] for book in issue.only.body.divisions] == [["1"], ["1", "2"]]


def test_books_and_subsections__subsections() -> None:
    """第一目 and 第二目 stand in 第一节."""
    issue = neighbour("books_and_subsections")
    section = issue.only.division("第一节")
    assert [(part.type, part.heading) for part in section.divisions] == [("subsection", "合同"), ("subsection", "登记")]


def test_books_and_subsections__articles() -> None:
    """Five articles; 第四条 stands in 第二节."""
    issue = neighbour("books_and_subsections")
    assert [each.num for each in issue.only.articles] == ["1", "2", "3", "4", "5"]
    assert [each.num for each in issue.only.division("第二节").articles] == ["4"]


def test_books_and_subsections__ids() -> None:
    """No two chapters share an id."""
    issue = neighbour("books_and_subsections")
    ids = [part.node.id for part in issue.only.all("division")]
    assert len(set(ids)) == len(ids)


def test_chapter_titles_stand_on_the_line_below__chapters() -> None:
    """Three chapters with the heading of the line below, that of the second over two lines."""
    issue = neighbour("chapter_titles_stand_on_the_line_below")
    assert [(part.label, part.heading) for part in issue.only.body.divisions] == [
        ("第一章", "总则"),
        ("第二章", "动物疫病的预防"),
        ("第三章", "附则"),
    ]


def test_chapter_titles_stand_on_the_line_below__articles() -> None:
    """One article in each."""
    issue = neighbour("chapter_titles_stand_on_the_line_below")
    assert [[each.num for each in part.articles] for part in issue.only.body.divisions] == [["1"], ["2"], ["3"]]


def test_narrow_divisions_without_space_or_number__divisions() -> None:
    """Three divisions without number."""
    issue = neighbour("narrow_divisions_without_space_or_number")
    assert [(part.num, part.heading) for part in issue.only.all("division", "section")] == [
        (None, "总则"),
        (None, "宣誓的组织"),
        (None, "附则"),
    ]


def test_narrow_divisions_without_space_or_number__articles() -> None:
    """Four articles of one paragraph."""
    issue = neighbour("narrow_divisions_without_space_or_number")
    assert [len(each.paragraphs) for each in issue.only.articles] == [1, 1, 1, 1]


def test_narrow_divisions_without_space_or_number__whole() -> None:
    """第二条 goes on over lines and page."""
    issue = neighbour("narrow_divisions_without_space_or_number")
    assert issue.only.article("2").paragraphs == [
        "宣誓仪式根据情况，可以采取单独宣誓或者集体宣誓的形式。集体宣誓时，由一人领誓。"
    ]


def test_legal_liability_without_a_number__beside() -> None:
    """Both stand beside the chapters."""
    issue = neighbour("legal_liability_without_a_number")
    assert [each.heading for each in issue.only.body.divisions] == ["总则", "管理", "法律责任", "附则"]


def test_legal_liability_without_a_number__article() -> None:
    """第三条 stands in 法律责任."""
    issue = neighbour("legal_liability_without_a_number")
    assert [each.num for each in issue.only.body.divisions[2].articles] == ["3"]


def test_headings_below_the_heading_of_a_chapter__chapter() -> None:
    """总则 is the chapter's heading alone."""
    issue = neighbour("headings_below_the_heading_of_a_chapter")
    assert issue.only.body.divisions[0].heading == "总则"


def test_headings_below_the_heading_of_a_chapter__within() -> None:
    """The two others stand in it with an article each."""
    issue = neighbour("headings_below_the_heading_of_a_chapter")
    assert [(each.heading, len(each.articles)) for each in issue.only.body.divisions[0].divisions] == [
        ("一般原则", 1),
        ("适用范围", 1),
    ]


def test_headings_below_the_heading_of_a_chapter__one() -> None:
    """There is one document."""
    issue = neighbour("headings_below_the_heading_of_a_chapter")
    assert issue.only.title == "某某市机动车停放办法"


def test_explanation_that_ends_with_its_last_words__outside() -> None:
    """It stands outside."""
    issue = neighbour("explanation_that_ends_with_its_last_words")
    assert issue.only.body.children[-1].text == "说明完毕，请审议。"


def test_explanation_of_a_draft_and_its_last_words__outside() -> None:
    """Both stand outside the parts."""
    issue = neighbour("explanation_of_a_draft_and_its_last_words")
    assert [each.text for each in issue.only.body.children[-2:]] == [
        "草案还对其他条款作了文字修改。",
        "草案和以上说明是否妥当，请审议。",
    ]


def test_subheads_right_below_the_heading_of_a_chapter__chapter() -> None:
    """The chapter keeps its heading."""
    issue = neighbour("subheads_right_below_the_heading_of_a_chapter")
    assert [each.heading for each in issue.all("division")] == ["总则", "责任", "火灾预防", "宣传教育", "设施"]


def test_ranks_of_a_prize_below_its_numbered_part__ranks() -> None:
    """The ranks stand in the part."""
    issue = neighbour("ranks_of_a_prize_below_its_numbered_part")
    assert [(each.heading, each.level) for each in issue.only.attachments[0].all("section")] == [
        ("科技进步奖（5项）", 1),
        ("一等奖（2项）", 2),
        ("二等奖（3项）", 2),
    ]


def test_headings_as_wide_as_each_other__parts() -> None:
    """Each heading opens its part."""
    issue = neighbour("headings_as_wide_as_each_other")
    assert [(each.label, each.heading) for each in issue.all("section")] == [
        ("一、", "一般公共预算收支决算情况"),
        ("（一）", "重点支出情况"),
        ("（二）", "预备费使用情况"),
        ("二、", "落实人大决议情况"),
    ]


def test_parts_of_a_plan__document() -> None:
    """The plan is one document."""
    assert neighbour("parts_of_a_plan").only.title == "川西市国民经济和社会发展第十四个五年规划纲要"


def test_parts_of_a_plan__parts() -> None:
    """Its two parts hold the chapters below them."""
    parts = [part for part in neighbour("parts_of_a_plan").only.all("division") if part.type == "book"]
    chapters = [[each.label for each in part.all("division") if each.type == "chapter"] for part in parts]
    assert [part.label for part in parts] == ["第一篇", "第二篇"]
    assert chapters == [["第一章", "第二章"], ["第三章"]]


def test_charter_with_a_general_programme__contents() -> None:
    """The contents have three entries."""
    issue = neighbour("charter_with_a_general_programme")
    assert len(issue.only.all("contents")) == 1
    assert len(issue.only.all("entry")) == 3


def test_charter_with_a_general_programme__divisions() -> None:
    """Three divisions."""
    issue = neighbour("charter_with_a_general_programme")
    assert [division.heading for division in issue.only.body.divisions] == ["总纲", "工作总则", "附则"]


def test_charter_below_a_notice_that_opens_with_a_part_without_number__documents() -> None:
    """Two documents; the charter is named as it is printed."""
    issue = neighbour("charter_below_a_notice_that_opens_with_a_part_without_number")
    assert [document.title for document in issue.documents][1:] == ["河清市青年志愿者协会章程"]


def test_charter_below_a_notice_that_opens_with_a_part_without_number__parts() -> None:
    """Three parts without numbers, with two, one and one articles."""
    charter = neighbour("charter_below_a_notice_that_opens_with_a_part_without_number").documents[1]
    parts = [(each.heading, len(each.all("article"))) for each in charter.body.divisions]
    assert parts == [("一般规定", 2), ("会员", 1), ("附则", 1)]


def test_heading_below_that_of_a_chapter_in_the_middle__own() -> None:
    """通则 below a chapter's heading is a heading of its own."""
    issue = neighbour("heading_below_that_of_a_chapter_in_the_middle")
    assert [part.text for part in issue.only.body.all("heading")] == ["总则", "保护与利用", "通则", "利用"]


def test_closing_heading_above_a_sentence_without_a_number__heading() -> None:
    """附则 above nothing but from when the text is in force heads it."""
    issue = neighbour("closing_heading_above_a_sentence_without_a_number")
    assert [part.heading for part in issue.only.body.divisions] == ["附则"]
    assert issue.only.article("2").paragraphs == ["窗口办理时间为每日上午。"]


def test_book_with_kuan_below_the_section__kuan() -> None:
    """款 are divisions below 節, each over its articles."""
    issue = neighbour("book_with_kuan_below_the_section")
    section = issue.only.division("第一節")
    assert [(each.label, each.heading) for each in section.divisions] == [("第一款", "要約"), ("第二款", "承諾")]
    assert len(issue.only.article("2").paragraphs) == 2


def test_headings_over_two_lines_that_end_with_and__chapter() -> None:
    """A heading below the number of its chapter goes on below 及, whatever blank lines stand between."""
    issue = neighbour("headings_over_two_lines_that_end_with_and")
    assert [part.heading for part in issue.only.body.divisions] == ["資助的發放及受資助者的義務"]


def test_headings_over_two_lines_that_end_with_and__article() -> None:
    """So does that of an article."""
    issue = neighbour("headings_over_two_lines_that_end_with_and")
    assert [part.heading for part in issue.only.body.articles] == ["資助的上限及計算方式", "生效"]


def test_heading_of_a_chapter_above_one_without_number__apart() -> None:
    """A heading of half a line goes on in none below it: that is another."""
    issue = neighbour("heading_of_a_chapter_above_one_without_number")
    assert [part.heading for part in issue.only.all("division")] == [
        "总则",
        "水库的运行和维护",
        "基本要求",
        "检查与维修",
    ]


def test_unnumbered_divisions_of_which_some_are_set_in__levels() -> None:
    """Those that are set in stand below the one above them."""
    issue = neighbour("unnumbered_divisions_of_which_some_are_set_in")
    assert [d.heading for d in issue.document(1).body.divisions] == ["总则", "资源保护", "附则"]
    assert [d.heading for d in issue.document(1).body.divisions[1].divisions] == ["冬捕网具", "夏捕网具"]


def test_catalogue_in_classes_with_one_item_in_a_part__classes() -> None:
    """The classes are divisions."""
    issue = neighbour("catalogue_in_classes_with_one_item_in_a_part")
    assert [(each.label, each.heading) for each in issue.documents[1].body.divisions] == [
        ("第一类", "鼓励类"),
        ("第二类", "限制类"),
        ("第三类", "淘汰类"),
    ]
