"""Files of every kind and encoding, good and bad."""

from __future__ import annotations

import hashlib
import io
import os
import random
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazette_pub.formats import EPOCH, load, source, source_of
from gazette_pub.formats.zips import packed, unpacked
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.publish.reading import read_issue

BULLETIN = (Path(__file__).parent.parent / "fixtures" / "shanxi-2024-1.txt").read_text(encoding="utf-8")
TRADITIONAL = (
    "第一條　中華民國基於三民主義，為民有民治民享之民主共和國。\n第二條　中華民國之主權屬於國民全體。\n"
    "第三條　具有中華民國國籍者為中華民國國民。\n第四條　中華民國領土，依其固有之疆域，非經國民大會之決議，不得變更之。\n"
)
NAMES = "赵钱孙\u3000李周吴\u3000郑王冯\u3000陈褚卫\n蒋沈韩\u3000杨朱秦\u3000尤许何\u3000吕施张\n"
SIMPLIFIED_ENCODINGS = [
    ("utf-8", "UTF-8"),
    ("utf-8-sig", "UTF-8"),
    ("gb18030", "GB18030"),
    ("utf-16-le", "UTF-16 LE"),
    ("utf-16-be", "UTF-16 BE"),
    ("utf-16", "UTF-16 LE"),
    ("utf-32", "UTF-32 LE"),
]


@pytest.mark.parametrize(("codec", "name"), SIMPLIFIED_ENCODINGS)
def test_the_bulletin_reads_the_same_in_every_encoding(codec: str, name: str) -> None:
    found = source_of("bulletin.txt", BULLETIN.encode(codec))
    assert (found.text, found.decoded.encoding) == (BULLETIN, name)


def test_a_utf_16_mark_of_either_order_is_taken_off() -> None:
    assert source_of("a.txt", b"\xfe\xff" + TRADITIONAL.encode("utf-16-be")).text == TRADITIONAL
    assert source_of("a.txt", b"\xff\xfe" + TRADITIONAL.encode("utf-16-le")).text == TRADITIONAL


def test_the_mark_of_gb18030_is_taken_off() -> None:
    assert source_of("a.txt", "\ufeff第一条".encode("gb18030")).text == "第一条"


@pytest.mark.parametrize(("codec", "name"), [("cp950", "Big5"), ("gb18030", "GB18030"), ("utf-16-le", "UTF-16 LE")])
def test_traditional_characters_are_big5_or_gb18030_by_their_bytes(codec: str, name: str) -> None:
    found = source_of("constitution.txt", TRADITIONAL.encode(codec))
    assert (found.text, found.decoded.encoding) == (TRADITIONAL, name)


def test_big5_has_the_characters_of_hong_kong_too() -> None:
    text = TRADITIONAL + "深水埗、鰂魚涌、啟德\n"
    found = source_of("hk.txt", text.encode("big5hkscs"))
    assert (found.text, found.decoded.encoding) == (text, "Big5")


def test_a_list_of_names_is_enough_to_tell_the_encoding() -> None:
    assert source_of("names.txt", NAMES.encode("gb18030")).text == NAMES


@given(
    start=st.integers(0, len(BULLETIN) - 60), length=st.integers(40, 60), encoding=st.sampled_from(SIMPLIFIED_ENCODINGS)
)
def test_forty_characters_of_the_bulletin_are_enough(start: int, length: int, encoding: tuple[str, str]) -> None:
    text = BULLETIN[start : start + length]
    assert source_of("a.txt", text.encode(encoding[0])).text == text


def test_english_in_utf_16_without_a_mark_is_read() -> None:
    assert source_of("a.txt", "Order No. 706\n".encode("utf-16-be")).text == "Order No. 706\n"


def test_line_ends_stay_as_they_are() -> None:
    assert source_of("a.txt", "一\r\n二\r三\n".encode()).text == "一\r\n二\r三\n"


def test_a_source_knows_its_name_and_its_digest() -> None:
    found = source_of("a.txt", b"text\n")
    assert (found.name, found.media, found.format) == ("a.txt", "text/plain", "text")
    assert found.sha256 == hashlib.sha256(b"text\n").hexdigest()


