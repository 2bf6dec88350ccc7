"""Two hands at one issue."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import cast

import pytest
from growth import growth
from lxml import etree
from random_issues import random_issue
from read_once import BULLETIN, issue_at

from gazette_pub.finish import finish
from gazette_pub.issue.findings import Grade, ignore
from gazette_pub.issue.model import XML_ID, Issue, Node, is_structure, parse, schema_errors, serialise, tag
from gazette_pub.merge import merged, refreshed
from gazette_pub.merge.canon import canon

ROOT = Path(__file__).parent.parent.parent
Edit = Callable[[list[Node], random.Random], None]


def half_a_bulletin() -> Issue:
    """The documents of a bulletin before its reports: three quarters of its paragraphs, and a third of its elements."""
    half = issue_at(BULLETIN)
    for document in list(half.documents)[24:]:
        half.remove(document)
    return half


def same(one: Issue, other: Issue) -> bool:
    return canon(one) == canon(other)


# what hands do, to blocks that are told by their number in printed order


def change_a_word(node: Node, dice: random.Random) -> None:
    text = node.text or ""
    at = dice.randint(0, len(text))
    node.text = text[:at] + dice.choice("东西南北") * 2 + text[at + dice.randint(0, 2) :]


def put_a_paragraph_behind(node: Node, dice: random.Random) -> None:
    new = cast(Node, node.makeelement(tag("p")))
    new.text = f"手工加的一段，第{dice.randint(0, 10**9)}号。"
    node.addnext(new)


def take_out(node: Node, dice: random.Random) -> None:
    above = node.getparent()
    assert above is not None
    above.remove(node)


def divide(node: Node, dice: random.Random) -> None:
    text = node.text or ""
    new = cast(Node, node.makeelement(tag("p")))
    new.text, node.text = text[len(text) // 2 :], text[: len(text) // 2]
    new.extend(list(node))
    node.addnext(new)


def call_otherwise(node: Node, dice: random.Random) -> None:
    node.tag = tag("label")


def number(node: Node, dice: random.Random) -> None:
    node.set("label", "（九）")
    node.set("num", "9")


HANDS = (change_a_word, put_a_paragraph_behind, take_out, divide, call_otherwise, number)


def paragraphs(issue: Issue) -> list[Node]:
    """Those long enough to be known again, in bodies."""
    found = (p for p in issue.descendants("p") if p.above.name == "body" and len(p.text or "") > 30)
    return [p for p in found if p.label is None]


@pytest.mark.parametrize("seed", range(12))
def test_edits_beside_each_other_are_both_there(seed: int) -> None:
    dice = random.Random(seed)
    base, mine, theirs, both = (half_a_bulletin() for _ in range(4))
    places = dice.sample(range(0, len(paragraphs(base)), 3), 16)
    rows = {id(issue): paragraphs(issue) for issue in (mine, theirs, both)}
    for n, place in enumerate(places):
        hand, number = dice.choice(HANDS), dice.random()
        for issue in (mine if n % 2 else theirs, both):
            hand(rows[id(issue)][place], random.Random(number))
    found = merged(base, mine, theirs)
    assert [each.message for each in found.conflicts] == []
    assert same(found.issue, both)
    assert schema_errors(found.issue) == []


@pytest.mark.parametrize("seed", range(4))
def test_one_hand_alone_is_all_there_is(seed: int) -> None:
    dice = random.Random(seed)
    base, changed = half_a_bulletin(), half_a_bulletin()
    for place in dice.sample(range(len(paragraphs(base))), 5):
        dice.choice(HANDS)(paragraphs(changed)[place], dice)
    for sides in ((base, base, changed), (base, changed, base), (base, changed, changed)):
        found = merged(*sides)
        assert same(found.issue, changed)
        assert found.conflicts == []


# one thing at a time

ISSUE = """<issue xmlns="urn:gazette-pub:issue:1" xml:lang="zh-Hans" version="2">
<meta><source name="a.txt" media="text/plain" sha256="{sum}" lines="99"/></meta>{front}
<document kind="law" xml:id="doc_1"><head><title lines="1">某市消防条例</title></head><body>{body}</body></document>
<document kind="notice" xml:id="doc_2"><head><title lines="50">某通知</title></head><body>{second}</body></document>
</issue>"""

LAW = (
    '<article label="第一条" num="1" xml:id="doc_1__art_1"><p lines="2">为了预防火灾和减少火灾危害，制定本条例。</p></article>'
    '<article label="第二条" num="2" xml:id="doc_1__art_2"><p lines="3">本市行政区域内的消防工作，适用本条例。有关规定另行制定。</p></article>'
    '<article label="第三条" num="3" xml:id="doc_1__art_3"><p lines="4">各级人民政府应当做好消防工作。'
    '<note label="①"><p>注文原来的话。</p></note></p></article>'
)
NOTICE = (
    '<p lines="51">各有关单位要认真组织学习，抓好贯彻落实。</p>'
    '<p lines="52">见<ref href="#doc_1__art_3">《某市消防条例》第三条</ref>的规定。</p>'
    '<table><row><cell lines="53">甲的一格</cell></row><row><cell>乙的一格</cell></row></table>'
)


def issue(*changes: tuple[str, str], front: str = "", sum_: str = "0") -> Issue:
    """The issue above, with these words in place of others."""
    text = ISSUE.format(body=LAW, second=NOTICE, front=front, sum=sum_ * 64)
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return parse(text.encode())


THIRD = '<article label="第三条" num="3" xml:id="doc_1__art_3">'
NEW = '<article label="第二条之一" num="2-1"><p>手工加的一条，讲的是另一回事。</p></article>'
TWO = "适用本条例。有关规定另行制定。</p>"
CUT = "适用本条例。</p><p>有关规定另行制定。</p>"
LAST = '<p lines="51">各有关单位要认真组织学习，抓好贯彻落实。</p>'
FIRST = '<p lines="2">为了预防火灾和减少火灾危害，制定本条例。</p>'

SECTION = '<section level="1" label="一、" num="1"><heading>手工的标题</heading>{}</section>'
SPREAD = ("认真组织学习", "认真组织学习宣传")
DONE = ("应当做好消防工作", "应当切实做好消防工作")

TOGETHER = {
    "a paragraph divided by hand, and a word changed behind the cut": (
        (TWO, CUT),
        ("另行制定", "由市人民政府制定"),
        '<p lines="3">本市行政区域内的消防工作，适用本条例。</p><p>有关规定由市人民政府制定。</p>',
    ),
    "a paragraph divided in the source, and a word changed behind the cut": (
        ("另行制定", "由市人民政府制定"),
        (TWO, CUT),
        '<p lines="3">本市行政区域内的消防工作，适用本条例。</p><p>有关规定由市人民政府制定。</p>',
    ),
    "an article put in, and the one behind it changed": (
        (THIRD, NEW + THIRD),
        DONE,
        f'{NEW}{THIRD}<p lines="4">各级人民政府应当切实做好消防工作。',
    ),
    "a paragraph called otherwise, and its words changed": (
        (LAST, LAST.replace("<p ", "<label ").replace("</p>", "</label>")),
        SPREAD,
        '<label lines="51">各有关单位要认真组织学习宣传，抓好贯彻落实。</label>',
    ),
    "a note corrected, and the text around it changed": (
        ("注文原来的话", "注文改正的话"),
        DONE,
        '各级人民政府应当切实做好消防工作。<note label="①"><p>注文改正的话。</p></note></p>',
    ),
    "a row put in, and another cell changed": (
        ("<row><cell>乙", "<row><cell>手工加的一行</cell></row><row><cell>乙"),
        ("甲的一格", "甲的另一格"),
        "甲的另一格</cell></row><row><cell>手工加的一行</cell></row><row><cell>乙的一格</cell></row></table>",
    ),
    "a number corrected, and the text behind it changed": (
        ('label="第三条" num="3"', 'label="第四条" num="4"'),
        DONE,
        '<article label="第四条" num="4" xml:id="doc_1__art_3"><p lines="4">各级人民政府应当切实做好消防工作。',
    ),
    "the same correction on both sides": (
        ("减少火灾", "减轻火灾"),
        ("减少火灾", "减轻火灾"),
        "预防火灾和减轻火灾危害，",
    ),
    "more of the same correction in the source": (
        ("减少火灾", "减轻火灾"),
        ("减少火灾危害，制定", "减轻火灾损害，制定"),
        "为了预防火灾和减轻火灾损害，制定本条例。",
    ),
    "a paragraph put into a section, and a word of it changed": (
        (LAST, SECTION.format(LAST)),
        SPREAD,
        SECTION.format('<p lines="51">各有关单位要认真组织学习宣传，抓好贯彻落实。</p>'),
    ),
    "both put in the same article": ((THIRD, NEW + THIRD), (THIRD, NEW + THIRD), NEW + THIRD),
    "two words of one sentence": (
        ("预防火灾", "防范火灾"),
        ("制定本条例", "根据法律，制定本条例"),
        "为了防范火灾和减少火灾危害，根据法律，制定本条例。",
    ),
}

DISPUTED = {
    "the same word": (("减少火灾", "减轻火灾"), ("减少火灾", "消除火灾"), "M101", "和减轻火灾危害"),
    "a kind": (('kind="notice"', 'kind="letter"'), ('kind="notice"', 'kind="opinion"'), "M101", 'kind="letter"'),
    "words right beside each other": (
        ("和减少火灾", "和火灾"),
        ("预防火灾和", "防范火灾以及"),
        "M101",
        "火灾和火灾危害",
    ),
    "all words": ((FIRST, "<p>一。</p>"), ("减少火灾危害", "减轻火灾危害"), "M101", "<p>一。</p>"),
    "a text taken out by hand": ((f"<body>{NOTICE}</body>", "<body/>"), SPREAD, "M102", "<body/>"),
    "a text taken out of the source": (SPREAD, (f"<body>{NOTICE}</body>", "<body/>"), "M102", "学习宣传，抓好"),
}


def flat(issue: Issue) -> str:
    return re.sub(r"\n *", "", serialise(issue).decode())


@pytest.mark.parametrize("which", TOGETHER)
def test_what_two_hands_did_is_there(which: str) -> None:
    mine, theirs, both = TOGETHER[which]
    found = merged(issue(), issue(mine), issue(theirs))
    assert schema_errors(found.issue) == []
    assert found.conflicts == []
    assert both in flat(found.issue)


@pytest.mark.parametrize("which", DISPUTED)
def test_what_both_changed_otherwise_is_as_the_hand_has_it_and_said(which: str) -> None:
    mine, theirs, code, kept = DISPUTED[which]
    found = merged(issue(), issue(mine), issue(theirs))
    assert schema_errors(found.issue) == []
    assert {each.code for each in found.conflicts} == {code}
    assert kept in flat(found.issue)


def test_paragraphs_joined_by_hand_take_a_word_that_changed_in_the_second() -> None:
    base = issue((TWO, CUT))
    found = merged(base, issue(), issue((TWO, CUT), ("有关规定", "具体规定")))
    assert found.conflicts == []
    assert "适用本条例。具体规定另行制定。</p></article>" in flat(found.issue)


def test_a_paragraph_moved_by_hand_takes_a_word_that_changed() -> None:
    base = issue()
    mine = issue((LAST, ""), (THIRD, f"{THIRD}{LAST}"))
    found = merged(base, mine, issue(SPREAD))
    assert found.conflicts == []
    assert f'{THIRD}<p lines="51">各有关单位要认真组织学习宣传，抓好贯彻落实。</p>' in flat(found.issue)


def test_what_is_pointed_to_is_pointed_to_by_its_new_id() -> None:
    shifted = [(f"doc_{n}", f"doc_{n + 1}") for n in (2, 1)]
    pointing = ("认真组织学习", '认真组织学习<ref href="#doc_1__art_2">第二条</ref>')
    found = merged(issue(), issue(pointing), issue(*shifted))
    assert found.conflicts == []
    refs = {ref.text_content: ref.get("href") for ref in found.issue.descendants("ref")}
    assert refs == {"第二条": "#doc_2__art_2", "《某市消防条例》第三条": "#doc_2__art_3"}
    assert {each.id for each in found.issue.documents} == {"doc_2", "doc_3"}


def test_the_id_of_what_was_put_in_follows_its_document() -> None:
    named = NEW.replace("<article ", '<article xml:id="doc_1__art_2-1" ')
    found = merged(issue(), issue((THIRD, named + THIRD)), issue(("doc_2", "doc_3"), ("doc_1", "doc_2")))
    assert [each.id for each in found.issue.descendants("article")] == [
        f"doc_2__art_{n}" for n in ("1", "2", "2-1", "3")
    ]


def test_an_id_given_by_hand_stays_and_is_there_once() -> None:
    found = merged(issue(), issue(("doc_1__art_2", "doc_9")), issue(('"doc_2"', '"doc_9"')))
    ids = [cast(str, node.get(XML_ID)) for node in found.issue.iter() if XML_ID in node.attrib]
    assert sorted(ids) == sorted(set(ids))
    assert next(each for each in found.issue.descendants("article") if each.num == "2").id == "doc_9"


def test_where_it_was_printed_is_what_the_newer_reading_says() -> None:
    found = merged(issue(), issue(('lines="51"', 'lines="7"')), issue(('lines="51"', 'lines="60"')))
    assert found.conflicts == []
    assert 'lines="60"' in serialise(found.issue).decode()


def test_what_the_source_has_no_more_stands_nowhere_in_it() -> None:
    mine, theirs = issue(SPREAD), issue((f"<body>{NOTICE}</body>", "<body/>"), sum_="1")
    assert 'lines="51"' in flat(mine)
    found = merged(issue(), mine, theirs)
    assert "<p>各有关单位要认真组织学习宣传" in flat(found.issue)
    assert 'lines="51"' not in flat(found.issue)


def test_a_conflict_names_its_place_and_both_texts() -> None:
    (finding,) = merged(issue(), issue(("减少火灾", "减轻火灾")), issue(("减少火灾", "消除火灾"))).conflicts
    assert (
        finding.message
        == "by hand “为了预防火灾和减轻火灾危害，制定本条例。”, and in the source now “为了预防火灾和消除火灾危害，制定本条例。”"
    )
    assert (finding.line, finding.element, finding.grade) == (2, "doc_1__art_1", Grade.ERROR)
    assert (finding.text, finding.proposal) == (
        "为了预防火灾和减轻火灾危害，制定本条例。",
        "为了预防火灾和消除火灾危害，制定本条例。",
    )


def test_what_only_said_what_the_text_did_is_found_again() -> None:
    was = '<p lines="51">于<date when="2024-01-18">2024年1月18日</date>印发，请各单位认真执行，并及时报告。</p>'
    base, mine, theirs = (
        issue((LAST, was.replace("1月18日", day).replace("及时", soon)))
        for day, soon in (("1月18日", "及时"), ("1月19日", "及时"), ("1月18日", "尽快"))
    )
    found = merged(base, mine, theirs)
    assert found.conflicts == []
    finish(found.issue, ignore)
    assert [date.get("when") for date in refreshed(base, mine).descendants("date")] == []
    (date,) = found.issue.descendants("date")
    assert (date.text, date.get("when")) == ("2024年1月19日", "2024-01-19")


def test_an_office_that_the_text_names_no_more_is_found_again() -> None:
    was = '<p lines="51">任命<person office="某市某局副局长" action="任命">张明</person>为某市某局副局长。</p>'
    base, mine = (
        issue((LAST, was.replace("为某市某局副局长", said))) for said in ("为某市某局副局长", "为某市某局局长")
    )
    again = refreshed(base, mine)
    assert list(again.descendants("person")) == []
    finish(again, ignore)
    assert [person.get("office") for person in again.descendants("person")] == ["某市某局局长"]
    other = issue((LAST, was.replace("任命<", "现任命<")))
    assert [person.get("office") for person in refreshed(base, other).descendants("person")] == ["某市某局副局长"]


# whatever the issue


def mutated(issue: Issue, dice: random.Random) -> Issue:
    """The issue after a few changes that leave it valid."""
    for _ in range(dice.randint(1, 5)):
        before = deepcopy(issue)
        nodes = [node for node in issue.descendants() if node.name not in ("meta", "source")]
        if nodes:
            _mutate(dice.choice(nodes), nodes, dice)
        if schema_errors(issue):
            issue = before
    return parse(serialise(issue))


def _mutate(node: Node, nodes: list[Node], dice: random.Random) -> None:
    above, way = node.above, dice.choice(["text", "text", "away", "twice", "moved", "number"])
    if way == "text" and not is_structure(node):
        node.text = (node.text or "") + dice.choice(["新", "改", "甲乙丙"])
    elif way == "number" and node.label is not None:
        node.set("label", "（九）")
    elif way == "moved" and (other := dice.choice(nodes)) not in node.iter():
        node.tail = None
        other.addprevious(node)
    elif way == "twice":
        copy = deepcopy(node)
        for each in copy.iter():
            if XML_ID in each.attrib:
                each.set(XML_ID, f"{each.get(XML_ID)}_{dice.randint(0, 10**6)}")
        above.insert(above.index(node), copy)
    elif way == "away":
        above.remove(node)


@pytest.mark.parametrize("seed", range(100))
def test_any_two_hands_at_any_issue_make_a_valid_one(seed: int) -> None:
    dice = random.Random(seed)
    base = parse(serialise(random_issue(seed, dice.choice([3, 6]))))
    mine, theirs = mutated(deepcopy(base), dice), mutated(deepcopy(base), dice)
    before = [serialise(each) for each in (base, mine, theirs)]
    found = merged(base, mine, theirs)
    assert schema_errors(found.issue) == []
    assert [serialise(each) for each in (base, mine, theirs)] == before
    assert serialise(merged(base, mine, theirs).issue) == serialise(found.issue)
    for sides, all_ in (((base, base, theirs), theirs), ((base, mine, base), mine), ((base, mine, mine), mine)):
        assert same(merged(*sides).issue, all_)
    assert "M103" not in {each.code for each in found.conflicts}


def many(times: int) -> Issue:
    """So many halves of a bulletin in one."""
    whole = half_a_bulletin()
    for n in range(1, times):
        for document in half_a_bulletin().documents:
            for node in document.iter(etree.Element):
                if XML_ID in node.attrib:
                    node.set(XML_ID, f"n{n}_{node.get(XML_ID)}")
                node.attrib.pop("href", "")
            whole.append(document)
    return whole


@pytest.mark.slow
def test_four_halves_of_a_bulletin_take_four_times_what_one_takes() -> None:
    def sides(times: int) -> tuple[Issue, Issue, Issue]:
        base, mine, theirs = many(times), many(times), many(times)
        for side, seed in ((mine, 1), (theirs, 2)):
            rows = paragraphs(side)
            for place in random.Random(seed).sample(range(len(rows)), 20 * times):
                change_a_word(rows[place], random.Random(place))
        return base, mine, theirs

    one, four = sides(1), sides(4)
    assert growth(lambda: merged(*one), lambda: merged(*four), most=10) < 10
