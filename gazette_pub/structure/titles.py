"""Titles: where they begin, where they end, and what stands above them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from gazette_pub.structure.candidate import (
    SHORTEST,
    Candidate,
    heads_case,
    is_balanced,
    is_whole_title,
    leads_to_title,
    may_stand_in_title,
)
from gazette_pub.structure.cuts import tells_of_it
from gazette_pub.structure.evidence.above import is_named_above
from gazette_pub.structure.evidence.below import PURPOSE
from gazette_pub.structure.evidence.setting import LARGER, MUCH_LARGER
from gazette_pub.structure.evidence.showing import is_shown_by_what_is_below
from gazette_pub.structure.evidence.table import Verdict, weigh
from gazette_pub.structure.evidence.words import is_called_as_titles_are, names_an_organ, opens_like_a_title
from gazette_pub.structure.heads import (
    MOST_ISSUERS,
    first_part,
    is_of_other_letters,
    opens_law,
    parts_below,
    printed_by,
    salutation,
)
from gazette_pub.structure.hongkong import is_number_in_english
from gazette_pub.structure.line import Line, is_ornament
from gazette_pub.structure.measure import SET_IN, cuts_word, open_prose
from gazette_pub.structure.passage import close_up, keep_gaps
from gazette_pub.structure.patterns import (
    ADOPTION,
    ANNOUNCED_WITH_NUMBER,
    ANNOUNCEMENT,
    ARTICLE,
    COLUMN,
    DATE_LINE,
    DAY,
    ENUMERATOR,
    FILE_NUMBER,
    LETTERHEAD,
    NUMBER_LINE,
    NUMBERED_ACT,
    NUMBERED_LAW,
    SERVES_WRIT,
    STANDARD_NUMBER,
)
from gazette_pub.structure.reading import NUMBER_OF_CASE, SHORT, Block, Reading
from gazette_pub.structure.signers import signed_number
from gazette_pub.structure.unfinished import act_ends
from gazette_pub.words.characters import LETTER, ends_sentence, unspaced
from gazette_pub.words.days import COUNTED_DAY
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.masthead import HONG_KONG
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.organs import ENDS, is_organ
from gazette_pub.words.pattern import Expression, Pattern

TITLE_LINES = 10
"""Lines that a title may have."""


def title(reading: Reading, at: int) -> list[Block] | None:
    """A title of one or more lines, and the parts of the head below it."""
    if not (reading.fresh(at) or reading.below_category(at) or reading.broke_off(at)) or printed_by(reading, at):
        return None
    if reading.last_kind not in ("title", "attachlabel") or reading.pending != at or _opens_cases(reading, at):
        return head(reading, at, labelled=False)
    found = head(reading, at, labelled=False) if _is_told_lower(reading, at) else None
    return found if found is not None and len(found) > 1 else None


def _is_told_lower(reading: Reading, at: int) -> bool:
    """Whether the source has a title in the line above, and here the first heading below it: with parts of a head below, it is that of
    what all under the other title is."""
    above, hints = reading.lines[at - 1].hints, reading.lines[at].hints
    return above.role == "title" and hints.role is None and hints.level == 1


def _opens_cases(reading: Reading, at: int) -> bool:
    """Whether the first of guiding cases stands here, its number below it, apart from the title that they stand under."""
    line, below = reading.lines[at], reading.line(at + 1)
    if not line.blanks or line.tight[-1] != "案" or below is None or not NUMBER_OF_CASE.finds(below.tight):
        return False
    return close_up(reading.lines[at - 1].tight).endswith("案例")


def front(reading: Reading, at: int) -> list[Block] | None:
    """What stands above a title: a letterhead (…文件) and the number, or the organ's 公告 with its number.

    Above a letterhead, or the title where there is none, may stand the number of the copy, and how secret and how urgent it is.
    """
    if at == 0 and is_of_other_letters(reading.lines[0]):
        return _below_translation(reading)
    marks = list(_marks_of_copy(reading, at))
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
    for n in range(at, min(at + _MOST_BRACKETED, len(reading.lines))):
        text += reading.lines[n].tight
        if not text.startswith("（关于"):
            return None
        if text.count("（") == text.count("）"):
            return n + 1 if text[-1] == "）" and ends_like_a_title(text[1:-1]) else None
    return None


_MOST_BRACKETED = 4
"""Lines of a title in brackets."""


def _below_translation(reading: Reading) -> list[Block] | None:
    """The first title of a text, below what it says in the letters of an autonomous area."""
    lines = takewhile(is_of_other_letters, reading.lines[:SHORTEST])
    above = [Block("above", n, n + 1) for n, _ in enumerate(lines)]
    found = head(reading, len(above), labelled=False) if len(above) < len(reading.lines) else None
    return [*above, *found] if found else None


def dated_title(reading: Reading, at: int) -> list[Block] | None:
    """總統令　　中華民國113年8月7日: the title of an order with its day beside it, and the number below."""
    line = reading.lines[at]
    found = _dated(line)
    if found is None or not reading.fresh(at):
        return None
    length = len(unspaced(found["title"]))
    skip = length if length == found.end("title") else len(keep_gaps(line.shown)) - len(found["day"])
    day = Block("dateline", at, at + 1, skip=skip)
    return [Block("title", at, at + 1, length=length), day, *parts_below(reading, at + 1)]


def numbered_title(reading: Reading, at: int) -> list[Block] | None:
    """财政部公告2024年第4号 above a text: a title with its number beside it, where no other title stands below."""
    line = reading.lines[at]
    found = ANNOUNCED_WITH_NUMBER.match(line.tight) if line.tight[-1] == "号" else None
    below = reading.line(at + 1) if found is not None else None
    if found is None or found["organ"].endswith("令") or below is None or not reading.fresh(at):
        return None
    if not (_is_text(below) or _opens_long(reading, at + 1)) or below.tight.startswith("关于"):
        return None
    length = _printed_length(line.text, found["organ"])
    number = Block("number", at, at + 1, skip=length)
    return [Block("title", at, at + 1, length=length), number, *parts_below(reading, at + 1)]


def _opens_long(reading: Reading, at: int) -> bool:
    """Whether text begins here that says what it is for, and has its first mark on its second line: 为方便船舶办理⏎手续，…"""
    two = _on_two_lines(reading, at)
    return PURPOSE.match(two) is not None and _CLAUSE.search(two) is not None


def _on_two_lines(reading: Reading, at: int) -> str:
    return "".join(line.tight for line in reading.lines[at : at + 2])


def writ_with_number(reading: Reading, at: int) -> list[Block] | None:
    """最高法院刑事裁定　　108年度台聲字第124號, as courts of Taiwan head what they decide, and the parties below, each on a line."""
    line = reading.lines[at]
    found = _WRIT_AND_NUMBER.match(line.text) if line.tight[-1] == "号" else None
    if found is None or not reading.fresh(at) or not is_organ(unspaced(found["court"])):
        return None
    length = found.end("title")
    blocks = [Block("title", at, at + 1, length=length), Block("number", at, at + 1, skip=found.start("number"))]
    after = at + 1
    while (below := reading.line(after)) is not None and _PARTY.match(below.text):
        blocks.append(Block("p", after, after + 1))
        after += 1
    return blocks


_WRIT_AND_NUMBER = Pattern(
    Expression(
        rf"(?P<title>(?P<court>{LETTER}{{2,16}}(?:法院|委员会)(?:{LETTER}{{2,6}}[庭院])?)(?:刑事|民事|行政)?(?:大法庭)?(?:裁定|判[决決])书?)"
        rf"[ \u3000]{{2,80}}(?P<number>\d{{2,3}}[ ]?年度[ ]?{LETTER}{{1,12}}第[ ]?\d{{1,6}}[ ]?号)$"
    ),
    ("最高法院刑事裁定          108年度台声字第124号", "台湾高等法院民事判决　　110年度上易字第12号"),
    ("最高法院刑事裁定", "最高法院108年度台声字第124号裁定"),
)
_B = "[ \\u3000]{0,8}"
"""Blanks within a word that is set wide."""

_PARTY = Pattern(
    Expression(
        rf"""(?:[声聲]{_B}[请請]{_B}人|被{_B}告|原{_B}告|(?:被{_B})?上{_B}[诉訴]{_B}人|抗{_B}告{_B}人|再{_B}[审審]{_B}(?:被告|原告)
        |(?:[选選]任)?[辩辯]{_B}[护護]{_B}人|(?:[诉訴][讼訟])?代{_B}理{_B}人)[ \u3000]{{1,12}}[^ \u3000，。]""",
        re.X,
    ),
    ("声 请 人 最高检察署检察总长", "被   告 谢明达", "上 诉 人　王大明"),
    ("被告谢明达", "声请人主张，", "原　则"),
)
"""A party to a case, with what it is set apart."""


def adopted_title(reading: Reading, at: int) -> list[Block] | None:
    """某县禁毒条例（2021年3月1日某县人民代表大会通过） above 第一条 or 大会主席团：: a title, and on its line the note of its adoption.

    So does one with the day of its publication there."""
    line = reading.lines[at]
    found = _ADOPTED.match(line.tight) if line.tight[-1] == "）" else published_beside(line)
    below = reading.line(at + 1) if found is not None else None
    if (
        found is None
        or below is None
        or not (opens_law(below) or salutation(reading, at + 1))
        or line.tight[-1] == "）"
        and not ADOPTION.match(line.tight, found.end("title"))
        or not reading.fresh(at)
    ):
        return None
    if not ends_like_a_title(found["title"]):
        return None
    length = _printed_length(line.text, found["title"])
    note = Block("adoption", at, at + 1, skip=length)
    return [Block("title", at, at + 1, length=length), note, *parts_below(reading, at + 1)]


def published_beside(line: Line) -> re.Match[str] | None:
    """The title of a law with the day of its publication far beside it: 某某条例　　　中华民国四十七年七月二日公布."""
    return _PUBLISHED_BESIDE.match(line.tight) if line.tight[-1] == "布" else None


_PUBLISHED_BESIDE = Pattern(
    Expression(
        rf"(?P<title>{LETTER}{{3,40}}(?:法|条例|办法|规则|规程|细则|章程|通则|纲要|标准))(?=[ \u3000]{{2,80}}{DAY}[^，。；]{{0,30}}[公发颁]布$)"
    ),
    ("邮电抽查条例施行办法　　　　中华民国四十七年七月二日公布", "某地邮政法　　民国三十六年一月一日国民政府公布"),
    ("某办法于2024年1月1日公布", "某办法　　2024年1月1日", "某办法2024年1月1日公布"),
)


def _printed_length(text: str, first: str) -> int:
    """How many characters of a line's text hold what stands first in it, however many blanks stand within."""
    at, count = 0, len(unspaced(first))
    while count:
        count -= not text[at].isspace()
        at += 1
    return at


