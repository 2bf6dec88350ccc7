"""The bytes of a DOCX → its package: parts, their kinds, and what leads from one to another (ECMA-376 Part 2).

Nothing is believed and nothing outside the file is opened. A file of Word, WPS or any other program that has a text is
opened, whatever its macros, names and declarations are; what has none is one clear line.
"""

from __future__ import annotations

import contextlib
import posixpath
import re
import zipfile
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from lxml import etree

from gazette_pub.formats import strangers
from gazette_pub.formats.beginnings import Beginning, is_docx
from gazette_pub.formats.beginnings import root_of as root_named
from gazette_pub.formats.zips import Archive
from gazette_pub.issue.findings import Grade, Report, ignore, rule
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.parser import declared, safe_parser
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.issue.syntax import root_of
from gazette_pub.words.records import dataclass

MACROS = rule(
    "R231",
    Grade.NOTE,
    """A Word document has macros, which are left out.

    Its text is read without them: no macro is run, and none gets into any file. Where a macro writes part of the text, open
    the document in Word, let it run, and save the document as DOCX.""",
)

MISDECLARED = rule(
    "R232",
    Grade.NOTE,
    """A Word document does not say, or says wrongly, which of its parts is the text.

    The part that holds a Word text was taken for it. Look whether that is the right one: a program that is not Word made the
    file, or somebody changed it by hand. Saved anew by Word, WPS or LibreOffice it says so.""",
)

ELSEWHERE = rule(
    "R233",
    Grade.WARNING,
    """Part of a Word document is not in the file but somewhere else, and is not fetched.

    A picture, a piece of text or an object is linked to by an address or a path. Open the document where that can be reached,
    break the links (in Word: File, Info, Edit Links to Files), so that what they lead to is in the document, and save it.""",
)

ANEW = say("open it in Word, WPS or LibreOffice, save it as DOCX under a new name, and convert that")

MOST_BYTES = 256 * 1024 * 1024
"""What the parts may be in all, unpacked."""

MOST_AT_ONCE = 8 * 1024 * 1024
"""What a part may be, however small it is packed: a form of a thousand empty cells is packed to a five-hundredth."""

MOST_READ = 1024 * 1024 * 1024
"""What may be unpacked in all, a part that is shown again and again each time."""

MOST_SIGNS = 3_000_000
"""Signs of markup that are read in all: each < is a node of a tree, or half of one, each = an attribute. A bulletin has
75,000."""

TYPES_PART = "[Content_Types].xml"
TEXTS = re.compile(
    r"application/vnd\.(?:openxmlformats-officedocument\.wordprocessingml|ms-word)"
    r"\.(?:document|template)(?:\.macroenabled(?:template)?)?\.main\+xml"
)
"""The content types of a text, in lower case: of a document or a template, with macros or without."""

USUAL_MAIN = "word/document.xml"
MAINS = {"workbook": strangers.OOXML[0], "presentation": strangers.OOXML[1], "VisioDocument": strangers.OOXML[2]}
"""What a package is whose main part has such a root, if that is no text."""

VBA = re.compile(r"ms-word\.\w+\.macroenabled|vbaproject", re.I)

OF_TEXT = frozenset({"image", "aFChunk", "subDocument", "oleObject", "package", "chart", "video", "audio"})
"""Relationships to what would be printed, if it were in the file."""

MOST_SHOWN = 3

_STRICT = re.compile(r"http://purl\.oclc\.org/ooxml/(\w+)/(.+)")
_RENAMED = {
    "relationships/customProperties": "relationships/custom-properties",
    "relationships/extendedProperties": "relationships/extended-properties",
}

_ADDRESS = re.compile(r"[a-z][a-z\d+.\-]*:|//|\\\\", re.I)
"""RFC 3986 §3.1: a scheme; an authority; and how Windows names another machine."""


MOST_IN_IT = 500
"""Files that may stand in a file, each as often as it does."""


