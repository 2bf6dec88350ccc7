"""What a careful editor sees in fixtures/neighbours, kind: names."""

from __future__ import annotations

from cases.seen import Case, bare
from neighbours.neighbour import categories, neighbour


def _said(issue: Case, name: str) -> list[tuple[str | None, str | None]]:
    """What is done with a person, and with which office."""
    found = [each for each in issue.only.node.descendants("person") if each.text_content == name]
    return [(each.get("action"), each.get("office")) for each in found]


def test_names_with_rare_characters_in_columns__names() -> None:
    """Twelve names, those with characters of other planes too."""
    issue = neighbour("names_with_rare_characters_in_columns")
    names = [part.text for part in issue.only.all("name")]
    assert names == [
        "丁𬭎",
        "万里",
        "王𬘬文",
        "石建军",
        "冯喆",
        "任飞",
        "刘㛃",
        "孙頔",
        "李䶮",
        "吴翀",
        "欧阳锦华",
        "𫖯祎",
    ]


def test_names_with_rare_characters_in_columns__event() -> None:
    """The preparatory meeting passed the list."""
    issue = neighbour("names_with_rare_characters_in_columns")
    assert issue.only.events == [("2024-01-23", "通过", "河川市第十六届人民代表大会第四次会议预备会议")]


def test_names_with_rare_characters_in_columns__order() -> None:
    """The line about number and order is kept, and is no name."""
    issue = neighbour("names_with_rare_characters_in_columns")
    assert "按姓名笔划为序" in issue.text


def test_names_with_rare_characters_in_columns__kind() -> None:
    """A list."""
    issue = neighbour("names_with_rare_characters_in_columns")
    assert issue.only.kind == "list"


def test_names_with_sex_and_people_in_narrow_columns__names() -> None:
    """Ten names in printed order."""
    issue = neighbour("names_with_sex_and_people_in_narrow_columns")
    names = [part.text.split("（")[0] for part in issue.only.all("name")]
    assert names == [
        "才让卓玛",
        "巴特尔",
        "马学义",
        "王凤",
        "古丽娜尔·买买提",
        "尼玛扎西",
        "朴顺姬",
        "阿卜杜热合曼•艾力",
        "李华",
        "张伟",
    ]


def test_names_with_sex_and_people_in_narrow_columns__sex() -> None:
    """Four are women."""
    issue = neighbour("names_with_sex_and_people_in_narrow_columns")
    assert [part.node.get("sex") for part in issue.only.all("name")].count("女") == 4


def test_names_with_sex_and_people_in_narrow_columns__peoples() -> None:
    """Seven peoples are named."""
    issue = neighbour("names_with_sex_and_people_in_narrow_columns")
    assert [part.node.get("ethnic") for part in issue.only.all("name") if part.node.get("ethnic")] == [
        "藏族",
        "蒙古族",
        "回族",
        "维吾尔族",
        "藏族",
        "朝鲜族",
        "维吾尔族",
    ]


def test_appointments_of_a_government_with_trial_terms__kind() -> None:
    """A notice or a list of appointments, with its number."""
    issue = neighbour("appointments_of_a_government_with_trial_terms")
    assert issue.only.kind in ("notice", "appointments")
    assert issue.only.number == "河政任〔2024〕6号"


def test_appointments_of_a_government_with_trial_terms__lines() -> None:
    """Four lines, each of its own, none joined to another."""
    issue = neighbour("appointments_of_a_government_with_trial_terms")
    text = [line for line in issue.text.split("\n") if "任" in line or "免" in line]
    assert any(line.startswith("徐瑛（女）任河川市审计局副局长（试用期一年）") for line in text)
    assert any(line.startswith("免去何平的河川市审计局副局长职务，退休") for line in text)


def test_appointments_of_a_government_with_trial_terms__foot() -> None:
    """Signed on 2024-07-11."""
    issue = neighbour("appointments_of_a_government_with_trial_terms")
    assert (issue.only.signatures, issue.only.signed) == (["河川市人民政府"], "2024-07-11")


def test_appointments_name_after_office__kind() -> None:
    """Appointments."""
    issue = neighbour("appointments_name_after_office")
    assert issue.only.kind == "appointments"


def test_appointments_name_after_office__labels() -> None:
    """任命： and 免去： say what follows."""
    issue = neighbour("appointments_name_after_office")
    assert [part.text for part in issue.only.all("label") if part.text in ("任命：", "免去：")] == ["任命：", "免去："]


def test_appointments_name_after_office__persons() -> None:
    """Four persons."""
    issue = neighbour("appointments_name_after_office")
    found = [part.text.split("（")[0] for part in issue.only.all("name", "person")]
    assert found == ["沈玉清", "邱波", "曾志远", "黎明"]


def test_appointments_name_after_office__salutation() -> None:
    """The office with its colon is no salutation."""
    issue = neighbour("appointments_name_after_office")
    assert issue.only.salutation is None


def test_roster_office_first_with_colons__names() -> None:
    """Six persons."""
    issue = neighbour("roster_office_first_with_colons")
    assert [part.text for part in issue.only.all("name")] == ["白雪", "宋建设", "闫志强", "孔燕", "毛永红", "米兰"]


def test_roster_office_first_with_colons__offices() -> None:
    """Each has an office."""
    issue = neighbour("roster_office_first_with_colons")
    assert [part.text for part in issue.only.all("office")] == [
        "县长",
        "常务副县长",
        "县人武部部长",
        "县水利局局长",
        "县气象局局长",
        "县财政局副局长",
    ]


def test_roster_office_first_with_colons__labels() -> None:
    """What a person is in the body stands before the name: 总指挥, 副总指挥, 成员."""
    issue = neighbour("roster_office_first_with_colons")
    labels = [part.node.get("label", "").rstrip("：").replace("　", "") for part in issue.only.all("entry")]
    assert list(dict.fromkeys(label for label in labels if label)) == ["总指挥", "副总指挥", "成员"]


def test_roster_office_first_with_colons__last() -> None:
    """The last line is a paragraph."""
    issue = neighbour("roster_office_first_with_colons")
    assert issue.only.body.paragraphs[-1:] == ["指挥部办公室设在县水利局，办公室主任由孔燕兼任。"]


def test_roster_name_first_in_narrow_lines__names() -> None:
    """Six persons."""
    issue = neighbour("roster_name_first_in_narrow_lines")
    assert [part.text for part in issue.only.all("name")] == ["石建军", "冯志强", "邓永红", "任飞", "郑海生", "关月"]


def test_roster_name_first_in_narrow_lines__office() -> None:
    """The office that runs over two lines is one."""
    issue = neighbour("roster_name_first_in_narrow_lines")
    assert "市交通运输局局长、市铁路建设办公室主任" in [part.text for part in issue.only.all("office")]


def test_roster_name_first_in_narrow_lines__count() -> None:
    """Six offices."""
    issue = neighbour("roster_name_first_in_narrow_lines")
    assert len(issue.only.all("office")) == 6


def test_names_of_units_in_a_commendation__units() -> None:
    """Six units in printed order, each whole."""
    issue = neighbour("names_of_units_in_a_commendation")
    units = [
        "河川钢铁有限公司",
        "汾东铝业股份有限公司",
        "青原乳业有限公司",
        "东岭化肥厂",
        "河川热电公司",
        "汾东矿山机械集团",
    ]
    places = [issue.text.index(unit) for unit in units]
    assert places == sorted(places)


def test_names_of_units_in_a_commendation__no_run_on() -> None:
    """No two of them run together."""
    issue = neighbour("names_of_units_in_a_commendation")
    assert "公司汾东铝业" not in issue.text and "公司东岭" not in issue.text


def test_names_of_units_in_a_commendation__one_document() -> None:
    """One document with its title; no unit is a title or a heading."""
    issue = neighbour("names_of_units_in_a_commendation")
    assert (issue.only.title or "").startswith("汾东省2023年度节水型企业名单")
    assert issue.only.all("heading") == []


def test_narrow_names_over_a_page_in_columns__names() -> None:
    """Fourteen names, over the page."""
    issue = neighbour("narrow_names_over_a_page_in_columns")
    names = [part.text.split("（")[0] for part in issue.only.all("name")]
    assert names == [
        "丁宁",
        "马小军",
        "王𣗋华",
        "王琳",
        "孔令华",
        "石建军",
        "白雪",
        "冯志强",
        "任飞",
        "孙㬎",
        "李想",
        "邱波",
        "尉迟明远",
        "魏巍",
    ]


def test_narrow_names_over_a_page_in_columns__sex() -> None:
    """Two are women."""
    issue = neighbour("narrow_names_over_a_page_in_columns")
    assert [part.node.get("sex") for part in issue.only.all("name")].count("女") == 2


def test_narrow_names_over_a_page_in_columns__pages() -> None:
    """Pages 66 and 67."""
    issue = neighbour("narrow_names_over_a_page_in_columns")
    assert issue.pages == [66, 67]


def test_narrow_appointments_that_wrap__title() -> None:
    """A title of two lines and one event."""
    issue = neighbour("narrow_appointments_that_wrap")
    assert issue.only.title == "汾东省人民代表大会常务委员会任免名单"
    assert [(date, action) for date, action, _ in issue.only.events] == [("2024-07-26", "通过")]


def test_narrow_appointments_that_wrap__lines() -> None:
    """Three entries, each whole over its lines."""
    issue = neighbour("narrow_appointments_that_wrap")
    texts = issue.text.split("\n")
    assert "陈立新为汾东省人民代表大会常务委员会法制工作委员会副主任；" in texts
    assert any(text.endswith("为汾东省高级人民法院立案庭副庭长、审判员。") for text in texts)
    assert any(text.endswith("的汾东省人民检察院检察委员会委员、检察员职务。") for text in texts)


