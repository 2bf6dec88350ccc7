"""What a careful editor sees in fixtures/neighbours, kind: items."""

from __future__ import annotations

from neighbours.neighbour import neighbour


def test_list_items_with_paragraphs_between__items() -> None:
    """第一条 has three items in one list."""
    issue = neighbour("list_items_with_paragraphs_between")
    assert [item.num for item in issue.only.article("1").items] == ["1", "2", "3"]
    assert len(issue.only.article("1").lists) == 1


def test_list_items_with_paragraphs_between__between() -> None:
    """The paragraph between and its list belong to the second item."""
    issue = neighbour("list_items_with_paragraphs_between")
    second = issue.only.article("1").item("2")
    assert "应当有下列证明之一" in second.text
    assert [item.num for item in second.items] == ["1", "2"]


def test_list_items_with_paragraphs_between__articles() -> None:
    """Two articles."""
    issue = neighbour("list_items_with_paragraphs_between")
    assert [each.num for each in issue.only.articles] == ["1", "2"]


def test_list_items_with_paragraphs_between__reference() -> None:
    """前款第二项 leads to the second item, or nowhere."""
    issue = neighbour("list_items_with_paragraphs_between")
    item = issue.only.article("1").item("2")
    hrefs = [href for text, href in item.refs if text.startswith("前款") and href]
    assert all(href.lstrip("#") == item.node.id for href in hrefs)


def test_list_items_with_letters_and_brackets__letters() -> None:
    """A, b and c are one list; 1 and 2 stand in b."""
    issue = neighbour("list_items_with_letters_and_brackets")
    first = issue.only.article("1")
    assert len(first.lists) == 1
    assert [item.label for item in first.items] == ["a)", "b)", "c)"]
    assert [len(item.items) for item in first.items] == [0, 2, 0]


def test_list_items_with_letters_and_brackets__capitals() -> None:
    """A and B are items of 第二条."""
    issue = neighbour("list_items_with_letters_and_brackets")
    assert len(issue.only.article("2").items) == 2


def test_list_items_with_letters_and_brackets__stems() -> None:
    """甲 and 乙 are items of 第三条."""
    issue = neighbour("list_items_with_letters_and_brackets")
    assert len(issue.only.article("3").items) == 2


def test_list_items_with_letters_and_brackets__no_finding() -> None:
    """No finding says that their numbers are wrong."""
    issue = neighbour("list_items_with_letters_and_brackets")
    assert issue.found("", code="G4") == []


def test_list_items_with_circled_figures_beyond_twenty__parts() -> None:
    """Two numbered parts."""
    issue = neighbour("list_items_with_circled_figures_beyond_twenty")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2"]


def test_list_items_with_circled_figures_beyond_twenty__circled() -> None:
    """The first holds four items, 19 to 22."""
    issue = neighbour("list_items_with_circled_figures_beyond_twenty")
    items = [part.num for part in issue.only.body.part("1").all("item") if part.label in tuple("⑲⑳㉑㉒")]
    assert items == ["19", "20", "21", "22"]


def test_list_items_with_circled_figures_beyond_twenty__bracketed() -> None:
    """The second holds ㈠ and ㈡."""
    issue = neighbour("list_items_with_circled_figures_beyond_twenty")
    items = [part.num for part in issue.only.body.part("2").all("item") if part.label in tuple("㈠㈡")]
    assert items == ["1", "2"]


def test_list_items_inserted_between_others__items() -> None:
    """Five items in one list: 1, 1-1, 2, 2-1, 3."""
    issue = neighbour("list_items_inserted_between_others")
    assert [item.num for item in issue.only.article("1").items] == ["1", "1-1", "2", "2-1", "3"]
    assert len(issue.only.article("1").lists) == 1


def test_list_items_inserted_between_others__reference() -> None:
    """第一条第（一）之一项 leads to item 1-1, or nowhere."""
    issue = neighbour("list_items_inserted_between_others")
    item = issue.only.article("1").item("1-1")
    hrefs = [href for text, href in issue.only.article("2").refs if "之一" in text and href]
    assert all(href.lstrip("#") == item.node.id for href in hrefs)


def test_members_without_labels_follow_a_colon__articles() -> None:
    """Two articles."""
    issue = neighbour("members_without_labels_follow_a_colon")
    assert [each.num for each in issue.only.articles] == ["1", "2"]


def test_members_without_labels_follow_a_colon__paragraphs() -> None:
    """第一条 has two paragraphs; the members belong to the first."""
    issue = neighbour("members_without_labels_follow_a_colon")
    first = issue.only.article("1")
    assert "".join(first.paragraphs[:1]).startswith("省监察委员会由下列人员组成")
    assert first.paragraphs[-1:] == ["主任由省人民代表大会选举产生。"]


def test_members_without_labels_follow_a_colon__members() -> None:
    """Three members, in order, none a heading."""
    issue = neighbour("members_without_labels_follow_a_colon")
    text = issue.only.article("1").text
    assert text.index("主任，") < text.index("副主任若干人") < text.index("委员若干人")
    assert issue.only.all("heading", "label", "names") == []
    assert [item.text for item in issue.only.article("1").items] == ["主任，", "副主任若干人，", "委员若干人。"]


