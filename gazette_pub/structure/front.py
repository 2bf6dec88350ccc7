"""The first page of an issue and its colophon: what the gazette prints of itself, before and after its documents."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace
from typing import NamedTuple

from gazette_pub.structure.contents.entry import is_page
from gazette_pub.structure.contents.finding import further_contents, issue_contents
from gazette_pub.structure.contents.statement import statement_end
from gazette_pub.structure.line import Announced, Line, Pages, is_ornament
from gazette_pub.structure.macau import head_of_notices
from gazette_pub.structure.makers import makers_end
from gazette_pub.structure.namerows import is_name_row
from gazette_pub.structure.papers import foot_of_paper, head_of_paper
from gazette_pub.structure.patterns.contents import EDITORS
from gazette_pub.structure.patterns.fields import COLUMN
from gazette_pub.structure.patterns.heads import DATE_LINE
from gazette_pub.structure.patterns.numbers import FILE_NUMBER
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.structure.series import head_of_series
from gazette_pub.structure.tails import lead, tail
from gazette_pub.structure.translation import is_of_other_letters, is_translation
from gazette_pub.words.characters import LETTER, ends_sentence, fold, unspaced
from gazette_pub.words.entries import names_in
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.masthead import (
    BOARD,
    BOARD_HEAD,
    IN_PORTUGUESE,
    NAME,
    OFTEN,
    PERIODICAL,
    PRINTER,
    REACHED_AS_MAKERS,
    IssueLine,
    before_portuguese,
    imprint,
    is_imprint,
    is_in_latin,
    is_reached,
    issue_before_supplement,
    issue_line,
    lists_supplements,
    named,
    names_supplement_and_what,
    organ_of_bulletin,
    tells_copies,
    told_by,
)
from gazette_pub.words.numerals import CHARACTERS
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.places import REPUBLIC

NAME_LINES = 3
"""Lines that a gazette's name may run over."""

UNKNOWN = 3
"""Lines above the name that may say anything: a motto, a series."""


class Covers(NamedTuple):
    """The blocks of the first page and of the colophon, and the pages between them. `of_paper`: the first page is a newspaper's."""

    front: list[Block]
    documents: Pages
    colophon: range
    of_paper: bool = False


def covers(pages: Pages) -> Covers:
    """What stands before the documents and behind them, told from them."""
    heads = (first_page, head_of_series, head_of_notices, head_of_paper) if pages.last is None else ()
    found = next(((head, front) for head in heads if (front := head(pages.lines))), None)
    front = found[1] if found else []
    of_paper = found is not None and found[0] is head_of_paper
    if not of_paper:  # stories stand below the points of a newspaper
        front += _rest_of_page(pages, front)
    first = front[-1].after if front else 0
    after = min(first + colophon_start(pages.lines[first:]), _start_below_last_mark(pages, first))
    if of_paper:
        after = min(after, first + foot_of_paper(pages.lines[first:]))
    documents = replace(pages.part(first, after), announced=announced(pages.lines, front))
    return Covers(front, documents, range(after, len(pages.lines)), of_paper)


def _rest_of_page(pages: Pages, front: Sequence[Block]) -> list[Block]:
    """What stands below the contents on their page and begins no document: ＊　＊　＊⏎本刊专供机关内部参考."""
    if not front or front[-1].kind != "entry":
        return []
    first = front[-1].after
    end = next((each.before for each in pages.breaks if first <= each.before < len(pages.lines)), first)
    below = pages.lines[first:end]
    if len(below) > _MOST_BELOW or any(
        ends_like_a_title(line.tight) or FILE_NUMBER.match(line.text) or line.tight[-1] in "：）" for line in below
    ):
        return []
    return [Block("p", at, at + 1) for at in range(first, end)]


_MOST_BELOW = 6
"""Lines of a remark below the contents, at most."""


# the first page


def first_page(lines: Sequence[Line]) -> list[Block]:
    """The blocks of the first page, from the first line on; none where the text has no first page.

    It is one where contents of an issue stand, or a name with the line that says which issue: below a document's
    title stands a date or a number too, so either alone is no sign.
    """
    blocks: list[Block] = []
    kinds = set[str]()
    while found := _next_part(lines, blocks[-1].after if blocks else 0, blocks, kinds):
        blocks += found
        kinds.update(block.kind for block in found)
    return blocks if _is_first_page(lines, blocks) else []


def _is_first_page(lines: Sequence[Line], blocks: Sequence[Block]) -> bool:
    kinds = {block.kind for block in blocks}
    said = [said for block in blocks if block.kind == "p" and (said := _issue_of(lines, block))]
    if "entry" in kinds:
        return True
    below = lines[blocks[-1].after] if blocks and blocks[-1].after < len(lines) else None
    if "title" in kinds and below is not None and below.blanks and COLUMN.match(below.tight):
        return True
    if "title" not in kinds or not any(each.counts for each in said):
        return False
    if any(_COMMUNIQUE.finds(name) for name in _names(lines, blocks)):  # 某市第七次全国人口普查公报⏎（第1号）
        return False
    return below is None or any(each.total for each in said) or not ends_sentence(below.tight)