_ADOPTED = Pattern(
    Expression(r"(?P<title>[^（）。；：]{4,60})(?=（[ ]?\d{4}[ ]?年[^（）]{8,400}[ ]?）$)"),
    ("某县禁毒条例（2021年3月1日某县人民代表大会通过）", "某县禁毒条例（ 2021 年 3 月 1 日某县人民代表大会通过 ）"),
    ("某县禁毒条例", "某县禁毒条例（草案）", "（2021年3月1日某县人民代表大会通过）"),
)


def dated_title_of(line: Line) -> str | None:
    """The title that stands on the line with its day beside it, without its blanks; None where none does."""
    found = _dated(line)
    return unspaced(found["title"]) if found is not None else None


def _dated(line: Line) -> re.Match[str] | None:
    if line.tight[-1] != "日" or not ("令" in line.tight or "公" in line.tight):
        return None
    return _DATED.match(line.tight) or _DATED_WIDE.match(line.tight)


def correction(reading: Reading, at: int) -> list[Block] | None:
    """更　正 above what was printed wrong and what it should be."""
    return [Block("title", at, at + 1)] if heads_correction(reading, at) and reading.fresh(at) else None


def heads_correction(reading: Reading, at: int) -> bool:
    """Whether 更　正 stands here, and within a few lines below what should stand there."""
    if not _CORRECTS.finds(close_up(reading.lines[at].tight)):
        return False
    return any(_SHOULD_BE.search(line.tight) for line in reading.lines[at + 1 : at + 1 + _CORRECTED_WITHIN])