@dataclass
class Load:
    """What may still be read of a file and of those that stand in it: bytes, signs of markup, files."""

    bytes: int = MOST_READ
    signs: int = MOST_SIGNS
    files: int = MOST_IN_IT

    @property
    def is_spent(self) -> bool:
        return min(self.bytes, self.signs, self.files) < 0


@dataclass(frozen=True)
class Relation:
    """What leads from a part to another, or out of the file (Part 2, 6.5). `kind`: what it leads to, as transitional files
    call it. `target`: the name of a part, or an address where it is `external`: that is never opened."""

    id: str
    kind: str
    target: str
    external: bool = False

    @property
    def name(self) -> str:
        """The last word of its kind: styles, image, footnotes."""
        return self.kind.rpartition("/")[2]


class Package:
    """The parts of a file. A part is asked for by its name without a / before it, in any case and spelling of URIs.

    `main`: the part that is the text. `load`: what may still be read of it.
    """

    def __init__(self, data: bytes, load: Load) -> None:
        self.load = load
        self._archive = Archive(data, MOST_BYTES, ANEW, MOST_AT_ONCE)
        self._entries = _entries(self._archive)
        self._relations: dict[str, dict[str, Relation]] = {}
        self._defaults, self._overrides = self._types()
        self.main, self.is_declared = self._main()

    def __contains__(self, name: str) -> bool:
        return key(name) in self._entries

    def __iter__(self) -> Iterator[str]:
        """The names of the parts, in the order of the archive, as they are written there."""
        return (_written(entry) for entry in self._entries.values())

    def part(self, name: str) -> bytes:
        """The part's bytes. Raises UnreadableInput where there is no such part, or it cannot be unpacked."""
        if name not in self:
            raise self.refused(say("a document without its part {name}", name=name))
        data = self._archive.content(self._entries[key(name)])
        self.load.bytes -= len(data)
        if self.load.bytes < 0:
            raise self.refused(say("{name}: the document shows more than any gazette does", name=name))
        return data

    def markup(self, name: str, weight: int = 1) -> bytes:
        """The bytes of a part that is a text with tags. Raises UnreadableInput, too, where that is more than anybody reads.

        `weight`: how much its tags weigh, against those of Word, which takes half a dozen for a paragraph.
        """
        data = self.part(name)
        self.load.signs -= weight * (data.count(b"<") + data.count(b"="))
        if self.load.signs < 0:
            raise self.refused(say("{name}: more markup than any gazette has", name=name))
        return data

    def xml(self, name: str) -> etree._Element:
        """The part's root, in the transitional namespaces. Raises UnreadableInput where it is no XML, or none that is safe."""
        data = self.markup(name)
        try:
            root = root_of(data, safe_parser())
        except UnreadableInput as error:
            raise self._wrong(name, data, error) from error
        if declared(root):
            raise self._of_a_type(name)
        return _in_transitional(root)

    def _wrong(self, name: str, data: bytes, error: UnreadableInput) -> UnreadableInput:
        """What is wrong with a part that is no XML: what the parser says of entities, nobody needs to know."""
        if "<!DOCTYPE" in Beginning.of(data).text:
            return self._of_a_type(name)
        return self.refused(say("{name}: {reason}", name=name, reason=error))

    def _of_a_type(self, name: str) -> UnreadableInput:
        return self.refused(say("{name}: it declares a document type, which no Word document does", name=name))

    def type(self, name: str) -> str:
        """The content type of a part, in lower case: its own, or that of all whose names end so; empty where none is said."""
        return self._overrides.get(key(name)) or self._defaults.get(name.rpartition(".")[2].lower(), "")

    def relations(self, name: str = "") -> dict[str, Relation]:
        """What leads from a part, by its id; from the package, where no part is named."""
        if key(name) not in self._relations:
            self._relations[key(name)] = {each.id: each for each in self._led_from(name)}
        return self._relations[key(name)]

    def related(self, name: str, *kinds: str) -> list[str]:
        """The parts that a part leads to by such relationships (styles, header, image), as far as they are there."""
        found = (each for each in self.relations(name).values() if each.name in kinds and not each.external)
        return [each.target for each in found if each.target in self]

    def refused(self, said: Message) -> UnreadableInput:
        """The error that says why this document is not taken, and what to do with it."""
        return self._archive.refused(said)

    def _led_from(self, name: str) -> Iterator[Relation]:
        folder, _, file = name.rpartition("/")
        path = posixpath.join(folder, "_rels", f"{file}.rels")
        for element in self.xml(path).iter("{*}Relationship") if path in self else ():
            target, mode = element.get("Target", ""), element.get("TargetMode", "")
            external = mode.lower() == "external" or _ADDRESS.match(target) is not None
            kind = transitional(element.get("Type", ""))
            yield Relation(element.get("Id", ""), kind, target if external else resolved(folder, target), external)

    def _types(self) -> tuple[dict[str, str], dict[str, str]]:
        """The content types: by how names end, and of single parts (Part 2, 6.2.3)."""
        root = self.xml(TYPES_PART) if TYPES_PART in self else etree.Element("none")
        defaults, overrides = root.iter("{*}Default"), root.iter("{*}Override")
        return (
            {each.get("Extension", "").lower(): each.get("ContentType", "").lower() for each in defaults},
            {key(each.get("PartName", "")): each.get("ContentType", "").lower() for each in overrides},
        )

    def _main(self) -> tuple[str, bool]:
        """The text's part, and whether the package says that it is that; where it does not, the part that holds a Word text.
        Raises UnreadableInput where none does."""
        led_to = self.related("", "officeDocument")
        typed = [name for name in self if TEXTS.fullmatch(self.type(name))]
        usual = [name for name in (USUAL_MAIN,) if name in self]
        for name in dict.fromkeys((*led_to, *typed, *usual)):
            if self._is_text(name):
                return name, name in led_to and TEXTS.fullmatch(self.type(name)) is not None
        raise self._no_text((*led_to, *usual))

    def _is_text(self, name: str) -> bool:
        beginning = Beginning.of(self.part(name))
        return root_named(beginning) == "document" and "wordprocessingml" in beginning.text

    def _no_text(self, mains: Iterable[str]) -> UnreadableInput:
        """What the package is instead, as far as its main part says."""
        roots = (root_named(Beginning.of(self.part(name))) for name in mains)
        if stranger := next((MAINS[root] for root in roots if root in MAINS), None):
            return UnreadableInput(not_word(stranger), hint=stranger.instead)
        return self.refused(say("a package of files without a Word text"))


