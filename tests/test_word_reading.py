"""A Word document of anybody's comes in: styles by name, counted numbers, tables, notes, boxes, changes, other formats."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from made_docx import docx, p, style

from gazette_pub.finish import finish
from gazette_pub.formats import reader_of, source_of
from gazette_pub.formats.word.opening import opened
from gazette_pub.formats.word.read import read
from gazette_pub.formats.word.reading.file import File
from gazette_pub.formats.word.reading.numerals import FORMATS, written
from gazette_pub.issue.findings import Finding, ignore
from gazette_pub.issue.model import Issue, schema_errors
from gazette_pub.issue.pictures import Pictures
from gazette_pub.issue.plain import squeezed, text_inside

FIXTURES = Path(__file__).parents[1] / "fixtures" / "word"


def of(data: bytes) -> tuple[Issue, list[Finding]]:
    """The finished issue, which is valid, and what was found while it was read."""
    found: list[Finding] = []
    issue = read(source_of("notice.docx", data), found.append, pictures=Pictures())
    finish(issue, found.append)
    assert schema_errors(issue) == []
    return issue, found


def issue_of(data: bytes) -> Issue:
    return of(data)[0]


def codes(found: list[Finding]) -> list[str]:
    return [finding.code for finding in found if finding.code.startswith(("R24", "R25"))]


def titles(issue: Issue) -> list[str | None]:
    return [document.title for document in issue.all_documents]


def texts(issue: Issue, *names: str) -> list[str]:
    return [node.text_content for node in issue.descendants(*names)]


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0000003010100c9fe92ef"
    "0000000049454e44ae426082"
)
TITLE = '<w:jc w:val="center"/><w:rPr><w:sz w:val="44"/></w:rPr>'
NOTICE = (
    "<w:p><w:pPr><w:jc w:val='center'/></w:pPr>" + run("某省人民政府关于放假的通知", '<w:sz w:val="44"/>') + "</w:p>"
)


# -- real files -------------------------------------------------------------------------------------------------------


def test_a_law_from_the_national_database_comes_in_whole() -> None:
    issue = issue_of((FIXTURES / "company-law.docx").read_bytes())
    assert titles(issue) == ["中华人民共和国公司法"]
    assert sum(1 for _ in issue.descendants("article")) == 266
    kinds = [node.get("type") for node in issue.descendants("division")]
    assert (kinds.count("chapter"), kinds.count("section")) == (15, 9)
    assert sum(1 for _ in issue.descendants("entry")) == 24


def test_a_law_that_stands_in_a_web_page_in_the_file_comes_in_with_its_articles() -> None:
    issue = issue_of((FIXTURES / "flag-law.docx").read_bytes())
    assert titles(issue) == ["中华人民共和国国旗法", "国旗制法说明"]
    assert [node.num for node in issue.descendants("article")] == [str(n) for n in range(1, 25)]
    assert [node.label for node in issue.descendants("item")][:4] == ["（一）", "（二）", "（三）", "（四）"]


def test_an_amendment_comes_in_as_its_quoted_text() -> None:
    issue = issue_of((FIXTURES / "criminal-law-amendment.docx").read_bytes())
    assert titles(issue) == ["中华人民共和国刑法修正案（十二）"]
    assert [
        node.num
        for node in issue.descendants("item")
        if node.label == f"{'一二三四五六七八'[int(node.num or 1) - 1]}、"
    ]


def test_an_announcement_and_its_reply_are_two_documents_with_head_and_foot() -> None:
    issue = issue_of((FIXTURES / "reply.docx").read_bytes())
    assert titles(issue) == [
        "中华人民共和国最高人民检察院公告",
        "最高人民检察院关于认定累犯如何确定刑罚执行完毕以后“五年以内”起始日期的批复",
    ]
    assert texts(issue, "number") == ["高检发释字〔2018〕2号"], "it stands in a text box, written for two programs"
    assert texts(issue, "kicker") == ["最高人民检察院"]
    assert texts(issue, "signature") == ["最高人民检察院", "最高人民检察院"]
    assert [text[:3] for text in texts(issue, "p") if text.startswith("抄送")] == ["抄送："]


# -- styles and levels ------------------------------------------------------------------------------------------------


def test_styles_go_by_their_names_and_not_by_their_ids() -> None:
    styles = style("2", "Normal (Web)") + style("a7", "heading 2", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>')
    body = NOTICE + p("某省概况", "a7") + p("全省面积十五万平方公里。", "2") + p("人口", "a7") + p("共三千万人。", "2")
    issue = issue_of(docx(body, styles))
    assert texts(issue, "heading") == ["某省概况", "人口"]
    assert texts(issue, "p") == ["全省面积十五万平方公里。", "共三千万人。"]


def test_headings_stand_in_one_another_as_their_levels_say() -> None:
    styles = "".join(style(f"h{n}", f"标题 {n}", f'<w:pPr><w:outlineLvl w:val="{n - 1}"/></w:pPr>') for n in (1, 2, 3))
    body = (
        NOTICE
        + p("总体情况", "h2")
        + p("人口", "h3")
        + p("共三千万人。")
        + p("经济", "h3")
        + p("增长。")
        + p("结语", "h2")
    )
    issue = issue_of(docx(body + p("完。"), styles))
    assert [(node.text_content, node.above.get("level")) for node in issue.descendants("heading")] == [
        ("总体情况", "1"), ("人口", "2"), ("经济", "2"), ("结语", "1"),
    ]  # fmt: skip


def test_a_title_is_one_by_its_style_whatever_it_says() -> None:
    styles = style("T", "Title")
    body = p("加快数字经济发展有关举措", "T") + p("现将举措公布如下。") + p("民生大事", "T") + p("今年办十件大事。")
    assert titles(issue_of(docx(body, styles))) == ["加快数字经济发展有关举措", "民生大事"]


def test_values_are_read_and_presence_is_no_value() -> None:
    off = '<w:pageBreakBefore w:val="0"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr><w:outlineLvl w:val="9"/>'
    issue = issue_of(docx(NOTICE + p("各市人民政府应当高度重视。", properties=off)))
    assert texts(issue, "p") == ["各市人民政府应当高度重视。"]
    assert texts(issue, "heading") == []


def test_styles_that_rest_on_each_other_in_a_ring_end() -> None:
    styles = style("a", "一", '<w:basedOn w:val="b"/>') + style("b", "二", '<w:basedOn w:val="a"/>')
    assert texts(issue_of(docx(NOTICE + p("正文在此。", "a"), styles)), "p") == ["正文在此。"]


def test_a_style_that_the_file_lacks_is_none() -> None:
    assert texts(issue_of(docx(NOTICE + p("正文在此。", "NoSuchStyle"))), "p") == ["正文在此。"]


# -- counted numbers --------------------------------------------------------------------------------------------------


def level(at: int, format: str, text: str, more: str = "") -> str:
    return f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'


def counting(*levels: str) -> str:
    inside = "".join(levels)
    return f'<w:abstractNum w:abstractNumId="0">{inside}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'


def numbered(text: str, at: int = 0, num: int = 1) -> str:
    return p(text, properties=f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{num}"/></w:numPr>')


def test_articles_and_items_that_word_counts_have_their_numbers() -> None:
    numbering = counting(
        level(0, "chineseCountingThousand", "第%1章"),
        level(1, "chineseCountingThousand", "第%2条", '<w:lvlRestart w:val="0"/>'),
        level(2, "chineseCountingThousand", "（%3）"),
    )
    title = "<w:p><w:pPr><w:jc w:val='center'/></w:pPr>" + run("某省消防条例", '<w:sz w:val="44"/>') + "</w:p>"
    body = title + numbered("总则") + numbered("为了预防火灾，制定本条例。", 1) + numbered("下列单位应当设消防队：", 1)
    body += numbered("机场；", 2) + numbered("港口。", 2) + numbered("附则") + numbered("本条例自公布之日起施行。", 1)
    issue = issue_of(docx(body, numbering=numbering))
    assert [node.label for node in issue.descendants("division")] == ["第一章", "第二章"]
    assert [node.label for node in issue.descendants("article")] == ["第一条", "第二条", "第三条"]
    assert [node.label for node in issue.descendants("item")] == ["（一）", "（二）"]
    assert texts(issue, "heading") == ["总则", "附则"]


@pytest.mark.parametrize(
    ("format", "labels"),
    [
        ("chineseLegalSimplified", ["第壹条", "第贰条", "第叁条"]),
        ("ideographLegalTraditional", ["第壹条", "第貳条", "第參条"]),
        ("japaneseCounting", ["第一条", "第二条", "第三条"]),
        ("decimalFullWidth", ["第１条", "第２条", "第３条"]),
    ],
)
def test_articles_that_word_counts_in_any_numerals_are_articles(format: str, labels: list[str]) -> None:
    numbering = counting(
        level(0, format, "第%1章"),
        level(1, format, "第%2条", '<w:lvlRestart w:val="0"/>'),
        level(2, "ideographZodiac", "%3、"),
    )
    title = "<w:p><w:pPr><w:jc w:val='center'/></w:pPr>" + run("某县文物捐赠办法", '<w:sz w:val="44"/>') + "</w:p>"
    body = title + numbered("总则") + numbered("为了规范文物捐赠，制定本办法。", 1) + numbered("捐赠人应当提交：", 1)
    body += (
        numbered("身份证明；", 2)
        + numbered("文物清单。", 2)
        + numbered("附则")
        + numbered("本办法自公布之日起施行。", 1)
    )
    issue = issue_of(docx(body, numbering=numbering))
    assert [node.label for node in issue.descendants("article")] == labels
    assert [node.get("num") for node in issue.descendants("article")] == ["1", "2", "3"]
    assert [node.get("num") for node in issue.descendants("division")] == ["1", "2"]
    assert [node.label for node in issue.descendants("item")] == ["子、", "丑、"]


def test_a_first_heading_below_a_title_is_one_where_parts_of_a_head_stand_below_it() -> None:
    """The title is that of a folder of papers; without such parts it is that of the text."""
    styles = style("T", "Title") + style("h1", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
    report = p("某市第九届人民代表大会第四次会议文件", "T") + p("关于2023年预算执行情况的报告", "h1")
    head = p("——2024年1月16日在某市第九届人民代表大会第四次会议上") + p("某市财政局局长　刘志远") + p("各位代表：")
    text = p("现将预算执行情况报告如下。")
    issue = issue_of(docx(report + head + text, styles))
    assert titles(issue) == ["某市第九届人民代表大会第四次会议文件", "关于2023年预算执行情况的报告"]
    assert texts(issue, "salutation") == ["各位代表："]
    assert titles(issue_of(docx(report + text, styles))) == ["某市第九届人民代表大会第四次会议文件"]


def test_numbers_through_styles_are_counted() -> None:
    numbering = counting(
        level(0, "chineseCounting", "%1、", '<w:pStyle w:val="h2"/>'), level(1, "chineseCounting", "（%2）")
    )
    numbers = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr>'
    body = NOTICE + p("提高认识", "h2") + p("各级应当重视。") + p("加强领导", "h2") + p("主要领导负责。")
    issue = issue_of(docx(body, style("h2", "heading 2", numbers), numbering))
    assert [(node.above.label, node.text_content) for node in issue.descendants("heading")] == [
        ("一、", "提高认识"), ("二、", "加强领导"),
    ]  # fmt: skip


def test_a_list_begins_anew_where_the_file_says_so() -> None:
    again = (
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    )
    numbering = counting(level(0, "decimal", "%1．")) + again
    body = (
        NOTICE + numbered("甲项工作；") + numbered("乙项工作。") + p("另外，还要做到：") + numbered("丙项工作。", num=2)
    )
    assert [node.label for node in issue_of(docx(body, numbering=numbering)).descendants("item")] == [
        "1．",
        "2．",
        "1．",
    ]


@pytest.mark.parametrize(
    ("format", "said"),
    [
        ("chineseCountingThousand", ["一", "十", "十一", "二十", "一百零一", "一千零一十", "一万"]),
        ("chineseCounting", ["一", "十", "十一", "二十", "一〇一", "一〇一〇", "一〇〇〇〇"]),
        ("chineseLegalSimplified", ["壹", "壹拾", "壹拾壹", "贰拾", "壹佰零壹", "壹仟零壹拾", "壹万"]),
        ("taiwaneseCountingThousand", ["一", "十", "十一", "二十", "一百零一", "一千零一十", "一萬"]),
        ("ideographTraditional", ["甲", "癸", "11", "20", "101", "1010", "10000"]),
        ("decimalEnclosedCircleChinese", ["①", "⑩", "⑪", "⑳", "101", "1010", "10000"]),
        ("decimalFullWidth", ["１", "１０", "１１", "２０", "１０１", "１０１０", "１００００"]),
        ("upperRoman", ["I", "X", "XI", "XX", "CI", "MX", "10000"]),
        ("lowerLetter", ["a", "j", "k", "t", "wwww", "1010", "10000"]),
        ("ideographZodiacTraditional", ["甲子", "癸酉", "甲戌", "癸未", "甲辰", "癸丑", "癸卯"]),
    ],
)
def test_a_number_is_written_as_word_writes_it(format: str, said: list[str]) -> None:
    assert [written(n, format) for n in (1, 10, 11, 20, 101, 1010, 10000)] == said


def test_every_format_writes_every_number() -> None:
    assert [
        (name, n) for name in FORMATS for n in (0, 1, 99, 100, 4999, 99_999, 10**9) if written(n, name) is None
    ] == []


def test_a_format_that_is_not_known_is_said_and_counts_in_digits() -> None:
    issue, found = of(docx(NOTICE + numbered("甲项工作。"), numbering=counting(level(0, "klingon", "%1．"))))
    assert [node.label for node in issue.descendants("item")] == ["1．"]
    assert codes(found) == ["R246"]


# -- tables -----------------------------------------------------------------------------------------------------------


def cell(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(text)}</w:tc>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def cells_of(issue: Issue) -> list[list[tuple[str, str | None, str | None]]]:
    return [
        [(cell.text_content, cell.get("colspan"), cell.get("rowspan")) for cell in row.children("cell")]
        for row in issue.descendants("row")
    ]


def test_merged_cells_of_a_table_are_spans() -> None:
    body = (
        NOTICE
        + p("表1　各市情况")
        + table(
            row(
                cell("市", '<w:vMerge w:val="restart"/>'),
                cell("人口", '<w:gridSpan w:val="2"/>'),
                properties="<w:tblHeader/>",
            ),
            row(cell("", "<w:vMerge/>"), cell("男"), cell("女"), properties="<w:tblHeader/>"),
            row(cell("甲市"), cell("12"), cell("13")),
        )
    )
    issue = issue_of(docx(body))
    assert cells_of(issue) == [
        [("市", None, "2"), ("人口", "2", None)],
        [("男", None, None), ("女", None, None)],
        [("甲市", None, None), ("12", None, None), ("13", None, None)],
    ]
    assert [cell.get("header") for cell in issue.descendants("cell")] == ["true"] * 4 + [None] * 3
    assert texts(next(issue.descendants("table")), "heading") == ["表1　各市情况"]  # type: ignore[arg-type]


def test_what_stands_in_a_cell_that_goes_on_is_not_lost() -> None:
    body = NOTICE + table(
        row(cell("甲", '<w:vMerge w:val="restart"/>'), cell("1")), row(cell("乙", "<w:vMerge/>"), cell("2"))
    )
    issue = issue_of(docx(body))
    assert [cell.text_content for cell in issue.descendants("cell")] == ["甲乙", "1", "2"]


def test_a_table_in_a_table_stays_in_its_cell() -> None:
    inner = table(row(cell("1"), cell("2")))
    body = NOTICE + table(row(cell("甲"), f"<w:tc>{p('见下')}{inner}{p('')}</w:tc>"), row(cell("乙"), cell("丙")))
    issue = issue_of(docx(body))
    outer = next(issue.descendants("table"))
    assert [node.name for node in list(outer.descendants("cell"))[1].children()] == ["p", "table"]


def test_a_frame_around_text_is_no_table() -> None:
    issue = issue_of(docx(NOTICE + table(row(f"<w:tc>{p('甲段。')}{p('乙段。')}</w:tc>"))))
    assert texts(issue, "p") == ["甲段。", "乙段。"]
    assert texts(issue, "table") == []


def test_the_foot_of_an_official_document_is_one_though_it_is_drawn_as_a_table() -> None:
    foot = table(row(cell("抄送：省委办公厅。")), row(cell("某省人民政府办公厅"), cell("2024年2月1日印发")))
    body = NOTICE + p("各市应当重视。") + p("某省人民政府") + p("2024年2月1日") + foot
    issue = issue_of(docx(body))
    (document,) = issue.documents
    assert document.foot is not None
    assert [node.text_content for node in document.foot.children("p")] == [
        "抄送：省委办公厅。",
        "某省人民政府办公厅　2024年2月1日印发",
    ]


def test_names_set_in_a_table_are_names() -> None:
    rows = [row(*(cell(name) for name in line.split())) for line in ("王　纯 李建国 赵　敏", "孙　平 周文华 吴　静")]
    title = NOTICE.replace("某省人民政府关于放假的通知", "某省人民代表大会主席团名单")
    issue = issue_of(docx(title + table(*rows).replace("　", "&#12288;")))
    assert texts(issue, "name") == ["王纯", "李建国", "赵敏", "孙平", "周文华", "吴静"]


# -- what is no text --------------------------------------------------------------------------------------------------


def test_notes_stand_at_their_marks_with_the_numbers_that_word_counts() -> None:
    notes = (
        '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
        '<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>' + run("见某法。") + "</w:p></w:footnote>"
    )
    body = NOTICE + "<w:p>" + run("依照规定") + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run("办理。") + "</w:p>"
    issue = issue_of(
        docx(
            body,
            footnotes=notes,
            settings='<w:footnotePr><w:numFmt w:val="decimalEnclosedCircleChinese"/></w:footnotePr>',
        )
    )
    (note,) = issue.descendants("note")
    assert (note.label, note.text_content, note.tail) == ("①", "见某法。", "办理。")
    assert note.above.text == "依照规定"


def test_a_text_box_that_is_written_twice_is_read_once() -> None:
    box = f"<w:txbxContent>{p('某政发〔2024〕3号')}</w:txbxContent>"
    drawn = (
        f"<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    issue = issue_of(docx(drawn + NOTICE + p("各市应当重视。")))
    assert "".join(text_inside(issue)).count("某政发〔2024〕3号") == 1


def test_open_changes_are_read_as_accepted_and_each_is_said() -> None:
    body = NOTICE + (
        "<w:p>" + run("各市") + '<w:del w:id="1" w:author="张"><w:r><w:delText>要</w:delText></w:r></w:del>'
        '<w:ins w:id="2" w:author="张">' + run("应当") + "</w:ins>" + run("重视。") + "</w:p>"
    )
    issue, found = of(docx(body))
    assert texts(issue, "p") == ["各市应当重视。"]
    assert [(finding.code, finding.text) for finding in found if finding.code == "R241"] == [
        ("R241", "要"),
        ("R241", "应当"),
    ]


def test_a_change_of_several_runs_is_one() -> None:
    gone = "".join(f'<w:del w:id="{n}" w:author="张"><w:r><w:delText>{said}</w:delText></w:r></w:del>' for n, said in
                   enumerate(("2023", "年", "底")))  # fmt: skip
    came = (
        '<w:ins w:id="8" w:author="张">' + run("应") + '</w:ins><w:ins w:id="9" w:author="张">' + run("当") + "</w:ins>"
    )
    _, found = of(docx(NOTICE + "<w:p>" + run("各市") + gone + came + run("重视。") + "</w:p>"))
    assert [finding.text for finding in found if finding.code == "R241"] == ["2023年底", "应当"]


def test_a_paragraph_that_was_divided_under_track_changes_is_said() -> None:
    end = "<w:p><w:pPr><w:rPr><w:ins w:id='1' w:author='张'/></w:rPr></w:pPr>"
    came = "<w:ins w:id='2' w:author='张'>" + run("并落实。") + "</w:ins>"
    divided = end + run("各市应当重视。") + "</w:p>" + p("各县应当落实。")
    ahead = end + run("各市应当重视。") + "</w:p><w:p>" + came + "</w:p>"
    typed = end + came + "</w:p>" + p("各县应当落实。")
    says = [
        [each.text for each in of(docx(NOTICE + body))[1] if each.code == "R241"] for body in (divided, ahead, typed)
    ]
    assert says == [["¶"], ["并落实。"], ["并落实。"]]


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next() -> None:
    first = "<w:p><w:pPr><w:rPr><w:del w:id='1' w:author='张'/></w:rPr></w:pPr>" + run("各市应当") + "</w:p>"
    assert texts(issue_of(docx(NOTICE + first + p("重视。"))), "p") == ["各市应当重视。"]


def test_a_comment_is_said_and_left_out() -> None:
    comments = f'<w:comment w:id="0" w:author="李">{p("请核对")}</w:comment>'
    body = NOTICE + "<w:p>" + run("正文在此。") + '<w:r><w:commentReference w:id="0"/></w:r></w:p>'
    issue, found = of(docx(body, comments=comments))
    assert "请核对" not in text_inside(issue)
    assert [finding.text for finding in found if finding.code == "R242"] == ["请核对"]


@pytest.mark.parametrize(("words", "said"), [("正文", "正文"), ("文" * 40, "文" * 40), ("文" * 41, "文" * 40 + "…")])
def test_a_comment_says_what_it_is_about_and_where_that_stands(words: str, said: str) -> None:
    comments = f'<w:comment w:id="7" w:author="李">{p("请核对")}</w:comment><w:comment w:id="8">{p("无处")}</w:comment>'
    marks = ("<w:commentRangeStart w:id='7'/>", "<w:commentRangeEnd w:id='7'/>")
    body = NOTICE + "<w:p>" + run("前") + marks[0] + run(words[:1]) + run(words[1:]) + marks[1]
    body += '<w:r><w:commentReference w:id="7"/></w:r>' + run("后在此。") + "</w:p>"
    found = [finding for finding in of(docx(body, comments=comments))[1] if finding.code == "R242"]
    assert [(str(each.message), each.place.para) for each in found] == [
        (f"李 on “{said}”: 请核对", "2"),
        (": 无处", None),
    ]


def test_hidden_text_is_left_out_and_said() -> None:
    issue, found = of(docx(NOTICE + "<w:p>" + run("正文在此。") + run("内部掌握", "<w:vanish/>") + "</w:p>"))
    assert texts(issue, "p") == ["正文在此。"]
    assert codes(found) == ["R243"]


@pytest.mark.parametrize(
    ("look", "said"),
    [("<w:strike/>", ["一百元"]), ("<w:dstrike/>", ["一百元"]), ('<w:strike w:val="0"/>', []), ("<w:b/>", [])],
)
def test_words_that_are_struck_through_are_read_and_said(look: str, said: list[str]) -> None:
    issue, found = of(docx(NOTICE + "<w:p>" + run("收费") + run("一百元", look) + run("八十元。") + "</w:p>"))
    assert texts(issue, "p") == ["收费一百元八十元。"]
    assert [finding.text for finding in found if finding.code == "R253"] == said


@pytest.mark.parametrize(
    ("looks", "said"),
    [
        (("", "<w:b/>", ""), ["words that are set off: 一百元"]),
        (("", '<w:u w:val="single"/>', ""), ["words that are set off: 一百元"]),
        (("", '<w:color w:val="FF0000"/>', ""), ["words that are set off: 一百元"]),
        (("", '<w:highlight w:val="yellow"/>', ""), ["words that are set off: 一百元"]),
        (("", '<w:em w:val="dot"/>', ""), ["words that are set off: 一百元"]),
        (("", '<w:color w:val="333333"/>', ""), []),
        (("", '<w:u w:val="none"/>', ""), []),
        (("<w:b/>", "", ""), []),  # a label
        (("<w:b/>", "<w:b/>", "<w:b/>"), []),  # a heading
        (("<w:u/>", "<w:u/>", "<w:u/>"), []),
    ],
)
def test_words_that_are_set_off_are_said_once(looks: tuple[str, ...], said: list[str]) -> None:
    paragraph = "<w:p>" + "".join(map(run, ("收费", "一百元", "八十元。"), looks)) + "</w:p>"
    issue, found = of(docx(NOTICE + paragraph))
    assert texts(issue, "p") == ["收费一百元八十元。"]
    assert [str(finding.message) for finding in found if finding.code == "R254"] == said
    _, found = of(docx(NOTICE + paragraph * 3))
    assert len([finding for finding in found if finding.code == "R254"]) == len(said)


def test_a_field_shows_its_result_and_not_its_instruction() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE \\@ "yyyy"</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + run("2024年2月1日")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    body = NOTICE + "<w:p>" + run("自") + field + run("起施行。") + "</w:p>"
    assert texts(issue_of(docx(body)), "p") == ["自2024年2月1日起施行。"]


def test_heads_and_feet_of_pages_are_no_text_and_are_said() -> None:
    parts = {"word/header1.xml": _furniture("hdr", "某省人民政府公报"), "word/footer1.xml": _furniture("ftr", "— 1 —")}
    issue, found = of(
        docx(
            NOTICE + p("正文在此。"),
            parts=parts,
            rels=[("h", "header", "/word/header1.xml"), ("f", "footer", "/word/footer1.xml")],
        )
    )
    assert "公报" not in text_inside(issue)
    assert [finding.text for finding in found if finding.code == "R244"] == ["某省人民政府公报"]


@pytest.mark.parametrize(
    ("first", "kickers"),
    [
        ("", ["某市人民政府文件"]),
        (p("某市水利局文件"), ["某市水利局文件"]),
        (p("某市人民政府文件"), ["某市人民政府文件"]),
    ],
)
def test_a_red_head_in_the_head_of_pages_counts_where_the_text_has_none(first: str, kickers: list[str]) -> None:
    named = '<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>'
    parts, rels = {"word/header1.xml": _furniture("hdr", "某市人民政府文件")}, [("h", "header", "header1.xml")]
    issue = issue_of(
        docx(first + p("某政发〔2024〕6号") + NOTICE + p("各市应当重视。") + named, parts=parts, rels=rels)
    )
    assert texts(issue, "kicker") == kickers


def _furniture(kind: str, text: str) -> str:
    from made_docx import DECLARED

    return f"<w:{kind} {DECLARED}>{p(text)}</w:{kind}>"


@pytest.mark.parametrize(
    ("drawn", "said"),
    [
        ('<w:r><w:sym w:font="Symbol" w:char="F0A3"/></w:r>', "≤"),
        ('<w:r><w:sym w:font="Symbol" w:char="B0"/></w:r>', "°"),
        ('<w:r><w:sym w:font="Wingdings 2" w:char="F0A3"/></w:r>', "□"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F081"/></w:r>', "①"),
        ('<w:r><w:sym w:font="Of a Foundry" w:char="F0A3"/></w:r>', "\uf0a3"),
        (run("R合格 £", '<w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2" w:eastAsia="仿宋"/>'), "☑合格 □"),
        (run("\uf0fe", '<w:rFonts w:hAnsi="Wingdings"/>'), "☑"),
        (run("R", '<w:rFonts w:ascii="Arial"/>'), "R"),
    ],
)
def test_a_sign_is_what_its_font_draws(drawn: str, said: str) -> None:
    issue = issue_of(docx(NOTICE + f"<w:p>{run('检查结果：')}{drawn}{run('合格。')}</w:p>"))
    assert f"检查结果：{said}合格。" in texts(issue, "p")


def test_a_list_begins_with_the_sign_that_its_font_draws() -> None:
    level = '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="{}"/><w:rPr><w:rFonts w:ascii="{}"/></w:rPr></w:lvl>'
    signs = (
        ("\uf0a8", "Symbol", "♦"),
        ("\uf0a8", "Wingdings", "□"),
        ("l", "Wingdings", "●"),
        ("o", "Courier New", "○"),
    )
    ways = "".join(
        f'<w:abstractNum w:abstractNumId="{n}">{level.format(code, font)}</w:abstractNum>'
        for n, (code, font, _) in enumerate(signs)
    )
    numbers = "".join(f'<w:num w:numId="{n + 1}"><w:abstractNumId w:val="{n}"/></w:num>' for n in range(len(signs)))
    body = NOTICE + "".join(
        p("村容整洁。", "", f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{n + 1}"/></w:numPr>')
        for n in range(len(signs))
    )
    assert [text[0] for text in texts(issue_of(docx(body, numbering=ways + numbers)), "p")] == [
        each[2] for each in signs
    ]


def test_content_controls_are_looked_through() -> None:
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('甲段。')}</w:sdtContent></w:sdt>"
    inline = "<w:p><w:sdt><w:sdtPr/><w:sdtContent>" + run("乙") + "</w:sdtContent></w:sdt>" + run("段。") + "</w:p>"
    assert texts(issue_of(docx(NOTICE + control + inline)), "p") == ["甲段。", "乙段。"]


def asking(text: str, more: str = "<w:showingPlcHdr/>") -> str:
    return f"<w:sdt><w:sdtPr>{more}<w:text/></w:sdtPr><w:sdtContent>{run(text)}</w:sdtContent></w:sdt>"


def test_words_that_a_field_asks_with_are_in_the_text_and_said_once() -> None:
    body = f"<w:p>{run('金额为')}{asking('单击此处输入文字。')}</w:p><w:p>{asking('单击此处输入文字。')}{asking('　')}</w:p>"
    issue, found = of(docx(NOTICE + body))
    assert texts(issue, "p") == ["金额为单击此处输入文字。", "单击此处输入文字。"]
    assert [str(each.message) for each in found if each.code == "R255"] == ["a field that asks: 单击此处输入文字。"]


@pytest.mark.parametrize("more", ["", '<w:showingPlcHdr w:val="0"/>'])
def test_a_field_that_was_filled_in_asks_nothing(more: str) -> None:
    assert "R255" not in codes(of(docx(NOTICE + f"<w:p>{asking('五万元。', more)}</w:p>"))[1])


def test_a_picture_is_a_figure_and_its_bytes_are_kept() -> None:
    drawing = '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:blip r:embed="i"/></a:graphic></wp:inline></w:drawing></w:r></w:p>'
    pictures = Pictures()
    data = docx(
        NOTICE + p("正文在此。") + drawing + p("图1　位置"),
        parts={"word/media/a.png": PNG},
        rels=[("i", "image", "media/a.png")],
    )
    issue = read(source_of("a.docx", data), lambda finding: None, pictures=pictures)
    (figure,) = issue.descendants("figure")
    assert pictures.shown_by(figure) == PNG
    assert [node.text_content for node in figure.children("caption")] == ["图1　位置"]


def test_a_text_of_another_format_that_cannot_be_read_is_said() -> None:
    data = docx(NOTICE + '<w:altChunk r:id="c"/>', parts={"word/c.bin": b"\x00\x01"}, rels=[("c", "aFChunk", "c.bin")])
    assert codes(of(data)[1]) == ["R247"]


def test_what_is_found_in_a_whole_file_in_another_has_its_place_among_all_paragraphs() -> None:
    change = '<w:p><w:ins w:id="1" w:author="a">' + run("新增的话。") + "</w:ins></w:p>"
    inner = docx(p("甲段。") + p("乙段。") + change)
    data = docx(
        NOTICE + p("正文在此。") + '<w:altChunk r:id="c"/>' + change,
        parts={"word/c.docx": inner},
        rels=[("c", "aFChunk", "c.docx")],
    )
    issue, found = of(data)
    first = next(each for each in issue.iter() if each.text == "甲段。").get("para")
    places = [finding.place.para for finding in found if finding.code == "R241"]
    assert first and places == [str(int(first) + 2), str(int(first) + 3)]


def test_rtf_in_a_chunk_is_read_and_its_codes_are_no_text() -> None:
    """Also where the package calls it plain text."""
    rtf = rb"{\rtf1\ansi{\fonttbl{\f0 SimSun;}}\u31532?\u19968?\u26465? Text\par}"
    for name in ("c.rtf", "c.txt"):
        data = docx(NOTICE + '<w:altChunk r:id="c"/>', parts={f"word/{name}": rtf}, rels=[("c", "aFChunk", name)])
        issue, found = of(data)
        assert codes(found) == []
        assert [(each.label, each.text_content) for each in issue.descendants("article")] == [("第一条", "Text")]
        assert "fonttbl" not in issue.text_content and "SimSun" not in issue.text_content


def test_a_document_without_text_is_refused_in_one_line() -> None:
    from gazette_pub.issue.problems import UnreadableInput

    with pytest.raises(UnreadableInput, match="no text in it"):
        read(source_of("a.docx", docx("<w:p/>")), lambda finding: None)


@pytest.mark.parametrize("name", sorted(path.name for path in FIXTURES.glob("*.docx")))
def test_no_character_of_a_real_file_is_lost(name: str) -> None:
    """Held against what python-docx reads, which knows neither boxes nor altChunk: all that it has, the issue has too."""
    import io
    from collections import Counter

    import docx as library

    data = (FIXTURES / name).read_bytes()
    expected = Counter(squeezed("".join(each.text for each in library.Document(io.BytesIO(data)).paragraphs)))
    assert expected - Counter(squeezed(text_inside(issue_of(data)))) == Counter()


# -- official documents (GB/T 9704-2012) ------------------------------------------------------------------------------


def centred(text: str, size: int) -> str:
    sized = run(text, f'<w:sz w:val="{size}"/>')
    return f"<w:p><w:pPr><w:jc w:val='center'/></w:pPr>{sized}</w:p>"


def test_the_head_of_an_official_document_is_read_whatever_it_is_drawn_with() -> None:
    body = (
        table(row(cell("000001"), cell("机密★1年")))
        + centred("某某市人民政府文件", 96)
        + table(row(cell("某政发〔2024〕12号"), cell("签发人：王建国")))
        + p("")
        + centred("某某市人民政府关于印发</w:t><w:br/><w:t>某某市城市绿化管理办法的通知", 44)
        + p("各县（市、区）人民政府：")
        + p("现将办法印发给你们，请认真贯彻执行。")
    )
    (document,) = issue_of(docx(body)).documents
    assert document.head is not None
    assert [(node.name, node.text_content) for node in document.head.children()] == [
        ("p", "000001　　机密★1年"),
        ("kicker", "某某市人民政府文件"),
        ("number", "某政发〔2024〕12号"),
        ("byline", "签发人：王建国"),
        ("title", "某某市人民政府关于印发某某市城市绿化管理办法的通知"),
        ("salutation", "各县（市、区）人民政府："),
    ]


def test_a_table_is_no_line_of_a_title() -> None:
    ruled = '<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr><w:tblGrid/>'
    body = centred("某省消防条例", 44) + p("第一条　为了预防火灾，制定本条例。")
    data = docx(ruled + row(cell("甲"), cell("乙")) + row(cell("1"), cell("2")) + "</w:tbl>" + body)
    assert "某省消防条例" in titles(issue_of(data))
    assert not any("\ufffc" in (title or "") for title in titles(issue_of(data)))


def test_a_long_title_in_the_middle_is_one() -> None:
    said = "某省人民政府办公厅转报省乡村振兴局关于《某省人大常委会办公厅关于交办全省巩固拓展脱贫攻坚成果有效衔接乡村振兴情况报告的审议意见》的研究处理情况的函"
    assert titles(issue_of(docx(centred(said, 44) + p("省人大常委会办公厅：") + p("现将情况报告如下。")))) == [said]


def test_what_follows_the_last_person_of_a_roster_is_no_office() -> None:
    rows = "".join(
        p(f"{name}　　某省{office}厅厅长") for name, office in (("王纯", "财政"), ("李建国", "教育"), ("赵敏", "民政"))
    )
    body = (
        centred("某省人民政府组成人员名单", 44)
        + rows
        + p("上述人员自2024年1月起任职。", properties='<w:ind w:firstLineChars="400"/>')
    )
    issue = issue_of(docx(body))
    assert [node.text_content for node in issue.descendants("office")][-1] == "某省民政厅厅长"
    assert "上述人员自2024年1月起任职。" in texts(issue, "p")


def test_the_last_name_of_a_list_may_stand_alone_in_its_row() -> None:
    body = centred("某省人民代表大会主席团名单", 44) + p("秘书长") + table(row(cell("罗清宇"), cell("")))
    assert texts(issue_of(docx(body)), "name") == ["罗清宇"]


def test_a_law_says_the_same_in_its_two_forms() -> None:
    """The database gives it as DOCX, whose text is a web page, and as PDF."""

    def told(file: Path) -> list[tuple[str, str | None, str]]:
        source = source_of(file.name, file.read_bytes())
        issue = reader_of(source)(source, lambda finding: None)
        finish(issue, lambda finding: None)
        names = ("title", "adoption", "heading", "p")
        return [(node.name, node.above.label, squeezed(node.text_content)) for node in issue.descendants(*names)]

    word, pdf = told(FIXTURES / "flag-law.docx"), told(FIXTURES.parent / "pdf" / "flag.pdf")
    assert len(word) > 60
    assert word == pdf


def test_a_field_that_is_the_contents_of_a_law_names_its_chapters_and_their_pages() -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    def entry(text: str, page: str) -> str:
        number = mark("begin") + "<w:r><w:instrText>PAGEREF _Toc1</w:instrText></w:r>" + mark("separate") + run(page)
        return f'<w:p><w:hyperlink w:anchor="_Toc1">{run(text)}<w:r><w:tab/></w:r>{number}{mark("end")}</w:hyperlink></w:p>'

    body = centred("某省消防条例", 44) + p("目　录") + entry("第一章　总则", "1") + entry("第二章　附则", "3")
    body += (
        p("第一章　总则")
        + p("第一条　为了预防火灾，制定本条例。")
        + p("第二章　附则")
        + p("第二条　本条例自公布之日起施行。")
    )
    issue = issue_of(docx(body))
    entries = [(node.text_content, node.get("page")) for node in issue.descendants("entry")]
    assert entries == [("第一章　总则", "1"), ("第二章　附则", "3")]
    assert [node.get("href") for node in issue.descendants("ref")][:2] == ["#doc_1__chp_1", "#doc_1__chp_2"]


@pytest.mark.parametrize("with_style", [True, False])
def test_contents_are_known_by_their_field_or_by_their_styles(with_style: bool) -> None:
    """Entries that begin with no number, two of them and more; a single line in such a style is text."""

    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    entries = [p(text, "TOC1" if with_style else "") for text in ("供水能力", "水质保障")]
    if not with_style:
        begins = mark("begin") + "<w:r><w:instrText>TOC \\o</w:instrText></w:r>" + mark("separate")
        entries = [
            entries[0].replace("<w:r>", begins + "<w:r>", 1),
            entries[1].replace("</w:p>", mark("end") + "</w:p>"),
        ]
    body = centred("某市供水规划", 44) + "".join(entries) + p("全市供水能力稳步提高。") + p("水质保障有力。", "TOC1")
    issue = issue_of(docx(body, style("TOC1", "toc 1")))
    assert texts(issue, "entry") == ["供水能力", "水质保障"]
    assert texts(issue, "p") == ["全市供水能力稳步提高。", "水质保障有力。"]


# -- what a newcomer found ---------------------------------------------------------------------------------------------


def test_what_stands_high_or_low_is_no_part_of_the_number_beside_it() -> None:
    high, low = ('<w:vertAlign w:val="superscript"/>', '<w:vertAlign w:val="subscript"/>')
    body = (
        NOTICE
        + "<w:p>"
        + run("面积10")
        + run("2", high)
        + run("平方米，排放CO")
        + run("2", low)
        + run("五吨。")
        + "</w:p>"
    )
    assert texts(issue_of(docx(body)), "p") == ["面积10²平方米，排放CO₂五吨。"]


@pytest.mark.parametrize(
    ("drawn", "said"), [("eq \\o\\ac(○,3)", "③"), ("EQ \\o\\ac(○,甲)", "（甲）"), ("eq \\o\\ac(□,3)", "□3")]
)
def test_a_character_in_a_circle_is_read_though_its_field_has_no_result(drawn: str, said: str) -> None:
    field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>' + drawn
    field += '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    body = NOTICE + "<w:p>" + run("按照第") + field + run("项办理。") + "</w:p>"
    assert texts(issue_of(docx(body)), "p") == [f"按照第{said}项办理。"]


def test_a_reading_stands_behind_its_word() -> None:
    ruby = f"<w:ruby><w:rubyPr/><w:rt>{run('guì')}</w:rt><w:rubyBase>{run('炅')}</w:rubyBase></w:ruby>"
    body = NOTICE + f"<w:p>{run('副市长王')}<w:r>{ruby}</w:r>{run('出席。')}</w:p>"
    assert texts(issue_of(docx(body)), "p") == ["副市长王炅（guì）出席。"]


def test_notes_of_cells_are_counted_once() -> None:
    notes = "".join(f'<w:footnote w:id="{n}"><w:p>{run(f"注{n}。")}</w:p></w:footnote>' for n in (1, 2, 3))

    def noted(text: str, n: int) -> str:
        return f'<w:p>{run(text)}<w:r><w:footnoteReference w:id="{n}"/></w:r></w:p>'

    cells = f"<w:tc><w:tcPr/>{noted('甲', 1)}</w:tc><w:tc><w:tcPr/>{noted('乙', 2)}</w:tc>"
    body = NOTICE + table(row(cells), row(cell("1"), cell("2"))) + noted("丙段。", 3)
    assert [node.label for node in issue_of(docx(body, footnotes=notes)).descendants("note")] == ["1", "2", "3"]


def test_a_picture_in_a_cell_stands_in_the_cell() -> None:
    drawing = '<w:p><w:r><w:drawing><a:blip r:embed="i"/></w:drawing></w:r></w:p>'
    body = NOTICE + table(row(cell("样式"), f"<w:tc><w:tcPr/>{drawing}</w:tc>"), row(cell("名称"), cell("甲")))
    issue = issue_of(docx(body, parts={"word/media/a.png": PNG}, rels=[("i", "image", "media/a.png")]))
    (figure,) = issue.descendants("figure")
    assert figure.above.name == "cell"


def test_a_line_that_a_paragraph_goes_on_from_is_no_heading() -> None:
    broken = f"<w:p>{run('今年情况总的来说良好')}<w:r><w:br/></w:r>{run('下半年还要继续努力。')}</w:p>"
    issue = issue_of(docx(NOTICE + p("一、基本情况") + broken + p("二、建议") + p("加强工作。")))
    assert texts(issue, "heading") == ["基本情况", "建议"]
    assert "今年情况总的来说良好下半年还要继续努力。" in texts(issue, "p")


# -- what was pasted ---------------------------------------------------------------------------------------------------

PASTED = (
    "　　为了加强公园管理，保护和合理利用公园资源，改善生态",
    "环境和人居环境，根据有关法律、行政法规，结合本省实际，",
    "现就有关事项通知如下，请认真贯彻执行。",
    "　　各级人民政府要充分认识公园是城乡居民休闲游憩、文化",
    "娱乐、体育健身的重要场所，把公园建设和管理纳入国民经济",
    "和社会发展规划，所需经费列入财政预算。",
    "　　公园管理机构应当建立健全安全管理制度，定期检查设施",
    "设备，发现隐患及时消除；遇有恶劣天气、重大活动等情形，",
    "应当提前制定应急预案，配备必要的人员和器材。",
)
"""Three paragraphs as a page printed them."""


def whole_of(lines: Iterable[str]) -> list[str]:
    return "".join(line.replace("　　", "¶") for line in lines).strip("¶").split("¶")


@pytest.mark.parametrize("blanks", ["　　", ""])
def test_paragraphs_that_are_printed_lines_are_joined_and_that_is_said(blanks: str) -> None:
    body = centred("某省公园管理办法", 44) + "".join(p(line.replace("　　", blanks)) for line in PASTED)
    issue, found = of(docx(body))
    assert texts(issue, "p") == whole_of(PASTED)
    assert "R251" in codes(found)
    assert [node.get("para") for node in issue.descendants("p")] == ["2 3 4", "5 6 7", "8 9 10"]


@pytest.mark.parametrize("count", [3, 9])
def test_so_are_lines_that_end_in_the_midst_of_a_paragraph(count: int) -> None:
    parts = [PASTED[at : at + count] for at in range(0, len(PASTED), count)]
    body = "".join(p("</w:t><w:br/><w:t>".join(part)) for part in parts)
    assert texts(issue_of(docx(centred("某省公园管理办法", 44) + body)), "p") == whole_of(PASTED)


NAMES_OF_PLACES = [
    f"{place}市人民医院重症医学科抗疫医疗队先进集体第{n}批" for n in "一二三四" for place in ("甲", "乙", "丙")
]


@pytest.mark.parametrize(
    "lines",
    [
        [f"{place}市文化和旅游局公共服务处群众文化活动中心" for place in "甲乙丙丁戊己庚辛"],
        [f"（{n}）组织开展公园安全检查，发现隐患，及时消除隐患，确保游人安全；" for n in "一二三四五六七八"],
        ["加强公园管理，保护公园资源，改善生态环境，方便群众休闲，提高服务水平。"] * 8,
        NAMES_OF_PLACES,
    ],
)
def test_paragraphs_of_one_length_that_are_whole_are_not(lines: list[str]) -> None:
    _, found = of(docx(centred("某省公园管理办法", 44) + "".join(map(p, lines))))
    assert "R251" not in codes(found)


def test_the_leaders_of_an_entry_that_was_deleted_are_left_out_and_said() -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    begin = mark("begin") + "<w:r><w:instrText> TOC \\o </w:instrText></w:r>" + mark("separate")
    body = (
        centred("某省消防条例", 44)
        + p("目　录")
        + f"<w:p>{begin}{run('第一章　总则')}<w:r><w:tab/></w:r>{run('1')}</w:p>"
    )
    body += f"<w:p><w:r><w:tab/></w:r>{run('……2')}</w:p><w:p>{run('第三章　附则')}<w:r><w:tab/></w:r>{run('3')}{mark('end')}</w:p>"
    body += (
        p("第一章　总则")
        + p("第一条　为了预防火灾，制定本条例。")
        + p("第三章　附则")
        + p("第二条　本条例自公布之日起施行。")
    )
    issue, found = of(docx(body))
    assert titles(issue) == ["某省消防条例"] and "R252" in codes(found)
    assert texts(issue, "entry") == ["第一章　总则", "第三章　附则"]


def of_math(inside: str) -> str:
    return f"<m:oMath>{inside}</m:oMath>"


def sign(text: str) -> str:
    return f"<m:r><m:rPr/><m:t>{text}</m:t></m:r>"


def math(name: str, properties: str = "", **parts: str) -> str:
    inside = "".join(f"<m:{part}>{said}</m:{part}>" for part, said in parts.items())
    return f"<m:{name}><m:{name}Pr>{properties}</m:{name}Pr>{inside}</m:{name}>"


@pytest.mark.parametrize(
    ("formula", "said"),
    [
        (sign("E=") + math("f", num=sign("A"), den=sign("B+1")), "E=A/(B+1)"),
        (math("sSup", e=sign("x"), sup=sign("2")) + sign("+") + math("sSub", e=sign("a"), sub=sign("n")), "x²+aₙ"),
        (math("sSup", e=sign("x"), sup=sign("2t")), "x^(2t)"),
        (math("rad", '<m:degHide m:val="1"/>', deg="", e=sign("a+b")), "√(a+b)"),
        (math("nary", '<m:chr m:val="∑"/>', sub=sign("i=1"), sup=sign("n"), e=sign("x")), "∑ᵢ₌₁ⁿx"),
        (math("d", '<m:begChr m:val="["/><m:endChr m:val="]"/>', e=sign("a") + math("f", num=sign("1"), den=sign("2"))), "[a1/2]"),
        (math("func", fName=sign("sin"), e=sign("x")), "sin x"),
    ],
)  # fmt: skip
def test_a_formula_is_read_on_one_line(formula: str, said: str) -> None:
    issue, found = of(docx(NOTICE + "<w:p>" + run("按") + of_math(formula) + run("计算。") + "</w:p>"))
    assert texts(issue, "p") == [f"按{said}计算。"]
    assert codes(found) == ["R245"]


def test_the_formula_of_another_program_is_its_picture_and_is_said() -> None:
    drawn = '<w:r><w:object><v:shape><v:imagedata r:id="i1"/></v:shape><o:OLEObject ProgID="Equation.DSMT4" r:id="o1"/></w:object></w:r>'
    body = NOTICE + "<w:p>" + run("按") + drawn + run("计算。") + "</w:p>"
    media = {"word/media/image1.png": PNG, "word/embeddings/o.bin": b"\xd0\xcf"}
    rels = [("i1", "image", "media/image1.png"), ("o1", "oleObject", "embeddings/o.bin")]
    issue, found = of(docx(body, parts=media, rels=rels))
    assert len(list(issue.descendants("figure"))) == 1
    assert [finding.message for finding in found if finding.code == "R245"] == [
        "an object of Equation.DSMT4 is there as its picture"
    ]


def test_a_row_that_was_deleted_is_said() -> None:
    gone = '<w:tr><w:trPr><w:del w:id="1" w:author="张"/></w:trPr><w:tc>' + p("造纸") + "</w:tc></w:tr>"
    rows = "".join(
        f"<w:tr><w:tc>{p(a)}</w:tc><w:tc>{p(b)}</w:tc></w:tr>" for a, b in (("行业", "定额"), ("纺织", "20"))
    )
    borders = '<w:tblBorders><w:top w:val="single"/></w:tblBorders>'
    issue, found = of(docx(NOTICE + f"<w:tbl><w:tblPr>{borders}</w:tblPr>{rows}{gone}</w:tbl>" + p("特此通知。")))
    assert len(list(issue.descendants("cell"))) == 4
    assert [(finding.code, finding.text) for finding in found if finding.code == "R241"] == [("R241", "造纸")]


def test_numbers_of_three_digits_are_counted_as_word_has_them() -> None:
    format = (
        '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>'
        '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
    )
    numbering = (
        f'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">{format}<w:suff w:val="nothing"/><w:lvlText w:val="%1号"/></w:lvl>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    counted = [
        p(text, "", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') for text in ("银杏。", "国槐。")
    ]
    issue = issue_of(docx(NOTICE + "".join(counted), numbering=numbering))
    assert "001号银杏。" in "".join(texts(issue, "p")) and "002号国槐。" in "".join(texts(issue, "p"))


@pytest.mark.parametrize("turn", ["<w:p><w:r><w:br w:type='page'/></w:r></w:p>{}", "{}"])
def test_a_page_that_is_forced_begins_above_the_paragraph_behind_it(turn: str) -> None:
    inside = "" if "br" in turn else "<w:r><w:br w:type='page'/></w:r>"
    text = f"<w:p>{inside}" + run("附件") + "</w:p>"
    package = opened(docx(NOTICE + turn.format(text)), ignore)
    lines = File(package, ignore, Pictures()).lines()
    assert [line.feed for line in lines if line.text == "附件"] == [True]
    assert not any(line.feed for line in lines if line.text != "附件")


def test_organs_that_issue_together_are_one_letterhead_and_who_signs_is_no_title_however_large() -> None:
    head = (
        f"<w:tbl><w:tr><w:tc>{p('某省发展改革委')}</w:tc><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>{p('文件')}</w:tc></w:tr>"
        f"<w:tr><w:tc>{p('某省财政厅')}</w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>"
    )
    large, right = '<w:rPr><w:sz w:val="44"/></w:rPr>', '<w:jc w:val="right"/>'
    signed = [
        f"<w:p><w:pPr>{right}</w:pPr><w:r>{large}<w:t>{text}</w:t></w:r></w:p>"
        for text in ("某省财政厅", "2024年5月9日")
    ]
    issue = issue_of(docx(head + p("某财〔2024〕6号") + NOTICE + p("各市应当重视。") + "".join(signed)))
    assert texts(issue, "kicker") == ["某省发展改革委　　某省财政厅　　文件"]
    assert texts(issue, "signature") == ["某省财政厅"] and len(list(issue.documents)) == 1


TAB = "<w:r><w:tab/></w:r>"


@pytest.mark.parametrize(
    "lines",
    [
        (TAB + run("签发人：周明远  李安"), run("某政发〔2024〕7号") + TAB + run("赵  明")),
        (run("签发人：周明远"), run("李  安"), run("赵  明"), run("某政发〔2024〕7号")),
        (run("某政发〔2024〕7号") + TAB + run("签发人：周明远"), TAB + run("李  安  赵  明")),
        (run("某政发〔2024〕7号" + " " * 30 + "签发人：周明远　李安"), run(" " * 60 + "赵明")),
    ],
)
def test_who_signs_on_several_lines_beside_the_number_is_named_and_no_title(lines: tuple[str, ...]) -> None:
    body = centred("某省人民政府文件", 84) + "".join(f"<w:p>{line}</w:p>" for line in lines)
    issue = issue_of(docx(body + NOTICE + p("国务院：") + p("现将有关情况报告如下。")))
    assert titles(issue) == ["某省人民政府关于放假的通知"]
    assert texts(issue, "number") == ["某政发〔2024〕7号"] and texts(issue, "kicker") == ["某省人民政府文件"]
    assert texts(issue, "person") == ["周明远", "李安", "赵明"]


def test_a_line_below_the_number_that_names_nobody_is_none_of_who_signs() -> None:
    number = f"<w:p>{run('某政发〔2024〕7号')}{TAB}{run('签发人：周明远')}</w:p>"
    issue = issue_of(docx(centred("某省人民政府文件", 84) + number + p("特　急") + NOTICE + p("国务院：")))
    assert texts(issue, "byline") == ["签发人：周明远"] and titles(issue) == ["某省人民政府关于放假的通知"]


def test_minutes_may_say_whose_they_are_above_their_head_and_have_a_title_below_it() -> None:
    body = centred("中共某市委", 72) + centred("会  议  纪  要", 72) + centred("〔2024〕18号", 32)
    body += f"<w:p>{run('中共某市委办公室')}{TAB}{run('2024年9月12日')}</w:p>" + centred("市委常委会会议纪要", 44)
    issue = issue_of(docx(body + p("9月10日，市委书记主持召开会议。现纪要如下：") + p("一、会议强调，要提高站位。")))
    assert titles(issue) == ["市委常委会会议纪要"]
    assert texts(issue, "kicker") == ["中共某市委", "会议纪要"] and texts(issue, "byline") == ["中共某市委办公室"]


def test_a_letterhead_in_a_table_may_have_the_number_below_it_and_a_red_line() -> None:
    line = '<w:tcBorders><w:bottom w:val="single" w:color="FF0000"/></w:tcBorders>'
    head = (
        f"<w:tbl><w:tr><w:tc>{p('某省发展改革委')}</w:tc><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>{p('文件')}</w:tc></w:tr>"
        f"<w:tr><w:tc>{p('某省财政厅')}</w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>"
        f"<w:tr><w:tc><w:tcPr>{line}</w:tcPr>{p('某发改〔2024〕6号')}</w:tc>"
        f"<w:tc><w:tcPr>{line}</w:tcPr>{p('签发人：周明远')}</w:tc></w:tr></w:tbl>"
    )
    issue = issue_of(docx(head + NOTICE + p("各市应当重视。")))
    assert texts(issue, "kicker") == ["某省发展改革委　　某省财政厅　　文件"]
    assert texts(issue, "number") == ["某发改〔2024〕6号"] and texts(issue, "person") == ["周明远"]
    assert not list(issue.descendants("table"))


def test_points_behind_signs_and_tabs_are_no_table() -> None:
    points = "".join(f"<w:p>{run(sign)}{TAB}{run(said)}</w:p>" for sign, said in (("•", "完善制度"), ("•", "强化监管")))
    issue = issue_of(docx(NOTICE + p("主要任务如下：") + points))
    assert not list(issue.descendants("table")) and texts(issue, "p")[1:] == ["•\u3000完善制度", "•\u3000强化监管"]


def test_a_row_that_is_repeated_on_every_page_heads_a_table() -> None:
    """Even above what might be names, in a table without rules."""
    head = "<w:trPr><w:tblHeader w:val='on'/></w:trPr>"
    rows = "".join(
        f"<w:tr>{head if not n else ''}<w:tc>{p(one)}</w:tc><w:tc>{p(other)}</w:tc></w:tr>"
        for n, (one, other) in enumerate((("东片", "西片"), ("王小明", "李建国"), ("赵明", "周平")))
    )
    issue = issue_of(docx(NOTICE + p("值班安排如下。") + f"<w:tbl>{rows}</w:tbl>"))
    assert texts(issue, "cell") == ["东片", "西片", "王小明", "李建国", "赵明", "周平"]


def test_the_last_words_of_a_text_that_do_not_stand_at_the_right_are_no_signature() -> None:
    """The title does not name who signs."""
    right = '<w:jc w:val="right"/>'
    body = (
        centred("2023年法治政府建设年度报告", 44)
        + p("一、主要举措")
        + p("健全制度。")
        + p("二、下一步安排")
        + p("压实责任")
    )
    body += p("某省人民政府", "", right) + p("2024年1月20日", "", right)
    assert texts(issue_of(docx(body)), "signature") == ["某省人民政府"]


def test_the_heading_of_contents_is_no_title() -> None:
    """That of a program whose contents wait to be filled in."""
    styles = style("1", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:sz w:val="32"/></w:rPr>')
    styles += style("T", "TOC Heading", '<w:basedOn w:val="1"/>') + style("S", "Subtitle")
    centre = '<w:jc w:val="center"/>'
    body = NOTICE + p("某政发〔2023〕30号", "S") + p("某省人民政府", "", centre) + p("2023年3月22日", "", centre)
    body += p("Table of Contents", "T") + p("各市人民政府：") + p("现将放假安排通知如下。")
    assert titles(issue_of(docx(body, styles))) == ["某省人民政府关于放假的通知"]


def tabbed(*rows: str) -> str:
    return "".join(f"<w:p>{TAB.join(map(run, row.split(chr(9))))}</w:p>" for row in rows)


def test_the_first_of_a_list_of_offices_between_tabs_is_an_entry_as_the_others_are() -> None:
    rows = (
        "主　任：\t周立本\t市　长",
        "副主任：\t贺长林\t常务副市长",
        "\t马文清\t副市长",
        "委　员：\t王　芳\t市政府副秘书长",
        "\t欧阳文静\t市教育局局长",
        "\t石　磊\t市公安局副局长",
    )
    issue = issue_of(docx(NOTICE + p("现将组成人员名单通知如下：") + tabbed(*rows)))
    assert texts(issue, "name") == ["周立本", "贺长林", "马文清", "王芳", "欧阳文静", "石磊"]
    labels = [entry.get("label") for entry in issue.descendants("entry")]
    assert labels == ["主任：", "副主任：", None, "委员：", None, None]


def test_a_short_list_of_offices_between_tabs_is_one_though_a_person_without_a_label_stands_in_it() -> None:
    rows = (
        "主　任：\t周立本\t市　长",
        "副主任：\t贺长林\t常务副市长",
        "\t马文清\t副市长",
        "委　员：\t王　芳\t市政府副秘书长",
    )
    issue = issue_of(docx(NOTICE + p("现将组成人员名单通知如下：") + tabbed(*rows)))
    assert texts(issue, "name") == ["周立本", "贺长林", "马文清", "王芳"] and not list(issue.descendants("table"))


def test_a_single_row_of_two_names_between_tabs_is_names() -> None:
    issue = issue_of(docx(NOTICE + p("免去下列人员的审判员职务：") + tabbed("黄　河\t宋　江")))
    assert [[text_inside(name) for name in names.children("name")] for names in issue.descendants("names")] == [
        ["黄河", "宋江"]
    ]


def test_persons_with_what_they_become_behind_a_tab_are_no_table_and_keep_their_marks() -> None:
    rows = ("周立本\t为某市人民政府副市长；", "欧阳文静\t为某市教育局局长。")
    issue = issue_of(docx(NOTICE + p("会议决定任命：") + tabbed(*rows)))
    assert not list(issue.descendants("table"))
    assert texts(issue, "p")[1:] == [
        "周立本\u3000\u3000为某市人民政府副市长；",
        "欧阳文静\u3000\u3000为某市教育局局长。",
    ]


def test_the_cells_of_a_table_between_tabs_hold_all_of_their_characters() -> None:
    rows = ("姓名\t单位\t任务", "王纯\t某省财政厅\t拨付资金；", "李明\t某省教育厅\t核定名单。")
    (table,) = issue_of(docx(NOTICE + p("分工如下：") + tabbed(*rows))).descendants("table")
    assert ["|".join(map(text_inside, row.children("cell"))) for row in table.children("row")] == [
        row.replace("\t", "|") for row in rows
    ]


def test_a_list_of_persons_without_a_head_has_none_and_one_with_a_head_has_it() -> None:
    rows = ("陈志远\t市公安局\t民警", "林　琳（女）\t市卫生健康委员会\t护师", "司马相南\t市测绘院\t工程师")
    for head in ((), ("姓名\t单位\t职务",), ("人员\t单位\t职务",)):
        issue = issue_of(docx(NOTICE + p("名单如下：") + tabbed(*head, *rows)))
        heads = [text_inside(cell) for cell in issue.descendants("cell") if cell.get("header")]
        assert heads == [word for row in head for word in row.split("\t")]


@pytest.mark.parametrize("gap", ["\u3000", "  ", "</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>"])
def test_an_article_whose_number_has_a_note_right_behind_it_is_an_article(gap: str) -> None:
    noted = (
        f'<w:p>{run("第一条")}<w:r><w:footnoteReference w:id="2"/></w:r>{run(f"{gap}为了加强管理，制定本办法。")}</w:p>'
    )
    footnote = f'<w:footnote w:id="2">{p("本条有依据。")}</w:footnote>'
    issue = issue_of(docx(NOTICE + noted + p("第二条　本办法自公布之日起施行。"), footnotes=footnote))
    assert [article.get("label") for article in issue.descendants("article")] == ["第一条", "第二条"]
    (first, _) = issue.descendants("article")
    assert texts(issue, "note") == ["本条有依据。"] and squeezed(text_inside(first)).endswith(
        "为了加强管理，制定本办法。"
    )
    assert next(iter(issue.descendants("note"))).getparent() is next(iter(first.children("p")))


def test_a_word_set_wide_in_a_cell_is_one_word_and_what_is_to_be_filled_in_keeps_its_blanks() -> None:
    words = ("合　　计", "单 位 名 称", "男　女", "年　月", "甲区　乙区")
    cells = "".join(f"<w:tc>{p(word)}</w:tc>" for word in words)
    ruled = '<w:tblPr><w:tblBorders><w:insideV w:val="single"/></w:tblBorders></w:tblPr><w:tblGrid/>'
    made = docx(NOTICE + f"<w:tbl>{ruled}<w:tr>{cells}</w:tr><w:tr>{cells}</w:tr></w:tbl>")
    (table,) = issue_of(made).descendants("table")
    said = [text_inside(cell) for cell in table.descendants("cell")][: len(words)]
    assert said == ["合计", "单位名称", "男　女", "年　月", "甲区　乙区"]