_CORRECTED_WITHIN = 4
"""Lines below 更正 of which one says what should stand there."""

_CORRECTS = Pattern(
    Expression("更正(?:启事|声明)?|勘误(?:表)?|正误(?:表)?"),
    ("更正", "更正启事", "勘误", "正误表"),
    ("更正说明书", "关于更正的通知"),
    "fullmatch",
)
_SHOULD_BE = Pattern(
    Expression("[应應](?:当)?(?:[为為]|是|改[为為]|作)|[误錯错](?:[为為]|排|印|植|作)|特此更正"),
    ("“互助组”应为“互助合作组”", "應改為：“任期兩年”", "误排为", "特此更正。"),
    ("应当公布", "错误"),
    "search",
)


def filler(reading: Reading, at: int) -> list[Block] | None:
    """补白：勤俭办社。 below a document that does not fill its page: it is none of its text."""
    line = reading.lines[at]
    found = _FILLER.match(line.text)
    if found is None or not reading.fresh(at) or not (reading.ended(at) or line.blanks):
        return None
    if found.end() == len(line.text):
        return [Block("title", at, at + 1)]
    return [Block("title", at, at + 1, length=found.end()), Block("p", at, at + 1, skip=found.end())]


_FILLER = Pattern(
    Expression(r"补[ \u3000]{0,4}白(?:[：:]|$)"), ("补白：勤俭办社。", "补　白"), ("补白牙齿", "补白的文字", "［补白］")
)


def notice_without_title(reading: Reading, at: int) -> list[Block] | None:
    """第3012號公告 or 第139/2020號行政長官批示 with its text right below: its number is all the title that it has."""
    line = reading.lines[at]
    below = reading.line(at + 1) if line.tight[-1] in "告示令" else None
    if below is None:
        return None
    if not (_NOTICE.match(line.tight) or _is_dispatch(line) and reading.ended(at)):
        return None
    return [Block("title", at, at + 1)] if _is_text(below) else None


def _is_text(line: Line) -> bool:
    """Whether a line ends a sentence, or a clause ends in it."""
    return ends_sentence(line.tight) or _CLAUSE.search(line.tight) is not None


def number_without_title(reading: Reading, at: int) -> list[Block] | None:
    """某证公告〔2020〕17号, or 渝府令第121号, with its text right below, and no title: its number opens the document."""
    line, below = reading.lines[at], reading.line(at + 1)
    if below is None or line.tight[-1] != "号" or not _NUMBER_ALONE.finds(unspaced(line.tight)):
        return None
    if at != reading.begins and not (reading.pending == at and _closed_above(reading)):
        return None
    is_text = _is_text(below) or _publishes_below(reading, at + 1)
    part = first_part(reading, at + 1)
    if not is_text or part not in (None, "salutation"):
        return None
    return [Block("untitled", at, at + 1), *parts_below(reading, at + 1)]


def _publishes_below(reading: Reading, at: int) -> bool:
    """Whether text begins here with the title of what it publishes, which is as long as the line: 《某通告》已⏎经….通过，现予发布."""
    return _PASSED_TITLE.match(_on_two_lines(reading, at)) is not None