_COMMUNIQUE = Pattern(
    Expression(
        "(?:普查|调查|统计|审计|监测|抽查|评估|[状情]况|质量|资源|排放|绿化|保持|执行|会[谈议]|联合|新闻|中央全会)公报$"
    ),
    (
        "某市第七次全国人口普查公报",
        "某省水资源公报",
        "某市生态环境状况公报",
        "联合公报",
        "某省水土保持公报",
        "第三次全体会议公报",
    ),
    ("某省人民政府公报", "某委员会公报", "某省统计局公报", "国务院公报", "某省审计厅公报", "某某协会公报"),
    "search",
)
"""What is called 公报 and is one document: an organ makes known in it what it found or agreed."""


def _issue_of(lines: Sequence[Line], block: Block) -> IssueLine | None:
    """What a block says of which issue this is, behind the name where that stands on its line too."""
    return issue_line(lines[block.first].text[block.skip :])


def _next_part(lines: Sequence[Line], at: int, blocks: Sequence[Block], kinds: Set[str]) -> list[Block] | None:
    """The part of the first page that begins at this line, below these blocks of these kinds; None where it is over."""
    if at >= len(lines):
        return None
    if contents := issue_contents(lines, at, headed_above="title" in kinds):
        return contents
    if "title" not in kinds and "entry" not in kinds:
        return _name(lines, at) or _line_of_its_own(lines[at], at) or _board_above(lines, at) or _above_name(lines, at)
    if "entry" in kinds and (beside := _beside_contents(lines, at)):
        return beside
    own = _line_of_its_own(lines[at], at) or _board(lines[at], at) or _of_board(lines, at, blocks)
    own = own or _publisher(lines, at, blocks)
    if "title" not in kinds:
        own = own or _name_below_contents(lines, at)
    if "entry" in kinds:
        own = own or _remark_of_itself(lines, at) or _rule_below(lines, at)
    own = own or _name_again(lines, at, blocks) or _another_name(lines, at) or _above_ways_to_reach(lines, at)
    if "entry" not in kinds:
        own = own or _above_contents(lines, at)
    return own or (_statement(lines, at) if "entry" in kinds else None)


def _rule_below(lines: Sequence[Line], at: int) -> list[Block] | None:
    """The rule that parts the first page from what is printed below it: ──────."""
    return [Block("p", at, at + 1)] if set(lines[at].tight) <= _RULE else None


_RULE = frozenset("─━")


def _beside_contents(lines: Sequence[Line], at: int) -> list[Block]:
    """Who makes the gazette, in a column that an extraction put among the contents, with the page's number above; and the contents
    as they go on below it."""
    first = at + 1 if is_page(lines[at]) else at
    after = makers_end(lines, first)
    if after is None:
        return []
    below = further_contents(lines, after) if after < len(lines) else []
    return [*(Block("p", n, n + 1) for n in range(at, after)), *below]


def _name(lines: Sequence[Line], at: int) -> list[Block] | None:
    if _GIVEN.finds(lines[at].tight):
        return None
    length = before_portuguese(lines[at].text)
    if length and NAME.match(unspaced(lines[at].text[:length])):
        return [Block("title", at, at + 1, length=length), Block("p", at, at + 1, skip=length)]
    if length := issue_before_supplement(lines[at].text):
        return [Block("p", at, at + 1, length=length), Block("title", at, at + 1, skip=length)]
    if lines[at].text[0] != "《" and (length := _named_length(lines[at].text)):
        return [Block("title", at, at + 1, length=length), Block("p", at, at + 1, skip=length)]
    if is_imprint(lines[at].text) or issue_line(lines[at].text) is not None:
        return None  # who makes it, or which issue it is, above the name
    for after in range(at + 1, min(at + NAME_LINES, len(lines)) + 1):
        bare = [unspaced(line.text) for line in lines[at:after]]
        if IN_PORTUGUESE.finds(" ".join(line.text for line in lines[at:after])):
            return [Block("title", at, after)]
        if NAME.match("".join(bare)):
            whole = fold(bare[0]) in _BEGIN_NAMES or not any(
                _PLACE.match("".join(bare[n:])) for n in range(1, len(bare))
            )
            return [Block("title", at, after)] if whole else None
    return _name_of_bulletin(lines, at)


def _name_of_bulletin(lines: Sequence[Line], at: int) -> list[Block] | None:
    """A name that announcements have too, 某某委员会公告: the line that says which issue this is stands below, and the contents."""
    for after in range(at + 1, min(at + NAME_LINES, len(lines)) + 1):
        if organ_of_bulletin(unspaced("".join(line.tight for line in lines[at:after]))):
            below = range(after, min(after + BETWEEN, len(lines)))
            contents = next((n for n in below if issue_contents(lines, n, headed_above=True)), after)
            counted = any(_says_which(lines[n].text) for n in range(after, contents))
            return [Block("title", at, after)] if counted else None
    return None


