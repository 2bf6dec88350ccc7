"""What an entry of contents is: where its words end, and what shows its page."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.issue.model import Node
from gazette_pub.structure.line import Break, Line
from gazette_pub.structure.passage import Passage, add_break, put_in_contents
from gazette_pub.structure.patterns.numbers import FILE_NUMBER
from gazette_pub.structure.patterns.provisions import ENUMERATOR
from gazette_pub.structure.tails import LEADERS, Tail, tail
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.pattern import Expression, Pattern

ENTRY_LINES, LONG_ENTRY = 5, 8
"""Lines between two page numbers: a head, and an entry over four lines; and those of a long entry on a narrow page."""


def put_entry(holder: Node, text: Passage, found: Tail) -> None:
    """Puts an entry into contents, with the page that it ends with."""
    words, behind = text.cut(found.words)
    node = put_in_contents(holder, "entry", Passage(words, text.origin))
    node.set("page", found.page)
    if found.leader:
        node.set("leader", found.leader)
    for end in behind:
        if isinstance(end, Break):
            add_break(node, end)


def is_led(line: Line) -> bool:
    """Whether dots lead to the page that a line ends with."""
    found = tail(line.text)
    return found is not None and not found.leader.isspace() and len(found.leader) > 1


LEVEL = 0.3
"""Ems by which the beginnings of entries differ."""


def is_counted(line: Line) -> bool:
    """Whether a line begins with its place among others: 一、, （二）, 贰、."""
    return ENUMERATOR.match(line.text) is not None or _FORMAL.match(line.text) is not None


_FORMAL = Pattern(
    Expression("[壹贰貳叁參参肆伍陆陸柒捌玖拾]{1,3}、"), ("贰、总统及副总统活动纪要", "拾壹、附录"), ("贰佰元", "伍某")
)


def is_open(lines: Sequence[Line]) -> bool:
    """Whether a bracket that these lines open is closed further below: 某令（某条⏎例）."""
    text = "".join(line.tight for line in lines)
    return text.count("（") > text.count("）") or text.count("《") > text.count("》")


RAGGED = 3.0
"""Ems by which full lines of contents differ."""


def ends_entry(line: Line) -> bool:
    return tail(line.text) is not None and not _TELEPHONE.search(line.text) or is_page(line)


_TELEPHONE = Pattern(
    Expression(r"(?:[电電][话話]|[传傳]真|邮编|邮政编码)[：:][ \u3000]{0,4}[\d()（） \-—－]{4,20}$"),
    ("印务局　某街　电话：2857 3822　传真：2859 6802", "电话：010-6801"),
    ("关于电话号码的通知　12", "电话：见通知……12"),
    "search",
    needs=((":", "："),),
)
"""How to reach who prints the gazette, which ends with a number too."""


def is_page(line: Line) -> bool:
    """Whether a page number stands alone on the line, with a letter before it or without."""
    page = page_alone(line)
    return (page.isdecimal() or page[:1].isupper() and _LETTERED_ALONE.finds(page)) and len(line.text) <= 40


_LETTERED_ALONE = Pattern(
    Expression(r"[A-Z]{1,2}[1-9]\d{1,4}"), ("A2051", "B74"), ("A", "G1 A2051", "GB/T 9704", "2051"), "fullmatch"
)


def page_alone(line: Line) -> str:
    """What is printed on a line, without brackets and leaders around it."""
    return line.text.strip(f"（()）{LEADERS}")


BEGINS_NOTHING = frozenset("的、，。；：）》”〉及和与")
"""With what no entry begins, even below what may be a whole title: …关于调整某委员会组成人员⏎的通知."""


def is_whole(lines: Sequence[Line]) -> bool:
    """Whether a title ends with these lines, with its number behind it or below it or without."""
    text = "".join(line.tight for line in lines)
    behind = lines[-1].text.split("\u3000")[-1]
    return ends_like_a_title(text) or FILE_NUMBER.match(behind) is not None or _ends_with_number(text)


def _ends_with_number(text: str) -> bool:
    """Whether a title ends a few characters before the year of its number: …的通知云政发〔2021〕15号, …的通知（云政发〔2021〕15号）."""
    found = _NUMBER_AT_END.search(text)
    if found is None:
        return False
    return any(ends_like_a_title(text[:at]) for at in range(max(found.start() - _LONGEST_SIGN, 1), found.start() + 1))


_NUMBER_AT_END = Pattern(
    Expression(r"[〔（\[](?:19|20)\d\d[〕）\]]第?\d{1,4}号[）)]?$"),
    ("的通知云政发〔2021〕15号", "的通知（某政办发〔2011〕74号）"),
    ("〔2021〕15", "某条例（2021年）"),
    "search",
    needs=("号",),
)


_LONGEST_SIGN = 8
"""Characters of the sign of who issues a document, with its bracket: （云政办发."""


def is_number_behind(line: Line, first: Line) -> bool:
    """Whether a line is the number of the document that the entry above names, which begins with its title."""
    number = FILE_NUMBER.match(line.text)
    return number is not None and "号" in line.tight and FILE_NUMBER.match(first.text) is None
