"""Titles broken into lines at the sense."""

from __future__ import annotations

import pytest

from gazette_pub.layout.titles import cut_lines, ems, entry_lines, printed_lines, title_lines


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("列席人员名单", ["列席人员名单"]),
        ("政府关于预算的报告", ["政府关于预算的报告"]),
        (
            "山西省人民代表大会常务委员会关于批准《太原市消防条例》的决定",
            ["山西省人民代表大会常务委员会", "关于批准《太原市消防条例》的决定"],
        ),
        (
            "山西省第十四届人民代表大会第二次会议主席团和秘书长名单",
            ["山西省第十四届人民代表大会第二次会议", "主席团和秘书长名单"],
        ),
        (
            "出席某某省第十四届人民代表大会第三次会议的代表名单（共612名）",
            ["出席某某省第十四届人民代表大会", "第三次会议的代表名单（共612名）"],
        ),
        (
            "某市第三届人民代表大会常务委员会第三十一次会议列席人员名单",
            ["某市第三届人民代表大会", "常务委员会第三十一次会议列席人员名单"],
        ),
        (
            "内蒙古自治区第十三届人民代表大会第五次会议副秘书长名单",
            ["内蒙古自治区第十三届人民代表大会第五次会议", "副秘书长名单"],
        ),
        (
            "广西壮族自治区人民政府办公厅对自治区政协十届二次会议第218号提案的答复",
            ["广西壮族自治区人民政府办公厅", "对自治区政协十届二次会议第218号提案的答复"],
        ),
        (
            "某市第三届委员会第二次全体会议关于经济工作的决议草案",
            ["某市第三届委员会第二次全体会议", "关于经济工作的决议草案"],
        ),
        (
            "关于《山西省人民代表大会议事规则（修订草案）》的说明",
            ["关于《山西省人民代表大会议事规则", "（修订草案）》的说明"],
        ),
        (
            "《山西省人民代表大会常务委员会关于修改议事规则的决定》的说明",
            ["《山西省人民代表大会常务委员会", "关于修改议事规则的决定》的说明"],
        ),
        (
            "河川市人民政府关于修改《河川市市容管理条例》等三部地方性法规的决定",
            ["河川市人民政府", "关于修改《河川市市容管理条例》", "等三部地方性法规的决定"],
        ),
        (
            "最高人民法院关于审理建设工程施工合同纠纷案件适用法律问题的解释（一）",
            ["最高人民法院", "关于审理建设工程施工合同纠纷案件", "适用法律问题的解释（一）"],
        ),
        (
            "某省人民政府办公厅关于转发省发展改革委等部门某省促进绿色消费实施方案的通知",
            ["某省人民政府办公厅", "关于转发省发展改革委等部门", "某省促进绿色消费实施方案的通知"],
        ),
    ],
)
def test_a_title_is_broken_at_its_sense(title: str, lines: list[str]) -> None:
    assert title_lines(title, 25) == lines


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        (
            "某市人民政府关于公布第五批市级非物质文化遗产代表性项目名录的通知",
            ["某市人民政府", "关于公布第五批市级非物质文化", "遗产代表性项目名录的通知"],
        ),
        (
            "某省人大常委会办公厅关于省人民检察院检察长杨景海提名人事任免议案的审查报告",
            ["某省人大常委会办公厅", "关于省人民检察院检察长杨景海", "提名人事任免议案的审查报告"],
        ),
        (
            "关于核准某某科技股份有限公司首次公开发行股票的批复",
            ["关于核准某某科技股份有限公司", "首次公开发行股票的批复"],
        ),
    ],
)
def test_no_line_of_a_title_ends_within_a_word(title: str, lines: list[str]) -> None:
    assert title_lines(title, 24) == lines


def test_a_title_has_a_line_more_where_all_of_them_then_end_at_the_sense() -> None:
    title = "关于某省2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告"
    lines = ["关于某省2023年国民经济和社会发展", "计划执行情况与2024年国民经济", "和社会发展计划草案的报告"]
    assert title_lines(title, 21.8) == lines
    assert len(title_lines("甲" * 40, 21.8)) == 2


