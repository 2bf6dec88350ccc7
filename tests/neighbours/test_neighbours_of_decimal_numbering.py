"""What a careful editor sees in fixtures/neighbours, kind: decimal numbering."""

from __future__ import annotations

from neighbours.neighbour import neighbour


def test_decimal_outline_with_dots_and_blanks__contents() -> None:
    """目录 is a table of contents of six entries, and no second set of sections."""
    issue = neighbour("decimal_outline_with_dots_and_blanks")
    assert len(issue.only.all("entry")) == 6


def test_decimal_outline_with_dots_and_blanks__sections() -> None:
    """Three sections with numbers and headings."""
    issue = neighbour("decimal_outline_with_dots_and_blanks")
    assert [(part.num, part.heading) for part in issue.only.body.sections] == [
        ("1", "总则"),
        ("2", "应急响应"),
        ("3", "附则"),
    ]


def test_decimal_outline_with_dots_and_blanks__deeper() -> None:
    """1.1 and 1.2 stand one level down in the first."""
    issue = neighbour("decimal_outline_with_dots_and_blanks")
    assert [part.num for part in issue.only.body.section("1").numbered] == ["1-1", "1-2"]


def test_decimal_outline_with_dots_and_blanks__siblings() -> None:
    """（1） and （2） stand under 2.1.1, of one kind."""
    issue = neighbour("decimal_outline_with_dots_and_blanks")
    response = issue.only.body.section("2").part("2-1").part("2-1-1")
    assert [part.num for part in response.numbered] == ["1", "2"]
    assert len({part.name for part in response.numbered}) == 1


def test_decimal_outline_with_dots_and_blanks__kind() -> None:
    """A plan."""
    issue = neighbour("decimal_outline_with_dots_and_blanks")
    assert issue.only.kind == "plan"


def test_decimal_outline_in_full_width_figures__sections() -> None:
    """Two sections, their figures folded."""
    issue = neighbour("decimal_outline_in_full_width_figures")
    assert [(part.num, part.heading) for part in issue.only.body.sections] == [("1", "总则"), ("2", "组织体系")]


def test_decimal_outline_in_full_width_figures__levels() -> None:
    """1.1 and 1.2 under 1; 2.1.1 under 2.1."""
    issue = neighbour("decimal_outline_in_full_width_figures")
    assert [part.num for part in issue.only.body.section("1").numbered] == ["1-1", "1-2"]
    assert [part.num for part in issue.only.body.section("2").part("2-1").numbered] == ["2-1-1"]


def test_decimal_outline_in_full_width_figures__text() -> None:
    """The text below 2.1.1 stands in it."""
    issue = neighbour("decimal_outline_in_full_width_figures")
    assert "统一领导全州抗震救灾工作" in issue.only.body.section("2").part("2-1").part("2-1-1").text


def test_decimal_figures_in_a_text_are_no_outline__parts() -> None:
    """Two numbered parts."""
    issue = neighbour("decimal_figures_in_a_text_are_no_outline")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2"]


def test_decimal_figures_in_a_text_are_no_outline__first() -> None:
    """4.1% goes on in the sentence."""
    issue = neighbour("decimal_figures_in_a_text_are_no_outline")
    assert "增长4.1%，夏粮" in issue.only.body.part("1").text.replace(" ", "")


def test_decimal_figures_in_a_text_are_no_outline__second() -> None:
    """6.2% too."""
    issue = neighbour("decimal_figures_in_a_text_are_no_outline")
    assert "增长6.2%，其中" in issue.only.body.part("2").text.replace(" ", "")


def test_decimal_figures_in_a_text_are_no_outline__foot() -> None:
    """Signed on 2024-07-26."""
    issue = neighbour("decimal_figures_in_a_text_are_no_outline")
    assert (issue.only.signatures, issue.only.signed) == (["河川市统计局"], "2024-07-26")


def test_decimal_outline_in_narrow_lines__sections() -> None:
    """Two sections."""
    issue = neighbour("decimal_outline_in_narrow_lines")
    assert [(part.num, part.heading) for part in issue.only.body.sections] == [("1", "总则"), ("2", "监测与预警")]


def test_decimal_outline_in_narrow_lines__whole() -> None:
    """The paragraph below 1.2 goes on over the page."""
    issue = neighbour("decimal_outline_in_narrow_lines")
    assert "措施果断；依靠科学、加强合作。" in issue.only.body.section("1").part("1-2").text


