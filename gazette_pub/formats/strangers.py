"""Files that are no gazette in any format that is known here: each is named for what it is, with what to do."""

from __future__ import annotations

import re
from collections.abc import Callable

from gazette_pub.formats.beginnings import Beginning, root_of
from gazette_pub.formats.packages import CFB, holds, is_broken, is_opc, is_zip, says_it_is, streams
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.words.records import dataclass

AS_TEXT = say("save it as plain text (.txt, UTF-8) and convert that")
AS_DOCX = say("open it in Word, WPS or LibreOffice, save it as DOCX, and convert that")
AS_PDF = say("make a PDF of it, and convert that")
WITHOUT_PASSWORD = say("open it with its password, save it without one, and convert that")
WHOLE = say("get it again from where it came: part of it is missing, or was changed on the way")
OTHER = say("get it again from where it came: it is damaged, encrypted, or of another kind than its name says")
UNPACK = say("unpack it first")
OCR = say("it is a scan: run OCR first")
NOT_PRINTED = say("nothing in it can be printed: name the gazette's text")
TEXT_OF_MAIL = say("save the message's text, or the file attached to it, and convert that")


@dataclass(frozen=True)
class Stranger:
    """A kind of file: what it is, what to do with it, and whether a file that begins so is one."""

    kind: Message
    instead: Message
    begins: Callable[[Beginning], bool]


def bytes_at(*signs: bytes, at: int = 0) -> Callable[[Beginning], bool]:
    """Whether one of these signs stands at this place."""
    return lambda beginning: any(
        beginning.raw.startswith(sign, at) or not at and beginning.data.startswith(sign) for sign in signs
    )


def words(pattern: str) -> Callable[[Beginning], bool]:
    """Whether the text begins so."""
    regex = re.compile(pattern, re.VERBOSE)
    return lambda beginning: regex.match(beginning.text) is not None


def root(*names: str) -> Callable[[Beginning], bool]:
    """Whether it is XML with one of these roots."""
    return lambda beginning: root_of(beginning) in names


_HEADER = r"(?:from|to|cc|date|subject|received|return-path|delivered-to|reply-to|message-id|mime-version|content-type|x-[\w-]{1,40})"
_MAIL = re.compile(rf"(?:from[ ][^\n]{{3,200}}[ ]\d{{4}}\s*\n|{_HEADER}:[ ])", re.I)
_HEADERS = re.compile(rf"^{_HEADER}:[ \t]", re.I | re.M)


def is_mail(beginning: Beginning) -> bool:
    """RFC 5322 §2.2: a block of header fields; an mbox has a From line above it."""
    if not _MAIL.match(beginning.text):
        return False
    block = re.split(r"\r?\n\r?\n", beginning.text, maxsplit=1)[0]
    return len(set(_HEADERS.findall(block))) >= 2


def is_web_archive(beginning: Beginning) -> bool:
    """RFC 2557 §7: what Word and WPS save as a single web page is a message of related parts."""
    return is_mail(beginning) and _RELATED.search(beginning.text) is not None


_RELATED = re.compile(r"^content-type:\s*multipart/related\b", re.I | re.M)


_TABLE = re.compile(r"^[ \t]*\[\[document\]\][ \t]*(?:\#[^\n]*)?\r?$", re.M)
_FIRST = re.compile(r"\[{1,2}[\w.-]{1,80}\]{1,2}[ \t]*(?:\#|$)|[\w-]{1,80}[ \t]*=")


def is_recipe(beginning: Beginning) -> bool:
    """TOML (toml.io, v1.0.0) with [[document]], by which `compose` puts an issue together: its first line that is no remark
    is a key or a table too."""
    if not _TABLE.search(beginning.text):
        return False
    lines = (line.strip() for line in beginning.text.splitlines())
    return _FIRST.match(next(line for line in lines if line and not line.startswith("#"))) is not None


_SHORTCUT = b"L\0\0\0\x01\x14\x02\0"
"""[MS-SHLLINK] 2.1: the size of the header, and its class."""


def is_bitmap(beginning: Beginning) -> bool:
    """BM, a size, and four bytes that are zero."""
    return beginning.raw.startswith(b"BM") and beginning.raw[6:10] == b"\0\0\0\0"


