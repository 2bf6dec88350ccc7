"""The issue XML as a file, and back."""

from __future__ import annotations

import pytest
from random_issues import random_issue

from gazette_pub.model import parse, serialise
from gazette_pub.plain import plain_text


@pytest.mark.parametrize("seed", range(40))
def test_any_issue_comes_back_from_its_file_with_its_text(seed: int) -> None:
    issue = random_issue(seed)
    text = plain_text(issue)
    assert plain_text(parse(serialise(issue))) == text == plain_text(issue)


@pytest.mark.parametrize("seed", range(40))
def test_any_issue_gives_the_same_file_again(seed: int) -> None:
    written = serialise(parse(serialise(random_issue(seed))))
    assert serialise(parse(written)) == written
