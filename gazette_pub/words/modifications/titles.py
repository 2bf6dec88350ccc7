"""Texts that are the title of a law, or begin with one, and say what stands below them."""

from __future__ import annotations

from gazette_pub.words.amendments import inside
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.signs import LISTED_TITLE, ONLY_A_LAW, UNMARKED_LAW, said_in, signs_in

OF_A_LIST = frozenset("law known provisions stop pause".split())


def only_lists(text: str) -> bool:
    """Whether a text names laws or provisions and says nothing of them."""
    kinds = {each.kind for each in signs_in(said_in(text))}
    return bool(kinds & {"law", "provisions"}) and kinds <= OF_A_LIST


def begun_by(text: str) -> str | None:
    """The law that the words begin with, without marks, and a provision of it: 某市广告管理办法（2010年公布）第四条修改为."""
    said = said_in(text)
    address = _FIRST_PROVISION.search(said)
    found = UNMARKED_LAW.fullmatch(said, 0, address.start()) if address else None
    return text[: found.end(1)] if found and not HEADS_A_LIST.match(said) and not SELF.match(said) else None


_FIRST_PROVISION = Pattern(Expression(rf"第[{CN}\d]{{1,7}}[条章]"), ("第四条", "第三章"), ("第四次", "第一"), "search")

SELF = Pattern(Expression("(?:本|该|将|把|在)"), ("本办法", "该条例", "将某办法"), ("某办法",))


def headed_by(text: str) -> str | None:
    """The law that a heading or a numbered line names, marks or none, and nothing else: what stands below changes it."""
    said = said_in(text)
    is_title = (
        "《" in said[1:] or _NUMBERED.search(said) is not None
    )  # 某省实施《某条例》办法; 某局关于某事的公告（2018年第58号）
    found = UNMARKED_LAW.fullmatch(said) or (is_title and LISTED_TITLE.fullmatch(said))
    return inside(text[: found.end(1)]) if found and not HEADS_A_LIST.match(said) else None


_NUMBERED = Pattern(
    Expression(r"[（(][^（）()]{0,40}(?:\d号|\d号公告|(?:公布|发布|印发)[^（）()]{0,20})[）)][。；]?$"),
    ("关于管理的公告（2018年第58号）", "某通知（国市监〔2019〕12号）", "某办法（2001年公布）"),
    ("某公告", "某通知（试行）"),
    "search",
)


def titled_by(text: str) -> str | None:
    """The law whose title, in marks or without, a text is and nothing else, but what is said of it in brackets."""
    said = said_in(text)
    if ONLY_A_LAW.fullmatch(said) and "《" in said:
        return inside(text[said.index("《") + 1 : said.index("》")])
    if {each.kind for each in signs_in(said)} - OF_A_LIST or HEADS_A_LIST.match(said):
        return None
    found = UNMARKED_LAW.fullmatch(said) or LISTED_TITLE.fullmatch(said)
    return inside(text[: found.end(1)]) if found else None


HEADS_A_LIST = Pattern(
    Expression(r"(?:(?:予以|决定|需要|拟|应当|建议)?(?:对|修改|修正|修订|废止|补充|宣布|失效)|.{0,20}(?:下列|以下))"),
    ("废止下列规章", "修改以下规定", "予以废止的规章"),
    ("某省殡葬管理办法",),
)
