"""What a decision says that it changes, one modification a statement: 将第四条改为第十二条，修改为：“…” are two.

A paragraph is read as signs from left to right: laws, provisions, quoted words, and the verbs of 立法技术规范（试行）（二）,
2011 (修改为, 增加一条 作为, 删去, 改为第, 合并). A verb makes a modification of what stands before it; what stands behind it
until the next says as what, and in which words. A provision keeps the number that it had before; 作为第二款 is the place
of what is new. Nothing is guessed: what does not say where it is changed has no target.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import takewhile

from gazette_pub.words.addresses import IN_A_LIST, RANK, UNITS, Address, Path, addresses_in, label_of, up_to
from gazette_pub.words.amendments import CLOSING, OPENING, inside
from gazette_pub.words.characters import fold
from gazette_pub.words.cited import before_the_law
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.numerals import value
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.signs import (
    LISTED_TITLE,
    ONLY_A_LAW,
    OTHERS,
    SELVES,
    SOME_MORE,
    UNMARKED_LAW,
    VEIL,
    Sign,
    said_in,
    signs_in,
)

_ENDS_WITH_COLON = Pattern(Expression(r"[：:]\s*$"), ("修改为：", "如下："), ("：“甲", "修改为"), "search")
_BEFORE = Pattern(
    Expression(r"(?:并|同时|相应地?|将|把|对|在|于|从|原){1,5}$"), ("将", "并相应将原", "在"), ("将其", "，"), "search"
)
"""What a statement begins with, before the first sign of it."""

_CITED = Pattern(
    Expression(r"(?:根据|依照|依据|按照|遵照|参照|违反|符合|执行)(?:了)?$"), ("根据", "依照"), ("将", "修改"), "search"
)
_CHANGES_A_LIST = Pattern(
    Expression(
        rf"(?:下列|以下|等[{CN}\d]{{1,4}}[部件个项])[^，。；“]{{1,30}}(?:中|的(?=“))"
        r"|(?:删去|删除|废止|取消)(?:下列|以下)[^，。；“]{0,30}(?:条文|规定|内容|[编章节条款项])[：:]?$"
    ),
    ("将下列法律中的“□”修改为“□”", "将以下条款中的“□”删去", "将《□》等12件法规中的“□”修改为“□”", "删去下列条款："),
    ("对下列法律作出修改", "将第三条中的“□”修改为“□”"),
    "search",
)
_CHANGES_WORDS = Pattern(
    Expression(rf"(?:将|把)?“{VEIL}*”[^，。；：“《第]{{0,8}}(?:修?改|调整|替换|变更)为“{VEIL}*”(?=[：:]《)"),
    ("“□”修改为“□”：《□》第三条", "将“□□”统一修改为“□”：《□》"),
    ("将第三条中的“□”修改为“□”：《□》", "“□”修改为“□”：第三条", "“□”修改为：“□”"),
)
"""Words that are changed in what stands behind a colon."""
_LEADS_ON = Pattern(Expression(r"[：:](?=《|第)"), ("“□”：《□》第三条", "“□”：第三条"), ("：“□”", "将下列"), "search")
"""What parts a lead from what it leads to, where both are in one paragraph."""
_BLANK = "\u3000"
_BLANKS = f" {_BLANK}"
_NEAR = 2
"""Characters between a law and its provision, or a verb: 《某条例》中的第三条."""
_OF_A_LIST = frozenset("law known provisions stop pause".split())

ANNOUNCES = Pattern(
    Expression(
        r"对.{2,80}(?:作(?:出|如下|以下)?.{0,6}|予以|进行|加以)(?:修改|补充|修正)|对.{2,80}修改如下"
        r"|对《.{1,80}》[^，。；：“]{0,40}作(?:出)?(?:如下|以下)调整[：:]"
    ),
    (
        "对刑法作如下补充修改：",
        "决定对《某条例》作出修改",
        "对《某条例》予以修改",
        "对《某规定》修改如下：",
        "对《某目录》作如下调整：",
    ),
    ("对该报告作了审议", "修改《某条例》", "对《某规划》作了调整"),
    "search",
)
"""What says that a law will be changed below."""

ANNOUNCES_SEVERAL = Pattern(
    Expression(
        rf"[对将](?:下列|以下|部分|[{CN}\d]{{1,4}}[部件])[^，。；“]{{0,20}}(?:规章|法规|法律|条例|文件|规定|办法|解释)"
        r"[^，。；“]{0,12}(?:修改|修正|修订)"
        r"|(?:修[改正订]|废止)[^，。；“《]{0,6}(?:下列|以下)[^，。；“《]{0,20}(?:规章|法规|法律|条例|文件|规定|办法|解释)"
    ),
    (
        "决定对下列规章予以修改：",
        "对8部行政法规的部分条款予以修改",
        "对以下司法解释作如下修改：",
        "决定修改、废止下列规章：",
    ),
    ("对下列规章进行清理", "对《某条例》作出修改", "修改《某条例》的下列规定"),
    "search",
    needs=(("修", "废"), ("下列", "以下", "件", "部")),
)
"""The same of laws that are named below, each before what is changed in it."""

_REPEALS_A_LIST = Pattern(
    Expression(
        r"(?<!修[改订正][和、与及或])(?:废止|废除)(?:下列|以下|(?![和、与及或者]{1,2}修)[^《]{0,20}[：:]$)"
        r"|(?:下列|以下)[^，。；《]{0,20}(?:不再适用|不再执行|停止执行|停止适用|失效)[：:]?$"
        r"|(?:予以|决定|宣布)(?:废止|失效)(?![和、与及或者]{1,2}修)"
        r"|^(?:予以|决定|宣布)?(?:废止|失效)的[^，。；《]{0,16}(?:规章|法规|条例|文件|规定|办法)(?:目录|清单)?[：:]?$"
    ),
    (
        "废止下列地方性法规：",
        "对2部规章予以废止",
        "下列文件不再适用：",
        "宣布下列规章失效：",
        "废止的规章",
        "宣布失效的规范性文件：",
    ),
    (
        "废止《□》",
        "修改下列",
        "决定废止和修改下列规章：",
        "决定修改、废止以下规章：",
        "修改的规章",
        "废止的规章由主管部门公布",
    ),
    "search",
)

_REPEALS_SEVERAL = Pattern(
    Expression(rf"^[^《修]{{0,60}}(?:废止|宣布失效)《{VEIL}*》等[{CN}\d]{{1,4}}[部件项个][^，。；《]{{0,20}}[。：]$"),
    ("国务院决定废止《□》等3部行政法规。", "废止《□□》等四件地方性法规："),
    ("废止《□》。", "修改《□》，废止《□》等3件规章。", "《□》等3件规章予以废止"),
    "search",
)
"""What says of several laws, and names one, that they are repealed: the others are listed below."""

_CHANGES_OTHERS = Pattern(
    Expression(rf"等[{CN}\d]{{1,4}}[部件项个][^，。；：《]{{0,24}}修[改正订]"),
    ("对《□》等4部规章的部分条款予以修改，对《□》等2部规章予以废止：", "对《□》等2件规章进行修正"),
    ("对《□》予以修改，对2部规章予以废止：", "对《□》等2部规章予以废止："),
    "search",
)
"""What says of what is listed below that some of it is changed: not all of the list is repealed."""


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
_IN_LISTS = frozenset(("replace", "delete", "insert"))
_SAYS_WHERE = frozenset("law known provisions whole several same name rest".split())


@dataclass(frozen=True)
class Scope:
    """What a paragraph goes on from: the law that is amended, the provision and the division spoken of last.

    `before` is the provision that was spoken of last in what stands beside: 第三款 alone is one of its article.
    `moved`: the article out of which a paragraph was moved last, and the one into which.
    `repeals`: the laws that are listed below are repealed. `of_items`: no article of the law is spoken of anywhere.
    `is_about`: the paragraph is about the provision, and says so with its number alone: 第三条　删去第二款.
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
class _Other:
    """A law, provisions of it, or a part that none tells, and what is quoted of them; where that ends."""

    law: str | None
    provisions: list[Address]
    quotes: list[Quote]
    end: int


def modifications_in(text: str, scope: Scope) -> tuple[list[Modification], Scope]:
    """What a paragraph changes, in order, and what the next goes on from."""
    said = said_in(text)
    listing = _CHANGES_A_LIST.search(said) or _CHANGES_WORDS.match(said)
    colon = _LEADS_ON.search(said, listing.end()) if listing else None
    return (_listing(text, colon, scope) if colon else None) or _Reading(text, scope).read()


def _listing(text: str, colon: re.Match[str], scope: Scope) -> tuple[list[Modification], Scope] | None:
    """What is changed in a paragraph that leads to a list and has it too: 将下列规章中的“甲”修改为“乙”：《丙》第三条、《丁》第五条。"""
    leads, after = _Reading(text[: colon.end()], scope).read()
    if after.listed is None or not leads:
        return None
    before = _BLANK * colon.start() + "，"
    below, last = _Reading(before + text[colon.end() :], after).read()
    if not below or not all(each.listed for each in below):
        return None
    return _one_of(leads, below), replace(last, listed=None)


def _one_of(leads: list[Modification], below: list[Modification]) -> list[Modification]:
    """What a paragraph changes that leads to a list and has it too: one modification, where each of the two says but one."""
    if len(leads) > 1 or len(below) > 1:
        return [*leads, *below]
    (lead,), (listed,) = leads, below
    return [replace(listed, start=lead.start, quotes=lead.quotes, verb=lead.verb, listed=None)]


def only_lists(text: str) -> bool:
    """Whether a text names laws or provisions and says nothing of them."""
    kinds = {each.kind for each in signs_in(said_in(text))}
    return bool(kinds & {"law", "provisions"}) and kinds <= _OF_A_LIST


def begun_by(text: str) -> str | None:
    """The law that the words begin with, without marks, and a provision of it: 某市广告管理办法（2010年公布）第四条修改为."""
    said = said_in(text)
    address = _FIRST_PROVISION.search(said)
    found = UNMARKED_LAW.fullmatch(said, 0, address.start()) if address else None
    return text[: found.end(1)] if found and not _HEADS_A_LIST.match(said) and not _SELF.match(said) else None


_FIRST_PROVISION = Pattern(Expression(rf"第[{CN}\d]{{1,7}}[条章]"), ("第四条", "第三章"), ("第四次", "第一"), "search")
_SELF = Pattern(Expression("(?:本|该|将|把|在)"), ("本办法", "该条例", "将某办法"), ("某办法",))


def headed_by(text: str) -> str | None:
    """The law that a heading or a numbered line names, marks or none, and nothing else: what stands below changes it."""
    said = said_in(text)
    found = UNMARKED_LAW.fullmatch(said) or (
        "《" in said[1:] and LISTED_TITLE.fullmatch(said)
    )  # 某省实施《某条例》办法
    return inside(text[: found.end(1)]) if found and not _HEADS_A_LIST.match(said) else None


def titled_by(text: str) -> str | None:
    """The law whose title, in marks or without, a text is and nothing else, but what is said of it in brackets."""
    said = said_in(text)
    if ONLY_A_LAW.fullmatch(said) and "《" in said:
        return inside(text[said.index("《") + 1 : said.index("》")])
    if {each.kind for each in signs_in(said)} - _OF_A_LIST:
        return None
    found = UNMARKED_LAW.fullmatch(said) or LISTED_TITLE.fullmatch(said)
    return inside(text[: found.end(1)]) if found else None


_HEADS_A_LIST = Pattern(
    Expression(r"(?:(?:予以|决定|需要|拟|应当|建议)?(?:对|修改|修正|修订|废止|补充|宣布|失效)|.{0,20}(?:下列|以下))"),
    ("废止下列规章", "修改以下规定", "予以废止的规章"),
    ("某省殡葬管理办法",),
)


