"""What a careful editor sees in fixtures/neighbours, kind: attachments."""

from __future__ import annotations

import pytest

from gazette_pub.issue.model import tag
from neighbours.neighbour import neighbour, the_table


def test_attachment_labels_with_colon_and_title_on_one_line__attachments() -> None:
    """Two attachments, labels 附件1 and 附件2."""
    issue = neighbour("attachment_labels_with_colon_and_title_on_one_line")
    assert [(each.attachlabel or "").rstrip("：") for each in issue.document(1).attachments] == ["附件1", "附件2"]


def test_attachment_labels_with_colon_and_title_on_one_line__titles() -> None:
    """The title stands on the label's line."""
    issue = neighbour("attachment_labels_with_colon_and_title_on_one_line")
    assert [each.title for each in issue.document(1).attachments] == ["检查重点内容", "检查情况汇总表"]


def test_attachment_labels_with_colon_and_title_on_one_line__foot() -> None:
    """The notice is signed and dated above them."""
    issue = neighbour("attachment_labels_with_colon_and_title_on_one_line")
    assert (issue.document(1).signatures, issue.document(1).signed) == (["河川市应急管理局"], "2024-04-08")


def test_attachment_labels_with_colon_and_title_on_one_line__list() -> None:
    """The list of attachments names both, and is no text of the notice."""
    issue = neighbour("attachment_labels_with_colon_and_title_on_one_line")
    assert "检查情况汇总表" in (issue.document(1).attachlist or "")
    assert "汇总表" not in "".join(issue.document(1).body.paragraphs)


def test_attachment_labels_with_colon_and_title_on_one_line__blanks() -> None:
    """The blanks of the form stay."""
    issue = neighbour("attachment_labels_with_colon_and_title_on_one_line")
    assert "　　年　　月　　日" in issue.text


def test_attachment_labels_with_colon_and_title_on_one_line__sections() -> None:
    """The first attachment has two sections."""
    issue = neighbour("attachment_labels_with_colon_and_title_on_one_line")
    assert [part.num for part in issue.document(1).attachment("附件1").body.numbered] == ["1", "2"]


def test_attachment_without_number_and_list_on_one_line__attachment() -> None:
    """One attachment, label 附件, with its title."""
    issue = neighbour("attachment_without_number_and_list_on_one_line")
    attachment = issue.only.attachment("附件")
    assert attachment.title == "东岭县人民政府2024年度规范性文件制定计划"


def test_attachment_without_number_and_list_on_one_line__list() -> None:
    """The list stands in the foot of the notice."""
    issue = neighbour("attachment_without_number_and_list_on_one_line")
    assert "规范性文件制定计划" in (issue.only.attachlist or "")


def test_attachment_without_number_and_list_on_one_line__foot() -> None:
    """Signed on 2024-02-07."""
    issue = neighbour("attachment_without_number_and_list_on_one_line")
    assert (issue.only.signatures, issue.only.signed) == (["东岭县人民政府"], "2024-02-07")


def test_attachment_without_number_and_list_on_one_line__entries() -> None:
    """Two numbered entries, with what stands in brackets."""
    issue = neighbour("attachment_without_number_and_list_on_one_line")
    assert [part.num for part in issue.only.attachment("附件").body.numbered] == ["1", "2"]
    assert "县民政局起草" in issue.only.attachment("附件").body.part("2").text


def test_attachment_labels_fu_with_figures__attachments() -> None:
    """附1 and 附2 are attachments with their titles."""
    issue = neighbour("attachment_labels_fu_with_figures")
    assert [(each.attachlabel, each.title) for each in issue.only.attachments] == [
        ("附1", "招生工作日程表"),
        ("附2", "体检标准"),
    ]


def test_attachment_labels_fu_with_figures__list() -> None:
    """附：1.… 2.… is the list of attachments."""
    issue = neighbour("attachment_labels_fu_with_figures")
    assert "体检标准" in (issue.only.attachlist or "")


def test_attachment_labels_fu_with_figures__foot() -> None:
    """Signed on 2024-05-10."""
    issue = neighbour("attachment_labels_fu_with_figures")
    assert (issue.only.signatures, issue.only.signed) == (["汾东省教育厅"], "2024-05-10")


def test_attachment_labels_fu_with_figures__standard() -> None:
    """The second has two numbered parts."""
    issue = neighbour("attachment_labels_fu_with_figures")
    assert [part.num for part in issue.only.attachment("附2").body.numbered] == ["1", "2"]


def test_attachment_labels_fu_with_figures__decimal() -> None:
    """4.8 stays in one piece."""
    issue = neighbour("attachment_labels_fu_with_figures")
    assert "不低于4.8。" in issue.only.attachment("附2").text


