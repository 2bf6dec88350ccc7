"""Divisions and contents: their headings over lines, those without a number, and the level at which they stand."""

from __future__ import annotations

import pytest
from test_lossless_reading import issue_of

from gazette_pub.issue.model import Document
from gazette_pub.structure.divisions import division, unnumbered_level
from gazette_pub.structure.patterns.provisions import DIVISION, DIVISIONS
from gazette_pub.structure.place import Place
from gazette_pub.structure.reading import begin
from gazette_pub.structure.recognise import recognise
from structure.reading_of import pages_of

LAW = "某省消防条例"


def read(*lines: str, between: str = "\n") -> Document:
    return next(issue_of(between.join((LAW, *lines))).documents)


def divisions(document: Document) -> list[tuple[str | None, str | None, str]]:
    return [
        (node.get("type"), node.label, heading.text_content if (heading := node.child("heading")) is not None else "")
        for node in document.descendants("division")
    ]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("第一编　总则", "book"), ("第二分编　所有权", "part"), ("第1部　導言", "part"), ("第一部分　总体要求", "part"),
        ("第1分部　導言", "chapter"), ("第一章　总则", "chapter"), ("第二节　股东会", "section"), ("第一目　权利能力", "subsection"),
    ],
)  # fmt: skip
def test_a_division_is_what_its_unit_says(line: str, kind: str) -> None:
    found = DIVISION.match(line)
    assert found is not None and DIVISIONS[found["unit"]][0] == kind


def test_divisions_stand_in_one_another() -> None:
    ranks = [DIVISIONS[unit][1] for unit in ("编", "分编", "章", "节", "目")]
    assert ranks == sorted(set(ranks))


def test_a_heading_goes_on_over_lines_up_to_the_article() -> None:
    law = read("第一章　审议工作报告、审查国民经济和", "社会发展计划", "第一条　为了安全。")
    assert divisions(law) == [("chapter", "第一章", "审议工作报告、审查国民经济和社会发展计划")]


def test_a_number_alone_has_its_heading_on_the_line_below() -> None:
    law = read("第一章", "一般规定", "第一条　为了安全。", between="\n\n")
    assert divisions(law) == [("chapter", "第一章", "一般规定")]


def test_a_heading_set_apart_below_a_heading_is_its_own() -> None:
    law = read(
        "第一章　总则",
        "第一条　为了安全。",
        "第二章　城乡规划的实施",
        "规划许可",
        "第二条　规划应当公布。",
        between="\n\n",
    )
    assert divisions(law)[1:] == [("chapter", "第二章", "城乡规划的实施"), ("section", None, "规划许可")]


def test_a_known_heading_below_a_heading_is_its_own() -> None:
    law = read("第一章　城乡规划的实施", "一般规定", "第一条　规划应当公布。")
    assert divisions(law) == [("chapter", "第一章", "城乡规划的实施"), ("section", None, "一般规定")]


@pytest.mark.parametrize("word", ["附　则", "附则", "罚　则", "法律责任", "第—章　附则", "第—章附则"])
def test_a_short_line_between_articles_is_a_division(word: str) -> None:
    law = read("第一章　总则", "第一条　为了安全。", word, "第二条　自公布之日起施行。")
    assert len(divisions(law)) == 2
    assert [len(list(article.children("p"))) for article in law.descendants("article")] == [1, 1]


@pytest.mark.parametrize("line", ["依照前款规定，", "由主管部门处罚。", "（2001年通过）", "长" * 13])
def test_other_lines_between_articles_are_none(line: str) -> None:
    assert divisions(read("第一条　为了安全。", line, "第二条　自公布之日起施行。")) == []


def test_a_preamble_without_articles_is_a_division() -> None:
    law = read("序　言", "中国是文明古国。", "第一章　总纲", "第一条　为了安全。", between="\n\n")
    assert divisions(law) == [("chapter", None, "序言"), ("chapter", "第一章", "总纲")]
    assert [p.text_content for p in next(law.descendants("division")).children("p")] == ["中国是文明古国。"]


@pytest.mark.parametrize(
    ("open_types", "heading", "level"),
    [
        (["book", "chapter", "section"], "附则", "book"), (["chapter", "section"], "附则", "chapter"), ([], "附则", "chapter"),
        (["chapter"], "一般规定", "section"), (["chapter", "section"], "一般规定", "subsection"), (["book"], "一般规定", "chapter"),
        (["chapter"], "附則", "chapter"),
    ],
)  # fmt: skip
def test_a_division_without_a_number_stands_at_the_level_that_fits(
    open_types: list[str], heading: str, level: str
) -> None:
    place = Place(next(issue_of(LAW).documents))
    ranks = dict(sorted(DIVISIONS.values(), key=lambda level: -level[1]))
    for kind in open_types:
        place.open_division(kind, ranks[kind], "1", "第一")
    assert unnumbered_level(place, heading) == (level, ranks[level])


