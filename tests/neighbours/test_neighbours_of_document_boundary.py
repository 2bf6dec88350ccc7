"""What a careful editor sees in fixtures/neighbours, kind: document boundary."""

from __future__ import annotations

from neighbours.neighbour import neighbour, the_table


def test_letters_follow_each_other_without_blank_lines__documents() -> None:
    """Two documents."""
    issue = neighbour("letters_follow_each_other_without_blank_lines")
    assert [document.number for document in issue.documents] == ["河政办函〔2024〕9号", "河政办函〔2024〕10号"]


def test_letters_follow_each_other_without_blank_lines__kinds() -> None:
    """A letter, and a reply (复函)."""
    issue = neighbour("letters_follow_each_other_without_blank_lines")
    assert [document.kind for document in issue.documents] == ["letter", "reply"]


def test_letters_follow_each_other_without_blank_lines__feet() -> None:
    """Each has its foot."""
    issue = neighbour("letters_follow_each_other_without_blank_lines")
    assert [document.signed for document in issue.documents] == ["2024-01-15", "2024-01-18"]


def test_letters_follow_each_other_without_blank_lines__salutations() -> None:
    """Each has its salutation."""
    issue = neighbour("letters_follow_each_other_without_blank_lines")
    assert [document.salutation for document in issue.documents] == ["市残联：", "市农业农村局："]


def test_letters_follow_each_other_without_blank_lines__parts() -> None:
    """The second has two numbered parts."""
    issue = neighbour("letters_follow_each_other_without_blank_lines")
    assert [part.num for part in issue.document(2).body.numbered] == ["1", "2"]


def test_copies_and_printing_lines_close_a_document__documents() -> None:
    """A notice with the 要点 that it issues, and a decision."""
    issue = neighbour("copies_and_printing_lines_close_a_document")
    assert [document.title for document in issue.all_documents] == [
        "东岭县人民政府办公室关于印发东岭县2024年政务公开工作要点的通知",
        "东岭县2024年政务公开工作要点",
        "东岭县人民政府关于表彰2023年度招商引资先进单位的决定",
    ]


def test_copies_and_printing_lines_close_a_document__foot() -> None:
    """The notice is signed and dated."""
    issue = neighbour("copies_and_printing_lines_close_a_document")
    assert (issue.document(1).signatures, issue.document(1).signed) == (["东岭县人民政府办公室"], "2024-05-20")


def test_copies_and_printing_lines_close_a_document__copies() -> None:
    """The lines 抄送 and 印发 stand after the second section, not in it and not in the next document."""
    issue = neighbour("copies_and_printing_lines_close_a_document")
    points = issue.titled("东岭县2024年政务公开工作要点")
    assert [part.heading for part in points.body.sections] == ["深化重点领域信息公开", "加强政策解读"]
    assert "抄送" not in points.body.section("2").text
    assert "抄送" not in issue.documents[-1].text


def test_copies_and_printing_lines_close_a_document__decision() -> None:
    """The decision is a document of the issue, with number and foot."""
    issue = neighbour("copies_and_printing_lines_close_a_document")
    decision = issue.documents[-1]
    assert (decision.kind, decision.number, decision.signed) == ("decision", "东政发〔2024〕7号", "2024-05-21")


def test_copies_and_printing_lines_close_a_document__kept() -> None:
    """此件公开发布 is kept, and is no title."""
    issue = neighbour("copies_and_printing_lines_close_a_document")
    assert "此件公开发布" in issue.text


def test_proposal_reply_of_a_bureau_in_narrow_lines__kind() -> None:
    """答复 is a reply."""
    issue = neighbour("proposal_reply_of_a_bureau_in_narrow_lines")
    assert issue.only.kind == "reply"


def test_proposal_reply_of_a_bureau_in_narrow_lines__title() -> None:
    """The title runs over two lines."""
    issue = neighbour("proposal_reply_of_a_bureau_in_narrow_lines")
    assert issue.only.title == "河川市交通运输局对市十六届人大四次会议第73号建议的答复"


def test_proposal_reply_of_a_bureau_in_narrow_lines__number() -> None:
    """The number stands beside the signer of the copy."""
    issue = neighbour("proposal_reply_of_a_bureau_in_narrow_lines")
    assert (issue.only.number or "").startswith("河交函〔2024〕44号")


