"""Whether a text is another issue, and not the one that was read before with changes in it: files of two may be called the same."""

from __future__ import annotations

from collections.abc import Iterable

from gazette_pub.issue.model import Document, Issue, Node
from gazette_pub.issue.plain import squeezed
from gazette_pub.issue.provenance import sources_of

LONG = 12
"""So many letters make a paragraph that tells issues apart: 特此通知 stands in all of them."""

LEAST_SHARED = 0.1
"""Of the long paragraphs of an issue, how many are there still when its text was changed."""

LEAST_OF_ANOTHER_NUMBER = 0.5
"""And how many are there still when the number of the issue itself was mended, and it is not the next one."""

LEAST_TITLED = 0.5
"""Of the titles of an issue, how many are there still: 人事任免 stands in every one."""

NUMBERED = ("year", "number", "total", "date")
"""What an issue says of itself that no other issue of the gazette does."""


def is_another(was: Issue, now: Issue) -> bool:
    """Whether it says another number, or most titles are gone, and few or nearly none of the long paragraphs are left; or each
    document has another title and another number, as the notices of two months have that share most of their words."""
    if _has_other_documents(was, now):
        return True
    old, new = _paragraphs(was), _paragraphs(now)
    shared = len(old & new)
    if _has_another_number(was, now):
        return shared < LEAST_OF_ANOTHER_NUMBER * len(old)
    return shared < LEAST_SHARED * len(old) and not _keeps_titles(_titles(was), _titles(now))


def is_of_others(was: Issue, now: Issue, is_the_file: bool = True) -> bool:
    """Whether it was read from other files, and is another issue. A text that was called otherwise, or lay elsewhere, is the
    same; and what was read from the very file is what that file holds now. `is_the_file`: whether files of one name are one;
    where both are there, they are of one issue only with the same titles: notices of each month share most of their words."""
    old, new = sources_of(was), sources_of(now)
    told_by = ("name", "sha256") if is_the_file else ("sha256",)
    if not old or not new or any(_said(each, old) & _said(each, new) for each in told_by):
        return False
    paragraphs, titles = _paragraphs(was), _titles(was)
    shared = len(paragraphs & _paragraphs(now))
    is_kept = bool(paragraphs) and shared >= LEAST_SHARED * len(paragraphs) and (is_the_file or not titles)
    return _has_another_number(was, now) or not (is_kept or _keeps_titles(titles, _titles(now)))


def _said(attribute: str, sources: Iterable[Node]) -> set[str]:
    return {said for source in sources if (said := source.get(attribute)) is not None}


def _has_another_number(was: Issue, now: Issue) -> bool:
    said = ((was.meta(field), now.meta(field)) for field in NUMBERED)
    return any(one and other and one != other for one, other in said)


def _has_other_documents(was: Issue, now: Issue) -> bool:
    """Whether both have titles and numbers of documents, and none of either in common."""
    told = [
        (
            {squeezed(each.title) for each in found if each.title},
            {number for each in found if (number := _number(each))},
        )
        for found in (_documents(was), _documents(now))
    ]
    (titles, numbers), (others, other_numbers) = told
    return all((titles, numbers, others, other_numbers)) and not (titles & others or numbers & other_numbers)


def _documents(issue: Issue) -> list[Document]:
    return [node for node in issue.descendants("document") if isinstance(node, Document)]


def _keeps_titles(was: set[str], now: set[str]) -> bool:
    return len(was & now) >= LEAST_TITLED * len(was) if was else False


def _titles(issue: Issue) -> set[str]:
    """The titles, each with the number of its document: 中华人民共和国主席令 is one title of many orders."""
    return {squeezed(f"{document.title}{_number(document)}") for document in _documents(issue) if document.title}


def _number(document: Document) -> str:
    number = document.head.child("number") if document.head is not None else None
    return number.words if number is not None else ""


def _paragraphs(issue: Issue) -> set[str]:
    texts = (squeezed(node.text_content) for node in issue.descendants("p", "item", "cell"))
    return {text for text in texts if len(text) >= LONG}
