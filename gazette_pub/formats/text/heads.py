"""Running heads: which lines are printed at the top or the foot of every page, and belong to no text.

What a head says is no sign of it: where it stands, and that it comes back, is. A line is a head when it stands beside a
page mark or at a page's beginning more than once, and breaks into the text there: the sentence above it goes on, or
what stands below it is no beginning (第五条, （二）). The first line of a title may come back as often, but breaks into
nothing; and of those that say what a title says, the last on the first page is the title. A gazette's name with
year and number is a head wherever it stands.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from gazette_pub.formats.text.lettered import is_head_of_notice, tops_of_lettered_pages
from gazette_pub.structure.anew import starts_anew
from gazette_pub.structure.cuts.marks import stays_open
from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import open_prose
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.contents import CONTENTS_ENTRY, CONTENTS_TITLE
from gazette_pub.structure.patterns.fields import COLUMN
from gazette_pub.structure.patterns.furniture import BARE_MARK, ISSUE_AND_DAY, RUNNING_HEAD
from gazette_pub.structure.patterns.heads import ADOPTION, DATE_LINE, SALUTATION
from gazette_pub.structure.patterns.provisions import ARTICLE, DIVISION, ENUMERATOR
from gazette_pub.words.characters import LETTER, ends_sentence, fold
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.masthead import (
    AROUND_NAME,
    GAZETTE,
    PART,
    issue_before_supplement,
    issue_line,
    lists_supplements,
    names_supplement_and_what,
    told_by,
)
from gazette_pub.words.masthead import named as names_issue
from gazette_pub.words.names import is_name
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.places import is_province_alone

WITHIN = 2
"""Lines above and below a page mark among which heads are looked for."""

SURE, ONE_OF = 2, 4
"""How often a line must break into the text to be a head: twice; or once, if it comes back no more than four times."""

WIDEST = 45.0
"""Ems that a head has at most: the width of a page."""


def often_enough(times: int, of: int) -> bool:
    """Whether what comes back `of` times, and breaks into the text so many times, is no part of the text."""
    return times >= SURE or times * ONE_OF >= of


def named(line: Line) -> bool:
    """Whether the line is a gazette's name with year and number."""
    if not _may_name(line.text):
        return False
    text = line.gapped(line.text)
    told = RUNNING_HEAD.match(text) or line.tight != text and RUNNING_HEAD.match(line.tight)
    return bool(told) or _with_group(line)


def named_again(lines: Sequence[Line]) -> set[int]:
    """The lines that no word shows to be heads, but that they come back."""
    return _issues_named_again(lines) | _sides_on_two_lines(lines)


def _issues_named_again(lines: Sequence[Line]) -> set[int]:
    """The lines that say a name and which issue it is, where the same line comes back beside the numbers of pages: 证监会公告　2008年
    第4期. No word shows that such a name is a gazette's."""
    places: dict[str, list[int]] = defaultdict(list)
    for at, line in enumerate(lines):
        if line.text[-1] in _LAST_OF_NAMED and _OF_ANY_NAME.finds(line.text):
            places[line.tight].append(at)
    often = (ats for ats in places.values() if len(ats) > SURE)
    return {at for ats in often if sum(_is_beside_number(lines, at) for at in ats) >= len(ats) - 1 for at in ats}


def _sides_on_two_lines(lines: Sequence[Line]) -> set[int]:
    """The head of a page of Macau's gazette whose two sides stand one below the other, on more pages than one: 第20期——2021年5月17日,
    and 澳门特别行政区公报——第一组 below or above it."""
    pairs: dict[frozenset[str], set[int]] = defaultdict(set)
    for at, line in enumerate(lines):
        for of in (at - 1, at + 1) if line.tight[0] == "第" and _ISSUE_OF_DAY.finds(line.tight) else ():
            if 0 <= of < len(lines) and _SERIES.finds(lines[of].tight):
                pairs[frozenset((line.tight, lines[of].tight))] |= {at, of}
    return {at for places in pairs.values() if len(places) > SURE for at in places}


_SERIES = Pattern(
    Expression(rf"{LETTER}{{2,30}}{GAZETTE}{PART}"),
    ("澳门特别行政区公报——第一组", "澳门特别行政区公报"),
    ("公报", "第一组"),
    "fullmatch",
)


