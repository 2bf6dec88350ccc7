"""DOCX packages of every make are opened, whatever is odd about them; what is no DOCX, or means harm, is one clear line."""

from __future__ import annotations

import io
import struct
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from made_docx import DECLARED, W_TYPES, R, W, content_types, docx, files, p, packed, relationships, style

from gazette_pub.formats import reader_of, source_of
from gazette_pub.formats.word.opening import Load, Package, opened
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.plain import plain_text
from gazette_pub.issue.problems import UnreadableInput

TEXT_P = p("第一条　为了规范公报，制定本条例。")
CFB = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def text_of(package: Package) -> str:
    return "".join(t.text or "" for t in package.xml(package.main).iter(f"{{{W}}}t"))


def found_in(data: bytes) -> tuple[Package, list[Finding]]:
    found: list[Finding] = []
    return opened(data, found.append), found


def refusal(data: bytes) -> UnreadableInput:
    with pytest.raises(UnreadableInput) as raised:
        text_of(opened(data))
    return raised.value


# -- what is opened --------------------------------------------------------------------------------------------------


def test_a_plain_document_is_opened_without_a_word() -> None:
    package, found = found_in(docx(TEXT_P, styles=style("a", "Normal", default=True)))
    assert (package.main, found) == ("word/document.xml", [])
    assert text_of(package) == "第一条　为了规范公报，制定本条例。"
    assert package.related(package.main, "styles") == ["word/styles.xml"]
    assert package.type("word/styles.xml").endswith(".styles+xml")
    assert package.type("word/media/image1.PNG") == "image/png"


@pytest.mark.parametrize("kind", W_TYPES)
def test_documents_and_templates_are_texts_and_macros_are_left_out(kind: str) -> None:
    has_macros = kind.endswith("m")
    made = docx(TEXT_P, type=W_TYPES[kind], parts={"word/vbaProject.bin": b"\1"} if has_macros else {})
    package, found = found_in(made)
    assert text_of(package)
    assert [finding.code for finding in found] == (["R231"] if has_macros else [])


@pytest.mark.parametrize("main", ["word/document2.xml", "doc.xml", "Word/Document.xml", "a/b/text.xml"])
def test_the_text_is_where_the_package_says(main: str) -> None:
    package, found = found_in(
        docx(TEXT_P, main=main, parts={"a/media/x.png": b"x"}, rels=[("i", "image", "../media/x.png")])
    )
    assert (package.main, bool(text_of(package)), found) == (main, True, [])


def test_parts_are_found_in_any_case_and_spelling() -> None:
    made = files(TEXT_P, parts={"word/media/图 1.png": b"x"}, rels=[("i", "image", "Media/%E5%9B%BE%201.PNG#top")])
    package = opened(packed(made))
    assert package.related("WORD\\DOCUMENT.XML", "image") == ["word/Media/图 1.PNG"]
    assert package.part("/word/media/%E5%9B%BE%201.png") == b"x"


def test_an_archive_with_backslashes_and_slashes_before_its_names_is_opened() -> None:
    made = {name.replace("/", "\\"): content for name, content in files(TEXT_P).items() if "Types" not in name}
    data = packed(
        {f"/{name}": content for name, content in made.items()}
        | {"[Content_Types].xml": files(TEXT_P)["[Content_Types].xml"]}
    )
    assert text_of(opened(data))


@pytest.mark.parametrize("codec", ["utf-8", "gb18030"])
def test_names_of_an_archive_that_does_not_say_its_encoding_are_read(codec: str) -> None:
    made = files(TEXT_P, parts={"word/media/XXXX.png": b"x"}, rels=[("i", "image", "media/插图.png")])
    written = "插图".encode(codec)
    data = packed({name.replace("XXXX", "X" * len(written)): content for name, content in made.items()})
    package = opened(data.replace(b"X" * len(written), written))
    assert package.related(package.main, "image") == ["word/media/插图.png"]


def test_a_strict_document_is_read_as_a_transitional_one() -> None:
    made = files(f'<w:p><w:hyperlink r:id="x"/><w:r><w:t w:q="1">{"条"}</w:t></w:r></w:p>', styles=style("a", "Normal"))
    strict = {
        name: content.replace(b"http://schemas.openxmlformats.org/wordprocessingml/2006/", b"http://purl.oclc.org/ooxml/wordprocessingml/")
        .replace(b"http://schemas.openxmlformats.org/officeDocument/2006/", b"http://purl.oclc.org/ooxml/officeDocument/")
        for name, content in made.items()
    }  # fmt: skip
    package, found = found_in(packed(strict))
    assert (text_of(package), found) == ("条", [])
    assert package.related(package.main, "styles") == ["word/styles.xml"]
    (link,) = package.xml(package.main).iter(f"{{{W}}}hyperlink")
    assert link.items() == [(f"{{{R}}}id", "x")]
    assert opened(packed(made)).relations(package.main) == package.relations(package.main)


