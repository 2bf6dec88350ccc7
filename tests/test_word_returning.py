"""A DOCX of ours comes back: unchanged as the identical issue, edited as the issue with just that change.

The edits are made in the XML as Word, WPS and LibreOffice make them.
"""

from __future__ import annotations

import copy
import io
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from difflib import unified_diff
from pathlib import Path

import pytest
from docx_parts import with_drawn_dots
from edited_docx import edited as at_random
from edited_docx import shown
from growth import growth
from lxml import etree
from made_docx import packed, unpacked

import gazette_pub as gazette
from gazette_pub.finish import finish
from gazette_pub.formats import EPOCH, Press, reader_of, source_of
from gazette_pub.formats.word.markup import W, w
from gazette_pub.formats.word.write import write
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.model import NAMESPACE, Issue, parse, schema_errors, serialise
from gazette_pub.issue.pictures import Pictures, src_of
from gazette_pub.issue.plain import plain_text

TEXT = """某省人民代表大会常务委员会公告
第三号
《某省消防条例》已由某省第十四届人民代表大会常务委员会第八次会议于2024年1月18日通过，现予公布，自2024年5月1日起施行。
某省人民代表大会常务委员会
2024年1月18日
某省消防条例
（2024年1月18日某省第十四届人民代表大会常务委员会第八次会议通过）
目　录
第一章　总则
第二章　附则
第一章　总则
第一条　为了预防火灾，根据有关法律，制定本条例。
第二条　下列单位应当设立消防队：
（一）机场；
（二）港口；
（三）车站。
第三条　各级人民政府领导消防工作。
县级人民政府应当制定规划。
第二章　附则
第四条　本条例自2024年5月1日起施行。
某省人民代表大会常务委员会任命名单
（2024年1月18日某省第十四届人民代表大会常务委员会第八次会议通过）
王　纯 李建国 赵　敏
孙　平 周文华 吴　静
某省人民政府关于消防工作情况的报告
——2024年1月18日在某省第十四届人民代表大会常务委员会第八次会议上
省应急管理厅厅长　李四
主任、各位副主任、秘书长、各位委员：
一、主要工作
（一）健全制度
去年制定了三项制度。
（二）开展检查
检查单位五千家。
二、下一步打算
继续努力。
表1　检查情况
市\t单位\t隐患
甲市\t12\t3
乙市\t15\t4
"""


@pytest.fixture(scope="module")
def issue() -> Issue:
    issue = reader_of(source := source_of("b.txt", TEXT.encode()))(source, lambda finding: None)
    finish(issue, lambda finding: None)
    assert schema_errors(issue) == []
    return issue


@pytest.fixture(scope="module")
def made(issue: Issue) -> bytes:
    return write(issue, Press(EPOCH))


Edit = Callable[[etree._Element], object]


def edited(data: bytes, edit: Edit, parts: dict[str, bytes] | None = None) -> bytes:
    """The file with its text edited; further parts of it put in."""
    archive, out = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name in archive.namelist():
            content = archive.read(name)
            if name == "word/document.xml":
                root = etree.fromstring(content)
                edit(root)
                content = etree.tostring(root, encoding="UTF-8", standalone=True)
            if name not in (parts or {}):
                made.writestr(name, content)
        for name, content in (parts or {}).items():
            made.writestr(name, content)
    return out.getvalue()


def back(data: bytes) -> tuple[Issue, list[Finding]]:
    found: list[Finding] = []
    source = source_of("b.docx", data)
    issue = reader_of(source)(source, found.append, pictures=Pictures())
    finish(issue, lambda finding: None)
    assert schema_errors(issue) == []
    return issue, found


def changed(before: Issue, data: bytes) -> list[str]:
    """What the edit changed in the issue XML: lines that went and came, without what only their ids changed."""
    after = back(data)[0]
    return list(_changes(_lines(before), _lines(after)))


def _lines(issue: Issue) -> list[str]:
    """The issue XML, line by line, without ids and what points to them, and without where it came from."""
    bare = parse(serialise(issue))
    for node in bare.iter(etree.Element):
        for name in ("{http://www.w3.org/XML/1998/namespace}id", "href", "lines", "para"):
            node.attrib.pop(name, "")
    etree.strip_tags(bare, "{*}ref", "{*}date_", "{*}organization")
    return [line.strip() for line in serialise(bare).decode().splitlines()]


def _changes(before: list[str], after: list[str]) -> Iterator[str]:
    for line in unified_diff(before, after, lineterm="", n=0):
        if line[:3] not in ("---", "+++") and line[0] in "+-":
            yield line


def paragraph(root: etree._Element, text: str) -> etree._Element:
    """The paragraph that shows this text, numbers too."""
    found = (p for p in root.iter(w("p")) if text in "".join(t.text or "" for t in p.iter(w("t"))))
    return next(p for p in found if p.find(f".//{w('bookmarkStart')}") is not None)


def text(p: etree._Element, old: str, new: str) -> None:
    """Types over what stands in one run."""
    run = next(t for t in p.iter(w("t")) if old in (t.text or ""))
    run.text = (run.text or "").replace(old, new)


def properties(p: etree._Element) -> etree._Element:
    found = p.find(w("pPr"))
    assert found is not None
    return found


def styled(p: etree._Element, other: etree._Element) -> None:
    """Gives the paragraph the style of the other."""
    p.replace(properties(p), copy.deepcopy(properties(other)))


def like(p: etree._Element, said: str) -> etree._Element:
    """A new paragraph as Word makes it below this one: its style, and no bookmark."""
    new = etree.Element(w("p"))
    style = copy.deepcopy(properties(p))
    for section in style.findall(w("sectPr")):
        style.remove(section)
    new.append(style)
    run = etree.SubElement(new, w("r"))
    etree.SubElement(run, w("t")).text = said
    return new


# -- nothing changed --------------------------------------------------------------------------------------------------


def test_a_file_that_nobody_changed_gives_back_the_identical_issue(issue: Issue, made: bytes) -> None:
    source = source_of("b.docx", made)
    assert serialise(reader_of(source)(source, lambda finding: None)) == serialise(issue)


def test_so_does_one_that_was_only_saved_again(issue: Issue, made: bytes) -> None:
    saved = edited(made, lambda root: root.set("rsid", "00A1"))
    source = source_of("b.docx", saved)
    assert serialise(reader_of(source)(source, lambda finding: None)) == serialise(issue)


def test_ids_of_styles_that_another_program_gave_change_nothing(issue: Issue, made: bytes) -> None:
    archive = zipfile.ZipFile(io.BytesIO(made))
    styles = archive.read("word/styles.xml").replace(b'"GazetteText"', b'"P7"')

    def rename(root: etree._Element) -> None:
        for style in root.iter(w("pStyle")):
            if style.get(w("val")) == "GazetteText":
                style.set(w("val"), "P7")

    assert changed(issue, edited(made, rename, {"word/styles.xml": styles})) == []


# -- words ------------------------------------------------------------------------------------------------------------


def test_a_word_that_was_changed_is_changed(issue: Issue, made: bytes) -> None:
    data = edited(made, lambda root: text(paragraph(root, "（二）港口"), "港口", "码头"))
    assert changed(issue, data) == ["-<p>港口；</p>", "+<p>码头；</p>"]


def test_a_paragraph_that_was_typed_anew_says_what_it_says_now(issue: Issue, made: bytes) -> None:
    def retype(root: etree._Element) -> None:
        p = paragraph(root, "县级人民政府应当")
        text(p, "县级人民政府应当制定规划。", "乡镇设立志愿消防队。")

    assert changed(issue, edited(made, retype)) == [
        "-<p>县级人民政府应当制定规划。</p>",
        "+<p>乡镇设立志愿消防队。</p>",
    ]


@pytest.mark.parametrize("front", ["　　", "    ", "\t"])
@pytest.mark.parametrize(
    "said", ["县级人民政府应当", "第三条", "（一）机场", "第二章　附则", "检查单位五千家", "二、下一步打算"]
)
def test_blanks_that_were_typed_in_front_are_no_words(issue: Issue, made: bytes, said: str, front: str) -> None:
    def edit(root: etree._Element) -> None:
        first = next(t for t in paragraph(root, said).iter(w("t")) if t.text)
        first.text = front + (first.text or "")

    assert changed(issue, edited(made, edit)) == []


def test_a_title_that_was_changed_is_changed(issue: Issue, made: bytes) -> None:
    def edit(root: etree._Element) -> None:
        for t in paragraph(root, "关于消防工作情况的报告").iter(w("t")):
            t.text = (t.text or "").replace("消防工作", "消防安全")

    assert changed(issue, edited(made, edit)) == [
        "-<title>某省人民政府关于消防工作情况的报告</title>",
        "+<title>某省人民政府关于消防安全情况的报告</title>",
    ]


def test_a_name_that_is_set_wide_is_changed_and_not_its_blank(issue: Issue, made: bytes) -> None:
    def edit(root: etree._Element) -> None:
        for t in paragraph(root, "纯").iter(w("t")):
            t.text = (t.text or "").replace("纯", "春")

    assert changed(issue, edited(made, edit)) == ["-<name>王纯</name>", "+<name>王春</name>"]


# -- paragraphs -------------------------------------------------------------------------------------------------------


def test_a_paragraph_that_was_split_is_two(issue: Issue, made: bytes) -> None:
    def split(root: etree._Element) -> None:
        p = paragraph(root, "检查单位五千家")
        text(p, "检查单位五千家。", "检查单位")
        p.addnext(like(p, "五千家。"))

    assert changed(issue, edited(made, split)) == ["-<p>检查单位五千家。</p>", "+<p>检查单位</p>", "+<p>五千家。</p>"]


