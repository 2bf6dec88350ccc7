"""A page of stories → each with what stands below its headline: some go over one column, others over several beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import field
from itertools import pairwise
from math import inf

from gazette_pub.formats.pdf.reading.boxes import around
from gazette_pub.formats.pdf.reading.drawn import Box
from gazette_pub.formats.pdf.reading.edges import LARGE, NARROWEST_COLUMN, ONE_LINE, RAGGED, Row
from gazette_pub.formats.pdf.reading.pieces import text_of
from gazette_pub.formats.pdf.reading.rules import Rule
from gazette_pub.formats.pdf.reading.story_columns import Column, Laid, columns_of, laid, parted_in
from gazette_pub.formats.pdf.reading.story_lines import TOUCH, Line, are_level, lines_on, overlap
from gazette_pub.words.characters import ends_sentence
from gazette_pub.words.records import dataclass


@dataclass(slots=True, eq=False)
class Story:
    """A story: the lines of its headline, and those that stand below it.

    `box`: of the headline; `reach`: from where to where across the page what stands below that is its own.
    """

    head: list[Line]
    box: Box
    reach: Column = (0.0, 0.0)
    lines: list[Line] = field(default_factory=list)

    @property
    def middle(self) -> float:
        return (self.box[0] + self.box[2]) / 2

    @property
    def frame(self) -> Box | None:
        return self.head[0].frame if self.head else None

    @property
    def whole(self) -> Box:
        return around([line.box for line in (*self.head, *self.lines)])


def stories_of(rows: Sequence[Row], bars: Sequence[Rule], levels: Sequence[Rule], em: float) -> list[Laid]:
    """The stories of a page, in the order in which they are read. None where each of them stands in one column, or over all: such
    a page is read by its columns. `bars`, `levels`: the rules that stand upright on it, and that lie level."""
    if not _may_have_stories(rows, em):
        return []
    lines = lines_on(rows, bars, levels, em)
    foot = _foot(lines, em)
    lines = [line for line in lines if line not in foot]
    large = [line for line in lines if _is_of_headline(line, lines, em)]
    stories, text = _headlines(large), [line for line in lines if line not in large]
    for story in stories:
        _take_kickers(story, text, em)
    for story in stories:
        story.reach = _reach(story, stories, text, bars, em)
    alone = _share_out(text, stories, em)
    if not _are_beside_each_other(stories, em):
        return []
    face = Counter(line.row[0].face for line in text).most_common(1)[0][0]
    found = [laid(story.head, story.lines, face, em) for story in _in_order([*stories, *alone])]
    return [*found, *(laid([line], [], face, em) for line in foot)]


def _foot(lines: Sequence[Line], em: float) -> list[Line]:
    """What stands in one row below all else, and off it: who edited the page."""
    first = max((line.box[1] for line in lines), default=0.0) - em / 2
    last = max((line.box[3] for line in lines if line.box[1] < first), default=inf)
    return [line for line in lines if line.box[1] >= first] if first - last >= _OFF_FOOT * em else []


_OFF_FOOT = 1.0
"""Ems by which a page's foot is off its text at the least."""


def _may_have_stories(rows: Sequence[Row], em: float) -> bool:
    """A cheap look: two headlines and lines of text in two columns, or one and in three; and no more than a page has."""
    least = LARGE * em
    large = sum(1 for row in rows for piece in row if piece.em >= least)
    if not 0 < large <= _MOST_HEADLINES or len(rows) > _MOST_ROWS:
        return False
    wide = (sum(1 for piece in row if piece.right - piece.x >= NARROWEST_COLUMN * em) for row in rows)
    return sum(1 for columns in wide if columns >= (_COLUMNS if large >= _FEWEST else _MANY)) >= _FEWEST


_COLUMNS, _MANY, _FEWEST = 2, 3, 2

_MOST_HEADLINES, _MOST_ROWS = 120, 1200
"""Lines of headlines, and rows of text, that a page of the largest newspaper has."""


# headlines


def _is_of_headline(line: Line, lines: Sequence[Line], em: float) -> bool:
    """Whether a line is much larger than text; or larger, and no text stands beside it, as it does beside a heading in a column."""
    if not line.is_text or line.em < LARGE * em:
        return False
    return line.em >= _HEADLINE * em or not any(
        other.em < LARGE * em and other.frame == line.frame and are_level(_core(other.box), line.box) for other in lines
    )


