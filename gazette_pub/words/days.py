"""Days and months named in a text, as ISO 8601 writes them: one grammar for all who look for a date.

2024年1月18日 二〇二四年元月廿五日 中华民国113年1月8日 2024.2.1 2024-02-01 2024/2/1; of a month, 2024年1月.
"""

from __future__ import annotations

import calendar
import datetime
import re
from collections.abc import Iterator

from gazette_pub.words import numerals
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

_GAP = r"\s?"
_HAN = "一二三四五六七八九"
_FORMAL = "".join(numerals.FORMAL)
_NUMBER = rf"(?:\d{{1,2}}|[{numerals.ZEROS}]?(?:[{_HAN}十]{{1,3}}|[{_FORMAL}拾]{{1,3}})"
_MONTH_NUMBER = rf"{_NUMBER}|元)"
_DAY_NUMBER = rf"{_NUMBER}|[廿卅][{_HAN}{_FORMAL}]?)"
_REPUBLIC = rf"(?:中[华華])?民[国國]{_GAP}(?:元|\d{{1,3}}|[{numerals.CHARACTERS}]{{1,5}})"
_YEAR = rf"(?:{_REPUBLIC}|\d{{4}}|[{numerals.YEAR_DIGITS}]{{4}}|[{numerals.ZEROS}{_FORMAL}]{{4}})"
_BEGIN_YEARS = rf"中民\d{numerals.YEAR_DIGITS}{numerals.ZEROS}{_FORMAL}"
_WRITTEN = rf"{_YEAR}{_GAP}年{_GAP}{_MONTH_NUMBER}{_GAP}月"
_FIGURES = r"(?:19|20)\d\d(?:[.．][ ]?\d{1,2}[.．][ ]?|-\d{1,2}-|/\d{1,2}/)\d{1,2}(?![\d.\-/]\d|\d)"

OPENERS = frozenset(f"中民公西×xX0123456789{numerals.YEAR_DIGITS}{_FORMAL}")
"""The first character of a day with its year."""

MONTH = Pattern(
    Expression(_WRITTEN),
    ("2024年1月", "二〇二四年元月", "二○○四 年 一 月", "中華民國113年5月"),
    ("1月18日", "2024年", "2024.1"),
)
"""A month with its year."""

DAY = Pattern(
    Expression(rf"(?:{_WRITTEN}{_GAP}{_DAY_NUMBER}{_GAP}(?:[日曰]|号(?![文令]))|{_FIGURES})"),
    (
        "2024年1月18日",
        "二○二四年元月廿五日",
        "二OO三年十二月三十一日",
        "二00一年元月一日",
        "2024 年 01 月 08 日",
        "中华民国一百十三年一月八日",
        "2024.2.1",
        "2024. 2. 1",
        "2023．11．07",
        "二OO九年六月一曰",
        "2024-02-01",
        "2024/2/1",
        "2024年1月18号",
        "贰零贰壹年拾贰月廿捌日",
        "贰〇贰肆年壹月零捌日",
    ),
    ("2024年1月", "1月18日", "24.2.1", "2024.2.1.5", "2024-02-01-3", "2024-02", "2024年1月18号文件"),
)
"""A day with its month and year."""

SIGNED_ON = Pattern(
    Expression(rf"（(?P<organ>[^（），。；：\d]{{2,40}}?)[ \u3000]*{DAY.source}）$"),
    ("（某省卫生局　一九七九年九月十日）", "（某市财政局2024年3月10日）"),
    ("（2024年3月10日）", "（某省人民政府2024年3月10日公布）", "某省卫生局　一九七九年九月十日"),
)
"""Who wrote a text, and the day, in brackets below its title."""

COUNTED_DAY = Pattern(
    Expression(rf"[{numerals.CHARACTERS}]{{1,3}}年[{numerals.CHARACTERS}]{{1,3}}月[{numerals.CHARACTERS}]{{1,3}}日"),
    ("三十五年八月十六日",),
    ("中华民国三十五年八月十六日", "二〇二四年八月十六日", "35年8月16日"),
)
"""A day with its year counted from one that is not said, as the Republic prints it."""

