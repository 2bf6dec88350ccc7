"""Organs: what their names end with, how a name is built, the sessions they sit in, and where they are.

    山西省人民代表大会常务委员会            an organ
    山西省第十四届人民代表大会常务委员会    the same in one legislature
    …第七次会议                            a session of it: who acted, in an adoption note

A name is matched in simplified characters (`fold`), which stand one for one: offsets hold in the text as printed.
"""

from __future__ import annotations

import re

from gazette_pub.words import numerals
from gazette_pub.words.characters import FOLDED, LETTER, fold
from gazette_pub.words.pattern import Expression, Pattern

NUMERAL = rf"(?:[{numerals.CHARACTERS}]{{1,6}}|\d{{1,5}})"

ENDINGS = {
    "assemblies": "人民代表大会 代表大会 常务委员会 常委会 人大 主席团 政协 政治协商会议 立法会 议会",
    "governments": "人民政府 总统府 国务院 政府 行政公署 管理委员会 管委会 行政院 办事处",
    "committees": "委员会 领导小组 工作组 检查组 调研组 调查组 专家组 起草组 联席会议 指挥部",
    "offices": "办公厅 办公室 秘书处 秘书厅 秘书局 研究室",
    "courts": "法院 检察院 检察署 仲裁院",
    "the party": "中央 党组 纪委 监委 省委 市委 县委 区委 州委 盟委 党委 工委",
    "persons who are organs": "国家主席 共和国主席 总统 总統 行政长官",
    "bodies": "总局 总署 总会 总队 支队 大队 调查队 总工会 联合会 协会 学会 商会 银行 分行 支行 公司 集团 大学 学院 研究院 中心 兵团 军区 总社"
    " 档案馆 图书馆 博物馆 文化馆 方志馆 气象台 电视台",
    "people's organisations": "妇联 残联 工商联 侨联 文联 社科联 科协 作协 记协",
    "others": "海关 交易所 公证处 检查总站",
}
"""What the names of organs end with, by the sort of organ."""

SHORT = (
    "(?<!(?<!安)全)(?<![内外干局中西东南北本一各大分细顶底根头胸腹])部(?![门队署分长位])",
    "(?<![结格布全残大当])局(?![面部势长])",
    "(?<![客大餐舞门])厅(?!长)",
    "(?<![原如何])委(?![员托])",
    "(?<![社机不都才将就只学约体务开聚宴晚])会(?![议计员长展见谈同])",
    "(?<![住入])院(?![长校士])",
    "(?<![举])办(?![法理公学事结案好])",
    "(?<![部签联])署(?![名长])",
    "(?<![公有上])司(?![法机长])",
)
"""One character that ends an organ's name, and beside which characters it does not: 全部, 结局, 社会, 办法, 会议."""

ENDING = f"(?:{'|'.join(' '.join(ENDINGS.values()).split())}|{'|'.join(SHORT)})"
"""How the name of an organ ends."""

ENDS = frozenset(word[-1] for word in " ".join(ENDINGS.values()).split()) | frozenset(
    short[short.index(")") + 1] for short in SHORT
)
"""The last character of every organ's name, folded."""

_ENDS_IN_ANY_FORM = ENDS | {chr(other) for other, form in FOLDED.items() if form in ENDS}
"""The same as it may be printed: most lines end with none of them, and need not be folded to be told apart."""

MEETING = r"(?:(?:全体|预备|常务|主任|委员长|党组|扩大|工作|办公|专题|[部局委署厅]务|审判委员会|检察委员会)?会议|[部局委署厅]务会|(?:定期|临时)大会)"
"""What an organ meets in."""

_WORD = r"[^，。；：！？（）()《》〈〉“”‘’\s]"

ORGAN = Pattern(
    Expression(rf"{_WORD}{{0,40}}{ENDING}(?!{_WORD})"),
    (
        "山西省人民代表大会常务委员会",
        "某省人民政府办公厅",
        "国务院",
        "财政部",
        "国家税务总局",
        "国家统计局某调查队",
        "最高人民法院",
        "中共中央",
        "某市住房和城乡建设局",
        "香港特别行政区行政长官",
        "某市档案馆",
        "国家发展改革委、财政部",
        "中华人民共和国主席",
    ),
    ("会议全部", "社会", "关于某事的通知", "某省省长"),
)
"""The name of an organ, or of several, and nothing behind it."""

LEGISLATURE = Pattern(
    Expression(rf"(?P<it>第(?P<number>{NUMERAL})届)"),
    ("山西省第十四届人民代表大会", "第14届"),
    ("第十四次", "届"),
    "search",
)
SESSION = Pattern(
    Expression(
        rf"""(?:第{NUMERAL}届[^（(，。；、\s]{{0,40}}?                              # 第十四届人民代表大会常务委员会
        |(?:政府|国务院|法院|检察院|[委员]会|[部局署厅]))                          # 市政府, of no term
        (?P<it>第(?P<number>{NUMERAL})次{MEETING})                             # 第七次会议""",
        re.X,
    ),
    ("山西省第十四届人民代表大会常务委员会第七次会议", "国务院第26次常务会议", "市人民政府第三次全体会议"),
    ("第七次会议", "第十四届人民代表大会", "公司第七次会议"),
    "search",
)
"""A session by its number: of a legislature with its own number, or of a government, a court, a ministry."""

