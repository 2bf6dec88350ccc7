"""What a careful editor sees in fixtures/neighbours, kind: headings."""

from __future__ import annotations

from neighbours.neighbour import categories, neighbour


def test_heading_follows_heading_without_text__sections() -> None:
    """Two sections."""
    issue = neighbour("heading_follows_heading_without_text")
    assert [part.heading for part in issue.only.body.sections] == ["环境质量状况", "存在问题"]


def test_heading_follows_heading_without_text__deeper() -> None:
    """（一） and （二） of the first stand under it with a heading and a paragraph each."""
    issue = neighbour("heading_follows_heading_without_text")
    first = issue.only.body.section("1")
    assert [(part.heading, len(part.paragraphs)) for part in first.sections] == [("环境空气质量", 1), ("水环境质量", 1)]


def test_heading_follows_heading_without_text__run_in() -> None:
    """Those of the second run in: their words go on after the first sentence."""
    issue = neighbour("heading_follows_heading_without_text")
    second = issue.only.body.section("2")
    assert [part.num for part in second.numbered] == ["1", "2"]
    assert "煤炭消费占比偏高" in second.part("1").text


def test_heading_follows_heading_without_text__head() -> None:
    """Byline and salutation."""
    issue = neighbour("heading_follows_heading_without_text")
    assert "任飞" in (issue.only.byline or "")
    assert issue.only.salutation == "主任、各位副主任、秘书长、各位委员："


def test_headings_wrapped_in_narrow_columns__title() -> None:
    """A title of two lines."""
    issue = neighbour("headings_wrapped_in_narrow_columns")
    assert issue.only.title == "关于《汾东省数据条例（草案）》审议结果的报告"


def test_headings_wrapped_in_narrow_columns__delivery() -> None:
    """A delivery of two lines."""
    issue = neighbour("headings_wrapped_in_narrow_columns")
    assert issue.only.delivery and "第十次会议上" in issue.only.delivery


def test_headings_wrapped_in_narrow_columns__sections() -> None:
    """Two sections; the heading of the first is whole, though a page ends inside it."""
    issue = neighbour("headings_wrapped_in_narrow_columns")
    assert [part.heading for part in issue.only.body.sections] == [
        "关于公共数据授权运营的范围、程序和监督管理",
        "关于数据安全",
    ]


def test_headings_wrapped_in_narrow_columns__paragraphs() -> None:
    """One paragraph in the first; the last paragraph begins with 此外."""
    issue = neighbour("headings_wrapped_in_narrow_columns")
    assert len(issue.only.body.section("1").paragraphs) == 1
    assert any(part.text.startswith("此外，还对部分文字作了修改") for part in issue.only.body.all("p"))


def test_headings_wrapped_in_narrow_columns__page() -> None:
    """Page 64."""
    issue = neighbour("headings_wrapped_in_narrow_columns")
    assert issue.pages[:1] == [64]


def test_sentence_cut_by_figures_is_no_heading__sections() -> None:
    """Two sections, no more headings."""
    issue = neighbour("sentence_cut_by_figures_is_no_heading")
    assert [part.heading for part in issue.only.body.all("section")] == ["2023年工作回顾", "2024年工作安排"]


def test_sentence_cut_by_figures_is_no_heading__first() -> None:
    """One paragraph with PM10 in one piece."""
    issue = neighbour("sentence_cut_by_figures_is_no_heading")
    assert len(issue.only.body.section("1").paragraphs) == 1
    assert "PM10年均浓度" in issue.only.body.section("1").text.replace(" ", "")


def test_sentence_cut_by_figures_is_no_heading__five() -> None:
    """建成5个 in one piece."""
    issue = neighbour("sentence_cut_by_figures_is_no_heading")
    assert "建成5个省级重点实验室" in issue.only.body.section("1").text.replace(" ", "")


def test_sentence_cut_by_figures_is_no_heading__second() -> None:
    """今年工作的主要预期目标是： is no heading."""
    issue = neighbour("sentence_cut_by_figures_is_no_heading")
    assert "今年工作的主要预期目标是：" in issue.only.body.section("2").text


