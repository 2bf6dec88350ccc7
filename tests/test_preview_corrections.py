"""What is corrected in the preview: it goes into the issue XML as hand work, is kept by every later run, and can be taken back."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from conftest import Said
from previewed import TEXT, Asking, asking

from gazette_pub.command.record import record_at
from gazette_pub.formats import EPOCH, Press, source_of
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Issue, Node, parse, schema_errors, serialise
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import plain_text
from gazette_pub.preview.corrections import NotCorrected
from gazette_pub.preview.corrections.kinds import kinds_for, unit_of
from gazette_pub.preview.corrections.orders import choices_of, correction_of
from gazette_pub.preview.door import Work
from gazette_pub.preview.view import View, rows_as_json
from gazette_pub.publish.reading import read_issue

Command = Callable[..., Said]

REPORT = """某市人民政府关于生态环境工作的报告
主任、各位副主任：
受市人民政府委托，现将有关情况报告如下。

一、主要工作

（一）加强领导。各级各部门高度重视，层层压实责任，推动各项工作落实见效。
会议指出，要继续努力。

二、存在的问题

一些地方认识不够到位。

附件清单说明
2024年1月17日
"""


def view_of(text: str) -> View:
    source = source_of("b.txt", text.encode())
    return View.of(Work(source, read_issue(source, Particulars(), ignore), [], Press(EPOCH)))


def outline(issue: Issue) -> str:
    """The blocks of an issue, each with what stands in it: article 第一条[p]."""
    return " ".join(map(_block, issue.documents))


def _block(node: Node) -> str:
    shown = [
        each
        for each in node.children()
        if each.name not in ("pb", "ref", "date", "event", "person", "organization", "lead")
    ]
    name = {"document": "doc"}.get(node.name, node.name)
    said = f"{name}{node.label or ''}"
    if node.name in ("section", "division"):
        said += f"/{node.get('level') or node.get('type')}"
    return f"{said}[{' '.join(map(_block, shown))}]" if shown else said


def corrected(text: str, find: str, order: dict[str, object]) -> tuple[str, Issue]:
    """The outline once the innermost row that has these words is corrected."""
    view = view_of(text)
    row = max(at for at, row in enumerate(view.rows) if find in f"{row.node.label or ''}{row.node.words}")
    _, _, correction = correction_of({"version": 1, "row": row, **order})
    done = correction(view.rows[row].node, text.split("\n"))
    return outline(view.work.issue), done.getroottree().getroot()  # type: ignore[return-value]  # an Issue is its root


LAW = "doc[head[title adoption] body[p]] doc[head[title adoption] body[{}]]"
AS_READ = "division第一章/chapter[heading article第一条[p] article第二条[p] article第三条[p]] division第二章/chapter[heading article第四条[p]]"


def test_the_text_is_read_as_it_says() -> None:
    assert outline(view_of(TEXT).work.issue) == LAW.format(AS_READ)


ONE, TWO = "division第一章/chapter[heading {}]", "division第二章/chapter[heading {}]"
ARTICLES = "article第一条[p] article第二条[p] article第三条[p]"


@pytest.mark.parametrize(
    ("find", "kind", "first", "second"),
    [
        ("本市行政区域", "p", "article第一条[p p第二条] article第三条[p]", "article第四条[p]"),
        ("本条例自", "p", ARTICLES, "p第四条"),
        ("各级人民政府", "item", "article第一条[p] article第二条[p list[item第三条[p]]]", "article第四条[p]"),
        ("本市行政区域", "heading-1", "article第一条[p] section第二条/1[heading article第三条[p]]", "article第四条[p]"),
        ("本市行政区域", "label", "article第一条[p label] article第三条[p]", "article第四条[p]"),
        ("附则", "p", "article第一条[p] article第二条[p] article第三条[p p第二章] article第四条[p]", None),
    ],
)
def test_another_kind_takes_along_what_it_opens(find: str, kind: str, first: str, second: str | None) -> None:
    found, issue = corrected(TEXT, find, {"do": "kind", "kind": kind})
    assert found == LAW.format(" ".join([ONE.format(first), *([TWO.format(second)] if second else [])]))
    assert plain_text(issue) == plain_text(view_of(TEXT).work.issue)


def test_a_chapter_that_begins_among_articles_takes_those_behind_it() -> None:
    found, _ = corrected(TEXT, "本市行政区域", {"do": "kind", "kind": "chapter"})
    new = "division第二条/chapter[heading article第三条[p]]"
    assert found == LAW.format(f"{ONE.format('article第一条[p]')} {new} {TWO.format('article第四条[p]')}")


def test_a_title_begins_a_document_and_ends_one() -> None:
    found, _ = corrected(TEXT, "审议了", {"do": "kind", "kind": "title"})
    assert (
        found
        == f"doc[head[title adoption] body] doc[head[title] body] {LAW.format(AS_READ).partition(' doc')[2].join(['doc', ''])}"
    )
    found, _ = corrected(TEXT, "某市消防条例", {"do": "kind", "kind": "p"})
    assert found == "doc[head[title adoption] body[p p adoption " + AS_READ + "]]"


def test_a_title_that_was_missed_takes_the_head_and_the_foot_along() -> None:
    text = TEXT + "\n某市人民代表大会常务委员会\n2024年3月1日\n"
    view = view_of(text)
    row = next(at for at, row in enumerate(view.rows) if row.leaf is not None and "本市行政区域" in row.leaf.words)
    _, _, correction = correction_of({"version": 1, "row": row, "do": "kind", "kind": "title"})
    correction(view.rows[row].node, ())
    *_, before, new = view.work.issue.documents
    assert before.foot is None and new.foot is not None
    assert new.get("kind") == "other" and new.id not in {
        each.id for each in view.work.issue.documents if each is not new
    }


@pytest.mark.parametrize(
    ("find", "order", "told"),
    [
        ("本市行政区域", {"do": "split", "at": 28}, "article第二条[p p]"),
        ("本条例自", {"do": "split", "at": 4}, "article第四条[p p]"),
        ("为了预防", {"do": "join"}, "article第一条[p] article第三条[p]"),
        ("各级人民政府", {"do": "join"}, "article第三条[p] article第四条[p]"),
        ("审议了", {"do": "split", "at": 20}, "body[p p]"),
    ],
)
def test_texts_are_divided_and_joined(find: str, order: dict[str, object], told: str) -> None:
    found, issue = corrected(TEXT, find, order)
    assert told in found
    assert plain_text(issue) == plain_text(view_of(TEXT).work.issue)
    assert schema_errors(issue) == []


def test_a_heading_opens_a_section_of_its_level_and_a_paragraph_goes_to_the_one_before() -> None:
    read = outline(view_of(REPORT).work.issue)
    assert "section一、/1[heading" in read and "section二、/1[heading" in read
    found, _ = corrected(REPORT, "会议指出", {"do": "kind", "kind": "heading-2"})
    assert "section/2[heading]" in found
    found, _ = corrected(REPORT, "存在的问题", {"do": "kind", "kind": "p"})
    assert "二、/1" not in found and "p二、 p" in found


def test_the_lines_of_a_divided_text_are_those_that_each_part_is_printed_on() -> None:
    text = (
        "关于某事的通知\n\n"
        + "某市各级人民政府应当高度重视本项工作，\n切实加强组织领导，明确责任分工，\n确保各项任务落到实处。\n"
    )
    view = view_of(text)
    row = next(at for at, row in enumerate(view.rows) if row.node.name == "p")
    words = view.rows[row].node.words
    for at, first, second in ((words.index("切实"), "3", "4-5"), (words.index("明确"), "3-4", "4-5"), (3, "3", "3-5")):
        issue = copy.deepcopy(view.work.issue)
        node = View.of(replace(view.work, issue=issue)).rows[row].node
        _, _, correction = correction_of({"version": 1, "row": row, "do": "split", "at": at})
        done = correction(node, text.split("\n"))
        assert (node.get("lines"), done.get("lines")) == (first, second)


def test_every_kind_of_every_element_is_made_whole_or_refused() -> None:
    """Whatever is asked for: the issue is valid, and prints the same characters in the same order; or the order is refused."""
    done = refused = 0
    for text in (TEXT, REPORT):
        view = view_of(text)
        before = plain_text(view.work.issue)
        for at, row in enumerate(view.rows):
            orders: list[dict[str, object]] = [{"do": "kind", "kind": kind} for kind in kinds_for(unit_of(row.node))]
            orders += [{"do": "join"}, {"do": "split", "at": 1}, {"do": "split", "at": 5}]
            for order in orders:
                issue = copy.deepcopy(view.work.issue)
                node = View.of(replace(view.work, issue=issue)).rows[at].node
                try:
                    correction_of({"version": 1, "row": at, **order})[2](node, text.split("\n"))
                    done += 1
                except NotCorrected:
                    refused += 1
                    continue
                assert plain_text(issue) == before, (at, order)
                assert plain_text(parse(serialise(issue))) == before, (at, order)
    assert done > 300 and refused < done / 2


# the text


def test_a_text_is_put_right_and_what_it_marks_stays(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text(TEXT)
    with asking(tmp_path / "b.txt", tmp_path / "build") as asked:
        row = asked.row("adoption", "（2024")
        asked.correct(row, do="text", text="（2024年1月19日某省第十四届人民代表大会常务委员会第七次会议通过）")
        issue = parse((tmp_path / "build" / "b.issue.xml").read_bytes())
        shown = asked.bench.state.view
        assert shown is not None
        assert "1月19日" in next(issue.documents).text_content
        adoption = next(shown.work.issue.descendants("adoption"))
        assert adoption.get("date") == "2024-01-19", "what was found of the old words is found anew"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (" \n ", "a text can't be empty"),
        ("甲\0乙", "no text has"),
        ("甲\ufffe乙", "no text has"),
        (7, "what to correct"),
    ],
)
def test_what_no_text_is_is_refused(tmp_path: Path, text: object, said: str) -> None:
    (tmp_path / "b.txt").write_text(TEXT)
    with asking(tmp_path / "b.txt", tmp_path / "build") as asked:
        assert said in asked.refused(asked.row("title", "某市消防条例"), do="text", text=text)
        assert not (tmp_path / "build").exists()


@pytest.mark.parametrize(
    "said",
    [
        None,
        [],
        {},
        {"version": 1},
        {"version": 1, "row": 0, "do": "delete"},
        {"version": 1, "row": 0, "do": ["kind"]},
        {"version": 1, "row": 10**400, "do": "join"},
        {"version": 1, "row": -1, "do": "join"},
        {"version": 1, "row": 99, "do": "join"},
        {"version": 9, "row": 1, "do": "join"},
        {"version": 1, "row": 1, "do": "kind", "kind": "script"},
        {"version": 1, "row": 1, "do": "split", "at": "x"},
    ],
)
def test_what_is_no_order_is_refused(tmp_path: Path, said: object) -> None:
    (tmp_path / "b.txt").write_text(TEXT)
    with asking(tmp_path / "b.txt", tmp_path / "build") as asked:
        code, answer = asked.post("correct", said)
        assert code in (400, 409) and answer["said"]
        assert asked.client.post("/a-token/correct", content=b"{}").status_code == 400
        assert asked.client.post("/a-token/correct", content=b"[" * 2_000_000).status_code == 400
        assert not (tmp_path / "build").exists()


# hand work


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a bulletin in it, to work in."""
    (tmp_path / "b.txt").write_text(TEXT)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _correct_something(asked: Asking) -> None:
    asked.correct(asked.row("article", "第三条"), do="kind", kind="p")
    asked.correct(asked.row("title", "某市消防条例"), do="text", text="某市消防管理条例")
    asked.correct(asked.row("p", "本市行政区域"), do="split", at=28)


