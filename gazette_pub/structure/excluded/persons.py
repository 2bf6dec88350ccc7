"""Persons and organs: who signs, who is in a roster, who is appointed."""

from __future__ import annotations

from gazette_pub.structure.candidate import LONGEST_LABEL, is_whole_title
from gazette_pub.structure.hongkong import is_number_of_notice
from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import SET_IN
from gazette_pub.structure.namerows import are_names, is_office_and_name, labels_names, signs_of_old, signs_wide
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.persons import APPOINTMENT_LABEL, ENTRY, NAME_TOKEN, OFFICE_AND_NAME
from gazette_pub.structure.reading import Reading
from gazette_pub.words import organs
from gazette_pub.words.characters import LETTER
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.names import NAME, is_name
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.posts import POST


def signs_on_the_right(reading: Reading, at: int) -> bool:
    """Whether organs stand on the right, below a sentence or another, and the flush line below is the title of an organ's act."""
    above = reading.line(at - 1)
    if above is None or not (above.ends or above.indent >= ON_THE_RIGHT):
        return False
    after = organs_on_the_right(reading, at, _MOST_SIGN)
    line = reading.line(after)
    if after == at or line is None or line.indent >= SET_IN:
        return False
    return is_whole_title(line.tight) and organs.organ_of_title(line.tight) is not None


def organs_on_the_right(reading: Reading, at: int, most: int) -> int:
    """The index after the organs that stand on the right from this line on, one below another; no more are looked at."""
    after = at
    while after - at < most and (line := reading.line(after)) is not None:
        if line.indent < ON_THE_RIGHT or not organs.is_organ(close_up(line.tight)):
            break
        after += 1
    return after


_MOST_SIGN = 7
"""Organs that sign above a title, at most."""

ON_THE_RIGHT = 8.0
"""Ems that stand before who signs, at least, where it is set on the right."""


def signs(reading: Reading, at: int, line: Line, first: bool) -> bool:
    """The line is an office and a name, or two deputies side by side; a title that is set wide has no name at its end."""
    if line.tight.endswith("代表") and _DEPUTIES.match(line.tight):
        return True
    return not line.tight.startswith("关") and (is_office_and_name(line) or signs_wide(line) or signs_of_old(line))


def signs_notice(reading: Reading, at: int) -> bool:
    """Whether an office and a name stand right below the day of a notice of Hong Kong, the number of the next below them."""
    if reading.pending != at or reading.last_kind != "date":
        return False
    below = reading.line(at + 1)
    return below is not None and is_number_of_notice(below) and OFFICE_AND_NAME.finds(reading.lines[at].tight)


_DEPUTIES = Pattern(
    Expression("[^，。；： \u3000]{2,40}代表[ \u3000]{3,80}[^，。；： \u3000]{2,40}代表$"),
    ("中华人民共和国代表　　　　某某合众国代表",),
    ("某国代表", "人民代表　　张三"),
)
"""Of what two are deputies who sign side by side."""


def names_persons_above_title(reading: Reading, at: int, line: Line, first: bool) -> bool:
    """周　舟, or 周舟、高原, or 市南区　李广林, right above a whole title: the end of a list or of a letter, and no part of that."""
    below = reading.line(at + 1) if first and line.width <= _NAMES else None
    if below is None or not is_whole_title(below.tight) or ends_like_a_title(line.tight):
        return False
    names = _BETWEEN_NAMES.split(_FROM_WHERE.sub("", line.text))
    return all(NAME_TOKEN.fullmatch(name) and is_name(_NOTES.sub("", name)) for name in names)


_FROM_WHERE = Pattern(
    Expression(r"^[\u4e00-\u9fff]{1,8}[省市县区旗乡镇村][ \u3000]{1,4}(?=[\u4e00-\u9fff]{2,3}$)"),
    ("市南区　李广林", "某县某镇　王纯"),
    ("李广林", "市南区　李广林等"),
    "search",
    needs=(" \u3000", "省市区县乡镇村旗"),
)
"""Where somebody lives who wrote a letter, before the name."""