def test_unnumbered_headings_of_a_speech__kind() -> None:
    """A speech with its salutation."""
    issue = neighbour("unnumbered_headings_of_a_speech")
    assert (issue.only.kind, issue.only.salutation) == ("speech", "同志们：")


def test_unnumbered_headings_of_a_speech__headings() -> None:
    """Three headings without numbers."""
    issue = neighbour("unnumbered_headings_of_a_speech")
    assert [part.heading for part in issue.only.body.sections] == ["坚定发展信心", "优化营商环境", "加强组织领导"]


def test_unnumbered_headings_of_a_speech__day() -> None:
    """The day stands in the head, and who speaks below it."""
    issue = neighbour("unnumbered_headings_of_a_speech")
    assert "2024年2月18日" not in issue.only.body.text
    assert "林国栋" not in issue.only.body.text


def test_narrow_report_whose_headings_fill_the_line__sections() -> None:
    """Two sections."""
    issue = neighbour("narrow_report_whose_headings_fill_the_line")
    assert [part.heading for part in issue.only.body.sections] == ["2023年工作回顾", "2024年工作安排"]


def test_narrow_report_whose_headings_fill_the_line__deeper() -> None:
    """The first holds two; the heading of the second is whole, though a page ends inside it."""
    issue = neighbour("narrow_report_whose_headings_fill_the_line")
    first = issue.only.body.section("1")
    assert [part.heading for part in first.sections] == [
        "坚持服务大局，依法保障高质量发展",
        "坚持司法为民，用心用情解决群众急难愁盼问题",
    ]


def test_narrow_report_whose_headings_fill_the_line__paragraphs() -> None:
    """Each has one paragraph."""
    issue = neighbour("narrow_report_whose_headings_fill_the_line")
    first = issue.only.body.section("1")
    assert [len(part.paragraphs) for part in first.sections] == [1, 1]


def test_narrow_report_whose_headings_fill_the_line__pages() -> None:
    """Pages 87 and 88, the head in no text."""
    issue = neighbour("narrow_report_whose_headings_fill_the_line")
    assert issue.pages == [87, 88]
    assert "公报" not in issue.only.text


def test_narrow_explanation_of_a_draft__title() -> None:
    """A title of two lines, the second begins with a bracket."""
    issue = neighbour("narrow_explanation_of_a_draft")
    assert issue.only.title == "关于《青原自治州殡葬管理条例（草案）》的说明"


def test_narrow_explanation_of_a_draft__head() -> None:
    """An explanation with delivery, byline and salutation."""
    issue = neighbour("narrow_explanation_of_a_draft")
    explanation = issue.only
    assert explanation.kind == "explanation" and explanation.delivery
    assert "马骥" in (explanation.byline or "")
    assert explanation.salutation == "自治州人大常委会："


def test_narrow_explanation_of_a_draft__sections() -> None:
    """Two sections."""
    issue = neighbour("narrow_explanation_of_a_draft")
    assert [part.heading for part in issue.only.body.sections] == ["制定条例的必要性", "需要说明的几个问题"]


def test_narrow_explanation_of_a_draft__deeper() -> None:
    """Two in the second; the heading of the last runs over two short lines."""
    issue = neighbour("narrow_explanation_of_a_draft")
    assert [part.heading for part in issue.only.body.section("2").sections] == ["关于管理体制", "关于法律责任"]


def test_narrow_explanation_of_a_draft__no_articles() -> None:
    """条例草案第四条 is no article of the explanation."""
    issue = neighbour("narrow_explanation_of_a_draft")
    assert issue.only.articles == []


def test_narrow_explanation_of_a_draft__in_force() -> None:
    """It is in force from no day."""
    issue = neighbour("narrow_explanation_of_a_draft")
    assert issue.only.node.get("effective") is None


def test_narrow_explanation_of_a_draft__whole() -> None:
    """The paragraph of the first goes on over the page."""
    issue = neighbour("narrow_explanation_of_a_draft")
    assert issue.only.body.section("1").text.endswith("有必要制定条例。")


