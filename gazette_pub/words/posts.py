"""What offices are called: how their names end."""

from __future__ import annotations

from gazette_pub.words.pattern import Expression, Pattern

POSTS = (
    "审判员 检察员 检察长 院长 庭长 委员长 主任委员 委员 主席 主任 秘书长 总理 部长 行长 审计长 署长 局长 厅长 省长 州长 市长 区长 县长"
    " 乡长 镇长 盟长 旗长 处长 科长 书记 代表 大使 司长 会长 理事长 董事长 总经理 社长 总编辑 校长 所长 司令员 参谋长 团长 组长 负责人"
    " 召集人 巡视员 参事 馆长 台长 特派员 总领事 发言人 顾问 专员 监事长 队长 总督学 总工程师 总经济师 总会计师 总农艺师 总审计师 总统计师 总规划师 总畜牧师"
    " 总兽医师 调研员 科员 督学 助理 政委 站长 股长 狱长 参赞 次长 技正 技监 公使"
    " 书记员 陪审员 审判长 法官 检察官 法官助理 检察官助理 司法事务官 检察事务官 推事 领事 武官 一等秘书 二等秘书 三等秘书 简任秘书 荐任秘书 审议官 总干事"
).split()
"""What offices end with."""

POST = f"(?:{'|'.join(sorted(POSTS, key=len, reverse=True))})"
"""One of them, of a regular expression."""

_HOLDERS = Pattern(
    Expression(
        r"(?:各|有关|相关)[^，。；：]{1,40}(?:负责(?:人|同志|人员)|领导|主任|书记|代表|委员|理事|[）省州市县区镇乡旗厅局]长)"
    ),
    ("各街道办事处主任", "各县（市、区）人民政府主要负责人", "各县（市、区）长", "有关单位负责同志"),
    ("各负责人，", "负责人", "市长", "各市县", "王纯"),
    "fullmatch",
)

ENDS_HOLDERS = frozenset("人志员导任记表事长")
"""The last character of what names them."""


def are_holders(text: str) -> bool:
    """Whether a text names those who hold an office by the office alone: 各县（市、区）长, among the persons of a roster."""
    return text[-1:] in ENDS_HOLDERS and _HOLDERS.fullmatch(text) is not None
