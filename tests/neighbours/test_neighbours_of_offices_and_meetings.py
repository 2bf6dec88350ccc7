"""What a careful editor sees in fixtures/neighbours, kind: offices and meetings: joint acts, lists of persons, agendas, opinions."""

from __future__ import annotations

from neighbours.neighbour import neighbour


def test_joint_order_with_the_act_beside_its_second_organ__title() -> None:
    """令 stands behind the last organ, and all three issue the order."""
    order, _ = neighbour("joint_order_with_the_act_beside_its_second_organ").documents
    assert (order.title, order.number) == ("水利部　自然资源部　国家林业和草原局令", "第31号")
    assert order.node.get("issuer") == "水利部、自然资源部、国家林业和草原局"


def test_joint_order_with_the_act_beside_its_second_organ__signatures() -> None:
    """Three persons sign, one below the other."""
    order, _ = neighbour("joint_order_with_the_act_beside_its_second_organ").documents
    assert order.signatures == ["水利部部长：许国强", "自然资源部部长：马志远", "国家林业和草原局局长：叶秋"]


def test_joint_order_with_the_act_beside_its_second_organ__in_force() -> None:
    """Thirty days after the day of the order."""
    _, rules = neighbour("joint_order_with_the_act_beside_its_second_organ").documents
    assert rules.node.get("effective") == "2022-07-20"


def test_joint_announcement_with_the_act_between_its_organs__head() -> None:
    """Two organs and 公告 above the number, and the title below it."""
    document = neighbour("joint_announcement_with_the_act_between_its_organs").only
    assert (document.title, document.number) == ("关于延续执行契税政策的公告", "2023年第14号")
    assert [each.text for each in document.all("kicker")] == ["财政部", "税务总局", "公告"]


def test_announcement_in_force_from_its_own_day__in_force() -> None:
    """In force from the day that it is of."""
    assert neighbour("announcement_in_force_from_its_own_day").only.node.get("effective") == "2024-06-03"


def test_regulation_of_macau_whose_first_article_is_headed_like_it__articles() -> None:
    """Two articles, each with its heading."""
    law = neighbour("regulation_of_macau_whose_first_article_is_headed_like_it").only
    assert [each.heading for each in law.articles if each.label in ("第一條", "第二條")] == [
        "修改第11/2005號行政法規",
        "生效",
    ]


def test_regulation_of_macau_whose_first_article_is_headed_like_it__in_force() -> None:
    """The day after the issue's."""
    assert (
        neighbour("regulation_of_macau_whose_first_article_is_headed_like_it").only.node.get("effective")
        == "2023-05-30"
    )


def test_secretary_general_who_holds_another_office_too__names() -> None:
    """秘书长 labels the one name below it."""
    document = neighbour("secretary_general_who_holds_another_office_too").only
    assert [each.text for each in document.all("label")] == ["主席团", "秘书长"]
    assert [each.text for each in document.all("name")][-1] == "李建国（兼）"


def test_agenda_with_one_item_broken_before_its_last_words__items() -> None:
    """Three items; the second goes on in the line below it."""
    assert [
        len(item.paragraphs) for item in neighbour("agenda_with_one_item_broken_before_its_last_words").only.body.items
    ] == [1, 1, 1]


def test_opinion_on_a_report_that_ends_by_asking_for_an_answer__issuer() -> None:
    """Of the standing committee, not of whom it is addressed to."""
    assert (
        neighbour("opinion_on_a_report_that_ends_by_asking_for_an_answer").only.node.get("issuer") == "河川市人大常委会"
    )


def test_opinion_on_a_report_that_ends_by_asking_for_an_answer__parts() -> None:
    """What it asks for at the end is in no part."""
    document = neighbour("opinion_on_a_report_that_ends_by_asking_for_an_answer").only
    assert [len(part.paragraphs) for part in document.body.sections] == [1, 1]
    assert document.body.paragraphs[-1].startswith("请市政府")


def test_reply_marked_with_its_grade__head() -> None:
    """The grade is no byline."""
    document = neighbour("reply_marked_with_its_grade").only
    assert (document.byline, document.salutation) == (None, "何文彬代表：")
    assert document.node.get("issuer") == "河川市交通运输局"


def test_gazette_of_hong_kong_with_names_of_ships__first_page() -> None:
    """What the issue says of itself."""
    issue = neighbour("gazette_of_hong_kong_with_names_of_ships")
    assert [issue.meta(name) for name in ("title", "year", "number", "date")] == [
        "香港特別行政區政府憲報",
        "2022",
        "31",
        "2022-08-05",
    ]
    assert issue.meta("publisher") == "香港特別行政區政府"


def test_gazette_of_hong_kong_with_names_of_ships__table() -> None:
    """Heads of columns with rows below; the day and who signs are no row."""
    document = neighbour("gazette_of_hong_kong_with_names_of_ships").only
    assert [each.rows for each in document.tables] == [
        [["原有名稱", "新名稱"], ["東方之星", "海洋之星"], ["金龍號", "銀龍號"]]
    ]
    assert document.signed == "2022-07-29"


def test_editors_and_their_address_on_one_line__editor() -> None:
    """The address is none of it."""
    assert neighbour("editors_and_their_address_on_one_line").meta("editor") == "公报编辑部"


def test_appointments_of_comrades_with_two_characters__persons() -> None:
    """同志 is no part of a name."""
    persons = neighbour("appointments_of_comrades_with_two_characters").only.all("person")
    assert [(each.text, each.node.get("action")) for each in persons] == [("钱进", "任命"), ("赵四", "免去")]


