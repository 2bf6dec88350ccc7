"""What a careful editor sees in fixtures/neighbours: adoption notes in many words, and what follows from them."""

from __future__ import annotations

from neighbours.neighbour import neighbour


def test_organs_stand_before_the_day_of_what_they_issued_together() -> None:
    """And their rules are in force six months after."""
    rules = neighbour("notes_of_many_words").document(1)
    assert rules.events == [("1994-12-22", "发布", "农业部、交通部")]
    assert (rules.node.get("issuer"), rules.node.get("effective")) == ("农业部、交通部", "1995-06-22")


def test_what_another_approved_was_made_by_whom_published_it() -> None:
    """国务院批准　文化部发布."""
    measures = neighbour("notes_of_many_words").document(2)
    assert [action for _, action, _ in measures.events] == ["批准", "发布"]
    assert measures.node.get("issuer") == "文化部"


def test_an_order_without_its_day_is_an_event_without_one() -> None:
    """From when the regulation is in force is not when it was made."""
    regulation = neighbour("notes_of_many_words").document(3)
    assert [(when, action) for when, action, _ in regulation.events] == [(None, "发布"), ("1990-08-01", "施行")]
    assert (regulation.node.get("date"), regulation.node.get("effective")) == (None, "1990-08-01")


def test_what_happened_on_the_same_day_has_its_day() -> None:
    """同日中华人民共和国主席令第28号公布; in force one year later."""
    charter = neighbour("notes_of_many_words").document(4)
    assert charter.events[1] == ("1990-04-04", "公布", "中华人民共和国主席")
    assert charter.node.get("effective") == "1991-04-04"


def test_day_of_publication_read_with_letters__organ() -> None:
    """It was published by the government, whatever day was read."""
    law = neighbour("day_of_publication_read_with_letters").only
    assert law.node.get("issuer") == "河川市人民政府"
    assert [body for _, _, body in law.all("adoption")[0].events][:1] == ["河川市人民政府"]


def test_day_of_publication_read_with_letters__in_force() -> None:
    """It is in force from the day that can be read."""
    assert neighbour("day_of_publication_read_with_letters").only.node.get("effective") == "2017-07-01"


def test_delivery_behind_one_dash__delivery() -> None:
    """One dash is enough before day and meeting."""
    issue = neighbour("delivery_behind_one_dash")
    assert issue.only.delivery == "—2022年1月5日在阿坝藏族羌族自治州第十三届人民代表大会第一次会议上"
    assert issue.only.head_value("delivery", "when") == "2022-01-05"


def test_delivery_behind_one_dash__byline() -> None:
    """Who speaks stands below it."""
    issue = neighbour("delivery_behind_one_dash")
    assert issue.only.byline == "自治州人大常委会副主任　王金花"


def test_persons_below_a_verb_set_apart__titles() -> None:
    """Who is appointed is in no title."""
    issue = neighbour("persons_below_a_verb_set_apart")
    assert [each.title for each in issue.documents][1] == "江浙省一九五七年第一季度国民经济计划执行结果的公报"


def test_persons_below_a_verb_set_apart__persons() -> None:
    """The one below the first is appointed too."""
    issue = neighbour("persons_below_a_verb_set_apart")
    assert [(part.text, part.node.get("action")) for part in issue.document(1).all("person")] == [
        ("吴振邦", "任命"),
        ("胡继昌", "任命"),
        ("陆仲达", "免去"),
    ]


def test_persons_below_a_verb_set_apart__reply() -> None:
    """A reply may be called by what it answers."""
    issue = neighbour("persons_below_a_verb_set_apart")
    assert issue.documents[-1].kind == "reply"
    assert issue.documents[-1].node.get("issuer") == "江浙省人民委员会"


def test_title_printed_again_below_its_history__one() -> None:
    """The title that stands once more below the history opens no second document."""
    issue = neighbour("title_printed_again_below_its_history")
    assert len(issue.documents) == 1
    assert issue.only.number == "高检发释字〔2025〕3号"


