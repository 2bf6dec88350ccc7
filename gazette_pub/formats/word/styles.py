"""The styles an editor works with: one row a style, its look that of a role of the page's style.

A paragraph says what it is by its style and by nothing else: the editor changes the look of all titles in one place,
and a reader of the file finds the structure again. Titles, headings, items and what else Word has a style for are in that,
with their Chinese name beside Word's: its navigation pane, its contents, screen readers and other programs go by those.
"""

from __future__ import annotations

from dataclasses import field, replace
from typing import Any

from gazette_pub.formats.word.looks import PARAGRAPH, RUN, Look, Part, of_role, plain, write
from gazette_pub.formats.word.markup import Element, add, new, w
from gazette_pub.formats.word.sizes import half_points
from gazette_pub.layout.labels import LETTERS
from gazette_pub.layout.roles import EMPHASIS, LEADS
from gazette_pub.layout.style import Style
from gazette_pub.words.records import dataclass

TEXT = "GazetteText"
"""The style of a plain paragraph."""


@dataclass(frozen=True)
class Row:
    """A style: its id, its name as the editor sees it, the style it rests on, the role whose look it has, the style of
    the paragraph that is typed after it, whether it is for paragraphs or for characters. `own` is false for one that Word
    has itself. `word`: what Word and every other program call it, where it is one of those; its name then stands beside
    that (§17.7.4.1). `letter`: that of its words, `besides`: what its look has beside that of its role, as `Look` takes
    it."""

    id: str
    name: str
    on: str | None
    role: str | None = None
    next: str | None = None
    kind: str = "paragraph"
    own: bool = True
    word: str = ""
    letter: str | None = None
    besides: dict[str, Any] = field(default_factory=dict)


def paragraph(
    id: str,
    name: str,
    role: str | None = None,
    next: str | None = None,
    *,
    on: str | None = "Normal",
    own: bool = True,
    word: str = "",
    letter: str | None = None,
    **besides: Any,
) -> Row:
    """A paragraph style."""
    return Row(id, name, on, role, next, own=own, word=word, letter=letter, besides=besides)


def heading(id: str, name: str, role: str, next: str, level: int, *, is_words: bool = True) -> Row:
    """A heading of this level: one of Word's, or one that rests on it."""
    if not is_words:
        return paragraph(id, name, role, next, on=LEVELS[level])
    return paragraph(id, name, role, next, word=f"heading {level}", keep_next=True, keep_lines=True, outline=level)


def character(
    id: str, name: str, *, on: str | None = None, own: bool = True, letter: str | None = None, **besides: Any
) -> Row:
    """A character style."""
    return Row(id, name, on, kind="character", own=own, letter=letter, besides=besides)


LEVELS = {3: "SectionHeading1", 4: "SectionHeading2", 5: "SectionHeading3", 6: "SectionHeading4"}
"""The ids of Word's headings of these levels.

Ids mean nothing (§17.7.4.17), and yet there are programs that look for Heading3 instead of heading 3: for them that is the
id of the heading of a chapter. So each finds both, the headings of reports and those of laws.
"""

BUILT_IN = (
    character("DefaultParagraphFont", "Default Paragraph Font", own=False),
    paragraph("Normal", "Normal", on=None, own=False, strict=True),
    paragraph("TOCHeading", "目录标题", "toc-heading", own=False, word="TOC Heading"),
    paragraph("TOC1", "目录条目", "toc-1", own=False, word="toc 1", align="left"),
    paragraph("TOC2", "目录下级条目", "toc-2", own=False, word="toc 2", align="left"),
    paragraph("TOC3", "目录栏目", "toc-label", own=False, word="toc 3", align="left"),
    paragraph("TOC4", "目录文号", "toc-2", own=False, word="toc 4", align="left"),
    paragraph("Header", "页眉", "head", own=False, word="header"),
    paragraph("Footer", "页脚", "mark", own=False, word="footer"),
    paragraph("FootnoteText", "脚注", "note", own=False, word="footnote text"),
    character("FootnoteReference", "footnote reference", own=False, raised=True),
    character("Hyperlink", "Hyperlink", own=False),
)
"""Word's own styles that ours rest on or that it looks for; every language of Word knows them by these names."""

BOX = ("top", "left", "bottom", "right")

