"""Measures how the time of each expression grows with the text it is held against: none may grow much faster than it.

    .venv/bin/python benchmarks/patterns.py [--length 4000] [--most 8]

Every expression of the package is held, in its way, against texts made to hurt it: its own examples repeated without
their ends, runs of each of their characters, of blanks, digits and opening marks, with an end that fits nothing. A text
four times as long may take four times the time; an expression that takes more than `most` times as long is shown.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from test_patterns import every_held  # noqa: E402  # the tests walk the package

from gazette_pub.words.pattern import Expression, Pattern  # noqa: E402

RUNS = (" ", "\u3000", "1", "一", "（", "《", "“", "…", "—", "第", "a", "，", "。")
"""What hostile texts repeat besides an expression's own examples."""

TIMES = 4
NOTHING = 0.002
"""CPU seconds below which a time tells nothing."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--length", type=int, default=4000)
    parser.add_argument("--most", type=float, default=2.0 * TIMES)
    options = parser.parse_args()
    count = 0
    for name, pattern in patterns():
        count += 1
        worst = max(((growth(pattern, text, options.length), text) for text in hostile(pattern)), default=(0.0, ""))
        if worst[0] > options.most:
            sys.stdout.write(f"{name}: {worst[0]:.1f} times for {TIMES} times the text, of {worst[1]!r}\n")
    sys.stdout.write(f"{count} expressions\n")


def patterns() -> Iterator[tuple[str, Pattern]]:
    """Every expression of the package, those in the rows of tables too; one without examples is searched for."""
    seen: set[int] = set()
    for name, value in every_held().items():
        if id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, Pattern):
            yield name, value
        elif isinstance(value, re.Pattern) and isinstance(value.pattern, str):
            yield name, Pattern(Expression(value.pattern, value.flags), (), (), "search")


def hostile(pattern: Pattern) -> Iterator[str]:
    """What is repeated: examples whole and without their last character, each of their characters, and RUNS."""
    examples = [example for example in pattern.matches if example]
    yield from dict.fromkeys((*examples, *(each[:-1] for each in examples if each[1:]), *"".join(examples), *RUNS))


def growth(pattern: Pattern, piece: str, length: int) -> float:
    """How many times longer the longer of two texts takes; 0 where both take next to nothing."""
    longer = seconds(pattern, piece, TIMES * length)
    return longer / max(seconds(pattern, piece, length), NOTHING / TIMES) if longer > NOTHING else 0.0


def seconds(pattern: Pattern, piece: str, length: int) -> float:
    """The least CPU time of three."""
    text = piece * (length // len(piece)) + "\0"
    return min(_once(pattern, text) for _ in range(3))


def _once(pattern: Pattern, text: str) -> float:
    begin = time.process_time()
    getattr(pattern, pattern.way)(text)
    return time.process_time() - begin


if __name__ == "__main__":
    main()
