"""What a gazette prints of itself: its name, its issue line, who makes it and what it costs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields

from gazette_pub.words import numerals
from gazette_pub.words.characters import LETTER, WIDE_BLANK, fold, unspaced
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

HONG_KONG = r"宪报(?:号外|第.{1,3}号(?:特别|法律)?副刊)?"
"""How the gazette of Hong Kong is called, and what it prints beside its weekly issue."""

GAZETTE = "(?:公报|政报|会刊|文告|(?:文件|法规|政策)(?:选编|汇编))"
"""What gazettes are called."""

_DASH = r"[ \u3000]{0,4}[—–―─－-]{1,3}[ \u3000]{0,4}"
PART = rf"(?:(?:{_DASH}|[ \u3000]{{0,4}})第[一二][组組])?(?:{_DASH}(?:(?:第[一二三四五六]?)?副刊|号外))?"
"""Which of the parts of Macau's gazette it is, behind its name: 澳門特別行政區公報 — 第一組 — 副刊."""

NAME = Pattern(
    Expression(rf"(?!.*(?:关于|關於))[^，。；：！？《》\d]{{2,40}}(?:{GAZETTE}{PART}|{HONG_KONG})$"),
    (
        "澳门特别行政区公报——第一组",
        "澳门特别行政区公报—第二组—副刊",
        "澳门政府公报第一组",
        "香港特别行政区政府宪报",
        "香港特别行政区政府宪报号外",
        "香港特别行政区政府宪报第一号特别副刊",
        "山西省人民代表大会常务委员会公报",
        "国务院公报",
        "某市人民政府政报",
        "某省人大会刊",
        "中国人民银行文告",
        "某市委办公室文件汇编",
    ),
    (
        "某省公报2024年第3期",
        "《某省公报》",
        "某省人民政府公告",
        "公报",
        "某市2023年统计公报",
        "某市统计局关于人口普查主要数据的公报",
    ),
)
"""A gazette's name, without blanks. A communiqué (全国经济普查公报) is called so too: what stands around it decides."""

IN_PORTUGUESE = Pattern(
    Expression(
        r"(?P<name>BOLETIM OFICIAL D[AEO] (?P<owner>(?:[A-ZÀ-Þ ]{0,50} )?(?:MACAU|RAEM)))(?: ?[—–-] ?I{1,2} SÉRIE)?"
        r"(?: ?[—–-] ?(?:\d?[.ºo° ]{0,3}SUPLEMENTO|NÚMERO EXTRAORDINÁRIO))?"
    ),
    (
        "BOLETIM OFICIAL DA REGIÃO ADMINISTRATIVA ESPECIAL DE MACAU — I SÉRIE",
        "BOLETIM OFICIAL DE MACAU — II SÉRIE — SUPLEMENTO",
        "BOLETIM OFICIAL DA RAEM — I SÉRIE — NÚMERO EXTRAORDINÁRIO",
    ),
    ("BOLETIM OFICIAL", "Boletim Oficial da Região Administrativa Especial de Macau", "REGIÃO ADMINISTRATIVA ESPECIAL"),
    "fullmatch",
)
"""The same in Portuguese."""

PAPER = Pattern(
    Expression(rf"{LETTER}{{2,10}}(?<![简通快汇海情战喜电])报"),
    ("南疆人民报", "榆溪日报", "法治周报", "某某晚报"),
    ("情况通报", "工作简报", "本报讯", "某某日报社", "报"),
    "fullmatch",
)
"""What a newspaper is called."""

_LATIN = Pattern(
    Expression("(?=.{0,20}[A-Za-z]{3})[\u0000-\u024f\u2000-\u206f，．：；（）]+"),
    (
        "OFFICIAL GAZETTE",
        "REGIÃO ADMINISTRATIVA — I SÉRIE",
        "PEOPLE'S COURT DAILY",
        "PRINTED BY THE PRINTER， HONG KONG",
    ),
    ("GAZETTE公报", "Газета", "", "CN 11"),
    "fullmatch",
)


def is_in_latin(line: str) -> bool:
    """Whether a line has words in Latin letters, with accents or without, and nothing else."""
    return _LATIN.finds(line)


OFTEN = "(?:半[月年]刊|双[周月]刊|[旬周月季年]刊|不定期)"
"""How often a gazette comes out."""

PERIODICAL = Pattern(
    Expression(rf"《?(?P<name>[^，。；：！？《》\d]{{2,40}}{GAZETTE})》?[ \u3000]*[（(]{OFTEN}[）)]$"),
    (
        "东江省人民政府公报（半月刊）",
        "《某省人民政府公报》（月刊）",
        "某市人民政府政报 （月刊）",
        "某县人民政府公报（不定期）",
    ),
    ("某省人民政府公报", "某省人民政府公报（草案）", "公报（月刊）"),
    needs=(("）", ")"),),
)
"""A gazette's name with how often it comes out."""

