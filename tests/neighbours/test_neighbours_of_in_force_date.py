"""What a careful editor sees in fixtures/neighbours, kind: in-force date."""

from __future__ import annotations

from neighbours.neighbour import neighbour


def test_in_force_while_an_old_law_is_repealed__in_force() -> None:
    """In force from 2024-03-01; the day of the law that it repeals is not its own."""
    issue = neighbour("in_force_while_an_old_law_is_repealed")
    assert issue.only.node.get("effective") == "2024-03-01"


def test_in_force_while_an_old_law_is_repealed__event() -> None:
    """The government's meeting passed it."""
    issue = neighbour("in_force_while_an_old_law_is_repealed")
    assert issue.only.events == [("2024-01-20", "通过", "汾东省人民政府第30次常务会议")]


def test_in_force_as_a_plan_is_carried_out_from_a_day__in_force() -> None:
    """The 办法 is in force (实施) from 2024-04-10."""
    issue = neighbour("in_force_as_a_plan_is_carried_out_from_a_day")
    assert issue.titled("河川市公共租赁住房管理办法").node.get("effective") == "2024-04-10"


def test_in_force_as_a_plan_is_carried_out_from_a_day__notice() -> None:
    """The notice keeps its number and its foot."""
    issue = neighbour("in_force_as_a_plan_is_carried_out_from_a_day")
    notice = issue.document(1)
    assert (notice.kind, notice.number) == ("notice", "河政规〔2024〕3号")
    assert (notice.signatures, notice.signed) == (["河川市人民政府"], "2024-03-08")


def test_in_force_as_a_plan_is_carried_out_from_a_day__day() -> None:
    """The notice is of 2024-03-08, by 河川市人民政府."""
    issue = neighbour("in_force_as_a_plan_is_carried_out_from_a_day")
    assert (issue.document(1).node.get("date"), issue.document(1).node.get("issuer")) == (
        "2024-03-08",
        "河川市人民政府",
    )


def test_in_force_as_a_plan_is_carried_out_from_a_day__articles() -> None:
    """The two articles are the 办法's."""
    issue = neighbour("in_force_as_a_plan_is_carried_out_from_a_day")
    assert [each.num for each in issue.titled("河川市公共租赁住房管理办法").articles] == ["1", "2"]


def test_in_force_from_the_day_of_printing__in_force() -> None:
    """The text says no day from which it is in force; the day to which it is valid is another thing."""
    issue = neighbour("in_force_from_the_day_of_printing")
    assert issue.only.node.get("effective") is None


def test_in_force_from_the_day_of_printing__articles() -> None:
    """Three articles."""
    issue = neighbour("in_force_from_the_day_of_printing")
    assert [each.num for each in issue.only.articles] == ["1", "2", "3"]


def test_in_force_in_chinese_figures__in_force() -> None:
    """In force from 2024-10-01."""
    issue = neighbour("in_force_in_chinese_figures")
    assert issue.only.node.get("effective") == "2024-10-01"


def test_in_force_in_chinese_figures__text() -> None:
    """The figures stay as printed."""
    issue = neighbour("in_force_in_chinese_figures")
    assert issue.only.article("2").paragraphs == [
        "本办法自二〇二四年十月一日起施行。一九九九年一月一日施行的《汾东省规章备案规定》同时废止。"
    ]


def test_in_force_of_another_law_told_in_a_report__in_force() -> None:
    """A report that tells since when a law is in force is not in force from that day."""
    issue = neighbour("in_force_of_another_law_told_in_a_report")
    assert issue.only.node.get("effective") is None


def test_in_force_of_another_law_told_in_a_report__head() -> None:
    """Title, delivery, byline and salutation."""
    issue = neighbour("in_force_of_another_law_told_in_a_report")
    report = issue.only
    assert report.kind == "report"
    assert report.head_value("delivery", "date") in (None, "2024-05-28") and report.delivery
    assert (report.byline or "").startswith("汾东省人大常委会副主任")
    assert report.salutation == "主任、各位副主任、秘书长、各位委员："


