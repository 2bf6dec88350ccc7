"""The contents of an issue: which documents it holds, under which heads, on which pages."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from gazette_pub.structure.contents.below import are_titles_below, first_document_below, makers_start
from gazette_pub.structure.contents.entry import ends_entry, is_led, is_page, page_alone
from gazette_pub.structure.contents.fronted import end_by_pages_in_front, fronted_entries
from gazette_pub.structure.contents.heads import is_between_signs
from gazette_pub.structure.contents.paged import end_by_pages, end_without_pages, paged_entries
from gazette_pub.structure.contents.plain import plain_entries, with_statement
from gazette_pub.structure.line import Line
from gazette_pub.structure.opening import MOST_ENTRIES
from gazette_pub.structure.patterns.contents import HEADS_OF_CONTENTS
from gazette_pub.structure.patterns.provisions import DIVISION
from gazette_pub.structure.reading import Block
from gazette_pub.structure.tails import number_of_page, tail
from gazette_pub.words.characters import ends_sentence
from gazette_pub.words.masthead import is_in_latin
from gazette_pub.words.pattern import Expression, Pattern


def issue_contents(lines: Sequence[Line], at: int, headed_above: bool) -> list[Block] | None:
    """目录 of an issue and its entries: heading, group heads (label) and entries, each over its lines.

    `headed_above`: the gazette's name stands above, so that contents without page numbers are the issue's too. So are those
    whose heading says so, 本期要目, or whose entries are titles of what stands below.
    """
    if not is_heading_of_contents(lines[at]) or at + 1 >= len(lines) or DIVISION.match(lines[at + 1].text):
        return _unheaded_contents(lines, at) if headed_above else None
    first = at + 1
    if at + 2 < len(lines) and is_heading_of_contents(lines[first]):  # 目录⏎CONTENTS
        first += 1
    columns = list(takewhile(lambda n: _NAMES_COLUMN.finds(lines[n].text), range(first, len(lines))))
    below = first + len(columns)
    of_issue = headed_above or _SAYS_OF_ISSUE.finds(lines[at].tight)
    found = _entries_below(lines, below, of_issue) if below < len(lines) else []
    return [Block("heading", at, first), *(Block("label", n, n + 1) for n in columns), *found] if found else None


_SAYS_OF_ISSUE = Pattern(Expression("本期|要目"), ("本期目录", "【要目】"), ("目录", "CONTENTS"), "search")
"""What only the contents of an issue are called."""


_NAMES_COLUMN = Pattern(
    Expression(
        "(?:条例|公告|法律公告|文件)编[号號]|页[次数數码]|(?:标题|標題)"
        r"|(?:Ordinance|Notice|(?:L|G)\.?[ ]?N\.)[ ]No\.|Page|Title"
    ),
    ("条例编号", "Ordinance No.", "页次", "Page"),
    ("条例", "页次12", "Page 12"),
    "fullmatch",
)
"""What a column of contents is called, alone on its line, in either language."""


def _entries_below(lines: Sequence[Line], first: int, of_issue: bool) -> list[Block]:
    """The entries below the heading of contents, and the heads of their groups; none where no contents stand there."""
    lines = lines[: _in_other_letters(lines, first)]
    if fronted := end_by_pages_in_front(lines, first):
        return list(fronted_entries(lines[first:fronted], first))
    if apart := _with_pages_apart(lines, first):
        return apart
    paged = end_by_pages(lines, first)
    if paged is not None:
        rest = end_without_pages(lines, paged)
        entries = list(paged_entries(lines[first:paged], first, ends_entry))
        entries += plain_entries(lines[paged:rest], paged) if rest > paged else ()
    elif after := first_document_below(lines, first):
        last = makers_start(lines, first, after)
        if not (of_issue or are_titles_below(lines, first, last)):
            return []
        entries = list(with_statement(lines, first, last))
    else:
        return []
    if any(line.hints.block is not None for each in entries for line in lines[each.first : each.after]):
        return []  # a table or a picture: no entry says what stands in it
    return entries


def _in_other_letters(lines: Sequence[Line], first: int) -> int:
    """The index behind the contents, where they stand once more below themselves in English or Portuguese: of their heading there,
    CONTENTS, or of the gazette's name and number above that."""
    places = range(first + 1, min(first + MOST_ENTRIES, len(lines)))
    at = next((n for n in places if lines[n].tight.upper() in _HEADINGS), len(lines))
    if at == len(lines) or not any(map(ends_entry, lines[first:at])):
        return len(lines)
    while at > first + 1 and is_in_latin(lines[at - 1].text) and not is_led(lines[at - 1]):
        at -= 1
    return at