def test_proposal_reply_of_a_bureau_in_narrow_lines__salutation() -> None:
    """林晓芳代表："""
    issue = neighbour("proposal_reply_of_a_bureau_in_narrow_lines")
    assert issue.only.salutation == "林晓芳代表："


def test_proposal_reply_of_a_bureau_in_narrow_lines__parts() -> None:
    """Two parts, the first over a page."""
    issue = neighbour("proposal_reply_of_a_bureau_in_narrow_lines")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2"]
    assert "拟于年底前完成线网调整方案" in issue.only.body.part("1").text


def test_proposal_reply_of_a_bureau_in_narrow_lines__thanks() -> None:
    """The thanks are a paragraph after the second part."""
    issue = neighbour("proposal_reply_of_a_bureau_in_narrow_lines")
    assert "感谢您" not in issue.only.body.part("2").text


def test_proposal_reply_of_a_bureau_in_narrow_lines__foot() -> None:
    """Signed 2024-06-14."""
    issue = neighbour("proposal_reply_of_a_bureau_in_narrow_lines")
    assert (issue.only.signatures, issue.only.signed) == (["河川市交通运输局"], "2024-06-14")


def test_proposal_reply_of_a_bureau_in_narrow_lines__pages() -> None:
    """Pages 3 and 4."""
    issue = neighbour("proposal_reply_of_a_bureau_in_narrow_lines")
    assert issue.pages == [3, 4]


def test_notice_of_party_and_government_together__title() -> None:
    """Two organs and the words below are one title; the blank between the organs stays."""
    issue = neighbour("notice_of_party_and_government_together")
    assert (
        issue.document(1).title
        == "中共汾东省委办公厅　汾东省人民政府办公厅印发《关于加强新时代水土保持工作的实施意见》的通知"
    )


def test_notice_of_party_and_government_together__number() -> None:
    """汾办发〔2024〕12号."""
    issue = neighbour("notice_of_party_and_government_together")
    assert (issue.document(1).kind, issue.document(1).number) == ("notice", "汾办发〔2024〕12号")


def test_notice_of_party_and_government_together__foot() -> None:
    """Both organs sign, each on its line."""
    issue = neighbour("notice_of_party_and_government_together")
    assert (issue.document(1).signatures, issue.document(1).signed) == (
        ["中共汾东省委办公厅", "汾东省人民政府办公厅"],
        "2024-04-02",
    )


def test_notice_of_party_and_government_together__opinion() -> None:
    """The 意见 is a document with title and two sections."""
    issue = neighbour("notice_of_party_and_government_together")
    opinion = issue.titled("关于加强新时代水土保持工作的实施意见")
    assert opinion.kind == "opinion"
    assert [part.heading for part in opinion.body.sections] == ["总体要求", "全面加强水土流失预防保护"]


def test_notice_of_party_and_government_together__items() -> None:
    """The second section holds （一） and （二）."""
    issue = neighbour("notice_of_party_and_government_together")
    assert [part.num for part in issue.titled("关于加强新时代水土保持工作的实施意见").body.section("2").numbered] == [
        "1",
        "2",
    ]


def test_order_of_the_military_commission__orders() -> None:
    """Two orders with their numbers."""
    issue = neighbour("order_of_the_military_commission")
    assert [(document.kind, document.number) for document in issue.documents] == [
        ("order", "〔2024〕2号"),
        ("order", "国发〔2024〕8号"),
    ]


def test_order_of_the_military_commission__signers() -> None:
    """The chairman signs the first, the premier and the chairman the second."""
    issue = neighbour("order_of_the_military_commission")
    assert "高建军" in "".join(issue.document(1).signatures)
    assert "李国安" in "".join(issue.document(2).signatures) and "高建军" in "".join(issue.document(2).signatures)


def test_order_of_the_military_commission__days() -> None:
    """2024-02-05 and 2024-03-04."""
    issue = neighbour("order_of_the_military_commission")
    assert [document.signed for document in issue.documents] == ["2024-02-05", "2024-03-04"]


def test_order_of_the_military_commission__title() -> None:
    """The second title keeps the blank between its two organs."""
    issue = neighbour("order_of_the_military_commission")
    assert issue.document(2).title == "国务院　中央军委关于授予林卫国“爱民模范”荣誉称号的命令"


