"""Notes and the marks that refer to them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from lxml import etree

from gazette_pub.formats.akn.checking import numbers
from gazette_pub.formats.akn.checking.file import File, name_of, place_of
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import say

SHOWN = 40


@check("A151", Grade.WARNING, level=2)
def notes_have_their_marks(file: File, rule: Rule) -> Findings:
    """A note has no mark though the others have one, that of another, or a smaller one than the note before; or nothing refers to it.

    What a reader sees in the text is the `marker` of the noteRef or authorialNote, and it leads to the note by its href.
    Write the mark that is printed; put the noteRef in where it stands in the source.
    """
    marks = list(file.each("noteRef", "authorialNote"))
    marked = {element.tag for element in marks if element.get("marker", "").strip()}
    for element in marks:
        if element.tag in marked and not element.get("marker", "").strip() and _stands_below(element):
            yield rule.found(say("a <{element}> has no mark"), at=place_of(element), element=name_of(element))
    for before, element in _side_by_side(marks, file):
        said = say("two notes side by side have the mark “{text}”, this one and that of line {line}")
        yield rule.found(said, at=place_of(element), text=element.get("marker", "")[:SHOWN], line=before.sourceline)
    for before, element in _out_of_order(marks, file):
        said = say("the note “{text}” stands after “{before}” of line {line}")
        text, previous = element.get("marker", "")[:SHOWN], before.get("marker", "")[:SHOWN]
        yield rule.found(said, at=place_of(element), text=text, before=previous, line=before.sourceline)
    referred = {pointer for _, _, pointer in file.local_pointers}
    for note in file.each("note"):
        eid, above = note.get("eId"), note.getparent()
        if eid is not None and eid not in referred and above is not None and above.tag == tag("notes") and marks:
            yield rule.found(say("nothing refers to the note “{text}”"), at=place_of(note), text=eid[:SHOWN])


def _stands_below(element: etree._Element) -> bool:
    """Whether it stands where a mark leads to it; what stands at the side needs none."""
    return element.get("placement", "bottom") in ("bottom", "end")


def _out_of_order(marks: list[etree._Element], file: File) -> Iterator[tuple[etree._Element, etree._Element]]:
    """Each mark of a note with a greater one before it, on one page of one document, where the notes did not begin anew."""
    before: etree._Element | None = None
    begun = last = 0
    for element in file.each("noteRef", "authorialNote", "eop") if marks else ():
        number = numbers.first_number(element.get("marker", "")) if element.tag != _PAGE_END else None
        is_of_page = before is not None and file.document_of.get(before) is file.document_of.get(element)
        if number is None or not is_of_page:
            begun = last = number or 0
        elif number < last and (number > 1 or begun > 1) and before is not None:
            yield before, element
        before, last = (None, 0) if number is None else (element, number)
        begun = number if number == 1 else begun


_PAGE_END = tag("eop")


def _side_by_side(marks: list[etree._Element], file: File) -> Iterator[tuple[etree._Element, etree._Element]]:
    """Two marks alike of other notes, right after one another on one page: each page may count from 1 again."""
    for before, element in pairwise(file.each("noteRef", "authorialNote", "eop") if marks else ()):
        is_alike = element.get("marker") is not None and element.get("marker") == before.get("marker")
        is_of_one = element.get("href") is not None and element.get("href") == before.get("href")
        if is_alike and not is_of_one and element.get("marker", "").isalnum():
            yield before, element
