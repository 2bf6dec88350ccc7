"""What a reader could not place is a paragraph and a finding, from the reader itself."""

from __future__ import annotations

from gazette_pub.finish.settle import settled
from gazette_pub.formats import source_of
from gazette_pub.formats.text.read import read
from gazette_pub.issue.findings import Finding, Grade, Place, Rule, ignore
from gazette_pub.issue.model import new_issue
from gazette_pub.issue.particulars import Particulars
from gazette_pub.publish.reading import read_issue
from gazette_pub.structure.documents import add_documents
from gazette_pub.structure.line import Hints, Line, Pages

RULE = Rule("R999", Grade.NOTE, "")
HALF = (
    "关于某项工作的报告",
    "各位代表：",
    "现将有关情况报告如下：",
    "没有写完的一段，后面的字印在另一页上",
    "完整的一段。",
)
ASTRAY = "不知道属于哪一个文件的文字印在最前面，后面才是题目。\n\n某省人民代表大会常务委员会关于批准条例的决定\n\n　　予以批准。\n"
LAW = "某省消防条例\n\n第一条　为了某事，制定本条例。\n\n第二条　本条例自公布之日起施行。\n"


def found_in(text: str) -> list[Finding]:
    """What the reader reports of a text."""
    found: list[Finding] = []
    read(source_of("in.txt", text.encode()), found.append)
    return found


def found_among(*paragraphs: str) -> list[Finding]:
    """What is reported of paragraphs that the source knows to be whole."""
    found: list[Finding] = []
    issue = new_issue()
    issue.add("meta")
    lines = [Line(n, text, text, hints=Hints(whole=True)) for n, text in enumerate(paragraphs, 1)]
    add_documents(issue, Pages(lines, []), found.append)
    return found


def test_a_paragraph_that_ends_no_sentence_is_reported_where_it_stands() -> None:
    (finding,) = found_among(*HALF)
    said = "kept as a paragraph, though it ends no sentence: “没有写完的一段，后面的字印在另一页上”"
    assert finding.at("in.txt") == f"in.txt:4: G601 {said}"
    assert finding.text == HALF[3]


def test_a_paragraph_with_nothing_below_it_is_not() -> None:
    assert found_among(*HALF[:4]) == []


def test_text_before_the_first_title_is_reported_once() -> None:
    (finding,) = found_in(ASTRAY)
    assert finding.at("in.txt") == "in.txt:1: G602 text without a title: “不知道属于哪一个文件的文字印在最前面，后…”"


def test_a_text_with_a_place_for_everything_has_no_finding() -> None:
    assert found_in(ASTRAY.partition("\n\n")[2]) == []


def test_what_a_reader_reports_has_the_id_that_its_element_gets_later() -> None:
    early = found_in(ASTRAY)
    found: list[Finding] = []
    read_issue(source_of("in.txt", ASTRAY.encode()), Particulars(), found.append)
    late = [finding for finding in found if finding.code == "G602"]
    assert (early[0].element, late[0].element, late[0].place) == (None, "doc_1", Place(1))
    assert all(finding.node is None for finding in found)


def test_what_is_reported_of_a_line_alone_has_the_id_of_the_element_that_the_line_is_in() -> None:
    issue = read_issue(source_of("in.txt", LAW.encode()), Particulars(), ignore)
    lines = [RULE.found("line {n}", at=Place(n), n=n) for n in (1, 2, 3, 5, 99)]
    assert [finding.element for finding in settled(lines, issue)] == [
        "doc_1",
        None,
        "doc_1__art_1__p_1",
        "doc_1__art_2__p_1",
        None,
    ]
    assert all(finding.node is None for finding in settled(lines, issue))


def test_a_line_above_the_first_title_is_in_its_head_and_is_said() -> None:
    found = found_in(
        "图片说明。 某报记者 张三 摄\n政府工作报告\n（2026年1月27日在某省人民代表大会会议上）\n各位代表：\n请审议。\n"
    )
    assert [(finding.code, finding.line) for finding in found if finding.code.startswith("G60")] == [("G603", 1)]


def test_which_copy_it_is_how_secret_and_how_urgent_is_said_above_a_letterhead() -> None:
    below = "某市财政局文件\n某财〔2025〕21号\n某市财政局关于预算公开的通知\n各区财政局：\n请公开预算。\n某市财政局\n2025年5月20日\n"
    said = [found_in(above + below) for above in ("000012\n机密★1年\n特　急\n", "图为会场\n")]
    assert [[each.code for each in found if each.code == "G603"] for found in said] == [[], ["G603"]]


def test_a_sentence_above_a_title_is_a_text_without_one() -> None:
    found = found_in(
        "本办法自公布之日起施行。\n政府工作报告\n（2026年1月27日在某省人民代表大会会议上）\n各位代表：\n请审议。\n"
    )
    assert [(finding.code, finding.line) for finding in found if finding.code.startswith("G60")] == [("G602", 1)]
