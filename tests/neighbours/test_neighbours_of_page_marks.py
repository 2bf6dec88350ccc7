"""What a careful editor sees in fixtures/neighbours, kind: page marks."""

from __future__ import annotations

from gazette_pub.checks import check
from neighbours.neighbour import categories, neighbour


def test_pagemarks_of_a_total_of_pages__pages() -> None:
    """Four pages."""
    issue = neighbour("pagemarks_of_a_total_of_pages")
    assert issue.pages == [1, 2, 3, 4]


def test_pagemarks_of_a_total_of_pages__articles() -> None:
    """Four articles of one paragraph."""
    issue = neighbour("pagemarks_of_a_total_of_pages")
    assert [len(each.paragraphs) for each in issue.only.articles] == [1, 1, 1, 1]


def test_pagemarks_with_page_of_pages__pages() -> None:
    """Three pages."""
    issue = neighbour("pagemarks_with_page_of_pages")
    assert issue.pages == [1, 2, 3]


def test_pagemarks_with_page_of_pages__parts() -> None:
    """Three numbered parts, whole over the pages."""
    issue = neighbour("pagemarks_with_page_of_pages")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2", "3"]
    assert "由村民会议讨论通过" in issue.only.body.part("1").text
    assert "侵犯村民合法权益" in issue.only.body.part("2").text


def test_pagemarks_with_page_of_pages__no_text() -> None:
    """No mark is left in the text."""
    issue = neighbour("pagemarks_with_page_of_pages")
    assert "共3页" not in issue.text


def test_pagemarks_bare_between_lines__pages() -> None:
    """Pages 12, 13 and 14, marked by a bare number."""
    issue = neighbour("pagemarks_bare_between_lines")
    assert issue.pages == [12, 13, 14]


def test_pagemarks_bare_between_lines__articles() -> None:
    """Four articles of one paragraph each, whole over the pages."""
    issue = neighbour("pagemarks_bare_between_lines")
    assert [len(each.paragraphs) for each in issue.only.articles] == [1, 1, 1, 1]
    assert issue.only.article("2").paragraphs == ["本市行政区域内汾河流域的生态修复适用本办法。"]


def test_pagemarks_bare_between_lines__title() -> None:
    """The running head is no title."""
    issue = neighbour("pagemarks_bare_between_lines")
    assert issue.only.title == "汾河流域生态修复办法"


def test_pagemarks_bare_between_lines__name() -> None:
    """The running head is the gazette's name."""
    issue = neighbour("pagemarks_bare_between_lines")
    assert issue.meta("title") == "河川市人民政府公报"


def test_running_heads_of_two_kinds_alternate__title() -> None:
    """The law's title."""
    issue = neighbour("running_heads_of_two_kinds_alternate")
    assert issue.only.title == "汾东省法律援助条例"


def test_running_heads_of_two_kinds_alternate__articles() -> None:
    """Three articles of one paragraph each, no head in them."""
    issue = neighbour("running_heads_of_two_kinds_alternate")
    assert [len(each.paragraphs) for each in issue.only.articles] == [1, 1, 1]
    assert "公报" not in issue.only.text


def test_running_heads_of_two_kinds_alternate__whole() -> None:
    """The lines go on over the page."""
    issue = neighbour("running_heads_of_two_kinds_alternate")
    assert "监督本行政区域的法律援助工作。" in issue.only.article("2").text
    assert issue.only.article("3").paragraphs == ["法律援助经费列入本级政府预算，专款专用。"]


def test_running_heads_of_two_kinds_alternate__pages() -> None:
    """142 and 143 are pages, and 144 begins."""
    issue = neighbour("running_heads_of_two_kinds_alternate")
    assert issue.pages[:2] == [142, 143]
    assert set(issue.pages) <= {142, 143, 144}


def test_running_heads_of_two_kinds_alternate__number() -> None:
    """The heads say number 2 of 2024."""
    issue = neighbour("running_heads_of_two_kinds_alternate")
    assert (issue.meta("year"), issue.meta("number")) == ("2024", "2")


def test_page_digits_stand_alone_and_apart__pages() -> None:
    """Pages 47, 48 and 49."""
    issue = neighbour("page_digits_stand_alone_and_apart")
    assert issue.pages == [47, 48, 49]


def test_page_digits_stand_alone_and_apart__articles() -> None:
    """Three articles; no section is made of a figure."""
    issue = neighbour("page_digits_stand_alone_and_apart")
    assert [each.num for each in issue.only.articles] == ["1", "2", "3"]
    assert issue.all("section") == []


def test_page_digits_stand_alone_and_apart__day() -> None:
    """The day of 第三条 is put together again."""
    issue = neighbour("page_digits_stand_alone_and_apart")
    assert issue.only.article("3").paragraphs == ["本办法自2024年6月1日起施行。"]


def test_every_line_begins_with_two_blanks__pages() -> None:
    """Blanks before every line begin no page."""
    issue = neighbour("every_line_begins_with_two_blanks")
    assert len(issue.pages) <= 1


def test_every_line_begins_with_two_blanks__articles() -> None:
    """A law of three articles."""
    issue = neighbour("every_line_begins_with_two_blanks")
    assert (issue.only.kind, [each.num for each in issue.only.articles]) == ("law", ["1", "2", "3"])


def test_every_line_begins_with_two_blanks__title() -> None:
    """Its title."""
    issue = neighbour("every_line_begins_with_two_blanks")
    assert issue.only.title == "河川市公共停车场管理办法"


def test_narrow_text_with_page_marks_of_a_slash__pages() -> None:
    """1/4 to 4/4 are four pages."""
    issue = neighbour("narrow_text_with_page_marks_of_a_slash")
    assert issue.pages == [1, 2, 3, 4]


def test_narrow_text_with_page_marks_of_a_slash__articles() -> None:
    """Five articles of one paragraph, whole over the pages."""
    issue = neighbour("narrow_text_with_page_marks_of_a_slash")
    assert [len(each.paragraphs) for each in issue.only.articles] == [1, 1, 1, 1, 1]
    assert issue.only.article("4").paragraphs == ["中小学校、幼儿园应当将家庭教育指导服务纳入工作计划。"]