def test_narrow_report_with_a_share_on_a_line_of_its_own__headings() -> None:
    """Three headings; （二） runs in."""
    issue = neighbour("narrow_report_with_a_share_on_a_line_of_its_own")
    headings = [part.heading for part in issue.only.body.all("section") if part.heading]
    assert headings[:2] == ["过去一年工作回顾", "坚持稳中求进，经济运行总体平稳、稳中有进"]
    assert "今年工作安排" in headings


def test_narrow_report_with_a_share_on_a_line_of_its_own__share() -> None:
    """增长 and 21%。 are one sentence."""
    issue = neighbour("narrow_report_with_a_share_on_a_line_of_its_own")
    assert "技术合同成交额增长21%。" in issue.only.text


def test_narrow_report_with_a_share_on_a_line_of_its_own__circled() -> None:
    """①②③ run on over the page."""
    issue = neighbour("narrow_report_with_a_share_on_a_line_of_its_own")
    assert "③改善民生，城镇新增就业1.5万人。" in issue.only.text


def test_narrow_rules_with_scraps_between_articles__divisions() -> None:
    """A scrap of a line between articles is no chapter."""
    issue = neighbour("narrow_rules_with_scraps_between_articles")
    assert issue.only.body.divisions == []


def test_narrow_rules_with_scraps_between_articles__articles() -> None:
    """Five articles."""
    issue = neighbour("narrow_rules_with_scraps_between_articles")
    assert [each.num for each in issue.only.articles] == ["1", "2", "3", "4", "5"]


def test_narrow_rules_with_scraps_between_articles__text() -> None:
    """The scraps stay."""
    issue = neighbour("narrow_rules_with_scraps_between_articles")
    assert "城市管理" in issue.only.text and "公共场所禁犬" in issue.only.text


def test_article_headings_in_brackets_alone_on_their_lines__heading() -> None:
    """（目的） is the heading of the first article."""
    issue = neighbour("article_headings_in_brackets_alone_on_their_lines")
    law = issue.titled("上海市城市更新指引")
    assert law.article("1").heading == "（目的）"
    assert law.article("1").paragraphs == ["为了规范城市更新活动，制定本指引。"]


def test_article_headings_in_brackets_alone_on_their_lines__each() -> None:
    """Each article has one."""
    issue = neighbour("article_headings_in_brackets_alone_on_their_lines")
    assert [each.heading for each in issue.titled("上海市城市更新指引").articles] == [
        "（目的）",
        "（适用范围）",
        "（施行日期）",
    ]


def test_articles_of_a_treaty_with_their_headings_beside_the_number__first() -> None:
    """引渡义务 is the heading of the first article, with one paragraph below."""
    issue = neighbour("articles_of_a_treaty_with_their_headings_beside_the_number")
    first = issue.only.article("1")
    assert (first.heading, len(first.paragraphs)) == ("引渡义务", 1)


def test_articles_of_a_treaty_with_their_headings_beside_the_number__second() -> None:
    """The second has a heading and two items."""
    issue = neighbour("articles_of_a_treaty_with_their_headings_beside_the_number")
    second = issue.only.article("2")
    assert (second.heading, [item.num for item in second.items]) == ("可引渡的犯罪", ["1", "2"])


def test_articles_of_a_treaty_with_their_headings_beside_the_number__none() -> None:
    """What leads to entries below is no heading."""
    issue = neighbour("articles_of_a_treaty_with_their_headings_beside_the_number")
    assert issue.only.article("3").heading is None
    assert issue.only.article("4").heading is None


def test_figures_alone_cut_one_sentence_again_and_again__one_paragraph() -> None:
    """One paragraph between two headings."""
    document = neighbour("figures_alone_cut_one_sentence_again_and_again").only
    assert document.body.section("1").paragraphs == [
        "PM2.5年平均浓度为28.4微克/立方米，空气质量优良天数比率达到86.3%，地表水国控断面优良比例为92.5%。"
    ]


def test_figures_alone_cut_one_sentence_again_and_again__no_section() -> None:
    """No section is made of a figure."""
    document = neighbour("figures_alone_cut_one_sentence_again_and_again").only
    assert [section.num for section in document.all("section")] == ["1", "2"]


