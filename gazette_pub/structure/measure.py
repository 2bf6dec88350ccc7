"""How long a full line is: the measure of each place in a text, in ems."""

from __future__ import annotations

import bisect
import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from gazette_pub.structure.fields import are_labelled
from gazette_pub.structure.line import Line
from gazette_pub.structure.patterns.attached import ATTACH_LABEL
from gazette_pub.structure.patterns.fields import LABELLED
from gazette_pub.structure.patterns.heads import ADOPTION, DELIVERY
from gazette_pub.structure.patterns.numbers import NUMBER_LINE
from gazette_pub.structure.patterns.persons import APPOINTMENT_LABEL, APPOINTS, ENTRY
from gazette_pub.structure.patterns.provisions import ARTICLE, DIVISION, ENUMERATOR
from gazette_pub.structure.translation import is_all_in_other_letters, is_of_other_letters
from gazette_pub.words.days import DAY
from gazette_pub.words.numberings import FIRST
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.numerals import YEAR_DIGITS
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.vocabulary import cuts_a_word

_SHORTEST = 8
LONGEST = 70
"""Ems that a line broken to a measure has at most."""
_STRETCH = 12
"""Lines that get their measure together, by what they and half as many before and behind them show."""

_TWO_COLUMNS = 1.3
"""Times a measure from which a line stands over two columns of it."""
_ENOUGH = 6
"""Lines of one width from which that width is the measure."""
_FIRST_LINES = 3
"""A width up to so many ems below the measure is that of first lines behind their indent, not another measure."""

_RUNNING = 15
"""Ems from which a line is taken for running text rather than a heading or a name."""

_NEAR = 4.0
"""Ems by which lines that were broken to one measure differ: a word or a closing mark went to the next line."""

_TWICE = 2
"""Lines that must have been broken near one width before it is a measure."""

_MOST, _SOME = 0.5, 0.2
"""Shares of the broken lines, and of all running lines, that must stand near one measure."""

WIDER, _FEW = 2.0, 0.05
"""Ems by which a line is wider than any measure, and the share of such lines that a wrapped text may have."""

_ON_A_DAY = Pattern(Expression(DAY.source), ("2024年1月18日会议",), ("2024年", "会议于2024年1月18日"), needs=("年12",))
_STANDARD = Pattern(
    Expression(r"(?:[A-Z]{2,6}\d{0,2}(?:/[A-Z]{1,2})?|DB\d{2,6}/)[ ]?\d{2,6}"),
    ("GB/T 9704", "DB33/ 923", "DBJ04/T 468", "GB1234", "GBZ/TS 12", "GB/T12", "ABCDEF04 123456"),
    ("2024年", "A 12", "国标12", "GB/T", "GB 1", "GB/TSZ 12", "ABCDEFG 12", "GB/ 12"),
)
"""The number of a standard, before its name in a list: GB/T 9704, DBJ04/T 468."""

_OPENS_ANEW = (ENUMERATOR, ARTICLE, DIVISION, ADOPTION, DELIVERY, ATTACH_LABEL, _ON_A_DAY, _STANDARD)
"""Lines that go on from no other, as those do that are a document's number."""

_OPENERS = FIRST | frozenset(f"—─－-附中民{YEAR_DIGITS}")
"""What their first character is."""

_IN_SENTENCE = Pattern(
    Expression(
        rf"""(?:(?={ARTICLE.source}.)  # an article
        |[^。]{{4,80}}。(?=[\w“《]))   # or a sentence, and a further one
        .*\w$                   # that goes on below""",
        re.X,
    ),
    ("第一条　为了甲", "为了甲，制定本办法。甲乙", "为了甲乙。甲", "为了甲乙。“甲”乙", f"{'甲' * 80}。乙"),
    ("第一条　甲。", "为了甲。乙", "制定本办法，甲乙", f"{'甲' * 81}。乙"),
    needs=("。条",),
)


