"""Writs and cases of a court."""

from __future__ import annotations

from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern

WRIT = Pattern(
    Expression("(?:民事|刑事|行政|执行|国家赔偿|赔偿|刑事附带民事)?(?:判决|裁定|调解|决定)书$"),
    ("民事判决书", "行政裁定书", "刑事附带民事判决书", "执行裁定书"),
    ("判决", "判决书的", "意见书"),
)
"""What courts call a judgment or a ruling."""

_OF_A_CASE = (
    "关键词 裁判要点 相关法条 基本案情 裁判结果 裁判理由 检察履职情况 检察机关履职过程 检察机关履职情况 要旨 指导意义"
    " 相关规定 典型意义 争议焦点 裁判摘要 主文 事实 理由 诉讼过程 诉讼经过 办案过程 简要案情 案情简介 处理结果 法律适用 案例评析"
).split()
CASE_HEADINGS = frozenset((*_OF_A_CASE, *(f"【{part}】" for part in _OF_A_CASE)))
"""The parts of a guiding case, as courts name them (关于编写报送指导性案例体例的意见, 2012), and procuratorates in 【】."""

SERVES_WRIT = Pattern(
    Expression("(?:公告)?送达"), ("送达公告（某公司）", "公告送达", "送达回证"), ("公告", "关于送达的公告", "被送达人")
)
"""What serves the writ that the line above names: 行政处罚告知书⏎送达公告."""

CASE_NUMBER = Pattern(
    Expression(rf"(?:典型|参考|指导)?案例[ \u3000]?[{CN}\d]{{1,3}}(?:[：:、　 ][^。；]{{2,60}})?$"),
    ("案例一", "案例3", "典型案例二：王某虐待案", "案例十二　某公司诉某局案"),
    ("案例", "案例一中，法院认为甲。", "指导性案例236号"),
    needs=(("案例",),),
)
"""What heads each of several cases that are printed together."""

CASE_NAMED = Pattern(
    Expression(r"(?:指导性?案例|检例)第?\d{1,4}号[：:]"),
    ("指导性案例301号：张某诉某公司合同纠纷案", "检例第189号：王某诈骗案"),
    ("指导性案例301号", "案例1：张某案"),
    needs=("：:",),
)
"""The number of a guiding case before what it is called, as lists of them and their web pages have it."""
