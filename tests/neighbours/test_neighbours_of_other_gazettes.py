"""What a careful editor sees in fixtures/neighbours: gazettes of other places and other times."""

from __future__ import annotations

from neighbours.neighbour import categories, neighbour, published, the_table


def test_macau_dispatches_below_their_office__documents() -> None:
    """Two dispatches of 行政長官, each under its own number, which is its title."""
    issue = neighbour("macau_dispatches_below_their_office")
    assert [(each.kind, each.title, each.node.get("issuer")) for each in issue.documents] == [
        ("order", "第12/2024號行政長官批示", "行政長官"),
        ("order", "第3/2024號行政長官批示", "行政長官"),
    ]


def test_macau_dispatches_below_their_office__office() -> None:
    """The region and the office stand above the first."""
    issue = neighbour("macau_dispatches_below_their_office")
    assert issue.document(1).head("kicker") == "澳門特別行政區行政長官辦公室"


def test_macau_dispatches_below_their_office__foot() -> None:
    """Each is dated and signed."""
    issue = neighbour("macau_dispatches_below_their_office")
    assert [(each.signed, each.signatures) for each in issue.documents] == [
        ("2024-01-20", ["行政長官　賀一誠"]),
        ("2024-01-22", ["行政長官　賀一誠"]),
    ]


def test_statement_of_a_gazette_below_its_contents__front() -> None:
    """What the gazette says of its documents stands on the first page, and in no document."""
    issue = neighbour("statement_of_a_gazette_below_its_contents")
    assert issue.front.paragraphs[-1] == "《河川省人民政府公报》所刊文件与正式文件具有同等效力。"
    assert issue.only.title == "河川省人民政府关于促进消费的意见"
    assert categories(issue) == ["【省政府文件】"]


def test_statement_of_a_gazette_below_its_contents__contents() -> None:
    """The contents have two heads and two entries."""
    issue = neighbour("statement_of_a_gazette_below_its_contents")
    contents = issue.front.all("contents")[0]
    assert [part.name for part in contents.children] == ["label", "entry", "label", "entry"]


def test_statement_of_a_gazette_below_entries_without_pages() -> None:
    """Two entries; what the gazette says of itself is none."""
    issue = neighbour("statement_of_a_gazette_below_entries_without_pages")
    assert len(issue.front.all("entry")) == 2
    assert issue.front.paragraphs[-1].endswith("文本为标准文本。")
    assert [document.kind for document in issue.documents] == ["announcement", "law"]


def test_attachment_without_label_named_in_the_list() -> None:
    """The list below the day is the attachment that 附 names."""
    issue = neighbour("attachment_without_label_named_in_the_list")
    (attachment,) = issue.only.attachments
    assert (attachment.kind, attachment.title) == ("list", "先进集体名单（3个）")
    assert attachment.body.paragraphs == ["西岭市第一中学", "西岭市人民医院", "西岭市消防救援支队"]


def test_taiwan_order_with_its_day_beside_the_title__order() -> None:
    """總統令 of 2024-08-07, with its number and three who sign."""
    order = neighbour("taiwan_order_with_its_day_beside_the_title").document(1)
    assert (order.title, order.number, order.node.get("date")) == ("總統令", "華總一義字第11300069021號", "2024-08-07")
    assert len(order.signatures) == 3


def test_taiwan_order_with_its_day_beside_the_title__law() -> None:
    """The law below it is a document of its own."""
    law = neighbour("taiwan_order_with_its_day_beside_the_title").document(2)
    assert (law.title, [article.num for article in law.articles]) == ("人口販運防制法修正第七條條文", ["7"])


def test_communique_of_two_organs_with_notes() -> None:
    """A title with the mark of a note, over two organs and the day."""
    communique = neighbour("communique_of_two_organs_with_notes").only
    assert (communique.kind, communique.title) == ("announcement", "河川省2023年国民经济和社会发展统计公报")
    assert communique.node.get("issuer") == "河川省统计局、国家统计局河川调查总队"
    assert communique.node.get("date") == "2024-03-15"


