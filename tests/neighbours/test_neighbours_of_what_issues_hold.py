"""What a careful editor sees in fixtures/neighbours: heads, ends and marks of documents that stand together in issues."""

from __future__ import annotations

from neighbours.neighbour import categories, neighbour, the_table


def test_points_between_full_width_figures_are_decimal_points_where_a_font_map_wrote_every_mark() -> None:
    """A stop is one between figures only where a year begins a sentence."""
    text = neighbour("points_between_full_width_figures").text
    for words in ("98.6万户，比上年增长4.75%，普及率达到99.2%。新增管道3.4万米。", "不少于5年。2025年底"):
        assert words in text


def test_a_note_with_gaps_between_its_events_is_no_table() -> None:
    """It goes on over three lines, under the title of the law that the notice issues."""
    issue = neighbour("note_with_gaps_over_lines")
    notice, law = issue.documents
    assert not issue.all("table")
    assert [(when, action) for when, action, _ in law.events] == [
        ("2002-03-25", "通过"),
        ("2006-12-28", "修订"),
        ("2013-12-19", "修订"),
    ]
    assert notice.node.get("date") == "2013-12-27"


def test_a_title_may_be_wider_than_the_text_by_what_its_marks_give() -> None:
    """The decision begins with it, and its note stands below."""
    decision = neighbour("title_wider_than_the_text_by_its_marks").only
    assert decision.kind == "decision"
    assert decision.title == (
        "东江省人民代表大会常务委员会关于批准《青岭市人民代表大会常务委员会关于加强渔业资源保护的决定》的决定"
    )
    assert [(when, action) for when, action, _ in decision.events] == [("2020-08-08", "通过")]


def test_documents_go_on_below_dispatches() -> None:
    """A list stands below two stories that are printed behind a law."""
    issue = neighbour("list_below_dispatches")
    assert [document.kind for document in issue.documents] == ["law", "article", "article", "appointments"]
    assert issue.documents[3].title == "南渡市人民代表大会常务委员会任免名单"
    assert issue.documents[3].body.paragraphs == ["李志强为南渡市人民法院审判员。"]


def test_what_is_said_of_a_named_report_is_of_its_title() -> None:
    """《…》 stands alone on the first line."""
    glossary = neighbour("what_is_said_of_a_named_report").only.attachment("附件")
    assert glossary.title == "《东江省人民检察院工作报告》有关用语说明"
    assert glossary.kind == "glossary"
    assert [item.num for item in glossary.body.items] == ["1", "2"]


def test_flush_lines_go_on_where_all_paragraphs_but_the_numbered_are_set_in() -> None:
    """Each number has its sentence, and one paragraph below it."""
    plan = neighbour("numbers_flush_and_paragraphs_set_in").only
    assert [item.paragraphs for item in plan.body.items] == [
        ["扩大学前教育资源。", "新建、改扩建村级幼儿园30所，新增学位2400个。"],
        ["改善农村饮水条件。", "实施农村供水保障工程52项，受益人口8.6万人。"],
        ["建设城市口袋公园。", "在楚市、丰市建设口袋公园12个。"],
    ]
    assert not plan.body.sections


def test_organs_sign_on_the_right_though_no_day_stands_below_them() -> None:
    """Neither the list of attachments nor the next title holds them."""
    first, second, third = neighbour("organs_sign_and_the_day_is_below_the_title").documents
    assert first.signatures == ["中共东江省委", "东江省人民政府"]
    assert first.attachlist == "附件：东江省劳动模范名单"
    assert second.signatures == ["中共东江省委"]
    assert third.title == "东江省人民政府关于放假的通知"


def test_group_heads_are_set_wide_or_taken_up_by_the_title_below() -> None:
    """公　告 and 大事记, in a text that has group heads."""
    issue = neighbour("group_heads_set_wide_or_taken_up")
    assert categories(issue) == ["人事任免", "公告", "大事记"]
    assert [document.title for document in issue.documents] == [
        "淳江县人民政府关于徐建国等同志职务任免的通知",
        "淳江县人民政府关于水域禁渔的通告",
        "2022年1—2月大事记",
    ]


