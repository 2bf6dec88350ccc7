"""What a careful editor sees in fixtures/neighbours, kind: tables."""

from __future__ import annotations

from cases.seen import Table
from neighbours.neighbour import neighbour, the_table


def test_table_with_tabs_unit_above_and_total_below__table() -> None:
    """One table of four rows."""
    issue = neighbour("table_with_tabs_unit_above_and_total_below")
    assert the_table(issue.only).rows == [
        ["市", "小麦", "玉米", "合计"],
        ["河川市", "120", "80.5", "200.5"],
        ["青原自治州", "60", "45", "105"],
        ["合计", "180", "125.5", "305.5"],
    ]


def test_table_with_tabs_unit_above_and_total_below__header() -> None:
    """The first row is the header."""
    issue = neighbour("table_with_tabs_unit_above_and_total_below")
    assert the_table(issue.only).header_rows == [0]


def test_table_with_tabs_unit_above_and_total_below__around() -> None:
    """Its heading, the unit above and the note below are no rows and no titles."""
    issue = neighbour("table_with_tabs_unit_above_and_total_below")
    assert "单位：万元" in issue.only.text and "注：资金列" in issue.only.text
    assert len(issue.documents) == 1


def test_table_with_tabs_unit_above_and_total_below__foot() -> None:
    """Signed on 2024-04-30."""
    issue = neighbour("table_with_tabs_unit_above_and_total_below")
    assert (issue.only.signatures, issue.only.signed) == (["汾东省财政厅"], "2024-04-30")


def test_table_in_boxes_under_an_article__table() -> None:
    """A table in 第一条, its boxes gone."""
    issue = neighbour("table_in_boxes_under_an_article")
    table = the_table(issue.only.article("1"))
    assert [[cell.strip("　 ") for cell in row] for row in table.rows] == [
        ["类别", "标准（元/吨）"],
        ["居民", "0.85"],
        ["非居民", "1.20"],
    ]


def test_table_in_boxes_under_an_article__articles() -> None:
    """Two articles; the second follows the table."""
    issue = neighbour("table_in_boxes_under_an_article")
    assert [each.num for each in issue.only.articles] == ["1", "2"]


def test_table_in_boxes_under_an_article__title() -> None:
    """No line of the box is in a title."""
    issue = neighbour("table_in_boxes_under_an_article")
    assert issue.only.title == "河川市排水设施使用费征收办法"


def test_table_goes_on_over_a_page_with_its_head_again__table() -> None:
    """One table: a header and four rows."""
    issue = neighbour("table_goes_on_over_a_page_with_its_head_again")
    rows = [cell for table in issue.all_documents[-1].tables for row in table.rows for cell in row[1:2]]
    assert rows == ["名称", "人民公园", "体育中心", "文化广场", "职业学院"]


def test_table_goes_on_over_a_page_with_its_head_again__title() -> None:
    """The attachment's title."""
    issue = neighbour("table_goes_on_over_a_page_with_its_head_again")
    assert issue.all_documents[-1].title == "河川市应急避难场所名录"


def test_table_goes_on_over_a_page_with_its_head_again__page() -> None:
    """Page 15 ends inside the table."""
    issue = neighbour("table_goes_on_over_a_page_with_its_head_again")
    assert [part.node.get("n") for part in the_table(issue.all_documents[-1]).all("pb")] == ["15"]


def test_table_goes_on_over_a_page_with_its_head_again__again() -> None:
    """续表 is kept in the issue, and is no title."""
    issue = neighbour("table_goes_on_over_a_page_with_its_head_again")
    assert not any("续表" in part.text for part in issue.all("title"))


def test_table_with_pipes_in_a_notice__table() -> None:
    """One table of four rows; the line of dashes is none."""
    issue = neighbour("table_with_pipes_in_a_notice")
    assert the_table(issue.only).rows == [
        ["阶梯", "年用水量", "价格"],
        ["一", "180吨以下", "2.80元"],
        ["二", "181—260吨", "3.50元"],
        ["三", "260吨以上", "5.60元"],
    ]


def test_table_with_pipes_in_a_notice__closing() -> None:
    """The paragraph below the table is no row."""
    issue = neighbour("table_with_pipes_in_a_notice")
    assert issue.only.body.paragraphs[-1:] == ["本公告自2024年7月1日起执行。"]


def test_table_with_pipes_in_a_notice__head() -> None:
    """Title and number."""
    issue = neighbour("table_with_pipes_in_a_notice")
    assert (issue.only.title, issue.only.number) == ("东岭县物价局关于公布居民用水价格的公告", "2024年第2号")


def test_table_with_pipes_in_a_notice__foot() -> None:
    """Signed on 2024-06-03."""
    issue = neighbour("table_with_pipes_in_a_notice")
    assert (issue.only.signatures, issue.only.signed) == (["东岭县物价局"], "2024-06-03")


def test_table_set_with_runs_of_blanks__table() -> None:
    """One table of four rows and three columns."""
    issue = neighbour("table_set_with_runs_of_blanks")
    assert the_table(issue.only).rows == [
        ["学校", "统招线", "指标线"],
        ["州第一中学", "612.5", "580"],
        ["州民族中学", "598", "565.5"],
        ["青原县中学", "571", "540"],
    ]


def test_table_set_with_runs_of_blanks__names() -> None:
    """No school is a person."""
    issue = neighbour("table_set_with_runs_of_blanks")
    assert issue.all("names", "roster") == []


def test_table_set_with_runs_of_blanks__after() -> None:
    """A paragraph follows the table."""
    issue = neighbour("table_set_with_runs_of_blanks")
    assert "请各学校严格执行。" in issue.only.body.paragraphs


def test_table_set_with_runs_of_blanks__foot() -> None:
    """Signed on 2024-07-05."""
    issue = neighbour("table_set_with_runs_of_blanks")
    assert (issue.only.signatures, issue.only.signed) == (["青原自治州教育局"], "2024-07-05")


def test_table_rows_stand_before_the_next_title__documents() -> None:
    """Two documents, each with its title."""
    issue = neighbour("table_rows_stand_before_the_next_title")
    assert [document.title for document in issue.all_documents] == [
        "河川市2024年人大代表名额分配方案",
        "河川市人民代表大会常务委员会关于代表资格的审查报告",
    ]