class _Reading:
    """The reading of one paragraph, sign by sign."""

    def __init__(self, text: str, scope: Scope) -> None:
        self.text, self.said = text, said_in(text)
        self.scope = scope
        self.law, self.path, self.division = scope.law, scope.path, scope.division
        self.found: list[Modification] = []
        pointers = [found.span() for found in _POINTS_TO_ANNEX.finditer(self.said)]
        self.signs = [each for each in signs_in(self.said) if not _is_in(each, pointers)]
        self.only_lists = all(each.kind in _OF_A_LIST for each in self.signs)
        self.before: Sign | None = None
        self.subject: list[Address] = []  # what was spoken of last, and is changed by the verb to come
        self.quotes: list[Quote] = []  # words that no verb has taken yet
        self.laws: list[Sign] = []  # laws named in this sentence
        self.whole = False  # the subject is the law as a whole
        self.position = ""
        self.edge = ""  # at which end of it something is done
        self.beside: list[Address] = []  # behind or before what stands what is inserted
        self.beside_is = ""  # which of the two
        self.first: int | None = None  # where what no verb has taken yet begins
        self.current: Modification | None = None
        self.expects = ""  # what the verb still wants: place, number, words, objects, laws
        self.repealing = False  # the verb repeals laws, or provisions of several
        self.named = False
        self.numbered: Path = ()  # the number that was given last
        self.moved_from, self.moved_to = scope.moved
        self.goes_to: list[Address] = []  # what was named last as the number or the place of what goes on
        self.enacted = ""  # what an order of Taiwan says that it does, until its sentence ends
        self.several: int | None = None  # how many of the laws above the subject is, 0 for all of them
        self.is_in_words = False  # what is inserted goes into what words name
        self.apart: Modification | None = None  # that by which a provision is set apart, as a chapter of its own
        self.others: list[_Other] = []  # provisions of other laws, changed by the same verb
        self.piece_ends = 0
        self.topic = False  # the subject is a part of the law that no provision tells
        self.topic_at = Sign("topic", 0, 0)
        self.parts_owed = 0  # of how many parts the verb says that they come of one
        self.piece = False  # the subject is a part of its provision that has no number
        self.alike: list[Sign] = []  # other laws as wholes, changed by the same verb
        if scope.is_about:
            self.subject, self.first = [Address(-1, -1, scope.path)], 0

    def read(self) -> tuple[list[Modification], Scope]:
        if ONLY_A_LAW.fullmatch(self.said):
            return self._line_of_a_list()
        if _ONLY_ATTACHES.match(self.said):
            return [], self.scope
        if self.scope.repeals and (found := LISTED_TITLE.fullmatch(self.said)):
            return [_repeal(0, found.end(1), inside(self.text[: found.end(1)]))], self.scope
        for at, sign in enumerate(self.signs):
            if not _READERS[sign.kind](self, sign, self.signs[at + 1] if at + 1 < len(self.signs) else None):
                break
            self.before = sign
        self._end_sentence()
        self.found = [each for each in self.found if not self._keeps_its_number(each)]
        if self.found and _ENDS_WITH_COLON.search(self.said):  # 增加二条，…。内容如下：
            self.found[-1].end = len(self.text)
        repeals = (
            not self.found and _REPEALS_A_LIST.search(self.said) is not None and not _CHANGES_OTHERS.search(self.said)
        )
        repeals = repeals or self.scope.repeals and not self.found and not self._announces_changes()
        repeals = repeals or _REPEALS_SEVERAL.search(self.said) is not None
        listed = self._of_a_list() or (None if any(not each.listed for each in self.found) else self.scope.listed)
        return self.found, replace(
            self.scope,
            law=self.law,
            path=self.path,
            division=self.division,
            repeals=repeals,
            listed=listed,
            is_about=False,
            before=(),
            moved=(self.moved_from, self.moved_to),
        )

    def _keeps_its_number(self, each: Modification) -> bool:
        """第二款中的“甲”修改为“乙”，作为第二款: it is where it was."""
        is_numbered = each.change == "renumber" and self.said.startswith("作为", each.verb) and not each.anchors
        return is_numbered and [to.path for to in each.numbers] == [target.path for target in each.targets]

    def _announces_changes(self) -> bool:
        """Whether laws are changed below, in a list of those that are repealed."""
        return ANNOUNCES.search(self.said) is not None or ANNOUNCES_SEVERAL.search(self.said) is not None

    def _of_a_list(self) -> Listed | None:
        """将下列法律中的“甲”修改为“乙”: what is done to the provisions that are listed below, if any are."""
        is_sure = _CHANGES_A_LIST.search(self.said) is not None
        if not self.found or not (is_sure or self._are_words_of_nothing()):
            return None
        if any(address.end > address.start for each in self.found for address in each.targets):
            return None
        for each in self.found:
            each.leads = True
        return Listed(tuple(each.change for each in self.found), is_sure=is_sure)

    def _are_words_of_nothing(self) -> bool:
        """将“甲”修改为“乙”：, with no law and no provision."""
        is_said = any(each.kind in _SAYS_WHERE for each in self.signs)
        return not is_said and all(each.quotes and each.change in _IN_LISTS for each in self.found)

    def _listed(self) -> None:
        """《某法》第三条、第五条 alone, or 《某法》, in such a list."""
        listed = self.scope.listed or (Listed(("delete",)) if self.scope.repeals and self.subject else None)
        if listed is None or self.first is None or not (self.subject or self.whole and self.law):
            return
        if self.only_lists:
            end = self._subject_ends() if self.subject else self.laws[-1].end
            found, others, alike, begin = self.found, self.others, self.alike, self.first
            below: list[Modification] = []
            for part, change in enumerate(listed.changes):
                self.found, self.others, self.alike = [], others, alike
                self.first = self._open_alike(change, begin) if self.whole else begin
                self._open(change, Sign("", end - 1, end), [])
                below += [replace(each, listed=self.scope.listed, part=part) for each in self.found]
            _join_those_before(below, found, len(listed.changes))
            self.found = found

    def _line_of_a_list(self) -> tuple[list[Modification], Scope]:
        """《某条例》 alone: repealed or changed where it stands in a list of those that are; else what follows is about it."""
        law, end = self._title(self.signs[0]), self.signs[0].end
        if self.scope.repeals:
            return [_repeal(0, end, law)], self.scope
        listed = self.scope.listed
        return (
            [
                replace(_repeal(0, end, law), change=change, listed=listed, part=part)
                for part, change in enumerate(listed.changes)
            ]
            if listed
            else []
        ), Scope(law, listed=listed, names=self.scope.names)

    # what is spoken of

    def _title(self, sign: Sign) -> str:
        words = self.text[sign.start : sign.end]
        if sign.kind == "words":  # 廢止「某辦法」
            return words[1:-1]
        if sign.kind == "law" and "》" in self.said[sign.start : sign.end]:
            opens, closes = (self.said.index(mark, sign.start) - sign.start for mark in "《》")
            title = inside(words[opens + 1 : closes])
            return self.scope.names.get(title, title)
        if sign.kind == "ordered":  # 茲將某條例
            return words.strip("「」《》")
        if sign.kind == "law":  # 第5/2010號法律, 台財稅第831618902號函
            begins = None if "/" in words else _NUMBER_BEGINS.search(self.text, 0, sign.start)
            words = f"{begins[0] if begins else ''}{words}"
            return self.scope.names.get(words, words)
        if self.scope.law and self.scope.law.endswith(words):  # 刑法 in an amendment of 中华人民共和国刑法
            return self.scope.law
        is_elsewhere = "條" in self.text  # 刑事訴訟法 of Taiwan
        return words if is_elsewhere or words.startswith("中华人民共和国") else f"中华人民共和国{words}"

    def of_law(self, sign: Sign, following: Sign | None) -> bool:
        """A law by its title. One that is only cited, 根据《某法》, is not spoken of."""
        is_cited = _CITED.search(self.said[max(sign.start - 4, 0) : sign.start]) is not None
        is_only_named = _OWNS_THE_NEXT.match(self.said, sign.end) is not None  # 废止《甲规定》配套的《乙办法》
        if is_cited and self.expects != "laws" or is_only_named or self.expects == "number":
            return True  # 停止执行《某通知》 is not 执行《某通知》
        if self._names_an_annex(sign):
            self._reach_over(sign)
            return True
        if (
            self.said.endswith("所附", 0, sign.start) and not self.expects
        ):  # 所附《税率表》修改为: an annex of the law spoken of
            self._note(sign)
            self.subject, self.quotes, self.whole = [Address(-1, -1, _ANNEXED)], [], False
            return True
        if self.expects == "laws" and self.said.endswith(
            _CHANGED_NEXT, 0, sign.start
        ):  # 废止《甲办法》，修改《乙办法》
            self.current, self.expects, self.repealing, self.laws = None, "", False, []
        if self.expects == "words" and self.current is not None:
            # 名称修改为《某条例》; 附件三中增加全国性法律《某法》
            is_title = any(step == ("title", "") for each in self.current.targets for step in each.path)
            if is_title or self.current.change == "insert" and self.said.endswith("法律", 0, sign.start):
                self.current.quotes.append(Quote(sign.start, sign.end))
            self._take(sign)
        elif self.current is not None and (self.expects == "laws" or self.repealing and self.expects == "objects"):
            if following is not None and following.kind == "provisions" and following.start - sign.end <= 1:
                self._repeal_in(sign)
            else:
                self._repealed(sign)
        else:
            self.laws.append(sign)
            self.topic = False
            self._note(sign)
            if self._is_spoken_of(sign, following) or self.said[sign.end - 1] in "函令" and sign.kind == "law":
                self._keep_those_before(sign)
                self._speak_of_law(self._title(sign))
        return True

    def of_ordered(self, sign: Sign, following: Sign | None) -> bool:
        """茲將某條例第十條: the law that an order of Taiwan is about."""
        if found := _ORDERED_LAW.match(self.said, sign.start):
            sign = replace(sign, start=found.end())
        self.laws.append(sign)
        self._note(sign)
        self._speak_of_law(self._title(sign))
        return True

    def _speak_of_law(self, title: str) -> None:
        """Of that as a whole, and of nothing that was spoken of before."""
        self.law, self.named, self.whole = title, True, True
        self.path = self.division = ()
        self.subject, self.quotes = [], []
        self.scope = replace(self.scope, before=())

    def _keep_those_before(self, sign: Sign) -> None:
        """What was spoken of before a law, if the same verb changes it: provisions of another, or another as a whole."""
        if self._is_one_of_several(sign):
            self._keep(self._subject_ends())
        self.alike = self._joined_to(sign) if self.whole and not self.subject and not self.quotes else []

    def _keep(self, end: int) -> None:
        """What was spoken of up to here: the verb to come changes it, and what it is joined to."""
        self.others.append(_Other(self.law, self.subject, [*map(_old, self.quotes)], end))

    def _joined_to(self, law: Sign) -> list[Sign]:
        """The laws right before this one: 《甲》、《乙》 and 《丙》."""
        joined: list[Sign] = []
        for before in reversed(self.laws[:-1]):
            if self.said[before.end : law.start] not in ("", *_JOINTS):
                break
            joined, law = [before, *joined], before
        return joined

    def _is_one_of_several(self, sign: Sign) -> bool:
        """Whether the provisions of the law before this one are changed by the same verb: 《甲》第三条中的“丙”和《乙》第五条."""
        if not self.subject or self.first is None:
            return False
        return self.said[self._subject_ends() : sign.start] in _BESIDE

    def _subject_ends(self) -> int:
        """Where what was spoken of ends, with what is quoted of it."""
        return max([each.end for each in self.subject] + [each.end for each in self.quotes])

    def _names_an_annex(self, sign: Sign) -> bool:
        """附件二《适用税额表》: the title of the annex that was spoken of, no law's."""
        before = self.before
        is_behind = before is not None and before.kind == "provisions" and before.end == sign.start
        return is_behind and _ANNEX.search(self.said, before.start, before.end) is not None if before else False

    def _reach_over(self, title: Sign) -> None:
        """The annex that is spoken of reaches over its title: what is joined to it stands behind that."""
        if self.subject and self.before is not None and self.subject[-1].end == self.before.end:
            self.subject = [*self.subject[:-1], replace(self.subject[-1], end=title.end)]

    def _is_spoken_of(self, sign: Sign, following: Sign | None) -> bool:
        """Whether the law is what is amended: its provision stands behind it, or 对, 将, 修改 before it."""
        behind = following is not None and following.kind in (
            "provisions",
            "words",
            "insert",
            "name",
            "replace",
            "topic",
        )
        near = behind and following is not None and len(self.said[sign.end : following.start].strip(_BLANKS)) <= _NEAR
        return near or _SPEAKS_OF.search(before_the_law(self.said, sign.start)[-4:]) is not None

    def of_whole(self, sign: Sign, following: Sign | None) -> bool:
        """本条例中的: the law as a whole."""
        self._note(sign)
        self.subject, self.quotes, self.whole = [], [], True
        return True

    def of_several(self, sign: Sign, following: Sign | None) -> bool:
        """上述文件中的: of all the laws that were named, and of none alone."""
        self.law = None
        counted = _HOW_MANY.search(self.said, sign.start, sign.end)
        self.several = value(counted[0]) if counted else 0
        if self.expects == "objects" and self.current is not None and not self.current.targets:  # 删去上述规章中的“甲”
            self.current.law, self.current.of_several, self.current.known = None, self.several, False
        return self.of_whole(sign, following)

    def of_rest(self, sign: Sign, following: Sign | None) -> bool:
        """其他款相应删去: of what no number is told, though its article is known."""
        is_of_law = self.whole and self.before is not None and self.before.kind == "whole"
        if not is_of_law:
            self._note(sign)
            self.subject, self.quotes, self.whole = [Address(sign.start, sign.end, ())], [], False
        return True

    def of_name(self, sign: Sign, following: Sign | None) -> bool:
        """The law's own title."""
        self._note(sign)
        self.subject, self.quotes = [Address(sign.start, sign.end, (("title", ""),))], []
        if self.enacted and self.expects == "objects" and self.current is not None and not self.current.targets:
            self._enact_name(self.current, sign)
        return True

    def _enact_name(self, current: Modification, sign: Sign) -> None:
        """修正「某辦法」名稱為「某規則」; 名稱及第二條, where what it is called now stands behind those (；名稱並修正為「某規則」)."""
        is_given = self.said.startswith("为", sign.end)
        if is_given or not any(each.kind == "retitle" for each in self.signs):
            current.targets, self.first = list(self.subject), None
            self._take(sign)
        if not is_given:
            self.subject = []
            if current.targets:
                self._open(self.enacted, sign, [], [])
            self.expects = "objects"
            return
        self.expects = "words"
        self._name_without_marks(sign.end + 1)

    def _name_without_marks(self, start: int) -> None:
        """名稱修正為某條例，: what the law is called now, up to the mark behind it."""
        found = _A_NAME.match(self.said, start)
        if found and self.current is not None and _paths(self.current) == [(("title", ""),)]:
            self.current.quotes.append(Quote(*found.span()))
            self.current.end = found.end()

    def of_same(self, sign: Sign, following: Sign | None) -> bool:
        """其中, 该款: what was spoken of."""
        self._note(sign)
        if self.expects == "number":  # 改为该条第二款: of the article whose number was given last
            self.path = self.numbered or self.path
        elif following is not None and following.kind == "provisions" and following.start == sign.end:  # 该款第三项
            self.path = up_to(self.path, self.said[sign.end - 1])
            return True
        elif not self.subject and self.path:
            self.subject = [Address(sign.start, sign.start, up_to(self.path, self.said[sign.end - 1]))]
        if self.expects == "objects" and self.current is not None:
            self.current.targets, self.first = list(self.subject), None
        return True

    def of_piece(self, sign: Sign, following: Sign | None) -> bool:
        """第九条最后一款, 第二款第一句: a part that no number tells."""
        current = self.current
        if current is not None and current.end == sign.start and current.change == "delete":  # 删去第九条最后一款
            current.of_piece = True
            current.targets = current.targets or self._spoken_of()
            self._take(sign)
        else:
            self.piece, self.piece_ends = bool(self.subject), sign.end
        return True

    def of_topic(self, sign: Sign, following: Sign | None) -> bool:
        """《某规定》中有关收费的内容: a part of the law that no provision tells."""
        current, law = self.current, self.laws[-1] if self.laws else None
        if current is not None and current.end == sign.start and current.known:  # 废止《某规定》中有关收费的内容
            current.in_law = True
            self._take(sign)
        elif self.said.startswith("目录", sign.start):
            self._note(sign)
            self.topic, self.subject, self.path, self.whole = True, [], (), False
        elif self._is_joined_to_provisions(sign):
            self._keep(self._subject_ends())
            self.topic, self.topic_at, self.subject, self.quotes = True, sign, [], []
        elif current is not None and current.targets and self._is_joined_to_what_goes(sign):
            self._open("delete", sign, [], [])  # 删去《某规定》第三条和有关收费的内容
            self.found[-1].in_law = True
        elif law is None or law.end != sign.start:
            return True
        elif (
            current is not None and current.change == "delete" and current.end == law.start
        ):  # 删去《某规定》中有关收费的内容
            current.law, current.known, current.named, current.in_law = self._title(law), True, True, True
            self._take(sign)
            self.expects = ""
        else:
            self.topic, self.topic_at = True, sign
        return True

    def _is_joined_to_provisions(self, sign: Sign) -> bool:
        """《某规定》第五条和有关收费的内容: a part more of the law, which no provision tells."""
        is_open = bool(self.subject) and self.first is not None and not self.expects
        return is_open and self.said[self._subject_ends() : sign.start] in _JOINTS

    def _is_joined_to_what_goes(self, sign: Sign) -> bool:
        """Whether what is named goes as well as what the verb before has taken."""
        current = self.current
        return current is not None and current.change == "delete" and self.said[current.end : sign.start] in _JOINTS

    def of_provisions(self, sign: Sign, following: Sign | None) -> bool:
        if self.said.endswith("见", 0, sign.start):  # 目录见附件1
            return True
        sign = self._behind_number(sign, following)
        law = self._law_before(sign)
        addresses = addresses_in(self.said, sign.start, sign.end, self._in(law) if law else self._context(sign))
        if not law and self._goes_on_in_annex(sign):
            addresses = _in_annex(self.path, addresses)
        is_below_head = self._is_below_its_head(sign)
        if is_below_head:
            addresses = [replace(each, path=()) for each in addresses]
        if self._is_in_brackets(sign) and self._explains(sign, addresses) or self._belongs_to_verb(addresses, sign):
            return True
        if law or "条" in self.said[sign.start : sign.end]:
            self.moved_from = self.moved_to = ()
        if law:
            addresses[0] = Address(law.start, addresses[0].end, addresses[0].path)
        self._finish_before(sign, addresses)
        if self.topic and self.first is not None and self.said[self.topic_at.end : sign.start] in _JOINTS:
            self._keep(self.topic_at.end)  # 《某规定》中有关收费的内容和第三条
        self._note(law or sign)
        self._give_to_verb(sign, addresses, following)
        if is_below_head and self.current is not None and self.current.targets is addresses:
            self.current.in_law = self.current.known = True
        if self._goes_on_to(sign, addresses):
            addresses = [*self.subject, *addresses]
        else:
            self.quotes = []
        self.subject, self.whole, self.position, self.piece, self.edge = addresses, False, "", False, ""
        self.topic, self.topic_at = is_below_head, sign
        self._speak_of(addresses[-1].path)
        return True

    def _goes_on_in_annex(self, sign: Sign) -> bool:
        """附件第九条中的“甲”修改为“乙”，第十条删去: whether the sentence speaks of an article of an annex before this one; and
        附表1，第2部，第4條——, of Hong Kong."""
        if _ARTICLE_IN_DIGITS.match(self.said, sign.start) and not any(each.targets for each in self.found):
            return True
        ends = [*(each.end for each in self.subject), *(each.end for each in self.found)]
        is_in_article = any(unit == "art" for unit, _ in self.path)
        return is_in_article and max(ends, default=-1) >= 0 and not set("。；") & set(self.said[max(ends) : sign.start])

    def _is_below_its_head(self, sign: Sign) -> bool:
        """“三、办学条件”第（二）条: an article of what is told by its head alone."""
        if self.before is None or not _ARTICLE_OF_A_PART.match(self.said, sign.start):
            return False
        if self.before.kind == "insert" and self.current is not None:  # 在“三、办学条件”中增加第（四）条
            return self._is_below_a_head(self.current.quotes)
        between = self.said[self.before.end : sign.start]
        return self.before.kind == "words" and between in ("", *_WITHIN) and self._is_head(self.before)

    def _give_to_verb(self, sign: Sign, addresses: list[Address], following: Sign | None) -> None:
        """What the verb before deletes, if that is what is named."""
        if self._goes_beside_some(sign):
            self._open(self.enacted, sign, [], [])  # 修正「某辦法」部分條文、第十條附表二
        if self._is_within(sign, addresses):  # 删去第三条中的第二项
            assert self.current is not None
            self.current.targets, self.expects = [], "objects"
        if self.expects == "objects" and self._has_its_words():  # 删去第三条中的“甲”和第七条中的“乙”
            self.expects = ""
        if self.expects == "objects" and self.current is not None and not self.current.targets:
            self.current.targets, self.current.law = addresses, self.law
            self._take(sign)
        elif self.current is not None and self.current.in_law and self._is_joined_to_what_goes(sign):
            self._open("delete", sign, [], addresses)  # 删去《某规定》中有关收费的内容和第三条
            self._take(sign)
        elif self._is_deleted_too(following):  # 删去第三条至第五条，第八条
            assert self.current is not None
            self.current.targets = [*self.current.targets, *addresses]
            self._take(sign)

    def _goes_beside_some(self, sign: Sign) -> bool:
        """Whether what an order of Taiwan names is changed beside articles of the law that it does not number."""
        current = self.current
        is_some = current is not None and bool(self.enacted) and current.known and not current.targets
        return is_some and current is not None and self.said[current.end : sign.start] in _BESIDE

    def _behind_number(self, sign: Sign, following: Sign | None) -> Sign:
        """第二章改为第三章、第三章改为第四章: the provision that is renumbered next, where the number of the one before stands
        beside it; else all that is named."""
        joint = self.said.rfind("、", sign.start, sign.end) if self.expects == "number" else -1
        is_next = following is not None and following.kind == "renumber" and following.start == sign.end
        if joint < 0 or not is_next or self.current is None or self.current.change != "renumber":
            return sign
        number = replace(sign, end=joint)
        self._number(addresses_in(self.said, number.start, number.end, self._context(number)), number)
        self.current, self.expects = None, ""
        return replace(sign, start=joint + 1)

    def _is_in_brackets(self, sign: Sign) -> bool:
        return self.said[sign.start - 1 : sign.start] in _BRACKETS and self.said[sign.end : sign.end + 1] in _BRACKETS

    def _explains(self, sign: Sign, addresses: list[Address]) -> bool:
        """第六章（第三十条至第三十五条）: of what it is made, and no more; 将“甲”修改为“乙”（第三条、第五条）: where."""
        current, before = self.current, self.before
        if before is None or before.end != sign.start - 1:
            return False
        if current is not None and current.change == "replace" and not current.targets and self._has_its_words():
            current.targets = addresses
        elif before.kind != "provisions":
            return False
        if current is not None and current.end == before.end:
            current.end = sign.end + 1
        return True

    def _belongs_to_verb(self, addresses: list[Address], sign: Sign) -> bool:
        """As what something goes on, the new words of the text that have no marks, or a part more of what is divided."""
        if self.current is None:
            return False
        if self.expects == "number":
            self._number(self._in_same_annex(addresses, self.current), sign)
        elif self.expects == "into":
            if self.current.moves_words:
                self.current.into = addresses
            else:
                self.current.targets, self.current.within = addresses, list(addresses)
            self._speak_of(addresses[-1].path)
            self._take(sign)
        elif self.expects == "bare":
            self.current.quotes.append(Quote(sign.start, sign.end))
            self._take(sign)
            self.expects = ""
        elif self._is_a_part_more(sign):
            self.current.numbers += addresses
            self._take(sign)
        else:
            return False
        return True

    def _in_same_annex(self, numbers: list[Address], current: Modification) -> list[Address]:
        """附件四第一部分第二条、第三条合并为第二条: an article of an annex goes on as one of it."""
        old = current.targets[-1].path if current.targets else ()
        return _in_annex(old, numbers) if any(unit == "art" for unit, _ in old) else numbers

    def _is_within(self, sign: Sign, addresses: list[Address]) -> bool:
        """Whether this says which part of the one provision goes that the verb has taken: 第三条中的第二项."""
        current = self.current
        if current is None or current.change != "delete" or len(current.targets) != 1 or current.quotes:
            return False
        whole, gap = current.targets[0], self.said[current.end : sign.start]
        return gap in _WITHIN and _is_smaller(addresses[0].path, whole.path)

    def _is_deleted_too(self, following: Sign | None) -> bool:
        """Whether a provision behind a comma is one more that is deleted as a whole: nothing else is said of it."""
        before, current = self.before, self.current
        if current is None or current.change != "delete" or not current.targets or self._has_its_words():
            return False
        is_listed = before is not None and before.kind == "pause" and before.start == current.end
        return is_listed and (following is None or following.kind in ("pause", "stop"))

    def _is_a_part_more(self, sign: Sign) -> bool:
        """分列为两节，作为第二节“保全”和第三节“先予执行”: the second."""
        current = self.current
        is_split = current is not None and current.change == "split" and bool(current.numbers)
        return is_split and current is not None and self.said[current.end : sign.start] in _JOINTS

    def _goes_on_to(self, sign: Sign, addresses: list[Address]) -> bool:
        """第九条中的“甲”、第十一条中的“乙”分别修改为: of both, with what is quoted of each. 第九条第一款，第十一条中的“乙”: of both."""
        is_open = bool(self.subject) and self.first is not None and not self.expects
        if is_open and not self.quotes:
            before, first = self.subject[-1], addresses[0].path[:1]
            is_other = first != before.path[:1] and first[:1] and first[0][0] == "art" and before.path[:1]
            gap = self.said[max(before.end, self.piece_ends) : sign.start]  # 第一款首句和第二款末句
            return gap in _JOINTS or bool(is_other) and before.path[0][0] == "art" and gap == "，"
        if not is_open or (gap := self._gap_behind_words(sign)) in _JOINTS:
            return bool(is_open)
        return (
            gap == "，"
            and (_ALL_ALIKE.match(self.said, sign.end) or _ALL_DELETED.match(self.said, sign.end)) is not None
        )

    def _gap_behind_words(self, sign: Sign) -> str:
        """What stands between the words of a provision and the next one: in 第三条“甲”后、第五条“乙”后, a 、."""
        gap = self.said[self.quotes[-1].end : sign.start]
        return gap.removeprefix("之").lstrip("后前") if self.quotes[-1].role in _SIDES else gap

    def _context(self, sign: Sign) -> Path:
        """第二节, 章名 go on from the chapter that was spoken of last, anything else from the provision.

        第3部 is one of the law, or of the annex of which the same sentence speaks.
        """
        if _PART_FIRST.match(self.said, sign.start):
            return self.path if self.subject else ()
        if _OF_DIVISION.match(self.said, sign.start):
            return self.division
        if self.expects == "number" and self.moved_to and self.path[:-1] == self.moved_from:  # its new number
            return self.moved_to
        return self.path or self.scope.before or self._in_a_list(sign)

    def _in_a_list(self, sign: Sign) -> Path:
        """Where 第三项 stands that goes on from nothing: in no article of a law that has none; but what it is said to be an item of,
        限制类“四、石化化工”, has no name."""
        is_of_items = self.scope.of_items and _ITEM_FIRST.match(self.said, sign.start) is not None
        if self.law is None or not (is_of_items or _HAS_NO_ARTICLES.search(said_in(self.law))):
            return ()
        return () if self._first_head < sign.start else IN_A_LIST

    @cached_property
    def _first_head(self) -> int:
        """Where the first words stand that are the head of what items stand in; behind the text where none do."""
        words = (each for each in self.signs if each.kind == "words")
        heads = (each.start for each in words if self._is_head(each))
        return next(heads, len(self.text))

    def _in(self, law: Sign) -> Path:
        """Where what is named right behind a title stands: 《某目录》第三项 in no article."""
        return IN_A_LIST if _HAS_NO_ARTICLES.search(said_in(self._title(law))) else ()

    def _speak_of(self, path: Path) -> None:
        if path:
            self.path = path
            self.division = path if any(unit in _DIVISIONS for unit, _ in path) else self.division

    def _law_before(self, sign: Sign) -> Sign | None:
        """The law in whose name the provision stands: 《某条例》第三条, 《某条例》的第三条."""
        law = self.laws[-1] if self.laws else None
        return law if law is not None and self.said[law.end : sign.start] in ("", "的", "中", "中的") else None

    def _number(self, addresses: list[Address], sign: Sign) -> None:
        """As what the provisions go on, or where what is new stands."""
        current = self.current
        assert current is not None
        self.goes_to = addresses
        if current.change == "insert":
            if self.said.endswith(_TAKES_IN, 0, sign.start) and not current.numbered:  # 增加一款，列入第十五条
                current.targets, current.within = addresses, list(addresses)
            elif not self._is_in_what_is_new():
                current.targets, current.numbered, current.edge = addresses, True, ""
            self._speak_of(addresses[-1].path)
        elif self._is_only_moved(addresses):  # 移至第三章，作为第二十五条
            current.into = addresses
            self._speak_of(addresses[-1].path)
            self._take(sign)
            self.expects = "place"
            return
        else:
            current.numbers = [*current.numbers, *addresses] if current.change == "split" else addresses
            current.edge = ""
            current.into = [] if current.moves_words else current.into
            if current.change == "renumber" and len(current.targets) == 1 < len(addresses):  # 第一款改为第一款、第二款
                current.change = "split"
            self.numbered = addresses[-1].path
            if current.change == "join" and self.said[sign.start - 1] in "入到":  # 第五项并入第四项，修改为: the fourth
                self.subject, self.path = addresses, self.numbered
            if len(current.targets) < 2:
                self._goes_on_in(self.path, self.numbered)
            if current.change == "join" and _is_division(current.targets[0]) and addresses[-1].path in _paths(current):
                self.division = addresses[-1].path  # 第二章、第三章合并为第二章，章名修改为“甲”
        self._take(sign)
        goes_into = current.change == "join" and self.subject is addresses  # 并入第七十七条，作为第二款
        self.expects = "place" if goes_into else _THEN.get(current.change, "")
        if current is self.apart and _is_division(addresses[-1]) and not any(map(_is_division, current.targets)):
            self.division, self.expects = addresses[-1].path, "words"  # 第五条单独作为一章，作为第三章，章名为“甲”

    def _goes_on_in(self, old: Path, new: Path) -> None:
        """第三十九条改为第四十五条第一款: what follows is in the article whose paragraph it is now. 第二十条第一款作为第二十一条第一款，第二款改为
        第三款: what follows stood beside it, and the numbers that it gets are of the other article.
        """
        if not old or not new or new[-1][0] != "p" or new[:-1] == tuple(step for step in old if step[0] != "p"):
            return
        if old[-1][0] == "p":
            self.moved_from, self.moved_to = old[:-1], new[:-1]
        else:
            self.path = new

    def _is_only_moved(self, addresses: list[Address]) -> bool:
        """Whether the number is that of what a provision goes into, and not its own: an article into a chapter, or what is moved
        (移至第九条，作为第二款) into anything."""
        current = self.current
        if current is None or current.change != "renumber" or not current.targets or not current.targets[-1].path:
            return False
        if current.anchors or current is self.apart:  # 移到第三章之后，作为第四章: its own
            return False
        old, new = RANK[current.targets[-1].path[-1][0]], RANK[addresses[-1].path[-1][0]]
        return new < old if _INTO.match(self.said, current.verb) else new < RANK["art"] <= old

    def of_words(self, sign: Sign, following: Sign | None) -> bool:
        """Quoted words: those that a verb wants, or those that the next one takes."""
        current = self.current
        if self.before is not None and self.before.kind == "enact":  # 修正「某辦法」第三條: whose title it is
            return True
        if self._turns_to_named(sign, following) or self._takes_head(sign, following):
            return True
        if self._is_new_heading(sign):
            self._name_anew(sign)
        elif current is not None and self.expects == "into":
            current.quotes.append(Quote(sign.start, sign.end, "place"))
            self._take(sign)
        elif current is not None and self.expects in ("words", "place") and not self._is_of_the_next(following):
            self._new_words(current, sign)
            self.expects = "words"
        elif current is not None and self.expects == "laws":
            self._repealed(sign)
        elif current is not None and self.expects == "objects" and self._is_name_of(current.targets, sign):
            self._take(sign)  # 删去第四章“监督管理”
        elif current is not None and self.expects == "objects" and not self._is_of_another(current):
            self._delete_in_laws(current)
            current.quotes.append(
                Quote(sign.start, sign.end, "place" if _HOLDS_WORDS.match(self.said, sign.end) else "old")
            )
            current.targets = current.targets or self._spoken_of()
            self._take(sign)
        else:
            self._note(sign)
            if len(self.quotes) == 1 and self._is_name_of(self.subject, self.quotes[0]):
                self.quotes = [replace(self.quotes[0], role="place")]  # 第一部分“甲”的第三级案由“乙”变更为“丙”
            self.quotes.append(Quote(sign.start, sign.end, "place" if _HOLDS_WORDS.match(self.said, sign.end) else ""))
        return True

    def _turns_to_named(self, words: Sign, following: Sign | None) -> bool:
        """Whether a law is what is quoted: 修正「甲辦法」第三條、「乙辦法」第五條; 「某規程」第七條業經修正發布."""
        if not self._names_another(words, following) or self.expects and not self.enacted:
            return False
        if not self.enacted:
            return self.of_ordered(words, following)
        self._turn_to(_ENACTED.match(self.said, words.start))
        self.first = words.start
        self._open(self.enacted, words, [], [])
        self.expects = "objects"
        return True

    def _takes_head(self, words: Sign, following: Sign | None) -> bool:
        """Whether the words are the head of what items stand in. What stands in one kind stands in no other: “鼓励类”第十九项."""
        is_head = self._is_in_a_list(words, following)
        if is_head and self.first is None and self.text.endswith("类", words.start, words.end - 1):
            self.path, self.scope = (), replace(self.scope, before=())
        return is_head

    def _names_another(self, words: Sign, following: Sign | None) -> bool:
        """修正「甲辦法」第三條、「乙辦法」第五條: the second."""
        is_before = following is not None and following.kind in _OF_A_LAW and following.start == words.end
        return is_before and self._quotes_a_title(words)

    def _delete_in_laws(self, current: Modification) -> None:
        """删去《甲》、《乙》中的“丙”: of each of these laws as a whole."""
        if self.laws and self.whole and self.named and not current.targets and not current.quotes and not self.subject:
            self.found.remove(current)
            current.start = self._open_alike("delete", current.start)
            current.law, current.known, current.named = self.law, True, True
            self.found.append(current)

    def _is_in_a_list(self, sign: Sign, following: Sign | None) -> bool:
        """限制类“四、石化化工”第3项, “四、供热”中的第2项: whether the words are the head of what an item stands in, right before it."""
        if self.expects == "words" and self.said.endswith(("：", ":"), 0, sign.start):  # 修改为：“（四）甲”第三款修改为
            return False
        is_before = following is not None and following.kind == "provisions"
        between = self.said[sign.end : following.start] if following is not None and is_before else None
        return (between == "" or between in _WITHIN) and self._is_head(sign)

    def _is_head(self, words: Sign | Quote) -> bool:
        """Whether the words are the head of what items stand in."""
        return _NUMBERED_HEAD.fullmatch(self.text, words.start + 1, words.end - 1) is not None

    def _is_name_of(self, provisions: list[Address], words: Sign | Quote) -> bool:
        """第四章“监督管理”: what a division is called, right behind it."""
        return bool(provisions) and _is_division(provisions[-1]) and provisions[-1].end == words.start

    def _is_new_heading(self, sign: Sign) -> bool:
        """第三章“罚则”改为第四章“法律责任”: what a division is called under its new number, right behind it."""
        current = self.current
        if current is None or current.change not in _GO_ON or current.end != sign.start:
            return False
        is_one = len(current.targets) == 1 or current.change == "join"
        return is_one and len(current.numbers) == 1 and all(map(_is_division, (*current.targets, *current.numbers)))

    def _name_anew(self, sign: Sign) -> None:
        """What goes on under another number has its new name by a modification of its own, if it is not made of several."""
        assert self.current is not None
        if self.current.change == "join":
            self.current.quotes.append(Quote(sign.start, sign.end))
            self._take(sign)
            return
        path = (*self.current.targets[0].path, _HEADING)
        self._open("replace", sign, [Quote(sign.start, sign.end)], [Address(-1, -1, path)])
        self.expects = ""

    def _is_of_another(self, current: Modification) -> bool:
        """删去第五条，将第六条中的“甲”修改为“乙”: the words are of another provision than the one that is deleted."""
        return self.first is not None and bool(current.targets) and self.subject != current.targets

    def _new_words(self, current: Modification, sign: Sign) -> None:
        """Words that are new. What is inserted, and no number said, has that of the words: 增加“第八条　…”, 加入“(4) …”."""
        if current.change == "insert" and not current.numbered:
            self._put_beside(current, self._numbered_as(sign))
        current.quotes.append(Quote(sign.start, sign.end))
        self._take(sign)

    def _put_beside(self, current: Modification, numbered: list[Address]) -> None:
        """在第6(3)条之后加入“(3A) …”: what says its number itself is put behind what was named."""
        if numbered:
            current.targets = numbered
            if self.beside and not current.anchors:
                current.anchors, current.position, current.edge = self.beside, self.beside_is, ""

    def _numbered_as(self, words: Sign) -> list[Address]:
        """The provision whose number these words begin with. (4), （六） and 12A. are beside what they are put behind."""
        if found := _NUMBERED.match(self.text, words.start + 1):
            return [Address(-1, -1, each.path) for each in addresses_in(fold(self.text), *found.span(1), ())]
        beside = self.beside[-1].path if self.beside else self._an_item_more()
        found = _LABELLED.match(self.text, words.start + 1)
        if found and not self.path and (number := found["article"]) and number[-1].isalpha():  # 現加入——“31A. …”
            return [Address(-1, -1, (("art", number),))]
        if not beside or not found:
            return []
        depth = max(1, sum(step[0] == "item" for step in beside))
        counted = found["counted"] or found["listed"]
        number = str(value(counted)) if counted else found["article"] or found["annex"]
        number = number or label_of(found["below"] or "", depth)
        if found["part"]:
            return addresses_in(fold(self.text), *found.span("part"), ())
        of = next((units for name, units in _LABELS_OF.items() if found[name]), _BELOW_ARTICLES)
        is_beside = beside[-1][0] in of
        return [Address(-1, -1, (*beside[:-1], (beside[-1][0], number)))] if is_beside else []

    def _an_item_more(self) -> Path:
        """An item of the provision in which one is inserted, and no number said before its words: 第三条增加一项：“（六）…”."""
        current = self.current
        is_one = current is not None and self.said[current.verb : current.end].rstrip("：:").endswith(
            ("一项", "1项", "一个项")
        )
        within = current.within if current is not None and is_one and not self.is_in_words else []
        return (*within[0].path, ("item", "")) if len(within) == 1 and within[0].path[-1:] else ()

    def _is_of_the_next(self, following: Sign | None) -> bool:
        """修改为“乙”、“丙”修改为“丁”: the third of these is what the next verb changes."""
        has_new = self.current is not None and any(not each.role for each in self.current.quotes)
        return has_new and following is not None and following.kind in ("replace", "delete", "after", "before")

    def of_position(self, sign: Sign, following: Sign | None) -> bool:
        """后, 前 behind a provision or words. 移至第三章之后: no number, but beside what that goes which is moved."""
        before, current = self.before, self.current
        if before is None or before.kind not in ("provisions", "words") or not self._is_beside(before, sign):
            return True
        if current is not None and self.expects == "into":
            self._put_into(current, before, sign)
            return True
        if current is not None and self._goes_beside(current, before, sign):
            current.quotes = [*current.quotes[:-1], replace(current.quotes[-1], role=sign.kind)]
            current.of_piece = following is None or following.kind != "words"
            self._take(sign)
            return True
        is_followed = self._is_followed_by_number(sign, following)
        if current is not None and current.end == before.end and current.change in _BESIDE_NUMBERS[is_followed]:
            current.numbers, current.end, self.expects = [], sign.end, "number" if is_followed else "place"
            current.anchors, current.position, current.numbered, current.into = self.goes_to, sign.kind, False, []
        else:
            self.quotes = [replace(each, role=each.role or sign.kind) for each in self.quotes]
            is_of_words = (
                following is not None and following.kind == "words" and self.said[sign.end : following.start] == "的"
            )
            self.position = self.position if is_of_words else sign.kind
        return True

    def _is_followed_by_number(self, side: Sign, following: Sign | None) -> bool:
        """作为第三章之后的第四章: beside what it goes is said before its number."""
        is_next = following is not None and following.kind == "provisions"
        return following is not None and is_next and self.said[side.end : following.start] == "的"

    def _goes_beside(self, current: Modification, words: Sign, side: Sign) -> bool:
        """删去第五条“甲”后的内容: the words stay, and what stands beside them goes."""
        is_of_verb = current.change == "delete" and bool(current.quotes) and current.quotes[-1].end == words.end
        return is_of_verb and _WHAT_IS_BESIDE.match(self.said, side.end) is not None

    def _put_into(self, current: Modification, before: Sign, side: Sign) -> None:
        """增加“甲”于“乙”之后: beside words; “甲”一句移至第五条第一款之后: beside a provision."""
        if before.kind == "words":
            current.quotes = [*current.quotes[:-1], replace(current.quotes[-1], role=side.kind)]
        else:
            beside = current.into if current.moves_words else current.targets
            current.anchors, current.position, current.into = beside, side.kind, []
            current.targets = current.targets if current.moves_words else []
        self._take(side)

    def _is_beside(self, before: Sign, sign: Sign) -> bool:
        """Whether nothing stands between what is named and 后, 前, but what the words are called: “甲”二字之后."""
        return _BESIDE_WHAT.fullmatch(self.said, before.end, sign.start) is not None

    def of_between(self, sign: Sign, following: Sign | None) -> bool:
        """“甲”与“乙”之间: behind the one and before the other; 第一项与第二项之间: behind the first."""
        if self.before is not None and self.before.kind == "provisions":
            if len(self.subject) == len(_SIDES) and not self.quotes:
                self.subject, self.position = self.subject[:1], "after"
            return True
        words = [each for each in self.quotes if not each.role]
        if len(words) == len(_SIDES):
            self.quotes = [replace(each, role=role) for each, role in zip(words, ("after", "before"), strict=True)]
            self.position = sign.kind
        return True

    def of_last(self, sign: Sign, following: Sign | None) -> bool:
        """增加一款，作为最后一款: at the end of what it comes into."""
        current = self.current
        if current is not None and self.first is None and current.change in _COMES_INTO:
            current.edge = "end"
            self._take(sign)
        return True

    def of_edge(self, sign: Sign, following: Sign | None) -> bool:
        """第一款末尾, 第二款开头."""
        self.edge = "start" if _AT_START.finds(self.said[sign.start : sign.end]) else "end"
        if self.current is not None and self.expects == "into":
            self.current.edge = self.edge
            self._take(sign)
        elif following is not None and following.kind == "insert":  # 第一款“甲”前增加“乙”，末尾增加“丙”
            self._note(sign)
        return True

    def of_put(self, sign: Sign, following: Sign | None) -> bool:
        """将“甲”写入第三条: new words, and where they go; 将第三条中的“甲”写入第五条 moves them."""
        if self.subject and self.first is not None:
            self._move_words(sign)
        elif self.quotes and following is not None:
            self._open("insert", sign, self.quotes, [])
            self.expects = "into"
        return True

    def of_into(self, sign: Sign, following: Sign | None) -> bool:
        """增加“甲”于第三条“乙”之后: where the words go is said behind them."""
        current = self.current
        if current is not None and current.change == "insert" and self._has_its_words() and self.first is None:
            current.targets = current.targets or ([Address(-1, -1, self.path)] if self.path else [])
            current.within = list(current.targets)
            self.expects = "into"
        return True

    # what is done

    def _is_called_new(self) -> bool:
        """原第三款改为第四款，新的第三款表述为：“…”: not the one that had the number before."""
        is_open = self.first is not None and bool(self.subject) and not self.quotes
        return is_open and self.said.endswith(("新的", "新"), 0, self.subject[0].start)

    def _insert_called_new(self, sign: Sign) -> None:
        self._open("insert", sign, [])
        assert self.current is not None
        self.current.numbered, self.expects = True, "words"

    def of_replace(self, sign: Sign, following: Sign | None) -> bool:
        if self.said.startswith("表述为", sign.start) and self._is_called_new():
            self._insert_called_new(sign)
            return self._words_are_marked(sign, following)
        if (
            self.said.startswith("为", sign.start)
            and not self._is_called_anew()
            or self._only_announces(sign, following)
        ):
            return True
        if self._says_what_is_new():
            self._take(sign)
            self.expects = "words"
            return self._words_are_marked(sign, following)
        if self._names_what_is_joined(sign):
            self._take(sign)
            self.subject, self.expects = [], "words"
            return True
        if self._is_everywhere(sign):
            self.path, self.whole = (), True
        if (deleted := self._deleted_before(sign)) is not None:
            self.current, deleted.change, deleted.verb = deleted, "replace", sign.start
            self._take(sign)
        else:
            headings = [] if self.topic else self._headings_quoted() or self._headings_in_words()
            self._open("replace", sign, [*map(_old, self.quotes)])
            if headings and self.current is not None:
                self.current.targets = headings
            self._name_without_marks(sign.end)
        self.expects = "words"
        return self._words_are_marked(sign, following)

    def _only_announces(self, sign: Sign, following: Sign | None) -> bool:
        """对《某条例》修改如下, 现就《某通知》有关条款修改如下，自公布之日起施行: what is changed stands below."""
        if self.quotes or self.subject or not self.said.startswith("修改如下", sign.start):
            return False
        is_told_here = (
            following is not None
            and following.kind == "provisions"
            and self.said[sign.end : following.start] in _COLONS
        )
        return is_told_here or all(each.kind in _ENDS for each in self.signs if each.start > sign.start)

    def _names_what_is_joined(self, sign: Sign) -> bool:
        """合并为第三章，章名为“甲”: what they are called as one."""
        is_joined = self.current is not None and self.current.change == "join" and not self._has_its_words()
        is_name = len(self.subject) == 1 and self.subject[0].path[-1:] == (_HEADING,)
        return is_joined and is_name and self.said.startswith("为", sign.start)

    def _says_what_is_new(self) -> bool:
        """增加一条作为第三条，表述为：“甲”: the words of what is inserted, and none that take the place of others."""
        current = self.current
        is_owed = current is not None and current.change == "insert" and not self._has_its_words()
        return is_owed and self.first is None and self.expects != "number"

    def _is_everywhere(self, sign: Sign) -> bool:
        """将“甲”统一修改为“乙” in a paragraph of its own: of all the law, whichever provision was spoken of above."""
        is_alone = bool(self.quotes) and not self.subject and not self.found and self.path == self.scope.path
        return is_alone and _IN_ALL.fullmatch(self.said, self.quotes[-1].end, sign.start) is not None

    def _is_called_anew(self) -> bool:
        """Whether 章名为“甲” is what is done: 改为第三章，章名为“甲”. What is inserted or divided has it as its own words."""
        return self.current is not None and self.current.change in _GO_ON and not self.expects

    def _headings_quoted(self) -> list[Address]:
        """第三章“罚则”修改为: the headings of divisions, where each has what it is called right behind it."""
        behind = {each.start for each in self.quotes}
        if len(behind) != len(self.subject) or not all(
            _is_division(each) and each.end in behind for each in self.subject
        ):
            return []
        return [replace(each, path=(*each.path, _HEADING)) for each in self.subject]

    def _headings_in_words(self) -> list[Address]:
        """将“第三章　罚则”, 章名“第三章　罚则”修改为“第三章　法律责任”: the heading of the division whose number the words begin with."""
        is_named = bool(self.subject) and not any(each.path for each in self.subject)
        if len(self.quotes) != 1 or self.subject and not is_named or self.path != self.scope.path:
            return []
        found = _HEADING_QUOTED.fullmatch(self.text, self.quotes[0].start, self.quotes[0].end)
        provisions = addresses_in(fold(self.text), *found.span(1), self.division) if found else []
        return [Address(-1, -1, (*each.path, _HEADING)) for each in provisions if each.path]

    def _deleted_before(self, sign: Sign) -> Modification | None:
        """What 代以 puts other words in the place of: 废除“甲”，代以“乙”; 废除“甲”；代以“乙”."""
        is_next = self.current is not None or self.before is not None and self.before.kind == "stop"
        if "代" not in self.said[sign.start : sign.end] or not self.found or not is_next:
            return None
        return self.found[-1] if self.found[-1].change == "delete" else None

    def of_content(self, sign: Sign, following: Sign | None) -> bool:
        """合并为第五条，内容为：“…”, 作为第五条：“…”: what goes on under a new number has new words too, as with 修改为."""
        current = self.current
        if self._is_called_new():
            self._insert_called_new(sign)
            return True
        if current is not None and self.first is not None and self._is_number_of_a_part():
            current.numbers, self.expects = [*current.numbers, *self.subject], "words"
            self._take(sign)  # 分为两款，第一款为：“甲。”第二款为：“乙。”
            return True
        if self._is_of_what_came():
            self.current, self.expects = self.found[-1], "words"
            self._take(sign)
            return True
        if current is None or current.change not in _GO_ON or self._has_its_words():
            return True
        is_alone = current.end == sign.start
        if is_alone and self._are_owed_words():
            self._take(sign)
            self.expects = "words"
            return True
        return self.of_replace(sign, following) if is_alone or self.said[sign.start] == "内" else True

    def _is_of_what_came(self) -> bool:
        """分列为第二十四条和第二十五条。第二十四条为：“…”: the words are of what was said before to come under that number."""
        if not self.found or not self.subject or self.found[-1].change not in _THEN:
            return False
        came = {each.path for each in (*self.found[-1].targets, *self.found[-1].numbers)}
        is_next = self.first == self.subject[0].start and not self.quotes
        return is_next and self.expects != "number" and came.issuperset(each.path for each in self.subject)

    def _are_owed_words(self) -> bool:
        """增加一项，作为第二项，第二项改为第三项：“…”: the words that end the line are of what is inserted."""
        first = next((each for each in reversed(self.found) if each.change != "renumber"), None)
        return first is not None and first.change == "insert" and not any(not each.role for each in first.quotes)

    def of_renumber(self, sign: Sign, following: Sign | None) -> bool:
        following = self._in_its_law(following)
        if (
            following is None
            or following.kind not in ("provisions", "same", "words")
            or following.start - sign.end > _GAP
        ):
            return True
        if self._puts_into(following):
            return True
        if self._moves_words(sign):
            self._move_words(sign)
            return True
        if following.kind == "words":
            return True
        if following.kind == "same" and not self.said.startswith("第", following.end):  # 列为本章: under its own number
            self._open("renumber", sign, [])
            self.expects = ""
            return True
        if self._is_number_of_a_part():
            assert self.current is not None
            self._take(sign)
            self.subject = list(self.current.targets)
        elif self.expects in ("place", "into") or self._is_owed_its_number(sign):
            self._take(sign)
        elif self.said[sign.start : sign.end] == "为" or self.said.startswith("即", sign.start):
            return True
        elif self._are_words_changed(sign, following):
            self._open("replace", sign, [*map(_old, self.quotes)])
            self.expects = "bare"
            return True
        else:
            self._open("renumber", sign, [])
        self.expects = "number"
        return True

    def _in_its_law(self, sign: Sign | None) -> Sign | None:
        """改为修改后《某解释》第十二条: the number, whose law is the one that is spoken of."""
        if sign is None or sign.kind != "law" or self.law is None or self._title(sign) != self.law:
            return sign
        behind = next((each for each in self.signs if each.start >= sign.end), None)
        return Sign(behind.kind, sign.start, behind.end) if behind is not None and behind.start == sign.end else sign

    def _moves_words(self, sign: Sign) -> bool:
        """第九条第二款“甲”一句移至第三款: words of a provision, which go from the one and come into the other."""
        is_of_provision = bool(self.subject) and not _is_division(self.subject[-1])
        return bool(self.quotes) and is_of_provision and _MOVES.finds(self.said[sign.start : sign.end])

    def _move_words(self, sign: Sign) -> None:
        self._open("renumber", sign, [*map(_old, self.quotes)])
        assert self.current is not None
        self.current.moves_words, self.expects = True, "into"

    def _are_words_changed(self, sign: Sign, following: Sign) -> bool:
        """第五条中的“第三十八条”修改为第三十七条: a number in the text, and not that of what is spoken of."""
        before = self.before
        if before is None or before.kind != "words" or before.end != sign.start or not self.quotes:
            return False
        is_name = bool(self.subject) and self.subject[-1].end == before.start
        return not is_name and _DIVISION_ALONE.fullmatch(self.said, following.start, following.end) is None

    def _is_owed_its_number(self, sign: Sign) -> bool:
        """Whether the number is that of what was spoken of before: of new words, of what is new, or of what is made of several,
        合为一章，章名为“甲”，作为第三章."""
        current = self.current
        is_joined = current is not None and current.change == "join" and not current.numbers and self.first is None
        return is_joined or self._is_number_of_words(sign) or self._is_in_what_is_new()

    def _is_number_of_words(self, sign: Sign) -> bool:
        """增加“甲”的内容，作为第二款: the number of what the words are."""
        current = self.current
        is_new = current is not None and current.change == "insert" and not current.numbered
        return is_new and self.first is None and self.said.startswith("作为", sign.start)

    def _is_number_of_a_part(self) -> bool:
        """第八条分为两条，第一款作为第八条，第二款作为第九条: what a part of it becomes, until there are as many numbers as parts."""
        current = self.current
        if current is None or current.change != "split" or len(current.numbers) >= self.parts_owed:
            return False
        return self.first is None or all(
            _is_part_of(each.path, whole.path) for each in self.subject for whole in current.targets
        )

    def _puts_into(self, following: Sign) -> bool:
        """第一章分为三节：第四条作为第二节: which articles a new division takes, which keep their numbers."""
        is_division = _DIVISION_ALONE.fullmatch(self.said, following.start, following.end) is not None
        last = self.subject[-1].path[-1:] if is_division and self.subject else ()
        is_inside = bool(last) and last[0][0] in _IN_DIVISIONS
        return is_inside and any(each.change == "split" for each in self.found)

    def of_enact(self, sign: Sign, following: Sign | None) -> bool:
        """修正某法第三條、第五條條文；增訂第五條之一條文: what is changed stands behind the verb, the law before its articles."""
        change = "insert" if self.said.startswith("增", sign.start) else "replace"
        self.first, self.quotes, self.enacted = None, [], change
        self._turn_to(_ENACTED.match(self.said, sign.end))
        self._open(change, sign, [], [])
        assert self.current is not None
        if found := _SOME_OF_IT.match(self.said, sign.end):  # 修正「某辦法」部分條文
            self.current.end, self.current.known = found.end(), self.law is not None
        self.expects = "objects"
        return True

    def _turn_to(self, found: re.Match[str] | None) -> None:
        """The law that is named with no marks, or in Taiwan's, between a verb and its provisions."""
        if found is not None and found["title"] and not _SELF.match(found["title"]):
            self.law, self.named = self.text[found.start("title") : found.end("title")].strip("「」《》"), True
            self.path = self.division = ()
            self.scope = replace(self.scope, before=())

    def of_insert(self, sign: Sign, following: Sign | None) -> bool:
        is_named = following is not None and following.kind == "provisions" and following.start == sign.end
        if self.said.startswith("第", sign.end) and not is_named:
            return True
        is_some = _SOME_MORE.match(self.said, sign.end) is not None
        if is_some and not self.whole:
            return True
        is_part = self.said[sign.end - 1] in "编章节条款项目段件表录类分栏列行"
        if self._headings_quoted():  # 在第四章“监督管理”后增加一章
            self.quotes = []
        is_inside = is_part and bool(self.subject) and self._is_part_of(self.said[sign.end - 1], self.subject[-1].path)
        self.beside = self.subject if self.position and not self.quotes and not is_inside else []
        self.beside_is = self.position
        goes_on = not is_part and self._are_words_more()
        anchors = [] if goes_on else self.beside
        within = [] if anchors else self._spoken_of() or self._around(is_part)
        position = self.position if anchors else ""
        self.is_in_words = bool(self.quotes)  # 附录中“名词解释”增加一项: in a part of it
        places = self.quotes if self.position or not is_part else []  # 第三章“国家机构”中: the chapter's name
        self._open("insert", sign, self._where(places), within)
        assert self.current is not None
        self.current.edge = _EDGE_OF[self.beside_is] if goes_on else self.edge
        self.current.anchors, self.current.position, self.current.within = anchors, position, list(within)
        self.current.known = self.current.known or bool(anchors)
        self.current.of_piece = self.piece and is_part
        self.current.in_law = not within and (is_some or self._is_below_a_head(self.current.quotes))
        self.expects = "number" if is_named else "place" if is_part else "words"
        return self._words_are_marked(sign, following)

    def _are_words_more(self) -> bool:
        """第三项后增加“，并报告结果”: words behind a 款 or 项 end it, for it is a sentence or a part of one."""
        return bool(self.beside) and self.beside[-1].path[-1:] != () and self.beside[-1].path[-1][0] in _BELOW_ARTICLES

    def _where(self, words: list[Quote]) -> list[Quote]:
        """The words that say where others go: behind or before which, or in what."""
        return [replace(each, role=each.role or "place") for each in words]

    def _around(self, is_part: bool) -> list[Address]:
        """第2條現予修訂——(a) 加入“甲”: words that come in stand in the provision that the words above lead to."""
        is_led = self.path == self.scope.path and not self.whole and not is_part
        return [Address(-1, -1, self.path)] if is_led and self.path else []

    def _is_part_of(self, unit: str, path: Path) -> bool:
        """Whether a new 款 or 项 is a part of the provision behind which it is put: 第十四条后增加一款."""
        return bool(path) and unit in "款项目" and RANK[UNITS[unit]] > RANK[path[-1][0]] and path[-1][0] in ("art", "p")

    def of_delete(self, sign: Sign, following: Sign | None) -> bool:
        """删去第三条; 将第三条删去."""
        is_first = following is not None and following.kind in _OBJECTS
        if is_first:
            self.first, self.quotes = None, []
            self._turn_to(_UNMARKED_BEFORE.match(self.said, sign.end))
            self._open("delete", sign, [], [])
            self.expects = "objects"
        else:
            self._delete_words()
            self._open("delete", sign, [*map(_old, self.quotes)])
            self.expects = ""
        return True

    def of_repeal(self, sign: Sign, following: Sign | None) -> bool:
        """废止《某条例》; 《某条例》同时废止; 废止第三条. 废止《某通知》等20件文件（目录见附件1）: the list says each."""
        if _LISTED_BELOW.match(self.said, sign.end) is not None:
            return True
        if following is not None and (following.kind == "law" or self._quotes_a_title(following)):
            self.first = None
            self._open("delete", sign, [], [])
            self.expects, self.repealing = "laws", True
        elif (
            following is not None
            and following.kind in _OBJECTS
            or (self.subject or self.others)
            and self.first is not None
        ):
            return self.of_delete(sign, following)
        elif self.laws and _LISTED_BELOW.match(self.said, self.laws[-1].end) is None:
            self._repealed_before(sign)
        elif (found := _UNMARKED_REPEALED.match(self.said, sign.end)) and self.said.endswith(_ORDERS_IT, 0, sign.start):
            title = self.text[found.start() : found.end()]
            self.found.append(_repeal(self._begin(sign.start, self.found[-1:]), found.end(), title))
        elif found := _REPEALED_AT_ONCE.search(self.said, 0, sign.start):
            self.found.append(_repeal(found.start("title"), sign.end, self.text[slice(*found.span("title"))]))
        elif self.first is not None and len(self.quotes) == 1 and self.text[self.quotes[0].start] == "「":
            # 「某原則」自同日停止適用
            title = self.text[self.quotes[0].start + 1 : self.quotes[0].end - 1]
            self.found.append(_repeal(self._begin(self.first, self.found[-1:]), sign.end, title))
            self.first, self.quotes, self.current = None, [], None
        return True

    def _quotes_a_title(self, quoted: Sign | Quote) -> bool:
        """廢止「某辦法」."""
        words = self.text[quoted.start : quoted.end]
        return words[0] == "「" and UNMARKED_LAW.fullmatch(said_in(words[1:-1])) is not None

    def _repealed(self, sign: Sign) -> None:
        """A law that is repealed: one modification each."""
        current = self.current
        assert current is not None
        is_whole = current.law is not None and current.known and current.end > current.start + 2
        if current.targets or is_whole:
            current = Modification("delete", sign.start, sign.end, None, verb=sign.start)
            self.found.append(current)
            self.current = current
        current.law, current.known, current.named, current.end = self._title(sign), True, True, sign.end

    def _repeal_in(self, law: Sign) -> None:
        """废止《某法》第三条: the law lives on, and what follows are its provisions."""
        if self.current is not None and self.current.named:
            self._open("delete", Sign("", law.start, law.start), [], [])
        assert self.current is not None
        self.law, self.named, self.whole = self._title(law), True, False
        self.path = self.division = ()
        self.current.law, self.current.named = self.law, True
        self.laws.append(law)
        self.expects = "objects"

    def _repealed_before(self, verb: Sign) -> None:
        start = self.first if self.first is not None else self.laws[0].start
        self.laws = [law for law in self.laws if not _IS_AMENDED.match(self.said, law.end)] or self.laws[-1:]
        self.laws = [law for law in self.laws if not _TELLS_WHEN.match(self.said, law.end)] or self.laws[-1:]
        for law in self.laws:
            self.found.append(_repeal(max(start, law.start), law.end, self._title(law)))
            start = law.end
            self.found[-1].in_law = self.topic
        self.found[-1].end = verb.end
        self.found[-len(self.laws)].start = self._begin(
            self.found[-len(self.laws)].start, self.found[-len(self.laws) - 1 :]
        )
        self.laws, self.first, self.current, self.topic = [], None, None, False

    def of_join(self, sign: Sign, following: Sign | None) -> bool:
        self._open("join", sign, [])
        self.expects = "place"
        if following is not None and following.kind == "provisions" and following.start - sign.end <= 2:
            self.expects = "number"
        return True

    def of_swap(self, sign: Sign, following: Sign | None) -> bool:
        """第一款与第二款对调: each has the number of the other."""
        if len(self.subject) == 2:
            self._open("renumber", sign, [])
            assert self.current is not None
            self.current.numbers = self.current.targets[::-1]
            self.expects = "place"  # ，分别作为第二款和第一款
        return True

    def of_moves(self, sign: Sign, following: Sign | None) -> bool:
        """第八条至第十条依次顺延; 增加一条，作为第八条，以下依次顺延: what stands behind the provision goes on under other numbers."""
        gap = self.said[self.subject[-1].end : sign.start] if self.first is not None and self.subject else None
        if gap is not None and gap.startswith("之后"):  # 第十七条之后的各条: not that itself
            self._move_on(sign)
        elif gap is not None and _AND_WHAT_FOLLOWS.sub("", gap) in _ORDERS:
            self._open("renumber", sign, [])
        elif self.path and _THE_REST.search(self.said[max(sign.start - 24, 0) : sign.start]):
            self._move_on(sign)
        self.expects = ""
        return True

    def _move_on(self, sign: Sign) -> None:
        """What stands behind the provision spoken of last goes on under other numbers."""
        unit = next((unit for unit in "条款项章节" if unit in self._just_before(sign)), "条")
        last = Address(-1, -1, up_to(self.path, unit))
        self.first = sign.start - len(self._just_before(sign))
        self.subject = []
        self._open("renumber", sign, [], [])
        assert self.current is not None
        self.current.anchors, self.current.position, self.current.known = [last], "after", True

    def _just_before(self, sign: Sign) -> str:
        """The words between the last mark and a verb."""
        found = _THE_REST.search(self.said[max(sign.start - 24, 0) : sign.start])
        return found[1] if found else ""

    def of_adjusts(self, sign: Sign, following: Sign | None) -> bool:
        """第二项至第五项序号作相应调整: those that are named go on under numbers that are not said; and so do 其他项, behind
        what was inserted or deleted."""
        gap = self.said[self.subject[-1].end : sign.start] if self.first is not None and self.subject else ""
        is_behind, gap = gap.startswith("之后"), _AND_WHAT_FOLLOWS.sub("", gap)
        if is_behind:
            self._move_on(sign)
            self.expects = ""
        elif gap in _ORDERS and gap.strip("的作则"):
            self._open("renumber", sign, [])
            self.expects = ""
        elif self.path and (self.current or self.found) and _THOSE_BEHIND.search(self.said, 0, sign.start):
            self._move_on(sign)
            self.expects = ""
        return True

    def of_retitle(self, sign: Sign, following: Sign | None) -> bool:
        """並修正名稱為「某辦法」."""
        self._open("replace", sign, [], [Address(-1, -1, (("title", ""),))])
        self.expects = "words"
        return True

    def of_passive(self, sign: Sign, following: Sign | None) -> bool:
        """附件二由本法律附件所載者取代: by what is not quoted; 以本法律的附件取代某法律的附件二 names it behind the verb."""
        if self.first is None and following is not None and following.start == sign.end:
            self._open("replace", sign, [], [])
            self.expects = "objects"
            return True
        if self.first is not None and self.subject and _HELD.fullmatch(self.said, self.subject[-1].end, sign.start):
            self._open("replace", sign, [])
            self.expects = ""
        return True

    def of_apart(self, sign: Sign, following: Sign | None) -> bool:
        """第五条单独作为一章: it goes on as what it is not, under a number that may stand behind (，作为第三章)."""
        if self.first is None or not self.subject or self.said[self._subject_ends() : sign.start].strip("，"):
            return True
        is_numbered = following is not None and following.kind == "provisions" and following.start == sign.end
        self._open("renumber", sign, [])
        self.apart, self.expects = self.current, "number" if is_numbered else "place"
        return True

    def of_split(self, sign: Sign, following: Sign | None) -> bool:
        """第九条分为两条; of several provisions that become one, 第十条、第十二条改为一条, a join."""
        into_one = _INTO_ONE.search(self.said, sign.start, sign.end) is not None
        if into_one and self.first is None and self.current is not None and self.current.change == "join":
            self._take(sign)  # 第三项、第四项合并，修改为一项
            self.expects = "place"
            return True
        if self._is_in_what_is_new():
            self._take(sign)
        else:
            self._open("join" if into_one and len(self._spoken_of()) > 1 else "split", sign, [])
            counted = _COUNTED.search(self.said, sign.start, sign.end)
            self.parts_owed = value(counted[0]) if counted else 0
        is_numbered = following is not None and following.kind == "provisions" and following.start == sign.end
        self.expects = "number" if is_numbered else "place"
        return True

    def _is_in_what_is_new(self) -> bool:
        """增加一章，作为第四章，分为三条，作为第二十条至第二十二条: of what it consists, whose number was said."""
        current = self.current
        return self.first is None and current is not None and current.change == "insert" and current.numbered

    # where a sentence ends

    def of_stop(self, sign: Sign, following: Sign | None) -> bool:
        self._end_sentence()
        self.current, self.expects, self.laws, self.position, self.repealing = None, "", [], "", False
        self.enacted = ""
        return True

    def of_pause(self, sign: Sign, following: Sign | None) -> bool:
        if self.expects in ("words", "objects") and self._has_its_words():
            self.expects = ""
        self.position = ""
        return True

    def _has_its_words(self) -> bool:
        """Whether the verb has words already, new ones or old ones."""
        return self.current is not None and any(each.role in ("", "old") for each in self.current.quotes)

    def _end_sentence(self) -> None:
        """删去第一款中的“甲”，第二款中的“乙”: what is spoken of after a deletion is deleted too. In a list a sentence is a part of it."""
        self._listed()
        if self.first is not None and self.current is not None and self.current.change == "delete" and self.subject:
            self._delete_words()
            end = self._subject_ends()
            self._open("delete", Sign("delete", end, end), [*map(_old, self.quotes)])
        self.first, self.quotes = None, []

    def _finish_before(self, sign: Sign, addresses: list[Address]) -> None:
        """What is done with where another provision is spoken of: a chapter that has no name but its number; of 删去第一款中的“甲”，
        第二款中的“乙”，第三款 the second."""
        current = self.current
        if current is self.apart and self.expects == "words" and addresses[-1].path[-1:] != (_HEADING,):
            self.expects = ""
        if current is None or current.change != "delete" or self.expects or not (self.quotes and self.subject):
            return
        is_next = self.first is not None and self.said[current.end : self.first] in _BESIDE
        gap = self.said[self.quotes[-1].end : sign.start]
        is_another = gap == "，" and not self._is_changed(sign) or gap[:1] == "，" and _BEFORE.fullmatch(gap[1:])
        if is_next and is_another:
            end = self._subject_ends()
            self._open("delete", Sign("delete", end, end), [*map(_old, self.quotes)])
            self.subject = []

    def _is_changed(self, sign: Sign) -> bool:
        """Whether a verb behind says what is done to what stands before it."""
        for each in self.signs:
            if each.start > sign.start and each.kind not in _NO_VERBS:
                return each.kind != "stop"
        return False

    def _delete_words(self) -> None:
        """删去第二款中的“乙”和第三款: the words of the one first, for the other goes as a whole."""
        last = max((each.end for each in self.quotes), default=len(self.said))
        whole = [each for each in self.subject if each.start >= last]
        if whole and len(whole) < len(self.subject):
            self.subject = self.subject[: -len(whole)]
            self._open("delete", Sign("delete", last, last), [*map(_old, self.quotes)])
            self.first, self.subject = whole[0].start, whole

    # the modification

    def _open(self, change: str, sign: Sign, quotes: list[Quote], targets: list[Address] | None = None) -> None:
        """A new modification of what is spoken of, which is stated from there to the verb, and on."""
        start = self.first if self.first is not None else sign.start
        start = self._open_others(change, start)
        if self.whole and self.quotes and targets is None:
            start = self._open_alike(change, start)
        self.alike = []
        spoken = self._spoken_of() if targets is None else targets
        if change == "renumber":  # 第二章章名修改为“甲”，移至第一章之后: the chapter, and not its name
            spoken = [
                replace(each, path=each.path[:-1] if each.path[-1:] == (_HEADING,) else each.path) for each in spoken
            ]
        self.current = Modification(
            change,
            self._begin(start, self.found[-1:]),
            sign.end,
            self.law,
            spoken,
            quotes=quotes,
            verb=min(sign.start, len(self.text) - 1),
            of_piece=self.piece and targets is None or self.piece and bool(targets) and targets == self.subject,
            in_law=not any(each.path for each in spoken)
            and targets is None
            and (self.topic or self._is_below_a_head(quotes)),
            of_several=self.several if self.law is None and self.whole and not spoken else None,
        )
        self.topic = False
        everywhere = self.whole or bool(quotes) and not self.path
        self.current.known, self.current.named = everywhere and self.law is not None, self.named
        self.found.append(self.current)
        self.first, self.quotes = None, []

    def _is_below_a_head(self, quotes: list[Quote]) -> bool:
        """“一、申请条件”中的“甲”: of a part of the law that has no articles, told by its head."""
        return bool(quotes) and quotes[0].role == "place" and self._is_head(quotes[0])

    def _open_others(self, change: str, start: int) -> int:
        """《甲》第三条、《乙》第五条中的: a modification for each law, the words with the last. Where that one begins."""
        named = [each.provisions for each in self.others] + [self.subject]
        for each, following in zip(self.others, named[1:], strict=True):
            begin = self._begin(start, self.found[-1:])
            self.found.append(
                Modification(
                    change,
                    begin,
                    each.end,
                    each.law,
                    each.provisions,
                    quotes=each.quotes,
                    named=True,
                    verb=begin,
                    in_law=not each.provisions,
                )
            )
            start = following[0].start if following else self.topic_at.start
        self.others = []
        return start

    def _open_alike(self, change: str, start: int) -> int:
        """《甲》、《乙》中的: a modification of each law as a whole, the words with the last. Where that one begins."""
        for law, following in zip(self.alike, [*self.alike, self.laws[-1]][1:], strict=True) if self.alike else ():
            begin = self._begin(start, self.found[-1:])
            self.found.append(
                Modification(change, begin, law.end, self._title(law), known=True, named=True, verb=begin)
            )
            start = following.start
        self.alike = []
        return start

    def _spoken_of(self) -> list[Address]:
        if self.subject or self.whole or not self.path:
            return list(self.subject)
        return [Address(-1, -1, self.path)] if self.quotes or self.expects == "objects" else []

    def _begin(self, start: int, before: list[Modification]) -> int:
        """With 将 or 在 before it, and not inside what was stated before."""
        done = max((each.end for each in before if each.end <= start), default=0)
        found = _BEFORE.search(self.said[done:start][-8:])
        return start - len(found[0]) if found else start

    def _words_are_marked(self, sign: Sign, following: Sign | None) -> bool:
        """Whether there is more to read: new text without marks goes to the end of the paragraph."""
        assert self.current is not None
        rest = self.said[sign.end :]
        if not rest.startswith(("：", ":")) or not rest[1:].strip() or rest[1:].lstrip()[0] in (*OPENING, "《"):
            return True
        if "如下" not in self.said[sign.start : sign.end]:
            self.current.quotes.append(Quote(sign.end + 1, len(self.text)))
        self.current.end = len(self.text)
        return False

    def _note(self, sign: Sign) -> None:
        if self.first is None:
            self.first = sign.start

    def _take(self, sign: Sign) -> None:
        assert self.current is not None
        self.current.end = sign.end
        self.first = None


