"""The pages of an official document: what its first page shows, and what stands at the foot of its last (GB/T 9704-2012)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gazette_pub.issue.model import NAMESPACE, Issue, parse
from gazette_pub.layout.flow import Joined, Line, flow
from gazette_pub.layout.joint import Joint
from gazette_pub.layout.style import MILLIMETRE, Style, style_of
from gazette_pub.layout.stylesheets import style_file
from gazette_pub.typeset.case import Case
from gazette_pub.typeset.columns import forced_end
from gazette_pub.typeset.compose import REMARK, compose
from gazette_pub.typeset.frames import Page, Placed
from gazette_pub.typeset.joint import joined_rows
from gazette_pub.typeset.rows import Setter
from typeset.mono import FONT, line, paragraphs, setter, text_of

STYLE: Style = style_of(style_file("gb9704"), style_file)
SOURCE = f'<meta><source name="a.txt" media="text/plain" sha256="{"0" * 64}"/></meta>'
NUMBER, TITLE = "<number>某政发〔2024〕1号</number>", "<title>关于某事的通知</title>"
RED_HEAD = f"<kicker>某省人民政府文件</kicker>{NUMBER}"
TWO_LINES = "<p>" + "字" * 40 + "</p>"
SIGNED = "<signature><organization>某省人民政府</organization></signature><date>2024年3月5日</date>"
RECORD = "<p>抄送：省委各部门。</p><p>某省人民政府办公厅　2024年3月6日印发</p>"


def document(body: str, head: str = RED_HEAD + TITLE, foot: str = SIGNED + RECORD, n: int = 1) -> str:
    return (
        f'<document kind="notice" xml:id="doc_{n}"><head>{head}</head><body>{body}</body>'
        f"{foot and f'<foot>{foot}</foot>'}</document>"
    )


def issue(*documents: str) -> Issue:
    return parse(
        f'<issue xmlns="{NAMESPACE}" version="2" xml:lang="zh-Hans">{SOURCE}{"".join(documents)}</issue>'.encode()
    )


def pages(*documents: str, style: Style = STYLE) -> list[Page]:
    case = Case({letter: [FONT] for letter in style.letters})
    return [page for page in compose(issue(*documents), style, case).pages if page.kind == "text"]


def rows(page: Page) -> dict[str, float]:
    """What each row of a page says, and the line below it."""
    top, leading = STYLE.sheet.top * MILLIMETRE, STYLE.text.leading
    return {text_of([each.row]): round((each.y - top) / leading + each.row.lines, 1) for each in page.rows}


@pytest.mark.parametrize("paragraphs_", range(12))
def test_the_record_ends_on_the_last_line_of_the_last_page_and_is_never_alone_there(paragraphs_: int) -> None:
    last = rows(pages(document(TWO_LINES * paragraphs_))[-1])
    assert last["某省人民政府办公厅　2024年3月6日印发"] == STYLE.text.lines
    assert last["2024年3月5日"] <= last["抄送：省委各部门。"] - 2, last


def test_a_document_behind_a_record_begins_a_page() -> None:
    style = replace(STYLE, sheet=replace(STYLE.sheet, apart=False))
    documents = document(TWO_LINES, head=NUMBER), document(TWO_LINES, head="<title>批复</title>", foot=SIGNED, n=2)
    first, second = pages(*documents, '<pb n="1"/>', style=style)
    assert rows(first)["某省人民政府办公厅　2024年3月6日印发"] == STYLE.text.lines
    assert "批复" in rows(second)


def test_a_record_that_text_of_its_document_follows_stands_below_its_own() -> None:
    """It is no foot of a page: the text behind it would begin another."""
    (page,) = pages(document(TWO_LINES, head=NUMBER, foot=f"{SIGNED}{RECORD}<p>（共印50份）</p>"))
    said = rows(page)
    assert said["（共印50份）"] == said["某省人民政府办公厅　2024年3月6日印发"] + 1 == 11


def test_the_red_head_is_35_mm_below_the_edge_and_its_number_on_a_line_of_the_grid_4_mm_above_the_rule() -> None:
    """GB/T 9704-2012 §7.2.4, §7.2.5 and §7.2.7; two lines at least are open below the rule (§7.3.1)."""
    page = pages(document(TWO_LINES))[0]
    head, number, title = (
        next(each for each in page.rows if said in text_of([each.row])) for said in ("文件", "1号", "通知")
    )
    leading = STYLE.text.leading

    def edges(placed: Placed) -> tuple[float, float]:
        """Where the letters of its first line begin and end, in points from the edge of the type area."""
        part = placed.row.sets[0]
        bottom = placed.y + part.y + 0.12 * part.run.size - STYLE.sheet.top * MILLIMETRE
        return bottom - part.run.size, bottom

    assert edges(head)[0] / MILLIMETRE == pytest.approx(35, abs=1)
    assert sum(edges(number)) / 2 / leading % 1 == pytest.approx(0.5, abs=0.01)
    assert 2 < (edges(number)[0] - edges(head)[1]) / leading < 2.75
    below = number.y + number.row.rules[0].y0 - STYLE.sheet.top * MILLIMETRE
    assert (below - edges(number)[1]) / MILLIMETRE == pytest.approx(4, abs=0.1)
    assert 2 < (edges(title)[0] - below) / leading < 3


def test_what_is_attached_has_its_label_on_the_first_line_of_a_page_and_its_title_on_the_third() -> None:
    """In letters of the text, flush (GB/T 9704-2012 §7.3.7); the title's middle is within a quarter of that of the line."""
    head = "<attachlabel>附件1</attachlabel><title>某事的办法</title>"
    attached = f'<document kind="other" xml:id="doc_1.1"><head>{head}</head><body>{TWO_LINES}</body></document>'
    page = pages(document(TWO_LINES).replace("</document>", f"{attached}</document>"))[-1]
    label, title = (next(each for each in page.rows if said in text_of([each.row])) for said in ("附件", "办法"))
    assert label.row.sets[0].run.size == STYLE.role("p").size and label.row.sets[0].at[0] == 0
    top, leading = STYLE.sheet.top * MILLIMETRE, STYLE.text.leading
    middles = [each.y + each.row.sets[0].y - 0.38 * each.row.sets[0].run.size for each in (label, title)]
    assert [(y - top) / leading for y in middles] == pytest.approx([0.5, 2.5], abs=0.25)