PARAGRAPHS = (
    # the cover and the margins
    paragraph("Title", "首页标题", "masthead", TEXT, word="Title"),
    paragraph("GazetteTitle", "公报主办者", "cover-owner", "GazetteName", on="Title", before=3),
    paragraph("GazetteName", "公报标题", "cover-name", "GazetteNumber", on="Title"),
    paragraph("GazetteNumber", "公报期号", "cover-issue", "GazettePublisher", before=1),
    paragraph("GazettePublisher", "公报出版者", "cover-publisher"),
    paragraph("RunningHeadOdd", "页眉（单页）", on="Header", align="right"),
    paragraph("RunningHeadEven", "页眉（双页）", on="Header", align="left"),
    paragraph("PageMarkOdd", "页码（单页）", on="Footer", align="right", left=0),
    paragraph("PageMarkEven", "页码（双页）", on="Footer", align="left", right=0),
    paragraph("Spacer", "分隔", size=1, pitch=1),
    # what stands before and between the documents
    paragraph("Category", "栏目", "category", "Heading1"),
    # the head of a document
    paragraph("AttachLabel", "附件标识", "attachlabel", "Heading1"),
    paragraph("Kicker", "引题", "kicker", "Heading1"),
    heading("Heading1", "文件标题", "title", TEXT, 1),
    heading("Heading2", "附属文件标题", "undertitle", TEXT, 2),
    paragraph("Subtitled", "副题", "subtitle", TEXT, word="Subtitle"),
    paragraph("CopyMark", "份号和密级", "copymark", "RedHead"),
    paragraph("RedHead", "发文机关标志", "redhead", "RedHeadNumber"),
    paragraph("RedHeadNumber", "发文字号", "redhead-number", "Heading1"),
    paragraph("RedHeadSigned", "发文字号和签发人", "redhead-signed", "Heading1"),
    paragraph("DocumentNumber", "文号", "number", TEXT),
    paragraph("Adoption", "通过信息", "adoption", TEXT, first=0),
    paragraph("AdoptionLong", "通过信息（多行）", "adoption", TEXT, align="both"),
    paragraph("Delivery", "报告场合", "delivery", "Byline"),
    paragraph("Byline", "报告人", "byline", "Salutation"),
    paragraph("Dateline", "电头", "dateline", TEXT),
    paragraph("ContentsHeading", "印本目录标题", "contents-heading", "ContentsEntry"),
    paragraph("ContentsLabel", "印本目录小标签", "contents-label", "ContentsEntry"),
    paragraph("ContentsEntry", "印本目录条目", "contents-entry", align="left"),
    paragraph("ContentsSection", "印本目录节条目", "contents-section", align="left"),
    paragraph("Salutation", "称谓", "salutation", TEXT, word="Salutation"),
    # the text
    paragraph(TEXT, "公报正文", "p"),
    heading("SectionHeading1", "一级标题", "level-1", TEXT, 3),
    heading("SectionHeading2", "二级标题", "level-2", TEXT, 4),
    heading("SectionHeading3", "三级标题", "level-3", TEXT, 5),
    heading("SectionHeading4", "四级标题", "level-4", TEXT, 6),
    heading("BookHeading", "编标题", "book", TEXT, 3, is_words=False),
    heading("PartHeading", "分编标题", "part", TEXT, 3, is_words=False),
    heading("Heading3", "章标题", "chapter", "Article", 3, is_words=False),
    heading("Heading4", "节标题", "section", "Article", 4, is_words=False),
    heading("Heading5", "目标题", "subsection", "Article", 5, is_words=False),
    paragraph("ArticleHeading", "条标题", "article", TEXT),
    paragraph("Article", "条", None, "Article", on=TEXT),
    paragraph("Item1", "列项一", None, "Item1", on=TEXT, word="List Number", item=1),
    paragraph("Item2", "列项二", None, "Item2", on=TEXT, word="List Number 2", left=1, item=2),
    paragraph("Item3", "列项三", None, "Item3", on=TEXT, word="List Number 3", left=2, item=3),
    paragraph("ItemText1", "列项一续段", on=TEXT, word="List Continue"),
    paragraph("ItemText2", "列项二续段", on=TEXT, word="List Continue 2", left=1),
    paragraph("ItemText3", "列项三续段", on=TEXT, word="List Continue 3", left=2),
    paragraph("LabelLine", "小标签", "label", TEXT),
    paragraph("PersonName", "人名栏", "name"),
    paragraph("PersonOffice", "职务栏", "office"),
    paragraph("TableTitle", "表题", "caption", "TableText"),
    paragraph("TableHeader", "表头", "cell", letter="hei", align="center"),
    paragraph("TableText", "表文", "cell"),
    paragraph("Picture", "插图", None, "FigureCaption", align="center", keep_next=True, pitch=0),
    paragraph("Figure", "图片", None, "FigureCaption", align="center", least=108, pitch=0),
    paragraph("FigureCaption", "图片说明", "caption", "FigureCredit", word="caption"),
    paragraph("FigureCredit", "图片来源", "credit", TEXT),
    # the foot of a document
    paragraph("AttachList", "附件说明", "attachlist", "AttachList", align="left"),
    paragraph("Signature", "落款", "signature", "SignedDate", word="Signature", keep_next=True),
    paragraph("SignedDate", "成文日期", "date", "Heading1", word="Date"),
    paragraph("ImprintFirst", "版记首行", "imprint-first", "Imprint"),
    paragraph("Imprint", "版记", "imprint", "ImprintLast"),
    paragraph("ImprintLast", "版记末行", "imprint-last"),
    paragraph("ImprintOnly", "版记单行", "imprint-only"),
)
"""The gazette's styles, in the order in which a document uses them."""