def test_numbered_matters_each_with_text_below__parts() -> None:
    """Four numbered parts."""
    issue = neighbour("numbered_matters_each_with_text_below")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2", "3", "4"]


def test_numbered_matters_each_with_text_below__texts() -> None:
    """Each holds the paragraph below it."""
    issue = neighbour("numbered_matters_each_with_text_below")
    assert "改善群众出行条件" in issue.only.body.part("1").text
    assert "同步完善养老" in issue.only.body.part("2").text
    assert "专项资金6000万元" in issue.only.body.part("3").text
    assert "提供助餐服务" in issue.only.body.part("4").text


def test_numbered_matters_each_with_text_below__title() -> None:
    """The title begins with a city and holds a year."""
    issue = neighbour("numbered_matters_each_with_text_below")
    assert issue.only.title == "河川市2024年十件民生实事"


def test_narrow_law_with_items_of_two_paragraphs__items() -> None:
    """Three items in one list."""
    issue = neighbour("narrow_law_with_items_of_two_paragraphs")
    first = issue.only.article("1")
    assert [item.num for item in first.items] == ["1", "2", "3"]
    assert len(first.lists) == 1


def test_narrow_law_with_items_of_two_paragraphs__paragraph() -> None:
    """前项所称 is the second paragraph of the first item."""
    issue = neighbour("narrow_law_with_items_of_two_paragraphs")
    assert [text[:4] for text in issue.only.article("1").item("1").paragraphs] == ["分解住院", "前项所称"]


def test_narrow_law_with_items_of_two_paragraphs__deeper() -> None:
    """Two items in the second, over the page."""
    issue = neighbour("narrow_law_with_items_of_two_paragraphs")
    assert [item.num for item in issue.only.article("1").item("2").items] == ["1", "2"]


def test_narrow_law_with_items_of_two_paragraphs__articles() -> None:
    """Two articles."""
    issue = neighbour("narrow_law_with_items_of_two_paragraphs")
    assert [each.num for each in issue.only.articles] == ["1", "2"]


def test_narrow_opinion_with_circled_items__sections() -> None:
    """Two sections."""
    issue = neighbour("narrow_opinion_with_circled_items")
    assert [part.heading for part in issue.only.body.sections] == ["主要目标", "重点任务"]


def test_narrow_opinion_with_circled_items__parts() -> None:
    """（一） and （二） in the second; ①②③ inside the first run on."""
    issue = neighbour("narrow_opinion_with_circled_items")
    second = issue.only.body.section("2")
    assert [part.num for part in second.numbered] == ["1", "2"]
    assert "③推进雨污分流，年底前完成城区主要干道改造。" in second.part("1").text


def test_narrow_opinion_with_circled_items__foot() -> None:
    """Signed on 2024-05-30."""
    issue = neighbour("narrow_opinion_with_circled_items")
    assert (issue.only.signatures, issue.only.signed) == (["河川市人民政府"], "2024-05-30")


def test_narrow_opinion_with_circled_items__pages() -> None:
    """The wide —1 3— and —1 4— are pages 13 and 14."""
    issue = neighbour("narrow_opinion_with_circled_items")
    assert issue.pages == [13, 14]


def test_narrow_notice_whose_items_wrap__items() -> None:
    """Three items in one list."""
    issue = neighbour("narrow_notice_whose_items_wrap")
    assert [item.num for item in issue.only.body.items] == ["1", "2", "3"]


def test_narrow_notice_whose_items_wrap__whole() -> None:
    """The sentence of the first item is whole."""
    issue = neighbour("narrow_notice_whose_items_wrap")
    assert issue.only.body.item("1").paragraphs == ["加强组织领导，落实工作责任，确保各项任务落到实处。"]


def test_narrow_notice_whose_items_wrap__table() -> None:
    """有关指标如下表： leads to the table and addresses nobody."""
    issue = neighbour("narrow_notice_whose_items_wrap")
    assert issue.only.salutation == "各县（市、区）人民政府，市直各部门："
    assert len(issue.only.tables) == 1


def test_headings_within_a_sentence_that_has_a_number__list() -> None:
    """One list of three, and no section beside it."""
    issue = neighbour("headings_within_a_sentence_that_has_a_number")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2", "3"]
    assert issue.only.all("section") == []


def test_headings_within_a_sentence_that_has_a_number__within() -> None:
    """Short lines stand within the first item, and hold items of their own."""
    issue = neighbour("headings_within_a_sentence_that_has_a_number")
    within = issue.only.body.part("1").numbered
    assert [(part.label, len(part.numbered)) for part in within] == [("（一）", 2), ("（二）", 1)]


def test_one_series_of_points_under_several_headings__sections() -> None:
    """All points of the series are sections of the headings that they stand under."""
    issue = neighbour("one_series_of_points_under_several_headings")
    points = [[part.num for part in section.sections] for section in issue.only.body.sections]
    assert points == [["1", "2"], ["3", "4"], ["5"]]


def test_one_series_of_points_under_several_headings__findings() -> None:
    """A series that runs on over headings is no gap."""
    issue = neighbour("one_series_of_points_under_several_headings")
    assert [finding for finding in issue.findings if finding.code in ("G103", "G104")] == []


