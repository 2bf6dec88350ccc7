"""PDF in: what a page shows is read by where its glyphs stand."""

from __future__ import annotations

import io
import math
import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from time import process_time

import pypdf
import pytest
from made_pdf import EM, Sheet, Text, column, pdf

from gazette_pub.formats import Press, source_of
from gazette_pub.formats.issue.write import write as write_issue
from gazette_pub.formats.pdf.opening import opened
from gazette_pub.formats.pdf.reading.furniture import Page, take_out
from gazette_pub.formats.pdf.reading.glyphs import Face, Glyph, sheet_of
from gazette_pub.formats.pdf.reading.kept import KeptPages
from gazette_pub.formats.pdf.reading.lines import pages_of
from gazette_pub.formats.pdf.reading.pages import volumes_of
from gazette_pub.formats.pdf.reading.pieces import Piece, pieces_of
from gazette_pub.formats.pdf.reading.scans import Scanning
from gazette_pub.formats.pdf.reading.watermarks import take_watermarks
from gazette_pub.formats.pdf.write import write
from gazette_pub.issue.findings import Finding, ignore
from gazette_pub.issue.model import Issue, schema_errors
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import plain_text, text_inside
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.publish.reading import read_issue
from gazette_pub.structure.line import Line, Pages

MADE = datetime(2024, 1, 27, tzinfo=UTC)
FILES = Path(__file__).parent.parent / "fixtures" / "pdf"


def read(data: bytes, findings: list[Finding] | None = None, name: str = "in.pdf") -> Issue:
    report = ignore if findings is None else findings.append
    issue = read_issue(source_of(name, data), Particulars(), report)
    assert list(schema_errors(issue)) == []
    return issue


def pages(*sheets: Sheet) -> Pages:
    with opened(pdf(sheets)) as document:
        return pages_of(take_out(next(volumes_of(document, Scanning(KeptPages("0")), ignore))), None)


def printed(*sheets: Sheet) -> list[str]:
    return [line.printed for line in pages(*sheets).lines]


def furniture(*sheets: Sheet) -> list[Page]:
    with opened(pdf(sheets)) as document:
        return take_out(next(volumes_of(document, Scanning(KeptPages("0")), ignore)))


LEFT = [
    "　　第一条　为了规范消防工作，",
    "预防火灾和减少火灾危害，加强应急",
    "救援工作，保护人身财产安全，维护",
    "公共安全，制定本条例。",
]
RIGHT = [
    "　　第二条　消防工作贯彻预防为",
    "主、防消结合的方针，按照政府统一",
    "领导、部门依法监管、单位全面负责",
    "的原则实行责任制。",
]
BOTH = [*column(50, 100, LEFT), *column(320, 100, RIGHT)]


# real files


def articles(issue: Issue) -> dict[str, str]:
    return {str(article.label): folded(text_inside(article)) for article in issue.descendants("article")}


def folded(text: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).replace("<", "〈").replace(">", "〉")


def transcribed(file: Path) -> dict[str, str]:
    """The articles of a transcription that was made by others, and not from the PDF."""
    found: dict[str, str] = {}
    number = None
    for line in file.read_text().splitlines():
        line = line.strip("#* ")
        if begins := re.match("(第[一二三四五六七八九十百]+条)[ \u3000]*(.*)", line):
            number, line = begins[1], begins[2]
        elif re.match("第[一二三四五六七八九十]+章", line):
            number = None
        if number:
            found[number] = found.get(number, "") + folded(line)
    return found


def test_every_article_of_a_gazette_in_two_columns_is_exact() -> None:
    issue = read((FILES / "esign-2019-3.pdf").read_bytes())
    assert articles(issue) == transcribed(FILES / "esign-2019-3.md")


def test_a_gazette_s_heads_and_marks_are_no_text_and_say_what_issue_it_is() -> None:
    issue = read((FILES / "esign-2019-3.pdf").read_bytes())
    ends = list(issue.descendants("pb"))
    assert [end.get("n") for end in ends] == ["580", "581", "582", "583"]
    assert {end.get("head") for end in ends} == {"全国人民代表大会常务委员会公报２０１９·３"}
    assert (issue.meta("publisher"), issue.meta("year"), issue.meta("number")) == (
        "全国人民代表大会常务委员会",
        "2019",
        "3",
    )


def test_a_block_knows_its_page_and_its_box() -> None:
    issue = read((FILES / "esign-2019-3.pdf").read_bytes())
    title = issue.find("{*}document/{*}head/{*}title")
    assert title is not None and (title.get("page"), title.get("box")) == ("1", "115.2 75.9 365.5 95.6")


def test_a_law_in_one_column_is_read_with_its_items_and_its_attachment() -> None:
    issue = read((FILES / "flag.pdf").read_bytes())
    assert [article.label for article in issue.descendants("article")][-1] == "第二十四条"
    assert len(articles(issue)) == 24
    assert len(list(issue.descendants("document"))) == 2  # 国旗制法说明 under the law


# columns


def test_columns_are_read_one_after_the_other() -> None:
    assert printed(Sheet(BOTH)) == [line.strip("\u3000") for line in (*LEFT, *RIGHT)]


def test_a_title_over_both_columns_stands_before_both() -> None:
    title = Text(240, 60, "某省消防条例", 18)
    assert printed(Sheet([*BOTH, title]))[0] == "某省消防条例"


@pytest.mark.parametrize("said", ["目录", "通告", "公约书"])
def test_a_title_of_few_characters_set_wide_over_both_columns_stands_before_both(said: str) -> None:
    """The gutter is in its blank."""
    title = [Text(310 - (3 * len(said) - 2) * 10 + 60 * n, 70, each, size=20) for n, each in enumerate(said)]
    assert printed(Sheet([*title, *BOTH]))[0].replace("　", "") == said
    assert [line.strip("　") for line in printed(Sheet([*title, *BOTH]))[1:]] == [
        each.strip("　") for each in LEFT + RIGHT
    ]


def test_columns_of_lists_are_told_by_the_few_lines_from_edge_to_edge_though_none_stand_beside_each_other() -> None:
    names = ["丁小强", "邓玉恩缺席", "田玉成、冯云龙列席会议", "孙祥林请假"]
    left = ["主席团", *names, *names, *LEFT[1:3], *LEFT[1:3]]
    right = [
        "　　任命：",
        *RIGHT[1:3],
        *RIGHT[1:3],
        *(f"　　{name}为某局局长；" for name in ("王建民", "张海燕", "石磊")),
        "　　免去：",
    ]
    listed = [*column(50, 100, left), *column(320, 100, right)]
    assert printed(Sheet(listed)) == [line.strip("\u3000") for line in (*left, *right)]


def test_titles_beside_each_other_in_two_columns_are_two() -> None:
    """The gutter is narrower than a character of theirs."""
    titles = [Text(50, 100, "关于水利建设方案", 20), Text(224, 100, "关于消防安全通知", 20)]
    texts = [titles[0], *column(50, 130, LEFT * 2), titles[1], *column(224, 130, RIGHT * 2)]
    found = printed(Sheet(texts))
    assert found[0] == titles[0].said and found[len(LEFT) * 2 + 1] == titles[1].said


