"""Lines that may be a title: what they say, and what stands around them."""

from __future__ import annotations

import re
from functools import cached_property

from gazette_pub.structure import heads
from gazette_pub.structure.excluded.above import leads_to_title
from gazette_pub.structure.excluded.parts import is_of_a_provision
from gazette_pub.structure.line import OBJECT, Line
from gazette_pub.structure.namerows import heads_members, is_name_row, labels_names, members_apart
from gazette_pub.structure.notes import NOTE_SIGNS
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.cases import CASE_HEADINGS, CASE_NAMED
from gazette_pub.structure.patterns.contents import CONTENTS_TITLE
from gazette_pub.structure.patterns.persons import ENTRY
from gazette_pub.structure.patterns.provisions import ARTICLE, DIVISION, ENUMERATOR, UNNUMBERED
from gazette_pub.structure.reading import Reading
from gazette_pub.structure.translation import is_translation
from gazette_pub.words import organs
from gazette_pub.words.characters import LETTER, unspaced
from gazette_pub.words.kinds import ends_like_a_title, kind_of
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

NOTE_MARK = Pattern(
    Expression(
        rf"""(?<![{NOTE_SIGNS}{OBJECT}])[{NOTE_SIGNS}{OBJECT}]+$          # a sign, or the note itself
        |[\[［〔（](?:注|\d{{1,2}}|附{LETTER}{{1,4}})[\]］〕）]$  # （附说明）, ［1］""",
        re.X,
    ),
    (
        *("某报告*", "某报告＊", "某办法①", "某办法†", "某办法‡", "某报告※", "某办法①②", f"某办法{OBJECT}"),
        *("某报告［1］", "某报告（注）", "某决定（附表）", "某决定（附说明）", "某决定（附全文说明）"),
    ),
    (
        *("某报告", "某决定（草案）", "〔2024〕", "*某报告", "某报告［1］甲"),
        *("某报告［］", "某报告［100］", "某决定〔附〕", "某决定（附其五章全文）"),
    ),
    "search",
)
"""A mark behind a title that a note below it explains: ＊, ①, ［1］, 〔附全文〕."""

MOST_BELOW = 10
"""Blocks that may stand between the list of attachments of a document, with those who sign, and the first of them."""

_CLOSED = frozenset(("attachlist", "title"))

MOST_BETWEEN = 3
"""Titles that may stand between a title and the text below it: a category, an issuing body."""


@dataclass(frozen=True)
class Candidate:
    """Lines [at, after) of a reading. `labelled`: 附件1, or a document's number, stands right above them."""

    reading: Reading
    at: int
    after: int
    labelled: bool = False

    @cached_property
    def text(self) -> str:
        """The lines as one title, without gaps and without the mark of a note."""
        lines = self.reading.lines[self.at : self.after]
        return unmarked("".join([line.tight for line in lines]).replace("\u3000", ""))

    @cached_property
    def is_called_as_titles_are(self) -> bool:
        if self.text[-1:] == "》" and self.after - self.at > 1:  # 修改第2/1999号法律⏎《政府组织纲要法》
            leads = leads_to_title(self.reading.lines[self.after - 2])
            return leads or _AMENDS_BY_NUMBER.fullmatch(self.text, 0, self.text.rfind("《")) is not None
        return ends_like_a_title(self.text) or self.text[-1:] == "案" and CASE_NAMED.match(self.text) is not None

    @cached_property
    def kind(self) -> str:
        return kind_of(self.text)

    @cached_property
    def tells_who_issues_what(self) -> bool:
        """某省人民政府办公厅印发《…意见》: how a newspaper heads it."""
        return self.text[-1:] == "》" and _ISSUES.match(self.text) is not None

    @property
    def is_first_in_text(self) -> bool:
        return self.at == 0

    @cached_property
    def is_listed_above(self) -> bool:
        """Whether the list of attachments at the end of the document above names it."""
        block = next((block for block in reversed(self.reading.blocks[-MOST_BELOW:]) if block.kind in _CLOSED), None)
        if block is None or block.kind == "title" or self.labelled:
            return False
        entries = "".join(line.tight for line in self.reading.lines[block.first : block.after])
        return is_entry_of(self.text, entries)

    @cached_property
    def between(self) -> int:
        """How many whole titles stand below, above what is no title."""
        count = 0
        while count < MOST_BETWEEN and (line := self.reading.line(self.after + count)) and is_whole_title(line.tight):
            count += 1
        return count

    @cached_property
    def below(self) -> int:
        """The index of the line that decides what stands below: behind the titles between, unless it opens a part."""
        return self.after if stands_below(self.reading, self.after) else self.after + self.between

    @cached_property
    def what_is_below(self) -> str | None:
        """What stands below: the first of BELOW that holds; None at the end of the text, or for none of them."""
        return stands_below(self.reading, self.below)