OUTLINE = {
    **{row.id: level for row in PARAGRAPHS for level, id in LEVELS.items() if id in (row.id, row.on)},
    "Heading1": 1,
    "Heading2": 2,
}
"""The outline level of the headings."""

OF_ROLE = {row.role: row.id for row in reversed(PARAGRAPHS) if row.role}
"""The style of each role: the first, where several have its look."""

ROLES = {row.id: row.role for row in PARAGRAPHS if row.role}
"""The role whose look each style has."""


def keeps(style: Style, properties: Element) -> bool:
    """Whether a paragraph of these properties is kept with the next, by its style."""
    role = ROLES.get(properties[0].get(w("val"), ""))
    return role is not None and style.role(role).keep


CHARACTERS = (
    character("ArticleLabel", "条号", letter=LETTERS["article"]),
    character("HeadingLabel", "标题序号"),
    character("ItemLabel", "列项序号"),
    character("Lead1", "段首句一", letter=LEADS["level-1"]),
    character("Lead2", "段首句二", letter=LEADS["level-2"]),
    character("Lead3", "段首句三"),
    character("LeadLabel1", "段首序号一", on="Lead1"),
    character("LeadLabel2", "段首序号二", on="Lead2"),
    character("LeadLabel3", "段首序号三", on="Lead3"),
    character("Emphasized", "着重", letter=EMPHASIS),
    character("Leaning", "斜体", leaning=True),
    character("Heavy", "加粗", bold=True),
    character("NoteMark", "注释标记", on="FootnoteReference"),
    character("Reference", "引用"),
    character("Person", "人名"),
    character("Organization", "机构名"),
    character("InlineDate", "日期"),
    character("Event", "事项"),
    character("NewWords", "修改后的文字"),
    character("Span", "其他文字"),
    character("ShortName", "两字名间距"),
    character("ShortHeading", "两字标题间距"),
)
"""Styles of words inside a paragraph. Those without a look say what a word is: the page shows nothing of it."""

STYLES = (*BUILT_IN, *PARAGRAPHS, *CHARACTERS)

DEFAULTS = frozenset({"DefaultParagraphFont", "Normal"})
"""The styles of what says no style."""

TABLES = (
    ("NameTable", "名单表", False),
    ("RosterTable", "人员职务表", False),
    ("FigureTable", "公报表格", True),
    ("RecordTable", "版记表", False),
)
"""Table styles: id, name, whether its cells are ruled."""

COVER_LINES = 5
"""Lines of the cover that are left open: above its name, above its number, and below its publisher."""

COVER_RULE = ("top", "thickThinSmallGap", 4.5)
"""Between the name and the number on the cover: a thick rule and a thin one below it."""


def styles_part(style: Style, language: str) -> Element:
    """The styles as a part of the file, in this style, for text in this language (BCP 47: zh-CN)."""
    root = new("styles")
    _defaults(root, style, language)
    # §17.7.4.5: the styles that Word has of its own stay out of the editor's sight until they are used
    add(root, "latentStyles", defUIPriority=99, defSemiHidden=1, defUnhideWhenUsed=1, defQFormat=0, count=376)
    looks: dict[str | None, Look] = {None: plain(style)}
    for place, row in enumerate(STYLES):
        looks[row.id] = _look(row, style, looks[row.on])
        _style(root, row, place, looks)
    _plain_table(root)
    for id, name, is_ruled in TABLES:
        _table_style(root, id, name, is_ruled, style)
    return root


def _look(row: Row, style: Style, base: Look) -> Look:
    look = of_role(style, row.role, base) if row.role else base
    if row.letter:
        look = replace(look, font=style.office[row.letter])
    return replace(look, **(row.besides | _measured(row, style)))


