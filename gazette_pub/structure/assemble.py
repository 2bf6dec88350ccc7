"""Blocks → the issue: its documents, and in each the blocks in their places."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter
from typing import cast

from gazette_pub.issue.findings import Report
from gazette_pub.issue.model import Document, Issue, Node, tag
from gazette_pub.structure.amending import closes
from gazette_pub.structure.attachments import counts_on, entries_of_list
from gazette_pub.structure.attending import spans_of_roll
from gazette_pub.structure.candidate import MOST_BELOW, is_entry_of, unmarked
from gazette_pub.structure.captions import CREDITED
from gazette_pub.structure.contents.entry import put_entry
from gazette_pub.structure.divisions import unnumbered_level
from gazette_pub.structure.foot import move_foot
from gazette_pub.structure.hongkong import MEMORANDUM, in_chinese
from gazette_pub.structure.honoured import spans_of as honoured_spans
from gazette_pub.structure.line import Break, Line, Pages
from gazette_pub.structure.measure import SET_IN
from gazette_pub.structure.namerows import is_one_name, name_spans
from gazette_pub.structure.nesting import nest
from gazette_pub.structure.notes import (
    explained_mark,
    heads_notes,
    mark_note,
    mark_notes,
    marks_in,
    may_open_note,
    put_note,
)
from gazette_pub.structure.outline import LOOKALIKES
from gazette_pub.structure.passage import (
    Passage,
    add_break,
    as_printed,
    close_number,
    close_title,
    close_up,
    fill,
    keep_gaps,
    passage,
    put,
    put_in_contents,
)
from gazette_pub.structure.patterns.contents import CONTENTS_ENTRY, CONTENTS_TITLE, HEADS_OF_CONTENTS
from gazette_pub.structure.patterns.news import REPORTED
from gazette_pub.structure.patterns.persons import ENTRY, PERSON_AND_BODY, PERSON_IN_OFFICE
from gazette_pub.structure.patterns.provisions import BARE_NUMBER, DIVISION, DIVISIONS, ENUMERATOR, UNNUMBERED
from gazette_pub.structure.place import Open, Place
from gazette_pub.structure.provenance import Origin, given_by, origin_of
from gazette_pub.structure.quoted import opened_for_a_table, quoted
from gazette_pub.structure.ranks import Ranks
from gazette_pub.structure.reading import Block
from gazette_pub.structure.signers import names_apart
from gazette_pub.structure.tables.tabulate import put_boxed, put_table
from gazette_pub.structure.tails import Tail, number_of_page, tail
from gazette_pub.structure.unnumbered.headings import BOX, is_another_group, open_heading
from gazette_pub.structure.unnumbered.plain import plain
from gazette_pub.structure.unplaced import report_adrift
from gazette_pub.structure.worded import Below, Words
from gazette_pub.structure.yearly import entries_of_index, located
from gazette_pub.words import numerals
from gazette_pub.words.characters import LETTER, fold, unspaced
from gazette_pub.words.kinds import ANY, BY_NAME, kind_of, nests_under
from gazette_pub.words.names import ethnic_in, sex_in
from gazette_pub.words.organs import organ_of_session, organ_of_title
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.places import names_another_organ
from gazette_pub.words.signatory import BESIDE_NUMBER, GRADE_BESIDE_NUMBER

FRONT = {
    "above": "p",
    "filed": "p",
    "letterhead": "kicker",
    "frontnumber": "number",
    "frontsigner": "byline",
    "frontadoption": "adoption",
}
"""What may stand above a title: the block's kind, and the element it becomes."""

_TIDY: dict[str, Callable[[str], str]] = {
    "byline": keep_gaps,
    "adoption": keep_gaps,
    "dateline": keep_gaps,
    "number": close_number,
    "frontnumber": close_number,
    "frontsigner": names_apart,
    "above": as_printed,
}
"""How the lines of a head are tidied that are not just closed up."""

_ANNOUNCES = Pattern(
    Expression("公告|通告|告字"), ("某证公告〔2020〕7号", "某土告字〔2014〕13号"), ("某政发〔2020〕7号",), "search"
)
"""What the number of an announcement says."""

_ORDERS = Pattern(
    Expression(r"[府政办厅局部委院]令(?=[第\d（〔［\[])"),
    ("渝府令第121号", "某政令58号", "交通运输部令〔2024〕第12号"),
    ("某证公告〔2020〕7号", "令第5号", "司令部〔2024〕5号"),
    "search",
)
"""What that of an order says."""

OWN_HEAD = frozenset(("number", "adoption", "delivery"))
OWN_ACT = Pattern(
    Expression(
        rf"{LETTER}{{2,40}}关于.+的(?:决定|决议|通知|通报|通告|公告|意见|批复)$|第\d{{1,4}}/\d{{4}}号(?:{LETTER}{{2,12}}(?:批示|公告)|行政命令)$|(?:{LETTER}{{2,20}})?批示摘录$"
    ),
    (
        "某省人民政府关于公布《某办法》的决定",
        "某省人大常委会关于某事的决议",
        "某部等八部门关于某事的意见",
        "第139/2020号行政长官批示",
        "第12/2023号行政长官公告",
        "第31/2023号行政命令",
        "某司司长办公室批示摘录",
        "批示摘录",
    ),
    ("关于某事的决定", "某省人民政府关于某事的报告", "某省消防条例"),
    needs=(("公告", "决定", "决议", "意见", "批复", "批示摘录", "第", "通告", "通报", "通知"),),
)
"""What stands below the title of a document of an organ's own, and how its title reads."""

