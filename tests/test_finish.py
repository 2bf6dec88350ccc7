"""What every issue gets once it is read: `fixtures/finish/CASE/in.xml` becomes `expected.xml`, and `findings.txt` is said."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree
from random_issues import random_issue

from gazette_pub.finish import PASSES, finish
from gazette_pub.finish.persons import appointments_in
from gazette_pub.issue.findings import Finding, ignore
from gazette_pub.issue.model import XML_ID, Issue, Node, new_issue, parse, schema_errors, serialise
from gazette_pub.publish.rules import rules

CASES = sorted(path.parent for path in (Path(__file__).parent.parent / "fixtures" / "finish").glob("*/in.xml"))
FRAGMENTS = (
    "前款", "前两款", "前条", "本条", "本章", "本项", "前项", "本条例", "本法", "第一条", "第二条", "第三款", "第一款", "第（一）项",
    "第二项", "第1目", "第一章", "刑法", "《刑法》", "《某法》", "《某条例（草案）》", "《", "》", "“", "”", "、", "至", "和", "，", "。",
    "；", "任命", "免去", "王丽", "（女）", "为", "的", "职务", "某法院审判员", "主任", "　", " ", "2024年1月18日", "二○二四年二月",
    "规定", "草案", "会议通过", "补选", "辞去", "：",
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_is_finished_as_expected(case: Path, same_as_file: Callable[[str, Path], None]) -> None:
    issue, found = parse((case / "in.xml").read_bytes()), list[Finding]()
    finish(issue, found.append)
    same_as_file(serialise(issue).decode(), case / "expected.xml")
    same_as_file("".join(f"{finding.at(case.name)}\n" for finding in found), case / "findings.txt")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_finished_case_is_valid(case: Path) -> None:
    assert schema_errors(parse((case / "expected.xml").read_bytes())) == []


@pytest.mark.parametrize("run", PASSES, ids=lambda run: run.__name__)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_pass_changes_nothing_the_second_time(case: Path, run: Callable[..., None]) -> None:
    issue = parse((case / "expected.xml").read_bytes())
    before = serialise(issue)
    run(issue, ignore)
    assert serialise(issue) == before


@pytest.mark.parametrize("seed", range(60))
def test_no_issue_loses_a_character_or_a_page_end_or_validity(seed: int) -> None:
    issue = random_issue(seed)
    keeps_all(issue)


@pytest.mark.parametrize("seed", range(60))
def test_no_law_loses_a_character_or_a_page_end_or_validity(seed: int) -> None:
    keeps_all(random_law(random.Random(seed)))


def test_every_finding_is_explained() -> None:
    known = rules().values()
    assert {"G701", "G702"} <= {rule.code for rule in known}
    assert all(rule.title.endswith(".") for rule in known)


def keeps_all(issue: Issue) -> None:
    text, page_ends = printed(issue), places(issue)
    finish(issue, ignore)
    assert (printed(issue), places(issue)) == (text, page_ends)
    assert schema_errors(issue) == []
    once = etree.tostring(issue)
    finish(issue, ignore)
    assert etree.tostring(issue) == once


def printed(issue: Issue) -> list[str]:
    return [document.text_content for document in issue.documents]


def places(issue: Issue) -> list[tuple[int, str | None]]:
    """How many characters stand before each page end, those of the meta left out."""
    found, count = [], 0
    for event, node in etree.iterwalk(issue, events=("start", "end")):
        if node.getparent() is None or node.getparent().tag.endswith("meta") or node.tag.endswith("meta"):
            continue
        if event == "start":
            found += [(count, node.get("n"))] if node.tag.endswith("}pb") else []
            count += len(node.text or "")
        else:
            count += len(node.tail or "")
    return found


def random_law(dice: random.Random) -> Issue:
    """A law whose paragraphs are put together from what is read as a reference, a date, a person, cut by page ends."""
    issue = new_issue()
    issue.add("meta").add("source", name="a.txt", media="text/plain", sha256="0" * 64)
    document = issue.add("document", kind=dice.choice(["law", "appointments", "decision", "report"]))
    document.set(XML_ID, "law")
    adoption = document.add("head").add("adoption", lines="1")
    fill(adoption, dice)
    body = document.add("body")
    for number in range(1, dice.randint(2, 6)):
        article = body.add("article", num=str(number), label=f"第{number}条") if dice.random() < 0.8 else body
        for _ in range(dice.randint(1, 3)):
            fill(article.add("p", lines="2"), dice)
            if dice.random() < 0.5:
                add_list(article, dice, 2)
    return issue


def add_list(parent: Node, dice: random.Random, depth: int) -> None:
    items = parent.add("list")
    for number in range(1, dice.randint(2, 4)):
        item = items.add("item", num=str(number), label=dice.choice(["（一）", "一、"]))
        fill(item.add("p", lines="3"), dice)
        if depth and dice.random() < 0.3:
            add_list(item, dice, depth - 1)


def fill(node: Node, dice: random.Random) -> None:
    """Text in pieces that page ends and a lead stand between."""
    text = "".join(dice.choice(FRAGMENTS) for _ in range(dice.randint(0, 24)))
    cuts = sorted(dice.randint(0, len(text)) for _ in range(dice.randint(0, 3)))
    pieces = [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    node.text = pieces[0]
    for number, piece in enumerate(pieces[1:], 1):
        inside = node.add("lead", piece) if dice.random() < 0.2 else None
        mark = (node if inside is None else inside).add("pb", n=str(number))
        mark.tail = None if inside is not None else piece


def test_what_is_said_of_a_person_twice_is_told_once() -> None:
    sentence = "丁文海任县统计局局长，" + "免去其县商务局副局长职务，" * 2
    person, *_ = appointments_in(sentence, listed=True, appoints=True)
    assert person.also == ({"office": "县商务局副局长", "action": "免去"},)


def test_what_is_said_more_of_a_person_is_bounded() -> None:
    left = (f"免去其县商务局{first}{second}副局长职务，" for first in "甲乙丙丁戊己庚" for second in "子丑寅卯辰巳午")
    person, *organs = appointments_in("丁文海任县统计局局长，" + "".join(left), listed=True, appoints=True)
    assert person.name == "person" and len(person.also) == 8
    assert {span.name for span in organs} == {"organization"}
