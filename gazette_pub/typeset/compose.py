"""An issue in a style: its pages."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import field, replace
from itertools import islice, takewhile, zip_longest
from typing import Any

from gazette_pub.issue.model import Issue, Node
from gazette_pub.layout.columns import shows_pages
from gazette_pub.layout.firstpage import ENTRIES, LISTED, front_lines, on_cover
from gazette_pub.layout.flow import (
    Block,
    Closes,
    Item,
    Joined,
    Line,
    Mark,
    Names,
    Opens,
    PageEnd,
    Roster,
    Sides,
    Table,
    flow,
)
from gazette_pub.layout.front import has_cover, is_single, makes_contents
from gazette_pub.layout.official import IMPRINTS
from gazette_pub.layout.paging import PAGES, SOURCE
from gazette_pub.layout.pictures import Shown
from gazette_pub.layout.style import Style
from gazette_pub.layout.units import UNIT, name_and_unit
from gazette_pub.typeset.case import Case
from gazette_pub.typeset.columns import height, parted
from gazette_pub.typeset.contents import contents_pages, entry_rows, lead, printed_contents
from gazette_pub.typeset.cover import cover
from gazette_pub.typeset.frames import Page, Row
from gazette_pub.typeset.furniture import furnish
from gazette_pub.typeset.joint import joined_rows
from gazette_pub.typeset.lists import Labelled, labelled, labelled_rows, name_rows, roster_rows, sided_rows
from gazette_pub.typeset.pages import WHOLE, Pages, Stretch
from gazette_pub.typeset.rows import Setter
from gazette_pub.typeset.sourced import Piece, Spill, Stream, fill, pieces_of, sheets_of, with_ends
from gazette_pub.typeset.strains import Strained
from gazette_pub.typeset.tables import is_wide, rows_by_row, stands_sideways, table_rows
from gazette_pub.typeset.turns import are_even
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass


@dataclass(frozen=True)
class Composed:
    """An issue, set. `items`: all that flowed; `cover` and `contents`: the lines of theirs, which are made here; `noted`:
    by the `id()` of a line those of its notes; `spilled`: pages of the source that take more than one; `strained`: what
    could not be set as the style has it."""

    pages: list[Page]
    items: list[Item]
    cover: list[Line]
    contents: list[Line]
    noted: dict[int, list[Line]]
    spilled: list[Spill] = field(default_factory=list)
    strained: list[Strained] = field(default_factory=list)


def compose(issue: Issue, style: Style, case: Case, pages: str = "on", shown: Shown | None = None) -> Composed:
    """The pages of an issue: its cover and its contents, unless it is a single document, and its text, which begins on a
    right-hand page. `pages`: their numbers run on, restart with each document, or are those of the source's pages. `shown`: the pictures that are there."""
    setter = Setter(style, case)
    items = list(flow(issue, _as_printed(style) if pages == SOURCE else style, shown))
    front = front_lines(items, issue, style) if style.sheet.cover and pages != SOURCE else []
    kept = set(map(id, front))
    text, spilled = _PAGED[pages]([item for item in items if id(item) not in kept], issue, setter)
    is_named = style.sheet.cover or bool(issue.meta("title"))  # a newspaper that says no name is none called 公报
    furnish(text, style.head.running and is_named, issue, setter)
    lead(page_numbers(text), setter)
    covers, contents = _front(issue, front, text, setter)
    is_odd = (len(covers) + len(contents) + (text[0].number or 1) - 1) % 2
    blank = [Page("blank", None)] * (is_odd if covers or contents else 0)
    made = [*covers, *contents, *blank, *text]
    return Composed(
        made,
        items,
        _made(covers, kept),
        _made(contents, kept),
        setter.noted,
        spilled,
        list(dict.fromkeys(setter.strained)),
    )


def _as_printed(style: Style) -> Style:
    """The style, where a page begins as one of the source did and nowhere else."""
    return replace(style, sheet=replace(style.sheet, apart=False))


def _run_on(items: list[Item], issue: Issue, setter: Setter) -> tuple[list[Page], list[Spill]]:
    return Pages(setter.style, for_good=True).fill(stretches(items, setter)) or [Page("text", 1)], []


