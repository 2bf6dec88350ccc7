"""The text of a block: its lines joined, with each page break at its very place."""

from __future__ import annotations

import copy
import functools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import field
from itertools import groupby, pairwise

from gazette_pub.issue.model import Node, put_text
from gazette_pub.structure.line import Break, Inline, Line
from gazette_pub.structure.provenance import Origin, origin_of, runs
from gazette_pub.words.characters import HAN, LETTER, fold, proper_numbers, unspaced, with_wide_blanks
from gazette_pub.words.joints import joint
from gazette_pub.words.names import SURNAMES
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

Piece = str | Break

_LONE = f"(?<=[{HAN}])(?<![{HAN}]{{2}})"
"""Behind a character that stands alone: no other before it."""

_APART = rf"(?=[{HAN}](?![{HAN}○〇×]))(?!第\d)"
"""Before a character that stands alone; 第 before a number begins words of its own: 2号　第5页."""

_NOT_IN_FORM = "(?!(?<=第)[ \u3000]+号)(?!(?<=年)[ \u3000]+月)(?!(?<=月)[ \u3000]+日)(?!(?<=日)[ \u3000]+时)(?!(?<=时)[ \u3000]+分)"
"""The blanks of a form are to be filled in: 　　年　　月　　日, 第　　号."""

_SET_WIDE = Pattern(
    Expression(
        rf"""{_LONE}{_NOT_IN_FORM}
        [ \u3000]+{_APART}""",
        re.X,
    ),
    ("姓　名", "关 于 某 事"),
    ("姓名　甲", "年　月", "甲　1", "号　第5页"),
    "search",
    needs=(" \u3000",),
)
_PAIR_SET_WIDE = Pattern(
    Expression(
        rf"""{_LONE}{_NOT_IN_FORM}
        (?<![ \u3000\d].)\u3000{_APART}(?!.[ \u3000])  # two characters, and no further ones: 28日　第39届 is none""",
        re.X,
    ),
    ("姓　名", "总　则", "附　件1"),
    ("关　于　某", "姓 名", "姓名　甲", "3月28日　第39届"),
    "search",
    needs=("\u3000",),
)
_SURNAME = f"[{''.join(sorted(SURNAMES))}]"
_DONE = "(?:免去|任命|任免|关于|授予|表彰|接受|批准|决定|同意|聘任|解聘|补选|选举|罢免|撤销|推选|推举)"
"""What is done with persons, whose names stand behind it."""

_NAME_SET_WIDE = Pattern(
    Expression(
        rf"""[ \u3000][ ]?(?:(?<={_SURNAME}.)                    # behind a surname, which stands
        (?:(?<=^..)|(?<=[、，；：（）.．和]..)                        # at the front, behind a mark, a number or another name,
        |(?<={_DONE}..))                                     # or what is done: and by two narrow blanks
        |(?<={_SURNAME}[ ][ ])(?:(?<=^...)|(?<=[、，；：（）.．和]...)|(?<={_DONE}...)))
        (?=[{HAN}](?:同志|辞去|不再|职务|[的为任等和（、]|[ \u3000]{{1,4}}[为任](?=[{HAN}]{{3}})))  # 免去何　平的…职务, 李　刚　为
        |(?<=^(?!第)[{HAN}])\u3000(?=[{HAN}](?:（[^（）]{{1,12}}）)?(?:同志)?[为任][^，。；]{{2,40}}[长任员官席记理])  # 多　吉为某厅厅长""",
        re.X,
    ),
    (
        "多　吉为某自治区某厅厅长",
        "巴　桑（藏族）任某县县长",
        "免去何　平的某厅厅长职务",
        "接受王　纯辞去",
        "任命李　明为",
        "免去黄  伟的某厅厅长职务",
        "何　平的职务",
        "王芳、李　军的",
        "李 四的某厅厅长职务",
        "刘堃、王  璟（女）",
        "（一）林　峰为某区副区长",
        "2.林　峰任某区副区长",
        "关于任免唐　伟等同志职务的通知",
        "李　刚　为市教育局副局长",
        "王　纯　　为市财政局局长",
    ),
    ("何　平", "免去何　平　的", "何　平路", "在何　平的", "第　一为", "第　一为某厅厅长"),
    "search",
)
"""A name of two characters between what is done with persons, or another name, and what follows: 免去王芳、何　平的…职务."""

