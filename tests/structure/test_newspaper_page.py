"""Stories on a page: what a page of stories is, which headlines belong to which, and what stands in a story."""

from __future__ import annotations

import pytest
from test_lossless_reading import issue_of

from gazette_pub.formats.text.lines import lines_of
from gazette_pub.issue.model import Document, new_issue
from gazette_pub.structure import newspaper
from gazette_pub.structure.headlines import headlines as parts_of
from gazette_pub.structure.line import Break, Hints, Line, Pages

STORY = "本报讯（记者姚凡）日前，某县召开会议。"
NEXT = "新华社北京5月29日电 会议强调安全。"


def lines(*texts: str) -> list[Line]:
    return list(lines_of("\n".join(texts)))


@pytest.mark.parametrize(
    ("texts", "page"),
    [
        ((STORY,), True),
        (("某县开会", STORY), True),
        (("某县人民政府关于防汛的通知", STORY), False),
        (("某县开会", STORY, "一、会议强调安全"), False),
        (("某县开会", STORY, "会议结束。", NEXT), True),
        (("某县开会", STORY, "\n\n某市开会", "会议结束。"), True),
        (("某县开会", STORY, "\n某市开会", "会议结束。"), False),
        (("某县开会", "会议结束。"), False),
        ((STORY, "第一条　为了安全。"), False),
        ((STORY, "第1条　为了安全。"), False),
        ((STORY, "第二条　为了安全。"), True),
    ],
)
def test_a_page_of_stories_has_two_datelines_or_one_first_or_parted_stories(texts: tuple[str, ...], page: bool) -> None:
    assert newspaper.is_newspaper(lines(*texts)) is page


def test_dispatches_stand_with_their_headlines_behind_the_last_article_of_a_law() -> None:
    assert newspaper.dispatches_start(lines("第一条　甲。", "某县开会", STORY)) == 1
    assert newspaper.dispatches_start(lines("第一条　甲。", "某省人民政府", STORY)) == 2
    assert newspaper.dispatches_start(lines("第一条　甲。", "2024年1月8日", STORY)) == 2
    assert newspaper.dispatches_start(lines("第一条　甲。", *["某县开会"] * 3, STORY)) == 1
    assert newspaper.dispatches_start(lines("第一条　甲。", *["某县开会"] * 4, STORY)) == 5
    assert newspaper.dispatches_start(lines(STORY, "第一条　甲。", "第二条　乙。", "某县开会")) == 4
    assert newspaper.dispatches_start(lines(NEXT, "第一条　甲。", STORY, "第二条　乙。", STORY)) == 4
    assert newspaper.dispatches_start(lines("某县开会", STORY)) == 2


def test_a_part_with_an_adoption_note_below_its_title_is_a_document() -> None:
    note = "（2024年1月18日某会通过）"
    assert newspaper.is_document(lines("某省条例", note))
    assert newspaper.is_document(lines("某省", "条例", note))
    assert not newspaper.is_document(lines("某", "省", "条例", note))
    assert not newspaper.is_document(lines(note, "某省条例"))


def parts(*texts: str) -> list[int]:
    found = lines(*texts)
    return [len(part.pages.lines) for part in newspaper.parts(Pages(found, []))]


def test_blank_lines_part_a_page_where_each_part_begins_with_a_headline() -> None:
    assert parts("某县开会", STORY, "\n\n某市开会", "会议结束。", "会议开始。") == [2, 3]
    assert parts("某县开会", STORY, "\n某市开会", "会议结束。") == [4]
    assert parts("某县开会", STORY, "\n\n会议结束。", "某市开会") == [4]
    assert parts(STORY, "\n\n某市开会", "会议结束。") == [3]


def test_an_act_among_stories_goes_from_its_title_to_the_day_below_the_organ_that_signs() -> None:
    act = ("某市人民政府", "关于清理摊点的通告", "现通告如下：", "一、停止摆摊。", "某市人民政府", "1993年5月15日")
    story = ("某市开会", "本报讯（记者 王某）会议结束。")
    assert parts(*act, *story) == [6, 2]
    assert parts(*story, *act, *story) == [2, 6, 2]
    assert parts(*act[:4], *story) == [6]  # nobody signs
    assert parts(*act[:4], *story, *act[4:]) == [8]  # a story stands within