_SERIES = Pattern(
    Expression("(?!.*关于)[\u4e00-\u9fff]{2,14}(?:公告|通报|专报|信息|简报)$|(?:典型|指导性?|参阅|参考|公报)案例$"),
    ("审计结果公告", "药品质量公告", "统计专报", "典型案例"),
    ("公告", "案例", "关于某事的公告", "第3期公告"),
    needs=(("公告", "通报", "专报", "信息", "简报", "案例"),),
)
"""What an organ calls a series of which each number is one document."""


def organ_of_series(name: str) -> str | None:
    """The organ that publishes a series of that name: 某省审计厅 of 某省审计厅审计结果公告; None for any other name."""
    if is_organ(name[:-_KIND]):  # an announcement, of organs together too
        return None
    for length in range(min(len(name), _LONGEST_ORGAN), _SHORTEST_ORGAN, -1):
        if _SERIES.match(name[length:]) and is_organ(name[:length]):
            return name[:length]
    return None


_KIND = 2
"""Characters of 公告."""


def organ_of_bulletin(name: str) -> str | None:
    """The organ whose gazette is called by what it announces: 某某委员会 of 某某委员会公告; an announcement is called so too, and
    what stands around the name decides."""
    organ = name[:-_KIND]
    return organ if _BULLETIN.match(name) and is_organ(fold(organ)) else None


_BULLETIN = Pattern(
    Expression(f"{LETTER}{{2,30}}(?:公告|公吿|通告|通报|通讯|会报)$"),
    ("某某监督管理委员会公告", "某某监督管理委员会通讯"),
    ("某某委员会公告2008年", "公告", "某某委员会关于“三农”的公告"),
)

_SHORTEST_ORGAN, _LONGEST_ORGAN = 2, 24
"""Characters of the names of organs that publish in series."""

_N = rf"(?:\d{{1,6}}|[{numerals.CHARACTERS}]{{1,7}}|[{''.join(numerals.FORMAL)}拾佰仟零]{{1,7}})"
_DAY = rf"(?:\d{{1,2}}|[{numerals.CHARACTERS}]{{1,3}})"
_NS = rf"{_N}(?:第?[期号辑]?[-—–―－~～、，和至]第?{_N})?"
"""One number, or the two of a double issue: 1-2, 第1期、第2期."""
_FOUNDED = rf"(?:(?:19|20)\d\d|[{numerals.YEAR_DIGITS}]{{4}})年(?:{_DAY}月(?:{_DAY}日)?)?"
"""When a gazette was founded, which is no day of an issue."""

_MONTHS = "JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
_PIECES = Pattern(
    Expression(
        rf"""(?:{_FOUNDED})[创试复]刊(?!号) | 创刊于(?:{_FOUNDED})                # 1989年创刊
        | 总第?(?P<total>{_NS})[期号辑]                                   # 总第156期
        | 总[期号辑]数?[：:]?第?(?P<whole>{_NS})[号期辑]?                             # 总号：1834, 总号：第261
        | (?:第|(?<=年))(?P<number>{_NS})[期号辑]                           # 第3期, 2019年3期, 第1-2期
        | (?:[Nn][Oo][.：:]?|№|N\.[º°o]|Número)(?P<numero>\d{{1,4}})        # No.5, N.º 5
        | [Vv][Oo][Ll][.：:]?\d{{1,4}}                                    # Vol.5
        | (?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY[，,]? | \d{{1,2}}(?:{_MONTHS})(?:19|20)\d\d  # FRIDAY, 23 MARCH 2012
        | 第{_N}[卷组組] | I{{1,2}}S[ÉE]RIE(?![A-Z])                                   # 第二卷; Macau's 第一組, I SÉRIE
        | (?:Segunda|Terça|Quarta|Quinta|Sexta)-feira | Sábado | Domingo | \d{{1,2}}de[A-Z][a-zç]{{3,8}}de(?:19|20)\d\d  # 20 de Março de 2023
        | 第[一二三四五六]?副刊 | (?P<special>[增特专]刊|号外|副刊|[创试复]刊号) | 合刊
        | (?P<day_of>(?<!\d)(?:19|20)\d\d[01]\d[0-3]\d(?!\d))               # 20231018
        | (?<!\d)(?P<day_first>[0-3]?\d-[01]?\d-(?:19|20)\d\d)(?!\d)            # 3-4-2023
        | (?:(?:中华)?民国)?(?P<republic>(?<=民国)(?:\d{{1,3}}|[{numerals.CHARACTERS}]{{1,5}})
              |\d{{2,3}}(?=年(?:[春夏秋冬]字|第))|[{numerals.CHARACTERS}]{{1,5}}(?=年[春夏秋冬]字))年
          (?:[春夏秋冬]字)?                                              # 中華民國112年, 113年春字
        | (?P<year>(?:19|20)\d\d|[{numerals.YEAR_DIGITS}]{{4}})(?:年|(?=[^\w年]|第|[NnVv][Oo]|$))  # 2024年, 2024·
        | (?<=\d{{4}}[.·/-])\d{{1,2}}(?=[）)]?$)                              # 2018.3: an issue or a month, nobody says which
        | (?P<month>{_DAY})月(?:份|(?P<day>{_DAY})日)?                   # 3月30日
        | 星期[一二三四五六日天] | 出版 | 发行 | 编印 | (?<=日)印(?=[）)]?$)
        | (?:[农夏阴]历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年[闰]?[正一二三四五六七八九十冬腊]{{1,2}}月[初一二三四五六七八九十廿卅]{{2,3}}日?
        | [农夏阴]历[\u4e00-\u9fff]{{5,14}} | [（(]?(?:[今本][日期]共?|第)[\d{numerals.CHARACTERS}]{{1,3}}版[）)]?  # of newspapers
        | [旬周月季年]刊 | 半[月年]刊 | 双[周月]刊 | (?:内部|[局校院厅]内)(?:资料|刊物|发行|参考)
        """,
        re.X,
    ),
    (
        "总第156期",
        "1989年创刊",
        "创刊于1950年1月",
        "创刊号",
        "中华民国112年",
        "中华民国二十五年",
        "113年春字",
        "七十九年夏字",
        "总号：1834",
        "总号：第261号",
        "20231018",
        "第3期",
        "第贰叁壹柒号",
        "第1-2期（合刊）",
        "第1期、第2期",
        "2022年第2辑",
        "总第47辑",
        "2019年3期",
        "No.5",
        "N.º5",
        "3-4-2023",
        "第二卷",
        "FRIDAY，23MARCH2012",
        "11JULY2003",
        "IISÉRIE",
        "Segunda-feira",
        "20deMarçode2023",
        "增刊",
        "2024年",
        "2024·1",
        "2018.3",
        "3月30日",
        "星期一",
        "半月刊",
        "内部资料",
        "2019年6月28日印",
        "农历庚子年十一月廿二",
        "癸卯年八月初八",
        "（今日八版）",
        "第一版",
    ),
    ("山西省", "20240", "第三章", "期"),
    "search",
)
"""What an issue line is made of, without blanks; anything but signs between them, and it is none."""