def test_preface_of_a_plan_above_its_parts__beside() -> None:
    """The preface and three parts stand beside each other."""
    document = neighbour("preface_of_a_plan_above_its_parts").only
    assert [section.heading for section in document.body.sections] == [
        "前言",
        "发展基础与形势",
        "主要目标",
        "保障措施",
    ]


def test_preface_of_a_plan_above_its_parts__table() -> None:
    """One table with its heading."""
    (table,) = neighbour("preface_of_a_plan_above_its_parts").only.tables
    assert table.heading == "表1　“十四五”数字经济发展主要指标"


def test_report_in_parts_named_by_years__parts() -> None:
    """The two parts are headings alike."""
    issue = neighbour("report_in_parts_named_by_years")
    assert [each.heading for each in issue.only.body.sections if each.level == 1] == [
        "2023年工作回顾",
        "2024年工作安排",
    ]


def test_report_in_parts_named_by_years__numbered() -> None:
    """一、 and 二、 stand in the first."""
    issue = neighbour("report_in_parts_named_by_years")
    first = issue.only.body.sections[0]
    assert [each.num for each in first.sections] == ["1", "2"]


def test_heading_that_is_a_sentence_above_points_that_run_in__within() -> None:
    """It is a section, and the points stand in it."""
    issue = neighbour("heading_that_is_a_sentence_above_points_that_run_in")
    plan = issue.document(2)
    assert [each.num for each in plan.body.section("2").sections] == ["1"]
    assert [each.num for each in plan.body.section("2").sections[0].sections] == ["1", "2"]


def test_heading_that_is_a_sentence_above_points_that_run_in__joined() -> None:
    """Lines that break before a unit are joined."""
    issue = neighbour("heading_that_is_a_sentence_above_points_that_run_in")
    assert "平均供电煤耗降至300克标准煤/千瓦时以下。" in issue.text


def test_heading_that_is_a_sentence_above_points_that_run_in__foot() -> None:
    """What is said of the notice stands in its foot."""
    issue = neighbour("heading_that_is_a_sentence_above_points_that_run_in")
    assert "（此件有删减）" in issue.document(1).text and "（此件有删减）" not in issue.document(2).text


def test_notes_below_the_last_part__outside() -> None:
    """They stand in no part."""
    issue = neighbour("notes_below_the_last_part")
    assert len(issue.only.body.sections) == 2
    assert "附注：" in issue.only.body.paragraphs


def test_measures_whose_last_words_stand_outside_the_points__outside() -> None:
    """The words are in none of them."""
    issue = neighbour("measures_whose_last_words_stand_outside_the_points")
    assert "本措施自印发之日起施行，有效期3年。" in issue.only.body.paragraphs


def test_measures_whose_last_words_stand_outside_the_points__points() -> None:
    """Three points, the second with two of its own."""
    issue = neighbour("measures_whose_last_words_stand_outside_the_points")
    assert [each.num for each in issue.only.body.sections] == ["1", "2", "3"]
    assert [each.num for each in issue.only.body.section("2").items] == ["1", "2"]


def test_winners_below_headings_that_count_them__winners() -> None:
    """Each winner is a paragraph of its part."""
    issue = neighbour("winners_below_headings_that_count_them")
    assert [each.paragraphs for each in issue.only.body.sections] == [
        ["江州重工集团有限公司", "江州白酒股份有限公司", "江州市公共交通集团有限公司"],
        ["江州市第一人民医院", "江州实验中学"],
    ]


def test_winners_below_headings_that_count_them__signed() -> None:
    """The government alone signs."""
    issue = neighbour("winners_below_headings_that_count_them")
    assert issue.only.signatures == ["江州市人民政府"]


def test_numbers_that_a_blank_sets_off__parts() -> None:
    """Three parts with their numbers, nothing run together."""
    issue = neighbour("numbers_that_a_blank_sets_off")
    assert [(each.label, each.heading) for each in issue.only.body.sections] == [
        ("一", "编制目的"),
        ("二", "适用范围"),
        ("三", "附则"),
    ]


def test_numbers_that_a_blank_sets_off__title() -> None:
    """The line above is the title."""
    issue = neighbour("numbers_that_a_blank_sets_off")
    assert issue.only.title == "江州市数据管理规则"


