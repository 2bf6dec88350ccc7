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
        document(7, "某市人民政府关于表彰先进的决定", "某政发〔2024〕5号"),
        document(8, "某市供热管理办法"),
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
        ("关于表彰先进的决定", "#doc_7"),
        ("关于表彰先进的决定某政发〔2024〕5号", "#doc_7"),
        ("某市人民政府令第7号 某市供热管理办法", "#doc_8"),
        ("某市供热管理办法（2019年修正）", "#doc_8"),
        ("先进的决定", None),
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


def on_pages(*said: tuple[str, str]) -> list[str | None]:
    """What entries with their pages lead to in an issue of three documents: two begin on page 1, one on page 2."""
    listed = "".join(f'<entry page="{page}">{entry}</entry>' for entry, page in said)
    one, two = ('<pb n="1" printed="1"/>', '<pb n="2" printed="2"/>')
    begun = [document(1, "甲公告"), document(2, "乙令"), document(3, "关于海岛调查的通知")]
    second, third = (
        begun[1].replace("<body/>", f"<body>{one}</body>"),
        begun[2].replace("<body/>", f"<body>{two}</body>"),
    )
    issue = parse(
        '<issue xmlns="urn:gazette-pub:issue:1" version="2" xml:lang="zh-Hans"><meta><title>某公报</title>'
        f'<source name="a.txt" media="text/plain" sha256="{"0" * 64}"/></meta>'
        f"<front><title>某公报</title><contents>{listed}</contents></front>{begun[0]}{second}{third}</issue>".encode()
    )
    link_contents(issue, lambda finding: None)
    refs = [entry.child("ref") for entry in issue.descendants("entry")]
    return [ref.get("href") if ref is not None else None for ref in refs]


def test_what_is_left_on_a_page_is_led_to_by_what_contents_have_left_of_it() -> None:
    assert on_pages(("任命张三", "1"), ("规定某事", "1"), ("关于海岸带调查的通知", "2")) == [
        "#doc_1",
        "#doc_2",
        "#doc_3",
    ]


def test_entries_of_a_page_where_more_documents_begin_lead_nowhere() -> None:
    assert on_pages(("任命张三", "1"), ("关于海岸带调查的通知", "2")) == [None, "#doc_3"]


def test_a_title_that_ends_like_one_on_another_page_is_not_led_to() -> None:
    assert on_pages(("某局关于海岛调查的通知", "1")) == [None]


def parts(*entries: str) -> tuple[list[str | None], list[str]]:
    """What each entry of a law's own contents leads to, and what is found."""
    listed = "".join(f"<entry>{entry}</entry>" for entry in entries)
    divisions = "".join(
        f'<division type="chapter" num="{n}" label="{label}" xml:id="c{n}"><heading>{heading}</heading><p>甲。</p></division>'
        for n, (label, heading) in enumerate(
            (("第一章", "总则"), ("第二章", "保护和利用"), ("第三章", "监督检查")), start=1
        )
    )
    issue = parse(
        '<issue xmlns="urn:gazette-pub:issue:1" version="2" xml:lang="zh-Hans"><meta>'
        f'<source name="a.txt" media="text/plain" sha256="{"0" * 64}"/></meta><document kind="law" xml:id="d"><head>'
        f"<title>某条例</title><contents>{listed}</contents></head><body>{divisions}</body></document></issue>".encode()
    )
    findings: list[Finding] = []
    link_contents(issue, findings.append)
    refs = [entry.child("ref") for entry in issue.descendants("entry")]
    return [ref.get("href") if ref is not None else None for ref in refs], [finding.message for finding in findings]


def test_an_entry_leads_to_the_part_of_its_number_and_a_finding_says_what_it_calls_that() -> None:
    assert parts("第一章　总则", "第二章　保护和利用", "第三章　监督检查") == (["#c1", "#c2", "#c3"], [])
    leads, found = parts("第一章　总则", "第二章　保护与利用", "第三章　监督检查")
    assert leads == ["#c1", "#c2", "#c3"]
    assert found == ["the contents call 第二章 “保护与利用”, its heading is “保护和利用”"]


def test_an_entry_of_another_number_leads_nowhere() -> None:
    assert parts("第一章　总则", "第四章　附则", "第二章　保护和利用") == (["#c1", None, "#c2"], [])


def test_marks_alone_make_no_other_heading() -> None:
    assert parts("第一章　总则", "第二章　保护和利用", "第三章　监督、检查") == (["#c1", "#c2", "#c3"], [])
