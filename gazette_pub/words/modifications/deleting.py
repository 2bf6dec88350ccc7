"""Provisions and words that are deleted, and laws that are repealed."""

from __future__ import annotations

from gazette_pub.words.modifications.modification import Modification, Quote, gone, repeal_of
from gazette_pub.words.modifications.reading import Reading
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.signs import OTHERS, SELVES, UNMARKED_LAW, VEIL, Sign, said_in

_UNMARKED_BEFORE = Pattern(
    Expression(
        rf"(?!本|该|原|其|上述|前述|现行)(?P<title>[^，。；：「」《》“”第{VEIL}]{{1,60}}?(?:{'|'.join((*SELVES, *OTHERS))}))的?(?=第)"
    ),
    ("某稅法第七条", "某条例的第三条"),
    ("本条例第三条", "第三条", "原办法第七条"),
)
"""The law whose provisions are deleted, named with no marks: 刪除某法第七條條文."""
_UNMARKED_REPEALED = Pattern(
    Expression(rf"[^，。；：「」《》“”第{VEIL}]{{1,60}}?(?:法|{'|'.join((*SELVES, *OTHERS))})(?=之?[，。；]|$)"),
    ("某法施行条例，公布之", "某法之。", "某办法"),
    ("下列规章：", "《□》", "本办法第三条"),
)
"""The law that an order repeals, named with no marks: 茲廢止某法施行條例，公布之."""
_REPEALED_AT_ONCE = Pattern(
    Expression(
        rf"(?:^|[。；])[ \u3000]*(?:所有)?(?P<title>[^，。；：「」《》“”{VEIL}]{{2,60}}?(?:法|{'|'.join((*SELVES, *OTHERS))}))(?:着|著|应)即$"
    ),
    ("出版法施行细则著即", "。某暂行条例着即"),
    ("《□》着即", "某法", "本办法第三条，着即"),
    "search",
)
"""The law that an old order repeals: 某法施行細則著即廢止."""
_IS_PAPER = Pattern(
    Expression("(?:证明?|证书|执照|票据?|卡|印章)$"),
    ("施工许可证", "增值税专用发票", "结业证书", "居住证明"),
    ("某许可证管理办法", "关于换发许可证的通知"),
    "search",
)
"""What is a paper, and no act, though it has the marks of a title: 《施工许可证》自某日起作废."""
_ORDERS_IT = ("兹", "兹予", "兹明令")
_LISTED_BELOW = Pattern(
    Expression(
        rf"[^。；]{{0,300}}等[{CN}\d]{{1,6}}[件部项个](?:[^。；]{{0,30}}(?:[。；][（(]见?)?(?:附件|目录|清单)|[^，。；]{{0,30}}[：:]$)"
    ),
    (
        "《□》等2件规范性文件（目录见附件1）",
        "等2件规章予以废止（附件2）",
        "《□》等3件规章予以废止。（附件2）",
        "等2部规章予以废止：",
    ),
    ("《□》等2件规范性文件。附件", "《□》", "等2部规章予以废止。"),
)
_TELLS_WHEN = Pattern(
    Expression("(?:正式)?(?:施行|实施|公布|发布|生效)之日起?"),
    ("施行之日起废止", "公布之日"),
    ("同时废止", "施行后", "之日"),
)
"""What stands behind a law that tells from when another is repealed: 《甲》自《乙》施行之日起废止."""
_IS_AMENDED = Pattern(
    Expression(
        "(?:等[^，。；]{1,12})?[^，。；《]{0,10}(?:予以|作出|进行|加以)[^，。；]{0,2}修[改正订][，；](?=[对将废])"
    ),
    ("等4部规章的部分条款予以修改，对", "作出修改，废止"),
    ("予以废止", "、《□》予以修改，对", "于2010年修改，现予废止"),
)
"""What stands behind a law that is changed, before others that are repealed."""
_OBJECTS = frozenset("piece provisions words same law known whole several name".split())
"""What a deletion may have behind it."""