def test_decision_about_rules_under_headings_with_last_words__last_words() -> None:
    """What is said of all rules is in no part."""
    body = neighbour("decision_about_rules_under_headings_with_last_words").only.body
    assert [each[:4] for each in body.paragraphs] == ["市人民政", "此外，对", "以上规章", "本决定自"]


def test_reply_that_ends_by_speaking_to_the_province__points() -> None:
    """Two points of one paragraph each."""
    body = neighbour("reply_that_ends_by_speaking_to_the_province").only.body
    assert [len(item.paragraphs) for item in body.items] == [1, 1]
    assert body.paragraphs[-1].startswith("你省要")


def test_treaty_whose_last_words_stand_below_its_articles__close() -> None:
    """What closes the treaty is in no article."""
    treaty = neighbour("treaty_whose_last_words_stand_below_its_articles").only
    assert [len(each.paragraphs) for each in treaty.articles] == [1, 0]
    assert [each[:4] for each in treaty.body.paragraphs] == ["中华人民", "下列签署", "本条约于"]


def test_treaty_whose_last_words_stand_below_its_articles__persons() -> None:
    """Two persons, neither of whom is an office of the other."""
    assert [
        (each.text, each.node.get("office"))
        for each in neighbour("treaty_whose_last_words_stand_below_its_articles").only.all("person")
    ] == [("王强", None), ("约翰·史密斯", None)]


def test_order_of_taiwan_that_makes_rules_in_corner_brackets__rules() -> None:
    """The order publishes the rules."""
    order, rules = neighbour("order_of_taiwan_that_makes_rules_in_corner_brackets").documents
    assert order.node.get("promulgates") == rules.id
    assert (rules.node.get("effective"), rules.node.get("issuer")) == ("2023-08-01", "衛生福利部")


def test_order_of_taiwan_that_makes_rules_in_corner_brackets__paragraphs() -> None:
    """What is attached is told in a paragraph."""
    order, _ = neighbour("order_of_taiwan_that_makes_rules_in_corner_brackets").documents
    assert order.body.paragraphs == ["訂定「遠距健康照護辦法」。", "附「遠距健康照護辦法」"]


def test_appointments_with_a_resignation_approved__labels() -> None:
    """批准辞职 is a label too."""
    assert [each.text for each in neighbour("appointments_with_a_resignation_approved").only.all("label")] == [
        "任命：",
        "批准辞职：",
    ]


def test_report_of_a_committee_that_the_presidium_passed__issuer() -> None:
    """Of who signed it."""
    assert (
        neighbour("report_of_a_committee_that_the_presidium_passed").only.node.get("issuer")
        == "河川市第十六届人民代表大会财政经济委员会"
    )


def test_words_of_a_conference_with_speakers__head() -> None:
    """It has its title, and greets nobody."""
    document = neighbour("words_of_a_conference_with_speakers").only
    assert document.title == "河川市人民政府新闻办公室新闻发布会实录"
    assert document.salutation is None


def test_words_of_a_conference_with_speakers__paragraphs() -> None:
    """Six paragraphs."""
    assert len(neighbour("words_of_a_conference_with_speakers").only.body.paragraphs) == 6


def test_contents_of_this_issue_with_pages_in_front__entries() -> None:
    """The pages in front are the entries' pages."""
    entries = neighbour("contents_of_this_issue_with_pages_in_front").front.all("entry")
    assert [each.node.get("page") for each in entries] == ["3", "9", "15", "22"]
    assert entries[2].text == "大泽省人民政府办公厅关于推进信用体系建设的实施意见"


def test_contents_of_this_issue_with_pages_in_front__heads() -> None:
    """Three heads."""
    assert [each.text for each in neighbour("contents_of_this_issue_with_pages_in_front").front.all("label")] == [
        "省政府文件",
        "省政府办公厅文件",
        "人事任免",
    ]


def test_gazette_of_a_president_with_its_number_beside_its_name__first_page() -> None:
    """Name and number."""
    issue = neighbour("gazette_of_a_president_with_its_number_beside_its_name")
    assert [issue.meta(name) for name in ("title", "publisher", "number")] == ["總統府公報", "總統府", "7651"]


def test_companies_below_a_colon_above_who_signs__companies() -> None:
    """None of them signs."""
    notice = neighbour("companies_below_a_colon_above_who_signs").only
    assert notice.signatures == ["公司註冊處處長鄧婉雯"]
    assert notice.body.paragraphs[-3:] == ["ABC TRADING LIMITED", "恒豐貿易有限公司", "永興國際有限公司"]


def test_report_given_at_a_session_without_a_dash__head() -> None:
    """Where it was given is no part of who speaks."""
    report = neighbour("report_given_at_a_session_without_a_dash").only
    assert report.delivery == "2023年1月10日在河川市第八届人民代表大会第四次会议上"
    assert report.byline == "河川市人民代表大会常务委员会主任　赵长青"


def test_report_on_a_draft_that_ends_with_other_changes__last_words() -> None:
    """They stand in no point."""
    assert [
        each[:2] for each in neighbour("report_on_a_draft_that_ends_with_other_changes").only.body.paragraphs[-3:]
    ] == ["此外", "条例", "以上"]


def test_minutes_with_who_was_there_below_headings__attendance() -> None:
    """It stands in neither part."""
    body = neighbour("minutes_with_who_was_there_below_headings").only.body
    assert [each[:2] for each in body.paragraphs[-2:]] == ["出席", "记录"]
    assert [part.text for part in body.all("name")] == ["王斌（市财政局）"]
    assert all("席：" not in section.text for section in body.sections)