_BESIDE_LONE = Pattern(
    Expression(
        rf"""{_NOT_IN_FORM}
        (?:{_LONE}[ \u3000]+(?=[{HAN}])        # behind a lone character
        |(?<=[{HAN}])[ \u3000]+{_APART})  # or before one, but 规范 第2部分""",
        re.X,
    ),
    ("王　建忠", "建忠　王"),
    ("王建　忠张", "年　月", "第　号", "规范 第2部分"),
    "search",
)
_WIDE_GAP = Pattern(
    Expression("[ ]?\u3000[ \u3000]*|[ ]{2}[ \u3000]*"), ("甲　乙", "甲  乙"), ("甲 乙", "甲乙"), "search"
)


def close_up(text: str) -> str:
    """A short line without the blanks that set its words wide: 总　则 → 总则, 公　告 → 公告.

    A character alone is no word, so a blank beside it is none between words: 任　命 名单 keeps its second.
    """
    return _closed_up(text) if " " in text or "\u3000" in text else text


@functools.lru_cache(maxsize=512)
def _closed_up(text: str) -> str:
    """Many rules ask it of one line."""
    return _BESIDE_LONE.sub("", text)


def close_title(text: str) -> str:
    """A title without the blanks that set its words wide, and those within a name of two characters: 关于唐　伟等任职的通知."""
    return _NAME_SET_WIDE.sub("", close_up(text)) if " " in text or "\u3000" in text else text


def close_number(text: str) -> str:
    """A document's number without the blanks that set its figures wide: 第 87 号 → 第87号."""
    if " " not in text and "\u3000" not in text:
        return text
    number, signed, who = text.partition("签发人")
    gap = "\u3000" if signed and number[-1:] in (" ", "\u3000") else ""
    day = _DAY_BEFORE.match(number)
    beside = number[: day.end()] if day else ""
    return (
        beside + _IN_NUMBER.sub("", close_up(number[len(beside) :].rstrip(" \u3000"))) + gap + signed + keep_gaps(who)
    )


_DAY_BEFORE = Pattern(
    Expression(r"（?\d{4}年\d{1,2}月\d{1,2}日[ \u3000]{1,4}"),
    ("（2003年8月20日　银办函〔2003〕411号）",),
    ("2003年第4号", "（2003年8月20日"),
)
"""The day that a number was given on, before it in its brackets."""


_IN_NUMBER = Pattern(
    Expression(
        r"(?<=第)[ \u3000]+(?=[\d零〇一二三四五六七八九十百])|(?<=[\d一二三四五六七八九十百])[ \u3000]+(?=[号號])"
    ),
    ("第 87号", "第87 号", "第　十二号", "第7 號"),
    ("第　　号", "第87号", "12 月"),
    "search",
)


def keep_gaps(text: str) -> str:
    """With one U+3000 where office and name, or two events, stand apart; a name set wide is closed up: 李　君 → 李君."""
    text = with_wide_blanks(text)
    if len(sides := sides_of(text)) > 1:
        return "\u3000".join(map(keep_gaps, sides))
    if organs := _organs_apart(text):
        return "\u3000".join(organs)
    set_by_one = _SET_BY_ONE.match(text) if _TWO_BLANKS.search(text) else None
    office = _COURT_OFFICE.match(text) or _SET_THROUGHOUT.match(text) or set_by_one
    parts = [text[: office.end()].rstrip("\u3000 "), text[office.end() :].lstrip("\u3000 ")] if office else [text]
    return "\u3000".join(_WIDE_GAP.sub("\u3000", _SET_WIDE.sub("", part)) for part in parts).strip("\u3000 ")


