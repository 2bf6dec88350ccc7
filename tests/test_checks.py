"""The checks: each finds what its fixture shows, and passes over the good neighbour beside it."""

from __future__ import annotations

import re
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from read_once import BULLETIN, issue_at

from gazette_pub.checks import CHECKS, check
from gazette_pub.finish import finish
from gazette_pub.formats.source import Source
from gazette_pub.formats.text.read import read
from gazette_pub.issue.findings import Finding, ignore
from gazette_pub.issue.model import Issue, parse

FIXTURES = Path(__file__).parent.parent / "fixtures"
CASES = FIXTURES / "checks"


def issue_of(text: str) -> Issue:
    issue = read(Source("in.txt", text.encode()), ignore)
    finish(issue, ignore)
    return issue


@pytest.fixture(scope="module")
def bulletin_findings() -> list[Finding]:
    """What the checks find in the bulletin, with its source at hand."""
    text = BULLETIN.read_text(encoding="utf-8")
    return check(issue_at(BULLETIN), text)


@pytest.mark.parametrize("code", CHECKS)
def test_a_check_finds_what_its_fixture_shows(code: str, same_as_file: Callable[[str, Path], None]) -> None:
    case = next((CASES / code).glob("in.*"))
    if case.suffix == ".xml":
        found = check(parse(case.read_bytes()))
    else:
        text = case.read_text(encoding="utf-8")
        found = check(issue_of(text), text)
    assert code in {finding.code for finding in found}
    same_as_file("".join(f"{finding.at(case.name)}\n" for finding in found), CASES / code / "expected.txt")


def test_every_fixture_is_that_of_a_check() -> None:
    assert {case.name for case in CASES.iterdir()} == set(CHECKS)


def test_every_check_explains_itself() -> None:
    for code, each in CHECKS.items():
        assert each.rule.title.endswith("."), code


def test_findings_stand_in_the_order_of_their_lines(bulletin_findings: list[Finding]) -> None:
    lines = [finding.line or 0 for finding in bulletin_findings]
    assert lines == sorted(lines)


def test_the_line_of_a_figure_is_the_one_it_is_printed_on(bulletin_findings: list[Finding]) -> None:
    places = {finding.message: finding.line for finding in bulletin_findings}
    assert places["lost decimal point? “预算收入完成347915亿元”: 3479.15亿元"] == 10600
    printed = BULLETIN.read_text(encoding="utf-8").splitlines()
    for finding in bulletin_findings:
        if finding.code == "G204":
            first = re.findall(r"[0-9]+", finding.message.partition(": ")[0])[-1][0]
            assert first in unicodedata.normalize("NFKC", printed[(finding.line or 0) - 1])


def test_the_slip_of_the_new_year_is_found_in_the_bulletin(bulletin_findings: list[Finding]) -> None:
    assert [finding.line for finding in bulletin_findings if finding.code == "G503"] == [3312]


def test_the_mirrored_page_numbers_are_found_in_the_bulletin(bulletin_findings: list[Finding]) -> None:
    assert [finding.line for finding in bulletin_findings if finding.code == "G302"] == [3131, 11726, 14017, 15764]


def test_a_document_that_kept_its_points_has_none_to_find(bulletin_findings: list[Finding]) -> None:
    assert not [
        finding for finding in bulletin_findings if finding.code == "G204" and 1146 <= (finding.line or 0) <= 1647
    ]


def test_without_the_source_a_finding_has_the_line_of_its_block() -> None:
    text = (CASES / "G204" / "in.txt").read_text(encoding="utf-8")
    issue = issue_of(text)
    starts = {node.line for node in issue.descendants("p")}
    assert {finding.line for finding in check(issue) if finding.code == "G204"} <= starts


def test_points_taken_out_of_a_report_are_found_again() -> None:
    """The same report, with its points and without: 16.5% and 5.2% come back, and nothing that had none."""
    rates = ["16.5%", "5.2%", "93.6%", "101.6%", "8%", "87%", "0.7%", "12.4%"]
    text = "甲省工作报告\n\n各位代表：\n\n" + "，".join(
        f"{what}{rate}"
        for what, rate in zip(
            ["增长", "下降", "占比达到", "完成预算的", "增长", "结算率达到", "提高", "上升"], rates, strict=True
        )
    )
    assert not [finding for finding in check(issue_of(f"{text}。\n")) if finding.code == "G204"]
    found = [finding.message for finding in check(issue_of(f"{text}。\n".replace(".", ""))) if finding.code == "G204"]
    assert [message.rpartition(": ")[2] for message in found] == [rate for rate in rates if "." in rate]


def test_one_rate_without_its_point_stands_out_among_others() -> None:
    text = "甲省工作报告\n\n各位代表：\n\n生产增长5.8%，投资增长{0}，消费增长4.4%，出口增长12.1%，收入增长6.5%，能耗下降3.2%，用户增长100%。\n"
    found = [finding.message for finding in check(issue_of(text.format("151%"))) if finding.code == "G204"]
    assert found == ["lost decimal point? “投资增长151%”: 15.1%"]
    assert not [finding for finding in check(issue_of(text.format("150%"))) if finding.code == "G204"]


@pytest.mark.parametrize(
    "piece", ["（", "《（", "2023年1月1日，", "（5人，", "分别增长12%、", "收入34791亿元，", "第十届第", "9"]
)
def test_a_paragraph_made_to_be_slow_is_read_in_good_time(piece: str) -> None:
    issue = issue_of("某省工作报告\n\n各位代表：\n\n　　一、基本情况\n\n　　文。\n")
    next(issue.descendants("p")).text = "增长07%，占比达到936%。" + piece * (60_000 // len(piece))
    started = time.process_time()
    check(issue)
    assert time.process_time() - started < 20
