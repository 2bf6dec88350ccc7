"""What an amending decision says that it changes, and the words that it quotes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from test_lossless_reading import issue_of

from gazette_pub.checks import check
from gazette_pub.finish import finish
from gazette_pub.formats import Press
from gazette_pub.formats.html import write as html
from gazette_pub.formats.word import write as word
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.model import Document, Issue, Node, serialise
from gazette_pub.words import amendments
from gazette_pub.words.addresses import Step, ids_of
from gazette_pub.words.modifications import Scope, modifications_in
from gazette_pub.words.signs import veiled

FIXTURES = Path(__file__).parent.parent / "fixtures"
DECISIONS = sorted((FIXTURES / "amendments").iterdir())


def said_of(text: str, *path: Step) -> list[str]:
    """What a paragraph changes, a line each: insert art_10-1 after art_10."""
    found, _ = modifications_in(text, Scope("某条例", path))
    lines = []
    for each in found:
        parts = [each.change, "inside" if each.is_inside else "", ids_of(each.targets)]
        parts += ["as", ids_of(each.numbers)] if each.numbers else []
        parts += [each.position, ids_of(each.anchors)] if each.anchors else []
        lines.append(" ".join(filter(None, parts)))
    return lines


ROWS = """
某市人民政府关于修改部分政府规章的决定

    市政府决定对下列规章作如下修改，自公布之日起施行。

某市排水管理办法

第三条      将“水利局”修改为“水务局”
第五条      删去第二款
第九条      增加一款，作为第三款：“鼓励再生水利用。”

某市供水管理办法

