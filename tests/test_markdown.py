"""Markdown is read as what its marks stand for, and nothing in it is lost; a plain text with a few of its signs stays text."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Said

from cases.seen import Case, seen
from gazette_pub.formats import FORMATS, source_of
from gazette_pub.formats.markdown.signs import is_markdown
from gazette_pub.issue.problems import UnreadableInput

FIXTURES = Path(__file__).parent.parent / "fixtures" / "markdown"


@functools.cache
def read(name: str) -> Case:
    return seen((FIXTURES / name / "in.md").read_bytes(), "in.md")


def headings(case: Case, name: str, level: str | None = None) -> list[str]:
    """The headings of the elements of that name, and of that level where one is named."""
    nodes = (node for node in case.issue.descendants(name) if level in (None, node.get("level")))
    return [heading.text_content for node in nodes for heading in node.children("heading")]


def all_text(case: Case) -> str:
    """All that is in the issue, as one text."""
    return case.issue.text_content


def said(text: str) -> Case:
    return seen(text, "in.md")


# a law


def test_a_law_has_its_title_chapters_and_articles() -> None:
    law = read("law").only
    assert law.title == "东岭县图书馆管理办法"
    assert headings(read("law"), "division") == ["总则", "附则"]
    assert [article.num for article in law.articles] == ["1", "2", "3", "4"]


def test_no_mark_is_left_in_a_law() -> None:
    assert all(mark not in all_text(read("law")) for mark in ("#", "*", "[", "<", "|"))


@pytest.mark.parametrize(("line", "words"), [(2, "sidebar: auto"), (9, "INFO END"), (13, "../gongtu.md")])
def test_what_is_not_printed_is_a_finding_with_its_line(line: int, words: str) -> None:
    (finding,) = [each for each in read("law").findings if each.code == "R271" and each.line == line]
    assert finding.text == words


def test_each_note_stands_at_its_mark() -> None:
    notes = [(note.getparent().name, note.text, note.get("lines")) for note in read("law").issue.descendants("note")]  # type: ignore[union-attr]
    assert notes == [("p", "2017年11月4日公布。", "34"), ("cell", "A4纸。", "35")]


def test_a_table_has_its_head_its_cells_and_their_lines() -> None:
    cells = [(cell.text, cell.get("header"), cell.get("lines")) for cell in read("law").issue.descendants("cell")]
    assert cells == [
        ("项目", "true", "25"),
        ("标准（元）", "true", "25"),
        ("复印", None, "27"),
        ("0.5", None, "27"),
        ("扫描", None, "28"),
        ("1.0", None, "28"),
    ]


def test_an_editor_is_told_once_what_the_marks_were_taken_for() -> None:
    (finding,) = [each for each in read("law").findings if each.code == "R107"]
    assert (
        finding.message == "read as Markdown: 3 headings, 5 pieces in bold, 3 items of lists, 1 table, 2 notes, 1 link"
    )


# a notice


def test_a_notice_has_its_attachments() -> None:
    notice = read("notice_with_attachments")
    assert notice.only.title == "西岭市人民政府办公室关于印发《西岭市防汛应急预案》的通知"
    attached = [node for node in notice.issue.descendants("document") if node.get("role") == "attachment"]
    assert [next(node.descendants("title")).text for node in attached] == ["西岭市防汛应急预案", "物资储备表"]
    assert headings(notice, "section", "1") == ["总则", "组织体系"]
    assert headings(notice, "section", "2") == ["编制目的", "适用范围"]
    assert [len(list(node.descendants("row"))) for node in attached] == [0, 3]


def test_two_blanks_end_a_line() -> None:
    issue = read("notice_with_attachments").issue
    assert [(node.name, node.get("lines")) for node in issue.descendants("signature", "date") if node.get("lines")] == [
        ("signature", "14"),
        ("date", "15"),
    ]


def test_form_feeds_print_nothing() -> None:
    """They part the pages of a text, and Markdown has none."""
    issue = seen("# 某省条例\n\n**第一条** 甲。\n\n\f\n\n**第二条** 乙\f丙。\n", "in.md")
    assert [article.text for article in issue.only.articles] == ["甲。", "乙丙。"]


def test_an_escaped_star_is_a_star() -> None:
    assert "本预案适用于本市**行政区域。" in all_text(read("notice_with_attachments"))


def test_the_list_of_attachments_leads_to_them() -> None:
    (attachments,) = read("notice_with_attachments").issue.descendants("attachlist")
    assert [(ref.text, ref.get("href")) for ref in attachments] == [
        ("1. 西岭市防汛应急预案", "#doc_1.1"),
        ("2. 物资储备表", "#doc_1.2"),
    ]


# news, and a bulletin


def test_a_story_and_a_plan_are_two_documents() -> None:
    assert [document.title for document in read("news_with_a_plan").documents] == [
        "南山县召开秋粮生产现场会",
        "南山县秋粮生产工作方案",
    ]


def test_headings_stand_in_one_another_as_their_levels_say() -> None:
    plan = read("news_with_a_plan")
    assert headings(plan, "section", "1") == ["总体要求", "保障措施"]
    assert headings(plan, "section", "2") == ["工作目标", "工作措施"]


def test_items_that_are_all_written_alike_count() -> None:
    issue = read("news_with_a_plan").issue
    assert [node.label for node in issue.descendants("section") if node.label] == ["1.", "2.", "3."]


def test_numbers_that_differ_stay_as_they_are_written() -> None:
    issue = said("# 某某办法\n\n有下列情形的：\n\n1. 甲项；\n3. 乙项。\n").issue
    assert [node.label for node in issue.descendants("item", "section")] == ["1.", "3."]


def test_a_bulletin_has_its_first_page_and_its_documents() -> None:
    bulletin = read("bulletin")
    (front,) = bulletin.issue.descendants("front")
    assert [node.text for node in front] == ["北岭省人民政府公报", "2024年第3期（总第56期）"]
    assert [document.title for document in bulletin.documents] == [
        "北岭省人民政府令",
        "北岭省湿地保护办法",
        "北岭省人民政府办公厅关于做好春耕生产工作的通知",
    ]


def test_lines_that_end_sentences_are_paragraphs_and_broken_ones_are_one() -> None:
    _, law, _ = read("bulletin").documents
    assert [article.num for article in law.articles] == ["1", "2", "3"]
    assert [item.num for item in law.article("2").items] == ["1", "2"]
    whole = [node for node in read("bulletin").issue.descendants("p") if node.get("lines") == "29-31"]
    assert [node.text for node in whole] == [
        "经省人民政府同意，现就做好春耕生产工作通知如下。请认真贯彻执行，确保春耕生产有序推进，切实保障农民群众的合法权益。"
    ]


# plain texts


def test_a_plain_text_with_a_few_signs_stays_text() -> None:
    text = (FIXTURES / "plain_with_signs" / "in.txt").read_bytes()
    assert source_of("in.txt", text).format == "text"
    words = "".join(all_text(seen(text)).split())
    for printed in (
        "小型车*每小时3元，大型车*每小时5元。",
        "*首小时免费。",
        "-咨询电话：12345",
        "李**等3户的减免申请，由#12号岗亭受理，2>1的不计。",
    ):
        assert printed in words


@pytest.mark.parametrize(
    "text",
    [
        "# 决定\n\n## 第一章　总则\n",
        "# 决定\n**第一条**　甲。\n",
        "**一、**甲\n**二、**乙\n**三、**丙\n",
        "---\ntitle: 某条例\n---\n甲。\n",
        "甲[^1]。\n\n[^1]: 乙。\n",
        "# 某条例\n\n<!-- INFO END -->\n\n第一条 甲。\n",
        "# 表\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n",
        "# 表\r\n\r\n| 甲 | 乙 |\r\n| --- | --- |\r\n",
        "# 决定\n\n见[附件](https://a.example/b.pdf)。\n",
    ],
)
def test_marks_together_show_that_a_text_is_markdown(text: str) -> None:
    assert is_markdown(text)
    assert source_of("in.txt", text.encode()).format == "markdown"


@pytest.mark.parametrize(
    "text",
    [
        "# 决定\n第一条　甲。\n",
        "# 12 号楼\n## 13 号楼\n",
        "李**等3户，王**等2户。\n",
        "- 1 -\n- 2 -\n",
        "* 首小时免费。\n* 甲\n",
        "甲|乙\n---|---\n1|2\n",
        "补偿标准为____元／亩。\n",
        "> 甲\n> 乙\n",
        "1. 甲\n2. 乙\n",
    ],
)
def test_one_kind_of_sign_alone_shows_nothing(text: str) -> None:
    assert not is_markdown(text)
    assert source_of("in.txt", text.encode()).format == "text"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "big5"])
def test_markdown_is_known_in_every_encoding(encoding: str) -> None:
    text = "# 決定\n\n## 第一章　總則\n\n**第一條**　甲。\n"
    assert source_of("in.txt", text.encode(encoding)).format == "markdown"


def test_a_name_makes_a_text_without_marks_markdown_and_nothing_else() -> None:
    assert source_of("in.md", "甲。".encode()).format == "markdown"
    assert source_of("in.MARKDOWN", b'<div align="center">\n').format == "markdown"
    assert source_of("in.md", b"%PDF-1.7").format == "pdf"
    assert FORMATS["markdown"].suffix == ".md"


# what is in it


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("**（一）**甲项。", []),
        ("他说：“\\# 不是号。”", ["他说：“# 不是号。”"]),
        ('他说："甲"--乙...', ['他说："甲"--乙...']),
        ("姓名：___电话：___。", ["姓名：___电话：___。"]),
        ("    四个空格起的段落。", ["四个空格起的段落。"]),
        ("面积为3*4*5米。", ["面积为3*4*5米。"]),
        ("甲<br>乙。", ["甲", "乙。"]),
        ("H<sub>2</sub>O的含量。", ["H2O的含量。"]),
        ("<名称>的<name>项。", ["<名称>的<name>项。"]),
        ("`a*b`的代码。", ["a*b的代码。"]),
        ("甲&nbsp;乙&lt;丙。", ["甲 乙<丙。"]),
        ("[1]: 见某法第三条", ["[1]: 见某法第三条"]),
        ("这是一段话，\n说明如下。", ["这是一段话，说明如下。"]),
        ("本办法由\n---\n", ["本办法由"]),
    ],
)
def test_text_comes_through_as_a_page_shows_it(text: str, paragraphs: list[str]) -> None:
    shown = said(f"# 某某办法\n\n{text}\n")
    words = "".join(all_text(shown).split())
    for paragraph in paragraphs:
        assert "".join(paragraph.split()) in words, words
    assert "**" not in words


@pytest.mark.parametrize("name", ["law", "notice_with_attachments", "news_with_a_plan", "bulletin"])
def test_every_printed_line_is_in_one_element(name: str) -> None:
    """But for the cells of a row, which have one line together, and lines of marks alone."""
    case = read(name)
    at: dict[int, set[str]] = {}
    for node in case.issue.descendants("*"):
        for first, last in node.lines if node.name != "source" else ():
            for n in range(first, last + 1):
                at.setdefault(n, set()).add(node.name)
    told = {finding.line for finding in case.findings if finding.code == "R271"}
    printed = {n for n, line in enumerate(case.source.split("\n"), 1) if any(map(str.isalnum, line))}
    assert printed - set(at) - told == set()
    assert all(len(names) == 1 for names in at.values()), at


def test_a_title_above_the_text_is_the_title_where_no_heading_is() -> None:
    assert said('---\ntitle: "某某县节水办法"\n---\n\n第一条　甲。\n').only.title == "某某县节水办法"


def test_a_title_above_the_text_is_told_where_the_text_begins_with_one() -> None:
    case = said("---\ntitle: 节水\n---\n\n# 某某县节水办法\n\n第一条　甲。\n")
    assert case.only.title == "某某县节水办法"
    assert [finding.text for finding in case.findings if finding.code == "R271"] == ["title: 节水"]
    below = said("---\ntitle: 某某县节水办法\n---\n\n# 第一章　总则\n\n第一条　甲。\n")
    assert below.only.title == "某某县节水办法" and headings(below, "division") == ["总则"]


def test_tags_say_where_a_line_is_set() -> None:
    issue = said(
        "# 某某市人民政府关于表彰先进的决定\n\n<div align='center'>某政发〔2024〕5号</div>\n\n决定予以表彰。\n\n"
        "<p align='right'>某某市人民政府<br>2024年5月1日</p>\n"
    ).issue
    assert [(node.name, node.text_content) for node in issue.descendants("number", "signature")] == [
        ("number", "某政发〔2024〕5号"),
        ("signature", "某某市人民政府"),
    ]


def test_each_line_of_code_is_a_paragraph() -> None:
    case = said("# 某某办法\n\n说明如下。\n\n```text\n第一行 **不是** 粗体\n  第二行\n```\n")
    assert [(node.text, node.get("lines")) for node in case.issue.descendants("p")] == [
        ("说明如下。", "3"),
        ("第一行 **不是** 粗体", "6"),
        ("第二行", "7"),
    ]


def test_a_row_has_all_its_cells_and_what_stands_below_without_a_bar_is_no_row() -> None:
    case = said("# 某某办法\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 | 3 |\n某某局\n")
    assert [[cell.text for cell in row] for row in case.issue.descendants("row")] == [["甲", "乙"], ["1", "2", "3"]]
    assert "某某局" in all_text(case)


def test_a_table_in_tags_is_a_table() -> None:
    html = '<table><tr><th>甲</th><th>乙</th></tr>\n<tr><td colspan="2">丙</td></tr></table>'
    case = said(f"# 某某办法\n\n{html}\n")
    assert [(cell.text, cell.get("colspan"), cell.get("lines")) for cell in case.issue.descendants("cell")] == [
        ("甲", None, "3-4"),
        ("乙", None, "3-4"),
        ("丙", "2", "3-4"),
    ]


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("见[附件](javascript:alert(1))。", "R271", "javascript:alert(1)"),
        ("见[附件](file:///etc/passwd)。", "R271", "file:///etc/passwd"),
        ("见<a href='http://a.example/'>附件</a>。", "R271", "http://a.example/"),
        ("![图1](a.png)", "R272", "图1 a.png"),
        ("甲。\n\n[1]: https://a.example", "R271", "[1]: https://a.example"),
        ("甲~~乙~~。", "R273", None),
        ("甲。\n\n[^9]: 无人指向。", "R274", "[^9]"),
        ("甲<!-- 待核 -->。", "R271", "待核"),
    ],
)
def test_what_a_page_does_not_show_is_told(text: str, code: str, words: str | None) -> None:
    case = said(f"# 某某办法\n\n{text}\n")
    assert [finding.text for finding in case.findings if finding.code == code] == [words]
    assert all(node.get("href") is None for node in case.issue.descendants("*"))


def test_a_note_that_no_mark_leads_to_and_struck_words_are_text() -> None:
    words = all_text(said("# 某某办法\n\n甲~~乙~~丙。\n\n[^9]: 无人指向。\n"))
    assert "甲乙丙。" in words and "无人指向。" in words


@pytest.mark.parametrize(
    "text",
    [
        ">" * 3000 + " 深处的话",
        "\n".join("  " * n + f"- 第{n}层" for n in range(60)),
        "[" * 15000 + "甲",
        "![甲](" * 3000,
        "**甲**" * 30000,
        "[^1]" * 2000 + "\n\n[^1]: 乙[^1]",
        "<!--" * 4000,
        "`" * 5000 + "甲",
        "<div>" * 5000 + "甲",
    ],
    ids=["quotes", "lists", "brackets", "pictures", "bold", "notes", "comments", "code", "tags"],
)
def test_nothing_is_lost_in_what_no_person_wrote(text: str) -> None:
    case = said(f"# 某某办法\n\n{text}\n")
    words = all_text(case)
    told = "".join(finding.text or "" for finding in case.findings if finding.code == "R271")
    for letter in set("深处的话层甲乙") & set(text):
        assert words.count(letter) + told.count(letter) >= text.count(letter)


@pytest.mark.parametrize(
    "text",
    [
        "甲[^1]。\n\n[^1]: 乙。\n\n[^1]: 丙。",
        "甲[^1]。\n\n[^1]: [^1]: 乙丙。",
        "甲[^1]。\n\n[^1]: 乙。\n\n    1. 丙。\n\n    | 丁 | 戊 |\n    | --- | --- |\n",
        "<table>甲（乙）<tr><td>丙</table>丁",
        "<table><tr><td><某>甲</td></tr></table>",
    ],
)
def test_nothing_is_lost_where_marks_and_tags_are_not_in_order(text: str) -> None:
    shown = all_text(said(f"# 某某办法\n\n{text}\n"))
    assert {letter for letter in "甲乙丙丁戊" if letter in text} <= set(shown)


def test_a_file_of_marks_alone_has_no_text() -> None:
    with pytest.raises(UnreadableInput, match="no text in it"):
        said("---\n\n- \n")


def test_why_says_what_a_line_of_markdown_became(gazette: Callable[..., Said]) -> None:
    path = FIXTURES / "bulletin" / "in.md"
    said = gazette("why", f"{path}:30")
    assert said.code == 0
    assert "it became document doc_3 (notice) › body › p" in said.out
    assert "nothing is printed on it" in gazette("why", f"{path}:23").out


def test_a_folder_of_nothing_else_gives_its_markdown(gazette: Callable[..., Said], tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "law.md").write_bytes((FIXTURES / "law" / "in.md").read_bytes())
    assert gazette("convert", tmp_path / "in", "--to", "xml", "--output", tmp_path / "out").code == 0
    assert (tmp_path / "out" / "law.issue.xml").exists()
    (tmp_path / "in" / "other.txt").write_text("决定\n\n第一条　甲。\n", encoding="utf-8")
    assert gazette("convert", tmp_path / "in", "--to", "xml", "--output", tmp_path / "beside").code == 0
    assert [path.name for path in (tmp_path / "beside").glob("*.xml")] == ["other.issue.xml"]
