"""Lines → paragraphs, by the measure and by what the lines say.

A typesetter breaks a line because the next character would not have fitted. So where it would have fitted, the
paragraph ended; and a line that could not have stood behind a two-em indent does not begin one. The best way through
all lines is found by dynamic programming over these costs.
"""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from gazette_pub.structure.anew import DAY_ENTRY, OPENERS, starts_anew
from gazette_pub.structure.cuts import (
    LEANS,
    breaks_text,
    closes_first,
    counts_within,
    in_article,
    is_figure,
    is_in_ratio,
    stays_open,
)
from gazette_pub.structure.fields import fields_in
from gazette_pub.structure.line import NO_HINTS, Hints, Line
from gazette_pub.structure.measure import (
    SET_IN,
    SET_MIDWAY,
    are_few_parted,
    is_led,
    is_parted,
    part_paragraphs,
)
from gazette_pub.structure.openings import FIRST_LINE
from gazette_pub.structure.outline import number_of
from gazette_pub.structure.patterns import (
    AMOUNT_AND_PAUSE,
    APPOINTS,
    ARTICLE,
    ENUMERATOR,
    NAMED_STANDARD,
    ORDINAL,
)
from gazette_pub.words.amendments import is_verb_alone
from gazette_pub.words.characters import CLOSING, LETTER, OPENING, ems, has_wide_blank
from gazette_pub.words.names import NAME, is_name
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern

INDENT = 2.0
"""A paragraph's first line is indented by two ems (GB/T 9704-2012 §7.3.3)."""


class Setting(NamedTuple):
    """How a text sets its paragraphs: the `indent` of first lines that the lines do not show; whether lines show it, and
    whether `all` that surely are first do; whether blank lines part them."""

    indent: float = INDENT
    shown: bool = False
    all: bool = False
    parted: bool = False
    full_end: float = 1.3
    """What speaks against a full line that ends a sentence being the last: in prose five times as many are inside."""
    labels: frozenset[str] = frozenset()
    """Words with a colon that open lines by themselves again and again: 责任单位：."""
    counted: frozenset[int] = frozenset()
    """The lines that begin with the first number of several that lines begin with, and those of fields below another."""


_NEVER_FIRST = frozenset("的了着们")
"""Particles lean on the word before them."""

_ANNOUNCES = -0.5
"""What speaks against a paragraph ending with a colon or a semicolon above a line that appoints a person."""

_LOWER = 20.0
"""What speaks against a paragraph that begins with a small letter: a foreign word, an address of the net, goes on."""

_WIDOW = 3.0
"""Ems below which a last line is thought too short: typesetters then end the line before it early."""

_TOKEN = Pattern(
    Expression(
        r"""[（《〈“‘「『〔]*                                                # what no line ends with
        (?:[A-Za-z0-9][A-Za-z0-9.,:/\-]*[%‰]?|——|……|.)                   # a number, a dash, or one character
        [。，、；：！？）》〉”’」』〕]*                                       # what no line begins with""",
        re.X,
    ),
    ("甲", "（2024年", "“甲”，", "12.5%", "——甲"),
    ("", "\n"),
)
_TWO_WORDS = Pattern(Expression(f"{LETTER}{{2}}"), ("甲乙", "甲乙。"), ("甲", "甲。", "“甲", "1月"))
"""Two characters of which the first is a piece by itself, as most lines begin."""

_UNTOLD = 0.4
"""Ems by which a line with figures may be wider than its text tells: decimal points that the extraction lost."""

_UNSEEN = 0.3
"""Ems by which a line may be wider than its measure and nobody sees it."""

_RUNS_ON = Pattern(
    Expression(rf"[。；：]|{AMOUNT_AND_PAUSE}"),
    ("甲。", "甲；", "甲：乙", "总投资3.2亿元，占地"),
    ("甲，", "甲、乙", "2024年，甲"),
    "search",
)
_FIGURE = Pattern(Expression(r"\d{1,5}(?:\.\d+)?[%‰][，。；]"), ("21%。", "3.5%，"), ("21%", "5%政策", "%。", "1.总则"))
"""Some extractions break a line before a figure of another font: 成交额增长⏎21%。 No paragraph begins with a share."""

_INSTRUCTION = Pattern(
    Expression(rf"(?:将|在|删去|删除)(?:《[^》]{{1,40}}》)?原?第[{CN}]{{1,7}}[条款项章]"),
    (
        *("将第十二条中的", "删去第三款", "在《某条例》第五条后", "将《甲》第五条", "将第一千一百二十三条"),
        f"将《{'甲' * 40}》第五条",
    ),
    ("将工作", "删去原文", "第三条", "将第条", "将第一千一百二十三十条", f"将《{'甲' * 41}》第五条"),
    needs=("第",),
)
"""How a paragraph begins that says what is done with a provision, below a heading that names the law."""

_INSTRUCTS = frozenset("将在删")
"""Its first character."""

_COUNTS = frozenset(f"{CN}首其再最第此同各下")
"""The first character of what tells the parts of a text: 一是, 首先, 第三, 此外, 各位代表, 下一步."""

_TOLD = 1.0
"""How much that speaks for a new paragraph."""

_SLACK = 0.2
_BY_EM = 3
"""What each em of a gap speaks against a line that ended early within its paragraph."""

_PARTING, _SURELY_PARTING = 1.0, 6.0
"""How much a blank line speaks for a new paragraph, in a text where most lines have none before them; and where many have one,
but none that goes on with a sentence."""

_UNPARTED = 16.0
"""How much it speaks for the rest of a heading that no blank line parts it from the number, where all paragraphs are parted."""

_LEGAL_FULL_END = -0.2
"""The same in a law, whose paragraphs are often one sentence."""


@dataclass(frozen=True, eq=False, slots=True)
class State:
    """What a line is in its paragraph: the first one or not; and whether it is a numbered heading so far."""

    first: bool
    heading: bool


FIRST, NEXT = State(True, False), State(False, False)
HEAD_FIRST, HEAD_NEXT = State(True, True), State(False, True)


USUAL = Setting()


