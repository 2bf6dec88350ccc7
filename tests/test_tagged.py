"""What an archive file says besides its pages, read by another program than ours (ISO 14289-1, ISO 19005-3)."""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime
from typing import Any

import page
import pikepdf
import pypdfium2 as pdfium
import pytest
from lxml import etree
from random_issues import random_issue
from tagged import Tag, tagged
from test_pdf import LONG, bulletin

from gazette_pub.formats import Press
from gazette_pub.formats.pdf import write as pdf
from gazette_pub.issue.model import XML_LANG, Issue, Node, new_issue
from gazette_pub.issue.plain import plain_text, squeezed
from gazette_pub.layout.stylesheets import style_names
from gazette_pub.publish.styles import style_named

MADE = datetime(2024, 1, 27, 8, 30, tzinfo=UTC)
XMP = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xmp": "http://ns.adobe.com/xap/1.0/",
}


def written(issue: Issue, **settings: Any) -> bytes:
    return pdf.write(issue, Press(made=MADE, **settings))


def document(*, kind: str = "law") -> tuple[Issue, Node]:
    """An issue of one document, and its body."""
    issue = bulletin("文。", kind=kind)
    body = next(issue.documents).body
    assert body is not None
    for child in list(body):
        body.remove(child)
    return issue, body


def body_of(issue: Issue) -> Tag:
    """The tag of the first document."""
    return next(tagged(written(issue)).root.all("Sect"))


# The order


@pytest.fixture(scope="module")
def three() -> bytes:
    return written(bulletin(LONG, LONG, LONG))


def test_the_tree_reads_as_the_issue_does(three: bytes) -> None:
    said = "".join(tag.text for tag in tagged(three).root.all("Sect") if "公报" not in tag.text[:20])
    assert squeezed(said) == plain_text(bulletin(LONG, LONG, LONG))


@pytest.mark.parametrize("seed", range(12))
def test_the_tree_of_any_issue_reads_as_it_does(seed: int) -> None:
    issue = random_issue(seed)
    for note in list(issue.descendants("note")):  # their text stands behind the paragraph
        note.above.remove(note)
    tree = tagged(written(issue))
    assert plain_text(issue) in squeezed(tree.root.text)


@pytest.mark.parametrize("seed", range(12))
def test_nothing_that_is_marked_is_outside_the_tree(seed: int) -> None:
    assert tagged(written(random_issue(seed, 8))).lost == []


def test_a_note_stands_behind_the_paragraph_that_has_its_mark() -> None:
    issue, body = document()
    paragraph = body.add("p", "前")
    paragraph.add("note", "注文。", label="①").tail = "后。"
    alone = body.add("p")
    alone.add("note", "只有注。", label="②")
    tag = body_of(issue)
    assert [(each.name, each.text) for each in tag.tags][1:] == [
        ("P", "前①后。"), ("Note", "①注文。"), ("Note", "②只有注。"),
    ]  # fmt: skip


# Links


@pytest.mark.parametrize("seed", [*range(12), None])
def test_each_link_has_one_annotation_and_stands_in_no_other(seed: int | None, three: bytes) -> None:
    tree = tagged(three if seed is None else written(random_issue(seed)))
    for link in tree.root.all("Link"):
        assert link.annotations == 1
        assert not [tag for tag in link.all("Link") if tag is not link]
    assert sum(tag.annotations for tag in tree.root.all("P", "Reference", "Span", "LBody")) == 0


def test_the_box_of_a_link_is_no_higher_than_a_line() -> None:
    """A link that goes on in the next line, or in the next column, is two."""
    issue, body = document(kind="report")
    for _ in range(90):
        body.add("p", "文" * 10).add("ref", "《一部有很长很长名称的法律》", href="https://a.cn/b").tail = "文。"
    file: Any = pikepdf.open(io.BytesIO(written(issue)))
    boxes = [[float(side) for side in link.Rect] for page in file.pages for link in page.get("/Annots", [])]
    assert len(boxes) > 90
    assert max(box[3] - box[1] for box in boxes) < 18


# What is no text


def test_heads_marks_and_rules_are_artifacts_of_their_kinds(three: bytes) -> None:
    tree = tagged(three)
    heads = [said for page in tree.artifacts for kind, said in page if kind.get("Subtype") == "Header"]
    marks = [said for page in tree.artifacts for kind, said in page if kind.get("Subtype") == "Footer"]
    assert set(heads) == {"某省公报 2024·1"}
    assert marks == [f"— {n} —" for n in range(1, len(marks) + 1)]
    kinds = {kind.get("Type") for page in tree.artifacts for kind, _ in page}
    assert kinds == {"Layout", "Pagination"}
    assert "某省公报 2024·1" not in tree.root.text