def test_suggestion_of_a_procuratorate__documents() -> None:
    """A report and a notice."""
    issue = neighbour("suggestion_of_a_procuratorate")
    assert [document.kind for document in issue.documents] == ["report", "notice"]


def test_suggestion_of_a_procuratorate__head() -> None:
    """Delivery, byline and salutation of the report."""
    issue = neighbour("suggestion_of_a_procuratorate")
    report = issue.document(1)
    assert report.title == "汾东省人民检察院工作报告"
    assert report.delivery and report.byline and report.salutation == "各位代表："


def test_suggestion_of_a_procuratorate__sections() -> None:
    """Two sections; the notice is in none of them."""
    issue = neighbour("suggestion_of_a_procuratorate")
    assert [part.heading for part in issue.document(1).body.sections] == ["2023年工作回顾", "2024年工作安排"]


def test_suggestion_of_a_procuratorate__notice() -> None:
    """Number and foot of the notice."""
    issue = neighbour("suggestion_of_a_procuratorate")
    assert (issue.document(2).number, issue.document(2).signed) == ("汾检发办字〔2024〕16号", "2024-02-20")


def test_minutes_and_agenda_stand_side_by_side__kinds() -> None:
    """An agenda and minutes."""
    issue = neighbour("minutes_and_agenda_stand_side_by_side")
    assert [document.kind for document in issue.documents] == ["agenda", "minutes"]


def test_minutes_and_agenda_stand_side_by_side__agenda() -> None:
    """Three numbered entries."""
    issue = neighbour("minutes_and_agenda_stand_side_by_side")
    assert [part.num for part in issue.document(1).body.numbered] == ["1", "2", "3"]


def test_minutes_and_agenda_stand_side_by_side__minutes() -> None:
    """Four paragraphs, none a heading or a name list."""
    issue = neighbour("minutes_and_agenda_stand_side_by_side")
    assert len(issue.document(2).body.all("p")) == 4
    assert issue.document(2).body.all("heading", "names", "roster") == []


def test_bill_with_its_explanation__documents() -> None:
    """A bill and the explanation of the draft."""
    issue = neighbour("bill_with_its_explanation")
    assert [document.title for document in issue.all_documents] == [
        "河川市人民政府关于提请审议《河川市燃气管理条例（草案）》的议案",
        "关于《河川市燃气管理条例（草案）》的说明",
    ]


def test_bill_with_its_explanation__bill() -> None:
    """The mayor signs it."""
    issue = neighbour("bill_with_its_explanation")
    assert "石建军" in "".join(issue.document(1).signatures)
    assert issue.document(1).signed == "2024-06-11"


def test_bill_with_its_explanation__explanation() -> None:
    """Delivery, byline, salutation and two sections."""
    issue = neighbour("bill_with_its_explanation")
    explanation = issue.titled("关于《河川市燃气管理条例（草案）》的说明")
    assert explanation.kind == "explanation"
    assert explanation.delivery and (explanation.byline or "").startswith("河川市住房和城乡建设局局长")
    assert explanation.salutation == "市人大常委会："
    assert [part.heading for part in explanation.body.sections] == ["立法的必要性", "主要内容"]


def test_narrow_notice_with_copies_below__head() -> None:
    """Title, number and salutation."""
    issue = neighbour("narrow_notice_with_copies_below")
    assert issue.only.title == "中共东岭县委办公室关于召开县委农村工作会议的通知"
    assert (issue.only.number, issue.only.salutation) == ("东办发电〔2024〕2号", "各乡镇党委，县直各单位党组：")


def test_narrow_notice_with_copies_below__parts() -> None:
    """Two numbered parts, the first over the page; 9:00 keeps its colon."""
    issue = neighbour("narrow_notice_with_copies_below")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2"]
    assert "上午9:00，县会议中心" in issue.only.body.part("1").text


def test_narrow_notice_with_copies_below__foot() -> None:
    """Signed on 2024-02-22."""
    issue = neighbour("narrow_notice_with_copies_below")
    assert issue.only.signed == "2024-02-22"
    assert issue.only.signatures[:1] == ["中共东岭县委办公室"]