def test_title_printed_again_below_its_history__events() -> None:
    """Two bodies on a line each passed it, each on its day."""
    issue = neighbour("title_printed_again_below_its_history")
    events = [(date, action) for date, action, _ in issue.only.events]
    assert events == [("2024-11-04", "通过"), ("2024-06-27", "通过"), ("2025-01-18", "施行")]


def test_decision_that_amends_without_saying_on_what_ground__events() -> None:
    """What a decision that a sitting passed did is told by the word behind its title."""
    issue = neighbour("decision_that_amends_without_saying_on_what_ground")
    events = [(date, action) for date, action, _ in issue.only.events]
    assert events == [("1994-05-21", "通过"), ("2016-11-25", "修正")]


def test_note_of_adoption_without_a_title__events() -> None:
    """The note is one, though no title is printed above it."""
    issue = neighbour("note_of_adoption_without_a_title")
    assert [event[1] for event in issue.only.events] == ["通过", "批准"]


def test_note_of_adoption_without_a_title__issuer() -> None:
    """It says who decided."""
    issue = neighbour("note_of_adoption_without_a_title")
    assert issue.only.node.get("issuer") == "青山族自治县人民代表大会"


def test_history_that_tells_which_articles_were_made_and_repealed__events() -> None:
    """What was changed, made and repealed is said behind the event, over the ends of lines."""
    issue = neighbour("history_that_tells_which_articles_were_made_and_repealed")
    assert [date for date, _, _ in issue.only.events] == ["2000-06-15", "2005-11-08"]


def test_history_that_tells_which_articles_were_made_and_repealed__text() -> None:
    """No line of it is text."""
    issue = neighbour("history_that_tells_which_articles_were_made_and_repealed")
    assert issue.only.body.paragraphs == []


def test_history_of_a_law_with_whose_order_it_was_on_the_line_below__one() -> None:
    """By whose order a law was published is said on the line below the day, and heads no document."""
    issue = neighbour("history_of_a_law_with_whose_order_it_was_on_the_line_below")
    assert len(issue.documents) == 1


def test_history_of_a_law_with_whose_order_it_was_on_the_line_below__events() -> None:
    """How many articles it has stands behind what was done."""
    issue = neighbour("history_of_a_law_with_whose_order_it_was_on_the_line_below")
    assert [(date, action) for date, action, _ in issue.only.events] == [("1994-07-07", "制定"), ("1994-07-29", "公布")]


def test_amendment_approved_by_the_province__events() -> None:
    """Each is an event with its day and who did it."""
    issue = neighbour("amendment_approved_by_the_province")
    told = [(e.get("action"), e.get("date"), e.get("body")) for e in issue.only.node.descendants("event")]
    assert [event[:2] for event in told] == [
        ("通过", "2016-12-30"),
        ("批准", "2017-03-31"),
        ("公布", "2017-04-18"),
        ("批准", "2021-09-29"),
        ("修正", "2021-09-29"),
    ]
    assert told[3][2] == "云岭省第十三届人民代表大会常务委员会第二十六次会议"
    assert told[4][2] == "柳溪市人民代表大会常务委员会"


def test_announced_by_number__published() -> None:
    """What was done is publication, and no announcement."""
    issue = neighbour("announced_by_number")
    assert [e.get("action") for e in issue.only.node.descendants("event")] == ["通过", "修订", "公布"]


def test_law_published_on_the_day_beside_it__title() -> None:
    """The title ends before it, and it is the day of publication."""
    issue = neighbour("law_published_on_the_day_beside_it")
    assert issue.only.title == "郵電稽查條例施行辦法"
    assert [(e.get("action"), e.get("date")) for e in issue.only.node.descendants("event")] == [("公布", "1958-07-02")]


