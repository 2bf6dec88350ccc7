"""Entries of the contents that an issue prints lead to the documents that they name."""

from __future__ import annotations

import pytest

from gazette_pub.finish.contents import link_contents
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.model import parse


def document(place: int, title: str, number: str = "") -> str:
    said = f"<number>{number}</number>" if number else ""
    return f'<document kind="notice" xml:id="doc_{place}"><head><title>{title}</title>{said}</head><body/></document>'


DOCUMENTS = "".join(
    [
        document(1, "某银行公告", "〔2003〕第19号"),
        document(2, "某银行公告", "〔2003〕第20号"),
        document(3, "某省人民代表大会公告", "（第九号）"),
        document(4, "某省人民代表大会公告", "（第十号）"),
        document(5, "某条例"),
        document(6, "关于防火的通知", "某政发〔2024〕4号"),
    ]
)


def led(*entries: str) -> list[str | None]:
    """What each entry leads to."""
    listed = "".join(f'<entry page="1">{entry}</entry>' for entry in entries)
    issue = parse(
        '<issue xmlns="urn:gazette-pub:issue:1" version="2" xml:lang="zh-Hans"><meta><title>某公报</title>'
        f'<source name="a.txt" media="text/plain" sha256="{"0" * 64}"/></meta>'
        f"<front><title>某公报</title><contents>{listed}</contents></front>{DOCUMENTS}</issue>".encode()
    )
    findings: list[Finding] = []
    link_contents(issue, findings.append)
    refs = [entry.child("ref") for entry in issue.descendants("entry")]
    return [ref.get("href") if ref is not None else None for ref in refs]


@pytest.mark.parametrize(
    ("entry", "leads_to"),
    [
        ("某银行公告〔2003〕第20号", "#doc_2"),
        ("某银行公告　〔2003〕第 20号", "#doc_2"),
        ("某省人民代表大会公告（第十号）", "#doc_4"),
        ("某省人民代表大会公告第十号", "#doc_4"),
        ("关于防火的通知（某政发〔2024〕4号）", "#doc_6"),
        ("关于防火的通知某政发〔2024〕4号", "#doc_6"),
        ("某条例（第12号）", "#doc_5"),
        ("◎某条例", "#doc_5"),
        ("3．某条例", "#doc_5"),
        ("某银行公告〔2003〕第21号", None),
        ("某条例修正案", None),
    ],
)
def test_an_entry_leads_to_the_document_of_its_title_and_number(entry: str, leads_to: str | None) -> None:
    assert led(entry) == [leads_to]


def test_entries_of_one_title_without_their_numbers_lead_to_one_document_after_the_other() -> None:
    assert led("某银行公告", "某银行公告") == ["#doc_1", "#doc_2"]


def test_a_document_that_an_entry_names_by_its_number_is_led_to_once() -> None:
    assert led("某银行公告〔2003〕第20号", "某银行公告", "某银行公告") == ["#doc_2", "#doc_1", None]


def test_a_document_that_an_entry_names_by_its_title_is_led_to_once() -> None:
    assert led("某银行公告", "某银行公告〔2003〕第19号") == ["#doc_1", None]