def _restarting(items: list[Item], issue: Issue, setter: Setter) -> tuple[list[Page], list[Spill]]:
    """Each document of the issue that begins a page begins on a right-hand page, which is the first."""
    pages, spilled = _run_on(items, issue, setter)
    made, number, firsts = list[Page](), 0, {str(document.id) for document in issue.documents}
    for page in pages:
        if made and _begins_with(page, firsts):
            made += [Page("blank", None)] * (number % 2)
            number = 0
        number += 1
        page.number = number
        made.append(page)
    return made, spilled


def _begins_with(page: Page, documents: set[str]) -> bool:
    """Whether a page begins with one of these documents, or with the group that it is the first of."""
    for placed in page.rows:
        if placed.row.begins:
            return not documents.isdisjoint(placed.row.begins)
        if placed.row.source is None or placed.row.source.role != "category":
            return False
    return False


def _sourced(items: list[Item], issue: Issue, setter: Setter) -> tuple[list[Page], list[Spill]]:
    """A page for each page of the source; where that shows none, as they run on."""
    if not shows_pages(issue):
        return _run_on(items, issue, setter)
    streams = (_stream(part, setter) for part in _parts(items, setter, sourced=True) if part.items)
    return fill(sheets_of(streams), setter.style)


_PAGED = dict(zip(PAGES, (_run_on, _restarting, _sourced), strict=True))


def _front(issue: Issue, front: Sequence[Line], text: list[Page], setter: Setter) -> tuple[list[Page], list[Page]]:
    """The cover and the contents: those that the issue prints, else those that are made for it. Without a cover no leaf has
    contents: they would be another, to say what stands on this one."""
    if not front and (is_single(issue) or not setter.style.sheet.cover):
        return [], []
    if listed := [line for line in front if line.role in LISTED]:
        contents = printed_contents(listed, page_numbers(text), setter)
    else:
        is_made = makes_contents(issue) and (len(text) > LEAF or has_cover(issue))
        contents = contents_pages(issue, page_numbers(text), setter) if is_made else []
    return [cover(issue, setter, on_cover(front))] if front or has_cover(issue) else [], contents


LEAF = 2
"""Pages of a leaf."""


def _made(pages: Iterable[Page], flowed: set[int]) -> list[Line]:
    """The lines on these pages that are made for them: `flowed` holds the ids of those that the issue has."""
    sets = (part for page in pages for placed in page.rows for part in placed.row.sets)
    return list({id(part.source): part.source for part in sets if id(part.source) not in flowed}.values())


def page_numbers(pages: Iterable[Page]) -> dict[str, str]:
    """By its id what the page is called on which a document begins: where its first line stands."""
    numbers: dict[str, str] = {}
    for page in pages:
        for placed in page.rows:
            for name in placed.row.begins:
                numbers.setdefault(name, page.shown)
    return numbers


_Set = Block | Labelled
"""What is set by itself."""

SIGNED = frozenset({"signature", "signed", "date"})
"""Who signs and when: never apart from the last lines of the text (GB/T 9704-2012 §7.3.5.4: no page of it alone)."""

OF_TITLE = frozenset({"adoption", "delivery", "byline", "dateline"})
"""Who made or adopted the text below a title, when and where, who writes it."""

REMARK = Pattern(
    Expression(r"[（(][^（()）]{1,60}[)）]"),
    ("（此件公开发布）", "（联系人：张三，电话：010-1234567）"),
    ("（一）总体要求", "附件：（略）"),
    "fullmatch",
)
"""A remark below the date, on who may read it or whom to ask."""

OPENS = 5
"""Characters of a line that stays with what follows, where it ends with a colon."""

NAMED, ENDS = 40, frozenset("。；，！？;,!?")
"""Characters of a line that may be the name of the table below it, and marks that none ends with."""

SEPARATOR = Pattern(
    Expression(r"\s?[-—–―─━*＊※]{4,40}\s?"),
    ("————", "-------", "＊＊＊＊＊"),
    ("——", "……", "______", "———甲"),
    "fullmatch",
)
"""A line that parts what stands above it from what follows."""

NOTE = Pattern(
    Expression(r"(?:备?注|说明|资料来源|数据来源)(?:[:：]|[1１][.．、])"),
    ("注：本表为初步数。", "说明:1.", "资料来源：省统计局"),
    ("注意", "附注见第二条", "本表说明："),
)
"""A note below a table, which is of it."""

MOST_ABOVE = 3
"""Lines of the text that head a table at the most: its name, what it counts in, the heading that they stand under."""

HIGH = 1.5
"""Lines of a heading, with what is open above it, that is told from contents above it by them alone."""

