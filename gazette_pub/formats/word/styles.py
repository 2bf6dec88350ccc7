"""The styles an editor works with: one row a style.

A paragraph says what it is by its style and by nothing else: the editor changes the look of all titles in one place,
and a reader of the file finds the structure again. What belongs to the outline rests on Word's own Title and Heading
1-6, which its navigation pane, its contents and screen readers go by.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from gazette_pub.formats.word.markup import Element, add, new, w

EM = 210
"""One em of the text, 10.5 pt, in twentieths of a point."""

LINE = 360
"""One line of the text, 18 pt, in twentieths of a point."""

SONG, HEI, KAI, FANG, TITLE = "宋体", "黑体", "楷体", "仿宋", "方正小标宋简体"
"""GB/T 9704-2012 §5.2.2, §7.3: titles in 小标宋, headings 一、 in 黑体, （一） in 楷体; as editors' machines name them."""

LATIN = "Times New Roman"

TEXT = "GazetteText"
"""The style of a plain paragraph."""


@dataclass(frozen=True)
class Look:
    """How a style sets its text; what is None is taken from the style below it.

    `size` in points. `wide`: points put after each character. `first`, `hanging`, `left`, `right`: indents in ems of
    the style's size. `before`, `after` in lines of 18 pt. `pitch`: distance of lines in points, off the grid; `least`:
    their least height. `strict`: lines begin and end with marks that GB/T 15834-2011 §5.1 allows there. `outline`:
    level from 1. `leader`: em at which a page number stands right, after dots. `rules`: sides that have a rule.
    """

    font: str | None = None
    size: float | None = None
    bold: bool | None = None
    wide: float | None = None
    raised: bool = False
    align: str | None = None
    first: float | None = None
    hanging: float | None = None
    left: float | None = None
    right: float | None = None
    before: float | None = None
    after: float | None = None
    pitch: float | None = None
    least: float | None = None
    keep_next: bool = False
    keep_lines: bool = False
    strict: bool = False
    outline: int | None = None
    leader: float | None = None
    rules: tuple[str, ...] = ()


@dataclass(frozen=True)
class Style:
    """A style: its id, its name as the editor sees it, the style it rests on, its look, the style of the paragraph that
    is typed after it, whether it is for paragraphs or for characters. `own` is false for one that Word has itself."""

    id: str
    name: str
    based_on: str | None
    look: Look = Look()
    next: str | None = None
    kind: str = "paragraph"
    own: bool = True


def paragraph(
    id: str, name: str, next: str | None = None, *, on: str | None = "Normal", own: bool = True, **look: Any
) -> Style:
    """A paragraph style. `look` is what `Look` takes."""
    return Style(id, name, on, Look(**look), next, own=own)


def character(id: str, name: str, *, on: str | None = None, own: bool = True, **look: Any) -> Style:
    """A character style. `look` is what `Look` takes."""
    return Style(id, name, on, Look(**look), kind="character", own=own)


def _headings() -> Iterator[Style]:
    for n in range(1, 7):
        yield paragraph(f"Heading{n}", f"heading {n}", TEXT, own=False, keep_next=True, keep_lines=True, outline=n)


BUILT_IN = (
    character("DefaultParagraphFont", "Default Paragraph Font", own=False),
    paragraph("Normal", "Normal", on=None, own=False, align="both", strict=True),
    paragraph("Title", "Title", "Normal", own=False, align="center"),
    *_headings(),
    paragraph("TOCHeading", "TOC Heading", own=False, font=TITLE, size=18, align="center", pitch=36, after=1),
    paragraph("TOC1", "toc 1", own=False, align="left", hanging=2, left=2, leader=46),
    paragraph("TOC2", "toc 2", own=False, align="left", hanging=2, left=4, leader=46),
    paragraph("Header", "header", own=False, size=9, align="center", rules=("bottom",)),
    paragraph("Footer", "footer", own=False, align="left"),
    paragraph("FootnoteText", "footnote text", own=False, size=9, align="left"),
    character("FootnoteReference", "footnote reference", own=False, raised=True),
    character("Hyperlink", "Hyperlink", own=False),
)
"""Word's own styles that ours rest on or that it looks for; every language of Word knows them by these names."""

TITLE_LINES: dict[str, Any] = {"align": "center", "pitch": 27}

BOX = ("top", "left", "bottom", "right")

