"""What a careful editor sees in fixtures/neighbours, kind: joining."""

from __future__ import annotations

from neighbours.neighbour import identity, neighbour, published


def test_ascii_full_stops_in_a_short_notice__parts() -> None:
    """Two numbered parts."""
    issue = neighbour("ascii_full_stops_in_a_short_notice")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2"]


def test_ascii_full_stops_in_a_short_notice__foot() -> None:
    """The signature is no text of the second part."""
    issue = neighbour("ascii_full_stops_in_a_short_notice")
    assert (issue.only.signatures, issue.only.signed) == (["东岭县人民政府办公室"], "2024-09-18")


def test_ascii_full_stops_in_a_short_notice__first() -> None:
    """The paragraph before is not joined to 一、."""
    issue = neighbour("ascii_full_stops_in_a_short_notice")
    assert "".join(issue.only.body.paragraphs[:1]).rstrip("。.").endswith("现通知如下")


def test_short_lines_that_are_whole_paragraphs__lines() -> None:
    """Four lines without a stop are four paragraphs."""
    issue = neighbour("short_lines_that_are_whole_paragraphs")
    assert [part.text for part in issue.only.body.all("p")] == [
        "10月1日至7日放假",
        "9月29日上班",
        "10月12日上班",
        "特此通告",
    ]


def test_short_lines_that_are_whole_paragraphs__foot() -> None:
    """Signed on 2024-09-20."""
    issue = neighbour("short_lines_that_are_whole_paragraphs")
    assert (issue.only.signatures, issue.only.signed) == (["河川市人民政府"], "2024-09-20")


def test_short_lines_that_are_whole_paragraphs__number() -> None:
    """河政告〔2024〕6号."""
    issue = neighbour("short_lines_that_are_whole_paragraphs")
    assert issue.only.number == "河政告〔2024〕6号"


def test_narrow_text_whose_items_stay_apart__title() -> None:
    """A title of two lines, number 2024年第18号."""
    issue = neighbour("narrow_text_whose_items_stay_apart")
    assert issue.only.title == "汾东省市场监督管理局关于食品抽检情况的通告"
    assert issue.only.number == "2024年第18号"


def test_narrow_text_whose_items_stay_apart__parts() -> None:
    """Three numbered parts."""
    issue = neighbour("narrow_text_whose_items_stay_apart")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2", "3"]


def test_narrow_text_whose_items_stay_apart__decimal() -> None:
    """1.0g/kg at the beginning of a line is no number."""
    issue = neighbour("narrow_text_whose_items_stay_apart")
    assert issue.only.body.part("2").text.endswith("高于规定的1.0g/kg。")


def test_narrow_text_whose_items_stay_apart__foot() -> None:
    """Signed on 2024-05-09."""
    issue = neighbour("narrow_text_whose_items_stay_apart")
    assert (issue.only.signatures, issue.only.signed) == (["汾东省市场监督管理局"], "2024-05-09")


def test_standard_numbers_are_paragraphs_of_their_own__paragraphs() -> None:
    """Each standard is a paragraph of its own."""
    issue = neighbour("standard_numbers_are_paragraphs_of_their_own")
    texts = [part.text for part in issue.only.body.all("p")]
    assert len(texts) == 4
    assert texts[1].startswith("DBJ04/T 468-2024") and texts[2].startswith("DBJ04/T 469-2024")


def test_standard_numbers_are_paragraphs_of_their_own__blanks() -> None:
    """The blanks inside the names of the standards stay."""
    issue = neighbour("standard_numbers_are_paragraphs_of_their_own")
    assert "城镇燃气 室内工程 施工质量验收标准" in issue.text
    assert "建筑节能 门窗 应用技术规程" in issue.text


def test_standard_numbers_are_paragraphs_of_their_own__foot() -> None:
    """Signed on 2024-06-25."""
    issue = neighbour("standard_numbers_are_paragraphs_of_their_own")
    assert (issue.only.signatures, issue.only.signed) == (["汾东省住房和城乡建设厅"], "2024-06-25")


def test_narrow_lines_with_one_ascii_stop__parts() -> None:
    """Two numbered parts, not joined to what stands before."""
    issue = neighbour("narrow_lines_with_one_ascii_stop")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2"]


def test_narrow_lines_with_one_ascii_stop__first() -> None:
    """The paragraph before them is one."""
    issue = neighbour("narrow_lines_with_one_ascii_stop")
    assert len(issue.only.body.paragraphs) == 1
    assert "".join(issue.only.body.paragraphs[:1]).endswith("现将有关情况通报如下。")


def test_narrow_lines_with_one_ascii_stop__foot() -> None:
    """Signed on 2024-05-17."""
    issue = neighbour("narrow_lines_with_one_ascii_stop")
    assert (issue.only.signatures, issue.only.signed) == (["河川市统计局"], "2024-05-17")


def test_announcement_with_last_words_without_a_stop__foot() -> None:
    """特此公告 closes the text; attachments and signature stand below."""
    issue = neighbour("announcement_with_last_words_without_a_stop")
    assert (issue.only.signatures, issue.only.signed) == (["河川市民政局"], "2024-07-02")


def test_announcement_with_last_words_without_a_stop__words() -> None:
    """特此公告 is a paragraph."""
    issue = neighbour("announcement_with_last_words_without_a_stop")
    assert "特此公告" in [part.text for part in issue.only.body.all("p")]


def test_order_broken_between_a_number_and_what_it_counts__joined() -> None:
    """The order's one sentence is one paragraph."""
    issue = neighbour("order_broken_between_a_number_and_what_it_counts")
    assert (
        issue.document(1)
        .body.paragraphs[0]
        .endswith("已经2023年11月20日省人民政府第30次常务会议审议通过，现予公布，自公布之日起施行。")
    )
    assert len(issue.document(1).body.paragraphs) == 1