def test_attachment_labels_with_branch_numbers__attachments() -> None:
    """Three attachments: 附件1-1, 附件1-2, 附件2."""
    issue = neighbour("attachment_labels_with_branch_numbers")
    assert [each.attachlabel for each in issue.only.attachments] == ["附件1-1", "附件1-2", "附件2"]


def test_attachment_labels_with_branch_numbers__titles() -> None:
    """Each with its title."""
    issue = neighbour("attachment_labels_with_branch_numbers")
    assert [each.title for each in issue.only.attachments] == ["社会团体年检报告书", "基金会年检报告书", "年检承诺书"]


def test_attachment_labels_with_branch_numbers__list() -> None:
    """The list names all three."""
    issue = neighbour("attachment_labels_with_branch_numbers")
    assert all(
        each in (issue.only.attachlist or "") for each in ("社会团体年检报告书", "基金会年检报告书", "年检承诺书")
    )


def test_attachment_labels_with_branch_numbers__foot() -> None:
    """The foot stays the notice's."""
    issue = neighbour("attachment_labels_with_branch_numbers")
    assert (issue.only.signatures, issue.only.signed) == (["河川市民政局"], "2024-03-01")


def test_attached_tables_of_a_law__attachments() -> None:
    """Three attachments of the law, labels 附表一, 附表二 and 附图."""
    issue = neighbour("attached_tables_of_a_law")
    assert [each.attachlabel for each in issue.only.attachments] == ["附表一", "附表二", "附图"]


def test_attached_tables_of_a_law__titles() -> None:
    """Each title stands on its label's line."""
    issue = neighbour("attached_tables_of_a_law")
    assert [each.title for each in issue.only.attachments] == ["省管河道名录", "市管河道名录", "河道分布示意图"]


def test_attached_tables_of_a_law__articles() -> None:
    """The law has three articles; the last has one paragraph."""
    issue = neighbour("attached_tables_of_a_law")
    assert [len(each.paragraphs) for each in issue.only.articles] == [1, 1, 1]


def test_attached_tables_of_a_law__entries() -> None:
    """The second attachment has two numbered entries."""
    issue = neighbour("attached_tables_of_a_law")
    assert [part.num for part in issue.only.attachment("附表二").body.numbered] == ["1", "2"]


def test_attached_appendix_of_a_rule__attachments() -> None:
    """附录A and 附录B are attachments."""
    issue = neighbour("attached_appendix_of_a_rule")
    assert [each.attachlabel for each in issue.only.attachments] == ["附录A", "附录B"]


def test_attached_appendix_of_a_rule__titles() -> None:
    """Their titles stand below the words in brackets."""
    issue = neighbour("attached_appendix_of_a_rule")
    assert [(each.title or "")[-4:] for each in issue.only.attachments] == ["检验项目", "报告格式"]


def test_attached_appendix_of_a_rule__articles() -> None:
    """Three articles with a paragraph each."""
    issue = neighbour("attached_appendix_of_a_rule")
    assert [len(each.paragraphs) for each in issue.only.articles] == [1, 1, 1]


def test_attached_appendix_of_a_rule__outline() -> None:
    """A.1 and A.2 are kept in printed order."""
    issue = neighbour("attached_appendix_of_a_rule")
    text = issue.only.attachment("附录A").text
    assert text.index("外观检验") < text.index("车载诊断系统检查")
    assert "A.1" in issue.text and "A.2" in issue.text


def test_attachment_printed_apart__none() -> None:
    """What is left out （略） is no attachment of the issue."""
    issue = neighbour("attachment_printed_apart")
    assert issue.only.attachments == []


def test_attachment_printed_apart__list() -> None:
    """The list of attachments says so."""
    issue = neighbour("attachment_printed_apart")
    assert "天然气销售价格表（略）" in (issue.only.attachlist or "")


def test_attachment_printed_apart__parts() -> None:
    """Two numbered parts, the list in neither."""
    issue = neighbour("attachment_printed_apart")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2"]
    assert "附件" not in issue.only.body.part("2").text


def test_attachment_printed_apart__foot() -> None:
    """Signed on 2024-06-05."""
    issue = neighbour("attachment_printed_apart")
    assert (issue.only.signatures, issue.only.signed) == (["青原自治州发展和改革委员会"], "2024-06-05")


def test_attachment_list_after_the_signature__list() -> None:
    """The list below the day is the list of attachments."""
    issue = neighbour("attachment_list_after_the_signature")
    assert "河川市劳动模范名单" in (issue.only.attachlist or "")