def _is_beside_number(lines: Sequence[Line], at: int) -> bool:
    return any(BARE_MARK.match(lines[n].text) for n in (at - 1, at + 1) if 0 <= n < len(lines))


_LAST_OF_NAMED = frozenset("期报刊告讯通")
_OF_ANY_NAME = Pattern(
    Expression(
        rf"{LETTER}{{2,30}}[ \u3000]{{1,80}}(?:19|20)\d\d年第?\d{{1,3}}期"
        rf"|(?:19|20)\d\d年第?\d{{1,3}}期[ \u3000]{{1,80}}{LETTER}{{2,30}}"
        rf"|{LETTER}{{2,30}}[ \u3000]{{1,80}}(?:(?:中华)?民国)?\d{{2,3}}年第\d{{1,3}}期"  # of Taiwan
    ),
    ("证监会公告　2008年第4期", "2008年第4期　　证监会公告", "某市政府公报　　112年第87期"),
    ("证监会公告2008年第4期", "证监会公告　2008年第4号", "（证监会公告　2008年第4期）"),
    "fullmatch",
)


def _may_name(text: str) -> bool:
    """Whether a text has a character that stands in the name of every gazette, or how Macau's is called in Portuguese."""
    return "报" in text or "刊" in text or "告" in text or "编" in text or "BOLETIM" in text


def _with_group(line: Line) -> bool:
    """Whether a gazette's name and, far at its other side, the head that the page's documents stand under are on the line:
    最高人民法院公报　　　　　　司法解释."""
    found = _NAME_AND_GROUP.fullmatch(line.text)
    return found is not None and is_organ(found["organ"])


_NAME_AND_GROUP = Pattern(
    Expression(
        rf"(?P<organ>[\u4e00-\u9fff]{{2,30}}){GAZETTE}[ \u3000]{{6,80}}"
        r"(?:[\u4e00-\u9fff](?:[ \u3000]{0,4}[\u4e00-\u9fff]){1,9}|第[ ]?\d{1,5}[ ]?[号期])"
    ),
    (
        "最高人民法院公报　　　　　　司法解释",
        "最高人民法院公报　　　　　　　　案　　例",
        "总统府公报　　　　　　第7523号",
        "总统府公报　　　　　　第 7523 号",
    ),
    ("最高人民法院公报　司法解释", "最高人民法院公报", "统计公报　　　　　　　2024年"),
    "fullmatch",
    needs=(("公报", "政报", "会刊", "文告", "选编", "汇编"), " \u3000"),
)


def names_gazette(text: str) -> bool:
    """Whether a text is the name of an organ's gazette and no more, or with its number: 国务院公报　第十五号."""
    if not _may_name(text):
        return False
    found = _GAZETTE_OF.fullmatch(text.strip(AROUND_NAME))
    if found is None:
        return False
    return found["organ"].endswith("特别行政区") or is_organ(found["organ"]) or is_province_alone(found["organ"])


def _is_above_text(lines: Sequence[Line], at: int) -> bool:
    """Whether a gazette's name stands here, and not above what it says of itself: its name in English, who prints it."""
    below = lines[at + 1] if at + 1 < len(lines) else None
    of_itself = below is not None and (below.text.isascii() and below.text[0].isalpha() or told_by(below.text))
    return not of_itself and (names_gazette(lines[at].tight) or _CALLED_FOR_SHORT.finds(lines[at].tight))


_CALLED_FOR_SHORT = Pattern(
    Expression(f"{LETTER}{{2,3}}(?:公报|政报)"),
    ("浙政公报", "粤府公报"),
    ("公报", "某省统计公报", "浙政公报2024"),
    "fullmatch",
)


_GAZETTE_OF = Pattern(
    Expression(
        rf"(?P<organ>{LETTER}{{2,30}}){GAZETTE}{PART}"
        rf"(?:[ \u3000]*第(?:\d{{1,4}}|[{CN}]{{1,4}})[期号]|[ \u3000]{{1,8}}(?!编|目录)[\u4e00-\u9fff]{{2,8}}(?<!部))?",
    ),
    (
        "某省人民代表大会常务委员会公报",
        "国务院公报　第十五号",
        "某市政报第3期",
        "立法院公报　院会纪录",
        "澳门特别行政区公报——第一组",
    ),
    ("公报", "某省人民政府公报2024年第3期", "统计公报解读", "国务院公报　编辑部"),
    "fullmatch",
)