def test_table_rows_stand_before_the_next_title__rows() -> None:
    """The four rows stay in the first."""
    issue = neighbour("table_rows_stand_before_the_next_title")
    assert "驻军" in issue.document(1).body.text and "9名" in issue.document(1).body.text


def test_table_rows_stand_before_the_next_title__no_names() -> None:
    """No row is a list of names."""
    issue = neighbour("table_rows_stand_before_the_next_title")
    assert issue.document(1).all("names", "roster") == []


def test_table_rows_stand_before_the_next_title__events() -> None:
    """Each was passed."""
    issue = neighbour("table_rows_stand_before_the_next_title")
    assert [len(document.events) for document in issue.all_documents] == [1, 1]


def test_table_whose_cells_are_empty__table() -> None:
    """One table of three rows of four cells, empty ones kept."""
    issue = neighbour("table_whose_cells_are_empty")
    assert [[cell.strip() for cell in row] for row in the_table(issue.only).rows] == [
        ["企业名称", "", "法定代表人", ""],
        ["统一社会信用代码", "", "联系电话", ""],
        ["申报奖项", "技术创新", "申报年度", "2024"],
    ]


def test_table_whose_cells_are_empty__title() -> None:
    """The title stands above."""
    issue = neighbour("table_whose_cells_are_empty")
    assert issue.only.title == "河川市民营企业奖励申报表"


def test_narrow_table_inside_a_notice__table() -> None:
    """One table of four rows."""
    issue = neighbour("narrow_table_inside_a_notice")
    assert the_table(issue.only).rows == [
        ["县名", "一类区片", "二类区片"],
        ["青原县", "42000", "31500"],
        ["河源县", "38000", "28600"],
        ["合计", "80000", "60100"],
    ]


def test_narrow_table_inside_a_notice__around() -> None:
    """The unit above and the note below are no rows."""
    issue = neighbour("narrow_table_inside_a_notice")
    assert "单位：元/亩" in issue.text and "注：一类区片为县城规划区。" in issue.text


def test_narrow_table_inside_a_notice__paragraphs() -> None:
    """A paragraph stands before the table and one after."""
    issue = neighbour("narrow_table_inside_a_notice")
    texts = [part.text for part in issue.only.body.all("p")]
    assert any(text.endswith("请认真贯彻执行。") for text in texts)
    assert any(text.startswith("本标准自2024年5月1日起执行") and text.endswith("以本标准为准。") for text in texts)


def test_narrow_table_inside_a_notice__foot() -> None:
    """Signed on 2024-04-18."""
    issue = neighbour("narrow_table_inside_a_notice")
    assert (issue.only.signatures, issue.only.signed) == (["青原自治州人民政府"], "2024-04-18")


def test_narrow_table_goes_on_as_continued__table() -> None:
    """One table over the page; its head is printed again and stands once."""
    issue = neighbour("narrow_table_goes_on_as_continued")
    rows = [cell for table in issue.all_documents[-1].tables for row in table.rows for cell in row[1:2]]
    assert rows == ["名称", "白马湖湿地", "清水河湿地", "青原湖湿地", "合计"]


def test_narrow_table_goes_on_as_continued__names() -> None:
    """No wetland is a person."""
    issue = neighbour("narrow_table_goes_on_as_continued")
    assert issue.all("names", "roster") == []


def test_narrow_table_goes_on_as_continued__title() -> None:
    """The attachment's title."""
    issue = neighbour("narrow_table_goes_on_as_continued")
    assert issue.all_documents[-1].title == "汾东省省级湿地名录"


def test_narrow_table_goes_on_as_continued__pages() -> None:
    """Pages 35 and 36."""
    issue = neighbour("narrow_table_goes_on_as_continued")
    assert issue.pages == [35, 36]


def test_table_whose_heads_might_be_names__table() -> None:
    """One table of five rows; where a row ends early, its last cell is empty."""
    issue = neighbour("table_whose_heads_might_be_names")
    assert the_table(issue.only).rows == [
        ["灌区", "夏季", "冬季", "说明"],
        ["东河灌区", "0.12", "0.15", "含提水费"],
        ["西山灌区", "0.1", "0.13", ""],
        ["北塬灌区", "0.18", "0.21", "二级提水"],
        ["合计户", "1205", "1316", ""],
    ]


def test_table_whose_heads_might_be_names__header() -> None:
    """The first row is the header."""
    issue = neighbour("table_whose_heads_might_be_names")
    assert the_table(issue.only).header_rows == [0]


def test_table_whose_heads_might_be_names__persons() -> None:
    """No word of a head is a person."""
    issue = neighbour("table_whose_heads_might_be_names")
    assert issue.only.all("name") == []


def test_table_with_single_blanks_and_a_group_of_rows__table() -> None:
    """One table of seven rows: the narrow one, and the one that names those below it, are rows."""
    issue = neighbour("table_with_single_blanks_and_a_group_of_rows")
    assert the_table(issue.only).rows == [
        ["品种", "单位", "2022年", "2023年"],
        ["小麦", "万吨", "81.2", "84.6"],
        ["玉米", "万吨", "62.0", "60.9"],
        ["设施栽培的各类蔬菜", "万吨", "118.3", "125.7"],
        ["牲畜饲养", "", "", ""],
        ["其中：肉牛", "万头", "12.4", "13.1"],
        ["奶牛", "万头", "3.3", "3.5"],
    ]


def test_table_with_single_blanks_and_a_group_of_rows__after() -> None:
    """A paragraph follows the table."""
    issue = neighbour("table_with_single_blanks_and_a_group_of_rows")
    assert "以上数据为初步统计数。" in issue.only.body.paragraphs


def test_table_with_tabs_whose_cell_is_broken__table() -> None:
    """A row whose cell has a line break is one row; the total is another."""
    issue = neighbour("table_with_tabs_whose_cell_is_broken")
    assert the_table(issue.only).rows == [
        ["序号", "路段", "养护单位", "里程"],
        ["1", "县城至柳林", "县公路站", "12.5"],
        ["2", "柳林至石河", "县公路站石河镇人民政府", "8.4"],
        ["合计", "", "", "20.9"],
    ]


def test_table_of_standards_between_single_blanks__title() -> None:
    """The attachment has a title that begins with a figure."""
    issue = neighbour("table_of_standards_between_single_blanks")
    assert issue.only.attachment("附件").title == "3 项国家标准编号、名称一览表"


