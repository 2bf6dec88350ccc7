"""Where a document ends and the next begins, and what kind it is."""

from __future__ import annotations

import pytest

from cases.seen import CASES, Document, case, seen


def test_k02_a_reply_below_a_notice_is_a_document_of_its_own() -> None:
    assert [document.kind for document in case("k02_reply_of_proposal").documents] == ["notice", "reply"]


def test_k02_the_notice_has_its_foot() -> None:
    notice = case("k02_reply_of_proposal").document(1)
    assert (notice.signatures, notice.signed) == (["某省人民政府办公厅"], "2018-12-04")


def the_reply() -> Document:
    return case("k02_reply_of_proposal").document(2)


def test_k02_the_reply_has_its_title() -> None:
    assert the_reply().title == "某省人民政府办公厅对省政协十届四次会议第46号提案的答复"


def test_k02_the_reply_has_its_number() -> None:
    assert the_reply().number == "某政办函〔2006〕82号"


def test_k02_the_reply_has_its_salutation() -> None:
    assert the_reply().salutation == "张某某委员："


def test_k02_the_reply_has_its_text() -> None:
    assert the_reply().body.paragraphs == ["您提出的提案收悉。经研究，答复如下：", "感谢您对工作的关心与支持。"]


def test_k02_the_reply_has_its_foot() -> None:
    assert (the_reply().signatures, the_reply().signed) == (["某省人民政府办公厅"], "2006-10-18")


def approval() -> Document:
    return case("k20_reply_kind").only


def test_k20_a_pifu_is_a_reply() -> None:
    assert approval().kind == "reply"


def test_k20_the_reply_has_its_number() -> None:
    assert approval().number == "某政函〔2018〕145号"


def test_k20_the_reply_has_two_items_or_sections() -> None:
    assert [part.num for part in approval().body.numbered] == ["1", "2"]


def test_k20_the_reply_has_its_foot() -> None:
    assert (approval().signatures, approval().signed) == (["某省人民政府"], "2018-11-23")


def test_x05_the_notice_that_issues_a_plan_has_its_foot() -> None:
    notice = case("x05_plan_under_notice").document(1)
    assert (notice.signatures, notice.signed) == (["某某市人民政府"], "2024-02-01")


def test_x05_the_plan_that_a_notice_issues_is_a_document() -> None:
    titles = [document.title for document in case("x05_plan_under_notice").all_documents]
    assert titles == ["某某市人民政府关于印发应急文件的通知", "某某市应急工作方案"]


def test_x05_the_plan_has_two_sections() -> None:
    sections = case("x05_plan_under_notice").titled("某某市应急工作方案").body.sections
    assert [(part.label, part.heading) for part in sections] == [("一、", "总体要求"), ("二、", "主要任务")]


def test_x07_a_notice_after_an_attachment_is_the_next_document() -> None:
    titles = [document.title for document in case("x07_next_document_after_attachment").documents]
    assert titles == ["某某市人民政府关于印发应急文件的通知", "某某市财政局关于下达资金的通知"]


def test_x07_it_does_not_stand_in_the_document_before() -> None:
    first = case("x07_next_document_after_attachment").document(1)
    assert "财政局" not in first.text


def test_r53c_the_signature_is_in_the_foot() -> None:
    notice = case("r53c_ascii_stop").only
    assert (notice.signatures, notice.signed) == (["某某省人民政府"], "2024-06-01")


def test_r58_the_signature_below_a_table_is_in_the_foot() -> None:
    decision = case("r58_table_tabs_pages").only
    assert (decision.signatures, decision.signed) == (["某某省人民政府"], "2024-07-01")


@pytest.mark.parametrize("word", ["回音", "商洽", "说帖", "告知"])
def test_the_border_of_a_document_does_not_hang_on_the_word_its_title_ends_with(word: str) -> None:
    text = (
        (CASES / "k02_reply_of_proposal" / "in.txt").read_text(encoding="utf-8").replace("提案的答复", f"提案的{word}")
    )
    titles = [document.title for document in seen(text).documents]
    assert titles[1:] == [f"某省人民政府办公厅对省政协十届四次会议第46号提案的{word}"]
