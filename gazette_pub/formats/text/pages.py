"""Page furniture: page marks and running heads are taken out of the text and kept as page breaks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from gazette_pub.formats.text.alone import put_together
from gazette_pub.formats.text.digits import digits_together
from gazette_pub.formats.text.heads import heads_in, named, named_again, often_enough
from gazette_pub.formats.text.lettered import is_head_of_notice, is_title_of_rule
from gazette_pub.formats.text.marks.contents import end_entries, pages_named
from gazette_pub.formats.text.marks.finding import digits_of, marks_in
from gazette_pub.formats.text.marks.mark import Mark, Marks
from gazette_pub.formats.text.numbering import number_pages
from gazette_pub.formats.text.rows import rows_together
from gazette_pub.structure.contents.finding import issue_contents
from gazette_pub.structure.line import Break, Line, Pages
from gazette_pub.structure.measure import open_prose
from gazette_pub.structure.patterns.heads import DATE_LINE
from gazette_pub.structure.tails import page_named
from gazette_pub.words.characters import ends_sentence
from gazette_pub.words.masthead import is_imprint
from gazette_pub.words.pattern import Expression, Pattern

VOLUME = 40_000
"""Lines from which a text is read in volumes, so that an archive in one file takes no more memory than one issue."""


def take_out_furniture(lines: Iterable[Line]) -> Iterator[Pages]:
    """Lines → content lines and numbered page breaks, in volumes that begin with a page.

    A page ends at a page mark, before a running head and before a form feed; and before a line that begins with one
    ASCII space where the text has that convention. What is printed at the top of a page is kept at its end.
    """
    begun, last = Break(0), None
    volume: list[Line] = []
    spaces = False
    for line in lines:
        if len(volume) >= VOLUME:
            if len(volume) == VOLUME:
                spaces = bool(page_spaces(volume, marks_in(volume, named_again(volume))))
            if _begins_document(volume, line, line.feed or line.page and spaces):
                paged = _Paged(volume, begun)
                yield paged.numbered(last, whole=False)
                begun, last, volume = paged.begun, paged.breaks[-1].n if paged.breaks else last, []
        volume.append(line)
    if volume:
        yield _Paged(volume, begun).numbered(last, whole=True)


_TITLE_OPENS = Pattern(
    Expression(r"关于|.{2,20}(?:委员会|代表大会|会议|人民政府|国务院|共和国|法院|检察院)"),
    (
        "关于某事的决定",
        "某省人民政府",
        "政务院国务院令",
        "某省人大常务委员会",
        "第七次代表大会",
        "第七次会议",
        "中华人民共和国令",
        "某省高级人民法院",
        "某省人民检察院",
    ),
    ("国务院", "会议", "某条例", "第一条　甲"),
)
_FURNITURE = 3
"""Lines of page furniture that may stand between the text of two pages."""
_TOO_WIDE = 24.0
"""Ems that the first line of a title has less than: the width of a full line, which may be the middle of a paragraph."""


def _begins_document(volume: Sequence[Line], line: Line, opens: bool) -> bool:
    """Whether the line opens a page and, by all signs, a document: a volume may begin here."""
    if not _TITLE_OPENS.match(line.tight) or line.width >= _TOO_WIDE or ends_sentence(line.tight):
        return False
    above = [above for above in volume[-_FURNITURE:] if digits_of(above) or named(above)]
    text = volume[-1 - len(above)].tight
    return (opens or bool(above)) and bool(ends_sentence(text) or DATE_LINE.match(text))


class _Paged:
    """A volume whose furniture is told from its text. `begun`: what is printed at the top of a page that has not ended."""

    def __init__(self, volume: Sequence[Line], begun: Break) -> None:
        self.volume = put_together(rows_together(digits_together(volume)))
        again = named_again(self.volume)
        self.marks: Marks = marks_in(self.volume, again)
        feeds = {at for at, line in enumerate(self.volume) if line.feed}
        self.opens = feeds | page_spaces(self.volume, self.marks)
        self.heads = heads_in(self.volume, self.marks, self.opens, again)
        self.below_number = _below_number(self.volume, self.marks, self.heads)
        self.opens = self.opens | {_top_of_notice(self.volume, at) for at in self.below_number[1:]}
        self.at_top = _stand_at_top(self.volume, self.marks, self.heads, feeds)
        self.at_foot = not self.at_top and _stand_below_marks(self.volume, self.marks, self.heads)
        self.begun = begun
        self.lines: list[Line] = []
        self.breaks: list[Break] = []
        self._text_since = False
        self._printed_before: int | None = None

    def numbered(self, last: int | None, whole: bool) -> Pages:
        """The volume's pages; the last ends with the text where the text is `whole`, or where the next page has begun."""
        done = 0
        for at in sorted({*self.opens, *self.marks, *self.heads}):
            self._text(done, at)
            self._place(at, self.volume[at])
            done = at + 1
        self._text(done, len(self.volume))
        if self._text_since or whole and self.begun.lines:
            self._end_page()
        number_pages(self.breaks, last, frozenset(pages_named(self.volume, end_entries(self.volume)).values()))
        return Pages(self.lines, self.breaks, last)

    def _text(self, first: int, after: int) -> None:
        """These lines are text."""
        if first < after:
            self.lines += self.volume[first:after]
            self._text_since = True

    def _place(self, at: int, line: Line) -> None:
        """Puts a line that opens a page, or that may be no text, in its place."""
        if at in self.opens and self._text_since:
            self._end_page()
        if at in self.marks:
            self._mark(at, line, self.marks[at])
        elif at in self.heads:
            self._head(at, line)
        else:
            self._text(at, at + 1)

    def _end_page(self) -> None:
        """The page that is open ends here."""
        self.begun.before = len(self.lines)
        self.begun.parts = self._printed_before == len(self.lines)
        self.breaks.append(self.begun)
        self.begun, self._text_since = Break(len(self.lines)), False

    def _mark(self, at: int, line: Line, mark: Mark) -> None:
        """A page number, with or without a head beside it: it ends its page, or stands at its top."""
        if self.at_top and (self._text_since or self.begun.mark is not None) and at not in self.below_number:
            self._end_page()
        self._print(line)
        self.begun.printed, self.begun.mark = mark.printed, mark.digits
        if mark.head:
            _add_head(self.begun, mark.head)
        if not self.at_top:
            self._end_page()

    def _head(self, at: int, line: Line) -> None:
        """A running head: at the foot where the page's number is still to come, else at the top of a page."""
        last = self.breaks[-1] if self.at_foot and self.breaks and not self._text_since else None
        if last is not None and last.before == len(self.lines):
            last.lines[:0] = range(line.n, line.last + 1)  # the mark's lines stay the last
            _add_head(last, line.gapped(line.printed))
            return
        if self._text_since and not self._mark_below(at):
            self._end_page()
        self._print(line)
        _add_head(self.begun, line.gapped(line.printed))

    def _mark_below(self, at: int) -> bool:
        """Whether the page's number follows with nothing but heads before it, and stands at its foot."""
        below = next((n for n in range(at, len(self.volume)) if n not in self.heads), len(self.volume))
        return below in self.marks and not self.at_top and not any(n in self.opens for n in range(at, below + 1))

    def _print(self, line: Line) -> None:
        """Says where on the page the line was printed: its number, and that the text is parted here."""
        self.begun.lines += range(line.n, line.last + 1)
        self._printed_before = len(self.lines)
        if self.breaks and self.breaks[-1].before == len(self.lines):
            self.breaks[-1].parts = True


