"""Lines flush on both edges."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from weasyprint import HTML
from weasyprint.formatting_structure import boxes

from gazette_pub.formats.pdf.justify import justified
from gazette_pub.layout.fonts import fonts

STYLE = fonts().css + (
    "@page { size: 400px 400px; margin: 0 } body { margin: 0 } p { margin: 0; width: 200px; text-align: justify; font: 10px/20px var(--song) }"
)


EDGE = pytest.approx(200, abs=0.5)  # a box counts the space after its last character too, a few hundredths of an em


def lines(paragraph: str) -> list[Any]:
    with justified():
        return laid_out(paragraph)


def laid_out(paragraph: str) -> list[Any]:
    document = HTML(string=f"<html lang=zh-Hans><style>{STYLE}</style>{paragraph}").render()
    return [box for box in walk(document.pages[0]._page_box) if isinstance(box, boxes.LineBox)]


def walk(box: Any) -> Iterator[Any]:
    yield box
    for child in getattr(box, "children", ()):
        yield from walk(child)


def test_a_full_line_reaches_the_edge() -> None:
    first, *_, last = lines("<p>会议审议了2023年的工作报告，增长5.8%，决定予以“批准”，并对下一步的工作提出了要求。</p>")
    assert first.width == EDGE
    assert last.width < 200


def test_a_line_of_several_letters_reaches_the_edge_too() -> None:
    first = lines("<p>会议审议了<b>2023年的工作报告</b>，增长<i>5.8%</i>，决定予以“批准”，并提出要求。</p>")[0]
    ends = [child.position_x + child.width for child in first.children]
    assert max(ends) == EDGE
    assert ends == sorted(ends)


def test_a_line_with_too_much_slack_is_left_ragged() -> None:
    first = lines("<p>网址" + "x" * 36 + "</p>")[0]
    assert first.width == pytest.approx(20, abs=1)


def test_the_text_of_a_line_stays_as_it_is() -> None:
    text = "会议审议了2023年的工作报告，增长5.8%，决定予以“批准”，并对下一步的工作提出了要求。"
    assert "".join(box.text for line in lines(f"<p>{text}</p>") for box in line.children) == text


def test_what_others_lay_out_is_set_as_weasyprint_sets_it() -> None:
    """Before, after, and in another thread meanwhile: no line that has no space to widen reaches the edge."""
    text = "<p>会议审议了2023年的工作报告，增长5.8%，决定予以“批准”，并对下一步的工作提出了要求。</p>"
    before = [line.width for line in laid_out(text)]
    with justified(), ThreadPoolExecutor(1) as other:
        meanwhile = [line.width for line in other.submit(laid_out, text).result()]
        ours = [line.width for line in laid_out(text)]
    assert before == meanwhile == [line.width for line in laid_out(text)]
    assert before[0] < 199 and ours[0] == EDGE