def _organs_apart(text: str) -> list[str]:
    """The organs of a line, of which some are set wide by single blanks and two stand between them: 公　安　部　　民　政　部."""
    if not _TWO_BLANKS.search(text) or not _ONE_BLANK.search(text):
        return []
    words = [unspaced(word) for word in _TWO_BLANKS.sub("\n", text.strip("\u3000 ")).splitlines()]
    return words if len(words) > 1 and all(map(is_organ, words)) else []


def sides_of(text: str) -> list[str]:
    """What stands on each side of a line whose words are set wide, each closed up: 代　　　表　　　　　　　代　　　表 → 代表, 代表.

    The gap between the sides is twice as wide as any in them, or more.
    """
    if _BETWEEN_SIDES not in text:
        return [text]
    text = text.strip("\u3000 ")
    gaps = [len(gap) for gap in _BLANKS.findall(text)]
    within = [gap for gap in gaps if 2 * gap <= max(gaps)]
    if not within or max(within) < 2 or any(gap not in within and gap < max(gaps) - 1 for gap in gaps):
        return [text]
    cuts = [gap.span() for gap in _BLANKS.finditer(text) if gap.end() - gap.start() >= max(gaps) - 1]
    ends = [0, *(place for cut in cuts for place in cut), len(text)]
    sides = [text[first:after] for first, after in zip(ends[::2], ends[1::2], strict=True)]
    return [_WIDE_WITHIN.sub("", side) for side in sides]


_BETWEEN_SIDES = "\u3000" * 4
_BLANKS = Pattern(Expression("[ \u3000]+"), ("　", "  "), ("甲",))
_ONE_BLANK = Pattern(
    Expression("(?<=[^ \u3000])[ \u3000](?=[^ \u3000])"), ("甲　乙", "甲 乙"), ("甲　　乙", "　甲"), "search"
)
_TWO_BLANKS = Pattern(Expression("[ \u3000]{2}"), ("甲　　乙", "甲  乙"), ("甲　乙", "甲 乙"), "search")
_WIDE_WITHIN = Pattern(
    Expression(rf"(?<![{HAN}]{{2}})(?<=[{HAN}])[ \u3000]+(?=[{HAN}](?![{HAN}]))"),
    ("代　　　表", "某　　国"),
    ("张三　李四", "代表"),
    "search",
)

_SET_THROUGHOUT = Pattern(
    Expression(
        r"(?:代[ \u3000])?(?:副[ \u3000])?[省市县区州盟旗部局厅院署处主总][ \u3000]{1,4}[长席任理统][ \u3000]{1,4}"
        r"(?=[\u4e00-\u9fff](?:[ \u3000]{1,4}[\u4e00-\u9fff]){1,2}$)"
    ),
    ("省　长　王　浩", "主 席 林 森", "副 市 长 徐 冰"),
    ("省长　王浩", "省　长", "总　则"),
    needs=(" \u3000", "长席任理统"),
)
"""An office before a name, both set wide alike: a gap stays between them."""

_COURT_OFFICE = Pattern(
    Expression(
        rf"""(?:代[ \u3000]?理[ \u3000]?|人[ \u3000]?民[ \u3000]?|助[ \u3000]?理[ \u3000]?)?
        (?:审[ \u3000]?判[ \u3000]?[长员]|书[ \u3000]?记[ \u3000]?员|陪[ \u3000]?审[ \u3000]?员)(?=[ \u3000]+{LETTER})""",
        re.X,
    ),
    ("审　判　长　王　军", "审判员 李丽", "人民陪审员　张三", "书　记　员　赵　敏"),
    ("审判长", "审判委员会　讨论", "党委书记　王军"),
    needs=("判记陪", " \u3000"),
)
"""Who signs a judgment; its characters may stand as far from each other as the name from them."""

_SET_BY_ONE = Pattern(
    Expression(rf"[{HAN}](?:[ \u3000][{HAN}])+(?=[ \u3000]{{2}})"),
    ("市　长　　周　涛", "县　长　　白　　雪", "国 务 院  "),
    ("院　　长　卓某某", "市　长　周某", "市长　　周某"),
)
"""Where a word is set wide by one blank, the first wider one stands behind it: 市　长　　周　涛, 县　长　　白　　雪."""