def test_two_paragraphs_that_were_joined_are_one(issue: Issue, made: bytes) -> None:
    def join(root: etree._Element) -> None:
        first, second = paragraph(root, "各级人民政府领导"), paragraph(root, "县级人民政府应当")
        for child in list(second):
            if child.tag != w("pPr"):
                first.append(child)
        second.getparent().remove(second)  # type: ignore[union-attr]

    assert changed(issue, edited(made, join)) == [
        "-<p>各级人民政府领导消防工作。</p>",
        "-<p>县级人民政府应当制定规划。</p>",
        "+<p>各级人民政府领导消防工作。县级人民政府应当制定规划。</p>",
    ]


@pytest.mark.parametrize("more", ["", "制定后公布。"])
def test_what_stands_in_a_paragraph_stays_in_its_words_when_it_is_joined_to_that_above(issue: Issue, more: str) -> None:
    told = parse(serialise(issue))
    (below,) = (node for node in told.descendants("p") if node.text_content == "县级人民政府应当制定规划。")
    below.text = "县级人民政府应"
    below.add("pb", None, n="9").tail = "当制定"
    below.add("note", "见本条例附件。", label="①").tail = "规划。"
    assert schema_errors(told) == []

    def join(root: etree._Element) -> None:
        first, second = paragraph(root, "各级人民政府领导"), paragraph(root, "县级人民政府应当")
        first.extend([child for child in second if child.tag != w("pPr")])
        first.append(etree.fromstring(f'<w:r xmlns:w="{W}"><w:t>{more}</w:t></w:r>'))
        second.getparent().remove(second)  # type: ignore[union-attr]

    note = '<note label="①">见本条例附件。</note>'
    assert [line for line in changed(told, edited(write(told, Press(EPOCH)), join)) if line.startswith("+")] == [
        f'+<p>各级人民政府领导消防工作。县级人民政府应<pb n="9"/>当制定{note}规划。{more}</p>'
    ]


def test_a_page_end_stays_in_the_words_that_were_split_off(issue: Issue) -> None:
    told = parse(serialise(issue))
    (p,) = (node for node in told.descendants("p") if node.text_content == "县级人民政府应当制定规划。")
    p.text = "县级"
    for n, said in (("7", "人民政府应当"), ("8", "制定"), ("9", "规划。")):
        p.add("pb", None, n=n).tail = said

    def split(root: etree._Element) -> None:
        first = paragraph(root, "县级人民政府应当")
        new = copy.deepcopy(first)
        for mark in [each for each in new.iter(w("bookmarkStart")) if each.get(w("name"), "").startswith("_p")]:
            mark.getparent().remove(mark)  # type: ignore[union-attr]
        for part, texts in ((first, ["县级", "人民政府"]), (new, ["", "应当"])):
            for t, said in zip(part.iter(w("t")), texts, strict=False):
                t.text = said
        for t in list(first.iter(w("t")))[2:]:
            t.text = ""
        first.addnext(new)

    assert [line for line in changed(told, edited(write(told, Press(EPOCH)), split)) if line.startswith("+")] == [
        '+<p>县级<pb n="7"/>人民政府</p>',
        '+<p>应当<pb n="8"/>制定<pb n="9"/>规划。</p>',
    ]


def test_a_paragraph_that_was_deleted_is_gone(issue: Issue, made: bytes) -> None:
    def delete(root: etree._Element) -> None:
        p = paragraph(root, "县级人民政府应当")
        p.getparent().remove(p)  # type: ignore[union-attr]

    assert changed(issue, edited(made, delete)) == ["-<p>县级人民政府应当制定规划。</p>"]


def test_a_paragraph_of_which_only_the_line_is_left_is_gone(issue: Issue, made: bytes) -> None:
    def empty(root: etree._Element) -> None:
        for t in paragraph(root, "县级人民政府应当").iter(w("t")):
            t.text = ""

    assert changed(issue, edited(made, empty)) == ["-<p>县级人民政府应当制定规划。</p>"]


def test_a_paragraph_that_was_added_is_there(issue: Issue, made: bytes) -> None:
    def add(root: etree._Element) -> None:
        p = paragraph(root, "检查单位五千家")
        p.addnext(like(p, "整改隐患三百处。"))

    assert changed(issue, edited(made, add)) == ["+<p>整改隐患三百处。</p>"]


def test_a_paragraph_written_in_front_of_anothers_bookmark_is_the_new_one(issue: Issue, made: bytes) -> None:
    def add(root: etree._Element) -> None:
        p = paragraph(root, "检查单位五千家")
        p.addprevious(new := like(p, "整改隐患三百处。"))
        new.extend([*p.iter(w("bookmarkStart"), w("bookmarkEnd"))])

    after = back(edited(made, add))[0]
    before, now = ({p.text_content: p.get("lines") for p in each.descendants("p")} for each in (issue, after))
    assert now == before | {"整改隐患三百处。": None}
    assert changed(issue, edited(made, add)) == ["+<p>整改隐患三百处。</p>"]


@pytest.mark.parametrize("keeps_mark", [True, False])
def test_a_paragraph_that_was_moved_says_of_its_words_what_it_said(issue: Issue, keeps_mark: bool) -> None:
    base = copy.deepcopy(issue)
    first = next(p for p in base.descendants("p") if p.text_content == "去年制定了三项制度。")
    first.text = "去年制定了"
    first.add("em", "三项").tail = "制度。"

    def move(root: etree._Element) -> None:
        moved = paragraph(root, "去年制定了")
        if not keeps_mark:  # LibreOffice pastes what was cut without its bookmarks
            for mark in [*moved.iter(w("bookmarkStart"), w("bookmarkEnd"))]:
                moved.remove(mark)
        paragraph(root, "继续努力").addnext(moved)

    after, _ = back(edited(write(base, Press(EPOCH)), move))
    (found,) = [p for p in after.descendants("p") if p.text_content == "去年制定了三项制度。"]
    said = [p.text_content for p in after.descendants("p")]
    assert said.index("去年制定了三项制度。") == said.index("继续努力。") + 1
    assert [em.text for em in found.children("em")] == ["三项"] and found.get("lines") == first.get("lines")


def test_a_paragraph_that_is_there_twice_after_it_was_moved_is_new(issue: Issue, made: bytes) -> None:
    def move(root: etree._Element) -> None:
        moved = paragraph(root, "检查单位五千家")
        for mark in [*moved.iter(w("bookmarkStart"), w("bookmarkEnd"))]:
            moved.remove(mark)
        paragraph(root, "继续努力").addnext(moved)
        moved.addnext(copy.deepcopy(moved))

    after, _ = back(edited(made, move))
    found = [p for p in after.descendants("p") if p.text_content == "检查单位五千家。"]
    assert [p.get("lines") for p in found] == [None, None]


def test_a_name_that_an_editor_sets_wide_is_that_name(issue: Issue) -> None:
    base = copy.deepcopy(issue)
    signature = next(base.descendants("signature"))
    for child in [*signature]:
        signature.remove(child)
    signature.text = "省长　王建军"

    def edit(root: etree._Element) -> None:
        for said, now in (("王建军", "王　纯"), ("李建国", "李　军")):
            text = next(t for t in paragraph(root, said).iter(w("t")) if said in (t.text or ""))
            text.text = (text.text or "").replace(said, now)

    after, _ = back(edited(write(base, Press(EPOCH)), edit))
    assert next(after.descendants("signature")).text_content == "省长　王纯"
    assert "李军" in [name.text_content for name in after.descendants("name")]


def test_a_paragraph_that_was_moved_stands_where_it_is_now(issue: Issue, made: bytes) -> None:
    def move(root: etree._Element) -> None:
        paragraph(root, "继续努力").addnext(paragraph(root, "检查单位五千家"))

    assert changed(issue, edited(made, move)) == ["-<p>检查单位五千家。</p>", "+<p>检查单位五千家。</p>"]


def test_a_paragraph_that_was_copied_is_there_twice(issue: Issue, made: bytes) -> None:
    def copy_(root: etree._Element) -> None:
        p = paragraph(root, "检查单位五千家")
        again = copy.deepcopy(p)
        for mark in again.iter(w("bookmarkStart")):
            mark.set(w("name"), f"{mark.get(w('name'))}_Copy_1")
        paragraph(root, "继续努力").addnext(again)

    assert changed(issue, edited(made, copy_)) == ["+<p>检查单位五千家。</p>"]


# -- structure --------------------------------------------------------------------------------------------------------


def test_an_article_that_was_put_in_is_one_and_the_others_have_their_new_numbers(issue: Issue, made: bytes) -> None:
    def insert(root: etree._Element) -> None:
        p = paragraph(root, "县级人民政府应当")
        p.addnext(like(paragraph(root, "各级人民政府领导"), "第四条　单位应当配备灭火器。"))
        for t in paragraph(root, "本条例自2024年").iter(w("t")):
            t.text = (t.text or "").replace("第四条", "第五条")

    after, _ = back(edited(made, insert))
    assert [(node.num, node.label) for node in after.descendants("article")] == [
        ("1", "第一条"), ("2", "第二条"), ("3", "第三条"), ("4", "第四条"), ("5", "第五条"),
    ]  # fmt: skip
    lines = changed(issue, edited(made, insert))
    assert sorted(line for line in lines if "<p>" in line) == ["+<p>单位应当配备灭火器。</p>"]
    assert len(lines) == 5


HEADED = """某某国条约
第一条　适用范围
双方依照本条约相互引渡。
第二条　中央机关
双方各自指定中央机关。
第三条　生效
本条约自签署之日起生效。
"""


