"""Names of organs: each way in which one may end, and what ends so and is none."""

from __future__ import annotations

import pytest

from gazette_pub.words.organs import is_organ, organ_of_body, organ_of_office, organ_of_title

ENDS = (
    "人民代表大会 代表大会 常务委员会 常委会 人大 主席团 政协 立法会 议会 人民政府 国务院 政府 行政公署 管理委员会 管委会 行政院 办事处"
    " 委员会 领导小组 工作组 检查组 调研组 调查组 专家组 起草组 联席会议 指挥部 办公厅 办公室 秘书处 秘书厅 秘书局 研究室 法院 检察院 检察署"
    " 仲裁院 中央 党组 纪委 监委 省委 市委 县委 区委 州委 盟委 党委 工委 国家主席 共和国主席 总统 總統 行政长官 总局 总署 总会 总队 总工会"
    " 联合会 协会 学会 商会 银行 公司 集团 大学 学院 研究院 中心 兵团 军区 总社"
).split()


@pytest.mark.parametrize("end", ENDS)
def test_the_name_of_an_organ_ends_so(end: str) -> None:
    assert is_organ(f"某地{end}") and not is_organ(f"某地{end}的")


@pytest.mark.parametrize(
    ("organ", "word"),
    [
        ("某财政部", "某全部"), ("某财政局", "某结局"), ("某财政厅", "某客厅"), ("某发改委", "某原委"), ("某基金会", "某社会"),
        ("某法制院", "某住院"), ("某港澳办", "某举办"), ("某审计署", "某部署"), ("某条约司", "某公司的"),
    ],
)  # fmt: skip
def test_one_character_ends_the_name_of_an_organ_and_not_a_word(organ: str, word: str) -> None:
    assert is_organ(organ) and not is_organ(word)


@pytest.mark.parametrize(
    ("office", "organ"),
    [
        ("省长", "省人民政府"), ("市长", "市人民政府"), ("州长", "州人民政府"), ("盟长", "盟人民政府"), ("县长", "县人民政府"), ("区长", "区人民政府"),
        ("旗长", "旗人民政府"), ("总理", "国务院"), ("某自治区主席", "某自治区人民政府"), ("主席", None),
        ("某市市长", "某市人民政府"), ("某省财政厅厅长", "某省财政厅"), ("某总理", None), ("张三", None),
    ],
)  # fmt: skip
def test_whoever_speaks_for_a_government_is_of_one(office: str, organ: str | None) -> None:
    assert organ_of_office(office) == organ


@pytest.mark.parametrize(
    "kind", "全体 预备 常务 主任 委员长 党组 扩大 工作 办公 专题 部务 委务 署务 局务 厅务 审判委员会 检察委员会".split()
)
def test_an_organ_sits_in_meetings_of_any_kind(kind: str) -> None:
    assert organ_of_body(f"某财政部第2次{kind}会议") == "某财政部"


@pytest.mark.parametrize(
    "office",
    "部长 局长 厅长 院长 检察长 主任委员 主任 秘书长 书记 司长 署长 行长 会长 组长 委员长 关长 行政长官".split(),
)
def test_whoever_holds_an_office_speaks_for_its_organ(office: str) -> None:
    for before in ("", "副", "常务副", "第一副", "代", "代理"):
        assert organ_of_office(f"某省财政厅{before}{office}") == "某省财政厅"


@pytest.mark.parametrize(
    "about",
    [
        "关于",
        "转报",
        "转发",
        "转送",
        "任免",
        "任命",
        "免职",
        "印发《甲》",
        "发布《甲》",
        "颁布《甲》",
        "《甲》",
        "〈甲〉",
    ],
)
def test_what_a_title_is_about_begins_behind_its_organ(about: str) -> None:
    assert organ_of_title(f"某省人民政府{about}某事的通知") == "某省人民政府"


@pytest.mark.parametrize(
    "others", ["部门", "个部门", "5部门", "十个部门", "单位", "部委", "机关", "部门和单位", "部门联合", ""]
)
def test_the_first_of_several_organs_is_the_one_that_is_named(others: str) -> None:
    assert organ_of_title(f"某省财政厅等{others}关于某事的通知") == "某省财政厅"