def test_decimal_outline_in_narrow_lines__figure() -> None:
    """1.5万人 is no number of the outline."""
    issue = neighbour("decimal_outline_in_narrow_lines")
    assert "汇总1.5万人以上单位的报告" in issue.only.body.section("2").part("2-1").text


def test_decimal_outline_in_narrow_lines__pages() -> None:
    """Pages 7 and 8."""
    issue = neighbour("decimal_outline_in_narrow_lines")
    assert issue.pages == [7, 8]


def test_appendix_of_a_standard_with_letters__sections() -> None:
    """B.1 and B.2, with their labels as printed."""
    issue = neighbour("appendix_of_a_standard_with_letters")
    appendix = issue.titled("常用术语对照")
    assert [(part.label, part.heading) for part in appendix.body.sections] == [("B.1", "一般术语"), ("B.2", "监测术语")]


def test_appendix_of_a_standard_with_letters__deeper() -> None:
    """B.1.1 and B.1.2 stand in B.1."""
    issue = neighbour("appendix_of_a_standard_with_letters")
    first = issue.titled("常用术语对照").body.sections[0]
    assert [part.label for part in first.all("section")] == ["B.1.1", "B.1.2"]


def test_appendix_of_a_standard_with_letters__figure() -> None:
    """1.5kg is no number."""
    issue = neighbour("appendix_of_a_standard_with_letters")
    assert "1.5kg以下不计" in issue.titled("常用术语对照").text


def test_decimal_outline_whose_headings_begin_with_a_county__number() -> None:
    """2.1县指挥部 is number 2.1: no county is counted."""
    plan = neighbour("decimal_outline_whose_headings_begin_with_a_county").titled("黑河县森林火灾应急预案")
    assert [part.num for part in plan.body.sections] == ["1", "2"]
    assert [(part.num, part.heading) for part in plan.body.section("2").numbered] == [("2-1", "县指挥部")]


def test_decimal_outline_whose_headings_begin_with_a_county__deeper() -> None:
    """2.1.1 and 2.1.2 stand in it."""
    plan = neighbour("decimal_outline_whose_headings_begin_with_a_county").titled("黑河县森林火灾应急预案")
    assert [part.num for part in plan.body.section("2").numbered[0].numbered] == ["2-1-1", "2-1-2"]


def test_decimal_contents_whose_entries_have_pages__entries() -> None:
    """Seven entries with their pages."""
    entries = neighbour("decimal_contents_whose_entries_have_pages").all("entry")
    assert [entry.node.get("page") for entry in entries] == ["1", "1", "2", "2", "3", "4", "5"]


def test_decimal_contents_whose_entries_have_pages__sections() -> None:
    """Sections 1 to 3."""
    document = neighbour("decimal_contents_whose_entries_have_pages").only
    assert [section.num for section in document.body.sections] == ["1", "2", "3"]


def test_decimal_outline_without_blanks__title() -> None:
    """The first line is the title."""
    issue = neighbour("decimal_outline_without_blanks")
    assert issue.only.title == "某某市突发公共卫生事件应急预案"


def test_decimal_outline_without_blanks__sections() -> None:
    """Four sections are numbered, the first holds 1.1 and 1.2."""
    issue = neighbour("decimal_outline_without_blanks")
    assert [each.num for each in issue.only.body.sections] == ["1", "2", "3", "4"]
    assert [each.num for each in issue.only.body.sections[0].sections] == ["1-1", "1-2"]


def test_terms_below_numbers_that_stand_alone__terms() -> None:
    """Each is a section with the term as heading."""
    issue = neighbour("terms_below_numbers_that_stand_alone")
    assert [(each.num, each.heading) for each in issue.only.body.section("3").sections] == [
        ("3-1", "地方标准"),
        ("3-2", "技术委员会"),
    ]


def test_terms_below_numbers_that_stand_alone__four() -> None:
    """Four sections are numbered."""
    issue = neighbour("terms_below_numbers_that_stand_alone")
    assert [each.num for each in issue.only.body.sections if each.level == 1] == ["1", "2", "3", "4"]


def test_standard_with_lists_of_letters__levels() -> None:
    """Levels and lists."""
    issue = neighbour("standard_with_lists_of_letters")
    assert [each.label for each in issue.only.all("section")][1:4] == ["5.1", "5.1.1", "5.1.2"]
    assert [each.label for each in issue.only.all("item")] == ["a)", "b)", "a)", "b)"]