def heads_in(lines: Sequence[Line], marks: Collection[int], opens: Collection[int], again: Collection[int]) -> set[int]:
    """The running heads among these lines. `marks`: the page marks; `opens`: lines that begin a page; `again`: those of
    `named_again`."""
    names = [at for at, line in enumerate(lines) if _may_name(line.text)]
    sure = {at for at in names if at not in marks and named(lines[at])}
    sure -= _listed_supplements(lines, sure)
    sure |= {at for at, line in enumerate(lines) if "." in line.text and at not in marks and _SLUG.match(line.text)}
    sure |= {at for at in (0, *_beside(lines, marks)) if marks and lines and _PRINTED_ON.match(lines[at].text)}
    sure |= {*again}.difference(marks) | _on_two_lines(lines, marks, names) | _down_the_margin(lines, marks)
    sure |= _named_as_above_all(lines, marks)
    places = _Places(lines, {*marks, *sure}, {0, *opens})
    found = sure | places.heads() | {at for at in _beside(lines, marks) if _is_above_text(lines, at)}
    firsts = _first_numbers(lines, marks)
    found |= _numbers_again(lines, marks, firsts) | set(_columns(lines, marks)) | _numbers_of_year(lines, marks)
    found |= _issues_of_days(lines, marks) | _above_head_again(lines, marks)
    found |= set(_below_contents(lines, names))
    tops = tops_of_lettered_pages(lines, [at for at in marks if _is_lettered(lines[at])])
    none = _first_page(lines) | _above_its_contents(lines, marks) | _titles(lines, found, sorted({*marks, *opens}))
    none |= set(firsts.values()) | {at for at in found if _is_above_its_number(lines, at)}
    return (found | _first_of_all(lines, found) | _tops_a_later_page(lines, marks)) - none - tops.own | tops.heads


def _is_lettered(line: Line) -> bool:
    """Whether a page's number has a letter before it, alone on its line or behind where the page begins: 第3条 B1237."""
    return _LETTERED.search(line.text) is not None


_LETTERED = Pattern(
    Expression(r"(?:^|[ \u3000])[A-Z]{1,2}[1-9]\d{0,4}$"), ("B1237", "第3条 B1237"), ("1237", "AB", "B12a"), "search"
)


def _titles(lines: Sequence[Line], heads: Collection[int], edges: Sequence[int]) -> set[int]:
    """The titles that further pages have as their heads, above the beginning of a text: on its first page, the last that says so; the
    head of that page stands above it."""
    first: dict[str, int] = {}
    for at in sorted(heads):
        said = lines[at].tight
        after = bisect_right(edges, first.setdefault(said, at))
        if at < (edges[after] if after < len(edges) else len(lines)):
            first[said] = at
    return {
        at
        for said, at in first.items()
        if ends_like_a_title(said) and not names_gazette(said) and _is_above_beginning(lines, at)
    }


def _is_above_its_number(lines: Sequence[Line], at: int) -> bool:
    """Whether what an organ issues is called so there, and which one it is stands below: 海关总署公告⏎2018年第112号. It stands so above each
    document of its kind, be they on a page each."""
    said = lines[at].tight
    if at + 1 == len(lines) or not said.endswith(_ISSUED) or not is_organ(close_up(said[: -len(_last_of(said))])):
        return False
    return _NUMBER_ALONE.finds(close_up(lines[at + 1].tight))


_ISSUED = ("公告", "通告", "布告", "令")
_NUMBER_ALONE = Pattern(
    Expression(rf"(?:(?:19|20)\d\d年)?第(?:\d{{1,5}}|[{CN}]{{1,7}})号|[〔\[（](?:19|20)\d\d[〕\]）]第?\d{{1,5}}号"),
    ("2018年第112号", "第12号", "〔2018〕12号"),
    ("2018年第3期", "第112号公告"),
    "fullmatch",
)


def _last_of(said: str) -> str:
    return next(word for word in _ISSUED if said.endswith(word))