def test_a_gazette_s_name_and_number_belong_to_the_imprint_below_them() -> None:
    """They are no announcement, though documents too are numbered 2023年第6号."""
    issue = neighbour("imprint_of_name_and_number")
    assert issue.only.title == "更正"
    assert (issue.meta("title"), issue.meta("year"), issue.meta("number")) == (
        "东江省人民代表大会常务委员会公报",
        "2023",
        "6",
    )


def test_a_number_has_brackets_within_and_an_address_a_semicolon() -> None:
    """法（民四）明传〔2021〕60号, and courts and offices addressed together."""
    notice = neighbour("number_with_a_chamber_in_brackets").only
    assert notice.number == "法（民四）明传〔2021〕60号"
    assert notice.salutation == "各市、县人民法院，各专门法院；省高级人民法院各庭、各部门和单位："


def test_a_table_below_the_day_is_the_announcement_s() -> None:
    """It is signed and dated above what it publishes."""
    first, second = neighbour("table_below_who_signs").documents
    assert first.node.get("date") == "2023-08-06"
    assert first.signatures == ["东江省市场监督管理局　东江省农业农村厅"]
    assert first.tables[0].rows[-1] == ["2", "DB99/T 18-2023", "茶树修剪规程", "", "2024-03-01"]
    assert len(first.tables[0].rows) == 3
    assert second.title == "东江省市场监督管理局关于发布《网络销售指南》的公告"


def test_the_words_of_a_web_page_stand_around_a_title_in_brackets() -> None:
    """They are in the head, and the text has none of them."""
    issue = neighbour("customs_announcement_of_a_web_page")
    assert issue.only.kind == "announcement"
    assert issue.only.number == "2023年第107号"
    assert issue.only.title == "（关于进口鲜食葡萄检疫要求的公告）"
    assert [section.heading for section in issue.only.body.sections] == ["允许进境商品名称", "允许产地"]
    assert "发布时间" not in issue.only.body.text


def test_news_reports_and_rates_of_a_bank_are_documents_of_their_own() -> None:
    """News with its day below, a report at the head of a page, an announcement below a blank line, a table with a title."""
    issue = neighbour("news_and_reports_of_a_bank")
    assert [document.title for document in issue.documents] == [
        "中央储备银行　国家外汇局公告",
        "中央储备银行政策委员会召开2022年第二季度例会",
        "2022年5月金融统计数据报告",
        "贷款报价利率公告",
        "存款基准利率表",
    ]
    assert issue.documents[0].node.get("date") == "2022-05-27"
    assert [section.num for section in issue.documents[2].body.sections] == ["1", "2"]
    rows = issue.documents[4].tables[0].rows
    assert rows[2] == ["二、整存整取", "", ""]
    assert len(rows) == 5


def test_rows_name_those_below_them_and_days_make_a_column() -> None:
    """An organ or a place alone in a row; a column of nothing but days below its head."""
    first, second = neighbour("groups_of_rows_and_days_in_columns").only.attachments[0].tables
    assert [row[:2] for row in first.rows][1:5] == [
        ["", "教育部"],
        ["1", "东江大学"],
        ["2", "青岭大学"],
        ["", "东江省"],
    ]
    assert second.rows[0] == ["城市名称", "结好日期"]
    assert [row[1] for row in second.rows[1:]] == ["2017年6月13日", "2018年5月1日", "2018年8月21日"]