def is_windows_program(beginning: Beginning) -> bool:
    return beginning.raw.startswith(b"MZ") and b"\0" in beginning.raw[:64]


def is_mp3(beginning: Beginning) -> bool:
    """ID3, or a frame header of MPEG audio, layer III."""
    return beginning.raw.startswith(
        (b"ID3", b"\xff\xfb\x90", b"\xff\xfb\xb0", b"\xff\xfb\xe0", b"\xff\xf3", b"\xff\xf2")
    )


def riff(*types: bytes) -> Callable[[Beginning], bool]:
    return lambda beginning: beginning.raw.startswith(b"RIFF") and beginning.raw[8:12] in types


def is_media(beginning: Beginning) -> bool:
    return beginning.raw[4:8] == b"ftyp" and beginning.raw[8:11] not in (b"hei", b"avi", b"mif")


_FLAT = ("wordDocument", "Workbook", "package", "UOF")

_ODF = ("content.xml", "meta-inf/manifest.xml")
"""What an OpenDocument file has, if it does not say at its beginning that it is one."""

OOXML = (
    Stranger(say("a spreadsheet (XLSX)"), AS_TEXT, holds("xl/")),
    Stranger(say("a presentation (PPTX)"), AS_TEXT, holds("ppt/")),
    Stranger(say("a drawing (VSDX)"), AS_PDF, holds("visio/")),
    Stranger(say("an XPS document"), AS_PDF, holds("fixeddocseq.fdseq", "fixeddocumentsequence.fdseq")),
)
"""The other kinds of OPC packages that an office has."""