def test_narrow_appointments_that_wrap__persons() -> None:
    """阿依古丽·吐尔逊 is a person like the others."""
    issue = neighbour("narrow_appointments_that_wrap")
    persons = [part.text for part in issue.all("person", "name")]
    assert len(persons) == 3
    assert any(text.startswith("阿依古丽·吐尔逊") for text in persons)


def test_narrow_appointments_that_wrap__labels() -> None:
    """任命： and 免去："""
    issue = neighbour("narrow_appointments_that_wrap")
    assert [part.text for part in issue.only.all("label")] == ["任命：", "免去："]


def test_narrow_roster_with_one_blank__names() -> None:
    """Six persons."""
    issue = neighbour("narrow_roster_with_one_blank")
    assert [part.text for part in issue.only.all("name")] == ["邓永红", "任飞", "关月", "郑海生", "冯志强", "白雪"]


def test_narrow_roster_with_one_blank__office() -> None:
    """The office over two lines is one."""
    issue = neighbour("narrow_roster_with_one_blank")
    offices = [part.text for part in issue.only.all("office")]
    assert offices[4] == "县应急管理局局长、县安全生产委员会办公室主任"


def test_narrow_roster_with_one_blank__below() -> None:
    """The sentence below is a paragraph."""
    issue = neighbour("narrow_roster_with_one_blank")
    assert [part.text for part in issue.only.body.all("p")] == ["办公室设在县水利局，郑海生兼任办公室主任。"]


def test_narrow_appointments_and_names_below_an_office__labels() -> None:
    """任命：, 免去： and the office say what follows."""
    issue = neighbour("narrow_appointments_and_names_below_an_office")
    assert [part.text for part in issue.only.all("label")] == ["任命：", "免去：", "青原自治州中级人民法院审判员："]


def test_narrow_appointments_and_names_below_an_office__paragraphs() -> None:
    """Whoever is appointed with 为 stands in a sentence."""
    issue = neighbour("narrow_appointments_and_names_below_an_office")
    texts = [part.text for part in issue.only.body.all("p")]
    assert texts[0] == "才让多杰（藏族）为青原自治州人民政府副州长；"
    assert len(texts) == 4


def test_narrow_appointments_and_names_below_an_office__names() -> None:
    """Three judges, one in the last row."""
    issue = neighbour("narrow_appointments_and_names_below_an_office")
    assert [part.text.split("（")[0] for part in issue.only.all("name")] == ["扎西顿珠", "马俊", "赵敏"]


def test_names_grouped_by_places_and_bodies__names() -> None:
    """Eleven names, none of them a place or a body."""
    issue = neighbour("names_grouped_by_places_and_bodies")
    names = [part.text.split("（")[0] for part in issue.only.all("name")]
    assert names == ["田丰", "孙立本", "郝小梅", "段磊", "白鸽", "卫建国", "安志远", "马骏", "康玉兰", "侯勇", "石磊"]


def test_names_grouped_by_places_and_bodies__labels() -> None:
    """The places and the bodies are labels."""
    issue = neighbour("names_grouped_by_places_and_bodies")
    assert [part.text for part in issue.only.all("label")] == ["河川市", "青原县", "省直机关", "铁路系统"]


def test_attendance_with_names_behind_offices__head() -> None:
    """The head ends with the title: no office is a byline or a salutation."""
    issue = neighbour("attendance_with_names_behind_offices")
    assert issue.only.title == "汾东省第十二届人民代表大会常务委员会第九次会议出席人员名单"
    assert (issue.only.kind, issue.all("salutation"), issue.all("byline")) == ("list", [], [])


def test_attendance_with_names_behind_offices__labels() -> None:
    """Five labels, closed up."""
    issue = neighbour("attendance_with_names_behind_offices")
    labels = [part.text for part in issue.only.all("label")]
    assert labels == ["主任：", "秘书长：", "委员（按姓氏笔画排列）：", "请假：", "缺席："]


def test_attendance_with_names_behind_offices__names() -> None:
    """Fifteen names, behind the labels and below them."""
    issue = neighbour("attendance_with_names_behind_offices")
    names = " ".join(part.text for part in issue.only.all("name"))
    assert names == "安世昌 梁栋 万山 王岚 牛建业 石玉琴 白杨 冯涛 孙立群 苏敏 何川 秦岭 顾平 谢长庚 郑重"


def test_attendance_with_names_behind_offices__persons() -> None:
    """Names that 、 parts are persons of one paragraph, with the mark between them."""
    issue = neighbour("attendance_with_names_behind_offices")
    (paragraph,) = issue.only.all("p")
    assert paragraph.text == "副主任：温和、田玉芬（女）、高志远"
    assert [node.text_content for node in paragraph.node.descendants("person")] == ["温和", "田玉芬", "高志远"]


def test_attendance_with_names_behind_offices__pages() -> None:
    """Page 11 ends before a label that has its name behind it, once."""
    issue = neighbour("attendance_with_names_behind_offices")
    assert issue.pages == [11, 12]


def test_names_parted_by_blanks_before_their_office__judges() -> None:
    """Three persons, parted by blanks alone, become 审判员; the second is a woman."""
    issue = neighbour("names_parted_by_blanks_before_their_office")
    judges = [each for each in issue.only.node.descendants("person") if each.get("office") == "凤山县人民法院审判员"]
    assert [each.text_content for each in judges] == ["欧阳文", "赵　丽", "司马光明"]
    assert [each.get("sex") for each in judges] == [None, "女", None]


def test_names_parted_by_blanks_before_their_office__procurator() -> None:
    """阿依古丽·买买提 becomes 检察员."""
    issue = neighbour("names_parted_by_blanks_before_their_office")
    assert [each.text_content for each in issue.only.node.descendants("person")][3] == "阿依古丽·买买提"


def test_rows_of_names_ended_by_two_with_a_note__persons() -> None:
    """Twelve persons; the last row is of two, with one wide blank between."""
    issue = neighbour("rows_of_names_ended_by_two_with_a_note")
    names = [node.text for node in issue.only.all("name")]
    assert len(names) == 12
    assert names[-2:] == ["欧阳菁", "阿不都热依木·艾山"]


def test_appointments_whose_office_is_cut_within_a_word__appointments() -> None:
    """Three appointments, five persons."""
    document = neighbour("appointments_whose_office_is_cut_within_a_word").only
    assert [person.text for person in document.all("person")] == ["王志远", "李秀英", "陈晨", "巴特尔", "孟庆国"]


def test_appointments_whose_office_is_cut_within_a_word__whole() -> None:
    """No paragraph is cut."""
    document = neighbour("appointments_whose_office_is_cut_within_a_word").only
    assert "李秀英（女）、陈晨、巴特尔（蒙古族）为渭北市人民代表大会常务委员会委员；" in [
        p.text for p in document.all("p")
    ]


def test_attendance_with_offices_apart_from_names__labels() -> None:
    """Five labels with the names behind or below each."""
    document = neighbour("attendance_with_offices_apart_from_names").only
    assert [label.text for label in document.all("label")] == ["主任", "副主任", "秘书长", "委员", "请假"]


def test_attendance_with_offices_apart_from_names__members() -> None:
    """Twenty names below 委员, over a page."""
    groups = neighbour("attendance_with_offices_apart_from_names").only.all("names")
    assert [len(group.all("name")) for group in groups] == [1, 4, 1, 20, 2]


def test_members_with_their_offices_in_brackets__five() -> None:
    """Five persons in a roster, each with an office."""
    issue = neighbour("members_with_their_offices_in_brackets")
    assert [each.text for each in issue.all("office")] == [
        "（县委副书记、县长）",
        "（副县长）",
        "（县人武部部长）",
        "（县政府办公室主任）",
        "（县水利局局长）",
    ]


def test_members_with_their_offices_in_brackets__labels() -> None:
    """Three of them have a label."""
    issue = neighbour("members_with_their_offices_in_brackets")
    assert [each.label for each in issue.all("entry") if each.label] == ["指挥长：", "副指挥长：", "成员："]


def test_members_with_their_offices_in_brackets__below() -> None:
    """The sentence below is a paragraph."""
    issue = neighbour("members_with_their_offices_in_brackets")
    assert issue.only.body.paragraphs[-1] == "指挥部办公室设在县水利局，孙八兼任办公室主任。"


def test_one_name_below_the_office_of_a_county__labels() -> None:
    """Three offices are labels."""
    issue = neighbour("one_name_below_the_office_of_a_county")
    assert [each.text for each in issue.all("label")] == [
        "县人民政府县长：",
        "副县长（按姓名笔画排列）：",
        "县监察委员会主任：",
    ]


def test_one_name_below_the_office_of_a_county__six() -> None:
    """Six persons are named."""
    issue = neighbour("one_name_below_the_office_of_a_county")
    assert [each.text for each in issue.all("name")] == [
        "马志强（回族）",
        "王勇",
        "刘洋（女）",
        "陈建军",
        "杨柳（女，满族）",
        "赵刚",
    ]


def test_offices_without_colons_above_their_names__title() -> None:
    """The first line is the title."""
    issue = neighbour("offices_without_colons_above_their_names")
    assert issue.only.title == "某某市第十六届人民代表大会常务委员会组成人员名单"


def test_offices_without_colons_above_their_names__persons() -> None:
    """Four offices, twenty persons."""
    issue = neighbour("offices_without_colons_above_their_names")
    assert (len(issue.all("label")), len(issue.all("name"))) == (4, 20)