def is_wrapped(lines: Sequence[Line]) -> bool:
    """Whether lines were broken to a measure: only where lines that end nothing show it by ending near one width.

    A text of few lines, each of which is a paragraph, has none, or as many widths as lines. One line is enough that a
    sentence was broken in: of an article, with a full stop inside, or a long one in the midst of a clause.
    """
    found = _broken(lines)
    if not found:
        return False
    broken = sorted(reach(line) for line, _ in found)
    near = {width: bisect.bisect(broken, width) - bisect.bisect_left(broken, width - _NEAR) for width in set(broken)}
    least = _running_from(lines)
    running = [line for line in lines if line.width >= least]
    sure = next(_surely_broken(found), None) is not None
    most = max(near.values())
    enough = sure or most >= max(_TWICE, _SOME * len(running))
    if not enough or most < _MOST * len(broken):
        return False
    measure = max(width for width, count in near.items() if sure or count >= _TWICE)
    wider = [
        line
        for line in running
        if line.width > measure + WIDER
        and line.is_wider(measure + WIDER)
        and not (_is_note(line) or _is_of_roster(line) or _is_of_letters(line))
    ]
    if len(wider) <= _FEW * len(running):
        return True
    return len(wider) < len(list(_surely_broken(found))) and not _is_far(wider, measure)


def _is_of_roster(line: Line) -> bool:
    """Whether a person and the office stand there, apart: a row of a list, which is as wide as it is."""
    found = ENTRY.match(line.text) if line.parted else None
    return found is not None and "，" not in line.text[found.end() :]


def _is_of_letters(line: Line) -> bool:
    """Whether no Chinese character stands there: what letters measure, a text tells but roughly."""
    return line.text.isascii()


def _is_far(wider: Sequence[Line], measure: float) -> bool:
    """Whether one of these lines is far wider than the measure, as no entry is that was left unbroken."""
    return any(line.width > _TWO_COLUMNS * measure for line in wider)


def _surely_broken(found: Sequence[tuple[Line, Line]]) -> Iterator[Line]:
    """Those lines, given each with the one below, that a sentence was broken in."""
    return (
        line
        for line, below in found
        if _IN_SENTENCE.match(line.text) or in_clause(line, below) or cuts_word(line, below)
    )


def reach(line: Line) -> float:
    """Ems from the left edge to where the line ends, in a text that is set in by its paragraphs' indent."""
    return line.width + line.indent if line.indent < SET_MIDWAY else line.width


def _spans(line: Line) -> bool:
    """Whether the line may stand over the whole page above a text in columns: a note of a head, or its first line."""
    return line.tight[0] == "（" and ADOPTION.match(line.tight) is not None


def in_clause(line: Line, below: Line) -> bool:
    """Whether a long line of text, no heading, stops behind a clause without a mark, and the sentence ends below or goes on
    over a line as wide. An article's paragraph ends with no word, whatever goes on below."""
    text = line.tight
    if line.width < _LONG or not text[-1].isalnum() or _stands_alone(line):
        return False
    if below.indent >= SET_IN and _NAMES_SEVERAL.match(text):
        return False
    ended = below.tight[-1] in "。；：" and below.width <= line.width + WIDER
    obliges = below.stops and ENUMERATOR.match(below.text) is None and _OBLIGES.match(text) is not None
    goes_on = (
        ended
        or obliges
        or abs(below.width - line.width) <= _ALIKE
        and below.stops
        or text[0] == "第"
        and ARTICLE.match(line.text)
    )
    return bool(goes_on and _CLAUSE.search(text))


_NAMES_SEVERAL = Pattern(
    Expression("[^，。；：]{2,16}：[^，。；：]{2,200}$"),
    ("二等奖（3个）：第一师10团、第二师29团、第六师农场",),
    ("会议指出：要加强领导，", "二等奖：", "第一师10团、第二师29团"),
)
"""Who is of a kind, behind what they are: it needs no mark at its end, and what is set in below begins a paragraph."""


def cuts_word(line: Line, below: Line) -> bool:
    """Whether a line of text breaks off within a word, 提⏎出申请, or a long one before a character or two that a mark follows:
    所赋予的权⏎力，"""
    if line.width < TEXT or not line.tight[-1].isalpha():
        return (
            line.width >= TEXT and _OF_THE_SAME.search(line.tight) is not None and bool(_LAST_WORD.match(below.tight))
        )
    if cuts_a_word(line.tight, below.tight) or _ONE_CHARACTER.match(below.tight):
        return True
    if _LAST_WORD.match(below.tight) and line.stops:
        return True
    return line.width >= _LONG and _REST.match(below.tight) is not None


