"""The place that the name of an organ begins with."""

from __future__ import annotations

import pytest

from gazette_pub.words.places import names_another_organ, place_of


@pytest.mark.parametrize(
    ("organ", "place"),
    [
        ("广州市人民政府", "广州市"),
        ("贵州省贵阳市人民政府", "贵州省贵阳市"),
        ("通州区人大常委会", "通州区"),
        ("三明市沙县区人民政府", "三明市沙县区"),
        ("延边州市场监督管理局", "延边州"),
        ("湖北省恩施州恩施市人民政府", "湖北省恩施州恩施市"),
        ("凉山彝族自治州人民政府", "凉山彝族自治州"),
        ("鄂伦春自治旗人民政府", "鄂伦春自治旗"),
        ("山西省市场监督管理局", "山西省"),
        ("省财政厅", ""),
    ],
)
def test_a_unit_inside_a_name_does_not_end_it(organ: str, place: str) -> None:
    assert place_of(organ) == place


def test_organs_that_issue_together_are_told_from_the_rest_of_a_name() -> None:
    """Of the state or of one place: no office of the organ above, and no organ of elsewhere that is spoken of."""
    pairs = (
        ("教育部", "财政部关于做好学生资助工作的通知"),
        ("公安部", "交通运输部令"),
        ("江城市民政局", "江城市财政局通告"),
        ("中共河东县委办公室", "河东县人民政府办公室关于做好防火工作的通知"),
        ("江城市民政局  江城市教育局", "江城市财政局　江城市水利局关于做好防汛工作的通知"),
        ("江城市人民政府", "办公室关于印发规定的通知"),
        ("某省人民代表大会", "常务委员会公告"),
        ("山西省人民政府办公厅", "转报省文化和旅游厅关于审议意见的函"),
        ("国务院", "关于做好学生资助工作的通知"),
        ("中华人民共和国", "财政部令"),
    )
    assert [names_another_organ(*pair) for pair in pairs] == [True] * 5 + [False] * 5