@pytest.mark.parametrize("text", ["<rss><channel>公报</channel></rss>", "\n<甲:通知 xmlns:甲='a'>公报</甲:通知>\n\n"])
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig"])
def test_an_xml_without_a_declaration_is_known_by_being_one_whole_element(text: str, codec: str) -> None:
    assert source_of("a.txt", text.encode(codec)).format == "xml"


@pytest.mark.parametrize(
    "text",
    ["<关于加强公园管理的通知>\n\n正文。\n", "<page>1</page>\n正文。\n<page>2</page>", "<page>1\n正文。</pages>"],
)
def test_a_text_that_only_begins_with_a_tag_is_a_text(text: str) -> None:
    assert source_of("a.txt", text.encode()).format == "text"


@pytest.mark.parametrize("start", ['<?xml version="1.0"?><issue/>', "\n<issue/>", "<!-- ours --><i:issue/>"])
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
def test_an_xml_is_known_by_how_it_begins(start: str, codec: str) -> None:
    data = start.encode(codec)
    found = source_of("a.txt", data)
    assert (found.format, found.media, found.data) == ("xml", "application/xml", data)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "the file is empty"),
        (b" \r\n\t\n", "there is only white space in it"),
        ("\ufeff\u3000\u200b\n".encode(), "there is only white space in it"),
        (b"\xff\xfe", "there is only white space in it"),
        (
            b"PK\x03\x04\x14\x00",
            "a zip archive that is cut short, damaged or larger than any gazette, not a text",
        ),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "an old office document (DOC, XLS, WPS), not a text"),
        (b"{\\rtf1\\ansi", "an RTF document, not a text"),
        (b"\x89PNG\r\n\x1a\n", "a picture (PNG), not a text"),
        (b"<!DOCTYPE html><p>", "an HTML page, not a text"),
        (b"<!-- saved --><HTML>", "an HTML page, not a text"),
        (b"\xef\xbb\xbf\n<!-- a --><!-- b -->\n<!DOCTYPE HTML PUBLIC>\n<body>", "an HTML page, not a text"),
        (b"<!--" + b" " * 9000 + b"--><Html lang='zh'>", "an HTML page, not a text"),
        ("<html><p>公报".encode("utf-16-le"), "an HTML page, not a text"),
        (b"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>", "an HTML page, not a text"),
        (b"<DIV class=a>", "an HTML page, not a text"),
        (b"From: a@b.cn\r\nSubject: =?utf-8?B?5YWs?=\r\n\r\nx", "an e-mail message, not a text"),
        (b"From a@b.cn Mon Jan  1 00:00:00 2024\nReceived: by c\nDate: today\n\nx", "an e-mail message, not a text"),
        (b"%!PS-Adobe-3.0\n", "a PostScript file, not a text"),
        (b'{"title": "x"}', "JSON, not a text"),
        (b'[\n  {"title": 1}]', "JSON, not a text"),
        (b"\\documentclass{article}", "a LaTeX source, not a text"),
        (b"#!/bin/sh\n", "a script, not a text"),
        (b"-----BEGIN PGP MESSAGE-----\n\nhQ", "something signed or encrypted (PGP, PEM), not a text"),
        (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "a calendar or a card (iCalendar, vCard), not a text"),
        (b"diff --git a/x b/x\n", "the difference of two files, not a text"),
        (b"--- a/x\n+++ b/x\n@@ -1 +1 @@\n", "the difference of two files, not a text"),
        (b"begin 644 a.pdf\nM)5!$1\n", "a file in letters and digits (base64, uuencode), not a text"),
        (3 * (64 * b"A" + b"\n"), "a file in letters and digits (base64, uuencode), not a text"),
        (b"# 1\n[[document]]\nfile = 'a.txt'\n", "a TOML for `gazette compose`, not a text"),
        (b"[page]  # A4\nx = 1\n[[document]]\n", "a TOML for `gazette compose`, not a text"),
        (b"L\0\0\0\x01\x14\x02\0", "a link to a file or a page, not a text"),
        (b"[InternetShortcut]\r\nURL=https://a.cn\r\n", "a link to a file or a page, not a text"),
        (b"\0\x05\x16\x07\0\x02", "what a Mac keeps beside a file (._NAME, .DS_Store), not a text"),
        (b"CAJ\0\0", "a CAJ document, not a text"),
        (b"gazette.txt".ljust(257, b"\0") + b"ustar\x0000", "a tar archive, not a text"),
        (b"BZh91AY&SY", "a bzip2 archive, not a text"),
        (b"\xfd7zXZ\0", "an xz archive, not a text"),
        (b"\x28\xb5\x2f\xfd", "a zstd archive, not a text"),
        (b"GIF89a\1\0", "a picture (GIF), not a text"),
        (b"BM\x36\0\x0c\0\0\0\0\0\x36", "a picture (BMP), not a text"),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "a picture (WebP), not a text"),
        (b"RIFF\x24\0\0\0WAVEfmt ", "a sound or a film (RIFF: WAV, AVI), not a text"),
        (b"\0\0\0\x18ftypheic", "a picture (HEIF or AVIF), not a text"),
        (b"\0\0\0\x18ftypisom", "a film (MP4), not a text"),
        (b"\x7fELF\2", "a program (ELF), not a text"),
        (b"\xcf\xfa\xed\xfe\7", "a program (Mach-O or Java), not a text"),
        (b"MZ\x90\0\3\0", "a program (Windows), not a text"),
        (b"ID3\3\0", "a sound (MP3), not a text"),
        (b"SQLite format 3\0", "an SQLite database, not a text"),
        (
            b"<?xml version='1.0'?><?mso-application progid='Word.Document'?><w:wordDocument/>",
            "an office document in one XML file (Word, Excel or OpenDocument), not a text",
        ),
        (
            b"<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'/>",
            "an office document in one XML file (Word, Excel or OpenDocument), not a text",
        ),
        (b"a\nb\x00c\n", "line 2: a NUL byte: not a text, or in an encoding not known here"),
        (b"\x01\x02\x03\x04abcd" * 9, "full of control characters: not a text"),
    ],
)
def test_what_is_no_text_is_refused_by_what_it_is(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableInput) as raised:
        source_of("a.txt", data)
    assert str(raised.value) == said