_LETTER = Pattern(Expression(r"\w"), ("甲", "a", "·1"), ("·", "（）", " "), "search")


@dataclass(frozen=True)
class IssueLine:
    """What an issue line says, each as a plain number."""

    year: str | None = None
    number: str | None = None
    total: str | None = None
    month: str | None = None
    day: str | None = None

    @property
    def counts(self) -> bool:
        """Whether it says which issue this is, and not only a date."""
        return self.number is not None or self.total is not None


AROUND_NAME = "·•・"
"""What may stand around a gazette's name at the head of a page."""


def issue_line(text: str) -> IssueLine | None:
    """What a line says that is made of nothing but year, number, whole number, date and how often the gazette comes out."""
    bare = _REMARK.sub("", fold(unspaced(text)))
    if dotted := _YEAR_AND_NUMBER.match(bare):
        return IssueLine(year=dotted[1], number=dotted[2])
    if _LETTER.search(_PIECES.sub("", bare)):
        return None
    found = list(_PIECES.finditer(bare))
    said = {name: value for piece in found for name, value in piece.groupdict().items() if value}
    if counted := said.pop("republic", ""):
        said["year"] = str(_BEFORE_REPUBLIC + numerals.value(counted))
    if day := said.pop("day_of", ""):
        said |= {"year": day[:4], "month": day[4:6], "day": day[6:]}
    if day := said.pop("day_first", ""):
        said |= dict(zip(("day", "month", "year"), day.split("-"), strict=True))
    said["total"] = said.get("total") or said.pop("whole", "")
    said["number"] = said.get("number") or said.pop("numero", "")
    values = {each.name: _plain(said[each.name]) for each in fields(IssueLine) if said.get(each.name)}
    return IssueLine(**values) if found else None


_REMARK = Pattern(
    Expression(r"(?<=[期号辑])（[^（）]{2,40}(?:专辑|专刊|专号|特辑|特刊)）$"),
    ("2019年第2号（自治区十三届人大二次会议专辑）", "第3期（抗震救灾专刊）"),
    ("（专刊）", "2019年第2号（总第203号）", "2019年（某会议专辑）"),
    "search",
)
"""What a special issue is about, behind its number."""

_YEAR_AND_NUMBER = Pattern(
    Expression(r"((?:19|20)\d\d)[·•・∙]([1-9]\d?)$"), ("2010·2", "2019·12"), ("2010.2", "2018·10·21", "2010·")
)
"""2010·2, as heads of pages have it: the dot of a day is none of these."""

_BEFORE_REPUBLIC = 1911


def _plain(numeral: str) -> str:
    """The number in plain digits; the two of a double issue with a hyphen between, 1-2."""
    return "-".join(str(numerals.value(one)) for one in _BETWEEN_NUMBERS.split(numeral))