PARAGRAPHS = (
    # the cover and the margins
    paragraph("GazetteTitle", "公报标题", "GazetteNumber", on="Title", font=TITLE, size=32, before=8, pitch=60),
    paragraph("GazetteNumber", "公报期号", "GazettePublisher", font=KAI, size=18, align="center", before=2),
    paragraph("GazettePublisher", "公报出版者", font=KAI, size=16, align="center", before=12),
    paragraph("PageMarkOdd", "页码（单页）", on="Footer", align="right", right=1),
    paragraph("PageMarkEven", "页码（双页）", on="Footer", align="left", left=1),
    paragraph("Spacer", "分隔", size=1, pitch=1),
    # what stands before and between the documents
    paragraph("FrontTitle", "首页标题", TEXT, on="Title", font=TITLE, size=24, before=1, after=0.5, pitch=36),
    paragraph(
        "Category", "栏目", "DocumentTitle", font=HEI, size=16, align="center", before=1, after=1, keep_next=True
    ),
    # the head of a document
    paragraph("AttachLabel", "附件标识", "DocumentTitle", font=HEI, align="left", before=1, keep_next=True),
    paragraph("Kicker", "引题", "DocumentTitle", font=KAI, size=14, align="center", before=1, keep_next=True),
    paragraph(
        "DocumentTitle", "文件标题", TEXT, on="Heading1", font=TITLE, size=18, before=1, after=0.5, **TITLE_LINES
    ),
    paragraph(
        "AttachedTitle", "附属文件标题", TEXT, on="Heading2", font=TITLE, size=16, before=1, after=0.5, **TITLE_LINES
    ),
    paragraph("Subtitled", "副题", TEXT, font=KAI, size=12, align="center", after=0.5, keep_next=True),
    paragraph("DocumentNumber", "文号", TEXT, font=FANG, align="center", after=0.5, keep_next=True),
    paragraph("Adoption", "通过信息", TEXT, font=KAI, align="center", left=8, right=8, after=1, keep_next=True),
    paragraph("Delivery", "报告场合", "Byline", font=KAI, align="center", left=8, right=8, after=0.5, keep_next=True),
    paragraph("Byline", "报告人", "Salutation", font=KAI, align="center", after=0.5, keep_next=True),
    paragraph("Dateline", "电头", TEXT, font=KAI, align="left", first=2),
    paragraph("ContentsHeading", "印本目录标题", "ContentsEntry", font=HEI, align="center", before=0.5, after=0.5),
    paragraph("ContentsEntry", "印本目录条目", align="left", left=6, hanging=4),
    paragraph("Salutation", "称谓", TEXT, align="left", keep_next=True),
    # the text
    paragraph(TEXT, "公报正文", first=2),
    paragraph("BookHeading", "编标题", TEXT, on="Heading3", font=HEI, size=14, align="center", before=0.5, after=0.5),
    paragraph("PartHeading", "分编标题", TEXT, on="Heading3", font=HEI, size=12, align="center", before=0.5, after=0.5),
    paragraph("ChapterHeading", "章标题", "Article", on="Heading3", font=HEI, align="center", before=0.5, after=0.5),
    paragraph("DivisionHeading", "节标题", "Article", on="Heading4", font=KAI, align="center", before=0.5, after=0.5),
    paragraph(
        "SubdivisionHeading", "目标题", "Article", on="Heading5", font=SONG, align="center", before=0.5, after=0.5
    ),
    paragraph("SectionHeading1", "一级标题", TEXT, on="Heading3", font=HEI, first=2),
    paragraph("SectionHeading2", "二级标题", TEXT, on="Heading4", font=KAI, first=2),
    paragraph("SectionHeading3", "三级标题", TEXT, on="Heading5", font=SONG, bold=True, first=2),
    paragraph("SectionHeading4", "四级标题", TEXT, on="Heading6", font=SONG, first=2),
    paragraph("ArticleHeading", "条标题", TEXT, font=HEI, first=2, keep_next=True),
    paragraph("Article", "条", "Article", on=TEXT),
    paragraph("Item1", "列项一", "Item1", on=TEXT),
    paragraph("Item2", "列项二", "Item2", on=TEXT, left=1, first=2),
    paragraph("Item3", "列项三", "Item3", on=TEXT, left=2, first=2),
    paragraph("ItemText1", "列项一续段", on="Item1"),
    paragraph("ItemText2", "列项二续段", on="Item2"),
    paragraph("ItemText3", "列项三续段", on="Item3"),
    paragraph("LabelLine", "小标签", TEXT, font=HEI, align="left", first=2, keep_next=True),
    paragraph("PersonName", "人名栏", align="left"),
    paragraph("PersonOffice", "职务栏", align="left"),
    paragraph("TableTitle", "表题", "TableText", font=HEI, align="center", before=0.5, keep_next=True),
    paragraph("TableHeader", "表头", font=HEI, size=9, align="center"),
    paragraph("TableText", "表文", size=9, align="left"),
    paragraph("Figure", "图片", "FigureCaption", align="center", before=1, after=1, least=108, rules=BOX),
    paragraph("FigureCaption", "图片说明", "FigureCredit", font=KAI, size=9, align="left", keep_lines=True),
    paragraph("FigureCredit", "图片来源", TEXT, font=KAI, size=9, align="right"),
    # the foot of a document
    paragraph("AttachList", "附件说明", "Signature", align="left", left=5, hanging=3, before=1),
    paragraph("Signature", "落款", "SignedDate", align="right", right=2, before=1, keep_next=True),
    paragraph("SignedDate", "成文日期", "DocumentTitle", align="right", right=2),
)
"""The gazette's styles, in the order in which a document uses them."""

