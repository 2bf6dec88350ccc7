"""What a careful editor sees in fixtures/neighbours, kind: amendment."""

from __future__ import annotations

from neighbours.neighbour import changes, identity, neighbour, quoted


def test_amending_decision_with_many_items__items() -> None:
    """Five items, each whole."""
    issue = neighbour("amending_decision_with_many_items")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2", "3", "4", "5"]


def test_amending_decision_with_many_items__replaces() -> None:
    """The first item replaces 第三条."""
    issue = neighbour("amending_decision_with_many_items")
    assert "replace" in changes(issue.only.body.part("1"))


def test_amending_decision_with_many_items__inserts() -> None:
    """The second inserts an article."""
    issue = neighbour("amending_decision_with_many_items")
    assert changes(issue.only.body.part("2")) == {"insert"}


def test_amending_decision_with_many_items__deletes() -> None:
    """The third deletes 第十一条第二款."""
    issue = neighbour("amending_decision_with_many_items")
    assert changes(issue.only.body.part("3")) == {"delete"}


def test_amending_decision_with_many_items__renumbers() -> None:
    """The fourth renumbers 第十二条."""
    issue = neighbour("amending_decision_with_many_items")
    assert changes(issue.only.body.part("4")) == {"renumber"}


def test_amending_decision_with_many_items__quoted() -> None:
    """The new text of an item is quoted, and stands in its item."""
    issue = neighbour("amending_decision_with_many_items")
    assert any("负责渔业监督管理工作" in part.text for part in issue.only.body.part("1").all("quoted", "q"))
    assert any("禁止使用电鱼" in part.text for part in issue.only.body.part("2").all("quoted", "q"))


def test_amending_decision_with_many_items__no_own_articles() -> None:
    """The decision has no article of its own."""
    issue = neighbour("amending_decision_with_many_items")
    assert issue.only.articles == []


def test_amending_decision_with_many_items__in_force() -> None:
    """In force from 2024-10-01."""
    issue = neighbour("amending_decision_with_many_items")
    assert issue.only.node.get("effective") == "2024-10-01"


def test_amending_decision_with_many_items__closing() -> None:
    """Two paragraphs close it; they are no part of the fifth item."""
    issue = neighbour("amending_decision_with_many_items")
    assert issue.only.body.part("5").text.endswith("“渔业行政执法机构”。")


def test_amending_decision_with_many_items__references() -> None:
    """第三条 and the others are the 渔业条例's; none leads into the decision itself."""
    issue = neighbour("amending_decision_with_many_items")
    own = identity(issue.only)
    assert not [href for _, href in issue.only.refs if href and own in href]


def test_amending_decision_about_several_laws__parts() -> None:
    """Three parts, one a law."""
    issue = neighbour("amending_decision_about_several_laws")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2", "3"]


def test_amending_decision_about_several_laws__items() -> None:
    """The first and the second part hold two items each."""
    issue = neighbour("amending_decision_about_several_laws")
    assert [each.num for each in issue.only.body.part("1").numbered] == ["1", "2"]
    assert [each.num for each in issue.only.body.part("2").numbered] == ["1", "2"]


def test_amending_decision_about_several_laws__third() -> None:
    """What the third part changes stands in it, without a number."""
    issue = neighbour("amending_decision_about_several_laws")
    assert "卫生健康主管部门" in issue.only.body.part("3").text


def test_amending_decision_about_several_laws__events() -> None:
    """Passed by the city, approved by the province."""
    issue = neighbour("amending_decision_about_several_laws")
    assert [action for _, action, _ in issue.only.events] == ["通过", "批准"]


def test_amending_decision_about_several_laws__deletes() -> None:
    """第十四条 of the first law is deleted, nothing of the third."""
    issue = neighbour("amending_decision_about_several_laws")
    assert "delete" in changes(issue.only.body.part("1"))
    assert "delete" not in changes(issue.only.body.part("3"))


def test_amending_decision_about_several_laws__closing() -> None:
    """The closing paragraph is no part of the third part."""
    issue = neighbour("amending_decision_about_several_laws")
    assert "自公布之日" not in issue.only.body.part("3").text


