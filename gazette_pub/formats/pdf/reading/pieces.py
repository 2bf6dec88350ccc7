"""Glyphs → pieces: what stands on one baseline without a wide blank in it; and pieces → text."""

from __future__ import annotations

import itertools
import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from gazette_pub.formats.pdf.reading.direction import are_of_one_glyph, read_order
from gazette_pub.formats.pdf.reading.glyphs import TEXT, Face, Glyph
from gazette_pub.words.characters import CLOSING, OPENING, SOLID, TO_THE_LEFT
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

if TYPE_CHECKING:
    from gazette_pub.formats.pdf.reading.pictures import Picture
    from gazette_pub.formats.pdf.reading.ruled import Ruled

SAME_BASELINE = 0.38
"""Ems by which the pens of one line may stand higher or lower: digits of some fonts stand 0.13 em low."""

APART = 0.8
"""Ems of blank that part pieces: less than the gutter of any columns, more than what filling a measure adds."""

_DOUBLED = 0.1
"""Ems between two strokes of one character that is drawn twice to make it bold."""

SHADOW = 0.15
"""Ems between a line and its shadow, in each direction."""


@dataclass(slots=True)
class Piece:
    """Glyphs from left to right on one baseline. `em`: the width of an em of theirs, in points.

    `block`: what it stands for, where it is no text: a table, a picture. `line`: the baseline that
    it belongs to, where it stands higher than that. `whole`: it is a name, set wide perhaps.
    """

    glyphs: list[Glyph]
    em: float
    block: Ruled | Picture | None = None
    line: float | None = None
    whole: bool = False

    @property
    def x(self) -> float:
        return self.glyphs[0].x

    @property
    def right(self) -> float:
        return self.glyphs[-1].right

    @property
    def y(self) -> float:
        return self.glyphs[0].y if self.line is None else self.line

    @property
    def face(self) -> Face:
        return self.glyphs[0].face


def pieces_of(glyphs: Iterable[Glyph]) -> list[Piece]:
    """The pieces, in the order in which the page draws them. Blanks at their ends are left out."""
    found: list[Piece] = []
    last: Glyph | None = None
    level, pen, end, em, add = math.nan, 0.0, 0.0, 0.0, list[Glyph]().append
    least, most, blank = 0.0, 0.0, BLANK
    for glyph in glyphs:
        text, x, right, y, face, _ = glyph
        close = y == level and x - pen > least and x - end <= most and em == face.em
        if close and text not in blank:  # as most stand: nothing else is to be asked of it
            add(glyph)
            last, pen, end = glyph, x, right
        elif (last := _put(found, last, glyph)) is not None:
            pen, end, level, em, add = last.x, last.right, last.y, last.face.em, found[-1].glyphs.append
            least, most = em * _DOUBLED, em * APART
    for piece in found:
        while piece.glyphs[-1].text in BLANK:
            piece.glyphs.pop()
    return _with_runs_before(_with_runs_amid(_without_shadows(found)))


def _put(found: list[Piece], last: Glyph | None, glyph: Glyph) -> Glyph | None:
    """Puts a glyph where it belongs; the last one that is printed. `last`: that before it."""
    if last is None:
        if glyph.text not in BLANK:
            found.append(Piece([glyph], glyph.face.em))
        return glyph if found else None
    piece = found[-1]
    if glyph.text in BLANK:
        if _goes_on(piece, piece.glyphs[-1], glyph):
            piece.glyphs.append(glyph)
        return last
    if _fits_before_last(piece, glyph):
        piece.glyphs.insert(-1, glyph)
        return last
    if not _goes_on(piece, last, glyph):
        found.append(Piece([glyph], glyph.face.em))
        return glyph
    if _is_doubled(piece.glyphs[-1], glyph):
        return last
    piece.glyphs.append(glyph)
    return glyph


