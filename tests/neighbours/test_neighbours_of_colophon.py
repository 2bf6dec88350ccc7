"""What a careful editor sees in fixtures/neighbours, kind: colophon."""

from __future__ import annotations

from neighbours.neighbour import neighbour


def test_colophon_after_the_last_document__colophon() -> None:
    """What is said of the gazette after the last document is the colophon."""
    issue = neighbour("colophon_after_the_last_document")
    colophon = issue.issue.child("colophon")
    assert colophon is not None
    assert "准印证号" in colophon.text_content and "免费赠阅" in colophon.text_content


def test_colophon_after_the_last_document__document() -> None:
    """One notice, whose foot is its last part."""
    issue = neighbour("colophon_after_the_last_document")
    assert (issue.only.signatures, issue.only.signed) == (["河川市人民政府办公室"], "2024-06-03")
    assert "印刷" not in issue.only.text


def test_colophon_after_the_last_document__address() -> None:
    """The e-mail address and the post code come out as printed."""
    issue = neighbour("colophon_after_the_last_document")
    assert "hcgb@hechuan.example.cn" in issue.text
    assert "041000" in issue.text


def test_colophon_with_price_and_post_office_number__colophon() -> None:
    """Number, post office number, day and price are the colophon."""
    issue = neighbour("colophon_with_price_and_post_office_number")
    colophon = issue.issue.child("colophon")
    assert colophon is not None
    assert all(word in colophon.text_content for word in ("22-60", "6.00元", "CN 14-1301/D"))


def test_colophon_with_price_and_post_office_number__appointments() -> None:
    """The list above is one document with two persons appointed."""
    issue = neighbour("colophon_with_price_and_post_office_number")
    assert issue.only.kind == "appointments"
    assert "刊" not in issue.only.text


def test_colophon_with_price_and_post_office_number__page() -> None:
    """Page 48 ends above the colophon."""
    issue = neighbour("colophon_with_price_and_post_office_number")
    assert issue.pages[:1] == [48]


def test_colophon_about_an_erratum_comes_last__correction() -> None:
    """更　正 is the title of a correction, its wide setting undone."""
    issue = neighbour("colophon_about_an_erratum_comes_last")
    assert (issue.only.kind, issue.only.title) == ("correction", "更正")


def test_colophon_about_an_erratum_comes_last__signature() -> None:
    """The 编辑部 signs it."""
    issue = neighbour("colophon_about_an_erratum_comes_last")
    assert issue.only.signatures == ["汾东省人民政府公报编辑部"]


def test_colophon_about_an_erratum_comes_last__colophon() -> None:
    """Editor, reader, serial number and price are the colophon."""
    issue = neighbour("colophon_about_an_erratum_comes_last")
    colophon = issue.issue.child("colophon")
    assert colophon is not None
    assert all(word in colophon.text_content for word in ("责任编辑", "CN14—1102/D", "115.20元"))


def test_narrow_colophon_in_two_columns__colophon() -> None:
    """What stands below the last page mark is the colophon, whatever stands side by side."""
    issue = neighbour("narrow_colophon_in_two_columns")
    colophon = issue.issue.child("colophon")
    assert colophon is not None
    assert all(word in colophon.text_content for word in ("045300", "0353-6022222", "1200册"))


def test_narrow_colophon_in_two_columns__document() -> None:
    """One notice; its foot is its last part."""
    issue = neighbour("narrow_colophon_in_two_columns")
    assert (issue.only.signatures, issue.only.signed) == (["东岭县人民政府办公室"], "2024-10-08")
    assert "1200册" not in issue.only.text


def test_narrow_colophon_in_two_columns__paragraph() -> None:
    """One paragraph, whole over the page."""
    issue = neighbour("narrow_colophon_in_two_columns")
    assert len(issue.only.body.paragraphs) == 1


def test_notice_correction_and_colophon__documents() -> None:
    """A notice and a correction."""
    issue = neighbour("notice_correction_and_colophon")
    assert [document.kind for document in issue.documents] == ["notice", "correction"]


def test_notice_correction_and_colophon__signature() -> None:
    """本刊编辑部 signs."""
    issue = neighbour("notice_correction_and_colophon")
    assert issue.document(2).signatures == ["本刊编辑部"]


def test_notice_correction_and_colophon__colophon() -> None:
    """Four lines are the colophon."""
    issue = neighbour("notice_correction_and_colophon")
    colophon = issue.issue.child("colophon")
    assert colophon is not None and len(list(colophon.children("p"))) == 4


