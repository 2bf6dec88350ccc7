"""What a careful editor sees in fixtures/neighbours, kind: adoption."""

from __future__ import annotations

from neighbours.neighbour import neighbour


def test_adoption_and_two_amendments_by_decisions__title() -> None:
    """The title names a law in nested quotation marks, and is one line."""
    issue = neighbour("adoption_and_two_amendments_by_decisions")
    assert issue.only.title == "汾东省实施《中华人民共和国水法》办法"


def test_adoption_and_two_amendments_by_decisions__dates() -> None:
    """Three events, on 1994-07-21, 2005-05-28 and 2021-07-29."""
    issue = neighbour("adoption_and_two_amendments_by_decisions")
    assert [date for date, _, _ in issue.only.events] == ["1994-07-21", "2005-05-28", "2021-07-29"]


def test_adoption_and_two_amendments_by_decisions__actions() -> None:
    """It was passed, and amended twice; the decisions that amended it are no events of their own."""
    issue = neighbour("adoption_and_two_amendments_by_decisions")
    assert [(action or "")[-2:] for _, action, _ in issue.only.events] == ["通过", "修正", "修正"]


def test_adoption_and_two_amendments_by_decisions__bodies() -> None:
    """Each event has its meeting."""
    issue = neighbour("adoption_and_two_amendments_by_decisions")
    assert [body for _, _, body in issue.only.events] == [
        "汾东省第八届人民代表大会常务委员会第十次会议",
        "汾东省第十届人民代表大会常务委员会第十五次会议",
        "汾东省第十三届人民代表大会常务委员会第二十九次会议",
    ]


def test_adoption_and_two_amendments_by_decisions__first() -> None:
    """The adoption itself says the first event."""
    issue = neighbour("adoption_and_two_amendments_by_decisions")
    assert issue.only.head_value("adoption", "date") == "1994-07-21"


def test_adoption_and_two_amendments_by_decisions__articles() -> None:
    """Two articles."""
    issue = neighbour("adoption_and_two_amendments_by_decisions")
    assert [each.num for each in issue.only.articles] == ["1", "2"]


def test_adoption_by_a_city_and_approval_by_its_province__events() -> None:
    """Passed by the city's meeting, approved by the province's; a semicolon parts them, the brackets are half-width."""
    issue = neighbour("adoption_by_a_city_and_approval_by_its_province")
    assert issue.only.events == [
        ("2023-12-22", "通过", "河川市第十六届人民代表大会常务委员会第十六次会议"),
        ("2024-03-29", "批准", "汾东省第十四届人民代表大会常务委员会第九次会议"),
    ]


def test_adoption_by_a_city_and_approval_by_its_province__in_force() -> None:
    """In force from 2024-07-01."""
    issue = neighbour("adoption_by_a_city_and_approval_by_its_province")
    assert issue.only.node.get("effective") == "2024-07-01"


def test_adoption_of_an_autonomous_prefecture_in_six_events__dates() -> None:
    """Six events in printed order, though lines break inside them."""
    issue = neighbour("adoption_of_an_autonomous_prefecture_in_six_events")
    assert [date for date, _, _ in issue.only.events] == [
        "1987-04-20",
        "1987-07-12",
        "2004-02-20",
        "2004-05-28",
        "2019-01-18",
        "2019-03-29",
    ]


def test_adoption_of_an_autonomous_prefecture_in_six_events__actions() -> None:
    """Passed, revised and amended by the prefecture, approved by the province each time."""
    issue = neighbour("adoption_of_an_autonomous_prefecture_in_six_events")
    assert [action for _, action, _ in issue.only.events] == ["通过", "批准", "修订", "批准", "修正", "批准"]


def test_adoption_of_an_autonomous_prefecture_in_six_events__bodies() -> None:
    """The meetings as printed, in one piece."""
    issue = neighbour("adoption_of_an_autonomous_prefecture_in_six_events")
    bodies = [body for _, _, body in issue.only.events]
    assert bodies[1:2] == ["汾西省第六届人民代表大会常务委员会第二十六次会议"]
    assert bodies[4:5] == ["青原藏族自治州第十四届人民代表大会第四次会议"]


