"""Where an organ is: ISO 3166-2 in lower case, by the name it is printed with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gazette_pub.words.characters import LETTER, fold, unspaced
from gazette_pub.words.counties import county_of
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.prefectures import PREFECTURES

NATIONAL = ("全国", "中华人民共和国", "国务院", "最高人民", "中央", "国家", "中国", "中共中央", "海关总署", "税务总局")

MINISTRIES = frozenset(
    "外交部 国防部 教育部 科学技术部 科技部 工业和信息化部 公安部 安全部 民政部 司法部 财政部 人力资源和社会保障部"
    " 人力资源社会保障部 自然资源部 生态环境部 住房和城乡建设部 住房城乡建设部 交通运输部 水利部 农业农村部 农业部 商务部"
    " 文化和旅游部 文化部 退役军人事务部 退役军人部 应急管理部 应急部 审计署 市场监管总局 广电总局 体育总局 海关总署 税务总局"
    " 证监会 银保监会 金融监管总局 外汇局 药监局 知识产权局 医保局 发展改革委 卫生健康委 国资委 人民银行 铁道部 卫生部 监察部"
    " 最高法 最高检 最高人民法院 最高人民检察院 全国人大 全国政协 中共中央 国务院 中共中央办公厅 国务院办公厅 中国人民银行"
    " 国家发展和改革委员会 国家发展改革委 国家卫生健康委员会 国家卫生健康委 国家税务总局 国家市场监督管理总局 国家统计局"
    " 国家能源局 国家知识产权局 国家外汇管理局 国家金融监督管理总局 国家林业和草原局 国家药品监督管理局 国家药监局"
    " 国家医疗保障局 国家医保局 国家广播电视总局 国家体育总局 国家铁路局 中国民用航空局 中国证券监督管理委员会 中国证监会"
    " 国家互联网信息办公室 国家民族事务委员会 国家民委 国家数据局".split()
)
"""Departments of the State Council and other national organs, by the names that their documents are signed with."""

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

_UNIT_LAST = Pattern(
    Expression("(?:特别行政区|(?:壮族|回族|维吾尔)?自治区|省|市)$"),
    ("山西省", "宁夏回族自治区", "内蒙古自治区", "上海市"),
    ("山西", "省政府"),
    "search",
)

_CODES = REGIONS | {name: REGIONS[province] for name, province in PREFECTURES.items()}
_NAMED = Pattern(
    Expression(f"(?:中华人民共和国)?(?P<it>{'|'.join(sorted(_CODES, key=len, reverse=True))})"),
    ("山西省人民代表大会", "中华人民共和国香港特别行政区", "太原市人民政府", "海南藏族自治州人民政府"),
    ("某省人民政府", "太原", "国务院"),
)

OPENS_OFFICE = f"(?:{'|'.join(sorted((*_CODES, *NATIONAL, *sorted(MINISTRIES)), key=len, reverse=True))})"
"""How what is whose office begins: a place or an organ by its name."""

MINISTRY = Pattern(
    Expression("|".join(sorted(sorted(MINISTRIES), key=len, reverse=True))),
    ("财政部", "税务总局", "国务院办公厅"),
    ("某省财政厅", "部"),
)

REPUBLIC = "中华人民共和国"
"""What the whole names of the state's organs begin with, on a line of its own too: 中华人民共和国⏎国务院公报."""

_YEAR_BEFORE = Pattern(Expression(r"(?:19|20)\d\d年度?"), ("2026年某市", "2023年度某省"), ("某市2026年", "1800年"))
"""What a title may begin with before the place: 2026年某市人民代表大会常务委员会立法计划."""

_OF_PARTY = Pattern(
    Expression("^(?:中国共产党|中共|政协|中国人民政治协商会议)(?!中央|全国)"),
    ("中共山西省委", "中国共产党某市委员会", "政协某省委员会"),
    ("中共中央", "中国", "政协全国委员会"),
    "search",
)
_UNIT = "特别行政区|自治区|自治州|自治县|自治旗|林区|矿区|新区|地区|省|市|州|盟|县|旗|区"
_IN_NAME = "(?:[州县盟旗](?=区|县)|[州盟旗](?=市(?!场))|州(?=省(?!级)))"
"""A unit that is part of a name: 广州市, 通州区, 沙县区."""