def test_order_broken_between_a_number_and_what_it_counts__force() -> None:
    """So the order publishes the decision, which is in force from the day of the order."""
    issue = neighbour("order_broken_between_a_number_and_what_it_counts")
    assert issue.document(2).node.get("effective") == "2023-12-01"
    assert published(issue.document(1)) == [identity(issue.document(2))]


def test_paragraphs_below_blank_lines_in_narrow_lines__joined() -> None:
    """The second paragraph goes on in its second line."""
    issue = neighbour("paragraphs_below_blank_lines_in_narrow_lines")
    assert "一是落实责任。各镇主要负责人要靠前指挥。" in issue.only.body.paragraphs


def test_paragraphs_below_blank_lines_in_narrow_lines__four() -> None:
    """There are four paragraphs, and 2023-07-09 is the day."""
    issue = neighbour("paragraphs_below_blank_lines_in_narrow_lines")
    assert (len(issue.only.body.paragraphs), issue.only.signed) == (4, "2023-07-09")


def test_every_paragraph_set_in_and_one_broken_before_a_reference__joined() -> None:
    """第三条第一款 is a reference in 第二条."""
    issue = neighbour("every_paragraph_set_in_and_one_broken_before_a_reference")
    assert issue.only.article("2").paragraphs == ["当事人依据第三条第一款请求的，人民法院应予支持。"]


def test_every_paragraph_set_in_and_one_broken_before_a_reference__three() -> None:
    """There are three articles."""
    issue = neighbour("every_paragraph_set_in_and_one_broken_before_a_reference")
    assert [each.num for each in issue.only.articles] == ["1", "2", "3"]


def test_salutation_over_three_lines_above_a_broken_sentence__greeted() -> None:
    """The three lines greet."""
    issue = neighbour("salutation_over_three_lines_above_a_broken_sentence")
    assert issue.only.salutation == "各盟行政公署、市人民政府，各旗县人民政府，自治区各委、办、厅、局："


def test_salutation_over_three_lines_above_a_broken_sentence__sentence() -> None:
    """The sentence is one paragraph and no heading."""
    issue = neighbour("salutation_over_three_lines_above_a_broken_sentence")
    assert issue.only.body.paragraphs[0] == "现将第五批自治区级文物保护单位（共3处）予以公布。"


def test_salutation_over_three_lines_above_a_broken_sentence__parts() -> None:
    """Three parts are numbered."""
    issue = neighbour("salutation_over_three_lines_above_a_broken_sentence")
    assert [each.num for each in issue.only.body.sections] == ["1", "2", "3"]


def test_one_line_broken_where_no_other_is__joined() -> None:
    """The first paragraph is one."""
    issue = neighbour("one_line_broken_where_no_other_is")
    assert issue.only.body.paragraphs[0].endswith("决定对部分路段实行临时交通管制。现通告如下：")


def test_one_line_broken_where_no_other_is__no_finding() -> None:
    """No finding says that it ends no sentence."""
    issue = neighbour("one_line_broken_where_no_other_is")
    assert not issue.found("", code="G601")


def test_chronicle_with_a_blank_line_between_its_days__four() -> None:
    """Four days, four paragraphs."""
    issue = neighbour("chronicle_with_a_blank_line_between_its_days")
    assert [each[:5] for each in issue.only.body.paragraphs] == ["6月3日　", "6月5日　", "6月9日　", "6月12日"]


def test_items_and_days_cut_at_any_width__item() -> None:
    """The third item is whole."""
    issue = neighbour("items_and_days_cut_at_any_width")
    assert [each.text for each in issue.all("item")][-1] == "二等奖10万元。"


def test_items_and_days_cut_at_any_width__article() -> None:
    """The day and the number are whole."""
    issue = neighbour("items_and_days_cut_at_any_width")
    assert issue.all("article")[2].text == "申报材料应当在2024年6月30日前报送，逾期不予受理；超过1,000字的，不予评审。"


def test_reference_and_particle_begin_the_next_line__articles() -> None:
    """Six articles, of one paragraph each."""
    issue = neighbour("reference_and_particle_begin_the_next_line")
    assert [len(each.paragraphs) for each in issue.all("article")][:4] == [1, 1, 1, 1]
    assert len(issue.all("article")) == 6


def test_reference_and_particle_begin_the_next_line__item() -> None:
    """The last item ends with the sentence."""
    issue = neighbour("reference_and_particle_begin_the_next_line")
    assert issue.all("item")[-1].text.endswith("第十条之一的规定办理。")


def test_rest_of_a_word_alone_on_its_line__whole() -> None:
    """The sentence is whole."""
    issue = neighbour("rest_of_a_word_alone_on_its_line")
    assert issue.all("article")[-1].text == "国家工作人员玩忽职守的，依法给予处分。"


def test_number_cut_in_brackets_below_a_head__whole() -> None:
    """The paragraph is whole."""
    issue = neighbour("number_cut_in_brackets_below_a_head")
    assert issue.document(1).body.paragraphs == [
        "经省政府同意，《某省商品房预售款监督管理办法》（某政办发〔2018〕30号）有效期延长至2028年7月31日。"
    ]


def test_article_that_goes_on_with_a_conjunction__two() -> None:
    """Two paragraphs."""
    issue = neighbour("article_that_goes_on_with_a_conjunction")
    assert issue.all("article")[1].paragraphs == [
        "燃气的规划、建设、经营、使用及其监督管理，适用本条例。",
        "天然气的开采，不适用本条例。",
    ]


def test_last_point_that_only_one_line_breaks__whole() -> None:
    """The point is whole."""
    issue = neighbour("last_point_that_only_one_line_breaks")
    assert issue.all("item")[-1].text.endswith("视为放弃听证权利。")


def test_item_cut_before_its_last_character_above_a_page__whole() -> None:
    """The item is whole."""
    issue = neighbour("item_cut_before_its_last_character_above_a_page")
    assert [each.text for each in issue.all("item")] == [
        "被征收房屋价值的补偿；",
        "因征收房屋造成的搬迁、临时安置的补偿；",
        "停产停业损失的补偿。",
    ]


