"""gazette.toml: which of them holds, what each key does, and what is said of a wrong one."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import Said

from gazette_pub.command.config import as_toml
from gazette_pub.command.wishes import wishes_of
from gazette_pub.formats import WRITERS
from gazette_pub.issue import settings
from gazette_pub.issue.particulars import NAMES, Particulars
from gazette_pub.issue.problems import WrongUsage
from gazette_pub.issue.settings import KEYS, particulars_for, remarks_on, settings_for
from gazette_pub.publish.wishes import Wishes

ROOT = Path(__file__).parent.parent
Command = Callable[..., Said]

SHORT = "某省人民代表大会常务委员会公告\n\n（第一号）\n\n现予公布。\n\n2024年1月18日\n"


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of an office, with one of a year in it, and a bulletin in that."""
    bulletin = tmp_path / "office" / "2024" / "b.txt"
    bulletin.parent.mkdir(parents=True)
    bulletin.write_text(SHORT, encoding="utf-8")
    monkeypatch.chdir(bulletin.parent)
    return tmp_path / "office"


def write(folder: Path, toml: str) -> None:
    (folder / "gazette.toml").write_text(toml, encoding="utf-8")


def test_the_nearest_holds_and_what_it_leaves_out_one_above_says(office: Path) -> None:
    write(office, 'title = "某省公报"\nyear = 2020\n["2024/b.txt"]\nnumber = 7\nhost = "某省"\n["b.txt"]\ntotal = 9\n')
    write(office / "2024", 'year = 2024\nhost = "某市"\n')
    assert particulars_for(Path("b.txt"), Particulars()) == Particulars("某省公报", None, "2024", "7", host="某市")
    where = {key: (each.file, each.table) for key, each in settings_for(Path("b.txt")).items()}
    assert where["year"] == (Path("gazette.toml"), None) and where["number"] == (office / "gazette.toml", "2024/b.txt")


def test_a_folder_that_anybody_may_write_into_says_nothing_to_what_lies_below(office: Path) -> None:
    write(office, 'title = "某省公报"')
    assert "title" in settings_for(Path("b.txt"))
    office.chmod(0o777)
    assert "title" not in settings_for(Path("b.txt"))
    (office / "b.txt").write_text(SHORT, encoding="utf-8")
    assert "title" in settings_for(office / "b.txt")  # beside it


def test_files_stand_beside_the_file_that_names_them(office: Path) -> None:
    write(
        office, 'aliases = "a.toml"\ncss = "house/page.css"\nseen = "seen.json"\n["2024/b.txt"]\nstyle = "ours.toml"\n'
    )
    (office / "house").mkdir()
    for name in ("a.toml", "house/page.css", "ours.toml"):
        (office / name).write_text("", encoding="utf-8")
    wishes = wishes_of("b.txt", Wishes())
    assert (wishes.aliases, wishes.css, wishes.style) == tuple(
        str(office / each) for each in ("a.toml", "house/page.css", "ours.toml")
    )
    assert settings_for(Path("b.txt"))["seen"].path == office / "seen.json"


@pytest.mark.parametrize("key", ["aliases", "css", "style", "icc", "docx-template"])
def test_a_file_that_is_named_and_not_there_is_told_with_the_line_that_names_it(
    office: Path, gazette: Command, key: str
) -> None:
    write(office, f'title = "某省公报"\n{key} = "gone.toml"\n')
    done = gazette("convert", "b.txt", "--to", "xml")
    assert done.code == 2 and f"gazette.toml:2: {key}: gone.toml: no such file\n" in done.err
    assert ("hint: styles that come with the program: bulletin, " in done.err) is (key == "style")