def test_attachment_list_after_the_signature__foot() -> None:
    """Signed on 2024-04-28."""
    issue = neighbour("attachment_list_after_the_signature")
    assert (issue.only.signatures, issue.only.signed) == (["河川市人民政府"], "2024-04-28")


def test_attachment_list_after_the_signature__attachment() -> None:
    """One attachment with its title, a list."""
    issue = neighbour("attachment_list_after_the_signature")
    attachment = issue.only.attachment("附件")
    assert (attachment.title or "").startswith("河川市劳动模范名单")
    assert attachment.kind == "list"


def test_attachment_list_after_the_signature__names() -> None:
    """Three names; the wide setting of 丁　一 is undone."""
    issue = neighbour("attachment_list_after_the_signature")
    names = [name.text for name in issue.only.attachment("附件").all("name", "person")]
    assert names == ["孙志刚", "何小梅（女）", "丁一"]


def test_attachments_in_narrow_lines_across_a_page__title() -> None:
    """The notice's title runs over two lines, the second begins with a year."""
    issue = neighbour("attachments_in_narrow_lines_across_a_page")
    assert issue.only.title == "汾东省农业农村厅关于印发2024年小麦病虫害防控方案的通知"


def test_attachments_in_narrow_lines_across_a_page__list() -> None:
    """The list of attachments is not joined to the paragraph before it."""
    issue = neighbour("attachments_in_narrow_lines_across_a_page")
    assert "2024年小麦病虫害防控方案" in (issue.only.attachlist or "")
    assert issue.only.body.paragraphs == [
        "为做好小麦病虫害防控工作，现将《2024年小麦病虫害防控方案》印发给你们，请结合实际抓好落实。"
    ]


def test_attachments_in_narrow_lines_across_a_page__attachment() -> None:
    """A plan with two sections."""
    issue = neighbour("attachments_in_narrow_lines_across_a_page")
    plan = issue.only.attachment("附件")
    assert (plan.kind, plan.title) == ("plan", "2024年小麦病虫害防控方案")
    assert [part.heading for part in plan.body.sections] == ["防控目标", "防控措施"]


def test_attachments_in_narrow_lines_across_a_page__paragraph() -> None:
    """The paragraph goes on over the page."""
    issue = neighbour("attachments_in_narrow_lines_across_a_page")
    section = issue.only.attachment("附件").body.section("1")
    assert section.paragraphs == ["专业化统防统治覆盖率达到百分之五十以上，病虫危害损失率控制在百分之五以内。"]


def test_attachments_in_narrow_lines_across_a_page__items() -> None:
    """（一） and （二） with their lines joined."""
    issue = neighbour("attachments_in_narrow_lines_across_a_page")
    section = issue.only.attachment("附件").body.section("2")
    assert [part.num for part in section.numbered] == ["1", "2"]
    assert section.part("1").text.endswith("指导农民适期防治。")


def test_attachments_in_narrow_lines_across_a_page__pages() -> None:
    """Pages 21 and 22."""
    issue = neighbour("attachments_in_narrow_lines_across_a_page")
    assert issue.pages == [21, 22]


def test_next_document_after_an_attachment__documents() -> None:
    """Two documents of the issue, the attachment under the first."""
    issue = neighbour("next_document_after_an_attachment")
    assert [document.title for document in issue.documents] == [
        "河川市审计局关于印发内部审计指引的通知",
        "河川市统计局关于开展第五次全国经济普查的公告",
    ]
    assert issue.document(1).attachment("附件").title == "河川市内部审计指引"


def test_next_document_after_an_attachment__announcement() -> None:
    """Number 第3号, two numbered parts, foot."""
    issue = neighbour("next_document_after_an_attachment")
    announcement = issue.document(2)
    assert (announcement.kind, announcement.number) == ("announcement", "第3号")
    assert [part.num for part in announcement.body.numbered] == ["1", "2"]
    assert announcement.signed == "2024-01-04"


def test_next_document_after_an_attachment__articles() -> None:
    """The attachment has two articles."""
    issue = neighbour("next_document_after_an_attachment")
    assert [each.num for each in issue.document(1).attachment("附件").articles] == ["1", "2"]


def test_narrow_notice_with_attachment_lists_of_two_lines__list() -> None:
    """The list names two attachments, the first over two lines."""
    issue = neighbour("narrow_notice_with_attachment_lists_of_two_lines")
    listed = (issue.only.attachlist or "").replace("　", "").replace(" ", "")
    assert "2024年度高级职称评审委员会组建情况一览表" in listed and "申报材料目录" in listed