def test_point_that_breaks_off_in_its_second_sentence__whole() -> None:
    """The point is whole."""
    issue = neighbour("point_that_breaks_off_in_its_second_sentence")
    assert issue.all("item")[0].text.endswith("未定居的中国公民，不包括在中华人民共和国境内短期停留的境外人员。")


def test_line_that_breaks_off_within_a_word__third() -> None:
    """The third item is one paragraph."""
    issue = neighbour("line_that_breaks_off_within_a_word")
    assert [len(each.all("p")) for each in issue.all("item")] == [1, 1, 1, 1, 1, 1]
    assert "信访工作人员提出回避申请；" in issue.all("item")[2].text


def test_proposals_beside_who_made_them__lines() -> None:
    """Each line stands by itself."""
    issue = neighbour("proposals_beside_who_made_them")
    assert len(issue.only.all("p", "heading")) == 5


def test_index_of_a_year__entries() -> None:
    """Each entry stands by itself."""
    issue = neighbour("index_of_a_year")
    assert [(entry.text, entry.node.get("page")) for entry in issue.only.all("entry")] == [
        ("北江省河道管理条例", "1·3"),
        ("北江省文明行为促进条例", "2·15"),
        ("关于批准2019年省级决算的决议", "4·30"),
    ]
    assert [label.text for label in issue.only.all("label")] == ["法规", "决议、决定"]


def test_order_whose_first_line_has_no_mark__text() -> None:
    """Its text is one paragraph and no heading."""
    issue = neighbour("order_whose_first_line_has_no_mark")
    assert issue.all("heading") == []
    assert len(issue.documents[0].all("p")) == 1


def test_figures_and_days_cut_in_a_short_text__sentence() -> None:
    """The sentence is one paragraph."""
    issue = neighbour("figures_and_days_cut_in_a_short_text")
    assert issue.only.all("p")[0].text.endswith("决定任命：")


def test_number_of_a_point_cut__one() -> None:
    """What it is made by is one paragraph."""
    issue = neighbour("number_of_a_point_cut")
    assert "（一）項，制定本法律。" in issue.documents[0].all("p")[0].text


def test_particulars_of_a_party_set_in__each() -> None:
    """Each is a paragraph."""
    issue = neighbour("particulars_of_a_party_set_in")
    assert [each.text[:6] for each in issue.only.all("p")][:3] == ["当事人：某商", "统一社会信用", "法定代表人："]


def test_judges_sign_below_a_short_judgment__two() -> None:
    """What is decided is two paragraphs."""
    issue = neighbour("judges_sign_below_a_short_judgment")
    assert "驳回上诉，维持原判。" in [each.text for each in issue.only.all("p")]


def test_what_is_published_on_two_lines_of_its_sentence__one() -> None:
    """The notice is one document with one paragraph."""
    issue = neighbour("what_is_published_on_two_lines_of_its_sentence")
    assert (
        issue.documents[0].all("p")[0].text.startswith("《关于加强新时代水土保持工作的实施意见》已经省委、省政府同意")
    )


def test_article_that_says_who_shall_do_what__text() -> None:
    """It is no heading of the article."""
    issue = neighbour("article_that_says_who_shall_do_what")
    assert [each.heading for each in issue.only.articles] == [None, None]
    assert len(issue.only.articles[1].all("p")) == 1


def test_provision_named_behind_this_regulation__point() -> None:
    """The point goes on."""
    issue = neighbour("provision_named_behind_this_regulation")
    assert issue.only.article("30").items[1].text == "矿山、金属冶炼、建筑施工单位未按本条例第九条规定配备管理人员的。"


def test_provision_named_behind_this_regulation__articles() -> None:
    """Four articles."""
    issue = neighbour("provision_named_behind_this_regulation")
    assert [article.num for article in issue.only.articles] == ["30", "31", "32", "33"]


def test_standards_in_a_list_above_a_sentence__below() -> None:
    """What stands below is a paragraph."""
    issue = neighbour("standards_in_a_list_above_a_sentence")
    assert "上述标准自2017年5月1日起施行。" in issue.only.body.paragraphs


def test_decision_and_reply_in_columns_of_eighteen_ems__points() -> None:
    """The points of the decision are whole."""
    issue = neighbour("decision_and_reply_in_columns_of_eighteen_ems")
    assert [item.text for item in issue.documents[0].body.items] == [
        "企业要健全各项管理制度，抓好基础工作。",
        "企业要努力降低物质消耗，提高产品质量。",
    ]


def test_decision_and_reply_in_columns_of_eighteen_ems__reply() -> None:
    """So is the paragraph of the reply."""
    issue = neighbour("decision_and_reply_in_columns_of_eighteen_ems")
    assert issue.documents[1].body.paragraphs == [
        "你省一九八六年三月二日的请示收悉。同意撤销常熟县，其行政区域并入常熟市。"
    ]


def test_figures_on_lines_of_their_own_in_a_measure__paragraph() -> None:
    """The section has one paragraph."""
    issue = neighbour("figures_on_lines_of_their_own_in_a_measure")
    (paragraph,) = issue.only.body.section("1").paragraphs
    assert "（PM10）年均浓度" in paragraph
    assert paragraph.endswith(
        "同比下降7.9个百分点，二氧化硫下降至19微克/立方米。今后五年的主要目标是：达标天数比例稳定在80%以上。"
    )


def test_figures_whose_digits_stand_on_lines_of_their_own__article() -> None:
    """The article has no heading and one paragraph."""
    issue = neighbour("figures_whose_digits_stand_on_lines_of_their_own")
    article = issue.only.article("2")
    assert article.heading is None
    assert article.paragraphs == ["草畜平衡核定由旗县草原行政主管部门每3年进行一次。核定结果应当公示不少于15日。"]


