"""Where a line surely breaks off in the midst of a sentence, however its text was set."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from gazette_pub.structure.anew import starts_anew
from gazette_pub.structure.fields import are_labelled
from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import SET_IN, TEXT, cuts_word, in_clause
from gazette_pub.structure.openings import FIRST_LINE
from gazette_pub.structure.outline import number_of
from gazette_pub.structure.patterns.provisions import ENUMERATOR
from gazette_pub.words.characters import LETTER
from gazette_pub.words.joints import NUMBER_AND_WORDS
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.numberings import CIRCLED_FIGURES
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.numerals import YEAR_DIGITS
from gazette_pub.words.pattern import Expression, Pattern


def breaks_off(above: Line, line: Line) -> bool:
    """Whether a sentence goes on from one line to the next: no paragraph ends with a comma, with 的, between a number and
    what it counts, before the figure that it leads to, or within 《》; and none begins with a small letter."""
    if above.hints.whole:
        return False
    if _joins_what_follows(above, line):
        return True
    if line.blanks:
        return False
    if counts_within(above, line) or _names_provisions_further(above, line):
        return True
    if above.tight[-1] in "，、的" or _leads_on(above, line):
        if _MEMBER.match(above.tight) and _MEMBER.match(line.tight):
            return False
        return (not starts_anew(line) or is_cut(above, line)) and not _NOUN.search(above.text)
    return (
        _is_counted(above, line)
        or breaks_text(above, line)
        or _in_sentence(above, line)
        or _is_flush_below_first(above, line)
    )


def _joins_what_follows(above: Line, line: Line) -> bool:
    """Whether a line ends with 及, which joins what it says to something below, be there a blank line between."""
    return _JOINS_LAST.search(above.tight) is not None and not starts_anew(line)


_JOINS_LAST = Pattern(
    Expression(f"{LETTER}{{3}}(?:(?<![普埃])及|(?<![参赠给授])与|或|暨)$"),
    ("津贴的发放及", "上限以及", "审查批准或", "提出申请与"),
    ("义务教育的普及", "群众广泛参与", "李及", "埃及", "甲及，"),
    "search",
)
"""What no heading and no paragraph ends with."""


def _names_provisions_further(above: Line, line: Line) -> bool:
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


def _is_flush_below_first(above: Line, line: Line) -> bool:
    """Whether a sentence ends on a flush line right below a long one that is set in as first lines are and ends in a letter or a bracket:
    现将《某方案》⏎印发给你们。 A title is no such line."""
    if not SET_IN <= above.indent <= FIRST_LINE or line.indent >= SET_IN or above.width < _AS_TEXT:
        return False
    if above.ends or line.tight[-1] not in "。；" or starts_anew(line) or starts_anew(above):
        return False
    return not ends_like_a_title(above.tight)


_AS_TEXT = 18.0
"""Ems of a line that is no heading."""


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


_MEMBER = Pattern(
    Expression(
        r"""[^，。；、：]{0,8}?(?:主[任席]|委员长|秘书长|总理|国务委员|审计长|[省市县区州旗部院局厅处科所校庭组会]长|检察长|委员|代表|[组成]员|[干理监]事)
        (?:各?(?:若干|[\d一二三四五六七八九十两至]{1,5})[人名])?[，、；。]$""",
        re.X,
    ),
    ("主任，", "副委员长若干人，", "各部部长，", "委员三至五人。", "秘书长，"),
    ("会议由主任主持，", "主任", "尊敬的主席，各位", "委员若干人，任期"),
)
"""Who an organ is made up of, each on a line of its own: 主任，⏎副主任若干人，⏎委员若干人。"""


def behind_marks(lines: Sequence[Line]) -> set[int]:
    """The lines that begin with a mark of a sentence which is not ended above: no paragraph begins so, whatever the measure."""
    return {
        at + 1
        for at, (above, line) in enumerate(itertools.pairwise(lines))
        if line.tight[0] in _OF_SENTENCE and not above.ends and not above.hints.whole
    }


_OF_SENTENCE = frozenset("，。、；：？！")


def made_up_of(lines: Sequence[Line]) -> set[int]:
    """The lines in which a sentence goes on that says who makes up an organ, each on a line of their own: …由⏎主任，⏎委员若干人⏎组成。"""
    inside: set[int] = set()
    for at, line in enumerate(lines):
        if line.tight[-1] == "由" and _BY_WHOM.search(line.tight):
            inside.update(_to_the_verb(lines, at + 1) or _to_the_end(lines, at + 1))
    return inside


def _to_the_verb(lines: Sequence[Line], first: int) -> range:
    for n in range(first, min(first + _MOST_MEMBERS, len(lines))):
        if _MAKES_UP.search(lines[n].tight):
            return range(first, n + 1)
        last = lines[n].tight[-1] not in "，、；"
        if last and not (n + 1 < len(lines) and _MAKES_UP.match(lines[n + 1].tight)):
            break
    return range(0)


def _to_the_end(lines: Sequence[Line], first: int) -> range:
    """The short lines over which such a sentence goes on to its full stop: …由⏎主任会议提出，⏎常务委员会会议⏎决定。 Who is a
    member, each on a line of his own, is no such line."""
    for n in range(first, min(first + _MOST_SHORT, len(lines))):
        if lines[n].width > TEXT or starts_anew(lines[n]) or _MEMBER.match(lines[n].tight):
            break
        if lines[n].tight[-1] == "。":
            return range(first, n + 1)
    return range(0)


_MOST_SHORT = 6
"""Lines of a few words over which a sentence goes on, at most."""

_BY_WHOM = Pattern(Expression("(?<![理自事缘案])由$"), ("常务委员会由", "由"), ("说明理由", "自由", "由某人"), "search")
_MAKES_UP = Pattern(
    Expression("^(?:[^，。；：]{0,30}(?:人|[长员任]))?(?:共同)?(?:组成|构成)[。，；]"),
    ("组成。", "委员若干人组成。", "共同组成，每届任期五年。"),
    ("组成人员", "主任，"),
    "search",
)
_MOST_MEMBERS = 40
"""Lines that name them, at most."""


def breaks_text(above: Line, line: Line) -> bool:
    """Whether a line surely breaks off, however much room it leaves in its measure."""
    if is_cut(above, line) or is_within_marks(above, line) or in_clause(above, line) or _wants_more(above, line):
        return True
    if line.tight[0] in _NEVER_FIRST and not above.ends or _in_quotation(above, line):
        return True
    if line.tight[0] == "（" and not above.ends and _of_the_word_before(above, line):
        return True
    if line.tight[0].isdecimal() and (
        _leads_to_figure(above, line) or is_in_ratio(above, line) or _sets_limit(above, line)
    ):
        return True
    return (
        in_article(above, line)
        or _in_point(above, line)
        or _begins_sentence(above, line)
        or _tells(above, line)
        or _leads_to_address(above, line)
        or not above.ends
        and line.tight[0] in "收均已敬"
        and _RECEIVED.match(line.tight) is not None
    )


_RECEIVED = Pattern(
    Expression("(?:均|已|均已|业已)?(?:收悉|收到)[。，；]|敬悉[。，]"),
    ("收悉。现批复如下：", "均收悉。", "已收悉，现答复如下", "敬悉。"),
    ("收悉后", "收到来文", "已收到"),
)
"""How a sentence ends that says what was asked, on the line below: 你部关于某事的请示⏎收悉。"""


def _in_quotation(above: Line, line: Line) -> bool:
    """Whether what is said pauses at the line's end and is closed below: “按日退费……⏎不得拖延。”"""
    if above.tight[-1] != "…":
        return False
    return stays_open("“", "”", above.tight) and closes_first("“", "”", line.tight)


