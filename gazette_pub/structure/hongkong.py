"""Notices of Hong Kong's gazette that stand one below another: the number, the ordinance, its chapter, and what they are about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from gazette_pub.structure.line import Line
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.heads import DATE_LINE
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.words.characters import LETTER, ends_sentence
from gazette_pub.words.names import is_name
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern

_NUMBER = Pattern(
    Expression(r"(?:\d{4}年)?第\d{1,5}号(?:政府|特别|法律|号外)?公告"),
    ("第6721号公告", "2024年第5号特别公告"),
    ("第6721号", "根据第6721号公告", "公告"),
    "fullmatch",
)

_NUMBER_IN_BOTH = Pattern(
    Expression(
        r"(?:\d{4}[ ]?年[ ]?)?第[ ]?\d{1,5}[ ]?号(?:政府|特别|法律|号外)?公告[ \u3000]{2,90}[GL]\.[ ]?N\.[ ]?\d{1,5}(?:[ ]of[ ](?:19|20)\d\d)?"
    ),
    ("第 1705 号公告　　　　G.N. 1705", "2023年第87号法律公告    L.N. 87 of 2023"),
    ("第1705号公告", "G.N. 1705", "第1705号公告 G.N. 1705"),
    "fullmatch",
)

_ORDINANCE = Pattern(
    Expression(
        r"(?:《[^《》]{2,60}》(?:（第\d{1,4}[A-Z]{0,2}章）)?|[^《》，。；：]{2,40}条例（第\d{1,4}[A-Z]{0,2}章）)"
    ),
    ("《太平绅士条例》", "《公司条例》（第622章）", "土地（为重新发展而强制售卖）条例（第545章）"),
    ("《公司条例》第3条", "公司条例", "根据《公司条例》（第622章）"),
    "fullmatch",
)
_CHAPTER = Pattern(Expression(r"（第\d{1,4}[A-Z]{0,2}章）"), ("（第510章）",), ("（第3条）", "第510章"), "fullmatch")
_GROUND = Pattern(
    Expression(r"（(?:(?:根[据據]|依[据據]|按照)[^。；]{2,80}|第\d{1,4}[A-Z]{0,3}(?:（[\da-zA-Z]{1,4}）){0,3}条)）"),
    ("（根据第744（3）条发出的公告）", "（根据第4条发出的公告）", "（第37（1）（b）条）"),
    ("（第510章）", "根据第4条"),
    "fullmatch",
)
_INSTRUMENT = Pattern(
    Expression(r"《?(?:19|20)\d\d年[^，。；：《》]{2,60}[令例则告]》?|《[^，。；：《》]{4,60}》"),
    ("2024年巴士路线表（九龙巴士有限公司）令", "《2023年商船（费用）公告》", "《荃湾分区计划大纲草图编号S/TW/37》"),
    ("2024年命令，", "委任"),
    "fullmatch",
)
"""What is made under the ordinance, above what the notice is about."""

_ABOUT = Pattern(
    Expression(rf"(?:{LETTER}|[\dA-Z]|[、“”](?!$)|（{LETTER}{{1,12}}）){{2,40}}"),
    ("委任", "更改船名", "收回第104约土地", "委任主席、副主席及成员", "修订第9号图则（荃湾）", "新增第273D号路线"),
    ("委", "现公布，", "委任：", "委任、"),
    "fullmatch",
)
"""What a notice is about: a few words without marks of sentences."""

_TEXT = Pattern(Expression("[，。；：]"), ("现公布，", "甲。"), ("委任", "《甲》"), "search")


_COLUMN = Pattern(
    Expression("(?:政府|公共|一般|法定|特别|私人)(?:公告|启事)"),
    ("政府公告", "公共启事"),
    ("公告", "第3012号公告", "某市政府公告"),
    "fullmatch",
)
"""What the gazette prints its notices under."""

_GROUP = Pattern(Expression(f"{LETTER}{{2,8}}"), ("任命", "人事编制"), ("任", "任命："), "fullmatch")


def column_of_notices(reading: Reading, at: int) -> list[Block] | None:
    """政府公告 above the number of a notice, or above a few words (任命) under which the first of them stand."""
    apart = at == 0 or reading.ended(at) or reading.lines[at].blanks > 0
    after = column_end(reading, at) if apart else None
    return [Block("category", n, n + 1) for n in range(at, after)] if after is not None else None


def column_end(reading: Reading, at: int) -> int | None:
    """The index after such a column, and the words below it; or after the name of a supplement, 第1號法律副刊."""
    if _heads_supplement(reading, at):
        return at + 1
    if reading.lines[at].tight[-1] not in ENDS_COLUMN or not _COLUMN.finds(close_up(reading.lines[at].tight)):
        return None
    below = reading.line(at + 1)
    grouped = below is not None and not is_number_of_notice(below) and _GROUP.finds(close_up(below.tight))
    number = reading.line(at + 1 + bool(grouped))
    return at + 1 + bool(grouped) if number is not None and is_number_of_notice(number) else None


def _heads_supplement(reading: Reading, at: int) -> bool:
    line, below = reading.lines[at], reading.line(at + 1)
    if line.tight[-1] != "刊" or below is None or not _SUPPLEMENT.finds(close_up(line.tight)):
        return False
    return is_number_of_notice(below) or _NUMBER_OF_LAW.finds(close_up(below.tight))


_SUPPLEMENT = Pattern(
    Expression(rf"(?:《?宪报》?|(?:19|20)\d\d年第\d{{1,3}}期宪报)?第[\d{CN}]{{1,2}}号(?:法律|特别)?副刊"),
    ("第1号法律副刊", "2024年第24期宪报第1号法律副刊", "宪报第四号特别副刊"),
    ("副刊", "第1号法律副刊刊登", "第1号公告"),
    "fullmatch",
)
"""A part of the gazette that laws, bills or notices of one kind stand in."""

ENDS_COLUMN = "告事刊"
"""The last characters of what such a column is called."""


def notice_of_hong_kong(reading: Reading, at: int) -> list[Block] | None:
    """第6722號公告 above 《太平紳士條例》 and （第510章） on lines of their own, or above 委　任, with its office above it or not."""
    line = reading.lines[at]
    if is_number_of_notice(line):
        return list(_notice(reading, at)) or None
    if law := numbered_ordinance(reading, at):
        return law
    below = reading.line(at + 1) if line.tight[-1] in ENDS_OFFICE else None
    headed = below is not None and is_number_of_notice(below) and _OFFICE.finds(close_up(line.tight))
    found = list(_notice(reading, at + 1)) if headed else []
    return [Block("letterhead", at, at + 1), *found] if found else None


def numbered_ordinance(reading: Reading, at: int) -> list[Block] | None:
    """2024年第12號條例⏎《2024年古樹保育（修訂）條例》, the title in English below it, and who assented."""
    number, title = reading.lines[at].tight, reading.line(at + 1)
    if (
        title is None
        or number[-1] != "例"
        or not _NUMBER_OF_LAW.finds(close_up(number))
        or not _ORDINANCE.finds(close_up(title.tight))
    ):
        return None
    english = reading.line(at + 2)
    translated = english is not None and _TITLE_IN_ENGLISH.finds(english.text)
    aside = [Block("aside", at + 2, at + 3)] if translated else []
    below = at + 2 + len(aside)
    return [Block("frontnumber", at, at + 1), Block("title", at + 1, at + 2), *aside, *_assent(reading, below)]


_TITLE_IN_ENGLISH = Pattern(
    Expression(r"[（(]?[A-Za-z](?:[ -~]|[（）]){3,160}"),
    ("Old Trees Conservation (Amendment) Ordinance 2024", "（Harbour Fill Management Ordinance）"),
    ("《某条例》", "2024", "Ordinance 条例"),
    "fullmatch",
)


def assented_ordinance(reading: Reading, at: int) -> list[Block] | None:
    """香港特別行政區⏎2022年第14號條例⏎行政長官⏎李家明⏎2022年10月27日: the number stands for the title where none is printed above it."""
    titled = _end(reading, at, _ORDINANCE)
    beside = _end(reading, titled, _NUMBER_OF_LAW) if titled > at else at
    numbered = _end(reading, beside, _PLACE)
    head = _assent(reading, beside) if _end(reading, numbered, _NUMBER_OF_LAW) > numbered else []
    if not head:
        return None
    if beside > titled:
        return [Block("title", at, titled), Block("number", titled, beside), *head]
    of_place = [replace(block, kind="letterhead") for block in head[: numbered - beside]] if titled == at else []
    named = replace(head[numbered - beside], kind="number" if titled > at else "title")
    title = [Block("title", at, titled)] if titled > at else []
    return [*title, *(of_place or head[: numbered - beside]), named, *head[numbered - beside + 1 :]]


ENDS_ORDINANCE = "区港例》"
"""The last characters of the first lines of its head."""


def _assent(reading: Reading, at: int) -> list[Block]:
    """香港特別行政區⏎2021年第26號條例⏎行政長官⏎林鄭月娥⏎2021年10月7日: of which place it is, its number again, that it has assent (本人批准。)
    and whose on which day; nothing where the day is missing."""
    first = _end(reading, at, _PLACE)
    assented = _end(reading, _end(reading, first, _NUMBER_OF_LAW), _ASSENTED)
    office = _end(reading, assented, _ASSENTS)
    line = reading.line(office)
    named = office + 1 if office > assented and line is not None and is_name(close_up(line.tight)) else office
    day = reading.line(named)
    if named == assented or day is None or not DATE_LINE.match(day.tight):
        return []
    above = [Block("aside", n, n + 1) for n in range(at, assented)]
    return [*above, Block("byline", assented, named), Block("dateline", named, named + 1)]


_PLACE = Pattern(Expression("香港(?:特别行政区)?"), ("香港特别行政区", "香港"), ("香港特别行政区政府",), "fullmatch")
_ASSENTED = Pattern(Expression("本人批准。?"), ("本人批准。",), ("本人批准该条例。",), "fullmatch")
_ASSENTS = Pattern(
    Expression(f"(?:署理)?(?:行政长官|[护護]?理?[总總]督){LETTER}{{0,4}}"),
    ("行政长官", "行政长官林某某", "总督", "护理总督"),
    ("行政长官会同行政会议", "总督会同行政局制定"),
    "fullmatch",
)
"""Who assents to an ordinance, by name or with the name below."""


_NUMBER_OF_LAW = Pattern(
    Expression(r"(?:18|19|20)\d\d年第\d{1,3}号条例"),
    ("2024年第12号条例", "1890年第3号条例"),
    ("第12号条例", "2024年第12号公告", "修订2024年第12号条例"),
    "fullmatch",
)


def notice_of_something(reading: Reading, at: int) -> list[Block] | None:
    """第2871號公告 above what it is about, with its ordinance or its office between: asked before its last word tells of a title."""
    if not is_number_of_notice(reading.lines[at]):
        return None
    found = list(_notice(reading, at))
    return found if len(found) > 1 and found[1].kind != "title" or _is_named(reading, found) else None


def _is_named(reading: Reading, head: list[Block]) -> bool:
    """Whether the title right below the number is no ordinance but what the notice is about: 公務員任命."""
    return len(head) > 1 and not _ORDINANCE.finds(close_up(reading.lines[head[1].first].tight))


MEMORANDUM = "摘要说明"
"""What explains a bill, below it."""


def memorandum(reading: Reading, at: int) -> list[Block] | None:
    """摘要說明 below a bill: what it is for."""
    alone = reading.fresh(at) and close_up(reading.lines[at].text) == MEMORANDUM
    return [Block("title", at, at + 1)] if alone else None


def is_number_of_notice(line: Line) -> bool:
    """Whether nothing but the number of a notice stands there; the same as the English text has it may stand at the line's other end."""
    if line.tight[-1] == "告":
        return _NUMBER.fullmatch(line.tight) is not None
    return line.tight[-1].isdecimal() and line.text[0] in "第12" and _NUMBER_IN_BOTH.fullmatch(line.text) is not None


