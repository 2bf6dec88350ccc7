"""Notices of Macau's offices that stand one below another: the office, in both languages or not, what it gives, and who signs."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.structure.line import Line, is_ornament
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.closing import FEE
from gazette_pub.structure.portuguese import names_body_in_portuguese, names_kind_in_portuguese
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.structure.webpages import leads_to_translation
from gazette_pub.words.characters import LETTER
from gazette_pub.words.days import DAY
from gazette_pub.words.days import OPENERS as DAY_OPENERS
from gazette_pub.words.masthead import issue_line
from gazette_pub.words.names import NAME
from gazette_pub.words.pattern import Expression, Pattern

ENDS_OFFICE = "局署厅廳处室会會关院门門金心司馆學学库庫部"
"""The last characters of what such an office is called."""

_ENDS_KIND = "告示单單明正知书書"
"""The last characters of what one gives."""

ENDS_HEAD = f"{ENDS_OFFICE}录錄{_ENDS_KIND}"
"""The same, and those of what one gives below others."""

_OFFICE = Pattern(
    Expression(f"{LETTER}{{1,24}}[{ENDS_OFFICE}]"),
    ("市政署", "教育及青年发展局", "澳门大学", "退休基金会"),
    ("署", "市政署，", "市政署公告"),
    "fullmatch",
)

_KIND = Pattern(
    Expression(
        "(?:批示|准照|议决|决议|合同)摘[录錄]|(?:[一二三四五六七八九十百]{1,3}[日天])?(?:告示|公示)"
        "|(?:通告|公告|名[单單]|[声聲]明|更正|勘[误誤]|[证證]明|通知|[议議][决決]|[决決][议議])(?:[书書])?"
    ),
    ("批示摘录", "三十日告示", "通告", "名单", "更正"),
    ("公告栏", "关于某事的通告"),
    "fullmatch",
)
"""What such an office gives."""

_AT_OFFICE = Pattern(
    Expression(
        rf"(?:{DAY.source})[ \u3000]*[于於](?P<office>{LETTER}{{1,24}}[{ENDS_OFFICE}])(?P<behind>[—─]{{1,2}}.{{4,40}})?"
    ),
    ("二零二四年三月五日于经济及科技发展局", "2024年3月5日于市政署——代局长　何小明"),
    ("二零二四年三月五日于市政署举行会议。", "二零二四年三月五日", "2008年3月15日于北京"),
    "fullmatch",
    needs=("于於",),
)
"""The day and the office at which a notice is dated; who signs it may stand behind."""

_NUMBER = Pattern(
    Expression(rf"第[\dA-Z/./-]{{1,24}}[号號]{LETTER}{{2,12}}"),
    ("第3/SFI/2023号公开招标", "第5/2023号通告"),
    ("第5/2023号通告第一款，", "第十号通告"),
    "fullmatch",
)
"""Which of its notices or tenders it is, below what it is called."""

_WITHIN = 400
"""Lines of a notice below which the day at its office is looked for."""


def notice_of_macau(reading: Reading, at: int) -> list[Block] | None:
    """市　政　署, with INSTITUTO PARA OS ASSUNTOS MUNICIPAIS below, above 公　告, with Anúncio below: the head of a notice."""
    line = reading.lines[at]
    if line.tight[-1] in _ENDS_KIND and _is_next_of_office(reading, at):
        below = at + 1 + (at + 1 < len(reading.lines) and names_kind_in_portuguese(reading.lines[at + 1]))
        return [Block("title", at, at + 1), *(Block("subtitle", n, n + 1) for n in range(at + 1, below))]
    if not (at == 0 or line.blanks or reading.ended(at)):
        return None
    if line.tight[-1] in _ENDS_EXTRACT:
        return [Block("title", at, at + 1)] if _heads_extract(reading.lines, at) else None
    head = _head(reading.lines, at)
    if head is None or not (head[0] > at + 1 or _is_dated_at(reading.lines, at, head[1])):
        return None
    kind, below = head
    if kind == at + 1:
        return [Block("title", at, below), *_number(reading, below)]
    blocks = [*(Block("letterhead", n, n + 1) for n in range(at, kind)), Block("title", kind, kind + 1)]
    return [*blocks, *(Block("subtitle", n, n + 1) for n in range(kind + 1, below)), *_number(reading, below)]


def below_link(reading: Reading, at: int) -> list[Block] | None:
    """葡文版本 above the number of an act, with the names of the region and its organ above: the page's own, between them and the act."""
    if not reading.links:
        return None
    link = at
    while link < len(reading.lines) and link - at < _MOST_ABOVE and _stands_above_link(reading.lines[link]):
        link += 1
    if link not in reading.links or not (at == 0 or reading.lines[at].blanks or reading.ended(at)):
        return None
    kinds = ("letterhead" if _names_organ(reading.lines[n]) else "above" for n in range(at, link + 1))
    return [Block(kind, n, n + 1) for n, kind in enumerate(kinds, at)]