_NEVER_FIRST = _OF_SENTENCE | frozenset("）》〉”’】〕")
"""Marks that begin no paragraph: they end or close what the line above has begun."""


def _leads_to_figure(above: Line, line: Line) -> bool:
    """Whether a sentence that has paused goes on with a figure and what it counts: …，全年筹集保障性租赁住房⏎1.2万套，发放…"""
    if above.ends or not above.tight[-1].isalpha() or above.width < TEXT:
        return False
    if "。" not in above.tight and ENUMERATOR.match(above.text):  # a heading
        return False
    if _PAUSED.search(above.tight, _NUMBER) is None or "：" in above.tight[:_LABEL]:
        return False
    return _FIGURE_FIRST.match(line.tight) is not None or not line.tight.isdecimal() and is_figure(line.tight)


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


def _sets_limit(above: Line, line: Line) -> bool:
    """Whether a line is the limit with which a condition ends that the line above begins: （一）抢救濒危文献⏎30件以上的；"""
    return not above.ends and above.tight[-1].isalpha() and _LIMIT.match(line.tight) is not None


_LIMIT = Pattern(
    Expression(rf"\d{{1,9}}(?:\.\d{{1,4}})?{LETTER}{{1,4}}以[上下内外]的?[，；。]"),
    ("30件以上的；", "2000元以下的，", "5个工作日以内。"),
    ("30件以上的", "30件文物；", "2000元以下罚款。", "以上的；"),
)

_PAUSED = Pattern(Expression("[，；：。、]"), ("甲，乙", "甲。乙", "甲、乙"), ("甲",), "search")
_LABEL = 8
"""Characters in which a label ends that says whose a task is, 责任单位：, and no sentence."""
_NUMBER = 3
"""Characters that a paragraph's number takes, with the pause behind it: 十二、."""


def is_in_ratio(above: Line, line: Line) -> bool:
    """Whether a line ends within a ratio or an hour: 按不低于1：⏎1.5：3的比例."""
    return line.tight[0].isdigit() and above.tight[-1] == "：" and _RATIO.search(above.tight) is not None


