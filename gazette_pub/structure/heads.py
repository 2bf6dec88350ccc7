"""The parts of a document's head below its title: number, adoption, delivery, salutation, byline, dateline."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from gazette_pub.structure.cuts.marks import closes_first, stays_open
from gazette_pub.structure.cuts.sentences import breaks_off
from gazette_pub.structure.hongkong import is_number_of_notice
from gazette_pub.structure.line import Line
from gazette_pub.structure.namerows import (
    are_holders,
    are_several_names,
    is_name_row,
    is_office_and_name,
    labels_names,
    names_in,
)
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.attached import ATTACH_LABEL, ATTACH_LIST
from gazette_pub.structure.patterns.cases import CASE_NAMED, WRIT
from gazette_pub.structure.patterns.contents import CONTENTS_TITLE
from gazette_pub.structure.patterns.fields import FIELD, LABELLED, PAGE_CONTROL, ROW_OF_FIELDS
from gazette_pub.structure.patterns.heads import (
    ADDRESSED,
    ADOPTION,
    DATE_LINE,
    DELIVERED,
    DELIVERY,
    DELIVERY_NOTE,
    HISTORY,
    HISTORY_END,
    SALUTATION,
    SUBTITLE,
)
from gazette_pub.structure.patterns.news import DATELINE, PAPER, REPORTED
from gazette_pub.structure.patterns.numbers import NUMBER_LINE, ORDER_NUMBER
from gazette_pub.structure.patterns.persons import ENTRY, PERSON_AND_BODY, SIGNER
from gazette_pub.structure.patterns.provisions import ARTICLE, DIVISION, ENUMERATOR, MEANS, REFERS
from gazette_pub.structure.reading import CLOSING, Block, Reading
from gazette_pub.structure.translation import is_translation
from gazette_pub.words.characters import (
    LETTER,
    WIDE_BLANK,
    ends_sentence,
    has_wide_blank,
    letters,
    unspaced,
    with_wide_blanks,
)
from gazette_pub.words.days import COUNTED_DAY, DAY, MONTH, SIGNED_ON
from gazette_pub.words.days import OPENERS as DAY_OPENERS
from gazette_pub.words.events import HAPPENED
from gazette_pub.words.kinds import LISTS, ends_like_a_title
from gazette_pub.words.names import is_name
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.simplified import simplified

LONGEST_SALUTATION = 12
LONGEST_NOTE = 60
"""Lines that an adoption note may have: one that tells of six revisions has thirty in a narrow column."""

LONGEST_HISTORY = 8
"""Lines that one event of a history without brackets may have."""

LONGEST_DELIVERY = 4

MOST_ISSUERS = 4
"""Bodies that stand below a title, each on a line of its own."""

MOST_ASIDE = 6
"""Lines of a web page that may stand between a title and the rest of its head."""


def parts_below(reading: Reading, at: int, title: int | None = None) -> list[Block]:
    """The parts of a head that stand from this line on, each as long as it fits; `title`: where the title above them begins."""
    blocks: list[Block] = []
    below = at
    while not _is_whole(reading, blocks):
        found = next(_part(reading, below), None)
        if found is None and blocks and title is not None:
            found = _title_again(reading, below, title, at)
        if found is None:
            break
        blocks += _day_and_number(reading, found)
        below = found.after
    return blocks


def _day_and_number(reading: Reading, part: Block) -> list[Block]:
    """The parts of a line that has the day and the number of the document in one pair of brackets: （1999年4月26日　〔1998〕某字第10号）."""
    found = _BRACKETED_WITH_NUMBER.match(reading.lines[part.first].text) if part.kind == "dateline" else None
    if found is None or part.after > part.first + 1:
        return [part]
    at = found.start("number")
    return [replace(part, length=at), Block("number", part.first, part.after, skip=at)]


def _title_again(reading: Reading, at: int, title: int, after: int) -> Block | None:
    """The title printed a second time, on one line or several, below what a collection of laws says of the text: when it was
    passed, from when it holds. A guiding case then leaves its number out."""
    lines = reading.lines
    named = "".join(line.tight for line in lines[title:after])
    numbered = CASE_NAMED.match(named)
    whole, said = letters(named[numbered.end() if numbered else 0 :]), ""
    for n in range(at, min(at + _TITLE_LINES, len(lines))):
        said += letters(lines[n].tight)
        if said == whole and len(whole) >= _NAMED_AGAIN:
            return Block("aside", at, n + 1)
        if not whole.startswith(said):
            break
    return None


_TITLE_LINES, _NAMED_AGAIN = 5, 14
"""Lines that a title takes at most, and the letters that one has which tells two texts apart: 公告 does not."""


def _is_whole(reading: Reading, blocks: list[Block]) -> bool:
    """Whether the head is at its end: below whom it addresses stands the text, unless that is a labelled line of several."""
    return bool(blocks) and blocks[-1].kind == "salutation" and _field(reading, blocks[-1].first) is None


def first_part(reading: Reading, at: int) -> str | None:
    """The kind of the part of a head that begins at this line."""
    found = next(_part(reading, at), None)
    return found.kind if found else None


def addresses_below_number(reading: Reading, at: int) -> bool:
    """Whether the number of an official document begins at this line, and whom it is sent to stands below."""
    number = next(_part(reading, at), None)
    return number is not None and number.kind == "number" and first_part(reading, number.after) == "salutation"


def _part(reading: Reading, at: int) -> Iterator[Block]:
    if kind := _field(reading, at):
        yield Block(kind, at, at + 1)
    for kind, part in HEAD_PARTS:
        if end := part(reading, at):
            yield Block(kind, at, end)


def opens_part(reading: Reading, at: int) -> bool:
    """Whether a part of a head begins at this line, or a label of an attachment."""
    line = reading.line(at)
    if line is None or line.tight[0] not in _OPENERS and line.tight[-1] not in _CLOSERS:
        return False
    text = _close_number(line)
    if any(pattern.match(text) for pattern in _PARTS) or history(reading, at) or counted_history(reading, at):
        return True
    if line.tight[0] in _DASHES and subtitle(reading, at) is not None:
        return True
    return line.tight[0] == "（" and (adoption(reading, at) is not None or bracketed_organ(reading, at) is not None)


_PARTS = (ADOPTION, DELIVERY, DELIVERED, NUMBER_LINE, DATE_LINE, ATTACH_LABEL, SALUTATION, REPORTED)
_OPENERS = frozenset("（—─－-0123456789零〇○一二三四五六七八九第附中本新人经特见实首全记通评")
_CLOSERS = frozenset("：号日")
"""What the first or the last character is of a line that opens a part of the head."""


def _field(reading: Reading, at: int) -> str | None:
    """What a labelled line of a letter's head says: 發文字號：…, 受文者：….  附件：無 is one of them only among others."""
    found = _field_at(reading, at)
    if found != "beside":
        return found
    return "aside" if any(_leads_to_field(reading, at, way) for way in (-1, 1)) else None