OUTLINE = {style.id: int(str(style.based_on)[-1]) for style in PARAGRAPHS if str(style.based_on).startswith("Heading")}
"""The outline level of the styles that rest on a heading of Word's."""

CHARACTERS = (
    character("ArticleLabel", "条号", font=HEI),
    character("HeadingLabel", "标题序号"),
    character("ItemLabel", "列项序号"),
    character("Lead1", "段首句一", font=HEI),
    character("Lead2", "段首句二", font=KAI),
    character("Lead3", "段首句三", bold=True),
    character("LeadLabel1", "段首序号一", on="Lead1"),
    character("LeadLabel2", "段首序号二", on="Lead2"),
    character("LeadLabel3", "段首序号三", on="Lead3"),
    character("Emphasized", "着重", font=HEI),
    character("Reference", "引用"),
    character("Person", "人名"),
    character("Organization", "机构名"),
    character("InlineDate", "日期"),
    character("Event", "事项"),
    character("NewWords", "修改后的文字"),
    character("Span", "其他文字"),
    character("ShortName", "两字名间距", wide=10.5),
)
"""Styles of words inside a paragraph. Those without a look say what a word is: the page shows nothing of it."""

STYLES = (*BUILT_IN, *PARAGRAPHS, *CHARACTERS)

DEFAULTS = frozenset({"DefaultParagraphFont", "Normal"})
"""The styles of what says no style."""

TABLES = (("NameTable", "名单表", False), ("RosterTable", "人员职务表", False), ("FigureTable", "公报表格", True))
"""Table styles: id, name, whether its cells are ruled."""


def styles_part(language: str) -> Element:
    """The styles as a part of the file, for text in this language (BCP 47: zh-CN)."""
    root = new("styles")
    _defaults(root, language)
    # §17.7.4.5: the styles that Word has of its own stay out of the editor's sight until they are used
    add(root, "latentStyles", defUIPriority=99, defSemiHidden=1, defUnhideWhenUsed=1, defQFormat=0, count=376)
    for place, style in enumerate(STYLES):
        _style(root, style, place)
    _plain_table(root)
    for id, name, is_ruled in TABLES:
        _table_style(root, id, name, is_ruled)
    return root