_PASSED_TITLE = Pattern(
    Expression("《[^《》]{2,80}》(?:已|业|经|由)[^。]{0,60}[，。]"),
    ("《某通告》已经2001年12月13日市人民政府第97次常务会议审议通过，",),
    ("《某通告》", "某通告已经通过，"),
)


def _closed_above(reading: Reading) -> bool:
    """Whether the blocks above end a document: who signs and the day, or its record."""
    kinds = [block.kind for block in reading.blocks[-2:]]
    return kinds[-1:] == ["imprint"] or kinds == ["signature", "date"]


_NUMBER_ALONE = Pattern(
    Expression(
        r"""[\u4e00-\u9fff（）]{2,20}[〔﹝\[［](?:19|20)\d\d[〕﹞\]］](?:第)?\d{1,5}号  # of a year
        |[\u4e00-\u9fff]{1,4}(?:府|政|办)令(?:第?\d{1,4}|第[一二三四五六七八九十百○〇]{1,5})号  # of an order, behind what a government is called in short""",
        re.X,
    ),
    ("某证公告（交易）〔2020〕007号", "某土告字〔2014〕13号", "渝府令第121号", "某政令第五十号"),
    ("〔2020〕7号", "（某证公告〔2020〕7号）", "第7号", "某省人民政府令第7号"),
    "fullmatch",
    needs=("号",),
)


def _is_dispatch(line: Line) -> bool:
    found = NUMBERED_ACT.match(line.tight)
    return found is not None and found.end() == len(line.tight)


_NOTICE = Pattern(
    Expression(r"(?:\d{4}年)?第\d{1,5}号(?:政府|特别)?公告$"),
    ("第3012号公告", "2024年第5号特别公告"),
    ("第3012号", "公告"),
)
_CLAUSE = Pattern(Expression("[，；]|：$"), ("甲，乙", "如下："), ("甲、乙", "《甲》"), "search")


_DATED = Pattern(
    Expression(rf"(?P<title>[\u4e00-\u9fff、]{{1,12}}(?:令|公告))[ \u3000]+(?P<day>{DAY}|{COUNTED_DAY.source})$"),
    (
        "国民政府令　　二十五年五月五日",
        "总统令　　中华民国113年8月7日",
        "行政院、司法院令　中华民国113年3月29日",
        "内政部公告　2024年8月7日",
    ),
    ("某省人民政府令2024年8月7日", "某令　2024年8月7日公布", "某办　2024年8月7日"),
)

_DATED_WIDE = Pattern(
    Expression(
        rf"(?P<title>[\u4e00-\u9fff](?:[ \u3000]{{1,3}}[\u4e00-\u9fff]){{0,11}}[ \u3000]{{1,3}}(?:令|公[ \u3000]{{1,3}}告))"
        rf"[ \u3000]+(?P<day>{DAY}|{COUNTED_DAY.source})$"
    ),
    ("总　统　令　　中华民国112年5月3日", "内 政 部 公 告　　2024年8月7日"),
    ("总统令　　中华民国112年5月3日", "总　统　令"),
)
"""The same with its title set wide."""


MARKS_OF_COPY = Pattern(
    Expression(
        r"""(?:(?:\d{6}|(?:绝密|机密|秘密)(?:[★☆][\d一二三四五六七八九十长期]{1,4}年?)?|特提|特急|加急|平急|急件)  # GB/T 9704-2012 §7.2.1-3; 急件: 1999
        (?:[ \u3000]{1,80}|$)){1,3}""",
        re.X,
    ),
    (
        *("000001", "机密★1年", "000001　　机密★1年　　特急", "000001 机密 加急", f"机密{' ' * 80}特急"),
        *("特提", "特急", "加急", "平急", "急件", "秘密★长期", "绝密☆十年", "秘密★一二三四年"),
        *(f"秘密★{number}年" for number in "一二三四五六七八九十"),
    ),
    (
        *("2024年", "00001", "机密文件", "特急件", "000001号", "机密特急", f"机密{' ' * 81}特急"),
        *("机密　机密　机密　机密", "秘密★一二三四五年"),
    ),
    "fullmatch",
)


_OF_COPY = frozenset("0123456789绝机秘特加平急")
"""What their first character is."""


def _marks_of_copy(reading: Reading, at: int) -> Iterator[Block]:
    """The lines above a letterhead that say which copy it is, how secret and how urgent."""
    for n in range(at, min(at + 3, len(reading.lines))):
        if not is_mark_of_copy(reading.lines[n]):
            return
        yield Block("above", n, n + 1)


def is_mark_of_copy(line: Line) -> bool:
    """Whether nothing else stands on the line; 特　急 may be set wide."""
    if line.text[0] not in _OF_COPY:
        return False
    return any(MARKS_OF_COPY.fullmatch(text) for text in (line.text, close_up(line.text)))


def first_title(reading: Reading, at: int) -> list[Block] | None:
    """The title of a text's first document below what is none of its text: a caption, the words of a web page.

    Only below lines that are no sentences and no parts of a document, and above something that stands below titles.
    """
    if at != reading.begins:
        return None
    for first in range(at + 1, at + MOST_ABOVE + 1):
        if not _may_stand_above(reading, first - 1):
            return None
        found = _shown_title(reading, first) or front(reading, first)
        if found:
            return [*_above_first(reading, at, found[0].first), *found]
    return None


