"""What a careful editor sees in fixtures/neighbours, kind: promulgation."""

from __future__ import annotations

from neighbours.neighbour import changes, identity, neighbour, published


def test_promulgated_law_printed_below_its_announcement__promulgates() -> None:
    """The announcement publishes the 条例 below it."""
    issue = neighbour("promulgated_law_printed_below_its_announcement")
    assert published(issue.document(1)) == [identity(issue.titled("汾东省信访条例"))]


def test_promulgated_law_printed_below_its_announcement__announcement() -> None:
    """Number 第18号, foot, and the closing words 特此公告."""
    issue = neighbour("promulgated_law_printed_below_its_announcement")
    announcement = issue.document(1)
    assert announcement.kind == "announcement"
    assert (announcement.number or "").strip("（）") == "第18号"
    assert (announcement.signatures, announcement.signed) == (["汾东省人民代表大会常务委员会"], "2024-07-26")
    assert announcement.body.paragraphs[-1:] == ["特此公告。"]


def test_promulgated_law_printed_below_its_announcement__law() -> None:
    """A law of two chapters, in force from 2024-09-01."""
    issue = neighbour("promulgated_law_printed_below_its_announcement")
    law = issue.titled("汾东省信访条例")
    assert (law.kind, law.node.get("effective")) == ("law", "2024-09-01")
    assert [part.label for part in law.body.divisions] == ["第一章", "第二章"]


def test_promulgated_law_printed_below_its_announcement__events() -> None:
    """Passed in 2012 and revised in 2024."""
    issue = neighbour("promulgated_law_printed_below_its_announcement")
    assert [(date, action) for date, action, _ in issue.titled("汾东省信访条例").events] == [
        ("2012-09-28", "通过"),
        ("2024-07-26", "修订"),
    ]


def test_promulgated_rules_of_a_ministry_order__promulgates() -> None:
    """The order publishes the 细则 below it."""
    issue = neighbour("promulgated_rules_of_a_ministry_order")
    assert published(issue.document(1)) == [identity(issue.titled("海底电缆管道保护细则"))]


def test_promulgated_rules_of_a_ministry_order__order() -> None:
    """An order of 自然资源部, 第17号, of 2024-04-09."""
    issue = neighbour("promulgated_rules_of_a_ministry_order")
    order = issue.document(1)
    assert (order.kind, order.title, order.number) == ("order", "中华人民共和国自然资源部令", "第17号")
    assert order.signed == "2024-04-09"
    assert (order.node.get("issuer") or "").endswith("自然资源部")


def test_promulgated_rules_of_a_ministry_order__signature() -> None:
    """The minister signs; the wide setting of 部　长 is undone."""
    issue = neighbour("promulgated_rules_of_a_ministry_order")
    assert [signature.replace("　", " ") for signature in issue.document(1).signatures] == ["部长 王广林"]


def test_promulgated_rules_of_a_ministry_order__chapters() -> None:
    """Three chapters with one article each."""
    issue = neighbour("promulgated_rules_of_a_ministry_order")
    law = issue.titled("海底电缆管道保护细则")
    assert [(part.heading, len(part.articles)) for part in law.body.divisions] == [
        ("总则", 1),
        ("法律责任", 1),
        ("附则", 1),
    ]


def test_promulgated_rules_of_a_ministry_order__in_force() -> None:
    """In force from 2024-06-01."""
    issue = neighbour("promulgated_rules_of_a_ministry_order")
    assert issue.titled("海底电缆管道保护细则").node.get("effective") == "2024-06-01"


def test_promulgated_laws_are_two__laws() -> None:
    """Both laws are documents with their own events."""
    issue = neighbour("promulgated_laws_are_two")
    for title in ("河川市非物质文化遗产条例", "河川市物业管理条例"):
        assert [action for _, action, _ in issue.titled(title).events] == ["通过", "批准"]


def test_promulgated_laws_are_two__promulgates() -> None:
    """The announcement points to these laws and to nothing else."""
    issue = neighbour("promulgated_laws_are_two")
    laws = [identity(issue.titled(title)) for title in ("河川市非物质文化遗产条例", "河川市物业管理条例")]
    assert published(issue.document(1))
    assert set(published(issue.document(1))) <= set(laws)


def test_promulgated_laws_are_two__in_force() -> None:
    """Each is in force from its own day."""
    issue = neighbour("promulgated_laws_are_two")
    assert issue.titled("河川市非物质文化遗产条例").node.get("effective") == "2024-07-01"
    assert issue.titled("河川市物业管理条例").node.get("effective") == "2024-10-01"