@pytest.mark.parametrize(
    "lines",
    [
        [
            "贵州省人民政府",
            "关于同意凤冈县天桥乡何坝乡",
            "新建乡王寨乡撤乡设镇的批复",
        ],  # and not 批复 alone, on a fourth line
        ["某省民政厅", "关于撤销甲河镇乙山镇丙水镇", "丁口镇设立新城街道的批复"],
        ["市政府关于印发云岭市", "城市内涝治理三年行动计划的通知"],
        ["国务院关于撤销湖南省南岳县", "设立衡东县和汨罗县的决定"],
    ],
)
def test_a_title_is_parted_between_places_of_one_kind_and_has_no_line_more_for_a_word_alone(lines: list[str]) -> None:
    assert title_lines("".join(lines), 20) == lines


@pytest.mark.parametrize(
    "lines",
    [
        ["河川市城市管理行政执法局", "行政处罚听证通知书"],
        ["某县人力资源和社会保障局", "行政处罚听证告知书（第三批）"],
        ["国家发展和改革委员会　", "工业和信息化部　国家能源局令"],
        ["某省第九届人民代表大会第三次会议", "议案审查委员会名单"],
        ["某省第十三届人大常委会", "第三十六次会议出席人员名单"],
        ["某某壮族自治区人民政府公报", "2019年总目录（1—24期）"],
        ["立法院第9屆第3會期內政委員會", "第2次全體委員會議議事錄"],
        ["某某縣人民委員會", "關於夏鋤期間安排勞力的指示"],
        ["某省人力资源和社会保障厅", "对省十四届人大二次会议第217号建议的复函"],
    ],
)
def test_the_name_of_an_organ_or_of_its_meeting_stands_on_one_line_of_a_title(lines: list[str]) -> None:
    assert title_lines("".join(lines), 20) == lines


@pytest.mark.parametrize(
    "lines",
    [
        ["关于《某省草原条例", "（修订草案）》审议结果的报告"],
        ["关于《某省农村经济组织条例", "（草案）》的说明"],
        ["关于《阿坝藏族羌族自治州", "非物质文化遗产条例（草案）》的说明"],
        ["某省人民政府", "关于修改《某省取水许可管理办法》", "等2部规章的决定"],
        ["某市人大常委会执法检查组", "关于检查《中华人民共和国湿地保护法》", "实施情况的报告（摘要）"],
        ["北京市人民政府办公厅印发", "《关于推进城市更新的行动计划》的通知"],
        ["国务院关于撤销热河省西康省", "并修改行政区划的决议的执行指示"],
    ],
)
def test_the_name_of_a_text_is_whole_on_a_line_of_a_title_where_it_can_be(lines: list[str]) -> None:
    assert title_lines("".join(lines), 20) == lines


def test_a_title_that_has_no_room_in_the_lines_it_should_take_is_whole_in_more_of_them() -> None:
    """Its words leave a line shorter than the measure, so that it takes more lines than its length alone would."""
    title = "关于山西省2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告"
    for halves in range(20, 60):
        assert "".join(title_lines(title, halves / 2)) == title, halves


@pytest.mark.parametrize("title", ["甲" * 60, "《" * 40 + "》" * 40, "a" * 90, "关于" * 30, "，" * 80, "", "1"])
def test_no_character_of_a_title_is_lost(title: str) -> None:
    assert "".join(title_lines(title, 25)) == title


def test_no_line_is_wider_than_the_measure() -> None:
    lines = title_lines(
        "山西省人民政府办公厅转报省乡村振兴局关于《山西省人大常委会办公厅关于交办全省情况报告的审议意见》研究处理情况报告的函",
        25,
    )
    assert max(map(ems, lines)) <= 25


def test_no_line_begins_with_a_closing_mark() -> None:
    assert not any(line[0] in "》〉”）、" for line in title_lines("关于" + "《甲乙丙丁》、" * 12 + "的说明", 20))


def test_what_is_too_long_for_a_title_is_left_alone() -> None:
    assert title_lines("甲" * 5000, 25) == ["甲" * 5000]


def test_a_character_of_ascii_is_half_an_em() -> None:
    assert ems("2024年") == 3


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "——2024年1月23日在某省第十四届人民代表大会第二次会议上",
            ["——2024年1月23日在某省", "第十四届人民代表大会第二次会议上"],
        ),
        ("某省发展和改革委员会　某省财政厅某省税务局", ["某省发展和改革委员会　", "某省财政厅某省税务局"]),
    ],
)
def test_an_occasion_and_makers_are_broken_behind_a_session_and_between_bodies(text: str, lines: list[str]) -> None:
    assert title_lines(text, 20) == lines


