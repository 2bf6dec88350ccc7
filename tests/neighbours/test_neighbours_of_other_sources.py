"""What a careful editor sees in fixtures/neighbours, kind: other sources."""

from __future__ import annotations

from neighbours.neighbour import categories, neighbour


def test_rules_kept_in_markdown__understood() -> None:
    """# and ** are understood, or a finding says that they are markup."""
    issue = neighbour("rules_kept_in_markdown")
    marked = issue.only.title == "东岭县图书馆管理办法" and [each.num for each in issue.only.articles] == [
        "1",
        "2",
        "3",
    ]
    assert marked or issue.found("arkdown")


def test_rules_kept_in_markdown__kept() -> None:
    """No word is lost."""
    issue = neighbour("rules_kept_in_markdown")
    assert "图书馆免费向公众开放。" in issue.text


def test_heading_of_markdown_above_a_notice_with_a_table__finding() -> None:
    """A finding says that signs of Markdown stand in it."""
    notice = neighbour("heading_of_markdown_above_a_notice_with_a_table")
    assert len(notice.found("", code="R107")) == 1
    assert notice.only.title == "北原市生态环境局2024年5月空气质量通报"


def test_heading_of_markdown_above_a_notice_with_a_table__table() -> None:
    """One table of four rows."""
    (table,) = neighbour("heading_of_markdown_above_a_notice_with_a_table").only.tables
    assert len(table.rows) == 4


def test_web_page_around_a_law__below() -> None:
    """What is below is in no article."""
    issue = neighbour("web_page_around_a_law")
    assert issue.only.article("2").paragraphs == ["本条例自2023年7月1日起施行。"]


def test_web_page_around_a_law__names() -> None:
    """Nothing of it is a name or a title."""
    issue = neighbour("web_page_around_a_law")
    assert not issue.all("name")
    assert issue.only.title == "某某省数字政府建设条例"


def test_fields_in_brackets_above_a_law__title() -> None:
    """The law has its title."""
    issue = neighbour("fields_in_brackets_above_a_law")
    assert issue.only.title == "某某市户外广告设置管理办法"


def test_fields_in_brackets_above_a_law__fields() -> None:
    """No field is a title, and none is lost."""
    issue = neighbour("fields_in_brackets_above_a_law")
    assert "【发布文号】某政令第5号" in issue.text and len(issue.documents) == 1


def test_pieces_of_a_web_page_above_a_notice() -> None:
    """Steps of a path, fields and buttons are lines above its title, and what the fields say is neither title nor day."""
    issue = neighbour("pieces_of_a_web_page_above_a_notice")
    notice = issue.only
    assert (notice.title, notice.number) == ("青岚市人民政府关于加强古树名木保护的通知", "青政发〔2022〕6号")
    assert (notice.head("salutation"), notice.signed) == ("各县（市、区）人民政府，市政府各部门：", "2022-03-08")
    assert len([part for part in notice.all("p") if part.node.above.name == "head"]) == 29


def test_pieces_of_a_web_page_above_a_notice__below() -> None:
    """Links and who keeps the page are no document and no point of the notice."""
    notice = neighbour("pieces_of_a_web_page_above_a_notice").only
    assert [item.paragraphs for item in notice.body.all("item")][-1] == ["落实责任。每株古树确定管护人。"]
    assert "一图读懂古树名木保护的通知" not in notice.body.text
    assert "鲁公网安备37010202000001号" in notice.text


def test_pieces_of_a_web_page_above_a_law() -> None:
    """The law has its title, its adoption and two articles, the last with nothing of the page."""
    issue = neighbour("pieces_of_a_web_page_above_a_law")
    assert (issue.only.title, len(issue.only.articles)) == ("河川市湿地保护条例", 2)
    assert (issue.only.head("adoption") or "").startswith("（2021年6月1日河川市第十五届")
    assert issue.only.article("2").paragraphs == ["本条例自2021年10月1日起施行。"]


def test_pieces_of_a_web_page_above_an_announcement() -> None:
    """When it was put up is not its day."""
    notice = neighbour("pieces_of_a_web_page_above_an_announcement").only
    assert (notice.title, notice.number) == ("河川市水务局公告", "2023年第5号")
    assert (notice.signed, notice.body.paragraphs[-1]) == ("2023-05-06", "特此公告。")


def test_pieces_of_a_web_page_above_a_speech_without_title() -> None:
    """No piece becomes a title, a heading or a name, and each stays a paragraph."""
    issue = neighbour("pieces_of_a_web_page_above_a_speech_without_title")
    assert not issue.all("title", "heading", "name", "salutation")
    assert issue.only.body.paragraphs[:4] == ["当前位置：", "首页", ">", "领导讲话"]


def test_pieces_of_a_web_page_above_a_notice_that_issues_rules() -> None:
    """Two documents, and what can be downloaded is no third; it stands in no article."""
    issue = neighbour("pieces_of_a_web_page_above_a_notice_that_issues_rules")
    assert [(document.kind, document.title) for document in issue.all_documents] == [
        ("notice", "河川市人民政府办公室关于印发河川市政府投资项目管理办法的通知"),
        ("law", "河川市政府投资项目管理办法"),
    ]
    assert issue.document(2).article("2").paragraphs == ["本办法自印发之日起施行。"]


