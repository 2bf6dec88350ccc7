"""A text half read: what the rules of recognition look at, and the blocks they make."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import field
from typing import NamedTuple, TypeVar

from gazette_pub.issue.messages import Message
from gazette_pub.structure.cuts.sentences import breaks_off
from gazette_pub.structure.line import NOTHING, Announced, Line, Pages, is_ornament
from gazette_pub.structure.measure import (
    SET_IN,
    SET_MIDWAY,
    are_few_parted,
    is_led,
    is_wrapped,
    local_measures,
    measures,
    open_prose,
)
from gazette_pub.structure.openings import FIRST_LINE, Shows, shown_by
from gazette_pub.structure.paragraphs.setting import Setting, setting_of
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.attached import ATTACH_TITLED
from gazette_pub.structure.patterns.heads import DATE_LINE, heads_attendance
from gazette_pub.structure.patterns.persons import SIGNER
from gazette_pub.structure.patterns.provisions import ARTICLE, ENUMERATOR
from gazette_pub.structure.tables.finding import tables_of
from gazette_pub.structure.tables.grid import Grid
from gazette_pub.structure.webpages import leads_to_translation, words_above
from gazette_pub.structure.wrapping import wrapping
from gazette_pub.words.characters import LETTER
from gazette_pub.words.days import OPENERS as DAY_OPENERS
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

T = TypeVar("T")

_SUBHEAD = 12.0
"""Ems of a heading without a number between articles."""

SHORT = 18.0
"""Ems up to which a line may be a body's name or a category."""

_EARLY = 6.0
"""Ems that a line leaves free where no word was too long for them: what it says ends there."""

_A_WORD = 1.5
"""The same above a blank line, in a text where few lines have one above them."""

_STANDS_ALONE = Pattern(
    Expression(
        rf"""特此{LETTER}{{2,4}}$                                           # 特此公告
        |(?:联系(?:人|电话|方式|地址)|[咨举]\w{{1,2}}电话|电话|传真|通[信讯]地址|地址|电子邮[箱件]|邮箱|邮(?:政编码|编)|网址)：[^，。；]{{2,60}}$""",
        re.X,
    ),
    ("特此公告", "特此函复", "电子邮箱：fzw@example.gov.cn", "联系人：李某　联系电话：1234567", "举报电话：12345"),
    ("特此公告如下，", "特此", "地址：某路1号，", "地址："),
    needs=(("：", "特此"),),
)
"""What needs no full stop: the last words of a text, and how to reach somebody."""

_ALONE = frozenset("特联咨举电传通地邮网")
"""Its first characters."""


_SIGNERS = 40
"""Lines of organs that sign together, at most."""

_MARK = Pattern(Expression("[，。、：；]"), ("甲，", "甲：乙"), ("甲", "《甲》"), "search")


class Reason(NamedTuple):
    """One thing that was weighed for or against a block: its weight, its name, and why it counts."""

    weight: int
    name: Message
    why: Message


@dataclass(slots=True)
class Block:
    """A run of content lines that is one logical unit: `kind`, and the indices [first, after).

    `skip`: how many characters of its text belong to the block above, on the same line; `length`: how many are its own,
    where more stand behind them. `rule`: the rule that found it; `because`: the evidence that it weighed. `grid`: the
    cells of a table.
    """

    kind: str
    first: int
    after: int
    skip: int = 0
    length: int | None = None
    rule: str = ""
    because: tuple[Reason, ...] = ()
    grid: Grid | None = None


