"""What a careful editor sees in fixtures/neighbours, kind: first page."""

from __future__ import annotations

from gazette_pub.issue.plain import text_inside
from neighbours.neighbour import categories, identity, neighbour, published, quoted


def test_first_page_of_a_province_government_gazette__name_and_number() -> None:
    """The gazette is 汾东省人民政府公报, 2024, number 6."""
    issue = neighbour("first_page_of_a_province_government_gazette")
    assert (issue.meta("title"), issue.meta("year"), issue.meta("number")) == ("汾东省人民政府公报", "2024", "6")


def test_first_page_of_a_province_government_gazette__whole_number() -> None:
    """The whole number is 742."""
    issue = neighbour("first_page_of_a_province_government_gazette")
    assert issue.meta("total") == "742"


def test_first_page_of_a_province_government_gazette__day() -> None:
    """The date of issue is 2024-03-30: the day stands below the year."""
    issue = neighbour("first_page_of_a_province_government_gazette")
    assert issue.meta("date") == "2024-03-30"


def test_first_page_of_a_province_government_gazette__host() -> None:
    """The host is 汾东省人民政府办公厅; the editor is its 编辑部."""
    issue = neighbour("first_page_of_a_province_government_gazette")
    assert issue.meta("host") == "汾东省人民政府办公厅"
    assert (issue.meta("editor") or "").endswith("编辑部")


def test_first_page_of_a_province_government_gazette__contents() -> None:
    """The contents are the issue's: three entries, on pages 3, 7 and 9."""
    issue = neighbour("first_page_of_a_province_government_gazette")
    pages = [entry.node.get("page") for entry in issue.front.all("entry")]
    assert [page for page in pages if page] == ["3", "7", "9"]


def test_first_page_of_a_province_government_gazette__categories() -> None:
    """省政府文件, 省政府办公厅文件 and 人事任免 head their documents, and are no documents."""
    issue = neighbour("first_page_of_a_province_government_gazette")
    assert categories(issue) == ["省政府文件", "省政府办公厅文件", "人事任免"]


def test_first_page_of_a_province_government_gazette__documents() -> None:
    """An opinion, a notice, and a list of appointments."""
    issue = neighbour("first_page_of_a_province_government_gazette")
    assert [document.kind for document in issue.documents] == ["opinion", "notice", "appointments"]


def test_first_page_with_a_whole_number_alone__name_and_number() -> None:
    """The gazette is 国务院公报, number 16, the 1843rd of all."""
    issue = neighbour("first_page_with_a_whole_number_alone")
    assert (issue.meta("title"), issue.meta("number"), issue.meta("total")) == ("国务院公报", "16", "1843")


def test_first_page_with_a_whole_number_alone__day() -> None:
    """The date of issue is 2024-06-10."""
    issue = neighbour("first_page_with_a_whole_number_alone")
    assert issue.meta("date") == "2024-06-10"


def test_first_page_with_a_whole_number_alone__host() -> None:
    """国务院办公厅 is the host."""
    issue = neighbour("first_page_with_a_whole_number_alone")
    assert issue.meta("host") == "国务院办公厅"


def test_first_page_with_a_whole_number_alone__contents() -> None:
    """Four entries, on pages 4, 4, 9 and 10, without leaders."""
    issue = neighbour("first_page_with_a_whole_number_alone")
    assert [entry.node.get("page") for entry in issue.front.all("entry")] == ["4", "4", "9", "10"]
    assert "…" not in issue.front.text


def test_first_page_with_a_whole_number_alone__order() -> None:
    """An order 第782号, signed by the premier."""
    issue = neighbour("first_page_with_a_whole_number_alone")
    order = issue.document(1)
    assert (order.kind, order.number) == ("order", "第782号")
    assert "李国安" in "".join(order.signatures)


def test_first_page_with_a_whole_number_alone__law() -> None:
    """The order publishes the 条例 below it, in force from 2024-09-01."""
    issue = neighbour("first_page_with_a_whole_number_alone")
    assert published(issue.document(1)) == [identity(issue.titled("节约用水监督条例"))]
    assert issue.titled("节约用水监督条例").node.get("effective") == "2024-09-01"


def test_first_page_with_a_whole_number_alone__reply() -> None:
    """The last document is a reply with number and two numbered parts."""
    issue = neighbour("first_page_with_a_whole_number_alone")
    reply = issue.documents[-1]
    assert (reply.kind, reply.number) == ("reply", "国函〔2024〕71号")
    assert [part.num for part in reply.body.numbered] == ["1", "2"]


def test_first_page_whose_contents_have_no_page_numbers__number() -> None:
    """二〇二四年第二号 is number 2 of 2024; 总第八十六号 is the whole number 86."""
    issue = neighbour("first_page_whose_contents_have_no_page_numbers")
    assert (issue.meta("year"), issue.meta("number"), issue.meta("total")) == ("2024", "2", "86")


def test_first_page_whose_contents_have_no_page_numbers__contents() -> None:
    """The contents name three documents, and no pages."""
    issue = neighbour("first_page_whose_contents_have_no_page_numbers")
    entries = issue.front.all("entry")
    assert len(entries) == 3
    assert not any(entry.node.get("page") for entry in entries)


def test_first_page_whose_contents_have_no_page_numbers__documents() -> None:
    """Three documents, each once."""
    issue = neighbour("first_page_whose_contents_have_no_page_numbers")
    titles = [document.title for document in issue.all_documents]
    assert titles == [
        "河川市人民代表大会常务委员会公告",
        "河川市户外广告设施管理条例",
        "河川市人民代表大会常务委员会关于批准2023年市级决算的决议",
    ]


def test_first_page_whose_contents_have_no_page_numbers__resolution() -> None:
    """The last one is a resolution of its own, not part of the law."""
    issue = neighbour("first_page_whose_contents_have_no_page_numbers")
    assert issue.documents[-1].kind == "resolution"


def test_first_page_whose_contents_have_no_page_numbers__events() -> None:
    """The law was passed and approved."""
    issue = neighbour("first_page_whose_contents_have_no_page_numbers")
    assert [action for _, action, _ in issue.titled("河川市户外广告设施管理条例").events] == ["通过", "批准"]


def test_first_page_whose_contents_are_set_with_tabs__number() -> None:
    """Number 3, the 51st of all, host 青原自治州人民政府办公室."""
    issue = neighbour("first_page_whose_contents_are_set_with_tabs")
    assert (issue.meta("number"), issue.meta("total")) == ("3", "51")
    assert issue.meta("host") == "青原自治州人民政府办公室"


def test_first_page_whose_contents_are_set_with_tabs__contents() -> None:
    """The entries stand on pages 1, 6 and 8; no tab is left in them."""
    issue = neighbour("first_page_whose_contents_are_set_with_tabs")
    pages = [entry.node.get("page") for entry in issue.front.all("entry")]
    assert [page for page in pages if page] == ["1", "6", "8"]


def test_first_page_whose_contents_are_set_with_tabs__categories() -> None:
    """Three group heads before their documents."""
    issue = neighbour("first_page_whose_contents_are_set_with_tabs")
    assert categories(issue) == ["州政府规范性文件", "州政府办公室规范性文件", "部门文件"]


def test_first_page_whose_contents_are_set_with_tabs__documents() -> None:
    """Two notices and an announcement with their numbers."""
    issue = neighbour("first_page_whose_contents_are_set_with_tabs")
    assert [document.kind for document in issue.documents] == ["notice", "notice", "announcement"]
    assert [document.number for document in issue.documents] == [
        "青政规〔2024〕2号",
        "青政办规〔2024〕4号",
        "2024年第1号",
    ]


def test_first_page_whose_contents_are_led_by_middle_dots__number() -> None:
    """Number 4 of 2024, the 117th of all."""
    issue = neighbour("first_page_whose_contents_are_led_by_middle_dots")
    assert (issue.meta("year"), issue.meta("number"), issue.meta("total")) == ("2024", "4", "117")


def test_first_page_whose_contents_are_led_by_middle_dots__contents() -> None:
    """Two entries, on pages 2 and 5, without their dots."""
    issue = neighbour("first_page_whose_contents_are_led_by_middle_dots")
    assert [(entry.node.get("page"), "·" in entry.text) for entry in issue.front.all("entry")] == [
        ("2", False),
        ("5", False),
    ]


def test_first_page_whose_contents_are_led_by_middle_dots__serial() -> None:
    """The serial number CN 14-9203/D is kept as printed on the first page."""
    issue = neighbour("first_page_whose_contents_are_led_by_middle_dots")
    assert "CN 14-9203/D" in issue.front.text


def test_first_page_whose_contents_are_led_by_middle_dots__one_document() -> None:
    """One document, with number, two numbered parts and foot."""
    issue = neighbour("first_page_whose_contents_are_led_by_middle_dots")
    notice = issue.only
    assert notice.number == "东政告〔2024〕1号"
    assert [part.num for part in notice.body.numbered] == ["1", "2"]
    assert (notice.signatures, notice.signed) == (["东岭县人民政府"], "2024-04-03")


def test_first_page_whose_contents_run_over_narrow_lines__name() -> None:
    """The name runs over two lines: 汾东省人民代表大会常务委员会公报."""
    issue = neighbour("first_page_whose_contents_run_over_narrow_lines")
    assert issue.meta("title") == "汾东省人民代表大会常务委员会公报"


def test_first_page_whose_contents_run_over_narrow_lines__number() -> None:
    """Number 4, the 231st of all, of 2024-08-20."""
    issue = neighbour("first_page_whose_contents_run_over_narrow_lines")
    assert (issue.meta("number"), issue.meta("total"), issue.meta("date")) == ("4", "231", "2024-08-20")


def test_first_page_whose_contents_run_over_narrow_lines__contents() -> None:
    """Three entries of two lines each, on pages 2, 3 and 4."""
    issue = neighbour("first_page_whose_contents_run_over_narrow_lines")
    entries = [(entry.text, entry.node.get("page")) for entry in issue.front.all("entry")]
    assert entries == [
        ("汾东省人民代表大会常务委员会公告（第三十号）", "2"),
        ("汾东省人民代表大会常务委员会关于修改《汾东省渔业条例》的决定", "3"),
        ("汾东省人民代表大会常务委员会关于批准《河川市养犬管理条例》的决定", "4"),
    ]


def test_first_page_whose_contents_run_over_narrow_lines__one_document() -> None:
    """One announcement 第三十号 of one paragraph, with foot."""
    issue = neighbour("first_page_whose_contents_run_over_narrow_lines")
    assert (issue.only.kind, issue.only.number) == ("announcement", "第三十号")
    assert len(issue.only.body.paragraphs) == 1
    assert issue.only.signed == "2024-07-26"


def test_first_page_whose_contents_run_over_narrow_lines__pages() -> None:
    """Pages 1 and 2."""
    issue = neighbour("first_page_whose_contents_run_over_narrow_lines")
    assert issue.pages == [1, 2]