@pytest.mark.parametrize(
    "text",
    [
        "<A公司>处罚公告",
        "Subject: a notice\n\nThe Ministry announces:",
        "[2024] 3号",
        "{一}总则",
        "BM公司公告",
        "MZ市公告",
        "# 公告",
        "<条例>",
        "From the Ministry 2024",
        "RIFF公告",
        "-----BEGIN-----\n公告",
        "BEGIN:VCARD 公告",
        "--- 公告\n正文",
        "begin 644 公告\n正文",
        "A" * 60 + "公告",
        "CAJ公告",
        "L\n公告",
        "[English](README.md)\n\n[[document]]\n",
    ],
)
def test_a_text_that_begins_a_little_like_another_kind_is_a_text(text: str) -> None:
    assert source_of("a.txt", text.encode()).text == text


KOREAN = "대한민국 헌법은 민주공화국의 기본 질서를 정하는 최고의 법이다. 이 법은 공포한 날부터 시행한다.\n"
JAPANESE = "日本国民は、正当に選挙された国会における代表者を通じて行動し、諸国民との協和による成果を確保する。\n"


@pytest.mark.parametrize(
    ("text", "codec", "name"),
    [
        (KOREAN, "euc-kr", "EUC-KR"),
        (JAPANESE, "euc-jp", "EUC-JP"),
        (JAPANESE, "shift-jis", "Shift_JIS"),
        (JAPANESE, "iso2022-jp", "ISO-2022-JP"),
        (NAMES, "hz", "HZ"),
        (BULLETIN[:200], "utf-7", "UTF-7"),
        (BULLETIN[:200], "gb18030", "GB18030"),
        (TRADITIONAL, "cp950", "Big5"),
    ],
)
def test_an_encoding_that_the_bytes_do_not_tell_is_found_and_called_a_guess(text: str, codec: str, name: str) -> None:
    found = source_of("a.txt", text.encode(codec)).decoded
    assert (found.text, found.encoding, found.guessed) == (text, name, True)


