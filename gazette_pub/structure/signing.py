"""Who signs a document, and the day: organs, offices with names, those who sign a treaty; and what stands between a law and who signs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from gazette_pub.structure.candidate import is_whole_title
from gazette_pub.structure.excluded.persons import organs_on_the_right
from gazette_pub.structure.front import is_announced_head
from gazette_pub.structure.hongkong import column_end, is_number_in_english, is_number_of_notice
from gazette_pub.structure.line import Line, is_ornament
from gazette_pub.structure.macau import heads_notice_of_macau
from gazette_pub.structure.measure import SET_IN
from gazette_pub.structure.namerows import heads_columns, is_name_row, labels_names, signer_in, signs_of_old, signs_wide
from gazette_pub.structure.openings import FIRST_LINE
from gazette_pub.structure.passage import close_up, keep_gaps, sides_of
from gazette_pub.structure.patterns.attached import ATTACH_LABEL, ATTACH_TITLED
from gazette_pub.structure.patterns.closing import COPIES, ENACTING, FEE, LAST_WORDS
from gazette_pub.structure.patterns.contents import EDITORS
from gazette_pub.structure.patterns.fields import LABELLED
from gazette_pub.structure.patterns.heads import DATE_LINE, DECIDED, TOLD_ELSEWHERE, heads_attendance
from gazette_pub.structure.patterns.numbers import NUMBER_LINE, NUMBERED_ACT
from gazette_pub.structure.patterns.persons import APPOINTS, NAME_TOKEN, OFFICE_AND_NAME, SIGNER, may_appoint
from gazette_pub.structure.patterns.provisions import ENUMERATOR
from gazette_pub.structure.portuguese import heads_act_in_portuguese
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.structure.taiwan import account_end, group_end, heads_act
from gazette_pub.structure.titles.beside import dated_title_of, published_beside
from gazette_pub.structure.titles.fillers import heads_correction
from gazette_pub.structure.titles.finding import best
from gazette_pub.structure.titles.front import signs_above_its_next
from gazette_pub.structure.titles.letterheads import is_numbered_below
from gazette_pub.structure.translation import is_of_other_letters
from gazette_pub.words.characters import LETTER, ends_sentence, unspaced
from gazette_pub.words.days import DAY, ENGLISH_DAY
from gazette_pub.words.days import OPENERS as DAY_OPENERS
from gazette_pub.words.entries import BULLETS
from gazette_pub.words.fullnames import full_name
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.names import NAME, is_name
from gazette_pub.words.numberings import FIRST
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern


def signature(reading: Reading, at: int) -> list[Block] | None:
    """Who signs, and the date; or the date alone; or offices with their names, and nothing below them."""
    line = reading.lines[at]
    if shown := _sent_to(reading, at) or _english_day_beside(reading, at):
        return shown
    dated = line.tight[0] in DAY_OPENERS and DATE_LINE.match(line.tight)
    if dated and (line.width < _DATE or is_organ(line.tight.partition("于")[2])):
        return [Block("date", at, at + 1)]
    if is_ornament(line) or at and heads_attendance(reading.lines[at - 1].tight):
        return None
    if not (reading.ended(at) or _stands_above_its_day(reading, at) or _stands_below_last_words(reading, at)):
        return _day_beside(reading, at) if line.blanks else None
    after = signature_end(reading, at)
    if after is not None and not _lists_names(reading, at):
        return [*_signing(reading, at, after), Block("date", after, after + 1)]
    if beside := _day_beside(reading, at):
        return beside
    if reading.pending == at and reading.last_kind == "title":
        return None  # a text has words before somebody signs it without a day
    for way in _SIGNED:
        if after := way(reading, at):
            return _signing(reading, at, after)
    return None


def _sent_to(reading: Reading, at: int) -> list[Block] | None:
    """此致 and the court or the office below it, to which a writ or a letter goes: a paragraph each, and nobody signs so."""
    below = reading.line(at + 1)
    if reading.lines[at].tight[0] != "此" or close_up(reading.lines[at].tight) not in ("此致", "此致："):
        return None
    named = below is not None and is_organ(close_up(below.tight).rstrip("。"))
    return [Block("p", n, n + 1) for n in range(at, at + 2 if named else at + 1)]


def _stands_below_last_words(reading: Reading, at: int) -> bool:
    """Whether 此布 stands right above, the last words of an order of old, with no full stop; or 附修正「某条例」第四条条文."""
    if not at:
        return False
    above = reading.lines[at - 1].tight
    if LAST_WORDS.fullmatch(above) is not None or above[0] == "附" and _WITH.finds(above):
        return True
    begun = reading.lines[at - 2].tight if at > 1 else ""
    return begun.startswith("附") and not reading.lines[at - 1].blanks and _WITH.finds(begun + above)


_WITH = Pattern(
    Expression("附(?:修正|订定|制定|增订)?[「《][^「」《》]{2,40}[」》][^，。；：]{0,30}"),
    ("附修正「台北市公园管理自治条例」第四条条文", "附「某自治条例」"),
    ("附件：某表", "附则", "附修正条文"),
    "fullmatch",
)
"""What an order of Taiwan comes with."""


def _stands_above_its_day(reading: Reading, at: int) -> bool:
    """Whether an organ's whole name stands right above a day, below a line that ended early, or set in more than a first line:
    entries end in no full stop. So do several below a blank line."""
    line, below = reading.lines[at], reading.line(at + 1)
    if line.blanks and is_organ(line.tight.split("\u3000")[0]):
        after = signature_end(reading, at)
        return after is not None and are_organs(reading.lines[at:after])
    if (
        below is None
        or below.tight[0] not in DAY_OPENERS
        or not DATE_LINE.match(below.tight)
        or not is_organ(close_up(line.tight))
    ):
        return False
    above = reading.line(at - 1)
    if above is None or above.tight[-1] in "，、":
        return False
    least = _FIELD_ENDS if LABELLED.match(above.tight) else _ENTRY_ENDS
    return reading.room(at - 1) > least or line.indent > max(FIRST_LINE, above.indent)


_ENTRY_ENDS, _FIELD_ENDS = 3.0, 1.5
"""Ems that the line above who signs leaves free, where it ends in no full stop; and where it is 成交价：900万元."""


def _lists_names(reading: Reading, at: int) -> bool:
    """Whether 委　员（按姓名笔画排列） stands here with rows of names below, or a row of names below such a label, below what
    leads to them, 授予下列同志称号：, or above the organ that signs."""
    line, below = reading.lines[at], reading.line(at + 1)
    if reading.pending == at and reading.last_kind == "label":
        return is_name_row(line)
    if is_name_row(line):
        return at in reading.led_to or _signed_by_organ(reading, at + 1)
    return below is not None and is_name_row(below) and labels_names(line, below)


def _signed_by_organ(reading: Reading, at: int) -> bool:
    """Whether an organ stands below the rows of names that go on here."""
    while (line := reading.line(at)) and is_name_row(line):
        at += 1
    return line is not None and is_organ(close_up(line.tight))


def _day_beside(reading: Reading, at: int) -> list[Block] | None:
    """2024年6月28日　　　　运输署署长李颂恩, or the day behind: who signs and the day on one line, at the end of a text; or the office
    beside the day, and who holds it below."""
    line = reading.lines[at]
    dated = "日" in line.text and (line.text[0] in DAY_OPENERS or line.text[-1] in "日号" or line.text[-1].isdecimal())
    found = _DAY_BESIDE.search(line.text) if dated and len(line.text) < _LONGEST_FOOT else None
    if found is None or at in reading.tabular:
        return None
    signer = (line.text[: found.start()] or line.text[found.end() :]).strip(" \u3000")
    day = len(found[0].strip(" \u3000"))
    if found.start() == 0 and _holds_office_below(reading, at, signer):
        blocks = [Block("date", at, at + 1, length=day), Block("signature", at, at + 1, skip=day)]
        return [*blocks, Block("signature", at + 1, at + 2)]
    if not _ends_document(reading, at + 1):
        return None
    if not (OFFICE_AND_NAME.finds(signer) or SIGNER.match(signer) or is_organ(unspaced(signer))):
        return None
    if found.start() == 0:
        return [Block("date", at, at + 1, length=day), Block("signature", at, at + 1, skip=day)]
    first, last = len(keep_gaps(line.shown)) - day, len(close_up(line.shown)) - day
    return [Block("signature", at, at + 1, length=first - 1), Block("date", at, at + 1, skip=last)]


def _english_day_beside(reading: Reading, at: int) -> list[Block]:
    """16 March 2012　　　C. K. TSUI Judiciary Administrator, at the end of a text in English."""
    line = reading.lines[at]
    found = ENGLISH_DAY.match(line.text) if line.text[0].isdecimal() and len(line.text) < _LONGEST_FOOT else None
    signer = line.text[found.end() :] if found is not None else ""
    if found is None or not signer.startswith(("   ", "\u3000\u3000")) or not signer.isascii():
        return []
    if line.text[-1] == "." or not _ends_document(reading, at + 1):
        return []
    return [Block("date", at, at + 1, length=found.end()), Block("signature", at, at + 1, skip=found.end())]


def _holds_office_below(reading: Reading, at: int, office: str) -> bool:
    """Whether an office stands beside the day, and below it, far in, the name of who holds it, with which the text ends:
    2018年2月6日　　　民政事務局局長⏎　　　　　羅子安."""
    name = reading.line(at + 1)
    if name is None or name.indent < _FAR_BELOW or not _OFFICE.finds(unspaced(office)):
        return False
    return is_name(unspaced(name.text)) and _ends_document(reading, at + 2)


_FAR_BELOW = 4.0
"""Ems that a name stands in, below an office that stands beside the day."""

_LONGEST_FOOT = 80
"""Characters of a line with who signs and the day, the gap between them counted."""

_DAY_BESIDE = Pattern(
    Expression(rf"^{DAY.source}(?:\u3000\u3000|   )|(?:\u3000|  ){DAY.source}$"),
    (
        "2024年6月28日　　　　运输署署长李颂恩",
        "某省人民政府　　　2024年2月1日",
        "市长　张三　　二〇二四年二月一日",
        "某市公安局　二〇二一年元月卅一日",
    ),
    ("2024年6月28日　某省人民政府", "2024年6月28日", "甲2024年6月28日　　乙"),
    "search",
    needs=(" \u3000",),
)
"""A day at the beginning or the end of a line, a gap beside it; at the beginning a wide one."""


def _ends_document(reading: Reading, at: int) -> bool:
    """Whether a text, a page or a document ends above this line, or a rule is printed there."""
    line = reading.line(at)
    if (
        line is None
        or is_ornament(line)
        or is_of_other_letters(line)
        or FEE_LINE.finds(line.tight)
        or COPIES.match(line.text)
        or HOW_FAR.finds(line.tight)
        or DECIDED.finds(line.tight)
        or TOLD_ELSEWHERE.match(line.tight)
        or at in reading.page_starts
        or is_whole_title(line.tight)
        or _is_attached(line)
        or is_announced_head(reading, at)
    ):
        return True
    if "号" in line.tight and NUMBERED_ACT.match(line.tight):
        return True
    if _heads_another(reading, at) or line.blanks and ends_like_a_title(close_up(line.tight)):
        return True
    return best(reading, at, labelled=False) is not None


FEE_LINE = Pattern(
    Expression(FEE),
    ("（是项刊登费用为 $4,210.00）", "（是项刊登费用为$1,359.00）"),
    ("（是项费用）", "是项刊登费用为"),
    "fullmatch",
)


HOW_FAR = Pattern(
    Expression("[（(](?:此件|本文)[^（）。]{2,20}[）)]"),
    ("（此件公开发布）", "（此件发至县团级）", "（本文有删减）"),
    ("（此件）", "（一）此件公开发布", "此件公开发布"),
    "fullmatch",
)
"""How far a document goes, below its day."""


def signs_beside_day(line: Line) -> bool:
    """Whether an organ and a day behind it, a gap between, are all that stands on a line."""
    found = _DAY_BESIDE.search(line.text) if line.text[-1] in "日号" or line.text[-1].isdecimal() else None
    return found is not None and found.start() > 0 and is_organ(unspaced(line.text[: found.start()]))


def _heads_another(reading: Reading, at: int) -> bool:
    """Whether the head of an order of Taiwan, an act of Macau in either language, a notice of Hong Kong or a correction is here, or what explains a rule."""
    line = reading.lines[at]
    if (
        heads_act_in_portuguese(reading, at)
        or dated_title_of(line)
        or published_beside(line)
        or is_number_of_notice(line)
        or is_number_in_english(line)
        or is_numbered_below(reading, at)
        or heads_correction(reading, at)
        or heads_notice_of_macau(reading, at)
    ):
        return True
    return heads_act(reading, at) or any(end(reading, at) is not None for end in (account_end, group_end, column_end))


def _is_attached(line: Line) -> bool:
    """Whether the label of an attachment stands there, alone or with the title beside it."""
    return line.tight[0] == "附" and bool(ATTACH_LABEL.match(line.tight) or ATTACH_TITLED.match(line.text))


def _deputies_end(reading: Reading, at: int) -> int | None:
    """The index after those who sign a treaty side by side: 某国政府代表　　　某国政府代表, and their names below."""
    below = reading.line(at + 1)
    of_whom = (
        below is not None
        and below.tight[-1] == "表"
        and _BODIES.match(_apart(reading.lines[at]))
        and _ONLY_DEPUTIES.finds(_apart(below))
    )
    if not of_whom and not (reading.lines[at].tight.endswith("代表") and _DEPUTIES.match(_apart(reading.lines[at]))):
        return None
    after = at + (2 if of_whom else 1)
    while (line := reading.line(after)) and after - at < MOST_OF_DEPUTIES and not _MARK.search(line.tight):
        if is_whole_title(line.tight) or after > at + 1 and _ends_document(reading, after):
            break
        after += 1
    return after if after - at > 1 else None


def _apart(line: Line) -> str:
    """A line whose sides, where they are set wide, are closed up."""
    return "\u3000\u3000".join(sides_of(line.text))


def _deputies_below_end(reading: Reading, at: int) -> int | None:
    """The same where they sign below one another, each under what he is a deputy of, and his office perhaps:
    某国代表⏎王明⏎某王国代表⏎外交部部长⏎…"""
    if not reading.lines[at].tight.endswith("代表") or not at or not reading.lines[at - 1].ends:
        return None
    after, signed = at, 0
    while (line := reading.line(after)) and _DEPUTY.finds(line.tight):
        office = reading.line(after + 1)
        after += 2 if office is not None and _OFFICE.finds(office.tight) else 1
        if not _is_name_below(reading, after):
            return None
        after, signed = after + 1, signed + 1
        while (line := reading.line(after)) and _BY_HAND.finds(line.tight):
            after += 1
    return after if signed > 1 and _ends_document(reading, after) else None


def _is_name_below(reading: Reading, at: int) -> bool:
    line = reading.line(at)
    return line is not None and line.width <= _LONGEST_NAME and not (line.ends or _MARK.search(line.tight))


_LONGEST_NAME = 16.0
"""Ems of the name of who signs a treaty, a foreign one too."""

_DEPUTY = Pattern(
    Expression(r"[^，。；：\s]{2,40}代表"),
    ("某王国代表", "中华人民共和国政府全权代表"),
    ("代表", "某国代表团"),
    "fullmatch",
)
_BY_HAND = Pattern(Expression("[（(]?签[字名署][）)]?"), ("（签字）", "签名"), ("签字人",), "fullmatch")


MOST_OF_DEPUTIES = 5
"""Lines that those who sign a treaty take: of what they are deputies, their names, （签字）."""

_BODIES = Pattern(
    Expression(r"[^，。；： \u3000]{2,40}(?:政府|国|王国|部|委员会)[ \u3000]{2,80}[^，。；： \u3000]{2,40}$"),
    ("中华人民共和国政府　　　瑞典王国政府", "外交部　　　外交部"),
    ("中华人民共和国政府", "政府　代表"),
)
_ONLY_DEPUTIES = Pattern(
    Expression(r"(?:全权|政府)?代[ \u3000]{0,3}表(?:[ \u3000]{2,80}(?:全权|政府)?代[ \u3000]{0,3}表){1,3}"),
    (
        "代　表　　　　　　　　代　表",
        "全权代表　　　全权代表",
        "代　　　表　　　　　代　　　表",
        "政府代表　　　政府代表",
    ),
    ("代表", "代表　　张三"),
    "fullmatch",
)
"""Whose deputies sign, where 代表 stands on the line below."""

_DEPUTIES = Pattern(
    Expression(
        r"""[^，。；：]{2,40}代[ \u3000]?表(?:[ \u3000]{2,80}[^，。；： \u3000]{2,40}代[ \u3000]?表){1,3}$
        # in a narrow column they stand close to each other
        |[^，。；： \u3000]{1,40}(?:政府|国|全权)代表(?:[ \u3000][^，。；： \u3000]{1,40}(?:政府|国|全权)代表){1,3}$""",
        re.X,
    ),
    (
        "中华人民共和国政府代表　　　　河川共和国政府代表",
        "某国政府代　表　　　　某王国政府代表",
        "某国政府代表　某王国政府代表",
        "某国全权代表 某王国全权代表",
    ),
    ("中华人民共和国政府代表", "人民代表　　张三", "省人大代表　市人大代表"),
)


def _office_end(reading: Reading, at: int) -> int | None:
    """The index after an organ that ends the text, or an editor's office or several organs side by side that end a document, with no
    day below them."""
    text = reading.lines[at].tight
    if not at:
        return None
    listed = reading.pending == at and reading.last_kind == "names"
    issued = is_organ(text) and _issued_it(reading, text)
    if not (listed or issued or ends_sentence(reading.lines[at - 1].tight)):
        return None
    if text[-1] in _ENDS_EDITORS and EDITORS.match(text):
        return at + 1 if _ends_document(reading, at + 1) else None
    if len(sides := reading.lines[at].text.split()) > 1 and all(map(is_organ, sides)):
        return at + 1 if _ends_document(reading, at + 1) else None  # the parties to a treaty
    if not is_organ(text):
        return None
    ends = at + 1 == len(reading.lines) or issued and _ends_document(reading, at + 1)
    return at + 1 if ends else None


def _issued_it(reading: Reading, organ: str) -> bool:
    """Whether the title of the document begins with this organ, whose day stands below the title."""
    title = next((block for block in reversed(reading.blocks) if block.kind == "title"), None)
    return title is not None and reading.lines[title.first].tight.startswith(f"{organ}关于")


_ENDS_EDITORS = "部室会社"


def organs_end(reading: Reading, at: int) -> int | None:
    """The index after organs that sign on the right, at the document's end: their day stands below the title."""
    after = organs_on_the_right(reading, at, _MOST_ORGANS)
    return after if after > at and _ends_document(reading, after) else None


