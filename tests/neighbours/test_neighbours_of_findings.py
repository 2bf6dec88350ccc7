"""What a careful editor sees in fixtures/neighbours, kind: findings."""

from __future__ import annotations

from neighbours.neighbour import neighbour


def test_characters_that_an_extractor_did_not_know__findings() -> None:
    """Each line with (cid:n) has a finding."""
    issue = neighbour("characters_that_an_extractor_did_not_know")
    assert issue.found_at("(cid:4021)") and issue.found_at("(cid:21)") and issue.found_at("(cid:88)")


def test_characters_that_an_extractor_did_not_know__title() -> None:
    """The title is a title all the same."""
    issue = neighbour("characters_that_an_extractor_did_not_know")
    assert issue.only.title == "河川市人民政府办公室关于(cid:4021)理收费项目的通知"


def test_characters_that_an_extractor_did_not_know__number() -> None:
    """The line below is its number, as printed."""
    issue = neighbour("characters_that_an_extractor_did_not_know")
    assert issue.only.number == "河政办发〔2024〕(cid:21)号"


def test_look_alikes_of_a_character_reader__chapter() -> None:
    """第—章 stands for 第一章, with the label as printed."""
    issue = neighbour("look_alikes_of_a_character_reader")
    assert [(part.num, part.label) for part in issue.only.body.divisions] == [("1", "第—章")]


def test_look_alikes_of_a_character_reader__article() -> None:
    """笫二条 stands for 第二条."""
    issue = neighbour("look_alikes_of_a_character_reader")
    assert [each.num for each in issue.only.articles] == ["1", "2", "3"]


def test_look_alikes_of_a_character_reader__findings() -> None:
    """Findings name 第—章, 笫, l0000, 3O000 and 2O24."""
    issue = neighbour("look_alikes_of_a_character_reader")
    assert issue.found_at("第—章") and issue.found_at("笫二条") and issue.found_at("2O24")


def test_look_alikes_of_a_character_reader__amounts() -> None:
    """Both amounts of 第二条 are named."""
    issue = neighbour("look_alikes_of_a_character_reader")
    messages = " ".join(finding.message for finding in issue.found_at("笫二条"))
    assert "l0000" in messages and "3O000" in messages


def test_missing_characters_in_names__findings() -> None:
    """Findings for □, ⿰木华, （火＋昌）, ? and the private character."""
    issue = neighbour("missing_characters_in_names")
    assert issue.found_at("□") and issue.found_at("孙?武") and issue.found_at("郑　")


def test_missing_characters_in_names__components() -> None:
    """The line with ⿰木华 names it."""
    issue = neighbour("missing_characters_in_names")
    messages = " ".join(finding.message for finding in issue.found_at("⿰木华"))
    assert "⿰木华" in messages


def test_missing_characters_in_names__names() -> None:
    """Names without gaps are names."""
    issue = neighbour("missing_characters_in_names")
    names = [part.text for part in issue.only.all("name")]
    assert {"石磊", "周敏", "黄河", "魏巍"} <= set(names)


def test_narrow_lines_of_a_font_that_lost_characters__findings() -> None:
    """Both (cid:n) have a finding."""
    issue = neighbour("narrow_lines_of_a_font_that_lost_characters")
    assert issue.found_at("(cid:3051)") and issue.found_at("(cid:77)")


def test_narrow_lines_of_a_font_that_lost_characters__text() -> None:
    """They stay as they are."""
    issue = neighbour("narrow_lines_of_a_font_that_lost_characters")
    assert "违者处(cid:3051)万元罚款" in issue.text and "应当报(cid:77)批准。" in issue.text


def test_narrow_lines_of_a_font_that_lost_characters__paragraph() -> None:
    """One paragraph, whole over the page."""
    issue = neighbour("narrow_lines_of_a_font_that_lost_characters")
    assert len(issue.only.body.paragraphs) == 1


def test_narrow_lines_of_a_font_that_lost_characters__foot() -> None:
    """Signed on 2024-03-01."""
    issue = neighbour("narrow_lines_of_a_font_that_lost_characters")
    assert (issue.only.signatures, issue.only.signed) == (["河川市人民政府"], "2024-03-01")


def test_narrow_lines_with_figures_misread__articles() -> None:
    """Three articles; 笫二条 stands for 第二条."""
    issue = neighbour("narrow_lines_with_figures_misread")
    assert [each.num for each in issue.only.articles] == ["1", "2", "3"]


def test_narrow_lines_with_figures_misread__label() -> None:
    """Its label stays as printed."""
    issue = neighbour("narrow_lines_with_figures_misread")
    assert [each.label for each in issue.only.articles] == ["第一条", "笫二条", "第三条"]


def test_narrow_lines_with_figures_misread__findings() -> None:
    """笫 and 5OO0 have a finding."""
    issue = neighbour("narrow_lines_with_figures_misread")
    assert issue.found_at("笫二条") and issue.found("5OO0")


def test_narrow_lines_with_figures_misread__day() -> None:
    """2O24 has one too."""
    issue = neighbour("narrow_lines_with_figures_misread")
    assert issue.found("2O24")