def test_narrow_text_with_page_marks_of_a_slash__no_text() -> None:
    """No mark is left in the text."""
    issue = neighbour("narrow_text_with_page_marks_of_a_slash")
    assert "/4" not in issue.text


def test_narrow_text_with_a_private_dot_in_its_head__head() -> None:
    """The head with a private character is the running head, in no text and no title."""
    issue = neighbour("narrow_text_with_a_private_dot_in_its_head")
    assert issue.only.title == "汾东省检察建议工作办法"
    assert "公报" not in issue.only.text


def test_narrow_text_with_a_private_dot_in_its_head__meta() -> None:
    """It says number 2 of 2024."""
    issue = neighbour("narrow_text_with_a_private_dot_in_its_head")
    assert (issue.meta("year"), issue.meta("number")) == ("2024", "2")


def test_narrow_text_with_a_private_dot_in_its_head__pages() -> None:
    """Marks between private characters: pages 17 to 19."""
    issue = neighbour("narrow_text_with_a_private_dot_in_its_head")
    assert issue.pages == [17, 18, 19]


def test_narrow_text_with_a_private_dot_in_its_head__articles() -> None:
    """Three articles of one paragraph, whole over the pages."""
    issue = neighbour("narrow_text_with_a_private_dot_in_its_head")
    assert [len(each.paragraphs) for each in issue.only.articles] == [1, 1, 1]


def test_pagemarks_that_leave_out_blank_pages__pages() -> None:
    """The pages have the numbers that are printed: 5, 6, 8, 11, 12 and 15."""
    issue = neighbour("pagemarks_that_leave_out_blank_pages")
    assert issue.pages == [5, 6, 8, 11, 12, 15]


def test_pagemarks_that_leave_out_blank_pages__order() -> None:
    """None is out of order, and one is mirrored; those left out are noted."""
    issue = neighbour("pagemarks_that_leave_out_blank_pages")
    codes = [finding.code for finding in check(issue.issue) if finding.code.startswith("G30")]
    assert sorted(codes) == ["G302", "G304", "G304", "G304"]


def test_pagemarks_that_leave_out_blank_pages__articles() -> None:
    """Four articles of one paragraph, whole over the pages."""
    issue = neighbour("pagemarks_that_leave_out_blank_pages")
    assert [len(each.paragraphs) for each in issue.only.articles] == [1, 1, 1, 1]
    assert issue.only.article("3").paragraphs == ["市、县林业主管部门负责湿地公园的监督管理。"]


def test_page_numbers_beside_heads_left_and_right__pages() -> None:
    """Pages 31 to 33, the number before the head or behind it."""
    issue = neighbour("page_numbers_beside_heads_left_and_right")
    assert issue.pages == [31, 32, 33]
    assert issue.running_heads == ["汾西省高级人民法院公报　2024年第4期"] * 3


def test_page_numbers_beside_heads_left_and_right__whole() -> None:
    """Sentences go on over the pages, below a short last line too."""
    issue = neighbour("page_numbers_beside_heads_left_and_right")
    assert [len(each.paragraphs) for each in issue.only.articles] == [1, 1, 1]
    assert "赔偿范围包括直接损失和可得利益。" in issue.only.article("2").text


def test_page_numbers_beside_heads_left_and_right__front() -> None:
    """Name and issue line are the front."""
    issue = neighbour("page_numbers_beside_heads_left_and_right")
    assert (issue.meta("number"), issue.meta("total")) == ("4", "88")
    assert issue.only.title == "汾西省高级人民法院关于审理涉农土地承包纠纷案件若干问题的解释"


def test_narrow_page_numbers_bare_below_commas__pages() -> None:
    """Pages 3 to 5."""
    issue = neighbour("narrow_page_numbers_bare_below_commas")
    assert issue.pages == [3, 4, 5]


def test_narrow_page_numbers_bare_below_commas__items() -> None:
    """Three items of a paragraph, whole over the pages."""
    issue = neighbour("narrow_page_numbers_bare_below_commas")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2", "3"]
    assert "重点人员。" in issue.only.body.part("1").text
    assert "登记，禁止携带火种。" in issue.only.body.part("2").text


def test_narrow_page_numbers_bare_below_commas__signed() -> None:
    """Two organs sign."""
    issue = neighbour("narrow_page_numbers_bare_below_commas")
    assert issue.only.signatures == ["中共河东县委办公室", "河东县人民政府办公室"]


def test_page_of_pages_at_the_top_of_a_report__pages() -> None:
    """Pages 12 to 14, with how many there are."""
    issue = neighbour("page_of_pages_at_the_top_of_a_report")
    assert issue.pages == [12, 13, 14]
    assert issue.running_heads == []


def test_page_of_pages_at_the_top_of_a_report__whole() -> None:
    """The sentence goes on over the page."""
    issue = neighbour("page_of_pages_at_the_top_of_a_report")
    assert "请予审议，并请各位政协委员" in issue.only.body.text


def test_page_of_pages_at_the_top_of_a_report__delivery() -> None:
    """The note in brackets is a delivery."""
    issue = neighbour("page_of_pages_at_the_top_of_a_report")
    assert issue.only.head_value("delivery", "when") == "2024-01-25"


def test_treaty_with_full_width_page_numbers_behind_a_blank__pages() -> None:
    """Pages 7 and 8."""
    issue = neighbour("treaty_with_full_width_page_numbers_behind_a_blank")
    assert issue.pages[:2] == [7, 8]


def test_treaty_with_full_width_page_numbers_behind_a_blank__whole() -> None:
    """The articles go on over the pages."""
    issue = neighbour("treaty_with_full_width_page_numbers_behind_a_blank")
    assert "费用较高为由拒绝请求。" in issue.only.article("1").text
    assert "批准书之日起第三十日生效。" in issue.only.article("2").text


def test_page_number_alone_in_the_midst_of_a_word__pages() -> None:
    """The number is a page's: 9 ends with it."""
    issue = neighbour("page_number_alone_in_the_midst_of_a_word")
    assert issue.pages[0] == 9