def test_promulgated_laws_are_two__number() -> None:
    """The announcement's number is 〔十六届〕第二十一号."""
    issue = neighbour("promulgated_laws_are_two")
    assert issue.document(1).number == "〔十六届〕第二十一号"


def test_promulgated_law_is_printed_elsewhere__promulgates() -> None:
    """What the announcement publishes is not printed here: it points to nothing."""
    issue = neighbour("promulgated_law_is_printed_elsewhere")
    assert published(issue.document(1)) == []


def test_promulgated_law_is_printed_elsewhere__documents() -> None:
    """An announcement and a decision."""
    issue = neighbour("promulgated_law_is_printed_elsewhere")
    assert [document.kind for document in issue.all_documents] == ["announcement", "decision"]


def test_promulgated_law_is_printed_elsewhere__foot() -> None:
    """The announcement's foot closes it."""
    issue = neighbour("promulgated_law_is_printed_elsewhere")
    assert issue.document(1).signed == "2024-09-27"


def test_promulgated_interpretation_of_a_court__promulgates() -> None:
    """The announcement publishes the interpretation below it."""
    issue = neighbour("promulgated_interpretation_of_a_court")
    title = "最高人民法院关于审理预付式消费民事纠纷案件若干问题的解释"
    assert published(issue.document(1)) == [identity(issue.titled(title))]


def test_promulgated_interpretation_of_a_court__number() -> None:
    """The number above the second title is that of the interpretation."""
    issue = neighbour("promulgated_interpretation_of_a_court")
    assert issue.titled("最高人民法院关于审理预付式消费民事纠纷案件若干问题的解释").number == "法释〔2025〕4号"


def test_promulgated_interpretation_of_a_court__foot() -> None:
    """The announcement is signed and dated."""
    issue = neighbour("promulgated_interpretation_of_a_court")
    assert (issue.document(1).signatures, issue.document(1).signed) == (["最高人民法院"], "2025-03-13")


def test_promulgated_interpretation_of_a_court__in_force() -> None:
    """The interpretation is in force from 2025-05-01."""
    issue = neighbour("promulgated_interpretation_of_a_court")
    title = "最高人民法院关于审理预付式消费民事纠纷案件若干问题的解释"
    assert issue.titled(title).node.get("effective") == "2025-05-01"


def test_promulgated_interpretation_of_a_court__articles() -> None:
    """A preamble and two articles."""
    issue = neighbour("promulgated_interpretation_of_a_court")
    assert len(issue.titled("最高人民法院关于审理预付式消费民事纠纷案件若干问题的解释").articles) == 2


def test_promulgating_order_in_narrow_lines__order() -> None:
    """One paragraph, whole, though lines and a page break it."""
    issue = neighbour("promulgating_order_in_narrow_lines")
    assert issue.document(1).body.paragraphs == [
        "《汾东省地图管理办法》已经2024年2月19日省人民政府第41次常务会议通过，现予公布，自2024年4月15日起施行。"
    ]


def test_promulgating_order_in_narrow_lines__signature() -> None:
    """The governor signs, and the day follows, though both stand far to the right."""
    issue = neighbour("promulgating_order_in_narrow_lines")
    assert [signature.replace("　", " ") for signature in issue.document(1).signatures] == ["省长 林国栋"]
    assert issue.document(1).signed == "2024-03-01"


def test_promulgating_order_in_narrow_lines__number() -> None:
    """An order, 第305号."""
    issue = neighbour("promulgating_order_in_narrow_lines")
    assert (issue.document(1).kind, issue.document(1).number) == ("order", "第305号")


def test_promulgating_order_in_narrow_lines__promulgates() -> None:
    """It publishes the 办法 below."""
    issue = neighbour("promulgating_order_in_narrow_lines")
    assert published(issue.document(1)) == [identity(issue.titled("汾东省地图管理办法"))]


def test_promulgating_order_in_narrow_lines__articles() -> None:
    """Three articles of one paragraph, in force from 2024-04-15."""
    issue = neighbour("promulgating_order_in_narrow_lines")
    law = issue.titled("汾东省地图管理办法")
    assert [len(each.paragraphs) for each in law.articles] == [1, 1, 1]
    assert law.node.get("effective") == "2024-04-15"