def test_schedule_of_days_and_hours() -> None:
    """One schedule, titled by its first line; each day and each hour is a paragraph."""
    schedule = neighbour("schedule_of_days_and_hours").only
    assert (schedule.kind, schedule.title) == ("agenda", "河川市第八届人民代表大会第四次会议日程")
    assert len(schedule.body.paragraphs) == 6


def test_order_of_the_fifties() -> None:
    """An order of 国务院, as its title names it, with the number 〔55〕国秘字第18号."""
    order = neighbour("order_of_the_fifties").only
    assert (order.kind, order.number) == ("order", "〔55〕国秘字第18号")
    assert order.node.get("issuer") == "中华人民共和国国务院"
    assert (order.signatures, order.signed) == (["总理　周恩来"], "1955-11-10")


def test_speech_with_its_day_in_brackets() -> None:
    """The day in brackets tells of no event; the speaker stands below it."""
    speech = neighbour("speech_with_its_day_in_brackets").only
    assert (speech.head("dateline"), speech.byline, speech.events) == ("（2024年1月27日）", "王建国", [])
    assert speech.node.get("date") == "2024-01-27"


def test_guiding_case_that_begins_with_key_words() -> None:
    """Six parts, each under its heading; the first is 关键词."""
    case = neighbour("guiding_case_that_begins_with_key_words").only
    assert [section.heading for section in case.body.sections][:2] == ["关键词", "裁判要点"]
    assert len(case.body.sections) == 6


def test_order_set_wide_with_mayor() -> None:
    """An order, number 第87号, which 市长　周涛 signs."""
    issue = neighbour("order_set_wide_with_mayor")
    order = issue.document(1)
    assert (order.number, order.signatures) == ("第87号", ["市长　周涛"])
    assert len(published(order)) == 1


def test_hong_kong_notice_with_a_list_of_two_columns() -> None:
    """A notice with a table of names and addresses, dated and signed."""
    notice = neighbour("hong_kong_notice_with_a_list_of_two_columns").only
    assert (notice.kind, notice.number) == ("announcement", "第1745號公告")
    assert the_table(notice).rows == [
        ["姓名", "地址"],
        ["陳大文", "香港中環皇后大道中1號"],
        ["李小玲", "九龍彌敦道200號"],
    ]
    assert (notice.signed, notice.signatures) == ("2024-04-11", ["選舉主任　何志強"])


def test_hong_kong_notice_that_ends_with_its_explanation() -> None:
    """Signed by 行政會議秘書; the explanatory note stands below the signature."""
    notice = neighbour("hong_kong_notice_that_ends_with_its_explanation").only
    assert (notice.signed, notice.signatures[:2]) == ("2024-03-26", ["行政會議秘書", "陳美玲"])
    assert [each.title for each in notice.documents] == ["註釋"]


def test_form_with_boxes_to_be_ticked() -> None:
    """The lines of the form keep their blanks; none is a person with an office."""
    issue = neighbour("form_with_boxes_to_be_ticked")
    assert issue.only.attachment("附件1").body.paragraphs[1:] == [
        "检查项目　　检查结果　　备注",
        "采购台账　　□合格□不合格",
        "留样记录　　□合格□不合格",
    ]
    assert issue.all("entry") == []


def test_attendance_in_two_lists() -> None:
    """出席 and 请假 stand above offices and names, labels of one rank."""
    body = neighbour("attendance_in_two_lists").only.body
    labels = [part.text for part in body.children if part.name == "label"]
    assert labels == ["出席", "主任：", "副主任：", "秘书长：", "委员：（按姓名笔画排列）", "请假"]
    assert len(body.all("name")) == 14


def test_treaty_signed_side_by_side() -> None:
    """Two articles; who signs stands in the foot."""
    treaty = neighbour("treaty_signed_side_by_side").only
    assert [article.num for article in treaty.articles] == ["1", "2"]
    assert treaty.signatures == [
        "中华人民共和国政府代表　河川共和国政府代表",
        "王毅　约翰·史密斯",
        "（签字）　（签字）",
    ]