HEADS = frozenset("category kicker number redhead redhead-number redhead-signed subtitle".split())
"""Roles of what may stand over a title."""

SMALL, BRIEF = 24, 8
"""Lines of a column: a text that is no longer and can't be set in two even columns is set in one; and lines of a text that
is, too, for a few of them side by side are no columns."""


MIDDLE = 3
"""Columns of a page that may have as many and more: a text that has too few lines for two of them stands in one as wide as these
are, in the middle."""

HIGHER = 1.25
"""Times as high as two columns with the offices of persons one may be that is set instead."""


def stretches(items: Iterable[Item], setter: Setter, tops: Container[Node] = ()) -> Iterator[Stretch]:
    """The rows of all that flows, in stretches of one or two columns, one by one: what is placed need not be kept. `tops`:
    the group heads that begin a page."""
    parts = [part for part in _parts(list(items), setter, tops=tops) if part.items]
    before: _Set | PageEnd | None = None
    for part, following in zip_longest(parts, parts[1:]):
        stretch = _as_even(part, setter)
        if _opens_below_columns(before, stretch, setter):
            stretch.rows.insert(0, Row(1, stays=True, is_open=True))
        if following and not following.page and _is_record(part.items[-1][0], setter):
            stretch.foot = False
        if following and not following.page and stretch.columns == 1:
            _open_below(part.items[-1][0], stretch.rows, setter)
        before = part.items[-1][0] if stretch.columns > 1 else None
        yield stretch


def _opens_below_columns(before: _Set | PageEnd | None, stretch: Stretch, setter: Setter) -> bool:
    """Whether a line is left open over all columns, below those that a table ends: it may reach lower in another than that
    where it ends."""
    is_text = not stretch.page and bool(stretch.rows) and not stretch.rows[0].begins and not stretch.rows[0].is_open
    return is_text and isinstance(before, Table) and not setter.office


@dataclass
class _Part:
    """What is set in the same number of columns. `begins`: the ids of the documents that begin before each item. `foot`: it
    stands at the foot of a page. `above`: what stands before it, `below`: what on the same page behind it. `turned`: it stands
    sideways, on pages of its own."""

    columns: int
    page: bool
    items: list[tuple[_Set | PageEnd, tuple[str, ...]]] = field(default_factory=list)
    foot: bool = False
    above: _Set | PageEnd | None = None
    below: _Set | None = None
    turned: bool = False


def _parts(items: Sequence[Item], setter: Setter, sourced: bool = False, tops: Container[Node] = ()) -> list[_Part]:
    """What flows, by the columns that it is set in. `sourced`: with the ends of the source's pages."""
    made, columns, page, begins = [_Part(1, True)], [1], False, list[str]()
    flowing = labelled(items, setter)
    sideways = set() if sourced else set(map(id, _sideways(flowing, setter)))
    for item, following in zip_longest(flowing, islice(flowing, 1, None)):
        if isinstance(item, Opens):
            columns.append(item.columns)
            page = page or item.page or made[-1].foot  # the record ends the last page of what it is of
            begins.append(str(item.node.id))
        elif isinstance(item, Closes):
            columns.pop()
        elif isinstance(item, PageEnd):
            if sourced:
                made[-1].items.append((item, ()))
        else:
            wanted = 1 if columns[-1] > 1 and _stands_over(item, following, setter) else columns[-1]
            foot = _is_record(item, setter) if len(columns) > 1 else _is_colophon(item)
            turned = id(item) in sideways
            page = page or isinstance(item, Line) and item.node in tops or made[-1].turned != turned
            if made[-1].columns != wanted or made[-1].foot != foot or page:
                above = next((each for each, _ in made[-1].items[-1:]), None)
                made[-1].below = None if page else item
                made.append(_Part(wanted, page, foot=foot, above=above, turned=turned))
                page = False
            made[-1].items.append((item, tuple(begins)))
            begins.clear()
    return made


def _sideways(flowing: Sequence[Item | Labelled], setter: Setter) -> Iterator[Item | Labelled]:
    """What stands sideways: tables that have room in no other way, each with what heads it, the whole head of a document that it
    begins too, and with the notes below it."""
    for at, table in enumerate(flowing):
        if isinstance(table, Table) and stands_sideways(table, setter):
            above = [*takewhile(_is_above_table, reversed(flowing[:at]))]
            yield from above if all(map(_is_of_head, above[MOST_ABOVE:])) else above[:MOST_ABOVE]
            yield table
            yield from takewhile(_is_note_below, flowing[at + 1 :])


