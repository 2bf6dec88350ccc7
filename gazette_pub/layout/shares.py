"""How wide the columns of a table are, on a page and in Word."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator


def shared(least: list[float], most: list[float], measure: float) -> list[float]:
    """The widths of the columns: each as wide as its longest line where there is room, else no narrower than its longest
    word. Of what is left over a column has what its longest line needs, where that is no more than its part, and the
    others share the rest by what they would like. Where there is no room for that, words are divided."""
    if sum(most) <= measure:
        return [width * measure / sum(most) for width in most]
    if sum(least) >= measure:
        return _levelled(least, measure)
    rest, wanting = measure - sum(least), [wide - narrow for narrow, wide in zip(least, most, strict=True)]
    given = _whole(wanting, rest)
    left = rest - sum(given)
    wanted = [want - has for want, has in zip(wanting, given, strict=True)]
    return [narrow + has + want * left / sum(wanted) for narrow, has, want in zip(least, given, wanted, strict=True)]


def evened(widths: list[float], most: list[float], figures: Collection[int]) -> list[float]:
    """The widths, with columns of figures that stand side by side as wide as one another, but those that need more. None has
    its text on more lines for it. What stands in the first column counts the rows, or names them."""
    made = list(widths)
    for run in _side_by_side(figures):
        needed = [min(widths[i], most[i]) for i in run]
        level = _level(needed, sum(widths[i] for i in run))
        for i, need in zip(run, needed, strict=True):
            made[i] = max(need, level)
    return made


def _side_by_side(figures: Iterable[int]) -> Iterator[list[int]]:
    """Those of these columns that follow one another, but the first of the table."""
    run = list[int]()
    for i in sorted(figures):
        if run and i > run[-1] + 1:
            yield run
            run = []
        run += [i] * bool(i)
    if run:
        yield run


def _level(needed: list[float], room: float) -> float:
    """The width that fills the room, where those that need more have that."""
    wide = sorted(needed, reverse=True)
    for done, need in enumerate(wide):
        if need * (len(wide) - done) <= room:
            return room / (len(wide) - done)
        room -= need
    return 0.0


def _whole(wanting: list[float], rest: float) -> list[float]:
    """What each gets that wants no more than an even part of the rest; the others get nothing yet."""
    given = [0.0] * len(wanting)
    order = sorted(range(len(wanting)), key=wanting.__getitem__)
    for done, i in enumerate(order):
        if wanting[i] * (len(order) - done) > rest:
            break
        given[i] = wanting[i]
        rest -= wanting[i]
    return given


def _levelled(least: list[float], measure: float) -> list[float]:
    """What fits an even share has its width; the others share the rest evenly."""
    rest, level = measure, 0.0
    for done, width in enumerate(sorted(least)):
        level = rest / (len(least) - done)
        if width > level:
            break
        rest -= width
    return [min(width, level) for width in least]