@dataclass
class Reading:
    """A text half read: its lines, their measures, where pages begin, and the blocks found so far.

    `wrapped`: whether each line stands in a part of the text that was broken to a measure. `tables`: the tables by their
    first lines; `tabular`: all lines that are in one. `grouped`: a group head is among the
    blocks; `in_agenda`: the last title is that of an agenda. `text_size`: of most letters, in points, where the source knows it.
    `shows`: by what every paragraph shows that it begins, where all do. `begins`: the first line, below the words of a web page.
    """

    lines: Sequence[Line]
    measures: Sequence[float]
    page_starts: frozenset[int]
    wrapped: Sequence[bool]
    setting: Setting
    tables: Mapping[int, Grid] = field(default_factory=dict)
    tabular: Set[int] = frozenset()
    announced: Announced = NOTHING
    bracketed: frozenset[int] = frozenset()
    blocks: list[Block] = field(default_factory=list)
    pending: int = 0
    begins: int = 0
    grouped: bool = False
    in_agenda: bool = False
    text_size: float | None = None
    shows: Shows | None = None

    @functools.cached_property
    def parted(self) -> bool:
        """Whether blank lines part what does not belong together: they stand above few lines."""
        return are_few_parted(self.lines)

    @functools.cached_property
    def widest(self) -> float:
        """Ems of the widest line that is no part of a table."""
        return max((line.width for at, line in enumerate(self.lines) if at not in self.tabular), default=0.0)

    @functools.cached_property
    def led_to(self) -> Set[int]:
        """The lines of an office and a name each that a colon leads to, one below another: 列席：."""
        found: set[int] = set()
        for at, above in enumerate(self.lines, 1):
            if at - 1 in found and SIGNER.match(above.text) or above.tight[-1] == "：":
                found.add(at)
        return found

    @functools.cached_property
    def links(self) -> Set[int]:
        """The lines that are nothing but what is clicked on to see the same in another language."""
        return {at for at, line in enumerate(self.lines) if leads_to_translation(line)}

    @functools.cached_property
    def signed(self) -> Sequence[tuple[int, str]]:
        """The organs that stand above a day, each with the index of its line, in order: who signs."""
        found: dict[int, str] = {}
        for at, line in enumerate(self.lines):
            if line.tight[0] in DAY_OPENERS and DATE_LINE.match(line.tight):
                found |= self._organs_above(at)
        return sorted(found.items())

    def _organs_above(self, at: int) -> dict[int, str]:
        """The organs on the lines right above this one, the first of each line that names several."""
        found: dict[int, str] = {}
        for n in range(at - 1, max(at - _SIGNERS, 0) - 1, -1):
            line = self.lines[n]
            names = [close_up(line.tight)] if " " not in line.text and "\u3000" not in line.text else line.text.split()
            if line.stops or not any(map(is_organ, names)):
                break
            found[n] = names[0]
        return found

    @functools.cached_property
    def has_subheads(self) -> bool:
        """Whether a few words stand alone between a sentence and an article: a law may have headings without numbers."""
        lines = self.lines
        return any(
            lines[at].width <= _SUBHEAD
            and lines[at].tight.isalpha()
            and lines[at - 1].ends
            and ARTICLE.match(lines[at + 1].text)
            for at in range(1, len(lines) - 1)
        )

    @functools.cached_property
    def has_tables(self) -> bool:
        """Whether tables or figures stand in the text, as it was read or as its source gave them."""
        return bool(self.tables) or any(line.hints.block is not None for line in self.lines)

    def line(self, at: int) -> Line | None:
        return self.lines[at] if 0 <= at < len(self.lines) else None

    def times_text(self, at: int) -> float:
        """How many times as large as the text a line is set; 1 where the source doesn't know."""
        size = self.lines[at].hints.size
        return size / self.text_size if size and self.text_size else 1.0

    def room(self, at: int) -> float:
        """Ems that a line leaves free in its measure."""
        return self.measures[at] - self.lines[at].width - self.lines[at].indent

    def set_alike(self, at: int, other: int) -> bool:
        """Whether two lines are set in one size, as far as the source knows."""
        return abs(self.times_text(at) - self.times_text(other)) < _ONE_SIZE

    def opens_paragraph(self, at: int) -> bool:
        """Whether a line is set in as a paragraph's first line is and fills its measure, and the next one is as large and
        stands flush."""
        line = self.lines[at]
        if not SET_IN <= line.indent <= FIRST_LINE or line.hints.bold or not self.wrapped[at]:
            return False
        below = self.line(at + 1)
        if below is None or below.indent >= _FLUSH or below.blanks:
            return False
        return self.room(at) <= _FULL and self.times_text(at) < _AS_TEXT and self.set_alike(at, at + 1)

    def told_alike(self, at: int) -> bool:
        """Whether this line and the one before are the same to their source, by their role and their outline level."""
        above, line = self.lines[at - 1].hints, self.lines[at].hints
        return (above.role, above.level) == (line.role, line.level)

    def goes_on_alike(self, at: int) -> bool:
        """Whether this line stands below the one before on one page, or is the rest of a large title that a page's end divides, in
        one size, and is the same to its source."""
        line, alike = self.lines[at], self.told_alike(at)
        sized = self.set_alike(at - 1, at) or self._names_act_largest(at)
        one = alike and sized or self._says_what_organ_acts_on(at)
        return (at not in self.page_starts or self._is_rest_of_large(at)) and not line.feed and one

    def _is_rest_of_large(self, at: int) -> bool:
        """Whether this line is as large as titles are, as the one above is, which fills its measure and ends no title, or leaves a mark
        open: 某省人民代表大会常务委⏎员会关于批准《某条⏎例》的决定."""
        if min(self.times_text(at - 1), self.times_text(at)) < _LARGER or not self.set_alike(at - 1, at):
            return False
        above = self.lines[at - 1]
        full = above.hints.measure is not None and above.hints.measure - above.width < _ONE
        is_open = above.tight.rfind("《") > above.tight.rfind("》")
        return not ends_like_a_title(above.tight) and (full or is_open)

    def _names_act_largest(self, at: int) -> bool:
        """公　告 in the largest letters, below the organ in large ones: the lines of one title."""
        text = close_up(self.lines[at].tight)
        large = min(self.times_text(at - 1), self.times_text(at)) >= _MUCH_LARGER
        return large and len(text) <= _LONGEST_ACT and ends_like_a_title(text)

    def _says_what_organ_acts_on(self, at: int) -> bool:
        """关于某事的通知 in large letters, below the organ in small ones, or what its act is called, 民事判决书, below it in letters of
        any size: one title, of which the organ is a line. Who signs what is above stands further to the right."""
        above, line = self.lines[at - 1], self.lines[at]
        if self.times_text(at) < _LARGER or above.indent - self.room(at - 1) > _EARLY or above.hints.align == "right":
            return False
        acts_on = line.tight.startswith("关于") and self.times_text(at - 1) < self.times_text(at)
        return (acts_on or _is_called_a_writ(line)) and is_organ(close_up(above.text))

    def fresh(self, at: int) -> bool:
        """Whether nothing that stands open runs on into this line."""
        return at in self.page_starts or self.ended(at)

    def ended(self, at: int) -> bool:
        """Whether the line before ends a sentence, or a block other than text.

        Where lines were not broken, every line does, but for one that breaks off in a sentence for sure.
        """
        return self.pending == at or self.ends_above[at] or self.pending == at - 1 and self._is_noted_title(at - 1)

    def _is_noted_title(self, at: int) -> bool:
        """Whether nothing but a remark in brackets stands on the line, right below a title: （共15名，排名不分先后）."""
        return self.last_kind == "title" and _is_in_one_bracket(self.lines[at].tight)

    @functools.cached_property
    def ends_above(self) -> Sequence[bool]:
        """For each line, whether the one before ends a sentence: every rule asks it."""
        return [not at or self._ends_above(at) for at in range(len(self.lines))]

    def _ends_above(self, at: int) -> bool:
        if self.text_size is not None and not self.set_alike(at - 1, at):
            return True
        if not (self.wrapped[at - 1] and self.wrapped[at]):
            return not breaks_off(self.lines[at - 1], self.lines[at])
        above, line = self.lines[at - 1], self.lines[at]
        if (
            above.ends
            or is_ornament(above)
            or is_ornament(line)
            or line.indent - above.indent > _APART
            or self.shows is not None
            and self._begins_as_all_do(at, self.shows)
        ):
            return True
        said = above.tight
        if "………" in said and is_led(said) or self._begins_apart(at):
            return True
        if said[-1] == "）" and self._closes_remark(at - 1):
            return True
        if said[0] == "（":
            return _is_in_one_bracket(said) and (self._is_remark(at - 1) or self._names_in_brackets(at - 1))
        if said[0] in _ALONE and _STANDS_ALONE.match(said):
            return True
        return heads_attendance(said)

    def _closes_remark(self, at: int) -> bool:
        """Whether a remark in brackets that is a paragraph of its own ends with this line, and began above it."""
        for first in range(at - 1, max(at - _REMARK, -1), -1):
            if self.lines[first].tight[0] == "（":
                whole = "".join(line.tight for line in self.lines[first : at + 1])
                inner = whole[1:-1]
                return inner.count("（") == inner.count("）") and (first == 0 or not open_prose(self.lines[first - 1]))
        return False

    def _names_in_brackets(self, at: int) -> bool:
        """Whether a line, set in below a sentence, says in one bracket who or what something is: （审判人员：陈立、王芳）."""
        line = self.lines[at]
        return "：" in line.tight and line.indent >= SET_IN and at > 0 and self.lines[at - 1].ends

    def _begins_apart(self, at: int) -> bool:
        """Whether a blank line parts an attachment, its title beside its label, from what stands above: entries end in no mark.
        Or the number of a case stands alone below what it is not listed with: 检例第189号."""
        line = self.lines[at]
        if line.tight[0] == "附":
            return line.blanks > 0 and ATTACH_TITLED.match(line.text) is not None
        numbered = line.tight[-1] in "号）" and NUMBER_OF_CASE.finds(line.tight)
        return numbered and self.lines[at - 1].tight[-1] not in "，、：和与及"

    def _begins_as_all_do(self, at: int, shows: Shows) -> bool:
        """Whether a line is set in as every paragraph of the text is, below one that ended early."""
        line = self.lines[at]
        if not SET_IN <= line.indent <= FIRST_LINE or not shows(line):
            return False
        return self.room(at - 1) > _ENDED_EARLY

    def _is_remark(self, at: int) -> bool:
        """Whether a short line is one remark in brackets, by itself: （此件公开发布）, or below a title （共15名）."""
        line = self.lines[at]
        alone = line.width + line.indent < self.measures[at] - _EARLY
        if alone and line.tight.startswith("（以上"):
            return True
        parted = at + 1 < len(self.lines) and self.lines[at + 1].blanks > 0
        if parted and (line.blanks or line.indent >= SET_MIDWAY) and at and self.lines[at - 1].ends:
            return True
        return alone and (at == 0 or parted or self.lines[at - 1].ends or self.lines[at - 1].tight[-1] == "）")

    def broke_off(self, at: int) -> bool:
        """Whether the line above ended early without a mark: an entry of an agenda, a name; or with a bracket, above a blank line."""
        apart = self.lines[at].blanks > 0 and self.parted
        last = self.lines[at - 1].tight[-1]
        if not (last.isalnum() or apart and last == "）"):
            return False
        return self.room(at - 1) > (_A_WORD if apart else _EARLY)

    def below_category(self, at: int) -> bool:
        """Whether one or two short lines above are no text: an issuing body, or what the issue groups its documents by."""
        if self.lines[at - 1].width > SHORT:
            return False
        firsts = range(max(at - 2, 0), at)
        return any(all(self._is_short(n) for n in range(first, at)) and self.fresh(first) for first in firsts)

    def _is_short(self, at: int) -> bool:
        line = self.lines[at]
        stands_alone = line.width <= SHORT and line.width + line.indent < self.measures[at] - _EARLY
        return stands_alone and not _MARK.search(line.tight) and not ENUMERATOR.match(line.text)

    @property
    def last_kind(self) -> str | None:
        return self.blocks[-1].kind if self.blocks else None


