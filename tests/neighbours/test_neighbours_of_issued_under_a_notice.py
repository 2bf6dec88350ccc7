"""What a careful editor sees in fixtures/neighbours, kind: issued under a notice."""

from __future__ import annotations

from neighbours.neighbour import identity, neighbour, published


def test_standard_issued_under_a_circular__notice() -> None:
    """The notice has its foot."""
    issue = neighbour("standard_issued_under_a_circular")
    assert (issue.document(1).signatures, issue.document(1).signed) == (["河川市卫生健康委员会"], "2024-03-19")


def test_standard_issued_under_a_circular__standard() -> None:
    """The 标准 is a document with its title and two parts."""
    issue = neighbour("standard_issued_under_a_circular")
    standard = issue.titled("河川市托育机构设置标准")
    assert [part.num for part in standard.body.numbered] == ["1", "2"]


def test_standard_issued_under_a_circular__ratio() -> None:
    """1∶5 stays as printed."""
    issue = neighbour("standard_issued_under_a_circular")
    assert "1∶5" in issue.text


def test_plan_of_a_term_issued_in_narrow_lines__notice() -> None:
    """A title of two lines, number and foot."""
    issue = neighbour("plan_of_a_term_issued_in_narrow_lines")
    notice = issue.document(1)
    assert notice.title == "汾东省人民政府关于印发汾东省“十四五”水安全保障规划的通知"
    assert (notice.number, notice.signed) == ("汾政发〔2024〕14号", "2024-04-11")


def test_plan_of_a_term_issued_in_narrow_lines__plan() -> None:
    """The 规划 is a plan with two chapters."""
    issue = neighbour("plan_of_a_term_issued_in_narrow_lines")
    plan = issue.titled("汾东省“十四五”水安全保障规划")
    assert plan.kind == "plan"
    assert [(part.label, part.heading) for part in plan.body.divisions] == [
        ("第一章", "发展基础"),
        ("第二章", "重点任务"),
    ]


def test_plan_of_a_term_issued_in_narrow_lines__sections() -> None:
    """The first chapter holds two 节 with one paragraph each."""
    issue = neighbour("plan_of_a_term_issued_in_narrow_lines")
    chapter = issue.titled("汾东省“十四五”水安全保障规划").division("第一章")
    assert [(part.label, len(part.paragraphs)) for part in chapter.divisions] == [("第一节", 1), ("第二节", 1)]


def test_plan_of_a_term_issued_in_narrow_lines__pages() -> None:
    """Pages 3 and 4."""
    issue = neighbour("plan_of_a_term_issued_in_narrow_lines")
    assert issue.pages == [3, 4]


def test_work_points_follow_their_notice__notice() -> None:
    """Foot of the notice."""
    issue = neighbour("work_points_follow_their_notice")
    assert (issue.document(1).signatures, issue.document(1).signed) == (["青原自治州人民政府办公室"], "2024-02-23")


def test_work_points_follow_their_notice__plan() -> None:
    """A title that begins with a year is a title: 2024年民生实事实施方案, a plan of two sections."""
    issue = neighbour("work_points_follow_their_notice")
    plan = issue.titled("2024年民生实事实施方案")
    assert plan.kind == "plan"
    assert [part.heading for part in plan.body.sections] == ["工作目标", "保障措施"]


def test_work_points_follow_their_notice__items() -> None:
    """（一） and （二） stand in the second section."""
    issue = neighbour("work_points_follow_their_notice")
    assert [part.num for part in issue.titled("2024年民生实事实施方案").body.section("2").numbered] == ["1", "2"]


def test_work_points_follow_their_notice__next() -> None:
    """The notice of 财政局 is a document of the issue, in nothing else."""
    issue = neighbour("work_points_follow_their_notice")
    assert issue.documents[-1].title == "青原自治州财政局关于拨付民生实事资金的通知"


def test_emergency_plan_with_decimal_outline_below_its_notice__notice() -> None:
    """The notice has its foot."""
    issue = neighbour("emergency_plan_with_decimal_outline_below_its_notice")
    assert (issue.document(1).signatures, issue.document(1).signed) == (["东岭县人民政府办公室"], "2024-03-14")


def test_emergency_plan_with_decimal_outline_below_its_notice__sections() -> None:
    """Three sections, numbered 1, 2 and 3, their numbers out of the headings."""
    issue = neighbour("emergency_plan_with_decimal_outline_below_its_notice")
    plan = issue.titled("东岭县森林火灾应急预案")
    assert [(part.num, part.heading) for part in plan.body.sections] == [
        ("1", "总则"),
        ("2", "主要任务"),
        ("3", "附则"),
    ]


def test_emergency_plan_with_decimal_outline_below_its_notice__deeper() -> None:
    """1.1 and 1.2 stand in the first, one level down."""
    issue = neighbour("emergency_plan_with_decimal_outline_below_its_notice")
    first = issue.titled("东岭县森林火灾应急预案").body.section("1")
    assert [(part.num, part.level) for part in first.sections] == [("1-1", 2), ("1-2", 2)]