def test_table_of_standards_between_single_blanks__table() -> None:
    """One table of five columns; the number of a standard is one word."""
    issue = neighbour("table_of_standards_between_single_blanks")
    assert the_table(issue.only.attachment("附件")).rows == [
        ["序号", "标准编号", "标准名称", "代替标准号", "实施日期"],
        ["1", "GB/T 22000—2022", "食品安全管理体系", "GB/T 22000—2006", "2022-07-11"],
        ["2", "GB/T 19001—2022", "质量管理体系", "GB/T 19001—2016", "2022-07-11"],
        ["3", "GB 2760—2022", "食品添加剂使用标准", "GB 2760—2014", "2023-02-08"],
    ]


def test_table_with_tabs_named_above_its_unit__tables() -> None:
    """Two tables, of four rows and of three."""
    issue = neighbour("table_with_tabs_named_above_its_unit")
    tables = issue.only.body.all("table")
    assert [len(table.all("row")) for table in tables] == [4, 3]


def test_table_with_tabs_named_above_its_unit__headings() -> None:
    """Each has its name and what it is counted in as its heading."""
    issue = neighbour("table_with_tabs_named_above_its_unit")
    assert [part.text for part in issue.only.body.all("heading")] == [
        "表1　各县区工业产值　2024年1—6月　单位：亿元、%",
        "表2　主要产品产量　（计量单位：万吨）",
    ]


def test_table_with_tabs_named_above_its_unit__paragraphs() -> None:
    """The sentence before them is a paragraph."""
    issue = neighbour("table_with_tabs_named_above_its_unit")
    assert issue.only.body.paragraphs[0] == "现将上半年全市工业生产情况公告如下。"


def test_table_named_without_a_number_above_its_unit__table() -> None:
    """One table of six rows, the first its head."""
    table = the_table(neighbour("table_named_without_a_number_above_its_unit").only)
    assert (len(table.rows), table.header_rows) == (6, [0])
    assert table.rows[2] == ["其中：稻谷", "120.7", "1.8"]


def test_table_named_without_a_number_above_its_unit__heading() -> None:
    """Its heading is its name, with the unit beside it."""
    table = the_table(neighbour("table_named_without_a_number_above_its_unit").only)
    assert table.heading == "2023年全市主要农产品产量　单位：万吨"


def test_table_named_without_a_number_above_its_unit__note() -> None:
    """The note below is a paragraph."""
    issue = neighbour("table_named_without_a_number_above_its_unit")
    assert "注：本表数据为快报数。" in issue.only.body.paragraphs


def test_appendix_with_a_table_numbered_by_its_letter__heading() -> None:
    """The table is headed 表A.1　检验项目."""
    appendix = neighbour("appendix_with_a_table_numbered_by_its_letter").all_documents[-1]
    assert the_table(appendix).heading == "表A.1　检验项目"


def test_appendix_with_a_table_numbered_by_its_letter__items() -> None:
    """a) and b), and two within b)."""
    appendix = neighbour("appendix_with_a_table_numbered_by_its_letter").all_documents[-1]
    assert [item.label for item in appendix.all("item")] == ["a)", "b)", "1)", "2)"]


def test_list_of_one_row__row() -> None:
    """The second has a head and a row."""
    issue = neighbour("list_of_one_row")
    assert issue.only.attachments[1].tables[0].rows == [
        ["序号", "事项名称", "下放后审批部门"],
        ["1", "丙事项", "省级教育部门"],
    ]


def test_list_of_one_row__first() -> None:
    """The first has two rows below its head."""
    issue = neighbour("list_of_one_row")
    assert (len(issue.only.attachments[0].tables[0].rows), issue.only.attachments[0].tables[0].header_rows) == (3, [0])


def test_rows_with_commas_of_a_spreadsheet__table() -> None:
    """They are a table with a head."""
    issue = neighbour("rows_with_commas_of_a_spreadsheet")
    table = issue.all_documents[-1].tables[0]
    assert table.rows == [
        ["序号", "项目名称", "总投资", "年度投资"],
        ["1", "市民中心", "25000", "8000"],
        ["2", "滨河公园", "6300", "2100"],
        ["合计", "", "31300", "10100"],
    ]
    assert table.header_rows == [0]


def test_rows_with_commas_of_a_spreadsheet__commas() -> None:
    """No comma was changed."""
    issue = neighbour("rows_with_commas_of_a_spreadsheet")
    assert not issue.found("", code="R102")


def test_table_whose_head_stands_aside_of_its_columns__head() -> None:
    """The head names four columns."""
    issue = neighbour("table_whose_head_stands_aside_of_its_columns")
    assert issue.only.tables[0].rows[0] == ["项目", "预算数", "决算数", "完成预算％"]
    assert issue.only.tables[0].header_rows == [0]


def test_table_whose_head_stands_aside_of_its_columns__rows() -> None:
    """Three rows stand below."""
    issue = neighbour("table_whose_head_stands_aside_of_its_columns")
    assert len(issue.only.tables[0].rows) == 4


def test_table_with_tabs_whose_last_cell_goes_on_below__rows() -> None:
    """Three rows of four cells."""
    issue = neighbour("table_with_tabs_whose_last_cell_goes_on_below")
    assert [len(row) for row in the_table(issue.only.attachments[0]).rows] == [4, 4, 4]


def test_table_with_tabs_whose_last_cell_goes_on_below__cell() -> None:
    """The cell is whole."""
    issue = neighbour("table_with_tabs_whose_last_cell_goes_on_below")
    assert the_table(issue.only.attachments[0]).rows[1][3] == "《导游人员管理条例》（国务院令第263号）"


def test_table_with_tabs_whose_first_cell_begins_above__rows() -> None:
    """Six rows."""
    issue = neighbour("table_with_tabs_whose_first_cell_begins_above")
    assert len(the_table(issue.only).rows) == 6


def test_table_with_tabs_whose_first_cell_begins_above__cell() -> None:
    """The cell is whole."""
    issue = neighbour("table_with_tabs_whose_first_cell_begins_above")
    assert the_table(issue.only).rows[1] == ["未经批准取水", "轻微", "警告"]


def test_table_of_one_row_that_counts_on__two() -> None:
    """Two tables."""
    issue = neighbour("table_of_one_row_that_counts_on")
    assert [len(each.rows) for each in issue.only.attachments[0].tables] == [3, 2]


