"""What a line of the issue is, by the names that a style knows."""

from __future__ import annotations

from gazette_pub.issue.model import KEPT_ELEMENT, Document, Node
from gazette_pub.layout.languages import is_within_one_of_china
from gazette_pub.layout.numbering import numbering
from gazette_pub.words.pattern import Expression, Pattern

SECTION = Pattern(
    Expression(r"第[一二三四五六七八九十百]{1,5}节|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．]\d"),
    ("第一节　一般规定", "第十二节", "（一）主要成就", "(十二)目标", "1.1　编制目的", "2.1.1 职责"),
    ("第一章　总则", "第节", "本节", "一、总体要求", "1　总则", "1.总则", "（草案）"),
)
"""An entry of a text's own contents that stands below another: 节 below 章, （一） below 一、, 1.1 below 1."""

LEADS = {"level-1": "hei", "level-2": "kai"}
"""GB/T 9704-2012 §7.3.3: 一、 stands in 黑, （一） in 楷, what is deeper in the letter of the text."""

EMPHASIS = "kai"
"""The letter of what is emphasised: a Chinese text leans no letter."""

BOLD = "title"
"""That of what is bold in a text of another language."""

OF_HEADED = {"article": "article", "table": "caption"}

OF_GROUPS = {
    "tome": "book",
    "title": "part",
    **dict.fromkeys("subpart subtitle subchapter division".split(), "section"),
    "subdivision": "subsection",
    **dict.fromkeys(
        "debateSection administrationOfOath rollCall prayers oralStatements writtenStatements personalStatements"
        " ministerialStatements resolutions nationalInterest declarationOfVote communication petitions papers"
        " noticesOfMotion questions address proceduralMotions pointOfOrder adjournment".split(),
        "section",
    ),
    "speechGroup": "level-1",
}
"""The role of a heading of what the issue has no element for, by what Akoma Ntoso calls it: Título I, a matter of a debate."""

OUTLINED = frozenset("document section division".split())
"""What makes the outline deeper; a group does that has a heading of its own."""


def leans(node: Node) -> bool:
    """Whether what is emphasised here leans: in no language of China, and in no script that has no leaning letters."""
    return not (is_bold(node) or is_within_one_of_china(node) or _UPRIGHT.search(node.text_content))


def is_bold(node: Node) -> bool:
    """Whether it is bold in the file that it was read from, in a language that emphasises so."""
    return node.get(KEPT_ELEMENT) == "b" and not is_within_one_of_china(node)


_UPRIGHT = Pattern(
    Expression("[\u0530-\u1cff\u2e80-\U0003ffff]"),
    ("甲", "か", "ไ", "سلام"),
    ("caveat emptor", "Αθήνα", "“1”"),
    "search",
)


def title_role(node: Node) -> str:
    """The role of a title: one of the first page, of a document of the issue, or of one that is printed under another."""
    return ("masthead", "title")[level] if (level := title_level(node)) < 2 else "undertitle"


def title_level(node: Node) -> int:
    """The level of a title in the outline: how many documents it stands in; 0 for one of the first page, in no outline."""
    return sum(1 for above in node.iterancestors() if isinstance(above, Document)) if node.above.name == "head" else 0


def heading_role(node: Node) -> str:
    """The role of a heading: what it heads, the part of a law, else the numbering that it is printed with."""
    above = node.above
    if above.name == "group" and (role := OF_GROUPS.get(above.get("name", ""))):
        return role
    return OF_HEADED.get(above.name) or above.get("type") or numbering(above.label, int(above.get("level", "4")))


def heading_level(node: Node) -> int:
    """The level of a heading in the outline: how many documents, sections, divisions and groups with a heading it stands in."""
    return sum(1 for above in node.iterancestors() if isinstance(above, Node) and _is_outlined(above))


def _is_outlined(node: Node) -> bool:
    return node.name in OUTLINED or node.name == "group" and next(node.children("heading"), None) is not None


def entry_role(node: Node) -> str:
    """The role of a line of a text's own contents."""
    return "contents-section" if SECTION.match(node.text_content) else f"contents-{node.name}"


def lead_role(node: Node) -> str:
    """The role of a heading that runs in: that of the number before it, its paragraph's or its section's."""
    above = node.above
    return numbering(above.label or (above.above.label if above.above.name == "section" else None))
