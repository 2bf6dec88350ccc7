"""Shares that are printed as more than the whole."""

from __future__ import annotations

import re

from gazette_pub.checks.figures import WHOLE
from gazette_pub.checks.proof import Proof
from gazette_pub.issue.findings import Findings, Rule, check
from gazette_pub.words.characters import LETTER
from gazette_pub.words.pattern import Expression, Pattern

_OF_A_WHOLE = (
    "合格率 达标率 优良率 优良天数比例 优良水体比例 优质率 及格率 通过率 成活率 治愈率 办结率 结案率 满意率 满意度 知晓率 公开率 准确率 签约率 就业率 失业率"
    " 死亡率 出勤率 到会率 处置率 处理率 收集率 回收率 破案率 调解率 采纳率 命中率"
).split()
"""What can be no more than all of a thing. Of others more may be there than was planned: 完成率, 到位率; or than are meant: 毛入学率."""

_SHARE = Pattern(
    Expression(
        rf"""(?P<what>{LETTER}{{0,8}}(?:{"|".join(_OF_A_WHOLE)})
        |占{LETTER}{{1,16}}的?(?:比重|比例)                        # 占财政支出的比重
        )(?:分别|平均|均|已|约|仅|也|超过?|为|是|提高|提升|上升|增加|下降|降低|达|到|至){{0,4}}
        (?P<figure>(?:1\d\d|[2-9]\d\d|\d{{4,6}})\.\d{{1,3}})[%％]""",
        re.X,
    ),
    ("评价结果合格率达到108.3%", "案件办结率为100.5%", "占财政支出的比重提高到181.2%"),
    (
        *("合格率达到98.3%", "合格率增长108.3%", "任务完成率达到108.3%", "小学毛入学率为103.2%"),
        *("合格率达到100%", "合格率提高了8.3个百分点", "占地区生产总值的比重", "合格率1083%"),
    ),
    "search",
    needs=("率度比", ".", "%％"),
)

_MAY_EXCEED = Pattern(
    Expression("债|贷|存款|余额|市值|保费|进出口|外贸|投资|生产总值|GDP"),
    ("债务余额占综合财力的比重", "占地区生产总值的比重"),
    ("占财政支出的比重", "合格率"),
    "search",
)
"""What may be more than that which it is held against."""


_CLAUSE = 40
"""Characters before a share among which its clause begins."""


@check("G208")
def shares_are_of_a_whole(proof: Proof, rule: Rule) -> Findings:
    """A share of more than all.

    合格率达到108.3%: of a hundred that were looked at no more than a hundred have passed. One of the figures is wrong in print,
    or the point stands in the wrong place. What may well be more than was planned (完成预算的108.3%) is not told. Where such
    a share has no point, 812%, it has lost it, it seems: that is G204.
    """
    for _, blocks in proof.by_document:
        for block in blocks:
            for found in _SHARE.finditer(block.text):
                start, end = found.span()
                clause = max(block.text.rfind(mark, max(start - _CLAUSE, 0), start) for mark in "，。；：") + 1
                if float(found["figure"]) > WHOLE and not _MAY_EXCEED.search(block.text, clause, end):
                    place = proof.place_of(block, start, end)
                    yield rule.found("a share of more than all: “{text}”", block.node, place, text=found[0])
