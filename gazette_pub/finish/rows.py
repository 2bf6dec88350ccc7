"""What a row of a table says that is done to a law: 1 | 某市停车办法 | 将第四条中的“甲”修改为“乙”; or, in a list of those that are
repealed, 1 | 某市停车办法 | 市政府令第12号; or how it read before and reads now."""

from __future__ import annotations

from dataclasses import replace

from gazette_pub.finish.sentences import Sentence
from gazette_pub.issue.model import Node
from gazette_pub.words.addresses import ADDRESSES, addresses_in
from gazette_pub.words.modifications import Modification, Quote, Scope, titled_by
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.signs import said_in

_NAMES = Pattern(
    Expression(r"[^，。]{0,8}(?:名称|标题|题目|题名|文件名)"),
    ("规章名称", "文件名称", "名称", "行政规范性文件标题", "文件名"),
    ("修改内容", "名称变更情况", "发文字号"),
    "fullmatch",
)
"""The head of the column of titles."""

_COMPARES = Pattern(
    Expression(r"(?:修[改订正]|调整)(?:之)?前|[原现](?:行)?(?:条文|规定|文|表述)|现行"),
    ("修改前", "原条文", "现行规定", "原文"),
    ("修改内容", "原条款", "条款"),
    "search",
)
"""The head of a column of what was in force before: such a table shows texts beside each other, and says no more of them than which
provisions they are."""

_HEAD = Pattern(
    Expression(rf"{_NAMES.source}|(?:{_COMPARES.source})[^，。]{{0,6}}"),
    ("规章名称", "修改前", "原条文内容"),
    ("修改前应当报告的规定，", "某市停车办法"),
    "fullmatch",
)

_REPEALED = Pattern(
    Expression(r"(?:予以|宣布|决定)?(?:废止|失效)[。；]?"),
    ("废止", "予以废止。", "宣布失效"),
    ("部分废止", "修改", "废止第三条"),
    "fullmatch",
)
"""All that a cell says of a law that is repealed."""


def in_a_table(row: Node, scope: Scope) -> tuple[Sentence, Scope] | None:
    """What a row says, and what that goes on from: of a law in a list of those that are repealed, its title; else all cells but
    that of the title. Nothing of heads, and of a table that shows texts beside each other.
    """
    cells = list(row.children("cell"))
    heads = _heads_of(row)
    if all(map(_is_head, cells)) and not _names_a_provision(cells):
        return None
    if any(_COMPARES.finds(said_in(head)) for head in heads):
        return _compared(cells, heads[-len(cells) :], scope)
    title = _title_in(cells, heads)
    if scope.repeals or title is not None and any(_REPEALED.fullmatch(said_in(_text(cell))) for cell in cells):
        return None if title is None else _repealed(title, _under(cells, heads, _REPEALED_PARTS), scope)
    law = titled_by(_text(title)) if title is not None else None
    plain = [cell for cell in cells if next(cell.children("p", "list", "table"), None) is None]
    return Sentence.of_cells(plain, {title: law} if title is not None and law else {}), scope


def _repealed(title: Node, parts: Node | None, scope: Scope) -> tuple[Sentence, Scope]:
    """What a row says of a law that is repealed, or of which the provisions are that one of its cells names."""
    law = titled_by(_text(title))
    stated = _repealed_in(parts.text_content) if parts is not None and law is not None and not _has_parts(parts) else []
    if parts is not None and stated:
        return Sentence([parts], parts.text_content, law, stated), scope
    return Sentence.of([title]), replace(scope, repeals=True)


def _repealed_in(text: str) -> list[Modification]:
    """The provisions that a cell names, which are repealed, and the law is not; none where it names none: 全文."""
    said = said_in(text)
    targets = [each for found in ADDRESSES.finditer(said) for each in addresses_in(said, *found.span(), ())]
    known = [each for each in targets if each.path]
    return [Modification("delete", known[0].start, known[-1].end, None, known, verb=known[0].start)] if known else []


_REPEALED_PARTS = Pattern(
    Expression(r"(?:部分|失效|废止|停止执行|停止适用|作废|[、和或]){0,6}的?(?:条款|条文|内容)"),
    ("失效废止条款", "废止条款", "停止执行的条款", "条款"),
    ("标题", "文号", "修改条款"),
    "fullmatch",
)
"""The head of the column that says which provisions of each law go."""