def test_an_article_that_was_put_in_among_others_with_headings_has_one() -> None:
    issue = reader_of(source := source_of("c.txt", HEADED.encode()))(source, lambda finding: None)
    finish(issue, lambda finding: None)
    made = write(issue, Press(EPOCH))

    def insert(root: etree._Element) -> None:
        above = paragraph(root, "双方依照本条约")
        above.addnext(p := like(paragraph(root, "第一条"), "第二条　拒绝引渡"))
        p.addnext(like(above, "有下列情形之一的，可以拒绝。"))

    after, _ = back(edited(made, insert))
    headings = [article.findtext("{*}heading") for article in after.descendants("article")]
    assert headings == ["适用范围", "拒绝引渡", "中央机关", "生效"]


def test_an_item_that_was_put_in_is_one(issue: Issue, made: bytes) -> None:
    def insert(root: etree._Element) -> None:
        p = paragraph(root, "（三）车站")
        p.addnext(like(p, "（四）医院。"))

    lines = changed(issue, edited(made, insert))
    assert sorted(lines) == ["+</item>", '+<item num="4" label="（四）">', "+<p>医院。</p>"]


def test_a_heading_of_another_level_stands_deeper_with_what_it_heads(issue: Issue, made: bytes) -> None:
    def deeper(root: etree._Element) -> None:
        p, other = paragraph(root, "二、下一步打算"), paragraph(root, "（二）开展检查")
        styled(p, other)

    lines = changed(issue, edited(made, deeper))
    assert '+<section level="2" num="2" label="二、">' in lines
    assert '-<section level="1" num="2" label="二、">' in lines


def test_a_heading_that_became_text_is_text(issue: Issue, made: bytes) -> None:
    def plain(root: etree._Element) -> None:
        p, other = paragraph(root, "（二）开展检查"), paragraph(root, "检查单位五千家")
        styled(p, other)

    after, _ = back(edited(made, plain))
    assert [node.text_content for node in after.descendants("heading")].count("开展检查") == 0
    assert ("（二）", "开展检查") in [(node.label, node.text_content) for node in after.descendants("p")]


def test_a_heading_that_took_the_style_of_a_deleted_paragraph_is_one(issue: Issue, made: bytes) -> None:
    """LibreOffice gives it that, where the paragraph above was deleted under track changes."""

    def delete(root: etree._Element) -> None:
        p = paragraph(root, "去年制定了")
        styled(paragraph(root, "（二）开展检查"), p)
        p.getparent().remove(p)  # type: ignore[union-attr]

    assert changed(issue, edited(made, delete)) == ["-<p>去年制定了三项制度。</p>"]


def test_text_that_took_the_style_of_a_deleted_heading_is_text(issue: Issue, made: bytes) -> None:
    def delete(root: etree._Element) -> None:
        p = paragraph(root, "（二）开展检查")
        styled(paragraph(root, "检查单位五千家"), p)
        p.getparent().remove(p)  # type: ignore[union-attr]

    after, _ = back(edited(made, delete))
    assert "检查单位五千家。" in [node.text_content for node in after.descendants("p")]


def test_a_paragraph_that_libreoffice_cut_where_a_page_ends_is_one(issue: Issue, made: bytes) -> None:
    """It does so behind the first page of a section that is set otherwise than the others, and ends a section there."""

    def cut(root: etree._Element) -> None:
        p = paragraph(root, "各级人民政府领导")
        text(p, "各级人民政府领导消防工作。", "各级人民政府")
        p.addnext(like(p, "领导消防工作。"))
        etree.SubElement(properties(p), w("sectPr"))

    assert changed(issue, edited(made, cut)) == []


def test_text_that_became_a_heading_heads_what_follows(issue: Issue, made: bytes) -> None:
    def heading(root: etree._Element) -> None:
        p, other = paragraph(root, "去年制定了"), paragraph(root, "（二）开展检查")
        styled(p, other)

    after, _ = back(edited(made, heading))
    assert "去年制定了三项制度。" in [node.text_content for node in after.descendants("heading")]


def test_the_last_paragraph_of_an_article_that_became_a_heading_ends_the_article(issue: Issue, made: bytes) -> None:
    def heading(root: etree._Element) -> None:
        styled(paragraph(root, "县级人民政府应当"), paragraph(root, "（二）开展检查"))

    lines = changed(issue, edited(made, heading))
    assert [line for line in lines if line.startswith("-")] == ["-<p>县级人民政府应当制定规划。</p>"]
    assert lines[-3:] == ['+<section level="1">', "+<heading>县级人民政府应当制定规划。</heading>", "+</section>"]


def test_what_stands_behind_all_headings_stays_there_whatever_heading_came(issue: Issue) -> None:
    told = parse(serialise(issue))
    (heading,) = (node for node in told.descendants("heading") if node.text_content == "下一步打算")
    heading.above.above.add("p", "（新华社5月29日电）")

    def head(root: etree._Element) -> None:
        above = paragraph(root, "下一步打算")
        above.addnext(like(above, "三、今年安排"))

    lines = changed(told, edited(write(told, Press(EPOCH)), head))
    assert "+<heading>今年安排</heading>" in lines
    assert [line for line in lines if "新华社" in line] == []


TREATY = """中华人民共和国政府和甲国政府关于互免签证的协定
第一条
缔约一方公民持有效护照，可免办签证入境对方国家。
第二条
本协定自签字之日起生效。
本协定于2024年3月5日在北京签订，一式两份，两种文本同等作准。
中华人民共和国政府代表　　　　甲国政府代表
王　毅　　　　　　　　　　　　约翰·史密斯
（签字）　　　　　　　　　　　（签字）
"""


def test_who_signs_side_by_side_stands_in_columns_and_comes_back() -> None:
    issue = reader_of(source := source_of("b.txt", TREATY.encode()))(source, lambda finding: None)
    finish(issue, lambda finding: None)
    data = write(issue, Press(EPOCH))
    assert not changed(issue, edited(data, lambda root: root.set("rsid", "00A1")))
    lines = changed(issue, edited(data, lambda root: text(paragraph(root, "约翰"), "约翰", "约恩")))
    assert lines[0].replace("约翰", "约恩")[1:] == lines[1][1:]
    bare = {name: part for name, part in unpacked(data).items() if not name.startswith("customXml")}
    shown = etree.fromstring(bare["word/document.xml"])
    stops = [[tab.get(w("pos")) for tab in tabs] for tabs in shown.iter(w("tabs")) if len(tabs) > 1]
    assert len(stops) == 3 and stops[0] == stops[1] == stops[2]
    read = back(packed(bare))[0]
    assert not list(read.descendants("table"))
    assert [node.text_content.split("\u3000")[0] for node in read.descendants("signature")][-1] == "（签字）"


def test_text_that_became_a_heading_stands_on_the_level_of_its_style(issue: Issue, made: bytes) -> None:
    for style, level in (("SectionHeading1", 1), ("SectionHeading2", 2), ("SectionHeading4", 3)):

        def head(root: etree._Element, style: str = style) -> None:
            properties = next(paragraph(root, "检查单位五千家").iter(w("pPr")))
            for old in properties.findall(w("pStyle")):
                properties.remove(old)
            properties.insert(0, etree.Element(w("pStyle"), {w("val"): style}))

        heading = next(
            each for each in back(edited(made, head))[0].descendants("heading") if "五千家" in each.text_content
        )
        assert sum(1 for _ in heading.iterancestors(f"{{{NAMESPACE}}}section")) == level


def test_text_in_the_style_of_a_title_in_the_midst_of_a_document_is_a_heading(issue: Issue, made: bytes) -> None:
    def title(root: etree._Element) -> None:
        styled(paragraph(root, "去年制定了"), paragraph(root, "某省人民政府关于消防"))

    after, _ = back(edited(made, title))
    assert "去年制定了三项制度。" in [node.text_content for node in after.descendants("heading")]


def test_a_row_that_came_in_a_table_is_a_row(issue: Issue, made: bytes) -> None:
    def add(root: etree._Element) -> None:
        row = next(p for p in paragraph(root, "乙市").iterancestors(w("tr")))
        new = copy.deepcopy(row)
        for mark in [*new.iter(w("bookmarkStart")), *new.iter(w("bookmarkEnd"))]:
            mark.getparent().remove(mark)  # type: ignore[union-attr]
        for t, said in zip(new.iter(w("t")), ("丙市", "20", "5"), strict=True):
            t.text = said
        row.addnext(new)

    lines = changed(issue, edited(made, add))
    assert sorted(lines) == ["+</row>", "+<cell>20</cell>", "+<cell>5</cell>", "+<cell>丙市</cell>", "+<row>"]


def test_a_name_that_came_in_the_list_is_a_name(issue: Issue, made: bytes) -> None:
    def add(root: etree._Element) -> None:
        cell = next(p for p in paragraph(root, "静").iterancestors(w("tc")))
        new = copy.deepcopy(cell)
        for mark in [*new.iter(w("bookmarkStart")), *new.iter(w("bookmarkEnd"))]:
            mark.getparent().remove(mark)  # type: ignore[union-attr]
        texts = list(new.iter(w("t")))
        texts[0].text = "郑大海"
        for t in texts[1:]:
            t.text = ""
        cell.addnext(new)

    assert changed(issue, edited(made, add)) == ["+<name>郑大海</name>"]


# -- pictures, changes, comments --------------------------------------------------------------------------------------

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108020000009077"
    "53de0000000c49444154789c63f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)