def _leads_to_field(reading: Reading, at: int, way: int) -> bool:
    """Whether a labelled line of which such a letter alone has stands above or below this one, with no other but such between."""
    for n in range(1, _MOST_BESIDE):
        found = _field_at(reading, at + n * way)
        if found != "beside":
            return found is not None
    return False


_MOST_BESIDE = 8
"""Lines that say how to reach who writes, at most: 地址, 承辦人, 電話, 傳真, 電子信箱."""


def _field_at(reading: Reading, at: int) -> str | None:
    line = reading.line(at) if at >= 0 else None
    found = FIELD.match(line.tight) if line and "：" in line.tight else None
    return found.lastgroup if found else None


def subtitle(reading: Reading, at: int) -> int | None:
    """——在全省经济工作会议上的讲话, on a line or broken to two; or whatever the source says is one."""
    line, below = reading.line(at), reading.line(at + 1)
    if line is None or line.tight[0] not in _DASHES:
        return at + 1 if line is not None and line.hints.role == "subtitle" else None
    if SUBTITLE.match(line.tight) or _BELOW_FIRST.match(line.tight) and (at == 1 or _is_said_below(reading, at)):
        return at + 1
    return at + 2 if below is not None and not line.ends and SUBTITLE.match(line.tight + below.tight) else None


_DASHES = frozenset("—─－-")

_BELOW_FIRST = Pattern(
    Expression("[—─]{2}[ \u3000]*[^—─，。；：！？]{5,40}$"),
    ("——某某省爱国卫生运动六十年",),
    ("——稳增长。", "——2024年1月18日，", "——调结构"),
)
"""The same below the first line of a text, or above who says it and the day, where it may be called anything."""


def _is_said_below(reading: Reading, at: int) -> bool:
    """Whether an organ stands alone right below this line, or the day, or the reporter."""
    below = reading.line(at + 1)
    said = below is not None and (is_organ(below.tight) or DATE_LINE.match(below.tight) is not None)
    return said or reported(reading, at + 1) is not None


def number(reading: Reading, at: int) -> int | None:
    line = reading.line(at)
    if line is None:
        return None
    text = _close_number(line)
    if "号" not in text and text[-1] not in "次期）":
        return None
    return at + 1 if NUMBER_LINE.match(text) or ORDER_NUMBER.match(text) else None


def _close_number(line: Line) -> str:
    """What a line says; a number without its gaps, which may be set as wide as the title: 第　二　十　三　号."""
    return close_up(line.tight) if line.tight[0] == "第" and line.tight[-1] == "号" else line.tight


def order_of_act(reading: Reading, at: int) -> int | None:
    """某省人民政府令第241号 right above the first article of an act, or above its contents: by which order or announcement it was made
    known, on a line or, with the number, on two."""
    line, below = reading.line(at), reading.line(at + 1)
    if line is None or below is None or line.tight[-1] not in _ENDS_ORDER:
        return None
    if _ORDER_AND_NUMBER.match(line.tight):
        after = at + 1
    elif _ORDER.match(line.tight) and ORDER_NUMBER.match(_close_number(below)):
        after = at + 2
    else:
        return None
    text = reading.line(after)
    opens = text is not None and (ARTICLE.match(text.text) or opens_law(text) or unspaced(text.text) == "目录")
    return after if opens else None


_ENDS_ORDER = frozenset("号）日令告")
_ORDER_AND_NUMBER = Pattern(
    Expression(
        rf"{LETTER}{{2,40}}(?:令|公告)(?:[〔（\[]?\d{{4}}[〕）\]]?年?)?[（(]?第(?:\d{{1,5}}|[{CN}]{{1,7}})号[）)]?(?:[ \u3000]*{DAY.source})?$"
    ),
    ("某省人民政府令第241号", "中华人民共和国主席令第二十九号　2015年7月1日", "某省人大常委会公告（第99号）"),
    ("某省人民政府令", "第241号", "根据某省人民政府令第241号公布的"),
    needs=("令告", "号"),
)
_ORDER = Pattern(Expression(rf"{LETTER}{{2,40}}(?:令|公告)$"), ("某省人民政府令", "某会公告"), ("命令书", "令"))