def _above_first(reading: Reading, at: int, title: int) -> Iterator[Block]:
    """The lines from this one on above the first title, those of one sentence together; right above it may stand its number:
    分类：A⏎某函〔2020〕117号　签发人：张三."""
    lines = reading.lines
    numbered = title - 1 if "号" in lines[title - 1].tight and FILE_NUMBER.match(lines[title - 1].tight) else title
    firsts = [n for n in range(at, numbered) if n == at or lines[n].blanks or not _goes_on_below(lines[n - 1])]
    for first, after in pairwise([*firsts, numbered]):
        yield Block("above", first, after)
    if numbered < title:
        yield Block("frontnumber", numbered, title)


def _goes_on_below(line: Line) -> bool:
    """Whether a sentence goes on below this line, which does not end with who took the picture: …开幕。 某报记者 张三 摄."""
    return open_prose(line) and line.tight[-1] not in "摄影图"


MOST_ABOVE = 12
"""Lines that may stand above the first title, and belong to no document."""


def _may_stand_above(reading: Reading, at: int) -> bool:
    line = reading.line(at)
    if line is None or ENUMERATOR.match(line.text) or ARTICLE.match(line.text) or DATE_LINE.match(line.tight):
        return False
    if line.tight.endswith("：") or not ends_sentence(line.tight) or _ends_caption(reading, at):
        return True
    return heads_case(reading, at + 1) and line.tight.endswith(
        "。"
    )  # what the case below was judged to be, in one sentence


def _ends_caption(reading: Reading, at: int) -> bool:
    """Whether the first sentence of a text ends here, and says what its picture shows: 图为…在会上讲话。"""
    first = reading.begins
    if at - first > _LINES_OF_CAPTION or not _SHOWS.match(reading.lines[first].tight):
        return False
    return not any(ends_sentence(line.tight) for line in reading.lines[first:at])


_LINES_OF_CAPTION = 3
_SHOWS = Pattern(
    Expression("(?:图为|图①|(?:上|下|左|右|题|封面)图(?:为|：))"),
    ("图为会议现场。", "上图：会场", "封面图为"),
    ("图书馆", "地图为准"),
)
"""How what a picture shows is told."""


def _shown_title(reading: Reading, at: int) -> list[Block] | None:
    """A title that begins at this line, if what stands below it shows it to be one and no part of it stands further down."""
    found = best(reading, at, labelled=False)
    if found is None:
        return None
    shown = found.candidate.what_is_below in ("a part of the head", "a salutation", "a law")
    if not shown and not heads_case(reading, found.candidate.after - 1):
        return None
    later = found.candidate.after - at > 1 and best(reading, at + 1, labelled=False)
    return head(reading, at, labelled=False) if not later or opens_like_a_title(reading.lines[at].tight) else None


def is_letterhead(line: Line) -> bool:
    """某省人民政府文件; of several organs too, with blanks between them."""
    return line.tight[-1] == "件" and LETTERHEAD.match(unspaced(line.tight)) is not None


def _above_title(reading: Reading, at: int) -> Iterator[Block]:
    if signs_above_its_next(reading, at):
        return
    if head_of_act := _announcement(reading, at) or _head_of_minutes(reading, at):
        yield from head_of_act
        return
    if organs := _organs_above_their_place(reading, at):
        yield from (Block("letterhead", n, n + 1) for n in range(at, at + organs))
        return
    first = at
    while at - first < MOST_TOGETHER and _heads_document(reading, at):
        yield Block("letterhead", at, at + 1)
        at += 1
    if numbered := signed_number(reading, at) or at > first and _number_below(reading, at):
        yield from numbered
        return
    for _ in takewhile(is_number_in_english, reading.lines[at : at + _MOST_MARKS]):
        yield Block("frontnumber", at, at + 1)
        at += 1
    line = reading.line(at)
    if line and ("号" in line.tight and FILE_NUMBER.match(line.tight) or STANDARD_NUMBER.match(line.text)):
        yield Block("frontnumber", at, at + 1)
        at += 1
    elif at > first:
        yield from (marks := list(_marks_of_copy(reading, at)))
        at += len(marks)
    if at > first and (line := reading.line(at)) and (is_ornament(line) or _is_given_under(reading, at)):
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


def _head_of_minutes(reading: Reading, at: int) -> list[Block] | None:
    """专题会议纪要, the number, and who issues them with the day beside, above what the minutes are called (GB/T 9704-2012 §10.3);
    whose minutes they are may stand on a line of its own."""
    last = at if _says_minutes(reading.lines[at]) else at + 1
    named = reading.line(last)
    if named is None or not _says_minutes(named):
        return None
    number, issued = reading.line(last + 1), reading.line(last + 2)
    if number is None or issued is None:
        return None
    if issued.tight[-1] != "日" or not NUMBER_LINE.match(number.tight):
        return None
    found = _ISSUED.match(issued.tight) or _ISSUED.match(issued.text)
    if found is None or not is_organ(found["organ"]) or last > at and not is_organ(close_up(reading.lines[at].tight)):
        return None
    length = found.end("organ")
    return [
        *(Block("letterhead", n, n + 1) for n in range(at, last + 1)),
        Block("frontnumber", last + 1, last + 2),
        Block("byline", last + 2, last + 3, length=length),
        Block("dateline", last + 2, last + 3, skip=length),
    ]


