"""Measures the check on lost decimal points (G204): how many it finds, and how many of what it finds are none.

    .venv/bin/python benchmarks/decimals.py [--seed 1] [--list] [FILE ...]

A text that has its points is read as it is: whatever is found is a false alarm. Then the points are taken out, all of them,
and half of them by lot, and what is found is held against what was taken. Recall counts the figures that have a unit
(％, 亿, 万, 个百分点, 倍 …), since of any other, 城乡居民收入比值由3.27, a reader without the page sees nothing either.

Without FILE the texts of fixtures/figures are read: passages of work reports of governments as they were printed, and a
budget, a court's report and a report in whole figures that were written for this, in which totals and ratios hold.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from gazette_pub.checks import check  # noqa: E402
from gazette_pub.finish import finish  # noqa: E402
from gazette_pub.formats.source import Source  # noqa: E402
from gazette_pub.formats.text.read import read  # noqa: E402
from gazette_pub.issue.findings import ignore  # noqa: E402

FIXTURES = ROOT / "fixtures" / "figures"
POINT = re.compile(r"(?<=[0-9])\.(?=[0-9])")
FIGURE = re.compile(r"[0-9]+(?:\.[0-9]+)?")
UNIT = re.compile(r"[余多]?(?:%|‰|个百分点|倍|万亿|[万亿])")
DAMAGES = {"as printed": 0.0, "half taken out": 0.5, "all taken out": 1.0}


@dataclass(frozen=True)
class Printed:
    """A figure as it was printed, on its line: what it reads after the damage, and whether it lost a point."""

    line: int
    true: str
    read: str
    has_unit: bool

    @property
    def lost(self) -> bool:
        return self.true != self.read


@dataclass
class Score:
    """How many figures lost their point, how many were found, how many findings were none, how many readings were right."""

    figures: int = 0
    lost: int = 0
    found: int = 0
    right: int = 0
    false: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    def __add__(self, other: Score) -> Score:
        return Score(
            self.figures + other.figures,
            self.lost + other.lost,
            self.found + other.found,
            self.right + other.right,
            self.false + other.false,
            self.missed + other.missed,
        )

    def __str__(self) -> str:
        recall = f"{self.found / self.lost:7.1%}" if self.lost else "      –"
        findings = self.found + len(self.false)
        precision = f"{self.found / findings:7.1%}" if findings else "      –"
        right = f"{self.right / self.found:7.1%}" if self.found else "      –"
        return f"{self.figures:7} {self.lost:6} {self.found:6} {len(self.false):6} {recall} {precision} {right}"


def main() -> None:
    options = arguments()
    sys.stdout.write(f"{'':32} figures   lost  found  false  recall precis. reading\n")
    for name, share in DAMAGES.items():
        for line in report(name, share, options):
            sys.stdout.write(f"{line}\n")


def report(name: str, share: float, options: argparse.Namespace) -> Iterator[str]:
    """A line for each text and one for all of them, after this damage."""
    total = Score()
    for path in options.files or sorted(FIXTURES.glob("*.txt")):
        score = measure(path.read_text(encoding="utf-8"), share, options.seed)
        total += score
        yield f"{path.stem[:16]:16} {name:15} {score}"
        if options.list:
            yield from (f"    false  {each}" for each in score.false)
            yield from (f"    missed {each}" for each in score.missed)
    yield f"{'all of them':16} {name:15} {total}\n"


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--seed", type=int, default=1, help="the lot by which points are taken out")
    parser.add_argument("--list", action="store_true", help="name what was missed and what was none")
    return parser.parse_args()


def measure(text: str, share: float, seed: int = 1) -> Score:
    """What the check finds in a text that loses this share of its points, held against what it lost."""
    damaged, figures = without_points(text, share, random.Random(seed))
    score = Score(sum(each.has_unit for each in figures), sum(each.lost and each.has_unit for each in figures))
    left = Counter(figures)
    for line, figure, proposal in found_in(damaged):
        of = [each for each in left if left[each] and (each.line, each.read) == (line, figure)]
        hit = next((each for each in of if each.lost), None)
        if hit is None:
            score.false.append(f"{line}: {figure}")
            continue
        left[hit] -= 1
        score.found += hit.has_unit
        score.right += hit.has_unit and proposal == hit.true
    score.missed = [f"{each.line}: {each.true}" for each in left.elements() if each.lost and each.has_unit]
    return score


def without_points(text: str, share: float, dice: random.Random) -> tuple[str, list[Printed]]:
    """The text without this share of its points, and each of its figures with what became of it."""
    lines, figures = [], []
    for number, line in enumerate(text.splitlines(), 1):
        pieces, at = [], 0
        for found in FIGURE.finditer(line):
            as_read = POINT.sub("", found[0]) if "." in found[0] and dice.random() < share else found[0]
            figures.append(Printed(number, found[0], as_read, bool(UNIT.match(line, found.end()))))
            pieces += [line[at : found.start()], as_read]
            at = found.end()
        lines.append("".join([*pieces, line[at:]]))
    return "\n".join(lines) + "\n", figures


def found_in(text: str) -> Iterator[tuple[int, str, str]]:
    """The line, the figure and the reading proposed of each finding."""
    issue = read(Source("in.txt", text.encode()), ignore)
    finish(issue, ignore)
    for finding in check(issue, text):
        if finding.code == "G204":
            said, _, proposal = finding.message.rpartition(": ")
            figure = FIGURE.findall(said)[-1]
            yield finding.line or 0, figure, FIGURE.findall(proposal)[-1]


if __name__ == "__main__":
    main()