def test_amending_decision_whose_quoted_items_cross_a_page__title() -> None:
    """Title and adoption run over two lines each."""
    issue = neighbour("amending_decision_whose_quoted_items_cross_a_page")
    assert issue.only.title == "汾东省人民代表大会常务委员会关于修改《汾东省献血条例》的决定"
    assert issue.only.events == [("2024-03-29", "通过", "汾东省第十四届人民代表大会常务委员会第九次会议")]


def test_amending_decision_whose_quoted_items_cross_a_page__items() -> None:
    """Two items; the quoted （一） and （二） are no items of the decision."""
    issue = neighbour("amending_decision_whose_quoted_items_cross_a_page")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2"]


def test_amending_decision_whose_quoted_items_cross_a_page__quoted() -> None:
    """The quoted text of the first item goes on over the page to 乡镇人民政府."""
    issue = neighbour("amending_decision_whose_quoted_items_cross_a_page")
    first = issue.only.body.part("1")
    assert "督促落实" in first.text
    assert any("协助做好献血工作" in part.text for part in first.all("quoted", "q"))


def test_amending_decision_whose_quoted_items_cross_a_page__second() -> None:
    """The second item quotes its own （一） and （二）."""
    issue = neighbour("amending_decision_whose_quoted_items_cross_a_page")
    assert "免费游览政府投资的公园" in issue.only.body.part("2").text


def test_amending_decision_whose_quoted_items_cross_a_page__page() -> None:
    """The page ends inside the first item, and its head is in no text."""
    issue = neighbour("amending_decision_whose_quoted_items_cross_a_page")
    assert issue.only.body.part("1").all("pb")
    assert "公报" not in issue.only.body.text


def test_amending_decision_adds_a_chapter__items() -> None:
    """Three items."""
    issue = neighbour("amending_decision_adds_a_chapter")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2", "3"]


def test_amending_decision_adds_a_chapter__quoted() -> None:
    """The new chapter with its two articles is quoted in the first item, not a chapter of the decision."""
    issue = neighbour("amending_decision_adds_a_chapter")
    first = issue.only.body.part("1")
    assert any("监督检查" in part.text for part in first.all("quoted"))
    assert issue.only.body.divisions == []


def test_amending_decision_adds_a_chapter__articles() -> None:
    """The decision itself has no article."""
    issue = neighbour("amending_decision_adds_a_chapter")
    assert [each for each in issue.only.articles if not quoted(each)] == []


def test_amending_decision_adds_a_chapter__inserts() -> None:
    """The first inserts; the second renumbers."""
    issue = neighbour("amending_decision_adds_a_chapter")
    assert changes(issue.only.body.part("1")) == {"insert"}
    assert changes(issue.only.body.part("2")) == {"renumber"}


def test_repealing_decision_lists_what_it_repeals__head() -> None:
    """Title, number and adoption."""
    issue = neighbour("repealing_decision_lists_what_it_repeals")
    assert issue.only.title == "汾东省人民政府关于废止和修改部分省政府规章的决定"
    assert issue.only.number == "汾东省人民政府令第311号"
    assert issue.only.events == [("2024-11-04", "通过", "汾东省人民政府第58次常务会议")]


def test_repealing_decision_lists_what_it_repeals__parts() -> None:
    """Two parts; the first holds two entries."""
    issue = neighbour("repealing_decision_lists_what_it_repeals")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2"]
    assert "城镇暂住户口办法" in issue.only.body.part("1").text
    assert "殡葬管理办法" in issue.only.body.part("2").text


def test_repealing_decision_lists_what_it_repeals__brackets() -> None:
    """The day in an entry's brackets is no adoption of the decision."""
    issue = neighbour("repealing_decision_lists_what_it_repeals")
    assert len(issue.only.events) == 1


def test_repealing_decision_lists_what_it_repeals__in_force() -> None:
    """In force from 2024-12-01."""
    issue = neighbour("repealing_decision_lists_what_it_repeals")
    assert issue.only.node.get("effective") == "2024-12-01"


def test_amending_bill_of_a_parliament_in_traditional_characters__language() -> None:
    """Traditional Chinese."""
    issue = neighbour("amending_bill_of_a_parliament_in_traditional_characters")
    assert issue.language == "zh-Hant"


