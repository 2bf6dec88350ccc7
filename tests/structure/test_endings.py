"""What stands below a text: who signs, the date, who gets a copy."""

from __future__ import annotations

import pytest

from gazette_pub.structure.recognise import recognise
from structure.reading_of import pages_of

NOTICE = "某省人民政府关于放假的通知\n各市人民政府：\n现将放假安排通知如下。"


def kinds(*lines: str) -> list[str]:
    """What the lines below a notice are."""
    return [block.kind for block in recognise(pages_of("\n".join([NOTICE, *lines])))][3:]


def test_an_organ_and_a_date_sign() -> None:
    assert kinds("某省人民政府", "2024年2月1日") == ["signature", "date"]


@pytest.mark.parametrize("day", ["二〇二四年元月廿五日", "2024.2.1", "2024年2月1日　于某市", "2024-02-01"])
def test_a_date_of_any_form_closes(day: str) -> None:
    assert kinds("某省人民政府", day) == ["signature", "date"]


@pytest.mark.parametrize(("organs", "sign"), [(4, True), (5, False)])
def test_four_lines_of_organs_sign_at_most(organs: int, sign: bool) -> None:
    assert (kinds(*["某省人民政府"] * organs, "2024年2月1日")[0] == "signature") is sign


@pytest.mark.parametrize(("ems", "signs"), [(30, True), (31, False)])
def test_who_signs_has_thirty_ems_at_most(ems: int, signs: bool) -> None:
    assert (kinds("甲" * (ems - 3) + "委员会", "2024年2月1日")[0] == "signature") is signs


def test_an_office_and_a_name_sign_at_the_end_of_a_text_without_a_date() -> None:
    assert kinds("省　长　　张三", "秘书长　　李四") == ["signature", "signature"]


def test_copies_and_the_printing_office_close_a_document() -> None:
    assert kinds(
        "某省人民政府", "2024年2月1日", "（此件公开发布）", "抄送：省委各部门，省人大办公厅，", "省政协办公厅。"
    )[2:] == [
        "imprint",
        "imprint",
    ]
    assert kinds("抄送：省委各部门。", "某省人民政府办公厅　　2024年2月1日印发") == ["imprint", "imprint"]


def test_a_note_in_brackets_is_none_of_a_text_that_nobody_has_signed() -> None:
    assert kinds("（此件公开发布）") == ["p"]