_RATIO = Pattern(
    Expression("(?<=[^第（(\\d.])\\d{1,3}(?:\\.\\d{1,2})?：$"),
    ("不低于1：", "比例为1.5："),
    ("第1：", "（1：", "如下："),
    "search",
)


def _leads_to_address(above: Line, line: Line) -> bool:
    """Whether an address of the net stands between words of a sentence, on a line of its own: 登录⏎https://…⏎填报，."""
    if starts_anew(line) or _LABELLED.match(line.tight):
        return False
    leads = above.tight[-1].isalnum() and not above.ends and _ADDRESS_ALONE.match(line.tight)
    return bool(leads) or _ADDRESS_ALONE.match(above.tight) is not None and "，" in line.tight


_ADDRESS_ALONE = Pattern(
    Expression(r"(?:https?[:：]//|www\.)[!-~：？；]{4,400}$"),
    ("https://a.gov.cn/b?c=1", "www.example.cn"),
    ("网址：https://a.cn", "https://a.cn，"),
)
_LABELLED = Pattern(Expression(r"[\u4e00-\u9fff]{2,8}："), ("电话：1", "联系地址：某路"), ("填报，", "一、电话："))


def _of_the_word_before(above: Line, line: Line) -> bool:
    """Whether a bracket opens that stands behind the last word above: 《某条例（草案）》⏎（以下简称条例草案）, 《某规定》⏎（1996年…公布）."""
    return (
        _SHORT_FOR.match(line.tight) is not None or above.tight[-1] == "》" and _ISSUED_ON.match(line.tight) is not None
    )


_SHORT_FOR = Pattern(
    Expression("（(?:以下|下文|下)(?:简称|统称|合称|称)"),
    ("（以下简称条例草案）作如下说明。", "（以下统称“企业”）", "（下称本会）"),
    ("（以下各项）", "以下简称"),
)
_ISSUED_ON = Pattern(
    Expression(r"（(?:19|20)\d\d年\d{1,2}月\d{1,2}日[^（）]{2,60}(?:公布|发布|印发|令|通过|批准|修订|修正)"),
    ("（1996年5月8日省人民政府令第76号公布）。",),
    ("（2023年3月1日）", "（1996年5月8日"),
)
"""When a rule was issued, behind its title in a list: 《某规定》⏎（1996年5月8日省人民政府令第76号公布）."""


def _wants_more(above: Line, line: Line) -> bool:
    """Whether a line ends with a word that says nothing without what it leads to: 将…控制目标落实到⏎湿地保护规划; or with a clause
    that only says where: ；在县（市）⏎为县（市）政府。"""
    if line.tight[0] in "为為由" and _WHERE.search(above.tight):
        return True
    if above.tight[-1] not in _LAST_OF_LEADING or above.width < _SHORTEST_OPEN or starts_anew(line):
        return False
    return _LEADING.search(above.tight) is not None


_WHERE = Pattern(
    Expression("[；，]在(?:[^，。；：、（）]|（[^（）]{1,4}）){1,10}$"),
    ("；在县（市）", "为省政府；在直辖市"),
    ("在县（市）", "；在会上提出，由"),
    "search",
)

_LAST_OF_LEADING = frozenset("到入为于自及照对就将把和与者且当得须以至的了")
_SHORTEST_OPEN = 6.0
"""Ems of a line from which it is no label: 来自, 对于."""

_LEADING = Pattern(
    Expression(
        "(?:[，、]现?[就对将把]|落实到|[纳列计引]入|[作成视]为|[位属用处]于|来自|以及|[按依参]照|对于|针对|或者|并且|而且|(?<![温缓饱共中谐平])[和与]"
        "|应当|不得|必须|可以|截至|(?<![目标])的|(?:进行|作出|开展|提出|取得|采取)了)$"
    ),
    (
        "全年制定规章6件。截至",
        "2024年财政收支的",
        "将湿地面积总量管控目标落实到",
        "将其工作经费纳入",
        "依照",
        "因死亡30人以上，或者",
        "关于印发行政机关归集和",
        "起草单位应当",
        "最高人民检察院对制发的司法解释进行了",
    ),
    ("收入", "编制依据", "国际关系及其他", "气候温和", "参与者", "编制目的", "仲裁的标的"),
    "search",
)


def _tells(above: Line, line: Line) -> bool:
    """Whether a line says who shall do what, and breaks off: 县级以上人民政府应当将志愿服务⏎事业纳入…规划，"""
    if above.width < TEXT or not above.tight[-1].isalnum() or starts_anew(line):
        return False
    return TELLS.search(above.tight) is not None and IN_SENTENCE.search(line.tight) is not None