def test_in_force_of_another_law_told_in_a_report__sections() -> None:
    """Two sections."""
    issue = neighbour("in_force_of_another_law_told_in_a_report")
    assert [part.heading for part in issue.only.body.sections] == ["总体情况", "意见建议"]


def test_in_force_date_broken_by_a_page__in_force() -> None:
    """In force from 2024-12-01, though a page ends inside the day."""
    issue = neighbour("in_force_date_broken_by_a_page")
    assert issue.only.node.get("effective") == "2024-12-01"


def test_in_force_date_broken_by_a_page__articles() -> None:
    """Four articles, each of one paragraph."""
    issue = neighbour("in_force_date_broken_by_a_page")
    assert [(each.num, len(each.paragraphs)) for each in issue.only.articles] == [
        ("1", 1),
        ("2", 1),
        ("3", 1),
        ("4", 1),
    ]


def test_in_force_date_broken_by_a_page__text() -> None:
    """Mark and head of the page are in no text."""
    issue = neighbour("in_force_date_broken_by_a_page")
    assert "自2024年12月1日起施行" in issue.only.article("3").text


def test_in_force_date_broken_by_a_page__pages() -> None:
    """Pages 35 and 36."""
    issue = neighbour("in_force_date_broken_by_a_page")
    assert issue.pages == [35, 36]


def test_narrow_rules_in_force_thirty_days_after__in_force() -> None:
    """The text says no day; that of the repealed 办法 is not its own."""
    issue = neighbour("narrow_rules_in_force_thirty_days_after")
    assert issue.only.node.get("effective") is None


def test_narrow_rules_in_force_thirty_days_after__articles() -> None:
    """Three articles of one paragraph."""
    issue = neighbour("narrow_rules_in_force_thirty_days_after")
    assert [len(each.paragraphs) for each in issue.only.articles] == [1, 1, 1]


def test_narrow_rules_in_force_thirty_days_after__pages() -> None:
    """Pages 5 and 6, in brackets."""
    issue = neighbour("narrow_rules_in_force_thirty_days_after")
    assert issue.pages == [5, 6]


def test_narrow_decision_in_force_from_its_publication__in_force() -> None:
    """From its publication: no day is said; at most the day of its adoption."""
    issue = neighbour("narrow_decision_in_force_from_its_publication")
    assert issue.only.node.get("effective") in (None, "2024-05-30")


def test_narrow_decision_in_force_from_its_publication__decision() -> None:
    """A decision with a title of two lines and one event."""
    issue = neighbour("narrow_decision_in_force_from_its_publication")
    assert (issue.only.kind, issue.only.title) == ("decision", "汾东省人民代表大会常务委员会关于设立汾东省生态日的决定")
    assert [(date, action) for date, action, _ in issue.only.events] == [("2024-05-30", "通过")]


def test_narrow_decision_in_force_from_its_publication__paragraphs() -> None:
    """Two paragraphs."""
    issue = neighbour("narrow_decision_in_force_from_its_publication")
    assert len(issue.only.body.paragraphs) == 2


def test_narrow_rules_carried_out_from_new_year__in_force() -> None:
    """Carried out (执行) from 2025-01-01; 2019-10-01 is another's."""
    issue = neighbour("narrow_rules_carried_out_from_new_year")
    assert issue.only.node.get("effective") == "2025-01-01"


def test_narrow_rules_carried_out_from_new_year__articles() -> None:
    """Three articles of one paragraph."""
    issue = neighbour("narrow_rules_carried_out_from_new_year")
    assert [len(each.paragraphs) for each in issue.only.articles] == [1, 1, 1]


def test_narrow_rules_carried_out_from_new_year__pages() -> None:
    """Pages 3 and 4."""
    issue = neighbour("narrow_rules_carried_out_from_new_year")
    assert issue.pages == [3, 4]


