"""Pages in two columns, extracted with their lines side by side: read column by column, and nothing else is."""

from __future__ import annotations

import pytest

from cases.seen import seen

LEFT = """    第一条　为了加强城市绿化
管理，改善生态环境，制定本
条例。
    第二条　本条例适用于本省
行政区域内的城市绿化活动。
    第三条　县级人民政府应当
加强领导。"""

RIGHT = """    第四条　城市绿化应当坚持
因地制宜、科学规划的原则。
    第五条　任何单位不得擅自
占用城市绿地。
    第六条　违反本条例的，由
城管部门处五百元罚款。
    第七条　本条例自公布起施行。"""

ARTICLES = [
    "为了加强城市绿化管理，改善生态环境，制定本条例。",
    "本条例适用于本省行政区域内的城市绿化活动。",
    "县级人民政府应当加强领导。",
    "城市绿化应当坚持因地制宜、科学规划的原则。",
    "任何单位不得擅自占用城市绿地。",
    "违反本条例的，由城管部门处五百元罚款。",
    "本条例自公布起施行。",
]
TITLE = (
    "                    某省城市绿化条例\n\n     （2024年1月18日某省第十四届人民代表大会常务委员会第七次会议通过）\n\n"
)


def half_ems(text: str) -> int:
    return sum(1 if c.isascii() else 2 for c in text)


def side_by_side(lefts: str, rights: str, edge: int, width: str = "characters") -> str:
    """The lines as an extraction lays them out: the right ones from a place on, counted in characters or in half ems."""
    measure = len if width == "characters" else half_ems
    rows = zip(lefts.split("\n"), rights.split("\n"), strict=True)
    return "\n".join(left + " " * (edge - measure(left)) + right if right else left for left, right in rows)


@pytest.mark.parametrize(("edge", "width"), [(30, "characters"), (36, "half ems")])
def test_columns_side_by_side_are_read_one_after_the_other(edge: int, width: str) -> None:
    case = seen(TITLE + side_by_side(LEFT, RIGHT, edge, width))
    assert [article.paragraphs for article in case.only.articles] == [[text] for text in ARTICLES]
    assert case.only.title == "某省城市绿化条例"
    assert [finding.line for finding in case.found("", code="R104")] == [1]


def test_the_lines_of_a_paragraph_over_two_columns_are_named() -> None:
    rights = "因地制宜、科学规划的原则。\n" + "\n".join(RIGHT.split("\n")[2:]) + "\n由省人民政府负责解释。"
    case = seen(TITLE + side_by_side(LEFT + "\n    第四条　城市绿化应当坚持", rights + "\n", 30))
    fourth = case.only.article("4")
    assert fourth.paragraphs == [ARTICLES[3]]
    assert [part.node.get("lines") for part in fourth.children] == ["12 5"]


def test_page_marks_and_heads_stand_over_both_columns() -> None:
    head = "                         某省人民政府公报  2024年第5期\n\n"
    foot = "\n                                   · {} ·\n"
    page = side_by_side(LEFT, RIGHT, 30)
    case = seen(f"{head}{page}{foot.format(12)}\f{head}{page}{foot.format(13)}")
    assert case.pages == [12, 13]
    assert case.running_heads == ["某省人民政府公报  2024年第5期"] * 2
    assert [part.num for part in case.all("article")] == [*"1234567"] * 2


def test_a_title_that_spans_divides_what_is_above_from_what_is_below() -> None:
    below = side_by_side(LEFT.replace("绿化", "供水"), RIGHT.replace("绿化", "供水"), 30)
    second = TITLE.replace("绿化", "供水").replace(
        "                    某省", "         某省人民代表大会关于加强某省各市城市供水工作的决定和某省"
    )
    case = seen(TITLE + side_by_side(LEFT, RIGHT, 30) + "\n\n" + second + below)
    assert [len(document.articles) for document in case.documents] == [7, 7]
    assert "供水" not in case.document(1).text and "绿化" not in case.document(2).text


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"{name}  省{name[0]}局局长          {name}  市{name[0]}局副局长" for name in ("王建国", "李建军", "张大山", "刘小明", "陈一飞", "赵新民")),
        "\n".join("王建国  李　军  张大山      刘小明  陈　飞  赵新民" for _ in range(8)),
        "\n".join(f"第{n}季度生产总值          {n}2.5亿元          增长{n}.1%" for n in "一二三四五六七"),
        "\n".join(f"（{n}）负责组织实施；                    （{m}）负责检查验收；" for n, m in ("一二", "三四", "五六", "七八", "九十")),
    ],
    ids=["persons", "names", "a table", "items"],
)  # fmt: skip
def test_rows_that_are_read_across_stay_so(text: str) -> None:
    case = seen(f"某省人民政府公告\n\n各单位：\n{text}\n")
    assert case.found("", code="R104") == []


def test_columns_without_page_ends_are_told_and_read_across() -> None:
    text = "\n".join(side_by_side(LEFT, RIGHT, 30) for _ in range(30))
    case = seen(TITLE + text)
    assert [finding.line for finding in case.found("", code="R105")] == [1]
    assert case.found("", code="R104") == []


def test_blanks_behind_the_numbers_of_articles_are_no_gutter() -> None:
    """They stand below one another as often as the right column begins at its edge."""
    lefts = "\n".join(f"    第{n}条  甲机关应当加强\n管理，改善生态环境。" for n in "一二三四五六七")
    rights = "\n".join(f"　　　　各单位应当在{n}月底前\n完成，并报告有关情况。" for n in "一二三四五六七")
    case = seen(side_by_side(lefts, rights, 34, "half ems"))
    assert [part.num for part in case.all("article")] == [*"1234567"]
    assert [finding.line for finding in case.found("", code="R104")] == [1]


def test_many_who_sign_a_line_each_leave_a_long_page_in_two_columns() -> None:
    prose = ["　　各级人民政府要把此项工作摆", "上重要日程，主要负责同志负责。"] * 12
    offices = "财政部 教育部 公安部 民政部 司法部 水利部 商务部 文化部 审计署 国资委".split()
    rights = [*prose[:12], *offices, "2024年1月8日", "特此通知。"]
    case = seen(side_by_side("\n".join(prose), "\n".join(rights), 36, "half ems"))
    assert [finding.line for finding in case.found("", code="R104")] == [1]