def test_questions_with_numbers_and_their_answers__three() -> None:
    """Three headings."""
    issue = neighbour("questions_with_numbers_and_their_answers")
    assert [each.heading for each in issue.all("section")] == ["出台背景是什么？", "主要内容有哪些？", "何时施行？"]


def test_answers_of_a_court_to_questions__title() -> None:
    """Title and kind."""
    issue = neighbour("answers_of_a_court_to_questions")
    assert (issue.only.title, issue.only.kind) == ("某省高级人民法院关于审理劳动争议案件若干问题的解答", "explanation")


def test_heading_whose_last_name_begins_the_text__heading() -> None:
    """The heading ends where the text takes its name up."""
    issue = neighbour("heading_whose_last_name_begins_the_text")
    assert issue.only.body.section("2").heading == "修訂《商船（註冊）（費用及收費）規例》"


def test_text_that_begins_with_its_third_part__levels() -> None:
    """They stand one level below it."""
    issue = neighbour("text_that_begins_with_its_third_part")
    assert [(section.label, section.level) for section in issue.documents[0].body.sections] == [
        ("（三）", 2),
        ("（四）", 2),
        ("四、", 1),
    ]


def test_heading_above_a_first_line_that_is_set_in__heading() -> None:
    """The heading is whole and alone."""
    issue = neighbour("heading_above_a_first_line_that_is_set_in")
    assert issue.documents[0].body.section("3").heading == "加强领导，支持人大依法行使职权"


def test_heading_above_a_first_line_that_is_set_in__minutes() -> None:
    """The minutes are a document with a number."""
    issue = neighbour("heading_above_a_first_line_that_is_set_in")
    assert issue.documents[1].title == "河南省人大常委会主任会议纪要"
    assert issue.documents[1].number == "第42次"


def test_short_parts_below_one_that_holds_a_list__alike() -> None:
    """All five are headings."""
    issue = neighbour("short_parts_below_one_that_holds_a_list")
    body = issue.documents[0].attachments[0].body
    assert [section.heading for section in body.sections] == ["发动机", "方向机", "变速器", "前后桥", "车架"]


def test_short_heading_right_below_a_numbered_one__two() -> None:
    """They are two headings."""
    issue = neighbour("short_heading_right_below_a_numbered_one")
    headings = [part.text for part in issue.only.body.all("heading")]
    assert headings[2:] == ["扎实做好今后的工作", "完善制度", "规范命名", "保护遗产"]


def test_questions_about_a_policy__questions() -> None:
    """Each question is a heading."""
    issue = neighbour("questions_about_a_policy")
    assert [section.heading for section in issue.only.body.sections] == [
        "为什么要修订？",
        "有哪些变化？",
        "什么时候开始执行？",
    ]


def test_questions_about_a_policy__source() -> None:
    """Where it is from stands in the head."""
    issue = neighbour("questions_about_a_policy")
    assert issue.only.body.all("p")[0].text == "原办法已执行五年，需要修订。"


def test_last_part_that_only_says_from_when__sentence() -> None:
    """It is what the last part holds."""
    issue = neighbour("last_part_that_only_says_from_when")
    assert [p.text for p in issue.only.body.sections[2].all("p")] == ["本方案自2021年4月25日起施行。"]


def test_heading_right_below_a_heading_flush__two() -> None:
    """Each heading is one."""
    issue = neighbour("heading_right_below_a_heading_flush")
    assert [part.heading for part in issue.only.body.sections] == [
        "过去五年工作回顾",
        "今后五年的奋斗目标和2003年工作安排",
    ]
    assert issue.only.body.sections[1].sections[0].heading == "加快农牧业结构调整"


def test_report_that_looks_back_below_its_points__part() -> None:
    """It stands in the first part, outside its points."""
    issue = neighbour("report_that_looks_back_below_its_points")
    (first, *_) = issue.document(1).body.node.children("section")
    assert [node.name for node in first.children()] == ["heading", "p", "section", "section", "p"]


def test_report_that_looks_back_below_its_points__caption() -> None:
    """The caption is whole."""
    issue = neighbour("report_that_looks_back_below_its_points")
    caption = issue.document(1).all("p")[0].text
    assert caption == "1月18日上午，东江市第六届人民代表大会第四次会议在市会展中心开幕。 东江日报记者 罗莉 摄"