def test_adoption_of_an_autonomous_prefecture_in_six_events__articles() -> None:
    """One chapter with two articles of one paragraph each."""
    issue = neighbour("adoption_of_an_autonomous_prefecture_in_six_events")
    assert [len(each.paragraphs) for each in issue.only.division("第一章").articles] == [1, 1]


def test_adoption_lines_without_brackets__title() -> None:
    """The title is the first line alone."""
    issue = neighbour("adoption_lines_without_brackets")
    assert issue.only.title == "青原自治州城乡环境卫生条例"


def test_adoption_lines_without_brackets__events() -> None:
    """Each line is an event: passed, approved, promulgated, in force."""
    issue = neighbour("adoption_lines_without_brackets")
    assert [(date, action) for date, action, _ in issue.only.events] == [
        ("2018-01-12", "通过"),
        ("2018-03-30", "批准"),
        ("2018-04-20", "公布"),
        ("2018-07-01", "施行"),
    ]


def test_adoption_lines_without_brackets__in_force() -> None:
    """In force from 2018-07-01."""
    issue = neighbour("adoption_lines_without_brackets")
    assert issue.only.node.get("effective") == "2018-07-01"


def test_adoption_lines_without_brackets__chapters() -> None:
    """Two chapters, the second with the last article."""
    issue = neighbour("adoption_lines_without_brackets")
    assert [part.heading for part in issue.only.body.divisions] == ["总则", "附则"]


def test_adoption_by_a_ministry_in_narrow_lines__events() -> None:
    """Issued in 2016, amended in 2020 and 2023."""
    issue = neighbour("adoption_by_a_ministry_in_narrow_lines")
    events = issue.only.events
    assert [date for date, _, _ in events] == ["2016-04-11", "2020-07-06", "2023-11-10"]
    assert [(action or "")[-2:] for _, action, _ in events] == ["发布", "修正", "修正"]


def test_adoption_by_a_ministry_in_narrow_lines__issued_by() -> None:
    """交通运输部 issued it."""
    issue = neighbour("adoption_by_a_ministry_in_narrow_lines")
    assert [body for _, _, body in issue.only.events][:1] == ["交通运输部"]


def test_adoption_by_a_ministry_in_narrow_lines__whole() -> None:
    """The note is one, and no line of it is text of the law."""
    issue = neighbour("adoption_by_a_ministry_in_narrow_lines")
    assert "第二次修正" in (issue.only.adoption or "")
    assert "决定" not in issue.only.body.text


def test_adoption_by_a_court_and_a_procuratorate__title() -> None:
    """The two courts and the words below them are one title; the blank between the two stays."""
    issue = neighbour("adoption_by_a_court_and_a_procuratorate")
    assert issue.only.title == "最高人民法院　最高人民检察院关于办理破坏森林资源刑事案件适用法律若干问题的解释"


def test_adoption_by_a_court_and_a_procuratorate__events() -> None:
    """Two meetings passed it, each on its day."""
    issue = neighbour("adoption_by_a_court_and_a_procuratorate")
    assert issue.only.events[:2] == [
        ("2023-06-19", "通过", "最高人民法院审判委员会第1891次会议"),
        ("2023-07-08", "通过", "最高人民检察院第十四届检察委员会第二十三次会议"),
    ]


def test_adoption_by_a_court_and_a_procuratorate__in_force() -> None:
    """In force from 2023-08-15, as the note says."""
    issue = neighbour("adoption_by_a_court_and_a_procuratorate")
    assert issue.only.node.get("effective") == "2023-08-15"


def test_adoption_by_a_court_and_a_procuratorate__number() -> None:
    """The number stands below the note."""
    issue = neighbour("adoption_by_a_court_and_a_procuratorate")
    assert issue.only.number == "法释〔2023〕8号"