TELLS = Pattern(
    Expression(f"{LETTER}{{2}}(?:应当|不得|必须|可以|有权|依法)(?:(?!的){LETTER}){{3,30}}$"),
    ("县级以上人民政府应当将志愿服务", "任何单位和个人不得擅自占用"),
    ("应当申报的情形", "当前应当把握的几个问题", "不得收费", "行政机关应当受理的"),
    "search",
)
"""A sentence that says who shall do what, and breaks off: no heading does."""


def _begins_sentence(above: Line, line: Line) -> bool:
    """Whether a line begins as sentences do and headings don't, and the one below goes on with it: 《某条例》已由某省⏎人大常委会…通过，"""
    if above.width < _SHORTEST_FIRST or not (above.tight[-1].isalnum() or above.tight[-1] == "》") or starts_anew(line):
        return False
    return _SENTENCE_FIRST.match(above.tight) is not None and IN_SENTENCE.search(line.tight) is not None


_SHORTEST_FIRST = 15.0
"""Ems of a line that begins a sentence and is no heading."""

_SENTENCE_FIRST = Pattern(
    Expression(
        "《[^《》]{2,60}(?:〈[^〈〉]{2,60}〉[^《》]{0,40})?》(?:已|业经|于|经)"
        "|(?:根据|依据|按照|依照)(?!地)[^，。；：]|[现兹][将就把]"
    ),
    (
        "《某省宗教事务条例》已由某省",
        "《某省实施〈某法〉办法》于2024年",
        "根据某省人大常委会的决定",
        "现将《某预案》印",
    ),
    ("《某省宗教事务条例》的说明", "根据地建设", "某省"),
)
IN_SENTENCE = Pattern(Expression("[，。；：]"), ("甲，", "甲。", "甲：乙"), ("甲、乙", "甲"), "search")
"""A mark that stands in sentences."""


def _in_point(above: Line, line: Line) -> bool:
    """Whether a numbered point goes on below and ends there with a semicolon: no paragraph of its own ends so."""
    if line.tight[-1] != "；" or not above.tight[-1].isalnum() or above.width < TEXT:
        return False
    numbered = ENUMERATOR.match(above.text) is not None and "。" not in above.tight
    return numbered and not starts_anew(line)


def _in_sentence(above: Line, line: Line) -> bool:
    """Whether a long line ends one sentence and breaks off in the next, which ends below: （一）普查对象。普查标准…的中国⏎公民，…。"""
    broken = above.width >= _LONG and above.tight[-1].isalpha() and line.ends and "。" in above.tight
    return broken and not starts_anew(line)


_DECIMALS = Pattern(
    Expression(rf"\.\d{{1,4}}(?:%|‰|[^\W\d_{CN}])"), (".5万吨", ".25%"), (".甲", ".5", ".5，", "...", ".5.1", ".5一")
)
"""The rest of a decimal number that its point was parted from."""


def is_cut(above: Line, line: Line) -> bool:
    """Whether a line can't be whole, nor the one below it begin anything, at whatever width it was broken: a day, a number or
    an amount is cut, or 的 leans on the word before it."""
    if above.tight[-1].isalnum() and are_labelled(above, line):
        return False  # 年龄：35周岁以下⏎岗位：司机, 编号：12⏎项目名称：甲
    return _is_cut(above, line)


def _is_cut(above: Line, line: Line) -> bool:
    last, first = above.tight[-1], line.tight[0]
    if len(line.tight) == _ONE and line.tight[1] in "。；，" and first not in CN and last.isalpha():
        return above.width >= TEXT
    if any(cuts(above, line) for cuts in _CUTS):
        return True
    if first == "（":
        return last.isalnum() and _explains(above, line)
    if first == "第":
        return _leads_to_provision(above) and _REFERS.match(line.tight) is not None or _points_into(above, line)
    if first == ".":
        return last.isdecimal() and _DECIMALS.match(line.tight) is not None
    if first == "的":
        return LEANS.match(line.tight) is not None and last.isalnum()
    if first in _CONJOINING and last.isalnum() and _conjoins(above, line):
        return True
    if first == "日" and _DAY_OPEN.search(above.tight):
        return True
    if not first.isdecimal():
        amount = (
            first in _POWERS
            and last in _BEFORE_POWERS
            or (  # 处二⏎百元以下
                last.isdecimal() and _AMOUNT.match(line.tight) is not None and _SENTENCE.search(above.tight) is not None
            )
        )
        return amount or cuts_word(above, line)
    return last in _CUT_ENDS and any(
        ends.search(above.tight) and begins.match(line.tight) for ends, begins in _CUT_NUMBERS
    )


def _explains(above: Line, line: Line) -> bool:
    """Whether a bracket belongs to the last word above: 29个省⏎（区、市）的1027个项目, 列席：谭某（建设公司）、何某⏎（财务处）."""
    if _BRACKET_WITHIN.match(line.tight):
        return True
    return _ONLY_BRACKET.match(line.tight) is not None and _NAMED_TOGETHER.finds(above.tight)