_MOST_ORGANS = 40
"""Organs that sign a document together, at most."""


def _office_and_name(reading: Reading, at: int) -> int | None:
    """The index after an office on one line and a name on the next, below the day, as Hong Kong's notices are signed."""
    if reading.pending != at or reading.last_kind != "date":
        return None
    office, name = reading.lines[at], reading.line(at + 1)
    if name is None:
        return None
    signed = _OFFICE.finds(office.tight) and NAME_TOKEN.fullmatch(name.text) and is_name(name.text)
    return at + 2 if signed else None


def _signer_below_day(reading: Reading, at: int) -> int | None:
    """The index after who signs right below the day, office and name run together: 公司注册处处长邓某某; 国务卿徐世昌."""
    if reading.pending != at or reading.last_kind != "date":
        return None
    after = at
    while (line := reading.line(after)) and signs_of_old(line):
        after += 1
    if after > at:
        return after
    return at + 1 if OFFICE_AND_NAME.fullmatch(reading.lines[at].tight) and _ends_document(reading, at + 1) else None


def _signer_above_notice(reading: Reading, at: int) -> int | None:
    """The index after who signs, office and name run together, right above the number of the next notice: 行政署長余振邦⏎第2612號公告."""
    below = reading.line(at + 1)
    signs = below is not None and is_number_of_notice(below) and OFFICE_AND_NAME.fullmatch(reading.lines[at].tight)
    return at + 1 if signs else None