def test_two_columns_of_persons_and_offices_are_columns() -> None:
    """Few lines go from edge to edge in one piece: the names stand off the offices, which end early or go to the edge."""
    short = ["省教育厅厅长", "省水利厅副厅长", "省审计厅厅长"]
    sides = []
    for side, names in enumerate(("王岳 许文 梁世 赵军 王登 郭树", "张振 靳玉 相辉 张晋 李新 荣奋")):
        for at, name in enumerate(names.split()):
            office = short[at // 2] if at % 2 else "省人民政府驻某市联络处"[: 11 - side]
            sides.append([(name, 50 + 270 * side), (office, 90 + 270 * side + 10 * side)])
    rows = [Text(x, 118 + 18 * (at % 6), said) for at, row in enumerate(sides) for said, x in row]
    heads = [Text(50, 100, "一、省级机关（6人）"), Text(320, 100, "二、省属企业（6人）")]
    found = [line.split()[0] for line in printed(Sheet([*heads, *rows]))]
    assert found == [heads[0].said, *(row[0][0] for row in sides[:6]), heads[1].said, *(row[0][0] for row in sides[6:])]


def test_a_page_changes_in_the_middle_from_columns_to_text_over_both_and_back() -> None:
    over = Text(50, 200, "某省人民代表大会常务委员会关于加强消防工作的决定和其他事项的决议公布如下", 10)
    lower = [*column(50, 250, LEFT), *column(320, 250, RIGHT)]
    found = printed(Sheet([*BOTH, over, *lower]))
    assert found[len(LEFT) + len(RIGHT)] == over.said
    assert found[: len(LEFT) + len(RIGHT)] == found[len(LEFT) + len(RIGHT) + 1 :]


@pytest.mark.parametrize(("long", "level", "off"), [(4, 1, 1), (6, 1, 2), (5, 2, 2), (7, 2, 4)])
def test_columns_that_are_level_in_few_lines_are_columns_to_their_last_line(long: int, level: int, off: int) -> None:
    """The lines of one stand between those of the other; and a page's mark stands over both."""
    left = [*LEFT * long, "　　二、保障措施"]
    right = [*column(320, 100, RIGHT * level), *column(320, 108 + 72 * level, RIGHT * off)]
    texts = [*column(50, 100, left), *right, Text(240, 124 + 72 * long, "— 2 —")]
    assert printed(Sheet(texts)) == [line.strip("　") for line in (*left, *RIGHT * (level + off))]


def test_three_columns_are_read_one_after_the_other() -> None:
    third = [
        "　　第三条　国务院应急管理部门对",
        "全国的消防工作实施监督管理，各级",
        "人民政府对本行政区域内的消防工作",
        "负责，并将其纳入规划。",
    ]
    wide = [*column(40, 100, LEFT), *column(230, 100, RIGHT), *column(420, 100, third)]
    assert printed(Sheet(wide)) == [line.strip("\u3000") for line in (*LEFT, *RIGHT, *third)]


@pytest.mark.parametrize("deep", [2, 3])
def test_three_columns_of_few_lines_between_titles_are_read_one_after_the_other(deep: int) -> None:
    texts: list[Text] = []
    wanted: list[str] = []
    for at, band in enumerate("甲乙丙丁"):
        top = 60 + at * 120
        texts.append(Text(150, top, f"关于表彰{band}地先进集体的通报", 18))
        wanted.append(texts[-1].said)
        for side in range(3):
            said = [f"{band}地第{side + 1}栏第{line + 1}行自左至右排列直到行末" for line in range(deep)]
            texts += column(40 + side * 180, top + 30, said)
            wanted += said
    assert printed(Sheet(texts)) == wanted


NARROW = [f"各地应当{said}，并按时报送" for said in ("加强领导", "明确责任", "安排经费", "落实措施", "检查督促")]


def test_three_columns_are_known_though_the_last_has_few_lines() -> None:
    """Most lines of the page's right part end with the second column; who signs in the third does so behind it."""
    ends = ["附件可以在网站下载取得。", "联系人是办公室工作人员。", "电话号码可以向总机查询。", "某省人民政府办公厅印"]
    texts = [*column(40, 100, NARROW * 2), *column(220, 100, NARROW * 2), *column(400, 100, ends)]
    titled = [Text(200, 60, "关于防汛工作的通知", 18), *texts, Text(200, 320, "关于抗旱工作的通知", 18)]
    signed = [Text(320, 368, "某市政府"), Text(500, 350, "2024年3月5日"), Text(220, 350, "按时报送。")]
    found = printed(Sheet([*titled, *column(40, 350, NARROW[:2]), *signed]))
    assert found == [
        *("关于防汛工作的通知", *NARROW * 2, *NARROW * 2, *ends, "关于抗旱工作的通知"),
        *(*NARROW[:2], "按时报送。", "某市政府", "2024年3月5日"),
    ]


def test_a_title_at_the_head_of_a_column_stands_off_what_ends_the_last_one() -> None:
    title = Text(350, 100, "关于防汛的通知", 14)
    found = pages(Sheet([*column(50, 100, LEFT * 2), title, *column(320, 136, RIGHT * 2)])).lines
    assert [line.blanks for line in found if line.printed == title.said] == [1]


def test_a_title_in_the_middle_column_s_width_that_nothing_stands_beside_is_over_all_three() -> None:
    three = [*column(50, 100, LEFT), *column(235, 100, RIGHT), *column(420, 100, LEFT)]
    title = Text(254, 76, "工作报告", 27)
    head = Text(480, 40, "某省人民政府公报", 9)
    lines = [line.strip("\u3000") for line in (*LEFT, *RIGHT, *LEFT)]
    assert printed(Sheet([*three, title, head])) == ["某省人民政府公报", "工作报告", *lines]
    beside = Text(235, 76, "救援工作应当及时", 10)
    assert printed(Sheet([*three, title, beside]))[0] == lines[0]


def test_a_title_over_two_of_three_columns_stands_before_both_of_them() -> None:
    third = [line.replace("条", "款") for line in LEFT]
    title = Text(250, 96, "某省消防条例实施办法的若干规定", 18)
    lower = [*column(40, 96, LEFT * 2), *column(230, 130, RIGHT), *column(420, 130, third)]
    found = printed(Sheet([title, *lower]))
    assert found == [line.strip("\u3000") for line in (*LEFT, *LEFT, title.said, *RIGHT, *third)]


def test_the_order_in_which_a_page_is_drawn_is_not_that_in_which_it_is_read() -> None:
    assert printed(Sheet(list(reversed(BOTH)))) == printed(Sheet(BOTH))


def test_a_line_that_is_drawn_from_its_end_is_one_piece() -> None:
    runs = [Text(50, 100, "某省人民"), Text(90, 100, "代表大会"), Text(130, 100, "常务委员会")]
    for order in (runs, runs[::-1]):
        with opened(pdf([Sheet(order)])) as document:
            found = pieces_of(sheet_of(document, 0).glyphs)
        assert ["".join(glyph.text for glyph in piece.glyphs) for piece in found] == ["某省人民代表大会常务委员会"]


def test_a_narrow_mark_that_is_drawn_after_the_figures_around_it_stands_between_them() -> None:
    face, other = Face("Serif", 10, 10), Face("Math", 10, 10)
    drawn = [("1", 100, 105, face), ("8", 108, 113, face), (":", 105, 107.9, other), ("，", 113, 123, face)]
    (found,) = pieces_of(Glyph(said, x, right, 100, look, run) for run, (said, x, right, look) in enumerate(drawn))
    assert "".join(glyph.text for glyph in found.glyphs) == "1:8，"


@pytest.mark.parametrize("wide", [5, 10])
def test_marks_of_another_font_that_are_drawn_after_their_line_stand_in_it(wide: float) -> None:
    """Those of full width part the line, narrow ones leave gaps in it; what is drawn after them goes on with it."""
    face, other = Face("Song", 10, 10), Face("Sans", 10, 10)
    line, x = list[Glyph](), 50.0
    for said in "坚持“预防”原则，到某年即“防”止":
        is_mark = said in "“”"
        right = x + (wide if is_mark else 10)
        line.append(Glyph(said, x, right, 100, other if is_mark else face, 2 * (x > 140) + is_mark))
        x = right
    drawn = sorted(line, key=lambda glyph: glyph.run)
    assert drawn != line
    (found,) = pieces_of(drawn)
    assert found.glyphs == line


def test_a_line_with_gaps_for_marks_of_another_font_is_read_in_its_order() -> None:
    """As LibreOffice draws it: all that one font has by one run, which leaves room for the rest."""
    shown = ["".join(f"{ord(each):04x}" for each in said) for said in ("坚持", "预防为主", "的原则。")]
    line = f"BT /song 10 Tf 1 0 0 1 50 700 Tm [<{'> -500 <'.join(shown)}>] TJ ET"
    marks = (f"BT /hei 10 Tf .5 0 0 1 {x} 700 Tm <{ord(said):04x}> Tj ET" for said, x in (("“", 70), ("”", 115)))
    assert printed(Sheet([], drawn="\n".join([line, *marks]))) == ["坚持“预防为主”的原则。"]


def test_what_stands_in_another_line_or_over_characters_of_one_fills_no_gap_of_it() -> None:
    face, other = Face("Song", 10, 10), Face("Sans", 10, 10)
    line = [Glyph(said, x, x + 10, 100, face, 0) for said, x in (("甲", 50), ("乙", 65), ("丙", 75))]
    for x, y in ((60, 108), (67, 100), (57, 100)):
        assert len(pieces_of([*line, Glyph("“", x, x + 5, y, other, 1)])) == 2


def test_a_heading_below_both_columns_is_known_by_when_it_is_drawn() -> None:
    """It could be the last line of the left one; and is, where the page is drawn line by line."""
    left, right = column(50, 100, LEFT), column(320, 100, RIGHT)
    heading, below = Text(70, 172, "二、保障措施"), column(50, 190, [f"　　{LEFT[2] * 2}", "负责。"])
    in_order = [line.strip("\u3000") for line in (*LEFT, *RIGHT)]
    rest = [f"{LEFT[2] * 2}", "负责。"]
    assert printed(Sheet([*left, *right, heading, *below])) == [*in_order, heading.said, *rest]
    rows = [text for pair in zip(left, right, strict=True) for text in pair]
    assert printed(Sheet([*rows, heading, *below])) == [*in_order[:4], heading.said, *in_order[4:], *rest]


def test_a_line_that_heads_the_right_column_is_its_own_though_the_left_one_begins_lower_with_a_title() -> None:
    title = Text(60, 117, "某省消防条例", 18)
    left, right = column(50, 153, LEFT * 2), column(320, 90, RIGHT * 3)
    lines = [title.said, *(line.strip("\u3000") for line in (*LEFT * 2, *RIGHT * 3))]
    assert printed(Sheet([title, *left, *right])) == lines


def test_columns_need_not_stand_level_with_each_other() -> None:
    askew = [*column(50, 100, LEFT), *column(320, 104, RIGHT)]
    assert printed(Sheet(askew)) == printed(Sheet(BOTH))


@pytest.mark.parametrize("off", [7, 9, 11])
def test_lines_of_columns_may_stand_half_a_line_off_each_other(off: float) -> None:
    askew = [*column(50, 100, LEFT * 2), *column(320, 100 + off, RIGHT * 2)]
    assert printed(Sheet(askew)) == [line.strip("\u3000") for line in (*LEFT * 2, *RIGHT * 2)]


@pytest.mark.parametrize("off", [(9, 0), (0, 9), (6, 12)])
def test_lines_of_three_columns_may_stand_off_each_other(off: tuple[float, float]) -> None:
    """A column off two that are level with each other is none of a blank between them."""
    wide = [*column(40, 100, LEFT * 2), *column(230, 100 + off[0], RIGHT * 2), *column(420, 100 + off[1], LEFT * 2)]
    assert printed(Sheet(wide)) == [line.strip("\u3000") for line in (*LEFT, *LEFT, *RIGHT, *RIGHT, *LEFT, *LEFT)]


def test_the_end_of_a_bracket_in_the_middle_of_a_wide_column_is_a_line_of_it() -> None:
    """Beside a line of the right column."""
    wide = [line.strip("\u3000") + "以及其他各项有关的规定和要求等等" for line in LEFT] * 2
    left = [*column(50, 100, wide[:1]), Text(200, 118, "过）"), *column(50, 136, wide[1:])]
    found = printed(Sheet([*left, *column(500, 100, wide)], width=900))
    assert found == [wide[0], "过）", *wide[1:], *wide]


@pytest.mark.parametrize("off", [0, 24, 42])
def test_columns_of_short_notices_are_read_one_after_the_other(off: float) -> None:
    """Half of their lines are short: who signs, and large titles that part them into bands of few lines."""

    def notice(x: float, y: float) -> list[Text]:
        body = [
            "　　市政府决定，任命王建平同志为财政局局长；",
            "免去张立同志的财政局局长职务，任命张立同志为",
            "审计局局长。",
        ]
        lines = [
            Text(x, y, "某市人民政府关于王某等任免", 13),
            *column(x, y + 30, ["各区人民政府，市政府各部门：", *body]),
        ]
        return [*lines, Text(x + 140, y + 102, "某市人民政府"), Text(x + 150, y + 120, "2024年6月", step=0.8)]

    left = [text for at in range(4) for text in notice(50, 100 + at * 160)]
    right = [Text(290, 109, "审计局局长。"), *(text for at in range(4) for text in notice(290, 127 + off + at * 160))]
    assert printed(Sheet([*left, *right])) == [text.said for text in (*left, *right)]


@pytest.mark.parametrize("rows", [2, 3])
def test_the_few_lines_of_balanced_columns_are_read_one_after_the_other(rows: int) -> None:
    """The end of a text, of which each column has two or three lines, and the second ends with who signs."""
    left, right = LEFT[:rows], ["，现予以公布，自公布之日起施行。", "某省人民政府", "2024年6月"][:rows]
    signed = [Text(320, 100 + 18 * at, said, step=1) for at, said in enumerate(right) if at]
    title = Text(145, 60, "某省人民政府的通告", 18)
    found = printed(Sheet([title, *column(50, 100, left), *column(240, 100, right[:1]), *signed]))
    assert found == ["某省人民政府的通告", *(line.strip("\u3000") for line in (*left, *right))]


def test_rows_of_short_columns_above_the_first_that_both_have_are_theirs_too() -> None:
    left = column(50, 112, ["　　第一章　总则", LEFT[0], *LEFT[1:3]])
    right = column(230, 130, ["　　第二条　为了预防火灾制", "定本条例。"])
    title = Text(127, 60, "某省消防条例细则", 24)
    found = printed(Sheet([title, *left, *right], width=450))
    assert found == [title.said, *(text.said for text in (*left, *right))]


def article(x: float, y: float, number: str, *lines: str) -> list[Text]:
    """The lines of an article, with nothing drawn between its number and its text."""
    return [Text(x + 20, y, number), Text(x + 60, y, lines[0]), *column(x, y + 18, lines[1:])]


def test_an_article_a_column_is_no_row_of_cells_though_a_blank_stands_behind_each_number() -> None:
    left = [
        *article(50, 100, "第一条", "为了规范援助工作，制", "定本条例。"),
        *article(50, 136, "第二条", "各级人民政府司法部门", "指导监督本行政区域法律援助。"),
    ]
    right = article(230, 100, "第三条", "法律援助经费列入预算", "专用。")
    title = Text(140, 60, "某省法律援助条例", 20)
    found = printed(Sheet([title, *left, *right], width=450))
    assert "".join(found).replace("\u3000", "") == "".join(text.said for text in (title, *left, *right))


def test_beside_a_short_heading_the_gap_is_wider_than_the_gutter() -> None:
    left = [Text(116, 110, "总则", 14), *article(50, 136, "第一条", "为了安全用水，制定本", "条例。")]
    right = article(230, 106, "第二条", "为了预防火灾，制定本", "规则。")
    title = Text(127, 60, "某省消防条例细则", 24)
    found = printed(Sheet([title, *left, *right], width=450))
    assert "".join(found).replace("\u3000", "") == "".join(text.said for text in (title, *left, *right))


def test_the_last_line_of_what_stands_over_short_columns_is_none_of_theirs() -> None:
    """（……批⏎准）, set in, above them."""
    over = [Text(95, 100, "（二〇一二年一月九日某市人民代表大会通过某省批"), Text(95, 118, "准）")]
    left = column(50, 150, ["　　第一条　为了安全用水，制定本", "条例。"])
    right = column(230, 150, ["　　第二条　本条例自明年起施行。"])
    assert printed(Sheet([*over, *left, *right], width=450)) == [text.said for text in (*over, *left, *right)]


def test_a_line_of_a_short_column_may_begin_with_a_figure_in_a_font_of_its_own() -> None:
    left = column(50, 100, ["　　一、各单位要细化任务，最迟于"])
    left = [*left, Text(50, 118, "9", font="hei"), Text(60, 118, "月公开。")]
    right = column(230, 100, ["　　二、市政府将评估。"])
    title = Text(127, 60, "某市的年度工作要点", 24)
    found = printed(Sheet([title, *left, *right], width=450))
    assert found == [title.said, left[0].said, "9月公开。", right[0].said]


def test_who_signs_alone_in_the_second_of_two_columns_stands_behind_the_first() -> None:
    left = column(50, 100, ["各县人民政府：", *LEFT[1:3], "公共安全。"])
    right = [Text(340, 100, "某省人民政府"), Text(344, 118, "2024年6月", step=0.8)]
    title = Text(145, 60, "某省人民政府批复", 20)
    assert printed(Sheet([title, *left, *right])) == [text.said for text in (title, *left, *right)]


@pytest.mark.parametrize("indent", ["\u3000\u3000", ""])
def test_a_paragraph_of_two_lines_in_short_columns_is_one(indent: str) -> None:
    """How wide a column is, the other one shows; all lines of the second may be first ones."""
    left = ["　　根据有关规定，现将名录公布", "如下，自公布之日起施行，以上名", "录有效期三年。"]
    right = [f"{indent}以上名录由市民政局负责解", "释。"] if not indent else [f"{indent}特此公告。"]
    title = Text(145, 60, "某市民政局的公告", 20)
    issue = read(pdf([Sheet([title, *column(50, 100, left), *column(240, 100, right)], width=450)]))
    assert [text_inside(p) for p in issue.descendants("p")] == ["".join(left)[2:], "".join(right).strip("\u3000")]


def test_marks_that_hang_out_of_a_column_do_not_widen_it() -> None:
    lines = ["　　根据有关规定，现将名录公布", "如下，自公布之日起施行，以上名"]
    hanging = [*column(100, 150, lines), Text(100, 186, "录有效期三年，由市民政局解释，", step=1.035)]
    assert [line.hints.measure for line in pages(Sheet(hanging)).lines] == [15.0] * 3


def test_who_sign_beside_each_other_below_two_lines_are_no_columns() -> None:
    parties = [*column(50, 100, ["甲方：某市供水公司", "代表：王芳"]), *column(320, 100, ["乙方：某区", "代表：李娜"])]
    over = "某省人民代表大会常务委员会关于加强消防工作的决定和其他事项的决议现在予以公布"
    found = printed(Sheet([*column(50, 64, [over, over]), *parties]))
    assert [line.split("\u3000")[0] for line in found[2:]] == ["甲方：某市供水公司", "代表：王芳"]


def test_who_signs_what_stands_above_columns_is_no_line_of_the_right_one() -> None:
    over = "某省人民代表大会常务委员会关于加强消防工作的决定和其他事项的决议现在予以公布"
    above = [Text(50, 64, over), Text(450, 82, "某省人民政府"), Text(450, 100, "2024年6月25日", step=0.8)]
    lower = [*column(50, 136, LEFT), *column(320, 118, RIGHT)]
    assert printed(Sheet([*above, *lower]))[:3] == [text.said for text in above]


def test_a_label_that_stands_off_the_left_column_belongs_to_the_title_over_both_below_it() -> None:
    """附件1: what the right column says comes before it."""
    label, title = Text(66, 100 + 18 * 9, "附件1"), Text(180, 320, "某省消防条例实施办法", 18)
    above = [*column(50, 100, [*LEFT, LEFT[1], LEFT[2], LEFT[3]]), *column(320, 100, [*RIGHT, RIGHT[1]])]
    found = printed(Sheet([*above, label, title, *column(50, 360, LEFT), *column(320, 360, RIGHT)]))
    assert found[12:14] == ["附件1", title.said]


def test_a_label_right_below_the_left_column_belongs_to_the_title_over_both_below_it() -> None:
    label, title = Text(50, 100 + 18 * 7, "附件2"), Text(180, 270, "某省消防条例实施办法", 18)
    above = [*column(50, 100, [*LEFT, LEFT[1], LEFT[2], LEFT[3]]), *column(320, 100, [*RIGHT, RIGHT[1]])]
    found = printed(Sheet([*above, label, title, *column(50, 310, LEFT), *column(320, 310, RIGHT)]))
    assert found[12:14] == ["附件2", title.said]


def test_a_label_that_ends_the_left_column_is_none_of_the_page_mark_below_it() -> None:
    label, mark = Text(50, 100 + 18 * 7, "附件2"), Text(245, 250, "—12—")
    above = [*column(50, 100, [*LEFT, LEFT[1], LEFT[2], LEFT[3]]), *column(320, 100, RIGHT)]
    assert printed(Sheet([*above, label, mark]))[7] == "附件2"


@pytest.mark.parametrize("off", [0, 6])
def test_a_day_beside_a_heading_of_the_other_column_is_no_line_over_both(off: float) -> None:
    wide = [line + RIGHT[1] for line in LEFT]
    left = [*column(40, 100, wide, 8), Text(220, 172, "2024年1月", 8), *column(40, 208, wide, 8)]
    right = [
        *column(310, 100 - off, wide, 8),
        Text(400, 172 - off, "第二章　罚则", 8),
        *column(310, 190 - off, wide * 2, 8),
    ]
    found = printed(Sheet([*left, *right]))
    assert found.index("2024年1月") == 4 and found.index("第二章　罚则") == len(left) + 4


def test_a_date_that_stands_off_the_left_column_is_the_end_of_it() -> None:
    date, title = Text(130, 100 + 18 * 9, "2024年1月"), Text(180, 320, "某省消防条例实施办法", 18)
    above = [*column(50, 100, [*LEFT, LEFT[1], LEFT[2], LEFT[3]]), *column(320, 100, [*RIGHT, RIGHT[1]])]
    found = printed(Sheet([*above, date, title, *column(50, 360, LEFT), *column(320, 360, RIGHT)]))
    assert found[7:9] == ["2024年1月", RIGHT[0].strip("\u3000")]


def test_a_byline_on_the_right_above_the_columns_is_no_line_of_the_right_one() -> None:
    head = [Text(150, 60, "关于某省消防条例执行情况的工作报告", 18), Text(380, 78, "某省应急管理厅厅长")]
    below = [*column(50, 130, LEFT * 2), *column(320, 130, RIGHT * 2)]
    assert printed(Sheet([*head, *below]))[:2] == [text.said for text in head]


def test_a_byline_of_two_that_runs_over_the_gutter_is_one_line() -> None:
    byline = [Text(50, 106, "某省人大代表资格审查委员会主任委员张"), Text(240, 106, "某省人大秘书长")]
    below = [*column(50, 130, LEFT * 2), *column(230, 130, RIGHT * 2)]
    assert printed(Sheet([*byline, *below]))[0] == "某省人大代表资格审查委员会主任委员张　某省人大秘书长"


def test_names_in_columns_as_many_as_the_page_is_wide_for_are_read_row_by_row() -> None:
    """Though the pages around have two columns of text."""
    names = "王建忠 李建国 张海燕 赵志强 刘文华 陈晓东".split()
    rows = [[*names[n:], *names[:n]] for n in range(6)]
    grid = [Text(50 + 90 * at, 100 + 18 * n, name) for n, row in enumerate(rows) for at, name in enumerate(row)]
    found = printed(Sheet(BOTH), Sheet(BOTH), Sheet(grid))
    assert found[-6:] == ["  ".join(row) for row in rows]


def test_the_rest_of_an_office_hangs_below_it_and_is_in_no_middle() -> None:
    """A person, and the office beside the name, over two lines; several of them."""
    texts = [Text(50, 60, "某省人民代表大会列席人员名单", 18), Text(70, 90, "一、省直机关（3人）")]
    for at, name in enumerate(("王建忠", "李建国", "张海燕")):
        y = 110 + 36 * at
        texts += [Text(70, y, name), Text(130, y, "省人大常委会民族宗教"), Text(130, y + 18, "侨务外事委副主任")]
    issue = read(pdf([Sheet([*texts, Text(50, 230, "以上人员列席会议，" * 4)])]))
    found = [folded(text_inside(entry)) for entry in issue.descendants("entry")]
    assert found == [f"{name}省人大常委会民族宗教侨务外事委副主任" for name in ("王建忠", "李建国", "张海燕")]


THREE = (LEFT, RIGHT, [line.replace("条", "款") for line in LEFT])


def test_three_columns_below_two_are_read_as_three() -> None:
    title = Text(200, 200, "某省消防条例实施办法", 18)
    lower = [text for x, lines in zip((40, 230, 420), THREE, strict=True) for text in column(x, 240, lines * 2)]
    found = printed(Sheet([*BOTH, title, *lower]))
    assert found[8:] == [title.said, *(line.strip("\u3000") for lines in THREE for line in lines * 2)]


def test_a_title_over_four_columns_stands_before_all_of_them() -> None:
    short = ["　　第一条　为了规", "范消防工作，预防火", "灾和减少火灾危害，", "制定本条例，保护人", "身。"]
    title = Text(210, 60, "某省消防条例实施办法", 18)
    columns = [
        text
        for n, x in enumerate((50, 180, 310, 440))
        for text in column(x, 100, [line.replace("一条", f"{'一二三四'[n]}条") for line in short], leading=18)
    ]
    found = printed(Sheet([title, *columns]))
    assert found[0] == title.said and [line for line in found if "条　" in line] == [
        f"第{n}条　为了规" for n in "一二三四"
    ]


def test_the_number_of_a_provision_beside_its_first_words_is_no_row_of_names() -> None:
    assert printed(Sheet([Text(50, 100, "第一条　为了规范")])) == ["第一条　为了规范"]


def test_the_last_line_of_a_note_over_both_columns_is_no_line_of_the_left_one() -> None:
    note = [
        Text(70, 60, "（2024年1月18日某省第十四届人民代表大会常务委员会第七次会议通过，自公布之日起"),
        Text(70, 78, "施行）"),
    ]
    assert printed(Sheet([*note, *column(50, 120, LEFT * 3), *column(320, 120, RIGHT * 3)]))[:2] == [
        note[0].said,
        "施行）",
    ]


def test_a_table_of_cells_is_no_text_in_columns() -> None:
    cells = [
        Text(x, y, said)
        for y, row in ((100, "甲乙丙丁"), (118, "戊己庚辛"), (136, "壬癸子丑"))
        for x, said in zip((50, 180, 310, 440), (each * 3 for each in row), strict=True)
    ]
    assert [line[:3] for line in printed(Sheet(cells))] == ["甲甲甲", "戊戊戊", "壬壬壬"]


# what is said of a line


def lines(*sheets: Sheet) -> Sequence[Line]:
    return pages(*sheets).lines


def test_a_line_knows_how_far_it_is_set_in_and_how_wide_it_is() -> None:
    first, second = lines(Sheet(BOTH))[:2]
    assert (first.indent, second.indent) == (2, 0)
    assert first.width == pytest.approx(13)


def test_a_blank_between_lines_is_told() -> None:
    apart = [*column(50, 100, LEFT), *column(50, 200, RIGHT)]
    assert [line.blanks for line in lines(Sheet(apart))] == [0, 0, 0, 0, 1, 0, 0, 0]


def test_a_title_set_wide_has_no_blanks() -> None:
    assert printed(Sheet([Text(100, 100, "专利代理条例", 18, step=1.8)])) == ["专利代理条例"]


def test_a_character_drawn_twice_to_be_bold_is_read_once() -> None:
    twice = [Text(50, 100, "某省消防条例"), Text(50.3, 100, "某省消防条例")]
    assert printed(Sheet(twice)) == ["某省消防条例"]


@pytest.mark.parametrize(("right", "down"), [(0.6, 0.6), (1.2, -0.8), (0, 0.4)])
def test_a_title_with_a_shadow_is_read_once(right: float, down: float) -> None:
    title = "某省消防条例"
    drawn = [Text(200 + n * right, 100 + n * down, title, 18) for n in (1, 0)]
    assert printed(Sheet([*drawn, *column(50, 140, ["第一条　为了规范消防工作。"] * 3)])) == [
        title,
        *["第一条　为了规范消防工作。"] * 3,
    ]


def test_a_figure_that_is_drawn_before_the_bracket_it_stands_in_is_behind_it() -> None:
    """Figures as wide as characters stand closer than they are wide, the first of them within the width of its bracket."""
    face = Face("Song", 10, 10)
    drawn = (("２", 103), ("（", 100), ("０", 108.4), ("２", 113.8), ("４", 119.2), ("年", 130), ("）", 140))
    (piece,) = pieces_of(Glyph(text, x, x + 10, 100, face, run) for run, (text, x) in enumerate(drawn))
    assert "".join(glyph.text for glyph in piece.glyphs) == "（２０２４年）"


def test_a_dash_of_two_characters_keeps_both() -> None:
    assert printed(Sheet([Text(50, 100, "报告——关于工作")])) == ["报告——关于工作"]


NAMES = (("王　纯", 50), ("王建忠", 110), ("王　珍", 170), ("韦　韬", 230))


def test_names_in_columns_stand_apart_and_keep_their_own_blank() -> None:
    row = [Text(x, 100, name) for name, x in NAMES]
    assert printed(Sheet(row)) == ["王　纯  王建忠  王　珍  韦　韬"]


ROSTER = [
    "陈志远 王晓明 李　娜 欧阳文轩".split(" "),
    "吴桂芳 林　峰 孙　丽 买买提·艾力".split(" "),
    "胡永强 谢　敏 何雪梅 高　翔".split(" "),
    "宋子豪 郑海涛".split(" "),
]


@pytest.mark.parametrize("blank", [0.25, 0.5, 0.7, 1.5])
def test_names_may_stand_closer_to_each_other_than_the_characters_of_one_that_is_set_wide(blank: float) -> None:
    """Each column begins in its place in all rows, as tabs have it."""
    steps = 3 + blank
    texts = [
        Text(50 + at * steps * EM, 100 + 18 * row, name)
        for row, names in enumerate(ROSTER)
        for at, name in enumerate(names)
    ]
    assert printed(Sheet(texts)) == ["  ".join(names) for names in ROSTER]


def test_rows_of_other_words_with_narrow_blanks_below_one_another_are_no_names() -> None:
    words = ["城镇 乡村 合计".split(), "粮食 棉花 油料".split(), "机械 化工 纺织".split(), "铁路 公路 水路".split()]
    texts = [Text(50 + at * 25, 100 + 18 * row, word) for row, some in enumerate(words) for at, word in enumerate(some)]
    assert all("  " not in line for line in printed(Sheet(texts)))


def test_what_heads_columns_is_no_row_of_names() -> None:
    head = [
        Text(x, 100, said) for x, said in ((60, "序号"), (89, "县（市、区）"), (190, "项目名称"), (280, "竣工时间"))
    ]
    assert printed(Sheet(head)) == ["序号　县（市、区）　　　　项目名称　　　　　竣工时间"]


def test_a_name_set_as_wide_as_the_others_is_closed_up() -> None:
    row = [
        Text(50, 100, "丁"),
        Text(70, 100, "小强"),
        Text(130, 100, "欧阳建国"),
        Text(210, 100, "王"),
        Text(240, 100, "纯"),
    ]
    assert printed(Sheet(row)) == ["丁小强  欧阳建国  王　纯"]


def tracked(*lines: str, size: float = EM) -> Sheet:
    """Lines on a grid twice as wide as the characters; figures stand in them whole."""
    texts = []
    for at, line in enumerate(lines):
        words = re.findall(r"\d+|\D", line)
        texts += [Text(50 + 20 * n, 100 + 30 * at, word, size) for n, word in enumerate(words) if word != "\u3000"]
    return Sheet(texts)


def test_a_page_whose_characters_are_set_far_apart_has_no_blanks_and_no_names() -> None:
    lines = [
        "刑法第六十五条第一款规定的刑",
        "罚执行完毕是指刑罚执行到期应",
        "予释放之日并于2018年12月起施行",
        "此复。",
        "某某人民检察院",
    ]
    assert printed(tracked(*lines)) == lines


def test_few_characters_far_apart_and_names_in_columns_keep_their_blanks() -> None:
    assert printed(tracked("王　纯　李　明　张　强　赵　刚"), tracked("此复")) != ["王纯李明张强赵刚", "此复"]


def test_names_with_one_blank_between_all_of_them_and_in_the_short_ones_keep_their_blanks() -> None:
    """Most pieces are single characters one blank apart, as those of a text are that is tracked out."""
    rows = [
        "王建忠　李　强　张晓明　刘　洋　陈志远",
        "孙　丽　周文博　吴　芳　冯　军　郑海涛",
        "蒋欣然　沈　括　朱　熹　韩雪梅　杜　甫",
    ]
    texts = [
        Text(50 + EM * row.index(word, at), 100 + 18 * n, word)
        for n, row in enumerate(rows)
        for at, word in ((found.start(), found[0]) for found in re.finditer("[^\u3000]+", row))
    ]
    found = printed(Sheet(texts))
    assert ["".join(line.split()) for line in found] == ["".join(row.split()) for row in rows]
    assert [line.split("  ") for line in found] == [
        ["王建忠", "李　强", "张晓明", "刘　洋", "陈志远"],
        ["孙　丽", "周文博", "吴　芳", "冯　军", "郑海涛"],
        ["蒋欣然", "沈　括", "朱　熹", "韩雪梅", "杜　甫"],
    ]


def test_names_of_two_characters_stand_as_far_from_each_other_as_their_characters_do() -> None:
    row = [
        Text(x, 100, said)
        for x, said in ((50, "王建忠"), (90, "王"), (110, "珍"), (130, "王"), (150, "震"), (170, "韦"), (190, "韬"))
    ]
    assert printed(Sheet(row)) == ["王建忠  王\u3000珍  王\u3000震  韦\u3000韬"]


def test_a_person_and_an_office_stand_apart() -> None:
    row = [Text(50, 100, "延"), Text(70, 100, "晋军"), Text(110, 100, "省招生考试管理中心主任")]
    assert printed(Sheet(row)) == ["延晋军\u3000\u3000省招生考试管理中心主任"]


# furniture


def sheet(number: int, *more: Text) -> Sheet:
    return Sheet([Text(50, 40, "某省人民政府公报　2024·3"), *BOTH, *more, Text(290, 780, f"—{number}—")])


def test_what_every_page_has_at_its_edge_is_no_text() -> None:
    found = pages(sheet(7), sheet(8), sheet(9))
    assert len(found.lines) == 3 * (len(LEFT) + len(RIGHT))
    assert [(end.n, end.printed, end.head) for end in found.breaks] == [
        (n, f"—{n}—", "某省人民政府公报　2024·3") for n in (7, 8, 9)
    ]


def test_rows_of_a_table_that_differ_in_their_figures_are_no_head() -> None:
    """They stand where those of the other pages do, and say the same but for the figures, which do not count on."""
    rows = [
        Sheet(
            [
                Text(x, 100 + 20 * n, said)
                for n in range(rows)
                for x, said in ((50, f"{page * 37 + n * 11}"), (120, "饮水工程"))
            ]
        )
        for page, rows in ((1, 9), (2, 9), (3, 2))
    ]
    assert len(pages(*rows).lines) == 20


def test_a_head_that_says_the_issue_and_the_page_is_one() -> None:
    heads = [Sheet([Text(50, 40, f"某省人民政府公报　2024年第3期　第{n}页的前面"), *BOTH]) for n in (7, 8, 9)]
    assert len(pages(*heads).lines) == 3 * (len(LEFT) + len(RIGHT))


def test_an_address_that_counts_on_below_some_pages_is_no_text() -> None:
    """A browser prints it where the page leaves room, whatever numbers the address has itself."""
    feet = [[Text(30, 785, f"file:///a/2024-1.html  {n}/12", 8)] if n < 3 else [] for n in range(1, 13)]
    found = furniture(*(Sheet([*BOTH, *foot]) for foot in feet))
    assert [len(page.lines) for page in found] == [len(LEFT) + len(RIGHT)] * 12


def test_the_first_line_of_text_is_no_head_though_every_page_has_one_there() -> None:
    opens = [Sheet(column(50, 100, [said, *RIGHT])) for said in ("甲乙丙丁", "戊己庚辛", "壬癸子丑", "寅卯辰巳")]
    assert len(pages(*opens).lines) == 4 * (1 + len(RIGHT))


@pytest.mark.parametrize(("font", "size"), [("song", 12.0), ("hei", EM)])
def test_the_end_of_a_text_above_a_title_is_no_head_though_most_pages_begin_with_one(font: str, size: float) -> None:
    ends = ["2024年1月11日", "定予以批准。", "2024年1月15日"]
    titles = [Text(200, 150, f"关于城市{subject}的通知", size, font) for subject in ("供水", "节水", "防汛")]
    opens = [
        Sheet([Text(400, 100, end), title, *column(50, 190, RIGHT)]) for end, title in zip(ends, titles, strict=True)
    ]
    assert [page.lines[0].text for page in furniture(*opens)] == ends


def test_what_comes_back_many_pages_later_is_no_head() -> None:
    """附件2 at the head of two pages, each above its title."""
    texts = [Sheet(column(50, 100, [*LEFT, *RIGHT])) for _ in range(6)]
    label = Sheet([Text(50, 100, "附件2"), Text(200, 140, "某省消防条例实施办法", 18), *column(50, 190, RIGHT)])
    assert [page.lines[0].text for page in furniture(label, *texts, label) if page.top] == []


def test_the_label_of_an_attachment_above_its_title_is_no_head_though_the_page_before_has_it_too() -> None:
    title = Text(200, 140, "某省消防条例", 18)
    labels = [Sheet([Text(50, 100, "附件1"), title, *column(50, 190, LEFT)])] * 2
    assert [page.lines[0].text for page in furniture(*labels, Sheet(column(50, 100, RIGHT)))][:2] == ["附件1"] * 2


def test_text_is_no_head_though_it_stands_off_what_is_below_on_every_page() -> None:
    said = ["甲市的，从其规定。", "前款规定的期限，自公布之日起算。", "情节严重的，责令停业。"]
    found = furniture(*(Sheet([Text(50, 80, each), *column(50, 116, RIGHT)]) for each in said))
    assert [page.lines[0].text for page in found] == said


def test_a_line_that_a_browser_cuts_with_the_page_is_read_once() -> None:
    """Its upper half, without the comma, ends one page; its lower half begins the next."""
    upper = Sheet(column(50, 100, [*LEFT, "　　第二条　消防工作贯彻预防为主　防消"]))
    lower = Sheet(column(50, 100, ["　　第二条　消防工作贯彻预防为主，防消", *RIGHT[1:]]))
    assert [[line.text for line in page.lines][0::4] for page in furniture(upper, lower)] == [
        [LEFT[0].strip("\u3000")],
        ["第二条　消防工作贯彻预防为主，防消"],
    ]


def test_a_short_line_that_ends_a_page_and_begins_the_next_stands_on_both() -> None:
    ends = [Sheet(column(50, 100, [*LEFT, "（空一行）"])), Sheet(column(50, 100, ["（空一行）", *RIGHT]))]
    assert len(printed(*ends)) == len(LEFT) + len(RIGHT) + 2


def test_the_second_line_of_a_heading_that_ends_a_page_does_not_go_on_on_the_next() -> None:
    before = [
        "　　某省人民政府认真落实各项要求，",
        "全省经济运行总体平稳，稳中向好。",
        "　　一、实施扩大内需战略，推动经济",
        "发展方式转变",
    ]
    after = ["　　我国内需潜力大，要突出民生导", "向，使提振消费与扩大投资结合。"]
    issue = read(pdf([Sheet(column(50, 100, [*before[:2] * 3, *before])), Sheet(column(50, 100, after * 3))]))
    assert [heading.words for heading in issue.descendants("heading")] == ["实施扩大内需战略，推动经济发展方式转变"]


def test_an_organ_that_a_paragraph_s_first_line_ends_with_has_not_written_the_text() -> None:
    head = [Text(200, 60, "某省任免名单", 18), Text(60, 80, "（2024年1月18日某省人大常委会会议通过）", 8)]
    text = [
        "　　某省第十四届人民代表大会",
        "第七次会议，听取和审议了省长",
        "所作的报告。会议充分肯定省人",
        "民政府的工作。",
    ]
    issue = read(pdf([Sheet([*head, *column(50, 110, text * 3)])]))
    assert list(issue.descendants("byline")) == []


def test_pages_that_all_say_the_same_say_it_as_text() -> None:
    assert printed(*[Sheet(column(50, 100, ["此页无正文。"]))] * 3) == ["此页无正文。"] * 3


def test_what_the_contents_say_near_their_head_is_no_running_head_above_the_text_it_names() -> None:
    note = "（2024年3月29日某省人大常委会通过）"
    contents = Sheet(
        [
            Text(270, 60, "目录", 18),
            *column(50, 108, ["【地方性法规】", "某省档案条例", "【任免名单】", "某省人大任免名单"]),
        ]
    )
    texts = [
        ("【地方性法规】", "某省档案条例", "第一条　为了加强管理，制定本条例。"),
        ("【任免名单】", "某省人大任免名单", "王建平为委员。"),
    ]
    sheets = [
        Sheet([Text(250, 108, head, 14), Text(220, 150, title, 18), Text(190, 190, note), Text(70, 240, text)])
        for head, title, text in texts
    ]
    assert [said for said in printed(contents, *sheets) if said in texts[0]] == [
        "【地方性法规】",
        "某省档案条例",
        *texts[0],
    ]


BOX = "\n".join(
    [
        *(f"100 {800 - y} m 300 {800 - y} l S" for y in (80, 100, 120)),
        *(f"{x} 720 m {x} 680 l S" for x in (100, 200, 300)),
    ]
)
"""The rules of two rows of two cells."""


def test_a_heading_above_its_text_is_no_head_where_text_or_a_table_begins_the_other_pages() -> None:
    """A heading stands off its text as heads do; heads stand off it on nearly every page."""
    headings = ("第三章　法律责任", "第五章　监督检查", "第九章　附则")
    headed = [Sheet([Text(240, 82, said), *column(100, 110, LINES * 4)]) for said in headings]
    begun = [Sheet(column(100, 82, LINES * 4)), Sheet(column(100, 82, LINES[:2]))]
    table = Sheet([Text(110, 95, "甲市"), Text(210, 95, "12"), *column(100, 160, LINES)], drawn=BOX)
    for others, heads in (([], 1), (begun, 0), ([table, table, table], 0)):
        found = furniture(*headed, *others)
        assert [len(page.top) for page in found[:3]] == [heads] * 3


def test_heads_of_left_and_right_pages_differ() -> None:
    turns = [Sheet([Text(50 if n % 2 else 350, 40, "某省公报" if n % 2 else "地方性法规"), *BOTH]) for n in range(1, 9)]
    assert len(pages(*turns).lines) == 8 * (len(LEFT) + len(RIGHT))


def test_a_watermark_set_aslant_is_no_text_and_is_kept_with_the_page() -> None:
    aslant = Text(200, 400, "样稿", 60, matrix=(0.7, 0.7, -0.7, 0.7))
    found = pages(Sheet([*BOTH, aslant]))
    assert "样稿" not in "".join(line.printed for line in found.lines)
    assert found.breaks[0].head == "样稿"


def test_a_table_that_stands_turned_among_text_is_said() -> None:
    """It is no text; a watermark that is on the page again and again, and a few words, are nothing to tell of."""
    up = (0.0, 1.0, -1.0, 0.0)
    table = [
        Text(400 + 20 * at, 600, said, matrix=up)
        for at, said in enumerate(("县名", "人口总数", "土地面积", "青石县", "四十万", "一千八百平方公里"))
    ]
    again = [Text(300 + 20 * at, 600, "云水市人民政府公报样稿", matrix=up) for at in range(6)]
    below = column(50, 200, LEFT * 4)

    def codes(*texts: Text) -> list[str]:
        found: list[Finding] = []
        read_issue(source_of("in.pdf", pdf([Sheet([*BOTH, *below, *texts])])), Particulars(), found.append)
        return [finding.code for finding in found if finding.code == "R215"]

    assert codes(*table) == ["R215"] and codes(*again) == codes(*table[:5]) == []


def test_words_from_top_to_bottom_in_the_margin_are_no_text_and_are_kept_with_the_page() -> None:
    index = [Text(20, 118 + 18 * at, character) for at, character in enumerate("地方性法规")]
    found = pages(Sheet([*BOTH, *column(50, 200, LEFT * 3), *index]))
    assert not [line.printed for line in found.lines if line.printed[0] in "地方性法规"]
    assert found.breaks[0].head == "地方性法规"


def numbered(*said: str, size: float = 7) -> Sheet:
    """Lines with these numbers before them."""
    return Sheet(
        [*column(100, 100, [*LEFT, *RIGHT]), *(Text(70, 100 + 18 * n, one, size) for n, one in enumerate(said))]
    )


def test_small_numbers_of_lines_in_the_margin_are_no_text_and_are_kept_with_the_page() -> None:
    (page,) = furniture(numbered("1", "2", "3", "4", "5", "6"))
    assert page.aslant == ["1 2 3 4 5 6"] and len(page.lines) == len([*LEFT, *RIGHT])


def test_every_fifth_line_may_be_numbered() -> None:
    assert furniture(numbered("", "", "", "5", "", "10", "15"))[0].aslant == ["5 10 15"]
    assert furniture(numbered("", "", "", "5", "", "10"))[0].aslant == []


def test_few_numbers_of_lines_are_known_by_those_of_another_page_that_stand_where_they_do() -> None:
    full, few = numbered("", "", "", "5", "", "10", "15"), numbered("", "", "", "5")
    assert [page.aslant for page in furniture(full, few)] == [["5 10 15"], ["5"]]
    others = [numbered("", "", "", "6"), numbered("", "5", "6"), numbered("", "", "", "5", size=10)]
    assert [page.aslant for page in furniture(full, *others)] == [["5 10 15"], [], [], []]


def with_number_beside(number: str, lines: Sequence[str], x: float = 540, y: float = 172) -> Sheet:
    return Sheet([*column(50, 100, lines), Text(x, y, number)])


LONG = [*LEFT, *RIGHT]


def test_the_pages_number_may_stand_in_the_margin_level_with_a_line_of_the_text() -> None:
    found = furniture(
        with_number_beside("7", LONG), with_number_beside("8", LONG, x=20), with_number_beside("— 9 —", LEFT)
    )
    assert [[line.text for row in page.foot for line in row] for page in found] == [["7"], ["8"], ["—9—"]]
    assert [line.text for line in found[0].lines] == [
        line.text for line in furniture(Sheet(column(50, 100, LONG)))[0].lines
    ]


def test_a_number_beside_the_text_is_no_pages_where_no_other_page_has_its_own_at_that_height() -> None:
    for other in (with_number_beside("7", LONG), with_number_beside("8", LONG, y=120), Sheet(column(50, 100, LONG))):
        found = furniture(with_number_beside("7", LONG), other)
        assert [page.foot for page in found] == [[], []]


def test_numbers_as_large_as_the_text_or_that_do_not_count_on_are_of_a_list() -> None:
    assert furniture(numbered("1", "2", "3", "4", "5", "6", size=10))[0].aslant == []
    assert furniture(numbered("1", "2", "4", "3", "5", "6"))[0].aslant == []


def test_a_line_of_a_large_title_may_end_with_a_comma_of_a_list() -> None:
    title = ["国务院关于同意乌鲁木齐、", "昌吉、石河子高新技术产业", "开发区建设示范区的批复"]
    large = [Text(60, 60 + 24 * n, each, 16) for n, each in enumerate(title)]
    issue = read(pdf([Sheet([*large, Text(120, 134, "国函〔2018〕145号"), *column(50, 170, LEFT * 2)])]))
    assert [document.title for document in issue.all_documents] == ["".join(title)]


def test_a_paragraph_whose_first_line_ends_as_titles_do_is_none() -> None:
    """…进行公示 at the head of a page, set in, full, and the rest of the sentence flush below it."""
    before = column(50, 100, [*LEFT, *RIGHT])
    after = column(50, 100, ["　　公司登记机关应当将其进行公示", "，接受社会监督。", *LEFT])
    assert len(list(read(pdf([Sheet([Text(180, 60, "某省消防条例", 18), *before]), Sheet(after)])).documents)) == 1


def test_titles_at_the_top_of_every_page_are_no_heads() -> None:
    titles = ["关于城市供水的通知", "关于节约用水的通知", "关于防汛工作的通知"]
    found = furniture(*(Sheet([Text(200, 60, said, 18), *BOTH]) for said in titles))
    assert [page.lines[0].text for page in found] == titles


def test_the_organ_that_titles_of_some_pages_begin_with_is_no_head() -> None:
    organ, subjects = "河川省人民代表大会常务委员会人事委员会", "供水 节水 防汛 供暖 绿化".split()
    titles = [*(f"关于城市{subject}的通知" for subject in subjects), organ, organ]
    tops = [[Text(50, 40, "河川省公报　2024·3", 9), Text(150, 70, title, 18)] for title in titles]
    found = furniture(*(Sheet([*top, *BOTH]) for top in tops))
    assert [page.lines[0].text for page in found if page.lines[0].text == organ] == [organ] * 2
    assert [len(page.top) for page in found] == [1] * 7


def test_the_organ_that_half_of_the_titles_begin_with_is_a_line_of_them() -> None:
    """Each page is a document: decisions of a committee, and reports of another on each."""
    organs = ["河川省人民代表大会常务委员会", "河川省人大法制委员会关于"] * 3
    titles = [
        [Text(150, 70, organ, 18), Text(150, 98, f"《城市{what}条例》的决定", 18)]
        for organ, what in zip(organs, "供节防消采排", strict=True)
    ]
    found = furniture(
        *(Sheet([Text(50, 40, "河川省公报　2024·3", 9), *title, *column(50, 140, RIGHT)]) for title in titles)
    )
    assert [page.lines[0].text for page in found] == organs


def test_two_short_articles_beside_each_other_are_read_one_after_the_other() -> None:
    """Most of their lines are short, titles, salutations, ends; those from edge to edge tell the columns."""
    one, other = (
        ["关于供水的通知", "各县人民政府：", *LINES, "本办法自公布之日起施行。", "某某市人民政府"]
        for LINES in (LEFT[:3], RIGHT[:3])
    )
    assert printed(Sheet([*column(50, 100, one), *column(320, 100, other)])) == [
        line.strip("\u3000") for line in (*one, *other)
    ]


def test_what_goes_on_in_the_second_and_the_fourth_of_four_columns_alone_is_theirs() -> None:
    lines = ["预防火灾和减少火灾", "危害，加强应急救援", "工作，保护人身财产", "安全，维护公共安全"]
    xs = (40, 180, 320, 460)
    texts = [text for x in xs for text in column(x, 100, lines)]
    more = [text for x in (180, 460) for text in column(x, 172, ["主、防消结合的方针", "并按照规定予以公布"])]
    found = printed(Sheet([*texts, *more]))
    assert found == [*lines, *lines, "主、防消结合的方针", "并按照规定予以公布"] * 2


def test_labels_of_rows_are_no_words_in_the_margin() -> None:
    rows = [Text(20, 118 + 18 * at, character) for at, character in enumerate("甲乙丙丁戊")]
    found = printed(Sheet([Text(20, 100, "项目"), *rows, *column(60, 100, LEFT * 4)]))
    assert any(line.startswith("甲") for line in found)


def test_the_number_of_a_page_whose_text_is_turned_may_stand_upright() -> None:
    """GB/T 9704-2012 §8: a table that stands sideways leaves the page's mark where it is on all pages."""
    turned = [Text(200 + 18 * at, 700, line.strip("\u3000"), matrix=(0, 1, -1, 0)) for at, line in enumerate(LEFT * 3)]
    mark, other = Text(290, 760, "— 12 —"), Text(290, 40, "某省公报", matrix=(1, 0, 0, 1))
    (end,) = pages(Sheet([*turned, mark, other])).breaks
    assert (end.mark, end.printed, end.head) == ("12", "—12—", "某省公报")


# how a page is shown


def test_a_page_that_is_shown_turned_is_read_as_it_is_shown() -> None:
    turned = Sheet([Text(100, 700, "某省消防条例", matrix=(0, 1, -1, 0))], more={"Rotate": 90})
    assert printed(turned) == ["某省消防条例"]


def test_a_page_whose_text_is_all_turned_is_read_upright() -> None:
    turned = [
        Text(100 + 18 * at, 700, said, matrix=(0, 1, -1, 0)) for at, said in enumerate(("第一行文字", "第二行文字"))
    ]
    assert printed(Sheet(turned)) == ["第一行文字", "第二行文字"]


def codes(*sheets: Sheet) -> list[str]:
    findings: list[Finding] = []
    read(pdf(sheets), findings)
    return [finding.code for finding in findings if finding.code.startswith("R2")]


def test_what_stands_outside_the_page_is_left_out_and_said() -> None:
    out = Sheet([*BOTH, Text(550, 100, "裁掉的字")], more={"CropBox": "[0 0 540 800]"})
    assert "裁掉" not in "".join(printed(out))
    assert codes(out) == ["R204"]


def test_hidden_text_on_a_page_that_shows_its_own_is_left_out_and_said() -> None:
    assert codes(Sheet([*BOTH, Text(50, 600, "隐藏", hidden=True)])) == ["R205"]


def test_the_lines_of_a_layer_that_is_askew_are_level() -> None:
    """As the page is that was scanned: its lines fall by more than their height."""
    sine, cosine = math.sin(math.radians(1.2)), math.cos(math.radians(1.2))
    said = "某省消防条例" * 7
    layer: list[Text] = []
    for n, cut in enumerate((26, 20, 30, 16)):
        for at, part in ((0, said[: cut - 1]), (cut, said[cut:])):
            x, y = 50 + at * EM, 60 + 18 * n
            turn = (cosine, -sine, sine, cosine)
            layer.append(Text(x * cosine - y * sine, x * sine + y * cosine, part, matrix=turn, hidden=True))
    lines = ["".join(line.split()) for line in printed(Sheet(layer))]
    assert lines == [said[: cut - 1] + said[cut:] for cut in (26, 20, 30, 16)]


def test_the_hidden_layer_of_a_scan_is_its_text_and_said_to_be() -> None:
    layer = [Text(text.x, text.y, text.said, hidden=True) for text in BOTH]
    assert printed(Sheet(layer)) == printed(Sheet(BOTH))
    assert codes(Sheet(layer)) == ["R202"]


def stamped(stamp: str, y: float) -> Pages:
    """A scan with its hidden text, and what is stamped on it."""
    layer = [Text(text.x, text.y, text.said, hidden=True) for text in [*BOTH, *column(50, 200, LEFT * 4)]]
    return pages(Sheet([*layer, Text(450, y, stamp, 8)]))


@pytest.mark.parametrize("y", [20, 760])
def test_what_is_stamped_above_or_below_the_text_of_a_scan_is_none_of_it(y: float) -> None:
    found = stamped("馆藏", y)
    assert "馆藏" not in "".join(line.printed for line in found.lines) and found.breaks[0].head == "馆藏"


def test_what_is_printed_over_the_text_of_a_scan_is_of_it_and_a_number_below_is_the_page_s() -> None:
    assert "馆藏" in "".join(line.printed for line in stamped("馆藏", 118).lines)
    assert stamped("12", 760).breaks[0].mark == "12"


def test_lines_of_a_hidden_layer_have_the_sizes_that_the_page_shows_however_they_were_guessed() -> None:
    """A program takes each line for as high as its tallest character, and stretches each word."""
    title = [("某省人民政府办公厅关于印发冬春水利工作方案", 60, 17.0), ("的通知", 84, 18.0)]
    text = [
        ("为做好冬季和春季的水利建设工作，夯实粮食安全", 120, 9.6),
        ("的根基，经省人民政府同意，现将方案印发给你们，", 138, 10.8),
    ]
    text += [("请认真组织实施。", 156, 10.2)]
    layer = [
        Text(100 + 20 * (y == 120), y, said, size, step=(18 if size > 12 else 10) / size, hidden=True)
        for said, y, size in (*title, *text)
    ]
    issue = read(pdf([Sheet(layer)]))
    assert [text_inside(each) for each in issue.descendants("title")] == [title[0][0] + title[1][0]]
    assert [text_inside(each) for each in issue.descendants("p")] == ["".join(said for said, _, _ in text)]
    assert {line.hints.size for line in pages(Sheet(layer)).lines[2:]} == {10.2}


def test_a_character_without_a_name_stays_in_the_text_and_is_said() -> None:
    assert codes(Sheet([*BOTH, Text(50, 300, "某省\ue123条例")])) == ["R203"]
    assert "某省\ue123条例" in printed(Sheet([*BOTH, Text(50, 300, "某省\ue123条例")]))


def mended(*lines: str) -> list[tuple[str, int | None, str | None]]:
    findings: list[Finding] = []
    read(pdf([Sheet(BOTH), Sheet(column(50, 100, lines))]), findings)
    return [
        (finding.code, finding.place.page, finding.text) for finding in findings if finding.code in ("R102", "R103")
    ]


def test_radicals_that_a_font_map_wrote_for_characters_are_read_as_these_and_said() -> None:
    lines = ["第三条　本⽇起施⾏，由省⼈民政府负责。", "第四条　第⻚由编辑部编排。"]
    assert mended(*lines) == [("R103", 2, "⽇")]
    issue = read(pdf([Sheet(column(50, 100, lines))]))
    assert "本日起施行，由省人民政府负责。" in plain_text(issue)
    assert "第页由编辑部编排。" in plain_text(issue)


def test_characters_that_look_like_radicals_and_are_none_are_not_said() -> None:
    assert mended("第三条　本日起施行，由省人民政府负责。") == []


def test_half_width_marks_throughout_are_read_as_full_width_ones_and_said() -> None:
    lines = ["第一条　为了规范消防工作,预防火灾,", "减少危害,制定本条例(试行)."]
    findings: list[Finding] = []
    issue = read(pdf([Sheet(column(50, 100, lines))]), findings)
    assert "为了规范消防工作，预防火灾，减少危害，制定本条例（试行）。" in plain_text(issue)
    assert [(each.code, each.place.page) for each in findings if each.code == "R102"] == [("R102", 1)]


def test_a_half_width_mark_in_a_text_that_has_proper_ones_is_the_author_s() -> None:
    assert mended("第三条　各市,县人民政府负责。") == []


# ours


@pytest.fixture(scope="module")
def ours() -> tuple[Issue, bytes]:
    issue = read((FILES / "esign-2019-3.pdf").read_bytes())
    return issue, write(issue, Press(MADE))


def test_a_pdf_of_ours_gives_the_issue_that_it_was_set_from(ours: tuple[Issue, bytes]) -> None:
    issue, made = ours
    assert text_of(read(made)) == text_of(issue)


def text_of(issue: Issue) -> bytes:
    return write_issue(issue, Press(MADE))


def without(made: bytes, *keys: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(made)))
    for key in keys:
        del writer.root_object[key]
    output = io.BytesIO()
    writer.write(output)
    return output.getvalue()


