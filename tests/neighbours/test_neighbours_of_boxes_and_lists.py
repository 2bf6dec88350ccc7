"""What a careful editor sees in fixtures/neighbours: boxes in plans, and what stands in lists without numbers."""

from __future__ import annotations

from neighbours.neighbour import neighbour, the_table


def test_plan_with_contents_and_three_boxes__contents() -> None:
    """Seven entries, one over two lines; the introduction below them is one paragraph."""
    plan = neighbour("plan_with_contents_and_three_boxes").documents[1]
    entries = [part.text for part in plan.all("entry")]
    assert (len(entries), entries[-1]) == (7, "三、实施保障")
    assert entries[4] == "（一）完善综合立体交通网络布局和提升枢纽衔接转换能力"
    assert [part.node.get("lines") for part in plan.body.children if part.name == "p"] == ["19-21"]


def test_plan_with_contents_and_three_boxes__table() -> None:
    """A box that holds a table is that table with its title, in its part."""
    plan = neighbour("plan_with_contents_and_three_boxes").documents[1]
    part = plan.body.section("1").section("1")
    assert the_table(part).heading == "专栏1　“十三五”综合交通发展成就"
    assert len(the_table(part).rows) == 4


def test_plan_with_contents_and_three_boxes__counted() -> None:
    """What a box counts stands in the box, and the part around it goes on below."""
    plan = neighbour("plan_with_contents_and_three_boxes").documents[1]
    part = plan.body.section("2").section("1")
    assert [section.num for section in part.sections] == ["1", "2", "3"]
    (box,) = part.section("2").sections
    assert [item.num for item in box.items] == ["1", "2", "3"]
    assert box.items[2].text == "水运。实施汾河航道整治工程。"


def test_plan_with_contents_and_three_boxes__below_a_heading() -> None:
    """A box right below a heading is no rest of it, and its （一） begins no part of the plan."""
    plan = neighbour("plan_with_contents_and_three_boxes").documents[1]
    part = plan.body.section("2").section("2")
    assert part.heading == "提升服务品质"
    assert [item.num for item in part.sections[0].items] == ["1", "2"]
    assert [section.num for section in plan.body.sections] == ["1", "2", "3"]


def test_those_appointed_and_removed_in_one_list__items() -> None:
    """Those who are removed below those who are appointed stand in one list with them; what closes the text does not."""
    issue = neighbour("those_appointed_and_removed_in_one_list")
    (listed,) = issue.documents[0].body.lists
    assert [item.text[:2] for item in listed.all("item")] == ["任命", "任命", "免去", "免去"]
    assert issue.documents[0].body.paragraphs[-1] == "特此公告。"


def test_those_appointed_and_removed_in_one_list__below_a_label() -> None:
    """Who is removed below 免去： is listed as those above are."""
    issue = neighbour("those_appointed_and_removed_in_one_list")
    assert [len(listed.all("item")) for listed in issue.documents[1].body.lists] == [2, 1]


def test_boxes_with_colons_below_unpaged_contents__contents() -> None:
    """Five entries without pages; the flush introduction below them is a paragraph."""
    plan = neighbour("boxes_with_colons_below_unpaged_contents").only
    assert len(plan.all("entry")) == 5
    assert plan.body.paragraphs == ["为贯彻落实国家关于发展养老服务的部署，结合我市实际，制定本行动计划。"]


def test_boxes_with_colons_below_unpaged_contents__boxes() -> None:
    """A colon may stand behind the number of a box: one is a table, one holds two entries; the part goes on with （二）."""
    plan = neighbour("boxes_with_colons_below_unpaged_contents").only
    tasks = plan.body.section("2")
    assert the_table(tasks.section("1")).heading == "专栏一：养老服务设施建设"
    (box,) = tasks.section("1").sections
    assert (box.heading, [item.num for item in box.items]) == ("专栏二：人才培养行动", ["1", "2"])
    assert [section.num for section in tasks.sections] == ["1", "2"]


def test_units_below_a_list_that_a_sentence_leads_to__units() -> None:
    """Each unit is a paragraph of its own."""
    issue = neighbour("units_below_a_list_that_a_sentence_leads_to")
    paragraphs = [each.text for each in issue.only.body.all("p")]
    assert paragraphs[1:4] == [
        "河北省邮政管理局普遍服务处办公室",
        "青海省玉树州邮政管理局曲麻莱县所",
        "四川省阿坝州邮政公司红原县邮政局",
    ]


def test_units_below_a_list_that_a_sentence_leads_to__foot() -> None:
    """The organ that signs is none of them."""
    issue = neighbour("units_below_a_list_that_a_sentence_leads_to")
    assert issue.only.node.get("date") == "2014-05-12"
    assert "国家邮政局" in issue.only.signatures


def test_units_below_a_remark_and_above_the_next_title__units() -> None:
    """Units stand one a line below a remark and below what leads to them, up to the title below."""
    issue = neighbour("units_below_a_remark_and_above_the_next_title")
    notice, decision, listed = issue.documents
    assert [p.text for p in notice.documents[0].body.all("p")][1:] == [
        "某精密制造有限公司",
        "某德化学（东浦）有限公司",
        "某食品股份有限公司",
        "某电子科技有限公司",
    ]
    assert len(decision.body.all("p")) == 4
    assert listed.title == "全国人民代表大会常务委员会批准任免名单"


def test_firms_that_win_a_prize_flush__firms() -> None:
    """Each body that wins a prize is a paragraph of its own."""
    issue = neighbour("firms_that_win_a_prize_flush")
    assert {"河川北方机床有限公司", "临江飞鹤乳品（青原）有限公司", "河川市第二医院", "临江市马铃薯种业有限公司"} <= {
        each.text for each in issue.only.body.all("p")
    }


def test_text_that_speaks_of_the_box_above__outside() -> None:
    """It is text of the section, and not of the box."""
    issue = neighbour("text_that_speaks_of_the_box_above")
    division = issue.only.body.divisions[0].divisions[0]
    assert division.children[-1].name == "p" and division.children[-1].text.startswith("上述工程")


def test_entries_behind_signs_in_two_lists__entries() -> None:
    """Two lists of two entries; what stands between and behind is none of them."""
    issue = neighbour("entries_behind_signs_in_two_lists")
    assert [len([*part.node.children("item")]) for part in issue.only.all("list")] == [2, 2]
    outside = [part.text for part in issue.only.all("p") if part.text.endswith(("：", "。"))]
    assert outside == ["本指引适用于市级部门。", "第一类数据包括：", "第二类数据包括：", "以上数据每季度更新一次。"]