def is_of_a_holder(reading: Reading, at: int, line: Line) -> bool:
    """秘书长 with 孙国强 below it, or 孙国强 below the label 秘书长."""
    if line.width > _OFFICE_ALONE:
        return False
    below = reading.line(at + 1)
    held = reading.pending == at and reading.last_kind == "label" and are_names(line)
    return held or below is not None and labels_names(line, below)


_OFFICE_ALONE = 12.0
"""Ems of an office by itself."""


_NOTES = Pattern(Expression(r"（[^（）]{1,12}）"), ("周舟（女）",), ("周舟", "（）"), "search")
_NAMES = 24.0
"""Ems that a row of a few names may have."""
_BETWEEN_NAMES = Pattern(Expression("、|[ \u3000]{2,}"), ("周舟、高原", "周　舟　　高　原"), ("周　舟",), "search")


def appoints(line: Line) -> bool:
    """何　静（女）为市教育局局长, 周林的市教育局局长职务: with no stop behind it."""
    if "为" not in line.tight and not line.tight.endswith("职务"):
        return False
    found = _APPOINTED.match(line.tight)
    return found is not None and is_name(found["name"])


_APPOINTED = Pattern(
    Expression(
        rf"(?!.{{0,60}}关于)(?:(?:任命|免去|聘任|解聘)[ \u3000]{{1,4}})?(?P<name>{NAME.source})(?:、{NAME.source}){{0,8}}(?:（[^（）]{{1,12}}）)?"
        rf"(?:为{LETTER}{{2,40}}{POST}(?:（[^（）]{{1,20}}）)?|(?:的|\u3000{{1,8}})?{LETTER}[\u4e00-\u9fff、]{{1,60}}职务)$"
    ),
    (
        "任命　吴振邦为省水利厅副厅长",
        "何静（女）为市教育局局长",
        "周林的市教育局局长职务",
        "吴国栋　　市中级人民法院副院长、审判员职务",
        "高　峰、李明为某县人民法院审判员",
    ),
    (
        "某市人民政府关于任命局长的通知",
        "松江市人民政府关于李明等同志职务",
        "何静为教育事业作出贡献",
        "民政部为社会组织服务办法",
    ),
)


def labels_appointments(reading: Reading, at: int, line: Line) -> bool:
    """决定任命, with persons right below."""
    if line.width > LONGEST_LABEL or not APPOINTMENT_LABEL.match(line.text):
        return False
    below = reading.line(at + 1)
    return below is not None and appoints(below)


def is_in_roster(reading: Reading, at: int, line: Line, first: bool) -> bool:
    """A person and an office, with the like above or below."""
    return _is_entry(line) and any(_is_entry(near) for near in (reading.line(at - 1), reading.line(at + 1)) if near)


def _is_entry(line: Line) -> bool:
    text = line.text
    is_apart = "\u3000\u3000" in text or "  " in text or "）" in text or "\u3000" in text and _IN_OFFICE.search(text)
    return bool(is_apart and ENTRY.match(text))


_IN_OFFICE = Pattern(
    Expression(rf"\u3000{LETTER}[\u4e00-\u9fff、]{{1,30}}{POST}$"),
    ("孙丽　省教育厅厅长", "孙　丽　省财政厅党组书记、厅长"),
    ("孙丽　教育", "某省人民政府　省长令"),
    "search",
)
"""An office one blank behind a name."""


SEALED = Pattern(
    Expression("（(?:印章|盖章|公章|签章|签名|签字|章)）$"),
    ("海关（印章）", "申请人（盖章）", "某某局（公章）"),
    ("关于印章（公章）的管理规定", "海关（草案）"),
    "search",
)
"""Where somebody seals or signs a form."""