_ACTS_OF_TAIWAN = frozenset(("act_of_taiwan", "act_beside_its_number"))

_ISSUED = Pattern(
    Expression("关于.{1,200}的(?:决定|决议|通知|通报|通告|公告|意见|批复|复函|函|命令|令)$"),
    ("关于某事的通告", "某省人民政府关于某事的意见"),
    ("某事的公告", "关于某事的说明", "关于某事的报告", "关于某法的解释"),
    "search",
)
"""How the title ends of what is issued, and attached to nothing: with a salutation below it, or below all that is attached above."""

NOTICE = Pattern(
    Expression(r"(?:\d{4}年)?第\d{1,5}号(?:政府|特别)?公告$"),
    ("第1745号公告", "2024年第12号特别公告"),
    ("第36号法律公告", "第12号"),
)
"""The number of a notice in Hong Kong's gazette: the ordinance that it is given under is its title."""

LAW = Pattern(
    Expression(
        rf"(?:{LETTER}{{2,12}})?第\d{{1,4}}/(?:\d{{4}}|\d\d/M)号(?:法律|法令|训令|行政法规)$|(?:\d{{4}}年)?第\d{{1,5}}号法律公告$"
    ),
    ("第7/2024号法律", "第8/2024号行政法规", "第31/98/M号法令", "2024年第36号法律公告"),
    ("第1745号公告", "第12/2024号行政长官批示"),
)
"""The number of a law of Macau or of Hong Kong, whatever its title is: 修改《职业税规章》."""

OPENS_DOCUMENT = frozenset(("attachlabel", "subtitle", "untitled", *FRONT))
"""Blocks above a title that open its document."""

_first = attrgetter("first")
_BOTH = 2
"""What stands above and below."""

ONE_COLUMN = 30.0
"""Ems from which a line of text was printed over the whole width of the page, and not in one of two columns."""