def _named_length(text: str) -> int:
    """Characters of the gazette's name, where it stands with how often it comes out or which issue this is; 0 where it does not."""
    if found := named(text):
        return len(found[0])
    periodical = PERIODICAL.match(text)
    return periodical.end("name") if periodical else 0


def _name_below_contents(lines: Sequence[Line], at: int) -> list[Block] | None:
    """The gazette's name below the contents, where who makes it stands right below: a communiqué is called so too."""
    named = _name(lines, at)
    after = named[-1].after if named else len(lines)
    return named if after < len(lines) and is_imprint(lines[after].text) else None


_BEGIN_NAMES = frozenset((REPUBLIC, "中国人民政治协商会议", "中国共产党"))
"""With what names begin that go on with a place: 中国人民政治协商会议⏎某省委员会公报."""

_PLACE = Pattern(
    Expression(f"{LETTER}{{1,10}}?[省市县州区国盟旗院]|全国"), ("山西省", "国务院", "全国人大"), ("关于", "1省")
)
"""How a whole name begins: with whose it is. What stands above it is no line of it."""


def _line_of_its_own(line: Line, at: int) -> list[Block] | None:
    """An issue line, an imprint, or a line in other letters: the gazette's name in English, or in an autonomous area's language."""
    foreign = is_in_latin(line.text) or is_of_other_letters(line)
    foreign = foreign or _OF_PARTS.finds(unspaced(line.text[: before_portuguese(line.text)]))
    told = told_by(line.text) or is_reached(line.text) or foreign or _OF_PARTS.finds(line.tight) or _is_reached_at(line)
    told = told or EDITORS.match(line.tight) is not None or _GIVEN.finds(line.tight) or PRINTER.finds(line.text)
    return [Block("p", at, at + 1)] if told else None


def _is_reached_at(line: Line) -> bool:
    """Whether who prints or edits the gazette stands there with where to reach them: 印务局　某街　电话：2857 3822."""
    if _PRINTS_AT.finds(line.text):
        return True
    office, *rest = line.text.split("\u3000")
    return any(is_reached(part) for part in rest) and is_organ(fold(office))


_PRINTS_AT = Pattern(
    Expression("(?:印务局|(?:公报)?编辑部)，[^，。：；]{2,40}[。，]?[ \u3000]{0,4}(?:电话|传真)：.{5,60}"),
    ("印务局，澳门官印局街。电话：2857 3822　传真：2859 6802",),
    ("印务局，电话：123", "印务局公告"),
    "fullmatch",
    needs=("：",),
)

_OF_PARTS = Pattern(
    Expression(rf"(?:本期)?(?:《公报》|{LETTER}{{2,30}}公报)?由第一[组組]及第二[组組]{{2}}成"),
    ("澳门特别行政区公报由第一组及第二组组成", "本期《公报》由第一组及第二组组成", "由第一组及第二组组成"),
    ("公报由第一组及第二组组成。",),
    "fullmatch",
)
"""What parts a gazette is made of, as Macau's says on its first page."""


def _board(line: Line, at: int) -> list[Block] | None:
    return [Block("p", at, at + 1)] if BOARD.match(line.text) and not ends_sentence(line.tight) else None


def _of_board(lines: Sequence[Line], at: int, blocks: Sequence[Block]) -> list[Block] | None:
    """Who is on the editorial board that is named above, with no colon behind the office: 副 主 任　　李小敏　　邢光龙."""
    above = [
        block.first
        for block in blocks[-BOARD_LINES:]
        if block.kind == "p" and BOARD_HEAD.match(lines[block.first].text)
    ]
    if not above or not blocks or blocks[-1].after != at or at - above[-1] > BOARD_LINES:
        return None
    return [Block("p", at, at + 1)] if _IN_OFFICE.match(fold(unspaced(lines[at].text))) else None


def _board_above(lines: Sequence[Line], at: int) -> list[Block] | None:
    """The editorial board above the name, whose offices need no colon there."""
    first = next((n for n in range(at, max(at - BOARD_LINES, -1), -1) if BOARD_HEAD.match(lines[n].text)), None)
    if first is None or not any(_name(lines, n) for n in range(at + 1, min(at + BOARD_LINES, len(lines)))):
        return None
    in_office = _IN_OFFICE.match(fold(unspaced(lines[at].text))) is not None
    return [Block("p", at, at + 1)] if first == at or in_office else None


BOARD_LINES = 12
"""Lines that an editorial board may take above the gazette's name."""

_IN_OFFICE = Pattern(
    Expression("(?:副?主任|顾问|委员|编委|副?总?主编|副?总编辑?|责任编辑|编辑|美编|校对)[：:]?[\u4e00-\u9fff·]{2,60}$"),
    ("主任李永和", "副主任：王杰赵明慧", "委员丁宁高山孙荣", "主编赵明慧"),
    ("主任会议，", "编辑", "北原省人民代表大会"),
)