def _add_head(end: Break, text: str) -> None:
    end.head = f"{end.head}\n{text}" if end.head else text


def _stand_below_marks(lines: Sequence[Line], marks: Marks, heads: set[int]) -> bool:
    """Whether heads stand at the foot of their pages, each below the number of its own: nothing is below the last."""
    last = len(lines) - 1
    above = next((at for at in range(last, -1, -1) if at not in heads), None)
    return last in heads and above in marks and 0 not in heads


def page_spaces(lines: Sequence[Line], marks: Marks) -> set[int]:
    """The lines that begin with one ASCII space, where by that the text shows that they begin a page.

    It does where they are few, and stand behind page marks or in the middle of a sentence, where no paragraph begins.
    """
    spaced = [at for at, line in enumerate(lines) if line.page and at]
    told = sum(1 for at in spaced if at - 1 in marks or named(lines[at - 1]) or open_prose(lines[at - 1]))
    few = len(spaced) * _FEWEST_LINES <= len(lines)
    return set(spaced) if few and told and often_enough(told, len(spaced)) else set()


_FEWEST_LINES = 3
"""Lines that a page has at the least, taken all together."""


def _below_number(lines: Sequence[Line], marks: Marks, heads: set[int]) -> list[int]:
    """The page numbers that stand right below the number of a notice of Hong Kong with which their page begins."""
    return [at for at in sorted(marks) if at and at - 1 not in heads and is_head_of_notice(lines[at - 1])]


def _top_of_notice(lines: Sequence[Line], mark: int) -> int:
    """The first line of such a page: the number, or the title above it."""
    return mark - 2 if mark > 1 and is_title_of_rule(lines[mark - 2]) else mark - 1


def _stand_at_top(lines: Sequence[Line], marks: Marks, heads: set[int], feeds: set[int]) -> bool:
    """Whether page numbers stand at the top of their pages: behind form feeds, or first in the text and not last."""
    if not marks:
        return False
    furniture = {*marks, *heads}
    if feeds:
        return 2 * sum(1 for at in marks if at in feeds or at - 1 in feeds and at - 1 in furniture) > len(marks)
    rest = [at for at in range(len(lines)) if at not in heads]
    if not rest or rest[-1] in marks:
        return False
    return rest[0] in marks or all(mark.tops for mark in marks.values()) or _first_below_contents(lines, marks, heads)


def _first_below_contents(lines: Sequence[Line], marks: Marks, heads: set[int]) -> bool:
    """Whether the first page number stands below contents of two entries or more, nothing but a line or two between, and is the
    first page that they name: no document has begun above it, so it is none of the page above. Each page that they name has
    its number, where no head stands beside it."""
    first = min(marks)
    above = [line for at, line in enumerate(lines[:first]) if at not in heads]
    contents = (issue_contents(above, at, headed_above=True) for at in range(min(len(above), _ABOVE_CONTENTS)))
    entries = [block for block in next(filter(None, contents), ()) if block.kind == "entry"]
    if len(entries) < _LEAST_ENTRIES:
        return False
    if sum(not is_imprint(line.text) for line in above[entries[-1].after :]) > _BELOW_CONTENTS:
        return False
    pages = [page for block in entries for line in above[block.first : block.after] if (page := page_named(line.text))]
    if not pages or marks[first].digits != str(min(pages)):
        return False
    return bool(marks[first].head) or set(map(str, pages)) <= {mark.digits for mark in marks.values()}


_LEAST_ENTRIES, _BELOW_CONTENTS = 2, 2
"""Entries that contents have at the least, and lines that may stand between them and the end of their page, besides who makes the
gazette."""

_ABOVE_CONTENTS = 40
"""Lines of a first page above its contents."""