def adoption(reading: Reading, at: int) -> int | None:
    """（2024年1月18日…通过）: from its opening bracket to the line that closes it."""
    line = reading.line(at)
    if line is None or line.tight[0] != "（":
        return None
    if ADOPTION.match(line.tight):
        return _closed_bracket(reading, at, LONGEST_NOTE)
    after = _closed_bracket(reading, at, _BROKEN_NOTE)
    whole = "".join(line.tight for line in reading.lines[at:after]) if after else ""
    return after if ADOPTION.match(whole) or _TELLS_EVENT.search(unspaced(whole)) else None


_BROKEN_NOTE = 8
"""Lines of a note that shows what it is in none of them alone: （由运输及物流局局长根据《道路交通条例》⏎（第374章）第11条订立）."""
_TELLS_EVENT = Pattern(
    Expression(rf"{DAY.source}[^（）。；]{{0,80}}(?:{'|'.join(HAPPENED)})(?:全文)?。?）$"),
    ("（某银行令〔2005〕第4号，2005年9月5日通过，2005年9月16日发布）", "（某发〔2023〕45号　2023年9月18日民政部印发）"),
    ("（2023年9月18日）", "（某市人民政府令第5号公布）", "2023年9月18日民政部印发"),
    "search",
)
"""A day and, at the end of the note, what was done on it, whatever the note begins with."""


def _closed_bracket(reading: Reading, at: int, most: int) -> int | None:
    """The index after the line that closes the bracket which opens here; None where text goes on behind it."""
    depth = 0
    for n in range(at, min(at + most, len(reading.lines))):
        depth += reading.lines[n].text.count("（") - reading.lines[n].text.count("）")
        if depth <= 0:
            return n + 1 if reading.lines[n].tight.endswith("）") else None
    return None


def printed_by(reading: Reading, at: int) -> bool:
    """Whether an office stands alone above the day on which it printed the document that is signed above, 某省人民政府办公厅⏎
    2024年2月1日印发, and is no title (GB/T 9704-2012 §7.4.3)."""
    below = reading.line(at + 1) if reading.pending == at and reading.last_kind in CLOSING else None
    printed = below is not None and below.tight[-1] == "发" and DAY_OF_PRINT.finds(unspaced(below.text))
    return printed and is_organ(close_up(reading.lines[at].tight))


DAY_OF_PRINT = Pattern(
    Expression(rf"{DAY.source}印发"),
    ("2024年2月1日印发", "二〇一八年十二月二十九日印发"),
    ("印发", "2月印发", "某办2024年2月1日印发"),
    "fullmatch",
)


def history(reading: Reading, at: int) -> int | None:
    """2012年9月14日 …第四次会议通过: an event of an act, on a line or more, without brackets around it."""
    line = reading.line(at)
    if line is not None and line.tight.endswith("通过") and _SESSION_FIRST.match(line.tight):
        return at + 1
    if line is not None and at and _goes_on_with_history(reading.lines, at):
        return at + 1
    if line is None or not HISTORY.match(line.tight):
        return None
    whole = ""
    for n in range(at, min(at + LONGEST_HISTORY, len(reading.lines))):
        text = reading.lines[n].tight
        if n > at and (HISTORY.match(text) and not whole.endswith(_TWO_BODIES) or ends_sentence(text)):
            return None
        whole += text
        below = reading.line(n + 1)
        goes_on = below is not None and below.tight[0] in "；、，"
        if not goes_on and HISTORY_END.search(whole) and whole.count("《") == whole.count("》"):
            return n + 2 if below is not None and _BY_ORDER.finds(below.tight) else n + 1
    return None


def _goes_on_with_history(lines: Sequence[Line], at: int) -> bool:
    """Whether a line tells a further event below those of a history, its day without the year or without the Republic's name: 同年
    十月一日施行⏎三十五年六月十九日修正."""
    if not _FURTHER_EVENT.match(lines[at].tight):
        return False
    return any(HISTORY.match(each.tight) for each in lines[max(at - LONGEST_HISTORY, 0) : at])


_FURTHER_EVENT = Pattern(
    Expression(
        rf"(?:同年|[{CN}\d]{{1,4}}年)?(?:\d{{1,2}}|[{CN}]{{1,2}})月(?:\d{{1,2}}|[{CN}]{{1,3}})日[^，。；：《》]{{0,40}}(?:{'|'.join(HAPPENED)})(?:全文)?(?:[第\d][^。；]{{0,40}}条(?:条文)?)?$"
    ),
    ("同年四月二十一日中央人民政府公布", "三十五年六月十九日修正", "八十年六月二十九日总统令废止", "四月三十日公布"),
    ("同年四月二十一日", "四月三十日公布了", "三十五年六月十九日，修正"),
    needs=("月", "日"),
)


def counted_history(reading: Reading, at: int) -> int | None:
    """1.中華民國五十二年七月二十三日總統…令制定公布全文24條: an event of an act of Taiwan with its number, and what goes on below it."""
    line = reading.line(at)
    if line is None or not _COUNTED_EVENT.match(line.tight):
        return None
    after = at + 1
    while (below := reading.line(after)) and after < at + LONGEST_HISTORY:
        if below.blanks or _COUNTED.match(below.tight) or opens_law(below):
            break
        after += 1
    whole = "".join(each.tight for each in reading.lines[at:after])
    return after if _HAPPENED_BY.search(whole) else None


