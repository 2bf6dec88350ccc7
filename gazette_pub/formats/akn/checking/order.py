"""What is numbered: articles, divisions and pages, one after another."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from lxml import etree

from gazette_pub.formats.akn.checking import numbers
from gazette_pub.formats.akn.checking.file import DOCUMENTS, File, name_of, place_of
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import say
from gazette_pub.words import numerals
from gazette_pub.words.pattern import Expression, Pattern

NUMBERED = (
    "tome book title part subpart chapter subchapter division subdivision section subsection article rule".split()
)
"""What is numbered through a document, or through the division that it stands in."""

_NUMBERED = frozenset(map(tag, NUMBERED))

_SHAPE = re.compile(r"[^\W_]+")
"""What is printed of a number, without its marks."""

QUOTING = frozenset(map(tag, ("quotedStructure", "embeddedStructure")))


@check("A117", Grade.ERROR, level=2)
def numbers_go_up(file: File, rule: Rule) -> Findings:
    """An article or a division has a number that one before it has, or a smaller one.

    Articles are numbered through the document, or through the division that their eIds begin with (NC 5.4.3, 2). Either the
    elements stand in the wrong order, or a `num` is wrong. A number printed twice in the source stays as it is printed: then
    this is what an editor should know of it.
    """
    for element, before, number, last in _pairs(file):
        if number < last or (number == last and _printed(element, file) == _printed(before, file)):
            said = say("<{element}> “{text}” stands after “{before}” of line {line}")
            yield rule.found(
                said,
                at=place_of(element),
                text=_printed(element, file),
                element=name_of(element),
                before=_printed(before, file),
                line=before.sourceline,
            )
    for element, before, number, last in _attached(file):
        if number <= last:
            said = say("<{element}> “{text}” stands after “{before}” of line {line}")
            text, previous = _label(element), _label(before)
            at = place_of(element)
            yield rule.found(said, at=at, text=text, element=name_of(element), before=previous, line=before.sourceline)


def _attached(file: File) -> Iterator[tuple[etree._Element, etree._Element, int, int]]:
    """Each attachment that is printed with a number, 附件2, with the one before it, and the numbers of both."""
    last: dict[tuple[object, str], tuple[etree._Element, int]] = {}
    for element in file.each("attachment"):
        found = _ATTACHED.fullmatch(unicodedata.normalize("NFKC", _label(element)))
        if found and (number := numbers.first_number(found["number"])) is not None:
            series = (element.getparent(), found["word"])
            if series in last:
                before, smaller = last[series]
                yield element, before, number, smaller
            last[series] = element, number


def _label(attachment: etree._Element) -> str:
    heading = attachment.find(tag("heading"))
    return "" if heading is None else "".join("".join(map(str, heading.itertext())).split())[:40]


_ATTACHED = Pattern(
    Expression(rf"(?P<word>附[件表录錄]|附屬表)(?P<number>[{numerals.CHARACTERS}\d]{{1,4}})[:：]?"),
    ("附件1", "附表二", "附錄3："),
    ("附件", "附件1之2", "第1号"),
    "fullmatch",
)


@check("A118", Grade.NOTE, level=2)
def numbers_run_on(file: File, rule: Rule) -> Findings:
    """Between the numbers of two articles, divisions, items or pages others are missing, or one of them has no number.

    So is a heading missing where the other chapters have one, or all that an introduction leads to. That is right for a part
    of a law, where articles were repealed, and where pages are empty. If not, what is missing was
    lost. Of a document whose title says that it is some articles of a law (某法修正第三條、第七條條文) nothing is said.
    """
    yield from _lacking(file, rule)
    greatest: dict[etree._Element, int] = {}
    some = file.once(_shows_some)
    for element, before, number, last in _pairs(file):
        most = max(greatest.pop(before, last), last)
        greatest[element] = max(most, number)
        if number > most + 1 and not _is_quoted(element) and file.document_of.get(element) not in some:
            said = say("<{element}> “{text}” stands right after “{before}”")
            yield rule.found(
                said,
                at=place_of(element),
                text=_printed(element, file),
                element=name_of(element),
                before=_printed(before, file),
            )
    yield from _items_left_out(file, rule)
    yield from _components_left_out(file, rule)
    for page, ended, _, previous in _pages(file):
        if previous is not None and ended > previous + 1:
            said = say("page {text} ends right after page {last}")
            yield rule.found(said, at=place_of(page), text=str(ended), last=previous)


def _lacking(file: File, rule: Rule) -> Findings:
    """What is said of what has no number or no heading where those beside it have, and of an introduction to nothing."""
    for element in _without_number(file):
        said = say("<{element}> has no number, and the one before it has")
        yield rule.found(said, at=place_of(element), element=name_of(element))
    for element in _without_heading(file):
        said = say("<{element}> “{text}” has no heading, and those beside it have")
        yield rule.found(said, at=place_of(element), text=_printed(element, file), element=name_of(element))
    for num in file.each("num"):
        above = num.getparent()
        if above is not None and above.tag not in _NUMBERED and not "".join(map(str, num.itertext())).strip():
            yield rule.found(say("a <num> that prints nothing"), at=place_of(num))
    for intro in file.each("intro"):
        if next(intro.itersiblings(etree.Element), None) is None and _above_is_numbered(intro):
            yield rule.found(say("an <intro> with nothing behind it"), at=place_of(intro))


def _above_is_numbered(intro: etree._Element) -> bool:
    """Whether it stands in a part of a text, and not in a form (container, blockContainer), of which it may be all."""
    above = intro.getparent()
    return above is not None and above.tag in _WITH_PARTS


_WITH_PARTS = _NUMBERED | frozenset(map(tag, "paragraph subparagraph point level clause subclause alinea list".split()))


def _items_left_out(file: File, rule: Rule) -> Findings:
    """What is said of an item, right behind another, of whose numbers some are missing between."""
    for element, before, number, last in _items(file):
        if (
            number > last + 1
            and before.getnext() is element
            and not _is_quoted(element)
            and not _steps(_printed(element, file))
        ):
            said = say("<{element}> “{text}” stands right after “{before}”")
            text, smaller = _printed(element, file), _printed(before, file)
            yield rule.found(said, at=place_of(element), text=text, element=name_of(element), before=smaller)


def _components_left_out(file: File, rule: Rule) -> Findings:
    """What is said of a component between whose number and that of the one before it, in a gazette that counts them from 1, others are
    missing."""
    for around in () if file.is_cut_out else file.each("collectionBody"):
        found = [(each, _COUNTED.fullmatch(each.get("eId", ""))) for each in around.iterchildren(tag("component"))]
        numbers = [(each, match.group(), int(match["number"])) for each, match in found if match]
        if len(numbers) < len(found) or not numbers or numbers[0][2] != 1:
            continue
        for (_, before, last), (element, eid, number) in pairwise(numbers):
            if number > last + 1:
                said = say("<{element}> “{text}” stands right after “{before}”")
                yield rule.found(said, at=place_of(element), text=eid, element="component", before=before)


_COUNTED = Pattern(
    Expression(r"(?:[^\s]{0,40}__)?cmp_(?P<number>\d{1,6})"),
    ("cmp_1", "cmp_2__cmp_12"),
    ("cmp_1a", "law", "cmp_1__x"),
    "fullmatch",
)


def _shows_some(file: File) -> frozenset[etree._Element | None]:
    """The documents that are some articles of a law, as their titles say."""
    titles = ((each, "".join(map(str, each.itertext())).split()) for each in file.each("docTitle"))
    return frozenset(
        file.document_of.get(each) for each, words in titles if words and words[-1].endswith(("条文", "條文"))
    )


@check("A133", Grade.WARNING, level=2)
def items_go_up(file: File, rule: Rule) -> Findings:
    """Of two items side by side, numbered in one way, the second has a number that is not greater.

    Paragraphs, points and levels that are printed with 一、 or （1）. Either they stand in the wrong order, or a `num` is wrong; as
    a number printed twice in the source is, which stays as it is printed.
    """
    for element, before, number, last in _items(file):
        if previous := _not_after(element, number, before, last, file):
            said = say("<{element}> “{text}” stands after “{before}”")
            yield rule.found(
                said, at=place_of(element), text=_printed(element, file), element=name_of(element), before=previous
            )


def _items(file: File) -> Iterator[tuple[etree._Element, etree._Element, int, int]]:
    """Each item with the one before it that stands in the same and is numbered in one way, and the numbers of both."""
    last: dict[tuple[object, ...], tuple[etree._Element, int]] = {}
    for element in file.nums:
        number = None if element.tag in _NUMBERED else _number(element, file)
        if number is None or element.get("alternativeTo") is not None:
            continue
        series = (element.tag, element.getparent(), _SHAPE.sub("", _printed(element, file)))
        if series in last:
            before, smaller = last[series]
            yield element, before, number, smaller
        last[series] = (element, number)


def _not_after(element: etree._Element, number: int, before: etree._Element, last: int, file: File) -> str:
    """What is printed before an item that should have a smaller number, and has not; "" for 1 and 1bis, 1.1 and 1.2."""
    printed, here = _printed(before, file), _printed(element, file)
    is_behind = number > last or (number == last and here != printed and not _steps(here) < _steps(printed))
    return "" if is_behind else printed


def _steps(printed: str) -> list[int]:
    """The numbers of 1.2.3, to be compared; none of what is not numbered so."""
    steps = unicodedata.normalize("NFKC", printed).strip(".").split(".")
    return list(map(int, steps)) if len(steps) > 1 and all(each.isdecimal() for each in steps) else []


def _without_number(file: File) -> Iterator[etree._Element]:
    """The articles and divisions without a number, right after one that has one; the items, between two. One that says by its eId
    that it has none, as 附则 does (`chp_nn`, NC 5.4.3), has lost none."""
    for element in file.each(*NUMBERED):
        before = element.getprevious()
        if (
            before is not None
            and before.tag == element.tag
            and not _printed(element, file)
            and _number(before, file) is not None
            and not _UNNUMBERED.finds(element.get("eId", ""))
        ):
            yield element
    for element in file.each(*_ITEMS):
        if _printed(element, file):
            continue
        before, behind = element.getprevious(), element.getnext()
        is_last = behind is None or behind.tag != element.tag
        is_numbered = [
            each is not None and each.tag == element.tag and bool(_printed(each, file)) for each in (before, behind)
        ]
        if all(is_numbered) or is_numbered[0] and is_last and element not in file.nums and _counts_on(element, before):
            yield element


def _counts_on(element: etree._Element, before: etree._Element | None) -> bool:
    """Whether the eId of an item has the number behind the one of the item before it."""
    found = [_ENDS.search(each.get("eId", "")) if each is not None else None for each in (before, element)]
    first, second = (int(each["number"]) if each else 0 for each in found)
    return first > 0 and second == first + 1


_ENDS = Pattern(
    Expression(r"_(?P<number>\d{1,6})$"), ("art_3__point_2", "para_12"), ("chp_nn", "point_a", "2"), "search"
)


_UNNUMBERED = Pattern(
    Expression(r"_nn(?:_\d{1,6})?$"), ("cmp_1__chp_nn", "book_1__chp_nn_2"), ("chp_3", "nn__chp_3"), "search"
)


def _without_heading(file: File) -> Iterator[etree._Element]:
    """The chapters and the like without a heading, where all others in the same have one."""
    beside: dict[tuple[object, ...], list[etree._Element]] = {}
    for element in file.each(*_HEADED):
        if element.get("status") is None:
            beside.setdefault((element.tag, element.getparent()), []).append(element)
    for each in beside.values():
        bare = [element for element in each if element.find(tag("heading")) is None]
        if len(bare) == 1 and len(each) > _FEW:
            yield bare[0]


_HEADED = "tome book title part chapter".split()
_FEW = 2
_ITEMS = "level paragraph point indent item".split()
"""What has a number each, or none, where they stand one below another."""


def _pairs(file: File) -> Iterator[tuple[etree._Element, etree._Element, int, int]]:
    """Each numbered element with the one before it in its series, and the numbers of both."""
    last: dict[tuple[object, ...], tuple[etree._Element, int]] = {}
    for element in file.each(*NUMBERED):
        number = _number(element, file)
        if number is None or element.get("alternativeTo") is not None:
            continue
        series = (element.tag, file.document_of.get(element), _quoting(element), _context(element))
        if series in last:
            before, smaller = last[series]
            yield element, before, number, smaller
        last[series] = (element, numbers.last_number(_printed(element, file)) or number)


def _context(element: etree._Element) -> object:
    """What the number is counted in: what the eId begins with, or where there is none what it stands in."""
    eid = element.get("eId")
    return element.getparent() if eid is None else eid.rpartition("__")[0]


def _quoting(element: etree._Element) -> etree._Element | None:
    return next(element.iterancestors(*QUOTING, *DOCUMENTS), None)


def _is_quoted(element: etree._Element) -> bool:
    quoting = _quoting(element)
    return quoting is not None and quoting.tag in QUOTING


def _number(element: etree._Element, file: File) -> int | None:
    return file.once(_numbers).get(element)


def _numbers(file: File) -> dict[etree._Element, int | None]:
    return {element: numbers.first_number(printed) for element, printed in file.printed.items()}


def _printed(element: etree._Element, file: File) -> str:
    return "".join(file.printed.get(element, "").split())[:40]


@check("A119", Grade.ERROR, level=2)
def pages_go_up(file: File, rule: Rule) -> Findings:
    """A page ends that ended before, or one with a smaller number than the one before it.

    `eop` stands where a page ends, with the number of that page (vocabulary 6.6). A document in the file may count its pages
    from 1 again, but not in an issue of a gazette; the cover before its page 1 shows no number, and counts as 1 too. Correct
    the number, or put what was moved back in its place.
    """
    for element, number, before, last in _pages(file):
        if before is None or last is None or number > last or _starts_again(element, before, number, file):
            continue
        if number == last == 1 and _is_behind_cover(element, before, file):
            continue
        said = say("page {text} ends after page {last}")
        yield rule.found(said, at=place_of(element), text=str(number), last=last)


def _pages(file: File) -> Iterator[tuple[etree._Element, int, etree._Element | None, int | None]]:
    """Each page's end with its number, and the one before it with its own."""
    before, last = None, None
    for element in file.page_ends:
        if (number := numbers.first_number(element.get("number", ""))) is not None:
            yield element, number, before, last
            before, last = element, number


def _is_behind_cover(element: etree._Element, before: etree._Element, file: File) -> bool:
    """Whether the page before is the first of a gazette's issue, and holds none of its documents, as this one does."""
    gazette = file.document_of.get(before)
    return (
        before is file.page_ends[0]
        and gazette is not None
        and gazette.tag == tag("officialGazette")
        and file.document_of.get(element) is not gazette
    )


def _starts_again(element: etree._Element, before: etree._Element, number: int, file: File) -> bool:
    """Whether the page is the first of a document that has pages of its own. Those of a gazette run through the issue."""
    whole = file.outermost(element)
    if whole is None or whole.tag == tag("officialGazette"):
        return False
    return number == 1 and file.document_of.get(element) is not file.document_of.get(before)
