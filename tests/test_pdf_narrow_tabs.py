"""Names of a roster between narrow tabs, words that run down in a cell, and short lines below a title."""

from __future__ import annotations

import pytest
from made_pdf import Sheet, Text, pdf
from test_pdf_reading import read

from gazette_pub.issue.plain import text_inside

TITLE = Text(190, 60, "某市代表大会代表名单", 22)


def named(*texts: Text) -> list[str]:
    issue = read(pdf([Sheet([TITLE, *texts])]))
    return [text_inside(name) for name in issue.descendants("name")]


def row(y: float, *parts: tuple[float, str]) -> list[Text]:
    return [Text(x, y, said) for x, said in parts]


def test_names_between_which_a_tab_leaves_less_than_a_blank_are_names() -> None:
    first = row(120, (72, "王建忠"), (106, "李小明"), (140, "张志强"), (174, "欧阳建国"))
    second = row(136, (72, "赵"), (92, "敏"), (106, "钱"), (126, "程"), (140, "孙立人"), (174, "周　伟"))
    assert named(*first, *second) == ["王建忠", "李小明", "张志强", "欧阳建国", "赵敏", "钱程", "孙立人", "周伟"]


def test_so_are_those_behind_a_label() -> None:
    first = row(120, (72, "主任："), (142, "周建国"))
    second = row(
        136, (72, "副主任："), (142, "吴"), (162, "敏（女）"), (210, "郑"), (230, "刚"), (244, "马"), (264, "明")
    )
    assert named(*first, *second) == ["周建国", "吴敏（女）", "郑刚", "马明"]


def test_nothing_need_stand_behind_what_is_in_brackets() -> None:
    first = row(120, (72, "王建忠"), (160, "李小明"), (194, "张志强"))
    second = row(136, (72, "梁丽萍（女）"), (131, "赵建泽"), (165, "孙予罕"))
    assert named(*first, *second) == ["王建忠", "李小明", "张志强", "梁丽萍（女）", "赵建泽", "孙予罕"]


@pytest.mark.parametrize("said", [("经济发展", "社会稳定"), ("王建忠", "同志们")])
def test_words_that_are_no_names_are_none_however_they_stand(said: tuple[str, str]) -> None:
    assert not named(*row(120, (72, said[0]), (72 + len(said[0]) * 10 + 4, said[1])))


def test_short_lines_that_end_before_the_middle_of_a_page_with_a_title_are_paragraphs() -> None:
    lines = ("基层医疗", "●　新建卫生室20个", "●　配备医生共40名", "医院建设", "推进市医院建设。")
    issue = read(pdf([Sheet([TITLE, *(Text(72, 100 + at * 16, said) for at, said in enumerate(lines))])]))
    assert [text_inside(p) for p in issue.descendants("p")] == list(lines)