def test_texts_compared_side_by_side__rows() -> None:
    """A table of three rows."""
    issue = neighbour("texts_compared_side_by_side")
    assert [len(row) for row in the_table(issue.only).rows] == [2, 2, 2]
    assert issue.all("article") == []


def test_charges_by_day_and_by_night__both() -> None:
    """Title and table."""
    issue = neighbour("charges_by_day_and_by_night")
    assert issue.only.attachments[0].title == "某市机动车停放服务收费标准（单位：元）"
    assert len(the_table(issue.only.attachments[0]).rows) == 4


def test_name_set_wide_between_narrow_cells__rows() -> None:
    """Four rows of five cells."""
    issue = neighbour("name_set_wide_between_narrow_cells")
    assert [len(row) for row in the_table(issue.only).rows] == [5, 5, 5, 5]
    assert the_table(issue.only).rows[3][1] == "赵刚"


def test_groups_between_rows_of_tabs__groups() -> None:
    """One table with two rows that name a group."""
    issue = neighbour("groups_between_rows_of_tabs")
    assert [row[0] for row in the_table(issue.only.attachments[0]).rows] == [
        "编号",
        "一、汾东市",
        "001",
        "002",
        "二、河川市",
        "003",
    ]


def test_communique_with_a_table_of_two_columns_and_notes__table() -> None:
    """The table has two columns and four rows."""
    issue = neighbour("communique_with_a_table_of_two_columns_and_notes")
    (table,) = issue.only.body.tables
    assert table.rows == [
        ["指标", "涨跌幅度（%）"],
        ["居民消费价格", "2.1"],
        ["食品", "4.6"],
        ["衣着", "1.8"],
    ]


def test_communique_with_a_table_of_two_columns_and_notes__notes() -> None:
    """注释： is no part of the paragraph above."""
    issue = neighbour("communique_with_a_table_of_two_columns_and_notes")
    assert issue.only.body.section("3").paragraphs[0].endswith("死亡率6.84‰。")


def test_notices_of_hongkong_signed_beside_the_day__table() -> None:
    """The second table has two columns."""
    issue = neighbour("notices_of_hongkong_signed_beside_the_day")
    assert issue.documents[1].body.tables[0].rows == [
        ["姓名", "註冊日期"],
        ["CHAN Tai-man", "2012年5月2日"],
        ["LEE Siu-ming, Peter", "2012年5月7日"],
    ]


def test_notices_of_hongkong_signed_beside_the_day__signed() -> None:
    """Who signs stands beside the day."""
    issue = neighbour("notices_of_hongkong_signed_beside_the_day")
    assert [document.signatures for document in issue.documents] == [
        ["土地註冊處處長　倪某某"],
        ["建築事務監督　區某某"],
    ]


def test_record_of_an_inspection_with_a_table__table() -> None:
    """The three rows are a table below the fields."""
    issue = neighbour("record_of_an_inspection_with_a_table")
    assert issue.only.body.tables[0].rows == [
        ["检查项目", "检查结果", "备注"],
        ["疏散通道", "畅通", ""],
        ["消火栓", "完好", "已保养"],
        ["灭火器", "过期2具", "限期更换"],
    ]
    assert issue.only.body.paragraphs[0].startswith("被检查单位")


def test_box_that_goes_on_below_its_head_again__rows() -> None:
    """One table has a head and five rows."""
    issue = neighbour("box_that_goes_on_below_its_head_again")
    rows = issue.only.attachments[0].body.tables[0].rows
    assert [row[0] for row in rows] == ["序号", "1", "2", "3", "4", "5"]
    assert rows[3][1] == "证书工本费（第一本）"


def test_box_that_goes_on_below_its_head_again__gazette() -> None:
    """The gazette is named without the head beside."""
    issue = neighbour("box_that_goes_on_below_its_head_again")
    assert issue.meta("title") == "海城市人民政府公报"


def test_total_below_a_table_of_blanks__total() -> None:
    """The total stands below its figures."""
    issue = neighbour("total_below_a_table_of_blanks")
    assert issue.only.body.tables[0].rows[-1] == ["合计", "", "3000.0", ""]
    assert len(issue.only.body.tables[0].rows) == 6


def test_form_whose_rows_are_only_counted__rows() -> None:
    """The head, and four rows of which each has its number."""
    issue = neighbour("form_whose_rows_are_only_counted")
    rows = issue.only.documents[0].body.tables[0].rows
    assert rows[0] == ["序号", "项目名称", "申报单位", "负责人", "联系电话"]
    assert rows[1:] == [[n, "", "", "", ""] for n in "1234"]


def test_form_set_with_half_width_blanks__total() -> None:
    """The total is the last row."""
    issue = neighbour("form_set_with_half_width_blanks")
    body = issue.only.documents[0].body
    assert body.tables[0].rows[-1] == ["合计", "", "", "", "", "", ""]
    assert len(body.tables[0].rows) == 5
    assert body.paragraphs == ["单位（盖章）："]


def test_total_between_the_first_columns__columns() -> None:
    """No column is made for it."""
    issue = neighbour("total_between_the_first_columns")
    rows = issue.only.documents[0].body.tables[0].rows
    assert [len(row) for row in rows] == [5] * 6
    assert rows[-1] == ["合计", "", "106", "61992", "485.2"]


def test_counted_rows_over_two_lines__rows() -> None:
    """Each row has its three cells."""
    issue = neighbour("counted_rows_over_two_lines")
    rows = issue.only.documents[0].body.tables[0].rows
    assert [row[0] for row in rows] == ["序号", "1", "2", "3", "4", "5"]
    assert rows[3][1:] == ["普通高等学校函授教育暂行工作条例", "（87）教高三字004号 1987年2月7日"]


def test_counted_rows_with_a_bracket_below__cell() -> None:
    """The bracket is whole."""
    issue = neighbour("counted_rows_with_a_bracket_below")
    rows = issue.only.documents[0].body.tables[0].rows
    assert rows[3] == ["3", "手工造纸技艺（桑皮纸制作技艺）", "传统技艺", "青石县"]
    assert rows[4] == ["4", "正月十五扛阁", "民俗", "平原县"]


def test_budget_table_set_wide_between_single_blanks__rows() -> None:
    """Head and total are rows."""
    issue = neighbour("budget_table_set_wide_between_single_blanks")
    rows = issue.only.body.tables[0].rows
    assert rows[0] == ["项目", "预算数", "决算数", "决算数为预算数的%"]
    assert rows[-1] == ["合计", "1500.0", "1520.4", "101.4"]
    assert len(rows) == 6