def test_page_number_alone_in_the_midst_of_a_word__whole() -> None:
    """The paragraph is whole, without the number."""
    issue = neighbour("page_number_alone_in_the_midst_of_a_word")
    (text,) = issue.titled("汾东省散装水泥管理办法").article("2").paragraphs
    assert "建立协调机制，及时解决" in text


def test_page_number_alone_in_the_midst_of_a_word__contents() -> None:
    """No page of the contents is contradicted, least of all by a page whose number is not printed."""
    issue = neighbour("page_number_alone_in_the_midst_of_a_word")
    assert [finding for finding in issue.findings if finding.code == "G704"] == []


def test_running_head_with_a_whole_number__pages() -> None:
    """Two pages, 33 and 34, each with its running head, though the whole number stands beside year and number."""
    issue = neighbour("running_head_with_a_whole_number")
    assert issue.pages == [33, 34]
    assert ["总第301期" in head for head in issue.running_heads] == [True, True]


def test_running_head_with_a_whole_number__meta() -> None:
    """Title, year, number and whole number of the issue are those of the heads."""
    issue = neighbour("running_head_with_a_whole_number")
    said = [issue.meta(name) for name in ("title", "year", "number", "total")]
    assert said == ["云岭省人民政府公报", "2019", "6", "301"]


def test_running_head_with_a_whole_number__articles() -> None:
    """One document of three articles; 相关工作 is one word over the page."""
    law = neighbour("running_head_with_a_whole_number").only
    assert (law.title, [part.num for part in law.articles]) == ("云岭省古树名木保护办法", ["1", "2", "3"])
    assert "相关工作。" in law.text


def test_running_heads_mirrored_beside_their_page_marks__heads() -> None:
    """No running head stands in the text."""
    issue = neighbour("running_heads_mirrored_beside_their_page_marks")
    assert "公报" not in issue.text


def test_running_heads_mirrored_beside_their_page_marks__joined() -> None:
    """The third article is one paragraph over the page."""
    issue = neighbour("running_heads_mirrored_beside_their_page_marks")
    assert issue.titled("江西省粮食流通管理办法").article("3").paragraphs == [
        "县级以上人民政府应当加强对粮食流通工作的领导，建立健全粮食安全责任制，保障粮食流通所需经费。"
    ]


def test_running_heads_mirrored_beside_their_page_marks__issuer() -> None:
    """Who passed the rules is the province's government, though the ordinal stands before it."""
    issue = neighbour("running_heads_mirrored_beside_their_page_marks")
    assert issue.titled("江西省粮食流通管理办法").node.get("issuer") == "江西省人民政府"


def test_running_heads_with_a_group_at_the_other_side__issue() -> None:
    """The head tells the issue."""
    issue = neighbour("running_heads_with_a_group_at_the_other_side")
    assert (issue.meta("title"), issue.meta("year"), issue.meta("number")) == ("四川省人民政府公报", "2022", "20")


def test_running_heads_with_a_group_at_the_other_side__text() -> None:
    """No head stands in the text."""
    issue = neighbour("running_heads_with_a_group_at_the_other_side")
    assert "2022年第20期" not in issue.text


def test_bare_page_numbers_one_below_a_sentence__pages() -> None:
    """Pages 6 to 8."""
    assert neighbour("bare_page_numbers_one_below_a_sentence").pages == [6, 7, 8]


def test_bare_page_numbers_one_below_a_sentence__paragraphs() -> None:
    """Three paragraphs."""
    assert len(neighbour("bare_page_numbers_one_below_a_sentence").only.body.paragraphs) == 3


def test_foot_of_letters_and_year_with_the_number_on_the_outer_side__pages() -> None:
    """Pages 25 and 26."""
    issue = neighbour("foot_of_letters_and_year_with_the_number_on_the_outer_side")
    assert issue.pages == [25, 26]


def test_foot_of_letters_and_year_with_the_number_on_the_outer_side__joined() -> None:
    """The sentence goes on over the page."""
    issue = neighbour("foot_of_letters_and_year_with_the_number_on_the_outer_side")
    assert issue.only.body.paragraphs[0] == "为加强矿产资源管理，现通知如下："


def test_foot_of_letters_and_year_with_the_number_on_the_outer_side__furniture() -> None:
    """The foot and the group are in no text."""
    issue = neighbour("foot_of_letters_and_year_with_the_number_on_the_outer_side")
    assert "SXGB" not in issue.only.text and "部门文件" not in issue.only.text


def test_head_on_two_lines_without_page_numbers__heads() -> None:
    """They are heads and in no text."""
    issue = neighbour("head_on_two_lines_without_page_numbers")
    assert "公报" not in issue.only.text and "2023.4" not in issue.only.text


def test_head_on_two_lines_without_page_numbers__sentence() -> None:
    """The sentence is whole."""
    issue = neighbour("head_on_two_lines_without_page_numbers")
    assert issue.only.body.paragraphs[0].endswith("作如下修改：")


def test_head_on_two_lines_without_page_numbers__items() -> None:
    """Two items change the law."""
    issue = neighbour("head_on_two_lines_without_page_numbers")
    assert [each.num for each in issue.only.body.items] == ["1", "2"]


def test_running_head_with_a_wide_gap__head() -> None:
    """The head is in no text."""
    issue = neighbour("running_head_with_a_wide_gap")
    assert "内蒙古政报" not in issue.only.text


def test_number_at_the_foot_of_the_only_page__number() -> None:
    """It is the page's number."""
    issue = neighbour("number_at_the_foot_of_the_only_page")
    assert issue.pages == [12]
    assert issue.only.body.article("9").paragraphs[-1].endswith("同时废止。")


def test_bracketed_page_numbers_in_columns__marks() -> None:
    """They are page marks."""
    issue = neighbour("bracketed_page_numbers_in_columns")
    assert issue.pages == [12, 13]


def test_bracketed_page_numbers_in_columns__sentence() -> None:
    """A sentence goes on behind a verb."""
    issue = neighbour("bracketed_page_numbers_in_columns")
    sentence = "规定实行湿地面积总量管控，将湿地面积总量管控目标落实到湿地保护规划（第九条）。"
    assert sentence in [part.text for part in issue.only.body.all("p")]