def test_colophon_below_a_notice_of_short_lines__colophon() -> None:
    """The rows from 主　　办 to 免费赠阅 are the colophon, each a line of its own."""
    issue = neighbour("colophon_below_a_notice_of_short_lines")
    colophon = issue.issue.child("colophon")
    assert colophon is not None
    rows = [node.text_content for node in colophon.children("p")]
    assert (len(rows), rows[0], rows[-1]) == (8, "主　　办：锦江市人民政府办公室", "免费赠阅")


def test_colophon_below_a_notice_of_short_lines__notice() -> None:
    """The notice has two items and its foot, and is in force from 2022-11-01."""
    notice = neighbour("colophon_below_a_notice_of_short_lines").only
    assert [part.label for part in notice.body.items] == ["一、", "二、"]
    assert (notice.signatures, notice.signed) == (["锦江市人民政府"], "2022-09-28")
    assert notice.node.get("effective") == "2022-11-01"


def test_colophon_below_a_notice_of_short_lines__meta() -> None:
    """Month of issue, host and editor stand in the meta."""
    issue = neighbour("colophon_below_a_notice_of_short_lines")
    assert (issue.meta("date"), issue.meta("host")) == ("2022-10", "锦江市人民政府办公室")
    assert issue.meta("editor") == "《锦江市人民政府公报》编辑部"


def test_colophon_with_an_editorial_board__board() -> None:
    """The editorial board and the rows below it are the colophon."""
    issue = neighbour("colophon_with_an_editorial_board")
    colophon = issue.issue.child("colophon")
    assert colophon is not None
    rows = [node.text_content for node in colophon.children("p")]
    assert (len(rows), rows[0]) == (7, "《安平县人民政府公报》编辑委员会")


def test_colophon_with_an_editorial_board__article() -> None:
    """The second article is one paragraph."""
    articles = neighbour("colophon_with_an_editorial_board").document(2).articles
    assert [len(article.paragraphs) for article in articles] == [1, 1]


def test_colophon_that_begins_with_the_gazettes_name__decision() -> None:
    """The decision above ends with its sentence."""
    issue = neighbour("colophon_that_begins_with_the_gazettes_name")
    assert len(issue.only.body.paragraphs) == 1


def test_colophon_that_begins_with_the_gazettes_name__issue() -> None:
    """The colophon tells which issue it is."""
    issue = neighbour("colophon_that_begins_with_the_gazettes_name")
    assert (issue.meta("title"), issue.meta("year"), issue.meta("number"), issue.meta("total")) == (
        "某市人民代表大会常务委员会公报",
        "2022",
        "2",
        "120",
    )


def test_colophon_below_the_gazettes_name_and_its_translation__documents() -> None:
    """One document."""
    issue = neighbour("colophon_below_the_gazettes_name_and_its_translation")
    assert issue.only.title == "深圳市人民政府办公厅关于印发2020年政务公开工作要点分工方案的通知"


def test_colophon_below_the_gazettes_name_and_its_translation__colophon() -> None:
    """The names open the colophon."""
    issue = neighbour("colophon_below_the_gazettes_name_and_its_translation")
    colophon = issue.issue.child("colophon")
    assert colophon is not None
    assert colophon.text_content.startswith("深圳市人民政府公报")


def test_colophon_below_the_translated_name__only() -> None:
    """The notice is the only document."""
    issue = neighbour("colophon_below_the_translated_name")
    assert issue.only.number == "深府〔2007〕156号"


def test_colophon_of_several_things_on_a_line__colophon() -> None:
    """It is no table of the notice."""
    issue = neighbour("colophon_of_several_things_on_a_line")
    assert issue.only.body.tables == []
    assert issue.only.body.paragraphs == ["现予公布。"]


def test_colophon_that_ends_not_for_sale__signed() -> None:
    """The notice is signed."""
    issue = neighbour("colophon_that_ends_not_for_sale")
    assert issue.only.signatures == ["江州市人民政府"]
    assert issue.only.signed == "2016-05-16"
    assert "非卖品" not in issue.only.text


def test_colophon_of_one_line_below_the_last_page__notice() -> None:
    """One notice, signed 柳江市教育局 and dated 2016-09-25."""
    issue = neighbour("colophon_of_one_line_below_the_last_page")
    assert (issue.only.signatures, issue.only.signed) == (["柳江市教育局"], "2016-09-25")


def test_colophon_of_one_line_below_the_last_page__colophon() -> None:
    """The last line is the colophon of the issue."""
    issue = neighbour("colophon_of_one_line_below_the_last_page")
    assert issue.colophon == ["刊号：CN45-0000/D 地址：柳江市某路1号，邮编：545001"]