@pytest.mark.parametrize(
    "wrong",
    [
        {"[Content_Types].xml": content_types({"word/document.xml": "text/plain"})},
        {"[Content_Types].xml": content_types({})},
        {"[Content_Types].xml": None},
        {"_rels/.rels": None},
        {"_rels/.rels": relationships([("r", "officeDocument", "word/gone.xml")])},
        {"_rels/.rels": relationships([("r", "officeDocument", "docProps/core.xml")]), "docProps/core.xml": "<core/>"},
    ],
)
def test_a_text_that_is_wrongly_declared_is_read_and_said(wrong: dict[str, str | None]) -> None:
    made = {name: content for name, content in ({**files(TEXT_P), **wrong}).items() if content is not None}
    package, found = found_in(packed(made))
    assert (package.main, bool(text_of(package))) == ("word/document.xml", True)
    assert [finding.code for finding in found] == ["R232"]


def test_what_is_elsewhere_is_said_and_never_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    opening: list[object] = []
    data = docx(
        TEXT_P,
        rels=[
            ("a", "image", "http://127.0.0.1:9/a.png"),
            ("b", "aFChunk", "file:///etc/passwd"),
            ("c", "hyperlink", "http://www.npc.gov.cn/"),
            ("d", "subDocument", "\\\\server\\share\\a.docx"),
        ],
    )
    monkeypatch.setattr("socket.socket.connect", lambda *a: opening.append(a))
    monkeypatch.setattr("builtins.open", lambda *a, **k: opening.append(a))
    package, found = found_in(data)
    monkeypatch.undo()
    assert [finding.code for finding in found] == ["R233"]
    assert "http://127.0.0.1:9/a.png file:///etc/passwd \\\\server\\share\\a.docx" in found[0].message
    assert all(each.external for each in package.relations(package.main).values())
    assert opening == []


def test_a_target_cannot_lead_out_of_the_package() -> None:
    package = opened(docx(TEXT_P, rels=[("a", "image", "../../../../etc/passwd")]))
    assert package.relations(package.main)["a"].target == "etc/passwd"
    assert package.related(package.main, "image") == []


def test_two_files_of_one_name_are_one_where_they_say_the_same() -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        same = twice("word/document.xml", files(TEXT_P)["word/document.xml"])
    with pytest.warns(UserWarning, match="Duplicate name"):
        other = twice("word/document.xml", b"<other/>")
    assert text_of(opened(same))
    assert str(refusal(other)) == "an archive with two files of one name: word/document.xml"
    assert "two files of one name" in str(refusal(packed(files(TEXT_P, parts={"WORD/Document.xml": "x"}))))


def twice(name: str, content: bytes) -> bytes:
    data = io.BytesIO(docx(TEXT_P))
    with zipfile.ZipFile(data, "a") as archive:
        archive.writestr(name, content)
    return data.getvalue()


# -- what is refused -------------------------------------------------------------------------------------------------


def without_bytes(data: bytes, change: dict[int, bytes]) -> bytes:
    changed = bytearray(data)
    for at, new in change.items():
        changed[at : at + len(new)] = new
    return bytes(changed)


def encrypted() -> bytes:
    data = docx(TEXT_P)
    flags = [at + 8 for at in _all(data, b"PK\1\2")] + [at + 6 for at in _all(data, b"PK\3\4")]
    return without_bytes(data, dict.fromkeys(flags, b"\1\0"))


def _all(data: bytes, sign: bytes) -> list[int]:
    return [at for at in range(len(data)) if data.startswith(sign, at)]


def compound(*streams: str) -> bytes:
    """A compound file as far as its directory tells ([MS-CFB])."""
    entries = (
        f"{name}\0".encode("utf-16-le").ljust(64, b"\0") + struct.pack("<HB", 2 * len(name) + 2, 2) + bytes(61)
        for name in streams
    )
    return CFB + bytes(504) + b"".join(entries)