def test_the_contents_of_a_plan_are_contents_up_to_where_the_first_entry_stands_again() -> None:
    plan = next(
        issue_of(
            "\n".join(
                (
                    "某省应急预案",
                    "目　录",
                    "1　总则",
                    "1.1　目的",
                    "2　附则",
                    "1　总则",
                    "1.1　目的",
                    "甲。",
                    "2　附则",
                    "乙。",
                )
            )
        ).documents
    )
    assert [entry.text_content for entry in plan.descendants("entry")] == ["1　总则", "1.1　目的", "2　附则"]
    assert [section.num for section in plan.descendants("section")] == ["1", "1-1", "2"]


def test_contents_may_begin_with_an_introduction_that_stands_again() -> None:
    text = "\n".join(
        (
            "全国法院工作会议纪要",
            "目录",
            "引言",
            "一、关于合同",
            "二、关于担保",
            "引言",
            "会议认为，工作取得了进展。",
            "一、关于合同",
            "会议指出，应当依法审理。",
            "二、关于担保",
            "会议指出，应当依法审理。",
        )
    )
    minutes = next(issue_of(text).documents)
    assert [entry.text_content for entry in minutes.descendants("entry")] == ["引言", "一、关于合同", "二、关于担保"]
    assert [heading.text_content for heading in minutes.descendants("heading")] == [
        "目录",
        "引言",
        "关于合同",
        "关于担保",
    ]


@pytest.mark.parametrize(("words", "count"), [(36, 1), (37, 0)])
def test_a_line_of_a_heading_has_forty_ems_at_most(words: int, count: int) -> None:
    assert len(divisions(read("第一章　" + "总" * words, "第一条　为了安全。"))) == count


def test_a_heading_has_three_lines_at_most() -> None:
    lines = ["第一章　审议工作报告和", "审查国民经济和", "社会发展计划和", "预算"]
    (whole,) = divisions(read(*lines[:3], "第一条　为了安全。"))
    (first,) = divisions(read(*lines, "第一条　为了安全。"))
    assert whole[2] == "审议工作报告和审查国民经济和社会发展计划和"
    assert first[2] == "审议工作报告和"


@pytest.mark.parametrize(("count", "found"), [(59, True), (60, False)])
def test_a_heading_without_a_number_needs_an_article_at_most_sixty_lines_above(count: int, found: bool) -> None:
    law = read("第一条　为了安全。", *["各级应当负责。"] * count, "规划许可", "第二条　规划应当公布。")
    assert bool(divisions(law)) == found


@pytest.mark.parametrize(("article", "found"), [("第一條", False), ("第一条　甲乙。", True)])
def test_an_articles_own_heading_below_its_number_is_none_of_a_division(article: str, found: bool) -> None:
    law = read("第一条　为了安全。", article, "规划许可", "第三条　规划应当公布。")
    assert bool(divisions(law)) == found


# contents


def kinds(*lines: str, at: int = 1) -> list[tuple[str, int]]:
    """The kinds of the blocks from that line on, and how many lines each has."""
    blocks = recognise(pages_of("\n".join((LAW, *lines))))
    return [(block.kind, block.after - block.first) for block in blocks if block.first >= at]


TEXT = ("第一章　总则", "第一条　为了安全。", "第二章　附则", "第二条　自公布之日起施行。")


def test_contents_end_where_their_first_entry_stands_again() -> None:
    entries = ("第一章　总则", "第二章　附则")
    assert kinds("目　录", *entries, *TEXT)[:2] == [("contents", 3), ("division", 1)]
    assert kinds("目　录", "总则", "第一章　甲", "总则", "第一条　为了安全。")[0] == ("contents", 3)
    assert kinds("目　录", "一、总则", "二、附则", "一、总则", "为了安全。", "二、附则", "施行。")[0] == ("contents", 3)
    assert kinds("目　录", "一、总则", "附则", "一、总则", "为了安全。")[0][0] != "contents"


def test_contents_without_their_heading_are_three_divisions_and_the_first_again() -> None:
    assert kinds("第一章　总则", "第二章　职责", "第三章　附则", *TEXT)[0] == ("contents", 3)
    assert kinds("第一章　总则", "第二章　附则", *TEXT)[0] == ("contents", 2)  # the third is the first again
    assert kinds("第一章　总则", *TEXT)[0] == ("division", 1)
    assert kinds("第一章　总则", "第二章　职责", "第三章　附则", "第一条　为了安全。")[0] == ("division", 1)


def test_an_entry_is_known_again_by_its_first_four_characters() -> None:
    """Its number and its unit; the heading may be broken over lines, or be another, in the text."""
    entries = ("第一章　总则规定", "第二章　职责", "第三章　附则")
    assert kinds(*entries, "第一章　总则", "规定", "第一条　为了安全。")[0] == ("contents", 3)
    assert kinds(*entries, "第一章　其他", "第一条　为了安全。")[0] == ("contents", 3)
    assert kinds("目　录", "第十一章　总则", "第十一节　甲", "第十一章　总则", "第一条　甲。")[0] == ("contents", 3)