_OFFICE = Pattern(
    Expression(rf"{LETTER}{{1,16}}(?:[长官]|主席|主任|专员|秘书)"),
    ("行政长官", "运输署署长", "选举管理委员会主席", "委员会主任", "保安局专员", "行政会议秘书"),
    ("长", "行政长官某某"),
    "fullmatch",
)


def _signing(reading: Reading, first: int, after: int) -> list[Block]:
    """Each line as a signature; two as one, where only both are the name of an organ, in a narrow column, or that of an office."""
    blocks, n = [], first
    while n < after:
        is_begun = n + 1 < after and (_is_broken_organ(reading, n) or n > first and _heads_its_office(reading, n))
        end = n + 2 if is_begun else n + 1
        blocks.append(Block("signature", n, end))
        n = end
    return blocks


def _is_broken_organ(reading: Reading, at: int) -> bool:
    first, second = (close_up(reading.lines[n].tight) for n in (at, at + 1))
    if first.endswith(("人民代表大会", "人民代表大会常务委员会")) and _OF_CONGRESS.finds(second):
        return True
    if " " in first or "\u3000" in first or reading.lines[at].width < _NARROW or is_organ(first):
        return False
    return second[0] not in _BEGIN_ORGANS and is_organ(first + second) and not SIGNER.match(reading.lines[at + 1].text)


