"""What stands on a page: each text, stroke, surface and picture with its place and its colours (ISO 32000-1 §8 and §9)."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from gazette_pub.formats.pdf.preflight.opening import at, data_of, numbers, resolved
from gazette_pub.formats.pdf.preflight.spaces import BLACK, Paint, paint_of, space_of
from gazette_pub.formats.pdf.preflight.tokens import Name, Operand, operations
from gazette_pub.formats.pdf.preflight.typefaces import UNKNOWN, Typeface, typeface
from gazette_pub.words.records import dataclass

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]
"""Left, lower, right, upper, in points, as a page counts them."""

ANYWHERE: Box = (-math.inf, -math.inf, math.inf, math.inf)
"""Of what fills whatever it is cut out by."""

STILL: Matrix = (1, 0, 0, 1, 0, 0)

RISE, FALL = 0.88, -0.12
"""Ems: how far a letter reaches above its base line and below it, where nothing nearer is known."""

MOST_FORMS = 12
"""Of forms in one another; what is deeper is not looked at."""

MOST_SAVED = 200
"""Of saved states: a reader need not keep more than 28 (ISO 32000-1 Annex C)."""

UNSEEN = (3, 7)
"""Ways of setting text that show nothing (§9.3.6)."""


@dataclass(frozen=True, slots=True)
class Text:
    """Letters behind one another. `missing`: some of them are the box of a letter that the font has not."""

    box: Box
    size: float
    paint: Paint
    font: Typeface
    missing: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A stroke, or a surface as thin as one, and how thick it is."""

    box: Box
    width: float
    paint: Paint


