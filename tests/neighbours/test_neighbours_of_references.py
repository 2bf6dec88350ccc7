"""What a careful editor sees in fixtures/neighbours, kind: references."""

from __future__ import annotations

from neighbours.neighbour import changes, identity, neighbour


def test_references_of_many_shapes__articles() -> None:
    """Four articles."""
    issue = neighbour("references_of_many_shapes")
    assert [each.num for each in issue.only.articles] == ["1", "2", "3", "4"]


def test_references_of_many_shapes__range() -> None:
    """第（一）项至第（三）项 leads to items of 第三条 and nowhere else."""
    issue = neighbour("references_of_many_shapes")
    items = {item.node.id for item in issue.only.article("3").items} | {issue.only.article("3").node.id}
    paragraphs = {part.node.id for part in issue.only.article("3").all("p")}
    hrefs = [href.lstrip("#") for _, href in issue.only.article("2").refs if href]
    assert hrefs and all(href in items | paragraphs for href in hrefs)


def test_references_of_many_shapes__list() -> None:
    """第一、二条 leads to 第一条 and 第二条, and only there."""
    issue = neighbour("references_of_many_shapes")
    articles = {issue.only.article(num).node.id for num in ("1", "2")}
    hrefs = {href.lstrip("#") for text, href in issue.only.article("4").refs if href and "九十七" not in text}
    assert hrefs == articles


def test_references_of_many_shapes__other_law() -> None:
    """第九十七条 is another law's: it leads nowhere in this one."""
    issue = neighbour("references_of_many_shapes")
    own = issue.only.node.id or ""
    assert not [href for text, href in issue.only.article("4").refs if "九十七" in text and href and own in href]


def test_references_of_many_shapes__no_finding() -> None:
    """No finding says that 第九十七条 is missing."""
    issue = neighbour("references_of_many_shapes")
    assert issue.found("九十七", code="G7") == []


def test_references_inside_an_amending_decision__none() -> None:
    """No reference leads into the decision itself."""
    issue = neighbour("references_inside_an_amending_decision")
    own = issue.only.node.id or ""
    assert not [href for _, href in issue.only.refs if href and own in href]


def test_references_inside_an_amending_decision__no_finding() -> None:
    """And no finding misses a provision of the decision."""
    issue = neighbour("references_inside_an_amending_decision")
    assert issue.found("", code="G701") == []


def test_references_inside_an_amending_decision__items() -> None:
    """Three items; 原第三款 stands in the second."""
    issue = neighbour("references_inside_an_amending_decision")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2", "3"]
    assert "原第三款作为第四款。" in issue.only.body.part("2").text


def test_references_inside_an_amending_decision__changes() -> None:
    """Replace, insert, delete."""
    issue = neighbour("references_inside_an_amending_decision")
    assert "replace" in changes(issue.only.body.part("1"))
    assert "insert" in changes(issue.only.body.part("2"))
    assert "delete" in changes(issue.only.body.part("3"))


def test_references_inside_an_amending_decision__in_force() -> None:
    """In force from 2024-06-01."""
    issue = neighbour("references_inside_an_amending_decision")
    assert issue.only.node.get("effective") == "2024-06-01"


def test_references_to_the_paragraph_before__articles() -> None:
    """Two articles of two paragraphs."""
    issue = neighbour("references_to_the_paragraph_before")
    assert [len(each.paragraphs) for each in issue.only.articles] == [2, 2]


def test_references_to_the_paragraph_before__before() -> None:
    """What is said of the paragraph before leads into its own article or nowhere."""
    issue = neighbour("references_to_the_paragraph_before")
    article = issue.only.article("2")
    hrefs = [href for text, href in article.refs if text.startswith("前款") and href]
    assert all(article.node.id and article.node.id in href for href in hrefs)


def test_references_to_the_paragraph_before__article_before() -> None:
    """前条第二款 leads into 第一条 or nowhere."""
    issue = neighbour("references_to_the_paragraph_before")
    first = issue.only.article("1")
    hrefs = [href for text, href in issue.only.article("2").refs if text.startswith("前条") and href]
    assert all(first.node.id and first.node.id in href for href in hrefs)


def test_narrow_references_broken_by_line_ends__articles() -> None:
    """Three articles."""
    issue = neighbour("narrow_references_broken_by_line_ends")
    assert [each.num for each in issue.only.articles] == ["1", "2", "3"]


def test_narrow_references_broken_by_line_ends__first() -> None:
    """第一条 is one paragraph, though a line of it begins with 第五十九条."""
    issue = neighbour("narrow_references_broken_by_line_ends")
    assert len(issue.only.article("1").paragraphs) == 1


def test_narrow_references_broken_by_line_ends__item() -> None:
    """第二条第一款第（二）项 leads to the second item, or nowhere."""
    issue = neighbour("narrow_references_broken_by_line_ends")
    hrefs = [href for text, href in issue.only.article("1").refs if href and text.startswith("第二条") and "项" in text]
    assert all(href.lstrip("#") == issue.only.article("2").item("2").node.id for href in hrefs)