def test_amending_bill_of_a_parliament_in_traditional_characters__order() -> None:
    """The order has its number, and three signers."""
    issue = neighbour("amending_bill_of_a_parliament_in_traditional_characters")
    order = issue.document(1)
    assert (order.title, order.number) == ("總統令", "華總一義字第11300068131號")
    signed = "".join(order.signatures)
    assert all(name in signed for name in ("賴文忠", "卓明泰", "彭啟銘"))


def test_amending_bill_of_a_parliament_in_traditional_characters__day() -> None:
    """The order is of 2024-07-31."""
    issue = neighbour("amending_bill_of_a_parliament_in_traditional_characters")
    assert issue.document(1).node.get("date") == "2024-07-31"


def test_amending_bill_of_a_parliament_in_traditional_characters__articles() -> None:
    """The law below has 第五條 and 第十九條, and no gap is found between them: only these are amended."""
    issue = neighbour("amending_bill_of_a_parliament_in_traditional_characters")
    law = issue.titled("環境教育法修正第五條及第十九條條文")
    assert [each.num for each in law.articles] == ["5", "19"]


def test_amending_bill_of_a_parliament_in_traditional_characters__items() -> None:
    """第五條 holds two items, 第十九條 two paragraphs."""
    issue = neighbour("amending_bill_of_a_parliament_in_traditional_characters")
    law = issue.titled("環境教育法修正第五條及第十九條條文")
    assert [item.num for item in law.article("5").items] == ["1", "2"]
    assert len(law.article("19").paragraphs) == 2


def test_narrow_amendment_that_moves_many_articles__title() -> None:
    """A title of two lines."""
    issue = neighbour("narrow_amendment_that_moves_many_articles")
    assert issue.only.title == "汾东省人民代表大会常务委员会关于修改《汾东省气象条例》的决定"


def test_narrow_amendment_that_moves_many_articles__items() -> None:
    """Five items, whole over lines and page."""
    issue = neighbour("narrow_amendment_that_moves_many_articles")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2", "3", "4", "5"]
    assert issue.only.body.part("2").text.endswith("任何组织和个人不得侵占、损毁。”")


def test_narrow_amendment_that_moves_many_articles__third() -> None:
    """Both quoted paragraphs belong to the third item."""
    issue = neighbour("narrow_amendment_that_moves_many_articles")
    third = issue.only.body.part("3")
    assert any("广播、电视台站应当及时播发" in part.text for part in third.all("quoted", "q"))


def test_narrow_amendment_that_moves_many_articles__changes() -> None:
    """The first renumbers and inserts, the fourth deletes, the fifth replaces."""
    issue = neighbour("narrow_amendment_that_moves_many_articles")
    assert {"renumber", "insert"} & changes(issue.only.body.part("1"))
    assert changes(issue.only.body.part("4")) == {"delete"}
    assert changes(issue.only.body.part("5")) == {"replace"}


def test_narrow_amendment_that_moves_many_articles__in_force() -> None:
    """In force from 2024-11-01."""
    issue = neighbour("narrow_amendment_that_moves_many_articles")
    assert issue.only.node.get("effective") == "2024-11-01"


def test_narrow_amendment_that_moves_many_articles__no_articles() -> None:
    """No article of its own."""
    issue = neighbour("narrow_amendment_that_moves_many_articles")
    assert issue.only.articles == []


def test_narrow_decision_that_packs_two_laws__title() -> None:
    """A title of two lines; the adoption's last line is one word."""
    issue = neighbour("narrow_decision_that_packs_two_laws")
    assert issue.only.title == "河川市人民政府关于修改和废止部分规章的决定"
    assert issue.only.events == [("2024-07-01", "通过", "河川市人民政府第70次常务会议")]


def test_narrow_decision_that_packs_two_laws__parts() -> None:
    """Two parts, the first with two entries."""
    issue = neighbour("narrow_decision_that_packs_two_laws")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2"]
    assert [part.num for part in issue.only.body.part("1").numbered] == ["1", "2"]


def test_narrow_decision_that_packs_two_laws__whole() -> None:
    """The first entry goes on over the page."""
    issue = neighbour("narrow_decision_that_packs_two_laws")
    assert "负责公园管理工作，区人民政府负责" in issue.only.body.part("1").text


