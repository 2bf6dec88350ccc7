"""References: what a text cites stands in a `ref`, with the id of what is cited where it is printed in this issue."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from gazette_pub.finish.citations import LAW, RANK, SELVES, Citation, Step, citations_in
from gazette_pub.finish.identifiers import Names
from gazette_pub.finish.provisions import UNITS, Item, Paragraph, Provision, Provisions, Spot, unit_of
from gazette_pub.finish.spans import Span, mark
from gazette_pub.issue.findings import Grade, Report, rule
from gazette_pub.issue.model import Document, Issue, Node
from gazette_pub.words.characters import fold, unspaced
from gazette_pub.words.days import DAY
from gazette_pub.words.kinds import BY_NAME
from gazette_pub.words.pattern import Expression, Pattern

NO_SUCH_PROVISION = rule(
    "G701",
    Grade.NOTE,
    """A reference to a provision that its law, printed in this issue, does not have.

本法第四十条 in a law of 39 articles, 前款 in the first paragraph of an article, 第三项 where two items are printed. Either
the number is wrong in print, or a provision was lost or joined to another when the text was extracted. The reference
stays plain text.""",
)

TWO_READINGS = rule(
    "G705",
    Grade.NOTE,
    """A reference that may mean one provision or another.

第（一）项 in an item of 第三条 whose list begins 对第二条所列行为 may be an item of either article; 第一款 said within the first
paragraph may be that of an article spoken of before. The reference stays plain text: put it into a ref by hand.""",
)

Place = Provisions | Node | Provision | Paragraph | Item
"""A law, a division of it, or one of its provisions."""

Path = tuple[tuple[int, Place], ...]
"""From the law in to what is cited, each with its rank; the law's is 0."""

DIVISIONS = frozenset(UNITS.values())


class Works:
    """The documents of an issue by title. 《公司法》 is 中华人民共和国公司法; a title that is printed twice is none's."""

    def __init__(self, issue: Issue) -> None:
        self._by_title: dict[str, Document | None] = {}
        self._provisions: dict[Document, Provisions] = {}
        for document in issue.all_documents:
            if title := _plain(document.title or ""):
                self._by_title[title] = None if title in self._by_title else document

    def titled(self, title: str) -> Document | None:
        return self._by_title.get(_plain(title))

    def provisions(self, document: Document) -> Provisions:
        if document not in self._provisions:
            self._provisions[document] = Provisions(document)
        return self._provisions[document]


def _plain(title: str) -> str:
    """A title as it is compared: inside others its marks are 〈〉, and a law may leave the state's name out."""
    close = unspaced(title).translate({ord("〈"): "《", ord("〉"): "》"})
    return close.removeprefix("中华人民共和国") if close.endswith("法") else close


def mark_references(issue: Issue, report: Report) -> None:
    """Every law that is cited stands in a `ref`, and every provision of a law in this issue in one that leads there.

    前两款 and 前三条 lead to the first of those that they name; a range, 第三条至第五条, is two references.
    What nothing certain can be said of stays text, with a finding where it should lead somewhere in its own law.
    """
    works, names = Works(issue), Names(issue)
    for document in issue.all_documents:
        provisions = Provisions(document)
        for spot in chain(provisions.spots, _other_lines(document)):
            text = spot.node.text_content
            if citations := _citations(text, provisions):
                reading = _Reading(works, provisions, spot, text, names, report)
                mark(spot.node, [span for citation in citations if (span := reading.span(citation))])


def _citations(text: str, provisions: Provisions) -> list[Citation]:
    """The references of a text, in traditional characters too."""
    folded = fold(text).translate(_AS_ON_THE_MAINLAND) if provisions.is_of_taiwan else fold(text)
    found = list(citations_in(folded))
    if folded == text:
        return found
    return [
        replace(each, title=each.title and text[each.start + 1 : each.start + 1 + len(each.title)]) for each in found
    ]