STRANGERS = (
    *OOXML,
    Stranger(say("an OpenDocument text (ODT)"), AS_DOCX, says_it_is("application/vnd.oasis.opendocument.text")),
    Stranger(
        say("an OpenDocument spreadsheet (ODS)"), AS_TEXT, says_it_is("application/vnd.oasis.opendocument.spreadsheet")
    ),
    Stranger(say("an OpenDocument file"), AS_PDF, says_it_is("application/vnd.oasis.opendocument")),
    Stranger(say("an e-book (EPUB)"), AS_TEXT, says_it_is("application/epub+zip")),
    Stranger(say("a Hangul document (HWPX)"), AS_DOCX, says_it_is("application/hwp+zip")),
    Stranger(say("an OFD document"), AS_PDF, holds("ofd.xml")),
    Stranger(say("a UOF document"), AS_DOCX, holds("uof.xml")),
    Stranger(say("an OpenDocument text (ODT)"), AS_DOCX, lambda beginning: {*_ODF} <= beginning.packed),
    Stranger(say("an e-book (EPUB)"), AS_TEXT, holds("meta-inf/container.xml")),
    Stranger(say("a Pages, Numbers or Keynote document"), AS_DOCX, holds("index/document.iwa", "index.zip")),
    Stranger(say("a program (Java or Android)"), NOT_PRINTED, holds("meta-inf/manifest.mf", "androidmanifest.xml")),
    Stranger(
        say("a zip archive that is cut short, damaged or larger than any gazette"),
        WHOLE,
        lambda beginning: is_broken(beginning) and not is_opc(beginning),
    ),
    Stranger(
        say("a package of Akoma Ntoso whose main.xml lies in a folder"),
        say("pack its files again, main.xml first and the others beside it, in no folder"),
        lambda beginning: any(name.endswith("/main.xml") for name in beginning.packed) and not is_opc(beginning),
    ),
    Stranger(say("a zip archive"), UNPACK, lambda beginning: is_zip(beginning) and not is_opc(beginning)),
    Stranger(say("an office document locked with a password"), WITHOUT_PASSWORD, streams("EncryptedPackage")),
    Stranger(say("an old Word document (DOC)"), AS_DOCX, streams("WordDocument")),
    Stranger(say("an old spreadsheet (XLS)"), AS_TEXT, streams("Workbook", "Book")),
    Stranger(say("an old presentation (PPT)"), AS_TEXT, streams("PowerPoint Document")),
    Stranger(say("an Outlook message (MSG)"), TEXT_OF_MAIL, streams("__properties_version1.0")),
    Stranger(say("an old office document (DOC, XLS, WPS)"), AS_DOCX, bytes_at(CFB)),
    Stranger(say("a web page in one file (MHT)"), AS_DOCX, is_web_archive),
    Stranger(
        say("an office document in one XML file (Word, Excel or OpenDocument)"),
        AS_DOCX,
        lambda beginning: "<?mso-application" in beginning.text[:400] or is_flat_office(beginning),
    ),
    Stranger(say("an RTF document"), AS_DOCX, bytes_at(b"{\\rtf")),
    Stranger(
        say("a PostScript file"),
        say("make a PDF of it, and take the text out of that"),
        bytes_at(b"%!PS", b"\xc5\xd0\xd3\xc6"),
    ),
    Stranger(say("an e-mail message"), TEXT_OF_MAIL, is_mail),
    Stranger(
        say("JSON"),
        say("take the text out of its values first"),
        words(r"\{\s*(?:\"[^\"\n]{0,200}\"\s*:|\}\s*$)|\[\s*(?:\{\s*\"|\"[^\"\n]{0,200}\"\s*,)"),
    ),
    Stranger(say("a TOML for `gazette compose`"), say("put the issue together with `gazette compose FILE`"), is_recipe),
    Stranger(
        say("a LaTeX source"),
        say("typeset it, and take the text out of the PDF"),
        words(r"\\documentclass\b|\\documentstyle\b"),
    ),
    Stranger(say("a script"), NOT_PRINTED, words(r"\#![ ]?/\w")),
    Stranger(
        say("something signed or encrypted (PGP, PEM)"),
        say("check or decrypt it first, and convert what is in it"),
        words(r"-----BEGIN[ ][A-Z0-9 ]{3,40}-----\s"),
    ),
    Stranger(
        say("a calendar or a card (iCalendar, vCard)"), AS_TEXT, words(r"BEGIN:V(?:CALENDAR|CARD)\s+[A-Z;=]{2,40}:")
    ),
    Stranger(
        say("the difference of two files"),
        say("apply it, and convert the file"),
        words(r"diff[ ]--git[ ]|(?:Index:[^\n]{1,300}\n=+\n)?---[ ][^\n]{1,300}\n\+\+\+[ ][^\n]{1,300}\n@@[ ]"),
    ),
    Stranger(
        say("a file in letters and digits (base64, uuencode)"),
        say("decode it first"),
        words(r"begin[ ][0-7]{3}[ ][^\n]{1,200}\nM|(?:[A-Za-z0-9+/]{64,76}\r?\n){3}|[A-Za-z0-9+/]{400}"),
    ),
    Stranger(
        say("a link to a file or a page"),
        say("name the file that it leads to"),
        lambda beginning: beginning.raw.startswith(_SHORTCUT) or beginning.text.startswith("[InternetShortcut]"),
    ),
    Stranger(
        say("what a Mac keeps beside a file (._NAME, .DS_Store)"),
        say("name the file itself"),
        bytes_at(b"\0\5\x16\7", b"\0\5\x16\0", b"\0\0\0\1Bud1"),
    ),
    Stranger(say("a CAJ document"), AS_PDF, bytes_at(b"CAJ\0", b"KDH ", b"HN\0\0", b"NH\0\0")),
    Stranger(say("a tar archive"), UNPACK, bytes_at(b"ustar", at=257)),
    Stranger(say("a gzip archive"), say("unpack it first, with gunzip"), bytes_at(b"\x1f\x8b")),
    Stranger(
        say("a bzip2 archive"),
        say("unpack it first, with bunzip2"),
        bytes_at(*(b"BZh%d1AY&SY" % n for n in range(1, 10))),
    ),
    Stranger(say("an xz archive"), say("unpack it first, with unxz"), bytes_at(b"\xfd7zXZ\0")),
    Stranger(say("a zstd archive"), say("unpack it first, with unzstd"), bytes_at(b"\x28\xb5\x2f\xfd")),
    Stranger(say("an lz4 archive"), say("unpack it first, with unlz4"), bytes_at(b"\x04\x22\x4d\x18")),
    Stranger(say("a compress archive"), say("unpack it first, with uncompress"), bytes_at(b"\x1f\x9d", b"\x1f\xa0")),
    Stranger(say("a 7-Zip archive"), UNPACK, bytes_at(b"7z\xbc\xaf\x27\x1c")),
    Stranger(say("a RAR archive"), UNPACK, bytes_at(b"Rar!\x1a\x07")),
    Stranger(say("a cabinet archive"), UNPACK, bytes_at(b"MSCF\0\0\0\0")),
    Stranger(say("a compiled help file (CHM)"), AS_TEXT, bytes_at(b"ITSF")),
    Stranger(say("a picture (PNG)"), OCR, bytes_at(b"\x89PNG\r\n")),
    Stranger(say("a picture (JPEG)"), OCR, bytes_at(b"\xff\xd8\xff", b"\0\0\0\x0cjP  ")),
    Stranger(say("a picture (TIFF)"), OCR, bytes_at(b"II*\0", b"MM\0*")),
    Stranger(say("a picture (GIF)"), OCR, bytes_at(b"GIF87a", b"GIF89a")),
    Stranger(say("a picture (BMP)"), OCR, is_bitmap),
    Stranger(say("a picture (WebP)"), OCR, riff(b"WEBP")),
    Stranger(say("a picture (HEIF or AVIF)"), OCR, bytes_at(b"ftyphei", b"ftypavi", b"ftypmif", at=4)),
    Stranger(say("a picture (DjVu)"), OCR, bytes_at(b"AT&TFORM")),
    Stranger(say("a picture (Photoshop)"), OCR, bytes_at(b"8BPS")),
    Stranger(say("a picture (SVG)"), say("take its text out first"), root("svg")),
    Stranger(say("a program (ELF)"), NOT_PRINTED, bytes_at(b"\x7fELF")),
    Stranger(
        say("a program (Mach-O or Java)"),
        NOT_PRINTED,
        bytes_at(
            b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe"
        ),
    ),
    Stranger(say("a program (Windows)"), NOT_PRINTED, is_windows_program),
    Stranger(say("a program (WebAssembly)"), NOT_PRINTED, bytes_at(b"\0asm")),
    Stranger(say("a sound (MP3)"), NOT_PRINTED, is_mp3),
    Stranger(say("a sound or a film (RIFF: WAV, AVI)"), NOT_PRINTED, riff(b"WAVE", b"AVI ")),
    Stranger(say("a sound (Ogg or FLAC)"), NOT_PRINTED, bytes_at(b"OggS\0", b"fLaC\0")),
    Stranger(say("a film (MP4)"), NOT_PRINTED, is_media),
    Stranger(say("a film (Matroska or WebM)"), NOT_PRINTED, bytes_at(b"\x1a\x45\xdf\xa3")),
    Stranger(say("an SQLite database"), say("take its text out first"), bytes_at(b"SQLite format 3\0")),
    Stranger(say("a font"), NOT_PRINTED, bytes_at(b"\0\x01\0\0\0", b"OTTO\0", b"wOFF", b"wOF2", b"ttcf\0")),
)
"""What else a file may be. The first that begins so names it."""

