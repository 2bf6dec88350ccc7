"""The whole name of an organ, whichever of its names is printed: two prints of one organ have one, two organs never.

山西省人大常委会                        山西省人民代表大会常务委员会
山西省第十四届人民代表大会常务委员会    the same: its term is no part of its name
中华人民共和国国务院                    国务院
山西省太原市人民政府                    太原市人民政府
山西省平遥县人民政府                    平遥县人民政府
玄武区人民政府                          南京市玄武区人民政府
中共某省委                              中共某省委员会
"""

from __future__ import annotations

import functools
from collections.abc import Collection

from gazette_pub.words.characters import LETTER, fold, unspaced
from gazette_pub.words.counties import county_of
from gazette_pub.words.organs import MEETING, NUMERAL, is_organ
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.prefectures import PREFECTURES

_SITTING = Pattern(
    Expression(rf"第?{NUMERAL}届|第{NUMERAL}次{MEETING}?"),
    ("第十四届", "第二次会议", "十四届", "第3次常务会议"),
    ("人大", "第十四", "第二"),
)
"""The term and the session in which an organ sat."""

_STATE = Pattern(
    Expression("^中华人民共和国(?!主席|副主席|政府$|中央)"),
    ("中华人民共和国国务院", "中华人民共和国香港特别行政区政府"),
    ("中华人民共和国主席", "中华人民共和国中央人民政府", "国务院"),
    "search",
)

SHORT = (
    ("国家主席", "中华人民共和国主席", ("国家主席",), ("主席",)),
    ("(?:^中华人民共和国)?中央人民政府$", "国务院", ("中央人民政府",), ("人民政府",)),
    ("最高法(?=院?$)院?", "最高人民法院", ("最高法", "最高法院"), ("最高人民法院",)),
    ("最高检(?=察?院?$)察?院?", "最高人民检察院", ("最高检", "最高检察院"), ("最高人民检察院",)),
    (
        f"人大(?=$|常|{LETTER}{{1,20}}(?:委|会|组|厅|室|局|团)$)",
        "人民代表大会",
        ("某省人大", "某省人大常委会", "某省人大法制委员会"),
        ("人大附中",),
    ),
    ("(?<=人民代表大会)常委会", "常务委员会", ("人民代表大会常委会",), ("市委常委会",)),
    (
        "(?<!特别行政区)(?<=[省市州盟县旗区])政府",
        "人民政府",
        ("某省政府", "某县政府办公室"),
        ("香港特别行政区政府", "人民政府"),
    ),
    ("(?<=地区)行署|(?<=盟)行署", "行政公署", ("某地区行署", "某盟行署教育局"), ("行署", "某地区行政公署")),
    ("(?<=[省市州区])高院$", "高级人民法院", ("某省高院",), ("高院",)),
    ("(?<=市)中院$", "中级人民法院", ("某市中院",), ("中院",)),
    ("(?<=[省市州县旗区])检察院$", "人民检察院", ("某省检察院",), ("某省人民检察院",)),
    ("发展改革委(?:员会)?|发改委", "发展和改革委员会", ("国家发展改革委", "某省发改委"), ("发展和改革委员会",)),
    ("卫生健康委(?!员)|卫健委", "卫生健康委员会", ("国家卫生健康委", "某市卫健委"), ("卫生健康委员会",)),
    ("国资委", "国有资产监督管理委员会", ("国务院国资委",), ("国资",)),
    ("(?<=[省市州县旗区家])民委$", "民族事务委员会", ("国家民委", "某省民委"), ("民委",)),
    (
        "住房城乡建设(?=[部厅局委])|住建(?=[部厅局])",
        "住房和城乡建设",
        ("住房城乡建设部", "某省住建厅"),
        ("住房和城乡建设部",),
    ),
    (
        "人力资源社会保障(?=[部厅局])|人社(?=[部厅局])",
        "人力资源和社会保障",
        ("人力资源社会保障部", "某省人社厅"),
        ("人社",),
    ),
    ("工信(?=[部厅局])", "工业和信息化", ("某省工信厅",), ("工信",)),
    ("^科技部$", "科学技术部", ("科技部",), ("某科技部",)),
    ("^应急部$", "应急管理部", ("应急部",), ("应急部门",)),
    ("^退役军人部$", "退役军人事务部", ("退役军人部",), ("退役军人",)),
    (
        "^(?=税务总局|市场监(?:管|督管理)总局|广电总局|广播电视总局|体育总局|医保局|知识产权局|药监局|外汇局)",
        "国家",
        ("税务总局", "市场监管总局"),
        ("国家税务总局", "某省医保局"),
    ),
    ("市场监管(?=总?局)", "市场监督管理", ("市场监管总局", "某市市场监管局"), ("市场监管",)),
    ("国家广电总局", "国家广播电视总局", ("国家广电总局",), ("广电总局",)),
    ("国家医保局", "国家医疗保障局", ("国家医保局",), ("医保局",)),
    ("国家药监局", "国家药品监督管理局", ("国家药监局",), ("药监局",)),
    ("国家外汇局", "国家外汇管理局", ("国家外汇局",), ("外汇局",)),
    ("(?:国家)?金融监管总局", "国家金融监督管理总局", ("金融监管总局", "国家金融监管总局"), ("金融监管局",)),
    ("^(?:中国)?证监会$", "中国证券监督管理委员会", ("证监会", "中国证监会"), ("某证监会",)),
    ("^人民银行", "中国人民银行", ("人民银行",), ("中国人民银行",)),
    ("^(?:中国共产党|中共)中央委员会$", "中共中央", ("中共中央委员会",), ("中央委员会",)),
    (
        f"^(?:中国共产党|中共)({LETTER}{{1,20}}[省市区州盟县旗])委(?:员会)?(?=$|办公[厅室]$)",
        "中共\\1委员会",
        ("中共某省委", "中国共产党某省委员会", "中共某市委办公厅"),
        ("中共中央",),
    ),
    (
        f"^({LETTER}{{1,20}}[省市区州盟县旗])委(?=$|办公[厅室]$)",
        "中共\\1委员会",
        ("某省委", "某县委办公室"),
        ("政协某省委员会", "某省发展改革委"),
    ),
)
"""Short names and what they are short for, in this order, with examples of both. They are one organ's: 省政府 is the
people's government of the province (Constitution, article 95); the others are the short names that the State Council and
the assemblies use of themselves."""