NUMBER_OF_CASE = Pattern(
    Expression(r"（?(?:指导性?案例|检例)第?\d{1,4}号）?"),
    ("检例第189号", "指导性案例221号", "（检例第9号）"),
    ("指导性案例221号、222号", "第3号", "案例3"),
    "fullmatch",
)
"""The number of a guiding case, above its title."""

_FLUSH, _FULL, _AS_TEXT = 0.6, 1.5, 1.1
"""Ems that a line stands in at the most that does not; those that a full one leaves free; times the text's size."""

_ONE = 1.0
"""Ems of a character, for which a full line has no room."""

_LARGER, _MUCH_LARGER = 1.2, 1.45
"""Times the text's size from which a line is set larger, and from which only titles are."""

_ENDED_EARLY = 3.0
"""Ems that a line leaves free which ended its paragraph, above one that is set in."""

_REMARK = 4
"""Lines that a remark in brackets takes at most."""

_APART = 6.0
"""Ems further in from which a line is no rest of the one above: it stands in the middle, or at the right."""

_LONGEST_ACT = 3
"""Characters of what an organ's act is called: 令, 公告, 决定书."""

_LONGEST_WRIT = 12
"""Characters of what an act is called that is served on somebody: 行政处罚决定书."""

_ONE_SIZE = 0.06
"""Times the text's size by which letters of one size may differ, as they are measured."""

