"""The record of an official document (版记) stands at the foot of its last page in a DOCX, and comes back as what it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from docx_parts import NAMES, Docx, W, attribute, one, text_of
from lxml import etree
from openxml_audit import OpenXmlValidator
from test_word_returning import back, changed, edited, paragraph, text

from gazette_pub.finish import finish
from gazette_pub.formats.word.blocks import block
from gazette_pub.formats.word.pictures import Album
from gazette_pub.formats.word.record import Record
from gazette_pub.formats.word.sheet import for_office
from gazette_pub.formats.word.story import Story
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Issue, parse, serialise
from gazette_pub.issue.pictures import Pictures
from gazette_pub.layout.pictures import Shown
from gazette_pub.layout.stylesheets import style

RECORD = ("抄送：省委各部门。", "某省人民政府办公厅　2024年3月6日印发")
TITLE = "某省人民政府关于防汛的通知"


def issue_of(*records: Sequence[str], below: str = "") -> Issue:
    """An issue of documents that each end with a record."""
    documents = (
        f'<document kind="notice" xml:id="doc_{n}"><head><title>{TITLE}</title></head><body><p>请落实。</p></body>'
        f"<foot>{''.join(f'<p>{line}</p>' for line in record)}</foot></document>{below}"
        for n, record in enumerate(records, 1)
    )
    source = f'<source name="a.txt" media="text/plain" sha256="{"0" * 64}"/>'
    issue = parse(
        f'<issue xmlns="urn:gazette-pub:issue:1" xml:lang="zh-Hans" version="2"><meta>{source}</meta>'
        f"{''.join(documents)}</issue>".encode()
    )
    finish(issue, ignore)
    return issue


def made(issue: Issue, name: str = "gb9704") -> Docx:
    return Docx(issue, style=style(name))


def blocks(issue: Issue) -> list[etree._Element]:
    """What stands in the file from the line above the first table on."""
    found = [each for each in made(issue).body if each.tag != W + "sdt"]
    return found[next(n for n, each in enumerate(found) if each.tag == W + "tbl") - 1 :]


def begins_page(paragraph: etree._Element) -> bool:
    return paragraph.find("w:pPr/w:pageBreakBefore", NAMES) is not None


def test_it_floats_at_the_foot_of_its_page_and_what_follows_begins_the_next() -> None:
    above, record, hangs, turns, title, *_ = blocks(issue_of(RECORD, RECORD))
    place = one(record, "w:tblPr/w:tblpPr")
    assert (attribute(place, "vertAnchor"), attribute(place, "tblpYSpec")) == ("margin", "bottom")
    # LibreOffice lets a table as wide as the text float only there
    assert (attribute(place, "horzAnchor"), attribute(place, "tblpXSpec")) == ("page", "center")
    assert [text_of(row) for row in record.iter(W + "tr")] == [line.replace("\u3000", "") for line in RECORD]
    assert above.find("w:pPr/w:keepNext", NAMES) is not None  # it is not alone on a page
    assert not begins_page(hangs) and text_of(hangs) == ""
    assert begins_page(turns) and text_of(turns) == ""
    assert not begins_page(title) and text_of(title) == TITLE


def test_behind_the_last_of_all_no_page_begins() -> None:
    _, _, hangs, *rest = blocks(issue_of(RECORD))
    assert text_of(hangs) == "" and [each.tag for each in rest] == [W + "sectPr"]


@pytest.mark.parametrize(
    "issue",
    [
        issue_of(RECORD, below="<category>其他</category>"),
        issue_of((*RECORD, "（此件公开发布）")),
        issue_of(("此件公开发布。",)),
    ],
)
def test_above_anything_but_a_document_it_stands_where_it_is(issue: Issue) -> None:
    assert next(made(issue).body.iter(W + "tbl"), None) is None


def test_in_a_style_without_rules_around_it_it_stands_where_it_is() -> None:
    assert next(made(issue_of(RECORD), "bulletin").body.iter(W + "tbl"), None) is None


def test_on_a_page_whose_text_is_not_in_its_middle_it_keeps_to_the_margin() -> None:
    aside = for_office(style("gb9704"))
    aside = replace(aside, sheet=replace(aside.sheet, inside=40))
    story = Story(issue_of(RECORD), aside, block, Album(Shown(), Pictures()))
    story.paragraph("GazetteText")
    Record(story)
    assert attribute(next(story.body.iter(W + "tblpPr")), "horzAnchor") == "margin"


def test_the_file_is_valid(tmp_path: Path) -> None:
    file = tmp_path / "a.docx"
    file.write_bytes(made(issue_of(RECORD, ("抄送：省委各部门。",))).data)
    assert [error.description for error in OpenXmlValidator().validate(str(file)).errors] == []


def test_it_comes_back_as_it_was() -> None:
    issue = issue_of(RECORD, RECORD)
    assert serialise(back(made(issue).data)[0]) == serialise(issue)


def test_what_is_changed_in_it_comes_back_and_no_table_does() -> None:
    issue = issue_of(RECORD, RECORD)
    data = edited(made(issue).data, lambda root: text(paragraph(root, RECORD[0]), "各部门。", "各部门，省军区。"))
    assert changed(issue, data) == [f"-<p>{RECORD[0]}</p>", "+<p>抄送：省委各部门，省军区。</p>"]


def test_where_libreoffice_gives_its_bookmarks_other_names_it_is_found_by_its_words() -> None:
    issue = issue_of(RECORD, RECORD)

    def copied(root: etree._Element) -> None:
        for table in root.iter(W + "tbl"):
            for mark in table.iter(W + "bookmarkStart"):
                mark.set(W + "name", f"{attribute(mark, 'name')}_Copy_1")

    assert changed(issue, edited(made(issue).data, copied)) == []