def test_narrow_notice_with_attachment_lists_of_two_lines__attachments() -> None:
    """Two attachments, the first with a title of two lines."""
    issue = neighbour("narrow_notice_with_attachment_lists_of_two_lines")
    assert [each.attachlabel for each in issue.only.attachments] == ["附件1", "附件2"]
    assert (issue.only.attachment("附件1").title or "").startswith("汾东省2024年度高级职称评审委员会组建情况一览表")


def test_narrow_notice_with_attachment_lists_of_two_lines__entries() -> None:
    """The second has three numbered entries."""
    issue = neighbour("narrow_notice_with_attachment_lists_of_two_lines")
    assert [part.num for part in issue.only.attachment("附件2").body.numbered] == ["1", "2", "3"]


def test_narrow_notice_with_attachment_lists_of_two_lines__paragraph() -> None:
    """The notice is one paragraph, the list no part of it."""
    issue = neighbour("narrow_notice_with_attachment_lists_of_two_lines")
    assert len(issue.only.body.paragraphs) == 1
    assert "".join(issue.only.body.paragraphs[:1]).endswith("各单位要严格按照规定的条件、程序组织申报。")


def test_narrow_notice_with_attachment_lists_of_two_lines__foot() -> None:
    """Signed on 2024-05-22."""
    issue = neighbour("narrow_notice_with_attachment_lists_of_two_lines")
    assert (issue.only.signatures, issue.only.signed) == (["汾东省人力资源和社会保障厅"], "2024-05-22")


def test_narrow_law_with_attached_table_of_fees__attachment() -> None:
    """附件： opens an attachment of the law with its title."""
    issue = neighbour("narrow_law_with_attached_table_of_fees")
    assert issue.only.attachment("附件").title == "城市道路占用挖掘收费标准"


def test_narrow_law_with_attached_table_of_fees__table() -> None:
    """One table of three rows."""
    issue = neighbour("narrow_law_with_attached_table_of_fees")
    assert the_table(issue.only.attachment("附件")).rows == [
        ["道路等级", "占用费", "挖掘修复费"],
        ["主干路", "1.2", "480"],
        ["次干路", "0.8", "360"],
    ]


def test_narrow_law_with_attached_table_of_fees__articles() -> None:
    """Three articles of one paragraph."""
    issue = neighbour("narrow_law_with_attached_table_of_fees")
    assert [len(each.paragraphs) for each in issue.only.articles] == [1, 1, 1]


def test_narrow_law_with_attached_table_of_fees__in_force() -> None:
    """In force from 2024-07-01."""
    issue = neighbour("narrow_law_with_attached_table_of_fees")
    assert issue.only.node.get("effective") == "2024-07-01"


def test_glossary_below_a_report__attachment() -> None:
    """附件 is an attachment of the report, a glossary with its title."""
    issue = neighbour("glossary_below_a_report")
    glossary = issue.only.attachment("附件")
    assert (glossary.kind, glossary.title) == ("glossary", "《政府工作报告》名词解释")


def test_glossary_below_a_report__entries() -> None:
    """Three numbered entries."""
    issue = neighbour("glossary_below_a_report")
    assert [part.num for part in issue.only.attachment("附件").body.numbered] == ["1", "2", "3"]


def test_glossary_below_a_report__report() -> None:
    """Delivery, byline and salutation of the report."""
    issue = neighbour("glossary_below_a_report")
    report = issue.only
    assert report.kind == "report" and report.delivery and report.salutation == "各位代表："
    assert "才让多杰" in (report.byline or "")


def test_glossary_below_a_report__sections() -> None:
    """Two sections; the glossary is in neither."""
    issue = neighbour("glossary_below_a_report")
    assert [part.heading for part in issue.only.body.sections] == ["2023年工作回顾", "2024年工作安排"]


def test_narrow_glossary_with_entries_on_lines_of_their_own__attachment() -> None:
    """附件1 is a glossary."""
    issue = neighbour("narrow_glossary_with_entries_on_lines_of_their_own")
    glossary = issue.only.attachment("附件1")
    assert (glossary.kind, glossary.title) == ("glossary", "名词解释")


def test_narrow_glossary_with_entries_on_lines_of_their_own__entries() -> None:
    """Two numbered entries, each with the paragraph below it."""
    issue = neighbour("narrow_glossary_with_entries_on_lines_of_their_own")
    glossary = issue.only.attachment("附件1")
    assert [part.num for part in glossary.body.numbered] == ["1", "2"]
    assert "公务接待费" in glossary.body.part("1").text and "专项转移支付" in glossary.body.part("2").text


