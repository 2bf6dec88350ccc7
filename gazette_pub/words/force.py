"""From when an act is in force, as a sentence of it says: 本条例自2024年5月1日起施行。"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from gazette_pub.words import numerals
from gazette_pub.words.characters import fold, unspaced
from gazette_pub.words.days import DAY
from gazette_pub.words.events import IN_FORCE
from gazette_pub.words.kinds import kind_of
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.sentences import SENTENCES

_WORDS = tuple(IN_FORCE.split())
_FIRST = "正开" + "".join(dict.fromkeys(word[0] for word in _WORDS))
"""How the words begin that say so: 正式施行, 开始实施, 生效."""
FORCE = f"(?:正式|开始|起)?(?:{'|'.join(_WORDS)})"

PRINTED = (
    r"(?:公布|颁布|发布|印发|下发|签发|发文)(?:之?(?:日|(?P<next>[翌次]日))|(?=[后後]))"
    rf"(?:[起后後]?[满滿]?[ ]?(?P<later>\d{{1,3}}|[{numerals.CHARACTERS}]{{1,4}})[ ]?个?(?P<unit>[日天月年])(?:之|以)?[后後]?(?=[起{_FIRST}]))?"
)
"""The day of publication, the day next to it, or one so many days, months or years later: 公布之日起30日后, 满六个月."""

IN_FORCE_FROM = Pattern(
    Expression(
        rf"""(?:除[^。；]{{2,60}}外，)?                     # 除第（3）款另有规定外，
        (?:本(?P<self>[^，；：第《]{{1,24}}?       # 本条例, or nothing in the last article
        (?:（[^（）]{{1,20}}除外）|除[^。；]{{2,160}}外)?
        (?:，[^，；：第《]{{0,24}}?){{0,2}}?)
            |此令|(?:以上|上述|调整后的?|新)[^，。；：《第]{{0,8}}?(?:调整|规定|意见|标准|价格|措施|政策|事项|税率|费率|票价))?，?
        [自从于](?:(?P<day>{DAY.source})(?:零时|0时|零点|0点|[\u4e00-\u9fff]{{2,6}}(?:之日|所属期))?|{PRINTED}
            |(?:本次会议|大会|双方|[\u4e00-\u9fff]{{0,20}}(?:委员会|大会|国务院|人民政府))?(?:审议|表决)?(?P<passed>通过|批准|签[字署订])之日)
        起?{FORCE}(?![后的前])""",
        re.VERBOSE,
    ),
    (
        "本条例自2024年7月1日起施行",
        "本办法由市财政局负责解释，自二〇二四年十月一日起执行",
        "本条例依照法定程序批准，自2024年12月1日起施行",
        "本决定自公布之日起施行",
        "本办法自2024年3月15日起试行",
        "自2024年7月1日起生效",
        "本通告自2024年5月1日零时起施行",
        "本條例自公布日施行",
        "本规则自通过之日起施行",
        "本规定自全国人民代表大会常务委员会批准之日起施行",
        "以上调整自2017年7月1日起执行",
        "本协定自签字之日起生效",
        "本办法自公布之日起30日后施行",
        "本规定自发布之日起三十日后施行",
        "本办法自印发之日起施行",
        "本行政法规自公布翌日起生效",
        "本法律自公布后满三十日起生效",
        "本办法自公布之日起一年后施行",
        "本法自公布之日起满六个月施行",
        "本通知自下发之日起执行",
        "本通知自1994年8月1日抄表之日起执行",
        "此令自2015年11月16日生效",
        "本法自公布后一年施行",
        "本条例自公布日后九个月施行",
        "本通知除第五条外，自2017年7月1日起执行",
        "除第（3）款另有规定外，本条例自2012年10月1日起实施",
        "本条例（第2部除外）自2020年12月11日起实施",
        "上述价格调整自2003年2月1日零时起执行",
        "调整后的收费标准自2016年4月1日起执行",
    ),
    (
        "《某办法》自2019年10月1日起施行后",
        "本条例第二条自2025年1月1日起施行",
        "本办法自公布之日起施行前",
        "本条例自　　年　月　日起施行",
        "2001年5月1日起施行的《某办法》同时废止",
    ),
    needs=("自从于",),
)
"""A sentence that says from when its document is in force."""

_COUNT = rf"\d{{1,2}}|[{numerals.CHARACTERS}]{{1,3}}"
_TERM = "(?:有效期限?|试行期限?|试行|实施期限?|执行期限?|执行|施行|实施)"
_PERIOD = Pattern(
    Expression(
        rf"""本(?P<self>[^，；：第《]{{1,24}}?)(?:的?{_TERM}(?:自|从|为)?|自)(?P<day>{DAY.source})(?:起|开始)?，?(?:至|到)(?P<until>{DAY.source})止?
        (?:有效)?(?=[，。；]|$)""",
        re.X,
    ),
    (
        "本公告执行期限为2024年1月1日至2027年12月31日。",
        "本办法有效期自2024年1月1日起至2028年12月31日止",
        "本通知的有效期为2024年1月1日至2025年12月31日，",
        "本命令自2024年3月15日起至2024年5月31日止有效。",
    ),
    ("本合同有效期五年", "证书有效期自2024年1月1日至2025年12月31日", "本办法自2024年1月1日起施行"),
    needs=("至到",),
)
"""A sentence that says from when until when its document is in force."""

AT_ONCE = Pattern(
    Expression(
        rf"(?:[「」《》][^。；]{{0,30}}，[并並]?自即日|」[^。；]{{0,30}}，[并並]?自(?P<day>{DAY.source}))起?{FORCE}。?$"
    ),
    (
        "公告「某办法」，并自即日生效。",
        "修正「某要点」第三点，自即日起生效",
        "修正「某要点」，自中华民国112年7月1日生效。",
    ),
    ("并自即日生效", "公告「某办法」，并自即日生效的", "现发布《某规定》，自2024年3月1日起施行。"),
    "search",
    needs=(("自",),),
)
"""What is made anew and not printed is in force on the day of the order; in Taiwan too from the one that it says."""

ENACTED = Pattern(
    Expression(rf"[［\[【]{DAY.source}[］\]】]$"),
    ("［2022年9月30日］", "[2023年4月6日]"),
    ("（2022年9月30日）", "［2022年9月30日］起", "2022年9月30日"),
)
"""The day in brackets, in a line of its own, on which an ordinance of Hong Kong begins to be law, unless it says another."""

_IN_BRACKETS = Pattern(
    Expression(r"（[^（）]*）$"), ("某条例（草案）", "（）"), ("（草案）某条例", "某条例（", "某条例"), "search"
)

_HEADED = Pattern(
    Expression(r"^(?:【[^【】]{1,16}】|（[^（）]{1,16}）)[ \u3000]{0,4}"),
    ("【施行日期】本条例自", "（施行日期）　本办法自"),
    ("本条例（草案）自", "【】本条例"),
    "search",
)
"""The heading that a law sets before the text of an article, in brackets."""

_DECIDED = Pattern(
    Expression(
        rf"(?:(?:研究|会议|同意)?[，,]?(?:决定|同意)[^。；《》“”]{{2,80}}，自|(?:根据|行使).{{4,60}}，(?:现)?(?:指定|撤销|暂停|划定)[^。；《》“”]{{2,80}}，[自由])"
        rf"(?P<day>{DAY.source})(?P<passed>)(?:[上下]午\d{{1,2}}[时時](?:\d{{1,2}}分)?)?起{FORCE}(?=[。；]?$)"
    ),
    (
        "决定调整征地补偿标准，自2024年7月1日起执行",
        "现根据《某规例》第27条，指定某地为限制区，由2021年4月12日上午10时起生效。",
        "经研究，决定取消该项收费，自2024年7月1日起施行。",
    ),
    (
        "决定修改《某办法》，自2024年7月1日起施行",
        "指定某地为禁区，由2021年4月12日起生效。",
        "自2024年7月1日起执行",
        "决定调整标准，自2024年7月1日起执行的",
    ),
    "search",
    needs=(("自", "由"), ("决定", "同意", "指定", "撤销", "暂停", "划定")),
)
"""A decision that a notice tells of, and from when it is carried out."""


def tells_of_force(text: str) -> bool:
    """Whether one of the words stands in the text by which it says that something is in force."""
    return any(map(text.__contains__, _WORDS))


def said_of_force(text: str, names: Sequence[str], kind: str) -> Iterator[re.Match[str]]:
    """The sentences of a folded text that say from when an act of these names is in force: `day` is the day that they name,
    `passed` what it is in force from the day of (通过, 批准, 签字); one with neither is so from the day of its publication, or from
    one that `delay_of` tells."""
    if not (tells_of_force(text) or "有效" in text):
        yield from _of_its_subject(text, names)
        return
    called = [_IN_BRACKETS.sub("", fold(unspaced(name)).rstrip("》")) for name in names]
    for sentence in SENTENCES.finditer(text):
        said = _HEADED.sub("", sentence[0].lstrip(" \u3000"))
        found = IN_FORCE_FROM.match(said) or _PERIOD.match(said)
        if found and _is_of(found["self"], called, kind) or (found := _DECIDED.search(sentence[0])):
            yield found
        else:
            yield from _of_its_subject(sentence[0], names)


def _of_its_subject(text: str, names: Sequence[str]) -> Iterator[re.Match[str]]:
    """从1985年1月1日起，提高残废军人抚恤标准, in a notice that is titled so: from when what it is about is done."""
    found = _SUBJECT.search(text) if "起" in text else None
    titles = [fold(unspaced(name)) for name in names if "关于" in name or "關於" in name] if found else []
    if found is None:
        return
    published = text[: found.start()].endswith("公布")  # 现将某样式予以公布，自某日起使用
    done = _BEGUN.sub("", found["after"])
    named = done[:1] != "的" and any(done[:_ALIKE] in title for title in titles)
    named = named or any(_does_what_it_names(found["after"], title) for title in titles)
    subject = len(found["before"]) >= _FEW and any(found["before"] in title for title in titles)
    if _ENDED.match(found["after"]):
        return  # from when others are in force no longer
    if named or (subject or published and titles) and _DONE.match(found["after"]):
        yield found


_BEGUN = Pattern(
    Expression("^(?:开始|实施|执行|正式|继续)"), ("实施加征关税", "继续征收"), ("加征关税", "征收"), "search"
)
_DECIDES = Pattern(
    Expression("决定|实施|执行|[征开停免]征|征收|调整|提高|降低|取消|恢复|暂停|限行|禁止|实行"),
    ("商务部决定对原产于某国的某物征收反倾销税", "调整部分商品的进口关税"),
    ("各地要做好防汛工作", "开展清理"),
    "search",
)
"""What says that something is so from a day, and not what others are to do from then."""


def _does_what_it_names(after: str, title: str) -> bool:
    """Whether words decide on what a title names, by its verb: 调整部分商品的进口关税税率, in 关于2024年关税调整方案的公告."""
    verb = _DECIDES.search(after)
    if verb is None:
        return False
    if any(after[at : at + _ALIKE - 1] in title for at in range(len(after) - _ALIKE + 2)):
        return True
    others = f"{after[: verb.start()]}\n{after[verb.end() :]}"
    return verb[0] in title and any(
        pair in title for pair in map("".join, pairwise(others)) if pair.isalpha() and "的" not in pair
    )


_SUBJECT = Pattern(
    Expression(
        rf"(?:^|[，；。])[ \u3000]*(?P<before>[^，。；：《》]{{0,30}}?)[自从](?P<day>{DAY.source})(?P<passed>)起，?(?P<after>[^，。；：]{{2,40}})"
    ),
    ("经国务院批准，从1985年1月1日起，提高残废军人抚恤标准。", "新版译文格式自2007年8月1日起启用。"),
    ("自公布之日起施行", "从1985年1月1日至2月1日"),
    "search",
    needs=("起",),
)
_ENDED = Pattern(
    Expression("(?:停止执行|一律|同时|即行|全部)?(?:失效|废止|作废|停止执行)"),
    ("失效：", "一律废止", "停止执行"),
    ("停止使用", "执行"),
)
_DONE = Pattern(
    Expression("(?:正式)?(?:启用|使用|停止|停用|执行|实行|施行|实施|征收|开征|停征|取消|恢复)"),
    ("启用", "正式启用", "停止使用"),
    ("提高", "不再"),
)
_ALIKE, _FEW = 6, 4
"""Characters of what is done, and of what it is done with, that a title says too."""


class Delay(NamedTuple):
    """How long after its publication an act is in force: so many days, or so many months, as `days.later` adds them."""

    days: int = 0
    months: int = 0


_UNTIL = Pattern(
    Expression(
        rf"""(?:，|,|、|和|并|暂行|其|由[^，；《》]{{2,30}}解释|本(?!条例的|法的)[^，；：第《的]{{1,12}}?(?:的|自(?:印发|发布|公布)之日起)?){{0,3}}
        (?:{_TERM}?(?:(?:自|为)(?:{DAY.source}|(?:印发|发布|公布|施行|实施)之日)(?:起|开始)?，?)?(?:至|到|为?截至|为?截止(?:到|至|日期为)?)(?P<until>{DAY.source})(?:止|终止|届满|失效|废止)?
        |(?P<ended>{DAY.source})起?(?:自[行动])?(?:废止|失效|停止执行)
        |(?P<last>{DAY.source})止
        |(?!试行){_TERM}(?:暂定)?(?:为|是)?(?P<count>{_COUNT})[ ]?个?(?P<unit>年|月))(?=[，,。；（）()]|$)""",
        re.X,
    ),
    (
        "，有效期5年",
        "，有效期为五年。",
        "，有效期至2028年4月9日",
        "，至2025年6月30日止",
        "有效期自2023年4月10日至2028年4月9日",
        "，试行期限至2026年12月31日止",
        "本办法有效期三年",
        "，有效期限为2年",
        "，由市财政局负责解释，有效期5年",
        "，2029年5月31日止",
        "，有效期为2024年6月1日至2029年5月31日",
        "，2027年8月31日废止",
        "有效期自发布之日起至2026年12月31日止",
    ),
    (
        "，许可证有效期五年",
        "，试行一年。",
        "，有效期内的",
        "，有效期五年的许可证",
        "，《某办法》有效期五年",
        "有效期延长至2029年3月31日",
        "至2025年6月30日前完成",
    ),
    needs=("至到止失年月",),
)
"""Until when an act is in force, as what stands behind the clause from when says, or the next sentence. What is on trial for a year
is in force after it until somebody ends that."""


class Term(NamedTuple):
    """Until when an act is in force: a day as printed, or so many months after it came into force."""

    until: str | None = None
    months: int = 0


def term_of(text: str, names: Sequence[str], kind: str) -> Term | None:
    """Until when an act of these names is in force, as a folded paragraph that says from when says too: ，有效期五年。"""
    if not any(word in text for word in _ENDS):
        return None
    sentences = [sentence[0].lstrip(" \u3000") for sentence in SENTENCES.finditer(text)]
    for sentence, following in zip(sentences, [*sentences[1:], ""], strict=True):
        for found in said_of_force(sentence, names, kind):
            if until := found.groupdict().get("until"):
                return Term(until)
            rest = found.string[found.end() :]
            if term := term_behind(rest) or (term_behind(following) if not rest.strip("，, ") else None):
                return term
    return None


def term_behind(text: str) -> Term | None:
    """The same, as the text says that stands behind the clause from when."""
    said = _UNTIL.match(text)
    return _term(said) if said else None


_ENDS = ("有效期", "期限", "至", "到", "止")


def _term(said: re.Match[str]) -> Term:
    if until := said["until"] or said["last"] or said["ended"]:
        return Term(until)
    return Term(months=numerals.value(said["count"]) * (12 if said["unit"] == "年" else 1))


def delay_of(found: re.Match[str]) -> Delay:
    """How long after its publication an act is in force, as such a sentence says: 30 days of 30日后, one of 翌日, 6 months of
    六个月后."""
    said = found.groupdict()
    if not said.get("later"):
        return Delay(days=int(bool(said.get("next"))))
    count = numerals.value(said["later"])
    return Delay(days=count) if said["unit"] in "日天" else Delay(months=count * (12 if said["unit"] == "年" else 1))


def _is_of(self_: str | None, names: Sequence[str], kind: str) -> bool:
    """Whether 本… is what one of its names ends with, 本条例 in a 条例, or what its kind is called, 本行政法规."""
    if not self_ or not names:
        return True
    words = [self_[:length] for length in range(1, 9)]
    if any(name.endswith(word) for name in names for word in words):
        return True
    return kind != "other" and any(kind_of(f"某号{word}") == kind for word in words)