def _is_above_table(item: Item | Labelled) -> bool:
    return _is_of_head(item) or isinstance(item, Line) and _heads(item)


def _is_of_head(item: Item | Labelled) -> bool:
    return isinstance(item, PageEnd) or isinstance(item, Line) and item.over


def _is_note_below(item: Item | Labelled) -> bool:
    return isinstance(item, PageEnd) or isinstance(item, Line) and NOTE.match(item.text) is not None


def _is_colophon(item: _Set) -> bool:
    """Whether it is of the last lines of an issue, which say who made it."""
    above = item.node.above if isinstance(item, Line) else None
    return above is not None and above.name == "colophon"


def _is_record(item: _Set | PageEnd, setter: Setter) -> bool:
    """Whether it is of the record that an official document ends with, between rules: at the foot of its last page (GB/T
    9704-2012 §7.4)."""
    return isinstance(item, Line) and item.role in IMPRINTS.values() and setter.style.role(item.role).rule > 0


def _stands_over(item: _Set, following: Item | Labelled | None, setter: Setter) -> bool:
    """Whether it stands over both columns: a line of a head, a table that has no room in one, and that table's heading."""
    table = following if isinstance(item, Line) and _heads(item) else item
    if isinstance(table, Table):
        return is_wide(table, setter.style.text.measure(max(2, setter.style.text.columns)), setter)
    return isinstance(item, Line) and item.over


def _heads(line: Line) -> bool:
    """Whether a line above a table is of it: its caption, what it counts in, words that are no sentence. Who signs the text
    above, and when, is of that."""
    said = line.text.rstrip()
    if line.role in SIGNED:
        return False
    return line.role == "caption" or bool(UNIT.fullmatch(said)) or len(said) <= NAMED and said[-1:] not in ENDS


def _as_even(part: _Part, setter: Setter) -> Stretch:
    before = len(setter.strained)
    setter.over = 0.0 if part.page else setter.over
    if part.turned:
        return Stretch(1, True, _rows(part, 1, setter.sideways()), turned=True)
    if part.columns > 2 and not setter.office:
        return _in_fewer(part, setter)
    stretch = Stretch(part.columns, part.page, _rows(part, part.columns, setter), part.foot and not setter.office)
    is_small = part.columns == 2 and not setter.office and height(stretch.rows) <= 2 * SMALL
    if is_small and any(isinstance(item, Table) for item, _ in part.items):
        stretch.rows = _with_whole_tables(part, setter)
    if is_small and (height(stretch.rows) <= BRIEF or not are_even(stretch.rows)):
        del setter.strained[before:]
        return Stretch(1, part.page, _rows(part, 1, setter))
    if part.columns == 2 and not setter.office and _are_offices(part):
        rows = _rows(part, 1, setter)
        if 2 * height(rows) <= HIGHER * height(stretch.rows):
            return Stretch(1, part.page, rows)
    return stretch


def _in_fewer(part: _Part, setter: Setter) -> Stretch:
    """In as many columns as there are, or in fewer and wider ones, where those of a short text would be strips of a few lines or
    could not end together; or in one in the middle, where two could not."""
    before = len(setter.strained)
    for columns in range(part.columns, 1, -1):
        rows = _rows(part, columns, setter)
        if _fill_columns(rows, columns):
            return Stretch(columns, part.page, rows, part.foot)
        del setter.strained[before:]
    rows = _rows(part, MIDDLE, setter)
    if height(rows) <= SMALL:
        return Stretch(MIDDLE, part.page, rows, part.foot, alone=True)
    return Stretch(part.columns, part.page, _rows(part, part.columns, setter), part.foot)


def _fill_columns(rows: Sequence[Row], columns: int) -> bool:
    """Whether so many columns are each higher than they are many, and none is empty for what stays together, or, of a short
    text, higher than that before it."""
    lines = height(rows)
    heights = [height(rows[first:after]) for first, after in parted(rows, 0, columns, lines)]
    are_even = lines > columns * WHOLE or heights == sorted(heights, reverse=True)
    return lines > columns**2 and all(heights) and are_even


def _with_whole_tables(part: _Part, setter: Setter) -> list[Row]:
    """Its rows, those of low tables in one piece: rather than in two parts beside each other one stands in a single column."""
    setter.whole = True
    rows = _rows(part, part.columns, setter)
    setter.whole = False
    return rows


