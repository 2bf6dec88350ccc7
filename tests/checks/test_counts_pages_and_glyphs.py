"""Counts that are stated, page numbers, lost points, and characters that were misread: the edge of each rule."""

from __future__ import annotations

import pytest

from checks.proofs import findings, found

Said = list[tuple[int | None, str]]


def said(code: str, *paragraphs: str) -> Said:
    return [(finding.line, finding.message) for finding in findings(code, "\n\n".join(paragraphs) + "\n")]


@pytest.mark.parametrize(
    ("stated", "message"),
    [("3", None), ("三", None), ("4", "“（4人）” is stated, 3 persons are listed"), ("2", "“（2人）” is stated, 3 persons are listed")],
)  # fmt: skip
def test_as_many_persons_are_listed_as_are_stated(stated: str, message: str | None) -> None:
    names = "王　纯 王建忠 王　珍"
    for above in (f"某省名单\n\n委员（{stated}人）", f"某省名单（{stated}人）"):
        assert [each for _, each in said("G201", above, names)] == ([message] if message else [])


def test_persons_are_counted_to_the_next_heading() -> None:
    assert said("G201", "某省名单", "委员（3人）", "王　纯 王建忠 王　珍", "代表（1人）", "李建国") == []
    assert said("G201", "某省名单", "委员（1人）", "王建忠 李建国") == [
        (3, "“（1人）” is stated, 2 persons are listed")
    ]
    assert said("G201", "某省名单", "委员（2人）", "会议通过。") == []


LIST = ("某省人民政府通知", "各市：", "现印发。", "附件：1.甲表", "2.乙表", "某省人民政府", "2024年1月1日")


def test_as_many_attachments_are_printed_as_the_list_names() -> None:
    one, two = ("附件1", "甲表", "应当。"), ("附件2", "乙表", "应当。")
    assert said("G202", *LIST, *one, *two) == []
    assert said("G202", *LIST, *one) == [(7, "the list names 2 attachments, printed: 1")]
    assert said("G202", *LIST) == []
    more = (*LIST[:5], "3.丙表", *LIST[5:])
    assert said("G202", *more, *one, *two) == [(7, "the list names 3 attachments, printed: 2")]
    named = ("附件2", "项目要求", "应当。")  # 2.项目要求 counts no projects
    assert said("G202", *LIST[:4], "2.项目要求", *LIST[5:], *one, *named) == []
    named = ("附件2", "2021年度名单", "应当。")
    assert said("G202", *LIST[:4], "2.2021年度名单", *LIST[5:], *one, *named) == []
    assert said("G202", *LIST[:4], "2.2021年度名单", *LIST[5:], *one) == [
        (7, "the list names 2 attachments, printed: 1")
    ]


@pytest.mark.parametrize(
    "remark", ["（另发）", "（略）", "(另附)", "（不印发）", "（详见某市人民政府网站）", "（涉密，另行印发）"]
)
def test_an_attachment_that_is_said_not_to_be_printed_is_missed_nowhere(remark: str) -> None:
    one, two = ("附件1", "甲表", "应当。"), ("附件2", "乙表", "应当。")
    listed = (*LIST[:4], f"2.乙表{remark}", *LIST[5:])
    assert said("G202", *listed, *one) == []
    assert said("G202", *LIST[:4], f"2.乙表{remark}", "3.丙表", *LIST[5:], *one) == [
        (7, "the list names 2 attachments, printed: 1")
    ]
    assert said("G202", *listed, *one, *two) == []
    first = (*LIST[:3], f"附件：1.甲表{remark}", *LIST[4:])
    assert said("G202", *first, *two) == said("G105", *first, *two) == []
    assert len(said("G105", *LIST, *two)) == 1
    from_two = (*LIST[:3], "附件：2-1.甲表", "2-2.乙表", *LIST[5:])
    printed = ("附件2-1", "甲表", "应当。", "附件2-2", "乙表", "应当。")
    assert said("G105", *from_two, *printed) == []
    assert len(said("G105", *from_two, "附件4", "丙表", "应当。")) == 1


def test_a_remark_below_the_list_says_which_is_not_printed() -> None:
    listed = (*LIST[:5], "（附件2略）", *LIST[5:])
    assert said("G202", *listed, "附件1", "甲表", "应当。") == []
    assert len(said("G202", *listed, "附件1", "甲表", "应当。", "附件3", "丙表", "应当。")) == 1


def test_attachments_with_branches_count_one_by_one() -> None:
    listed = (*LIST[:3], "附件：1-1.甲表", "1-2.乙表", "2.丙表（另发）", *LIST[5:])
    one = ("附件1-1", "甲表", "应当。")
    assert said("G202", *listed, *one, "附件1-2", "乙表", "应当。") == []
    assert said("G202", *listed, *one) == [(7, "the list names 2 attachments, printed: 1")]


def test_a_title_with_nothing_below_it_states_no_wrong_number() -> None:
    assert said("G201", "某省人民代表大会代表名单（3人）") == []