@pytest.mark.parametrize(("count", "found"), [(298, True), (299, False)])
def test_a_plan_has_at_most_three_hundred_lines_of_contents(count: int, found: bool) -> None:
    lines = ["目　录", "1　总则", *[f"{n}　其他" for n in range(2, count + 2)], "1　总则", "甲。"]
    assert (kinds(*lines)[0] == ("contents", count + 2)) is found


def test_the_contents_of_an_issue_have_entries_of_three_lines_at_most() -> None:
    first, last = "某省条例……（3）", "某省办法……（9）"
    assert kinds("目　录", first, "某省关于", "某事的", last, "予以批准。")[0] == ("contents", 5)
    assert kinds("目　录", first, "某省关于", "某事的", "甲乙丙", last, "予以批准。")[0] == ("contents", 2)
    assert kinds("目　录", "某省关于", "某事的", last, "予以批准。")[0] == ("contents", 4)
    assert kinds("目　录", "予以批准。", "予以批准。")[0][0] != "contents"
    assert kinds("目　录", first)[0] == ("contents", 2)


# headings


@pytest.mark.parametrize(
    ("heading", "found"), [("第二章　附则", True), ("第二章 附则", True), ("第二章附则", False), ("\f第二章附则", True), ("\n第二章附则", True)]
)  # fmt: skip
def test_below_an_open_sentence_a_blank_or_a_new_page_shows_a_division(heading: str, found: bool) -> None:
    reading = begin(pages_of(f"{LAW}\n各级应当加强消防\n{heading}\n第二条　甲。"))
    reading.wrapped = [True] * len(reading.lines)
    assert bool(division(reading, 2)) is found


def test_blank_lines_between_all_lines_set_no_heading_apart() -> None:
    """Of the forty lines around, blank ones stand above a third: they part what stands here from nothing."""
    body = [f"第{n}条　各级人民政府应当加强消防工作落实消防安全责任制并且\n建立健全制度。" for n in range(2, 40)]

    def found(near: int, parted: int) -> int:
        lines = "\n".join(
            [*body[:20], "第二章　城乡规划的实施以及历史文化名城的保护", "", "规划许可", *body[20:]]
        ).split("\n")
        at = lines.index("规划许可") - 1
        for n in range(at - near, at - near + parted):
            lines[n] = "\n" + lines[n]
        return len(divisions(read(*lines)))

    assert found(19, 12) == 2 and found(19, 13) == 1
    assert found(20, 13) == 1 and found(21, 13) == 2


@pytest.mark.parametrize(("words", "count"), [("长" * 12, 1), ("长" * 13, 0)])
def test_a_heading_without_a_number_has_twelve_ems_at_most(words: str, count: int) -> None:
    assert len(divisions(read("第一条　为了安全。", words, "第二条　自公布之日起施行。"))) == count


BODY = "各级人民政府应当加强消防工作落实消防安全责任制并且\n建立健全制度。\n" * 3


@pytest.mark.parametrize(
    ("line", "count"),
    [("\u3000\u3000\u3000规划许可", 1), ("\u3000\u3000 规划许可", 0), ("规划许可", 0), ("\n规划许可", 1)],
)
def test_a_short_line_between_articles_is_a_heading_where_it_stands_in_the_middle_or_apart(
    line: str, count: int
) -> None:
    law = read(f"第一条　为了安全。\n{BODY}{line}", f"第二条　自公布之日起施行。\n{BODY}")
    assert len(divisions(law)) == count


@pytest.mark.parametrize(("above", "count"), [("第一条　甲" + "a", 0), ("第一条　甲乙", 1)])
def test_a_number_of_less_than_six_ems_stands_alone_on_its_line(above: str, count: int) -> None:
    assert len(divisions(read("第一条　为了安全。", above, "规划许可", "第三条　规划应当公布。"))) == count


@pytest.mark.parametrize("word", "序言 序 前言 引言 导言 总则 分则 罚则 附则 總則".split())
def test_some_headings_stand_beside_the_outermost_divisions(word: str) -> None:
    place = Place(next(issue_of(LAW).documents))
    for kind, rank in (("book", 0), ("chapter", 2)):
        place.open_division(kind, rank, "1", "第一")
    assert unnumbered_level(place, word) == ("book", 0)


def test_a_heading_below_one_without_a_number_stands_beside_it() -> None:
    place = Place(next(issue_of(LAW).documents))
    place.open_division("section", 3)
    assert unnumbered_level(place, "一般规定") == ("section", 3)
    place = Place(next(issue_of(LAW).documents))
    place.open_division("subsection", 5, "1", "第一目")
    assert unnumbered_level(place, "一般规定") == ("subsection", 5)


def test_a_heading_on_half_a_line_goes_on_in_no_other() -> None:
    """Of a measure of twenty ems a heading that goes on below takes eleven."""
    body = [f"第{n}条　各级人民政府应当加强消防工作落\n实消防安全责任制并且建立健全制度。" for n in range(2, 12)]

    def found(heading: str) -> int:
        lines = "\n".join([*body[:5], heading, "消防许可", *body[5:]]).split("\n")
        return len(divisions(read(*lines)))

    assert found("第二章　城乡规划的实施") == 1
    assert found("第二章　规划的实施") == 2
