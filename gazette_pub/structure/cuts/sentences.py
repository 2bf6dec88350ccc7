"""Where a line surely breaks off in the midst of a sentence, however its text was set."""

from __future__ import annotations

from gazette_pub.structure.anew import starts_anew
from gazette_pub.structure.cuts.figures import FIGURE_FIRST, LONG, is_counted, is_in_ratio, leads_to_figure, sets_limit
from gazette_pub.structure.cuts.marks import NEVER_FIRST, in_quotation, is_within_marks
from gazette_pub.structure.cuts.members import MEMBER
from gazette_pub.structure.cuts.provisions import counts_within, in_article, names_provisions_further
from gazette_pub.structure.cuts.words import is_cut
from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import SET_IN, TEXT, in_clause
from gazette_pub.structure.openings import FIRST_LINE
from gazette_pub.structure.patterns.provisions import ENUMERATOR
from gazette_pub.words.characters import LETTER
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.names import NAME, is_name
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.posts import POST


def breaks_off(above: Line, line: Line) -> bool:
    """Whether a sentence goes on from one line to the next: no paragraph ends with a comma, with 的, between a number and
    what it counts, before the figure that it leads to, or within 《》; and none begins with a small letter."""
    if above.hints.whole:
        return False
    if _joins_what_follows(above, line):
        return True
    if line.blanks:
        return False
    if counts_within(above, line) or names_provisions_further(above, line):
        return True
    if above.tight[-1] in "，、的" or _leads_on(above, line):
        if MEMBER.match(above.tight) and MEMBER.match(line.tight):
            return False
        return (not starts_anew(line) or is_cut(above, line)) and not _NOUN.search(above.text)
    return (
        is_counted(above, line)
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


def _cuts_an_office(above: Line, line: Line) -> bool:
    """Whether a line begins with a person who takes an office or leaves it, and that office ends below: 何敬斋辞去某省人民委员会⏎
    农林厅厅长职务。"""
    if above.stops or above.ends or line.tight[-1] not in "。；" or line.indent > above.indent or starts_anew(line):
        return False
    found = _PERSON_AND_OFFICE.match(above.tight)
    return found is not None and is_name(found["name"]) and _OFFICE_ENDS.match(line.tight) is not None


_PERSON_AND_OFFICE = Pattern(
    Expression(
        rf"(?P<name>{NAME.source})(?:（[^（）]{{1,12}}）)?(?:同志)?(?:辞去|担?任|为|的(?={LETTER}{{4}})){LETTER}"
    ),
    ("何敬斋辞去某省人民委员会", "王志远（满族）为某市人民政府", "李明同志任某省"),
    ("李明", "何敬斋，某省", "辞去某职"),
)
_OFFICE_ENDS = Pattern(
    Expression(rf"[^，。；：的]{{0,40}}(?:{POST}|职务)[。；]$"),
    ("农林厅厅长职务。", "厅长；", "工作委员会主任。"),
    ("为某厅厅长职务", "李明的厅长职务。", "厅长，"),
)


def breaks_text(above: Line, line: Line) -> bool:
    """Whether a line surely breaks off, however much room it leaves in its measure."""
    if is_cut(above, line) or is_within_marks(above, line) or in_clause(above, line) or _wants_more(above, line):
        return True
    if line.tight[0] in NEVER_FIRST and not above.ends or in_quotation(above, line):
        return True
    if line.tight[0] == "（" and not above.ends and of_the_word_before(above, line):
        return True
    if line.tight[0].isdecimal() and (
        leads_to_figure(above, line) or is_in_ratio(above, line) or sets_limit(above, line)
    ):
        return True
    return (
        in_article(above, line)
        or _in_point(above, line)
        or _begins_sentence(above, line)
        or _tells(above, line)
        or _leads_to_address(above, line)
        or _cuts_an_office(above, line)
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


def of_the_word_before(above: Line, line: Line) -> bool:
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
    broken = above.width >= LONG and above.tight[-1].isalpha() and line.ends and "。" in above.tight
    return broken and not starts_anew(line)


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
    return last in _LEADS or last.isalnum() and FIGURE_FIRST.match(line.tight) is not None


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
