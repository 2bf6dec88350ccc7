"""Pages as a file for the press: PDF/X-4 (ISO 15930-7), in inks alone, with what a print shop cuts and registers by.

It has no tags, no links and no attachments: those are of the archive file.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Sequence

import pydyf

from gazette_pub.formats.pdf.conditions import REGISTRY, Condition
from gazette_pub.formats.pdf.painting.content import Painter
from gazette_pub.formats.pdf.painting.embed import add_font, fonts_of
from gazette_pub.formats.pdf.painting.inks import ALL, on_press
from gazette_pub.formats.pdf.painting.labels import labels
from gazette_pub.formats.pdf.painting.marks import Trim, marks
from gazette_pub.formats.pdf.painting.metadata import About
from gazette_pub.formats.pdf.painting.objects import Making, Raw, added, array, dictionary, number, stream, text
from gazette_pub.formats.pdf.painting.pictured import add_pictures_of
from gazette_pub.formats.pdf.painting.whole import whole
from gazette_pub.layout.style import Style
from gazette_pub.typeset.frames import Page

VERSION = "1.6"
"""Of PDF, which PDF/X-4 is built on (ISO 15930-7 §6.1)."""

EVERY_PLATE = "[/Separation /All /DeviceCMYK <</FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [1 1 1 1] /N 1>>]"
"""The colour space of marks (ISO 32000-1 §8.6.6.4)."""


def paint_press(pages: Sequence[Page], style: Style, about: About, condition: Condition) -> bytes:
    """The file. The same pages, fonts and profile give the same bytes."""
    with Making() as pdf:
        return _PressFile(pdf, pages, style, about, condition).painted()


class _PressFile:
    def __init__(self, pdf: Making, pages: Sequence[Page], style: Style, about: About, condition: Condition) -> None:
        self.pdf = pdf
        self.pages, self.about, self.condition = pages, about, condition
        self.trim, self.inks = Trim.of(style.sheet), on_press(style)

    def painted(self) -> bytes:
        fonts = fonts_of(self.pages)
        named = dictionary({font.key: add_font(self.pdf, font).ref for font in fonts.values()})
        spaces = dictionary({ALL[1:]: EVERY_PLATE})
        pictures = add_pictures_of(self.pages, self.pdf, self.condition.profile)
        resources = added(self.pdf, dictionary({"Font": named, "ColorSpace": spaces, "XObject": pictures.resources}))
        painter = Painter(self.trim.height, fonts, self.inks, is_tagged=False, pictures=pictures.keys)
        contents = [self._content(painter, page) for page in self.pages]
        held = hashlib.sha256(b"".join(contents)).hexdigest()
        refs = [self._page(content, resources) for content in contents]
        self.pdf.pages["Kids"] = pydyf.Array([ref.encode() for ref in refs])
        self.pdf.pages["Count"] = len(refs)
        self._catalog(str(uuid.uuid5(uuid.NAMESPACE_OID, held)))
        return whole(self.pdf, self.about.press_info(), VERSION)

    def _content(self, painter: Painter, page: Page) -> bytes:
        """The page and its marks, moved in from the edge of the medium by the margin."""
        margin = number(self.trim.margin)
        parts = (f"1 0 0 1 {margin} {margin} cm", painter.content(page), marks(self.trim, self.inks))
        return "\n".join(parts).encode("ascii")

    def _page(self, content: bytes, resources: Raw) -> str:
        held = {"Contents": stream(self.pdf, content).ref, "Resources": resources.ref}
        page = {"Type": "/Page", "Parent": f"{self.pdf.pages.number} 0 R", **self._boxes(), **held}
        return added(self.pdf, dictionary(page)).ref

    def _boxes(self) -> dict[str, str]:
        """The medium, within it the bleed, within that the trim (ISO 15930-7 §6.9)."""
        trim = self.trim
        return {
            "MediaBox": self._box(trim.margin),
            "BleedBox": self._box(trim.bleed),
            "TrimBox": self._box(0),
        }

    def _box(self, beyond: float) -> str:
        """A box so far beyond the trim on each side."""
        trim = self.trim
        start, width, height = trim.margin - beyond, trim.width + 2 * beyond, trim.height + 2 * beyond
        return array(map(number, (start, start, start + width, start + height)))

    def _catalog(self, identifier: str) -> None:
        metadata = pydyf.Stream([self.about.press_xmp(identifier)], {"Type": "/Metadata", "Subtype": "/XML"})
        self.pdf.add_object(metadata)
        said = {
            "Metadata": f"{metadata.number} 0 R",
            "OutputIntents": array([added(self.pdf, self._intent()).ref]),
            "Lang": text(self.about.language),
            "ViewerPreferences": "<</DisplayDocTitle true>>",
            "PageLabels": labels(self.pages),
        }
        self.pdf.catalog.update({key: value.encode() for key, value in said.items()})

    def _intent(self) -> str:
        """The condition that it is to be printed under (ISO 15930-7 §6.2.2)."""
        condition = self.condition
        return dictionary(
            {
                "Type": "/OutputIntent",
                "S": "/GTS_PDFX",
                "OutputConditionIdentifier": f"({condition.registered or 'Custom'})",
                "OutputCondition": text(condition.about),
                "RegistryName": f"({REGISTRY})" if condition.registered else None,
                "Info": text(condition.about),
                "DestOutputProfile": stream(self.pdf, condition.profile, N=4).ref,
            }
        )