_BETWEEN_NUMBERS = Pattern(
    Expression(r"第?[期号辑]?[-—–―－~～、，和至]第?"), ("1-2", "1期、第2", "一、二"), ("12", "一"), "search"
)


_G = r"[ \u3000]*"
_KEYS = (
    "主管主办 主管 主办 承办 协办 编辑出版 编辑发行 编辑兼发行 发行人 编辑部 编辑 编印 编制 主编 副主编 总编 责任编辑 执行编辑 责编 校对"
    " 出版日期 发行日期 出刊日期 公布日期 宪报公布日期 出版 印刷 印制 承印 印装 总发行 订购 发行范围 发送范围 发放范围 赠阅范围 送阅范围 发放对象 赠阅对象"
    " 送阅对象 赠送对象 发行对象 发送对象 送阅单位 赠阅单位 发行所 编辑所 印刷所 发行处 展售处 发行"
    " 刊号 中国标准刊号 中国标准连续出版物号 国内统一刊号 国内统一连续出版物号 国际标准刊号 国际标准连续出版物号 国际刊号"
    " 准印证号 准印证 邮发代号 国内邮发代号 国外邮发代号"
    " 统一编号 GPN 刊名题字 发行代号 代号 国内发行代号 国外发行代号 国外代号 本刊代号"
    " 定价 每期定价 每册定价 每份定价 每月定价 全月定价 全年定价 订价 每期订价 每册订价 每份订价 每月订价 全年订价 零售每份"
    " 售价 零售价 零售 工本费 开本 印数 印发数量 印刷数量 印量 印张 订阅 订阅处 广告经营许可证"
).split()
_REACHED = (
    "地址 社址 通讯地址 编辑部地址 邮编 邮政编码 电话 联系电话 编辑部电话 发行电话 订阅电话 传真 电子邮箱 电子邮件 电邮 邮箱 投稿邮箱"
    " E-mail Email 网址 宪报网址 微信公众号 总编室 总编室电话 办公室电话 广告部 广告部电话 广告科电话 发行部 发行部电话 发行科电话 电话总机"
).split()
"""How a gazette can be reached; documents say so too."""
_OF_MAKERS = ("编辑", "发行", "订阅", "投稿")
"""How the words for ways to reach begin that are those of a gazette's makers."""


def _any_of(words: list[str]) -> str:
    """Any of these, letters set apart too: 地　　址."""
    return "|".join(_G.join(word) for word in sorted(words, key=len, reverse=True))


_KEY = rf"(?:{_any_of(_KEYS)})(?:[、·](?:{'|'.join(sorted(_KEYS, key=len, reverse=True))}))?"
"""One of them, or two that are said of the same: 编辑、出版, 编辑·出版."""

_OF_REGION = rf"(?:{LETTER}{{1,8}}[省市区州])?(?:连续性)?内部资料(?:性(?:连续)?(?:图书|出版物))?"
"""What stands before the licence of what is not sold: 某省连续性内部资料准印证号."""

IMPRINT = Pattern(
    Expression(
        rf"""[（(]?(?:本期|本刊|每期|《[^《》]{{2,30}}(?:公报|政报|文告|会刊)》|{_OF_REGION})?(?P<key>{_KEY}){_G}(?:(?:单位|部门|机关|者|处){_G})?  # 主办单位
        (?:[：:]{_G}|(?<=[ \u3000]))(?!(?:{_KEY})$)(?P<value>\S.*?)[）)]?$            # ：某省人民政府办公厅; 编辑　出版 says nobody
        """,
        re.X,
    ),
    (
        "主办：某省人民政府办公厅", "主管　某省高级人民法院", "主办单位：某市人民政府", "（本期责任编辑　何　敏）",
        "编辑、出版：国务院秘书厅", "编辑·出版　国务院办公厅", "代号　2—2", "总发行处：北京邮局", "邮发代号　22-187", "定　　价：6.00元",
        "国内统一刊号：CN14—1102/D", "编　辑：某市人大常委会研究室", "《某市公报》赠阅范围：市直机关",
        "某省连续性内部资料准印证号：某新出准印JS-E012", "刊名题字：张三", "发　行　所：总统府第二局",
    ),
    ("主办了会议。", "编辑部", "编辑 出版", "发行债券", "主任：孔令华"),
    needs=(" \u3000：:",),
)  # fmt: skip
"""Who makes the gazette, its serial number, its price."""

LABELS = Pattern(
    Expression(rf"(?:{_any_of([*_KEYS, *_REACHED])})(?:[：:]|(?=[ \u3000])|$)"),
    ("编辑", "刊号", "地址 某市青年路", "地　址　某市青年路", "电邮：a@b.cn", "编辑 出版"),
    ("编辑了", "地址不详", "农展馆南里11号"),
)
"""What stands before something said of the gazette, or alone."""