class Assembly:
    """An issue under construction: `build` puts each block in its place, in order."""

    def __init__(self, issue: Issue, pages: Pages, blocks: Sequence[Block], report: Report) -> None:
        self.issue = issue
        self.lines: Sequence[Line] = pages.lines
        self.blocks = blocks
        self.breaks: dict[int, list[Break]] = defaultdict(list)
        for end in pages.breaks:
            self.breaks[end.before].append(end)
        self.announced = pages.announced.titles - pages.announced.under
        self.attached = [block for block in blocks if block.kind in ("attachlabel", "attachlist")]
        self.top: Document | None = None
        self.place: Place | None = None
        self.around: list[Place] = []
        self.attachment = False
        self.documents: list[Document] = []
        self.adrift: list[Node] = []
        self._report = report
        broken = [block for block in blocks if block.kind == "p" and block.after - block.first > 1]
        self.broken = bool(broken)
        self.shows_first = any(
            self.lines[each.first].indent >= SET_IN > self.lines[each.first + 1].indent for each in broken
        )
        self.ranks = Ranks(self.lines, blocks)
        self._ahead: tuple[Block, Passage] | None = None
        self._kind_below: str | None = None
        self._marks: set[str] = set()

    def build(self) -> Issue:
        for at, block in enumerate(self.blocks):
            if not block.skip:  # the block before it on the same line has them
                self._page_breaks(block.first, block.kind)
            self._kind_below = self.blocks[at + 1].kind if at + 1 < len(self.blocks) else None
            TAKERS[block.kind](self, at, block)
        self._page_breaks(len(self.lines), "title")
        for document in self.documents:
            self.adrift += move_foot(document)
            mark_notes(document)
        report_adrift(self.adrift, self._report)
        return self.issue

    def passage(self, block: Block, tidy: Callable[[str], str] = close_up) -> Passage:
        return self._own(block, passage(self.lines, self.breaks, block.first, block.after, tidy))

    @staticmethod
    def _own(block: Block, text: Passage) -> Passage:
        """What of the lines' text is the block's own, where it shares a line with another."""
        if block.skip:
            text = text.without(block.skip)
        if block.length is not None:
            text = Passage(text.cut(block.length)[0], text.origin)
        return text

    def _origin(self, first: int, after: int) -> Origin:
        return origin_of(self.lines[first:after], [self.breaks.get(at, []) for at in range(first + 1, after)])

    def open_place(self) -> Place:
        """The open place; text before any title opens a document without one."""
        if self.place is None:
            self.top = self._new_document(self.issue, "other")
        assert self.place is not None
        return self.place

    def _new_document(self, parent: Node, kind: str) -> Document:
        document = parent.add("document", kind=kind)
        assert isinstance(document, Document)
        self.documents.append(document)
        self.place, self.around = Place(document), []
        self._marks = set()
        return document

    def _page_breaks(self, before: int, kind: str) -> None:
        """The page breaks between the last block and this one go behind the last, and before this one."""
        for end in self.breaks.get(before, ()):
            add_break(self._break_parent(kind), end)

    def _break_parent(self, kind: str) -> Node:
        place = self.place
        if place is None:
            return self.issue
        head_open = place.document.head is not None and place.document.body is None and place.document.title is None
        if (kind in ("title", "category") or kind in OPENS_DOCUMENT) and not head_open:
            return place.document
        if place.document.body is None:
            return place.document.head if place.document.head is not None else place.body
        inner = place.innermost
        if inner.item is not None or inner is not place:
            return inner.item if inner.item is not None else inner.body
        before = place.last
        return before if before is not None and before.name == "roster" else place.container

    # what each block becomes

    def title(self, at: int, block: Block) -> None:
        text = self.passage(block)
        kind = kind_of(unmarked(text.text).rstrip("："))
        if kind == "other" and self._is_reported(at + 1):
            kind = "article"
        if self._is_opened_above(at) and self.place is not None:
            self.place.document.set("kind", self._kind_below_number(self.place.document, kind))
        else:
            self._document_for(kind, text.seen, block)
        mark_note(self._head(block, "title", close_title, between=_between_organs))

    def _is_opened_above(self, at: int) -> bool:
        """Whether what stands right above a title has opened its document: who issues minutes, and when, below their number too."""
        above = at - 1
        while above >= 0 and self.blocks[above].kind in ("byline", "dateline"):
            above -= 1
        kind = self.blocks[above].kind if above >= 0 else None
        return kind in OPENS_DOCUMENT and (above == at - 1 or kind == "frontnumber")

    def _is_reported(self, at: int) -> bool:
        """Whether this block says who wrote a story."""
        block = self.blocks[at] if at < len(self.blocks) else None
        return block is not None and block.kind == "byline" and REPORTED.match(self.lines[block.first].text) is not None

    @staticmethod
    def _kind_below_number(document: Document, kind: str) -> str:
        """The kind of a document that a number stands above: what that says it is, where the title says it less surely."""
        number = document.head.child("number") if document.head is not None else None
        text = in_chinese(fold(number.text_content)) if number is not None else ""
        if NOTICE.match(text):
            return "announcement"
        if kind == "other" and text.endswith("决议"):
            return "resolution"
        return "law" if kind == "other" and LAW.match(text) else kind

    def front(self, at: int, block: Block) -> None:
        """Letterhead and number above a title open the title's document."""
        if not at or self.blocks[at - 1].kind not in FRONT:
            title = next((below for below in self.blocks[at:] if below.kind == "title"), None)
            text = self.passage(title).seen if title is not None else ""
            self._document_for(kind_of(unmarked(text).rstrip("：")), text, block)
        self._head(block, FRONT[block.kind], _TIDY.get(block.kind, close_up))

    def untitled(self, at: int, block: Block) -> None:
        """A number with no title opens a document."""
        number = unspaced(self.passage(block).seen)
        kind = "announcement" if _ANNOUNCES.search(number) else "order" if _ORDERS.search(number) else "other"
        self.top, self.attachment = self._new_document(self.issue, kind), False
        self._head(block, "number", close_number)

    def _document_for(self, kind: str, title: str, block: Block) -> None:
        page_start = block.first in self.breaks or block.first == 0
        if self.top is not None and self._is_listed(title):
            self.attachment = True
            self._new_document(self.top, kind).set("role", "attachment")
        elif self.top is None or not self._is_nested(kind, title, page_start, block):
            self.top, self.attachment = self._new_document(self.issue, kind), False
            self.ranks.top = block
        else:
            self._new_document(self.top, kind)

    def _is_listed(self, title: str) -> bool:
        """Whether the list of attachments of the open document names it: an attachment that is printed without label."""
        assert self.top is not None
        body = self.top.body
        last = itertools.islice(body.iterchildren(reversed=True), MOST_BELOW) if body is not None else ()
        lists = (cast(Node, each) for each in last if each.tag == tag("attachlist"))
        return any(is_entry_of(fold(title), fold(each.text_content)) for each in lists)

    def _is_nested(self, kind: str, title: str, page_start: bool, block: Block) -> bool:
        """Whether a document is printed under the open one: a glossary, a review report, a part of an attachment."""
        assert self.top is not None
        if BY_NAME[kind].nested_under == ANY or title == MEMORANDUM:
            return True
        if self.attachment:
            if self._is_case_of_attachment(title) or self._is_named_in_law(title) or self._is_amid_attachments(block):
                return True
            return not page_start and not self._has_head_of_its_own(title, block)
        if (
            not nests_under(kind, self.top.kind)
            or self._kind_below == "number"
            or _is_of_another_report(self.top, title)
            or self.ranks.is_as_high(block)
        ):
            return False
        if _same_subject(self.top, title):
            return True
        passed_by_itself = self._kind_below == "adoption" and not _share_a_subject(self.top, title)
        return not (page_start or passed_by_itself or _is_dated(self.top) or _is_of_something_else(self.top, title))

    def _is_case_of_attachment(self, title: str) -> bool:
        """Whether a guiding case, its number below it, stands under an attachment that is called 指导性案例."""
        attached = next(document for document in reversed(self.documents) if document.get("role") == "attachment")
        called = fold(attached.title or "").endswith("案例")
        return called and self._kind_below == "number" and fold(title).endswith("案")

    def _is_named_in_law(self, title: str) -> bool:
        """Whether the law above names it in an article: a second text in its attachment, with a note of its own, 《国徽图案制作说明》."""
        assert self.top is not None
        return self.top.kind == "law" and f"《{fold(unspaced(title))}》" in fold(self.top.text_content)

    def _has_head_of_its_own(self, title: str, block: Block) -> bool:
        """Whether a document that no label stands above is one of an organ's own: part of no attachment above it."""
        title = fold(unspaced(title))
        issued = _ISSUED.search(title) is not None
        of_an_organ = issued or organ_of_session(title) or title.endswith("报告") and organ_of_title(title)
        issued = issued and self._kind_below == "salutation" or bool(of_an_organ) and self._is_all_attached()
        own = self._kind_below in OWN_HEAD or block.kind in FRONT or block.rule in _ACTS_OF_TAIWAN
        return own or issued or title in self.announced or OWN_ACT.match(title) is not None

    def _is_all_attached(self) -> bool:
        """Whether as many attachments stand under the open document as its list names, but for those left out: 2.示意图（略）."""
        assert self.top is not None
        listed = sum(
            "略）" not in each.text_content
            for list_ in self.top.descendants("attachlist")
            for each in list_.children("ref")
        )
        return 0 < listed <= sum(1 for each in self.top.documents if each.get("role") == "attachment")

    def _is_amid_attachments(self, block: Block) -> bool:
        """Whether a document without number stands between two attachments of the open one, whose labels count on: 附件2, it, and
        附件3. It has no attachments itself."""
        if self._kind_below in OWN_HEAD or block.kind in FRONT:
            return False
        below = bisect_right(self.attached, block.first, key=_first)
        beside = self.attached[max(below - 1, 0) : below + 1]
        labels = [self.lines[each.first].tight for each in beside if each.kind == "attachlabel"]
        return len(labels) == _BOTH and counts_on(*labels)

    def category(self, at: int, block: Block) -> None:
        """A group head of the issue: no document is open behind it."""
        self.top, self.place, self.attachment = None, None, False
        if block.grid is None:
            put(self.issue, "category", self.passage(block))
        else:
            put_boxed(self.issue, "category", block.grid, self.lines)

    def attachlabel(self, at: int, block: Block) -> None:
        parent = self._attached_to() if self.top is not None else self.open_place().document
        self.attachment = True
        self._new_document(parent, "other").set("role", "attachment")
        self._head(block, "attachlabel", close_up)

    def _attached_to(self) -> Document:
        """What an attachment without a place in a list belongs to: the report printed under a resolution, where the resolution names
        no attachments, else the document itself."""
        assert self.top is not None
        last = next(document for document in reversed(self.documents) if document.get("role") != "attachment")
        listed = self.top.body is not None and next(self.top.body.descendants("attachlist"), None) is not None
        return self.top if listed or last.get("kind") not in _WITH_ATTACHMENTS else last

    def again(self, at: int, block: Block) -> None:
        """A rule below a notice that is signed: the next of the same organ begins, and nothing but the rule heads it."""
        kind = self.open_place().document.kind
        self.top, self.attachment = self._new_document(self.issue, kind), False
        self._head(block, "p", as_printed)

    def head_part(self, at: int, block: Block) -> None:
        tidy = _TIDY.get(block.kind, close_up)
        node = self._head(block, block.kind, tidy, between="\u3000" if block.kind == "byline" else "")
        if block.kind == "adoption":
            mark_note(node)
        document = self.open_place().document
        if block.kind == "adoption" and document.kind == "other" and node.text_content.endswith("公告）"):
            document.set("kind", "announcement")
        if block.kind == "subtitle" and document.kind == "other":
            document.set("kind", kind_of(fold(node.text_content)))

    def aside(self, at: int, block: Block) -> None:
        """A line among the parts of a head that is none of them."""
        self._head(block, "p", as_printed)

    def _head(
        self, block: Block, name: str, tidy: Callable[[str], str], between: str | Callable[[str, str], str] = ""
    ) -> Node:
        whole = passage(self.lines, self.breaks, block.first, block.after, tidy, between=between)
        text, head = self._own(block, whole), self._head_of(self.open_place().document)
        if head.name == "body" and name != "adoption":  # a part of a head below text is text
            name = "p"
        if name == "number" and NOTICE.match(fold(text.text)) and self.open_place().document.kind == "other":
            self.open_place().document.set("kind", "announcement")
        if name == "number" and (signed := BESIDE_NUMBER.search(text.text)):
            put(head, name, Passage(text.cut(signed.start())[0], text.origin))
            return put(head, "byline", text.without(signed.start()))
        if name == "number" and (graded := GRADE_BESIDE_NUMBER.search(text.text)):
            put(head, name, Passage(text.cut(graded.start())[0], text.origin))
            return put(head, "p", text.without(graded.start()))
        return put(head, name, text)

    @staticmethod
    def _head_of(document: Document) -> Node:
        """Where a part of the head goes: the head, or the body when text stands before it."""
        if document.body is not None:
            return document.body
        return document.head if document.head is not None else document.add("head")

    def contents(self, at: int, block: Block) -> None:
        node = self._head_of(self.open_place().document).add("contents")
        first_entry = block.first
        if CONTENTS_TITLE.match(self.lines[block.first].text):
            self._contents_line(node, "heading", block.first, block.first + 1)
            first_entry += 1
        while first_entry < block.after and HEADS_OF_CONTENTS.finds(self.lines[first_entry].tight):
            self._contents_line(node, "label", first_entry, first_entry + 1)
            first_entry += 1
        starts = [n for n in range(first_entry, block.after) if n == first_entry or self._begins_entry(n)]
        entries = list(zip(starts, [*starts[1:], block.after], strict=True))
        tails = self._pages_of(entries)
        for (first, after), found in zip(entries, tails, strict=True):
            for end in self.breaks.get(first, ()) if first > block.first else ():
                add_break(node, end)
            if found is None:
                self._contents_line(node, "entry", first, after)
            else:
                put_entry(node, self.passage(Block("contents", first, after), keep_gaps), found)

    def index(self, at: int, block: Block) -> None:
        """The index of a year: contents of other issues, in a document of its own."""
        node = self.open_place().body.add("contents")
        for part in entries_of_index(self.lines[block.first : block.after], block.first):
            for end in self.breaks.get(part.first, ()) if part.first > block.first else ():
                add_break(node, end)
            text = self.passage(part, as_printed)
            found = located(text.seen) if part.kind == "entry" else None
            if found is None:
                put_in_contents(node, part.kind, text)
            else:
                put_entry(node, text, found)

    def _pages_of(self, entries: Sequence[tuple[int, int]]) -> list[Tail | None]:
        """The page that each entry of a law's contents ends with; none where one but a division has none, or they do not rise."""
        found = [tail(self.passage(Block("contents", first, after), keep_gaps).seen) for first, after in entries]
        pages = [number_of_page(each.page) for each in found if each is not None]
        whole = all(
            each or DIVISION.match(self.lines[first].text) for each, (first, _) in zip(found, entries, strict=True)
        )
        return found if whole and len(pages) > 1 and pages == sorted(pages) else [None] * len(found)

    def _begins_entry(self, at: int) -> bool:
        """Whether a further entry of the contents begins here: a division, an annex, or what follows a page number."""
        line, before = self.lines[at], self.lines[at - 1]
        headed = (found := DIVISION.match(before.text)) is not None and found.end() == len(before.text)
        annex = not headed and close_up(line.text) in UNNUMBERED or line.tight.startswith(("附件", "附表"))
        return bool(
            DIVISION.match(line.text)
            or ENUMERATOR.match(line.text)
            or BARE_NUMBER.match(line.text)
            or BOX.match(line.text)
            or annex
            or line.hints.role == "entry"
            or CONTENTS_ENTRY.match(before.tight)
        )

    def _contents_line(self, node: Node, name: str, first: int, after: int) -> None:
        put_in_contents(node, name, self.passage(Block("contents", first, after), keep_gaps))

    def division(self, at: int, block: Block) -> None:
        place = self.open_place()
        text = passage(self.lines, self.breaks, block.first, block.after, str, loose=True)
        words = Words(text, self.lines[block.first].printed)
        if quoted(place, words, self.below(at)):
            return
        found = DIVISION.match(self.lines[block.first].text)
        if found is None:
            indent = self.lines[block.first].indent
            place.flush = place.flush or indent < SET_IN
            level = unnumbered_level(place, close_up(text.seen), indent)
            put(place.open_division(*level), "heading", text.tidied(close_up))
            return
        kind, rank = DIVISIONS[found["unit"]]
        label = unspaced(text.text[: found.end()])
        num = str(numerals.value(found["num"].translate(LOOKALIKES)))
        put(place.open_division(kind, rank, num, label), "heading", text.without(found.end()).tidied(close_up))

    def label(self, at: int, block: Block) -> None:
        place = self.open_place()
        place.lists = []
        whole = passage(self.lines, self.breaks, block.first, block.after, str, loose=block.length is not None)
        text = self._own(block, whole).tidied(close_up)
        if place.article is None and is_another_group(place, text.seen):
            put(open_heading(place), "heading", text)
        else:
            put(place.container, "label", text)

    def names(self, at: int, block: Block) -> None:
        """The names of rows; a row that holds letters of none is a paragraph, so that nothing is lost."""
        place = self.open_place()
        place.lists = []
        found = {n: self._names_on(n, block) for n in range(block.first, block.after)}
        for is_row, group in itertools.groupby(found, lambda n: found[n] is not None):
            first, *others = list(group)
            for end in self.breaks.get(first, ()) if first > block.first else ():
                add_break(place.container, end)
            if is_row:
                self._row_of_names(first, first + len(others) + 1, found)
            for n in () if is_row else (first, *others):
                put(
                    place.container, "p", self.passage(Block("p", n, n + 1, skip=block.skip if n == block.first else 0))
                )

    def _names_on(self, n: int, block: Block) -> list[tuple[int, int]] | None:
        """Where the names on a line stand; None where letters stand between them that are of none."""
        begin = block.skip if n == block.first else 0
        text = self.lines[n].text[begin:]
        if honoured := honoured_spans(text):
            return [(begin + start, begin + end) for start, end in honoured]
        names = (spans_of_roll if block.kind == "roll" else name_spans)(text)
        ends, starts = [0, *(end for _, end in names)], [*(start for start, _ in names), len(text)]
        left = "".join(text[end:start] for end, start in zip(ends, starts, strict=True))
        if any(map(str.isalnum, left)):
            return [(begin, begin + len(text))] if is_one_name(text) else None
        return [(begin + start, begin + end) for start, end in names]

    def _row_of_names(self, first: int, after: int, found: Mapping[int, list[tuple[int, int]] | None]) -> None:
        node = self.open_place().container.add("names", **self._origin(first, after))
        for n in range(first, after):
            for end in self.breaks.get(n, ()) if n > first else ():
                add_break(node, end)
            for name in found[n] or ():
                person(node, self.lines[n].loose[slice(*name)], self._origin(n, n + 1))

    def record(self, at: int, block: Block) -> None:
        """The record of a former sitting, which stands where it is read out: a part with parts of its own, up to its end."""
        place = self.open_place()
        place.lists = []
        section = place.container.add("section", level=str(len(place.sections) + 1))
        put(section, "heading", self.passage(block))
        self.around.append(place)
        self.place = Place(place.document, root=section)

    def record_end(self, at: int, block: Block) -> None:
        """散會: the last line of such a record; what stands below goes on where it was read out."""
        self.field(at, block)
        if self.around and self.place is not None and self.place.document is self.around[-1].document:
            read_out, self.place = self.place.body, self.around.pop()
            for part in read_out.descendants("section"):
                part.set("level", str(int(part.get("level", "1")) + int(read_out.get("level", "1"))))

    def matter(self, at: int, block: Block) -> None:
        """報　告　事　項: what a sitting deals with, a part of its record."""
        place = self.open_place()
        place.close()
        section = place.container.add("section", level="1")
        place.sections.append(Open("", 0.0, section))
        put(section, "heading", self.passage(block, close_up))

    def field(self, at: int, block: Block) -> None:
        """時　　間：…, 散會（12時18分）: a line of such a record as it is printed, and no heading."""
        place = self.open_place()
        place.lists = []
        text = passage(self.lines, self.breaks, block.first, block.after, as_printed, loose=True)
        put(place.container, "p", self._own(block, text))

    def unit(self, at: int, block: Block) -> None:
        """One of a list of bodies, which stand below each other without numbers: a paragraph, and no heading."""
        place = self.open_place()
        place.lists = []
        put(place.container, "p", self.passage(block))

    def entry(self, at: int, block: Block) -> None:
        place = self.open_place()
        place.lists = []
        last = place.last
        text = passage(self.lines, self.breaks, block.first, block.after, str, loose=True)
        found = next(filter(None, (form.match(text.seen) for form in (PERSON_IN_OFFICE, ENTRY, PERSON_AND_BODY))), None)
        if found is None:  # a person with more than one line says as a whole
            put(place.container, "p", self.passage(block, as_printed))
            return
        roster = last if last is not None and last.name == "roster" else place.container.add("roster")
        label = close_up(text.text[slice(*found.span("label"))]) or None
        entry = roster.add("entry", None, **text.origin, label=label)
        name = text.text[slice(*found.span("name"))] + text.text[slice(*found.span("note"))]
        person(entry, name, self._origin(block.first, block.first + 1))
        put(entry, "office", text.without(found.end()).tidied(keep_gaps))

    def ready(self, at: int, block: Block) -> None:
        """A table or a figure that its source gave whole."""
        place = self.open_place()
        place.lists = []
        place.container.append(given_by(self.lines[block.first]))

    def caption(self, at: int, block: Block) -> None:
        """Of a picture that the text has not: what it shows, and who took it."""
        place = self.open_place()
        place.lists = []
        text = self.passage(block, as_printed)
        figure = place.container.add("figure")
        credit = CREDITED.search(text.seen)
        if credit is None:
            put(figure, "caption", text)
        else:
            put(figure, "caption", Passage(text.cut(credit.start())[0], text.origin))
            put(figure, "credit", text.without(credit.end()))

    def table(self, at: int, block: Block) -> None:
        place = self.open_place()
        assert block.grid is not None
        if (new := opened_for_a_table(place)) is not None:
            put_table(new, block.grid, self.lines, self.breaks)
            return
        inner = place.innermost
        inner.lists = []
        table = put_table(inner.container, block.grid, self.lines, self.breaks)
        if inner is not place and closes(fold(table.text_content), 1):
            place.quotation = None

    def attachlist(self, at: int, block: Block) -> None:
        place = self.open_place()
        place.lists = []
        text = self.passage(block)
        node = place.body.add("attachlist", **text.origin)
        lengths = [len(close_up(self.lines[n].shown)) for n in range(block.first, block.after)]
        for reference, pieces in entries_of_list(text, lengths):
            fill(node.add("ref") if reference else node, pieces)

    def foot_part(self, at: int, block: Block) -> None:
        """Who signs, and the day; a record that is read out has no foot of its own, and they are paragraphs there."""
        place = self.open_place()
        place.close()
        kind = "p" if place.body.name == "section" else block.kind
        apart = block.kind == "signature" or self.lines[block.first].tight.count("日") > 1
        put(place.body, kind, self.passage(block, keep_gaps if apart else close_up))

    def imprint(self, at: int, block: Block) -> None:
        place = self.open_place()
        place.close()
        put(place.body, "p", self.passage(block, keep_gaps))

    def paragraph(self, at: int, block: Block) -> None:
        place = self.open_place()
        if (
            block.after - block.first > 1
            and place.document.get("columns") is None
            and self.lines[block.first].width >= _NARROWEST
        ):
            place.document.set("columns", "2" if _is_amid_columns(self.lines[block.first]) else "1")
        text, line = self._words(block), self.lines[block.first]
        if mark := explained_mark(place.document, text.text, self._marks):
            if self._ends_in_notes(at):
                place.close()
            put_note(mark, place.container, text)
            return
        self._marks.update(marks_in(text.text))
        if heads_notes(text.text) and self._ends_in_notes(at):
            place.close()
        below = self.below(at)
        # what has a number below it is the rest of the heading above
        heads = below.number is not None and below.number.is_first
        set_in = self._is_set_in_again(block.first) and not heads
        parted = line.blanks > 0 or not self.broken or set_in or self._had_room(block.first)
        taker = nest(place, Words(text, line.printed, parted, line.hints.level, self._is_bolder(block)), below)
        block.rule = taker.__name__
        if taker is plain and (above := place.above) is not None:
            self.adrift.append(above)

    def _is_bolder(self, block: Block) -> bool:
        below = self.lines[block.after : block.after + 1]
        bold = self.lines[block.first].hints.bold and block.first + 1 == block.after
        return bold and any(not line.hints.bold for line in below)

    def _is_set_in_again(self, at: int) -> bool:
        """Whether a line and the one above are both set in as first lines are, in a text that shows these so; or only the line
        is, and its sentence goes on flush below."""
        if not self.shows_first or at == 0 or self.lines[at].indent < SET_IN:
            return False
        return self.lines[at - 1].indent >= SET_IN or self._goes_on_flush(at)

    def _goes_on_flush(self, at: int) -> bool:
        """Whether a line ends nothing, and the one below it is flush and has no number."""
        below = self.lines[at + 1] if at + 1 < len(self.lines) else None
        if below is None or below.blanks or below.indent >= SET_IN or self.lines[at].ends:
            return False
        return not ENUMERATOR.match(below.text) and self.lines[at - 1].indent <= below.indent

    def _had_room(self, at: int) -> bool:
        """Whether a line and the one above would stand well within a line as wide as those below: no heading is broken there."""
        if at == 0 or self.lines[at].width > _NARROW or self.lines[at - 1].width < _A_HEADING:
            return False
        if self.lines[at - 1].tight[-1] in _LEANS_ON:
            return False
        widest = max(line.width for line in self.lines[at : at + _NEAR])
        if self.lines[at].width <= _A_WORD and 2 * self.lines[at - 1].width > widest:
            return False  # what is as short is no heading of its own: （一）关于补偿范围和补偿⏎标准
        return self.lines[at - 1].width + self.lines[at].width <= _OF_A_LINE * widest

    def _ends_in_notes(self, at: int) -> bool:
        """Whether nothing but notes stands below a block, up to what is no text."""
        below = self.blocks[at + 1 : at + 1 + _NOTES_BELOW]
        counted = self.lines[self.blocks[at].first].tight[-1] == "："
        other = next((block for block in below if not self._is_note(block, counted)), None)
        return other is None or other.kind != "p"

    def _is_note(self, block: Block, counted: bool) -> bool:
        """Whether a block may be a note; `counted`: it stands below 注：, which leads to them with their numbers."""
        text = self.lines[block.first].text
        return may_open_note(text) or counted and block.kind == "p" and ENUMERATOR.match(text) is not None

    def below(self, at: int) -> Below:
        """What stands below a block."""
        if at + 1 >= len(self.blocks):
            return Below(None)
        block = self.blocks[at + 1]
        return Below(block.kind, self._words(block).seen, self.lines[block.first].printed)

    def _words(self, block: Block) -> Passage:
        """The block as running text; made once, though the paragraph above looks at it before its turn comes."""
        if self._ahead is None or self._ahead[0] is not block:
            self._ahead = block, self.passage(block, as_printed)
        return self._ahead[1]