def test_narrow_notice_with_copies_below__copies() -> None:
    """抄送, 印发 and 共印 are kept, and in no part."""
    issue = neighbour("narrow_notice_with_copies_below")
    assert all(word in issue.text for word in ("抄送", "印发", "共印80份"))
    assert "抄送" not in issue.only.body.part("2").text


def test_narrow_circular_between_two_letters__documents() -> None:
    """A circular and a letter with their numbers."""
    issue = neighbour("narrow_circular_between_two_letters")
    assert [document.number for document in issue.documents] == ["河政办发〔2024〕7号", "河政函〔2024〕12号"]
    assert issue.document(2).kind == "letter"


def test_narrow_circular_between_two_letters__titles() -> None:
    """Both titles run over two lines."""
    issue = neighbour("narrow_circular_between_two_letters")
    assert [document.title for document in issue.documents] == [
        "河川市人民政府办公室关于2023年度消防工作考核情况的通报",
        "河川市人民政府关于商请支持铁路专用线建设的函",
    ]


def test_narrow_circular_between_two_letters__feet() -> None:
    """Each has its foot."""
    issue = neighbour("narrow_circular_between_two_letters")
    assert [document.signed for document in issue.documents] == ["2024-02-19", "2024-02-21"]


def test_narrow_circular_between_two_letters__hope() -> None:
    """希望 is a paragraph after the second part."""
    issue = neighbour("narrow_circular_between_two_letters")
    assert "希望各地" not in issue.document(1).body.part("2").text


def test_narrow_circular_between_two_letters__pages() -> None:
    """Pages 9 and 10."""
    issue = neighbour("narrow_circular_between_two_letters")
    assert issue.pages == [9, 10]


def test_narrow_resolution_after_a_list_of_names__documents() -> None:
    """Two documents, each with a title of two lines."""
    issue = neighbour("narrow_resolution_after_a_list_of_names")
    assert [document.title for document in issue.documents] == [
        "河川市第十六届人民代表大会第五次会议选举办法",
        "河川市第十六届人民代表大会第五次会议总监票人、监票人名单",
    ]


def test_narrow_resolution_after_a_list_of_names__parts() -> None:
    """Three numbered parts in the first, the second whole over the page."""
    issue = neighbour("narrow_resolution_after_a_list_of_names")
    assert [part.num for part in issue.document(1).body.numbered] == ["1", "2", "3"]
    assert "采用无记名投票方式。" in issue.document(1).body.part("2").text


def test_narrow_resolution_after_a_list_of_names__names() -> None:
    """Four names in the second."""
    issue = neighbour("narrow_resolution_after_a_list_of_names")
    assert [part.text.split("（")[0] for part in issue.document(2).all("name")] == ["孔燕", "丁宁", "马小军", "李想"]


def test_narrow_resolution_after_a_list_of_names__events() -> None:
    """Each was passed on 2025-01-15."""
    issue = neighbour("narrow_resolution_after_a_list_of_names")
    assert [[date for date, _, _ in document.events] for document in issue.documents] == [
        ["2025-01-15"],
        ["2025-01-15"],
    ]


def test_narrow_resolution_after_a_list_of_names__pages() -> None:
    """Pages 56 and 57."""
    issue = neighbour("narrow_resolution_after_a_list_of_names")
    assert issue.pages == [56, 57]


def test_narrow_reply_with_a_title_broken_in_a_number__title() -> None:
    """The title is broken in 第十八条."""
    issue = neighbour("narrow_reply_with_a_title_broken_in_a_number")
    assert issue.only.title == "南溪省司法厅关于对《南溪省河道条例》第十八条适用问题请示的复函"


def test_narrow_reply_with_a_title_broken_in_a_number__items() -> None:
    """Two items, the second over a page."""
    issue = neighbour("narrow_reply_with_a_title_broken_in_a_number")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2"]
    assert "自然资源主管部门认定。" in issue.only.body.part("2").text


def test_narrow_reply_with_a_title_broken_in_a_number__closing() -> None:
    """专此函复 is in no item."""
    issue = neighbour("narrow_reply_with_a_title_broken_in_a_number")
    assert "专此函复" not in issue.only.body.part("2").text


def test_narrow_agenda_and_a_list_of_names_below_it__documents() -> None:
    """An agenda and a list."""
    issue = neighbour("narrow_agenda_and_a_list_of_names_below_it")
    assert [document.kind for document in issue.documents] == ["agenda", "list"]