def test_title_below_a_path_of_a_web_page__title() -> None:
    """The title is that of the explanation."""
    issue = neighbour("title_below_a_path_of_a_web_page")
    assert issue.only.title == "《东泉市电动自行车管理条例》政策解读"


def test_title_below_a_path_of_a_web_page__path() -> None:
    """The path is in no text of it."""
    assert "首页" not in neighbour("title_below_a_path_of_a_web_page").only.body.text


def test_contents_of_markdown_without_pages__contents() -> None:
    """Two entries of the issue's contents."""
    assert len(neighbour("contents_of_markdown_without_pages").front.all("entry")) == 2


def test_contents_of_markdown_without_pages__documents() -> None:
    """A law and a notice."""
    assert [each.kind for each in neighbour("contents_of_markdown_without_pages").documents] == ["law", "notice"]


def test_markdown_entries_that_end_with_no_mark__entries() -> None:
    """The second article has a list of two."""
    law = neighbour("markdown_entries_that_end_with_no_mark").only
    assert len(law.body.article("2").items) == 2


def test_markdown_entries_that_end_with_no_mark__articles() -> None:
    """Three articles."""
    assert len(neighbour("markdown_entries_that_end_with_no_mark").only.body.articles) == 3


def test_words_of_a_web_page_end_with_a_label_above_the_title__title() -> None:
    """The label right above the title is led to nothing."""
    issue = neighbour("words_of_a_web_page_end_with_a_label_above_the_title")
    assert issue.only.title == "芜湖市人民政府关于公布第三批历史建筑的通知"


def test_words_of_a_web_page_end_with_a_label_above_the_title__number() -> None:
    """Number and salutation are of it."""
    issue = neighbour("words_of_a_web_page_end_with_a_label_above_the_title")
    assert issue.only.number == "芜政〔2022〕31号"
    assert issue.only.salutation == "各县（市、区）人民政府，市政府各部门："


def test_words_of_a_web_page_end_with_a_label_above_the_title__above() -> None:
    """The words of the page stand above it, a line each."""
    issue = neighbour("words_of_a_web_page_end_with_a_label_above_the_title")
    assert [part.text for part in issue.only.all("p")][:3] == [
        "首页 > 信息公开 > 政府文件 > 规范性文件",
        "索 引 号：",
        "11340200003035/2022-00117",
    ]


def test_files_and_advice_of_a_web_page_below_a_notice__foot() -> None:
    """The notice is signed and dated above the words of the page, the files to fetch among them."""
    issue = neighbour("files_and_advice_of_a_web_page_below_a_notice")
    assert [str(name) for name in issue.only.signatures] == ["河阳市人民政府"]
    assert issue.only.node.get("date") == "2023-05-16"


def test_files_and_advice_of_a_web_page_below_a_notice__items() -> None:
    """No file to fetch is an item of the notice."""
    issue = neighbour("files_and_advice_of_a_web_page_below_a_notice")
    assert [item.label for item in issue.only.body.all("item")] == ["一、", "二、"]


def test_two_words_of_a_web_page_above_the_title__title() -> None:
    """The title is what stands below the two words."""
    issue = neighbour("two_words_of_a_web_page_above_the_title")
    assert issue.only.title == "河阳市民政局关于公布2022年度社会组织评估等级的公告"


def test_two_words_of_a_web_page_above_the_title__foot() -> None:
    """The office that signs is the last thing above the page's own words."""
    issue = neighbour("two_words_of_a_web_page_above_the_title")
    assert [str(name) for name in issue.only.signatures] == ["河阳市民政局"]


def test_a_question_of_a_web_page_below_a_notice__foot() -> None:
    """What a page asks is no text of the notice, which is signed and dated above it."""
    issue = neighbour("a_question_of_a_web_page_below_a_notice")
    assert [str(name) for name in issue.only.signatures] == ["河阳县人民政府办公室"]
    assert issue.only.node.get("date") == "2024-06-01"


def test_who_made_the_page_below_a_law__article() -> None:
    """The last article holds nothing but what it says."""
    issue = neighbour("who_made_the_page_below_a_law")
    assert issue.only.body.all("article")[-1].paragraphs == ["本条例自2024年6月1日起施行。"]


def test_record_of_a_public_page_above_a_reply__one() -> None:
    """The record of the page, its title among it, is no document."""
    issue = neighbour("record_of_a_public_page_above_a_reply")
    assert len(issue.documents) == 1
    assert issue.only.title == "河川省人民政府办公厅关于同意以临江市名义申办2015年全省运动会的复函"


def test_record_of_a_public_page_above_a_reply__head() -> None:
    """The reply keeps its own number, and whom it goes to, an army region the last of them."""
    issue = neighbour("record_of_a_public_page_above_a_reply")
    assert issue.only.number == "河政办函〔2011〕36号"
    assert issue.only.head("salutation") == "临江市人民政府，省体育局，沈阳、北京军区："