_AS_ON_THE_MAINLAND = str.maketrans("项款", "款项")
"""The units of Taiwan's laws below the article by their names on the mainland."""


def _other_lines(document: Document) -> Iterator[Spot]:
    """The lines outside the body that may cite a law."""
    for part in (document.head, document.foot):
        if part is not None:
            yield from (Spot(node) for node in part.children("adoption", "p"))


_GOES = Pattern(
    Expression("(?:（[^（）]{1,60}）)?(?:同时|即行|予以)?(?:废止|失效|停止执行)"),
    ("同时废止", "（某政发〔2015〕12号）同时废止", "即行失效"),
    ("规定的", "第三条"),
)
"""What becomes of a law that is cited, right behind its title."""


_NUMBERED_BEFORE = Pattern(
    Expression(r"(?P<number>第\d{1,4}/\d{2,4}(?:/M)?号)[^，。；：、《》]{2,12}$"),
    ("废止第35/2003号行政法规", "第43/99/M号法令"),
    ("第三条", "第35/2003号"),
    "search",
)
"""The number of a law of Macau before its title: 第35/2003號行政法規《某規章》."""


def _counts_on(before: str | None, here: str | None, count: int) -> bool:
    """Whether no article is left out between two: a part of a law has gaps, 第七条 above 第十一条. Branches tell nothing."""
    if not before or not here or not before.isdecimal() or not here.isdecimal():
        return True
    return int(here) - int(before) <= count


def _is_called_otherwise(document: Document, own: str) -> bool:
    """Whether the title says that the document is a 细则 and not what it calls by this word, 法."""
    if document.kind != "law":
        return False
    title = _IN_PART.sub("", _plain(fold(document.title or "")))
    said = next((word for word in SELVES if title.endswith(word)), None)
    return said is not None and said != own and not (said.endswith("条例") and own.endswith("条例"))


_IN_PART = Pattern(
    Expression("(?:第.{1,30}条(?:修正)?条文|修正条文|（[^（）]{1,12}）)$"),
    ("施行细则第七条、第十一条修正条文", "条例（草案）", "某法修正条文"),
    ("某法", "第七条", "（草案）的说明"),
    "search",
)
"""What a title says behind the law's name: which of its articles are printed, that it is a draft."""


_IN_FORCE = Pattern(
    Expression(rf"本[^，。；、第]{{2,8}}(?:，)?自{DAY.source}起[^，。；]{{0,4}}(?:施行|实施|执行|生效)[，；。]"),
    ("本决定自2020年9月1日起施行，第二条自2021年1月1日起施行。",),
    ("本决定自公布之日起施行。", "自2020年9月1日起施行，第二条"),
)
"""How a text without articles tells from when it holds: what it calls 第二条 then is its own 二、."""


