"""What a careful editor sees in fixtures/neighbours, kind: notes."""

from __future__ import annotations

from neighbours.neighbour import neighbour


def test_footnote_at_the_foot_of_a_page_in_a_sentence__goes_on() -> None:
    """One paragraph goes on over the page."""
    issue = neighbour("footnote_at_the_foot_of_a_page_in_a_sentence")
    (paragraph,) = (p for p in issue.only.body.section("1").all("p") if "盘活企业资产" in p.text)
    assert "215亿元。" in paragraph.text and [pb.node.get("n") for pb in paragraph.all("pb")] == ["3"]


def test_footnote_at_the_foot_of_a_page_in_a_sentence__at_its_mark() -> None:
    """The first note stands in the text at its mark, with what it says."""
    issue = neighbour("footnote_at_the_foot_of_a_page_in_a_sentence")
    note = issue.all("note")[0]
    assert (note.label, note.text) == ("①", "“执破融合”：指推动执行程序与破产程序衔接的工作机制。")
    assert (note.node.tail or "").startswith("改革，") and note.node.get("lines")


def test_footnote_at_the_foot_of_a_page_in_a_sentence__explained() -> None:
    """The second note is marked and explained."""
    issue = neighbour("footnote_at_the_foot_of_a_page_in_a_sentence")
    assert [(note.label, bool(note.text)) for note in issue.all("note")[1:]] == [("②", True)]


def test_circled_notes_of_a_title_and_of_its_adoption__marks() -> None:
    """The title and the adoption have a note each, without its mark."""
    document = neighbour("circled_notes_of_a_title_and_of_its_adoption").only
    assert (document.title or "").endswith("若干问题的解释")
    assert (document.adoption or "").endswith("起施行）")
    assert [note.label for note in document.all("note")][:2] == ["①", "②"]


def test_circled_notes_of_a_title_and_of_its_adoption__explained() -> None:
    """Both notes are explained behind the last article, in no list."""
    document = neighbour("circled_notes_of_a_title_and_of_its_adoption").only
    assert [note.text for note in document.all("note")][2:] == [
        "法释〔2022〕16号。",
        "本解释施行前已经终审的案件，不适用本解释。",
    ]
    assert document.article("3").paragraphs == ["本解释自2022年6月15日起施行。"]


def test_communique_with_a_note_in_its_title__head() -> None:
    """Title without its mark, two organs and the day."""
    document = neighbour("communique_with_a_note_in_its_title").only
    assert document.title == "望海县2023年国民经济和社会发展统计公报"
    assert document.byline == "望海县统计局　国家统计局望海调查队"
    assert document.node.get("date") == "2024-04-02"


def test_communique_with_a_note_in_its_title__sections() -> None:
    """Two sections; the notes below stand in neither."""
    document = neighbour("communique_with_a_note_in_its_title").only
    assert [section.heading for section in document.body.sections] == ["综合", "农业"]
    assert [note.text[:4] for note in document.all("note") if note.text and "sec" not in str(note.node.above.above)]
    last = document.body.sections[-1]
    assert not last.all("note")


def test_census_communique_with_circled_notes__marks() -> None:
    """Three marks in the text."""
    document = neighbour("census_communique_with_circled_notes").only
    marks = [note for section in document.body.sections for note in section.all("note")]
    assert [(note.label, note.text) for note in marks] == [("①", ""), ("②", ""), ("③", "")]


def test_census_communique_with_circled_notes__below() -> None:
    """Three notes below, with the word above them, in no section."""
    document = neighbour("census_communique_with_circled_notes").only
    assert document.body.paragraphs[-4] == "注释："
    assert [text[:3] for text in document.body.paragraphs[-3:]] == ["法人单", "产业活", "从业人"]


def test_note_at_the_foot_of_the_last_page__notes() -> None:
    """Both notes stand where their marks do."""
    issue = neighbour("note_at_the_foot_of_the_last_page")
    assert [note.label for note in issue.only.body.all("note")] == ["①", "②"]
    assert issue.only.body.items == []


def test_inspection_report_with_notes_at_its_end__title() -> None:
    """The title is whole, and has no mark."""
    issue = neighbour("inspection_report_with_notes_at_its_end")
    assert issue.document(1).title == "东江市人大常委会执法检查组关于检查《东江市物业管理条例》贯彻实施情况的报告"


def test_inspection_report_with_notes_at_its_end__notes() -> None:
    """Both notes are said, and there is no list."""
    issue = neighbour("inspection_report_with_notes_at_its_end")
    found = [note.get("label", "") for note in issue.document(1).node.descendants("note")]
    assert sorted(found) == ["①", "①", "＊", "＊"]
    assert not [*issue.document(1).node.descendants("item")]


