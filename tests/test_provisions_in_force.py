"""Provisions that are in force from another day than their act say so, in the issue XML and in Akoma Ntoso."""

from __future__ import annotations

import pytest
from lxml import etree

from gazette_pub.finish import finish
from gazette_pub.formats import EPOCH, Press, reader_of, source_of
from gazette_pub.formats.akn.validate import problems_of
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.write import write
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Issue, Node, parse, serialise

LAW = """某市停车管理办法

第一章　总则

第一条　为了规范停车管理，制定本办法。

第二条　停车场应当备案。

停车场应当公示价格。

第三条　禁止下列行为：

（一）占用消防通道；

（二）堵塞出口。

第四条　违反规定的，处以罚款。

第五条　有关部门应当检查。

第二章　附则

第六条　{text}
"""


def issue_of(text: str) -> Issue:
    source = source_of("a.txt", LAW.format(text=text).encode())
    issue = reader_of(source)(source, ignore)
    finish(issue, ignore)
    return issue


def told(issue: Issue) -> dict[str, str]:
    nodes = (node for node in issue.iter(etree.Element) if isinstance(node, Node) and node.name != "document")
    return {str(node.id).removeprefix("doc_1__"): node.get("effective", "") for node in nodes if node.get("effective")}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("本办法自2024年5月1日起施行，但第二条第二款自2024年9月1日起施行。", {"art_2__p_2": "2024-09-01"}),
        (
            "本办法自2024年5月1日起施行。第三条第（二）项、第四条和第五条的规定自2025年1月1日起施行。",
            {"art_3__item_2": "2025-01-01", "art_4": "2025-01-01", "art_5": "2025-01-01"},
        ),
        ("本办法自2024年5月1日起施行，其中第四条自二〇二五年一月一日零时起执行。", {"art_4": "2025-01-01"}),
        ("本办法自2024年5月1日起施行。第四条自2024年5月1日起施行。", {}),
        ("本办法自2024年5月1日起施行。第四条自公布之日起施行。", {}),
        ("本办法自2024年5月1日起施行。第四条自2025年1月1日起施行的，从其规定。", {}),
        ("本办法自2024年5月1日起施行。《某条例》第四条自2025年1月1日起施行。", {}),
        ("第四条自2025年1月1日起施行。", {}),
    ],
)
def test_a_provision_is_in_force_from_the_day_that_is_said_of_it(text: str, days: dict[str, str]) -> None:
    assert told(issue_of(text)) == days


def test_its_period_begins_with_an_event_of_its_own_and_ends_with_that_of_all() -> None:
    issue = issue_of(
        "本办法自2024年5月1日起施行，有效期至2029年4月30日。第二条第二款、第四条自2024年9月1日起施行。第五条自2025年1月1日起施行。"
    )
    data = write(issue, Press(EPOCH))
    assert [each.message for each in problems_of(data) if each.code != "A134"] == []
    root = etree.fromstring(data)
    days = {f"#{each.get('eId')}": each.get("date") for each in root.iter(tag("eventRef"))}
    groups = {f"#{group.get('eId')}": group[0] for group in root.iter(tag("temporalGroup"))}
    periods = {
        str(each.get("eId") or etree.QName(each).localname): groups[each.get("period", "")]
        for each in root.iter(etree.Element)
        if each.get("period")
    }
    assert {eid: (days[each.get("start", "")], days[each.get("end", "")]) for eid, each in periods.items()} == {
        "body": ("2024-05-01", "2029-04-30"),
        "cmp_1__art_2__para_2": ("2024-09-01", "2029-04-30"),
        "cmp_1__art_4": ("2024-09-01", "2029-04-30"),
        "cmp_1__art_5": ("2025-01-01", "2029-04-30"),
    }
    assert len(groups) == 3
    back = source_of("a.akn.xml", data)
    assert serialise(reader_of(back)(back, ignore)) == serialise(issue)


def test_an_issue_with_such_provisions_is_valid_and_finished_twice_the_same() -> None:
    issue = issue_of("本办法自2024年5月1日起施行。第二章自2025年1月1日起施行。")
    assert told(issue) == {"chp_2": "2025-01-01"}
    once = serialise(issue)
    parse(once)
    finish(issue, ignore)
    assert serialise(issue) == once


def test_a_file_that_brings_all_of_an_act_into_force_on_another_day_than_its_text_is_still_told() -> None:
    data = write(issue_of("本办法自2024年5月1日起施行。第四条自2025年1月1日起施行。"), Press(EPOCH))
    wrong = data.replace(b'date="2024-05-01" source', b'date="2024-06-01" source', 1)
    assert "A143" not in {each.code for each in problems_of(data)}
    assert "A143" in {each.code for each in problems_of(wrong)}