_WITH_ATTACHMENTS = frozenset(("report", "explanation", "law", "plan", "opinion"))
"""Kinds of what is printed under another document and may have attachments of its own; a list is itself what belongs to it."""

_NARROW = 15.0
"""Ems of a line that may be the rest of a heading, or a short heading itself."""

_LEANS_ON = frozenset("个的和与及对")
"""What no heading ends with that is whole: 三、需要说明的几个⏎问题."""

_A_HEADING = 8.0
"""Ems of a line that may be a whole heading with its number."""

_A_WORD = 2.0
"""Ems of a word that is the rest of a heading."""

_NEAR = 12
"""Lines below among which those that are full are looked for."""

_OF_A_LINE = 0.7
"""Of a full line, what a heading of two lines takes at least: a shorter one needs no second."""

_NOTES_BELOW = 40
"""Notes below a text that are looked through for what stands behind them."""

_LAW = Pattern(Expression(r"《[^《》]+》"), ("关于《某条例》的", "《甲》"), ("某条例", "《》"), "search")
_NOTES = Pattern(Expression(r"（[^（）]*）"), ("王丽（女）", "（）"), ("王丽", "（女"), "search")


_NARROWEST = 8.0
"""Ems of a line that tells how wide its column is: a heading that is broken by its sense, or a cell, is shorter."""