def _join_those_before(listed: list[Modification], found: list[Modification], changes: int) -> None:
    """Puts what is listed behind what was found. 《甲》第五条；第九条: of the law before it is one modification with that, for each
    change that is made in it."""
    last = found[-changes:]
    for each in listed:
        same = next(
            (one for one in last if (one.law, one.part, one.listed) == (each.law, each.part, each.listed)), None
        )
        if same is not None and same.targets and each.targets:
            same.targets += each.targets
            same.end, same.verb = each.end, each.verb
        else:
            found.append(each)


def _paths(modification: Modification) -> list[Path]:
    return [each.path for each in modification.targets]


def _is_division(address: Address) -> bool:
    return bool(address.path) and address.path[-1][0] in _HEADED


def _is_part_of(part: Path, whole: Path) -> bool:
    return part != whole and part[: len(whole)] == whole


def _is_smaller(part: Path, whole: Path) -> bool:
    """Whether a provision may be a part of another: its paragraph or item, or an article of a chapter."""
    if not part or not whole:
        return False
    return _is_part_of(part, whole) or part != whole and RANK[part[-1][0]] > RANK[whole[-1][0]]


def _repeal(start: int, end: int, law: str) -> Modification:
    """The repeal of a whole law."""
    return Modification("delete", start, end, law, known=True, named=True, verb=start)