def test_narrow_decision_that_packs_two_laws__second() -> None:
    """The second part keeps what stands in brackets."""
    issue = neighbour("narrow_decision_that_packs_two_laws")
    assert "（2001年3月5日市人民政府令第12号）" in issue.only.body.part("2").text


def test_narrow_decision_that_packs_two_laws__changes() -> None:
    """The first part replaces and inserts."""
    issue = neighbour("narrow_decision_that_packs_two_laws")
    assert {"replace", "insert"} <= changes(issue.only.body.part("1"))


def test_narrow_decision_that_packs_two_laws__pages() -> None:
    """Pages 22 and 23."""
    issue = neighbour("narrow_decision_that_packs_two_laws")
    assert issue.pages == [22, 23]


def test_amendment_of_items_and_branch_articles__items() -> None:
    """Four items."""
    issue = neighbour("amendment_of_items_and_branch_articles")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2", "3", "4"]


def test_amendment_of_items_and_branch_articles__changes() -> None:
    """Insert, insert, delete, renumber."""
    issue = neighbour("amendment_of_items_and_branch_articles")
    assert [changes(issue.only.body.part(num)) for num in "1234"] == [{"insert"}, {"insert"}, {"delete"}, {"renumber"}]


def test_amendment_of_items_and_branch_articles__quoted() -> None:
    """The new （四） is quoted, and no item of the decision."""
    issue = neighbour("amendment_of_items_and_branch_articles")
    assert any("监督检查统计调查的实施" in part.text for part in issue.only.body.part("1").all("quoted", "q"))


def test_amendment_of_items_and_branch_articles__second() -> None:
    """The new 第十条之一 is quoted in the second."""
    issue = neighbour("amendment_of_items_and_branch_articles")
    assert any("统计职业道德" in part.text for part in issue.only.body.part("2").all("quoted", "q"))


def test_amendment_of_items_and_branch_articles__in_force() -> None:
    """In force from 2025-01-01."""
    issue = neighbour("amendment_of_items_and_branch_articles")
    assert issue.only.node.get("effective") == "2025-01-01"


def test_amended_law_is_printed_below_the_decision__documents() -> None:
    """The decision, and the law as amended."""
    issue = neighbour("amended_law_is_printed_below_the_decision")
    assert [(document.kind, document.title) for document in issue.all_documents] == [
        ("decision", "河川市人民代表大会常务委员会关于修改《河川市烟花爆竹管理条例》的决定"),
        ("law", "河川市烟花爆竹管理条例"),
    ]


def test_amended_law_is_printed_below_the_decision__law() -> None:
    """Four articles, in force from 2019-01-01."""
    issue = neighbour("amended_law_is_printed_below_the_decision")
    law = issue.titled("河川市烟花爆竹管理条例")
    assert [each.num for each in law.articles] == ["1", "2", "3", "4"]
    assert law.node.get("effective") == "2019-01-01"


def test_amended_law_is_printed_below_the_decision__events() -> None:
    """The law was passed and approved in 2018."""
    issue = neighbour("amended_law_is_printed_below_the_decision")
    events = [(date, action) for date, action, _ in issue.titled("河川市烟花爆竹管理条例").events]
    assert events[:2] == [("2018-10-30", "通过"), ("2018-11-30", "批准")]


def test_amended_law_is_printed_below_the_decision__amended() -> None:
    """And amended in 2024."""
    issue = neighbour("amended_law_is_printed_below_the_decision")
    told = [(day, action) for day, action, _ in issue.titled("河川市烟花爆竹管理条例").events]
    assert told[2:] == [("2024-08-29", "修正"), ("2024-09-27", "批准")]


def test_amended_law_is_printed_below_the_decision__decision() -> None:
    """The decision has two items and two closing paragraphs."""
    issue = neighbour("amended_law_is_printed_below_the_decision")
    decision = issue.document(1)
    assert [part.num for part in decision.body.numbered] == ["1", "2"]
    assert "重新公布" not in decision.body.part("2").text


def test_amendment_without_numbers_of_one_provision__paragraphs() -> None:
    """Three paragraphs, none numbered."""
    issue = neighbour("amendment_without_numbers_of_one_provision")
    assert issue.only.body.numbered == []
    assert "本决定自公布之日起施行。" in issue.only.body.paragraphs