def test_first_page_whose_contents_run_over_narrow_lines__nothing_published() -> None:
    """What it publishes is not printed below it, so it points to nothing."""
    issue = neighbour("first_page_whose_contents_run_over_narrow_lines")
    assert published(issue.only) == []


def test_first_page_of_a_court_gazette__name_and_number() -> None:
    """汾东省高级人民法院公报, number 2 of 2024."""
    issue = neighbour("first_page_of_a_court_gazette")
    assert (issue.meta("title"), issue.meta("year"), issue.meta("number")) == ("汾东省高级人民法院公报", "2024", "2")


def test_first_page_of_a_court_gazette__host() -> None:
    """汾东省高级人民法院研究室 is the host."""
    issue = neighbour("first_page_of_a_court_gazette")
    assert issue.meta("host") == "汾东省高级人民法院研究室"


def test_first_page_of_a_court_gazette__numbers() -> None:
    """Serial numbers, post office number and price stay in the issue, in no document."""
    issue = neighbour("first_page_of_a_court_gazette")
    assert "ISSN 1009-9999" in issue.text
    assert all("ISSN" not in document.text and "12.00" not in document.text for document in issue.documents)


def test_first_page_of_a_court_gazette__contents() -> None:
    """One entry, on page 4."""
    issue = neighbour("first_page_of_a_court_gazette")
    assert [entry.node.get("page") for entry in issue.front.all("entry") if entry.node.get("page")] == ["4"]


def test_first_page_of_a_court_gazette__category() -> None:
    """司法文件 heads the document."""
    issue = neighbour("first_page_of_a_court_gazette")
    assert categories(issue) == ["司法文件"]


def test_first_page_of_a_court_gazette__document() -> None:
    """One opinion; its title runs over two lines, the date below it is in the head."""
    issue = neighbour("first_page_of_a_court_gazette")
    assert issue.only.title == "汾东省高级人民法院关于办理涉企执行案件的指导意见"
    assert issue.only.kind == "opinion"
    assert "2024年3月4日" not in issue.only.body.text


def test_first_page_in_traditional_characters__language() -> None:
    """The text is traditional Chinese."""
    issue = neighbour("first_page_in_traditional_characters")
    assert issue.language == "zh-Hant"


def test_first_page_in_traditional_characters__name_and_number() -> None:
    """濠江特別行政區公報, number 27, of 2024-07-01."""
    issue = neighbour("first_page_in_traditional_characters")
    assert (issue.meta("title"), issue.meta("number"), issue.meta("date")) == ("濠江特別行政區公報", "27", "2024-07-01")


def test_first_page_in_traditional_characters__front() -> None:
    """目錄 is the issue's, and no document."""
    issue = neighbour("first_page_in_traditional_characters")
    assert "22/2024" in issue.front.text
    assert all("22/2024" not in document.text for document in issue.all_documents)


def test_first_page_in_traditional_characters__articles() -> None:
    """The law has two articles, each with its heading on the next line."""
    issue = neighbour("first_page_in_traditional_characters")
    law = issue.only
    assert [(each.num, each.heading) for each in law.articles if not quoted(each)] == [("1", "修改"), ("2", "生效")]


def test_first_page_in_traditional_characters__quoted() -> None:
    """The new 第五條 is quoted, and no article of this law."""
    issue = neighbour("first_page_in_traditional_characters")
    assert any("准照的有效期為三年" in part.text for part in issue.only.all("quoted", "q"))


def test_first_page_in_traditional_characters__in_force() -> None:
    """In force from 2024-08-01."""
    issue = neighbour("first_page_in_traditional_characters")
    assert issue.only.node.get("effective") == "2024-08-01"


def test_first_page_in_traditional_characters__signed() -> None:
    """The president of the assembly and the chief executive sign it."""
    issue = neighbour("first_page_in_traditional_characters")
    assert "何德昌" in "".join(issue.only.signatures)


def test_communique_on_statistics_is_no_masthead__title() -> None:
    """统计公报 is the title of a document, not a gazette's name."""
    issue = neighbour("communique_on_statistics_is_no_masthead")
    assert issue.only.title == "河川市2023年国民经济和社会发展统计公报"


def test_communique_on_statistics_is_no_masthead__no_front() -> None:
    """The issue has no first page."""
    issue = neighbour("communique_on_statistics_is_no_masthead")
    assert issue.issue.child("front") is None


def test_communique_on_statistics_is_no_masthead__sections() -> None:
    """Three sections."""
    issue = neighbour("communique_on_statistics_is_no_masthead")
    assert [(part.num, part.heading) for part in issue.only.body.sections] == [
        ("1", "综合"),
        ("2", "农业"),
        ("3", "工业和建筑业"),
    ]


def test_first_page_on_one_issue_line_with_blanks__meta() -> None:
    """Number 11 of 2024, the 1203rd of all, of 2024-06-15."""
    issue = neighbour("first_page_on_one_issue_line_with_blanks")
    assert (issue.meta("title"), issue.meta("year"), issue.meta("number")) == ("汾西省人民政府公报", "2024", "11")
    assert (issue.meta("total"), issue.meta("date")) == ("1203", "2024-06-15")


def test_first_page_on_one_issue_line_with_blanks__host() -> None:
    """汾西省人民政府办公厅 is the host."""
    issue = neighbour("first_page_on_one_issue_line_with_blanks")
    assert issue.meta("host") == "汾西省人民政府办公厅"


def test_first_page_on_one_issue_line_with_blanks__english() -> None:
    """The English name is kept on the first page, with its spaces."""
    issue = neighbour("first_page_on_one_issue_line_with_blanks")
    assert "GAZETTE OF THE PEOPLE'S GOVERNMENT OF FENXI PROVINCE" in issue.front.text


def test_first_page_on_one_issue_line_with_blanks__contents() -> None:
    """Two entries, on pages 2 and 5, led by full stops."""
    issue = neighbour("first_page_on_one_issue_line_with_blanks")
    pages = [
        (entry.node.get("page"), entry.text.endswith("."))
        for entry in issue.front.all("entry")
        if entry.node.get("page")
    ]
    assert pages == [("2", False), ("5", False)]


def test_first_page_on_one_issue_line_with_blanks__categories() -> None:
    """省政府令 and 部门文件 head their documents."""
    issue = neighbour("first_page_on_one_issue_line_with_blanks")
    assert categories(issue) == ["省政府令", "部门文件"]


def test_first_page_on_one_issue_line_with_blanks__documents() -> None:
    """An order with the 办法 that it publishes, and a notice."""
    issue = neighbour("first_page_on_one_issue_line_with_blanks")
    assert [document.title for document in issue.all_documents] == [
        "汾西省人民政府令",
        "汾西省水文管理办法",
        "汾西省教育厅关于规范普通高中招生的通知",
    ]
    assert published(issue.titled("汾西省人民政府令")) == [identity(issue.titled("汾西省水文管理办法"))]


def test_first_page_with_an_editorial_board__meta() -> None:
    """Number 3, the 97th of all, of 2024-07-10; the figures stand apart."""
    issue = neighbour("first_page_with_an_editorial_board")
    assert (issue.meta("number"), issue.meta("total"), issue.meta("date")) == ("3", "97", "2024-07-10")


def test_first_page_with_an_editorial_board__board() -> None:
    """The board is named on the first page; nobody of it stands in a document."""
    issue = neighbour("first_page_with_an_editorial_board")
    assert "孔令华" in issue.front.text and "韩雪" in issue.front.text.replace("　", "")
    assert all("孔令华" not in document.text for document in issue.all_documents)


def test_first_page_with_an_editorial_board__contents() -> None:
    """One entry, on page 3."""
    issue = neighbour("first_page_with_an_editorial_board")
    assert [entry.node.get("page") for entry in issue.front.all("entry") if entry.node.get("page")] == ["3"]


def test_first_page_with_an_editorial_board__document() -> None:
    """One document of appointments."""
    issue = neighbour("first_page_with_an_editorial_board")
    assert (issue.only.kind, issue.only.title) == ("appointments", "河川市人民代表大会常务委员会任免名单")


def test_first_page_with_an_editorial_board__pages() -> None:
    """Pages 1 and 3."""
    issue = neighbour("first_page_with_an_editorial_board")
    assert [page for page in issue.pages if page != 2] == [1, 3]


def test_first_page_of_a_supplement_without_contents__meta() -> None:
    """增刊: 2024, the 120th of all."""
    issue = neighbour("first_page_of_a_supplement_without_contents")
    assert (issue.meta("title"), issue.meta("year"), issue.meta("total")) == ("东岭县人民政府公报", "2024", "120")


def test_first_page_of_a_supplement_without_contents__front() -> None:
    """Name, issue line and editor are the first page."""
    issue = neighbour("first_page_of_a_supplement_without_contents")
    assert "增刊第1期" in issue.front.text and "东岭县人民政府办公室编" in issue.front.text


def test_first_page_of_a_supplement_without_contents__document() -> None:
    """One notice with number and foot."""
    issue = neighbour("first_page_of_a_supplement_without_contents")
    assert (issue.only.kind, issue.only.number, issue.only.signed) == ("notice", "东政发〔2024〕10号", "2024-06-18")


def test_first_page_whose_contents_fill_two_pages__meta() -> None:
    """Number 1 of 2024, the 49th of all, of 2024-03-31."""
    issue = neighbour("first_page_whose_contents_fill_two_pages")
    assert (issue.meta("year"), issue.meta("number"), issue.meta("total")) == ("2024", "1", "49")
    assert issue.meta("date") == "2024-03-31"


def test_first_page_whose_contents_fill_two_pages__contents() -> None:
    """Four entries on both pages, on pages 3, 4, 6 and 8."""
    issue = neighbour("first_page_whose_contents_fill_two_pages")
    assert [entry.node.get("page") for entry in issue.front.all("entry")] == ["3", "4", "6", "8"]


def test_first_page_whose_contents_fill_two_pages__documents() -> None:
    """An agenda and a resolution; no entry of the contents is a document."""
    issue = neighbour("first_page_whose_contents_fill_two_pages")
    assert [(document.kind, document.title) for document in issue.documents] == [
        ("agenda", "青原自治州第十五届人民代表大会第四次会议议程"),
        ("resolution", "青原自治州第十五届人民代表大会第四次会议关于政府工作报告的决议"),
    ]


def test_first_page_whose_contents_fill_two_pages__pages() -> None:
    """Pages 1 to 4."""
    issue = neighbour("first_page_whose_contents_fill_two_pages")
    assert issue.pages == [1, 2, 3, 4]


def test_first_page_read_from_a_running_head_alone__meta() -> None:
    """The running heads say name, number 9 of 2024 and 745th of all."""
    issue = neighbour("first_page_read_from_a_running_head_alone")
    assert (issue.meta("title"), issue.meta("year"), issue.meta("number")) == ("汾东省人民政府公报", "2024", "9")


def test_first_page_read_from_a_running_head_alone__no_front() -> None:
    """There is no first page."""
    issue = neighbour("first_page_read_from_a_running_head_alone")
    assert issue.issue.child("front") is None


