"""The column of who makes a gazette, which stands among its contents."""

from __future__ import annotations

from gazette_pub.formats.text.lines import lines_of
from gazette_pub.structure.makers import makers_end

COLUMN = "编辑 出版\n地址 某市青年路\n水利大厦6楼\n邮编 330009\n刊号\n某厅公报室\n人事任免"


def end(text: str) -> int | None:
    return makers_end(list(lines_of(text)), 0)


def test_the_column_ends_with_the_office_below_its_labels() -> None:
    assert end(COLUMN) == 6


def test_it_has_four_labels_or_more() -> None:
    assert end(COLUMN.replace("刊号\n", "")) is None


def test_one_line_goes_on_below_a_label_and_no_two() -> None:
    assert end("编辑 出版\n邮编 330009\n刊号\n地址 某市青年路\n水利大厦6楼\n东侧三层\n电话 123456\n传真 123456") == 4


def test_it_begins_with_a_label_and_ends_above_a_sentence_or_a_wide_line() -> None:
    assert end("人事任免\n" + COLUMN) is None
    assert end(COLUMN.replace("刊号", "刊号\n本刊公开发行。")) == 5
    assert end(COLUMN.replace("某厅公报室", "印刷：" + "厂" * 21)) == 6
    assert end(COLUMN.replace("某厅公报室", "印刷：" + "厂" * 22)) == 5


def test_none_begins_below_the_last_line() -> None:
    assert makers_end(list(lines_of(COLUMN)), 7) is None


def test_it_has_so_many_lines_at_the_most() -> None:
    assert end("\n".join(["电话 123456"] * 30)) == 24
