"""Columns on pages of a PDF: many of them, and pages that change their number in the middle."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

import pytest
from made_pdf import Sheet, Text, column, pdf

from gazette_pub.formats import source_of
from gazette_pub.formats.pdf.opening import opened
from gazette_pub.formats.pdf.reading.columns import rows_of
from gazette_pub.formats.pdf.reading.glyphs import sheet_of
from gazette_pub.formats.pdf.reading.kept import KeptPages
from gazette_pub.formats.pdf.reading.pages import volumes_of
from gazette_pub.formats.pdf.reading.pieces import pieces_of
from gazette_pub.formats.pdf.reading.scans import Scanning
from gazette_pub.formats.pdf.reading.strips import gutter_of_few_rows
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import plain_text, text_inside
from gazette_pub.publish.reading import read_issue

CHARACTERS = "为规范水利工程建设管理提高质量保障安全维护各方合法权益根据有关法律行政法规结合本市实际制定办法凡在行政区域内从事活动都应当遵守"


def paragraphs(count: int, begin: int = 0, wide: int = 40) -> list[str]:
    """Sentences of several lines, no two of which are alike."""
    turned = [CHARACTERS[at:] + CHARACTERS[:at] for at in range(begin, begin + count)]
    return [f"{text[: wide + at % 3 * 5]}。" for at, text in enumerate(turned)]


def set_in(texts: list[str], measure: int) -> list[str]:
    """The lines of these paragraphs."""
    lines = []
    for text in texts:
        whole = "\u3000\u3000" + text
        parts = [whole[at : at + measure] for at in range(0, len(whole), measure)]
        if len(parts[-1]) == 1:  # a stop begins no line
            parts[-2:] = [parts[-2] + parts[-1]]
        lines += parts
    return lines


def in_columns(lines: Sequence[str], xs: Sequence[float], top: float, off: float = 0) -> tuple[list[Text], float]:
    """Lines in balanced columns; each next one may stand a little lower than the one before. And where they end."""
    deep = -(-len(lines) // len(xs))
    found = []
    for at, x in enumerate(xs):
        found += column(x, top + at * off, lines[at * deep : (at + 1) * deep], leading=16)
    return found, top + deep * 16 + len(xs) * off


def read(*texts: Text) -> list[str]:
    issue = read_issue(source_of("in.pdf", pdf([Sheet(texts)])), Particulars(), ignore)
    return [text_inside(p) for p in issue.descendants("p")]


def lines(*texts: Text) -> list[str]:
    with opened(pdf([Sheet(texts)])) as document:
        (leaf,) = next(volumes_of(document, Scanning(KeptPages("0")), ignore))
        return [line.text for line in leaf.lines]


TITLE = Text(200, 60, "某市人民政府关于水利的意见", 16)
XS = {2: ([50, 310], 24), 3: ([50, 225, 400], 15), 4: ([50, 180, 310, 440], 11), 5: ([40, 148, 256, 364, 472], 9)}


@pytest.mark.parametrize(("above", "below"), [(2, 3), (3, 2), (2, 4), (4, 2), (3, 4)])
@pytest.mark.parametrize("off", [0, 6])
def test_a_page_changes_its_number_of_columns_with_nothing_between_that_stands_over_them(
    above: int, below: int, off: float
) -> None:
    first, last = paragraphs(12), paragraphs(12, 15)
    xs, measure = XS[above]
    upper, end = in_columns(set_in(first, measure), xs, 100, off)
    xs, measure = XS[below]
    lower, _ = in_columns(set_in(last, measure), xs, end + 20, off)
    assert read(TITLE, *upper, *lower) == [*first, *last]


@pytest.mark.parametrize("off", [0, 4, 7])
def test_five_narrow_columns_are_read_one_after_the_other(off: float) -> None:
    xs, measure = XS[5]
    said = paragraphs(14)
    texts, _ = in_columns(set_in(said, measure), xs, 100, off)
    assert read(TITLE, *texts) == said


def story(
    title: str, said: list[str], count: int, top: float, xs: Sequence[float], size: float = 18, gap: float = 20
) -> list[Text]:
    """A story of a newspaper: a title over so many columns, in the middle of them, and the text in these."""
    right = xs[count - 1] + 90
    texts, _ = in_columns(set_in(said, 9), xs[:count], top + gap)
    return [Text((xs[0] + right - len(title) * size) / 2, top, title, size), *texts]


FIVE = XS[5][0]


def test_stories_between_rules_over_all_columns_are_read_one_after_the_other() -> None:
    said = [paragraphs(3 if at in (20, 50) else 5, at) for at in range(0, 60, 10)]
    titles = ("全市水利会议召开", "农村公路全线通车", "青山造林")
    texts = [
        text
        for at, top in ((0, 100), (3, 460))
        for n, (x, count) in enumerate(((0, 2), (2, 2), (4, 1)))
        for text in story(titles[n], said[at + n], count, top, FIVE[x:])
    ]
    sheet = Sheet(texts, drawn=f"40 {800 - 435} m 562 {800 - 435} l S")
    issue = read_issue(source_of("in.pdf", pdf([sheet])), Particulars(), ignore)
    assert [text for p in issue.descendants("p") if len(text := text_inside(p)) > 20] == [
        text for own in said for text in own
    ]


def test_titles_over_some_of_the_columns_stand_above_their_own_text() -> None:
    first, second, third = paragraphs(6), paragraphs(6, 10), paragraphs(5, 20)
    titles = ("全市水利会议召开", "农村公路全线通车", "青山造林")
    texts = [
        *(*story(titles[0], first, 2, 100, FIVE), *story(titles[1], second, 2, 100, FIVE[2:])),
        *(*story(titles[2], third, 1, 100, FIVE[4:], 14, 36), Text(FIVE[4] + 31, 113.5, "万亩", 14)),
    ]
    found = read_all(*texts)
    assert [found.index(each) for each in (*first, *second, *third)] == sorted(
        found.index(each) for each in (*first, *second, *third)
    )
    assert found.index(first[-1]) < found.index(titles[1]) < found.index(second[0])


def test_the_last_of_many_columns_may_have_a_few_lines_and_a_title_stands_over_all_of_them() -> None:
    said = set_in(paragraphs(10), 9)
    deep = (len(said) - 2) // 4
    lines = [said[at : at + deep] for at in range(0, 4 * deep, deep)]
    rest = said[4 * deep :][:2]
    title = Text(241, 75, "全市水利会议", 20)
    texts = [text for x, own in zip(FIVE, [*lines, rest], strict=True) for text in column(x, 100, own, leading=16)]
    whole = "".join(line.strip() for own in [*lines, rest] for line in own)
    assert "".join(read_all(title, *texts)) == title.said + whole


def read_all(*texts: Text) -> list[str]:
    """What stands on a page, titles too."""
    issue = read_issue(source_of("in.pdf", pdf([Sheet(texts)])), Particulars(), ignore)
    return [text_inside(each) for each in issue.descendants("p", "title", "heading", "subtitle", "kicker")]


def test_columns_of_names_in_one_of_two_columns_part_no_page() -> None:
    """The other one goes on beside them."""
    said = paragraphs(9)
    left = set_in(said[:5], 24)
    names = [
        "王建忠　　李卫东　　张晓明",
        "陈志远　　赵国庆　　周文博",
        "吴海涛　　郑立新　　冯秀英",
        "孙国强　　蒋欣然　　韩雪梅",
    ]
    rows = [
        Text(310 + 70 * at, 100 + 16 * row, name)
        for row, line in enumerate(names)
        for at, name in enumerate(line.split("\u3000\u3000"))
    ]
    right = column(310, 100 + 16 * 5, set_in(said[5:], 24), leading=16)
    found = read(TITLE, *column(50, 100, left, leading=16), *rows, *right)
    assert found == said


def test_the_short_end_of_a_paragraph_that_heads_the_right_column_goes_on_with_the_left_one() -> None:
    """A title begins the left one, lower than the right one begins."""
    title = Text(80, 116, "关于水利的意见", 16)
    said = paragraphs(7, wide=44)
    lines = set_in(said, 24)
    at = next(n for n in itertools.count(8) if len(lines[n]) < 8)
    left, right = column(50, 140, lines[:at], leading=16), column(310, 106, lines[at:], leading=16)
    assert read(title, *left, *right) == said


def test_the_end_of_a_paragraph_over_both_columns_belongs_to_it_above_who_signs() -> None:
    whole = paragraphs(1, wide=55)[0]
    over = [
        *column(50, 100, set_in([whole], 50), leading=16),
        Text(430, 132, "某市水务局"),
        Text(430, 148, "2024年5月6日"),
    ]
    said = paragraphs(8)
    texts, _ = in_columns(set_in(said, 24), [50, 310], 200)
    assert read(
        Text(200, 60, "某市水务局关于水利的意见", 16), *over, Text(200, 180, "某市水务局关于防汛的意见", 16), *texts
    ) == [whole, *said]


def columns_of(*texts: Text) -> list[str | None]:
    issue = read_issue(source_of("in.pdf", pdf([Sheet(texts)])), Particulars(), ignore)
    return [each.get("columns") for each in issue.descendants("document")]


def test_a_page_of_28_characters_a_line_is_in_one_column() -> None:
    """As GB/T 9704-2012 §5.2.3 has it."""
    assert columns_of(TITLE, *column(50, 100, set_in(paragraphs(4), 28))) == ["1"]


def test_two_columns_are_two_however_wide_they_are() -> None:
    texts, _ = in_columns(set_in(paragraphs(8), 32), [20, 370], 100)
    assert columns_of(TITLE, *texts) == ["2"]


def test_rosters_in_two_columns_are_read_one_after_the_other_where_their_headings_break_off_the_offices() -> None:
    """The blank between names and offices parts no page in the middle of its columns."""
    offices, given = ("省人大常委会教育科学文化卫", "省人大常委会农村工作委员会"), "建国明华平安生"

    def members(count: int, surname: str, *wide: int) -> list[list[tuple[float, str]]]:
        found = list[list[tuple[float, str]]]()
        for at in range(count):
            name = f"{surname}{given[at]}文" + ("（女）" if at in wide else "")
            found += [[(20, name), (82, offices[at % 2])], [(82, "副主任")]]
        return found

    heading: list[list[tuple[float, str]]] = [
        [(20, "九、省纪委监委驻省人大机关纪检监察组组长")],
        [(0, "省人大及其常委会各机构副主任、局长、副局长、")],
        [(0, "省高级人民法院、省人民检察院副院长、副检察")],
        [(0, "长，一级巡视员、二级巡视员")],
    ]
    left = [*members(7, "张"), *heading, *members(7, "李")]
    right = [*members(7, "王", 6), *members(7, "陈", 0, 1), *members(1, "赵")]
    texts = [
        Text(x + off, 100 + 18 * at, said)
        for x, rows in ((50, left), (310, right))
        for at, row in enumerate(rows)
        for off, said in row
    ]
    issue = read_issue(source_of("in.pdf", pdf([Sheet([TITLE, *texts])])), Particulars(), ignore)
    wanted = [row[0][1][:3] for row in (*left, *right) if len(row) > 1]
    assert re.findall("|".join(wanted), plain_text(issue)) == wanted


def test_paragraphs_with_blanks_between_them_are_in_one_column_though_wide_ones_stand_behind_numbers() -> None:
    """The last line of a paragraph, and the number of the next article below it, do not stand beside each other."""
    said = [text[:36].rstrip("，。") + "。" for text in paragraphs(9, wide=36)]
    texts = []
    for at, each in enumerate(said):
        texts += [Text(70, 100 + 44 * at, f"第二百{'一二三四五六七八九'[at]}十条"), Text(160, 100 + 44 * at, each[:30])]
        texts.append(Text(50, 116 + 44 * at, each[30:]))
    found = read(TITLE, *texts)
    assert found == said


def test_a_page_s_mark_in_the_gutter_below_two_columns_of_entries_is_no_column() -> None:
    """It parts the blank between them in two."""
    entries = [
        ("甲县", "王建华乙县人大常委会"),
        *((f"{each}县人大常委会", f"李明{each}市人大常委会") for each in "丙丁戊己庚辛壬"),
    ]
    left = [Text(60, 60 + 18 * n, one) for n, (one, _) in enumerate(entries)]
    right = [Text(300, 60 + 18 * n, other) for n, (_, other) in enumerate(entries)]
    said = "".join("".join(read(*left, *right, Text(190, 240, "—１２３—"))).split())
    assert all(word in said for entry in entries for word in entry)


def test_a_line_of_the_right_column_that_begins_in_the_gutter_is_its_own() -> None:
    """Its first lines are set in; the rest of one begins with a bracket, half of which is cut off."""
    left = [f"　　{CHARACTERS[at : at + 20]}。" for at in range(12)]
    right = [f"　　{CHARACTERS[::-1][at : at + 18]}。" for at in range(12)]
    right[6:8] = [f"　　{CHARACTERS[30:50]}", "（试行）。"]
    texts = [*column(50, 100, left), *column(310, 100, right)]
    texts = [Text(300, each.y, each.said) if each.said == "（试行）。" else each for each in texts]
    assert "".join(read(TITLE, *texts)) == "".join(line.strip("\u3000") for line in (*left, *right))


SHORT = (
    ["１　总则", "依法有力有序应对森林火灾。", "组织指挥体系由县人民政府建立。"],
    ["２　附则", "本预案由县应急管理局解释。", "本预案自印发之日起施行。"],
)


def beside(*sides: Sequence[str]) -> list[list[Text]]:
    return [
        [Text(x, 120 + 18 * n, line) for n, line in enumerate(lines)] for x, lines in zip((70, 320), sides, strict=True)
    ]


def test_short_lines_beside_each_other_are_columns_where_one_is_drawn_after_the_other() -> None:
    left, right = beside(*SHORT)
    assert "".join(lines(TITLE, *left, *right)[1:]) == "".join((*SHORT[0], *SHORT[1]))


def test_short_lines_that_are_drawn_row_by_row_are_rows() -> None:
    rows = itertools.chain.from_iterable(zip(*beside(*SHORT), strict=True))
    assert [line.split("\u3000")[0][0] for line in lines(TITLE, *rows)[1:]] == ["１", "依", "组"]


def test_parties_that_sign_are_no_columns_however_they_are_drawn() -> None:
    left, right = beside(
        ["甲方：某市财政局（盖章）", "法定代表人：王明", "二〇二四年三月"],
        ["乙方：某某银行（盖章）", "法定代表人：李强", "二〇二四年三月"],
    )
    assert [line[:2] for line in lines(TITLE, *left, *right)[1:]] == ["甲方", "法定", "二〇"]


def test_a_zone_of_first_lines_alone_has_the_edges_of_the_columns_above_it() -> None:
    above, end = in_columns(set_in(paragraphs(8), 24), [50, 310], 100)
    title = Text(240, end + 30, "王某销售案", 18)
    short = column(70, end + 60, ["【关键词】", "假冒注册商标追加认定", "【要旨】", "对于反复出现的行为应当审查。"])
    found = read(TITLE, *above, title, *short)
    assert [each for each in found if each in ("假冒注册商标追加认定", "对于反复出现的行为应当审查。")] == [
        "假冒注册商标追加认定",
        "对于反复出现的行为应当审查。",
    ]


LEFT_HALF = """\
十一、省高级人民法院副院长及太原铁路运输
-中级法院院长（6人）
管应时 省高级人民法院副院长
李喜春 省高级人民法院副院长
翟瑞卿 省高级人民法院副院长
丁国华（女） 太原铁路运输中级法院
. 院长
十二、省人民检察院副检察长及太原铁路运输
-检察分院检察长（6人）
崔国红 省人民检察院主持日常
. 工作的副检察长
闫绪安 省人民检察院副检察长
宁建新 省人民检察院副检察长
赵雅清（女） 省人民检察院副检察长
史海东 太原铁路运输检察分院
. 检察长"""


def test_offices_that_go_from_edge_to_edge_beside_persons_are_no_column_of_text() -> None:
    texts = list[Text]()
    for at, row in enumerate(LEFT_HALF.split("\n")):
        person, _, office = row.partition(" ")
        y = 100 + 18 * at
        if not office:
            texts.append(Text(50 if row[0] == "-" else 70, y, row.strip("-")))
        else:
            texts += [Text(60, y, person)] * (person != ".") + [Text(160, y, office)]
    found = lines(*texts)
    persons = [row.partition(" ")[0] for row in LEFT_HALF.split("\n") if " " in row and row[0] != "."]
    assert [line.partition("\u3000")[0] for line in found if "\u3000" in line] == persons
    assert not set(persons) & set(found)


ENGLISH = [
    "G.N. 4127 of 2024",
    "ROAD TRAFIC ORDINANCE (Chapter 374)",
    "Notice is hereby given that a said Director of",
    "Transport has designated the sections of the",
    "road specified in the Schedule as prohibited",
    "zones from the 8th of July 2024.",
    "5 July 2024",
    "LAW Fung-ping, Director of Transport",
]
CHINESE = {
    0: "第4127號公告",
    1: "道路交通條例（第374章）",
    2: "現公布運輸署署長已指定附表所列路段為禁區，由",
    3: "2024年7月8日起生效。",
}
CHINESE |= {6: "2024年7月5日", 7: "運輸署署長羅鳳萍"}


def with_translation(left: Sequence[str], right: dict[int, str]) -> list[str]:
    """Drawn row by row; letters stand three fifths of an em apart, for their blanks are left out."""
    texts = list[Text]()
    for at, said in enumerate(left):
        texts.append(Text(60, 100 + 16 * at, said.replace(" ", ""), step=0.6))
        texts += [Text(308, 100 + 16 * at, right[at])] if at in right else []
    return lines(*texts)


def test_a_text_beside_its_translation_is_read_before_it() -> None:
    """The gutter is narrower than one of columns, and the translation is shorter."""
    found = with_translation(ENGLISH, CHINESE)
    assert [line for line in found if line.isascii()] == [line.replace(" ", "") for line in ENGLISH]
    assert found[-len(CHINESE) :] == list(CHINESE.values())


def test_terms_beside_their_translations_are_rows() -> None:
    terms = dict(enumerate(["禁區所在路段之範圍", "運輸署署長及副署長", "快速公路及隧道條例"]))
    left = ["prohibited zone", "Director of Transport", "expreway and tunel"]
    assert len(with_translation(left, terms)) == len(left)


def test_an_office_in_a_narrow_column_takes_many_lines_one_of_which_begins_with_a_mark_that_hangs_out() -> None:
    title = Text(120, 60, "某省人民代表大会常务委员会任免名单", 16)
    said = [
        ("王五一", ["省检验检测中心", "（省标准计量技", "术研究院）主任", "（院长）"], 10),
        ("刘清平", ["省高速公路综合", "行政执法总队（", "省交通运输综合", "行政执法局）总", "队长", "（局长）"], 5),
        ("崔志明", ["省直机关后勤保", "障中心主任"], 10),
    ]
    texts, y = [], 120
    for name, office, hung in said:
        texts.append(Text(70, y, name))
        for line in office:
            texts.append(Text(120 - (hung if line[0] == "（" else 0), y, line))
            y += 16
    texts.append(Text(50, y, "二、会议经过"))
    beside = column(225, 120, set_in(paragraphs(9), 15), leading=16)
    issue = read_issue(source_of("in.pdf", pdf([Sheet([title, *texts, *beside])])), Particulars(), ignore)
    entries = [tuple(map(text_inside, each.children("name", "office"))) for each in issue.descendants("entry")]
    assert entries == [(name, "".join(office)) for name, office, _ in said]


def frame(left: float, top: float, right: float, foot: float) -> str:
    return f"{left} {800 - foot} {right - left} {foot - top} re S"


def test_a_frame_beside_a_story_in_columns_is_read_before_it() -> None:
    inside = [Text(60, 110, "今日导读"), Text(60, 130, "夏粮丰收在望　二版"), Text(60, 150, "水厂开工建设　三版")]
    story = set_in(paragraphs(5), 12)
    deep = -(-len(story) // 3)
    columns = [
        text for at in range(3) for text in column(190 + at * 140, 130, story[at * deep : (at + 1) * deep], leading=16)
    ]
    title = Text(290, 108, "防汛工作会议召开", 16)
    foot = 130 + 16 * deep
    with opened(pdf([Sheet([*inside, title, *columns], drawn=frame(52, 90, 170, foot))])) as document:
        (leaf,) = next(volumes_of(document, Scanning(KeptPages("0")), ignore))
    said = [line.text.strip("　") for line in leaf.lines]
    assert said == [*(text.said for text in inside), title.said, *(line.strip("　") for line in story)]


@pytest.mark.parametrize(("rows", "parted"), [(8, True), (7, False)])
def test_a_last_column_of_two_lines_is_one_beside_a_full_one_that_is_drawn_before_it(rows: int, parted: bool) -> None:
    names = ["丁一凡", "马文博", "王思远", "孔令杰", "石建国", "冯春生", "吕晓梅", "朱玉兰"][:rows]
    left = column(50, 100, [f"{name}　某县水务局" for name in names])
    right = column(250, 100, ["任志刚　某县农业局", "刘海涛　某县林业局"])
    assert (lines(*left, *right) == [text.said for text in (*left, *right)]) is parted


def test_a_blank_in_a_line_over_two_columns_that_first_lines_below_go_on_parts_no_page() -> None:
    """省财政厅厅长　常某某, over a right column that begins with two headings and the first line of a paragraph."""
    left = ["各位代表：", *set_in(paragraphs(5), 20)]
    right = ["　　（一）一般公共预算执行情况", "　　1．全省预算执行情况", *set_in(paragraphs(5, 7), 20)]
    byline = [Text(215, 80, "省财政厅厅长"), Text(292, 80, "常国华")]
    columns = [*column(50, 116, left, leading=16), *column(272, 116, right, leading=16)]
    assert lines(*byline, *columns)[1:] == [line.strip("\u3000") for line in (*left, *right)]


def texts_of(*sheets: Sequence[Text]) -> list[list[str]]:
    """The lines of each page."""
    with opened(pdf([Sheet(texts) for texts in sheets])) as document:
        leaves = next(volumes_of(document, Scanning(KeptPages("0")), ignore))
        return [[line.text for line in leaf.lines] for leaf in leaves]


def test_a_page_whose_text_stands_over_the_columns_of_the_others_may_end_with_two_rows_in_these() -> None:
    two, _ = in_columns(set_in(paragraphs(8), 20), (50, 272), 80)
    over = column(50, 80, set_in(paragraphs(6, 3), 42), leading=16)
    title = Text(120, 400, "关于同意设立保护区的批复", 18)
    left, right = (
        ["东湖市人民政府：", "　　你市关于设立省级自然保护区的一份请示"],
        ["（东政八号）收悉。批复如下：", "　　同意设立该保护区，保护区的总面积约为"],
    )
    last = [*column(50, 440, left, leading=16), *column(272, 440, right, leading=16)]
    found = texts_of(two, two, [*over, title, *last])[-1]
    assert found[-4:] == [line.strip("\u3000") for line in (*left, *right)]
    signed = [
        *column(50, 440, ["甲方：东湖市", "　　2024年3月"], leading=16),
        *column(272, 440, ["乙方：西山县", "　　2024年3月"], leading=16),
    ]
    assert texts_of(two, two, [*over, title, *signed])[-1][-2:] != ["乙方：西山县", "2024年3月"]


ARTICLES = [f"第{n}条\u3000{text}" for n, text in zip("一二三四五六七八九十", paragraphs(10, 0, 22), strict=True)]


@pytest.mark.parametrize("count", [3, 4])
def test_a_few_rows_of_many_columns_are_read_one_after_the_other_though_they_are_drawn_by_rows(count: int) -> None:
    xs, measure = XS[count]
    texts = paragraphs(count, 3, measure * 3 // 2)
    placed, _ = in_columns(set_in(texts, measure), xs, 100)
    assert read(*sorted(placed, key=lambda text: (text.y, text.x))) == texts


def test_cells_that_go_on_below_and_of_which_none_is_set_in_are_no_such_columns() -> None:
    placed, _ = in_columns([text.strip("\u3000") for text in set_in(paragraphs(6, 3, 22), 15)], XS[3][0], 100)
    with opened(pdf([Sheet(placed)])) as document:
        pieces = pieces_of(sheet_of(document, 0).glyphs)
    assert gutter_of_few_rows(rows_of(pieces, 10), 10) is None


@pytest.mark.parametrize("row", [0, 3])
def test_a_title_in_the_first_of_four_columns_heads_what_stands_below_it(row: int) -> None:
    xs, measure = XS[4]
    body = set_in(ARTICLES, measure)
    above, deep = set_in(paragraphs(1, 5, 10 * row), measure)[:row], 8
    cells = [*above, "某市水利工程", "管理办法", "", *body]
    placed = [text for at, x in enumerate(xs) for text in column(x, 100, cells[at * deep : (at + 1) * deep])]
    texts = [
        Text(text.x + 19, text.y, text.said, 12) if text.said in ("某市水利工程", "管理办法") else text
        for text in placed
        if text.said
    ]
    sheet = Sheet(sorted(texts, key=lambda text: (text.y, text.x)))
    issue = read_issue(source_of("in.pdf", pdf([sheet])), Particulars(), ignore)
    assert [text_inside(title) for title in issue.descendants("title")] == ["某市水利工程管理办法"]
    said = [
        f"{p.above.get('label')}\u3000{text_inside(p)}" for p in issue.descendants("p") if p.above.name == "article"
    ]
    assert said[:7] == ARTICLES[:7]
