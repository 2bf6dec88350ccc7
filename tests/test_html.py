"""The HTML page: every character of the issue, in elements that mean what it is."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
import pytest
from random_issues import random_issue

from gazette_pub.formats import Press
from gazette_pub.formats.html.page import page
from gazette_pub.formats.html.write import write
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.model import Issue, new_issue, parse, serialise
from gazette_pub.issue.plain import printed_text
from gazette_pub.layout.stylesheets import style, stylesheet

CASES = sorted(Path(__file__).parent.parent.joinpath("fixtures", "html").iterdir(), key=lambda case: case.name)
MADE = datetime(2024, 1, 27, tzinfo=UTC)
SCREEN = style("screen")
BLOCK = re.compile(
    r"(?=<(?:body|header|nav|main|article|section|footer|div|h\d|p|[uo]l|li|table|t[rhd]|figure|meta|title)\b)"
)


def strictly(data: bytes) -> Element:
    """The page as a browser would read it. Raises what the HTML5 parsing rules call an error."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    root: Element = parser.parse(data)
    return root


def main_text(data: bytes) -> str:
    """The text of the issue, each note where its mark stands."""
    main = strictly(data).find(".//main")
    assert main is not None
    above = {child: parent for parent in main.iter() for child in parent}
    marks = {str(element.get("id")): element for element in main.iter() if element.get("id")}
    for note in main.findall(".//*[@role='doc-footnote']"):
        back = note[0]
        mark = marks[str(back.get("href"))[1:]]
        assert mark.text == back.text and mark.get("href") in (None, f"#{note.get('id')}")
        back.text = "" if "counted" in str(back.get("class")) else back.text
        above[note].remove(note)
        note.tail, mark.tail, mark.text = mark.tail, None, None
        above[mark].insert(list(above[mark]).index(mark), note)
        above[note] = above[mark]
    return "".join(main.itertext())


