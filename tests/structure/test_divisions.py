"""Divisions and contents: their headings over lines, those without a number, and the level at which they stand."""

from __future__ import annotations

import pytest
from test_lossless_reading import issue_of

from gazette_pub.issue.model import Document
from gazette_pub.structure.divisions import unnumbered_level
from gazette_pub.structure.patterns import DIVISION, DIVISIONS
from gazette_pub.structure.place import Place

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
    ranks = dict(DIVISIONS.values())
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
