"""The new text of an amending decision, in the quotation that it stands in."""

from __future__ import annotations

from typing import cast

from gazette_pub.issue.model import Node, tag
from gazette_pub.structure import amending, outline, unmarked
from gazette_pub.structure.articles import article_text
from gazette_pub.structure.numbered import IN_TURN, in_list, in_turn, list_for, settled
from gazette_pub.structure.passage import Passage, close_up, put
from gazette_pub.structure.patterns.provisions import DIVISION, DIVISIONS
from gazette_pub.structure.place import Open, Place
from gazette_pub.structure.provenance import also, origin_in
from gazette_pub.structure.worded import COLONS, Below, Words
from gazette_pub.words import numerals
from gazette_pub.words.amendments import CLOSING, OPENING
from gazette_pub.words.characters import LETTER, ends_sentence, fold, unspaced
from gazette_pub.words.pattern import Expression, Pattern


def quoted(place: Place, words: Words, below: Below) -> bool:
    """A paragraph of new text, below the one that opened the quotation, or below 修改为：, with a mark or in none."""
    if place.quotation is not None and not _goes_on(place, place.quotation, words):
        place.quotation = None
    if place.quotation is None:
        _open(place, words)
    if place.quotation is None:
        return False
    if place.quoted is None:
        place.quoted = Place(place.document, root=place.quotation.holder.add("quoted"))
    _nest_quoted(place.quoted, words)
    if place.quotation.articles is None and amending.closes(words.seen, 1):
        place.quotation = None
    return True


def _goes_on(place: Place, quotation: amending.Quotation, words: Words) -> bool:
    """Whether a paragraph belongs to the quotation that stands open, below which nothing else was printed."""
    if place.quoted is not None and not _is_last(place.quoted.body, place.document):
        return False
    if quotation.articles is not None:
        return unmarked.goes_on(place, quotation, words)
    number = outline.number_of(words.text.text, words.printed)
    return quotation.goes_on(words.seen) and not (number is not None and _is_the_decision_s(place, number))


def _is_last(node: Node, document: Node) -> bool:
    """Whether nothing stands behind a node in its document but the ends of pages."""
    while node is not document:
        if any(after.tag != _PAGE_END for after in node.itersiblings()):
            return False
        node = node.above
    return True


_PAGE_END = tag("pb")


def _may_amend(place: Place) -> bool:
    """Whether the document amends, by its title or by the paragraph above: 第66/2014號批示第一款（八）項修改如下：."""
    if place.amends:
        return True
    above = place.above
    return above is not None and above.name == "p" and _IS_CHANGED.search(fold(above.text_content)) is not None


_IS_CHANGED = Pattern(
    Expression(
        r"第[^，。；：]{1,60}(?:条|款|项|目|编|章|节|附件)[^，。；：]{0,40}(?:修改|修订|改)(?:如下|为)：$"
        r"|(?:增加|加入)(?=第|[（(])[^，。；：]{1,40}(?:条|款|项|目|附件|条-[A-Z])，(?:其)?(?:内容|行文)如下：$|(?:代以|取代|加入)[ \u3000]?[—─]{1,2}$"
    ),
    (
        "第66/2014号批示第一款（八）项及（二十一）项修改如下：",
        "第十二条修改为：",
        "在(a)段之前加入——",
        "在第230/2014号批示增加第四-A款，内容如下：",
        "在第240/2021号批示第四款增加（五）项，内容如下：",
    ),
    ("现修改如下：", "第十二条修改为：“甲。”", "修改第三条如下：", "加入"),
    "search",
)
"""What says so in a dispatch whose title is its number, and in a bill of Hong Kong on several ordinances."""


def opened_for_a_table(place: Place) -> Node | None:
    """What a table stands in that is new text, in no marks: below 附件一修改为：. None for any other."""
    above = place.above
    if above is None or above.name != "p" or place.quotation is not None:
        return None
    is_new = _GIVES_A_TABLE.search(fold(above.text_content)) is not None
    return above.above.add("quoted") if is_new and place.amends else None


_GIVES_A_TABLE = Pattern(
    Expression(
        r"(?:修改|修订|修正|调整|替换|更改|改)(?:为|如下)：$|(?:增加|新增)[^，。；]{0,20}附[件表录][^，。；]{0,40}：$"
    ),
    ("附件一修改为：", "将附表2修改如下：", "增加附表三："),
    ("调整表如下：", "作如下修改：", "附件一：", "修改为：“甲"),
    "search",
)


