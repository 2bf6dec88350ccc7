"""The place that the name of an organ begins with."""

from __future__ import annotations

import pytest

from gazette_pub.words.places import place_of


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