def test_minutes_with_points_below_a_decision__items() -> None:
    """Three items."""
    document = neighbour("minutes_with_points_below_a_decision").only
    assert [item.num for item in document.body.items] == ["1", "2", "3"]


def test_minutes_with_points_below_a_decision__points() -> None:
    """Three points in the second."""
    document = neighbour("minutes_with_points_below_a_decision").only
    assert [item.label for item in document.body.items[1].items] == ["1．", "2．", "3．"]


def test_minutes_with_points_below_a_decision__findings() -> None:
    """No finding about 时间 and 地点."""
    assert neighbour("minutes_with_points_below_a_decision").found("", code="G601") == []


def test_notice_whose_hours_are_broken_by_a_line__items() -> None:
    """Three items, and three in the first."""
    document = neighbour("notice_whose_hours_are_broken_by_a_line").only
    assert [item.label for item in document.body.items] == ["1、", "2、", "3、"]
    assert [item.label for item in document.body.items[0].items] == ["(1)", "(2)", "(3)"]


def test_notice_whose_hours_are_broken_by_a_line__hours() -> None:
    """The hours are one paragraph."""
    document = neighbour("notice_whose_hours_are_broken_by_a_line").only
    assert document.body.items[1].paragraphs == ["夜市、早市由街道办事处划定区域，时间为6:00至8:30、18:30至23:00。"]


def test_notice_whose_hours_are_broken_by_a_line__last() -> None:
    """The last sentence is of the whole."""
    document = neighbour("notice_whose_hours_are_broken_by_a_line").only
    assert document.body.paragraphs[-1] == "本通告自2024年7月1日起施行，有效期2年。"


def test_last_words_below_points_of_three_paragraphs__points() -> None:
    """Three points of three paragraphs."""
    document = neighbour("last_words_below_points_of_three_paragraphs").only
    assert [len(item.paragraphs) for item in document.body.items] == [3, 3, 3]


def test_last_words_below_points_of_three_paragraphs__last() -> None:
    """The last paragraph is of the whole."""
    document = neighbour("last_words_below_points_of_three_paragraphs").only
    assert document.body.paragraphs[-1].startswith("各责任单位要细化方案")


def test_minutes_that_end_with_who_was_there__parts() -> None:
    """Three parts."""
    document = neighbour("minutes_that_end_with_who_was_there").only
    assert [section.num for section in document.body.sections] == ["1", "2", "3"]


def test_minutes_that_end_with_who_was_there__persons() -> None:
    """Who was there and who was not are paragraphs of their own."""
    document = neighbour("minutes_that_end_with_who_was_there").only
    texts = [p.text for p in document.all("p")]
    assert "请假人员：市城市管理局贾明。" in texts and "发：各区人民政府，市直有关部门。" in texts


def test_telephone_number_behind_a_colon__items() -> None:
    """Four items, and three in the third."""
    document = neighbour("telephone_number_behind_a_colon").only
    assert [len(item.items) for item in document.body.items] == [0, 0, 3, 0]


def test_telephone_number_behind_a_colon__number() -> None:
    """The telephone number is in its sentence."""
    document = neighbour("telephone_number_behind_a_colon").only
    assert document.body.paragraphs[-1].endswith("电话：0531-88886666，邮箱：aj@163.com。")


def test_items_with_stems_in_brackets__stems() -> None:
    """Three items stand in 第二条."""
    issue = neighbour("items_with_stems_in_brackets")
    assert [each.label for each in issue.only.article("2").items] == ["（甲）", "（乙）", "（丙）"]


def test_items_with_stems_in_brackets__words() -> None:
    """Its words are a paragraph and no heading."""
    issue = neighbour("items_with_stems_in_brackets")
    assert (issue.only.article("2").heading, issue.only.article("2").paragraphs) == (None, ["村民小组由下列人员组成"])


def test_items_with_dashes_in_an_article__three() -> None:
    """第八条 has three items."""
    issue = neighbour("items_with_dashes_in_an_article")
    assert [each.text for each in issue.only.article("8").items] == ["——申请书；", "——证明材料；", "——其他材料。"]


def test_items_with_dashes_in_an_article__reference() -> None:
    """前款第二项 of 第七条 is found."""
    issue = neighbour("items_with_dashes_in_an_article")
    assert [text for text, href in issue.only.article("7").refs if href] == ["前款第二项"]


def test_first_item_on_the_line_that_leads_to_it__both() -> None:
    """Both are items of 第四条."""
    issue = neighbour("first_item_on_the_line_that_leads_to_it")
    assert [each.num for each in issue.only.article("4").items] == ["1", "2"]


def test_first_item_on_the_line_that_leads_to_it__lead() -> None:
    """What leads to them is the paragraph."""
    issue = neighbour("first_item_on_the_line_that_leads_to_it")
    assert issue.only.article("4").paragraphs == ["杰出贡献奖授予下列人员："]


def test_first_item_on_the_line_that_leads_to_it__run_in() -> None:
    """Items that stand in one sentence of 第三条 stay there."""
    issue = neighbour("first_item_on_the_line_that_leads_to_it")
    assert not issue.only.article("3").items


