"""Addresses of provisions, and the numbers of sessions, that are cut."""

from __future__ import annotations

from gazette_pub.structure.anew import starts_anew
from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import TEXT
from gazette_pub.structure.outline import number_of
from gazette_pub.words.characters import LETTER
from gazette_pub.words.numberings import CIRCLED_FIGURES
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern


def names_provisions_further(above: Line, line: Line) -> bool:
    """Whether a line goes on with the provisions that the one above ends in, or says that they are what it speaks of: 修正某法第四条⏎
    及第九条条文."""
    return _PROVISION_LAST.search(above.tight) is not None and _PROVISIONS_GO_ON.match(line.tight) is not None


_PROVISION_LAST = Pattern(
    Expression(rf"第[{CN}\d]{{1,5}}(?:条(?:之[{CN}]{{1,2}})?|[款项])$"),
    ("修正某法第四条、第九条", "第五条之一", "第十条第二款"),
    ("附条", "第四条规定", "四项"),
    "search",
)
_PROVISIONS_GO_ON = Pattern(
    Expression(rf"条文|(?:及|和|与|并|以及|至)第[{CN}\d]{{1,5}}(?:条|款|项)"),
    ("条文，公布之。", "及第十二条条文", "和第九条", "至第十八条"),
    ("第九条", "及其他", "条例"),
)


def counts_within(before: Line, line: Line) -> bool:
    """Whether a line goes on with what the sentence above counts within itself, two of them at least: …：①申请；②受理；⏎③审核."""
    number = number_of(line.text, line.printed) if line.text[0] in _COUNTS_WITHIN else None
    if number is None or number.values[-1] <= _COUNTED_TWICE or before.ends and before.tight[-1] in "。！？":
        return False
    inside = [
        other.values
        for found in _INNER.finditer(before.text)
        if (other := number_of(before.text[found.end() :], "")) is not None and other.way == number.way
    ]
    return number.follows(inside[-1]) and len(inside) >= _COUNTED_TWICE if inside else False


_COUNTS_WITHIN = frozenset(f"（{CIRCLED_FIGURES}")
_COUNTED_TWICE = 2
_INNER = Pattern(
    Expression(rf"[：；，、。](?=[（{CIRCLED_FIGURES}])"),
    ("如下：①申请", "；（二）受理"),
    ("申请（一）", "①申请"),
    "search",
)
"""What stands before a number within a sentence."""


def in_article(above: Line, line: Line) -> bool:
    """Whether the sentence that an article begins with pauses at the line's end, and ends in the next: no 款 ends with ；, and a list
    has more than one entry before its last."""
    if above.tight[-1] != "；" or line.tight[-1] != "。" or starts_anew(line):
        return False
    return _OF_ARTICLE.match(above.text) is not None


_OF_ARTICLE = Pattern(
    Expression(rf"第[{CN}\d]{{1,7}}条(?:之[{CN}]{{1,3}})?[ \u3000][^：]{{4,400}}；$"),
    ("第四条　未经许可采砂的，责令停止违法行为；",),
    ("第四条　下列行为应当禁止：（一）采砂；", "未经许可采砂的，责令停止违法行为；", "第四条；"),
    needs=("；",),
)


_CHAPTER_LAST = Pattern(
    Expression(r"（第\d{1,4}[A-Z]?章(?:，附属法例[A-Z]{1,2})?）$"),
    ("《某条例》（第385章）", "（第374章，附属法例A）"),
    ("第385章",),
    "search",
)
_SECTION_OF = Pattern(
    Expression(r"第\d{1,3}[A-Z]{0,2}(?:（\d{1,2}[A-Z]?）)?条"), ("第3条设立的", "第12A（1）条"), ("第三条", "第3章")
)
"""The chapter of an ordinance of Hong Kong, and a section of it that stands below."""


def cuts_a_reference(above: Line, line: Line) -> bool:
    """Whether a provision, a session or a number of one is cut: 第⏎40次, （一）⏎项, 第二款⏎中, 第九届⏎人民…, 第二⏎十九次; or 作如下⏎修改."""
    text, last, first = above.tight, above.tight[-1], line.tight[0]
    if last in _LAST_OF_NUMBERS:
        return _NUMBER_OPEN.search(text) is not None and _NUMBER_ENDS.match(line.tight) is not None
    if last in "款项条":
        return first in "中内规" and _PROVISION.search(text) is not None
    if last in "届次":
        return first.isalpha() and above.width >= TEXT and _MEETING.search(text) is not None
    if last in "下经将":
        return _POINTS_DOWN.search(text) is not None
    return last == "第" or first in _OF_ARTICLES and _NUMBERS_POINT.search(text) is not None


def leads_to_provision(above: Line) -> bool:
    """Whether a line ends before the next of several provisions, or names the law of one and what is done to it."""
    if above.tight[-1] == "》":
        return _DOES.search(above.tight) is not None
    return above.tight[-1] in _BEFORE_PROVISIONS