def as_printed(text: str) -> str:
    """Running text with its blanks; only a word or a name of two characters that is set wide is closed up: 李　君 → 李君."""
    if "\u3000" not in text and " " not in text:
        return text
    return _NAME_SET_WIDE.sub("", _PAIR_SET_WIDE.sub("", text))


class Marked(str):
    """Text that stands in an inline element: its name and attributes, or a whole element in place of the text."""

    inline: Inline

    @classmethod
    def of(cls, text: str, inline: Inline) -> Marked:
        marked = cls(text)
        marked.inline = inline
        return marked


def like(piece: str, text: str) -> str:
    """This text, marked as the piece is."""
    return Marked.of(text, piece.inline) if isinstance(piece, Marked) else text


@dataclass(slots=True)
class Passage:
    """The pieces of a block's text in order, and where they came from (`origin`, the attributes of the issue XML).

    `text`: the pieces together; `seen`: that as patterns see it, character for character.
    """

    pieces: Sequence[Piece]
    origin: Origin
    text: str = field(init=False)
    seen: str = field(init=False)

    def __post_init__(self) -> None:
        self.text = "".join([piece for piece in self.pieces if isinstance(piece, str)])
        self.seen = fold(self.text)

    def cut(self, length: int) -> tuple[list[Piece], list[Piece]]:
        """The pieces before and after so many characters of text. A break at the very place goes to the second."""
        before: list[Piece] = []
        for at, piece in enumerate(self.pieces):
            if length == 0:
                return before, [*self.pieces[at:]]
            if isinstance(piece, str):
                if len(piece) > length:
                    rest = [like(piece, piece[length:]), *self.pieces[at + 1 :]]
                    return [*before, like(piece, piece[:length])], rest
                length -= len(piece)
            before.append(piece)
        return before, []

    def without(self, length: int) -> Passage:
        """The passage behind its first characters and the blank after them; breaks among them stay, in front."""
        rest = self.text[length:]
        before, after = self.cut(length + len(rest) - len(rest.lstrip(" \u3000")))
        return Passage([*(piece for piece in before if isinstance(piece, Break)), *after], self.origin)

    def tidied(self, tidy: Callable[[str], str]) -> Passage:
        """The passage with this done to each piece of text."""
        pieces = [like(piece, tidy(piece)) if isinstance(piece, str) else piece for piece in self.pieces]
        return Passage(pieces, self.origin)


def passage(
    lines: Sequence[Line],
    breaks: dict[int, list[Break]],
    first: int,
    after: int,
    tidy: Callable[[str], str],
    loose: bool = False,
    between: str | Callable[[str, str], str] = "",
) -> Passage:
    """The passage of content lines [first, after); page breaks before the first line stay outside.

    `tidy` is done to each line; `loose` keeps the spaces of the lines, where they part name and office; `between` is put
    where a line ends, where lines are broken by sense, or says what is, by the lines above and below.
    """
    run = lines[first:after]
    texts = _with_numbers([tidy(line.loose if loose else line.shown) for line in run], run)
    parts = between if callable(between) else lambda _above, _below: between
    joints = [(joint(last, text) or parts(last, text)) if last else "" for last, text in pairwise(texts)]
    inside = [breaks.get(at, _NOTHING) for at in range(first + 1, after)]
    parted = any(inside) or [line for line in run if line.hints.inlines]
    pieces = _joined(_pieces(run, texts, ["", *joints], [_NOTHING, *inside])) if parted else _in_one(texts, joints)
    return Passage(pieces, origin_of(run, inside))


def _with_numbers(texts: list[str], lines: Sequence[Line]) -> list[str]:
    """The texts of lines, with plain marks where the end of a line parts a number in wide figures, as within a line: ３⏎．５,
    ５８，⏎６６６."""
    for at, (above, line) in enumerate(pairwise(lines)):
        if above.printed[-1:] not in _OF_WIDE_NUMBERS or line.printed[:1] not in _OF_WIDE_NUMBERS:
            continue
        ends, begins = _NUMBER_LAST.search(above.printed), _NUMBER_FIRST.match(line.printed)
        if ends is None or begins is None:
            continue
        plain, length = proper_numbers(ends[0] + begins[0]), len(ends[0])
        if texts[at].endswith(proper_numbers(ends[0])) and texts[at + 1].startswith(proper_numbers(begins[0])):
            texts[at] = texts[at][:-length] + plain[:length]
            texts[at + 1] = plain[length:] + texts[at + 1][len(begins[0]) :]
    return texts