def test_ministry_and_customs_sign_together__organs() -> None:
    """Both are organs."""
    document = neighbour("ministry_and_customs_sign_together").only
    assert [each.text for each in document.all("organization")] == ["商务部", "海关总署"]
    assert document.all("person") == []


def test_first_page_with_its_office_above_its_day__first_page() -> None:
    """All stands on the first page."""
    issue = neighbour("first_page_with_its_office_above_its_day")
    assert issue.documents == []
    assert [issue.meta(name) for name in ("year", "number", "total", "date")] == ["2023", "4", "84", "2023-08-30"]


def test_contents_whose_pages_stand_behind_a_stroke__entries() -> None:
    """Each with its page."""
    assert [
        each.node.get("page") for each in neighbour("contents_whose_pages_stand_behind_a_stroke").front.all("entry")
    ] == ["3", "7", "23"]


def test_attachment_that_amends_two_provisions_of_one_law__points() -> None:
    """The second has two paragraphs."""
    attachment = neighbour("attachment_that_amends_two_provisions_of_one_law").document(1).attachments[0]
    assert [len(item.paragraphs) for item in attachment.body.items] == [1, 2]


def test_announcement_of_a_court_that_ends_without_a_stop__last_words() -> None:
    """It is no title."""
    document = neighbour("announcement_of_a_court_that_ends_without_a_stop").only
    assert document.body.paragraphs[-1] == "特此公告"
    assert document.signed == "2023-05-20"


def test_two_lists_of_appointments_without_stops__lists() -> None:
    """Two lists, each with its labels."""
    first, second = neighbour("two_lists_of_appointments_without_stops").documents
    assert [each.text for each in first.all("label")] == ["决定任命", "决定免去"]
    assert [each.text for each in second.all("label")] == ["任命", "批准任命"]
    assert {each.node.get("issuer") for each in (first, second)} == {"鹿城市人民代表大会常务委员会"}


def test_two_lists_of_appointments_without_stops__persons() -> None:
    """Five persons."""
    assert [each.text for each in neighbour("two_lists_of_appointments_without_stops").all("person")] == [
        "何静",
        "石磊",
        "周林",
        "高峰",
        "邢涛",
    ]


def test_organ_that_signs_over_two_narrow_lines__signature() -> None:
    """Both lines are one name."""
    assert neighbour("organ_that_signs_over_two_narrow_lines").only.signatures == [
        "大泽省第十四届人民代表大会常务委员会代表资格审查委员会"
    ]


def test_report_given_at_a_session_over_two_lines__head() -> None:
    """Where it was given, and who speaks."""
    document = neighbour("report_given_at_a_session_over_two_lines").only
    assert document.delivery == "2022年9月25日在大泽省第十四届人民代表大会常务委员会第六次会议上"
    assert document.byline == "大泽省大数据局局长　宋刚"


def test_extraordinary_gazette_of_hong_kong__first_page() -> None:
    """Name and number."""
    issue = neighbour("extraordinary_gazette_of_hong_kong")
    assert [issue.meta(name) for name in ("title", "publisher", "year", "number")] == [
        "香港特別行政區政府憲報號外",
        "香港特別行政區政府",
        "2023",
        "12",
    ]


def test_extraordinary_gazette_of_hong_kong__notice() -> None:
    """Its number, and the ordinance as its title."""
    notice = neighbour("extraordinary_gazette_of_hong_kong").only
    assert (notice.number, notice.title) == ("第45號號外公告", "《行政長官選舉條例》（第569章）")


def test_law_of_macau_that_amends_one_in_title_marks__head() -> None:
    """Number and title."""
    law = neighbour("law_of_macau_that_amends_one_in_title_marks").only
    assert (law.number, law.title) == ("第4/2022號法律", "修改第2/1999號法律《政府組織綱要法》")


def test_law_of_macau_that_amends_one_in_title_marks__articles() -> None:
    """Two articles of its own, and one that it quotes."""
    assert [
        each.label for each in neighbour("law_of_macau_that_amends_one_in_title_marks").only.articles if each.label
    ] == ["第一條", "“第六條", "第二條"]


def test_two_orders_of_taiwan_with_their_days_beside_them__orders() -> None:
    """Each with its day and who signs."""
    first, second = neighbour("two_orders_of_taiwan_with_their_days_beside_them").documents
    assert [each.node.get("date") for each in (first, second)] == ["2023-03-28", "2023-03-29"]
    assert [each.node.get("issuer") for each in (first, second)] == ["行政院", "行政院、司法院"]
    assert [len(each.signatures) for each in (first, second)] == [1, 2]


def test_report_on_bills_whose_last_point_leads_to_one__points() -> None:
    """What a point leads to stands in it."""
    body = neighbour("report_on_bills_whose_last_point_leads_to_one").only.body
    assert body.item("2").paragraphs[-1].startswith("王勇等11名代表")
    assert body.paragraphs[-1] == "以上报告，请审议。"


def test_agenda_and_schedule_of_one_session__documents() -> None:
    """Two documents."""
    agenda, schedule = neighbour("agenda_and_schedule_of_one_session").documents
    assert [len(item.paragraphs) for item in agenda.body.items] == [1, 1, 1]
    assert schedule.title == "大泽市第三届人民代表大会第四次会议日程"