def _old(quote: Quote) -> Quote:
    return quote if quote.role in _PLACES else Quote(quote.start, quote.end, "old")


def _in_annex(spoken_of: Path, addresses: list[Address]) -> list[Address]:
    """Articles, in the annex that was spoken of and its part, if one was."""
    above = tuple(takewhile(lambda step: step[0] != "art", spoken_of))
    is_annex = above[:1] != () and above[0][0] == "att"
    return [
        replace(each, path=(*above, *each.path)) if is_annex and each.path[:1] and each.path[0][0] == "art" else each
        for each in addresses
    ]


def _is_in(sign: Sign, spans: list[tuple[int, int]]) -> bool:
    return any(start <= sign.start < end for start, end in spans)


_NUMBER_BEGINS = Pattern(
    Expression(r"[^，。；：、「」《》“”（）年月日部会府署局\s]{1,14}$"),
    ("83年11月9日台财税", "本部台内营字", "某部农授粮字"),
    ("", "本部", "，"),
    "search",
)
"""How the number of a letter of Taiwan begins: its signs before 第831618902號函."""

_ARTICLE_OF_A_PART = Pattern(
    Expression(rf"第(?:[（(][{CN}\d]{{1,3}}[）)]|\d{{1,3}})条"),
    ("第（二）条", "第1条"),
    ("第二条", "第1项", "第12A条"),
)

