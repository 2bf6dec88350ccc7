"""What stands below a text: who signs, the date, who gets a copy."""

from __future__ import annotations

import pytest

from gazette_pub.structure.reading import begin
from gazette_pub.structure.recognise import recognise
from gazette_pub.structure.signing import signature_end
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


@pytest.mark.parametrize(("lines", "sign"), [(4, True), (5, False)])
def test_four_lines_of_others_than_organs_sign_at_most(lines: int, sign: bool) -> None:
    assert (kinds(*["某某学术共同体"] * lines, "2024年2月1日")[0] == "signature") is sign


@pytest.mark.parametrize(("organs", "sign"), [(39, True), (40, False)])
def test_thirty_nine_lines_of_organs_sign_at_most(organs: int, sign: bool) -> None:
    assert (kinds(*["某省人民政府"] * organs, "2024年2月1日")[0] == "signature") is sign


@pytest.mark.parametrize(("others", "sign"), [(1, True), (2, False)])
def test_one_of_the_first_five_that_sign_together_may_have_a_name_that_shows_no_organ(others: int, sign: bool) -> None:
    lines = [*["某省财政厅"] * (5 - others), *["某省消费者保护"] * others, "某省教育厅", "2024年2月1日"]
    assert (kinds(*lines)[0] == "signature") is sign


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


# where each part ends


def spans(*lines: str) -> list[tuple[str, int]]:
    """The kinds of the blocks below a notice, and how many lines each has."""
    blocks = recognise(pages_of("\n".join([NOTICE, *lines])))
    return [(block.kind, block.after - block.first) for block in blocks][3:]


ENTRIES = ("附件：1.放假安排", "2.值班名单", "3.联系方式", "4.路线图")


def test_a_list_of_attachments_goes_on_to_the_end_or_to_who_signs() -> None:
    assert spans(*ENTRIES) == [("attachlist", 4)]
    assert spans(*ENTRIES[:1]) == [("attachlist", 1)]
    assert spans(*ENTRIES, "某省人民政府", "2024年2月1日") == [("attachlist", 4), ("signature", 1), ("date", 1)]
    assert spans("附件：", "1.放假安排", "2024年2月1日") == [("attachlist", 2), ("date", 1)]
    assert spans(*ENTRIES[:2], "元旦放假一天。")[0] == ("attachlist", 2)


NARROW = [
    "各级各部门认真贯彻落实会议精神，各项工作都取得新的",
    "成绩，经济社会发展的各项目标任务全面完成并且在各方",
] * 6


@pytest.mark.parametrize(("left", "begins", "signs"), [(0, "", False), (1, "a", False), (1, "", True)])
def test_below_a_line_that_leaves_less_than_an_em_an_entry_goes_on_and_nobody_signs(
    left: int, begins: str, signs: bool
) -> None:
    """A Latin letter takes three quarters of an em there."""
    width = int(begin(pages_of("\n".join([NOTICE, *NARROW]))).measures[-1])
    entry = "附件：" + begins + "甲" * (width - 3 - left)
    found = spans(*NARROW, "落实会议精神。", entry, "王建国", "2024年2月1日")
    assert (found[-2] == ("signature", 1)) is signs


def test_an_organ_alone_above_the_day_signs_however_full_the_line_above_it_is() -> None:
    width = int(begin(pages_of("\n".join([NOTICE, *NARROW]))).measures[-1])
    found = spans(*NARROW, "落实会议精神。", "附件：" + "甲" * (width - 3), "某省人民政府", "2024年2月1日")
    assert found[-3:] == [("attachlist", 1), ("signature", 1), ("date", 1)]


def test_a_list_ends_where_the_next_title_begins_a_page() -> None:
    title, page = "某省人民政府关于放假的决定", "\f"
    assert spans(*ENTRIES[:1], "2.值班办法", page + title, "予以批准。")[:2] == [("attachlist", 2), ("title", 1)]
    assert spans(*ENTRIES[:1], "2.值班办法", title, "予以批准。")[0] == ("attachlist", 3)
    assert spans(*ENTRIES[:1], "2.值班", page + title, "予以批准。")[0] == ("attachlist", 3)


@pytest.mark.parametrize(("place", "date"), [("于某省某市", True), ("于某省某市某", False)])
def test_a_date_has_less_than_sixteen_ems(place: str, date: bool) -> None:
    """二〇二四年一月十七日 has ten."""
    assert (kinds("二〇二四年一月十七日" + place)[0] == "date") is date