def test_the_list_of_what_is_attached_is_a_line_apart_from_the_text_above_and_begins_no_page() -> None:
    """No page has the list alone, nor its last line (GB/T 9704-2012 §7.3.5.4 of who signs)."""
    for attached in (
        "<ref href='#doc_1'>某表</ref>",
        "".join(f"<ref href='#doc_1'>{i}.某表</ref>" for i in range(1, 5)),
    ):
        foot = f"<attachlist>附件：{attached}</attachlist>"
        for count in range(6, 12):
            for page in pages(document(TWO_LINES * count, head=TITLE, foot=foot + SIGNED * (count % 2))):
                ends = [*rows(page).items()]
                at = next((i for i, (text, _) in enumerate(ends) if text.startswith("附件")), None)
                assert at is None or (at > 0 and ends[at][1] - ends[at - 1][1] == 2), count
                assert not ends[0][0].startswith("4"), count


def test_what_stands_over_a_title_is_on_its_page() -> None:
    head = f"<number>第2号公告</number><p>《某条例》（第370章）</p>{TITLE}"
    style = replace(STYLE, sheet=replace(STYLE.sheet, apart=False))
    for count in range(1, 12):
        documents = (
            document(TWO_LINES * count, head=TITLE, foot=SIGNED),
            document(TWO_LINES, head=head, foot=SIGNED, n=2),
        )
        made = pages(*documents, '<pb n="1"/>', style=style)
        assert any({"第2号公告", "《某条例》（第370章）", "关于某事的通知"} <= rows(page).keys() for page in made), (
            count
        )


def test_a_remark_in_brackets_below_the_date_stays_with_it() -> None:
    apart = []
    for count in range(8, 13):
        made = pages(document(TWO_LINES * count, head=TITLE, foot=f"{SIGNED}<p>（此件公开发布）</p>"))
        apart += [count for page in made if ("（此件公开发布）" in rows(page)) != ("2024年3月5日" in rows(page))]
    assert not apart
    assert REMARK.fullmatch("（此件公开发布）") and not REMARK.fullmatch("（" + "字" * 61 + "）")