# Names of pages, and bookmarks


def labels(data: bytes) -> list[str]:
    file: Any = pikepdf.open(io.BytesIO(data))
    return [page.label for page in file.pages]


def test_pages_are_called_by_their_marks(three: bytes) -> None:
    names = labels(three)
    assert names[:2] == ["i", "ii"]
    assert names[2:] == [str(n) for n in range(1, len(names) - 1)]


def test_bookmarks_are_nested_as_the_issue_is() -> None:
    issue, body = document()
    part = body.add("division", type="part", label="第一编", num="1")
    part.add("heading", "总则")
    chapter = part.add("division", type="chapter", label="第一章", num="1")
    chapter.add("heading", "目的")
    section = chapter.add("division", type="section", label="第一节", num="1")
    section.add("heading", "一般")
    section.add("article", label="第一条", num="1").add("p", "文。")
    later = body.add("division", type="part", label="第二编", num="2")
    later.add("heading", "附则")
    later.add("article", label="第二条", num="2").add("p", "文。")
    file: Any = pikepdf.open(io.BytesIO(written(issue)))
    with file.open_outline() as outline:
        assert [nested(item) for item in outline.root] == [
            ("关于第1件事的报告", [
                ("第一编总则", [("第一章目的", [("第一节一般", [])])]),
                ("第二编附则", []),
            ]),
        ]  # fmt: skip


def nested(item: Any) -> tuple[str, list[Any]]:
    return "".join(item.title.split()), [nested(child) for child in item.children]


def test_headings_go_down_without_a_gap(three: bytes) -> None:
    for data in (three, *(written(random_issue(seed, 8)) for seed in range(6))):
        depth = 0
        for tag in tagged(data).root.all(*(f"H{n}" for n in range(1, 7))):
            assert int(tag.name[1]) <= depth + 1
            depth = int(tag.name[1])


# Tables and lists


def test_the_headers_of_a_table_say_what_they_head() -> None:
    issue, body = document()
    table = body.add("table")
    for texts, headers in ((("", "甲", "乙"), "111"), (("收入", "1", "2"), "100"), (("支出", "3", "4"), "100")):
        row = table.add("row")
        for text, header in zip(texts, headers, strict=True):
            row.add("cell", text, **({"header": "true"} if header == "1" else {}))
    found = [(tag.text, str(tag.entries["/A"].Scope)) for tag in body_of(issue).all("TH")]
    assert found == [("", "/Column"), ("甲", "/Column"), ("乙", "/Column"), ("收入", "/Row"), ("支出", "/Row")]
    assert [len(row.tags) for row in body_of(issue).all("TR")] == [3, 3, 3]


def test_a_list_in_a_list_is_one_in_the_tree() -> None:
    issue, body = document()
    body.add("p", "如下：")
    listed = body.add("list")
    first = listed.add("item", label="（一）", num="1")
    first.add("p", "甲：")
    inner = first.add("list")
    inner.add("item", label="1.", num="1").add("p", "子。")
    inner.add("item", label="2.", num="2").add("p", "丑。")
    listed.add("item", label="（二）", num="2").add("p", "乙。")
    body.add("p", "完。")
    tag = body_of(issue)
    assert tag.outline == ("Sect(H1 P L(LI(LBody(P L(LI(LBody(P)) LI(LBody(P))))) LI(LBody(P))) P)")
    assert squeezed(tag.text).endswith("如下：（一）甲：1.子。2.丑。（二）乙。完。")


def test_names_are_a_list() -> None:
    issue, body = document()
    names = body.add("names")
    for name in ("王纯", "李明", "欧阳修"):
        names.add("name", name)
    assert [tag.text for tag in next(body_of(issue).all("L")).all("LBody")] == ["王纯", "李明", "欧阳修"]


# Languages and words


