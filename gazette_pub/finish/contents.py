"""Printed tables of contents (目录): each entry leads to the division, or the document, that it names."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from gazette_pub.finish.spans import Span, mark
from gazette_pub.issue.findings import Grade, Report, rule
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import Document, Issue, Node, tag
from gazette_pub.words import numerals
from gazette_pub.words.characters import letters, unspaced
from gazette_pub.words.entries import names_in
from gazette_pub.words.pattern import Expression, Pattern

ELSEWHERE = rule(
    "G704",
    Grade.WARNING,
    """The contents of the issue name another page than the one that a document begins on.

The page in the contents is misprinted, or a page number in the text was misread or is missing.
Compare with the printed page: correct the number of the page in the text (G301 to G303 say of more), or the one in the
contents if it was misread. What is misprinted is left as it is printed.""",
)


OTHERWISE = rule(
    "G707",
    Grade.WARNING,
    """The contents of a document call a part otherwise than its heading does.

One of them was misprinted, or misread; or the heading was amended and the contents were not. Compare with the printed page, and
correct what was misread; what is misprinted is left as it is printed.""",
)


def link_contents(issue: Issue, report: Report) -> None:
    """An entry that names a division after those named before it, word for word, stands in a `ref` to it. So does one whose number
    the next division has; a finding says what it calls that.

    One of the issue's own contents leads to the document that it names; a finding says where the pages differ.
    """
    _link_documents(issue, report)
    for document in issue.all_documents:
        entries = [entry for table in _tables(document) for entry in table.children("entry")]
        if entries:
            divisions = list(document.body.descendants("division")) if document.body is not None else []
            _link(entries, divisions, report)


def _link_documents(issue: Issue, report: Report) -> None:
    front = issue.child("front")
    entries = list(front.descendants("entry")) if front is not None else []
    if not entries:
        return
    places = _Documents(issue)
    found = {entry: places.named(entry.text_content, _page(entry)) for entry in entries}
    found |= {entry: places.ends_alike(entry.text_content, _page(entry)) for entry in _leading_nowhere(found)}
    found |= places.by_page([(entry, _page(entry)) for entry in _leading_nowhere(found)], issue.documents)
    for entry, document in found.items():
        if document is not None:
            mark(entry, [Span(0, len(entry.text_content), "ref", {"href": f"#{document.id}"})])
            _compare(entry, places.pages.get(document), places.before.get(document), report)


def _leading_nowhere(found: dict[Node, Document | None]) -> list[Node]:
    return [entry for entry, document in found.items() if document is None]


def _page(entry: Node) -> str:
    """The page that an entry names, without what stands around its number and the noughts before it, in plain digits."""
    number = numerals.first_in(entry.get("page", ""))
    return "" if number is None else str(number)


def _compare(entry: Node, page: str | None, before: str | None, report: Report) -> None:
    """`before`: the number of the page before; where it is not the one below, pages between have none printed."""
    said = _page(entry)
    if page and not _may_be_on(said, page, before):
        sentence = say("the contents name page {said} for “{text}”, it begins on page {page}")
        report(ELSEWHERE.found(sentence, entry, text=entry.text_content, proposal=page, said=said, page=page))


def _may_be_on(said: str, page: str | None, before: str | None) -> bool:
    """Whether a document may begin on the page that its entry says: that is the one where it does, or a page between that
    one and the printed number `before` it."""
    if not said or not page or said == page:
        return True
    return page.isdecimal() and int(before or 0) < int(said) < int(page)


class _Documents:
    """The documents of an issue by what they are called, the page that each begins on where its number is printed, and the
    last printed number `before` it."""

    def __init__(self, issue: Issue) -> None:
        self.pages: dict[Document, str] = {}
        self.before: dict[Document, str] = {}
        self._called: dict[str, list[Document]] = {}
        self._numbered: dict[str, list[Document]] = {}
        self._orders: dict[str, list[Document]] = {}
        self._ends: dict[str, list[tuple[str, Document]]] = {}
        self._taken: set[Document] = set()
        waiting: list[Document] = []
        last = ""
        for node in issue.iter(tag("document"), tag("pb")):
            if isinstance(node, Document):
                waiting.append(node)
                title = _bare(node.title or "")
                for called in dict.fromkeys((title, _PLACE_BEFORE.sub("", title))):
                    self._called.setdefault(called, []).append(node)
                number = _number(node)
                for name in dict.fromkeys(map(_unbracketed, (title, f"{title}{number}"))):
                    self._ends.setdefault(_end(name), []).append((name, node))
                if number:
                    self._numbered.setdefault(_unbracketed(f"{title}{number}"), []).append(node)
                    if node.kind == "order":
                        self._orders.setdefault(_unbracketed(number), []).append(node)
            else:
                number = node.get("n", "") if node.get("printed") else ""
                self.pages |= dict.fromkeys(waiting, number)
                self.before |= dict.fromkeys(waiting, last)
                last = number or last
                waiting.clear()

    def named(self, entry: str, page: str) -> Document | None:
        """The document of that title and number, 某部公告〔2024〕第4号 or 某省公告（第九号）, else the next of that title;
        what counts the entries may stand before it: 1．某省公告."""
        bare = _bare(entry)
        if (order := self._order(bare, page)) is not None:
            return order
        whole = self._numbered.get(_unbracketed(bare), [])
        called = (self._called.get(words, []) for words in names_in(bare))
        return next((found for found in map(self._next, (whole, *called)) if found is not None), None)

    def ends_alike(self, entry: str, page: str) -> Document | None:
        """The document left whose title ends as the entry does, on that page: contents leave out the organ or say it besides,
        or what a title in the text does not, 某办法（2019年修正）."""
        said = {_unbracketed(words) for words in (_bare(entry), _REMARK_BEHIND.sub("", _bare(entry)))}
        alike = (
            document for words in said for name, document in self._ends.get(_end(words), ()) if _end_alike(name, words)
        )
        left = dict.fromkeys(each for each in alike if each not in self._taken and self._is_on(each, page))
        return self._next(list(left)) if len({each.title for each in left}) == 1 else None

    def _is_on(self, document: Document, page: str) -> bool:
        return _may_be_on(page, self.pages.get(document), self.before.get(document))

    def by_page(self, entries: list[tuple[Node, str]], documents: Iterable[Document]) -> dict[Node, Document | None]:
        """What is left of the entries of a page leads to what is left of the documents that begin on it, one after the other,
        where they are as many."""
        left = [each for each in documents if each not in self._taken]
        found: dict[Node, Document | None] = {}
        for page in dict.fromkeys(page for _, page in entries if page):
            named = [entry for entry, said in entries if said == page]
            begin = [each for each in left if self.pages.get(each) == page]
            found |= zip(named, begin, strict=True) if len(named) == len(begin) else ()
        return found

    def _order(self, entry: str, page: str) -> Document | None:
        """The order of that number on that page, which publishes what the entry names: 某省停车办法（省人民政府令第215号）."""
        found = _OF_ORDER.search(entry)
        if found is None:
            return None
        published = f"《{entry[: found.start()]}》"
        orders = self._orders.get(_unbracketed(found["number"]), [])
        return self._next(
            [each for each in orders if self.pages.get(each) == page and published in unspaced(each.text_content)]
        )

    def _next(self, documents: list[Document]) -> Document | None:
        """The first of these that no entry leads to yet."""
        while documents:
            document = documents.pop(0)
            if document not in self._taken:
                self._taken.add(document)
                return document
        return None


def _number(document: Document) -> str:
    number = document.head.child("number") if document.head is not None else None
    return number.words if number is not None else ""


def _unbracketed(words: str) -> str:
    return _bare(words).translate(_BRACKETS)


_BRACKETS = dict.fromkeys(map(ord, "（）()"))
"""What may stand around the number of a document and does not, or the other way round."""


LEAST = 6
"""Characters of an end by which a title is known."""


def _end(name: str) -> str:
    return name[-LEAST:]


def _end_alike(name: str, words: str) -> bool:
    return min(len(name), len(words)) >= LEAST and (name.endswith(words) or words.endswith(name))


_REMARK_BEHIND = Pattern(
    Expression("[（(][^（）()]{1,30}[）)]$"),
    ("某办法（2019年修正）", "某县大事记（2022年4月—6月）"),
    ("（试行）某办法", "某办法"),
    "search",
)
"""What contents say behind a title."""


_OF_ORDER = Pattern(
    Expression("[（(][^（）()号]*令(?P<number>第[^（）()号]{1,8}号)[）)]$"),
    ("某办法（省人民政府令第215号）", "某条例(国务院令第七一二号)"),
    ("某条例（第12号）", "某办法（某政发〔2024〕3号）"),
    "search",
)
"""The order that an entry names behind what it publishes."""


_PLACE_BEFORE = Pattern(
    Expression(r"^(?!关于)[\u4e00-\u9fff]{1,8}?(?=[省市县区州盟旗](?:人民)?(?:政府|代表大会|检察院))"),
    ("贵州省人民政府关于某事的通知", "河清市人民代表大会常务委员会决定", "某县政府关于某事的函"),
    ("省人民政府关于某事的通知", "关于某市人民政府的决定", "国务院关于某事的批复"),
    "search",
)
"""What a gazette of that place leaves out in its contents: 省人民政府关于某事的通知."""


def _bare(title: str) -> str:
    return unspaced(title)


def _tables(document: Document) -> Iterator[Node]:
    for part in (document.head, document.body):
        if part is not None:
            yield from part.descendants("contents")


def _link(entries: list[Node], divisions: list[Node], report: Report) -> None:
    places: dict[str, list[int]] = {}
    for place, division in enumerate(divisions):
        places.setdefault(_words(division), []).append(place)
    last = -1
    for entry in entries:
        text = entry.text_content
        known = places.get(unspaced(text), [])
        after = bisect_right(known, last)
        if after < len(known):
            last = known[after]
        elif last + 1 < len(divisions) and (called := _called_otherwise(text, divisions[last + 1])):
            last += 1
            if letters(called) != letters(heading := _heading(divisions[last])):
                sentence = say("the contents call {label} “{text}”, its heading is “{heading}”")
                label = divisions[last].label or ""
                report(OTHERWISE.found(sentence, entry, text=called, label=label, heading=heading))
        else:
            continue
        mark(entry, [Span(0, len(text), "ref", {"href": f"#{divisions[last].id}"})])


def _called_otherwise(entry: str, division: Node) -> str:
    """What an entry with the number of a division calls that; "" for one with another number, or of one without a heading."""
    number = unspaced(division.label or "")
    bare = unspaced(entry)
    numbered = number and bare.startswith(number) and number.endswith(_UNITS)
    return bare[len(number) :] if numbered and _heading(division) else ""


_UNITS = ("编", "章", "节", "篇")
"""What the numbers of divisions end with: no other number goes on in 第十章."""


def _heading(division: Node) -> str:
    heading = division.child("heading")
    return unspaced(heading.text_content) if heading is not None else ""


def _words(division: Node) -> str:
    """Number and heading, without white space: 第一章总则."""
    return unspaced(division.label or "") + _heading(division)