def test_chronicle_with_one_page_number__number() -> None:
    """It is the page's number."""
    issue = neighbour("chronicle_with_one_page_number")
    assert issue.pages[0] == 98
    assert all(text != "98" for text in issue.only.body.paragraphs)


def test_marks_around_number_and_head__both() -> None:
    """Number and head are told, and no stroke is lost."""
    issue = neighbour("marks_around_number_and_head")
    assert issue.pages == [31, 32]
    assert issue.running_heads == ["—2021年第12期　宁川市人民政府公报", "宁川市人民政府公报　2021年第12期—"]


def test_head_with_the_page_behind_its_number__page() -> None:
    """The notice is signed and dated, and the page is the 14th."""
    issue = neighbour("head_with_the_page_behind_its_number")
    assert issue.pages == [14]
    assert issue.documents[3].signatures == ["平河县人民政府办公室"]


def test_heads_below_page_marks_at_the_foot__two() -> None:
    """Two pages have their marks and heads."""
    issue = neighbour("heads_below_page_marks_at_the_foot")
    assert issue.pages == [274, 275]
    assert issue.running_heads == ["西陵省人民代表大会常务委员会公报２０２１·５"] * 2


def test_bracketed_page_number_among_other_forms__six() -> None:
    """All six are marks."""
    issue = neighbour("bracketed_page_number_among_other_forms")
    assert issue.pages == [21, 22, 23, 24, 25, 26]


def test_page_number_at_the_gazettes_name__page() -> None:
    """The number is the page's."""
    issue = neighbour("page_number_at_the_gazettes_name")
    assert issue.pages == [39, 40]
    assert "39" not in issue.only.body.paragraphs


def test_page_number_at_the_gazettes_name__months() -> None:
    """Both months are headings."""
    issue = neighbour("page_number_at_the_gazettes_name")
    assert [section.heading for section in issue.only.body.sections] == ["1月", "2月"]


def test_page_numbers_in_chinese_between_dots__pages() -> None:
    """Both pages have their numbers."""
    issue = neighbour("page_numbers_in_chinese_between_dots")
    assert issue.pages == [248, 249]
    assert issue.running_heads == ["政务院公报　　　　　一九五○年　第九号"]


def test_page_numbers_in_chinese_between_dots__titles() -> None:
    """No title takes one in."""
    issue = neighbour("page_numbers_in_chinese_between_dots")
    assert [each.title for each in issue.documents] == ["政务院关于任命各项人员的通知", "政务院关于同意设立某县的批复"]


def test_bare_page_numbers_with_pages_left_out__pages() -> None:
    """Their numbers are those of pages."""
    issue = neighbour("bare_page_numbers_with_pages_left_out")
    assert issue.pages == [2, 3, 5, 6]
    assert categories(issue) == ["【县政府文件】", "【县政府办公室文件】", "【公告】", "【公告】"]


def test_head_with_its_column_at_the_other_side__heads() -> None:
    """Each page has its head."""
    issue = neighbour("head_with_its_column_at_the_other_side")
    assert len(issue.running_heads) == 2
    assert issue.documents[0].title == "最高人民法院关于商标所有人能否作为被告的批复"
    assert issue.documents[1].title == "永昌建筑公司诉金泰置业公司建设工程施工合同纠纷案"


def test_typesetters_slug_and_a_head_down_the_margin__heads() -> None:
    """Nothing of both is text."""
    issue = neighbour("typesetters_slug_and_a_head_down_the_margin")
    assert issue.pages == [47, 48]
    assert all("indd" not in text for document in issue.documents for text in document.body.paragraphs)
    assert "公" not in issue.documents[1].body.paragraphs


def test_typesetters_slug_and_a_head_down_the_margin__signed() -> None:
    """It is signed."""
    issue = neighbour("typesetters_slug_and_a_head_down_the_margin")
    assert issue.documents[0].signatures == ["常宁市人民政府"]
    assert issue.documents[1].title == "土地使用权证遗失声明"


def test_page_said_by_year_issue_and_page__page() -> None:
    """The page ends in the sentence."""
    issue = neighbour("page_said_by_year_issue_and_page")
    assert issue.pages[0] == 35
    assert "由市防汛指挥部统一组织实施。" in issue.text


def test_page_said_by_year_issue_and_page__items() -> None:
    """Both grades are whole."""
    issue = neighbour("page_said_by_year_issue_and_page")
    assert "2.1特大型：因灾死亡20人以上，并且直接经济损失2000万元以上。" in issue.text.replace("　", "")
    assert "2000万元以内的。" in issue.text


def test_page_in_brackets_within_a_sentence__page() -> None:
    """Page 18."""
    issue = neighbour("page_in_brackets_within_a_sentence")
    assert issue.pages[0] == 18
    assert "地方级财政收入完成281.7亿元" in issue.text


def test_page_above_a_head_spelt_in_han__page() -> None:
    """Page 91, and no head in the text."""
    issue = neighbour("page_above_a_head_spelt_in_han")
    assert 91 in issue.pages
    assert "人民政府公报" not in "".join(document.text for document in issue.documents)
    assert "\n91" not in issue.text


def test_page_behind_the_gazettes_name_and_number__page() -> None:
    """Page 9."""
    issue = neighbour("page_behind_the_gazettes_name_and_number")
    assert issue.pages == [9]
    assert "第9页" not in issue.text


def test_lone_page_between_blank_lines__page() -> None:
    """Page 27 ends between the notices."""
    issue = neighbour("lone_page_between_blank_lines")
    assert issue.pages[0] == 27
    assert len(issue.documents) == 2


def test_gazettes_name_alone_above_the_first_text__head() -> None:
    """Both pages have it as their head."""
    issue = neighbour("gazettes_name_alone_above_the_first_text")
    assert issue.pages == [9, 10]
    assert categories(issue) == []
    assert len(issue.documents) == 2


def test_page_behind_the_gazettes_name_and_number__publisher() -> None:
    """清政公报 is called for short: nobody is called 清政."""
    issue = neighbour("page_behind_the_gazettes_name_and_number")
    assert (issue.meta("title"), issue.meta("publisher"), issue.meta("number")) == ("清政公报", None, "5")


