"""The text of the file → its package: the text, and the parts that go with it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from importlib import resources

from docx.opc.constants import CONTENT_TYPE as TYPE
from docx.opc.constants import RELATIONSHIP_TYPE as RELATION
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.package import Package
from lxml import etree

from gazette_pub.formats.seal import seal
from gazette_pub.formats.word.furniture import FURNITURE, furniture
from gazette_pub.formats.word.languages import LANGUAGES
from gazette_pub.formats.word.lists import stand_as_far_in
from gazette_pub.formats.word.markup import Element, add, w
from gazette_pub.formats.word.properties import HEAD, describe, title_of
from gazette_pub.formats.word.seal import ISSUE, SEAL, STYLE, digest
from gazette_pub.formats.word.sheet import twips
from gazette_pub.formats.word.story import Story
from gazette_pub.formats.word.styles import styles_part
from gazette_pub.formats.word.template.dressing import Dressing
from gazette_pub.formats.word.template.filling import TITLE
from gazette_pub.formats.word.template.reading import Template
from gazette_pub.issue.findings import Report, ignore
from gazette_pub.issue.model import NAMESPACE, XML_LANG, Issue, serialise
from gazette_pub.layout.languages import head_of
from gazette_pub.layout.masthead import is_headed_by_titles, running_head
from gazette_pub.layout.style import Head, Style

DATA = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"

DATA_ID = "{6F1B0F5E-3D0C-5B7B-9A55-4B6E0A6D2C01}"
"""§22.5.2.1: what tells the issue XML from other data that a file may carry. Any GUID would do."""

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def package(
    issue: Issue,
    story: Story,
    style: Style,
    made: datetime,
    template: Template | None = None,
    report: Report = ignore,
) -> Package:
    """The package that an editor opens, in the dress of the office's template where there is one."""
    package, language = Package(), _language(issue)
    document, styles = _document(story), styles_part(style, language)
    head = running_head(issue) if style.head.running else ""
    by_titles = not template and style.head.running and is_headed_by_titles(issue)
    heads = {} if template and template.heads else _heads(head, head_of(issue, style), by_titles)
    lists = story.lists.part()
    beside, leading = [story.notes, *heads.values()], style.text.leading
    dressing = template and Dressing(template, document, beside, styles, report, lists, leading)
    named = {HEAD: head} if head and not by_titles or template else {}
    text = part_of("word/document.xml", TYPE.WML_DOCUMENT_MAIN, document)
    notes = part_of("word/footnotes.xml", TYPE.WML_FOOTNOTES, story.notes)
    data = _data(issue)
    package.relate_to(text, RELATION.OFFICE_DOCUMENT)
    describe(package, issue, made, language, _own(data, text, notes, style) | named)
    theirs = dressing.put_parts(text, {TITLE: title_of(issue), **named}) if dressing else set[str]()
    set_with(text, style, language, dressing.styles if dressing else styles, lists, theirs)
    stand_around(text, heads)
    text.relate_to(notes, RELATION.FOOTNOTES)
    text.relate_to(data, RELATION.CUSTOM_XML)
    story.album.relate(text, issue)
    if next(story.notes.iter(w("drawing")), None) is not None:  # a part finds only what it leads to itself
        story.album.relate(notes, issue)
    return package


def _document(story: Story) -> Element:
    return story.finish().getroottree().getroot()


def set_with(
    text: Part, style: Style, language: str, styles: Element, lists: Element, theirs: Collection[str] = ()
) -> None:
    """Styles; and lists, settings, fonts and theme, but for those that are a template's."""
    stand_as_far_in(lists, styles)
    text.relate_to(part_of("word/styles.xml", TYPE.WML_STYLES, styles), RELATION.STYLES)
    for name, kind, relation, root in (
        ("numbering", TYPE.WML_NUMBERING, RELATION.NUMBERING, lists),
        ("settings", TYPE.WML_SETTINGS, RELATION.SETTINGS, _settings(style, language)),
        ("fontTable", TYPE.WML_FONT_TABLE, RELATION.FONT_TABLE, _fonts(style)),
        ("theme/theme1", TYPE.OFC_THEME, RELATION.THEME, _theme(style)),
    ):
        if relation.rpartition("/")[2] not in theirs:
            text.relate_to(part_of(f"word/{name}.xml", kind, root), relation)