def test_first_page_read_from_a_running_head_alone__articles() -> None:
    """Three articles, no head in them."""
    issue = neighbour("first_page_read_from_a_running_head_alone")
    assert [each.num for each in issue.only.articles] == ["1", "2", "3"]
    assert "公报" not in issue.only.text


def test_first_page_read_from_a_running_head_alone__pages() -> None:
    """Pages 22 to 24."""
    issue = neighbour("first_page_read_from_a_running_head_alone")
    assert issue.pages == [22, 23, 24]


def test_narrow_first_page_and_two_notices__meta() -> None:
    """Number 2 of 2024, the 18th of all, of 2024-06-30, by 北川县人民政府办公室."""
    issue = neighbour("narrow_first_page_and_two_notices")
    assert (issue.meta("title"), issue.meta("number"), issue.meta("total")) == ("北川县人民政府公报", "2", "18")
    assert (issue.meta("date"), issue.meta("host")) == ("2024-06-30", "北川县人民政府办公室")


def test_narrow_first_page_and_two_notices__contents() -> None:
    """Two entries of two lines, on pages 2 and 3."""
    issue = neighbour("narrow_first_page_and_two_notices")
    assert [(entry.text, entry.node.get("page")) for entry in issue.front.all("entry")] == [
        ("北川县人民政府关于调整征地青苗补偿标准的通知", "2"),
        ("北川县人民政府办公室关于成立防汛抗旱指挥部的通知", "3"),
    ]


def test_narrow_first_page_and_two_notices__documents() -> None:
    """Two notices with the same titles."""
    issue = neighbour("narrow_first_page_and_two_notices")
    assert [document.title for document in issue.documents] == [
        "北川县人民政府关于调整征地青苗补偿标准的通知",
        "北川县人民政府办公室关于成立防汛抗旱指挥部的通知",
    ]


def test_narrow_first_page_and_two_notices__feet() -> None:
    """Each has its foot and one paragraph."""
    issue = neighbour("narrow_first_page_and_two_notices")
    assert [document.signed for document in issue.documents] == ["2024-06-12", "2024-06-18"]
    assert [len(document.body.paragraphs) for document in issue.documents] == [1, 1]


def test_narrow_first_page_and_two_notices__in_force() -> None:
    """The first is carried out from 2024-07-01."""
    issue = neighbour("narrow_first_page_and_two_notices")
    assert issue.document(1).node.get("effective") == "2024-07-01"


def test_narrow_first_page_and_two_notices__pages() -> None:
    """Pages 1 to 3, in brackets."""
    issue = neighbour("narrow_first_page_and_two_notices")
    assert issue.pages == [1, 2, 3]


def test_gazette_of_procurators_with_a_guiding_case__editor() -> None:
    """Editor and day of issue stand on one line, parted by a wide blank."""
    issue = neighbour("gazette_of_procurators_with_a_guiding_case")
    assert (issue.meta("editor"), issue.meta("date")) == ("最高人民检察院办公厅", "2020-07-08")
    assert (issue.meta("number"), issue.meta("total")) == ("4", "177")


def test_gazette_of_procurators_with_a_guiding_case__contents() -> None:
    """The contents are the first page's."""
    issue = neighbour("gazette_of_procurators_with_a_guiding_case")
    assert [entry.node.get("page") for entry in issue.front.all("entry")] == ["1", "5"]


def test_gazette_of_procurators_with_a_guiding_case__case() -> None:
    """The guiding case is a document of its own, its number in brackets below the title."""
    issue = neighbour("gazette_of_procurators_with_a_guiding_case")
    opinion, guiding = issue.documents
    assert opinion.signed == "2020-04-21"
    assert (guiding.title, guiding.number) == ("宣告缓刑罪犯蔡某等12人减刑监督案", "（检例第70号）")


def test_gazette_of_procurators_with_a_guiding_case__headings() -> None:
    """【关键词】 and 【要旨】 are its headings, no group heads."""
    issue = neighbour("gazette_of_procurators_with_a_guiding_case")
    assert [section.heading for section in issue.document(2).body.sections] == ["【关键词】", "【要旨】"]
    assert not list(issue.issue.children("category"))


def test_first_page_of_a_league_with_its_editors__issue() -> None:
    """2018.3 names the year; nobody says whether an issue or a month; whole number 45."""
    issue = neighbour("first_page_of_a_league_with_its_editors")
    assert (issue.meta("title"), issue.meta("year"), issue.meta("total")) == ("呼兰盟行政公署公报", "2018", "45")
    assert issue.meta("number") is None


def test_first_page_of_a_league_with_its_editors__meta() -> None:
    """Host, editor, and the day behind 出版日期 stand in the meta."""
    issue = neighbour("first_page_of_a_league_with_its_editors")
    assert (issue.meta("host"), issue.meta("editor")) == ("呼兰盟行政公署办公室", "白玉山")
    assert issue.meta("date") == "2018-09-28"


def test_first_page_of_a_league_with_its_editors__documents() -> None:
    """Two entries, whose pages stand behind a tab; two documents."""
    issue = neighbour("first_page_of_a_league_with_its_editors")
    assert [entry.node.get("page") for entry in issue.front.all("entry")] == ["1", "2"]
    assert [document.number for document in issue.documents] == ["呼署发〔2018〕77号", "呼署办发〔2018〕51号"]


def test_contents_whose_entries_are_counted__entries() -> None:
    """Two entries that are counted 1．and 2．, each with the document that it names."""
    issue = neighbour("contents_whose_entries_are_counted")
    refs = [ref for entry in issue.front.all("entry") for ref in entry.node.descendants("ref")]
    assert [ref.get("href") for ref in refs] == ["#doc_1", "#doc_2"]


def test_contents_whose_entries_are_counted__meta() -> None:
    """Whole number 21, of September 2020, made by 金寨县人大常委会办公室."""
    issue = neighbour("contents_whose_entries_are_counted")
    assert (issue.meta("number"), issue.meta("total"), issue.meta("date")) == ("3", "21", "2020-09")
    assert issue.meta("editor") == "金寨县人大常委会办公室"


def test_first_page_whose_makers_stand_side_by_side__host() -> None:
    """主管 and 主办 stand on one line; the host is 云山县人民政府办公室."""
    issue = neighbour("first_page_whose_makers_stand_side_by_side")
    assert (issue.meta("host"), issue.meta("date")) == ("云山县人民政府办公室", "2016-06-20")


def test_first_page_whose_makers_stand_side_by_side__colophon() -> None:
    """内部资料　免费交流 ends the colophon, which names the editor."""
    issue = neighbour("first_page_whose_makers_stand_side_by_side")
    colophon = issue.issue.child("colophon")
    assert colophon is not None
    assert [node.text_content for node in colophon.children("p")][-1] == "内部资料　免费交流"
    assert issue.meta("editor") == "云山县人民政府公报编辑部"


def test_makers_of_a_gazette_side_by_side__host() -> None:
    """The host is the office behind 主办; the day and the whole number."""
    issue = neighbour("makers_of_a_gazette_side_by_side")
    said = tuple(map(issue.meta, ("host", "date", "total")))
    assert said == ("某市人民政府办公室", "2022-04-30", "97")


def test_gazette_named_in_tibetan_below_its_name__front() -> None:
    """The name in Tibetan stands on the first page; year, number and whole number are told."""
    issue = neighbour("gazette_named_in_tibetan_below_its_name")
    said = tuple(map(issue.meta, ("title", "year", "number", "total")))
    assert said == ("西藏自治区人民政府公报", "2020", "5", "312")


def test_gazette_named_in_tibetan_below_its_name__order() -> None:
    """The order is titled by its organ alone."""
    order, _ = neighbour("gazette_named_in_tibetan_below_its_name").documents
    assert (order.title, order.number) == ("西藏自治区人民政府令", "第159号")


def test_issue_line_with_middle_dots_above_a_notice__issue() -> None:
    """Year, number and whole number are those of the line."""
    issue = neighbour("issue_line_with_middle_dots_above_a_notice")
    assert (issue.meta("year"), issue.meta("number"), issue.meta("total")) == ("2021", "36", "720")


def test_issue_line_with_middle_dots_above_a_notice__title() -> None:
    """The line is no part of the notice's title."""
    issue = neighbour("issue_line_with_middle_dots_above_a_notice")
    assert issue.document(1).title == "北京市人民政府办公厅印发《关于推进城市更新的行动计划》的通知"


def test_number_of_the_page_right_below_contents__page() -> None:
    """It is page 2, and no entry."""
    issue = neighbour("number_of_the_page_right_below_contents")
    assert issue.pages[0] == 2
    assert [each.text for each in issue.front.all("entry")][-1] == "任命通知"


def test_number_of_the_page_right_below_contents__issue() -> None:
    """The head tells year and number."""
    issue = neighbour("number_of_the_page_right_below_contents")
    assert (issue.meta("title"), issue.meta("year"), issue.meta("number")) == ("某某省人民政府公报", "2021", "6")


def test_contents_of_a_collection_with_numbers__two() -> None:
    """Two reports stand below."""
    issue = neighbour("contents_of_a_collection_with_numbers")
    assert [each.title for each in issue.documents][1:] == [
        "关于检查《某某省旅游条例》实施情况的报告",
        "关于2020年省级决算的报告",
    ]


def test_contents_of_a_collection_with_numbers__contents() -> None:
    """The entries are contents."""
    issue = neighbour("contents_of_a_collection_with_numbers")
    assert [each.text for each in issue.all("entry")] == [
        "1．关于检查《某某省旅游条例》实施情况的报告（书面）",
        "2．关于2020年省级决算的报告",
    ]


def test_gazettes_name_above_a_column__columns() -> None:
    """The name is the issue's, and the columns are heads of groups."""
    issue = neighbour("gazettes_name_above_a_column")
    assert issue.meta("title") == "某省人民政府公报"
    assert [part.text for part in issue.all("category")] == ["法规", "命令", "公牍"]
    assert issue.documents[0].title == "某省土地测量规则"


def test_cover_above_a_page_with_its_name_again__front() -> None:
    """The organ on the cover and the name on the next page are of the first page; two documents stand below."""
    issue = neighbour("cover_above_a_page_with_its_name_again")
    assert [part.text for part in issue.all("p")][2:4] == [
        "云岭省人民检察院",
        "中华人民共和国云岭省人民检察院公报",
    ]
    assert [each.title for each in issue.documents] == [
        "云岭省人民检察院关于加强未成年人检察工作的意见",
        "云岭省人民检察院关于办案期限的通知",
    ]


def test_gazette_called_wengao__issue() -> None:
    """Which issue it is."""
    issue = neighbour("gazette_called_wengao")
    assert [issue.meta(name) for name in ("title", "year", "number", "total")] == [
        "中国人民银行文告",
        "2003",
        "24",
        "232",
    ]


def test_gazette_called_wengao__day() -> None:
    """The day beside the number is the reply's, and no adoption."""
    issue = neighbour("gazette_called_wengao")
    reply = issue.documents[1]
    assert reply.number == "（2003年8月20日　银办函〔2003〕411号）"
    assert reply.node.get("date") == "2003-08-20"
    assert reply.node.get("issuer") == "中国人民银行办公厅"