def test_appointments_below_numbered_headings__five() -> None:
    """Five persons, each in a paragraph of its own."""
    issue = neighbour("appointments_below_numbered_headings")
    assert [each.text for each in issue.all("person")] == ["张建国", "李敏", "王志刚", "赵云", "陈光明"]
    assert len(issue.all("p")) == 5


def test_appointments_below_numbered_headings__actions() -> None:
    """The headings say what is done."""
    issue = neighbour("appointments_below_numbered_headings")
    assert [each.node.get("action") for each in issue.all("person")] == ["任命", "任命", "免去", "免去", "任命"]


def test_removal_without_the_particle__five() -> None:
    """Five persons with their offices."""
    issue = neighbour("removal_without_the_particle")
    assert len(issue.all("person")) == 5


def test_removal_without_the_particle__removed() -> None:
    """Who retired is removed too."""
    issue = neighbour("removal_without_the_particle")
    assert [each.node.get("office") for each in issue.all("person")][-2:] == [
        "某某省高级人民法院民事审判第二庭副庭长",
        "某某省高级人民法院审判员",
    ]


def test_attendance_with_reasons_and_offices__labels() -> None:
    """Three labels."""
    issue = neighbour("attendance_with_reasons_and_offices")
    assert [each.text for each in issue.all("label")] == ["出席（8人）：", "请假（2人）：", "列席："]


def test_attendance_with_reasons_and_offices__names() -> None:
    """Ten names, two with the reason."""
    issue = neighbour("attendance_with_reasons_and_offices")
    assert [each.text for each in issue.all("name")][-2:] == ["石磊（病假）", "叶知秋（事假）"]
    assert len(issue.all("name")) == 10


def test_attendance_with_reasons_and_offices__nobody() -> None:
    """Nobody signs, nobody is greeted."""
    issue = neighbour("attendance_with_reasons_and_offices")
    assert (issue.only.signatures, issue.only.salutation) == ([], None)


def test_members_with_wide_names_behind_their_posts__five() -> None:
    """Five persons with their offices."""
    issue = neighbour("members_with_wide_names_behind_their_posts")
    assert [each.text for each in issue.document(3).all("name")] == ["李明", "王强", "赵大勇", "钱小玲", "孙武"]


def test_members_with_wide_names_behind_their_posts__signs() -> None:
    """The office signs."""
    issue = neighbour("members_with_wide_names_behind_their_posts")
    assert issue.document(3).signatures == ["某省人民政府办公厅"]


def test_deputies_by_towns_below_a_remark__names() -> None:
    """Two labels, twelve names."""
    issue = neighbour("deputies_by_towns_below_a_remark")
    assert [each.text for each in issue.all("label")] == ["江州市（8名）", "河阳市（4名）"]
    assert len(issue.all("name")) == 12


def test_winners_with_their_bodies_in_an_attachment__roster() -> None:
    """Two entries of a roster."""
    issue = neighbour("winners_with_their_bodies_in_an_attachment")
    assert [each.text for each in issue.only.attachments[1].all("name", "office")] == [
        "李春生",
        "太行重工有限公司",
        "赵梅（女）",
        "汾东大学",
    ]


def test_teachers_with_their_schools_in_brackets__six() -> None:
    """Six names under three labels."""
    issue = neighbour("teachers_with_their_schools_in_brackets")
    assert [each.text for each in issue.all("label")] == ["省直", "江州市", "河阳市"]
    assert len(issue.all("name")) == 6


def test_elected_persons_below_whole_offices__labels() -> None:
    """Two labels, four names."""
    issue = neighbour("elected_persons_below_whole_offices")
    assert [each.text for each in issue.all("label")] == [
        "省人民代表大会常务委员会副主任",
        "省人民代表大会常务委员会委员（按姓名笔画为序）",
    ]
    assert len(issue.all("name")) == 4


def test_who_takes_a_second_office__three() -> None:
    """Three persons."""
    issue = neighbour("who_takes_a_second_office")
    assert [(each.text, each.node.get("action")) for each in issue.all("person")] == [
        ("王立新", "任命"),
        ("赵志刚", "免去"),
        ("李静", "任命"),
    ]


def test_appointments_with_notes_before_the_verb__four() -> None:
    """Four persons."""
    issue = neighbour("appointments_with_notes_before_the_verb")
    assert [(each.text, each.node.get("action")) for each in issue.all("person")] == [
        ("张丽", "任命"),
        ("李强", "任命"),
        ("王二小", "免去"),
        ("赵敏", "免去"),
    ]


def test_appointments_with_notes_before_the_verb__none() -> None:
    """No roster."""
    issue = neighbour("appointments_with_notes_before_the_verb")
    assert issue.all("roster") == []


def test_towns_above_districts_with_their_persons__nobody() -> None:
    """Nobody is addressed."""
    issue = neighbour("towns_above_districts_with_their_persons")
    assert issue.only.salutation is None
    assert len(issue.only.body.children) == 5


def test_members_elected_above_who_announces__names() -> None:
    """Names behind and below their offices."""
    issue = neighbour("members_elected_above_who_announces")
    assert [len(each.all("name")) for each in issue.only.all("names")] == [1, 3, 1, 5]
    assert issue.only.signatures == ["某省第十四届人民代表大会第一次会议主席团"]


def test_persons_who_are_to_be_appointed__nobody() -> None:
    """Nobody is appointed."""
    issue = neighbour("persons_who_are_to_be_appointed")
    assert issue.only.all("person") == []


def test_minutes_set_in_with_who_was_there__names() -> None:
    """Labels and names."""
    issue = neighbour("minutes_set_in_with_who_was_there")
    assert [each.text for each in issue.only.all("label")][:2] == ["主持人：", "出席："]
    assert [len(each.all("name")) for each in issue.only.all("names")][:2] == [1, 3]


def test_roster_with_one_blank_and_holders_who_are_not_named__names() -> None:
    """Six persons."""
    issue = neighbour("roster_with_one_blank_and_holders_who_are_not_named")
    assert [part.text for part in issue.only.all("name")] == ["张三丰", "李四光", "王五", "赵六一", "钱小七", "孙八"]


def test_roster_with_one_blank_and_holders_who_are_not_named__holders() -> None:
    """Whoever holds the office in a county is a paragraph between them."""
    issue = neighbour("roster_with_one_blank_and_holders_who_are_not_named")
    assert "成　　员：各县（市、区）人民政府主要负责人" in issue.only.body.paragraphs


def test_holders_of_an_office_below_a_roster__names() -> None:
    """Three persons."""
    issue = neighbour("holders_of_an_office_below_a_roster")
    assert [part.text for part in issue.only.all("name")] == ["张三丰", "赵六一", "钱小七"]


def test_holders_of_an_office_below_a_roster__headings() -> None:
    """The others are no headings."""
    issue = neighbour("holders_of_an_office_below_a_roster")
    assert issue.only.body.sections == []
    assert {"各县（市、区）长", "有关单位负责同志"} <= set(issue.only.body.paragraphs)


def test_persons_and_offices_one_blank_apart__names() -> None:
    """Four persons."""
    issue = neighbour("persons_and_offices_one_blank_apart")
    assert [part.text for part in issue.only.all("name")] == ["王晓明", "李小四", "孙大八", "张小天"]


def test_members_of_a_conference_by_their_groups__groups() -> None:
    """Four groups."""
    issue = neighbour("members_of_a_conference_by_their_groups")
    assert [part.text for part in issue.only.all("label")] == [
        "中国共产党（3名）",
        "民革（2名）",
        "工商联（2名）",
        "特别邀请人士（1名）",
    ]


def test_members_of_a_conference_by_their_groups__names() -> None:
    """Eight names."""
    issue = neighbour("members_of_a_conference_by_their_groups")
    assert [part.text for part in issue.only.all("name")] == [
        "王昉",
        "朱玥（女）",
        "徐立毅",
        "吴晶",
        "沈㛃（女）",
        "余䶮",
        "阿依古丽·玉素甫（女，维吾尔族）",
        "释月悟",
    ]


def test_who_was_present_and_who_attended_for_a_body__present() -> None:
    """Who was present are names and no offices."""
    issue = neighbour("who_was_present_and_who_attended_for_a_body")
    assert [part.text for part in issue.only.all("name")][:7] == [
        "强卫",
        "穆东升",
        "刘晓",
        "才让太",
        "班果",
        "马成贵（回族）",
        "索南措（女，藏族）",
    ]
    assert issue.only.all("office") == []


def test_who_was_present_and_who_attended_for_a_body__bodies() -> None:
    """Each body is a label above its persons."""
    issue = neighbour("who_was_present_and_who_attended_for_a_body")
    assert [part.text for part in issue.only.all("label")] == [
        *("出席：", "请假：", "列席："),
        *("省人民政府", "省高级人民法院", "省人民检察院", "各专门委员会"),
    ]


def test_who_was_present_and_who_attended_for_a_body__wide() -> None:
    """A name of three characters set wide is one name."""
    issue = neighbour("who_was_present_and_who_attended_for_a_body")
    assert [part.text for part in issue.only.all("name")][-2:] == ["布尔（撒拉族）", "辛国斌"]


def test_deputies_elected_and_missing__names() -> None:
    """They are labels with names."""
    issue = neighbour("deputies_elected_and_missing")
    listed = issue.only.documents[0]
    assert [part.text for part in listed.all("label", "name")] == [
        "西安市补选：",
        "张永乐",
        "任军号",
        "榆林市出缺：",
        "胡志强",
    ]


def test_names_in_five_ems_above_who_signs__names() -> None:
    """Five names."""
    issue = neighbour("names_in_five_ems_above_who_signs")
    first = issue.documents[0]
    assert [part.text for part in first.all("name")] == ["张达志", "王平", "李志民", "陈茂辉", "孔石泉（蒙古族）"]