@pytest.fixture(params=CASES, ids=lambda case: case.name)
def case(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def test_each_case_is_set_as_expected(case: Path, same_as_file: Callable[[str, Path], None]) -> None:
    made = page(parse((case / "in.xml").read_bytes()), SCREEN, "", MADE).decode()
    same_as_file(BLOCK.sub("\n", made), case / "expected.html")


def test_the_text_of_each_case_is_that_of_the_issue(case: Path) -> None:
    issue = parse((case / "in.xml").read_bytes())
    assert main_text(page(issue, SCREEN, "", MADE)) == printed_text(issue)


@pytest.mark.parametrize("seed", range(40))
def test_any_issue_makes_valid_html_with_the_same_text(seed: int) -> None:
    issue = random_issue(seed)
    assert main_text(page(issue, SCREEN, "", MADE)) == printed_text(issue)


@pytest.mark.parametrize("seed", range(40))
def test_no_id_stands_twice(seed: int) -> None:
    root = strictly(page(random_issue(seed), SCREEN, "", MADE))
    ids = Counter(element.get("id") for element in root.iter() if element.get("id"))
    assert [name for name, count in ids.items() if count > 1] == []


def test_a_page_mark_stands_where_its_page_begins() -> None:
    assert '<p>一个词断<span role="doc-pagebreak" id="page_3_2" aria-label="3">' in made_of("page_marks")


def test_only_page_marks_that_are_printed_are_seen() -> None:
    issue = read("page_marks")
    next(issue.descendants("pb")).set("printed", "— 1 —")
    made = page(issue, SCREEN, "", MADE).decode()
    assert re.findall(r'<span role="doc-pagebreak" id="([^"]*)" aria-label="\d+" class="printed">', made) == ["page_1"]
    assert made.count("doc-pagebreak") == 5


def test_a_note_stands_at_the_end_of_its_document_and_its_mark_in_the_text_leads_there_and_back() -> None:
    root = strictly(page(read("version_2"), SCREEN, "", MADE))
    (mark,) = root.findall(".//h2/a")
    assert (mark.text, mark.get("role"), mark.get("href")) == ("①", "doc-noteref", "#note_1")
    (note,) = root.findall(".//article/div[@class='notes']/*[@id='note_1']")
    assert note.get("role") == "doc-footnote"
    assert (note[0].get("role"), note[0].get("href"), note[0].tail) == (
        "doc-backlink",
        f"#{mark.get('id')}",
        "本条例经过修订。",
    )


def test_a_line_before_a_word_that_is_not_divided_is_not_set_wide() -> None:
    issue = read("page_marks")
    p = next(issue.descendants("p"))
    p.text = "联系人：王明；电子邮箱：gongnuan@qinghe.gov.cn"
    root = strictly(page(issue, SCREEN, "", MADE))
    ragged = root.findall(".//main//p[@class='ragged']")
    assert ["".join(each.itertext())[:7] for each in ragged] == ["联系人：王明；"]
    assert "main p.ragged { text-align: start }" in stylesheet("page")


def test_a_first_page_that_is_printed_is_seen_once_and_its_cover_is_heard_as_the_heading() -> None:
    issue = read("page_marks")
    before = strictly(page(issue, SCREEN, "", MADE)).findall(".//header[@class='cover']/h1")
    front = "</meta><front><title>某省人民代表大会常务委员会公报</title></front>"
    issue = parse(serialise(issue).replace(b"</meta>", front.encode()))
    after = strictly(page(issue, SCREEN, "", MADE)).findall(".//header[@class='cover again']/h1")
    assert len(before) == len(after) == 1 and "@media screen {\n  .cover.again" in stylesheet("page")


def test_a_second_page_of_a_number_gets_an_id_of_its_own() -> None:
    marks = re.findall(r'role="doc-pagebreak" id="([^"]*)"', made_of("page_marks"))
    assert marks == ["page_1", "page_2", "page_3_2", "page_3_3", "page_4"]


def test_headings_never_skip_a_level(case: Path) -> None:
    levels = [
        int(level)
        for level in re.findall(r"<h(\d)", page(parse((case / "in.xml").read_bytes()), SCREEN, "", MADE).decode())
    ]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_a_script_is_no_link() -> None:
    assert '<span class="ref">脚本</span>' in made_of("references")


def test_a_link_never_stands_in_a_link() -> None:
    assert '<a href="#doc_1">外层<span class="ref">内层</span></a>' in made_of("references")


def test_the_contents_link_to_every_document_with_a_title() -> None:
    root = strictly(page(read("decision"), SCREEN, "", MADE))
    assert [link.get("href") for link in root.findall(".//nav//a")] == ["#doc_1", "#doc_1.1"]


def test_a_page_without_a_title_in_its_meta_bears_that_of_its_only_document_and_no_files_name() -> None:
    issue = read("decision")
    title = issue.find("{*}meta/{*}title")
    assert title is not None
    issue.find("{*}meta").remove(title)  # type: ignore[union-attr]
    made = page(issue, SCREEN, "", MADE).decode()
    assert "<title>某省人民代表大会常务委员会关于批准《某市消防条例》的决定 " in made
    assert "bulletin" not in made


def test_the_written_page_fetches_nothing_and_runs_nothing() -> None:
    made = re.sub(r'<script type="application/ld\+json">[^<]*</script>', "", written(read("decision")).decode())  # data
    assert not re.search(r"<script|<link|<img|url\(|@import|src=", made)


def test_the_written_page_carries_its_styles() -> None:
    assert "prefers-color-scheme: dark" in written(read("decision")).decode()


def test_a_cell_claims_no_more_columns_than_html_knows() -> None:
    issue = read("tables")
    next(issue.descendants("cell")).set("colspan", "3000000")
    assert 'colspan="1000"' in page(issue, SCREEN, "", MADE).decode()


def test_a_picture_that_is_not_shown_is_reported() -> None:
    found: list[Finding] = []
    written(read("newspaper"), found.append)
    assert [finding.code for finding in found] == ["F103"]


def read(case: str) -> Issue:
    folder = next(folder for folder in CASES if folder.name == case)
    return parse((folder / "in.xml").read_bytes())


def made_of(case: str) -> str:
    return page(read(case), SCREEN, "", MADE).decode()


def written(issue: Issue, report: Callable[[Finding], None] = lambda _: None) -> bytes:
    return write(issue, Press(made=MADE, report=report))


def signed(*lines: str) -> list[Element]:
    """The lines of the page with these signatures; @ stands before a person's name."""
    issue = new_issue()
    foot = issue.add("document", kind="report").add("foot")
    for line in lines:
        first, *others = line.split("@")
        signature = foot.add("signature", first)
        for name in others:
            person = signature.add("person", name.rstrip("\u3000"))
            person.tail = name[len(name.rstrip("\u3000")) :]
    page_ = strictly(page(issue, SCREEN, "", MADE))
    return [line for line in page_.iter("p") if "signature" in line.get("class", "")]


def test_those_who_sign_side_by_side_stand_below_one_another() -> None:
    lines = signed("甲国政府代表　　乙国政府代表", "@王毅　@林德")
    assert [["".join(part.itertext()) for part in line] for line in lines] == [
        ["甲国政府代表　　", "乙国政府代表"],
        ["王毅　", "林德"],
    ]
    assert all("sides-2" in line.get("class", "").split() for line in lines)


def test_an_office_and_who_holds_it_are_no_sides() -> None:
    (line,) = signed("县长　@王小明")
    assert line.get("class") == "signature" and "".join(line.itertext()) == "县长　王小明"