def test_the_width_of_a_date_with_figures_is_that_of_its_figures() -> None:
    assert kinds("2024年12月18日　于某省某市某县a区")[0] != "date"
    assert kinds("二〇二四年十二月十七日于某省1市")[0] != "date"


def test_who_signs_has_a_line_each() -> None:
    assert spans("某省财政厅", "某省教育厅", "2024年2月1日", "予以批准。")[:3] == [
        ("signature", 1), ("signature", 1), ("date", 1),
    ]  # fmt: skip


def test_an_organ_signs_in_the_last_line_below_a_sentence() -> None:
    assert spans("请予审议。", "某省人民政府") == [("p", 1), ("signature", 1)]
    assert spans("请予审议。", "本刊编辑部") == [("p", 1), ("signature", 1)]
    assert "signature" not in kinds("请予审议。", "本刊编辑部", "予以批准。")
    assert recognise(pages_of("某省人民政府"))[0].kind != "signature"


def test_an_office_and_a_name_sign_below_the_day() -> None:
    assert spans("2024年2月1日", "运输署署长", "罗淑佩") == [("date", 1), ("signature", 1), ("signature", 1)]
    assert spans("予以批准。", "运输署署长", "罗淑佩", "甲。")[1][0] != "signature"
    assert spans("2024年2月1日", "运输署署长", "予以批准。")[1][0] != "signature"


def test_a_law_is_enacted_above_who_signs() -> None:
    signer = "行政长官　何厚铧"
    assert spans("二〇二四年三月十五日制定。", "命令公布。", signer) == [
        ("imprint", 1),
        ("imprint", 1),
        ("signature", 1),
    ]
    assert spans("命令公布。", signer) == [("imprint", 1), ("signature", 1)]
    assert spans("命令公布。", "予以批准。")[0][0] == "p"


def test_offices_and_names_sign_line_by_line() -> None:
    assert spans("省　长　　张三", "秘书长　　李四", "主　席　　王五") == [("signature", 1)] * 3


@pytest.mark.parametrize("mark", "，、；")
def test_an_imprint_goes_on_below_a_mark(mark: str) -> None:
    below = ("某省人民政府", "2024年2月1日", f"抄送：省委各部门{mark}", f"省人大{mark}", "省政协。")
    assert spans(*below)[2:] == [("imprint", 3)]
    assert spans(*below[:3], "主送：省委。")[2:] == [("imprint", 1), ("imprint", 1)]
    assert spans(*below[:2], "（此件公开发布）", "（共印80份）")[2:] == [("imprint", 1), ("imprint", 1)]


def test_a_date_alone_is_signed_by_nobody() -> None:
    assert signature_end(begin(pages_of("2024年2月1日\n2024年2月1日")), 0) is None


@pytest.mark.parametrize(("ems", "signs"), [(8, True), (7, False)])
def test_organs_sign_without_a_day_eight_ems_from_the_left_at_least(ems: int, signs: bool) -> None:
    below = ["　" * ems + "某省教育厅", "附件", "某市应急工作方案", "为了提高应急能力，制定本方案。"]
    assert (kinds(*below)[0] == "signature") is signs


def test_the_organ_that_the_title_names_signs_without_a_day_wherever_it_stands() -> None:
    above = "某省教育厅关于放假的通知\n（2024年2月1日）\n各县（市、区）教育局：\n现将放假安排通知如下。"
    text = f"{above}\n{{}}\n附件\n某市应急工作方案\n为了提高应急能力，制定本方案。"
    assert "signature" in [block.kind for block in recognise(pages_of(text.format("某省教育厅")))]
    assert "signature" not in [block.kind for block in recognise(pages_of(text.format("某省财政厅")))]


@pytest.mark.parametrize(("organs", "sign"), [(40, True), (41, False)])
def test_forty_organs_sign_together_at_most_where_no_day_stands_below_them(organs: int, sign: bool) -> None:
    signed = ["　" * 12 + "某省人民政府"] * organs
    assert (kinds(*signed, "附件", "某市应急工作方案", "为了提高应急能力，制定本方案。")[0] == "signature") is sign


def test_an_order_of_old_without_a_stop_is_signed_by_none_of_its_lines() -> None:
    text = "國民政府令\n茲制定水利法施行細則公布之此令\n國民政府主席　林森\n中華民國三十一年七月七日"
    kinds = [block.kind for block in recognise(pages_of(text))]
    assert kinds == ["title", "p", "signature", "date"]
