"""What a careful editor sees in fixtures/neighbours, kind: correction."""

from __future__ import annotations

from neighbours.neighbour import categories, neighbour


def test_correction_of_what_was_printed_wrongly__kind() -> None:
    """勘误 is a correction."""
    issue = neighbour("correction_of_what_was_printed_wrongly")
    assert (issue.only.kind, issue.only.title) == ("correction", "勘误")


def test_correction_of_what_was_printed_wrongly__paragraphs() -> None:
    """Two paragraphs; 第二条 in the text is no article."""
    issue = neighbour("correction_of_what_was_printed_wrongly")
    assert len(issue.only.body.paragraphs) == 2
    assert issue.only.articles == []


def test_correction_of_what_was_printed_wrongly__foot() -> None:
    """Signed by the 编辑部 on 2024-05-20."""
    issue = neighbour("correction_of_what_was_printed_wrongly")
    assert (issue.only.signatures, issue.only.signed) == (["河川市人民政府公报编辑部"], "2024-05-20")


def test_correction_by_the_organ_that_issued_the_text__head() -> None:
    """Title and number."""
    issue = neighbour("correction_by_the_organ_that_issued_the_text")
    assert issue.only.title == "河川市财政局关于更正《河川市2024年政府采购目录》的公告"
    assert issue.only.number == "河财采〔2024〕31号"


def test_correction_by_the_organ_that_issued_the_text__kind() -> None:
    """What corrects by an announcement is either."""
    issue = neighbour("correction_by_the_organ_that_issued_the_text")
    assert issue.only.kind in ("correction", "announcement")


def test_correction_by_the_organ_that_issued_the_text__parts() -> None:
    """Two numbered parts, and 特此公告。 after them."""
    issue = neighbour("correction_by_the_organ_that_issued_the_text")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2"]
    assert "特此公告" not in issue.only.body.part("2").text


def test_correction_by_the_organ_that_issued_the_text__foot() -> None:
    """Signed on 2024-02-19."""
    issue = neighbour("correction_by_the_organ_that_issued_the_text")
    assert (issue.only.signatures, issue.only.signed) == (["河川市财政局"], "2024-02-19")


def test_narrow_erratum_over_a_page__kind() -> None:
    """更正启事 is a correction."""
    issue = neighbour("narrow_erratum_over_a_page")
    assert (issue.only.kind, issue.only.title) == ("correction", "更正启事")


def test_narrow_erratum_over_a_page__paragraph() -> None:
    """One paragraph, whole over the page."""
    issue = neighbour("narrow_erratum_over_a_page")
    assert len(issue.only.body.paragraphs) == 1
    assert "（清）”应为“关帝庙（明）”" in issue.only.body.text


def test_narrow_erratum_over_a_page__foot() -> None:
    """Signed by the 编辑部 on 2024-04-10."""
    issue = neighbour("narrow_erratum_over_a_page")
    assert issue.only.signatures == ["《河川市人民政府公报》编辑部"]
    assert issue.only.signed == "2024-04-10"


def test_editors_sign_a_correction_above_a_letter__signed() -> None:
    """The editors sign."""
    issue = neighbour("editors_sign_a_correction_above_a_letter")
    assert issue.documents[0].signatures == ["公报编辑室"]
    assert issue.documents[1].title == "国务院办公厅秘书局关于《全国行政区划简册》有关问题的函"


def test_correction_above_the_last_number__signed() -> None:
    """The editors sign, on page 29."""
    issue = neighbour("correction_above_the_last_number")
    assert issue.documents[-1].signatures == ["《海城市人民政府公报》编辑部"]
    assert issue.pages == [29]


def test_correction_of_words_by_an_explanation__kind() -> None:
    """A correction of two items."""
    only = neighbour("correction_of_words_by_an_explanation").only
    assert (only.kind, len(only.body.items)) == ("correction", 2)


def test_correction_that_the_contents_name_as_group_and_entry__title() -> None:
    """Where it stands once in the text, above what was wrong, it is the title."""
    issue = neighbour("correction_that_the_contents_name_as_group_and_entry")
    assert issue.documents[-1].title == "勘误" and issue.documents[-1].kind == "correction"


def test_correction_that_the_contents_name_as_group_and_entry__groups() -> None:
    """It heads no group."""
    issue = neighbour("correction_that_the_contents_name_as_group_and_entry")
    assert "勘误" not in categories(issue)


def test_pages_of_which_each_ends_with_a_document__erratum() -> None:
    """The erratum is a document, and no name."""
    issue = neighbour("pages_of_which_each_ends_with_a_document")
    assert [each.kind for each in issue.documents] == ["decision", "appointments", "list", "correction"]


def test_reply_in_old_characters_and_a_correction__correction() -> None:
    """更正：本刊第四期 below it is a correction of its own."""
    issue = neighbour("reply_in_old_characters_and_a_correction")
    correction = issue.document(3)
    assert (correction.kind, correction.title) == ("correction", "更正：")