def test_in_force_with_one_article_later__in_force() -> None:
    """The law is in force from 2024-09-01; one article later."""
    issue = neighbour("in_force_with_one_article_later")
    assert issue.only.node.get("effective") == "2024-09-01"


def test_in_force_with_one_article_later__reference() -> None:
    """第二条 of 第三条 leads to 第二条."""
    issue = neighbour("in_force_with_one_article_later")
    hrefs = [href.lstrip("#") for text, href in issue.only.article("3").refs if href]
    assert hrefs == [issue.only.article("2").node.id]


def test_in_force_with_one_article_later__articles() -> None:
    """Three articles."""
    issue = neighbour("in_force_with_one_article_later")
    assert [each.num for each in issue.only.articles] == ["1", "2", "3"]


def test_in_force_on_trial__in_force() -> None:
    """On trial (试行) from 2024-03-15."""
    issue = neighbour("in_force_on_trial")
    assert issue.only.node.get("effective") == "2024-03-15"


def test_in_force_on_trial__title() -> None:
    """（试行） belongs to the title."""
    issue = neighbour("in_force_on_trial")
    assert issue.only.title == "河川市科技计划项目经费包干制管理办法（试行）"


def test_in_force_of_a_draft_is_blank__in_force() -> None:
    """A blank day is no day."""
    issue = neighbour("in_force_of_a_draft_is_blank")
    assert issue.only.node.get("effective") is None


def test_in_force_of_a_draft_is_blank__blanks() -> None:
    """The blanks stay."""
    issue = neighbour("in_force_of_a_draft_is_blank")
    assert "自　　年　月　日起施行" in issue.text


def test_in_force_of_a_draft_is_blank__title() -> None:
    """（草案） belongs to the title."""
    issue = neighbour("in_force_of_a_draft_is_blank")
    assert issue.only.title == "汾东省托育服务条例（草案）"


def test_in_force_of_a_notice_told_in_its_text__in_force() -> None:
    """Carried out (执行) from 2024-09-01."""
    issue = neighbour("in_force_of_a_notice_told_in_its_text")
    assert issue.only.node.get("effective") == "2024-09-01"


def test_in_force_of_a_notice_told_in_its_text__date() -> None:
    """The notice is of 2024-07-25."""
    issue = neighbour("in_force_of_a_notice_told_in_its_text")
    assert (issue.only.signed, issue.only.node.get("date")) == ("2024-07-25", "2024-07-25")


def test_in_force_of_a_notice_told_in_its_text__parts() -> None:
    """Two numbered parts, the last paragraph in neither."""
    issue = neighbour("in_force_of_a_notice_told_in_its_text")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2"]
    assert "本通知" not in issue.only.body.part("2").text


def test_in_force_of_a_notice_told_in_its_text__issuer() -> None:
    """青原自治州医疗保障局 issued it."""
    issue = neighbour("in_force_of_a_notice_told_in_its_text")
    assert issue.only.node.get("issuer") == "青原自治州医疗保障局"


def test_in_force_on_the_first_of_a_year_in_figures__in_force() -> None:
    """In force from 2025-01-01; 2016-07-01 is another's."""
    issue = neighbour("in_force_on_the_first_of_a_year_in_figures")
    assert issue.only.node.get("effective") == "2025-01-01"


def test_in_force_on_the_first_of_a_year_in_figures__text() -> None:
    """Full-width figures are narrow."""
    issue = neighbour("in_force_on_the_first_of_a_year_in_figures")
    assert issue.only.article("2").paragraphs == ["本规定自2025年1月1日起施行。"]


def test_in_force_from_the_day_it_was_passed__in_force() -> None:
    """In force from 2022-01-08, the day on which the congress passed it."""
    issue = neighbour("in_force_from_the_day_it_was_passed")
    assert issue.only.node.get("effective") == "2022-01-08"