_BEFORE_PROVISIONS = frozenset("，、至到和与及或为")
_DOES = Pattern(
    Expression(r"(?:^|[，、。；.）])(?:(?:并|现)?[将对]|删去|根据|[依按参]照|违反|废止)[^。；]{0,40}《[^》]{2,60}》$"),
    ("三、将《某省甲办法》第三条、《某省乙办法》", "2.删去《中华人民共和国某法》"),
    ("一、《中华人民共和国某法》", "对《某法》作出修改"),
    "search",
)


def points_into(above: Line, line: Line) -> bool:
    """Whether an article is named behind the law that it is of: 未按本条例⏎第九条规定配备. One that begins has a blank behind its number.
    So is a section of Hong Kong behind the chapter of its ordinance: （第385章）⏎第3條設立的."""
    if _CHAPTER_LAST.search(above.tight) and _SECTION_OF.match(line.tight):
        return True
    return _OF_THIS.search(above.tight) is not None and _NAMED.match(line.text) is not None


_OF_THIS = Pattern(
    Expression(
        "(?:[本该](?:条例|办法|法|规定|细则|规则|决定|章程|解释|规程|守则)|(?:根据|依照|按照|违反|适用|符合)(?:《[^《》]{2,40}》)?)$"
    ),
    ("未按本条例", "违反本法", "依照《中华人民共和国水法》", "构成犯罪的，依照"),
    ("某省消防条例", "通过了《某条例》", "方法"),
    "search",
)
_NAMED = Pattern(
    Expression(rf"第[{CN}\d]{{1,7}}条(?:第|之[{CN}]{{1,2}}|[、和至或]|的?规定|{LETTER})"),
    ("第九条规定配备管理人员的。", "第三条第二款", "第五条、第六条"),
    ("第九条　国家", "第九条", "第九条 国家"),
)


def tells_of_it(above: Line, line: Line) -> bool:
    """Whether a sentence about what stands in title marks goes on: 《某某意见》⏎已经省委同意, 《某办法》（某部令第1号）⏎作如下修改."""
    return above.tight[-1] in "》）" and _NAMES_IT.finds(above.tight) and _TELLS_OF_IT.match(line.tight) is not None


_NAMES_IT = Pattern(
    Expression("》(?:（[^（）]{2,40}）)?$"), ("《某意见》", "《某办法》（某部令第1号）"), ("（一）", "》（一"), "search"
)
_TELLS_OF_IT = Pattern(
    Expression("已(?:经|由|于|在)|业经|全文(?:如下|公布)|作出?(?:如下|以下|相应)(?:修改|修订|修正|调整)"),
    ("已经省委、省政府同意", "全文如下。", "作如下修改："),
    ("已", "的决定", "全文", "作如下决定"),
)
"""How a sentence goes on behind the name of what it speaks of."""

_LAST_OF_NUMBERS = frozenset(CN)
_OF_ARTICLES = frozenset("项款目")
_NUMBERS_POINT = Pattern(
    Expression(rf"第[{CN}\d]{{1,7}}[条款](?:第[{CN}]{{1,3}})?（[{CN}]{{1,3}}）$"),
    ("《某法》第七十一条（一）", "第三条第二款（十）"),
    ("（一）", "第三条", "第三条（一）项"),
    "search",
    needs=("第",),
)
"""What 项 follows: 第七十一条（一）⏎项."""

_PROVISION = Pattern(
    Expression(rf"第[{CN}\d]{{1,7}}[条款项]$"), ("《甲》第二十三条第二款",), ("条款", "第三条中"), "search"
)
_POINTS_DOWN = Pattern(
    Expression("[^，。]{8}(?:如|(?<![\\d岁歲元人天日年米级級克亩])以)下$"),
    ("会议决定对《某条例》作如下", "现将有关事项通知如下"),
    ("如下", "天下", "年龄要求为35周岁以下"),
    "search",
)
"""What a verb or a colon follows: 作如下⏎修改：."""

_NUMBER_OPEN = Pattern(Expression(rf"第[{CN}]{{1,4}}$"), ("常务委员会第二", "第三十"), ("第二次", "十"), "search")
_NUMBER_ENDS = Pattern(
    Expression(rf"[{CN}]{{0,4}}[次届条款项号章节批期]"), ("十九次会议", "二号", "款规定的"), ("十九", "二、", "会议")
)
"""How a number in characters begins and ends that a line cut: 第二⏎十九次."""

_MEETING = Pattern(Expression(rf"第[{CN}\d]{{1,5}}[届次]$"), ("经某省第九届", "第35次"), ("届次", "各届"), "search")
"""What a meeting or a congress follows."""

REFERS_TO_ARTICLE = Pattern(
    Expression(rf"第[{CN}\d]{{1,7}}条(?:之[{CN}]{{1,3}})?(?:第[{CN}]{{1,5}}[款项]|[、和至或。；]|规定的|依次)"),
    ("第四条第二款规定的", "第四条、第五条", "第十条之一规定的", "第二十五条依次作为", "第十二条。"),
    ("第四条　", "第四条为了"),
    needs=("条",),
)
"""What only refers to an article."""
