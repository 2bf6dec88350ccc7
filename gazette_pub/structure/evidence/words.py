"""What the words of a title say: whose it is, what it is about, what it is."""

from __future__ import annotations

import re

from gazette_pub.structure.candidate import Candidate
from gazette_pub.structure.evidence.setting import begins_page, is_set_apart
from gazette_pub.words import organs
from gazette_pub.words.characters import LETTER, ends_sentence, fold
from gazette_pub.words.pattern import Expression, Pattern

_ORGAN = Pattern(
    Expression(rf"关于|《|.{{0,40}}?(?:{organs.ENDING}|会议|共和国)"),
    ("关于某事", "《甲》", "某省人民政府", "第七次会议"),
    ("某条例", "附则"),
)


def names_an_organ(text: str) -> bool:
    return _ORGAN.match(fold(text)) is not None


_YEAR_OR_PLACE = Pattern(
    Expression(
        rf"""(?:19|20)[0-9]{{2}}年                    # 2024年…
        |{LETTER}{{1,8}}[省市县区州盟旗]$  # 某某市""",
        re.X,
    ),
    ("2024年国民经济", "山西省", "某某自治州"),
    ("山西省关于", "1800年", "省"),
)


def opens_like_a_title(line: str) -> bool:
    """Whether the first line of several is that of a title: an organ, a subject, a year or a place."""
    return names_an_organ(line) or _YEAR_OR_PLACE.match(fold(line)) is not None


def is_called_as_titles_are(candidate: Candidate) -> bool:
    return candidate.is_called_as_titles_are


def is_in_every_issue(candidate: Candidate) -> bool:
    """大事记, 人事任免: such names alone, set apart below text that has ended."""
    line = candidate.reading.lines[candidate.at]
    apart = line.blanks > 0 or candidate.at in candidate.reading.page_starts
    return apart and candidate.reading.ended(candidate.at) and _IN_EVERY_ISSUE.finds(candidate.text)


_IN_EVERY_ISSUE = Pattern(
    Expression(
        r"(?:\d{4}年)?(?:\d{1,2}月份?)?(?:政务|政府|工作)?大事(?:记|纪要?)|(?:\d{4}年)?(?:\d{1,2}月份?)?人事任免(?:信息|事项)?"
    ),
    ("大事记", "2023年9月大事记", "政务大事记", "人事任免"),
    ("人事任免名单", "人事任免工作", "民生大事"),
    "fullmatch",
)


def begins_with_an_organ(candidate: Candidate) -> bool:
    """An organ's name begins it, in a line that is whole, and the line above ends a sentence."""
    reading = candidate.reading
    if candidate.is_first_in_text or reading.wrapped[candidate.at]:
        return False
    return _ORGAN_FIRST.match(candidate.text) is not None and ends_sentence(reading.lines[candidate.at - 1].tight)


_ORGAN_FIRST = Pattern(
    Expression(rf"(?![加关对为在向由]){LETTER}{{2,24}}?{organs.ENDING}"),
    ("某省人民代表大会常务委员会2025年工作要点", "某市中级人民法院院长提请任免名单"),
    ("加强人民法院队伍建设的意见", "关于某省人民政府的报告", "2025年工作要点"),
)


def is_called_as_acts_are(candidate: Candidate) -> bool:
    """It is set apart or begins a page, and ends with what nothing but a document is called: …公告."""
    apart = is_set_apart(candidate) or begins_page(candidate)
    return candidate.kind in _ACTS and apart and candidate.reading.ended(candidate.at)


_ACTS = ("announcement", "order", "notice", "reply", "resolution")
"""Kinds whose words no heading within a document ends with."""
