"""The issue XML as a file, and back."""

from __future__ import annotations

import pytest
from random_issues import random_issue

from gazette_pub.issue.model import NAMESPACE, parse, serialise
from gazette_pub.issue.plain import plain_text
from gazette_pub.issue.problems import UnreadableInput


@pytest.mark.parametrize("seed", range(40))
def test_any_issue_comes_back_from_its_file_with_its_text(seed: int) -> None:
    issue = random_issue(seed)
    text = plain_text(issue)
    assert plain_text(parse(serialise(issue))) == text == plain_text(issue)


@pytest.mark.parametrize("seed", range(40))
def test_any_issue_gives_the_same_file_again(seed: int) -> None:
    written = serialise(parse(serialise(random_issue(seed))))
    assert serialise(parse(written)) == written


@pytest.mark.parametrize("digits", [18, 19, 5000])
@pytest.mark.parametrize(
    "body",
    [
        '<p lines="{}">甲</p>',
        '<p lines="1-{}">甲</p>',
        '<p lines="1">甲<pb n="{}"/></p>',
        '<article num="{}" label="第一条"><p lines="1">甲</p></article>',
        '<section level="{}"><heading lines="1">甲</heading></section>',
        '<table><row><cell lines="1" colspan="{}">甲</cell></row></table>',
    ],
)
def test_a_number_has_eighteen_digits_at_most(body: str, digits: int) -> None:
    source = f'<meta><source name="a" media="text/plain" sha256="{"0" * 64}"/></meta>'
    document = f'<document kind="other" xml:id="a"><body>{body.format("9" * digits)}</body></document>'
    data = f'<issue xmlns="{NAMESPACE}" xml:lang="zh" version="2">{source}{document}</issue>'.encode()
    if digits <= 18:
        assert plain_text(parse(data)).endswith("甲")
        return
    with pytest.raises(UnreadableInput, match="not a valid issue XML"):
        parse(data)