_LOST = r"(?:[（(]cid[:：]\d{1,5}[）)]|[□\ufffd])"
"""What stands for a figure that an extraction lost."""

UNSURE_DAY = Pattern(
    Expression(
        r"[\dlI][\dOol]{3}年[\dOolI]{1,2}月[\dOolI]{1,2}[日曰]"
        rf"|\d{{4}}年\d{{0,2}}{_LOST}{{0,2}}\d?月\d{{0,2}}{_LOST}{{1,2}}\d?日|\d{{4}}年\d{{0,2}}{_LOST}{{1,2}}\d?月\d{{1,2}}日"
    ),
    ("2O24年2月2l日", "l989年6月2日", "2024年l月1日", "2024年1月1曰", "2022年3月1（cid:23）日", "2022年（cid:7）月1日"),
    ("2O24年2月", "二〇二四年二月一日"),
)
"""A day in which letters that look like them stand for figures, as an OCR reads it, or that has figures which an extraction lost."""

_DATE = Pattern(
    Expression(
        rf"""(?=[{_BEGIN_YEARS}])(?:(?P<year>{_YEAR}){_GAP}年{_GAP}(?P<month>{_MONTH_NUMBER}){_GAP}月      # 2024年1月
        (?:{_GAP}(?P<day>{_DAY_NUMBER}){_GAP}(?:[日曰]|号(?![文令])))?              # 18日, 18号, 18曰
        |(?P<figures>{_FIGURES}))                                               # 2024.1.18""",
        re.X,
    ),
    ("于2024年1月18日通过", "二〇二四年元月", "2024-02-01", "2024年1月18号"),
    ("1月18日", "2024年", "2024.2", "第2024号"),
    "search",
)
_OF_REPUBLIC = Pattern(
    Expression(rf"(?:中[华華])?民[国國]{_GAP}(?P<count>.+)"),
    ("民国113", "中華民國一百十三"),
    ("中华人民共和国", "民国", "113"),
    "fullmatch",
)
_BEFORE_REPUBLIC = 1911
_MAY_NAME_A_DATE = Pattern(
    Expression(r"年|19\d\d[.．\-/]|20\d\d[.．\-/]"),
    ("一年", "2024.1", "1999-1"),
    ("1月18日", "2024", "2124.1"),
    "search",
)
_IN_FIGURES = Pattern(
    Expression(r"19\d\d[.．\-/]|20\d\d[.．\-/]"), ("2024.1", "1999-1", "2024/2"), ("2024", "2124.1"), "search"
)
_PLAIN_NUMBER = rf"(?:\d{{1,3}}|[{numerals.ZEROS}][{_HAN}]|[{_HAN}]?十[{_HAN}]?|[{_HAN}]|[廿卅][{_HAN}]?)"
_IMPOSSIBLE = Pattern(
    Expression(
        rf"""(?=[元{_BEGIN_YEARS}{numerals.CHARACTERS}])
        (?<![\d{numerals.CHARACTERS}])(?<![历曆])(?<![子丑寅卯辰巳午未申酉戌亥]年)  # a lunar month has days of its own
        (?:(?P<year>{_YEAR}){_GAP}年{_GAP})?(?P<month>{_PLAIN_NUMBER}|元){_GAP}月{_GAP}(?P<day>{_PLAIN_NUMBER}){_GAP}日
        |(?<!\d)(?P<figures>{_FIGURES})""",
        re.X,
    ),
    ("二〇二四年二月三十日", "2024年13月1日", "2月30日", "三月四十日", "2024-02-30", "民国113年2月30日", "1月180日"),
    ("农历二月三十日", "甲辰年二月三十日", "2024年2月", "二三月三十日", "12.30"),
    "search",
)
"""A day of the calendar, or what is printed for one, with its year or without."""

_FULL = Pattern(
    Expression(r"(?!0000)\d{4}-\d{2}-\d{2}"),
    ("2024-01-18",),
    ("0000-01-01", "2024-1-18", "2024-01", "2024-01-180"),
    "fullmatch",
)
"""xs:date without its time zone, and without the years that datetime has not."""


