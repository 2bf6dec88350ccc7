"""What a careful editor sees in fixtures/neighbours, kind: traditional."""

from __future__ import annotations

from neighbours.neighbour import categories, changes, identity, neighbour, published, quoted


def test_hong_kong_regulation_with_schedules__language() -> None:
    """Traditional Chinese."""
    issue = neighbour("hong_kong_regulation_with_schedules")
    assert issue.language == "zh-Hant"


def test_hong_kong_regulation_with_schedules__parts() -> None:
    """Two parts with the heading of the line below."""
    issue = neighbour("hong_kong_regulation_with_schedules")
    regulation = issue.document(1)
    assert [(part.type, part.label, part.heading) for part in regulation.all("division")] == [
        ("part", "第1部", "導言"),
        ("part", "第2部", "租用檔位"),
    ]


def test_hong_kong_regulation_with_schedules__title() -> None:
    """The title is the regulation's, in its marks or without."""
    issue = neighbour("hong_kong_regulation_with_schedules")
    assert "2024年公眾街市（修訂）規例" in (issue.document(1).title or "")


def test_hong_kong_regulation_with_schedules__sections() -> None:
    """1. 2. and 3. stand in their parts."""
    issue = neighbour("hong_kong_regulation_with_schedules")
    regulation = issue.document(1)
    assert [part.num for part in regulation.division("第1部").numbered] == ["1", "2"]
    assert [part.num for part in regulation.division("第2部").numbered] == ["3"]


def test_hong_kong_regulation_with_schedules__deeper() -> None:
    """(1)(b)(i) stand in each other."""
    issue = neighbour("hong_kong_regulation_with_schedules")
    section = issue.document(1).division("第1部").part("2")
    subsection = section.part("1")
    assert [item.label for item in subsection.items] == ["(a)", "(b)"]
    assert [[inner.label for inner in item.items] for item in subsection.items] == [[], ["(i)", "(ii)"]]


def test_hong_kong_regulation_with_schedules__second() -> None:
    """(2) is the second of section 2."""
    issue = neighbour("hong_kong_regulation_with_schedules")
    section = issue.document(1).division("第1部").part("2")
    assert [part.num for part in section.numbered] == ["1", "2"]


def test_hong_kong_regulation_with_schedules__schedules() -> None:
    """附表1 and 附表2 are attachments."""
    issue = neighbour("hong_kong_regulation_with_schedules")
    assert [each.attachlabel for each in issue.document(1).attachments] == ["附表1", "附表2"]


def test_hong_kong_regulation_with_schedules__money() -> None:
    """$1,250 stays."""
    issue = neighbour("hong_kong_regulation_with_schedules")
    assert "$1,250" in issue.text


def test_hong_kong_regulation_with_schedules__in_force() -> None:
    """In force from 2024-06-01."""
    issue = neighbour("hong_kong_regulation_with_schedules")
    assert issue.document(1).node.get("effective") == "2024-06-01"


def test_macau_administrative_regulation__language() -> None:
    """Traditional Chinese."""
    issue = neighbour("macau_administrative_regulation")
    assert issue.language == "zh-Hant"


def test_macau_administrative_regulation__chapters() -> None:
    """Two chapters."""
    issue = neighbour("macau_administrative_regulation")
    assert [(part.label, part.heading) for part in issue.only.body.divisions] == [
        ("第一章", "一般規定"),
        ("第二章", "最後規定"),
    ]


def test_macau_administrative_regulation__articles() -> None:
    """Three articles with the heading of the line below."""
    issue = neighbour("macau_administrative_regulation")
    assert [(each.num, each.heading) for each in issue.only.articles] == [
        ("1", "標的"),
        ("2", "資助對象"),
        ("3", "生效"),
    ]


def test_macau_administrative_regulation__paragraphs() -> None:
    """一、 and 二、 are numbered parts of 第二條; （一）（二） stand in the first."""
    issue = neighbour("macau_administrative_regulation")
    article = issue.only.article("2")
    assert [part.num for part in article.numbered] == ["1", "2"]
    assert "財團" in article.part("1").text


def test_macau_administrative_regulation__no_empty() -> None:
    """No paragraph is empty."""
    issue = neighbour("macau_administrative_regulation")
    assert all(part.text for part in issue.only.all("p"))


def test_macau_administrative_regulation__in_force() -> None:
    """In force from 2024-05-01."""
    issue = neighbour("macau_administrative_regulation")
    assert issue.only.node.get("effective") == "2024-05-01"


def test_macau_administrative_regulation__closing() -> None:
    """The lines after 第三條 are not its paragraphs."""
    issue = neighbour("macau_administrative_regulation")
    assert issue.only.article("3").paragraphs == ["本行政法規自二零二四年五月一日起生效。"]


def test_macau_administrative_regulation__signed() -> None:
    """The chief executive signs."""
    issue = neighbour("macau_administrative_regulation")
    assert "何德昌" in "".join(issue.only.signatures)