_SITTING = Pattern(
    Expression(
        rf"(?:审判委员会|检察委员会)?(?:\d{{4}}年)?第{NUMERAL}次{MEETING}|{MEETING}$|(?<=院)(?:审判委员会|检察委员会)$|^(?:\d{{4}}年)?第{NUMERAL}次(?=.{{2,30}}{MEETING}$)"
    ),
    (
        "最高人民法院审判委员会第1672次会议",
        "国务院常务会议",
        "2024年第3次会议通过",
        "省人大常委会主任会议",
        "第102次省政府常务会议",
        "最高人民法院审判委员会",
    ),
    ("国务院", "会议室", "第三次修订", "审判委员会委员"),
    "search",
)
_TERM = Pattern(
    Expression(rf"第?{NUMERAL}届"), ("山西省第十四届人大", "第14届", "省十四届人大"), ("第七次", "本届"), "search"
)
_YEAR_FIRST = Pattern(
    Expression(r"(?:(?:19|20)\d\d|[一二三四五六七八九〇○零]{4})年度?"),
    ("2024年", "二〇二四年度"),
    ("某省2024年", "2024"),
)
_FROM_TITLE = Pattern(
    Expression(
        rf"""关于|批?转[报发送]|批转|(?:决定)?(?:任免|任命|免职)|[《〈]               # what it is about
        |(?:19|20)\d\d年                                                 # of which year
        |(?<=[会府厅局委院办部])(?:批复|函复)(?=[\u4e00-\u9fff])           # whom it answers
        |(?<=[会府厅局委院办部])对(?=[\u4e00-\u9fff第\d]{{2,80}}(?:意见|答复|复函|批复|决定|决议)(?:$|（))  # to whom it answers
        |(?:刑事|民事|行政|执行|赔偿){LETTER}{{0,8}}(?:判决|裁定|决定|调解)书$      # of a court
        |(?<=[会府厅局委院办部处署])书?函$|(?<=[会府厅局委院办部])(?:指示|通报|通知|决定|决议)(?=$|（)     # what it is, and no more
        |(?<=政府)(?:第{NUMERAL}次)?(?:常务|全体|专题|党组)?(?:（扩大）)?会议纪要   # of a meeting of whom
        |(?:(?:嘉奖|[通训指命])?令|公告)(?=第|[\u4e00-\u9fff]{{1,6}}字第|$|[（〔]|\d{{4}}年)  # what it is
        |[通布]告(?=$|（)|(?<!会议政府)工作报告|(?:印发|[发公颁]布)(?=[《〈]|关于)  # what it is""",
        re.X,
    ),
    (
        "国务院关于",
        "某省人民政府令",
        "某市人民政府通令",
        "某省人民委员会命令",
        "国务院、中央军委嘉奖令",
        "某省人民委员会指示",
        "某军事管制委员会布告",
        "国务院公告（第1号）",
        "交通运输部令2024年第9号",
        "某行政公署令民字第七十一号",
        "某厅转发",
        "国务院批转农牧渔业部关于",
        "某市《",
        "某县人民政府2024年大事记",
        "某省高级人民法院工作报告",
        "某厅印发《某办法》",
        "某县人民政府常务会议纪要",
        "某市政府函",
        "某市政府教育局书函",
        "某市人民政府第12次常务会议纪要",
        "政务院发布关于某事的指令",
        "某市人大常委会对市人民政府关于某事报告的审议意见",
    ),
    ("国务院", "司令部", "公告栏", "布告栏", "某省第一届人民代表大会第一次会议政府工作报告"),
    "search",
)
_SESSION_FIRST = Pattern(
    Expression(
        rf"(?!关于)[^在对，。：；《》（）()\s]{{0,20}}?第?{NUMERAL}届[^在对，。：；《》（）()\s]{{2,40}}?第{NUMERAL}次{MEETING}"
    ),
    ("山西省第十四届人民代表大会第二次会议", "山西省十四届人大常委会第七次会议"),
    (
        "关于会议",
        "关于山西省第十四届人民代表大会第二次会议筹备情况的报告",
        "唐某某在山西省十四届人民代表大会第二次会议闭幕会上的讲话",
    ),
)
"""The session that a title begins with: its list, its agenda, its minutes."""