def test_adoption_by_a_court_and_a_procuratorate__articles() -> None:
    """A preamble and two articles."""
    issue = neighbour("adoption_by_a_court_and_a_procuratorate")
    assert issue.only.body.paragraphs == [
        "为依法惩治破坏森林资源犯罪，现就办理此类刑事案件适用法律的若干问题解释如下："
    ]
    assert [each.num for each in issue.only.articles] == ["1", "2"]


def test_adoption_of_a_decision_is_one_event__title() -> None:
    """A title of two lines."""
    issue = neighbour("adoption_of_a_decision_is_one_event")
    assert issue.only.title == "河川市人民代表大会常务委员会关于加强检察公益诉讼工作的决定"


def test_adoption_of_a_decision_is_one_event__event() -> None:
    """One event."""
    issue = neighbour("adoption_of_a_decision_is_one_event")
    assert issue.only.events == [("2024-02-28", "通过", "河川市第十六届人民代表大会常务委员会第十七次会议")]


def test_adoption_of_a_decision_is_one_event__parts() -> None:
    """Two numbered parts."""
    issue = neighbour("adoption_of_a_decision_is_one_event")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2"]


def test_promulgation_stands_beside_the_adoption__events() -> None:
    """Passed, promulgated and altered, commas between."""
    issue = neighbour("promulgation_stands_beside_the_adoption")
    assert [(date, action) for date, action, _ in issue.only.events] == [
        ("1998-03-17", "通过"),
        ("1998-04-02", "公布"),
        ("2010-11-26", "修改"),
    ]


def test_promulgation_stands_beside_the_adoption__bodies() -> None:
    """The meeting, then the organ that gave the order."""
    issue = neighbour("promulgation_stands_beside_the_adoption")
    bodies = [body or "" for _, _, body in issue.only.events]
    assert bodies[:1] == ["汾东省人民政府第5次常务会议"]
    assert [body[:7] for body in bodies[1:]] == ["汾东省人民政府", "汾东省人民政府"]


def test_promulgation_stands_beside_the_adoption__in_force() -> None:
    """In force from 1998-06-01."""
    issue = neighbour("promulgation_stands_beside_the_adoption")
    assert issue.only.node.get("effective") == "1998-06-01"


def test_narrow_law_with_history_of_full_stops__events() -> None:
    """Passed, amended and revised; full stops stand between."""
    issue = neighbour("narrow_law_with_history_of_full_stops")
    assert [date for date, _, _ in issue.only.events] == ["2003-09-26", "2012-03-30", "2024-05-30"]
    assert [(action or "")[-2:] for _, action, _ in issue.only.events] == ["通过", "修正", "修订"]


def test_narrow_law_with_history_of_full_stops__chapters() -> None:
    """Two chapters, the first with two articles of one paragraph."""
    issue = neighbour("narrow_law_with_history_of_full_stops")
    assert [part.heading for part in issue.only.body.divisions] == ["总则", "附则"]
    assert [len(each.paragraphs) for each in issue.only.division("第一章").articles] == [1, 1]


def test_narrow_law_with_history_of_full_stops__whole() -> None:
    """第一条 goes on over the page."""
    issue = neighbour("narrow_law_with_history_of_full_stops")
    assert issue.only.article("1").paragraphs == [
        "为了加强风景名胜区管理，有效保护和合理利用风景名胜资源，制定本条例。"
    ]


def test_narrow_law_with_history_of_full_stops__in_force() -> None:
    """In force from 2024-08-01."""
    issue = neighbour("narrow_law_with_history_of_full_stops")
    assert issue.only.node.get("effective") == "2024-08-01"


def test_narrow_law_with_history_of_full_stops__pages() -> None:
    """Pages 8 and 9."""
    issue = neighbour("narrow_law_with_history_of_full_stops")
    assert issue.pages == [8, 9]


