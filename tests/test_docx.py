"""The DOCX: every character of the issue, in paragraphs that say what they are, in a file that opens."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import docx
import pytest
from docx_parts import NAMES, Docx, W, attribute
from random_issues import random_issue

from gazette_pub.model import Issue, parse, serialise
from gazette_pub.plain import plain_text
from gazette_pub.problems import Finding
from gazette_pub.word.marks import printed_elements
from gazette_pub.writers import Press
from gazette_pub.writers.docx import write

CASES = sorted(Path(__file__).parent.parent.joinpath("fixtures", "docx").iterdir(), key=lambda case: case.name)


def made_of(case: str) -> Docx:
    return Docx(issue_of(case))


def issue_of(case: str) -> Issue:
    return parse(next(folder for folder in CASES if folder.name == case).joinpath("in.xml").read_bytes())


@pytest.fixture(params=CASES, ids=lambda case: case.name)
def case(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def test_each_case_is_set_as_expected(case: Path, same_as_file: Callable[[str, Path], None]) -> None:
    same_as_file(made_of(case.name).listing, case / "expected.txt")


def test_the_text_of_each_case_is_that_of_the_issue(case: Path) -> None:
    assert made_of(case.name).text == plain_text(issue_of(case.name))


@pytest.mark.parametrize("seed", range(40))
def test_any_issue_makes_a_file_with_the_same_text(seed: int) -> None:
    issue = random_issue(seed)
    assert Docx(issue).text == plain_text(issue)