def test_printer_and_price_of_a_gazette_of_the_fifties__head() -> None:
    """The head says the ninth issue of 1956."""
    issue = neighbour("printer_and_price_of_a_gazette_of_the_fifties").issue
    assert (issue.meta("title"), issue.meta("year"), issue.meta("number")) == ("柳江省人民委员会公报", "1956", "9")


def test_printer_and_price_of_a_gazette_of_the_fifties__colophon() -> None:
    """编辑者 and the price are the colophon; 柳江省人民委员会办公厅 edits the gazette."""
    issue = neighbour("printer_and_price_of_a_gazette_of_the_fifties")
    assert issue.colophon == ["编辑者：柳江省人民委员会办公厅　　　　印刷者：柳江人民印刷厂", "定价每册八分"]
    assert issue.issue.meta("editor") == "柳江省人民委员会办公厅"


def test_printer_and_price_of_a_gazette_of_the_fifties__notice() -> None:
    """The notice is signed and dated 1956-11-06."""
    issue = neighbour("printer_and_price_of_a_gazette_of_the_fifties")
    assert (issue.only.signatures, issue.only.signed) == (["柳江省人民委员会"], "1956-11-06")


def test_ways_to_reach_above_a_serial_number__colophon() -> None:
    """The three lines below the last page are the colophon."""
    issue = neighbour("ways_to_reach_above_a_serial_number")
    assert [line[:2] for line in issue.colophon] == ["网址", "电话", "（内"]


def test_ways_to_reach_above_a_serial_number__decision() -> None:
    """The decision is signed and dated 2016-04-06."""
    issue = neighbour("ways_to_reach_above_a_serial_number")
    assert (issue.only.signatures, issue.only.signed) == (["柳江市人民政府"], "2016-04-06")


def test_colophon_that_says_how_often__lines() -> None:
    """The colophon begins with the gazette's name and ends with how often it comes out."""
    colophon = neighbour("colophon_that_says_how_often").colophon
    assert colophon[0] == "东泉市人民政府公报"
    assert colophon[-1].startswith("每月10日出版")


def test_colophon_that_says_how_often__only() -> None:
    """One document."""
    assert neighbour("colophon_that_says_how_often").only.kind == "notice"


def test_colophon_below_the_gazettes_name_and_how_often_it_comes_out__colophon() -> None:
    """Six lines, the first the gazette's name."""
    colophon = neighbour("colophon_below_the_gazettes_name_and_how_often_it_comes_out").colophon
    assert (len(colophon), colophon[0], colophon[2]) == (6, "柳江市人民政府公报（月刊）", "2024年6月30日出版")


def test_colophon_below_the_gazettes_name_and_how_often_it_comes_out__notice() -> None:
    """One notice, signed on 2024-06-22."""
    notice = neighbour("colophon_below_the_gazettes_name_and_how_often_it_comes_out").only
    assert (notice.signatures, notice.signed) == (["柳江市人民政府"], "2024-06-22")


def test_colophon_below_the_gazettes_name_and_how_often_it_comes_out__issue() -> None:
    """Number 6 of 2024, dated 2024-06-30, of the gazette without the brackets."""
    issue = neighbour("colophon_below_the_gazettes_name_and_how_often_it_comes_out")
    said = {name: issue.meta(name) for name in ("title", "year", "number", "date")}
    assert said == {"title": "柳江市人民政府公报", "year": "2024", "number": "6", "date": "2024-06-30"}


def test_colophon_with_its_board_above_the_gazettes_name__board() -> None:
    """The board's three lines are the first, the name is the fourth."""
    colophon = neighbour("colophon_with_its_board_above_the_gazettes_name").colophon
    assert (colophon[0], colophon[3]) == ("《柳江市人民政府公报》编辑委员会", "柳江市人民政府公报")


def test_colophon_with_its_board_above_the_gazettes_name__notice() -> None:
    """No name of the board is in the notice."""
    notice = neighbour("colophon_with_its_board_above_the_gazettes_name").only
    assert (notice.signatures, notice.signed) == (["柳江市人民政府"], "2024-06-22")
    assert "主任" not in notice.text


def test_colophon_below_an_ordinance_of_taiwan__colophon() -> None:
    """What the gazette says of itself begins with who publishes it."""
    issue = neighbour("colophon_below_an_ordinance_of_taiwan")
    colophon = issue.issue.child("colophon")
    assert colophon is not None
    assert [part.text_content for part in colophon.children("p")][:2] == ["發行人：林明德", "編輯者：綠島縣政府行政處"]