_ARTICLE_IN_DIGITS = Pattern(
    Expression(r"第\d{1,4}[A-Z]{0,2}(?:[（(][0-9A-Za-z]{1,4}[）)]){0,3}条"),
    ("第4条", "第12A(1)条"),
    ("第四条", "第4项"),
)
"""An article as Hong Kong numbers them, in a schedule too."""

_ANNEX = Pattern(
    Expression(rf"附[件表录][{CN}\d]{{0,3}}$"), ("附件二", "附表", "附件1"), ("附件二第三项", "第三条"), "search"
)
_POINTS_TO_ANNEX = Pattern(
    Expression(
        rf"""[（(](?:[^（）()，。；“]{{0,12}}见|[目名]录|[清名]单)?附[件表录][^（）()，。；“第]{{0,40}}[）)]
        |附[件表录][{CN}\d]{{0,3}}(?:中|内|里)?(?:所?列出?|载明|所载)的?[^，。；：“《第中]{{0,12}}
        (?:规章|法规|文件|条例|规定|办法|通知|决定|法律)""",
        re.X,
    ),
    ("（附件2）", "（详见附件一）", "（目录见附件1、2）", "附件2所列的规章", "附件所列行政法规"),
    ("附件2第三项", "（附件2第三条）", "附件2中的“□”", "第八条", "附件2", "附件2所列的“□”"),
    "search",
)
"""An annex of the decision itself, which says what is changed: no provision of a law that is amended."""

