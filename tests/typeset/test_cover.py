"""The cover: what the issue's first page prints, else what is known of the issue."""

from __future__ import annotations

from itertools import pairwise

import pytest

from gazette_pub.issue.model import Issue, parse
from gazette_pub.layout.masthead import issue_line, running_head
from gazette_pub.publish.styles import style_named
from gazette_pub.typeset.compose import Composed, compose
from typeset.mono import setter, text_of

SOURCE = f'<source name="issue-07.txt" media="text/plain" sha256="{"0" * 64}"/>'
DOCUMENT = (
    '<document kind="decision" xml:id="doc_1"><head><title>某决定</title></head><body><p>甲</p></body></document>'
)
FRONT = (
    "<front><title>某省公报</title><p>2024年第3期（总第180期）</p><p>2024年6月15日</p><p>某办公厅 主办</p><contents>"
    '<heading>目录</heading><entry page="9" leader="…（">某<ref href="#doc_1">决定</ref></entry></contents><pb n="1"/></front>'
)
META = "<title>某省公报</title><year>2024</year><number>3</number><date>2024-06-15</date><total>180</total><host>某办公厅</host>"


def issue(meta: str = "", front: str = "", documents: str = DOCUMENT, language: str = "zh-Hans") -> Issue:
    return parse(
        f'<issue xmlns="urn:gazette-pub:issue:1" version="2" xml:lang="{language}"><meta>{meta}{SOURCE}</meta>{front}'
        f"{documents}</issue>".encode()
    )


def composed(made: Issue, pages: str = "on") -> Composed:
    return compose(made, setter().style, setter().case, pages)


def texts(made: Composed, place: int) -> list[str]:
    return [text_of([placed.row]) for placed in made.pages[place].rows]


def test_the_first_page_of_an_issue_stands_on_its_cover_and_nowhere_else() -> None:
    made = composed(issue("<title>某省公报</title>", FRONT))
    assert texts(made, 0) == ["某省", "公报", "2024年第3期（总第180期）", "2024年6月15日", "某办公厅 主办"]
    assert [page.kind for page in made.pages] == ["cover", "contents", "text"]
    assert not made.cover and not made.contents


def test_the_number_in_all_stands_below_the_number_where_it_is_a_line_of_its_own() -> None:
    front = "<front><title>某省公报</title><p>2024年第3期</p><p>（总第180期）</p><p>2024年6月15日</p></front>"
    made = composed(issue("<title>某省公报</title>", front, documents=DOCUMENT))
    at = {text_of([placed.row]): placed.y for placed in made.pages[0].rows}
    assert at["（总第180期）"] - at["2024年第3期"] < 3 * 18 < at["2024年6月15日"] - at["（总第180期）"]


def test_the_day_of_the_week_and_that_of_the_old_calendar_stand_with_the_day() -> None:
    said = ("1950年5月3日", "星期三", "夏历庚寅年三月十七日", "第三四〇号", "今日出版一大张半")
    front = f"<front><title>某地日报</title>{''.join(f'<p>{line}</p>' for line in said)}</front>"
    made = composed(issue("<title>某地日报</title>", front, documents=DOCUMENT))
    at = {text_of([placed.row]): placed.y for placed in made.pages[0].rows}
    assert [at[below] - at[above] < 3 * 18 for above, below in pairwise(said)] == [True, True, True, False]


def test_the_name_in_latin_letters_stands_above_the_number_and_not_in_its_place() -> None:
    front = "<front><title>某省公报</title><p>MOUSHENG GONGBAO</p><p>2024年第3期</p><p>（总第180期）</p><p>某办公厅 主办</p></front>"
    made = composed(issue("<title>某省公报</title>", front, documents=DOCUMENT))
    at = {text_of([placed.row]): placed.y for placed in made.pages[0].rows}
    assert at["MOUSHENG GONGBAO"] < at["2024年第3期"] < at["（总第180期）"]
    assert at["（总第180期）"] - at["MOUSHENG GONGBAO"] < 4 * 18 < at["某办公厅 主办"] - at["（总第180期）"]


@pytest.mark.parametrize(
    ("above", "role", "kinds"),
    [
        ("<p>中华人民共和国</p>", "cover-owner", ["cover", "contents"]),
        ("<p>（内部资料）</p>", "cover-publisher", ["cover", "contents"]),
        ("<p>中华人民共和国</p><p>第二行</p>", "", ["cover", "blank"]),
        (f"<p>{'编' * 31}</p>", "", ["cover", "blank"]),
    ],
)
def test_a_line_above_the_name_stands_above_it_on_the_cover(above: str, role: str, kinds: list[str]) -> None:
    front = FRONT.replace("<front>", f"<front>{above}")
    pages = composed(issue("<title>某省公报</title>", front)).pages
    assert [page.kind for page in pages][:2] == kinds
    if role:
        size = max(part.run.size for part in pages[0].rows[0].row.sets)
        assert size == setter().style.role(role).size
        assert [text_of([placed.row]) for placed in pages[0].rows][1:3] == ["某省", "公报"]


def test_the_contents_that_an_issue_prints_have_the_numbers_of_these_pages() -> None:
    rows = texts(composed(issue("<title>某省公报</title>", FRONT)), 1)
    assert rows[0] == "目录" and rows[1].startswith("某决定…") and rows[1].endswith("（1）")


