"""What a person changed in files that were written: it is never lost, and never written over unasked."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import stat
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from conftest import Said
from lxml import etree

from gazette_pub.command import desk as module_of_desk
from gazette_pub.command.output import write_files
from gazette_pub.command.record import MOST_BYTES, record_at
from gazette_pub.issue.model import XML_ID, Issue, Node, parse, serialise, tag
from gazette_pub.publish import writing

ROOT = Path(__file__).parent.parent
Command = Callable[..., Said]
Hand = Callable[[Issue], None]

TEXT = """某省人民代表大会常务委员会关于批准
《某市消防条例》的决定

（2024年1月18日某省第十四届人民代表大会常务委员会第七次会议通过）

某省第十四届人民代表大会常务委员会第七次会议审议了《某市消防条例》，决定予以批准。

某市消防条例

（2023年12月28日某市第十五届人民代表大会常务委员会第十四次会议通过）

第一章　总则

第一条　为了预防火灾和减少火灾危害，加强应急救援工作，保护人身、财产安全，制定本条例。

第二条　本市行政区域内的消防工作和相关应急救援工作，适用本条例。

第三条　各级人民政府应当将消防工作纳入国民经济和社会发展计划，保障消防工作与经济社会发展相适应。依照本条例第二条的规定，各部门应当做好工作。

第二章　附则

第四条　本条例自2024年3月1日起施行。
"""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a bulletin in it, to work in."""
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


XML = Path("build/b.issue.xml")


def by_hand(hand: Hand, path: Path = XML) -> None:
    issue = parse(path.read_bytes())
    hand(issue)
    path.write_bytes(serialise(issue))


def node_saying(issue: Issue, words: str, *names: str) -> Node:
    return next(node for node in issue.descendants(*(names or ("p",))) if words in node.text_content)


def correct_a_word(issue: Issue) -> None:
    node = node_saying(issue, "减少火灾危害")
    node.text = (node.text or "").replace("减少火灾危害", "减轻火灾危害")


def divide_a_paragraph(issue: Issue) -> None:
    node = node_saying(issue, "相适应。依照")
    words = node.text or ""
    at = words.index("依照")
    new = node.makeelement(tag("p"))
    new.text, node.text = words[at:], words[:at]
    new.extend(list(node))
    node.addnext(new)


def correct_a_title(issue: Issue) -> None:
    node = node_saying(issue, "某市消防条例", "title")
    node = list(issue.descendants("title"))[-1]
    node.text = "某市消防安全条例"


def change_a_kind(issue: Issue) -> None:
    next(issue.all_documents).set("kind", "resolution")


def call_a_block_otherwise(issue: Issue) -> None:
    node_saying(issue, "决定予以批准").tag = tag("label")


def put_an_article_in(issue: Issue) -> None:
    article = next(each for each in issue.descendants("article") if each.num == "2")
    new = etree.SubElement(article.getparent(), tag("article"), {"num": "2-1", "label": "第二条之一"})  # type: ignore[arg-type]
    article.addnext(new)
    etree.SubElement(new, tag("p")).text = "手工加上的一条。"


def set_an_attribute(issue: Issue) -> None:
    next(issue.all_documents).set("issuer", "某省人大常委会")


HANDS: dict[str, tuple[Hand, str]] = {
    "a word": (correct_a_word, "减轻火灾危害"),
    "a paragraph divided": (divide_a_paragraph, "相适应。</p>"),
    "a title": (correct_a_title, ">某市消防安全条例</title>"),
    "a kind of document": (change_a_kind, 'kind="resolution"'),
    "a kind of block": (call_a_block_otherwise, "</label>"),
    "an article": (put_an_article_in, "手工加上的一条"),
    "an attribute": (set_an_attribute, 'issuer="某省人大常委会"'),
}


@pytest.mark.parametrize("which", HANDS)
def test_what_was_corrected_by_hand_is_there_after_ten_runs(which: str, desk: Path, gazette: Command) -> None:
    hand, sign = HANDS[which]
    assert gazette("convert", "b.txt", "--to", "xml,html").code == 0
    assert sign not in XML.read_text("utf-8")
    by_hand(hand)
    seen = set[bytes]()
    for run in range(10):
        done = gazette("convert", "b.txt", "--to", "xml,html")
        assert done.code == 0, done.err
        assert f"{XML}: what was changed by hand is kept" in done.err
        seen |= {XML.read_bytes() + Path("build/.gazette/b.json").read_bytes()} if run else set()
    assert sign in XML.read_text("utf-8")
    assert len(seen) == 1