def test_amendment_whose_last_words_say_when__points() -> None:
    """From when it is in force stands in none of them."""
    body = neighbour("amendment_whose_last_words_say_when").only.body
    assert [len(item.paragraphs) for item in body.items] == [1, 1]


def test_secretary_general_on_one_line_below_names__label() -> None:
    """秘书长 labels the name behind it."""
    document = neighbour("secretary_general_on_one_line_below_names").only
    assert [each.text for each in document.all("label")] == ["秘书长："]
    assert document.all("name")[-1].text == "林涛（兼）"


def test_session_stands_before_the_day_of_adoption__event() -> None:
    """The session, and the day behind it."""
    assert neighbour("session_stands_before_the_day_of_adoption").only.events == [
        ("2022-02-24", "通过", "河川市第十二届人大常委会第九次会议")
    ]


def test_editorial_board_above_the_name_without_colons__first_page() -> None:
    """The board is on the first page."""
    issue = neighbour("editorial_board_above_the_name_without_colons")
    assert issue.documents == []
    assert [issue.meta(name) for name in ("year", "number", "total", "editor")] == [
        "2021",
        "3",
        "257",
        "大泽省人大常委会办公厅",
    ]


def test_rules_that_carry_out_a_law_call_it_this_law__references() -> None:
    """None leads into the text."""
    assert [href for _, href in neighbour("rules_that_carry_out_a_law_call_it_this_law").only.refs if href] == []


def test_rules_of_a_province_that_carry_out_its_regulation__references() -> None:
    """Only what the 细则 says of itself leads into it."""
    document = neighbour("rules_of_a_province_that_carry_out_its_regulation").only
    assert [(text, href) for text, href in document.refs if href] == [("本细则第二条", f"#{document.article('2').id}")]


def test_prize_of_one_person_of_a_university__persons() -> None:
    """The university is no person."""
    assert neighbour("prize_of_one_person_of_a_university").all("name") == []


def test_minutes_that_tell_who_was_appointed__persons() -> None:
    """Both, with what is done."""
    assert [
        (each.text, each.node.get("action"))
        for each in neighbour("minutes_that_tell_who_was_appointed").only.all("person")
    ] == [("张鹏", "任命"), ("刘伟", "免去")]


def test_members_with_commas_and_notes_over_two_lines__persons() -> None:
    """All of them are persons."""
    document = neighbour("members_with_commas_and_notes_over_two_lines").only
    assert len(document.all("name")) + len(document.all("person")) == 8


def test_notice_that_appoints_a_person_whose_name_has_wei__person() -> None:
    """为 may stand in a name."""
    assert [
        (each.text, each.node.get("office"))
        for each in neighbour("notice_that_appoints_a_person_whose_name_has_wei").only.all("person")
    ] == [("李为民", "大泽省人民政府副省长")]


def test_gazette_of_taiwan_dated_by_the_republic__first_page() -> None:
    """Number and day."""
    issue = neighbour("gazette_of_taiwan_dated_by_the_republic")
    assert [issue.meta(name) for name in ("title", "year", "number", "date")] == [
        "行政院公報",
        "2023",
        "98",
        "2023-05-29",
    ]


def test_law_that_ends_an_older_one_of_its_title__references() -> None:
    """One leads into the text."""
    document = neighbour("law_that_ends_an_older_one_of_its_title").only
    assert [text for text, href in document.refs if href] == ["前款第一项"]


def test_reply_in_a_letter_that_ends_with_thanks__thanks() -> None:
    """They stand in no part."""
    body = neighbour("reply_in_a_letter_that_ends_with_thanks").only.body
    assert [len(part.paragraphs) for part in body.sections] == [1, 1]
    assert body.paragraphs[-1].startswith("衷心感谢")


def test_events_of_years_alone__events() -> None:
    """What was done in each year."""
    assert [action for _, action, _ in neighbour("events_of_years_alone").only.events] == ["通过", "修正", "修订"]


def test_contents_headed_between_dots__entries() -> None:
    """With their pages."""
    assert [each.node.get("page") for each in neighbour("contents_headed_between_dots").front.all("entry")] == [
        "4",
        "8",
    ]


def test_notice_of_a_hearing__kind() -> None:
    """通知书 is a notice."""
    document = neighbour("notice_of_a_hearing").only
    assert (document.kind, document.number) == ("notice", "河城执听〔2022〕第12号")


def test_appointments_in_a_table_of_names_and_offices__table() -> None:
    """Four rows."""
    assert [len(each.rows) for each in neighbour("appointments_in_a_table_of_names_and_offices").only.tables] == [4]


def test_running_head_with_its_mark_at_the_right__pages() -> None:
    """Their numbers, and what the head says."""
    issue = neighbour("running_head_with_its_mark_at_the_right")
    assert issue.pages == [5, 6]
    assert (issue.only.title, issue.meta("number"), issue.meta("total")) == ("河川市城市照明管理条例", "2", "60")


def test_attendance_of_offices_and_names_without_colons__persons() -> None:
    """Who they are."""
    persons = [
        (each.text, each.node.get("office"))
        for each in neighbour("attendance_of_offices_and_names_without_colons").only.all("person")
    ]
    assert persons == [("江　涛", "省人民政府副省长"), ("林　静", "省高级人民法院副院长")]


def test_posting_of_a_comrade_and_offices_that_end__persons() -> None:
    """Both, with what is done."""
    assert [
        (each.text, each.node.get("action"))
        for each in neighbour("posting_of_a_comrade_and_offices_that_end").only.all("person")
    ] == [("赵子龙", "任命"), ("李白", "免去")]


