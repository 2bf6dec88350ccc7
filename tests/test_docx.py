"""The DOCX: every character of the issue, in paragraphs that say what they are, in a file that opens."""

from __future__ import annotations

import copy
import hashlib
import io
import zipfile
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import docx
import mammoth  # type: ignore[import-untyped]  # it has no stubs
import pytest
from docx_parts import (
    MADE,
    NAMES,
    Docx,
    W,
    attribute,
    docx_of_bulletin,
    docx_of_case,
    is_mark,
    one,
    random_docx,
    styles_of,
    text_of,
    with_drawn_dots,
)
from lxml import etree
from random_issues import random_issue
from read_once import BULLETIN, issue_at

import gazette_pub as gazette
from gazette_pub.formats import Press
from gazette_pub.formats.seal import seal
from gazette_pub.formats.word.marks import printed_elements
from gazette_pub.formats.word.paging import paging
from gazette_pub.formats.word.seal import SEALED
from gazette_pub.formats.word.sheet import for_office
from gazette_pub.formats.word.write import write
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.links import without_bad_links
from gazette_pub.issue.mistakes import MOST_LEVELS
from gazette_pub.issue.model import NAMESPACE, XML_ID, Issue, parse, serialise
from gazette_pub.issue.plain import plain_text, squeezed, text_inside
from gazette_pub.layout.stylesheets import style as style_of_name

FIXTURES = Path(__file__).parent.parent / "fixtures"
CASES = sorted((FIXTURES / "docx").iterdir(), key=lambda case: case.name)
SEEDS = range(40)