_HEADINGS = frozenset(("CONTENTS", "SUMÁRIO", "ÍNDICE"))
"""What stands above contents in English or Portuguese."""


def _with_pages_apart(lines: Sequence[Line], first: int) -> list[Block]:
    """The entries above their page numbers, where an extraction took those apart: as many, which count up, a line each."""
    last = min(first + MOST_ENTRIES, len(lines))
    start = next((at for at in range(first, last) if is_page(lines[at]) or tail(lines[at].text)), last)
    after = next((at for at in range(start, last) if not is_page(lines[at])), last)
    if after - start < _PAGES_APART:
        return []
    numbers = [number_of_page(page_alone(line)) for line in lines[start:after]]
    entries = list(plain_entries(lines[first:start], first)) if start > first else []
    as_many = sum(block.kind == "entry" for block in entries) == len(numbers)
    return [*entries, Block("pages", start, after)] if as_many and numbers == sorted(numbers) else []


_PAGES_APART = 2
"""Page numbers one below another that may stand apart from their entries."""


def _unheaded_contents(lines: Sequence[Line], at: int) -> list[Block] | None:
    """Contents below the gazette's name that nothing heads but the first group, between signs or in brackets: ·重要文件·⏎某省条例（2）;
    or what its columns are, 公告編號　頁數. All that is no entry is such a head, and the pages count up."""
    headed = is_between_signs(lines[at]) or HEADS_OF_CONTENTS.finds(lines[at].tight)
    after = end_by_pages(lines, at + 1) if headed else None
    if after is None:
        return None
    blocks = list(paged_entries(lines[at:after], at, ends_entry))
    tails = [tail(lines[block.after - 1].text) for block in blocks if block.kind == "entry"]
    pages = [number_of_page(each.page) for each in tails if each]
    heads = all(block.first == at or is_between_signs(lines[block.first]) for block in blocks if block.kind == "label")
    rising = all(page <= below for page, below in pairwise(pages))
    return blocks if heads and rising and len(tails) == len(pages) > 1 else None


def further_contents(lines: Sequence[Line], at: int) -> list[Block]:
    """The contents as they go on below what stood beside them: a group head or none, and entries whose pages count up."""
    after = end_by_pages(lines, at) if not ends_sentence(lines[at].tight) else None
    if after is None:
        return []
    blocks = list(paged_entries(lines[at:after], at, ends_entry))
    tails = [tail(lines[block.after - 1].text) for block in blocks if block.kind == "entry"]
    pages = [number_of_page(each.page) for each in tails if each]
    rising = all(page <= below for page, below in pairwise(pages))
    return blocks if rising and len(pages) == len(tails) > 1 else []


def is_heading_of_contents(line: Line) -> bool:
    """目录, or what else stands above the contents of an issue."""
    return _ISSUE_CONTENTS.finds(line.text) or line.tight.upper() in _HEADINGS


_ISSUE_CONTENTS = Pattern(
    Expression(
        r"[·•【\[—]?(?:本[ \u3000]*[期刊][ \u3000]*)?(?:目[ \u3000]*[录次]|要[ \u3000]*目)[·•】\]—]?"
        r"(?:[ \u3000]{0,9}(?:[/／|｜][ \u3000]{0,9})?(?:CONTENTS|Contents|SUM[ÁA]RIO|Sum[áa]rio|[ÍI]NDICE|Índice))?"  # in English or Portuguese beside it
    ),
    (
        "·目次·",
        "【目　录】",
        "目　录",
        "目次",
        "本期目录",
        "本期要目",
        "要　目",
        "目录 CONTENTS",
        "目　录 / Contents",
        "目录　SUMÁRIO",
    ),
    ("目录如下", "本期", "要目标", "目录 of Contents", "CONTENTS"),
    "fullmatch",
    needs=("目要",),
)
