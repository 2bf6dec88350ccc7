"""The foot of a document, taken out of its body once all blocks are in."""

from __future__ import annotations

from gazette_pub.issue.model import Document, Node, tag
from gazette_pub.structure.line import are_ornaments
from gazette_pub.structure.notes import explains_mark
from gazette_pub.structure.patterns.closing import COPIES, ENACTED_IN_PORTUGUESE, ENACTING, IMPRINT
from gazette_pub.structure.patterns.heads import TOLD_ELSEWHERE
from gazette_pub.structure.webpages import opens_tail
from gazette_pub.words.characters import LETTER, ends_sentence, fold
from gazette_pub.words.pattern import Expression, Pattern

_FOOT = ("attachlist", "signature", "date", "pb", "figure", "table")


def move_foot(document: Document) -> list[Node]:
    """What stands behind the text goes into the foot: attachment list, signature, date, and a note below them.

    A signature or a date that text follows is no foot; it stays where it is, as a paragraph. These are returned.
    """
    body = document.body
    if body is None:
        return []
    foot = _foot_of(body)
    if foot:
        node = document.add("foot")
        body.addnext(node)
        node.extend(foot)
    strays = list(body.children("signature", "date"))
    for stray in strays:
        stray.tag = tag("p")
    if not len(body):
        document.remove(body)
    return strays


def _foot_of(body: Node) -> list[Node]:
    children = list(body.children())
    start = _remark_below(children, _notes_below(children[: _end_above_page(children)]))
    while start and (
        children[start - 1].name in _FOOT or _is_note(children[start - 1]) or _is_above_copies(children, start - 1)
    ):
        start -= 1
    while start < len(children) and _opens_no_foot(children[start]) and not _is_above_copies(children, start):
        start += 1
    return children[start:]


def _is_above_copies(children: list[Node], at: int) -> bool:
    """Whether a printed rule, or to whom a document goes, stands right above who gets a copy: 主送：…⏎抄报：… (GB/T 9704-2012 §7.4)."""
    if at + 1 == len(children) or COPIES.match(children[at + 1].text_content) is None:
        return False
    text = children[at].text_content
    return are_ornaments(text) or text.startswith("主送") and IMPRINT.match(text) is not None


def _end_above_page(children: list[Node]) -> int:
    """Where what a web page has below a text begins, with what it leads to: 相关链接：⏎《某办法》解读⏎打印本页; the end without such."""
    first = len(children)
    for at in range(len(children) - 1, max(len(children) - _MOST_OF_PAGE, 0), -1):
        text = fold(children[at].text_content) if children[at].name == "p" else ""
        if not text or text[-1] in "。！；":
            break
        first = at if opens_tail(text) else first
    return first


_MOST_OF_PAGE = 24
"""Lines that a web page has below a text at most."""


def _notes_below(children: list[Node]) -> int:
    """Where 附注： and what it leads to stands below who signs and the day; the end, where no such notes stand there."""
    for at in range(len(children) - 1, max(len(children) - _MOST_NOTES, 0), -1):
        if children[at].name not in _IN_NOTES:
            break
        if _leads_to_notes(children[at]):
            return at if _signs(children[at - 1]) else len(children)
    return len(children)


def _remark_below(children: list[Node], end: int) -> int:
    """Where a remark of one sentence stands below who signs and the day, the last of all: 任职时间从…起计算。 Else this end."""
    last = children[end - 1] if len(children) == end > _SIGNED else None
    if last is None or last.name != "p" or last.label is not None or len(last.text_content) > _LONGEST_REMARK:
        return end
    closed = [node.name for node in children[end - _SIGNED : end - 1]] == ["signature", "date"]
    return end - 1 if closed and ends_sentence(last.text_content) else end


_SIGNED, _LONGEST_REMARK = 3, 60
"""Blocks of who signs, the day and a remark; and characters that such a remark has at most."""


def _signs(node: Node) -> bool:
    return node.name in ("signature", "date") or node.name == "p" and IMPRINT.match(fold(node.text_content)) is not None


def _leads_to_notes(node: Node) -> bool:
    return node.name == "p" and _NOTES.match(fold(node.text_content)) is not None


_IN_NOTES = frozenset(("p", "list", "pb", "table", "figure"))
_MOST_NOTES = 40
"""Blocks of notes below who signs, at most."""

_NOTES = Pattern(
    Expression(r"(?:[附备]注|注(?:释|解)?|编者[注按]|说明|名词解释|附记)(?:[：:]|$)|注\d{1,2}[：:.．]"),
    ("附注：", "注：1.本表数据为初步统计。", "说明：", "备注：甲", "注1：甲", "编者注：本协定自2019年6月1日起生效。"),
    ("注意事项：", "说明情况", "附件：甲", "注册"),
)
"""How what explains a document begins, below its day."""


def _opens_no_foot(node: Node) -> bool:
    """A page end, a picture, a table; or a note, which stands below a date or is none. Who gets a copy, and a formula, may
    stand first."""
    text = node.text_content
    return (
        node.name in ("pb", "figure", "table")
        or node.name == "p"
        and not (COPIES.match(text) or ENACTING.match(fold(text)) or ENACTED_IN_PORTUGUESE.finds(text))
    )


_LONGEST_FRAGMENT = 24
"""Characters of what may stand below a date and is no text: a name, 责任编辑：张三."""


def _is_note(node: Node) -> bool:
    """（此件公开发布）, 抄送：…; a note of a mark in the text, ①…; or a few words that end no sentence."""
    if node.name != "p" or node.label is not None:
        return False
    if explains_mark(node):
        return True
    text = node.text_content
    fragment = len(text) <= _LONGEST_FRAGMENT and not ends_sentence(text)
    return (
        fragment
        or text.startswith("（")
        or ENACTED_IN_PORTUGUESE.finds(text)
        or any(form.match(fold(text)) for form in (IMPRINT, ENACTING, _REACHED, _WERE_THERE, TOLD_ELSEWHERE))
    )


_REACHED = Pattern(
    Expression(rf"(?:联系|承办|咨询|办理|经办){LETTER}{{0,3}}(?:[及和、]?(?:电话|方式))?[：:][^。；]{{2,60}}$"),
    (
        "联系单位及电话：某省民政厅养老服务处　0351-6387000",
        "联系人：张三　电话：12345678",
        "承办单位：某省财政厅",
        "联系电话：010-12345678",
    ),
    ("联系实际：甲。", "联系人民群众", "电话"),
    needs=(("办理", "咨询", "承办", "经办", "联系"),),
)
"""How those who issued a letter can be reached."""

_WERE_THERE = Pattern(
    Expression(r"(?:出席|列席|缺席|请假|参加|参会|记录)(?:会议)?(?:人员?|单位)?：[^。]{1,400}$"),
    ("列席：市人民政府副市长耿涛，市监察委员会负责人", "请假人员：吴迪"),
    ("出席会议的有张三", "列席：张三。李四"),
)
"""Who was at a meeting, in minutes that are signed."""