_COUNTED = Pattern(
    Expression(r"\d{1,2}[.．、](?![ \u3000]?\d)"),
    ("2.中华民国八十一年二月一日", "12．民国100年"),
    ("36条", "3、7条条文", "1.5公里"),
)
"""The number of an event; 3、7 條條文 begins a line too."""

_COUNTED_EVENT = Pattern(
    Expression(rf"\d{{1,2}}[.．、][ \u3000]*(?=(?:中华)?民国){DAY.source}"),
    ("1.中华民国五十二年七月二十三日总统", "12．民国100年1月5日"),
    ("1.2024年3月5日", "中华民国五十二年七月二十三日", "1.本条例"),
    needs=(("民国",),),
)
_HAPPENED_BY = Pattern(
    Expression("(?:令|[公院会處处局署府部].{0,30}号)[^，。；]{0,30}(?:公布|发布|公告|废止)"),
    (
        "总统（52）台统（一）义字第1187号令制定公布",
        "交通部交航字第10898号令修正发布",
        "某市府经发市字第10133401200号公告更正第9条条文",
    ),
    ("公布全文", "令其改正"),
    "search",
)
"""By whose order it happened."""

_BY_ORDER = Pattern(
    Expression(
        rf"{LETTER}{{2,12}}[^，。；]{{0,24}}第[ ]?\d{{1,12}}[ ]?号令(?:制定|修正|增订|[删刪]除|废止)?(?:公布|发布)(?:全文)?[^，。；]{{0,30}}"
    ),
    ("总统（83）华总（一）义字第4395号令制定公布全文66条", "国民政府第12号令公布"),
    ("总统令", "第12号令公布", "某省人民政府令第12号"),
    "fullmatch",
)
"""By whose order an act was published, on the line below the day."""


_TWO_BODIES = ("会议", "、", "和")
"""How a line ends that names one body of two which passed a text together, each on its day: …审判委员会第1745次会议⏎2018年10月19日…通过."""

_SESSION_FIRST = Pattern(
    Expression(rf"[\u4e00-\u9fff\d]{{4,50}}会议(?:于)?{DAY.source}(?:审议|表决)?通过$"),
    ("某市第十二届人大常委会第九次会议2023年2月24日通过", "某省第十四届人民代表大会第二次会议于2024年1月27日通过"),
    ("会议2023年2月24日通过", "某市人大常委会第九次会议2023年2月24日通过了条例"),
    needs=(("会议",),),
)
"""A session, and behind it the day on which it passed the text."""


def delivery(reading: Reading, at: int) -> int | None:
    """———2024年1月18日在…会议上, or the same in brackets."""
    line = reading.line(at)
    if line is None:
        return None
    if DELIVERY.match(line.tight):
        return _to_the_meeting(reading, at)
    if line.tight.startswith("（在") and (end := _closed_bracket(reading, at, LONGEST_DELIVERY)):
        return end if _MEETING_FIRST.match("".join(each.tight for each in reading.lines[at:end])) else None
    if "日在" in line.tight and (end := _delivered(reading, at)):
        return end
    if ADOPTION.match(line.tight) and (end := _closed_bracket(reading, at, LONGEST_DELIVERY)):
        text = "".join(line.tight for line in reading.lines[at:end])
        return end if DELIVERY_NOTE.match(text) else None
    return None


_MEETING_FIRST = Pattern(
    Expression(rf"（在[^（）。；]{{4,80}}(?:会议|大会|全会|会)上[，、\s]*{DAY.source}）$"),
    ("（在某省第十三届人大常委会第三十次会议上　2022年5月25日）", "（在全省工作会议上2022年5月25日）"),
    ("（在会上宣布）", "（2022年5月25日在某会议上）"),
    needs=(("上",),),
)
"""The meeting at which a report was given, and the day behind it."""


def _delivered(reading: Reading, at: int) -> int | None:
    """The index after 2024年1月10日在…⏎…会议上, on one line or more."""
    text = ""
    for n in range(at, min(at + LONGEST_DELIVERY, len(reading.lines))):
        text += reading.lines[n].tight
        if text[-1] == "上" and DELIVERED.match(text):
            return n + 1
    return None


def _to_the_meeting(reading: Reading, at: int) -> int:
    for n in range(at, min(at + LONGEST_DELIVERY, len(reading.lines))):
        if _AT_MEETING.search(reading.lines[n].tight):
            return n + 1
    return at + 1


_AT_MEETING = Pattern(
    Expression("上(?:的(?:报告|讲话|说明|发言|致辞))?$"),
    ("在某会议上", "在某会议上的报告"),
    ("在会议上指出", "上的决定"),
    "search",
)


def aside(reading: Reading, at: int) -> int | None:
    """来源：某某日报, 字号：大 中 小 between the parts of a head, or 来源：…　发布时间：… above the text: of the page that prints it."""
    after = at
    while (line := reading.line(after)) and after < at + MOST_ASIDE and _is_aside(line):
        after += 1
    of_page = after > at and _is_of_page(reading.lines[at])
    return at + 1 if of_page or after > at and _tells_a_head(reading, after) else None


def _is_of_page(line: Line) -> bool:
    """Whether several things are said of the page side by side, one of them where it is from or when it was put there."""
    parts = line.text.split()
    if _are_labelled(parts) and any(map(_OF_PAGE.match, parts)) or ROW_OF_FIELDS.finds(line.text):
        return True
    parts = [part.strip("【】 \u3000") for part in WIDE_BLANK.split(line.text)]
    said = all(_OF_PAGE.match(part) or PAGE_CONTROL.fullmatch(part) for part in parts)
    return len(parts) > 1 and said and any(map(_OF_PAGE.match, parts))