def test_promulgating_order_in_narrow_lines__pages() -> None:
    """Pages 5 and 6."""
    issue = neighbour("promulgating_order_in_narrow_lines")
    assert issue.pages == [5, 6]


def test_narrow_announcement_and_law_of_a_prefecture__title() -> None:
    """A title of two lines, number 第七号."""
    issue = neighbour("narrow_announcement_and_law_of_a_prefecture")
    assert issue.document(1).title == "青原藏族自治州人民代表大会常务委员会公告"
    assert issue.document(1).number == "第七号"


def test_narrow_announcement_and_law_of_a_prefecture__paragraph() -> None:
    """One paragraph, whole over the page; the page ends inside its day."""
    issue = neighbour("narrow_announcement_and_law_of_a_prefecture")
    assert len(issue.document(1).body.paragraphs) == 1
    assert issue.document(1).body.text.endswith("自2024年6月1日起施行。")


def test_narrow_announcement_and_law_of_a_prefecture__promulgates() -> None:
    """It publishes the 条例 below."""
    issue = neighbour("narrow_announcement_and_law_of_a_prefecture")
    assert published(issue.document(1)) == [identity(issue.titled("青原藏族自治州藏语文工作条例"))]


def test_narrow_announcement_and_law_of_a_prefecture__events() -> None:
    """Passed in the prefecture, approved in the province."""
    issue = neighbour("narrow_announcement_and_law_of_a_prefecture")
    assert [(date, action) for date, action, _ in issue.titled("青原藏族自治州藏语文工作条例").events] == [
        ("2024-01-19", "通过"),
        ("2024-03-28", "批准"),
    ]


def test_narrow_announcement_and_law_of_a_prefecture__law() -> None:
    """Three articles of one paragraph, in force from 2024-06-01."""
    issue = neighbour("narrow_announcement_and_law_of_a_prefecture")
    law = issue.titled("青原藏族自治州藏语文工作条例")
    assert [len(each.paragraphs) for each in law.articles] == [1, 1, 1]
    assert law.node.get("effective") == "2024-06-01"


def test_narrow_order_that_amends_rules_of_a_province__order() -> None:
    """An order, 第298号, of 2024-01-22."""
    issue = neighbour("narrow_order_that_amends_rules_of_a_province")
    order = issue.document(1)
    assert (order.kind, order.number, order.signed) == ("order", "第298号", "2024-01-22")


def test_narrow_order_that_amends_rules_of_a_province__promulgates() -> None:
    """It publishes the decision below."""
    issue = neighbour("narrow_order_that_amends_rules_of_a_province")
    decision = issue.titled("汾东省人民政府关于修改《汾东省取水许可办法》的决定")
    assert decision.kind == "decision"
    assert published(issue.document(1)) == [identity(decision)]


def test_narrow_order_that_amends_rules_of_a_province__items() -> None:
    """Two items, the first whole over the page."""
    issue = neighbour("narrow_order_that_amends_rules_of_a_province")
    decision = issue.titled("汾东省人民政府关于修改《汾东省取水许可办法》的决定")
    assert [part.num for part in decision.body.numbered] == ["1", "2"]
    assert decision.body.part("1").text.endswith("取水许可制度的组织实施和监督管理。”")


def test_narrow_order_that_amends_rules_of_a_province__changes() -> None:
    """The first replaces, the second deletes."""
    issue = neighbour("narrow_order_that_amends_rules_of_a_province")
    decision = issue.titled("汾东省人民政府关于修改《汾东省取水许可办法》的决定")
    assert "replace" in changes(decision.body.part("1"))
    assert changes(decision.body.part("2")) == {"delete"}


def test_promulgated_law_stands_before_its_signature_date__order() -> None:
    """An order 第三十一号 of 2024-09-13, signed by the president."""
    issue = neighbour("promulgated_law_stands_before_its_signature_date")
    order = issue.document(1)
    assert (order.kind, order.number, order.signed) == ("order", "第三十一号", "2024-09-13")
    assert "高建军" in "".join(order.signatures)


def test_promulgated_law_stands_before_its_signature_date__promulgates() -> None:
    """It publishes the law below."""
    issue = neighbour("promulgated_law_stands_before_its_signature_date")
    assert published(issue.document(1)) == [identity(issue.titled("中华人民共和国粮食仓储法"))]