_HEADLINE = 1.3
"""Times the em of text that a headline has at the least, wherever it stands."""


def _core(box: Box) -> Box:
    """A box without the edge by which two lines may touch that stand one below the other."""
    edge = (box[3] - box[1]) / 4
    return box[0], box[1] + edge, box[2], box[3] - edge


def _headlines(large: Sequence[Line]) -> list[Story]:
    """The headlines: large lines that stand right below each other are one."""
    found: list[Story] = []
    for line in large:
        above = next((story for story in found if _goes_on(story, line)), None)
        if above is None:
            found.append(Story([line], line.box))
        else:
            above.head.append(line)
            above.box = around([above.box, line.box])
    return found


def _goes_on(story: Story, line: Line) -> bool:
    last = story.head[-1]
    most = _NEXT * max(line.em, last.em)
    below = -_OVERLAP * line.em <= line.box[1] - last.box[3] <= most and line.frame == last.frame
    return below and _is_set_with(line.box, story.box, line.em)


def _is_set_with(box: Box, other: Box, em: float) -> bool:
    """Whether what has one box stands in the middle of what has the other, or begins where that does."""
    return abs((box[0] + box[2]) - (other[0] + other[2])) <= 2 * em or abs(box[0] - other[0]) <= em


_OVERLAP, _NEXT = 0.5, 0.9
"""Ems by which the boxes of two lines of a headline lie over each other, and which are between them, at the most."""


def _take_kickers(story: Story, text: list[Line], em: float) -> None:
    """Takes the small lines that stand right above a headline, and off what is above them, into it."""
    for line in sorted(text, key=lambda line: -line.box[1]):
        gap = story.box[1] - line.box[3]
        close = -_OVERLAP * em <= gap <= _NEXT * em and line.is_text and line.frame == story.frame
        if close and _is_set_with(line.box, story.box, em) and _is_off(line, text, max(gap, 0.0) + em / 2):
            story.head.insert(0, line)
            story.box = around([story.box, line.box])
            text.remove(line)


def _is_off(line: Line, text: Sequence[Line], gap: float) -> bool:
    """Whether nothing stands above a line that is no further off it than this: it would be the last of a text."""
    return not any(
        0 <= line.box[1] - other.box[3] <= gap and overlap(other.box, line.box) for other in text if other is not line
    )


# how far to both sides


def _reach(story: Story, stories: Sequence[Story], text: Sequence[Line], bars: Sequence[Rule], em: float) -> Column:
    """How far to both sides a headline reaches: to what stands beside it, and as far as its columns go where another headline
    does."""
    left, right = _room(story, text, bars, em)
    others = [other for other in stories if other is not story and other.frame == story.frame]
    level = [other for other in others if are_level(other.box, story.box) and left < other.middle < right]
    before = max(
        (other for other in level if other.middle < story.middle), key=lambda other: other.middle, default=None
    )
    behind = min(
        (other for other in level if other.middle > story.middle), key=lambda other: other.middle, default=None
    )
    columns = _columns_below([each for each in (before, story, behind) if each is not None], others, text, em)
    return (
        left if before is None else _border(before, story, columns),
        right if behind is None else _border(story, behind, columns),
    )


def _room(story: Story, text: Sequence[Line], bars: Sequence[Rule], em: float) -> Column:
    """From where to where nothing but a headline may stand beside one: the columns of text, bars and its frame."""
    left, top, right, foot = story.box
    middle = story.middle
    boxes = [
        _as_wide_as_column(line, text, middle, em)
        for line in text
        if line.frame == story.frame and top + em / 4 < line.box[3] and line.box[1] < foot - em / 4
    ]
    walls = [bar.at for bar in bars if bar.first < foot - em / 2 and top + em / 2 < bar.last]
    walls += [] if story.frame is None else [story.frame[0], story.frame[2]]
    return (
        max([*(box[2] for box in boxes if box[2] <= middle), *(at for at in walls if at <= left)], default=-inf),
        min([*(box[0] for box in boxes if box[0] >= middle), *(at for at in walls if at >= right)], default=inf),
    )


def _as_wide_as_column(line: Line, text: Sequence[Line], middle: float, em: float) -> Box:
    """The box of a line, as wide as those above and below it are that do not stand under the middle of a headline."""
    near = [
        other.box
        for other in text
        if other.frame == line.frame
        and abs(other.box[1] - line.box[1]) <= _SOME_LINES * em
        and overlap(other.box, line.box)
        and not other.box[0] <= middle <= other.box[2]
    ]
    left, _, right, _ = around([line.box, *near])
    return left, line.box[1], right, line.box[3]