_DIVISION_ALONE = Pattern(
    Expression(rf"第[{CN}\d]{{1,7}}[编章节]"), ("第二节", "第3章"), ("第二节章名", "第二条"), "fullmatch"
)
_ENACTED = Pattern(
    Expression(
        r"(?P<title>「□{1,60}」|《□{1,60}》|[^，。；：「」《》第]{0,60}?)(?=第|[^，。；：「」《》第]{2,12}[编篇]第|(?:部分|全文|若干)?(?:条文|规定)|全文|附[件表录]"
        r"|(?<=[」》])(?:[，,]?名称|[。；]|$)|名称为|(?<=[」》])(?:部分|若干)|(?<=[^，。；：「」《》第])，?公布)"
    ),
    (
        "某法第三条",
        "某法名称为",
        "「□□」，名称",
        "「□□」。",
        "「□□」第三条",
        "第三条",
        "「□□」部分条文",
        "某规则附表二",
    ),
    ("，第三条", "某法"),
)
"""The law between 修正 and its articles; nothing where it was said before."""

_OWNS_THE_NEXT = Pattern(
    Expression("的?(?:配套|附属)的?(?:文件|规章)?《"), ("配套的《", "附属《"), ("的《", "、《", "所附《")
)
"""What stands behind a law whose companion is what is spoken of."""