def test_narrow_agenda_and_a_list_of_names_below_it__items() -> None:
    """Three items."""
    issue = neighbour("narrow_agenda_and_a_list_of_names_below_it")
    assert [part.num for part in issue.document(1).body.numbered] == ["1", "2", "3"]


def test_narrow_agenda_and_a_list_of_names_below_it__passed() -> None:
    """Each was passed on 2025-01-06."""
    issue = neighbour("narrow_agenda_and_a_list_of_names_below_it")
    assert [document.events[0][0] for document in issue.documents] == ["2025-01-06", "2025-01-06"]


def test_narrow_agenda_and_a_list_of_names_below_it__pages() -> None:
    """Pages 21 and 22, between bullets."""
    issue = neighbour("narrow_agenda_and_a_list_of_names_below_it")
    assert issue.pages == [21, 22]


def test_news_with_a_headline_below_a_law__documents() -> None:
    """Two documents: the law, which nobody signs, and the story under its headline."""
    law, story = neighbour("news_with_a_headline_below_a_law").documents
    assert (law.kind, law.signatures) == ("law", [])
    assert (story.kind, story.title) == ("article", "省人大常委会召开立法新闻发布会")


def test_salutation_of_two_lines_below_who_speaks__byline() -> None:
    """市档案局局长　唐文静 is the byline, alone."""
    assert neighbour("salutation_of_two_lines_below_who_speaks").only.byline == "市档案局局长　唐文静"


def test_salutation_of_two_lines_below_who_speaks__salutation() -> None:
    """The salutation runs over two lines of a narrow column."""
    salutation = neighbour("salutation_of_two_lines_below_who_speaks").only.salutation
    assert salutation == "主任、各位副主任、秘书长、常委会列席人员、各位委员："


def test_one_name_above_the_next_title__titles() -> None:
    """The name is in no title."""
    issue = neighbour("one_name_above_the_next_title")
    assert [each.title for each in issue.documents] == [
        "江州市第十六届人民代表大会第五次会议副秘书长名单",
        "江州市第十六届人民代表大会第五次会议关于江州市人民政府工作报告的决议",
    ]


def test_one_name_above_the_next_title__name() -> None:
    """It stands in the list."""
    issue = neighbour("one_name_above_the_next_title")
    assert issue.document(1).body.text == "周舟"


def test_documents_that_begin_with_their_organs_in_clean_text__three() -> None:
    """Three documents."""
    issue = neighbour("documents_that_begin_with_their_organs_in_clean_text")
    assert [each.title for each in issue.documents] == [
        "江州市人民代表大会常务委员会关于接受王纯辞职请求的决定",
        "江州市中级人民法院院长提请任免名单",
        "江州市人民代表大会常务委员会2025年工作要点",
    ]


def test_documents_that_begin_with_their_organs_in_clean_text__persons() -> None:
    """The court's list names three persons."""
    issue = neighbour("documents_that_begin_with_their_organs_in_clean_text")
    assert len(issue.document(2).all("person")) == 3


def test_three_decisions_that_name_no_organ__three() -> None:
    """Three documents."""
    issue = neighbour("three_decisions_that_name_no_organ")
    assert [each.title for each in issue.documents] == [
        "关于批准某市与友好城市结好的决定",
        "关于接受张三辞去某市副市长职务请求的决定",
        "关于李四代理某市市长的决定",
    ]


def test_list_of_those_present_below_an_agenda__list() -> None:
    """The list is a document."""
    issue = neighbour("list_of_those_present_below_an_agenda")
    assert [document.kind for document in issue.documents] == ["agenda", "list", "appointments"]
    assert issue.documents[1].title == "重庆市第三届人民代表大会常务委员会第十一次会议出缺席名单"


def test_agenda_schedule_and_correction_on_a_page__documents() -> None:
    """Four documents are told."""
    issue = neighbour("agenda_schedule_and_correction_on_a_page")
    assert [document.title for document in issue.documents] == [
        "安平省第十四届人民代表大会常务委员会第八次会议议程",
        "安平省第十四届人民代表大会常务委员会第八次会议日程",
        "更正",
        "关于常委会组成人员请假情况的报告",
    ]
    assert issue.documents[3].signatures == ["省人大常委会办公厅"]