def test_report_broken_to_a_measure_with_an_entry_that_is_not__points() -> None:
    """What the points say runs on over the line end."""
    issue = neighbour("report_broken_to_a_measure_with_an_entry_that_is_not")
    (first, second) = issue.only.body.section("1").sections
    assert first.paragraphs[0] == "经济实力明显增强。地区生产总值由900.9亿元增加到1481.9亿元，年均增长10.9%。"
    assert second.paragraphs[0] == "城乡面貌深刻变化。“两江新城”初具规模，城镇化率达到47.98%。"


def test_point_of_a_number_at_the_beginning_of_a_line__number() -> None:
    """The number is whole."""
    issue = neighbour("point_of_a_number_at_the_beginning_of_a_line")
    (paragraph,) = issue.only.body.section("1").paragraphs
    assert "约840.5万吨，无害化" in paragraph


def test_treaty_whose_articles_stand_below_their_numbers__paragraphs() -> None:
    """The last paragraphs are two."""
    issue = neighbour("treaty_whose_articles_stand_below_their_numbers")
    assert "本协定自签字之日起第三十日生效，有效期五年。" in issue.only.article("4").paragraphs


def test_treaty_with_paragraphs_behind_an_indent__article() -> None:
    """The last article has one paragraph."""
    issue = neighbour("treaty_with_paragraphs_behind_an_indent")
    assert issue.documents[1].article("3").paragraphs == ["本条约须经批准，自互换批准书之日起第三十天生效。"]


def test_chronicle_of_days_of_a_month__days() -> None:
    """Each day is an entry."""
    issue = neighbour("chronicle_of_days_of_a_month")
    assert [p.partition("　")[0] for p in issue.documents[0].body.paragraphs] == [
        "1日",
        "8日",
        "同日",
        "15～17日",
        "23日",
        "31日",
    ]


def test_figure_alone_below_the_rest_of_a_line__sentence() -> None:
    """The sentence is whole."""
    issue = neighbour("figure_alone_below_the_rest_of_a_line")
    assert (
        issue.only.article("3").paragraphs[1]
        == "各级农村能源机构可以受委托实施监督检查，所需经费不少于10万元，列入同级财政预算。"
    )


def test_history_wider_than_its_law__articles() -> None:
    """The articles are whole."""
    issue = neighbour("history_wider_than_its_law")
    assert issue.only.article("2").paragraphs == [
        "本条例所称历史风貌建筑，是指一九四九年以前建造的，具有历史意义、艺术特色的建筑。"
    ]
    assert issue.only.article("3").heading is None


def test_last_words_of_a_treaty_below_full_lines__paragraphs() -> None:
    """Each is a paragraph."""
    issue = neighbour("last_words_of_a_treaty_below_full_lines")
    last = issue.documents[1].body.paragraphs[-2:]
    assert last[0].startswith("下列签署人") and last[0].endswith("以昭信守。")
    assert last[1].startswith("本条约于")


def test_sentence_that_names_a_draft_on_its_own_line__one() -> None:
    """They are one paragraph."""
    issue = neighbour("sentence_that_names_a_draft_on_its_own_line")
    assert (
        issue.only.body.paragraphs[0] == "我受省人民政府委托，就《云岭省地方志工作条例（修订草案）》的有关问题作说明。"
    )


def test_columns_of_thirteen_ems__whole() -> None:
    """Paragraphs and headings are whole."""
    issue = neighbour("columns_of_thirteen_ems")
    assert [part.text for part in issue.only.body.all("heading")] == [
        "制定的必要性",
        "起草过程",
        "主要内容",
        "关于管理体制",
        "关于法律责任",
    ]
    assert issue.only.body.section("1").paragraphs[1] == "国务院有关部门已经出台了规章，为我省立法提供了依据。"


def test_columns_of_twelve_ems__whole() -> None:
    """Articles and items are whole."""
    issue = neighbour("columns_of_twelve_ems")
    third = issue.only.body.article("3")
    assert [item.label for item in third.items] == ["（一）", "（二）", "（三）"]
    assert third.paragraphs[-1] == "违反前款规定的，由城市管理部门责令改正，可以处二百元以下罚款。"


def test_short_for_a_title_on_a_line_of_its_own__short() -> None:
    """The sentence goes on in the bracket."""
    issue = neighbour("short_for_a_title_on_a_line_of_its_own")
    assert (
        issue.only.body.all("p")[0].text
        == "受省人民政府委托，现就《东陵省城市更新条例（草案）》（以下简称条例草案）作如下说明。"
    )


def test_short_for_a_title_on_a_line_of_its_own__heading() -> None:
    """The heading ends above 市、县."""
    issue = neighbour("short_for_a_title_on_a_line_of_its_own")
    assert issue.only.body.sections[1].heading == "市县政府的职责"


def test_list_of_titles_whose_line_ends_with_and__entries() -> None:
    """The second entry is whole."""
    issue = neighbour("list_of_titles_whose_line_ends_with_and")
    assert "江州市机关收集和公开企业环境信息管理办法的通知（江政办发〔2009〕142号）" in issue.text
    assert [item.label for item in issue.all_documents[-1].body.items] == ["1.", "2."]


def test_paragraphs_flush_with_few_that_end_early__four() -> None:
    """Four paragraphs."""
    issue = neighbour("paragraphs_flush_with_few_that_end_early")
    assert [text[:4] for text in issue.documents[0].body.paragraphs] == ["东山区第", "西林区选", "截至目前", "特此公告"]


def test_full_line_that_ends_a_sentence_above_a_flush_one__one() -> None:
    """The flush line goes on in it."""
    issue = neighbour("full_line_that_ends_a_sentence_above_a_flush_one")
    (paragraph,) = issue.document(1).body.section("2").paragraphs
    assert paragraph.endswith("增长5%。“三公”经费预算安排2103万元，下降5.2%。")


