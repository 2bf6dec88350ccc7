"""Content lines → blocks: which lines belong together, and what each run of lines is.

Rules for what stands apart from running text (titles and what follows them, labels, lists of names, signatures) are
tried in the order of RULES at each line; what none of them takes is running text, broken into paragraphs by measure.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from gazette_pub.structure.agendas import calls_meeting, is_agenda
from gazette_pub.structure.attachlists import attachment_list
from gazette_pub.structure.attachments import attachment, titled_attachment
from gazette_pub.structure.candidate import is_whole_title
from gazette_pub.structure.captions import named_from, under_picture
from gazette_pub.structure.categories import bracketed_heads, category, is_boxed_head, unnamed_category
from gazette_pub.structure.cuts.marks import behind_marks
from gazette_pub.structure.cuts.members import made_up_of
from gazette_pub.structure.cuts.sentences import breaks_off
from gazette_pub.structure.diaries import BEGIN_DIARY, diary
from gazette_pub.structure.divisions import contents, division, entries_of_contents, unheaded_contents, unnumbered
from gazette_pub.structure.entries import entries_apart
from gazette_pub.structure.evidence.words import names_an_organ
from gazette_pub.structure.forms import form
from gazette_pub.structure.heads import untitled_adoption, untitled_salutation
from gazette_pub.structure.hongkong import (
    ENDS_COLUMN,
    ENDS_OFFICE,
    ENDS_ORDINANCE,
    assented_ordinance,
    column_of_notices,
    memorandum,
    notice_of_hong_kong,
    notice_of_something,
    numbered_ordinance,
)
from gazette_pub.structure.honoured import ENDS_BODY_PARTS, board
from gazette_pub.structure.imprints import controls, imprint
from gazette_pub.structure.line import Line, Pages
from gazette_pub.structure.macau import (
    ENDS_HEAD,
    below_link,
    next_of_office,
    notice_of_macau,
    passed,
    signed_at_office,
)
from gazette_pub.structure.measure import SET_IN
from gazette_pub.structure.openings import FIRST_LINE
from gazette_pub.structure.paragraphs.breaking import paragraphs
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.cases import CASE_HEADINGS
from gazette_pub.structure.portuguese import OPENS, act_in_portuguese
from gazette_pub.structure.preambles import recitals
from gazette_pub.structure.reading import SHORT, Block, Reading, Rule, begin
from gazette_pub.structure.records import (
    BEGIN_ATTENDING,
    BEGIN_MATTERS,
    matter_of_sitting,
    record_of_sitting,
    who_was_there,
)
from gazette_pub.structure.rests import runs_on, runs_over_page
from gazette_pub.structure.rosters.appointments import appointed, appointing
from gazette_pub.structure.rosters.entries import entries, unnamed_holders
from gazette_pub.structure.rosters.labels import label
from gazette_pub.structure.rosters.members import members
from gazette_pub.structure.rosters.names import announced_names, names
from gazette_pub.structure.signing import enactment, signature
from gazette_pub.structure.taiwan import (
    BEGIN_FILED,
    COUNTS,
    ENDS_ACT,
    SPEAKS_BY_ORDER,
    account_of_rule,
    act_beside_its_number,
    act_of_taiwan,
    filed_letter,
    group_of_acts,
)
from gazette_pub.structure.titles.beside import adopted_title, dated_title, numbered_title, writ_with_number
from gazette_pub.structure.titles.fillers import correction, filler, in_another_language
from gazette_pub.structure.titles.finding import title
from gazette_pub.structure.titles.first import first_title
from gazette_pub.structure.titles.front import front
from gazette_pub.structure.titles.without import notice_without_title, number_without_title
from gazette_pub.structure.twice import ENDS_TITLE, heading_of_page
from gazette_pub.structure.units import units
from gazette_pub.structure.unwrapped import cut_by_figures
from gazette_pub.structure.webpages import words_above
from gazette_pub.structure.yearly import index_of_year
from gazette_pub.words.entries import BULLETS
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.posts import ENDS_HOLDERS

AT_THE_START: tuple[Rule, ...] = (filed_letter, untitled_adoption, untitled_salutation)
"""Rules for a text that begins without a title."""


def ready(reading: Reading, at: int) -> list[Block] | None:
    """A table or a figure that the source gave whole."""
    return [Block("ready", at, at + 1)] if reading.lines[at].hints.block is not None else None


def table(reading: Reading, at: int) -> list[Block] | None:
    """A table that stands in the text."""
    grid = reading.tables.get(at)
    if grid is None:
        return None
    if is_boxed_head(reading, grid):
        return [Block("category", at, grid.after, grid=grid)]
    return [Block("table", named_from(reading, grid), grid.after, grid=grid)]


GIVEN: tuple[Rule, ...] = (ready, table)
"""What is asked first, where there is any."""

RULES: tuple[Rule, ...] = (
    index_of_year,
    act_in_portuguese,
    record_of_sitting,
    matter_of_sitting,
    who_was_there,
    diary,
    category,
    filed_letter,
    attachment,
    titled_attachment,
    unnamed_category,
    group_of_acts,
    below_link,
    notice_of_macau,
    signed_at_office,
    next_of_office,
    passed,
    column_of_notices,
    notice_of_something,
    numbered_ordinance,
    assented_ordinance,
    heading_of_page,
    front,
    dated_title,
    units,
    numbered_title,
    writ_with_number,
    adopted_title,
    correction,
    in_another_language,
    filler,
    notice_without_title,
    number_without_title,
    notice_of_hong_kong,
    act_beside_its_number,
    act_of_taiwan,
    account_of_rule,
    memorandum,
    title,
    contents,
    entries_of_contents,
    unheaded_contents,
    division,
    unnumbered,
    under_picture,
    attachment_list,
    appointing,
    appointed,
    unnamed_holders,
    board,
    announced_names,
    signature,
    imprint,
    controls,
    enactment,
    first_title,
    form,
    members,
    label,
    names,
    entries,
)


BEGINS: dict[Rule, str] = {
    act_in_portuguese: OPENS,
    attachment: "附",
    titled_attachment: "附",
    contents: "目",
    correction: "更勘正",
    filler: "补",
    group_of_acts: f"{COUNTS}{SPEAKS_BY_ORDER}",
    unheaded_contents: "第",
    division: "第笫苐",
    attachment_list: "附",
    matter_of_sitting: BEGIN_MATTERS,
    who_was_there: BEGIN_ATTENDING,
    diary: BEGIN_DIARY,
    filed_letter: BEGIN_FILED,
    memorandum: "摘",
    under_picture: "图▲△▼▽◀▶◁▷",
}
"""The first characters of the lines that these rules take."""

ENDS: dict[Rule, str] = {
    appointing: "，",
    index_of_year: "录引目）》报刊告编年",
    heading_of_page: ENDS_TITLE,
    dated_title: "日",
    numbered_title: "号",
    writ_with_number: "号",
    adopted_title: "）布",
    passed: "0123456789分",
    notice_without_title: "告示令",
    number_without_title: "号",
    notice_of_macau: ENDS_HEAD,
    column_of_notices: ENDS_COLUMN,
    notice_of_something: "告0123456789",
    numbered_ordinance: "例",
    assented_ordinance: ENDS_ORDINANCE,
    notice_of_hong_kong: f"告例{ENDS_OFFICE}0123456789",
    act_of_taiwan: ENDS_ACT,
    act_beside_its_number: "号",
    enactment: "。",
    unnamed_holders: "".join(sorted(ENDS_HOLDERS)),
    board: ENDS_BODY_PARTS,
}
"""The last characters of the lines that these rules take."""

AT_REST: frozenset[Rule] = frozenset(
    (
        index_of_year,
        category,
        unnamed_category,
        heading_of_page,
        front,
        dated_title,
        adopted_title,
        correction,
        filler,
        notice_without_title,
        account_of_rule,
        unnumbered,
        attachment_list,
        imprint,
        controls,
        first_title,
        members,
    )
)
"""Rules that take no line which something above runs on into."""

IN_TEXT: frozenset[Rule] = frozenset((act_in_portuguese, attachment, title, contents, unheaded_contents, division))
"""Rules that take such a line even where it looks like running text: the others look for what is short or set apart."""

SET_APART: frozenset[Rule] = frozenset((appointed, unnamed_holders, form, members, entries, entries_of_contents))
"""Rules that take no long line with nothing set apart in it."""

_SHORT = 20.0
"""Ems that a label has at most, and a date or what signs without a blank."""

_SET_APART = Pattern(
    Expression("[：:（）() \u3000□☐☑☒■◻◼]"), tuple("：:（）() 　□☐☑☒■◻◼"), ("甲，乙", "《甲》"), "search"
)
"""What parts a label from its text, a name from its note or its office, a box of a form from what it is for."""


_ASKED, _ASKED_LAST = (frozenset("".join(table.values())) for table in (BEGINS, ENDS))
_OTHER = "\0"
"""Stands for every first character that no rule asks for, and every last."""

_FRESH = frozenset(RULES)
_BELOW, _WITHIN = _FRESH - AT_REST, IN_TEXT
"""The rules for a line that nothing runs on into; for one that something does; for one that looks like text besides."""

_FRESH_PLAIN, _BELOW_PLAIN = _FRESH - SET_APART, _BELOW - SET_APART
"""Those for a long line with nothing set apart."""


def _rules_at(reading: Reading, at: int) -> tuple[Rule, ...]:
    """The rules that may take this line."""
    line = reading.lines[at]
    plain = line.width > _SHORT and not _SET_APART.search(line.text)
    if reading.fresh(at):
        rules = _FRESH_PLAIN if plain else _FRESH
    elif not plain:
        rules = _BELOW
    else:
        rules = _BELOW_PLAIN if line.tight[-1] == "。" else _WITHIN
    first, last = line.tight[0], line.tight[-1]
    return _taking(rules, first if first in _ASKED else _OTHER, last if last in _ASKED_LAST else _OTHER)


@functools.lru_cache(maxsize=4096)
def _taking(rules: frozenset[Rule], first: str, last: str) -> tuple[Rule, ...]:
    """Those of these rules, in their order, that may take a line with this first character and this last: most lines have
    few, and to tell them all beforehand takes a hundredth of a bulletin's time."""
    asked = (rule for rule in RULES if rule in rules)
    return tuple(rule for rule in asked if first in BEGINS.get(rule, first) and last in ENDS.get(rule, last))