def test_licences_in_rows_that_were_broken__rows() -> None:
    """The broken row is whole."""
    issue = neighbour("licences_in_rows_that_were_broken")
    rows = issue.documents[0].body.tables[0].rows
    assert len(rows) == 5
    assert rows[2] == ["（江）字第1202号", "金色年华影视制作有限公司", "李晓红", "2012年4月1日"]


def test_licences_in_rows_that_were_broken__next() -> None:
    """The procedure is a document."""
    issue = neighbour("licences_in_rows_that_were_broken")
    assert issue.documents[1].title == "行政许可事项申请办理程序"


def test_standards_with_empty_cells__columns() -> None:
    """Empty cells are cells."""
    issue = neighbour("standards_with_empty_cells")
    rows = issue.documents[0].attachments[0].body.tables[0].rows
    assert rows[2] == ["2", "GB/T 35221-2017", "地面气象观测规范 总则", "", "2018-07-01"]
    assert rows[3][2] == "计数抽样检验程序 第1部分：按接收质量限（AQL）检索的逐批检验抽样计划"


def test_standards_with_empty_cells__blanks() -> None:
    """Between two blanks is an empty cell."""
    issue = neighbour("standards_with_empty_cells")
    rows = issue.documents[1].attachments[0].body.tables[0].rows
    assert rows[1][0] == "纺织行业"
    assert rows[2] == ["1", "FZ/T 94065-2017", "喷气涡流纺机", "", "2018-04-01"]


def test_standards_with_empty_cells__title() -> None:
    """The announcement has its title."""
    issue = neighbour("standards_with_empty_cells")
    assert issue.documents[0].title == "关于批准发布《陶瓷砖》等国家标准的公告"


def test_standards_with_empty_cells__clause() -> None:
    """The clause is named in a sentence."""
    issue = neighbour("standards_with_empty_cells")
    assert issue.documents[2].body.items == []


def test_row_over_two_lines_that_fill_their_columns__rows() -> None:
    """Five rows below the head."""
    issue = neighbour("row_over_two_lines_that_fill_their_columns")
    rows = [row[:3] for row in issue.only.tables[0].rows]
    assert rows[2] == ["2", "城市园林绿化企业资质核准", "市住房城乡建设局"]
    assert rows[4] == ["4", "大型户外广告设置审批手续", "市行政执法管理局"]
    assert len(rows) == 6


def test_cell_that_reaches_its_neighbour__cells() -> None:
    """The third row has four cells."""
    issue = neighbour("cell_that_reaches_its_neighbour")
    assert issue.only.tables[0].rows[3] == ["3", "YD/T 4583.1—2020", "光缆接头盒机械性能要求", "2020-07-01"]


def test_column_heads_set_far_apart__columns() -> None:
    """The heads are words."""
    issue = neighbour("column_heads_set_far_apart")
    first, second = issue.only.tables
    assert first.rows[0] == ["指标", "单位", "1—6月累计", "同比增长（%）"]
    assert second.rows[0] == ["县市", "本月", "累计"]
    assert issue.only.title == "2023年1—6月全州主要经济指标"


def test_column_heads_set_far_apart__issue() -> None:
    """The two lines of the head say which issue it is."""
    issue = neighbour("column_heads_set_far_apart")
    assert (issue.meta("publisher"), issue.meta("year"), issue.meta("number")) == ("清河自治州人民政府", "2023", "4")


def test_total_below_a_table_whose_head_is_set_wide__total() -> None:
    """It stands below the fourth row."""
    issue = neighbour("total_below_a_table_whose_head_is_set_wide")
    (table,) = issue.all_documents[1].tables
    assert table.rows[-1] == ["合计", "", "", "320"]
    assert len(table.rows) == 6


def test_standards_of_a_province_with_what_they_replace__apart() -> None:
    """The last standard stands by itself."""
    issue = neighbour("standards_of_a_province_with_what_they_replace")
    assert "DB45/ 923—2015　生物制药工业污染物排放标准" in [
        p.text_content for p in issue.document(1).body.node.children("p")
    ]


def test_unit_in_brackets_below_the_title_of_a_table__title() -> None:
    """The unit is none of the title."""
    issue = neighbour("unit_in_brackets_below_the_title_of_a_table")
    assert issue.document(1).attachments[0].title == "水路运输经营者自有船舶运力最低限额表"
    assert "（单位：总吨）" in [p.text for p in issue.document(1).attachments[0].body.all("p")]


def test_standards_without_what_they_replace__cells() -> None:
    """Names are whole, and the empty cells empty."""
    issue = neighbour("standards_without_what_they_replace")
    rows = the_table(issue.document(1).attachments[0].body).rows
    assert rows[2] == ["2", "GB/T 18916.1—2024", "工业用水定额 第1部分：总则", "", "2024-12-01"]
    assert rows[4] == ["4", "GB/T 44120—2024", "智慧城市 公众信息终端服务指南", "", "2024-09-01"]


def test_table_whose_heads_are_years_with_what_they_count__heads() -> None:
    """The first rows are heads: 2023年执行数, 0—14岁."""
    issue = neighbour("table_whose_heads_are_years_with_what_they_count")
    tables = issue.only.tables
    assert [table.header_rows for table in tables] == [[0], [0]]
    assert [len(table.rows) for table in tables] == [4, 3]


def spans(table: Table) -> list[list[tuple[str, int, int]]]:
    """The cells of a table's head, with the columns and the rows that each reaches over."""
    heads = [row for row in table.node.children("row") if any(cell.get("header") for cell in row.children("cell"))]
    return [
        [(c.text_content, int(c.get("colspan", "1")), int(c.get("rowspan", "1"))) for c in row.children("cell")]
        for row in heads
    ]


def test_tables_whose_heads_stand_on_two_lines__heads() -> None:
    """Each cell of a head reaches over the columns and the lines that it is of."""
    first, second = neighbour("tables_whose_heads_stand_on_two_lines").only.tables
    assert spans(first) == [[("地区", 1, 2), ("人口数", 1, 2), ("比重", 2, 1)], [("2020年", 1, 1), ("2010年", 1, 1)]]
    assert spans(second) == [
        [("地区", 1, 2), ("城镇", 2, 1), ("乡村", 2, 1)],
        [("户数", 1, 1), ("人口", 1, 1), ("户数", 1, 1), ("人口", 1, 1)],
    ]
    assert first.rows[-1] == ["青岭市", "138660", "0.98", "0.97"]