_ISSUES = Pattern(
    Expression(rf"[^，。；：《》的]{{0,60}}{organs.ENDING}(?:联合)?(?:印发|发布|公布|出台|转发)《[^《》]{{4,80}}》$"),
    ("某省人民政府办公厅印发《关于加强工作的意见》", "国务院公布《某某条例》"),
    ("某省印发《某某办法》", "国务院公布《某某条例》，自2024年起施行", "各地要印发《某办法》"),
)
"""Organs, what they do, and a title."""


def is_entry_of(title: str, entries: str) -> bool:
    """Whether a list of attachments names this title, without what stands in brackets behind it: 名单（12人）."""
    bare = _REMARK.sub("", unspaced(title))
    listed = unspaced(entries)
    return len(bare) >= _NAMED and bare in listed or listed.endswith(f"：{bare}")


_NAMED = 5
"""Characters of a title that is not named by chance."""

_REMARK = Pattern(
    Expression("（[^（）]{1,12}）$"),
    ("名单（12人）", "名单（一）", "名单（一二三四五六七八九十一二）"),
    ("名单", "（草案）的说明", "名单（）", "名单（一二三四五六七八九十一二三）", "名单（（）", "名单（一））"),
    "search",
)


def unmarked(title: str) -> str:
    """A title without the mark of a note behind it, or in front of the brackets at its end."""
    return title if title[-1:].isalpha() else NOTE_MARK.sub("", _MARK_INSIDE.sub("", title))


_MARK_INSIDE = Pattern(
    Expression(r"[\[［]\d{1,2}[\]］](?=（[^（）]{1,16}）$)"),
    ("普查公报［1］（第三号）", "某报告[2]（草案）"),
    ("普查公报［1］", "公报（第三号）", "公报［1］（第三号）的说明"),
    "search",
)
"""A mark in front of the brackets that end a title."""


def stands_below(reading: Reading, at: int) -> str | None:
    """The name of what begins at this line, of BELOW."""
    line = reading.line(at)
    if line is None:
        return None
    return next((name for name, holds in BELOW if holds(reading, at, line)), None)


def _is_addressed(reading: Reading, at: int, line: Line) -> bool:
    """Whether a salutation stands within, and what is above it is no title itself."""
    found = heads.salutation_within(reading, at)
    above = reading.line(found - 1) if found else None
    return above is not None and not ends_like_a_title(above.tight)


def opens_law(reading: Reading, at: int, line: Line) -> bool:
    """Whether contents, a division or the first article begin here; or 总则 without a number, above the first article."""
    if is_of_a_provision(reading, at):
        return False
    if line.text[0] not in heads.LAW_OPENERS:
        below = reading.line(at + 1) if line.width <= LONGEST_LABEL and close_up(line.tight) in _FIRST_PARTS else None
        return below is not None and _is_first_article(below)
    if ARTICLE.match(line.text):
        return _is_first_article(line)
    return bool(CONTENTS_TITLE.match(line.text) or DIVISION.match(line.text))


def _is_first_article(line: Line) -> bool:
    number = ARTICLE.match(line.text)
    return number is not None and number[1] in ("一", "1")


_FIRST_PARTS = UNNUMBERED - frozenset("附则 附件 附录 罚则 法律责任".split())
"""Parts without a number with which a law may begin."""


OUTLINE = Pattern(
    Expression(rf"1[ \u3000]+(?={LETTER})|一[ \u3000]{{1,2}}(?={LETTER}{{2}})"),
    ("1　总则", "1 范围", "一　编制目的"),
    ("1.总则", "1总则", "11　总则", "1　A", "一、总则", "一　般"),
)
"""The first number of an outline, printed without a mark: 1　总　则, 一　编制目的."""

_OUTLINE_CLOSE = Pattern(Expression(rf"1(?={LETTER})"), ("1总则",), ("1　总则", "1.总则", "11总则"))
_BELOW_OUTLINE = Pattern(Expression(r"1[.．]1(?!\d)"), ("1.1编制目的", "1.1　目的"), ("1.12亿元", "11.1"))