def told(*texts: str) -> list[tuple[list[int], list[int]]]:
    """The lines of each story's text, and of its headlines."""
    return [(list(story.text), list(story.headlines)) for story in newspaper.stories(lines(*texts))]


def test_headlines_stand_before_their_stories() -> None:
    assert told("甲开会", STORY, "甲结束。", "乙开会", NEXT) == [([1, 2], [0]), ([4], [3])]
    assert told("甲开会", "再开会", STORY) == [([2], [0, 1])]


def test_headlines_stand_behind_their_stories_where_the_text_opens_with_one() -> None:
    assert told(STORY, "甲开会", NEXT, "乙开会") == [([0], [1]), ([2], [3])]
    assert told(STORY, "甲开会", NEXT) == [([0], [1]), ([2], [])]
    assert told(STORY, "甲结束。") == [([0, 1], [])]


@pytest.mark.parametrize("line", ["温徐旺 摄", "（据《某省日报》）"])
def test_a_credit_and_what_closes_a_story_are_no_headlines_nor_run_on_into_one(line: str) -> None:
    assert told(STORY, line, "乙开会", NEXT) == [([0, 1], [2]), ([3], [])]


def test_a_dateline_is_no_headline_though_its_sentence_goes_on_below() -> None:
    assert told(STORY, "甲开会", "新华社北京5月29日电 会议强调安全", "会议结束。") == [([0], [1]), ([2, 3], [])]


@pytest.mark.parametrize("opening", ["日前，会议结束。", "1月25日，会议结束。"])
def test_a_story_without_a_dateline_opens_with_its_day(opening: str) -> None:
    assert told(STORY, "甲结束。", "乙开会", opening) == [([0, 1], [2]), ([3], [])]
    assert told(STORY, "甲结束。", "乙开会", "会议结束。") == [([0, 1, 2, 3], [])]


def test_a_line_within_a_sentence_is_no_headline() -> None:
    assert told(STORY, "甲继续，", "乙开会", NEXT)[0][1] == []
    assert told(STORY, "甲开会", "各地继续，会议结束。", "乙开会", NEXT) == [([0, 1, 2], [3]), ([4], [])]


def headlines(*texts: str) -> list[tuple[str, int, int]]:
    return parts_of(lines(*texts), range(len(texts)))


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        (("某县开会",), ["title"]),
        (("某某在调研时强调", "\n某县开会"), ["kicker", "title"]),
        (("某县开会", "\n某市也开会"), ["title", "subtitle"]),
        (("某县开会", "某某主持会议"), ["title", "subtitle"]),
        (("某县开会", "——某市侧记"), ["title", "subtitle"]),
        (("某县开会", "─某市侧记"), ["title", "subtitle"]),
        (("省委召开会议", "\n某县开会", "某某主持会议"), ["kicker", "title", "subtitle"]),
        (("省委召开会议", "某某主持会议", "某某讲话"), ["title", "subtitle", "subtitle"]),
        (("某某强调",), ["title"]),
        (("团结奋进　开拓创新", "省人大四次会议开幕", "李明主持大会"), ["kicker", "title", "subtitle"]),
        (("加快水利建设步伐", "全省水利会议部署今年任务"), ["kicker", "title"]),
        (("李明在水利会议上强调", "坚持规划先行"), ["kicker", "title"]),
        (("全省水利会议闭幕", "部署五年工作"), ["title", "subtitle"]),
        (("省政府召开常务会议", "研究安全工作"), ["title", "subtitle"]),
    ],
)
def test_headlines_are_kicker_title_and_subtitles(texts: tuple[str, ...], names: list[str]) -> None:
    found = headlines(*texts)
    assert [name for name, *_ in found] == names
    assert [(first, after) for _, first, after in found] == [(n, n + 1) for n in range(len(texts))]


def sized(*texts: tuple[str, float]) -> list[str]:
    found = [Line(n, text, text, hints=Hints(size=size)) for n, (text, size) in enumerate(texts, 1)]
    return [name for name, *_ in parts_of(found, range(len(found)))]