def test_sentence_without_marks_over_two_flush_lines__lead() -> None:
    """What leads to the points is one paragraph."""
    issue = neighbour("sentence_without_marks_over_two_flush_lines")
    assert (
        issue.document(1).body.all("p")[0].text
        == "安川自治州第十五届人民代表大会第四次会议决定对《安川自治州草原管理条例》作如下修改："
    )


def test_quoted_paragraphs_of_which_one_fills_its_line__two() -> None:
    """Each is a paragraph of its own."""
    issue = neighbour("quoted_paragraphs_of_which_one_fills_its_line")
    said = [node.text for node in issue.document(1).body.all("p")]
    assert any(text.endswith("会议有关文件应当及时公开发布。") for text in said)
    assert "“会议记录应当保存。”" in said


def test_provisions_named_at_the_beginning_of_flush_lines__points() -> None:
    """Three points and what stands below them."""
    issue = neighbour("provisions_named_at_the_beginning_of_flush_lines")
    said = [node.text for node in issue.only.body.all("p")]
    assert len(said) == 5
    assert said[2] == "将第二十条作为第十九条，第二十一条至第二十五条依次作为第二十条至第二十四条。"
    assert said[3].endswith("第五十五条。")


def test_point_whose_last_word_is_flush__first() -> None:
    """It is whole."""
    issue = neighbour("point_whose_last_word_is_flush")
    assert issue.only.body.part("1").text.endswith("《江右省资源税税目税率表》执行。")


def test_address_of_the_net_on_a_line_of_its_own__point() -> None:
    """It is one paragraph."""
    issue = neighbour("address_of_the_net_on_a_line_of_its_own")
    assert (
        issue.only.body.part("1").text
        == "申报单位登录https://tds.nda.example.gov.cn/apply/index.html?type=2&year=2024填报，也可以发送邮件至shidian@nda.example.gov.cn。"
    )


def test_lines_cut_before_a_provision_or_a_figure__articles() -> None:
    """Articles 2 and 3 have one paragraph each, article 4 has two."""
    law = neighbour("lines_cut_before_a_provision_or_a_figure").documents[0]
    assert [len(article.all("p")) for article in law.body.all("article")] == [1, 1, 1, 2, 1]
    assert "依照第二条规定处罚" in law.body.all("article")[2].text


def test_lines_cut_before_a_provision_or_a_figure__report() -> None:
    """Each part of the report has one paragraph."""
    report = neighbour("lines_cut_before_a_provision_or_a_figure").documents[1]
    assert [len(part.all("p")) for part in report.body.all("section")] == [1, 1]


def test_law_in_columns_with_lines_that_begin_with_provisions__one() -> None:
    """A line that ends with 文件 is no letterhead of another document."""
    assert len(neighbour("law_in_columns_with_lines_that_begin_with_provisions").documents) == 1


def test_law_in_columns_with_lines_that_begin_with_provisions__paragraphs() -> None:
    """Flush lines go on with the paragraph above them, whatever they begin with."""
    issue = neighbour("law_in_columns_with_lines_that_begin_with_provisions")
    assert issue.only.article("2").paragraphs[0].endswith("为总收入额。包括：")
    assert "采取前款第（一）项、第（三）项措施的，应当经" in issue.only.article("3").paragraphs[-1]
    assert issue.only.article("4").paragraphs[1].endswith("可以连任；从事理赔的乡级管理员，任职年限为三年。")


def test_year_over_a_line_end_below_a_running_head__article() -> None:
    """第三条 is one paragraph with both days."""
    article = neighbour("year_over_a_line_end_below_a_running_head").only.article("3")
    assert len(article.paragraphs) == 1
    assert article.paragraphs[0].startswith("本办法自2024年11月1日起施行。2009年5月12日省人民政府发布的")


def test_quotation_goes_on_behind_dots__quotation() -> None:
    """The quotation is one paragraph."""
    assert len(neighbour("quotation_goes_on_behind_dots").only.article("1").paragraphs) == 1


def test_quotation_goes_on_behind_dots__blanks() -> None:
    """No blank in an address or what a file is called, one behind &."""
    (said,) = neighbour("quotation_goes_on_behind_dots").only.article("2").paragraphs
    assert "heat.meter@hrb-gr.cn，文件名为“申请表_2023.xlsx”，" in said
    assert "“Smith & Sons (Pty) Ltd.”" in said


def test_notice_in_lines_of_ten_ems__salutation() -> None:
    """The salutation and the text below it are whole."""
    notice = neighbour("notice_in_lines_of_ten_ems").documents[0]
    assert notice.salutation == "各县（市、区）人民政府，市政府各部门："
    assert notice.body.paragraphs == [
        "《汾东市城市供水管理办法》已经市人民政府第12次常务会议审议通过，现印发给你们，请认真贯彻执行。"
    ]


def test_notice_in_lines_of_ten_ems__articles() -> None:
    """Articles and items are whole."""
    measures = neighbour("notice_in_lines_of_ten_ems").documents[1]
    assert measures.body.article("1").paragraphs == ["为了加强城市供水管理，保障居民用水，根据有关法律，制定本办法。"]
    assert [item.text for item in measures.body.article("3").items] == [
        "按照规定供应合格的水；",
        "定期检查供水设施；",
        "法律、法规规定的其他职责。",
    ]


def test_order_in_lines_of_twelve_ems__order() -> None:
    """The order's text is one paragraph."""
    order = neighbour("order_in_lines_of_twelve_ems").documents[0]
    assert len(order.body.paragraphs) == 1


def test_order_in_lines_of_twelve_ems__measures() -> None:
    """Two articles without headings, in force from 2024-05-01."""
    measures = neighbour("order_in_lines_of_twelve_ems").documents[1]
    assert measures.body.all("heading") == []
    assert measures.body.article("2").paragraphs == ["本办法自2024年5月1日起施行。"]
    assert measures.node.get("effective") == "2024-05-01"


def test_figure_cut_below_a_heading__heading() -> None:
    """The heading is whole without 到."""
    plan = neighbour("figure_cut_below_a_heading").only
    assert plan.body.section("1").heading == "工作目标"