@pytest.fixture(params=CASES, ids=lambda case: case.name)
def case(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


@pytest.fixture(scope="module")
def bulletin() -> Issue:
    return issue_at(BULLETIN)


@pytest.fixture(scope="module")
def bulletin_docx() -> Docx:
    return docx_of_bulletin()


def issue_of(case: str) -> Issue:
    return parse((FIXTURES / "docx" / case / "in.xml").read_bytes())


def issue_with(body: str) -> Issue:
    """An issue of one report with this body."""
    return issue_of_documents(f'<document kind="report" xml:id="doc_1"><body>{body}</body></document>')


def issue_of_documents(documents: str) -> Issue:
    source = f'<source name="a.txt" media="text/plain" sha256="{"0" * 64}"/>'
    xml = f'<issue xmlns="urn:gazette-pub:issue:1" xml:lang="zh-Hans" version="2"><meta>{source}</meta>{documents}</issue>'
    return parse(xml.encode())


def main_paragraphs(made: Docx) -> list[etree._Element]:
    return [paragraph for block in made.body if block.tag != W + "sdt" for paragraph in block.iter(W + "p")]


def test_each_case_is_set_as_expected(case: Path, same_as_file: Callable[[str, Path], None]) -> None:
    same_as_file(docx_of_case(case.name).listing, case / "expected.txt")


# -- nothing lost, nothing changed -------------------------------------------------------------------------------------


def test_the_text_of_each_case_is_that_of_the_issue(case: Path) -> None:
    assert docx_of_case(case.name).text == plain_text(with_drawn_dots(issue_of(case.name)))


@pytest.mark.parametrize("seed", SEEDS)
def test_any_issue_makes_a_file_with_the_same_text(seed: int) -> None:
    assert random_docx(seed).text == plain_text(with_drawn_dots(random_issue(seed)))


def test_the_text_of_the_bulletin_is_that_of_its_issue(bulletin: Issue, bulletin_docx: Docx) -> None:
    assert bulletin_docx.text == plain_text(bulletin)


def test_spaces_tabs_and_line_ends_inside_a_text_stay() -> None:
    made = Docx(issue_with('<p lines="1">  两 格\t一跳\n换行 </p>'))
    paragraph = docx.Document(io.BytesIO(made.data)).paragraphs[-1]
    assert paragraph.text == "  两 格\t一跳\n换行 "


def test_a_very_long_paragraph_is_one_paragraph() -> None:
    made = Docx(issue_with(f'<p lines="1">{"条" * 200_000}</p>'))
    assert [len(text_of(p)) for p in main_paragraphs(made)][-2] == 200_000


def test_what_is_nested_as_deep_as_an_issue_may_be_is_written() -> None:
    depth = (MOST_LEVELS - 4) // 2  # issue, document, body and p stand around them
    start = "".join(
        f'<section level="{n}" num="1" label="（一）"><heading lines="1">题</heading>' for n in range(1, depth + 1)
    )
    inline = "<em>" * depth + "字" + "</em>" * depth
    made = Docx(issue_with(f'{start}<p lines="1">{inline}</p>{"</section>" * depth}'))
    assert made.text == "（一）题" * depth + "字"


def test_printed_numbers_are_text_and_never_counted_by_the_word_processor(bulletin: Issue, bulletin_docx: Docx) -> None:
    formats = {attribute(each, "val") for each in bulletin_docx.part("word/numbering.xml").iter(W + "numFmt")}
    assert formats == {"none"}
    items = [each for each in bulletin_docx.body.iter(W + "p") if each.find("w:pPr/w:numPr", NAMES) is not None]
    labels = [item.label or "" for item in bulletin.descendants("item")]
    assert len(labels) == len(items) > 100
    assert all(label in text_of(each) for label, each in zip(labels, items, strict=True))


def test_each_list_is_one_that_other_programs_know_too(bulletin: Issue, bulletin_docx: Docx) -> None:
    items = sum(1 for item in bulletin.descendants("item"))
    outermost = [each for each in bulletin.descendants("list") if next(each.iterancestors("{*}list"), None) is None]
    assert mammoth.convert_to_html(io.BytesIO(bulletin_docx.data)).value.count("<li>") == items
    lists = {attribute(each, "val") for each in bulletin_docx.body.iter(W + "numId")}
    assert len(lists) == len(outermost)


def test_a_list_begins_with_its_own_number_and_what_stands_in_it_is_deeper() -> None:
    inner = '<list><item num="1" label="1．"><p>丙；</p></item></list>'
    first = f'<list><item num="1" label="（一）"><p>甲：</p>{inner}</item></list>'
    second = '<list><item num="4" label="（四）"><p>乙。</p></item></list>'
    made = Docx(issue_with(f"<p>如下：</p>{first}<p>又：</p>{second}"))
    said = [[attribute(each, "val") for each in numbers] for numbers in made.body.iter(W + "numPr")]
    assert said == [["0", "2"], ["1", "2"], ["0", "3"]]
    starts = [attribute(each, "val") for each in made.part("word/numbering.xml").iter(W + "startOverride")]
    assert starts == ["4"]


def test_writing_leaves_the_issue_as_it_is() -> None:
    issue = issue_of("law")
    before = etree.tostring(issue)
    write(issue, Press(MADE))
    assert etree.tostring(issue) == before


# -- what a later reading finds again ----------------------------------------------------------------------------------


def test_the_issue_xml_comes_along(case: Path) -> None:
    issue = without_bad_links(issue_of(case.name))
    assert Docx(issue).parts["customXml/item1.xml"] == serialise(issue)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_bookmark_leads_from_each_printed_element_to_its_text(seed: int) -> None:
    issue = random_issue(seed)
    printed = {f"_p{n}": squeezed(text_inside(node)) for n, node in enumerate(printed_elements(issue), 1)}
    assert random_docx(seed).marked == printed


@pytest.mark.parametrize("seed", SEEDS)
def test_each_printed_page_ends_at_a_bookmark(seed: int) -> None:
    issue = random_issue(seed)
    names = [name for name in map(name_of, random_docx(seed).marks("bookmarkStart")) if name.startswith("page_")]
    pages = [int(str(pb.get("n"))) for pb in issue.descendants("pb")]
    assert sorted(int(name.split("_")[1]) for name in names) == sorted(pages)


def test_the_pages_of_the_bulletin_end_in_order(bulletin_docx: Docx) -> None:
    names = map(name_of, bulletin_docx.marks("bookmarkStart"))
    assert [name for name in names if name.startswith("page_")] == [f"page_{n}" for n in range(1, 170)]


def name_of(mark: etree._Element) -> str:
    return attribute(mark, "name")


@pytest.mark.parametrize("seed", SEEDS)
def test_bookmarks_have_names_and_ids_of_their_own_and_an_end(seed: int) -> None:
    made = random_docx(seed)
    names = [name_of(mark) for mark in made.marks("bookmarkStart")]
    ids, ends = ([attribute(mark, "id") for mark in made.marks(kind)] for kind in ("bookmarkStart", "bookmarkEnd"))
    assert len(set(names)) == len(names) and sorted(ids) == sorted(ends) and len(set(ids)) == len(ids)
    assert all(len(name) <= 40 and name.replace("_", "").isalnum() for name in names)


# -- structure ---------------------------------------------------------------------------------------------------------


def test_titles_and_headings_of_the_bulletin_stand_in_the_outline(bulletin: Issue, bulletin_docx: Docx) -> None:
    styles = styles_of(bulletin_docx)
    levels = [outline_level(paragraph, styles) for paragraph in main_paragraphs(bulletin_docx)]
    nested = [document for document in bulletin.all_documents if document.title and document.above.name == "document"]
    headings = [h for h in bulletin.descendants("heading") if h.above.name in ("section", "division")]
    assert (levels.count(1), levels.count(2)) == (72 - len(nested), len(nested))
    assert sum(level is not None and level > 2 for level in levels) == len(headings)


def outline_level(paragraph: etree._Element, styles: dict[str, etree._Element]) -> int | None:
    """The level that the paragraph or a style that it rests on states, from 1."""
    own = paragraph.find("w:pPr/w:outlineLvl", NAMES)
    name = attribute(one(paragraph, "w:pPr/w:pStyle"), "val")
    while own is None and name:
        own = styles[name].find("w:pPr/w:outlineLvl", NAMES)
        below = styles[name].find("w:basedOn", NAMES)
        name = "" if below is None else attribute(below, "val")
    return None if own is None else int(attribute(own, "val")) + 1


def test_headings_stand_as_deep_in_the_outline_as_in_the_text() -> None:
    book = '<division type="book" num="1" label="第一编"><heading lines="1">总则</heading>'
    chapter = (
        '<division type="chapter" num="1" label="第一章"><heading lines="2">基本规定</heading></division></division>'
    )
    made = Docx(issue_with(book + chapter))
    levels = [outline_level(paragraph, styles_of(made)) for paragraph in main_paragraphs(made)]
    assert [level for level in levels if level] == [3, 4]


def test_the_cover_says_what_is_known_of_the_issue_and_ends_at_the_foot_of_its_page() -> None:
    issue = issue_of("version_2")
    issue.remove(one(issue, "{*}front"))
    cover = one(Docx(issue).body, "w:sdt")
    said = [(style_name(paragraph), text_of(paragraph)) for paragraph in cover.iter(W + "p")]
    assert said == [
        ("GazetteTitle", "某省人民政府"),
        ("GazetteName", "公报"),
        ("GazetteNumber", "2024年第3期（总第156期）"),
        *(("GazettePublisher", text) for text in ("2024年6月30日", "某省人民政府", "某省人民政府办公厅 主办")),
    ]
    spaces = [int(attribute(space, "before")) / 360 for space in cover.iter(W + "spacing")]
    assert spaces[0] + 2 + 7 + 2 + 3 * 2 + 5 == 35 and spaces[1:] == [0, 0]


def test_the_first_page_that_an_issue_prints_is_its_cover_and_none_is_made() -> None:
    body = Docx(issue_of("version_2")).body
    said = [(style_name(paragraph), text_of(paragraph)) for paragraph in body.findall("w:p", NAMES)]
    assert said[:3] == [
        ("GazetteTitle", "某省人民政府公报"),
        ("GazetteNumber", "2024年第3期（总第156期）"),
        ("GazettePublisher", "主办：某省人民政府办公厅"),
    ]
    assert body.find("w:sdt", NAMES) is None


def test_contents_that_are_made_stand_behind_the_first_page_that_an_issue_prints() -> None:
    issue = issue_of("version_2")
    front = one(issue, "{*}front")
    for contents in front.findall("{*}contents"):
        front.remove(contents)
    document = next(iter(issue.documents))
    second = copy.copy(document)
    second.set("id", "another")
    document.addnext(second)
    body = Docx(issue).body
    first, contents = (one(body, f"w:{name}[1]") for name in ("p", "sdt"))
    assert text_of(first) == "某省人民政府公报" and body.index(first) < body.index(contents)


def test_a_newspaper_has_neither_cover_nor_contents_in_the_file_as_on_its_pages(bulletin: Issue) -> None:
    assert Docx(bulletin, style=style_of_name("newspaper")).body.find("w:sdt", NAMES) is None


@pytest.mark.parametrize(("named", "ruled"), [("newspaper", ["", "top", "top"]), ("bulletin", ["", "", ""])])
def test_stories_of_a_newspaper_have_rules_between_them_and_between_their_columns(named: str, ruled: list[str]) -> None:
    issue = issue_of("newspaper")
    first = next(iter(issue.documents))
    first.set("columns", "2")
    for n in (3, 2):
        story = copy.copy(first)
        story.set(XML_ID, f"doc_{n}")
        first.addnext(story)
    body = Docx(issue, style=style_of_name(named)).body
    kickers = [each for each in body.iter(W + "p") if style_name(each) == "Kicker"]
    borders = [each.find("w:pPr/w:pBdr", NAMES) for each in kickers]
    assert ["" if each is None else str(etree.QName(each[0]).localname) for each in borders] == ruled
    apart = {(int(attribute(each, "num")) > 1, each.get(W + "sep")) for each in body.iter(W + "cols")}
    assert apart == {(False, None), (True, "1" if named == "newspaper" else None)}


def test_the_contents_lead_to_every_title(bulletin: Issue, bulletin_docx: Docx) -> None:
    frame = bulletin_docx.body.findall("w:sdt", NAMES)[1]
    links = [attribute(link, "anchor") for link in frame.iter(W + "hyperlink")]
    titles = ["".join(document.title.split()) for document in bulletin.all_documents if document.title]
    found = [bulletin_docx.marked[link] for link in links]
    numbers = {number.words for number in bulletin.descendants("number")}
    assert [each for each in found if each not in numbers] == titles and numbers & set(found)


def test_the_contents_of_a_docx_have_a_number_above_its_title_where_the_page_has() -> None:
    title, number = "<title>修改《准照制度》</title>", "<number>第14/2022號法律</number>"
    for head, order in ((number + title, ["TOC4", "TOC1"]), (title + number, ["TOC1", "TOC4"])):
        documents = "".join(
            f'<document kind="law" xml:id="doc_{n}"><head>{head}</head><body><p>甲</p></body></document>'
            for n in (1, 2)
        )
        source = f'<title>某公报</title><source name="a.txt" media="text/plain" sha256="{"0" * 64}"/>'
        issue = f'<issue xmlns="{NAMESPACE}" xml:lang="zh-Hans" version="2"><meta>{source}</meta>{documents}</issue>'
        assert [style_name(line) for line in contents_of(Docx(parse(issue.encode())))] == 2 * order


def contents_of(made: Docx) -> list[etree._Element]:
    """The entries of the contents."""
    return list(made.body.findall("w:sdt", NAMES)[1].iter(W + "p"))[1:-1]


def test_the_contents_say_on_which_page_each_document_begins(bulletin: Issue, bulletin_docx: Docx) -> None:
    lines = [line for line in contents_of(bulletin_docx) if style_name(line) in ("TOC1", "TOC2")]
    pages = [int([*line.iter(W + "t")][-1].text or "") for line in lines]
    begun = paging(bulletin, for_office(style_of_name("bulletin"))).numbers
    assert pages == [int(begun[str(document.id)]) for document in bulletin.all_documents if document.title]
    assert pages[0] == 1 and all(before <= after for before, after in pairwise(pages))


def test_no_line_end_stands_in_a_title_and_its_indents_break_it_at_the_sense(bulletin_docx: Docx) -> None:
    titles = [p for p in main_paragraphs(bulletin_docx) if style_name(p) in ("Heading1", "Heading2")]
    assert len(titles) > 70 and not any(True for title in titles for _ in title.iter(W + "br"))
    title = next(title for title in titles if text_of(title).startswith("关于山西省第十四届人民代表大会第二次"))
    indents = one(title, "w:pPr/w:ind").attrib
    room = for_office(style_of_name("bulletin")).room("title") - 2 * int(indents[W + "left"]) / 20 / 18
    assert 20 <= room < 21  # 关于山西省第十四届人民代表大会第二次会议, and no more
    assert indents[W + "left"] == indents[W + "right"]


def test_a_chapters_heading_of_several_lines_ends_well_in_its_column_with_its_number() -> None:
    said = (("第十一章", "公司合并、分立、增资、减资"), ("第十二章", "附则"))
    chapters = "".join(
        f'<division type="chapter" num="{n}" label="{label}"><heading>{each}</heading><p>文。</p></division>'
        for n, (label, each) in enumerate(said, 11)
    )
    issue = issue_with(chapters)
    next(iter(issue.documents)).set("columns", "2")
    headings = [p for p in main_paragraphs(Docx(issue)) if style_name(p) == "Heading3"]
    ends = [each for p in headings for each in p.iterfind("w:pPr/w:ind", NAMES)]
    style = for_office(style_of_name("bulletin"))
    room = style.room("chapter", columns=2) - 2 * int(ends[0].get(W + "left", "0")) / 20 / 14
    assert len(ends) == 1 and 10 <= room < 11, room  # 第十一章　公司合并、 and no more


@pytest.mark.parametrize("name", ["bulletin", "npcsc", "gb9704"])
def test_what_is_open_around_a_heading_is_whole_lines_of_the_grid_to_the_twip(name: str) -> None:
    made = Docx(issue_of("law"), style=style_of_name(name))
    pitch = int(attribute(next(made.body.iter(W + "docGrid")), "linePitch"))
    chapter = for_office(style_of_name(name)).role("chapter")
    spacing = [
        each.attrib for id in ("Heading3", "Normal") for each in styles_of(made)[id].findall("w:pPr/w:spacing", NAMES)
    ]
    assert int(spacing[0][W + "before"]) == round(chapter.before * pitch)
    line = next(each[W + "line"] for each in spacing if W + "line" in each)  # as it says, or as the text
    assert int(line) == round(chapter.slot * pitch)


def test_what_is_open_above_a_document_is_counted_where_it_begins_a_page_for_want_of_room() -> None:
    """A page break is written before it, and behind one a word processor leaves open what the style says."""
    texts = (f"<head><title>关于防汛的通知</title></head><body>{'<p>请落实。</p>' * n}</body>" for n in (14, 14, 1))
    documents = (f'<document kind="notice" xml:id="doc_{n}">{text}</document>' for n, text in enumerate(texts, 1))
    issue = issue_of_documents("".join(documents) + '<pb n="1"/>')  # on one page in the source
    assert [*paging(issue, for_office(style_of_name("gb9704"))).numbers.values()] == ["1", "2", "3"]


def style_name(paragraph: etree._Element) -> str:
    return attribute(one(paragraph, "w:pPr/w:pStyle"), "val")


def test_the_contents_can_be_updated(bulletin_docx: Docx) -> None:
    kinds = [attribute(mark, "fldCharType") for mark in bulletin_docx.body.iter(W + "fldChar")]
    codes = [str(code.text).strip() for code in bulletin_docx.body.iter(W + "instrText")]
    assert codes[0] == r'TOC \o "1-2" \h \z \u \t "文号,4" \n 4-4' and {code.split()[0] for code in codes[1:]} == {
        "PAGEREF"
    }
    assert kinds.count("begin") == kinds.count("separate") == kinds.count("end") == len(codes)


def test_page_marks_stand_outside() -> None:
    made = Docx(issue_of("decision"))
    assert made.part("word/settings.xml").find("w:evenAndOddHeaders", NAMES) is not None
    for name, style in (("word/foot_odd.xml", "PageMarkOdd"), ("word/foot_even.xml", "PageMarkEven")):
        footer = made.part(name)
        assert attribute(one(footer, ".//w:pStyle"), "val") == style
        assert "".join(map(str, footer.itertext())) == "—  PAGE 1 —"


def test_running_heads_name_the_gazette_and_its_number() -> None:
    made = Docx(issue_of("decision"))
    head = "某省人民代表大会常务委员会公报 2024·1"
    assert {"".join(map(str, made.part(f"word/head_{side}.xml").itertext())) for side in ("odd", "even")} == {
        f" DOCPROPERTY 公报页眉 {head}"
    }
    assert properties_of(made)["公报页眉"] == head


ACT = """某省人民政府令
第12号
《某省消防办法》已经省人民政府常务会议通过，现予公布，自2024年5月1日起施行。
省长　张明
2024年3月1日
某省消防办法
第一条　为了预防火灾，制定本办法。
第二条　本办法自2024年5月1日起施行。
"""


@pytest.mark.parametrize("name", [None, "某省人民政府公报"])
def test_running_heads_of_an_issue_without_a_name_say_the_title_on_their_page(name: str | None) -> None:
    issue = parse(gazette.read(ACT.encode(), name="a.txt").xml)
    if name:
        meta = next(issue.children("meta"))
        meta.insert(0, meta.add("title", name))
    made = Docx(issue)
    field = "DOCPROPERTY 公报页眉" if name else "STYLEREF 1"
    said = {"".join(map(str, made.part(f"word/head_{side}.xml").itertext())) for side in ("odd", "even")}
    assert said == {f" {field} {name or '某省消防办法'}"}
    titles = [p for p in made.body.iter(W + "p") if style_name(p) == "Heading1"]
    assert ["".join(str(t) for t in p.itertext(W + "t")) for p in titles] == ["某省人民政府令", "某省消防办法"]


@pytest.mark.parametrize(
    ("number", "style", "said"),
    [("", "bulletin", " STYLEREF 1 "), ("3", "bulletin", " DOCPROPERTY 公报页眉 3"), ("", "gb9704", "")],
)
def test_running_heads_of_an_issue_of_which_nothing_is_known_say_the_document_on_their_page(
    number: str, style: str, said: str
) -> None:
    notice = "某省人民政府关于{0}的通知\n各市人民政府：\n现将{0}有关事项通知如下。\n某省人民政府\n2024年5月1日\n"
    text = "".join(map(notice.format, ("防火", "防汛")))
    issue = parse(gazette.read(text.encode(), name="a.txt").xml)
    if number:
        meta = next(issue.children("meta"))
        meta.insert(0, meta.add("number", number))
    made = Docx(issue, style=style_of_name(style))
    heads = {"".join(map(str, made.part(f"word/head_{side}.xml").itertext())) for side in ("odd", "even")}
    assert heads == {said}


def test_a_script_of_traditional_characters_is_named_by_a_country_that_writes_it() -> None:
    issue = issue_of("decision")
    issue.set("{http://www.w3.org/XML/1998/namespace}lang", "zh-Hant")
    made = Docx(issue)
    assert attribute(one(made.part("word/styles.xml"), ".//w:lang"), "eastAsia") == "zh-TW"
    assert attribute(one(made.part("word/settings.xml"), "w:themeFontLang"), "eastAsia") == "zh-TW"


def test_text_in_another_language_says_so() -> None:
    made = Docx(issue_with('<p xml:lang="bo">ཀ<em xml:lang="en">park</em></p><p>甲</p>'))
    runs = {"".join(str(text) for text in run.itertext(W + "t")): run for run in made.body.iter(W + "r")}
    found = {text: runs[text].find("w:rPr/w:lang", NAMES) for text in ("ཀ", "park", "甲")}
    said = {text: lang is not None and attribute(lang, "val") for text, lang in found.items()}
    assert said == {"ཀ": "bo", "park": "en", "甲": False}


def test_a_picture_that_is_not_in_the_file_is_reported() -> None:
    found: list[Finding] = []
    write(issue_of("newspaper"), Press(MADE, found.append))
    assert [finding.code for finding in found] == ["F103"]


def test_only_an_address_of_the_web_becomes_a_link() -> None:
    wrong = (
        'https://a.b/"c',
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://a.b/c d",
        r"https://a.b\c",
        "#nowhere",
    )
    refs = "".join(f"<ref href='{href}'>某法</ref>" for href in (*wrong, "http://a.b/c?d=1"))
    codes = [code.text for code in Docx(issue_with(f'<p lines="1">{refs}</p>')).body.iter(W + "instrText")]
    assert codes == [' HYPERLINK "http://a.b/c?d=1" ']


# -- the file ----------------------------------------------------------------------------------------------------------


def test_the_same_issue_and_moment_give_the_same_bytes(bulletin: Issue, bulletin_docx: Docx) -> None:
    again = parse(serialise(bulletin))
    assert write(again, Press(MADE)) == bulletin_docx.data


@pytest.mark.parametrize(
    ("made", "stamp"),
    [
        (datetime(2024, 1, 27, 8, 30, 5, tzinfo=UTC), (2024, 1, 27, 8, 30, 4)),
        (datetime(1970, 1, 1, tzinfo=UTC), (1980, 1, 1, 0, 0, 0)),
        (datetime(2500, 1, 1, tzinfo=UTC), (2107, 12, 31, 23, 59, 58)),
    ],
)
def test_every_part_is_as_old_as_the_making(made: datetime, stamp: tuple[int, ...]) -> None:
    assert {file.date_time for file in Docx(issue_of("law"), made).files} == {stamp}


def test_its_properties_are_those_of_the_issue() -> None:
    properties = docx.Document(io.BytesIO(Docx(issue_of("law")).data)).core_properties
    assert properties.title == "某省人民代表大会常务委员会公报 2024年第1号"
    assert (properties.author, properties.language) == ("某省人民代表大会常务委员会", "zh-CN")
    assert properties.created == properties.modified == MADE


def properties_of(made: Docx) -> dict[str, str]:
    """The properties that the program gives the file."""
    return {str(one.get("name")): "".join(map(str, one.itertext())) for one in made.part("docProps/custom.xml")}


def test_its_seal_is_that_over_the_issue_it_carries_and_the_text(bulletin_docx: Docx) -> None:
    data = bulletin_docx.parts["customXml/item1.xml"]
    assert (
        properties_of(bulletin_docx).items()
        >= {
            "GazettePubIssue": hashlib.sha256(data).hexdigest(),
            "GazettePubSeal": seal(data, (bulletin_docx.parts[name] for name in SEALED)),
            "GazettePubStyle": "bulletin",
        }.items()
    )


def test_any_change_of_a_text_breaks_the_seal() -> None:
    seals = {properties_of(Docx(issue_with(f"<p>{text}</p>")))["GazettePubSeal"] for text in ("甲", "乙")}
    assert len(seals) == 2 and all(len(seal) == 64 for seal in seals)


def test_the_file_names_the_program_and_the_publisher() -> None:
    said = Docx(issue_of("law")).part("docProps/app.xml")
    assert [str(one.text) for one in said] == ["gazette-pub", "某省人民代表大会常务委员会"]


def test_a_name_longer_than_a_property_may_be_is_cut_there_only() -> None:
    issue = issue_of("columns")
    one(issue, "{*}meta/{*}title").text = "长" * 300
    made = Docx(issue)
    assert docx.Document(io.BytesIO(made.data)).core_properties.title == "长" * 255
    assert "长" * 300 in text_of(one(made.body, "w:sdt"))


def test_a_reference_repeats_a_printed_number_by_a_field_that_leads_to_it() -> None:
    article = '<article num="6" label="第六条" xml:id="a"><p>甲</p></article>'
    refs = "依照<ref href='#a'>本法第六条</ref>、<ref href='#a'>第六条</ref>、<ref href='#a'>前条</ref>"
    made = Docx(issue_with(f'{article}<article num="7" label="第七条"><p>{refs}</p></article>'))
    assert [code.text for code in made.body.iter(W + "instrText")] == [r" REF _n1 \h "] * 2
    assert made.text == "第六条甲第七条依照本法第六条、第六条、前条"
    marks = [name_of(mark) for mark in made.marks("bookmarkStart")]
    assert marks.count("_n1") == 1 and text_between(made, "_n1") == "第六条"


def text_between(made: Docx, name: str) -> str:
    """What the bookmark of that name surrounds."""
    start = next(mark for mark in made.marks("bookmarkStart") if name_of(mark) == name)
    pieces: list[str] = []
    for each in start.itersiblings():
        if each.tag == W + "bookmarkEnd" and attribute(each, "id") == attribute(start, "id"):
            return "".join(pieces)
        pieces.append(text_of(each))
    raise AssertionError(name)


def test_titles_headings_and_items_are_in_words_own_styles_with_their_chinese_names(bulletin_docx: Docx) -> None:
    document = docx.Document(io.BytesIO(bulletin_docx.data))
    said = Counter(paragraph.style.name for paragraph in document.paragraphs if paragraph.style is not None)
    assert (said["Heading 1"], said["Heading 2"]) == (48, 24) and said["Heading 3"] > 90 and said["List Number"] > 10
    aliases = {
        attribute(one(style, "w:name"), "val"): attribute(one(style, "w:aliases"), "val")
        for style in styles_of(bulletin_docx).values()
        if style.find("w:aliases", NAMES) is not None
    }
    assert aliases["heading 1"] == "文件标题" and aliases["heading 3"] == "一级标题" and aliases["Signature"] == "落款"
    assert document.paragraphs[10].text and "章标题" in [style.name for style in document.styles]


def test_other_programs_see_the_headings_of_reports_and_of_laws(bulletin: Issue, bulletin_docx: Docx) -> None:
    page = mammoth.convert_to_html(io.BytesIO(bulletin_docx.data)).value
    headings = [h for h in bulletin.descendants("heading") if h.above.name in ("section", "division")]
    counted = [page.count(f"<h{n}>") for n in range(1, 7)]
    assert counted[0] + counted[1] == sum(1 for document in bulletin.all_documents if document.title)
    assert sum(counted[2:]) == len(headings)
    assert page.count("<table>") == sum(1 for _ in bulletin.descendants("names", "roster", "table"))


def test_a_note_of_paragraphs_has_its_first_beside_its_number() -> None:
    note = '<note label="①" lines="2"><p lines="2">初步核算数。</p><p lines="3">含市级。</p></note>'
    made = Docx(issue_with(f'<p lines="1">增长{note}。</p>'))
    notes = etree.fromstring(zipfile.ZipFile(io.BytesIO(made.data)).read("word/footnotes.xml"))
    said = ["".join(t.text or "" for t in p.iter(f"{W}t")) for p in notes.iter(f"{W}p")]
    assert said[-2:] == ["①初步核算数。", "含市级。"]


def test_a_mark_that_is_printed_stands_at_the_text_and_at_the_note_in_place_of_a_counted_number() -> None:
    made = Docx(
        issue_with(
            '<p lines="1">增长<note label="[1]" lines="2">初步核算数。</note>，上升<note lines="3">无号。</note>。</p>'
        )
    )
    own, counted = made.body.iter(W + "footnoteReference")
    run = own.getparent()
    assert run is not None and attribute(own, "customMarkFollows") == "1" and text_of(run) == "\u200d"
    assert "".join(t.text or "" for t in made.body.iter(W + "t") if is_mark(t)) == "\u200d[1]"
    assert attribute(counted, "customMarkFollows") == ""
    first, second = list(made.part("word/footnotes.xml"))[-2:]
    assert text_of(first) == "[1]初步核算数。" and first.find(f".//{W}footnoteRef") is None
    assert text_of(second) == "无号。" and second.find(f".//{W}footnoteRef") is not None


def test_a_note_of_adoption_begins_two_characters_in_where_it_has_several_lines() -> None:
    event = "（2004年8月28日某省第十届人民代表大会常务委员会第十一次会议通过　"
    for said, indent in (("（2024年1月1日某会议通过）", ""), (f"{event}{event[1:-1]}）", "420")):
        issue = issue_of_documents(
            f'<document kind="law" xml:id="doc_1"><head><title>某法</title><adoption>{said}</adoption></head>'
            "<body><p>甲</p></body></document>"
        )
        notes = (each for each in main_paragraphs(Docx(issue)) if str(each.xpath("string()")).startswith("（20"))
        note = next(notes)
        assert note.xpath("string(w:pPr/w:ind/@w:firstLine)", namespaces={"w": W[1:-1]}) == indent
