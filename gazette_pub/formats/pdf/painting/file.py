"""A composed issue as a PDF file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from urllib.parse import quote

import pydyf

from gazette_pub.formats.pdf.carrying import Attachment
from gazette_pub.formats.pdf.painting.attachments import add_attachments, names_of
from gazette_pub.formats.pdf.painting.content import APART, Marked, Painter
from gazette_pub.formats.pdf.painting.embed import add_font, fonts_of
from gazette_pub.formats.pdf.painting.inks import on_screen
from gazette_pub.formats.pdf.painting.labels import labels
from gazette_pub.formats.pdf.painting.metadata import About, date
from gazette_pub.formats.pdf.painting.objects import Making, Packed, Raw, added, array, dictionary, number, stream, text
from gazette_pub.formats.pdf.painting.outline import Bookmark, add_outline
from gazette_pub.formats.pdf.painting.pictured import add_pictures_of
from gazette_pub.formats.pdf.painting.profile import srgb
from gazette_pub.formats.pdf.painting.structure import add_tree, tree
from gazette_pub.formats.pdf.painting.whole import whole
from gazette_pub.formats.pdf.seal import KEY, OWNER
from gazette_pub.formats.seal import hashed, seal_of
from gazette_pub.issue.links import web_address
from gazette_pub.issue.model import Node
from gazette_pub.layout.flow import Line, lines_of
from gazette_pub.layout.style import MILLIMETRE, Style
from gazette_pub.typeset.compose import Composed
from gazette_pub.typeset.frames import Page

MOST_TOLD = 80
"""Characters that a link says of the place it leads to, for whom the page is read out."""


def paint(composed: Composed, style: Style, about: About, files: Sequence[Attachment]) -> bytes:
    """The file. The same pages and fonts give the same bytes."""
    with Making() as pdf:
        return _File(pdf, composed, style, about).painted(files)


class _File:
    def __init__(self, pdf: Making, composed: Composed, style: Style, about: About) -> None:
        self.pdf = pdf
        self.composed, self.style, self.about = composed, style, about
        self.height = style.sheet.height * MILLIMETRE
        self.places = dict(_places(composed))

    def painted(self, files: Sequence[Attachment]) -> bytes:
        self._make(files)
        return whole(self.pdf, self.about.info(), "1.7")

    def _make(self, files: Sequence[Attachment]) -> None:
        """Makes the objects of the file. What that takes is let go again before they are written out."""
        self.packing = [self.pdf.packing(file.data) for file in files]
        fonts = fonts_of(self.composed.pages)
        resources = added(self.pdf, "")
        resources.written = dictionary({font.key: add_font(self.pdf, font).ref for font in fonts.values()})
        spaced = [name for name, role in self.style.roles.items() if role.tracking >= APART]
        pictures = add_pictures_of(self.composed.pages, self.pdf)
        painter = Painter(self.height, fonts, on_screen(self.style), spaced=spaced, pictures=pictures.keys)
        hashing, contents = list[Future[bytes]](), list[Packed]()
        for page in self.composed.pages:
            drawn = self._drawn(painter, page)
            hashing.append(self.pdf.aside(hashed, drawn))
            contents.append(stream(self.pdf, drawn))
        pages = [added(self.pdf) for _ in contents]
        refs = [page.ref for page in pages]
        root = tree(self.composed, painter.painted, self.about.language)
        structure, annotations = add_tree(
            self.pdf, root, refs, painter.painted, lambda marked: self._link(marked, refs)
        )
        for i, page in enumerate(pages):
            held = dictionary({"Font": resources.ref, "XObject": pictures.resources})
            page.written = self._page(i, contents[i], held, annotations.get(i, []))
        self.pdf.pages["Kids"] = pydyf.Array([ref.encode() for ref in refs])
        self.pdf.pages["Count"] = len(refs)
        hashes = [*(each.result() for each in hashing), *(hashed(each.packed) for each in pictures.streams)]
        self._catalog(structure, refs, files, _sealed(hashes, files, self.about))

    def _drawn(self, painter: Painter, page: Page) -> bytes:
        painter.begin_page()
        return painter.content(page).encode("ascii")

    def _page(self, i: int, content: Packed, resources: str, annotations: Sequence[Raw]) -> str:
        sheet = self.style.sheet
        box = array([0, 0, number(sheet.width * MILLIMETRE), number(self.height)])
        return dictionary(
            {
                "Type": "/Page",
                "Parent": f"{self.pdf.pages.number} 0 R",
                "MediaBox": box,
                "TrimBox": box,
                "Contents": content.ref,
                "Resources": resources,
                "StructParents": i,
                "Tabs": "/S",
                "Annots": array(each.ref for each in annotations) if annotations else None,
            }
        )

    def _link(self, marked: Marked, pages: Sequence[str]) -> dict[str, object] | None:
        """The annotation of a link (§12.5.6.5): to a place in the text, or to the web; none to anywhere else."""
        href = marked.href or ""
        if (place := self.places.get(href[1:]) if href.startswith("#") else None) is not None:
            page, y, words = place
            target = {
                "Dest": array([pages[page], "/XYZ", "null", number(self.height - y), "null"]),
                "Contents": text(words),
            }
        elif address := web_address(href):
            uri = quote(address, safe="/:?#[]@!$&'*+,;=%~")  # no bracket, which would end the string (§7.3.4.2)
            target = {"A": dictionary({"S": "/URI", "URI": f"({uri})"}), "Contents": text(href)}
        else:
            return None
        box = array(map(number, marked.box))
        return {"Type": "/Annot", "Subtype": "/Link", "Rect": box, "F": 4, "Border": "[0 0 0]", **target}

    def _catalog(self, structure: Raw, pages: Sequence[str], files: Sequence[Attachment], pieces: str | None) -> None:
        pdf, catalog = self.pdf, self.pdf.catalog
        metadata = pydyf.Stream([self.about.xmp()], {"Type": "/Metadata", "Subtype": "/XML"})
        pdf.add_object(metadata)
        icc = stream(pdf, srgb(), N=3)
        intent = {
            "Type": "/OutputIntent",
            "S": "/GTS_PDFA1",
            "OutputConditionIdentifier": "(sRGB)",
            "Info": "(sRGB IEC61966-2.1)",
            "DestOutputProfile": icc.ref,
        }
        carried = add_attachments(pdf, files, self.packing, self.about.made)
        outline = add_outline(pdf, list(self._bookmarks()), pages)
        said = {
            "Metadata": f"{metadata.number} 0 R",
            "OutputIntents": array([added(pdf, dictionary(intent)).ref]),
            "MarkInfo": "<</Marked true>>",
            "Lang": text(self.about.language),
            "ViewerPreferences": "<</DisplayDocTitle true>>",
            "StructTreeRoot": structure.ref,
            "PageLabels": labels(self.composed.pages),
            "PieceInfo": pieces,
            "Outlines": outline.ref if outline else None,
            "PageMode": "/UseOutlines" if outline else None,
            "AF": array(each.ref for each in carried) if carried else None,
            "Names": names_of(files, carried) if carried else None,
        }
        catalog.update({key: str(value).encode() for key, value in said.items() if value is not None})

    def _bookmarks(self) -> Iterator[Bookmark]:
        lines = {id(item): item for item in self.composed.items if isinstance(item, Line) and item.level}
        for page, y, source in _begun(self.composed):
            if line := lines.pop(id(source), None):
                yield Bookmark(line.text, line.level, page, self.height - y)


def _begun(composed: Composed) -> Iterator[tuple[int, float, Line]]:
    """Where each line of the flow begins: its page, and how far from the top."""
    for number_, page in enumerate(composed.pages):
        for placed in page.rows:
            if placed.row.source is not None and not placed.again:
                yield number_, 0.0 if page.turned else placed.y, placed.row.source


def _places(composed: Composed) -> Iterator[tuple[str, tuple[int, float, str]]]:
    """By its id where each part of the text begins, and what it is called."""
    where = {id(line): (page, y) for page, y, line in reversed(list(_begun(composed)))}
    seen: set[str] = set()
    for item in composed.items:
        for line in lines_of(item):
            if id(line) in where:
                for name in _names(line.node):
                    if name not in seen:
                        seen.add(name)
                        yield name, (*where[id(line)], line.text[:MOST_TOLD])


def _names(node: Node) -> Iterator[str]:
    """The ids of an element and of those that it begins."""
    for each in (node, *node.iterancestors()):
        if isinstance(each, Node) and each.id:
            yield each.id


def _sealed(hashes: Sequence[bytes], files: Sequence[Attachment], about: About) -> str | None:
    """The page-piece dictionary with the seal over the pages and their source (§14.5); None where they carry none."""
    source = next((file.data for file in files if file.relationship == "Source"), None)
    if source is None:
        return None
    private = dictionary({KEY: f"({seal_of(source, hashes)})"})
    return dictionary({OWNER: dictionary({"LastModified": date(about.made), "Private": private})})