def _is_the_decision_s(place: Place, number: outline.Number) -> bool:
    """Whether a number goes on in the decision's own list, and in none of what it quotes: the last mark was lost."""
    return in_list(place, number) and not (place.quoted is not None and in_list(place.quoted, number))


def _open(place: Place, words: Words) -> None:
    """Opens a quotation with its first paragraph."""
    if words.seen[0] in OPENING:
        _open_marked(place, words.seen)
    elif place.amends and (found := unmarked.begun(place, words)):
        place.quotation, place.quoted = found, None


def _open_marked(place: Place, text: str) -> None:
    """Below 修改为：, or below new text with marks of its own, “第二十条　甲。”."""
    above = place.above if _may_amend(place) else None
    if above is None or above.name != "p":
        return
    before = place.quoted.body if place.quoted is not None else None
    said = fold(above.text_content)
    if before is not None and before in above.iterancestors():
        if is_quoted_whole(text) and amending.closes(said, 1):
            place.quotation = amending.Quotation(cast(Node, before.getparent()), paragraphs=amending.OPENED)
    elif _leads_to_new_text(said) or _ends_with_new_text(said) and is_quoted_whole(text) or _is_put_in(said, text):
        place.quotation, place.quoted = amending.Quotation(above.above, paragraphs=amending.OPENED), None


def _is_put_in(said: str, text: str) -> bool:
    """Whether new text begins with the number of an article that the line above it puts in: 增加第六条至第八条；原第六条作为第九条。"""
    found = outline.article_of(text[1:], text[1:])
    put_in = _PUTS_IN.search(said) if found is not None and (found.spaced or found.alone) else None
    return put_in is not None and found is not None and fold(found.label) in put_in[0]


_PUTS_IN = Pattern(
    Expression(r"(?:增加|新增|增设)[^。；：“]{0,40}第[^。；：“]{1,40}[条章节]"),
    ("增加第六条至第八条", "增加两条，作为第六条、第七条"),
    ("增加一款", "第六条增加：“"),
    "search",
)


def is_quoted_whole(text: str) -> bool:
    """Whether the mark that a text begins with stands open to its end, as of new text: “丁。” and not “甲”修改为“乙”."""
    depth = 0
    for at, character in enumerate(text):
        depth += (character in OPENING) - (character in CLOSING)
        if not depth:
            return not text[at + 1 :].strip("。；;")
    return True


def _ends_with_new_text(text: str) -> bool:
    """Whether all behind a colon is new text: 分别修改为：“甲。”, 作为第四条、第五条：“甲。”."""
    colon = max(text.rfind(f"{colon}{mark}") for colon in COLONS for mark in OPENING)
    return colon >= 0 and text[-1] in CLOSING and is_quoted_whole(text[colon + 1 :])


def _leads_to_new_text(text: str) -> bool:
    """修改为：; in a sentence that is set in lines, 代以."""
    return text.endswith(COLONS) or _GIVES.search(text) is not None


_GIVES = Pattern(
    Expression("(?:代以|取代|加入)[ \u3000]?[—─]{0,2}$"),
    ("代以", "取代", "加入", "廢除(a)段，代以", "現加入——", "加入 ——"),
    ("廢除", "加入第三條"),
    "search",
)


def _nest_quoted(inner: Place, words: Words) -> None:
    """A paragraph of the quoted text: its articles, divisions and items have the mark that they begin with in their label."""
    words = _with_number_above(inner, words)
    mark = len(words.seen) - len(words.seen.lstrip(OPENING))
    next(filter(None, (take(inner, words, mark) for take in QUOTED)))


def _with_number_above(inner: Place, words: Words) -> Words:
    """The paragraph with the lines of the article's number, where that stands alone above it: “第四條."""
    empty = inner.last
    if inner.article is None or empty is None or empty.name != "p" or len(inner.article) != 1 or empty.text_content:
        return words
    if empty.getparent() is not inner.article or len(empty) or outline.article_of(words.text.text, words.printed):
        return words
    inner.article.remove(empty)
    return words._replace(text=Passage(words.text.pieces, also(origin_in(empty), words.text.origin)))


