"""What a careful editor sees in fixtures/neighbours, kind: signatures and dates."""

from __future__ import annotations

from neighbours.neighbour import categories, neighbour


def test_signature_of_two_organs_side_by_side__title() -> None:
    """The blank between the two organs of the title stays."""
    issue = neighbour("signature_of_two_organs_side_by_side")
    assert issue.only.title == "汾东省财政厅　汾东省教育厅关于下达学生资助资金的通知"


def test_signature_of_two_organs_side_by_side__signatures() -> None:
    """Two organs sign side by side."""
    issue = neighbour("signature_of_two_organs_side_by_side")
    signed = "".join(issue.only.signatures)
    assert "汾东省财政厅" in signed and "汾东省教育厅" in signed
    assert "汾东省财政厅汾东省教育厅" not in signed


def test_signature_of_two_organs_side_by_side__day() -> None:
    """Signed on 2024-05-15."""
    issue = neighbour("signature_of_two_organs_side_by_side")
    assert issue.only.signed == "2024-05-15"


def test_signature_of_two_organs_side_by_side__number() -> None:
    """汾财教〔2024〕42号."""
    issue = neighbour("signature_of_two_organs_side_by_side")
    assert issue.only.number == "汾财教〔2024〕42号"


def test_signature_of_three_organs_one_below_another__title() -> None:
    """The three organs above belong to the title."""
    issue = neighbour("signature_of_three_organs_one_below_another")
    title = issue.only.title or ""
    assert title.replace("　", "").replace(" ", "") == (
        "河川市人民检察院河川市公安局河川市司法局关于印发《刑事案件法律援助工作规定》的通知"
    )


def test_signature_of_three_organs_one_below_another__signatures() -> None:
    """Three organs sign."""
    issue = neighbour("signature_of_three_organs_one_below_another")
    assert issue.only.signatures == ["河川市人民检察院", "河川市公安局", "河川市司法局"]


def test_signature_of_three_organs_one_below_another__day() -> None:
    """Signed on 2024-01-31."""
    issue = neighbour("signature_of_three_organs_one_below_another")
    assert issue.only.signed == "2024-01-31"


def test_signature_of_three_organs_one_below_another__salutation() -> None:
    """The salutation is a line of its own."""
    issue = neighbour("signature_of_three_organs_one_below_another")
    assert issue.only.salutation == "各县（市、区）人民检察院、公安局、司法局："


def test_signature_of_a_person_set_wide__signature() -> None:
    """The wide setting of office and name is undone."""
    issue = neighbour("signature_of_a_person_set_wide")
    assert [each.replace("　", "").replace(" ", "") for each in issue.only.signatures] == ["县长白雪"]


def test_signature_of_a_person_set_wide__name() -> None:
    """The name is 白雪, not 白　　雪."""
    issue = neighbour("signature_of_a_person_set_wide")
    assert "白雪" in "".join(issue.only.signatures)


def test_signature_of_a_person_set_wide__day() -> None:
    """二○二四年一月十日 is 2024-01-10."""
    issue = neighbour("signature_of_a_person_set_wide")
    assert issue.only.signed == "2024-01-10"


def test_signature_of_a_person_set_wide__kind() -> None:
    """An order, 第6号."""
    issue = neighbour("signature_of_a_person_set_wide")
    assert (issue.only.kind, issue.only.number) == ("order", "第6号")


def test_signature_day_in_old_words__january() -> None:
    """元月三十日 is 2024-01-30."""
    issue = neighbour("signature_day_in_old_words")
    assert issue.document(1).signed == "2024-01-30"


def test_signature_day_in_old_words__twenty() -> None:
    """二月廿九日 is 2024-02-29."""
    issue = neighbour("signature_day_in_old_words")
    assert issue.document(2).signed == "2024-02-29"


def test_signature_day_in_old_words__documents() -> None:
    """Two notices, each with number and signature."""
    issue = neighbour("signature_day_in_old_words")
    assert [(each.number, each.signatures) for each in issue.documents] == [
        ("汾文物〔2024〕1号", ["汾东省文物局"]),
        ("河文物〔2024〕3号", ["河川市文物局"]),
    ]