def _is_above_beginning(lines: Sequence[Line], at: int) -> bool:
    """Whether a text begins below a line, as below its title: with its first article or chapter, its adoption, its contents, or whom it
    is sent to; or who gives a report stands there. Below the first line of all, with a sentence too."""
    if at + 1 >= len(lines):
        return False
    below = lines[at + 1]
    if "报告" in lines[at].tight and is_name(below.tight):
        return True
    if ARTICLE.match(below.text) or DIVISION.match(below.text):
        return _may_begin(below)
    if any(form.match(below.text) for form in (ADOPTION, CONTENTS_TITLE, SALUTATION)):
        return True
    return at == 0 and ("，" in below.tight or ends_sentence(below.tight))


def _below_contents(lines: Sequence[Line], names: Sequence[int]) -> Iterator[int]:
    """The gazette's name once more below the contents, as the first page of the text has it above; it stands above them too."""
    contents = next(
        (at for at, line in enumerate(lines) if line.text[0] == "目" and CONTENTS_TITLE.match(line.text)), len(lines)
    )
    above = {lines[at].tight for at in names if at < contents}
    for at in names:
        if at > contents and lines[at].tight in above and _is_above_text(lines, at):
            yield at


def _first_page(lines: Sequence[Line]) -> set[int]:
    """The name and the number of an issue at the top of its first page: on two lines at least below, the gazette speaks of itself; or
    they stand there on two lines above its contents, each once."""
    below = [line.text for line in lines[1:3]]
    if len(below) > 1 and all(map(told_by, below)):
        return {0}
    top = next((at for at, line in enumerate(lines[:_TOP]) if CONTENTS_TITLE.match(line.text)), 0)
    if top and issue_before_supplement(lines[0].text):
        return {0}
    names = [at for at, line in enumerate(lines[:top]) if names_gazette(line.tight)]
    numbers = [at for at, line in enumerate(lines[:top]) if issue_line(line.text)]
    return {*names, *numbers} if len(names) == len(numbers) == 1 and names < numbers else set()


def _above_its_contents(lines: Sequence[Line], marks: Collection[int]) -> set[int]:
    """The name and the number of an issue that stand once, above its contents, in a text without page marks: no page repeats them."""
    if marks:
        return set()
    top = next((at for at, line in enumerate(lines[:_TOP]) if named(line) and names_issue(line.text)), len(lines))
    below = lines[top + 1 : top + 1 + _TOP]
    once = all(line.tight != lines[top].tight for line in lines[top + 1 :])
    return {top} if once and any(CONTENTS_TITLE.match(line.text) for line in below) else set()


_TOP = 8
"""Lines at the top of a text among which an issue is named, and its contents are headed."""


def heads_lettered_page(line: Line) -> bool:
    """Whether a line stands at the top of such a notice, of a bill, a rule or a supplement, with the page's number beside it."""
    return is_head_of_notice(line) or _BILL.finds(line.tight)


def names_supplement(text: str) -> bool:
    """Whether nothing but the name of a supplement to that gazette stands there, in either kind of characters."""
    return _SUPPLEMENT.finds(fold(text))


_SUPPLEMENT = Pattern(
    Expression(r"(?:(?:(?:19|20)\d\d年)?第\d{1,3}[号期])?(?:宪报)?第\d{1,2}号(?:法律|特别)副刊"),
    ("宪报第2号法律副刊", "第3号法律副刊", "1999年第20号宪报第2号法律副刊"),
    ("第3号副刊办法", "宪报"),
    "fullmatch",
)

_BILL = Pattern(
    Expression(
        rf"《[^《》]{{4,60}}(?:条例(?:草案)?|[附规]例|规则|规程|令|公告|决议)》|{_SUPPLEMENT.source}|[^《》，。；：]{{4,60}}条例草案"
    ),
    (
        "《2024年渡轮服务（修订）条例草案》",
        "《2024年郊野公园（指定）（修订）令》",
        "第3号法律副刊",
        "宪报第2号法律副刊",
    ),
    ("《某条例》第3条", "修订某条例"),
    "fullmatch",
)


def _numbers_again(lines: Sequence[Line], marks: Collection[int], first: Mapping[str, int]) -> set[int]:
    """The number of a notice at the top of its further pages: it stands beside a page's number, and above already."""
    return {at for at in _beside(lines, marks) if is_head_of_notice(lines[at]) and at != first[lines[at].tight]}


