"""The cases that do not hold yet: fixtures/cases/open.txt, one test a line, sorted.

Each is expected to fail, by its claim (an AssertionError) and by nothing else. One that holds after all is an error, so
that no case is mended unnoticed: take its line out. `./test tests/cases --accept` writes the lines of the tests that it
runs anew; the diff is then read as code is, and no line may be added without a reason.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

HERE = Path(__file__).parent
OPEN = HERE.parent.parent / "fixtures" / "cases" / "open.txt"

ESCAPED = re.compile(r"\\(?:x(?P<x>[0-9a-f]{2})|u(?P<u>[0-9a-f]{4})|U(?P<U>[0-9a-f]{8}))")

collected: set[str] = set()
holds: dict[str, bool] = {}
"""What was run with --accept: the test, and whether it held."""


@pytest.hookimpl(tryfirst=True)  # before any test is left out by -k or -m
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    accept, still_open = config.getoption("--accept"), lines()
    for item in items:
        if HERE not in item.path.parents:
            continue
        collected.add(name_of(item.nodeid))
        if accept or name_of(item.nodeid) in still_open:
            item.add_marker(pytest.mark.xfail(strict=not accept, raises=AssertionError, reason="open.txt"))


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.when == "call" and report.nodeid.startswith("tests/cases/") and hasattr(report, "wasxfail"):
        holds[name_of(report.nodeid)] = report.passed


def pytest_sessionfinish(session: pytest.Session) -> None:
    if session.config.getoption("--accept") and holds:
        whole_files = not any("::" in argument for argument in session.config.args)
        stay = {
            line for line in lines() - set(holds) if line in collected or not (whole_files and file_of(line) in files())
        }
        accepted = stay | {name for name, held in holds.items() if not held}
        OPEN.write_text("".join(f"{line}\n" for line in sorted(accepted)), encoding="utf-8")


def lines() -> set[str]:
    return set(OPEN.read_text(encoding="utf-8").split("\n")) - {""}


def files() -> set[str]:
    return {file_of(name) for name in collected}


def file_of(name: str) -> str:
    return name.partition("::")[0]


def name_of(nodeid: str) -> str:
    """The test as open.txt names it: without the folder, and with the characters that pytest escapes."""
    return ESCAPED.sub(lambda found: chr(int(found[found.lastgroup or 0], 16)), nodeid.removeprefix("tests/cases/"))