MADE_BY = Pattern(
    Expression(
        rf"""(?P<value>(?:{LETTER}{{0,30}}《{LETTER}{{2,30}}》)?{LETTER}{{2,30}}?){_G}
        (?P<key>主管、?主办|主办|主管|承办|编辑出版|编辑|编印|编制|主编|出版|编|印行|刊行|承印|(?<=厂)印[刷制装]?|(?<=[店局社])(?:内部|总)?发行)$""",
        re.X,
    ),
    (
        "国民政府文官处印铸局印行",
        "某省人大常委会办公厅 主办",
        "某省人民政府主管、主办",
        "某省人民政府办公厅主办",
        "某县人民政府办公室编",
        "某州人大常委会办公室编印",
        "《某某文告》编辑部  编辑",
        "某省人民政府办公厅《某省政报》编辑室编辑出版",
        "某州人民印刷厂印刷",
        "某省新华书店内部发行",
    ),
    ("3月30日出版", "主办", "编辑委员会", "由财政部门统一印刷"),
)
"""The same, its word last."""

_SUM = f"[\\d.{numerals.CHARACTERS}]{{1,6}}[元角分]"

SERIAL = Pattern(
    Expression(
        rf"""(?:ISSN|CN)[ :：]?\d\d[\d\-—―–－]{{3,8}}
        |(?:GPN|统一编号)[ :：]?\d{{8,12}}$
        |《[^》]{{2,40}}(?:公报|政报|会刊|文告)》$
        |[（(]?(?:内部(?:资料|刊物)[ \u3000，]*)?免费(?:赠阅|交流|发放|发行|索取|取阅)[）)]?$  # what no price is asked for
        |(?:每[册份期本])?(?:[定订售]价|工本费)(?:每[册份期本])?(?:人民币)?(?:{_SUM}){{1,3}}$   # 定价每册七分
        |零售(?:每[份册期本])?(?:人民币|新[台臺][币幣]|港[币幣])?(?:{_SUM})$
        |每份价银[ \u3000]{{0,4}}\$[ ]?[\d.,]{{1,9}}$|PREÇO[ ]DESTE[ ]NÚMERO[ \u3000]{{0,4}}\$[ ]?[\d.,，]{{1,9}}$  # Macau
        |{LETTER}{{0,14}}(?:准印证|报刊登记证|期刊登记证)[（(]?{LETTER}{{0,8}}[)）]?{_G}(?:字|第|[Nn][Oo][.．]?){_G}[\d\-—－]{{2,12}}{_G}号?$
        |赠{_G}阅$|(?:校内|系统内|内部)(?:发行|交流|刊物)$
        |(?:全国)?各地(?:邮局|新华书店)(?:均可)?(?:订阅|发行|经售)$
        """,
        re.X,
    ),
    (
        "ISSN 1671-0000　CN 14-1301/D",
        "CN 14-9203/D",
        "CN14—1102/D",
        "ISSN1671―0000",
        "GPN：2010500123",
        "《某市人民政府公报》",
        "免费赠阅",
        "内部资料　免费交流",
        "某省内部报刊准印证第0137号",
        "准印证（晋）字 0521号",
        "某省报刊登记证第071号",
        "每份价银 $88.00",
        "PREÇO DESTE NÚMERO $88,00",
        "定价每册七分",
        "每期定价3.50元",
        "零售每份新臺幣35元",
        "全国各地邮局订阅",
        "赠　　阅",
        "校内发行",
    ),
    ("CNN", "定价机制", "各地邮局：", "《某省公报》刊登的", "免费发放口罩。", "内部资料不得外传"),
    needs=(
        (
            "CN",
            "ISSN",
            "GPN",
            "编号",
            "价",
            "准印证",
            "登记证",
            "PREÇO",
            "免费",
            "零售",
            "公报",
            "政报",
            "会刊",
            "文告",
            "各地",
            "工本费",
            "阅",
            "校内",
            "系统内",
            "内部",
        ),
    ),
)

PRINTER = Pattern(
    Expression(
        "印务局(?:[，、·]?澳门)?|Imprensa Oficial(?:,? de Macau)?|IMPRENSA OFICIAL(?:,? DE MACAU)?"
        "|印务局[ \u3000]{1,4}Imprensa Oficial"
        "|(?:香港特别行政区)?政府(?:物流服务署(?:署长)?|印务局(?:局长)?)(?:承印|印[刷制製]?)(?:发行)?"
    ),
    (
        "印务局",
        "Imprensa Oficial",
        "IMPRENSA OFICIAL DE MACAU",
        "香港特别行政区政府物流服务署印",
        "政府物流服务署署长印制发行",
    ),
    ("印务局公告", "Imprensa"),
    "fullmatch",
)
"""Who prints the gazettes of Macau and Hong Kong, and no more on the line."""

REACHED = Pattern(
    Expression(rf"(?:本[报社刊])?(?:{_any_of(_REACHED)})(?:{_G}[：:]|[ \u3000])"),
    ("地　　址：某市新建路18号", "本报地址：某市新闻路1号", "邮编：041000", "电话：0357—2012345"),
    ("地址不详", "电话会议"),
    needs=(" \u3000:：",),
)