def test_circled_numbers_in_one_line__line() -> None:
    """The line is a paragraph of the first item."""
    issue = neighbour("circled_numbers_in_one_line")
    assert issue.only.article("5").items[0].paragraphs == ["可回收物，包括：", "①废纸；②废塑料；③废金属；"]


def test_circled_numbers_in_one_line__four() -> None:
    """Four items are numbered."""
    issue = neighbour("circled_numbers_in_one_line")
    assert [each.num for each in issue.only.article("5").lists[0].children] == ["1", "2", "3", "4"]


def test_list_with_one_entry__item() -> None:
    """The one entry is an item and no heading."""
    issue = neighbour("list_with_one_entry")
    assert [each.num for each in issue.only.attachments[1].body.items] == ["1"]


def test_list_with_one_entry__documents() -> None:
    """No entry is a document."""
    issue = neighbour("list_with_one_entry")
    assert len(issue.all_documents) == 3


def test_first_item_behind_a_colon_and_a_blank__items() -> None:
    """Three items, and below 设 two who hold office."""
    issue = neighbour("first_item_behind_a_colon_and_a_blank")
    items = [each.text for each in issue.all("item")]
    assert items == ["制定章程；", "选举会长；", "决定其他重大事项。", "秘书长一人，", "副秘书长若干人。"]


def test_how_to_reach_an_office_below_the_last_item__held() -> None:
    """The last item holds all three lines."""
    issue = neighbour("how_to_reach_an_office_below_the_last_item")
    assert len(issue.all("item")[-1].paragraphs) == 4


def test_points_with_amounts_that_a_line_breaks__points() -> None:
    """Three points, no heading."""
    issue = neighbour("points_with_amounts_that_a_line_breaks")
    assert issue.all("section") == []
    assert issue.only.body.item("1").text == "项目位于某县工业园区，总投资3.2亿元，占地面积120亩。"


def test_two_signs_that_count_within_a_sentence__none() -> None:
    """No item."""
    issue = neighbour("two_signs_that_count_within_a_sentence")
    assert issue.all("item") == []


def test_two_items_on_one_line_of_a_list__three() -> None:
    """Three items."""
    issue = neighbour("two_items_on_one_line_of_a_list")
    assert [each.num for each in issue.all("item")] == ["1", "2", "3"]


def test_projects_counted_without_points__three() -> None:
    """Three items, no heading."""
    issue = neighbour("projects_counted_without_points")
    assert [each.label for each in issue.all("item")] == ["1", "2", "3"]
    assert issue.all("section") == []


def test_resolution_whose_points_are_set_off__three() -> None:
    """Three items."""
    issue = neighbour("resolution_whose_points_are_set_off")
    assert [each.label for each in issue.all("item")] == ["1", "2", "3"]


def test_resolution_whose_points_are_set_off__force() -> None:
    """In force from the day it was passed."""
    issue = neighbour("resolution_whose_points_are_set_off")
    assert issue.only.node.get("effective") == "2010-05-28"


def test_agenda_by_days_and_hours__hours() -> None:
    """What is done below an hour is listed, and the next hour is no item."""
    issue = neighbour("agenda_by_days_and_hours")
    assert [each.label for each in issue.all("item")] == ["一、", "二、"]
    assert issue.all("item")[1].text == "审查计划报告"


def test_ways_to_reach_below_a_point__point() -> None:
    """They belong to the point."""
    issue = neighbour("ways_to_reach_below_a_point")
    assert len(issue.all("item")[2].all("p")) == 5


def test_rules_in_force_once_passed__outside() -> None:
    """It is in no item."""
    issue = neighbour("rules_in_force_once_passed")
    assert issue.all("item")[-1].text == "选举采用无记名投票方式。"


def test_list_that_goes_on_below_the_next_heading__third() -> None:
    """The third is an item."""
    issue = neighbour("list_that_goes_on_below_the_next_heading")
    assert [each.label for each in issue.all("item")] == ["1.", "2.", "1.", "2.", "3."]


def test_answer_that_looks_ahead_below_its_points__ahead() -> None:
    """It is in none of them."""
    issue = neighbour("answer_that_looks_ahead_below_its_points")
    assert issue.only.body.paragraphs[-2:] == [
        "下一步，我部将会同有关部门继续加大支持力度。",
        "感谢您对工业和信息化事业的关心和支持！",
    ]


def test_numbers_of_which_an_ocr_read_dashes__points() -> None:
    """Three points, the first with the label that was read."""
    issue = neighbour("numbers_of_which_an_ocr_read_dashes")
    assert [(item.num, item.label) for item in issue.only.body.items] == [("1", "—、"), ("2", "二、"), ("3", "三、")]


def test_numbers_of_which_an_ocr_read_dashes__below() -> None:
    """Three points below the second."""
    issue = neighbour("numbers_of_which_an_ocr_read_dashes")
    assert [item.num for item in issue.only.body.items[1].items] == ["1", "2", "3"]


def test_numbers_of_which_an_ocr_read_dashes__findings() -> None:
    """Each is a finding."""
    issue = neighbour("numbers_of_which_an_ocr_read_dashes")
    assert [found.line for found in issue.found("", code="G405")] == [3, 7, 8, 9, 11]