_OF_PAGE = Pattern(
    Expression("(?:(?:信息|文章|稿件)?来源|发布(?:时间|日期|机构)|(?:浏览|阅读|点击)(?:次数|量|数)|索引号)："),
    ("来源：市住房公积金管理中心", "发布时间：2024-02-19", "浏览次数：128", "信息来源：某局"),
    ("来源", "资金来源：", "发布会时间："),
)
"""What a page says of the text that it prints."""


def _is_aside(line: Line) -> bool:
    if PAGE_CONTROL.fullmatch(line.text) or is_translation(line) or _are_labelled(line.text.split()):
        return True
    if _is_of_page(line):
        return True
    if line.width < _SHORT and all(map(_GRADE.fullmatch, line.text.split())):
        return True
    return LABELLED.match(line.tight) is not None and not ATTACH_LIST.match(line.tight)


_SHORT = 16.0
_GRADE = Pattern(
    Expression("[（(]?(?:[A-D]类|(?:同意|主动|依申请|不予)?公开|存档)[）)]?"),
    ("A类", "（B类）", "公开", "同意公开", "（主动公开）"),
    ("A类企业", "公开信", "甲类"),
    "fullmatch",
)
"""How a proposal was answered, and whether the answer is for all to read: above whom it is addressed to."""


def _are_labelled(parts: list[str]) -> bool:
    """发布时间：2025-02-18 浏览次数：132: several things said of a text, side by side."""
    return len(parts) > 1 and all(LABELLED.match(part) for part in parts)


def _tells_a_head(reading: Reading, at: int) -> bool:
    """Whether the head goes on here: with the speaker, or with what stands in heads only. The number of a notice begins the next."""
    line = reading.line(at)
    if line is not None and is_number_of_notice(line):
        return False
    return any(part(reading, at) for part in (number, delivery, adoption, salutation, byline))


def byline(reading: Reading, at: int) -> int | None:
    """Office and name of the speaker: what stands between the head and the salutation."""
    found = salutation_within(reading, at)
    if found is None or found == at:
        return None
    ends = (salutation, delivery, aside)
    found = next((n for n in range(at + 1, found) if any(part(reading, n) for part in ends)), found)
    if reading.lines[at].tight[0] == "（" or any(
        number(reading, n) or DATE_LINE.match(reading.lines[n].tight) for n in range(at, found)
    ):
        return None
    day = next((n for n in range(at, found) if bracketed_day(reading, n)), found)
    return day if day > at else None


def named_by_its_style(reading: Reading, at: int) -> int | None:
    """Who wrote a text, in the style that a word processor has for that (Author)."""
    line = reading.line(at)
    return at + 1 if line is not None and line.hints.role == "byline" else None


def dated_by_its_style(reading: Reading, at: int) -> int | None:
    """The day or the month of a text below its title, in the style that a word processor has for that (Date)."""
    line = reading.line(at)
    return at + 1 if line is not None and line.hints.role == "date" and _DAY_OR_MONTH.finds(line.tight) else None


_DAY_OR_MONTH = Pattern(
    Expression(rf"[{CN}\d]{{4}}年[{CN}\d]{{1,2}}月(?:[{CN}\d]{{1,3}}日)?"),
    ("2025年3月", "2025年3月12日", "二〇二五年三月"),
    ("2025年", "2025年3月以来"),
    "fullmatch",
)


def speaker(reading: Reading, at: int) -> int | None:
    """市统计局局长　王明, right below where it was said: who spoke, in a text that greets nobody."""
    line, above = reading.line(at), reading.line(at - 1) if at else None
    if line is None or above is None or not is_office_and_name(line):
        return None
    spoken = _AT_MEETING.search(above.tight) or at > 1 and subtitle(reading, at - 2) == at
    return at + 1 if spoken else None


def salutation_within(reading: Reading, at: int, most: int = 4) -> int | None:
    """The index of a salutation among the next lines, with nothing but a byline before it."""
    for n in range(at, min(at + most, len(reading.lines))):
        if reading.lines[n].tight[-1] == "：" and SALUTATION.match(simplified(reading.lines[n].tight)):
            return None if _above_names(reading, n) or _is_term(reading, n) else n
        if (
            ends_sentence(reading.lines[n].tight)
            or "，" in reading.lines[n].tight
            or ENUMERATOR.match(reading.lines[n].text)
            or len(names_in(reading.lines[n].text)) > 2
            or _is_subject(reading.lines[n].tight)
        ):
            return None
    return None


def _is_subject(text: str) -> bool:
    """Whether the title of another document ends there: …关于…的意见."""
    return "关于" in text and ends_like_a_title(text)


def salutation(reading: Reading, at: int) -> int | None:
    """To whom it is addressed: one line, or several full ones."""
    line = reading.line(at)
    if line is None or opens_law(line) or ENUMERATOR.match(line.text) or _above_names(reading, at):
        return None
    if _below_list(reading, at) or stays_open("《", "》", line.tight) or _is_term(reading, at):
        return None
    if SIGNER.match(line.text):
        return None
    addressed = line.tight[-1] == "：" and ADDRESSED.match(simplified(line.tight)) and not _announces(reading, at)
    if addressed and stays_open("（", "）", line.tight):
        below = reading.line(at + 1)
        return (
            at + 2 if below is not None and below.tight[-1] == "：" and closes_first("（", "）", below.tight) else None
        )
    if addressed or _is_ordered(reading, at):
        return at + 1
    text = ""
    for n in range(at, min(at + LONGEST_SALUTATION, len(reading.lines))):
        line = reading.lines[n]
        text += simplified(line.tight)
        if text[-1] == "：" and (SALUTATION.match(text) or n > at and _addresses_each(reading, at, n, text)):
            return n + 1
        if ends_sentence(line.tight) and not _names_more(reading, n) or not _runs_on(reading, n):
            return None
    return None