def test_record_in_black_brackets_above_a_regulation__one() -> None:
    """What a library says of a text in black brackets is no group head and no document."""
    issue = neighbour("record_in_black_brackets_above_a_regulation")
    assert len(issue.documents) == 1
    assert issue.only.title == "某省委工作机关条例（试行）"
    assert categories(issue) == []


def test_page_of_the_web_that_names_a_report_above_it__one() -> None:
    """The title stands twice, and the report once."""
    issue = neighbour("page_of_the_web_that_names_a_report_above_it")
    assert [each.title for each in issue.documents] == ["河川省人民检察院工作报告"]


def test_page_of_the_web_that_names_a_report_above_it__addressed() -> None:
    """What the page counts addresses nobody."""
    issue = neighbour("page_of_the_web_that_names_a_report_above_it")
    assert issue.only.salutation == "各位代表："


def test_page_that_calls_its_text_by_its_title_again_and_again__title() -> None:
    """The last of its titles is that of the text, and what is between says of it whence it is."""
    issue = neighbour("page_that_calls_its_text_by_its_title_again_and_again")
    assert len(issue.documents) == 1
    assert issue.only.title == "某国政府和河川共和国政府文化协定"


def test_page_that_calls_its_text_by_its_title_again_and_again__days() -> None:
    """The day on which the page was read is none of its own."""
    issue = neighbour("page_that_calls_its_text_by_its_title_again_and_again")
    assert issue.only.node.get("date") == "1980-04-23"
    assert issue.only.node.get("effective") == "1980-09-23"


def test_menu_and_record_of_a_page_above_a_notice__title() -> None:
    """The menu, the path and the record without colons are of the page."""
    issue = neighbour("menu_and_record_of_a_page_above_a_notice")
    assert len(issue.documents) == 1
    assert issue.only.title == "某某自治区人民政府关于印发《某某自治区人民政府工作规则》的通知"


def test_menu_and_record_of_a_page_above_a_notice__salutation() -> None:
    """What the page says in a row below the title is no text of the notice."""
    issue = neighbour("menu_and_record_of_a_page_above_a_notice")
    assert issue.only.salutation == "各盟行政公署、市人民政府："


def test_path_of_a_page_that_ends_with_the_title__title() -> None:
    """The path may end with the title, and the title below it is that of the text."""
    issue = neighbour("path_of_a_page_that_ends_with_the_title")
    assert issue.only.title == "关于《某市信用条例（草案二稿 征求意见稿）》公开征求意见的公告"
    assert issue.only.kind == "announcement"


def test_path_of_a_page_that_ends_with_the_title__text() -> None:
    """The text has one paragraph."""
    issue = neighbour("path_of_a_page_that_ends_with_the_title")
    assert issue.only.body.paragraphs == ["《某市信用条例（草案）》已经市人大常委会两次审议，现向社会公开征求意见。"]


def test_two_columns_below_a_title_in_the_middle__title() -> None:
    """The title is whole, and its second line stands in no column."""
    issue = neighbour("two_columns_below_a_title_in_the_middle")
    assert issue.only.title == "柳溪市实施《校车安全管理条例》若干规定"


def test_two_columns_set_apart_by_ideographic_blanks__documents() -> None:
    """Each column is read to its end, and is a document."""
    issue = neighbour("two_columns_set_apart_by_ideographic_blanks")
    assert [d.kind for d in issue.documents] == ["resolution", "announcement"]
    assert issue.document(1).title == "柳溪县第八届人民代表大会第二次会议关于水资源规划的决议"
    assert "柳溪县水资源规划》。" in issue.document(1).text and "代表大会常务委员会副主任；" in issue.document(2).text


def test_law_in_two_typed_columns_over_two_pages__articles() -> None:
    """Each page is read column by column."""
    issue = neighbour("law_in_two_typed_columns_over_two_pages")
    assert [a.num for a in issue.document(1).body.articles] == [str(n) for n in range(1, 9)]
    assert "报行署商业局备置。任何单位和个人不得私设集市。" in issue.document(1).text
    assert "由工商局给予警告，可以并处一百元以下罚款；情节严重的，吊销其营业执照。" in issue.document(1).text


def test_law_in_two_typed_columns_over_two_pages__heads() -> None:
    """The year and number at the head of the second page are those of the issue."""
    issue = neighbour("law_in_two_typed_columns_over_two_pages")
    assert (issue.meta("year"), issue.meta("number")) == ("1987", "2")
    assert issue.pages == [22, 23]


def test_law_in_two_typed_columns_over_two_pages__issuer() -> None:
    """行署 is that of the place which the title names."""
    issue = neighbour("law_in_two_typed_columns_over_two_pages")
    assert issue.document(1).node.get("issuer") == "云岭地区行署"


def test_source_between_speaker_and_salutation__byline() -> None:
    """The byline is the speaker alone."""
    issue = neighbour("source_between_speaker_and_salutation")
    assert issue.only.byline == "县长　林志强"


def test_source_between_speaker_and_salutation__salutation() -> None:
    """The salutation is found below."""
    issue = neighbour("source_between_speaker_and_salutation")
    assert issue.only.salutation == "各位代表："