def test_capital_letters_and_small_ones__nested() -> None:
    """C. goes on behind a. and b.."""
    issue = neighbour("capital_letters_and_small_ones")
    second = issue.only.body.article("2").item("2")
    assert [item.label for item in second.items] == ["A.", "B.", "C."]
    assert [item.label for item in second.items[1].items] == ["a.", "b."]


def test_list_of_works_numbered_over_its_groups__items() -> None:
    """Each company is an item."""
    issue = neighbour("list_of_works_numbered_over_its_groups")
    list_ = issue.documents[0].attachments[0].body
    assert [item.label for item in list_.all("item")] == ["1.", "2.", "3.", "4.", "5.", "6."]


def test_list_of_works_numbered_over_its_groups__reply() -> None:
    """The reply below is a document."""
    issue = neighbour("list_of_works_numbered_over_its_groups")
    assert issue.documents[1].title == "公安部关于对部分边境地区居民申领身份证放宽条件的批复"
    assert issue.documents[0].signatures == ["生态环境部"]


def test_entries_below_a_verb_without_labels__two() -> None:
    """The article has two paragraphs."""
    issue = neighbour("entries_below_a_verb_without_labels")
    assert [part.id for part in issue.only.body.article("2").all("p") if part.id] == [
        "doc_1__art_2__p_1",
        "doc_1__art_2__p_2",
    ]


def test_entry_that_begins_with_a_number_to_call__third() -> None:
    """It is the third entry."""
    issue = neighbour("entry_that_begins_with_a_number_to_call")
    assert [item.num for item in issue.only.attachments[0].body.items] == ["1", "2", "3", "4"]


def test_rules_repealed_with_their_day_on_the_next_line__item() -> None:
    """The day goes on in the item."""
    issue = neighbour("rules_repealed_with_their_day_on_the_next_line")
    assert "1996年5月8日" in issue.documents[0].body.all("item")[0].text


def test_standards_in_a_list_broken_to_a_measure__each() -> None:
    """Each is a paragraph."""
    issue = neighbour("standards_in_a_list_broken_to_a_measure")
    assert issue.only.body.paragraphs[1:4] == [
        "DBS 42/015—2023　食品安全地方标准 米酒",
        "DBS 42/016—2023　食品安全地方标准 干制莲子 第2部分：加工卫生规范",
        "DBS 42/017—2023　食品安全地方标准 鲜湿面",
    ]


def test_circled_numbers_behind_twenty_in_lines__five() -> None:
    """The list has five items."""
    issue = neighbour("circled_numbers_behind_twenty_in_lines")
    assert [item.num for item in issue.only.body.article("2").items] == ["19", "20", "21", "22", "23"]


def test_what_is_said_of_all_below_items__outside() -> None:
    """Three paragraphs stand below the items."""
    issue = neighbour("what_is_said_of_all_below_items")
    last = issue.only.body.paragraphs[-3:]
    assert [text[:4] for text in last] == ["条文顺序", "凡与《江", "本决定自"]
    assert all(len(item.paragraphs) == 1 for item in issue.only.body.items)


def test_points_put_in_later_in_an_act_of_taiwan__items() -> None:
    """Each has its number."""
    issue = neighbour("points_put_in_later_in_an_act_of_taiwan")
    assert [item.get("num") for item in issue.document(1).node.descendants("item")] == ["1", "2", "3", "3-1", "4"]


def test_reply_that_binds_two_bodies_below_its_points__last() -> None:
    """The last paragraph stands below the list."""
    issue = neighbour("reply_that_binds_two_bodies_below_its_points")
    last = [*issue.document(1).body.node.children("p")][-1]
    assert last.text_content.startswith("你省和住房城乡建设部")


def test_questions_that_an_item_ends_with__items() -> None:
    """Each question and each answer is an item."""
    issue = neighbour("questions_that_an_item_ends_with")
    assert [item.num for item in issue.only.body.all("item")] == ["1", "2", "1", "2"]


def test_parts_of_one_sentence_with_text_or_points_below__kinds() -> None:
    """（一） and （二） of one run are of one kind, and 1. and 2. stand in （二）."""
    issue = neighbour("parts_of_one_sentence_with_text_or_points_below")
    numbered = [(node.name, node.get("num")) for node in issue.issue.descendants("section", "item")]
    sections = [("section", "1"), ("section", "1"), ("section", "2"), ("section", "1"), ("section", "2")]
    items = [("section", "2"), ("item", "1"), ("item", "2"), ("item", "1"), ("item", "2")]
    assert numbered == [*sections, *items]
    levels = [node.get("level") for node in issue.issue.descendants("section")]
    assert levels == ["1", "2", "2", "3", "3", "1"]


def test_parts_of_one_sentence_with_text_or_points_below__last_words() -> None:
    """The last words stand in the body itself."""
    last = neighbour("parts_of_one_sentence_with_text_or_points_below").only.body.all("p")[-1]
    assert (last.text, last.node.above.name) == ("以上报告，请予审议。", "body")


def test_formula_within_a_point__point() -> None:
    """The formula and what follows it stand in 二、."""
    item = neighbour("formula_within_a_point").only.body.item("2")
    assert item.paragraphs[1:] == [
        "应纳税额＝全年一次性奖金收入×适用税率－速算扣除数",
        "居民个人也可以选择并入当年综合所得计算纳税。",
    ]


