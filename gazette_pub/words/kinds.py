"""What kind of document a title announces, and how a title ends."""

from __future__ import annotations

import re

from gazette_pub.words.characters import fold

KINDS = (
    (r"审议意见|研究意见|审查意见|意见", "opinion"),
    (
        r"任免的?名单|任命的?名单|免职的?名单|任职名单|任免职名单|任免(?:驻外大使|国家工作人员|工作人员|人员)?",
        "appointments",
    ),
    (r"名词(?:注释|解释)|注释|用语说明|用语和案例说明|名词说明", "glossary"),
    (r"名单", "list"),
    (r"的决定|决定", "decision"),
    (r"决议", "resolution"),
    (r"公告|公报|通告", "announcement"),
    (r"主席令|国务院令|[^法律指]令", "order"),
    (r"的说明|说明", "explanation"),
    (r"报告|情况报告|报告书|工作总结|情况", "report"),
    (r"纪要|简报|会议记录", "minutes"),
    (r"讲话|致辞|发言|述职", "speech"),
    (r"议程|日程|日程安排", "agenda"),
    (r"的?函|复函", "letter"),
    (r"批复|通知|通报|建议书?|倡议书|公开信", "notice"),
    (
        r"法典|办法|条例|规则|细则|规定|规程|规章|准则|章程|公约|(?<=[\u4e00-\u9fff])法|若干规定|实施细则|解释|宪法|修正案",
        "law",
    ),
    (
        r"协定|条约|议定书|备忘录|判决书|裁定书|方案|规划|纲要|计划|要点|目录|清单|行政法规|地方性法规|议案|提案|宣言|声明|(?<!代)表",
        "other",
    ),
)
"""The last word of a title, and the kind it stands for; read from top to bottom."""

_SUFFIX = r"(?:[（(](?:[^（）()]{1,12})[）)]|(?<=[令告])第[〇○零一二三四五六七八九十百千\d]{1,5}号)?$"
_QUOTED = re.compile(r"《([^《》]+)》((?:[（(][^（）()]{1,12}[）)])?)")
_ENDINGS = [(re.compile(rf"(?:{word}){_SUFFIX}"), kind) for word, kind in KINDS]
_ANY = re.compile(rf"(?:{'|'.join(word for word, _ in KINDS)}){_SUFFIX}")


def ends_like_a_title(text: str) -> bool:
    """Whether the text ends with a word that titles end with: …的决定, …条例（草案）."""
    return _ANY.search(_unquoted(text)) is not None


def kind_of(title: str) -> str:
    """The kind of the document with this title, or "other"."""
    return next((kind for ending, kind in _ENDINGS if ending.search(_unquoted(title))), "other")


def _unquoted(title: str) -> str:
    """A title that is printed whole between book-title marks, without them: 《某省消防条例》（草案）."""
    title = fold(title)
    found = _QUOTED.fullmatch(title)
    return found[1] + found[2] if found else title