def test_treaty_signed_side_by_side_with_words_set_wide() -> None:
    """Two articles; who signs stands in the foot, each party on its side."""
    treaty = neighbour("treaty_signed_side_by_side_with_words_set_wide").only
    assert [article.num for article in treaty.articles] == ["1", "2"]
    assert treaty.signatures == ["中华人民共和国　某国", "代表　代表", "王毅　李明"]


def test_attachments_with_branches_and_an_appendix() -> None:
    """The entries of the list lead to the three that it names; nothing is missing."""
    issue = neighbour("attachments_with_branches_and_an_appendix")
    labels = [(each.attachlabel or "").rstrip("：") for each in issue.only.attachments]
    assert labels == ["附件1-1", "附件1-2", "附件2", "附录A"]
    assert [href for _, href in issue.only.all("attachlist")[0].refs] == ["#doc_1.1", "#doc_1.2", "#doc_1.3"]
    assert [finding.code for finding in issue.findings] == ["G702"]


def test_report_whose_author_stands_below_its_title() -> None:
    """河川省人民政府 is the author, and no heading."""
    report = neighbour("report_whose_author_stands_below_its_title").only
    assert (report.byline, [section.label for section in report.body.sections]) == ("河川省人民政府", ["一、"])


def test_figures_of_another_font_on_lines_of_their_own() -> None:
    """Two sections of one paragraph each; PM2.5 is one word."""
    body = neighbour("figures_of_another_font_on_lines_of_their_own").only.body
    assert [section.paragraphs for section in body.sections] == [
        ["2023年，全市优良天数312天，PM2.5平均浓度为31微克/立方米，同比下降3.1%。"],
        ["国控断面水质优良率100%，无劣Ⅴ类水体。"],
    ]


def test_newspaper_page_with_its_name_and_day() -> None:
    """The name of the paper and the day are no headline."""
    issue = neighbour("newspaper_page_with_its_name_and_day")
    assert [story.title for story in issue.documents] == ["省人大常委会会议闭幕", "全省春耕生产有序推进"]


def test_names_parted_by_one_wide_blank() -> None:
    """Eight names in two rows."""
    names = neighbour("names_parted_by_one_wide_blank").only.all("name")
    assert [name.text for name in names[:4]] == ["王𬭎", "刘㛃", "李䶮", "张玥"]
    assert len(names) == 8


def test_state_council_gazette_with_colophon() -> None:
    """Four lines of colophon stand below the law; 国务院办公厅 is the host."""
    issue = neighbour("state_council_gazette_with_colophon")
    assert len(issue.all("colophon")[0].paragraphs) == 4
    assert (issue.meta("host"), issue.meta("total")) == ("国务院办公厅", "1839")
    assert len(issue.document(2).article("2").paragraphs) == 1


def test_standard_that_lists_another_standard() -> None:
    """Three sections; the standard that is listed is a paragraph."""
    sections = neighbour("standard_that_lists_another_standard").only.body.sections
    assert [section.num for section in sections] == ["1", "2", "3"]
    assert sections[1].paragraphs[-1] == "GB/T 10001.1　公共信息图形符号"


def test_decision_whose_one_paragraph_is_broken() -> None:
    """One paragraph, over two lines."""
    decision = neighbour("decision_whose_one_paragraph_is_broken").only
    assert len(decision.body.paragraphs) == 1
    assert (decision.adoption or "").endswith("第二十次会议通过）")


def test_rules_without_spaces_below_a_wide_note() -> None:
    """Five articles, each of one paragraph."""
    articles = neighbour("rules_without_spaces_below_a_wide_note").only.articles
    assert [len(article.paragraphs) for article in articles] == [1] * 5