def test_output_and_formats_are_set_and_an_option_is_stronger(office: Path, gazette: Command) -> None:
    write(office, 'output = "public"\nformats = ["html", "xml"]\n')
    assert gazette("convert", "b.txt").code == 0
    assert sorted(each.name for each in (office / "public").glob("b.*")) == ["b.html", "b.issue.xml"]
    write(office / "2024", 'formats = "akn"\n')
    gazette("convert", "b.txt", "--output", "here")
    assert [each.name for each in Path("here").glob("b.*")] == ["b.akn.xml"]
    gazette("convert", "b.txt", "--to", "docx")
    assert (office / "public" / "b.docx").exists()


def test_fonts_come_before_the_styles_own(office: Path, gazette: Command) -> None:
    write(office, '[fonts]\nsong = "某报宋"\nhei = ["某黑", "另黑"]\n')
    assert gazette("convert", "b.txt", "--to", "html,docx").code == 0
    page = Path("build/b.html").read_text(encoding="utf-8")
    assert page.index('"某报宋"') < page.index("Noto Serif CJK SC") and page.index('"另黑"') < page.index("SimHei")
    write(office, '[fonts]\nsung = "某报宋"\n')
    wrong = gazette("convert", "b.txt", "--to", "html")
    assert wrong.code == 2 and "fonts: the style has no letter sung\n  hint: did you mean song?" in wrong.err


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ("titel = 'a'", "1: no such key: titel; did you mean title?"),
        ("zzz = 'a'", f"1: no such key: zzz; the keys are {', '.join(KEYS)}"),
        ('["b.txt"]\nyaer = 2024', "2: no such key: yaer; did you mean year?"),
        ('\n"b.txt" . yaer = 2024', "2: no such key: yaer; did you mean year?"),
        ('["c.txt"]\nyear = 2024', '1: ["c.txt"]: no such file beside it; did you mean ["b.txt"]?'),
        ('["x\\ny/c.txt"]\nyear = 2024', '1: ["x\\u000ay/c.txt"]: no such file beside it'),
        ("ignore = ['R1', 'g301',\n'G2O4', 'A999']", "1: ignore: no such code: G2O4; did you mean G204?"),
        ("ignore = 'R1, QQ'", "1: ignore: no such code: QQ; `gazette explain` lists them"),
    ],
)
def test_a_name_that_there_is_not_is_told_with_what_was_meant_and_stops_nothing(
    office: Path, gazette: Command, toml: str, said: str
) -> None:
    write(office / "2024", f"{toml}\n")
    done = gazette("convert", "b.txt", "--to", "html")
    assert done.code == 0 and done.err.count(f"gazette.toml:{said}\n") == 1
    assert f"gazette.toml:{said}\n" in gazette("config", "b.txt").err


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_gazette_toml_that_is_no_file_is_told_and_stops_nothing(
    office: Path, gazette: Command, language: str
) -> None:
    there = Path("gazette.toml")
    there.unlink(missing_ok=True)
    said = {"en": "it is no file, and nothing is taken from it", "zh": "不是文件，没有读取其中的设置"}[language]
    for leads_to in ("gone", "gazette.toml"):
        there.symlink_to(leads_to)
        done = gazette("convert", "b.txt", "--to", "html", "--language", language)
        assert done.code == 0 and done.err.count(said) == 1
        there.unlink()
    there.mkdir()
    done = gazette("convert", "b.txt", "--to", "html", "--language", language)
    assert done.code == 0 and done.err.count(said) == 1


def test_it_is_told_once_of_many_inputs(office: Path, gazette: Command) -> None:
    write(office, "titel = '公报'")
    for name in ("2024/c.txt", "2023/d.txt"):
        (office / name).parent.mkdir(exist_ok=True)
        (office / name).write_text(SHORT, encoding="utf-8")
    done = gazette("convert", office, "--to", "xml", "--output", "out")
    assert done.code == 0 and done.err.count("no such key: titel") == 1


