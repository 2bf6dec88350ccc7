"""What is printed around a table: its caption, 续表, what its figures are counted in, its notes."""

from __future__ import annotations

import re

from gazette_pub.words.pattern import Expression, Pattern

CAPTION = Pattern(
    Expression(
        r"(?:表|专栏)[ \u3000]*(?:(?:[A-Z][.．]?)?\d{1,3}(?:[\-－—.．]\d{1,3}){0,3}|[一二三四五六七八九十]{1,3})(?:[ \u3000：:]|$)[^。；]*$"
    ),
    ("表1　先进单位名单", "表2-1 收入", "表A.1　检验项目", "表一：税目税额", "表3", "专栏1　主要指标"),
    ("表彰先进", "专栏作家", "表1所列单位", "表1　列出的单位应当整改。"),
)

CONTINUED = Pattern(
    Expression(
        r"""[（(]?(?:续[ \u3000]*表[ \u3000]*\d{0,3}
        |(?:附?表|附件)[ \u3000]{0,4}[\d一二三四五六七八九十]{0,3}[ \u3000]{0,4}[（(]?(?:接?上[页表])?续[）)]?  # 附件1（续）
        |续)[）)]?$""",
        re.X,
    ),
    ("续表", "（续表）", "续表1", "表1（续）", "续　表", "附件1（续）", "附表二（续）", "附表 3 续"),
    ("续表决", "表1", "持续"),
    needs=("续",),
)
"""What a later page says above the rest of a table."""

UNIT = Pattern(
    Expression(
        r"(?:\d{4}年[^。：；]{0,12}[ \u3000]{1,40})?[（(]?(?:计量|金额|货币)?单[ \u3000]*位[ \u3000]*[：:][^。；：]{1,40}$"
    ),
    ("单位：万元", "（单位：亿元）", "计量单位：公顷", "2024年6月　　单位：万人、%", "单　位：所"),
    ("单位名称：", "报送单位：某局", "单位：某局。", "单位："),
)
"""What the figures of a table are counted in, between its name and the table."""

NOTE = Pattern(
    Expression(r"[＊*]|(?:备?注|说明|资料来源|单位)[ \u3000]*[：:]"),
    ("注：", "*甲", "单位：万元", "备注："),
    ("说明书", "单位名称", "甲："),
)
