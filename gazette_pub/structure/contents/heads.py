"""What heads entries of contents: the names of columns, organs, sessions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from gazette_pub.structure.contents.entry import ends_entry, is_counted, is_page
from gazette_pub.structure.line import Line
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.fields import COLUMN
from gazette_pub.structure.patterns.provisions import ENUMERATOR
from gazette_pub.words.characters import LETTER, fold
from gazette_pub.words.masthead import before_portuguese, is_in_latin
from gazette_pub.words.numerals import CHARACTERS
from gazette_pub.words.organs import is_organ, organ_of_title
from gazette_pub.words.pattern import Expression, Pattern


def is_between_signs(line: Line) -> bool:
    text = line.tight
    return len(text) > 3 and line.width <= HEAD_WIDTH and _BETWEEN_SIGNS.get(text[0]) == text[-1]


_BETWEEN_SIGNS = {
    "【": "】",
    "〖": "〗",
    "〔": "〕",
    "［": "］",
    "[": "]",
    **{sign: sign for sign in "·・•◆●■★☆▲△◇○□※—"},
}
"""What stands before a group head, and behind it."""


def margin_of_heads(lines: Sequence[Line], ends: Callable[[Line], bool]) -> float | None:
    """The indent of the heads where entries are set in below them: two at one place, the first of which ends with its page, or all
    that is further out is short; and no line further out ends with a page. None else."""
    margin = min((line.indent for line in lines), default=0.0)
    outer = any(ends(line) for line in lines if line.indent <= margin + 1)
    pairs = pairwise(lines)
    set_in = any(
        ends(one) and one.indent > margin + 1 and abs(one.indent - other.indent) <= _AT_ONE_PLACE
        for one, other in pairs
    )
    heads = [line for line in lines if line.indent <= margin + 1]
    short = len(heads) > 1 and all(line.width - line.indent <= HEAD_WIDTH for line in heads)
    short = short and not _go_on_one_by_one(lines, margin, ends)
    return margin if (set_in or short) and not outer else None


def _go_on_one_by_one(lines: Sequence[Line], margin: float, ends: Callable[[Line], bool]) -> bool:
    """Whether just one entry ends below each line further out, and all of these have more words than heads have: they are first
    lines of entries, each of which goes on below."""
    firsts = [at for at, line in enumerate(lines) if line.indent <= margin + 1]
    blocks = [lines[first:after] for first, after in pairwise([*firsts, len(lines)])]
    one_each = all(ends(block[-1]) and not any(map(ends, block[:-1])) for block in blocks)
    return one_each and all(lines[first].width > _WORDS_OF_HEAD for first in firsts)


_WORDS_OF_HEAD = 9.0
"""Ems that a head of one entry has at most: 司法解释, 河川省人民政府规章."""


_AT_ONE_PLACE = 0.5
"""Ems by which lines begin apart that begin at one place."""


def is_above_deeper(lines: Sequence[Line], at: int, margin: float | None) -> bool:
    """Whether a line stands at the margin of the heads, with an entry set in below it."""
    return margin is not None and lines[at].indent <= margin + 1 < lines[at + 1].indent


HEAD_WIDTH, HEAD_SHARE = 14.0, 0.7
"""Ems that a group head has at most, and how much of the widest line: the first line of a long entry is full."""


def is_head(lines: Sequence[Line], at: int, widest: float) -> bool:
    """Whether the line heads the entries below it, and is no first line of the next."""
    line, below = lines[at], lines[at + 1]
    if before_portuguese(line.text) or goes_on_in_portuguese(lines, at):
        return True
    if is_page(below):
        return False
    if is_counted(line) and is_counted(below) and not ends_entry(line):
        return True  # 贰、总统及副总统活动纪要⏎一、总统活动纪要
    if _has_sign_of_head(lines, line, widest):
        return True
    if line.tight[-1] in _LAST_OF_COLUMNS and _COLUMNS_OF_CONTENTS.finds(line.text):
        return True
    if below.tight[0] in "《〈" and COLUMN.match(close_up(line.tight)):
        return True  # 政策解读⏎《某办法》解读
    if _SESSION.finds(line.tight) and not below.tight.startswith("关于") and organ_of_title(below.tight) is not None:
        return True
    if below.tight.startswith("关于") and is_organ(line.tight) and _heads_nothing(lines, line):
        return False  # the first line of 某省人民政府办公厅⏎关于某事的通知
    bracketed = below.tight[0] == "（" and ENUMERATOR.match(fold(below.tight)) is None  # （一） begins an entry
    deeper = below.indent > line.indent + 1 and not _are_beside(lines, at + 1)
    goes_on = deeper or bracketed or below.tight[0] in "《的〈" or line.tight[-1] in "的于、与和及"
    whole = line.tight.count("《") == line.tight.count("》") and "关于" not in line.tight
    return whole and not goes_on and line.width <= min(HEAD_WIDTH, HEAD_SHARE * widest)


_SESSION = Pattern(
    Expression(rf"[^，。；：]{{0,20}}第[{CHARACTERS}\d]{{1,4}}届[^，。；：]{{4,30}}第[{CHARACTERS}\d]{{1,4}}次会议"),
    ("第六届全国人民代表大会常务委员会第五次会议", "某省第十四届人民代表大会第一次会议"),
    ("某省第十四届人民代表大会第一次会议议程", "第五次会议"),
    "fullmatch",
    needs=("届",),
)
"""Which session the entries below are of."""


def goes_on_in_portuguese(lines: Sequence[Line], at: int) -> bool:
    """Whether what an office is called in Portuguese goes on here from beside its Chinese name, to its colon: 運輸工務司司長辦公室： Gabinete
    do Secretário para os⏎Transportes e Obras Públicas:; or stands between entries in that language."""
    if at == 0 or lines[at].text[-1] not in ":：" or not is_in_latin(lines[at].text.rstrip(":：")):
        return False
    alone = is_in_latin(lines[at - 1].text) and at + 1 < len(lines) and is_in_latin(lines[at + 1].text)
    return alone or before_portuguese(lines[at - 1].text) > 0


def _heads_nothing(lines: Sequence[Line], organ: Line) -> bool:
    """Whether an organ's name is no head among these contents: all heads have signs, or other entries begin with it too."""
    return lines[0].tight[0] in _SIGNS or sum(line.tight.startswith(organ.tight) for line in lines) > 1