def _is_term(reading: Reading, at: int) -> bool:
    """Whether what a term means stands below the line, 零直排区：⏎指…, or a number that it labels. It is addressed to nobody."""
    below = reading.line(at + 1)
    return below is not None and (MEANS.match(below.tight) is not None or _CODE.finds(below.tight))


_CODE = Pattern(
    Expression(r"[0-9A-Za-z\-—]{6,40}"),
    ("12140106000000001A", "0351-1234567"),
    ("2024年", "12", "现将甲"),
    "fullmatch",
)
"""A number of many figures, alone on its line."""


def _names_more(reading: Reading, at: int) -> bool:
    """Whether a line ends with a semicolon, and whom else a document is for stands below: …各监管局；⏎各直管保险公司：."""
    below = reading.line(at + 1)
    return reading.lines[at].tight[-1] == "；" and below is not None and below.tight[0] == "各"


def _addresses_each(reading: Reading, first: int, last: int, text: str) -> bool:
    """Whether the words of these lines name whom a document is for, 各… among them, be they banks, companies or stations."""
    if reading.opens_paragraph(first) or _announces(reading, last):
        return False
    return _EACH_BODY.search(text) is not None and ADDRESSED.match(text) is not None


_EACH_BODY = Pattern(
    Expression("(?:^|[，、；])(?:[驻在]?[省市县区州部])?各(?!(?:项|类|种|自|界|地情))[\u4e00-\u9fff]"),
    ("各分行：", "某银行总部，各省、自治区分行：", "某局；省各直属单位："),
    ("请各单位：", "，各项工作：", "各自"),
    "search",
    needs=("各",),
)


def _is_ordered(reading: Reading, at: int) -> bool:
    """Whether an order of old says here whom it is for, without a colon: 令各地方法院、各县司法处."""
    line = reading.lines[at]
    if line.tight[0] != "令" or not _ORDERED.match(line.tight):
        return False
    return any(close_up(above.tight).endswith("令") for above in reading.lines[max(at - _OLD_HEAD, 0) : at])


_OLD_HEAD = 3
"""Lines below the first of an old order's title among which it says whom it is for."""

_ORDERED = Pattern(
    Expression(r"令[\u4e00-\u9fff、]{2,40}(?:[院府厅局部处会署]|机关|单位|学校)$"),
    ("令各地方法院、各县司法处", "令直辖各机关", "令行政院"),
    ("令人满意的工作", "令行禁止", "令各地方法院遵照，"),
)


def _below_list(reading: Reading, at: int) -> bool:
    """Whether the title of a list stands right above, which addresses nobody: 杭州市： names a group in it."""
    return at > 0 and close_up(reading.lines[at - 1].tight).endswith((*LISTS, "一览表"))


def _above_names(reading: Reading, at: int) -> bool:
    """Whether a line with a colon has rows of names below it, or an office with who holds it: 委员： says what they are."""
    below = reading.line(at + 1)
    if reading.lines[at].tight[-1] != "：" or below is None:
        return False
    return (
        is_name_row(below)
        or are_holders(below.text)
        or are_several_names(below)
        or labels_names(reading.lines[at], below)
    )


def _announces(reading: Reading, at: int) -> bool:
    """Whether a table, an entry, names or the first number of a list stand right below: what the line leads to."""
    below = reading.line(at + 1)
    if below is None or at + 1 in reading.tables:
        return True
    return is_name_row(below) or any(pattern.match(below.text) for pattern in (ENUMERATOR, ENTRY, PERSON_AND_BODY))


def _runs_on(reading: Reading, at: int) -> bool:
    """Whether a line names several bodies, and more may follow below: it ends with a comma, or is full, or as wide as one above
    that ends so."""
    line, above = reading.lines[at], reading.line(at - 1)
    if line.tight[-1] in "，、" or not any(mark in line.tight for mark in "，、"):
        return line.tight[-1] in "，、"
    as_wide = at > 0 and above is not None and above.tight[-1] in "，、" and line.width >= above.width
    return as_wide or _is_full(reading, at)


def _is_full(reading: Reading, at: int) -> bool:
    """Whether a line reaches the measure that its text was broken to, or breaks off for sure where it is not known to be."""
    if reading.wrapped[at]:
        return reading.room(at) <= 3
    below = reading.line(at + 1)
    return below is not None and breaks_off(reading.lines[at], below)


def issuer(reading: Reading, at: int) -> int | None:
    """The bodies that issue a text, between its title and the note in brackets or the day below."""
    after, wide = at, False
    while (
        after < at + MOST_ISSUERS
        and (line := reading.line(after))
        and line.width <= _WIDEST_ISSUER
        and _are_organs(line)
    ):
        is_one = len(line.tight.split()) == 1
        after, wide = after + 1, wide or is_one and line.width > _SURELY_WHOLE
    if after == at or reading.opens_paragraph(after - 1):
        return None
    dated = adoption(reading, after) or _dates_a_head(reading, after)
    return after if dated or not wide and _is_above_text(reading, after) else None