def test_a_picture_that_was_put_in_is_a_figure(issue: Issue, made: bytes) -> None:
    archive = zipfile.ZipFile(io.BytesIO(made))
    rels = archive.read("word/_rels/document.xml.rels").replace(
        b"</Relationships>",
        b'<Relationship Id="rIdPic" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"'
        b' Target="media/new.png"/></Relationships>',
    )
    types = archive.read("[Content_Types].xml").replace(
        b"<Default ", b'<Default Extension="png" ContentType="image/png"/><Default ', 1
    )

    def put(root: etree._Element) -> None:
        p = paragraph(root, "检查单位五千家")
        p.addnext(
            etree.fromstring(
                f'<w:p xmlns:w="{W}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
                ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
                '<w:r><w:drawing><a:blip r:embed="rIdPic"/></w:drawing></w:r></w:p>'
            )
        )

    parts = {"word/_rels/document.xml.rels": rels, "[Content_Types].xml": types, "word/media/new.png": PNG}
    (line,) = changed(issue, edited(made, put, parts))
    assert line.startswith("+<figure src=")


def test_open_changes_are_read_as_accepted(issue: Issue, made: bytes) -> None:
    def track(root: etree._Element) -> None:
        p = paragraph(root, "（二）港口")
        run = next(t for t in p.iter(w("t")) if "港口" in (t.text or "")).getparent()
        assert run is not None
        deleted = etree.Element(w("del"))
        run.addprevious(deleted)
        deleted.append(run)
        for t in deleted.iter(w("t")):
            t.tag = w("delText")
        inserted = etree.fromstring(f'<w:ins xmlns:w="{W}"><w:r><w:t>码头；</w:t></w:r></w:ins>')
        deleted.addnext(inserted)

    data = edited(made, track)
    assert changed(issue, data) == ["-<p>港口；</p>", "+<p>码头；</p>"]
    assert [(each.code, each.text) for each in back(data)[1]] == [("R241", "港口；"), ("R241", "码头；")]


# -- whatever an editor does ------------------------------------------------------------------------------------------

MADE = Path(__file__).parents[1] / "fixtures" / "docx"


@pytest.mark.parametrize("name", sorted(folder.name for folder in MADE.iterdir()))
def test_no_edit_loses_a_character_or_makes_an_invalid_issue(name: str) -> None:
    data = write(parse((MADE / name / "in.xml").read_bytes()), Press(EPOCH))
    for seed in range(8):
        after, edits = at_random(data, seed)
        source = source_of("b.docx", after)
        issue = reader_of(source)(source, lambda finding: None, pictures=Pictures())
        counted = [
            Counter({each: n for each, n in of.items() if each not in COUNTED})
            for of in (shown(after), Counter(plain_text(with_drawn_dots(issue))))
        ]
        assert counted[0] == counted[1], (seed, edits)
        finish(issue, lambda finding: None)
        assert schema_errors(issue) == [], (seed, edits)


COUNTED = "①②③④⑤⑥⑦⑧⑨⑩"
"""Marks of notes, which Word counts for itself."""


# -- pictures ---------------------------------------------------------------------------------------------------------


def _png(colour: bytes) -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.frombytes("RGB", (2, 2), colour * 4).save(out, "PNG")
    return out.getvalue()


RED, BLUE = _png(b"\xff\0\0"), _png(b"\0\0\xff")


@pytest.fixture
def pictured() -> tuple[Issue, Pictures]:
    """An issue with two pictures between its paragraphs."""
    pictures = Pictures()
    source = source_of(
        "b.txt", "某省消防条例\n第一条　为了预防火灾，制定本条例。\n第二条　本条例自公布之日起施行。".encode()
    )
    issue = reader_of(source)(source, lambda finding: None)
    for article, data, said in zip(issue.descendants("article"), (RED, BLUE), ("图1　红", "图2　蓝"), strict=True):
        figure = article.add("figure", None, src=src_of(pictures.add(data)))
        figure.add("caption", said)
    finish(issue, lambda finding: None)
    return issue, pictures


def _srcs(issue: Issue) -> list[str | None]:
    return [figure.get("src") for figure in issue.descendants("figure")]


@pytest.mark.parametrize("saved", [False, True])
def test_pictures_come_back_with_the_issue(pictured: tuple[Issue, Pictures], saved: bool) -> None:
    issue, pictures = pictured
    made = write(issue, Press(EPOCH, pictures=pictures))
    source = source_of("b.docx", edited(made, lambda root: root.set("rsid", "1")) if saved else made)
    found = Pictures()
    after = reader_of(source)(source, lambda finding: None, pictures=found)
    assert serialise(after) == serialise(issue)
    assert sorted(found) == sorted(pictures)


def test_a_picture_that_was_deleted_is_gone_and_its_caption_stays(pictured: tuple[Issue, Pictures]) -> None:
    issue, pictures = pictured

    def delete(root: etree._Element) -> None:
        p = next(next(root.iter(w("drawing"))).iterancestors(w("p")))
        p.getparent().remove(p)  # type: ignore[union-attr]

    after, _ = back(edited(write(issue, Press(EPOCH, pictures=pictures)), delete))
    assert _srcs(after) == [None, _srcs(issue)[1]]
    assert [node.text_content for node in after.descendants("caption")] == ["图1　红", "图2　蓝"]


def test_a_picture_that_was_changed_for_another_is_the_other(pictured: tuple[Issue, Pictures]) -> None:
    issue, pictures = pictured

    def swap(root: etree._Element) -> None:
        first, second = (each for each in root.iter("{*}blip"))
        name = next(name for name in first.attrib if str(name).endswith("}embed"))
        first.set(name, second.get(name, ""))

    after, _ = back(edited(write(issue, Press(EPOCH, pictures=pictures)), swap))
    assert _srcs(after) == [_srcs(issue)[1]] * 2


# -- edits that LibreOffice made --------------------------------------------------------------------------------------

LIBREOFFICE = Path(__file__).parents[1] / "fixtures" / "word" / "libreoffice"

EDITED: dict[str, list[str]] = {
    "nothing": [],
    "word": ["+<p>码头；</p>", "-<p>港口；</p>"],
    "track": ["+<p>码头；</p>", "-<p>港口；</p>"],
    "split": ["+<p>五千家。</p>", "+<p>检查单位</p>", "-<p>检查单位五千家。</p>"],
    "join": [
        "+<p>各级人民政府领导消防工作。县级人民政府应当制定规划。</p>",
        "-<p>县级人民政府应当制定规划。</p>",
        "-<p>各级人民政府领导消防工作。</p>",
    ],
    "del": ["-<p>县级人民政府应当制定规划。</p>"],
    "add": ["+<p>整改隐患三百处。</p>"],
    "article": [
        "+</article>",
        "+<p>单位应当配备灭火器。</p>",
        '+<article num="4" label="第四条">',
        '+<article num="5" label="第五条">',
        '-<article num="4" label="第四条">',
    ],
    "row": ["+</row>", "+<cell>20</cell>", "+<cell>5</cell>", "+<cell>丙市</cell>", "+<row>"],
    "note": ['+<p>继续努力<note label="1">见附件。</note>。</p>', "-<p>继续努力。</p>"],
}


@pytest.mark.parametrize("name", sorted(EDITED))
def test_what_libreoffice_changed_is_changed_and_nothing_else(name: str) -> None:
    base = parse((LIBREOFFICE / "base.issue.xml").read_bytes())
    lines = changed(base, (LIBREOFFICE / f"{name}.docx").read_bytes())
    assert sorted(lines) == sorted(EDITED[name])


@pytest.mark.parametrize("name", ["notes", "notes-by-odt", "notes-by-doc"])
def test_notes_with_marks_of_their_own_come_back_through_libreoffice(name: str) -> None:
    base = parse((LIBREOFFICE / "noted.issue.xml").read_bytes())
    after, _ = back((LIBREOFFICE / f"{name}.docx").read_bytes())
    said = [[(note.label, note.text_content) for note in each.descendants("note")] for each in (base, after)]
    assert said[0] == said[1]
    assert plain_text(after) == plain_text(base)


def test_the_mark_of_a_note_that_was_changed_in_the_text_and_at_the_note_is_its_label() -> None:
    base = parse((LIBREOFFICE / "noted.issue.xml").read_bytes())

    def mark_anew(root: etree._Element) -> None:
        for t in root.iter(w("t")):
            t.text = "[7]" if t.text == "[1]" else t.text

    made = write(base, Press(EPOCH))
    notes = etree.fromstring(zipfile.ZipFile(io.BytesIO(made)).read("word/footnotes.xml"))
    mark_anew(notes)
    after, _ = back(edited(made, mark_anew, {"word/footnotes.xml": etree.tostring(notes)}))
    labels = [note.label for note in base.descendants("note")]
    assert [note.label for note in after.descendants("note")] == ["[7]", *labels[1:]]
    assert plain_text(after) == plain_text(base).replace("[1]", "[7]")


def test_a_heading_that_libreoffice_made_deeper_stands_deeper() -> None:
    after, _ = back((LIBREOFFICE / "level.docx").read_bytes())
    (heading,) = (node for node in after.descendants("heading") if node.text_content == "下一步打算")
    assert heading.above.get("level") == "2"
    assert (
        next(each for each in after.descendants("heading") if each.text_content == "主要工作").above.get("level") == "1"
    )


# -- tables of another shape, documents, dates, covers ----------------------------------------------------------------


def grid(issue: Issue) -> list[list[tuple[str, str | None, str | None]]]:
    rows = next(issue.descendants("table")).children("row")
    return [
        [(each.text_content, each.get("colspan"), each.get("rowspan")) for each in row.children("cell")] for row in rows
    ]


def cells(root: etree._Element, said: str) -> etree._Element:
    return next(tc for tc in root.iter(w("tc")) if "".join(t.text or "" for t in tc.iter(w("t"))) == said)


