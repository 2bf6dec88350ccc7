"""How divisions stand in one another, and by which word each is printed."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice

from lxml import etree

from gazette_pub.formats.akn.checking import numbers
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
    """A division stands in one that is smaller than itself, is printed as another kind, or has two numbers or headings.

    A chapter holds sections and these articles, and no article holds a chapter; 第三章 is a `chapter` where the other
    chapters are; each has one `num`, and its heading and its text do not repeat that. Either an end tag stands in the
    wrong place, or the element or its `num` is wrong. A line that begins with the number that comes next, 第三章　罚则 below 第二章 or （三）
    below （二）, is an element of its own. What another text quotes stands in a quotedStructure.
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
    yield from _printed_in_lines(file, rule)
    yield from _printed_without_unit(file, printed, rule)
    yield from _with_two_headings(file, rule)
    for element in file.tagged(*_HELD, *{str(each.tag) for each in file.nums}):
        if element in file.nums or element.tag in _HELD:
            yield from _in_a_smaller_one(element, printed, rule)
        if element not in file.nums:
            continue
        if _has_two(tag("num"), element):
            yield rule.found(say("<{element}> has two numbers"), at=place_of(element), element=name_of(element))
        elif (heading := _with_its_heading(element, file)) is not None:
            said = say("the number of <{element}> has its heading “{text}” in it too")
            text = "".join(map(str, heading.itertext())).strip()[:SHOWN]
            yield rule.found(said, at=place_of(element), text=text, element=name_of(element))
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


def _printed_without_unit(file: File, printed: dict[etree._Element, str], rule: Rule) -> Findings:
    """What is said of an article or a division that prints 第六, where the others of its name print 第五条."""
    units = {(file.document_of.get(element), element.tag): unit for element, unit in printed.items()}
    for element in file.nums:
        unit = units.get((file.document_of.get(element), element.tag))
        if unit is not None and _NO_UNIT.fullmatch(_number(element, file)):
            said = say("<{element}> “{text}” is printed without {unit}, which the others have")
            text = _number(element, file)
            yield rule.found(said, at=place_of(element), text=text, element=name_of(element), unit=unit)


_NO_UNIT = Pattern(
    Expression(rf"第[{numerals.CHARACTERS}\d]{{1,9}}"), ("第六", "第12"), ("第六条", "六、"), "fullmatch"
)


def _printed_in_lines(file: File, rule: Rule) -> Findings:
    """What is said of a line, not the first of its element, that begins with the number that comes after the one before it."""
    last: dict[object, tuple[etree._Element, int]] = {}
    for element in file.tagged(*{str(each.tag) for each in file.nums}, tag("p")):
        if element in file.nums:
            if (series := _series(_number(element, file), file.document_of.get(element))) is not None:
                last[series[0]] = element, series[1]
            continue
        found = _BEGINS.match("".join(map(str, islice(element.itertext(), MOST_PIECES)))[:SHOWN])
        series = _series(found[0], file.document_of.get(element)) if found else None
        before, number = last.get(series[0], (None, 0)) if series else (None, 0)
        if found and series and before is not None and series[1] == number + 1 and _follows(element, before):
            said = say(
                "a <p> begins with “{text}”, which comes after “{before}” of line {line} and is none of its lines"
            )
            yield rule.found(
                said, at=place_of(element), text=found[0], before=_number(before, file), line=before.sourceline
            )


def _series(printed: str, document: etree._Element | None) -> tuple[tuple[object, str], int] | None:
    """What a number that is printed so is counted in, and which it is."""
    number, shape = numbers.first_number(printed), _DIGITS.sub("", printed)
    return None if number is None or not shape else ((document, shape), number)


def _follows(line: etree._Element, before: etree._Element) -> bool:
    """Whether a line is one of the lines of an element, or of what stands in it, but not the first; nor in a table, a note or what
    is quoted."""
    around = next((each for each in line.iterancestors() if each is before or each.tag in _APART), None)
    return around is before and next(before.iter(tag("p")), None) is not line


_APART = QUOTING | _named("table authorialNote quotedText list blockList foreign")
"""What has its own numbers."""

MOST_PIECES = 8
"""Of a line so many pieces of text are looked into for its beginning."""

_BEGINS = Pattern(
    Expression(
        rf"第[{numerals.CHARACTERS}\d]{{1,9}}(?:[编章节](?=[ \u3000]\S{{1,30}}$)|条(?=[ \u3000]\S))|[（(][{numerals.CHARACTERS}\d]{{1,4}}[）)](?=.)"
    ),
    ("第三章　罚则", "第四条　甲", "（三）甲"),
    ("第三章规定的", "第四条规定的", "第三章", "（甲）"),
)
_DIGITS = Pattern(Expression(rf"[{numerals.CHARACTERS}\d]"), ("一", "3"), ("章", "（"), "search")


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


def _with_its_heading(element: etree._Element, file: File) -> etree._Element | None:
    """The heading that stands in the number too, behind that: <num>第三章　罚则</num>."""
    heading = element.find(tag("heading"))
    words = "" if heading is None else "".join("".join(map(str, heading.itertext())).split())
    number = _number(element, file)
    return heading if len(words) > 1 and number.endswith(words) and len(number) > len(words) else None


def _with_its_number(element: etree._Element, file: File) -> etree._Element | None:
    """The heading, or else the first line, that begins with the number of its element again."""
    if not _UNIT.match(number := _number(element, file)):
        return None
    if (words := element.find(tag("heading"))) is None:
        words = next(element.iter(tag("p")), None)
    printed = "" if words is None else "".join(map(str, words.itertext())).lstrip()
    is_again = printed.startswith(number) and (not printed[len(number) :] or printed[len(number)].isspace())
    return words if is_again else None


def _with_two_headings(file: File, rule: Rule) -> Findings:
    for element in dict.fromkeys(above for each in file.each("heading") if (above := each.getparent()) is not None):
        if _has_two(tag("heading"), element):
            yield rule.found(say("<{element}> has two headings"), at=place_of(element), element=name_of(element))


def _has_two(name: str, element: etree._Element) -> bool:
    """Whether it has two of that name in one language."""
    found = list(element.iterchildren(name))
    languages = {each.get("{http://www.w3.org/XML/1998/namespace}lang") for each in found}
    return len(found) > len(languages)