def test_yearly_index_whose_entries_take_two_lines__entries() -> None:
    """Entries over two lines are whole."""
    issue = neighbour("yearly_index_whose_entries_take_two_lines")
    said = [(entry.text, entry.node.get("page")) for entry in issue.only.all("entry")]
    assert ("吉江市人大常委会关于批准2022年市本级决算的决议", "4·11") in said


def test_series_of_an_audit_office__head() -> None:
    """The first three lines are the head of the issue: the series 柳江省审计厅审计结果公告 of 柳江省审计厅, number 4 of 2017, 31 in all."""
    issue = neighbour("series_of_an_audit_office")
    assert [issue.meta(name) for name in ("title", "publisher", "year", "number", "total")] == [
        "柳江省审计厅审计结果公告",
        "柳江省审计厅",
        "2017",
        "4",
        "31",
    ]


def test_series_of_an_audit_office__announcement() -> None:
    """One announcement, 柳江省水利专项资金审计结果 over two lines, announced 2017-03-09."""
    only = neighbour("series_of_an_audit_office").only
    assert (only.kind, only.title) == ("announcement", "柳江省水利专项资金审计结果")
    assert only.node.get("date") == "2017-03-09"


def test_series_of_an_audit_office__text() -> None:
    """A paragraph and two parts; none of the head is among them."""
    body = neighbour("series_of_an_audit_office").only.body
    assert [section.heading for section in body.sections] == ["基本情况", "整改情况"]
    assert len(body.paragraphs) == 1 and "总第31号" not in body.text


def test_series_of_a_court_with_one_case__head() -> None:
    """The first two lines are the head of the issue, number 12, 38 in all."""
    issue = neighbour("series_of_a_court_with_one_case")
    assert [issue.meta(name) for name in ("publisher", "number", "total")] == ["柳江省高级人民法院", "12", "38"]


def test_series_of_a_court_with_one_case__document() -> None:
    """One document, 2020年度金融审判情况, with two paragraphs."""
    only = neighbour("series_of_a_court_with_one_case").only
    assert (only.title, len(only.body.paragraphs)) == ("2020年度金融审判情况", 2)


def test_announcement_of_two_bureaus_with_a_number() -> None:
    """No head of an issue: an announcement with its number and its own title."""
    issue = neighbour("announcement_of_two_bureaus_with_a_number")
    assert issue.issue.child("front") is None
    assert (issue.only.kind, issue.only.number) == ("announcement", "2019年第7号")


def test_contents_that_name_an_order_behind_what_it_publishes__links() -> None:
    """The first entry leads to the order, the second to what it publishes, the third to the notice."""
    issue = neighbour("contents_that_name_an_order_behind_what_it_publishes").issue
    refs = [entry.child("ref") for entry in issue.descendants("entry")]
    assert [ref.get("href") if ref is not None else None for ref in refs] == ["#doc_1", "#doc_2", "#doc_3"]


def test_contents_that_name_an_order_behind_what_it_publishes__pages() -> None:
    """No page in the contents is doubtful."""
    case = neighbour("contents_that_name_an_order_behind_what_it_publishes")
    assert [finding.code for finding in case.findings if finding.code == "G704"] == []


def test_issue_line_that_counts_in_volumes__meta() -> None:
    """The issue is number 2 of 2022, 47 in all, of 2022-06-30."""
    issue = neighbour("issue_line_that_counts_in_volumes")
    said = [issue.meta(name) for name in ("year", "number", "total", "date")]
    assert said == ["2022", "2", "47", "2022-06-30"]


def test_issue_line_that_counts_in_volumes__only() -> None:
    """The reply is the only document."""
    assert neighbour("issue_line_that_counts_in_volumes").only.kind == "reply"


def test_contents_in_two_columns_side_by_side__order() -> None:
    """The left column comes first, then the right one."""
    entries = neighbour("contents_in_two_columns_side_by_side").front.all("entry")
    assert [each.node.get("page") for each in entries] == ["1", "4", "9", "15", "18", "21", "27", "30"]


def test_contents_in_two_columns_side_by_side__heads() -> None:
    """Three group heads: two of the columns, and one within the right one."""
    labels = neighbour("contents_in_two_columns_side_by_side").front.all("label")
    assert [each.text for each in labels] == ["市政府文件", "部门文件", "政务动态"]


def test_contents_in_two_columns_side_by_side__whole() -> None:
    """The entry over two lines is whole."""
    entries = neighbour("contents_in_two_columns_side_by_side").front.all("entry")
    assert entries[1].text == "关于印发节约用水行动方案的通知"


def test_name_of_the_states_gazette_on_two_lines__meta() -> None:
    """The name is whole; number 2 of 2023, dated 2023-04-15."""
    issue = neighbour("name_of_the_states_gazette_on_two_lines")
    said = {name: issue.meta(name) for name in ("title", "year", "number", "date")}
    assert said == {
        "title": "中华人民共和国最高人民检察院公报",
        "year": "2023",
        "number": "2",
        "date": "2023-04-15",
    }


def test_name_of_the_states_gazette_on_two_lines__appointments() -> None:
    """They are dated as their text says."""
    appointments = neighbour("name_of_the_states_gazette_on_two_lines").only
    assert (appointments.kind, appointments.node.get("date")) == ("appointments", "2023-03-02")


def test_numbers_set_in_below_the_entries_of_contents__entries() -> None:
    """The numbers are in the contents, and the heads of groups are those alone."""
    issue = neighbour("numbers_set_in_below_the_entries_of_contents").issue
    (contents,) = issue.descendants("contents")
    assert [text_inside(label) for label in contents.children("label")] == ["地方性法规", "市政府文件", "人事任免"]
    said = [text_inside(entry) for entry in contents.children("entry")]
    assert said[2::2] == ["白政发〔2021〕25号", "白政任〔2021〕9号"] and len(said) == 5


def test_numbers_set_in_below_the_entries_of_contents__documents() -> None:
    """The first document is the regulation, under its group head, and has no number."""
    case = neighbour("numbers_set_in_below_the_entries_of_contents")
    assert [document.title for document in case.documents] == [
        "白河市集中式饮用水水源保护条例",
        "白河市人民政府关于调整城市居民最低生活保障标准的通知",
    ]
    assert [document.number for document in case.documents] == [None, "白政发〔2021〕25号"]


def test_contents_in_uneven_columns__entries() -> None:
    """The left column is read before the right one, though one entry alone ends before the other column."""
    issue = neighbour("contents_in_uneven_columns")
    assert [entry.text.partition("…")[0] for entry in issue.front.all("entry")] == [
        "桐江市户外广告设施管理办法（市政府令第42号）",
        "关于命名第三批市级非物质文化遗产代表性传承人的通知",
        "关于公布行政事业性收费目录的通告",
        "关于印发桐江市冬春蔬菜储备方案的通知",
        "关于做好当前森林防火工作的通知",
        "市政府任免名单",
    ]


def test_contents_in_uneven_columns__heads() -> None:
    """Four heads stand above them."""
    issue = neighbour("contents_in_uneven_columns")
    assert [label.text for label in issue.front.all("label")] == [
        "市政府规章",
        "市政府文件",
        "市政府办公室文件",
        "人事信息",
    ]


def test_contents_in_two_columns_of_one_entry_each__entries() -> None:
    """Each column has a head and an entry."""
    issue = neighbour("contents_in_two_columns_of_one_entry_each")
    assert [label.text for label in issue.front.all("label")] == ["县政府文件", "人事任免"]
    assert [entry.node.get("page") for entry in issue.front.all("entry")] == ["1", "5"]


def test_contents_in_two_columns_of_one_entry_each__document() -> None:
    """The only document is the announcement."""
    issue = neighbour("contents_in_two_columns_of_one_entry_each")
    assert [document.title for document in issue.documents] == ["南浦县人民政府关于加强河道采砂管理的通告"]


def test_first_page_that_says_when_it_was_founded__year() -> None:
    """The year is the issue's, not that in which the gazette was founded."""
    issue = neighbour("first_page_that_says_when_it_was_founded")
    assert (issue.meta("year"), issue.meta("number"), issue.meta("total")) == ("2021", "2", "58")


def test_first_page_that_says_when_it_was_founded__front() -> None:
    """Who allowed it and how many are printed is of the first page too."""
    issue = neighbour("first_page_that_says_when_it_was_founded")
    assert [part.text for part in issue.front.all("p")][1:3] == ["新闻出版局准予印行", "季刊　一九九二年三月创刊"]
    assert issue.front.all("p")[-1].text == "每期印三千册"


def test_first_page_that_says_when_it_was_founded__heads() -> None:
    """Heads in brackets stand above the entries."""
    issue = neighbour("first_page_that_says_when_it_was_founded")
    assert [label.text for label in issue.front.all("label")] == ["【法院文件】", "【典型案例】"]


def test_first_page_that_says_when_it_was_founded__editor() -> None:
    """The research office of the court edits it."""
    issue = neighbour("first_page_that_says_when_it_was_founded")
    assert issue.meta("editor") == "青川省高级人民法院研究室"


def test_contents_whose_entries_are_set_in_below_counted_heads__heads() -> None:
    """What stands further out than the entries heads them."""
    issue = neighbour("contents_whose_entries_are_set_in_below_counted_heads")
    assert [each.text for each in issue.front.all("label")] == ["一、部门规章", "二、规范性文件", "三、人事任免"]


def test_contents_whose_entries_are_set_in_below_counted_heads__entries() -> None:
    """An entry over two lines is one, and one below a head alone too."""
    issue = neighbour("contents_whose_entries_are_set_in_below_counted_heads")
    assert [each.node.get("page") for each in issue.front.all("entry")] == ["3", "19", "27", "33", "40"]
    assert [each.text for each in issue.front.all("entry")][2] == "应急部关于印发《应急救援航空体系建设方案》的通知"


def test_contents_by_meetings__heads() -> None:
    """Each meeting heads what it did, however long its name."""
    issue = neighbour("contents_by_meetings")
    assert [each.text for each in issue.front.all("label")] == [
        "平州市第七届人大常委会第十四次会议",
        "平州市第七届人大常委会第十五次会议",
    ]


def test_contents_by_meetings__entries() -> None:
    """Five entries."""
    issue = neighbour("contents_by_meetings")
    assert [each.node.get("page") for each in issue.front.all("entry")] == ["1", "2", "4", "16", "17"]


def test_contents_by_meetings__month() -> None:
    """The month in which it was printed is that of the issue."""
    issue = neighbour("contents_by_meetings")
    assert issue.meta("date") == "2023-08"


def test_contents_of_a_court_with_an_author_before_the_page__author() -> None:
    """Who wrote it stands behind the dots, the page right behind the name."""
    issue = neighbour("contents_of_a_court_with_an_author_before_the_page")
    assert [each.node.get("page") for each in issue.front.all("entry")] == ["1", "7", "15"]
    assert issue.front.all("entry")[-1].text.endswith("吴敏")


