"""DOCX packages made by hand, as any program might write them: sound ones, odd ones, and those that mean harm."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
WML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
TEXT = f"{WML}.document.main+xml"
W_TYPES = {
    "docx": TEXT,
    "dotx": f"{WML}.template.main+xml",
    "docm": "application/vnd.ms-word.document.macroEnabled.main+xml",
    "dotm": "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
}
"""The content type of the text, by the ending of the file."""

NAMESPACES = {
    "w": W,
    "r": R,
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
"""The prefixes that the XML given to `docx` may use."""

ROOTS = {"styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "endnotes": "endnotes",
         "comments": "comments", "settings": "settings", "fontTable": "fonts", "header": "hdr", "footer": "ftr"}  # fmt: skip

ENDINGS = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml",
           "png": "image/png", "jpeg": "image/jpeg", "mht": "message/rfc822", "bin": "application/octet-stream"}  # fmt: skip

Relations = Iterable[tuple[str, str, str]]
Parts = Mapping[str, bytes | str]


def p(text: str, style: str = "", properties: str = "") -> str:
    """A paragraph of plain text, in the style with this id."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f'<w:p><w:pPr>{named}{properties}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def style(id: str, name: str, inside: str = "", kind: str = "paragraph", default: bool = False) -> str:
    """A style: its id and name, and what else is in it."""
    is_default = ' w:default="1"' if default else ""
    return f'<w:style w:type="{kind}"{is_default} w:styleId="{id}"><w:name w:val="{name}"/>{inside}</w:style>'


def part(kind: str, inside: str) -> str:
    """A part of WordprocessingML: `styles`, `numbering`, `footnotes`, `comments`, `settings`, `header`, `footer`."""
    return f"<w:{ROOTS[kind]} {DECLARED}>{inside}</w:{ROOTS[kind]}>"


def docx(
    body_xml: str,
    styles: str = "",
    numbering: str = "",
    parts: Parts | None = None,
    rels: Relations = (),
    *,
    main: str = "word/document.xml",
    type: str = TEXT,
    types: Mapping[str, str] | None = None,
    **others: str,
) -> bytes:
    """A DOCX whose body is this XML.

    `styles`, `numbering` and others (`footnotes`, `comments`, `settings` …): what is inside those parts, which are related to
    the text. `parts`: further files by name; `rels`: what leads from the text to them, as (id, kind, target), the target
    external where it is an address; `types`: their content types, where their ending does not say it. `main`, `type`: the
    name of the text's part, and its content type.
    """
    return packed(files(body_xml, styles, numbering, parts, rels, main=main, type=type, types=types, **others))


def files(
    body_xml: str,
    styles: str = "",
    numbering: str = "",
    parts: Parts | None = None,
    rels: Relations = (),
    *,
    main: str = "word/document.xml",
    type: str = TEXT,
    types: Mapping[str, str] | None = None,
    **others: str,
) -> dict[str, bytes]:
    """The files of such a DOCX by name, for a test that changes some of them."""
    inside = {"styles": styles, "numbering": numbering} | others
    made = {f"word/{kind}.xml": part(kind, xml) for kind, xml in inside.items() if xml}
    related = [(f"r_{kind}", kind, f"/word/{kind}.xml") for kind, xml in inside.items() if xml]
    folder, _, name = main.rpartition("/")
    kinds = {f"word/{kind}.xml": f"{WML}.{kind}+xml" for kind in inside} | {main: type} | dict(types or {})
    every: dict[str, bytes | str] = {
        "[Content_Types].xml": "",
        "_rels/.rels": relationships([("rId1", "officeDocument", f"/{main}")]),
        main: f"<w:document {DECLARED}><w:body>{body_xml}</w:body></w:document>",
        f"{folder}/_rels/{name}.rels".lstrip("/"): relationships([*related, *rels]),
        **made,
        **(parts or {}),
    }
    every["[Content_Types].xml"] = content_types({part: kind for part, kind in kinds.items() if part in every})
    return {name: text.encode() if isinstance(text, str) else text for name, text in every.items()}


def relationships(of: Relations) -> str:
    """A part of relationships; each kind is the last word of its URI, or all of one."""
    return f'<Relationships xmlns="{RELATIONS}">{"".join(_relationship(*each) for each in of)}</Relationships>'


def _relationship(id: str, kind: str, target: str) -> str:
    mode = ' TargetMode="External"' if ":" in target else ""
    uri = kind if ":" in kind else f"{R}/{kind}"
    return f'<Relationship Id="{id}" Type="{uri}" Target="{target}"{mode}/>'


def content_types(of: Mapping[str, str]) -> str:
    defaults = "".join(f'<Default Extension="{ending}" ContentType="{kind}"/>' for ending, kind in ENDINGS.items())
    overrides = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in of.items())
    return f'<Types xmlns="{TYPES}">{defaults}{overrides}</Types>'


def packed(files: Mapping[str, bytes | str]) -> bytes:
    """A zip archive of these files; what says its kind is packed as it is, as in OpenDocument and EPUB."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content, zipfile.ZIP_STORED if name == "mimetype" else None)
    return data.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    """The files of a zip archive by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