def test_announcement_of_the_chief_executive_of_macau__head() -> None:
    """Whose it is, and its number."""
    document = neighbour("announcement_of_the_chief_executive_of_macau").only
    assert (document.title, document.node.get("issuer")) == ("第8/2023號行政長官公告", "行政長官")
    assert document.signatures == ["行政長官　賀某某"]


def test_list_of_offices_behind_one_blank__names() -> None:
    """Who holds each office."""
    document = neighbour("list_of_offices_behind_one_blank").only
    assert [each.text for each in document.all("label")][:2] == ["主任委员", "副主任委员"]
    assert len(document.all("name")) == 6


def test_attachment_named_once_more_below_its_list__attachment() -> None:
    """Its title, and two entries."""
    (attachment,) = neighbour("attachment_named_once_more_below_its_list").only.attachments
    assert attachment.title == "议案目录"
    assert len(attachment.body.items) == 2


def test_attachment_named_once_more_below_its_list__issuer() -> None:
    """Not of a presidium of nothing."""
    assert neighbour("attachment_named_once_more_below_its_list").only.node.get("issuer") != "主席团"


def test_events_with_a_confirmation__events() -> None:
    """Both events."""
    assert [(day, action) for day, action, _ in neighbour("events_with_a_confirmation").only.events] == [
        ("2022-09-01", "决定"),
        ("2022-09-25", "确认"),
    ]


def test_law_in_draft_for_comment_below_a_blank_line__title() -> None:
    """Both remarks belong to it."""
    document = neighbour("law_in_draft_for_comment_below_a_blank_line").only
    assert (document.kind, document.title) == ("law", "大泽省监狱管理条例（草案）（征求意见稿）")


def test_circular_whose_points_are_one_sentence__points() -> None:
    """One paragraph each."""
    body = neighbour("circular_whose_points_are_one_sentence").only.body
    assert [len(item.paragraphs) for item in body.items] == [1, 1, 1]
    assert body.paragraphs[-1] == "现有代表325名，缺额5名。"


def test_list_of_attachments_that_are_left_out__list() -> None:
    """（附件略） is a paragraph of the foot."""
    document = neighbour("list_of_attachments_that_are_left_out").only
    assert document.attachlist is not None and "略" not in document.attachlist
    assert document.signatures == ["河川市税务局"]


def test_removal_of_a_comrade_without_the_particle__person() -> None:
    """同志 shows where the name ends."""
    assert [
        (each.text, each.node.get("office"))
        for each in neighbour("removal_of_a_comrade_without_the_particle").only.all("person")
    ] == [("李文华", "河川县统计局副局长")]


def test_deputies_of_two_names_behind_one_wide_blank__names() -> None:
    """Two names below the last label."""
    document = neighbour("deputies_of_two_names_behind_one_wide_blank").only
    assert [each.text for each in document.all("label")][-1] == "副秘书长（2人）"
    assert [each.text for each in document.all("name")][-2:] == ["刘强", "李文华"]


def test_list_of_members_below_a_decision__documents() -> None:
    """The list is a document."""
    _, members = neighbour("list_of_members_below_a_decision").documents
    assert (members.kind, len(members.all("name"))) == ("list", 3)


def test_announcement_whose_title_names_its_organ_again__head() -> None:
    """One document."""
    document = neighbour("announcement_whose_title_names_its_organ_again").only
    assert (document.title, document.number) == ("河川市人民政府关于新区房屋征收决定的公告", "〔2022〕8号")


def test_minutes_with_a_head_of_their_own__one() -> None:
    """They are one document."""
    issue = neighbour("minutes_with_a_head_of_their_own")
    assert issue.only.title == "关于淇河生态修复有关问题的会议纪要"
    assert issue.only.number == "〔2019〕38号"
    assert issue.only.node.get("date") == "2019-06-12"


def test_minutes_counted_by_issues__two() -> None:
    """They are two documents."""
    issue = neighbour("minutes_counted_by_issues")
    assert [each.title for each in issue.documents] == ["关于城区供水管网改造的会议纪要", "全县防汛备汛工作情况简报"]
    assert [each.node.get("date") for each in issue.documents] == ["2024-08-09", "2024-08-12"]


def test_minutes_counted_by_issues__counts() -> None:
    """The counts are their numbers."""
    issue = neighbour("minutes_counted_by_issues")
    assert [each.number for each in issue.documents] == ["第十二期", "（第31期）"]


def test_engaged_by_a_decision__two() -> None:
    """Two persons are named."""
    issue = neighbour("engaged_by_a_decision")
    assert [person.text for person in issue.documents[1].body.all("person")] == ["贺某某", "石某"]


def test_who_was_there_hangs_behind_its_label__attended() -> None:
    """Who attended is one paragraph."""
    issue = neighbour("who_was_there_hangs_behind_its_label")
    said = [node.text for node in issue.only.all("p")]
    assert (
        "列席：市政府秘书长李强，市发展改革委主任王刚，市财政局局长赵敏，市农业农村局局长孙立，市气象局局长周海" in said
    )


def test_number_of_an_announcement_in_brackets_behind_its_body__number() -> None:
    """Its number stands in its head."""
    issue = neighbour("number_of_an_announcement_in_brackets_behind_its_body")
    assert issue.only.number == "（市十七届人大常委会第25号）"