def test_amendment_without_numbers_of_one_provision__changes() -> None:
    """What it does is said: it replaces."""
    issue = neighbour("amendment_without_numbers_of_one_provision")
    assert changes(issue.only.body) == {"replace"}


def test_amendment_without_numbers_of_one_provision__quoted() -> None:
    """The new text is quoted."""
    issue = neighbour("amendment_without_numbers_of_one_provision")
    assert any("代表名额基数为四十五名" in part.text for part in issue.only.all("quoted", "q"))


def test_amendment_without_numbers_of_one_provision__title() -> None:
    """第九条 is in the title."""
    issue = neighbour("amendment_without_numbers_of_one_provision")
    assert (issue.only.title or "").endswith("第九条的决定")


def test_resolution_that_ends_old_laws_by_a_list__events() -> None:
    """The decision's own two events; those in the list are not its."""
    issue = neighbour("resolution_that_ends_old_laws_by_a_list")
    assert [(date, action) for date, action, _ in issue.only.events] == [("2024-10-30", "通过"), ("2024-11-28", "批准")]


def test_resolution_that_ends_old_laws_by_a_list__list() -> None:
    """Two numbered entries with what stands in their brackets."""
    issue = neighbour("resolution_that_ends_old_laws_by_a_list")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2"]
    assert "第二十二次会议批准）" in issue.only.body.part("1").text


def test_resolution_that_ends_old_laws_by_a_list__closing() -> None:
    """The last paragraph is in no entry."""
    issue = neighbour("resolution_that_ends_old_laws_by_a_list")
    assert issue.only.body.paragraphs[-1:] == ["本决定自公布之日起施行。"]


def test_narrow_decision_on_two_rules_with_headings__head() -> None:
    """The number of the order stands below the title, and then the adoption."""
    issue = neighbour("narrow_decision_on_two_rules_with_headings")
    assert issue.only.number == "汾东省人民政府令第318号"
    assert issue.only.events == [("2025-01-06", "通过", "汾东省人民政府第66次常务会议")]


def test_narrow_decision_on_two_rules_with_headings__headings() -> None:
    """Two headings name the two rules, though the second fills its line."""
    issue = neighbour("narrow_decision_on_two_rules_with_headings")
    assert [part.heading for part in issue.only.body.sections] == [
        "对《汾东省取水许可管理办法》作出修改",
        "对《汾东省河道采砂管理办法》作出修改",
    ]


def test_narrow_decision_on_two_rules_with_headings__items() -> None:
    """Three items in the first."""
    issue = neighbour("narrow_decision_on_two_rules_with_headings")
    assert [item.num for item in issue.only.body.section("1").items] == ["1", "2", "3"]


def test_amending_decision_about_laws_under_headings__laws() -> None:
    """Three laws, each under its heading."""
    issue = neighbour("amending_decision_about_laws_under_headings")
    assert [part.heading for part in issue.only.body.sections] == [
        "松江省档案条例",
        "松江省渔业条例",
        "松江省湿地保护条例",
    ]


def test_amending_decision_about_laws_under_headings__renumbered() -> None:
    """第十五条 becomes 第十四条, quoted with two items."""
    issue = neighbour("amending_decision_about_laws_under_headings")
    assert {"renumber", "replace"} <= changes(issue.only.body.section("2"))
    quoted_article = next(part for part in issue.only.all("article") if part.num == "14")
    assert [item.label for item in quoted_article.items] == ["“（一）", "“（二）"]


def test_amending_decision_about_laws_under_headings__findings() -> None:
    """The quotation that each paragraph opens anew is no finding."""
    issue = neighbour("amending_decision_about_laws_under_headings")
    assert not issue.found_at("地笼")


def test_amendment_that_puts_the_articles_in_order__items() -> None:
    """Two items; the new text of the second has two paragraphs."""
    items = neighbour("amendment_that_puts_the_articles_in_order").only.body.items
    assert [part.label for part in items] == ["一、", "二、"]
    assert items[-1].text.endswith("“情节严重的，处一千元罚款。”")


def test_amendment_that_puts_the_articles_in_order__last_words() -> None:
    """What is said of the articles' order, of the day and of the new publication belongs to the decision."""
    decision = neighbour("amendment_that_puts_the_articles_in_order").only
    assert [said[:4] for said in decision.body.paragraphs[-3:]] == ["此外，对", "本决定自", "《青浦市"]


