"""Tests of a folder that do not hold yet: a table names them, one test a line, sorted.

Each is expected to fail, by its claim (an AssertionError) and by nothing else. One that holds after all is an error, so
that nothing is mended unnoticed: take its line out. `./test FOLDER --accept` writes the lines of the tests that it runs
anew; the diff is then read as code is, and no line may be added without a reason.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

ESCAPED = re.compile(r"\\(?:x(?P<x>[0-9a-f]{2})|u(?P<u>[0-9a-f]{4})|U(?P<U>[0-9a-f]{8}))")


class StillOpen:
    """What a folder's conftest registers as a plugin: `folder` holds the tests, `table` says which are open."""

    def __init__(self, folder: Path, table: Path) -> None:
        self.folder, self.table = folder, table
        self.prefix = f"{folder.relative_to(ROOT).as_posix()}/"
        self.collected: set[str] = set()
        self.holds: dict[str, bool] = {}
        """What was run with --accept: the test, and whether it held."""

    @pytest.hookimpl(tryfirst=True)  # before any test is left out by -k or -m
    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        accept, still_open = config.getoption("--accept"), self.lines()
        for item in items:
            if not item.nodeid.startswith(self.prefix):
                continue
            self.collected.add(self.name_of(item.nodeid))
            if accept or self.name_of(item.nodeid) in still_open:
                item.add_marker(pytest.mark.xfail(strict=not accept, raises=AssertionError, reason=self.table.name))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" and report.nodeid.startswith(self.prefix) and hasattr(report, "wasxfail"):
            self.holds[self.name_of(report.nodeid)] = report.passed

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if not (session.config.getoption("--accept") and self.holds):
            return
        whole_files = not any("::" in argument for argument in session.config.args)
        gone = {line for line in self.lines() - self.collected if whole_files and file_of(line) in self.files()}
        accepted = self.lines() - gone - set(self.holds) | {name for name, held in self.holds.items() if not held}
        self.table.write_text("".join(f"{line}\n" for line in sorted(accepted)), encoding="utf-8")

    def lines(self) -> set[str]:
        return set(self.table.read_text(encoding="utf-8").split("\n")) - {""}

    def files(self) -> set[str]:
        return {file_of(name) for name in self.collected}

    def name_of(self, nodeid: str) -> str:
        """The test as the table names it: without the folder, and with the characters that pytest escapes."""
        name = nodeid.removeprefix(self.prefix)
        return ESCAPED.sub(lambda found: chr(int(found[found.lastgroup or 0], 16)), name)


def file_of(name: str) -> str:
    return name.partition("::")[0]