def test_contents_of_a_court_with_an_author_before_the_page__heads() -> None:
    """Three heads."""
    issue = neighbour("contents_of_a_court_with_an_author_before_the_page")
    assert [each.text for each in issue.front.all("label")] == ["［司法文件］", "［裁判文书］", "［案例分析］"]


def test_contents_of_a_court_with_an_author_before_the_page__documents() -> None:
    """One document stands below."""
    issue = neighbour("contents_of_a_court_with_an_author_before_the_page")
    assert [each.title for each in issue.documents] == ["天涯省高级人民法院关于网上立案的若干规定"]


def test_announcement_about_something_is_no_series__title() -> None:
    """It is the title of a document, not of a gazette."""
    issue = neighbour("announcement_about_something_is_no_series")
    assert issue.only.title == "青海省市场监督管理局关于征集标准项目的公告"
    assert issue.meta("title") is None


def test_announcement_about_something_is_no_series__number() -> None:
    """Its number is the document's."""
    issue = neighbour("announcement_about_something_is_no_series")
    assert issue.only.number == "2023年第11号"


def test_contents_above_an_announcement_with_a_table__entries() -> None:
    """The contents end above the announcement, though rows of its table end with numbers."""
    issue = neighbour("contents_above_an_announcement_with_a_table")
    assert [each.node.get("page") for each in issue.front.all("entry")] == ["1", "8", "10"]


def test_contents_above_an_announcement_with_a_table__table() -> None:
    """The table is the announcement's."""
    issue = neighbour("contents_above_an_announcement_with_a_table")
    assert [each.title for each in issue.documents] == ["临河市人民政府关于调整城区基准地价的公告"]
    assert issue.only.body.tables[0].rows[1] == ["商业", "3200", "2400", "1600"]


def test_gazettes_name_below_its_contents__name() -> None:
    """The gazette's name stands below its contents, above who makes it."""
    issue = neighbour("gazettes_name_below_its_contents")
    said = [issue.meta(name) for name in ("title", "year", "number", "total", "host")]
    assert said == ["江城县人民政府公报", "2018", "4", "112", "江城县人民政府办公室"]


def test_gazettes_name_below_its_contents__document() -> None:
    """It is no communiqué."""
    issue = neighbour("gazettes_name_below_its_contents")
    assert [each.kind for each in issue.documents] == ["notice"]


def test_contents_headed_in_english_too__heading() -> None:
    """目录 and CONTENTS are one heading."""
    issue = neighbour("contents_headed_in_english_too")
    assert [each.text for each in issue.front.all("label")] == []
    assert len(issue.front.all("heading")) == 1


def test_page_numbers_below_all_of_the_contents__pages() -> None:
    """Each entry has its page, as many as stand below all of them."""
    issue = neighbour("page_numbers_below_all_of_the_contents")
    assert [each.node.get("page") for each in issue.front.all("entry")] == ["1", "4", "9"]


def test_page_numbers_below_all_of_the_contents__lines() -> None:
    """The line of its page is its own."""
    issue = neighbour("page_numbers_below_all_of_the_contents")
    assert [each.lines for each in issue.front.all("entry")] == [[7, 12], [8, 13], [10, 11, 14]]


def test_page_numbers_below_all_of_the_contents__heads() -> None:
    """Two heads."""
    issue = neighbour("page_numbers_below_all_of_the_contents")
    assert [each.text for each in issue.front.all("label")] == ["区政府文件", "区政府办文件"]


def test_page_numbers_below_all_of_the_contents__document() -> None:
    """The announcement is whole."""
    issue = neighbour("page_numbers_below_all_of_the_contents")
    assert [item.text for item in issue.only.body.items] == ["全区国有林场。", "龙山镇、青云镇全域。"]


def test_gazette_called_by_what_it_announces__name() -> None:
    """A name that ends with 公告 is the gazette's, where the line of the issue and contents stand below."""
    issue = neighbour("gazette_called_by_what_it_announces")
    assert [issue.meta(name) for name in ("title", "publisher", "year", "number", "total", "date")] == [
        "国家电力监管委员会公告",
        "国家电力监管委员会",
        "2009",
        "2",
        "31",
        "2009-07-06",
    ]


def test_gazette_called_by_what_it_announces__contents() -> None:
    """Counted heads and entries are the contents."""
    issue = neighbour("gazette_called_by_what_it_announces")
    assert [each.text for each in issue.front.all("label")] == ["一、命令", "二、行政处罚", "三、统计资料"]
    assert [each.node.get("page") for each in issue.front.all("entry")] == ["1", "3", "4"]


def test_gazette_called_by_what_it_announces__head() -> None:
    """What stands on every page beside its number is the running head, whatever the name ends with."""
    issue = neighbour("gazette_called_by_what_it_announces")
    assert [each.title for each in issue.documents] == [
        "国家电力监管委员会令",
        "供电监督管理办法",
        "关于对北原电力公司的处罚决定",
        "2009年6月全国供电情况",
    ]
    assert "接受电力用户监督，不得拒绝、拖延。" in issue.documents[1].body.text
    assert issue.pages[-4:] == [1, 2, 3, 4]


def test_announcement_of_an_organ_with_number_and_year__title() -> None:
    """An announcement is called so too, and is a document."""
    issue = neighbour("announcement_of_an_organ_with_number_and_year")
    assert issue.only.title == "国家电力监管委员会公告"
    assert issue.only.kind == "announcement"


def test_announcement_of_an_organ_with_number_and_year__number() -> None:
    """The year and number are its own."""
    issue = neighbour("announcement_of_an_organ_with_number_and_year")
    assert issue.only.number == "2009年第2号"


def test_contents_with_pages_in_front_of_entries_over_two_lines__entries() -> None:
    """A full line whose title has no end yet goes on in the next, the last one too."""
    issue = neighbour("contents_with_pages_in_front_of_entries_over_two_lines")
    assert [(each.text, each.node.get("page")) for each in issue.front.all("entry")] == [
        ("中华人民共和国海关行政许可听证办法", "2"),
        ("海关总署关于进口粮食检验检疫监管有关问题的公告", "4"),
        ("关于《海关总署关于进口粮食检验检疫监管有关问题的公告》的解读", "6"),
        ("海关总署关于开展全国海关系统文明窗口创建活动的通知", "7"),
    ]


def test_contents_with_pages_in_front_of_entries_over_two_lines__heads() -> None:
    """Short lines between them are group heads, and stand above the documents again."""
    issue = neighbour("contents_with_pages_in_front_of_entries_over_two_lines")
    assert [each.text for each in issue.front.all("label")] == ["海关总署令", "海关总署公告", "通知"]
    assert categories(issue) == ["海关总署令", "海关总署公告"]


def test_contents_that_nothing_heads__contents() -> None:
    """Heads between dots and entries with their pages are contents without a heading."""
    issue = neighbour("contents_that_nothing_heads")
    assert [each.text for each in issue.front.all("label")] == ["·省政府令·", "·省政府文件·", "·人事任免·"]
    assert [each.node.get("page") for each in issue.front.all("entry")] == ["2", "4", "6"]
    assert issue.front.all("heading") == []


def test_contents_that_nothing_heads__heads() -> None:
    """The same heads above the documents are categories, and in no title."""
    issue = neighbour("contents_that_nothing_heads")
    assert categories(issue) == ["省政府令", "省政府文件", "人事任免"]
    assert issue.documents[0].title == "江西省道路货运管理办法"


def test_contents_that_nothing_heads__pages() -> None:
    """The first number below the contents is the page that they name first: it stands at the top of its page."""
    issue = neighbour("contents_that_nothing_heads")
    assert issue.pages == [1, 2, 3, 4, 5]
    assert "凡从事货运的，应当遵守本办法。" in issue.documents[0].body.text


def test_contents_that_nothing_heads__colophon() -> None:
    """Editor, address and permit are the colophon."""
    issue = neighbour("contents_that_nothing_heads")
    assert issue.colophon == [
        "江西省人民政府办公厅《江西政报》编辑部编辑出版",
        "地址：南昌市北京西路　邮政编码：330046",
        "江西省内部报刊准印证第0215号",
    ]


def test_authors_on_lines_of_their_own_in_contents__author() -> None:
    """A blank stands before who wrote it."""
    issue = neighbour("authors_on_lines_of_their_own_in_contents")
    entries = [each.text for each in issue.front.all("entry")]
    assert entries[2] == "关于《渠江市市容和环境卫生管理条例（草案）》的说明　胡志明"


def test_authors_on_lines_of_their_own_in_contents__pages() -> None:
    """Four entries."""
    issue = neighbour("authors_on_lines_of_their_own_in_contents")
    assert [each.node.get("page") for each in issue.front.all("entry")] == ["3", "4", "12", "15"]


def test_gazette_whose_name_is_a_picture__particulars() -> None:
    """公报 stands alone, with year, number, whole number and host below it."""
    issue = neighbour("gazette_whose_name_is_a_picture")
    said = [issue.meta(name) for name in ("year", "number", "total", "host")]
    assert said == ["2019", "5", "168", "五原省人大常委会办公厅"]


def test_gazette_whose_name_is_a_picture__contents() -> None:
    """The contents are the issue's."""
    issue = neighbour("gazette_whose_name_is_a_picture")
    assert [each.node.get("page") for each in issue.front.all("entry")] == ["583", "583", "597", "600", "603"]


def test_gazette_whose_name_is_a_picture__document() -> None:
    """The list of appointments is the only document."""
    issue = neighbour("gazette_whose_name_is_a_picture")
    assert [each.kind for each in issue.documents] == ["appointments"]


def test_documents_of_a_session_collected__editor() -> None:
    """文件汇编 names the collection, and nobody who edits it."""
    issue = neighbour("documents_of_a_session_collected")
    assert issue.meta("editor") is None
    assert issue.meta("title") == "东昌省第十三届人民代表大会第五次会议文件汇编"


def test_documents_of_a_session_collected__documents() -> None:
    """Agenda, resolution and rules stand below."""
    issue = neighbour("documents_of_a_session_collected")
    assert [each.kind for each in issue.documents] == ["agenda", "resolution", "law"]


def test_gazette_of_a_commission_of_taiwan__place() -> None:
    """It is of no place of the mainland."""
    issue = neighbour("gazette_of_a_commission_of_taiwan")
    assert issue.meta("jurisdiction") is None
    assert issue.meta("title") == "國家發展規劃委員會公報"


def test_gazette_of_a_commission_of_taiwan__day() -> None:
    """It came out on the last of June 2019."""
    issue = neighbour("gazette_of_a_commission_of_taiwan")
    assert (issue.meta("year"), issue.meta("date")) == ("2019", "2019-06-30")


def test_contents_that_say_from_which_page_to_which__pages() -> None:
    """The first and the last page in brackets are the entry's."""
    issue = neighbour("contents_that_say_from_which_page_to_which")
    assert [each.node.get("page") for each in issue.front.all("entry")] == ["1—4", "5—8", "9"]