def test_appointments_below_a_chronicle__two() -> None:
    """Two documents."""
    issue = neighbour("appointments_below_a_chronicle")
    assert [(document.title, document.kind) for document in issue.documents] == [
        ("大事记", "other"),
        ("人事任免", "appointments"),
    ]


def test_one_document_listed_below_what_counts_it__one() -> None:
    """It is one announcement, signed and dated."""
    issue = neighbour("one_document_listed_below_what_counts_it")
    assert (issue.only.kind, issue.only.node.get("date")) == ("announcement", "2023-12-29")
    assert issue.only.signatures == ["青山区人民政府"]


def test_filler_below_a_list_and_between_documents__documents() -> None:
    """Four documents: a notice, a filler, a list, a filler."""
    issue = neighbour("filler_below_a_list_and_between_documents")
    assert [document.kind for document in issue.documents] == ["notice", "other", "appointments", "other"]


def test_filler_below_a_list_and_between_documents__paragraphs() -> None:
    """Each filler has its words as a paragraph, and the list has none of them."""
    issue = neighbour("filler_below_a_list_and_between_documents")
    assert [issue.document(place).body.paragraphs for place in (2, 4)] == [
        ["积肥如积粮。"],
        ["勤俭办社，勤俭办一切事业。"],
    ]
    assert "勤俭" not in issue.document(3).text


def test_filler_below_a_list_and_between_documents__colophon() -> None:
    """The last line is the colophon."""
    issue = neighbour("filler_below_a_list_and_between_documents")
    assert issue.colophon == ["编辑：柳江省人民委员会办公厅　　　　每册定价：七分"]


def test_news_and_a_table_named_by_the_contents_below_attachments__documents() -> None:
    """Three documents of the issue, two attachments of the first."""
    issue = neighbour("news_and_a_table_named_by_the_contents_below_attachments")
    assert [each.title for each in issue.documents] == [
        "某银行关于做好小微企业信用贷款工作的通知",
        "某银行货币政策委员会召开2024年第二季度例会",
        "清算机构准入情况表",
    ]
    assert [each.title for each in issue.document(1).documents] == ["信用贷款情况统计表", "填报说明"]


def test_news_and_a_table_named_by_the_contents_below_attachments__salutation() -> None:
    """To whom it is addressed is one line, with 各 behind a semicolon."""
    issue = neighbour("news_and_a_table_named_by_the_contents_below_attachments")
    assert (issue.document(1).salutation or "").endswith("分行；各国有商业银行，某储蓄银行，各股份制商业银行：")


def test_reports_below_resolutions_on_reports__its_own() -> None:
    """The report of the government stands in the resolution on it."""
    resolution = neighbour("reports_below_resolutions_on_reports").document(1)
    assert [document.title for document in resolution.documents] == ["政府工作报告"]


def test_reports_below_resolutions_on_reports__another() -> None:
    """The report on the environment is a document of its own."""
    issue = neighbour("reports_below_resolutions_on_reports")
    assert issue.documents[-1].title == "关于2022年环境状况和环境保护目标完成情况的报告"


def test_census_below_a_law_behind_a_blank_line__titles() -> None:
    """A law that has said from when it holds is at its end, though nobody signs it."""
    issue = neighbour("census_below_a_law_behind_a_blank_line")
    assert [document.title for document in issue.documents] == [
        "南岭县渔业条例",
        "南岭县第七次渔船普查公报",
        "南岭县人民政府与东海银行战略合作框架协议",
    ]
    assert len(issue.document(1).article("3").paragraphs) == 1


def test_explanation_of_a_law_right_below_it__documents() -> None:
    """A law of three articles and its explanation."""
    issue = neighbour("explanation_of_a_law_right_below_it")
    assert [(each.kind, len(each.articles)) for each in issue.documents] == [("law", 3), ("explanation", 0)]


def test_explanation_of_a_law_right_below_it__questions() -> None:
    """Both questions are headings."""
    explanation = neighbour("explanation_of_a_law_right_below_it").document(2)
    assert [part.heading for part in explanation.body.sections] == ["制定的背景是什么？", "主要内容有哪些？"]


