"""`gazette why`: what a source line became, and by which evidence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Said
from PIL import Image, ImageColor

from gazette_pub.command.why import answer, answer_of_page, place_of
from gazette_pub.formats.pdf.reading.picture import FURNITURE, INKS, LINE
from gazette_pub.issue.messages import speaking
from gazette_pub.issue.problems import UnreadableInput, WrongUsage

NOTICE = "某省人民政府关于放假的通知\n各市人民政府：\n现将放假安排通知如下。\n某省人民政府\n2024年2月1日\n—1—\n"


@pytest.fixture
def said(tmp_path: Path) -> list[list[str]]:
    file = tmp_path / "notice.txt"
    file.write_text(NOTICE, encoding="utf-8")
    return [[], *(list(answer(str(file), n)) for n in range(1, 7))]


def test_a_title_is_told_with_its_evidence(said: list[list[str]]) -> None:
    assert said[1][0].endswith("notice.txt:1: 某省人民政府关于放假的通知")
    assert "  it became document doc_1 (notice) › head › title" in said[1]
    assert "  by the rule title: A title of one or more lines, and the parts of the head below it." in said[1]
    assert any(line.startswith("    +6  a part of a head stands below") for line in said[1])


def test_the_weights_add_up_to_what_is_said(said: list[list[str]]) -> None:
    weights = [int(line[:8]) for line in said[1] if line[:8].strip(" +-").isdecimal()]
    assert f"  as a title it has {sum(weights)}, and 12 are enough:" in said[1]


def test_text_says_why_it_is_no_title(said: list[list[str]]) -> None:
    assert said[3][1:] == [
        "  it became document doc_1 (notice) › body › p",
        "  line 3 stands by itself: p",
        "  no rule for titles, lists or endings takes it: it is running text, broken by its measure",
        "  by the rule plain: Any other paragraph: a 款 of the open article, a further paragraph of the open item, or one of "
        "its own.",
        "  it is no title of a document: it runs on",
    ]


def test_a_page_mark_says_which_page_it_ends(said: list[list[str]]) -> None:
    assert said[6][-1] == "  it is page furniture: page 1 ends here"


OVERRULED = """某省人民政府关于放假的通知
各市人民政府：
一、关于时间的安排
现将放假安排通知如下。
值班要求
各部门安排值班。
某省人民政府
2024年2月1日
本通知发至各县，各县要认真落实有关要求，并且将落实的情况及时报告。
姓名\t职务\t年龄
张三\t局长\t40
李四\t处长\t41
某省人民政府
2024年2月2日
"""


@pytest.mark.parametrize(
    ("n", "became", "said"),
    [
        (
            3,
            "› section 一、 › heading",
            "with its number it heads the part of the text that follows",
        ),
        (4, "› section 一、 › p", None),
        (7, "› p", "overruled: text stands below it, and a document is signed and dated at its end only"),
        (8, "› p", "overruled: text stands below it, and a document is signed and dated at its end only"),
        (13, "› foot › signature", None),
        (14, "› foot › date", None),
    ],
)
def test_what_settled_it_is_said_in_one_line_and_nothing_says_the_contrary(
    tmp_path: Path, n: int, became: str, said: str | None
) -> None:
    file = tmp_path / "notice.txt"
    file.write_text(OVERRULED, encoding="utf-8")
    lines = [line.strip() for line in answer(str(file), n)]
    assert lines[1].endswith(became)
    assert [line for line in lines if line.startswith(("overruled", "with its number"))] == ([said] if said else [])
    assert not ("heading" in became and any("running text" in line for line in lines))


NUMBERED = """某省消防条例

第一条　为了预防火灾和减少火灾危害，制定本条例。

第二条　下列单位应当做好消防工作，由县级以上人民政府确定并且公布，由部门
负责管理：

（一）机关；

（二）企业。

某省人民政府关于放假的通知

各市人民政府：

一、时间

放假三天。

二、要求