_OF_CONGRESS = Pattern(
    Expression(
        rf"第[{CN}\d]{{1,4}}次会议(?:主席团|秘书处)?|主席团|秘书处|常委会|常务委员会(?:办公[厅室]|主任会议)?"
        r"|(?![\u4e00-\u9fff]{0,8}[省市县区州盟旗]|国家|监察|中[国共])[\u4e00-\u9fff]{2,12}委员会"
    ),
    ("常务委员会", "主席团", "第一次会议主席团", "第2次会议秘书处", "常务委员会主任会议", "财政经济委员会"),
    ("第一次会议主席团常务主席", "某县人民委员会", "某市人民代表大会", "省监察委员会", "中共某县委员会"),
    "fullmatch",
)
"""What signs as a part of a congress, on the line below its name."""

_NARROW = 8.0
"""Ems that the first line of a broken name has at least."""

_BEGIN_ORGANS = frozenset("中全国省市县区自")
"""How the names of organs begin: a line that does is none's rest."""


def enactment(reading: Reading, at: int) -> list[Block] | None:
    """二零二四年三月十五日制定。 命令公布。: what stands between a law and who signs it."""
    after = at
    while (line := reading.line(after)) and _enacts(line):
        after += 1
    signed = after > at and _signers_end(reading, after)
    return [Block("imprint", n, n + 1) for n in range(at, after)] if signed else None


