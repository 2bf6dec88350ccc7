"""PDF in: who signs a treaty side by side, where the lines of the parties are not level."""

from __future__ import annotations

import pytest
from made_pdf import Sheet, Text, column, pdf

from gazette_pub.formats import source_of
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import text_inside
from gazette_pub.publish.reading import read_issue

TITLE = Text(100, 60, "中华人民共和国政府和河川共和国政府协定", 18)
LINES = [
    "\u3000\u3000第一条　缔约一方持有效外交护照的公民，在缔约另一方领土入境、出境或者过境，",
    "自入境之日起停留不超过三十日，免办签证。",
    "\u3000\u3000本协定于二〇二五年三月十八日在北京签订，一式两份，每份均用中文和英文写成，",
    "两种文本同等作准。",
]


def signed(*texts: Text) -> list[str]:
    """Who signs, as the issue has it, below a treaty."""
    page = Sheet([TITLE, *column(50, 100, LINES), *texts])
    issue = read_issue(source_of("in.pdf", pdf([page])), Particulars(), ignore)
    return [text_inside(each) for each in issue.descendants("signature")]


def party(x: float, *lines: str) -> list[Text]:
    """Lines in the middle of each other."""
    middle = x + 60
    return [Text(middle - len(said) * 5, 200 + 18 * at, said) for at, said in enumerate(lines) if said]


OURS = ("中华人民共和国政府代表", "王文涛", "（签字）")


def test_a_name_that_takes_two_lines_is_on_one_and_the_names_below_are_beside_each_other() -> None:
    theirs = ("河川民主社会主义共和国", "政府代表", "帕·桑塔", "（签字）")
    assert signed(*party(60, *OURS), *party(300, *theirs)) == [
        "中华人民共和国政府代表　河川民主社会主义共和国政府代表",
        "王文涛　帕·桑塔",
        "（签字）　（签字）",
    ]


def test_parties_of_which_one_has_an_office_more_stand_one_behind_the_other() -> None:
    ours, theirs = (OURS[0], "外交部部长", "王文涛"), ("河川共和国政府代表", "帕·桑塔")
    assert signed(*party(60, *ours), *party(300, *theirs)) == [*ours, *theirs]


@pytest.mark.parametrize("count", [2, 3])
def test_parties_whose_lines_are_level_are_read_by_lines(count: int) -> None:
    parties = [OURS, ("河川共和国政府代表", "帕·桑塔", "（签字）"), ("汾州王国政府代表", "阿里·哈桑", "（签字）")]
    texts = [text for at in range(count) for text in party(40 + 160 * at, *parties[at])]
    assert signed(*texts) == ["\u3000".join(each[n] for each in parties[:count]) for n in range(3)]


def test_parties_may_stand_as_close_as_two_words() -> None:
    ours, theirs = party(60, *OURS), party(190, "河川民主社会共和国政府代表", "帕·桑塔", "（签字）")
    assert signed(*ours, *theirs)[1:] == ["王文涛　帕·桑塔", "（签字）　（签字）"]


def test_a_sentence_with_deputies_below_an_uneven_line_is_none_that_signs() -> None:
    texts = [*party(60, "出席会议的人大代表", "三十名，"), *party(300, "列席会议的有政府", "代表", "五名。")]
    assert signed(*texts) == []
