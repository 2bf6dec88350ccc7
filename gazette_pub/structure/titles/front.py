"""What stands above a title, and the title below it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from gazette_pub.structure.candidate import SHORTEST, is_whole_title
from gazette_pub.structure.heads import parts_below
from gazette_pub.structure.hongkong import is_number_in_english
from gazette_pub.structure.line import is_ornament
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.numbers import FILE_NUMBER, STANDARD_NUMBER
from gazette_pub.structure.reading import SHORT, Block, Reading
from gazette_pub.structure.signers import signed_number
from gazette_pub.structure.titles.announcements import MOST_IN_BRACKETS, announcement
from gazette_pub.structure.titles.copies import MOST_MARKS, marks_of_copy, number_below
from gazette_pub.structure.titles.finding import head
from gazette_pub.structure.titles.letterheads import MOST_TOGETHER, heads_document
from gazette_pub.structure.titles.minutes import head_of_minutes
from gazette_pub.structure.titles.without import is_day_of_act
from gazette_pub.structure.translation import is_of_other_letters
from gazette_pub.words.characters import LETTER
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern


def front(reading: Reading, at: int) -> list[Block] | None:
    """What stands above a title: a letterhead (…文件) and the number, or the organ's 公告 with its number.

    Above a letterhead, or the title where there is none, may stand the number of the copy, and how secret and how urgent it is.
    """
    if at == 0 and is_of_other_letters(reading.lines[0]):
        return _below_translation(reading)
    marks = list(marks_of_copy(reading, at))
    above = list(_above_title(reading, at + len(marks))) if at + len(marks) < len(reading.lines) else []
    upper = [*marks, *above]
    found = _head_below(reading, upper[-1].after) if upper and upper[-1].after < len(reading.lines) else None
    return [*upper, *found] if found else None


def _head_below(reading: Reading, at: int) -> list[Block] | None:
    """The title below what stands above titles; （关于…的公告） too, in brackets below the organ's 公告 and its number."""
    after = _closed_title(reading, at)
    return [Block("title", at, after), *parts_below(reading, after)] if after else head(reading, at, labelled=True)


def _closed_title(reading: Reading, at: int) -> int | None:
    """The line behind a title in brackets that begins here, on a line or more."""
    text = ""
    for n in range(at, min(at + MOST_IN_BRACKETS, len(reading.lines))):
        text += reading.lines[n].tight
        if not text.startswith("（关于"):
            return None
        if text.count("（") == text.count("）"):
            return n + 1 if text[-1] == "）" and ends_like_a_title(text[1:-1]) else None
    return None


def _below_translation(reading: Reading) -> list[Block] | None:
    """The first title of a text, below what it says in the letters of an autonomous area."""
    lines = takewhile(is_of_other_letters, reading.lines[:SHORTEST])
    above = [Block("above", n, n + 1) for n, _ in enumerate(lines)]
    found = head(reading, len(above), labelled=False) if len(above) < len(reading.lines) else None
    return [*above, *found] if found else None


def _above_title(reading: Reading, at: int) -> Iterator[Block]:
    """The head of an announcement or of minutes; or the organs, with the number, and what says which copy it is, below the last."""
    if signs_above_its_next(reading, at):
        return
    if head_of_act := announcement(reading, at) or head_of_minutes(reading, at):
        yield from head_of_act
        return
    if organs := _organs_above_their_place(reading, at):
        yield from (Block("letterhead", n, n + 1) for n in range(at, at + organs))
        return
    first = at
    while at - first < MOST_TOGETHER and heads_document(reading, at):
        yield Block("letterhead", at, at + 1)
        at += 1
    if numbered := signed_number(reading, at) or at > first and number_below(reading, at):
        yield from numbered
        return
    for _ in takewhile(is_number_in_english, reading.lines[at : at + MOST_MARKS]):
        yield Block("frontnumber", at, at + 1)
        at += 1
    line = reading.line(at)
    if line and ("号" in line.tight and FILE_NUMBER.match(line.tight) or STANDARD_NUMBER.match(line.text)):
        yield Block("frontnumber", at, at + 1)
        at += 1
    elif at > first:
        yield from (marks := list(marks_of_copy(reading, at)))
        at += len(marks)
    if (
        at > first
        and (line := reading.line(at))
        and (is_ornament(line) or _is_given_under(reading, at) or is_day_of_act(reading, at))
    ):
        yield Block("above", at, at + 1)


def _organs_above_their_place(reading: Reading, at: int) -> int:
    """How many organs stand a line each above a title that is whole without them, and begins with the place that is theirs:
    某市统计局⏎国家统计局某市调查队⏎某市2023年国民经济和社会发展统计公报; 0 where none do."""
    after = at
    while (
        (line := reading.line(after)) is not None
        and after - at < MOST_TOGETHER
        and line.tight[0].isalpha()
        and is_organ(close_up(line.tight))
    ):
        after += 1
    place = _PLACE_FIRST.match(line.tight) if line is not None and after > at else None
    if line is None or place is None or not is_whole_title(line.tight) or _ORGAN_BEHIND.match(line.tight, place.end()):
        return 0
    theirs = any(place[0] in close_up(reading.lines[n].tight) for n in range(at, after))
    return after - at if theirs and len(line.tight) >= _WHOLE else 0


_WHOLE = 12
"""Characters of a title that is whole without the organ above it."""

_PLACE_FIRST = Pattern(
    Expression(f"{LETTER}{{1,8}}?(?:自治[区州县旗]|[省市县州旗区])"),
    ("某市2023年", "某某自治区国民经济"),
    ("2023年某市", "省"),
)

_ORGAN_BEHIND = Pattern(
    Expression(rf"{LETTER}{{0,16}}?(?:人民政府|委员会|办公[厅室]|人大|[局厅院会]关于|关于)"),
    ("人民政府关于", "关于某事的通知", "财政局关于"),
    ("2023年国民经济", "城市更新实施方案"),
)
"""What shows that an organ, or what it is about, follows the place: the organs above are of that title."""


def _is_given_under(reading: Reading, at: int) -> bool:
    """差餉條例（第116章）: the ordinance that a regulation of Hong Kong is made under, above the regulation in title marks."""
    line, below = reading.lines[at], reading.line(at + 1)
    if below is None or line.tight[-1] != "）" or not _CHAPTER.finds(line.tight):
        return False
    return below.tight[0] == "《" or line.tight[0] == "《" and below.width <= SHORT and below.tight.isalpha()


_CHAPTER = Pattern(
    Expression(r"《?[\u4e00-\u9fff（）]{2,40}条例》?（第\d{1,4}[A-Z]{0,2}章）"),
    ("差饷条例（第116章）", "《道路交通条例》（第374章）", "税务条例（第112BX章）"),
    ("差饷条例", "第一章　总则", "差饷条例（第3章附属法例）"),
    "fullmatch",
)


def signs_above_its_next(reading: Reading, at: int) -> bool:
    """Whether an organ ends a text whose title begins with its name, right above a title that begins with it too."""
    line, below = reading.lines[at], reading.line(at + 1)
    if not at or below is None or not reading.lines[at - 1].ends or not below.tight.startswith(line.tight):
        return False
    if reading.last_kind == "title" or not is_organ(line.tight) or not is_whole_title(below.tight):
        return False
    above = reading.lines[max(at - _FAR_ABOVE, 0) : at]
    return any(each.tight.startswith(line.tight) and is_whole_title(each.tight) for each in above)


_FAR_ABOVE = 80
"""Lines above in which the title of a short text stands."""