def test_pagemarks_between_ornaments_and_a_head_within_brackets__pages() -> None:
    """Pages 12, 13 and 14."""
    issue = neighbour("pagemarks_between_ornaments_and_a_head_within_brackets")
    assert issue.pages == [12, 13, 14]


def test_pagemarks_between_ornaments_and_a_head_within_brackets__head() -> None:
    """The running head is in no text."""
    issue = neighbour("pagemarks_between_ornaments_and_a_head_within_brackets")
    assert issue.running_heads == ["某市第九届人民代表大会第二次会议文献"] * 2
    assert "文献" not in issue.text


def test_pagemarks_between_ornaments_and_a_head_within_brackets__whole() -> None:
    """The note of adoption and the day are whole."""
    first, second = neighbour("pagemarks_between_ornaments_and_a_head_within_brackets").documents
    assert first.adoption == "（2024年1月16日某市第九届人民代表大会第二次会议第一次全体会议通过）"
    assert second.body.paragraphs[0].startswith("某市第九届人民代表大会第二次会议于2024年1月18日选举")


def test_marks_of_pages_read_with_letters_for_figures__pages() -> None:
    """Pages 18, 19 and 20."""
    assert neighbour("marks_of_pages_read_with_letters_for_figures").pages == [18, 19, 20]


def test_marks_of_pages_read_with_letters_for_figures__printed() -> None:
    """No mark is in the text; each is kept as printed."""
    issue = neighbour("marks_of_pages_read_with_letters_for_figures")
    assert [each.node.get("printed") for each in issue.all("pb")] == ["—l8—", "—I9—", "—20—"]
    assert "—" not in issue.text


def test_bare_numbers_as_far_apart_as_pages__pages() -> None:
    """Pages 7, 8 and 9."""
    assert neighbour("bare_numbers_as_far_apart_as_pages").pages[:3] == [7, 8, 9]


def test_bare_numbers_as_far_apart_as_pages__articles() -> None:
    """Nineteen articles, none of whose text is a number alone."""
    articles = neighbour("bare_numbers_as_far_apart_as_pages").documents[1].body.articles
    assert len(articles) == 19
    assert not [text for article in articles for text in article.paragraphs if text.isdecimal()]


def test_pages_printed_by_a_browser__pages() -> None:
    """Pages 1, 2 and 3; none of these lines is text."""
    issue = neighbour("pages_printed_by_a_browser")
    assert issue.pages == [1, 2, 3]
    assert "https" not in issue.only.body.text and "09:12" not in issue.only.text


def test_pages_printed_by_a_browser__sentence() -> None:
    """The sentence over the first page's end is one paragraph."""
    body = neighbour("pages_printed_by_a_browser").only.body
    assert body.item("2").paragraphs[0].endswith("进一步完善农村供水设施，推进老旧管网改造。")


def test_pages_printed_by_a_browser__signed() -> None:
    """Signed on 2024-02-28."""
    assert neighbour("pages_printed_by_a_browser").only.signed == "2024-02-28"


def test_column_named_beside_a_page_mark__head() -> None:
    """It is a running head, and the sentence is whole."""
    issue = neighbour("column_named_beside_a_page_mark")
    assert "法规规章" in issue.running_heads
    assert issue.only.body.article("2").paragraphs[0].endswith("并接受水文机构的监督管理。")


def test_column_named_beside_a_page_mark__pages() -> None:
    """Pages 24 to 26."""
    assert neighbour("column_named_beside_a_page_mark").pages == [24, 25, 26]


def test_column_again_at_the_top_of_a_page__speech() -> None:
    """One speech."""
    issue = neighbour("column_again_at_the_top_of_a_page")
    assert issue.only.kind == "speech"


def test_column_again_at_the_top_of_a_page__head() -> None:
    """The second is a running head."""
    assert "领导讲话" in neighbour("column_again_at_the_top_of_a_page").running_heads


def test_pages_that_contents_name_with_others_left_out__pages() -> None:
    """Pages 1 and 9."""
    assert neighbour("pages_that_contents_name_with_others_left_out").pages == [1, 9]


def test_pages_that_contents_name_with_others_left_out__notice() -> None:
    """The notice ends with its day."""
    notice = neighbour("pages_that_contents_name_with_others_left_out").only
    assert (notice.signed, notice.text[-3:]) == ("2024-06-22", "22日")


def test_prices_below_contents_are_no_pages__text() -> None:
    """Both are paragraphs."""
    issue = neighbour("prices_below_contents_are_no_pages")
    assert [text for text in issue.only.body.paragraphs if text.isdecimal()] == ["3", "4"]
    assert 4 not in issue.pages


def test_pages_with_a_nought_in_front__contents() -> None:
    """目录 with its English beside it is one heading, and 01 in front is the page."""
    issue = neighbour("pages_with_a_nought_in_front")
    assert [(each.text, each.node.get("page")) for each in issue.front.all("entry")] == [
        ("西藏自治区人民政府关于印发《自治区草原防火办法》的通知", "01"),
        ("西藏自治区人民政府关于那曲市供水规划的批复", "03"),
    ]
    assert [each.text for each in issue.front.all("label")] == ["自治区规范性文件", "批复"]


def test_pages_with_a_nought_in_front__marks() -> None:
    """01 to 03 alone at the foot are page numbers, in no text."""
    issue = neighbour("pages_with_a_nought_in_front")
    assert issue.pages[-3:] == [1, 2, 3]
    assert issue.documents[1].body.text.endswith("自2023年6月1日起施行。")


def test_pages_with_a_nought_in_front__named() -> None:
    """A page named 01 is page 1: nothing is reported of it."""
    issue = neighbour("pages_with_a_nought_in_front")
    assert "G704" not in {each.code for each in issue.findings}


def test_pages_of_the_republic_in_chinese_figures__issue() -> None:
    """The number of a quarter of a year of the republic is the issue's."""
    issue = neighbour("pages_of_the_republic_in_chinese_figures")
    assert [issue.meta(name) for name in ("title", "year", "number", "date")] == [
        "高雄市政府公報",
        "1989",
        "14",
        "1989-08-09",
    ]