CLOSING = ("date", "imprint")
"""The kinds of blocks below which a document is closed: the day it was signed on, and what is printed under that."""

Rule = Callable[[Reading, int], "list[Block] | None"]
"""The blocks that begin at a line, by one rule; None where the rule does not hold."""


def begin(pages: Pages) -> Reading:
    """A reading at its first line, with what is known of the text as a whole."""
    lines = pages.lines
    page_starts = frozenset(end.before for end in pages.breaks)
    tables = tables_of(lines, page_starts)
    tabular = frozenset(at for grid in tables.values() for at in range(grid.first, grid.after))
    text = [line for at, line in enumerate(lines) if at not in tabular] if tabular else lines
    local = local_measures(text)
    wrapped = _wrapping(text, local)
    found = _measures(text, wrapped, local)
    return Reading(
        lines=lines,
        measures=_with_tables(found, len(lines), tabular, found[0] if found else 0.0) if tabular else found,
        page_starts=page_starts,
        wrapped=_with_tables(wrapped, len(lines), tabular, any(wrapped)) if tabular else wrapped,
        setting=setting_of(*_broken(text, found, wrapped)),
        tables=tables,
        tabular=tabular,
        announced=pages.announced,
        pending=(above := words_above(lines)),
        begins=above,
        text_size=_text_size(text),
        shows=shown_by(text, page_starts if len(text) == len(lines) else frozenset()),
    )