def test_names_in_five_ems_above_who_signs__signs() -> None:
    """The premier signs."""
    issue = neighbour("names_in_five_ems_above_who_signs")
    assert issue.documents[0].signatures == ["总理　周恩来"]


def test_names_in_five_ems_above_who_signs__instruction() -> None:
    """The instruction is a document of its own."""
    issue = neighbour("names_in_five_ems_above_who_signs")
    assert issue.documents[1].title == "国防部关于解放军士兵服役期满退出现役的指示"


def test_names_of_five_characters_without_their_people__person() -> None:
    """It is a person."""
    issue = neighbour("names_of_five_characters_without_their_people")
    person = issue.documents[0].all("person")[-1]
    assert (person.text, person.node.get("office"), person.node.get("action")) == (
        "特木尔巴根",
        "兴安盟分院检察长",
        "任命",
    )


def test_roster_with_a_first_deputy_head__names() -> None:
    """Seven persons."""
    issue = neighbour("roster_with_a_first_deputy_head")
    assert [part.text for part in issue.only.all("name")] == [
        "赵国栋",
        "钱志远",
        "孙丽（女）",
        "李大为",
        "周平",
        "吴晓东",
        "郑海燕",
    ]


def test_roster_with_a_first_deputy_head__deputy() -> None:
    """The first deputy head has an entry of his own."""
    issue = neighbour("roster_with_a_first_deputy_head")
    labels = [part.node.get("label") for part in issue.only.all("entry")]
    assert labels[:3] == ["组长：", "第一副组长：", "副组长："]


def test_secretary_alone_above_the_next_list__secretary() -> None:
    """The secretary stands in the first list."""
    issue = neighbour("secretary_alone_above_the_next_list")
    assert issue.documents[0].body.all("name")[-1].text == "孙国强"


def test_secretary_alone_above_the_next_list__second() -> None:
    """The second has its title and two names."""
    issue = neighbour("secretary_alone_above_the_next_list")
    assert issue.documents[1].title == "贵州省第十一届人民代表大会第一次会议副秘书长名单"
    assert [name.text for name in issue.documents[1].body.all("name")] == ["任明吉", "周忠良"]


def test_lists_that_end_in_offices_above_titles__documents() -> None:
    """Four documents are told."""
    issue = neighbour("lists_that_end_in_offices_above_titles")
    assert [document.title for document in issue.documents] == [
        "海城市人民代表大会常务委员会任免名单",
        "海城市人民代表大会常务委员会关于接受黄志远辞去海城市副市长职务请求的决定",
        "海城市中级人民法院任免审判人员名单",
        "海城市人民检察院任命检察人员名单",
    ]


def test_lists_that_end_in_offices_above_titles__remark() -> None:
    """What is said of all those above is no office."""
    issue = neighbour("lists_that_end_in_offices_above_titles")
    assert "（以上人员自任命之日起任职）" in issue.documents[2].body.paragraphs
    assert [part.text for part in issue.documents[2].body.all("office")][
        -1
    ] == "市中级人民法院副院长、审判委员会委员、审判员职务"


def test_heads_of_delegations_and_deputies_by_places__labels() -> None:
    """Offices and places label those below."""
    issue = neighbour("heads_of_delegations_and_deputies_by_places")
    heads, deputies = issue.documents
    assert [part.text for part in heads.body.all("label")][:4] == [
        "海城代表团（9名）",
        "团长",
        "副团长",
        "宁川代表团（10名）",
    ]
    assert [part.text for part in heads.body.all("label")][-3:] == ["解放军代表团（5名）", "团长", "副团长"]
    assert [part.text for part in deputies.body.all("label")] == [
        "海城市（9名）",
        "宁川市（10名）",
        "平河县（8名）",
        "驻安平省部队（5名）",
    ]
    assert len(deputies.body.all("name")) == 32


def test_heads_of_delegations_and_deputies_by_places__head() -> None:
    """The gazette's name above a page is its head."""
    issue = neighbour("heads_of_delegations_and_deputies_by_places")
    assert issue.running_heads == ["安平省人民代表大会常务委员会公报"]


def test_committees_with_chairs_and_deputies__committees() -> None:
    """The committees are labels in a document of their own."""
    issue = neighbour("committees_with_chairs_and_deputies")
    third = issue.documents[2]
    assert third.title == "政协海城市第十五届委员会各专门委员会主任、副主任名单"
    assert [part.text for part in third.body.all("label")][::3] == ["提案委员会", "经济委员会", "文化文史和学习委员会"]
    assert len(third.body.all("name")) == 9


def test_units_by_places_in_a_list__labels() -> None:
    """Places are labels."""
    issue = neighbour("units_by_places_in_a_list")
    assert [part.text for part in issue.only.attachments[0].body.all("label")] == [
        "海城市",
        "宁川市",
        "玉溪山土家族苗族自治州",
        "省直机关",
    ]


def test_surname_outside_the_first_planes__eleven() -> None:
    """Eleven names are told."""
    issue = neighbour("surname_outside_the_first_planes")
    assert len(issue.only.body.all("name")) == 11


def test_appointment_broken_behind_its_verb__verb() -> None:
    """No verb is a name."""
    issue = neighbour("appointment_broken_behind_its_verb")
    assert issue.only.body.all("names") == []


def test_one_name_below_an_office_with_a_colon__nine() -> None:
    """Nobody is addressed, and nine names are told."""
    issue = neighbour("one_name_below_an_office_with_a_colon")
    assert issue.only.salutation is None
    assert len(issue.only.body.all("name")) == 9


def test_offices_set_wide_and_deputies_of_places__offices() -> None:
    """Each office has those who hold it."""
    issue = neighbour("offices_set_wide_and_deputies_of_places")
    assert [part.text for part in issue.only.body.all("label")][2:5] == ["主任", "副主任", "秘书长"]


def test_offices_set_wide_and_deputies_of_places__places() -> None:
    """A place stands before the name, and is none."""
    issue = neighbour("offices_set_wide_and_deputies_of_places")
    assert [part.text for part in issue.only.body.all("label")][5:] == ["南浦市", "北山市"]


def test_appointments_of_the_fifties_and_a_correction__labels() -> None:
    """Both labels stand above their sentences."""
    issue = neighbour("appointments_of_the_fifties_and_a_correction")
    assert [part.text for part in issue.documents[0].body.all("label")] == ["任命", "免去"]
    assert issue.documents[0].body.sections == []


def test_appointments_of_the_fifties_and_a_correction__correction() -> None:
    """It is none of the list."""
    issue = neighbour("appointments_of_the_fifties_and_a_correction")
    assert [each.kind for each in issue.documents] == ["appointments", "correction"]


def test_delegations_with_their_heads_behind_colons__labels() -> None:
    """Delegations and offices."""
    issue = neighbour("delegations_with_their_heads_behind_colons")
    assert [part.text for part in issue.only.body.all("label")] == [
        "海城代表团（117名）",
        "团长：",
        "副团长：",
        "开源代表团（51名）",
        "团长：",
        "副团长：",
        "解放军代表团（28名）",
        "团长：",
    ]


def test_medals_by_places_with_counts__head() -> None:
    """The collection is no title."""
    issue = neighbour("medals_by_places_with_counts")
    assert issue.documents[0].title == "江北省总工会关于表彰2015年五一劳动奖的决定"


def test_medals_by_places_with_counts__places() -> None:
    """Places group both lists."""
    issue = neighbour("medals_by_places_with_counts")
    lists = issue.documents[0].attachments
    assert [part.text for part in lists[0].body.all("label")] == ["江东市", "平原省"]
    assert [part.text for part in lists[1].body.all("label")] == ["江东市（3名）", "青川市（2名）"]


def test_medals_by_places_with_counts__decides() -> None:
    """The session decides."""
    issue = neighbour("medals_by_places_with_counts")
    assert issue.documents[1].salutation is None


def test_deputies_of_organs_with_their_offices__named() -> None:
    """Four persons with their offices."""
    issue = neighbour("deputies_of_organs_with_their_offices")
    assert [part.text for part in issue.only.all("name")] == ["王军民", "高洪波", "周玉华", "国家森"]
    assert "副省长" in [part.text for part in issue.only.all("office")]


def test_guests_with_their_organs_in_brackets__names() -> None:
    """Nine names."""
    issue = neighbour("guests_with_their_organs_in_brackets")
    assert len(issue.only.all("name")) == 9
    assert [part.text for part in issue.only.all("label")] == ["出席：", "请假：", "列席："]


def test_members_below_a_label_of_their_own__persons() -> None:
    """Seven persons, none of them signs."""
    issue = neighbour("members_below_a_label_of_their_own")
    names = [part.text for part in issue.only.all("name")]
    assert names == ["李国强", "周建华", "吴志远", "冯卫东", "陈立新", "褚永康", "卫国平"]
    assert [part.text for part in issue.only.all("signature")] == ["省人民政府办公厅"]


def test_members_below_a_label_of_their_own__label() -> None:
    """The label stands alone, and no office goes on into it."""
    issue = neighbour("members_below_a_label_of_their_own")
    assert [part.text for part in issue.only.all("label")] == ["成员："]
    assert "省教育厅副厅长" in [part.text for part in issue.only.all("office")]


def test_paragraph_below_the_members_of_a_roster__persons() -> None:
    """Five persons."""
    issue = neighbour("paragraph_below_the_members_of_a_roster")
    names = [part.text for part in issue.only.all("name")]
    assert names == ["王建国", "李敏", "赵宏伟", "钱志强", "孙丽华"]