def test_signature_day_with_strokes__strokes() -> None:
    """2024/3/18 is 2024-03-18."""
    issue = neighbour("signature_day_with_strokes")
    assert issue.document(1).signed == "2024-03-18"


def test_signature_day_with_strokes__hyphens() -> None:
    """2024-04-02 is a day too."""
    issue = neighbour("signature_day_with_strokes")
    assert issue.document(2).signed == "2024-04-02"


def test_signature_day_with_strokes__documents() -> None:
    """Two announcements, each signed."""
    issue = neighbour("signature_day_with_strokes")
    assert [(each.number, each.signatures) for each in issue.documents] == [
        ("2024年第5号", ["青原自治州民政局"]),
        ("2024年第6号", ["青原自治州民政局"]),
    ]


def test_signature_is_a_day_alone__day() -> None:
    """A day without an organ closes the document."""
    issue = neighbour("signature_is_a_day_alone")
    assert (issue.only.signatures, issue.only.signed) == ([], "2024-06-20")


def test_signature_is_a_day_alone__sections() -> None:
    """Two sections; the day is in neither."""
    issue = neighbour("signature_is_a_day_alone")
    assert [part.heading for part in issue.only.body.sections] == ["总体要求", "主要任务"]
    assert "2024年6月20日" not in issue.only.body.text


def test_signature_is_a_day_alone__date() -> None:
    """The document's date is that day."""
    issue = neighbour("signature_is_a_day_alone")
    assert issue.only.node.get("date") == "2024-06-20"


def test_document_number_in_black_brackets__number() -> None:
    """The number is as printed."""
    issue = neighbour("document_number_in_black_brackets")
    assert issue.only.number == "河环罚告【2024】12号"


def test_document_number_in_black_brackets__salutation() -> None:
    """Who is addressed."""
    issue = neighbour("document_number_in_black_brackets")
    assert issue.only.salutation == "河川兴旺养殖场："


def test_document_number_in_black_brackets__foot() -> None:
    """Signed on 2024-08-01."""
    issue = neighbour("document_number_in_black_brackets")
    assert (issue.only.signatures, issue.only.signed) == (["河川市生态环境局"], "2024-08-01")


def test_document_number_in_tortoise_shells_of_another_kind__number() -> None:
    """The number is as printed."""
    issue = neighbour("document_number_in_tortoise_shells_of_another_kind")
    assert issue.only.number == "河办发电﹝2024﹞3号"


def test_document_number_in_tortoise_shells_of_another_kind__signatures() -> None:
    """Two organs sign on one line."""
    issue = neighbour("document_number_in_tortoise_shells_of_another_kind")
    signed = "".join(issue.only.signatures)
    assert "中共河川市委办公室" in signed and "河川市人民政府办公室" in signed


def test_document_number_in_tortoise_shells_of_another_kind__parts() -> None:
    """Two numbered parts; no signature in the second."""
    issue = neighbour("document_number_in_tortoise_shells_of_another_kind")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2"]
    assert "办公室" not in issue.only.body.part("2").text


def test_narrow_foot_of_two_organs_with_a_wide_day__signatures() -> None:
    """Two organs sign, one below another, far to the right."""
    issue = neighbour("narrow_foot_of_two_organs_with_a_wide_day")
    assert issue.only.signatures == ["汾东省发展和改革委员会", "汾东省能源局"]


def test_narrow_foot_of_two_organs_with_a_wide_day__day() -> None:
    """2024 年 6 月 12 日 is 2024-06-12."""
    issue = neighbour("narrow_foot_of_two_organs_with_a_wide_day")
    assert issue.only.signed == "2024-06-12"


def test_narrow_foot_of_two_organs_with_a_wide_day__title() -> None:
    """Three lines: two organs and the rest."""
    issue = neighbour("narrow_foot_of_two_organs_with_a_wide_day")
    assert (issue.only.title or "").replace("　", "").replace(" ", "") == (
        "汾东省发展和改革委员会汾东省能源局关于做好电力迎峰度夏工作的通知"
    )