def test_broken_reply_below_a_notice_that_is_not() -> None:
    """The reply was broken to a measure: its one paragraph is joined, and 此复。 is another."""
    issue = neighbour("broken_reply_below_a_notice_that_is_not")
    assert len(issue.document(1).body.paragraphs) == 2
    assert issue.document(2).body.paragraphs == [
        "你市《关于申请设立西山自然公园的请示》收悉。经研究，同意设立西山自然公园，总面积1200公顷，"
        "请认真落实保护管理责任，依法依规开展建设和管理工作。",
        "此复。",
    ]


def test_figures_that_stand_one_by_one_in_days_and_numbers() -> None:
    """The number is 川政办发〔2023〕16号, the day 2023-11-02."""
    notice = neighbour("figures_that_stand_one_by_one_in_days_and_numbers").only
    assert (notice.number, notice.signed) == ("川政办发〔2023〕16号", "2023-11-02")
    assert "2月10日至17日" in notice.text


def test_macau_law_that_was_passed_and_signed() -> None:
    """A law, by its number; when it was passed and signed, and by whom, stands in the foot."""
    law = neighbour("macau_law_that_was_passed_and_signed").only
    assert (law.kind, law.signatures) == ("law", ["立法會主席　高開賢", "行政長官　賀一誠"])
    assert law.article("2").paragraphs == ["本法律自公佈翌日起生效。"]


def test_contents_of_books_that_the_text_sets_wide() -> None:
    """Five entries, and two books with a chapter each; 附则 stands beside the books."""
    law = neighbour("contents_of_books_that_the_text_sets_wide").only
    assert len(law.all("entry")) == 5
    assert [(part.type, part.label, part.heading) for part in law.all("division")] == [
        ("book", "第一编", "总则"),
        ("chapter", "第一章", "一般规定"),
        ("book", "第二编", "分则"),
        ("chapter", "第二章", "程序"),
        ("book", None, "附则"),
    ]


def test_hong_kong_notice_that_its_number_names() -> None:
    """A notice whose title is its number."""
    notice = neighbour("hong_kong_notice_that_its_number_names").only
    assert (notice.kind, notice.title, notice.signed) == ("announcement", "第3012號公告", "2024-06-28")
    assert notice.body.paragraphs[1:] == ["陳國強先生，BBS", "李美玲女士，MH"]


def test_speaker_above_the_day_in_brackets() -> None:
    """The speaker is 河川省省长　王建国, the day 2024-09-12; 谢谢大家 belongs to no part."""
    speech = neighbour("speaker_above_the_day_in_brackets").only
    assert (speech.byline, speech.head("dateline")) == ("河川省省长　王建国", "（2024年9月12日）")
    assert speech.body.paragraphs[-1] == "谢谢大家。"


def test_last_words_of_an_explanation() -> None:
    """Two parts; 以上说明 belongs to the whole."""
    body = neighbour("last_words_of_an_explanation").only.body
    assert (len(body.sections), body.paragraphs[-1]) == (2, "以上说明连同《条例（草案）》，请予审议。")


def test_number_beside_who_signs() -> None:
    """The number and who signs are parted by a blank; who gets a copy stands in the foot."""
    reply = neighbour("number_beside_who_signs").only
    assert (reply.number, reply.byline) == ("川交函〔2024〕56号", "签发人：刘志远")
    assert [part.text for part in reply.body.items] == [
        "线路优化情况。已新增线路3条。",
        "下一步打算。逐步加密班次。",
    ]


def test_wrapped_headings_with_a_comma() -> None:
    """Two headings of the second level, each over two lines."""
    body = neighbour("wrapped_headings_with_a_comma").only.body
    assert [section.heading for section in body.section("1").sections] == [
        "坚持稳中求进推动经济持续回升向好",
        "坚持创新驱动，着力培育发展新质生产力",
    ]


def test_result_of_an_election() -> None:
    """The title ends with 选举结果, the day stands below."""
    result = neighbour("result_of_an_election").only
    assert (result.title, result.node.get("date")) == (
        "北江省第十四届人民代表大会第二次会议选举结果",
        "2024-01-26",
    )
    assert len(result.all("name")) == 9