def _first_numbers(lines: Sequence[Line], marks: Collection[int]) -> dict[str, int]:
    """Where each number of a notice stands first that stands beside a page's number: it is the notice's own there."""
    said = {lines[at].tight for at in _beside(lines, marks) if is_head_of_notice(lines[at])}
    return {number: next(at for at, line in enumerate(lines) if line.tight == number) for number in said}


def _above_head_again(lines: Sequence[Line], marks: Collection[int]) -> set[int]:
    """The title of a table at the top of its further pages, with the names of the columns below it as on the first; or what says above
    those which issue it is, 中国国家标准公告 2011年第23号."""
    tops = [mark + 1 for mark in marks if mark + 2 < len(lines) and len(lines[mark + 2].text.split()) >= _COLUMNS_NAMED]
    if not tops:
        return set()
    pairs = {(above.tight, below.tight): at for at, (above, below) in reversed(list(enumerate(pairwise(lines))))}
    titled = (at for at in tops if lines[at].tight[0].isalnum() or lines[at].tight[0] in "《“")
    found = {at for at in titled if pairs[lines[at].tight, lines[at + 1].tight] < at}
    firsts = {line.tight: at for at, line in reversed(list(enumerate(lines)))}
    issues = (at for at in tops if _OF_ISSUE.search(lines[at].tight))
    return found | {at for at in issues if firsts[lines[at + 1].tight] < at}


_OF_ISSUE = Pattern(
    Expression(r"(?:19|20)\d\d年第?[ ]?\d{1,4}[ ]?[号期]$"),
    ("中国国家标准公告2011年第23号", "某公报 2024年第3期"),
    ("2024年第3期公报", "2024年"),
    "search",
)


_COLUMNS_NAMED = 3
"""Words of a line, set apart, that name the columns of a table."""


def _numbers_of_year(lines: Sequence[Line], marks: Collection[int]) -> set[int]:
    """2018·2, 2024年第1期: the number of the issue in its year, right below several page marks and, behind the first, nowhere else: the
    head of every other page; or below one, where it breaks into a sentence."""
    first = min(marks, default=0)
    alone = {
        at
        for at, line in enumerate(lines)
        if at > first and len(line.tight) <= _LONGEST_NUMBER and _NUMBER_OF_YEAR.match(line.tight)
    }
    below = all(at - 1 in marks for at in alone)
    if not below or len({lines[at].tight for at in alone}) != 1:
        return set()
    return alone if len(alone) > 1 or all(_breaks_in(lines, at, marks) for at in alone) else set()


def _breaks_in(lines: Sequence[Line], at: int, marks: Collection[int]) -> bool:
    """Whether a sentence goes on over a line that stands beside page marks."""
    above, below = _around(lines, at, marks)
    return above is not None and below is not None and open_prose(above) and not starts_anew(below)


def _around(lines: Sequence[Line], at: int, marks: Collection[int]) -> tuple[Line | None, Line | None]:
    """The lines above and below one, page marks left out."""
    above = next((lines[n] for n in range(at - 1, max(at - 1 - WITHIN, -1), -1) if n not in marks), None)
    below = next((lines[n] for n in range(at + 1, min(at + 1 + WITHIN, len(lines))) if n not in marks), None)
    return above, below


def _issues_of_days(lines: Sequence[Line], marks: Collection[int]) -> set[int]:
    """第6期——2015年2月13日, the number and the day of the issue, which comes back right beside page marks, as Macau's gazette has it."""
    alone = [at for at, line in enumerate(lines) if line.tight[0] == "第" and _ISSUE_OF_DAY.finds(line.tight)]
    again = Counter(lines[at].tight for at in alone)
    beside = {lines[at].tight for at in _beside(lines, marks)}
    return {at for at in alone if again[lines[at].tight] > 1 and lines[at].tight in beside}


_ISSUE_OF_DAY = Pattern(
    Expression(ISSUE_AND_DAY),
    ("第6期——2015年2月13日", "第12期—25-3-2013"),
    ("第6期", "第6期——2015年2月13日公布"),
    "fullmatch",
)


def _first_of_all(lines: Sequence[Line], heads: Collection[int]) -> set[int]:
    """The lines above the first head that say the gazette's name as the heads of later pages do, where nothing below tells which
    issue it is: the first of all, or that below the contents, with no page mark above it."""
    told = {lines[at].tight for at in heads}
    above = range(min(heads, default=0))
    return {at for at in above if lines[at].tight in told and _names_no_issue(lines, at)}


