"""What is said of who signs: 签发人：张三 beside a document's number (GB/T 9704-2012 §7.2.6), and who signs for another; and how far a
proposal was met, which stands beside the number too."""

from __future__ import annotations

from gazette_pub.words.pattern import Expression, Pattern

SIGNED = Pattern(
    Expression(r"签发人[：:]"),
    ("签发人：张三", "签发人:张三　李四"),
    ("某政发〔2024〕12号　签发人：张三", "张三签发人：", "签发人"),
    "match",
)
"""What the names of those who sign a document stand behind."""

BESIDE_NUMBER = Pattern(
    Expression(r"(?<=号)[ \u3000]{0,80}(?=签发人[：:])"),
    ("某政发〔2024〕12号签发人：张三", "某政发〔2024〕12号　签发人：张三", f"某政发〔2024〕12号{' ' * 80}签发人：张三"),
    ("某政发〔2024〕12号", "签发人：张三"),
    "search",
)
"""Where they stand on the line of its number."""

GRADE_BESIDE_NUMBER = Pattern(
    Expression(r"(?<=号)[ \u3000]{0,80}(?=（[A-D]类）$)"),
    ("某民函〔2019〕77号　（A类）", "某民函〔2019〕77号（B类）"),
    ("某民函〔2019〕77号", "（A类）", "某民函〔2019〕77号（A类）　签发人：张三"),
    "search",
)
"""Where it stands there how far the proposal was met that the document answers."""

STANDS_IN = Pattern(
    Expression("(?<![ \u3000])[ \u3000]+(?:决行|代行|代理|请假|公[出假]|出国)$"),
    ("局长　李四　决行", "副市长　叶某某 代行", "市长　马某某　请假"),
    ("局长　决行动", "代行市长　马某某", "请假"),
    "search",
)
"""That somebody signs in another's place, behind who signs, or behind who is away; of a text as patterns see it."""