def _inside(reading: Reading) -> list[bool]:
    """For each line, whether it is in the midst of running text and no rule takes it, unless a block ends above it."""
    lines, ends_above = reading.lines, reading.ends_above
    return [
        line.width > _SHORT
        and above.width > SHORT
        and not (ends_above[at] or line.blanks)
        and line.tight[0] not in _ASKED
        and line.tight[-1] != "。"
        and not _SET_APART.search(line.text)
        and not (at in reading.page_starts or at in reading.tables or line.hints.block is not None)
        and not reading.broke_off(at)
        for at, (above, line) in enumerate(itertools.pairwise([*lines[:1], *lines]))
    ]


def recognise(pages: Pages) -> list[Block]:
    """The blocks of a text, in order; every content line is in exactly one."""
    return read_to(pages, len(pages.lines)).blocks


def read_to(pages: Pages, end: int) -> Reading:
    """The text read as far as the line of this index: its blocks, and the lines since the last that wait."""
    reading = begin(pages)
    reading.bracketed = bracketed_heads(reading.lines)
    inside = _inside(reading)
    at = reading.begins
    while at < end:
        if inside[at] and reading.pending != at:
            at += 1
            continue
        found = _first_rule(reading, at)
        if found:
            _flush(reading, found[0].first)
            reading.blocks += found
            for block in found:
                reading.grouped = reading.grouped or block.kind == "category"
                if block.kind == "title":
                    reading.in_agenda = is_agenda(reading, block)
            at = reading.pending = found[-1].after
        else:
            at += 1
    if at == len(reading.lines):
        _flush(reading, at)
    reading.blocks[:0] = _of_web_page(reading)
    return reading