def test_figure_cut_below_a_heading__sentence() -> None:
    """The sentence is one paragraph."""
    plan = neighbour("figure_cut_below_a_heading").only
    assert len(plan.body.section("1").paragraphs) == 1
    assert plan.body.section("1").paragraphs[0].startswith("到2025年，全区")


def test_measure_at_the_beginning_of_a_line__number() -> None:
    """2.5 is no number of an item."""
    assert neighbour("measure_at_the_beginning_of_a_line").only.body.all("item") == []


def test_measure_at_the_beginning_of_a_line__sentences() -> None:
    """Both sentences are whole."""
    body = neighbour("measure_at_the_beginning_of_a_line").only.body
    assert body.part("1").part("1-1").paragraphs[0].endswith("对厚度2.5米以上的滑坡体，应当设专人监测。")
    assert body.part("2").part("2-1").paragraphs == ["出现体积超过3.8万立方米的崩塌时，由市应急指挥部启动。"]


def test_correction_whose_words_are_quoted_on_two_lines__sentence() -> None:
    """The sentence is one paragraph."""
    correction = neighbour("correction_whose_words_are_quoted_on_two_lines").only
    assert len(correction.body.paragraphs) == 1


def test_correction_whose_words_are_quoted_on_two_lines__signed() -> None:
    """A correction, signed on 2024-02-20."""
    correction = neighbour("correction_whose_words_are_quoted_on_two_lines").only
    assert (correction.kind, correction.signed) == ("correction", "2024-02-20")


def test_flush_paragraphs_with_blank_lines_between__four() -> None:
    """Four paragraphs."""
    assert len(neighbour("flush_paragraphs_with_blank_lines_between").only.body.paragraphs) == 4


def test_flush_paragraphs_with_blank_lines_between__whole() -> None:
    """Each begins as printed and is whole."""
    found = neighbour("flush_paragraphs_with_blank_lines_between").only.body.paragraphs
    assert [text[:2] for text in found] == ["近年", "教育", "卫生", "养老"]
    assert all(text.endswith("。") for text in found)


def test_day_in_characters_over_two_lines__last() -> None:
    """The last article is one paragraph and has no heading."""
    last = neighbour("day_in_characters_over_two_lines").only.body.article("3")
    assert (last.heading, last.paragraphs) == (None, ["本规定自二〇二二年三月一日起实施。"])


def test_day_in_characters_over_two_lines__force() -> None:
    """In force from 2022-03-01."""
    assert neighbour("day_in_characters_over_two_lines").only.node.get("effective") == "2022-03-01"


def test_every_line_below_a_blank_one__leads() -> None:
    """The sentence that leads to the items is whole."""
    body = neighbour("every_line_below_a_blank_one").only.body
    assert body.paragraphs[0].endswith("决定对《东陵省献血条例》作如下修改：")


def test_every_line_below_a_blank_one__items() -> None:
    """Two items, each one paragraph with its quoted text."""
    items = neighbour("every_line_below_a_blank_one").only.body.items
    assert [len(item.paragraphs) for item in items] == [1, 1]
    assert items[1].text.endswith("并处二百元以上一千元以下罚款。”")


def test_preamble_of_a_treaty_in_narrow_lines__paragraphs() -> None:
    """Four, the second of two lines."""
    body = neighbour("preamble_of_a_treaty_in_narrow_lines").only.body
    assert body.paragraphs[:4] == [
        "中华人民共和国和河川共和国（以下简称双方），",
        "在相互尊重国家主权和平等互利的基础上，为促进两国在刑事司法协助领域的有效合作，",
        "决定缔结本条约，",
        "达成协议如下：",
    ]


def test_preamble_of_an_agreement_in_whole_lines__paragraphs() -> None:
    """Four, a line each."""
    only = neighbour("preamble_of_an_agreement_in_whole_lines").only
    assert [text[-1] for text in only.body.paragraphs[:4]] == ["，", "，", "，", "："]
    assert len(only.articles) == 2


def test_framework_of_two_cities_in_one_sentence__paragraph() -> None:
    """One paragraph above two items."""
    body = neighbour("framework_of_two_cities_in_one_sentence").only.body
    assert (len(body.paragraphs), len(body.items)) == (1, 2)


def test_organs_of_a_sentence_over_narrow_lines__last() -> None:
    """What stands side by side goes on with the last behind 和."""
    issue = neighbour("organs_of_a_sentence_over_narrow_lines")
    assert "指挥部由市水利局、市应急局、市气象局和市农业农村局组成。" in issue.only.text


def test_organs_of_a_sentence_over_narrow_lines__and() -> None:
    """Or behind 及."""
    issue = neighbour("organs_of_a_sentence_over_narrow_lines")
    assert "配备信息员、联络员、巡查员及安全员。" in issue.only.text


def test_organs_of_a_sentence_over_narrow_lines__points() -> None:
    """Neither point is a heading."""
    issue = neighbour("organs_of_a_sentence_over_narrow_lines")
    assert issue.only.sections == []
    assert [item.label for item in issue.only.all("item")] == ["一、", "二、"]


def test_remark_in_brackets_below_a_blank_line__apart() -> None:
    """Below a blank line a remark in brackets is a paragraph."""
    issue = neighbour("remark_in_brackets_below_a_blank_line")
    assert issue.only.all("item")[1].paragraphs[-1] == "（责任单位：市市政园林局）"


def test_remark_in_brackets_below_a_blank_line__within() -> None:
    """On the line of its sentence it is of that paragraph."""
    issue = neighbour("remark_in_brackets_below_a_blank_line")
    assert issue.only.all("item")[0].paragraphs[-1].endswith("全部完工。（责任单位：市商务局、市市场监督管理局）")