def test_formula_within_a_point__list() -> None:
    """三、 goes on in the same list."""
    body = neighbour("formula_within_a_point").only.body
    assert [item.num for item in body.items] == ["1", "2", "3"] and len(body.lists) == 1


def test_projects_with_who_drafts_them__items() -> None:
    """The projects are items 1 to 4 in two lists."""
    body = neighbour("projects_with_who_drafts_them").only.body
    assert [[item.num for item in body.section(num).items] for num in "12"] == [["1", "2"], ["3", "4"]]


def test_projects_with_who_drafts_them__in_it() -> None:
    """Who drafts one, and when it comes, stand in its item."""
    item = neighbour("projects_with_who_drafts_them").only.body.section("2").item("3")
    assert item.paragraphs == ["某市快递安全管理条例", "起草单位：市邮政管理局", "提请审议时间：2024年4月"]


def test_holidays_with_what_all_are_asked__items() -> None:
    """Three items of one paragraph each."""
    body = neighbour("holidays_with_what_all_are_asked").only.body
    assert [len(item.paragraphs) for item in body.items] == [1, 1, 1]


def test_holidays_with_what_all_are_asked__below() -> None:
    """What all are asked stands below the list."""
    body = neighbour("holidays_with_what_all_are_asked").only.body
    assert body.children[-1].name == "p" and body.children[-1].text.startswith("节假日期间，各地区、各部门要")


def test_signs_in_a_row_below_an_open_item__within() -> None:
    """What counts on in one line stands in ⑵, whose sentence it ends."""
    outer = neighbour("signs_in_a_row_below_an_open_item").only.article("1").item("1")
    assert outer.item("2").paragraphs == ["火电站，含", "①燃煤；②燃气。"]


def test_signs_in_a_row_below_an_open_item__list() -> None:
    """（二） goes on in the list of （一）."""
    article = neighbour("signs_in_a_row_below_an_open_item").only.article("1")
    assert [item.num for item in article.items] == ["1", "2"]


def test_sentence_below_items_with_their_tasks__items() -> None:
    """Two items."""
    body = neighbour("sentence_below_items_with_their_tasks").only.body
    assert [item.num for item in body.items] == ["1", "2"]


def test_sentence_below_items_with_their_tasks__outside() -> None:
    """The last sentence stands outside them."""
    body = neighbour("sentence_below_items_with_their_tasks").only.body
    assert body.paragraphs[-1] == "各责任单位要于每季度末月25日前报送进展情况。"


def test_items_in_wide_figures_counted_on__items() -> None:
    """Four items, numbered 1 to 4."""
    body = neighbour("items_in_wide_figures_counted_on").only.body
    assert [item.num for item in body.all("item")] == ["1", "2", "3", "4"]


def test_items_in_wide_figures_counted_on__sections() -> None:
    """Three sections."""
    body = neighbour("items_in_wide_figures_counted_on").only.body
    assert [section.num for section in body.all("section")] == ["1", "2", "3"]


def test_points_counted_within_a_sentence__circled() -> None:
    """The points that a sentence counts within itself go on over its line."""
    issue = neighbour("points_counted_within_a_sentence")
    assert "①申请；②受理；③审核；④公示。" in issue.only.body.paragraphs[0]


def test_points_counted_within_a_sentence__bracketed() -> None:
    """So do numbers in brackets."""
    issue = neighbour("points_counted_within_a_sentence")
    assert "（二）法定代表人身份证明；（三）场地证明" in issue.only.body.paragraphs[1]


def test_points_counted_within_a_sentence__items() -> None:
    """A line each below what leads to them, they are items, though the first stands behind its lead."""
    issue = neighbour("points_counted_within_a_sentence")
    assert [item.label for item in issue.only.all("item")] == ["（一）", "（二）", "（三）"]


def test_sentence_of_members_a_line_each__sentence() -> None:
    """What 由 and 组成 hold is one sentence."""
    issue = neighbour("sentence_of_members_a_line_each")
    assert issue.only.article("1").paragraphs == [
        "仲裁委员会由主任一人、副主任二至四人、委员七至十一人组成，每届任期五年。",
        "仲裁委员会下设秘书处。",
    ]


def test_sentence_of_members_a_line_each__entries() -> None:
    """Below a colon they are entries."""
    issue = neighbour("sentence_of_members_a_line_each")
    assert [item.text for item in issue.only.article("2").items] == ["秘书长；", "副秘书长若干人。"]


def test_points_counted_in_one_paragraph__paragraph() -> None:
    """What counts on to 3. in its line is one paragraph."""
    issue = neighbour("points_counted_in_one_paragraph")
    assert issue.only.body.sections[1].sections[1].paragraphs == ["1．扩大内需。2．稳定外贸。3．防范风险。"]


def test_points_counted_in_one_paragraph__points() -> None:
    """Points with text below them are parts."""
    issue = neighbour("points_counted_in_one_paragraph")
    assert [each.label for each in issue.only.body.sections[0].sections] == ["1.", "2."]