def test_narrow_glossary_with_entries_on_lines_of_their_own__salutation() -> None:
    """“三公”经费： is no salutation."""
    issue = neighbour("narrow_glossary_with_entries_on_lines_of_their_own")
    assert issue.only.attachment("附件1").salutation is None


def test_narrow_glossary_with_entries_on_lines_of_their_own__report() -> None:
    """The office that reports is the byline."""
    issue = neighbour("narrow_glossary_with_entries_on_lines_of_their_own")
    assert (issue.only.byline or "").startswith("河川市财政局")


def test_narrow_glossary_with_entries_on_lines_of_their_own__whole() -> None:
    """The second entry goes on over the page."""
    issue = neighbour("narrow_glossary_with_entries_on_lines_of_their_own")
    assert "包括一般性转移支付和专项转移支付。" in issue.only.attachment("附件1").text


def test_attachment_list_with_chinese_numerals__list() -> None:
    """The list has two entries, 一、 and 二、, each with its attachment."""
    notice = neighbour("attachment_list_with_chinese_numerals").document(1)
    (entries,) = (list(node.children("ref")) for node in notice.node.descendants("attachlist"))
    assert [entry.text_content for entry in entries] == ["一、资助标准表", "二、资助管理实施细则"]
    assert [entry.get("href") for entry in entries] == ["#doc_1.1", "#doc_1.2"]


def test_attachment_list_with_chinese_numerals__signatures() -> None:
    """Two organs sign on one line."""
    notice = neighbour("attachment_list_with_chinese_numerals").document(1)
    assert notice.node.get("issuer") == "北川省教育厅、北川省财政厅"


def test_schedule_named_above_the_signature__sections() -> None:
    """Two numbered sections, the second of one sentence."""
    issue = neighbour("schedule_named_above_the_signature")
    assert [part.num for part in issue.only.body.sections] == ["1", "2"]
    assert issue.only.body.sections[1].paragraphs == ["调整标准见附表。"]


def test_schedule_named_above_the_signature__list() -> None:
    """It is named above those who sign, who are two."""
    issue = neighbour("schedule_named_above_the_signature")
    assert [each.text for each in issue.only.all("attachlist")] == ["附表：养老金调整标准表"]
    assert (issue.only.signatures, issue.only.signed) == (["省财政厅", "省人力资源社会保障厅"], "2022-06-28")


def test_schedule_named_above_the_signature__schedule() -> None:
    """The schedule has its label, its title and a table."""
    issue = neighbour("schedule_named_above_the_signature")
    schedule = issue.only.attachment("附表")
    assert schedule.title == "养老金调整标准表"
    assert the_table(schedule).rows[1] == ["15年及以下", "30", "不含视同"]


def test_attachment_named_on_one_line_right_above_its_organ__list() -> None:
    """The list names the attachment alone."""
    issue = neighbour("attachment_named_on_one_line_right_above_its_organ")
    assert issue.document(1).attachlist == "附件：第十一批省级文物保护单位名单"


def test_attachment_named_on_one_line_right_above_its_organ__signed() -> None:
    """The government signs."""
    issue = neighbour("attachment_named_on_one_line_right_above_its_organ")
    assert issue.document(1).signatures == ["辽宁省人民政府"]


def test_attachment_list_parted_by_semicolons__list() -> None:
    """The list names two attachments."""
    document = neighbour("attachment_list_parted_by_semicolons").document(1)
    assert [href for _, href in document.all("attachlist")[0].refs] == ["#doc_1.1", "#doc_1.2"]


def test_attachment_list_parted_by_semicolons__below() -> None:
    """Both stand below."""
    document = neighbour("attachment_list_parted_by_semicolons").document(1)
    assert [each.attachlabel for each in document.attachments] == ["附件1：", "附件2："]


def test_report_whose_last_line_names_its_table__named() -> None:
    """Nothing is attached, it is named."""
    issue = neighbour("report_whose_last_line_names_its_table")
    assert issue.only.attachlist == "附：办理情况一览表"
    assert issue.only.attachments == []


def test_rules_below_the_list_that_names_them__list() -> None:
    """The list ends above the title."""
    issue = neighbour("rules_below_the_list_that_names_them")
    assert issue.only.attachlist == "附件：人民检察院检察建议工作规定"


def test_rules_below_the_list_that_names_them__rules() -> None:
    """The rules are attached."""
    issue = neighbour("rules_below_the_list_that_names_them")
    assert [each.title for each in issue.only.attachments] == ["人民检察院检察建议工作规定"]
    assert len(issue.only.attachments[0].articles) == 2