def test_narrow_law_of_one_event_without_a_space__events() -> None:
    """Two events, nothing between them, a line end inside the second day."""
    issue = neighbour("narrow_law_of_one_event_without_a_space")
    assert issue.only.events == [
        ("2024-08-29", "通过", "河川市第十六届人民代表大会常务委员会第二十一次会议"),
        ("2024-09-27", "批准", "汾东省第十四届人民代表大会常务委员会第十三次会议"),
    ]


def test_narrow_law_of_one_event_without_a_space__articles() -> None:
    """Three articles of one paragraph."""
    issue = neighbour("narrow_law_of_one_event_without_a_space")
    assert [len(each.paragraphs) for each in issue.only.articles] == [1, 1, 1]


def test_narrow_law_of_one_event_without_a_space__pages() -> None:
    """Pages 21 and 22, marked by a bare number."""
    issue = neighbour("narrow_law_of_one_event_without_a_space")
    assert issue.pages == [21, 22]


def test_narrow_law_of_one_event_without_a_space__in_force() -> None:
    """In force from 2025-01-01."""
    issue = neighbour("narrow_law_of_one_event_without_a_space")
    assert issue.only.node.get("effective") == "2025-01-01"


def test_events_of_promulgation_by_order_and_in_force__event() -> None:
    """Promulgated on 2024-03-08."""
    issue = neighbour("events_of_promulgation_by_order_and_in_force")
    assert [(date, action) for date, action, _ in issue.only.events][:1] == [("2024-03-08", "公布")]


def test_events_of_promulgation_by_order_and_in_force__first() -> None:
    """The adoption itself says so."""
    issue = neighbour("events_of_promulgation_by_order_and_in_force")
    assert issue.only.head_value("adoption", "date") == "2024-03-08"


def test_events_of_promulgation_by_order_and_in_force__in_force() -> None:
    """In force from 2024-05-01, as the note says."""
    issue = neighbour("events_of_promulgation_by_order_and_in_force")
    assert issue.only.node.get("effective") == "2024-05-01"


def test_events_of_approval_by_the_state_council__dates() -> None:
    """Four events."""
    issue = neighbour("events_of_approval_by_the_state_council")
    assert [date for date, _, _ in issue.only.events] == ["1989-05-05", "1989-07-03", "2011-01-08", "2019-03-02"]


def test_events_of_approval_by_the_state_council__actions() -> None:
    """Approved, issued, revised twice."""
    issue = neighbour("events_of_approval_by_the_state_council")
    assert [(action or "")[-2:] for _, action, _ in issue.only.events] == ["批准", "发布", "修订", "修订"]


def test_events_of_approval_by_the_state_council__bodies() -> None:
    """国务院 approved, 农业部 issued."""
    issue = neighbour("events_of_approval_by_the_state_council")
    assert [body for _, _, body in issue.only.events][:2] == ["国务院", "农业部"]


def test_events_of_approval_by_the_state_council__in_force() -> None:
    """In force from 1989-08-01."""
    issue = neighbour("events_of_approval_by_the_state_council")
    assert issue.only.node.get("effective") == "1989-08-01"


def test_events_in_brackets_of_their_own__events() -> None:
    """Four events, each in its brackets."""
    issue = neighbour("events_in_brackets_of_their_own")
    assert [(date, action) for date, action, _ in issue.only.events] == [
        ("2010-10-29", "通过"),
        ("2010-11-26", "批准"),
        ("2020-08-28", "修订"),
        ("2020-09-30", "批准"),
    ]


def test_events_in_brackets_of_their_own__articles() -> None:
    """Two articles; no event is text."""
    issue = neighbour("events_in_brackets_of_their_own")
    assert [each.num for each in issue.only.articles] == ["1", "2"]
    assert "会议" not in issue.only.body.text


def test_events_in_brackets_of_their_own__title() -> None:
    """Its title."""
    issue = neighbour("events_in_brackets_of_their_own")
    assert issue.only.title == "河川市水资源管理条例"


def test_events_of_a_traditional_law__language() -> None:
    """Traditional Chinese."""
    issue = neighbour("events_of_a_traditional_law")
    assert issue.language == "zh-Hant"


