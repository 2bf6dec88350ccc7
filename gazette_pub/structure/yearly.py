"""The index of a year, with which the last issue ends: which issue holds which document, and on which page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from gazette_pub.structure.contents.entry import ENTRY_LINES, is_page
from gazette_pub.structure.contents.paged import paged_entries
from gazette_pub.structure.line import Line
from gazette_pub.structure.patterns.heads import SALUTATION
from gazette_pub.structure.patterns.numbers import FILE_NUMBER
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.structure.tails import LEADERS, Tail, tail
from gazette_pub.words.characters import ends_sentence, fold
from gazette_pub.words.masthead import GAZETTE
from gazette_pub.words.numerals import CHARACTERS, YEAR_DIGITS
from gazette_pub.words.pattern import Expression, Pattern

TITLE_LINES = 2
"""Lines that its title may take."""

_FIRST_WITHIN = 8
"""Lines below the title within which the first entry ends: remarks, a group head, what its columns are, a long entry."""

_LEAST = 2
"""Entries that it has at the least."""


def index_of_year(reading: Reading, at: int) -> list[Block] | None:
    """《某省人民政府公报》2023年总目录: the index of a year, with entries that name issue and page.

    Its title, the remarks below it, and the entries under their group heads, up to the last.
    """
    below = _title_end(reading.lines, at)
    if below is None or not reading.fresh(at):
        return None
    first = below
    while first < len(reading.lines) and _is_remark(reading.lines[first]):
        first += 1
    after = _end(reading.lines, first)
    if after is None or sum(1 for line in reading.lines[first:after] if located(line.text)) < _LEAST:
        return None
    remarks = [Block("p", n, n + 1) for n in range(below, first)]
    return [Block("title", at, below), *remarks, Block("index", first, after)]


def _title_end(lines: Sequence[Line], at: int) -> int | None:
    """The index behind the lines of an index's title that begins here; None where none does."""
    for after in range(at + 1, min(at + TITLE_LINES, len(lines)) + 1):
        said = fold("".join(line.tight for line in lines[at:after]))
        if _TITLE.match(said):
            more = lines[after].tight if after < len(lines) else ""
            return after + 1 if _ISSUES.finds(fold(more)) else after
        if not _TITLE_BEGINS.search(said):
            return None
    return None


_YEAR = rf"(?:(?:19|20)\d\d|[{YEAR_DIGITS}]{{4}})年度?"
_INDEX = "(?:总目录?|总索引|(?:分类|主题|目录|文件)?索引|(?:分类|文件|年度)?目录(?:索引)?)"
_TITLE = Pattern(
    Expression(
        rf"""(?:附[录件]?[：:])?(?:《?[^，。；：《》]{{2,40}}{GAZETTE}》?|本刊)?{_YEAR}[^，。；：]{{0,24}}?{_INDEX}(?:（[^（）]{{1,20}}）)?$
           | (?:《?[^，。；：《》]{{2,40}}{GAZETTE}》?|本刊)(?:年度)?(?:总目录|总索引)(?:（[^（）]{{1,20}}）)?$
           | (?:年度)?总(?:目录|索引)$""",
        re.X,
    ),
    (
        "《某省人民政府公报》2023年总目录",
        "2023年公报总目录",
        "某省人民政府公报2006年总目录（1—24期）",
        "2022年《某市政报》第1—12期目录索引",
        "一九五七年某省人民委员会公报索引",
        "本刊2019年度分类目录",
        "某省人民政府公报年度总目录",
        "总目录",
        "附：2019年某市政报目录索引",
    ),
    ("目录", "2023年目录管理办法", "关于印发2023年目录的通知，", "某省地方性法规目录"),
    needs=(("目录", "索引", "总目"),),
)
_ISSUES = Pattern(
    Expression(r"（第?\d{1,2}[-—–―－~～至]第?\d{1,3}期）"),
    ("（1—24期）", "（第1至第12期）"),
    ("（1—24页）",),
    "fullmatch",
)
"""Of which issues it is, on the line below the title."""
_TITLE_BEGINS = Pattern(
    Expression(f"{GAZETTE}》?$|{_YEAR}$"),
    ("《某省人民政府公报》", "某省人民政府公报", "本刊2023年"),
    ("公报社", "2023年的"),
    "search",
)
"""How the first line of a title ends that goes on in the next."""


def _is_remark(line: Line) -> bool:
    return line.tight[0] in "（(" and line.tight[-1] in "）)" and located(line.text) is None or _NOTE.finds(line.tight)


_NOTE = Pattern(
    Expression("(?:注|说明)：.{4,60}"), ("注：括号内前为期号，后为页码。",), ("注意", "注：页"), "fullmatch"
)