def test_corrections_are_hand_work_that_every_run_keeps(desk: Path, gazette: Command) -> None:
    with asking(desk / "b.txt", desk / "build") as asked:
        _correct_something(asked)
        shown = [(row["name"], row.get("text")) for row in asked.rows]
    corrected_ = (desk / "build" / "b.issue.xml").read_bytes()
    record = record_at(desk / "build" / ".gazette" / "b.json")
    assert record is not None and record.issue(record.read) is not None
    assert "某市消防管理条例" not in plain_text(record.issue(record.read)), "what was read is known"  # type: ignore[arg-type]
    for _ in range(2):
        done = gazette("convert", "b.txt", "--to", "xml,html")
        assert done.code == 0 and "what was changed by hand is kept" in done.err
        page = (desk / "build" / "b.html").read_text()
        assert "某市消防管理条例" in page and not re.search('<[^>]*id="[^"]*art_3"', page)
    assert plain_text(parse((desk / "build" / "b.issue.xml").read_bytes())) == plain_text(parse(corrected_))
    with asking(desk / "b.txt", desk / "build") as asked:
        assert [(row["name"], row.get("text")) for row in asked.rows] == shown


def test_corrections_are_kept_where_the_text_changes_elsewhere(desk: Path, gazette: Command) -> None:
    with asking(desk / "b.txt", desk / "build") as asked:
        _correct_something(asked)
        before = asked.bench.state.version
        (desk / "b.txt").write_text(TEXT.replace("人身、财产安全", "人身财产安全"))
        asked.wait(lambda state: state.version > before and state.busy != "reading")
        assert asked.row("title", "某市消防管理条例") and asked.row("p", "第三条") and asked.row("p", "消防工作贯彻")
        assert "人身财产安全" in asked.rows[asked.row("p", "为了预防")]["text"]
    assert gazette("convert", "b.txt", "--to", "xml").code == 0
    issue = parse((desk / "build" / "b.issue.xml").read_bytes())
    assert "人身财产安全" in plain_text(issue) and "某市消防管理条例" in plain_text(issue)


