"""Lines that are each the whole name of a body."""

from __future__ import annotations

from gazette_pub.structure.paragraphs.seam import Seam
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern


def are_bodies(seam: Seam) -> bool:
    """Whether each line is the whole name of a body, as those that win a prize stand in a list: 某市第二医院⏎某种业有限公司."""
    if seam.before.tight[-1] not in _ENDS_BODY or seam.line.tight[-1] not in _ENDS_BODY:
        return False
    names = [_IN_BRACKETS.sub("", line.tight) for line in (seam.before, seam.line)]
    return all(_LAST_OF_BODY.search(name) for name in names) and all(map(is_organ, names))


_IN_BRACKETS = Pattern(Expression("（[^（）]{1,8}）"), ("（克东）",), ("克东",), "search")

_LAST_OF_BODY = Pattern(
    Expression("(?:公司|集团|医院|大学|[中小]学|学校|学院|研究[院所]|合作社|银行|厂|局|厅|委员会|中心|队)$"),
    ("某种业有限公司", "某市第二医院"),
    ("某公司的", "某市"),
    "search",
)

_ENDS_BODY = frozenset("司团院学校所社行厂局厅会心队）")
"""The last characters of such names, and of what may stand in brackets behind them: most lines have others."""
