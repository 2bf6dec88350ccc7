"""Contents: from each title dots lead to the number of its page, which ends at the right edge."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gazette_pub.issue.model import Issue, parse
from gazette_pub.typeset.compose import Composed, compose
from gazette_pub.typeset.frames import Row
from typeset.mono import setter, text_of

META = f'<meta><title>某省公报</title><source name="issue.txt" media="text/plain" sha256="{"0" * 64}"/></meta>'
TEXT = '<document kind="decision" xml:id="doc_1"><head><title>某决定</title></head><body><p>甲</p></body></document>'
LONG = "<p>甲乙丙丁</p>" * 80
OTHER = (
    f'<document kind="report" xml:id="doc_2"><head><title>某报告</title></head><body>{LONG}</body></document>'
    '<document kind="notice" xml:id="doc_3"><head><title>某通知</title></head><body><p>乙</p></body></document>'
)


def entry(words: str, page: str, leader: str = "……（）", href: str = "") -> str:
    inside = f'<ref href="#{href}">{words}</ref>' if href else words
    return f'<entry page="{page}" leader="{leader}">{inside}</entry>'


def issue(entries: str, said: str = "", colophon: str = "") -> Issue:
    colophon = f"<colophon>{colophon}</colophon>" if colophon else ""
    front = f"<front>{said}<title>某省公报</title><contents><heading>目录</heading>{entries}</contents></front>"
    return parse(
        f'<issue xmlns="urn:gazette-pub:issue:1" version="2" xml:lang="zh-Hans">{META}{front}{TEXT}{OTHER}{colophon}</issue>'.encode()
    )


def composed(made: Issue) -> Composed:
    return compose(made, setter().style, setter().case)


def row_of(made: Composed, words: str, kind: str) -> Row:
    rows = [placed.row for page in made.pages if page.kind == kind for placed in page.rows]
    return next(row for row in rows if text_of([row]).startswith(words))


@pytest.mark.parametrize(("said", "kind"), [("", "contents"), ("<p>一般内容</p><p>更多内容</p>", "text")])
def test_an_entry_ends_at_the_right_edge_wherever_the_contents_stand(said: str, kind: str) -> None:
    """Those on the first page, and those that a page of text begins with because more is said on it."""
    made = composed(issue(entry("某通知", "7", href="doc_3") + entry("别处的文件", "19"), said))
    for words in ("某通知", "别处的文件"):
        row = row_of(made, words, kind)
        blank = setter().em / 2  # of the bracket
        assert row.sets[-1].end == pytest.approx(setter().style.text.measure(1) + blank)
        assert sum(len(piece) for part in row.sets for piece in part.pieces) > 30


@pytest.mark.parametrize(("said", "kind"), [("", "contents"), ("<p>一般内容</p><p>更多内容</p>", "text")])
def test_an_entry_names_the_page_of_its_document_and_one_that_leads_nowhere_that_of_the_print(
    said: str, kind: str
) -> None:
    made = composed(issue(entry("某通知", "7", href="doc_3") + entry("别处的文件", "19"), said))
    begins = next(page for page in made.pages for placed in page.rows if "doc_3" in placed.row.begins)
    assert text_of([row_of(made, "某通知", kind)]).endswith(f"…（{begins.shown}）") and begins.shown != "7"
    assert text_of([row_of(made, "别处的文件", kind)]).endswith("…（19）")


def test_a_page_that_is_printed_without_brackets_gets_none() -> None:
    made = composed(issue(entry("某通知", "7", "………", "doc_3") + entry("别处的文件", "19", "．．．．")))
    assert not {"（", "）", "．"} & set(text_of([row_of(made, "某通知", "contents")]))
    assert text_of([row_of(made, "别处的文件", "contents")]).endswith("…19")


def test_a_stroke_that_leads_to_a_page_is_set_as_dots_whether_its_document_is_there_or_not() -> None:
    for leader in ("……/", "／", "/"):
        made = composed(issue(entry("某通知", "7", leader, "doc_3") + entry("别处的文件", "19", leader)))
        for words in ("某通知", "别处的文件"):
            assert set(text_of([row_of(made, words, "contents")])) <= {*words, *"…0123456789"}, leader


def test_dots_within_the_text_are_copied_out_as_they_are_printed() -> None:
    for printed in ("…", "……………", "…" * 90, "．．．．"):
        made = composed(issue(entry("某通知", "7", f"{printed}（）", "doc_3"), "<p>一般内容</p><p>更多内容</p>"))
        row = row_of(made, "某通知", "text")
        assert text_of([row]) == f"某通知{printed}（5）" and len(row.sets) > 2


def test_dots_end_at_the_number_whatever_is_printed_in_their_place() -> None:
    """Also those of a style whose characters stand apart in their cells."""
    base = setter().style
    style = replace(base, text=replace(base.text, face=base.text.size * 0.97))
    for printed in ("…", "…" * 90):
        text = issue(entry("某通知", "7", f"{printed}（）", "doc_3"), "<p>一般内容</p><p>更多内容</p>")
        _, dots, number, *_ = row_of(compose(text, style, setter().case), "某通知", "text").sets
        assert dots.end == pytest.approx(number.at[0], abs=0.5), printed


def test_where_nothing_leads_to_a_page_in_print_nothing_does_within_the_text() -> None:
    made = composed(issue(entry("某通知", "7", "　　", "doc_3"), "<p>一般内容</p><p>更多内容</p>"))
    row = row_of(made, "某通知", "text")
    assert text_of([row]) == "某通知5" and row.sets[-1].end == pytest.approx(setter().style.text.measure(1))


def test_an_entry_without_a_page_is_as_printed() -> None:
    made = composed(issue("<entry>第一章　总则</entry>" + entry("某决定", "1"), "<p>一般内容</p><p>更多内容</p>"))
    assert text_of([row_of(made, "第一章", "text")]) == "第一章　总则"


def test_nothing_of_a_page_that_has_no_room_beside_its_title_is_lost() -> None:
    made = composed(issue(entry("某通知", "见第七十一页至第八十页", "（）")))
    assert text_of([row_of(made, "某通知", "contents")]) == "某通知（见第七十一页至第八十页）"


@pytest.mark.parametrize("number", ["\u3000某府办通告〔2024〕3号", "（某府办通告〔2024〕3号）"])
def test_the_number_behind_a_title_is_on_one_line(number: str) -> None:
    for length in range(20, 80):
        made = composed(issue(entry("关" * length + number, "7")))
        rows = [text_of([placed.row]) for page in made.pages for placed in page.rows if page.kind == "contents"]
        whole = number.strip("\u3000")
        assert any(whole in row for row in rows), length
        assert "".join(rows).replace("…", "").startswith(f"目录{'关' * length}{number}")


def test_who_made_an_issue_stands_at_the_foot_of_its_last_page_below_a_rule() -> None:
    made = composed(issue(entry("某决定", "1"), colophon="<p>主办：某省</p><p>编辑：某部</p>"))
    last, text = made.pages[-1], setter().style.text
    lines = {text_of([placed.row]): placed.y for placed in last.rows}
    top = min(placed.y for placed in last.rows)
    assert (lines["编辑：某部"] - top) / text.leading == text.lines - 1
    rules = [placed.y for placed in last.furniture if placed.row.rules and placed.y > top]
    assert len(rules) == 1 and lines["主办：某省"] - text.leading < rules[0] < lines["主办：某省"]


def test_who_made_an_issue_has_a_page_where_there_is_no_room_below_the_text() -> None:
    said = "".join(f"<p>编{i}</p>" for i in range(33))
    made = composed(issue(entry("某决定", "1"), colophon=said))
    assert [text_of([placed.row]) for placed in made.pages[-1].rows] == [f"编{i}" for i in range(33)]


@pytest.mark.parametrize(("meta", "heads"), [("", ["某决定", "某报告"]), ("<year>2024</year>", ["2024", "2024"])])
def test_a_page_of_an_issue_of_which_nothing_is_known_is_headed_by_the_document_that_stands_first_on_it(
    meta: str, heads: list[str]
) -> None:
    other = OTHER[: OTHER.index("</document>") + len("</document>")]
    named = META.replace("<title>某省公报</title>", meta)
    attributes = 'xmlns="urn:gazette-pub:issue:1" version="2" xml:lang="zh-Hans"'
    made = parse(f"<issue {attributes}>{named}{TEXT}{other}</issue>".encode())
    pages = [page for page in composed(made).pages if page.number is not None]
    assert [text_of([page.furniture[0].row]) for page in (pages[0], pages[-1])] == heads


def test_the_head_of_a_page_names_the_act_that_stands_first_on_it_where_the_issue_has_no_name() -> None:
    """A notice on the first page and on the second what it issues: the first page names no text that begins overleaf."""
    issuing = TEXT.replace('xml:id="doc_1"', 'xml:id="doc_1" promulgates="doc_2"')
    other = OTHER[: OTHER.index("</document>") + len("</document>")]
    made = parse(
        f'<issue xmlns="urn:gazette-pub:issue:1" version="2" xml:lang="zh-Hans">{META}{issuing}{other}</issue>'.replace(
            "<title>某省公报</title>", "", 1
        ).encode()
    )
    pages = [page for page in composed(made).pages if page.number is not None]
    assert [text_of([page.furniture[0].row]) for page in pages] == ["某决定", *["某报告"] * (len(pages) - 1)]
    assert len(pages) > 2


@pytest.mark.parametrize("blank", ["\u3000", " "])
def test_a_heading_of_two_characters_is_set_wide_in_the_contents_of_a_law(blank: str) -> None:
    made = composed(issue(f"<entry>第一章{blank}总则</entry>", "<p>一般内容</p><p>更多内容</p>"))
    row = row_of(made, "第一章", "text")
    pens = [x for part in row.sets for x in part.at]
    assert pens[-1] - pens[-2] == 2 * setter().em


@pytest.mark.parametrize(
    ("head", "listed"),
    [
        ("<title>某公告</title><number>2024年第4号</number>", "某公告　2024年第4号"),
        ("<title>某公告</title><number>（第四号）</number>", "某公告（第四号）"),
        ("<number>第6721号公告</number><title>委任</title>", "第6721号公告　委任"),
        ("<number>第4号</number><title>关于某事</title><number>（试行）</number>", "第4号　关于某事"),
        ("<kicker>某局公告</kicker><number>（第4号）</number><title>关于某事</title>", "（第4号）关于某事"),
        ("<number>第4号</number><kicker>某局公告</kicker><title>关于某事</title>", "关于某事"),
        (
            "<title>关于某事的解释</title><adoption>（2024年2月通过）</adoption><number>高发〔2024〕1号</number>",
            "关于某事的解释",
        ),
        ("<title>某公告（第四号）</title><number>第四号</number>", "某公告（第四号）"),
    ],
)
def test_contents_that_are_made_say_a_title_with_the_number_that_is_read_with_it_in_the_order_of_the_page(
    head: str, listed: str
) -> None:
    made = parse(
        f'<issue xmlns="urn:gazette-pub:issue:1" version="2" xml:lang="zh-Hans">{META}{TEXT}'
        f'<document kind="notice" xml:id="doc_9"><head>{head}</head><body><p>甲</p></body></document></issue>'.encode()
    )
    rows = [text_of([placed.row]) for page in composed(made).pages for placed in page.rows if page.kind == "contents"]
    assert rows[2].split("…")[0] == listed


@pytest.mark.parametrize(("times", "lines"), [(1, 1), (6, 2)])
def test_the_further_lines_of_an_entry_stand_in_and_its_first_where_all_others_begin(times: int, lines: int) -> None:
    words = "关于人大工作的文件" * times
    made = composed(issue(entry("某通知", "7", href="doc_3") + entry(words, "19")))
    rows = [placed for page in made.pages if page.kind == "contents" for placed in page.rows if placed.row.sets]
    one = next(placed for placed in rows if text_of([placed.row]).startswith("某通知"))
    first = next(i for i, placed in enumerate(rows) if text_of([placed.row]).startswith("关于"))
    begins = [placed.x + placed.row.sets[0].at[0] for placed in rows[first : first + lines]]
    edge = one.x + one.row.sets[0].at[0]
    assert begins == pytest.approx([edge, *[edge + setter().em] * (lines - 1)])
    assert text_of([placed.row for placed in rows[first : first + lines]]).startswith(words)


@pytest.mark.parametrize("place", ["（11）46", "14　　20", "第12期第46页"])
def test_an_entry_in_the_index_of_a_year_ends_with_issue_and_page_at_the_right_edge(place: str) -> None:
    index = (
        '<document kind="other" xml:id="doc_4"><head><title>2023年总目录</title></head><body><contents>'
        f"{entry('某省人民政府关于某事的通知', place, leader='……')}</contents></body></document>"
    )
    whole = f'<issue xmlns="urn:gazette-pub:issue:1" version="2" xml:lang="zh-Hans">{META}{index}</issue>'
    row = row_of(composed(parse(whole.encode())), "某省人民政府关于某事的通知", "text")
    assert text_of([row]).endswith(f"…{place}")
    assert row.sets[-1].end == pytest.approx(setter().style.text.measure(1), abs=setter().em / 2)
