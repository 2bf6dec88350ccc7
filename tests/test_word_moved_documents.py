"""Documents that an editor moved in a DOCX of ours, lists of one more entry, and paragraphs that got the style of contents."""

from __future__ import annotations

import pytest
from lxml import etree
from test_word_returning import back, changed, edited, like

from gazette_pub.finish import finish
from gazette_pub.formats import EPOCH, Press, reader_of, source_of
from gazette_pub.formats.word.markup import W, w
from gazette_pub.formats.word.write import write
from gazette_pub.issue.model import Issue
from gazette_pub.issue.plain import text_inside

TEXT = """某市人民政府关于印发烟草控制办法的通知
某政发〔2024〕11号
各县（区）人民政府：
现将办法印发给你们。
附件：1．某市烟草控制办法
2．某市控烟工作安排
某市人民政府
2024年3月12日
附件1
某市烟草控制办法
第一条　为了保护公众健康，制定本办法。
第二条　本办法自2024年5月31日起施行。
附件2
某市控烟工作安排
今年开展三次检查。
某市人民政府关于王志远等同志任免职的通知
某政任〔2024〕3号
各县（区）人民政府：
市人民政府决定：
任命王志远为某市水务局局长；
任命李秀英为某市民政局副局长。
某市人民政府
2024年3月18日
"""


@pytest.fixture(scope="module")
def issue() -> Issue:
    issue = reader_of(source := source_of("b.txt", TEXT.encode()))(source, lambda finding: None)
    finish(issue, lambda finding: None)
    return issue


@pytest.fixture(scope="module")
def made(issue: Issue) -> bytes:
    return write(issue, Press(EPOCH))


def last(root: etree._Element, said: str) -> etree._Element:
    """The last paragraph that says this: contents stand before the documents."""
    return [p for p in root.iter(w("p")) if said == "".join(t.text or "" for t in p.iter(w("t")))][-1]


def outline(issue: Issue) -> list[tuple[int, str]]:
    """The title of each document, and how deep it stands."""
    return [
        (sum(1 for _ in each.iterancestors("{*}document")), text_inside(each))
        for each in issue.descendants("title")
        if each.getparent().getparent().name == "document"  # type: ignore[union-attr]
    ]


def test_a_document_that_was_moved_amid_what_is_attached_to_another_takes_the_rest_of_that(
    issue: Issue, made: bytes
) -> None:
    def move(root: etree._Element) -> None:
        first = last(root, "某市人民政府关于王志远等同志任免职的通知")
        label = last(root, "附件2")
        moved = [first]
        while (below := moved[-1].getnext()) is not None and below.tag == w("p"):
            moved.append(below)
        for p in moved:
            label.addprevious(p)

    names = ["烟草控制办法", "控烟工作安排", "任免职的通知"]
    assert [(depth, title[-6:]) for depth, title in outline(issue)] == [
        (1, "控制办法的通知"[-6:]),
        (2, names[0]),
        (2, names[1][-6:]),
        (1, names[2]),
    ]
    after = outline(back(edited(made, move))[0])
    assert [(depth, title[-6:]) for depth, title in after] == [
        (1, "控制办法的通知"[-6:]),
        (2, names[0]),
        (1, names[2]),
        (2, names[1][-6:]),
    ]


def test_one_more_entry_of_a_list_without_labels_is_one(issue: Issue, made: bytes) -> None:
    def add(root: etree._Element) -> None:
        entry = last(root, "任命王志远为某市水务局局长；")
        entry.addnext(like(entry, "任命孙建军为某市林业局局长；"))

    after = back(edited(made, add))[0]
    (items,) = ([text_inside(item) for item in each.children("item")] for each in after.descendants("list"))
    assert items[1] == "任命孙建军为某市林业局局长；" and len(items) == 3


def test_a_paragraph_that_got_the_style_of_contents_amid_the_documents_is_none_of_them(
    issue: Issue, made: bytes
) -> None:
    def add(root: etree._Element) -> None:
        entry = next(
            p
            for p in root.iter(w("p"))
            if (s := p.find(f"{w('pPr')}/{w('pStyle')}")) is not None and s.get(w("val")) == "TOC1"
        )
        last(root, "今年开展三次检查。").addnext(like(entry, "明年开展四次检查。"))

    assert changed(issue, edited(made, add)) == ["+<p>明年开展四次检查。</p>"]


@pytest.mark.parametrize("place", ["本办法自2024年5月31日起施行。", "今年开展三次检查。"])
@pytest.mark.parametrize("has_table", [False, True])
def test_an_attachment_that_was_put_in_is_one_of_the_document_before(
    issue: Issue, made: bytes, place: str, has_table: bool
) -> None:
    said = ("附件3", "某市控烟考核办法", "考核每年进行一次。")

    def add(root: etree._Element) -> None:
        at = next(p for p in reversed([*root.iter(w("p"))]) if place in "".join(t.text or "" for t in p.iter(w("t"))))
        styles = [last(root, each) for each in ("附件2", "某市控烟工作安排", "今年开展三次检查。")]
        came = [like(style, each) for style, each in zip(styles, said, strict=True)]
        if has_table:
            came[-1:] = [table := etree.Element(w("tbl"))]
            cell = etree.SubElement(etree.SubElement(table, w("tr")), w("tc"))
            cell.append(like(styles[-1], said[-1]))
        for each in reversed(came):
            at.addnext(each)

    after = back(edited(made, add))[0]
    titles = [title[-6:] for _, title in outline(issue)]
    titles.insert(2 if place.startswith("本办法") else 3, said[1][-6:])
    assert [title[-6:] for _, title in outline(after)] == titles
    (came,) = (each for each in after.descendants("document") if text_inside(each).startswith(said[0]))
    assert came.get("role") == "attachment" and came.above.name == "document"
    assert [each.name for each in came.children()] == ["head", "body"]
    assert text_inside(came) == "".join(said)


def _foreign(said: str, properties: str = "") -> etree._Element:
    return etree.fromstring(f'<w:p xmlns:w="{W}"><w:pPr>{properties}</w:pPr><w:r><w:t>{said}</w:t></w:r></w:p>')


@pytest.mark.parametrize("at_the_end", [True, False])
def test_a_document_of_another_file_with_a_table_in_it_is_one(issue: Issue, made: bytes, at_the_end: bool) -> None:
    centre, right = '<w:jc w:val="center"/>', '<w:jc w:val="right"/>'
    rows = (("月份", "次数"), ("4月", "2"), ("5月", "3"))

    def paste(root: etree._Element) -> None:
        table = etree.Element(w("tbl"))
        for row in rows:
            line = etree.SubElement(table, w("tr"))
            for said in row:
                etree.SubElement(line, w("tc")).append(_foreign(said))
        came = [
            _foreign("某市应急管理局关于开展演练的通知", centre), _foreign("各县（区）应急管理局："),
            _foreign("　　现将演练安排通知如下。"), table, _foreign("某市应急管理局", right), _foreign("2024年3月2日", right),
        ]  # fmt: skip
        end = root[0][-1]
        title = last(root, "某市人民政府关于王志远等同志任免职的通知")
        for each in came:
            (end if at_the_end else title).addprevious(each)

    documents = list(back(edited(made, paste))[0].children("document"))
    assert len(documents) == 3
    came = documents[2 if at_the_end else 1]
    assert [each.name for each in came.children()] == ["head", "body", "foot"]
    assert [[cell.text for cell in row.children("cell")] for row in came.descendants("row")] == [
        list(row) for row in rows
    ]
    assert "".join(each.text_content for each in came.descendants("signature", "date")) == "某市应急管理局2024年3月2日"
