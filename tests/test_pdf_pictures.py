"""PDF in: pictures that are part of what a page says."""

from __future__ import annotations

from made_pdf import Sheet, Text, column, pdf

from gazette_pub.command.convert import read_issue
from gazette_pub.formats import source_of
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.model import Issue, Node, schema_errors
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import text_inside

TITLE = Text(200, 60, "某省人民政府关于公布规划的通知", 18)
ABOVE = column(50, 90, ["　　现将规划公布如下，请认真贯彻执行，并做好各项工作。"])
BELOW = column(50, 320, ["　　特此通知，请各单位认真执行，并将情况报告省人民政府。"])


def read(*sheets: Sheet) -> tuple[Issue, list[str]]:
    findings: list[Finding] = []
    issue = read_issue(source_of("in.pdf", pdf(sheets)), Particulars(), findings.append)
    assert list(schema_errors(issue)) == []
    return issue, [finding.code for finding in findings if finding.code.startswith("R2")]


def picture(left: float, top: float, right: float, bottom: float) -> str:
    return f"q {right - left} 0 0 {bottom - top} {left} {800 - bottom} cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q"


def figures(*sheets: Sheet) -> list[Node]:
    return list(read(*sheets)[0].descendants("figure"))


def test_a_picture_between_paragraphs_is_a_figure_with_its_page_and_box() -> None:
    issue, codes = read(Sheet([TITLE, *ABOVE, *BELOW], drawn=picture(100, 120, 300, 260)))
    (figure,) = issue.descendants("figure")
    assert (figure.get("page"), figure.get("box"), figure.get("src")) == ("1", "100 120 300 260", None)
    assert [node.name for node in figure.above.children()] == ["p", "figure", "p"]
    assert codes == ["R220"]


def test_the_line_below_that_names_it_is_its_caption() -> None:
    caption = Text(150, 280, "图一　项目位置示意")
    (figure,) = figures(Sheet([TITLE, *ABOVE, caption, *BELOW], drawn=picture(100, 120, 300, 260)))
    (said,) = figure.children("caption")
    assert text_inside(said).replace("\u3000", "") == "图一项目位置示意" and said.get("page") == "1"


def test_a_line_below_that_speaks_of_it_is_text() -> None:
    says = column(50, 280, ["　　图一所示为项目位置，各地应当按照其要求做好工作。"])
    (figure,) = figures(Sheet([TITLE, *ABOVE, *says, *BELOW], drawn=picture(100, 120, 300, 260)))
    assert list(figure.children("caption")) == []


def test_strips_of_one_picture_are_one() -> None:
    strips = "\n".join(picture(100, 120 + 10 * n, 300, 130 + 10 * n) for n in range(14))
    (figure,) = figures(Sheet([TITLE, *ABOVE, *BELOW], drawn=strips))
    assert figure.get("box") == "100 120 300 260"


def test_ornaments_grounds_and_what_pages_have_at_one_place_are_no_figures() -> None:
    small, ground = picture(100, 120, 118, 260), picture(0, 0, 600, 800)
    assert read(Sheet([TITLE, *ABOVE, *BELOW], drawn=f"{ground}\n{small}"))[1] == []
    crest = picture(280, 20, 330, 50)
    pages = [Sheet([Text(50, 100 + 40 * n, said * 12), *BELOW[n:]], drawn=crest) for n, said in enumerate("甲乙丙")]
    assert figures(*pages) == []
    assert len(figures(*pages[:1])) == 1


def test_a_seal_over_the_signature_parts_nothing_and_is_said() -> None:
    signed = [Text(350, 360, "某省人民政府"), Text(350, 378, "2024年1月18日")]
    issue, codes = read(Sheet([TITLE, *ABOVE, *BELOW, *signed], drawn=picture(340, 320, 430, 400)))
    assert list(issue.descendants("figure")) == [] and codes == ["R220"]
    assert [text_inside(node) for node in issue.descendants("signature")] == ["某省人民政府"]


def test_a_picture_in_one_column_stands_in_that_column() -> None:
    left = [
        "　　第一条　为了规范消防工作，",
        "预防火灾和减少火灾危害，加强应急",
        "救援工作，保护人身财产安全，维护",
        "公共安全，制定本条例。",
    ]
    right = [
        "　　第二条　消防工作贯彻预防为",
        "主、防消结合的方针，按照政府统一",
        "领导、部门依法监管、单位全面负责",
        "的原则实行责任制。",
    ]
    texts = [*column(50, 100, left), *column(320, 100, right * 3)]
    issue, _ = read(Sheet([TITLE, *texts], drawn=picture(60, 180, 190, 260)))
    order = [node.name for node in issue.descendants("article", "figure")]
    assert order[:3] == ["article", "figure", "article"]
