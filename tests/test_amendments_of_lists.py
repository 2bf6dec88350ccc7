"""What leads to a list of laws or provisions says what is done to each: 将下列法规中的“甲”修改为“乙”."""

from __future__ import annotations

from datetime import datetime

import pytest
from lxml import etree
from test_lossless_reading import issue_of

from gazette_pub.finish import finish
from gazette_pub.formats import Press
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.write import write
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Issue, Node, serialise

TITLE = "某省人民代表大会常务委员会关于修改部分地方性法规的决定"
LEAD = "一、将下列法规中的“卫生部门”修改为“卫生健康部门”："


def of_lines(*lines: str) -> Issue:
    return issue_of("\n".join([TITLE, *lines]) + "\n")


def stated(issue: Issue) -> list[tuple[str | None, ...]]:
    """Change, law, target, and the words that it goes by, in it or elsewhere."""
    named = {node.id: node for node in issue.iter(etree.Element) if isinstance(node, Node) and node.id}
    found: list[tuple[str | None, ...]] = []
    for node in issue.descendants("section", "item", "p", "mod"):
        if node.get("change"):
            words = [named[each] for each in (node.get("words") or "").split()] or list(node.descendants("q"))
            said = " ".join(f"{each.get('role') or 'new'} {each.text_content}" for each in words)
            found.append((node.get("change"), node.get("law"), node.get("target"), said))
    return found


WORDS = "old “卫生部门” new “卫生健康部门”"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["（一）《某省献血条例》第四条、第九条；", "（二）《某省急救条例》第六条第二款。"],
            [("某省献血条例", "art_4 art_9"), ("某省急救条例", "art_6__p_2")],
        ),
        (["（一）《某省献血条例》；", "（二）《某省急救条例》。"], [("某省献血条例", None), ("某省急救条例", None)]),
        (
            ["（一）《某省献血条例》", "1．第四条；", "2．第九条。", "（二）《某省急救条例》", "第六条第二款。"],
            [("某省献血条例", "art_4"), ("某省献血条例", "art_9"), ("某省急救条例", "art_6__p_2")],
        ),
        (
            ["序号\t法规名称\t条款", "1\t《某省献血条例》\t第四条、第九条", "2\t《某省急救条例》\t第六条第二款"],
            [("某省献血条例", "art_4 art_9"), ("某省急救条例", "art_6__p_2")],
        ),
    ],
)
def test_each_law_of_a_list_has_the_words_of_what_leads_to_it(
    lines: list[str], expected: list[tuple[str, str | None]]
) -> None:
    issue = of_lines(LEAD, *lines, "二、删去《某省禁毒条例》第三十条。")
    changes: list[tuple[str | None, ...]] = [("replace", law, target, WORDS) for law, target in expected]
    assert stated(issue) == [*changes, ("delete", "某省禁毒条例", "art_30", "")]


def test_a_list_in_the_very_line_has_its_words_too() -> None:
    issue = of_lines("一、删去下列法规中的“（县）”：《某省门牌条例》第二条；《某省地名条例》第四条第二款。")
    assert stated(issue) == [
        ("delete", "某省门牌条例", "art_2", "old “（县）”"),
        ("delete", "某省地名条例", "art_4__p_2", "old “（县）”"),
    ]


def test_words_lead_to_what_stands_behind_their_colon_below_the_name_of_another_law() -> None:
    issue = of_lines(
        "一、对《某省献血条例》等2件法规中部门名称的修改：",
        "（一）“卫生部门”修改为“卫生健康部门”：《某省献血条例》第四条、第九条第一款；《某省急救条例》全文。",
    )
    assert stated(issue) == [
        ("replace", "某省献血条例", "art_4 art_9__p_1", WORDS),
        ("replace", "某省急救条例", None, WORDS),
    ]


def test_provisions_of_one_law_behind_the_colon_are_one_modification_of_the_whole_line() -> None:
    issue = of_lines("一、对《某省市容条例》作如下修改：", "将下列条款中的“甲”修改为“乙”：第五条第二款、第八条。")
    (found,) = stated(issue)
    assert found == ("replace", "某省市容条例", "art_5__p_2 art_8", "old “甲” new “乙”")


def test_a_lead_that_says_two_changes_says_both_of_each() -> None:
    issue = of_lines(
        "一、将下列法规中的“甲局”改为“丙局”，“乙局”删去：", "1.《某省测绘条例》第六条；", "2.《某省规划条例》第五条。"
    )
    assert sorted(map(str, stated(issue))) == sorted(
        str(each)
        for law, target in (("某省测绘条例", "art_6"), ("某省规划条例", "art_5"))
        for each in (("replace", law, target, "old “甲局” new “丙局”"), ("delete", law, target, "old “乙局”"))
    )