def test_promulgated_law_stands_before_its_signature_date__contents() -> None:
    """The law's contents are no chapters: two chapters, one article each."""
    issue = neighbour("promulgated_law_stands_before_its_signature_date")
    law = issue.titled("中华人民共和国粮食仓储法")
    assert [(part.heading, len(part.articles)) for part in law.body.divisions] == [("总则", 1), ("附则", 1)]


def test_promulgated_law_stands_before_its_signature_date__in_force() -> None:
    """In force from 2025-01-01."""
    issue = neighbour("promulgated_law_stands_before_its_signature_date")
    assert issue.titled("中华人民共和国粮食仓储法").node.get("effective") == "2025-01-01"


def test_promulgated_by_two_ministries_together__order() -> None:
    """An order of two organs, 2024年第3号."""
    issue = neighbour("promulgated_by_two_ministries_together")
    order = issue.document(1)
    assert (order.kind, order.number) == ("order", "2024年第3号")
    assert "国家能源局" in (order.title or "") and "水利部" in (order.title or "")


def test_promulgated_by_two_ministries_together__signatures() -> None:
    """Both heads sign."""
    issue = neighbour("promulgated_by_two_ministries_together")
    signed = "".join(issue.document(1).signatures)
    assert "章建民" in signed and "李国强" in signed


def test_promulgated_by_two_ministries_together__promulgates() -> None:
    """It publishes the 规定 below."""
    issue = neighbour("promulgated_by_two_ministries_together")
    assert published(issue.document(1)) == [identity(issue.titled("小型水电站安全管理规定"))]


def test_promulgated_by_two_ministries_together__in_force() -> None:
    """In force from 2024-10-01."""
    issue = neighbour("promulgated_by_two_ministries_together")
    assert issue.titled("小型水电站安全管理规定").node.get("effective") == "2024-10-01"


def test_narrow_announcement_of_two_laws_at_once__promulgates() -> None:
    """The announcement publishes both laws."""
    issue = neighbour("narrow_announcement_of_two_laws_at_once")
    laws = [identity(issue.titled(title)) for title in ("汾东省信访条例", "汾东省仲裁条例")]
    assert published(issue.document(1)) == laws


def test_narrow_announcement_of_two_laws_at_once__in_force() -> None:
    """Each is in force from 2024-05-01."""
    issue = neighbour("narrow_announcement_of_two_laws_at_once")
    assert {issue.titled(title).node.get("effective") for title in ("汾东省信访条例", "汾东省仲裁条例")} == {
        "2024-05-01"
    }


def test_announcement_whose_number_says_the_term__number() -> None:
    """The number is no part of the title."""
    issue = neighbour("announcement_whose_number_says_the_term")
    assert issue.document(1).number == "（十三届第58号）"
    assert issue.document(1).title == "新疆维吾尔自治区人民代表大会常务委员会公告"


def test_announcement_whose_number_says_the_term__publishes() -> None:
    """The announcement publishes the law below."""
    issue = neighbour("announcement_whose_number_says_the_term")
    assert published(issue.document(1)) == [identity(issue.document(2))]


def test_announcement_that_tells_first_who_passed_the_law__publishes() -> None:
    """It publishes the law below."""
    issue = neighbour("announcement_that_tells_first_who_passed_the_law")
    assert published(issue.document(1)) == [identity(issue.document(2))]


def test_announcement_with_its_term_and_figures_apart__both() -> None:
    """An announcement and a law."""
    issue = neighbour("announcement_with_its_term_and_figures_apart")
    assert [each.kind for each in issue.documents] == ["announcement", "law"]


def test_reply_published_by_an_announcement_in_two_sentences__published() -> None:
    """The announcement publishes the reply."""
    issue = neighbour("reply_published_by_an_announcement_in_two_sentences")
    assert published(issue.documents[0]) == [identity(issue.documents[1])]


def test_reply_published_by_an_announcement_in_two_sentences__force() -> None:
    """The reply is in force from the day that it says."""
    issue = neighbour("reply_published_by_an_announcement_in_two_sentences")
    assert issue.documents[1].node.get("effective") == "2003-04-18"


def test_order_of_the_state_and_what_it_publishes__jurisdiction() -> None:
    """It is China's."""
    issue = neighbour("order_of_the_state_and_what_it_publishes")
    assert issue.meta("jurisdiction") == "cn"


def test_order_that_two_meetings_passed__measures() -> None:
    """The measures are of both organs."""
    measures = neighbour("order_that_two_meetings_passed").documents[1]
    assert measures.node.get("issuer") == "航运部、应急救助总局"