WRONG = {
    "title": "3",
    "publisher": "['a']",
    "year": "'24'",
    "number": "0",
    "jurisdiction": "'CN'",
    "date": "'2024-13'",
    "total": "'abc'",
    "host": "true",
    "editor": "' a'",
    "akn-layout": "'zip'",
    "akn-profile": "'indgo'",
    "aliases": "3",
    "style": "['npcsc']",
    "fonts": "'SimSun'",
    "css": "''",
    "press": "'true'",
    "icc": '"a\\u0000"',
    "signature": "'16'",
    "pages": "'restarted'",
    "docx-template": "true",
    "output": "'-'",
    "formats": "['pfd']",
    "language": "'zhh'",
    "seen": "[]",
    "ignore": "3",
}


def test_every_key_has_a_wrong_value_below() -> None:
    assert list(WRONG) == [*KEYS]


@pytest.mark.parametrize("key", KEYS)
def test_a_value_that_a_key_does_not_take_is_said_with_its_file(office: Path, gazette: Command, key: str) -> None:
    write(office, f"{key} = {WRONG[key]}\n")
    for command in (("convert", "--to", "xml"), ("config",)):
        done = gazette(*command, "b.txt")
        assert (done.code, done.out) == (2, ""), done.err
        assert f"gazette.toml:1: {key}" in done.err and "Traceback" not in done.err


def test_all_that_is_wrong_is_said_in_one_run_in_the_order_of_its_lines(office: Path, gazette: Command) -> None:
    write(
        office,
        "titel = 'a'\nformats = ['pfd', 'xml', 'docz']\npages = 'restarted'\nyear = '24'\n[fonts]\nsung = 'x'\n"
        "['2024/b.txt']\n# a remark\nnumber = 0\n",
    )
    write(office / "2024", "press = 'yes'\n")
    for command in (("convert",), ("check",), ("config",)):
        done = gazette(*command, "b.txt")
        assert done.code == 2
        told = re.findall(r"gazette\.toml:(\d+): ([\w-]+).*\n(?:  hint: (.*))?", done.err)
        assert told == [
            ("1", "no", ""), ("1", "press", ""), ("2", "formats", "did you mean pdf?"),
            ("2", "formats", "did you mean docx?"), ("3", "pages", "did you mean restart?"), ("4", "year", ""),
            ("9", "number", ""),
        ], done.err  # fmt: skip
        assert done.err.endswith("fonts: the style has no letter sung\n  hint: did you mean song?\n")


def test_a_gazette_toml_that_cannot_be_read_hides_nothing_of_another(office: Path, gazette: Command) -> None:
    write(office, "year = 24\n")
    write(office / "2024", "year = \n")
    done = gazette("convert", "b.txt", "--to", "xml")
    assert done.code == 2 and "gazette.toml: not TOML: line 1" in done.err and "gazette.toml:1: year '24'" in done.err


def test_config_tells_every_key_with_its_value_and_where_it_stands(office: Path, gazette: Command) -> None:
    (office / "t.docx").write_bytes(gazette("template", "-o", "-").raw)
    (office / "a.toml").write_text("", encoding="utf-8")
    (office / "p.icc").write_bytes(b"")
    right: dict[str, object] = dict.fromkeys(NAMES, "某省") | {
        "year": 2024, "number": "增刊", "jurisdiction": "cn-sx", "date": "2024-03", "total": 156, "akn-layout": "package",
        "akn-profile": "indigo", "aliases": "a.toml", "style": "npcsc", "fonts": {"song": "某 \"宋\""}, "press": True,
        "icc": "p.icc", "signature": 16, "pages": "restart", "docx-template": "t.docx", "output": "public",
        "formats": [*WRITERS], "language": "en", "seen": "s.json", "ignore": ["G2"],
    }  # fmt: skip
    write(office, "\n".join(f"{key} = {as_toml(value)}" for key, value in right.items()) + "\n")
    done = gazette("config", "b.txt")
    assert done.code == 0, done.err
    lines = dict(line.split(" = ", 1) for line in done.out.splitlines())
    assert list(lines) == [key for key in KEYS if key in right] and set(KEYS) - set(right) == {"css"}
    assert lines["fonts"].startswith('{ song = "某 \\"宋\\"" }') and lines["year"].startswith("2024 ")
    assert all(line.endswith(f"# {office / 'gazette.toml'}") for line in lines.values())
    assert gazette("config", ".").out == done.out  # of all files of the folder