_OF_THE_SAME = Pattern(
    Expression(r"[，；][^，。；：（）]{1,10}（[^（）]{1,4}）[^，。；：（）]{1,4}（[^（）]{1,4}）$"),
    ("；在县（市）为县（市）", "，县（区）和县（区）"),
    ("在县（市）", "（市）为县（市）"),
    "search",
)
"""A clause that ends in the bracket with which it began: …；在县（市）为县（市）⏎政府。"""

_ONE_CHARACTER = Pattern(
    Expression(rf"(?![{CN}]|[省市县区乡镇村州旗盟水]、)[^\W\d_][，。；、]"),
    ("行，至2020年", "力。", "市。"),
    ("一、甲", "问：甲", "首先，", "2，", "市、县人民政府", "水、电、气"),
)
"""One character and the mark behind it, with which no paragraph begins."""

_LAST_WORD = Pattern(
    Expression(rf"(?![{CN}此特同略无完附])[^\W\d_]{{2,3}}[。；]$"),
    ("工作。", "质量；", "委员会。"),
    ("此复。", "同意。", "提高质量。", "一是。"),
)
"""The last word of a sentence, alone below a line that pauses within it."""

TEXT = 12.0
"""Ems from which a line may be one of text, and no cell."""

_REST = Pattern(
    Expression(
        rf"""(?![{CN}])[^\W\d_](?:[，。；：、]|[^\W\d_]{{0,2}}[。；]$)
        |(?![{CN}共计约近第图表附总仅达])[^\W\d_]\d[\d.]{{0,12}}[^\W\d_]{{1,4}}[，。；]  # 占地面⏎积120亩。""",
        re.X,
    ),
    ("力，指示", "员会。", "法律。", "付。", "积120亩。", "入3.2亿元，"),
    ("一、甲", "首先，", "甲乙丙丁。", "2，", "共120亩。", "第3项。"),
)
"""The rest of a word, with which no paragraph begins."""


def _stands_alone(line: Line) -> bool:
    """Whether a line that ends without a mark may be whole: a numbered heading, or a label with what is said of it."""
    numbered = ENUMERATOR.match(line.text) is not None and "。" not in line.tight
    numbered = numbered and not _OBLIGES.match(line.tight)
    return numbered or LABELLED.match(line.tight) is not None or _STANDARD.match(line.text) is not None


_OBLIGES = Pattern(
    Expression(r"（\d{1,2}[A-Z]{0,2}）[^，。；：]{1,30}(?:[须須]|不得|必[须須]|可|[应應][当當])[^，。；：]{1,30}，"),
    ("（1）任何载客船只须为每名乘客配备一件救生衣，并须备有适", "（2A）处长可应船东申请，延长有效期"),
    ("（一）必须坚持党的领导，加强建设", "（1）加强领导，落实责任", "（1）任何人不得如此"),
)
"""A subsection of an ordinance that says what somebody must or may do, and pauses: a sentence, and no heading."""


def breaks_in_clauses(lines: Sequence[Line]) -> bool:
    """Whether lines were broken in the midst of sentences: one that is long, or several as wide as each other."""
    found = _broken(lines)
    widths = sorted(line.width for line, _ in found if open_prose(line) and not _stands_alone(line))
    alike = any(after - before <= _ALIKE for before, after in itertools.pairwise(widths))
    return alike or any(in_clause(line, below) for line, below in found)


_ALIKE = 1.5
"""Ems by which full lines of one measure differ: a closing mark, half a figure."""

_LONG = 24.0
"""Ems from which a line that stops without a mark is no heading or entry, where a clause has ended in it."""

_CLAUSE = Pattern(
    Expression(r"[，；：](?=\w[^，；：]{3}|\w、\w)"),
    ("甲，决定接受乙", "甲，区、县"),
    ("甲，乙", "甲、乙丙丁戊"),
    "search",
)


def _broken(lines: Sequence[Line]) -> list[tuple[Line, Line]]:
    """The running lines that end nothing and from which the next line may go on, each with that line."""
    parted = sum(1 for line in lines if line.blanks) < len(lines) / 2
    set_in = any(line.indent < SET_IN for line in lines)
    least = _running_from(lines)
    others = all(map(is_all_in_other_letters, lines))
    return [
        (line, below)
        for line, below in itertools.pairwise(lines)
        if line.width >= least
        and (others or not is_of_other_letters(line))
        and not (parted and below.blanks or set_in and below.indent >= SET_IN)
        and not (line.ends or opens_anew(below) or "：" in line.tight and are_labelled(line, below))
        and not (line.parted and below.parted and is_parted(line) and is_parted(below) or is_led(line.tight))
    ]


