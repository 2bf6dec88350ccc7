"""Records of sittings: what they are called, when and where, who was there, what is dealt with, and a former record that is read
out within."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gazette_pub.structure.attending import COUNT, is_of_officials, officials, roll
from gazette_pub.structure.line import Line
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.words.characters import LETTER, ends_sentence, unspaced
from gazette_pub.words.pattern import Expression, Pattern

ENDS_RECORD = "录錄"
"""The last characters of what such a record is called."""

_TITLE = Pattern(
    Expression(
        rf"(?=.{{2,30}}第(?:\d{{1,3}}|{LETTER}{{1,4}})[届屆次])(?:{LETTER}|[\d、「」“”]){{6,90}}"
        r"(?:(?:[会會][议議]|公[听聽][会會])[纪紀記记][录錄]|(?:[议議]事|[实實])[录錄])"
    ),
    (
        "立法院第11届第1会期交通委员会第6次全体委员会议纪录",
        "某市议会第14届第1次定期大会第3次会议纪录",
        "某会第9次会议议事录",
        "某院第10届第7会期财政、经济委员会第1次联席会议纪录",
        "某院第10届第7会期内政委员会「国土计画法执行检讨」公听会纪录",
    ),
    ("会议纪录", "宣读本院第1次会议议事录。", "某院第10届纪录片"),
    "fullmatch",
)

_WHEN = Pattern(
    Expression(r"[时時][ \u3000]{0,6}[间間](?:[ \u3000]{0,2}：|[ \u3000]{1,4})[ \u3000]{0,4}(?=\S)"),
    ("时　　间　中华民国112年4月12日", "时间：106年3月2日"),
    ("时间", "时间安排"),
)
"""When a body sat: what stands first below the title of its record."""

_G = r"[ \u3000]{0,6}"
_LABELS = (
    "时間",
    "时间",
    "時间",
    "時間",
    "地点",
    "地點",
    "主席",
    "纪录",
    "紀錄",
    "记录",
    "記錄",
    "秘书长",
    "秘書長",
    "主任秘书",
    "主任秘書",
)
_OTHERS = ("专门委员", "專門委員", "司仪", "司儀")
_FIELD = Pattern(
    Expression(
        rf"(?:{'|'.join(_G.join(label) for label in (*_LABELS, *_OTHERS))}"
        rf"|(?P<list>(?:出{_G}席|列{_G}席|[请請]{_G}假|缺{_G}席){LETTER}{{0,6}}))(?:{_G}：|[ \u3000])"
    ),
    ("时　　间　甲", "主席　甲委员", "出席委员：甲", "列席官员：某部部长　甲", "专门委员：李淑英", "秘 书 长　林某"),
    ("出席委员6人", "主席说", "时间安排"),
)
"""What is told of a sitting, its label set wide or not."""

_MATTER = Pattern(
    Expression(
        "(?:[报報]告|[讨討][论論]|[质質][询詢]|[选選][举舉]|其他|[临臨][时時]|建[议議]|确[认認]|確[认認]|审议|審議)事[项項]|[临臨][时時](?:提案|动议|動議)"
        "|[国國]是[论論][坛壇]|散[会會]"
    ),
    ("报告事项", "讨论事项", "临时提案"),
    ("报告", "报告事项如下"),
    "fullmatch",
)
"""What a sitting deals with one after the other: headings."""

_CALL = Pattern(
    Expression(r"(?:散[会會]|休息|[继繼][续續][开開][会會])(?:（[^（）]{2,30}）|[：　 ]?[上下]午.{2,12})?。?"),
    ("散会", "散会（12时18分）", "继续开会（14时30分）", "散会：下午5时10分。"),
    ("散会后", "现在散会。"),
    "fullmatch",
)

_READ_OUT = Pattern(
    Expression("(?:宣[读讀]|[确確][认認]).{0,40}(?:[议議]事|[纪紀记記])[录錄]"),
    ("宣读上次会议议事录。", "一、宣读本院第1次会议议事录。", "确认上次会议纪录。"),
    ("议事录确定。",),
    "search",
)
"""What leads to the record of the former sitting, which is printed in that of this one."""


def record_of_sitting(reading: Reading, at: int) -> list[Block] | None:
    """…第9次全體委員會議紀錄 above 時　　間: a record with what is told of the sitting; one that another reads out stands in it."""
    if not (at == 0 or reading.lines[at].blanks or reading.ended(at)):
        return None
    after = _title_end(reading, at)
    if after is None:
        return _under_its_kind(reading, at)
    within = _is_open(reading) and _is_read_out(reading, at)
    return [Block("record" if within else "title", at, after), *_fields(reading, after)]


def _under_its_kind(reading: Reading, at: int) -> list[Block] | None:
    """The same below 委員會紀錄, the part of the gazette that records of its kind stand in."""
    if not _KIND.finds(close_up(reading.lines[at].tight)) or reading.line(at + 1) is None:
        return None
    after = _title_end(reading, at + 1)
    return [Block("category", at, at + 1), Block("title", at + 1, after), *_fields(reading, after)] if after else None


_KIND = Pattern(
    Expression("(?:委[员員]会|院会|公[听聽]会|[党黨][团團][协協]商)[纪紀记記][录錄]"),
    ("委员会纪录", "院会纪录", "公听会纪录"),
    ("立法院委员会纪录", "会议纪录"),
    "fullmatch",
)


def matter_of_sitting(reading: Reading, at: int) -> list[Block] | None:
    """報　告　事　項 in such a record; 散會, with which the former one ends."""
    text = close_up(reading.lines[at].tight)
    if len(text) > _LONGEST or not (_MATTER.finds(text) or _CALL.finds(text)) or not _is_open(reading):
        return None
    if text[0] == "散":
        inner = next((block.kind for block in reversed(reading.blocks) if block.kind in ("record", "recordend")), None)
        return [Block("recordend" if inner == "record" else "field", at, at + 1)]
    return [Block("matter" if _MATTER.finds(text) else "field", at, at + 1)]


BEGIN_MATTERS = "报報讨討质質选選其临臨建确確审審国國散休继繼"
"""The first characters of such lines."""

_LONGEST = 24


def _title_end(reading: Reading, at: int) -> int | None:
    """The index after the title of a record, on a line or more, above when the body sat."""
    for n in range(at, min(at + _MOST_LINES, len(reading.lines) - 1)):
        line = reading.lines[n]
        if line.ends or n > at and line.blanks:
            return None
        if line.tight[-1] in ENDS_RECORD:
            title = "".join(close_up(part.tight) for part in reading.lines[at : n + 1])
            return n + 1 if _TITLE.finds(title) and _WHEN.match(reading.lines[n + 1].text) else None
    return None


_MOST_LINES = 3


def _is_open(reading: Reading) -> bool:
    """Whether the document that is open is such a record."""
    last = next((block for block in reversed(reading.blocks) if block.kind == "title"), None)
    return last is not None and last.rule == record_of_sitting.__name__


def _is_read_out(reading: Reading, at: int) -> bool:
    return any(_READ_OUT.search(line.tight) for line in reading.lines[max(at - _LEADS, 0) : at])


_LEADS = 3
"""Lines above a former record, among which one says that it is read out."""


def who_was_there(reading: Reading, at: int) -> list[Block] | None:
    """列席官员　行政院院长　苏贞昌 in such a record, below an item of it: those who were there for that."""
    field = _FIELD.match(reading.lines[at].text)
    return _attending(reading, at, field) if field is not None and field["list"] and _is_open(reading) else None


BEGIN_ATTENDING = "出列请請缺"
"""The first characters of such lines."""


def _fields(reading: Reading, at: int) -> Iterator[Block]:
    """What is told of the sitting, a line each; the names of those who were there as names."""
    clerks = False
    while line := reading.line(at):
        field = _FIELD.match(line.text)
        if field is not None:
            clerks = unspaced(field[0]).rstrip("：") in _CLERKS
        elif not (_goes_on(reading, at) or clerks and _CLERK.finds(line.text)):
            return
        blocks = [Block("field", at, at + 1)]
        if field is not None and field["list"]:
            blocks = _attending(reading, at, field)
        elif _WHEN.match(line.text):
            blocks = list(_times(reading, at))
        yield from blocks
        at = blocks[-1].after


def _attending(reading: Reading, at: int, field: re.Match[str]) -> list[Block]:
    return (officials if is_of_officials(field["list"]) else roll)(reading, at, field.end(), _is_field)


def _is_field(line: Line) -> bool:
    return _FIELD.match(line.text) is not None


def _times(reading: Reading, at: int) -> Iterator[Block]:
    """When a body sat, over as many lines as that takes; each day is told by itself."""
    first, after = at, at + 1
    while (line := reading.line(after)) and not line.blanks and _OF_TIME.finds(line.tight):
        if _ANOTHER_DAY.finds(line.tight):
            yield Block("field", first, after)
            first = after
        after += 1
    yield Block("field", first, after)


_OF_TIME = Pattern(
    Expression(r"[\d \u3000：、，及（）中华華民国國年月日星期一二三四五六上下午晚时時分至起止]{2,80}"),
    ("分、下午2时30分至3时42分", "10月 4 日（星期二）上午9时1分至11时55分"),
    ("地点本院议场", "出席委员 甲", "一"),
    "fullmatch",
)
"""What goes on below when a body sat."""

_ANOTHER_DAY = Pattern(
    Expression(r"(?:中[华華]民[国國])?(?:\d{2,3}年)?\d{1,2}月[ \u3000]?\d"),
    ("10月 4 日", "112年2月21日"),
    ("分、下午2时", "2时"),
)

_CLERKS = ("纪录", "紀录", "紀錄", "记录", "記录", "記錄")
_CLERK = Pattern(
    Expression(
        r"""(?:(?:[简荐委]任|薦任)?(?:[秘祕][书書]|[编編][审審]|科[员員]|[专專][员員]|[组組][员員]|[办辦]事[员員])  # 简任编审
        |科[ \u3000]{0,4}[长長])
        [ \u3000]{1,8}[\u3400-\u9fff](?:[ \u3000]{0,2}[\u3400-\u9fff]){1,3}""",
        re.X,
    ),
    ("简任编审 周厚增", "科　长　陈杏枝", "专员 林　明"),
    ("报告事项", "科长"),
    "fullmatch",
)
"""Who kept the record beside the first."""


def _goes_on(reading: Reading, at: int) -> bool:
    """Whether a line stands behind a wide indent below such a field, or says how many were there."""
    line = reading.lines[at]
    return COUNT.finds(line.tight) or line.indent >= _HANGS and not ends_sentence(line.tight) and not line.blanks


_HANGS = 4.0
"""Ems of blank before what goes on below a field."""
