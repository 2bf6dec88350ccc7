"""What a careful editor sees in fixtures/neighbours, kind: other scripts."""

from __future__ import annotations

from neighbours.neighbour import neighbour


def test_korean_stands_beside_chinese__title() -> None:
    """The Chinese title; the Korean below it is no text of the announcement."""
    issue = neighbour("korean_stands_beside_chinese")
    assert (issue.only.title or "").startswith("金河朝鲜族自治州人民代表大会常务委员会公告")
    assert "공고" not in issue.only.body.text


def test_korean_stands_beside_chinese__spaces() -> None:
    """The spaces of the Korean stay."""
    issue = neighbour("korean_stands_beside_chinese")
    assert "금하조선족자치주 인민대표대회 상무위원회 공고" in issue.text
    assert "조선 언어 문자 사업 조례" in issue.text


def test_korean_stands_beside_chinese__number() -> None:
    """第12号."""
    issue = neighbour("korean_stands_beside_chinese")
    assert issue.only.number == "第12号"


def test_korean_stands_beside_chinese__foot() -> None:
    """Signed on 2024-08-05."""
    issue = neighbour("korean_stands_beside_chinese")
    assert issue.only.signed == "2024-08-05"


def test_uyghur_and_mongolian_names_of_a_text__uyghur() -> None:
    """The space of the Uyghur stays."""
    issue = neighbour("uyghur_and_mongolian_names_of_a_text")
    assert "تەڭرى تاغ" in issue.text


def test_uyghur_and_mongolian_names_of_a_text__mongolian() -> None:
    """The spaces and the vowel separator of the Mongolian stay."""
    issue = neighbour("uyghur_and_mongolian_names_of_a_text")
    assert "ᠲᠠᠯ᠎ᠠ ᠨᠤᠲᠤᠭ" in issue.text


def test_uyghur_and_mongolian_names_of_a_text__tibetan() -> None:
    """The space of the Tibetan stays."""
    issue = neighbour("uyghur_and_mongolian_names_of_a_text")
    assert "གངས་རི་ ཆེན་པོ།" in issue.text


def test_uyghur_and_mongolian_names_of_a_text__russian() -> None:
    """The space of the Russian stays."""
    issue = neighbour("uyghur_and_mongolian_names_of_a_text")
    assert "Улица Дружбы" in issue.text


def test_uyghur_and_mongolian_names_of_a_text__number() -> None:
    """Title, number and foot."""
    issue = neighbour("uyghur_and_mongolian_names_of_a_text")
    assert (issue.only.number, issue.only.signed) == ("2024年第4号", "2024-05-20")


def test_english_text_through_and_through__words() -> None:
    """The words keep their spaces and marks."""
    issue = neighbour("english_text_through_and_through")
    assert "accordance with the Foreign Trade Law (2022 Revision)." in issue.text
    assert 'these measures: "zone" means any bonded area, e.g. a port.' in issue.text


def test_english_text_through_and_through__address() -> None:
    """The address and the number stay."""
    issue = neighbour("english_text_through_and_through")
    assert "trade@hechuan.example.cn; Tel. +86-357-201 2345." in issue.text


def test_english_text_through_and_through__apostrophe() -> None:
    """The apostrophe stays."""
    issue = neighbour("english_text_through_and_through")
    assert "PEOPLE'S GOVERNMENT OF HECHUAN CITY" in issue.text


def test_english_text_through_and_through__finding() -> None:
    """A finding says that the text is not Chinese."""
    issue = neighbour("english_text_through_and_through")
    assert issue.found("Chinese")


def test_russian_text_through_and_through__words() -> None:
    """The words keep their spaces and quotation marks."""
    issue = neighbour("russian_text_through_and_through")
    assert "«О мерах по развитию приграничной торговли»" in issue.text
    assert "Народного правительства города Хэчуань" in issue.text


def test_russian_text_through_and_through__day() -> None:
    """1 июля 2024 г. stays."""
    issue = neighbour("russian_text_through_and_through")
    assert "1 июля 2024 г." in issue.text


def test_russian_text_through_and_through__finding() -> None:
    """A finding says that the text is not Chinese."""
    issue = neighbour("russian_text_through_and_through")
    assert issue.found("Chinese")


