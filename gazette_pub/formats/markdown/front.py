"""What stands above a Markdown text between two lines of ---: names and what they are, for a program."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

from gazette_pub.formats.markdown.words import Aside, Words
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

MOST = 200
"""Lines that it has at the most."""

_TITLE = Pattern(
    Expression(r"title\s{0,9}:\s{0,9}(\S[^\r\n]{0,400})"),
    ("title: 某条例", 'title: "某条例"'),
    ("title:", "subtitle: 甲"),
    "fullmatch",
)
_NAMED = Pattern(Expression(r"[\w-]{1,60}:(?:\s|$)"), ("title: a", "tags:"), ("甲：乙", "https://a", "- a"))
_RULE = Pattern(Expression(r"---\s*"), ("---", "--- "), ("----", "--"), "fullmatch")
_END = Pattern(Expression(r"(?:---|\.\.\.)\s*"), ("---", "..."), ("----",), "fullmatch")


def _unquoted(words: str) -> str:
    """The words of a value, without the quotation marks around it."""
    return words[1:-1] if len(words) > 2 and words[0] == words[-1] and words[0] in "\"'" else words


@dataclass
class Front:
    """What stands above the text: its lines are those before `after`. `title`: what it calls the text."""

    after: int = 0
    asides: list[Aside] = field(default_factory=list)
    title: Words | None = None


def front_in(lines: Sequence[str]) -> Front:
    """What stands above the text of these lines; nothing where the first is no line of ---, or what follows names nothing."""
    if len(lines) < 2 or not _RULE.fullmatch(lines[0]) or not _NAMED.match(lines[1]):
        return Front()
    end = next((at for at in range(2, min(len(lines), MOST)) if _END.fullmatch(lines[at])), None)
    if end is None or not all(map(_may_stand_in_front, lines[1:end])):
        return Front()
    front = Front(end + 1)
    for n, line in enumerate(lines[1:end], 2):
        title = _TITLE.fullmatch(line)
        if title and front.title is None:
            front.title = Words(n, _unquoted(title[1].strip()))
        elif line.strip():
            front.asides.append(Aside("front", n, line.strip()))
    return front


def _may_stand_in_front(line: str) -> bool:
    """Whether a line is a name and what it is, one of a list, goes on from the line above, or says nothing: no text stands there."""
    return not line.strip() or line[0] in " \t-#" or _NAMED.match(line) is not None