def _publisher(lines: Sequence[Line], at: int, blocks: Sequence[Block]) -> list[Block] | None:
    """The organ that the gazette is of, or an office of it, on its cover: the name begins with it, and the contents stand
    below, or the name once more, or who edits it; or its day, and they below that."""
    after = at + 2 if at + 1 < len(lines) and issue_line(lines[at + 1].text) else at + 1
    if after >= len(lines) or not _goes_on(lines, after, blocks):
        return None
    names = _names(lines, blocks)
    said = unspaced(lines[at].tight)
    own = any(name != said and name.startswith(said) or said.startswith(name[:-_NAMED]) for name in names)
    return [Block("p", at, at + 1)] if own and is_organ(fold(said)) else None


def _goes_on(lines: Sequence[Line], at: int, blocks: Sequence[Block]) -> bool:
    """Whether what stands here below the organ is of the first page too."""
    if issue_contents(lines, at, headed_above=False) or _name_again(lines, at, blocks):
        return True
    return is_imprint(lines[at].text) and not ends_sentence(lines[at].tight)


def _names(lines: Sequence[Line], blocks: Sequence[Block]) -> list[str]:
    return [_words(lines, block) for block in blocks if block.kind == "title"]


def _name_again(lines: Sequence[Line], at: int, blocks: Sequence[Block]) -> list[Block] | None:
    """The gazette's name on the page behind its cover, or the whole of it there: 中华人民共和国⏎最高人民检察院公报."""
    names = _names(lines, blocks)
    for after in range(at + 1, min(at + NAME_LINES, len(lines)) + 1):
        said = unspaced("".join(line.tight for line in lines[at:after]))
        if any(said.endswith(name) and (said == name or is_organ(said[:-_NAMED])) for name in names):
            return [Block("p", at, after)]
    return None


def _another_name(lines: Sequence[Line], at: int) -> list[Block] | None:
    """The name of the series that the issue is of, right above what says which issue it is: 某省人大常委会公报⏎2018年增刊第1号
    below 某省人民代表大会第一次会议会刊."""
    below = at + 1 < len(lines) and issue_line(lines[at + 1].text)
    named = below and below.counts and NAME.match(unspaced(lines[at].text))
    return [Block("p", at, at + 1)] if named else None


_NAMED = 2
"""Characters of 公报, with which the gazette's name ends."""


def _statement(lines: Sequence[Line], at: int) -> list[Block] | None:
    """What the gazette says of itself, which may have a head: 致读者."""
    headed = _HEADS_STATEMENT.finds(unspaced(lines[at].text)) and at + 1 < len(lines)
    after = statement_end(lines, at + headed)
    if not after:
        return None
    return [*(Block("p", n, n + 1) for n in range(at, at + headed)), Block("p", at + headed, after)]


_HEADS_STATEMENT = Pattern(
    Expression(
        "致(?:广大)?(?:读者|订户)|(?:敬)?告(?:广大)?(?:读者|订户)书?|(?:本刊|征订|编辑部)?(?:启事|声明|说明|告示)"
    ),
    ("致读者", "敬告读者", "征订启事", "本刊启事", "编辑部声明"),
    ("致辞", "遗失声明", "读者来信"),
    "fullmatch",
)


def _above_name(lines: Sequence[Line], at: int) -> list[Block] | None:
    """A line that says anything, where the name stands close below it; 公报 alone, above what says which issue it is of whom."""
    if fold(unspaced(lines[at].text)) in _ALONE and at + 1 < len(lines) and told_by(lines[at + 1].text):
        return [Block("p", at, at + 1)]
    near = any(_name(lines, n) for n in range(at + 1, min(UNKNOWN + 1, len(lines))))
    return [Block("p", at, at + 1)] if near and not ends_sentence(lines[at].tight) else None


def _remark_of_itself(lines: Sequence[Line], at: int) -> list[Block] | None:
    """What the gazette says of itself below its contents, above when it came out or who makes it: ※本報每週三發行。"""
    below = lines[at + 1] if at + 1 < len(lines) else None
    said = _OF_ITSELF.finds(lines[at].tight) and below is not None and bool(_line_of_its_own(below, at + 1))
    return [Block("p", at, at + 1)] if said else None


_OF_ITSELF = Pattern(
    Expression(r"[※＊*注（(]{0,2}本(?:报|刊|公报|政报|会刊)(?!告|讯|社|记者)"),
    ("※本报每周三发行；刊载总统令不另行文。", "本公报免费赠阅", "（本刊所载文件与正式文件具有同等效力）"),
    ("本报告所称", "本报讯", "本报记者", "日本报纸"),
)