def test_narrow_foot_of_two_organs_with_a_wide_day__paragraph() -> None:
    """One paragraph, whole over the page."""
    issue = neighbour("narrow_foot_of_two_organs_with_a_wide_day")
    assert len(issue.only.body.paragraphs) == 1
    assert "".join(issue.only.body.paragraphs[:1]).endswith("各地要压实保供责任，强化应急处置。")


def test_narrow_notice_with_spaced_out_day_and_place__head() -> None:
    """An announcement 第一号."""
    issue = neighbour("narrow_notice_with_spaced_out_day_and_place")
    assert issue.only.kind == "announcement"
    assert (issue.only.number or "").strip("（）") == "第一号"


def test_narrow_notice_with_spaced_out_day_and_place__paragraphs() -> None:
    """Two paragraphs, the first whole over the page."""
    issue = neighbour("narrow_notice_with_spaced_out_day_and_place")
    assert issue.only.body.paragraphs == [
        "根据选举法的规定，经市选举委员会研究决定，河川市第十七届人民代表大会代表选举日为2026年11月18日。",
        "特此公告。",
    ]


def test_narrow_notice_with_spaced_out_day_and_place__foot() -> None:
    """Signed on 2026-08-01, the place beside the day."""
    issue = neighbour("narrow_notice_with_spaced_out_day_and_place")
    assert (issue.only.signatures[:1], issue.only.signed) == (["河川市选举委员会"], "2026-08-01")


def test_order_signed_behind_a_colon__signature() -> None:
    """The order is signed with office, colon and name."""
    order, measures = neighbour("order_signed_behind_a_colon").documents
    assert (order.signatures, order.signed) == (["局长：王军"], "2019-11-26")
    assert (measures.kind, measures.title) == ("law", "税务规范性文件制定管理办法")


def test_signature_of_two_organs_with_a_day_each__signatures() -> None:
    """Two organs sign side by side."""
    issue = neighbour("signature_of_two_organs_with_a_day_each")
    signed = "".join(issue.only.signatures)
    assert "山阳县教育局" in signed and "山阳县卫生健康局" in signed
    assert "山阳县教育局山阳县卫生健康局" not in signed


def test_signature_of_two_organs_with_a_day_each__day() -> None:
    """Signed on 2023-03-02, said twice."""
    issue = neighbour("signature_of_two_organs_with_a_day_each")
    assert issue.only.signed == "2023-03-02"
    (date,) = (node for node in issue.only.node.descendants("date") if node.above.name == "foot")
    assert date.text_content.split() == ["2023年3月2日", "2023年3月2日"]


def test_signature_of_two_organs_with_a_day_each__attachments() -> None:
    """The list of attachments ends above who signs."""
    issue = neighbour("signature_of_two_organs_with_a_day_each")
    (listed,) = issue.only.node.descendants("attachlist")
    assert listed.text_content.strip().endswith("学校传染病防控自查表")


def test_hong_kong_notice_with_day_and_signer_on_one_line__day() -> None:
    """The day is the document's."""
    issue = neighbour("hong_kong_notice_with_day_and_signer_on_one_line")
    assert issue.only.node.get("date") == "2024-06-28"


def test_hong_kong_notice_with_day_and_signer_on_one_line__signer() -> None:
    """Who signs stands apart from the day."""
    issue = neighbour("hong_kong_notice_with_day_and_signer_on_one_line")
    assert issue.only.signatures == ["運輸署署長李頌恩"]


def test_notices_with_organ_or_office_and_day_on_one_line__organ() -> None:
    """The organ signs the first, on 2024-06-01."""
    issue = neighbour("notices_with_organ_or_office_and_day_on_one_line")
    first = issue.document(1)
    assert (first.signatures, first.node.get("date")) == (["某省人民政府办公厅"], "2024-06-01")


def test_notices_with_organ_or_office_and_day_on_one_line__office() -> None:
    """The head of the office signs the second, on 2024-06-28."""
    issue = neighbour("notices_with_organ_or_office_and_day_on_one_line")
    second = issue.document(2)
    assert (second.signatures, second.node.get("date")) == (["厅长　张大山"], "2024-06-28")