def _tops_a_later_page(lines: Sequence[Line], marks: Collection[int]) -> set[int]:
    """The gazette's name at the top of a text whose first page is a later one of its issue, by the mark at its foot: no first page
    with what the gazette says of itself begins so."""
    foot = min(marks, default=0)
    number = "".join(filter(str.isdecimal, lines[foot].tight)) if foot else ""
    later = 0 < len(number) < _LONGEST_PAGE and int(number) > _FIRST_PAGES
    page = lines[:foot]
    if not later or not _names_no_issue(lines, 0) or any(CONTENTS_TITLE.match(line.tight) for line in page):
        return set()
    return set() if any(issue_line(line.text) for line in page[:_OF_ITSELF]) else {0}


_FIRST_PAGES, _LONGEST_PAGE, _OF_ITSELF = 2, 6, 6
"""Pages on which a gazette may speak of itself; figures of a page's number, fewer than this; and lines in which it would."""


def _names_no_issue(lines: Sequence[Line], at: int) -> bool:
    """Whether a gazette's name stands there, and below it not which issue it is."""
    said = lines[at].tight
    if at + 1 == len(lines) or "第" in said or not names_gazette(said):
        return False
    return issue_line(lines[at + 1].text) is None


def _listed_supplements(lines: Sequence[Line], at: Collection[int]) -> set[int]:
    """The supplements that come with an issue, one below another: none of them is the head of a page."""
    found: set[int] = set()
    for n in sorted(at):
        if n and (n - 1 in found or lists_supplements(lines[n - 1].tight, lines[n].text)):
            found.add(n)
    return {n for n in found if names_supplement_and_what(lines[n].text)}


_SLUG = Pattern(
    Expression(r"[^，。；：]{1,40}\.(?:indd|pmd|p65|qxd|fit|fbd|cdr|s2|ps)\b[ \u3000]{1,20}\d[^，。；]{0,80}$"),
    ("公报18期.indd   23        2021-9-29   15:08:12", "2021-3.fbd  12"),
    ("详见附件.indd", "www.example.ps", "公报18期"),
)
"""The file, the page and the time that a typesetter's program prints outside the page."""


_PRINTED_ON = Pattern(
    Expression(r"(?:19|20)\d\d/\d{1,2}/\d{1,2}[ ,]{1,3}(?:[上下]午)?\d{1,2}[:：]\d\d(?:[:：]\d\d)?(?:[ \u3000]|$)"),
    ("2024/3/5 09:12 关于做好工作的通知_某市人民政府", "2024/3/5 下午3:02"),
    ("2024/3/5", "2024年3月5日 09:12", "09:12 会议"),
)
"""When a browser printed a page, and what the page is called, at its top."""


def _named_as_above_all(lines: Sequence[Line], marks: Collection[int]) -> set[int]:
    """The lines beside page marks that say the first line of the text, with year and number behind it: 证监会公告　　2013年第3期."""
    first = lines[0].tight if lines else ""
    return {
        at
        for at in _beside(lines, marks)
        if lines[at].tight.startswith(first) and _OF_YEAR.finds(lines[at].tight.removeprefix(first).strip())
    }


def _down_the_margin(lines: Sequence[Line], marks: Collection[int]) -> set[int]:
    """Single characters, each on a line, right at a page mark: a head that is printed down the margin, 公⏎告⏎公⏎示."""
    found: set[int] = set()
    for mark in marks:
        for step in (-1, 1):
            run = []
            at = mark + step
            while 0 <= at < len(lines) and len(lines[at].tight) == 1 and lines[at].tight.isalpha():
                run.append(at)
                at += step
            if len(run) >= _DOWN:
                found.update(run)
    return found


_DOWN = 3
"""Characters of a head that is printed down the margin."""


def _beside(lines: Sequence[Line], marks: Collection[int]) -> Iterator[int]:
    """The lines right above and below page marks, but the first of all: that names the issue."""
    return (at for mark in marks for at in (mark - 1, mark + 1) if 0 < at < len(lines) and at not in marks)


