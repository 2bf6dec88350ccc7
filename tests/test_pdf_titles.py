"""What titles on pages of a PDF are made of: lines of several sizes."""

from __future__ import annotations

import pytest
from made_pdf import Sheet, Text, column, pdf

from gazette_pub.formats import source_of
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Issue
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import text_inside
from gazette_pub.publish.reading import read_issue

BODY = [
    "各县（市、区）人民政府，市直各单位：",
    "　　为做好全市防汛抗旱工作，保障人民群众生命财产安全，现就有关事项通知如下。各县",
    "（市、区）人民政府应当压实责任，建立健全工作机制，加强值班值守，及时报告重要情况。",
]
SIGNED = [Text(360, 250, "清源市水务局"), Text(360, 268, "2024年5月6日")]


def issue_of(*texts: Text) -> Issue:
    return read_issue(source_of("in.pdf", pdf([Sheet(texts)])), Particulars(), ignore)


def in_the_middle(y: float, said: str, size: float) -> Text:
    return Text(250 - size * len(said) / 2, y, said, size)


def document(y: float, organs: list[str], titles: list[str], small: float = 9) -> list[Text]:
    head = [in_the_middle(y + 16 * at, organ, small) for at, organ in enumerate(organs)]
    y += 16 * len(organs) + 12
    head += [in_the_middle(y + 24 * at, title, 16) for at, title in enumerate(titles)]
    return [*head, *column(50, y + 24 * len(titles) + 20, BODY)]


def titles(issue: Issue) -> list[str]:
    return [
        "".join(text_inside(title) for title in each.descendants("title")) for each in issue.descendants("document")
    ]


@pytest.mark.parametrize("small", [8, 10])
@pytest.mark.parametrize("organs", [["清源市水务局"], ["清源市水务局", "清源市应急管理局"]])
@pytest.mark.parametrize("lines", [["关于做好防汛工作的通知"], ["关于做好2024年度", "防汛抗旱工作的通知"]])
def test_an_organ_in_small_letters_above_what_its_notice_is_about_is_a_line_of_the_title(
    small: float, organs: list[str], lines: list[str]
) -> None:
    issue = issue_of(*document(80, organs, lines, small), *SIGNED, *document(340, organs, lines, small))
    assert titles(issue) == ["\u3000".join(organs) + "".join(lines)] * 2
    assert [text_inside(each) for each in issue.descendants("organization")] == ["清源市水务局"]


def test_who_signs_above_the_title_of_another_is_no_line_of_it() -> None:
    """Nor is an organ below whose name stands what no act of its own is called."""
    issue = issue_of(
        *document(80, [], ["清源市水务局关于做好防汛工作的通知"]), SIGNED[0], *document(340, [], ["关于抗旱工作的意见"])
    )
    assert titles(issue) == ["清源市水务局关于做好防汛工作的通知", "关于抗旱工作的意见"]


def letter(to: str, rest: int) -> Sheet:
    """A letter of one page, whose title all of them have; so many lines below it."""
    body = [f"{to}：", "　　现拨付你单位专项资金一百二十万元，请按规定使用，不得挪用。"]
    more = ["　　请将资金使用情况于年底前报送我局，逾期未报的，不再安排以后年度的资金，特此函告为盼。"] * rest
    return Sheet([Text(190, 60, "关于拨付专项资金的通知", 20), *column(90, 110, [*body, *more])])


@pytest.mark.parametrize(("rest", "titles"), [(3, 3), (36, 0)])
def test_the_title_of_letters_of_a_page_each_is_no_running_head(rest: int, titles: int) -> None:
    pages = [letter(to, rest) for to in ("东城区财政局", "西城区财政局", "南湖区财政局")]
    issue = read_issue(source_of("in.pdf", pdf(pages)), Particulars(), ignore)
    assert [document.title for document in issue.documents].count("关于拨付专项资金的通知") == titles


def test_a_chapter_that_begins_a_page_below_a_head_that_says_it_is_no_head() -> None:
    text = ["　　本市城市管理应当遵循统一规划、绿色节能、安全可靠、经济适用的要求，并接受公众监督。"] * 30
    pages = []
    for at, name in enumerate(("第一章　总则", "第二章　照明", "第三章　绿化", "第四章　附则")):
        articles = [
            f"　　第{'一二三四'[at]}条　本市城市管理应当遵循统一规划、绿色节能、安全可靠、经济适用的要求。",
            *text,
        ]
        title = [Text(190, 80, "某市城市管理条例", 20)] if not at else []
        top = 120 if title else 80
        pages.append(
            Sheet([Text(270, 30, name, 8), *title, Text(255, top, name, 12, "hei"), *column(90, top + 40, articles)])
        )
    issue = read_issue(source_of("in.pdf", pdf(pages)), Particulars(), ignore)
    assert [division.label for division in issue.descendants("division")] == ["第一章", "第二章", "第三章", "第四章"]


def test_what_signs_letters_of_a_page_each_is_no_foot() -> None:
    signed = [Text(360, 240, "某市财政局", 10), Text(350, 258, "2024年3月5日", 10)]
    names = ("东城区财政局", "西城区财政局", "南湖区财政局")
    pages = [Sheet([*letter(to, 1).texts, *signed, Text(290, 770, f"— {at} —", 9)]) for at, to in enumerate(names, 1)]
    issue = read_issue(source_of("in.pdf", pdf(pages)), Particulars(), ignore)
    assert [text_inside(each) for each in issue.descendants("signature")] == ["某市财政局"] * 3
    assert [end.get("n") for end in issue.descendants("pb")] == ["1", "2", "3"]


ENTRIES = ["关于抗旱工作的决议", "选举办法"]


@pytest.mark.parametrize("below", [[], [Text(50, 200, "本次会议的文件由办公厅汇编。")]])
def test_entries_of_contents_without_a_page_below_others_are_entries_to_the_end_of_their_page(
    below: list[Text],
) -> None:
    agenda = "清源市第十三届人民代表大会第五次会议议程"
    contents = [
        in_the_middle(60, "清源市第十三届人民代表大会第五次会议文件汇编", 18),
        in_the_middle(110, "目　　录", 14),
        Text(50, 140, f"{agenda}　………………（2）"),
        *column(50, 158, ENTRIES),
        *below,
    ]
    first = [
        in_the_middle(80, agenda, 16),
        *column(50, 120, ["　　一、听取和审议政府工作报告。", "　　二、选举事项。"]),
    ]
    issue = read_issue(source_of("in.pdf", pdf([Sheet(contents), Sheet(first)])), Particulars(), ignore)
    entries = [text_inside(entry) for entry in issue.descendants("entry")]
    assert entries[1:] == ([] if below else ENTRIES)
    assert titles(issue)[-1] == agenda