def test_order_that_two_meetings_passed__order() -> None:
    """The order is of both, signed on 2021-03-26."""
    order = neighbour("order_that_two_meetings_passed").documents[0]
    assert order.node.get("issuer") == "中华人民共和国航运部、中华人民共和国应急救助总局"
    assert order.signed == "2021-03-26"


def test_announcement_of_a_decision_without_title_marks__link() -> None:
    """The announcement publishes the decision, though no title marks stand around it."""
    issue = neighbour("announcement_of_a_decision_without_title_marks")
    assert issue.document(1).node.get("promulgates") == issue.document(2).id


def test_announcement_of_a_decision_without_title_marks__force() -> None:
    """The decision is in force from the day of the announcement."""
    issue = neighbour("announcement_of_a_decision_without_title_marks")
    assert issue.document(2).node.get("effective") == "2021-09-29"


def test_announcement_of_a_decision_without_title_marks__laws() -> None:
    """Each part changes the law that its heading names."""
    issue = neighbour("announcement_of_a_decision_without_title_marks")
    laws = [each.node.get("law") for each in issue.document(2).all("item", "p") if each.node.get("change")]
    assert laws == ["淮北省燃气管理条例", "淮北省燃气管理条例", "淮北省旅游条例", "淮北省档案条例"]


def test_announcement_whose_text_begins_with_a_title_in_marks__title() -> None:
    """An announcement is no heading above a title in marks that its sentence begins with."""
    issue = neighbour("announcement_whose_text_begins_with_a_title_in_marks")
    assert [document.title for document in issue.documents] == [
        "中华人民共和国最高人民检察院公告",
        "最高人民检察院关于修改《人民检察院渡口案件工作规定》的决定",
    ]


def test_announcement_of_what_was_passed_and_then_approved__publishes() -> None:
    """The announcement publishes it, whatever it says before the title."""
    issue = neighbour("announcement_of_what_was_passed_and_then_approved")
    assert published(issue.documents[0]) == [identity(issue.documents[1])]


def test_announcement_of_what_was_passed_and_then_approved__in_force() -> None:
    """From when it is in force is told by the announcement."""
    issue = neighbour("announcement_of_what_was_passed_and_then_approved")
    assert issue.documents[1].node.get("effective") == "2002-01-01"


def test_announcement_without_title_above_a_decision__kind() -> None:
    """What publishes another text is an announcement, though no title says so."""
    issue = neighbour("announcement_without_title_above_a_decision")
    assert issue.documents[0].kind == "announcement"
    assert published(issue.documents[0]) == [identity(issue.documents[1])]


def test_announcement_without_title_above_a_decision__in_force() -> None:
    """The decision is in force from the day of the announcement."""
    issue = neighbour("announcement_without_title_above_a_decision")
    assert issue.documents[1].node.get("effective") == "2021-09-30"


def test_order_that_has_a_number_and_no_title__number() -> None:
    """The number of the order is a number, and no title."""
    issue = neighbour("order_that_has_a_number_and_no_title")
    assert issue.documents[0].number == "渝府令第221号"
    assert issue.documents[0].title is None
    assert issue.documents[0].kind == "order"


def test_order_that_has_a_number_and_no_title__publishes() -> None:
    """It publishes what stands below it."""
    issue = neighbour("order_that_has_a_number_and_no_title")
    assert published(issue.documents[0]) == [identity(issue.documents[1])]


def test_order_whose_number_begins_with_the_year_in_brackets__number() -> None:
    """A number may begin with the year in brackets and count in Han figures."""
    issue = neighbour("order_whose_number_begins_with_the_year_in_brackets")
    assert issue.documents[0].number == "（47）台統（二）義字第一三一號"


def test_order_whose_number_begins_with_the_year_in_brackets__law() -> None:
    """The text that follows is what the order promulgates."""
    issue = neighbour("order_whose_number_begins_with_the_year_in_brackets")
    assert issue.documents[1].title == "船員健康檢查條例"
    assert issue.documents[0].node.get("promulgates") == "doc_2"


def test_order_under_the_title_of_what_it_publishes__order() -> None:
    """What publishes a law and bears its title and the number of an order is an order."""
    issue = neighbour("order_under_the_title_of_what_it_publishes")
    assert [document.kind for document in issue.documents] == ["order", "law"]
    assert issue.documents[0].node.get("promulgates") == "doc_2"