def test_taiwan_rules_of_a_ministry_with_points__order() -> None:
    """Title and number."""
    issue = neighbour("taiwan_rules_of_a_ministry_with_points")
    assert (issue.document(1).title, issue.document(1).number) == ("內政部令", "台內地字第1130261234號")


def test_taiwan_rules_of_a_ministry_with_points__day() -> None:
    """中華民國113年3月28日 is 2024-03-28."""
    issue = neighbour("taiwan_rules_of_a_ministry_with_points")
    assert issue.document(1).node.get("date") == "2024-03-28"


def test_taiwan_rules_of_a_ministry_with_points__signed() -> None:
    """The minister signs."""
    issue = neighbour("taiwan_rules_of_a_ministry_with_points")
    assert "林右仁" in "".join(issue.document(1).signatures)


def test_taiwan_rules_of_a_ministry_with_points__articles() -> None:
    """第二百零四條 and 第二百零六條."""
    issue = neighbour("taiwan_rules_of_a_ministry_with_points")
    law = issue.titled("地籍測量實施規則第二百零四條、第二百零六條修正條文")
    assert [each.num for each in law.articles] == ["204", "206"]


def test_taiwan_rules_of_a_ministry_with_points__items() -> None:
    """The second has two items."""
    issue = neighbour("taiwan_rules_of_a_ministry_with_points")
    law = issue.titled("地籍測量實施規則第二百零四條、第二百零六條修正條文")
    assert [item.num for item in law.article("206").items] == ["1", "2"]


def test_taiwan_rules_of_a_ministry_with_points__marks() -> None:
    """「」 stay."""
    issue = neighbour("taiwan_rules_of_a_ministry_with_points")
    assert "「地籍測量實施規則」" in issue.document(1).text


def test_hong_kong_notice_of_appointment__language() -> None:
    """Traditional Chinese."""
    issue = neighbour("hong_kong_notice_of_appointment")
    assert issue.language == "zh-Hant"


def test_hong_kong_notice_of_appointment__number() -> None:
    """第2024號公告 stands in the head."""
    issue = neighbour("hong_kong_notice_of_appointment")
    assert "第2024號公告" in (issue.only.number or "") + (issue.only.title or "")


def test_hong_kong_notice_of_appointment__paragraph() -> None:
    """One paragraph."""
    issue = neighbour("hong_kong_notice_of_appointment")
    assert len([part for part in issue.only.body.all("p") if "委任李詠怡女士" in part.text]) == 1


def test_hong_kong_notice_of_appointment__foot() -> None:
    """The day stands before the signer."""
    issue = neighbour("hong_kong_notice_of_appointment")
    assert issue.only.signed == "2024-06-14"
    assert "鄭家輝" in "".join(issue.only.signatures)


def test_narrow_macau_law_over_a_page__language() -> None:
    """Traditional Chinese."""
    issue = neighbour("narrow_macau_law_over_a_page")
    assert issue.language == "zh-Hant"


def test_narrow_macau_law_over_a_page__articles() -> None:
    """Two articles with headings; the quoted 第二條 is none of them."""
    issue = neighbour("narrow_macau_law_over_a_page")
    assert [(each.num, each.heading) for each in issue.only.articles if not quoted(each)] == [
        ("1", "修改第5/2011號法律"),
        ("2", "生效"),
    ]


def test_narrow_macau_law_over_a_page__quoted() -> None:
    """The quoted text is whole over the page."""
    issue = neighbour("narrow_macau_law_over_a_page")
    assert any("電子煙是指以電子方式產生煙霧的產品" in part.text for part in issue.only.all("quoted", "q"))


def test_narrow_macau_law_over_a_page__in_force() -> None:
    """In force from 2024-12-05."""
    issue = neighbour("narrow_macau_law_over_a_page")
    assert issue.only.node.get("effective") == "2024-12-05"


def test_narrow_macau_law_over_a_page__pages() -> None:
    """Pages 1023 and 1024."""
    issue = neighbour("narrow_macau_law_over_a_page")
    assert issue.pages == [1023, 1024]


def test_narrow_hong_kong_notice_with_sections__language() -> None:
    """Traditional Chinese."""
    issue = neighbour("narrow_hong_kong_notice_with_sections")
    assert issue.language == "zh-Hant"


def test_narrow_hong_kong_notice_with_sections__sections() -> None:
    """Sections 1 and 2."""
    issue = neighbour("narrow_hong_kong_notice_with_sections")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2"]


def test_narrow_hong_kong_notice_with_sections__subsections() -> None:
    """(1) and (2) in the second; (a) and (b) in (1)."""
    issue = neighbour("narrow_hong_kong_notice_with_sections")
    section = issue.only.body.part("2")
    assert [part.num for part in section.numbered] == ["1", "2"]
    assert [item.label for item in section.part("1").items] == ["(a)", "(b)"]