@pytest.mark.parametrize(
    ("entry", "lines"),
    [
        ("某省人民政府关于消防工作的通知", ["某省人民政府关于消防工作的通知"]),
        (
            "某省人大法制委员会关于《某某市人民代表大会常务委员会议事规则》审议结果的报告",
            ["某省人大法制委员会关于《某某市人民代表大会常务委员会议事规则》", "审议结果的报告"],
        ),
        (
            "某市人民政府关于划定高排放非道路移动机械禁止使用区域的通告　某府通告〔2024〕3号",
            ["某市人民政府关于划定高排放非道路移动机械禁止使用区域的通告　", "某府通告〔2024〕3号"],
        ),
    ],
)
def test_an_entry_of_contents_is_broken_at_its_sense_each_line_as_full_as_it_goes(entry: str, lines: list[str]) -> None:
    assert entry_lines(entry, 34) == lines


@pytest.mark.parametrize("entry", ["甲" * 150, "甲" * 35, "a" * 90, "《" * 40, "关于" * 60, ""])
def test_no_character_of_an_entry_is_lost(entry: str) -> None:
    assert "".join(entry_lines(entry, 30)) == entry


@pytest.mark.parametrize(
    ("title", "measure", "lines"),
    [
        (
            "Notice on the Publication of the Implementation Rules for the Protection of Geographical Indications",
            24,
            [
                "Notice on the Publication ",
                "of the Implementation Rules ",
                "for the Protection of Geographical Indications",
            ],
        ),
        (
            "Decision of the Standing Committee of the National People's Congress on Amending the Organic Law of Courts",
            36,
            [
                "Decision of the Standing Committee of the National ",
                "People's Congress on Amending the Organic Law of Courts",
            ],
        ),
        (
            "Ordem Executiva n.º 12/2022 do Chefe do Executivo da Região Administrativa Especial de Macau",
            40,
            ["Ordem Executiva n.º 12/2022 do Chefe do Executivo ", "da Região Administrativa Especial de Macau"],
        ),
        ("Annual Report No. 12 of 2020", 24, ["Annual Report No. 12 of 2020"]),
        ("А" * 60, 24, ["А" * 60]),
        ("列席人员名单", 24, ["列席人员名单"]),
    ],
)
def test_a_title_in_words_has_even_lines_and_none_ends_with_a_word_that_goes_with_the_next(
    title: str, measure: float, lines: list[str]
) -> None:
    assert printed_lines(title, measure) == lines


def test_no_character_of_a_title_in_words_is_lost() -> None:
    title = "Report  on the Work of the Government, No. 3 of a Very Long Series: " * 5
    for measure in range(4, 40):
        assert "".join(printed_lines(title, measure)) == title


@pytest.mark.parametrize(
    ("head", "measure", "lines"),
    [
        ("2010年常住人口（万人）", 3.4, ["2010年", "常住", "人口", "（万人）"]),
        ("一般公共预算收入（亿元）", 3.4, ["一般", "公共", "预算", "收入", "（亿元）"]),
        ("比上年增长（百分点）", 4.2, ["比上年", "增长", "（百分点）"]),
        ("《甲市条例》修改决定", 5.0, ["《甲市条例》", "修改决定"]),
        ("责任单位", 3.4, ["责任", "单位"]),
    ],
)
def test_a_unit_stays_whole_in_a_head_that_has_room_for_it_without_the_halves_of_its_brackets(
    head: str, measure: float, lines: list[str]
) -> None:
    assert cut_lines(head, measure) == lines
    assert "".join(lines) == head


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        (
            "关于印发住房城乡建设部国家发展改革委自然资源部工作方案的通知",
            ["关于印发住房城乡建设部", "国家发展改革委", "自然资源部工作方案的通知"],
        ),
        ("国家经济贸易委员会中华人民共和国公安部国家工商行政管理局令",
         ["国家经济贸易委员会", "中华人民共和国公安部", "国家工商行政管理局令"]),
        ("关于城乡建设部门和各级管理部位职责的意见", ["关于城乡建设部门", "和各级管理部位职责的意见"]),
    ],
)  # fmt: skip
def test_the_names_of_ministries_are_whole(title: str, lines: list[str]) -> None:
    assert printed_lines(title, 12) == lines
    assert not any(line.endswith(("建设", "公安", "国家")) for line in printed_lines(title, 18))