def test_contents_that_say_from_which_page_to_which__entries() -> None:
    """A line of dots and a number goes on from the title above."""
    issue = neighbour("contents_that_say_from_which_page_to_which")
    assert issue.front.all("entry")[1].text.startswith("关于印发《阳湖市河道管理办法》的通知")
    assert issue.front.all("label") == []


def test_contents_with_the_word_for_page__pages() -> None:
    """第9页 behind dots is the page of its entry, and a short title no head."""
    issue = neighbour("contents_with_the_word_for_page")
    assert [each.node.get("page") for each in issue.front.all("entry")] == ["第2页", "第9页", "第14页"]
    assert [each.text for each in issue.front.all("label")] == ["◆ 中央文件", "◆ 地方法规", "◆ 政府文件"]


def test_contents_with_the_word_for_page__editors() -> None:
    """Who edits it stands on the first page, and heads no documents."""
    issue = neighbour("contents_with_the_word_for_page")
    assert issue.front.all("p")[-1].text == "甘肃省人民政府公报编辑室"
    assert categories(issue) == []


def test_contents_with_chinese_pages_in_brackets__pages() -> None:
    """Chinese figures in brackets behind dots are pages."""
    issue = neighbour("contents_with_chinese_pages_in_brackets")
    assert [each.node.get("page") for each in issue.front.all("entry")] == ["一", "三", "十二"]


def test_contents_with_chinese_pages_in_brackets__heads() -> None:
    """The heads stand between entries, and above the documents again."""
    issue = neighbour("contents_with_chinese_pages_in_brackets")
    assert [each.text for each in issue.front.all("label")] == ["命令", "指示"]
    assert categories(issue) == ["命令", "指示"]


def test_contents_with_short_heads_above_entries_set_in__heads() -> None:
    """Where all that is further out is short and has no page, it heads what is set in below it, one entry or more."""
    issue = neighbour("contents_with_short_heads_above_entries_set_in")
    assert [each.text for each in issue.front.all("label")] == ["重要文献", "司法解释", "任免事项"]
    assert [each.node.get("page") for each in issue.front.all("entry")] == ["1", "11", "14"]


def test_number_alone_between_year_and_whole_number__number() -> None:
    """It is the number of the year."""
    issue = neighbour("number_alone_between_year_and_whole_number")
    assert [issue.meta(name) for name in ("year", "number", "total")] == ["2021", "8", "512"]


def test_number_alone_between_year_and_whole_number__entry() -> None:
    """An organ above what it gives is the first line of its entry, where all heads have signs."""
    issue = neighbour("number_alone_between_year_and_whole_number")
    assert issue.front.all("entry")[-1].text == "宁波市人民政府关于加强水资源保护的通知"
    assert [each.text for each in issue.front.all("label")] == ["【市政府规章】", "【市政府文件】"]


def test_year_and_number_parted_by_a_blank__meta() -> None:
    """The year and the number stand on one line above the whole number."""
    issue = neighbour("year_and_number_parted_by_a_blank")
    assert (issue.meta("year"), issue.meta("number"), issue.meta("total"), issue.meta("date")) == (
        "2016",
        "4",
        "52",
        "2016-08-10",
    )


def test_year_and_number_parted_by_a_blank__codes() -> None:
    """Codes of distribution inland and abroad are the colophon's."""
    issue = neighbour("year_and_number_parted_by_a_blank")
    assert issue.colophon[0] == "国内邮发代号：22—2　　国外发行代号：N311"


def test_communique_with_a_number__document() -> None:
    """A communiqué with its number, its organ and its day is a document, and no gazette."""
    issue = neighbour("communique_with_a_number")
    assert issue.only.title == "某州第五次全国经济普查公报"
    assert (issue.only.node.get("issuer"), issue.only.node.get("date")) == ("某州统计局", "2024-12-08")


def test_session_bulletin_of_a_series__front() -> None:
    """The series that a session's bulletin is of stands on its first page, with contents whose pages stand in front."""
    issue = neighbour("session_bulletin_of_a_series")
    assert (issue.meta("title"), issue.meta("year"), issue.meta("total")) == (
        "某省第十三届人民代表大会第一次会议会刊",
        "2018",
        "338",
    )
    assert len(issue.front.all("entry")) == 2


def test_session_bulletin_of_a_series__elected() -> None:
    """Who was elected, to what, and with how many votes."""
    issue = neighbour("session_bulletin_of_a_series")
    assert [(part.label, part.all("name")[0].text) for part in issue.document(2).body.all("entry")] == [
        ("主任", "邓嘉"),
        ("副主任", "韩永新"),
        (None, "刘莲英（女）"),
    ]


def test_session_bulletin_of_a_series__signed() -> None:
    """The presidium of a session signs in two lines."""
    issue = neighbour("session_bulletin_of_a_series")
    assert issue.document(2).signatures == ["某省第十三届人民代表大会第一次会议主席团"]


def test_remark_below_contents_of_the_fifties__remark() -> None:
    """What stands below the contents on their page is no document's."""
    issue = neighbour("remark_below_contents_of_the_fifties")
    assert [part.text for part in issue.front.all("p")][-1] == "本刊专供机关内部参考"
    assert issue.document(1).title == "某省人民委员会关于做好夏季防汛工作的指示"


def test_remark_below_contents_of_the_fifties__units() -> None:
    """Places in columns are nobody's names."""
    issue = neighbour("remark_below_contents_of_the_fifties")
    assert issue.document(1).body.all("name") == []


def test_remark_below_contents_of_the_fifties__colophon() -> None:
    """A bookshop that sells it within the administration is in the colophon."""
    issue = neighbour("remark_below_contents_of_the_fifties")
    assert issue.colophon[0] == "某某人民出版社出版　　某省新华书店内部发行"


def test_special_issue_of_a_congress__meta() -> None:
    """What an issue is devoted to stands behind its number."""
    issue = neighbour("special_issue_of_a_congress")
    assert (issue.meta("year"), issue.meta("number"), issue.meta("total")) == ("2019", "2", "203")


def test_special_issue_of_a_congress__label() -> None:
    """How many sit in the presidium stands below its name."""
    issue = neighbour("special_issue_of_a_congress")
    assert [part.text for part in issue.document(1).body.all("label")] == ["主席团（共4人，按姓名笔划为序）", "秘书长"]


def test_special_issue_of_a_congress__signed() -> None:
    """A committee signs below the congress that it is of."""
    issue = neighbour("special_issue_of_a_congress")
    assert issue.document(2).signatures == ["汾东省第十三届人民代表大会财政经济委员会"]


def test_web_page_of_a_whole_issue_with_name_and_number_run_together__issue() -> None:
    """The name and the number run together above the contents name the issue, and are no running head."""
    issue = neighbour("web_page_of_a_whole_issue_with_name_and_number_run_together")
    assert (issue.meta("title"), issue.meta("number"), issue.meta("total")) == ("某市人民政府公报", "8", "164")
    assert issue.running_heads == []


def test_web_page_of_a_whole_issue_with_name_and_number_run_together__documents() -> None:
    """What the contents name is no document."""
    issue = neighbour("web_page_of_a_whole_issue_with_name_and_number_run_together")
    assert [document.title for document in issue.documents] == [
        "某市人民政府关于印发某市古桥保护办法的通知",
        "某市人民政府关于王文江等同志职务任免的通知",
    ]


def test_column_of_contents_above_a_title_in_marks__label() -> None:
    """A column's name is no part of the entry below it, which begins with a title mark."""
    issue = neighbour("column_of_contents_above_a_title_in_marks")
    entries = [entry.text for entry in issue.all("entry")]
    assert any(entry.startswith("《临江市户外招牌设置管理办法》解读") for entry in entries)


def test_contents_in_a_narrow_column_with_entries_over_six_lines__entries() -> None:
    """Each entry of the contents is whole, over six lines too."""
    issue = neighbour("contents_in_a_narrow_column_with_entries_over_six_lines")
    entries = [each.text for each in issue.front.all("entry")]
    assert len(entries) == 6
    assert entries[4].startswith("河川省人大常委会农工委关于《河川省人民政府办公厅转报省乡村局关于〈") and entries[
        5
    ].startswith("河川省第十四届")


def test_contents_in_a_narrow_column_with_entries_over_six_lines__titles() -> None:
    """The organ above 关于 in the contents is the first line of an entry, and in the text that of a title."""
    issue = neighbour("contents_in_a_narrow_column_with_entries_over_six_lines")
    assert [each.title for each in issue.issue.all_documents] == [
        "河川省人民代表大会常务委员会关于批准《青原市消防条例》的决定",
        "河川省人大法制委员会关于《青原市消防条例》审议结果的报告",
    ]
    assert categories(issue) == []


def test_contents_with_who_makes_the_gazette_among_them__contents() -> None:
    """The contents go on below who makes the gazette, in two parts each under its head."""
    issue = neighbour("contents_with_who_makes_the_gazette_among_them")
    parts = issue.front.all("contents")
    assert [[label.text for label in part.all("label")] for part in parts] == [["法规规章"], ["人事任免"]]
    assert [len(part.all("entry")) for part in parts] == [4, 2]


def test_contents_with_who_makes_the_gazette_among_them__pages() -> None:
    """A bare number behind blanks is a page as one behind a stroke is."""
    issue = neighbour("contents_with_who_makes_the_gazette_among_them")
    assert [entry.node.get("page") for entry in issue.front.all("entry")] == ["3", "4", "9", "15", "21", "23"]


def test_contents_with_who_makes_the_gazette_among_them__makers() -> None:
    """The number of the page and who makes the gazette are no entries and no document."""
    issue = neighbour("contents_with_who_makes_the_gazette_among_them")
    assert issue.documents == []
    assert issue.pages[0] == 3
    said = [part.text for part in issue.front.all("p")]
    assert said[said.index("编辑 出版") :] == [
        "编辑 出版",
        "地址 东江市青年路",
        "水利大厦6楼",
        "邮编 330009",
        "电话 0791-88821234",
        "电邮 slgb@example.cn",
        "准印证号",
        "印刷 东江市彩印有限公司",
        "出版日期 2021年6月25日",
        "ISSN1671―0001",
        "某某省水利厅公报室",
    ]


def test_contents_with_who_makes_the_gazette_among_them__meta() -> None:
    """The day on which it came out and who edits it are told, and 编辑 出版 names nobody."""
    issue = neighbour("contents_with_who_makes_the_gazette_among_them")
    assert (issue.meta("date"), issue.meta("editor")) == ("2021-06-25", "冯立本")


def test_numbers_on_lines_of_their_own_in_contents__entries() -> None:
    """A blank stands before the number that has a line of its own in an entry, and none where only the title goes on."""
    issue = neighbour("numbers_on_lines_of_their_own_in_contents")
    assert [entry.text for entry in issue.all("entry")] == [
        "关于印发清河市古树名木保护管理规定的通知　清府发〔2023〕11号",
        "关于同意南湾镇2023年度村庄规划的批复　清府字〔2023〕23号",
    ]


