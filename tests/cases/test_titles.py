"""Titles: where they begin, where they end, and what stands around them in the head."""

from __future__ import annotations

from cases.seen import Document, Part, bare, case


def test_c01_a_report_on_a_year_is_a_report() -> None:
    assert case("c01_title_begins_with_year").only.kind == "report"


def test_c01_a_title_may_begin_with_a_year() -> None:
    assert case("c01_title_begins_with_year").only.title == "2024年某省人民政府工作报告"


def test_c01_its_delivery_is_in_the_head() -> None:
    report = case("c01_title_begins_with_year").only
    assert report.delivery == "——2024年1月20日在某省第十四届人民代表大会第二次会议上"
    assert report.head_value("delivery", "when") == "2024-01-20"


def test_c01_its_salutation_is_in_the_head() -> None:
    assert case("c01_title_begins_with_year").only.salutation == "各位代表："


def test_c02_a_resolution_whose_second_title_line_begins_with_a_year_is_a_resolution() -> None:
    assert case("c02_title_line_begins_with_year").only.kind == "resolution"


def test_c02_a_line_that_begins_with_a_year_goes_on_with_the_title() -> None:
    title = case("c02_title_line_begins_with_year").only.title
    assert title == "某省第十四届人民代表大会第二次会议关于某省2023年国民经济和社会发展计划执行情况的决议"


def test_r50_the_title_above_a_history_without_brackets_is_in_the_head() -> None:
    assert case("r50_history_no_brackets").only.title == "某某市停车场条例"


def test_r50_three_lines_of_history_are_adoption() -> None:
    adoption = bare(case("r50_history_no_brackets").only.adoption)
    assert "2012年9月14日某某市第十五届人民代表大会常务委员会第四次会议通过" in adoption
    assert "2012年11月29日某某省第十一届人民代表大会常务委员会第三十四次会议批准" in adoption
    assert "2020年1月1日施行" in adoption


def test_r54_a_title_with_characters_that_xml_escapes_is_a_title() -> None:
    assert case("r54_xml_specials").document(1).title == '某某市A&B<C>有限公司等3家企业（P&G "宝洁"）处罚公告'


def report_with_a_note_mark() -> Document:
    return case("x02_title_note_mark").only


def notes_at_the_title() -> list[Part]:
    titles = [Part(node) for head in report_with_a_note_mark().node.children("head") for node in head.children("title")]
    return [note for title in titles for note in title.all("note")]


def test_x02_a_title_with_a_note_mark_is_a_title() -> None:
    notes = "".join(bare(note.text) for note in notes_at_the_title())
    title = bare(report_with_a_note_mark().title).removesuffix(notes).rstrip("*")
    assert title == "某某省人大常委会执法检查组关于检查《中华人民共和国某某法》实施情况的报告"


def test_x02_the_mark_at_a_title_is_a_note() -> None:
    assert [bare((note.label or "") + note.text)[:1] for note in notes_at_the_title()] == ["*"]


def test_x02_its_delivery_is_in_the_head() -> None:
    delivery = report_with_a_note_mark().delivery
    assert delivery == "——2024年3月28日在某某省第十四届人民代表大会常务委员会第八次会议上"


def test_x02_its_byline_is_in_the_head() -> None:
    assert bare(report_with_a_note_mark().byline) == "省人大常委会副主任张三"


def test_x02_its_salutation_is_in_the_head() -> None:
    assert report_with_a_note_mark().salutation == "主任、各位副主任、秘书长、各位委员："


def test_x02_the_last_line_is_the_note() -> None:
    assert any("本报告有删节。" in note.text for note in case("x02_title_note_mark").all("note"))


def test_r59_the_title_below_a_running_head_is_whole() -> None:
    assert case("r59_header_leak").document(1).title == "某某省人民政府关于加强安全生产工作的意见"
