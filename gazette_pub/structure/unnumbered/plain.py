"""Paragraphs that are nothing else: where they go."""

from __future__ import annotations

import re

from gazette_pub.structure import outline
from gazette_pub.structure.passage import put
from gazette_pub.structure.place import Place
from gazette_pub.structure.unnumbered.addressed import addresses_all
from gazette_pub.structure.unnumbered.items import LONGEST_HEAD, item_going_on
from gazette_pub.structure.unnumbered.outside import is_outside
from gazette_pub.structure.worded import Below, Words, quotation_opens
from gazette_pub.words.characters import ends_sentence
from gazette_pub.words.pattern import Expression, Pattern


def plain(place: Place, words: Words, below: Below) -> bool:
    """Any other paragraph: a 款 of the open article, a further paragraph of the open item, or one of its own."""
    if (
        _ends_treaty(place, words.seen)
        or _ends_act(place, words.seen)
        or _names_what_is_attached(place, words.seen, below)
    ):
        place.article, place.divisions = None, []
    if _speaks_of_box(place, words.seen):
        place.sections, place.lists = place.sections[:-1], []
    parent = None if addresses_all(place, words.seen, below) else item_going_on(place, words.seen, below)
    if place.sections and place.article is None and is_outside(place, words.seen, below):
        place.sections = []
    elif len(place.sections) > 1 and place.article is None and _TELLS_OF_THE_PART.match(words.seen):
        place.sections, parent = place.sections[:1], None
    if parent is None:
        place.lists = []
        parent = place.container
    put(parent, "p", words.text)
    quotation_opens(place, words.seen, parent)
    return True


def _names_what_is_attached(place: Place, text: str, below: Below) -> bool:
    """Whether a few words stand between the last article, which is a whole sentence, and 附图： or the list of attachments: what is
    attached is called so, and no article is."""
    above = place.above if place.article is not None and below.kind in _ATTACHED else None
    if above is None or above.name != "p" or not above.text_content.endswith("。"):
        return False
    return len(text) <= LONGEST_HEAD and text[-1].isalnum() and outline.is_bare_heading(text)


_ATTACHED = frozenset(("attachlist", "attachlabel"))

_TELLS_OF_THE_PART = Pattern(
    Expression(
        r"""在(?:充分)?(?:肯定|看到|总结)[^，。]{0,12}成绩[^，。]{0,4}的?同时，
        |(?:同时，?|但是?，?)?(?:我们)?(?:也|还)?(?:必须|要|应当?)?(?:也|还)?清醒地?(?:看到|认识到|意识到)
        |(?:上述|这些|以上|过去[^，。]{0,8}|回顾[^，。]{0,12}，)[^，。]{0,12}成[绩就][^，。]{0,4}(?:的取得|来之不易)
        |(?:(?:各位(?:代表|委员)|同志们)[，！：]|过去)[^，。！；]{0,20}成[绩就][^，。！；]{0,8}(?:，(?:是|根本|离不开|得益于|归功于)|的取得|来之不易)""",
        re.X,
    ),
    (
        "在肯定成绩的同时，我们也清醒地看到，发展不平衡。",
        "同时，我们也清醒认识到，还存在不少困难。",
        "我们也要清醒地看到，基础还不牢固。",
        "这些成绩的取得，是上级正确领导的结果。",
        "过去五年的成就来之不易。",
        "各位代表！过去一年取得的成绩，是上级正确领导的结果。",
        "过去一年取得的成绩，根本在于上级正确领导。",
    ),
    ("各位代表，经济建设是中心工作。", "在肯定成绩的基础上", "清醒头脑", "这些成绩表明", "在看到困难的同时，"),
)
"""How a report tells of all that its part has told, below the last of the points in it."""


def _speaks_of_box(place: Place, text: str) -> bool:
    """Whether what a box holds is spoken of, below the last item in it: 上述工程由某局牵头。"""
    if not (place.sections and place.sections[-1].is_box and place.lists):
        return False
    return _OF_WHAT_IS_ABOVE.match(text) is not None


_OF_WHAT_IS_ABOVE = Pattern(
    Expression("(?:上述|以上|前述)(?:各项|重点|重大)?(?:工程|项目|任务|行动|计划|事项|指标|措施|内容)"),
    ("上述工程由市工业和信息化局牵头", "以上各项任务由各县分工实施"),
    ("上述", "以上报告", "工程"),
)


def _ends_act(place: Place, text: str) -> bool:
    """本决定自某日起施行。 below the articles of a law that a decision amends: a decision says so of itself, and a law does not."""
    called = _CALLS_ITSELF.get(place.document.kind) if place.article is not None and text[0] == "本" else None
    return called is not None and text.startswith(f"{called}自", 1) and ends_sentence(text)


_CALLS_ITSELF = {"decision": "决定", "resolution": "决议", "order": "令", "notice": "通知"}


def _ends_treaty(place: Place, text: str) -> bool:
    """Whether what closes a treaty stands here, below its last article: 下列签署人…签署本条约，以昭信守。"""
    if place.article is None or place.document.kind != "other" or text[0] not in _OF_A_CLOSE:
        return False
    return _CLOSES_TREATY.match(text) is not None


_CLOSES_TREATY = Pattern(
    Expression(
        r"""(?:下列|以下)(?:签署人|签字人|代表)|(?:为此|兹)[，由][^。]{0,40}(?:签署|签字|授权)
        |(?:本(?:条约|协定|议定书|公约|备忘录|协议)|[本此])?[于订][^，。]{0,8}\d[^。]{0,40}(?:签订|签署|订立|签字|写成)
        |本(?:条约|协定|议定书|公约|备忘录|协议)[于以由][^。]{2,60}(?:签订|签署|订立|签字|写成)""",
        re.X,
    ),
    (
        "下列签署人经各自政府适当授权，签署本条约，以昭信守。",
        "为此，双方代表经正式授权，签署本协定。",
        "本条约于二〇二三年五月十日在北京签订，一式两份。",
        "本协定于2021年3月1日在北京签署，一式两份。",
        "订于2021年3月1日在某城签署。",
    ),
    ("下列人员", "本条约须经批准。", "本协定自签署之日起生效。"),
)
"""How the paragraphs begin that stand between the last article of a treaty and who signs it."""

_OF_A_CLOSE = frozenset("下以为兹本此订于")
"""Their first characters."""
