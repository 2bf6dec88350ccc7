"""Contents whose entries end with their page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from gazette_pub.structure.contents.entry import ENTRY_LINES, LEVEL, LONG_ENTRY, ends_entry, is_led, is_page, is_whole
from gazette_pub.structure.contents.heads import goes_on_in_portuguese, is_above_deeper, is_head, margin_of_heads
from gazette_pub.structure.line import Line
from gazette_pub.structure.makers import makers_end
from gazette_pub.structure.patterns.numbers import FILE_NUMBER
from gazette_pub.structure.patterns.provisions import ARTICLE, DIVISION
from gazette_pub.structure.reading import Block
from gazette_pub.structure.tails import tail
from gazette_pub.words.characters import LETTER, ends_sentence, fold
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern


def end_by_pages(lines: Sequence[Line], first: int) -> int | None:
    """The index behind the last entry with a page number."""
    last, at = first, first
    while at < len(lines) and _may_go_on(lines, last, at) and not ARTICLE.match(lines[at].text):
        if at == last and (makers_end(lines, at) or is_page(lines[at]) and makers_end(lines, at + 1)):
            break
        if (
            ends_entry(lines[at])
            and not (at == last and is_page(lines[at]))  # a number that has no words is no entry
            and not _is_of_text(lines[first:last], lines[last : at + 1])
            or at == last > first
            and _is_number_of_entry(lines, at)
        ):
            last = at + 1
        elif ends_sentence(lines[at].tight) and not _leads_to_entries(lines, at):
            break
        at += 1
    return last if last > first and not _is_page_of_document(lines[first:last]) else None


def _is_page_of_document(lines: Sequence[Line]) -> bool:
    """Whether the only page that these lines lead to stands alone below several titles: it is of the page that ends there."""
    if not is_page(lines[-1]) or any(map(ends_entry, lines[:-1])):
        return False
    return any(is_whole(lines[: at + 1]) for at in range(len(lines) - 2))


def _is_of_text(above: Sequence[Line], lines: Sequence[Line]) -> bool:
    """Whether a number that ends these lines is none of a page: a clause stands before it, and nothing leads to it, where dots lead to
    all above it: 现予公布，自 20, of a year."""
    if not any("，" in line.tight for line in lines) or is_led(lines[-1]):
        return False
    ends = [line for line in above if ends_entry(line)]
    return len(ends) > 1 and all(map(is_led, ends))


def end_without_pages(lines: Sequence[Line], paged: int) -> int:
    """The index behind the entries without a page number that stand below the others, to the end of their page: each begins where
    the last of those does, in letters of its size."""
    last = lines[paged - 1]
    end = paged
    while end < len(lines) and last.hints.page is not None and lines[end].hints.page == last.hints.page:
        line = lines[end]
        alike = line.hints.size == last.hints.size and abs(line.indent - last.indent) < LEVEL and not line.blanks
        if not alike or line.ends or end - paged >= ENTRY_LINES:
            return paged
        end += 1
    return end


def _may_go_on(lines: Sequence[Line], last: int, at: int) -> bool:
    """Whether the entry behind this one may go on here: it has few lines, or a few more of which none is the end of a title."""
    if at - last < ENTRY_LINES:
        return True
    return at - last < LONG_ENTRY and not any(ends_like_a_title(line.tight) for line in lines[last:at])


def _leads_to_entries(lines: Sequence[Line], at: int) -> bool:
    """第3/2023号法律：, a number above its entry; 行政公职局：, whose entries stand below; 更正： above one that ends with its page; or an entry
    whose page stands below it, behind dots."""
    text = fold(lines[at].tight)
    below = tail(lines[at + 1].text) if at + 1 < len(lines) else None
    if below is not None and not below.words and is_led(lines[at + 1]):
        return True
    if text[-1] not in "：:":
        return False
    if goes_on_in_portuguese(lines, at):
        return True
    ends_below = at + 1 < len(lines) and ends_entry(lines[at + 1])
    return ends_below or text[0] == "第" and "号" in text or is_organ(text[:-1])


def _is_number_of_entry(lines: Sequence[Line], at: int) -> bool:
    """Whether the number of a document stands here, set in below the entry of that."""
    line, above = lines[at], lines[at - 1]
    set_in = line.indent > above.indent + 1
    return set_in and ends_entry(above) and "号" in line.tight and FILE_NUMBER.match(line.tight) is not None


def paged_entries(lines: Sequence[Line], offset: int, ends: Callable[[Line], bool]) -> Iterator[Block]:
    """Group heads and entries, each of which goes on up to the line that `ends` it."""
    widest = max((line.width for line in lines), default=0.0)
    margin = margin_of_heads(lines, ends)
    waiting = 0
    for at, line in enumerate(lines):
        if at == waiting > 0 and _is_number_of_entry(lines, at):
            yield Block("entry", offset + at, offset + at + 1)
            waiting = at + 1
            continue
        while (
            waiting < at
            and not _NUMBER_OF_ACT.finds(lines[waiting].tight)
            and (is_head(lines, waiting, widest) or is_above_deeper(lines, waiting, margin))
        ):
            kind = "entry" if _is_above_first_chapter(lines, waiting) else "label"
            yield Block(kind, offset + waiting, offset + waiting + 1)
            waiting += 1
        if ends(line):
            beside = _BESIDE.match(line.text) if waiting == at else None
            if beside:  # the entries of two columns on one line
                yield Block("entry", offset + at, offset + at + 1, length=beside.end("first"))
                yield Block("entry", offset + at, offset + at + 1, skip=beside.start("second"))
            else:
                yield Block("entry", offset + waiting, offset + at + 1)
            waiting = at + 1


_BESIDE = Pattern(
    Expression(
        r"(?P<first>[^…·.]{3,40}[ \u3000]?[…·.]{2,60}[ \u3000]?[（(]?[1-9]\d{0,3}[）)]?)(?:\u3000|[ ]{2})[ \u3000]{0,40}"
        r"(?P<second>[^ \u3000…·.][^…·.]{2,40}[…·.]{2,60}[ \u3000]?[（(]?[1-9]\d{0,3}[）)]?)$"
    ),
    ("2月货币供应量 …… (20)    2月信贷收支 …… (21)", "某条例……3　　某办法……12"),
    ("某条例……3", "某条例……某某……12"),
    needs=("…·.",),
)
"""Two entries side by side, each with dots and its page."""


def _is_above_first_chapter(lines: Sequence[Line], at: int) -> bool:
    """Whether the first chapter of an act is named below a line, which is its title: that heads no group."""
    first, below = DIVISION.match(lines[at].text), DIVISION.match(lines[at + 1].text)
    return first is None and below is not None and below["num"] in _FIRST


_FIRST = frozenset(("一", "1"))


_NUMBER_OF_ACT = Pattern(
    Expression(
        rf"第\d{{1,4}}/\d{{4}}号{LETTER}{{2,16}}：|[A-Z][A-Za-zÀ-ÿ -]{{2,50}} ?n\.[º°o] ?\d{{1,4}}/\d{{4}}(?:/M)?[:：]"
    ),
    ("第5/2020号行政命令：", "第38/2020号行政长官批示：", "Lei n.º 7/2019:", "Ordem Executiva n.º 5/2020:"),
    ("第5/2020号行政命令", "司法解释：", "Alteração à Lei n.º 5/2011"),
    "fullmatch",
)
"""The first line of an entry of Macau's, whose summary stands below."""