_BRACKET_WITHIN = Pattern(
    Expression("（[^（）。；]{1,20}）(?:的|[、，；])"),
    ("（区、市）的1027个项目", "（女）、王某"),
    ("（区、市）人民政府", "（一）加强"),
)
_ONLY_BRACKET = Pattern(Expression("（[^（）。；]{2,20}）$"), ("（财务处）",), ("（财务处）、", "（一）加强管理"))
_NAMED_TOGETHER = Pattern(
    Expression(r"[^，。；：（）]{2,6}：[^。；：]{2,200}（[^（）]{2,20}）、[^，。；：、（）]{2,6}$"),
    ("列席：谭某某（建设公司）、何某某",),
    ("列席：谭某某", "列席：谭某某、何某某"),
)
"""Those of whom brackets say whose they are, the last without."""


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


def _conjoins(above: Line, line: Line) -> bool:
    """Whether a line begins with what joins it to the one above: 以及其他, 以下。 of an amount, 和 before the last of several."""
    if _CONJOINS.match(line.tight) or _limits(above, line):
        return True
    return _AND_FIRST.match(line.tight) is not None and _ENUMERATES.search(above.tight) is not None


_CONJOINING = frozenset("及以并而是和与或")


def _cuts_a_formula(above: Line, line: Line) -> bool:
    """Whether the small figure of a formula stands on a line of its own: …排放的SO⏎2⏎和NO⏎2, PM⏎2.5⏎平均浓度."""
    last = above.tight[-1]
    if not (last.isascii() and last.isalpha() and line.tight[0].isdecimal()):
        return False
    return is_figure(line.tight) and _FORMULA_OPEN.search(above.tight) is not None


def _cuts_an_address(above: Line, line: Line) -> bool:
    """Whether an address of the net breaks off behind one of its strokes: 说明见https://www.example.cn/⏎2023/06/a.pdf。"""
    first = line.tight[0]
    return (
        above.tight[-1] in "/?=&_"
        and first.isascii()
        and first.isalnum()
        and _ADDRESS_LAST.search(above.tight) is not None
    )


_ADDRESS_LAST = Pattern(
    Expression(r"(?:https?://|https?：//|www\.)[!-~：]{3,300}$"),
    ("说明见https://fg.example.cn/~zqyj/", "www.example.cn/a?b="),
    ("https://", "www.甲/"),
    "search",
)
"""An address with which a line ends."""


def _cuts_foreign_words(above: Line, line: Line) -> bool:
    """Whether a number stands between foreign words, at the line's beginning, Regulation (EU)⏎2023/1230 of the European…; or & ends
    the line, and the name goes on: Électricité &⏎Mécanique."""
    if above.loose[-1] == "&" and line.tight[0].isalpha() and line.tight[0] < _FIRST_OF_EAST:
        return True
    if not line.tight[0].isdecimal() or not NUMBER_AND_WORDS.match(line.tight):
        return False
    last = above.loose[-1]
    return last.isascii() and (last.isalnum() or last in ")&,")


_FIRST_OF_EAST = "\u2e80"
"""Letters before it are of alphabets."""


def is_figure(text: str) -> bool:
    """Whether a line has a figure and nothing else: some extractions set one of another font so, PM⏎2.5⏎年平均浓度, 达到⏎Ⅱ⏎类."""
    return begins_with_figure(text) and _FIGURE_ALONE.match(text) is not None


def begins_with_figure(text: str) -> bool:
    return text[0].isdecimal() or text[0] in _ROMAN


_ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ"
"""Roman figures, which grade water, soil and dangers."""


_FIGURE_ALONE = Pattern(
    Expression(rf"\d{{1,5}}(?:[.,]\d{{1,4}})?[%‰]?$|[{_ROMAN}]$"),
    ("2", "2.5", "11.5", "83.8%", "1,200", "Ⅱ"),
    ("2.", "2.5万", "第2", "2.5.1"),
)
_FORMULA_OPEN = Pattern(
    Expression(r"[\u4e00-\u9fff。，、；（](?:PM|[A-Z][a-z]?(?:[A-Z][a-z]?)?)$"),
    ("全省设区市PM", "浓度为63微克。SO", "和NO", "排放的CO"),
    ("SO", "见附表ABC", "使用GDP", "某某IT部"),
    "search",
)
"""What a formula may be, before its small figure."""


def _cuts_a_correction(above: Line, line: Line) -> bool:
    """Whether words are quoted on one of the lines, and on the other what is put for them: 将“甲”修改为⏎“乙”, “甲”⏎应为“乙”."""
    last, first = above.tight[-1], line.tight[0]
    return first == "“" and last == "为" or last in "”』" and _PUT_FOR.match(line.tight) is not None


