"""编 章 节 目 条: those without a number, those that come back, and those that are missing."""

from __future__ import annotations

from cases.seen import Document, case


def test_r04_chapters_of_one_number_in_two_books_have_ids_of_their_own() -> None:
    parts = case("r04_book_chapter_ids").only.all("division", "article")
    ids = [part.id for part in parts]
    assert len(ids) >= 12 and None not in ids and len(set(ids)) == len(ids)


def test_r04_fuze_stands_at_the_level_of_the_books() -> None:
    assert [part.label or part.heading for part in case("r04_book_chapter_ids").only.body.divisions] == [
        "第一编",
        "第二编",
        "附则",
    ]


def trade_law() -> Document:
    return case("r04b_fuze_unnumbered").only


def test_r04b_fuze_without_a_number_holds_its_article() -> None:
    found = [part for part in trade_law().all("division", "section") if part.heading == "附则"]
    assert [[article.num for article in part.articles] for part in found] == [["3"]]


def test_r04b_the_article_before_fuze_has_one_paragraph() -> None:
    assert trade_law().article("2").paragraphs == ["交易应当公开。"]


def test_x28_mu_are_divisions_below_the_section() -> None:
    section = case("x28_mu_after_section").only.division("第一节")
    assert section.heading == "人"
    assert [(part.type, part.label, part.heading) for part in section.divisions] == [
        ("subsection", "第一目", "权利能力"), ("subsection", "第二目", "行为能力"),
    ]  # fmt: skip


def test_n03_an_article_line_is_an_article_though_the_one_before_is_missing() -> None:
    nums = [part.num for part in case("n03_article_gap").only.articles]
    assert nums == [str(num) for num in range(1, 21) if num != 4]


def test_n03_one_finding_says_that_an_article_is_missing() -> None:
    gap = case("n03_article_gap")
    assert gap.found("missing", at="第五条") == gap.found("missing")
    assert len(gap.found("missing")) == 1


def test_x20_a_paragraph_that_begins_with_a_reference_is_no_article() -> None:
    article = case("x20_article_word_starts_paragraph").only.article("2")
    assert article.paragraphs == ["对违法行为处以罚款。", "第三条规定的情形除外。"]


def test_x20_the_reference_is_one() -> None:
    law = case("x20_article_word_starts_paragraph").only
    assert law.article("2").refs == [("第三条", f"#{law.article('3').id}")]


def test_x20_there_are_four_articles() -> None:
    assert [part.num for part in case("x20_article_word_starts_paragraph").only.articles] == ["1", "2", "3", "4"]


def test_r56_a_repealed_article_that_only_says_so_is_an_article() -> None:
    articles = [part.num for part in case("r56_item_branch_numbers").only.articles]
    assert "1-1" in articles


def test_r56_articles_repealed_together_are_kept() -> None:
    text = case("r56_item_branch_numbers").text
    assert (
        "第三至第九条" in text or [part.num for part in case("r56_item_branch_numbers").only.articles].count("5") == 1
    )


def test_r56_no_gap_is_reported_for_articles_repealed_together() -> None:
    law = case("r56_item_branch_numbers")
    assert law.only.article("14").paragraphs == ["本条例自公布之日起施行。"]
    places = [law.line(line) for line in ("第三至第九条", "第十条之二之一", "第十一条至第十三条", "第十四条")]
    assert [finding for finding in law.found("missing") if finding.line in places] == []


def test_r56_an_article_inserted_twice_has_a_number_of_three() -> None:
    assert case("r56_item_branch_numbers").only.article("10-2-1").paragraphs == ["保留条文。"]