def test_table_named_by_its_year_at_the_end__list() -> None:
    """It is named in the list of attachments."""
    issue = neighbour("table_named_by_its_year_at_the_end")
    assert issue.only.attachlist == "附表：2022年市级预算调整表"


def test_attachment_labelled_with_one_character__label() -> None:
    """附 is the label of an attachment."""
    issue = neighbour("attachment_labelled_with_one_character")
    (attached,) = issue.only.attachments
    assert attached.title == "2001年度全国青年岗位能手名单"


def test_attachment_labelled_with_one_character__names() -> None:
    """Fifteen names stand in it."""
    issue = neighbour("attachment_labelled_with_one_character")
    (attached,) = issue.only.attachments
    assert len(attached.body.all("name")) == 15


def test_table_of_leaders_in_an_attachment__entries() -> None:
    """Each entry is a line by itself."""
    issue = neighbour("table_of_leaders_in_an_attachment")
    assert issue.documents[0].attachments[0].body.paragraphs == [
        "旧币一万元…………………新币一元",
        "旧币五千元…………………新币五角",
        "旧币一千元…………………新币一角",
        "旧币一百元…………………新币一分",
    ]


def test_table_of_leaders_in_an_attachment__title() -> None:
    """The document below has its title."""
    issue = neighbour("table_of_leaders_in_an_attachment")
    assert issue.titled("国务院关于撤销热河省西康省并修改行政区划的决议的执行指示")


def test_second_annex_below_entries_without_marks__annexes() -> None:
    """Both annexes are told."""
    issue = neighbour("second_annex_below_entries_without_marks")
    assert [each.title for each in issue.documents[1].attachments] == ["五大总成目录", "拆解企业资格申请表"]


def test_attachment_left_out_below_the_day__two() -> None:
    """Two documents, and nothing attached."""
    issue = neighbour("attachment_left_out_below_the_day")
    assert len(issue.documents) == 2
    assert issue.documents[0].attachments == []
    assert issue.documents[1].number == "〔2019〕23号"


def test_attachment_left_out_below_the_day__points() -> None:
    """No figure lost its point."""
    issue = neighbour("attachment_left_out_below_the_day")
    assert issue.found("", code="G204") == []


def test_blanks_of_a_form_are_no_salutation__blanks() -> None:
    """Nobody is addressed."""
    issue = neighbour("blanks_of_a_form_are_no_salutation")
    form = issue.all_documents[-1]
    assert form.salutation is None
    assert "申请人姓名：____________" in form.text and "复审意见：" in form.text


def test_attachments_counted_below_a_list_without_marks__three() -> None:
    """Three attachments."""
    issue = neighbour("attachments_counted_below_a_list_without_marks")
    assert [each.title for each in issue.document(1).attachments] == [
        "义务教育教学改革实验区管理办法",
        "义务教育教学改革实验区名单",
        "实验区专家指导组名单",
    ]


def test_attachments_of_which_some_are_not_printed__list() -> None:
    """The list goes on behind an entry that is not printed, and the one that is printed is linked to."""
    notice = neighbour("attachments_of_which_some_are_not_printed").only
    entries = [ref for node in notice.node.iter(tag("attachlist")) for ref in node.iter(tag("ref"))]
    assert [("".join(map(str, ref.itertext())), ref.get("href") is not None) for ref in entries] == [
        ("1．定点医院名单（另发）", False),
        ("2．医疗救助申请表", True),
        ("3．审批流程图（详见云溪市人民政府网站）", False),
    ]
    assert [each.title for each in notice.attachments] == ["医疗救助申请表"]


def test_table_below_a_report_of_a_resolution__table() -> None:
    """The table is an attachment of the report."""
    report = neighbour("table_below_a_report_of_a_resolution").only.documents[0]
    assert [table.attachlabel for table in report.attachments] == ["附表"]


def test_table_below_a_report_of_a_resolution__report() -> None:
    """The report stands under the resolution."""
    resolution = neighbour("table_below_a_report_of_a_resolution").only
    assert [document.kind for document in resolution.documents] == ["report"]


def test_glossary_without_a_label__glossary() -> None:
    """A glossary of its own with two entries."""
    glossary = [
        document for document in neighbour("glossary_without_a_label").all_documents if document.kind == "glossary"
    ]
    assert [document.title for document in glossary] == ["有关名词解释"]
    assert len(glossary[0].body.items) == 2


def test_glossary_without_a_label__report() -> None:
    """The report has one section."""
    assert len(neighbour("glossary_without_a_label").all_documents[0].body.sections) == 1


def test_files_that_are_attached__list() -> None:
    """The notice lists the two files, and none of them is an attachment that is printed."""
    notice = neighbour("files_that_are_attached").only
    assert notice.attachlist is not None and notice.attachlist.count(".xlsx") == notice.attachlist.count(".docx") == 1
    assert notice.attachments == []


