"""An office's DOCX → the template that it is: page, heads, styles, and the parts that these need."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator
from dataclasses import field, replace

from lxml import etree

from gazette_pub.formats.word.markup import Element, R, add, add_style, new, w
from gazette_pub.formats.word.opening import ANEW, ELSEWHERE, Package, opened
from gazette_pub.formats.word.ruler import TIMES
from gazette_pub.formats.word.styles import STYLES, TEXT
from gazette_pub.formats.word.template.cells import set_apart
from gazette_pub.formats.word.template.cleaning import settings_cleaned, tidy, without_relations, without_running_fields
from gazette_pub.formats.word.template.heights import as_high_as, high_as, line_of
from gazette_pub.formats.word.template.indents import indents_in_points, with_room
from gazette_pub.formats.word.template.joining import Index
from gazette_pub.formats.word.template.latin import letters_of
from gazette_pub.formats.word.template.lists import without_ours
from gazette_pub.formats.word.template.page import Column, Page, TextLine
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.messages import say
from gazette_pub.issue.parser import safe_parser
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.layout.style import Style
from gazette_pub.words.records import dataclass

KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
"""What the kinds of relationships between parts of a document begin with."""

KEPT = ("theme", "fontTable", "numbering")
OF_HEADS = ("header", "footer")
OF_PAGES = ("default", "even", "first")

IMAGES = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "bmp": "image/bmp",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "emf": "image/x-emf",
    "wmf": "image/x-wmf",
    "svg": "image/svg+xml",
}
FONT = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
"""§17.8.1."""

MOST_BYTES = 64 * 1024 * 1024
"""No template is larger."""


@dataclass(frozen=True)
class Kept:
    """A part of the template: what it is (the last word of its kind), its bytes, the ending of its name, and by their ids the
    parts that it shows."""

    kind: str
    data: bytes = field(repr=False)
    ending: str = "xml"
    shows: tuple[tuple[str, Kept], ...] = ()


@dataclass(frozen=True)
class Template:
    """What a document takes from an office's DOCX. `styles`: those of the template. `parts`: settings, theme, fonts and
    lists; `heads`: each with the pages that it stands on. `line`: one of its text; `letters`: the face of the Latin ones in
    it. `left_out`: what is not taken from it."""

    page: Page
    styles: Element
    parts: tuple[Kept, ...] = ()
    heads: tuple[tuple[str, Kept], ...] = ()
    line: TextLine = field(default_factory=TextLine)
    letters: str = TIMES
    left_out: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()

    def fitted(self, style: Style) -> Style:
        """The style on the sheet of this template, its headings as high as there: so pages can be counted."""
        return as_high_as(self.page.fitted(style, self.line), self.styles, self.page.pitch)

    @property
    def column(self) -> Column | None:
        """What a page holds of text: on a grid, whole lines of that. None where no text has room on it."""
        pitch, room = self.page.pitch, self.page.room[1]
        height = room // pitch * pitch if pitch else room
        return Column(height, not self.line.keeps, self.letters) if self.page.has_room else None


def template_of(data: bytes) -> Template:
    """The template in these bytes, a DOCX, DOTX, DOCM or DOTM. Raises UnreadableInput."""
    if len(data) > MOST_BYTES:
        raise UnreadableInput(say("larger than {most} MiB", most=MOST_BYTES >> 20), hint=ANEW)
    findings: list[Finding] = []
    package = opened(data, findings.append)
    sections = [*package.xml(package.main).iter(w("sectPr"))]
    heads = dict(_heads(package, sections))
    styles = next((package.xml(name) for name in package.related(package.main, "styles")), new("styles"))
    tidy(styles)
    settings, left_out = _settings(package)
    parts = [settings] if settings else []
    for kind in KEPT:
        for name in package.related(package.main, kind)[:1]:
            root = package.xml(name)
            if kind == "numbering":
                without_ours(root, styles)
            parts.append(_kept(package, name, kind, root))
    line = _line(styles)
    indents_in_points(styles)
    page = set_apart(Page.of(sections[-1] if sections else None), styles, line)
    roots = [(kind, package.xml(name)) for (kind, _), name in heads.items()] or [*_ours(styles)]
    left_out += [f"ind ({name})" for name in with_room(styles, page.room[0])] if page.has_room else []
    high = [max((high_as(root, styles) for of, root in roots if of == kind), default=0.0) for kind in OF_HEADS]
    return Template(
        replace(page, ends=(high[0], high[1])),
        styles,
        tuple(parts),
        tuple((pages, _kept(package, name, kind, package.xml(name))) for (kind, pages), name in heads.items()),
        line,
        _letters(styles, next((part.data for part in parts if part.kind == "theme"), None)),
        (*left_out, *_addresses(package, heads.values())),
        tuple(finding for finding in findings if finding.rule is not ELSEWHERE),  # its own text is not taken
    )


def _line(styles: Element) -> TextLine:
    """How a line of text is set: that of the style that our plain paragraphs have there; or of what says no style, on whose
    lines ours is then put, and keeps its own together as it does everywhere."""
    index = Index(styles)
    line = line_of(index.styles.get(_text_in(index)), index.styles, styles)
    return line if _own(index) else replace(line, keeps=True)


def _ours(styles: Element) -> Iterator[tuple[str, Element]]:
    """Head and foot of a template that has none: a line of ours each, in the style that is there for them."""
    index = Index(styles)
    for kind in OF_HEADS:
        root = new("hdr")
        add_style(add(root, "p"), index.called("paragraph", kind) or index.defaults.get("paragraph", ""))
        yield kind, root


def _letters(styles: Element, theme: bytes | None) -> str:
    """The face of the Latin letters of a line of text."""
    index, root = Index(styles), None if theme is None else etree.fromstring(theme, safe_parser())
    return letters_of(index.styles.get(_text_in(index)), index.styles, styles, root)


def _text_in(index: Index) -> str:
    """The id of the style that plain paragraphs rest on."""
    return _own(index) or index.defaults.get("paragraph", "")


def _own(index: Index) -> str | None:
    """The id of the style that our plain paragraphs have there."""
    return index.called("paragraph", next(row.name for row in STYLES if row.id == TEXT))


def _settings(package: Package) -> tuple[Kept | None, list[str]]:
    """The settings without what leads elsewhere, and the names of what that was."""
    for name in package.related(package.main, "settings"):
        root = package.xml(name)
        left_out = settings_cleaned(root)
        without_relations(root, ())
        return Kept("settings", _written(root)), left_out
    return None, []


def _heads(package: Package, sections: Iterable[Element]) -> Iterator[tuple[tuple[str, str], str]]:
    """The heads and feet of the last section, by kind and pages: what it does not say it has of those before (§17.10.1)."""
    found: dict[tuple[str, str], str] = {}
    for section in sections:
        for kind in OF_HEADS:
            for head in section.iterfind(w(f"{kind}Reference")):
                found[kind, head.get(w("type"), "default")] = head.get(f"{{{R}}}id", "")
    relations = package.relations(package.main)
    for kind in OF_HEADS:
        for pages in OF_PAGES:
            led = relations.get(found.get((kind, pages), ""))
            if led is not None and not led.external and led.target in package:
                yield (kind, pages), led.target


def _addresses(package: Package, names: Iterable[str]) -> Iterator[str]:
    """Where the heads lead to outside the file."""
    return (each.target for name in dict.fromkeys(names) for each in package.relations(name).values() if each.external)


def _kept(package: Package, name: str, kind: str, root: Element) -> Kept:
    """A part of the template with what it shows, without what it leads to elsewhere."""
    shows = tuple(_shown(package, name))
    tidy(root)
    without_running_fields(root)
    without_relations(root, [id for id, _ in shows])
    return Kept(kind, _written(root), shows=shows)


def _shown(package: Package, name: str) -> Iterator[tuple[str, Kept]]:
    """The pictures and fonts that a part leads to."""
    for each in package.relations(name).values():
        ending = "odttf" if each.name == "font" else each.target.rpartition(".")[2].lower()
        is_known = each.name == "font" or (each.name == "image" and ending in IMAGES)
        if is_known and not each.external and each.target in package:
            yield each.id, Kept(each.name, package.part(each.target), ending)


def _written(root: Element) -> bytes:
    return etree.tostring(copy.copy(root), encoding="UTF-8", standalone=True)
