"""The parts of an official document that are set in their own way (GB/T 9704-2012)."""

from __future__ import annotations

import io
import zipfile

import pytest
from lxml import etree

from gazette_pub.finish import finish
from gazette_pub.formats import EPOCH, Press, reader_of, source_of
from gazette_pub.formats.word.markup import w
from gazette_pub.formats.word.write import write
from gazette_pub.issue.model import new_issue
from gazette_pub.layout.official import line_role
from gazette_pub.layout.stylesheets import style as named


@pytest.mark.parametrize(
    ("above", "number", "role"),
    [
        ("专题会议纪要", "〔2019〕38号", "redhead"),  # §10.3
        ("某市人民政府常务会议纪要", "第12期", "redhead"),
        ("某省人民政府文件", "", "redhead"),
        ("两会纪要", "", "kicker"),  # that of a story
        ("会议纪要摘编", "第12期", "kicker"),
    ],
)
def test_the_name_of_minutes_above_their_number_is_a_red_head(above: str, number: str, role: str) -> None:
    head = new_issue().add("document", kind="minutes").add("head")
    kicker = head.add("kicker", above)
    if number:
        head.add("number", number)
    assert line_role(kicker) == role


@pytest.mark.parametrize(
    ("kickers", "roles"),
    [
        (["甲市教育局　　甲市公安局　　文件"], ["redhead"]),
        (["甲市教育局", "甲市公安局", "文件"], ["redhead"] * 3),
        (["甲市教育局 甲市公安局", "文件"], ["redhead"] * 2),
        (["甲市教育局", "简报"], ["kicker"] * 2),
    ],
)
def test_organs_that_issue_together_are_one_red_head(kickers: list[str], roles: list[str]) -> None:
    head = new_issue().add("document", kind="notice").add("head")
    for text in kickers:
        head.add("kicker", text)
    assert [line_role(each) for each in head.children("kicker")] == roles


JOINT = """甲市教育局　甲市公安局文件
甲教联〔2023〕41号
关于做好校园安全工作的通知
各县教育局：
现将有关事项通知如下。
附件：责任人名单
甲市教育局　甲市公安局
2023年8月28日
附件
责任人名单
本名单由各校报送。
抄送：市委办公室。
甲市教育局办公室　2023年8月28日印发
"""


@pytest.fixture(scope="module")
def joint() -> list[etree._Element]:
    """The paragraphs of the DOCX in the style of official documents."""
    source = source_of("a.txt", JOINT.encode())
    issue = reader_of(source)(source, lambda finding: None)
    finish(issue, lambda finding: None)
    data = write(issue, Press(EPOCH, style=named("gb9704")))
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))
    return list(root.iter(w("p")))


def said(paragraph: etree._Element) -> str:
    return "".join("⏎" if each.tag == w("br") else each.text or "" for each in paragraph.iter(w("t"), w("br")))


def test_each_organ_of_a_red_head_has_a_line_of_its_own_in_a_docx(joint: list[etree._Element]) -> None:
    assert said(joint[0]) == "甲市教育局⏎甲市公安局文件"


def test_what_is_attached_begins_a_page_in_a_docx(joint: list[etree._Element]) -> None:
    begins = [said(p) for p in joint if p.find(f"{w('pPr')}/{w('pageBreakBefore')}") is not None]
    assert begins == ["附件"]