def test_files_that_are_attached__line_below() -> None:
    """What stands below them is no entry of the list."""
    notice = neighbour("files_that_are_attached").only
    assert notice.attachlist is not None and "扫一扫" not in notice.attachlist


def test_appendix_of_a_standard_below_a_form__articles() -> None:
    """Two articles."""
    assert [each.num for each in neighbour("appendix_of_a_standard_below_a_form").only.body.articles] == ["1", "2"]


def test_appendix_of_a_standard_below_a_form__appendices() -> None:
    """Three attachments, two of them appendices."""
    law = neighbour("appendix_of_a_standard_below_a_form").only
    labels = [each.attachlabel for each in law.attachments]
    assert labels == ["附件1", "附录A（资料性）", "附录B（规范性）"]
    assert [each.title for each in law.attachments] == ["危房鉴定结论汇总表", "危房等级的划分", "鉴定程序"]


def test_appendix_of_a_standard_below_a_form__head() -> None:
    """The first row of the form names its columns."""
    law = neighbour("appendix_of_a_standard_below_a_form").only
    assert the_table(law.attachments[0].body).header_rows == [0]


def test_remark_behind_an_appended_word__nothing() -> None:
    """Nothing is attached: it is a paragraph."""
    notice = neighbour("remark_behind_an_appended_word").only
    assert (notice.attachlist, notice.attachments) == (None, [])
    assert notice.body.paragraphs[-1].startswith("附：")


def test_remark_behind_an_appended_word__items() -> None:
    """Two items, of one paragraph each."""
    items = neighbour("remark_behind_an_appended_word").only.body.all("item")
    assert [len(each.paragraphs) for each in items] == [1, 1]


def test_units_of_two_districts_between_blank_lines__paragraphs() -> None:
    """A paragraph for each district."""
    attached = neighbour("units_of_two_districts_between_blank_lines").only.attachments[0]
    assert [text[:4] for text in attached.body.paragraphs] == ["东湖区：", "西岭区："]


def test_units_of_two_districts_between_blank_lines__title() -> None:
    """The attachment has its title."""
    assert neighbour("units_of_two_districts_between_blank_lines").only.attachments[0].title == "责任单位名单"


def test_attachment_of_which_nothing_is_printed__titles() -> None:
    """The title of the second ends before （略）."""
    notice = neighbour("attachment_of_which_nothing_is_printed").only
    assert [each.title for each in notice.attachments] == ["检查规程", "装备标准"]


def test_attachment_of_which_nothing_is_printed__text() -> None:
    """（略） is its text."""
    assert neighbour("attachment_of_which_nothing_is_printed").only.attachments[1].body.paragraphs == ["（略）"]


def test_named_below_the_day_and_printed_nowhere__list() -> None:
    """What is attached is named below the day only."""
    issue = neighbour("named_below_the_day_and_printed_nowhere")
    assert issue.document(1).attachments == []
    assert [part.text for part in issue.document(1).all("attachlist")] == ["附件：粮库安全检查规定"]


def test_named_below_the_day_and_printed_nowhere__title() -> None:
    """The title of the next document is whole."""
    issue = neighbour("named_below_the_day_and_printed_nowhere")
    assert issue.document(2).title == "关于同意设立远山粮食储备库有关事项的批复"


def test_attachments_named_over_full_lines__list() -> None:
    """The name goes on in the next line, and who signs below it signs the decision."""
    issue = neighbour("attachments_named_over_full_lines")
    assert len(issue.only.attachments) == 1
    assert issue.only.signatures == ["某省人民政府"]
    assert issue.only.node.get("date") == "2012-07-09"


def test_second_text_in_the_attachment_of_a_law__within() -> None:
    """What the law names in an article and prints below its attachment is no document of its own."""
    issue = neighbour("second_text_in_the_attachment_of_a_law")
    assert [document.title for document in issue.documents] == ["某省省徽条例"]
    assert [document.title for document in issue.only.attachments][:1] == ["某省省徽图案"]


def test_attached_table_with_the_provision_it_is_of__title() -> None:
    """What says which provision an attachment is of stands below its title."""
    issue = neighbour("attached_table_with_the_provision_it_is_of")
    attached = issue.only.attachments[0]
    assert (attached.title, attached.subtitle) == ("收費表", "（第二條所指者）")