def test_day_misread_below_its_month__article() -> None:
    """The article 笫二条 is the second, its label as printed."""
    issue = neighbour("day_misread_below_its_month")
    assert [(each.num, each.label) for each in issue.only.articles][1] == ("2", "笫二条")


def test_day_misread_below_its_month__findings() -> None:
    """Findings for 笫, 2OO, l000 and l5."""
    issue = neighbour("day_misread_below_its_month")
    assert issue.found_at("笫二条") and issue.found_at("2OO")
    assert any("“l5” may have been read for “15”" in finding.message for finding in issue.found_at("l5日"))


def test_lost_characters_of_many_signs__persons() -> None:
    """Six persons."""
    persons = neighbour("lost_characters_of_many_signs").all("person")
    assert [person.text for person in persons] == ["陈□", "孙■芳", "李〓", "周●", "吴*华", "赵文博"]


def test_lost_characters_of_many_signs__findings() -> None:
    """A finding for each of five names."""
    found = neighbour("lost_characters_of_many_signs").found("", code="G406")
    assert [each.text for each in found] == ["陈□", "孙■芳", "李〓", "周●", "吴*华"]


def test_look_alikes_in_a_number_and_a_day__places() -> None:
    """The number and the day stand in their places."""
    document = neighbour("look_alikes_in_a_number_and_a_day").only
    assert document.number == "南政办发〔2O24〕l2号"
    assert document.signatures == ["南屏县人民政府办公室"]


def test_look_alikes_in_a_number_and_a_day__findings() -> None:
    """Eight findings."""
    found = neighbour("look_alikes_in_a_number_and_a_day").found("", code="G405")
    assert [each.text for each in found] == ["2O24", "l2", "入民", "笫", "l日", "1OO", "l5", "2l"]


def test_form_of_an_announcement_with_blanks__number() -> None:
    """The number is as printed."""
    issue = neighbour("form_of_an_announcement_with_blanks")
    assert issue.only.number == "第［ ］号"


def test_form_of_an_announcement_with_blanks__foot() -> None:
    """The organ signs, and no day is told."""
    issue = neighbour("form_of_an_announcement_with_blanks")
    assert (issue.only.signatures, issue.only.signed) == (["某某县人民政府"], None)


def test_form_of_an_announcement_with_blanks__text() -> None:
    """What is left blank is as printed."""
    issue = neighbour("form_of_an_announcement_with_blanks")
    assert "××亩，涉及王××、李**等3户" in issue.only.text and "____元／亩" in issue.only.text


def test_digits_that_an_ocr_reads_as_letters_in_a_day__day() -> None:
    """No day is said to be in no calendar."""
    issue = neighbour("digits_that_an_ocr_reads_as_letters_in_a_day")
    assert issue.found("", code="G501") == []
    assert len(issue.found("", code="G405")) > 3


def test_adoption_that_says_from_when_it_is_in_force__signed() -> None:
    """It is not said to be signed before its adoption."""
    issue = neighbour("adoption_that_says_from_when_it_is_in_force")
    assert issue.found("", code="G503") == []


def test_numerals_misread_in_articles_and_chapters__articles() -> None:
    """They are the articles that they look like."""
    issue = neighbour("numerals_misread_in_articles_and_chapters")
    assert [(each.num, each.label) for each in issue.only.articles][2:4] == [("3", "第兰条"), ("4", "第囚条")]


def test_numerals_misread_in_articles_and_chapters__findings() -> None:
    """Each is found, with what was meant."""
    issue = neighbour("numerals_misread_in_articles_and_chapters")
    assert [(each.text, each.proposal) for each in issue.findings if each.code == "G405"] == [
        ("第—章", "第一章"),
        ("第兰条", "第三条"),
        ("第囚条", "第四条"),
        ("第囚条", "第四条"),
    ]


def test_numerals_misread_in_articles_and_chapters__gaps() -> None:
    """No number is missing."""
    issue = neighbour("numerals_misread_in_articles_and_chapters")
    assert [each.code for each in issue.findings if each.code in ("G101", "G102")] == []


def test_figures_with_letters_and_points__found() -> None:
    """A letter before or behind a decimal point is told as one read for a digit."""
    issue = neighbour("figures_with_letters_and_points")
    messages = " ".join(finding.message for finding in issue.found_at("第一条"))
    assert all(read in messages for read in ("O.8", "l.5", "3.l"))


def test_notice_signed_on_a_day_with_letters__signed() -> None:
    """It is signed on the day that is meant."""
    issue = neighbour("notice_signed_on_a_day_with_letters")
    assert issue.only.signed == "2024-03-11"


def test_notice_signed_on_a_day_with_letters__force() -> None:
    """And in force from the day that is meant."""
    issue = neighbour("notice_signed_on_a_day_with_letters")
    assert issue.only.node.get("effective") == "2024-04-01"


def test_notice_signed_on_a_day_with_letters__said() -> None:
    """Both are findings."""
    issue = neighbour("notice_signed_on_a_day_with_letters")
    assert {finding.line for finding in issue.found("", code="G405")} == {5, 8}


def test_notice_signed_on_a_day_with_letters__printed() -> None:
    """The text stays as printed."""
    issue = neighbour("notice_signed_on_a_day_with_letters")
    assert "2O24年4月l日" in issue.text and "2O24年3月1l日" in issue.text
