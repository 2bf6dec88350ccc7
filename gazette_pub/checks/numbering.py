"""Numbers that run on: articles, divisions, headings, list items, attachments."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set

from gazette_pub.checks.attached import attachlists, left_out, number_of
from gazette_pub.checks.proof import Proof
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import Message, say, say_many
from gazette_pub.issue.model import Document, Node, tag
from gazette_pub.structure.place import DEEPEST_LIST
from gazette_pub.words import numerals
from gazette_pub.words.characters import fold
from gazette_pub.words.numberings import CIRCLED, DECIMALS, style_of, values_of
from gazette_pub.words.pattern import Expression, Pattern

_ATTACHMENT = Pattern(
    Expression(r"附\s*件\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})(?P<branch>[\-－—][0-9]{1,2})?[：:]?$"),
    ("附件1", "附　件　二：", "附件12:", "附件1-2"),
    ("附件", "附件1是", "附件A", "附录1"),
)


@check("G101", Grade.ERROR)
def article_numbers_run_on(proof: Proof, rule: Rule) -> Findings:
    """Article numbers have a gap, a repeat or a step back.

    Articles (条) count up by one through a whole law, across its chapters; 第十二条之一 stands after 第十二条, and 第三至第九条（删除）
    for all that it names. A gap means that an article is missing from the source, or that it was read as part of
    another. A new start at 第一条 is right, and what an amending decision quotes has the numbers of its law. Numbers are
    looked for where they are printed: a paragraph that begins with one that no article has was read as text.
    """
    for document in proof.issue.all_documents:
        articles = [node for node in _own(document, "article") if node.num is not None and not node.is_quoted]
        if _is_partly_printed(document) or articles and _value(articles[0]) > 1 and _amends(document):
            continue
        yield from _article_breaks(rule, articles, _known(articles))
        yield from _articles_read_as_text(rule, document, {number for node in articles for number in _numbers(node)})


_PARTLY = Pattern(
    Expression("(?=.*(?:修正|修改|修订))(?=.*条文)|.*修正案(?:（[^（）]{1,12}）)?$|.*（(?:节选|摘录|节录|摘编)）$"),
    (
        "修正部分条文",
        "条文修正",
        "《某办法》第六条修改前的条文：",
        "某国水法（节选）",
        "某国宪法修正案",
        "某国宪法修正案（1993年）",
    ),
    ("修正", "条文", "某国水法（草案）", "修正案（草案）的说明"),
)
"""A 修正案 counts on from the one before it; 地籍測量實施規則第二百零四條修正條文 prints the articles that were amended, 水法（节选） some, and no others."""


def _is_partly_printed(document: Document) -> bool:
    return _PARTLY.match(fold(document.title or "")) is not None


def _amends(document: Document) -> bool:
    """Whether it is a decision that amends a law: its articles are those of the law where they do not begin with the first."""
    return document.kind == "decision" and _AMENDING.finds(fold(document.title or ""))


_AMENDING = Pattern(Expression("修[改正订]"), ("关于修改《某办法》的决定",), ("关于批准某办法的决定",), "search")


def _known(articles: list[Node]) -> set[int]:
    """The numbers that are not missing, wherever they stand: of 第三至第九条（删除）, and 10 where 第十条之一 is left of it."""
    several = (node for node in articles if len(_numbers(node)) > 1 or len(_parts(node)) > 1)
    return {number for node in several for number in _numbers(node)}


def _article_breaks(rule: Rule, articles: list[Node], known: set[int]) -> Findings:
    """The breaks in a row of articles. `known`: numbers that are not missing."""
    before: Node | None = None
    for node in articles:
        last = _numbers(before)[-1] if before is not None else 0
        missing = sum(1 for number in range(last + 1, _value(node)) if number not in known)
        if missing:
            yield rule.found(_gap(before, node, missing), node, text=node.label)
        elif _value(node) != 1 and _value(node) <= last and not _follows(before, node):
            yield rule.found(_sentence(before, node), node, text=node.label)
        before = node


_ARTICLES = Pattern(
    Expression(
        r"""(?P<to>[至到—－\-])?第?(?P<num>[零〇○一二三四五六七八九十百千\d]{1,7})条?
        (?:之[零〇○一二三四五六七八九十百千\d]{1,7}){0,3}""",
        re.X,
    ),
    ("第三条", "至第九条", "至九条", "第三", "第三条之一"),
    ("条", "第", "之甲"),
    "search",
)
"""One of the articles that a label names, or the last of those that it names up to there."""


def _numbers(article: Node) -> list[int]:
    """The numbers that an article stands for: one, or those of 第三至第九条, 第三条、第五条."""
    numbers: list[int] = []
    for found in _ARTICLES.finditer(fold(article.label or "")):
        number = numerals.value(found["num"])
        numbers += range(numbers[-1] + 1, min(number, numbers[-1] + _MOST)) if found["to"] and numbers else []
        numbers.append(number)
    return numbers or [_value(article)]


_MOST = 2000
"""Articles that a label names at the most: the Civil Code has 1260."""


def _gap(before: Node | None, node: Node, missing: int) -> Message:
    if before is None:
        return _sentence(None, node)
    return say("{label} after {before}: {missing}", label=node.label, before=before.label, missing=_missing(missing))


_ARTICLE = Pattern(
    Expression(
        r"""
        (?P<label>第(?P<num>[零〇一二三四五六七八九十百千\d]+)条(?:之[一二三四五六七八九十]+)?)
        (?:(?P<gap>[ \u3000])|(?![ \u3000、，：至和及与或的所中第规改修增删]))   # 第三条规定的情形, 第五条、第六条 are references
        """,
        re.VERBOSE,
    ),
    ("第二十九条　机关应当", "第二十九条机关应当", "第12条 The"),
    ("第三条规定的情形除外", "第五条、第六条由", "第九条改为第十条", "第四条第二项规定", "依照第三条"),
    needs=("条",),
)
_DIVISION = Pattern(
    Expression(r"(?P<label>第[零〇一二三四五六七八九十百千\d]+(?:分编|[编編章节節]))[ \u3000]*[^。，；：]{1,30}$"),
    ("第三章　法律责任", "第三章法律责任", "第一分编　通则"),
    ("第三章规定的情形除外。", "第三章、第四章的规定，适用于", "依照第三章"),
    needs=("章节節编編",),
)


def _articles_read_as_text(rule: Rule, document: Document, known: set[int]) -> Findings:
    """The paragraphs that begin as articles do: those of no article's number, and all that have a blank behind it."""
    for node, beginning in _paragraphs_with_numbers(document):
        found = _ARTICLE.match(beginning)
        if found and (found["gap"] or known and numerals.value(found["num"]) not in known):
            yield rule.found(say("{label} begins a paragraph", label=found["label"]), node, text=found["label"])


