"""PDF in: the head of an organ's paper that takes several lines is one."""

from __future__ import annotations

import pytest
from made_pdf import Sheet, Text, column, pdf

from gazette_pub.formats import source_of
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Issue
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import text_inside
from gazette_pub.publish.reading import read_issue

LEFT, EDGE = 90, 510
BODY = ["各乡（镇）人民政府：", "　　现就做好防汛工作的有关事项通知如下，请结合实际认真组织实施并报告情况。"]
LONG = "一二三四五六七八九十" * 4 + "一二"


def middle(y: float, said: str, size: float) -> Text:
    return Text((LEFT + EDGE - len(said) * size) / 2, y, said, size)


def issue(*head: str) -> Issue:
    texts = [middle(80 + 48 * at, said, 36) for at, said in enumerate(head)]
    y = 80 + 48 * len(head)
    texts += [middle(y, "云政发〔2025〕35号", 10), middle(y + 40, "云岭县人民政府关于做好防汛工作的通知", 16)]
    texts += column(LEFT, y + 80, [*BODY, *[f"　　{LONG[2:]}", LONG] * 3, "云岭县人民政府", "2025年5月1日"])
    return read_issue(source_of("in.pdf", pdf([Sheet(texts)])), Particulars(), ignore)


def heads_and_title(*head: str) -> tuple[list[str], str | None]:
    found = issue(*head)
    (document,) = found.documents
    return [text_inside(kicker) for kicker in document.descendants("kicker")], document.title


TITLE = "云岭县人民政府关于做好防汛工作的通知"


@pytest.mark.parametrize(
    "head",
    [
        ("云岭县人民政府办公室文", "件"),
        ("云岭彝族自治县人民政府", "办公室文件"),
        ("云岭彝族自治县应急管理", "局文件"),
        ("云岭县人民政府", "文件"),
        ("云岭彝族自治县农村宅基", "地制度改革试点工作领导", "小组办公室文件"),
    ],
)
def test_the_head_of_a_paper_that_wraps_is_no_title(head: tuple[str, ...]) -> None:
    assert heads_and_title(*head) == (["".join(head)], TITLE)


def test_organs_that_share_a_paper_stand_each_for_itself() -> None:
    kickers, _ = heads_and_title("中共云岭县委员会办公室", "云岭县人民政府办公室文件")
    assert "云岭县人民政府办公室文件" in kickers


def test_a_wrapped_head_has_the_place_of_all_its_lines() -> None:
    kicker = next(iter(issue("云岭县人民政府办公室文", "件").descendants("kicker")))
    box = [float(each) for each in str(kicker.get("box")).split()]
    assert (box[0], box[2]) == (102.0, 498.0)
    assert box[3] - box[1] > 48 + 30


def of_joint_head(
    organs: list[tuple[str, float]], last: tuple[str, float, float], title: str = TITLE
) -> tuple[list[str], str | None]:
    """Organs below one another, with how far down each line stands, and 文件 beside them; the kickers and the title."""
    texts = [Text(LEFT, y, said, 26) for said, y in organs] + [Text(400, last[1], last[0], last[2])]
    texts += [middle(260, "云政发〔2025〕35号", 10), middle(300, title, 16)]
    texts += column(LEFT, 340, [*BODY, *[f"　　{LONG[2:]}", LONG] * 3, "云岭县人民政府", "2025年5月1日"])
    found = read_issue(source_of("in.pdf", pdf([Sheet(texts)])), Particulars(), ignore)
    *_, document = found.documents
    return [text_inside(kicker) for kicker in found.descendants("kicker")], document.title


@pytest.mark.parametrize("size", [26, 34])
@pytest.mark.parametrize("y", [80, 98, 116, 152])  # level with a line, or between two
def test_organs_that_issue_together_are_a_line_each_with_one_word_beside_them(y: float, size: float) -> None:
    organs = [("云岭县发展和改革局", 80.0), ("云岭县财政局", 116.0), ("云岭县审计局", 152.0)]
    assert of_joint_head(organs, ("文件", y, size)) == (
        ["云岭县发展和改革局", "云岭县财政局", "云岭县审计局文件"],
        TITLE,
    )


def test_such_an_organ_may_take_two_lines() -> None:
    organs = [("云岭县农村宅基地制度", 80.0), ("改革试点工作领导小组", 116.0), ("云岭县财政局", 152.0)]
    kickers, title = of_joint_head(organs, ("文件", 116, 30))
    assert kickers == ["云岭县农村宅基地制度改革试点工作领导小组", "云岭县财政局文件"] and title == TITLE


def test_large_lines_that_name_other_things_than_organs_are_no_such_head() -> None:
    kickers, _ = of_joint_head([("云岭县二〇二五年工作", 80.0), ("会议参阅材料之三", 116.0)], ("文件", 98, 30))
    assert not any("参阅材料" in kicker and "文件" in kicker for kicker in kickers)