def _are_beside(lines: Sequence[Line], at: int) -> bool:
    """Whether an entry stands on this line alone, and the next begins at the same place: they are set in below their head."""
    line, below = lines[at], lines[at + 1] if at + 1 < len(lines) else None
    return ends_entry(line) and below is not None and abs(line.indent - below.indent) <= _AT_ONE_PLACE


def _has_sign_of_head(lines: Sequence[Line], line: Line, widest: float) -> bool:
    """Whether a sign before a line shows that it heads entries: no such sign stands before an entry that a line alone holds, and
    the line is no first one of an entry, as wide as these are."""
    if line.tight[0] not in _SIGNS:
        return False
    if line.tight[0] in _BETWEEN_SIGNS and line.tight[-1] == _BETWEEN_SIGNS[line.tight[0]]:
        return True
    narrow = line.width <= HEAD_WIDTH or line.width < HEAD_SHARE * widest
    return narrow and not _stands_before_entries(lines, line.tight[0])


def _stands_before_entries(lines: Sequence[Line], sign: str) -> bool:
    """Whether a sign stands before an entry that has just this line."""
    return any(line.tight[0] == sign and ends_entry(line) for line in lines)


_SIGNS = "【〖〔［[◆●■★☆▲※"


_LAST_OF_COLUMNS = "数數次码碼号號"


_COLUMNS_OF_CONTENTS = Pattern(
    Expression(
        rf"(?:{LETTER}(?:[ \u3000]?{LETTER}){{1,6}}[ \u3000]{{1,120}}){{0,3}}[页頁][ \u3000]{{0,4}}[数數次码碼号號]"
    ),
    ("公告编号　　　　　　页数", "公告编号　　标题　　　页次", "页　码"),
    ("某条例的页数说明", "页", "共3页　页数12"),
    "fullmatch",
)
"""What the columns of contents are called, above the first entry."""


KINDS = Pattern(
    Expression(
        r"(?:[\u4e00-\u9fff]{0,4}(?:政府|国务院|总署|[部委厅局院会署]))?"
        "(?:[命训指]?令|规章|公告|通告|布告|法律|法规|文件|通报|决定|决议|通知|批复|指示|讲话|任免){1,3}"
    ),
    ("省政府令", "部令", "训令", "公告通报", "海关总署公告"),
    ("某省人民政府令（第278号）", "交通部邮政总局通告", "城市绿化条例", "关于某事的通知", "第12号公告"),
    "fullmatch",
)
"""What kinds of documents stand below a group head, and whose: no document is called just so."""


def is_above_column(lines: Sequence[Line], at: int) -> bool:
    """Whether the line below is what columns are called, and this one is none: 某某案⏎司法解释."""
    name, below = close_up(lines[at].tight), close_up(lines[at + 1].tight)
    return COLUMN.match(below) is not None and COLUMN.match(name) is None


def names_column(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is what columns are called, 人事任免, and the one below it is none; or the entry below it is called so too,
    大事记⏎2018年4—6月县政府大事记."""
    name, below = close_up(lines[at].tight), lines[at + 1].tight
    return COLUMN.match(name) is not None and COLUMN.match(below) is None or below.endswith(name) and below != name