def test_heading_over_two_lines_above_a_number__heading() -> None:
    """The heading is whole."""
    issue = neighbour("heading_over_two_lines_above_a_number")
    assert issue.only.body.section("2").heading == "关于海岛分类保护和开发利用管控的主要内容"


def test_heading_broken_before_its_last_word__heading() -> None:
    """It is whole."""
    issue = neighbour("heading_broken_before_its_last_word")
    assert issue.only.body.section("2").heading == "需要说明的几个问题"


def test_what_members_said_of_a_draft__items() -> None:
    """The first document has three items with their whole sentences, and no headings."""
    report = neighbour("what_members_said_of_a_draft").documents[0]
    assert [item.text[:8] for item in report.body.all("item")] == [
        "有些常委会组成人",
        "草案第六条规定了",
        "关于法律责任，有",
    ]
    assert report.body.all("section") == report.body.all("lead") == []


def test_what_members_said_of_a_draft__leads() -> None:
    """In the second, （一） and （二） begin with headings that run on."""
    report = neighbour("what_members_said_of_a_draft").documents[1]
    assert [lead.text for lead in report.body.all("lead")] == [
        "办好代表建议，提升办理质量",
        "加强与部门单位协调，形成工作合力",
    ]


def test_tariff_whose_cells_a_blank_parts__rows() -> None:
    """No row of figures is a heading: they are rows of a table."""
    issue = neighbour("tariff_whose_cells_a_blank_parts")
    (tariff,) = issue.document(1).attachments
    assert tariff.body.all("heading") == []
    assert tariff.body.tables[0].rows[-1] == ["30001元以上的部分", "按1%－2%交纳"]


def test_heading_over_two_short_lines_between_blank_lines__headings() -> None:
    """Three sections, whose headings are whole."""
    sections = neighbour("heading_over_two_short_lines_between_blank_lines").only.body.sections
    assert [each.heading for each in sections] == [
        "关于建立分级管理体系",
        "关于生态补偿的标准和资金来源",
        "关于法律责任",
    ]


def test_heading_over_two_short_lines_between_blank_lines__text() -> None:
    """One paragraph stands below each."""
    sections = neighbour("heading_over_two_short_lines_between_blank_lines").only.body.sections
    assert [len(each.paragraphs) for each in sections] == [1, 1, 1]


def test_winners_below_how_many_there_are__title() -> None:
    """A list with its title."""
    document = neighbour("winners_below_how_many_there_are").only
    assert (document.kind, document.title) == ("list", "河川省人民检察院2023年度典型案例名单")


def test_winners_below_how_many_there_are__below_headings() -> None:
    """One stands below the first heading and two below the second."""
    sections = neighbour("winners_below_how_many_there_are").only.body.sections
    assert [(each.heading, len(each.paragraphs)) for each in sections] == [("一等奖（1件）", 1), ("二等奖（2件）", 2)]


def test_subject_of_a_heading_over_two_flush_lines__sections() -> None:
    """Two sections, whose headings are whole."""
    sections = neighbour("subject_of_a_heading_over_two_flush_lines").only.body.sections
    assert [each.heading for each in sections] == ["关于草原防火责任制度", "关于防火期野外用火审批"]


def test_subject_of_a_heading_over_two_flush_lines__parts() -> None:
    """The second has two parts, and the heading of the first is whole."""
    second = neighbour("subject_of_a_heading_over_two_flush_lines").only.body.sections[1]
    assert [each.heading for each in second.sections] == ["关于计划烧除的审批主体", "关于应急处置"]


def test_sentences_that_head_what_is_to_be_done__sections() -> None:
    """Below what leads to them, short sentences with text below head it."""
    issue = neighbour("sentences_that_head_what_is_to_be_done")
    assert [each.label for each in issue.document(2).body.sections[1].sections] == ["（一）", "（二）", "（三）"]