def test_item_that_a_line_end_parts_from_its_semicolon__item() -> None:
    """A line without a number that ends with the list's semicolon ends the item above it."""
    issue = neighbour("item_that_a_line_end_parts_from_its_semicolon")
    assert [item.paragraphs for item in issue.only.body.all("item")] == [
        ["婚姻状况证明；"],
        ["户籍地居住、就读等证明材料；"],
        ["收入证明。"],
    ]


def test_items_of_a_plan_whose_points_head_a_text_each__points() -> None:
    """A few words with a full stop head the text below them, where the next point of the list follows."""
    issue = neighbour("items_of_a_plan_whose_points_head_a_text_each")
    points = [item.paragraphs for item in issue.only.body.all("item") if item.label in ("（一）", "（二）")]
    assert points == [
        ["完善配套设施。", "新建标准厂房十二万平方米，配建污水处理站一座。"],
        ["优化营商环境。", "企业开办时间压缩至半个工作日以内。"],
    ]


def test_last_part_that_asks_those_addressed__section() -> None:
    """What asks those addressed to act is the text of its part, where that has no other."""
    issue = neighbour("last_part_that_asks_those_addressed")
    assert issue.only.body.all("section")[1].paragraphs == ["请于2017年5月31日前将申报材料报送市商务局。"]


def test_points_that_tabs_set_off_from_their_numbers__items() -> None:
    """Numbers from one on and what they count are points, and no table."""
    issue = neighbour("points_that_tabs_set_off_from_their_numbers")
    assert [item.label for item in issue.only.body.all("item")] == ["1", "2", "3"]
    assert issue.only.body.tables == []


def test_points_that_begin_with_a_day__items() -> None:
    """A number may stand before a day."""
    issue = neighbour("points_that_begin_with_a_day")
    assert [item.label for item in issue.only.body.all("item")] == ["1、", "2、"]


def test_labels_on_lines_of_their_own__labels() -> None:
    """A label on a line of its own is that of the words below it."""
    issue = neighbour("labels_on_lines_of_their_own")
    assert [each.label for each in issue.only.all("section")] == ["一、", "（一）", "（二）", "二、", "1.", "2."]


def test_labels_on_lines_of_their_own__number() -> None:
    """A number that was broken at its point is no label."""
    issue = neighbour("labels_on_lines_of_their_own")
    assert "建成基站1.2万个，带动就业。" in issue.only.text


def test_companies_with_rates_in_numbered_rows__rates() -> None:
    """Each company with its rate is an item, and the numbers begin again under the second country."""
    issue = neighbour("companies_with_rates_in_numbered_rows")
    lists = [[(item.label, item.text) for item in each.all("item")] for each in issue.only.body.sections[0].lists]
    assert lists == [
        [
            ("1.", "Société Générale des Tubes S.A.　9.2%"),
            ("2.", "Müller & Söhne Röhrenwerke GmbH　9.7%"),
            ("3.", "其他北国公司（All Others）　11.1%"),
        ],
        [("1.", "Zürcher Präzisionsrohre AG　8.4%"), ("2.", "其他南国公司（All Others）　8.4%")],
    ]


def test_companies_with_rates_in_numbered_rows__countries() -> None:
    """The countries stand above, each by itself."""
    issue = neighbour("companies_with_rates_in_numbered_rows")
    assert issue.only.body.sections[0].paragraphs[-2:] == ["北国公司：", "南国公司："]


def test_companies_with_rates_in_numbered_rows__amounts() -> None:
    """So are companies with amounts, double spaced."""
    issue = neighbour("companies_with_rates_in_numbered_rows")
    assert [item.text for item in issue.only.body.sections[1].items] == ["甲公司　120.5", "乙公司　98", "丙公司　76.3"]


def test_companies_with_rates_in_numbered_rows__tables() -> None:
    """None of it is a table."""
    issue = neighbour("companies_with_rates_in_numbered_rows")
    assert issue.only.body.tables == []


def test_remark_before_the_last_entry_of_a_list__list() -> None:
    """The last entry of a list stands below a remark in brackets, which belongs to the entry above."""
    issue = neighbour("remark_before_the_last_entry_of_a_list")
    assert [(item.label, item.paragraphs) for item in issue.only.body.all("item")] == [
        ("一、", ["第一类作物税额"]),
        ("二、", ["第二类作物税额"]),
        ("三、", ["林木税额", "（本表所称林木，不包括零星树木）"]),
        ("四、", ["水产税额"]),
    ]


def test_remark_before_the_last_entry_of_a_list__section() -> None:
    """It is no heading."""
    issue = neighbour("remark_before_the_last_entry_of_a_list")
    assert issue.only.body.sections == []


def test_number_with_a_comma_among_others_with_a_point__list() -> None:
    """A comma behind the number of one item is the slip of a hand or an eye, and the number counts on."""
    issue = neighbour("number_with_a_comma_among_others_with_a_point")
    assert [part.num for part in issue.only.body.items] == ["1", "2", "3", "4"]
    assert issue.only.body.item("3").label == "3，"


def test_number_with_a_comma_among_others_with_a_point__sent() -> None:
    """发： says to whom it went, above who got a copy, and is no part of the last item."""
    issue = neighbour("number_with_a_comma_among_others_with_a_point")
    assert issue.only.body.item("4").paragraphs == ["撤销北峰县。原北峰县的区域划归石城县。"]


