"""Tables of a PDF whose rules only lie level, with cells that stand over several rows."""

from __future__ import annotations

from made_pdf import Sheet, Text
from test_pdf_tables import TITLE, cells, level, read, said, spans

XS = (50, 120, 260, 360)
HEAD = ("区", "地块位置", "用途")


def rows(place: str, count: int) -> list[tuple[str, ...]]:
    return [("", f"{place}第{n}号地块以东", "居住用地") for n in range(1, count + 1)]


def sheet(top: float, one: str = "东城", other: str = "西城", title: bool = False) -> Sheet:
    """Two districts of three and four rows: a rule over all columns below each, and over the last two below each row."""
    body = [HEAD, *rows(one, 3), *rows(other, 4)]
    named = [Text(55, top + 55, f"{one}区"), Text(55, top + 125, f"{other}区")]
    whole = [level(top + y, 50, 400) for y in (0, 20, 80, 160)]
    short = [level(top + y, 120, 400) for y in (40, 60, 100, 120, 140)]
    texts = [*([TITLE] if title else []), *cells(top, body, XS), *named]
    return Sheet(texts, drawn="\n".join([*whole, *short]))


def test_a_cell_that_shorter_rules_stand_beside_stands_over_several_rows() -> None:
    (table,) = read(sheet(110, title=True)).descendants("table")
    assert spans(table) == {"东城区": ("3", None), "西城区": ("4", None)}
    assert [len(row) for row in said(table)] == [3, 3, 2, 2, 3, 2, 2, 2]
    assert said(table)[2] == ["东城第2号地块以东", "居住用地"]


def test_rows_whose_head_stands_again_at_the_top_of_every_page_are_one_table() -> None:
    (table,) = read(sheet(110, title=True), sheet(40, "南郊", "北郊"), sheet(40, "新城", "高新")).descendants("table")
    assert [row[0] for row in said(table) if len(row) == 3] == [
        "区",
        "东城区",
        "西城区",
        "南郊区",
        "北郊区",
        "新城区",
        "高新区",
    ]
    assert len(said(table)) == 22
