"""Where a gazette is published: ISO 3166-2 in lower case, by the name of its publisher."""

from __future__ import annotations

import re

from gazette_pub.words.pattern import Pattern

NATIONAL = ("全国", "中华人民共和国", "国务院", "最高人民", "中央人民政府")

REGIONS = {
    "北京市": "cn-bj",
    "天津市": "cn-tj",
    "河北省": "cn-he",
    "山西省": "cn-sx",
    "内蒙古自治区": "cn-nm",
    "辽宁省": "cn-ln",
    "吉林省": "cn-jl",
    "黑龙江省": "cn-hl",
    "上海市": "cn-sh",
    "江苏省": "cn-js",
    "浙江省": "cn-zj",
    "安徽省": "cn-ah",
    "福建省": "cn-fj",
    "江西省": "cn-jx",
    "山东省": "cn-sd",
    "河南省": "cn-ha",
    "湖北省": "cn-hb",
    "湖南省": "cn-hn",
    "广东省": "cn-gd",
    "广西壮族自治区": "cn-gx",
    "海南省": "cn-hi",
    "重庆市": "cn-cq",
    "四川省": "cn-sc",
    "贵州省": "cn-gz",
    "云南省": "cn-yn",
    "西藏自治区": "cn-xz",
    "陕西省": "cn-sn",
    "甘肃省": "cn-gs",
    "青海省": "cn-qh",
    "宁夏回族自治区": "cn-nx",
    "新疆维吾尔自治区": "cn-xj",
    "台湾省": "cn-tw",
    "香港特别行政区": "cn-hk",
    "澳门特别行政区": "cn-mo",
}
"""The divisions of ISO 3166-2:CN by the names that their organs are printed with."""

_REGION = Pattern(
    re.compile(f"(?:中华人民共和国)?({'|'.join(REGIONS)})(?![^人政常]{{1,8}}[市县区州盟旗])"),
    ("山西省人民代表大会", "中华人民共和国香港特别行政区", "北京市人民政府"),
    ("山西省太原市人民政府", "太原市", "国务院"),
)


def jurisdiction_of(organ: str) -> str | None:
    """The place whose organ this is: cn-sx for 山西省人民代表大会常务委员会, cn for a national one.

    None for any other: ISO 3166-2 has no code for the prefectures, cities and counties of China.
    """
    if region := _REGION.match(organ):
        return REGIONS[region[1]]
    return "cn" if organ.startswith(NATIONAL) else None