HEADS = {
    "省长": "省",
    "市长": "市",
    "州长": "州",
    "盟长": "盟",
    "县长": "县",
    "区长": "区",
    "旗长": "旗",
    "主席": "自治区",
    "总理": "国务院",
}
"""Whoever speaks for a government, by what it is the government of."""

_OFFICE = Pattern(
    Expression(
        rf"""(?P<organ>.*?)(?:常务|第一|代理?)?副?(?P<office>{"|".join(HEADS)}|部长|局长|厅长|院长|检察长|主任委员|主任|秘书长|书记
        |司长|署长|行长|会长|组长|委员长|关长|行政长官)$""",
        re.X,
    ),
    ("省长", "某省财政厅副厅长", "某市市长", "国务院总理", "某省人大常委会副秘书长"),
    ("张三", "某省财政厅", "厅长张三"),
)
"""An office, and the organ before it that it is an office of."""


def is_organ(text: str) -> bool:
    """Whether a text is the name of an organ, or of several, and nothing else."""
    if text[-1:] not in _ENDS_IN_ANY_FORM:
        return False
    folded = fold(text)
    return ORGAN.regex.fullmatch(folded) is not None and not _HAPPENS.search(folded)


_HAPPENS = Pattern(
    Expression("召开|举行|举办|印发|发布(?=会)|(?<!（)关于|[闭開开休散赴出到与]会$"),
    (
        "省人大常委会召开立法新闻发布会",
        "市政府举行座谈会",
        "新闻发布会",
        "州人大常委会关于州人民政府",
        "省人大常委会第二十六次会议闭会",
    ),
    ("省人民代表大会常务委员会", "举报中心", "某市慈善会", "某省公开会计学会"),
    "search",
)
"""What is done, in no organ's name: a headline says it, or a title."""


def organ_of_body(body: str) -> str | None:
    """The organ that acted: 山西省人民代表大会常务委员会 for 山西省第十四届人民代表大会常务委员会第七次会议.

    A presidium that sits in a session is one too: …第二次会议主席团第一次会议.
    """
    name = _without(_TERM, body, fold(body))
    organ = _that_sits(name, fold(name))
    return _GOVERNMENT.sub("人民政府", organ) if organ and "常务会议" in fold(name) else organ


def _that_sits(name: str, folded: str) -> str | None:
    if (whole := _SITTING.sub("", folded)) and is_organ(whole):
        return _without(_SITTING, name, folded)
    sitting = _SITTING.search(folded)
    name = name[: sitting.start()] if sitting else name
    return name if name and is_organ(name) else None


_GOVERNMENT = Pattern(
    Expression("(?<=[省市县区州旗盟])政府$"), ("省政府", "平江市政府"), ("某县人民政府", "政府"), "search"
)
"""A people's government, called for short: only they hold 常务会议 (地方各级人民代表大会和地方各级人民政府组织法)."""


def _without(pattern: Pattern, text: str, folded: str) -> str:
    """The text without what the pattern finds in its folded form."""
    at, kept = 0, ""
    for found in pattern.finditer(folded):
        kept, at = kept + text[at : found.start()], found.end()
    return kept + text[at:]


def organ_of_title(title: str) -> str | None:
    """The organ that a title begins with: 某省人民政府办公厅 of 某省人民政府办公厅关于….  None where it names none."""
    year = _YEAR_FIRST.match(title)
    title = title[year.end() :] if year else title
    found = _FROM_TITLE.search(fold(title))
    return organ_of_body(_first_of_many(title[: found.start()].strip())) if found else None


def organ_of_session(title: str) -> str | None:
    """The organ whose session a title begins with: 某省人民代表大会 of 某省第十四届人民代表大会第二次会议议程."""
    session = _SESSION_FIRST.match(fold(title))
    return organ_of_body(title[: session.end()]) if session else None


def _first_of_many(organs: str) -> str:
    """国家发展改革委 of 国家发展改革委等部门: it is the one that the print names."""
    found = _AND_OTHERS.search(organs)
    return organs[: found.start()] if found else organs


_AND_OTHERS = Pattern(
    Expression(r"等[\d一二三四五六七八九十]{0,3}(?:个?部门|单位|部委|机关|部门和单位)?(?:联合)?$"),
    ("国家发展改革委等部门", "财政部等5部门", "某厅等十部门"),
    ("某省人民政府", "等级"),
    "search",
)


def organ_of_office(office: str) -> str | None:
    """The organ that somebody speaks for: 某省财政厅 of 某省财政厅厅长, 某市人民政府 of 某市市长, 省人民政府 of 省长."""
    found = _OFFICE.regex.fullmatch(fold(office))
    if found is None:
        return None
    organ = office[: found.end("organ")]
    if is_organ(organ):
        return organ
    unit = HEADS.get(found["office"])
    if unit == "国务院":
        return unit if not organ else None
    if unit and not organ and unit != "自治区":
        return f"{unit}人民政府"
    return f"{organ}人民政府" if unit and organ.endswith(unit) else None