def _is_amid_columns(line: Line) -> bool:
    """Whether a line was printed in one of several columns: its source knows, or it is as short as those are."""
    return line.width <= ONE_COLUMN if line.hints.amid is None else line.hints.amid


def _is_dated(document: Document) -> bool:
    """Whether the last of its text is the day on which it was issued: no more of it follows."""
    last = next(document.body.iterchildren(reversed=True), None) if document.body is not None else None
    return last is not None and last.tag == tag("date")


def _between_organs(above: str, below: str) -> str:
    """What stands in a title where a line ends: a blank between organs that issue together."""
    return "\u3000" if names_another_organ(above, below) else ""


def _is_of_another_report(document: Document, title: str) -> bool:
    """Whether the act above is about the report of somebody, and the title names another: 关于某省人民检察院工作报告的决议."""
    named = _ABOUT_REPORT.search(fold(document.title or ""))
    return named is not None and named["whose"] not in fold(title)


_ABOUT_REPORT = Pattern(
    Expression("(?P<whose>[\u4e00-\u9fff]{2})工作报告的(?:决议|决定)$"),
    ("某省第十四届人民代表大会关于某省人民检察院工作报告的决议", "关于政府工作报告的决议"),
    ("关于2023年预算执行情况报告的决议", "工作报告的决议", "某省人民检察院工作报告"),
    "search",
)