def test_narrow_hong_kong_notice_with_sections__money() -> None:
    """$6.5 goes on after the page mark."""
    issue = neighbour("narrow_hong_kong_notice_with_sections")
    assert "星期日及公眾假期為$6.5。" in issue.text


def test_narrow_hong_kong_notice_with_sections__in_force() -> None:
    """In force from 2024-08-11."""
    issue = neighbour("narrow_hong_kong_notice_with_sections")
    assert issue.only.node.get("effective") == "2024-08-11"


def test_narrow_hong_kong_notice_with_sections__foot() -> None:
    """Signed on 2024-06-18."""
    issue = neighbour("narrow_hong_kong_notice_with_sections")
    assert issue.only.signed == "2024-06-18"


def test_narrow_order_of_the_republic__language() -> None:
    """Traditional Chinese."""
    issue = neighbour("narrow_order_of_the_republic")
    assert issue.language == "zh-Hant"


def test_narrow_order_of_the_republic__order() -> None:
    """Number, day and signers of the order."""
    issue = neighbour("narrow_order_of_the_republic")
    order = issue.document(1)
    assert (order.title, order.number) == ("總統令", "華總一經字第11300070201號")
    assert order.node.get("date") == "2024-08-07"
    assert "賴文忠" in "".join(order.signatures) and "卓明泰" in "".join(order.signatures)


def test_narrow_order_of_the_republic__law() -> None:
    """Two chapters with three articles of one paragraph."""
    issue = neighbour("narrow_order_of_the_republic")
    law = issue.titled("海洋保育法")
    assert [part.heading for part in law.body.divisions] == ["總則", "附則"]
    assert [len(each.paragraphs) for each in law.articles] == [1, 1, 1]


def test_narrow_order_of_the_republic__promulgates() -> None:
    """The order publishes the law."""
    issue = neighbour("narrow_order_of_the_republic")
    assert published(issue.document(1)) == [identity(issue.titled("海洋保育法"))]


def test_narrow_order_of_the_republic__pages() -> None:
    """Pages 12 and 13."""
    issue = neighbour("narrow_order_of_the_republic")
    assert issue.pages == [12, 13]


def test_narrow_regulation_that_amends_with_a_quoted_heading__articles() -> None:
    """Three articles with headings; the quoted 第三條 is none of them."""
    issue = neighbour("narrow_regulation_that_amends_with_a_quoted_heading")
    found = [(each.num, each.heading) for each in issue.only.articles if not quoted(each)]
    assert found == [("1", "標的"), ("2", "修改"), ("3", "生效")]


def test_narrow_regulation_that_amends_with_a_quoted_heading__quoted() -> None:
    """The quoted heading and items stand in the quotation."""
    issue = neighbour("narrow_regulation_that_amends_with_a_quoted_heading")
    (article,) = (part for part in issue.only.all("article") if quoted(part))
    assert (article.label, article.heading) == ("“第三條", "收費")
    assert [part.text for part in article.all("p")] == ["停車場收費由運輸局訂定。", "收費以批示公佈於《公報》。”"]


def test_narrow_regulation_that_amends_with_a_quoted_heading__signed() -> None:
    """The chief executive signs."""
    issue = neighbour("narrow_regulation_that_amends_with_a_quoted_heading")
    assert "何德昌" in "".join(issue.only.signatures)


def test_letter_of_taiwan_with_labelled_lines__number() -> None:
    """發文字號 gives its number."""
    issue = neighbour("letter_of_taiwan_with_labelled_lines")
    assert issue.only.number == "發文字號：府民宗字第1126001234號"


def test_letter_of_taiwan_with_labelled_lines__day() -> None:
    """發文日期 gives its day."""
    issue = neighbour("letter_of_taiwan_with_labelled_lines")
    assert issue.only.node.get("date") == "2023-03-08"


def test_letter_of_taiwan_with_labelled_lines__addressed() -> None:
    """受文者 says whom it is addressed to."""
    issue = neighbour("letter_of_taiwan_with_labelled_lines")
    assert issue.only.salutation == "受文者：各區公所"


def test_letter_of_taiwan_with_labelled_lines__attachments() -> None:
    """附件：無 is no list of attachments."""
    issue = neighbour("letter_of_taiwan_with_labelled_lines")
    assert issue.only.attachlist is None


def test_letter_of_taiwan_with_labelled_lines__findings() -> None:
    """No line of its head is told as a paragraph that ends no sentence."""
    issue = neighbour("letter_of_taiwan_with_labelled_lines")
    assert not [each for each in issue.findings if each.code == "G601" and (each.place.line or 0) < 8]


def test_announcement_of_taiwan_with_labelled_lines__one() -> None:
    """It is one document, though 附件：如主旨 stands in its head."""
    issue = neighbour("announcement_of_taiwan_with_labelled_lines")
    assert len(issue.all_documents) == 1