def test_notice_of_a_branch_of_the_central_bank__in_force() -> None:
    """Carried out from 2019-10-01."""
    issue = neighbour("notice_of_a_branch_of_the_central_bank")
    assert issue.only.node.get("effective") == "2019-10-01"


def test_notice_of_a_branch_of_the_central_bank__issuer() -> None:
    """中国人民银行兰江市中心支行 issued and signed it."""
    notice = neighbour("notice_of_a_branch_of_the_central_bank").only
    assert (notice.node.get("issuer"), notice.signatures) == (
        "中国人民银行兰江市中心支行",
        ["中国人民银行兰江市中心支行"],
    )


def test_published_anew_is_no_first_publication__events() -> None:
    """Three events: 通过, 修正, 公布."""
    law = neighbour("published_anew_is_no_first_publication").only
    assert [event.get("action") for event in law.node.descendants("event")] == ["通过", "修正", "公布"]


def test_published_anew_is_no_first_publication__open() -> None:
    """The day of its first publication is not printed, so from when it is in force is left open."""
    assert neighbour("published_anew_is_no_first_publication").only.node.get("effective") is None


def test_force_behind_a_heading_in_brackets__force() -> None:
    """In force from the day it says."""
    issue = neighbour("force_behind_a_heading_in_brackets")
    assert issue.only.node.get("effective") == "2022-01-01"


def test_order_and_act_name_other_days__found() -> None:
    """A finding says so, at the article, and the act's own day is taken."""
    issue = neighbour("order_and_act_name_other_days")
    (found,) = issue.found("in force from", code="G708")
    assert (found.line, found.text) == (12, "2024年6月1日")
    assert issue.document(2).node.get("effective") == "2024-06-01"


def test_order_of_taiwan_says_from_when__order() -> None:
    """The amended articles are in force from the day of the order."""
    issue = neighbour("order_of_taiwan_says_from_when")
    assert issue.document(2).node.get("effective") == "2024-03-01"


def test_order_of_taiwan_says_from_when__at_once() -> None:
    """自即日 is the announcement's own day."""
    issue = neighbour("order_of_taiwan_says_from_when")
    assert issue.document(3).node.get("effective") == "2023-04-28"


def test_in_force_from_signing__day() -> None:
    """It is in force from the day of signing, and nobody knows until when."""
    issue = neighbour("in_force_from_signing")
    assert (issue.only.node.get("effective"), issue.only.node.get("expires")) == ("1987-03-22", None)


def test_in_force_from_the_reading_of_meters__effective() -> None:
    """It is in force from that day."""
    issue = neighbour("in_force_from_the_reading_of_meters")
    assert issue.document(1).node.get("effective") == "1994-08-01"


def test_in_force_from_when_its_subject_begins__effective() -> None:
    """Each is in force from that day."""
    issue = neighbour("in_force_from_when_its_subject_begins")
    assert [d.node.get("effective") for d in issue.documents] == ["1985-01-01", "2007-08-01"]


def test_other_days_are_no_days_of_force__none() -> None:
    """It is in force from no day that it names."""
    issue = neighbour("other_days_are_no_days_of_force")
    assert issue.only.node.get("effective") is None


def test_order_of_taiwan_in_force_from_a_day_without_the_republic__force() -> None:
    """It is in force from that day of the Republic."""
    issue = neighbour("order_of_taiwan_in_force_from_a_day_without_the_republic")
    assert issue.only.node.get("effective") == "2023-07-01"


def test_act_in_force_upon_its_publication_by_its_note__force() -> None:
    """It is in force from the day of its publication."""
    issue = neighbour("act_in_force_upon_its_publication_by_its_note")
    assert issue.only.node.get("effective") == "2021-04-26"


def test_act_in_force_upon_its_publication_by_its_note__body() -> None:
    """The ministry published it."""
    issue = neighbour("act_in_force_upon_its_publication_by_its_note")
    assert issue.only.events == [("2021-04-26", "公布", "国家安全部")]


