"""What an amending decision says, each sentence whole, in whichever lines it is set, and its modifications line by line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from gazette_pub.finish.spans import Span
from gazette_pub.issue.model import Node, tag
from gazette_pub.words.addresses import Address
from gazette_pub.words.modifications import Modification, Quote, headed_by
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass
from gazette_pub.words.signs import said_in

_QUOTED = tag("quoted")

_LEAVES_OFF = Pattern(
    Expression(r"(?:[—─]|废除|代以|取代|加入|删去)[ \u3000]*$"),
    ("第2(1)条 —", "废除", "在第3条之后——", "代以"),
    ("废除第三条", "代以“□”"),
    "search",
)
_LAST_OF_LEADS = frozenset("—─－–-除以代入去")
"""The last characters of what leaves off, however it is written: most sentences have others."""

_TAKES_UP = Pattern(Expression("代以|取代"), ("代以“□”",), ("废除", "并代以"))
_WAS = Pattern(
    Expression(
        r"(?<=[编章节条款项目句段\d])的?(?:原(?:文|条文|规定|内容|表述|来)?(?:规定)?[为是]?|现行(?:规定|条文)为?)(?:[：:]|[“「]|$)"
    ),
    ("第四条原为：“□”", "第五条第二款原规定：车辆", "第九条原文：", "第三条现行规定为“□”"),
    ("删去原第四条", "第四条的原因", "第四条修改为：“□”", "原文：车辆应当停放"),
    "search",
)
_IS_NOW = Pattern(
    Expression("现?(?:予以|拟)?(?:修改|修订|修正|调整|更改|更正|变更|改)(?:为|如下)|现(?:予以)?删[去除]"),
    ("现修改为：“□”", "修订为：", "现改为", "现予以删除"),
    ("修改第四条", "现将第四条修改为"),
)
"""What a provision was and what it becomes, on a line each."""

MOST_LINES = 12
"""Of a sentence that is set in lines."""


def goes_on(nodes: Sequence[Node], node: Node) -> bool:
    """Whether a sentence goes on in this paragraph: it was left off, or what takes the place of words that go comes now, or of what was."""
    behind = nodes[-1].getnext()
    if _IS_NOW.match(said_in(node.text_content)) and _WAS.search(said_in(nodes[-1].text_content)):
        return len(nodes) < MOST_LINES
    if len(nodes) >= MOST_LINES or node.name == "heading" or behind is not None and behind.tag == _QUOTED:
        return False
    said = said_in(nodes[-1].text_content)
    if _LEAVES_OFF.search(said):
        return True
    return _TAKES_UP.match(said_in(node.text_content)) is not None and "废除" in said_in(
        "".join(each.text_content for each in nodes[-2:])
    )


@dataclass(frozen=True)
class Sentence:
    """A sentence, and the paragraphs that it is set in. `stated`: what it changes, where no verb in it says so."""

    nodes: Sequence[Node]
    text: str
    law: str | None = None
    stated: Sequence[Modification] | None = None

    @classmethod
    def of_row(cls, row: Node) -> Sentence:
        """The cells of a row, one after the other. The row's own number says nothing, and the law that one names without marks is
        what the others are about."""
        cells = list(row.children("cell"))
        laws = {cell: law for cell in cells if (law := headed_by(cell.text_content.strip())) and "《" not in law}
        return cls.of_cells(cells, laws)

    @classmethod
    def of_cells(cls, cells: Sequence[Node], laws: Mapping[Node, str]) -> Sentence:
        """These cells, one after the other, about the law that one of them names and that is no part of what they say."""
        said = [_mute(cell.text_content, cell in laws) for cell in cells]
        return cls(cells, "".join(said), next(iter(laws.values()), None))

    @classmethod
    def of(cls, nodes: Sequence[Node]) -> Sentence:
        """With how the new text below begins, where a line leads to it: it says its number."""
        said = "".join(node.text_content for node in nodes)
        leads = said.rstrip(" \u3000")[-1:] in _LAST_OF_LEADS and _LEAVES_OFF.search(said_in(said))
        return cls(nodes, said + (_beginning_below(nodes[-1]) if leads else ""))

    def parted(self, found: Sequence[Modification]) -> Iterator[tuple[Node, list[Modification]]]:
        """The modifications of each paragraph, which hold the last verb of them, as far as they stand in it."""
        begin = 0
        for node in self.nodes:
            end = begin + len(node.text_content)
            if stated := [_within(each, begin, end) for each in found if begin <= _stated_at(each) < end]:
                yield node, stated
            begin = end

    def quoted_before(self, found: Sequence[Modification]) -> Iterator[tuple[Node, list[Span]]]:
        """The words that go, or beside which others come, in lines above the one that says what is done: 廢除, “甲”, 代以."""
        begin = 0
        for node in self.nodes[:-1]:
            end = begin + len(node.text_content)
            here = [_within(each, begin, end) for each in found if each.verb >= end]
            if quotes := list(quotes_of([replace(each, quotes=_with_roles(each.quotes)) for each in here])):
                yield node, quotes
            begin = end


def _stated_at(each: Modification) -> int:
    """Where its last verb stands; of words that go and stand below it, 廢除 above “甲”, where these do."""
    return max([each.verb, *(quote.start for quote in each.quotes)]) if each.change == "delete" else each.verb


def _with_roles(quotes: Sequence[Quote]) -> list[Quote]:
    return [quote for quote in quotes if quote.role]


def _mute(text: str, is_law: bool) -> str:
    """The text of a cell; as long, and with nothing to be read, where it is a number or is told apart."""
    return "，" * len(text) if is_law or text.strip().isdecimal() else text


_LONGEST_BEGINNING = 20


def _beginning_below(node: Node) -> str:
    """The first words of the new text that stands below a line, its number with them."""
    quoted = node.getnext()
    if not isinstance(quoted, Node) or quoted.tag != _QUOTED:
        return ""
    line = next(quoted.descendants("heading", "p"), quoted)
    return (f"{line.above.label or ''} " if line.above.label else "") + line.text_content[:_LONGEST_BEGINNING]


def _within(each: Modification, begin: int, end: int) -> Modification:
    """What of a modification stands in a paragraph from here to there, its places counted from there."""
    quotes = [replace(quote, start=quote.start - begin, end=quote.end - begin) for quote in each.quotes]
    return replace(
        each,
        start=max(each.start - begin, 0),
        end=min(each.end, end) - begin,
        quotes=[quote for quote in quotes if quote.start >= 0 and quote.end <= end - begin],
        targets=_moved(each.targets, begin, end),
        numbers=_moved(each.numbers, begin, end),
        anchors=_moved(each.anchors, begin, end),
        within=_moved(each.within, begin, end),
        into=_moved(each.into, begin, end),
    )


def _moved(addresses: Sequence[Address], begin: int, end: int) -> list[Address]:
    """The provisions where they stand in the paragraph, those of a law in the cell before too; one that is named elsewhere stands nowhere."""
    return [
        replace(each, start=max(each.start - begin, 0), end=each.end - begin)
        if each.start >= 0 and begin < each.end <= end
        else replace(each, start=-1, end=-1)
        for each in addresses
    ]


def quotes_of(found: Sequence[Modification]) -> Iterator[Span]:
    """Their quoted words, each with what it is to the modification."""
    for quote in (quote for each in found for quote in each.quotes):
        yield Span(quote.start, quote.end, "q", {"role": quote.role} if quote.role else {})