def _running_from(lines: Sequence[Line]) -> float:
    """Ems from which a line of this text is one of running text: fewer in the columns of a newspaper, which hold hardly a dozen."""
    wide = 0
    narrow = 0
    for line in lines:
        width = line.width
        if width >= _WIDER_THAN_NARROW:
            wide += 1
        elif width >= _NARROW and open_prose(line):
            narrow += 1
    if narrow >= max(_MANY_NARROW, wide):
        return _NARROW
    column = _shown_by_words(lines) if wide <= _FEW_HEADS * len(lines) else None
    return _RUNNING if column is None else column - _NEAR


def _shown_by_words(lines: Sequence[Line]) -> float | None:
    """The width of a column with fewer ems than a line of text has, where lines that break off within a word stand near it."""
    cut = sorted(line.width for line, below in itertools.pairwise(lines) if _breaks_off(line, below))
    if not cut or not _SHORTEST <= cut[-1] < _WIDER_THAN_NARROW:
        return None
    near = len(cut) - bisect.bisect_left(cut, cut[-1] - _ALIKE)
    return cut[-1] if near >= max(_CUT, _MOST * len(cut)) else None


def _breaks_off(line: Line, below: Line) -> bool:
    """Whether a line of few ems surely breaks off: within a word or a number, or before a mark that no line begins with."""
    if line.width < _SHORTEST or below.blanks or line.ends:
        return False
    above, rest = line.tight, below.tight
    if rest[0] in _BEGINS_NO_LINE or cuts_a_word(above, rest) or _ONE_CHARACTER.match(rest):
        return True
    return above[-1].isdigit() and rest[0] in _BEHIND_NUMBERS


_BEGINS_NO_LINE = frozenset("，。；：、）》”？！")
"""Marks that no line begins with (GB/T 15834-2011 §5.1.1), where an extraction broke lines without regard to it."""

_BEHIND_NUMBERS = frozenset("年月日号条款项元名个")
"""What stands behind a figure."""

_CUT, _FEW_HEADS = 3, 0.1
"""Lines that break off, from which a text of short lines was broken to a column; and the share of heads that may be wider."""

_NARROW, _WIDER_THAN_NARROW, _MANY_NARROW = 9.0, 16.0, 8
"""Ems from which a line in a narrow column is one of text; from which none is in one; lines of that width that stop in a
sentence, and show such columns where no more are wider."""


def is_parted(line: Line) -> bool:
    """Whether a wide gap parts what a line holds, as in a row of a list: 关于某事的议案　　　　王海涛等三十一名代表."""
    wide = line.parted and ("\u3000\u3000" in line.laid or "   " in line.laid)
    return wide and _PARTED.search(line.text) is not None


_PARTED = Pattern(
    Expression(r"^[^，。；]{4,60}?[^\s，。；](?:\u3000{2,40}|[ ]{3,80})\S[^，。；]{1,60}$"),
    ("关于某事的议案　　　　王海涛等三十一名代表", "某某大学附属中学   一等奖"),
    ("第一条　　为了甲，制定", "甲　　乙", "关于某事的议案　王海涛"),
    "search",
)


def is_led(text: str) -> bool:
    """Whether a line is an entry with leaders: of an index, with the page behind them, or of a table without columns."""
    if text[-1] in _LAST_OF_PAGE and _LEADS_TO_PAGE.search(text):
        return True
    return "………" in text and _LED.search(text) is not None


_LAST_OF_PAGE = frozenset("0123456789)）")
_LEADS_TO_PAGE = Pattern(
    Expression(r"(?:…{2}|·{4}|\.{4})[（(]?\d{1,4}(?:[·.．\-—]\d{1,4})?[）)]?$"),
    ("某条例………（1·3）", "某决定....12", "某办法····（30）"),
    ("增长12", "某条例（3）", "……见第3页"),
    "search",
)
_LED = Pattern(
    Expression(r"(?<=[^…])…{3,80}[^…，。；：]{1,15}$"),
    ("旧币一万元…………新币一元", "某条例………12"),
    ("甲……乙", "………乙", "甲………乙，丙"),
    "search",
)


