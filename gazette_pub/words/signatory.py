"""What stands beside a document's number on its line: who signs it, 签发人：张三 (GB/T 9704-2012 §7.2.6), and how far a proposal was met."""

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