def test_a_list_of_attachments_is_counted_from_its_first() -> None:
    second = (*LIST[:3], "附件：2.乙表", *LIST[5:])
    assert said("G202", *second, "附件2", "乙表", "应当。") == []


def test_a_name_stands_once_in_a_list() -> None:
    row = "王　纯 王建忠 王　珍\n王建忠 李　军"
    assert said("G203", "某省名单", "委员", row) == [(6, "王建忠 stands twice in one list")]
    assert said("G203", "某省名单", "委员", row.replace("王建忠 李", "王建忠（女） 李")) == []


@pytest.mark.parametrize(
    ("digits", "reading"),
    [("318", "3·18"), ("1231", "12·31"), ("131", "1·31"), ("101", "1·01"), ("1332", None),
     ("1232", None), ("100", None), ("132", None), ("1331", None), ("012", None)],
)  # fmt: skip
def test_a_day_that_names_an_event_has_its_dot(digits: str, reading: str | None) -> None:
    said = [(5, f"lost middle dot? “{digits}”: “{reading}”")] if reading else []
    assert found("G205", f"发生“{digits}”事故。") == said


@pytest.mark.parametrize("event", "事故 事件 火灾 爆炸 案 专案 矿难 空难 地震 洪水 坍塌 行动".split())
def test_an_event_of_any_kind_is_named_by_its_day(event: str) -> None:
    assert len(found("G205", f"发生“318”重大{event}。")) == 1
    assert found("G205", "沿“318”国道。") == []


def test_fine_dust_has_its_point() -> None:
    assert found("G205", "PM25浓度下降，PM2.5浓度，PM250。") == [(5, "lost decimal point? “PM25”: PM2.5")]


def test_a_running_head_has_the_dot_before_its_number() -> None:
    head = "某省人民政府公报20241"
    text = "\n".join(f"各级政府应当加强工作，\n—{n}—\n{head}\n落实责任。" for n in (1, 2))
    assert [finding.message for finding in findings("G205", text)] == ["lost middle dot? “公报20241”: 公报2024·1"]


def pages(code: str, *marks: str) -> Said:
    text = "".join(f"本省各级人民政府应当加强工作，落实责任制度\n{mark}\n" for mark in marks)
    return [(finding.line, finding.message) for finding in findings(code, text)]


def test_page_numbers_run_on_forwards() -> None:
    assert pages("G303", "—1—", "—2—", "—9—", "—4—") == [(6, "page 3 is printed —9—: out of order")]
    assert pages("G302", "—145—", "—641—", "—147—") == [(4, "page 146 is printed —641—, its digits mirrored")]
    assert pages("G302", "—1—", "—2—", "—9—", "—4—") == pages("G303", "—145—", "—641—", "—147—") == []
    assert pages("G303", "—11—", "—12—") == pages("G302", "—11—", "—22—") == []
    assert pages("G303", "—1—", "—2—", "—2—", "—3—") == [(6, "two pages in a row are printed —2—")]


def test_pages_that_are_left_out_are_said() -> None:
    assert pages("G304", "—1—", "—2—", "—4—") == [(6, "there is no page 3 between 2 and 4")]
    assert pages("G304", "—1—", "—9—") == [(4, "there are no pages 2 to 8 between 1 and 9")]
    assert pages("G304", "—1—", "—2—", "—3—") == pages("G304", "—8—", "—9—", "—1—", "—2—") == []


def test_a_gazette_that_prints_every_second_page_in_another_language_leaves_none_out() -> None:
    assert pages("G304", "—101—", "—103—", "—105—", "—107—") == []
    assert len(pages("G304", "—101—", "—103—", "—106—")) == 2


def test_runs_of_pages_without_their_numbers_are_said_once() -> None:
    text = "甲，\n—1—\n乙，\f丙，\f丁，\n—4—\n戊，\f己，\n—6—\n"
    assert [(finding.line, finding.message) for finding in findings("G301", text)] == [
        (1, "the numbers of pages 2 to 3 are not printed"), (1, "the number of page 5 is not printed"),
    ]  # fmt: skip
    assert findings("G301", "甲，\f乙，\f丙。\n") == []
    text = "甲。\n\n第一条　乙。\n—1—\n第二条　丙。\f第三条　丁。\n—3—\n"
    assert [finding.line for finding in findings("G301", text)] == [5]


