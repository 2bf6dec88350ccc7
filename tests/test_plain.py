"""The text of an issue that outputs are held against."""

from __future__ import annotations

from gazette_pub.issue.model import Issue, parse
from gazette_pub.issue.plain import plain_text

ISSUE = b"""<issue xmlns="urn:gazette-pub:issue:1" xml:lang="zh-Hans" version="2">
  <meta><title>T</title><source name="a" media="b" sha256="%s"/></meta>
  %%s
</issue>""" % (b"0" * 64)


def issue_of(documents: str) -> Issue:
    return parse(ISSUE % documents.encode())


def test_a_number_stands_before_the_text_of_what_it_numbers() -> None:
    issue = issue_of(
        '<document kind="law" xml:id="a"><body><article num="1" label="第一条"><heading lines="1">目的</heading>'
        '<p lines="2">正文</p><list><item num="1" label="（一）"><p lines="3">甲</p></item></list>'
        "</article></body></document>"
    )
    assert plain_text(issue) == "第一条目的正文（一）甲"


def test_page_marks_running_heads_and_meta_are_no_text() -> None:
    issue = issue_of(
        '<document kind="other" xml:id="a"><body><p lines="1">上<pb n="1" printed="—１—" head="公报"/>下</p>'
        "</body></document>"
    )
    assert plain_text(issue) == "上下"


def test_white_space_of_any_kind_is_taken_out_and_nothing_else() -> None:
    issue = issue_of(
        '<document kind="other" xml:id="a"><body><p lines="1"> 总　则\n\tA b\u00a0<em> c </em> d</p></body></document>'
    )
    assert plain_text(issue) == "总则Abcd"