SET_MIDWAY = 4.5
"""Ems of blank from which a line is set in the middle, or to the right."""

SET_IN = 1.5
"""Ems of blank before a line that begin a paragraph, where other lines have none (GB/T 9704-2012 §7.3.3)."""


def opens_anew(line: Line) -> bool:
    text = line.text
    if "号" in text and NUMBER_LINE.match(text):
        return True
    if text[0] in _OPENERS and any(pattern.match(text) for pattern in _OPENS_ANEW):
        return True
    if text[0] not in _APPOINTING and "为" not in text and text[-1] != "务":
        return False
    return bool(APPOINTMENT_LABEL.match(text) or APPOINTS.match(line.tight))


_APPOINTING = frozenset("任免决批通推选撤补罢接")
"""How a line that appoints begins, where it does not end with the office."""


def open_prose(line: Line) -> bool:
    """Whether the line is running text whose sentence goes on in the next: what stands between them interrupts it."""
    return line.stops and not line.ends


def are_few_parted(lines: Sequence[Line]) -> bool:
    """Whether blank lines stand above few lines: one may part what does not belong together, or be where a page ended."""
    return sum(1 for line in lines if line.blanks) < len(lines) / 3


_SEVERAL = 3
"""Blank lines that do not all stand below the end of a sentence by chance."""


def part_paragraphs(lines: Sequence[Line]) -> bool:
    """Whether several lines have a blank line above them, and none of these goes on with a sentence, as other lines do."""
    if sum(1 for line in lines if line.blanks) < _SEVERAL:
        return False
    going_on = [below for line, below in itertools.pairwise(lines) if line.width >= TEXT and open_prose(line)]
    return bool(going_on) and not any(below.blanks for below in going_on)


def measures(lines: Sequence[Line], narrow: bool = False, local: Sequence[float] | None = None) -> list[float]:
    """The measure in force at each line. `narrow`: columns differ by an em or two, as in a newspaper.

    It is the commonest width of lines that do not end a sentence, found for the whole text, then for a window of lines
    where another width is commoner (newspaper columns), then for lines that are wider by a third (one column among two).
    `local`: those of the windows, where they are known. What the page shows goes before that.
    """
    found = local_measures(lines, narrow) if local is None else list(local)
    _widen(lines, found)
    _narrow_hanging(lines, found)
    return [
        told if told is not None else guessed
        for told, guessed in zip((line.hints.measure for line in lines), found, strict=True)
    ]


def _narrow_hanging(lines: Sequence[Line], found: list[float]) -> None:
    """Lines that hang beside the number of their article have the measure that the widest of them shows, and its first line
    that and their margin."""
    hanging = [at for at, line in enumerate(lines) if line.margin]
    if not hanging:
        return
    widest = max(lines[at].width + lines[at].indent for at in hanging)
    for at in hanging:
        found[at] = widest
        if at and not lines[at - 1].margin:
            found[at - 1] = widest + lines[at].margin