def test_reply_with_its_contact_below_the_day__signed() -> None:
    """The department signs on 2020-06-12."""
    issue = neighbour("reply_with_its_contact_below_the_day")
    assert (issue.only.signatures, issue.only.node.get("date")) == (["某省民政厅"], "2020-06-12")


def test_reply_with_its_contact_below_the_day__section() -> None:
    """The last section ends above who signs."""
    issue = neighbour("reply_with_its_contact_below_the_day")
    assert issue.only.body.section("2").paragraphs == ["继续加大投入。"]
    assert issue.only.body.paragraphs[-1] == "感谢您对民政工作的关心和支持。"


def test_ruling_on_appeal_signed_by_judges_set_wide__judges() -> None:
    """The judges sign above the day and the clerk below it."""
    issue = neighbour("ruling_on_appeal_signed_by_judges_set_wide")
    assert issue.only.signatures == ["审判长　王军", "审判员　李丽", "审判员　张志强", "书记员　赵敏"]


def test_ruling_on_appeal_signed_by_judges_set_wide__number() -> None:
    """Its number and the court are told."""
    issue = neighbour("ruling_on_appeal_signed_by_judges_set_wide")
    assert issue.only.number == "（2021）苏01刑终123号"
    assert issue.only.node.get("issuer") == "江苏省南京市中级人民法院"


def test_addresses_above_who_signs__signed() -> None:
    """The office signs on 2023-04-28."""
    issue = neighbour("addresses_above_who_signs")
    assert (issue.document(1).signatures, issue.document(1).signed) == (
        ["某某市人民代表大会常务委员会办公室"],
        "2023-04-28",
    )


def test_addresses_above_who_signs__draft() -> None:
    """The draft is a document of its own."""
    issue = neighbour("addresses_above_who_signs")
    assert issue.document(2).title == "某某市文明行为促进条例（草案）"


def test_remark_in_brackets_above_who_signs__signed() -> None:
    """It signs nothing."""
    issue = neighbour("remark_in_brackets_above_who_signs")
    assert issue.only.signatures == ["某省人民政府办公厅"]
    assert "（排名不分先后）" in issue.only.body.text


def test_listed_title_above_who_signs__signed() -> None:
    """It signs nothing."""
    issue = neighbour("listed_title_above_who_signs")
    assert (issue.only.signatures, issue.only.signed) == (["江州市人民政府"], "2025-06-03")


def test_listed_title_above_who_signs__part() -> None:
    """It stands in the second part."""
    issue = neighbour("listed_title_above_who_signs")
    assert issue.only.body.section("2").paragraphs == ["江州市人民政府关于2008年奥运安保工作的通告"]


def test_remark_that_a_text_is_public_above_who_signs__signed() -> None:
    """The organ signs."""
    issue = neighbour("remark_that_a_text_is_public_above_who_signs")
    assert issue.only.signatures == ["某省人民政府"]


def test_remark_that_a_text_is_public_above_who_signs__remark() -> None:
    """The remark is none of the third item."""
    issue = neighbour("remark_that_a_text_is_public_above_who_signs")
    assert issue.all("item")[-1].text == "你市要认真组织实施。"


def test_notice_of_two_organs_with_single_blanks__both() -> None:
    """Both sign."""
    issue = neighbour("notice_of_two_organs_with_single_blanks")
    assert [node.text_content for node in issue.document(1).node.descendants("organization")] == [
        "某省财政厅",
        "某省教育厅",
    ]


def test_treaty_signed_one_below_the_other__signatures() -> None:
    """Four lines sign."""
    issue = neighbour("treaty_signed_one_below_the_other")
    assert issue.only.signatures == ["中华人民共和国代表", "张某", "某王国代表", "穆罕默德"]


def test_who_signs_below_a_list_without_stops__signs() -> None:
    """Who signs signs."""
    issue = neighbour("who_signs_below_a_list_without_stops")
    assert issue.only.signatures == ["某省人民政府"]