def test_without_its_seal_the_pages_are_held_against_the_issue_they_carry(ours: tuple[Issue, bytes]) -> None:
    issue, made = ours
    findings: list[Finding] = []
    assert text_of(read(without(made, "/PieceInfo"), findings)) == text_of(issue)
    assert "R206" not in {finding.code for finding in findings}


def test_where_pages_and_the_issue_they_carry_differ_the_pages_are_read_and_it_is_said(
    ours: tuple[Issue, bytes],
) -> None:
    _, made = ours
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(made)))
    writer.remove_page(len(writer.pages) - 1)
    output = io.BytesIO()
    writer.write(output)
    findings: list[Finding] = []
    issue = read(output.getvalue(), findings)
    assert "R206" in {finding.code for finding in findings}
    assert len(list(issue.descendants("article"))) < 36


def structure(issue: Issue) -> Iterator[tuple[str, str]]:
    for node in issue.descendants("title", "article", "division", "item", "p"):
        yield node.name, node.label or folded(text_inside(node))


def test_without_all_that_ours_carries_the_layout_gives_the_same_structure(ours: tuple[Issue, bytes]) -> None:
    issue, made = ours
    bare = read(without(made, "/PieceInfo", "/AF", "/Names", "/Metadata", "/StructTreeRoot", "/Outlines", "/MarkInfo"))
    assert list(structure(bare.find("{*}document"))) == list(structure(issue.find("{*}document")))  # type: ignore[arg-type]


