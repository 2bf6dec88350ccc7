"""Word documents as Word and WPS write them, each with what a careful reader counts in it."""

from __future__ import annotations

import quopri
from collections.abc import Callable
from typing import Any

import pytest
from made_docx import docx, p, part, style
from pictured import png

import gazette_pub as gazette
from gazette_pub.formats.word.reading.numerals import FORMATS
from gazette_pub.issue.model import Issue, parse

CENTRE, RIGHT = '<w:jc w:val="center"/>', '<w:jc w:val="right"/>'
SIDES = "".join(f'<w:{side} w:val="single" w:sz="4"/>' for side in "top left bottom right insideH insideV".split())


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def para(inside: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def title(text: str, size: int = 44) -> str:
    return para(run(text, f'<w:b/><w:sz w:val="{size}"/>'), CENTRE)


def signed(who: str, day: str) -> str:
    return para(run(who), RIGHT) + para(run(day), RIGHT)


def level(at: int, format: str, text: str, more: str = "") -> str:
    return f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'


def kind(id: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{id}">{"".join(levels)}</w:abstractNum>'


def num(id: int, of: int, more: str = "") -> str:
    return f'<w:num w:numId="{id}"><w:abstractNumId w:val="{of}"/>{more}</w:num>'


def counted(text: str, number: int, at: int = 0) -> str:
    return p(text, "", f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{number}"/></w:numPr>')


def cell(inside: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside if inside.startswith('<') else p(inside)}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def table(*rows: str, columns: int = 3) -> str:
    grid = "<w:gridCol/>" * columns
    borders = f"<w:tblBorders>{SIDES}</w:tblBorders>"
    return f"<w:tbl><w:tblPr>{borders}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def control(inside: str) -> str:
    return f'<w:sdt><w:sdtPr><w:alias w:val="a"/></w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>'


def law() -> bytes:
    """Chapters, articles and items that Word counts, the articles on through all chapters."""
    levels = (
        level(0, "chineseCountingThousand", "第%1章"),
        level(1, "chineseCountingThousand", "第%2条", '<w:lvlRestart w:val="0"/>'),
        level(2, "chineseCounting", "（%3）"),
        level(3, "decimal", "%4．"),
    )
    said = (
        (0, "总则"), (1, "为了加强湿地保护，制定本条例。"), (1, "本市行政区域内湿地的保护，适用本条例。"),
        (0, "保护与管理"), (1, "市人民政府应当履行下列职责："), (2, "编制规划；"), (2, "建立名录；"), (2, "其他职责："),
        (3, "监测；"), (3, "评估。"), (1, "禁止下列行为："), (2, "排污；"), (2, "围垦。"),
        (0, "附则"), (1, "本条例自2024年7月1日起施行。"),
    )  # fmt: skip
    body = title("某市湿地保护条例") + title("（2024年3月28日某市第十六届人民代表大会常务委员会第十九次会议通过）", 28)
    return docx(body + "".join(counted(text, 1, at) for at, text in said), numbering=kind(0, *levels) + num(1, 0))


def official() -> bytes:
    """A red head with its signer, an attachment on a page of its own, the record in a table (GB/T 9704-2012)."""
    body = title("某省人民政府办公厅文件", 60)
    body += para(run("某政办发〔2024〕18号") + "<w:r><w:tab/></w:r>" + run("签发人：李强民"))
    body += title("某省人民政府办公厅关于印发公共机构节能管理办法的通知") + p("各市人民政府，省直各部门：")
    body += p("　　《公共机构节能管理办法》已经省人民政府同意，现印发给你们，请认真贯彻执行。")
    body += p("　　附件：公共机构节能管理办法") + signed("某省人民政府办公厅", "2024年4月2日") + p("（此件公开发布）")
    body += para(run("附件"), "<w:pageBreakBefore/>") + title("公共机构节能管理办法")
    body += p("第一条　为了推动节能，制定本办法。") + p("第二条　本办法自印发之日起施行。")
    copies = row(cell("抄送：省委各部门，省军区。", '<w:gridSpan w:val="2"/>'))
    return docx(body + table(copies, row(cell("某省人民政府办公厅秘书处"), cell("2024年4月3日印发")), columns=2))


def boxed() -> bytes:
    """A number in a text box, which Word writes twice."""
    inside = f"<w:txbxContent>{p('国科发〔2024〕7号')}</w:txbxContent>"
    drawn = f'<a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx>{inside}</wps:txbx></wps:wsp></a:graphicData></a:graphic>'
    choice = f'<w:drawing><wp:anchor><wp:docPr id="1" name="a"/>{drawn}</wp:anchor></w:drawing>'
    fallback = f"<w:pict><v:shape><v:textbox>{inside}</v:textbox></v:shape></w:pict>"
    both = f'<mc:Choice Requires="wps">{choice}</mc:Choice><mc:Fallback>{fallback}</mc:Fallback>'
    body = para(f"<w:r><mc:AlternateContent>{both}</mc:AlternateContent></w:r>")
    body += title("科学技术部关于发布项目指南的通知") + p("各省、自治区、直辖市科技厅：") + p("现将项目指南予以发布。")
    return docx(body + signed("科学技术部", "2024年2月20日"))


def merged() -> bytes:
    """A table of merged cells with one in a cell, under its heading."""
    begins, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    inner = table(row(cell("内一")), row(cell("内二")), columns=1) + "<w:p/>"
    rows = (
        row(cell("地区", begins), cell("2023年", '<w:gridSpan w:val="2"/>'), properties="<w:tblHeader/>"),
        row(cell("", goes_on), cell("产值"), cell("增速"), properties="<w:tblHeader/>"),
        row(cell("甲市", begins), cell("10"), cell("5.1%")),
        row(cell("", goes_on), cell(inner, '<w:gridSpan w:val="2"/>')),
        row(cell("合计"), cell("20"), cell("6%")),
    )
    body = title("某省统计局关于2023年经济运行情况的公告") + p("现将有关情况公告如下。")
    body += para(run("表1　各市产值"), CENTRE) + table(*rows) + p("特此公告。")
    return docx(body + signed("某省统计局", "2024年1月30日"))


def controls() -> bytes:
    """Content controls around paragraphs, words, rows and cells, and in each other."""
    body = control(title("某县人民政府关于任命王小明同志职务的通知")) + control(control(p("各乡镇人民政府：")))
    body += para(run("任命") + control(run("王小明")) + run("为县财政局局长。"))
    body += table(row(control(cell("姓名")), cell("职务")), control(row(cell("王小明"), cell("局长"))), columns=2)
    return docx(body + para(control(run("某县人民政府")), RIGHT) + para(control(run("2024年5月6日")), RIGHT))


def chunk() -> bytes:
    """The whole text as a web page in an e-mail, quoted-printable, at an absolute target."""
    page = (
        '<html><body><p style="text-align:center"><b>某市养犬管理办法</b></p><p>第一章 总则</p><p>第一条 为了规范养犬，<br/>'
        "制定本办法。</p><p>第二条 本办法自2024年8月1日起施行。</p>"
        '<table border="1"><tr><td>类别</td><td>费用</td></tr><tr><td>大型</td><td>100</td></tr></table></body></html>'
    )
    head = 'Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n'
    mail = f'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n{head}'.encode()
    parts = {"word/afchunk.mht": mail + quopri.encodestring(page.encode()) + b"\r\n--b--\r\n"}
    return docx('<w:altChunk r:id="c1"/>', parts=parts, rels=[("c1", "aFChunk", "/word/afchunk.mht")])


def report() -> bytes:
    """Headings that WPS counts by their styles, whose ids are numbers."""
    styles = style("1", "Normal", default=True)
    for n in (1, 2, 3):
        counts = f'<w:numPr><w:ilvl w:val="{n - 1}"/><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="{n - 1}"/>'
        styles += style(str(n + 1), f"heading {n}", f'<w:basedOn w:val="1"/><w:pPr>{counts}</w:pPr>')
    formats = (("chineseCounting", "%1、"), ("chineseCounting", "（%2）"), ("decimal", "%3．"))
    levels = [level(at, of, text, f'<w:pStyle w:val="{at + 2}"/>') for at, (of, text) in enumerate(formats)]
    said = (
        ("2", "2023年工作回顾"), ("3", "经济平稳增长"), ("", "全年生产总值增长5.2%。"), ("4", "工业"), ("", "工业增加值增长6%。"),
        ("4", "农业"), ("", "粮食丰收。"), ("3", "民生改善"), ("", "就业稳定。"),
        ("2", "2024年工作安排"), ("3", "主要目标"), ("", "增长5%左右。"),
    )  # fmt: skip
    body = title("某市2024年政府工作报告") + p("各位代表：") + "".join(p(text, of) for of, text in said)
    return docx(body, styles, kind(5, *levels) + num(3, 5))


def field(instruction: str, result: str) -> str:
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    return f"{marks[0]}<w:r><w:instrText> {instruction} </w:instrText></w:r>{marks[1]}{result}{marks[2]}"


def plan() -> bytes:
    """A plan with a subtitle, its contents a field whose entries begin with 一、 and （一）, and a table without number."""
    styles = "".join(style(str(n), f"目录 {n}") for n in (1, 2)) + style("3", "副标题")
    entries = (
        ("1", "一、发展基础", 1),
        ("2", "（一）主要成就", 1),
        ("2", "（二）存在问题", 2),
        ("1", "二、总体思路", 12),
    )
    said = [
        para(run(text) + "<w:r><w:tab/></w:r>" + field(f"PAGEREF _Toc{n}", run(str(page))), f'<w:pStyle w:val="{of}"/>')
        for n, (of, text, page) in enumerate(entries)
    ]
    body = title("某市水利发展规划") + p("（2024—2028年）", "3") + p("目  录") + "".join(said)
    body += p("一、发展基础") + p("（一）主要成就") + p("五年来完成投资120亿元，见下表。")
    amounts = table(row(cell("年份"), cell("投资")), row(cell("2023"), cell("30")), columns=2)
    body += para(run("水利投资完成情况"), CENTRE) + para(run("单位：亿元"), RIGHT) + amounts
    body += p("（二）存在问题") + p("部分河道防洪能力不足。") + p("二、总体思路") + p("坚持节水优先。")
    return docx(body, styles)


def sections() -> bytes:
    """Two documents in sections of one and two columns, a head on every page."""

    def section(columns: int, begins: str = "continuous") -> str:
        head = '<w:headerReference w:type="default" r:id="h1"/>'
        return f'<w:sectPr>{head}<w:type w:val="{begins}"/><w:cols w:num="{columns}"/></w:sectPr>'

    large = '<w:sz w:val="44"/>'
    body = para(run("某市人民代表大会常务委员会公告", large), CENTRE + section(1)) + p("〔第12号〕")
    body += p("《某市燃气管理条例》已经通过，现予公布，自2024年9月1日起施行。")
    body += para(run("某市人民代表大会常务委员会"), RIGHT) + para(run("2024年6月27日"), RIGHT + section(2))
    body += para(run("某市燃气管理条例", large), CENTRE + section(1, "nextPage"))
    body += p("第一条　为了加强燃气管理，制定本条例。") + p("第二条　本条例自2024年9月1日起施行。") + section(2)
    head = part("header", p("某市人大常委会公报　2024年第3号"))
    return docx(body, parts={"word/header1.xml": head}, rels=[("h1", "header", "header1.xml")])


def restarted() -> bytes:
    """Two notices whose lists are of one kind, the second begun anew; a level in plain digits."""
    legal = level(2, "decimal", "%1.%2.%3", "<w:isLgl/>")
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    lists = kind(0, level(0, "chineseCounting", "%1、"), level(1, "chineseCounting", "（%2）"), legal)
    body = title("某局关于开展检查的通知") + counted("检查范围", 1) + p("全市所有单位。") + counted("检查内容", 1)
    body += counted("制度建设情况，有无健全的制度；", 1, 1) + counted("台账情况，台账是否完整；", 1, 2)
    body += counted("整改情况，整改是否到位。", 1, 1) + title("某局关于开展培训的通知")
    body += counted("培训对象", 2) + p("全体干部。") + counted("培训时间", 2) + p("2024年5月。")
    return docx(body, numbering=lists + num(1, 0) + num(2, 0, anew))


def sealed() -> bytes:
    """A request upward: number and signer parted by a tab, a seal over who issues it, the record in paragraphs."""
    seal = (
        '<w:r><w:drawing><wp:anchor><wp:docPr id="1" name="a"/><a:graphic><a:graphicData uri="x"><pic:pic><pic:blipFill>'
        '<a:blip r:embed="p"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>'
    )
    body = title("某省人民政府文件", 90) + para(
        run("某政〔2024〕35号") + "<w:r><w:tab/></w:r>" + run("签发人：周明远　李安")
    )
    body += title("某省人民政府关于加强饮水安全工作的请示") + p("国务院：") + p("　　现将有关情况请示如下。")
    body += para(run("某省人民政府") + seal, RIGHT) + para(run("2024年6月18日"), RIGHT) + p("抄送：水利部，财政部。")
    return docx(body, parts={"word/seal.png": png()}, rels=[("p", "image", "seal.png")])


def counted_in() -> bytes:
    """What the figures of a table are counted in stands between its name and the table."""
    rows = row(cell("地区"), cell("小学")), row(cell("东部"), cell("120")), row(cell("中部"), cell("110"))
    body = (
        title("某省教育厅关于公布学校数量的公告") + p("现将学校数量公布如下。") + para(run("表1　各地学校数量"), CENTRE)
    )
    body += (
        para(run("单位：所"), RIGHT)
        + table(*rows, columns=2)
        + para(run("表2　其他"), CENTRE)
        + table(*rows, columns=2)
    )
    return docx(body + signed("某省教育厅", "2024年5月20日"))


def page_with_lists() -> bytes:
    """A web page whose lists are counted by who shows it, with a table in a cell, and a text in points below it."""
    page = """<html><body><h1>某市防雷办法</h1><p>第一条 为了防雷，制定本办法。</p><p>第二条 气象机构履行下列职责：</p>
        <ol><li>监测预报；</li><li><p>发布预警；</p></li></ol><p>第三条 预警信号分级如下：</p>
        <ol style="list-style-type: cjk-ideographic" start="2"><li>红色信号，停课；</li><li>橙色信号，防范。</li></ol>
        <p>第四条 下列场所应当防雷：</p><ul><li>学校；</li><li>医院。</li></ul><ol type="a" reversed><li>甲。</li><li value="7">乙。</li></ol>
        <table><caption>表1 信号</caption><tr><th>级别</th><th>颜色</th></tr>
        <tr><td><p>一级</p><p>二级</p></td><td><table><tr><td>红</td><td>橙</td></tr></table></td></tr></table></body></html>"""
    below = para("", "<w:pageBreakBefore/>") + title("某市防雷收费标准") + para(run("单位：元"), RIGHT)
    below += table(row(cell("等级"), cell("价格")), row(cell("一级"), cell("2.5")), columns=2)
    parts = {"word/c.html": page}
    return docx('<w:altChunk r:id="c"/>' + below, parts=parts, rels=[("c", "aFChunk", "c.html")])


def at_the_edges() -> bytes:
    """Letterhead and number in the head of the first page, who gets a copy in the foot of the last."""
    head = para(run("南方市审计局文件"), CENTRE) + para(run("南审报〔2023〕45号"), CENTRE)
    foot = p("抄送：市财政局。") + p("南方市审计局办公室　2023年12月21日印发") + p("— 2 —")
    body = title("南方市审计局关于审计整改情况的报告") + p("市人大常委会：") + p("现将整改情况报告如下。")
    named = '<w:headerReference w:type="first" r:id="h"/><w:footerReference w:type="default" r:id="f"/><w:titlePg/>'
    return docx(
        body + signed("南方市审计局", "2023年12月20日") + f"<w:sectPr>{named}</w:sectPr>",
        parts={"word/header1.xml": part("header", head), "word/footer1.xml": part("footer", foot)},
        rels=[("h", "header", "header1.xml"), ("f", "footer", "footer1.xml")],
    )


def letter_with_a_head() -> bytes:
    """A letter: the organ that signs and the number in the head of the first page, another head on those that follow."""
    body = (
        title("关于核对水文数据的函") + p("市气象局：") + p("请你局核对数据。") + signed("南方市水利局", "2023年5月9日")
    )
    named = '<w:headerReference w:type="first" r:id="h"/><w:headerReference w:type="default" r:id="i"/><w:titlePg/>'
    first = para(run("南方市水利局"), CENTRE) + para(run("南水函〔2023〕7号"), CENTRE)
    return docx(
        body + f"<w:sectPr>{named}</w:sectPr>",
        parts={"word/header1.xml": part("header", first), "word/header2.xml": part("header", p("内部资料"))},
        rels=[("h", "header", "header1.xml"), ("i", "header", "header2.xml")],
    )


def on_a_wide_page() -> bytes:
    """A report with a table on a page of its own that lies on its side, under a name in large letters; it goes on behind it."""
    upright = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
    wide = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>'
    said = (("水库", "库容", "等级"), ("甲", "12", "三"), ("乙", "15", "二"))
    ruled = table(*(row(*map(cell, each)) for each in said))
    body = title("某市水利局关于水库安全检查情况的报告") + p("市人民政府：") + p("一、检查情况")
    body += (
        para(run("共检查水库两座，详见下表。"), upright)
        + para(run("水库检查情况表", '<w:sz w:val="44"/>'), CENTRE)
        + ruled
    )
    return docx(body + para("", wide) + p("二、下一步打算") + p("继续检查。") + signed("某市水利局", "2024年7月8日"))


def named_by_its_level() -> bytes:
    """A title that ends with no word of titles, in letters of the text, in the middle: a heading of the first level."""
    first = para(run("某市统计数据"), CENTRE + '<w:outlineLvl w:val="0"/>')
    return docx(first + p("数据如下。") + p("全市人口三百万人。"))


def signed_in_a_table() -> bytes:
    """Two organs that sign beside each other, in a table without rules, the day below them."""
    organs = row(cell("某省司法厅"), cell("某省财政厅"))
    day = row(cell("2022年11月8日", '<w:gridSpan w:val="2"/>'))
    unruled = f"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>{organs}{day}</w:tbl>"
    return docx(title("某省司法厅　某省财政厅关于补贴标准的通知") + p("现将补贴标准通知如下，请遵照执行。") + unruled)


def signed_in_a_table_with_the_day() -> bytes:
    """Three organs that sign in a table without rules, two and two in a row, the day in its last cell."""
    rows = row(cell("某市教育局"), cell("某市财政局")) + row(cell("某市人力资源和社会保障局"), cell("2024年4月9日"))
    unruled = f"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>{rows}</w:tbl>"
    heading = title("某市教育局　某市财政局") + title("某市人力资源和社会保障局关于教师招聘的通知")
    return docx(heading + p("现将有关事项通知如下，请遵照执行。") + unruled)


def communique() -> bytes:
    """A statistical communiqué: marks that were typed and raised with their brackets, in one run or in three; notes at its end."""
    high = '<w:vertAlign w:val="superscript"/>'
    body = para(run("某市2023年统计公报", '<w:sz w:val="44"/>') + run("[1]", high), CENTRE)
    body += para(run("某市统计局"), CENTRE) + para(run("2024年3月20日"), CENTRE)
    marked = "".join(run(part, high) for part in "[2]")
    body += para(run("全年地区生产总值") + marked + run("1200亿元，建成区面积12km") + run("2", high) + run("。"))
    return docx(body + p("注释：") + p("[1]本公报数据为初步统计数。") + p("[2]按不变价格计算。"))


def ended_lines() -> bytes:
    """A notice in one paragraph, its lines ended by hand, with two headings in it."""
    lines = (
        "经县人民政府批准，现将有关事项公告如下：", "一、出让地块的基本情况和规划指标",
        "宗地面积2公顷，用途为工业。", "二、竞买申请", "中华人民共和国境内外法人均可申请。",
    )  # fmt: skip
    return docx(title("某县自然资源局关于出让土地的公告") + para("<w:r><w:br/></w:r>".join(map(run, lines))))


def with_bullets() -> bytes:
    """Short entries behind signs, one of them above a heading; and a form to be ticked."""
    heading = '<w:outlineLvl w:val="0"/>'
    body = title("某市2024年民生实事清单") + para(run("基层医疗"), heading)
    body += counted("新建村卫生室20个", 1) + counted("配备医生40名", 1) + para(run("医院建设"), heading)
    body += p("推进市人民医院二期建设。") + p("☑同意□不同意")
    return docx(body, numbering=kind(0, level(0, "bullet", "●")) + num(1, 0))


def with_sections_of_notes() -> bytes:
    """Notes that each section counts anew, in another way the second; one with a mark of its own."""
    said = "".join(f'<w:footnote w:id="{n}">{p(f"注释{n}。")}</w:footnote>' for n in (1, 2, 3)) + (
        f'<w:footnote w:id="4">{p("* 注释4。")}</w:footnote>'
    )

    def refer(n: int) -> str:
        return f'<w:r><w:footnoteReference w:id="{n}"/></w:r>'

    own = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="4"/><w:t>*</w:t></w:r>'
    anew = '<w:numRestart w:val="eachSect"/>'
    first = f"<w:sectPr><w:footnotePr>{anew}</w:footnotePr></w:sectPr>"
    body = title("某省科技厅关于申报项目的通知") + para(run("请") + refer(1) + run("申报") + refer(2) + run("项目。"))
    body += para(run("请及时报送。"), first) + para(run("再请") + refer(3) + run("报送") + own + run("材料。"))
    last = f'<w:sectPr><w:footnotePr><w:numFmt w:val="decimalEnclosedCircle"/>{anew}</w:footnotePr></w:sectPr>'
    return docx(body + last, footnotes=said)


def with_numbers_alone() -> bytes:
    """Counted paragraphs with nothing in them: they count, and 附件1 says something by itself."""
    ways = kind(0, level(0, "chineseCounting", "%1、")) + kind(1, level(0, "decimal", "附件%1")) + num(1, 0) + num(2, 1)
    body = title("某镇人民政府公告") + p("现将有关事项公告如下：") + counted("", 1) + counted("第一项工作按期完成；", 1)
    body += counted("第二项工作按期完成。", 1) + signed("某镇人民政府", "2024年1月3日")
    return docx(body + counted("", 2) + title("工作名单", 36) + p("按期完成的工作见上。"), numbering=ways)


def letter() -> bytes:
    """A letter: the organ alone as its head, the number beside the number of the copy, the urgency below (GB/T 9704 §10.1)."""
    body = (
        title("某市人民政府", 60)
        + para(run("000001") + "<w:r><w:tab/></w:r>" + run("某政函〔2024〕12号"))
        + p("特　急")
    )
    body += title("某市人民政府关于同意设立开发区的函") + p("某县人民政府：")
    return docx(body + p("经研究，同意你县设立经济开发区。") + signed("某市人民政府", "2024年3月5日"))


def minutes() -> bytes:
    """Minutes, who keeps them and the day on one line below the number (GB/T 9704 §10.3)."""
    who = para(run("某市人民政府办公室") + "<w:r><w:tab/></w:r>" + run("2024年5月6日"))
    body = title("某市人民政府常务会议纪要", 60) + para(run("〔2024〕第5号"), CENTRE) + who
    return docx(body + p("2024年5月6日，市长主持召开常务会议。现纪要如下：") + p("一、会议强调，要压实责任。"))


def budget() -> bytes:
    """Parts of a budget, one with nothing but a table in it; and before that a list of awards under its name."""
    rows = row(cell("序号"), cell("项目")), row(cell("1"), cell("关键技术研究"))
    body = title("2023年度某省科学技术奖获奖项目") + table(*rows, columns=2) + title("某市教育局2023年部门预算")
    body += p("第一部分　部门概况") + p("贯彻落实教育方针政策。") + p("第二部分　预算报表")
    amounts = table(row(cell("收入"), cell("支出")), row(cell("100"), cell("90")), columns=2)
    return docx(body + amounts + p("第三部分　情况说明") + p("收入比上年增加10万元。"))


def members() -> bytes:
    """A roster: an office, a tab, persons with a tab between, as many in each row, those who have no room below."""
    tab = "<w:r><w:tab/></w:r>"
    rows = (
        ("主　任：", "周建国"),
        ("副主任：", "吴　敏（女）", "郑　刚", "马　明"),
        ("", "孙　浩", "钱　程", "冯　莉（女）"),
    )
    body = "".join(para(tab.join(run(word) if word else "" for word in words)) for words in rows)
    return docx(title("某市第五届人民代表大会常务委员会组成人员名单") + body)


def judgment() -> bytes:
    """A court's judgment: the court in smaller letters than what the act is called, the number of the case at the right."""
    body = title("某市中级人民法院", 36) + title("民 事 判 决 书", 52) + para(run("（2025）某01民终123号"), RIGHT)
    body += p("　　上诉人：王某，男，1980年3月5日出生，汉族，住某市。") + p(
        "　　本院认为，一审判决认定事实清楚。判决如下："
    )
    return docx(body + p("　　驳回上诉，维持原判。") + para(run("审　判　长　　陈　明"), RIGHT))


def attached_table() -> bytes:
    """An attachment that is a table, below its label with a colon and its title."""
    rows = row(cell("献血量"), cell("优待")), row(cell("400毫升"), cell("三年"))
    body = title("某市献血办法") + p("第一条　优待见附表。") + p("第二条　本办法自公布之日起施行。") + p("附件：")
    return docx(body + para(run("献血优待标准表"), CENTRE) + table(*rows, columns=2))


def grid(*widths: int) -> str:
    """The columns of a table by their widths, in twentieths of a point."""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return f"<w:tbl><w:tblPr><w:tblBorders>{SIDES}</w:tblBorders></w:tblPr><w:tblGrid>{columns}</w:tblGrid>"


def dragged() -> bytes:
    """A table whose sides were dragged: columns in which nothing has room, and a row that begins in the second column."""
    two = '<w:gridSpan w:val="2"/>'
    rows = (
        row(cell("品名", two), cell("批次"), cell("结果", two)),
        row(cell("大米"), cell("甲1", '<w:gridSpan w:val="3"/>'), cell("合格")),
        row(cell("甲2", two), cell("不合格"), properties='<w:gridBefore w:val="2"/>'),
    )
    body = title("某局关于公布检测结果的公告") + p("现将检测结果公告如下。")
    return docx(f"{body}{grid(2000, 60, 2000, 40, 2000)}{''.join(rows)}</w:tbl>")


def ruled() -> bytes:
    """Ruled tables that hold what might be names, offices, or the head of a document."""
    said = ("环节　材料", "申报　申请文件", "受理　受理文件", "批准　批准文件", "归档　全部文件")
    persons = ("王小明　县财政局局长", "李　红　县教育局副局长", "赵建国　县水利局局长")
    of = [row(*map(cell, line.rsplit("　", 1))) for line in (*said, *persons)]
    body = title("某县关于公布申报材料的公告") + p("现将申报材料公告如下。") + table(*of[:5], columns=2)
    form = row(cell("申请人"), cell("")), row(cell("类型"), cell("☐个人　☒企业")), row(cell("区域"), cell("甲"))
    return docx(body + p("联系人如下。") + table(*of[5:], columns=2) + p("请填下表。") + table(*form, columns=2))


def drawn() -> bytes:
    """A diagram, a chart, and a newer chart with its picture for programs that do not know it."""
    a = "http://schemas.openxmlformats.org/drawingml/2006"

    def drawing(inside: str) -> str:
        graphic = f'<a:graphic><a:graphicData uri="x">{inside}</a:graphicData></a:graphic>'
        return f'<w:drawing><wp:inline><wp:docPr id="1" name="a"/>{graphic}</wp:inline></w:drawing>'

    diagram = drawing(f'<d:relIds xmlns:d="{a}/diagram" r:dm="d"/>')
    chart = drawing(f'<c:chart xmlns:c="{a}/chart" r:id="c"/>')
    newer = drawing('<x:chart xmlns:x="http://schemas.microsoft.com/office/drawing/2014/chartex" r:id="x"/>')
    picture = drawing('<pic:pic><pic:blipFill><a:blip r:embed="p"/></pic:blipFill></pic:pic>')
    ways = f'<mc:Choice Requires="cx1">{newer}</mc:Choice><mc:Fallback>{picture}</mc:Fallback>'
    body = title("某市统计局关于工业运行的报告") + p("工业运行平稳。") + para(f"<w:r>{diagram}</w:r><w:r>{chart}</w:r>")
    said = f'<d:m xmlns:d="d" xmlns:a="{a}/main"><a:p><a:r><a:t>局</a:t></a:r><a:r><a:t>长</a:t></a:r></a:p></d:m>'
    figures = f'<c:m xmlns:c="c" xmlns:a="{a}/main"><a:p><a:r><a:t>增速</a:t></a:r></a:p><c:v>5.1</c:v></c:m>'
    parts: dict[str, bytes | str] = {"word/data1.xml": said, "word/chart1.xml": figures, "word/p.png": png()}
    rels = [("d", "diagramData", "data1.xml"), ("c", "chart", "chart1.xml"), ("p", "image", "p.png")]
    return docx(body + para(f"<w:r><mc:AlternateContent>{ways}</mc:AlternateContent></w:r>"), parts=parts, rels=rels)


def found_in(issue: Issue) -> dict[str, Any]:
    """What is counted."""
    labels = [str(node.get("label")) for node in issue.descendants() if node.get("label") and node.name != "note"]
    heads = [node for node in issue.descendants("title") if node.above.name == "head"]
    return {
        "titles": ["".join(node.text_content.split()) for node in heads],
        "subtitles": [node.text_content for node in issue.descendants("subtitle")],
        "entries": [(node.text_content, node.get("page")) for node in issue.descendants("entry")],
        "chapters": sum(1 for _ in issue.descendants("division")),
        "articles": sum(1 for _ in issue.descendants("article")),
        "items": sum(1 for _ in issue.descendants("item")),
        "sections": sum(1 for _ in issue.descendants("section")),
        "tables": sum(1 for _ in issue.descendants("table")),
        "cells": sum(1 for _ in issue.descendants("cell")),
        "numbers": [node.text_content for node in issue.descendants("number") if node.above.name == "head"],
        "signatures": [node.text_content for node in issue.descendants("signature")],
        "signers": [node.text_content for line in issue.descendants("byline") for node in line.children("person")],
        "names": sum(1 for _ in issue.descendants("name")),
        "figures": sum(1 for _ in issue.descendants("figure")),
        "spans": [int(node.get("colspan") or 1) for node in issue.descendants("cell") if node.get("colspan")],
        "headings": [node.text_content for node in issue.descendants("heading") if node.above.name == "table"],
        "labels": labels,
        "notes": [(node.get("label"), node.text_content) for node in issue.descendants("note")],
        "attached": [node.text_content for node in issue.descendants("attachlabel")],
        "copies": [node.text_content for foot in issue.descendants("foot") for node in foot.children("p")],
    }


COUNTED: dict[Callable[[], bytes], dict[str, Any]] = {
    law: {
        "titles": ["某市湿地保护条例"],
        "chapters": 3,
        "articles": 5,
        "items": 7,
        "labels": "第一章 第一条 第二条 第二章 第三条 （一） （二） （三） 1． 2． 第四条 （一） （二） 第三章 第五条".split(),
    },
    official: {
        "titles": ["某省人民政府办公厅关于印发公共机构节能管理办法的通知", "公共机构节能管理办法"],
        "articles": 2,
        "tables": 0,
        "numbers": ["某政办发〔2024〕18号"],
        "signers": ["李强民"],
        "signatures": ["某省人民政府办公厅"],
    },
    sealed: {
        "titles": ["某省人民政府关于加强饮水安全工作的请示"],
        "numbers": ["某政〔2024〕35号"],
        "signers": ["周明远", "李安"],
        "signatures": ["某省人民政府"],
        "figures": 1,
    },
    counted_in: {
        "titles": ["某省教育厅关于公布学校数量的公告"],
        "tables": 2,
        "cells": 12,
        "headings": ["表1　各地学校数量　单位：所", "表2　其他"],
    },
    at_the_edges: {
        "titles": ["南方市审计局关于审计整改情况的报告"],
        "numbers": ["南审报〔2023〕45号"],
        "signatures": ["南方市审计局"],
        "copies": ["抄送：市财政局。", "南方市审计局办公室\u30002023年12月21日印发"],
    },
    letter_with_a_head: {
        "titles": ["关于核对水文数据的函"],
        "numbers": ["南水函〔2023〕7号"],
        "signatures": ["南方市水利局"],
    },
    on_a_wide_page: {
        "titles": ["某市水利局关于水库安全检查情况的报告"],
        "headings": ["水库检查情况表"],
        "tables": 1,
        "signatures": ["某市水利局"],
    },
    named_by_its_level: {"titles": ["某市统计数据"]},
    signed_in_a_table: {
        "titles": ["某省司法厅某省财政厅关于补贴标准的通知"],
        "tables": 0,
        "signatures": ["某省司法厅\u3000某省财政厅"],
    },
    signed_in_a_table_with_the_day: {
        "titles": ["某市教育局某市财政局某市人力资源和社会保障局关于教师招聘的通知"],
        "tables": 0,
        "signatures": ["某市教育局　某市财政局", "某市人力资源和社会保障局"],
    },
    communique: {
        "titles": ["某市2023年统计公报"],
        "notes": [("[1]", ""), ("[2]", ""), ("[1]", "本公报数据为初步统计数。"), ("[2]", "按不变价格计算。")],
    },
    ended_lines: {"titles": ["某县自然资源局关于出让土地的公告"], "sections": 2, "labels": ["一、", "二、"]},
    with_sections_of_notes: {"notes": [("1", "注释1。"), ("2", "注释2。"), ("①", "注释3。"), ("*", "注释4。")]},
    with_numbers_alone: {
        "titles": ["某镇人民政府公告", "工作名单"],
        "labels": ["二、", "三、"],
        "attached": ["附件1"],
    },
    letter: {"titles": ["某市人民政府关于同意设立开发区的函"], "numbers": ["某政函〔2024〕12号"]},
    minutes: {"titles": ["某市人民政府常务会议纪要"], "numbers": ["〔2024〕第5号"], "sections": 0, "headings": []},
    budget: {"titles": ["2023年度某省科学技术奖获奖项目", "某市教育局2023年部门预算"], "chapters": 3, "tables": 2},
    with_bullets: {"titles": ["某市2024年民生实事清单"], "sections": 2},
    page_with_lists: {
        "titles": ["某市防雷办法", "某市防雷收费标准"],
        "articles": 4,
        "labels": "第一条 第二条 1. 2. 第三条 二、 三、 第四条".split(),
        "items": 6,
        "tables": 3,
        "cells": 10,
        "headings": ["表1 信号"],
    },
    boxed: {
        "titles": ["科学技术部关于发布项目指南的通知"],
        "numbers": ["国科发〔2024〕7号"],
        "signatures": ["科学技术部"],
    },
    merged: {"titles": ["某省统计局关于2023年经济运行情况的公告"], "tables": 2, "cells": 13},
    controls: {
        "titles": ["某县人民政府关于任命王小明同志职务的通知"],
        "tables": 1,
        "cells": 4,
        "signatures": ["某县人民政府"],
    },
    chunk: {"titles": ["某市养犬管理办法"], "chapters": 1, "articles": 2, "tables": 1, "cells": 4},
    report: {
        "titles": ["某市2024年政府工作报告"],
        "sections": 7,
        "labels": "一、 （一） 1． 2． （二） 二、 （一）".split(),
    },
    plan: {
        "titles": ["某市水利发展规划"],
        "subtitles": ["（2024—2028年）"],
        "entries": [("一、发展基础", "1"), ("（一）主要成就", "1"), ("（二）存在问题", "2"), ("二、总体思路", "12")],
        "sections": 4,
        "headings": ["水利投资完成情况　单位：亿元"],
    },
    sections: {
        "titles": ["某市人民代表大会常务委员会公告", "某市燃气管理条例"],
        "articles": 2,
        "signatures": ["某市人民代表大会常务委员会"],
    },
    members: {"titles": ["某市第五届人民代表大会常务委员会组成人员名单"], "tables": 0, "names": 7},
    judgment: {"titles": ["某市中级人民法院民事判决书"], "numbers": ["（2025）某01民终123号"]},
    attached_table: {
        "titles": ["某市献血办法", "献血优待标准表"],
        "attached": ["附件："],
        "tables": 1,
        "headings": [],
    },
    dragged: {"tables": 1, "cells": 9, "spans": []},
    ruled: {"tables": 3, "cells": 22},
    drawn: {"figures": 3},
    restarted: {
        "titles": ["某局关于开展检查的通知", "某局关于开展培训的通知"],
        "labels": "一、 二、 （一） 2.1.1 （二） 一、 二、".split(),
    },
}


@pytest.mark.parametrize("made", COUNTED, ids=lambda made: made.__name__)
def test_what_a_careful_reader_counts_is_there(made: Callable[[], bytes]) -> None:
    found = found_in(parse(gazette.read(made()).xml))
    assert {name: found[name] for name in COUNTED[made]} == COUNTED[made]


def test_the_words_of_a_diagram_and_of_a_chart_are_there_or_said() -> None:
    issue = gazette.read(drawn())
    assert "局长" in [node.text_content for node in parse(issue.xml).descendants("p")]
    assert {each.text for each in issue.findings if each.code == "R248"} == {"局长", "增速 5.1"}
    assert sum(1 for node in parse(issue.xml).descendants("figure") if node.get("src")) == 1


def test_a_list_of_a_web_page_is_counted_as_it_says() -> None:
    issue = parse(gazette.read(page_with_lists()).xml)
    said = [node.text_content for node in issue.descendants("p")]
    assert [text for text in said if text[-3:] in ("学校；", "医院。") or text.endswith(("甲。", "乙。"))] == [
        "•学校；",
        "•医院。",
        "b.甲。",
        "g.乙。",
    ]


@pytest.mark.parametrize("format", sorted(set(FORMATS) - {"none", "bullet"}))
def test_a_number_of_any_format_is_in_the_text(format: str) -> None:
    body = title("某省关于工作要点的通知") + counted("做好各项重点工作，抓好落实。", 1)
    issue = parse(gazette.read(docx(body, numbering=kind(0, level(0, format, "%1、")) + num(1, 0))).xml)
    printed = "".join(f"{node.get('label') or ''}{node.text_content}" for node in issue.descendants("p", "item"))
    assert "".join(f"{FORMATS[format](1)}、".split()) in "".join(printed.split())


TYPED = {
    "Roman signs": ("Ⅰ、", "Ⅱ.", "Ⅲ．"),
    "small Roman signs": ("ⅰ.", "ⅱ、", "ⅲ．"),
    "Roman signs in brackets": ("（ⅰ）", "(ⅱ)", "（ⅲ）"),
    "Roman letters": ("I.", "II.", "III、"),
    "circled in brackets": ("（①）", "(②)", "（③）"),
    "circled with a mark": ("①、", "②.", "③．"),
    "letters in brackets": ("(a)", "（b）", "(c)"),
    "half a bracket": ("1）", "2)", "3）"),
    "capitals": ("A.", "B．", "C、"),
    "han with a point": ("一．", "二．", "三."),
    "two marks": ("1.、", "2.、", "3.、"),
    "a bracket and a mark": ("(1).", "（2）、", "（3）．"),
    "decimals with a point": ("1.1.", "1.2.", "1.3."),
}


@pytest.mark.parametrize("gap", ["", "　　", "</w:t><w:tab/><w:t>", "    "], ids=["none", "wide", "tab", "spaces"])
@pytest.mark.parametrize("labels", TYPED.values(), ids=TYPED)
def test_labels_that_were_typed_number_items_whatever_stands_behind_them(labels: tuple[str, ...], gap: str) -> None:
    said = ("加强组织领导，落实工作责任。", "完善工作机制，形成工作合力。", "强化监督检查，确保取得实效。")
    body = title("某市人民政府关于加强安全工作的通知") + p("各县人民政府：") + p("现将有关事项通知如下：")
    body += "".join(p(label + gap + text) for label, text in zip(labels, said, strict=True))
    issue = parse(gazette.read(docx(body + signed("某市人民政府", "2024年3月5日")), name="a.docx").xml)
    numbered = [node for node in issue.descendants("item", "section") if node.label]
    assert [(node.label, node.text_content) for node in numbered] == list(zip(labels, said, strict=True))


def said_by(data: bytes) -> str:
    return "".join(each.text_content for each in parse(gazette.read(data, name="a.docx").xml).documents)


def bare_field(instruction: str, data: str = "", separate: bool = False) -> str:
    """A field without a result, as Word writes those that it draws itself."""
    shown = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' if separate else ""
    begin = f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r>'
    said = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
    return begin + said + shown + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


DRAWN = {
    'EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(guì),炅)': "炅（guì）",
    "eq \\o(\\s\\up 5(教育),\\s\\do 2(财政))": "教育财政",
    "eq \\o\\ac(○,3)": "③",
    "eq \\f(1,2)": "1/2",
    "eq \\r(3,8)": "3√8",
    "eq \\x(重要)": "重要",
    "eq \\b(\\f(甲,乙))": "(甲/乙)",
    "eq a\\,b": "a,b",
    "SYMBOL 9312 \\u": "①",
    'SYMBOL 254 \\f "Wingdings" \\s 12': "☑",
    "eq " + "\\x(" * 200 + "深": "深",
    "eq \\f(没有括号": "没有括号",
    "TOC": "",
}
"""What fields draw that have no result in the file."""


@pytest.mark.parametrize("separate", [False, True])
@pytest.mark.parametrize("instruction", DRAWN, ids=range(len(DRAWN)))
def test_what_a_field_draws_that_has_no_result_is_text(instruction: str, separate: bool) -> None:
    body = title("某局通告") + para(run("甲") + bare_field(instruction, separate=separate) + run("乙。"))
    text = said_by(docx(body))
    if instruction.count("(") < 20:
        assert f"甲{DRAWN[instruction]}乙。" in text
    else:  # calls in calls deeper than any are read as they are written
        assert "深" in text and "乙。" in text


BOX = "<w:ffData><w:checkBox><w:default w:val='{}'/>{}</w:checkBox></w:ffData>"
CHOICE = (
    "<w:ffData><w:ddList><w:result w:val='1'/><w:listEntry w:val='一'/><w:listEntry w:val='二'/></w:ddList></w:ffData>"
)


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        (BOX.format(1, ""), "☒"),
        (BOX.format(0, ""), "☐"),
        (BOX.format(1, "<w:checked w:val='0'/>"), "☐"),
        (CHOICE, "二"),
    ],
)
def test_the_boxes_of_a_form_show_what_was_chosen(data: str, shown: str) -> None:
    body = title("某局通告") + para(run("甲") + bare_field(" FORMCHECKBOX ", data, separate=True) + run("乙。"))
    assert f"甲{shown}乙。" in said_by(docx(body))


@pytest.mark.parametrize("other", ["右边说明。", ""])
def test_a_table_in_a_table_that_only_sets_text_side_by_side_is_a_table(other: str) -> None:
    inner = table(row(cell("市"), cell("数")), row(cell("甲市"), cell("12")), columns=2)
    outer = f"<w:tbl>{row(cell(p('左边说明。') + inner + p('')), cell(p(other)))}</w:tbl>"
    issue = parse(gazette.read(docx(title("某局通告") + outer + p("正文。")), name="a.docx").xml)
    found = next(issue.descendants("table"))
    assert [each.text_content for each in found.descendants("cell")] == ["市", "数", "甲市", "12"]
    text = "".join(each.text_content for each in issue.documents)
    assert all(each in text for each in ("左边说明。", other, "正文。"))


SERIAL = kind(0, level(0, "decimal", "%1")) + num(1, 0)


def test_numbers_that_are_counted_alone_in_cells_are_there() -> None:
    body = title("某省水利厅关于公布重点河湖名录的公告") + p("现将名录公告如下。")
    rows = (
        row(cell("序号"), cell("河湖")),
        row(cell(counted("", 1)), cell("青龙湖")),
        row(cell(counted("", 1)), cell("")),
    )
    issue = parse(gazette.read(docx(body + table(*rows, columns=2), numbering=SERIAL)).xml)
    assert [each.text_content for each in issue.descendants("cell")] == ["序号", "河湖", "1", "青龙湖", "2", ""]


def test_a_cell_that_goes_on_from_the_one_above_shows_no_number() -> None:
    begins, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    rows = row(cell(counted("", 1), begins), cell("甲")), row(cell(counted("", 1), goes_on), cell("乙"))
    issue = parse(gazette.read(docx(title("某局公告") + p("如下。") + table(*rows, columns=2), numbering=SERIAL)).xml)
    assert [each.text_content for each in issue.descendants("cell")] == ["1", "甲", "乙"]


LARGE_LETTER = '<w:framePr w:dropCap="{}" w:lines="2" w:wrap="around" w:vAnchor="text" w:hAnchor="text"/>'


@pytest.mark.parametrize(("frame", "count"), [("drop", 1), ("margin", 1), ("none", 2)])
def test_a_first_letter_that_is_set_large_is_of_its_paragraph(frame: str, count: int) -> None:
    body = title("某市人民政府关于春耕生产的通知") + p("各县人民政府：")
    body += para(run("现", '<w:sz w:val="96"/>'), LARGE_LETTER.format(frame)) + p("将有关事项通知如下，请认真执行。")
    found = [each.text_content for each in parse(gazette.read(docx(body)).xml).descendants("p", "heading")]
    assert len(found) == count and (count == 2 or found == ["现将有关事项通知如下，请认真执行。"])


@pytest.mark.parametrize("hides", ["<w:vanish/><w:specVanish/>", "<w:vanish/>", '<w:vanish w:val="0"/>'])
def test_a_paragraph_whose_end_is_hidden_goes_on_in_the_next(hides: str) -> None:
    body = title("某局关于开展检查的通知") + p("现通知如下：")
    first = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr>{hides}</w:rPr>'
    body += para(run("检查范围。"), first) + p("全市所有单位都应当接受检查。")
    issue = parse(gazette.read(docx(body, numbering=kind(0, level(0, "chineseCounting", "%1、")) + num(1, 0))).xml)
    said = [f"{each.label or ''}{each.text_content}" for each in issue.descendants("section", "item", "p", "heading")]
    assert "一、检查范围。全市所有单位都应当接受检查。" in said
    assert ("检查范围。" in said) == ('"0"' in hides)


def test_text_that_its_style_hides_is_left_out_and_said_but_for_what_is_shown() -> None:
    styles = style("1", "Normal", default=True) + style("a3", "批注", "<w:rPr><w:vanish/></w:rPr>")
    hidden = para(run("内部编号") + run("第5号", '<w:vanish w:val="0"/>'), '<w:pStyle w:val="a3"/>')
    issue = gazette.read(docx(title("某局通告") + hidden + p("正文。"), styles))
    text = parse(issue.xml).text_content
    assert "内部" not in text and "第5号" in text and "正文。" in text
    assert [each.text for each in issue.findings if each.code == "R243"] == ["内部编号"]


@pytest.mark.parametrize(
    ("mark", "code"),
    [
        ('<w:del w:id="1" w:author="a"><w:r><w:footnoteReference w:id="1"/></w:r></w:del>', "R241"),
        ('<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="1"/></w:r>', "R243"),
        ("", "R249"),
    ],
)
def test_a_note_whose_mark_was_deleted_or_is_hidden_is_left_out_and_said(mark: str, code: str) -> None:
    notes = f'<w:footnote w:id="1">{p("旧注。")}</w:footnote>'
    issue = gazette.read(docx(title("某局通告") + para(run("甲") + mark + run("乙。")), footnotes=notes))
    assert code in {each.code for each in issue.findings}
    assert ("旧注。" in parse(issue.xml).text_content) == (code == "R249")


@pytest.mark.parametrize("kind", ["MACROBUTTON NoMacro", "GOTOBUTTON _Ref1"])
def test_what_is_clicked_on_shows_its_words(kind: str) -> None:
    body = title("某局通告") + para(run("请") + bare_field(f" {kind} 点击 下载 ") + run("表样。"))
    assert "请点击 下载表样。" in said_by(docx(body))


@pytest.mark.parametrize(
    ("switch", "kickers"), [("", []), ("<w:titlePg/>", ["某厅文件"]), ('<w:titlePg w:val="0"/>', [])]
)
def test_the_head_of_a_first_page_is_of_the_text_where_it_is_printed(switch: str, kickers: list[str]) -> None:
    named = f'<w:sectPr><w:headerReference w:type="first" r:id="h"/>{switch}</w:sectPr>'
    body = title("某厅关于开展检查的通知") + p("各单位：") + p("现将有关事项通知如下。") + named
    data = docx(body, parts={"word/header1.xml": part("header", p("某厅文件"))}, rels=[("h", "header", "header1.xml")])
    assert [each.text_content for each in parse(gazette.read(data).xml).descendants("kicker")] == kickers


@pytest.mark.parametrize("settings", ["", "<w:evenAndOddHeaders/>"])
def test_the_foot_of_even_pages_is_of_the_text_where_it_is_printed(settings: str) -> None:
    named = '<w:sectPr><w:footerReference w:type="even" r:id="f"/></w:sectPr>'
    body = (
        title("某厅关于开展检查的通知") + p("各单位：") + p("现将有关事项通知如下。") + signed("某厅", "2024年3月5日")
    )
    foot = {"word/footer1.xml": part("footer", p("抄送：省委办公厅。"))}
    data = docx(body + named, parts=foot, rels=[("f", "footer", "footer1.xml")], settings=settings)
    assert ("抄送：省委办公厅。" in parse(gazette.read(data).xml).text_content) == bool(settings)


def test_marks_of_the_copy_may_stand_above_a_letterhead_in_a_table() -> None:
    begins, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    head = row(cell("某省发展和改革委员会"), cell("文件", begins)) + row(cell("某省财政厅"), cell("", goes_on))
    body = (
        p("000012") + p("机密★5年") + p("特　急") + f"<w:tbl>{head}</w:tbl>" + para(run("某发改〔2024〕88号"), CENTRE)
    )
    body += title("关于下达2024年投资计划的通知") + p("各市发展改革委：") + p("现将投资计划下达给你们。")
    (document,) = parse(gazette.read(docx(body)).xml).documents
    assert document.head is not None
    assert [(each.name, "".join(each.text_content.split())) for each in document.head.children()][:5] == [
        ("p", "000012"),
        ("p", "机密★5年"),
        ("p", "特急"),
        ("kicker", "某省发展和改革委员会某省财政厅文件"),
        ("number", "某发改〔2024〕88号"),
    ]


@pytest.mark.parametrize("inside", ["<p>格内</p><table><tr><td>一</td><td>二</td></tr></table>", None])
def test_a_text_of_another_format_in_a_cell_stands_in_the_cell(inside: str | None) -> None:
    chunk = f"<html><body>{inside}</body></html>" if inside else docx(p("格内") + table(row(cell("一"), cell("二"))))
    rows = row(cell("项"), cell("值")), row(cell("甲"), cell('<w:altChunk r:id="c"/><w:p/>'))
    data = docx(
        title("某局公告") + p("如下。") + table(*rows, columns=2),
        parts={"word/c.bin": chunk},
        rels=[("c", "aFChunk", "c.bin")],
    )
    assert [each.text_content for each in parse(gazette.read(data).xml).descendants("cell")][3] == "格内一二"


OVER = {
    "an organ": ((72, "某县人民政府办公室"), (44, "关于清明节放假的通知")),
    "an organ that the title names again": ((72, "某县人民政府办公室"), (44, "某县人民政府办公室关于清明节放假的通知")),
    "an organ a little larger": ((50, "某县人民政府办公室"), (44, "关于清明节放假的通知")),
    "two organs": ((72, "某县人民政府办公室"), (72, "某县水利局"), (44, "关于清明节放假的通知")),
}


@pytest.mark.parametrize("urgent", ["", "特急", "急件"])
@pytest.mark.parametrize("lines", OVER.values(), ids=OVER)
def test_an_organ_much_larger_than_the_title_below_is_a_letterhead(
    lines: tuple[tuple[int, str], ...], urgent: str
) -> None:
    *heads, (size, said) = lines
    body = "".join(title(text, large) for large, text in heads) + p(urgent) + title(said, size) + p("各乡镇人民政府：")
    body += p("经县政府同意，4月4日至6日放假3天。") + signed("某县人民政府办公室", "2024年3月28日")
    (document,) = parse(gazette.read(docx(body)).xml).documents
    assert document.head is not None
    found = [(each.name, each.text_content) for each in document.head.children()]
    marks = [("p", urgent)] if urgent else []
    assert found[:-1] == [*(("kicker", text) for _, text in heads), *marks, ("title", said)]


@pytest.mark.parametrize("size", [44, 45])
def test_an_organ_as_large_as_the_line_below_is_of_the_title(size: int) -> None:
    body = title("某县人民政府办公室", size) + title("关于清明节放假的通知", 44) + p("各乡镇人民政府：")
    issue = parse(gazette.read(docx(body + p("经县政府同意，4月4日至6日放假3天。"))).xml)
    assert found_in(issue)["titles"] == ["某县人民政府办公室关于清明节放假的通知"]


@pytest.mark.parametrize(("char", "said"), [("260E", "☎"), ("1F600", "😀"), ("D800", ""), ("x", ""), ("110000", "")])
def test_a_sign_of_any_plane_is_read_as_the_newer_way_says(char: str, said: str) -> None:
    space = 'xmlns:s="http://schemas.microsoft.com/office/word/2015/wordml/symex"'
    newer = f'<mc:Choice Requires="w16se"><s:symEx {space} s:font="Emoji" s:char="{char}"/></mc:Choice>'
    older = "<mc:Fallback><w:t>?</w:t></mc:Fallback>"
    sign = f"<w:r><mc:AlternateContent>{newer}{older}</mc:AlternateContent></w:r>"
    assert f"甲{said}乙。" in said_by(docx(title("某局通告") + para(run("甲") + sign + run("乙。"))))


@pytest.mark.parametrize("said", ["续表1", "（续表）", "表1（续）"])
def test_what_says_that_a_table_goes_on_is_its_heading(said: str) -> None:
    rows = table(row(cell("地区"), cell("人口")), row(cell("甲"), cell("10")), columns=2)
    body = title("某市统计局关于人口情况的公报") + p("现将人口情况公布如下。") + para(run("表1　人口情况"), CENTRE)
    issue = parse(gazette.read(docx(body + rows + para(run(said), CENTRE) + rows)).xml)
    assert found_in(issue)["headings"] == ["表1　人口情况", said]


def test_notes_of_what_names_a_table_or_a_picture_are_there() -> None:
    def note(id: int, own: str = "") -> str:
        follows, said = ('w:customMarkFollows="1" ', f"<w:t>{own}</w:t>") if own else ("", "")
        mark = f'<w:footnoteReference {follows}w:id="{id}"/>{said}'
        return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>{mark}</w:r>'

    notes = "".join(
        f'<w:footnote w:id="{n}">{p(said)}</w:footnote>' for n, said in enumerate(("甲注。", "乙注。", "丙注。"), 1)
    )
    drawn = (
        '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a"/><a:graphic><a:graphicData uri="x"><pic:pic><pic:blipFill>'
        '<a:blip r:embed="p"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    )
    body = title("某省人口公报") + p("现将数据公布如下。") + para(run("表1　人口") + note(1, "*"), CENTRE)
    body += para(run("单位：万人") + note(2), RIGHT)
    body += table(row(cell("地区"), cell("人口")), row(cell("全省"), cell("100")), columns=2)
    body += para(drawn, CENTRE) + para(run("图1　分布") + note(3), CENTRE)
    parts, rels = {"word/p.png": png()}, [("p", "image", "p.png")]
    issue = parse(gazette.read(docx(body, footnotes=notes, parts=parts, rels=rels)).xml)
    found = [(each.above.name, each.label, each.text_content) for each in issue.descendants("note")]
    assert found == [("heading", "*", "甲注。"), ("heading", "1", "乙注。"), ("caption", "2", "丙注。")]
    assert "\ufffc" not in issue.text_content


def test_a_line_with_a_note_behind_it_is_what_it_is_without() -> None:
    lines = (
        "某政发〔2024〕3号", "各县人民政府：", "现将办法印发给你们，请认真执行。", "附件：某市湿地办法", "某市人民政府", "2024年3月3日",
        "附件", "某市湿地办法", "（2024年1月1日某市人民政府第三次常务会议通过）", "第一章　总则", "第一条　为了保护湿地，制定本办法。",
    )  # fmt: skip
    notes = "".join(f'<w:footnote w:id="{n}">{p(f"注释{n}。")}</w:footnote>' for n, _ in enumerate(lines) if n != 7)

    def read(with_notes: bool) -> tuple[list[tuple[str, str | None, str]], int]:
        body = title("某市人民政府关于印发湿地办法的通知")
        for n, line in enumerate(lines):
            mark = f'<w:r><w:footnoteReference w:id="{n}"/></w:r>' if with_notes else ""
            body += title(line) if n == 7 else para(run(line) + mark, RIGHT if n in (4, 5) else "")
        issue = parse(gazette.read(docx(body, footnotes=notes if with_notes else "")).xml)
        count = sum(1 for _ in issue.descendants("note"))
        found = [(each.name, each.label, each.words) for each in issue.descendants() if each.name != "note"]
        return [each for each in found if each[0] not in ("source", "meta", "organization")], count

    plain, _ = read(False)
    noted, count = read(True)
    assert noted == plain
    assert count == len(lines) - 1
    assert {"number", "salutation", "attachlist", "signature", "date", "adoption", "division", "article"} <= {
        name for name, _, _ in noted
    }


def outline() -> str:
    return kind(0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2."), level(2, "decimal", "%1.%2.%3.")) + num(
        1, 0
    )


def test_a_level_that_was_left_out_has_counted() -> None:
    said = (("甲。", 2), ("乙。", 1), ("丙。", 0), ("丁。", 2), ("戊。", 1), ("己。", 0), ("庚。", 1))
    body = title("某局通告") + p("各局：") + "".join(counted(text, 1, at) for text, at in said)
    issue = parse(gazette.read(docx(body, numbering=outline())).xml)
    labels = [label for node in issue.iter("*") if (label := node.get("label"))]
    assert labels == ["1.1.1.", "1.2.", "2.", "2.1.1.", "2.2.", "3.", "3.1."]


def test_text_boxes_notes_and_heads_of_pages_count_by_themselves() -> None:
    box = f"<w:txbxContent>{counted('框一。', 1)}{counted('框二。', 1)}</w:txbxContent>"
    drawn = para(f"<w:r><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></w:r>" + run("框下。"))
    notes = "".join(f'<w:footnote w:id="{n}">{counted(f"注{n}。", 1)}</w:footnote>' for n in (1, 2))
    marked = para(run("有注") + "".join(f'<w:r><w:footnoteReference w:id="{n}"/></w:r>' for n in (1, 2)) + run("。"))
    body = title("某局通告") + p("各局：") + counted("第一。", 1) + drawn + drawn + marked + counted("第二。", 1)
    head = part("header", counted("页眉。", 1))
    data = docx(
        body + '<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>',
        numbering=outline(),
        footnotes=notes,
        parts={"word/header1.xml": head},
        rels=[("h", "header", "header1.xml")],
    )
    issue = parse(gazette.read(data).xml)
    items = [(node.get("label"), node.text_content) for node in issue.descendants("item")]
    assert [each for each in items if "框" not in each[1]] == [("1.", "第一。"), ("2.", "第二。")]
    assert [each[0] for each in items if "框" in each[1]] == ["1.", "2.", "1.", "2."]
    assert [node.text_content for node in issue.descendants("note")] == ["1.注1。", "2.注2。"]


def shown(id: str) -> str:
    """A run that shows a picture."""
    blip = f'<pic:pic><pic:blipFill><a:blip r:embed="{id}"/></pic:blipFill></pic:pic>'
    graphic = f'<a:graphic><a:graphicData uri="x">{blip}</a:graphicData></a:graphic>'
    return f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a"/>{graphic}</wp:inline></w:drawing></w:r>'


def captions_of(body: str, pictures: int) -> list[tuple[int, list[str]]]:
    """Of each figure how wide its picture is, and what it is called."""
    sizes = {f"p{n}": png(10 + n, 9) for n in range(1, pictures + 1)}
    parts: dict[str, bytes | str] = {f"word/{id}.png": data for id, data in sizes.items()}
    rels = [(id, "image", f"{id}.png") for id in sizes]
    issue = gazette.read(docx(title("某局关于标志式样的通告") + body, parts=parts, rels=rels))
    figures = list(parse(issue.xml).descendants("figure"))
    assert not list(parse(issue.xml).descendants("table"))
    names = [str(each.get("src")) for each in figures]
    first = {name: at for at, name in enumerate(dict.fromkeys(names), 1)}
    return [
        (first[name], [one.text_content for one in each.children()]) for name, each in zip(names, figures, strict=True)
    ]


def bare(*rows: str) -> str:
    """A table without rules."""
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


@pytest.mark.parametrize(
    "body",
    [
        bare(row(cell(para(shown("p1"))), cell(para(shown("p2")))), row(cell("左侧"), cell("右侧"))),
        bare(row(cell(para(shown("p1")) + p("左侧")), cell(para(shown("p2")) + p("右侧")))),
        para(shown("p1") + shown("p2"), CENTRE) + para(run("图1　左侧"), CENTRE) + para(run("图2　右侧"), CENTRE),
        para(shown("p1")) + p("标志应当牢固。") + para(run("图1　左侧"), CENTRE) + para(shown("p2")) + para(run("图2　右侧"), CENTRE),
    ],
    ids=["a row below", "in the cell", "all below the last", "text between"],
)  # fmt: skip
def test_a_picture_has_the_caption_that_is_printed_for_it(body: str) -> None:
    said = [
        (at, [each[-2:] for each in names]) for at, names in captions_of(p("式样如下。") + body + p("请遵照执行。"), 2)
    ]
    assert said == [(1, ["左侧"]), (2, ["右侧"])]


@pytest.mark.parametrize("words", ["现场照片应当清晰。", "长" * 41])
def test_pictures_beside_text_are_no_row_of_pictures(words: str) -> None:
    body = bare(row(cell(para(shown("p1"))), cell(para(shown("p2")))), row(cell(words), cell("右侧")))
    parts: dict[str, bytes | str] = {f"word/p{n}.png": png(10 + n, 9) for n in (1, 2)}
    made = docx(
        title("某局通告") + p("如下。") + body, parts=parts, rels=[(f"p{n}", "image", f"p{n}.png") for n in (1, 2)]
    )
    assert len(list(parse(gazette.read(made).xml).descendants("table"))) == 1


def test_what_names_a_box_of_a_plan_in_the_box_is_its_heading_and_text_below_is_none_of_it() -> None:
    box = table(row(cell("专栏1　公路工程")), row(cell(p("新建甲路。") + p("改建乙路。"))), columns=1)
    wide = table(row(cell("表2　里程", '<w:gridSpan w:val="2"/>')), row(cell("甲路"), cell("12")), columns=2)
    body = (
        title("某县交通规划")
        + p("一、公路")
        + p("建设公路。")
        + box
        + p("加强养护。")
        + p("二、水运")
        + p("疏浚航道。")
        + wide
    )
    issue = parse(gazette.read(docx(body)).xml)
    assert found_in(issue)["headings"] == ["专栏1　公路工程", "表2　里程"]
    first = next(issue.descendants("section"))
    assert [node.name for node in first.children()] == ["heading", "p", "table", "p"]


def test_organs_that_sign_in_a_table_above_the_one_day_sign() -> None:
    rows = row(cell("某省民政厅"), cell("某省财政厅")), row(cell("某省医疗保障局", '<w:gridSpan w:val="2"/>'))
    body = title("某省民政厅等三部门关于提高标准的通知") + p("各市民政局：") + p("现将标准通知如下。") + bare(*rows)
    issue = parse(gazette.read(docx(body + para(run("2025年4月22日"), RIGHT))).xml)
    assert found_in(issue)["signatures"] == ["某省民政厅　某省财政厅", "某省医疗保障局"]


RECORD = p("抄送：市委办公室，市政协办公室。") + p("某市人民政府办公室　2025年5月20日印发")


@pytest.mark.parametrize(
    "record",
    [
        RECORD,
        table(
            row(cell("抄送：市委办公室，市政协办公室。")), row(cell("某市人民政府办公室　2025年5月20日印发")), columns=1
        )
        + p(""),
    ],
)
@pytest.mark.parametrize("at", range(5))
def test_a_record_in_a_text_box_stands_at_the_end_of_its_page_whatever_it_hangs_on(at: int, record: str) -> None:
    box = (
        f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{record}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )
    said = (
        ("各县人民政府：", ""),
        ("为保护湿地，现就有关事项通知如下。", ""),
        ("请遵照执行。", ""),
        ("某市人民政府", RIGHT),
        ("2025年5月19日", RIGHT),
    )
    body = "".join(para((box if n == at else "") + run(text), align) for n, (text, align) in enumerate(said))
    body = title("某市人民政府关于保护湿地的通知") + body + para(run("附件"), "<w:pageBreakBefore/>")
    issue = parse(gazette.read(docx(body + title("湿地名录") + p("青湖湿地。"))).xml)
    found = found_in(issue)
    assert found["copies"] == ["抄送：市委办公室，市政协办公室。", "某市人民政府办公室\u30002025年5月20日印发"]
    assert (found["signatures"], found["attached"]) == (["某市人民政府"], ["附件"])
    assert [node.text_content for node in issue.descendants("p")][-1] == "青湖湿地。"


def test_a_box_that_names_who_gets_a_copy_amid_much_else_stands_where_it_hangs() -> None:
    inside = p("抄送：市委办公室。") + "".join(p(f"第{n}项说明。") for n in range(8))
    box = (
        f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )
    issue = parse(gazette.read(docx(title("某局通告") + para(box + run("正文。")) + p("又及。"))).xml)
    assert [node.text_content for node in issue.descendants("p")][-2:] == ["正文。", "又及。"]


def test_a_record_in_a_table_that_floats_stands_behind_who_signs() -> None:
    floating = '<w:tblPr><w:tblpPr w:vertAnchor="page" w:tblpY="13000"/>'
    record = table(row(cell("抄送：县委办公室。")), row(cell("某县人民政府办公室　2025年6月6日印发")), columns=1)
    body = title("某县人民政府办公室关于做好夏收工作的通知") + p("各乡镇人民政府：") + p("现将有关事项通知如下。")
    body += record.replace("<w:tblPr>", floating) + signed("某县人民政府办公室", "2025年6月5日")
    (document,) = parse(gazette.read(docx(body)).xml).documents
    (foot,) = document.descendants("foot")
    assert [node.name for node in foot.children()] == ["signature", "date", "p", "p"]


@pytest.mark.parametrize("gap", ["\t", "　　　　"])
@pytest.mark.parametrize(
    "organs", [("省教育厅", "省财政厅", "省人力资源和社会保障厅", "省总工会"), ("省 教 育 厅", "省 财 政 厅")]
)
def test_organs_that_sign_in_columns_set_by_tabs_sign(organs: tuple[str, ...], gap: str) -> None:
    tab = "</w:t><w:tab/><w:t>"
    lines = (gap.replace("\t", tab).join(organs[n : n + 2]) for n in range(0, len(organs), 2))
    body = title("关于推进职业教育发展的意见") + p("各市教育局：") + p("为推进职业教育发展，现提出以下意见。")
    body += "".join(para(run(line), CENTRE) for line in lines) + para(run("二〇二五年二月十四日"), CENTRE)
    issue = parse(gazette.read(docx(body)).xml)
    signatures = "".join("".join(each.split()) for each in found_in(issue)["signatures"])
    assert signatures == "".join("".join(organs).split()) and not list(issue.descendants("table"))


NOTICES = "".join(
    title(said) + p("各乡镇人民政府：") + p("现通知如下。") + signed("某县人民政府", "2025年1月20日")
    for said in ("某县人民政府关于加强河道管理的通知", "某县人民政府关于表彰先进单位的决定")
)


@pytest.mark.parametrize("above", ["", title("某县人民政府公报", 72) + para(run("2025年第1期"), CENTRE)])
@pytest.mark.parametrize(
    "made", [table, lambda *rows, columns: f"<w:tbl>{''.join(rows)}</w:tbl>"], ids=["ruled", "bare"]
)
@pytest.mark.parametrize("page", ["{}", "（{}）"])
def test_contents_in_a_table_are_contents(above: str, made: Callable[..., str], page: str) -> None:
    rows = (
        row(cell("文件名称"), cell("页码")),
        row(cell("【县政府文件】", '<w:gridSpan w:val="2"/>')),
        row(cell("某县人民政府关于加强河道管理的通知"), cell(page.format(1))),
        row(cell("某县人民政府关于表彰先进单位的决定"), cell(page.format(2))),
    )
    issue = parse(gazette.read(docx(above + para(run("目　录"), CENTRE) + made(*rows, columns=2) + NOTICES)).xml)
    entries = [(name, "".join(filter(str.isdecimal, str(at)))) for name, at in found_in(issue)["entries"] if at]
    assert entries == [("某县人民政府关于加强河道管理的通知", "1"), ("某县人民政府关于表彰先进单位的决定", "2")]
    assert not list(issue.descendants("table")) and "【县政府文件】" in issue.text_content
    assert found_in(issue)["titles"] == ["某县人民政府关于加强河道管理的通知", "某县人民政府关于表彰先进单位的决定"]


@pytest.mark.parametrize("above", ["", title("某县人民政府公报", 72) + para(run("2025年第1期"), CENTRE)])
def test_a_table_below_the_word_contents_that_is_none_loses_nothing(above: str) -> None:
    rows = row(cell("某县人民政府关于加强河道管理的通知"), cell("李明")), row(cell("附表"), cell("2.5万元"))
    text = parse(
        gazette.read(docx(above + para(run("目　录"), CENTRE) + table(*rows, columns=2) + NOTICES)).xml
    ).text_content
    assert all(each in text for each in ("李明", "附表", "2.5万元")) and "\ufffc" not in text


@pytest.mark.parametrize("rows", ["", row(cell("旧"), cell("表"), properties='<w:del w:id="1" w:author="a"/>')])
def test_a_table_without_rows_is_nothing(rows: str) -> None:
    body = title("某局通告") + p("正文。") + f"<w:tbl><w:tblPr/><w:tblGrid/>{rows}</w:tbl>" + p("又及。")
    issue = parse(gazette.read(docx(body)).xml)
    assert [each.text_content for each in issue.descendants("p")] == ["正文。", "又及。"]


def test_author_and_date_below_a_title_are_such_by_their_styles() -> None:
    styles = "".join(style(name, name) for name in ("Title", "Author", "Date"))
    styles += style("h1", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
    body = p("数字政府建设三年行动计划", "Title") + p("某市大数据局", "Author") + p("2025年3月", "Date")
    issue = parse(gazette.read(docx(body + p("一、总体目标", "h1") + p("网办率达到95%。"), styles)).xml)
    (document,) = issue.documents
    assert document.head is not None
    assert [(each.name, each.text_content) for each in document.head.children()] == [
        ("title", "数字政府建设三年行动计划"), ("byline", "某市大数据局"), ("dateline", "2025年3月")
    ]  # fmt: skip
