"""An organ's 公告, 通告 or 令 with its number, above what it is about."""

from __future__ import annotations

from gazette_pub.structure.candidate import is_whole_title
from gazette_pub.structure.heads import MOST_ISSUERS, first_part, opens_law
from gazette_pub.structure.line import Line
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.heads import ANNOUNCED_WITH_NUMBER, ANNOUNCEMENT, DATE_LINE
from gazette_pub.structure.patterns.numbers import NUMBER_LINE
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.words.characters import LETTER
from gazette_pub.words.organs import ENDS, is_organ
from gazette_pub.words.pattern import Expression, Pattern

MOST_IN_BRACKETS = 4
"""Lines of a title in brackets."""


def announcement(reading: Reading, at: int) -> list[Block] | None:
    """财政部　税务总局公告 and 2023年第39号, on two lines or one, above 关于某项政策的公告: they are one document's. So are an order and
    its number right above what it issues."""
    line = reading.lines[at]
    if line.tight[-1] not in _ANNOUNCED:
        return _announcement_of_several(reading, at)
    below = reading.line(at + 1)
    if found := ANNOUNCED_WITH_NUMBER.match(line.tight):
        length, after = found.end("organ"), at + 1
        number = Block("frontnumber", at, at + 1, skip=length)
    elif below and ANNOUNCEMENT.match(line.tight) and NUMBER_LINE.match(below.tight) and line.tight[:2] != "特此":
        length, after = None, at + 2
        number = Block("frontnumber", at + 1, after)
    elif below and _is_headed_with_organ(line) and NUMBER_LINE.match(below.tight):
        return _headed_with_organ(reading, at)
    else:
        return None
    title = reading.line(after)
    named = title is not None and (title.tight.startswith(("关于", "（关于")) or _is_again_of(line, title))
    named = named or _is_announced_again(reading, after) or line.text[-1] == "令" and _issues_below(reading, after)
    return [Block("letterhead", at, at + 1, length=length), number] if named else None


def _is_headed_with_organ(line: Line) -> bool:
    """Whether an organ and what it issues stand there, 西北区财政经济委员会通报, and not what that is about."""
    said = close_up(line.tight)
    act = next((act for act in _LETTERS if said.endswith(act)), None)
    return act is not None and is_organ(said[: -len(act)])


_LETTERS = ("通报", "通知", "指示", "训令", "指令", "公函", "批复")
"""What organs had printed above the number of what they sent, and above its title."""


def _headed_with_organ(reading: Reading, at: int) -> list[Block] | None:
    """Such a line, the number and perhaps the day below it, where the title stands below these: 关于…的处理意见."""
    after = at + 2
    line = reading.line(after)
    dated = line is not None and DATE_LINE.match(line.tight) is not None
    title = reading.line(after + dated)
    if title is None or not title.tight.startswith("关于"):
        return None
    day = [Block("dateline", after, after + 1)] if dated else []
    return [Block("letterhead", at, at + 1), Block("frontnumber", at + 1, after), *day]


def _issues_below(reading: Reading, at: int) -> bool:
    """Whether the title of what an order issues stands right below its number, with no word of the order between, and its adoption or
    the law itself below that."""
    text = ""
    for n in range(at, min(at + MOST_IN_BRACKETS, len(reading.lines))):
        text += close_up(reading.lines[n].tight)
        if is_whole_title(text):
            return first_part(reading, n + 1) == "adoption" or _opens_what_is_issued(reading, n + 1)
    return False


def _opens_what_is_issued(reading: Reading, at: int) -> bool:
    """Whether a law begins here, or a decision that amends one."""
    line = reading.line(at)
    return line is not None and (opens_law(line) or _AMENDS.finds(line.tight))