def test_announcement_of_taiwan_with_labelled_lines__number() -> None:
    """Number and day are those of its labelled lines."""
    issue = neighbour("announcement_of_taiwan_with_labelled_lines")
    assert issue.only.number == "發文字號：環署空字第1111061234號"
    assert issue.only.node.get("date") == "2022-05-23"


def test_hong_kong_regulation_in_title_marks_below_the_region__title() -> None:
    """The title is the line in title marks, and the region above it is no part of it."""
    issue = neighbour("hong_kong_regulation_in_title_marks_below_the_region")
    assert issue.only.title == "《2023年道路交通（泊車）（修訂）規例》"


def test_hong_kong_regulation_in_title_marks_below_the_region__made() -> None:
    """Who made it is told in brackets below."""
    issue = neighbour("hong_kong_regulation_in_title_marks_below_the_region")
    assert issue.only.events == [(None, "订立", "行政長官會同行政會議")]


def test_hong_kong_regulation_in_title_marks_below_the_region__force() -> None:
    """It is a law in force from 2023-09-01."""
    issue = neighbour("hong_kong_regulation_in_title_marks_below_the_region")
    assert (issue.only.kind, issue.only.node.get("effective")) == ("law", "2023-09-01")


def test_order_of_taiwan_above_an_act_of_two_amendments__signers() -> None:
    """Three persons sign the order."""
    issue = neighbour("order_of_taiwan_above_an_act_of_two_amendments")
    assert issue.document(1).signatures == ["總統　蔡英文", "行政院院長　陳建仁", "財政部部長　莊翠雲"]


def test_order_of_taiwan_above_an_act_of_two_amendments__law() -> None:
    """What is amended stands in the title of a law of its own, with two articles."""
    issue = neighbour("order_of_taiwan_above_an_act_of_two_amendments")
    law = issue.document(2)
    assert (law.kind, law.title) == ("law", "所得稅法增訂第四條之五條文；並修正第十七條條文")
    assert [each.num for each in law.articles] == ["4-5", "17"]


def test_dispatch_of_macau_signed_right_above_its_attachment__signer() -> None:
    """The secretary signs, below the day."""
    issue = neighbour("dispatch_of_macau_signed_right_above_its_attachment")
    assert issue.document(1).signatures == ["社會文化司司長　歐陽瑜"]


def test_dispatch_of_macau_signed_right_above_its_attachment__attachment() -> None:
    """The attachment is a law with two articles and their headings."""
    issue = neighbour("dispatch_of_macau_signed_right_above_its_attachment")
    assert [each.heading for each in issue.document(1).attachments[0].articles] == ["標的", "適用範圍"]


def test_hong_kong_bill_in_title_marks__title() -> None:
    """The title ends 條例草案."""
    issue = neighbour("hong_kong_bill_in_title_marks")
    assert (issue.only.kind, issue.only.title) == ("law", "《2023年印花税（修訂）條例草案》")


def test_hong_kong_bill_in_title_marks__sections() -> None:
    """It has two sections."""
    issue = neighbour("hong_kong_bill_in_title_marks")
    assert [each.num for each in issue.only.body.sections] == ["1", "2"]


def test_hong_kong_bill_in_title_marks__long() -> None:
    """What the long title begins with is no heading."""
    issue = neighbour("hong_kong_bill_in_title_marks")
    assert issue.only.body.paragraphs[0] == "本條例草案旨在"


def test_order_of_a_ministry_of_taiwan_with_a_letter_in_its_number__number() -> None:
    """The number is 臺教授國部字第1120048226A號."""
    issue = neighbour("order_of_a_ministry_of_taiwan_with_a_letter_in_its_number")
    assert issue.document(1).number == "臺教授國部字第1120048226A號"


def test_macau_dispatch_with_amounts_behind_dots__items() -> None:
    """Three items."""
    document = neighbour("macau_dispatch_with_amounts_behind_dots").only
    assert [item.label for item in document.body.items] == ["一、", "二、", "三、"]


def test_macau_dispatch_with_amounts_behind_dots__amounts() -> None:
    """Two amounts in the first."""
    item = neighbour("macau_dispatch_with_amounts_behind_dots").only.body.items[0]
    assert [text[:5] for text in item.paragraphs[1:]] == ["2024年", "2025年"]


def test_macau_dispatch_with_amounts_behind_dots__no_section() -> None:
    """No section."""
    assert neighbour("macau_dispatch_with_amounts_behind_dots").all("section") == []


def test_hong_kong_notice_that_announces_persons__announced() -> None:
    """Nobody whom it announces signs."""
    document = neighbour("hong_kong_notice_that_announces_persons").only
    assert [p.text for p in document.body.all("p")][1:] == ["陳志明", "李慧芬", "Michael John Smith"]