@dataclass(frozen=True, slots=True)
class Surface:
    """What is filled."""

    box: Box
    paint: Paint


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, with how many of its points an inch has, along the wider of both."""

    box: Box
    fineness: float
    space: str


Item = Text | Line | Surface | Picture


@dataclass(slots=True)
class State:
    """What holds where something is painted (§8.4)."""

    matrix: Matrix = STILL
    fill: Paint = BLACK
    stroke: Paint = BLACK
    width: float = 1.0
    font: Typeface = UNKNOWN
    size: float = 0.0
    letter_space: float = 0.0
    word_space: float = 0.0
    scale: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    mode: int = 0


class Room:
    """How much of a file may still be looked through, and the fonts that were met."""

    def __init__(self, most: int) -> None:
        self.left = most
        self.fonts: dict[int, Typeface] = {}
        self._met: list[Any] = []

    def take(self, content: bytes) -> bytes:
        """The content, as far as there is room for it."""
        taken = content[: max(0, self.left)]
        self.left -= len(content)
        return taken

    def close(self) -> None:
        """Nothing more is looked through."""
        self.left = -1

    @property
    def is_full(self) -> bool:
        return self.left < 0

    def font(self, said: Any) -> Typeface:
        """The font that a page names; each is looked at once."""
        if said is None:
            return UNKNOWN
        if id(said) not in self.fonts:
            self._met.append(said)  # as long as it is kept, nothing else has its id
            self.fonts[id(said)] = typeface(said)
        return self.fonts[id(said)]


def items(page: Any, room: Room) -> Iterator[Item]:
    """All that a page paints, in that order."""
    content = room.take(data_of(at(page, "/Contents")))
    yield from _Looking(at(page, "/Resources"), room, State()).items(content)


class _Looking:
    """One content stream, of a page or of a form in it."""

    def __init__(self, resources: Any, room: Room, state: State, depth: int = 0) -> None:
        self.resources, self.room, self.state, self.depth = resources, room, state, depth
        self.saved: list[State] = []
        self.text, self.line = STILL, STILL
        self.points: list[tuple[float, float]] = []
        self.is_box = True
        self.spaces = {"fill": "gray", "stroke": "gray"}
        self.found: list[Item] = []

    def items(self, content: bytes) -> Iterator[Item]:
        for operator, operands in operations(content):
            if act := _ACTS.get(operator):
                act(self, operands)
            if operator == "Do":
                yield from self._used(operands)
            yield from self.found
            self.found.clear()

    # the state

    def save(self, _: Sequence[Operand]) -> None:
        if len(self.saved) < MOST_SAVED:
            self.saved.append(replace(self.state))

    def restore(self, _: Sequence[Operand]) -> None:
        if self.saved:
            self.state = self.saved.pop()

    def move(self, operands: Sequence[Operand]) -> None:
        self.state.matrix = _times(_matrix(operands), self.state.matrix)

    def weigh(self, operands: Sequence[Operand]) -> None:
        self.state.width = _numbers(operands, 1)[0]

    def look(self, operands: Sequence[Operand]) -> None:
        """What a named state sets (§8.4.5): of it the width of lines and the font."""
        named = at(self.resources, "/ExtGState", _key(operands))
        if isinstance(width := at(named, "/LW"), (int, float)):
            self.state.width = float(width)
        font = at(named, "/Font")
        if isinstance(font, list) and len(font) == 2:
            self.state.font, self.state.size = self.room.font(resolved(font[0])), float((numbers(font) or [0.0])[-1])

    # the colours

    def _set(self, side: str, space: str, operands: Sequence[Operand]) -> None:
        self.spaces[side] = space
        setattr(self.state, side, paint_of(space, operands))

    def choose(self, side: str, operands: Sequence[Operand]) -> None:
        space = space_of(f"/{_key(operands)[1:]}", at(self.resources, "/ColorSpace"))
        self._set(side, space, ())

    def mix(self, side: str, operands: Sequence[Operand]) -> None:
        if self.spaces[side] == "pattern":
            setattr(self.state, side, Paint(self._pattern(operands)))
        else:
            setattr(self.state, side, paint_of(self.spaces[side], operands))

    def _pattern(self, operands: Sequence[Operand]) -> str:
        """The space that a pattern shades in; the colours of one that is of tiles are found as if they stood anywhere."""
        pattern = at(self.resources, "/Pattern", _key(operands))
        shading = at(pattern, "/Shading", "/ColorSpace")
        if shading is None and self.depth < MOST_FORMS and not self.room.is_full:
            painted = {item.paint for item in self._tile(pattern) if not isinstance(item, Picture)}
            self.found += [Surface(ANYWHERE, paint) for paint in sorted(painted, key=str)]
        return "pattern" if shading is None else space_of(shading, at(self.resources, "/ColorSpace"))

    def _tile(self, pattern: Any) -> Iterator[Item]:
        content = self.room.take(data_of(pattern))
        yield from _Looking(at(pattern, "/Resources"), self.room, State(), self.depth + 1).items(content)

    def shade(self, operands: Sequence[Operand]) -> None:
        said = at(self.resources, "/Shading", _key(operands), "/ColorSpace")
        self.found.append(Surface(ANYWHERE, Paint(space_of(said, at(self.resources, "/ColorSpace")))))

    # the paths

    def go(self, operands: Sequence[Operand]) -> None:
        values = _numbers(operands, 2)
        self.points += zip(values[::2], values[1::2], strict=False)
        self.is_box = self.is_box and len(values) == 2 and len(self.points) < 6

    def box(self, operands: Sequence[Operand]) -> None:
        x, y, width, height = _numbers(operands, 4)[:4]
        self.is_box = self.is_box and not self.points
        self.points += [(x, y), (x + width, y + height)]

    def paint(self, is_filled: bool, is_stroked: bool) -> None:
        if self.points:
            box = _box(self.points, self.state.matrix)
            if is_filled:
                self.found.append(self._filled(box))
            if is_stroked:
                self.found.append(Line(box, self.state.width * _scale(self.state.matrix), self.state.stroke))
        self.points, self.is_box = [], True

    def _filled(self, box: Box) -> Item:
        """A surface; one that is thin and long is a line, which many programs paint so."""
        width, height = box[2] - box[0], box[3] - box[1]
        if self.is_box and 0 < min(width, height) < THIN < max(width, height) / 4:
            return Line(box, min(width, height), self.state.fill)
        return Surface(box, self.state.fill)

    # the pictures

    def _used(self, operands: Sequence[Operand]) -> Iterator[Item]:
        held = at(self.resources, "/XObject", _key(operands))
        if at(held, "/Subtype") == "/Image":
            yield self._picture(held)
        elif at(held, "/Subtype") == "/Form" and self.depth < MOST_FORMS and not self.room.is_full:
            yield from self._form(held)

    def _form(self, form: Any) -> Iterator[Item]:
        matrix = numbers(at(form, "/Matrix"))
        state = replace(self.state, matrix=_times(_matrix(matrix), self.state.matrix) if matrix else self.state.matrix)
        resources = at(form, "/Resources") or self.resources
        yield from _Looking(resources, self.room, state, self.depth + 1).items(self.room.take(data_of(form)))

    def _picture(self, held: Any) -> Picture:
        width, height = at(held, "/Width"), at(held, "/Height")
        own = space_of(at(held, "/ColorSpace"), at(self.resources, "/ColorSpace"))
        return self._of_points(width, height, self.state.fill.space if at(held, "/ImageMask") else own)

    def inline(self, operands: Sequence[Operand]) -> None:
        """A picture in the content itself: before its data its entries, by short names (§8.9.7)."""
        said = dict(zip((_said(one) for one in operands[::2]), operands[1::2], strict=False))
        given = said.get("CS", said.get("ColorSpace"))
        space = space_of(f"/{given.said}", at(self.resources, "/ColorSpace")) if isinstance(given, Name) else "gray"
        self.found.append(self._of_points(said.get("W", said.get("Width")), said.get("H", said.get("Height")), space))

    def _of_points(self, width: Any, height: Any, space: str) -> Picture:
        a, b, c, d, _, _ = self.state.matrix
        sides = ((width, math.hypot(a, b)), (height, math.hypot(c, d)))
        fine = [72 * count / side for count, side in sides if isinstance(count, (int, float)) and side > 0]
        return Picture(_box([(0, 0), (1, 1)], self.state.matrix), min(fine, default=math.inf), space)

    # the texts

    def begin(self, _: Sequence[Operand]) -> None:
        self.text = self.line = STILL

    def place(self, operands: Sequence[Operand]) -> None:
        self.text = self.line = _matrix(operands)

    def step(self, operands: Sequence[Operand]) -> None:
        x, y = _numbers(operands, 2)[:2]
        self.text = self.line = _times((1, 0, 0, 1, x, y), self.line)

    def step_leading(self, operands: Sequence[Operand]) -> None:
        self.state.leading = -_numbers(operands, 2)[1]
        self.step(operands)

    def next_line(self, _: Sequence[Operand] = ()) -> None:
        self.step([0.0, -self.state.leading])

    def take_font(self, operands: Sequence[Operand]) -> None:
        self.state.font = self.room.font(at(self.resources, "/Font", _key(operands)))
        self.state.size = _numbers(operands[-1:], 1)[0]

    def show(self, operands: Sequence[Operand]) -> None:
        """Strings, and between them how far the pen goes back, in thousandths of the size."""
        parts = operands[-1] if operands and isinstance(operands[-1], list) else operands[-1:]
        state, start = self.state, self.text
        pen, missing = 0.0, False
        for part in parts:
            if isinstance(part, float):
                pen -= part / 1000 * state.size * state.scale
            elif isinstance(part, bytes):
                codes = list(state.font.codes(part))
                pen += self._width(codes)
                missing = missing or any(code in state.font.nothing for code in codes)
        self.text = _times((1, 0, 0, 1, pen, 0), start)
        if state.mode not in UNSEEN and state.size:
            self.found.append(self._text(start, pen, missing))

    def _width(self, codes: Sequence[int]) -> float:
        state, font = self.state, self.state.font
        blanks = codes.count(32) if font.size == 1 else 0
        ems = sum(font.widths.get(code, font.default) for code in codes)
        return (ems * state.size + len(codes) * state.letter_space + blanks * state.word_space) * state.scale

    def _text(self, start: Matrix, pen: float, missing: bool) -> Text:
        state = self.state
        matrix = _times(start, state.matrix)
        low, high = state.rise + FALL * state.size, state.rise + RISE * state.size
        size = abs(state.size) * math.hypot(matrix[2], matrix[3])
        return Text(_box([(0, low), (pen, high)], matrix), size, state.fill, state.font, missing)

    def show_on_next(self, operands: Sequence[Operand]) -> None:
        if len(operands) > 2:
            self.state.word_space, self.state.letter_space = _numbers(operands[:2], 2)[:2]
        self.next_line()
        self.show(operands)


THIN = 2.0
"""Points: a box that is no wider, and many times as long, is a line."""


def _matrix(operands: Sequence[Any]) -> Matrix:
    a, b, c, d, e, f = _numbers(operands, 6)[:6]
    return a, b, c, d, e, f


def _numbers(operands: Sequence[Any], least: int) -> list[float]:
    """The operands as numbers, with zeros behind them where there are too few."""
    said = [one if isinstance(one, float) else 0.0 for one in operands]
    return said + [0.0] * (least - len(said))


def _key(operands: Sequence[Operand]) -> str:
    """The name that stands last before an operator, or first where a size follows it."""
    return next((f"/{one.said}" for one in reversed(operands) if isinstance(one, Name)), "/")


def _said(operand: Operand) -> str:
    return operand.said if isinstance(operand, Name) else ""


def _times(one: Matrix, other: Matrix) -> Matrix:
    """First one, then the other (§8.3.4)."""
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def _scale(matrix: Matrix) -> float:
    a, b, c, d, _, _ = matrix
    return math.sqrt(abs(a * d - b * c))


def _box(points: Sequence[tuple[float, float]], matrix: Matrix) -> Box:
    """The box around points, and around the rectangle of the first two corners, once they are moved."""
    a, b, c, d, e, f = matrix
    xs, ys = [x for x, _ in points], [y for _, y in points]
    corners = [(x, y) for x in (min(xs), max(xs)) for y in (min(ys), max(ys))]
    moved = [(a * x + c * y + e, b * x + d * y + f) for x, y in corners]
    return (
        min(x for x, _ in moved),
        min(y for _, y in moved),
        max(x for x, _ in moved),
        max(y for _, y in moved),
    )


def _setting(name: str, scale: float = 1.0) -> Callable[[_Looking, Sequence[Operand]], None]:
    def act(looking: _Looking, operands: Sequence[Operand]) -> None:
        setattr(looking.state, name, _numbers(operands, 1)[0] * scale)

    return act


def _painting(is_filled: bool, is_stroked: bool) -> Callable[[_Looking, Sequence[Operand]], None]:
    return lambda looking, _: looking.paint(is_filled, is_stroked)


def _colouring(side: str, space: str) -> Callable[[_Looking, Sequence[Operand]], None]:
    return lambda looking, operands: looking._set(side, space, operands)


def _set_mode(looking: _Looking, operands: Sequence[Operand]) -> None:
    looking.state.mode = int(_numbers(operands, 1)[0])


Act = Callable[[_Looking, Sequence[Operand]], None]

_ACTS: dict[str, Act] = {
    "q": _Looking.save,
    "Q": _Looking.restore,
    "cm": _Looking.move,
    "w": _Looking.weigh,
    "gs": _Looking.look,
    **{name: _colouring("fill", space) for name, space in {"g": "gray", "rg": "rgb", "k": "cmyk"}.items()},
    **{name: _colouring("stroke", space) for name, space in {"G": "gray", "RG": "rgb", "K": "cmyk"}.items()},
    "cs": lambda looking, operands: looking.choose("fill", operands),
    "CS": lambda looking, operands: looking.choose("stroke", operands),
    "sc": lambda looking, operands: looking.mix("fill", operands),
    "scn": lambda looking, operands: looking.mix("fill", operands),
    "SC": lambda looking, operands: looking.mix("stroke", operands),
    "SCN": lambda looking, operands: looking.mix("stroke", operands),
    "sh": _Looking.shade,
    **dict.fromkeys("mlcvy", _Looking.go),
    "re": _Looking.box,
    **dict.fromkeys(("f", "F", "f*"), _painting(True, False)),
    **dict.fromkeys(("S", "s"), _painting(False, True)),
    **dict.fromkeys(("B", "B*", "b", "b*"), _painting(True, True)),
    "n": _painting(False, False),
    "ID": _Looking.inline,
    "BT": _Looking.begin,
    "Tm": _Looking.place,
    "Td": _Looking.step,
    "TD": _Looking.step_leading,
    "T*": _Looking.next_line,
    "Tf": _Looking.take_font,
    "Tc": _setting("letter_space"),
    "Tw": _setting("word_space"),
    "Tz": _setting("scale", 0.01),
    "TL": _setting("leading"),
    "Ts": _setting("rise"),
    "Tr": _set_mode,
    "Tj": _Looking.show,
    "TJ": _Looking.show,
    "'": _Looking.show_on_next,
    '"': _Looking.show_on_next,
}
"""What each operator does; one that is not here paints nothing that is looked at."""
