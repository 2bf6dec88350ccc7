"""Where in a provision words are put: behind or before which others, at its start or its end, or out of one into another."""

from __future__ import annotations

from datetime import datetime

import pytest
from lxml import etree
from test_lossless_reading import issue_of

from gazette_pub.formats import Press
from gazette_pub.formats.akn.validate import problems_of
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.write import write
from gazette_pub.words.addresses import ids_of
from gazette_pub.words.modifications import Modification, Scope, modifications_in


def said_of(text: str) -> list[str]:
    """What a paragraph changes, a line each: where, beside what, and each of its words with what it is."""
    found, _ = modifications_in(text, Scope("某条例", (("art", "2"),)))
    lines = []
    for each in found:
        words = [f"{quote.role or 'new'} {text[quote.start : quote.end]}" for quote in each.quotes]
        lines.append(" ".join(filter(None, (each.change, ids_of(each.targets), *_places(each), each.edge, *words))))
    return lines


def _places(each: Modification) -> list[str]:
    named = (("as", each.numbers), (each.position, each.anchors), ("into", each.into))
    return [f"{name} {ids_of(addresses)}" for name, addresses in named if addresses]


@pytest.mark.parametrize(
    ("said", "changes"),
    [
        ("第三条“甲乙”、“丙乙”中的“乙”删去。", ["delete art_3 place “甲乙” place “丙乙” old “乙”"]),
        ("删去第三条“甲乙”中的“乙”。", ["delete art_3 place “甲乙” old “乙”"]),
        ("将第三条“甲乙”一句中的“乙”修改为“丙”。", ["replace art_3 place “甲乙” old “乙” new “丙”"]),
        ("在第三条“甲”后增加“乙”。", ["insert art_3 after “甲” new “乙”"]),
        ("第三条“甲”二字之后加上“乙”二字。", ["insert art_3 after “甲” new “乙”"]),
        ("在第三条中的“甲”一词前面增加“乙”。", ["insert art_3 before “甲” new “乙”"]),
        ("在第三条“甲”之后、“乙”之前增加“丙”。", ["insert art_3 after “甲” before “乙” new “丙”"]),
        ("在第三条“甲”与“乙”之间增加“丙”。", ["insert art_3 after “甲” before “乙” new “丙”"]),
        ("第三条“甲”、“乙”后分别增加“丙”、“丁”。", ["insert art_3 after “甲” after “乙” new “丙” new “丁”"]),
        ("在第三条的“甲”后、第五条的“乙”后增加“丙”。", ["insert art_3 art_5 after “甲” after “乙” new “丙”"]),
        (
            "第四条第一款“甲”后加“乙”，“丙”前插入“丁”。",
            ["insert art_4__p_1 after “甲” new “乙”", "insert art_4__p_1 before “丙” new “丁”"],
        ),
        ("在第三条“甲”前后分别增加“乙”和“丙”。", ["insert art_3 place “甲” new “乙” new “丙”"]),
        ("将第三条第二款移作第四条。", ["renumber art_3__p_2 as art_4"]),
        (
            "第三条“甲”前增加“乙”，末尾增加“丙”。",
            ["insert art_3 before “甲” new “乙”", "insert art_3 end new “丙”"],
        ),
        ("增加“甲”于第五条第一款“乙”之后。", ["insert art_5__p_1 new “甲” after “乙”"]),
        ("第五条中增加“甲”于“乙”之前。", ["insert art_5 new “甲” before “乙”"]),
        ("增加“甲”于第五条第一款末尾。", ["insert art_5__p_1 end new “甲”"]),
        ("在第八条第一款末尾增加一句：“甲。”", ["insert art_8__p_1 end new “甲。”"]),
        ("第八条第二款开头增加“甲”。", ["insert art_8__p_2 start new “甲”"]),
        ("第八条第二款末增加“甲”。", ["insert art_8__p_2 end new “甲”"]),
        ("第八条最后增加一款：“甲。”", ["insert art_8 end new “甲。”"]),
        ("在第八条末尾增加一款，作为第四款：“甲。”", ["insert art_8__p_4 new “甲。”"]),
        ("将第三条末尾的“甲”修改为“乙”。", ["replace art_3 old “甲” new “乙”"]),
        ("将第三条“甲”后的“乙”修改为“丙”。", ["replace art_3 after “甲” old “乙” new “丙”"]),
        ("将第九条第二款“甲”一句移至第三款末尾。", ["renumber art_9__p_2 into art_9__p_3 end old “甲”"]),
        ("将第四条“甲”移到第五条，作为第三款。", ["renumber art_4 as art_5__p_3 old “甲”"]),
        (
            "将第四条“甲”移至第五条第一款之后，作为第二款。",
            ["renumber art_4 as art_5__p_2 after art_5__p_1 old “甲”"],
        ),
        ("将第三条第二款中的“甲”移至“乙”之前。", ["renumber art_3__p_2 old “甲” before “乙”"]),
        ("将第四条“甲”移至第六条第二款“乙”之后。", ["renumber art_4 into art_6__p_2 old “甲” after “乙”"]),
        ("将第八条归入第三章。", ["renumber art_8 into chp_3"]),
        ("将第十九条移至第三章，作为第二十五条。", ["renumber art_19 as art_25 into chp_3"]),
        ("将第三章“罚则”移至第二章之后。", ["renumber chp_3 after chp_2"]),
        ("第十条第（三）项后增加“，并报告结果”。", ["insert art_10__item_3 end new “，并报告结果”"]),
        ("在第五条第一款之前增加“甲：”。", ["insert art_5__p_1 start new “甲：”"]),
        ("第十条第（三）项后增加“（四）甲；”。", ["insert art_10__item_4 after art_10__item_3 new “（四）甲；”"]),
        ("第十条第三项之后增加：“4．甲；”", ["insert art_10__item_4 after art_10__item_3 new “4．甲；”"]),
        ("第十条增加一项：“（六）甲；”", ["insert art_10__item_6 new “（六）甲；”"]),
        (
            "第十条第一款第五项后增加一项：“六、甲；”",
            ["insert art_10__p_1__item_6 after art_10__p_1__item_5 new “六、甲；”"],
        ),
        ("在第二章之前增加“序章”。", ["insert before chp_2 new “序章”"]),
        ("第五条后增加：“甲。”", ["insert after art_5 new “甲。”"]),
        ("在第十二条中写入“丁”。", ["insert art_12 new “丁”"]),
        ("在第十五条“甲”之后写入“乙”。", ["insert art_15 after “甲” new “乙”"]),
        ("将“甲”写入第三条第二款。", ["insert art_3__p_2 new “甲”"]),
        ("把“甲”的内容补充到第五条第二款末尾。", ["insert art_5__p_2 end new “甲”"]),
        ("将“甲”增加到第五条“乙”之后。", ["insert art_5 new “甲” after “乙”"]),
        ("将第三条中的“甲”写入第五条第一款。", ["renumber art_3 into art_5__p_1 old “甲”"]),
        ("将“五日”增加到“十日”。", []),
        ("将第十三条放在第二十条之后。", ["renumber art_13 after art_20"]),
        ("将第十四条第二款放在第三款之后，作为第四款。", ["renumber art_14__p_2 as art_14__p_4 after art_14__p_3"]),
        ("将第十四条第二款置于第三款之前。", ["renumber art_14__p_2 before art_14__p_3"]),
        ("将第三条第二款“甲”一句放在第三款末尾。", ["renumber art_3__p_2 into art_3__p_3 end old “甲”"]),
        ("第三条改放在第二章，作为第九条。", ["renumber art_3 as art_9 into chp_2"]),
        ("将第六条第二款纳入第五条，作为第三款。", ["renumber art_6__p_2 as art_5__p_3 into art_5"]),
        (
            "在第七条第一项与第二项之间增加一项：“（二）甲；”",
            ["insert art_7__item_2 after art_7__item_1 new “（二）甲；”"],
        ),
        ("在第七条、第八条之间增加一条：“甲。”", ["insert after art_7 new “甲。”"]),
        ("第四条后加一条，作为第五条：“甲。”", ["insert art_5 after art_4 new “甲。”"]),
        ("附录中“名词解释”增加一项：“（三十五）甲。”", ["insert att new “（三十五）甲。”"]),
        (
            "第三条“甲”修改成“乙”，第四条“丙”改作“丁”。",
            ["replace art_3 old “甲” new “乙”", "replace art_4 old “丙” new “丁”"],
        ),
        ("第七条改为第六条，以此类推。", ["renumber art_7 as art_6", "renumber after art_7"]),
        ("第三章与第四章合并为第三章，章名为“甲”。", ["join chp_3 chp_4 as chp_3 new “甲”"]),
    ],
)
def test_where_words_are_put_is_told(said: str, changes: list[str]) -> None:
    assert said_of(said) == changes