_MOST_ABOVE = 4
"""Lines of what the region and its organs are called, above an act of theirs."""


def _stands_above_link(line: Line) -> bool:
    """Whether an organ is named there, or a link's signs stand alone: ^ ]."""
    return _names_organ(line) or all(sign in "^[]|<> " for sign in line.tight)


def _names_organ(line: Line) -> bool:
    said = close_up(line.tight)
    return said in _REGIONS or _OFFICE.finds(said)


_REGIONS = ("澳门特别行政区", "澳门政府")


def head_of_notices(lines: Sequence[Line]) -> list[Block]:
    """第 37 期⏎政府机关通告及公告⏎二零一五年九月十六日，星期三⏎澳门特别行政区⏎政府机关通告及公告: what a page of its notices says of the issue at
    the top; nothing where another text begins so."""
    first = issue_line(lines[0].text) if lines else None
    if first is None or not first.number:
        return []
    after, told, named = 1, False, False
    while after < min(len(lines), _MOST_OF_HEAD):
        line = lines[after]
        said = close_up(line.tight)
        if (day := issue_line(line.text)) and day.day:
            told = True
        elif said in _REGIONS or _PART_OF_ISSUE.finds(said):
            named = named or said in _REGIONS
        elif not leads_to_translation(line):
            break
        after += 1
    return [Block("p", at, at + 1) for at in range(after)] if told and named else []


_MOST_OF_HEAD = 9

_PART_OF_ISSUE = Pattern(
    Expression(
        "第[一二]组|(?:第[二三四五])?副刊|(?:政府机[关關]|官署)(?:通告及公告|文告)|法律文告及其他"
        "|(?:批示|[准準]照|[议議][决決]|合同)摘[录錄](?:(?:[数數]|[一二三四五六七八九十]{1,3})份)?"
    ),
    ("第二组", "副刊", "政府机关通告及公告", "官署文告", "法律文告及其他", "批示摘录数份"),
    ("政府机关通告及公告一览", "公告"),
    "fullmatch",
)
"""What a part of Macau's gazette is called."""


def heads_notice_of_macau(reading: Reading, at: int) -> bool:
    """Whether the head of such a notice stands here, or of extracts that an office gives below others."""
    line = reading.lines[at]
    if line.tight[-1] in _ENDS_EXTRACT:
        return _heads_extract(reading.lines, at)
    if line.tight[-1] not in ENDS_OFFICE:
        return False
    head = _head(reading.lines, at)
    return head is not None and (head[0] > at + 1 or _is_dated_at(reading.lines, at, head[1]))


def _heads_extract(lines: Sequence[Line], at: int) -> bool:
    """Whether 批　示　摘　錄 stands alone above what somebody decided: below a dispatch of the same office no office stands above."""
    if not _EXTRACT.finds(close_up(lines[at].tight)):
        return False
    return any(_DECIDED.search(line.tight) for line in lines[at + 1 : at + 1 + _LEADS])


_ENDS_EXTRACT = "录錄"
_LEADS = 3
"""Lines within which extracts say whose decision they are of."""

_EXTRACT = Pattern(
    Expression("(?:批示|准照|议决|决议|合同)摘[录錄]"), ("批示摘录", "准照摘录"), ("批示", "摘录"), "fullmatch"
)
_DECIDED = Pattern(
    Expression("^(?:摘[录錄]自|按照|透[过過]|根[据據]|[经經]).{2,80}(?:批示|[决決][议議]|[议議][决決]|准照)：?"),
    ("摘录自社会文化司司长于二零二三年四月十三日作出的批示：", "按照副局长于二零二三年四月十日之批示："),
    ("批示摘录", "林某——根据第14/1999号行政法规"),
    "search",
)


def _head(lines: Sequence[Line], at: int) -> tuple[int, int] | None:
    """The index of what the office that a line names gives, and that after its translation."""
    if not _OFFICE.finds(close_up(lines[at].tight)):
        return None
    kind = at + 1
    while kind < len(lines) and kind - at <= _MOST_TRANSLATED and names_body_in_portuguese(lines[kind]):
        kind += 1
    if kind >= len(lines) or not _KIND.finds(close_up(lines[kind].tight)):
        return None
    below = kind + 1
    return kind, below + (below < len(lines) and names_kind_in_portuguese(lines[below]))


_MOST_TRANSLATED = 3
"""Lines of an office's name in Portuguese."""


def _number(reading: Reading, at: int) -> list[Block]:
    line = reading.line(at)
    return [Block("number", at, at + 1)] if line is not None and _NUMBER.finds(line.tight) else []


def _is_dated_at(lines: Sequence[Line], at: int, first: int) -> bool:
    """Whether a day at that office closes what stands below."""
    office = close_up(lines[at].tight)
    for line in lines[first : first + _WITHIN]:
        if line.tight[0] in DAY_OPENERS and (found := _AT_OFFICE.fullmatch(line.tight)):
            return found["office"].endswith(office)
    return False