def _opens_list(reading: Reading, at: int, line: Line) -> bool:
    """Whether an office or a body with its members stands here, or below a remark that counts them: （共24名，按姓名笔画排列）."""
    if line.tight[0] == "（" and _COUNTS.match(line.tight) and (noted := reading.line(at + 1)) is not None:
        at, line = at + 1, noted
    if members_apart(line) is not None:
        return True
    below = reading.line(at + 1) if line.width <= LONGEST_LABEL else None
    return below is not None and (labels_names(line, below) or heads_members(line, below))


_COUNTS = Pattern(
    Expression(r"（[^（）]{0,12}?(?:\d{1,4}|[一二三四五六七八九十百]{1,6})[名人][^（）]{0,20}）$"),
    ("（共24名，按姓名笔画排列）", "（15名）", "（二十五人）"),
    ("（按姓名笔画排列）", "（66名）名单"),
)


LONGEST_LABEL = 14.0
"""Ems that an office above its names may have."""


def _opens_outline(reading: Reading, at: int, line: Line) -> bool:
    """Whether the first number of a decimal outline stands here: 1　总则; or 1总则, with 1.1 below it."""
    if line.text[0] not in "1一":
        return False
    below = reading.line(at + 1)
    close = below is not None and _BELOW_OUTLINE.match(below.text) and _OUTLINE_CLOSE.match(line.text)
    return bool(OUTLINE.match(line.text) or close)


def _is_the_first_table(at: int, line: Line) -> bool:
    """Whether a table that its source gave whole stands right below the first lines: the text is that, and what it is called."""
    return at <= _TITLE_LINES and line.hints.block is not None and line.hints.block.name == "table"


_TITLE_LINES = 2

_LONG_TITLE = Pattern(
    Expression("本(?:条例草案|条例|规例)(?:旨在)?$"),
    ("本条例草案", "本条例草案旨在", "本条例旨在"),
    ("本条例自", "旨在"),
)
"""With what the long title of an ordinance or a bill of Hong Kong begins."""

BELOW = (
    ("a table", lambda reading, at, line: at in reading.tables or _is_the_first_table(at, line)),
    ("a part of the head", lambda reading, at, line: heads.opens_part(reading, at) or heads.issuer(reading, at)),
    ("a translation", lambda reading, at, line: is_translation(line) and heads.opens_part(reading, at + 1)),
    ("a salutation", _is_addressed),
    ("a law", opens_law),
    ("an article", lambda reading, at, line: ARTICLE.match(line.text)),
    ("an entry", lambda reading, at, line: ENTRY.match(line.text) and not is_name_row(line)),
    ("names", lambda reading, at, line: is_name_row(line) or _opens_list(reading, at, line)),
    ("a long title", lambda reading, at, line: _LONG_TITLE.match(line.tight)),
    ("a number", lambda reading, at, line: ENUMERATOR.match(line.text) or _opens_outline(reading, at, line)),
)
"""What may stand below a title, in the order in which it is asked."""


def heads_case(reading: Reading, at: int) -> bool:
    """Whether a case is named on this line, above the first of its parts: 张三诉某公司买卖合同纠纷案⏎关键词."""
    line, below = reading.line(at), reading.line(at + 1)
    return line is not None and line.tight[-1] == "案" and below is not None and close_up(below.tight) in CASE_HEADINGS


SHORTEST = 4
"""Characters of a title that stands by itself: 工作报告."""


def is_whole_title(text: str) -> bool:
    """Whether a line is a title by itself."""
    return ends_like_a_title(text) and is_balanced(text) and not _GOES_ON.match(text) and len(text) >= SHORTEST


_GOES_ON = Pattern(
    Expression(r"的|（|关于|和|与|及|(?:根据|按照|依[据照]|为了?|经)[^《》]{1,60}，"),
    ("的决定", "（草案）", "及其", "根据大会票决结果，确定2025年民生实事"),
    ("决定", "，的", "根据《某法》制定的办法"),
)
"""How a line begins that goes on from a title above it, or is text: it says why something is done."""


def is_balanced(text: str) -> bool:
    """Whether each mark that opens is closed; those of words that are quoted may have lost the first."""
    count = text.count
    if count("“") > count("”"):
        return False
    if count("《") != count("》") or count("（") != count("）") or count("〈") != count("〉"):
        return False
    return count("【") == count("】") and count("〔") == count("〕")


_AMENDS_BY_NUMBER = Pattern(
    Expression(r"(?:修改|废止)第\d{1,4}/\d{4}号(?:法律|行政法规)"),
    ("修改第5/2017号行政法规",),
    ("关于修改", "修改第5/2017号行政法规第三条"),
    "fullmatch",
)
"""What a regulation of Macau does with the one whose title follows in title marks."""