def _are_offices(part: _Part) -> bool:
    """Whether it is persons with their offices and nothing else: set in one column where that is hardly higher than two, in
    which most offices would take several lines of a few characters."""
    items = [item for item, _ in part.items]
    are_rosters = all(isinstance(item, Roster) or isinstance(item, Line) and item.role == "label" for item in items)
    return are_rosters and any(entry.office for item in items if isinstance(item, Roster) for entry in item.entries)


def _rows(part: _Part, columns: int, setter: Setter) -> list[Row]:
    rows: list[Row] = []
    measure = setter.style.text.measure(columns)
    before: Item | Labelled | None = None
    following = [item for item, _ in part.items[1:]]
    for (item, begins), after in zip_longest(part.items, following):
        _open_below(before, rows, setter)
        previous, before, above = before, item, before or part.above
        named = isinstance(after, Table) and not setter.office and _over_table(item, measure, setter)
        some = named or _next(item, previous, after, measure, setter)
        if begins and some:
            some[0].begins = begins
        opens = _opens_head(item, begins, previous, setter) or (
            columns == 1 and not setter.office and _opens_table(item, after, above, rows)
        )
        if some and opens and (rows or not part.page):
            rows.append(Row(1, stays=True, is_open=True))
        if some and (
            _opens_what_follows(item)
            or _is_above_title(item)
            or _is_above(item, after, setter)
            or (after is not None and _is_one_line_below_head(item, above, some, setter))
        ):
            some[-1].stays = True
        if rows and (isinstance(item, Sides) or isinstance(item, Line) and _is_below_text(item, previous, after)):
            rows[-1].stays = True
        if rows and _begins_notes(item, above) and not setter.office:
            _open_behind(rows, columns)
        rows += some
        if rows and _ends_contents(item, after or part.below, setter):
            _open_behind(rows, columns)
    return rows


def _open_behind(rows: list[Row], columns: int) -> None:
    """Leaves a line open behind the last of these rows, which is at no head of a page or column."""
    if columns == 1:
        rows.append(Row(1, is_open=True))
    else:
        rows[-1].lines += 1


def _ends_contents(item: _Set | PageEnd, following: _Set | PageEnd | None, setter: Setter) -> bool:
    """Whether it is the last entry of a text's own contents, and text follows that leaves nothing open above itself, as the heading
    of a chapter does: a line is left open between them. A word processor is told by its style."""
    if setter.office or not isinstance(item, Line) or item.role not in LISTED or following is None:
        return False
    if not isinstance(following, Line):
        return not isinstance(following, PageEnd)
    role = setter.style.role(following.role)
    return following.role not in LISTED and not following.over and role.before + role.slot < HIGH


def _begins_notes(item: _Set | PageEnd, above: Item | Labelled | None) -> bool:
    """Whether it is the first of the notes that stand behind a text: a line is left open above them, but not below 注释：."""
    if not _is_of_notes(item) or not isinstance(above, Line):
        return False
    return not _is_of_notes(above) and not _opens_what_follows(above)


def _is_of_notes(item: Item | Labelled | None) -> bool:
    """Whether it says nothing but notes."""
    return isinstance(item, Line) and not item.text and any(isinstance(part, Mark) and part.note for part in item.parts)


def _is_below_text(item: Line, previous: Item | Labelled | None, after: _Set | PageEnd | None) -> bool:
    """Whether it is no beginning of a page: who signs, and the first and the last of what is attached, for no page has a list of
    that alone, or one line of it."""
    if item.role == "attachitem":
        return not (isinstance(after, Line) and after.role == "attachitem")
    return item.role == "attachlist" or _is_of_signed(item, previous)


def _is_of_signed(item: Line, previous: Item | Labelled | None) -> bool:
    """Whether it says who signs and when, or is the remark in brackets below that (GB/T 9704-2012 §7.3.6)."""
    is_remark = isinstance(previous, Line) and previous.role == "date" and bool(REMARK.fullmatch(item.text))
    return item.role in SIGNED or is_remark


def _opens_head(
    item: _Set | PageEnd, begins: tuple[str, ...], previous: Item | Labelled | None, setter: Setter
) -> bool:
    """Whether it is the first of a document or a group of them that its style opens no line above: its number or what stands
    over its title. One is left open, but below the group's head and where a rule stands between documents."""
    if (
        setter.office
        or setter.style.text.rule
        or not isinstance(item, Line)
        or isinstance(previous, Line)
        and previous.role == "category"
    ):
        return False
    return item.role in HEADS and (bool(begins) or item.role == "category") and setter.style.role(item.role).before < 1