def test_number_of_an_announcement_in_brackets_behind_its_body__foot() -> None:
    """It is signed and dated."""
    issue = neighbour("number_of_an_announcement_in_brackets_behind_its_body")
    assert issue.only.signatures == ["海州市人民代表大会常务委员会"]
    assert issue.only.node.get("date") == "2024-06-27"


def test_agenda_whose_meetings_begin_their_points_again__lists() -> None:
    """Each meeting has its own list; what says when it is stands in none."""
    issue = neighbour("agenda_whose_meetings_begin_their_points_again")
    lists = [[item.get("num") for item in node.children("item")] for node in issue.issue.descendants("list")]
    assert lists == [["1", "2"], ["1", "2"], ["1", "2"], ["1", "2"], ["3", "4"]]
    assert [item for item in issue.issue.descendants("item") if len(list(item.children())) > 1] == []


def test_agenda_whose_meetings_begin_their_points_again__heads() -> None:
    """The congress's agenda is its own, and 草案 is of the title."""
    first, second = neighbour("agenda_whose_meetings_begin_their_points_again").documents
    assert first.node.get("issuer") == "川溪县人民代表大会"
    assert (second.kind, second.title) == ("agenda", "川溪县人大常委会第十次会议日程（草案）")


def test_comrades_who_take_office__appointed() -> None:
    """Three comrades take office, one of them of 主任."""
    issue = neighbour("comrades_who_take_office")
    persons = [(each.text, each.node.get("action"), each.node.get("office")) for each in issue.only.all("person")]
    assert persons[:3] == [
        ("赵明", "任命", "区教育体育局局长"),
        ("孙晓红", "任命", "区人民政府办公室副主任"),
        ("古丽努尔·艾山", "任命", "区卫生健康局党组书记、局长（试用期一年）"),
    ]


def test_comrades_who_take_office__removed() -> None:
    """Two leave theirs, one of whom retires."""
    issue = neighbour("comrades_who_take_office")
    persons = [(each.text, each.node.get("action")) for each in issue.only.all("person")]
    assert persons[3:] == [("钱建国", "免去"), ("李梅", "免去")]
    assert issue.only.all("person")[-1].node.get("sex") == "女"


def test_comrades_who_take_office__roster() -> None:
    """None of it is a roster."""
    issue = neighbour("comrades_who_take_office")
    assert issue.only.all("roster") == []


def test_comrades_who_no_longer_hold_an_office__leaves() -> None:
    """不再担任 is a removal."""
    issue = neighbour("comrades_who_no_longer_hold_an_office")
    persons = [
        (each.text, each.node.get("action"), each.node.get("office")) for each in issue.document(1).all("person")
    ]
    assert persons == [
        ("王志远", "任命", "中共汾州市水利局党组书记"),
        ("王志远", "免去", "中共汾州市农业农村局党组副书记"),
        ("刘芳", "免去", "市统计局局长、党组书记"),
        ("白玛央金", "任命", "市民族宗教局副局长"),
    ]


def test_comrades_who_no_longer_hold_an_office__grade() -> None:
    """主任科员 is an office."""
    issue = neighbour("comrades_who_no_longer_hold_an_office")
    persons = [(each.text, each.node.get("action")) for each in issue.document(2).all("person")]
    assert persons == [
        ("何志强", "任命"),
        ("何志强", "免去"),
        ("郭涛", "任命"),
        ("苗丽华", "任命"),
        ("侯文斌", "任命"),
        ("侯文斌", "免去"),
    ]


def test_appointments_counted_below_headings__name() -> None:
    """A name of two characters behind a number is closed up."""
    issue = neighbour("appointments_counted_below_headings")
    assert issue.only.all("person")[0].text == "林峰"


def test_appointments_counted_below_headings__persons() -> None:
    """Six persons."""
    issue = neighbour("appointments_counted_below_headings")
    actions = [each.node.get("action") for each in issue.only.all("person")]
    assert actions == ["任命", "任命", "免去", "免去", "免去", "辞职"]


def test_resignation_with_its_reason__person() -> None:
    """Who resigns is named before the reason."""
    issue = neighbour("resignation_with_its_reason")
    persons = [(each.text, each.node.get("action"), each.node.get("office")) for each in issue.only.all("person")]
    assert persons == [("马文涛", "辞职", "西关区人民政府副区长")]


def test_rosters_below_counted_labels__parts() -> None:
    """一、决定任命： heads the roster below it."""
    issue = neighbour("rosters_below_counted_labels")
    assert [(each.label, each.heading) for each in issue.only.body.sections] == [
        ("一、", "决定任命："),
        ("二、", "决定免去："),
    ]


def test_rosters_below_counted_labels__persons() -> None:
    """Three and two persons."""
    issue = neighbour("rosters_below_counted_labels")
    assert [len(each.all("name")) for each in issue.only.body.sections] == [3, 2]


def test_comrades_on_secondment_and_a_name_in_the_title__title() -> None:
    """A name of two characters in the title is whole."""
    issue = neighbour("comrades_on_secondment_and_a_name_in_the_title")
    assert issue.only.title == "滇南省人民政府关于任免孔亮等同志职务的通知"


def test_comrades_on_secondment_and_a_name_in_the_title__persons() -> None:
    """Five persons, whatever is said of their offices in brackets."""
    issue = neighbour("comrades_on_secondment_and_a_name_in_the_title")
    persons = [(each.text, each.node.get("action"), each.node.get("office")) for each in issue.only.all("person")]
    assert [each[:2] for each in persons] == [
        ("孔亮", "任命"),
        ("何建华", "免去"),
        ("石磊", "任命"),
        ("石磊", "免去"),
        ("龙秀英", "免去"),
        ("蓝天", "任命"),
    ]
    assert persons[-1][2] == "省文化和旅游厅副厅长（挂职，时间一年）"