BOARD_HEAD = Pattern(
    Expression(rf"(?:《?{LETTER}{{2,30}}{GAZETTE}》?)?{_G}(?:编辑|编审){_G}委员会$|.{{0,34}}编委会$"),
    ("编辑委员会", "《某县人民政府公报》编辑委员会", "某县人民政府公报编委会", "编审委员会"),
    ("某省人民代表大会常务委员会", "委员会", "地方志编辑委员会"),
)
"""What an editorial board is called."""

BOARD = Pattern(
    Expression(
        rf"{BOARD_HEAD.source}|(?:编辑|编审)?{_G}(?:编辑委员会|编委会|委员会)$|{LETTER}(?:{_G}{LETTER}){{1,3}}[：:]\S*"
    ),
    (
        "编辑委员会",
        "主　任：孔令华",
        "副主　任：石　磊",
        "副主任：冯志强　白玉兰",
        "委员：张三",
        "《某县人民政府公报》编辑委员会",
    ),
    ("某省人民代表大会常务委员会", "各市、县人民政府："),
    needs=((":", "：", "编", "委员会"),),
)
"""The editorial board, as first pages name it."""


def imprint(text: str) -> tuple[str, str] | None:
    """What a line says of who makes the gazette: 主办, and who. Blanks that set its word wide are taken out."""
    folded = fold(text)
    found = IMPRINT.match(folded) or (MADE_BY.match(folded) if not NAME.match(unspaced(folded)) else None)
    if found is None:
        return None
    value = text[slice(*found.span("value"))].strip()
    closed = folded.endswith("）") and fold(value).count("（") > fold(value).count("）")
    return unspaced(found["key"]).replace("、", ""), value + text.rstrip()[-1] if closed else value


def is_imprint(text: str) -> bool:
    """Whether a line says who makes the gazette, its serial number or its price."""
    return imprint(text) is not None or SERIAL.match(fold(text)) is not None


REACHED_AS_MAKERS = Pattern(
    Expression(rf"(?:{_any_of([word for word in _REACHED if word[:2] in _OF_MAKERS])}){_G}[：:]"),
    ("编辑部地址：某县北街218号", "投稿邮箱：a@b.cn", "订阅电话：0351-3061234"),
    ("地　　址：某市新建路18号", "电话：0357—2012345", "联系电话：12345678"),
)
"""Where those who make a gazette can be reached, which no document says of itself."""


def is_reached(text: str) -> bool:
    """Whether a line says where the gazette can be reached."""
    return REACHED.match(fold(text)) is not None


def named(line: str) -> tuple[str, list[str]] | None:
    """The gazette's name, and what says which issue it is, on one line: 總統府公報　　第7734號."""
    first, *rest = WIDE_BLANK.split(line.strip())
    if not rest and (found := _OF_ISSUE.search(first)):
        first, rest = first[: found.start()], [found[0].strip()]
    said = [told for part in rest if (told := issue_line(part))]
    if not rest or len(said) < len(rest) or not any(each.counts for each in said) or not NAME.match(fold(first)):
        return None
    return first, rest


_OF_ISSUE = Pattern(
    Expression(
        r"""(?<=[报報刊])(?:[ ]\d{2,4}年第?[ ]?\d{1,3}[ ]?[期號号]
        |[ ]?\d{4}年第?[ ]?\d{1,3}[ ]?[期号][（(]总第?[ ]?\d{1,5}[期号][）)])$""",
        re.X,
    ),
    ("台北市政府公报 109年第88期", "某市人民政府公报 2024年第3期", "某市人民政府公报2024年第6期（总第198期）"),
    ("台北市政府公报109年第88期", "某报 109年"),
    "search",
)
"""Which issue it is, one blank behind the gazette's name, or with the whole number right behind it."""


def before_portuguese(text: str) -> int:
    """Characters of what stands in Chinese on a line, where the same stands behind it in Portuguese: 目錄 SUMÁRIO; 0 where nothing does."""
    found = _PORTUGUESE_BEHIND.fullmatch(fold(text)) if not text[-1:].isdecimal() else None
    return len(found["chinese"]) if found is not None else 0


_PORTUGUESE_BEHIND = Pattern(
    Expression(
        r"(?P<chinese>[\u4e00-\u9fff](?:[ \u3000]?[\u4e00-\u9fff，]){1,30}[：。]?)[ \u3000]{1,80}[A-ZÀ-Þ](?!.*\.\.)[A-Za-zÀ-ÿ' ,.:，：-]{1,120}"
    ),
    (
        "澳门特别行政区公报 BOLETIM OFICIAL DA REGIÃO",
        "运输工务司司长办公室： Gabinete do Secretário para os",
        "印务局，澳门官印局街。 Imprensa Oficial, Rua da Imprensa Nacional.",
        "政府机关通告及公告　Avisos e anúncios oficiais",
    ),
    ("澳门特别行政区公报", "Avisos e anúncios oficiais", "公司名称 ABC有限公司", "甲 A"),
    "fullmatch",
)