def _same_subject(document: Document, title: str) -> bool:
    """Whether a report's title names what the document above it is about: the same law, or the same nominations."""
    above = document.title or ""
    laws = set(_LAW.findall(above))
    if laws:
        return any(law in title for law in laws)
    return document.kind == "appointments" and "任免" in title


def _share_a_subject(document: Document, title: str) -> bool:
    """Whether the act above and a title say in a word or more that they are about the same: 关于2023年预算的决议, 关于预算草案的报告."""
    above, below = (fold(each).rpartition("关于")[2] for each in (document.title or "", title))
    pairs = {above[at : at + 2] for at in range(len(above) - 1)}
    return any(below[at : at + 2] in pairs for at in range(len(below) - _KIND_AND_OF) if below[at : at + 2].isalpha())


_KIND_AND_OF = 4
"""Characters at the end of a title that say what it is, and not what about: 的报告."""


def _is_of_something_else(document: Document, title: str) -> bool:
    """Whether a report's title names a law, and the act above none or another; or the act appoints, and the report is about no
    persons that are put forward."""
    return document.kind == "appointments" or bool(_LAW.findall(title))


def person(parent: Node, printed: str, origin: Origin) -> Node:
    """A name as printed, without the blank that sets two characters wide; sex and ethnic group from its brackets."""
    text = close_up(printed)
    notes = "" if text.isalpha() else "".join(_NOTES.findall(fold(text)))
    if not notes:
        return parent.add("name", text, **origin)
    return parent.add("name", text, **origin, sex=sex_in(notes), ethnic=ethnic_in(notes))


