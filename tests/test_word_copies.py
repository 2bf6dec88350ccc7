"""What an editor copied, moved or typed in a DOCX of ours stands where it stands there, whatever became of its bookmarks."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterable, Sequence

import pytest
from lxml import etree
from test_word_returning import MADE, TEXT, back, changed, edited, like, paragraph

from gazette_pub.finish import finish
from gazette_pub.formats import EPOCH, Press, reader_of, source_of
from gazette_pub.formats.word.markup import w
from gazette_pub.formats.word.opening import opened
from gazette_pub.formats.word.reading.file import File
from gazette_pub.formats.word.returning.placing import new
from gazette_pub.formats.word.returning.returned import FRONT
from gazette_pub.formats.word.returning.units import text_of
from gazette_pub.formats.word.write import write
from gazette_pub.issue.model import Issue, parse
from gazette_pub.issue.pictures import Pictures
from gazette_pub.issue.plain import plain_text, squeezed, text_inside

P = etree._Element
Put = Callable[[P], object]


@pytest.fixture(scope="module")
def issue() -> Issue:
    return _read(TEXT)


@pytest.fixture(scope="module")
def made(issue: Issue) -> bytes:
    return write(issue, Press(EPOCH))


def _read(text: str) -> Issue:
    issue = reader_of(source := source_of("b.txt", text.encode()))(source, lambda finding: None)
    finish(issue, lambda finding: None)
    return issue


def shown(data: bytes) -> str:
    """What the file shows, in its order, without white space, cover and contents."""
    file = File(opened(data), lambda finding: None, Pictures())
    units = text_of(file.blocks(), file.reading).units
    return squeezed("".join(unit.text for unit in units if unit.marks or unit.style not in FRONT))


def _said(p: P) -> str:
    return "".join(text.text or "" for text in p.iter(w("t")))


def _unmarked(paragraphs: Iterable[P]) -> None:
    for mark in [mark for p in paragraphs for mark in p.iter(w("bookmarkStart"), w("bookmarkEnd"))]:
        mark.getparent().remove(mark)  # type: ignore[union-attr]


def _of_body(root: P) -> list[P]:
    paragraphs = (p for p in root.iter(w("p")) if p.getparent().tag == w("body"))  # type: ignore[union-attr]
    marked = [p for p in paragraphs if p.find(f".//{w('bookmarkStart')}") is not None]
    return [p for p in marked if p.find(f"{w('pPr')}/{w('sectPr')}") is None]


def _copied(run: Sequence[P]) -> list[P]:
    return [copy.deepcopy(p) for p in run]


def _without_marks(run: Sequence[P]) -> list[P]:
    _unmarked(copies := _copied(run))
    return copies


def _with_the_marks(run: Sequence[P]) -> list[P]:
    copies = _copied(run)
    _unmarked(run)
    return copies


def _changed(run: Sequence[P]) -> list[P]:
    copies = _copied(run)
    for text in (text for p in copies for text in p.iter(w("t"))):
        text.text = f"{(text.text or '')[:-2]}改动{(text.text or '')[-2:]}"
    return copies


def _cut(run: Sequence[P]) -> list[P]:
    for p in run:
        p.getparent().remove(p)  # type: ignore[union-attr]
    return [*run]


def _cut_without_marks(run: Sequence[P]) -> list[P]:
    _unmarked(run)
    return _cut(run)


WAYS: dict[str, Callable[[Sequence[P]], list[P]]] = {
    "copied": _copied, "without marks": _without_marks, "with the marks": _with_the_marks, "changed": _changed,
    "cut": _cut, "cut without marks": _cut_without_marks,
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_paragraphs_that_were_put_anywhere_stand_there(made: bytes, way: str) -> None:
    for seed in range(25):
        chance, what = random.Random(seed), list[str]()

        def put(root: P, chance: random.Random = chance, what: list[str] = what) -> None:
            paragraphs = _of_body(root)
            at = chance.randrange(len(paragraphs))
            run = paragraphs[at : at + chance.choice((1, 1, 2, 3, 5))]
            place = chance.choice([p for p in paragraphs if way[:3] != "cut" or p not in run])
            what += [_said(p) for p in (*run, place)]
            for p in reversed(WAYS[way](run)):
                place.addnext(p)

        data = edited(made, put)
        assert plain_text(back(data)[0]) == shown(data), (seed, what)


@pytest.mark.parametrize("way", ["copied", "without marks"])
@pytest.mark.parametrize(
    ("first", "last", "place", "came"),
    [
        (
            "第三条", "县级人民政府", "第四条",
            ["</article>", '<article num="3" label="第三条">', "<p>各级人民政府领导消防工作。</p>", "<p>县级人民政府应当制定规划。</p>"],
        ),
        ("（一）机场", "（一）机场", "车站", ["</item>", '<item num="1" label="（一）">', "<p>机场；</p>"]),
        (
            "（二）开展检查", "检查单位五千家", "继续努力",
            ['<section level="2" num="2" label="（二）">', "<heading>开展检查</heading>", "<p>检查单位五千家。</p>", "</section>"],
        ),
        ("去年制定", "去年制定", "去年制定", ["<p>去年制定了三项制度。</p>"]),
    ],
)  # fmt: skip
def test_a_part_that_was_copied_is_there_twice(
    issue: Issue, made: bytes, first: str, last: str, place: str, came: list[str], way: str
) -> None:
    def put(root: P) -> None:
        paragraphs = _of_body(root)
        run = paragraphs[paragraphs.index(paragraph(root, first)) : paragraphs.index(paragraph(root, last)) + 1]
        for p in reversed(WAYS[way](run)):
            paragraph(root, place).addnext(p)

    assert changed(issue, edited(made, put)) == [f"+{line}" for line in came]


@pytest.mark.parametrize("keeps_marks", [True, False])
@pytest.mark.parametrize("says", [("乙市", "15", "4"), ("丙市", "9", "8")])
def test_a_row_that_was_copied_is_a_row(issue: Issue, made: bytes, says: Sequence[str], keeps_marks: bool) -> None:
    def put(root: P) -> None:
        row = next(paragraph(root, "乙市").iterancestors(w("tr")))
        row.addnext(again := copy.deepcopy(row))
        for text, said in zip(again.iter(w("t")), says, strict=True):
            text.text = said
        _unmarked([] if keeps_marks else [again])

    cells = [f"+<cell>{said}</cell>" for said in says]
    assert changed(issue, edited(made, put)) == ["+<row>", *cells, "+</row>"]


def _typed(place: str, said: str, style: str = "检查单位五千家", before: bool = False) -> Put:
    def put(root: P) -> None:
        at, came = paragraph(root, place), like(paragraph(root, style), said)
        at.addprevious(came) if before else at.addnext(came)

    return put


@pytest.mark.parametrize(
    ("put", "came"),
    [
        (_typed("公告", "机密", before=True), ["+<p>机密</p>"]),
        (_typed("——2024年1月18日", "书面报告"), ["+<p>书面报告</p>"]),
        (_typed("目录", "序言"), ["+<entry>序言</entry>"]),
        (_typed("（二）港口", "港口包括渔港。"), ["+<p>港口包括渔港。</p>"]),
        (_typed("检查情况", "单位：家"), ["-<heading>表1　检查情况</heading>", "+<heading>表1　检查情况　单位：家</heading>"]),
        (
            _typed("检查情况", "数据截至去年底。"),
            ["+<p>表1　检查情况</p>", "+<p>数据截至去年底。</p>", "-<heading>表1　检查情况</heading>"],
        ),
        (
            _typed("（二）港口", "第三条　码头应当设立消防队。"),
            [
                "+</list>", "+</article>", '+<article num="3" label="第三条">', "+<p>码头应当设立消防队。</p>", "+<list>",
            ],
        ),
    ],
)  # fmt: skip
def test_what_was_typed_amid_something_stands_there(issue: Issue, made: bytes, put: Put, came: list[str]) -> None:
    assert changed(issue, edited(made, put)) == came


def test_a_chapter_that_begins_amid_an_article_takes_the_rest_of_it(issue: Issue, made: bytes) -> None:
    def put(root: P) -> None:
        chapter = [p for p in _of_body(root) if "总则" in _said(p)][-1]  # the first stands in the contents
        paragraph(root, "各级人民政府领导").addnext(like(chapter, "第三章　规划"))

    after, _ = back(edited(made, put))
    chapters = {each.get("num"): text_inside(each) for each in after.descendants("division")}
    assert chapters["3"] == "规划县级人民政府应当制定规划。"
    assert chapters["1"].endswith("各级人民政府领导消防工作。")


def test_what_stands_below_the_head_of_a_group_stands_before_the_title_of_the_next_document() -> None:
    base = _read(TEXT)
    [*base.children("document")][-1].addprevious(new("category", "报告"))
    data = write(base, Press(EPOCH))
    data = edited(data, _typed_below_group)
    assert plain_text(back(data)[0]) == shown(data)


def _typed_below_group(root: P) -> None:
    head = next(p for p in _of_body(root) if _said(p) == "报告")
    head.addnext(like(paragraph(root, "检查单位五千家"), "（二）本栏的说明；"))


def test_a_document_that_was_put_before_the_first_is_the_first(issue: Issue, made: bytes) -> None:
    said = (
        "某省人民政府关于防汛工作的通知",
        "各市人民政府：",
        "现将有关事项通知如下。",
        "某省人民政府",
        "2024年1月3日",
    )

    def put(root: P) -> None:
        first = paragraph(root, "公告")
        for each in said:
            first.addprevious(like(first if each == said[0] else paragraph(root, "检查单位五千家"), each))

    after, _ = back(edited(made, put))
    titles = [each.text_content for each in after.descendants("title")]
    assert titles[:2] == [said[0], "某省人民代表大会常务委员会公告"]
    assert [each.text_content for each in next(after.descendants("foot")).children()] == [*said[3:]]


def test_contents_of_a_law_that_were_deleted_are_gone(issue: Issue, made: bytes) -> None:
    def delete(root: P) -> None:
        paragraphs = _of_body(root)
        at = paragraphs.index(paragraph(root, "目录"))
        _cut(paragraphs[at : at + 3])

    assert changed(issue, edited(made, delete)) == [
        "-<contents>", "-<heading>目录</heading>", "-<entry>第一章　总则</entry>", "-<entry>第二章　附则</entry>", "-</contents>",
    ]  # fmt: skip


def test_the_heading_of_an_article_without_its_number_is_a_paragraph() -> None:
    base = _read("某省议事规则\n第一条　为了议事，制定本规则。\n第二条　本规则自公布之日起施行。\n")
    last = [*base.descendants("article")][-1]
    last.insert(0, new("heading", "施行"))

    def unnumber(root: P) -> None:
        for text in paragraph(root, "第二条").iter(w("t")):
            text.text = (text.text or "").replace("第二条", "")

    after, _ = back(edited(write(base, Press(EPOCH)), unnumber))
    assert [p.text_content for p in [*after.descendants("article")][-1].children("p")][-2:] == [
        "施行",
        "本规则自公布之日起施行。",
    ]


def test_paragraphs_that_were_made_a_table_are_one(issue: Issue, made: bytes) -> None:
    def make(root: P) -> None:
        first, second = paragraph(root, "去年制定"), paragraph(root, "（二）开展检查")
        first.addprevious(table := etree.Element(w("tbl")))
        for p in (first, second):
            etree.SubElement(etree.SubElement(table, w("tr")), w("tc")).append(p)

    after, _ = back(data := edited(made, make))
    cells = next(after.descendants("table")).descendants("cell")
    assert [text_inside(cell) for cell in cells] == ["去年制定了三项制度。", "（二）开展检查"]
    assert plain_text(after) == shown(data)


def test_a_paragraph_that_was_typed_behind_a_quotation_stands_behind_it() -> None:
    base = parse((MADE / "version_2" / "in.xml").read_bytes())
    quoted = next(each for each in base.descendants("quoted") if each.get("close"))

    def type_below(root: P) -> None:
        p = paragraph(root, "规划应当公布")
        p.addnext(like(p, "前款规定自下月起执行。"))

    after, _ = back(edited(write(base, Press(EPOCH)), type_below))
    (came,) = (p for p in after.descendants("p") if p.text_content == "前款规定自下月起执行。")
    before = came.getprevious()
    assert before is not None and text_inside(before) == text_inside(quoted)  # type: ignore[arg-type]
    assert not any(came.iterancestors("{*}quoted"))