_PUT_FOR = Pattern(
    Expression("(?:应当?(?:改|更正|修改)?为|误[为作]|[修更]改为|改为|更正为|调整为|替换为)[“『]"),
    ("应为“五千元”", "修改为“城市管理部门”", "误为“甲”"),
    ("应为五千元", "“甲”应为“乙”", "应当如此"),
)
"""What is put for the words that the line above quotes."""

_POWERS, _BEFORE_POWERS = frozenset("百千万亿"), frozenset("一二三四五六七八九十百千")
"""What a number in Chinese figures goes on with, and what before it can't be its end then."""


def _limits(above: Line, line: Line) -> bool:
    """Whether a line only sets the limit of the amount above: 1000万元⏎以下。"""
    return _LIMITS.match(line.tight) is not None and _AMOUNT_LAST.search(above.tight) is not None


def _cuts_a_reference(above: Line, line: Line) -> bool:
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


def _leads_to_provision(above: Line) -> bool:
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


def _points_into(above: Line, line: Line) -> bool:
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


def _cuts_a_year(above: Line, line: Line) -> bool:
    """Whether a year is cut, in characters or in figures, 二〇⏎二二年五月, 。200⏎9年5月; or a day in characters, 二〇二二年三月⏎一日."""
    if _DAY_IN_HAN.search(above.tight) and _DAY_IN_HAN_ENDS.match(line.tight):
        return True
    if above.tight[-1].isdecimal() and line.tight[0].isdecimal():
        return _OVER_LINES.search(f"{above.tight[-3:]}\n{line.tight[:4]}") is not None
    if line.tight[0] not in _YEAR_DIGITS or above.tight[-1] not in _YEAR_DIGITS:
        return False
    return _CENTURY.search(above.tight) is not None and _YEAR_ENDS.match(line.tight) is not None


_DAY_IN_HAN = Pattern(
    Expression(rf"[{YEAR_DIGITS}]{{4}}年(?:[{CN}]{{1,3}}月?)?$"),
    ("自二〇二二年三月", "一九九八年", "二〇二四年十"),
    ("四年三月", "二〇二二年三月一日", "近十年"),
    "search",
)
_DAY_IN_HAN_ENDS = Pattern(
    Expression(rf"(?:[{CN}]{{0,3}}月)?[{CN}]{{1,3}}日|[{CN}]{{1,3}}月"),
    ("一日起实施。", "三月一日", "月一日", "二月，"),
    ("日起实施", "三，", "一、甲"),
)

