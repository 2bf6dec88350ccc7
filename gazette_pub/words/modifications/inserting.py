"""What is new: 增加一条, 增加“甲”, 增訂."""

from __future__ import annotations

from dataclasses import replace

from gazette_pub.words.addresses import RANK, UNITS, Address, Path
from gazette_pub.words.modifications.modification import BELOW_ARTICLES, Quote
from gazette_pub.words.modifications.quoted import ENACTED
from gazette_pub.words.modifications.reading import Reading
from gazette_pub.words.modifications.replacing import headings_quoted
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.signs import SOME_MORE, Sign

_SOME_MORE = Pattern(Expression(SOME_MORE), ("滑雪用具等29项商品，", "甲类等三种（"), ("一条", "“甲”", "就业等措施，"))
_SOME_OF_IT = Pattern(
    Expression(
        r"(?:「□{1,60}」|《□{1,60}》)(?:(?:部分|全文|若干)?(?:条文|规定)|(?:部分|若干)[^，。；：「」《》]{2,12}(?=[，。；]|$)|(?=[，,]?名称|[。；]|$))"
        r"|[^，。；：「」《》第]{0,60}?(?:(?:部分|全文|若干)条文|全文(?=[，。；公]|$)|(?=，?公布))"
    ),
    ("「□□」部分条文", "「□□」部分规定", "「□□」，名称", "全文，", "某法部分条文", "某法，公布之"),
    ("「□□」第三条条文", "「□□」甲", "某法第三条，公布之"),
)
"""What is changed of a law where no number is said of it, or all of it."""
_EDGE_OF = {"after": "end", "before": "start"}


def of_insert(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    is_named = following is not None and following.kind == "provisions" and following.start == sign.end
    if reading.said.startswith("第", sign.end) and not is_named:
        return True
    is_some = _SOME_MORE.match(reading.said, sign.end) is not None
    if is_some and not reading.whole:
        return True
    is_part = reading.said[sign.end - 1] in "编章节条款项目段件表录类分栏列行"
    if headings_quoted(reading):  # 在第四章“监督管理”后增加一章
        reading.quotes = []
    is_inside = (
        is_part
        and bool(reading.subject)
        and _is_new_part(reading, reading.said[sign.end - 1], reading.subject[-1].path)
    )
    reading.beside = reading.subject if reading.position and not reading.quotes and not is_inside else []
    reading.beside_is = reading.position
    goes_on = not is_part and _are_words_more(reading)
    anchors = [] if goes_on else reading.beside
    within = [] if anchors else reading.spoken_of() or _around(reading, is_part)
    position = reading.position if anchors else ""
    reading.is_in_words = bool(reading.quotes)  # 附录中“名词解释”增加一项: in a part of it
    places = reading.quotes if reading.position or not is_part else []  # 第三章“国家机构”中: the chapter's name
    reading.open("insert", sign, _where(reading, places), within)
    assert reading.current is not None
    reading.current.edge = _EDGE_OF[reading.beside_is] if goes_on else reading.edge
    reading.current.anchors, reading.current.position, reading.current.within = anchors, position, list(within)
    reading.current.known = reading.current.known or bool(anchors)
    reading.current.of_piece = reading.piece and is_part
    reading.current.in_law = not within and (is_some or reading.is_below_a_head(reading.current.quotes))
    reading.expects = "number" if is_named else "place" if is_part else "words"
    return reading.words_are_marked(sign, following)


def of_enact(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """修正某法第三條、第五條條文；增訂第五條之一條文: what is changed stands behind the verb, the law before its articles."""
    change = "insert" if reading.said.startswith("增", sign.start) else "replace"
    reading.first, reading.quotes, reading.enacted = None, [], change
    reading.turn_to(ENACTED.match(reading.said, sign.end))
    reading.open(change, sign, [], [])
    assert reading.current is not None
    if found := _SOME_OF_IT.match(reading.said, sign.end):  # 修正「某辦法」部分條文
        reading.current.end, reading.current.known = found.end(), reading.law is not None
    reading.expects = "objects"
    return True


def _are_words_more(reading: Reading) -> bool:
    """第三项后增加“，并报告结果”: words behind a 款 or 项 end it, for it is a sentence or a part of one."""
    return (
        bool(reading.beside) and reading.beside[-1].path[-1:] != () and reading.beside[-1].path[-1][0] in BELOW_ARTICLES
    )


def _where(reading: Reading, words: list[Quote]) -> list[Quote]:
    """The words that say where others go: behind or before which, or in what."""
    return [replace(each, role=each.role or "place") for each in words]


def _around(reading: Reading, is_part: bool) -> list[Address]:
    """第2條現予修訂——(a) 加入“甲”: words that come in stand in the provision that the words above lead to."""
    is_led = reading.path == reading.scope.path and not reading.whole and not is_part
    return [Address(-1, -1, reading.path)] if is_led and reading.path else []


def _is_new_part(reading: Reading, unit: str, path: Path) -> bool:
    """Whether a new 款 or 项 is a part of the provision behind which it is put: 第十四条后增加一款."""
    return bool(path) and unit in "款项目" and RANK[UNITS[unit]] > RANK[path[-1][0]] and path[-1][0] in ("art", "p")