def test_items_two_on_a_line__items() -> None:
    """Items that count on beside each other, a wide blank between, are items each."""
    issue = neighbour("items_two_on_a_line")
    assert [(part.num, part.paragraphs[0]) for part in issue.only.body.items] == [
        ("1", "鞋刷"),
        ("2", "衣架"),
        ("3", "发卡"),
        ("4", "顶针"),
        ("5", "钮扣"),
        ("6", "拉锁"),
    ]


def test_last_point_of_an_article_whose_text_stands_below__last() -> None:
    """What stands below the last point is of it, as that below each before it is."""
    issue = neighbour("last_point_of_an_article_whose_text_stands_below")
    assert [part.paragraphs[-1] for part in issue.only.article("2").items] == [
        "市文明施工管理领导小组负责领导全市文明工地评选工作。",
        "领导小组办公室负责全市文明工地评选的日常管理工作。",
        "各区建设行政主管部门负责本区文明工地的检查工作。",
    ]


def test_first_item_below_a_heading_as_wide_as_the_page__items() -> None:
    """The first item begins its line below a line as wide as the page, where the second does so further down."""
    issue = neighbour("first_item_below_a_heading_as_wide_as_the_page")
    assert [(item.num, item.label) for item in issue.only.all("item")] == [("1", "（一）"), ("2", "（二）")]


def test_roman_parts_of_an_agenda__parts() -> None:
    """Each is a part with its own text."""
    issue = neighbour("roman_parts_of_an_agenda")
    assert [(s.num, s.heading) for s in issue.only.body.sections] == [
        ("1", "提交文件"),
        ("2", "以書面答覆的質詢"),
        ("3", "議員議案"),
    ]


def test_roman_parts_of_an_agenda__entries() -> None:
    """What is counted in a part stands in it."""
    issue = neighbour("roman_parts_of_an_agenda")
    assert [len(s.all("item")) for s in issue.only.body.sections] == [2, 1, 0]


def test_circled_numbers_within_an_item__counted() -> None:
    """No number is missing but those before the first."""
    issue = neighbour("circled_numbers_within_an_item")
    assert [f.text for f in issue.findings if f.code == "G104"] == ["⑱"]


def test_number_begins_a_line_within_a_sentence__goes_on() -> None:
    """It is the same paragraph."""
    issue = neighbour("number_begins_a_line_within_a_sentence")
    assert any("事实和理由：1.詹细珠是因为" in p.text for p in issue.all("p"))


def test_unlabelled_entries_below_a_lead__entries() -> None:
    """Each is one by itself."""
    issue = neighbour("unlabelled_entries_below_a_lead")
    assert [i.text for i in issue.document(1).body.articles[0].items] == [
        "县人民代表大会常务委员会主任一人，副主任四人，",
        "县人民政府县长一人，副县长五人，",
        "县人民法院院长一人，",
        "县人民检察院检察长一人。",
    ]
    assert "总监票人一人，" in issue.document(1).body.articles[1].paragraphs


def test_circled_items_of_which_a_line_holds_two__items() -> None:
    """Each number is an item."""
    issue = neighbour("circled_items_of_which_a_line_holds_two")
    assert [i.node.get("num") for i in issue.all("item")] == ["18", "19", "20", "21", "22"]


def test_item_of_a_law_goes_on_above_what_counts_items__first() -> None:
    """The sentence below the last item is the item's, and 前款第一项 leads to the first."""
    issue = neighbour("item_of_a_law_goes_on_above_what_counts_items")
    first = issue.only.article("1")
    assert first.item("2").paragraphs == [
        "湿地生态补水，是指为维持湿地水位实施的调水。",
        "湿地生态补水应当利用雨洪资源和再生水。",
    ]
    assert ("前款第一项", "#doc_1__art_1__item_1") in first.refs


def test_item_of_a_law_goes_on_above_what_counts_items__second() -> None:
    """Where nothing counts them, a 款 stands below the items."""
    issue = neighbour("item_of_a_law_goes_on_above_what_counts_items")
    assert issue.only.article("2").item("2").paragraphs == ["采砂、取土。"]


def test_catalogue_in_classes_with_one_item_in_a_part__one() -> None:
    """The one item below 水利 is no heading."""
    issue = neighbour("catalogue_in_classes_with_one_item_in_a_part")
    assert [item.text for item in issue.documents[1].body.divisions[0].sections[1].items] == [
        "水利基础设施：水库建设工程，江河湖库清淤疏浚工程"
    ]


def test_prizes_of_grades_below_numbered_kinds__headings() -> None:
    """二、技术发明奖⏎一等奖（2项） are two headings."""
    issue = neighbour("prizes_of_grades_below_numbered_kinds")
    headings = [node.text_content for node in issue.issue.descendants("heading")]
    assert headings[:3] == ["突出贡献奖（1人）", "技术发明奖", "一等奖（2项）"]
    assert "燕山大学" not in [node.text_content for node in issue.issue.descendants("name")]


def test_prizes_of_grades_below_numbered_kinds__wish() -> None:
    """The line above is full and ends a sentence."""
    issue = neighbour("prizes_of_grades_below_numbered_kinds")
    assert "希望受表彰的科技人员再接再厉，再创佳绩。" in [p.text for p in issue.documents[0].all("p")]
