"""Numbers that the text states and the issue can count, and names that stand in it twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import cast

from gazette_pub.checks.attached import attachlists, left_out
from gazette_pub.checks.proof import Proof
from gazette_pub.issue.findings import NOWHERE, Findings, Grade, Place, Rule, check
from gazette_pub.issue.messages import say_many
from gazette_pub.issue.model import Document, Node, tag
from gazette_pub.words import numerals
from gazette_pub.words.characters import unspaced
from gazette_pub.words.pattern import Expression, Pattern

_PERSONS = Pattern(
    Expression(
        r"""[（(]共?[ \u3000]*
        ([0-9]{1,4}|[一二三四五六七八九十百]{1,5})[ \u3000]*[人名]  # （共22人
        (?:[，,；;][^（）()]{0,40})?[）)]                        # ，按姓氏笔画为序）""",
        re.X,
    ),
    ("委员（22人）", "（共 12 名）", "（十五人，按姓氏笔画为序）"),
    ("（22件）", "22人", "（女）", "（第22人）"),
    "search",
)
_ENDS = frozenset(map(tag, ("label", "heading", "title", "section")))
_LISTS = tuple(map(tag, ("names", "roster")))
_ATTACHED = Pattern(
    Expression(
        r"""(?<![0-9（(〔［])([0-9]{1,2})(?:[.．、][ \u3000]*|[ \u3000]*(?![年月日号条项个次届]))  # 1. of a list, no count, no day
        (?=[\u4e00-\u9fff《“])                                                    # and what it is""",
        re.X,
    ),
    ("附件：1.某某办法", "1某某表", "2、《某条例》", "2.项目要求"),
    ("2024年", "5月", "（1某", "3项"),
    "search",
)


@check("G201", Grade.ERROR)
def stated_persons_are_listed(proof: Proof, rule: Rule) -> Findings:
    """A list states another number of persons than it names.

    A heading, label or title that says so, 主席团（55人，按姓名笔画排列）, is held against the names printed under it, to the
    next heading or label; a paragraph that says nothing else, （共12名）, against all below it.
    """
    for node in proof.issue.descendants("label", "heading", "title"):
        if found := _PERSONS.search(node.text_content):
            stated, listed = numerals.value(found[1]), _names_under(node)
            if listed and stated != listed:
                counted = say_many("{count} person is listed", "{count} persons are listed", listed)
                yield rule.found("“{text}” is stated, {counted}", node, text=found[0], counted=counted)
    for node in proof.issue.descendants("p"):
        if (found := _ALL_PERSONS.fullmatch(node.text_content)) is not None:
            stated, listed = numerals.value(found[1]), sum(map(_names_in, cast("Iterator[Node]", node.itersiblings())))
            if listed and stated != listed:
                counted = say_many("{count} person is listed", "{count} persons are listed", listed)
                yield rule.found("“{text}” is stated, {counted}", node, text=found[0], counted=counted)


_ALL_PERSONS = Pattern(
    Expression(r"[（(]共?[ ]?(\d{1,4})[ ]?[名人][）)]"),
    ("（共12名）", "(8人)"),
    ("（共12名代表）", "共12名"),
    "fullmatch",
)


def _names_in(node: Node) -> int:
    return sum(1 for _ in node.iter(tag("name")))


def _names_under(node: Node) -> int:
    """How many persons are named under a heading, a label or a title."""
    if node.tag == tag("title"):
        body = cast(Node, next(node.iterancestors(tag("document")))).child("body")
        return sum(1 for _ in body.descendants("name")) if body is not None else 0
    names = 0
    for sibling in node.itersiblings():
        if sibling.tag in _ENDS:
            break
        names += _names_in(cast(Node, sibling))
    return names