def test_numbers_on_lines_of_their_own_in_contents__number() -> None:
    """It is the fourth issue of the year."""
    issue = neighbour("numbers_on_lines_of_their_own_in_contents")
    assert issue.issue.meta("number") == "4"


def test_entries_of_contents_that_go_on_set_in_below_their_first_lines__entries() -> None:
    """The first line of an entry is no head of one entry."""
    issue = neighbour("entries_of_contents_that_go_on_set_in_below_their_first_lines")
    assert [part.text for part in issue.front.all("entry")] == [
        "青山省第十四届人民代表大会第二次会议主席团名单",
        "青山市人民代表大会常务委员会关于加强检察公益诉讼工作的决定",
    ]
    assert issue.front.all("label") == []


def test_entries_of_contents_that_go_on_set_in_below_their_first_lines__head() -> None:
    """The gazette's name above the first page of the text is its running head."""
    issue = neighbour("entries_of_contents_that_go_on_set_in_below_their_first_lines")
    assert issue.running_heads == ["青山市人民政府公报"]
    assert issue.documents[0].head("kicker") is None


def test_page_of_an_entry_alone_below_its_leader__entry() -> None:
    """The number of a page may stand alone below the leader of its entry."""
    issue = neighbour("page_of_an_entry_alone_below_its_leader")
    assert [entry.node.get("page") for entry in issue.all("entry")] == ["1", "2", "3"]
    assert len(issue.documents) == 3


def test_page_of_an_entry_alone_below_its_leader__label() -> None:
    """What stands in 【】 heads a group, and is in no title."""
    issue = neighbour("page_of_an_entry_alone_below_its_leader")
    assert not any("【" in (document.title or "") for document in issue.documents)


def test_what_the_gazette_says_of_itself_below_contents__front() -> None:
    """It is in no document."""
    issue = neighbour("what_the_gazette_says_of_itself_below_contents")
    assert [d.title for d in issue.documents] == ["總統令"]
    assert all("本報每週三" not in d.text for d in issue.documents)


def test_web_page_with_sizes_of_letters__title() -> None:
    """The title is told, and what the page has above it is no text."""
    issue = neighbour("web_page_with_sizes_of_letters")
    assert issue.only.title == "柳溪县人民医院采购项目中标结果公告"
    assert "字体" not in issue.only.body.text


def test_web_page_with_sizes_of_letters__table() -> None:
    """A numbered line below a table is none of its rows."""
    issue = neighbour("web_page_with_sizes_of_letters")
    (table,) = issue.only.tables
    assert len(table.rows) == 3


def test_first_page_with_what_is_not_sold_and_pages_in_front__meta() -> None:
    """The name, the year, the number, the whole number and the day are read."""
    issue = neighbour("first_page_with_what_is_not_sold_and_pages_in_front")
    assert [issue.meta(name) for name in ("title", "year", "number", "total", "date")] == [
        "松江政报",
        "2019",
        "2",
        "38",
        "2019-06-28",
    ]


def test_first_page_with_what_is_not_sold_and_pages_in_front__contents() -> None:
    """Two entries with their pages under two heads."""
    issue = neighbour("first_page_with_what_is_not_sold_and_pages_in_front")
    assert [entry.node.get("page") for entry in issue.front.all("entry")] == ["01", "02"]


def test_first_page_with_what_is_not_sold_and_pages_in_front__colophon() -> None:
    """Who prints it is the colophon."""
    issue = neighbour("first_page_with_what_is_not_sold_and_pages_in_front")
    assert issue.colophon == ["松江政报（季刊）　　松江市印刷厂印"]


def test_contents_in_two_columns_with_a_short_head_beside_a_long_entry__entries() -> None:
    """Four entries, none of which mixes the columns."""
    issue = neighbour("contents_in_two_columns_with_a_short_head_beside_a_long_entry")
    assert [entry.text for entry in issue.front.all("entry")] == [
        "汾州市人民政府关于加强渔港管理的通知",
        "汾州市人民政府关于表彰渔业先进单位的决定",
        "汾州市财政局关于下达渔船补助资金的通知",
        "汾州市人民政府任免名单",
    ]


def test_contents_in_two_columns_with_a_short_head_beside_a_long_entry__host() -> None:
    """Who makes it stands beside a motto."""
    issue = neighbour("contents_in_two_columns_with_a_short_head_beside_a_long_entry")
    assert issue.meta("host") == "汾州市人民政府办公厅"


def test_front_of_macau_in_two_languages__issue() -> None:
    """The number and the day of the issue."""
    issue = neighbour("front_of_macau_in_two_languages")
    assert (issue.meta("number"), issue.meta("date")) == ("12", "2023-03-20")


def test_front_of_macau_in_two_languages__entries() -> None:
    """Four entries, each with its page."""
    issue = neighbour("front_of_macau_in_two_languages")
    assert [entry.node.get("page") for entry in issue.front.all("entry")] == ["201", "201", "203", "203"]


def test_front_of_macau_in_two_languages__document() -> None:
    """One document, in force on the day next to that of the issue."""
    issue = neighbour("front_of_macau_in_two_languages")
    assert issue.only.node.get("effective") == "2023-03-21"


def test_front_of_a_court_newspaper_with_its_name_in_english__issue() -> None:
    """Its name, number and day."""
    issue = neighbour("front_of_a_court_newspaper_with_its_name_in_english")
    assert (issue.meta("title"), issue.meta("number"), issue.meta("date")) == ("人民法院报", "8127", "2021-01-05")


def test_front_of_a_province_whose_host_leads_it_too__host() -> None:
    """Its host."""
    issue = neighbour("front_of_a_province_whose_host_leads_it_too")
    assert issue.meta("host") == "河北省人民政府"


def test_contents_of_macau_with_acts_by_their_numbers_in_portuguese__entries() -> None:
    """Number and summary are one entry."""
    issue = neighbour("contents_of_macau_with_acts_by_their_numbers_in_portuguese")
    assert [entry.node.get("page") for entry in issue.front.all("entry")] == ["1024", "1024", "1031"]
    assert issue.front.all("entry")[1].text.startswith("Lei n.º 7/2019:")


def test_rule_of_hong_kong_below_its_pages_number__printer() -> None:
    """Who prints it stands on the first page, in both languages."""
    issue = neighbour("rule_of_hong_kong_below_its_pages_number")
    assert [p.text for p in issue.front.all("p")][-2:] == [
        "政府物流服務署印",
        "PRINTED BY THE GOVERNMENT LOGISTICS DEPARTMENT, HONG KONG",
    ]


def test_council_gazette_of_1956_with_appointments__appointments() -> None:
    """国务院任命人员 is a list of appointments."""
    issue = neighbour("council_gazette_of_1956_with_appointments")
    assert [each.kind for each in issue.documents] == ["notice", "reply", "decision", "appointments"]


def test_contents_with_pages_in_front_over_hanging_lines__number() -> None:
    """第661号 belongs to its entry."""
    issue = neighbour("contents_with_pages_in_front_over_hanging_lines")
    assert [entry.text for entry in issue.front.all("entry")][-1] == "中华人民共和国农业农村部公告第661号"


def test_contents_in_two_columns_above_who_makes_the_gazette__entries() -> None:
    """The right column's entries follow those of the left one."""
    issue = neighbour("contents_in_two_columns_above_who_makes_the_gazette")
    assert [entry.node.get("page") for entry in issue.front.all("entry")] == ["3", "6", "9", "14"]
    assert [document.kind for document in issue.documents] == ["notice", "reply"]


def test_newspaper_with_a_day_of_the_old_calendar__day() -> None:
    """It came out on 2023-09-22."""
    issue = neighbour("newspaper_with_a_day_of_the_old_calendar")
    assert issue.meta("date") == "2023-09-22"


def test_executive_order_of_macau_right_below_a_signature__printer() -> None:
    """Who prints the gazette stands on the first page."""
    issue = neighbour("executive_order_of_macau_right_below_a_signature")
    assert "印務局，澳門官印局街。" in issue.front.text


def test_legal_newspaper_of_1989_without_blank_lines__masthead() -> None:
    """What stands below the name is the paper's."""
    issue = neighbour("legal_newspaper_of_1989_without_blank_lines")
    assert "代号1—41" in issue.front.text


def test_party_paper_of_1950_with_a_proclamation__day() -> None:
    """The day is 1950-05-03, and the number 340."""
    issue = neighbour("party_paper_of_1950_with_a_proclamation")
    assert (issue.meta("date"), issue.meta("number")) == ("1950-05-03", "340")


def test_gazette_of_hong_kong_with_its_day_in_english_too__day() -> None:
    """It came out on 2012-03-23, as number 12."""
    issue = neighbour("gazette_of_hong_kong_with_its_day_in_english_too")
    assert (issue.meta("date"), issue.meta("number")) == ("2012-03-23", "12")


def test_contents_over_two_pages_in_roman_numbers__contents() -> None:
    """The contents go on over pages I and II: nine entries, a title above its chapters among them."""
    issue = neighbour("contents_over_two_pages_in_roman_numbers")
    entries = issue.front.all("entry")
    assert [entry.node.get("page") for entry in entries] == [
        "1",
        None,
        "1",
        "2",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "9",
        "12",
    ]
    assert [mark.get("printed") for mark in issue.issue.descendants("pb")] == ["I", "II", "1", "2"]


def test_contents_over_two_pages_in_roman_numbers__head() -> None:
    """The head of the second page is no entry; the groups of the contents make no group of documents."""
    issue = neighbour("contents_over_two_pages_in_roman_numbers")
    assert not any("2013 年第 3 期" in entry.text for entry in issue.front.all("entry"))
    assert categories(issue) == []


def test_contents_over_two_pages_in_roman_numbers__order() -> None:
    """现予公布，自 20, of a year that goes on below, is no entry: the order stands below the contents."""
    issue = neighbour("contents_over_two_pages_in_roman_numbers")
    order, law = issue.documents
    assert (order.title, order.kind, published(order)) == ("中国证券监督管理委员会令", "order", [identity(law)])
    assert (law.title, law.node.get("effective")) == ("证券投资基金销售管理办法", "2013-06-01")


def test_gazette_of_the_national_government_of_1947__groups() -> None:
    """法規, 府令 and 院令 head groups."""
    issue = neighbour("gazette_of_the_national_government_of_1947")
    assert categories(issue) == ["法規", "府令", "院令"]


def test_gazette_of_the_national_government_of_1947__day() -> None:
    """The act was published on 三十六年二月十一日, by the day of the issue's 1947, and is in force from then."""
    issue = neighbour("gazette_of_the_national_government_of_1947")
    act = issue.document(1)
    assert [(event.get("action"), event.get("date")) for event in act.node.descendants("event")] == [
        ("公布", "1947-02-11")
    ]
    assert act.node.get("effective") == "1947-02-11"


def test_gazette_of_the_national_government_of_1947__order() -> None:
    """行政院令 has its number beside it, its day below, and publishes the amended article."""
    issue = neighbour("gazette_of_the_national_government_of_1947")
    order = issue.document(4)
    assert (order.title, order.kind, order.node.get("date")) == ("行政院令", "order", "1947-02-07")
    assert "從壹字第四三二一號" in order.node.text_content
    assert published(order) == [identity(issue.document(5))]