def test_pages_of_the_republic_in_chinese_figures__contents() -> None:
    """Pages in Chinese figures behind dots are the entries'."""
    issue = neighbour("pages_of_the_republic_in_chinese_figures")
    assert [(each.text, each.node.get("page")) for each in issue.front.all("entry")] == [
        ("訂定「高雄市路邊停車管理要點」", "二"),
        ("公告徵收本市楠梓區學校用地案", "四"),
    ]


def test_pages_of_the_republic_in_chinese_figures__heads() -> None:
    """The head with the page's number behind two blanks is in no text."""
    issue = neighbour("pages_of_the_republic_in_chinese_figures")
    assert issue.pages == [1, 2, 3, 4]
    assert "執行機關為停車管理處。" in issue.documents[1].body.text


def test_page_numbers_between_full_stops__marks() -> None:
    """A number between full stops of full width is a page's."""
    issue = neighbour("page_numbers_between_full_stops")
    assert issue.pages == [1, 2, 3]


def test_page_numbers_between_full_stops__text() -> None:
    """A paragraph is whole over the page."""
    issue = neighbour("page_numbers_between_full_stops")
    assert issue.only.article("3").text.endswith("并建立生态补偿机制。")


def test_page_numbers_between_full_stops__issue() -> None:
    """Year and number stand on either side of a dot."""
    issue = neighbour("page_numbers_between_full_stops")
    assert (issue.meta("year"), issue.meta("number")) == ("2011", "3")


def test_pages_with_a_nought_in_front__cover() -> None:
    """The cover before page 1 has no number to show."""
    issue = neighbour("pages_with_a_nought_in_front")
    assert "G301" not in {each.code for each in issue.findings}


def test_page_numbers_at_the_top_below_contents__pages() -> None:
    """Each number stands at the top of its page, as the contents have it."""
    issue = neighbour("page_numbers_at_the_top_below_contents")
    assert issue.pages == [1, 1, 2]
    assert not [finding for finding in issue.findings if finding.code == "G704"]


def test_columns_head_right_hand_pages__heads() -> None:
    """A column over every page that the gazette's name does not head is a running head."""
    issue = neighbour("columns_head_right_hand_pages")
    assert categories(issue) == []
    assert issue.running_heads == [
        "某省政报　2012年第14期",
        "省政府文件",
        "某省政报　2012年第14期",
        "省政府文件",
        "某省政报　2012年第14期",
    ]


def test_bare_numbers_that_contents_name__pages() -> None:
    """Bare numbers below what ends are the pages that the contents name."""
    issue = neighbour("bare_numbers_that_contents_name")
    assert issue.pages[:2] == [2, 3]


def test_page_marks_between_points_cut_into_single_figures__pages() -> None:
    """Figures between points, each on its line, are page marks as those between dashes are."""
    issue = neighbour("page_marks_between_points_cut_into_single_figures")
    assert [page.node.get("printed") for page in issue.all("pb")] == ["·３１２·", "·４１２·", "·５１２·"]
    assert issue.pages == [213, 214, 215]
    assert [article.paragraphs[0] for article in issue.only.articles][
        1
    ] == "本县行政区域内的水库及其监督管理活动，适用本办法。"


def test_page_marks_of_figures_in_brackets_from_one__pages() -> None:
    """Figures in brackets that count up from one, a page's lines apart and last in the text, are page marks."""
    issue = neighbour("page_marks_of_figures_in_brackets_from_one")
    assert issue.pages == [1, 2, 3, 4]
    assert len(issue.documents) == 3


def test_number_of_the_year_as_head_of_every_other_page__heads() -> None:
    """The number of the issue in its year below page marks is a running head, and signs nothing."""
    issue = neighbour("number_of_the_year_as_head_of_every_other_page")
    assert issue.documents[0].signatures == ["某县人民政府"]
    assert all("2018·2" not in p.text for document in issue.documents for p in document.body.all("p"))


def test_decimal_points_on_lines_of_their_own__point() -> None:
    """A point alone between such digits is that of the number."""
    issue = neighbour("decimal_points_on_lines_of_their_own")
    assert issue.only.body.all("article")[1].paragraphs == [
        "新建公共建筑应当配建停车场，配建标准每百平方米建筑面积不少于1.2个车位。"
    ]


def test_pages_of_how_many_beside_the_gazette__pages() -> None:
    """A page of how many, beside the gazette's name, ends a page."""
    issue = neighbour("pages_of_how_many_beside_the_gazette")
    assert issue.pages == [1, 2]
    assert issue.document(1).body.all("item")[0].paragraphs == [
        "禁养区内已有的规模养殖场，应当于2021年6月30日前自行关停或者搬迁。"
    ]


def test_pages_in_single_chinese_figures__pages() -> None:
    """Figures of one sign between dots that count up are pages."""
    issue = neighbour("pages_in_single_chinese_figures")
    marks = [page.get("printed") for page in (part.node for part in issue.all("pb"))]
    assert [mark for mark in marks if mark] == ["·一·", "·二·"]


def test_number_of_the_issue_heads_every_other_page__titles() -> None:
    """The number of the issue at the top of every other page is no part of a title and breaks no article."""
    issue = neighbour("number_of_the_issue_heads_every_other_page")
    assert [each.title for each in issue.documents] == [
        "清溪县人民政府关于印发清溪县河道采砂管理规定的通知",
        "清溪县河道采砂管理规定",
        "清溪县人民政府办公室关于印发清溪县乡村公路养护方案的通知",
        "清溪县乡村公路养护方案",
    ]
    assert "每月组织一次巡查，并将结果向社会公布。" in issue.documents[1].text


def test_number_of_the_issue_heads_every_other_page__front() -> None:
    """The gazette's name and number on the first page name the issue."""
    issue = neighbour("number_of_the_issue_heads_every_other_page")
    assert "清溪县人民政府公报" in issue.front.text and "2023年第3期（季刊）" in issue.front.text


def test_page_marks_of_six_makers__marks() -> None:
    """Each page shows its number in its own way, 63 alone and 第64页 in brackets."""
    issue = neighbour("page_marks_of_six_makers")
    assert issue.pages == [61, 62, 63, 64, 65]