def test_explanation_below_what_a_notice_issues__documents() -> None:
    """Three documents."""
    issue = neighbour("explanation_below_what_a_notice_issues")
    assert [each.kind for each in issue.documents] == ["notice", "law", "explanation"]
    assert issue.document(2).text.endswith("本规定由市住房和城乡建设局负责解释。")


def test_questions_about_measures_on_two_title_lines__title() -> None:
    """One title of two lines."""
    issue = neighbour("questions_about_measures_on_two_title_lines")
    assert [each.kind for each in issue.documents] == ["plan", "explanation"]
    assert issue.document(2).title == "《河川县促进文旅消费若干措施》政策问答"


def test_joint_announcement_below_a_table_of_tabs__documents() -> None:
    """The second is of two organs."""
    issue = neighbour("joint_announcement_below_a_table_of_tabs")
    assert [(each.title, each.number) for each in issue.documents] == [
        ("江城市财政局公告", "2024年第3号"),
        ("江城市财政局　江城市水务局通告", "2024年第4号"),
    ]


def test_joint_announcement_below_a_table_of_tabs__table() -> None:
    """Three rows."""
    assert len(the_table(neighbour("joint_announcement_below_a_table_of_tabs").document(1)).rows) == 3


def test_joint_notice_below_a_table_of_blanks__notice() -> None:
    """One title of two lines, below a table of three rows."""
    issue = neighbour("joint_notice_below_a_table_of_blanks")
    assert issue.documents[-1].title == "教育部　财政部关于做好学生资助工作的通知"
    assert len(the_table(issue.documents[0].attachments[0]).rows) == 3


def test_who_was_there_behind_appointments__apart() -> None:
    """Who was there is a list of its own, and no report below the appointments."""
    issue = neighbour("who_was_there_behind_appointments")
    assert [(document.kind, document.title) for document in issue.documents] == [
        ("appointments", "某省人民代表大会常务委员会任免名单"),
        ("list", "某省第十三届人民代表大会常务委员会第九次会议出席情况"),
    ]


def test_reports_of_something_else_behind_decisions__apart() -> None:
    """A report about another law stands below no decision, and one about deputies below no appointments."""
    issue = neighbour("reports_of_something_else_behind_decisions")
    assert [document.kind for document in issue.documents] == ["decision", "report", "appointments", "report"]


def test_interpretation_of_a_law_in_questions_below_its_author__byline() -> None:
    """Who explains stands above the first question."""
    issue = neighbour("interpretation_of_a_law_in_questions_below_its_author")
    assert issue.documents[-1].byline == "区住房城乡建设局"


def test_last_sentence_without_a_stop_above_a_title__boundary() -> None:
    """A sentence that lacks its full stop is the last of its document, no group head and no line of a title."""
    issue = neighbour("last_sentence_without_a_stop_above_a_title")
    assert [each.title for each in issue.documents] == [
        "平江市第十六届人民代表大会代表名额分配方案",
        "平江市人民代表大会常务委员会关于确定市第十六届人民代表大会代表选举日的决定",
    ]
    assert "其余名额由市选举委员会另行分配" in issue.documents[0].text


def test_documents_that_have_a_number_and_no_title__numbers() -> None:
    """Below the day of the document above, a number with a text opens a document that has no title."""
    issue = neighbour("documents_that_have_a_number_and_no_title")
    assert [(each.title, each.number) for each in issue.documents] == [
        ("河谷县人民代表大会常务委员会公告", "第十二号"),
        (None, "河土告（挂）〔2023〕13号"),
        (None, "河政函〔2023〕14号"),
    ]


def test_documents_that_have_a_number_and_no_title__signed() -> None:
    """Each is signed by its own."""
    issue = neighbour("documents_that_have_a_number_and_no_title")
    assert [each.signatures for each in issue.documents] == [
        ["河谷县人民代表大会常务委员会"],
        ["河谷县自然资源局"],
        ["河谷县人民政府"],
    ]


def test_documents_that_have_a_number_and_no_title__addressed() -> None:
    """The last is addressed."""
    issue = neighbour("documents_that_have_a_number_and_no_title")
    assert issue.documents[2].salutation == "县交通运输局："


def test_number_below_a_day_within_a_head__one() -> None:
    """A number below the day under a title is of that document."""
    issue = neighbour("number_below_a_day_within_a_head")
    assert issue.only.title == "河谷县人民政府关于加强防汛工作的通知"
    assert issue.only.number == "河政发〔2023〕13号"