def test_signer_set_wide_above_an_attachment__signer() -> None:
    """Who signs is told, and the list is an attachment."""
    issue = neighbour("signer_set_wide_above_an_attachment")
    assert issue.only.signatures == ["主席　毛泽东"]
    assert issue.only.attachments[0].title == "第一批受勋人员名单（节录）"


def test_organ_set_wide_below_a_list_of_bodies__signs() -> None:
    """It signs both notices."""
    issue = neighbour("organ_set_wide_below_a_list_of_bodies")
    assert [document.signatures for document in issue.documents] == [["国务院"], ["国务院"]]


def test_signer_below_the_day_above_a_rule__signs() -> None:
    """The secretary signs."""
    issue = neighbour("signer_below_the_day_above_a_rule")
    assert issue.only.signatures == ["社會文化司司長　歐陽瑜"]
    assert issue.only.attachments[0].title == "護理課程學習計劃"


def test_proclamations_of_a_city_taken__signs() -> None:
    """Two sign the proclamation."""
    issue = neighbour("proclamations_of_a_city_taken")
    assert categories(issue) == ["法令布告"]
    assert issue.documents[0].signatures == ["主任　叶景英", "副主任　谭政"]
    assert issue.documents[0].body.paragraphs[-1] == "此布"


def test_proclamations_of_a_city_taken__issuers() -> None:
    """Who issued each."""
    issue = neighbour("proclamations_of_a_city_taken")
    assert [each.node.get("issuer") for each in issue.documents] == ["石门市军事管制委员会", "石门市人民政府"]


def test_organ_called_for_short_over_two_lines__both() -> None:
    """Two lines sign."""
    issue = neighbour("organ_called_for_short_over_two_lines")
    assert issue.only.signatures == ["江北省第九届人大常委会", "代表资格审查委员会"]


def test_customs_house_that_punishes_a_company__whole() -> None:
    """The salutation is whole."""
    issue = neighbour("customs_house_that_punishes_a_company")
    assert (
        issue.only.salutation
        == "当事人华远贸易有限公司（统一社会信用代码：91370200MA3XXXXX0K）、速达货运代理有限公司："
    )


def test_customs_house_that_punishes_a_company__issuer() -> None:
    """The customs house issues it."""
    issue = neighbour("customs_house_that_punishes_a_company")
    assert issue.only.node.get("issuer") == "青川海关"


def test_remarks_in_brackets_above_who_signs__signatures() -> None:
    """No remark signs, though it speaks of signing or has a character of a seal."""
    issue = neighbour("remarks_in_brackets_above_who_signs")
    assert [each.signatures for each in issue.documents] == [["海川省生态环境厅"], ["海川市财政局（印章）"]]


def test_remarks_in_brackets_above_who_signs__remarks() -> None:
    """Each is a paragraph, of two lines too."""
    issue = neighbour("remarks_in_brackets_above_who_signs")
    paragraphs = [p.text_content for p in issue.issue.descendants("p")]
    assert [text for text in paragraphs if text[0] == "（"] == [
        "（此公告业经海川省市场监督管理局会签）",
        "（此通知经市人民政府同意，并经市审计局会签）",
        "（联系人：章明，电话：0123-4567890）",
    ]


def test_notes_below_who_signs__foot() -> None:
    """Who signs and the day are the foot, though notes stand below."""
    issue = neighbour("notes_below_who_signs")
    assert [(each.signatures, each.signed) for each in issue.documents] == [
        (["海川省统计局"], "2021-08-26"),
        (["海川省统计局"], "2021-08-28"),
    ]


def test_notes_below_who_signs__notes() -> None:
    """The notes are lists in the foot, and open no part."""
    issue = neighbour("notes_below_who_signs")
    feet = [each.node.child("foot") for each in issue.documents]
    assert [[node.name for node in foot.children()] for foot in feet if foot is not None] == [
        ["signature", "date", "p", "list"],
        ["signature", "date", "p", "list", "p"],
    ]
    assert [section.get("num") for section in issue.issue.descendants("section")] == ["1"]