def _compared(cells: list[Node], heads: list[str], scope: Scope) -> tuple[Sentence, Scope] | None:
    """What a row says that has a provision, its words of before and those of now: 某市停车办法 | 第三条 | 甲 | 乙."""
    named = {column: _under(cells, heads, head) for column, head in _COLUMNS.items()}
    provision, before, now = named["provision"], named["before"], named["now"]
    if provision is None or before is None or now is None or any(map(_has_parts, (provision, before, now))):
        return None
    law = titled_by(_text(named["law"])) if named["law"] is not None else None
    said = said_in(provision.text_content)
    if law is None and scope.law is None or ADDRESSES.match(said.lstrip()) is None or not _text(now):
        return None
    if _STATES.match(said_in(_text(now))):  # 第九条 | 每年一次。 | 删除
        return Sentence([provision, now], provision.text_content + now.text_content, law), scope
    texts = [each.text_content for each in (provision, before, now)]
    return Sentence([provision, before, now], "".join(texts), law, _replaced(said, texts)), scope


def _replaced(said: str, texts: list[str]) -> list[Modification]:
    """The one modification of such a row: all that stands in the one cell is what was, and in the other what is."""
    first, second, end = len(texts[0]), len(texts[0]) + len(texts[1]), sum(map(len, texts))
    targets = [each for found in ADDRESSES.finditer(said) for each in addresses_in(said, *found.span(), ())]
    old = [Quote(first, second, "old")] if texts[1].strip() else []
    made = Modification("replace", second, end, None, targets, quotes=[*old, Quote(second, end)], verb=second)
    return [made] if all(each.path for each in targets) else []


def _under(cells: list[Node], heads: list[str], pattern: Pattern) -> Node | None:
    """The one cell under a head of these words."""
    found = [cell for cell, head in zip(cells, heads, strict=False) if pattern.fullmatch(said_in(head))]
    return found[0] if len(found) == 1 else None


def _has_parts(cell: Node) -> bool:
    return next(cell.children("p", "list", "table"), None) is not None


_COLUMNS = {
    "law": _NAMES,
    "provision": Pattern(
        Expression(r"(?:所在|涉及|相关|被?修[改订正](?:的)?)?(?:条款|条文|条目|条|条款项)(?:序号|号|位置|内容)?"),
        ("条款", "修改条款", "条文序号", "所在条款"),
        ("修改前", "原条款", "现行条文"),
        "fullmatch",
    ),
    "before": Pattern(
        Expression(
            r"(?:修[改订正]|调整)(?:之)?前(?:的)?(?:内容|表述|条文|规定|文字)?|[原现](?:行)?(?:条文|规定|文|表述|内容|条款)"
        ),
        ("修改前", "修改前内容", "原条文", "现行规定", "原文"),
        ("修改后", "条款", "修改内容"),
        "fullmatch",
    ),
    "now": Pattern(
        Expression(
            r"(?:修[改订正]|调整)(?:之)?后(?:的)?(?:内容|表述|条文|规定|文字)?|修[改订正]为|新(?:条文|规定|表述)|修[改订正]条文"
        ),
        ("修改后", "修改后内容", "修改为", "新条文"),
        ("修改前", "条款", "修改内容"),
        "fullmatch",
    ),
}
"""The heads of the columns of such a table."""

_STATES = Pattern(
    Expression(
        r"(?:删[去除]|废止|取消|增加|新增|增设)(?:[一二两三四五六七八九十\d]{1,3}个?[条款项目章节]|[该本]|此|全[条文款]|[，。；：]|$)"
    ),
    ("删除", "删去。", "增加一条：“□”", "删除该条"),
    ("删除的内容应当公告。", "增加了", "卫生健康部门负责"),
)
"""What says itself what is done, where others have the words of now."""


def _names_a_provision(cells: list[Node]) -> bool:
    """Whether a row names a law and an article of it, however it is marked: it is no head, and the table has none."""
    is_of_a_law = any(titled_by(_text(cell)) is not None for cell in cells)
    return is_of_a_law and any(_PROVISION.finds(said_in(_text(cell))) for cell in cells)


_PROVISION = Pattern(
    Expression(rf"第[{CN}\d]{{1,7}}条"), ("第十二条", "删去第3条中的“□”"), ("条款", "第三类", "修改内容"), "search"
)


def _text(cell: Node) -> str:
    return cell.text_content.strip()


def _is_head(cell: Node) -> bool:
    return cell.get("header") is not None


def _heads_of(row: Node) -> list[str]:
    """The heads of the columns, which the first row is that is marked so, or has the words of one; none where the table has none."""
    first = next(row.above.children("row"), row)
    heads = list(first.children("cell"))
    are_heads = all(map(_is_head, heads)) or any(_HEAD.fullmatch(said_in(_text(head))) for head in heads)
    return [_text(head) for head in heads] if first is not row and are_heads else []


def _title_in(cells: list[Node], heads: list[str]) -> Node | None:
    """The cell that names a law: of the column that is headed so, where one is; in a row that has a cell for each column."""
    named = [cell for cell, head in zip(cells, heads, strict=False) if _NAMES.fullmatch(said_in(head))]
    if heads and len(cells) != len(heads):
        return None
    return next((cell for cell in named or cells if titled_by(_text(cell)) is not None), None)
