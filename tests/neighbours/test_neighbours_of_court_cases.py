"""What a careful editor sees in fixtures/neighbours, kind: court cases."""

from __future__ import annotations

from neighbours.neighbour import categories, neighbour


def test_judgment_signed_by_judges_set_wide__signed() -> None:
    """Three judges and the clerk sign, on 2023-10-12."""
    document = neighbour("judgment_signed_by_judges_set_wide").only
    assert [person.text for person in document.all("person")] == ["陆平", "何静", "郑宇", "孙倩"]
    assert (len(document.signatures), document.signed) == (4, "2023-10-12")


def test_judgment_signed_by_judges_set_wide__no_table() -> None:
    """There is no table."""
    assert neighbour("judgment_signed_by_judges_set_wide").only.tables == []


def test_judgment_signed_by_judges_set_wide__items() -> None:
    """Three items of what was decided."""
    document = neighbour("judgment_signed_by_judges_set_wide").only
    assert [item.label for item in document.body.items] == ["一、", "二、", "三、"]


def test_several_cases_each_with_its_parts__title() -> None:
    """Its title."""
    document = neighbour("several_cases_each_with_its_parts").only
    assert document.title == "最高人民检察院发布检察机关依法惩治家庭暴力犯罪典型案例"


def test_several_cases_each_with_its_parts__cases() -> None:
    """Two cases, each with its name and two parts."""
    document = neighbour("several_cases_each_with_its_parts").only
    assert [section.heading for section in document.body.sections] == ["案例一　罗某某故意伤害案", "案例二　王某虐待案"]
    assert [[part.heading for part in section.sections] for section in document.body.sections] == [
        ["【基本案情】", "【典型意义】"]
    ] * 2


def test_cases_named_behind_their_numbers__named() -> None:
    """Two cases, each named behind its number."""
    sections = neighbour("cases_named_behind_their_numbers").only.body.sections
    assert [section.heading for section in sections] == [
        "案例1：某科技公司诉某网络公司侵害商标权纠纷案",
        "案例2：某种业公司诉某农资店侵害植物新品种权纠纷案",
    ]


def test_cases_named_behind_their_numbers__parts() -> None:
    """Each has two parts."""
    sections = neighbour("cases_named_behind_their_numbers").only.body.sections
    assert [[part.heading for part in section.sections] for section in sections] == [
        ["【基本案情】", "【裁判结果】"]
    ] * 2


def test_cases_with_parts_in_brackets__one() -> None:
    """No categories, one document."""
    issue = neighbour("cases_with_parts_in_brackets")
    assert categories(issue) == []
    assert len(issue.documents) == 1


def test_cases_with_parts_in_brackets__cases() -> None:
    """Two cases with their names."""
    issue = neighbour("cases_with_parts_in_brackets")
    assert [each.heading for each in issue.all("section") if each.level == 1] == [
        "案例1　某区政务服务局推行“一窗受理”改革",
        "案例2　某县打造“阳光信访”平台",
    ]


def test_parts_of_a_case_with_numbered_headings__parts() -> None:
    """The five parts stand beside each other."""
    issue = neighbour("parts_of_a_case_with_numbered_headings")
    assert [part.heading for part in issue.only.body.sections] == [
        "【关键词】",
        "【要旨】",
        "【基本案情】",
        "【指控与证明犯罪】",
        "【相关规定】",
    ]
    assert [part.heading for part in issue.only.body.sections[3].sections] == ["审查起诉", "出庭指控犯罪"]


def test_case_named_below_a_list_of_provisions__two() -> None:
    """Two cases, each with its number."""
    issue = neighbour("case_named_below_a_list_of_provisions")
    assert [(document.title, document.number) for document in issue.documents] == [
        ("张某某非法采矿案", "（检例第95号）"),
        ("王某假冒注册商标案", "（检例第96号）"),
    ]


def test_case_named_below_a_list_of_provisions__provisions() -> None:
    """The provisions are whole."""
    issue = neighbour("case_named_below_a_list_of_provisions")
    assert issue.document(1).body.all("p")[-1].text == "《中华人民共和国矿产资源法》第三条、第三十九条"


def test_guiding_case_with_key_words_beside_their_name__parts() -> None:
    """Five parts: three with their name as a heading that runs in, two with one on its own line."""
    case = neighbour("guiding_case_with_key_words_beside_their_name").only
    assert [part.text for part in case.body.all("lead", "heading")] == [
        *("关键词", "裁判要点", "相关法条", "基本案情", "裁判结果"),
    ]


def test_guiding_case_with_key_words_beside_their_name__level() -> None:
    """No part stands in another."""
    case = neighbour("guiding_case_with_key_words_beside_their_name").only
    assert [part.node.get("level") for part in case.body.all("section")] == ["1"] * 5


def test_cases_of_procuratorates_in_narrow_lines__documents() -> None:
    """Two, each with number and title."""
    issue = neighbour("cases_of_procuratorates_in_narrow_lines")
    assert [(each.number, each.title) for each in issue.documents] == [
        ("（检例第188号）", "桑某等人盗窃案"),
        ("（检例第189号）", "李某危险驾驶案"),
    ]