TOML = Stranger(
    say("a TOML without a [[document]]"),
    say("`gazette compose --new FOLDER` writes one that puts an issue together"),
    lambda _: False,
)
"""What only its name shows: a file of keys and values may read like a text."""


def is_flat_office(beginning: Beginning) -> bool:
    """Word 2003 XML, Flat OPC, SpreadsheetML, UOF or Flat ODF, by root and namespace."""
    name = root_of(beginning)
    if name in _FLAT:
        return "microsoft" in beginning.text or "schemas.uof.org" in beginning.text
    return name == "document" and "opendocument" in beginning.text


def is_none(beginning: Beginning) -> bool:
    """Whether the file may be a text: no other kind of file begins so."""
    return named(beginning) is None


def stranger(beginning: Beginning) -> UnreadableInput:
    """The error that says what such a file is, and what to do."""
    found = named(beginning)
    assert found is not None
    return refused(found)


def refused(found: Stranger) -> UnreadableInput:
    """The error that says what a file of this kind is, and what to do."""
    return UnreadableInput(say("{kind}, not a text", kind=found.kind), hint=found.instead)


def named(beginning: Beginning) -> Stranger | None:
    """The kind of file that this is, if it is one that is known and of no format here."""
    return next((each for each in STRANGERS if each.begins(beginning)), None)