def in_chinese(number: str) -> str:
    """The number of a notice without the same as the English text has it, at the line's other end."""
    return _ENGLISH_BEHIND.sub("", number)


_ENGLISH_BEHIND = Pattern(
    Expression(r"[ \u3000]{2,90}[GL]\.[ ]?N\.[ ]?\d{1,5}(?:[ ]of[ ](?:19|20)\d\d)?$"),
    ("第1705号公告　　　　G.N. 1705", "第87号法律公告    L.N. 87 of 2023"),
    ("第1705号公告", "G.N. 1705"),
    "search",
)


def is_number_in_english(line: Line) -> bool:
    """Whether an instrument's number stands there as the English text has it, beside the Chinese one or alone: G.N. 2345."""
    return line.text.lstrip("（")[:1] in _ENGLISH_FIRST and _IN_ENGLISH.fullmatch(line.text) is not None


_ENGLISH_FIRST = frozenset("GLS")
_IN_ENGLISH = Pattern(
    Expression(
        r"""（?(?:[LG]\.[ ]?N\.|(?:L\.[ ]?)?S\.[ ]?(?:S\.[ ]?)?No\.)                    # G.N., L.N., S. No., L.S. No.
        [ ]?(?:（E\.）[ ]?)?\d{1,5}(?:[ ]of[ ](?:19|20)\d\d)?）?                     # 2345, 87 of 2023
        (?:[ \u3000]+(?:\d{4}年)?第\d{1,5}号(?:(?:法律|政府|特别|号外)?公告|条例)?)?   # 2023年第3号条例""",
        re.X,
    ),
    ("G.N. 2345", "L.N. 87 of 2023", "（S. No. 5 of 2023）", "S. No. 21　　2023年第3号条例", "G.N.（E.） 12"),
    ("No. 5", "G.N.", "S. No. 5 as amended"),
    "fullmatch",
)

