"""A DOCX to make an office's own template of: every style, in a line that says what it is for."""

from __future__ import annotations

from datetime import datetime

from docx.opc.constants import CONTENT_TYPE as TYPE
from docx.opc.constants import RELATIONSHIP_TYPE as RELATION
from docx.package import Package

from gazette_pub.formats.word.archive import archive
from gazette_pub.formats.word.furniture import FURNITURE, furniture
from gazette_pub.formats.word.lists import numbering
from gazette_pub.formats.word.markup import Element, add, add_style, add_text, new
from gazette_pub.formats.word.notes import add_note, notes_part
from gazette_pub.formats.word.parts import part_of, set_with, stand_around
from gazette_pub.formats.word.properties import HEAD, describe
from gazette_pub.formats.word.seal import STYLE
from gazette_pub.formats.word.sheet import Section, for_office, twips
from gazette_pub.formats.word.styles import STYLES, TEXT, styles_part
from gazette_pub.formats.word.styles import TABLES as TABLE_STYLES
from gazette_pub.issue.model import parse
from gazette_pub.layout.style import Style

DOTX = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"

LANGUAGE = "zh-CN"
TITLE = "公报模板"

FOREWORD = (
    "这是公报的模板。改各样式的字体、字号、颜色、间距、对齐，改纸张、页边距、页眉和页脚（可以放徽标），另存以后这样用：",
    "gazette convert bulletin.txt --to docx --docx-template office.docx",
    "样式按名称认，名称不要改；要用本单位的样式名，就把两个名称都写上，中间用逗号隔开：公文正文,公报正文。"
    "标题和列表不要设自动编号，序号在正文里。下面的样张只供查看，不会带进公报。",
)

USES = {
    "GazetteTitle": "封面上的主办者",
    "GazetteName": "封面上的“公报”二字",
    "GazetteNumber": "封面上的年份和期号",
    "GazettePublisher": "封面下方的出版者",
    "Spacer": "只占一点地方的空行",
    "Title": "首页上印的公报名称",
    "TOCHeading": "目录二字",
    "TOC1": "目录里的文件",
    "TOC2": "目录里的附件和附属文件",
    "TOC3": "目录里的栏目名",
    "TOC4": "目录里文件标题下的文号",
    "Category": "栏目名，下面是几个文件",
    "AttachLabel": "标题上方的“附件1”",
    "Kicker": "标题上方的引题",
    "Heading1": "每个文件的标题",
    "Heading2": "附件和随文件印发的法规的标题",
    "Subtitled": "标题下方的副题",
    "CopyMark": "红头上方的份号、密级和紧急程度",
    "RedHead": "红头：某省人民政府文件",
    "RedHeadNumber": "红头下方的发文字号，下有红线",
    "RedHeadSigned": "发文字号和签发人同在一行",
    "DocumentNumber": "标题下方的文号",
    "Adoption": "标题下方写明何时由谁通过的括注",
    "AdoptionLong": "两行以上的通过信息",
    "Delivery": "报告在哪次会议上作",
    "Byline": "报告人的职务和姓名",
    "Dateline": "电头：某地某日电",
    "ContentsHeading": "原件自印目录的标题",
    "ContentsLabel": "原件自印目录里的小标题",
    "ContentsEntry": "原件自印目录里的一条",
    "ContentsSection": "原件自印目录里节的一条",
    "Salutation": "主送机关或称呼",
    TEXT: "一般的段落",
    "BookHeading": "第一编",
    "PartHeading": "第一分编",
    "Heading3": "第一章",
    "Heading4": "第一节",
    "Heading5": "第一目",
    "SectionHeading1": "一、",
    "SectionHeading2": "（一）",
    "SectionHeading3": "1.",
    "SectionHeading4": "（1）",
    "ArticleHeading": "独占一行的条标题",
    "Article": "第一条　条文",
    "Item1": "（一）第一层的项",
    "ItemText1": "第一层的项后面另起的段落",
    "Item2": "1.第二层的项",
    "ItemText2": "第二层的项后面另起的段落",
    "Item3": "（1）第三层的项",
    "ItemText3": "第三层的项后面另起的段落",
    "LabelLine": "独占一行的小标签",
    "PersonName": "名单里的人名",
    "PersonOffice": "名单里的职务",
    "TableTitle": "表格上方的标题",
    "TableHeader": "表格的表头",
    "TableText": "表格里的文字",
    "Picture": "文件里的图片",
    "Figure": "放不进图片时留出的框",
    "FigureCaption": "图片下方的说明",
    "FigureCredit": "图片的摄影者或来源",
    "AttachList": "正文之后列出附件",
    "Signature": "发文机关署名",
    "SignedDate": "成文日期",
    "ImprintFirst": "版记的第一行，抄送",
    "Imprint": "版记中间的行",
    "ImprintLast": "版记的最后一行，印发机关和日期",
    "ImprintOnly": "只有一行的版记",
}
"""What each paragraph style is for, in the order of the template; heads, feet and notes stand in their places."""