def test_sentences_that_head_what_is_to_be_done__items() -> None:
    """Those with nothing between are items."""
    issue = neighbour("sentences_that_head_what_is_to_be_done")
    assert [item.text for item in issue.document(2).body.sections[2].items] == [
        "各乡（镇）要高度重视。",
        "县财政局要保障经费。",
        "县督查室要加强督查。",
    ]


def test_headings_of_their_own_in_counted_parts__parts() -> None:
    """The three parts stand side by side."""
    issue = neighbour("headings_of_their_own_in_counted_parts")
    assert [each.label for each in issue.only.body.sections] == ["一、", "二、", "三、"]


def test_headings_of_their_own_in_counted_parts__within() -> None:
    """Headings without a number stand in the part above them, below its text or right below its heading."""
    issue = neighbour("headings_of_their_own_in_counted_parts")
    parts = issue.only.body.sections
    assert [each.heading for each in parts[0].sections] == ["坚决维护社会稳定", "依法服务高质量发展"]
    assert [each.heading for each in parts[1].sections] == ["办案质效有待提高"]


def test_headings_of_their_own_in_counted_parts__levels() -> None:
    """They are of the second level."""
    issue = neighbour("headings_of_their_own_in_counted_parts")
    assert {each.level for part in issue.only.body.sections for each in part.sections} == {2}


def test_points_headed_alike_in_each_part__points() -> None:
    """What 1. was in （一） it is in （二）, however short its text."""
    issue = neighbour("points_headed_alike_in_each_part")
    parts = issue.only.body.sections[1].sections
    assert [[each.label for each in part.sections] for part in parts] == [["1.", "2."], ["1."]]


def test_points_headed_alike_in_each_part__text() -> None:
    """The text below it is its own."""
    issue = neighbour("points_headed_alike_in_each_part")
    assert issue.only.body.sections[1].sections[1].sections[0].paragraphs == ["建好便民服务中心。", "实行一站式办理。"]


def test_thanks_below_the_points_of_a_report__thanks() -> None:
    """Thanks for what was achieved, and what is wanting, are of the whole part."""
    issue = neighbour("thanks_below_the_points_of_a_report")
    first = issue.only.body.sections[0]
    assert [text[:6] for text in first.paragraphs] == ["各位代表！一", "我们也看到，"]
    assert [each.label for each in first.sections] == ["（一）", "（二）"]


def test_thanks_below_the_points_of_a_report__last() -> None:
    """The last words are of the whole report, though a note stands below."""
    issue = neighbour("thanks_below_the_points_of_a_report")
    assert issue.only.body.paragraphs[1:2] == ["同志们，任务艰巨，使命光荣！"]


def test_last_words_to_the_standing_committee__last() -> None:
    """What is said to all who hear stands outside the parts."""
    issue = neighbour("last_words_to_the_standing_committee")
    assert issue.only.body.paragraphs[-1].startswith("主任、各位副主任、各位委员，我们将")


def test_last_words_to_the_standing_committee__points() -> None:
    """Points counted in one line are one paragraph."""
    issue = neighbour("last_words_to_the_standing_committee")
    assert len(issue.only.body.sections[1].paragraphs) == 1


def test_last_point_of_a_notice_says_from_when__force() -> None:
    """From when it holds is no heading."""
    issue = neighbour("last_point_of_a_notice_says_from_when")
    assert issue.only.body.sections[2].lead is None
    assert issue.only.body.sections[2].paragraphs[0].startswith("本通告自2023年1月1日起施行，有效期3年。")


def test_last_point_of_a_notice_says_from_when__day() -> None:
    """It is in force from that day."""
    issue = neighbour("last_point_of_a_notice_says_from_when")
    assert issue.only.node.get("effective") == "2023-01-01"


def test_points_counted_on_over_the_parts__parts() -> None:
    """1. to 6. count on over the three parts."""
    issue = neighbour("points_counted_on_over_the_parts")
    assert [[each.label for each in part.sections] for part in issue.only.body.sections] == [
        ["1.", "2.", "3."],
        ["4.", "5."],
        ["6."],
    ]


def test_points_counted_on_over_the_parts__text() -> None:
    """The text below the last point is its own."""
    issue = neighbour("points_counted_on_over_the_parts")
    assert issue.only.body.sections[2].sections[0].paragraphs == ["加强督导检查。", "将落实情况纳入督导。"]