ENDS_OFFICE = "署处局厅庭科会司室构"
"""The last characters of what an office is called whose notices stand below."""

_OFFICE = Pattern(
    Expression(f"{LETTER}{{2,12}}(?:(?!构)[{ENDS_OFFICE}]|司法机构)"),
    ("公司注册处", "地政总署", "司法机构政务处", "香港特别行政区的司法机构"),
    ("一般公告", "处", "有关机构"),
    "fullmatch",
)
"""Whose notices stand below."""


def _notice(reading: Reading, at: int) -> Iterator[Block]:
    """The head of the notice whose number stands at a line; nothing where it has another title."""
    if office := _notice_of_office(reading, at):
        yield from office
        return
    law = at + 1
    chapter = _end(reading, law, _ORDINANCE)
    chapter = _end(reading, chapter, _CHAPTER) if chapter > law else chapter
    ground, about = _what_about(reading, _end(reading, chapter, _GROUND))
    if about == law:
        return
    yield Block("frontnumber", at, law)
    if about > ground:
        yield from (Block("above", n, n + 1) for n in range(law, ground))
        yield Block("title", ground, about)
        yield from (Block("adoption", n, n + 1) for n in range(about, _end(reading, about, _GROUND)))
    elif chapter > law:
        yield Block("title", law, chapter)
        yield from (Block("adoption", n, n + 1) for n in range(chapter, ground))


