"""Fractions of a formula, one number over another with a rule between → on the line that they stand in: F=(Q×P)/12."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from gazette_pub.formats.pdf.reading.drawn import Box
from gazette_pub.formats.pdf.reading.glyphs import Glyph
from gazette_pub.formats.pdf.reading.pieces import Piece, text_of
from gazette_pub.words.formulas import held

_THIN, _LONGEST = 1.6, 300.0
"""Points that the rule of a fraction is high and wide at the most."""

_OVER, _UNDER = (0.0, 0.9), (0.55, 1.4)
"""Ems from the baseline of what stands over the rule down to it, and from it to that of what stands below."""

_DEEP = 1.2
"""Ems by which these are further off where a fraction stands in them."""

_LEVEL = (0.05, 0.55)
"""Ems from the rule to the baseline of the line that the fraction is in: it lies where the bars of + and = do."""

_WITHIN, _MIDDLE, _BESIDE = 0.4, 0.7, 1.3
"""Ems by which a number may be wider than the rule; by which it is off the middle of it; from the rule to what is beside it."""

_MOST = 100
"""Rules of a page that are looked at: one with more has maps or tables."""


def with_fractions(pieces: Sequence[Piece], rules: Sequence[Box]) -> list[Piece]:
    """The pieces, where one says each fraction, with what stands beside it on its line."""
    found, made = list(pieces), set[int]()
    level = sorted((rule for rule in rules if _may_part(rule)), key=lambda rule: rule[2] - rule[0])
    for rule in level if len(level) <= _MOST else ():  # the shortest first: a fraction may stand in another
        above, below = _over_and_under(found, rule, made)
        if not above or not below or not _in_the_middle(above, rule) or not _in_the_middle(below, rule):
            continue
        parts = {id(piece) for piece in (*above, *below)}
        beside = [piece for piece in found if id(piece) not in parts and _is_level(piece, rule)]
        if not beside:
            continue
        whole = _joined(beside, held(_said(above)), held(_said(below)), rule)
        gone = parts | {id(piece) for piece in beside}
        at = next(n for n, piece in enumerate(found) if id(piece) in gone)
        made.add(id(whole))
        found = [*found[:at], whole, *(piece for piece in found[at:] if id(piece) not in gone)]
    return found


def _may_part(rule: Box) -> bool:
    left, top, right, bottom = rule
    return bottom - top <= _THIN and 3 * _THIN <= right - left <= _LONGEST


def _over_and_under(pieces: Sequence[Piece], rule: Box, made: Container[int]) -> tuple[list[Piece], list[Piece]]:
    """What stands over a rule, and what below it. `made`: pieces in which a fraction stands."""
    above, below = list[Piece](), list[Piece]()
    for piece in pieces:
        more = _DEEP if id(piece) in made else 0.0
        if _stands(piece, rule, rule[1] - piece.y, (_OVER[0], _OVER[1] + more)):
            above.append(piece)
        elif _stands(piece, rule, piece.y - rule[3], (_UNDER[0], _UNDER[1] + more)):
            below.append(piece)
    return above, below


def _stands(piece: Piece, rule: Box, off: float, reach: tuple[float, float]) -> bool:
    """Whether a piece stands over or below a rule, and is no wider. `off`: how far."""
    if piece.block is not None or not reach[0] * piece.em <= off <= reach[1] * piece.em:
        return False
    return piece.x >= rule[0] - _WITHIN * piece.em and piece.right <= rule[2] + _WITHIN * piece.em


def _in_the_middle(pieces: Sequence[Piece], rule: Box) -> bool:
    left, right = min(piece.x for piece in pieces), max(piece.right for piece in pieces)
    one_line = max(piece.y for piece in pieces) - min(piece.y for piece in pieces) <= _MIDDLE * pieces[0].em
    return one_line and abs(left + right - rule[0] - rule[2]) <= 2 * _MIDDLE * pieces[0].em


def _is_level(piece: Piece, rule: Box) -> bool:
    """Whether a piece stands right beside the rule on the line of the fraction."""
    middle = (rule[1] + rule[3]) / 2
    if piece.block is not None or not _LEVEL[0] * piece.em <= piece.y - middle <= _LEVEL[1] * piece.em:
        return False
    before, behind = rule[0] - piece.right, piece.x - rule[2]
    return -_WITHIN * piece.em <= before <= _BESIDE * piece.em or -_WITHIN * piece.em <= behind <= _BESIDE * piece.em


def _said(pieces: Sequence[Piece]) -> str:
    ordered = sorted(pieces, key=lambda piece: piece.x)
    return "".join(text_of([glyph for piece in ordered for glyph in piece.glyphs]).split())


def _joined(beside: Sequence[Piece], over: str, under: str, rule: Box) -> Piece:
    """What stands beside a fraction with that in its place."""
    before = sorted((piece for piece in beside if piece.x < rule[0]), key=lambda piece: piece.x)
    behind = sorted((piece for piece in beside if piece.x >= rule[0]), key=lambda piece: piece.x)
    near = (before or behind)[-1 if before else 0]
    glyphs = [glyph for piece in before for glyph in piece.glyphs]
    glyphs += _spread(f"{over}/{under}", near.glyphs[0], rule)
    return Piece([*glyphs, *(glyph for piece in behind for glyph in piece.glyphs)], near.em)


def _spread(said: str, like: Glyph, rule: Box) -> Iterator[Glyph]:
    """The characters of a fraction, which share the place of its rule evenly."""
    step = (rule[2] - rule[0]) / len(said)
    for at, text in enumerate(said):
        yield like._replace(text=text, x=rule[0] + at * step, right=rule[0] + (at + 1) * step)