def test_what_is_said_of_the_following_laws_and_none_follows_is_a_modification_itself() -> None:
    issue = of_lines("一、将《某省献血条例》等3件法规中的“甲”修改为“乙”。", "二、删去《某省禁毒条例》第三十条。")
    assert stated(issue)[0] == ("replace", "某省献血条例", None, "old “甲” new “乙”")


def test_behind_a_list_its_words_are_changed_no_more() -> None:
    issue = of_lines(LEAD, "（一）《某省献血条例》第四条。", "二、《某省急救条例》第三条、第四条按照本决定附件执行。")
    assert [each[1] for each in stated(issue)] == ["某省献血条例"]


def test_the_words_are_old_and_new_ones_of_each_textual_mod() -> None:
    issue = of_lines(LEAD, "（一）《某省献血条例》第四条；", "（二）《某省急救条例》。")
    root = etree.fromstring(write(issue, Press(datetime(2030, 1, 1))))
    named = {each.get("eId"): "".join(map(str, each.itertext())) for each in root.iter(etree.Element)}
    found = []
    for change in root.iter(tag("textualMod")):
        said = {
            name: [named[each.get("href", "")[1:]] for each in change.iter(tag(name))]
            for name in ("source", "old", "new")
        }
        found.append((said["old"], said["new"], said["source"][1:], change.get("incomplete")))
    words = ["“卫生部门”", "“卫生健康部门”"]
    assert found == [(words[:1], words[1:], words, None)] * 2


def test_saying_it_twice_changes_nothing() -> None:
    issue = of_lines(LEAD, "（一）《某省献血条例》第四条；", "（二）《某省急救条例》第五条。")
    once = serialise(issue)
    finish(issue, ignore)
    assert serialise(issue) == once


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["一、对下列法规中有关机构名称的规定作出修改：", "（一）将“卫生部门”修改为“卫生健康部门”：",
             "1.《某省献血条例》第四条；", "2.《某省急救条例》第五条。"],
            [("某省献血条例", "art_4"), ("某省急救条例", "art_5")],
        ),
        (
            ["一、对《某省献血条例》作出修改", "（一）将“卫生部门”修改为“卫生健康部门”：", "1.第四条、第六条；", "2.第九条。"],
            [("某省献血条例", "art_4 art_6"), ("某省献血条例", "art_9")],
        ),
        (
            ["一、下列法规中“卫生部门”的表述修改为“卫生健康部门”。", "（一）《某省献血条例》第四条；第九条；", "（二）《某省急救条例》第五条。"],
            [("某省献血条例", "art_4 art_9"), ("某省急救条例", "art_5")],
        ),
        (
            [LEAD, "法规名称\t条款", "某省献血条例\t第四条；第九条", "某省急救条例\t第五条"],
            [("某省献血条例", "art_4 art_9"), ("某省急救条例", "art_5")],
        ),
    ],
)  # fmt: skip
def test_a_lead_is_known_by_what_stands_below_it_too(lines: list[str], expected: list[tuple[str, str]]) -> None:
    issue = of_lines(*lines)
    assert stated(issue) == [("replace", law, target, WORDS) for law, target in expected]


def test_words_of_all_the_law_above_what_else_is_changed_lead_to_nothing() -> None:
    lines = ["一、对《某省献血条例》作出修改", "（一）将“甲”修改为“乙”。", "（二）删去第三条。"]
    assert [each[1:3] for each in stated(of_lines(*lines))] == [("某省献血条例", None), ("某省献血条例", "art_3")]


def test_provisions_that_go_as_a_whole_are_listed_below_too() -> None:
    lines = [
        "一、删去下列规章的有关条款：",
        "（一）《某省采砂办法》第五条、第七条第二款；",
        "（二）《某省渡口办法》第九条。",
    ]
    assert stated(of_lines(*lines)) == [
        ("delete", "某省采砂办法", "art_5 art_7__p_2", ""),
        ("delete", "某省渡口办法", "art_9", ""),
    ]


def test_words_that_are_put_beside_others_in_a_list_are_new_ones_and_the_others_are_not() -> None:
    issue = of_lines(
        "一、对《某省绿化条例》作出修改", "在下列条款的“甲”后增加“乙”：", "（一）第十三条；", "（二）第十五条。"
    )
    assert [each[1:] for each in stated(issue)] == [
        ("某省绿化条例", target, "after “甲” new “乙”") for target in ("art_13", "art_15")
    ]
    root = etree.fromstring(write(issue, Press(datetime(2030, 1, 1))))
    named = {each.get("eId"): "".join(map(str, each.itertext())) for each in root.iter(etree.Element)}
    assert [named[each.get("href", "")[1:]] for each in root.iter(tag("new"))] == ["“乙”"] * 2
