"""The lists of a document beside those of its template: each has its numbers, and no number is given twice."""

from __future__ import annotations

from collections.abc import Iterable

from gazette_pub.formats.word.lists import NAME, OF_STYLES
from gazette_pub.formats.word.markup import Element, w


def most_of(root: Element, tag: str, name: str) -> int:
    """The highest number that these elements of the part have; 0 where there is none."""
    said = (each.get(w(name), "") for each in root.iter(w(tag)))
    return max((int(each) for each in said if each.isascii() and each.isdecimal()), default=0)


def without_ours(numbering: Element, styles: Element) -> None:
    """Takes out the lists that this program put in: the document has them too. Styles in one of them are in the document's."""
    ours = {_said(each, "abstractNumId") for each in numbering.iter(w("abstractNum")) if _is_ours(each)}
    kinds = [each for each in numbering.iter(w("abstractNum")) if _said(each, "abstractNumId") in ours]
    lists = [
        each for each in numbering.iter(w("num")) if ours & {_said(of, "val") for of in each.iter(w("abstractNumId"))}
    ]
    for each in [*kinds, *lists]:
        numbering.remove(each)
    gone, number = {_said(each, "numId") for each in lists}, most_of(numbering, "num", "numId") + OF_STYLES
    for each in styles.iter(w("numId")):
        if _said(each, "val") in gone:
            each.set(w("val"), str(number))


def _said(element: Element, name: str) -> str:
    return element.get(w(name), "")


def _is_ours(abstract: Element) -> bool:
    return any(_said(name, "val") == NAME for name in abstract.iterchildren(w("name")))


def counted_from(numbers: int, roots: Iterable[Element]) -> None:
    """Every list that is named in these parts has a number so much higher."""
    for root in roots:
        for element in root.iter(w("numId")):
            element.set(w("val"), str(int(element.get(w("val"), "0")) + numbers))


def put_behind(theirs: Element, ours: Element) -> None:
    """Puts our lists behind those of the template, in the order of CT_Numbering (§17.9.16)."""
    numbers, kinds = most_of(theirs, "num", "numId"), most_of(theirs, "abstractNum", "abstractNumId") + 1
    for each in [*ours.iter(w("abstractNum")), *ours.iter(w("num"))]:
        for element in [each, *each.iterchildren(w("abstractNumId"))]:
            _count_on(element, "abstractNumId", kinds)
            _count_on(element, "val", kinds)
        _count_on(each, "numId", numbers)
        following = (w("num"), w("numIdMacAtCleanup")) if each.tag == w("abstractNum") else (w("numIdMacAtCleanup"),)
        before = next(theirs.iterchildren(*following), None)
        theirs.append(each) if before is None else before.addprevious(each)


def _count_on(element: Element, name: str, by: int) -> None:
    if (said := element.get(w(name))) is not None:
        element.set(w(name), str(int(said) + by))