def test_amendment_that_puts_the_articles_in_order__force() -> None:
    """The decision is in force from 2023-01-01."""
    assert neighbour("amendment_that_puts_the_articles_in_order").only.node.get("effective") == "2023-01-01"


def test_amending_decision_that_repeals_in_a_list_without_numbers__articles() -> None:
    """No article."""
    assert neighbour("amending_decision_that_repeals_in_a_list_without_numbers").only.articles == []


def test_amending_decision_that_repeals_in_a_list_without_numbers__deletes() -> None:
    """第八条、第九条删除。 deletes two articles."""
    document = neighbour("amending_decision_that_repeals_in_a_list_without_numbers").only
    (deleted,) = (p for p in document.all("p") if p.text == "第八条、第九条删除。")
    assert (deleted.node.get("change"), deleted.node.get("target")) == ("delete", "art_8 art_9")


def test_amending_decision_that_adjusts_numbers_of_several__items() -> None:
    """Three items."""
    document = neighbour("amending_decision_that_adjusts_numbers_of_several").only
    assert [item.num for item in document.body.items] == ["1", "2", "3"]


def test_amending_decision_that_adjusts_numbers_of_several__whole() -> None:
    """What is adjusted as a whole belongs to none of them."""
    document = neighbour("amending_decision_that_adjusts_numbers_of_several").only
    assert "此外，对相关行政法规中的条文序号作相应调整。" in document.body.paragraphs


def test_quotation_cut_by_a_line_in_a_decision__whole() -> None:
    """The third item quotes two amounts, whole."""
    document = neighbour("quotation_cut_by_a_line_in_a_decision").only
    assert [q.text for q in document.body.items[2].all("q")] == ["“五百元以上一千元以下”", "“一千元以上三千元以下”"]


def test_quotation_cut_by_a_line_in_a_decision__item() -> None:
    """第十八条第二款、第十九条删去 is an item."""
    item = neighbour("quotation_cut_by_a_line_in_a_decision").only.body.items[1]
    assert (item.node.get("change"), item.node.get("target")) == ("delete", "art_18__p_2 art_19")


def test_amendment_of_measures_that_name_a_law__law() -> None:
    """What is changed is the measures."""
    issue = neighbour("amendment_of_measures_that_name_a_law")
    assert {each.node.get("law") for each in issue.only.body.items} == {
        "某某省实施〈中华人民共和国野生动物保护法〉办法"
    }


def test_amendment_of_measures_that_name_a_law__changes() -> None:
    """Five provisions are changed."""
    issue = neighbour("amendment_of_measures_that_name_a_law")
    assert [each.node.get("change") for each in issue.only.body.items] == [
        "replace",
        "split",
        "replace",
        "delete",
        "insert",
    ]


def test_new_words_at_the_beginning_of_a_line__point() -> None:
    """The point is one sentence."""
    issue = neighbour("new_words_at_the_beginning_of_a_line")
    assert issue.only.body.item("3").paragraphs == ["将第二十条中的“第十八条第三项”修改为“第十七条第二项”。"]


def test_instruction_below_the_law_an_item_names__inside() -> None:
    """It is in the item."""
    issue = neighbour("instruction_below_the_law_an_item_names")
    items = issue.documents[0].body.items[1].items
    assert items[1].paragraphs[1].startswith("将第十五条修改为")


def test_documents_that_are_declared_void__repealed() -> None:
    """Each is repealed."""
    issue = neighbour("documents_that_are_declared_void")
    items = issue.document(1).attachments[0].body.all("item")
    assert [item.node.get("change") for item in items] == ["delete"] * 3
    assert items[1].node.get("law") == "转发省民政厅、省财政厅关于做好城市“三无”人员供养工作意见的通知"


def test_decision_with_straight_quotation_marks__points() -> None:
    """Each of four points says what it changes."""
    issue = neighbour("decision_with_straight_quotation_marks")
    assert [each.node.get("change") for each in issue.only.body.items] == ["replace", "insert", "replace", "replace"]


