"""Where the lines of a title are broken: at the sense, and evenly.

GB/T 9704-2012 §7.3.1: a title of several lines is broken where its words are whole and its sense complete, its lines
set in the middle, and shaped as a trapezium or a lozenge.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from gazette_pub.layout.style import Role
from gazette_pub.words.characters import CLOSING, OPENING
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.scripts import CHINESE
from gazette_pub.words.simplified import simplified
from gazette_pub.words.vocabulary import words_in

ISSUER = Pattern(
    Expression(r"[^《〈]{4,}?(?=关于|(?<=[厅室府会院局])对.{1,60}(?:答复|复函))"),
    ("某省人民政府关于", "国务院办公厅关于", "某省人民政府办公厅对第46号提案的答复", "某省民政厅对第217号建议的复函"),
    ("关于某事", "国务院关于", "《某某》关于", "某省人民政府办公厅对外公告", "某县政府反对的答复"),
)
"""The body that issues a document, at the head of its title: it has the first lines to itself."""

ONE_LINE = 20
"""Ems: a title no longer than this is one line, its issuing body in it."""

WHOLE = "(?!第[一二三四五六七八九十]{1,3}次|办公[厅室]|公报)"
"""A meeting is called by its organ, and so are its office and its gazette: 某大会第一次会议, 某省人民政府办公厅 and 某省人民政府公报 are
not parted between the two where there is another way."""

KINDS = "条例|办法|规定|规则|细则|方案|规划|纲要|制度|草案|预案|决定|意见|规范"
"""What a text is called by that begins with what it is about: 管理条例 is not parted between the two."""

IN_ROW = "(?<={kind})(?=[^{kind}、和及与的《〈场政容民级委会直村土区域长内][^{kind}、和及与的《〈]{{0,3}}{kind})"
"""Between two names of one kind of place: 何坝乡新建乡, and 某市城市; but within no word as 市场 is one."""

MINISTRIES = "建设|环境|资源|息化|保障|运输|农村|管理|事务|商务|水利|财政|教育|科技|技术|公安|司法|民政|外交|国防|旅游|铁道|卫生".split(
    "|"
)
"""How the names of ministries end before their 部."""

COMMISSIONS = "改革|健康|计生|经信".split("|")
"""And those of commissions before their 委."""

SENSE = (
    (Pattern(Expression(r"(?<=[^《〈])(?=关于)"), ("某省关于",), ("关于", "《关于"), "search"), 0.0),
    (
        Pattern(
            Expression(r"(?<=[》〉”）])(?=[^》〉”）、，的])"),
            ("《甲》决定", "（草案）修改"),
            ("《甲》的", "“甲”、“乙”"),
            "search",
        ),
        2.0,
    ),
    (
        Pattern(
            Expression(r"(?<=等部门|等单位|等机关)(?=[^的、])|(?<=案件|纠纷)(?=适用|具体应用)"),
            ("省财政厅等部门某省方案", "刑事案件适用法律"),
            ("等部门的", "部门方案", "适用法律"),
            "search",
        ),
        1.0,
    ),
    (Pattern(Expression(r"(?<=[、，。；：])"), ("甲、乙", "甲，"), ("甲乙", "甲—"), "search"), 2.0),
    (
        Pattern(
            Expression(r"(?:(?<=次会议)|(?<=次全体会议))(?=[^事议]|议案)"),
            ("第一次会议主席团名单", "第二次全体会议决议", "第一次会议议案审查委员会名单"),
            ("第一次会议", "第一次会议议程", "大会会议名单"),
            "search",
        ),
        0.0,
    ),
    (
        Pattern(
            Expression(
                rf"""(?<=会议|大会|政府)(?=[^事议]){WHOLE}  # but 会议事项, 大会议事
                |(?<=委员会)(?=.){WHOLE}""",
                re.X,
            ),
            ("某省人民政府关于", "代表大会常务", "委员会甲", "大会第三届"),
            ("政府", "会议事项", "大会议事", "大会第一次会议", "委员会第三十一次会议", "政府办公厅", "委员会公报"),
            "search",
        ),
        3.0,
    ),
    (Pattern(Expression("(?<=常委会)(?=第)"), ("人大常委会第六次会议",), ("常委会会议",), "search"), 6.0),
    (Pattern(Expression(r"(?<= )(?=第\d{1,2}部分)"), ("规范 第2部分",), ("规范第2部分",), "search"), 2.0),
    (
        Pattern(
            Expression(r"(?<=[一二三四五六七八九十]届)(?=人民代表|全国|委员会|常务)"),
            ("某省第十四届人民代表大会",),
            ("届人民代表大会", "换届全国", "第三届会议"),
            "search",
        ),
        9.0,
    ),
    (
        Pattern(
            Expression(
                r"""(?:(?<=[^格结全布当残]局)|(?<=[^客大餐舞门]厅)|(?<=法院|公司)|(?<=检察院|办公室|管委会))
                (?=[^长的和及与、，。》〉”）关对等令党公职副势面部级院主法债章])(?!检察长)""",
                re.X,
            ),
            ("市场监督管理局行政处罚", "中级人民法院刑事裁定书", "办公厅印发"),
            ("财政局", "局长", "布局调整", "公司法", "检察院检察长", "大厅管理"),
            "search",
        ),
        4.0,
    ),
    (
        Pattern(
            Expression(
                rf"(?:(?<={'部|'.join(MINISTRIES)}部)|(?<={'委|'.join(COMMISSIONS)}委))"
                r"(?=[^分门队署件位落首员托派任长的和及与等令办、，。》〉”）关\u3000 ])"
            ),
            ("住房城乡建设部生态环境部", "国家发展改革委财政部"),
            ("建设部门", "管理部分", "全部财产", "水利部关于", "改革委员会", "水利部令"),
            "search",
        ),
        4.0,
    ),
    (
        Pattern(
            Expression(
                r"(?:(?<=[省县区州盟旗])|(?<=[^城都]市))(?=[^、，。》〉”）的和及与等级名属辖])(?![^《》（）〈〉]{0,8}(?:[局厅院]|会(?!议)|政府|公司|办公室))"
            ),
            ("长治市见义勇为", "某省某事"),
            ("市》", "长治", "某市人民政府", "某市市场监督管理局", "某县公用事业有限公司", "市级名录", "城市内涝"),
            "search",
        ),
        4.0,
    ),
    (
        Pattern(
            Expression(r"(?<=[^合兼吞归])(?=并(?:修改|废止|撤销|作出|同意|批准|就|对))"),
            ("撤销甲省并修改乙", "甲并就乙"),
            ("合并对象", "并轨", "甲并乙"),
            "search",
        ),
        4.0,
    ),
    (Pattern(Expression(r"(?<=\u3000)(?=[^\u3000])"), ("甲局　乙局",), ("甲局　", "甲局 乙局"), "search"), 2.0),
    (
        Pattern(
            Expression("|".join(IN_ROW.format(kind=kind) for kind in "省市县旗乡镇村")),
            ("天桥乡何坝乡", "王寨乡撤乡设镇", "甲县乙县", "某市城市绿化"),
            ("甲县乙乡", "甲乡、乙乡", "甲乡和乙乡", "某乡设镇", "某市市场", "农贸市场城市", "某乡乡村"),
            "search",
        ),
        3.0,
    ),
    (Pattern(Expression(r"(?<=的)(?=[^》〉”）])"), ("某事的决定",), ("某事的", "某事的》"), "search"), 3.0),
    (
        Pattern(
            Expression(r"(?<=[^共《〈“（])(?=[和及与][^国谐平])"),
            ("甲和乙", "甲及其"),
            ("共和国", "甲和谐", "和乙"),
            "search",
        ),
        3.0,
    ),
    (
        Pattern(
            Expression(r"(?<=[^《〈“（的])(?=[《〈“（])"),
            ("修改《甲》", "条例（"),
            ("的《甲》", "《甲》", "《〈甲〉》"),
            "search",
        ),
        4.0,
    ),
    (
        Pattern(
            Expression(rf"(?<=工作|情况|成果|建设|发展|管理|保护|计划|预算|条例|规则)(?=[^情报])(?!{KINDS})"),
            ("消防工作事项", "某条例的"),
            ("工作情况", "工作报告", "工作", "市容管理条例", "普查工作方案"),
            "search",
        ),
        4.0,
    ),
    (
        Pattern(
            Expression(r"(?<!关于)(?=加强|推动|推进|促进|完善|贯彻|执行)"),
            ("水利加强", "贯彻"),
            ("关于加强", "关于实施", "强加"),
            "search",
        ),
        4.0,
    ),
)
"""Places in a title where a line may end, each with what it costs in ems of unevenness."""

TOGETHER = (
    (
        Pattern(
            Expression(
                rf"(?<={'|'.join(MINISTRIES)})(?=部(?![分门队署件位落首]))|(?<={'|'.join(COMMISSIONS)})(?=委(?![员托派任]))"
            ),
            ("城乡建设部", "发展改革委"),
            ("建设部门", "管理部分", "改革委员会", "各部"),
            "search",
        ),
        14.0,
    ),
    (
        Pattern(
            Expression(r"(?<=大会|员会)(?=第[一二三四五六七八九十]{1,3}次)"),
            ("大会第一次会议", "委员会第三十一次会议"),
            ("大会第一届", "第一次会议"),
            "search",
        ),
        14.0,
    ),
    (
        Pattern(Expression("(?<=政府|员会)(?=公报|办公[厅室])"), ("政府公报", "委员会办公室"), ("政府公告",), "search"),
        14.0,
    ),
    (Pattern(Expression(r"(?=的)"), ("某事的",), ("某事",), "search"), 12.0),
    (Pattern(Expression(r"(?<=关于)(?=.)"), ("关于推进",), ("关于", "有关"), "search"), 20.0),
    (
        Pattern(
            Expression(rf"(?<=[^办])(?=(?:{KINDS}|法|计划|报告|名单|公告|通知)(?:[》〉（第]|$))"),
            ("管理办法》", "防御条例（草案）", "评估办法", "保护法》", "工作报告"),
            ("办法的", "工作方案的通知书", "办法"),
            "search",
        ),
        12.0,
    ),
)
"""Places where a line ends only where there is hardly another, each with what that costs at least: within the name of a ministry or
a meeting, before 的, for what it belongs to stands before it, behind 关于, and before the word for what a text is."""

WHOLE_NAMES = Pattern(
    Expression(
        r"""（[^（）]{2,12}）
        |(?:国家)?发展和?改革|工业和信息化|资源和社会保障|住房和?城乡(?:建设)?|文化和旅游|规划和自然|卫生和计划生育|人大常委会""",
        re.X,
    ),
    ("（修订草案）", "某市人力资源和社会保障局", "人大常委会"),
    ("（一", "发展和安全", "草案"),
    "search",
)
"""A few words in brackets, and parts of the names of organs: no line ends within, where there is another way."""

IN_NAME = 20.0
"""What a break there costs at least."""

IN_CITED = 3.0
"""What a break costs besides within the name of a text, where it is at no sense."""

CITED = Pattern(Expression(r"《[^《》]{2,100}》"), ("《甲法》",), ("《甲", "〈甲法〉"), "search")
"""The name of a text."""

ANYWHERE, BESIDE_WORD, BETWEEN_WORDS, IN_WORD = 20.0, 10.0, 6.0, 40.0
"""The cost of a break where there is no better place: between any two characters, at one end of a known word, between two
of them, inside of one."""

LONGEST = 200
"""Characters: what is longer is no title, and its lines are left to fall where they will."""


def ems(text: str) -> float:
    """The width of a text in ems: a full-width character is 1, any other ½."""
    return sum(1.0 if unicodedata.east_asian_width(c) in "WFA" else 0.5 for c in text)


def title_lines(title: str, measure: float, are_cut: bool = False) -> list[str]:
    """The title in lines no wider than `measure` ems: its issuing body, then the rest, as even as the sense lets it be. `are_cut`:
    a mark at either edge of a line is half as wide there (GB/T 15834 §5.1.10)."""
    if len(title) > LONGEST or not CHINESE.letters.search(title):  # other scripts are broken between words as they come
        return [title]
    issuer = ISSUER.match(simplified(title))
    if issuer and ems(title) > ONE_LINE:
        return _even(title[: issuer.end()], measure, are_cut) + _even(title[issuer.end() :], measure, are_cut)
    return _even(title, measure, are_cut)


LEADS = Pattern(
    Expression(
        r"""(?:(?<=\s)|^)
            (?:an?|the|of|and|or|for|to|in|on|at|by|with|from|into|under  # English
            |[ao]s?|d[aeo]s?|e|em|n[ao]s?|para|pel[ao]s?|sobre            # Portuguese: gazettes of Macau
            |Nos?\.|n\.º)                                                 # a number
            \s""",
        re.X | re.I,
    ),
    ("of ", "the ", "No. ", "da "),
    ("often ", "Notice ", "of", "one "),
    "search",
)
"""A word that goes with the one behind it: no line of a title ends with it."""

AT_WORD, BEFORE_LEAD, BEHIND_LEAD = 3.0, 0.0, 12.0
"""What a line end costs between two words, before one that goes with what is behind it, and behind that."""


def printed_lines(title: str, measure: float) -> list[str]:
    """The title in lines as `title_lines` has it; and one in words with blanks between them in lines as even, none of which ends
    with a word that goes with the next."""
    is_worded = len(title) <= 2 * LONGEST and " " in title and not CHINESE.letters.search(title)
    if not is_worded or ems(title) <= measure:
        return title_lines(title, measure)
    cost = _costs_of_words(title)
    count = next(n for n in range(2, len(title) + 2) if n * measure >= ems(title))
    tries = (_broken(title, lines, measure, cost) for lines in (count, count + 1))
    return next(filter(None, tries), [title])


def cut_lines(title: str, measure: float) -> list[str]:
    """The same of a line in the middle of a narrow column, as the head of one of a table: its marks are cut at either edge."""
    return title_lines(title, measure, True) if CHINESE.letters.search(title) else printed_lines(title, measure)


def _costs_of_words(title: str) -> list[float]:
    """What a line end before each character costs, of a title in words."""
    found = [AT_WORD if i and title[i - 1] == " " and title[i] != " " else INF for i in range(len(title))]
    leads = [match.span() for match in LEADS.finditer(title)]
    for start, _ in leads:
        found[start] = min(found[start], BEFORE_LEAD)
    for _, end in leads:
        if end < len(title):
            found[end] = max(found[end], BEHIND_LEAD)
    return [INF, *found[1:], 0.0]


FEW, TOO_FEW = 4.0, 8.0
"""Ems of the last line of an entry in contents, and what a shorter one costs."""


def entry_lines(entry: str, measure: float) -> list[str]:
    """An entry of contents in lines no wider than `measure` ems, each as full as the sense lets it be."""
    if ems(entry) <= measure or len(entry) > LONGEST or not CHINESE.letters.search(entry):
        return [entry]
    cost, widths = _costs(entry), [*accumulate(map(ems, entry), initial=0.0)]
    count = len(entry)
    best: list[tuple[float, int]] = [(INF, count)] * count + [(0.0, count)]
    for start in reversed(range(count)):
        most = bisect_right(widths, widths[start] + measure) - 1
        tries = [
            (cost[end] + measure + widths[start] - widths[end] + best[end][0], end)
            for end in range(start + 1, most + 1)
        ]
        if most == count:
            is_short = bool(start) and widths[count] - widths[start] < FEW
            tries[-1] = (TOO_FEW if is_short else 0.0, count)
        best[start] = min(tries, default=(INF, count))
    return _pieces(entry, best)


def _pieces(entry: str, best: Sequence[tuple[float, int]]) -> list[str]:
    """The lines that these best ends make."""
    made, start = list[str](), 0
    while start < len(entry):
        end = best[start][1]
        made.append(entry[start:end])
        start = end
    return made


def _even(title: str, measure: float, are_cut: bool) -> list[str]:
    if ems(title) <= measure:
        return [title]
    count = next(n for n in range(2, len(title) + 2) if n * measure >= ems(title))
    cost = _costs(title)
    tries = [_broken(title, lines, measure, cost, are_cut) for lines in (count, count + 1)]
    at_sense = (lines for lines in tries if _are_at_sense(lines, cost) and (len(lines) == count or _are_even(lines)))
    return next(at_sense, None) or next(filter(None, tries), [title])


HALF = 0.5
"""Ems that a mark is less wide at the edge of a line."""

CLOSING_HALVES = CLOSING - frozenset("…·％%")
"""Those that stand at the left of their cell."""

SHORTEST = 0.25
"""Of the longest line of a title: a shorter one is no reason for a line more than it must have."""


def _are_even(lines: Sequence[str]) -> bool:
    widths = [*map(ems, lines)]
    return min(widths) >= SHORTEST * max(widths)


def _are_at_sense(lines: Sequence[str], cost: Sequence[float]) -> bool:
    """Whether all of these lines end where the sense lets them: a title has a line more than it must have for that alone."""
    ends = [*accumulate(map(len, lines))]
    return len(lines) > 1 and all(cost[end] < ANYWHERE for end in ends[:-1])


def _broken(title: str, lines: int, measure: float, cost: Sequence[float], are_cut: bool = False) -> list[str]:
    """The best break into that many lines; empty when there is none."""
    even = ems(title) / lines
    widths = [*accumulate(map(ems, title), initial=0.0)]
    opens = [HALF if are_cut and mark in OPENING else 0.0 for mark in title]
    closes = [HALF if are_cut and mark in CLOSING_HALVES else 0.0 for mark in title]

    @functools.cache
    def best(start: int, left: int) -> tuple[float, tuple[int, ...]]:
        ends = [len(title)] if left == 1 else range(start + 1, len(title))
        tries = [
            (abs(widths[end] - widths[start] - even) + cost[end] + rest, (end, *after))
            for end in ends
            if widths[end] - closes[end - 1] - widths[start] - opens[start] <= measure and cost[end] != INF
            for rest, after in [best(end, left - 1) if left > 1 else (0.0, ())]
        ]
        return min(tries, default=(INF, ()))

    total, ends = best(0, lines)
    return [] if total == INF else [title[a:b] for a, b in zip((0, *ends), ends, strict=False)]


def is_narrowed(role: Role) -> bool:
    """Whether several lines of this role are set in their narrowest measure: titles, and what stands in the middle as they do."""
    return role.sense or role.align in ("centre", "note")


def narrowed(title: str, measure: float, indent: float = 0.0) -> float:
    """The measure, no wider than this one, in which the lines of a title end best by themselves, each as full as it goes: what
    a word processor that is not told where lines end is given instead. `measure` where all of the title is one line.
    `indent`: ems that the first of several lines begins further in."""
    if len(title) > LONGEST or ems(title) <= measure or not CHINESE.letters.search(title):
        return measure
    cost, widths = _costs(title), [*accumulate(map(ems, title), initial=indent)]
    widths[0] = 0.0
    fewest = len(_filled(cost, widths, measure))
    tries = [tried for n in (fewest, fewest + 1) for tried in _measures(cost, widths, measure, n)]
    best = [(_unshapely(ends, cost, widths), -width, width) for width, ends in tries if _is_fit(ends, cost, fewest)]
    return min(best, default=(0.0, 0.0, measure))[2]


SLACK = 0.4
"""Ems that a measure has over the widest of the lines that it is made for: a figure is not as wide in every font."""


def _measures(
    cost: list[float], widths: list[float], measure: float, lines: int
) -> Iterator[tuple[float, tuple[int, ...]]]:
    """Measures in which a title takes so many lines, each with where these end, from the widest on."""
    while measure * lines >= widths[-1] and len(ends := _filled(cost, widths, measure)) <= lines:
        widest = max(widths[end] - widths[start] for start, end in pairwise((0, *ends)))
        if len(ends) == lines and widest <= measure:
            yield min(measure, widest + SLACK), ends
        measure = min(measure, widest) - 0.5


def _filled(cost: list[float], widths: list[float], measure: float) -> tuple[int, ...]:
    """Where the lines end when each is as full as it goes; one longer than that where it can't be divided."""
    ends, start, count = list[int](), 0, len(widths) - 1
    while start < count:
        most = bisect_right(widths, widths[start] + measure) - 1
        end = next((i for i in range(most, start, -1) if cost[i] != INF), None)
        start = end or next(i for i in range(max(most, start) + 1, count + 1) if cost[i] != INF)
        ends.append(start)
    return tuple(ends)


