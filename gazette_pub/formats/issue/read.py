"""Issue XML, read back."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from gazette_pub.formats import Progress
from gazette_pub.formats.source import Source
from gazette_pub.issue.findings import Grade, Place, Report, ignore, rule
from gazette_pub.issue.messages import say_many
from gazette_pub.issue.model import Issue, parse
from gazette_pub.issue.parser import safe_parser
from gazette_pub.issue.pictures import Pictures

COMMENTS = rule(
    "V003",
    Grade.NOTE,
    """Comments in an issue XML are no part of the issue, and are not in what is made of it.

Where the file itself would be written anew without them, `gazette convert` stops. What is for the reader of the gazette belongs
into a note; what is for colleagues, into `note` of gazette-seen.json, or beside the file.""",
)


def read(source: Source, report: Report, progress: Progress = ignore, pictures: Pictures | None = None) -> Issue:
    """The issue that the file holds, with the `source` its text was first read from. Raises UnreadableInput."""
    issue = parse(source.data)
    if comments := list(_comments(source.data)):
        said = say_many("{count} comment is not carried on: “{text}”", "{count} comments are not carried on, the first: “{text}”",
                        len(comments))  # fmt: skip
        report(COMMENTS.found(said, at=Place(xml=comments[0][0]), text=comments[0][1][:60]))
    return issue


def _comments(data: bytes) -> Iterator[tuple[int, str]]:
    """The comments (XML 1.0, production 15), wherever they stand: the line of each, and its words."""
    if b"<!--" in data or b"\0" in data:  # of two bytes a character
        root = etree.fromstring(data, safe_parser())
        around = (*reversed(list(root.itersiblings(etree.Comment, preceding=True))), *root.iter(etree.Comment))
        for comment in (*around, *root.itersiblings(etree.Comment)):
            yield comment.sourceline or 1, " ".join((comment.text or "").split())