def test_hong_kong_notice_that_announces_persons__signature() -> None:
    """One signature."""
    assert neighbour("hong_kong_notice_that_announces_persons").only.signatures == ["司法機構政務長　梁悅賢"]


def test_macau_law_quotes_articles_with_headings__quoted() -> None:
    """The quoted text has two articles with their headings."""
    document = neighbour("macau_law_quotes_articles_with_headings").only
    articles = document.all("quoted")[0].all("article")
    assert [(article.label, article.heading) for article in articles] == [
        ("“第四條", "禁止吸煙地點"),
        ("第十六條", "標籤"),
    ]


def test_macau_law_quotes_articles_with_headings__own() -> None:
    """Two articles of its own, and one sentence above them."""
    document = neighbour("macau_law_quotes_articles_with_headings").only
    assert [part.label for part in document.body.children if part.name == "article"] == ["第一條", "第二條"]
    assert document.body.paragraphs[0].endswith("制定本法律。")


def test_hong_kong_notice_cut_within_a_word__sentence() -> None:
    """The sentence above the table is one paragraph."""
    document = neighbour("hong_kong_notice_cut_within_a_word").only
    assert document.body.paragraphs[-1].endswith("所賦予的權力，指示由2024年5月6日起，下列道路實施限制區：")


def test_hong_kong_notice_cut_within_a_word__table() -> None:
    """One table of three rows."""
    (table,) = neighbour("hong_kong_notice_cut_within_a_word").only.tables
    assert len(table.rows) == 3


def test_notice_of_macau_dated_at_an_office__signed() -> None:
    """The day is 2024-03-05, and the director signs."""
    issue = neighbour("notice_of_macau_dated_at_an_office")
    assert issue.only.node.get("date") == "2024-03-05"
    assert issue.only.signatures == ["局長　戴建業"]


def test_gazette_of_volume_and_issue_above_an_order__head() -> None:
    """It is a head, and no part of the title."""
    issue = neighbour("gazette_of_volume_and_issue_above_an_order")
    assert issue.document(1).title == "總統令"
    assert issue.running_heads == ["立法院公報　第112卷　第90期"]


def test_gazette_of_volume_and_issue_above_an_order__issuer() -> None:
    """The order is the president's."""
    issue = neighbour("gazette_of_volume_and_issue_above_an_order")
    assert issue.document(1).node.get("issuer") == "總統"


def test_gazette_of_volume_and_issue_above_an_order__act() -> None:
    """The act below has two articles."""
    issue = neighbour("gazette_of_volume_and_issue_above_an_order")
    assert [each.num for each in issue.document(2).articles] == ["3", "12-1"]


def test_hong_kong_order_below_its_ordinance__title() -> None:
    """The order is the title."""
    issue = neighbour("hong_kong_order_below_its_ordinance")
    assert issue.only.title == "《2023年差餉（豁免）令》"


def test_hong_kong_order_below_its_ordinance__number() -> None:
    """Its number is the notice's."""
    issue = neighbour("hong_kong_order_below_its_ordinance")
    assert issue.only.number == "2023年第45號號外公告"


def test_hong_kong_order_below_its_ordinance__note() -> None:
    """What it was made under is its adoption note."""
    issue = neighbour("hong_kong_order_below_its_ordinance")
    assert issue.only.adoption == "（根據《差餉條例》第36(2)條作出）"


def test_hong_kong_notice_below_the_gazettes_name__title() -> None:
    """The ordinance is the title."""
    issue = neighbour("hong_kong_notice_below_the_gazettes_name")
    assert issue.only.title == "《公司條例》（第622章）"


def test_hong_kong_notice_below_the_gazettes_name__number() -> None:
    """The notice has its number."""
    issue = neighbour("hong_kong_notice_below_the_gazettes_name")
    assert issue.only.number == "2024年第1234號公告"


def test_gazette_and_order_of_taipei__titles() -> None:
    """The name is the issue's, the order's title its own."""
    issue = neighbour("gazette_and_order_of_taipei")
    assert [each.title for each in issue.documents] == ["臺北市政府令", "臺北市停車場管理自治條例第三條條文修正條文"]


def test_gazette_and_order_of_taipei__signed() -> None:
    """Who signs signs."""
    issue = neighbour("gazette_and_order_of_taipei")
    assert issue.documents[0].signatures == ["市長　蔣某某"]


def test_statute_of_taiwan_whose_articles_hang__paragraphs() -> None:
    """A paragraph that was broken is one."""
    issue = neighbour("statute_of_taiwan_whose_articles_hang")
    assert issue.documents[1].article("6").paragraphs == [
        "飛航事故之調查，旨在避免類似事故之再發生，不以處分或追究責任為目的。",
        "本會對於飛航事故之調查，不受其他機關之干涉。",
    ]


def test_law_of_macau_below_two_names__title() -> None:
    """The title stands below the number."""
    issue = neighbour("law_of_macau_below_two_names")
    assert issue.only.title == "修改《因公出外工作津貼制度》"
    assert issue.only.number == "第10/2003號法律"


