"""Units, as lists name them: bodies, companies, schools, villages."""

from __future__ import annotations

from gazette_pub.words.characters import LETTER
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern

UNIT = Pattern(
    Expression(
        rf"(?:{LETTER}|[A-Za-z0-9“”·、]|（[\u4e00-\u9fff]{{1,8}}）){{2,40}}?(?:公司|集团|[工电药水]?厂|企业|合作社|事务所|商店|市场|医院|卫生[院室]|学校|幼儿园|[小中大]学"
        r"|学院|[村乡镇]|村委会|[居村]民委员会|街道|(?:办事|管理|代表)处|社区|[校园景灌街库厂]区|[农林牧渔矿]场|牧场|[局厅委办科处室所站队团连班组馆院校会社]|中心|支部"
        r"|银行|车间|基地)(?:（[^（）]{1,20}）)?"
    ),
    (
        "某市柳林街道滨河社区",
        "青原县第二中学（新校区）",
        "东岭灌区",
        "石桥镇杨家湾村",
        "新疆生产建设兵团第八师一四三团",
        "某德化学（东浦）有限公司",
    ),
    ("河川市", "先进集体名单", "特此公告。", "某省人民政府令", "王建忠"),
    "fullmatch",
)
"""A unit, as lists name them."""


def is_unit(text: str) -> bool:
    """Whether a text is nothing but the name of a unit, or of an organ."""
    return UNIT.fullmatch(text) is not None or is_organ(text)
