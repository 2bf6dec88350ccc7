"""The table of the checks: one code, one function, one docstring."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from gazette_pub.checks.proof import Proof
from gazette_pub.issue.problems import Finding, Grade

Marks = Iterator[tuple[int | None, str]]
"""What a check finds in a proof: (source line, sentence)."""


@dataclass(frozen=True)
class Check:
    """One check: its code, the grade of what it finds, the function, and what the code means."""

    code: str
    grade: Grade
    read: Callable[[Proof], Marks]
    explanation: str

    def findings(self, proof: Proof) -> Iterator[Finding]:
        """What it finds in this proof."""
        for line, message in self.read(proof):
            yield Finding(self.code, message, line, self.grade)


CHECKS: dict[str, Check] = {}
"""Every check by its code; the modules of this package fill it when they are imported."""


def check(code: str, grade: Grade = Grade.WARNING) -> Callable[[Callable[[Proof], Marks]], Callable[[Proof], Marks]]:
    """Puts a function into the table. Its docstring is what `gazette explain CODE` prints: first a line that says it all."""

    def enter(read: Callable[[Proof], Marks]) -> Callable[[Proof], Marks]:
        assert code not in CHECKS, f"two checks have the code {code}"
        CHECKS[code] = Check(code, grade, read, inspect.getdoc(read) or "")
        return read

    return enter