def test_paragraph_below_the_members_of_a_roster__paragraph() -> None:
    """The sentence is a paragraph."""
    issue = neighbour("paragraph_below_the_members_of_a_roster")
    assert issue.only.all("p")[-1].text == "指挥部下设办公室，办公室设在县应急管理局。"


def test_members_below_a_label_among_indented_lines__persons() -> None:
    """Five persons, none of them signs."""
    issue = neighbour("members_below_a_label_among_indented_lines")
    names = [part.text for part in issue.only.all("name")]
    assert names == ["周强", "吴晓东", "郑国华", "冯建军", "陈永红（女）"]
    assert [part.text for part in issue.only.all("signature")] == ["某市人民政府办公室"]


def test_members_below_a_label_among_indented_lines__label() -> None:
    """The label stands alone."""
    issue = neighbour("members_below_a_label_among_indented_lines")
    assert [part.text for part in issue.only.all("label")] == ["委员："]


def test_next_person_below_a_full_line_of_appointments__each() -> None:
    """Each person, or several with one office, is a paragraph."""
    issue = neighbour("next_person_below_a_full_line_of_appointments")
    said = [p.text for p in issue.only.body.all("p")]
    assert said[1] == "孙頔为青河市人民检察院检察员；"
    assert len(said) == 5


def test_roster_of_narrow_names_above_the_next_list__titles() -> None:
    """The offices one blank behind the names are none of the title below them."""
    issue = neighbour("roster_of_narrow_names_above_the_next_list")
    assert [document.title for document in issue.documents] == [
        "汾东省应急指挥部组成人员名单",
        "汾东省第十四届人民代表大会第二次会议秘书长名单",
    ]


def test_roster_of_narrow_names_above_the_next_list__names() -> None:
    """Nine persons, each with an office."""
    issue = neighbour("roster_of_narrow_names_above_the_next_list")
    first = issue.documents[0]
    assert [part.text for part in first.all("name")] == [
        *("王刚", "李晓明", "赵一", "钱志强", "孙丽", "周文斌", "陈明", "诸葛建平", "卫东"),
    ]
    assert [part.text for part in first.all("office")][4:7] == ["省教育厅厅长", "省科学技术厅厅长", "省民政厅厅长"]


def test_names_between_a_text_and_the_organ_that_signs__names() -> None:
    """Four names in the first document, six in the second."""
    issue = neighbour("names_between_a_text_and_the_organ_that_signs")
    assert [[part.text for part in document.body.all("name")] for document in issue.documents] == [
        ["李明", "王建国", "赵敏（女）", "周舟"],
        ["陈立", "曾海燕", "邓超", "龙再兴", "刘畅", "李慧敏"],
    ]


def test_names_between_a_text_and_the_organ_that_signs__signature() -> None:
    """Each is signed by its organ alone."""
    issue = neighbour("names_between_a_text_and_the_organ_that_signs")
    signed = [[part.text for part in document.all("signature")] for document in issue.documents]
    assert signed == [["河清市教育局"], ["河清市人民政府"]]


def test_headquarters_with_its_commanders__labels() -> None:
    """Three labels in each list."""
    issue = neighbour("headquarters_with_its_commanders")
    labels = [[part.text for part in document.body.all("label")] for document in issue.documents]
    assert labels == [["总指挥：", "副总指挥：", "成员："], ["队长：", "副队长：", "队员："]]


def test_headquarters_with_its_commanders__names() -> None:
    """Eight names and five."""
    issue = neighbour("headquarters_with_its_commanders")
    assert [len(document.body.all("name")) for document in issue.documents] == [8, 5]


def test_list_of_those_present_below_appointments__documents() -> None:
    """Two documents: appointments, and the list of those present."""
    issue = neighbour("list_of_those_present_below_appointments")
    assert [each.kind for each in issue.documents] == ["appointments", "list"]
    assert issue.document(2).title == "某市第八届人民代表大会常务委员会第十四次会议出席人员名单"


def test_list_of_those_present_below_appointments__names() -> None:
    """主任 王宽, 副主任 two, 秘书长 王亚雄, 委员 five, absent one."""
    present = neighbour("list_of_those_present_below_appointments").document(2)
    names = [[name.text for name in row.all("name")] for row in present.all("names")]
    assert [len(each) for each in names] == [1, 2, 1, 5, 1]
    assert names[0] == ["王宽"] and names[2] == ["王亚雄"] and names[4] == ["陈明"]


def test_notes_beneath_names_in_a_roster__persons() -> None:
    """Five persons with an office each, each a whole name with its people."""
    issue = neighbour("notes_beneath_names_in_a_roster")
    assert [(part.text, part.node.get("ethnic")) for part in issue.all("name")] == [
        ("阿依努尔·吐尔逊（女，哈萨克族）", "哈萨克族"),
        ("玛依拉（女，哈萨克族）", "哈萨克族"),
        ("热合木都拉·阿不都卡德（乌孜别克族）", "乌孜别克族"),
        ("丹增·旺堆（藏族）", "藏族"),
        ("阿卜杜拉·买买提（维吾尔族）", "维吾尔族"),
    ]
    assert [part.text for part in issue.all("office")] == [
        "河川县第一中学高级教师",
        "青原县人民医院护士长",
        "东岭县乡村振兴局干部",
        "石河乡党委书记",
        "河川县农业技术推广站站长",
    ]


def test_notes_beneath_names_in_a_roster__lines() -> None:
    """An entry says which lines it stood on, that of the note too."""
    issue = neighbour("notes_beneath_names_in_a_roster")
    assert [part.node.get("lines") for part in issue.all("entry")] == ["14-15", "16", "17-18", "19", "20-21"]


def test_notes_beneath_names_in_a_roster__below() -> None:
    """The decision below the list is a document of its own, and its text was broken to no other measure."""
    issue = neighbour("notes_beneath_names_in_a_roster")
    assert issue.documents[1].title == "汾东自治州人民政府关于给予石河乡中心小学嘉奖的决定"
    assert [part.node.get("lines") for part in issue.documents[1].all("p")] == ["26-27"]


def test_rests_of_office_and_note_beneath_a_member() -> None:
    """The rest of the note and that of the office each go on what stands above them; the sentence below is a paragraph."""
    issue = neighbour("rests_of_office_and_note_beneath_a_member")
    assert [part.text for part in issue.all("name")][1] == "其木格·乌兰（女，蒙古族）"
    assert [part.text for part in issue.all("office")] == [
        "省水利厅总工程师",
        "省水文局副局长、教授级高级工程师",
        "省气象台首席预报员",
        "省地质调查院高级工程师",
        "汾东大学教授",
    ]
    assert issue.all("p")[-1].text == "专家组办公室设在省水利厅防汛处。"


def test_units_above_the_next_title__units() -> None:
    """Five units, none a label or a part of the title below."""
    issue = neighbour("units_above_the_next_title")
    assert [part.text for part in issue.documents[0].attachments[0].body.all("p")] == [
        "河川市东城区柳林街道滨河社区",
        "青原县第二中学（新校区）",
        "东岭灌区",
        "石桥镇杨家湾村",
        "河川市第三人民医院",
    ]
    assert issue.documents[1].title == "河川市人民政府关于王立新等同志任职的通知"


def test_units_above_the_next_title__appointments_in_columns() -> None:
    """Each who is appointed or removed is an entry; who signs below the last is not a part of the office."""
    issue = neighbour("units_above_the_next_title")
    assert [part.text for part in issue.documents[1].all("office")] == [
        "任市卫生健康委员会副主任；",
        "任市审计局副局长。",
        "市卫生健康委员会副主任职务；",
        "市统计局总统计师职务（退休）；",
        "市民族宗教事务局副局长职务。",
    ]
    assert issue.documents[1].signatures == ["河川市人民政府"]


def test_units_above_the_next_title__one_appointed() -> None:
    """One person alone below a sentence that appoints is an entry too."""
    issue = neighbour("units_above_the_next_title")
    assert [part.text for part in issue.documents[2].all("name")] == ["李伟"]
    assert [part.text for part in issue.documents[2].all("office")] == ["任市水务局副局长（试用期一年）。"]


def test_names_told_apart_by_brackets__names() -> None:
    """Seventeen names, two of which are told from others by where they are from, and the secretary-general."""
    issue = neighbour("names_told_apart_by_brackets")
    names = [part.text for part in issue.documents[0].all("name")]
    assert len(names) == 18
    assert names[:5] == ["丁磊（青原）", "丁磊（东岭）", "马建军", "王静（女）", "王静（市直）"]
    assert names[7] == "孙红（女）（东岭）"


def test_names_told_apart_by_brackets__no_label() -> None:
    """No row of names is a label."""
    issue = neighbour("names_told_apart_by_brackets")
    assert [part.text for part in issue.documents[0].all("label")] == ["（共17人，按姓名笔画为序）", "秘书长"]


def test_units_grouped_by_cities() -> None:
    """Six units under two cities; the notice below begins with its two organs."""
    issue = neighbour("units_grouped_by_cities")
    assert [part.text for part in issue.all("label")] == ["河川市", "青原市"]
    assert [part.text for part in issue.documents[0].attachments[0].body.all("p")] == [
        "（7户）",
        "河川钢铁有限公司",
        "汾东铝业股份有限公司北区分厂（含机修车间）",
        "青原县滨河社区",
        "青原乳业有限公司",
        "东岭化肥厂",
        "石河农场",
    ]
    assert issue.documents[-1].title == "汾东省人力资源和社会保障厅　汾东省总工会关于做好农民工工资支付工作的通知"