def setting_of(lines: Sequence[Line], measures: Sequence[float]) -> Setting:
    """The setting of a text: its first lines stand behind an indent unless most of those that are surely first are full."""
    set_in = [line for line in lines if SET_IN <= line.indent <= SET_MIDWAY]
    gaps = sorted(_left_by_first(lines, measures))
    flush = len(gaps) > 3 and gaps[len(gaps) // 2] < 0.75
    # where lines were measured on a page, an indent that no line has is none
    measured = bool(lines) and all(line.hints.box is not None for line in lines)
    shown = len(set_in) > 0.15 * len(lines) or len(set_in) >= _ENOUGH_FIRST and _open_set_in(lines, measures)
    none = measured and not any(SET_IN <= line.indent <= INDENT + 0.6 for line in lines)
    kept = shown and len(set_in) >= _MANY_SET_IN and _flush_first(lines, measures) <= _A_FEW_FLUSH * len(set_in)
    labels = _labels_again(lines, measures)
    return Setting(0.0 if flush or none else INDENT, shown, kept, part_paragraphs(lines), labels=labels)


def _labels_again(lines: Sequence[Line], measures: Sequence[float]) -> frozenset[str]:
    """What opens a line of a few words below a sentence that ended, and does so again: 责任单位：市水务局. None of them ends a sentence."""
    found: Counter[str] = Counter()
    for above, line, measure in zip(lines, lines[1:], measures[1:], strict=False):
        colon = line.tight.find("：", 2, _LONGEST_LABEL)
        if colon > 0 and above.ends and not line.ends and measure - line.width > _SURELY_EARLY:
            found[line.tight[:colon]] += 1
    return frozenset(label for label, times in found.items() if times > 1 and label.isalpha())


_LONGEST_LABEL = 9
"""Characters within which a label's colon stands."""


_SOME_ROOM = 1.0
"""Ems that a line leaves free which is not full: below a full one a number may stand within a sentence."""

_MANY_SET_IN, _A_FEW_FLUSH = 6, 0.02
"""First lines that are set in from which a text shows that it sets in all, and the share of those that may stand flush."""


def _flush_first(lines: Sequence[Line], measures: Sequence[float]) -> int:
    """How many flush lines surely begin a paragraph, below a sentence that ended: by their words, where its line left room, or since it
    ended early."""
    return sum(
        above.ends
        and line.indent < SET_IN
        and (
            measure - above.width > (_SOME_ROOM if starts_anew(line) else _SURELY_EARLY)
            or line.text[0] in "“「"
            and starts_anew(line)
        )
        for above, line, measure in zip(lines, lines[1:], measures, strict=False)
    )


def _left_by_first(lines: Sequence[Line], measures: Sequence[float]) -> Iterator[float]:
    """Ems that near full lines leave free which surely are first of a paragraph: they begin as such; or, which counts twice, what is
    above ended early, with a sentence or a blank line."""
    before: tuple[Line, float] | None = None
    for line, measure in zip(lines, measures, strict=True):
        gap = measure - line.width
        if gap < 3 and starts_anew(line):
            yield gap
        elif gap < 3 and before is not None and _ended_early(*before, line):
            yield from (gap, gap)
        before = line, gap


def _ended_early(line: Line, gap: float, below: Line) -> bool:
    return gap > _SURELY_EARLY and (line.tight[-1] in "。！？" or below.blanks > 0)


_SURELY_EARLY = 4.0
"""Ems that a line leaves free which surely is the last of its paragraph."""


def _open_set_in(lines: Sequence[Line], measures: Sequence[float]) -> bool:
    """Whether the lines of a page that surely begin a paragraph, below a sentence that ended early, are set in: long paragraphs
    have few first lines."""
    first = [
        SET_IN <= line.indent <= SET_MIDWAY
        for above, line, measure in zip(lines, lines[1:], measures, strict=False)
        if above.ends and measure - above.width - above.indent > _ENDED_EARLY
    ]
    return len(first) >= _ENOUGH_FIRST and sum(first) >= _MOST_FIRST * len(first)


_ENDED_EARLY, _ENOUGH_FIRST, _MOST_FIRST = 3.0, 3, 0.8
"""Ems that a line leaves free which surely is the last; such lines that tell, and the share below which another is set in."""


def paragraphs(lines: Sequence[Line], measures: Sequence[float], setting: Setting = USUAL) -> list[tuple[int, int]]:
    """The paragraphs of a run of text lines, as (first index, index after the last)."""
    if not lines:
        return []
    if any(line.text[0] == "第" and ARTICLE.match(line.text) for line in lines):
        setting = setting._replace(full_end=_LEGAL_FULL_END)
    setting = setting._replace(
        counted=frozenset((*_first_counted(lines), *_below_fields(lines), *_articles_without_stops(lines)))
    )
    level, flat = _level_pages(lines, setting), setting._replace(indent=0.0, shown=False, all=False)
    costs, back = {_opening(lines[0]): 0.0}, []
    are_parted = setting.parted or part_paragraphs(lines)
    blanks = _SURELY_PARTING if are_parted else _PARTING if are_few_parted(lines) else 0.0
    for at in range(1, len(lines)):
        parted = blanks if lines[at].blanks else 0.0
        if lines[at - 1].text[0] in OPENERS and not lines[at].blanks:
            rest = are_parted and _is_rest_of_heading(lines, at) or _is_rest_of_subject(lines, measures, at)
            parted = -_UNPARTED if rest else 0.0
        costs, came = _step(lines, measures, at, costs, flat if lines[at].hints.page in level else setting, parted)
        back.append(came)
    return _walk_back(costs, back)


def _level_pages(lines: Sequence[Line], setting: Setting) -> set[int | None]:
    """The pages, in a text that sets in first lines, all of whose lines begin at one place, but for what stands far in: nothing
    shows whether that is where first lines do."""
    if not setting.shown:
        return set()
    set_in = {line.hints.page for line in lines if SET_IN <= line.indent <= SET_MIDWAY}
    flush = Counter(line.hints.page for line in lines if line.hints.box is not None and line.indent < SET_IN)
    return {page for page, times in flush.items() if times >= _ENOUGH_FIRST and page not in set_in}


def _step(
    lines: Sequence[Line],
    measures: Sequence[float],
    at: int,
    costs: dict[State, float],
    setting: Setting,
    parted: float,
) -> tuple[dict[State, float], dict[State, State]]:
    """The cheapest cost of each state of line `at`, and the state of the line before it."""
    on = _surely_on(lines[at - 1], lines[at], measures[at - 1], measures[at], costs)
    if on is not None:
        return {NEXT: on}, _ON
    pieced = any(is_figure(line.tight) for line in lines[max(0, at - 2) : at])
    seam = _seam(lines[at - 1], lines[at], measures[at - 1], pieced, at in setting.counted, setting.labels)
    ways = _that_may_win(costs, seam)
    if len(ways) == 1 and NEXT in ways and _is_inside(seam):
        joined = _join(seam, NEXT, setting.indent)
        if joined < _SURELY_JOINED and joined + _overflow(seam.line, measures[at]) < _SURELY_JOINED:
            return {NEXT: ways[NEXT] + joined}, _ON
    opening = _opening(seam.line)
    split_fit = _cannot_open(seam, measures[at], setting) - parted
    new: dict[State, float] = {}
    came: dict[State, State] = {}
    for state, cost in ways.items():
        then = _going_on(seam.line) if state.heading else NEXT
        going_on = cost + _join(seam, state, setting.indent)
        if then not in new or going_on < new[then]:
            new[then], came[then] = going_on, state
        parting = cost + (split_fit + _split(seam, state, setting))
        if opening not in new or parting < new[opening]:
            new[opening], came[opening] = parting, state
    return new, came


def _first_counted(lines: Sequence[Line]) -> Iterator[int]:
    """The lines that begin with （一）, where a line further down begins with （二）, below a sentence that has ended: what is above
    them, a heading without a mark, leads to what they count."""
    waiting: int | None = None
    for at, line in enumerate(lines):
        if line.text[0] not in "（(" or at == 0:
            continue
        if line.text[1:3] == "一）":
            above = lines[at - 1]
            waiting = at if above.tight[-1].isalpha() and above.tight[-1] != "第" and starts_anew(line) else None
        elif waiting is not None and line.text[1:3] == "二）":
            if lines[at - 1].ends and starts_anew(line):
                yield waiting
            waiting = None


def _articles_without_stops(lines: Sequence[Line]) -> Iterator[int]:
    """The lines that begin with an article's number and a blank, in a text of old that has no full stops."""
    articles = [at for at, line in enumerate(lines) if line.text[0] == "第" and ARTICLE.match(line.text)]
    if len(articles) > 1 and not any("。" in line.tight for line in lines):
        yield from (at for at in articles if has_wide_blank(lines[at].text[:_LONGEST_LABEL]))


def _below_fields(lines: Sequence[Line]) -> Iterator[int]:
    """The lines that begin a field of several, and what begins a paragraph by its words below one: 年龄：35周岁以下⏎二、报名方式."""
    fields = dict(fields_in(lines))
    for at in range(1, len(lines)) if fields else ():
        below = at not in fields and at - 1 in fields and _stands_off(lines[at - 1], lines[at])
        if (below or fields.get(at)) and not breaks_text(lines[at - 1], lines[at]):
            yield at


def _stands_off(field: Line, line: Line) -> bool:
    """Whether a line below a field is no more of it: by its first words, its blank, its place or its letters."""
    bolder = line.hints.bold and not field.hints.bold
    return starts_anew(line) or line.blanks > 0 or FIRST_LINE >= line.indent >= SET_IN > field.indent or bolder


def _is_rest_of_heading(lines: Sequence[Line], at: int) -> bool:
    """Whether a short line that is no sentence stands right below a numbered one, and a blank line below it, in a text whose
    paragraphs blank lines part: 一、关于加强传统⏎风貌区保护."""
    above, line = lines[at - 1], lines[at]
    if above.ends or line.ends or starts_anew(line):
        return False
    return (at + 1 == len(lines) or lines[at + 1].blanks > 0) and ENUMERATOR.match(above.text) is not None


def _is_rest_of_subject(lines: Sequence[Line], measures: Sequence[float], at: int) -> bool:
    """Whether a few words, on a line that ends early, stand below a numbered heading that says what it is about, and text or a further number below them:
    二、关于防火期野外⏎用火审批⏎（一）…: they are the end of the heading."""
    above, line = lines[at - 1], lines[at]
    if "关于" not in above.text[:_BEFORE_SUBJECT] or line.width > _FEW_WORDS or at + 1 == len(lines):
        return False
    if (
        measures[at] - line.width - line.indent < _SURELY_EARLY
        or above.stops
        or not line.tight.isalpha()
        or line.tight.startswith("关于")
        or is_name(line.tight)
    ):
        return False
    below = lines[at + 1]
    follows = starts_anew(below) or below.stops and below.width > _FEW_WORDS
    return follows and _SUBJECT.match(above.text) is not None


_BEFORE_SUBJECT, _FEW_WORDS = 8, 12.0
"""Characters of a heading's number and 关于; ems of what ends it on a line of its own, at most."""

_SUBJECT = Pattern(
    Expression(r"(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)[ \u3000]?关于[^，。；：、]{2,30}$"),
    ("二、关于防火期野外", "（一）关于计划烧除的"),
    ("二、关于法律责任。", "关于法律责任", "二、防火期野外"),
)

_ON = {NEXT: NEXT}


def _surely_on(before: Line, line: Line, measure: float, below: float, costs: dict[State, float]) -> float | None:
    """What it costs that the lower line goes on from a further line of prose, where that is sure at a glance: what most seams
    come to, found sooner. `measure` and `below`: those of the upper line and of the lower."""
    if NEXT not in costs or len(costs) > (2 if FIRST in costs else 1) or not _are_plain(before, line):
        return None
    over = _overflow(before, measure)
    if len(costs) > 1 and costs[FIRST] - costs[NEXT] <= _MOST_FOR_FIRST + over:
        return None
    joined = _early_break(before, line, measure, 0.0) + over + (_SET_IN_AGAIN if line.indent >= SET_IN else 0.0)
    sure = joined < _SURELY_JOINED and joined + _overflow(line, below) < _SURELY_JOINED
    return costs[NEXT] + joined if sure else None


def _are_plain(before: Line, line: Line) -> bool:
    """Whether the upper line ends with a character or a pause and the lower begins with a character, and nothing else in them
    tells whether they are of one paragraph."""
    last, first = before.tight[-1], line.tight[0]
    if not (last.isalpha() or last in "，、") or not first.isalpha() or first in OPENERS:
        return False
    if before.hints is not NO_HINTS and not _are_set_alike(before.hints, line.hints):
        return False
    return not ("：" in line.tight or "………" in before.tight or is_parted(line))


def _are_set_alike(one: Hints, other: Hints) -> bool:
    """Whether the source says nothing of two lines by which they may be parted: one size, no heading in the middle, no tags."""
    return one.size == other.size and one.align != "center" and (one.tag is None or other.tag is None)


def _is_inside(seam: Seam) -> bool:
    """Whether the upper line ends nothing and the lower opens nothing: it costs _LEAST_INSIDE to part them."""
    anything = seam.ended or seam.anew or seam.centred or seam.tagged is not None
    return not anything and seam.before.tight[-1] not in _ENDS


_LEAST_INSIDE = 7.5
"""What speaks at least against parting such lines (_split), with a blank line between them and a lower one that may be first."""


def _that_may_win(costs: dict[State, float], seam: Seam) -> dict[State, float]:
    """The states of the upper line but, of prose, that of a first line that costs so much more than a further one's that
    it can't become cheaper: from the lower line on both go the same way, and only what the seam costs differs.
    """
    if len(costs) != 2 or NEXT not in costs or FIRST not in costs:
        return costs
    most = _MOST_FOR_FIRST + seam.over
    return {NEXT: costs[NEXT]} if costs[FIRST] - costs[NEXT] > most else costs


_MOST_FOR_FIRST = INDENT * _BY_EM
"""What a seam costs less at most below a first line than below a further one: its indent makes a gap so much smaller."""

_SURELY_JOINED = _LEAST_INSIDE - _MOST_FOR_FIRST
"""What may speak, at most, against two lines going on in one paragraph, where the lower as a first line could not win further
down (_that_may_win)."""


def _walk_back(costs: dict[State, float], back: list[dict[State, State]]) -> list[tuple[int, int]]:
    state = min(costs, key=lambda end: costs[end])
    starts, after = [], len(back) + 1
    for at in range(len(back), -1, -1):
        if state.first:
            starts.append((at, after))
            after = at
        if at:
            state = back[at - 1][state]
    return starts[::-1]


def _opening(line: Line) -> State:
    return (
        HEAD_FIRST
        if line.text[0] in OPENERS and ENUMERATOR.match(line.text) and not _RUNS_ON.search(line.tight)
        else FIRST
    )


def _going_on(line: Line) -> State:
    """What a line is that goes on from a numbered heading: it may turn out to be no heading."""
    return NEXT if _RUNS_ON.search(line.tight) else HEAD_NEXT


@dataclass(eq=False)
class Seam:
    """Where two lines meet: the upper, `before`, with its measure, and the lower.

    `over`: what speaks against the upper being any but a first line, since it is too wide. `ended`: it ends a sentence.
    `within`: the lower goes on with numbers that the upper counts within its sentence.
    `anew`: the lower begins as paragraphs do; `counts`: with the number that comes next to that of the upper.
    `figure`: it begins with a share, which ends the sentence of the upper. `pieced`: the upper is a figure, or stands behind one,
    that was cut from its line: how wide it is says nothing.
    `resized`: the lower is set in another size; `centred`: both are lines of one heading in the middle; `moved`: the lower
    alone stands there, below a sentence that has ended. `tagged`: the source's
    own structure has both in one paragraph, or in two; None where it does not say.
    """

    before: Line
    line: Line
    measure: float
    over: float
    within: bool
    ended: bool
    anew: bool
    counts: bool
    figure: bool
    pieced: bool
    resized: bool
    centred: bool
    moved: bool
    tagged: bool | None

    @functools.cached_property
    def breaks(self) -> bool:
        """Whether the upper line surely breaks off, however much room it leaves."""
        return breaks_text(self.before, self.line) and not self.are_rows

    @property
    def are_rows(self) -> bool:
        """Whether a wide gap parts what both lines hold: rows of a list, or of parties that sign side by side."""
        return is_parted(self.line) and is_parted(self.before)


def _seam(
    before: Line,
    line: Line,
    measure: float,
    pieced: bool = False,
    is_first_counted: bool = False,
    labels: Collection[str] = frozenset(),
) -> Seam:
    within = counts_within(before, line)
    ended = before.ends or before.tight[-1] == "—" and starts_anew(line)  # 以——⏎(a)
    if ended and is_in_ratio(before, line):
        ended = False
    verb = is_verb_alone(before.tight) or is_verb_alone(line.tight)
    ended = ended or verb
    figure = (
        line.tight[0].isdigit()
        and not ended
        and before.tight[-1] not in _ENDS
        and _FIGURE.match(line.tight) is not None
    )
    labelled = "：" in line.tight and (
        (ended or "：" in before.tight)
        and _is_labelled(line.tight)
        or ended
        and line.tight[: line.tight.index("：")] in labels
    )
    anew = not within and (starts_anew(line) or labelled or verb or ended and _begins_below_end(before, line))
    said = (False, False, False, None) if before.hints is NO_HINTS else _said(before, line, ended, anew)
    counts = (
        is_first_counted
        or anew
        and not ended
        and _counts_on(before, line)
        or line.tight[0].isupper()
        and _lists_standards(before, line)
        or line.text[1:2] in _BLANKS
        and _WIDE_LABEL.finds(line.text)
    )
    anew = anew or counts
    return Seam(before, line, measure, _overflow(before, measure), within, ended, anew, counts, figure, pieced, *said)


_WIDE_LABEL = Pattern(
    Expression(
        r"[\u4e00-\u9fff](?:(?:[ \u3000]{2,4}|[ \u3000][\u4e00-\u9fff][ \u3000])[\u4e00-\u9fff]：|[ \u3000]{2,4}[\u4e00-\u9fff]$)"
    ),
    ("主　　旨：关于某事", "说　　明：", "聲 請 人：王某", "出　　席"),
    ("主旨：关于某事", "某　　某某：", "主　旨", "主　　旨甲"),
)
"""A label that is set as wide as those beside it, or alone on its line."""

_BLANKS = (" ", "\u3000")


def _lists_standards(before: Line, line: Line) -> bool:
    """Whether a standard stands in a list of such, below another or what leads to them: DBS 42/015—2023　食品安全地方标准."""
    if not NAMED_STANDARD.match(line.text):
        return False
    return (
        before.tight[-1] == "："
        or NAMED_STANDARD.match(before.text) is not None
        or "\u3000" in line.text[:_NUMBERED_SO]
    )


_NUMBERED_SO = 24
"""Characters that the number of a standard takes, with what sets it off."""


def _counts_on(before: Line, line: Line) -> bool:
    """Whether two lines begin with numbers that follow one another: 3.某公司（原某厂）⏎4.某集团."""
    number = number_of(line.text, line.printed)
    above = number_of(before.text, before.printed) if number is not None else None
    return number is not None and above is not None and above.way == number.way and number.follows(above.values)


def _is_labelled(text: str) -> bool:
    """Whether a line says first what it is about, or who speaks: 联系人：…, 主持人：…, 刘涛：…"""
    if _LABEL_FIRST.match(text):
        return True
    speaker = text[: text.index("：")]
    return len(speaker) in _OF_A_NAME and is_name(speaker) and not _LEADS.match(speaker)


_LEADS = Pattern(
    Expression(
        "(?:包[括含]|应[当该]|强调|明确|宣[布传]|解释|成立|计算|支持|安排|管理|于是|经查|许可|方可|任命|相关|平均)"
    ),
    ("包括", "应当", "经查明"),
    ("包公", "应天", "张明确"),
)
"""Words that lead to what a sentence lists, though a surname is their first character: …为收入总额。包括：."""


_OF_A_NAME = range(2, 4)
"""Characters of a speaker's name."""


def _said(before: Line, line: Line, ended: bool, anew: bool) -> tuple[bool, bool, bool, bool | None]:
    """What the source says of both lines: whether they differ in size, are one heading, end what is above the middle, have
    one tag."""
    moved = ended and line.hints.align == "center" != before.hints.align
    return *_set_as(before, line, ended or anew), moved, _tagged(before, line)


def _tagged(before: Line, line: Line) -> bool | None:
    one, other = before.hints, line.hints
    if one.tag is None or other.tag is None or one.page != other.page or one.box is None or other.box is None:
        return None
    # what a column's end parts may be two elements of a tree, and is one paragraph
    return one.tag == other.tag if other.box[1] > one.box[1] else None


def _set_as(before: Line, line: Line, parted: bool) -> tuple[bool, bool]:
    """Whether the lower line is set in another size, and whether both are one heading in the middle, which nothing parts."""
    size, below = before.hints.size, line.hints.size
    resized = bool(size and below and abs(size - below) > _ONE_SIZE * size)
    middle = before.hints.align == line.hints.align == "center"
    return resized, middle and not (resized or parted or line.blanks)


_RESIZED = 14.0
"""What speaks against a paragraph that changes its size, and against one heading that is taken for two."""

_TAGGED = 10.0
"""What the source's own structure speaks, where it agrees with the page."""

_ONE_SIZE = 0.06
"""Of a size, by which letters of one size may differ as they are measured."""


_ENDS = frozenset("”）》")
"""Behind what a sentence may pause or end, besides full stops."""


def _join(seam: Seam, state: State, indent: float) -> float:
    """What speaks against the lower line going on in the paragraph of the upper."""
    if seam.tagged or state.heading and _are_one_heading(seam, state) or state.first and _hangs_from_note(seam):
        return 0.0
    cost = _RESIZED if seam.resized or seam.moved or state.heading and _falls_back(seam) else 0.0
    if not seam.figure and (state.first or not seam.pieced):
        cost += _early_break(seam.before, seam.line, seam.measure, indent if state.first else 0.0)
    cost += _TAGGED if seam.tagged is False else 0.0
    if not state.first:
        cost += seam.over
    if seam.line.indent >= SET_IN and not (_hangs_below(seam, state) or _is_of_set_in(seam, state)):
        cost += _SET_IN_AGAIN
    if seam.anew:
        cost += 5 if seam.ended else 1
    if is_led(seam.before.tight):
        cost += _WHOLE
    counted = seam.before.tight[-1] == "）" and COUNTED.search(seam.before.tight) is not None
    if state.heading and (counted or _says_again(seam)) or seam.counts or _is_beside(seam, state):
        cost += _WHOLE
    if state.first and (_are_bodies(seam) or seam.line.blanks and _ONLY_BRACKET.finds(seam.before.tight)):
        cost += _WHOLE
    if seam.are_rows or counted and not seam.ended and is_parted(seam.line) or _is_set_as_heading(seam):
        cost += _WHOLE
    return cost


def _is_set_as_heading(seam: Seam) -> bool:
    """Whether the lower line is in bold letters of another size, below the end of a sentence in letters that are not bold."""
    return seam.ended and seam.resized and seam.line.hints.bold and not seam.before.hints.bold


_MIDDLE, _ALIKE = 4.0, 1.0
"""Ems of blank before a line of a heading in the middle; ems by which two such lines may differ."""


def _are_one_heading(seam: Seam, state: State) -> bool:
    """Whether the lower line is the rest of a heading by where it stands: both in the middle, or behind the heading's number:
    三、需要说明的几个⏎　　　　问题."""
    return _are_in_the_middle(seam) or state.first and not seam.line.stops and _hangs_below(seam, state)


def _are_in_the_middle(seam: Seam) -> bool:
    """Whether both lines stand far in, with one edge or one middle: lines of one heading, where the upper is of one."""
    before, line = seam.before, seam.line
    if seam.ended or seam.anew or line.blanks or before.indent < _MIDDLE or line.indent < _MIDDLE:
        return False
    if before.text[0].isdigit():  # 2．通过各项决议⏎闭幕 in an agenda, all of which is set in
        return False
    edge, middle = line.indent - before.indent, line.indent + line.width / 2 - before.indent - before.width / 2
    return min(abs(edge), abs(middle)) <= _ALIKE


def _hangs_below(seam: Seam, state: State) -> bool:
    """Whether the lower line hangs behind the number of the upper, or as the upper does, as the items of Taiwan's statutes are
    printed: 　　一、再生水：指廢水經處理後⏎　　　　達水質標準之水。"""
    before, line = seam.before, seam.line
    if seam.ended or seam.anew or line.blanks:
        return False
    if not state.first:
        return before.indent > FIRST_LINE and abs(line.indent - before.indent) < _ALIKE / 2
    number = ENUMERATOR.match(before.text) if before.text[0] in OPENERS and before.indent >= SET_IN else None
    return number is not None and abs(line.indent - before.indent - ems(number[0])) < _ALIKE


def _hangs_from_note(seam: Seam) -> bool:
    """Whether the lower line hangs right below the words of a note, behind its mark, whatever the first line ends with: [2] 甲；⏎乙。"""
    before, line = seam.before, seam.line
    mark = _NOTE_MARK.match(before.text)
    hangs = mark is not None and abs(line.indent - before.indent - ems(mark[0])) < _ALIKE
    return hangs and not line.blanks and before.tight[-1] != "。"


_NOTE_MARK = Pattern(
    Expression(r"[\[［〔]\d{1,2}[\]］〕][ \u3000]{0,2}|[①-⑳][ \u3000]{1,2}"),
    ("[2] 常住人口", "〔3〕甲", "① 指"),
    ("[表]", "2.甲", "①指"),
)


def _is_of_set_in(seam: Seam, state: State) -> bool:
    """Whether the lower line is of a paragraph that is set in as a whole: two ems left of its first line, which is full, or below
    another line of it."""
    before, line = seam.before, seam.line
    if line.hints.measure is None or seam.ended or seam.anew or line.blanks or before.tight[-1] in _ENDS_SET_IN:
        return False
    back = before.indent - line.indent - (INDENT if state.first else 0.0)
    return abs(back) < _ALIKE / 2 and seam.measure - before.indent - before.width < _FULL


_FULL = 1.0
"""Ems that a full line leaves free at the most."""

_ENDS_SET_IN = frozenset("；：。")


def _falls_back(seam: Seam) -> bool:
    """Whether the lower line stands at the edge, below one of a heading in the middle."""
    return seam.before.indent >= _MIDDLE and seam.line.indent < SET_IN


def _are_bodies(seam: Seam) -> bool:
    """Whether each line is the whole name of a body, as those that win a prize stand in a list: 某市第二医院⏎某种业有限公司."""
    if seam.before.tight[-1] not in _ENDS_BODY or seam.line.tight[-1] not in _ENDS_BODY:
        return False
    names = [_IN_BRACKETS.sub("", line.tight) for line in (seam.before, seam.line)]
    return all(_LAST_OF_BODY.search(name) for name in names) and all(map(is_organ, names))


_ONLY_BRACKET = Pattern(
    Expression("（[^（）。；]{4,40}）"),
    ("（以批复时间为序）", "（摘自某报）"),
    ("（一）加强领导", "（以批复时间为序）二月"),
    "fullmatch",
)
"""A remark on the whole that stands alone, with a blank line below."""

_IN_BRACKETS = Pattern(Expression("（[^（）]{1,8}）"), ("（克东）",), ("克东",), "search")
_LAST_OF_BODY = Pattern(
    Expression("(?:公司|集团|医院|大学|[中小]学|学校|学院|研究[院所]|合作社|银行|厂|局|厅|委员会|中心|队)$"),
    ("某种业有限公司", "某市第二医院"),
    ("某公司的", "某市"),
    "search",
)
_ENDS_BODY = frozenset("司团院学校所社行厂局厅会心队）")
"""The last characters of such names, and of what may stand in brackets behind them: most lines have others."""


def _is_beside(seam: Seam, state: State) -> bool:
    """Whether a numbered line is a day of its own, or the next heading below one."""
    return seam.anew and (DAY_ENTRY.match(seam.line.text) is not None or state.heading and _is_above_another(seam))


def _is_above_another(seam: Seam) -> bool:
    """Whether a numbered heading that ended early has another right below it: 二、今年工作安排⏎（一）加快结构调整."""
    return seam.measure - seam.before.width > _ENDED_EARLY and seam.before.tight[-1].isalnum() and not seam.line.ends


_ENDED_EARLY = 3.0
"""Ems that a heading leaves free which is whole."""


def _says_again(seam: Seam) -> bool:
    """Whether the text begins with what its heading names last: 2.　修订《某规例》⏎《某规例》（第415章）现予修订."""
    heading = seam.before.tight
    return heading[-1] == "》" and seam.line.tight.startswith(heading[heading.rfind("《") :])


COUNTED = Pattern(
    Expression(rf"（[共计]{{0,2}}[\d{CN}]{{1,4}}[个名家件项人部处种条户]）$"),
    ("市长质量奖（3个）", "废止的文件（共12件）", "民间文学（共计1项）"),
    ("（3个", "共（三）", "（2024年）"),
    "search",
)
"""How a heading ends that says how many stand below it."""

_WHOLE = 8.0
"""What speaks against a heading going on behind the number of what stands below it, and against a day within an entry."""


_SET_IN_AGAIN = 8.0
"""What speaks against a line that is set in going on in a paragraph."""


def _early_break(before: Line, line: Line, measure: float, indent: float) -> float:
    """The next word would have fitted, so the line ended early: not within a paragraph, but to help a short last line."""
    if before.full:
        return 0.0
    gap = measure - before.width - (indent if before.indent < 1.5 else before.indent)
    if gap - _LEAST_WORD + _SLACK <= 0.0 or (excess := gap - _token(line) + _SLACK) <= 0.0:
        return 0.0
    if line.width <= _WIDOW and line.ends:
        excess -= 2
    if before.numeric:
        excess -= _UNTOLD
    most = _SURELY_ENDED if before.measured and gap > _MOST_FREE * measure else 14.0
    return min(max(excess, 0.0) * _BY_EM, most)


_MOST_FREE, _SURELY_ENDED = 0.5, 24.0
"""Of its measure, what a line on a page leaves free that surely is the last of its paragraph; and what that speaks."""


_LEAST_WORD = 0.5
"""Ems that the narrowest word has: one Latin letter."""


def _token(line: Line) -> float:
    """The width of what must come to the end of the line before as one piece."""
    if _TWO_WORDS.match(line.tight):
        return 1.0
    found = _TOKEN.match(line.tight)
    return ems(found[0] if found else line.tight)


def _overflow(line: Line, measure: float, indent: float = 0.0) -> float:
    natural = line.width + indent - measure
    if natural <= _UNSEEN or line.text.startswith(_ADDRESSES):
        return 0.0
    give = line.give
    over = natural - give / 2 - _UNSEEN
    if over <= 0.0:
        return 0.0
    return min(over + max(natural - give - 0.6, 0.0) * 4, 14.0)


_ADDRESSES = ("http://", "https://", "www.")
"""What an address of the net begins with, which is not broken, however wide it is."""


def _split(seam: Seam, state: State, setting: Setting) -> float:
    """What speaks against a paragraph ending with the upper line."""
    before, text = seam.before, seam.before.tight
    if seam.within or in_article(before, seam.line):
        return _SURELY_CUT
    told = _split_as_told(seam, state)
    if told is not None:
        return told
    if text[-1] == "…" and seam.breaks:
        return _SURELY_CUT
    if seam.ended:
        return _split_below_sentence(seam, state, setting)
    set_in = setting.shown and seam.line.indent >= SET_IN > before.indent
    room = seam.measure - before.width
    if not set_in and (state.heading or seam.anew or not 0 <= room <= _ROOM) and seam.breaks:
        return _SURELY_CUT
    if (
        state.first
        and _asks(text)
        or _is_open(text)
        or stays_open("“", "”", text)
        and closes_first("“", "”", seam.line.tight)
    ):
        return 14.0
    if setting.shown and seam.line.indent >= SET_IN and not _is_of_set_in(seam, state):
        return _SHOWN
    if state.heading:
        return (0.8 if state.first else 1.8) - (_TOLD if _instructs(seam.line.text) else 0.0)
    if seam.anew or (state.first and seam.measure - before.width > 5):
        return 4.0
    return 7.0 if text[-1] in "”）》" else 9.0


def _split_as_told(seam: Seam, state: State) -> float | None:
    """The same where how the source sets the lines says it, or what the upper ends with; None where neither does."""
    text = seam.before.tight
    if seam.centred or state.heading and _are_one_heading(seam, state):
        return _RESIZED
    if seam.tagged is not None:
        return _TAGGED if seam.tagged else 0.0
    if "………" in text and is_led(text):
        return 0.0
    if text[-1] == "；":
        return _ANNOUNCES if _appoints(seam.line.text) else 2.5
    return None


def _split_below_sentence(seam: Seam, state: State, setting: Setting) -> float:
    """The same where the upper line ends a sentence."""
    before = seam.before
    if before.tight[-1] == "：" and (_appoints(seam.line.text) or _LEADS_ALONE.finds(seam.line.tight)):
        return _ANNOUNCES
    indent = setting.indent if state.first and before.indent < 1.5 else before.indent
    return setting.full_end if before.full or seam.measure - before.width - indent < 1.6 else 0.0


_LEADS_ALONE = Pattern(
    Expression(f"{LETTER}{{2,12}}："),
    ("欧盟公司：", "任命："),
    ("欧盟公司：甲", "一是甲，乙：", "公司"),
    "fullmatch",
    needs=("：",),
)
"""A few words that lead to what stands below them, and no sentence to its end."""

_SHOWN = 2.0
"""What speaks against a paragraph that ends in no full stop, above a line that shows the indent of first lines."""

_ROOM = 2.0
"""Ems that a line leaves free where it ended early."""

_SURELY_CUT = 24.0
"""What speaks against a paragraph ending where a line surely breaks off: more than any room that it leaves."""


def _instructs(text: str) -> bool:
    """Whether a paragraph says what is done with a provision."""
    return text[0] in _INSTRUCTS and _INSTRUCTION.match(text) is not None


_APPOINTED = Pattern(
    Expression(rf"(?P<name>{NAME.source})(?:（[^（）]{{1,12}}）)?(?:、|为|的{LETTER}{{2,40}}职务)", re.X),
    ("王志远（满族）为某市市长；", "李秀英（女）、陈晨为委员", "张三的某厅厅长职务，"),
    ("王志远（满族）", "在会上宣布"),
)


def _appoints(text: str) -> bool:
    """Whether a line begins with a person that it appoints or removes."""
    found = _APPOINTED.match(text) if "为" in text or "职务" in text else None
    return found is not None and is_name(found["name"])


def _asks(text: str) -> bool:
    """Whether a line begins what is asked, or what is answered, and breaks off in it: 问：…未附送劳动合同原件⏎（包括复印件），应当如何处理？"""
    return text[0] in "问答" and text[1:2] == "：" and text[-1].isalnum()


def _is_open(text: str) -> bool:
    """Whether a line ends behind an opening mark, in brackets, or in the midst of a sentence."""
    if text[-1] in OPENING or text[-1] in "，、":
        return True
    last = text.rfind
    brackets = "（" in text and last("（") > last("）") or "《" in text and last("《") > last("》")
    return brackets or "〈" in text and last("〈") > last("〉")


def _cannot_open(seam: Seam, measure: float, setting: Setting) -> float:
    """What speaks against the lower line beginning a paragraph."""
    line, first = seam.line, seam.line.tight[0]
    sure = (
        line.indent >= 1.5 or seam.anew and (seam.ended or seam.counts)
    )  # however wide it is: 第二条 below a sentence, 2. below 1.
    cost = 0.0 if sure else _overflow(line, measure, setting.indent)
    if first in CLOSING:
        cost += 20
    if first.islower() and not seam.anew:
        cost += _LOWER
    if first in _NEVER_FIRST:
        cost += 12 if LEANS.match(line.tight) else 3
    if setting.shown and line.indent < 1.5 and not (_are_entries(seam) or _counts_below_short(seam)):
        cost += _FLUSH if setting.all and line.indent < _AT_THE_EDGE and not line.blanks else 4
    if seam.anew:
        cost -= 2
    elif line.text[0] in _COUNTS and ORDINAL.match(line.text):
        cost -= 0.5
    return cost


def _are_entries(seam: Seam) -> bool:
    """Whether the lower line is an entry as the upper is, wherever it begins: numbers that count on, rows of cells, bodies."""
    counted = seam.counts or seam.anew and _counts_on(seam.before, seam.line)
    return counted or seam.are_rows or _are_bodies(seam)


def _counts_below_short(seam: Seam) -> bool:
    """Whether a numbered line stands below one that leaves so much of its measure free as no line does that goes on:
    城关街道办事处⏎二、先进个人（12名）."""
    return seam.anew and _FREE_AT_LEAST * seam.measure < seam.measure - seam.before.indent - seam.before.width


_FREE_AT_LEAST = 0.3
"""Of a measure."""

_FLUSH, _AT_THE_EDGE = 14.0, 0.75
"""What speaks against a flush line beginning a paragraph where all others are set in; ems of blank from which a line is not flush."""


def _counts_a_part(line: Line) -> bool:
    """Whether a line, where a sentence has ended above it, is the heading of a part that a plain figure counts: 3　分级"""
    return line.tight[0].isdecimal() and _PART.match(line.text) is not None


_PART = Pattern(
    Expression(rf"\d{{1,2}}[ \u3000]{{1,4}}{LETTER}[^，。；：！？]{{1,30}}$"),
    ("3　险情和灾情分级", "4 附则"),
    ("3　险情分级，分为", "2024　年度", "3万元", "12　"),
)


def _begins_below_end(before: Line, line: Line) -> bool:
    """Whether a line begins a paragraph where a sentence ends above it: by its words, by a part that it counts, or by the mark
    that opens what is quoted, where that is open: 修改为：“会议公开举行。⏎“会议文件应当公开。”"""
    quoted = line.tight[0] == "“" and stays_open("“", "”", before.tight)
    apart = line.blanks and line.tight[0] == "（" and _REMARK.match(line.tight) is not None
    return quoted or apart or _begins_by_word(line) or _counts_a_part(line) or _appoints_another(before, line)


_REMARK = Pattern(
    Expression("（[^（）]{4,80}）$"),
    ("（责任单位：市商务局、市民政局）",),
    ("（一）", "（责任单位：市商务局）负责"),
)
"""A remark that is all of its line."""


def _appoints_another(before: Line, line: Line) -> bool:
    """Whether the next person is appointed or removed below another: …为审判员；⏎孙　頔为检察员；, 任命某人为院长。⏎任命某人为庭长。"""
    if (
        before.ends
        and line.tight[:2] == before.tight[:2]
        and APPOINTS.match(before.tight)
        and APPOINTS.match(line.tight)
    ):
        return True
    return before.tight[-1] == "；" and _APPOINTED_ABOVE.search(before.tight) is not None and _appoints(line.tight)


_APPOINTED_ABOVE = Pattern(
    Expression("(?:[为任]|职务)[^，。；]{0,40}；$"),
    ("为某市中级人民法院审判员；", "审判员职务；"),
    ("甲；", "为某"),
    "search",
)


def _begins_by_word(line: Line) -> bool:
    """Whether a line, where a sentence has ended above it, begins as the last words of a report, a decision, a treaty or a letter do,
    or speaks to those who are addressed."""
    return line.tight[0] in _WORD_OPENS and _FIRST_WORDS.match(line.tight) is not None


_WORD_OPENS = frozenset("以本前《下此专特同各")
"""The first characters of such words."""

_FIRST_WORDS = Pattern(
    Expression(
        rf"""以上(?:报告|说明|汇报|意见|发言|议案)                                     # 以上报告，请予审议。
        |本(?:决定|决议)自[^，。；]{{1,24}}(?:施行|实施|生效|执行)
        |《[^《》]{{2,60}}》(?:、《[^《》]{{2,60}}》){{0,9}}(?:等[^，。；]{{1,20}})?根据本决定
        |下列(?:签署人|全权代表)|本(?:协定|条约|公约|议定书)(?:于|自|须经|一式)[^，。；]{{1,40}}
        |(?:专此|特此){LETTER}{{2,4}}[，。]|此[复致令]，                        # 专此答复，并致谢意。
        |(?:同志们|各位(?:代表|委员|来宾|朋友))[，！：]
        |(?:前[一二两三]?款|本(?:条|款|法|条例|办法|规定|规则|细则|规程|章程))所称{LETTER}   # 前款所称竞争性谈判，是指
        |（(?:均?据|来源|摘自|转[载自]|原载|选自|综合)(?:于|自)?[：《][^（）]{1, 30}）$  # from where a story is taken""",
        re.X,
    ),
    (
        "以上报告，请予审议。",
        "以上汇报是否妥当，请审议。",
        "本决定自2021年12月1日起施行。",
        "《某省渔业条例》、《某省河道条例》根据本决定作相应修改，重新公布。",
        "下列签署人经各自政府授权，签署本条约。",
        "本协定于2020年3月1日在北京签订，一式两份。",
        "专此答复。",
        "同志们，做好这项工作责任重大。",
        "各位代表！今年的工作是：",
        "前款所称竞争性谈判，",
        "本条例所称餐厨垃圾，是指",
    ),
    (
        "前款规定的期限",
        "本条例规定的",
        "以上问题",
        "以上各项报告",
        "本决定所称代表",
        "《某省渔业条例》第三条",
        "同志们的意见",
        "下列人员",
        "（据《某法》第三条）的",
    ),
)
"""How the last paragraphs of such texts begin."""

_LABEL_FIRST = Pattern(
    Expression(
        rf"""（?(?:(?:参加|出席|列席|请假|缺席|主持|记录|参会)(?:会议)?(?:人员?|单位|代表|的有)?|(?:法定|诉讼)代表人|(?:委托)?(?:诉讼)?代理人
        |(?:委托诉讼|法定)代理人|(?:再审)?(?:被?上诉|被?申请|第三|被?申诉)人|原告|被告|公诉机关|辩护人
        |主持人|发言人|发布人|[问答]|{LETTER}{{2,10}}记者|时间|地点|联系(?:人|电话|方式|地址)|咨询电话|举报电话|主送|抄送|分送
        |(?:附|备)?注(?:释|解)?)(?:（[^（）]{{1,16}}）)?：""",
        re.X,
    ),
    (
        "主持人：大家好！",
        "问：甲",
        "某某日报记者：请问",
        "请假人员：甲",
        "法定代表人：许国强",
        "被上诉人（原审原告）：甲",
        "委托诉讼代理人：甲",
        "联系电话：0531",
        "注释：",
        "注：本表不含市直单位。",
        "（分送：各乡镇人大，县直各单位）",
    ),
    ("会议指出：", "被告辩称：甲", "时间紧"),
)
"""What says who was there, or who a party is: each is a paragraph of its own."""