@check("G102", Grade.ERROR)
def division_numbers_run_on(proof: Proof, rule: Rule) -> Findings:
    """Chapter or section numbers of a law have a gap, a repeat or a step back.

    Divisions (编, 分编, 章, 节) of one kind count up by one under the division they belong to; under the next they may start
    again at 1, or run on from the one before. A paragraph that is printed as one, 第三章　法律责任, was read as text.
    """
    for document in proof.issue.all_documents:
        if not _is_partly_printed(document):
            divisions = [node for node in _own(document, "division") if not node.is_quoted]
            for kind in ("book", "part", "chapter", "section", "subsection") if divisions else ():
                yield from _breaks(rule, [node for node in divisions if node.get("type") == kind])
        yield from _divisions_read_as_text(rule, document)


def _divisions_read_as_text(rule: Rule, document: Document) -> Findings:
    for node, beginning in _paragraphs_with_numbers(document):
        if found := _DIVISION.match(beginning):
            yield rule.found(say("{label} begins a paragraph", label=found["label"]), node, text=found["label"])


@check("G103")
def heading_numbers_run_on(proof: Proof, rule: Rule) -> Findings:
    """Heading numbers have a gap, a repeat or a step back.

    Headings (一、 （一） 1.) and paragraphs that open with a numbered heading count up by one under the heading they belong
    to, each way of numbering by itself. Under the next heading they start again at 1, or run on from the one before.
    """
    for document in proof.issue.all_documents:
        yield from _runs(rule, _numbered(document, "section", "p"))


@check("G104")
def list_numbers_run_on(proof: Proof, rule: Rule) -> Findings:
    """The numbers of a list have a gap, a repeat or a step back.

    Items (（一） 1. ①) count up by one within their list; each new list may start again at 1.
    """
    for document in proof.issue.all_documents:
        yield from _runs(rule, _numbered(document, "item"))