def test_reply_whose_first_sentence_is_broken_before_received__sentence() -> None:
    """你部…的请示⏎收悉。 is one sentence, and no heading above another."""
    issue = neighbour("reply_whose_first_sentence_is_broken_before_received")
    reply = issue.document(1)
    assert reply.body.paragraphs[0].startswith("你部关于建立")
    assert reply.body.paragraphs[0].endswith("收悉。现批复如下：")
    assert not reply.all("section")


def test_reply_whose_first_sentence_is_broken_before_received__day() -> None:
    """The name stands on two lines, and the day's year is that of the number."""
    issue = neighbour("reply_whose_first_sentence_is_broken_before_received")
    assert (issue.meta("title"), issue.meta("date"), issue.meta("total")) == (
        "中华人民共和国国务院公报",
        "2022-06-10",
        "1771",
    )


def test_contents_with_pages_in_front_and_numbers_in_brackets__heads() -> None:
    """人事任免 below an entry that ends with its number heads the last."""
    issue = neighbour("contents_with_pages_in_front_and_numbers_in_brackets")
    assert [label.text for label in issue.front.all("label")] == ["市政府文件", "市政府办公厅文件", "人事任免"]
    assert [entry.node.get("page") for entry in issue.front.all("entry")] == ["03", "04", "05", "47"]


def test_double_issue_with_heads_of_both_numbers__heads() -> None:
    """The heads of pages name both numbers, and stand in no title."""
    issue = neighbour("double_issue_with_heads_of_both_numbers")
    assert (issue.meta("number"), issue.meta("total")) == ("1-2", "412-413")
    assert [document.title for document in issue.documents] == [
        "省人民政府关于命名第三批湖北省生态乡镇的决定",
        "省人民政府办公厅关于做好春节期间农民工返乡服务工作的通知",
    ]


def test_contents_with_p03_in_front__pages() -> None:
    """P03 in front of an entry is its page, and no document is read as an entry."""
    issue = neighbour("contents_with_p03_in_front")
    assert [entry.node.get("page") for entry in issue.front.all("entry")] == ["P03", "P04", "P05", "P07"]
    assert [document.kind for document in issue.documents] == ["notice", "plan", "notice"]


def test_name_of_a_conference_of_the_people_on_two_lines__name() -> None:
    """The name goes on below 中国人民政治协商会议."""
    issue = neighbour("name_of_a_conference_of_the_people_on_two_lines")
    assert issue.meta("title") == "中国人民政治协商会议广西壮族自治区委员会公报"


def test_contents_of_1984_under_a_session__contents() -> None:
    """The session heads the entries; the page is behind the author, in Chinese figures and brackets."""
    issue = neighbour("contents_of_1984_under_a_session")
    assert [entry.node.get("page") for entry in issue.front.all("entry")] == ["三", "四", "九"]
    assert [label.text for label in issue.front.all("label")] == ["第六届全国人民代表大会常务委员会第五次会议"]
    assert issue.document(1).title == "全国人民代表大会常务委员会关于批准《中华人民共和国和泰王国领事条约》的决定"


def test_contents_with_pages_behind_strokes_and_on_the_cover__cover() -> None:
    """The last entry stands on 封三; 致读者 heads what the gazette says below."""
    issue = neighbour("contents_with_pages_behind_strokes_and_on_the_cover")
    assert [entry.node.get("page") for entry in issue.front.all("entry")] == ["2", "2", "4", "11", "16", "封三"]
    assert "致读者" in [p.text for p in issue.front.all("p")]


def test_contents_with_two_entries_on_a_line__columns() -> None:
    """Two entries stand side by side, each with its page."""
    issue = neighbour("contents_with_two_entries_on_a_line")
    assert [entry.node.get("page") for entry in issue.front.all("entry")] == [
        "1",
        "6",
        "2",
        "15",
        "20",
        "21",
        "22",
        "23",
    ]


def test_supplement_of_hong_kong_with_contents_in_two_languages__issue() -> None:
    """The first line says year and number, and what the supplement is called."""
    issue = neighbour("supplement_of_hong_kong_with_contents_in_two_languages")
    assert [issue.meta(name) for name in ("year", "number", "date")] == ["2019", "44", "2019-11-01"]
    assert "憲報第 3 號法律副刊" in [node.text_content for node in issue.issue.descendants("title")]


def test_supplement_of_hong_kong_with_contents_in_two_languages__contents() -> None:
    """An entry has its title in both languages and its page, on its last line or below it; what the columns are called is no entry."""
    issue = neighbour("supplement_of_hong_kong_with_contents_in_two_languages")
    entries = issue.front.all("entry")
    assert [entry.node.get("page") for entry in entries] == ["A3120", "A3121"]
    assert [node.text_content for node in issue.issue.descendants("label")] == [
        "條例編號",
        "Ordinance No.",
        "頁次",
        "Page",
    ]


def test_supplement_of_hong_kong_with_contents_in_two_languages__ordinances() -> None:
    """The pages have their numbers at the foot; the title in English stands below the ordinance's own."""
    issue = neighbour("supplement_of_hong_kong_with_contents_in_two_languages")
    assert issue.pages == [3119, 3120, 3121]
    assert [(law.kind, law.title) for law in issue.documents] == [
        ("law", "《渡輪碼頭條例》"),
        ("law", "《漁船牌照(修訂)條例》"),
    ]
    assert all("Ordinance" not in part.text for law in issue.documents for part in law.all("section"))


def test_second_series_of_macau_with_both_languages_on_a_line__issue() -> None:
    """The name in Chinese stands before the Portuguese on its line; number and day are told."""
    issue = neighbour("second_series_of_macau_with_both_languages_on_a_line")
    assert [issue.meta(name) for name in ("title", "year", "number", "date")] == [
        "澳門特別行政區公報",
        "2014",
        "33",
        "2014-08-13",
    ]


def test_second_series_of_macau_with_both_languages_on_a_line__contents() -> None:
    """Offices in both languages head the entries, which have pages of their own in each language."""
    issue = neighbour("second_series_of_macau_with_both_languages_on_a_line")
    entries = issue.front.all("entry")
    assert [entry.node.get("page") for entry in entries] == ["12051", "12051", "12053", "12053", "7055", "7055"]
    labels = [node.text_content for node in issue.issue.descendants("label")]
    assert [label.split(" ")[0] for label in labels] == [
        "澳門特別行政區",
        "社會文化司司長辦公室：",
        "Assuntos",
        "審計署：",
        "政府機關通告及公告",
    ]


def test_second_series_of_macau_with_both_languages_on_a_line__dispatch() -> None:
    """The dispatch is the one document."""
    issue = neighbour("second_series_of_macau_with_both_languages_on_a_line")
    assert [document.title for document in issue.documents] == ["第112/2014號社會文化司司長批示"]


def test_short_name_of_a_gazette_below_who_makes_it__issue() -> None:
    """Who makes the gazette is no part of its name, and a number above twelve is no month."""
    issue = neighbour("short_name_of_a_gazette_below_who_makes_it")
    assert [issue.meta(name) for name in ("title", "host", "year", "number", "total")] == [
        "临江政报",
        "临江省人民政府办公厅",
        "2004",
        "15",
        "130",
    ]


def test_bulletin_of_a_ministry_with_year_number_and_page_at_the_foot__entries() -> None:
    """A page of the cover is a page too."""
    issue = neighbour("bulletin_of_a_ministry_with_year_number_and_page_at_the_foot")
    assert [(entry.text, entry.node.get("page")) for entry in issue.front.all("entry")][-2:] == [
        ("关于做好冬修水利工作的通知　水建管〔2018〕9号", "5"),
        ("《中华人民共和国水利部文告》征订启事", "封三"),
    ]
    assert [document.title for document in issue.documents] == ["中华人民共和国水利部令", "水文站点管理办法"]


def test_bulletin_of_a_ministry_with_year_number_and_page_at_the_foot__pages() -> None:
    """The year and the number of the issue stand before the page's number."""
    issue = neighbour("bulletin_of_a_ministry_with_year_number_and_page_at_the_foot")
    marks = [(node.get("printed"), node.get("head")) for node in issue.issue.descendants("pb") if node.get("printed")]
    assert marks == [("1", "2018·2"), ("2", "2018·2")]


def test_contents_once_more_in_english_below_the_name__entries() -> None:
    """Contents in each language, and the gazette's name in English between them."""
    issue = neighbour("contents_once_more_in_english_below_the_name")
    contents = list(issue.issue.descendants("contents"))
    pages = [[entry.get("page") for entry in each.children("entry")] for each in contents]
    assert pages == [["4", "4", "7"], ["4", "4", "7"]]
    assert [each.text_content for each in contents[1].children("heading")] == ["CONTENTS"]
    between = ["".join(map(str, node.itertext())) for node in contents[0].itersiblings() if node.tag != contents[1].tag]
    assert between[:3] == [
        "GAZETTE OF THE STATE COUNCIL",
        "OF THE PEOPLE’S REPUBLIC OF CHINA",
        "March 20, 2021 Issue No. 8 Serial No. 1730",
    ]


def test_announcements_each_below_the_name_of_its_kind_on_a_page__documents() -> None:
    """What each is called, with its number below, is no head of the page, though it comes back on each."""
    issue = neighbour("announcements_each_below_the_name_of_its_kind_on_a_page")
    assert [document.title for document in issue.documents] == [
        "关于启用新版集装箱封志的公告",
        "关于设立某保税仓库监管场所的公告",
    ]
    numbers = [node.text_content for node in issue.issue.descendants("number") if node.above.name == "head"]
    assert numbers == ["2016年第12号", "2016年第15号"]
    assert [document.node.get("date") for document in issue.documents] == ["2016-03-03", "2016-03-12"]


def test_contents_that_leave_out_whose_decision_it_is__entries() -> None:
    """The first document is told by the entry that is its title without the organ."""
    issue = neighbour("contents_that_leave_out_whose_decision_it_is")
    assert [entry.text for entry in issue.front.all("entry")] == [
        "关于处理人民来信工作的决定",
        "政务院关于防汛工作的指示",
        "内务部关于优抚工作的指示",
    ]
    assert [document.title for document in issue.documents] == ["政务院关于处理人民来信工作的决定"]
    assert issue.meta("date") == "1951-07-30"


def test_board_below_contents_without_colons__first_page() -> None:
    """Below its name those on the board need no colon behind their office."""
    issue = neighbour("board_below_contents_without_colons")
    assert [document.title for document in issue.documents] == ["江东省人民代表大会常务委员会公告"]
    assert "邢光龙" in issue.front.text


def test_bulletin_of_a_railway_for_its_own_offices__issue() -> None:
    """（局内发行） takes nothing from the line that says which issue it is."""
    issue = neighbour("bulletin_of_a_railway_for_its_own_offices")
    assert [issue.meta(name) for name in ("year", "number", "total", "date")] == ["2003", "18", "1206", "2003-09-10"]