def test_corrections_go_on_what_was_corrected_by_hand(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml")
    path = desk / "build" / "b.issue.xml"
    path.write_text(path.read_text().replace("防消结合", "防消并重"))
    with asking(desk / "b.txt", desk / "build") as asked:
        assert "防消并重" in asked.rows[asked.row("p", "本市行政区域")]["text"]
        _correct_something(asked)
        assert "防消并重" in path.read_text()
    gazette("convert", "b.txt", "--to", "xml")
    assert "防消并重" in path.read_text() and "某市消防管理条例" in path.read_text()


def test_corrections_are_taken_back_one_by_one_and_made_again(desk: Path, gazette: Command) -> None:
    path = desk / "build" / "b.issue.xml"
    gazette("convert", "b.txt", "--to", "xml")
    stood = [path.read_bytes()]
    with asking(desk / "b.txt", desk / "build") as asked:
        assert asked.post("undo")[0] == 409
        for name, order in (
            ("article", {"do": "kind", "kind": "p"}),
            ("adoption", {"do": "text", "text": "（2024年1月19日某省第十四届人民代表大会常务委员会第七次会议通过）"}),
            ("p", {"do": "join"}),
        ):
            asked.correct(asked.row(name, "第一条" if name == "p" else ""), **order)
            stood.append(path.read_bytes())
        for n in (2, 1, 0):
            assert asked.post("undo")[0] == 200
            assert path.read_bytes() == stood[n]
        assert asked.post("undo")[0] == 409
        assert asked.post("redo")[0] == 200
        assert path.read_bytes() == stood[1]
        assert (asked.get("state.json")["undo"], asked.get("state.json")["redo"]) == (1, 2)


def test_a_text_that_is_saved_as_it_was_is_no_step_to_take_back(desk: Path) -> None:
    with asking(desk / "b.txt", desk / "build") as asked:
        row, text = asked.row("p", "本市行政区域"), "适用本条例的，是消防工作。"
        asked.correct(row, do="text", text=text)
        asked.correct(row, do="text", text=text)
        assert asked.bench.state.done == 1
        assert asked.post("undo")[0] == 200
        assert asked.row("p", "本市行政区域") == row
        asked.correct(row, do="text", text=str(asked.rows[row]["text"]))
        assert (asked.bench.state.done, asked.bench.state.undone) == (0, 1)


def test_what_somebody_else_wrote_meanwhile_is_not_written_over(desk: Path) -> None:
    path = desk / "build" / "b.issue.xml"
    with asking(desk / "b.txt", desk / "build") as asked:
        _correct_something(asked)
        before = asked.bench.state.version
        path.write_text(path.read_text().replace("防消结合", "防消并重"))
        asked.wait(lambda state: state.version > before and state.busy != "reading")
        assert asked.post("undo")[1]["said"].endswith("changed while this ran; nothing is written")
        assert "防消并重" in path.read_text()
        assert asked.get("state.json")["undo"] == 0
        _ = asked.correct(asked.row("p", "消防工作贯彻"), do="kind", kind="item")
        assert "防消并重" in path.read_text()


def test_a_file_of_somebody_else_is_in_the_way(desk: Path) -> None:
    (desk / "build").mkdir()
    path = desk / "build" / "b.issue.xml"
    path.write_text("mine")
    with asking(desk / "b.txt", desk / "build") as asked:
        said = asked.refused(asked.row("article", "第三条"), do="kind", kind="p")
        assert "not known to be written by this program" in said
        assert path.read_text() == "mine"
        assert asked.get("state.json")["busy"] == ""


def test_hand_work_that_the_text_contradicts_is_said_and_nothing_is_written(desk: Path) -> None:
    with asking(desk / "b.txt", desk / "build") as asked:
        asked.correct(asked.row("title", "某市消防条例"), do="text", text="某市消防管理条例")
        before, stands = asked.bench.state.version, (desk / "build" / "b.issue.xml").read_bytes()
        (desk / "b.txt").write_text(TEXT.replace("\n某市消防条例\n", "\n某市消防救援条例\n"))
        asked.wait(lambda state: state.version > before and state.busy != "reading")
        assert {"M101"} <= {each["code"] for each in asked.get("findings.json")}
        assert "nothing is written" in asked.refused(asked.row("article", "第三条"), do="kind", kind="p")
        assert (desk / "build" / "b.issue.xml").read_bytes() == stands


def test_an_issue_xml_is_corrected_itself(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "xml")
    path = desk / "build" / "b.issue.xml"
    with asking(path, desk / "build") as asked:
        _correct_something(asked)
        assert "某市消防管理条例" in path.read_text()
        assert asked.get("view.json")["into"] == str(path)
    gazette("convert", "b.txt", "--to", "xml")
    assert "某市消防管理条例" in path.read_text(), "it is hand work of the text's"
    path.write_text(path.read_text().replace("<meta>", "<!-- to be asked --><meta>"))
    with asking(path, desk / "build") as asked:
        assert "has remarks" in asked.refused(asked.row("article", "第一条"), do="kind", kind="p")
        assert "to be asked" in path.read_text()


def test_the_page_is_told_what_can_be_corrected(desk: Path) -> None:
    view = view_of(TEXT)
    told = {row.node.name: choices_of(view, at) for at, row in enumerate(view.rows)}
    assert told["title"]["kind"] == "title" and told["article"]["kind"] == "article"
    words = {each["kind"]: each["word"] for each in told["p"]["kinds"]}
    assert words["heading-1"] == "heading 1 (as of 一、)"
    assert words["heading-4"] == "heading 4 (as of （1）)"
    assert {"article", "heading-1", "p", "item", "title"} <= {each["kind"] for each in told["p"]["kinds"]}
    assert [each["word"] for each in told["division"]["kinds"] if each["kind"] == "chapter"] == ["chapter (章)"]
    said = {row["name"]: row for row in rows_as_json(view)}
    assert said["title"]["leaf"] and said["title"]["divisible"] and said["division"]["leaf"]
    assert said["document"]["leaf"], "what a document says is its title"
    assert "leaf" not in said["article"]


def test_what_was_changed_in_a_word_document_is_shown_and_kept(tmp_path: Path, gazette: Command) -> None:
    """As `convert` takes it in: a correction then goes into the issue XML together with it, and neither is lost."""
    path, build = tmp_path / "b.txt", tmp_path / "build"
    path.write_text(TEXT)
    gazette("convert", path, "--to", "xml,docx", "--output", build)
    document = docx.Document(str(build / "b.docx"))
    next(each for each in document.paragraphs if "减少火灾危害" in each.text).runs[-1].text += "（手工）"
    document.save(str(build / "b.docx"))
    edited = (build / "b.docx").read_bytes()
    with asking(path, build) as asked:
        assert any("（手工）" in row.get("text", "") for row in asked.rows)
        asked.correct(asked.row("title", "某市消防条例"), do="text", text="某市消防管理条例")
        assert (build / "b.docx").read_bytes() == edited
    for _ in range(2):
        assert gazette("convert", path, "--to", "xml,docx", "--output", build).code == 0
        made = (build / "b.issue.xml").read_text(encoding="utf-8")
        assert made.count("（手工）") == 1 and "某市消防管理条例</title>" in made