def test_note_with_same_day_same_month_and_a_revision__events() -> None:
    """Each event has its day and what was done."""
    issue = neighbour("note_with_same_day_same_month_and_a_revision")
    assert [(day, action) for day, action, body in issue.only.events] == [
        ("1952-03-01", "制订"),
        ("1952-04-10", "核准"),
        ("1952-04-20", "公布"),
        ("1952-04-20", "施行"),
        ("1998-05-06", "修订"),
        ("1998-06-01", "公布"),
    ]


def test_note_with_same_day_same_month_and_a_revision__force() -> None:
    """It is in force from that day."""
    issue = neighbour("note_with_same_day_same_month_and_a_revision")
    assert issue.only.node.get("effective") == "1952-04-20"


def test_two_courts_amend_what_they_made_on_two_days__four() -> None:
    """Both amendments are told, each of its organ."""
    issue = neighbour("two_courts_amend_what_they_made_on_two_days")
    assert [(day, action) for day, action, body in issue.only.events] == [
        ("2016-03-01", "通过"),
        ("2016-03-09", "通过"),
        ("2021-01-05", "修正"),
        ("2021-01-12", "修正"),
    ]
    assert issue.only.events[3][2] == "最高人民检察院第十三届检察委员会第60次会议"


def test_act_that_its_note_says_to_be_abolished__ends() -> None:
    """The first is no longer in force from that day."""
    issue = neighbour("act_that_its_note_says_to_be_abolished")
    assert issue.document(1).node.get("expires") == "1990-12-31"


def test_act_that_its_note_says_to_be_abolished__makers() -> None:
    """The second is of those who published it."""
    issue = neighbour("act_that_its_note_says_to_be_abolished")
    assert issue.document(2).node.get("issuer") == "松江省交通厅、松江省财政厅"


def test_act_whose_approval_stands_above_its_title__title() -> None:
    """Its title is a title, and no part of the note."""
    issue = neighbour("act_whose_approval_stands_above_its_title")
    assert issue.only.title == "松江省人民委员会关于渡口工人待遇的规定"


def test_act_whose_approval_stands_above_its_title__events() -> None:
    """Both notes are of its head."""
    issue = neighbour("act_whose_approval_stands_above_its_title")
    assert [(day, action) for day, action, body in issue.only.events] == [
        ("1958-06-01", "批准"),
        ("1958-05-24", "通过"),
    ]


def test_act_whose_approval_stands_above_its_title__issuer() -> None:
    """It is of who passed it, in force from its approval."""
    issue = neighbour("act_whose_approval_stands_above_its_title")
    assert (issue.only.node.get("issuer"), issue.only.node.get("effective")) == ("松江省人民委员会", "1958-06-01")


def test_notes_of_exchange_and_of_who_stands_first__exchange() -> None:
    """The exchange is no second approval."""
    issue = neighbour("notes_of_exchange_and_of_who_stands_first")
    assert [action for day, action, body in issue.document(1).events] == ["签订", "批准", "互换批准书", "生效"]


def test_notes_of_exchange_and_of_who_stands_first__first() -> None:
    """Who made it and from when it is on trial are events."""
    issue = neighbour("notes_of_exchange_and_of_who_stands_first")
    assert issue.document(2).events == [("1950-11-06", "颁布", "华东军政委员会"), ("1950-12-01", "试行", None)]


def test_note_that_begins_with_the_number_of_an_order__first() -> None:
    """What was done and when are events of the first."""
    issue = neighbour("note_that_begins_with_the_number_of_an_order")
    assert [day for day, *_ in issue.document(1).events] == ["2005-09-05", "2005-09-16", "2005-10-15"]
    assert issue.document(1).events[1][2] == "财政部"


def test_note_that_begins_with_the_number_of_an_order__later() -> None:
    """The later days of the second have their years."""
    issue = neighbour("note_that_begins_with_the_number_of_an_order")
    assert [day for day, *_ in issue.document(2).events] == ["1943-09-03", "1943-10-01", "1946-06-19"]


