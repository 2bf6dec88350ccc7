"""What is said to be changed: a modification, the words quoted for it, and what a paragraph goes on from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from itertools import takewhile

from gazette_pub.words.addresses import RANK, Address, Path
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

DIVISION_ALONE = Pattern(
    Expression(rf"第[{CN}\d]{{1,7}}[编章节]"), ("第二节", "第3章"), ("第二节章名", "第二条"), "fullmatch"
)
DIVISIONS = frozenset(("part", "chp", "sec", "dvs"))
_HEADED = DIVISIONS | {"book"}
HEADING = ("heading", "")
BELOW_ARTICLES = frozenset(("p", "item"))
WITHIN = frozenset("中的 中 里的 内的 的".split())
SIDES = frozenset(("after", "before"))
_PLACES = SIDES | {"place"}
"""What quoted words are that say where others go."""
JOINTS = frozenset("、 和 及 与 以及".split())
BESIDE = JOINTS | {"，"}
GO_ON = frozenset(("join", "renumber"))
"""What is done to a provision that goes on, with its words or with new ones."""

Names = Mapping[str, str]
"""The titles of laws by what a document calls them besides: by their numbers, 第5/2010號法律《進出口管制法》, or 以下简称《办法》."""


@dataclass(frozen=True)
class Listed:
    """What is done, change by change, to the laws and the provisions that are listed below. `lead`: which of the paragraphs that
    lead to a list says it, as whoever reads them counts them; OWN for the very paragraph that has the list too. `is_sure`: it
    says itself that it leads to one (下列法规中的); else it does where one stands below it: 将“甲”修改为“乙”：
    """

    changes: tuple[str, ...]
    lead: int = -1
    is_sure: bool = True


OWN = -1


@dataclass(frozen=True)
class Scope:
    """What a paragraph goes on from: the law that is amended, the provision and the division spoken of last.

    `before` is the provision that was spoken of last in what stands beside: 第三款 alone is one of its article.
    `moved`: the article out of which a paragraph was moved last, and the one into which.
    `repeals`: the laws that are listed below are repealed. `of_items`: no article of the law is spoken of anywhere.
    `is_about`: the paragraph is about the provision, and says so with its number alone: 第三条　删去第二款.
    `of_taiwan`: its 項 are what others call 款, and its 款 what others call 项 (中央法規標準法 §8).
    `own`: the title of the document itself; another act of that title is called by its number.
    """

    law: str | None = None
    path: Path = ()
    division: Path = ()
    repeals: bool = False
    of_items: bool = False
    listed: Listed | None = None
    before: Path = ()
    names: Names = field(default_factory=dict)
    moved: tuple[Path, Path] = ((), ())
    is_about: bool = False
    of_taiwan: bool = False
    own: str = ""


@dataclass(frozen=True)
class Quote:
    """Quoted words, with their marks if they have any. `role`: "" for new words, old for those that go; after and before for those
    beside which new ones go, place for those in which they do."""

    start: int
    end: int
    role: str = ""


@dataclass
class Modification:
    """One change, and where the text states it.

    `targets` are the provisions, with their numbers of before; what is inserted has that of its place, and `within` is in
    what it stands; `numbered`: it says its number itself; `verb`: where its last verb stands. `numbers`: as what they go on (改为第十二条). `position`: whether
    it stands after or before the `anchors`. `known`: the text says where, if only that it is the law as a whole. `named`: it
    names the law too. `of_piece`: of a part of the provisions that has no number; `in_law`: of a part of the law that no provision
    tells. `leads`: it says what is done to what is listed below, if anything is; `listed`: it is in such a list, and of what leads
    to it the `part`-th change. `of_several`: of how many laws that were named above, 0 where it does not say that.
    `edge`: at the start or the end of its provision. `into`: what is moved goes into these;
    `moves_words`: it is words.
    """

    change: str
    start: int
    end: int
    law: str | None
    targets: list[Address] = field(default_factory=list)
    numbers: list[Address] = field(default_factory=list)
    anchors: list[Address] = field(default_factory=list)
    within: list[Address] = field(default_factory=list)
    position: str = ""
    quotes: list[Quote] = field(default_factory=list)
    known: bool = False
    named: bool = False
    numbered: bool = False
    verb: int = 0
    of_piece: bool = False
    in_law: bool = False
    leads: bool = False
    listed: Listed | None = None
    part: int = 0
    of_several: int | None = None
    edge: str = ""
    into: list[Address] = field(default_factory=list)
    moves_words: bool = False

    @property
    def goes_into(self) -> bool:
        """Whether what is inserted comes into its targets, which are no place of its own: 第三条增加“甲”, 第七条增加一款."""
        return self.change == "insert" and bool(self.targets) and not self.anchors and self.targets == self.within

    @property
    def is_inside(self) -> bool:
        """Whether it is made in a part of its provisions that no number and no quoted words tell: 第三条最后一款, 第一句."""
        return self.of_piece and not self.numbered and not any(each.role == "old" for each in self.quotes)


@dataclass(frozen=True)
class Other:
    """A law, provisions of it, or a part that none tells, and what is quoted of them; where that ends."""

    law: str | None
    provisions: list[Address]
    quotes: list[Quote]
    end: int


def paths_of(modification: Modification) -> list[Path]:
    return [each.path for each in modification.targets]


def is_division(address: Address) -> bool:
    return bool(address.path) and address.path[-1][0] in _HEADED


def is_part_of(part: Path, whole: Path) -> bool:
    return part != whole and part[: len(whole)] == whole


def is_smaller(part: Path, whole: Path) -> bool:
    """Whether a provision may be a part of another: its paragraph or item, or an article of a chapter."""
    if not part or not whole:
        return False
    return is_part_of(part, whole) or part != whole and RANK[part[-1][0]] > RANK[whole[-1][0]]


def repeal_of(start: int, end: int, law: str) -> Modification:
    """The repeal of a whole law."""
    return Modification("delete", start, end, law, known=True, named=True, verb=start)


def gone(quote: Quote) -> Quote:
    return quote if quote.role in _PLACES else Quote(quote.start, quote.end, "old")


def articles_in_annex(spoken_of: Path, addresses: list[Address]) -> list[Address]:
    """Articles, in the annex that was spoken of and its part, if one was."""
    above = tuple(takewhile(lambda step: step[0] != "art", spoken_of))
    is_annex = above[:1] != () and above[0][0] == "att"
    return [
        replace(each, path=(*above, *each.path)) if is_annex and each.path[:1] and each.path[0][0] == "art" else each
        for each in addresses
    ]