@dataclass(frozen=True)
class Date:
    """A date in a text: where it stands, and its value, 2024-01-18, or 2024-01 where no day is named."""

    start: int
    end: int
    when: str

    def behind(self, length: int) -> Date:
        """The same in the text without so many characters in front."""
        return Date(self.start - length, self.end - length, self.when)

    @property
    def is_day(self) -> bool:
        return len(self.when) == len("2024-01-18")


def dates_in(text: str) -> Iterator[Date]:
    """The dates of a text that name a year and a month, in which an OCR may have read letters. One that is no day of the calendar
    is left out."""
    if not _MAY_NAME_A_DATE.search(text):
        return iter(())
    misread = list(_misread_in(text)) if any(letter in text for letter in _READ_FOR_DIGITS) else []
    printed = (date for date in _printed_in(text) if not any(day.start <= date.start < day.end for day in misread))
    return iter(sorted([*printed, *misread], key=lambda date: date.start)) if misread else printed


def _printed_in(text: str) -> Iterator[Date]:
    for found in _DATE.finditer(text):
        start = found.start()
        if (when := _iso(found)) and not text[max(start - 1, 0) : start].isdecimal():
            yield Date(start, found.end(), when)


def days_in(text: str) -> Iterator[Date]:
    """Those of them that name a day."""
    return (date for date in dates_in(text) if date.is_day)


def day_in(text: str) -> str | None:
    """The first day named in a text, as 2024-01-18; None where none is."""
    return next((date.when for date in days_in(text)), None)


_MONTHS = tuple("January February March April May June July August September October November December".split())
ENGLISH_DAY = Pattern(
    Expression(
        rf"(?P<of_month>[0-3]?\d)(?:st|nd|rd|th)? (?P<month>{'|'.join(_MONTHS)}) (?P<in_year>(?:18|19|20)\d\d)(?!\d)"
    ),
    ("16 March 2012", "1st April 1999"),
    ("16 March", "March 2012", "2012年3月16日"),
)
"""A day as English texts beside Chinese ones have it."""


def english_day_in(text: str) -> str | None:
    """The day with which an English text begins, as 2012-03-16; None where it begins with none."""
    found = ENGLISH_DAY.match(text)
    if found is None:
        return None
    return f"{found['in_year']}-{_MONTHS.index(found['month']) + 1:02}-{int(found['of_month']):02}"


def _misread_in(text: str) -> Iterator[Date]:
    """The days in which an OCR read letters for the figures that they look like, as they were meant: l987年4月l日 is 1987-04-01."""
    for found in UNSURE_DAY.finditer(text):
        meant = found[0].translate(_LOOK_LIKE)
        if meant != found[0] and (when := day_in(meant)):
            yield Date(found.start(), found.end(), when)


def as_meant(text: str) -> str:
    """The text with the figures that were meant in the days in which an OCR read letters for them; as long as it was."""
    if not any(letter in text for letter in _READ_FOR_DIGITS):
        return text
    return UNSURE_DAY.sub(lambda found: found[0].translate(_LOOK_LIKE), text)


def named_republic(text: str) -> str:
    """The text with the Republic named before each day that is counted by its years and leaves its name out: 自113年1月1日, in what is
    dated so elsewhere."""
    return _UNNAMED.sub(lambda found: f"中华民国{found[0]}", text) if "年" in text else text


def unnamed_days_in(text: str) -> Iterator[Date]:
    """Those days, in what is dated so elsewhere: 三十五年六月十九日 is 1946-06-19."""
    for found in _UNNAMED_DAY.finditer(text) if "年" in text else ():
        if when := day_in(f"中华民国{found[0]}"):
            yield Date(found.start(), found.end(), when)


_YEAR_ALONE = rf"(?<![\d国國年{numerals.CHARACTERS}○])(?![{numerals.YEAR_DIGITS}]{{4}}年)(?:[1-9]\d{{1,2}}|[{numerals.CHARACTERS}○]{{2,5}})年"
"""A year of the Republic that does not say so: 113年, 三十五年."""
_ITS_DAY = rf"(?:\d{{1,2}}|[{numerals.CHARACTERS}]{{1,3}})月(?:\d{{1,2}}|[{numerals.CHARACTERS}]{{1,3}})日"