def test_who_sits_in_stands_under_the_organs() -> None:
    """列席人员名单 is a list of its own."""
    attending, sitting = neighbour("list_of_those_who_sit_in_by_organ").documents
    assert attending.title == "东江省第十三届人大常委会第三十六次会议出席人员名单"
    assert sitting.title == "列席人员名单"
    assert [label.text for label in sitting.all("label")] == ["东江省人民政府", "东江省高级人民法院"]
    assert [entry.all("name")[0].text for entry in sitting.all("entry")] == ["王和山", "王文宇", "沙闻麟"]


def test_counted_notes_close_a_document() -> None:
    """They are no part of what was said last."""
    communique = neighbour("notes_with_numbers_below_the_text").only
    assert communique.body.sections[1].paragraphs == ["年末全市常住人口91.1万人。"]
    assert not communique.body.sections[1].items
    assert communique.body.paragraphs[-1] == "注："


def test_a_clause_that_no_mark_ends_goes_on_over_the_end_of_its_page() -> None:
    """An article behind 市、县, two items behind 必须 and 应当; what is asked of all stands behind them."""
    issue = neighbour("clause_that_a_page_ends_in")
    for words in ("市、县农业主管部门在各自职责", "居民委员会予以协助。", "必须在年底前完成。", "应当向社会公布。"):
        assert words in issue.text
    assert [len(item.all("p")) for item in issue.documents[1].all("item")] == [1, 1]


def test_names_without_a_surname_are_closed_up_where_an_office_follows() -> None:
    """巴　桑, 扎　西 and 朝　鲁."""
    text = neighbour("clause_that_a_page_ends_in").text
    for words in ("巴桑（藏族）任市畜牧局局长", "扎西为市林业局副局长", "朝鲁同志任市民族中学校长"):
        assert words in text


def test_one_blank_parts_persons_and_offices_and_a_paragraph_stands_below_them() -> None:
    """A name of five characters is one behind its label; what a line set in says below is nobody's office."""
    notice, listed = neighbour("rosters_with_one_blank").documents
    assert [name.text for name in notice.all("name")] == [
        "白音朝鲁",
        "苏日嘎拉图",
        "韩磊",
        "于勇",
        "那日苏",
        "乌兰（女）",
    ]
    assert notice.all("p")[-1].text == "指挥部办公室设在盟应急管理局，办公室主任由苏日嘎拉图兼任。"
    assert notice.node.get("date") == "2018-03-12"
    assert the_table(listed).rows[1][-1] == "正蓝河旗文化馆"


def test_who_attended_is_a_list_whose_title_names_them_first() -> None:
    """出席（18人）： stands above an office with its name."""
    listed = neighbour("lists_of_who_attended").documents[-1]
    assert (listed.kind, listed.title) == ("list", "青岭市人大常委会组成人员出席、列席第十五次会议名单")
    assert [label.text for label in listed.all("label")][:2] == ["出席（18人）：", "主任："]


def test_headings_that_say_how_many_prizes_stand_below_are_of_one_level() -> None:
    """The last words above the second end with no mark."""
    sections = neighbour("prizes_in_groups").all_documents[-1].all("section")
    groups = [part.all("heading")[0].text for part in sections if part.node.get("level") == "2"]
    assert groups == ["一等奖（1项）", "二等奖（2项）", "三等奖（1项）"]


def test_a_report_that_was_delivered_is_no_part_of_an_attachment_above_it() -> None:
    """And what a report says to all above its attachment is in no part of it."""
    issue = neighbour("report_behind_an_attachment")
    assert [document.kind for document in issue.documents] == ["report", "report"]
    assert all("让我们团结奋斗" not in part.text for part in issue.all("section"))


def test_a_place_right_below_the_head_of_a_table_names_the_rows_below_it() -> None:
    """Whom to ask is told outside the last item of the notice."""
    notice, listed = neighbour("groups_right_below_a_head").all_documents
    table = the_table(listed)
    assert [row[0] for row in table.rows] == ["学校名称", "青岭市", "青岭学院", "青岭师范学院", "松山市", "松山学院"]
    assert table.header_rows == [0]
    assert all("联系人" not in item.text for item in notice.all("item"))