def _is_next_of_office(reading: Reading, at: int) -> bool:
    """Whether 公　告 stands alone right below who signs a notice, above another one that is dated at the same office."""
    if not _is_below_notice(reading, at) or not _KIND.finds(close_up(reading.lines[at].tight)):
        return False
    dated = (line for line in reading.lines[at + 1 : at + 1 + _WITHIN] if line.tight[0] in DAY_OPENERS)
    offices = (found["office"] for found in map(_AT_OFFICE.fullmatch, (line.tight for line in dated)) if found)
    day = next(block for block in reversed(reading.blocks) if block.kind == "date")
    above = _AT_OFFICE.fullmatch(reading.lines[day.first].tight)
    return above is not None and next(offices, None) == above["office"]


def _is_below_notice(reading: Reading, at: int) -> bool:
    return reading.pending == at and bool(reading.blocks) and reading.blocks[-1].rule == signed_at_office.__name__


def next_of_office(reading: Reading, at: int) -> list[Block] | None:
    """——— below who signs a notice, above the next of the same office, which has no head of its own."""
    if not _is_below_notice(reading, at) or not is_ornament(reading.lines[at]):
        return None
    below = reading.line(at + 1)
    if below is None or heads_notice_of_macau(reading, at + 1) or _KIND.finds(close_up(below.tight)):
        return None
    return [Block("again", at, at + 1)]


def passed(reading: Reading, at: int) -> list[Block] | None:
    """合格应考人：⏎李贵胜 82.50: who passed, a line each, with the marks behind the name."""
    led = at > 0 and _LEADS_TO_PASSED.search(reading.lines[at - 1].tight) is not None
    goes_on = reading.pending == at and reading.blocks and reading.blocks[-1].rule == passed.__name__
    if not (led or goes_on) or not _PASSED.finds(reading.lines[at].text):
        return None
    return [Block("field", at, at + 1)]


_LEADS_TO_PASSED = Pattern(
    Expression("(?:合格|[准及]格|[获獲錄录]取)?(?:的)?(?:[应應投报報]考人|[准準]考人|合格者)：$"),
    ("合格应考人：", "合格的投考人："),
    ("应考人可提起上诉", "典试委员会："),
    "search",
)
_PASSED = Pattern(
    Expression(
        rf"(?:\d{{1,3}}[.º°、)）]{{0,2}}[ \u3000]{{0,3}})?(?:{NAME.source}|[A-Z][\w'’-]{{1,20}}(?:,? [\w'’-]{{1,20}}){{1,6}})"
        r"(?:[ \u3000]{1,40}|[ \u3000]?[.…·]{2,80}[ \u3000]?)\d{1,3}(?:[.,]\d{1,3})?分?"
    ),
    ("李贵胜 82.50", "1.º 梁咏欣　82.35", "Isidro de Jesus, Maria Luíza 7.43", "何家豪……………71.96分"),
    ("李贵胜", "第3条 12", "82.50"),
    "fullmatch",
)


def signed_at_office(reading: Reading, at: int) -> list[Block] | None:
    """二零二三年二月十六日於市政署, and who signs below, be it a jury under its name with a member a line; or behind the day."""
    line = reading.lines[at]
    found = _AT_OFFICE.fullmatch(line.text) if line.tight[0] in DAY_OPENERS else None
    if found is None:
        return None
    if found["behind"]:
        length = found.start("behind") + len(found["behind"]) - len(found["behind"].lstrip("—─"))
        return [Block("date", at, at + 1, length=length), Block("signature", at, at + 1, skip=length)]
    after = at + 1
    while after - at <= _MOST_SIGN and (below := reading.line(after)) and _signs(reading, after, below):
        after += 1
    return [Block("date", at, at + 1), *(Block("signature", n, n + 1) for n in range(at + 1, after))]


_MOST_SIGN = 10
"""Lines of those who sign, at the most."""

_SIGNS = Pattern(
    Expression(rf"{LETTER}{{2,12}}：|(?:[^，。；：]{{2,30}}：)?[^，。；：]{{1,50}}[ \u3000][^，。；：]{{1,40}}"),
    ("典试委员会：", "主席：处长　冯丽珊", "候补委员：劳工事务局顾问文案 董旻", "代局长　何小明"),
    ("现公布如下，", "茲公布。", "市政署"),
    "fullmatch",
)
"""Who signs, or what they sign as together."""


def _signs(reading: Reading, at: int, line: Line) -> bool:
    if is_ornament(line) or _FEE.search(line.tight) or at in reading.tables or names_body_in_portuguese(line):
        return False
    if _KIND.finds(close_up(line.tight)):
        return False
    return _SIGNS.finds(line.text) and not heads_notice_of_macau(reading, at)


_FEE = Pattern(Expression(FEE), ("（是项刊登费用为$986.00）",), ("（是项费用）", "刊登费用"), "search")