def _enacts(line: Line) -> bool:
    return line.tight[-1] == "。" and ENACTING.match(line.tight) is not None


_DATE = 16.0
"""Ems that a date has less than, where no office stands behind it."""


def _signers_end(reading: Reading, at: int) -> int | None:
    """The index after lines of an office and a name each, when a page, the text or the document ends with them; where a
    colon leads to them they are listed: 列席：."""
    after = at
    while (line := reading.line(after)) and (
        _signs(line) or after > at and (_holds_it_too(reading, after) or _heads_its_office(reading, after))
    ):
        after += 1
    if after == at or at in reading.led_to or reading.pending == at and _lists_members(reading):
        return None
    below = reading.line(after)
    below_day = reading.pending == at and reading.last_kind == "date" and below is not None and below.blanks
    return after if below_day or _ends_document(reading, after) or below is not None and _enacts(below) else None


def _holds_it_too(reading: Reading, at: int) -> bool:
    """Whether one more who holds the office of the line above stands here, below the name there: 副主任　　紀伯謙⏎　　　　　羅　敏."""
    line, above = reading.lines[at], reading.lines[at - 1]
    return line.indent > above.indent + HANGS and not line.blanks and is_name(unspaced(line.text))


def _heads_its_office(reading: Reading, at: int) -> bool:
    """Whether an organ stands here below one who signs, above the office and the name of the next: 行政院农业委员会⏎主任委员　　陈吉仲."""
    line, below = reading.lines[at], reading.line(at + 1)
    if below is None or not is_organ(close_up(line.tight)):
        return False
    return line.indent >= HANGS and abs(line.indent - below.indent) < HANGS and signer_in(below) is not None