def test_who_is_named_by_a_label_above_the_next_announcement__names() -> None:
    """赵敏 is the chair, and heads no group of documents."""
    issue = neighbour("who_is_named_by_a_label_above_the_next_announcement")
    assert [part.text for part in issue.documents[0].body.all("name")] == ["赵敏（女）", "王建国", "孙丽（女）"]
    assert categories(issue) == []


def test_who_is_named_by_a_label_above_the_next_announcement__numbers() -> None:
    """Three documents; the second is number 〔八届〕三号, the third ［八届］第4号."""
    issue = neighbour("who_is_named_by_a_label_above_the_next_announcement")
    assert [document.number for document in issue.documents] == [None, "〔八届〕三号", "［八届］第4号"]


def test_one_name_below_its_office_above_the_next_title__name() -> None:
    """The name below 秘书长 is in its list."""
    first = neighbour("one_name_below_its_office_above_the_next_title").document(1)
    assert [name.text for name in first.all("names")[-1].all("name")] == ["周卫东"]


def test_one_name_below_its_office_above_the_next_title__documents() -> None:
    """Two documents, no group head."""
    issue = neighbour("one_name_below_its_office_above_the_next_title")
    assert [each.kind for each in issue.documents] == ["list", "appointments"] and issue.all("category") == []


def test_experts_with_labels_that_are_no_offices__experts() -> None:
    """Six labels with nine names in the first notice."""
    first = neighbour("experts_with_labels_that_are_no_offices").document(1)
    assert [part.text for part in first.body.all("label")] == [
        *("顾问：", "组长：", "副组长：", "专家：", "秘书长：", "联络员："),
    ]
    assert len(first.body.all("name")) == 9


def test_experts_with_labels_that_are_no_offices__groups() -> None:
    """Three labels in the second; 后勤组 and 地点, behind which nobody stands, are paragraphs."""
    second = neighbour("experts_with_labels_that_are_no_offices").document(2)
    assert [part.text for part in second.body.all("label")] == ["召集人：", "综合组：", "宣传组："]
    assert second.body.paragraphs[-2:] == ["后勤组：各科室", "地点：河清市"]


def test_members_behind_one_label_and_names_wide_by_two_blanks__one_label() -> None:
    """Six members in two rows behind 成　员."""
    first = neighbour("members_behind_one_label_and_names_wide_by_two_blanks").document(1)
    assert [part.text for part in first.body.all("label")] == ["成员："]
    assert [part.text for part in first.body.all("name")] == "张三 李四 王明 赵亮 刘洋 陈强".split()


def test_members_behind_one_label_and_names_wide_by_two_blanks__two_blanks() -> None:
    """Four labels in the list, with eleven names."""
    second = neighbour("members_behind_one_label_and_names_wide_by_two_blanks").document(2)
    assert [part.text for part in second.body.all("label")] == ["主任", "副主任", "秘书长", "委员"]
    assert len(second.body.all("name")) == 11


def test_imprint_in_brackets_below_a_roster__office() -> None:
    """It is no part of that person's office."""
    issue = neighbour("imprint_in_brackets_below_a_roster")
    assert [office.text for office in issue.all("office")] == ["区人民政府区长", "区人民检察院检察长"]


def test_imprint_in_brackets_below_a_roster__persons() -> None:
    """Two persons with their offices."""
    issue = neighbour("imprint_in_brackets_below_a_roster")
    assert len(issue.all("entry")) == 2


def test_persons_by_sector_of_a_conference__labels() -> None:
    """Three labels and five names."""
    body = neighbour("persons_by_sector_of_a_conference").only.body
    assert [label.text for label in body.all("label")] == ["中共界", "工商联界", "宗教界"]
    assert [bare(name.text) for name in body.all("name")] == ["马文斌", "刘涛", bare("叶红梅（女）"), "林峰", "释明远"]


def test_persons_by_sector_of_a_conference__heads() -> None:
    """None of the labels is a name or a group head."""
    assert neighbour("persons_by_sector_of_a_conference").all("category") == []


def test_winners_by_the_body_they_are_of__labels() -> None:
    """Two labels."""
    winners = neighbour("winners_by_the_body_they_are_of").only.attachments[0]
    assert [bare(label.text) for label in winners.all("label")] == ["市直", "城关镇"]


def test_winners_by_the_body_they_are_of__persons() -> None:
    """Three persons with their offices, and six names."""
    winners = neighbour("winners_by_the_body_they_are_of").only.attachments[0]
    assert [office.text for office in winners.all("office")] == [
        "市第一人民医院护士长",
        "市公交公司驾驶员",
        "市供电公司检修班班长",
    ]
    assert sum(len(row.all("name")) for row in winners.all("names")) == 6


def test_note_of_a_name_over_the_lines_end__eleven() -> None:
    """Eleven names."""
    issue = neighbour("note_of_a_name_over_the_lines_end")
    assert len(issue.only.body.all("name")) == 11
    assert not issue.found("共11名")


def test_note_of_a_name_over_the_lines_end__whole() -> None:
    """Her note is whole, and 诸葛亮 is one name."""
    names = [bare(name.text) for name in neighbour("note_of_a_name_over_the_lines_end").only.body.all("name")]
    assert names[1] == bare("马兰（女，回族）")
    assert names[-1] == "诸葛亮"


def test_one_chairman_of_a_rare_surname__labels() -> None:
    """Each label names those below it."""
    body = neighbour("one_chairman_of_a_rare_surname").only.body
    assert [each.name for each in body.children] == ["label", "names"] * 3


def test_one_chairman_of_a_rare_surname__names() -> None:
    """One, two and three names."""
    body = neighbour("one_chairman_of_a_rare_surname").only.body
    assert [len(each.all("name")) for each in body.all("names")] == [1, 2, 3]


def test_members_with_sex_behind_their_office__entries() -> None:
    """Five in one roster."""
    notice = neighbour("members_with_sex_behind_their_office").only
    assert [len(list(part.node.children("entry"))) for part in notice.all("roster")] == [5]
    assert notice.body.paragraphs[-1] == "指挥部办公室设在市水利局。"


def test_members_that_hang_less_than_the_label__entries() -> None:
    """Six in one roster, the last with a long name."""
    (roster,) = neighbour("members_that_hang_less_than_the_label").only.all("roster")
    assert "阿依古丽·买买提" in roster.text
    assert len(list(roster.node.children("entry"))) == 6


def test_judges_of_a_division_of_a_court__court() -> None:
    """The organ is the court."""
    issue = neighbour("judges_of_a_division_of_a_court")
    assert [part.text for part in issue.only.all("organization")] == [
        "甘肃省高级人民法院",
        "甘肃省高级人民法院",
        "甘肃矿区人民检察院",
    ]


def test_judges_of_a_division_of_a_court__office() -> None:
    """The office has the division."""
    issue = neighbour("judges_of_a_division_of_a_court")
    assert [part.node.get("office") for part in issue.only.all("person")][:2] == [
        "甘肃省高级人民法院刑事审判第一庭庭长",
        "甘肃省高级人民法院环境资源审判庭副庭长",
    ]


def test_persons_and_bodies_some_with_their_people__roster() -> None:
    """Each has a name and where the person works."""
    issue = neighbour("persons_and_bodies_some_with_their_people")
    entries = issue.only.attachments[0].all("name")
    assert [each.text for each in entries] == ["李国庆", "王海燕（女）", "扎西次仁（藏族）"]


def test_persons_and_bodies_some_with_their_people__heading() -> None:
    """None of it is a heading."""
    issue = neighbour("persons_and_bodies_some_with_their_people")
    assert issue.only.attachments[0].all("heading") == []


def test_offices_with_a_name_of_no_surname_beside__label() -> None:
    """副主任 is an office, and no name."""
    issue = neighbour("offices_with_a_name_of_no_surname_beside")
    assert "副主任" in [each.text for each in issue.only.all("label")]
    assert issue.only.all("roster") == []


def test_offices_with_a_name_of_no_surname_beside__names() -> None:
    """Three hold it, one of whom is Tibetan."""
    issue = neighbour("offices_with_a_name_of_no_surname_beside")
    names = [each.text for each in issue.only.all("name")]
    assert names[1:4] == ["张敏（女）", "李东升", "土登次仁（藏族）"]


def test_commended_in_counted_groups_above_who_signs__groups() -> None:
    """Both groups are headed alike."""
    issue = neighbour("commended_in_counted_groups_above_who_signs")
    assert [each.heading for each in issue.only.body.sections] == ["先进集体（4个）", "先进个人（5名）"]


def test_commended_in_counted_groups_above_who_signs__persons() -> None:
    """Who is commended does not sign."""
    issue = neighbour("commended_in_counted_groups_above_who_signs")
    assert [each.text for each in issue.only.all("name")] == ["徐亮", "范晓琳（女）", "沈飞", "卢伟"]
    assert issue.only.signatures == ["省质量工作领导小组"]


def test_roster_whose_labels_have_no_colon__roster() -> None:
    """Five persons, three of them behind what they are in the group."""
    issue = neighbour("roster_whose_labels_have_no_colon")
    entries = issue.only.all("entry")
    assert [each.label for each in entries] == ["组长", "副组长", None, "成员", None]


def test_roster_whose_labels_have_no_colon__names() -> None:
    """Their names are closed up."""
    issue = neighbour("roster_whose_labels_have_no_colon")
    assert [each.text for each in issue.only.all("name")] == [
        "吴建国",
        "曹敏（女）",
        "郑立功",
        "姚远",
        "巴特尔（蒙古族）",
    ]


def test_roster_whose_labels_have_no_colon__signs() -> None:
    """The office signs."""
    issue = neighbour("roster_whose_labels_have_no_colon")
    assert issue.only.signatures == ["平海市人民政府办公室"]