def _says_minutes(line: Line) -> bool:
    return line.tight[-1] == "要" and close_up(line.tight).endswith("纪要")


_ISSUED = Pattern(
    Expression(rf"(?P<organ>[^，。；：\s]{{4,40}})[ \u3000]{{1,80}}(?:{DAY})$"),
    ("某市人民政府办公室　　　2019年6月12日",),
    ("某市人民政府办公室", "2019年6月12日", "某市人民政府办公室2019年6月12日"),
)


def _number_below(reading: Reading, at: int) -> list[Block]:
    """The number below a letterhead, with what says which copy it is, how secret and how urgent beside or below it, as in a
    letter (GB/T 9704-2012 §10.1). Nothing where only a number stands there, or none."""
    blocks: list[Block] = []
    while len(blocks) < _MOST_MARKS and (line := reading.line(at)) is not None:
        before = _marks_before_number(line)
        if is_mark_of_copy(line):
            blocks.append(Block("above", at, at + 1))
        elif before:
            blocks += [Block("above", at, at + 1, length=before), Block("frontnumber", at, at + 1, skip=before)]
        elif "号" in line.tight and FILE_NUMBER.match(line.tight):
            blocks.append(Block("frontnumber", at, at + 1))
        else:
            break
        at += 1
    kinds = [block.kind for block in blocks]
    return blocks if kinds.count("frontnumber") == 1 and len(kinds) > 1 else []


_MOST_MARKS = 4


def _marks_before_number(line: Line) -> int:
    """How long the marks of a copy are that stand before a number on its line: 000001　某政函〔2024〕12号; 0 for none."""
    if line.text[0] not in _OF_COPY or line.text[-1] != "号":
        return 0
    number = line.text.split()[-1]
    length = len(line.text) - len(number)
    return length if MARKS_OF_COPY.fullmatch(line.text[:length].rstrip()) and FILE_NUMBER.match(number) else 0


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


def _announcement(reading: Reading, at: int) -> list[Block] | None:
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
    else:
        return None
    title = reading.line(after)
    named = title is not None and (title.tight.startswith(("关于", "（关于")) or _is_again_of(line, title))
    named = named or _is_announced_again(reading, after) or line.text[-1] == "令" and _issues_below(reading, after)
    return [Block("letterhead", at, at + 1, length=length), number] if named else None


def _issues_below(reading: Reading, at: int) -> bool:
    """Whether the title of what an order issues stands right below its number, with no word of the order between, and its adoption or
    the law itself below that."""
    text = ""
    for n in range(at, min(at + _MOST_BRACKETED, len(reading.lines))):
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
    for line in reading.lines[at : at + _MOST_BRACKETED]:
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
    if not (all(map(_names_organs, above)) or len(above) == 1 and _OF_STANDARDS.finds(above[0].tight)):
        return None
    return [*(Block("letterhead", n, n + 1) for n in range(at, act + 1)), Block("frontnumber", act + 1, act + 2)]


_OF_STANDARDS = Pattern(
    Expression("中华人民共和国(?:国家|行业)标准"),
    ("中华人民共和国国家标准",),
    ("国家标准", "中华人民共和国国家标准化管理委员会"),
    "fullmatch",
)
"""What stands above 公　告 where standards are announced."""


def _is_act_of(line: Line) -> bool:
    """Whether 公　告 stands there, alone or behind the last organ."""
    text = close_up(line.tight)
    return any(text.endswith(act) and (text == act or is_organ(text[: -len(act)])) for act in _ACTS)


def _names_organs(line: Line) -> bool:
    return line.tight[-1] in ENDS and (is_organ(close_up(line.text)) or all(map(is_organ, line.text.split())))


_ACTS = ("联合公告", "联合通告", "公告", "通告", "令")

_ANNOUNCED = frozenset("号告令")
"""How an announcement's first line ends: with its number, or with 公告, 通告 or 令."""


_GAZETTE = Pattern(
    Expression(rf"{LETTER}{{1,24}}(?:[府会院部局厅处署省市州县区旗盟国](?:公报|政报)|{HONG_KONG})"),
    ("香港特别行政区政府宪报", "香港特别行政区政府宪报第6号特别副刊", "某省人民政府公报"),
    ("统计公报解读", "公报", "某市养老机构普查主要数据公报"),
    "fullmatch",
)


def _heads_document(reading: Reading, at: int) -> bool:
    """某省人民政府文件, or an organ above that; an organ alone above the number of the document below; or a short name above the number that a law
    is printed under: 某某特別行政區."""
    line, below = reading.line(at), reading.line(at + 1)
    if line is None:
        return False
    if line.tight.endswith("标准") and below is not None and STANDARD_NUMBER.match(below.text):
        return True
    if is_letterhead(line) or below is not None and line.tight[-1] in "报外刊" and _GAZETTE.finds(line.tight):
        return True
    if not at and below is not None and below.blanks and COLUMN.match(line.tight):  # 统计公报 over the communiqué
        return True
    if _issues_together(reading, at) or at and _is_of_documents(line) and _names_organs(reading.lines[at - 1]):
        return True
    if _is_set_over_title(reading, at):
        return True
    if (
        below is not None
        and below.tight[-1:] == "号"
        and FILE_NUMBER.match(below.tight)
        and is_organ(close_up(line.text))
    ):
        return best(reading, at + 2, labelled=True) is not None if reading.line(at + 2) else False
    if below is not None and below.text[0] in _OF_COPY and is_organ(close_up(line.text)):
        numbered = _number_below(reading, at + 1)
        return bool(numbered) and best(reading, numbered[-1].after, labelled=True) is not None
    return line.width <= SHORT and is_numbered_below(reading, at + 1) and _is_name_above(reading, at)