def _of_web_page(reading: Reading) -> Iterator[Block]:
    """The words of a web page that the text begins with, a line each: above the first title, where it stands right below them."""
    first = reading.blocks[0].kind if reading.blocks and reading.begins else None
    kind = "above" if first in _HEADS else "aside" if first in _PARTS else "p"
    return (Block(kind, n, n + 1, rule=words_above.__name__) for n in range(reading.begins))


_HEADS = frozenset(("title", "above", "filed", "letterhead", "frontnumber", "frontsigner", "frontadoption"))
"""The kinds of blocks that a document begins with, above its title."""

_PARTS = frozenset(("salutation", "adoption"))
"""Parts of a head with which a text without a title begins."""


def _first_rule(reading: Reading, at: int) -> list[Block] | None:
    rules = _rules_at(reading, at)
    if reading.has_tables:
        rules = GIVEN + rules
    for rule in rules if at != reading.begins else AT_THE_START + rules:
        found = rule(reading, at)
        if found and not _reaches_into_table(reading, at, found):
            for block in found:
                block.rule = rule.__name__
            return (
                [part for block in found for part in _around_pictures(reading, block)] if reading.has_tables else found
            )
    return None


def _reaches_into_table(reading: Reading, at: int, found: Sequence[Block]) -> bool:
    """Whether what a rule found would take a table, or rows of one, that begins below it, as text. An index has columns of its own."""
    if not reading.has_tables or found[-1].kind == "index":
        return False
    taken = {block.first for block in found if block.kind == "table"}
    below = range(at + 1, found[-1].after)
    return any(n in reading.tables and n not in taken or _gives(reading.lines[n], "table") for n in below)


def _gives(line: Line, name: str) -> bool:
    return line.hints.block is not None and line.hints.block.name == name


