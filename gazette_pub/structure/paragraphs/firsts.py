"""Lines that surely begin a paragraph, by what stands further down, or by what is above."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gazette_pub.structure.anew import starts_anew
from gazette_pub.structure.cuts.sentences import breaks_text
from gazette_pub.structure.fields import fields_in
from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import SET_IN
from gazette_pub.structure.openings import FIRST_LINE
from gazette_pub.structure.paragraphs.setting import LONGEST_LABEL
from gazette_pub.structure.patterns.provisions import ARTICLE
from gazette_pub.words.characters import has_wide_blank


def first_counted(lines: Sequence[Line]) -> Iterator[int]:
    """The lines that begin with （一）, where a line further down begins with （二）, below a sentence that has ended: what is above
    them, a heading without a mark, leads to what they count."""
    waiting: int | None = None
    for at, line in enumerate(lines):
        if line.text[0] not in "（(" or at == 0:
            continue
        if line.text[1:3] == "一）":
            above = lines[at - 1]
            waiting = at if above.tight[-1].isalpha() and above.tight[-1] != "第" and starts_anew(line) else None
        elif waiting is not None and line.text[1:3] == "二）":
            if lines[at - 1].ends and starts_anew(line):
                yield waiting
            waiting = None


def articles_without_stops(lines: Sequence[Line]) -> Iterator[int]:
    """The lines that begin with an article's number and a blank, in a text of old that has no full stops."""
    articles = [at for at, line in enumerate(lines) if line.text[0] == "第" and ARTICLE.match(line.text)]
    if len(articles) > 1 and not any("。" in line.tight for line in lines):
        yield from (at for at in articles if has_wide_blank(lines[at].text[:LONGEST_LABEL]))


def below_fields(lines: Sequence[Line]) -> Iterator[int]:
    """The lines that begin a field of several, and what begins a paragraph by its words below one: 年龄：35周岁以下⏎二、报名方式."""
    fields = dict(fields_in(lines))
    for at in range(1, len(lines)) if fields else ():
        below = at not in fields and at - 1 in fields and _stands_off(lines[at - 1], lines[at])
        if (below or fields.get(at)) and not breaks_text(lines[at - 1], lines[at]):
            yield at


def _stands_off(field: Line, line: Line) -> bool:
    """Whether a line below a field is no more of it: by its first words, its blank, its place or its letters."""
    bolder = line.hints.bold and not field.hints.bold
    return starts_anew(line) or line.blanks > 0 or FIRST_LINE >= line.indent >= SET_IN > field.indent or bolder