def test_tables_whose_heads_stand_on_two_lines__name_and_unit() -> None:
    """Name and unit are the heading of the first table."""
    first = neighbour("tables_whose_heads_stand_on_two_lines").only.tables[0]
    heading = first.node.child("heading")
    assert heading is not None and heading.text_content == "表3-1　各地区人口　单位：人、%"


def test_tables_whose_heads_stand_on_two_lines__notes() -> None:
    """Three notes are explained; their marks stand in the title, in the text and in a head."""
    communique = neighbour("tables_whose_heads_stand_on_two_lines").only
    notes = list(communique.node.descendants("note"))
    assert [note.label for note in notes if note.text_content] == ["［1］", "［2］", "［3］"]
    assert [note.above.name for note in notes if not note.text_content] == ["title", "p", "cell"]
    assert communique.title == "海川省第七次人口普查公报（第三号）"


def test_table_of_tabs_with_two_rows_of_heads__heads() -> None:
    """Both rows are heads, and 比重 reaches over two columns."""
    table = the_table(neighbour("table_of_tabs_with_two_rows_of_heads").only)
    assert spans(table) == [[("地区", 1, 2), ("产量", 1, 2), ("比重", 2, 1)], [("2020年", 1, 1), ("2010年", 1, 1)]]
    assert [row[0] for row in table.rows[2:]] == ["云溪市", "青岭市", "河川市", "丰原市"]


def test_table_of_targets_between_tabs__rows() -> None:
    """One table of three columns, with its head and three rows."""
    table = the_table(neighbour("table_of_targets_between_tabs").document(1).documents[0].body)
    assert table.rows == [
        ["一级指标", "二级指标", "指标值"],
        ["产出指标", "数量指标", "≥90%"],
        ["", "质量指标", "合格"],
        ["效益指标", "社会效益", "提升"],
    ]


def test_table_of_targets_between_tabs__no_names() -> None:
    """The first cell of a row may be empty; no line is a row of names."""
    issue = neighbour("table_of_targets_between_tabs")
    assert issue.all("names") == []


def test_attachment_goes_on_with_its_label__table() -> None:
    """One table over the page end, with its head once."""
    issue = neighbour("attachment_goes_on_with_its_label")
    table = the_table(issue.only.attachment("附件1").body)
    assert [row[0] for row in table.rows] == ["序号", "1", "2", "3", "合计"]


def test_attachment_goes_on_with_its_label__label() -> None:
    """附件1（续） is printed above the rest of the table."""
    issue = neighbour("attachment_goes_on_with_its_label")
    assert [each.attachlabel for each in issue.only.attachments] == ["附件1", "附件1-1"]
    assert "（续）" not in issue.text


def test_table_alone_below_its_name_and_unit__title() -> None:
    """What stands above the table begins the text, and is its title."""
    issue = neighbour("table_alone_below_its_name_and_unit")
    assert issue.only.title == "2023年上半年玉屏市财政收支情况"


def test_table_alone_below_its_name_and_unit__table() -> None:
    """The table is whole."""
    issue = neighbour("table_alone_below_its_name_and_unit")
    assert issue.only.body.tables[0].rows[2] == ["税收收入", "15.10", "6.8"]


def test_articles_compared_between_bars__table() -> None:
    """Articles beside each other between bars are rows of a table."""
    issue = neighbour("articles_compared_between_bars")
    table = issue.only.body.tables[0]
    assert [len(row) for row in table.rows] == [3, 3, 3]
    assert table.rows[0] == ["修正條文", "現行條文", "說明"]
    assert table.rows[2][1] == "第五條　主管機關應於三十日內核定。"


def test_articles_compared_between_bars__articles() -> None:
    """They are no articles of the document."""
    issue = neighbour("articles_compared_between_bars")
    assert issue.only.all("article") == []


def test_table_named_by_a_label_within_a_notice__one() -> None:
    """The table is the notice's own, for its text goes on below and is signed there."""
    issue = neighbour("table_named_by_a_label_within_a_notice")
    assert issue.only.attachments == []
    assert issue.only.signatures == ["某省交通运输厅"]
    assert issue.only.all("p")[-1].text == "各地要在收到本通知之日起三十日内将资金分解到具体项目。"


def test_form_with_a_tab_behind_each_label__cells() -> None:
    """Labels with an empty cell behind each are a form of four columns, and no persons."""
    issue = neighbour("form_with_a_tab_behind_each_label")
    table = issue.only.documents[0].body.all("table")[0]
    assert [len(row.all("cell")) for row in table.all("row")] == [4, 4, 4, 4]
    assert [cell.text for cell in table.all("row")[1].all("cell")] == ["联系人", "", "联系电话", ""]


def test_rows_of_appointments_without_a_head__no_head() -> None:
    """A verb that appoints names no column."""
    issue = neighbour("rows_of_appointments_without_a_head")
    assert [cell for cell in issue.only.body.all("cell") if cell.node.get("header")] == []


def test_groups_with_their_counts_within_a_table__rows() -> None:
    """A group that says how many rows it has is a row of the table."""
    issue = neighbour("groups_with_their_counts_within_a_table")
    rows = the_table(issue.only.body).rows
    assert rows[1][0] == "一、传统音乐（共计2项）" and rows[2][:2] == ["1", "Ⅱ—21"]
    assert len(rows) == 7


def test_table_at_the_end_of_a_page_above_a_title__title() -> None:
    """The first line of a title at the top of a page goes on in no cell above it."""
    issue = neighbour("table_at_the_end_of_a_page_above_a_title")
    assert "河川市人民政府办公室关于印发河川市公共停车场管理办法的通知" in [each.title for each in issue.documents]


def test_table_at_the_end_of_a_page_above_a_title__figures() -> None:
    """A table of figures is read row by row, though lines with labels stand below it."""
    issue = neighbour("table_at_the_end_of_a_page_above_a_title")
    assert ["固定资产投资", "—", "—", "5.8"] in the_table(issue.documents[-1]).rows