def _text_size(lines: Sequence[Line]) -> float | None:
    """The size that most letters have, of those in which sentences end, if any: a title may be all but one line above a table. None
    where the source knows none."""
    letters: Counter[float] = Counter()
    told: Counter[float] = Counter()
    for line in lines:
        if line.hints.size:
            letters[line.hints.size] += len(line.text)
            told[line.hints.size] += line.ends
    of_text = Counter({size: count for size, count in letters.items() if told[size]}) or letters
    return of_text.most_common(1)[0][0] if of_text else None


def _wrapping(lines: Sequence[Line], local: Sequence[float]) -> list[bool]:
    """Whether each line is a part of a paragraph: as its source tells, by saying which are whole or where each stands."""
    parts = [line for line in lines if not line.hints.whole]
    told = any(line.hints.broken or line.hints.box is not None for line in parts)
    if told or len(parts) < len(lines):
        wrapped = told or is_wrapped(parts)
        return [wrapped and not line.hints.whole for line in lines] if told else [wrapped] * len(lines)
    return wrapping(lines, local)


def _measures(lines: Sequence[Line], wrapped: Sequence[bool], local: Sequence[float]) -> list[float]:
    """The measure of each line: of what was broken to one, and of the rest, each by itself."""
    if len(set(wrapped)) < 2:
        return measures(lines, local=local)
    found = {part: iter(measures(_of(lines, wrapped, part))) for part in (True, False)}
    return [next(found[part]) for part in wrapped]


def _is_called_a_writ(line: Line) -> bool:
    """Whether a line is nothing but what an act is called that is served on somebody: 民事判决书, 起　诉　书."""
    return line.tight[-1] == "书" and len(called := close_up(line.text)) <= _LONGEST_WRIT and ends_like_a_title(called)


def _is_in_one_bracket(text: str) -> bool:
    """Whether a text that may begin with a bracket is closed by it at its end, and nowhere before."""
    return text[0] == "（" and text.find("）") == len(text) - 1


def _broken(
    lines: Sequence[Line], found: Sequence[float], wrapped: Sequence[bool]
) -> tuple[Sequence[Line], Sequence[float]]:
    """The lines that were broken to a measure, and their measures; all lines, where none was."""
    return (_of(lines, wrapped, True), _of(found, wrapped, True)) if any(wrapped) else (lines, found)


def _of(values: Sequence[T], wrapped: Sequence[bool], part: bool) -> list[T]:
    return [value for value, broken in zip(values, wrapped, strict=True) if broken is part]


def _with_tables(found: Sequence[T], count: int, tabular: Set[int], first: T) -> list[T]:
    """What holds of every line: of one in a table, what holds of the text above it."""
    rest, value, whole = iter(found), first, []
    for at in range(count):
        value = value if at in tabular else next(rest)
        whole.append(value)
    return whole