def _end(lines: Sequence[Line], first: int) -> int | None:
    """The index behind the last entry; None where no entry stands near."""
    last, at, within = None, first, _FIRST_WITHIN
    while at < len(lines) and at - (first if last is None else last) < within and not _is_of_document(lines[at]):
        at += 1
        if ends_entry(lines[at - 1]):
            last, within = at, ENTRY_LINES
    return last


def _is_of_document(line: Line) -> bool:
    """What no index holds."""
    if line.hints.block is not None:
        return True
    if ends_entry(line):
        return False
    return ends_sentence(line.tight) or any(form.match(line.text) for form in (FILE_NUMBER, SALUTATION))


def ends_entry(line: Line) -> bool:
    """Whether an entry ends on this line: with issue and page, or either."""
    return located(line.text) is not None or is_page(line)


def entries_of_index(lines: Sequence[Line], offset: int) -> Iterator[Block]:
    """Group heads (`label`) and entries, each over its lines. What columns are called, 期号　页码, is a head of its own."""
    first = 0
    for at, line in enumerate(lines):
        if _COLUMNS.finds(fold(line.tight)):
            yield from paged_entries(lines[first:at], offset + first, ends_entry)
            yield Block("label", offset + at, offset + at + 1)
            first = at + 1
    yield from paged_entries(lines[first:], offset + first, ends_entry)


_COLUMNS = Pattern(
    Expression(
        "(?:篇名|标题|题目|文件名称?|名称|内容)?(?:文号)?(?:刊?期[数号次]?|刊登期号)[·/／、]?(?:所在)?页[码数次]?"
    ),
    ("期数页码", "标题期号页码", "期·页"),
    ("期", "页码", "期货页码"),
    "fullmatch",
)


def located(text: str) -> Tail | None:
    """What an entry of an index ends with: issue and page as they are printed, （3）1, 6·2, 3/15, 第3期第15页, 5　　2; or a page alone."""
    found = _WHERE.search(fold(text).rstrip())
    if found is None or not text[: found.start()].strip():
        return tail(text)
    inside = found["inside"]
    place = "inside" if inside else "where"
    behind = text[found.end(place) :].rstrip()
    return Tail(
        found.start(), text[found.start() : found.start(place)].strip() + behind, text[slice(*found.span(place))]
    )


_LED = re.escape(LEADERS) + r"\t"
_N = rf"(?:\d{{1,2}}|[{CHARACTERS}]{{1,3}})"
_ISSUE = rf"(?:第?\d{{1,2}}期?|第?[{CHARACTERS}]{{1,3}}期)"
_PAGE = r"(?:第|[Pp]\.?)?\d{1,4}页?"
_BETWEEN = r"[ \u3000\t]{0,3}[·．.・•/／:：—–-][ \u3000\t]{0,3}"
_BRACKETED = rf"[（(\[【〔]第?{_N}期?[）)\]】〕][ \u3000\t]{{0,8}}[（(]?{_PAGE}[）)]?"
"""（3）1"""
_BARE = rf"{_ISSUE}(?:{_BETWEEN}|(?<=期)[ \u3000\t]{{0,8}}|[ \u3000\t]{{1,24}}){_PAGE}|{_ISSUE}[（(]{_PAGE}[）)]"
"""3/15, 第3期第15页, 5　　2, 第六期（205）"""
_REMARK = r"(?:[（(](?:更正|勘误|补正|续|补充|附表?|摘要|节选)[）)])?"
"""What of it stands there: 14·28（更正）"""
_WHERE = Pattern(
    Expression(
        rf"""(?<![{_LED}])(?:[{_LED}]{{2,400}}|[ \u3000\t])?                             # what leads there
        (?: [（(](?P<inside>{_ISSUE}(?:{_BETWEEN}|[，,、]|(?<=期)){_PAGE})[）)]          # （1·3）
          | (?P<where>(?:{_BRACKETED}|(?<=[{_LED}])(?:{_BARE})){_REMARK}(?:[、，,；;](?:{_BRACKETED}|{_BARE}){_REMARK}){{0,12}})
        )$""",
        re.X,
    ),
    (
        "某条例……（3）1",
        "某条例（1·3）",
        "某条例　　5　　2",
        "某条例…………3/15",
        "某条例……第3期第15页",
        "某条例 12-3",
        "某条例……第六期（205）",
        "某条例……（一）3、（四）88",
        "某条例　　　11·8；14·28（更正）",
    ),
    ("某条例", "某条例2023", "某条例（3）", "某条例……12", "第3期第15页的"),
    "search",
)