@check("G105")
def attachment_labels_run_on(proof: Proof, rule: Rule) -> Findings:
    """Attachment labels have a gap, a repeat or a step back.

    Attachments (附件1, 附件2) count up by one under the document they belong to, without those of which its list says that
    they are not printed (略, 另发), from where its list begins: 附件：2-1．…. A paragraph that is such a label, and no more, was
    read as text.
    """
    for document in proof.issue.all_documents:
        before, last = _first_listed(document) - 1, None
        not_printed = {number_of(entry) for entry in left_out(document)}
        for label, number, is_branch in (each for child in document.documents for each in _labels(child)):
            before = _passing(not_printed, before, number)
            if number not in (before + 1, 1) and not (is_branch and number == before):
                said = _break(say("no other") if last is None else f"附件{before}", label.text_content, number - before)
                yield rule.found(said, label, text=label.text_content)
            before = last = number
        for node, beginning in _paragraphs_with_numbers(document):
            if _ATTACHMENT.match(beginning):
                yield rule.found(say("{label} is a paragraph", label=node.text_content), node, text=node.text_content)


def _first_listed(document: Document) -> int:
    """The number that the document's list of attachments begins with; 1 where it has none."""
    entries = (entry for each in attachlists(document) for entry in each.children("ref"))
    return next((number for entry in entries if (number := number_of(entry))), 1)


def _passing(not_printed: Set[int | None], before: int, number: int) -> int:
    """The number before that of a label, of those in between that are not printed."""
    while before + 1 < number and before + 1 in not_printed:
        before += 1
    return before


@check("G106")
def lists_are_not_too_deep(proof: Proof, rule: Rule) -> Findings:
    """A list stands as deep as lists go: eight in one another.

    What would stand deeper was put beside its last item. Gazettes number three or four ways at most (一、 （一） 1. （1）),
    so either the text is of another kind, or numbers of one list were read as those of another.
    """
    for document in proof.issue.all_documents:
        for node in _own(document, "list"):
            if sum(1 for above in node.iterancestors(tag("list"))) == DEEPEST_LIST - 1:
                yield rule.found(say("a list stands eight deep: what is deeper stands beside"), node)


def _labels(document: Document) -> Iterator[tuple[Node, int, bool]]:
    """The labels, what they count, and whether the attachment is one of several of that number: 附件1-2."""
    for label in document.head.children("attachlabel") if document.head is not None else ():
        if found := _ATTACHMENT.match(label.text_content):
            yield label, numerals.value(found[1]), found["branch"] is not None


_BEGINNING = 60
"""Characters of a paragraph that show what it begins with: a number and a heading behind it."""


_BEGINS_WITH = frozenset("第笫附")
"""What the number of an article, a division or an attachment begins with, as it is printed."""


def _paragraphs_with_numbers(document: Document) -> Iterator[tuple[Node, str]]:
    """The paragraphs that may begin with such a number and were read as text, each with what shows whether it does; those of a table's
    cells say what provisions were and are."""
    for node in _own(document, "p"):
        if (
            node.above.name != "cell"
            and (node.text or node.text_content)[:1] in _BEGINS_WITH
            and not node.label
            and not node.is_quoted
        ):
            yield node, fold(node.text_content[:_BEGINNING])


def _own(document: Document, *names: str) -> Iterator[Node]:
    """The descendants of those names that are the document's own, in order."""
    for part in document.children("head", "body", "foot"):
        yield from part.descendants(*names)


def _numbered(document: Document, *names: str) -> Iterator[tuple[Node, list[Node]]]:
    """The document's numbered nodes of those names, by the node they stand under."""
    groups: dict[Node, list[Node]] = {}
    for node in _own(document, *names):
        parent = node.getparent()
        if node.num and parent is not None and parent.tag != tag("item") and not node.is_quoted:
            groups.setdefault(parent, []).append(node)  # type: ignore[arg-type]
    yield from groups.items()


def _runs(rule: Rule, groups: Iterable[tuple[Node, list[Node]]]) -> Findings:
    """The breaks in each way of numbering, under each parent; a run may go on under the next parent."""
    last: dict[str, Node] = {}
    for _, nodes in groups:
        begun: set[str] = set()
        for node in nodes:
            style = _style(node)
            if style is None:
                continue
            item = None if style in begun else _item_above(node, style)
            before = last.get(style) if item is None else item
            starts = _starts(style, node) and not (style in begun and before is not None and _is_again(before, node))
            if not starts and not _follows(before, node) and not _begins_in_note(node):
                counted = style in begun or item is not None
                yield rule.found(_sentence(before if counted else None, node), node, text=node.label)
            begun.add(style)
            last[style] = node