SALUTED = "<salutation>" + "各市人民政府、" * 11 + "省直各单位：</salutation>"
LONG_TITLE = "<title>关于" + "进一步做好某项工作" * 6 + "的通知</title>"
SECTION = '<section level="1" num="1" label="一、" xml:id="s_1"><heading>总体要求</heading>{}</section>'


def test_the_first_page_of_a_document_with_a_high_head_shows_two_lines_of_its_text() -> None:
    """Lines that are open in the head are given up for them."""
    text = SECTION.format(TWO_LINES * 4)
    first = rows(pages(document(text, head=RED_HEAD + LONG_TITLE + SALUTED))[0])
    assert "字" * 14 in list(first)[-1] and list(first)[-2].startswith("字" * 26)
    low = rows(pages(document(text, head=RED_HEAD + TITLE + SALUTED))[0])
    assert low["某省人民政府文件"] > first["某省人民政府文件"]


def test_a_head_that_leaves_no_room_for_text_parts_from_it_between_two_lines_and_behind_no_heading() -> None:
    saluted = SALUTED.replace("省直", "各市人民政府、" * 7 + "省直")
    head = RED_HEAD + LONG_TITLE.replace("某项", "某项这样那样和别样的") + saluted
    first, second, *_ = pages(document(SECTION.format(TWO_LINES * 4), head=head))
    assert list(rows(first))[-1].endswith("省直各单位：") and next(iter(rows(second))) == "一、总体要求"


def test_rows_that_must_be_parted_are_so_behind_no_heading_and_within_no_paragraph() -> None:
    made = setter()
    kept = [*made.rows(line("字"), 231), *made.rows(line("题", "level-1"), 231), *paragraphs(2, 9)]
    for row in kept:
        row.stays = True
    assert forced_end(kept, 0, 3) == 1
    assert forced_end(kept, 0, 4) == 4
    assert forced_end(kept[2:], 0, 1) == 1