@pytest.mark.parametrize("which", HANDS)
def test_it_is_there_after_the_text_changed_elsewhere(which: str, desk: Path, gazette: Command) -> None:
    hand, sign = HANDS[which]
    gazette("convert", "b.txt", "--to", "xml")
    by_hand(hand)
    changes = [
        ("相关应急救援工作，适用", "有关应急救援工作，适用"),
        ("2024年3月1日起施行", "2024年5月1日起施行"),
        (
            "某省人民代表大会常务委员会关于批准",
            "某省人民政府令\n\n第一号\n\n新的通知已经印发，请遵照执行。\n\n某省人民代表大会常务委员会关于批准",
        ),
    ]
    for old, new in changes:
        text = Path("b.txt").read_text("utf-8")
        Path("b.txt").write_text(text.replace(old, new), encoding="utf-8")
        done = gazette("convert", "b.txt", "--to", "xml")
        assert done.code == 0, done.err
        made = XML.read_text("utf-8")
        assert sign in made
        assert re.sub(r"<[^>]+>", "", new.split("\n")[-3] if "\n" in new else new) in re.sub(r"<[^>]+>", "", made)


def test_all_of_it_together_and_every_format_has_it(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml,akn,html,docx")
    for hand, _ in HANDS.values():
        by_hand(hand)
    assert gazette("convert", "b.txt", "--to", "xml,akn,html,docx").code == 0
    for format in ("b.issue.xml", "b.akn.xml", "b.html"):
        assert "减轻火灾危害" in (desk / "build" / format).read_text("utf-8")
    made = parse(XML.read_bytes())
    assert [each.label for each in made.descendants("article")] == [
        "第一条",
        "第二条",
        "第二条之一",
        "第三条",
        "第四条",
    ]


def test_a_format_made_alone_has_the_hand_work_too(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml")
    by_hand(correct_a_word)
    before = XML.read_bytes()
    assert gazette("convert", "b.txt", "--to", "html").code == 0
    assert "减轻火灾危害" in (desk / "build/b.html").read_text("utf-8")
    assert XML.read_bytes() == before


@pytest.mark.parametrize("alone", ["xml", "docx", "akn", "html"])
def test_what_was_corrected_in_one_format_is_in_whichever_is_made_next(
    desk: Path, gazette: Command, alone: str
) -> None:
    """An editor corrects the DOCX and asks for the PDF; later for the others."""
    everything = "xml,docx,akn,html"
    assert gazette("convert", "b.txt", "--to", everything).code == 0
    edit_docx(DOCX, "减少火灾危害", "减轻火灾危害")
    assert gazette("convert", "b.txt", "--to", alone).code == 0
    made = {format: desk / f"build/b.{'issue.xml' if format == 'xml' else format}" for format in ("xml", "html")}
    assert alone not in made or "减轻火灾危害" in made[alone].read_text("utf-8")
    Path("b.txt").write_text(TEXT.replace("本市行政区域内", "本市区域内"), encoding="utf-8")
    for formats in ("html", everything, everything):
        assert gazette("convert", "b.txt", "--to", formats).code == 0
        assert "减轻火灾危害" in made["html"].read_text("utf-8") and "本市区域内" in made["html"].read_text("utf-8")
    for path in (XML, desk / "build/b.akn.xml"):
        assert "减轻火灾危害" in path.read_text("utf-8")
    assert "减轻火灾危害" in words_of(DOCX)


def test_what_is_corrected_again_elsewhere_is_no_dispute_with_an_older_file(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml,docx")
    edit_docx(DOCX, "减少火灾危害", "减轻火灾危害")
    assert gazette("convert", "b.txt", "--to", "xml").code == 0
    XML.write_text(XML.read_text("utf-8").replace("减轻火灾危害", "消除火灾危害"), encoding="utf-8")
    for formats in ("xml", "html", "xml,docx"):
        assert gazette("convert", "b.txt", "--to", formats).code == 0
    assert "消除火灾危害" in XML.read_text("utf-8") and "消除火灾危害" in words_of(DOCX)


def test_a_correction_that_the_source_disputes_is_settled_in_the_file(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml,docx")
    edit_docx(DOCX, "减少火灾危害", "减轻火灾危害")
    assert gazette("convert", "b.txt", "--to", "docx").code == 0
    Path("b.txt").write_text(TEXT.replace("减少火灾危害", "消除火灾危害"), encoding="utf-8")
    assert "M101" in gazette("convert", "b.txt", "--to", "docx").err
    edit_docx(DOCX, "减轻火灾危害", "消除火灾危害")
    assert gazette("convert", "b.txt", "--to", "xml,docx").code == 0
    assert "消除火灾危害" in XML.read_text("utf-8")


OTHER_ISSUE = """某县人民政府关于加强城市公园管理的通告

为了加强城市公园管理，改善人居环境，现将有关事项通告如下。

一、城市公园内不得驾驶机动车辆，不得损坏树木和花草。

某县人民政府

2024年5月6日
"""


NOTICE = "某市人民政府关于放假的通知\n\n各县人民政府：\n\n　　定于2024年4月4日放假，请提前安排好值班工作。\n"


def test_an_issue_from_another_folder_whose_file_is_called_the_same_is_not_written_over(
    desk: Path, gazette: Command
) -> None:
    for folder, text in (("3", TEXT), ("4", NOTICE)):
        Path(folder).mkdir()
        Path(folder, "text.txt").write_text(text, encoding="utf-8")
    xml = Path("build/text.issue.xml")
    assert gazette("convert", "3/text.txt", "--to", "xml").code == 0
    before = xml.read_bytes()
    said = gazette("convert", "4/text.txt", "--to", "xml")
    assert said.code == 4 and f"{xml}: made of another issue (text.txt), and would be written over" in said.err
    assert xml.read_bytes() == before
    shutil.move("3", "5")
    assert gazette("convert", "5/text.txt", "--to", "xml").code == 0, "a folder that is called otherwise now"
    Path("5/text.txt").write_text(NOTICE, encoding="utf-8")
    assert gazette("convert", "5/text.txt", "--to", "xml").code == 0, "what the very file holds now"
    assert "放假" in xml.read_text(encoding="utf-8")
    assert gazette("convert", "4/text.txt", "--to", "xml", "--force").code == 0


def test_hand_work_is_not_put_into_another_issue_whose_file_is_called_the_same(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml,html")
    by_hand(correct_a_word)
    before = XML.read_bytes(), (desk / "build/b.html").read_bytes()
    Path("b.txt").write_text(OTHER_ISSUE, encoding="utf-8")
    done = gazette("convert", "b.txt", "--to", "xml,html")
    assert (done.code, "changed by hand, and of another issue than this" in done.err) == (4, True)
    assert all(option in done.err for option in ("--output", "--force", "--keep"))
    assert (XML.read_bytes(), (desk / "build/b.html").read_bytes()) == before
    assert gazette("convert", "b.txt", "--to", "xml,html", "--output", "other").code == 0
    assert gazette("convert", "b.txt", "--to", "xml,html", "--force").code == 0
    assert "减轻火灾危害" not in XML.read_text("utf-8") and "城市公园" in XML.read_text("utf-8")


@pytest.mark.parametrize(
    "changed",
    [
        TEXT.replace("消防条例", "防火条例"),
        "\n".join(line + "　（修改）" if line.startswith("第") else line for line in TEXT.splitlines()),
    ],
    ids=["other titles", "other paragraphs"],
)
def test_an_issue_with_another_title_or_with_other_paragraphs_is_still_that_issue(
    changed: str, desk: Path, gazette: Command
) -> None:
    gazette("convert", "b.txt", "--to", "xml")
    by_hand(correct_a_word)
    Path("b.txt").write_text(changed, encoding="utf-8")
    assert "of another issue" not in gazette("convert", "b.txt", "--to", "xml").err


ENROLMENT = """某县教育局关于2024年招生工作的公告
某教字〔2024〕6号
报名时间：2024年6月1日至6月5日
报名地点：县第一小学
联系电话：0355-3022222
监督电话：0355-3033333
网址：www.example.gov.cn
某县教育局
2024年5月20日
"""
TRANSFERS = (
    ENROLMENT.replace("招生", "转学").replace("6号", "9号").replace("6月", "9月").replace("第一小学", "第二中学")
)


@pytest.mark.parametrize("other", ["4/b.txt", "3/b.txt"], ids=["in another folder", "in its place"])
def test_notices_of_two_months_that_share_most_of_their_words_are_two_issues(
    other: str, desk: Path, gazette: Command
) -> None:
    for folder in "34":
        Path(folder).mkdir()
    Path("3/b.txt").write_text(ENROLMENT, encoding="utf-8")
    gazette("convert", "3/b.txt", "--to", "xml")
    XML.write_text(XML.read_text("utf-8").replace("县第一小学", "县第一小学东门"), encoding="utf-8")
    Path(other).write_text(TRANSFERS, encoding="utf-8")
    assert gazette("convert", other, "--to", "xml").code == 4
    assert "县第一小学东门" in XML.read_text("utf-8")


ORDER = """某省人民政府令

（第{number}号）

《{act}》已经省人民政府第{number}次常务会议通过，现予公布。

省长　李　强

{act}

{articles}
"""
PARKS = ORDER.format(
    number=12, act="某省公园管理办法", articles="第一条　为了加强公园的管理，改善人居环境，制定本办法。"
)
ARCHIVES = ORDER.format(number=13, act="某省档案管理办法", articles="第一条　为了有效保护和利用档案，制定本办法。")


GAZETTE = "某省人民政府公报\n2024年第{}号\n\n"


def mend_a_park(issue: Issue) -> None:
    node = node_saying(issue, "人居环境")
    node.text = (node.text or "").replace("人居环境", "居住环境")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (PARKS, ARCHIVES),
        (GAZETTE.format(3) + PARKS, GAZETTE.format(4) + ARCHIVES),
        (GAZETTE.format(3) + PARKS, GAZETTE.format(4) + ARCHIVES.replace("第13号", "第12号")),
    ],
    ids=["one title of two orders", "two numbers of one gazette", "one number of two orders"],
)
def test_hand_work_is_not_put_into_another_issue_that_has_a_title_in_common(
    one: str, other: str, desk: Path, gazette: Command
) -> None:
    Path("b.txt").write_text(one, encoding="utf-8")
    gazette("convert", "b.txt", "--to", "xml")
    by_hand(mend_a_park)
    before = XML.read_bytes()
    Path("b.txt").write_text(other, encoding="utf-8")
    done = gazette("convert", "b.txt", "--to", "xml")
    assert (done.code, "changed by hand, and of another issue than this" in done.err) == (4, True)
    assert XML.read_bytes() == before


def test_hand_work_stays_where_the_number_of_the_issue_was_mended(desk: Path, gazette: Command) -> None:
    text = GAZETTE + PARKS
    Path("b.txt").write_text(text.format(3), encoding="utf-8")
    gazette("convert", "b.txt", "--to", "xml")
    by_hand(mend_a_park)
    Path("b.txt").write_text(text.format(4), encoding="utf-8")
    assert gazette("convert", "b.txt", "--to", "xml").code == 0
    assert "居住环境" in XML.read_text("utf-8") and "<number>4</number>" in XML.read_text("utf-8")


def test_what_both_changed_stops_the_run_and_says_so(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml,html")
    by_hand(correct_a_word)
    before = XML.read_bytes(), (desk / "build/b.html").read_bytes()
    Path("b.txt").write_text(TEXT.replace("减少火灾危害", "消除火灾危害"), encoding="utf-8")
    done = gazette("convert", "b.txt", "--to", "xml,html")
    assert done.code == 4
    assert "M101 by hand “第一条" not in done.err
    assert "what was changed by hand is kept" not in done.err
    assert re.search(
        r"b\.txt:\d+: error M101 by hand “.*减轻火灾危害.*”, and in the source now “.*消除火灾危害.*”", done.err
    )
    assert (
        "gazette: b.txt: 1 place was changed by hand and in the source, each in another way; nothing is written"
        in done.err
    )
    assert "--keep" in done.err
    assert "--force" in done.err
    assert (XML.read_bytes(), (desk / "build/b.html").read_bytes()) == before
    kept = gazette("convert", "b.txt", "--to", "xml,html", "--keep")
    assert (kept.code, kept.err.count("what was changed by hand is kept")) == (0, 1)
    assert "减轻火灾危害" in XML.read_text("utf-8")
    assert gazette("convert", "b.txt", "--to", "xml,html").code == 0
    assert "减轻火灾危害" in XML.read_text("utf-8")


def test_force_writes_over_the_hand_work(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml")
    first = XML.read_bytes()
    by_hand(correct_a_word)
    assert gazette("convert", "b.txt", "--to", "xml", "--force").code == 0
    assert XML.read_bytes() == first
    assert gazette("convert", "b.txt", "--to", "xml").code == 0
    assert XML.read_bytes() == first


def test_what_the_source_took_over_is_no_dispute(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml")
    by_hand(correct_a_word)
    Path("b.txt").write_text(TEXT.replace("减少火灾危害", "减轻火灾危害"), encoding="utf-8")
    assert gazette("convert", "b.txt", "--to", "xml").code == 0
    Path("b.txt").write_text(TEXT.replace("减少火灾危害", "降低火灾危害"), encoding="utf-8")
    assert gazette("convert", "b.txt", "--to", "xml").code == 0
    assert "降低火灾危害" in XML.read_text("utf-8")


def test_an_akoma_ntoso_file_corrected_by_hand_comes_back(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml,akn")
    akn = desk / "build/b.akn.xml"
    akn.write_text(akn.read_text("utf-8").replace("减少火灾危害", "减轻火灾危害"), encoding="utf-8")
    for _ in range(3):
        done = gazette("convert", "b.txt", "--to", "xml,akn,html")
        assert done.code == 0, done.err
        for name in ("b.issue.xml", "b.akn.xml", "b.html"):
            assert "减轻火灾危害" in (desk / "build" / name).read_text("utf-8")


def test_hand_work_in_two_files_is_kept_from_both(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml,akn")
    akn = desk / "build/b.akn.xml"
    akn.write_text(akn.read_text("utf-8").replace("减少火灾危害", "减轻火灾危害"), encoding="utf-8")
    by_hand(correct_a_title)
    assert gazette("convert", "b.txt", "--to", "xml,akn").code == 0
    assert "减轻火灾危害" in XML.read_text("utf-8")
    assert "某市消防安全条例</title>" in XML.read_text("utf-8")


def test_two_files_that_were_corrected_at_one_place_stop_the_run_and_both_are_named(
    desk: Path, gazette: Command
) -> None:
    gazette("convert", "b.txt", "--to", "xml,akn")
    akn = desk / "build/b.akn.xml"
    akn.write_text(akn.read_text("utf-8").replace("减少火灾危害", "消除火灾危害"), encoding="utf-8")
    by_hand(correct_a_word)
    before = XML.read_bytes(), akn.read_bytes()
    done = gazette("convert", "b.txt", "--to", "xml,akn")
    assert done.code == 4 and (XML.read_bytes(), akn.read_bytes()) == before
    said = r"error M104 by hand in build.b\.akn\.xml “.*消除火灾危害.*”, and in build.b\.issue\.xml “.*减轻火灾危害.*”"
    assert re.search(said, done.err) and "M101" not in done.err
    assert "1 place was changed by hand in two files, or in one and the source" in done.err
    Path("b.txt").write_text(TEXT.replace("应急救援工作，适用", "应急救援，适用"), encoding="utf-8")
    assert "M104" in gazette("convert", "b.txt", "--to", "xml,akn").err  # the source changed elsewhere
    assert gazette("convert", "b.txt", "--to", "xml,akn", "--keep").code == 0
    assert "消除火灾危害" in XML.read_text("utf-8")


def test_a_page_corrected_by_hand_is_not_written_over(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml,html")
    page = desk / "build/b.html"
    page.write_text(page.read_text("utf-8").replace("减少", "减轻"), encoding="utf-8")
    before = page.read_bytes()
    done = gazette("convert", "b.txt", "--to", "xml,html")
    assert done.code == 4
    assert "build/b.html: changed by hand since it was written, which cannot be read back\n  hint: --force" in done.err
    assert page.read_bytes() == before
    assert gazette("convert", "b.txt", "--to", "xml").code == 0
    assert gazette("convert", "b.txt", "--to", "xml,html", "--force").code == 0
    assert page.read_bytes() != before


def test_a_pdf_that_was_painted_over_is_not_written_over(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml,pdf")
    pdf = desk / "build/b.pdf"
    assert gazette("convert", "b.txt", "--to", "xml,pdf").code == 0
    painted = pdf.read_bytes() + b"% a stamp\n"
    pdf.write_bytes(painted)
    done = gazette("convert", "b.txt", "--to", "xml,pdf")
    assert done.code == 4
    assert "build/b.pdf: changed by hand since it was written, which cannot be read back" in done.err
    assert pdf.read_bytes() == painted


def test_a_file_that_is_not_ours_is_not_written_over(desk: Path, gazette: Command) -> None:
    page = desk / "build/b.html"
    page.parent.mkdir()
    page.write_text("mine", encoding="utf-8")
    done = gazette("convert", "b.txt", "--to", "xml,html")
    assert done.code == 4
    assert "build/b.html: there already, and not known to be written by this program\n  hint: --force" in done.err
    assert (page.read_text("utf-8"), XML.exists()) == ("mine", False)
    assert gazette("convert", "b.txt", "--to", "xml,html", "--output", "other").code == 0


def test_files_without_a_record_are_taken_over_where_they_are_the_same(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml,html")
    (desk / "build/.gazette/b.json").unlink()
    assert gazette("convert", "b.txt", "--to", "xml,html").code == 0
    by_hand(correct_a_word)
    assert gazette("convert", "b.txt", "--to", "xml,html").code == 0
    assert "减轻火灾危害" in XML.read_text("utf-8")


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"[]",
        b"[" * 100_000,
        b'{"version": 2}',
        b'{"version": 1, "read": 3, "outputs": [], "issues": {}}',
        b'{"version": 1, "read": "x", "outputs": {"b.issue.xml": {"sha256": "0", "issue": "x"}}, "issues": {"x": "AAAA"}}',
        b'{"version": 1, "read": "x", "outputs": {}, "issues": {"x": "%"}}',
        b"\xff\xfe\x00",
        b" " * (MOST_BYTES + 1),
    ],
)
def test_a_damaged_record_is_one_line_and_no_base(desk: Path, gazette: Command, damage: bytes) -> None:
    gazette("convert", "b.txt", "--to", "xml")
    by_hand(correct_a_word)
    before = XML.read_bytes()
    (desk / "build/.gazette/b.json").write_bytes(damage)
    done = gazette("convert", "b.txt", "--to", "xml")
    assert done.code == 4
    assert "build/.gazette/b.json: damaged, and not used\n" in done.err
    assert "there already, and not known to be written by this program" in done.err
    assert done.err.count("\n") - len(re.findall(r"^b\.txt:", done.err, re.MULTILINE)) == 3
    assert XML.read_bytes() == before


def test_a_record_that_unpacks_to_too_much_is_damaged(
    desk: Path, gazette: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    gazette("convert", "b.txt", "--to", "xml")
    monkeypatch.setattr("gazette_pub.command.record.MOST_UNPACKED", 100)
    assert "damaged, and not used" in gazette("convert", "b.txt", "--to", "xml").err


def test_a_record_is_written_through_no_link(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml")
    (desk / "mine").write_text("mine", encoding="utf-8")
    record = desk / "build/.gazette/b.json"
    record.unlink()
    record.symlink_to(desk / "mine")
    assert "damaged, and not used" in gazette("convert", "b.txt", "--to", "xml").err
    assert (desk / "mine").read_text("utf-8") == "mine"
    assert not record.is_symlink()
    shutil.move(desk / "build/.gazette", desk / "elsewhere")
    (desk / "build/.gazette").symlink_to(desk / "elsewhere")
    done = gazette("convert", "b.txt", "--to", "xml,html")
    assert done.code == 4
    assert "build/.gazette: not written: it is a link to another place" in done.err


def test_hand_work_that_is_no_xml_any_more_stops_the_run(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml,html")
    XML.write_text(XML.read_text("utf-8").replace("</title>", "", 1), encoding="utf-8")
    done = gazette("convert", "b.txt", "--to", "xml,html")
    assert done.code == 4
    assert f"{XML} was changed by hand, and cannot be read: " in done.err


def test_an_issue_xml_as_input_takes_what_was_changed_in_the_others(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml,akn")
    akn = desk / "build/b.akn.xml"
    akn.write_text(akn.read_text("utf-8").replace("减少火灾危害", "减轻火灾危害"), encoding="utf-8")
    by_hand(correct_a_title)
    assert gazette("convert", "build/b.issue.xml", "--to", "akn,html").code == 0
    for name in ("b.akn.xml", "b.html"):
        assert "减轻火灾危害" in (desk / "build" / name).read_text("utf-8")
        assert "某市消防安全条例" in (desk / "build" / name).read_text("utf-8")
    assert gazette("convert", "b.txt", "--to", "xml").code == 0
    assert "某市消防安全条例</title>" in XML.read_text("utf-8")


def test_hand_work_outlives_its_issue_xml(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "akn")
    akn = desk / "build/b.akn.xml"
    akn.write_text(akn.read_text("utf-8").replace("减少火灾危害", "减轻火灾危害"), encoding="utf-8")
    for _ in range(3):
        assert gazette("convert", "b.txt", "--to", "akn").code == 0
        assert "减轻火灾危害" in akn.read_text("utf-8")


# how files take their places


def test_a_file_keeps_its_mode(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml")
    XML.chmod(0o640)
    by_hand(correct_a_word)
    Path("b.txt").write_text(TEXT.replace("2024年3月1日", "2024年4月1日"), encoding="utf-8")
    gazette("convert", "b.txt", "--to", "xml")
    assert stat.S_IMODE(XML.stat().st_mode) == 0o640
    assert "4月1日" in XML.read_text("utf-8")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give a file away")
def test_a_file_keeps_its_owner(tmp_path: Path) -> None:
    file = tmp_path / "x"
    file.write_bytes(b"old")
    os.chown(file, 12345, 23456)
    write_files({file: b"new"})
    assert (file.read_bytes(), file.stat().st_uid, file.stat().st_gid) == (b"new", 12345, 23456)


def test_a_link_stays_one_and_what_it_leads_to_is_written(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "x").write_bytes(b"old")
    (tmp_path / "x").symlink_to("real/x")
    write_files({tmp_path / "x": b"new"})
    assert (tmp_path / "x").is_symlink()
    assert (tmp_path / "real" / "x").read_bytes() == b"new"


def test_formats_are_of_one_age(desk: Path, gazette: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    gazette("convert", "b.txt", "--to", "xml,html")
    before = {path: path.read_bytes() for path in (XML, desk / "build/b.html")}
    Path("b.txt").write_text(TEXT.replace("2024年3月1日", "2024年4月1日"), encoding="utf-8")

    def write_as(format: str, *rest: object) -> bytes:
        if format == "html":
            raise ZeroDivisionError
        return real(format, *rest)  # type: ignore[arg-type]

    real = writing.write_as
    monkeypatch.setattr(module_of_desk, "write_as", write_as)
    done = gazette("convert", "b.txt", "--to", "xml,html")
    assert done.code == 70
    assert "build/b.html: could not be made anew, so that the others stay as they are too" in done.err
    assert {path: path.read_bytes() for path in before} == before


def test_what_killed_runs_left_is_swept_and_what_is_being_made_is_not(desk: Path, gazette: Command) -> None:
    build = desk / "build"
    build.mkdir()
    left = build / ".gazette-0123456789ab.part"
    left.write_bytes(b"half")
    os.utime(left, (time.time() - 60,) * 2)
    script = (
        "import sys, time; from pathlib import Path; from gazette_pub.command.output import Part\n"
        "with Part.of(Path(sys.argv[1]), b'being made'): print('made', flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", script, build / "x"], stdout=subprocess.PIPE, cwd=ROOT) as busy:
        assert busy.stdout is not None
        assert busy.stdout.readline() == b"made\n"
        (being_made,) = set(build.glob(".gazette-*.part")) - {left}
        os.utime(being_made, (time.time() - 60,) * 2)
        gazette("convert", "b.txt", "--to", "xml")
        assert (left.exists(), being_made.exists()) == (False, True)
        busy.kill()
        busy.wait()
    gazette("convert", "b.txt", "--to", "xml")
    assert not being_made.exists()


def test_a_run_that_is_killed_between_moves_leaves_whole_files_that_are_known(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml,akn,html")
    by_hand(correct_a_word)
    Path("b.txt").write_text(TEXT.replace("2024年3月1日", "2024年4月1日"), encoding="utf-8")
    script = (
        "import os, signal, sys; from gazette_pub.command import output; from gazette_pub.command.cli import run\n"
        "run(['convert', 'b.txt', '--to', 'xml,akn,html', '--output', 'warm'])\n"  # all is loaded before it forks
        "for moves in sys.stdin:\n"
        "    if child := os.fork():\n"
        "        print('ended', os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)\n"
        "        continue\n"
        "    real, count = os.replace, [0]\n"
        "    def replace(one, other):\n"
        "        if count[0] == int(moves): os.kill(os.getpid(), signal.SIGKILL)\n"
        "        count[0] += 1; real(one, other)\n"
        "    os.replace = replace\n"
        "    os._exit(run(['convert', 'b.txt', '--to', 'xml,akn,html']))"
    )
    shutil.copytree("build", "before")
    results = set()
    line, about = [sys.executable, "-c", script], os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(line, env=about, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as runs:
        assert runs.stdin is not None and runs.stdout is not None
        for moves in range(6):
            shutil.rmtree("build")
            shutil.copytree("before", "build")
            runs.stdin.write(f"{moves}\n")
            runs.stdin.flush()
            ended = next(said for said in runs.stdout if said.startswith("ended "))
            assert int(ended.split()[1]) == (-signal.SIGKILL if moves < 5 else 0)
            parse(XML.read_bytes())
            assert (desk / "build/b.html").read_bytes().endswith(b"</html>\n")
            done = gazette("convert", "b.txt", "--to", "xml,akn,html")
            assert done.code == 0, done.err
            made = [(desk / "build" / name).read_bytes() for name in ("b.issue.xml", "b.akn.xml", "b.html")]
            results.add(b"".join(made))
    assert len(results) == 1
    assert "减轻火灾危害" in XML.read_text("utf-8")
    assert "4月1日" in XML.read_text("utf-8")


def test_the_record_is_the_same_from_run_to_run_and_small(desk: Path, gazette: Command) -> None:
    path = desk / "build/.gazette/b.json"
    gazette("convert", "b.txt", "--to", "xml,html")
    first = path.read_bytes()
    gazette("convert", "b.txt", "--to", "xml,html")
    assert path.read_bytes() == first
    assert len(first) < XML.stat().st_size
    assert set(json.loads(first)) == {"version", "read", "stands", "outputs", "issues", "done", "given"}
    assert record_at(path) is not None


def test_unchanged_files_are_written_again_without_a_word(desk: Path, gazette: Command) -> None:
    first = gazette("convert", "b.txt", "--to", "xml,html")
    second = gazette("convert", "b.txt", "--to", "xml,html")
    assert (second.code, second.out, second.err) == (0, first.out, first.err)
    assert XML_ID in next(parse(XML.read_bytes()).all_documents).attrib


def test_what_follows_from_the_words_follows_a_correction(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml")
    text = XML.read_text("utf-8")
    assert 'effective="2024-03-01"' in text
    XML.write_text(text.replace(">2024年3月1日<", ">2024年6月1日<"), encoding="utf-8")
    for _ in range(2):
        assert gazette("convert", "b.txt", "--to", "xml").code == 0
        made = XML.read_text("utf-8")
        assert '<date when="2024-06-01">2024年6月1日</date>' in made
        assert 'effective="2024-06-01"' in made


# Word documents


def edit_docx(path: Path, old: str, new: str) -> None:
    """Changes words of the document, as a word processor writes them."""
    with zipfile.ZipFile(path) as package:
        parts = [(part, package.read(part)) for part in package.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for part, data in parts:
            assert part.filename != "word/document.xml" or old.encode() in data
            changed = data.replace(old.encode(), new.encode()) if part.filename == "word/document.xml" else data
            package.writestr(part, changed)


DOCX = Path("build/b.docx")


def words_of(path: Path) -> str:
    with zipfile.ZipFile(path) as package:
        return package.read("word/document.xml").decode()


def test_a_word_document_corrected_by_hand_comes_back(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml,docx,html")
    edit_docx(DOCX, "减少火灾危害", "减轻火灾危害")
    Path("b.txt").write_text(TEXT.replace("2024年3月1日", "2024年4月1日"), encoding="utf-8")
    for _ in range(3):
        done = gazette("convert", "b.txt", "--to", "xml,docx,html")
        assert done.code == 0, done.err
        for name in ("b.issue.xml", "b.html"):
            made = (desk / "build" / name).read_text("utf-8")
            assert "减轻火灾危害" in made
            assert "2024年4月1日" in made


def test_a_word_document_and_the_source_that_changed_the_same_stop_the_run(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml,docx")
    edit_docx(DOCX, "减少火灾危害", "减轻火灾危害")
    before = DOCX.read_bytes()
    Path("b.txt").write_text(TEXT.replace("减少火灾危害", "消除火灾危害"), encoding="utf-8")
    done = gazette("convert", "b.txt", "--to", "xml,docx")
    assert done.code == 4
    assert "M101" in done.err
    assert DOCX.read_bytes() == before


def test_a_word_document_as_input_is_hand_work_and_no_other_source(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml,docx")
    by_hand(correct_a_title)
    edit_docx(DOCX, "减少火灾危害", "减轻火灾危害")
    shutil.copy(DOCX, "b.docx")  # as it was sent round
    for input in ("b.docx", "build/b.docx", "b.txt"):
        assert gazette("convert", input, "--to", "xml").code == 0
        made = XML.read_text("utf-8")
        assert "减轻火灾危害" in made
        assert "某市消防安全条例</title>" in made


def test_a_word_document_with_a_comment_is_not_written_over(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml,docx")
    document = docx.Document(str(DOCX))
    paragraph = next(each for each in document.paragraphs if "减少火灾危害" in each.text)
    document.add_comment(paragraph.runs, text="请核对。")
    document.save(str(DOCX))
    before = DOCX.read_bytes()
    done = gazette("convert", "b.txt", "--to", "xml,docx")
    assert done.code == 4
    assert (
        "build/b.docx: has what no issue holds (R242)\n  hint: take it out, or save the file under another name"
        in done.err
    )
    assert DOCX.read_bytes() == before


def test_an_issue_xml_with_a_comment_is_not_written_over(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml")
    XML.write_text(XML.read_text("utf-8").replace("<body>", "<body><!-- 请核对 -->", 1), "utf-8")
    before = XML.read_bytes()
    done = gazette("convert", "b.txt", "--to", "xml,akn")
    assert (done.code, XML.read_bytes()) == (4, before) and "has what no issue holds (V003)" in done.err
    assert "comment is not carried on: “请核对”" in gazette("check", XML).out
    assert gazette("convert", "b.txt", "--to", "xml", "--force").code == 0 and "请核对" not in XML.read_text("utf-8")


@pytest.mark.parametrize(
    ("path", "format", "said"),
    [(XML, "xml", "and no longer an issue XML"), (DOCX, "xml,docx", "and no longer a Word document (DOCX)")],
)
def test_what_is_of_another_kind_now_is_no_hand_work(
    desk: Path, gazette: Command, path: Path, format: str, said: str
) -> None:
    """A text in its place would be taken for all that the issue is to say."""
    gazette("convert", "b.txt", "--to", format)
    path.write_text("草稿\n", "utf-8")
    done = gazette("convert", "b.txt", "--to", format)
    assert (done.code, path.read_text("utf-8")) == (4, "草稿\n")
    assert f"{path} was changed by hand, and cannot be read: it is a text now, {said}" in done.err


def test_another_issue_in_the_place_of_ours_is_no_hand_work(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml")
    Path("c.txt").write_text(TEXT.replace("消防", "交通"), "utf-8")
    gazette("convert", "c.txt", "--to", "xml")
    shutil.copy("build/c.issue.xml", XML)
    done = gazette("convert", "b.txt", "--to", "xml,akn")
    assert done.code == 4 and "an issue of another source than the one that was written there" in done.err
    assert not Path("build/b.akn.xml").exists()


def test_a_word_document_made_anew_by_another_program_is_not_written_over(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml,docx")
    document = docx.Document()
    document.add_paragraph("另一份文件。")
    document.save(str(DOCX))
    done = gazette("convert", "b.txt", "--to", "xml,docx")
    assert done.code == 4
    assert "build/b.docx: changed by hand since it was written, which cannot be read back" in done.err


def test_a_mark_that_was_taken_away_stays_away(desk: Path, gazette: Command) -> None:
    """The words would be marked again whenever the issue is finished: a hand that says they are no reference is heard."""

    def unmark(issue: Issue) -> None:
        node = node_saying(issue, "依照本条例第二条的规定")
        etree.strip_tags(node, tag("ref"))

    def cited() -> list[str]:
        issue = parse(XML.read_bytes())
        return [ref.text_content for ref in node_saying(issue, "依照本条例第二条的规定").descendants("ref")]

    gazette("convert", "b.txt", "--to", "xml")
    assert cited() == ["本条例第二条"]
    by_hand(unmark)
    for _ in range(3):
        assert "what was changed by hand is kept" in gazette("convert", "b.txt", "--to", "xml,akn").err
        assert cited() == []
    (desk / "b.txt").write_text(TEXT.replace("减少火灾危害", "减轻火灾危害"), encoding="utf-8")
    gazette("convert", "b.txt", "--to", "xml")
    assert cited() == []
    (desk / "b.txt").write_text(TEXT.replace("做好工作", "做好消防工作"), encoding="utf-8")
    gazette("convert", "b.txt", "--to", "xml")
    assert cited() == ["本条例第二条"]