def test_first_headings_of_a_report_above_numbers_in_brackets__headings() -> None:
    """Both headings without a number are of one level."""
    issue = neighbour("first_headings_of_a_report_above_numbers_in_brackets")
    assert [part.heading for part in issue.only.all("section") if part.level == 1] == [
        "2009年工作回顾",
        "2010年工作安排",
    ]


def test_first_headings_of_a_report_above_numbers_in_brackets__parts() -> None:
    """The numbered ones stand in the first."""
    issue = neighbour("first_headings_of_a_report_above_numbers_in_brackets")
    assert [part.heading for part in issue.only.all("section") if part.level == 2] == [
        "依法打击刑事犯罪",
        "查办职务犯罪",
    ]


def test_last_words_of_a_speech_above_a_column__last() -> None:
    """The last words of the speech are of no part, though a column of the gazette follows."""
    issue = neighbour("last_words_of_a_speech_above_a_column")
    assert issue.document(1).body.paragraphs[-1].startswith("同志们，新征程已经开启")


def test_last_words_of_a_speech_above_a_column__columns() -> None:
    """Two columns stand above the documents."""
    issue = neighbour("last_words_of_a_speech_above_a_column")
    assert categories(issue) == ["【重要言论】", "【省政府文件】"]


def test_heading_in_the_middle_over_three_lines__headings() -> None:
    """Lines in the middle are one heading, and the text at the edge is none of it."""
    issue = neighbour("heading_in_the_middle_over_three_lines")
    assert [part.text for part in issue.only.body.all("heading")] == [
        "关于重点管理区划定程序和公示的要求",
        "关于免疫登记信息共享",
        "其他修改意见",
    ]


def test_heading_whose_rest_hangs_behind_its_number__whole() -> None:
    """The second line of a heading hangs behind its number and is no heading of its own."""
    issue = neighbour("heading_whose_rest_hangs_behind_its_number")
    assert [each.heading for each in issue.only.all("section")] == ["制定条例的必要性", "需要重点说明的几项制度"]


def test_heading_whose_rest_hangs_behind_its_number__text() -> None:
    """What is below is text."""
    issue = neighbour("heading_whose_rest_hangs_behind_its_number")
    assert "关于名录制度、关于补偿制度，草案均作了规定，请予审议。" in issue.only.text


def test_answers_in_full__title() -> None:
    """What was said, in full, is a text with a title."""
    issue = neighbour("answers_in_full")
    assert issue.only.title == "財政司司長答問會答問全文"


def test_numbered_heading_over_the_end_of_a_page__heading() -> None:
    """维护群众合法权益 is one heading, within which page 12 ends."""
    issue = neighbour("numbered_heading_over_the_end_of_a_page")
    assert "坚持司法为民，维护群众合法权益" in [part.text for part in issue.only.all("heading")]
    assert issue.pages == [12, 13]


def test_heading_above_a_paragraph_set_in_as_far__heading() -> None:
    """A line that is set in as a first line is, below another such line, begins a paragraph."""
    section = neighbour("heading_above_a_paragraph_set_in_as_far").only.body.section("3")
    assert section.heading == "完成2019年预算任务的主要措施"
    assert section.paragraphs[0].startswith("一是抓收入")


def test_headings_that_run_in_beside_others_that_stand_alone__sections() -> None:
    """One that stands alone shows that the one above that runs in is a heading too."""
    issue = neighbour("headings_that_run_in_beside_others_that_stand_alone")
    sections = list(issue.only.node.descendants("section"))
    assert [section.get("label") for section in sections] == ["一、", "二、", "三、"]
    assert [lead.text_content for lead in sections[0].descendants("lead")] == ["合理提高筹资标准"]
    assert "强化协同" in sections[2].text_content


def test_headings_of_sectors_below_numbered_parts__parts() -> None:
    """三、 ends what stands below a heading without a number in 二、, a numbered one in it too."""
    issue = neighbour("headings_of_sectors_below_numbered_parts")
    sections = issue.only.node.descendants("section")
    assert [section.get("label") for section in sections if section.get("level") == "1"] == ["一、", "二、", "三、"]