def test_day_with_blanks_behind_its_dots() -> None:
    """2024. 4. 25 is the day."""
    notice = neighbour("day_with_blanks_behind_its_dots").only
    assert (notice.signatures, notice.signed) == (["北江省人民政府办公厅"], "2024-04-25")


def test_foot_above_lines_of_another_script() -> None:
    """Signed on 2024-06-03; the lines in Uyghur are text, and no heading."""
    issue = neighbour("foot_above_lines_of_another_script")
    assert (issue.only.signed, issue.all("heading")) == ("2024-06-03", [])


def test_first_page_whose_makers_stand_below_the_contents() -> None:
    """主管、主办 stands below the contents; the office is the host."""
    issue = neighbour("first_page_whose_makers_stand_below_the_contents")
    assert (len(issue.front.all("entry")), issue.meta("host")) == (2, "北江省人民政府办公厅")
    assert issue.only.title == "北江省人民政府关于印发北江省国土空间规划（2021—2035年）的通知"


def test_running_head_whose_figures_stand_apart() -> None:
    """Pages 21 and 22, each with the gazette and its number at its head; the decision has two paragraphs."""
    issue = neighbour("running_head_whose_figures_stand_apart")
    assert (issue.pages, issue.running_heads) == ([21, 22], ["南溪省人民政府公报 2024 年第 2 期"] * 2)
    assert issue.only.body.paragraphs == ["省政府决定，对南溪市等3个市予以表彰。", "希望受表彰的市再接再厉。"]


def test_hong_kong_supplement_above_a_regulation__one() -> None:
    """One document with its number."""
    issue = neighbour("hong_kong_supplement_above_a_regulation")
    assert [(each.title, each.number) for each in issue.documents] == [
        ("《2023年公眾衞生（修訂）規例》", "2023年第45號法律公告")
    ]


def test_numbers_of_the_fifties_in_chinese_figures__numbers() -> None:
    """The numbers are the documents'."""
    issue = neighbour("numbers_of_the_fifties_in_chinese_figures")
    assert [document.number for document in issue.documents[:3]] == [
        "（五三）政秘字第五七号",
        "国秘字第一八号",
        "内民政字第234号",
    ]
    assert issue.documents[1].adoption is not None


def test_title_that_lists_places_and_a_page_in_chinese_figures__report() -> None:
    """The report with its own number is no part of the list above."""
    issue = neighbour("title_that_lists_places_and_a_page_in_chinese_figures")
    assert issue.documents[2].title == "湖南省人民委员会关于调整澧县、安乡县部分行政区划的报告"
    assert issue.documents[2].number == "（57）会民字第二一八号"


def test_title_that_lists_places_and_a_page_in_chinese_figures__removed() -> None:
    """Who stands below 免职 is removed."""
    issue = neighbour("title_that_lists_places_and_a_page_in_chinese_figures")
    assert [person.node.get("action") for person in issue.documents[1].body.all("person")] == [
        "任命",
        "任命",
        "任命",
        "免去",
    ]


def test_title_that_lists_places_and_a_page_in_chinese_figures__page() -> None:
    """The page is the 323rd."""
    issue = neighbour("title_that_lists_places_and_a_page_in_chinese_figures")
    assert issue.pages == [323]
    assert issue.running_heads == ["中华人民共和国国务院公报　第十五号"]


def test_two_numbers_of_one_notice__both() -> None:
    """Both are its number."""
    issue = neighbour("two_numbers_of_one_notice")
    assert issue.only.number == "云药监通告〔2023〕8号 & 9号"


def test_number_with_an_unread_numeral_behind_its_year__number() -> None:
    """It is the number as printed."""
    issue = neighbour("number_with_an_unread_numeral_behind_its_year")
    assert issue.only.number == "〔2022〕第(cid:9)号"


