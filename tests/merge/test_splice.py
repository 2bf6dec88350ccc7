"""New text put into an element, and what becomes of all that is no letter."""

from __future__ import annotations

import random
from typing import cast

import pytest
from growth import growth
from lxml import etree
from random_issues import WORDS, random_issue

from gazette_pub.issue.model import INLINE, NAMESPACE, Node, new_issue, parse, serialise, tag
from gazette_pub.merge.changes import changes, text_changes
from gazette_pub.merge.passage import Passage
from gazette_pub.merge.splice import spliced


def element(inside: str) -> Node:
    """The p of an issue that holds this."""
    issue = new_issue()
    issue.add("meta").add("source", name="a.txt", media="text/plain", sha256="0" * 64)
    document = issue.add("document", kind="other")
    document.set("{http://www.w3.org/XML/1998/namespace}id", "doc_1")
    document.add("body").add("p")
    text = serialise(issue).decode().replace("<p/>", f"<p>{inside}</p>")
    return next(parse(text.encode()).descendants("p"))


def shown(node: Node) -> str:
    text = etree.tostring(node, encoding="unicode", with_tail=False)
    text = text.replace(f' xmlns="{NAMESPACE}"', "")
    return "" if text == "<p/>" else text.removeprefix("<p>").removesuffix("</p>")


SPLICES = [
    # letters alone
    ("为了保护环境", "为了保护生态环境", "为了保护生态环境"),
    ("为了保护环境", "", ""),
    ("", "为了", "为了"),
    # inside what is marked: what says what its letters say is found again by finish/
    ('依照<ref href="#a">《消防法》</ref>执行', "依照《水法》执行", "依照《水法》执行"),
    (
        '依照<ref href="https://a.b/">《消防法》</ref>执行',
        "依照《水防法》执行",
        '依照<ref href="https://a.b/">《水防法》</ref>执行',
    ),
    ('<date when="2024-01-18">2024年1月18日</date>起', "2024年1月19日起", "2024年1月19日起"),
    (
        '任命<person office="局长">王小明</person>为局长',
        "任命王晓明为局长",
        '任命<person office="局长">王晓明</person>为局长',
    ),
    ("这<em>很重要</em>。", "这很紧要。", "这<em>很紧要</em>。"),
    # beside it
    (
        '依照<ref href="#a">《消防法》</ref>执行',
        "必须依照《消防法》执行",
        '必须依照<ref href="#a">《消防法》</ref>执行',
    ),
    (
        '依照<ref href="#a">《消防法》</ref>执行',
        "依照《消防法》严格执行",
        '依照<ref href="#a">《消防法》</ref>严格执行',
    ),
    ('依照<ref href="#a">《消防法》</ref>执行', "依照新《消防法》执行", '依照新<ref href="#a">《消防法》</ref>执行'),
    # put between two that begin alike: neither is cut
    (
        '<ref href="#a">《甲法》</ref><ref href="#b">《乙法》</ref>',
        "《甲法》《丙法》《乙法》",
        '<ref href="#a">《甲法》</ref>《丙法》<ref href="#b">《乙法》</ref>',
    ),
    (
        '<ref href="#a">《甲法》</ref><ref href="#c">《丙法》</ref><ref href="#b">《乙法》</ref>',
        "《甲法》《乙法》",
        '<ref href="#a">《甲法》</ref><ref href="#b">《乙法》</ref>',
    ),
    # at the edge of a stretch
    ("这<em>重要</em>。", "这重要得很。", "这<em>重要得很</em>。"),
    ("这<em>重要</em>。", "这很重要。", "这很<em>重要</em>。"),
    ("<em>甲</em><em>乙</em>", "甲丙乙", "<em>甲丙</em><em>乙</em>"),
    ("<lead>一是加强监管。</lead>要", "一是加强监管。必须要", "<lead>一是加强监管。</lead>必须要"),
    ("<lead>加强监管。</lead>要", "必须加强监管。要", "<lead>必须加强监管。</lead>要"),
    ('<em><ref href="#a">《甲》</ref></em>外', "《甲》里外", '<em><ref href="#a">《甲》</ref>里</em>外'),
    ('<ref href="#a"><em>《甲》</em></ref>外', "《甲》里外", '<ref href="#a"><em>《甲》</em></ref>里外'),
    # all its letters gone
    ("甲<em>乙</em>丙", "甲丙", "甲丙"),
    ("甲<em>乙</em>丙", "甲丁丙", "甲<em>丁</em>丙"),
    ("将<q>乙</q>改为丙", "将丁改为丙", "将<q>丁</q>改为丙"),
    ("将<q>乙</q>改为丙", "将改为丙", "将改为丙"),
    ("将<mod><q>乙</q></mod>丙", "将丁丙", "将<mod><q>丁</q></mod>丙"),
    # the law whose name its letters say is called as they say now
    ('废止<mod law="甲办法">《甲办法》</mod>。', "废止《乙办法》。", '废止<mod law="乙办法">《乙办法》</mod>。'),
    (
        '将<mod law="乙法">《甲法》、《乙法》废</mod>止',
        "将《甲法》、《丙法》废止",
        '将<mod law="丙法">《甲法》、《丙法》废</mod>止',
    ),
    ('将<mod law="甲法">第三条删去</mod>。', "将第四条删去。", '将<mod law="甲法">第四条删去</mod>。'),
    (
        '将<mod law="甲法">《甲法》删去</mod>。',
        "将《甲法》、《乙法》删去。",
        '将<mod law="甲法">《甲法》、《乙法》删去</mod>。',
    ),
    ("甲<person>乙</person>丙", "甲丁丙", "甲丁丙"),
    ("甲<em><person>乙</person></em>丙", "甲丁丙", "甲<em>丁</em>丙"),
    # page ends and notes stay
    ('甲乙<pb n="3"/>丙丁', "甲丁", '甲<pb n="3"/>丁'),
    ('甲乙<pb n="3"/>丙丁', "戊", '戊<pb n="3"/>'),
    ('甲<em>乙<pb n="3"/>丙</em>丁', "甲丁", '甲<pb n="3"/>丁'),
    ('甲<note label="①">注</note>乙', "乙", '<note label="①">注</note>乙'),
    ('条例<note label="①">注</note><pb n="3"/>乙', "条例草案乙", '条例<note label="①">注</note>草案<pb n="3"/>乙'),
    ('甲<note label="①"><p>注</p></note>', "", '<note label="①"><p>注</p></note>'),
    ('甲<span name="x"/>乙', "甲丙", '甲<span name="x"/>丙'),
    # over an edge
    (
        '依照<ref href="https://a.b/">《消防法》</ref>执行',
        "依照《消法规办理",
        '依照<ref href="https://a.b/">《消</ref>法规办理',
    ),
]