_SOME_LINES = 6.0
"""Ems above and below a line within which one is as wide as its column."""


def _columns_below(
    headlines: Sequence[Story], others: Sequence[Story], text: Sequence[Line], em: float
) -> list[Column]:
    """The columns that begin below these headlines, which stand beside each other."""
    top = min(story.box[3] for story in headlines)
    foot = max(story.box[3] for story in headlines) + _DEEP * em
    further = [story.box for story in others if story not in headlines and story.box[1] > top]
    below = [line for line in text if top - em / 2 <= line.box[1] <= foot]
    return columns_of(
        [line for line in below if not any(box[1] < line.box[1] and overlap(box, line.box) for box in further)], em
    )


_DEEP = 24.0
"""Ems below a headline in which its columns are looked for."""


def _border(one: Story, other: Story, columns: Sequence[Column]) -> float:
    """Where what is below one headline ends, and what is below the one on its right begins."""
    gaps = [
        (left[1] + right[0]) / 2
        for left, right in pairwise(columns)
        if one.box[0] < right[0] and left[1] < other.box[2]
    ]
    amid = (one.box[2] + other.box[0]) / 2
    return min(gaps, key=lambda at: _off_left(one, at, columns) + _off_right(other, at, columns), default=amid)


def _off_left(story: Story, at: float, columns: Sequence[Column]) -> float:
    """How far a headline is off the columns that end here: it is in the middle of some, or begins where one does."""
    over = [column for column in columns if column[0] < at]
    end = over[-1][1] if over else inf
    off = min((_off(story, begin, end) for begin, _ in over), default=inf)
    return off + _BEYOND * max(story.box[2] - end, 0.0)


def _off_right(story: Story, at: float, columns: Sequence[Column]) -> float:
    """How far it is off those that begin here."""
    over = [column for column in columns if column[0] >= at]
    begin = over[0][0] if over else -inf
    off = min((_off(story, begin, end) for _, end in over), default=inf)
    return off + _BEYOND * max(begin - story.box[0], 0.0)


def _off(story: Story, begin: float, end: float) -> float:
    return min(abs((begin + end) / 2 - story.middle), abs(begin - story.box[0]))


_BEYOND = 10
"""Times that a headline is worse which stands beyond its columns than one that is off the middle of them."""


# what is below which


def _share_out(text: Sequence[Line], stories: Sequence[Story], em: float) -> list[Story]:
    """Gives each line to the headline above it, one that has none, or is cut off from it, to the story on its left. And what has
    none there either: stories without a headline."""
    left: list[Line] = []
    frames = {line.frame for line in text if line.frame is not None}
    for line in text:
        own = _above(line, stories, em)
        if own is None or _is_cut_off(line, own, frames):
            left.append(line)
        else:
            own.lines.append(line)
    alone: list[Story] = []
    for run in sorted(_runs(left, em), key=lambda run: min(line.box[0] for line in run)):
        story = _on_the_left(run, [*stories, *alone], em) or _above(run[0], stories, em)
        if story is None:
            alone.append(Story([], run[0].box, lines=run))
        else:
            story.lines += run
    return alone


def _above(line: Line, stories: Sequence[Story], em: float) -> Story | None:
    """The story whose headline is the next one above a line."""
    above = [story for story in stories if _is_below(line, story, em)]
    return max(above, key=lambda story: story.box[3]) if above else None


def _is_cut_off(line: Line, story: Story, frames: Set[Box]) -> bool:
    """Whether a frame stands between a line and the headline above it: what is below that may go on with what is on its left."""
    return any(
        frame != line.frame
        and story.box[3] <= frame[1]
        and frame[3] <= line.box[1]
        and frame[0] < line.middle < frame[2]
        for frame in frames
    )


def _is_below(line: Line, story: Story, em: float) -> bool:
    below = story.box[3] <= line.box[1] + em and line.frame == story.frame
    return below and story.reach[0] < line.middle < story.reach[1]


def _runs(lines: Sequence[Line], em: float) -> list[list[Line]]:
    """Lines that stand right below one another."""
    found: list[list[Line]] = []
    for line in lines:
        above = next((run for run in found if _is_next(line, run, em)), None)
        if above is None:
            found.append([line])
        else:
            above.append(line)
    return found