@pytest.mark.parametrize(
    "data", ["公报".encode(), "公报".encode("utf-8-sig"), b"a+b ~{x} C++ +86-351", "\ufeff公报".encode("gb18030")]
)
def test_an_encoding_that_the_bytes_tell_is_no_guess(data: bytes) -> None:
    assert not source_of("a.txt", data).decoded.guessed


def test_broken_bytes_in_utf_8_are_named_with_their_lines() -> None:
    lines = BULLETIN.split("\n")[:100]
    data = "\n".join(lines).encode().replace("通过".encode(), "通".encode() + b"\xff\xfe", 1)
    line = next(n for n, text in enumerate(lines, 1) if "通过" in text)
    with pytest.raises(
        UnreadableInput, match=f"bytes that are not UTF-8: line {line}: byte 0xFF, line {line}: byte 0xFE$"
    ):
        source_of("a.txt", data)


def test_more_than_three_broken_bytes_are_summed_up() -> None:
    with pytest.raises(UnreadableInput, match=r"line 1: byte 0xFF, line 2: byte 0xFF, line 3: byte 0xFF and more$"):
        source_of("a.txt", "一\xff\n二\xff\n三\xff\n四\xff\n".encode().replace("\xff".encode(), b"\xff"))


def test_a_broken_pair_in_gb18030_is_named_in_gb18030() -> None:
    data = BULLETIN[:3000].encode("gb18030") + b"\n\xff\n"
    line = BULLETIN[:3000].count("\n") + 2
    with pytest.raises(UnreadableInput, match=f"bytes that are not GB18030: line {line}: byte 0xFF"):
        source_of("a.txt", data)


def test_a_character_cut_at_the_end_of_the_file_is_named() -> None:
    with pytest.raises(UnreadableInput, match=r"bytes that are not UTF-8: line 2: bytes 0xE6B3$"):
        source_of("a.txt", "公报\n法".encode()[:-1])
    with pytest.raises(UnreadableInput, match=r"bytes that are not UTF-16 LE: line 2: byte 0xD5$"):
        source_of("a.txt", b"\xff\xfe" + "公报\n法".encode("utf-16-le")[:-1])


def test_a_text_in_none_of_the_encodings_is_refused() -> None:
    with pytest.raises(UnreadableInput, match="bytes that are not UTF-8: line 1"):
        source_of("a.txt", "Le président élu à la majorité déclaré prêt\n".encode("latin-1"))


@given(st.binary(max_size=400))
def test_any_bytes_are_a_source_or_one_clear_sentence(data: bytes) -> None:
    said = ""
    try:
        found = source_of("a.txt", data)
    except UnreadableInput as error:
        said = str(error)
    assert re.fullmatch(r".+", said) if said else found.text.strip() or found.data


def test_a_missing_file_is_unreadable_and_its_neighbour_is_named(tmp_path: Path) -> None:
    (tmp_path / "bulletin.txt").write_text("公报")
    with pytest.raises(UnreadableInput, match="no such file") as raised:
        load(str(tmp_path / "buletin.txt"))
    assert raised.value.hint == f"did you mean {tmp_path / 'bulletin.txt'}?"


def test_a_folder_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match="a folder, not a file"):
        load(str(tmp_path))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_of_somebody_else_is_unreadable(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.touch(mode=0)
    with pytest.raises(UnreadableInput, match="permission denied"):
        load(str(path))


def test_a_file_without_end_is_read_no_further_than_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "MOST_BYTES", 1 << 20)
    with pytest.raises(UnreadableInput, match="larger than 1 MiB"):
        load("/dev/zero")


def test_a_file_name_that_is_no_text_becomes_one(tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/\xb9\xab.txt")
    Path(path).write_text("公报")
    assert load(path).name == "\ufffd\ufffd.txt"


def test_standard_input_is_a_source_named_stdin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(BULLETIN.encode("gb18030"))))
    found = load("-")
    assert (found.name, found.text) == ("stdin", BULLETIN)