def test_label_set_wide_in_a_text_set_wide__labels() -> None:
    """Labels end with their colon, though the whole text is set wide."""
    issue = neighbour("label_set_wide_in_a_text_set_wide")
    assert [each.text for each in issue.all("label")] == ["总监票人：", "监票人："]


def test_label_set_wide_in_a_text_set_wide__names() -> None:
    """Four names."""
    issue = neighbour("label_set_wide_in_a_text_set_wide")
    assert [each.text for each in issue.all("name")] == ["于莉（女）", "马宁", "周小军", "许想"]


def test_sentence_below_the_last_of_a_roster__office() -> None:
    """The last office ends on its line."""
    issue = neighbour("sentence_below_the_last_of_a_roster")
    assert [part.text for part in issue.only.all("office")][-1] == "市卫生健康委员会副主任"


def test_sentence_below_the_last_of_a_roster__sentence() -> None:
    """The sentence below is a paragraph."""
    issue = neighbour("sentence_below_the_last_of_a_roster")
    assert issue.only.body.paragraphs[-1] == "指挥部办公室设在市水务局，办公室主任由马忠兼任，负责日常工作的组织协调。"


def test_persons_with_what_they_belong_to_in_narrow_lines__persons() -> None:
    """Each line of the list is a person and where they work."""
    issue = neighbour("persons_with_what_they_belong_to_in_narrow_lines")
    assert [part.text for part in issue.only.attachments[0].all("name")] == [
        "谢长林",
        "邓敏（女）",
        "曾辉",
        "贺国祥",
        "文晓兰（女）",
    ]


def test_persons_in_brackets_in_double_spacing__roster() -> None:
    """Offices, names and what they hold in brackets are a roster below a heading."""
    issue = neighbour("persons_in_brackets_in_double_spacing")
    assert [part.text for part in issue.only.body.all("name")] == ["周绍文", "李俊", "鲁建芳"]


def test_names_with_a_tab_between_each__names() -> None:
    """Rows of names that end with a tab stay names."""
    issue = neighbour("names_with_a_tab_between_each")
    assert len(issue.only.body.all("table")) == 0
    assert len(issue.only.body.all("name")) == 9


def test_mediators_who_leave_and_a_list_of_names_between_commas__persons() -> None:
    """Who no longer holds a post and who is named between commas in a list are persons, one with a box for the sex too."""
    issue = neighbour("mediators_who_leave_and_a_list_of_names_between_commas")
    register, listed = issue.documents
    assert [person.text for person in register.body.all("person")] == ["王国强", "李〔火军〕", "冯〔氵里〕", "赵建国"]
    assert [person.text for person in listed.body.all("person")] == ["罗国栋", "熊丽萍", "欧阳志远"]


def test_who_attended_under_numbered_heads__names() -> None:
    """A name of five characters is one name among others."""
    issue = neighbour("who_attended_under_numbered_heads")
    names = [name.text for name in issue.only.body.all("name")]
    assert "布和巴特尔" in names


def test_who_attended_under_numbered_heads__beside() -> None:
    """Those who hold an office, below 列席人员, sign nothing."""
    issue = neighbour("who_attended_under_numbered_heads")
    assert issue.only.signatures == []
    assert [label.text for label in issue.only.body.all("label")][-2:] == ["省人民政府副省长", "省监察委员会副主任"]


def test_office_taken_without_of_between__relieved() -> None:
    """Whoever is relieved is told by where the office begins, though no 的 stands between."""
    issue = neighbour("office_taken_without_of_between")
    found = [
        (person.text, person.node.get("office"), person.node.get("action")) for person in issue.only.body.all("person")
    ]
    assert found == [
        ("王明", "市水务局局长", "任命"),
        ("李建国", "太原市财政局副局长", "免去"),
        ("欧阳明月", "苏州市统计局局长", "免去"),
        ("龚雪萍", "最高人民法院办公室副主任", "免去"),
    ]


def test_mongolian_names_in_a_roster__names() -> None:
    """A Mongolian name has no surname and no dot, and nothing is missing in it."""
    issue = neighbour("mongolian_names_in_a_roster")
    names = [name.text for name in issue.only.body.all("name")]
    assert names == ["包献华", "赵毅", "乌云其其格", "李文斌", "格日勒图雅"]
    assert not any(finding.code == "G206" for finding in issue.found_at("乌云其其格"))


def test_persons_that_are_given_one_office_and_relieved_of_another__both() -> None:
    """A person who is given one office and relieved of another is told both."""
    issue = neighbour("persons_that_are_given_one_office_and_relieved_of_another")
    assert _said(issue, "丁文海") == [("任命", "县统计局局长"), ("免去", "县商务局副局长")]


def test_persons_that_are_given_one_office_and_relieved_of_another__sex() -> None:
    """With the sex in both."""
    issue = neighbour("persons_that_are_given_one_office_and_relieved_of_another")
    assert [each.get("sex") for each in issue.only.node.descendants("person") if each.text_content == "白雪"] == [
        "女",
        "女",
    ]


def test_persons_that_are_given_one_office_and_relieved_of_another__two() -> None:
    """So are two in one sentence."""
    issue = neighbour("persons_that_are_given_one_office_and_relieved_of_another")
    assert _said(issue, "方圆") == _said(issue, "高立") == [("任命", "县信访局副局长"), ("免去", "县司法局副局长")]


def test_persons_that_are_given_one_office_and_relieved_of_another__its() -> None:
    """Without 其 the office that begins with its place is taken from whom the sentence names."""
    issue = neighbour("persons_that_are_given_one_office_and_relieved_of_another")
    assert _said(issue, "曹静") == [("任命", "县林业局局长（试用期一年）"), ("免去", "县农业农村局副局长")]


def test_persons_that_are_given_one_office_and_relieved_of_another__other() -> None:
    """And the other way round."""
    issue = neighbour("persons_that_are_given_one_office_and_relieved_of_another")
    assert _said(issue, "何苗") == [("免去", "县住房和城乡建设局局长"), ("任命", "县教育局局长")]


def test_persons_that_are_given_one_office_and_relieved_of_another__one() -> None:
    """Who is only relieved is told that."""
    issue = neighbour("persons_that_are_given_one_office_and_relieved_of_another")
    assert _said(issue, "石磊") == [("免去", "县文化和旅游局副局长")]


def test_who_is_appointed_a_line_each_between_commas__nobody() -> None:
    """What ends in 现提请： is addressed to nobody."""
    issue = neighbour("who_is_appointed_a_line_each_between_commas")
    assert issue.only.salutation is None


def test_who_is_appointed_a_line_each_between_commas__lines() -> None:
    """Each line below 任命： and 免去： is a paragraph, though it ends in a comma."""
    issue = neighbour("who_is_appointed_a_line_each_between_commas")
    assert issue.only.body.paragraphs[1:7] == [
        "钱有为兼省民政厅厅长，",
        "周长庚为省林业厅厅长，",
        "欧阳立为省手工业管理局局长。",
        "吴大勇兼任省民政厅厅长职务，",
        "周长庚现任省水产局局长职务，",
        "何成现任省监察厅厅长职务。",
    ]


def test_who_is_appointed_a_line_each_between_commas__persons() -> None:
    """Of each it is told to what office, or from what."""
    issue = neighbour("who_is_appointed_a_line_each_between_commas")
    told = [
        (node.text_content, node.get("office"), node.get("action")) for node in issue.only.node.descendants("person")
    ]
    assert told[0] == ("钱有为", "省民政厅厅长", "任命")
    assert told[2:4] == [("欧阳立", "省手工业管理局局长", "任命"), ("吴大勇", "省民政厅厅长", "免去")]
    assert [who for who, _, action in told if action == "免去"] == ["吴大勇", "周长庚", "何成"]


def test_officials_of_taiwan_by_their_grades__persons() -> None:
    """All who are appointed are told, be the office a secretary's or an inspector's by its grade."""
    issue = neighbour("officials_of_taiwan_by_their_grades")
    told = [(node.text_content, node.get("office")) for node in issue.only.node.descendants("person")]
    assert told == [
        ("許家豪", "文化部簡任第十一職等主任秘書"),
        ("邱雅婷", "交通部公路總局薦任第九職等視察"),
        ("蔡明哲", "薦任公務人員"),
        ("謝佩珊", "薦任公務人員"),
    ]


def test_officials_of_taiwan_by_their_grades__paragraphs() -> None:
    """The text is two paragraphs."""
    issue = neighbour("officials_of_taiwan_by_their_grades")
    assert len(issue.only.body.paragraphs) == 2


def test_names_with_a_dot_that_no_font_map_gives__persons() -> None:
    """A name whose dot is of no font map is one person."""
    issue = neighbour("names_with_a_dot_that_no_font_map_gives")
    assert [node.text_content for node in issue.only.node.descendants("person")] == [
        "玛依拉\U00100170卡德尔",
        "努尔兰\U00100170别克",
        "赵国强",
        "买买提江\U00100170肉孜",
    ]


def test_names_with_a_dot_that_no_font_map_gives__said() -> None:
    """What its brackets say is told of it."""
    issue = neighbour("names_with_a_dot_that_no_font_map_gives")
    first = next(iter(issue.only.node.descendants("person")))
    assert (first.get("sex"), first.get("ethnic")) == ("女", "维吾尔族")


def test_names_with_a_dot_that_no_font_map_gives__finding() -> None:
    """The character stays as it is printed, and is told of."""
    issue = neighbour("names_with_a_dot_that_no_font_map_gives")
    assert any(finding.code == "G402" for finding in issue.findings)