def test_cases_of_procuratorates_in_narrow_lines__parts() -> None:
    """Five in the first."""
    assert len(neighbour("cases_of_procuratorates_in_narrow_lines").document(1).body.sections) == 5


def test_guiding_cases_in_narrow_lines__documents() -> None:
    """Two."""
    issue = neighbour("guiding_cases_in_narrow_lines")
    assert [each.title for each in issue.documents] == ["甲公司诉乙公司侵害商标权纠纷案", "丁某故意伤害案"]


def test_guiding_cases_in_narrow_lines__parts() -> None:
    """No part's name is joined to the text above it."""
    case = neighbour("guiding_cases_in_narrow_lines").document(1)
    assert [part.heading for part in case.body.sections[1:]] == ["裁判要点", "相关法条", "基本案情", "裁判理由"]


def test_guiding_cases_in_narrow_lines__judges() -> None:
    """Who judged ends each."""
    issue = neighbour("guiding_cases_in_narrow_lines")
    assert [each.text[-9:] for each in issue.documents] == ["何敏、方毅、张军）", "高原、田野、石磊）"]


def test_text_that_names_parts_of_a_case__paragraphs() -> None:
    """Two paragraphs, whole."""
    body = neighbour("text_that_names_parts_of_a_case").only.body
    assert (len(body.paragraphs), body.sections) == (2, [])


def test_parts_of_cases_in_brackets_in_narrow_columns__groups() -> None:
    """What heads documents is a group head."""
    issue = neighbour("parts_of_cases_in_brackets_in_narrow_columns")
    assert categories(issue) == ["【司法文件】", "【案例】"]


def test_parts_of_cases_in_brackets_in_narrow_columns__parts() -> None:
    """What stands again above the text of each case is a part of it."""
    issue = neighbour("parts_of_cases_in_brackets_in_narrow_columns")
    assert [part.heading for part in issue.document(2).all("section")] == ["【基本案情】", "【评析】"] * 2


def test_part_of_a_decision_set_wide_at_the_top_of_a_page__headings() -> None:
    """Each part set wide is a heading, though a full line ends a sentence above it."""
    issue = neighbour("part_of_a_decision_set_wide_at_the_top_of_a_page")
    assert [each.heading for each in issue.only.body.sections] == ["主文", "事實", "理由"]


def test_part_of_a_decision_set_wide_at_the_top_of_a_page__text() -> None:
    """The facts end with their sentence."""
    issue = neighbour("part_of_a_decision_set_wide_at_the_top_of_a_page")
    assert issue.only.body.sections[1].text.endswith("自行拆除並報備。")


def test_first_and_second_instance_is_no_number__items() -> None:
    """一、二审 counts no item."""
    issue = neighbour("first_and_second_instance_is_no_number")
    assert [item.node.get("label") for item in issue.only.body.all("item")] == ["一、", "二、"]
    assert "一、二审案件受理费各10120元，由某种子站负担。" in [part.text for part in issue.only.body.all("p")]


def test_case_with_its_number_at_the_top_of_a_page__cases() -> None:
    """Each case is a document with its number, be the line above open and a page end there."""
    issue = neighbour("case_with_its_number_at_the_top_of_a_page")
    assert [(document.title, document.number) for document in issue.documents[1:]] == [
        ("宋某某组织考试作弊案", "（检例第68号）"),
        ("李某操作弹幕外挂破坏计算机系统案", "（检例第69号）"),
    ]


def test_guiding_cases_in_the_attachment_of_a_notice__cases() -> None:
    """Each guiding case, its number below it, is a document of its own under the notice, as the attachment is that they stand in."""
    issue = neighbour("guiding_cases_in_the_attachment_of_a_notice")
    notice, report = issue.documents
    assert [document.title for document in notice.documents] == [
        "最高人民检察院第九批指导性案例",
        "姜某等人非法捕捞案",
        "某县环境保护局怠于履职案",
    ]
    assert [document.number for document in notice.documents[1:]] == ["（检例第61号）", "（检例第62号）"]
    assert report.title == "某市人民检察院工作报告"


def test_indictment_sent_to_a_court_with_what_is_enclosed__signer() -> None:
    """The court to which a writ goes below 此致 does not sign it."""
    issue = neighbour("indictment_sent_to_a_court_with_what_is_enclosed")
    assert issue.document(1).signatures == ["检察员　储健"]


def test_indictment_sent_to_a_court_with_what_is_enclosed__enclosed() -> None:
    """A list of what is enclosed ends with its full stop, and what stands below is none of it."""
    issue = neighbour("indictment_sent_to_a_court_with_what_is_enclosed")
    assert issue.all("attachlist")[0].text == "附：1．案卷三册；2．赃款清单一份。"


def test_case_below_the_sentence_that_sums_it_up__title() -> None:
    """The case is called by its parties, and the sentence stands above it."""
    issue = neighbour("case_below_the_sentence_that_sums_it_up")
    assert issue.only.title == "李芳诉临江远航船舶有限公司买卖合同纠纷案"
    assert [part.heading for part in issue.only.body.all("section")] == ["关键词", "裁判要点"]