TAKERS: dict[str, Callable[[Assembly, int, Block], None]] = {
    "category": Assembly.category,
    "title": Assembly.title,
    "attachlabel": Assembly.attachlabel,
    "again": Assembly.again,
    "above": Assembly.front,
    "untitled": Assembly.untitled,
    "aside": Assembly.aside,
    "filed": Assembly.front,
    "letterhead": Assembly.front,
    "frontnumber": Assembly.front,
    "frontadoption": Assembly.front,
    "frontsigner": Assembly.front,
    "number": Assembly.head_part,
    "adoption": Assembly.head_part,
    "delivery": Assembly.head_part,
    "byline": Assembly.head_part,
    "salutation": Assembly.head_part,
    "subtitle": Assembly.head_part,
    "dateline": Assembly.head_part,
    "contents": Assembly.contents,
    "index": Assembly.index,
    "division": Assembly.division,
    "label": Assembly.label,
    "names": Assembly.names,
    "roll": Assembly.names,
    "entry": Assembly.entry,
    "item": Assembly.unit,
    "field": Assembly.field,
    "record": Assembly.record,
    "recordend": Assembly.record_end,
    "matter": Assembly.matter,
    "attachlist": Assembly.attachlist,
    "signature": Assembly.foot_part,
    "date": Assembly.foot_part,
    "imprint": Assembly.imprint,
    "ready": Assembly.ready,
    "caption": Assembly.caption,
    "table": Assembly.table,
    "p": Assembly.paragraph,
}


def assemble(issue: Issue, pages: Pages, blocks: Sequence[Block], report: Report) -> Issue:
    """Puts the documents that the blocks make into the issue. Reports the paragraphs that fit nowhere."""
    return Assembly(issue, pages, blocks, report).build()