def test_tabs_with_a_head_on_two_lines_and_groups__rows() -> None:
    """Groups between rows with tabs are rows of the one table."""
    issue = neighbour("tabs_with_a_head_on_two_lines_and_groups")
    rows = the_table(issue.only.body).rows
    assert [row[0] for row in rows[2:]] == [
        "总体水平",
        "1.数字发展指数",
        "技术与产业",
        "2.集成电路（纳米）",
        "3.产业收入（万亿元）",
        "基础设施",
        "4.网民数量（亿）",
    ]


def test_tabs_with_a_head_on_two_lines_and_groups__head() -> None:
    """A head on two lines spans the columns below it."""
    issue = neighbour("tabs_with_a_head_on_two_lines_and_groups")
    assert the_table(issue.only.body).header_rows == [0, 1]
    assert [cell.get("colspan") for cell in issue.only.node.descendants("cell")][:3] == [None, "2", "2"]


def test_table_whose_cells_came_out_a_line_each__rows() -> None:
    """Cells that came out a line each are a table: four heads, as many cells to each row, and the total below."""
    issue = neighbour("table_whose_cells_came_out_a_line_each")
    assert issue.only.body.tables[0].rows == [
        ["序号", "姓名", "乡镇", "金额（元）"],
        ["1", "张伟", "东河镇", "1200"],
        ["2", "李娜", "南湾乡", "900"],
        ["3", "王强", "西山镇", "1500"],
        ["合计", "", "", "3600"],
    ]


def test_table_whose_cells_came_out_a_line_each__two() -> None:
    """Two columns are one too."""
    issue = neighbour("table_whose_cells_came_out_a_line_each")
    assert issue.only.body.tables[1].rows == [["序号", "姓名"], ["1", "周涛"], ["2", "吴刚"], ["3", "郑爽"]]


def test_table_whose_cells_came_out_a_line_each__between() -> None:
    """What stands between is a paragraph."""
    issue = neighbour("table_whose_cells_came_out_a_line_each")
    assert "另将服务人员名单公布如下：" in issue.only.body.paragraphs


def test_table_whose_cells_came_out_a_line_each__signed() -> None:
    """Who signs stands below the last row."""
    issue = neighbour("table_whose_cells_came_out_a_line_each")
    assert issue.only.signatures == ["平川县农业农村局"]


def test_numbers_a_line_each_that_are_no_table__none() -> None:
    """Sentences below numbers, and rows of which one has more lines than the head, are no table."""
    issue = neighbour("numbers_a_line_each_that_are_no_table")
    assert issue.only.body.tables == []


def test_table_whose_cells_hang_in_the_columns_of_their_heads__heads() -> None:
    """The head of a column goes on below it."""
    issue = neighbour("table_whose_cells_hang_in_the_columns_of_their_heads")
    assert the_table(issue.only).rows[0] == ["序号", "项目名称", "资金管理方式", "政策依据"]


def test_table_whose_cells_hang_in_the_columns_of_their_heads__cells() -> None:
    """A cell goes on below, be no blank between it and the next; words alone name the rows below them, and （1） begins a row."""
    issue = neighbour("table_whose_cells_hang_in_the_columns_of_their_heads")
    assert the_table(issue.only).rows[1:] == [
        ["外事部门", "", "", ""],
        ["1", "认证费（含加急）", "缴入中央和地方国库", "计价格〔1999〕466号，价费字〔1992〕198号"],
        ["2", "签证费", "", ""],
        ["", "（1）代办外国签证（含加急）", "缴入中央和地方国库", "财综〔2003〕45号，计价格〔1999〕466号"],
        ["", "（2）代填外国签证申请表", "缴入中央和地方国库", "财综〔2003〕45号"],
        ["教育部门", "", "", ""],
        ["3", "公办幼儿园保教费、住宿费", "缴入中央和地方国库", "《幼儿园管理条例》，教财〔2020〕5号"],
    ]


def test_words_about_a_number_and_no_table__text() -> None:
    """Words behind 编号 that nothing counts below are no table."""
    issue = neighbour("words_about_a_number_and_no_table")
    assert issue.only.tables == []


def test_rows_that_end_with_a_number_of_persons__title() -> None:
    """Rows that end with a number of persons are no titles."""
    issue = neighbour("rows_that_end_with_a_number_of_persons")
    assert issue.only.title == "某省选举委员会关于代表名额分配的决定"
    assert "二百六十七名" in issue.only.text


def test_table_of_figures_with_commas_set_by_blanks__table() -> None:
    """The comma within a number is no pause of running text: rows of figures are no page in two columns."""
    issue = neighbour("table_of_figures_with_commas_set_by_blanks")
    assert [[cell.text for cell in row.all("cell")] for row in issue.only.all("row")][1] == [
        "公路管理局",
        "224,500",
        "118,210",
        "52.7",
    ]
    assert len(issue.only.all("row")) == 6
    assert issue.only.node.get("date") == "2024-07-15"


def test_table_of_figures_alone_on_a_page__table() -> None:
    """A table of which the right half is figures is read row by row."""
    issue = neighbour("table_of_figures_alone_on_a_page")
    assert len(issue.only.all("row")) == 5
    assert [cell.text for cell in issue.only.all("row")[4].all("cell")] == [
        "一般公共预算支出",
        "318,600",
        "161,450",
        "50.7",
    ]


def test_labels_beside_what_each_says__rows() -> None:
    """Each label and what it says are a row; a value that goes on below is one cell."""
    issue = neighbour("labels_beside_what_each_says")
    rows = issue.only.tables[0].rows
    assert len(rows) == 6
    assert rows[3] == ["资金来源（万元）", "县财政一千二百万元，其余由乡（镇）自筹并报县财政局备案"]
    assert rows[5] == ["是否接受联合体", "否"]


def test_labels_beside_what_each_says__headings() -> None:
    """The headings above and below are headings."""
    issue = neighbour("labels_beside_what_each_says")
    assert [s.heading for s in issue.only.body.sections] == ["工程概况", "投标人资格"]


def test_offices_beside_who_holds_them__no_table() -> None:
    """Who holds an office is no value of a label."""
    issue = neighbour("offices_beside_who_holds_them")
    assert not issue.only.tables
    assert [label.text for label in issue.all("label")] == ["指挥长", "副指挥长", "成员", "办公室副主任"]


def test_cells_that_begin_above_their_figures__cell() -> None:
    """It is one cell of one table."""
    issue = neighbour("cells_that_begin_above_their_figures")
    (table,) = issue.only.tables
    assert table.rows[5] == ["国有资产（资源）有偿使用收入", "8000", "8000", "——"]