def test_emergency_plan_with_decimal_outline_below_its_notice__in_force() -> None:
    """No day is said."""
    issue = neighbour("emergency_plan_with_decimal_outline_below_its_notice")
    assert issue.titled("东岭县森林火灾应急预案").node.get("effective") in (None, "2024-03-14")


def test_narrow_rules_issued_with_chapters__notice() -> None:
    """Foot and number of the notice; its text is one paragraph over the page."""
    issue = neighbour("narrow_rules_issued_with_chapters")
    notice = issue.document(1)
    assert (notice.number, notice.signed) == ("汾水建〔2024〕5号", "2024-01-12")
    assert len(notice.body.paragraphs) == 1


def test_narrow_rules_issued_with_chapters__title() -> None:
    """The notice's title runs over two lines."""
    issue = neighbour("narrow_rules_issued_with_chapters")
    assert issue.document(1).title == "汾东省水利厅关于印发《汾东省水利工程质量管理细则》的通知"


def test_narrow_rules_issued_with_chapters__rules() -> None:
    """The 细则 has two chapters with three articles."""
    issue = neighbour("narrow_rules_issued_with_chapters")
    rules = issue.titled("汾东省水利工程质量管理细则")
    assert [part.heading for part in rules.body.divisions] == ["总则", "质量责任"]
    assert [len(each.paragraphs) for each in rules.articles] == [1, 1, 1]


def test_narrow_rules_issued_with_chapters__pages() -> None:
    """Pages 28 and 29."""
    issue = neighbour("narrow_rules_issued_with_chapters")
    assert issue.pages == [28, 29]


def test_plan_with_a_box_below_a_notice_with_cuts__two() -> None:
    """The plan is a document of its own, and the notice is signed."""
    issue = neighbour("plan_with_a_box_below_a_notice_with_cuts")
    assert [each.title for each in issue.documents] == ["国务院办公厅关于印发某某规划的通知", "某某规划"]
    assert issue.document(1).signed == "2021-10-29"


def test_plan_with_a_box_below_a_notice_with_cuts__box() -> None:
    """The box stands in the part that is open."""
    issue = neighbour("plan_with_a_box_below_a_notice_with_cuts")
    assert [each.heading for each in issue.document(2).body.section("1").section("1").sections] == ["专栏1　重点工程"]


def test_plan_with_a_box_below_a_notice_with_cuts__parts() -> None:
    """二、 stands beside 一、."""
    issue = neighbour("plan_with_a_box_below_a_notice_with_cuts")
    assert [each.num for each in issue.document(2).body.sections if each.num and each.level == 1] == ["1", "2"]


def test_division_of_work_issued_by_its_name__title() -> None:
    """They are the title of a document of its own."""
    issue = neighbour("division_of_work_issued_by_its_name")
    assert issue.document(2).title == "2022年重点工作分工"


def test_division_of_work_issued_by_its_name__points() -> None:
    """Its three points are whole."""
    issue = neighbour("division_of_work_issued_by_its_name")
    assert [each.num for each in issue.document(2).body.items] == ["1", "2", "3"]
    assert issue.document(2).body.items[0].text.endswith("完成时限：12月底）")


def test_plan_issued_by_a_title_without_marks__published() -> None:
    """The notice publishes it."""
    issue = neighbour("plan_issued_by_a_title_without_marks")
    assert published(issue.document(1)) == [identity(issue.document(2))]


def test_two_texts_issued_in_a_row_and_an_item_over_a_page__titles() -> None:
    """Each text that the notice names is a document."""
    issue = neighbour("two_texts_issued_in_a_row_and_an_item_over_a_page")
    assert [document.title for document in issue.documents][1:] == ["某市冬季供暖应急预案", "某市供暖应急物资储备方案"]


def test_two_texts_issued_in_a_row_and_an_item_over_a_page__item() -> None:
    """A number's sentence that breaks off before a page's end goes on behind it."""
    issue = neighbour("two_texts_issued_in_a_row_and_an_item_over_a_page")
    assert issue.document(2).body.all("p")[1].text == "应急响应分为三级，具体标准由市供暖指挥部另行公布。"


def test_works_for_the_people_are_a_plan__plan() -> None:
    """What a notice prints below it and calls works is a text of its own."""
    issue = neighbour("works_for_the_people_are_a_plan")
    assert [document.title for document in issue.documents] == [
        "某市人民政府办公室关于印发某市2016年五项便民工程的通知",
        "某市2016年五项便民工程",
    ]


def test_report_of_an_organ_below_all_that_is_attached__report() -> None:
    """A report of an organ is no attachment where all that is named is attached, or left out."""
    issue = neighbour("report_of_an_organ_below_all_that_is_attached")
    assert [document.title for document in issue.documents] == [
        "东江县人民政府关于征收土地的公告",
        "东江县人民政府关于2023年度财政决算情况的报告",
    ]