def test_organ_and_day_on_one_line_above_the_next_title__first() -> None:
    """The organ signs and the day is that of the first document."""
    first = neighbour("organ_and_day_on_one_line_above_the_next_title").document(1)
    assert first.signatures == ["某市公安局"] and first.node.get("date") == "2021-02-15"


def test_organ_and_day_on_one_line_above_the_next_title__second() -> None:
    """The day in the figures of cheques is that of the second."""
    second = neighbour("organ_and_day_on_one_line_above_the_next_title").document(2)
    assert second.title == "某市审计局公告" and second.node.get("date") == "2021-12-28"


def test_organ_and_day_in_brackets_below_a_title__head() -> None:
    """It stands in the head: the organ is the issuer, the day that of the opinion."""
    opinion = neighbour("organ_and_day_in_brackets_below_a_title").only
    assert (opinion.node.get("issuer"), opinion.node.get("date")) == ("河川省卫生局", "1979-09-10")
    assert opinion.head("dateline") == "（河川省卫生局　一九七九年九月十日）"


def test_organ_and_day_in_brackets_below_a_title__events() -> None:
    """No event is told of it."""
    assert neighbour("organ_and_day_in_brackets_below_a_title").only.events == []


def test_ways_to_reach_in_brackets_below_the_day__signed() -> None:
    """The first letter is signed on 2024-07-09."""
    letter = neighbour("ways_to_reach_in_brackets_below_the_day").documents[0]
    assert (letter.signatures, letter.signed) == (["东岭省人力资源和社会保障厅"], "2024-07-09")


def test_ways_to_reach_in_brackets_below_the_day__second() -> None:
    """The second letter is a document of its own."""
    letter = neighbour("ways_to_reach_in_brackets_below_the_day").documents[1]
    assert letter.title == "东岭省发展改革委办公室关于同意河川市开展绿电园区试点的复函"


def test_day_read_with_another_character_at_its_end__signed() -> None:
    """Signed on 2009-06-01."""
    measures = neighbour("day_read_with_another_character_at_its_end").only
    assert (measures.signatures, measures.signed) == (["东陵省人民政府"], "2009-06-01")


def test_day_read_with_another_character_at_its_end__finding() -> None:
    """A finding for 曰."""
    assert neighbour("day_read_with_another_character_at_its_end").found("曰", code="G405")


def test_day_in_brackets_over_two_lines__day() -> None:
    """The day of the directive, and no event."""
    directive = neighbour("day_in_brackets_over_two_lines").only
    assert (directive.node.get("date"), directive.events) == ("1956-11-23", [])


def test_day_in_brackets_over_two_lines__salutation() -> None:
    """The salutation is whole."""
    assert neighbour("day_in_brackets_over_two_lines").only.salutation == "各专员公署，各县、市人民委员会："


def test_order_of_three_organs_two_of_the_state__issuers() -> None:
    """Three, each by itself."""
    order = neighbour("order_of_three_organs_two_of_the_state").only
    assert order.node.get("issuer") == "国家发展和改革委员会、工业和信息化部、国家能源局"
    assert order.title == "国家发展和改革委员会　工业和信息化部　国家能源局令"
    assert len(order.signatures) == 3


def test_congress_that_signs_on_two_lines__one() -> None:
    """One organ signs, on two lines."""
    assert neighbour("congress_that_signs_on_two_lines").only.signatures == ["河川自治区人民代表大会常务委员会"]


def test_congress_that_signs_on_two_lines__issuer() -> None:
    """It is the issuer, on that day."""
    document = neighbour("congress_that_signs_on_two_lines").only
    assert document.node.get("issuer") == "河川自治区人民代表大会常务委员会"
    assert document.node.get("date") == "2023-05-12"


def test_clerks_below_the_day_of_a_judgment__signed() -> None:
    """Who helped the judges signs below the day, and another text may follow."""
    issue = neighbour("clerks_below_the_day_of_a_judgment")
    signed = [str(line) for line in issue.document(1).signatures]
    assert signed == ["审判长　方金华", "审判员　苏洁", "法官助理　谭悦", "书记员　简玉婷"]