def test_decision_with_straight_quotation_marks__new_text() -> None:
    """What is quoted over two paragraphs stands in quoted text, an article among it."""
    issue = neighbour("decision_with_straight_quotation_marks")
    said = [part.text for part in issue.only.body.all("p") if quoted(part)]
    assert said[0] == '"跨省调运花卉种苗的，应当向省农业农村主管部门报告。"'
    assert [part.num for part in issue.only.body.all("article") if quoted(part)] == ["15"]


def test_amendment_of_a_constitution_with_straight_marks__articles() -> None:
    """An article ends with a stop and a straight mark behind it, and the next is one of its own."""
    issue = neighbour("amendment_of_a_constitution_with_straight_marks")
    assert [each.num for each in issue.only.articles] == ["3", "4", "5"]
    assert not [finding for finding in issue.findings if finding.code == "G101"]


def test_divisions_renumbered_at_line_starts__none() -> None:
    """No division of the amendment itself."""
    assert neighbour("divisions_renumbered_at_line_starts").only.body.all("division") == []


def test_divisions_renumbered_at_line_starts__articles() -> None:
    """The three articles of the amendment, whole."""
    body = neighbour("divisions_renumbered_at_line_starts").only.body
    assert [article.num for article in body.all("article")] == ["1", "2", "3"]
    assert body.article("2").paragraphs[1].startswith("第五章相应改为第六章，")


def test_amendment_whose_annexes_are_tables__quoted() -> None:
    """A table below 附件一修改为： is what the annex is to be, quoted in its item."""
    issue = neighbour("amendment_whose_annexes_are_tables")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2", "3", "4"]
    for number, word in (("2", "夜间"), ("3", "大型车")):
        (quoted_table,) = issue.only.body.part(number).all("quoted")
        assert word in quoted_table.text and len(quoted_table.all("table")) == 1


def test_amendment_whose_annexes_are_tables__changes() -> None:
    """Three are replaced, 第九条 is repealed; the last paragraph stands in no item."""
    issue = neighbour("amendment_whose_annexes_are_tables")
    stated = [changes(issue.only.body.part(number)) for number in "1234"]
    assert stated == [{"replace"}, {"replace"}, {"replace"}, {"delete"}]
    assert "2024年9月1日" not in issue.only.body.part("4").text


def test_closing_words_below_files_that_are_repealed__files() -> None:
    """The two files are repealed."""
    issue = neighbour("closing_words_below_files_that_are_repealed")
    assert [part.node.get("law") for part in issue.only.all("item")] == [
        "关于启用新版登记手册的公告",
        "关于更换证卡的公告",
    ]


def test_closing_words_below_files_that_are_repealed__closing() -> None:
    """特此公告 is not."""
    issue = neighbour("closing_words_below_files_that_are_repealed")
    assert [part.text for part in issue.only.all("p") if part.node.get("change")] == []


def test_words_on_wording_and_of_a_paragraph_above__wording() -> None:
    """What is said of the wording belongs to no point."""
    issue = neighbour("words_on_wording_and_of_a_paragraph_above")
    assert [item.text for item in issue.only.body.all("item")][-1] == "将第二十三条、第二十四条合并，作为第二十二条。"


def test_decision_that_prints_new_articles__own_words() -> None:
    """What the decision says of itself stands in no article."""
    issue = neighbour("decision_that_prints_new_articles")
    assert [p.text for p in issue.only.body.children if p.name == "p"][-1] == "本决定自1993年6月1日起施行。"
    assert len(issue.only.body.articles[1].paragraphs) == 2


def test_decision_that_prints_new_articles__numbers() -> None:
    """Articles of another law may begin with any number."""
    issue = neighbour("decision_that_prints_new_articles")
    assert not issue.found("第六条", code="G101")


def test_quoted_table_with_the_last_mark_in_its_last_cell__table() -> None:
    """The table stands in the quotation of the first item."""
    issue = neighbour("quoted_table_with_the_last_mark_in_its_last_cell")
    first = issue.only.body.item("1")
    assert [each.node.above.name for each in first.tables] == ["quoted"]


def test_quoted_table_with_the_last_mark_in_its_last_cell__below() -> None:
    """What stands below it is the decision's own."""
    issue = neighbour("quoted_table_with_the_last_mark_in_its_last_cell")
    assert issue.only.body.item("2").text == "删去第九条。"
    assert issue.only.body.children[-1].text == "本决定自2022年8月1日起施行。"