def test_note_behind_the_last_full_stop__notes() -> None:
    """Two notes, and no list."""
    issue = neighbour("note_behind_the_last_full_stop")
    assert issue.only.all("list") == []
    assert [node.get("label") for node in issue.only.node.iter("{*}note") if node.text] == ["＊", "①"]


def test_note_under_a_star_right_below_the_text__note() -> None:
    """The line under the star is the note."""
    report = neighbour("note_under_a_star_right_below_the_text").only
    assert [each.text for each in report.body.all("note")] == ["本报告全文见某省人民政府网站。"]


def test_note_under_a_star_right_below_the_text__paragraph() -> None:
    """It is no part of the paragraph above."""
    report = neighbour("note_under_a_star_right_below_the_text").only
    assert report.body.section("1").paragraphs == ["省级收入386.2亿元，完成预算的101.3%。"]


def test_glossary_of_terms_without_numbers__terms() -> None:
    """Each term with what it means is an entry."""
    issue = neighbour("glossary_of_terms_without_numbers")
    assert [item.paragraphs for item in issue.only.attachments[0].all("item")] == [
        ["污水零直排区：", "指生活小区和工业园区的污水全部纳管，不直接排入河道的区域。"],
        ["“双随机”：", "是指随机抽取检查对象、随机选派执法检查人员。"],
    ]


def test_glossary_of_terms_without_numbers__list() -> None:
    """They are one list."""
    issue = neighbour("glossary_of_terms_without_numbers")
    assert len(issue.only.attachments[0].all("list")) == 1


def test_glossary_of_terms_without_numbers__end() -> None:
    """What is said of all stands below it."""
    issue = neighbour("glossary_of_terms_without_numbers")
    assert issue.only.attachments[0].body.paragraphs == ["以上解释供参考。"]


def test_notes_of_marks_below_who_signs__signed() -> None:
    """Who signs above the notes of a page signs the document."""
    issue = neighbour("notes_of_marks_below_who_signs")
    document = issue.document(1)
    assert document.signatures == ["某市人民政府办公室"]
    assert document.node.get("date") == "2022-07-04"


def test_notes_of_marks_below_who_signs__note() -> None:
    """The note stands below, behind its rule."""
    issue = neighbour("notes_of_marks_below_who_signs")
    assert [(part.text, part.node.get("label")) for part in issue.document(1).all("note") if part.text] == [
        ("\u3000市电动车办，即市电动自行车管理办公室，下同。", "①")
    ]


def test_mark_of_a_note_that_is_a_reference_mark__kind() -> None:
    """A mark behind a title is no word of it: the report is one."""
    issue = neighbour("mark_of_a_note_that_is_a_reference_mark")
    assert issue.only.kind == "report"


def test_mark_of_a_note_that_is_a_reference_mark__title() -> None:
    """The mark is that of a note."""
    issue = neighbour("mark_of_a_note_that_is_a_reference_mark")
    assert [part.label for part in issue.only.all("note")] == ["※", "※"]


def test_mark_of_a_note_that_is_a_reference_mark__note() -> None:
    """What it explains stands in no section."""
    issue = neighbour("mark_of_a_note_that_is_a_reference_mark")
    assert issue.only.body.sections[0].paragraphs == ["条例施行以来，供水水质稳步提升。"]


def test_note_that_hangs_behind_its_mark__whole() -> None:
    """It is one note."""
    issue = neighbour("note_that_hangs_behind_its_mark")
    assert "户口在本乡镇的人；户口在本乡镇且外出" in issue.all("note")[-1].text


def test_communique_of_two_organs_with_notes_at_the_foot__issuers() -> None:
    """Both organs issue it, on the day below their names."""
    issue = neighbour("communique_of_two_organs_with_notes_at_the_foot")
    assert (
        issue.document(1).node.get("issuer")
        == "黔山布依族苗族自治州统计局、黔山布依族苗族自治州第四次全国经济普查领导小组办公室"
    )
    assert issue.document(1).node.get("date") == "2020-04-28"


def test_communique_of_two_organs_with_notes_at_the_foot__sentence() -> None:
    """The sentence goes on over the notes and the page's end."""
    issue = neighbour("communique_of_two_organs_with_notes_at_the_foot")
    assert "从业人员0.78万人[4]，营业收入9.6亿元。" in issue.document(1).text


def test_communique_with_notes_of_a_line_each__three() -> None:
    """The three notes are three."""
    issue = neighbour("communique_with_notes_of_a_line_each")
    assert [part.label for part in issue.all("note")][-3:] == ["[1]", "[2]", "[3]"]