@pytest.mark.parametrize(("before", "text", "after"), SPLICES)
def test_what_is_marked_keeps_to_what_it_marked(before: str, text: str, after: str) -> None:
    node = element(before)
    assert spliced(node, text) is node
    assert Passage.of(node).text == text
    assert shown(node) == after


def test_the_same_text_leaves_all_as_it_is() -> None:
    for seed in range(60):
        for node in random_issue(seed).descendants("p", "title"):
            before = etree.tostring(node, with_tail=False)
            spliced(node, Passage.of(node).text)
            assert etree.tostring(node, with_tail=False) == before


def test_what_is_laid_flat_and_put_back_is_as_it_was() -> None:
    for seed in range(60):
        for node in random_issue(seed).descendants("p", "title", "adoption"):
            before = etree.tostring(node, with_tail=False, method="c14n")
            Passage.of(node).put_into(node)
            assert etree.tostring(node, with_tail=False, method="c14n") == before


def changed(text: str, dice: random.Random) -> str:
    """The text after a few changes, as hands make them."""
    for _ in range(dice.randint(1, 4)):
        start = dice.randint(0, len(text))
        end = min(len(text), start + dice.choice([0, 0, 1, 2, 5, 40]))
        text = text[:start] + dice.choice(["", *WORDS]) + text[end:]
    return text


@pytest.mark.parametrize("seed", range(120))
def test_any_text_put_into_any_element_is_its_text_and_no_page_end_or_note_is_lost(seed: int) -> None:
    dice = random.Random(seed)
    for node in list(random_issue(seed).descendants("p", "title", "heading")):
        if next(node.iterancestors(tag("note")), None) is not None:
            continue
        text = changed(Passage.of(node).text, dice)
        stands = [each for each in Passage.of(node).tokens if isinstance(each, Node)]
        kept = [(each.name, each.text_content) for each in stands]
        spliced(node, text)
        assert Passage.of(node).text == text
        tokens = [each for each in Passage.of(node).tokens if isinstance(each, Node)]
        assert [(each.name, each.text_content) for each in tokens if each.name not in INLINE - {"note"}] == [
            each for each in kept if each[0] not in INLINE - {"note"}
        ]
        assert kept == [(each.name, each.text_content) for each in tokens]


def test_changes_turn_one_text_into_the_other() -> None:
    dice = random.Random(1)
    for _ in range(300):
        old = "".join(dice.choice("甲乙丙丁。") for _ in range(dice.randint(0, 60)))
        new = changed(old, dice)
        for told in (changes(old, new), text_changes(old, new)):
            made, at = "", 0
            for each in told:
                made += old[at : each.start] + new[each.begin : each.stop]
                at = each.end
            assert made + old[at:] == new


def test_what_stands_several_times_in_rows_that_differ_much_stays() -> None:
    """Ten bulletins alike, every twelfth paragraph of which was changed."""
    one = [f"{n}" for n in range(900)]
    old = one * 10
    new = [f"{text}改{n}" if n % 12 == 7 else text for n, text in enumerate(old)]
    assert sum(each.gone for each in changes(old, new)) == sum(
        before != now for before, now in zip(old, new, strict=True)
    )


@pytest.mark.parametrize("pair", ["aa", "ab", "random", "shuffled", "halves"])
def test_long_texts_take_a_straight_line_s_time(pair: str) -> None:
    def texts(size: int) -> tuple[str, str]:
        dice = random.Random(2)
        letters = [chr(0x4E00 + dice.randint(0, 3000)) for _ in range(size)]
        mixed = dice.sample(letters, size)
        return {
            "aa": ("a" * size, "a" * (size // 2)),
            "ab": ("ab" * (size // 2), "ba" * (size // 2) + "b"),
            "random": ("".join(letters), "".join(mixed)),
            "shuffled": ("".join(letters), "".join(letters[n + 20 - n % 20 * 2] for n in range(size - 40))),
            "halves": ("".join(letters), "".join(letters[size // 2 :] + letters[: size // 2])),
        }[pair]

    few, many = texts(5_000), texts(40_000)  # eight times as long; what is no straight line takes 64 times
    assert growth(lambda: text_changes(*few), lambda: text_changes(*many), most=24) < 24


def test_a_paragraph_is_not_known_by_what_a_note_in_it_says() -> None:
    node = element('甲<note label="①">注</note>乙')
    assert Passage.of(node).text == node.words == "甲乙"


def test_an_attribute_of_another_schema_stays() -> None:
    node = element("甲<em>乙</em>")
    em = cast(Node, node[0])
    em.set("{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}eId", "x")
    spliced(node, "甲乙丙")
    assert cast(Node, node[0]).get("{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}eId") == "x"
    assert node[0].text == "乙丙"