def test_decision_closed_below_its_last_part__last() -> None:
    """It is no part of 三."""
    issue = neighbour("decision_closed_below_its_last_part")
    assert issue.only.body.children[-1].text == "根据本决定，两件司法解释作相应修改后重新公布。"


def test_law_repealed_from_the_day_of_another__one() -> None:
    """The other is not repealed."""
    issue = neighbour("law_repealed_from_the_day_of_another")
    assert [node.get("law") for node in issue.only.node.iter() if node.get("change") == "delete"] == [
        "某省集市贸易管理规定",
        "某省乡村道路养护规定",
    ]


def test_blanks_within_the_numbers_of_amended_provisions__deleted() -> None:
    """第十条 第（一）项 is one provision, and no more of the article goes."""
    issue = neighbour("blanks_within_the_numbers_of_amended_provisions")
    assert [n.get("target") for n in issue.only.node.iter() if n.get("change") == "delete"] == ["art_10__item_1"]


def test_blanks_within_the_numbers_of_amended_provisions__numbers() -> None:
    """第三十 七条 is article 37, and 第十二 条第二款 its paragraph."""
    issue = neighbour("blanks_within_the_numbers_of_amended_provisions")
    assert [n.get("target") for n in issue.only.node.iter() if n.get("change") not in (None, "delete")] == [
        "art_37",
        "art_37",
        "art_12__p_2",
    ]


def test_rules_changed_and_repealed_by_their_number__laws() -> None:
    """What is changed is of the rule above it."""
    issue = neighbour("rules_changed_and_repealed_by_their_number")
    assert [(n.get("change"), n.get("law")) for n in issue.documents[1].node.iter() if n.get("change")][:3] == [
        ("replace", "甘肃省人工影响天气管理办法")
    ] * 2 + [("delete", "甘肃省人工影响天气管理办法")]


def test_rules_changed_and_repealed_by_their_number__repealed() -> None:
    """No rule that is changed is repealed."""
    issue = neighbour("rules_changed_and_repealed_by_their_number")
    assert [
        n.get("law") for n in issue.documents[1].node.iter() if n.get("change") == "delete" and not n.get("target")
    ] == ["甘肃省集贸市场管理办法", "甘肃省统一着装管理规定"]


def test_annex_replaced_by_a_decision__annex() -> None:
    """The new annex is quoted, and 七 goes on behind it."""
    issue = neighbour("annex_replaced_by_a_decision")
    assert not issue.documents[1].attachments
    assert [
        item.label
        for item in issue.documents[1].body.items
        if not any(above.tag.endswith("}quoted") for above in item.node.iterancestors())
    ][:7] == ["一、", "二、", "三、", "四、", "五、", "六、", "七、"]
    assert issue.documents[1].node.get("effective") == "2021-09-01"


def test_notice_on_taxes_that_changes_other_rules__changes() -> None:
    """One provision is replaced and two repealed, each of the rule that is named."""
    issue = neighbour("notice_on_taxes_that_changes_other_rules")
    assert [(n.get("change"), n.get("law"), n.get("target")) for n in issue.only.node.iter() if n.get("change")] == [
        ("replace", "营业税改征增值税试点实施办法", "art_45__item_2"),
        ("delete", "营业税改征增值税试点实施办法", "art_7"),
        ("delete", "营业税改征增值税试点过渡政策的规定", "art_1__item_23__item_4"),
    ]


def test_rule_on_trial_that_ends_an_older_one__repealed() -> None:
    """自…之日起作废 repeals; what is a paper is no act."""
    issue = neighbour("rule_on_trial_that_ends_an_older_one")
    mods = [(node.get("change"), node.get("law")) for node in issue.issue.descendants("mod")]
    assert mods == [("delete", "东川省土产品收购暂行规定")]


def test_list_of_repealed_rules_above_the_last_sentence__repealed() -> None:
    """A bracket ends what is listed; the decision says from when it holds in a paragraph of its own."""
    issue = neighbour("list_of_repealed_rules_above_the_last_sentence")
    laws = [node.get("law") for node in issue.issue.descendants("item") if node.get("change") == "delete"]
    assert laws == ["闽东省行政事业性收费管理办法", "闽东省渔港管理规定"]
    assert [p.text for p in issue.only.all("p")][-1] == "本决定自公布之日起施行。"