def test_part_1_below_a_remark_of_two_lines__parts() -> None:
    """Both parts are divisions."""
    issue = neighbour("part_1_below_a_remark_of_two_lines")
    assert [part.heading for part in issue.only.body.divisions] == ["導言", "修訂《海魚養殖規例》"]


def test_part_1_below_a_remark_of_two_lines__head() -> None:
    """The head is in no text."""
    issue = neighbour("part_1_below_a_remark_of_two_lines")
    assert issue.running_heads == ["第2號法律副刊　2023年第88號法律公告"]
    assert issue.pages == [1481, 1482]


def test_regulation_of_macau_whose_title_breaks_in_its_marks__title() -> None:
    """The title is whole."""
    issue = neighbour("regulation_of_macau_whose_title_breaks_in_its_marks")
    assert issue.only.title == "修改第5/2017號行政法規《輕型出租汽車客運服務的規範》"


def test_regulation_of_macau_whose_title_breaks_in_its_marks__quoted() -> None:
    """Quoted articles are quoted."""
    issue = neighbour("regulation_of_macau_whose_title_breaks_in_its_marks")
    assert [part.num for part in issue.only.body.children if part.name == "article"] == ["1", "2", "3", "4"]


def test_orders_of_the_forties__heads() -> None:
    """Both are documents with numbers and those they are for."""
    issue = neighbour("orders_of_the_forties")
    assert [document.number for document in issue.documents] == ["行糧字第三十三號", "法民字第二十號"]
    assert issue.documents[1].salutation == "令各地方法院、各縣司法處"
    assert issue.documents[0].signatures == ["主任委員　宋紹武", "副主任委員　胡仁魁"]


def test_orders_of_the_forties__page() -> None:
    """The page is the 26th."""
    issue = neighbour("orders_of_the_forties")
    assert issue.pages == [26]


def test_ordinance_above_the_title_of_a_notice__title() -> None:
    """The title is what stands below the ordinance."""
    issue = neighbour("ordinance_above_the_title_of_a_notice")
    assert issue.documents[1].title == "交通管制設備的圖則"


def test_ordinance_above_the_title_of_a_notice__persons() -> None:
    """The table has four persons."""
    issue = neighbour("ordinance_above_the_title_of_a_notice")
    assert [row[0] for row in issue.documents[0].body.tables[0].rows[1:]] == [
        "何兆麟先生",
        "黃穎儀女士",
        "CHAN Tak-wai",
        "李　晴博士",
    ]


def test_act_of_taiwan_whose_title_breaks_behind_a_semicolon__both() -> None:
    """The order is signed and the act has its title."""
    issue = neighbour("act_of_taiwan_whose_title_breaks_behind_a_semicolon")
    assert len(issue.documents[0].signatures) == 3
    assert issue.documents[1].title == "原住民族教育法增訂第十二條之一條文；並修正第三條條文"


def test_two_orders_of_taiwan_below_one_another__both() -> None:
    """Both are orders with three signatures."""
    issue = neighbour("two_orders_of_taiwan_below_one_another")
    assert [document.title for document in issue.documents] == ["總統令", "總統令"]
    assert [len(document.signatures) for document in issue.documents] == [3, 3]


def test_notices_of_hong_kong_below_one_another__notices() -> None:
    """Three notices."""
    issue = neighbour("notices_of_hong_kong_below_one_another")
    assert [(each.number, each.title) for each in issue.documents] == [
        ("第6721號公告", "委任"),
        ("第6722號公告", "《太平紳士條例》（第510章）"),
        ("第6723號公告", "《公司條例》（第622章）"),
    ]
    assert categories(issue) == ["一般公告", "人事編制"]


def test_notices_of_hong_kong_below_one_another__table() -> None:
    """Who signs is no row."""
    issue = neighbour("notices_of_hong_kong_below_one_another")
    assert len(issue.documents[2].body.tables[0].rows) == 4
    assert issue.documents[2].signatures == ["公司註冊處處長　鍾麗玲"]


def test_extracts_of_dispatches_below_a_rule__documents() -> None:
    """Two dispatches and the extract."""
    issue = neighbour("extracts_of_dispatches_below_a_rule")
    assert [each.title for each in issue.documents] == [
        "第138/2020號行政長官批示",
        "第139/2020號行政長官批示",
        "社會文化司司長辦公室批示摘錄",
    ]
    assert issue.documents[0].attachments[0].title == "2020年集中採購規章"


def test_extracts_of_dispatches_below_a_rule__signed() -> None:
    """Both dispatches are signed."""
    issue = neighbour("extracts_of_dispatches_below_a_rule")
    assert [each.signatures for each in issue.documents[:2]] == [["行政長官　賀一誠"]] * 2