def test_what_is_in_another_language_says_so() -> None:
    issue, body = document()
    paragraph = body.add("p", "称为")
    word = paragraph.add("span", "Rule of Law", name="term")
    word.set(XML_LANG, "en")
    word.tail = "。"
    other = body.add("p", "བོད་ཡིག")
    other.set(XML_LANG, "bo")
    group = body.add("group", name="annex")
    group.set(XML_LANG, "mn")
    group.add("p", "ᠮᠣᠩᠭᠣᠯ")
    body.add("p", "完。")
    tag = body_of(issue)
    assert {each.text: each.said("Lang") for each in tag.all("P", "Span")} == {
        "称为Rule of Law。": None, "Rule of Law": "en", "བོད་ཡིག": "bo", "ᠮᠣᠩᠭᠣᠯ": "mn", "完。": None,
    }  # fmt: skip


def test_letters_that_stand_apart_are_said_as_words(three: bytes) -> None:
    issue, body = document()
    body.add("division", type="chapter", label="第一章", num="1").add("heading", "总则")
    heading = next(tag for tag in body_of(issue).all("H2"))
    assert heading.said("ActualText") == heading.text == "第一章\u3000总则"
    cover = tagged(three).root.tags[0]
    assert [tag.said("ActualText") for tag in cover.tags][:2] == ["某省公报", None]


def test_a_character_that_no_font_has_is_said_all_the_same() -> None:
    issue, body = document()
    body.add("p", "私用\ue123字\ue124。")
    assert "私用\ue123字\ue124。" in body_of(issue).text


def test_raised_and_lowered_characters_that_no_font_has_are_set_small_and_copied_whole() -> None:
    text = "浓度不超过10⁻⁶，CO₂与SO₄²⁻各12³次，条文⁴⁵。"
    issue, body = document()
    body.add("p", text)
    data = written(issue)
    assert text in body_of(issue).text
    file: Any = pdfium.PdfDocument(data)
    sheet = file[len(file) - 1]
    assert text in re.sub(r"\s", "", sheet.get_textpage().get_text_bounded())
    assert [page.validate_pdf_bytes(data, profile=profile).failures for profile in ("3a", "ua1")] == [[], []]
    assert written(issue) == data


# What the file says of itself, and what it carries


def test_what_the_file_says_of_itself_it_says_twice_alike(three: bytes) -> None:
    file: Any = pikepdf.open(io.BytesIO(three))
    packet = etree.fromstring(file.Root.Metadata.read_bytes())

    def said(path: str) -> str:
        found = packet.find(f".//{path}", XMP)
        assert found is not None
        return "".join(map(str, found.itertext())).strip()

    info = {str(key)[1:]: str(value) for key, value in file.docinfo.items()}
    assert info == {
        "Title": said("dc:title"),
        "Author": said("dc:creator"),
        "Subject": said("dc:description"),
        "Creator": said("xmp:CreatorTool"),
        "Producer": said("pdf:Producer"),
        "CreationDate": "D:20240127083000Z",
        "ModDate": "D:20240127083000Z",
    }
    assert said("xmp:CreateDate") == said("xmp:ModifyDate") == "2024-01-27T08:30:00Z"
    assert said("dc:language") == str(file.Root.Lang) == "zh-Hans"


def test_the_files_that_it_carries_say_what_they_are_and_when_they_were_made(three: bytes) -> None:
    file: Any = pikepdf.open(io.BytesIO(three))
    carried = {str(each.UF): each for each in file.Root.AF}
    assert {name: str(each.AFRelationship) for name, each in carried.items()} == {
        "issue.issue.xml": "/Source", "issue.akn.xml": "/Alternative",
    }  # fmt: skip
    for each in carried.values():
        held = each.EF.F
        assert str(held.Params.ModDate) == "D:20240127083000Z"
        assert int(held.Params.Size) == len(held.read_bytes())
    assert {str(name) for name in file.Root.Names.EmbeddedFiles.Names if isinstance(name, pikepdf.String)} == set(
        carried
    )


# Whatever the issue is


@pytest.mark.parametrize("style", style_names())
@pytest.mark.parametrize("seed", range(100, 104))
def test_any_issue_in_any_style_is_an_archive_file_that_can_be_read_aloud(seed: int, style: str) -> None:
    data = written(random_issue(seed), style=style_named(style))
    assert [page.validate_pdf_bytes(data, profile=profile).failures for profile in ("3a", "ua1")] == [[], []]


@pytest.mark.parametrize("seed", range(60))
def test_no_stream_ends_in_a_line_end(seed: int) -> None:
    """Some readers take it for no part of the stream, and find the stream too short."""
    issue = new_issue()
    issue.add("meta").add("title", f"公报{seed}")
    assert not re.search(rb"[\r\n]\nendstream", written(issue))