def test_the_largest_headline_is_the_title() -> None:
    assert sized(("我市召开会议", 20), ("林海主持　郑国平作报告", 11)) == ["title", "subtitle"]
    assert sized(("为了碧水长流", 12), ("云水河划界工作", 20), ("全面完成", 20)) == ["kicker", "title"]
    assert sized(("加快水利建设", 12), ("云水河", 20), ("侧记一则", 14)) == ["kicker", "title", "subtitle"]
    assert sized(("云水日报", 40), ("2025年6月13日　星期五", 9), ("某县开会", 18)) == ["p", "p", "title"]


def test_headlines_that_a_blank_line_parts_are_those_of_one_story() -> None:
    found = page("某县召开安全会议", "", "某某主持会议", STORY, "甲结束。", "", "某市也开会", NEXT, "会议结束。")
    assert [document.title for document in found] == ["某县召开安全会议", "某市也开会"]


def test_a_headline_over_lines_is_one() -> None:
    assert headlines("某县召开", "安全会议", "\n某市", "也开会") == [("title", 0, 2), ("subtitle", 2, 4)]
    assert headlines("某某在调研", "时强调", "\n某县开会") == [("kicker", 0, 2), ("title", 2, 3)]
    assert headlines("我省公布", "第二批名镇名单") == headlines("大桥工程今日", "全线通车") == [("title", 0, 2)]
    assert (
        headlines("省水利会议闭幕", "的消息传来") == headlines("团结奋进　开拓", "省水利会议开幕") == [("title", 0, 2)]
    )
    assert headlines() == []


def page(*texts: str) -> list[Document]:
    return list(issue_of("\n".join(texts)).documents)


def test_a_dateline_below_a_sentence_opens_a_story_without_a_headline() -> None:
    documents = page("某县开会", STORY, NEXT, "会议结束。")
    assert [document.title for document in documents] == ["某县开会", None]
    (one,) = page("某县开会", STORY[:-1], "新华社北京5月29日电 会议强调。", "\n\n某市开会", STORY)[:1]
    assert one.title == "某县开会"


def test_dateline_and_byline_come_from_the_lines_that_hold_them() -> None:
    document = page("本报太原1月25日讯（记者", "姚凡）日前，某县召开会议。", "会议结束。")[0]
    assert document.head is not None
    assert [(node.name, node.text_content, node.get("lines")) for node in document.head.children()] == [
        ("dateline", "本报太原1月25日讯", "1"), ("byline", "（记者姚凡）", "1-2"),
    ]  # fmt: skip
    document = page("本报讯（山西日报记者 杨文）日前，某县召开会议。", "会议结束。")[0]
    assert document.head is not None
    assert [node.text_content for node in document.head.children()] == ["本报讯", "（山西日报记者 杨文）"]


def test_a_line_holds_what_is_printed_on_it_to_the_character() -> None:
    """The first line is full, so that its paragraph goes on."""
    texts = lines(
        "新华社北京5月29日电（记者李明、王建国）会议", "继续开，代表到，大家都同意了，并且鼓掌很热烈", "会议结束。"
    )
    issue = newspaper.assemble(new_issue(), Pages(texts, []), one_story=True)
    head = next(issue.documents).head
    assert head is not None
    assert [(node.name, node.get("lines")) for node in head.children()] == [("dateline", "1"), ("byline", "1")]
    a, b = len(texts[0].shown), len(texts[0].shown + texts[1].shown)
    spans = ((0, 1), (a - 1, a), (a - 1, a + 1), (a, a + 1), (a, b), (b - 1, b + 1))
    held = [[line.n for line in newspaper._span_of(texts, *span)] for span in spans]
    assert held == [[1], [1], [1, 2], [2], [2], [2, 3]]


def test_letters_that_stand_apart_are_closed_up_in_a_dateline_and_names_are_not() -> None:
    text = "新 华 社 北 京 电 （ 记 者 杨 文 ） 会 议 结 束 。"
    issue = newspaper.assemble(new_issue(), Pages([Line(1, text, text, spaced=True)], []), one_story=True)
    head = next(issue.documents).head
    assert head is not None
    assert [node.text_content for node in head.children()] == ["新华社北京电", "（ 记 者 杨 文 ）"]