def _settings(style: Style, language: str) -> Element:
    """A tab is two ems, as a paragraph begins; what is drawn by hand keeps to half lines."""
    settings = _packaged("settings.xml")
    for part, attribute, value in (
        ("defaultTabStop", "val", str(twips(2 * style.text.size))),
        ("drawingGridVerticalSpacing", "val", str(twips(style.text.leading / 2))),
        ("themeFontLang", "eastAsia", language),
    ):
        for element in settings.iter(w(part)):
            element.set(w(attribute), value)
    return settings


def _fonts(style: Style) -> Element:
    """The fonts that the styles name. One that is not known here is said to be a Chinese one (§17.8.3.2)."""
    table = _packaged("fonts.xml")
    known = {font.get(w("name")) for font in table}
    for font in dict.fromkeys(style.office.values()):
        if font not in known:
            add(add(table, "font", name=font), "charset", val="00" if font == style.office["latin"] else "86")
    return table


def _theme(style: Style) -> Element:
    """What Word offers an editor first: 黑 for headings, 宋 for text, and the red of the style."""
    theme = _packaged("theme.xml")
    text = style.role("p").letter
    for part, letter in (("majorFont", "hei"), ("minorFont", text)):
        for fonts in theme.iter(A + part):
            latin, chinese, complex_, hans = fonts
            for face, of in ((latin, "latin"), (chinese, letter), (complex_, "latin"), (hans, letter)):
                face.set("typeface", style.office[of])
    for accent in theme.iter(A + "accent1"):
        accent[0].set("val", style.colour("red").screen[1:].upper())
    return theme


def _heads(running: str, head: Head, by_titles: bool) -> dict[str, Element]:
    """Running heads and page marks, by the relationship that leads to them."""
    return {relation: furniture(part, pages, running, head, by_titles) for part, pages, relation in FURNITURE}


def stand_around(text: Part, heads: Mapping[str, Element]) -> None:
    """Relates the text to the heads and feet of its pages."""
    kinds = {"header": (TYPE.WML_HEADER, RELATION.HEADER), "footer": (TYPE.WML_FOOTER, RELATION.FOOTER)}
    for part, _, relation in FURNITURE if heads else ():
        kind, relation_type = kinds[part]
        text.load_rel(relation_type, part_of(f"word/{relation}.xml", kind, heads[relation]), relation)


def _own(data: Part, text: Part, notes: Part, style: Style) -> dict[str, str]:
    """What the program finds again in the file: whether it was changed, and in what style it was set."""
    return {ISSUE: digest(data.blob), SEAL: seal(data.blob, (text.blob, notes.blob)), STYLE: style.name}


def _data(issue: Issue) -> Part:
    """The issue XML as `--to xml` writes it. Word processors keep such data and leave it alone: with the bookmarks it
    says what each paragraph was when the file was made."""
    described = etree.Element(f"{{{DATA}}}datastoreItem", {f"{{{DATA}}}itemID": DATA_ID}, nsmap={"ds": DATA})
    schemas = etree.SubElement(described, f"{{{DATA}}}schemaRefs")
    etree.SubElement(schemas, f"{{{DATA}}}schemaRef", {f"{{{DATA}}}uri": NAMESPACE})
    properties = part_of("customXml/itemProps1.xml", TYPE.OFC_CUSTOM_XML_PROPERTIES, described)
    data = Part(PackURI("/customXml/item1.xml"), TYPE.XML, serialise(issue))
    data.relate_to(properties, RELATION.CUSTOM_XML_PROPS)
    return data


def _language(issue: Issue) -> str:
    language = issue.get(XML_LANG) or ""
    return LANGUAGES.get(language, language)


def part_of(name: str, kind: str, root: Element) -> Part:
    """A part of the file, of this content type."""
    return Part(PackURI(f"/{name}"), kind, etree.tostring(root, encoding="UTF-8", standalone=True))


def _packaged(name: str) -> Element:
    """A part that is the same in every file: it comes along with this package."""
    data = resources.files(__package__).joinpath(name).read_bytes()
    return etree.fromstring(data, etree.XMLParser(remove_comments=True, remove_blank_text=True))
