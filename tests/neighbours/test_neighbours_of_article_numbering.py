"""What a careful editor sees in fixtures/neighbours, kind: article numbering."""

from __future__ import annotations

from neighbours.neighbour import neighbour


def test_articles_without_space_and_one_lost__articles() -> None:
    """Six articles."""
    issue = neighbour("articles_without_space_and_one_lost")
    assert [each.num for each in issue.only.articles] == ["1", "2", "4", "5", "6", "7"]


def test_articles_without_space_and_one_lost__gap() -> None:
    """A finding says that 第三条 is missing."""
    issue = neighbour("articles_without_space_and_one_lost")
    assert issue.found("第三条") or issue.found_at("第四条禁止")


def test_articles_without_space_and_one_lost__text() -> None:
    """The text of an article begins behind its number."""
    issue = neighbour("articles_without_space_and_one_lost")
    assert issue.only.article("4").paragraphs == ["禁止损毁古树名木。"]


def test_articles_without_space_and_one_lost__title() -> None:
    """The law's title."""
    issue = neighbour("articles_without_space_and_one_lost")
    assert (issue.only.kind, issue.only.title) == ("law", "河川市古树名木保护办法")


def test_reference_to_an_article_begins_a_paragraph__articles() -> None:
    """Five articles; what begins with a reference is none."""
    issue = neighbour("reference_to_an_article_begins_a_paragraph")
    assert [each.num for each in issue.only.articles] == ["1", "2", "3", "3-1", "4"]


def test_reference_to_an_article_begins_a_paragraph__second() -> None:
    """第四条第二项规定的情形 is the second paragraph of 第二条."""
    issue = neighbour("reference_to_an_article_begins_a_paragraph")
    assert len(issue.only.article("2").paragraphs) == 2


def test_reference_to_an_article_begins_a_paragraph__last() -> None:
    """第五条、第六条由 … is text, not an article."""
    issue = neighbour("reference_to_an_article_begins_a_paragraph")
    assert "第五条、第六条由" in issue.text


def test_reference_to_an_article_begins_a_paragraph__items() -> None:
    """第四条 has two items."""
    issue = neighbour("reference_to_an_article_begins_a_paragraph")
    assert [item.num for item in issue.only.article("4").items] == ["1", "2"]


def test_reference_to_an_article_begins_a_paragraph__reference() -> None:
    """第四条第二项 leads to the second item of 第四条, or nowhere."""
    issue = neighbour("reference_to_an_article_begins_a_paragraph")
    hrefs = [href for text, href in issue.only.article("2").refs if text.startswith("第四条") and href]
    assert all(href.lstrip("#") == issue.only.article("4").item("2").node.id for href in hrefs)


def test_articles_in_arabic_figures__articles() -> None:
    """Three articles, labels as printed."""
    issue = neighbour("articles_in_arabic_figures")
    assert [(each.num, each.label) for each in issue.only.articles] == [("1", "第1条"), ("2", "第2条"), ("3", "第3条")]


def test_articles_in_arabic_figures__paragraphs() -> None:
    """The second has two paragraphs."""
    issue = neighbour("articles_in_arabic_figures")
    assert len(issue.only.article("2").paragraphs) == 2


def test_articles_in_arabic_figures__kind() -> None:
    """A law."""
    issue = neighbour("articles_in_arabic_figures")
    assert issue.only.kind == "law"


def test_narrow_articles_with_references_at_line_starts__articles() -> None:
    """Six articles."""
    issue = neighbour("narrow_articles_with_references_at_line_starts")
    assert [each.num for each in issue.only.articles] == ["1", "2", "3", "4", "5", "6"]


def test_narrow_articles_with_references_at_line_starts__second() -> None:
    """第二条 is one paragraph, whatever number its lines begin with."""
    issue = neighbour("narrow_articles_with_references_at_line_starts")
    assert len(issue.only.article("2").paragraphs) == 1
    assert "".join(issue.only.article("2").paragraphs[:1]).endswith("履行渔港监督管理职责，并接受社会监督。")


