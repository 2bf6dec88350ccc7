"""What the attributes of an issue say, held against what it prints: what an editor has mistyped in the issue XML."""

from __future__ import annotations

from gazette_pub.checks.proof import Proof
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import Node
from gazette_pub.issue.provenance import is_placed_itself
from gazette_pub.words.days import dates_in, full_date
from gazette_pub.words.numberings import values_of
from gazette_pub.words.pattern import Expression, Pattern

_LETTER = Pattern(Expression("[A-Za-z]"), ("A.1", "第三-A条"), ("第三条", "1.2", "（一）"), "search")
"""A label with a letter, which is a number too, is not judged."""

_NUMBERED = ("division", "article", "section", "item", "p")


@check("G107", Grade.ERROR)
def numbers_are_those_printed(proof: Proof, rule: Rule) -> Findings:
    """A number in the issue XML is another than the one that is printed.

    `num` is the value of `label`: 第十二条之一 is 12-1, （三） is 3. What is cited, addressed and counted is found by `num`; what is
    printed is `label`. One of the two is wrong; the label is what was published.
    """
    for node in proof.issue.descendants(*_NUMBERED):
        num, label = node.get("num", ""), node.label or ""
        if not _LETTER.search(label) and _contradict(num, values_of("bare", label)):
            yield rule.found(say("num=“{text}” of what is printed {label}", label=label), node, text=num)


def _contradict(num: str, printed: tuple[int, ...]) -> bool:
    """Whether the number cannot be that of the label; one that is no number in figures is not judged."""
    parts = num.replace(".", "-").split("-")
    if not printed or not all(part.isascii() and part.isdecimal() and len(part) < 10 for part in parts):
        return False
    value = tuple(map(int, parts))
    return value[0] not in printed if len(value) == 1 else value != printed[-len(value) :]


@check("G505", Grade.ERROR)
def dates_are_those_printed(proof: Proof, rule: Rule) -> Findings:
    """A date in the issue XML is another than the one that is printed.

    `when` of a date and `date` of an adoption or one of its events are days that their text names. One of the two is wrong; the
    text is what was published.
    """
    for node in proof.issue.descendants(*_DATED):
        day = full_date(node.get(_DATED[node.name], ""))
        if day is not None and not _names(node, day):
            said = say("{name}=“{text}” of “{printed}”", name=_DATED[node.name], printed=node.text_content.strip()[:60])
            yield rule.found(said, node if is_placed_itself(node) else node.above, text=day)


_DATED = {"date": "when", "adoption": "date", "event": "date"}
"""What names a day, and where it says which."""


def _names(node: Node, day: str) -> bool:
    """Whether the text names that day, or its month or year, or none that can be read."""
    text = node.text_content
    found = [date.when for date in dates_in(text)]
    return not found or any(day.startswith(when) for when in found)