def _is_fit(ends: tuple[int, ...], cost: list[float], fewest: int) -> bool:
    """A line more than it must have a title is only given to end all of them at the sense."""
    return len(ends) == fewest or all(cost[end] < ANYWHERE for end in ends)


def _unshapely(ends: tuple[int, ...], cost: list[float], widths: list[float]) -> float:
    even = widths[-1] / len(ends)
    return sum(abs(widths[end] - widths[start] - even) + cost[end] for start, end in pairwise((0, *ends)))


INF = float("inf")


def _between_words(title: str) -> list[float]:
    """What a line end before each character costs by the words that it stands between, or in."""
    starts, ends, inside = set[int](), set[int](), set[int]()
    for start, end in words_in(title):
        starts.add(start)
        ends.add(end)
        inside.update(range(start + 1, end))
    beside = {0: ANYWHERE, 1: BESIDE_WORD, 2: BETWEEN_WORDS}
    return [IN_WORD if i in inside else beside[(i in starts) + (i in ends)] for i in range(len(title))]


def _costs(title: str) -> list[float]:
    """What a line end before each character costs; the end of the title is free. Matched in simplified characters, which stand
    one for one."""
    said = simplified(title)
    words = _between_words(said)
    found = [*_outside_cited(said, words), 0.0]
    for pattern, cost in reversed(SENSE):
        for match in pattern.finditer(said):
            found[match.start()] = min(found[match.start()], cost)
    for i, cost in _least_costs(said):
        found[i] = max(found[i], cost)
    for i in range(1, len(title)):
        # GB/T 15834-2011 §5.1.2: a closing mark may not start a line, an opening mark may not end one
        if title[i] in CLOSING or title[i - 1] in OPENING or (title[i] + title[i - 1]).isascii():
            found[i] = INF
    return found


def _outside_cited(said: str, cost: list[float]) -> list[float]:
    """The costs, those within the names of texts higher."""
    inside = {i for match in CITED.finditer(said) for i in range(match.start() + 1, match.end())}
    return [each + IN_CITED if i in inside else each for i, each in enumerate(cost)]


def _least_costs(said: str) -> Iterator[tuple[int, float]]:
    """Places where a line hardly ends, and what that costs at least."""
    for pattern, cost in TOGETHER:
        yield from ((match.start(), cost) for match in pattern.finditer(said))
    for match in WHOLE_NAMES.finditer(said):
        yield from ((i, IN_NAME) for i in range(match.start() + 1, match.end()))
