"""Headlines of a story: kicker (引题), title and subtitles (副题)."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from gazette_pub.structure.line import Hints, Line
from gazette_pub.structure.patterns.news import NAME_OF_PAPER, PAPER, REPORTED
from gazette_pub.words.pattern import Expression, Pattern

_KICKER = Pattern(
    Expression(r"(?:强调|指出|要求|表示|提出|时|上)$"),
    ("某某强调", "某某指出", "某某要求", "某某表示", "某某提出", "调研时", "在某会议上"),
    ("强调甲", "甲"),
    "search",
)
_SUBTITLE = Pattern(
    Expression(
        r"(?:出席|主持|列席|陪同|参加|讲话|致辞|作报告)(?:会议|活动)?$"
        r"|^[\u4e00-\u9fff]{2,8}(?:[ \u3000、]{1,4}[\u4e00-\u9fff]{2,4}){0,3}(?:等(?:分别)?)?"
        r"(?:(?:担任|兼任|任)[正副常务总]{0,3}(?:组长|团长|队长|领队|指挥长?)|率队|带队|率团|领队)$"
        r"|^(?:决定|表决通过|通过|听取|审议)(?:任免|任命|接受|批准|《|关于|有关|多[项部]|人事)"
    ),
    (
        *"某某出席 某某主持会议 某某列席 某某陪同 某某参加活动 某某讲话 某某致辞 某某作报告".split(),
        *("李明任组长", "王东明 李飞任副团长", "副省长陈某率队", "李明等任副团长"),
        *("决定任命马立新为副市长", "审议有关议案", "表决通过《某条例》"),
    ),
    ("主持工作", "出席了", "会议", "李明同志任组长的检查组", "李明任市长", "新任市长", "会议决定任命", "通过率创新高"),
    "search",
)


def headlines(lines: Sequence[Line], run: range) -> list[tuple[str, int, int]]:
    """Kicker (引题), title and subtitles (副题) among headline lines, as (name, first, after).

    Blank lines and another size part them, and so does the end of a sentence that needs no more: 某会议闭幕⏎部署今后工作. A part that names
    who attends is a subtitle, one that ends …强调 is a kicker; of three parts the second is the title, of two the first,
    and before others one that says what has happened. The paper's name and day, and who wrote the story, are no headline.
    """
    for at in run:
        if name := next((name for name, form in _NO_HEADLINES.items() if form.match(lines[at].text)), None):
            above, below = (headlines(lines, part) for part in (range(run.start, at), range(at + 1, run.stop)))
            titled = any(part == "title" for part, _, _ in above)
            if name == "p" and at - run.start == 1 and NAME_OF_PAPER.match(lines[run.start].tight):
                above, titled = [("p", run.start, at)], False
            return [*above, (name, at, at + 1), *(_below_title(below) if titled else below)]
    parts = _parts(lines, run)
    if not parts:
        return []
    title = parts[_place_of_title(lines, parts)]
    return [(_rank(part, title), part.start, part.stop) for part in parts]


def _place_of_title(lines: Sequence[Line], parts: list[range]) -> int:
    """Which of the parts is the title: the one that is set larger than all others, or that its style says to be it, where
    one is."""
    if len(parts) == 1:
        return 0
    sizes = [lines[part.start].hints.size or 0.0 for part in parts]
    if sizes.count(max(sizes)) == 1:
        return sizes.index(max(sizes))
    styled = [n for n, part in enumerate(parts) if _is_title(lines[part.start].hints)]
    if len(styled) == 1:
        return styled[0]
    if _KICKER.search(lines[parts[0].stop - 1].tight):
        return 1
    happened = next((n for n, part in enumerate(parts[:2]) if _has_happened(_text(lines, part))), None)
    if happened is not None and not lines[parts[1].start].blanks:
        return happened
    return int(len(parts) > 2 and not _is_subtitle(lines[parts[1].stop - 1]))


def _is_title(hints: Hints) -> bool:
    return hints.role == "title" or hints.level is not None


_NO_HEADLINES = {"p": PAPER, "byline": REPORTED}
"""What stands among headlines and is none, and what it is."""


def _below_title(parts: list[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """Headlines that stand below the title and who wrote it: none of them is another title."""
    return [("subtitle" if name in ("title", "kicker") else name, first, after) for name, first, after in parts]


def _is_subtitle(line: Line) -> bool:
    return line.tight[0] in "—─" or _SUBTITLE.search(line.tight) is not None


def _rank(part: range, title: range) -> str:
    return "title" if part == title else "kicker" if part.start < title.start else "subtitle"


def _parts(lines: Sequence[Line], run: range) -> list[range]:
    """Headline lines in the parts that blank lines, subtitles and whole sentences make of them."""
    cuts = [run.start]
    for at in run[1:]:
        parted = lines[at].blanks or _is_subtitle(lines[at]) or _is_resized(lines[at - 1], lines[at])
        if parted or _is_parted(lines, range(cuts[-1], at)):
            cuts.append(at)
    return [range(first, after) for first, after in itertools.pairwise([*cuts, run.stop]) if first < after]


def _is_resized(above: Line, below: Line) -> bool:
    """Whether two lines are set in sizes that differ, as a title and what stands above or below it do."""
    one, other = above.hints.size, below.hints.size
    return one is not None and other is not None and max(one, other) > _RESIZED * min(one, other)


_RESIZED = 1.1
"""Times the smaller of two sizes."""


def _is_parted(lines: Sequence[Line], above: range) -> bool:
    """Whether the headline in these lines stands by itself, and the line below them goes on with another."""
    if len(above) > _MOST_LINES or _GOES_ON.match(lines[above.stop].tight):
        return False
    text, below = _text(lines, above), lines[above.stop].tight
    if _SPEAKS.search(text) or _IS_OVER.search(text):
        return True
    if _leads_to_news(text) and (_has_happened(below) or _SURVEYS.search(below)):
        return True
    return _has_happened(text) and _ACTS.match(below) is not None


_SURVEYS = Pattern(
    Expression("[\u4e00-\u9fff”》]{4}(?:综述|纪实|侧记|纪事|述评|巡礼|扫描|掠影|见闻|走笔)$"),
    ("河川市推进政务服务改革综述", "某县防汛救灾纪实"),
    ("综述", "文献综述会", "某县防汛纪实文学奖"),
    "search",
)
"""How a headline ends that tells what the one above is about."""

_MOST_LINES = 4
"""Lines of one headline."""


def _leads_to_news(text: str) -> bool:
    """Whether a line is what a kicker is: 加快水利建设步伐, or two calls of one length, 团结奋进　开拓创新."""
    calls = text.split()
    return _OPENS_KICKER.match(text) is not None or len(calls) == 2 and len(calls[0]) == len(calls[1]) > 2


def _has_happened(text: str) -> bool:
    """Whether a headline says by itself what has happened: 某会议闭幕, 省政府召开常务会议."""
    return any(form.search(text) for form in (_IS_OVER, _IS_HELD, _HOLDS, _DECIDES))


def _text(lines: Sequence[Line], part: range) -> str:
    return "".join(line.tight for line in lines[part.start : part.stop])


_GOES_ON = Pattern(
    Expression("的|和|与|及|暨|后|时|前|之|并(?!购)|会议?$|大会$"),
    ("的工作会议", "和有关活动", "后召开会议", "会议", "并讲话"),
    ("部署今后工作", "并购重组", "会议提出"),
)
"""How a line begins that goes on from the one above, however that ends."""

_WHEN = "(?:全面|今日|昨日|今天|昨天|日前|近日|胜利|圆满|隆重|正式|全线|顺利|在[\u4e00-\u9fff]{1,6}?){0,3}"
_IS_OVER = Pattern(
    Expression(
        rf"[\u4e00-\u9fff”》]{{4}}{_WHEN}(?:展开|铺开|告捷|奠基|合龙|封顶|闭幕|开幕|落幕|揭晓|开工|竣工|通车|投产|揭牌|挂牌|收官|(?<![将即])结束)$"
    ),
    (
        "全国水利工作会议闭幕",
        "全县夏收夏种全面展开",
        "省运动会在河川圆满落幕",
        "跨江大桥全线通车",
        "评选结果揭晓",
        "某县视察活动结束",
    ),
    ("闭幕", "省闭幕", "会议闭幕式", "主持开幕式"),
    "search",
)
"""A headline that says of something that it is over, or has begun: nothing follows such a verb."""

_IS_HELD = Pattern(
    Expression(
        rf"(?:(?<!委员)(?<!常委)会|会议|仪式|活动|论坛|展览?|节|赛|工程|项目|条例|办法|规定|决定|规划|方案|意见|名单|公报|标准|白皮书|价格?|数据|结果|成绩){_WHEN}"
        "(?:召开|举行|举办|通过|公布|发布|出台|施行|实施|启动|签署|成立|当选)$"
    ),
    ("全省春耕工作会议召开", "立法座谈会在河川举行", "养老服务条例公布", "惠民工程正式启动"),
    ("某县召开", "省人大常委会通过", "我省公布", "人大常委会公布"),
    "search",
)
"""One that says of a meeting, a work or a rule what became of it."""

_HOLDS = Pattern(
    Expression(
        "[\u4e00-\u9fff]{2,24}?(?:召开|举行|主持召开|举办)[^，。]{0,20}(?:会议|大会|全会|座谈会|常委会|动员会|推进会|仪式|活动)$"
    ),
    ("省政府召开常务会议", "省委举行农村工作会议", "市政协举办读书活动"),
    ("某县召开", "召开会议", "省人大常委会会议"),
    "search",
)
"""One that says who holds a meeting."""

_DECIDES = Pattern(
    Expression("[\u4e00-\u9fff]{2,24}?(?:会议|大会|全会|座谈会)(?:研究|审议|部署|提出|要求|强调|讨论)[^，。]{4,20}$"),
    ("全省水利工作会议部署今年任务", "省委全会审议五年规划建议"),
    ("省人大常委会会议审议通过", "会议要求抓好落实工作"),
    "search",
)
"""One that says what a meeting did."""

_ACTS = Pattern(
    Expression(
        r"(?:研究|审议|听取|讨论|部署|传达|学习|动员|总结|表彰|选举|通过|决定|强调|要求|明确|提出|贯彻|安排|表决|推动|推进|加快|明年|今年|每?\d"
        "|[\u4e00-\u9fff、 \u3000]{2,20}(?:出席|主持|讲话|作报告|致辞|到会|当选))"
    ),
    ("研究部署安全生产工作", "审议条例草案", "每50公斤135元", "李明当选主任", "明年起施行"),
    ("安全会议", "河川市人大常委会会议"),
)
"""How the headline below such a one begins."""

_SPEAKS = Pattern(
    Expression("[\u4e00-\u9fff]{2,20}在[^，。]{2,30}(?:强调|指出|要求|表示|提出)$"),
    ("李明在全省水利工作会议上强调", "省长在河川调研时指出"),
    ("国务院要求", "会议强调", "在会议上强调要"),
    "search",
)
"""A kicker: who said it, and where."""

_OPENS_KICKER = Pattern(
    Expression(
        "(?:深入|认真|全面|坚决|扎实|大力)?(?:贯彻|落实|学习|坚持|加强|加快|推进|深化|弘扬|围绕|聚焦|适应|总结|树立|抓好|做好)"
    ),
    ("深入贯彻党的十四届五中全会精神", "加快水利建设步伐"),
    ("全国水利工作会议", "省人大常委会"),
)
"""How a kicker begins that tells what the headline below is about."""
