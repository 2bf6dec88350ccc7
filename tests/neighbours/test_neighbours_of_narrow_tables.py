"""What a careful editor sees in fixtures/neighbours: tables of narrow cells, set with blanks, and heads that are set wide."""

from __future__ import annotations

from neighbours.neighbour import neighbour, published, the_table


def test_plan_that_is_a_table_with_groups_and_broken_days__title() -> None:
    """The title on two lines is that which the notice names and publishes."""
    notice, plan = neighbour("plan_that_is_a_table_with_groups_and_broken_days").documents
    assert plan.title == "2024年河川市民生实事任务分工表"
    assert len(published(notice)) == 1


def test_plan_that_is_a_table_with_groups_and_broken_days__rows() -> None:
    """Rows that name groups stand among those that are counted, whose cells go on in the line below."""
    plan = neighbour("plan_that_is_a_table_with_groups_and_broken_days").documents[1]
    assert the_table(plan.body).rows == [
        ["序号", "实事内容", "责任单位", "完成时限"],
        ["一、教育惠民", "", "", ""],
        ["1", "新建公办幼儿园三所", "市教育局", "2024年8月底"],
        ["2", "改造中小学食堂", "市教育局、市市场监管局", "2024年12月底"],
        ["二、健康惠民", "", "", ""],
        ["3", "建设镇级卫生院", "市卫健委", "全年推进"],
        ["4", "免费筛查两癌", "市卫健委、市妇联", "2024年11月底"],
        ["三、出行惠民", "", "", ""],
        ["5", "开通城乡公交线路", "市交通运输局", "2024年6月底"],
    ]
    assert plan.body.paragraphs == ["各责任单位每季度末将进展情况报市政府督查室。"]


def test_table_of_narrow_cells_grouped_by_words() -> None:
    """Cells of up to three lines, in two groups without numbers; the note stands below the table."""
    issue = neighbour("table_of_narrow_cells_grouped_by_words")
    body = issue.only.attachments[0].body
    assert the_table(body).rows == [
        ["序号", "检查事项", "检查对象", "牵头部门", "实施时间"],
        ["城市管理领域", "", "", "", ""],
        ["1", "餐饮油烟排放检查", "餐饮企业", "市城管局", "3月至5月"],
        ["2", "建筑垃圾运输检查", "运输企业和施工单位", "市城管局", "全年"],
        ["市场监管领域", "", "", "", ""],
        ["3", "特种设备安全检查", "使用单位", "市市场监管局", "6月至8月"],
        ["4", "食品抽检", "超市和农贸市场", "市市场监管局", "2023年12月底前"],
    ]
    assert body.paragraphs == ["注：检查结果向社会公开。"]


def test_table_of_tasks_without_numbers_whose_days_are_broken() -> None:
    """A day that a narrow cell broke is one, and shows that the organs beside it go on too; who signs is no row."""
    issue = neighbour("table_of_tasks_without_numbers_whose_days_are_broken")
    attachment = issue.only.attachments[0]
    assert the_table(attachment.body).rows[2] == ["建设政务云平台", "省大数据局", "省财政厅、省通信管理局", "2025年6月"]
    assert the_table(attachment.body).rows[5] == ["推进一网通办", "省政务服务局", "省级各有关部门", "长期"]
    assert attachment.signatures == ["汾东省人民政府办公厅"]


def test_heads_set_wide_over_columns_with_marks_and_units__over_years() -> None:
    """A word set wide with the mark of a note behind it stands over the years."""
    issue = neighbour("heads_set_wide_over_columns_with_marks_and_units")
    table = issue.only.tables[0]
    assert table.header_rows == [0, 1]
    assert (table.rows[0][:2], len(table.rows[0]), table.rows[1]) == (["年龄", "人口数"], 3, ["2020年", "2010年"])
    assert table.rows[4] == ["15—59岁", "763522", "63.45", "68.11"]


def test_heads_set_wide_over_columns_with_marks_and_units__over_one() -> None:
    """A word set wide with its unit behind it heads one column."""
    issue = neighbour("heads_set_wide_over_columns_with_marks_and_units")
    assert issue.only.tables[1].rows[0] == ["地区", "大学（人）", "比重（%）"]


def test_heads_set_wide_over_columns_with_marks_and_units__men_and_women() -> None:
    """男 and 女 below such a word are two columns, however narrow the blanks between them."""
    issue = neighbour("heads_set_wide_over_columns_with_marks_and_units")
    table = issue.only.tables[2]
    assert table.rows[:2] == [["地区", "人数（人）", "比例（%）"], ["男", "女", "男", "女"]]


def test_fee_table_with_one_blank_between_two_columns__table() -> None:
    """Two columns with one blank between are a table below a title that says so."""
    issue = neighbour("fee_table_with_one_blank_between_two_columns")
    assert [len(row) for row in the_table(issue.only.attachments[0]).rows] == [2] * 5


def test_fee_table_with_one_blank_between_two_columns__head() -> None:
    """The first row names the columns."""
    issue = neighbour("fee_table_with_one_blank_between_two_columns")
    assert the_table(issue.only.attachments[0]).header_rows == [0]


def test_compared_provisions_between_bars_in_one_row__table() -> None:
    """A table of two rows, of which the first is the head."""
    issue = neighbour("compared_provisions_between_bars_in_one_row")
    assert the_table(issue.only).rows == [
        ["修正規定", "現行規定", "說明"],
        ["二、停泊費每日新臺幣八十元。", "二、停泊費每日新臺幣六十元。", "調整費額。"],
    ]
    assert the_table(issue.only).header_rows == [0]