_OF_WIDE_NUMBERS = frozenset("０１２３４５６７８９．，")
_NUMBER_LAST = Pattern(
    Expression("(?<![０-９．，])[０-９][０-９．，]{0,15}$"),
    ("有５８，", "为３．", "超过１，０"),
    ("58，", "甲，", "５元"),
    "search",
)
_NUMBER_FIRST = Pattern(
    Expression("[０-９．，]{1,16}(?![０-９．，])"), ("６６６人", "．５万", "５％"), ("666人", "甲", "万，６")
)
"""What of a number in wide figures may stand at the end of a line, and at the beginning of the next."""

_NOTHING: Sequence[Break] = ()


def _pieces(
    lines: Sequence[Line], texts: Sequence[str], joints: Sequence[str], breaks: Sequence[Sequence[Break]]
) -> Iterator[Piece]:
    """What each line adds: the page breaks and the joint before it, and its text, in its inline elements."""
    for line, text, before, ends in zip(lines, texts, joints, breaks, strict=True):
        yield from ends
        yield before
        if line.hints.inlines:
            yield from marked(text, line.hints.inlines)
        else:
            yield text


def _in_one(texts: Sequence[str], joints: Sequence[str]) -> list[Piece]:
    """Plain lines as one text; none where they hold nothing."""
    parts = [*texts[:1]]
    for before, text in zip(joints, texts[1:], strict=True):
        parts += before, text
    text = "".join(parts)
    return [text] if text else []


def _joined(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces with neighbouring text in one, joined once; a break or an inline element is a piece of its own."""
    joined: list[Piece] = []
    for is_plain, run in groupby((piece for piece in pieces if piece), _is_plain):
        if is_plain:
            joined.append("".join(map(str, run)))
        else:
            joined += run
    return joined


def _is_plain(piece: Piece) -> bool:
    return isinstance(piece, str) and not isinstance(piece, Marked)


def marked(text: str, inlines: Sequence[Inline]) -> Iterator[str]:
    """A line's text in the parts that its inline elements make of it."""
    printed = [at for at, character in enumerate(text) if not character.isspace()]
    done = 0
    for inline in inlines:
        start, end = printed[inline.start], printed[inline.end - 1] + 1
        yield text[done:start]
        yield Marked.of(text[start:end], inline)
        done = end
    yield text[done:]


def fill(node: Node, pieces: Iterable[Piece]) -> None:
    """Puts text, inline elements and page breaks into an element, behind what is in it."""
    for piece in pieces:
        if isinstance(piece, Break):
            add_break(node, piece)
        elif isinstance(piece, Marked):
            _add_inline(node, piece)
        else:
            put_text(node, piece)


def _add_inline(node: Node, piece: Marked) -> None:
    """The element that the text is marked as, or the whole element that stands in its place."""
    if piece.inline.node is not None:
        node.append(copy.deepcopy(piece.inline.node))
    else:
        node.add(piece.inline.name, str(piece), **piece.inline.attributes)


def put(parent: Node, name: str, words: Passage) -> Node:
    """The passage as an element that is the parent's last child."""
    node = parent.add(name, **words.origin)
    fill(node, words.pieces)
    return node


def put_in_contents(parent: Node, name: str, words: Passage) -> Node:
    """The same in contents, where an entry's `page` is the one that it names, and so none where it stands."""
    named = name == "entry" and "page" in words.origin
    return put(parent, name, Passage(words.pieces, {}) if named else words)


def add_break(parent: Node, end: Break) -> Node:
    """A pb as the parent's last child."""
    return parent.add("pb", n=str(end.n), printed=end.printed, head=end.head, lines=runs(end.lines) or None)
