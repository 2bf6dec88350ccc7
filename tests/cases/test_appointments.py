"""Who is appointed and removed, in whichever lines a gazette says it."""

from __future__ import annotations

from cases.seen import Case, Part, seen

NOTICE = """某省人民政府关于张三等职务任免的通知
某政人〔2024〕8号

各设区市人民政府，省政府各部门：

省人民政府决定：
任命：
张三为某省财政厅副厅长；
李　军、王芳为某省水利厅副厅长（试用期一年）。
免去：
免去周　平、孙强的某省林业局副局长职务；
免去钱进的职务。

某省人民政府
2024年3月29日
"""

LIST = """某市人民代表大会常务委员会任免名单
（2024年5月30日某市第十六届人民代表大会常务委员会第二十次会议通过）

免去：
吴　江　某市人民法院审判员职务
{more}
某市人民代表大会常务委员会
2024年5月30日
"""


def persons(case: Case) -> list[tuple[str, str | None, str | None]]:
    return [(part.text, part.node.get("action"), part.node.get("office")) for part in case.all("person")]


def entries(case: Case) -> list[tuple[str, str]]:
    return [_name_and_office(part) for part in case.all("entry")]


def _name_and_office(entry: Part) -> tuple[str, str]:
    name, office = entry.children
    return name.text, office.text


def test_a_label_says_in_any_document_what_happens_to_those_below() -> None:
    assert persons(seen(NOTICE)) == [
        ("张三", "任命", "某省财政厅副厅长"),
        ("李军", "任命", "某省水利厅副厅长（试用期一年）"),
        ("王芳", "任命", "某省水利厅副厅长（试用期一年）"),
        ("周平", "免去", "某省林业局副局长"),
        ("孙强", "免去", "某省林业局副局长"),
        ("钱进", "免去", None),
    ]


def test_a_person_and_an_office_below_a_label_sign_nothing() -> None:
    for more in ("", "钱　进　某市人民法院副庭长职务\n"):
        document = seen(LIST.format(more=more))
        assert document.only.signatures == ["某市人民代表大会常务委员会"]
        assert ("吴江", "某市人民法院审判员职务") in entries(document)


def test_labels_without_a_colon_stand_above_persons_and_offices() -> None:
    document = seen(
        "某县人民政府关于刘洋等职务任免的通知\n\n免去\n吴江　县审计局局长职务；\n孙丽　县统计局副局长职务。\n"
    )
    assert [part.text for part in document.all("label")] == ["免去"]
    assert entries(document) == [("吴江", "县审计局局长职务；"), ("孙丽", "县统计局副局长职务。")]


def test_a_sentence_that_appoints_is_no_row_of_a_roster() -> None:
    document = seen("某省人民政府任免人员\n\n任命刘　洋为某省审计厅厅长。\n聘任周　平为某省人民政府参事。\n")
    assert [part.text for part in document.all("p")] == ["任命刘洋为某省审计厅厅长。", "聘任周平为某省人民政府参事。"]
    assert persons(document) == [("刘洋", "任命", "某省审计厅厅长"), ("周平", "聘任", "某省人民政府参事")]


def test_a_name_set_wide_is_closed_up_wherever_a_name_can_stand() -> None:
    for printed, closed in (
        ("免去王芳、李　军的某厅厅长职务。", "免去王芳、李军的某厅厅长职务。"),
        ("李 四的某厅厅长职务；", "李四的某厅厅长职务；"),
        ("会议同意。周　平不再担任厅长。", "会议同意。周　平不再担任厅长。"),
        ("周　平不再担任某厅厅长职务。", "周平不再担任某厅厅长职务。"),
    ):
        assert closed in seen(f"某省人民政府任免人员\n\n{printed}\n").text


def test_who_takes_an_office_is_said_with_ren_in_an_appointment_alone() -> None:
    text = (
        "某省人民政府关于{title}的通知\n\n某厅：\n何大伟（回族）任某省统计局副局长（试用期一年）。\n王主任任期届满。\n"
    )
    assert persons(seen(text.format(title="何大伟任职"))) == [("何大伟", "任命", "某省统计局副局长（试用期一年）")]
    assert persons(seen(text.format(title="统计工作"))) == []


def test_persons_and_their_bodies_in_rows_are_a_roster() -> None:
    rows = "张三丰　市气象台\n李四光　国网某供电公司\n王　五　武警某支队\n"
    document = seen(f"某市防汛抗旱指挥部成员名单\n\n总指挥：王建国　市长\n成员：\n{rows}").only
    assert document.salutation is None
    assert [_name_and_office(part) for part in document.all("entry")] == [
        ("王建国", "市长"), ("张三丰", "市气象台"), ("李四光", "国网某供电公司"), ("王五", "武警某支队"),
    ]  # fmt: skip


def test_an_office_stands_above_the_one_person_who_holds_it() -> None:
    document = seen(
        "某会议出席人员名单\n\n主任\n张大山\n委员（3人）\n丁　宁　　马小军　　王建国\n请假\n钱进（出国）\n"
    ).only
    assert [part.text for part in document.all("label")] == ["主任", "委员（3人）"]
    assert [part.text for part in document.all("name")] == ["张大山", "丁宁", "马小军", "王建国"]