def _quoted_division(inner: Place, words: Words, mark: int) -> bool:
    """“第三章　监督检查."""
    found = DIVISION.match(words.seen[mark:])
    if found is None or len(words.seen) > outline.LONGEST_HEADING or ends_sentence(words.seen.rstrip(CLOSING)):
        return False
    kind, rank = DIVISIONS[found["unit"]]
    num = str(numerals.value(found["num"].translate(outline.LOOKALIKES)))
    label = unspaced(words.text.text[: mark + found.end()])
    put(inner.open_division(kind, rank, num, label), "heading", words.text.without(mark + found.end()).tidied(close_up))
    return True


def _quoted_article(inner: Place, words: Words, mark: int) -> bool:
    """“第二十条　市人民政府应当…"""
    found = outline.article_of(words.text.text[mark:], words.printed[mark:])
    if found is None or not (found.spaced or found.alone):
        return False
    inner.sections, inner.lists, inner.article = [], [], None
    inner.article = inner.container.add("article", num=found.num, label=words.text.text[:mark] + found.label)
    article_text(inner.article, words.text.without(mark + found.length), Below(None))
    return True


def _quoted_section(inner: Place, words: Words, mark: int) -> bool:
    """“20A.　廚餘的處置, a section that an ordinance of Hong Kong puts in: (1), (2) below stand in it."""
    found = _SECTION.match(words.seen[mark:]) if words.seen[mark : mark + 1].isdecimal() else None
    if found is None:
        return False
    inner.sections, inner.lists, inner.article = [], [], None
    label = words.text.text[: mark + found.end("label")]
    section = inner.container.add("section", level="1", num=_counted(found["num"]), label=label)
    put(section, "heading", words.text.without(mark + found.end()))
    inner.sections.append(Open(_OF_SECTIONS, 0.0, section))
    return True


def _counted(number: str) -> str:
    """20A as 20-1, as 第二十條之一 is: behind section 20, before 20B."""
    return "-".join(
        [number.rstrip(_LETTERS), *(str(_LETTERS.index(letter) + 1) for letter in number.lstrip("0123456789"))]
    )


_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

_OF_SECTIONS = "section put in"
"""The way in which such sections are numbered: none that is printed elsewhere."""

_SECTION = Pattern(
    Expression(rf"(?P<label>(?P<num>\d{{1,3}}[A-Z]{{1,3}})\.?)[ \u3000]+(?={LETTER}[^。；：]{{1,60}}$)"),
    ("20A.　廚餘的處置", "3AB.  罪行", "12C　豁免"),
    ("20A.　任何人不得如此。", "20.　廚餘", "(2A)　申請須——", "20A."),
)


def _quoted_name_of_division(inner: Place, words: Words, mark: int) -> bool:
    """電子服務 on the line below “第8B部."""
    division = inner.divisions[-1][1] if inner.divisions and inner.article is None else None
    empty = inner.last if division is not None and len(division) == 1 else None
    if division is None or empty is None or empty.name != "heading" or empty.text_content:
        return False
    if mark or not outline.is_bare_heading(words.seen.rstrip(f"{CLOSING}。；")):
        return False
    division.remove(empty)
    put(division, "heading", Passage(words.text.pieces, also(origin_in(empty), words.text.origin)))
    return True


def _quoted_heading(inner: Place, words: Words, mark: int) -> bool:
    """標的 on the line below “第四條."""
    bracketed = _IN_BRACKETS.fullmatch(words.seen) is not None
    if inner.article is None or len(inner.article) or not (bracketed or outline.is_bare_heading(words.seen)):
        return False
    put(inner.article, "heading", words.text)
    return True


_IN_BRACKETS = Pattern(Expression("（[^（）。]{1,30}）"), ("（稅率）",), ("稅率", "（一）甲", "（甲。）"), "fullmatch")


def _quoted_item(inner: Place, words: Words, mark: int) -> bool:
    """“（一）公安机关；"""
    number = outline.number_of(words.text.text[mark:], words.printed[mark:])
    if number is None or mark + number.length >= len(words.seen):
        return False
    number = settled(inner, number)
    if number.style in IN_TURN and not in_turn(inner, number):
        return False
    item = list_for(inner, number).add("item", num=number.num, label=words.text.text[:mark] + number.label)
    put(item, "p", words.text.without(mark + number.length))
    return True


def _quoted_text(inner: Place, words: Words, mark: int) -> bool:
    inner.lists = []
    put(inner.container, "p", words.text)
    return True


QUOTED = (
    _quoted_division,
    _quoted_name_of_division,
    _quoted_article,
    _quoted_section,
    _quoted_heading,
    _quoted_item,
    _quoted_text,
)
"""What a paragraph of quoted text may be; the first that takes it puts it into its place."""