RANDOM = random.Random(1).randbytes(3000)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("b.pdf", "a PDF"),
        ("B.DOCX", "a Word document (DOCX)"),
        ("b.issue.xml", "an issue XML"),
        ("b.xml", "an issue XML"),
        ("b.akn", "an Akoma Ntoso document"),
        ("b.akn.xml", "an Akoma Ntoso document"),
    ],
)
def test_bytes_that_are_nothing_known_are_told_by_what_their_name_says(name: str, kind: str) -> None:
    with pytest.raises(UnreadableInput) as raised:
        source_of(name, RANDOM)
    assert str(raised.value) == f"its name says that it is {kind}, and its bytes are neither that nor a text"
    assert raised.value.hint is not None and "damaged, encrypted, or of another kind" in raised.value.hint


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("b.pdf", "its name says that it is a PDF, and it is a text"),
        ("B.DOCX", "its name says that it is a Word document (DOCX), and it is a text"),
        ("b.akn", "its name says that it is an Akoma Ntoso document, and it is a text"),
        ("b.html", "its name says that it is an HTML page, and it is a text"),
        ("b.txt", None),
        ("b.md", None),
        ("stdin", None),
    ],
)
def test_a_text_with_the_name_of_another_format_is_read_and_that_is_said(name: str, said: str | None) -> None:
    found: list[Finding] = []
    read_issue(source_of(name, BULLETIN[:3000].encode()), Particulars(), found.append)
    assert [str(finding.message) for finding in found if finding.code == "R106"] == ([said] if said else [])


OF_WORD = {
    "wordprocessingml.document.main": "a Word document (DOCX)",
    "ms-word.document.macroEnabled.main": "a Word document with macros (DOCM)",
    "wordprocessingml.template.main": "a Word template (DOTX)",
    "ms-word.template.macroEnabledTemplate.main": "a Word template with macros (DOTM)",
}
CALLED = {
    **dict(zip(("reply.docx", "reply.DOCM", "reply.dotx", "reply.dotm"), OF_WORD.values(), strict=True)),
    "reply.doc": "an old Word document (DOC)", "reply.wps": "a WPS document (WPS)", "reply.rtf": "an RTF document",
    "reply.odt": "an OpenDocument text (ODT)", "reply.txt": "a text", "reply.xml": "an issue XML", "reply.dat": None,
}  # fmt: skip


@pytest.mark.parametrize("type", OF_WORD)
def test_a_word_document_with_another_name_is_read_and_that_is_said(type: str) -> None:
    data = (Path(__file__).parents[1] / "fixtures" / "word" / "reply.docx").read_bytes()
    for name, named in CALLED.items():
        found: list[Finding] = []
        source = source_of(name, typed(data, type))
        issue = read_issue(source, Particulars(), found.append)
        assert next(issue.descendants("title")).text_content == "中华人民共和国最高人民检察院公告"
        said = f"its name says that it is {named}, and it is {OF_WORD[type]}"
        is_told = named not in (None, OF_WORD[type])
        assert [str(each.message) for each in found if each.code == "R106"] == ([said] if is_told else [])


def typed(data: bytes, type: str) -> bytes:
    """The file, its text of this content type."""
    files = unpacked(data)
    types = files["[Content_Types].xml"]
    files["[Content_Types].xml"] = types.replace(b"wordprocessingml.document.main", type.encode())
    if type.startswith("ms-word"):
        kept = files["[Content_Types].xml"]
        files["[Content_Types].xml"] = kept.replace(b"openxmlformats-officedocument.ms-word", b"ms-word")
    return packed(files.items(), EPOCH)


@pytest.mark.parametrize(("name", "said"), [("b.doc", "an old Word document (DOC)"), ("b.wps", "a WPS document (WPS)")])
def test_a_text_with_the_name_of_another_word_processor_is_read_and_that_is_said(name: str, said: str) -> None:
    found: list[Finding] = []
    read_issue(source_of(name, BULLETIN[:3000].encode()), Particulars(), found.append)
    assert f"its name says that it is {said}, and it is a text" in [str(each.message) for each in found]


def test_bytes_called_a_text_are_told_as_a_text() -> None:
    with pytest.raises(UnreadableInput, match="bytes that are not UTF-8: line 1"):
        source_of("b.txt", RANDOM)