def overlapping() -> bytes:
    """Every file of the directory is the first."""
    data = docx(TEXT_P)
    return without_bytes(data, {at + 42: bytes(4) for at in _all(data, b"PK\1\2")})


def deep(levels: int) -> str:
    return "<w:sdt><w:sdtContent>" * levels + TEXT_P + "</w:sdtContent></w:sdt>" * levels


def laughing() -> bytes:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    made = files(TEXT_P)
    made["word/document.xml"] = (
        f'<!DOCTYPE w:document [<!ENTITY l0 "哈">{entities}]><w:document {DECLARED}><w:body>'
        f"<w:p><w:r><w:t>&l9;</w:t></w:r></w:p></w:body></w:document>"
    ).encode()
    return packed(made)


def reading(address: str) -> bytes:
    made = files(TEXT_P)
    made["word/document.xml"] = (
        f'<!DOCTYPE w:document [<!ENTITY x SYSTEM "{address}">]><w:document {DECLARED}><w:body>'
        f"<w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"
    ).encode()
    return packed(made)


ANEW = "open it in Word, WPS or LibreOffice, save it as DOCX under a new name, and convert that"
AS_DOCX = "open it in Word, WPS or LibreOffice, save it as DOCX, and convert that"
AS_TEXT = "save it as plain text (.txt, UTF-8) and convert that"
AS_PDF = "make a PDF of it, and convert that"
WHOLE = "get it again from where it came: part of it is missing, or was changed on the way"

HOSTILE: dict[str, tuple[Callable[[], bytes], str, str]] = {
    "cut short": (lambda: docx(TEXT_P)[:-200], "a Word document that is cut short", WHOLE),
    "cut in its first part": (lambda: docx(TEXT_P)[:300], "a Word document that is cut short", WHOLE),
    "encrypted": (encrypted, "an archive that is encrypted", ANEW),
    "files in one place": (overlapping, "an archive with two files in the same place: ", ANEW),
    "entities": (laughing, "word/document.xml: it declares a document type, which no Word document does", ANEW),
    "a file": (lambda: reading("file:///etc/passwd"), "word/document.xml: it declares a document type", ANEW),
    "an address": (lambda: reading("http://127.0.0.1:9/x"), "word/document.xml: it declares a document type", ANEW),
    "no XML": (lambda: docx("<w:p>"), "word/document.xml: line 1: ", ANEW),
    "too deep": (lambda: docx(deep(200)), "word/document.xml: line 1: elements stand too deep in one another", ANEW),
    "100,000 parts": (
        lambda: docx(TEXT_P, parts={f"word/{n}.xml": "" for n in range(100_000)}),
        "an archive of more than 10000 files",
        ANEW,
    ),
    "a bomb": (lambda: docx(p("0" * 40_000_000)), "an archive that unpacks to too much: word/document.xml", ANEW),
    "a bomb of markup": (
        lambda: docx("".join(f"<w:p w:x='{n}'/>" for n in range(1_510_000))),
        "word/document.xml: more markup than any gazette has",
        ANEW,
    ),
}
"""Files that are made when their test runs: some are large."""