def _defaults(root: Element, language: str) -> None:
    defaults = add(root, "docDefaults")
    run = add(add(defaults, "rPrDefault"), "rPr")
    add(run, "rFonts", ascii=LATIN, hAnsi=LATIN, eastAsia=SONG, cs=LATIN)
    add(run, "kern", val=2)
    add(run, "sz", val=EM // 10)
    add(run, "szCs", val=EM // 10)
    add(run, "lang", val="en-US", eastAsia=language, bidi="ar-SA")
    add(add(add(defaults, "pPrDefault"), "pPr"), "widowControl", val=1)


def _style(root: Element, style: Style, place: int) -> None:
    element = _named(root, style.kind, style.id, style.name)
    if style.own:
        element.set(w("customStyle"), "1")
    for link, target in (("basedOn", style.based_on), ("next", style.next)):
        if target:
            add(element, link, val=target)
    add(element, "uiPriority", val=place if style.own else 99)
    if style.own:
        add(element, "qFormat")
    _properties(element, "pPr", PARAGRAPH_PARTS, style.look)
    _properties(element, "rPr", RUN_PARTS, style.look)


def _named(root: Element, kind: str, id: str, name: str) -> Element:
    element = add(root, "style", type=kind, styleId=id)
    if id in DEFAULTS:
        element.set(w("default"), "1")
    add(element, "name", val=name)
    return element


def _properties(style: Element, name: str, parts: tuple[Part, ...], look: Look) -> None:
    properties = new(name)
    for part in parts:
        part(properties, look)
    if len(properties):
        style.append(properties)


# -- what a look is made of, in the order that CT_PPr (§17.3.1.26) and CT_RPr (§17.3.2.28) ask for ---------------------


def _keep(properties: Element, look: Look) -> None:
    if look.keep_next:
        add(properties, "keepNext")
    if look.keep_lines:
        add(properties, "keepLines")


def _line_ends(properties: Element, look: Look) -> None:
    # overflowPunct is Word's own way, and yet is said: LibreOffice 7 takes it the other way round, hangs marks where it
    # is off or not said, and then leaves some of them out of justified lines
    if look.strict:
        for name, on in (("kinsoku", 1), ("overflowPunct", 1), ("topLinePunct", 1)):
            add(properties, name, val=on)


def _rules(properties: Element, look: Look) -> None:
    if look.rules:
        borders = add(properties, "pBdr")
        for side in look.rules:
            add(borders, side, val="single", sz=4, space=1, color="auto")


def _leader(properties: Element, look: Look) -> None:
    if look.leader:
        add(add(properties, "tabs"), "tab", val="right", leader="dot", pos=round(look.leader * EM))


def _spacing(properties: Element, look: Look) -> None:
    if look.pitch:
        add(properties, "snapToGrid", val=0)
    spacing = {
        "before": look.before and round(look.before * LINE),
        "after": look.after and round(look.after * LINE),
        "line": (line := look.pitch or look.least) and round(line * 20),
        "lineRule": line and ("exact" if look.pitch else "atLeast"),
    }
    if given := {key: value for key, value in spacing.items() if value}:
        add(properties, "spacing", **given)


def _indent(properties: Element, look: Look) -> None:
    # §17.3.1.12: *Chars are hundredths of the style's own em, and win; the other is for those who do not know them
    em = (look.size or EM / 20) * 20
    given = {"left": look.left, "right": look.right, "firstLine": look.first, "hanging": look.hanging}
    indents: dict[str, int] = {}
    for side, ems in given.items():
        if ems:
            indents |= {f"{side}Chars": round(ems * 100), side: round(ems * em)}
    if indents:
        add(properties, "ind", **indents)


def _align(properties: Element, look: Look) -> None:
    if look.align:
        add(properties, "jc", val=look.align)


def _outline(properties: Element, look: Look) -> None:
    if look.outline:
        add(properties, "outlineLvl", val=look.outline - 1)


def _font(properties: Element, look: Look) -> None:
    if look.font:
        add(properties, "rFonts", eastAsia=look.font)


def _bold(properties: Element, look: Look) -> None:
    if look.bold:
        add(properties, "b")
        add(properties, "bCs")


def _wide(properties: Element, look: Look) -> None:
    if look.wide:
        add(properties, "spacing", val=round(look.wide * 20))


def _size(properties: Element, look: Look) -> None:
    if look.size:
        add(properties, "sz", val=round(look.size * 2))
        add(properties, "szCs", val=round(look.size * 2))


def _raised(properties: Element, look: Look) -> None:
    if look.raised:
        add(properties, "vertAlign", val="superscript")


Part = Callable[[Element, Look], None]
PARAGRAPH_PARTS: tuple[Part, ...] = (_keep, _rules, _leader, _line_ends, _spacing, _indent, _align, _outline)
RUN_PARTS: tuple[Part, ...] = (_font, _bold, _wide, _size, _raised)


# -- tables ----------------------------------------------------------------------------------------------------------


def _plain_table(root: Element) -> None:
    """The table style that all others rest on: no rules, and cells that touch."""
    style = _named(root, "table", "TableNormal", "Normal Table")
    style.set(w("default"), "1")
    add(style, "uiPriority", val=99)
    properties = add(style, "tblPr")
    add(properties, "tblInd", w=0, type="dxa")
    margins = add(properties, "tblCellMar")
    for side in BOX:
        add(margins, side, w=0, type="dxa")


def _table_style(root: Element, id: str, name: str, is_ruled: bool) -> None:
    style = _named(root, "table", id, name)
    style.set(w("customStyle"), "1")
    add(style, "basedOn", val="TableNormal")
    add(style, "uiPriority", val=59)
    if is_ruled:
        _rule_cells(add(style, "tblPr"))


def _rule_cells(properties: Element) -> None:
    borders = add(properties, "tblBorders")
    for side in (*BOX, "insideH", "insideV"):
        add(borders, side, val="single", sz=4, space=0, color="auto")
    margins = add(properties, "tblCellMar")
    for side in ("left", "right"):
        add(margins, side, w=EM // 3, type="dxa")