def _columns(lines: Sequence[Line], marks: Collection[int]) -> Iterator[int]:
    """The names of a gazette's columns beside a page mark, 法规规章: where a sentence goes on over one, or it stood above already; or
    where one tops every page that the gazette's name does not."""
    yield from _in_turn(lines, marks)
    for at in _beside(lines, marks):
        name = close_up(lines[at].tight)
        above, below = _around(lines, at, marks)
        if above is None or below is None:
            continue
        goes_on = (open_prose(above) or stays_open("（", "）", above.tight)) and not starts_anew(below)
        if not COLUMN.match(name):
            if goes_on and name.isalpha() and name in _CALLED:
                yield at
            continue
        again = ends_sentence(above.tight) and ends_sentence(below.tight) and close_up(lines[0].tight) == name
        if goes_on or again:
            yield at


_CALLED = frozenset(
    ("大事记", "政务要闻", "要闻", "政府工作报告", "工作报告", "会议纪要", "政务活动", "国务院文件", "任免")
)
"""What columns and documents are called alike: within a sentence it is the column."""


def _in_turn(lines: Sequence[Line], marks: Collection[int]) -> list[int]:
    """The lines right below page marks that name one column, where all others there are the gazette's name and its number: the
    heads of right-hand pages."""
    tops = [mark + 1 for mark in sorted(marks) if mark + 1 < len(lines) and mark + 1 not in marks]
    columns = [at for at in tops if not named(lines[at])]
    names = {close_up(lines[at].tight) for at in columns}
    alike = len(names) == 1 and COLUMN.match(next(iter(names))) is not None
    return columns if alike and min(len(columns), len(tops) - len(columns)) >= _IN_TURN else []


_IN_TURN = 2
"""Pages of either side that show how their heads are printed."""


def _on_two_lines(lines: Sequence[Line], marks: Collection[int], names: Sequence[int]) -> set[int]:
    """A gazette's name, and its year and number on the next line, that come back and break into a sentence; or with the head that the
    page's documents stand under far at the other side: 2024年第2期　　　　统计资料. `names`: the lines that may name a gazette."""
    pairs: dict[tuple[str, str], list[int]] = defaultdict(list)
    sure: set[int] = set()
    for at in names:
        line = lines[at]
        if at + 1 == len(lines) or not _NAME.fullmatch(line.tight):
            continue
        below = lines[at + 1]
        if _OF_YEAR.finds(below.tight):
            pairs[line.tight, below.tight].append(at)
        elif _OF_YEAR_AND_GROUP.finds(below.text) and names_gazette(line.tight):
            sure |= {at, at + 1}
    inside = (
        ats
        for ats in pairs.values()
        if len(ats) > SURE or len(ats) == SURE and any(at and open_prose(lines[at - 1]) for at in ats)
    )
    return (sure | {n for ats in inside for at in ats for n in (at, at + 1)}).difference(marks)


_NAME = Pattern(
    Expression(rf"{LETTER}{{2,30}}{GAZETTE}"),
    ("某省人大常委会公报",),
    ("公报", "统计公报解读"),
    "fullmatch",
)
_OF_YEAR = Pattern(
    Expression(r"(?:19|20)\d\d(?:[.·．]\d{1,2}|年第?\d{1,3}[期号])"),
    ("2023.4", "2023年第4期"),
    ("2023", "2023.4.5", "2023年4月"),
    "fullmatch",
)

_OF_YEAR_AND_GROUP = Pattern(
    Expression(
        rf"(?:19|20)\d\d年第?\d{{1,3}}[期号](?:[（(]?总第?\d{{1,4}}[期号][）)]?)?(?:\u3000{{3}}|[ ]{{6}})[ \u3000]{{0,90}}"
        rf"{LETTER}(?:[ \u3000]{{0,4}}{LETTER}){{1,9}}"
    ),
    ("2024年第2期              统计资料", "2024年第2期　　　　大 事 记"),
    ("2024年第2期", "2024年第2期 总第30期", "2024年第2期　统计资料"),
    "fullmatch",
)