HANGS = 2.0
"""Ems that a name stands farther in than the office above it."""


def _lists_members(reading: Reading) -> bool:
    """Whether a label stands right above, or one with names below it: an office and a name are of the list then."""
    kinds = [block.kind for block in reading.blocks[-2:]]
    return kinds[-1:] == ["label"] or kinds == ["label", "names"]


def _signs(line: Line) -> bool:
    """Whether an office and a name stand there, a blank between them or all set wide: 主　席　毛　泽　东."""
    return signer_in(line) is not None or signs_wide(line)


def _organ_above_its_next(reading: Reading, at: int) -> int | None:
    """The index after an organ that signs without a day, above the title of its next text: notices of a court, one below another."""
    return at + 1 if signs_above_its_next(reading, at) else None


def _organ_amid_notices(reading: Reading, at: int) -> int | None:
    """The index after an organ at the right edge of its column, below a sentence, with a first line below it: a court's notices, one
    after the other."""
    line, below = reading.lines[at], reading.line(at + 1)
    if below is None or not at or line.hints.measure is None or not is_organ(line.tight):
        return None
    at_the_edge = line.hints.measure - line.indent - line.width <= _OFF_THE_EDGE and line.indent >= _FAR_IN
    above = reading.lines[at - 1].tight[-1] in "。）" and reading.lines[at - 1].indent < SET_IN
    return at + 1 if at_the_edge and above and SET_IN <= below.indent <= FIRST_LINE else None