MOST_TOGETHER = 12
"""Organs that issue a document together, each on a line of its own above it."""


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


def _issues_together(reading: Reading, at: int) -> bool:
    """Whether organs stand here, above a letterhead of one more or above 文件 (GB/T 9704-2012 §7.2.4)."""
    for n in range(at, min(at + MOST_TOGETHER, len(reading.lines) - 1)):
        if not _names_organs(reading.lines[n]):
            return False
        below = reading.lines[n + 1]
        if is_letterhead(below) or _is_of_documents(below):
            return True
    return False


def _is_set_over_title(reading: Reading, at: int) -> bool:
    """Whether an organ stands here, or one more above another, set larger than the act below it, as letters have it that
    print their number elsewhere (GB/T 9704-2012 §10.1). Marks of the copy may stand between."""
    size, below = reading.times_text(at), at
    if size < MUCH_LARGER:
        return False
    while (line := reading.line(below)) and below < at + MOST_ISSUERS and is_organ(close_up(line.text)):
        below += 1
    if below == at:
        return False
    below += sum(1 for _ in _marks_of_copy(reading, below))
    if below >= len(reading.lines) or size <= reading.times_text(below) or reading.set_alike(at, below):
        return False
    found = best(reading, below, labelled=True)
    return found is not None and found.candidate.is_called_as_titles_are and "关于" in found.candidate.text


def _is_of_documents(line: Line) -> bool:
    return line.tight[-1] == "件" and close_up(line.tight) == "文件"


def is_numbered_below(reading: Reading, at: int) -> bool:
    """Whether the number of a law or of a dispatch stands here, or below one more name."""
    line = reading.line(at)
    if line is None:
        return False
    if _has_number(line):
        return True
    below = reading.line(at + 1)
    return below is not None and _has_number(below) and _is_name_above(reading, at)


def _has_number(line: Line) -> bool:
    return _numbered(line, NUMBERED_LAW) or _numbered(line, NUMBERED_ACT)


def _numbered(line: Line, number: Pattern) -> bool:
    return "号" in line.tight and number.match(line.tight) is not None


def _is_name_above(reading: Reading, at: int) -> bool:
    """Whether a short name stands there, and no number of an act."""
    line = reading.lines[at]
    is_name = line.width <= SHORT and not _numbered(line, NUMBERED_ACT)
    return is_name and may_stand_in_title(reading, at, at)


def head(reading: Reading, at: int, labelled: bool) -> list[Block] | None:
    """The title that begins at this line and the parts of the head below it; None when no title does."""
    found = best(reading, at, labelled)
    if found is None:
        return None
    block = Block("title", at, _with_extent(reading, found.candidate.after), because=found.reasons)
    return [block, *parts_below(reading, block.after, at)]


def _with_extent(reading: Reading, after: int) -> int:
    """The line behind a title, and behind what ends it on a line below: （摘要）, how much of the text is printed; （试行）; （2023年）."""
    line = reading.line(after)
    if line is None or line.tight[0] != "（" or line.hints.role == "subtitle":
        return after
    return after + 1 if _REMARK.finds(line.tight) else after


_REMARK = Pattern(
    Expression(
        rf"""（(?:
            摘要|摘登|摘编|摘录|节选|节录|书面|全文|要点|草案|{LETTER}{{2,8}}[稿本版]  # how much of it, or how far it has come
            |试行|暂行|试用|修订|修正|第[{CN}\d]{{1,3}}批  # how it holds; which of several
            |(?:\d{{4}}年?度?[—–～~至\-]{{1,2}})?\d{{4}}(?:年度?)?(?:试行|试用|修订)?[本版稿]?  # the years it is about
        )）""",
        re.X,
    ),
    (
        "（摘要）",
        "（节选）",
        "（草案）",
        "（征求意见稿）",
        "（草案二次审议稿）",
        "（试行）",
        "（第一批）",
        "（2023年）",
        "（2021—2025年）",
    ),
    ("（草案）的报告", "（摘要", "（2024年3月）", "（一）"),
    "fullmatch",
)


def best(reading: Reading, at: int, labelled: bool) -> Verdict | None:
    """The verdict on the lines from `at` that the most speaks for, of those that enough does; the longest of equals."""
    enough = [verdict for verdict in verdicts(reading, at, labelled) if verdict.is_enough]
    return max(enough, key=lambda verdict: (verdict.weight, verdict.candidate.after)) if enough else None