def test_narrow_articles_with_references_at_line_starts__third() -> None:
    """第三条 has two paragraphs."""
    issue = neighbour("narrow_articles_with_references_at_line_starts")
    assert [text[:4] for text in issue.only.article("3").paragraphs] == ["船舶进出", "违反前款"]


def test_narrow_articles_with_references_at_line_starts__items() -> None:
    """第四条 has two items."""
    issue = neighbour("narrow_articles_with_references_at_line_starts")
    assert [item.num for item in issue.only.article("4").items] == ["1", "2"]


def test_repealed_articles_in_a_list__articles() -> None:
    """第三条、第四条 and 第七条和第八条 are articles of which no more is printed."""
    document = neighbour("repealed_articles_in_a_list").only
    assert [article.num for article in document.articles] == ["1", "2", "3", "5", "6", "7", "9", "10"]
    assert [document.article(num).label for num in ("3", "7")] == ["第三条、第四条", "第七条和第八条"]


def test_repealed_articles_in_a_list__gaps() -> None:
    """No number is missing."""
    assert neighbour("repealed_articles_in_a_list").found("", code="G101") == []


def test_article_behind_another_on_its_line__four() -> None:
    """Four articles."""
    issue = neighbour("article_behind_another_on_its_line")
    assert [each.num for each in issue.all("article")] == ["1", "2", "3", "4"]


def test_article_behind_another_on_its_line__force() -> None:
    """In force from the day it says."""
    issue = neighbour("article_behind_another_on_its_line")
    assert issue.only.node.get("effective") == "2022-09-01"


def test_laws_in_extracts_print_some_articles_and_miss_none() -> None:
    """（节选） and （摘录） stand behind their titles."""
    issue = neighbour("laws_in_extracts")
    assert [document.title for document in issue.documents] == ["东江省水条例（节选）", "东江省林业条例（摘录）"]
    assert [[article.num for article in document.body.articles] for document in issue.documents] == [
        ["20", "21", "44"],
        ["15", "20"],
    ]
    assert not issue.found("", code="G101")
    assert not issue.found("", code="G102")


def test_label_with_an_old_form_of_its_first_character__articles() -> None:
    """Three articles, their labels as printed."""
    body = neighbour("label_with_an_old_form_of_its_first_character").only.body
    assert [(article.num, article.label) for article in body.articles] == [
        ("1", "苐一条"),
        ("2", "第ニ条"),
        ("3", "第三条"),
    ]


def test_label_with_an_old_form_of_its_first_character__findings() -> None:
    """Findings for both labels."""
    issue = neighbour("label_with_an_old_form_of_its_first_character")
    assert len(issue.found("苐", code="G405")) == 1
    assert len(issue.found("第ニ条", code="G405")) == 1


def test_article_whose_text_begins_with_other_articles__text() -> None:
    """An article alone on its line holds the text below it, though that begins with other articles."""
    issue = neighbour("article_whose_text_begins_with_other_articles")
    fourth = issue.only.body.all("article")[3]
    assert fourth.label == "第四条"
    assert fourth.paragraphs == ["第二条至第三条所称单位，由市水务局公布。"]


def test_article_whose_text_begins_with_other_articles__five() -> None:
    """There are five articles and no heading among them."""
    issue = neighbour("article_whose_text_begins_with_other_articles")
    assert [article.label for article in issue.only.body.all("article")] == [
        "第一条",
        "第二条",
        "第三条",
        "第四条",
        "第五条",
    ]
    assert issue.only.body.all("division") == []


def test_articles_of_taiwan_set_wide_and_one_deleted__articles() -> None:
    """A number that is set wide says nothing of the width of its line: what is deleted ends there."""
    issue = neighbour("articles_of_taiwan_set_wide_and_one_deleted")
    assert [article.num for article in issue.documents[-1].articles] == ["3", "12-1", "20", "33-2"]