_SOME_MORE = Pattern(Expression(SOME_MORE), ("滑雪用具等29项商品，", "甲类等三种（"), ("一条", "“甲”", "就业等措施，"))

_CHANGED_NEXT = ("修改", "修正", "修订")
"""What is said before a law that goes on, behind others that are repealed."""

_OF_A_LAW = frozenset(("provisions", "name"))
"""What stands right behind the title of a law that is changed."""

_A_NAME = Pattern(
    Expression(r"[^，。；：「」《》“”]{2,60}?(?:法|条例|规则|细则|规程|办法|标准|准则|要点|通则|规范)(?=[，。；])"),
    ("某市停车场管理自治条例，", "某某法，"),
    ("「某某法」", "某处，", "法，"),
)

_ONLY_ATTACHES = Pattern(
    Expression("附(?:件?：)?(?:修正|增订|删除)「"),
    ("附修正「某规则」第三条；增订第四条条文", "附：修正「某规则」"),
    ("附件一修正「某规则」", "修正「某规则」"),
)
"""What an order of Taiwan says comes with it, which it said before that it changes."""

_SOME_OF_IT = Pattern(
    Expression(
        r"(?:「□{1,60}」|《□{1,60}》)(?:(?:部分|全文|若干)?(?:条文|规定)|(?:部分|若干)[^，。；：「」《》]{2,12}(?=[，。；]|$)|(?=[，,]?名称|[。；]|$))"
        r"|[^，。；：「」《》第]{0,60}?(?:(?:部分|全文|若干)条文|全文(?=[，。；公]|$)|(?=，?公布))"
    ),
    ("「□□」部分条文", "「□□」部分规定", "「□□」，名称", "全文，", "某法部分条文", "某法，公布之"),
    ("「□□」第三条条文", "「□□」甲", "某法第三条，公布之"),
)
"""What is changed of a law where no number is said of it, or all of it."""

_UNMARKED_BEFORE = Pattern(
    Expression(
        rf"(?!本|该|原|其|上述|前述|现行)(?P<title>[^，。；：「」《》“”第{VEIL}]{{1,60}}?(?:{'|'.join((*SELVES, *OTHERS))}))的?(?=第)"
    ),
    ("某稅法第七条", "某条例的第三条"),
    ("本条例第三条", "第三条", "原办法第七条"),
)
"""The law whose provisions are deleted, named with no marks: 刪除某法第七條條文."""

_UNMARKED_REPEALED = Pattern(
    Expression(rf"[^，。；：「」《》“”第{VEIL}]{{1,60}}?(?:法|{'|'.join((*SELVES, *OTHERS))})(?=之?[，。；]|$)"),
    ("某法施行条例，公布之", "某法之。", "某办法"),
    ("下列规章：", "《□》", "本办法第三条"),
)
"""The law that an order repeals, named with no marks: 茲廢止某法施行條例，公布之."""
_REPEALED_AT_ONCE = Pattern(
    Expression(
        rf"(?:^|[。；])[ \u3000]*(?:所有)?(?P<title>[^，。；：「」《》“”{VEIL}]{{2,60}}?(?:法|{'|'.join((*SELVES, *OTHERS))}))(?:着|著|应)即$"
    ),
    ("出版法施行细则著即", "。某暂行条例着即"),
    ("《□》着即", "某法", "本办法第三条，着即"),
    "search",
)
"""The law that an old order repeals: 某法施行細則著即廢止."""
_ORDERS_IT = ("兹", "兹予", "兹明令")
_ORDERED_LAW = Pattern(Expression("兹将(?:现行)?"), ("兹将某法", "兹将现行"), ("将某法",))

_LISTED_BELOW = Pattern(
    Expression(
        rf"[^。；]{{0,300}}等[{CN}\d]{{1,6}}[件部项个](?:[^。；]{{0,30}}(?:[。；][（(]见?)?(?:附件|目录|清单)|[^，。；]{{0,30}}[：:]$)"
    ),
    (
        "《□》等2件规范性文件（目录见附件1）",
        "等2件规章予以废止（附件2）",
        "《□》等3件规章予以废止。（附件2）",
        "等2部规章予以废止：",
    ),
    ("《□》等2件规范性文件。附件", "《□》", "等2部规章予以废止。"),
)
_TELLS_WHEN = Pattern(
    Expression("(?:正式)?(?:施行|实施|公布|发布|生效)之日起?"),
    ("施行之日起废止", "公布之日"),
    ("同时废止", "施行后", "之日"),
)
"""What stands behind a law that tells from when another is repealed: 《甲》自《乙》施行之日起废止."""