def test_orders_of_the_national_government__issue() -> None:
    """Year and number are read from its first lines."""
    issue = neighbour("orders_of_the_national_government")
    assert (issue.meta("year"), issue.meta("number"), issue.meta("date")) == ("1936", "2040", "1936-05-06")


def test_orders_of_the_national_government__documents() -> None:
    """Three documents."""
    issue = neighbour("orders_of_the_national_government")
    assert [document.title for document in issue.documents] == ["國民政府令", "省市民食調節處組織規程", "國民政府令"]
    assert issue.document(2).adoption == "二十五年五月五日修正公布"
    assert issue.document(1).signatures == ["主席\u3000林森", "行政院院長\u3000蔣某某"]


def test_president_whose_office_is_set_wide__signed() -> None:
    """Office and name stand apart."""
    issue = neighbour("president_whose_office_is_set_wide")
    assert issue.only.signatures == ["總統\u3000蔡○○", "行政院院長\u3000陳○○"]


def test_law_of_macau_with_a_note_of_its_day__adoption() -> None:
    """It was passed on 10 June 2021."""
    issue = neighbour("law_of_macau_with_a_note_of_its_day")
    assert issue.only.adoption == "（立法會2021年6月10日通過）"
    assert issue.only.node.get("date") == "2021-06-10"


def test_orders_of_the_president_over_pages__signatures() -> None:
    """Two documents, each signed."""
    issue = neighbour("orders_of_the_president_over_pages")
    assert [len(document.all("signature")) for document in issue.documents] == [1, 2]


def test_orders_of_the_president_over_pages__pages() -> None:
    """The pages are 1, 2 and 3, and no mark stands in the text."""
    issue = neighbour("orders_of_the_president_over_pages")
    assert [node.get("n") for node in issue.issue.descendants("pb")] == ["1", "2", "3"]
    assert "頁" not in issue.text


def test_memorandum_in_traditional_characters__title() -> None:
    """備忘錄 is what treaties may be called."""
    only = neighbour("memorandum_in_traditional_characters").only
    assert only.title == "甲國和乙國關於在海安設立領事館的諒解備忘錄"


def test_changed_articles_of_taiwan_state_no_changes__order() -> None:
    """The order changes article 3."""
    order = neighbour("changed_articles_of_taiwan_state_no_changes").document(1)
    assert changes(order.body) == {"replace"}


def test_changed_articles_of_taiwan_state_no_changes__article() -> None:
    """The words of the article change nothing."""
    assert changes(neighbour("changed_articles_of_taiwan_state_no_changes").document(2).body) == set()


def test_signers_with_a_letter_left_out_above_a_law__signed() -> None:
    """Two sign the order."""
    order = neighbour("signers_with_a_letter_left_out_above_a_law").document(1)
    assert order.signatures == ["總統　林○文", "行政院院長　張○仁"]


def test_signers_with_a_letter_left_out_above_a_law__law() -> None:
    """The law has its title alone."""
    assert neighbour("signers_with_a_letter_left_out_above_a_law").document(2).title == "漁港法修正第九條條文"


def test_table_of_plots_in_chinese_figures__table() -> None:
    """Numbers in Chinese figures are figures of a table, and no offices of persons."""
    issue = neighbour("table_of_plots_in_chinese_figures")
    assert issue.only.body.tables[0].rows == [
        ["段別", "地號", "面積（公頃）", "補償費（元）"],
        ["大港", "四一八", "○·○三二四", "二、七二○、○○○"],
        ["大港", "四一九", "○·○一八六", "一、五八○、○○○"],
    ]


def test_table_of_plots_in_chinese_figures__items() -> None:
    """The points go on below it."""
    issue = neighbour("table_of_plots_in_chinese_figures")
    assert [each.num for each in issue.only.body.numbered] == ["1", "2"]


def test_notices_signed_right_below_the_day__titles() -> None:
    """Who signs right below the day is the title of no document."""
    issue = neighbour("notices_signed_right_below_the_day")
    assert [each.title for each in issue.documents] == ["委任", "委任獲授權人員", "補選結果"]


def test_notices_signed_right_below_the_day__signatures() -> None:
    """Office and name stand run together, with a branch in brackets between."""
    issue = neighbour("notices_signed_right_below_the_day")
    assert [each.signatures for each in issue.documents] == [
        ["食物及衞生局常任秘書長（食物）黃某明"],
        ["漁農自然護理署署長李某榮"],
        ["選舉主任鄧某儀"],
    ]


def test_notices_signed_right_below_the_day__printer() -> None:
    """Who prints the gazette is said of it, and no text."""
    issue = neighbour("notices_signed_right_below_the_day")
    assert issue.colophon == ["政府物流服務署署長承印"]


def test_first_page_with_formal_numerals__issue() -> None:
    """The name at the top of the first page, with the gazette's own words below, is no running head."""
    issue = neighbour("first_page_with_formal_numerals")
    assert [issue.meta(name) for name in ("title", "year", "number", "date", "editor")] == [
        "總統府公報",
        "1972",
        "2405",
        "1972-05-30",
        "總統府第五局",
    ]