_AMENDS = Pattern(
    Expression(f"{LETTER}{{2,30}}决定[，：]?对[^。]{{2,120}}(?:修改|修订|修正|废止)[：。]?"),
    ("某省人民政府决定对《某办法》作如下修改：", "省政府决定，对下列规章予以修改："),
    ("某省人民政府决定", "经研究，决定如下："),
    "fullmatch",
)
"""How a decision begins that amends."""


def _is_again_of(announced: Line, title: Line) -> bool:
    """Whether the title begins with the organ that announces it: 某市人民政府公告 above 某市人民政府关于…的公告."""
    organ = close_up(announced.tight).partition("公告")[0].partition("通告")[0]
    return len(organ) > 1 and close_up(title.tight).startswith(f"{organ}关于")


def _is_announced_again(reading: Reading, at: int) -> bool:
    """Whether an announcement's own title stands here on a line or more, the organs before it perhaps in fewer words:
    国家市场监督管理总局公告 above 市场监管总局关于…的公告."""
    text = ""
    for line in reading.lines[at : at + MOST_IN_BRACKETS]:
        text += line.tight
        if _AGAIN.match(text):
            return True
        if not _BEGINS_AGAIN.match(text):
            return False
    return False


_BEGINS_AGAIN = Pattern(
    Expression(f"(?:{LETTER}|[ \u3000]){{2,40}}(?:关于[^。；：]*)?$"),
    ("市场监管总局", "市场监管总局关于发布", "财政部　税务总局关于甲，乙"),
    ("市场监管总局关于甲。", "根据《某法》"),
)

_AGAIN = Pattern(
    Expression(f"(?:{LETTER}|[ \u3000]){{2,40}}关于[^。；：]{{2,200}}的(?:公告|通告)$"),
    ("市场监管总局关于发布《某目录》的公告",),
    ("市场监管总局关于发布《某目录》的", "根据《某法》关于甲的公告。"),
)


def _announcement_of_several(reading: Reading, at: int) -> list[Block] | None:
    """The same where the organs stand on lines of their own, and 公　告 below them."""
    if reading.lines[at].tight[-1] not in _ENDS_ABOVE:
        return None
    act = at
    for line in reading.lines[at + 1 : at + 1 + MOST_ISSUERS]:
        act += 1
        if line.tight[-1] in _ANNOUNCED:
            break
    else:
        return None
    title = reading.line(act + 2)
    if title is None or not (title.tight.startswith("关于") or _is_announced_again(reading, act + 2)):
        return None
    line, number = reading.lines[act : act + 2]
    if not _is_act_of(line) or not NUMBER_LINE.match(number.tight):
        return None
    above = reading.lines[at:act]
    if not (all(map(names_organs, above)) or len(above) == 1 and _OF_STANDARDS.finds(above[0].tight)):
        return None
    return [*(Block("letterhead", n, n + 1) for n in range(at, act + 1)), Block("frontnumber", act + 1, act + 2)]


_OF_STANDARDS = Pattern(
    Expression("中华人民共和国(?:国家|行业)标准"),
    ("中华人民共和国国家标准",),
    ("国家标准", "中华人民共和国国家标准化管理委员会"),
    "fullmatch",
)
"""What stands above 公　告 where standards are announced."""

_ENDS_ABOVE = ENDS | {"准"}
"""The last characters of what stands above 公　告, on a line of its own."""


def _is_act_of(line: Line) -> bool:
    """Whether 公　告 stands there, alone or behind the last organ."""
    text = close_up(line.tight)
    return any(text.endswith(act) and (text == act or is_organ(text[: -len(act)])) for act in _ACTS)


def names_organs(line: Line) -> bool:
    return line.tight[-1] in ENDS and (is_organ(close_up(line.text)) or all(map(is_organ, line.text.split())))


_ACTS = ("联合公告", "联合通告", "公告", "通告", "令")

_ANNOUNCED = frozenset("号告令报知示函复")
"""How an announcement's first line ends: with its number, or with 公告, 通告 or 令, or what else is headed so."""