def test_signs_of_a_lost_font_before_an_organ__line() -> None:
    """A line of signs that no font is there for is no part of a title."""
    issue = neighbour("signs_of_a_lost_font_before_an_organ")
    assert issue.documents[1].title == "中华人民共和国最高人民法院公告"


def test_signs_of_a_lost_font_before_an_organ__issuer() -> None:
    """Such signs before an organ's name are kept, and not in who issued the document."""
    issue = neighbour("signs_of_a_lost_font_before_an_organ")
    assert issue.documents[2].title == "\ue201\ue201东山县财政局关于举办培训班的通知"
    assert [each.node.get("issuer") for each in issue.documents[1:]] == ["中华人民共和国最高人民法院", "东山县财政局"]


def test_one_member_whose_people_is_told_below_an_office__label() -> None:
    """Who stands alone below an office is named there, though no surname shows it."""
    issue = neighbour("one_member_whose_people_is_told_below_an_office")
    assert [part.text for part in issue.only.all("name")][:2] == ["多杰热旦（藏族）", "马䶮（女，回族）"]
    assert issue.only.all("label")[0].text == "主任委员"


def test_rows_of_units_that_are_counted_above__heading() -> None:
    """What counts the units is a heading, and no unit is of it."""
    issue = neighbour("rows_of_units_that_are_counted_above")
    assert issue.only.documents[0].body.section("1").heading == "先进单位7个（排名不分先后）"


def test_rows_of_units_that_are_counted_above__units() -> None:
    """The rows are paragraphs as they were printed, and no table."""
    issue = neighbour("rows_of_units_that_are_counted_above")
    assert issue.only.documents[0].body.section("1").paragraphs == [
        "新安县人民政府　市住房城乡建设委　市发展改革委",
        "市财政局　市水务局　市交通运输局",
        "市政府督查室",
    ]
    assert issue.only.documents[0].tables == []


def test_character_described_by_where_its_parts_stand__persons() -> None:
    """Where the parts of a character stand describes it, and is no remark on the person."""
    issue = neighbour("character_described_by_where_its_parts_stand")
    assert [part.text for part in issue.only.all("person")] == ["陈（左王右争）", "李（王旁加民）", "王（上艹下月）明"]


def test_article_above_a_bracket_and_a_verb_of_appointment__article() -> None:
    """It is one paragraph of the article, and names nobody."""
    issue = neighbour("article_above_a_bracket_and_a_verb_of_appointment")
    assert issue.only.body.all("article")[0].text.endswith("任免国家机关工作人员的工作，制定本办法。")
    assert not issue.only.body.all("names")


def test_members_with_their_units__names() -> None:
    """Each is a name below the label."""
    issue = neighbour("members_with_their_units")
    assert [n.text for n in issue.all("name")] == [
        "李文钢",
        "冯镭",
        "沈慧",
        "何洪明（市纪委）",
        "巫振江（市府办）",
        "李震（市委宣传部）",
        "楼华（人行柳溪支行）",
    ]


def test_decisions_of_a_list_below_each_other__apart() -> None:
    """Each is a paragraph."""
    issue = neighbour("decisions_of_a_list_below_each_other")
    assert len(issue.only.body.paragraphs) == 2


def test_names_set_apart_by_ideographic_blanks__rows() -> None:
    """They are no columns of a page."""
    issue = neighbour("names_set_apart_by_ideographic_blanks")
    assert len(issue.all("name")) == 20
    assert not [f for f in issue.findings if f.code == "R104"]


def test_towns_three_in_a_row__places() -> None:
    """No person holds an office there."""
    issue = neighbour("towns_three_in_a_row")
    assert not issue.all("name") and not issue.all("office")
    assert "高山乡" in issue.document(1).text


def test_office_and_name_above_who_announces__elected() -> None:
    """The last name is one of those who were elected."""
    issue = neighbour("office_and_name_above_who_announces")
    assert [n.text for n in issue.all("name")] == ["王建国", "李明", "张小红", "赵进", "刘洋"]
    assert [s.text for s in issue.all("signature")] == ["清源县人民代表大会主席团"]


def test_few_names_below_a_heading__names() -> None:
    """They are names, and sign nothing."""
    issue = neighbour("few_names_below_a_heading")
    assert [n.text for n in issue.all("name")] == ["张钧", "李思", "王小五"]
    assert [s.text for s in issue.all("signature")] == ["清源县人民政府办公室"]


def test_groups_side_by_side_whose_heads_count__names() -> None:
    """The left group is read to its end, then the right one."""
    issue = neighbour("groups_side_by_side_whose_heads_count")
    assert [n.text for n in issue.all("name")] == [
        "丁宁",
        "万玉玲（女）",
        "其木格（女）",
        "尹平",
        "司马文华",
        "石㛃（女）",
        "王珂",
        "冯建业",
        "吕志明（回族）",
        "庄大河",
        "齐一鸣（女）",
    ]
    assert not [f for f in issue.findings if f.code == "G201"]


def test_list_in_two_columns_whose_numbers_go_on__order() -> None:
    """The left column is read to its end, then the right one."""
    issue = neighbour("list_in_two_columns_whose_numbers_go_on")
    assert [s.heading for s in issue.document(1).body.sections] == ["一等奖（2项）", "二等奖（3项）", "三等奖（2项）"]
    assert [s.heading for s in issue.document(1).body.sections[1].sections] == [
        "马铃薯贮藏",
        "枸杞新品种选育",
        "土壤肥力监测",
    ]


def test_list_in_two_columns_whose_numbers_go_on__persons() -> None:
    """Whom a project's line names below it is a paragraph, and no part of its heading."""
    issue = neighbour("list_in_two_columns_whose_numbers_go_on")
    assert "鄂晓峰　葛长江" in issue.document(1).body.sections[1].sections[2].paragraphs


def test_two_persons_in_a_row_each_with_an_office__persons() -> None:
    """Each is an entry with its own office."""
    issue = neighbour("two_persons_in_a_row_each_with_an_office")
    assert [(n.text, o.text) for n, o in zip(issue.all("name"), issue.all("office"), strict=True)] == [
        ("王纯", "省农业科学院研究员"),
        ("李建国", "河东市第一中学教师"),
        ("欧阳修文", "河东大学教授"),
        ("张三（女，回族）", "河东县医院主任医师"),
        ("赵六", "河东市供电公司工人"),
        ("孙𠅤", "河东电机厂工程师"),
    ]


def test_paragraph_below_a_roster_of_courts__sentence() -> None:
    """The sentence is no part of the last office."""
    issue = neighbour("paragraph_below_a_roster_of_courts")
    assert "希望受到表彰的同志珍惜荣誉，再接再厉。" in issue.documents[1].body.paragraphs


def test_rosters_and_colophon_that_are_no_columns__name() -> None:
    """白青 is one name, with his office."""
    issue = neighbour("rosters_and_colophon_that_are_no_columns")
    assert [part.text for part in issue.documents[0].all("name")] == ["张韶春", "李树生", "白青", "那顺"]


def test_offices_with_as_many_persons_on_each_line__names() -> None:
    """Ten persons below three offices, and no table."""
    issue = neighbour("offices_with_as_many_persons_on_each_line")
    assert [part.text for part in issue.only.all("label")] == ["主任：", "副主任：", "委员："]
    names = [part.text.partition("（")[0] for part in issue.only.all("name")]
    assert names == "周建国 吴敏 郑刚 马明 孙浩 钱程 冯莉 陈晨 褚伟 卫东方".split()
    assert not issue.only.tables


def test_offices_with_as_many_persons_on_each_line__sentence() -> None:
    """The sentence above them is text, and addressed to nobody."""
    issue = neighbour("offices_with_as_many_persons_on_each_line")
    assert not issue.only.all("salutation")
    assert issue.only.all("p")[0].text.endswith("组成人员：")


def test_persons_whose_names_hold_a_word_of_appointing__name() -> None:
    """李为民 is one name."""
    issue = neighbour("persons_whose_names_hold_a_word_of_appointing")
    assert [each.text for each in issue.all("person")] == ["李为民", "陈晓梅"]


def test_guests_under_numbered_heads_that_say_their_order__headings() -> None:
    """What says in brackets how many names follow, and in which order, is a heading as the others are."""
    issue = neighbour("guests_under_numbered_heads_that_say_their_order")
    assert [part.text for part in issue.only.all("heading")] == [
        "在云溪的全国人大代表（16人，按姓氏笔画为序，含解放军）",
        "在云溪的全国政协委员（5人，名单按姓名笔画排列）",
        "省政府组成部门主要负责人（3人）",
    ]
    assert not list(issue.only.all("item"))


def test_note_of_a_delegate_behind_a_blank__names() -> None:
    """A name alone on its line with its note behind a blank is of the list above."""
    document = neighbour("note_of_a_delegate_behind_a_blank").only
    lists = [
        ["".join(name.text_content.split()) for name in names.descendants("name")]
        for names in document.node.descendants("names")
    ]
    assert lists[1] == ["丹增伦珠（藏族）", "尼玛（藏族）", "索朗（藏族）"]
    assert [len(each) for each in lists] == [3, 3, 2]


def test_resignations_below_a_label_and_an_office_over_two_lines__labels() -> None:
    """批准 labels who leaves an office as 任命 and 免去 label others; the office is one."""
    issue = neighbour("resignations_below_a_label_and_an_office_over_two_lines")
    assert [node.text_content for node in issue.issue.descendants("label")] == ["任命：", "免去：", "批准："]
    person = [node for node in issue.issue.descendants("person") if node.text_content == "何敬斋"]
    assert [(node.get("office"), node.get("action")) for node in person] == [("甘肃省人民委员会农林厅厅长", "辞职")]