def of_delete(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """删去第三条; 将第三条删去."""
    is_first = following is not None and following.kind in _OBJECTS
    if is_first:
        reading.first, reading.quotes = None, []
        reading.turn_to(_UNMARKED_BEFORE.match(reading.said, sign.end))
        reading.open("delete", sign, [], [])
        reading.expects = "objects"
    else:
        delete_words(reading)
        reading.open("delete", sign, [*map(gone, reading.quotes)])
        reading.expects = ""
    return True


def delete_words(reading: Reading) -> None:
    """删去第二款中的“乙”和第三款: the words of the one first, for the other goes as a whole."""
    last = max((each.end for each in reading.quotes), default=len(reading.said))
    whole = [each for each in reading.subject if each.start >= last]
    if whole and len(whole) < len(reading.subject):
        reading.subject = reading.subject[: -len(whole)]
        reading.open("delete", Sign("delete", last, last), [*map(gone, reading.quotes)])
        reading.first, reading.subject = whole[0].start, whole


def of_repeal(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """废止《某条例》; 《某条例》同时废止; 废止第三条. 废止《某通知》等20件文件（目录见附件1）: the list says each."""
    if _LISTED_BELOW.match(reading.said, sign.end) is not None:
        return True
    if following is not None and (following.kind == "law" or quotes_a_title(reading, following)):
        reading.first = None
        reading.open("delete", sign, [], [])
        reading.expects, reading.repealing = "laws", True
    elif (
        following is not None
        and following.kind in _OBJECTS
        or (reading.subject or reading.others)
        and reading.first is not None
    ):
        return of_delete(reading, sign, following)
    elif reading.laws and _LISTED_BELOW.match(reading.said, reading.laws[-1].end) is None:
        if all(_IS_PAPER.search(reading.title(law)) for law in reading.laws):
            reading.laws, reading.first = [], None
        else:
            _repealed_before(reading, sign)
    elif (found := _UNMARKED_REPEALED.match(reading.said, sign.end)) and reading.said.endswith(
        _ORDERS_IT, 0, sign.start
    ):
        title = reading.text[found.start() : found.end()]
        reading.found.append(repeal_of(reading.begin(sign.start, reading.found[-1:]), found.end(), title))
    elif found := _REPEALED_AT_ONCE.search(reading.said, 0, sign.start):
        reading.found.append(repeal_of(found.start("title"), sign.end, reading.text[slice(*found.span("title"))]))
    elif reading.first is not None and len(reading.quotes) == 1 and reading.text[reading.quotes[0].start] == "「":
        # 「某原則」自同日停止適用
        title = reading.text[reading.quotes[0].start + 1 : reading.quotes[0].end - 1]
        reading.found.append(repeal_of(reading.begin(reading.first, reading.found[-1:]), sign.end, title))
        reading.first, reading.quotes, reading.current = None, [], None
    return True


def quotes_a_title(reading: Reading, quoted: Sign | Quote) -> bool:
    """廢止「某辦法」."""
    words = reading.text[quoted.start : quoted.end]
    return words[0] == "「" and UNMARKED_LAW.fullmatch(said_in(words[1:-1])) is not None


def repealed(reading: Reading, sign: Sign) -> None:
    """A law that is repealed: one modification each."""
    current = reading.current
    assert current is not None
    is_whole = current.law is not None and current.known and current.end > current.start + 2
    if current.targets or is_whole:
        current = Modification("delete", sign.start, sign.end, None, verb=sign.start)
        reading.found.append(current)
        reading.current = current
    current.law, current.known, current.named, current.end = reading.title(sign), True, True, sign.end


def repeal_in(reading: Reading, law: Sign) -> None:
    """废止《某法》第三条: the law lives on, and what follows are its provisions."""
    if reading.current is not None and reading.current.named:
        reading.open("delete", Sign("", law.start, law.start), [], [])
    assert reading.current is not None
    reading.law, reading.named, reading.whole = reading.title(law), True, False
    reading.path = reading.division = ()
    reading.current.law, reading.current.named = reading.law, True
    reading.laws.append(law)
    reading.expects = "objects"


def _repealed_before(reading: Reading, verb: Sign) -> None:
    start = reading.first if reading.first is not None else reading.laws[0].start
    reading.laws = [law for law in reading.laws if not _IS_AMENDED.match(reading.said, law.end)] or reading.laws[-1:]
    reading.laws = [law for law in reading.laws if not _TELLS_WHEN.match(reading.said, law.end)] or reading.laws[-1:]
    for law in reading.laws:
        reading.found.append(repeal_of(max(start, law.start), law.end, reading.title(law)))
        start = law.end
        reading.found[-1].in_law = reading.topic
    reading.found[-1].end = verb.end
    reading.found[-len(reading.laws)].start = reading.begin(
        reading.found[-len(reading.laws)].start, reading.found[-len(reading.laws) - 1 :]
    )
    reading.laws, reading.first, reading.current, reading.topic = [], None, None, False