def test_sentences_broken_below_first_lines__joined() -> None:
    """A flush line that ends the sentence of a first line goes on with it, however wide other lines are."""
    issue = neighbour("sentences_broken_below_first_lines")
    assert (
        issue.document(1).all("p")[0].text
        == "现将《某县县域义务教育教师交流工作实施方案》印发给你们，请结合实际认真组织实施。"
    )
    assert issue.document(2).all("p")[0].text == "采取集团化办学、学区一体化管理、乡镇中心学校教师走教等方式。"


def test_paragraph_that_explains_the_one_above__apart() -> None:
    """前款所称 begins a paragraph of its own."""
    issue = neighbour("paragraph_that_explains_the_one_above")
    assert len(issue.only.article("2").all("p")) == 2


def test_amounts_whose_comma_stands_apart__amounts() -> None:
    """An amount in a sentence has no blank at its comma, and other figures keep theirs."""
    issue = neighbour("amounts_whose_comma_stands_apart")
    assert [p.text for p in issue.only.body.all("p")] == [
        "城镇居民人均可支配收入36,218元，旅游收入98,764.3万元，一般公共预算收入1,023,487.56万元。",
        "本公报数据见表3, 218页。",
    ]


def test_latin_words_and_their_bracket_on_two_lines__space() -> None:
    """A bracket of foreign words on the next line keeps its space."""
    issue = neighbour("latin_words_and_their_bracket_on_two_lines")
    assert "Annex B (informative).”" in issue.only.body.all("p")[0].text
    assert "附录B(试行)" in issue.only.body.all("p")[0].text.replace("（", "(").replace("）", ")")


def test_standard_whose_part_is_named_on_the_next_line_below_a_web_page__part() -> None:
    """What follows 第2部分： is the name of the part."""
    issue = neighbour("standard_whose_part_is_named_on_the_next_line_below_a_web_page")
    assert [item.paragraphs[0] for item in issue.only.body.all("item")] == [
        "DB53/T 1187.2-2023　公共机构能耗定额 第2部分：医疗机构",
        "DB53/T 1192—2023　天麻 种子生产技术规程",
    ]


def test_standard_whose_part_is_named_on_the_next_line_below_a_web_page__page() -> None:
    """Several words of a web page on one line are no title."""
    issue = neighbour("standard_whose_part_is_named_on_the_next_line_below_a_web_page")
    assert issue.only.title == "某省市场监督管理局关于批准发布2项地方标准的公告"


def test_amount_that_goes_on_a_sentence_below__title() -> None:
    """A title that begins with a year heads the text, though the line below ends with words of titles."""
    issue = neighbour("amount_that_goes_on_a_sentence_below")
    assert issue.only.title == "2025年临江区民生实事项目"


def test_amount_that_goes_on_a_sentence_below__joined() -> None:
    """A figure and what it counts go on from a sentence that has paused."""
    issue = neighbour("amount_that_goes_on_a_sentence_below")
    first, second = issue.only.body.all("item")[:2]
    assert first.paragraphs[1] == "完成单村供水站改造26座、铺设管网，新增蓄水池3.5万立方米，受益人口1.2万人。"
    assert second.paragraphs[1] == "全区新建健身房5个、嵌入式体育场地2200平方米，为10个乡镇配备器材。"


def test_amount_that_goes_on_a_sentence_below__apart() -> None:
    """What stands below who is responsible is a paragraph of its own."""
    issue = neighbour("amount_that_goes_on_a_sentence_below")
    assert issue.only.body.all("item")[1].paragraphs[-1] == "2025年底前完成。"


def test_ratio_over_a_line_end__ratio() -> None:
    """A ratio that the line's end breaks is no number of an item."""
    issue = neighbour("ratio_over_a_line_end")
    assert issue.only.body.all("article")[1].paragraphs == [
        "居民生活用水实行阶梯水价。第一、二、三级水价按不低于1：1.5：3的比例安排。"
    ]
    assert issue.only.body.all("item") == []


def test_prizes_above_what_is_asked_of_the_winners__apart() -> None:
    """What is set in below a list of winners is a paragraph of its own."""
    issue = neighbour("prizes_above_what_is_asked_of_the_winners")
    assert issue.only.body.paragraphs[-2:] == [
        "二等奖（3个）：第一师10团、第二师29团、第六师草湖农场",
        "希望受表彰的单位珍惜荣誉、再接再厉。",
    ]


def test_questions_broken_before_brackets__questions() -> None:
    """What is asked and what is answered is one paragraph each, though lines break before a bracket."""
    issue = neighbour("questions_broken_before_brackets")
    assert issue.only.body.paragraphs == [
        "问：职工申请仲裁时，未提交“工资支付记录”原件（包括复印件），应当如何处理？",
        "答：职工能够提供考勤表、工作证、工资条（电子件亦可）、社会保险缴费记录之一的，应当认定存在劳动关系；用人单位以没有书面合同为由抗辩的，不予支持。",
        "问：起诉材料可否通过电子邮件提交？",
        "答：可以。",
    ]


def test_address_of_the_net_over_a_line_end__address() -> None:
    """An address that breaks off behind a stroke goes on without a blank."""
    issue = neighbour("address_of_the_net_over_a_line_end")
    assert "征求意见稿的说明见https://fg.example.gov.cn/~zq/2022/07/shuoming.pdf。" in issue.only.text


def test_sentence_of_an_article_that_pauses_at_a_line_end__one() -> None:
    """A sentence that pauses with ； at a line's end is one paragraph of its article."""
    issue = neighbour("sentence_of_an_article_that_pauses_at_a_line_end")
    assert issue.only.article("2").paragraphs == [
        "违反第三条第一款规定，未经许可夜间施工的，责令停止施工；有第三条第二款情形之一的，从重处罚。"
    ]


def test_sentence_of_an_article_that_pauses_at_a_line_end__list() -> None:
    """Where several pause so, each stands by itself."""
    issue = neighbour("sentence_of_an_article_that_pauses_at_a_line_end")
    assert len(issue.only.article("3").paragraphs) == 3