def issue_before_supplement(text: str) -> int:
    """Characters of which issue of Hong Kong's gazette it is, where the name of its supplement stands behind that and nothing else:
    2003年第28期憲報第1號法律副刊; 0 where none does."""
    found = _BEFORE_SUPPLEMENT.fullmatch(fold(text))
    return len(found["issue"]) if found is not None else 0


_BEFORE_SUPPLEMENT = Pattern(
    Expression(r"(?P<issue>(?:19|20)\d\d[ ]?年第[ ]?\d{1,3}[ ]?期[ ]?)宪报第[ ]?\d{1,2}[ ]?号(?:法律|特别)?副刊"),
    ("2003 年第 28 期宪报第 1 号法律副刊", "2023年第14期宪报第4号特别副刊"),
    ("宪报第1号法律副刊", "2003年第28期宪报", "2003年第28期宪报第1号法律副刊　2003年第20号条例"),
    "fullmatch",
)


COPIES_PRINTED = Pattern(
    Expression(r"[（(]?(?:本[期刊])?共印(?:[ \u3000]?\d{1,6}[ \u3000]?[份册本])[）)]?"),
    ("共印350份", "（共印80份）", "本期共印 1200 册"),
    ("共印", "共印350份。", "印350份", "350份"),
    "fullmatch",
    needs=("印",),
)
"""How many copies are printed: a gazette says it, and so does a document below the line that says when it was printed."""


def tells_copies(text: str) -> bool:
    return COPIES_PRINTED.finds(fold(text).strip())


def told_by(line: str) -> list[str]:
    """What a line says of the gazette, each part by itself where wide blanks part them: 某省办公厅编　　7月8日出版."""
    if issue_line(line):
        return [line]
    if found := named(line):
        return found[1]
    for blanks in (WIDE_BLANK, _WIDER, _BEFORE_KEY):
        parts = blanks.split(line.strip())
        named_first = NAME.match(_HOW_OFTEN.sub("", fold(parts[0]))) or PRINTER.finds(fold(parts[0]))
        said = parts[1:] if named_first else parts  # 国务院公报　　编辑：国务院办公厅
        told = [part for part in said if not _MOTTO.finds(part)]  # 某市政府办公厅主办　　传达政令　指导工作
        if (
            len(parts) > 1
            and told
            and all(issue_line(part) or is_imprint(part) or is_reached(part) or tells_copies(part) for part in told)
        ):
            return parts
    return [line] if is_imprint(line) else []


_MOTTO = Pattern(
    Expression("(?:传达|宣传|指导|服务|公开|发布|贯彻|沟通|推动|促进|依法|阳光)[\u4e00-\u9fff]{2}"),
    ("传达政令", "指导工作", "服务社会", "公开政务"),
    ("办公厅主办", "服务", "指导工作组"),
    "fullmatch",
)
"""What a gazette is for, in words of four characters beside each other."""

_HOW_OFTEN = Pattern(
    Expression(f"（{OFTEN}）$"), ("某省政报（月刊）", "某市公报（不定期）"), ("（增刊）", "（月刊）社"), "search"
)
"""How often it comes out, behind its name."""

_WIDER = Pattern(Expression(r"[ \u3000]{2,}"), ("半月刊　　定价　3.00元",), ("定价　3.00元",), "search")


_BEFORE_KEY = Pattern(
    Expression(
        rf"(?<=[^ \u3000，；|｜])[ \u3000，；|｜]{{1,20}}(?=(?:{_any_of([*_KEYS, *_REACHED])})(?:单位|部门|机关|者)?{_G}[：:])"
    ),
    ("刊号：CN14—1102/D 定价：5.00元", "地址：某路1号，邮编：041000", "主办：某办公厅；编 辑：某室"),
    ("刊号：CN14—1102/D", "主办 某办公厅 编辑 某室"),
    "search",
    needs=(":：", " \u3000，；|｜"),
)
"""What parts two things said of the gazette, one blank apart."""


@dataclass(frozen=True)
class Masthead:
    """What lines together say of an issue."""

    title: str | None = None
    year: str | None = None
    number: str | None = None
    date: str | None = None
    total: str | None = None
    host: str | None = None
    editor: str | None = None


_HOSTS, _EDITORS = (
    ("主办", "主管主办", "主管、主办"),
    ("编辑", "编辑出版", "编辑发行", "编辑兼发行", "编印", "编", "主编"),
)
"""The words for either, the best first."""

_OUT = ("出版日期", "发行日期", "出刊日期", "公布日期", "宪报公布日期", "出版")
"""The words for the day on which it came out."""