def test_acts_of_macau_with_days_below_their_numbers__foot() -> None:
    """What was done with the first stands at its foot."""
    issue = neighbour("acts_of_macau_with_days_below_their_numbers")
    assert [each.node.get("action") for each in issue.documents[0].all("event")] == ["通过", "颁布"]


def test_pages_of_1951_with_one_figure_each__body() -> None:
    """Who approved it is named without 呈奉."""
    issue = neighbour("pages_of_1951_with_one_figure_each")
    assert [event[2] for event in issue.documents[1].events][1] == "中南軍政委員會"


def test_event_of_a_month_without_its_day__month() -> None:
    """1958年5月经某委员会批准 has a body and no day."""
    issue = neighbour("event_of_a_month_without_its_day")
    events = list(issue.document(2).node.descendants("event"))
    assert [(event.get("action"), event.get("date"), event.get("body")) for event in events][1] == (
        "批准",
        None,
        "湖南省人民委员会",
    )


def test_history_of_taiwan_whose_events_go_on_below__events() -> None:
    """36 條 and 公布第 3、7 條條文 go on from the events above them: six events, on their days."""
    issue = neighbour("history_of_taiwan_whose_events_go_on_below")
    events = list(issue.document(1).node.descendants("event"))
    assert [event.get("date") for event in events] == [
        "1983-05-13",
        "1992-02-01",
        "1999-12-22",
        "2008-12-03",
        "2020-04-27",
        "2021-01-20",
    ]
    assert [event.get("body") for event in events][3:5] == ["總統", "行政院"]


def test_history_of_taiwan_whose_events_go_on_below__law() -> None:
    """The gazette's name with its volume is a head; the law has its own title and five articles."""
    issue = neighbour("history_of_taiwan_whose_events_go_on_below")
    assert issue.document(1).title == "噪音管制法"
    assert [article.num for article in issue.document(1).articles] == ["1", "2", "3", "4", "5"]


def test_history_of_taiwan_that_says_who_is_in_charge_from_when__events() -> None:
    """自一百零一年七月一日起改由「內政部」管轄 is no event."""
    issue = neighbour("history_of_taiwan_that_says_who_is_in_charge_from_when")
    events = list(issue.document(1).node.descendants("event"))
    assert [(event.get("date"), event.get("action")) for event in events] == [
        ("2001-10-24", "制定"),
        ("2011-06-15", "修正"),
        ("2012-06-25", "公告"),
    ]


def test_notes_whose_first_event_has_but_a_month__events() -> None:
    """What was done in a month is an event without a day, be it the first of the note."""
    issue = neighbour("notes_whose_first_event_has_but_a_month")
    assert [(day, action) for day, action, _ in issue.only.events] == [
        (None, "公布"),
        ("1997-12-30", "修改"),
        (None, "修改"),
        ("2021-02-09", "修订"),
        ("2021-03-01", "公布"),
    ]


def test_history_of_taiwan_with_a_correction_and_a_deletion__events() -> None:
    """What was corrected by announcement is told in the history as the rest."""
    issue = neighbour("history_of_taiwan_with_a_correction_and_a_deletion")
    assert [day for day, _, _ in issue.only.events] == ["2000-05-18", "2006-03-27", "2012-08-09", "2024-05-02"]
    assert issue.only.sections == []


def test_measures_amended_by_three_decisions_in_one_clause__events() -> None:
    """根据…《甲》、…《乙》和…《丙》修正: an event of each decision."""
    issue = neighbour("measures_amended_by_three_decisions_in_one_clause")
    assert issue.only.events == [
        ("2003-12-17", "公布", "国家税务总局"),
        ("2014-12-27", "修正", "国家税务总局"),
        ("2018-06-15", "修正", "国家税务总局"),
        ("2019-07-24", "修正", "国家税务总局"),
    ]