def test_parts_counted_by_plain_figures_below_full_lines__parts() -> None:
    """The plan has four parts."""
    issue = neighbour("parts_counted_by_plain_figures_below_full_lines")
    assert [section.heading for section in issue.only.body.sections] == [
        "总则",
        "组织体系和职责",
        "地质灾害险情和灾情分级",
        "附则",
    ]


def test_decimal_number_before_a_municipal_body__number() -> None:
    """2.1 stands below 2."""
    issue = neighbour("decimal_number_before_a_municipal_body")
    (section,) = issue.documents[1].body.section("2").sections
    assert section.label == "2.1"
    assert section.heading == "市减灾委员会"


def test_decimal_number_before_a_municipal_body__sentence() -> None:
    """The notice has one sentence."""
    issue = neighbour("decimal_number_before_a_municipal_body")
    assert issue.documents[0].body.paragraphs == ["现将修订后的《张掖市自然灾害救助应急预案》印发给你们，请遵照执行。"]


def test_plan_with_numbers_left_out__parts() -> None:
    """The plan has parts 1, 2, 5 and 7, each with what is below it."""
    plan = neighbour("plan_with_numbers_left_out").documents[0]
    parts = [(part.label, part.heading) for part in plan.body.all("section") if part.node.get("level") == "1"]
    assert parts == [("1", "总则"), ("2", "组织体系"), ("5", "后期处置"), ("7", "附则")]
    assert [part.label for part in plan.body.all("section")][-3:] == ["5.1", "7", "7.1"]


def test_plan_with_numbers_left_out__notice() -> None:
    """The notice has parts 1, 2 and 4."""
    notice = neighbour("plan_with_numbers_left_out").documents[1]
    assert [part.label for part in notice.body.all("section")] == ["1", "2", "4"]


def test_figure_cut_from_a_short_line__sentence() -> None:
    """The sentence is one paragraph, and 0.5 no heading."""
    body = neighbour("figure_cut_from_a_short_line").only.body
    assert body.part("1").part("1-2").paragraphs == ["过火面积超过0.5公顷的，启动Ⅳ级响应。"]


def test_figure_cut_from_a_short_line__last() -> None:
    """The last sentence stands in 2.1."""
    body = neighbour("figure_cut_from_a_short_line").only.body
    assert body.part("2").part("2-1").paragraphs == ["本预案自印发之日起施行。"]


def test_ratio_at_the_beginning_of_a_line__sentence() -> None:
    """It is within the sentence."""
    issue = neighbour("ratio_at_the_beginning_of_a_line")
    assert "三次产业结构为11.5∶42.3∶46.2。年末" in issue.only.text
    assert not issue.found("11.5", code="G103")


def test_standard_of_clauses_without_headings__title() -> None:
    """The announcement's title goes on over the line that begins with 《."""
    issue = neighbour("standard_of_clauses_without_headings")
    assert issue.document(1).title == "住房和城乡建设部关于发布国家标准《托育设施设计规范》局部修订的公告"
    assert issue.document(1).kind == "announcement"


def test_standard_of_clauses_without_headings__chapters() -> None:
    """3　基本规定 is a chapter below the title of what is attached, and the clauses stand in it."""
    issue = neighbour("standard_of_clauses_without_headings")
    attached = issue.document(1).attachments[0]
    assert attached.title == "《托育设施设计规范》局部修订条文"
    assert [(part.label, part.heading) for part in attached.all("section") if part.heading] == [
        ("3", "基本规定"),
        ("4", "建筑设计"),
        ("4.1", "一般规定"),
        ("4.2", "生活用房"),
    ]


def test_standard_of_clauses_without_headings__items() -> None:
    """1 and 2 without a point are the items of clause 3.0.3."""
    issue = neighbour("standard_of_clauses_without_headings")
    attached = issue.document(1).attachments[0]
    assert [item.label for item in attached.all("item")][:5] == ["3.0.1", "3.0.2", "3.0.3", "1", "2"]


def test_terms_of_a_standard_below_their_numbers__terms() -> None:
    """A number alone on its line is that of the term below it."""
    terms = neighbour("terms_of_a_standard_below_their_numbers").only.body.section("3").sections
    assert [(term.label, term.heading) for term in terms] == [
        ("3.1", "网箱　net cage"),
        ("3.2", "人工鱼礁　artificial reef"),
    ]
    assert terms[0].paragraphs == ["由框架、网衣和锚泊系统组成的养殖设施。"]
