"""Items of a DOCX of ours that got the style of a heading, and headings that got that of items: what stands where then."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lxml import etree
from test_word_returning import back, changed, edited, like, paragraph, properties

from gazette_pub.finish import finish
from gazette_pub.formats import EPOCH, Press, reader_of, source_of
from gazette_pub.formats.word.markup import w
from gazette_pub.formats.word.write import write
from gazette_pub.issue.model import Issue, Node

P = etree._Element

TEXT = """江海市城市绿化条例
（2025年4月25日江海市第九届人民代表大会常务委员会第二十次会议通过）
第一章　总则
第一条　为了促进城市绿化，制定本条例。
第二章　保护
第二条　禁止下列行为：
（一）攀折花木；
（二）倾倒垃圾。
第三章　附则
第三条　本条例自2025年7月1日起施行。
江海市人民政府关于加强节约用水工作的通知
江政发〔2025〕12号
各区人民政府：
现就有关事项通知如下：
一、总体要求
到2027年，用水量下降10%。
（一）农业节水
推广滴灌。
（二）工业节水
改造企业50家。
二、保障措施
各部门要密切配合。
江海市人民政府
2025年5月6日
江海市人民政府关于同意设立湿地公园的批复
青湖区人民政府：
你区的请示收悉。现批复如下：
一、同意设立青湖湿地公园。
二、你区要做好保护工作。
三、有关部门要加强指导。
江海市人民政府
2025年5月10日
"""


@pytest.fixture(scope="module")
def issue() -> Issue:
    issue = reader_of(source := source_of("b.txt", TEXT.encode()))(source, lambda finding: None)
    finish(issue, lambda finding: None)
    return issue


@pytest.fixture(scope="module")
def made(issue: Issue) -> bytes:
    return write(issue, Press(EPOCH))


def styled(root: P, said: str, style: str) -> P:
    """Gives the paragraph that says this the style with this id."""
    p = paragraph(root, said)
    (named,) = properties(p).findall(w("pStyle"))
    named.set(w("val"), style)
    return p


def outline(issue: Issue, document: int) -> list[str]:
    """What stands in the text of a document: each part as deep as it stands, with its number and its words."""
    found: list[str] = []
    for node in list(issue.documents)[document].descendants("section", "division", "article", "item", "p"):
        above = [each for each in node.iterancestors() if isinstance(each, Node) and each.name in _DEEP]
        if node.name != "p":
            found.append(f"{' ' * len(above)}{node.name} {node.label or ''}".rstrip())
        elif not any(each.name == "head" for each in node.iterancestors() if isinstance(each, Node)):
            found.append(f"{' ' * len(above)}{node.label or ''}{node.text_content}")
    return found


_DEEP = ("section", "division", "article", "item")


@pytest.mark.parametrize(
    ("said", "now"),
    [
        (
            ("湿地公园。", "你区要做好", "有关部门"),
            ["你区的请示收悉。现批复如下：", "section 一、", "section 二、", "section 三、"],
        ),
        (
            ("你区要做好",),
            [
                "你区的请示收悉。现批复如下：", "item 一、", " 同意设立青湖湿地公园。", "section 二、", " item 三、",
                "  有关部门要加强指导。",
            ],
        ),
        (
            ("有关部门",),
            [
                "你区的请示收悉。现批复如下：", "item 一、", " 同意设立青湖湿地公园。", "item 二、", " 你区要做好保护工作。",
                "section 三、",
            ],
        ),
    ],
)  # fmt: skip
@pytest.mark.parametrize("style", ["SectionHeading1", "Heading1"])
def test_items_that_got_the_style_of_a_heading_are_headings(
    made: bytes, said: tuple[str, ...], now: list[str], style: str
) -> None:
    came, _ = back(edited(made, lambda root: [styled(root, each, style) for each in said]))
    assert outline(came, 2) == now
    headings = [node.text_content for node in came.descendants("heading") if node.above.name == "section"]
    assert all(any(each in heading for heading in headings) for each in said)


def test_what_else_stood_in_an_item_stands_under_the_heading_that_it_is() -> None:
    text = TEXT.replace("公园。\n二、", "公园：\n（1）面积三公顷；\n（2）四至见图。\n二、")
    issue = reader_of(source := source_of("b.txt", text.encode()))(source, lambda finding: None)
    finish(issue, lambda finding: None)
    came, _ = back(
        edited(write(issue, Press(EPOCH)), lambda root: styled(root, "同意设立青湖湿地公园：", "SectionHeading1"))
    )
    assert outline(came, 2)[1:] == [
        "section 一、", " item （1）", "  面积三公顷；", " item （2）", "  四至见图。", " item 二、",
        "  你区要做好保护工作。", " item 三、", "  有关部门要加强指导。",
    ]  # fmt: skip


def test_an_item_that_was_typed_over_as_a_chapter_ends_its_article(made: bytes) -> None:
    def edit(root: P) -> None:
        p = styled(root, "倾倒垃圾。", "Heading3")
        first, *rest = (t for t in p.iter(w("t")))
        first.text = "第三章　法律责任"
        for each in rest:
            each.text = ""

    came, _ = back(edited(made, edit))
    assert outline(came, 0)[2:] == [
        "  为了促进城市绿化，制定本条例。", "division 第二章", " article 第二条",
        "  禁止下列行为：", "  item （一）", "   攀折花木；", "division 第三章", "division 第三章", " article 第三条",
        "  本条例自2025年7月1日起施行。",
    ]  # fmt: skip


def test_an_item_of_an_article_stays_one_whatever_heading_it_looks_like(issue: Issue, made: bytes) -> None:
    assert changed(issue, edited(made, lambda root: styled(root, "攀折花木", "SectionHeading2"))) == []


def _two(root: P) -> None:
    for each in ("（一）农业节水", "（二）工业节水"):
        styled(root, each, "Item2")


def _alone(root: P) -> None:
    styled(root, "二、保障措施", "Item1")


def _text(root: P) -> None:
    styled(root, "二、保障措施", "GazetteText")


@pytest.mark.parametrize(
    ("edit", "now"),
    [
        (_two, [" 到2027年，用水量下降10%。", " item （一）", "  农业节水", " 推广滴灌。", " item （二）", "  工业节水", " 改造企业50家。"]),
        (_alone, ["  改造企业50家。", "  item 二、", "   保障措施", "  各部门要密切配合。"]),
        (_text, ["  改造企业50家。", "  二、保障措施", "  各部门要密切配合。"]),
    ],
)  # fmt: skip
def test_a_numbered_heading_that_got_the_style_of_an_item_is_one(
    made: bytes, edit: Callable[[P], None], now: list[str]
) -> None:
    came, _ = back(edited(made, edit))
    found = outline(came, 1)
    assert "\n".join(now) in "\n".join(found)


def test_a_heading_that_was_put_amid_a_list_heads_the_rest_of_it(made: bytes) -> None:
    def edit(root: P) -> None:
        heading = like(paragraph(root, "二、保障措施"), "有关要求")
        paragraph(root, "你区要做好").addprevious(heading)

    came, _ = back(edited(made, edit))
    assert outline(came, 2)[1:5] == ["item 一、", " 同意设立青湖湿地公园。", "section", " item 二、"]
