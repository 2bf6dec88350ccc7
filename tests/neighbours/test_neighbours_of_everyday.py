"""What a careful editor sees in fixtures/neighbours, kind: what everyday issues print, offices' announcements and old notices."""

from __future__ import annotations

from neighbours.neighbour import neighbour


def test_announcement_of_two_offices__number() -> None:
    """The number that begins with the names of both offices is a number, and no heading."""
    node = neighbour("announcement_of_two_offices").only.node
    assert [each.text for each in node.descendants("number")] == ["财政部　税务总局公告2024年第12号"]
    assert list(node.descendants("heading")) == []
    assert (node.get("kind"), node.get("issuer")) == ("announcement", "财政部、税务总局")


def test_communique_with_notes_in_its_text__notes() -> None:
    """The marks stand in their places, and what explains them below."""
    node = neighbour("communique_with_notes_in_its_text").only.node
    notes = [(each.label, each.above.name, each.text_content) for each in node.descendants("note")]
    assert notes == [
        ("[1]", "title", ""), ("[2]", "p", ""), ("[1]", "p", "本公报数据为初步统计数。"), ("[2]", "p", "地区生产总值按现价计算。"),
    ]  # fmt: skip


def test_notice_that_passes_a_report_on__issuers() -> None:
    """批转: the notice is of the State Council, the report of the ministry."""
    notice, report = neighbour("notice_that_passes_a_report_on").documents
    assert [each.node.get("issuer") for each in (notice, report)] == ["国务院", "农牧渔业部"]
    assert [each.node.get("date") for each in (notice, report)] == ["1983-06-14", "1983-05-20"]


def test_order_whose_figures_stand_one_by_one__head() -> None:
    """2 0 8 is 208 where all the text is set letter by letter."""
    node = neighbour("order_whose_figures_stand_one_by_one").only.node
    assert [each.text for each in node.descendants("number")] == ["第208号"]
    assert (node.get("kind"), node.get("date"), node.get("issuer")) == ("order", "2023-11-10", "某省人民政府")
    assert "自2024年1月1日起施行" in node.text_content


def test_history_of_four_events_without_brackets__events() -> None:
    """Each line below the title is one event, those that begin with 根据 too."""
    node = neighbour("history_of_four_events_without_brackets").only.node
    assert [(each.get("date"), each.get("action")) for each in node.descendants("adoption")] == [
        ("1994-05-28", "通过"), ("1997-09-28", "修正"), ("2003-11-27", "修订"), ("2022-07-28", "修正"),
    ]  # fmt: skip


def test_document_number_of_a_year_in_brackets__numbers() -> None:
    """What stands in brackets below the title is the number, and no part of the title."""
    issue = neighbour("document_number_of_a_year_in_brackets")
    assert [each.number for each in issue.documents] == ["（2022第9号）", "（2022年第10号）"]
    assert {each.title for each in issue.documents} == {"汾东省人民代表大会常务委员会公告"}


def test_roster_whose_last_member_stands_above_who_signs__members() -> None:
    """Three persons with their offices; the office of the government signs alone."""
    notice = neighbour("roster_whose_last_member_stands_above_who_signs").only
    offices = [each.text_content for each in notice.node.descendants("office")]
    assert offices == ["副市长", "市应急局副局长", "市气象局副局长"]
    assert notice.signatures == ["河川市人民政府办公室"]


def test_last_part_holds_from_when_a_plan_is_in_force__paragraphs() -> None:
    """附则 holds who explains the plan, and from when it is in force."""
    plan = neighbour("last_part_holds_from_when_a_plan_is_in_force").only
    last = plan.body.section("3")
    assert last.paragraphs == ["本预案由市应急管理局负责解释。", "本预案自印发之日起实施。"]


def test_questions_about_a_law_and_their_answers__head() -> None:
    """Its title and who explains it."""
    document = neighbour("questions_about_a_law_and_their_answers").only
    assert document.title == "《大泽省促进科技成果转化条例》解读"
    assert document.byline == "省人大常委会法制工作委员会"