_GOVERNMENT_ALONE = Pattern(
    Expression(
        "^(?:[台臺][灣湾]省|(?:[台臺][北中南]|新北|桃[园園]|高雄|基隆)市|(?:新竹|嘉[义義])[市县縣]"
        "|(?:苗栗|彰化|南投|[云雲]林|屏[东東]|宜[兰蘭]|花[莲蓮]|[台臺][东東]|澎湖|金[门門]|[台臺][北中南]|桃[园園]|高雄)[县縣])政府"
    ),
    ("臺北市政府", "台北市政府环境保護局", "新竹縣政府", "台湾省政府"),
    ("某市政府", "连江县政府", "台州市政府", "南昌市政府"),
    "search",
)
"""A government of Taiwan: its name is whole, and it is no people's government. So is one that prints 縣政府."""

_SHORT = [(Pattern(Expression(short), prints, never, "search"), whole) for short, whole, prints, never in SHORT]

_PROVINCES = frozenset(PREFECTURES.values()) | {"北京市", "天津市", "上海市", "重庆市"}
_PARTIES = ("中共", "政协")


@functools.lru_cache(1024)
def full_name(organ: str) -> str:
    """The name that stands for the organ in an IRI: whole, in simplified characters, without blanks, term and session."""
    name = _SITTING.sub("", fold(unspaced(organ)))
    name = _STATE.sub("", name) if is_organ(_STATE.sub("", name)) else name
    is_whole = _GOVERNMENT_ALONE.search(name) is not None or "縣政府" in unspaced(organ)
    for short, whole in () if is_whole else _SHORT:
        name = short.sub(whole, name)
    return _named_once(name) or organ


def _named_once(name: str) -> str:
    """太原市 for 山西省太原市, 平遥县 for 山西省晋中市平遥县, 南京市玄武区 for 玄武区: of what has a name of its own in China, its
    organs have one name. A district is called after its city."""
    party = _begun(name, _PARTIES)
    province = _begun(name[len(party) :], _PROVINCES)
    city = _begun(name[len(party + province) :], PREFECTURES)
    below = name[len(party + province + city) :]
    county = county_of(below)
    known = {province, PREFECTURES.get(city, ""), county.province if county else ""} - {""}
    if len(known) > 1 or not (city or county):
        return name  # of places that are not one in the other, and of a province itself
    return party + (county.city if county else city) + below


def _begun(name: str, known: Collection[str]) -> str:
    """The longest of the known names that this begins with, "" for none."""
    return max((name[:end] for end in range(2, 15) if name[:end] in known), key=len, default="")