def _is_next(line: Line, run: Sequence[Line], em: float) -> bool:
    """Whether a line is the next one of a run. The last line of a paragraph and the first of the next may both be short."""
    over = around([above.box for above in run[-_SHORT:]])
    return line.frame == run[-1].frame and line.box[1] - over[3] <= ONE_LINE * em and overlap(over, line.box)


_SHORT = 3
"""Lines of which one is as wide as its column."""


def _on_the_left(run: Sequence[Line], stories: Sequence[Story], em: float) -> Story | None:
    """The story that the most lines in the column on the left of these are of: they go on with it; or whose headline stands there."""
    box = around([line.box for line in run])
    near = Counter(
        n
        for n, story in enumerate(stories)
        for line in story.lines or story.head
        if line.frame == run[0].frame and are_level(line.box, box) and -em < box[0] - line.box[2] <= _GUTTER * em
    )
    return stories[near.most_common(1)[0][0]] if near and len(run) >= _FEWEST else None


_GUTTER = 4.0
"""Ems between two columns at the most."""


def _are_beside_each_other(stories: Sequence[Story], em: float) -> bool:
    """Whether stories stand beside each other, one of them in several columns; or each below a column of one over all of them."""
    several = [(story, columns) for story in stories if len(columns := _below(story, em)) > 1]
    return any(
        _has_beside(story, stories)
        or _ends_at_headlines(story, columns, stories)
        and _go_on(parted_in(story.lines, columns), em)
        for story, columns in several
    ) or _are_broken(stories, [story for story, _ in several], em)


def _are_broken(stories: Sequence[Story], several: Sequence[Story], em: float) -> bool:
    """Whether all stories have many columns, and headlines over several of these, and a picture stands in one of them, or the text
    goes on beside its headline."""
    told = [story for story in stories if story.lines]
    many = [story for story in several if len(columns_of(story.lines, em)) >= _MANY]
    return len(many) == len(told) and any(
        not line.is_text or not _is_below(line, story, em) for story in told for line in story.lines
    )


def _go_on(columns: Sequence[Sequence[Line]], em: float) -> bool:
    """Whether each column of a story goes on with the one before it: that ends with a full line, or with a sentence above a first
    line. Of a text that goes on below its headings, each of which stands in a column, the second begins with the end of the first."""
    return all(_goes_on_in(before, after, em) for before, after in pairwise(columns) if before and after)


def _goes_on_in(before: Sequence[Line], after: Sequence[Line], em: float) -> bool:
    last, first = before[-1], after[0]
    set_in = first.box[0] - min(line.box[0] for line in after) >= em
    full = max(line.box[2] for line in before) - last.box[2] <= RAGGED * em
    return ends_sentence(text_of(last.row[-1].glyphs)) if set_in else full


def _below(story: Story, em: float) -> list[Column]:
    """The columns that a headline stands over, without those beside it in which its story goes on."""
    own = [line for line in story.lines if _is_below(line, story, em)]
    return columns_of(own, em) if len(own) > _FEW_LINES else []


_FEW_LINES = 4


def _has_beside(story: Story, stories: Sequence[Story]) -> bool:
    """Whether another story stands beside one; and not below its headline, as a chapter of it would."""
    left, right = story.reach
    others = [other for other in stories if other.lines and not left < other.middle < right]
    return any(are_level(story.whole, other.whole) for other in others)


def _ends_at_headlines(over: Story, columns: Sequence[Column], stories: Sequence[Story]) -> bool:
    """Whether all columns of a story end above headlines that stand level with each other, and none over all of them."""
    below = [story for story in stories if story.lines and story.box[1] > over.box[3]]
    for first in below:
        level = [story.reach for story in below if are_level(story.box, first.box)]
        found = [[reach for reach in level if reach[0] < (left + right) / 2 < reach[1]] for left, right in columns]
        if all(found) and found[0] != found[-1]:
            return True
    return False


# the order


def _in_order(stories: Sequence[Story]) -> list[Story]:
    """The stories from the top, as far as those above end before others begin; beside each other from the left."""
    for side in (1, 0):
        ordered = sorted(stories, key=lambda story: story.whole[side])
        end = -inf
        for at, story in enumerate(ordered):
            box = story.whole
            if at and box[side] >= end - TOUCH:
                return [*_in_order(ordered[:at]), *_in_order(ordered[at:])]
            end = max(end, box[side + 2])
    return sorted(stories, key=lambda story: (story.whole[1], story.whole[0]))