@pytest.mark.parametrize(("count", "high"), [(2, 4.0), (3, 6.0), (4, 22 / 3), (6, 22 / 3), (12, 9.0)])
def test_the_names_of_organs_that_issue_together_take_a_third_of_the_page_and_are_never_smaller_than_the_text(
    count: int, high: float
) -> None:
    kickers = "".join(f"<kicker>某市第{n}局</kicker>" for n in "一二三四五六七八九十东西"[:count])
    made = issue(document(TWO_LINES, head=f"{kickers}<kicker>文件</kicker>{NUMBER}{TITLE}"))
    (head,) = (item for item in flow(made, STYLE) if isinstance(item, Joined))
    joint: Joint = head.joint
    role = STYLE.role("redhead")
    assert joint.size(STYLE) / role.size * role.slot * count == pytest.approx(high)
    (row,) = joined_rows(head, STYLE.text.measure(1), Setter(STYLE, Case({letter: [FONT] for letter in STYLE.letters})))
    assert row.lines == -(-(role.before + high + role.after) // 1) and row.open == (2, 1)


def wide(columns: int, rows: int = 5, more: str = "") -> str:
    """A table of so many columns, of numbers that no line end may divide."""
    cells = "".join(f"<cell>{more}1234{n:02}.56</cell>" for n in range(columns))
    return f"<table>{f'<row>{cells}</row>' * rows}</table>"


def attached(table: str, behind: str = "") -> list[Page]:
    """The pages of a document with a table that is attached to it."""
    head = "<attachlabel>附件</attachlabel><title>分配表</title>"
    other = f'<document kind="other" xml:id="doc_1.1"><head>{head}</head><body>{table}{behind}</body></document>'
    return pages(document(TWO_LINES, foot=SIGNED).replace("</document>", f"{other}</document>"))


def test_a_table_that_has_room_in_no_other_way_stands_sideways_with_what_heads_it_and_the_notes_below() -> None:
    first, second, third = attached(wide(16), "<p>注：单位为万元。</p><p>以上请核对。</p>")
    assert (first.turned, third.turned) == (0, 0) and second.turned == pytest.approx(STYLE.sheet.width * MILLIMETRE)
    said = [text_of([each.row]) for each in second.rows]
    assert said[0] == "附件" and said[-1] == "注：单位为万元。" and "1234" in said[2]
    assert [text_of([each.row]) for each in third.rows] == ["以上请核对。"]
    assert [page.number for page in (first, second, third)] == [1, 2, 3]


def test_what_stands_sideways_stands_where_the_text_of_a_page_does() -> None:
    laid, text, sheet = STYLE.sideways(), STYLE.text, STYLE.sheet
    above, below = (sheet.height - sheet.top) * MILLIMETRE - text.lines * text.leading, sheet.inside * MILLIMETRE
    assert (laid.sheet.width, laid.sheet.height) == (sheet.height, sheet.width)
    assert laid.sheet.inside * MILLIMETRE >= above and laid.sheet.top * MILLIMETRE >= below
    assert laid.text.measure(1) <= text.lines * text.leading < laid.text.measure(1) + text.size
    assert laid.text.lines * text.leading <= text.width < (laid.text.lines + 1) * text.leading


def test_a_table_that_has_room_upright_is_not_turned() -> None:
    assert [page.turned for page in attached(wide(9))] == [0, 0]


@pytest.mark.parametrize(("columns", "more", "turned"), [(7, 3, True), (7, 2, False), (4, 6, True), (3, 9, False)])
def test_a_table_of_few_columns_is_turned_too_where_its_numbers_are_long(columns: int, more: int, turned: bool) -> None:
    """Of three columns such a number is wider than a third of a page, and is divided."""
    made = attached(wide(columns, more="1,23" * more))
    assert any(page.turned for page in made) == turned


def test_no_table_is_turned_where_it_has_no_room_sideways_either() -> None:
    assert not any(page.turned for page in attached(wide(40)))


def test_what_follows_a_table_that_stands_sideways_begins_a_page_and_so_does_its_document() -> None:
    text = "<p>" + "字" * 40 + "。</p>"
    made = pages(document(f"{text}<p>表1　情况</p>{wide(16, 30)}{text}"))
    turned = [bool(page.turned) for page in made]
    assert turned == [False, *[True] * (len(made) - 2), False] and len(made) > 3
    assert "表1　情况" in rows_of(made[1])[0] and all(
        "1234" in said for page in made[1:-1] for said in rows_of(page)[1:]
    )


def rows_of(page: Page) -> list[str]:
    return [text_of([each.row]) for each in page.rows]


@pytest.mark.parametrize(("more", "count"), [(0, 1), (1, 1), (2, 2)])
def test_what_is_open_above_a_title_is_closed_up_where_few_lines_would_be_left_for_the_last_page(
    more: int, count: int
) -> None:
    """Titles of four lines and three and twelve of text on a page of 22: the first title can do without one."""
    style = replace(STYLE, sheet=replace(STYLE.sheet, apart=False))
    first, second = (document(TWO_LINES * 2, head=TITLE, foot="", n=n) for n in (1, 2))
    third = document(TWO_LINES * 2 + "<p>甲。</p>" * more, head=TITLE, foot="", n=3)
    made = pages(first.replace("</document>", f"{second}{third}</document>"), style=style)
    assert len(made) == count
    if more and count == 1:
        assert sum(each.row.lines for each in made[0].rows) == 22


def test_a_paragraph_is_set_a_line_shorter_where_few_lines_would_be_left_for_the_last_page() -> None:
    """Its last line is one character and a stop, which the marks of the others make room for."""
    text = ("字" * 6 + "，") * 11 + "字" * 6 + "。"  # two characters more than three lines hold
    made = pages(document(f"<p>{text}</p>", head=TITLE, foot=""))
    assert len(made[0].rows) == 1 + 4
    made = pages(document(TWO_LINES * 8 + f"<p>{text}</p>", head=TITLE, foot=""))
    assert [sum(each.row.lines for each in page.rows) for page in made] == [22]


OWN = "<contents><heading>目录</heading><entry>一、甲</entry><entry>（一）乙</entry><entry>二、丙</entry></contents>"


@pytest.mark.parametrize(
    ("body", "is_open"),
    [
        ("<p>正文。</p>", True),
        ('<section level="1" num="1" label="一、"><heading>甲</heading><p>正文。</p></section>', True),
        ('<division type="chapter" num="1" label="第一章"><heading>甲</heading><p>正文。</p></division>', False),
    ],
)
def test_a_line_is_open_between_a_texts_own_contents_and_text_that_opens_none_above_itself(
    body: str, is_open: bool
) -> None:
    (page,) = pages(document(body, head=TITLE + OWN, foot=""))
    said = [text_of([each.row]) for each in page.rows]
    assert (said[said.index("二、丙") + 1] == "") == is_open


def test_an_entry_of_a_texts_own_contents_that_stands_below_another_is_set_in() -> None:
    (page,) = pages(document("<p>正文。</p>", head=TITLE + OWN, foot=""))
    ink = {text_of([each.row]): each.row.sets[0].at[0] for each in page.rows if each.row.sets}
    assert ink["二、丙"] == ink["一、甲"] and ink["（一）乙"] > ink["一、甲"] + STYLE.text.size


@pytest.mark.parametrize("entries", range(20, 46))
def test_no_column_begins_with_the_line_that_is_open_below_contents(entries: int) -> None:
    style = style_of(style_file("bulletin"), style_file)
    own = "".join(f"<entry>{n}、甲</entry>" for n in range(entries))
    head = f"{TITLE}<contents><heading>目录</heading>{own}</contents>"
    law = document(f"<p>{'字' * 40}。</p>" * 40, head=head, foot="").replace('kind="notice"', 'kind="law"')
    first, *_ = pages(law, style=style)
    tops = {x: min(each.y for each in first.rows if each.x == x) for x in {each.x for each in first.rows}}
    assert len(tops) == 3 and all(text_of([each.row]) for each in first.rows if each.y == tops[each.x])


def signed(*signers: str) -> str:
    return "".join(f'<signature><person office="官">{name}</person></signature>' for name in signers)


def test_persons_who_sign_below_one_another_stand_as_close_as_lines_and_so_does_who_signs_below_their_day() -> None:
    foot = f"{signed('甲甲', '乙乙')}<date>2024年3月5日</date>{signed('丙丙')}"
    said = rows(pages(document("<p>字</p>", head=TITLE, foot=foot))[0])
    first = said["字"] + 2  # a line is open above the first of them
    assert [said[text] - first for text in ("甲甲", "乙乙", "2024年3月5日", "丙丙")] == [0, 1, 2, 3]


def test_who_signs_alone_has_room_above_and_below() -> None:
    said = rows(pages(document("<p>字</p>", head=TITLE, foot=f"{signed('甲甲')}<date>2024年3月5日</date>"))[0])
    assert said["甲甲"] == said["字"] + 2 and said["2024年3月5日"] == said["甲甲"] + 1


@pytest.mark.parametrize(
    ("head", "role"),
    [
        (f"{TITLE}<byline>某法院</byline><p>民事判决书</p>{NUMBER}", "subtitle"),
        (f"{NUMBER}<p>《建築物條例》（第123章）</p>{TITLE}", "subtitle"),
        (f"{TITLE}<p>{'字' * 40}</p>{NUMBER}", "subtitle"),
        (f"{TITLE}<p>{'字' * 41}</p>{NUMBER}", "p"),
        (f"{TITLE}<p>发布日期：2024-01-12</p>{NUMBER}", "p"),
        (f"<p>首页</p>{TITLE}", "p"),
        (f"{TITLE}{NUMBER}<p>如主旨</p>", "p"),
    ],
)
def test_a_line_of_a_head_that_only_names_something_stands_in_the_middle_between_those_that_do(
    head: str, role: str
) -> None:
    made = issue(document("<p>字。</p>", head=head, foot=""))
    lines = [item for item in flow(made, STYLE) if isinstance(item, Line)]
    assert next(line for line in lines if line.node.name == "p").role == role