def test_events_of_a_traditional_law__title() -> None:
    """Its title."""
    issue = neighbour("events_of_a_traditional_law")
    assert issue.only.title == "公共藝術設置條例"


def test_events_of_a_traditional_law__dates() -> None:
    """Years of the Republic: 2001-11-12 and 2019-05-22."""
    issue = neighbour("events_of_a_traditional_law")
    assert [date for date, _, _ in issue.only.events] == ["2001-11-12", "2019-05-22"]


def test_events_of_a_traditional_law__articles() -> None:
    """Four articles; 第三條條文 of the history is none."""
    issue = neighbour("events_of_a_traditional_law")
    assert [each.num for each in issue.only.articles] == ["1", "2", "3", "4"]


def test_events_of_a_rule_of_procurators__first() -> None:
    """The commission passed it."""
    issue = neighbour("events_of_a_rule_of_procurators")
    assert issue.only.events[:1] == [("2021-04-08", "通过", "最高人民检察院第十三届检察委员会第六十五次会议")]


def test_events_of_a_rule_of_procurators__second() -> None:
    """Promulgated and in force on 2021-08-17."""
    issue = neighbour("events_of_a_rule_of_procurators")
    assert [date for date, _, _ in issue.only.events] == ["2021-04-08", "2021-08-17"]
    assert issue.only.node.get("effective") == "2021-08-17"


def test_events_by_the_government_called_for_short__event() -> None:
    """省政府第12次常务会议 passed it on 2019-03-05."""
    issue = neighbour("events_by_the_government_called_for_short")
    assert issue.document(2).events == [("2019-03-05", "通过", "省政府第12次常务会议")]


def test_events_by_the_government_called_for_short__issuer() -> None:
    """东海省人民政府 issued the 办法."""
    issue = neighbour("events_by_the_government_called_for_short")
    assert issue.document(2).node.get("issuer") == "东海省人民政府"


def test_rules_passed_by_a_city_council_of_taiwan__issuer() -> None:
    """高雄市議會 passed it in a session of its own, on 2015-12-01, and issued it."""
    rules = neighbour("rules_passed_by_a_city_council_of_taiwan").only
    assert rules.events == [("2015-12-01", "通过", "高雄市議會第2屆第2次定期大會")]
    assert rules.node.get("issuer") == "高雄市議會"


def test_rules_passed_by_a_city_council_of_taiwan__articles() -> None:
    """Three articles; the second is 第一條之一."""
    rules = neighbour("rules_passed_by_a_city_council_of_taiwan").only
    assert [each.num for each in rules.articles] == ["1", "1-1", "2"]


def test_law_of_a_city_amended_by_one_meeting_and_approved_by_another__two() -> None:
    """Its amendment of 2005 and the approval of that are two events."""
    issue = neighbour("law_of_a_city_amended_by_one_meeting_and_approved_by_another")
    assert issue.only.events[2:4] == [
        ("2005-10-27", "修正", "哈尔滨市第十二届人民代表大会常务委员会第二十次会议"),
        ("2005-12-22", "批准", "黑龙江省第十届人民代表大会常务委员会第十八次会议"),
    ]


def test_law_of_a_city_amended_by_one_meeting_and_approved_by_another__six() -> None:
    """It has six events."""
    issue = neighbour("law_of_a_city_amended_by_one_meeting_and_approved_by_another")
    assert len(issue.only.events) == 6


def test_history_without_brackets_by_decisions_named_in_marks__events() -> None:
    """The history has four events."""
    issue = neighbour("history_without_brackets_by_decisions_named_in_marks")
    assert [(day, action) for day, action, _ in issue.only.events] == [
        ("2003-05-18", "公布"),
        ("2013-12-07", "修订"),
        ("2016-02-06", "修订"),
        ("2017-03-01", "修订"),
    ]


def test_history_without_brackets_by_decisions_named_in_marks__text() -> None:
    """No line of it stands in the text."""
    issue = neighbour("history_without_brackets_by_decisions_named_in_marks")
    assert "修改部分行政法规" not in issue.only.body.text