_SURELY_WHOLE, _WIDEST_ISSUER = 20.0, 40.0
"""Ems of a line that names whole bodies, whatever stands below; and at the most, above a day: 黔西南布依族苗族自治州第四次全国经济普查领导小组办公室
has twenty-eight."""


def authors(reading: Reading, at: int) -> int | None:
    """某院第九检察厅　史为忠　李　薇, between the title and the text: who wrote it, and where they work."""
    line = reading.line(at)
    if line is None or not has_wide_blank(line.text) or ends_sentence(line.tight):
        return None
    organ, _, names = with_wide_blanks(line.text).partition("\u3000")
    if not is_organ(organ) or not (found := names_in(names.lstrip("\u3000 "))) or not all(map(is_name, found)):
        return None
    return at + 1 if _is_above_text(reading, at + 1) else None


def court_above_writ(reading: Reading, at: int) -> int | None:
    """The court whose writ it is, above 民 事 判 决 书, where a collection of judgments prints the case's name over both."""
    line, below = reading.line(at), reading.line(at + 1)
    if line is None or below is None or not line.tight.endswith("法院") or not WRIT.match(close_up(below.tight)):
        return None
    return at + 1 if at and _NAMED_AS_WRIT.search(reading.lines[at - 1].tight) else None


_NAMED_AS_WRIT = Pattern(
    Expression("[\u4e00-\u9fff](?:判决|裁定|调解|决定)书$"), ("借贷纠纷一审民事判决书",), ("判决书", "意见书"), "search"
)
"""How the name of a case ends that is the name of its writ."""


def writ_below_court(reading: Reading, at: int) -> int | None:
    return at + 1 if at and court_above_writ(reading, at - 1) else None


def _are_organs(line: Line) -> bool:
    """Whether it names an organ, or several side by side."""
    return all(map(is_organ, line.tight.split()))


def _is_above_text(reading: Reading, at: int) -> bool:
    """Whether the text begins here, with a sentence or a number, below a title and its body."""
    line = reading.line(at)
    if line is not None and line.text.startswith(("一、", "问：")):
        return True
    if line is None or opens_law(line):
        return False
    return any(mark in line.tight for mark in _MARKS) and (ends_sentence(line.tight) or _is_full(reading, at))


def _dates_a_head(reading: Reading, at: int) -> bool:
    """Whether a day stands here, with a sentence, the first part of the text or whom it addresses below it: at the end of a text there is none."""
    below = reading.line(at + 1)
    if dateline(reading, at) is None or below is None:
        return False
    text = any(mark in below.tight for mark in _MARKS) or below.text.startswith("一、")
    return text or salutation(reading, at + 1) is not None


_MARKS = "，。；"
"""Marks of text."""


def dateline(reading: Reading, at: int) -> int | None:
    """A day on a line of its own, of the Republic without its name too (六十年十一月五日); or who keeps minutes or issued the text, and when."""
    line = reading.line(at)
    if line is None:
        return None
    dated = DATE_LINE.match(line.tight) or COUNTED_DAY.regex.fullmatch(line.tight)
    return at + 1 if dated or _is_of_minutes(reading, at) or _is_of_an_organ(reading, at) else None


def _is_of_an_organ(reading: Reading, at: int) -> bool:
    """1988年12月8日，最高人民法院: the day, and behind it who issued the text, as collections have it; on no full line."""
    line = reading.lines[at]
    if reading.room(at) < _NOT_FULL:
        return False
    found = _DAY_AND_ORGAN.fullmatch(line.tight) if line.tight[0] in DAY_OPENERS else None
    return found is not None and is_organ(found["organ"])


_NOT_FULL = 4.0
"""Ems that such a line leaves free at least."""

_DAY_AND_ORGAN = Pattern(
    Expression(rf"{DAY.source}[，、 \u3000](?P<organ>{LETTER}{{3,30}})"),
    ("1988年12月8日，最高人民法院", "一九八八年三月一日　国家计委"),
    ("1988年12月8日", "1988年12月8日，最高人民法院发出通知。"),
    "fullmatch",
)


def _is_of_minutes(reading: Reading, at: int) -> bool:
    """某市人民政府办公室　　2024年5月6日, with text below: who keeps minutes, and when (GB/T 9704-2012 §10.3)."""
    line, below = reading.lines[at], reading.line(at + 1)
    if line.tight[-1] != "日" or below is None or not any(mark in below.tight for mark in _MARKS):
        return False
    organ, *day = line.text.split()
    return len(day) == 1 and DATE_LINE.match(day[0]) is not None and is_organ(organ)


def bracketed_day(reading: Reading, at: int) -> int | None:
    """（2024年1月27日）: a day that tells of no event; or who wrote the text, and the day: （某省卫生局　一九七九年九月十日）."""
    line, below = reading.line(at), reading.line(at + 1)
    if line is None or line.tight[0] != "（":
        return None
    text, after = line.tight, at + 1
    if "）" not in text and below is not None:  # in a narrow column
        text, after = text + below.tight, at + 2
    if text[-1] != "）":
        return None
    if (text[-2] in "月日号" or text[-2].isdecimal()) and _BRACKETED.match(text):
        return after
    if text[-2] == "号" and after == at + 1 and _BRACKETED_WITH_NUMBER.match(line.text):
        return after
    signed = SIGNED_ON.match(text)
    return after if signed and is_organ(signed["organ"]) else None