def test_a_title_that_begins_with_a_month_is_one_where_the_contents_have_it() -> None:
    """3月下旬政务活动."""
    issue = neighbour("chronicle_that_the_contents_name")
    assert categories(issue) == ["政务动态"]
    assert issue.documents[-1].title == "3月下旬政务活动"


def test_contents_of_a_plan_have_parts_of_two_levels_and_boxes() -> None:
    """A preface stands between them and the first part."""
    plan = neighbour("contents_of_a_plan_with_parts").documents[-1]
    entries = [entry.text for entry in plan.all("entry")]
    assert (len(entries), entries[4]) == (6, "专栏1　气象雷达建设工程")
    assert [part.label for part in plan.all("section") if part.node.get("level") == "1"] == ["一、", "二、", "三、"]


def test_the_provisions_that_a_case_applies_are_no_title() -> None:
    """《…》（2017年修正）第二百条、第二百零八条第一款 stands below 【相关规定】, and the next case below it."""
    _, first, second = neighbour("cases_with_the_provisions_applied").documents
    assert first.all("heading")[-1].text == "【相关规定】"
    assert second.title == "某农商银行与某置业公司借款合同纠纷监督案"


def test_items_that_name_several_things_are_no_rows() -> None:
    """4、何氏故居　1894年　东湖区学前街."""
    issue = neighbour("items_that_name_several_things")
    assert not issue.all("table")
    assert [item.label for item in issue.all("item")] == ["1、", "2、", "3、", "4、", "5、"]


def test_the_list_of_attachments_tells_titles_on_two_lines() -> None:
    """Neither of the lines tells that it goes on."""
    titles = [document.title for document in neighbour("titles_of_attachments_on_two_lines").documents[0].attachments]
    assert titles == ["新食品原料目录植物类（2020年版）", "普通食品原料目录菌类（2020年版）"]


def test_a_title_stands_below_a_list_that_ends_with_a_bracket() -> None:
    """朴宰完（韩国）, a blank line, and a title with its note."""
    _, appointed = neighbour("title_below_a_list_of_guests").documents
    assert (appointed.kind, appointed.title) == ("appointments", "青岭市人大常委会任命名单")


def test_what_stands_behind_a_signed_document_is_another() -> None:
    """统计数据 is a group head, and the line below it a title, though no kind of document is called so."""
    issue = neighbour("text_behind_a_signed_document")
    assert categories(issue) == ["统计数据"]
    assert [document.title for document in issue.documents][1:] == ["2016年1-9月主要经济指标"]
    assert issue.documents[0].node.get("date") == "2016-09-20"


def test_what_a_web_page_has_below_a_letter_leaves_it_signed() -> None:
    """Links to other texts begin no document."""
    (letter,) = neighbour("page_of_the_web_below_a_letter").documents
    assert letter.node.get("date") == "2019-05-06"
    assert [part.text for part in letter.all("signature")] == ["青岭市人民政府"]


def test_headings_of_articles_in_brackets_stand_below_their_numbers_too() -> None:
    """第ニ条, which a machine read so, is the second."""
    issue = neighbour("article_headings_in_brackets_below_their_numbers")
    assert [part.all("heading")[0].text for part in issue.all("article")] == [
        "（立法目的）",
        "（适用范围）",
        "（施行日期）",
    ]
    assert [part.num for part in issue.all("article")] == ["1", "2", "3"]
    assert "G405" in {finding.code for finding in issue.findings}


def test_words_alone_on_a_line_are_what_they_name() -> None:
    """A column's name at the top of a page, an office set wide among names, a foreign word before its figure."""
    issue = neighbour("labels_and_words_by_themselves")
    assert categories(issue) == ["案例"]
    _, case, listed, report = issue.documents
    assert case.title == "江海公司诉东平航运公司货物运输合同纠纷案"
    assert [label.text for label in listed.all("label")] == ["主任委员", "副主任委员", "委员"]
    assert "全市PM2.5平均浓度比上年下降，主要河流水质好转。" in [p.text for p in report.all("p")]