UNIT = Pattern(
    Expression(
        rf"""(?!关于|对|在|为|全[省市州县区]|各|本[省市州县区]|副[省市州县区盟旗]|自治[区州县旗]|我)
        (?:[^，。；：、！？（）()《》〈〉\s省市州盟县旗区人政]|{_IN_NAME}){{1,14}}?(?!{_IN_NAME})(?:{_UNIT})""",
        re.X,
    ),
    (
        "某县",
        "凉山彝族自治州",
        "香港特别行政区",
        "某省",
        "广州市",
        "通州区",
        "沙县区",
        "延边州市场监督管理局",
        "贵州省",
    ),
    ("国务院", "省人民政府", "人民政府市", "关于推动全省", "全省法院", "各市县", "副市长", "自治区第十一届"),
)
"""A place that a name begins with, 山西省; another may stand behind it, 太原市."""


def place_of(organ: str) -> str:
    """The place that the name of an organ begins with, as printed: 山西省太原市; "" where it names none."""
    folded = fold(organ)
    party = _OF_PARTY.search(folded) or _YEAR_BEFORE.match(folded)
    start = party.end() if party else 0
    if folded[start:].startswith(NATIONAL):
        return ""
    return organ[start : max(_units(folded, start), default=start)]


def _units(text: str, at: int = 0) -> Iterator[int]:
    """Where each place ends that a name begins with, one behind the other."""
    while found := UNIT.regex.match(text, at):
        at = found.end()
        yield at


def within(home: str, organ: str) -> str:
    """A name that leaves out its place, as it is whole: 山西省财政厅 for 省财政厅, where the place is 山西省太原市.

    As printed where it leaves out none, or the place is not known.
    """
    if organ == "政府":
        return _GOVERNMENTS.get(home) or (f"{home}人民政府" if home else organ)
    if organ.startswith(_OF_PREFECTURE) and home.endswith(("地区", "地區", "盟")):
        return home + organ
    left_out = _LEFT_OUT.regex.match(fold(organ))
    if left_out is None:
        return organ
    unit = left_out["unit"]
    for at in range(1, len(home) + 1):
        if home[:at].endswith(unit) and home[:at] != unit:
            return home[:at] + organ[len(unit) :]
    return organ


_OF_PREFECTURE = ("行署", "行政公署")
"""The office that governs a prefecture, a 地区 or a 盟, for the government of the province."""


def in_city(place: str, organ: str) -> str:
    """An organ of a district, with the city that its name leaves out: 南京市鼓楼区人民政府 for 鼓楼区人民政府, where the place is
    南京市, or that district of it; one of a town, with its county. Several cities and counties have one of that name."""
    city = _city_of(place)
    if _OF_TOWN.match(fold(organ)) and not place.endswith(("省", "自治区")):
        return place + organ
    return city + organ if city and _OF_DISTRICT.match(fold(organ)) else organ


def _city_of(place: str) -> str:
    """江苏省南京市, of a place in it; "" where it names no city."""
    return next((place[:end] for end in _units(place) if place[end - 1] == "市"), "")


_OF_DISTRICT = Pattern(
    Expression(
        rf"(?![^区]{{0,12}}[省市州盟县旗])[^区]{{2,6}}(?<!自治)(?<!行政)(?<![地矿林特])区(?={LETTER}{{0,20}}(?:政府|人大|代表大会|委员?会?|政协|法院|检察院)$)"
    ),
    ("鼓楼区人民政府", "浦东新区人民代表大会常务委员会", "朝阳区人民法院"),
    ("南京市鼓楼区人民政府", "某自治区人民政府", "区人民政府", "某地区行政公署", "香港特别行政区政府"),
)
"""What is called after a district alone."""

_OF_TOWN = Pattern(
    Expression(r"[^省市州盟县旗区]{1,8}(?:(?:镇|乡)(?=(?:人民)?政府$|人民代表大会|人大)|街道(?=办事处$|人大))"),
    ("城关镇人民政府", "城关街道办事处", "某乡人民代表大会"),
    ("甲县城关镇人民政府", "乡人民政府", "鼓楼区人民政府", "某区城关街道办事处"),
)
"""What is called after a town or a subdistrict alone."""