def test_many_offices_sign_a_notice_a_line_each__signed() -> None:
    """All eight sign, those too that are known by short names."""
    issue = neighbour("many_offices_sign_a_notice_a_line_each")
    names = [each.text for each in issue.only.all("organization")]
    assert names == "中央农办 农业农村部 国家发展改革委 财政部 自然资源部 生态环境部 住房和城乡建设部 全国妇联".split()


def test_many_offices_sign_a_notice_a_line_each__body() -> None:
    """None of them is a paragraph."""
    issue = neighbour("many_offices_sign_a_notice_a_line_each")
    assert [text[:2] for text in issue.only.body.paragraphs] == ["现就"]


def test_fourteen_offices_sign_two_on_a_line_below_a_long_address__addressed() -> None:
    """Seven lines say whom it is for."""
    salutation = neighbour("fourteen_offices_sign_two_on_a_line_below_a_long_address").only.salutation or ""
    assert salutation.startswith("东港、西浦") and salutation.rstrip("：:").endswith("滨海铁路集团有限公司")


def test_fourteen_offices_sign_two_on_a_line_below_a_long_address__signed() -> None:
    """All fourteen sign, two on a line, and 市场监管总局 belongs to no city."""
    issue = neighbour("fourteen_offices_sign_two_on_a_line_below_a_long_address")
    assert len(issue.only.all("organization")) == 14
    assert "、商务部、市场监管总局、能源局、" in issue.only.node.get("issuer", "")


def test_minutes_that_nobody_signs_with_their_record__body() -> None:
    """The text ends with its second point."""
    issue = neighbour("minutes_that_nobody_signs_with_their_record")
    assert issue.only.body.text.rstrip().endswith("会议原则同意县教育局提出的方案。")


def test_minutes_that_nobody_signs_with_their_record__foot() -> None:
    """Who gets it, who gets copies and when it was printed stand in the foot."""
    issue = neighbour("minutes_that_nobody_signs_with_their_record")
    assert [node.text_content[:3] for node in issue.only.node.descendants("p") if node.above.name == "foot"] == [
        "主送：",
        "抄报：",
        "抄送：",
        "平川县",
    ]


def test_record_in_brackets_below_a_report__foot() -> None:
    """Who gets it and how many are printed stand in the foot, each by itself."""
    issue = neighbour("record_in_brackets_below_a_report")
    assert [node.text_content for node in issue.only.node.descendants("p") if node.above.name == "foot"] == [
        "（分送：县委、县人大、县政府、县政协领导，各乡镇人大，县直各单位）",
        "（共印350份）",
    ]


def test_days_with_wide_points_and_plain_zeros__days() -> None:
    """Points of full width, and plain zeros among figures of old, are read as days."""
    issue = neighbour("days_with_wide_points_and_plain_zeros")
    assert [each.signed for each in issue.documents] == ["2023-11-07", "2001-01-01"]


def test_parties_to_a_treaty_on_its_last_line__signed() -> None:
    """Bodies side by side on the last line of a text are who signs it."""
    issue = neighbour("parties_to_a_treaty_on_its_last_line")
    assert issue.only.signatures == ["中华人民共和国政府　河川共和国政府"]


def test_treaty_of_states_above_the_deputies_of_their_governments__signed() -> None:
    """States stand above the deputies of their governments, who sign."""
    issue = neighbour("treaty_of_states_above_the_deputies_of_their_governments")
    assert issue.only.signatures == ["中华人民共和国　河川共和国", "政府代表　政府代表", "沈国放"]


def test_remark_below_who_signs_and_the_day__foot() -> None:
    """Who signs and the day stand in the foot, though a remark of one sentence stands below them."""
    issue = neighbour("remark_below_who_signs_and_the_day")
    assert issue.only.node.get("date") == "2023-11-03"
    assert [each.text for each in issue.only.all("signature")] == ["东江县人民政府"]
    assert "试用期从2023年10月28日起计算。" in issue.only.text