def test_first_page_with_formal_numerals__days() -> None:
    """A day below 總統令 that does not name the Republic is counted as the issue counts."""
    issue = neighbour("first_page_with_formal_numerals")
    assert [issue.document(n).node.get("date") for n in (1, 3)] == ["1972-05-25", "1972-05-26"]
    assert issue.document(1).body.paragraphs == ["茲制定航路標識管理條例，公布之。"]


def test_correction_below_an_order_in_traditional_characters__contents() -> None:
    """更正： above an entry that ends with its page is of the contents."""
    issue = neighbour("correction_below_an_order_in_traditional_characters")
    assert issue.front.all("label")[-1].text == "更正："


def test_correction_below_an_order_in_traditional_characters__documents() -> None:
    """The order is signed, and a document of its own follows."""
    issue = neighbour("correction_below_an_order_in_traditional_characters")
    assert [each.kind for each in issue.documents] == ["order", "correction"]
    assert issue.document(1).signatures == ["行政長官　崔世安"]


def test_correction_below_an_order_in_traditional_characters__pages() -> None:
    """N.º with number and day beside the name, and the page, is a running head."""
    issue = neighbour("correction_below_an_order_in_traditional_characters")
    assert issue.pages == [611, 612]
    assert "N.º" not in issue.document(1).text + issue.document(2).text


def test_correction_below_an_order_in_traditional_characters__colophon() -> None:
    """Who prints it and for what it is sold is said of the gazette."""
    issue = neighbour("correction_below_an_order_in_traditional_characters")
    assert issue.colophon == ["印務局　　本期售價 $9.00"]


def test_orders_of_a_president_that_appoint_and_relieve__persons() -> None:
    """Who is appointed stands behind the verb, who is relieved behind the office."""
    issue = neighbour("orders_of_a_president_that_appoint_and_relieve")
    assert [
        (part.text, part.node.get("office"), part.node.get("action")) for part in issue.only.body.all("person")
    ] == [
        ("葉家騏", "駐某國特命全權大使", "任命"),
        ("丁國樑", "交通部郵政司技正", "任命"),
        ("方瑞雲", "臺灣省政府建設廳科長", "任命"),
        ("曾紹賢", "交通部參事", "辞职"),
        ("顏書田", "內政部次長", "免去"),
    ]


def test_letter_of_a_city_of_taiwan__issuer() -> None:
    """The government that is named issued it, and no people's government."""
    issue = neighbour("letter_of_a_city_of_taiwan")
    assert issue.only.node.get("issuer") == "臺中市政府"


def test_gazette_of_the_republic_of_1914__orders() -> None:
    """Three orders, each signed above and below its day."""
    issue = neighbour("gazette_of_the_republic_of_1914")
    assert [document.title for document in issue.documents[:3]] == ["大總統申令", "大總統策令", "大總統策令"]
    assert all(document.signatures == ["大總統印", "國務卿徐世昌"] for document in issue.documents[:3])
    assert {document.node.get("date") for document in issue.documents[:3]} == {"1914-05-19"}


def test_gazette_of_the_republic_of_1914__pages() -> None:
    """The group, the day and the number of the issue, and the page: the edge of a page."""
    issue = neighbour("gazette_of_the_republic_of_1914")
    assert [mark.get("n") for mark in issue.issue.descendants("pb") if mark.get("printed")] == ["1", "2", "3"]
    assert categories(issue) == ["命令", "呈", "通告"]


def test_county_of_taiwan_with_articles_under_an_order__order() -> None:
    """The order ends with who signs; the articles have a title of their own over two lines."""
    issue = neighbour("county_of_taiwan_with_articles_under_an_order")
    order, law = issue.documents[:2]
    assert (order.title, order.signatures) == ("彰化縣政府令", ["縣長　林文雄"])
    assert law.title == "彰化縣路邊停車場收費辦法第三條、第七條修正條文"
    assert [article.label for article in law.articles] == ["第三條", "第七條"]
    assert published(order) == [identity(law)]


def test_county_of_taiwan_with_articles_under_an_order__pages() -> None:
    """112 年秋字第 4 期 with the page behind it is the foot of a page."""
    issue = neighbour("county_of_taiwan_with_articles_under_an_order")
    assert [mark.get("n") for mark in issue.issue.descendants("pb")] == ["1", "2"]
    assert categories(issue) == ["法規", "公告"]


def test_reply_in_old_characters_and_a_correction__reply() -> None:
    """批復 is a reply, and its last words are who signs and the day."""
    issue = neighbour("reply_in_old_characters_and_a_correction")
    reply = issue.document(2)
    assert (reply.kind, reply.signatures, reply.signed) == ("reply", ["湖南省人民政府"], "1954-05-14")