各部门安排值班。
"""


@pytest.mark.parametrize(
    ("n", "rule", "number"),
    [
        (3, "article", "its number 第一条 opens the article, the first there"),
        (5, "article", "its number 第二条 opens the article; the number before it is 第一条"),
        (6, "article", None),
        (8, "numbered", "its number （一） opens the item, the first there"),
        (10, "numbered", "its number （二） opens the item; the number before it is （一）"),
        (16, "numbered", "its number 一、 opens the section, the first there"),
        (18, "plain", None),
        (20, "numbered", "its number 二、 opens the section; the number before it is 一、"),
    ],
)
def test_what_opens_with_a_number_names_the_rule_and_what_it_counts_on_from(
    tmp_path: Path, n: int, rule: str, number: str | None
) -> None:
    file = tmp_path / "b.txt"
    file.write_text(NUMBERED, encoding="utf-8")
    said = [line.strip() for line in answer(str(file), n)]
    assert [line.split()[3] for line in said if line.startswith("by the rule")] == [f"{rule}:"]
    assert [line for line in said if line.startswith("its number")] == ([number] if number else [])


def test_a_paragraph_of_several_lines_says_how_full_they_are(tmp_path: Path) -> None:
    file = tmp_path / "b.txt"
    file.write_text(NUMBERED, encoding="utf-8")
    assert any("line 5 is 3" in line for line in answer(str(file), 6))
    assert not any("em wide" in line for line in answer(str(file), 3))


def test_the_cells_of_a_row_are_named_once(tmp_path: Path) -> None:
    file = tmp_path / "notice.txt"
    file.write_text(OVERRULED, encoding="utf-8")
    became = [line for line in answer(str(file), 11) if "it became" in line]
    assert len(became) == 1 and became[0].endswith("› table › row › cell")


def test_a_page_of_a_newspaper_says_so(tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text("本报讯（记者 张三）日前，会议举行。\n\n本报讯（记者 李四）昨日，会议闭幕。\n", encoding="utf-8")
    assert list(answer(str(file), 1))[-1] == "  the text is a page of a newspaper: it is read as stories"


@pytest.mark.parametrize("words", ["bulletin.txt", "bulletin.txt:0", "bulletin.txt:x", ":3", "a:１"])
def test_what_names_no_line_is_wrong_usage(words: str) -> None:
    with pytest.raises(WrongUsage, match="no file and line"):
        place_of(words)


def test_a_line_behind_the_last_is_wrong_usage(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("公告\n", encoding="utf-8")
    with pytest.raises(WrongUsage, match="has 2 lines"):
        list(answer(str(file), 3))


def test_an_issue_xml_has_no_lines_to_ask_about(tmp_path: Path) -> None:
    file = tmp_path / "a.issue.xml"
    file.write_text("<issue/>", encoding="utf-8")
    with pytest.raises(UnreadableInput, match="only a text has lines"):
        list(answer(str(file), 1))


def test_the_file_is_named_once(tmp_path: Path, gazette: Callable[..., Said]) -> None:
    (tmp_path / "a.txt").write_text("公告\n", encoding="utf-8")
    (tmp_path / "a.xml").write_text("<issue/>", encoding="utf-8")
    said = gazette("why", f"{tmp_path}/a.txt:30", f"{tmp_path}/a.xml:1")
    assert (said.code, said.err.count("a.txt"), said.err.count("a.xml")) == (3, 1, 1)


def test_the_command_prints_an_answer_for_each_place(tmp_path: Path, gazette: Callable[..., Said]) -> None:
    file = tmp_path / "notice.txt"
    file.write_text(NOTICE, encoding="utf-8")
    said = gazette("why", f"{file}:1", f"{file}:4")
    assert said.code == 0
    assert said.out.count("it became") == 2 and "foot › signature" in said.out


ESIGN = Path(__file__).parent.parent / "fixtures" / "pdf" / "esign-2019-3.pdf"


def test_in_chinese_elements_are_called_as_people_call_them_beside_their_names(tmp_path: Path) -> None:
    file = tmp_path / "b.txt"
    file.write_text("某市关于防汛的通知\n\n　　一、要求\n\n　　各县应当做好防汛工作。\n", encoding="utf-8")
    with speaking("zh"):
        said = [line for n in (1, 3, 5) for line in answer(str(file), n)]
    assert "  成了 文件 document doc_1 (通知 notice) › 文件头部 head › 标题 title" in said
    assert "  成了 文件 document doc_1 (通知 notice) › 正文 body › 部分 section 一、 › 小标题 heading" in said
    assert "  第 5 行自成一体：段落 p" in said


def test_a_page_of_a_pdf_says_what_its_parts_became() -> None:
    said = list(answer_of_page(str(ESIGN), 1, picture=False))
    assert said[1] == "  title: 中华人民共和国电子签名法"
    assert "  heading: 总则" in said


def test_a_picture_of_a_page_has_what_was_read_drawn_over_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    *_, name = answer_of_page(str(ESIGN), 4, picture=True)
    drawn = Image.open(tmp_path / name).convert("RGB")
    assert drawn.size == (962, 1480)
    assert {ImageColor.getrgb(ink) for ink in (INKS["p"], LINE, FURNITURE)} <= {
        colour for _, colour in drawn.getcolors(1 << 24) or ()
    }


def test_a_page_that_is_not_there_is_said_with_how_many_are() -> None:
    with pytest.raises(WrongUsage, match="4 pages"):
        list(answer_of_page(str(ESIGN), 5, picture=False))


WORD = Path(__file__).parent.parent / "fixtures" / "word"


def test_a_paragraph_of_a_docx_is_answered_as_a_line_is(gazette: Callable[..., Said]) -> None:
    said = gazette("why", f"{WORD / 'reply.docx'}:5")
    assert said.code == 0
    assert ":5: 《最高人民检察院关于认定累犯" in said.out
    assert "it became document doc_1 (announcement) › body › p" in said.out
    assert "line 5 stands by itself: p" in said.out and "by the rule plain" in said.out
    assert "it has 74 paragraphs" in gazette("why", f"{WORD / 'reply.docx'}:75").err


@pytest.mark.parametrize("format", ["pdf", "docx"])
def test_a_file_of_ours_that_carries_its_issue_is_answered_by_what_it_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gazette: Callable[..., Said], format: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("b.txt").write_text(NUMBERED.partition("某省人民政府关于")[0], encoding="utf-8")
    assert gazette("convert", "b.txt", "-o", f"b.{format}").code == 0
    places = (
        [("b.pdf", "--page", str(n)) for n in (1, 2)] if format == "pdf" else [(f"b.docx:{n}",) for n in range(1, 5)]
    )
    out = "".join(gazette("why", *each).out for each in places)
    assert ("carries its issue" in out) == (format == "pdf")
    assert ("  p: 为了预防火灾" if format == "pdf" else "article 第一条 › p") in out


def test_only_a_pdf_has_pages(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("某省消防条例")
    with pytest.raises(UnreadableInput, match="pages"):
        list(answer_of_page(str(tmp_path / "a.txt"), 1, picture=False))
