"""Lines whose words stand apart and that are no rows all the same; and those that are, by what heads them."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.structure.line import BLANKS, Line
from gazette_pub.structure.patterns.attached import ATTACH_LABEL, ATTACH_TITLED
from gazette_pub.structure.patterns.heads import DATE_LINE
from gazette_pub.structure.patterns.numbers import NUMBER_LINE
from gazette_pub.structure.patterns.provisions import ARTICLE, DIVISION, ENUMERATOR
from gazette_pub.structure.tables.around import CAPTION, NOTE
from gazette_pub.structure.tables.between import BAR, Span, Words, between_gaps, between_tabs
from gazette_pub.structure.tables.grid import SET_WIDE
from gazette_pub.structure.tables.run import Run
from gazette_pub.words.characters import fold, unspaced
from gazette_pub.words.masthead import is_imprint
from gazette_pub.words.names import is_name
from gazette_pub.words.numerals import CHARACTERS
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern


def heads_joint_act(lines: Sequence[Line], at: int, spans: Sequence[Span]) -> bool:
    """Whether several organs stand side by side above the number of what they issue, or what it is about: 海关总署　农业农村部公告⏎第58号."""
    below = lines[at + 1] if at + 1 < len(lines) else None
    if below is None or len(between_gaps(below)) > 1 or "\t" in below.laid:
        return False
    if not (below.tight.startswith("关于") or below.tight[-1] == "号" and NUMBER_LINE.match(below.tight)):
        return False
    *others, last = (fold(lines[at].between(*span)) for span in spans)
    return all(map(is_organ, [*others, _ACT.sub("", last)]))


_ACT = Pattern(
    Expression("[ \u3000]?(?:令|[公通]告)$"),
    ("农业农村部公告", "公安部 令", "某厅通告"),
    ("公告栏", "农业农村部"),
    "search",
)


def is_counted(lines: Sequence[Line], run: Run, line: Line, spans: Sequence[Span], words: Words) -> bool:
    """Whether a number with its text, a tab between, is a row below a head that says so, 項, or below the row counted before; a
    provision with what becomes of it, below 条款, whatever is between."""
    if not run.rows or len(spans) != _TWO:
        return False
    n, above = run.rows[0]
    head, provision = (fold(unspaced(of.between(*span[0]))) for of, span in ((lines[n], above), (line, spans)))
    if _NAMES_PROVISIONS.finds(head) and _ONE_PROVISION.finds(provision):
        return True
    n, above = run.rows[-1]
    first = unspaced(lines[n].between(*above[0]))
    is_row = _COUNTS_ROWS.finds(fold(first)) or len(run.rows) > 1 and _NUMBER.finds(fold(first))
    return words is between_tabs and len(above) == _TWO and is_row


_COUNTS_ROWS = Pattern(
    Expression("[项項]|[项項]目|序[号號]|[编編][号號]|[号號][数數码碼]|[条條][次号號]"),
    ("项", "序号", "编号"),
    ("项目名称", "1."),
    "fullmatch",
)
"""What stands above the numbers of rows."""

_NAMES_PROVISIONS = Pattern(
    Expression("(?:修改|涉及|原|现行|相关)?条(?:款|文|目|次|序)(?:序号)?"),
    ("条款", "修改条款", "条文序号"),
    ("条例", "条款内容", "第三条"),
    "fullmatch",
)
"""What stands above provisions, in a table of what becomes of each."""

_NUMBER = Pattern(Expression(r"\d{1,3}[.．、]?"), ("1.", "12"), ("1.1", "一、"), "fullmatch")


def is_no_row(line: Line, spans: Sequence[Span]) -> bool:
    """Whether a line with words set apart is something else for sure: a caption, a note, a number with its text."""
    text = line.text
    if CAPTION.match(text) or NOTE.match(text) or DATE_LINE.match(line.tight) or _TO_FILL_IN.match(text):
        return True
    if len(spans) == _TWO and _OF_DIARY.match(line.text.lstrip()):
        return True
    if len(spans) == _TWO and (_POINT.match(line.laid) or _is_appointed(*(line.between(*span) for span in spans))):
        return True
    cells = len(spans) if "\t" in line.laid or BAR.search(line.laid) else 0
    if ATTACH_LABEL.match(line.tight) or ATTACH_TITLED.match(text) or DIVISION.match(text):
        return True
    if is_imprint(text):
        return cells <= _TWO  # 主管, 处长, 3: an office and how many there are
    if ARTICLE.match(text):  # 第三条 and its text, with a tab between; but two texts beside each other are compared
        return cells <= _TWO and not (cells == _TWO and (_are_compared(line, spans) or _says_what_becomes(line, spans)))
    number = ENUMERATOR.match(text)
    if number is None or len(spans) != 2:
        return False
    if _NAMES_SEVERAL.match(text, number.end()):
        return True
    return (
        not line.between(*spans[0])[number.end() :].strip(BLANKS) or SET_WIDE.fullmatch(text, number.end()) is not None
    )


_NAMES_SEVERAL = Pattern(
    Expression("[^：，。、]{2,16}：[^：。]{2,40}、"),
    ("评审专家名单：裘实（组长）、蔡明远、诸葛文",),
    ("评审专家：裘实", "甲、乙：丙、丁"),
)
"""What is behind a number where it lists persons or things, and no cell does."""

_OF_DIARY = Pattern(
    Expression(
        r"\d{1,2}[ \u3000]{1,4}月$|\d{1,2}日(?:[至、—–-]\d{1,2}日)?[ \u3000]{1,4}(?=[^\d \u3000])(?!.{0,8}[ \u3000]{2}).{10,200}$"
    ),
    ("4  月", "7日  县长主持召开县人民政府第七次常务会议", "19日至21日　市农业农村局来我县调研春耕工作。"),
    ("4月  12", "7日  毕华  李娟", "1  办公桌"),
)
"""A month set wide, or a day and what happened on it: a chronicle."""

_POINT = Pattern(
    Expression("[•●■▪◆➢✧❖➔·–—-]\t"), ("•\t完善制度", "-\t完善制度"), ("•完善制度", "甲\t乙", "□\t同意"), "match"
)
"""The sign of a point, with a tab behind it."""


def _is_appointed(name: str, rest: str) -> bool:
    """Whether a sentence stands there whose first word is a person, set apart: 周立本　　为某市副市长；"""
    return rest.startswith(("为", "任", "兼任")) and rest[-1] in "；。，、" and is_name(name)


_TO_FILL_IN = Pattern(
    Expression("[^：，。\u3000 ]{2,12}：[ \u3000＿_]{2,40}(?:年[ \u3000＿_]{1,20}月[ \u3000＿_]{1,20}日[ \u3000]*)?$"),
    ("检查日期：　　年　　月　　日", "编号：＿＿＿＿", "填表时间：____年__月__日"),
    ("单位：　　万元", "姓名：张三　　性别：男", "检查日期：2012年　月　日"),
)
"""A label with blanks to fill in, and nothing beside it."""


def _are_compared(line: Line, spans: Sequence[Span]) -> bool:
    """Whether an article stands in the first cell with its text, or in both: 第八條　（刪除） beside the former one."""
    first, last = (line.between(*span) for span in spans)
    return _is_article_with_text(first) or ARTICLE.match(fold(last)) is not None


def _says_what_becomes(line: Line, spans: Sequence[Span]) -> bool:
    """Whether a provision stands in the first cell, and in the other what becomes of it, with no provision named again."""
    provision, said = (line.between(*span) for span in spans)
    return _ONE_PROVISION.finds(fold(unspaced(provision))) and _BECOMES.match(fold(said)) is not None


_ONE_PROVISION = Pattern(
    Expression(
        rf"第[{CHARACTERS}\d]{{1,7}}[条條](?:之[{CHARACTERS}\d]{{1,3}})?(?:第[{CHARACTERS}\d（）]{{1,7}}[款项項目]){{0,3}}"
    ),
    ("第三条", "第九条第一款", "第十二条之一第二款第（三）项"),
    ("第三条规定", "第三条　甲", "第三条、第五条"),
    "fullmatch",
)

_BECOMES = Pattern(
    Expression(
        r"(?![^“]{0,40}第[^，。；“]{1,8}[条條])(?:[将將把]?(?:其中的?)?“[^“”]{1,80}”|[^，。；“”]{0,12})(?:字样|一词)?"
        r"(?:均|统一)?(?:[修更]?改|调整|变更)为|删[去除]|增加[一二两三\d]"
    ),
    ("“三日”修改为“五日”", "将“甲局”修改为“乙局”", "删除", "修改为：食盐", "增加一款，作为第二款"),
    ("将第三条中的“甲”修改为“乙”", "食盐批发企业应当建立采购记录。"),
)
"""What becomes of the provision that stands beside it."""


def _is_article_with_text(cell: str) -> bool:
    """Whether a cell holds the number of an article and what it says."""
    found = ARTICLE.match(fold(cell))
    return found is not None and len(cell) - found.end() >= _FEW_WORDS


_FEW_WORDS = 6
"""Characters that the text of an article has at least."""

_TWO = 2