_OVER_LINES = Pattern(
    Expression(r"(?<!\d)(?:1\n9\d\d|2\n0\d\d|19\n\d\d|20\n\d\d|19\d\n\d|20\d\n\d)年"),
    ("。200\n9年", "20\n24年", "于1\n999年"),
    ("2009\n年", "12\n24年", "120\n09年", "200\n9月"),
    "search",
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

_YEAR_DIGITS = frozenset("〇○零OＯ一二三四五六七八九")
_CENTURY = Pattern(
    Expression("(?:二[〇○零OＯ]|一九)[〇○零OＯ一二三四五六七八九]{0,2}$"),
    ("会议于二〇", "一九九"),
    ("二一", "九"),
    "search",
)
_YEAR_ENDS = Pattern(
    Expression("[〇○零OＯ一二三四五六七八九]{1,3}年"),
    ("二二年五月", "四年"),
    ("二二", "二十年"),
)
"""How a year in characters begins and ends that a line cut: 二〇⏎二二年."""

_CONJOINS = Pattern(
    Expression("及其(?!他[^，。]{0,8}：)|以及|并且|而且|是[：，]"),
    ("及其监督管理", "以及其他", "是：达标天数"),
    ("及时", "并购", "以下", "是否"),
)
"""What no paragraph begins with."""

_AND_FIRST = Pattern(
    Expression(f"[和与及或](?![平谐睦解气田县顺政静林龙时格第])者?{LETTER}"),
    ("和市农业农村局组成。", "或者吊销执照", "及相关部门"),
    ("和平区", "和田地区", "及时", "与，"),
)
_ENUMERATES = Pattern(
    Expression("、[^，。；：、（）《》]{1,24}$"),
    ("由市水利局、市气象局", "甲、乙"),
    ("一、", "甲、乙，丙", "甲、"),
    "search",
)
"""What stands side by side, of which the last follows behind 和: 市应急局、市气象局⏎和市农业农村局."""

_LIMITS = Pattern(Expression("以[上下内外][的。；，、）]?"), ("以下。", "以内的", "以上"), ("以为", "以及"))
_AMOUNT_LAST = Pattern(
    Expression(rf"[\d{CN}百千万亿]{{1,8}}(?:元|人|户|名|家|次|项|米|公里|年|天|日|吨|[周个]|小时|%|％)$"),
    ("500万元以上1000万元", "不超过30人", "十年"),
    ("2024年度", "甲乙"),
    "search",
)
"""An amount, and what only sets its limit."""

LEANS = Pattern(Expression("的(?![士确哥])|们"), ("的有关问题", "们"), ("的确", "的士", "着力", "了解"))
"""Particles that are one for sure, and lean on the word before: 了解 and 着力 are words."""

_ONE = 2
"""Characters of a line that holds one character and the mark behind it; and ems of one that is no heading above it."""

_REFERS = Pattern(
    Expression(rf"第[{CN}\d]{{1,7}}条(?:之[{CN}]{{1,3}})?(?:第[{CN}]{{1,5}}[款项]|[、和至或。；]|规定的|依次)"),
    ("第四条第二款规定的", "第四条、第五条", "第十条之一规定的", "第二十五条依次作为", "第十二条。"),
    ("第四条　", "第四条为了"),
    needs=("条",),
)
"""What only refers to an article."""

_AMOUNT = Pattern(
    Expression("(?:[百千万亿]?[元吨人户件个名家次项米年天]|%)[^，。；：、]{0,20}[，。；：、]"),
    ("万元。", "名。", "项，", "个百分点，"),
    ("万元", "家", "3名。"),
)
"""What a number counts, and the mark behind it."""

_SENTENCE = Pattern(
    Expression(r"[，；：]|^[（(第]|[为至过到超达低高了每满]\d[\d.]*$"),
    ("目前，实有代表298", "（三）二等奖10", "不超过300"),
    ("序号1", "甲类10"),
    "search",
)
"""What shows that a line is text and no row of a table."""

_DAY_OPEN = Pattern(Expression(r"\d{1,2}月\d{1,2}$"), ("截至3月10", "2024年12月1"), ("3月", "10"), "search")
"""How a line ends before 日."""

_CUT_NUMBERS = (
    (
        Pattern(
            Expression(r"[，；：在自于至从](?:[^，；：]{0,20}\D)?\d{4}年$"),
            ("，自2024年", "：2024年", "于公历2024年"),
            ("2024年", "自公布，2024年度"),
            "search",
        ),
        Pattern(Expression(r"\d{1,2}月"), ("5月1日",), ("5日",)),
    ),
    (
        Pattern(Expression(r"年\d{1,2}月$"), ("2024年6月",), ("6月", "六月"), "search"),
        Pattern(Expression(r"\d{1,2}日[^\s—]"), ("30日前报送", "1日起"), ("30日", "30日—")),
    ),
    (
        Pattern(
            Expression(r"[^\d，,.]\d{1,3}(?:[，,]\d{3}){0,4}[，,]\d$"),
            ("超过1,0", "为12,345,6", "为1，000，0"),
            ("1,0", "超过1,00", "0"),
            "search",
        ),
        Pattern(Expression(r"\d\d(?!\d)"), ("00字",), ("000字", "0字")),
    ),
    (
        Pattern(
            Expression(r"[^\d，,.]\d{1,3}(?:[，,]\d{3}){0,4}[，,]\d\d$"),
            ("超过1,00", "为12,345,67", "为1，000，00"),
            ("1,00", "超过1,0", "00"),
            "search",
        ),
        Pattern(Expression(r"\d(?!\d)"), ("0字",), ("00字",)),
    ),
    (
        Pattern(
            Expression(r"[^\d，,]\d{1,3}(?:[，,]\d{3}){0,4}[，,]$"),
            ("常住人口58，", "为12，345，", "共有1,"),
            ("甲，", "为2024，", "为12，34，"),
            "search",
        ),
        Pattern(Expression(r"\d{3}(?!\d)"), ("666人",), ("66人", "6660人")),
    ),
    (
        Pattern(
            Expression(r"[为至超过到达近约高低占比]\d{1,6}[．.]$"),
            ("产量为3．", "高至12."),
            ("3．", "甲．", "附件3."),
            "search",
        ),
        Pattern(Expression(r"\d{1,4}(?!\d)[^．.、]"), ("5万吨", "25％"), ("5．甲", "5、甲", "20245")),
    ),
    (
        Pattern(Expression(r"年\d{1,2}月[1-3]$"), ("要在2013年6月2",), ("6月2", "2013年6月25"), "search"),
        Pattern(Expression(r"\d日"), ("5日前，",), ("25日", "5月")),
    ),
    (
        Pattern(Expression(r"[在自于至从，](?:19|20)$"), ("自20", "，20"), ("20", "自2"), "search"),
        Pattern(Expression(r"\d\d年"), ("24年",), ("2024年", "4年")),
    ),
)
"""How a line ends whose number or day is cut, and how the one below it begins then."""

_CUT_ENDS = frozenset("年月，,．.0123456789")
"""The last characters of such a line."""


def _leads_on(above: Line, line: Line) -> bool:
    """Whether a line begins with a small letter, or with what the end of the one above asks for."""
    first, last = line.tight[0], above.tight[-1]
    if first.islower() and not above.ends:
        return ENUMERATOR.match(line.text) is None
    if last == "：":
        return _ADDRESS.match(line.tight) is not None or _PART_OF_STANDARD.search(above.tight) is not None
    if last == "本":
        return _THIS.search(above.tight) is not None
    if not first.isdigit():
        return False
    if last in _DATES and _DAY_FIRST.match(line.tight):
        return True
    if _PAUSE.search(above.tight) is None:
        return False
    return last in _LEADS or last.isalnum() and _FIGURE_FIRST.match(line.tight) is not None


_PART_OF_STANDARD = Pattern(
    Expression(rf"第(?:\d{{1,2}}|[{CN}]{{1,3}})部分：$"),
    ("公共机构能耗定额第2部分：", "某规范第一部分："),
    ("第2部分：总则", "分为两部分："),
    "search",
    needs=("部分：",),
)
"""What the name of a standard's part follows: 第2部分：⏎医疗机构."""

_DATES = frozenset("于自从至在由")
_DAY_FIRST = Pattern(Expression(r"\d{4}年|\d{1,2}月\d"), ("2024年", "3月1日"), ("12", "3月份"))
_FIGURE_FIRST = Pattern(
    Expression(
        r"\d{1,4}(?:,\d{3}){0,4}(?:\.\d{1,4})?(?:%|[百千]{0,2}(?:[元吨人户件名家米亩台套辆座所处]|平方|立方|公[里顷斤]|[万亿][^\W\d_]|年(?=[\u4e00-\u9fff])))"
        r"[^，。；：]{0,40}[，。；]"
    ),
    (
        "12,345.67万元。",
        "3.2%，",
        "150人，其中",
        "1.2万套，发放",
        "6800亿斤左右。",
        "3.5万平方米，",
        "2022年区级财政决算。",
    ),
    ("12.甲。", "3项。", "1．甲，", "2024年3月1日，"),
)
"""A figure with what it counts, in a sentence."""


def _is_counted(above: Line, line: Line) -> bool:
    """Whether a long line ends with a number and the one below begins with what it counts: 第30⏎次常务会议."""
    counts = above.tight[-1].isdecimal() and above.width >= _LONG
    return counts and _COUNTED.match(line.tight) is not None


_LONG = 24.0
"""Ems from which a line that ends with a number is no row of figures."""

_COUNTED = Pattern(
    Expression(r"[次届号条款项章年月日个名件位人万亿元期批周][^，。；：]{0,60}[，。；：]"),
    ("次常务会议审议通过，现予公布", "年12月1日起施行。", "号）同时废止。"),
    ("次", "第3次，", "元"),
)


def is_within_marks(above: Line, line: Line) -> bool:
    """Whether marks open in the midst of a line and close below: 《某省关于⏎某事的决定》, “一千元以上三⏎千元以下”."""
    for opening, closing in ("《》", "（）"):
        if stays_open(opening, closing, above.tight):
            return closes_first(opening, closing, line.tight)
    cut = above.tight[-1].isalnum() and above.width >= _LONG and stays_open("“", "”", above.tight)
    return cut and closes_first("“", "”", line.tight)


_LEADS = frozenset("至和与及为达约第自于从到在经")
"""What a figure follows: 18:30至⏎23:00."""

_ADDRESS = Pattern(
    Expression(r"\d{3,4}[—－-]\d{7,8}|1\d{10}(?!\d)|(?:https?://|www\.)|[\w.+-]{1,40}@\w"),
    ("0531-88886666", "13912345678", "http://a.cn", "aj@163.com"),
    ("2024-01-02", "12345", "1、甲"),
)
"""What stands behind 电话： or 网址： in its sentence."""

_THIS = Pattern(
    Expression("(?:[制订]定|作出|根据|依照|按照|违反|适用|实施|执行)本$"),
    ("七十一條（一）项，制定本", "违反本"),
    ("资本", "成本", "本"),
    "search",
)
"""What 法律, 办法 or 规定 follows."""

_PAUSE = Pattern(Expression("[，；：]"), ("甲，", "乙；丙"), ("甲、乙", "甲"), "search")

_NOUN = Pattern(Expression("[目标]的$"), ("编制目的", "标的"), ("今年工作的", "目的是"), "search")
"""Words of which 的 is a part."""


def stays_open(opening: str, closing: str, text: str) -> bool:
    """Whether the last mark of these two in a text is one that opens: “一千元以上三⏎千元以下”."""
    return opening in text and text.rfind(opening) > text.rfind(closing)


def closes_first(opening: str, closing: str, text: str) -> bool:
    """Whether the mark that closes stands in a text before any that opens."""
    return closing in text and text.find(closing) < (text + opening).find(opening)


_CUTS = (
    _cuts_a_reference,
    _cuts_a_year,
    tells_of_it,
    _cuts_an_address,
    _cuts_a_correction,
    _cuts_a_formula,
    _cuts_foreign_words,
)
"""What is cut whatever character the line begins with."""