def _above_ways_to_reach(lines: Sequence[Line], at: int) -> list[Block] | None:
    """Who prints or edits the gazette, by the name alone, right above where to reach them: 印務局⏎地址：…."""
    line, below = lines[at], lines[at + 1] if at + 1 < len(lines) else None
    named = below is not None and is_organ(fold(line.tight)) and is_reached(below.text) and not below.blanks
    return [Block("p", at, at + 1)] if named else None


_ALONE = frozenset(("公报", "政报", "会刊", "文告"))
"""What stands of the gazette's name beside a picture that has the rest."""


def _above_contents(lines: Sequence[Line], at: int) -> list[Block] | None:
    """A line between the gazette's name and its contents that says anything: a motto, who allowed it to be printed."""
    for n in range(at, min(at + BETWEEN, len(lines))):
        if n > at and issue_contents(lines, n, headed_above=True):
            return [Block("p", at, at + 1)]
        headed = n + 1 < len(lines) and len(lines[n].tight) <= _SHORT_HEAD
        if headed and issue_contents(lines, n + 1, headed_above=True):
            return [Block("p", at, at + 1)]  # 政府公告, the part of the gazette whose contents follow
        if ends_sentence(lines[n].tight) or ends_like_a_title(lines[n].tight) or FILE_NUMBER.match(lines[n].text):
            return None
    return None


_SHORT_HEAD = 8
"""Characters of what a part of a gazette is called, above the contents of that."""


BETWEEN = 12
"""Lines that may stand between a line which says anything, below the name, and the contents."""


def announced(lines: Sequence[Line], front: Sequence[Block]) -> Announced:
    """The group heads and the titles that the contents name, as a page prints them above and over the documents."""
    heads = [plain_head(_words(lines, block)) for block in front if block.kind == "label"]
    bare = (_HEAD_NUMBER.sub("", head).rstrip("：") for head in heads)
    entries = [block for block in front if block.kind == "entry"]
    below = {block.first for block in _set_in(lines, front)}
    flush = _titles(lines, (block for block in entries if block.first not in below))
    under = _titles(lines, (block for block in entries if block.first in below))
    return Announced(frozenset((*heads, *bare)), flush | under, under - flush)


def _titles(lines: Sequence[Line], entries: Iterable[Block]) -> frozenset[str]:
    said = (_untailed(lines[block.first : block.after]) for block in entries)
    return frozenset(itertools.chain.from_iterable(map(names_in, said)))


def _set_in(lines: Sequence[Line], front: Sequence[Block]) -> Iterator[Block]:
    """The entries that are set in by two ems under another, with no group head as far out between."""
    margin = math.inf
    for block in front:
        indent = lines[block.first].indent
        if block.kind == "label" and indent - margin < _SET_IN:
            margin = math.inf
        elif block.kind == "entry":
            margin = min(margin, indent)
            if indent - margin >= _SET_IN:
                yield block


_SET_IN = 1.5
"""Ems; the second line of an entry may stand one em in."""


_HEAD_NUMBER = Pattern(
    Expression("^(?:[壹贰貳叁參参肆伍陆陸柒捌玖拾]{1,3}|[一二三四五六七八九十]{1,3})、"),
    ("贰、专载", "十一、附录"),
    ("专载", "一九四九年"),
    "search",
)
"""The number that contents print before a group head, which stands without it over its documents."""


def _words(lines: Sequence[Line], block: Block) -> str:
    return "".join(line.tight for line in lines[block.first : block.after])


def _untailed(entry: Sequence[Line]) -> str:
    """The words of an entry, without leader and page number, which may stand in front, or alone below."""
    if len(entry) > 1 and is_page(entry[-1]):
        entry = entry[:-1]
    words = "".join(line.tight for line in entry)
    if found := tail(words):
        return unspaced(words[: found.words])
    led = lead(entry[0].text)
    return unspaced("".join([entry[0].text[led.length :], *(line.tight for line in entry[1:])]) if led else words)


_BRACKETS = Pattern(
    Expression(
        r"""^[【〖〔［\[◆◇◎○●■□★☆▲△※＊·・•‧—\s]+   # before a name of a column
        |(?<![】〗〕］\]◆◇◎○●■□★☆▲△※＊·・•‧—\s])[】〗〕］\]◆◇◎○●■□★☆▲△※＊·・•‧—\s]+$  # behind it""",
        re.X,
    ),
    ("【特载】", "◆特载", "特载】", "— 特载"),
    ("特载", "（特载）", "特·载"),
    "search",
)


def plain_head(text: str) -> str:
    """A group head without blanks and the brackets or signs around it."""
    return _BRACKETS.sub("", unspaced(text))


def is_announced_head(reading: Reading, at: int) -> bool:
    """Whether the contents of the issue name what stands on this line as a group head."""
    heads = reading.announced.heads
    return bool(heads) and plain_head(reading.lines[at].tight) in heads


# the colophon

LEAST = 2
"""Things that a colophon says of the gazette, on one line or several, where none of them alone is said of gazettes only."""