def test_table_with_its_title_on_each_page__one() -> None:
    """It is one table of one document."""
    issue = neighbour("table_with_its_title_on_each_page")
    (table,) = issue.only.tables
    assert table.rows[-1] == [
        "020001",
        "举行集会游行示威许可",
        "市公安局；县级公安机关",
        "《中华人民共和国集会游行示威法》",
    ]


def test_labels_with_values_in_rows_of_unequal_length__plots() -> None:
    """Each plot is a table, and nothing is filled in."""
    issue = neighbour("labels_with_values_in_rows_of_unequal_length")
    first, second = issue.only.tables
    assert first.rows[1][:4] == ["绿化率(%)：", "大于或等于25", "建筑限高(米)：", ""]
    assert second.rows[2][:2] == ["主要用途：", "工业用地"]


def test_income_beside_expenses__rows() -> None:
    """It is one table, and no page in two columns."""
    issue = neighbour("income_beside_expenses")
    assert [r[2] for r in issue.document(1).body.tables[0].rows] == [
        "支出项目",
        "一、一般公共服务支出",
        "二、教育支出",
        "三、社会保障和就业支出",
        "支出总计",
    ]
    assert issue.document(1).body.tables[0].rows[-1] == ["收入总计", "2000", "支出总计", "2000"]
    assert [c.node.get("header") for c in issue.all("cell")[:5]] == ["true", "true", "true", "true", None]


def test_numbered_table_beside_another__rows() -> None:
    """Each row is read across."""
    text = neighbour("numbered_table_beside_another").document(1).text
    assert text.index("税收收入") < text.index("教育支出") < text.index("非税收入") < text.index("卫生支出")


def test_form_with_one_row_to_write_on__table() -> None:
    """It is a table of a head and a row."""
    issue = neighbour("form_with_one_row_to_write_on")
    assert issue.document(1).attachments[0].body.tables[0].rows == [
        ["日期", "进水量（m³）", "溶解氧（mg/L）", "记录人"],
        ["____", "____", "____", "____"],
    ]


def test_figure_that_goes_on_in_a_cell__cell() -> None:
    """The figure is of the cell above."""
    issue = neighbour("figure_that_goes_on_in_a_cell")
    assert issue.document(1).body.tables[0].rows[2][-1] == "没收违法所得320元，罚款1万元"
    assert len(issue.document(1).body.tables[0].rows) == 4


def test_figure_that_goes_on_in_a_cell__issuer() -> None:
    """The office that the title begins with issued it."""
    issue = neighbour("figure_that_goes_on_in_a_cell")
    assert issue.document(1).node.get("issuer") == "河东市市场监督管理局"


def test_counted_rows_whose_cells_break_beside_each_other__cells() -> None:
    """Each cell has what stands below it in its column."""
    issue = neighbour("counted_rows_whose_cells_break_beside_each_other")
    assert the_table(issue.only).rows[2] == [
        "2",
        "城北污水处理厂扩建及配套管网建设工程",
        "市水务局、市财政局、市生态环境局",
        "2024年12月",
    ]


def test_counted_rows_that_begin_with_a_bracket_below__rows() -> None:
    """Four rows stand below the head."""
    issue = neighbour("counted_rows_that_begin_with_a_bracket_below")
    assert [row[0] for row in the_table(issue.only).rows] == ["编号", "1", "2", "3", "4"]


def test_counted_rows_that_begin_with_a_bracket_below__joined() -> None:
    """What is printed below is of the row above."""
    issue = neighbour("counted_rows_that_begin_with_a_bracket_below")
    assert the_table(issue.only).rows[1] == [
        "1",
        "烟花爆竹经营（零售）许可",
        "《烟花爆竹安全管理条例》第十六条",
        "县应急管理局",
    ]
    assert the_table(issue.only).rows[3] == [
        "3",
        "建设工程消防验收及备案抽查",
        "《消防法》第十三条、《建设工程消防设计审查验收管理暂行规定》",
        "县住房和城乡建设局",
    ]


def test_counted_rows_above_who_signs__signed() -> None:
    """Who signs and the day are in no cell."""
    issue = neighbour("counted_rows_above_who_signs")
    assert issue.only.signed == "2024-03-05"
    assert issue.only.signatures == ["某县人民政府"]


def test_counted_rows_above_who_signs__cells() -> None:
    """The cells are whole."""
    issue = neighbour("counted_rows_above_who_signs")
    assert the_table(issue.only).rows[2] == ["2", "县图书馆新馆", "县文旅局、县财政局"]


def test_table_of_standards_over_a_page_with_its_head__one() -> None:
    """The head of the page between the rows is none of them: one table of nine rows."""
    issue = neighbour("table_of_standards_over_a_page_with_its_head")
    assert len(the_table(issue.document(1).attachments[0]).rows) == 10


def test_repealed_rules_with_names_broken_before_number_and_day__rows() -> None:
    """A number and the day behind it stand in cells of their own where the head has one for each."""
    (attachment,) = neighbour("repealed_rules_with_names_broken_before_number_and_day").document(1).documents
    assert attachment.body.tables[0].rows[1:] == [
        ["1", "某市粮食流通管理办法", "市政府令第36号", "1998年12月8日"],
        ["2", "某市城镇集体企业资产管理办法", "市政府令第62号", "1999年7月20日"],
        ["3", "某市煤炭经营监督规定", "市政府令第175号", "2004年11月2日"],
        ["4", "某市机动车排气污染防治办法", "市政府令第219号", "2008年8月15日"],
    ]


def test_repealed_rules_with_names_broken_before_number_and_day__changes() -> None:
    """What says that the rules below are repealed is the name of none."""
    issue = neighbour("repealed_rules_with_names_broken_before_number_and_day")
    body = next(issue.document(1).node.children("body"))
    changes = [(node.get("change"), node.get("law")) for node in body.descendants("item") if node.get("change")]
    assert changes == [("replace", "某市户外招牌管理办法"), ("delete", "某市户外招牌管理办法")]


def test_lists_of_files_below_numbered_headings__tables() -> None:
    """二、 goes on from the heading right above the first table."""
    issue = neighbour("lists_of_files_below_numbered_headings")
    headings = [node.text_content for node in issue.only.node.descendants("heading")]
    assert headings == ["废止的规范性文件", "失效的规范性文件"]
    assert len(issue.only.tables) == 2