def test_a_column_that_came_is_a_column(issue: Issue, made: bytes) -> None:
    def add(root: etree._Element) -> None:
        for said, new in (("单位", "人数"), ("12", "120"), ("15", "150")):
            cell = cells(root, said)
            other = copy.deepcopy(cell)
            for mark in [*other.iter(w("bookmarkStart")), *other.iter(w("bookmarkEnd"))]:
                mark.getparent().remove(mark)  # type: ignore[union-attr]
            next(iter(other.iter(w("t")))).text = new
            cell.addnext(other)

    after, _ = back(edited(made, add))
    assert [[said for said, _, _ in row] for row in grid(after)] == [
        ["市", "单位", "人数", "隐患"], ["甲市", "12", "120", "3"], ["乙市", "15", "150", "4"],
    ]  # fmt: skip
    assert [node.get("header") for node in after.descendants("cell")] == ["true"] * 4 + [None] * 8


def test_cells_that_were_joined_downwards_say_what_both_said(issue: Issue, made: bytes) -> None:
    def join(root: etree._Element) -> None:
        upper, lower = cells(root, "12"), cells(root, "15")
        etree.SubElement(next(upper.iterchildren(w("tcPr"))), w("vMerge")).set(w("val"), "restart")
        etree.SubElement(next(lower.iterchildren(w("tcPr"))), w("vMerge"))
        moved = next(lower.iterchildren(w("p")))
        upper.append(moved)
        etree.SubElement(lower, w("p"))

    after, _ = back(edited(made, join))
    assert grid(after)[1:] == [
        [("甲市", None, None), ("1215", None, "2"), ("3", None, None)],
        [("乙市", None, None), ("4", None, None)],
    ]


def test_a_column_that_was_deleted_is_gone(issue: Issue, made: bytes) -> None:
    def delete(root: etree._Element) -> None:
        for said in ("单位", "12", "15"):
            cell = cells(root, said)
            cell.getparent().remove(cell)  # type: ignore[union-attr]

    after, _ = back(edited(made, delete))
    assert [[said for said, _, _ in row] for row in grid(after)] == [["市", "隐患"], ["甲市", "3"], ["乙市", "4"]]


def test_a_paragraph_of_plain_text_behind_a_list_stands_behind_it(issue: Issue, made: bytes) -> None:
    def add(root: etree._Element) -> None:
        plain_one = paragraph(root, "县级人民政府应当")
        paragraph(root, "（三）车站").addnext(like(plain_one, "前款所列单位由省人民政府公布。"))

    after, _ = back(edited(made, add))
    (p,) = (node for node in after.descendants("p") if node.text_content.startswith("前款所列"))
    assert p.above.name == "article"
    assert p.getprevious().name == "list"  # type: ignore[union-attr]


def test_a_document_that_was_pasted_at_the_end_is_a_document(issue: Issue, made: bytes) -> None:
    def paste(root: etree._Element) -> None:
        last = [p for p in root.iter(w("p")) if p.getparent().tag == w("body")][-1]  # type: ignore[union-attr]
        said = (
            "某省人民政府关于放假的通知",
            "各市人民政府：",
            "现将安排通知如下，请认真执行。",
            "某省人民政府",
            "2024年2月1日",
        )
        for each in reversed(said):
            new = etree.fromstring(f'<w:p xmlns:w="{W}"><w:r><w:t>{each}</w:t></w:r></w:p>')
            last.addnext(new)

    after, _ = back(edited(made, paste))
    assert [document.title for document in after.documents][-1] == "某省人民政府关于放假的通知"
    assert [node.text_content for node in list(after.documents)[-1].descendants("salutation")] == ["各市人民政府："]


def test_a_date_that_was_changed_says_when_it_is_now(issue: Issue, made: bytes) -> None:
    def change(root: etree._Element) -> None:
        for t in paragraph(root, "本条例自2024年5月1日").iter(w("t")):
            t.text = (t.text or "").replace("5月1日", "6月1日")

    after, _ = back(edited(made, change))
    (date,) = (node for node in after.descendants("date") if node.text_content == "2024年6月1日")
    assert date.get("when") == "2024-06-01"


def test_a_cover_that_was_changed_is_said(issue: Issue) -> None:
    titled = parse(serialise(issue))
    meta = titled.child("meta")
    assert meta is not None
    for name, said in (
        ("number", "1"),
        ("year", "2024"),
        ("publisher", "某省人民代表大会常务委员会"),
        ("title", "某省公报"),
    ):
        meta.insert(0, meta.makeelement(f"{{{NAMESPACE}}}{name}"))
        meta[0].text = said

    def change(root: etree._Element) -> None:
        for t in root.iter(w("t")):
            t.text = (t.text or "").replace("2024年第1号", "2024年第2号")

    found = back(edited(write(titled, Press(EPOCH)), change))[1]
    assert [finding.code for finding in found] == ["R250"]


def test_a_table_that_was_moved_stands_elsewhere_and_nothing_else_does(issue: Issue, made: bytes) -> None:
    def move(root: etree._Element) -> None:
        moved = next(
            tc for tc in root.iter(w("tc")) if "甲市" in "".join(t.text or "" for t in tc.iter(w("t")))
        ).iterancestors(w("tbl"))
        paragraph(root, "去年制定了").addnext(next(moved))

    after, _ = back(edited(made, move))
    (table,) = after.descendants("table")
    assert table.getprevious().text_content == "去年制定了三项制度。"  # type: ignore[union-attr]
    assert [document.title for document in after.all_documents] == [document.title for document in issue.all_documents]
    assert len(list(after.descendants("p"))) == len(list(issue.descendants("p")))


def without_marks(element: etree._Element) -> etree._Element:
    """As LibreOffice leaves what is pasted: no bookmarks in it."""
    for mark in [*element.iter(w("bookmarkStart"), w("bookmarkEnd"))]:
        mark.getparent().remove(mark)  # type: ignore[union-attr]
    return element


def table_of(root: etree._Element, said: str) -> etree._Element:
    return next(each for each in root.iter(w("tbl")) if said in "".join(t.text or "" for t in each.iter(w("t"))))


@pytest.mark.parametrize("keeps_marks", [True, False])
def test_a_table_that_was_moved_takes_its_title_along(issue: Issue, made: bytes, keeps_marks: bool) -> None:
    def move(root: etree._Element) -> None:
        table, place = table_of(root, "甲市"), paragraph(root, "去年制定了")
        for each in (table, paragraph(root, "表1")):
            place.addnext(each if keeps_marks else without_marks(each))

    after, _ = back(edited(made, move))
    (table,), (was,) = after.descendants("table"), issue.descendants("table")
    assert table.getprevious().text_content == "去年制定了三项制度。"  # type: ignore[union-attr]
    assert [node.text_content for node in table.descendants("heading", "cell")] == [
        node.text_content for node in was.descendants("heading", "cell")
    ]
    assert Counter(plain_text(after)) == Counter(plain_text(issue))


def test_ten_times_the_tables_that_were_moved_take_some_ten_times_as_long(issue: Issue) -> None:
    def of(tables: int) -> bytes:
        def move(root: etree._Element) -> None:
            for table in list(root.iter(w("tbl")))[-tables:]:
                table.getnext().addnext(without_marks(table))  # type: ignore[union-attr]

        told = parse(serialise(issue))
        last = next(told.descendants("table")).above
        for n in range(tables):
            table = last.add("table")
            for row in range(4):
                table.add("row").add("cell", chr(0x4E00 + 4 * n + row) * 9)
            last.add("p", f"第{n}段。")
        return edited(write(told, Press(EPOCH)), move)

    few, many = of(40), of(400)
    assert growth(lambda: back(few), lambda: back(many), most=16) < 16


def test_a_table_that_was_copied_is_there_twice_with_its_title(issue: Issue, made: bytes) -> None:
    def paste(root: etree._Element) -> None:
        place = paragraph(root, "去年制定了")
        for each in (table_of(root, "甲市"), paragraph(root, "表1")):
            place.addnext(without_marks(copy.deepcopy(each)))

    first, second = back(edited(made, paste))[0].descendants("table")
    shown = [
        [(node.name, node.text_content, node.get("header")) for node in each.descendants("heading", "cell")]
        for each in (first, second)
    ]
    assert shown[0] == shown[1]


def _cell_paragraph(root: etree._Element, said: str) -> etree._Element:
    return next(cells(root, said).iter(w("p")))


def _into_cell(root: etree._Element) -> None:
    _cell_paragraph(root, "乙市").addnext(paragraph(root, "继续努力"))


def _out_of_cell(root: etree._Element) -> None:
    cell = cells(root, "15")
    table_of(root, "甲市").addnext(next(cell.iter(w("p"))))
    etree.SubElement(cell, w("p"))


def _columns_changed(root: etree._Element) -> None:
    for row in table_of(root, "甲市").iter(w("tr")):
        row[-1].addnext(row[-2])


def _divided(root: etree._Element) -> None:
    table = table_of(root, "甲市")
    below = etree.Element(w("tbl"))
    below.extend([copy.deepcopy(each) for each in table if each.tag != w("tr")])
    below.append(list(table.iter(w("tr")))[-1])
    table.addnext(etree.Element(w("p")))
    table.getnext().addnext(below)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (
            _into_cell,
            ["-<p>继续努力。</p>", "-<cell>乙市</cell>", "+<cell>", "+<p>乙市</p>", "+<p>继续努力。</p>", "+</cell>"],
        ),
        (_out_of_cell, ["-<cell>15</cell>", "+<cell/>", "+<p>15</p>"]),
        (
            _columns_changed,
            [
                *('+<cell header="true">隐患</cell>', '-<cell header="true">隐患</cell>'),
                *("+<cell>3</cell>", "-<cell>3</cell>", "+<cell>4</cell>", "-<cell>4</cell>"),
            ],
        ),
        (_divided, ["+</table>", "+<table>"]),
    ],
)
def test_what_was_moved_into_a_table_out_of_it_or_in_it_is_lost_nowhere(
    issue: Issue, made: bytes, edit: Edit, said: list[str]
) -> None:
    assert changed(issue, edited(made, edit)) == said


