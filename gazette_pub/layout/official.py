"""The parts of an official document that are set in their own way: the head in red, who signs it, who gets a copy.

GB/T 9704-2012 §7.2 and §7.4. A style that has no red head sets them as what they are elsewhere.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from gazette_pub.issue.model import Node
from gazette_pub.layout.joint import joint_of
from gazette_pub.layout.style import Role, Style
from gazette_pub.words.characters import unspaced
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.signatory import SIGNED

RED_HEAD = Pattern(
    Expression(r"[\u4e00-\u9fff（）]{2,60}文件"),
    ("某省人民政府文件", "中共某市委员会某市人民政府文件"),
    ("某省人民政府", "文件", "关于印发文件的通知"),
    "fullmatch",
)
"""The name of who issues a document, at its head (§7.2.4)."""

ORGAN = Pattern(
    Expression(r"[\u4e00-\u9fff（）]{2,60}"),
    ("某市人民政府办公厅", "某省发展和改革委员会（函）"),
    ("某政办函〔2024〕3号", "特急 加急"),
    "fullmatch",
)
"""The same without 文件: a letter has its organ alone at its head (§10.1)."""

MINUTES = Pattern(
    Expression(r"[\u4e00-\u9fff（）]{2,60}纪要"),
    ("专题会议纪要", "某市人民政府常务会议纪要"),
    ("纪要", "会议纪要如下", "第3次会议纪要"),
    "fullmatch",
)
"""The same of minutes, above their number (§10.3)."""

SIGNER = Pattern(
    Expression(r"\s{0,40}(?=签发人[：:])"),
    ("某政发〔2024〕12号签发人：张三", "某政发〔2024〕12号　　签发人：张三"),
    ("某政发〔2024〕12号", "签发人"),
    "search",
)
"""What stands between the number of a document and who signs it (§7.2.6)."""

DAY_LEFT_OPEN = Pattern(
    Expression(r"[\s_]*年[\s_]+月[\s_]+日\s*"),
    ("年　　月　　日", "　　年　月　日", "____年__月__日"),
    ("2024年1月1日", "填表日期：　　年　　月　　日", "年月日", "年　　月"),
    "fullmatch",
)
"""A line for the day on which a form is signed, which is nothing else: it stands where a day does."""

IMPRINT = Pattern(
    Expression(r"^(?:抄[ \u3000]{0,4}[送报]|[分发]送|主送)[：:]|[0-9]日印发$"),
    ("抄送：省委各部门", "分送：各市人民政府", "某省人民政府办公厅　2024年2月1日印发"),
    ("抄送省委各部门。", "2024年2月1日印发的文件", "（此件公开发布）"),
    "search",
)
"""A line of the record that a document ends with: who gets a copy, who printed it and when (§7.4)."""

IMPRINTS = {
    (True, True): "imprint-only",
    (True, False): "imprint-first",
    (False, False): "imprint",
    (False, True): "imprint-last",
}
"""The role of a line of the record, by whether it is the first, and the last."""


def has_red_head(style: Style) -> bool:
    """Whether a style sets the name of who issues a document otherwise than what else stands over a title."""
    return style.role("redhead") != style.role("kicker")


def below_marks(role: Role, kicker: Node) -> Role:
    """How the names of who issues a document are set below what marks the copy: so far below the edge of the type area, and not
    below the marks, which stand in its first lines (§7.2.1 to §7.2.4)."""
    above = kicker.getprevious()
    marks = 0
    while isinstance(above, Node) and above.name == "p":
        above, marks = above.getprevious(), marks + 1
    return replace(role, before=max(0.0, role.before - marks)) if marks and above is None else role


def line_role(node: Node) -> str:
    """The role of what is one line or one paragraph wherever it stands."""
    asked = {"kicker": _head_role, "number": _number_role, "p": _paragraph_role}.get(node.name)
    return asked(node) if asked else node.name


def signer_beside(number: Node) -> Node | None:
    """Who signs it (签发人：张三), which the line of the number prints too."""
    below = number.getnext() if number.name == "number" else None
    return below if isinstance(below, Node) and is_beside_number(below) else None


def is_beside_number(node: Node) -> bool:
    """Whether it stands on the line of the number above it: who signs the document."""
    if node.name != "byline" or not SIGNED.match(node.text_content):
        return False
    above = node.getprevious()
    return isinstance(above, Node) and above.name == "number"


def number_and_signer(node: Node) -> tuple[str, str] | None:
    """The number of a document and who signs it, where one element has both."""
    text = node.text or ""
    found = SIGNER.search(text) if node.name == "number" and not len(node) else None
    return (text[: found.end()], text[found.end() :]) if found and found.end() else None


def _head_role(node: Node) -> str:
    is_red = (
        RED_HEAD.fullmatch(node.text_content)
        or joint_of(node)
        or _is_of_several(node)
        or _is_of_minutes(node)
        or _is_of_a_letter(node)
    )
    return "redhead" if is_red else "kicker"


def _is_of_several(kicker: Node) -> bool:
    """Whether it is of the name of organs that issue together, with blanks between them, or 文件 in a line of its own."""
    words = [unspaced(each.text_content) for each in kicker.above.children("kicker")]
    return RED_HEAD.fullmatch("".join(words)) is not None


def _is_of_minutes(kicker: Node) -> bool:
    return kicker.above.child("number") is not None and MINUTES.fullmatch(kicker.text_content) is not None


def _is_of_a_letter(kicker: Node) -> bool:
    """Whether it is the organ alone that signs, or that the title below a number names again."""
    organ, head = kicker.text_content, kicker.above
    title = head.child("title")
    if title is None or not ORGAN.fullmatch(organ):
        return False
    foot = head.above.child("foot")
    signed = foot.children("signature") if foot is not None else ()
    is_signed = any(node.text_content == organ for node in signed)
    return is_signed or head.child("number") is not None and title.text_content.startswith(organ)


def _number_role(node: Node) -> str:
    """The number below a red head: in the middle, or at the left where who signs it stands at the right."""
    if not any(_head_role(kicker) == "redhead" for kicker in node.above.children("kicker")):
        return "number"
    return "redhead-signed" if number_and_signer(node) or signer_beside(node) is not None else "redhead-number"


def _paragraph_role(node: Node) -> str:
    if DAY_LEFT_OPEN.fullmatch(node.text_content):
        return "date"
    if _stands_in_the_middle(node):
        return "subtitle"
    return "copymark" if _marks_the_copy(node) else _closing_role(node)


IN_THE_MIDDLE = frozenset("kicker title subtitle number delivery adoption byline".split())
"""What stands in the middle of a head."""

SAYS = frozenset("。；：:，")
"""What no line of a head has that only names something."""

LONGEST_NAME = 40
"""Characters of such a line."""


def _stands_in_the_middle(node: Node) -> bool:
    """Whether it is a line between those of a head that stand in the middle, and names something: what sort of writ it is, the
    ordinance that a notice is made under, the title in another language."""
    text = node.text_content
    if node.above.name != "head" or len(text) > LONGEST_NAME or not SAYS.isdisjoint(text):
        return False
    return all(_beside(node, preceding) in IN_THE_MIDDLE for preceding in (True, False))


def _beside(node: Node, preceding: bool) -> str:
    """The name of what stands before it, or behind it, and is no paragraph."""
    others = (each for each in node.itersiblings(preceding=preceding) if isinstance(each, Node))
    return next((each.name for each in others if each.name not in ("p", "pb")), "")


def _marks_the_copy(node: Node) -> bool:
    """Whether it says which copy it is, how secret or how urgent, above the red head (§7.2.1 to §7.2.3)."""
    if node.above.name != "head":
        return False
    below = next((each for each in node.itersiblings() if isinstance(each, Node) and each.name != "p"), None)
    return below is not None and below.name == "kicker" and _head_role(below) == "redhead"


def _closing_role(node: Node) -> str:
    if not _is_imprint(node):
        return "p"
    before, after = node.getprevious(), node.getnext()
    return IMPRINTS[not _is_imprint(before), not _is_imprint(after)]


def record_of(foot: Node, style: Style) -> list[Node]:
    """The record that a document ends with, where it stands at the foot of a page: between rules, above nothing but another
    document, which begins a page (§7.4)."""
    printed = [child for child in foot.children() if child.name != "pb"]
    lines = [*takewhile(_is_imprint, reversed(printed))][::-1]
    if not lines or not style.role(line_role(lines[0])).rule:
        return []
    below = printed_below(foot)
    return lines if below is None or below.name == "document" else []


def printed_below(node: Node) -> Node | None:
    """What is printed behind an element."""
    for above in (node, *node.iterancestors()):
        for each in above.itersiblings():
            if isinstance(each, Node) and each.name != "pb":
                return each
    return None


def _is_imprint(node: object) -> bool:
    if not isinstance(node, Node) or node.name != "p" or node.above.name != "foot":
        return False
    return IMPRINT.search(node.text_content) is not None