_BRACKETED_WITH_NUMBER = Pattern(
    Expression(
        rf"（{DAY.source}[ \u3000]{{1,9}}(?P<number>[^（），。； \u3000]{{0,12}}[〔\[]\d{{4}}[〕\]][^（），。； \u3000]{{0,12}}\d{{1,4}}号）$)"
    ),
    ("（1999年4月26日　〔1998〕赔他字第10号）", "（2000年7月17日　法释〔2000〕23号）"),
    ("（1999年4月26日某会通过　法释〔1999〕9号）", "（1999年4月26日）"),
    needs=("号",),
)


_BRACKETED = Pattern(
    Expression(
        rf"（(?:{MONTH.source}(?:[—–－~～至\-]{{1,2}}(?:\d{{4}}年)?\d{{1,2}}月)?|{DAY.source}(?:[—－–～~至\-](?:(?:\d{{1,2}}|[{CN}]{{1,3}})月)?(?:\d{{1,2}}|[{CN}]{{1,3}})日)?)）$"
    ),
    (
        "（2024年1月27日）",
        "（2012年10月25日至26日）",
        "（2012年10月25日—11月2日）",
        "（二○○三年十月）",
        "（2017年5月—6月）",
        "（2023年11月至2024年1月）",
    ),
    ("（2024年1月27日通过）", "（2024年）", "2024年1月27日"),
)


def bracketed_organ(reading: Reading, at: int) -> int | None:
    """（省劳动局）: who wrote what is passed on."""
    line = reading.line(at)
    if (
        line is None
        or line.tight[0] != "（"
        or line.tight[-1] != "）"
        or not _LEAST_ORGAN <= len(line.tight) <= _MOST_ORGAN
    ):
        return None
    return at + 1 if is_organ(close_up(line.tight[1:-1])) else None


_LEAST_ORGAN, _MOST_ORGAN = 5, 26
"""Characters of an organ's name in its brackets."""


def reported(reading: Reading, at: int) -> int | None:
    """本报记者　某某: who wrote a story."""
    line = reading.line(at)
    told = line is not None and any(who in line.text for who in _REPORTERS) and REPORTED.match(line.text)
    return at + 1 if told else None


_REPORTERS = ("记者", "通讯员", "评论员")


def dispatched(reading: Reading, at: int) -> int | None:
    """新华社北京6月28日电 on a line of its own, in brackets or without: who brought the text to the paper, from where and when."""
    line = reading.line(at)
    if line is None or line.tight.strip("（）【】")[-1:] not in _SENT:
        return None
    text = line.tight.strip("（）【】")
    found = DATELINE.match(text)
    return at + 1 if found and found.end() == len(text) else None


_SENT = frozenset("电讯")


HEAD_PARTS: tuple[tuple[str, Callable[[Reading, int], int | None]], ...] = (
    ("number", order_of_act),
    ("number", number),
    ("delivery", delivery),
    ("subtitle", subtitle),
    ("dateline", bracketed_day),
    ("adoption", adoption),
    ("adoption", history),
    ("adoption", counted_history),
    ("salutation", salutation),
    ("aside", aside),
    ("byline", named_by_its_style),
    ("dateline", dated_by_its_style),
    ("byline", reported),
    ("dateline", dispatched),
    ("byline", byline),
    ("byline", speaker),
    ("byline", court_above_writ),
    ("byline", bracketed_organ),
    ("aside", writ_below_court),
    ("byline", issuer),
    ("byline", authors),
    ("dateline", dateline),
)
"""What may stand below a title beside labelled lines, in the order in which the parts are tried; each gives the index after it."""


def untitled_adoption(reading: Reading, at: int) -> list[Block] | None:
    """1989年4月4日…通过。 or （1989年4月4日…通过） above a law that is printed without its title."""
    if after := adoption(reading, at):
        told = any("通过" in line.tight for line in reading.lines[at:after])
        return [Block("adoption", at, after)] if told else None
    if not HISTORY.match(reading.lines[at].tight) or PAPER.match(reading.lines[at].text):
        return None
    whole = ""
    for after in range(1, min(5, len(reading.lines))):
        whole += reading.lines[after - 1].tight
        if reading.lines[after].blanks and _DONE.finds(whole) and _is_title_of_act(reading.lines[after]):
            return [Block("frontadoption", 0, after)]
        if opens_law(reading.lines[after]) or ends_sentence(whole):
            return [Block("adoption", 0, after)] if "通过" in whole else None
    return None


def _is_title_of_act(line: Line) -> bool:
    return ends_like_a_title(line.tight) and not opens_law(line)


_DONE = Pattern(Expression("(?:通过|批准|公布|发布)$"), ("某会议批准", "国务院发布"), ("批准的", "通过。"), "search")
"""How what was done with an act ends, above its title."""


def opens_law(line: Line) -> bool:
    """Whether the text of a law begins here: its contents, a division or an article, which is none that is only named."""
    text = line.text
    if text[0] not in LAW_OPENERS:
        return False
    article = ARTICLE.match(text)
    if article:
        return not REFERS.match(text[article.end() :])
    return bool(CONTENTS_TITLE.match(text) or DIVISION.match(text))


LAW_OPENERS = frozenset("目第笫苐")
"""What the first character is of a line that opens a law."""


def untitled_salutation(reading: Reading, at: int) -> list[Block] | None:
    """各市人民政府： above a notice that is printed without its title."""
    after = None if PAGE_CONTROL.fullmatch(reading.lines[at].text) else salutation(reading, at)
    return [Block("salutation", at, after)] if after else None