def test_letters_for_figures_in_the_day_of_adoption__note() -> None:
    """It is the adoption note, by the session that is named."""
    issue = neighbour("letters_for_figures_in_the_day_of_adoption")
    assert issue.only.events == [("2022-08-30", "通过", "某某市第十六届人民代表大会常务委员会第二次会议")]


def test_letters_for_figures_in_the_day_of_adoption__found() -> None:
    """The day is read as it was meant, and findings say which figures are doubtful."""
    issue = neighbour("letters_for_figures_in_the_day_of_adoption")
    assert len(issue.found("", code="G405")) == 2


def test_rules_of_conduct_with_three_events__law() -> None:
    """It is a law."""
    issue = neighbour("rules_of_conduct_with_three_events")
    assert issue.only.kind == "law"


def test_note_of_hong_kong_over_two_lines__adoption() -> None:
    """It is an adoption."""
    issue = neighbour("note_of_hong_kong_over_two_lines")
    assert issue.documents[0].adoption


def test_note_of_a_court_over_two_lines__adoption() -> None:
    """It is an adoption."""
    issue = neighbour("note_of_a_court_over_two_lines")
    assert issue.documents[1].adoption


def test_history_in_lines_that_ends_in_a_decision__notes() -> None:
    """Three notes say what happened."""
    issue = neighbour("history_in_lines_that_ends_in_a_decision")
    assert [note.node.get("action") for note in issue.document(1).all("adoption")] == ["通过", "批准", "修正"]


def test_rule_of_an_order_named_below_the_title__head() -> None:
    """The order and its day below the title are of the head."""
    issue = neighbour("rule_of_an_order_named_below_the_title")
    assert issue.only.number == "国务院第133号令"
    assert issue.only.node.get("date") == "1993-12-05"


def test_exchange_of_notes_with_labelled_days__title() -> None:
    """A title that was not broken is one though the text below it was broken to a narrower measure."""
    issue = neighbour("exchange_of_notes_with_labelled_days")
    assert issue.only.title == "中华人民共和国政府和某国政府关于互免持外交护照人员签证的换文"


def test_exchange_of_notes_with_labelled_days__days() -> None:
    """Each day is of what stands before it."""
    issue = neighbour("exchange_of_notes_with_labelled_days")
    assert [event[:2] for event in issue.only.events] == [("1987-03-02", "签订"), ("1987-04-01", "生效")]
    assert issue.only.node.get("effective") == "1987-04-01"


def test_treaty_with_its_history_below_its_title__events() -> None:
    """Signed, approved, in force."""
    issue = neighbour("treaty_with_its_history_below_its_title")
    assert issue.document(1).events == [
        ("1989-10-08", "签订", None),
        ("1990-06-28", "批准", "第七届全国人民代表大会常务委员会第十四次会议"),
        ("1991-04-06", "生效", None),
    ]
    assert issue.document(1).node.get("effective") == "1991-04-06"


def test_treaty_with_its_history_below_its_title__issuer() -> None:
    """Whoever approved it did not make it."""
    issue = neighbour("treaty_with_its_history_below_its_title")
    assert issue.document(1).node.get("issuer") is None


def test_treaty_with_its_history_below_its_title__signers() -> None:
    """Its parties sign side by side."""
    issue = neighbour("treaty_with_its_history_below_its_title")
    assert issue.all("signature")[0].text == "中华人民共和国全权代表 某某共和国全权代表"


def test_day_of_effect_below_a_history_without_brackets__events() -> None:
    """From when it holds is the last line of the history, and no paragraph of the body."""
    document = neighbour("day_of_effect_below_a_history_without_brackets").only
    events = [(node.get("date"), node.get("action")) for node in document.node.descendants("event")]
    assert events == [("2003-09-08", "公布"), ("2019-08-02", "修订"), ("2019-10-01", "施行")]
    assert document.body.paragraphs == []