def _opens_table(
    item: _Set | PageEnd, after: _Set | PageEnd | None, previous: Item | Labelled | None, rows: Sequence[Row]
) -> bool:
    """Whether a table, or the first line of what heads one, stands below text: a line is left open there, as below it. None is
    below a heading."""
    if isinstance(previous, Table) or rows and rows[-1].stays:
        return False
    return _is_of_table(item, after) and not _is_of_table(previous, item)


def _is_of_table(item: Item | Labelled | None, after: Item | Labelled | None) -> bool:
    """Whether it is a table or a line that heads one; a line of the text that leads to it (下表：) is none."""
    if not isinstance(item, Line):
        return isinstance(item, Table)
    is_above = item.role == "p" and isinstance(after, Table) and _heads(item)
    return item.role == "caption" or is_above and not item.text.rstrip().endswith(("：", ":"))


def _is_one_line_below_head(
    item: _Set | PageEnd, above: Item | Labelled | None, rows: Sequence[Row], setter: Setter
) -> bool:
    """Whether it is the first of a text and has one line: alone with the head it stands at no foot. A word processor is told by
    its style."""
    is_first = isinstance(above, Line) and above.over and isinstance(item, Line) and not item.over
    return is_first and len(rows) == 1 and not setter.office


def _opens_what_follows(item: _Set | PageEnd) -> bool:
    """Whether it is a word with a colon and nothing else: 注：, 任命："""
    return isinstance(item, Line) and len(item.text) <= OPENS and item.text.rstrip().endswith(("：", ":"))


def _is_above_title(item: _Set | PageEnd) -> bool:
    """Whether it is a line of a head that stands over the title: the law that an announcement is made under."""
    if not isinstance(item, Line) or item.node.above is None or item.node.above.name != "head":
        return False
    return any(isinstance(each, Node) and each.name == "title" for each in item.node.itersiblings())


def _is_above(item: _Set | PageEnd, following: _Set | PageEnd | None, setter: Setter) -> bool:
    """Whether it heads the table that follows. A word processor is told by its style."""
    return isinstance(item, Line) and isinstance(following, Table) and not setter.office and _heads(item)


def _next(
    item: _Set | PageEnd,
    previous: Item | Labelled | None,
    following: _Set | PageEnd | None,
    measure: float,
    setter: Setter,
) -> list[Row]:
    """The rows of what flows between those. Those who sign one below another stand as close as lines of the text, and only the
    first has a line open above; of persons, as the clerk of a court is, also one who signs below the day. So do the lines below
    a title that say whose it is and since when, and only the last has a line open below."""
    if isinstance(item, Line) and not setter.office and _are_of_title(item, following):
        return setter.rows_as(item, measure, replace(setter.style.role(item.role), after=0.0), item)
    if isinstance(item, Line) and not setter.office and _is_signature(item):
        signed = _signed_as(item)
        role = setter.style.role(signed.role)
        is_below = _is_signature(previous) or signed.role == "signed" and _is_day_of_signers(previous)
        if is_below or _heads_signers(item):
            before = 0.0 if is_below else max(role.before, role.slot - 1)
            return setter.rows_as(signed, measure, replace(role, slot=min(role.slot, 1), before=before), item)
    return SET[type(item)](item, measure, setter)


def _are_of_title(item: Line, following: Item | Labelled | None) -> bool:
    """Whether both are lines below a title that say whose it is and since when."""
    return item.role in OF_TITLE and isinstance(following, Line) and following.role in OF_TITLE


def _is_day_of_signers(item: Item | Labelled | None) -> bool:
    """Whether it is a day below one who signs."""
    return isinstance(item, Line) and item.role == "date" and _named(item.node.getprevious(), "signature")


def _heads_signers(item: Line) -> bool:
    """Whether another signs right below, or below the day."""
    below = item.node.getnext()
    return (
        _named(below, "signature")
        or _named(below, "date")
        and below is not None
        and _named(below.getnext(), "signature")
    )


def _named(node: object, name: str) -> bool:
    return isinstance(node, Node) and node.name == name