def test_label_that_opens_a_line_again_and_again__apart() -> None:
    """Words with a colon that open a short line again and again open a paragraph below a line that is nearly full too."""
    issue = neighbour("label_that_opens_a_line_again_and_again")
    assert [part.paragraphs[-1] for part in issue.only.body.items] == [
        "牵头单位：市卫生健康委",
        "牵头单位：市住房和城乡建设局",
        "牵头单位：市水务局",
    ]


def test_figure_alone_that_a_sentence_asks_for__figure() -> None:
    """A figure alone that the sentence above asks for, and that counts what is below, is no page."""
    issue = neighbour("figure_alone_that_a_sentence_asks_for")
    assert "共有12个乡镇建立了专业队伍" in issue.only.body.paragraphs[0]


def test_standards_that_are_counted_and_as_long_as_the_line__list() -> None:
    """An entry whose number counts on begins a paragraph, however long it and the one above are."""
    issue = neighbour("standards_that_are_counted_and_as_long_as_the_line")
    assert [part.num for part in issue.only.body.items] == ["1", "2", "3"]


def test_single_paragraph_broken_among_whole_lines__joined() -> None:
    """It is one paragraph."""
    issue = neighbour("single_paragraph_broken_among_whole_lines")
    assert [p.text for p in issue.document(1).body.all("p")] == [
        "《云岭省枸杞产业促进条例》已由云岭省第十三届人民代表大会常务委员会第五次会议于2023年9月27日修订通过，现予公布，自2023年11月1日起施行。"
    ]


def test_act_and_its_order_in_brackets_at_a_line_end__joined() -> None:
    """It is one sentence."""
    issue = neighbour("act_and_its_order_in_brackets_at_a_line_end")
    assert issue.only.body.all("p")[0].text == "某部决定对《公路养护作业管理办法》（某部令2019年第3号）作如下修改："


def test_brackets_that_go_on_with_the_word_above__within() -> None:
    """十九个县（区、市）的 is one sentence, and no item."""
    issue = neighbour("brackets_that_go_on_with_the_word_above")
    assert "涉及十九个县（区、市）的三十二个项目。" in issue.only.text


def test_brackets_that_go_on_with_the_word_above__last_of_several() -> None:
    """The last of those named has a bracket too."""
    issue = neighbour("brackets_that_go_on_with_the_word_above")
    assert "何玉珠（财务处）" in issue.only.text.split("列席")[1]


def test_brackets_that_go_on_with_the_word_above__verb() -> None:
    """进行了 ends no paragraph."""
    issue = neighbour("brackets_that_go_on_with_the_word_above")
    assert "使用情况进行了审计。" in issue.only.text


def test_names_of_firms_broken_at_an_ampersand__joined() -> None:
    """The name is whole, with its blank."""
    issue = neighbour("names_of_firms_broken_at_an_ampersand")
    assert "法国Électricité & Mécanique de Lyon S.A.合资设立" in issue.only.text


def test_labels_set_wide_begin_anew__labels() -> None:
    """Each label begins a paragraph."""
    issue = neighbour("labels_set_wide_begin_anew")
    assert not any("內政部副" in p.text.replace("　", "") for p in issue.all("p"))
    assert not any("照。說" in p.text.replace("　", "") for p in issue.all("p"))


def test_roman_figures_on_lines_of_their_own__sentence() -> None:
    """They are joined with their sentence."""
    issue = neighbour("roman_figures_on_lines_of_their_own")
    assert "水质达到Ⅱ类标准，山丹河碱滩断面水质为Ⅲ类。" in issue.document(1).text


def test_order_of_taiwan_broken_between_provisions__paragraphs() -> None:
    """Two paragraphs, each of a whole sentence."""
    issue = neighbour("order_of_taiwan_broken_between_provisions")
    assert issue.document(1).body.paragraphs == [
        "茲修正漁港法第四條、第九條及第十二條條文，公布之。",
        "茲增訂海洋污染防治法第五條之一及第六條之二條文，公布之。",
    ]


def test_order_of_taiwan_broken_between_provisions__title() -> None:
    """One title over two lines."""
    issue = neighbour("order_of_taiwan_broken_between_provisions")
    assert issue.document(2).title == "漁港法第四條、第九條及第十二條條文"


def test_communique_with_notes_of_a_line_each__semicolon() -> None:
    """A sentence goes on behind a semicolon at the end of a full line."""
    issue = neighbour("communique_with_notes_of_a_line_each")
    assert "增长1.2%；第二产业增加值779.2亿元" in issue.only.text


def test_entry_whose_sentence_goes_on_with_a_comma_below_a_blank_line__entry() -> None:
    """干事二人，由主席团推定之。 is one entry: no paragraph begins with a comma."""
    issue = neighbour("entry_whose_sentence_goes_on_with_a_comma_below_a_blank_line")
    assert "干事二人，由主席团推定之。" in [part.text for part in issue.only.all("p")]


def test_first_line_of_a_report_that_ends_early__sentence() -> None:
    """A sentence goes on over a line that leaves a few ems free, up to its end."""
    body = neighbour("first_line_of_a_report_that_ends_early").only.body
    assert body.paragraphs[0] == "2019年，全省上下坚持稳中求进工作总基调，经济运行总体平稳，民生持续改善。"


def test_opening_words_below_a_note_wider_than_the_column__paragraph() -> None:
    """A note of adoption over both columns tells no measure, on its first line either."""
    (said,) = neighbour("opening_words_below_a_note_wider_than_the_column").document(1).body.paragraphs
    assert said.startswith("《某自治区枸杞产业促进条例》已由某自治区第十二届") and said.endswith("10月1日起施行。")


def test_clause_of_taiwan_that_ends_in_its_bracket__clause() -> None:
    """在縣（市）為縣（市）⏎政府。 is one clause."""
    issue = neighbour("clause_of_taiwan_that_ends_in_its_bracket")
    assert "在縣（市）為縣（市）政府。" in next(p.text for document in issue.documents for p in document.all("p"))