def test_columns_that_differ_by_an_em_have_each_its_measure() -> None:
    wide = ["会议强调坚持以民为本的安全", "工作，各地认真抓好落实有关要求", "取得成效。"]
    narrow = ["会议指出要落实各项工作", "任务，会议要求抓好各项工作", "落实到位，各地会议要抓好。", "各地要落实。"]
    story = page(STORY, *wide * 9, *narrow * 6)[0]
    assert [p.text_content for p in story.descendants("p")][-1] == "".join(narrow)


def test_lines_are_several_stories_unless_they_are_said_to_be_one() -> None:
    issue = newspaper.assemble(new_issue(), Pages(lines("甲开会", STORY, "甲结束。", "乙开会", NEXT), []))
    assert [document.title for document in issue.documents] == ["甲开会", "乙开会"]


def test_one_story_without_headlines_has_none() -> None:
    issue = newspaper.assemble(new_issue(), Pages(lines(STORY, "会议结束。"), []), one_story=True)
    assert next(issue.documents).title is None


def test_a_photo_has_the_caption_above_its_credit() -> None:
    document = page(
        STORY, "会议结束。", "图为会议现场，代表入场。", "温徐旺 摄", "会议继续。", "李红旗 摄", "代表离场。"
    )[0]
    figures = list(document.descendants("figure"))
    assert [[node.name for node in figure.children()] for figure in figures] == [["caption", "credit"], ["credit"]]
    assert [p.text_content for p in document.descendants("p")][-1] == "代表离场。"


def test_what_closes_a_story_is_a_paragraph_of_its_own() -> None:
    document = page(STORY, "会议结束，代表离场。", "（据《某省日报》）", "图为离场。")[0]
    broken = page(STORY, "会议结束后，各位代表", "温徐旺 摄", "陆续离场。")[0]
    assert [node.text_content for node in broken.descendants("credit", "p")][1:] == ["温徐旺 摄", "陆续离场。"]
    assert "（据《某省日报》）" in [p.text_content for p in document.descendants("p")]


def test_page_ends_stand_where_they_were_in_a_story_and_behind_it() -> None:
    texts = lines("某县", "开会", STORY, "会议结束。")
    issue = newspaper.assemble(new_issue(), Pages(texts, [Break(0, 1), Break(3, 2), Break(4, 3)]), one_story=True)
    document = next(issue.documents)
    assert document.head is not None and document.body is not None
    assert [node.name for node in document.head.children()][:2] == ["pb", "title"]
    assert [node.get("n") for node in document.body.descendants("pb")] == ["2"]
    assert [node.get("n") for node in issue.children("pb")] == ["3"]
    assert [node.text_content for node in document.head.children("title")] == ["某县开会"]


def test_a_story_without_headlines_or_text() -> None:
    assert [document.head is None for document in page("今年是新中国成立的年份，各地庆祝。", "会议结束。")] != []
    assert told("甲开会") == [([], [0])]
    assert told("甲结束。", "乙开会", STORY, "丙开会") == [([0], [1]), ([2], [3])]


@pytest.mark.parametrize("sign", "—─")
def test_a_dash_opens_a_subtitle(sign: str) -> None:
    assert [name for name, *_ in headlines("某县开会", f"{sign}某市侧记")] == ["title", "subtitle"]
    assert [name for name, *_ in headlines("某县开会", f"某市{sign}侧记")] == ["title"]


@pytest.mark.parametrize("blanks", ["\n", "\n\n"])
def test_the_paper_s_name_above_a_blank_line_is_no_story(blanks: str) -> None:
    """It is told from the stories, be they parted by one blank line or two."""
    first, second = page(
        "河川日报　1996年4月2日　星期二", f"{blanks}省水利会议闭幕", "部署五年工作", "　　本报讯　会议昨天闭幕。",
        f"{blanks}大桥工程通车", "　　本报讯　大桥昨天通车。",
    )  # fmt: skip
    assert first.head is not None and [node.name for node in first.head.children()][:2] == ["title", "subtitle"]
    assert second.title == "大桥工程通车"
