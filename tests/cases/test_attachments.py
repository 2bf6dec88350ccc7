"""Attachments: their labels, titles and lists, and what stands in them."""

from __future__ import annotations

import re

import pytest

from cases.seen import Document, Part, bare, case


def the_glossary() -> Document:
    return case("k06_glossary_first_entry").only.attachment("附件2")


def test_k06_an_attachment_has_its_label() -> None:
    assert the_glossary().role == "attachment"


def test_k06_an_attachment_has_its_title() -> None:
    assert the_glossary().title == "名词解释"


def test_k06_an_attachment_that_explains_words_is_a_glossary() -> None:
    assert the_glossary().kind == "glossary"


def test_k06_the_glossary_has_three_numbered_entries() -> None:
    assert [part.num for part in the_glossary().body.numbered] == ["1", "2", "3"]


def test_k06_the_first_entry_is_an_entry() -> None:
    entry = the_glossary().body.part("1").text
    assert "“四上”企业" in entry and "指达到一定规模、资质或限额的法人单位。" in entry


def test_k06_the_first_entry_is_no_salutation() -> None:
    assert the_glossary().salutation is None


@pytest.mark.parametrize("label", ["附表一", "附表二"])
def test_r25_a_table_with_a_label_of_its_own_is_an_attachment(label: str) -> None:
    assert case("r25_fubiao").only.attachment(label).role == "attachment"


def licence_notice() -> Document:
    return case("r64_attachment_labels").document(1)


def test_r64_the_number_stands_as_it_is_printed() -> None:
    assert licence_notice().number == "某民发﹝2024﹞15号"


def test_r64_the_list_of_attachments_has_three_entries() -> None:
    lists = licence_notice().all("attachlist")
    assert [bare(text).lstrip("12.-") for part in lists for text, _ in part.refs] == [
        "某某省养老机构评定办法", "评定申请表", "评分标准(另附)",
    ]  # fmt: skip


def test_r64_two_organs_sign() -> None:
    notice = licence_notice()
    organs = [part.text for signature in notice.all("signature") for part in signature.all("organization")]
    assert ["某某省民政厅", "某某省财政厅"] in (notice.signatures, organs)


def test_r64_the_date_with_full_stops_is_a_date() -> None:
    assert licence_notice().signed == "2024-03-08"


@pytest.mark.parametrize(("label", "title"), [("附件1-1", "某某省养老机构评定办法"), ("附件1-2", "评定申请表")])
def test_r64_an_attachment_of_two_numbers_is_an_attachment(label: str, title: str) -> None:
    assert licence_notice().attachment(label).title == title


def labels(of: Part) -> list[str]:
    return [bare(part.label) for part in of.all("section", "division", "article", "item", "p") if part.label]


def test_r64_an_appendix_is_known() -> None:
    documents = case("r64_attachment_labels").all_documents
    found = [document for document in documents if (document.attachlabel or "").startswith("附录A")]
    assert [document.title for document in found] == ["评分标准"]


@pytest.mark.parametrize("label", ["A.1", "A.1.1"])
def test_r64_a_number_with_the_appendix_letter_is_a_number(label: str) -> None:
    found = [label for document in case("r64_attachment_labels").all_documents for label in labels(document)]
    assert label in found


@pytest.mark.parametrize(
    "blank",
    ["机构名称：＿{8}", "法定代表人：_{8}", r"申请日期：\s+年\s+月\s+日\s+（盖章）", "□新申请", "☑变更"],
    ids=["机构名称", "法定代表人", "申请日期", "□", "☑"],
)
def test_r64_the_blanks_of_a_form_are_kept(blank: str) -> None:
    assert re.search(blank, case("r64_attachment_labels").text)


def test_x03_the_notice_before_them_has_its_foot() -> None:
    notice = case("x03_attach_label_colon").only
    assert (notice.signatures, notice.signed) == (["某某市人民政府"], "2024-02-01")


def test_x03_labels_with_a_colon_open_two_attachments() -> None:
    attachments = case("x03_attach_label_colon").only.attachments
    assert [(document.attachlabel or "").rstrip("：") for document in attachments] == ["附件1", "附件2"]


def test_x03_an_attachment_has_its_title_below_its_label_or_beside_it() -> None:
    attachments = case("x03_attach_label_colon").only.attachments
    assert [document.title for document in attachments] == ["某某市应急办法", "某某市应急名单"]


def test_x03_the_second_attachment_is_no_paragraph_of_an_article() -> None:
    assert [
        part.paragraphs for document in case("x03_attach_label_colon").all_documents for part in document.articles
    ] == [["制定本办法。"]]


def test_x30_a_law_has_two_attachments_of_a_title_each() -> None:
    attachments = case("x30_attach_to_law").only.attachments
    assert [(document.attachlabel, document.title) for document in attachments] == [
        ("附表一", "税目税额表"), ("附表二", "当量值表"),
    ]  # fmt: skip