def test_remark_below_who_signs_and_the_day__names() -> None:
    """确定 before a name is what is done, and of no name."""
    issue = neighbour("remark_below_who_signs_and_the_day")
    assert [each.text for each in issue.all("person")] == ["李明远", "王建军", "周文涛"]


def test_organs_set_wide_side_by_side__apart() -> None:
    """Each is a signature of its own name."""
    issue = neighbour("organs_set_wide_side_by_side")
    assert [s.text for s in issue.only.all("organization")] == [
        "国家发展改革委",
        "公安部",
        "民政部",
        "财政部",
        "交通运输部",
        "卫生计生委",
    ]


def test_schedule_above_who_signs__schedule() -> None:
    """What is listed is no signature."""
    issue = neighbour("schedule_above_who_signs")
    assert all("避風塘" not in s.text for s in issue.all("signature"))
    assert "油麻地避風塘" in issue.only.text


def test_organs_sign_two_a_line_below_telephones__signed() -> None:
    """They are in the foot, above the day."""
    issue = neighbour("organs_sign_two_a_line_below_telephones")
    assert len(issue.all("organization")) == 4 and len(issue.all("signature")) == 2
    assert "柳溪市财政局　　" not in issue.only.body.text


def test_signers_of_one_office_below_each_other__signed() -> None:
    """All three sign."""
    issue = neighbour("signers_of_one_office_below_each_other")
    assert len(issue.all("signature")) == 3 and not issue.all("names")


def test_reply_with_how_far_the_proposal_was_met__number() -> None:
    """The number is that of the reply, and the grade stands in its head."""
    issue = neighbour("reply_with_how_far_the_proposal_was_met")
    assert issue.document(1).number == "甘林函〔2018〕77号"
    assert issue.document(1).head("p") == "（A类）"


def test_list_with_bullets_above_who_signs__signature() -> None:
    """Only the organ signs."""
    issue = neighbour("list_with_bullets_above_who_signs")
    assert [s.text for s in issue.all("signature")] == ["云海市人民政府办公室"]


def test_joint_notice_with_copies_over_two_lines__foot() -> None:
    """Who signs, the day and the copies are the foot."""
    issue = neighbour("joint_notice_with_copies_over_two_lines")
    assert [s.text for s in issue.all("signature")] == ["国家劳动总局　财政部"]
    assert issue.only.node.get("date") == "1981-06-05"
    assert "抄送：国务院办公厅、中华全国总工会、国家统计局、中国人民银行总行" in issue.only.text


def test_pages_of_which_each_ends_with_a_document__days() -> None:
    """The days of the meeting are no adoption."""
    issue = neighbour("pages_of_which_each_ends_with_a_document")
    assert issue.documents[2].head("dateline") == "（2012年10月25日至26日）"


def test_order_of_a_city_with_an_empty_field__signer() -> None:
    """Who signs for the mayor is 葉金川."""
    issue = neighbour("order_of_a_city_with_an_empty_field")
    assert [(each.node.get("office"), each.text) for each in issue.documents[0].all("person")] == [
        ("市長", "馬英九"),
        ("副市長", "葉金川"),
    ]


def test_party_paper_of_1950_with_a_proclamation__calendar() -> None:
    """公曆 stands before a day."""
    issue = neighbour("party_paper_of_1950_with_a_proclamation")
    assert issue.documents[2].node.get("date") == "1950-05-01"


def test_notices_dated_below_their_titles__organ() -> None:
    """The organ that issues a notice signs it at its end, though its day stands below the title."""
    issue = neighbour("notices_dated_below_their_titles")
    assert [document.signatures for document in issue.documents] == [["上海市人民政府"], ["上海市人民政府办公厅"]]


def test_reply_of_a_court_with_day_and_number_in_brackets__both() -> None:
    """The day is that of the reply, and tells of no event; the number is its own."""
    issue = neighbour("reply_of_a_court_with_day_and_number_in_brackets")
    assert issue.only.node.get("date") == "1998-04-26"
    assert "〔1997〕赔他字第10号" in (issue.only.number or "")
    assert issue.only.events == []