def test_order_under_the_title_of_what_it_publishes__day() -> None:
    """The law has its day from it."""
    issue = neighbour("order_under_the_title_of_what_it_publishes")
    assert issue.documents[1].node.get("effective") == "2012-09-01"


def test_order_of_a_year_and_number__order() -> None:
    """It is an order with that number, and the rules are its own document."""
    issue = neighbour("order_of_a_year_and_number")
    assert [(d.kind, d.title) for d in issue.documents][1][1] == "公路养护作业管理办法"
    assert issue.document(1).kind == "order" and "2024年第12号" in issue.document(1).text


def test_announcement_of_two_courts_above_what_they_publish__published() -> None:
    """It publishes the interpretation below."""
    issue = neighbour("announcement_of_two_courts_above_what_they_publish")
    assert published(issue.document(1)) == [identity(issue.document(2))]


def test_order_of_old_that_names_a_law_without_marks__law() -> None:
    """It publishes the law, in force from its day."""
    issue = neighbour("order_of_old_that_names_a_law_without_marks")
    assert published(issue.document(1)) == [identity(issue.document(2))]
    assert issue.document(2).node.get("effective") == "1958-01-09"


def test_order_of_taiwan_with_a_signer_on_two_lines__law() -> None:
    """The law is a document that the order publishes."""
    issue = neighbour("order_of_taiwan_with_a_signer_on_two_lines")
    assert [each.kind for each in issue.documents][:2] == ["order", "law"]
    assert issue.documents[0].node.get("promulgates") == "doc_2"
    assert issue.documents[0].signatures[-1] == "行政院農業委員會主任委員　陳吉仲"


def test_order_of_taiwan_below_laws_with_a_title_on_two_lines__order() -> None:
    """法律 heads the acts, and the order publishes the articles."""
    issue = neighbour("order_of_taiwan_below_laws_with_a_title_on_two_lines")
    assert [node.text for node in issue.all("category")] == ["法律"]
    assert issue.documents[0].node.get("promulgates") == "doc_2"
    assert (issue.documents[1].title or "").endswith("並修正第三條、第十九條及第三十二條條文")


def test_order_of_a_city_with_an_empty_field__attached() -> None:
    """Nothing is attached."""
    issue = neighbour("order_of_a_city_with_an_empty_field")
    assert not issue.documents[0].attachments


def test_amendment_on_a_day_by_a_session_without_brackets__body() -> None:
    """The session that made the decision amended it."""
    issue = neighbour("amendment_on_a_day_by_a_session_without_brackets")
    assert [body for _, _, body in issue.only.events] == [
        "某市第十二届人民代表大会常务委员会第五次会议",
        "某市第十五届人民代表大会常务委员会第二十四次会议",
    ]


def test_order_of_a_province_whose_number_in_han_stands_beside__title() -> None:
    """The line is an order's title, and nobody signs in it."""
    issue = neighbour("order_of_a_province_whose_number_in_han_stands_beside")
    assert issue.only.kind == "order"
    assert issue.only.title == "湖东省人民政府令　第十二号"
    assert [part.text for part in issue.only.all("signature")] == ["主席　王某某"]


def test_order_of_1950_with_a_character_before_its_number__order() -> None:
    """It is an order of 淮东人民行政公署."""
    issue = neighbour("order_of_1950_with_a_character_before_its_number")
    assert (issue.only.kind, issue.only.title) == ("order", "淮东人民行政公署令　教字第十三号")
    assert issue.only.node.get("issuer") == "淮东人民行政公署"


def test_order_of_taiwan_signed_above_a_title_of_full_lines__title() -> None:
    """The order says what the title below says, with the law before its verb."""
    issue = neighbour("order_of_taiwan_signed_above_a_title_of_full_lines")
    order, law = issue.documents
    assert law.title == "漁業法增訂第四十一條之三條文；刪除第五十條條文；並修正第四條、第三十九條及第六十五條條文"
    assert order.signatures == ["總統　蔡英文", "行政院院長　陳建仁", "農業委員會主任委員　陳吉仲"]
    assert published(order) == [identity(law)]


def test_announcement_of_a_law_revised_by_the_city_and_approved__published() -> None:
    """…修订的《某条例》，已报经…批准，现予公布."""
    issue = neighbour("announcement_of_a_law_revised_by_the_city_and_approved")
    announcement, law = issue.documents
    assert published(announcement) == [identity(law)]