def colophon_start(lines: Sequence[Line]) -> int:
    """The index of the line from which the gazette speaks of itself, to the end; the text's length where it does not.

    Documents say too how somebody can be reached: such lines are a colophon's below others of it.
    """
    if supplements := _supplements_start(lines):
        return supplements
    certain = at = _first_above(lines, len(lines))
    while certain < len(lines) and not _is_certain(lines[certain].text):
        certain += 1
    if not _is_enough(lines[certain:]):
        return len(lines)
    if _stands_apart(lines, at, certain):
        certain = at
    above = _name_above(lines, at) if certain == at or _says_which(lines[at].text) else at
    first = _rule_over(lines, _who_gets_it(lines, _board_over(lines, above if above < at else certain)))
    return first - 1 if first and _HOLDS_GOOD.finds(lines[first - 1].tight) else first


def _supplements_start(lines: Sequence[Line]) -> int | None:
    """The index of the line that leads to the supplements which come with the issue, where nothing stands below them."""
    at = len(lines)
    while at and names_supplement_and_what(lines[at - 1].text):
        at -= 1
    return at - 1 if 0 < at < len(lines) and lists_supplements(lines[at - 1].tight, lines[at].text) else None


def _start_below_last_mark(pages: Pages, first: int) -> int:
    """The index of the first line below the mark of the last page, where a few lines stand there that tell of the gazette: one for
    certain, and none that is a sentence. The text's length where no such lines stand there."""
    last = max(
        (each.before for each in pages.breaks if first < each.before < len(pages.lines)), default=len(pages.lines)
    )
    below = pages.lines[last:]
    if len(below) > _MOST_BELOW_MARK or any(ends_sentence(line.tight) or line.width > _WIDEST for line in below):
        return len(pages.lines)
    told = any(_is_certain(line.text) or _REACHED_BY_POST.finds(line.text) for line in below) and (
        len(below) == 1 or any(map(_is_colophon, below[1:]))
    )
    return last if told else len(pages.lines)


_REACHED_BY_POST = Pattern(
    Expression(
        r"(?:地[ \u3000]{0,4}址|社[ \u3000]{0,4}址|通[讯信]地址)[：:][^，。；]{4,40}(?:邮[ \u3000]{0,4}编|邮政编码)[：:][ \u3000]{0,4}\d{6}.{0,40}"
    ),
    ("地址：平湖县人民路1号　邮编：314201", "地　址：某路1号　邮编：041000　电话：0357-2012345"),
    ("地址：某路1号", "邮编：041000", "联系地址：某路1号　邮编：041000"),
    "fullmatch",
    needs=(("邮编", "编码", "编"),),
)
"""Where those who make the gazette are, which stands below the last page."""

_MOST_BELOW_MARK, _WIDEST = 12, 46.0
"""Lines that stand below the last page mark, and their width in ems, at most."""


def _rule_over(lines: Sequence[Line], first: int) -> int:
    """The index of the rule that is drawn right above, ────, where one is."""
    return first - 1 if first and is_ornament(lines[first - 1]) else first


def _first_above(lines: Sequence[Line], at: int) -> int:
    """The index of the first of the lines right above this one that a gazette may say of itself."""
    while at and (
        _is_colophon(lines[at - 1]) or _is_another_number(lines, at - 1) or _names_more_of_board(lines, at - 1)
    ):
        at -= 1
    return at


def _names_more_of_board(lines: Sequence[Line], at: int) -> bool:
    """Whether nothing but names stands here, below those who sit on the board: 委　员：（以姓氏笔画为序）⏎王文远　安九熊."""
    first = at
    while first and at - first < BOARD_LINES and is_name_row(lines[first]):
        first -= 1
    return first < at and BOARD.match(lines[first].text) is not None


_HOLDS_GOOD = Pattern(
    Expression("本(?:刊|公报|政报|报)[^。]{0,30}(?:正式文件|正式文本|原件|印发的文件)[^。]{0,20}(?:为准|同等效力)。"),
    ("本刊内容如有与正式文件不符之处，以正式文件为准。", "本公报所载文件与正式文件具有同等效力。"),
    ("以正式文件为准。", "本报告与正式文件不符的，以正式文件为准"),
    "fullmatch",
)
"""What a gazette says of how good its text is, above who makes it."""


def _is_another_number(lines: Sequence[Line], at: int) -> bool:
    """Whether one more number of the telephone above stands alone here: 电话：3312045⏎3312047."""
    return at > 0 and _TELEPHONE.finds(lines[at].tight) and is_reached(lines[at - 1].text)


_TELEPHONE = Pattern(
    Expression(r"[（(]?(?:\d{3,4}[）)—-]?)?\d{7,8}(?:[、/—-]\d{1,8}){0,3}"),
    ("3312047", "（0879）3312045", "010-12345678"),
    ("331204", "2024年"),
    "fullmatch",
)