_UNNAMED = Pattern(
    Expression(f"{_YEAR_ALONE}(?={_ITS_DAY})"),
    ("自一百零四年十一月十六日生效", "自113年1月1日生效"),
    ("中华民国113年1月1日", "二○一五年一月一日", "2015年1月1日", "民国一百十三年一月一日", "113年1月"),
    "search",
)


_UNNAMED_DAY = Pattern(
    Expression(f"{_YEAR_ALONE}{_ITS_DAY}"),
    ("三十五年六月十九日修正", "自九十七年十月一日施行", "定自101年10月1日施行"),
    ("中华民国113年1月1日", "二○一五年一月一日", "2015年1月1日"),
    "search",
)


_LOOK_LIKE = str.maketrans("lIOo曰", "1100日")


def impossible_in(text: str) -> Iterator[tuple[int, int]]:
    """Where the text names a day that no calendar has: 2月30日, 二〇二四年十三月一日, 2024-02-30."""
    if "月" in text and "日" in text or _IN_FIGURES.search(text):
        for found in _IMPOSSIBLE.finditer(text):
            misread = text[max(found.start() - 1, 0) : found.start()] in _READ_FOR_DIGITS  # l0月1日
            if not misread and not _is_possible(found):
                yield found.span()


_READ_FOR_DIGITS = ("O", "o", "l", "I")
"""Letters that an OCR reads for 0 and 1."""


def _is_possible(found: re.Match[str]) -> bool:
    """Whether the calendar has the day; one without its year may be that of a leap year."""
    try:
        if found["figures"]:
            datetime.date(*map(int, _BETWEEN_FIGURES.split(found["figures"])))
        else:
            year = _year(found["year"]) if found["year"] else _LEAP_YEAR
            datetime.date(year, _month(found["month"]), numerals.value(found["day"]))
    except ValueError:
        return False
    return True


_LEAP_YEAR = 2024


def full_date(value: str | None) -> str | None:
    """The date that an attribute says, as 2024-01-18; None for a month, a year, or a day that no calendar has."""
    found = _FULL.match((value or "").strip())
    try:
        return datetime.date.fromisoformat(found.group()).isoformat() if found else None
    except ValueError:
        return None


def later(day: str | None, days: int = 0, months: int = 0) -> str | None:
    """The day so many months and then days later, 2024-02-17 of 2024-01-18 and 30 days; the last of its month where that is
    shorter; None of none, or past the last year."""
    if day is None:
        return None
    first = datetime.date.fromisoformat(day)
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
        return None
    last = calendar.monthrange(year, month + 1)[1]
    try:
        return (datetime.date(year, month + 1, min(first.day, last)) + datetime.timedelta(days)).isoformat()
    except OverflowError:
        return None


_BETWEEN_FIGURES = Pattern(
    Expression(r"[.．\-/]"), ("2024.1.18", "2024．1．18", "2024-01-18", "2024/1/18"), ("2024年1月18日",), "search"
)


def _iso(found: re.Match[str]) -> str | None:
    """None for what is no day of the calendar."""
    figures, day = found["figures"], found["day"]
    try:
        if figures:
            return datetime.date(*map(int, _BETWEEN_FIGURES.split(figures))).isoformat()
        date = datetime.date(_year(found["year"]), _month(found["month"]), numerals.value(day) if day else 1)
    except ValueError:
        return None
    return date.isoformat() if day else date.isoformat()[: len("2024-01")]


def _year(printed: str) -> int:
    """Han years are read digit by digit, 二〇二四; those of the republic of 1912 are counted."""
    counted = _OF_REPUBLIC.match(printed)
    if counted is None:
        return numerals.value(printed)
    return _BEFORE_REPUBLIC + (1 if counted["count"] == "元" else numerals.value(counted["count"]))


def _month(printed: str) -> int:
    return 1 if printed == "元" else numerals.value(printed)