def test_an_announcement_may_name_its_organ_again_in_fewer_words() -> None:
    """东江省市场监督管理局公告 above 省市场监管局关于…的公告: they are one document's; so are those of two organs."""
    first, second = neighbour("announcement_with_a_short_name_of_its_organ").documents
    assert (first.title, first.node.get("date")) == ("省市场监管局关于发布《保健食品原料目录》的公告", "2020-11-23")
    assert (second.title, second.node.get("date")) == ("东江省财政厅　东江省税务局关于调整土地税额的公告", "2020-12-01")


def test_who_gets_copies_may_stand_on_two_lines_and_labels_behind_signs() -> None:
    """The record below rules is their foot; △任命： is a label."""
    _, rules, appointed = neighbour("labels_behind_signs_and_who_gets_copies").documents
    foot = rules.node.child("foot")
    assert foot is not None
    assert [p.text_content[:3] for p in foot.children("p")] == ["主题词", "抄送：", "青岭市"]
    assert [label.text for label in appointed.all("label")] == ["△任命：", "△免去："]


def test_prizes_behind_a_dated_decision_are_a_document_of_their_own() -> None:
    """一等奖（1项） and 二等奖（2项） head the prizes of each."""
    decision, prizes = neighbour("prizes_behind_a_dated_decision").documents
    assert decision.node.get("date") == "2004-04-26"
    assert prizes.title == "2003年度青岭市科学技术进步奖获奖项目"
    outer = [part for part in prizes.all("section") if part.node.get("level") == "1"]
    assert [part.all("heading")[0].text for part in outer] == ["一等奖（1项）", "二等奖（2项）"]


def test_award_of_one_winner_and_who_gets_the_gazette__one() -> None:
    """The one winner is a paragraph of the part that counts it."""
    issue = neighbour("award_of_one_winner_and_who_gets_the_gazette")
    assert issue.only.all("section")[1].paragraphs == ["长兴方圆机械有限公司"]


def test_award_of_one_winner_and_who_gets_the_gazette__last() -> None:
    """The last sentence stands below the parts."""
    issue = neighbour("award_of_one_winner_and_who_gets_the_gazette")
    assert issue.only.body.paragraphs[-1] == "希望受表彰单位珍惜荣誉，再创佳绩。"


def test_award_of_one_winner_and_who_gets_the_gazette__colophon() -> None:
    """Who gets the gazette and how many are printed is the colophon."""
    issue = neighbour("award_of_one_winner_and_who_gets_the_gazette")
    assert issue.colophon == ["赠阅对象：各乡镇（街道）、村（社区）", "印发数量：600份"]


def test_entries_of_contents_counted__title() -> None:
    """What an entry names behind what counts it is a title, be it in two lines below an open line."""
    issue = neighbour("entries_of_contents_counted")
    assert issue.document(2).title == "某县老旧小区改造工程施工招标公告"


def test_entries_of_contents_counted__colophon() -> None:
    """Where the editors can be reached begins the colophon."""
    issue = neighbour("entries_of_contents_counted")
    assert issue.colophon == [
        "编辑部地址：某县北街18号",
        "邮编：323300　　印数：800册",
    ]


def test_contents_without_pages_under_columns__labels() -> None:
    """What columns are called heads the entries below it."""
    issue = neighbour("contents_without_pages_under_columns")
    assert [part.text for part in issue.front.all("label")] == ["县政府文件", "人事任免", "大事记"]


def test_chronicle_with_months_as_entries__entries() -> None:
    """Each begins a paragraph."""
    issue = neighbour("chronicle_with_months_as_entries")
    assert [p.text[:2] for p in issue.only.all("p")] == ["1日", "下旬", "是月"]