@check("G202", Grade.ERROR)
def attachments_are_printed(proof: Proof, rule: Rule) -> Findings:
    """The list of attachments names another number of them than are printed.

    附件：1.… 2.… at the end of a document is held against the attachments printed under it, labelled 附件1, 附件2. An entry
    that says that it is not printed, 定点医院名单（另发）, counts as none, unless it is printed nevertheless.
    A document none of whose attachments is printed is passed over: they were published elsewhere.
    """
    for document in proof.issue.all_documents:
        linked = {str(ref.get("href", "")) for node in attachlists(document) for ref in node.children("ref")}
        printed = [each for each in document.documents if _is_listed(each) or f"#{each.id}" in linked]
        wholes = [each for each in printed if not _is_part_of_one(each)]
        not_printed = set(left_out(document)) if printed else set()
        for node in attachlists(document):
            named = _named(node) - len(not_printed.intersection(node.children("ref")))
            if printed and named > 0 and named not in (len(printed), len(wholes)):
                said = say_many(
                    "the list names {count} attachment, printed: {printed}",
                    "the list names {count} attachments, printed: {printed}",
                    named,
                    printed=len(printed),
                )
                yield rule.found(said, node)


def _is_listed(document: Document) -> bool:
    """Whether it is an attachment as lists name them: an appendix, 附录A, is a part of one, and so is 附图 alone."""
    label = document.head.child("attachlabel") if document.head is not None else None
    return document.get("role") == "attachment" and (label is None or not _APPENDIX.match(label.text_content))


_APPENDIX = Pattern(
    Expression("附[ \u3000]*(?:[录錄]|[图圖表][ \u3000：:]*$)"),
    ("附录A", "附　录", "附图"),
    ("附件1", "附表一", "附图1："),
)


def _is_part_of_one(document: Document) -> bool:
    """Whether its label counts within an attachment's, which lists name or leave out: 附件3-1."""
    label = document.head.child("attachlabel") if document.head is not None else None
    return label is not None and _PART_OF_ONE.match(label.text_content) is not None


_PART_OF_ONE = Pattern(
    Expression(r"附[ \u3000]*[件表][ \u3000]*\d{1,2}[ ]?[-－—–.．][ ]?\d"),
    ("附件3-1", "附件 2—3："),
    ("附件1", "附件12"),
)


def _named(attachlist: Node) -> int:
    """How many entries a list of attachments has: as far as its numbers count up from 1; all, where 1-1 stands above 1-2."""
    entries = [entry.text_content for entry in attachlist.children("ref")]
    if any(_BRANCH.match(entry) for entry in entries):
        return len(entries)
    by_entry = _counting_up(found for entry in entries if (found := _COUNTED.match(entry)))
    return max(by_entry, _counting_up(_ATTACHED.finditer(attachlist.text_content)))


def _counting_up(numbers: Iterable[re.Match[str]]) -> int:
    """How many of these numbers come in turn, from 1."""
    count = 0
    for found in numbers:
        count += int(found[1]) == count + 1
    return count


_COUNTED = Pattern(
    Expression(r"(?:附件)?[ \u3000]*(\d{1,2})[.．、：:]"),
    ("2.项目要求", "2.2021年度名单", "附件3：某表"),
    ("2024年", "附件：", "1-1．某表"),
)


_BRANCH = Pattern(
    Expression(r"(?:附件)?[ \u3000]*\d{1,2}[\-－—]\d{1,2}"), ("1-1．某表", "附件1-2"), ("1．某表", "附件1")
)


@check("G203")
def names_stand_once(proof: Proof, rule: Rule) -> Findings:
    """A name stands twice in one list.

    Two persons of the same name are told apart in print, by （女）, （回族） or the place they come from; a name printed twice
    in the same way is one person too many, or one who is missing.
    """
    for group in proof.issue.iter(*_LISTS):
        seen: set[str] = set()
        for name in cast(Node, group).descendants("name"):
            text = _bare(name)
            if text in seen:
                yield rule.found("{text} stands twice in one list", name, _place(name), text=text)
            seen.add(text)


def _bare(name: Node) -> str:
    """The name with its notes, and in a roster with its office, as it is printed: 孙丽　市财政局局长."""
    office = name.getnext()
    shown = [name.text_content, *(name.get(key) or "" for key in ("sex", "ethnic", "note"))]
    if office is not None and office.tag == tag("office"):
        return f"{unspaced(''.join(dict.fromkeys(shown)))}\u3000{unspaced(cast(Node, office).text_content)}"
    return unspaced("".join(dict.fromkeys(shown)))


def _place(name: Node) -> Place:
    """The name's own place, or that of what it stands in."""
    return next((place for node in (name, name.above) if (place := Place.of(node)).is_known), NOWHERE)