def _around_pictures(reading: Reading, block: Block) -> Iterator[Block]:
    """The block in parts, with the pictures between that its source has there: a seal stands between who signs and the day."""
    given = [n for n in range(block.first, block.after) if reading.lines[n].hints.block is not None]
    if block.kind in ("ready", "table") or not given:
        yield block
        return
    first = block.first
    for n in given:
        if first < n:
            yield replace(block, first=first, after=n)
        yield Block("ready", n, n + 1, rule=ready.__name__)
        first = n + 1
    if first < block.after:
        yield replace(block, first=first)


def _flush(reading: Reading, at: int) -> None:
    """The text lines since the last block become paragraphs."""
    first = reading.pending
    reading.blocks += [Block("p", first + begins, first + after) for begins, after in _paragraphs(reading, first, at)]
    reading.pending = at


def _paragraphs(reading: Reading, first: int, after: int) -> list[tuple[int, int]]:
    """The paragraphs of these lines, from the first: by their measure, else a line each; a page end or a figure breaks none."""
    lines = reading.lines[first:after]
    found = {at - first for part in _parts(reading, first, after) for at in _beginnings(reading, *part)}
    found |= {
        at
        for at in range(1, len(lines))
        if "关于" in lines[at].tight and _is_title_of_an_organ(lines[at]) and _is_title_of_an_organ(lines[at - 1])
    }
    found |= {at for at in range(1, len(lines)) if lines[at - 1].ends and _shows_beginning(reading, lines[at])}
    ends_as_part = [at for at, line in enumerate(lines) if line.tight[-1] in _LAST_OF_PARTS]
    found |= {at + n for at in ends_as_part if _names_part_of_case(lines, at) for n in (0, 1)}.difference((len(lines),))
    if reading.in_agenda:
        found |= {at for at in range(1, len(lines)) if calls_meeting(lines[at].text)}
    starts = {
        at for at in found if at == 0 or not (runs_over_page(reading, first + at) or runs_on(reading, first + at))
    }
    starts -= made_up_of(lines) | behind_marks(lines)
    starts |= recitals(lines) | entries_apart(lines, reading.measures[first:after], reading.line(first - 1))
    return list(itertools.pairwise([*sorted(starts), len(lines)]))


def _names_part_of_case(lines: Sequence[Line], at: int) -> bool:
    """Whether a part of a case is named alone on a line, 裁判要点, and its text is set in below, or a sentence has ended above."""
    line = lines[at]
    if len(line.tight) < _LEAST_OF_PART or close_up(line.tight) not in CASE_HEADINGS:
        return False
    return at + 1 < len(lines) and lines[at + 1].indent >= SET_IN or at == 0 or lines[at - 1].ends


_LEAST_OF_PART = 3
"""Characters of a part's name that is no word of a sentence: the blank of 理　由 is one of them."""

_LAST_OF_PARTS = frozenset(part[-1] for part in CASE_HEADINGS)


def _shows_beginning(reading: Reading, line: Line) -> bool:
    """Whether a line shows that a paragraph begins with it: by a sign in front, ▲, or as every paragraph of the text does."""
    if line.tight[0] in _BEFORE_ENTRIES:
        return len(line.tight) > 1 and line.tight[1] not in _BEFORE_ENTRIES
    return reading.shows is not None and SET_IN <= line.indent <= FIRST_LINE and reading.shows(line)


_BEFORE_ENTRIES = frozenset(BULLETS) - frozenset("○□※")
"""Signs that stand in front of entries, and nowhere in a text: ○ is a zero too, □ a box to tick, ※ a note's sign."""


def _parts(reading: Reading, first: int, after: int) -> Iterator[tuple[int, int]]:
    """These lines in parts that were broken to a measure, and that were not."""
    for _, part in itertools.groupby(range(first, after), reading.wrapped.__getitem__):
        places = list(part)
        yield places[0], places[-1] + 1


def _beginnings(reading: Reading, first: int, after: int) -> set[int]:
    """The lines of one part that begin a paragraph."""
    lines = reading.lines[first:after]
    if reading.wrapped[first]:
        begun = {first + a for a, _ in paragraphs(lines, reading.measures[first:after], reading.setting)}
        return begun - {first + at for at in cut_by_figures(lines)}
    broken = {at for at in range(1, len(lines)) if breaks_off(lines[at - 1], lines[at])}
    return {first + at for at in set(range(len(lines))) - cut_by_figures(lines) - broken}


def _is_title_of_an_organ(line: Line) -> bool:
    """Whether the line is a whole title: of two in a row, neither goes on in the other."""
    return "关于" in line.tight and is_whole_title(line.tight) and names_an_organ(line.tight)
