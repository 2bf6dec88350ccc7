"""Lines of a form: what is to be filled in or ticked."""

from __future__ import annotations

import re

from gazette_pub.structure.reading import Block, Reading
from gazette_pub.words.characters import LETTER
from gazette_pub.words.pattern import Expression, Pattern

FORM_LINE = Pattern(
    Expression(
        rf"""[\u4e00-\u9fff（）、]{{1,16}}[ \u3000]{{0,8}}：[ \u3000]{{0,8}}(?:[＿_]{{2}}|年[ \u3000]+月)  # 申请人：＿＿＿, 日期：　年　月
        |[□☐☑☒■◻◼][ \u3000]{{0,2}}{LETTER}                                               # □新申请
        |[\u4e00-\u9fff \u3000]{{2,10}}：[^：，。；]{{1,40}}[ \u3000]{{2}}[\u4e00-\u9fff \u3000]{{2,10}}：  # 联系人：王纯　　电话：
        |{LETTER}{{2,8}}[ \u3000]{{1,8}}(?:[＿_]{{2}}|[□☐☑☒]|{LETTER}{{2,12}}[＿_]{{2}})         # 单位性质　□专业性　□学术性
        |[^。；]{{2,30}}：[^。；]{{0,16}}[^。； \u3000][ \u3000]{{2,40}}(?:[万亿]?元|[人份岁册件亩户个]|平方米|公里)(?![\u4e00-\u9fff])  # 金额：人民币　　　元
        |[^。；]{{0,40}}（[^（）]{{0,8}}[ \u3000]{{2,40}}）                                        # 大写（　　　）
        |[ \u3000]*月[ \u3000]{{1,8}}日$                                                           # 　月　日
        |[ \u3000]*(?:(?:（盖章）|（签[字名章]）|（公章）)[ \u3000]*)?年[ \u3000]+月[ \u3000]+日    # 　年　月　日
        """,
        re.X,
    ),
    (
        "申请人：＿＿＿＿＿",
        "申请日期：　　年　　月　　日",
        "□新申请　　☑变更",
        "年　月　日",
        "单位住所　＿＿＿＿＿",
        "单位性质　□专业性　□学术性",
        "会员数　　单位会员____个，个人会员____人",
        "月　日",
        "联系人：王纯　　电话：123",
        "申请救助金额：人民币　　　　元（大写：",
        "（　　　　）某司救　　　号",
    ),
    ("申请人：王纯", "联系人：", "2024年1月1日", "年满十八周岁", "金额：人民币12元", "王纯（女）", "会议（　）"),
)


def form(reading: Reading, at: int) -> list[Block] | None:
    """A line of a form: no paragraph goes on over it. So is a label alone below one: 单位意见：."""
    text = reading.lines[at].text
    if at and text[-1] == "：" and _LABEL_ALONE.finds(text) and _TO_FILL_IN.search(reading.lines[at - 1].text):
        return [Block("p", at, at + 1)]
    may_be = (
        "：" in text or "年" in text or "\u3000）" in text or text[0] in _BOXES or _TO_FILL_IN.search(text) is not None
    )
    return [Block("p", at, at + 1)] if may_be and FORM_LINE.match(text) else None


_LABEL_ALONE = Pattern(
    Expression("[\u4e00-\u9fff（）]{2,12}："),
    ("单位意见：", "主管部门审核意见："),
    ("意见如下：。", "注：", "一、单位："),
    "fullmatch",
)

_TO_FILL_IN = Pattern(
    Expression("[□☑＿]|__|月\u3000日"), ("□甲", "☑乙", "单位＿", "__", "月　日"), ("甲_乙", "月 日", "☐"), "search"
)
_BOXES = frozenset("□☐☑☒■◻◼")