def test_what_closes_a_quotation_stands_behind_what_was_split_off_it() -> None:
    quoting = parse((MADE / "version_2" / "in.xml").read_bytes())
    finish(quoting, lambda finding: None)

    def split(root: etree._Element) -> None:
        p = paragraph(root, "规划应当公布")
        new = like(p, "布。”")
        for t in p.iter(w("t")):
            t.text = (t.text or "").replace("布。", "").replace("”", "")
        p.addnext(new)

    lines = changed(quoting, edited(write(quoting, Press(EPOCH)), split))
    assert [line for line in lines if "<document" not in line] == [
        "-<p>规划应当公布。</p>",
        "+<p>规划应当公</p>",
        "+<p>布。</p>",
    ]


PRINTED = """某市人民政府公报
2023年第4号
（总第118号）
某市人民政府办公室主办
2023年4月30日出版
目　录
某市人民政府关于印发粮食应急预案的通知………………（3）
某市人民政府关于李红同志任职的通知………………（12）
某市人民政府关于张平同志任职的通知………………（15）
某市人民政府关于印发粮食应急预案的通知
现将预案印发给你们，请认真组织实施。
某市人民政府
2023年4月3日
某市人民政府关于李红同志任职的通知
市政府决定任命李红为市水利局副局长。
某市人民政府
2023年4月20日
"""


@pytest.fixture(scope="module")
def printed() -> Issue:
    issue = reader_of(source := source_of("b.txt", PRINTED.encode()))(source, lambda finding: None)
    finish(issue, lambda finding: None)
    return issue


def test_the_page_of_an_entry_stands_behind_a_tab_and_comes_back_behind_its_dots(printed: Issue) -> None:
    data = write(printed, Press(EPOCH))
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))
    entry = next(p for p in root.iter(w("p")) if "任职的通知" in "".join(t.text or "" for t in p.iter(w("t"))))
    shown = ["\t" if each.tag == w("tab") else each.text for each in entry.iter(w("t"), w("tab"))]
    assert shown[-4:] == ["\t", "（", "1", "）"] and "…" not in "".join(map(str, shown))
    assert changed(printed, edited(data, lambda root: root.set("rsid", "1"))) == []


def test_an_entry_whose_page_word_works_out_has_the_page_that_was_printed(printed: Issue) -> None:
    """Also where the fields were worked out anew, and words of the entry were changed."""

    def change(root: etree._Element) -> None:
        entry = paragraph(root, "李红同志任职")
        (code,) = entry.iter(w("instrText"))
        assert (code.text or "").split()[0] == "PAGEREF"
        for t in entry.iter(w("t")):
            t.text = "23" if t.text == "1" else (t.text or "").replace("李红", "李明")

    said = [f"-{ENTRY.format(12, '李红')}", f"+{ENTRY.format(12, '李明')}"]
    assert changed(printed, edited(write(printed, Press(EPOCH)), change)) == said


def test_an_entry_that_ends_with_a_bracket_is_as_it_was_when_its_page_was_worked_out_anew() -> None:
    """What closes the page is none of its words."""

    def work_out(root: etree._Element) -> None:
        entry = paragraph(root, "某政任〔2023〕2号")
        next(t for t in entry.iter(w("t")) if t.text == "1").text = "2"

    source = source_of("b.txt", PRINTED.replace("任职的通知", "任职的通知（某政任〔2023〕2号）", 1).encode())
    issue = reader_of(source)(source, lambda finding: None)
    finish(issue, lambda finding: None)
    assert changed(issue, edited(write(issue, Press(EPOCH)), work_out)) == []


def test_entries_without_their_document_keep_the_printed_page_and_a_finding_says_so(printed: Issue) -> None:
    findings: list[Finding] = []
    data = write(printed, Press(EPOCH, report=findings.append))
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))
    entry = paragraph(root, "张平同志任职")
    assert "（15）" in "".join(t.text or "" for t in entry.iter(w("t"))) and not list(entry.iter(w("instrText")))
    assert [each.text for each in findings if each.code == "F123"] == ["某市人民政府关于张平同志任职的通知"]


ENTRY = '<entry page="{}" leader="………………（）">某市人民政府关于{}同志任职的通知</entry>'


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("张平", "张明", [f"-{ENTRY.format(15, '张平')}", f"+{ENTRY.format(15, '张明')}"]),
        ("（15）", "（17）", [f"-{ENTRY.format(15, '张平')}", f"+{ENTRY.format(17, '张平')}"]),
        ("（15）", "", [f"-{ENTRY.format(15, '张平')}", "+<entry>某市人民政府关于张平同志任职的通知</entry>"]),
    ],
)
def test_the_page_of_an_entry_is_no_word_of_it(printed: Issue, old: str, new: str, said: list[str]) -> None:
    def change(root: etree._Element) -> None:
        text(paragraph(root, "张平同志任职"), old, new)

    assert changed(printed, edited(write(printed, Press(EPOCH)), change)) == said


@pytest.mark.parametrize(
    "typed", ["某市人民政府关于王明同志任职的通知………………（15）", "某市人民政府关于王明同志任职的通知\t（15）"]
)
def test_an_entry_that_came_in_printed_contents_is_one(printed: Issue, typed: str) -> None:
    def add(root: etree._Element) -> None:
        entry = paragraph(root, "张平同志任职")
        new = like(entry, "")
        words, tab, page = typed.partition("\t")
        new[-1][0].text = words
        if tab:
            etree.SubElement(new[-1], w("tab"))
            etree.SubElement(new[-1], w("t")).text = page
        entry.addnext(new)

    assert changed(printed, edited(write(printed, Press(EPOCH)), add)) == [f"+{ENTRY.format(15, '王明')}"]


YEARLY = """某市人民政府公报2023年总目录
规章
某市消防办法………………（3）12
某市养犬办法………………（6）2
"""


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "消防",
            "防火",
            [
                '-<entry page="（3）12" leader="………………">某市消防办法</entry>',
                '+<entry page="（3）12" leader="………………">某市防火办法</entry>',
            ],
        ),
        (
            "（3）12",
            "（4）12",
            [
                '-<entry page="（3）12" leader="………………">某市消防办法</entry>',
                '+<entry page="（4）12" leader="………………">某市消防办法</entry>',
            ],
        ),
    ],
)
def test_issue_and_page_of_an_entry_of_a_year_are_no_words_of_it(old: str, new: str, said: list[str]) -> None:
    issue = reader_of(source := source_of("b.txt", YEARLY.encode()))(source, lambda finding: None)
    finish(issue, lambda finding: None)

    def change(root: etree._Element) -> None:
        text(paragraph(root, "消防办法"), old, new)

    assert changed(issue, edited(write(issue, Press(EPOCH)), change)) == said


def test_all_that_stands_at_the_foot_of_a_printed_cover_stands_there(printed: Issue) -> None:
    """Only the first of its lines is pushed down."""
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(write(printed, Press(EPOCH)))).read("word/document.xml"))
    foot = [paragraph(root, said) for said in ("某市人民政府办公室主办", "2023年4月30日出版")]
    first, second = (p.find(f".//{w('spacing')}") for p in foot)
    assert first is not None and int(first.get(w("before"), "0")) > 1000
    assert second is not None and second.get(w("before")) == "0"


PERSONS = """某省人民政府关于成立工作组的通知
各市人民政府：
现将工作组名单通知如下：
组　长：王建国　　省教育厅厅长
副组长：李　红　　省财政厅副厅长
　　　　赵　明　　省司法厅副厅长
工作组每月开会一次。
附件：1．职责分工
2．联系方式
某省人民政府
2024年3月1日
"""


@pytest.fixture(scope="module")
def persons() -> Issue:
    issue = reader_of(source := source_of("b.txt", PERSONS.encode()))(source, lambda finding: None)
    finish(issue, lambda finding: None)
    assert [node.text_content for node in issue.descendants("attachlist")] == ["附件：1．职责分工2．联系方式"]
    return issue


def test_a_roster_that_was_moved_without_its_bookmarks_is_that_roster(persons: Issue) -> None:
    def move(root: etree._Element) -> None:
        paragraph(root, "工作组每月").addnext(without_marks(table_of(root, "王建国")))

    assert changed(persons, edited(write(persons, Press(EPOCH)), move)) == [
        "+<p>工作组每月开会一次。</p>",
        "-<p>工作组每月开会一次。</p>",
    ]


def test_a_roster_that_was_copied_is_one_too(persons: Issue) -> None:
    def paste(root: etree._Element) -> None:
        paragraph(root, "工作组每月").addnext(without_marks(copy.deepcopy(table_of(root, "王建国"))))

    first, second = back(edited(write(persons, Press(EPOCH)), paste))[0].descendants("roster")
    entries = [
        [(entry.get("label"), *(node.text_content for node in entry.children())) for entry in each.children("entry")]
        for each in (first, second)
    ]
    assert entries[0] == entries[1] and len(entries[0]) == 3


@pytest.mark.parametrize("style", ["附件说明", "落款"])
def test_one_more_attachment_below_their_list_is_in_it(persons: Issue, style: str) -> None:
    """Whatever style the editor's program gave the new line."""

    def type_(root: etree._Element) -> None:
        listed = paragraph(root, "附件：")
        new = like(listed if style == "附件说明" else paragraph(root, "某省人民政府"), "3．工作台账")
        listed.addnext(new)

    assert changed(persons, edited(write(persons, Press(EPOCH)), type_)) == [
        "-<attachlist>附件：1．职责分工2．联系方式</attachlist>",
        "+<attachlist>附件：1．职责分工2．联系方式3．工作台账</attachlist>",
    ]