def local_measures(lines: Sequence[Line], narrow: bool = False) -> list[float]:
    """The same before a line wider by a third has one of its own: that of the text, or of a window of lines."""
    widths = _widths(lines)
    base = _base(lines, widths, narrow)
    found = [base] * len(lines)
    for start in range(0, len(lines), _STRETCH):
        stretch = slice(start, start + _STRETCH)
        window = slice(max(0, start - _STRETCH // 2), stretch.stop + _STRETCH // 2)
        told = list(filter(None, widths[window]))
        if told and not (narrow or _differs(min(told), base, narrow) or _differs(max(told), base, narrow)):
            continue  # the commonest is between those
        local = _commonest(widths[window])
        if local and _differs(local, base, narrow) and _filled(lines[window], local):
            found[stretch] = [local] * len(found[stretch])
    return found


def _differs(local: float, base: float, narrow: bool) -> bool:
    """Whether a width is another measure than that of the text, and neither that of first lines nor over two columns."""
    return local != base if narrow else not base - _FIRST_LINES <= local <= _TWO_COLUMNS * base


def _base(lines: Sequence[Line], widths: Sequence[int], narrow: bool) -> float:
    """The commonest width, unless too many lines could not be squeezed into it: then it was that of first lines.

    In a text too short to have a commonest width, that to which its sentences were broken, or of its widest line of text:
    heads may be wider than its columns, and an address or an entry that is not broken; in a newspaper, a caption with its credit.
    """
    found = _commonest(widths)
    if found and _is_of_many(lines, found):
        overfull = [
            width
            for line, width in zip(lines, widths, strict=True)
            if found + 1 <= line.width
            and found + 1 <= line.width - line.give < _TWO_COLUMNS * found
            and not _is_of_roster(line)
        ]
        return found if len(overfull) <= max(1, len(lines) / 20) else max(found, _commonest(overfull) or found)
    broken = [reach(line) for line in _surely_broken(_broken(lines))]
    if len(broken) >= _TWICE and max(broken) - min(broken) <= _NEAR:
        return max(broken)
    widest = [
        line.width
        for line in lines
        if line.width <= LONGEST and not (narrow and line.parted or _is_note(line) or "//" in line.text)
    ]
    return max(widest, default=_SHORTEST)


def _is_of_many(lines: Sequence[Line], measure: float) -> bool:
    """Whether enough lines have this width, and no more are far wider: so short headings are among lines of text."""
    near = sum(1 for line in lines if abs(line.width - measure) <= 1 and not line.parted)
    return near >= _ENOUGH and near >= sum(1 for line in lines if line.width > _TWO_COLUMNS * measure)


def _is_note(line: Line) -> bool:
    """Whether the line begins the note of where a speech was held, or is that of an adoption or of who makes a rule of Hong Kong: over
    two columns, it may be."""
    return (
        line.tight[:2] in _MADE_BY
        or DELIVERY.match(line.tight) is not None
        or _spans(line)
        or not line.ends
        and _ON_A_DAY.match(line.text) is not None
    )


_MADE_BY = ("(由", "（由")


def _widths(lines: Sequence[Line]) -> list[int]:
    """The width of each line that may tell the measure, else 0: of those with a mark of text inside, where there are some.

    Names of organs and titles are as wide as their words are.
    """
    widths = [_telling(line) for line in lines]
    prose = [width if width and line.stops else 0 for line, width in zip(lines, widths, strict=True)]
    return prose if sum(map(bool, prose)) >= _PROSE else widths


_PROSE = 2
"""Lines with a mark of text inside from which only such lines tell the measure."""


def _telling(line: Line) -> int:
    """The width of a line that may tell the measure, in whole ems; 0 where it ends a sentence, or is no line of text."""
    return round(line.width) if _SHORTEST <= line.width <= LONGEST and not line.ends else 0


def _commonest(widths: Sequence[int]) -> float | None:
    """The commonest of these widths, near ones counted half; None where none tells anything."""
    often = Counter(widths)
    often.pop(0, None)
    if not often:
        return None
    of = often.get
    near = {width: count + (of(width - 1, 0) + of(width + 1, 0)) / 2 for width, count in often.items()}
    return float(max(near, key=lambda width: (near[width], width)))


def _filled(lines: Sequence[Line], measure: float) -> bool:
    """Whether these lines are running text in that measure: half of them full, hardly one wider. What blanks part, offices and
    names below one another, is as wide as each other too, and no text."""
    full = sum(1 for line in lines if abs(line.width - measure) <= 1 and not line.parted)
    wider = sum(1 for line in lines if line.width > measure + 1.5)
    return measure >= 10 and full >= len(lines) / 2 and wider <= len(lines) / 10


def _widen(lines: Sequence[Line], found: list[float]) -> None:
    """One column among two: a line wider by a third, and the line that goes on from it."""
    over = {at for at, line in enumerate(lines) if line.width > _TWO_COLUMNS * found[at]}
    full = _commonest([_telling(lines[at]) for at in sorted(over)])
    before: float | None = None
    for at, line in enumerate(lines):
        if at in over:
            found[at] = max(line.width - line.give, full or found[at])
        elif before is not None:
            found[at] = before
        before = found[at] if line.width > max(_OVER_COLUMNS, found[at] - _NEARLY_FULL) else None


_OVER_COLUMNS = 39.0
"""Ems that a line over two columns has, where the next goes on from it."""

_NEARLY_FULL = 3.0
"""Ems by which such a line is narrower than its measure."""