def _what_about(reading: Reading, at: int) -> tuple[int, int]:
    """The indices of what a notice is about and after it; twice that of the line, where nothing above the text says so."""
    instrument = _end(reading, at, _INSTRUMENT)
    goes_on = (line := reading.line(instrument)) is not None and line.tight[0] == "（"  # 《某條例》⏎（生效日期）公告
    about = instrument if goes_on else _end(reading, instrument, _ABOUT)
    text = _end(reading, about, _GROUND)
    if about > at and (text in reading.tables or _is_text(reading.line(text))):
        return (instrument if about > instrument else at), about
    return at, at


def _notice_of_office(reading: Reading, at: int) -> list[Block]:
    """The head of a notice that an office gives of something, under no ordinance: 第2872號公告⏎律政司⏎委任."""
    office, about, text = (reading.line(at + n) for n in (1, 2, 3))
    if office is None or about is None or not _is_text(text) or not _OFFICE.finds(close_up(office.tight)):
        return []
    if not _ABOUT.finds(close_up(about.tight)):
        return []
    if _OF_ITS_MEMBERS.match(close_up(about.tight)):
        return [Block("frontnumber", at, at + 1), Block("title", at + 1, at + 3)]
    return [Block("frontnumber", at, at + 1), Block("letterhead", at + 1, at + 2), Block("title", at + 2, at + 3)]


_OF_ITS_MEMBERS = Pattern(
    Expression(
        f"(?:[副非]?(?:委[员員]|成[员員]|主席|校董|理事|董事|会员|會員|[总總]干事|[秘祕][书書][长長]?)[及、和]?){{1,3}}的?{LETTER}{{2,4}}$"
    ),
    ("委员的委任", "主席及成员的再度委任", "成员的委任", "副主席委任"),
    ("委任", "委任委员", "委员会会议时间表的更改"),
)
"""How the second line of a title begins that goes on from the name of a board above it."""


def _end(reading: Reading, at: int, form: Pattern) -> int:
    """The index after a line, if it has this form; else that of the line."""
    line = reading.line(at)
    return at + 1 if line is not None and form.finds(close_up(line.tight)) else at


def _is_text(line: Line | None) -> bool:
    if line is None:
        return False
    return ends_sentence(line.tight) or _TEXT.search(line.tight) is not None or line.width >= _AS_TEXT


_AS_TEXT = 24.0
"""Ems of a line that is text, be there no mark in it."""