def test_narrow_korean_and_latin_words__meta() -> None:
    """Number 1 of 2024, the 33rd of all."""
    issue = neighbour("narrow_korean_and_latin_words")
    assert (issue.meta("title"), issue.meta("number"), issue.meta("total")) == (
        "金河朝鲜族自治州人民政府公报",
        "1",
        "33",
    )


def test_narrow_korean_and_latin_words__korean() -> None:
    """The Korean keeps its spaces."""
    issue = neighbour("narrow_korean_and_latin_words")
    assert "금하 식품 유한회사" in issue.text and "해란 김치 공장" in issue.text


def test_narrow_korean_and_latin_words__latin() -> None:
    """The Latin words keep theirs."""
    issue = neighbour("narrow_korean_and_latin_words")
    assert "Jinhe Food Co., Ltd.（" in issue.text and "、Haeran Kimchi Factory（" in issue.text


def test_narrow_korean_and_latin_words__paragraph() -> None:
    """One paragraph, whole over the page."""
    issue = neighbour("narrow_korean_and_latin_words")
    assert len(issue.only.body.paragraphs) == 1
    assert "等2家企业认定为出口基地。" in issue.only.body.text


def test_sentence_cut_before_its_day_beside_korean__whole() -> None:
    """The sentence is whole."""
    document = neighbour("sentence_cut_before_its_day_beside_korean").only
    assert document.body.paragraphs[0].endswith("现予公布，自2024年9月1日起施行。")


def test_sentence_cut_before_its_day_beside_korean__korean() -> None:
    """The korean one is kept."""
    document = neighbour("sentence_cut_before_its_day_beside_korean").only
    assert document.body.paragraphs[1] == "《연변조선족자치주 조선언어문자사업조례》를 공포한다."


def test_notice_between_lines_of_uyghur__one() -> None:
    """One document with title and salutation."""
    issue = neighbour("notice_between_lines_of_uyghur")
    assert (issue.only.title, issue.only.salutation) == (
        "某自治区人民政府办公厅关于做好冬季取暖工作的通知",
        "各地、州、市人民政府：",
    )


def test_points_with_other_scripts_and_an_address__points() -> None:
    """Three points of a paragraph each."""
    issue = neighbour("points_with_other_scripts_and_an_address")
    assert [len(item.paragraphs) for item in issue.only.body.items] == [1, 1, 1]


def test_points_with_other_scripts_and_an_address__first() -> None:
    """A point goes on behind its first line."""
    issue = neighbour("points_with_other_scripts_and_an_address")
    assert issue.only.body.items[0].text.endswith("藏文为 ཇོ་མོ་གླང་མ། ，英文通名用Mount Everest的，应当加注。")


def test_announcement_with_its_tibetan_text_below__languages() -> None:
    """The Tibetan text below the day is a document of its own, in its language."""
    issue = neighbour("announcement_with_its_tibetan_text_below")
    chinese, tibetan = issue.documents
    assert (chinese.signatures, chinese.signed) == (["西藏自治区人民政府"], "2007-11-05")
    assert tibetan.node.get("{http://www.w3.org/XML/1998/namespace}lang") == "bo"


def test_announcement_in_korean_below_the_chinese_one__documents() -> None:
    """The Chinese announcement ends with its day; what stands below is a document in Korean."""
    issue = neighbour("announcement_in_korean_below_the_chinese_one")
    chinese, korean, law = issue.documents
    assert [node.get("when") for node in chinese.node.descendants("date")][-1:] == ["2018-04-11"]
    assert next(chinese.node.descendants("foot")).text_content.startswith("长白朝鲜族自治县人民代表大会常务委员会")
    assert korean.node.get("{http://www.w3.org/XML/1998/namespace}lang") == "ko"
    assert law.title == "长白朝鲜族自治县城镇市容管理条例"


def test_announcement_in_korean_below_the_chinese_one__article() -> None:
    """An article of a text broken to another measure than the Korean above goes on over its line."""
    article = neighbour("announcement_in_korean_below_the_chinese_one").document(3).body.article("2")
    assert article.heading is None
    assert article.paragraphs[0].endswith("应当同时使用朝鲜文、汉文两种文字，并符合下列规定：")
