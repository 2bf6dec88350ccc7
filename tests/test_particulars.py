"""What the user says of an issue: options and gazette.toml."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Said

from gazette_pub.formats.source import Source
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.model import Issue, new_issue, schema_errors
from gazette_pub.issue.particulars import Particulars, put_into
from gazette_pub.issue.problems import WrongUsage
from gazette_pub.issue.settings import MOST_BYTES, particulars_for, remarks_on
from gazette_pub.publish.reading import read_issue

COUNTED = "a number from 1, or the number as it is printed: 3, 1-2, 增刊"


@pytest.fixture
def bulletin(tmp_path: Path) -> Path:
    path = tmp_path / "bulletin.txt"
    path.touch()
    return path


def say(bulletin: Path, toml: str) -> None:
    (bulletin.parent / "gazette.toml").write_text(toml, encoding="utf-8")


def test_a_gazette_toml_beside_the_input_speaks(bulletin: Path) -> None:
    say(bulletin, 'title = "山西省人民代表大会常务委员会公报"\nyear = 2024\nnumber = "1"\njurisdiction = "cn-sx"\n')
    found = particulars_for(bulletin, Particulars())
    assert found == Particulars("山西省人民代表大会常务委员会公报", None, "2024", "1", "cn-sx")


def test_a_day_may_be_written_as_toml_writes_days(bulletin: Path) -> None:
    say(bulletin, "date = 2024-03-30\ntotal = 156\n")
    assert particulars_for(bulletin, Particulars()) == Particulars(date="2024-03-30", total="156")


def test_an_option_is_stronger_than_gazette_toml(bulletin: Path) -> None:
    say(bulletin, 'year = 2024\nnumber = "1"\n')
    assert particulars_for(bulletin, Particulars(number="2")) == Particulars(year="2024", number="2")


def test_a_table_holds_for_its_file_only(bulletin: Path) -> None:
    (bulletin.parent / "other.txt").touch()
    say(bulletin, 'year = 2024\nnumber = 1\n["other.txt"]\nnumber = 2\n')
    assert particulars_for(bulletin, Particulars()).number == "1"
    assert particulars_for(bulletin.parent / "other.txt", Particulars()) == Particulars(year="2024", number="2")


def test_standard_input_lies_beside_no_file() -> None:
    assert particulars_for(None, Particulars(year="2024")) == Particulars(year="2024")


@pytest.mark.parametrize(
    ("toml", "said", "hint"),
    [
        ("year = 24", "year '24': not a year of four digits, such as 2024", None),
        ("year = true", "year: a text or a number is wanted", None),
        ("jurisdiction = 'CN'", "jurisdiction 'CN': not an ISO 3166 code in lower case, as cn or cn-sx", None),
        ("date = '2024-02-30'", "date '2024-02-30': not a day or a month, such as 2024-03-30 or 2024-03", None),
        ("date = '0000-01'", "date '0000-01': not a day or a month, such as 2024-03-30 or 2024-03", None),
        ("date = 2024", "date '2024': not a day or a month, such as 2024-03-30 or 2024-03", None),
        ("date = '2024-W01-1'", "date '2024-W01-1': not a day or a month, such as 2024-03-30 or 2024-03", None),
        ("title = ' a'", "title ' a': not a text on one line, with no space around it", None),
        ("title = 3", "title: a text is wanted, in quotation marks", 'write title = "3"'),
        ("host = 2024-03-30", "host: a text is wanted, in quotation marks", 'write host = "2024-03-30"'),
        ("number = 0", f"number '0': not {COUNTED}", None),
        ("number = '00'", f"number '00': not {COUNTED}", None),
        ("total = 'abc'", f"total 'abc': not {COUNTED}", None),
        ("jurisdiction = 'cn-zz'", "jurisdiction 'cn-zz': not an ISO 3166 code in lower case, as cn or cn-sx", None),
        ("jurisdiction = 'qq'", "jurisdiction 'qq': not an ISO 3166 code in lower case, as cn or cn-sx", None),
        ("total = -3", f"total '-3': not {COUNTED}", None),
        (
            "[02_law_fuze.txt]\nyear = 2024",
            '["02_law_fuze"]: no such file beside it',
            'the name of a file stands in quotation marks: ["02_law_fuze.txt"]',
        ),
        (
            "[law.part-1.txt]\nyear = 2024",
            '["law"]: no such file beside it',
            'the name of a file stands in quotation marks: ["law.part-1.txt"]',
        ),
    ],
)
def test_what_gazette_toml_gets_wrong_is_said(bulletin: Path, toml: str, said: str, hint: str | None) -> None:
    say(bulletin, toml)
    with pytest.raises(WrongUsage) as raised:
        particulars_for(bulletin, Particulars())
    assert str(raised.value) == f"{bulletin.parent / 'gazette.toml'}:1: {said}"
    assert raised.value.hint == hint


@pytest.mark.parametrize("toml", ["title = 公报", "[公报.txt]\nyear = 2024"])
def test_a_gazette_toml_that_is_no_toml_is_said(bulletin: Path, toml: str) -> None:
    say(bulletin, toml)
    with pytest.raises(WrongUsage, match=r"gazette\.toml: not TOML") as raised:
        particulars_for(bulletin, Particulars())
    assert (raised.value.hint or "").startswith("texts and the names of files stand in quotation marks: ")


@pytest.mark.parametrize("number", ["3", "10", "1-2", "1、2", "增刊", "B0"])
def test_a_number_is_taken_as_it_is_printed(number: str) -> None:
    assert Particulars(number=number, total=number).given == {"number": number, "total": number}


@pytest.mark.parametrize("wrong", ["\x1b", "\x00", "\x7f", "\ufffe", "\ud800", os.fsdecode(b"\xff"), "\n", " "])
@pytest.mark.parametrize("text", ["{}公报", "公报{}", "{}"])
@pytest.mark.parametrize("name", ["title", "number", "host"])
def test_what_no_xml_can_hold_is_no_text_wherever_it_stands(name: str, text: str, wrong: str) -> None:
    with pytest.raises(WrongUsage, match=name):
        Particulars(**{name: text.format(wrong)})
    assert Particulars(**{name: text.format("\ue000")}).given


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ("title = " + "[" * 20_000, "nested too deeply"),
        ("year = " + "9" * 6000, "not TOML"),
        ("year = 0x" + "f" * 6000, "year: a text or a number is wanted"),
        ("#" * (MOST_BYTES + 1), "larger than 1 MiB"),
    ],
    ids=["depth", "digits", "number", "length"],
)
def test_a_hostile_gazette_toml_is_refused_in_words(bulletin: Path, toml: str, said: str) -> None:
    say(bulletin, toml)
    with pytest.raises(WrongUsage, match=said):
        particulars_for(bulletin, Particulars())


@pytest.mark.parametrize("name", ["lost.txt", "a" * 300])
def test_a_name_that_is_gone_stops_no_other_file_and_is_told(bulletin: Path, name: str) -> None:
    say(bulletin, f"title = '某省公报'\n['{name}']\nyear = 2024")
    assert particulars_for(bulletin, Particulars()).given == {"title": "某省公报"}
    (said,) = remarks_on(bulletin)
    assert str(said) == f'{bulletin.parent / "gazette.toml"}:2: ["{name}"]: no such file beside it'


def test_a_name_that_is_gone_is_said_once_in_a_run(notice: Path, gazette: Callable[..., Said]) -> None:
    other = notice.with_name("other.txt")
    other.write_bytes(notice.read_bytes())
    (notice.parent / "gazette.toml").write_text("['lost.txt']\nyear = 2024", encoding="utf-8")
    done = gazette("check", notice, other)
    assert done.code == 0 and done.err.count('["lost.txt"]: no such file beside it') == 1


def issue_with(*fields: tuple[str, str]) -> Issue:
    issue = new_issue()
    meta = issue.add("meta")
    for name, text in fields:
        meta.add(name, text)
    meta.add("source", None, name="a.txt", media="text/plain", sha256="0" * 64)
    issue.add("pb", None, n="1")
    return issue


def test_what_the_user_says_takes_the_place_of_what_the_text_says() -> None:
    issue = issue_with(("title", "公报"), ("year", "2023"))
    put_into(issue, Particulars(year="2024"))
    assert (issue.meta("title"), issue.meta("year")) == ("公报", "2024")


def test_the_fields_stand_in_the_order_of_the_schema() -> None:
    issue = issue_with(("year", "2024"))
    put_into(issue, Particulars(title="公报", date="2024-03", jurisdiction="cn-sx", number="1", total="156"))
    assert [child.name for meta in issue.children("meta") for child in meta.children()] == [
        "title", "year", "number", "jurisdiction", "date", "total", "source",
    ]  # fmt: skip
    assert schema_errors(issue) == []


@pytest.mark.parametrize("code", ["cn", "cn-sx", "cn-hk", "mo", "tw", "gb-sct", "us-ca", "eu"])
def test_a_place_is_one_of_the_list(code: str) -> None:
    assert Particulars(jurisdiction=code).given == {"jurisdiction": code}


@pytest.mark.parametrize(
    ("said", "number"), [("第3期", "3"), ("总第１２期", "12"), ("第2号", "2"), ("增刊", "增刊"), ("1-2", "1-2")]
)
def test_a_number_is_what_stands_between_its_words(said: str, number: str) -> None:
    assert Particulars(number=said).number == number


HEAD = (
    "某省人民政府公报\n2024年第3期（总第156期）\n2024年2月10日\n\n某省人民政府关于防汛的通知\n\n各市：\n现通知如下。\n"
)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"year": "2019"}, ["2019 was given for the issue's year, the text says 2024"]),
        ({"date": "2023-02-10"}, ["2023-02-10 was given for the issue's date, the text says 2024-02-10"]),
        ({"date": "2024-02", "total": "156", "number": "3", "title": "某省公报"}, []),
        ({"title": "某省人大公报"}, ["某省人大公报 was given for the issue's title, the text says 某省人民政府公报"]),
        ({"title": "Gazette"}, []),
        ({"total": "157", "number": "4"}, [
            "4 was given for the issue's number, the text says 3", "157 was given for the issue's total, the text says 156",
        ]),
    ],
)  # fmt: skip
def test_what_is_given_and_the_text_contradicts_is_a_finding(given: dict[str, str], said: list[str]) -> None:
    findings: list[Finding] = []
    issue = read_issue(Source("in.txt", HEAD.encode()), Particulars(**given), findings.append)
    assert [finding.message for finding in findings if finding.code == "G703"] == said
    assert all(issue.meta(name) == value for name, value in given.items())


@pytest.mark.parametrize(
    ("title", "publisher", "place"),
    [
        ("某省人民政府公报", "某省人民政府", None),
        ("山西省人民代表大会常务委员会公报", "山西省人民代表大会常务委员会", "cn-sx"),
        ("国务院公报", "国务院", "cn"),
        ("香港特別行政區政府憲報", "香港特別行政區政府", "cn-hk"),
        ("中共太原市委办公室文件汇编", "中共太原市委办公室", "cn-sx"),
        ("太原市人民政府法规汇编", "太原市人民政府", "cn-sx"),
        ("山西政报", None, None),
        ("某大学学报", None, None),
        ("Official Gazette", None, None),
    ],
)
def test_a_gazette_is_named_after_who_publishes_it(title: str, publisher: str | None, place: str | None) -> None:
    """Also where somebody says what it is called; what somebody says of the publisher holds."""
    text = Source("a.txt", "某市通知\n\n　　请做好消防工作。\n".encode())
    issue = read_issue(text, Particulars(title=title), lambda _: None)
    assert (issue.meta("publisher"), issue.meta("jurisdiction")) == (publisher, place)
    said = Particulars(title=title, publisher="某厅", jurisdiction="cn-he")
    issue = read_issue(text, said, lambda _: None)
    assert (issue.meta("publisher"), issue.meta("jurisdiction")) == ("某厅", "cn-he")