def test_questions_about_a_law_and_their_answers__answers() -> None:
    """Three questions with an answer each."""
    document = neighbour("questions_about_a_law_and_their_answers").only
    assert [bool(part.heading and part.heading.endswith("？")) for part in document.body.sections] == [True] * 3
    assert [len(part.all("p")) for part in document.body.sections] == [1, 1, 1]


def test_last_words_below_winners_under_headings__outside() -> None:
    """The sentence stands outside the parts."""
    issue = neighbour("last_words_below_winners_under_headings")
    assert [each.name for each in issue.only.body.children] == ["p", "section", "section", "p"]


def test_letter_that_asks_for_prices__title() -> None:
    """It has its title."""
    issue = neighbour("letter_that_asks_for_prices")
    assert issue.only.title == "某市政府采购中心询价通知书"


def test_salutation_that_breaks_in_a_word_above_lists__whole() -> None:
    """It is whole."""
    issue = neighbour("salutation_that_breaks_in_a_word_above_lists")
    assert issue.only.salutation == "各市、自治州人民政府，各县（市、区）人民政府，省政府各部门："


def test_salutation_of_banks_and_companies_on_two_lines__whole() -> None:
    """One salutation above one paragraph."""
    notice = neighbour("salutation_of_banks_and_companies_on_two_lines").only
    assert notice.salutation == "各监管局，各政策性银行、大型银行、股份制银行；各直管保险集团（控股）公司、理财公司："
    assert notice.body.paragraphs == ["现将《养老理财试点办法》印发给你们，请认真执行。"]


def test_salutation_of_railways_on_three_lines__whole() -> None:
    """From 各地区 to 承包商."""
    said = neighbour("salutation_of_railways_on_three_lines").only.salutation
    assert said is not None
    assert (said[:3], said[-5:]) == ("各地区", "总承包商：")


def test_sentence_with_each_that_leads_to_points__text() -> None:
    """It is a paragraph above two items."""
    notice = neighbour("sentence_with_each_that_leads_to_points").only
    assert notice.salutation is None
    assert notice.body.paragraphs[0].endswith("现提出以下要求：")
    assert len(notice.body.items) == 2


def test_chronicle_with_signs_before_further_events__entries() -> None:
    """Five paragraphs, three of which begin with ●."""
    said = neighbour("chronicle_with_signs_before_further_events").only.body.paragraphs
    assert [text[0] for text in said] == ["1", "●", "4", "●", "●"]


def test_chronicle_with_months_set_wide__months() -> None:
    """The months of a chronicle head its days, which are no rows of a table."""
    issue = neighbour("chronicle_with_months_set_wide")
    assert issue.only.body.tables == []
    assert ["".join((part.heading or "").split()) for part in issue.only.body.all("section")] == ["4月", "5月"]


def test_fields_one_below_another__fields() -> None:
    """Each is a paragraph, though a figure ends one and what is counted so might begin the next."""
    issue = neighbour("fields_one_below_another")
    assert list(issue.document(1).body.paragraphs)[:3] == [
        "项目编号：清源采购2024-015",
        "项目名称：清源县城区市政道路养护服务项目（第二次）",
        "采购人：清源县城市管理局",
    ]


def test_fields_one_below_another_in_a_text_of_long_lines__fields() -> None:
    """Each is a paragraph."""
    issue = neighbour("fields_one_below_another_in_a_text_of_long_lines")
    assert "收款人名称：清源县应急物资储备中心" in issue.document(1).body.paragraphs
    assert "开户银行：清源县农村信用合作联社城关分社营业部" in issue.document(1).body.paragraphs
    assert "账号：2704870112000123" in issue.document(1).body.paragraphs


def test_appointed_and_removed_by_the_state_council_in_1956__kind() -> None:
    """The persons that an office appoints and removes are what the document is of."""
    assert neighbour("appointed_and_removed_by_the_state_council_in_1956").only.node.get("kind") == "appointments"