def test_narrow_references_broken_by_line_ends__third() -> None:
    """第三条 in the second item leads to 第三条."""
    issue = neighbour("narrow_references_broken_by_line_ends")
    hrefs = [href.lstrip("#") for _, href in issue.only.article("2").refs if href]
    assert hrefs == [issue.only.article("3").node.id]


def test_narrow_references_broken_by_line_ends__other_law() -> None:
    """第五十九条 is another law's."""
    issue = neighbour("narrow_references_broken_by_line_ends")
    own = issue.only.node.id or ""
    assert not [href for text, href in issue.only.article("1").refs if "五十九" in text and href and own in href]


def test_reference_joined_to_another_at_the_beginning__articles() -> None:
    """Five articles in their order."""
    issue = neighbour("reference_joined_to_another_at_the_beginning")
    assert [article.num for article in issue.only.body.articles] == ["1", "2", "3", "4", "5"]
    assert issue.found("", code="G101") == []


def test_paragraphs_of_macau_with_numbers_are_cited__leads() -> None:
    """It leads to the paragraph that is numbered 一."""
    issue = neighbour("paragraphs_of_macau_with_numbers_are_cited")
    refs = dict(issue.only.body.article("2").refs)
    assert refs["第一條第一款"] == f"#{issue.only.body.article('1').items[0].id}"


def test_paragraphs_of_macau_with_numbers_are_cited__sure() -> None:
    """No doubt is told."""
    assert [
        each.code for each in neighbour("paragraphs_of_macau_with_numbers_are_cited").findings if each.code == "G705"
    ] == []


def test_references_of_an_act_of_taiwan__paragraphs() -> None:
    """項 is a paragraph of the article."""
    issue = neighbour("references_of_an_act_of_taiwan")
    refs = dict(issue.only.refs)
    assert refs["第二條第二項"] == "#doc_1__art_2__p_2" and refs["第三條第一項"] == "#doc_1__art_3__p_1"
    assert refs["前二項"] == "#doc_1__art_3__p_1"


def test_references_of_an_act_of_taiwan__items() -> None:
    """款 is a numbered item, of the paragraph before or of the article before."""
    issue = neighbour("references_of_an_act_of_taiwan")
    refs = dict(issue.only.refs)
    assert refs["前項第三款"] == "#doc_1__art_2__item_3"
    assert refs["前條第一項第一款"] == "#doc_1__art_2__item_1" and refs["第二款"] == "#doc_1__art_2__item_2"


def test_references_of_an_act_of_taiwan__itself() -> None:
    """The act calls itself 本自治條例."""
    issue = neighbour("references_of_an_act_of_taiwan")
    assert dict(issue.only.refs)["本自治條例第四條"] == "#doc_1__art_4"


def test_references_of_an_act_of_taiwan__missing() -> None:
    """Only the article that it does not have is found missing."""
    issue = neighbour("references_of_an_act_of_taiwan")
    assert [each.text for each in issue.findings if each.code == "G701"] == ["第九條"]


def test_decision_that_names_one_of_its_own_points__own() -> None:
    """本决定第二项 is the point that the decision counts 二."""
    issue = neighbour("decision_that_names_one_of_its_own_points")
    assert ("本决定第二项", "#doc_1__item_2") in [tuple(ref) for ref in issue.only.refs]


def test_item_of_the_list_an_article_names__article() -> None:
    """It leads into the article that the list named last."""
    issue = neighbour("item_of_the_list_an_article_names")
    assert issue.only.refs[1:] == [
        ("第一款第（一）项", "#doc_1__art_2__item_1"),
        ("第一款第（二）项", "#doc_1__art_2__item_2"),
    ]


def test_items_that_mean_those_of_another_article__other() -> None:
    """They lead to the items of the article that is named, and not to themselves."""
    issue = neighbour("items_that_mean_those_of_another_article")
    refs = issue.only.article("2").refs
    assert [target for text, target in refs if text.startswith("第（")] == [
        "#doc_1__art_1__item_1",
        "#doc_1__art_1__item_2",
    ]


def test_page_heads_of_macau_on_two_lines_with_the_number_below__cited() -> None:
    """《澳門特別行政區基本法》第五十條 is cited, in traditional characters."""
    issue = neighbour("page_heads_of_macau_on_two_lines_with_the_number_below")
    assert any(text.startswith("《澳門特別行政區基本法》第五十條") for text, _ in issue.only.refs)


def test_plan_whose_older_one_of_the_same_title_is_repealed__references() -> None:
    """What is repealed as a text is issued is an older text of its title."""
    issue = neighbour("plan_whose_older_one_of_the_same_title_is_repealed")
    refs = [ref.get("href") for ref in issue.documents[0].node.descendants("ref") if "应急预案" in ref.text_content]
    assert refs == [f"#{identity(issue.documents[1])}", None]