_OFF_THE_EDGE, _FAR_IN = 2.2, 6.0
"""Ems that who signs may be off the right edge, and stands in from the left one at the least."""


_SIGNED = (
    _deputies_end,
    _deputies_below_end,
    _signers_end,
    _office_end,
    organs_end,
    _office_and_name,
    _signer_below_day,
    _signer_above_notice,
    _organ_above_its_next,
    _organ_amid_notices,
)
"""Who may sign with no day below."""


def signature_end(reading: Reading, at: int) -> int | None:
    """The index of the date below one to four lines of who signs, or below many organs that sign together."""
    for n in range(at, min(at + _MOST_ORGANS, len(reading.lines))):
        line = reading.lines[n]
        if n == at + _FEW_SIGN and not are_organs(reading.lines[at:n]) or n > at + _FEW_SIGN and _is_apart(reading, n):
            return None
        if line.tight[0] in DAY_OPENERS and DATE_LINE.match(line.tight):
            return n if n > at and not _only_last_issues(reading, at, n) else None
        if line.width > 30 or _is_text(line) and not _signs_above_day(reading, n):
            return None
        if line.tight[-1] == "号" and NUMBER_LINE.match(line.tight):  # the head of the next document
            return None
        if n > at and _is_apart(reading, n) and not _signs_apart(reading.lines[at], line):
            return None  # the last lines of a list, above who signs
        apart = line.blanks or n in reading.page_starts
        titled = n > at and (apart and ends_like_a_title(close_up(line.tight)) or heads_act(reading, n))
        titled = titled or n > at and group_end(reading, n) is not None
        if titled:  # the title of the next document
            return None
    return None


def _signs_apart(first: Line, line: Line) -> bool:
    """Whether the first of those who sign may stand further from the others than these from the text: it is apart too, or an office
    and a name stand there, as below."""
    return _may_sign(first) and (first.blanks > 0 or SIGNER.match(line.text) is not None)


def _may_sign(line: Line) -> bool:
    """Whether an organ stands there, an office, or a name."""
    words = close_up(line.tight)
    return is_organ(words) or is_name(words) or SIGNER.match(line.text) is not None or _OFFICE.finds(words)


_FEW_SIGN = 5
"""Lines of who signs, of whatever office; where more sign, they are organs."""


def are_organs(lines: Sequence[Line]) -> bool:
    """Whether lines name organs, one or several on each: all but a few that are known by short names, 全国妇联."""
    words = [word for line in lines for word in line.text.split()]
    organs = sum(map(is_organ, words))
    few = _SHORT_NAMES if len(words) > _FEW_SIGN - 1 else 0
    return organs + few >= len(words) and is_organ(words[0])


_SHORT_NAMES = 1
"""Organs among the first that sign whose short names show no organ."""


def _is_apart(reading: Reading, at: int) -> bool:
    """Whether more blank lines part a line from the one above than part that from its own, and it is no day."""
    line = reading.lines[at]
    return line.blanks > reading.lines[at - 1].blanks and not DATE_LINE.match(line.tight)


def _only_last_issues(reading: Reading, at: int, day: int) -> bool:
    """Whether the title names the organ right above the day, and not the line that stands first: it ends the text above. So
    does one that does not stand at the right, where the organ does."""
    if reading.lines[day - 1].hints.align == "right" != reading.lines[at].hints.align:
        return day - at >= _SEVERAL
    title = next((block for block in reversed(reading.blocks) if block.kind == "title"), None)
    if day - at < _SEVERAL or title is None:
        return False
    said = "".join(close_up(line.tight) for line in reading.lines[title.first : title.after])
    first, last = (close_up(reading.lines[n].tight) for n in (at, day - 1))
    if first.endswith("人民代表大会") and _OF_CONGRESS.finds(last):
        return False
    return (
        is_organ(last)
        and last in said
        and "\u3000" not in first
        and first not in said
        and full_name(first) not in full_name(said)
        and not (SIGNER.match(reading.lines[at].text) or _names_signer(reading.lines[at].text))
    )