class _Reading:
    """The reading of one paragraph: each citation may go on from the one before."""

    def __init__(
        self, works: Works, provisions: Provisions, spot: Spot, text: str, names: Names, report: Report
    ) -> None:
        self._works = works
        self._law = provisions
        self._spot = spot
        self._text = text
        self._names = names
        self._report = report
        self._last: Path = ()
        self._foreign = False  # the last citation, or title, was of a law that is not ours to look into
        self._marked = False  # and stands in a ref
        self._doubted = False  # the last one may mean one provision or another

    def span(self, citation: Citation) -> Span | None:
        """The citation as an element, or None when it stays text."""
        if citation.title is not None:
            return self._titled(citation, citation.title)
        if citation.foreign or (citation.joined and self._foreign):
            return self._elsewhere(citation, citation.known or (citation.joined and self._marked))
        if citation.own and _is_called_otherwise(self._law.document, citation.own):
            return self._elsewhere(citation, False)  # 本法 in 某法实施细则 is the law that is carried out
        if self._law.amends and not citation.own:
            return self._elsewhere(citation, False)  # 第二款 in an amending decision is the amended law's
        if not citation.joined and self._is_uncertain(citation):
            self._last, self._marked = (), False  # and what is joined to it is as uncertain
            return None
        before = self._last if citation.joined else ()
        self._last, self._foreign = self._path(citation), False
        if self._last:
            return _ref(citation, self._id(self._last[-1][1]))
        if self._doubted:
            self._doubt(citation)
            return None
        if before or (self._spot.provision is not None and not _is_vague(citation)):
            self._miss(citation)
        return None

    def _elsewhere(self, citation: Citation, is_certain: bool) -> Span | None:
        """A citation of another law, that this issue does not print."""
        self._last, self._foreign, self._marked = (), True, is_certain
        return _ref(citation, None) if is_certain else None

    def _titled(self, citation: Citation, title: str) -> Span | None:
        """A law in book-title marks. Its provisions are ours to find only in a law that this issue prints."""
        work = self._works.titled(title)
        if work is not None and (self._is_gone(citation) or work is self._law.document and self._is_older(citation)):
            return self._elsewhere(citation, True)
        if work is None or (title.endswith("工作报告") and not BY_NAME[self._law.document.kind].acts):
            return self._elsewhere(citation, True) if LAW.search(title) else None
        path = self._provision_of(work, citation)
        self._last, self._foreign, self._marked = path, not path, False
        if path:
            return _ref(citation, self._id(path[-1][1]))
        return Span(citation.start, citation.start + len(title) + 2, "ref", {"href": f"#{work.id}"})

    def _is_gone(self, citation: Citation) -> bool:
        """Whether a law that is printed here, or is the document itself, is named as one that is repealed: an older one of its title."""
        return _GOES.match(self._text, citation.end) is not None

    def _is_older(self, citation: Citation) -> bool:
        """Whether a law of the title that the document has itself is an older one: it has another number."""
        number = _NUMBERED_BEFORE.search(fold(self._text[: citation.start]))
        head = self._law.document.head
        own = [fold(each.text_content) for each in head.children("number")] if head is not None else []
        return number is not None and bool(own) and not any(number["number"] in each for each in own)

    def _provision_of(self, work: Document, citation: Citation) -> Path:
        if not citation.steps or BY_NAME[self._law.document.kind].of_drafts:
            return ()
        law = self._works.provisions(work)
        path = _follow(((0, law),), citation.steps)
        if law.has_articles and not path:
            self._miss(citation)
        return path

    def _is_uncertain(self, citation: Citation) -> bool:
        """A number alone is one of the law that it stands in, unless another law was spoken of just before."""
        if citation.own:
            return False
        if citation.near in DIVISIONS:
            return not self._spot.divisions
        if self._spot.provision is None:
            return True
        if citation.near is not None:
            return False
        if self._foreign:
            return True
        unnumbered = RANK[citation.steps[0].unit] <= RANK["条"] and not self._law.has_articles
        return unnumbered and _IN_FORCE.match(self._text) is None

    def _path(self, citation: Citation) -> Path:
        if citation.near is not None:
            return _follow(self._near(citation), citation.steps)
        if citation.own:
            return _follow(self._root, citation.steps) or self._item_of_text(citation)
        if citation.joined:
            return _follow(self._up(self._last, citation.steps[0].unit), citation.steps)
        return self._settled(citation)

    def _settled(self, citation: Citation) -> Path:
        """What a number alone means: a provision of its own surroundings, of the article that its list begins with, or, where
        its own has none such, of the article spoken of last: 违反第二条第一款规定的…；有第二款第三项情形的，."""
        path = _follow(self._alone(citation.steps[0]), citation.steps)
        if not path and citation.steps[0].unit == "款":
            path = _follow(self._up(self._last, "款"), citation.steps)
        named = self._named_above() if citation.steps[0].unit in ("款", "项") else ()
        # an item does not call the paragraph that it stands in by its number, where an article is spoken of
        within = path if named and citation.steps[0].unit == "款" else path[-1:]
        own = () if any(place is self._paragraph_here for _, place in within) or self._is_here(path) else path
        if not own and named:
            return _follow(self._up(named, citation.steps[0].unit), citation.steps)
        self._doubted = bool(path and not own or own and named and _may_hold(named, citation.steps[0]))
        return () if self._doubted else own

    @property
    def _paragraph_here(self) -> Paragraph | None:
        spot = self._spot
        return spot.provision.paragraphs[spot.paragraph] if spot.provision is not None else None

    def _item_of_text(self, citation: Citation) -> Path:
        """本决定第三项, where the text has no articles: what it numbers 三、."""
        first, *further = citation.steps
        if first.unit != "项" or self._law.has_articles or (found := self._law.by_number.get(first.number)) is None:
            return ()
        return _follow(((0, self._law), (RANK["条"], found)), tuple(further))

    def _is_here(self, path: Path) -> bool:
        """Whether a path leads to an item that the paragraph itself stands in, which no text calls by its number."""
        return bool(path) and any(place is path[-1][1] for _, place in self._items_here()[len(self._here()) :])

    def _named_above(self) -> Path:
        """The one article that the paragraph above a list names, or what of it: 对第二条所列行为：, 违反第三条第一款第（一）至（三）项规定之一的："""
        here = self._paragraph_here
        if not self._spot.rows or here is None or here.node is self._spot.node:
            return ()
        named = list(citations_in(fold(here.node.text_content)))
        if not named or named[0].title or named[0].foreign or named[0].near or named[0].steps[0].unit != "条":
            return ()
        if not all(other.joined for other in named[1:]):
            return ()
        return _follow(self._root, named[0].steps)

    def _doubt(self, citation: Citation) -> None:
        """Two readings: no reference, and a finding, but for a number that a paragraph is labelled with."""
        self._last, self._foreign, self._marked, self._doubted = (), True, False, False
        if citation.start:
            text = self._text[citation.start : citation.end]
            self._report(TWO_READINGS.found("“{text}” may mean one provision or another", self._spot.node, text=text))

    @property
    def _root(self) -> Path:
        return ((0, self._law),)

    def _here(self) -> Path:
        """The path to where the paragraph stands, items left out."""
        spot = self._spot
        divisions = tuple((RANK[unit], node) for node in spot.divisions if (unit := unit_of(node)))  # a 目 has none
        if spot.provision is None:
            return (*self._root, *divisions)
        paragraph = spot.provision.paragraphs[spot.paragraph]
        return (*self._root, *divisions, (RANK["条"], spot.provision), (RANK["款"], paragraph))

    def _items_here(self) -> Path:
        """The path to the item that the paragraph stands in."""
        rows = enumerate(self._spot.rows, RANK["项"])
        return (*self._here(), *((rank, row[place]) for rank, (row, place) in rows))

    def _up(self, path: Path, unit: str) -> Path:
        """The path to what holds units of that kind. Articles number through a law: only the law holds them."""
        rank = 1 if unit == "条" else RANK[unit]
        return tuple(step for step in path if step[0] < rank)

    def _alone(self, first: Step) -> Path:
        """Where a number alone is looked for: 第二项 where items were spoken of last, else in the paragraph's own row."""
        if first.unit != "项":
            return self._up(self._items_here(), first.unit)
        spoken_of = self._up(self._last, "项")
        if spoken_of and _follow(spoken_of, (first,)):
            return spoken_of
        return self._up(self._here(), "项")

    def _near(self, citation: Citation) -> Path:
        """What 本款 or 前两款 leads to: for those before, the first of them."""
        assert citation.near is not None
        if citation.near in ("项", "目"):
            return self._item_before(citation)
        rank = RANK[citation.near]
        here = [place for step, place in self._here() if step == rank]
        above = tuple(step for step in self._here() if step[0] < rank)
        if not here:
            return ()
        if citation.back == 0:
            return (*above, (rank, here[0]))
        before = self._before(here[0], citation.back)
        return (*above, (rank, before)) if before is not None else ()

    def _before(self, here: Place, back: int) -> Place | None:
        if isinstance(here, Provision):
            place = here.place - back
            before = self._law.all[place] if place >= 0 else None
            return before if before is not None and _counts_on(before.node.num, here.node.num, back) else None
        if isinstance(here, Paragraph):
            assert self._spot.provision is not None
            place = self._spot.paragraph - back
            return self._spot.provision.paragraphs[place] if place >= 0 and not self._spot.within else None
        return None

    def _item_before(self, citation: Citation) -> Path:
        """本项, 前项, 前两项. 目 are the items of items."""
        depth = RANK[citation.near or ""] - RANK["项"]
        if citation.near == "项" and citation.back and len(self._spot.rows) > 1:
            return ()  # the 目 before, or the 项 before: nobody knows
        if len(self._spot.rows) <= depth:
            return ()
        row, place = self._spot.rows[depth]
        if place < citation.back:
            return ()
        above = self._items_here()[: -(len(self._spot.rows) - depth)]
        return (*above, (RANK["项"] + depth, row[place - citation.back]))

    def _id(self, place: Place) -> str:
        if isinstance(place, Paragraph):
            return self._names.give(place.node, f"{place.provision.node.id}__p_{place.place + 1}")
        node = place.document if isinstance(place, Provisions) else place if isinstance(place, Node) else place.node
        return str(node.id)

    def _miss(self, citation: Citation) -> None:
        """A finding, but where only some articles of the law are printed: 施行細則第七條、第十一條修正條文."""
        if self._law.is_of_taiwan and _IN_PART.search(_plain(fold(self._law.document.title or ""))):
            return
        text = self._text[citation.start : citation.end]
        self._report(NO_SUCH_PROVISION.found("“{text}” leads to no provision of its law", self._spot.node, text=text))