def _without_shadows(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, each once: one that is drawn again a little off itself has a shadow, or is to be bold."""
    found: list[Piece] = []
    seen: dict[tuple[str, int, str], list[Piece]] = defaultdict(list)
    for piece in pieces:
        alike = seen[piece.glyphs[0].text, len(piece.glyphs), piece.glyphs[-1].text]
        if not any(_is_shadow(piece, other) for other in alike):
            found.append(piece)
            alike.append(piece)
    return found


def _is_shadow(piece: Piece, other: Piece) -> bool:
    most = SHADOW * piece.em
    if abs(piece.x - other.x) > most or abs(piece.y - other.y) > most or piece.glyphs[0].run == other.glyphs[0].run:
        return False
    return abs(piece.right - other.right) <= most and all(
        glyph.text == before.text for glyph, before in zip(piece.glyphs, other.glyphs, strict=True)
    )


def _with_runs_amid(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, where what is drawn after a line, and fills a gap that the line has for it, is part of it, and so is what
    goes on right behind: marks that the font of a line lacks may be drawn from another when the line is.
    """
    found: list[Piece] = []
    filled: Piece | None = None
    for piece in pieces:
        held = _around(found, piece)
        if held is not None:
            glyphs = [glyph for each in found[held] for glyph in each.glyphs]
            filled = Piece(sorted([*glyphs, *piece.glyphs], key=_left), found[held.start].em)
            found[held] = [filled]
        elif filled is not None and _goes_on(filled, filled.glyphs[-1], piece.glyphs[0]):
            filled.glyphs += piece.glyphs
        else:
            found.append(piece)
    return found


def _around(found: Sequence[Piece], piece: Piece) -> slice | None:
    """Which of the pieces that are drawn last on a piece's baseline have a gap for it: one, or two in a row that it parts."""
    if TO_THE_LEFT.search(piece.glyphs[0].text):
        return None
    for at in range(len(found) - 1, max(len(found) - _LAST, 0) - 1, -1):
        line = found[at]
        if not _is_level(line, piece) or line.glyphs[0].run == piece.glyphs[0].run:
            return None
        if line.x < piece.x and piece.right < line.right and _has_gaps(line.glyphs, piece.glyphs, line.em):
            return slice(at, at + 1)
        if at + 1 < len(found) and _parts(line, piece, found[at + 1]):
            return slice(at, at + 2)
    return None


_LAST = 32
"""Pieces of one line, more than there are marks in it."""


def _has_gaps(line: Sequence[Glyph], glyphs: Iterable[Glyph], em: float) -> bool:
    """Whether a line has a gap as wide as it is for each of these glyphs."""
    return all(_has_gap(line, glyph, _TOUCH * em) for glyph in glyphs)


def _has_gap(line: Sequence[Glyph], glyph: Glyph, touch: float) -> bool:
    place = bisect_left(line, glyph.x, key=_left)
    if not 0 < place < len(line):
        return False
    return line[place - 1].right - touch <= glyph.x and glyph.right <= line[place].x + touch


def _parts(line: Piece, piece: Piece, after: Piece) -> bool:
    """Whether a piece fills the blank between two, and touches both."""
    touch = _TOUCH * line.em
    return abs(piece.x - line.right) <= touch and abs(after.x - piece.right) <= touch


def _is_level(one: Piece, other: Piece) -> bool:
    return abs(one.y - other.y) <= _TOUCH * one.em


def _with_runs_before(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, where one that is drawn right after another, and stands right before it, is part of it: runs of a line
    may be drawn from its end.
    """
    found: list[Piece] = []
    for piece in pieces:
        if found and _stands_before(piece, found[-1]):
            piece = Piece([*piece.glyphs, *found.pop().glyphs], piece.em)
        elif found and _stands_amid(found[-1], piece):
            piece = Piece(sorted([*piece.glyphs, *found.pop().glyphs], key=lambda glyph: glyph.x), piece.em)
        found.append(piece)
    return _with_runs_behind(found)


def _with_runs_behind(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, where letters that run to the left, up to what is drawn before them, are part of that."""
    found: list[Piece] = []
    for piece in pieces:
        if found and _runs_back_to(piece, found[-1]):
            piece = Piece([*found.pop().glyphs, *piece.glyphs], piece.em)
        found.append(piece)
    return found


def _runs_back_to(piece: Piece, other: Piece) -> bool:
    """Whether letters that run to the left have come close to what is drawn before them, and stands left of them."""
    if not TO_THE_LEFT.search(piece.glyphs[0].text):
        return False
    em = max(piece.em, other.em)
    level = abs(piece.y - other.y) <= SAME_BASELINE * em
    return level and -_DOUBLED * em <= piece.x - other.right <= _BLANK_BETWEEN_SOLID * em


def _stands_before(piece: Piece, other: Piece) -> bool:
    em = max(piece.em, other.em)
    level = abs(piece.y - other.y) <= SAME_BASELINE * em
    return level and piece.right - _DOUBLED * em <= other.x <= piece.right + APART * em and piece.x < other.x


def _stands_amid(piece: Piece, other: Piece) -> bool:
    """Whether one character that was drawn first has its place among those of a piece, which leave it room: figures as wide
    as characters are set closer than they are wide, and turned pages have them in another order."""
    glyph, em = piece.glyphs[0], other.em
    if len(piece.glyphs) > 1 or not other.x < glyph.x < other.right or abs(glyph.y - other.y) > SAME_BASELINE * em:
        return False
    return all(abs(each.x - glyph.x) >= _AMID * em for each in other.glyphs)


_AMID = 0.25
"""Ems between two pens."""

BLANK = frozenset(" \u3000\xa0\t\r\n\u2002\u2003")


def _goes_on(piece: Piece, last: Glyph, glyph: Glyph) -> bool:
    """Whether a glyph stands on a piece's baseline, right behind the last one: closer, where one is much larger, as a headline is
    that a column of text stands beside."""
    own, small = glyph.face.em, piece.em
    em, small = (own, small) if own > small else (small, own)
    level = abs(glyph.y - piece.glyphs[0].y) <= SAME_BASELINE * em
    most = APART * (small if em > _UNLIKE * small else em)
    return level and last.x - _DOUBLED * em <= glyph.x <= last.right + most


_UNLIKE = 1.4
"""Times the em of text that a headline has."""


def _fits_before_last(piece: Piece, glyph: Glyph) -> bool:
    """Whether a glyph, drawn later in a font of its own, fills the gap between the last two of a piece: the mark of 1∶8."""
    if len(piece.glyphs) < _PAIR:
        return False
    before, last = piece.glyphs[-_PAIR:]
    touch = _TOUCH * piece.em
    wide = glyph.right - glyph.x > 2 * touch and abs(glyph.y - last.y) <= touch
    return wide and before.right - touch <= glyph.x and glyph.right <= last.x + touch


_PAIR, _TOUCH = 2, 0.05
"""The glyphs on both sides of a gap; ems by which one may reach over the next."""


def _is_doubled(last: Glyph, glyph: Glyph) -> bool:
    """Whether a glyph is the one before drawn once more; two characters of one glyph are drawn by one run."""
    if glyph.text != last.text or glyph.run == last.run:
        return False
    return abs(glyph.x - last.x) <= _DOUBLED * glyph.face.em


# text

_IS_SOLID = Pattern(Expression(f"[{SOLID}]"), ("甲", "，", "—"), ("a", "1", "("))
_BLANK_BETWEEN_SOLID, _BLANK_BETWEEN_WORDS, _BLANK_TO_THE_LEFT = 0.6, 0.2, 2.0
_LEAST_BLANK = 0.15
"""Ems between two words of letters: the blank is a quarter of an em, and an A draws it closer by a twentieth."""
_WIDE_WORDS = 1.5
"""Times the usual blank between the words of a line: more is no blank of one that is justified."""
_WIDEST_BLANK = 100.0
"""Ems, more than a page is wide: letters of no size on a wide one would stand millions apart."""
_EVEN = 0.15
"""Ems by which the blanks of a line that is set wide differ."""


def text_of(glyphs: Sequence[Glyph]) -> str:
    """What these glyphs of one line say, from left to right, with the blanks between them: wide ones as ideographic spaces.

    Of a line that is set wide throughout no blank is one of its words.
    """
    texts = list(map(TEXT, glyphs))
    blank = not BLANK.isdisjoint(texts)
    if not blank and not TO_THE_LEFT.search(text := "".join(texts)) and _stand_close(glyphs):
        return text
    printed = [glyph for glyph in glyphs if glyph.text not in BLANK] if blank else glyphs
    if not printed:
        return ""
    if blank and printed[0].face.leftward is not None:
        glyphs = _with_blanks_in_place(printed, [glyph for glyph in glyphs if glyph.text in BLANK])
    wide = _set_wide(printed)
    spacing: _Spacing | None = None
    parts: list[str] = []
    blanks, last = "", None
    for at, glyph in enumerate(glyphs):
        if glyph.text in BLANK:
            blanks += glyph.text
            continue
        if last is not None and (blanks or glyph.x - last.right >= _LEAST_BLANK * last.face.em):
            if spacing is None and last.text < _OF_CHINESE > glyph.text:
                spacing = _spacing_of(printed)
            off = _drawn_before(glyphs, at)
            parts.append("" if wide else _between(last, glyph, blanks, spacing or _SET_SOLID, off))
        blanks = ""
        if last is not None and glyph.x == last.x and glyph.run == last.run and are_of_one_glyph(parts[-1], glyph.text):
            parts[-1] += glyph.text
            last = max(last, glyph, key=_right)
        else:
            parts.append(glyph.text)
            last = glyph
    text = "".join(parts)
    return read_order(parts, printed[0].face.leftward) if TO_THE_LEFT.search(text) else text


def _with_blanks_in_place(printed: Sequence[Glyph], blanks: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs, each blank before what stands right of it: where letters run to the left, it is drawn before or behind that."""
    places = sorted((bisect_left(printed, blank.x, key=_left), at) for at, blank in enumerate(blanks))
    found = list(printed)
    for place, at in reversed(places):
        found.insert(place, blanks[at])
    return found


_left = itemgetter(Glyph._fields.index("x"))
_right = itemgetter(Glyph._fields.index("right"))


def _stand_close(glyphs: Sequence[Glyph]) -> bool:
    """Whether each of these glyphs stands right behind the one before, without a blank that shows."""
    pen, end, blank = math.nan, math.inf, 0.0
    for _, x, right, _, face, _ in glyphs:
        if x - end >= blank or x == pen:
            return False
        pen, end, blank = x, right, _LEAST_BLANK * face.em
    return True


class _Spacing(NamedTuple):
    """How the letters of a line are set, in ems: how far each stands off the one before, and how wide the blanks are between
    words. 0 where too few tell it."""

    tracking: float = 0.0
    words: float = 0.0


_SET_SOLID = _Spacing()


def _spacing_of(printed: Sequence[Glyph]) -> _Spacing:
    gaps = sorted(
        (after.x - glyph.right) / glyph.face.em
        for glyph, after in itertools.pairwise(printed)
        if _is_letter(glyph.text) and _is_letter(after.text)
    )
    if len(gaps) < _LETTERS:
        return _SET_SOLID
    tracking = max(gaps[len(gaps) // 2], 0.0)
    if tracking < _TRACKED:
        tracking = 0.0
    words = gaps[bisect_left(gaps, tracking + _LEAST_BLANK) :]
    return _Spacing(tracking, words[len(words) // 2] if len(words) >= _WORDS else 0.0)


def _is_letter(text: str) -> bool:
    return text.isalpha() and _IS_SOLID.match(text) is None


_LETTERS, _WORDS, _TRACKED = 6, 3, 0.1
"""Gaps between letters, and between words, that tell how a line is set; ems from which its letters are tracked out."""


def _drawn_before(glyphs: Sequence[Glyph], at: int) -> float:
    """Ems by which an opening mark is drawn before its cell: half of one, where what follows stands so close that the mark has
    only its inner half. A gap before it is that much narrower than it looks."""
    glyph = glyphs[at]
    following = glyphs[at + 1] if at + 1 < len(glyphs) else None
    if glyph.text not in OPENING or following is None or following.text in OPENING:
        return 0.0
    return 0.5 if 0 < following.x - glyph.x < _NARROW_MARK * glyph.face.em < glyph.right - glyph.x else 0.0


_NARROW_MARK = 0.75
"""Ems up to which what follows an opening mark stands in that one's cell."""


def _between(last: Glyph, glyph: Glyph, blanks: str, spacing: _Spacing, off: float) -> str:
    """The blank between two glyphs: that which is in the file where there is one, else as wide as it shows, less by `off` ems."""
    em = max(last.face.em, glyph.face.em)
    gap = min((glyph.x - last.right) / em - off, _WIDEST_BLANK)
    western = _is_western(last.text) and _is_western(glyph.text)
    least = _BLANK_BETWEEN_WORDS
    if western:  # a blank is kerned beside letters, and stretched in a line that is justified
        gap -= spacing.tracking
        least = _LEAST_BLANK if last.text.isalpha() or glyph.text.isalpha() else least
    if not blanks and (gap < least or last.text in OPENING and glyph.text not in CLOSING):
        return ""  # what an opening mark stands off, where a line is set wide, is no blank of the text
    letters = [TO_THE_LEFT.search(each.text) is not None for each in (last, glyph)]
    if all(letters) and gap <= _BLANK_TO_THE_LEFT:
        return " " if gap >= _BLANK_BETWEEN_WORDS else ""
    solid = [_IS_SOLID.match(each.text) is not None for each in (last, glyph)]
    if any(letters) and not any(solid) and gap <= _BLANK_TO_THE_LEFT:
        return " "  # a number beside a word
    if western and gap <= max(_WIDE_WORDS * spacing.words, _BLANK_BETWEEN_SOLID):
        return " "
    if gap >= _BLANK_BETWEEN_SOLID:
        return max(round(gap), 1) * "\u3000" if all(solid) or gap > 1 or not blanks else " "
    if blanks:
        return " " if "\u3000" not in blanks else "\u3000"
    return " " if gap >= least and western else ""


def _is_western(text: str) -> bool:
    """Whether it is of a script whose words stand apart: of ASCII, or a letter that is great or small, as é is and п; or the º of
    a number. One as wide as a character of Chinese is set as those are."""
    return text.isascii() or text < _OF_CHINESE and text.lower() != text.upper() or text in "ºª"


_OF_CHINESE = "\u2e80"
"""The first character of those as wide as they are high."""


def _set_wide(printed: Sequence[Glyph]) -> bool:
    """Whether blanks of one width stand between all the characters: a title that is tracked out. Of figures alone, or letters,
    small ones are blanks."""
    if len(printed) < _SOME or printed[1].x - printed[0].right < _LEAST_BLANK * printed[0].face.em:
        return False
    gaps = [(after.x - glyph.right) / glyph.face.em for glyph, after in itertools.pairwise(printed)]
    wide = _LEAST_BLANK if any(_IS_SOLID.match(glyph.text) for glyph in printed) else _BLANK_BETWEEN_SOLID
    return min(gaps) >= wide and max(gaps) - min(gaps) <= _EVEN


_SOME = 4
"""Characters from which even blanks are tracking: 委　员 and 主　任 are words."""