def test_comrades_below_headings_that_appoint__persons() -> None:
    """What the heading says is done with those below it."""
    issue = neighbour("comrades_below_headings_that_appoint")
    persons = [(each.text, each.node.get("action")) for each in issue.only.all("person")]
    assert persons == [
        ("林晓东", "任命"),
        ("符永红", "任命"),
        ("陈积卫", "任命"),
        ("何翠云", "免去"),
        ("蔡亲炳", "免去"),
    ]


def test_comrades_below_headings_that_appoint__remark() -> None:
    """A remark on the order of offices stays with the office."""
    issue = neighbour("comrades_below_headings_that_appoint")
    assert issue.only.all("person")[0].node.get("office") == "市发展和改革委员会副主任（列符永红同志之前）"


def test_communique_of_a_census_above_who_issues_it__title() -> None:
    """A communiqué is no gazette's name over the offices that issue it."""
    issue = neighbour("communique_of_a_census_above_who_issues_it")
    assert issue.only.title == "临江市第七次渡口普查主要数据公报"


def test_record_of_a_council_with_names_over_lines__category() -> None:
    """What the records of its kind stand under is a group head."""
    issue = neighbour("record_of_a_council_with_names_over_lines")
    assert [node.text_content for node in issue.issue.children("category")] == ["院會紀錄"]


def test_record_of_a_council_with_names_over_lines__time() -> None:
    """When it sat goes on over a line; the second day is a paragraph of its own."""
    issue = neighbour("record_of_a_council_with_names_over_lines")
    assert issue.only.body.paragraphs[0].endswith("下午2時30分至5時12分") and issue.only.body.paragraphs[1].startswith(
        "3月 19 日"
    )


def test_record_of_a_council_with_names_over_lines__names() -> None:
    """The members are as many as the record counts, two-character names set wide and Latin ones among them."""
    issue = neighbour("record_of_a_council_with_names_over_lines")
    rows = [[name.text for name in row.all("name")] for row in issue.only.body.all("names")]
    assert (
        len(rows[0]) == 14
        and rows[0][1] == "溫玲"
        and rows[0][8] == "莊國輝Walis Pelin"
        and rows[0][12] == "高志鵬Kolas.Yotaka"
    )
    assert rows[1:4] == [["蘇清泉"], ["何英傑", "簡韻"], ["呂學忠"]]


def test_record_of_a_council_with_names_over_lines__officials() -> None:
    """Each official is a line with the office, and with who stood in for him; who it is is told."""
    issue = neighbour("record_of_a_council_with_names_over_lines")
    lines = issue.only.body.paragraphs
    assert [label.text for label in issue.only.body.all("label")][4:] == ["列席官員"]
    assert "行政院院長 江宜達" in lines and "內政部部長 李鴻志(請假,由蕭次長家旗代表列席。)" in lines
    told = [node.text_content for node in issue.only.node.descendants("person")]
    assert told[:3] == ["江宜達", "李鴻志", "蔣偉寧"]


def test_record_of_a_council_with_names_over_lines__clerks() -> None:
    """Those who kept the record are told a line each."""
    issue = neighbour("record_of_a_council_with_names_over_lines")
    assert "專員 陳 敏" in issue.only.body.paragraphs


def test_record_of_a_council_with_names_over_lines__matter() -> None:
    """報告事項 is a part of the record."""
    issue = neighbour("record_of_a_council_with_names_over_lines")
    assert [part.heading for part in issue.only.body.all("section")] == ["報告事項"]


def test_record_of_a_committee_whose_officials_take_two_lines__run() -> None:
    """Names that run together without blanks are not cut, nor those that are not as many as are counted."""
    issue = neighbour("record_of_a_committee_whose_officials_take_two_lines")
    assert "出席委員:翁金珠丁守仁潘孟安黃偉" in issue.only.text and "請假委員:蔡其和" in issue.only.text
    assert "請假委員:" not in [label.text for label in issue.only.body.all("label")]


def test_record_of_a_committee_whose_officials_take_two_lines__officials() -> None:
    """The office on one line and the name on the next belong together."""
    issue = neighbour("record_of_a_committee_whose_officials_take_two_lines")
    labels = [label.text for label in issue.only.body.all("label")]
    assert labels == ["列席官員:", "經濟部部長", "水利署副署長", "行政院農業委員會漁業署組長"]
    assert [row.text for row in issue.only.body.all("names")] == ["尹啟光(政務次長代)", "楊偉", "陳君文"]


def test_record_of_a_committee_whose_officials_take_two_lines__former() -> None:
    """The former record is a part of 報告事項, with 討論事項 within."""
    issue = neighbour("record_of_a_committee_whose_officials_take_two_lines")
    _, read_out, matter = issue.only.body.all("section")
    assert (read_out.heading or "").endswith("第8次全體委員會議議事錄") and matter.heading == "討論事項"


def test_offices_left_without_of_at_home__left() -> None:
    """Who leaves an office of the issuer's own place is named, whether the place is said by its name or its kind."""
    issue = neighbour("offices_left_without_of_at_home")
    offices = {person.text_content: person.get("office") for person in issue.only.body.node.descendants("person")}
    assert offices["冯涛"] == "县应急管理局局长"
    assert offices["孙红霞"] == "江州县审计局副局长"