# hostile files


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.7\n1 0 obj\n<<", b"%PDF-1.4\n%%EOF\n"])
def test_a_damaged_file_is_one_clear_line(data: bytes) -> None:
    with pytest.raises(UnreadableInput, match="damaged"):
        read(data)


def test_a_locked_file_says_what_to_do() -> None:
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(pdf([Sheet(BOTH)]))))
    writer.encrypt("geheim")
    output = io.BytesIO()
    writer.write(output)
    with pytest.raises(UnreadableInput, match="password") as raised:
        read(output.getvalue())
    assert "without one" in (raised.value.hint or "")


def test_a_file_that_is_cut_off_gives_its_pages_or_one_clear_line() -> None:
    whole = pdf([Sheet(BOTH)] * 3)
    for part in (2, 3, 5):
        with pytest.raises(UnreadableInput):
            read(whole[: len(whole) // part])


def test_no_character_is_lost_or_made_up() -> None:
    issue = read(pdf([sheet(7), sheet(8)]))
    said = "".join(text.said for text in (*sheet(7).texts, *sheet(8).texts))
    kept = "".join(end.get("head", "") + end.get("printed", "") for end in issue.descendants("pb"))
    assert sorted(plain_text(issue) + "".join(kept.split())) == sorted("".join(said.split()))


# what pages of one organ or another show


LINES = [
    "　　为了规范城市供水管理，保障供水安全，维护用户和供水单位的合",
    "法权益，根据有关法律、行政法规，结合本市实际，制定本条例。",
]
TEXT = column(100, 150, LINES * 4)


def test_a_gazette_s_name_with_its_number_is_the_head_of_the_only_page() -> None:
    head = Text(220, 60, "某市人民政府公报　2024年第3号", 9)
    (page,) = furniture(Sheet([head, *TEXT]))
    assert [line.text for row in page.top for line in row] == ["某市人民政府公报　2024年第3号"]
    mentioned = Text(100, 132, "某市人民政府公报　2024年第3号")
    assert furniture(Sheet([mentioned, *TEXT]))[0].top == []
    assert furniture(Sheet([Text(220, 60, "某市供水情况公告　2024年第3号", 9), *TEXT]))[0].top == []


def test_a_head_that_says_the_issue_may_be_as_close_to_the_text_as_lines_are() -> None:
    """With the gazette's name alone it could be the first line of a text; with its number it is a head."""
    for said, heads in (("某市人民政府公报　2024年第3号", 1), ("某市人民政府公布的事项", 0)):
        found = furniture(*(Sheet(column(100, 100, [said, *LINES * 4])) for _ in range(3)))
        assert [len(page.top) for page in found] == [heads] * 3


@pytest.mark.parametrize(
    "mark", ["— {} —", "第{}页", "第 {} 页 共 12 页", "第{}页/共12页", "第{}页，共12页", "{}/12", "{}／12"]
)
def test_a_page_s_number_is_that_which_stands_before_how_many_there_are(mark: str) -> None:
    sheets = [Sheet([*column(100, 100, LINES * 4), Text(280, 760, mark.format(at))]) for at in (10, 11, 12)]
    assert [end.get("n") for end in read(pdf(sheets)).descendants("pb")] == ["10", "11", "12"]


def test_a_head_smaller_than_text_may_be_as_close_to_it_as_lines_are() -> None:
    for size, heads in ((9.0, 1), (EM, 0)):
        head = Text(100, 100, "某市供水管理办法", size)
        found = furniture(*(Sheet([head, *column(100, 118, LINES * 4)]) for _ in range(3)))
        assert [len(page.top) for page in found] == [heads] * 3


@pytest.mark.parametrize("apart", [14, 27])
def test_letters_of_a_seal_that_stand_upright_are_none_of_the_text(apart: float) -> None:
    def turned(at: int) -> tuple[float, float, float, float]:
        angle = math.radians(30 * (2 - at))
        return math.cos(angle), math.sin(angle), -math.sin(angle), math.cos(angle)

    around = [Text(300 + apart * at, 300 - 4 * min(at, 4 - at), "某市水利局"[at], matrix=turned(at)) for at in range(5)]
    star = Text(325, 330, "★", 24)
    found = pages(Sheet([*TEXT, *around, star]))
    assert [line.printed for line in found.lines] == [line.strip("\u3000") for line in LINES * 4]
    assert "".join((found.breaks[0].head or "").split()) == "某市水利局★"
    assert "★" in printed(Sheet([*TEXT, Text(100, 330, "★")]))


def test_the_head_of_the_only_page_that_says_the_title_is_no_text() -> None:
    title = [Text(190, 120, "某市城市供水管理条例", 18), Text(230, 144, "实施细则", 18)]
    (page,) = furniture(Sheet([Text(350, 60, "某市城市供水管理条例实施细则", 8), *title, *column(100, 190, LINES)]))
    assert [line.text for row in page.top for line in row] == ["某市城市供水管理条例实施细则"]
    other = Text(350, 60, "某市城市供水管理条例", 8)
    assert furniture(Sheet([other, *title, *column(100, 190, LINES)]))[0].top == []


def test_heads_of_a_file_with_many_titles_stand_off_their_text() -> None:
    head = Text(50, 80, "某市人民政府公报　2024·9", 9)
    titles = [Text(200, 100 + 60 * n, f"某{each}局公告", 18) for n, each in enumerate("甲乙丙丁戊己庚辛壬")]
    text = column(100, 105, LINES * 6)
    found = furniture(Sheet(titles[:3]), Sheet(titles[3:6]), Sheet([head, *titles[6:]]), Sheet([head, *text]))
    assert [len(page.top) for page in found[2:]] == [1, 1]


def test_a_heading_of_four_characters_set_wide_is_no_two_names() -> None:
    assert "总体要求" in printed(Sheet([*TEXT, Text(260, 320, "总体要求", 12, step=2.0)]))
    names = [Text(x, 320, name) for x, name in zip((100, 120, 150, 170), "王芳李娜", strict=True)]
    assert printed(Sheet([*TEXT, *names]))[-1] == "王　芳  李　娜"


def test_large_words_below_the_lines_are_a_watermark_on_every_page() -> None:
    mark = Text(150, 200, "内部资料", 60)
    under, bare = (
        pages(Sheet([mark, *TEXT]), Sheet([mark, *column(100, 400, LINES)])).lines,
        pages(Sheet([mark, *TEXT]), Sheet([mark, *column(100, 400, LINES)])),
    )
    assert "内部资料" not in "".join(line.printed for line in under)
    assert [end.head for end in bare.breaks] == ["内部资料", "内部资料"]


def test_a_watermark_that_comes_back_down_the_page_is_one_below_the_last_line_too() -> None:
    marks = [Text(70, y, "内部资料", 40) for y in (119, 155, 400)]
    assert printed(Sheet([*marks, *BOTH])) == [each.said for each in BOTH]


def strewn(said: str, shift: float = 0) -> list[Text]:
    """Words all over a page; every other row may begin further right."""
    return [Text(30 + 170 * x + shift * (y % 2), 60 + 65 * y, said, 9) for y in range(9) for x in range(3)]


@pytest.mark.parametrize("shift", [0, 40])
def test_small_words_that_are_strewn_under_the_lines_are_a_watermark(shift: float) -> None:
    found = pages(Sheet([*strewn("市府办李思远０５２２", shift), *TEXT]))
    assert [line.printed for line in found.lines] == [line.strip("\u3000") for line in LINES * 4]
    assert found.breaks[0].head == "市府办李思远０５２２"


def test_words_that_come_back_in_rows_and_columns_with_no_line_over_them_are_text() -> None:
    table = [Text(50 + 150 * x, 460 + 20 * y, "达到国家标准", 9) for y in range(4) for x in range(3)]
    assert "".join(printed(Sheet([*TEXT, *table]))).count("达到国家标准") == 12


def test_a_large_title_above_the_lines_is_no_watermark() -> None:
    assert printed(Sheet([Text(150, 120, "通知公告", 60), *TEXT]))[0] == "通知公告"


def test_first_lines_of_paragraphs_alone_stand_in_from_the_one_line_that_does_not() -> None:
    said = ["各市人民政府：", *[f"　　某甲{n}为某市水务局局长；" for n in range(4)]]
    assert [round(line.indent) for line in pages(Sheet(column(100, 100, said))).lines] == [0, 2, 2, 2, 2]
    outdented = ["一、", *[f"　　{line.strip('　')}" for line in LINES], *LINES * 2]
    assert pages(Sheet(column(100, 100, outdented))).lines[0].indent == 0


def test_a_hyphen_at_a_line_s_end_is_one() -> None:
    lines = ["ThisRegulationismadeforthewholeMu-", "nicipalityandentersintoforcetoday."]
    assert printed(Sheet([Text(50, 60 + 18 * n, line) for n, line in enumerate(lines)])) == lines


def test_the_only_line_of_text_that_goes_to_the_edge_shows_it() -> None:
    """Who signs and the day end alike further left; a number in the middle is told by it."""
    title, number = Text(118, 60, "某市人民政府关于水利的通知", 18), Text(180, 90, "某政发〔二〇二四〕九号")
    text = [
        Text(70, 102, "各县人民政府："),
        Text(70, 120, "现将全市水利建设任务下达给你们，请按照下表所列项目抓紧组织实施好。"),
    ]
    signed = [Text(300, 200, "某市人民政府办"), Text(300, 218, "二〇二四年三月")]
    found = pages(Sheet([title, number, *text, *signed])).lines
    assert [each.hints.align for each in found if each.printed.startswith("某政发")] == ["center"]


def test_large_letters_nearly_as_white_as_the_paper_are_a_watermark_below_the_text_too() -> None:
    """As the only page of a draft has them; black ones are a title, and so are light ones on a dark ground."""
    mark, text = Text(100, 500, "征求意见稿", 70), column(100, 100, LINES)
    ground = "0 g 80 280 420 120 re f 0.9 g"
    said = ["征求意见稿" in printed(Sheet([*text, mark], drawn=drawn)) for drawn in ("0.9 g", "0.2 g", ground)]
    assert said == [False, True, True]
    assert pages(Sheet([*text, mark], drawn="0.9 g")).breaks[0].head == "征求意见稿"


def test_the_blank_behind_numbers_of_articles_is_no_gutter_however_long_they_are() -> None:
    lines = [
        "　　第二百七十一条　保险标的发生海上保险事故后灭失，或者",
        "受到严重损坏完全失去原有形体、效用，或者不能再归被保险人",
        "所拥有的，为实际全损。",
        "　　第二百七十二条　船舶发生海上保险事故后，认为实际全损",
        "已经不可避免，或者为避免发生实际全损所需支付的费用超过保",
        "险价值的，为推定全损。",
        "　　第二百七十三条　不属于实际全损和推定全损的损失，为部",
        "分损失。",
        "　　第二百七十四条　船舶在合理时间内未从被获知最后消息的",
        "地点抵达目的地，除合同另有约定外，满六十日后仍没有获知其",
        "消息的，为船舶失踪。船舶失踪视为实际全损。",
        "　　第二百七十五条　保险标的发生推定全损，被保险人要求保",
        "险人按照全部损失赔偿的，应当在合理的时间内向保险人委付保",
    ]
    set_in = [text for text in column(100, 100, lines) if "条　" in text.said]
    labels = [Text(120, text.y, text.said.partition("　")[0]) for text in set_in]
    words = [Text(200.3, text.y, text.said.partition("　")[2]) for text in set_in]  # a blank a little wider than an em
    rest = [text for text in column(100, 100, lines) if "条　" not in text.said]
    heading = Text(170.1, 82, "第五节　保险标的的损失和委付")  # its number ends where the words of articles begin
    found = printed(Sheet([heading, *labels, *words, *rest]))
    assert found == [heading.said, *(line.strip("\u3000") for line in lines)]


def test_bars_at_even_distances_part_lists_of_names_too() -> None:
    """Offices of six characters beside names: no line is as wide as one of text, but in the first column."""
    text = [
        "　　各省、自治区、直",
        "辖市人民政府，国务",
        "院各部委：",
        "　　现将名单通知如",
        "下。",
        "　　主任由某人兼任",
    ]
    one = {
        "文秋芳": ["教授、北京外", "国语大学学术", "委员会主任"],
        "史宁中": ["教授、东北师", "范大学原校长"],
        "杨河": ["院士"],
    }
    two = {"林岗": ["教授、中国人", "民大学校长"], "房喻": ["院士"], "葛兆光": ["教授、复旦大", "学研究院副院", "长"]}
    rosters = [*roster(170, one), *roster(290, two)]
    bars = "\n".join(f"{x} 710 m {x} 590 l S" for x in (155, 275, 395))
    last = column(410, 100, ["　　某委员会办公室", "设在教育部，由教材", "局承担有关工作。"])
    found = printed(Sheet([*column(50, 100, text), *rosters, *last], drawn=bars))
    assert [line.split()[0] for line in found] == [
        *(line.strip("\u3000") for line in text),
        *("文秋芳", "国语大学学术", "委员会主任", "史宁中", "范大学原校长", "杨河"),
        *("林岗", "民大学校长", "房喻", "葛兆光", "学研究院副院", "长"),
        *("某委员会办公室", "设在教育部，由教材", "局承担有关工作。"),
    ]


def roster(x: float, people: dict[str, list[str]]) -> list[Text]:
    """Persons with their offices beside them, each as many lines as it takes."""
    offices = [line for lines in people.values() for line in lines]
    at = {name: sum(map(len, list(people.values())[:n])) for n, name in enumerate(people)}
    names = [Text(x, 100 + 18 * at[name], name) for name in people]
    return [*names, *(Text(x + 45, 100 + 18 * n, office) for n, office in enumerate(offices))]


def test_the_head_of_a_page_of_few_lines_that_says_the_title_is_no_text() -> None:
    title, note = (
        Text(150, 142, "某市人大常委会任命名单", 18),
        Text(140, 179, "（2020年5月18日某市人大常委会第18次会议通过）"),
    )
    head = Text(390, 88, "某市人大常委会任命名单", 9)
    mark = Text(290, 770, "1")
    (page,) = furniture(Sheet([head, title, note, mark, Text(100, 215, "任命殷一璀为某委员会副主任委员。")]))
    assert [line.text for row in page.top for line in row] == ["某市人大常委会任命名单"]


def test_a_paragraph_that_is_set_in_as_a_whole_is_one() -> None:
    lines = [
        *(
            "　　责任人应当在法院设立责任限制的基金，并书面通知",
            "提出请求的人，由该法院依照本章的规定分配这个基金。",
        )
        * 3,
        "　　　　2001总吨至30000总吨的部分，对于船舶每总吨",
        "　　增加800计算单位；",
        "　　　　30001总吨至70000总吨的部分，对于船舶每总吨",
        "　　增加600计算单位，并在设立基金的人书面通知之后的",
        "　　一个月内缴纳；",
    ]
    issue = read(pdf([Sheet(column(100, 100, lines))]))
    assert [text_inside(p) for p in issue.descendants("p")][3:] == [
        "2001总吨至30000总吨的部分，对于船舶每总吨增加800计算单位；",
        "30001总吨至70000总吨的部分，对于船舶每总吨增加600计算单位，并在设立基金的人书面通知之后的一个月内缴纳；",
    ]


def test_a_title_over_two_of_three_columns_stands_before_both_though_the_third_begins_above_it() -> None:
    third = [f"第三栏的第{n}行文字写到了边" for n in "一二三四五六七八九十"]
    first, second = ([f"第{side}栏的第{n}行文字写到了边" for n in "一二三四五"] for side in "一二")
    sheet = [Text(80, 146, "全省春季农业生产会议", 20), *column(50, 207, first), *column(190, 207, second)]
    assert printed(Sheet([*sheet, *column(330, 119, third)])) == ["全省春季农业生产会议", *first, *second, *third]


@pytest.mark.parametrize("title", ["简讯", "动态"])
def test_a_title_of_two_characters_in_the_middle_of_three_columns_that_begin_below_it_is_over_all_of_them(
    title: str,
) -> None:
    rows = [[f"第{side}栏的第{n}行文字写到了边" for n in "一二三四五"] for side in "一二三"]
    columns = [text for n, lines in enumerate(rows) for text in column(50 + 140 * n, 130, lines)]
    above = column(50, 60, ["本决定自公布之日起施行。"])
    found = printed(Sheet([*above, Text(236, 105, title, 14), *columns]))
    assert found == ["本决定自公布之日起施行。", title, *(line for lines in rows for line in lines)]


def test_rows_of_parties_that_sign_side_by_side_are_a_paragraph_each() -> None:
    """公司 and 法定 make no word."""
    rows = [
        ("甲方（盖章）：松江市水务局", "乙方（盖章）：清源供水有限公司"),
        ("法定代表人（签字）：", "法定代表人（签字）："),
        ("2024年3月1日", "2024年3月1日"),
    ]
    text = column(
        50,
        80,
        [
            "　　第一条　乙方应当按照本协议的约定向甲方所在的城市供水，保证水质和水压。",
            "　　本协议一式四份，双方各执两份。",
        ],
    )
    texts = [Text(x, 116 + 18 * n, said) for n, row in enumerate(rows) for x, said in zip((50, 260), row, strict=True)]
    issue = read(pdf([Sheet([Text(150, 50, "城市供水特许经营协议", 16), *text, *texts])]))
    assert [text_inside(p).split() for p in issue.descendants("p")][-3:] == [list(row) for row in rows]


def test_who_gets_a_copy_on_many_lines_and_the_office_above_the_day_of_print_are_the_foot() -> None:
    said = ["　　现将有关工作要点印发给你们，请结合实际认真贯彻落实，并及时向市人民政府报告。", "　　此通知。"]
    copies = [
        "抄送：市委办公室，市人大常委会办公室，市政协办公室，市中级人民法院，市人民检察",
        "院；各县（市、区）人民政府，某经济开发区管理委员会，",
        "各人民团体；",
        "市政府各副秘书长。",
    ]
    foot = [*column(60, 250, copies), Text(250, 322, "某市人民政府办公室"), Text(60, 340, "2018　年12　月29　日印发")]
    head = [Text(150, 60, "某市人民政府办公室关于做好防汛工作的通知", 14), *column(50, 100, said)]
    issue = read(pdf([Sheet([*head, Text(330, 180, "某市人民政府办公室"), Text(345, 198, "2018年12月28日"), *foot])]))
    (document,) = issue.documents
    assert document.foot is not None
    found = [text_inside(p) for p in document.foot.children("p")]
    assert found[0] == "".join(copies)
    assert "".join(found[1:]).replace("\u3000", "") == "某市人民政府办公室2018年12月29日印发"


def test_a_line_set_wide_has_no_blank_behind_a_narrow_opening_mark() -> None:
    wide = [Text(84.5 + 19 * n, 118, each) for n, each in enumerate("（二）国家工作人员行贿")]
    mark = Text(68, 118, "“")
    assert (
        printed(Sheet([*column(50, 100, ["　　有下列情形之一的，从重处罚："]), mark, *wide]))[1]
        == "“（二）国家工作人员行贿"
    )
    assert printed(Sheet([Text(50, 100, "本表由（"), Text(130, 100, "）填写。")])) == [
        "本表由（\u3000\u3000\u3000\u3000）填写。"
    ]


@pytest.mark.parametrize("labels", [("（一）", "（二）"), ("①", "②"), ("1．", "2．"), ("一、", "二、")])
def test_items_at_the_edge_below_paragraphs_that_are_set_in_are_items(labels: tuple[str, str]) -> None:
    text = ["　　各县（市、区）人民政府应当加强领导，明确职责，抓好落实，并做好下列工作，确保安", "全："]
    items = [f"{labels[0]}加强巡查值守，及时报告险情；", f"{labels[1]}储备防汛物资，完善应急预案。"]
    title = Text(150, 60, "某市人民政府关于做好防汛工作的通知", 14)
    issue = read(pdf([Sheet([title, *column(50, 100, [*text, *items, *text, *items])])]))
    assert [item.label for item in issue.descendants("item")] == [*labels, *labels]


def test_a_page_of_thousands_of_words_alike_is_looked_at_once() -> None:
    face = Face("Song", 5, 5)

    def looked_at(rows: int) -> float:
        made = [
            Piece(
                [
                    Glyph(each, x * 20.0 + n * 5, x * 20.0 + n * 5 + 5, 6.0 * y, face, y)
                    for n, each in enumerate("1.00")
                ],
                5,
            )
            for y in range(rows)
            for x in range(20)
        ]
        began = process_time()
        assert take_watermarks([made], 5.0) == [(made, [])]
        return process_time() - began

    looked_at(20)
    assert looked_at(800) <= 12 * looked_at(200) + 0.05