def is_of_china(organ: str) -> bool:
    """Whether its name is one that only organs of the People's Republic have, wherever they are."""
    return _OF_THE_PEOPLE.search(fold(organ)) is not None


_OF_THE_PEOPLE = Pattern(
    Expression("人民(?:代表大会|政府|法院|检察院)|人大|中共|中国共产党|政协"),
    ("某县人民政府", "某市人大常委会", "中共某县委", "中国共产党某省委员会"),
    ("某公司", "行政院", "香港特别行政区政府"),
    "search",
)

STATE = "全国"
"""The place of what belongs to all of China."""

_GOVERNMENTS = {STATE: "国务院"}
"""Of places whose government is not called after them."""


def names_another_organ(organ: str, below: str) -> bool:
    """Whether an organ is named whole, and below it another, of the state or of its own place, which issues together with it.

    Blanks may part several on a line: the last above and the first below are asked.
    """
    found = _ISSUES.search(fold(below))
    other = below[: found.start()] if found else below
    *_, organ = ["", *organ.split()]
    other, *_ = [*other.split(), ""]
    if not (is_organ(organ) and other and is_organ(other)):
        return False
    place, own = place_of(other), place_of(organ)
    return MINISTRY.regex.fullmatch(fold(other)) is not None or bool(place) and place[:2] == own[:2]


_ISSUES = Pattern(
    Expression("关于|令$|[公通]告$"), ("财政部关于", "公安部令", "海关总署公告"), ("财政部", "公告栏"), "search"
)
"""What follows the name of an organ in a title."""


def is_whole(organ: str) -> bool:
    """Whether a name says of which place it is: 省财政厅 does not."""
    return organ != "政府" and _LEFT_OUT.regex.match(fold(organ)) is None


_LEFT_OUT = Pattern(
    Expression(
        rf"""(?P<unit>自治区|自治州|自治县|省|市(?!场)|州|盟|县|区|旗)
        (?=人民|人大|政府|政协|第?[一二三四五六七八九十\d]{{1,4}}届|委|纪委|高级|中级|高院|中院|检察|法院|{LETTER}{{2,20}}[厅局委办])""",
        re.X,
    ),
    ("省财政厅", "市市场监督管理局", "市人民政府", "省十四届人大常委会", "自治区人民政府", "县委"),
    ("某省财政厅", "市场监管总局", "国务院", "省"),
)
"""What a name begins with that leaves out its place."""


def jurisdiction_of(organ: str, is_traditional: bool = False) -> str | None:
    """The place whose organ this is: cn-sx for 山西省人民代表大会常务委员会 and 太原市人民政府, cn for a national one.

    ISO 3166-2 has codes for provinces and what stands beside them; a city and a county have that of their province. None for a
    name that tells of none: there are many 城关区. In traditional characters 教育部 may be another state's.
    """
    name = _OF_PARTY.sub("", fold(unspaced(organ)))
    if found := _NAMED.regex.search(name) if name.startswith(_BRANCHED) else _NAMED.regex.match(name):
        return _CODES[found["it"]]
    if county := county_of(name):
        return REGIONS[county.province]
    if name.startswith(REPUBLIC):
        return "cn"
    if (short := _SHORT_NAMED.match(name)) and is_organ(name[short.end() :]):
        return _SHORT[short[0]]
    return "cn" if not is_traditional and name.startswith((*NATIONAL, *MINISTRIES)) else None


_SHORT = {_UNIT_LAST.sub("", name): code for name, code in REGIONS.items()}
_SHORT_NAMED = Pattern(
    Expression("|".join(_SHORT)), ("上海海事法院", "山西证监局", "新疆生产建设兵团"), ("太原海关", "国务院", "某省")
)
"""A province by its name alone, as courts and branches have it."""


def is_province_alone(name: str) -> bool:
    """Whether a name is that of a province and of none of its organs: 山西, of 山西政报."""
    return fold(name) in _SHORT


_BRANCHED = ("国家", "中国")
"""Begins the names of organs that have branches in the provinces: 国家税务总局山西省税务局."""
