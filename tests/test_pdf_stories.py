"""Newspaper pages of a PDF: stories of different heights beside and below each other, each under its own headline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from lxml import etree
from made_pdf import Sheet, Text, pdf
from test_pdf_columns import lines, paragraphs, set_in

from gazette_pub.formats import source_of
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Issue
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import text_inside
from gazette_pub.publish.reading import read_issue

MEASURE, SIZE, LEADING, GUTTER = 11, 9.0, 14.0, 11.0
WIDE = MEASURE * SIZE
"""How wide a column is."""


@dataclass(frozen=True)
class Told:
    """A story as it is to be read."""

    title: str
    said: list[str]


@dataclass
class Page:
    """What stands on a page of columns as wide as each other."""

    texts: list[Text]
    told: list[Told]
    drawn: list[str]

    def story(
        self,
        title: str,
        said: list[str],
        column: int,
        count: int,
        top: float,
        size: float = 18,
        left: bool = False,
        up: int = 0,
        room: float = 0,
    ) -> float:
        """Puts a story into so many columns, and says where it ends. `up`: in how many of them the text begins beside the headline;
        `left`: the headline begins where the text does; `room`: what is left free above the text."""
        begin, end = at(column), at(column + count - up - 1) + WIDE
        across = begin if left else (begin + end - len(title) * size) / 2
        self.texts.append(Text(across, top + size, title, size, "hei"))
        self.told.append(Told(title, said))
        lines = set_in([f"本报讯（记者　王建国）{said[0]}", *said[1:]], MEASURE)
        below = top + size * 1.2 + LEADING + room
        higher = round((below - top - SIZE) / LEADING) if up else 0
        deep = -(-(len(lines) - up * higher) // count)
        for n in range(count):
            beside = n >= count - up
            own, lines = lines[: deep + higher * beside], lines[deep + higher * beside :]
            y = below - higher * LEADING * beside
            for row, line in enumerate(own):
                in_by = len(line) - len(line.lstrip("\u3000"))
                self.texts.append(Text(at(column + n) + in_by * SIZE, y + row * LEADING, line.strip("\u3000"), SIZE))
        return below + deep * LEADING

    def bar(self, column: int, top: float, foot: float) -> None:
        x = at(column) - GUTTER / 2
        self.drawn.append(f"{x} {800 - top} m {x} {800 - foot} l S")

    def frame(self, column: int, count: int, top: float, foot: float) -> None:
        x, width = at(column) - 5, count * WIDE + (count - 1) * GUTTER + 10
        self.drawn.append(f"{x} {800 - foot} {width} {foot - top} re S")

    def read(self, more: Sequence[Text] = ()) -> Issue:
        sheet = Sheet([*self.texts, *more], width=620, drawn=" ".join(["0.5 w", *self.drawn]))
        return read_issue(source_of("in.pdf", pdf([sheet])), Particulars(), ignore)


def at(column: int) -> float:
    return 40 + column * (WIDE + GUTTER)


def page() -> Page:
    return Page([], [], [])


def told(issue: Issue) -> list[Told]:
    return [Told(each.title or "", [text_inside(p) for p in each.descendants("p")]) for each in issue.documents]


def test_stories_in_three_columns_and_in_two_stand_beside_each_other_below_one_over_all() -> None:
    made = page()
    end = made.story("全市水利会议召开", paragraphs(6), 0, 5, 40, 26)
    made.story("农村公路全线通车", paragraphs(6, 8), 0, 3, end + 10)
    made.story("青山造林万亩", paragraphs(4, 16), 3, 2, end + 10)
    assert told(made.read()) == made.told


@pytest.mark.parametrize("barred", [False, True])
def test_stories_of_different_heights_one_below_the_other_stand_beside_others(barred: bool) -> None:
    made = page()
    end = made.story("全市水利会议召开", paragraphs(5), 0, 2, 40)
    made.story("农村公路全线通车", paragraphs(7, 8), 0, 2, end + 8)
    end = made.story("青山造林万亩见成效", paragraphs(8, 16), 2, 3, 40)
    made.story("夜市经济暖了民心", paragraphs(4, 26), 2, 3, end + 8)
    for column in (1, 2, 3, 4) if barred else ():
        made.bar(column, 80, 300)
    assert sorted(told(made.read()), key=str) == sorted(made.told, key=str)


def test_a_headline_over_two_columns_stands_beside_those_of_stories_in_one() -> None:
    made = page()
    made.story("水利会议召开", paragraphs(3), 0, 1, 40, 14)
    made.story("农村公路全线通车", paragraphs(6, 8), 1, 2, 40)
    made.story("青山造林", paragraphs(3, 16), 3, 1, 40, 14)
    made.story("夜市经济", paragraphs(2, 26), 4, 1, 40, 14)
    assert told(made.read()) == made.told


def test_headlines_that_begin_where_their_columns_do_stand_over_these() -> None:
    made = page()
    end = made.story("水利会议召开", paragraphs(7), 0, 3, 40, left=True)
    end = max(end, made.story("公路通车", paragraphs(2, 8), 3, 1, 40, 14, left=True)) + 10
    made.story("青山造林", paragraphs(4, 16), 0, 1, end, 14, left=True)
    made.story("夜市经济暖了民心", paragraphs(7, 26), 1, 3, end, left=True)
    assert told(made.read()) == made.told


def test_the_text_of_a_story_goes_on_beside_its_headline() -> None:
    made = page()
    end = made.story("全市水利会议召开", paragraphs(9), 0, 4, 40, 22, up=1)
    made.story("公路通车", paragraphs(3, 12), 0, 1, end + 10, 14)
    made.story("青山造林万亩见成效", paragraphs(6, 20), 1, 3, end + 10)
    assert told(made.read()) == made.told


def test_a_story_in_a_frame_has_what_stands_in_that_alone() -> None:
    made = page()
    end = made.story("全市水利会议召开", paragraphs(7), 0, 3, 40)
    foot = made.story("公路通车", paragraphs(4, 8), 3, 2, 46, 14)
    made.frame(3, 2, 42, foot)
    made.story("青山造林万亩", paragraphs(6, 16), 0, 3, end + 10)
    made.story("夜市经济", paragraphs(4, 26), 3, 2, foot + 10, 14)
    assert told(made.read()) == made.told


def test_each_column_below_a_story_over_all_begins_with_a_headline_of_its_own() -> None:
    made = page()
    end = made.story("全市水利会议召开", paragraphs(7), 0, 3, 40, 24)
    for column, title in enumerate(("公路通车", "青山造林", "夜市经济")):
        made.story(title, paragraphs(3, 10 + 8 * column), column, 1, end + 10, 14)
    assert told(made.read()) == made.told


def test_two_stories_in_a_column_each_stand_below_one_over_both() -> None:
    made = page()
    end = made.story("全市水利会议召开", paragraphs(4), 0, 2, 40)
    end = max(
        made.story(title, paragraphs(2, 8 + 8 * n), n, 1, end + 10, 14)
        for n, title in enumerate(("公路通车", "青山造林"))
    )
    made.story("夜市经济暖了民心", paragraphs(4, 26), 0, 2, end + 10)
    assert told(made.read()) == made.told


def test_a_headline_is_little_larger_than_text_where_no_text_stands_beside_it() -> None:
    made = page()
    end = max(
        made.story("全市水利会议召开", paragraphs(4), 0, 2, 40, 11.25),
        made.story("农村公路全线通车", paragraphs(5, 8), 2, 2, 40, 11.25),
    )
    made.story("青山造林", paragraphs(3, 16), 0, 1, end + 10, 11.25)
    made.story("夜市经济暖了民心", paragraphs(5, 26), 1, 3, end + 10, 11.25)
    assert told(made.read()) == made.told


def test_marks_in_a_headline_and_who_wrote_the_story_below_it_part_no_story() -> None:
    made = page()
    end = made.story("水利会议召开，部署防汛", paragraphs(5), 0, 3, 40, 20)
    made.story("公路通车：惠及万家！", paragraphs(4, 8), 3, 2, 40, 16)
    made.story("青山造林万亩", paragraphs(4, 16), 0, 3, end + 10, room=20)
    wrote = Text(at(1), end + 10 + 38, "□ 本报记者　林涛", SIZE)
    assert sorted(told(made.read([wrote])), key=str) == sorted(made.told, key=str)


def test_who_edited_the_page_is_told_below_its_stories() -> None:
    made = page()
    for column, title in ((0, "全市水利会议召开"), (2, "农村公路全线通车")):
        made.story(title, paragraphs(5, 8 * column), column, 2, 40)
    last = made.story("青山造林", paragraphs(5, 30), 4, 1, 40, 14)
    edited = [Text(at(n), last + 20, said, SIZE) for n, said in ((0, "责任编辑：某某某"), (2, "校对：某某某"))]
    issue = made.read(edited)
    assert told(issue) == made.told
    assert "责任编辑：某某某" in etree.tostring(issue, encoding="unicode")


def test_a_headline_at_the_left_of_its_text_is_its_own() -> None:
    made = page()
    said = paragraphs(4)
    made.told.append(Told("全市水利会议召开", said))
    lines = set_in([f"本报讯（记者　王建国）{said[0]}", *said[1:]], MEASURE)
    deep = -(-len(lines) // 2)
    headline = [Text(at(0), 60 + row * 26, part, 20, "hei") for row, part in enumerate(("全市水", "利会议", "召开"))]
    beside = [
        Text(
            at(n + 1) + (len(line) - len(line.lstrip("\u3000"))) * SIZE, 60 + row * LEADING, line.strip("\u3000"), SIZE
        )
        for n in range(2)
        for row, line in enumerate(lines[n * deep : (n + 1) * deep])
    ]
    end = 60 + deep * LEADING + 10
    made.story("青山造林万亩见成效", paragraphs(5, 16), 0, 2, end)
    made.story("夜市经济暖了民心", paragraphs(5, 26), 2, 2, end)
    assert told(made.read([*headline, *beside])) == made.told


def test_what_is_said_below_a_picture_is_its_caption_and_parts_no_paragraph() -> None:
    made = page()
    end = made.story("全市水利会议召开", paragraphs(6), 0, 3, 40, room=90)
    made.story("公路通车", paragraphs(4, 12), 3, 1, 40, 14)
    made.drawn.append(f"q 200 0 0 60 {at(0)} {800 - 130} cm BI /W 2 /H 2 /CS /G /BPC 8 /F /AHx ID 108090a0> EI Q")
    said = Text(at(0), 142, "志愿者在河边清理水草。　某某　摄", 8, "hei")
    made.story("青山造林万亩", paragraphs(6, 20), 0, 3, end + 10)
    issue = made.read([said])
    assert sorted(told(issue), key=str) == sorted(made.told, key=str)
    (figure,) = issue.descendants("figure")
    assert text_inside(figure).startswith("志愿者在河边清理水草。")


def test_chapters_in_three_columns_go_on_from_one_column_to_the_next() -> None:
    """They have headings as large as headlines, and no story stands beside another."""
    said = paragraphs(24)
    parts = [set_in(said[first : first + 8], MEASURE) for first in (0, 8, 16)]
    lines = [*parts[0], "第一章", *parts[1], "第二章", *parts[2]]
    deep = -(-len(lines) // 3)
    texts = [Text(150, 40, "某市水利管理办法", 22, "hei")]
    for n in range(3):
        for row, line in enumerate(lines[n * deep : (n + 1) * deep]):
            large = 1.4 if line.startswith("第") else 1
            in_by = 4 if large > 1 else len(line) - len(line.lstrip("\u3000"))
            texts.append(Text(at(n) + in_by * SIZE, 80 + row * LEADING, line.strip("\u3000"), SIZE * large))
    issue = Page(texts, [], []).read()
    assert "".join(text_inside(p) for p in issue.descendants("p")) == "".join(said)


def test_a_headline_whose_characters_stand_one_below_another_is_that_of_the_text_at_its_right() -> None:
    made = page()
    said = paragraphs(4)
    made.told.append(Told("全市水利会议召开", said))
    lines = set_in([f"本报讯（记者　王建国）{said[0]}", *said[1:]], MEASURE)
    deep = -(-len(lines) // 2)
    rows = [(40 + 24 * (1 - row), part) for row, part in enumerate(("全市水利", "会议召开"))]
    headline = [Text(x, 70 + n * 22, each, 20, "hei") for x, part in rows for n, each in enumerate(part)]
    beside = [
        Text(
            at(n + 1) + (len(line) - len(line.lstrip("\u3000"))) * SIZE, 60 + row * LEADING, line.strip("\u3000"), SIZE
        )
        for n in range(2)
        for row, line in enumerate(lines[n * deep : (n + 1) * deep])
    ]
    end = 60 + deep * LEADING + 10
    made.story("青山造林万亩见成效", paragraphs(5, 16), 0, 2, end)
    made.story("夜市经济暖了民心", paragraphs(5, 26), 2, 2, end)
    assert told(made.read([*headline, *beside])) == made.told


def test_a_picture_over_two_of_the_columns_of_stories_over_all_of_them_parts_no_paragraph() -> None:
    made = page()
    end = made.story("全市水利会议召开", paragraphs(7), 0, 4, 40, 24, room=90)
    made.story("农村公路全线通车", paragraphs(7, 12), 0, 4, end + 10, 24)
    made.drawn.append(f"q 200 0 0 60 {at(1)} {800 - 136} cm BI /W 2 /H 2 /CS /G /BPC 8 /F /AHx ID 108090a0> EI Q")
    issue = made.read([Text(at(1), 148, "图为水利工地。　某某　摄", 8, "hei")])
    assert told(issue) == made.told
    assert [text_inside(figure) for figure in issue.descendants("figure")]


def test_text_below_a_frame_goes_on_with_what_stands_on_its_left() -> None:
    """The story whose headline is the next one above it, above the frame, has ended there."""
    made = page()
    end = made.story("全市水利会议召开", paragraphs(6), 0, 4, 40, 24)
    foot = made.story("公路通车", paragraphs(4, 8), 0, 4, end + 20, 16)
    made.frame(0, 4, end + 6, foot)
    made.story("青山造林万亩见成效", paragraphs(8, 16), 0, 4, foot + 14, 20, up=1)
    assert told(made.read()) == made.told


def test_a_column_of_text_close_behind_a_headline_is_no_part_of_it() -> None:
    made = page()
    title = "某" * ((3 * MEASURE + 2) // 3)
    end = made.story(title, paragraphs(12), 0, 4, 40, 27, up=1)
    made.story("公路通车", paragraphs(4, 20), 0, 2, end + 10)
    made.story("青山造林", paragraphs(4, 30), 2, 2, end + 10)
    assert told(made.read()) == made.told


def test_titles_level_with_each_other_in_two_columns_of_a_text_that_goes_on_part_it_not() -> None:
    """The second column begins with the end of the act whose title stands in the first one."""
    first, second, third = (set_in(paragraphs(14, begin), 26) for begin in (0, 14, 28))
    first = first[:10]
    columns = (
        [*first, "某市水利条例", *second[:7]],
        [*second[7:17], "某市公路条例", *third[:7]],
    )
    assert [len(column) for column in columns] == [18, 18] and not second[7].startswith("\u3000")
    texts = [Text(200, 40, "某省公报", 26, "hei")]
    for n, column in enumerate(columns):
        for row, line in enumerate(column):
            large = line.startswith("某市")
            x = 40 + n * 275 + (80 if large else (len(line) - len(line.lstrip("\u3000"))) * SIZE)
            texts.append(
                Text(x, 90 + row * 16, line.strip("\u3000"), 14 if large else SIZE, "hei" if large else "song")
            )
    found = [line.strip() for line in lines(*texts)]
    assert found == ["某省公报", *(line.strip() for column in columns for line in column)]