def test_colophon_below_an_ordinance_of_taiwan__article() -> None:
    """The last article is one sentence."""
    issue = neighbour("colophon_below_an_ordinance_of_taiwan")
    assert issue.document(2).articles[-1].text.endswith("本自治條例自公布日施行。")


def test_colophon_below_an_ordinance_of_taiwan__contents() -> None:
    """A heading above （一） is a head of the contents."""
    issue = neighbour("colophon_below_an_ordinance_of_taiwan")
    assert [label.text for label in issue.front.all("label")] == ["壹、法規", "貳、行政規則", "一、社會福利"]


def test_colophon_below_an_ordinance_of_taiwan__editor() -> None:
    """An office of the county edits it."""
    issue = neighbour("colophon_below_an_ordinance_of_taiwan")
    assert issue.meta("editor") == "綠島縣政府行政處"


def test_colophon_that_says_which_issue_it_is_over_lines__particulars() -> None:
    """The gazette, its year, number, whole number and day."""
    issue = neighbour("colophon_that_says_which_issue_it_is_over_lines")
    said = [issue.meta(name) for name in ("title", "year", "number", "total", "date")]
    assert said == ["罗湾县人民政府公报", "2021", "6", "54", "2021-12-31"]


def test_colophon_that_says_which_issue_it_is_over_lines__colophon() -> None:
    """The gazette's name begins the colophon."""
    issue = neighbour("colophon_that_says_which_issue_it_is_over_lines")
    assert issue.colophon[:3] == ["罗湾县人民政府公报", "（双月刊）", "2021年第6期"]


def test_colophon_that_says_which_issue_it_is_over_lines__document() -> None:
    """The notice is the only document."""
    issue = neighbour("colophon_that_says_which_issue_it_is_over_lines")
    assert [each.kind for each in issue.documents] == ["notice"]


def test_how_to_subscribe_above_the_colophon__documents() -> None:
    """How to subscribe is an announcement of its own."""
    issue = neighbour("how_to_subscribe_above_the_colophon")
    assert [(each.kind, each.title) for each in issue.documents] == [
        ("notice", "安湖省人民政府办公厅关于公布2023年法定节假日值班电话的通知"),
        ("announcement", "2023年《安湖省人民政府公报》征订启事"),
    ]


def test_how_to_subscribe_above_the_colophon__colophon() -> None:
    """The gazette's name in title marks begins the colophon."""
    issue = neighbour("how_to_subscribe_above_the_colophon")
    assert issue.colophon[0] == "《安湖省人民政府公报》（半月刊）"
    assert (issue.meta("title"), issue.meta("total")) == ("安湖省人民政府公报", "1510")


def test_colophon_of_taiwan_with_its_publication_number__colophon() -> None:
    """GPN and its number is of the gazette, and so is all above it up to who publishes it."""
    issue = neighbour("colophon_of_taiwan_with_its_publication_number")
    assert issue.colophon[0] == "出版者：僑務事務委員會"
    assert issue.colophon[-1] == "GPN：2010500123"


def test_colophon_of_taiwan_with_its_publication_number__article() -> None:
    """The article ends with its third item."""
    issue = neighbour("colophon_of_taiwan_with_its_publication_number")
    assert issue.document(2).articles[-1].paragraphs == ["綜合規劃處掌理事項如下："]


def test_colophon_that_begins_with_the_name_beside_who_edits__colophon() -> None:
    """It begins with the line on which the name stands beside who edits it."""
    issue = neighbour("colophon_that_begins_with_the_name_beside_who_edits")
    assert issue.colophon[0] == "政务公报　　　编辑：政务院办公厅" and len(issue.colophon) == 4


def test_colophon_that_begins_with_the_name_beside_who_edits__correction() -> None:
    """The correction is one paragraph."""
    issue = neighbour("colophon_that_begins_with_the_name_beside_who_edits")
    assert len(issue.only.body.paragraphs) == 1


def test_colophon_below_a_rule__colophon() -> None:
    """It begins with the rule that is drawn above it."""
    issue = neighbour("colophon_below_a_rule")
    assert len(issue.colophon) == 3
    assert issue.colophon[1:] == [
        "编辑、出版：农业部办公厅　　总发行处：邮电部北京邮局",
        "订购、零售处：全国各地邮局　　本期定价：一角",
    ]


def test_colophon_below_a_rule__editor() -> None:
    """Who edits it also brings it out."""
    issue = neighbour("colophon_below_a_rule")
    assert issue.meta("editor") == "农业部办公厅"