def test_form_whose_cells_came_out_one_by_one__form() -> None:
    """The words of a form, a cell on each line, are no title of a document."""
    issue = neighbour("form_whose_cells_came_out_one_by_one")
    attached = issue.only.attachments
    assert [each.title for each in attached] == ["河川市举报奖励审批表"]
    assert attached[0].attachments == [] and "负责人意见" in attached[0].text


def test_what_is_attached_is_named_below_the_last_article__article() -> None:
    """The last article says from when it is in force, and nothing more."""
    issue = neighbour("what_is_attached_is_named_below_the_last_article")
    assert issue.only.article("3").paragraphs == ["本办法自2013年1月1日起施行。"]


def test_what_is_attached_is_named_below_the_last_article__name() -> None:
    """What is attached is named behind the articles."""
    issue = neighbour("what_is_attached_is_named_below_the_last_article")
    assert issue.only.body.paragraphs == ["河谷县消防车标志式样"]
    assert issue.only.attachlist == "附图："


def test_reply_with_its_day_and_court_and_an_annex_over_two_lines__dateline() -> None:
    """The day and the court below a title are of its head."""
    issue = neighbour("reply_with_its_day_and_court_and_an_annex_over_two_lines")
    assert issue.documents[0].node.get("date") == "1988-12-08"
    assert issue.documents[0].salutation == "某省高级人民法院："


def test_reply_with_its_day_and_court_and_an_annex_over_two_lines__annex() -> None:
    """A title that begins beside the label of an annex goes on below it, where the parts of a head follow."""
    issue = neighbour("reply_with_its_day_and_court_and_an_annex_over_two_lines")
    assert (
        issue.documents[0].documents[0].title
        == "某省高级人民法院关于水路运输货物索赔期是否属于“法律另有规定”的问题的请示报告"
    )
    assert issue.documents[0].documents[0].number == "粤法经行字〔1988〕第200号"


def test_attachment_titled_on_two_lines_above_an_outline__title() -> None:
    """The title of an attachment may stand on two lines above 一、, though no word shows what it is."""
    issue = neighbour("attachment_titled_on_two_lines_above_an_outline")
    assert issue.documents[0].documents[0].title == "旅遊管理學士學位補充課程學術與教學編排"
    assert [item.num for item in issue.documents[0].documents[0].all("item")] == ["1", "2", "3"]


def test_attached_articles_named_over_two_lines__title() -> None:
    """It is one title."""
    issue = neighbour("attached_articles_named_over_two_lines")
    assert issue.only.attachments[0].title == "《云岭市优抚对象优待办法》第六条和第七条修改前的条文："


def test_organs_side_by_side_below_a_plan__byline() -> None:
    """The organs are its byline."""
    issue = neighbour("organs_side_by_side_below_a_plan")
    assert [each.byline for each in issue.all_documents][-1] == "自治区水利厅　自治区财政厅　自治区卫生计生委"


def test_form_with_a_label_alone_below_its_blanks__label() -> None:
    """单位意见： below blanks to fill in is a line of its own."""
    issue = neighbour("form_with_a_label_alone_below_its_blanks")
    form = issue.document(1).attachments[0]
    assert "单位意见：" in [p.text for p in form.all("p")]


def test_repealed_rules_with_names_broken_before_number_and_day__attachment() -> None:
    """A year at the beginning of an entry is no number of an attachment."""
    node = neighbour("repealed_rules_with_names_broken_before_number_and_day").document(1).node
    (listed,) = node.descendants("attachlist")
    assert [ref.get("href") for ref in listed.descendants("ref")] == ["#doc_1.1"]


def test_attachment_that_an_attachment_names__links() -> None:
    """Both lists of attachments lead to the one of that title."""
    node = neighbour("attachment_that_an_attachment_names").document(1).node
    assert [ref.get("href") for each in node.descendants("attachlist") for ref in each.descendants("ref")] == [
        "#doc_1.1",
        "#doc_1.2",
    ]


@pytest.mark.parametrize("name", ["attached_above_who_gets_a_copy", "attached_above_how_far_it_goes"])
def test_attached_above_the_foot_of_a_document__list(name: str) -> None:
    """What is named above who gets a copy, or above how far the document goes, is no attachment by itself."""
    document = neighbour(name).only
    assert document.documents == []
    (listed,) = document.node.descendants("attachlist")
    assert listed.text_content == "附件：任务分工表"


def test_attached_above_who_signs_beside_the_day__list() -> None:
    """Who signs beside the day is none of what is attached."""
    node = neighbour("attached_above_who_signs_beside_the_day").only.node
    (listed,) = node.descendants("attachlist")
    assert [ref.text_content for ref in listed.descendants("ref")] == ["1．任务分工表", "2．联系方式"]
    assert node.get("date") == "2023-05-06"
