"""The reading of one paragraph, sign by sign: what was spoken of so far, and the modifications that verbs made of it."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property

from gazette_pub.words.addresses import Address, Path, units_of_taiwan
from gazette_pub.words.amendments import OPENING, inside
from gazette_pub.words.modifications.modification import (
    DIVISIONS,
    HEADING,
    Modification,
    Other,
    Quote,
    Scope,
    gone,
    is_division,
)
from gazette_pub.words.modifications.titles import OF_A_LIST, SELF
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.signs import Sign, said_in, signs_in

BEFORE = Pattern(
    Expression(r"(?:并|同时|相应地?|将|把|对|在|于|从|原){1,5}$"), ("将", "并相应将原", "在"), ("将其", "，"), "search"
)
"""What a statement begins with, before the first sign of it."""
_NUMBER_BEGINS = Pattern(
    Expression(r"[^，。；：、「」《》“”（）年月日部会府署局\s]{1,14}$"),
    ("83年11月9日台财税", "本部台内营字", "某部农授粮字"),
    ("", "本部", "，"),
    "search",
)
"""How the number of a letter of Taiwan begins: its signs before 第831618902號函."""
_LETTERS = Pattern(
    Expression(r"(?:(?![将把对在和与及或]|修[改订正]|删[去除]|废止|根据)[^，。；：、「」《》“”（）\s\d]){1,10}$"),
    ("财税", "修改财税", "将国发", "、银发"),
    ("", "，", "将"),
    "search",
)
"""The letters before the number of a document."""
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
_NUMBERED_HEAD = Pattern(
    Expression(rf"[（(]?[{CN}\d]{{1,4}}[）)]?[、.．]?(?![{CN}\d])[^，。；“”]{{1,30}}|[^，。；“”（(\d]{{1,12}}类"),
    ("四、石化化工", "（二）钢铁", "3.水运", "鼓励类"),
    ("甲", "违法所得", "处五日以下拘留，", "（四）甲。"),
    "fullmatch",
)


class Reading:
    """The reading of one paragraph, sign by sign."""

    def __init__(self, text: str, scope: Scope) -> None:
        self.text, self.said = text, units_of_taiwan(said_in(text)) if scope.of_taiwan else said_in(text)
        self.scope = scope
        self.law, self.path, self.division = scope.law, scope.path, scope.division
        self.found: list[Modification] = []
        pointers = [found.span() for found in _POINTS_TO_ANNEX.finditer(self.said)]
        self.signs = [self._with_letters(each) for each in signs_in(self.said) if not _is_in(each, pointers)]
        self.only_lists = all(each.kind in OF_A_LIST for each in self.signs)
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
        self.others: list[Other] = []  # provisions of other laws, changed by the same verb
        self.piece_ends = 0
        self.annex_ends = -1  # where the title of the annex ends that was spoken of last
        self.topic = False  # the subject is a part of the law that no provision tells
        self.topic_at = Sign("topic", 0, 0)
        self.parts_owed = 0  # of how many parts the verb says that they come of one
        self.piece = False  # the subject is a part of its provision that has no number
        self.alike: list[Sign] = []  # other laws as wholes, changed by the same verb
        if scope.is_about:
            self.subject, self.first = [Address(-1, -1, scope.path)], 0

    def _with_letters(self, sign: Sign) -> Sign:
        """A document by its number, with the letters of who made it: 财税〔2009〕69号文件."""
        begins = self.said[sign.start] == "〔" and _LETTERS.search(self.said, 0, sign.start)
        return replace(sign, start=begins.start()) if begins else sign

    def title(self, sign: Sign) -> str:
        words = self.text[sign.start : sign.end]
        if sign.kind == "words":  # 廢止「某辦法」
            return words[1:-1]
        if sign.kind == "law" and "》" in self.said[sign.start : sign.end]:
            opens, closes = (self.said.index(mark, sign.start) - sign.start for mark in "《》")
            title = inside(words[opens + 1 : closes])
            if opens and title == self.scope.own:
                return words[:opens]
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

    def speak_of_law(self, title: str) -> None:
        """Of that as a whole, and of nothing that was spoken of before."""
        self.law, self.named, self.whole = title, True, True
        self.path = self.division = ()
        self.subject, self.quotes = [], []
        self.scope = replace(self.scope, before=())

    def keep(self, end: int) -> None:
        """What was spoken of up to here: the verb to come changes it, and what it is joined to."""
        self.others.append(Other(self.law, self.subject, [*map(gone, self.quotes)], end))

    def subject_ends(self) -> int:
        """Where what was spoken of ends, with what is quoted of it."""
        return max([each.end for each in self.subject] + [each.end for each in self.quotes])

    @cached_property
    def first_head(self) -> int:
        """Where the first words stand that are the head of what items stand in; behind the text where none do."""
        words = (each for each in self.signs if each.kind == "words")
        heads = (each.start for each in words if self.is_head(each))
        return next(heads, len(self.text))

    def speak_of(self, path: Path) -> None:
        if path:
            self.path = path
            self.division = path if any(unit in DIVISIONS for unit, _ in path) else self.division

    def is_head(self, words: Sign | Quote) -> bool:
        """Whether the words are the head of what items stand in."""
        return _NUMBERED_HEAD.fullmatch(self.text, words.start + 1, words.end - 1) is not None

    def is_name_of(self, provisions: list[Address], words: Sign | Quote) -> bool:
        """第四章“监督管理”: what a division is called, right behind it."""
        return bool(provisions) and is_division(provisions[-1]) and provisions[-1].end == words.start

    def turn_to(self, found: re.Match[str] | None) -> None:
        """The law that is named with no marks, or in Taiwan's, between a verb and its provisions."""
        if found is not None and found["title"] and not SELF.match(found["title"]):
            self.law, self.named = self.text[found.start("title") : found.end("title")].strip("「」《》"), True
            self.path = self.division = ()
            self.scope = replace(self.scope, before=())

    def has_its_words(self) -> bool:
        """Whether the verb has words already, new ones or old ones."""
        return self.current is not None and any(each.role in ("", "old") for each in self.current.quotes)

    def open(self, change: str, sign: Sign, quotes: list[Quote], targets: list[Address] | None = None) -> None:
        """A new modification of what is spoken of, which is stated from there to the verb, and on."""
        start = self.first if self.first is not None else sign.start
        start = self._open_others(change, start)
        if self.whole and self.quotes and targets is None:
            start = self.open_alike(change, start)
        self.alike = []
        spoken = self.spoken_of() if targets is None else targets
        if change == "renumber":  # 第二章章名修改为“甲”，移至第一章之后: the chapter, and not its name
            spoken = [
                replace(each, path=each.path[:-1] if each.path[-1:] == (HEADING,) else each.path) for each in spoken
            ]
        self.current = Modification(
            change,
            self.begin(start, self.found[-1:]),
            sign.end,
            self.law,
            spoken,
            quotes=quotes,
            verb=min(sign.start, len(self.text) - 1),
            of_piece=self.piece and targets is None or self.piece and bool(targets) and targets == self.subject,
            in_law=not any(each.path for each in spoken)
            and targets is None
            and (self.topic or self.is_below_a_head(quotes)),
            of_several=self.several if self.law is None and self.whole and not spoken else None,
        )
        self.topic = False
        everywhere = self.whole or bool(quotes) and not self.path
        self.current.known, self.current.named = everywhere and self.law is not None, self.named
        self.found.append(self.current)
        self.first, self.quotes = None, []

    def is_below_a_head(self, quotes: list[Quote]) -> bool:
        """“一、申请条件”中的“甲”: of a part of the law that has no articles, told by its head."""
        return bool(quotes) and quotes[0].role == "place" and self.is_head(quotes[0])

    def _open_others(self, change: str, start: int) -> int:
        """《甲》第三条、《乙》第五条中的: a modification for each law, the words with the last. Where that one begins."""
        named = [each.provisions for each in self.others] + [self.subject]
        for each, following in zip(self.others, named[1:], strict=True):
            begin = self.begin(start, self.found[-1:])
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

    def open_alike(self, change: str, start: int) -> int:
        """《甲》、《乙》中的: a modification of each law as a whole, the words with the last. Where that one begins."""
        for law, following in zip(self.alike, [*self.alike, self.laws[-1]][1:], strict=True) if self.alike else ():
            begin = self.begin(start, self.found[-1:])
            self.found.append(Modification(change, begin, law.end, self.title(law), known=True, named=True, verb=begin))
            start = following.start
        self.alike = []
        return start

    def spoken_of(self) -> list[Address]:
        if self.subject or self.whole or not self.path:
            return list(self.subject)
        return [Address(-1, -1, self.path)] if self.quotes or self.expects == "objects" else []

    def begin(self, start: int, before: list[Modification]) -> int:
        """With 将 or 在 before it, and not inside what was stated before."""
        done = max((each.end for each in before if each.end <= start), default=0)
        found = BEFORE.search(self.said[done:start][-8:])
        return start - len(found[0]) if found else start

    def words_are_marked(self, sign: Sign, following: Sign | None) -> bool:
        """Whether there is more to read: new text without marks goes to the end of the paragraph."""
        assert self.current is not None
        rest = self.said[sign.end :]
        if not rest.startswith(("：", ":")) or not rest[1:].strip() or rest[1:].lstrip()[0] in (*OPENING, "《"):
            return True
        if "如下" not in self.said[sign.start : sign.end]:
            self.current.quotes.append(Quote(sign.end + 1, len(self.text)))
        self.current.end = len(self.text)
        return False

    def note(self, sign: Sign) -> None:
        if self.first is None:
            self.first = sign.start

    def take(self, sign: Sign) -> None:
        assert self.current is not None
        self.current.end = sign.end
        self.first = None


def _is_in(sign: Sign, spans: list[tuple[int, int]]) -> bool:
    return any(start <= sign.start < end for start, end in spans)
