"""The pictures of an issue in a Word file: a part for each, once, and a drawing in the line where it stands (§20.4.2.8)."""

from __future__ import annotations

import struct

from docx.opc.constants import RELATIONSHIP_TYPE as RELATION
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from gazette_pub.formats.word.markup import Element, R, w
from gazette_pub.issue.findings import Findings
from gazette_pub.issue.model import Issue, Node
from gazette_pub.issue.pictures import Pictures, kind_of, media_of, name_of, named_in, parts_of
from gazette_pub.layout.pictures import Shown, size_of, told
from gazette_pub.words.records import dataclass

KINDS = frozenset("png jpg gif bmp tif".split())
"""Pictures made of dots that every Word shows; any other becomes PNG."""

EMU = 12_700
"""English metric units to a point (§22.9.2.9)."""

DRAWN = "http://schemas.openxmlformats.org/drawingml/2006"
A, PIC, WP = f"{DRAWN}/main", f"{DRAWN}/picture", f"{DRAWN}/wordprocessingDrawing"


@dataclass(frozen=True)
class _Held:
    """A picture as the file has it: how its part is called and of which type it is, its bytes; its width and height in
    points as they are said by itself, where it is not made of dots."""

    name: str
    media: str
    data: bytes
    size: tuple[float, float] | None = None


class Album:
    """The pictures that the file shows, each with the relationship that leads to it."""

    def __init__(self, shown: Shown, pictures: Pictures) -> None:
        self.shown, self.pictures = shown, pictures
        self._held: dict[str, _Held] = {}
        self._ids: dict[str, str] = {}
        self._parts: dict[str, Part] = {}
        self._drawn = 0

    def drawing(self, figure: Node, width: float, height: float) -> Element | None:
        """The drawing of a figure's picture in so much room, in points; None where there is none to show."""
        if (held := self._of(figure)) is None:
            return None
        raster = self.shown.of(figure)
        across, down = size_of(raster, figure, width, height) if raster else _fitted(held.size, width, height)
        self._drawn += 1
        return _drawing(self._id(held), self._drawn, held.name, told(figure), round(across * EMU), round(down * EMU))

    def findings(self) -> Findings:
        """What is found of the pictures; a metafile, which no other page shows, Word draws."""
        for finding in self.shown.findings:
            if finding.node is None or self._of(finding.node) is None:
                yield finding

    def relate(self, text: Part, issue: Issue) -> None:
        """Leads from this part to the pictures; also to those as they were that the file shows in another form, or not."""
        held = {each.name: each for each in self._held.values() if each.name in self._ids}
        for name in dict.fromkeys(name for _, _, name in named_in(issue)):
            if name not in held and (data := self.pictures.get(name)) is not None:
                held[name] = _Held(name, media_of(name), data)
        for each in held.values():
            text.load_rel(RELATION.IMAGE, self._part(each), self._id(each))

    def _part(self, held: _Held) -> Part:
        """The part of a picture, one for all that lead to it."""
        if held.name not in self._parts:
            self._parts[held.name] = Part(PackURI(f"/word/media/{held.name}"), held.media, held.data)
        return self._parts[held.name]

    def _id(self, held: _Held) -> str:
        return self._ids.setdefault(held.name, f"picture{len(self._ids) + 1}")

    def _of(self, figure: Node) -> _Held | None:
        src = figure.get("src", "")
        if src not in self._held and (held := self._look(figure, src)) is not None:
            self._held[src] = held
        return self._held.get(src)

    def _look(self, figure: Node, src: str) -> _Held | None:
        if (raster := self.shown.of(figure)) is not None:
            data, media = raster.sent(KINDS, upright=True)
            return _Held(name_of(data), media, data)
        data_, parts = self.pictures.shown_by(figure), parts_of(src)
        if data_ is None or parts is None or (size := _size_of_metafile(data_)) is None:
            return None
        return _Held(parts[1], media_of(parts[1]), data_, size)


def _fitted(size: tuple[float, float] | None, width: float, height: float) -> tuple[float, float]:
    across, down = size or (width, height)
    scale = min(1.0, width / across, height / down)
    return across * scale, down * scale


def _size_of_metafile(data: bytes) -> tuple[float, float] | None:
    """How large a metafile says that it is, in points; None for any other file, and for one without an extent."""
    kind = kind_of(data)
    if kind is not None and kind.ending == "emf":  # in hundredths of a millimetre ([MS-EMF] 2.2.9)
        left, top, right, bottom = struct.unpack_from("<4i", data, 24)
        size = (right - left) * 72 / 2540, (bottom - top) * 72 / 2540
    elif kind is not None and kind.ending == "wmf" and data[:2] == b"\xd7\xcd" and len(data) > 16:  # [MS-WMF] 2.3.2.3
        left, top, right, bottom, inch = struct.unpack_from("<4hH", data, 6)
        size = (right - left) * 72 / max(inch, 1), (bottom - top) * 72 / max(inch, 1)
    else:
        return None
    return size if min(size) >= 1 else None


def _drawing(id: str, number: int, name: str, said: str, width: int, height: int) -> Element:
    """The drawing, in its line as a character is. `said`: what it is, for whom the file is read out."""
    drawing = etree.Element(w("drawing"))
    inline = _add(drawing, WP, "inline", distT=0, distB=0, distL=0, distR=0)
    _add(inline, WP, "extent", cx=width, cy=height)
    _add(inline, WP, "docPr", id=number, name=f"图片 {number}", descr=said)
    _add(_add(inline, WP, "cNvGraphicFramePr"), A, "graphicFrameLocks", noChangeAspect=1)
    data = _add(_add(inline, A, "graphic"), A, "graphicData", uri=PIC)
    picture = _add(data, PIC, "pic")
    about = _add(picture, PIC, "nvPicPr")
    _add(about, PIC, "cNvPr", id=number, name=name)
    _add(about, PIC, "cNvPicPr")
    fill = _add(picture, PIC, "blipFill")
    _add(fill, A, "blip").set(f"{{{R}}}embed", id)
    _add(_add(fill, A, "stretch"), A, "fillRect")
    _shape(_add(picture, PIC, "spPr"), width, height)
    return drawing


def _shape(properties: Element, width: int, height: int) -> None:
    frame = _add(properties, A, "xfrm")
    _add(frame, A, "off", x=0, y=0)
    _add(frame, A, "ext", cx=width, cy=height)
    _add(_add(properties, A, "prstGeom", prst="rect"), A, "avLst")


def _add(parent: Element, space: str, name: str, /, **attributes: str | int) -> Element:
    prefix = {A: "a", PIC: "pic", WP: "wp"}[space]
    child = etree.SubElement(parent, f"{{{space}}}{name}", nsmap={prefix: space})
    for key, value in attributes.items():
        child.set(key, str(value))
    return child