def masthead(lines: list[str]) -> Masthead:
    """What these lines of a first page, or a running head, say."""
    parts = [part for line in lines for part in told_by(line) or _day_of_organ(line)]
    says = [said for part in parts if (said := issue_line(part))]
    made = dict(reversed([made for part in parts if (made := imprint(part))]))
    says += [said for key in _OUT if (said := issue_line(made.get(key, "")))]
    says += _year_and_number(lines)
    return Masthead(
        title=next(_names(lines), None),
        year=_first(says, "year"),
        number=_first(says, "number"),
        total=_first(says, "total"),
        date=_date(says),
        host=_made(made, _HOSTS),
        editor=_made(made, _EDITORS),
    )


def _year_and_number(lines: list[str]) -> Iterator[IssueLine]:
    """The year and the number that stand above the whole number, each alone or both on one line: 2020⏎10⏎总第280期, 2017　9, 2004.15, which is no month;
    how often it comes out may stand between."""
    lines = [line for line in lines if issue_line(line) != IssueLine()]
    for first, second, third in zip(lines, lines[1:], [*lines[2:], ""], strict=False):
        if (bare := _YEAR_BEFORE_NUMBER.fullmatch(fold(first))) and _says_total(second):
            yield IssueLine(year=bare["year"], number=str(int(bare["number"])))
        above = issue_line(first)
        if above and above.year and not above.month and _NUMBER_ALONE.finds(second) and _says_total(third):
            yield IssueLine(number=str(int(second)))


def _says_total(line: str) -> bool:
    said = issue_line(line)
    return said is not None and said.total is not None


_YEAR_BEFORE_NUMBER = Pattern(
    Expression(r"(?P<year>(?:19|20)\d\d)(?:[ \u3000]{1,20}|[./](?=1[3-9]|[2-9]\d))(?P<number>0?[1-9]\d?)"),
    ("2017　9", "2020   10", "2023 03", "2004.15", "2004/21"),
    ("20179", "2017　109", "2017年　9", "1　9", "2004.3"),
    "fullmatch",
)
_NUMBER_ALONE = Pattern(Expression(r"0?[1-9]\d?"), ("10", "03"), ("第10期", "123", "0"), "fullmatch")


def _day_of_organ(line: str) -> list[str]:
    """The day behind the organ that edits the gazette: 某某委员会办公厅　2008年5月9日."""
    organ, *rest = WIDE_BLANK.split(line.strip())
    said = issue_line(rest[0]) if len(rest) == 1 and is_organ(fold(organ)) else None
    return rest if said is not None and said.day is not None else []


def _names(lines: list[str]) -> Iterator[str]:
    bare = ["".join(_name_in(line).split()) for line in lines]
    yield from (_PART.sub("", line) for line in bare if NAME.match(fold(line)) or organ_of_series(fold(line)))
    yield from (foreign["name"] for line in lines if (foreign := IN_PORTUGUESE.fullmatch(line)))


def _name_in(line: str) -> str:
    """The gazette's name without what stands behind it on its line; the line, where none does."""
    if found := named(line):
        return found[0]
    periodical = PERIODICAL.match(fold(line))
    return line[slice(*periodical.span("name"))] if periodical else line


_PART = Pattern(
    Expression(f"(?<=[报報])(?:{_DASH}|(?=第)).{{2,12}}$"),
    ("某某公报——第一组", "某某公报第一组"),
    ("某某公报", "第一组"),
    "search",
)
"""What stands behind a gazette's name, and is none of it."""


def _first(says: list[IssueLine], name: str) -> str | None:
    return next((value for said in says if (value := getattr(said, name))), None)


def _made(made: dict[str, str], keys: tuple[str, ...]) -> str | None:
    return next((made[key] for key in keys if key in made), None)


def _date(says: list[IssueLine]) -> str | None:
    """The day, or the month, that the issue came out: in the year that stands with it, or else that of the issue."""
    dated = next((said for said in says if said.month), None)
    year = dated and (dated.year or _first(says, "year"))
    if not dated or not dated.month or not year:
        return None
    return "-".join((year, *(f"{int(part):02}" for part in (dated.month, dated.day) if part)))


def lists_supplements(leads: str, below: str) -> bool:
    """Whether a line leads to the supplements that come with an issue, and one stands on the line below: 以下文件作為本期憲報副刊同時刊登：⏎第
    1 號法律副刊　第 3 號條例."""
    return leads[-1:] == "：" and "副刊" in leads and names_supplement_and_what(below)


def names_supplement_and_what(text: str) -> bool:
    """Whether nothing but a supplement and what is in it stands there."""
    return _SUPPLEMENT_AND_WHAT.finds(text)


_SUPPLEMENT_AND_WHAT = Pattern(
    Expression(r"第[ ]?\d{1,2}[ ]?号(?:法律|特别)?副刊(?:[ \u3000]{1,80}[^，。；]{2,40})?"),
    ("第 1 号法律副刊       第 3 号条例", "第4号特别副刊　注册中医名单", "第6号特别副刊"),
    ("第1号法律副刊，", "2024年第3期宪报"),
    "fullmatch",
)
