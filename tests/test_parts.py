"""An issue taken apart into its documents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from random_issues import random_issue

from gazette_pub.issue.model import Document, Issue, Node, parse, schema_errors, serialise
from gazette_pub.issue.plain import plain_text, squeezed, text_inside
from gazette_pub.parts.apart import frame_of, parts_of
from gazette_pub.parts.names import file_name
from gazette_pub.parts.pages import take_out_page_ends

ROOT = Path(__file__).parents[1]
SOURCES = "".join(
    f'<source name="{name}.docx" media="text/plain" sha256="{digit * 64}"/>'
    for name, digit in zip("甲乙丙", "abc", strict=True)
)
ISSUE = f"""<issue xmlns="urn:gazette-pub:issue:1" version="2" xml:lang="zh-Hans">
<meta><title>某省公报</title><number>3</number>{SOURCES}</meta>
<front><p>某省公报</p></front>
<category>决定</category>
<document kind="decision" xml:id="doc_1"><head><title>关于<pb n="1"/>某事的决定</title></head><body><p lines="4">一。</p></body>
  <document kind="list" xml:id="doc_1.1" role="attachment"><body><p>名单。</p></body></document></document>
<pb n="2"/><pb n="3"/>
<category>任免</category><pb n="4"/>
<document kind="other" xml:id="doc_2" source="{"b" * 64}"><body><p para="4">二。</p></body></document><pb n="5"/>
<colophon><p>刊号</p></colophon><pb n="6"/>
</issue>"""


@pytest.fixture
def issue() -> Issue:
    return parse(ISSUE.encode())


def names_in(issue: Issue) -> list[str]:
    return [node.name + node.get("n", "") for node in issue.children()]


def test_each_document_is_an_issue_with_what_stands_between_it_and_the_next(issue: Issue) -> None:
    first, last = parts_of(issue)
    assert names_in(first.issue) == ["meta", "category", "document", "pb2", "pb3"]
    assert names_in(last.issue) == ["meta", "category", "pb4", "document", "pb5"]
    assert [document.id for document in first.issue.all_documents] == ["doc_1", "doc_1.1"]
    assert not schema_errors(first.issue) and not schema_errors(last.issue)


def test_the_frame_is_the_rest(issue: Issue) -> None:
    frame = frame_of(issue)
    assert names_in(frame) == ["meta", "front", "colophon", "pb6"]
    assert plain_text(frame) + "".join(plain_text(part.issue) for part in parts_of(issue)) == plain_text(issue).replace(
        "刊号", ""
    ).replace("某省公报", "某省公报刊号", 1)
    assert not schema_errors(frame)


def test_a_part_names_the_sources_that_it_is_from_and_those_that_nobody_owns(issue: Issue) -> None:
    sources = [[each.get("name") for each in part.issue.descendants("source")] for part in parts_of(issue)]
    assert sources == [["甲.docx", "丙.docx"], ["乙.docx", "丙.docx"]]
    assert [part.issue.meta("title") for part in parts_of(issue)] == ["某省公报", "某省公报"]


def test_a_part_without_a_place_names_a_source(issue: Issue) -> None:
    for node in issue.descendants("p", "document"):
        for name in ("lines", "para", "source"):
            node.attrib.pop(name, "")
    for source in list(issue.descendants("source"))[1:]:
        source.above.remove(source)
    assert [len(list(part.issue.descendants("source"))) for part in parts_of(issue)] == [1, 1]


def test_files_are_called_by_number_and_title(issue: Issue) -> None:
    assert [part.stem for part in parts_of(issue)] == ["01-关于某事的决定", "02-other"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("《某条例》（草案）", "《某条例》（草案）"),
        ("../../etc/passwd", "etc-passwd"),
        ("a\x1b[2J\u202eb: c?", "a-[2J-b-c"),
        ("长" * 500, "长" * 48),
        ("...", ""),
    ],
)
def test_a_title_is_no_path_and_steers_nothing(title: str, name: str) -> None:
    assert file_name(title) == name


def test_an_issue_without_documents_is_all_frame() -> None:
    whole = parse(
        b'<issue xmlns="urn:gazette-pub:issue:1" version="2" xml:lang="zh"><meta>'
        b'<source name="a" media="b" sha256="' + b"a" * 64 + b'"/></meta><category>a</category></issue>'
    )
    assert not list(parts_of(whole)) and names_in(frame_of(whole)) == ["meta", "category"]


def test_page_ends_go_and_every_word_stays() -> None:
    """Of issues of every shape that the schema allows; what held page ends alone is gone, or keeps what is printed of it."""
    for seed in (5, 53, 72, 78, 103, 5072, 5082):
        issue = parse(serialise(random_issue(seed)))
        documents = list(issue.documents)
        before = [plain_text_of(document) for document in documents]
        for document in documents:
            take_out_page_ends(document)
        assert [plain_text_of(document) for document in documents] == before
        assert not list(document_ends(documents)) and not schema_errors(issue)


def plain_text_of(document: Document) -> str:
    return squeezed(text_inside(document))


def document_ends(documents: list[Document]) -> Iterator[Node]:
    return (end for document in documents for end in document.descendants("pb"))