def opened(data: bytes, report: Report = ignore, load: Load | None = None) -> Package:
    """The package in these bytes, its main part a text of Word's. `load`: that of the file which it stands in.

    Raises UnreadableInput that says what the file is instead, or what is wrong with it, and what to do.
    """
    _refuse_what_is_no_package(Beginning.of(data))
    load = load or Load(files=MOST_IN_IT + 1)
    load.files -= 1
    if load.files < 0:
        raise UnreadableInput(say("more documents in one another than any gazette has"), hint=ANEW)
    package = Package(data, load)
    if not package.is_declared:
        report(MISDECLARED.found("{part} is not said to be the text, and was taken for it", part=package.main))
    if any(VBA.search(f"{package.type(name)} {name}") for name in package):
        report(MACROS.found("the document's macros are left out"))
    if addresses := list(dict.fromkeys(_outside(package))):
        shown = " ".join([*addresses[:MOST_SHOWN], *("…" for _ in addresses[MOST_SHOWN:][:1])])
        report(ELSEWHERE.found("not in the file, and not fetched: {addresses}", addresses=shown))
    return package


def _refuse_what_is_no_package(beginning: Beginning) -> None:
    """Raises UnreadableInput for what is something else, and for what has no end."""
    if stranger := strangers.named(beginning):
        raise UnreadableInput(not_word(stranger), hint=stranger.instead)
    if not is_docx(beginning):
        raise UnreadableInput(say("not a Word document"), hint=say("a DOCX is wanted"))
    if _END not in beginning.whole:
        raise UnreadableInput(say("a Word document that is cut short"), hint=strangers.WHOLE)


