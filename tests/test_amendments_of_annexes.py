"""A provision in an annex is addressed as deep as the text says: 附件一中第二类第5项."""

from __future__ import annotations

from datetime import datetime

import pytest
from lxml import etree
from test_lossless_reading import issue_of

from gazette_pub.formats import Press
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.write import write
from gazette_pub.words.addresses import ids_of
from gazette_pub.words.modifications import Scope, modifications_in


@pytest.mark.parametrize(
    ("said", "targets"),
    [
        ("将附件一中第二类第5项中的“甲”修改为“乙”。", "att_1__cat_2__item_5"),
        (
            "删去附件一第一类第2项、第二类第3项和附件二第4项。",
            "att_1__cat_1__item_2 att_1__cat_2__item_3 att_2__item_4",
        ),
        ("附件二《税目表》第三类第2项中的“甲”改为“乙”。", "att_2__cat_3__item_2"),
        ("附件《收费目录》第二类修改为：“甲。”", "att__cat_2"),
        ("附件二第一部分第三条第二款修改为：“甲。”", "att_2__part_1__art_3__p_2"),
        ("删去附件3第二部分第（五）项第2目。", "att_3__part_2__item_5__item_2"),
        ("删去附表二第三项。", "att_2__item_3"),
        ("将附表三第四栏中的“甲”修改为“乙”。", "att_3__col_4"),
        ("附件1表2第3行中的“甲”修改为“乙”。", "att_1__table_2__row_3"),
        ("删除附件二序号3、5。", "att_2__item_3 att_2__item_5"),
        ("将附件二附注第3项删去。", "att_2__note__item_3"),
        ("附录第2条第1款修改为：“甲。”", "att__art_2__p_1"),
        ("附录A第3.2条中的“甲”修改为“乙”。", "att_A__art_3.2"),
        ("将附录B第二类第（三）项删去。", "att_B__cat_2__item_3"),
        ("附件一第二类的名称修改为“甲”。", "att_1__cat_2__heading"),
        ("附件一增加一类，作为第四类：“甲”", "att_1__cat_4"),
        ("在附件二第三类第5项后增加一项，作为第6项：“甲”", "att_2__cat_3__item_6"),
        ("第三条中的第一类医疗器械修改为：“甲。”", "art_3"),
        ("将第五条修改为：“第一类项目由代表二人决定。”", "art_5"),
        ("将附件一第5项中的“甲”修改为“乙”。", "att_1__item_5"),
    ],
)
def test_a_part_of_an_annex_is_told_as_deep_as_the_text_says(said: str, targets: str) -> None:
    (found,) = modifications_in(said, Scope("某条例", (("art", "2"),)))[0]
    assert ids_of(found.targets) == targets


def test_a_class_that_goes_on_from_the_annex_spoken_of_is_in_it() -> None:
    found, _ = modifications_in("附件一第二类第5项修改为：“甲。”第三类第2项删去。", Scope("某条例"))
    assert [ids_of(each.targets) for each in found] == ["att_1__cat_2__item_5", "att_1__cat_3__item_2"]


def test_akoma_ntoso_leads_to_what_an_eid_tells_and_says_that_it_is_inside() -> None:
    lines = [
        "关于修改《某省消防条例》的决定",
        "一、删去附件一第二类第5项。",
        "二、删去附件二第三项。",
        "三、附录A第3.2条删去。",
    ]
    root = etree.fromstring(write(issue_of("\n\n".join(lines)), Press(datetime(2030, 1, 1))))
    found = [
        (each.get("incomplete"), place.get("pos"), place.get("href", "").partition("~")[2])
        for each in root.iter(tag("textualMod"))
        for place in each.iter(tag("destination"))
    ]
    assert found == [("true", "inside", "att_1"), (None, None, "att_2__point_3"), ("true", "inside", "")]


def test_articles_of_a_part_of_an_annex_that_become_one_stay_in_it() -> None:
    (found,) = modifications_in("附件四第一部分第二条、第三条合并为第二条。", Scope("某条例"))[0]
    assert ids_of(found.targets) == "att_4__part_1__art_2 att_4__part_1__art_3"
    assert ids_of(found.numbers) == "att_4__part_1__art_2"