def _item_above(node: Node, style: str) -> Node | None:
    """The last item of the list right above, where that is numbered in the same way: 一、 and 二、 stand without text, 三、 has some."""
    above = node.getprevious()
    items = list(above.children("item")) if isinstance(above, Node) and above.name == "list" else []
    return items[-1] if items and _style(items[-1]) == style else None


def _is_again(before: Node, node: Node) -> bool:
    """Whether a number under the same parent does not count on: in paragraphs, between which anything may be said, only the same
    number twice."""
    return _parts(before) == _parts(node) or (node.name != "p" and _parts(node) < _parts(before))


def _begins_in_note(node: Node) -> bool:
    """Whether the number 2 follows a paragraph that prints 1 behind its first words: 注：1．…"""
    above = node.above.getprevious()
    found = _FIRST_IN_NOTE.match(fold(above.text_content)) if isinstance(above, Node) and above.name == "p" else None
    return (
        found is not None
        and node.num == "2"
        and node.getprevious() is None
        and fold(node.label or "")[-1:] == found["mark"]
    )


_FIRST_IN_NOTE = Pattern(
    Expression(r"(?:[附备]?注|说明|注释)[:：][ \u3000]*[（(]?1(?P<mark>[.．、）)])"),
    ("注：1．甲", "备注：（1）甲", "说明：1.甲", "注：1、甲"),
    ("注：甲", "一、1．甲", "注：2．甲"),
)


def _style(node: Node) -> str | None:
    """The way of numbering of a label; （i） that counts 1 and not 9 is Roman. None for one that is not known."""
    label = fold(node.label or "").lstrip("“「")
    style = style_of(label)
    roman = style is not None and style.startswith("letter") and values_of(style, label) != _parts(node)
    return "roman" if roman else style


def _starts(style: str, node: Node) -> bool:
    """Whether a numbering begins here: at 1, or with the last part of 2.1."""
    return _parts(node)[-1 if style in DECIMALS else 0] == 1


def _breaks(rule: Rule, nodes: Iterable[Node]) -> Findings:
    """The breaks in one run of numbers. It starts again at 1 under another parent, and not twice under one."""
    before: Node | None = None
    for node in nodes:
        if node.num is None:
            continue
        again = before is not None and before.getparent() is node.getparent()
        if (_value(node) != 1 or again) and not _follows(before, node):
            yield rule.found(_sentence(before, node), node, text=node.label)
        before = node


def _parts(node: Node) -> tuple[int, ...]:
    """What its number counts; of 第五-A條, as Macau prints what was put in later, A counts as 1."""
    return tuple(
        int(part) if part.isdecimal() else ord(part[-1]) - ord("A") + 1 for part in (node.num or "0").split("-")
    )


def _value(node: Node) -> int:
    return _parts(node)[0]


def _follows(before: Node | None, node: Node) -> bool:
    """Whether the number comes right after: 13 after 12, 12-1 after 12, 12-2 after 12-1, 13 after 12-2."""
    if before is None:
        return False
    old, new = _parts(before), _parts(node)
    if len(new) > 1:
        return new[:-1] == old[: len(new) - 1] and new[-1] in ((old[-1] + 1,) if len(old) == len(new) else (1, 2))
    return new[0] == old[0] + 1 or new[0] > old[0] and _counts_within(before, new[0])


def _counts_within(before: Node, value: int) -> bool:
    """Whether what an item says goes on counting by signs up to this number: ⑱草原植被恢复费；⑲排污费； before ⑳."""
    said = {CIRCLED[ord(character)] for character in before.text_content if ord(character) in CIRCLED}
    return said.issuperset(range(_value(before) + 1, value))


def _sentence(before: Node | None, node: Node) -> Message:
    if before is None:
        return say("the numbering begins with {label}", label=node.label)
    return _break(before.label or "", node.label or "", _value(node) - _value(before))


def _break(before: str | Message, label: str, step: int) -> Message:
    if step == 0:
        return say("{label} stands twice", label=label)
    if step < 0:
        return say("{label} after {before}: the numbering steps back", label=label, before=before)
    return say("{label} after {before}: {missing}", label=label, before=before, missing=_missing(step - 1))


def _missing(count: int) -> Message:
    if count == 0:
        return say("a number is missing")
    return say_many("{count} number is missing", "{count} numbers are missing", count)
