"""The parts of an official document that are set in their own way (GB/T 9704-2012)."""

from __future__ import annotations

import io
import zipfile

import pytest
from lxml import etree

from gazette_pub.finish import finish
from gazette_pub.formats import EPOCH, Press, reader_of, source_of
from gazette_pub.formats.html.write import write as write_page
from gazette_pub.formats.word.markup import w
from gazette_pub.formats.word.ruler import case_of
from gazette_pub.formats.word.write import write
from gazette_pub.issue.model import NAMESPACE, Issue, new_issue, parse
from gazette_pub.layout.flow import Joined, flow
from gazette_pub.layout.official import line_role
from gazette_pub.layout.stylesheets import style as named
from gazette_pub.typeset.joint import joined_rows
from gazette_pub.typeset.rows import Setter


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


HEADS = {
    "beside the second": "某市发展和改革委员会\n某市财政局　　　　文件\n某市人力资源和社会保障局\n",
    "behind the last": "某市发展和改革委员会\n某市财政局\n某市人力资源和社会保障局文件\n",
    "on one line": "某市发展和改革委员会　某市财政局　某市人力资源和社会保障局　文件\n",
}
NAMES = ["某市发展和改革委员会", "某市财政局", "某市人力资源和社会保障局"]


@pytest.fixture(params=list(HEADS.values()), ids=list(HEADS))
def headed(request: pytest.FixtureRequest) -> Issue:
    """An issue whose document three organs issue together."""
    kickers = "".join(f"<kicker>{line}</kicker>" for line in request.param.split("\n") if line)
    head = f"<head>{kickers}<number>某发改〔2024〕12号</number><title>关于做好稳岗工作的通知</title></head>"
    body = "<body><p>现将有关事项通知如下。</p></body>"
    source = f'<meta><source name="a.txt" media="text/plain" sha256="{"0" * 64}"/></meta>'
    document = f'<document kind="notice" xml:id="doc_1">{head}{body}</document>'
    return parse(f'<issue xmlns="{NAMESPACE}" xml:lang="zh-Hans" version="2">{source}{document}</issue>'.encode())


def test_organs_that_issue_together_stand_below_one_another_as_wide_as_the_longest_and_the_word_in_the_middle(
    headed: Issue,
) -> None:
    style = named("gb9704")
    head = next(item for item in flow(headed, style) if isinstance(item, Joined))
    assert [name for _, name in head.joint.names] == NAMES
    (row,) = joined_rows(head, style.text.measure(1), Setter(style, case_of(style)))
    *names, word = [[each for each in row.sets if each.source is line] for line in (*head.lines, head.word)]
    starts, ends = {round(each[0].at[0], 3) for each in names}, {round(each[-1].end, 3) for each in names}
    assert len(starts) == len(ends) == 1
    lines = [each[0].y for each in names]
    assert lines[1] - lines[0] == pytest.approx(lines[2] - lines[1]) and word[0].y == pytest.approx(lines[1])
    assert max(ends) < word[0].at[0] and word[-1].end <= style.text.measure(1) + 0.01 and min(starts) >= 0


def test_the_head_of_several_organs_prints_all_of_it_once_in_every_format(headed: Issue) -> None:
    press = Press(EPOCH, style=named("gb9704"))
    page = etree.fromstring(write_page(headed, press), etree.HTMLParser(encoding="utf-8"))
    found = [each for each in page.iter("span") if each.get("class") in ("organ", "word")]
    assert sorted(each.text or "" for each in found) == sorted([*NAMES, "文件"])
    data = write(headed, press)
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))
    lines = "⏎".join(map(said, root.iter(w("p")))).split("⏎")[:3]
    assert [line.removesuffix("文件") for line in lines] == NAMES and "".join(lines).count("文件") == 1
