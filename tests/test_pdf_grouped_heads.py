"""Tables on pages of a PDF that have no upright rules: heads of several rows, and what goes on on the next page."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from made_pdf import Sheet, Text, column, pdf

from gazette_pub.formats import source_of
from gazette_pub.issue.model import Node
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import text_inside
from gazette_pub.publish.reading import read_issue

TITLE = Text(170, 50, "某省水利统计公告", 18)
BEHIND = Text(70, 700, "特此公告，请认真执行。")

Head = Sequence[tuple[float, float, str]]
"""The words of a head: the middle of each, its baseline below the head's first line, and what it says."""


def tables(*sheets: Sheet) -> list[Node]:
    def report(finding: object) -> None: ...

    return list(read_issue(source_of("in.pdf", pdf(sheets)), Particulars(), report).descendants("table"))


def said(table: Node) -> list[list[str]]:
    return [[text_inside(cell) for cell in row.children("cell")] for row in table.children("row")]


def spans(table: Node) -> dict[str, tuple[str | None, str | None]]:
    cells = [cell for cell in table.descendants("cell") if cell.get("rowspan") or cell.get("colspan")]
    return {text_inside(cell): (cell.get("rowspan"), cell.get("colspan")) for cell in cells}


def words(head: Head, top: float, by: float = 0) -> list[Text]:
    return [Text(middle - 5 * len(word) + by, top + down, word) for middle, down, word in head]


def figures(rows: Sequence[Sequence[str]], top: float, edges: Sequence[float], by: float = 0) -> list[Text]:
    """Labels on the left, and figures that end at these edges."""
    found = []
    for at, (label, *values) in enumerate(rows):
        found.append(Text(60 + by, top + 18 * at, label))
        found += [
            Text(edge - 5 * len(value) + by, top + 18 * at, value) for edge, value in zip(edges, values, strict=True)
        ]
    return found


RIVERS = [
    [name, *(str(round(n * 7.3 + at * 1.1, 1)) for at in range(1, 7))]
    for n, name in enumerate("清河 汾水 云江 长溪 白河 南江 东川 石溪 平湖 安河".split(), 3)
]
EDGES = (180, 240, 300, 360, 420, 480)

TWO_ROWS = [
    (70, 9, "河流"),
    (180, 0, "流域面积"),
    (150, 18, "今年"),
    (210, 18, "去年"),
    (300, 0, "年径流量"),
    (270, 18, "今年"),
    (330, 18, "去年"),
    (420, 0, "供水"),
    (390, 18, "今年"),
    (450, 18, "去年"),
]
"""In the middle of cells whose figures stand at the right; the last group is too short to reach over what it is of."""

TWO_ROWS_SAID = [["河流", "流域面积", "年径流量", "供水"], ["今年", "去年"] * 3]


def page(rows: Sequence[Sequence[str]], head: Head = TWO_ROWS, top: float = 100, by: float = 0) -> list[Text]:
    deep = max((down for _, down, _ in head), default=-20) + 20
    return [*words(head, top, by), *figures(rows, top + deep, EDGES, by)]


def test_a_head_in_the_middle_of_cells_whose_figures_stand_at_the_right_has_its_groups() -> None:
    (table,) = tables(Sheet([TITLE, *page(RIVERS), BEHIND]))
    assert said(table) == [*TWO_ROWS_SAID, *RIVERS]
    assert spans(table) == {"河流": ("2", None)} | dict.fromkeys(("流域面积", "年径流量", "供水"), (None, "2"))


@pytest.mark.parametrize("by", [0, 20])
@pytest.mark.parametrize("rest", [1, 2, 5])
@pytest.mark.parametrize("head", [TWO_ROWS, []])
def test_it_goes_on_on_the_next_page_below_its_head_or_without_however_few_rows_are_left(
    head: Head, rest: int, by: float
) -> None:
    """The next page may be set further to one side."""
    cut = len(RIVERS) - rest
    behind = Text(70 + by, 300, "特此公告，请认真执行。")
    (table,) = tables(Sheet([TITLE, *page(RIVERS[:cut])]), Sheet([*page(RIVERS[cut:], head, by=by), behind]))
    assert said(table) == [*TWO_ROWS_SAID, *RIVERS]


def test_a_word_over_three_columns_stands_over_all_of_them_though_it_is_above_one() -> None:
    head = [
        *((70, 9, "河流"), (150, 9, "合计"), (270, 0, "其中")),
        *((210, 18, "生活"), (270, 18, "工业"), (330, 18, "农业")),
        *((420, 0, "地下水和再生水"), (390, 18, "今年"), (450, 18, "去年")),
    ]
    (table,) = tables(Sheet([TITLE, *page(RIVERS, head), BEHIND]))
    assert said(table)[:2] == [["河流", "合计", "其中", "地下水和再生水"], ["生活", "工业", "农业", "今年", "去年"]]
    assert spans(table)["其中"] == (None, "3")


def test_words_of_a_head_may_go_on_in_a_line_below() -> None:
    head = [
        *((70, 2, "河流"), (70, 16, "名称"), (180, 0, "水资源"), (180, 12, "总量")),
        *((150, 28, "今年"), (210, 28, "去年"), (270, 2, "增减"), (270, 16, "幅度"), (330, 9, "备用")),
        *((420, 6, "再生水和淡化水"), (390, 28, "今年"), (450, 28, "去年")),
    ]
    (table,) = tables(Sheet([TITLE, *page(RIVERS, head), BEHIND]))
    assert said(table)[:2] == [
        ["河流名称", "水资源总量", "增减幅度", "备用", "再生水和淡化水"],
        ["今年", "去年", "今年", "去年"],
    ]


def test_groups_may_be_in_groups() -> None:
    head = [
        *((70, 18, "河流"), (240, 0, "全年各类水源供水总量"), (180, 18, "地表水"), (300, 18, "地下水")),
        *((150, 36, "今年"), (210, 36, "去年"), (270, 36, "今年"), (330, 36, "去年")),
        *((420, 9, "再生水总量"), (390, 27, "今年"), (450, 27, "去年")),
    ]
    (table,) = tables(Sheet([TITLE, *page(RIVERS, head), BEHIND]))
    assert said(table)[3:] == RIVERS
    assert spans(table)["全年各类水源供水总量"] == (None, "4") and spans(table)["河流"] == ("3", None)


def test_what_names_some_rows_stands_between_them() -> None:
    upper, lower = RIVERS[:4], RIVERS[4:]
    named = [
        *page(upper),
        Text(60, 210, "南部流域"),
        *figures(lower, 228, EDGES),
    ]
    (table,) = tables(Sheet([TITLE, *named, BEHIND]))
    rows = [[cell for cell in row if cell] for row in said(table)]
    assert rows == [*TWO_ROWS_SAID, *upper, ["南部流域"], *lower]


def test_the_last_line_of_a_text_above_a_table_is_none_of_its_head() -> None:
    lines = ["　　二〇二三年全省主要江河水量公布如下，请各有关单位", "参考使用："]
    (table,) = tables(Sheet([TITLE, *column(60, 82, lines, leading=15), *page(RIVERS, top=112), BEHIND]))
    assert said(table) == [*TWO_ROWS_SAID, *RIVERS]