def test_colophon_with_an_address_that_no_label_names__lines() -> None:
    """An address with its postcode alone is of the colophon."""
    issue = neighbour("colophon_with_an_address_that_no_label_names")
    assert len(issue.colophon) == 5
    assert issue.colophon[3] == "某市西城区府右街2号　邮政编码：100017"


def test_colophon_without_a_word_for_gazettes_below_the_last_mark__colophon() -> None:
    """A few lines below the last page's mark, one of which only gazettes say, are the gazette's own."""
    issue = neighbour("colophon_without_a_word_for_gazettes_below_the_last_mark")
    assert issue.colophon == [
        "临江市人民政府公报编辑部",
        "地址：临江市县前街21号　邮编：322000",
        "电话：0579-85523900",
        "内部资料 免费赠阅",
    ]


def test_colophon_that_says_in_brackets_who_gets_the_issue__text() -> None:
    """The last document ends with its last sentence."""
    issue = neighbour("colophon_that_says_in_brackets_who_gets_the_issue")
    assert issue.documents[-1].body.paragraphs[-1] == "上林县第十八届人民代表大会现有代表238名。"


def test_colophon_that_says_in_brackets_who_gets_the_issue__colophon() -> None:
    """Who gets the issue, who prints it and how many stand in the colophon."""
    issue = neighbour("colophon_that_says_in_brackets_who_gets_the_issue")
    colophon = issue.issue.child("colophon")
    assert colophon is not None
    assert [line.text_content for line in colophon.children("p")] == [
        "（发送：县委、县人大、县政府、县政协领导，各乡（镇）人大，县直",
        "各单位）",
        "编印：上林县人大常委会办公室　　共印350份",
    ]


def test_colophon_with_two_telephones__apart() -> None:
    """It is no document, and says which issue this is."""
    issue = neighbour("colophon_with_two_telephones")
    assert [d.kind for d in issue.documents] == ["correction"]
    assert (issue.meta("title"), issue.meta("year"), issue.meta("number")) == ("柳溪市人民政府公报", "2011", "11")


def test_colophons_below_the_last_page__apart() -> None:
    """It is no part of the notice, which is signed."""
    issue = neighbour("colophons_below_the_last_page")
    assert (issue.only.signatures, issue.only.signed) == (["松江省民政厅"], "1956-03-26")


def test_colophons_below_the_last_page__colophon() -> None:
    """But the colophon."""
    issue = neighbour("colophons_below_the_last_page")
    assert issue.colophon == ["全年订价：二元四角　　每册订价：一角　　邮电部松江邮局发行"]


def test_colophon_of_a_city_that_begins_with_its_name_in_letters__whole() -> None:
    """All of it is the colophon."""
    issue = neighbour("colophon_of_a_city_that_begins_with_its_name_in_letters")
    assert issue.colophon[0] == "成都市人民政府公报"
    assert (issue.meta("number"), issue.meta("date")) == ("10", "2018-10-25")


def test_colophon_of_taiwan_with_what_is_paid_to_send_it__signed() -> None:
    """The order ends with who signs it."""
    issue = neighbour("colophon_of_taiwan_with_what_is_paid_to_send_it")
    assert issue.only.signatures == ["總統　蔡英文", "行政院院長　蘇貞昌"]


def test_colophon_of_taiwan_with_what_is_paid_to_send_it__whole() -> None:
    """All of it is the colophon."""
    issue = neighbour("colophon_of_taiwan_with_what_is_paid_to_send_it")
    assert (issue.colophon[0], issue.colophon[-1]) == ("編輯發行：總統府第二局", "ISSN：1560-3792")


def test_remark_of_a_gazette_above_its_colophon__remark() -> None:
    """The remark begins the colophon."""
    issue = neighbour("remark_of_a_gazette_above_its_colophon")
    assert issue.colophon[0] == "本刊内容如有与正式文件不符之处，以正式文件为准。"


def test_fourth_page_of_a_newspaper_with_an_announcement__address() -> None:
    """The address begins the colophon."""
    issue = neighbour("fourth_page_of_a_newspaper_with_an_announcement")
    assert issue.colophon[0].startswith("社址")
    assert len(issue.colophon) == 5


def test_editorial_board_whose_members_stand_below__board() -> None:
    """The board begins the colophon."""
    issue = neighbour("editorial_board_whose_members_stand_below")
    assert issue.colophon[0] == "编辑委员会"
    assert "安九熊" not in issue.documents[-1].text


def test_newspaper_with_its_makers_beside_the_day__address() -> None:
    """Where the paper is stands in its colophon."""
    issue = neighbour("newspaper_with_its_makers_beside_the_day")
    assert issue.colophon[0].startswith("本报地址：")