def _may_hold(path: Path, step: Step) -> bool:
    """Whether the article at the path's end has such a paragraph, or one such item or more."""
    place = path[-1][1]
    if not isinstance(place, Provision):
        return False
    if step.unit == "款":
        return _paragraph(place, step.number) is not None
    return any((item.node.num or "").strip() == step.number for item in place.items)


def _is_vague(citation: Citation) -> bool:
    """第三项 alone may be anything: it says no law that it could be missing from."""
    alone = not (citation.near or citation.own or citation.joined)
    return alone and RANK[citation.steps[0].unit] > RANK["款"]


def _follow(path: Path, steps: tuple[Step, ...]) -> Path:
    """The path on from there by these steps; an empty one when a step leads nowhere, or to two places."""
    for step in steps:
        place = _inside(path, step) if path else None
        if place is None:
            return ()
        path = (*path, (RANK[step.unit], place))
    return path


def _inside(path: Path, step: Step) -> Place | None:
    """What a step leads to inside the last place of a path."""
    place = path[-1][1]
    law = path[0][1]
    assert isinstance(law, Provisions)
    if step.unit in DIVISIONS:
        return law.division(step.unit, step.number, place if isinstance(place, Node) else None)
    if step.unit == "条":
        return law.by_number.get(step.number)
    if step.unit == "款":
        return _paragraph(place, step.number)
    return _numbered(place, step.number)


def _paragraph(place: Place, number: str) -> Paragraph | None:
    if not isinstance(place, Provision) or not number.isdecimal():
        return None
    return place.paragraphs[int(number) - 1] if 0 < int(number) <= len(place.paragraphs) else None


def _numbered(place: Place, number: str) -> Item | None:
    if not isinstance(place, Provision | Paragraph | Item):
        return None
    found = [item for item in place.items if (item.node.num or "").strip() == number]
    return found[0] if len(found) == 1 else None


def _ref(citation: Citation, target: str | None) -> Span:
    return Span(citation.start, citation.end, "ref", {"href": f"#{target}"} if target else {})
