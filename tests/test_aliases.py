"""What documents are called elsewhere: a file of the user's, and what Akoma Ntoso makes of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from conftest import Said
from lxml import etree
from test_akn_works import DECISION, LAW, issue_of

from gazette_pub.command.wishes import wishes_of
from gazette_pub.formats import Press
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.write import write
from gazette_pub.issue.aliases import Aliases, read_aliases
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.problems import WrongUsage
from gazette_pub.publish.wishes import Wishes

IRI = "/akn/cn-sx/act/tiaoli/太原市人民代表大会常务委员会/2023-10-27/太原市消防条例"


def test_a_work_has_the_aliases_of_its_title_and_of_its_iri_and_an_entry_for_nothing_is_a_finding() -> None:
    title = (DECISION.title or "").replace("关于", " 关于")
    aliases = Aliases({title: {"flk": "1"}, IRI: {"doi": "10.1/2", "eli": "/eli/3"}, "某条例": {"flk": "4"}})
    found: list[Finding] = []
    data = write(issue_of(DECISION, LAW, year="2024"), Press(datetime(2024, 5, 1), found.append, aliases=aliases))
    given = [
        (alias.get("name"), alias.get("value"))
        for alias in etree.fromstring(data).iter(tag("FRBRalias"))
        if alias.get("name") not in ("title", "gazetteComponent", "withoutNumber")
    ]
    assert given == [("flk", "1"), ("doi", "10.1/2"), ("eli", "/eli/3")]
    assert [finding.text for finding in found if finding.code == "A007"] == ["某条例"]


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ('["甲"', "not TOML: "),
        ('甲 = "1"', "not TOML: "),
        ('"甲" = "1"', "甲: a table is wanted, named after the title or the IRI of a document"),
        ('["甲"]\nflk = true', "[甲] flk: not a text on one line, with no space around it"),
        ('["甲"]\nflk = ["1"]', "[甲] flk: not a text on one line, with no space around it"),
        ('["甲"]\nflk = "\\n"', "[甲] flk: not a text on one line, with no space around it"),
        ('["甲"]\nflk = "\\u001b[31m"', "[甲] flk: not a text on one line, with no space around it"),
        ('["甲"]\n"\\u001b" = "1"', "[甲] \x1b: not a text on one line, with no space around it"),
        ('["甲"]\ntitle = "乙"', "[甲] title: Akoma Ntoso says this by itself; take another name"),
    ],
)
def test_a_bad_file_is_wrong_usage(tmp_path: Path, toml: str, said: str) -> None:
    file = tmp_path / "aliases.toml"
    file.write_text(toml, encoding="utf-8")
    with pytest.raises(WrongUsage) as error:
        read_aliases(file)
    assert str(error.value).startswith(f"{file}: {said}")


def test_a_file_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(WrongUsage, match="cannot be opened"):
        read_aliases(tmp_path / "aliases.toml")


def test_a_gazette_toml_names_the_file_and_the_option_is_stronger(tmp_path: Path) -> None:
    bulletin, other = tmp_path / "bulletin.txt", tmp_path / "other.txt"
    for file in (bulletin, other, tmp_path / "a.toml", tmp_path / "b.toml"):
        file.touch()
    (tmp_path / "gazette.toml").write_text('aliases = "a.toml"\n["other.txt"]\naliases = "b.toml"\n', encoding="utf-8")
    files = [wishes_of(str(path), Wishes()).aliases for path in (bulletin, other)]
    assert files == [str(tmp_path / "a.toml"), str(tmp_path / "b.toml")]
    assert wishes_of(str(bulletin), Wishes(aliases="c.toml")).aliases == "c.toml"
    assert wishes_of("-", Wishes()).aliases is None


def test_the_command_takes_a_file_of_aliases(tmp_path: Path, gazette: Callable[..., Said]) -> None:
    notice, file = tmp_path / "notice.txt", tmp_path / "known.toml"
    notice.write_text("某省人民政府关于放假的通知\n\n各市：\n\n现将放假安排通知如下。\n", encoding="utf-8")
    file.write_text('["某省人民政府关于放假的通知"]\nflk = 12\n', encoding="utf-8")
    done = gazette("convert", notice, "--to", "akn", "--output", tmp_path / "out", "--aliases", file)
    assert done.code == 0
    assert '<FRBRalias name="flk" value="12"/>' in (tmp_path / "out" / "notice.akn.xml").read_text(encoding="utf-8")