第二条之一  修改为：“甲。”
第七条      将第八条改为第七条
第九条      删去
"""


def test_rows_without_a_head_are_about_the_article_that_they_begin_with_in_the_law_above_them() -> None:
    stated = [node for node in issue_of(ROWS).descendants() if node.get("change")]
    said = [(node.get("law", "")[2:4], " ".join(map(str, map(node.get, ("change", "target"))))) for node in stated]
    assert said == [
        ("排水", "replace art_3"),
        ("排水", "delete art_5__p_2"),
        ("排水", "insert art_9__p_3"),
        ("供水", "replace art_2-1"),
        ("供水", "renumber art_8"),
        ("供水", "delete art_9"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("《某省取水规定》中有关收费的内容不再执行。", "delete 某省取水规定 whole"),
        ("《某省停车规定》（2001年公布）中与本决定不一致的内容停止执行。", "delete 某省停车规定 whole"),
        ("废止《某省供热规定》中有关收费的规定。", "delete 某省供热规定 whole"),
        ("删去《某省粮食规定》中关于罚款的内容。", "delete 某省粮食规定 whole"),
        ("将《某省年检规定》中有关年检的内容修改为“年度报告”。", "replace 某省年检规定 whole"),
        ("删去《某省指导目录》“四、供热”中的第2项。", "delete 某省指导目录 whole"),
        ("将《某省议事规则》目录中的“第四章　询问”修改为“第五章　询问”。", "replace 某省议事规则 whole"),
        ("将《某市申请指南》“一、申请条件”中的“甲”修改为“乙”。", "replace 某市申请指南 whole"),
        ("停止执行《某省供暖通知》（某办〔2003〕8号）。", "delete 某省供暖通知"),
        ("《某省土地规定》第三条中有关罚款的内容不再执行。", "delete 某省土地规定 art_3"),
        ("《某省取水规定》不再执行。", "delete 某省取水规定"),
        ("《某省取水规定》有关收费的内容由省人民政府另行规定。", ""),
        ("《某省水运规定》中有关收费的内容和第三条不再执行。", "delete 某省水运规定 whole; delete 某省水运规定 art_3"),
        ("《某省水运规定》第五条和有关收费的内容停止执行。", "delete 某省水运规定 art_5; delete 某省水运规定 whole"),
        ("删去《某省水运规定》中关于收费的规定、第四条。", "delete 某省水运规定 whole; delete 某省水运规定 art_4"),
        ("删去《某省水运规定》第三条和有关收费的内容。", "delete 某省水运规定 art_3; delete 某省水运规定 whole"),
        ("《某省水运规定》第三条、第五条中有关收费的内容停止执行。", "delete 某省水运规定 art_3 art_5"),
        ("《某省水运规定》第八条和附件2中有关罚款的规定废止。", "delete 某省水运规定 art_8 att_2"),
    ],
)  # fmt: skip
def test_of_a_law_whose_part_no_provision_tells_not_the_whole_is_changed(sentence: str, expected: str) -> None:
    issue = issue_of(f"某省人民政府关于修改和停止执行部分规定的决定\n\n一、{sentence}\n")
    stated = [node for node in issue.descendants() if node.get("change")]
    said = [" ".join(filter(None, map(node.get, ("change", "law", "target", "inside")))) for node in stated]
    assert "; ".join(said) == expected


@pytest.mark.parametrize(
    ("said", "changes"),
    [
        ("将第四条修改为：“甲。”", ["replace art_4"]),
        ("第二十条调整为第三章第一条。", ["renumber art_20 as chp_3__art_1"]),
        ("第三章第二十五条改为第四章第二十六条。", ["renumber art_25 as art_26"]),
        ("将第二条第三款移至第五条之后，作为第六条。", ["renumber art_2__p_3 as art_6 after art_5"]),
        ("附件2第一类删去第3项，并在第三类中增加一项，作为第4项：“4.甲”。", ["delete att_2__cat_1__item_3", "insert att_2__cat_3__item_4"]),
        ("将第四条改为第十二条，修改为：“甲。”", ["renumber art_4 as art_12", "replace art_4"]),
        ("第九条改为第十条，第一款修改为：“甲。”", ["renumber art_9 as art_10", "replace art_9__p_1"]),
        ("将第十五条中的“甲”修改为“乙”。", ["replace art_15"]),
        ("第五条、第七条第二款中的“甲”修改为“乙”。", ["replace art_5 art_7__p_2"]),
        ("总纲第五自然段后增写一段：“甲。”", ["insert after general__p_5"]),
        ("附表二“甲表”增加代码“9710”。", ["insert att_2"]),
        ("附件1修改为：“甲”。第四章删去。", ["replace att_1", "delete chp_4"]),
        ("附件1第一章删去，第二章修改为：“甲”。", ["delete att_1__chp_1", "replace att_1__chp_2"]),
        ("第一编第二章删去，第三章删去。", ["delete book_1__chp_2", "delete book_1__chp_3"]),
        ("第十条全条删除。", ["delete art_10"]),
        ("删去第三条中有关甲的内容。", ["delete inside art_3"]),
        ("第三条中涉及甲的表述删除，第四条删除。", ["delete inside art_3", "delete art_4"]),
        ("将第五条第二款中关于甲的内容修改为：“乙。”", ["replace inside art_5__p_2"]),
        ("第九条、第十条第二款不再执行。", ["delete art_9 art_10__p_2"]),
        ("依照第三条关于甲的规定执行。", []),
        ("将第三条、第五条至第七条中的“甲”修改为“乙”。", ["replace art_3 art_5 art_6 art_7"]),
        ("第三条第（一）、（三）项中的“甲”、“乙”修改为“丙”、“丁”。", ["replace art_3__item_1 art_3__item_3"]),
        ("将本条例中的“甲”修改为“乙”。", ["replace"]),
        ("增加一条，作为第八条：“甲。”", ["insert art_8"]),
        ("在第六条中增加一款作为第二款：“甲。”", ["insert art_6__p_2"]),
        ("第八条增加一项，作为第四项：“甲。”", ["insert art_8__item_4"]),
        ("在第十条后增加一条，作为第十条之一：“甲。”", ["insert art_10-1 after art_10"]),
        ("增加一章，作为第五章：", ["insert chp_5"]),
        ("增加一章，作为第四章“甲”，分为三条，作为第二十条至第二十二条：", ["insert chp_4"]),
        ("增加一章，作为第四章，分为两节，作为第一节、第二节：", ["insert chp_4"]),
        ("增加一节，作为第三章第三节“甲”，共三条，作为第二十条至第二十二条：", ["insert chp_3__sec_3"]),
        ("增加一章，作为第四章，分为三条；将第九条分为两条。", ["insert chp_4", "split art_9"]),
        ("将第六条第二款改为第三款，增加一款作为第二款：“甲”", ["renumber art_6__p_2 as art_6__p_3", "insert art_6__p_2"]),
        ("删去第七条第一款。", ["delete art_7__p_1"]),
        ("删去第三条至第五条，第八条，第十条第一款。", ["delete art_3 art_4 art_5 art_8 art_10__p_1"]),
        (
            "删除第四条第一款中的“甲”，第二款中的“乙”和第三款。",
            ["delete art_4__p_1", "delete art_4__p_2", "delete art_4__p_3"],
        ),
        ("将第四条第一款中的“甲”，第二款中的“乙”和第三款删除。", ["delete art_4__p_1 art_4__p_2", "delete art_4__p_3"]),
        (
            "删去第四条第一款中的“甲”，第二款中的“乙”，第三款第（一）项和第四款。",
            ["delete art_4__p_1", "delete art_4__p_2", "delete art_4__p_3__item_1 art_4__p_4"],
        ),
        ("删去第五条第一款中的“甲”、第二款和第三款中的“丙”。", ["delete art_5__p_1", "delete art_5__p_2 art_5__p_3"]),
        ("将第三条第一款中的“甲”，第二款中的“乙”修改为“丙”。", ["replace art_3__p_1 art_3__p_2"]),
        ("第三条第一款“甲”，第二款“乙”，均改成“丙”。", ["replace art_3__p_1 art_3__p_2"]),
        (
            "将第五条第一款中的“甲”，第六条第二款中的“乙”和第十条中的“丙”统一调整为“丁”。",
            ["replace art_5__p_1 art_6__p_2 art_10"],
        ),
        ("第三条第一款中的“甲”修改为“丙”，第二款中的“乙”修改为“丁”。", ["replace art_3__p_1", "replace art_3__p_2"]),
        ("第三条第一款“甲”后增加“乙”，第二款“丙”改为“丁”。", ["insert art_3__p_1", "replace art_3__p_2"]),
        (
            "删去第九条第一款中的“甲”、第二款中的“乙”，并将第三款改为第二款。",
            ["delete art_9__p_1", "delete art_9__p_2", "renumber art_9__p_3 as art_9__p_2"],
        ),
        ("将第九条的条标修改为“甲”。", ["replace art_9__heading"]),
        ("第十条、第十二条改为一条，作为第十三条。", ["join art_10 art_12 as art_13"]),
        ("第一款、第二款修改为一款，作为第一款：“甲”。", ["join art_2__p_1 art_2__p_2 as art_2__p_1", "replace art_2__p_1 art_2__p_2"]),
        ("第十条改为一条。", ["split art_10"]),
        (
            "第五条分列为第六条和第七条。第六条为：“甲。”第七条为：“乙。”第八条修改为：“丙。”",
            ["split art_5 as art_6 art_7", "replace art_8"],
        ),
        ("第四章“甲”分为两章，即第四章“乙”、第五章“丙”。", ["split chp_4 as chp_4 chp_5"]),
        ("将第八条、第九条移入该章，第十条删去。", ["renumber art_8 art_9", "delete art_10"]),
        ("将第八条归入第三章。", ["renumber art_8"]),
        ("第五条不再保留，第六条第二款作废，第七条取消。", ["delete art_5", "delete art_6__p_2", "delete art_7"]),
        ("第五条第三款改为第六条，其他款相应删去。", ["renumber art_5__p_3 as art_6", "delete"]),
        ("第五条第三款修改为“甲”，其他各款中的“丙”修改为“丁”。", ["replace art_5__p_3", "replace"]),
        ("第五条第三款改为第四款，其他款依次顺延。", ["renumber art_5__p_3 as art_5__p_4", "renumber after art_5__p_3"]),
        ("本条例中的“甲”均简称为“乙”。", ["replace"]),
        (
            "原第五条第一款作为第六条第一款，第二款改为第三款，增加一款作为第二款。",
            ["renumber art_5__p_1 as art_6__p_1", "renumber art_5__p_2 as art_6__p_3", "insert art_6__p_2"],
        ),
        (
            "第五条第一款作为第六条第一款。第七条第一款改为第二款，第五条第三款改为第二款。",
            ["renumber art_5__p_1 as art_6__p_1", "renumber art_7__p_1 as art_7__p_2", "renumber art_5__p_3 as art_5__p_2"],
        ),
        ("第五条第三项、第四项合并，修改为一项，作为第三项：“甲”。",
         ["join art_5__item_3 art_5__item_4 as art_5__item_3", "replace art_5__item_3 art_5__item_4"]),
        ("第十六条第（二）项至第（四）项序号作相应调整。", ["renumber art_16__item_2 art_16__item_3 art_16__item_4"]),
        ("第十六条第二项改为第三项，条文顺序作相应调整。", ["renumber art_16__item_2 as art_16__item_3"]),
        ("第十六条作相应调整。", []),
        ("删去第三条第二项，以下各项序号相应调整。", ["delete art_3__item_2", "renumber after art_3__item_2"]),
        ("条例名称修改为《甲条例》，条例中的“乙”均修改为“丙”。", ["replace title", "replace"]),
        ("将司法解释名称修改为：“甲”", ["replace title"]),
        ("撤销第三条、第五条第二款。", ["delete art_3 art_5__p_2"]),
        ("撤销补充规定第七条。", ["delete art_7"]),
        ("取消补充规定第九条第一款。", ["delete art_9__p_1"]),
        ("取消原第六条。", ["delete art_6"]),
        ("撤销第三条规定的许可。", []),
        ("将补充规定第九条修改为：“甲。”", ["replace art_9"]),
        ("补充规定：“甲。”", ["insert art_2"]),
        ("加入——“甲。”", ["insert art_2"]),
        ("第九条最后一款修改为：“甲。”", ["replace inside art_9"]),
        ("第十条末款删去。", ["delete inside art_10"]),
        ("删去第三条第二款第一句、第二句。", ["delete inside art_3__p_2"]),
        ("将该条第二款但书删除。", ["delete inside art_2__p_2"]),
        ("第三条最后一款改为第四条。", ["renumber inside art_3 as art_4"]),
        ("第二条最后一款后增加一款，作为第四款：“甲。”", ["insert art_2__p_4"]),
        ("第二条最后一款后增加一款：“甲。”", ["insert inside art_2"]),
        ("第二十四条第一句中的“三天”改为“五日”。", ["replace art_24"]),
        ("删去第三条末句“甲”。", ["delete art_3"]),
        ("删除末句“甲”。", ["delete art_2"]),
        ("将第五条第一款修改为：“甲。”删去第三款第三句。", ["replace art_5__p_1", "delete inside art_5__p_3"]),
        ("将第五条删去最后一款。", ["delete inside art_5"]),
        ("将第十条第一款首句和第二款末句删去。", ["delete inside art_10__p_1 art_10__p_2"]),
        ("第十二条第一款增加但书：“但甲除外。”", ["insert art_12__p_1"]),
        ("第十一条第二款的但书部分修改为：“但是丙。”", ["replace inside art_11__p_2"]),
        ("将第三条第一句修改为：“甲。”，第四条修改为：“乙。”", ["replace inside art_3", "replace art_4"]),
        ("修正「甲规则」第十九条、第八十六条，名称并修正为「乙规则」。", ["replace art_19 art_86", "replace title"]),
        ("将“第三章　罚则”修改为“第三章　法律责任”。", ["replace chp_3__heading"]),
        ("第二条停止执行。", ["delete art_2"]),
        ("附件1《登记表》按照本决定附件替换。", ["replace att_1"]),
        ("附件二以本决定附件二代替。", ["replace att_2"]),
        ("第十一条与第十二条对调，分别作为第十二条和第十一条。", ["renumber art_11 art_12 as art_12 art_11"]),
        ("现就有关条款修改如下：", []),
        ("在附表1第2部第4项之后加入“5. 甲”。", ["insert att_1__part_2__item_5 after att_1__part_2__item_4"]),
        ("将《甲条例》第三条、第五条，《乙条例》第五条中的“丙”修改为“丁”。", ["replace art_3 art_5", "replace art_5"]),
        ("删除《某目录》第3项、第7项。", ["delete item_3 item_7"]),
        ("删除《某条例》第3项。", ["delete"]),
        ("第九条改为第十条，条文中的“甲”改为“乙”。", ["renumber art_9 as art_10", "replace art_9"]),
        ("对第五条第二款予以删除，对第六条予以修改：“甲。”", ["delete art_5__p_2", "replace art_6"]),
        ("删除限制类“四、石化化工”第3项。", ["delete art_2__item_3"]),
        ("将第四条第二款、第三款的次序调换。", ["renumber art_4__p_2 art_4__p_3 as art_4__p_3 art_4__p_2"]),
        ("将第四条中的“调换”修改为“甲”。", ["replace art_4"]),
        ("第九条增加以下内容作为第三款：“甲。”", ["insert art_9__p_3"]),
        ("第五条之后增加一条，作为第六条，依次类推：“甲。”", ["insert art_6 after art_5", "renumber after art_6"]),
        ("删去第三条第二项，以下各项序号依次调整。", ["delete art_3__item_2", "renumber after art_3__item_2"]),
        ("第十七条之后的条款序号相应调整。", ["renumber after art_17"]),
        ("第十七条之后的各条依次顺延。", ["renumber after art_17"]),
        ("将第二部分第（三）条中的“甲”修改为“乙”。", ["replace part_2__item_3"]),
        ("《某省关于取消收费的通知》第三项不再执行。", ["delete item_3"]),
        ("停止执行《某省关于取消收费的通知》第三条。", ["delete art_3"]),
        ("停止执行《某省关于取消收费的通知》。", ["delete"]),
        ("第六条第三款改列为第四款。", ["renumber art_6__p_3 as art_6__p_4"]),
        ("恢复第二十五条第三款。", ["insert art_25__p_3"]),
        ("恢复原状的，不适用第三条。", []),
        ("依照《某条例》执行，停止执行《某办法》。", ["delete"]),
        ("修正「甲辦法」，名稱並修正為「乙辦法」。", ["replace", "replace title"]),
        ("修正「甲辦法」。", ["replace"]),
        ("第九条增加规定，作为第三款：“甲。”", ["insert art_9__p_3"]),
        ("将附表1《甲表》、附表2《乙表》替换为本决定附表。", ["replace att_1 att_2"]),
        ("第二十五条单列为第七章，章名“甲”。", ["renumber art_25 as chp_7"]),
        ("修正「甲辦法」第三條，刪除第九條，並修正名稱為「乙辦法」。", ["replace art_3", "delete art_9", "replace title"]),
        ("删去第五条，将第六条中的“甲”修改为“丙”。", ["delete art_5", "replace art_6"]),
        ("将第五条单独作为一章。", ["renumber art_5"]),
        ("将第五条单独作为一章，作为第三章，章名为“甲”。", ["renumber art_5 as chp_3"]),
        ("将第五条至第六条单列为一章，作为第三章“甲”。", ["renumber art_5 art_6 as chp_3"]),
        (
            "将第三章第二节单独成章，作为第四章，章名为“甲”。",
            ["renumber chp_3__sec_2 as chp_4", "replace chp_3__sec_2__heading"],
        ),
        (
            "将第十二条单独作为一章，作为第四章，第十三条第二款中的“甲”修改为“乙”。",
            ["renumber art_12 as chp_4", "replace art_13__p_2"],
        ),
        ("将第六条第二款单独作为一条，第三款修改为：“甲”。", ["renumber art_6__p_2", "replace art_6__p_3"]),
        ("第五条中的“单独作为一章”修改为“乙”。", ["replace art_5"]),
        ("删去第三条，第五条修改为：“甲”", ["delete art_3", "replace art_5"]),
        ("第五条增加“甲”的内容，作为第二款。", ["insert art_5__p_2"]),
        ("第四条第一款中的“甲”修改为“乙”，删除该款第（三）项。", ["replace art_4__p_1", "delete art_4__p_1__item_3"]),
        ("将第三章第二节移至第四章，作为第一节。", ["renumber chp_3__sec_2 as chp_4__sec_1"]),
        ("将第五条第三款移至第九条，作为第二款。", ["renumber art_5__p_3 as art_9__p_2"]),
        ("将第五条第三款移至第九条第二款之后。", ["renumber art_5__p_3 after art_9__p_2"]),
        ("将第十二条调整到第八条之前，作为第八条。", ["renumber art_12 as art_8 before art_8"]),
        ("将第十五条移到第二章第三节最后，作为第二十二条。", ["renumber art_15 as art_22"]),
        ("将附则中的“甲”修改为“乙”。", ["replace final"]),
        ("删除附件3，附件4改为附件3。", ["delete att_3", "renumber att_4 as att_3"]),
        ("附件四修改为本决定附件。", ["replace att_4"]),
        ("增加一个附件，作为附件五。", ["insert att_5"]),
        ("第五条和第六条合并为一条，作为第五条：“甲。”", ["join art_5 art_6 as art_5", "replace art_5 art_6"]),
        ("将第七条改为第八条：“甲。”", ["renumber art_7 as art_8", "replace art_7"]),
        ("第二章第三节改为第三章，章名为“甲”。", ["renumber chp_2__sec_3 as chp_3", "replace chp_2__sec_3__heading"]),
        ("增加一章，作为第六章，章名为“甲”。", ["insert chp_6"]),
        (
            "将第二章第四节移到第三章后，作为第四章，原第四章、第五章依次改为第五章、第六章。",
            ["renumber chp_2__sec_4 as chp_4 after chp_3", "renumber chp_4 chp_5 as chp_5 chp_6"],
        ),
        ("序言第二段修改为：“甲。”", ["replace preamble__p_2"]),
        ("废止《甲条例》第三条、《乙条例》第五条。", ["delete art_3", "delete art_5"]),
        ("删去第十六条第（三）项。", ["delete art_16__item_3"]),
        ("删去第二十条、第二十二条。", ["delete art_20 art_22"]),
        ("删去第九条中的“甲”。", ["delete art_9"]),
        ("将第三条中的“甲”删去。", ["delete art_3"]),
        ("删去第十条第一款中的“甲”，第二款中的“乙”。", ["delete art_10__p_1", "delete art_10__p_2"]),
        ("将第五章改为第六章。", ["renumber chp_5 as chp_6"]),
        ("第四章改为第三章，章名修改为“甲”。", ["renumber chp_4 as chp_3", "replace chp_4__heading"]),
        ("将第二十三条、第四十五条合并，作为第二十四条。", ["join art_23 art_45 as art_24"]),
        ("将第八条修改为两条，作为第八条、第九条：“甲", ["split art_8 as art_8 art_9"]),
        ("在第三条“甲”后增加“乙”。", ["insert art_3"]),
        ("其中的“甲”修改为“乙”，“丙”修改为“丁”。", ["replace art_2", "replace art_2"]),
        ("原第二款作为第三款。", ["renumber art_2__p_2 as art_2__p_3"]),
        ("废止《甲条例》、《乙条例》。", ["delete", "delete"]),
        ("将第三条修改为：县级以上人民政府应当增加一条。", ["replace art_3"]),
        ('将第三条中的"甲"修改为"乙"，删去第四条中的"删去第五条"。', ["replace art_3", "delete art_4"]),
        ("删去第九条，将第十条改为第九条。", ["delete art_9", "renumber art_10 as art_9"]),
        ("将第三章改为两章，作为第四章：“第四章", ["split chp_3 as chp_4"]),
        ("将第三章分为两个章，作为第三章、第四章：“第三章", ["split chp_3 as chp_3 chp_4"]),
        ("将第五条、第六条合并为第五条，内容为：“甲。”", ["join art_5 art_6 as art_5", "replace art_5 art_6"]),
        ("第五条与第六条合并为一条，作为第五条，内容如下：“甲。”", ["join art_5 art_6 as art_5", "replace art_5 art_6"]),
        ("第五条改为第六条，内容为：“甲。”", ["renumber art_5 as art_6", "replace art_5"]),
        ("增加一条，作为第五条，内容为：“甲。”", ["insert art_5"]),
        ("将第八条改为两条，作为第八条、第九条，内容为：“甲。”", ["split art_8 as art_8 art_9"]),
        ("将第四条第二款的内容为：“甲”的部分删去。", ["delete art_4__p_2"]),
        ("将第十九条移至第三章，作为第二十五条。", ["renumber art_19 as art_25"]),
        ("第十九条移作第二十五条。", ["renumber art_19 as art_25"]),
        ("增加附件三：“甲”", ["insert att_3"]),
        ("删去第三条、第五条中的“甲”和第七条中的“乙”。", ["delete art_3 art_5", "delete art_7"]),
        ("第九条中的“甲”、第十一条中的“乙”，分别修改为“丙”、“丁”。", ["replace art_9 art_11"]),
        ("将第四章、第五章的章名分别修改为“甲”、“乙”。", ["replace chp_4__heading chp_5__heading"]),
        ("将第五章移至第三章之后，作为第四章。", ["renumber chp_5 as chp_4 after chp_3"]),
        ("将第四章第二节分列为两节，作为第二节“甲”和第三节“乙”。", ["split chp_4__sec_2 as chp_4__sec_2 chp_4__sec_3"]),
        ("将第一章分为三节：第一条至第三条作为第一节，第四条作为第二节。", ["split chp_1"]),
        (
            "将第十八条第一款、第二款改为第二十条第一款、第二款，第三款改为第二十一条。",
            ["renumber art_18__p_1 art_18__p_2 as art_20__p_1 art_20__p_2", "renumber art_18__p_3 as art_21"],
        ),
        ("第七十八条并入第七十七条，作为第二款。", ["join art_78 as art_77__p_2"]),
        ("将附件二《税额表》修改为：“甲”", ["replace att_2"]),
        ("将《某条例》的名称修改为《某规定》。", ["replace title"]),
        ("题注修改为：“（甲）”。", ["replace adoption"]),
        ("刪去第七條中的「臨時」。", ["delete art_7"]),
        ("第2(1)條，汽車的定義——廢除“甲”代以“乙”。", ["replace art_2__p_1"]),
        ("第5(1)條——廢除(c)段代以“(c) 甲”。", ["replace art_5__p_1__item_3"]),
        ("第5(1)條——廢除(b)及(c)段。", ["delete art_5__p_1__item_2 art_5__p_1__item_3"]),
        ("第5(1)條——廢除(a)、(b)或(d)段代以“(a) 甲”。", ["replace art_5__p_1__item_1 art_5__p_1__item_2 art_5__p_1__item_4"]),
        ("第5條——廢除(2)至(4)款。", ["delete art_5__p_2 art_5__p_3 art_5__p_4"]),
        ("第5(2)條——廢除(b)(1)及(2)節。", ["delete art_5__p_2__item_2__item_1 art_5__p_2__item_2__item_2"]),
        ("在第5(3)條之後——加入“(4) 甲。”。", ["insert art_5__p_4 after art_5__p_3"]),
        ("在第12條之後——加入“12A. 甲”。", ["insert art_12A after art_12"]),
        ("在第5條之後——加入“(4) 甲。”。", ["insert after art_5"]),
        ("增加第八-A條及第九-A條。", ["insert art_8-A art_9-A"]),
        ("增加一节，作为第四章第三节之后的第四节，节名为“甲”。", ["insert chp_4__sec_4 after chp_4__sec_3"]),
        ("增加一条，作为第二十条之后的第二十一条：“甲。”", ["insert art_21 after art_20"]),
        ("第四条移至第八条之后的第九条。", ["renumber art_4 as art_9 after art_8"]),
        ("第八条分为两条，第一款作为第八条，第二款作为第九条。", ["split art_8 as art_8 art_9"]),
        (
            "将第十二条分为三条，第一款作为第十三条，第二款、第三款作为第十四条，第四款作为第十五条，并将第十五条修改为：“甲。”",
            ["split art_12 as art_13 art_14 art_15", "replace art_15"],
        ),
        ("第二条原第三款改为第四款，新的第三款表述为：“甲。”", ["renumber art_2__p_3 as art_2__p_4", "insert art_2__p_3"]),
        ("第二条原第三款改为第四款，新的第三款为：“甲。”", ["renumber art_2__p_3 as art_2__p_4", "insert art_2__p_3"]),
        ("第二条第二款改为第三款，新的第三款修改为：“甲。”", ["renumber art_2__p_2 as art_2__p_3", "replace art_2__p_3"]),
        ("对《甲条例》作出修改，废止《乙条例》。", ["delete"]),
        ("对《甲条例》予以修改，对《乙条例》予以废止。", ["delete"]),
        ("对《甲条例》等2部规章予以修改，对《乙条例》等2部规章予以废止：", []),
        ("将第七条分作两款，第一款为：“甲。”第二款为：“乙。”", ["split art_7 as art_7__p_1 art_7__p_2"]),
        ("第十一条“五日”缩短为“三日”。", ["replace art_11"]),
        ("第五条增加（七）款：“（七）甲。”", ["insert art_5__p_7"]),
        ("第五条增加（七）项：“（七）甲。”", ["insert art_5__item_7"]),
        ("第六条删去第（2）（3）项，（4）项改为（2）项。", ["delete art_6__item_2 art_6__item_3", "renumber art_6__item_4 as art_6__item_2"]),
        ("第三章取消，第四章改为第三章，以下各章依次类推。", ["delete chp_3", "renumber chp_4 as chp_3", "renumber after chp_4"]),
        ("将第三十条分为两款，第一句作为第一款，其余作为第二款。", ["split art_30 as art_30__p_1 art_30__p_2"]),
        (
            "将第八条分为两条，作为第八条、第九条，第十条第二款改为第三款。",
            ["split art_8 as art_8 art_9", "renumber art_10__p_2 as art_10__p_3"],
        ),
        ("茲修正某法第三條、第七條條文；增訂第七條之一條文；並刪除第九條條文。",
         ["replace art_3 art_7", "insert art_7-1", "delete art_9"]),
        ("廢止「某辦法」，並自即日生效。", ["delete"]),
        ("第12(1)(b)及(c)條——廢除“甲”代以“乙”。", ["replace art_12__p_1__item_2 art_12__p_1__item_3"]),
        ("第59及60(2)條——廢除“甲”代以“乙”。", ["replace art_59 art_60__p_2"]),
        ("廢除第5A、5B及7(1)至(3)條。", ["delete art_5A art_5B art_7__p_1 art_7__p_2 art_7__p_3"]),
        ("第23(1)(a)(i)條——廢除“甲”代以“乙”。", ["replace art_23__p_1__item_1__item_1"]),
        ("第14(2)(b)條——廢除(ii)節。", ["delete art_14__p_2__item_2__item_2"]),
        ("在第14(2)(b)條，在(ii)節之後——加入“(iii) 甲”。", ["insert art_14__p_2__item_2__item_3 after art_14__p_2__item_2__item_2"]),
        ("廢除第VIA部。", ["delete part_6A"]),
        ("廢除第IVA及XIII部。", ["delete part_4A part_13"]),
        ("第6部——廢除第2分部。", ["delete part_6__dvs_2"]),
        ("附表1第2部——廢除第5項。", ["delete att_1__part_2__item_5"]),
        ("附表7A——廢除“甲”代以“乙”。", ["replace att_7A"]),
        ("在附表7之後——加入“附表7A", ["insert att_7A after att_7"]),
        ("在第VII部之後——加入“第VIIA部", ["insert part_7A after part_7"]),
        ("第20條，標題——廢除“甲”代以“乙”。", ["replace art_20__heading"]),
        ("第五條第一款（三）項及第六條第二款（二）項（1）分項中的“甲”改為“乙”。",
         ["replace art_5__p_1__item_3 art_6__p_2__item_2__item_1"]),
        ("廢止第五條第二款（一）至（三）項。", ["delete art_5__p_2__item_1 art_5__p_2__item_2 art_5__p_2__item_3"]),
        ("附件二由本法律附件所載者取代。", ["replace att_2"]),
        ("附件2由载于本决定的附件代替。", ["replace att_2"]),
        ("廢止第5/2010號法律第三條。", ["delete art_3"]),
        ("廢止第12/2004號行政法規及第43/99/M號法令。", ["delete", "delete"]),
        ("将第五条改为第六条，依次顺延。", ["renumber art_5 as art_6", "renumber after art_5"]),
        ("增加一条，作为第八条：“甲。”，以下条文序号依次顺延。", ["insert art_8", "renumber after art_8"]),
        ("删除第八条第（四）项，其余各项序号依次前移。", ["delete art_8__item_4", "renumber after art_8__item_4"]),
        ("第八条至第十条顺序相应前移。", ["renumber art_8 art_9 art_10"]),
        ("第九条中的“甲”修改为“乙”，建设工期依次顺延。", ["replace art_9"]),
        ("删去第五条，将第六条中的“甲”修改为“乙”。", ["delete art_5", "replace art_6"]),
        ("将第六章“罚则改为“监督”，删去第五条。", ["replace chp_6", "delete art_5"]),
        ("删去的表述按照附表执行。", []),
        ("对《某条例》作如下修改、补充：", []),
        ("废止《某通知》等2件文件（目录见附件1）。", []),
        ("对《甲》等3件规章予以修改（附件1），对《乙》等2件规章予以废止（附件2）。", []),
        ("《甲》等2件规章予以废止。（附件2）", []),
        ("对2件规章予以废止（附件2）。", []),
        ("废止3件规章（见附件2）。", []),
        ("附件2所列的规章予以废止。", []),
        ("废止附件2。", ["delete att_2"]),
        ("删去第三条（附件2）。", ["delete art_3"]),
        ("将第三条、附件2中的“甲”修改为“乙”。", ["replace art_3 att_2"]),
        ("《甲》予以废止。", ["delete"]),
        ("本决定自公布之日起施行。", []),
        ("此外，对条文顺序作相应调整。", []),
        ("《某条例》根据本决定作相应修改，重新公布。", []),
        ("对《某条例》作如下修改：", []),
        ("条文序号根据上述修改作相应调整。", []),
        ("第六条第二款中的“甲”修改为“乙”，作为第二款。", ["replace art_6__p_2"]),
        ("第六条第二款修改为“甲”，作为第三款。", ["replace art_6__p_2", "renumber art_6__p_2 as art_6__p_3"]),
        ("第一款第四项修改为：“（四）甲。”第三款修改为：“乙。”", ["replace art_2__p_1__item_4", "replace art_2__p_3"]),
        ("第四项修改为：“（四）甲”第三款修改为：“乙”", ["replace art_2__item_4", "replace art_2__p_3"]),
        ("现对《甲规定》等3件文件的部分条款修改如下，自公告之日起施行。", []),
        ("现将《甲规定》有关条款修改如下：第三条修改为：“甲”", ["replace art_3"]),
        ("《甲规定》修改如下：“甲”", ["replace"]),
        ("附件三停止使用，第四条停止适用。", ["delete att_3", "delete art_4"]),
        ("旧版许可证停止使用。", []),
        ("第十一条至第十三条的序号依次提前一条，建设工期依次提前。", ["renumber art_11 art_12 art_13"]),
        ("对第十条第二款作如下修改：“甲。”", ["replace art_10__p_2"]),
        ("对第十条作如下修改：", []),
        ("删去题目中的“（试行）”。", ["delete title"]),
        ("删去第三条标题中的“甲”。", ["delete art_3__heading"]),
        ("将第一章至第三章的章名分别修改为“甲”“乙”“丙”。", ["replace chp_1__heading chp_2__heading chp_3__heading"]),
        ("将《某条例》原第七条改为修改后《某条例》第十二条。", ["renumber art_7 as art_12"]),
        ("将原第八条改为修改后的第十三条，修改为：“甲。”", ["renumber art_8 as art_13", "replace art_8"]),
        ("增加一条，作为《某条例》第十一条：“甲。”", ["insert art_11"]),
    ],
)  # fmt: skip
def test_each_modification_is_one_statement(said: str, changes: list[str]) -> None:
    assert said_of(said, ("art", "2")) == changes


@pytest.mark.parametrize(
    ("said", "laws"),
    [
        ("将《甲条例》、《乙条例》中的“人”统一修改为“仁”。", ["甲条例", "乙条例"]),
        ("将《甲条例》《乙条例》和《丙办法》中的“人”修改为“仁”。", ["甲条例", "乙条例", "丙办法"]),
        ("删去《甲条例》、《乙条例》中的“人”。", ["甲条例", "乙条例"]),
        ("删去《甲条例》中的“人”。", ["甲条例"]),
        ("根据《甲条例》、《乙条例》，将《丙办法》中的“人”修改为“仁”。", ["丙办法"]),
        ("对《甲条例》、《乙条例》作如下修改：将第三条中的“人”修改为“仁”。", ["乙条例"]),
    ],
)
def test_words_of_several_laws_are_changed_in_each(said: str, laws: list[str]) -> None:
    found, _ = modifications_in(said, Scope("某条例"))
    assert [each.law for each in found] == laws
    assert len({each.change for each in found}) == 1


def test_words_are_those_of_the_verb_before_them_though_a_number_begins_them() -> None:
    found, _ = modifications_in("第四项修改为：“（四）甲。”第三款修改为：“乙。”", Scope("某条例", (("art", "2"),)))
    assert [[(each.role, each.start) for each in modification.quotes] for modification in found] == [
        [("", 7)],
        [("", 21)],
    ]


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("关于批准《某国某办法》的决议（1957年8月1日批准，1957年8月2日公布）", "关于批准〈某国某办法〉的决议"),
        ("某省实施《中华人民共和国某法》办法", "某省实施〈中华人民共和国某法〉办法"),
        ("某局关于下发《关于某事的通知》的通知（某发〔1994〕8号）", "某局关于下发〈关于某事的通知〉的通知"),
        ("《中华人民共和国某法》实施细则", "〈中华人民共和国某法〉实施细则"),
    ],
)
def test_what_is_repealed_may_be_called_after_another(said: str, title: str) -> None:
    """Listed without marks of its own, its title has those of the other in it."""
    issue = issue_of(f"某局关于废止部分文件的决定\n\n经研究，决定废止下列文件：\n\n一、某局禁烟办法\n\n二、{said}")
    assert [node.get("law") for node in issue.descendants("item") if node.get("change") == "delete"] == [
        "某局禁烟办法",
        title,
    ]


def test_a_law_is_known_by_the_short_title_that_the_decision_gives_it() -> None:
    lines = (
        "某院关于修改《某院案件管理办法》的决定",
        "经研究，决定对《某院案件管理办法》（某院发〔2020〕35号，以下简称《办法》）作如下修改：",
        "一、《办法》第一条中的“甲”修改为“乙”。",
        "二、《办法》附件三停止使用。",
    )
    stated = list(_statements(issue_of("\n\n".join(lines))))
    assert [(node.get("law"), node.get("target")) for node in stated] == [
        ("某院案件管理办法", "art_1"),
        ("某院案件管理办法", "att_3"),
    ]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("对《甲办法》（以下简称《办法》）、《乙规定》（下稱：《规定》）", {"办法": "甲办法"}),
        ("对《甲办法》（简称《办法》）、《乙规定》（以下簡稱：《规定》）", {"办法": "甲办法", "规定": "乙规定"}),
        ("《甲办法》（以下简称《办法》）……《乙办法》（以下简称《办法》）", {}),
        ("《甲办法》（以下简称办法）", {}),
    ],
)
def test_short_titles(text: str, titles: dict[str, str]) -> None:
    assert amendments.short_titles(text) == titles


@pytest.mark.parametrize(
    ("title", "lists"),
    [
        ("修改第8/2003號法律《某制度》及廢止若干法規", False), ("某省人民政府决定修改和废止的规章", False),
        ("决定废止的规章目录", True), ("某省宣布失效的文件", True),
    ],
)  # fmt: skip
def test_a_title_lists_what_is_repealed_where_it_speaks_of_no_changes(title: str, lists: bool) -> None:
    assert amendments.lists_repealed(title) is lists


def test_a_number_that_goes_on_from_nothing_is_no_target() -> None:
    assert said_of("第二款修改为：“甲。”") == ["replace"]
    assert not modifications_in("第二款修改为：“甲。”", Scope("某条例"))[0][0].known


def test_a_provision_is_that_of_the_law_before_it() -> None:
    found, scope = modifications_in("根据《立法法》，将《甲》第三条、《乙》第五条中的“丙”修改为“丁”。", Scope())
    assert [(each.law, ids_of(each.targets)) for each in found] == [("甲", "art_3"), ("乙", "art_5")]
    assert scope.law == "乙"
    assert modifications_in("将刑法第三条修改为：“甲”", Scope("中华人民共和国刑法"))[0][0].law == "中华人民共和国刑法"


@pytest.mark.parametrize("end", ["。", "", "；"])
def test_statements_do_not_overlap_and_stand_in_order(end: str) -> None:
    text = f"将第四条改为第十二条，其中的“甲”修改为“乙”，“丙”修改为“丁”；删去第二款{end}"
    found, _ = modifications_in(text, Scope("某条例"))
    edges = [edge for each in found for edge in (each.start, each.end)]
    assert edges == sorted(edges)
    assert [text[each.start : each.end] for each in found] == [
        "将第四条改为第十二条", "其中的“甲”修改为“乙”", "“丙”修改为“丁”", "删去第二款",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "kind", "amends"),
    [
        ("关于修改《某省消防条例》的决定", "decision", True), ("中华人民共和国刑法修正案（十二）", "law", True),
        ("《2024年道路交通（修訂）規例》", "law", True), ("某省消防条例（2024年修正）", "law", False),
        ("关于《某省消防条例（修订草案）》修改情况的报告", "report", False), ("某省消防条例", "law", False),
    ],
)  # fmt: skip
def test_what_amends_is_told_by_title_and_kind(title: str, kind: str, amends: bool) -> None:
    assert amendments.amends(title, kind) is amends


@pytest.mark.parametrize(
    ("title", "law"),
    [
        ("某省人民代表大会常务委员会关于修改《某省消防条例》的决定", "某省消防条例"),
        ("关于修改《某省实施〈中华人民共和国水法〉办法》第三条的决定", "某省实施〈中华人民共和国水法〉办法"),
        ("《关于修改〈某省消防条例〉的决定》", "某省消防条例"), ("中华人民共和国刑法修正案（九）", "中华人民共和国刑法"),
        ("关于修改《某省消防条例》等五部地方性法规的决定", None), ("关于修改《甲》、《乙》的决定", None),
        ("国务院关于修改部分行政法规的决定", None), ("修改第5/2019號行政法規《泊車規章》", "泊車規章"),
    ],
)  # fmt: skip
def test_the_title_names_the_law_where_there_is_one(title: str, law: str | None) -> None:
    assert amendments.amended_by(title) == law


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("将“删去第一条”修改为“增加一条”。", "将“□□□□□”修改为“□□□□”。"), ("修改为：“甲，", "修改为：“□□"),
        ("《甲〈乙〉》第三条", "《□□□□》第三条"), ("“甲“乙”丙”丁", "“□□□□□”丁"), ("“甲》”乙”", "“□□”乙”"),
        ("将“甲改为“乙”，删去", "将□甲改为“□”，删去"), ("《甲第三条修改为：“乙", "□甲第三条修改为：“□"),
    ],
)  # fmt: skip
def test_words_of_what_is_quoted_change_nothing(text: str, said: str) -> None:
    assert veiled(text) == said


def statements(document: Document | Issue) -> list[tuple[str, str | None, str | None]]:
    return [(each.name, each.get("change"), each.get("target")) for each in _statements(document)]


def _statements(document: Node) -> list[Node]:
    return [node for node in document.descendants("section", "article", "item", "p", "mod") if node.get("change")]


def test_an_item_says_what_it_does_and_a_paragraph_where_there_are_several() -> None:
    lines = [
        "关于修改《某省消防条例》的决定",
        "一、第六条增加一款作为第二款：“甲。”",
        "原第二款作为第三款。",
        "二、删去第七条。",
        "三、将第八条改为第九条，修改为：“乙。”",
    ]
    document = next(issue_of("\n\n".join(lines)).documents)
    assert statements(document) == [
        ("p", "insert", "art_6__p_2"), ("p", "renumber", "art_6__p_2"), ("item", "delete", "art_7"),
        ("mod", "renumber", "art_8"), ("mod", "replace", "art_8"),
    ]  # fmt: skip
    assert [q.text_content for q in document.descendants("q")] == ["“甲。”", "“乙。”"]
    assert {each.get("law") for each in _statements(document)} == {"某省消防条例"}


def test_old_words_and_those_beside_which_new_ones_stand_are_told_from_new_ones() -> None:
    lines = ["关于修改《某省消防条例》的决定", "一、第六条中的“甲”修改为“乙”。", "二、在第七条“丙”后增加“丁”。"]
    document = next(issue_of("\n\n".join(lines)).documents)
    assert [(q.text_content, q.get("role")) for q in document.descendants("q")] == [
        ("“甲”", "old"), ("“乙”", None), ("“丙”", "after"), ("“丁”", None),
    ]  # fmt: skip


def test_the_page_shows_them_in_their_places() -> None:
    """The HTML, and so the PDF, has each modification and its words where they are printed; DOCX letters new words alone."""
    issue = issue_of("关于修改《某省消防条例》的决定\n\n一、将第六条改为第七条，其中的“甲”修改为“乙”。")
    page = html.write(issue, Press(datetime(2024, 5, 1))).decode()
    words = '其中的<span class="q" data-role="old">“甲”</span>修改为<span class="q">“乙”</span>'
    assert f'<span class="mod">{words}</span>' in page
    package = ZipFile(BytesIO(word.write(issue, Press(datetime(2024, 5, 1)))))
    document = package.read("word/document.xml").decode()
    assert document.count('w:val="NewWords"') == 1
    assert document.index("“甲”") < document.index('w:val="NewWords"') < document.index("“乙”")


def test_a_quoted_chapter_keeps_its_articles() -> None:
    lines = [
        "关于修改《某省消防条例》的决定", "一、增加一章，作为第三章：", "“第三章　监督检查", "“第二十条　应当检查。",
        "“检查应当记录。", "“第二十一条　下列事项：", "“（一）甲；", "“（二）乙。”", "二、删去第七条。",
    ]  # fmt: skip
    document = next(issue_of("\n\n".join(lines)).documents)
    chapter = next(document.descendants("division"))
    assert (chapter.above.name, chapter.get("label"), chapter.num) == ("quoted", "“第三章", "3")
    articles = list(chapter.descendants("article"))
    assert [(each.num, len(list(each.children("p")))) for each in articles] == [("20", 2), ("21", 1)]
    assert [item.label for item in articles[1].descendants("item")] == ["“（一）", "“（二）"]
    assert statements(document) == [("item", "insert", "chp_3"), ("item", "delete", "art_7")]


CHAPTERS = [
    "将第三章改为两章，作为第四章：“第四章　消防组织", "第二十条　机关应当做好工作。", "第五章　监督检查", "第一节　一般规定",
    "第二十一条　下列事项：", "（一）甲；", "（二）乙。”",
]  # fmt: skip


@pytest.mark.parametrize("number", ["", "一、", "（一）", "此外，"])
def test_a_chapter_that_is_quoted_in_a_running_sentence_is_not_the_decision_s_own(number: str) -> None:
    last = "增加一条，作为第三十条“第三十条　机关应当做好工作。"
    lines = [
        "关于修改《某省消防条例》的决定", "对《某省消防条例》作如下修改：", number + CHAPTERS[0], *CHAPTERS[1:],
        {"一、": "二、", "（一）": "（二）"}.get(number, "") + last, "第三十一条　机关应当做好工作。”",
        "本决定自公布之日起施行。",
    ]  # fmt: skip
    issue = issue_of("\n\n".join(lines))
    assert {finding.code for finding in check(issue)} == set()
    document = next(issue.documents)
    assert [each[1:] for each in statements(document)] == [("split", "chp_3"), ("insert", "art_30")]
    first, second = document.descendants("quoted")
    assert [each.num for each in first.descendants("article", "division")] == ["20", "5", "1", "21"]
    assert [each.num for each in second.descendants("article")] == ["31"]
    assert list(document.descendants("section")) == []
    assert [each for each in document.descendants("article") if each not in {*first.iter(), *second.iter()}] == []
    body = document.body
    assert body is not None and body[-1].text_content == "本决定自公布之日起施行。"  # type: ignore[attr-defined]


def test_a_law_of_its_own_has_its_chapters_whatever_it_quotes() -> None:
    lines = ["某省消防条例", "第一章　总则", "第一条　标志为：“甲", "第二章　罚则", "第四条　机关应当做好工作。"]
    issue = issue_of("\n\n".join(lines))
    assert [each.num for each in next(issue.documents).descendants("division")] == ["1", "2"]
    assert "G101" in {finding.code for finding in check(issue)}


def test_a_law_that_is_called_by_its_kind_is_the_one_that_the_decision_is_on() -> None:
    lines = [
        "某市人民政府关于修改《某市停车办法》的决定",
        "一、《办法》中的“甲”替换为“乙”。",
        "二、删去《某市道路办法》第三条。",
    ]
    issue = issue_of("\n\n".join(lines))
    assert [node.get("law") for node in _statements(issue)] == ["某市停车办法", "某市道路办法"]


def test_what_an_ordinary_law_repeals_is_told_and_its_references_stay_its_own() -> None:
    lines = [
        "某省消防条例",
        "第一条　为了消防，制定本条例。",
        "第二条　依照本条例第一条办理。《某省防火办法》同时废止。",
    ]
    document = next(issue_of("\n\n".join(lines)).documents)
    (mod,) = document.descendants("mod")
    assert (mod.text_content, mod.get("law"), mod.get("target")) == ("《某省防火办法》同时废止", "某省防火办法", None)
    assert next(document.descendants("ref")).get("href") == f"#{next(document.descendants('article')).id}"


@pytest.mark.parametrize("folder", DECISIONS, ids=lambda folder: folder.name)
def test_what_a_decision_changes_is_what_a_person_counts(
    folder: Path, same_as_file: Callable[[str, Path], None]
) -> None:
    issue = issue_of((folder / "in.txt").read_text(encoding="utf-8"))
    same_as_file(_counted(issue), folder / "expected.txt")


def _counted(issue: Issue) -> str:
    """Each modification, a line each, below the law that it changes; ? where the text does not say which."""
    lines, law = [], ""
    for node in _statements(issue):
        if law != (law := node.get("law") or "?"):
            lines.append(f"# {law}")
        more = (f"{name} {node.get(name)}" for name in ("as", "after", "before") if node.get(name))
        inside = f"inside {node.get('inside')}" if node.get("inside") else None
        lines.append(" ".join(filter(None, (node.get("change"), node.get("target"), inside, *more))))
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("folder", DECISIONS, ids=lambda folder: folder.name)
def test_telling_it_twice_changes_nothing(folder: Path) -> None:
    issue = issue_of((folder / "in.txt").read_text(encoding="utf-8"))
    once = serialise(issue)
    findings: list[Finding] = []
    finish(issue, findings.append)
    assert serialise(issue) == once
    assert [finding.rule.code for finding in findings if finding.rule.code in ("G711", "G712")] == []


@pytest.mark.parametrize(
    ("said", "pos"),
    [
        ("第三条增加一款作为最后一款：“甲。”", "end"),
        ("第三条第二款增加一项，列为该款最后一项：“（四）甲。”", "end"),
        ("增加一款，列入第三条：“甲。”", "inside"),
        ("第三条中的“甲”后增加“乙”。", "inside"),
        ("第三条增加“甲”。", "inside"),
        ("增加“甲”于第三条。", "inside"),
        ("第三条增加一款：“甲。”", "inside"),
        ("第三条第一款末尾增加“甲。”", "end"),
        ("增加一条，作为第三条：“甲。”", None),
        ("第三条增加一款，作为第二款：“甲。”", None),
        ("第三条后增加一条：“甲。”", None),
    ],
)
def test_what_comes_into_a_provision_is_told_from_what_has_its_place(said: str, pos: str | None) -> None:
    issue = issue_of(f"关于修改《某条例》的决定\n\n一、{said}\n\n二、删去第九条。")
    assert _statements(issue)[0].get("pos") == pos


@pytest.mark.parametrize(
    ("said", "laws"),
    [
        ("将上述规章中的“甲”修改为“乙”", "甲办法 乙办法 丙办法"),
        ("将以上三部规章中的“甲”统一修改为“乙”", "甲办法 乙办法 丙办法"),
        ("删去前述规章中的“甲”", "甲办法 乙办法 丙办法"),
        ("将上述两部规章中的“甲”修改为“乙”", "?"),
    ],
)
def test_words_of_the_laws_above_are_changed_in_each_of_them(said: str, laws: str) -> None:
    above = (
        "一、删去《甲办法》第三条。",
        "二、《乙办法》第四条改为第五条。",
        "三、废止《丁办法》。",
        "四、《丙办法》第六条删去。",
    )
    issue = issue_of("\n\n".join(["某市人民政府关于修改和废止部分规章的决定", *above, f"五、{said}。"]))
    stated = [each for each in _statements(issue) if not each.get("target")][1:]
    assert " ".join(each.get("law", "?") for each in stated) == laws
    assert [each.text_content for each in stated[-1].descendants("q")][:1] == ["“甲”"]


def test_hostile_ranges_are_bounded() -> None:
    """第一条至第四百条 again and again names more than a decision does: the text stays, and no more is said of it."""
    line = "将" + "、".join(["第一条至第四百条"] * 3) + "修改为" * 300
    issue = issue_of("关于修改《某条例》的决定\n\n" + "\n\n".join([line] * 40))
    said = sum(len(node.get("target", "")) for node in issue.iter() if isinstance(node, Node))
    assert said < 500_000
    assert issue.all_documents and line in "".join(map(str, issue.itertext()))


def test_what_is_repealed_and_changed_by_one_decision_is_told_apart() -> None:
    """What heads a list of changes is not repealed, though the decision repeals others."""
    lines = (
        "某省人民政府关于废止和修改部分省政府规章的决定",
        "经省人民政府第20次常务会议讨论通过，决定废止和修改下列规章：",
        "一、废止《甲办法》（2001年省政府令第12号）、《乙办法》。",
        "二、对《丙办法》等2件规章作如下修改：",
        "（一）《丙办法》",
        "1. 删去第三条第二款。",
        "（二）《丁办法》",
        "第二条第二款修改为：“甲。”",
    )
    issue = issue_of("\n\n".join(lines))
    stated = [node for node in issue.descendants("item", "p", "mod") if node.get("change")]
    said = [(node.get("change"), node.get("law"), node.get("target")) for node in stated]
    assert said == [
        ("delete", "甲办法", None),
        ("delete", "乙办法", None),
        ("delete", "丙办法", "art_3__p_2"),
        ("replace", "丁办法", "art_2__p_2"),
    ]


def test_an_ordinance_of_hong_kong_that_amends_in_whole_sentences() -> None:
    lines = (
        "《2001年僱傭（修訂）條例》",
        "1. 終止合約",
        "《僱傭條例》（第57章）第6條現予修訂——",
        "(a) 在第(2)款中，廢除“7天”而代以“14天”；",
        "(b) 加入——",
        "“生理週期指甲；”。",
        "2. 工資",
        "第8條現予修訂，廢除“甲”而代以“乙”。",
        "3. 加入條文",
        "現加入——",
        "“31A. 適用範圍",
        "本部適用於每一僱員。”。",
    )
    issue = issue_of("\n\n".join(lines))
    stated = [node for node in issue.descendants("section", "item", "p", "mod") if node.get("change")]
    assert [(node.get("change"), node.get("target")) for node in stated] == [
        ("replace", "art_6__p_2"),
        ("insert", "art_6"),
        ("replace", "art_8"),
        ("insert", "art_31A"),
    ]
    assert len(list(issue.descendants("quoted"))) == 2


@pytest.mark.parametrize(
    "said",
    [
        "第二条　依照《甲法》第六十九条的规定撤销许可的，应当书面告知。",
        "第三条　违反第二条第一款规定的，撤销第三条规定的许可证，停止执行。",
        "第四条　行政机关可以撤销第二款所列的决定；当事人申请停止执行第三条决定的，不予支持。",
        "第五条　合同的补充规定第三条与本条例不一致的，以本条例为准。增加“甲”字样的，应当备案。",
        "第六条　设备按照附件1标准替换。附件2的设备由企业用新设备替换。最后一款由财政部门解释。",
    ],
)
def test_a_law_that_speaks_of_repeals_and_of_what_is_replaced_changes_nothing(said: str) -> None:
    issue = issue_of("\n\n".join(["某省道路交通安全条例", "第一条　为了加强管理，制定本条例。", said]))
    assert [node.get("change") for node in issue.iter() if isinstance(node, Node) and node.get("change")] == []