def test_contents_are_made_where_the_first_page_prints_none() -> None:
    front = "<front><title>某省公报</title><p>2024年第3期（总第180期）</p></front>"
    made = composed(issue("<title>某省公报</title>", front, documents=DOCUMENT + DOCUMENT.replace("doc_1", "doc_2")))
    assert [page.kind for page in made.pages][:2] == ["cover", "contents"]
    assert texts(made, 0) == ["某省", "公报", "2024年第3期（总第180期）"] and texts(made, 1)[1].startswith("某决定…")


@pytest.mark.parametrize(
    ("lines", "stands"),
    [
        (["2024年第3期"] * 6, True),
        (["2024年第3期"] * 8, True),  # a page of the bulletin has 35 lines
        (["2024年第3期"] * 9, False),
        (["2024年第3期"] * 6 + ["编" * 30], True),
        (["2024年第3期"] * 6 + ["编" * 31], False),
        (["2024年第3期"] * 5 + ["编" * 31], True),
    ],
)
def test_a_first_page_of_more_short_lines_stands_on_the_cover_too(lines: list[str], stands: bool) -> None:
    front = f"<front><title>某省公报</title>{''.join(f'<p>{line}</p>' for line in lines)}</front>"
    made = composed(issue("<title>某省公报</title>", front))
    assert len(texts(made, 0)) == (2 + len(lines) if stands else 2)


def test_the_pages_of_the_source_keep_its_first_page() -> None:
    made = composed(issue("<title>某省公报</title>", FRONT), "source")
    assert "2024年第3期（总第180期）" in [
        text_of([placed.row]) for page in made.pages if page.kind == "text" for placed in page.rows
    ]


def test_a_cover_says_what_is_known_of_the_issue() -> None:
    second = DOCUMENT.replace("doc_1", "doc_2")
    made = composed(issue(META.replace("<date>", "<publisher>某省</publisher><date>"), documents=DOCUMENT + second))
    assert texts(made, 0) == ["某省", "公报", "2024年第3期（总第180期）", "2024年6月15日", "某省", "某办公厅 主办"]


@pytest.mark.parametrize("language", ["zh-Hans", "it"])
def test_no_page_is_headed_by_a_name_that_the_issue_does_not_say(language: str) -> None:
    second = DOCUMENT.replace("doc_1", "doc_2")
    assert running_head(issue(documents=DOCUMENT + second, language=language)) == ""
    assert running_head(issue(language=language)) == "某决定"


def test_an_act_with_the_order_that_publishes_it_is_headed_by_its_own_title() -> None:
    order = DOCUMENT.replace("<document ", '<document promulgates="doc_2" ').replace("某决定", "某令")
    law = DOCUMENT.replace("doc_1", "doc_2").replace("某决定", "某条例")
    assert running_head(issue(documents=order + law)) == "某条例"


@pytest.mark.parametrize(
    ("meta", "count", "kinds"),
    [
        ("", 3, ["contents", "blank", "text", "text", "text"]),
        ("", 2, ["text", "text"]),
        ("<year>2024</year>", 2, ["cover", "contents", "text", "text"]),
    ],
)
def test_an_issue_of_which_nothing_is_known_has_no_cover_nor_contents_of_one_leaf_and_begins_on_a_right_hand_page(
    meta: str, count: int, kinds: list[str]
) -> None:
    made = composed(issue(meta, documents="".join(DOCUMENT.replace("doc_1", f"doc_{n}") for n in range(count))))
    assert [page.kind for page in made.pages] == kinds


def test_a_group_head_stands_over_its_entries_as_large_as_they_are_with_air_above() -> None:
    front = FRONT.replace("<entry", "<entry>某通知</entry><label>省政府办公厅文件</label><entry")
    roles = {name: role for name, role in style_named("bulletin").roles.items() if name.startswith("toc")}
    made = setter(**roles)
    page = compose(issue("<title>某省公报</title>", front), made.style, made.case).pages[1]
    _, above, head, entry = page.rows
    letters, below = head.row.sets[0], entry.row.sets[0]
    assert text_of([head.row]) == "省政府办公厅文件" and head.row.stays
    assert letters.run.size == below.run.size and letters.at[0] == below.at[0]
    assert letters.at[-1] - letters.at[0] == pytest.approx(7 * letters.run.size)
    assert head.y + letters.y - above.y - above.row.sets[0].y > 1.4 * made.style.text.leading


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        ("<p>2024年第3期（总第180期）</p>", "2024年第3期（总第180期）"),
        ("<p>2024年 第 三 期</p>", "2024年第3期（总第180期）"),
        ("<p>2024年第3号（总第180期）</p>", "2024年第3号（总第180期）"),
        ("<p>总第180期</p>", "2024年第3期（总第180期）"),
        ("<contents><entry>关于第12期彩票的公告</entry></contents>", "2024年第3期（总第180期）"),
    ],
)
def test_issues_are_counted_as_their_first_page_counts_them(printed: str, said: str) -> None:
    assert issue_line(issue(META, f"<front><title>某省公报</title>{printed}</front>")) == said