def verdicts(reading: Reading, at: int, labelled: bool) -> Iterator[Verdict]:
    """The verdict on each run of lines from `at` that may be a title."""
    ended: int | None = None
    for candidate in _candidates(reading, at, labelled):
        if not is_balanced(candidate.text) or _breaks_off(reading, candidate.after):
            continue
        if candidate.is_called_as_titles_are and act_ends(reading, at, candidate.after):
            continue
        named = is_called_as_titles_are(candidate) or candidate.tells_who_issues_what
        if not named and (ended or not is_shown_by_what_is_below(candidate)):
            continue
        if ended and _is_another(candidate, ended) and not is_named_above(candidate):
            return
        yield weigh(candidate)
        if is_called_as_titles_are(candidate):
            ended = ended or candidate.after


def _candidates(reading: Reading, at: int, labelled: bool) -> Iterator[Candidate]:
    for last in range(at, min(at + TITLE_LINES, len(reading.lines))):
        if not may_stand_in_title(reading, last, at) or last > at and not _may_go_on(reading, last):
            return
        if last > at + 1 and _is_parted_within(reading.lines, at, last):
            return
        if last + 1 == len(reading.lines) or not _is_set_apart_with(reading, last + 1):
            yield Candidate(reading, at, last + 1, labelled)


def _is_parted_within(lines: Sequence[Line], first: int, last: int) -> bool:
    """Whether a blank line parts some of these lines and others stand right below one another, and no organ stands above it."""
    parted = [at for at in range(first + 1, last + 1) if lines[at].blanks]
    if not parted or len(parted) == last - first:
        return False
    return not all(names_an_organ(lines[at - 1].tight) for at in parted)


def _breaks_off(reading: Reading, at: int) -> bool:
    """Whether a word goes on from the line above into this one, …刑事案件适用法⏎律若干问题的解释, or a sentence about what stands in
    title marks there, 《某某意见》⏎已经省委同意: that is no title and a further line."""
    line = reading.line(at)
    if line is None or line.blanks or line.hints.role is not None or at in reading.page_starts:
        return False
    above = reading.lines[at - 1]
    if line.tight[-1] == "号" and NUMBER_LINE.match(line.tight):  # …的意见⏎证监发〔2024〕3号: 见证 is no word there
        return False
    if line.stops and line.indent >= SET_IN and ends_like_a_title(above.tight):  # …的通知⏎　　到2025年，…
        return False
    if cuts_word(above, line) or tells_of_it(above, line):
        return True
    about_no_more = _ABOUT_NO_MORE.search(above.tight) is not None and line.tight[0] not in "《〈"
    return about_no_more or _OF_WHAT.match(line.tight) is not None


_OF_WHAT = Pattern(
    Expression("(?:执行|执法检查|贯彻|落实|实施|编制|办理|整改|修改|完成|审计|审议|审查)(?:落实)?(?:情况|结果)"),
    ("执行情况与2015年计划草案的报告", "办理情况的报告", "审议结果的报告", "贯彻落实情况的报告"),
    ("情况的报告", "修改某条例的决定", "执行"),
)
"""What a title says of what its line above names: 国民经济和社会发展计划⏎执行情况…的报告."""


_ABOUT_NO_MORE = Pattern(
    Expression(f"关于{LETTER}{{1,3}}$"),
    ("主席团关于议案", "某省关于公告"),
    ("关于某事的议案", "关于议事规则"),
    "search",
)
"""A title that says no more of what it is about than what titles end with: 关于议案⏎处理意见的决定."""


def _may_go_on(reading: Reading, at: int) -> bool:
    """Whether this line may be of one title with the one above: set alike, and in Chinese both, or in other letters both."""
    line, above = reading.lines[at], reading.lines[at - 1]
    return reading.goes_on_alike(at) and is_of_other_letters(line) == is_of_other_letters(above)


def _is_set_apart_with(reading: Reading, at: int) -> bool:
    """Whether this line is set larger than text as the one above is, right below it: neither is a title without the other."""
    larger = reading.times_text(at) >= LARGER and reading.goes_on_alike(at)
    return larger and not reading.lines[at].blanks and may_stand_in_title(reading, at, at - 1)


def _is_another(candidate: Candidate, ended: int) -> bool:
    """Whether the last line is a title of its own below the end of one: right below it, or an organ's act."""
    text = candidate.reading.lines[candidate.after - 1].tight
    above = candidate.reading.lines[candidate.after - 2]
    if text[0] == "《" and leads_to_title(above):
        return False
    if _ATTENDS.match(text) and above.tight.endswith(("人员", "委员", "代表")):
        return False
    if above.tight[-1] == "书" and SERVES_WRIT.match(text):
        return False
    if _ONLY_NAMED.match(above.tight) and candidate.after - ended == 1 and not names_an_organ(text):
        return False
    return is_whole_title(text) and (candidate.after - ended == 1 or names_an_organ(text))


_ATTENDS = Pattern(
    Expression("(?:出席|列席|缺席|参加|请假)"),
    ("出席、列席第十次会议名单", "缺席会议名单"),
    ("某会出席名单", "名单"),
)
"""What is said of those whom the line above names: 常委会组成人员⏎出席会议名单."""

_ONLY_NAMED = Pattern(
    Expression("《[^《》]{2,80}》$"),
    ("《某省人民检察院工作报告》", "《某某条例（草案）》"),
    ("关于《某条例》", "《某条例》的说明", "某条例"),
)
"""What is named in title marks alone: what stands below says what is said of it, 《…工作报告》⏎有关用语说明."""