def test_a_heading_that_was_put_into_an_article_is_a_paragraph_of_it(issue: Issue, made: bytes) -> None:
    def put(root: etree._Element) -> None:
        paragraph(root, "各级人民政府领导").addnext(like(paragraph(root, "（二）开展检查"), "新设标题"))

    after, _ = back(edited(made, put))
    (p,) = (node for node in after.descendants("p") if node.text_content == "新设标题")
    assert [each.text_content for each in p.above.children("p")] == [
        "各级人民政府领导消防工作。",
        "新设标题",
        "县级人民政府应当制定规划。",
    ]


SIGNED = """某省人民政府文件
某政〔2024〕35号　　　签发人：周明远
某省人民政府关于加强饮水安全工作的请示
国务院：
现将有关情况请示如下。
某省人民政府
2024年6月18日
"""


@pytest.mark.parametrize(
    ("was", "now", "expected"),
    [
        ("周明远", "周明", [("number", "某政〔2024〕35号"), ("byline", "签发人：周明")]),
        ("35号", "36号", [("number", "某政〔2024〕36号"), ("byline", "签发人：周明远")]),
        ("签发人：", "签发人：李强　", [("number", "某政〔2024〕35号"), ("byline", "签发人：李强　周明远")]),
        ("签发人：|周明远", "", [("number", "某政〔2024〕35号")]),
        ("请示如下", "报告如下", [("number", "某政〔2024〕35号"), ("byline", "签发人：周明远")]),
    ],
)
@pytest.mark.parametrize("named", ["bulletin", "gb9704"])
def test_who_signs_stands_on_the_line_of_the_number_and_comes_back(
    was: str, now: str, expected: list[tuple[str, str]], named: str
) -> None:
    issue = gazette.read(SIGNED.encode())
    made = unpacked(gazette.write(issue, "docx", style=named))
    text = made["word/document.xml"].decode()
    for word in was.split("|"):
        text = text.replace(word, now)
    back = parse(gazette.read(packed(made | {"word/document.xml": text.encode()})).xml)
    found = [
        (node.name, node.text_content) for node in back.descendants("number", "byline") if node.above.name == "head"
    ]
    assert found == expected


# -- as Word and WPS write it -----------------------------------------------------------------------------------------

BY = {w("id"): "901", w("author"): "张三", w("date"): "2024-02-01T09:00:00Z"}

COUNTED_LISTS = "".join(
    f'<w:abstractNum w:abstractNumId="{id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/>'
    f'<w:suff w:val="{gap}"/><w:lvlText w:val="{said}"/></w:lvl></w:abstractNum>'
    for id, said, gap in (("77", "（%1）", "nothing"), ("78", "%1、", "nothing"), ("79", "第%1条", "space"))
)


def with_lists(made: bytes) -> dict[str, bytes]:
    """The part of the lists, with three more that Word counts."""
    part = zipfile.ZipFile(io.BytesIO(made)).read("word/numbering.xml").decode()
    nums = "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (77, 78, 79))
    part = part.replace("<w:num ", f"{COUNTED_LISTS}<w:num ", 1).replace("</w:numbering>", f"{nums}</w:numbering>")
    return {"word/numbering.xml": part.encode()}


def counted(p: etree._Element, num: str, runs: int = 1) -> None:
    """Word counts the number now: that which was printed is gone."""
    for run in p.findall(w("r"))[:runs]:
        p.remove(run)
    for old in properties(p).findall(w("numPr")):
        properties(p).remove(old)
    properties(p).insert(
        1, etree.fromstring(f'<w:numPr xmlns:w="{W}"><w:ilvl w:val="0"/><w:numId w:val="{num}"/></w:numPr>')
    )


def unmarked(p: etree._Element) -> etree._Element:
    """Without its bookmarks, as what is typed over or pasted."""
    for mark in [*p.iter(w("bookmarkStart")), *p.iter(w("bookmarkEnd"))]:
        mark.getparent().remove(mark)  # type: ignore[union-attr]
    return p


def retyped(p: etree._Element, said: str) -> None:
    """The whole line was typed over: its bookmark is gone."""
    for run in unmarked(p).findall(w("r")):
        p.remove(run)
    etree.SubElement(etree.SubElement(p, w("r")), w("t")).text = said


def deleted(part: etree._Element) -> None:
    """Its words deleted under track changes."""
    for run in list(part.iter(w("r"))):
        gone = etree.Element(w("del"), BY)
        run.addprevious(gone)
        gone.append(run)
        for t in run.iter(w("t")):
            t.tag = w("delText")


def end_deleted(p: etree._Element) -> None:
    etree.SubElement(etree.SubElement(properties(p), w("rPr")), w("del"), BY)