class _Places:
    """The lines beside page marks and page beginnings, by what they say."""

    def __init__(self, lines: Sequence[Line], furniture: Collection[int], opens: Collection[int]) -> None:
        self.lines, self.furniture = lines, furniture
        self.edges = sorted({*((at, at + 1) for at in furniture), *((at, at) for at in opens)})
        near = {at for edge in self.edges for run in self._sides(*edge) for at in run}
        self.says = {at: said for at in near if (said := _said(lines[at]))}
        self.often = Counter(self.says.values())

    def _sides(self, above: int, below: int) -> Iterator[range]:
        """The lines beside an edge, from it outwards: those above it, those below."""
        yield range(max(above - WITHIN, 0), above)[::-1]
        yield range(below, min(below + WITHIN, len(self.lines)))

    def heads(self) -> set[int]:
        inside = Counter(self.says[at] for at in {at for edge in self.edges for at in self._breaking_in(*edge)})
        heads = {said for said, times in inside.items() if often_enough(times, self.often[said])}
        return {at for at, said in self.says.items() if said in heads}

    def _breaking_in(self, above: int, below: int) -> Iterator[int]:
        """The lines at an edge that come back elsewhere and stand inside a text here."""
        over, under = (list(self._coming_back(run)) for run in self._sides(above, below))
        first, after = above - len(over), below + len(under)
        if first > 0 and first - 1 not in self.furniture and self._goes_on(first - 1, after):
            yield from over
            yield from under
        elif after < len(self.lines) and after not in self.furniture and not _may_begin(self.lines[after]):
            yield from under

    def _goes_on(self, above: int, below: int) -> bool:
        """Whether what stands above an edge goes on below it: a sentence, what a bracket holds, a number."""
        line = self.lines[above]
        if open_prose(line) or any(
            line.tight.count(opens) > line.tight.count(closes) for opens, closes in _AROUND_WORDS
        ):
            return True
        numbers = line.tight[-1].isdecimal() and below < len(self.lines) and self.lines[below].tight[0].isdecimal()
        return numbers and not CONTENTS_ENTRY.match(line.tight)

    def _coming_back(self, run: range) -> Iterator[int]:
        for at in run:
            if self.often[self.says.get(at, "")] < 2:
                return
            yield at


_AROUND_WORDS = (("（", "）"), ("《", "》"), ("“", "”"))

_DIGITS = Pattern(Expression(r"\d+"), ("2024年", "第3期"), ("公报", "一"), "search")
_NO_LETTER = Pattern(Expression(r"[^\w#]|_"), ("公报·", "_", "—"), ("公报", "#", "2024"), "search")
_CONTENT = (DATE_LINE, ARTICLE, DIVISION, ENUMERATOR, ADOPTION)


def _said(line: Line) -> str:
    """What a line says, numbers and signs apart; nothing for one that is no head by its form."""
    if line.width > WIDEST or ends_sentence(line.tight) or any(form.match(line.text) for form in _CONTENT):
        return ""
    if _NUMBER_OF_YEAR.match(line.tight):
        return line.tight
    if _CLAUSE.search(line.tight):
        return ""  # which laws and reports say more than once
    said = _NO_LETTER.sub("", _DIGITS.sub("#", line.tight))
    return said if len(said.replace("#", "")) > 1 else ""


_CLAUSE = Pattern(
    Expression("[，；](?!(?:星期|第|总|\\d))"),
    ("由有关部门责令改正，处五千元以上", "12.6亿元，惠及群众86万"),
    ("二零一五年九月十六日，星期三", "2024年，第3期", "某省公报"),
    "search",
)
"""What parts two clauses; in a date it stands before the day of the week or the number of the issue."""

_NUMBER_OF_YEAR = Pattern(
    Expression(r"(?:19|20)\d\d(?:[·・•.]\d{1,2}|年第?\d{1,3}[期号](?:（总第\d{1,5}期）)?)$"),
    ("2015·18", "2022.3", "2022年第2期", "2024年第1期（总第30期）"),
    ("2015.18.1", "第2015·18号", "12.5", "2022年第2期公报"),
)
"""Which issue of the year it is, alone at a page's edge."""

_LONGEST_NUMBER = 20
"""Its characters."""

_FIRST = frozenset(("一", "1", "01"))


def _may_begin(line: Line) -> bool:
    """Whether a text may begin with this line: not with its second article, chapter or item."""
    if found := ARTICLE.match(line.text) or DIVISION.match(line.text):
        return found["num"] in _FIRST
    found = ENUMERATOR.match(line.text)
    return found is None or next(filter(None, found.groups())) in _FIRST