def test_offices_left_without_of_at_home__other() -> None:
    """A place of another kind is not parted from its name."""
    issue = neighbour("offices_left_without_of_at_home")
    assert not any(p.text_content.startswith("万") for p in issue.only.body.node.descendants("person"))


def test_offices_left_without_of_at_home__after_trial() -> None:
    """Who takes an office after a time of trial is named."""
    issue = neighbour("offices_left_without_of_at_home")
    assert [p.get("action") for p in issue.only.body.node.descendants("person") if p.text_content == "周晓东"] == [
        "任命"
    ]


def test_offices_left_without_of_at_home__signed() -> None:
    """Who signs by name and the organ stand at the foot."""
    issue = neighbour("offices_left_without_of_at_home")
    assert [s.text_content for s in issue.only.node.descendants("signature")] == ["县长：陈启航", "江州县人民政府"]
    signatures = issue.only.node.descendants("signature")
    assert [p.get("office") for each in signatures for p in each.descendants("person")] == ["县长"]


def test_byline_of_two_posts_above_a_salutation__apart() -> None:
    """Byline and salutation are two."""
    issue = neighbour("byline_of_two_posts_above_a_salutation")
    assert issue.only.head("byline") == "市人大常委会副主任、执法检查组组长　刘学普"
    assert issue.only.head("salutation") == "主任、各位副主任、秘书长、各位委员："


def test_surname_apart_from_two_characters__person() -> None:
    """Office and name are told apart."""
    issue = neighbour("surname_apart_from_two_characters")
    (person,) = issue.all("person")
    assert (person.text, person.node.get("office")) == ("包　斯琴", "柳溪市林业和草原局局长")


def test_removed_from_an_office_with_the_name_set_wide__removed() -> None:
    """Name and office are told."""
    issue = neighbour("removed_from_an_office_with_the_name_set_wide")
    assert [(p.text, p.node.get("office"), p.node.get("action")) for p in issue.all("person")][1:] == [
        ("高  翔", "阳泉市教育局副局长", "免去"),
        ("李　强", "阳泉市财政局局长", "免去"),
    ]


def test_diplomats_appointed__offices() -> None:
    """Each is appointed."""
    issue = neighbour("diplomats_appointed")
    assert [(p.text, p.node.get("office")) for p in issue.all("person")][:3] == [
        ("許家榮", "外交部參事"),
        ("簡惠玲", "駐帛琉大使館一等秘書"),
        ("林文達", "駐史瓦帝尼大使館武官"),
    ]


def test_appointed_on_the_day_that_the_first_words_say__day() -> None:
    """It is of that day."""
    issue = neighbour("appointed_on_the_day_that_the_first_words_say")
    assert issue.document(1).node.get("date") == "2024-05-10"


def test_appointed_on_the_day_that_the_first_words_say__rank() -> None:
    """Who loses a rank is told too."""
    issue = neighbour("appointed_on_the_day_that_the_first_words_say")
    assert [p.text for p in issue.all("person")] == ["王建国", "李明", "赵小红", "周敏"]


def test_probation_that_is_over__once() -> None:
    """The office is told of him once."""
    issue = neighbour("probation_that_is_over")
    assert [(p.text, p.node.get("office")) for p in issue.all("person")] == [
        ("王丽", "县教育和体育局副局长（试用期一年）"),
        ("赵小明", "县审计局副局长"),
    ]


def test_minutes_with_the_number_of_the_meeting__head() -> None:
    """The number is theirs, and the government whose meeting it was issued them."""
    issue = neighbour("minutes_with_the_number_of_the_meeting")
    assert issue.only.number == "〔2024〕第5次"
    assert issue.only.node.get("issuer") == "河东县人民政府"


def test_minutes_with_the_number_of_the_meeting__sent() -> None:
    """Whom they go to stands in their foot."""
    issue = neighbour("minutes_with_the_number_of_the_meeting")
    assert "发：各乡镇人民政府，县政府各部门。" not in issue.only.body.text
    assert "发：各乡镇人民政府，县政府各部门。" in issue.only.text


def test_names_set_wide_with_blanks_behind_them__names() -> None:
    """Each name is closed up."""
    issue = neighbour("names_set_wide_with_blanks_behind_them")
    assert [p.text for p in issue.all("person")] == ["王纯", "李刚", "赵六"]


def test_persons_appointed_below_the_first_of_them__second() -> None:
    """The second is appointed too."""
    issue = neighbour("persons_appointed_below_the_first_of_them")
    assert [(each.text, each.node.get("action")) for each in issue.all("person")][:3] == [
        ("王振邦", "任命"),
        ("刘毅", "任命"),
        ("李国桢", "免去"),
    ]


def test_minutes_with_who_was_there_set_apart__lines() -> None:
    """出席： and 列席： make no table."""
    issue = neighbour("minutes_with_who_was_there_set_apart")
    minutes = issue.document(1)
    assert not minutes.tables
    assert "出席：张耀华　　俞明　　王宏民" in [p.text for p in minutes.all("p")]


def test_explanation_given_at_a_meeting_in_brackets__head() -> None:
    """The meeting may stand before the day, below who speaks."""
    issue = neighbour("explanation_given_at_a_meeting_in_brackets")
    delivery = [node.get("when") for node in issue.only.node.descendants("delivery")]
    assert delivery == ["2022-05-25"]
    assert [node.text_content for node in issue.only.node.descendants("byline")] == ["省农业农村厅　张建明"]
