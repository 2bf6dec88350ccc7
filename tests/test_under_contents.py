"""Documents that the contents name, and that stand in another all the same."""

from __future__ import annotations

import pytest
from test_lossless_reading import issue_of

from gazette_pub.issue.model import Document

CONTENTS = """某市人民代表大会常务委员会公报

2024年第1号

目　　录

某市人大常委会关于审议意见的函…………………（1）
{0}某市人大常委会的审议意见…………………（1）
{0}某市人民政府转报省厅报告的函…………………（1）
{0}某市水利厅关于研究处理情况的报告…………………（1）
{0}某市人大农工委的研究意见…………………（2）

"""
LETTER = """某市人大常委会关于审议意见的函

某市人民政府：
　　现将审议意见印送你们，请认真研究处理。

　　附件：1.某市人大常委会的审议意见
　　　　　2.某市人民政府转报省厅报告的函
　　　　　3.某市人大农工委的研究意见

　　　　　　　　　　　　　　　　　　　　某市人大常委会
　　　　　　　　　　　　　　　　　　　　2024年3月5日

附件1

某市人大常委会的审议意见

　　会议认为，各项工作取得了进展。

附件2

某市人民政府转报省厅报告的函

　　现将报告转报你们。

　　　　　　　　　　　　　　　　　　　　某市人民政府
　　　　　　　　　　　　　　　　　　　　2024年4月5日

某市水利厅关于研究处理情况的报告

　　现将研究处理情况报告如下。

"""
OPINION = "某市人大农工委的研究意见\n\n　　报告的内容是属实的。\n"


def shape(document: Document) -> str:
    """Its title's organ, and in brackets those of what is in it."""
    inside = " ".join(map(shape, document.children("document")))  # type: ignore[arg-type]
    organ = (document.title or "").partition("关于")[0].partition("的")[0]
    return f"{organ}[{inside}]" if inside else organ


def shapes(text: str) -> list[str]:
    return [shape(document) for document in issue_of(text).children("document")]  # type: ignore[arg-type]


WHOLE = "某市人大常委会[某市人大常委会 某市人民政府转报省厅报告 某市水利厅 某市人大农工委]"


@pytest.mark.parametrize("indent", ["", "　　"])
def test_a_document_between_two_attachments_that_count_on_is_of_theirs_though_the_contents_name_it(indent: str) -> None:
    assert shapes(CONTENTS.format(indent) + LETTER + "附件3\n\n" + OPINION) == [WHOLE]


def test_a_document_with_attachments_of_its_own_is_of_none_above_it() -> None:
    own = "　　附件：1.研究意见\n\n　　　　　　　　　　　　　　　　　　　　某市水利厅\n　　　　　　　　　　　　　　　　　　　　2024年5月5日\n\n附件3\n\n"
    assert len(shapes(CONTENTS.format("") + LETTER + own + OPINION)) == 2


def test_what_the_contents_set_in_below_a_document_is_of_its_attachment() -> None:
    assert shapes(CONTENTS.format("　　") + LETTER) == [WHOLE.replace(" 某市人大农工委", "")]
    assert len(shapes(CONTENTS.format("") + LETTER)) == 2


def test_the_second_line_of_an_entry_may_stand_in_by_an_em() -> None:
    assert len(shapes(CONTENTS.format("　") + LETTER)) == 2