def test_page_marks_of_six_makers__text() -> None:
    """None of them is text."""
    issue = neighbour("page_marks_of_six_makers")
    assert "第64页" not in issue.only.text and "63" not in issue.only.text


def test_page_mark_between_a_condition_and_its_limit__item() -> None:
    """The item goes on over the page mark with its limit."""
    issue = neighbour("page_mark_between_a_condition_and_its_limit")
    assert [item.paragraphs for item in issue.only.body.all("item")] == [
        ["抢救濒危文物20件以上的；"],
        ["捐赠重要实物的。"],
    ]


def test_page_mark_between_a_condition_and_its_limit__marks() -> None:
    """9 is the mark of a page, 20 is text."""
    issue = neighbour("page_mark_between_a_condition_and_its_limit")
    assert [page.node.get("printed") for page in issue.all("pb")] == ["— 7 —", "· 8 ·", "9", "第10页", "- 11 -"]


def test_law_whose_title_heads_its_further_pages__title() -> None:
    """One document with its title and seven articles."""
    (law,) = neighbour("law_whose_title_heads_its_further_pages").documents
    assert law.title == "安平市养犬管理办法" and len(law.articles) == 7


def test_law_whose_title_heads_its_further_pages__pages() -> None:
    """Three pages; the head is no text of the third article."""
    issue = neighbour("law_whose_title_heads_its_further_pages")
    assert [mark.node.get("n") for mark in issue.all("pb")] == ["1", "2", "3"]
    assert issue.document(1).article("3").text.endswith("由公安机关办理，公安机关应当当场办结。")


def test_page_marks_in_figures_of_ten_places__pages() -> None:
    """Han figures alone below what ended that count up, the last of them last, are pages."""
    issue = neighbour("page_marks_in_figures_of_ten_places")
    assert [(page.node.get("n"), page.node.get("printed")) for page in issue.only.all("pb")] == [
        ("45", "四五"),
        ("46", "四六"),
    ]


def test_page_marks_in_figures_of_ten_places__one() -> None:
    """They head no document."""
    issue = neighbour("page_marks_in_figures_of_ten_places")
    assert len(issue.documents) == 1
    assert [part.num for part in issue.only.articles] == ["1", "2", "3", "4"]


def test_one_page_mark_in_the_midst_of_a_sentence__page() -> None:
    """The only number alone in a text, between two words of one sentence on full lines, is a page mark."""
    issue = neighbour("one_page_mark_in_the_midst_of_a_sentence")
    assert next(page.node.get("printed") for page in issue.only.all("pb")) == "1"
    assert "侵害植物新品种权纠纷一案" in "".join(issue.only.body.paragraphs)


def test_statistical_communique_headed_by_the_page_at_the_left__head() -> None:
    """A head with the page before it, a blank and a wide blank between, is of the page."""
    issue = neighbour("statistical_communique_headed_by_the_page_at_the_left")
    assert "人民代表大会常务委员会公报" not in issue.only.text
    assert len(issue.all("pb")) >= 1


def test_statistical_communique_headed_by_the_page_at_the_left__title() -> None:
    """A communique about something is no masthead."""
    issue = neighbour("statistical_communique_headed_by_the_page_at_the_left")
    assert issue.only.title == "某市统计局关于第六次人口普查主要数据的公报"


def test_statistical_communique_headed_by_the_page_at_the_left__number() -> None:
    """Thousands keep together whatever blank stands before their comma."""
    issue = neighbour("statistical_communique_headed_by_the_page_at_the_left")
    assert "３ ，４６８人" in issue.only.text or "３，４６８人" in issue.only.text or "3,468人" in issue.only.text


def test_gazette_named_for_its_province_alone_heads_pages__head() -> None:
    """A gazette may be called for its province alone, and its name heads pages."""
    issue = neighbour("gazette_named_for_its_province_alone_heads_pages")
    assert issue.all("category") == []
    assert "云南政报" not in issue.documents[1].text
    assert [document.title for document in issue.documents] == ["云南省人民政府令", "云南省渡口管理办法"]


def test_head_of_page_with_what_is_printed_in_it__title() -> None:
    """The title begins below the name of the gazette and below what the group is called."""
    issue = neighbour("head_of_page_with_what_is_printed_in_it")
    assert issue.only.title == "立法院第9屆第4會期交通委員會第6次會議紀錄"


def test_head_of_page_with_what_is_printed_in_it__head() -> None:
    """A gazette's name with what is printed in it heads pages, also where a sentence goes on below."""
    issue = neighbour("head_of_page_with_what_is_printed_in_it")
    assert "「公路法增訂第七十八條之一條文草案」" in issue.only.text
    assert "立法院公報" not in issue.only.text


def test_pages_counted_beyond_ten_thousand__numbers() -> None:
    """Macau's gazette counts its pages beyond ten thousand."""
    issue = neighbour("pages_counted_beyond_ten_thousand")
    assert [pb.node.get("n") for pb in issue.all("pb")][:2] == ["17409", "17410"]
    assert "22528號的土地的批給" in issue.only.text


def test_head_of_the_other_page_within_a_sentence__heads() -> None:
    """Both are heads of their pages, and of no text."""
    issue = neighbour("head_of_the_other_page_within_a_sentence")
    assert issue.running_heads == ["国务院公报", "1995年第22号"]
    assert "当事人部分胜诉" in issue.only.body.articles[2].text


def test_head_of_the_other_page_within_a_sentence__named() -> None:
    """They say which issue it is."""
    issue = neighbour("head_of_the_other_page_within_a_sentence")
    assert (issue.meta("title"), issue.meta("year"), issue.meta("number")) == ("国务院公报", "1995", "22")


def test_column_at_the_head_within_a_sentence__head() -> None:
    """It is the page's head, and the sentence goes on."""
    issue = neighbour("column_at_the_head_within_a_sentence")
    assert "副省长郭翔代表省政府与重点铁路" in issue.only.text
    assert issue.running_heads == ["大事记"]