@pytest.mark.parametrize(
    ("read", "text", "meant"),
    [
        ("共l000元", "l000", "1000"), ("共I000元", "I000", "1000"),
        ("共|000元", "|000", "1000"), ("共5O00元", "5O00", "5000"), ("共5o0元", "5o0", "500"),
        ("2O24年", "2O24", "2024"), ("l月", "l月", "1月"), ("I日", "I日", "1日"),
        ("5曰", "曰", "日"), ("入民政府", "入民", "人民"), ("笫一条", "笫", "第"),
        ("第—章", "第—章", "第一章"), ("第十－条", "第十－条", "第十一条"),
        ("第-次", "第-次", "第一次"), ("第-届", "第-届", "第一届"), ("加入民间", None, None),
    ],
)  # fmt: skip
def test_a_character_read_for_another_that_looks_like_it(read: str, text: str | None, meant: str | None) -> None:
    said = [(5, f"“{text}” may have been read for “{meant}”")] if text else []
    assert found("G405", f"会议认为，{read}。") == said


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("吴⿰氵元子丑", "⿰氵元"), ("吴⿲氵元子丑", "⿲氵元子"), ("吴⿳氵元子丑", "⿳氵元子"),
        ("吴⿱艹⿰氵元丑", "⿱艹⿰氵元"), ("甲(石+乐)", "甲(石+乐)"),
        ("\u2ffe氵元", "\u2ffe氵"), ("\u2fff氵元", "\u2fff氵"), ("赵〔火韦〕", "赵〔火韦〕"), ("钱□", "钱□"), ("某□村", "某□村"),
    ],
)  # fmt: skip
def test_a_character_described_is_shown_without_what_stands_behind(printed: str, shown: str) -> None:
    said = [message.rpartition("“")[2].rstrip("”") for _, message in found("G406", f"名单：{printed}。")]
    assert said == [shown] or shown == "某□村" and said == ["□"]


def test_a_glyph_that_was_not_read_is_shown_with_six_characters_around_it() -> None:
    assert found("G404", "甲乙丙丁戊己庚(cid:12)辛壬癸子丑寅卯。") == [
        (5, "(cid:12) stands for a character that was not extracted: “乙丙丁戊己庚(cid:12)辛壬癸子丑寅”")
    ]
    assert len(found("G404", "甲(cid:12)。")) == 1


def test_a_character_that_cannot_be_read_is_said_once_a_block() -> None:
    assert found("G402", "甲乙丙丁戊己庚\ue863辛壬癸子丑寅卯辰。\ue863", "乙\ue863丙。") == [
        (5, "U+E863 cannot be read: “乙丙丁戊己庚\ue863辛壬癸子丑寅”"), (7, "U+E863 cannot be read: “乙\ue863丙。”"),
    ]  # fmt: skip
    assert found("G403", "甲乙丙丁戊己庚⺀辛壬癸子丑寅卯辰。") == [
        (5, "U+2E80 is a radical, not a character: “乙丙丁戊己庚⺀辛壬癸子丑寅”")
    ]


def test_half_width_marks_are_counted_and_the_first_shown() -> None:
    assert found("G407", "甲乙丙丁戊己庚辛,一二三四五六七八。", "甲.乙。") == [
        (5, "2 half-width marks among Chinese characters, the first here: “丙丁戊己庚辛,一二三四五六”")
    ]
    assert found("G407", "甲乙丙,一。") == [(5, "a half-width mark among Chinese characters: “甲乙丙,一。”")]
    assert found("G407", "甲(cid:12)乙(石+乐)。") == []


@pytest.mark.parametrize(
    ("paragraphs", "marked"),
    [
        (("# 决定", "**甲**乙"), True), (("# 决定", "- 甲"), True), (("# 决定",), False), (("**甲**乙",), False), (("**甲**乙", "**丙**丁"), True),
        (("- 甲", "- 乙"), False), (("- 甲", "**乙**"), False), (("# 决定", "## 总则"), True),
    ],
)  # fmt: skip
def test_marks_of_markdown_show_by_a_heading_and_another_or_two_bold_words(
    paragraphs: tuple[str, ...], marked: bool
) -> None:
    assert bool(found("G409", *paragraphs)) is marked


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("The committee has adopted the report of the council.", "in Latin letters"),
        ("Российская Федерация приняла закон о бюджете.", "in Cyrillic letters"),
        ("대한민국 헌법은 국회에서 의결된다.", "Korean"),
        ("བོད་ཡིག་གི་ཡིག་ཆ་འདི་ནི་ཁྲིམས་ཡིག་ཡིན།", "Tibetan"), ("これはひらがなのぶんしょうです。", "Japanese"),
        ("Η Βουλή ψήφισε τον νόμο για τον προϋπολογισμό.", "Greek"), ("ئاپتونوم رايونلۇق خەلق ھۆكۈمىتى قارار چىقاردى", "in Arabic letters"),
        ("ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ ᠪᠢᠴᠢᠭ ᠤᠨ ᠳᠦᠷᠢᠮ", "Mongolian"), ("ꆈꌠꁱꂷꆈꌠꁱꂷꆈꌠꁱꂷ", "Yi"), ("กฎหมายว่าด้วยงบประมาณแผ่นดิน", "Thai"),
    ],
)  # fmt: skip
def test_a_text_that_is_not_chinese_says_what_it_is(text: str, script: str) -> None:
    assert [(finding.line, finding.message) for finding in findings("G408", f"{text}{text}{text}\n")] == [
        (1, f"the text is not Chinese; most of it is {script}")
    ]
