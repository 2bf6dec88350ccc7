"""The new text of an amending decision that stands in no marks, below the line that leads to it, and where it ends.

四、第十二条修改为：
第十三条　采砂应当取得许可证。
许可证不得转让。
五、删去第十五条。
"""

from __future__ import annotations

import re

from gazette_pub.structure import outline
from gazette_pub.structure.amending import LONGEST, Quotation
from gazette_pub.structure.numbered import goes_on_in, in_list
from gazette_pub.structure.place import Place
from gazette_pub.structure.worded import Words
from gazette_pub.words.amendments import OPENING
from gazette_pub.words.characters import ends_sentence
from gazette_pub.words.modifications import Scope, headed_by, modifications_in
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.signs import ONLY_A_LAW, said_in

_LEADS = Pattern(
    Expression(
        rf"""(?:(?:修[改订正]|调整|更改|变更|表述|规定|(?<!作)改)为                      # 第十二条修改为：
        |(?:内容|条文|全文|文字)(?:如下|为)                                          # 增加一条，内容如下：
        |作为[^，。；：“]{{1,24}}[编章节条款项目](?:“[^，。；：“”]{{1,40}}”)?        # 增加一章，作为第四章“□”：
        |(?:[编章节条款项目]|附[件表录][{CN}\d]{{0,3}})(?:的?(?:内容|规定))?(?:修[改订正]|改)?如下  # 将第三条修改如下：
        |(?:增加|新增|增设)(?:[{CN}两\d]{{1,3}}个?|第[^，。；：“]{{1,24}})[编章节条款项目](?:之[{CN}]{{1,3}})?)                       # 增加一款：
        [：:]""",
        re.X,
    ),
    (
        "第十二条修改为：",
        "增加一条，作为第二十条，内容如下：",
        "增加一章，作为第四章“□□”：",
        "将第三条第一款修改如下：",
        "增加一款：",
        "第十二条之后增加第十二条之一：",
        "第五条修改为：有下列情形之一的，",
    ),
    ("对《某条例》作如下修改：", "作出修改：", "现修改如下：", "有下列情形之一的："),
    "search",
)
"""What leads to new text: a provision that gets other words, or a new one."""

_ENDS = Pattern(
    Expression(
        r"""(?:[本该](?:决定|修正案|命?令|通知|公告|决议)|以上|上述|此外|另外|同时[，对将]|相应|条文|其[他余]|其后|以下各?条
        |(?:根据|依照|按照)本|现予|特此|《[^《》]{1,100}》(?:根据|依照|按照|经))""",
        re.X,
    ),
    ("本决定自2026年5月1日起施行。", "《□□□□□□》根据本决定作相应修改，重新公布。", "此外，对条文顺序作相应调整。"),
    ("本条例自2026年5月1日起施行。", "河长应当每月巡查一次。"),
)
"""What the decision goes on with below new text that has no marks."""

_STATES = Pattern(
    Expression(
        rf"(?:[将把对在原]|删[去除]|增[加设]|新增|修[改订正]|第[{CN}\d]|《|附[件表录]|标题|名称|[本该][条章法办条])"
    ),
    ("将第三条中的“□”修改为“□”。", "删去第二十一条。", "第十二条修改为："),
    ("河长应当每月巡查一次。",),
)
"""How what states a modification begins."""

_ANY_LAW = Scope("某条例")
_GIVES_TEXT = frozenset(("replace", "insert", "split", "join", "renumber"))


def begun(place: Place, words: Words) -> Quotation | None:
    """The new text that begins with a paragraph, below the line that leads to it; or goes on with it, where its first words stand
    behind the colon."""
    above = place.above
    if above is None or above.name != "p":
        return None
    lead = above.text_content
    said = said_in(lead)
    if _is_put_in_above(said, words):
        return Quotation(above.above, articles=frozenset())
    found = _LEADS.search(said)
    changes = modifications_in(lead, _ANY_LAW)[0] if found is not None and "“" not in said[found.end() :] else []
    if found is None or not changes or changes[-1].change not in _GIVES_TEXT:
        return None
    named = (address.path for each in changes for address in (*each.targets, *each.numbers))
    articles = frozenset(path[0][1] for path in named if path and path[0][0] == "art")
    quotation = Quotation(above.above, articles=articles)
    stands_below = not said[found.end() :].strip()
    is_new = not _is_said(words) if stands_below else goes_on(place, quotation, words)
    return quotation if is_new else None


def _is_put_in_above(said: str, words: Words) -> bool:
    """Whether a line is the first of the articles that the one above it puts in, with no colon: 增加第二十一条之一、第二十一条之二。"""
    article = outline.article_of(words.text.text, words.printed)
    if article is None or not article.spaced or _PUTS_IN.search(said) is None:
        return False
    changes = modifications_in(said, _ANY_LAW)[0]
    put_in = changes[-1].targets if changes and changes[-1].change == "insert" and not changes[-1].quotes else []
    return bool(put_in) and put_in[0].path[-1:] == (("art", article.num),)


_PUTS_IN = Pattern(
    Expression(r"(?:增加|新增|增设)[^，。；：“]{0,12}(?:，作为)?第[^，。；：“]{1,60}条(?:之[^，。；：“]{1,3})?。$"),
    ("增加第二十一条之一、第二十一条之二。", "增加两条，作为第六条、第七条。"),
    ("增加一条。", "增加第六条："),
    "search",
)


def goes_on(place: Place, quotation: Quotation, words: Words) -> bool:
    """Whether a paragraph still belongs to it."""
    quotation.paragraphs += 1
    if quotation.paragraphs > LONGEST or _names_a_law(words) or _is_said(words):
        return False
    article = outline.article_of(words.text.text, words.printed)
    if article is not None and (article.spaced or article.alone):
        is_next = place.article is not None and article.value == place.article_number + 1
        return not is_next or article.num in (quotation.articles or ())
    number = outline.number_of(words.text.text, words.printed)
    if number is not None and goes_on_in(place, number):
        return place.quoted is not None and in_list(place.quoted, number)
    return True


def _names_a_law(words: Words) -> bool:
    """Whether a line is the title of a law, in marks or in none: what stands below changes that."""
    text = words.text.text
    return (
        ONLY_A_LAW.fullmatch(said_in(text)) is not None or not ends_sentence(words.seen) and headed_by(text) is not None
    )


def _is_said(words: Words) -> bool:
    """Whether the decision says it itself: it states what it changes, it ends, or the words have marks."""
    text = words.text.text
    if words.seen[0] in OPENING or _ENDS.match(words.seen):
        return True
    number = outline.article_of(text, words.printed) or outline.number_of(text, words.printed)
    own = words.seen[number.length :] if number is not None else words.seen
    return _STATES.match(own) is not None and bool(modifications_in(text, _ANY_LAW)[0])