def test_number_in_tortoise_shell_brackets__number() -> None:
    """It is the number."""
    issue = neighbour("number_in_tortoise_shell_brackets")
    assert issue.only.number == "〔第2号〕"


def test_communique_with_subtitle_organs_and_a_table_behind_its_day__documents() -> None:
    """Three documents."""
    issue = neighbour("communique_with_subtitle_organs_and_a_table_behind_its_day")
    assert [each.title for each in issue.documents] == [
        "某市第七次全国人口普查公报（第三号）",
        "某市统计局关于2022年地区生产总值最终核实数的公告",
        "某市2024年1—2月主要经济指标",
    ]


def test_communique_with_subtitle_organs_and_a_table_behind_its_day__head() -> None:
    """The first has a subtitle, two organs and its day in its head."""
    first = neighbour("communique_with_subtitle_organs_and_a_table_behind_its_day").document(1)
    assert first.subtitle == "——县级常住人口情况"
    assert first.byline == "某市统计局　某市第七次全国人口普查领导小组办公室"
    assert first.head("dateline") == "2021年6月10日"


def test_communique_with_subtitle_organs_and_a_table_behind_its_day__foot() -> None:
    """The second is signed and dated, the table is a document of its own."""
    issue = neighbour("communique_with_subtitle_organs_and_a_table_behind_its_day")
    assert issue.document(2).signatures == ["某市统计局"]
    assert len(issue.document(3).all("row")) == 4


def test_mirrored_heads_with_the_number_in_characters__heads() -> None:
    """Name and issue at the two sides of a page, the number in characters, are a running head."""
    issue = neighbour("mirrored_heads_with_the_number_in_characters")
    assert [each.title for each in issue.documents] == ["中华人民共和国主席令", "中华人民共和国灯塔管理法"]
    assert "第三号" not in issue.document(1).text + issue.document(2).text


def test_mirrored_heads_with_the_number_in_characters__pages() -> None:
    """The pages have their numbers."""
    issue = neighbour("mirrored_heads_with_the_number_in_characters")
    assert issue.pages[-3:] == [201, 202, 203]


def test_head_of_the_first_page_below_the_contents__head() -> None:
    """The name below the contents is the head of the first page, as on later ones."""
    issue = neighbour("head_of_the_first_page_below_the_contents")
    assert [each.title for each in issue.documents][:2] == ["中华人民共和国卫生部令", "处方管理办法"]
    assert "卫生部公报" not in issue.document(1).text


def test_head_of_the_first_page_below_the_contents__groups() -> None:
    """The group head below it is one."""
    issue = neighbour("head_of_the_first_page_below_the_contents")
    assert categories(issue) == ["部令", "规范性文件"]


def test_head_of_the_first_page_below_the_contents__points() -> None:
    """An age behind a point is none of its number."""
    issue = neighbour("head_of_the_first_page_below_the_contents")
    assert next((item.label, item.text) for item in issue.documents[-1].all("item")) == (
        "1．",
        "3岁以下、持续高热不退者，应当留院观察。",
    )


def test_appeal_that_speaks_to_all_at_its_end__end() -> None:
    """The last paragraph is of the whole appeal."""
    issue = neighbour("appeal_that_speaks_to_all_at_its_end")
    assert len(issue.document(1).body.items) == 3
    assert [i.text for i in issue.document(1).body.items][-1].endswith("及时拨打12345。")


def test_appeal_that_speaks_to_all_at_its_end__address() -> None:
    """Who speaks and who is greeted are parts of the head."""
    issue = neighbour("appeal_that_speaks_to_all_at_its_end")
    assert issue.document(2).salutation == "尊敬的各位来宾，女士们、先生们、朋友们："
    assert issue.document(2).head("byline") == "海津市副市长　柏云锋"


def test_letter_that_answers_a_proposal_by_its_title__kind() -> None:
    """It is a reply."""
    issue = neighbour("letter_that_answers_a_proposal_by_its_title")
    assert issue.only.kind == "reply"