_IS_AMENDED = Pattern(
    Expression(
        "(?:等[^，。；]{1,12})?[^，。；《]{0,10}(?:予以|作出|进行|加以)[^，。；]{0,2}修[改正订][，；](?=[对将废])"
    ),
    ("等4部规章的部分条款予以修改，对", "作出修改，废止"),
    ("予以废止", "、《□》予以修改，对", "于2010年修改，现予废止"),
)
"""What stands behind a law that is changed, before others that are repealed."""
_OF_DIVISION = Pattern(
    Expression(rf"第[{CN}\d]{{1,7}}节|的?[章节编]名"), ("第二节", "章名"), ("第二章第三节", "第二条")
)
_HEADING_QUOTED = Pattern(
    Expression(rf"[{OPENING}](第[{CN}\d]{{1,7}}[编章节])[ \u3000][^，。；：“”]{{1,40}}[{CLOSING}]"),
    ("“第三章　罚则”", "“第一节 一般规定”"),
    ("“第三章罚则”", "“第三章”", "“第三条　甲”"),
    "fullmatch",
)
_HAS_NO_ARTICLES = Pattern(
    Expression(
        r"(?:目录|清单|名录|名单|要点|须知|注意事项|基准|通知|意见|批复|复函|通告|批示|号函释?|号令)[）)]?(?:[（(][^（）()]{1,40}[）)])?$"
    ),
    (
        "关于取消收费的通知",
        "第112/2020号行政长官批示",
        "台財稅字第0920450761号令",
        "产业结构调整指导目录（2019年本）",
        "市场准入负面清单",
        "准入特别管理措施（负面清单）（2030年版）",
    ),
    ("目录管理办法", "某条例", "要点管理办法"),
    "search",
)
_DIVISIONS = frozenset(("part", "chp", "sec", "dvs"))
_HEADED = _DIVISIONS | {"book"}
_HEADING = ("heading", "")
_ANNEXED = (("att", ""),)
_PROVISION_MORE = rf"[，、和及]第[{CN}\d（）第编章节条款项目]{{1,24}}"
_WORDS_ALIKE = rf"(?:中的?)?“□*”(?:{_PROVISION_MORE}(?:中的?)?“□*”){{0,9}}(?:一词|字样|等)?，?"
_ALL_ALIKE = Pattern(
    Expression(
        rf"[^。；，“修改]{{0,20}}{_WORDS_ALIKE}(?:统一|分别|均|都|一并)"
        rf"|{_WORDS_ALIKE}(?:修改|更改|变更|调整|替换|改|修正)[为成]"
    ),
    (
        "中的“□”，统一修改为",
        "“□□”均改为",
        "中的“□”修改为“□”",
        "中的“□”和第十条中的“□”改为",
        "中“□”，第六条第二款中“□”，统一修改为",
    ),
    ("修改为：“□”，均", "修改为：“□”", "中的“□”删去", "第三项改为"),
)
"""What stands behind the last but one, or the last, of several provisions whose words a verb changes alike."""
_ALL_DELETED = Pattern(
    Expression(
        rf"中的“□*”(?:{_PROVISION_MORE}(?:中的“□*”)?){{0,9}}(?:一并|均|都|予以)?(?:删去|删除|删掉)(?=[，。；]|$)"
    ),
    ("中的“□”和第三款删除。", "中的“□”删去", "中的“□”、第三款中的“□”均删去"),
    ("中的“□”修改为“□”", "中的“□”，删去第三款", "中的“□”和第三款修改为"),
)
"""The same of provisions and words that go alike."""
_IN_ALL = Pattern(
    Expression("(?:一词|一语|字样|的?表述)?[，,]?(?:全部|统一|一律|全都|均)"),
    ("一词全部", "均", "统一"),
    ("", "相应", "分别"),
    "fullmatch",
)
"""What is said between words and the verb that changes them wherever they stand."""
_INTO_ONE = Pattern(
    Expression(r"[为成][一1]个?[编章节条款项]$"), ("改为一条", "修改为一款"), ("改为十一条", "分为两条"), "search"
)
_HOW_MANY = Pattern(
    Expression(rf"[两{CN}\d]{{1,3}}(?=[部件个项])"), ("上述两部规章", "以上3件文件"), ("上述规章", "以上各项"), "search"
)
_COUNTED = Pattern(
    Expression(rf"[两{CN}\d]{{1,3}}(?=个?[编章节条款项]$)"), ("分为两条", "分成3个章"), ("分为若干条",), "search"
)
_ITEM_FIRST = Pattern(Expression(rf"第[{CN}\d]{{1,7}}项"), ("第十一项", "第3项"), ("第三款", "第三条第一项"))
_PART_FIRST = Pattern(Expression(r"第(?:\d{1,3}|[IVXL]{1,7})[A-Z]{0,2}部"), ("第3部", "第VIIA部"), ("第3条", "第2分部"))
_IN_DIVISIONS = frozenset(("art", "p", "item"))
_BELOW_ARTICLES = frozenset(("p", "item"))
_LABELS_OF = {
    "article": frozenset(("art", "item")),
    "annex": frozenset(("att",)),
    "counted": frozenset(("item",)),
    "listed": frozenset(("item",)),
}
"""What has such a label: 5. an article, as Hong Kong prints them, an item or a row of an annex."""
_WITHIN = frozenset("中的 中 里的 内的 的".split())
_HOLDS_WORDS = Pattern(
    Expression(
        f"(?:[、和及与]“{VEIL}{{0,60}}”){{0,6}}(?:一?(?:栏目?|列|行|部分|表格?)(?:[中内里]的?|的)|一?[句段]?[中内里]的?)(?=[“「])"
    ),
    ("栏中的“□”", "一栏中“□”", "部分中的“□”", "部分的“□”", "中的“□”", "一句中的“□”", "和“□”栏中的“□”"),
    ("部分修改为“□”", "栏修改为“□”", "中增加“□”"),
)
"""What stands behind the name of what the words stand in, or words around them: “税率”栏中的“甲”, “甲乙”中的“乙”."""

_BESIDE_WHAT = Pattern(
    Expression("(?:[一二两三四五六]?[字词语句]|字样|的?表述)?[之的]?"),
    ("", "之", "二字之", "一词", "一句之", "字样"),
    ("的内容", "，"),
    "fullmatch",
)
"""What stands between words and 后, 前."""
_WHAT_IS_BESIDE = Pattern(
    Expression(f"面?的?(?:全部|所有|其他)?(?:内容|文字|部分|规定|表述|词语|字句)|面?的(?=[{OPENING}])"),
    ("的内容", "面的全部文字", "的规定", "的“□”"),
    ("增加", "，", "“□”"),
)
"""What stands behind or before words: others, or what has no name of its own."""
_AT_START = Pattern(Expression("开头|起首|句首"), ("开头", "的句首"), ("末尾", "最后"), "search")
_MOVES = Pattern(
    Expression("移|调整[至到]|放[在到至入]|置于"), ("移至", "移到", "调整到", "放在"), ("调整为", "改为", "作为")
)
_INTO = Pattern(
    Expression("(?:改|移)?放[在到至入]|置于|移[至到入]|[归列纳]入"),
    ("移至", "移入", "放在", "改放到", "纳入"),
    ("移作", "作为", "改为"),
)
"""What moves a provision into another; 移作 gives it the number."""
_TAKES_IN = ("列入", "归入", "纳入")
"""What is said between what is new and what it comes into."""
_SIDES = frozenset(("after", "before"))
_EDGE_OF = {"after": "end", "before": "start"}
_PLACES = _SIDES | {"place"}
"""What quoted words are that say where others go."""
_ENDS = frozenset("pause stop".split())
_GAP = 4
"""Between the verb and the number: 改为修改后的《某解释》第十二条."""
_COLONS = frozenset("：:")
_BRACKETS = frozenset("（）()")
_JOINTS = frozenset("、 和 及 与 以及".split())
_BESIDE = _JOINTS | {"，"}
_NO_VERBS = frozenset("law known whole same provisions words pause".split())

_NUMBERED = Pattern(
    Expression(rf"(第[{CN}\d]{{1,7}}(?:-?[A-Z]{{1,2}})?[条條](?:之[{CN}\d]{{1,3}}){{0,3}})[ \u3000]"),
    ("第八条　停车场", "第八-A條　甲"),
    ("第八条规定", "甲"),
)
"""An article that begins with its number."""

_LABELLED = Pattern(
    Expression(
        rf"""(?P<article>\d{{1,4}}[A-Z]{{0,2}})[.．、]                  # 12A. 甲, 6．甲
        |[（(](?P<counted>[{CN}]{{1,4}})[）)]|(?P<listed>[{CN}]{{1,3}})、   # （六）甲, 六、甲
        |附表(?P<annex>\d{{1,3}}[A-Z]{{0,2}})
        |(?P<part>第(?:\d{{1,3}}|[IVXL]{{1,7}})[A-Z]{{0,2}}(?:分?部))
        |[（(](?P<below>[0-9A-Za-z]{{1,4}})[）)]                       # (4) 甲, (c) 甲""",
        re.X,
    ),
    ("12A. 免責辯護", "6．甲", "（六）甲", "六、甲", "(4) 本條", "附表4", "附表7A", "第VIIA部"),
    ("第八条", "甲", "（甲）"),
)
"""How what is inserted begins where it has a number, as Hong Kong prints it, or as an item."""

_HELD = Pattern(
    Expression("(?:[^，。；]?|所(?:载|列)的?[^，。；“《]{0,10})，?"),
    ("", "所载的表格", "所载的表格，"),
    ("，第三条", "中的“□”"),
    "fullmatch",
)
"""What stands between a provision and by what it is replaced: 附件所載的表格由本批示附件的表格取代."""
_ORDERS = frozenset(("", "的", "序号", "次序", "的次序", "的序号", "条序", "条文序号", "顺序", "的顺序", "作", "则"))
_NUMBERED_HEAD = Pattern(
    Expression(rf"[（(]?[{CN}\d]{{1,4}}[）)]?[、.．]?(?![{CN}\d])[^，。；“”]{{1,30}}|[^，。；“”（(\d]{{1,12}}类"),
    ("四、石化化工", "（二）钢铁", "3.水运", "鼓励类"),
    ("甲", "违法所得", "处五日以下拘留，", "（四）甲。"),
    "fullmatch",
)
_AND_WHAT_FOLLOWS = Pattern(
    Expression("(?:及|和|以及)?(?:其后|此后|之后|以后|后续|以下)的?(?:各条款?|各款|各项|条文|条款|条|款|项)?"),
    ("及以后条款", "以后各条", "及其后各项"),
    ("后增加", "条款"),
)
_THE_REST = Pattern(
    Expression(
        r"(?:^|[，,；;。”」）])((?:并将?|原|将|并?对)?(?:(?:以下|其后|此后|之后|后面|后续|其余|其他|以后|原)(?:的)?(?:各|其他)?)?"
        r"(?:条文|条款|各条|各款|各项|各章|各节|条|款|项)?(?:的)?(?:序号|条序|次序|编号|顺序)?(?:则|也|作)?)$"
    ),
    ("，", "，以下条文序号", "；其后各条", "，原条文", "，以下各章"),
    ("，期限", "，建设工期", "甲"),
    "search",
)
"""What is said of the provisions that follow, before 依次顺延."""

_THOSE_BEHIND = Pattern(
    Expression(
        r"[，,；;。”](?:并将?|将|并?对)?(?:以下|其后|此后|之后|后面|后续|其余|其他|其它)(?:的)?各?(?:条文|条款|条|款|项)(?:的)?"
        r"(?:序号|条序|次序|编号|顺序)(?:则|也|一并|均)?$"
    ),
    ("，其他项序号", "；以下各条的序号"),
    ("，条文序号", "以下条款", "，其他法规的序号"),
    "search",
)
"""The same before 作相应调整. Of 条文序号 alone no more is said than that the law is printed anew."""

_THEN = {"insert": "words", "split": "words"}
"""What a verb may have behind the number that it gives."""

_BESIDE_NUMBERS = {False: ("renumber",), True: ("renumber", "insert")}
"""What may have a provision and 之后 behind its verb, by whether its number stands behind these: what is new must have one."""

_COMES_INTO = frozenset(("insert", "renumber"))
"""What is done to a provision that comes into another."""

_GO_ON = frozenset(("join", "renumber"))
"""What is done to a provision that goes on, with its words or with new ones."""

_OBJECTS = frozenset("piece provisions words same law known whole several name".split())
"""What a deletion may have behind it."""

_SPEAKS_OF = Pattern(
    Expression(r"(?:^|[对将把在就、，。；和]|修改|删去|修正|修订)$"),
    ("对", "决定修改", "", "，"),
    ("根据", "经", "与"),
    "search",
)

_READERS = {
    "law": _Reading.of_law,
    "known": _Reading.of_law,
    "ordered": _Reading.of_ordered,
    "whole": _Reading.of_whole,
    "name": _Reading.of_name,
    "same": _Reading.of_same,
    "several": _Reading.of_several,
    "rest": _Reading.of_rest,
    "provisions": _Reading.of_provisions,
    "words": _Reading.of_words,
    "piece": _Reading.of_piece,
    "topic": _Reading.of_topic,
    "last": _Reading.of_last,
    "edge": _Reading.of_edge,
    "put": _Reading.of_put,
    "into": _Reading.of_into,
    "between": _Reading.of_between,
    "after": _Reading.of_position,
    "before": _Reading.of_position,
    "replace": _Reading.of_replace,
    "content": _Reading.of_content,
    "renumber": _Reading.of_renumber,
    "insert": _Reading.of_insert,
    "enact": _Reading.of_enact,
    "delete": _Reading.of_delete,
    "repeal": _Reading.of_repeal,
    "join": _Reading.of_join,
    "swap": _Reading.of_swap,
    "moves": _Reading.of_moves,
    "adjusts": _Reading.of_adjusts,
    "retitle": _Reading.of_retitle,
    "passive": _Reading.of_passive,
    "split": _Reading.of_split,
    "apart": _Reading.of_apart,
    "stop": _Reading.of_stop,
    "pause": _Reading.of_pause,
}
