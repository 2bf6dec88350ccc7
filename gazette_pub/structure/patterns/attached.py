"""What is attached: the label above it, and the list of it."""

from __future__ import annotations

import re

from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern

_ATTACHMENT = rf"""
    附[ \u3000]*[件录表图圖錄]                            # 附件 附录 附表 附图
    (?:[ \u3000]*(?P<n>\d{{1,2}}(?:[\-－—–.．]\d{{1,2}})?  # 1, 1-1
      |[{CN}]{{1,3}}|[A-Z](?![A-Za-z])))?                # 一, A
    (?:[ \u3000]*（(?:规范性|资料性|信息性)(?:附录)?）)?  # GB/T 1.1-2020 §9.6
    |附(?P<m>\d{{1,2}}|[{CN}]{{1,3}})                    # 附1
"""
ATTACH_LABEL = Pattern(
    Expression(
        rf"""(?:{_ATTACHMENT})
        (?:[ \u3000]*[\[［〔（]第[^\[\]（）]{{1,16}}[］\]〕）])?  # 附表1　[第3條], as Hong Kong's ordinances have it
        [ \u3000]*[：:]?$|附[：:]?$""",
        re.X,
    ),
    (
        "附件1",
        "附件",
        "附件：",
        "附件二",
        "附　件1",
        "附件1-1：",
        "附录A（规范性附录）",
        "附录A（资料性）",
        "附表一",
        "附1",
        "附图",
        "附：",
        "附",
        "附表1　　[第3条]",
    ),
    ("附件：1山西省人大常委会办公厅关于", "附件1是", "附则", "附件一所列", "附近", "附录如下"),
    needs=("附",),
)
_PLACE_BELOW = r"[ \u3000]{0,8}(?:第[^，。；\u3000 ]{1,9}[部段项項][ \u3000]{0,4})?[—─－–\-]{1,3}$"
"""附表1，第2部 —: a place in a schedule that an ordinance of Hong Kong amends below."""

ATTACH_TITLED = Pattern(
    Expression(
        rf"""(?P<label>(?:{_ATTACHMENT})(?:[ \u3000]*：|(?=[ \u3000]))|附：)  # the label, and a colon or a gap behind it
        (?!{_PLACE_BELOW})[ \u3000]*(?P<title>(?!(?!(?:19|20)\d\d年)\d|[（\[［〔、，])[^。；！？]{{2,80}})$  # what it is called""",
        re.X,
    ),
    (
        "附件2：某某市应急名单",
        "附图　流程图",
        "附件1　某某市应急办法",
        "附表一 税目税额表",
        "附：名词解释",
        "附表：2022年预算调整表",
    ),
    (
        "附件2",
        "附件：1.某某办法",
        "附件一所列法律",
        "附录A（规范性附录）",
        "附件1：现予公布。",
        "附表1　—",
        "附表1 第2部──",
    ),
    needs=("附",),
)
"""A label with the attachment's title beside it."""

ATTACH_LIST = Pattern(
    Expression(r"附[ \u3000]*(?:件[ \u3000]*)?[：:][ \u3000]*\S"),
    ("附件：1山西省人大常委会办公厅关于交办", "附件：1.山西省", "附：1.某某办法"),
    ("附件1", "附件："),
)
