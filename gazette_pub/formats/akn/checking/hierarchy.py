"""How divisions stand in one another, and by which word each is printed."""

from __future__ import annotations

import re
from collections import Counter

from lxml import etree

from gazette_pub.formats.akn.checking.file import DOCUMENTS, File, name_of, place_of
from gazette_pub.formats.akn.checking.order import QUOTING
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import say
from gazette_pub.words import numerals
from gazette_pub.words.pattern import Expression, Pattern

SHOWN = 40


def _named(names: str) -> frozenset[str]:
    return frozenset(map(tag, names.split()))


_LARGE = _named("tome book chapter subchapter title part")
_SMALL = _named("article paragraph subparagraph point indent alinea clause subclause")
"""What never holds a division of many articles; an article only stands in another where that is quoted."""
_HELD = _LARGE | _named("article")

_UNIT = Pattern(
    Expression(rf"第[{numerals.CHARACTERS}\d]{{1,12}}(?P<unit>分?编|[章节条])"),
    ("第三章", "第12条之一", "第一分编", "第二十节　总则"),
    ("第三款", "三、", "条"),
)
_OF_A_PART = Pattern(
    Expression(rf"第[{numerals.CHARACTERS}\d]{{1,12}}[款项項目]"), ("第五款", "第12項"), ("第五条", "款")
)
"""What is printed before a part of an article, if anything is."""

_ORDER = ("编", "分编", "章", "节", "条")
"""The divisions of a Chinese law, each larger than those behind it."""


@check("A149", Grade.WARNING, level=2)
def divisions_stand_in_larger_ones(file: File, rule: Rule) -> Findings:
    """A division stands in one that is smaller than itself, is printed as another kind, or has two numbers.

    A chapter holds sections and these articles, and no article holds a chapter; 第三章 is a `chapter` where the other
    chapters are; each has one `num`, and its heading and its text do not repeat that. Either an end tag stands in the
    wrong place, or the element or its `num` is wrong. What another text quotes stands in a quotedStructure.
    """
    printed = {element: found["unit"] for element in file.nums if (found := _unit_of(element, file))}
    named: dict[tuple[object, str], Counter[object]] = {}
    for element, unit in printed.items():
        named.setdefault((file.document_of.get(element), unit), Counter())[element.tag] += 1
    for element, unit in list(printed.items()):
        if other := _printed_as(element, named[file.document_of.get(element), unit]):
            del printed[element]
            said = say("<{element}> “{text}” is printed as a <{other}> is")
            text = _number(element, file)
            yield rule.found(said, at=place_of(element), text=text, element=name_of(element), other=other)
    yield from _printed_as_parts(file, rule)
    for element in file.tagged(*_HELD, *{str(each.tag) for each in file.nums}):
        if element in file.nums or element.tag in _HELD:
            yield from _in_a_smaller_one(element, printed, rule)
        if element not in file.nums:
            continue
        if _has_two_numbers(element):
            yield rule.found(say("<{element}> has two numbers"), at=place_of(element), element=name_of(element))
        elif (around := _with_its_number(element, file)) is not None:
            said = say("<{element}> has its number “{text}” twice: in its num, and here")
            text = _number(element, file)
            yield rule.found(said, at=place_of(around), text=text, element=name_of(element))


def _printed_as_parts(file: File, rule: Rule) -> Findings:
    """What is said of an article or a larger division that is printed as a part of an article."""
    for element in file.nums:
        if element.tag in _HELD and _OF_A_PART.match(_number(element, file)):
            said = say("<{element}> “{text}” is printed as a <{other}> is")
            text = _number(element, file)
            yield rule.found(said, at=place_of(element), text=text, element=name_of(element), other="paragraph")


def _unit_of(element: etree._Element, file: File) -> re.Match[str] | None:
    return _UNIT.match(_number(element, file))


def _number(element: etree._Element, file: File) -> str:
    return "".join(file.printed[element].split())[:SHOWN]


def _in_a_smaller_one(element: etree._Element, printed: dict[etree._Element, str], rule: Rule) -> Findings:
    above = element.getparent()
    while above is not None and above.tag not in QUOTING and above.tag not in DOCUMENTS:
        if _is_smaller(above, element, printed):
            said = say("a <{element}> in a <{around}>, of line {line}")
            yield rule.found(
                said, at=place_of(element), element=name_of(element), around=name_of(above), line=above.sourceline
            )
            return
        above = above.getparent()


def _is_smaller(around: etree._Element, element: etree._Element, printed: dict[etree._Element, str]) -> bool:
    if around in printed and element in printed:
        return _ORDER.index(printed[around]) >= _ORDER.index(printed[element])
    return around.tag in _SMALL and element.tag in _HELD


def _printed_as(element: etree._Element, named: Counter[object]) -> str:
    """The name of most elements of the document that are printed so, where that is another; "" where it is its own."""
    usual, count = named.most_common(1)[0]
    is_another = usual != element.tag and count > named[element.tag]
    return str(usual).rpartition("}")[2] if is_another else ""


def _with_its_number(element: etree._Element, file: File) -> etree._Element | None:
    """The heading, or else the first line, that begins with the number of its element again."""
    if not _UNIT.match(number := _number(element, file)):
        return None
    if (words := element.find(tag("heading"))) is None:
        words = next(element.iter(tag("p")), None)
    printed = "" if words is None else "".join(map(str, words.itertext())).lstrip()
    is_again = printed.startswith(number) and (not printed[len(number) :] or printed[len(number)].isspace())
    return words if is_again else None


def _has_two_numbers(element: etree._Element) -> bool:
    """Whether it has two in one language."""
    numbers = list(element.iterchildren(tag("num")))
    languages = {each.get("{http://www.w3.org/XML/1998/namespace}lang") for each in numbers}
    return len(numbers) > len(languages)