def _who_gets_it(lines: Sequence[Line], at: int) -> int:
    """The index of the first of the lines above this one that say in brackets who gets the issue; this one's where they do not."""
    text = ""
    for n in range(at - 1, max(at - 1 - _MOST_WHO_GET, -1), -1):
        text = lines[n].tight + text
        if text.startswith("（"):
            return n if _WHO_GETS.finds(text) else at
    return at


_MOST_WHO_GET = 4
"""Lines that say so at most."""
_WHO_GETS = Pattern(
    Expression(r"（(?:[分发抄赠报]送|主送|分发|发至)：(?:[^（）。；]|（[^（）]{1,20}）){2,200}）"),
    ("（分送：县四套班子领导，各乡镇人大，县直各单位）", "（发至：各乡（镇）人民政府）"),
    ("分送：各乡镇人大", "（分送各乡镇）", "（此件公开发布）"),
    "fullmatch",
    needs=("送发",),
)


def _board_over(lines: Sequence[Line], first: int) -> int:
    """The index of the editorial board above the gazette's name, where it stands there."""
    return next((n for n in range(_first_above(lines, first), first) if BOARD_HEAD.match(lines[n].text)), first)


def _stands_apart(lines: Sequence[Line], at: int, certain: int) -> bool:
    """Whether ways to reach somebody, above what is certain, stand below a blank line under the day of the last document, or
    under the name of those who make the gazette."""
    if not 0 < at < certain or not lines[at].blanks:
        return False
    return DATE_LINE.match(lines[at - 1].text) is not None or EDITORS.match(lines[at].tight) is not None


def _is_enough(lines: Sequence[Line]) -> bool:
    """Whether these last lines say enough of the gazette; a number of a serial, a price or a printer's is enough alone."""
    parts = [part for line in lines for part in told_by(line.text) or [line.text] if not tells_copies(part)]
    return len(parts) >= LEAST or any(_OF_SERIALS.match(fold(part)) for part in parts)


_OF_SERIALS = Pattern(
    Expression(
        rf"""(?:国内|国际|中国)?(?:统一|标准)?(?:连续出版物|刊)号[：: \u3000]|准印证号?[：:]|邮发代号[：:]|(?:ISSN|CN)[ ]?\d\d
        |(?:本期|全年|每[册份期本])?[定售订]价[：:\u3000 ]?(?:每[册份期本])?(?:[\d.{CHARACTERS}]{{1,6}}[元角分]|\$[ ]?\d[\d.,]{{0,7}}$)
        |(?:编辑|编印|印刷|出版|发行)(?:者|单位)?[：:].{{0,30}}(?:办公[厅室]|编辑[部室]|公报[社室]|研究室|印刷厂|出版社|邮局)$
        |(?:香港(?:特别行政区)?)?(?:政府物流服务署(?:署长)?|政府印务局(?:局长)?)(?:承印|印[刷制製]?(?:发行)?)$  # Hong Kong's gazette
        |{LETTER}{{2,30}}(?:印刷厂(?:印[刷制装]|承印)|(?:办公[厅室]|编辑[部室]|公报[社室])(?:编印|编辑|编辑出版))$""",
        re.X,
    ),
    (
        "刊号：CN14—1102/D",
        "定价：5.00元",
        "每册定价七分",
        "编辑：某市人民政府办公厅",
        "某市政府办公厅编印",
        "政府物流服务署署长承印",
        "政府物流服务署署长印制发行",
        "中国标准刊号 ISSN 1002-4603",
        "全年订价：二元四角",
        "香港特别行政区政府物流服务署印",
    ),
    ("责任编辑：何敏", "定价机制", "发行：某公司", "主办：某办公厅"),
)
"""What is said of gazettes only, and of no event or form."""


def _name_above(lines: Sequence[Line], first: int) -> int:
    """The index of the gazette's name right above what it says of itself, be it its issue line, 2022年第2号（总第120号）, with its
    translation between: 某市人民政府公报⏎… Bulletin."""
    at = _below_name(lines, first)
    if at and _says_which_year(lines[at - 1].text):  # 2023年第6号: a document's, where no gazette's name stands above
        at = _below_name(lines, at - 1)
    return _named_over(lines, at, first)


def _below_name(lines: Sequence[Line], at: int) -> int:
    """The index of the first of the lines right above this one that translate a gazette's name or say how often it comes out."""
    while at and (
        is_translation(lines[at - 1]) or is_in_latin(lines[at - 1].text) or _HOW_OFTEN.finds(lines[at - 1].tight)
    ):
        at -= 1
    return at


_HOW_OFTEN = Pattern(
    Expression(f"[（(]?{OFTEN}[）)]?"),
    ("（月刊）", "半月刊", "（旬刊）"),
    ("月刊社", "（第一期）"),
    "fullmatch",
)


def _says_which_year(text: str) -> bool:
    said = issue_line(text)
    return said is not None and said.year is not None and said.counts