def test_the_unnumbered_annex_of_a_law_is_its_only_one() -> None:
    root, _ = analysis("一、附件中的“甲”修改为“乙”。", "二、将附件第三项修改为：“丙”。")
    places = [each.get("href", "").partition("~")[2] for each in root.iter(tag("destination"))]
    assert places == ["att_1", "att_1__point_3"]
    of_article, _ = analysis("一、第三条附表中的“甲”修改为“乙”。", "二、删去第十条。")
    assert next(each.get("href", "").partition("~")[2] for each in of_article.iter(tag("destination"))) == "art_3"
    assert [each.get("incomplete") for each in root.iter(tag("textualMod"))] == [None, None]


def analysis(*items: str) -> tuple[etree._Element, dict[str, str]]:
    """The gazette of a decision, and the words of each element in it."""
    issue = issue_of("\n\n".join(["关于修改《某省消防条例》的决定", *items]))
    data = write(issue, Press(datetime(2030, 1, 1)))
    assert [each.code for each in problems_of(data)] == []
    root = etree.fromstring(data)
    return root, {each.get("eId", ""): "".join(map(str, each.itertext())) for each in root.iter(etree.Element)}


def test_akoma_ntoso_says_at_which_end_and_beside_which_words() -> None:
    root, words = analysis("一、在第八条第一款末尾增加一句：“甲。”", "二、第九条“乙”前增加“丙”。")
    found = [(each.get("pos"), each.get("href", "").partition("~")[2]) for each in root.iter(tag("destination"))]
    assert found == [("end", "art_8__para_1"), ("inside", "art_9")]
    assert [(words[each.get("eId", "")], each.get("class")) for each in root.iter(tag("quotedText"))] == [
        ("“甲。”", None), ("“乙”", "before"), ("“丙”", None),
    ]  # fmt: skip
    assert [words[each.get("href", "")[1:]] for each in root.iter(tag("new"))] == ["“甲。”", "“丙”"]


def test_words_that_are_moved_leave_the_one_provision_and_stand_in_the_other() -> None:
    root, words = analysis("一、将第九条第二款“甲”一句移至第三款末尾。", "二、删去第十条。")
    moved = next(root.iter(tag("textualMod")))
    places = [(each.get("pos"), each.get("href", "").partition("~")[2]) for each in moved.iter(tag("destination"))]
    assert places == [("inside", "art_9__para_2"), ("end", "art_9__para_3")]
    assert [words[each.get("href", "")[1:]] for each in moved.iter(tag("old"))] == ["“甲”"]
    assert moved.get("type") == "renumbering" and next(moved.iter(tag("new")), None) is None


def test_an_article_that_is_moved_says_into_which_chapter() -> None:
    root, _ = analysis("一、将第十九条移至第三章，作为第二十五条。")
    places = [(each.get("pos"), each.get("href", "").partition("~")[2]) for each in root.iter(tag("destination"))]
    assert places == [(None, "art_19"), ("inside", "chp_3")]