def in_pieces(root: etree._Element) -> None:
    """Each run in two, with what Word notes of the session and of spelling."""
    for run in list(root.iter(w("r"))):
        said = run.findtext(w("t")) or ""
        if len(said) > 1 and len(run.findall(w("t"))) == 1:
            rest = copy.deepcopy(run)
            for part, piece in ((run, said[: len(said) // 2]), (rest, said[len(said) // 2 :])):
                next(part.iterchildren(w("t"))).text = piece
            rest.set(w("rsidR"), "00C21A55")
            run.addnext(rest)
            run.addnext(etree.Element(w("proofErr"), {w("type"): "gramStart"}))


def last(root: etree._Element, said: str) -> etree._Element:
    """The last paragraph that says just this."""
    return [p for p in root.iter(w("p")) if "".join(t.text or "" for t in p.iter(w("t"))) == said][-1]


def count_items(root: etree._Element) -> None:
    for said in ("（一）机场", "（二）港口", "（三）车站"):
        counted(paragraph(root, said), "77")


def count_articles(root: etree._Element) -> None:
    for said in ("为了预防火灾", "下列单位应当", "各级人民政府领导", "本条例自2024年"):
        counted(paragraph(root, said), "79", 2)


def count_headings(root: etree._Element) -> None:
    for said in ("一、主要工作", "二、下一步打算"):
        counted(paragraph(root, said), "78")


def count_one_more(root: etree._Element) -> None:
    count_items(root)
    p = paragraph(root, "车站")
    p.addnext(like(p, "医院。"))


def count_what_is_printed(root: etree._Element) -> None:
    p = paragraph(root, "（一）机场")
    counted(p, "77", 0)


@pytest.mark.parametrize(
    ("edit", "lines"),
    [
        (count_items, []),
        (count_articles, []),
        (count_headings, []),
        (count_what_is_printed, []),
        (count_one_more, ["+</item>", '+<item num="4" label="（四）">', "+<p>医院。</p>"]),
    ],
)
def test_numbers_that_word_counts_now_are_those_that_were_printed(
    issue: Issue, made: bytes, edit: Edit, lines: list[str]
) -> None:
    def edits(root: etree._Element) -> None:
        edit(root)
        in_pieces(root)

    assert changed(issue, edited(made, edits, with_lists(made))) == lines


@pytest.mark.parametrize(
    ("was", "now", "lines"),
    [
        ("某省人民政府关于消防工作情况的报告", "省应急管理厅年度总结", ["title"]),
        ("某省人民代表大会常务委员会", "某省人大办", ["signature"]),
        ("二、下一步打算", "二、今年安排", ["heading"]),
        ("第三条　各级人民政府领导消防工作。", "第三条　乡镇设队。", ["p"]),
        ("省应急管理厅厅长　李四", "王五六", ["byline"]),
        ("继续努力。", "明年见。", ["p"]),
    ],
)
def test_a_line_that_was_typed_over_whole_is_what_it_was(
    issue: Issue, made: bytes, was: str, now: str, lines: list[str]
) -> None:
    data = edited(made, lambda root: retyped(last(root, was), now))
    after = back(data)[0]
    says = now.partition("、")[2] or now.partition("\u3000")[2] or now
    (node,) = (each for each in after.descendants(*lines) if each.text_content == says)
    differ = [line for line in _changes(_lines(issue), _lines(after)) if not line[1:].startswith("<document ")]
    assert [line[:2] for line in differ] == ["-<", "+<"]
    assert node.name == lines[0]


def test_what_came_where_something_else_went_is_not_taken_for_it(issue: Issue, made: bytes) -> None:
    def edit(root: etree._Element) -> None:
        retyped(paragraph(root, "继续努力"), "二、新的标题")
        styled(last(root, "二、新的标题"), paragraph(root, "（二）开展检查"))

    after = back(edited(made, edit))[0]
    assert "新的标题" in [node.text_content for node in after.descendants("heading")]


def test_a_paragraph_whose_end_was_deleted_before_a_table_stays_before_it(issue: Issue, made: bytes) -> None:
    data = edited(made, lambda root: end_deleted(paragraph(root, "表1　检查情况")))
    assert changed(issue, data) == []


def test_a_paragraph_that_was_deleted_before_a_table_is_gone(issue: Issue, made: bytes) -> None:
    def edit(root: etree._Element) -> None:
        p = paragraph(root, "表1　检查情况")
        deleted(p)
        end_deleted(p)

    assert changed(issue, edited(made, edit)) == ["-<heading>表1　检查情况</heading>"]


def test_a_column_that_was_deleted_under_track_changes_is_gone_and_told(issue: Issue, made: bytes) -> None:
    def edit(root: etree._Element) -> None:
        for said in ("隐患", "3", "4"):
            cell = cells(root, said)
            deleted(cell)
            properties_of = cell.find(w("tcPr"))
            assert properties_of is not None
            etree.SubElement(properties_of, w("cellDel"), BY)

    after, found = back(edited(made, edit))
    assert [[said for said, _, _ in row] for row in grid(after)] == [["市", "单位"], ["甲市", "12"], ["乙市", "15"]]
    assert [each.text for each in found] == ["隐患", "3", "4"]


def test_a_title_of_two_lines_is_one(issue: Issue, made: bytes) -> None:
    def edit(root: etree._Element) -> None:
        p = last(root, "某省消防条例")
        runs = p.findall(w("r"))
        for run in runs[1:]:
            p.remove(run)
        next(runs[0].iterchildren(w("t"))).text = "某省"
        p.addnext(like(p, "消防条例"))

    assert changed(issue, edited(made, edit)) == []


@pytest.mark.parametrize("first", ["某省", "某省消防"])
def test_a_title_that_libreoffice_divided_begins_its_bookmark_twice_and_is_one(
    issue: Issue, made: bytes, first: str
) -> None:
    def edit(root: etree._Element) -> None:
        p = last(root, "某省消防条例")
        for run in p.findall(w("r"))[1:]:
            p.remove(run)
        below = copy.deepcopy(p)
        for each, said in ((p, first), (below, "某省消防条例".removeprefix(first))):
            next(each.iter(w("t"))).text = said
        p.addnext(below)

    assert changed(issue, edited(made, edit)) == []


def test_a_chapter_that_was_moved_to_the_front_stands_there(issue: Issue, made: bytes) -> None:
    def edit(root: etree._Element) -> None:
        second = [last(root, "第二章　附则"), paragraph(root, "第四条　本条例自")]
        for p in second:
            last(root, "第一章　总则").addprevious(p)

    after = back(edited(made, edit))[0]
    divisions = [
        (node.label, [each.label for each in node.descendants("article")]) for node in after.descendants("division")
    ]
    assert divisions == [("第二章", ["第四条"]), ("第一章", ["第一条", "第二条", "第三条"])]


LETTERS = """某省人民政府关于推动旅游发展的意见
各市人民政府：
为了推动旅游发展，提出下列意见。
某省人民政府
2024年1月18日
附件1
旅游发展任务分工
各市负责规划。
"""


def test_a_document_that_lost_its_own_text_leaves_those_under_it() -> None:
    source = source_of("b.txt", LETTERS.encode())
    issue = reader_of(source)(source, lambda finding: None)
    finish(issue, lambda finding: None)

    def delete(root: etree._Element) -> None:
        for said in LETTERS.splitlines()[:5]:
            p = last(root, said)
            p.getparent().remove(p)  # type: ignore[union-attr]

    after = back(edited(write(issue, Press(EPOCH)), delete))[0]
    (document,) = after.descendants("document")
    assert document.text_content.startswith("附件1") and document.child("head") is not None


def test_a_document_that_was_pasted_between_one_and_what_is_attached_to_it_stands_there() -> None:
    source = source_of("b.txt", LETTERS.encode())
    issue = reader_of(source)(source, lambda finding: None)
    finish(issue, lambda finding: None)

    def paste(root: etree._Element) -> None:
        title = last(root, "某省人民政府关于推动旅游发展的意见")
        end = last(root, "2024年1月18日")
        end.addnext(like(title, "某省人民政府关于放假的通知"))
        end.getnext().addnext(like(last(root, "各市负责规划。"), "春节放假三天。"))  # type: ignore[union-attr]

    after = back(edited(write(issue, Press(EPOCH)), paste))[0]
    said = [each.text_content for each in after.descendants("title")]
    assert said == ["某省人民政府关于推动旅游发展的意见", "某省人民政府关于放假的通知", "旅游发展任务分工"]
    assert plain_text(after).index("春节放假") < plain_text(after).index("旅游发展任务分工")


def _wrapped(part: etree._Element, around: str, inside: str) -> None:
    wrapper = etree.fromstring(f'<w:{around} xmlns:w="{W}">{inside}</w:{around}>')
    part.addprevious(wrapper)
    holder = wrapper.find(w("sdtContent"))
    (wrapper if holder is None else holder).append(part)


def control_a_paragraph(root: etree._Element) -> None:
    _wrapped(paragraph(root, "县级人民政府"), "sdt", "<w:sdtPr><w:text/></w:sdtPr><w:sdtContent/>")


def control_words(root: etree._Element) -> None:
    run = paragraph(root, "县级人民政府").findall(w("r"))[-1]
    _wrapped(run, "sdt", "<w:sdtPr><w:date/></w:sdtPr><w:sdtContent/>")


def control_a_row(root: etree._Element) -> None:
    _wrapped(next(paragraph(root, "乙市").iterancestors(w("tr"))), "sdt", "<w:sdtPr/><w:sdtContent/>")


def tag_words(root: etree._Element) -> None:
    for run in paragraph(root, "本条例自2024年").findall(w("r")):
        _wrapped(run, "smartTag", '<w:smartTagPr><w:attr w:name="Year" w:val="2024"/></w:smartTagPr>')


def track_looks(root: etree._Element) -> None:
    for said in ("县级人民政府", "开展检查"):
        p = paragraph(root, said)
        before = etree.fromstring(f'<w:pPr xmlns:w="{W}"><w:pStyle w:val="Heading1"/></w:pPr>')
        etree.SubElement(properties(p), w("pPrChange"), BY).append(before)


def press_enter_above(root: etree._Element) -> None:
    p = paragraph(root, "县级人民政府")
    above = etree.Element(w("p"))
    above.extend([copy.deepcopy(properties(p)), *p.findall(w("bookmarkStart"))])
    p.addprevious(above)


def refresh_contents(root: etree._Element) -> None:
    for n, said in enumerate(("某省消防条例", "第一章　总则", "一、主要工作"), 7000):
        p = last(root, said)
        p.insert(1, etree.Element(w("bookmarkStart"), {w("id"): str(n), w("name"): f"_Toc1500{n}"}))
        etree.SubElement(p, w("bookmarkEnd"), {w("id"): str(n)})


def lose_all_bookmarks(root: etree._Element) -> None:
    unmarked(root)


@pytest.mark.parametrize(
    "edit",
    [
        in_pieces, control_a_paragraph, control_words, control_a_row, tag_words, track_looks, press_enter_above,
        refresh_contents, lose_all_bookmarks,
    ],
)  # fmt: skip
def test_what_changes_no_words_changes_nothing(issue: Issue, made: bytes, edit: Edit) -> None:
    assert changed(issue, edited(made, edit)) == []


@pytest.mark.parametrize("goes_along", [False, True])
def test_a_move_under_track_changes_is_one(issue: Issue, made: bytes, goes_along: bool) -> None:
    def move(root: etree._Element) -> None:
        p = paragraph(root, "检查单位五千家")
        there = like(p, "")
        there.remove(there[-1])
        for run in p.findall(w("r")):
            _wrapped(run, "moveFrom", "")
            etree.SubElement(there, w("moveTo"), BY).append(copy.deepcopy(run))
        if goes_along:
            there.insert(1, next(p.iterchildren(w("bookmarkStart"))))
        for each, name in ((p, "moveFrom"), (there, "moveTo")):
            etree.SubElement(etree.SubElement(properties(each), w("rPr")), w(name), BY)
        paragraph(root, "继续努力").addnext(there)

    data = edited(made, move)
    assert changed(issue, data) == ["-<p>检查单位五千家。</p>", "+<p>检查单位五千家。</p>"]
    assert [each.text for each in back(data)[1]] == ["检查单位五千家。"]


def below(root: etree._Element, said: str, *lines: str) -> None:
    """Types these lines below the last paragraph that says so, as plain text."""
    place = last(root, said)
    for line in lines:
        new = like(paragraph(root, "继续努力"), line)
        place.addnext(new)
        place = new


@pytest.mark.parametrize(
    ("said", "typed", "name", "num"),
    [
        ("继续努力。", "三、保障措施", "section", "3"),
        ("检查单位五千家。", "（三）组织培训", "section", "3"),
        ("县级人民政府应当制定规划。", "第二章　监督检查", "division", "2"),
        ("检查单位五千家。", "（三）" + "培训" * 18 + "队", "section", "3"),
        ("检查单位五千家。", "（三）" + "培训" * 18 + "队伍", "item", "3"),
        ("检查单位五千家。", "（三）组织培训，提高能力。", "item", "3"),
        ("检查单位五千家。", "（四）组织培训", "item", "4"),
        ("检查单位五千家。", "1．组织培训", "item", "1"),
    ],
)
def test_a_line_of_plain_text_that_counts_on_from_a_heading_is_the_next(
    issue: Issue, made: bytes, said: str, typed: str, name: str, num: str
) -> None:
    after = back(edited(made, lambda root: below(root, said, typed, "新的一段。")))[0]
    words = typed.partition("、")[2] or typed.partition("\u3000")[2] or typed.partition("）")[2] or typed[2:]
    (node,) = (each for each in after.descendants("heading", "p") if each.text_content == words)
    assert (node.above.name, node.above.num) == (name, num)
    (text,) = (each for each in after.descendants("p") if each.text_content == "新的一段。")
    assert (text.above is node.above) == (name != "item")


def test_an_item_that_was_moved_and_renumbered_stays_in_its_list(issue: Issue, made: bytes) -> None:
    def move(root: etree._Element) -> None:
        first, second = last(root, "（一）机场；"), last(root, "（二）港口；")
        second.addnext(first)
        text(first, "（一）", "（二）")
        text(second, "（二）", "（一）")

    assert sorted(changed(issue, edited(made, move))) == [
        "+<p>机场；</p>", "+<p>港口；</p>", "-<p>机场；</p>", "-<p>港口；</p>",
    ]  # fmt: skip


def test_the_heading_of_a_table_that_was_deleted_is_a_paragraph(issue: Issue, made: bytes) -> None:
    def delete(root: etree._Element) -> None:
        table = next(paragraph(root, "乙市").iterancestors(w("tbl")))
        table.getparent().remove(table)  # type: ignore[union-attr]

    after = back(edited(made, delete))[0]
    assert not list(after.descendants("table"))
    assert [node.text_content for node in after.descendants("p")][-1] == "表1　检查情况"