_SEVERAL = 2
"""Lines above a day of which the first may be no part of the signature."""


def _signs_above_day(reading: Reading, at: int) -> bool:
    """局长：王军, right above the day, above others of its kind, or above the organ: a colon between office and name."""
    after = at
    while (line := reading.line(after)) and "：" in line.text and _names_signer(line.text):
        after += 1
    if after > at and line is not None and is_organ(line.tight):
        line = reading.line(after + 1)
    return after > at and line is not None and DATE_LINE.match(line.tight) is not None


def _names_signer(text: str) -> bool:
    """Whether nothing but an office and the name of one who holds it stand there, a colon between: 局长：王军."""
    office = _OFFICE_AND_COLON.match(text)
    return office is not None and NAME.fullmatch(text, office.end()) is not None


_OFFICE_AND_COLON = Pattern(
    Expression(r"[\u4e00-\u9fff \u3000]{1,16}[长席任理统官][ \u3000]*：[ \u3000]*"),
    ("局长：王军", "市　长：　李　明", "中国人民银行行长：易纲", "主任：张三", "国家主席：李四", "行政长官：何某"),
    ("联系人：王芳", "长：王军", "局长王军"),
)


def _is_text(line: Line) -> bool:
    """Whether a line can be none that signs: it has the marks of text, a number, or appoints a person."""
    marked = _MARK.search(line.tight) or _is_of_text(line.tight) or _is_row(line) or _is_remark(line)
    marked = marked or line.text[0] in BULLETS
    if marked or line.text[0] in FIRST and ENUMERATOR.match(line.text):
        return True
    return may_appoint(line.tight) and APPOINTS.match(line.tight) is not None


def _is_remark(line: Line) -> bool:
    """（排名不分先后）, or its first line: what is said of the text, and no seal, （盖章）."""
    if line.tight[0] != "（":
        return False
    return "）" not in line.tight or line.tight[-1] == "）" and not _SEAL.search(line.tight)


_SEAL = Pattern(
    Expression(r"（(?!此|本|已|业经|经)[^（）：，、]{0,16}?(?:章|印|(?<!会)签|签[字名署])）"),
    ("（印章）", "（公章）", "（签字）　（签字）", "（盖章）", "（某市人民政府印）", "（代章）"),
    (
        "（排名不分先后）",
        "（此公告业经某司会签）",
        "（联系人：章明）",
        "（印数：500册）",
        "（此件已加印）",
        "（经某局会签）",
    ),
    "search",
)


def _is_of_text(text: str) -> bool:
    return not _OF_TEXT.isdisjoint(text) and _NO_SIGNATURE.search(text) is not None


_OF_TEXT = frozenset("《》月此关")
"""A character of each thing that no line of a signature has."""


def _is_row(line: Line) -> bool:
    """Whether a line heads columns, or has words set apart and a figure: 表格1　申请, 张三　某街200号."""
    apart = "\u3000" in line.tight or "  " in line.text
    return apart and any(map(str.isdigit, line.tight)) or heads_columns(line)


_MARK = Pattern(Expression("[，。；：！？]"), ("甲，乙", "甲。"), ("甲、乙", "《甲》"), "search")
"""The marks of text."""

_NO_SIGNATURE = Pattern(
    Expression(
        rf"""^(?!.*(?:编辑部|编辑室|编委会|办公室|杂志社)$).*?[《》]  # a title; but 《某省人民政府公报》编辑部 signs
        |\d月|^特此|^此[复令致布告批]|此令$                   # what happens on a day; the last words of a text
        |关于.{{2,60}}的{LETTER}{{2,6}}$               # what is listed by its title""",
        re.X,
    ),
    ("《甲》", "1月", "特此通知", "此复", "此布", "茲制定某條例公布之此令", "某市人民政府关于某事的通告"),
    ("某省人民政府", "《某省人民政府公报》编辑部", "《公报》编委会", "《公报》办公室", "《公报》杂志社", "如此"),
    "search",
)
"""What no line of a signature has besides."""