@pytest.mark.parametrize("case", HOSTILE)
def test_what_is_damaged_or_means_harm_is_one_clear_line(case: str) -> None:
    made, said, hint = HOSTILE[case]
    data = made()
    tracemalloc.start()
    error = refusal(data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert str(error).startswith(said)
    assert "\n" not in str(error)
    assert error.hint == hint
    assert peak < 200 * 1024 * 1024


OTHERS = {
    "xlsx": (packed({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>"}), "a spreadsheet (XLSX)", AS_TEXT),
    "pptx": (packed({"[Content_Types].xml": "", "ppt/presentation.xml": ""}), "a presentation (PPTX)", AS_TEXT),
    "vsdx": (packed({"[Content_Types].xml": "", "visio/document.xml": ""}), "a drawing (VSDX)", AS_PDF),
    "xps": (packed({"[Content_Types].xml": "", "FixedDocSeq.fdseq": ""}), "an XPS document", AS_PDF),
    "odt": (
        packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": ""}),
        "an OpenDocument text (ODT)",
        AS_DOCX,
    ),
    "odt that does not say so": (
        packed({"content.xml": "", "META-INF/manifest.xml": ""}),
        "an OpenDocument text (ODT)",
        AS_DOCX,
    ),
    "ods": (
        packed({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}),
        "an OpenDocument spreadsheet (ODS)",
        AS_TEXT,
    ),
    "odp": (packed({"mimetype": "application/vnd.oasis.opendocument.presentation"}), "an OpenDocument file", AS_PDF),
    "epub": (packed({"mimetype": "application/epub+zip", "META-INF/container.xml": ""}), "an e-book (EPUB)", AS_TEXT),
    "ofd": (packed({"OFD.xml": "", "Doc_0/Document.xml": ""}), "an OFD document", AS_PDF),
    "uof": (packed({"_meta/meta.xml": "", "uof.xml": ""}), "a UOF document", AS_DOCX),
    "pages": (packed({"Index/Document.iwa": ""}), "a Pages, Numbers or Keynote document", AS_DOCX),
    "jar": (packed({"META-INF/MANIFEST.MF": ""}), "a program (Java or Android)", "nothing in it can be printed: name the gazette's text"),
    "zip": (packed({"公报.docx": docx(TEXT_P)}), "a zip archive", "unpack it first"),
    "empty zip": (packed({}), "a zip archive", "unpack it first"),
    "half a zip": (
        packed({"公报.txt": "公报"})[:60],
        "a zip archive that is cut short, damaged or larger than any gazette",
        WHOLE,
    ),
    "locked": (
        compound("EncryptionInfo", "EncryptedPackage"),
        "an office document locked with a password",
        "open it with its password, save it without one, and convert that",
    ),
    "doc": (compound("1Table", "WordDocument"), "an old Word document (DOC)", AS_DOCX),
    "xls": (compound("Workbook"), "an old spreadsheet (XLS)", AS_TEXT),
    "ppt": (compound("PowerPoint Document"), "an old presentation (PPT)", AS_TEXT),
    "msg": (
        compound("__properties_version1.0"),
        "an Outlook message (MSG)",
        "save the message's text, or the file attached to it, and convert that",
    ),
    "wps": (compound("MatOST"), "an old office document (DOC, XLS, WPS)", AS_DOCX),
    "rtf": (b"{\\rtf1\\ansi", "an RTF document", AS_DOCX),
    "Word 2003 XML": (
        b"<?xml version='1.0'?><?mso-application progid='Word.Document'?><w:wordDocument/>",
        "an office document in one XML file (Word, Excel or OpenDocument)",
        AS_DOCX,
    ),
    "flat OPC": (
        b'<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>',
        "an office document in one XML file (Word, Excel or OpenDocument)",
        AS_DOCX,
    ),
    "flat UOF": (
        b'<uof:UOF xmlns:uof="http://schemas.uof.org/cn/2003/uof"/>',
        "an office document in one XML file (Word, Excel or OpenDocument)",
        AS_DOCX,
    ),
    "mht": (
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n--x',
        "a web page in one file (MHT)",
        AS_DOCX,
    ),
    "7z": (b"7z\xbc\xaf\x27\x1c\0\4", "a 7-Zip archive", "unpack it first"),
    "rar": (b"Rar!\x1a\x07\1\0", "a RAR archive", "unpack it first"),
    "gz": (b"\x1f\x8b\x08\0", "a gzip archive", "unpack it first, with gunzip"),
}  # fmt: skip


@pytest.mark.parametrize("kind", OTHERS)
def test_another_kind_of_file_is_named_for_what_it_is_whatever_it_is_called(kind: str) -> None:
    data, named, hint = OTHERS[kind]
    with pytest.raises(UnreadableInput) as raised:
        source_of("公报.docx", data)
    assert (str(raised.value), raised.value.hint) == (f"{named}, not a text", hint)
    error = refusal(data)
    assert (str(error), error.hint) == (f"{named}, not a Word document", hint)


def test_a_text_and_a_page_are_no_word_documents() -> None:
    assert str(refusal("第一条".encode())) == "not a Word document"
    assert str(refusal(b"<!DOCTYPE html><p>")) == "not a Word document"


@pytest.mark.parametrize(
    ("root", "said"), [("workbook", "a spreadsheet (XLSX)"), ("presentation", "a presentation (PPTX)")]
)
def test_a_workbook_under_the_names_of_a_document_is_told_by_its_root(root: str, said: str) -> None:
    made = files(TEXT_P) | {"word/document.xml": f"<x:{root} xmlns:x='urn:x'/>".encode()}
    assert str(refusal(packed(made))) == f"{said}, not a Word document"


def test_a_package_without_a_text_says_so() -> None:
    error = refusal(packed({"[Content_Types].xml": content_types({}), "a.nuspec": "<package/>"}))
    assert str(error) == "a package of files without a Word text"


def test_a_docx_is_told_from_other_archives_by_what_is_in_it(tmp_path: Path) -> None:
    source = source_of("a.zip", docx(TEXT_P, parts={"word/embeddings/a.xlsx": packed({"xl/workbook.xml": ""})}))
    assert source.format == "docx"


def test_a_part_may_be_asked_for_again_and_the_whole_has_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gazette_pub.formats.word.opening.MOST_BYTES", 9_000)
    package = opened(
        docx(TEXT_P, parts={"word/a.bin": b"a" * 3000, "word/b.bin": b"b" * 3000, "word/c.bin": b"c" * 3000})
    )
    assert [package.part("word/a.bin") for _ in range(9)] == [b"a" * 3000] * 9
    package.part("word/b.bin")
    with pytest.raises(UnreadableInput, match=r"unpacks to too much: word/c\.bin"):
        package.part("word/c.bin")


def test_a_damaged_part_is_said_when_it_is_read() -> None:
    data = docx(TEXT_P, parts={"word/media/a.png": bytes(range(256))})
    at = data.index(b"word/media/a.png") + 60
    package = opened(without_bytes(data, {at: b"\xff\xff\xff"}))
    assert text_of(package)
    with pytest.raises(UnreadableInput, match="an archive that cannot be unpacked"):
        package.part("word/media/a.png")
    with pytest.raises(UnreadableInput, match=r"a document without its part word/none\.xml"):
        package.part("word/none.xml")


# -- what stands in it, and how often ---------------------------------------------------------------------------------


def read_from(data: bytes) -> tuple[str, list[Finding]]:
    """What is printed in the file, and what was said of it."""
    found: list[Finding] = []
    source = source_of("a.docx", data)
    return plain_text(reader_of(source)(source, found.append)), found


def holding(inner: bytes | str, times: int = 1, kind: str = "docx") -> bytes:
    """A document with another text in it, so many times."""
    chunk = '<w:altChunk r:id="c"/>'
    type = {"docx": W_TYPES["docx"], "html": "text/html"}[kind]
    part = f"word/c.{kind}"
    return docx(TEXT_P + chunk * times, parts={part: inner}, rels=[("c", "aFChunk", f"c.{kind}")], types={part: type})


def nested(times: int, depth: int) -> bytes:
    data = docx(TEXT_P)
    for _ in range(depth):
        data = holding(data, times)
    return data


def test_a_document_in_a_document_is_read_and_one_too_deep_is_said() -> None:
    text, found = read_from(nested(1, 2))
    assert text.count("为了规范公报") == 3
    assert "R247" not in [finding.code for finding in found]
    text, found = read_from(nested(1, 12))
    assert text.count("为了规范公报") < 12
    assert "R247" in [finding.code for finding in found]
    assert "PK" not in text


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (nested(40, 5), "more documents in one another than any gazette has"),
        (holding("<i>第一条</i>" * 5000, 300, "html"), "word/c.html: more markup than any gazette has"),
        (holding("<p>" * 800_000, 1, "html"), "word/c.html: more markup than any gazette has"),
    ],
)
def test_a_text_that_is_put_in_again_and_again_is_one_clear_line(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableInput) as raised:
        read_from(data)
    assert (str(raised.value), raised.value.hint) == (said, ANEW)


def test_a_part_that_is_shown_again_and_again_is_one_clear_line() -> None:
    package = opened(docx(TEXT_P, parts={"word/a.bin": b"a" * 3000}), load=Load(bytes=50_000))
    assert len([package.part("word/a.bin") for _ in range(14)]) == 14
    package.load.bytes = 2999
    with pytest.raises(UnreadableInput, match=r"word/a\.bin: the document shows more than any gazette does"):
        package.part("word/a.bin")


def test_what_is_damaged_in_a_document_is_left_out_and_the_rest_is_read() -> None:
    text, found = read_from(holding(docx(TEXT_P)[:-30]))
    assert text.count("为了规范公报") == 1
    assert "R247" in [finding.code for finding in found]


def test_a_form_of_many_empty_cells_is_no_bomb() -> None:
    row = f"<w:tr>{'<w:tc><w:tcPr/><w:p><w:pPr/></w:p></w:tc>' * 10}</w:tr>"
    package = opened(docx(f"{TEXT_P}<w:tbl>{row * 3000}</w:tbl>"))
    assert len(list(package.xml(package.main).iter(f"{{{W}}}tc"))) == 30_000