def _measured(row: Row, style: Style) -> dict[str, Any]:
    """What of a look follows from the sheet, or is drawn beside the text."""
    text, red = style.text, style.colour("red").screen[1:].upper()
    if row.id in ("TOC1", "TOC2"):
        left = style.role(str(row.role)).left
        return {"leader": text.one * text.size, "left": left + 2, "first": -2}
    if row.id in ("ContentsEntry", "ContentsSection"):
        return {"leader": text.one * text.size}
    rule = (("bottom", "single", style.head.rule, "auto", 1),) if style.head.rule else ()
    found: dict[str, dict[str, Any]] = {
        "Header": {"rules": rule, "pitch": text.leading},  # off the grid: a rule would take a line of it more
        "Footer": {"pitch": text.leading},
        "GazetteNumber": {"rules": ((*COVER_RULE, red, 1),)},
        "Figure": {"rules": tuple((side, "single", 0.5, "auto", 1) for side in BOX)},
        "GazettePublisher": {"before": _above_publisher(style)},
        "ShortName": {"wide": text.size},
        "ShortHeading": {"wide": style.role("chapter").size},
    }
    return found.get(row.id, {})


def _above_publisher(style: Style) -> float:
    """The lines between the number and the publisher at the foot of the cover, whose name may take two lines."""
    slots = 2 * style.role("cover-owner").slot + style.role("cover-name").slot + style.role("cover-issue").slot
    return max(1.0, style.text.lines - COVER_LINES - slots - style.role("cover-publisher").slot)


def _defaults(root: Element, style: Style, language: str) -> None:
    defaults = add(root, "docDefaults")
    run = add(add(defaults, "rPrDefault"), "rPr")
    look, latin = plain(style), style.office["latin"]
    add(run, "rFonts", ascii=latin, hAnsi=latin, eastAsia=look.font, cs=latin)
    add(run, "kern", val=2)
    add(run, "sz", val=half_points(look.size))
    add(run, "szCs", val=half_points(look.size))
    add(run, "lang", val="en-US", eastAsia=language, bidi="ar-SA")
    add(add(add(defaults, "pPrDefault"), "pPr"), "widowControl", val=1)


def _style(root: Element, row: Row, place: int, looks: dict[str | None, Look]) -> None:
    element = _named(root, row.kind, row.id, row.word or row.name)
    if row.word:
        add(element, "aliases", val=row.name)
    elif row.own:
        element.set(w("customStyle"), "1")
    for link, target in (("basedOn", row.on), ("next", row.next)):
        if target:
            add(element, link, val=target)
    add(element, "uiPriority", val=place if row.own else 99)
    if row.own:
        add(element, "qFormat")
    look, base = looks[row.id], looks[row.on]
    if row.id == "Normal":
        # §17.3.1.13: what nothing is said of is set from the left, on the grid; and LibreOffice takes cells from this size
        base = replace(base, align="left", size=0, pitch=0)
    if row.kind == "paragraph":
        _properties(element, "pPr", PARAGRAPH, look, base)
    _properties(element, "rPr", RUN, look, base)


def _named(root: Element, kind: str, id: str, name: str) -> Element:
    element = add(root, "style", type=kind, styleId=id)
    if id in DEFAULTS:
        element.set(w("default"), "1")
    add(element, "name", val=name)
    return element


def _properties(style: Element, name: str, parts: tuple[Part, ...], look: Look, base: Look) -> None:
    properties = new(name)
    write(properties, parts, look, base)
    if len(properties):
        style.append(properties)


# -- tables ----------------------------------------------------------------------------------------------------------


def _plain_table(root: Element) -> None:
    """The table style that all others rest on: no rules, and cells that touch."""
    style = _named(root, "table", "TableNormal", "Normal Table")
    style.set(w("default"), "1")
    add(style, "uiPriority", val=99)
    _touch(add(style, "tblPr"))


def _touch(properties: Element) -> None:
    """The cells have nothing between them: each of these styles says so, for in a template they rest on another."""
    add(properties, "tblInd", w=0, type="dxa")
    margins = add(properties, "tblCellMar")
    for side in BOX:
        add(margins, side, w=0, type="dxa")


def _table_style(root: Element, id: str, name: str, is_ruled: bool, style: Style) -> None:
    element = _named(root, "table", id, name)
    element.set(w("customStyle"), "1")
    add(element, "basedOn", val="TableNormal")
    add(element, "uiPriority", val=59)
    properties = add(element, "tblPr")
    _rule_cells(properties, style) if is_ruled else _touch(properties)


def _rule_cells(properties: Element, style: Style) -> None:
    borders = add(properties, "tblBorders")
    for side in (*BOX, "insideH", "insideV"):
        add(borders, side, val="single", sz=4, space=0, color="auto")
    margins = add(properties, "tblCellMar")
    for side in ("left", "right"):
        add(margins, side, w=round(style.text.size * 20) // 3, type="dxa")