def _named_over(lines: Sequence[Line], at: int, otherwise: int) -> int:
    """The index of the gazette's name above lines that say which issue this is, how often it comes out and on which day, a few
    at the most: 某县人民政府公报⏎（双月刊）⏎2021年第6期."""
    for n in range(at, max(at - _PARTICULARS, 0), -1):
        if NAME.match(unspaced(lines[n - 1].text)):
            return n - 1
        if not issue_line(lines[n - 1].text):
            break
    return otherwise


_PARTICULARS = 5
"""Lines that may say so."""


_SENT_OUT = Pattern(
    Expression(
        "本(?:报|刊|公报)每(?:[週周月旬]|逢)[^，。；]{1,8}(?:发行|出版)|(?:国内|国外)?[邮郵][费費资資](?:每|已付)"
    ),
    ("本报每週三发行　定价：每份新台币35元", "国内邮费每份5元　GPN：2000100002", "国内邮资已付"),
    ("本报每个记者", "邮费由单位承担"),
)
"""When a gazette comes out, and what it costs to be sent."""


def _is_colophon(line: Line) -> bool:
    said = is_imprint(line.text) or is_reached(line.text) or _says_which(line.text)
    said = said or BOARD.match(line.text) is not None or len(told_by(line.text)) > 1 or _GIVEN.finds(line.tight)
    said = (
        said
        or PRINTER.finds(line.text)
        or EDITORS.match(line.tight) is not None
        or _names_itself(line.text)
        or _tells_day(line.text)
        or tells_copies(line.text)
        or _ADDRESSED.finds(line.text)
        or _SENT_OUT.match(line.text) is not None
    )
    return said and (not ends_sentence(line.tight) or line.tight.endswith(_IN_ORDER))


_IN_ORDER = "为序）"
"""How it ends in which order the names of a board stand: （以姓氏笔画为序）."""


_ADDRESSED = Pattern(
    Expression(
        r"[^，。；：]{4,40}[号路街道巷里弄楼层室院厦][ \u3000]{1,20}(?:邮政编码|邮编)[:： \u3000]{1,3}\d{6}(?:[ \u3000]{1,20}电话[:：].{5,40})?"
    ),
    ("北京市西城区府右街2号　邮政编码：100017", "某市新建路18号 邮编：041000　电话：0357-2012345"),
    ("邮编：041000", "地址：某市新建路18号，邮编：041000", "某市新建路18号"),
    "fullmatch",
    needs=("邮",),
)
"""An address with its postcode, and nothing that says whose it is."""


def _names_itself(text: str) -> bool:
    """Whether the gazette's name stands here with how often it comes out, or with which issue this is."""
    return _named_length(text) > 0


def _tells_day(text: str) -> bool:
    """2024年5月15日出版, 112年12月6日　星期三: the day on which the issue came out."""
    said = issue_line(text) if "出版" in text or "星期" in text else None
    return said is not None and said.day is not None


_FREE = "[（(【]?(?:免费)?(?:赠阅|赠送|发放|非卖品|内部(?:资料|刊物|发行|交流)(?:[，· \u3000]{0,4}(?:免费(?:交流|赠阅)|注意保存))?)[）)】]?"
_GIVEN = Pattern(
    Expression(
        rf"{_FREE}|(?:本(?:公?报|会?刊))?每[月旬周週季年](?:逢?(?:\d{{1,2}}|[{CHARACTERS}]{{1,3}})日|[一二三四五六日天])?"
        rf"(?:出版|出刊|编印|发行|刊行)(?:[{CHARACTERS}\d]{{1,2}}[次期])?(?:[ \u3000]*{_FREE}|[（(][^（()）]{{2,30}}[)）])?"
    ),
    (
        "本报每周三发行（另于非公报发行日公布法律时增刊）",
        "本刊每月5日出版",
        "本公报每月发行二次",
        "赠阅",
        "免费赠阅",
        "（内部资料，免费交流）",
        "非卖品",
        "每月10日出版　免费赠阅",
        "每季出版",
    ),
    ("赠阅单位名单", "发放补贴", "每月10日", "本报每周三发行邮票"),
    "fullmatch",
    needs=(("出版", "出刊", "编印", "发行", "刊行", "内部", "发放", "赠送", "赠阅", "非卖品"),),
)
"""How often a gazette comes out, and that it is not sold."""


def _says_which(text: str) -> bool:
    """An issue line that counts; a date alone closes a document too."""
    said = issue_line(text) if "期" in text or "总" in text or "辑" in text else None
    return said is not None and said.counts


def _is_certain(text: str) -> bool:
    return (
        _names_itself(text)
        or PRINTER.finds(text)
        or BOARD_HEAD.match(text) is not None
        or REACHED_AS_MAKERS.match(text) is not None
        or _GIVEN.finds(text)
        or any(is_imprint(part) and ((made := imprint(part)) is None or made[0] != "发行") for part in told_by(text))
    )