def test_act_in_force_upon_its_publication_by_its_note__issuer() -> None:
    """And issued it."""
    issue = neighbour("act_in_force_upon_its_publication_by_its_note")
    assert issue.only.node.get("issuer") == "国家安全部"


def test_law_of_taiwan_whose_day_an_order_fixes__force() -> None:
    """The law is in force from the day of the order."""
    issue = neighbour("law_of_taiwan_whose_day_an_order_fixes")
    assert issue.titled("水域渡運法").node.get("effective") == "2019-10-01"


def test_notice_in_force_apart_from_what_it_sets__own() -> None:
    """The notice is in force from the day that it says of itself."""
    issue = neighbour("notice_in_force_apart_from_what_it_sets")
    assert issue.document(1).node.get("effective") == "2018-06-01"


def test_notice_in_force_apart_from_what_it_sets__ended() -> None:
    """The announcement is not in force from the day on which others are no longer."""
    issue = neighbour("notice_in_force_apart_from_what_it_sets")
    assert issue.document(2).node.get("effective") is None


def test_number_of_its_order_right_above_the_first_article__until() -> None:
    """It is in force until the day on which it lapses."""
    issue = neighbour("number_of_its_order_right_above_the_first_article")
    assert issue.document(1).node.get("expires") == "2027-08-31"


def test_treaty_that_an_announcement_tells_to_be_in_force__treaty() -> None:
    """The treaty is in force from the day that is told, and of that on which it was signed."""
    issue = neighbour("treaty_that_an_announcement_tells_to_be_in_force")
    assert (issue.document(2).node.get("date"), issue.document(2).node.get("effective")) == ("2015-05-25", "2016-08-08")


def test_treaty_with_a_note_of_the_editor_below__note() -> None:
    """The note stands in the foot, and tells from when it is in force."""
    issue = neighbour("treaty_with_a_note_of_the_editor_below")
    assert issue.only.node.get("effective") == "2019-06-01"
    assert issue.only.body.all("p")[-1].text.startswith("本协定于")


def test_treaty_in_force_by_a_note_in_brackets__day() -> None:
    """It is in force from that day."""
    issue = neighbour("treaty_in_force_by_a_note_in_brackets")
    assert issue.only.node.get("effective") == "1997-01-20"


def test_notice_of_1980_that_voids_another__void() -> None:
    """《关于保护水产资源的布告》即行作废 repeals it."""
    issue = neighbour("notice_of_1980_that_voids_another")
    mods = list(issue.document(3).node.descendants("mod"))
    assert [(mod.get("change"), mod.get("law")) for mod in mods] == [("delete", "关于保护水产资源的布告")]


def test_single_provisions_in_force_later_in_the_south__section() -> None:
    """Hong Kong calls sections 条 and numbers them in figures."""
    issue = neighbour("single_provisions_in_force_later_in_the_south")
    days = {node.get("num"): node.get("effective") for node in issue.issue.descendants("section")}
    assert issue.only.node.get("effective") == "2024-07-05"
    assert days == {"1": None, "2": None, "3": None, "4": "2025-01-01"}


def test_provisions_that_take_effect_later_than_their_act__article() -> None:
    """產生效力 is said of provisions as 生效 is of acts."""
    issue = neighbour("provisions_that_take_effect_later_than_their_act")
    assert issue.only.node.get("effective") == "2022-06-13"
    assert [article.node.get("effective") for article in issue.only.articles] == [None, "2023-01-01", None, None]


def test_provisions_that_take_effect_later_than_their_act__repealed() -> None:
    """An older act of the same title is not the act itself."""
    issue = neighbour("provisions_that_take_effect_later_than_their_act")
    assert [node.get("law") for node in issue.issue.descendants("mod")] == [
        "第35/2003號行政法規",
        "第46/2009號行政命令",
    ]
    titled = [node for node in issue.issue.descendants("ref") if "碼頭服務規章" in node.text_content]
    assert [node.get("href") for node in titled] == [None]