def test_name_of_the_gazette_between_dots_within_a_sentence__head() -> None:
    """The name is the page's head, and the sentence is whole."""
    issue = neighbour("name_of_the_gazette_between_dots_within_a_sentence")
    assert "收购量比去年下降" in issue.only.text
    assert issue.running_heads == ["·柳溪市人民政府公报·"]


def test_rule_of_hong_kong_below_its_pages_number__number() -> None:
    """B2731 is the page's number."""
    issue = neighbour("rule_of_hong_kong_below_its_pages_number")
    assert [each.node.get("printed") for each in issue.all("pb")][-1] == "B2731"


def test_contents_in_two_columns_above_who_makes_the_gazette__pages() -> None:
    """The numbers stand at the heads of pages 3 and 6."""
    issue = neighbour("contents_in_two_columns_above_who_makes_the_gazette")
    assert issue.pages[1:] == [3, 6]


def test_pages_in_chinese_figures_that_contents_name__pages() -> None:
    """They are pages 3 and 5."""
    issue = neighbour("pages_in_chinese_figures_that_contents_name")
    assert issue.pages == [3, 5]


def test_pages_of_1951_with_one_figure_each__pages() -> None:
    """They are pages 3, 4 and 5."""
    issue = neighbour("pages_of_1951_with_one_figure_each")
    assert issue.pages == [3, 4, 5]


def test_pages_of_which_each_ends_with_a_document__pages() -> None:
    """They are pages 39 and 40."""
    issue = neighbour("pages_of_which_each_ends_with_a_document")
    assert issue.pages[:2] == [39, 40]


def test_page_heads_of_macau_on_two_lines_with_the_number_below__pages() -> None:
    """They are pages 71 and 72, and their heads stand in no text."""
    issue = neighbour("page_heads_of_macau_on_two_lines_with_the_number_below")
    assert issue.pages == [71, 72]
    assert not [part.text for part in issue.all("p") if "第一組" in part.text or part.text in ("71", "72")]


def test_page_heads_of_macau_on_two_lines_with_the_number_below__issue() -> None:
    """The gazette, its number and day are told."""
    issue = neighbour("page_heads_of_macau_on_two_lines_with_the_number_below")
    assert (issue.meta("title"), issue.meta("number"), issue.meta("date")) == ("澳門特別行政區公報", "8", "2022-02-21")


def test_first_page_of_a_gazette_of_1983_as_an_excerpt__excerpt() -> None:
    """Page 942 of an excerpt follows on 915: the contents name both."""
    issue = neighbour("first_page_of_a_gazette_of_1983_as_an_excerpt")
    assert [mark.get("n") for mark in issue.issue.descendants("pb") if mark.get("printed")] == ["915", "942"]


def test_bare_page_numbers_that_contents_name__bare() -> None:
    """１, ３ and ４ alone are pages: that of the contents, and two that these name."""
    issue = neighbour("bare_page_numbers_that_contents_name")
    assert [mark.get("n") for mark in issue.issue.descendants("pb")] == ["1", "3", "4"]
    assert [entry.node.get("page") for entry in issue.front.all("entry")] == ["3", "4", "9", "36"]


def test_bare_page_numbers_that_contents_name__list() -> None:
    """The attached list has three entries, and no number of a page in it."""
    issue = neighbour("bare_page_numbers_that_contents_name")
    attached = issue.document(1).attachments[0]
    assert [item.text for item in attached.all("item")] == [
        "罗平县多依河森林公园",
        "双柏县白竹山森林公园",
        "耿马县孟定河森林公园",
    ]


def test_penalty_decision_with_the_gazettes_name_between_number_and_page__head() -> None:
    """第5期　中国证券监督管理委员会公告　61 breaks into a sentence."""
    issue = neighbour("penalty_decision_with_the_gazettes_name_between_number_and_page")
    assert next(issue.issue.descendants("pb")).get("n") == "61"
    assert any("虚增营业收入1,236.50万元" in p.text for p in issue.document(1).all("p"))


def test_head_of_pages_with_a_column_between_dots__titles() -> None:
    """The head of a page names the column between dots, and is no part of a title."""
    issue = neighbour("head_of_pages_with_a_column_between_dots")
    assert [document.title for document in issue.documents] == [
        "某市人民政府关于郭晓东等同志职务任免的通知",
        "某市人民政府关于贺军任职的通知",
    ]
    assert issue.pages == [31, 32]


def test_gazette_of_1935_with_group_page_and_number_at_its_head__pages() -> None:
    """The page stands among the name, the group and the number; it is at the top."""
    issue = neighbour("gazette_of_1935_with_group_page_and_number_at_its_head")
    assert "一七四九" not in "".join(document.node.text_content for document in issue.documents)
    assert [node.get("n") for node in issue.issue.descendants("pb") if node.get("printed")] == ["1", "2", "3"]
    assert [document.kind for document in issue.documents] == ["law", "order", "order", "correction"]


def test_gazette_of_1935_with_group_page_and_number_at_its_head__contents() -> None:
    """How many documents an entry stands for makes it no head; the group of the law stands below the contents."""
    issue = neighbour("gazette_of_1935_with_group_page_and_number_at_its_head")
    assert "國民政府令二件" in [entry.text for entry in issue.front.all("entry")]
    assert [entry.text for entry in issue.front.all("entry")][-1] == "上期勘誤"
    assert categories(issue)[:2] == ["法規", "令"]


def test_pages_in_front_and_one_at_the_end__page() -> None:
    """The last line is a page that the contents name, whatever stands above it."""
    issue = neighbour("pages_in_front_and_one_at_the_end")
    assert [node.get("printed") for node in issue.issue.descendants("pb")] == ["1"]
    assert "优化营商环境" in [item.text for item in issue.documents[-1].all("item")]


def test_page_behind_the_name_and_number_of_the_issue__page() -> None:
    """One blank parts the number from a gazette's name with year and number."""
    issue = neighbour("page_behind_the_name_and_number_of_the_issue")
    marks = [(node.get("printed"), node.get("head")) for node in issue.issue.descendants("pb") if node.get("printed")]
    assert marks == [("03", "青山市人民政府公报 2022年第3期")]