@pytest.mark.parametrize("text", ['a"b\\c', "公\n报\t\x1b", "\x7f", "\U0001f600"])
def test_a_text_is_shown_as_toml_writes_it(text: str) -> None:
    import tomllib

    assert tomllib.loads(f"a = {as_toml(text)}")["a"] == text


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a system without named pipes")
def test_a_gazette_toml_that_is_no_file_says_nothing_and_holds_nobody_up(office: Path, gazette: Command) -> None:
    os.mkfifo(office / "gazette.toml")
    (office / "2024" / "gazette.toml").mkdir()
    assert gazette("convert", "b.txt", "--to", "html").code == 0


def test_the_marks_of_what_was_seen_are_where_the_office_keeps_them(office: Path, gazette: Command) -> None:
    write(office, 'seen = "seen.json"\nignore = "R102, G702"\n')
    (office / "2024" / "b.txt").write_text(f"{SHORT}\n（未完\n", encoding="utf-8")
    gazette("check", "b.txt", "--accept")
    marks = json.loads((office / "seen.json").read_text(encoding="utf-8"))["seen"]
    assert marks and {each["code"] for each in marks}.isdisjoint({"R102", "G702"})


def test_standard_input_lies_beside_nothing(office: Path) -> None:
    write(office, 'title = "某省公报"')
    assert settings_for(None) == {} and list(remarks_on(None)) == []


def test_what_is_wrong_in_one_folder_stops_no_other(office: Path) -> None:
    write(office / "2024", "year = ")
    with pytest.raises(WrongUsage, match=r"gazette\.toml: not TOML"):
        settings_for(Path("b.txt"))
    assert settings_for(office / "c.txt") == {}


def test_the_example_has_every_key_and_is_right(office: Path) -> None:
    import tomllib

    example = (ROOT / "docs" / "gazette.toml").read_text(encoding="utf-8")
    for line in ("css", "docx-template", "icc", "signature", "aliases"):
        assert f"\n# {line} = " in example
    whole = re.sub(r"^# ([a-z-]+ = )", r"\1", example, flags=re.MULTILINE)
    said = tomllib.loads(whole)
    assert set(said) | set(said["bulletin.txt"]) == {*KEYS, "publisher", "bulletin.txt"}
    write(office / "2024", example)
    (office / "2024" / "bulletin.txt").write_text(SHORT, encoding="utf-8")
    assert particulars_for(Path("bulletin.txt"), Particulars()).total == "156"
    assert wishes_of("bulletin.txt", Wishes()).press is False and list(remarks_on(Path("bulletin.txt"))) == []


def test_a_gazette_toml_is_parsed_once_in_a_run_and_again_where_it_changed(
    office: Path, monkeypatch: pytest.MonkeyPatch, gazette: Command
) -> None:
    parsed = list[str]()
    parse = settings.tables_in

    def parsing(text: str) -> dict[str, Any]:
        parsed.append(text)
        return parse(text)

    monkeypatch.setattr(settings, "tables_in", parsing)
    write(office, 'title = "某省公报"\n')
    write(office / "2024", "year = 2024\n")
    for n in range(3):
        (office / "2024" / f"{n}.txt").write_text(SHORT, encoding="utf-8")
    assert gazette("check", "0.txt", "1.txt", "2.txt").code == 0
    assert sorted(parsed) == ['title = "某省公报"\n', "year = 2024\n"]
    parsed.clear()
    with settings.reading_once():
        for year in (2024, 2025):
            write(office / "2024", f"year = {year}\n")
            os.utime(office / "2024" / "gazette.toml", (year, year))
            assert [particulars_for(Path("b.txt"), Particulars()).year for _ in range(2)] == [str(year)] * 2
    assert len(parsed) == 3
    particulars_for(Path("b.txt"), Particulars())
    assert len(parsed) == 5