def _over_table(item: _Set | PageEnd, measure: float, setter: Setter) -> list[Row]:
    """The rows of a line that says what the table below it counts in: that stands at its right, as small as the table.
    Nothing where it says none."""
    if not isinstance(item, Line):
        return []
    name, unit = name_and_unit(item)
    if unit is None:
        return []
    role = replace(setter.style.role("cell"), align="right", keep=True)
    above = setter.rows(name, measure, source=item) if name is not None else []
    return [*above, *setter.rows_as(unit, measure, role, item)]


def _is_signature(item: Item | Labelled | None) -> bool:
    return isinstance(item, Line) and item.role == "signature"


def _open_below(item: Item | Labelled | None, rows: list[Row], setter: Setter) -> None:
    """A line is left open below a table that text follows. A word processor leaves none."""
    if isinstance(item, Table) and rows and not setter.office:
        rows[-1].lines += 1


def _stream(part: _Part, setter: Setter) -> Stream:
    """The rows of what is set in the same number of columns, and where pages of the source end between them."""
    before = len(setter.strained)
    stream = _with_ends(part, part.columns, setter)
    rows = [row for row in stream if isinstance(row, Row)]
    if part.columns == 2 and height(rows) <= 2 * SMALL and not are_even(rows):
        del setter.strained[before:]
        return 1, _with_ends(part, 1, setter)
    return part.columns, stream


def _with_ends(part: _Part, columns: int, setter: Setter) -> list[Row | PageEnd]:
    stream, inside = list[Row | PageEnd](), set[int]()
    measure = setter.style.text.measure(columns)
    for item, begins in part.items:
        if isinstance(item, PageEnd):
            stream += [item] if id(item) not in inside else []
            continue
        some = _parted(item, measure, setter)
        if first := next((row for row in some if isinstance(row, Row)), None):
            first.begins = begins
        inside.update(id(each) for each in some if isinstance(each, PageEnd))
        stream += some
    return stream


def _parted(item: _Set, measure: float, setter: Setter) -> list[Row | PageEnd]:
    """The rows of what flows, and the page ends inside it."""
    if isinstance(item, Line):
        return [row for piece in pieces_of(item) for row in _piece_rows(piece, item, measure, setter)]
    if isinstance(item, (Sides, Joined, Labelled)) or not item.ends:
        return list(SET[type(item)](item, measure, setter))
    return list(with_ends(item, _by_member(item, measure, setter)))


def _piece_rows(piece: Piece | PageEnd, line: Line, measure: float, setter: Setter) -> Sequence[Row | PageEnd]:
    if isinstance(piece, PageEnd):
        return [piece]
    if piece.begins and piece.ends:
        return entry_rows(line, measure, setter) if line.role in ENTRIES else setter.rows(line, measure)
    role = setter.role_of(line)
    role = role if piece.begins else replace(role, indent=0, before=0)
    return setter.rows_as(piece.line, measure, role, line, not piece.ends)


def _by_member(item: Names | Roster | Table, measure: float, setter: Setter) -> Callable[[int, int], list[Row]]:
    """What gives the rows of some of the names, the entries, or the rows of a table."""
    if isinstance(item, Table):
        by_row = rows_by_row(item, measure, setter)
        return lambda first, after: [row for some in by_row[first:after] for row in some]
    if isinstance(item, Names):
        return lambda first, after: name_rows(replace(item, names=item.names[first:after]), measure, setter)
    return lambda first, after: roster_rows(replace(item, entries=item.entries[first:after]), measure, setter)


def _line_rows(line: Line, measure: float, setter: Setter) -> list[Row]:
    if line.role in ENTRIES:
        return entry_rows(line, measure, setter)
    if SEPARATOR.fullmatch(line.text) and not setter.office:
        return setter.rows_as(line, measure, replace(setter.style.role(line.role), align="centre", indent=0), line)
    return setter.rows(_signed_as(line), measure, source=line)


def _signed_as(line: Line) -> Line:
    """The line as it is set: the office and name of a person who signs stand out, those of an organ are text."""
    is_person = line.role == "signature" and line.node.child("person") is not None
    return replace(line, role="signed") if is_person else line


SET: dict[type, Callable[[Any, float, Setter], list[Row]]] = {
    Line: _line_rows,
    Names: name_rows,
    Labelled: labelled_rows,
    Roster: roster_rows,
    Table: table_rows,
    Sides: sided_rows,
    Joined: joined_rows,
}
"""How each thing that flows is set."""