def test_case_of_a_collection_above_its_court_and_writ__title() -> None:
    """The name of a case that a collection prints first is its title, and the court and its writ below it are not."""
    issue = neighbour("case_of_a_collection_above_its_court_and_writ")
    assert issue.only.title == "王一明与李二虎民间借贷纠纷一审民事判决书"
    assert issue.only.node.get("issuer") == "某省临江县人民法院"


def test_case_of_a_collection_above_its_court_and_writ__number() -> None:
    """The number stands below them."""
    issue = neighbour("case_of_a_collection_above_its_court_and_writ")
    assert issue.only.number == "（2014）临民初字第833号"


def test_guiding_case_named_behind_its_number__title() -> None:
    """A guiding case whose number and name stand on one line has that title."""
    issue = neighbour("guiding_case_named_behind_its_number")
    assert issue.only.title == "指导性案例301号：甲市华原物业公司、陶某诉乙市人力资源和社会保障局工伤认定案"


def test_guiding_case_named_behind_its_number__events() -> None:
    """It was discussed and passed, and published on a day."""
    issue = neighbour("guiding_case_named_behind_its_number")
    assert [(day, done) for day, done, _ in issue.only.events] == [(None, "通过"), ("2021-12-20", "发布")]


def test_guiding_case_of_a_web_page_named_again_over_two_lines__title() -> None:
    """The title over two lines is the case's."""
    issue = neighbour("guiding_case_of_a_web_page_named_again_over_two_lines")
    assert issue.only.title == "张某某与甲市云丝路创新发展基金企业、李某申请撤销仲裁裁决案"


def test_guiding_case_of_a_web_page_named_again_over_two_lines__above() -> None:
    """The heading of the page and its address stand above, in the head."""
    issue = neighbour("guiding_case_of_a_web_page_named_again_over_two_lines")
    head = issue.only.node.child("head")
    assert head is not None
    assert [line.text_content[:6] for line in head.children("p")] == ["指导性案例3", "原文网址：h"]


def test_guiding_case_of_a_web_page_named_again_over_two_lines__parts() -> None:
    """Four parts follow."""
    issue = neighbour("guiding_case_of_a_web_page_named_again_over_two_lines")
    assert [part.heading for part in issue.only.body.sections] == ["关键词", "裁判要点", "基本案情", "裁判结果"]


def test_guiding_case_of_a_web_page_with_its_source_above_its_name__title() -> None:
    """The title is that of the page."""
    issue = neighbour("guiding_case_of_a_web_page_with_its_source_above_its_name")
    assert issue.only.title == "指导性案例303号：王某某诉甲县人力资源和社会保障局工伤认定案"


def test_guiding_case_of_a_web_page_with_its_source_above_its_name__again() -> None:
    """The case's name without its number, below the source, is no text."""
    issue = neighbour("guiding_case_of_a_web_page_with_its_source_above_its_name")
    assert "工伤认定案" not in issue.only.body.text


def test_writ_of_taiwan_with_its_number_beside_it__head() -> None:
    """What a court decides and its number stand on one line."""
    issue = neighbour("writ_of_taiwan_with_its_number_beside_it")
    assert issue.only.title == "最高法院刑事裁定"
    assert issue.only.number == "108年度台聲字第120號"


def test_writ_of_taiwan_with_its_number_beside_it__parties() -> None:
    """Each party is a paragraph."""
    issue = neighbour("writ_of_taiwan_with_its_number_beside_it")
    assert issue.only.body.paragraphs[:2] == ["聲請人最高檢察署檢察總長", "被   告 王大明"]


def test_courts_name_below_each_of_its_notices__signed() -> None:
    """The name signs the notice above, and heads none."""
    issue = neighbour("courts_name_below_each_of_its_notices")
    assert len(issue.documents) == 2 and len(issue.all("signature")) == 2
    assert not issue.all("kicker")


def test_part_of_a_case_in_brackets_with_its_text__parts() -> None:
    """Each is a paragraph, and the first no heading of the others."""
    issue = neighbour("part_of_a_case_in_brackets_with_its_text")
    assert issue.document(1).body.paragraphs[0] == "【关键词】受贿　期货　职务便利"
    assert not issue.all("heading")


def test_what_a_notice_says_below_its_cases__cases() -> None:
    """Each case has one paragraph."""
    issue = neighbour("what_a_notice_says_below_its_cases")
    assert [len(s.paragraphs) for s in issue.only.body.sections] == [1, 1]


def test_guiding_case_with_key_words_between_blanks__words() -> None:
    """关键词 民事 买卖合同 are no names, and 裁判要点 is a heading."""
    issue = neighbour("guiding_case_with_key_words_between_blanks")
    case = issue.document(2)
    assert [section.heading for section in case.all("section") if section.heading] == [
        "裁判要点",
        "相关法条",
        "基本案情",
        "裁判结果",
        "裁判理由",
    ]
    assert not case.all("name")