IN_THEIR_PLACES = frozenset(
    "Normal Header Footer FootnoteText RunningHeadOdd RunningHeadEven PageMarkOdd PageMarkEven".split()
)

LARGE = frozenset(("GazetteName", "TOCHeading", "RedHead"))
"""Styles in which a line has room for their name alone."""

IN_CELLS = frozenset(
    ("PersonName", "PersonOffice", "TableHeader", "TableText", "ImprintFirst", "Imprint", "ImprintLast")
)
TABLES = (
    ("NameTable", (("PersonName", "PersonName"),)),
    ("RosterTable", (("PersonName", "PersonOffice"),)),
    ("FigureTable", (("TableHeader", "TableHeader"), ("TableText", "TableText"))),
    ("RecordTable", (("ImprintFirst",), ("Imprint",), ("ImprintLast",))),
)
"""The tables of the template: their style, and of each row the styles of its cells."""


NAMES = {id: name for id, name, _ in TABLE_STYLES}


def sample(style: Style, made: datetime, is_template: bool = False) -> bytes:
    """The template in this style, for an editor to change; as a DOTX where it is one by its name. Same style, same bytes."""
    style, package, notes = for_office(style), Package(), notes_part()
    document = new("document")
    document.append(_body(style, notes))
    text = part_of("word/document.xml", DOTX if is_template else TYPE.WML_DOCUMENT_MAIN, document)
    package.relate_to(text, RELATION.OFFICE_DOCUMENT)
    issue = parse(_BLANK.encode())
    describe(package, issue, made, LANGUAGE, {HEAD: TITLE, STYLE: style.name})
    set_with(text, style, LANGUAGE, styles_part(style, LANGUAGE), numbering())
    stand_around(text, _heads(style))
    text.relate_to(part_of("word/footnotes.xml", TYPE.WML_FOOTNOTES, notes), RELATION.FOOTNOTES)
    return archive(package, made)


_BLANK = (
    f'<issue xmlns="urn:gazette-pub:issue:1" xml:lang="zh-Hans" version="2"><meta><title>{TITLE}</title>'
    f'<source name="template" media="text/plain" sha256="{"0" * 64}"/></meta></issue>'
)


def _heads(style: Style) -> dict[str, Element]:
    """Heads and feet. The gazette's name stands in a field: it is another in each issue."""
    title = TITLE if style.head.running else ""
    return {relation: furniture(kind, pages, title, style.head) for kind, pages, relation in FURNITURE}


def _body(style: Style, notes: Element) -> Element:
    body = new("body")
    for line in FOREWORD:
        _line(body, TEXT, line)
    for id, use in USES.items():
        if id not in IN_CELLS:
            _line(body, id, _called(id) if id in LARGE else f"{_called(id)}：{use}")
    _note(body, notes)
    _letters(body)
    for id, rows in TABLES:
        _table(body, id, rows, twips(style.text.measure(1)))
        _line(body, TEXT, f"{NAMES[id]}：以上表格的样式")
    body.append(Section(begins="nextPage", first=1, furniture=FURNITURE).properties(style))
    return body


def _note(body: Element, notes: Element) -> None:
    add_text(add_note(notes, _line(body, TEXT, "脚注引用：正文里的注号")), "脚注文本：页下的注")


def _letters(body: Element) -> None:
    """A paragraph of each style of characters."""
    for row in STYLES:
        if row.kind == "character" and row.own:
            paragraph = _line(body, TEXT, "字符样式：")
            add_text(paragraph, row.name, row.id)


def _table(body: Element, id: str, rows: tuple[tuple[str, ...], ...], width: int) -> None:
    table = add(body, "tbl")
    properties = add(table, "tblPr")
    add(properties, "tblStyle", val=id)
    add(properties, "tblW", w=width // 2 * 2, type="dxa")
    add(properties, "tblLayout", type="fixed")
    grid = add(table, "tblGrid")
    for _ in range(2):
        add(grid, "gridCol", w=width // 2)
    for styles in rows:
        row = add(table, "tr")
        for cell in styles:
            inside = add(row, "tc")
            add(add(inside, "tcPr"), "tcW", w=width // 2, type="dxa")
            _line(inside, cell, f"{_called(cell)}：{USES[cell]}")


def _line(parent: Element, style: str, text: str) -> Element:
    paragraph = add(parent, "p")
    add_style(paragraph, style)
    add_text(paragraph, text)
    return paragraph


def _called(id: str) -> str:
    """The name of a style as an editor knows it."""
    return next(row.name for row in STYLES if row.id == id)