def test_six_documents_of_a_county_one_behind_another__documents() -> None:
    """What is issued below the attachments of another is a document of its own."""
    issue = neighbour("six_documents_of_a_county_one_behind_another")
    assert [each.title for each in issue.documents] == [
        "青山县人民政府关于加强森林防火工作的通告",
        "青山县水利局　青山县财政局关于开展河道清淤的公告",
        "青山县第九届人民代表大会第二次会议列席人员名单（共4人）",
        "教育局等三部门关于规范校外培训的意见",
    ]


def test_six_documents_of_a_county_one_behind_another__attached() -> None:
    """The first has its two attachments and no more."""
    issue = neighbour("six_documents_of_a_county_one_behind_another")
    assert [each.title for each in issue.documents[0].documents] == ["青山县重点任务分工表", "青山县评价办法"]


def test_six_documents_of_a_county_one_behind_another__issuers() -> None:
    """All who sign below 教育局等三部门 issue it."""
    issue = neighbour("six_documents_of_a_county_one_behind_another")
    assert issue.documents[3].node.get("issuer") == "青山县教育局、青山县公安局、青山县市场监督管理局"


def test_letter_with_a_number_behind_the_last_article__documents() -> None:
    """Two documents; the law's last article has one paragraph."""
    issue = neighbour("letter_with_a_number_behind_the_last_article")
    law, letter = issue.documents
    assert [law.title, letter.title] == ["安平市烟花爆竹管理条例", "关于养老服务设施配建一事"]
    assert len(law.article("3").all("p")) == 1


def test_letter_with_a_number_behind_the_last_article__head_and_foot() -> None:
    """The letter's number, salutation, who signs it and its day are its own."""
    law, letter = neighbour("letter_with_a_number_behind_the_last_article").documents
    assert [letter.node.get("issuer"), letter.node.get("date")] == ["安平市民政局", "2023-06-08"]
    assert law.node.get("issuer") == "安平市人民代表大会常务委员会" and law.all("signature") == []
    assert [part.text for part in letter.all("salutation")] == ["李明委员："]


def test_report_that_was_passed_below_a_decision_on_something_else__apart() -> None:
    """A report that was itself passed is a document of its own, below a decision that has nothing to do with it."""
    issue = neighbour("report_that_was_passed_below_a_decision_on_something_else")
    assert [document.title for document in issue.documents] == [
        "某市人民代表大会常务委员会关于出版公报的决定",
        "某市人民代表大会代表资格审查委员会关于代表资格的审查报告",
    ]
    assert not issue.documents[0].children or all(part.name != "document" for part in issue.documents[0].children)


def test_this_is_hereby_announced__formula() -> None:
    """It is the end of a text, and no title."""
    issue = neighbour("this_is_hereby_announced")
    assert len(issue.documents) == 2
    assert all("特此" not in (d.title or "") for d in issue.documents)


def test_rosters_and_colophon_that_are_no_columns__remark() -> None:
    """Who sent it in stands by itself, and the notice below is a document."""
    issue = neighbour("rosters_and_colophon_that_are_no_columns")
    assert issue.documents[1].body.paragraphs[-1] == "（自治区政府办公厅秘书一处供稿）"
    assert issue.documents[2].title == "《内蒙古自治区人民政府公报》2020年征订启事"


def test_announcement_whose_number_stands_below_its_title__one() -> None:
    """The number is one of the organ's announcements, and no second title."""
    issue = neighbour("announcement_whose_number_stands_below_its_title")
    assert issue.documents[0].title == "农业部关于禁止在饲料中使用的物质名单的公告"
    assert issue.documents[0].number == "中华人民共和国农业部公告第1519号"
    assert len(issue.documents) == 1


def test_report_of_1952_below_the_name_of_a_circular__head() -> None:
    """An organ's 通报 with number and day stands above the title as its 公告 does; 内部资料 is no part of its name."""
    issue = neighbour("report_of_1952_below_the_name_of_a_circular")
    assert issue.only.title == "关于各地“三反”运动期间粮食部门损耗问题的处理意见"
    assert issue.only.node.get("issuer") == "西北区财政经济委员会"
    assert issue.only.node.get("date") == "1952-05-30"