_END = b"PK\x05\x06"
"""APPNOTE 4.3.16: with what an archive's directory ends."""


def not_word(stranger: strangers.Stranger) -> Message:
    return say("{kind}, not a Word document", kind=stranger.kind)


def _outside(package: Package) -> Iterator[str]:
    """Where the text, its heads and its notes look for what would be printed in them."""
    parts = (package.main, *(each.target for each in package.relations(package.main).values() if not each.external))
    for name in dict.fromkeys(parts):
        yield from (each.target for each in package.relations(name).values() if each.external and each.name in OF_TEXT)


def _entries(archive: Archive) -> dict[str, zipfile.ZipInfo]:
    """The files of the archive by their keys. Two of one name that say the same are one; two that do not are refused."""
    entries: dict[str, zipfile.ZipInfo] = {}
    for entry in archive.entries:
        if (name := _written(entry)).endswith("/"):
            continue
        other = entries.setdefault(key(name), entry)
        if (other.CRC, other.file_size) != (entry.CRC, entry.file_size):
            raise archive.refused(say("an archive with two files of one name: {name}", name=name))
    return entries


_IS_UTF8 = 0x800
"""APPNOTE 4.4.4, bit 11: the name is in UTF-8. Where it is off zipfile takes it for code page 437."""


def _written(entry: zipfile.ZipInfo) -> str:
    """The name of a file in the archive, in the encoding of whoever wrote it, with / between folders."""
    name = entry.filename
    if not entry.flag_bits & _IS_UTF8 and not name.isascii():
        raw = name.encode("cp437")
        with contextlib.suppress(UnicodeDecodeError):
            name = raw.decode("gb18030")
        with contextlib.suppress(UnicodeDecodeError):
            name = raw.decode("utf-8")
    return name.replace("\\", "/").lstrip("/")


def key(name: str) -> str:
    """What two names of one part have in common (Part 2, 6.2.2.3): they may be written as URIs, in any case."""
    path = unquote(name).replace("\\", "/").lstrip("/")
    return posixpath.normpath(path).casefold() if path else ""


def resolved(folder: str, target: str) -> str:
    """The name of the part that is the target of a relationship of a part in that folder (Part 2, 6.4)."""
    path = unquote(target.partition("#")[0]).replace("\\", "/")
    return posixpath.normpath(posixpath.join("/", folder, path)).lstrip("/")


def transitional(uri: str) -> str:
    """A strict file's name for a namespace or a relationship as transitional files have it (Part 4, Annex A)."""
    if strict := _STRICT.fullmatch(uri):
        return f"http://schemas.openxmlformats.org/{strict[1]}/2006/{_RENAMED.get(strict[2], strict[2])}"
    return uri


def _in_transitional(root: etree._Element) -> etree._Element:
    """The tree with transitional namespaces, so that no reader needs to know two of each."""
    if not any(_STRICT.fullmatch(uri or "") for uri in root.nsmap.values()):
        return root
    for element in root.iter(etree.Element):
        element.tag = _renamed(str(element.tag))
        attributes = [(_renamed(str(name)), value) for name, value in element.attrib.items()]
        element.attrib.clear()
        for name, value in attributes:
            element.set(name, value)
    return root


def _renamed(name: str) -> str:
    uri, closed, local = name[1:].partition("}") if name.startswith("{") else ("", "", name)
    return f"{{{transitional(uri)}}}{local}" if closed else name
