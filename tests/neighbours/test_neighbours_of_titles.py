"""What a careful editor sees in fixtures/neighbours, kind: titles."""

from __future__ import annotations

from gazette_pub.issue.model import tag
from neighbours.neighbour import categories, identity, neighbour, published


def test_title_begins_with_a_year_over_two_lines__title() -> None:
    """The title begins with a year and runs over two lines."""
    issue = neighbour("title_begins_with_a_year_over_two_lines")
    assert issue.only.title == "2023年度汾东省省级预算执行和其他财政收支的审计工作报告"


def test_title_begins_with_a_year_over_two_lines__head() -> None:
    """A report with delivery, byline and salutation."""
    issue = neighbour("title_begins_with_a_year_over_two_lines")
    report = issue.only
    assert report.kind == "report"
    assert report.delivery and "柳青" in (report.byline or "")
    assert report.salutation == "汾东省人民代表大会常务委员会："


def test_title_begins_with_a_year_over_two_lines__sections() -> None:
    """Two sections."""
    issue = neighbour("title_begins_with_a_year_over_two_lines")
    assert [part.heading for part in issue.only.body.sections] == ["省级财政管理审计情况", "审计建议"]


def test_title_carries_a_note_mark_in_brackets__title() -> None:
    """The mark takes nothing from the title."""
    issue = neighbour("title_carries_a_note_mark_in_brackets")
    assert (issue.only.title or "").startswith("河川市2024年国民经济和社会发展计划")


def test_title_carries_a_note_mark_in_brackets__adoption() -> None:
    """The congress approved it on 2024-01-26."""
    issue = neighbour("title_carries_a_note_mark_in_brackets")
    assert issue.only.events == [("2024-01-26", "批准", "河川市第十六届人民代表大会第四次会议")]


def test_title_carries_a_note_mark_in_brackets__note() -> None:
    """The last line is a note, not text of the second section."""
    issue = neighbour("title_carries_a_note_mark_in_brackets")
    assert "本刊发表时有删节" in issue.text
    assert "删节" not in "".join(issue.only.body.section("2").paragraphs)


def test_title_carries_a_note_mark_in_brackets__sections() -> None:
    """Two sections."""
    issue = neighbour("title_carries_a_note_mark_in_brackets")
    assert [part.heading for part in issue.only.body.sections] == ["主要目标", "主要任务"]


def test_title_stands_below_a_caption_and_a_source__title() -> None:
    """What a web page says above it takes nothing from the title."""
    issue = neighbour("title_stands_below_a_caption_and_a_source")
    assert issue.titled("汾东省人民政府关于加强政府诚信建设的意见").kind == "opinion"


def test_title_stands_below_a_caption_and_a_source__head() -> None:
    """Number and salutation."""
    issue = neighbour("title_stands_below_a_caption_and_a_source")
    opinion = issue.titled("汾东省人民政府关于加强政府诚信建设的意见")
    assert (opinion.number, opinion.salutation) == ("汾政发〔2024〕10号", "各市、县人民政府：")


def test_title_stands_below_a_caption_and_a_source__foot() -> None:
    """Signed on 2024-03-18."""
    issue = neighbour("title_stands_below_a_caption_and_a_source")
    opinion = issue.titled("汾东省人民政府关于加强政府诚信建设的意见")
    assert (opinion.signatures, opinion.signed) == (["汾东省人民政府"], "2024-03-18")


def test_title_stands_below_a_caption_and_a_source__kept() -> None:
    """The words above are kept, as no title and no heading."""
    issue = neighbour("title_stands_below_a_caption_and_a_source")
    assert "浏览次数：1024" in issue.text
    assert not any("浏览" in part.text or "来源" in part.text for part in issue.all("title", "heading", "name"))


def test_title_stands_below_a_caption_and_a_source__time() -> None:
    """09:15 keeps its half-width colon."""
    issue = neighbour("title_stands_below_a_caption_and_a_source")
    assert "09:15" in issue.text


def test_title_with_delivery_in_brackets__delivery() -> None:
    """What was said at a meeting was delivered, not adopted."""
    issue = neighbour("title_with_delivery_in_brackets")
    assert issue.only.head_value("delivery", "when") == "2024-01-22"
    assert issue.only.adoption is None


def test_title_with_delivery_in_brackets__head() -> None:
    """Title, byline and salutation."""
    issue = neighbour("title_with_delivery_in_brackets")
    assert (issue.only.title, issue.only.salutation) == ("政府工作报告", "各位代表：")
    assert "白雪" in (issue.only.byline or "")


def test_title_with_delivery_in_brackets__sections() -> None:
    """Two sections."""
    issue = neighbour("title_with_delivery_in_brackets")
    assert [part.heading for part in issue.only.body.sections] == ["2023年工作回顾", "2024年工作安排"]


def test_title_of_a_letter_with_full_text_note__title() -> None:
    """（摘要） belongs to the title's line."""
    issue = neighbour("title_of_a_letter_with_full_text_note")
    assert (issue.only.title or "").startswith(
        "河川市人大常委会执法检查组关于检查《中华人民共和国湿地保护法》实施情况的报告"
    )


def test_title_of_a_letter_with_full_text_note__head() -> None:
    """A report with delivery, byline and salutation."""
    issue = neighbour("title_of_a_letter_with_full_text_note")
    assert issue.only.kind == "report"
    assert issue.only.delivery and "姜伟" in (issue.only.byline or "") and issue.only.salutation


def test_title_with_trial_words_in_brackets_on_its_own_line__title() -> None:
    """汾东省重大行政决策跟踪反馈和评估办法 is the title; （试行） is part of it or a subtitle."""
    issue = neighbour("title_with_trial_words_in_brackets_on_its_own_line")
    assert (issue.only.title or "").startswith("汾东省重大行政决策跟踪反馈和评估办法")
    assert "试行" in (issue.only.title or "") + (issue.only.subtitle or "")


def test_title_with_trial_words_in_brackets_on_its_own_line__no_adoption() -> None:
    """（试行） is no adoption note."""
    issue = neighbour("title_with_trial_words_in_brackets_on_its_own_line")
    assert issue.only.events == []


def test_title_with_trial_words_in_brackets_on_its_own_line__articles() -> None:
    """Two articles, in force from 2024-01-01."""
    issue = neighbour("title_with_trial_words_in_brackets_on_its_own_line")
    assert [each.num for each in issue.only.articles] == ["1", "2"]
    assert issue.only.node.get("effective") == "2024-01-01"


def test_narrow_title_of_three_lines__title() -> None:
    """Three lines, none begins the text."""
    issue = neighbour("narrow_title_of_three_lines")
    assert issue.only.title == (
        "汾东省人民代表大会财政经济委员会关于汾东省2023年国民经济和社会发展计划执行情况"
        "与2024年国民经济和社会发展计划草案的审查报告"
    )


def test_narrow_title_of_three_lines__head() -> None:
    """A report with adoption and salutation."""
    issue = neighbour("narrow_title_of_three_lines")
    assert issue.only.kind == "report"
    assert issue.only.salutation == "汾东省第十四届人民代表大会第二次会议主席团："
    assert [(date, action) for date, action, _ in issue.only.events] == [("2024-01-24", "通过")]


def test_narrow_title_of_three_lines__parts() -> None:
    """Two numbered parts."""
    issue = neighbour("narrow_title_of_three_lines")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2"]


def test_narrow_title_of_three_lines__whole() -> None:
    """The first paragraph goes on over the page."""
    issue = neighbour("narrow_title_of_three_lines")
    assert "".join(issue.only.body.paragraphs[:1]).endswith("作了进一步审查。现将审查结果报告如下。")


def test_narrow_title_of_three_lines__pages() -> None:
    """Pages 103 and 104."""
    issue = neighbour("narrow_title_of_three_lines")
    assert issue.pages == [103, 104]


def test_narrow_report_with_star_in_its_title__title() -> None:
    """The star takes nothing from the title."""
    issue = neighbour("narrow_report_with_star_in_its_title")
    assert (issue.only.title or "").rstrip("*＊") == "关于河川市2023年市级决算的报告"


def test_narrow_report_with_star_in_its_title__head() -> None:
    """Delivery of two lines, byline and salutation."""
    issue = neighbour("narrow_report_with_star_in_its_title")
    assert issue.only.delivery and "第二十次会议上" in issue.only.delivery
    assert (issue.only.byline or "").startswith("河川市财政局局长")
    assert issue.only.salutation == "主任、各位副主任、秘书长、各位委员："


def test_narrow_report_with_star_in_its_title__parts() -> None:
    """Two numbered parts whose headings run in."""
    issue = neighbour("narrow_report_with_star_in_its_title")
    assert [part.num for part in issue.only.body.numbered] == ["1", "2"]
    assert "为预算的102.3%，比上年增长6.8%。" in issue.only.body.part("1").text


def test_narrow_report_with_star_in_its_title__note() -> None:
    """The note is no text of the second part."""
    issue = neighbour("narrow_report_with_star_in_its_title")
    assert "文中金额单位" in issue.text
    assert "文中金额" not in "".join(issue.only.body.part("2").paragraphs)


def test_words_of_a_web_page_around_a_notice__title() -> None:
    """The notice's title is found below the words of the page."""
    issue = neighbour("words_of_a_web_page_around_a_notice")
    notice = issue.titled("青原自治州人民政府办公室关于做好森林草原防火工作的通知")
    assert (notice.kind, notice.number) == ("notice", "青政办函〔2024〕30号")


def test_words_of_a_web_page_around_a_notice__foot() -> None:
    """The words below it do not hide its foot."""
    issue = neighbour("words_of_a_web_page_around_a_notice")
    notice = issue.titled("青原自治州人民政府办公室关于做好森林草原防火工作的通知")
    assert (notice.signatures, notice.signed) == (["青原自治州人民政府办公室"], "2024-03-25")


def test_words_of_a_web_page_around_a_notice__parts() -> None:
    """Two numbered parts."""
    issue = neighbour("words_of_a_web_page_around_a_notice")
    notice = issue.titled("青原自治州人民政府办公室关于做好森林草原防火工作的通知")
    assert [part.num for part in notice.body.numbered] == ["1", "2"]


def test_words_of_a_web_page_around_a_notice__kept() -> None:
    """The words of the page are kept, as no title, heading or name."""
    issue = neighbour("words_of_a_web_page_around_a_notice")
    assert "000014349/2024-00123" in issue.text and "关闭窗口" in issue.text
    assert not any("索引号" in part.text.replace(" ", "") for part in issue.all("title", "heading", "name"))


def test_path_and_buttons_of_a_web_page_above_a_notice__above() -> None:
    """Path, buttons and index number are paragraphs above the title, and each is said."""
    issue = neighbour("path_and_buttons_of_a_web_page_above_a_notice")
    above = [part.text for part in issue.document(1).all("p")][:6]
    assert above == [
        "首页 > 政务公开 > 政策文件",
        "分享到：",
        "微信",
        "微博",
        "字体：大 中 小",
        "索引号：014200/2024-00115",
    ]
    assert len(issue.found("no part of the document", code="G603")) == 6


def test_path_and_buttons_of_a_web_page_above_a_notice__title() -> None:
    """The title is that of the notice."""
    issue = neighbour("path_and_buttons_of_a_web_page_above_a_notice")
    assert issue.document(1).title == "东川市人民政府关于印发东川市促进民宿发展若干措施的通知"


def test_path_and_buttons_of_a_web_page_above_a_notice__salutation() -> None:
    """The day of publication is no part of the salutation."""
    issue = neighbour("path_and_buttons_of_a_web_page_above_a_notice")
    assert issue.document(1).salutation == "各县（市、区）人民政府，市政府各部门："


def test_path_and_buttons_of_a_web_page_above_a_notice__issued() -> None:
    """What it issues is a document."""
    issue = neighbour("path_and_buttons_of_a_web_page_above_a_notice")
    assert issue.document(2).title == "东川市促进民宿发展若干措施"


def test_narrow_report_below_a_caption_with_bare_page_numbers__caption() -> None:
    """The caption stands above the title, and is said."""
    issue = neighbour("narrow_report_below_a_caption_with_bare_page_numbers")
    assert len(issue.found("图为代表们", code="G603")) == 1


def test_narrow_report_below_a_caption_with_bare_page_numbers__head() -> None:
    """Title and delivery of two lines each, and who speaks."""
    issue = neighbour("narrow_report_below_a_caption_with_bare_page_numbers")
    assert issue.only.title == "南原省第十四届人民代表大会常务委员会工作报告"
    assert issue.only.head_value("delivery", "when") == "2025-01-17"
    assert issue.only.byline == "南原省人大常委会主任　周正"


def test_narrow_report_below_a_caption_with_bare_page_numbers__pages() -> None:
    """Pages 17 and 18."""
    issue = neighbour("narrow_report_below_a_caption_with_bare_page_numbers")
    assert issue.pages[:2] == [17, 18]


def test_narrow_report_below_a_caption_with_bare_page_numbers__whole() -> None:
    """Sentences go on over the pages."""
    issue = neighbour("narrow_report_below_a_caption_with_bare_page_numbers")
    assert "修改法规十一件，" in issue.only.body.text
    assert "提供法治保障。" in issue.only.body.text


def test_titles_in_a_row_without_text__paragraphs() -> None:
    """No two titles are put together into one paragraph."""
    issue = neighbour("titles_in_a_row_without_text")
    assert [text.count("通知") for text in issue.only.body.paragraphs] == [1, 1, 1]


def test_titles_in_a_row_without_text__findings() -> None:
    """It is said that they end no sentence."""
    issue = neighbour("titles_in_a_row_without_text")
    assert [finding.code for finding in issue.findings if finding.code == "G601"] == ["G601", "G601"]


def test_star_between_number_and_title__title() -> None:
    """The title begins below the star."""
    issue = neighbour("star_between_number_and_title")
    assert issue.only.title == "中共白水县委　白水县人民政府关于加快苹果产业发展的实施意见"


def test_star_between_number_and_title__star() -> None:
    """The star is kept, in the head."""
    issue = neighbour("star_between_number_and_title")
    assert next(node.text for node in issue.only.all("p")) == "★"


def test_star_between_number_and_title__issuer() -> None:
    """Both organs issue it."""
    issue = neighbour("star_between_number_and_title")
    assert issue.only.node.get("issuer") == "中共白水县委、白水县人民政府"


def test_controls_of_a_web_page_above_a_notice__title() -> None:
    """The title begins with the organ, below what is to be clicked on."""
    issue = neighbour("controls_of_a_web_page_above_a_notice")
    assert issue.only.title == "某市人民政府办公室关于印发河道管理办法的通知"
    assert (issue.only.signatures, issue.only.signed) == (["某市人民政府办公室"], "2025-02-10")


def test_controls_of_a_web_page_above_a_notice__path() -> None:
    """The path of the page is no running head and names no gazette."""
    issue = neighbour("controls_of_a_web_page_above_a_notice")
    assert (issue.meta("title"), issue.meta("year")) == (None, None)
    assert issue.only.all("p")[0].text == "首页 > 政务公开 > 政府公报 > 2025年第3期"


def test_controls_of_a_web_page_above_a_notice__byline() -> None:
    """When it was put up and how often it was read is no byline."""
    issue = neighbour("controls_of_a_web_page_above_a_notice")
    assert issue.only.byline is None


def test_controls_of_a_web_page_above_a_report__title() -> None:
    """The title begins with the year; the head of the county reports."""
    issue = neighbour("controls_of_a_web_page_above_a_report")
    assert issue.only.title == "2024年某县政府工作报告"
    assert issue.only.byline == "某县县长 陆某某"


def test_communique_that_begins_with_its_year__title() -> None:
    """The first line is its title, and no running head; two offices issue it, side by side."""
    issue = neighbour("communique_that_begins_with_its_year")
    assert (issue.only.kind, issue.only.title) == ("announcement", "2022年某市国民经济和社会发展统计公报")
    assert issue.meta("title") is None
    assert issue.only.node.get("issuer") == "某市统计局、国家统计局某调查队"


def test_report_delivered_in_a_month_with_a_note_to_its_title__delivery() -> None:
    """The line of dashes tells where it was delivered."""
    issue = neighbour("report_delivered_in_a_month_with_a_note_to_its_title")
    assert issue.only.delivery == "——2023年8月在某省人大常委会会议上的报告"


def test_report_delivered_in_a_month_with_a_note_to_its_title__byline() -> None:
    """Who spoke stands below it, though nobody is greeted."""
    issue = neighbour("report_delivered_in_a_month_with_a_note_to_its_title")
    assert issue.only.byline == "省统计局局长　王明"


def test_report_delivered_in_a_month_with_a_note_to_its_title__title() -> None:
    """The star is no part of the title."""
    issue = neighbour("report_delivered_in_a_month_with_a_note_to_its_title")
    assert issue.only.title == "全省经济运行情况"


def test_list_of_cities_above_the_next_notice__list() -> None:
    """The attachment is the list alone."""
    issue = neighbour("list_of_cities_above_the_next_notice")
    assert [each.title for each in issue.document(1).attachments] == ["2022年度粮食生产先进集体名单（共5个）"]


def test_list_of_cities_above_the_next_notice__notice() -> None:
    """The notice below has its own two lines as title."""
    issue = neighbour("list_of_cities_above_the_next_notice")
    assert issue.document(2).title == "黑龙江省人民政府办公厅关于印发黑龙江省加快数字农业发展实施方案的通知"


def test_news_headed_by_who_issued_what__title() -> None:
    """The headline is the title."""
    issue = neighbour("news_headed_by_who_issued_what")
    assert issue.only.title == "中共中央办公厅　国务院办公厅印发《关于加强社会治安防控体系建设的意见》"


def test_news_headed_by_who_issued_what__goes_on() -> None:
    """（三） goes on in the second section."""
    issue = neighbour("news_headed_by_who_issued_what")
    assert issue.only.body.section("2").sections[0].num == "3"


def test_announcement_of_two_organs_above_its_subject__one() -> None:
    """There is one document, with its number."""
    issue = neighbour("announcement_of_two_organs_above_its_subject")
    assert issue.only.number == "2023年第7号"


def test_announcement_of_two_organs_above_its_subject__title() -> None:
    """Its title says what it is about."""
    issue = neighbour("announcement_of_two_organs_above_its_subject")
    assert issue.only.title == "关于批准发布《汽车用制动器衬片》等376项国家标准和4项国家标准修改单的公告"


def test_standard_with_its_number_above_its_title__title() -> None:
    """The title is the standard's alone."""
    issue = neighbour("standard_with_its_number_above_its_title")
    assert issue.only.title == "城市公园管理规范"


def test_standard_with_its_number_above_its_title__number() -> None:
    """The number stands apart."""
    issue = neighbour("standard_with_its_number_above_its_title")
    assert issue.only.number == "DB14/T 2345—2023"


def test_standard_with_its_number_above_its_title__in_force() -> None:
    """In force on 2023-08-10."""
    issue = neighbour("standard_with_its_number_above_its_title")
    assert issue.only.node.get("effective") == "2023-08-10"


def test_map_left_out_above_an_explanation__two() -> None:
    """Each has its title."""
    issue = neighbour("map_left_out_above_an_explanation")
    assert [each.title for each in issue.documents] == ["某某县行政区划图", "某某县行政区划变更说明"]


def test_weekly_report_with_its_number_in_brackets__head() -> None:
    """The title and the number."""
    issue = neighbour("weekly_report_with_its_number_in_brackets")
    assert (issue.only.title, issue.only.number) == ("某某省价格监测周报", "（2023年第15期，4月10日—4月16日）")


def test_weekly_report_with_its_number_in_brackets__no_event() -> None:
    """Nobody adopted it."""
    issue = neighbour("weekly_report_with_its_number_in_brackets")
    assert issue.only.events == []


def test_summary_of_a_report_with_the_speaker_above_the_delivery__title() -> None:
    """（摘要） belongs to the title."""
    issue = neighbour("summary_of_a_report_with_the_speaker_above_the_delivery")
    assert issue.only.title == "关于某省2023年预算执行情况和2024年预算草案的报告（摘要）"


def test_summary_of_a_report_with_the_speaker_above_the_delivery__head() -> None:
    """Who reports and where are told apart."""
    issue = neighbour("summary_of_a_report_with_the_speaker_above_the_delivery")
    assert (issue.only.byline, issue.only.delivery) == ("省财政厅", "——2024年1月20日在省十四届人大二次会议上")


def test_number_set_as_wide_as_its_title__number() -> None:
    """It is the number, and no part of the title."""
    issue = neighbour("number_set_as_wide_as_its_title")
    assert (issue.document(1).title, issue.document(1).number) == ("某省人民代表大会常务委员会公告", "第二十三号")


def test_winners_with_what_they_did_below_their_rank__title() -> None:
    """It has its title."""
    issue = neighbour("winners_with_what_they_did_below_their_rank")
    assert (issue.only.title, issue.only.kind) == ("某市科学技术奖获奖名单", "list")


def test_explanation_of_a_law_article_by_article__title() -> None:
    """It has its title."""
    issue = neighbour("explanation_of_a_law_article_by_article")
    assert issue.only.title == "某省物业管理条例释义"


def test_explanation_of_a_law_article_by_article__articles() -> None:
    """Each article has its explanation."""
    issue = neighbour("explanation_of_a_law_article_by_article")
    assert [len(each.paragraphs) for each in issue.all("article")] == [2, 2]


def test_register_of_heritage_by_kinds__title() -> None:
    """It has its title."""
    issue = neighbour("register_of_heritage_by_kinds")
    assert issue.only.title == "某省第六批非物质文化遗产代表性项目名录"


def test_register_of_heritage_by_kinds__parts() -> None:
    """Three parts."""
    issue = neighbour("register_of_heritage_by_kinds")
    assert [each.heading for each in issue.all("section")] == [
        "民间文学（共计1项）",
        "传统音乐（共计2项）",
        "传统技艺（共计1项）",
    ]


def test_report_on_changes_of_a_draft_by_a_committee__author() -> None:
    """Title and author."""
    issue = neighbour("report_on_changes_of_a_draft_by_a_committee")
    assert (issue.only.title, issue.only.byline) == ("某省水资源条例（草案）修改情况的汇报", "某省人大法制委员会")


def test_report_on_changes_of_a_draft_by_a_committee__last() -> None:
    """The last words stand outside."""
    issue = neighbour("report_on_changes_of_a_draft_by_a_committee")
    assert issue.only.body.children[-1].text == "以上汇报是否妥当，请审议。"


def test_doctors_of_villages_whose_title_begins_with_a_year__title() -> None:
    """The title."""
    issue = neighbour("doctors_of_villages_whose_title_begins_with_a_year")
    assert issue.only.title == "2021年全国“最美村医”名单"


def test_title_and_adoption_on_one_line__title() -> None:
    """The title ends before its adoption."""
    issue = neighbour("title_and_adoption_on_one_line")
    assert issue.only.title == "某自治州禁毒条例"
    assert [event[1:] for event in issue.only.events] == [
        ("通过", "某自治州第十三届人民代表大会第五次会议"),
        ("批准", "某省第十三届人民代表大会常务委员会第二十四次会议"),
    ]


def test_title_and_adoption_on_one_line__force() -> None:
    """In force from the day it says."""
    issue = neighbour("title_and_adoption_on_one_line")
    assert issue.only.node.get("effective") == "2021-08-01"


def test_guide_of_a_commission_with_articles__event() -> None:
    """Title and event."""
    issue = neighbour("guide_of_a_commission_with_articles")
    assert issue.only.title == "国务院反垄断委员会关于平台经济领域的反垄断指南"
    assert [event[:2] for event in issue.only.events] == [("2021-02-07", "印发")]


def test_report_with_its_adoption_on_the_line_of_its_title__title() -> None:
    """The title ends before it."""
    issue = neighbour("report_with_its_adoption_on_the_line_of_its_title")
    assert issue.only.title == "某市人民代表大会代表议案审查委员会关于代表议案审查情况的报告"


def test_report_with_its_adoption_on_the_line_of_its_title__two() -> None:
    """Two paragraphs."""
    issue = neighbour("report_with_its_adoption_on_the_line_of_its_title")
    assert len(issue.only.body.paragraphs) == 2


def test_report_of_a_working_committee_with_its_day__author() -> None:
    """Author and addressee."""
    issue = neighbour("report_of_a_working_committee_with_its_day")
    assert (issue.only.byline, issue.only.salutation) == ("县人大常委会财政经济工作委员会", "县人大常委会：")


def test_title_with_a_day_behind_about__title() -> None:
    """A title of two lines."""
    issue = neighbour("title_with_a_day_behind_about")
    assert issue.only.title == "某省生态环境厅关于2023年3月24日作出的建设项目环境影响评价文件审批决定的公告"


def test_title_cut_within_a_word__title() -> None:
    """The title is whole."""
    issue = neighbour("title_cut_within_a_word")
    assert (issue.documents[0].title or "").endswith("适用法律若干问题的解释")


def test_title_in_the_middle_below_a_picture_left_out__title() -> None:
    """It is one."""
    issue = neighbour("title_in_the_middle_below_a_picture_left_out")
    assert issue.documents[-1].title == "某某县行政区划变更说明"


def test_number_and_day_in_one_pair_of_brackets__number() -> None:
    """It is the number."""
    issue = neighbour("number_and_day_in_one_pair_of_brackets")
    assert issue.only.number == "（临高法发〔2022〕15号　2022年6月20日）"


def test_title_whose_second_line_says_what_became_of_it__title() -> None:
    """Both lines are the title."""
    issue = neighbour("title_whose_second_line_says_what_became_of_it")
    assert issue.only.title == "海南省2014年国民经济和社会发展计划执行情况与2015年计划草案的报告（摘要）"


def test_treaty_whose_title_begins_with_both_parties__title() -> None:
    """Three lines are the title."""
    issue = neighbour("treaty_whose_title_begins_with_both_parties")
    assert issue.only.title == "中华人民共和国政府和瑞典王国政府关于相互促进和保护投资的协定"


def test_treaty_whose_title_begins_with_both_parties__issuer() -> None:
    """Both governments issued it."""
    issue = neighbour("treaty_whose_title_begins_with_both_parties")
    assert issue.only.node.get("issuer") == "中华人民共和国政府、瑞典王国政府"


def test_treaty_whose_title_begins_with_both_parties__point() -> None:
    """A paragraph below a point that ends with a colon belongs to it."""
    issue = neighbour("treaty_whose_title_begins_with_both_parties")
    assert issue.only.article("1").item("2").paragraphs == [
        "“投资者”一词系指：",
        "在中华人民共和国方面，经中国政府核准的公司。",
    ]


def test_treaty_whose_title_begins_with_both_parties__foot() -> None:
    """Who signs stands in the foot."""
    issue = neighbour("treaty_whose_title_begins_with_both_parties")
    assert "魏玉明　林德布洛姆" in issue.only.signatures


def test_opinion_below_two_bodies_broken_to_a_measure__byline() -> None:
    """They are its byline."""
    issue = neighbour("opinion_below_two_bodies_broken_to_a_measure")
    assert issue.documents[1].byline == "国家发展改革委　交通运输部"


def test_measures_of_a_city_issued_under_a_notice__kind() -> None:
    """The measures are a plan."""
    issue = neighbour("measures_of_a_city_issued_under_a_notice")
    assert [document.kind for document in issue.documents] == ["notice", "plan"]


def test_measures_of_a_city_issued_under_a_notice__published() -> None:
    """The notice publishes them."""
    issue = neighbour("measures_of_a_city_issued_under_a_notice")
    assert published(issue.documents[0]) == [identity(issue.documents[1])]


def test_announcement_of_two_organs_with_a_whole_number__number() -> None:
    """The number is the announcement's."""
    issue = neighbour("announcement_of_two_organs_with_a_whole_number")
    assert issue.only.number == "2008年第6号（总第119号）"


def test_announcement_of_two_organs_with_a_whole_number__title() -> None:
    """Its title is what it is about."""
    issue = neighbour("announcement_of_two_organs_with_a_whole_number")
    assert issue.only.title == "关于批准发布《食品包装容器通用要求》等4项国家标准的公告"


def test_letterhead_set_wide_and_subject_words__title() -> None:
    """The letterhead is not the title."""
    issue = neighbour("letterhead_set_wide_and_subject_words")
    assert issue.documents[0].title == "农业部关于印发《草原防火值班工作规范》的通知"
    assert issue.documents[0].number == "农牧发〔2003〕14号"


def test_letterhead_set_wide_and_subject_words__article() -> None:
    """The last article has one paragraph."""
    issue = neighbour("letterhead_set_wide_and_subject_words")
    assert issue.documents[1].article("4").paragraphs == ["本规范自印发之日起执行。"]


def test_letterhead_of_several_organs_above_documents__title() -> None:
    """Organs and 文件 are the letterhead, and the rule is no part of the title."""
    issue = neighbour("letterhead_of_several_organs_above_documents")
    assert issue.only.title == "人力资源和社会保障部　财政部关于做好有关工作的通知"
    assert issue.only.number == "人社部发〔2013〕1号"


def test_letterhead_of_seven_organs_a_line_each__letterhead() -> None:
    """All seven are the letterhead, the last with 文件 behind it."""
    issue = neighbour("letterhead_of_seven_organs_a_line_each")
    kickers = ["".join(map(str, node.itertext())) for node in issue.only.node.iter(tag("kicker"))]
    assert (len(kickers), kickers[0], kickers[-1]) == (7, "青河省发展和改革委员会", "青河省卫生健康委员会　　文件")
    assert issue.only.number == "青发改社会〔2024〕118号"


def test_number_and_signer_below_the_class_of_a_reply__number() -> None:
    """The number is the reply's."""
    issue = neighbour("number_and_signer_below_the_class_of_a_reply")
    assert issue.only.number == "榕交函〔2020〕117号"


def test_speeches_under_figurative_titles__kinds() -> None:
    """Three documents stand there, two of them speeches."""
    issue = neighbour("speeches_under_figurative_titles")
    assert [document.title for document in issue.documents[1:]] == ["坚定信心　真抓实干", "携手共进　再创辉煌"]
    assert issue.documents[1].kind == issue.documents[2].kind == "speech"


def test_speeches_under_figurative_titles__subtitle() -> None:
    """What stands below the title is its subtitle."""
    issue = neighbour("speeches_under_figurative_titles")
    assert issue.documents[2].subtitle == "——在全市招商引资工作会议上的讲话"
    assert issue.documents[2].byline == "市委书记　李国强"


def test_dashes_of_a_plan_are_no_subtitles__only() -> None:
    """The plan is the only document."""
    issue = neighbour("dashes_of_a_plan_are_no_subtitles")
    assert issue.only.title == "某某市2012年工作要点"
    assert issue.only.subtitle is None


def test_story_under_two_lines_at_the_beginning__title() -> None:
    """The first line is its title."""
    issue = neighbour("story_under_two_lines_at_the_beginning")
    assert issue.only.title == "为了人民的健康"
    assert issue.only.subtitle == "——某某省爱国卫生运动六十年"


def test_title_in_the_middle_above_a_sentence_and_numbers__title() -> None:
    """It is the title."""
    issue = neighbour("title_in_the_middle_above_a_sentence_and_numbers")
    assert issue.only.title == "2026年省十件民生实事"


def test_picture_and_who_took_it_above_a_report__title() -> None:
    """They are no part of the title."""
    issue = neighbour("picture_and_who_took_it_above_a_report")
    assert issue.documents[-1].title == "某市中级人民法院工作报告"


def test_announcement_with_its_number_beside_and_no_other_title__both() -> None:
    """It is the title and the number."""
    issue = neighbour("announcement_with_its_number_beside_and_no_other_title")
    assert (issue.only.title, issue.only.number) == ("财政部公告", "2024年第4号")


def test_announcements_with_titles_in_brackets__two() -> None:
    """Two announcements with their numbers and titles."""
    issue = neighbour("announcements_with_titles_in_brackets")
    assert [(each.kind, each.number) for each in issue.documents] == [
        ("announcement", "2024年第32号"),
        ("announcement", "2024年第33号"),
    ]
    assert issue.documents[0].title == "（关于明确进口消费品退货中心仓库有关事项的公告）"


def test_announcements_with_titles_in_brackets__force() -> None:
    """From when it is in force is told."""
    issue = neighbour("announcements_with_titles_in_brackets")
    assert issue.documents[0].node.get("effective") == "2024-04-01"


def test_approval_of_a_treaty_over_three_lines__titles() -> None:
    """The three documents."""
    issue = neighbour("approval_of_a_treaty_over_three_lines")
    assert issue.documents[0].title == "全国人民代表大会常务委员会关于批准《中华人民共和国和河川合众国引渡条约》的决定"
    assert issue.documents[2].title == "关于《中华人民共和国和河川合众国引渡条约》的说明"


def test_approval_of_a_treaty_over_three_lines__heading() -> None:
    """The reason is the heading."""
    issue = neighbour("approval_of_a_treaty_over_three_lines")
    assert issue.documents[1].body.article("2").heading == "应当拒绝引渡的理由"


def test_approval_of_a_treaty_over_three_lines__signed() -> None:
    """Three lines are signed."""
    issue = neighbour("approval_of_a_treaty_over_three_lines")
    assert len(issue.documents[1].signatures) == 3


def test_salutation_of_many_organs_in_one_line__salutation() -> None:
    """It is addressed to all of them."""
    issue = neighbour("salutation_of_many_organs_in_one_line")
    assert (issue.only.salutation or "").startswith("各省、自治区") and (issue.only.salutation or "").endswith(
        "各直属海关："
    )


def test_livelihood_projects_of_a_year_over_two_lines__title() -> None:
    """The title is whole."""
    issue = neighbour("livelihood_projects_of_a_year_over_two_lines")
    assert issue.document(1).title == "北川藏族自治州2025年十件惠民实事"


def test_livelihood_projects_of_a_year_over_two_lines__source() -> None:
    """The source stands by itself."""
    issue = neighbour("livelihood_projects_of_a_year_over_two_lines")
    assert [*issue.document(1).body.node.children()][-1].text_content == "（来源：自治州人民政府办公室）"


def test_decision_on_one_article_named_on_the_second_line__title() -> None:
    """Its title is both lines."""
    issue = neighbour("decision_on_one_article_named_on_the_second_line")
    assert issue.only.title == "国务院关于修改《海川合营工业企业条例》第十七条的决定"
    assert issue.only.node.get("kind") == "decision"


def test_title_set_wide_by_two_narrow_blanks__report() -> None:
    """Title and byline."""
    issue = neighbour("title_set_wide_by_two_narrow_blanks")
    report = issue.document(1)
    assert (report.kind, report.title) == ("report", "政府工作报告")
    assert report.byline == "区长\u3000索朗多吉"


def test_title_set_wide_by_two_narrow_blanks__glossary() -> None:
    """The attachment has its title."""
    issue = neighbour("title_set_wide_by_two_narrow_blanks")
    assert [(each.kind, each.title) for each in issue.document(1).attachments] == [("glossary", "名词解释")]


def test_deeds_for_the_people_below_their_title__title() -> None:
    """It is a title."""
    issue = neighbour("deeds_for_the_people_below_their_title")
    assert (issue.only.kind, issue.only.title) == ("plan", "2025年海川市为民办实事项目")


def test_title_that_breaks_behind_a_person_s_posts__titles() -> None:
    """Both notices have their whole titles, though the city's name could be a person's."""
    issue = neighbour("title_that_breaks_behind_a_person_s_posts")
    titles = [document.title for document in issue.documents]
    assert titles == ["松江市人民政府关于李明等同志职务任免的通知", "松江市人民政府关于王建忠同志职务任免的通知"]


def test_titles_with_the_word_of_a_kind_in_their_midst__titles() -> None:
    """A line that ends with 报告 or 审议意见 ends no title that waits for its 的函 or 的报告."""
    issue = neighbour("titles_with_the_word_of_a_kind_in_their_midst")
    assert [(each.kind, each.title) for each in issue.documents] == [
        ("letter", "云溪市人大常委会办公室关于印发云溪市养老服务条例执法检查报告审议意见的函"),
        ("report", "云溪市人民政府关于市人大常委会对全市养老服务工作专项报告审议意见研究处理情况的报告"),
        ("law", "云溪市人民代表大会常务委员会关于专项工作报告满意度测评办法"),
    ]


def test_titles_with_the_word_of_a_kind_in_their_midst__heads() -> None:
    """Numbers and whom they are addressed to stand in the heads."""
    issue = neighbour("titles_with_the_word_of_a_kind_in_their_midst")
    assert [each.number for each in issue.documents] == ["云人办函〔2023〕11号", "云政函〔2023〕40号", None]
    assert [each.salutation for each in issue.documents][:2] == ["市人民政府办公室：", "市人大常委会："]


def test_rules_below_the_last_article_without_blank_lines__titles() -> None:
    """Three documents, each with its title."""
    issue = neighbour("rules_below_the_last_article_without_blank_lines")
    assert [(document.title, len(document.body.all("article"))) for document in issue.documents] == [
        ("河清市仲裁委员会收费办法", 2),
        ("河清市钟楼区社区图书室管理规程", 4),
        ("河清市国有土地上房屋征收评估机构选定办法", 2),
    ]


def test_number_in_brackets_with_its_year_below_a_decision__number() -> None:
    """The number stands in the head as printed."""
    issue = neighbour("number_in_brackets_with_its_year_below_a_decision")
    assert issue.only.number == "（中华人民共和国交通部令2023年第8号）"


def test_number_in_brackets_with_its_year_below_a_decision__items() -> None:
    """Two items, and a paragraph below them."""
    body = neighbour("number_in_brackets_with_its_year_below_a_decision").only.body
    assert [item.num for item in body.items] == ["1", "2"]
    assert body.children[-1].text == "本决定自公布之日起生效。"


def test_standard_in_a_title_over_three_lines__title() -> None:
    """The title is whole, with the colon in the standard that it names."""
    issue = neighbour("standard_in_a_title_over_three_lines")
    assert (
        issue.only.title == "某市市场监督管理委员会关于发布《城市轨道交通运营服务规范 第2部分：客运服务》地方标准的通知"
    )


def test_standard_in_a_title_over_three_lines__salutation() -> None:
    """The salutation is that below."""
    assert neighbour("standard_in_a_title_over_three_lines").only.salutation == "各区市场监管局："


def test_edition_in_brackets_below_a_title__title() -> None:
    """The edition is part of the title, and no note of adoption."""
    law = neighbour("edition_in_brackets_below_a_title").only
    assert law.title == "某省政府核准的投资项目管理办法（2023年本）" and law.adoption is None


def test_title_that_names_a_provision_on_its_second_line__whole() -> None:
    """第四章 and 第十七条 begin the last lines of titles, and open nothing."""
    issue = neighbour("title_that_names_a_provision_on_its_second_line")
    assert [document.title for document in issue.documents] == [
        "东湖省人民代表大会常务委员会关于《东湖省矿产条例》第四章收费条款适用问题的解释",
        "东湖省人民代表大会常务委员会关于《东湖省渔业条例》第十五条第二款、第十七条第三款的解释",
    ]
    assert issue.all("division", "article") == []


def test_remark_below_a_full_title__title() -> None:
    """It ends the title, and is no note of an adoption."""
    report = neighbour("remark_below_a_full_title").only
    assert report.title == "河川市人民政府关于国民经济和社会发展计划执行情况的报告（2023年）"
    assert report.events == []


def test_remark_below_a_full_title__salutation() -> None:
    """The salutation stands below it."""
    assert neighbour("remark_below_a_full_title").only.salutation == "市人大常委会："


def test_list_below_the_last_words_of_a_report__two() -> None:
    """Two documents; the second has the title that begins with a year."""
    issue = neighbour("list_below_the_last_words_of_a_report")
    assert [each.title for each in issue.documents] == [
        "2023年度青岭市法治政府建设情况报告",
        "2024年青岭市人民政府规章制定项目目录",
    ]


def test_list_below_the_last_words_of_a_report__items() -> None:
    """Two items in the second."""
    issue = neighbour("list_below_the_last_words_of_a_report")
    assert [each.label for each in issue.document(2).body.all("item")] == ["1.", "2."]


def test_organs_above_a_communique_of_their_city__title() -> None:
    """The title is the city's communiqué alone; both organs stand above it."""
    document = neighbour("organs_above_a_communique_of_their_city").only
    assert document.title == "青岭市2022年国民经济和社会发展统计公报"
    assert [each.text for each in document.all("kicker")] == ["青岭市统计局", "国家统计局青岭调查队"]


def test_organs_above_a_communique_of_their_city__number() -> None:
    """The groups of three are one number."""
    assert "货运量1,204,300吨" in neighbour("organs_above_a_communique_of_their_city").text


def test_plan_of_a_year_with_the_day_it_was_passed__issuer() -> None:
    """No year is part of the committee's name."""
    plan = neighbour("plan_of_a_year_with_the_day_it_was_passed").only
    assert plan.node.get("issuer") == "某水苗族自治州人民代表大会常务委员会"


def test_plan_of_a_year_with_the_day_it_was_passed__parts() -> None:
    """Two parts with two entries each."""
    sections = neighbour("plan_of_a_year_with_the_day_it_was_passed").only.body.sections
    assert [len(each.all("item")) for each in sections] == [2, 2]


def test_caption_over_two_lines_above_a_report__one() -> None:
    """One document, the report."""
    assert neighbour("caption_over_two_lines_above_a_report").only.title == "某省高级人民法院工作报告"


def test_caption_over_two_lines_above_a_report__above() -> None:
    """The caption and who took the picture stand above its title."""
    head = neighbour("caption_over_two_lines_above_a_report").only.node.child("head")
    assert head is not None
    assert [each.text_content for each in head.children("p")] == [
        "图为1月21日，省高级人民法院院长在大会上作工作报告。",
        "本报记者　林一帆　摄",
    ]


def test_announcement_of_two_organs_with_its_number_beside__title() -> None:
    """The organs and what they issue are the title."""
    issue = neighbour("announcement_of_two_organs_with_its_number_beside")
    assert issue.only.title == "财政部　国家税务总局公告"
    assert issue.only.kind == "announcement"


def test_announcement_of_two_organs_with_its_number_beside__number() -> None:
    """The number is whole."""
    issue = neighbour("announcement_of_two_organs_with_its_number_beside")
    assert issue.only.number == "2021年第17号"


def test_title_that_begins_with_the_name_of_the_state__title() -> None:
    """The name of the state above the organ's is of the title."""
    issue = neighbour("title_that_begins_with_the_name_of_the_state")
    assert issue.document(1).title == "中华人民共和国国务院令"


def test_title_that_begins_with_the_name_of_the_state__groups() -> None:
    """It heads no group."""
    issue = neighbour("title_that_begins_with_the_name_of_the_state")
    assert categories(issue) == []


def test_command_and_instruction_of_a_peoples_council__issuers() -> None:
    """Both are of the council that their titles name, not of a government whose head the governor would be today."""
    issue = neighbour("command_and_instruction_of_a_peoples_council")
    assert [issue.document(n).node.get("issuer") for n in (1, 2)] == ["浙东省人民委员会", "浙东省人民委员会"]


def test_title_set_far_apart_below_its_organ__title() -> None:
    """Characters set far apart are a title's, and no names."""
    issue = neighbour("title_set_far_apart_below_its_organ")
    assert issue.document(2).title == "某州人民代表大会常务委员会任免名单"
    assert issue.document(2).kind == "appointments"


def test_authors_of_a_commentary__kind() -> None:
    """A commentary explains."""
    issue = neighbour("authors_of_a_commentary")
    assert issue.only.kind == "explanation"


def test_authors_of_a_commentary__byline() -> None:
    """Who wrote it stands below its title with where they work."""
    issue = neighbour("authors_of_a_commentary")
    assert issue.only.byline == "某省人民检察院第九检察部　史为忠　李薇"


def test_writ_served_by_announcement__title() -> None:
    """The writ and that it is served on whom are one title."""
    issue = neighbour("writ_served_by_announcement")
    assert issue.only.title == "某县市场监督管理局行政处罚听证告知书送达公告（甲乙丙丁戊己庚辛商贸有限公司）"


def test_writ_served_by_announcement__number() -> None:
    """Two numbers stand below it."""
    issue = neighbour("writ_served_by_announcement")
    assert issue.only.number == "某市监听告〔2020〕6号 & 7号"


def test_announcement_of_two_organs_below_a_form__titles() -> None:
    """Where a seal is put begins no title, and organs that announce together stand above their number."""
    issue = neighbour("announcement_of_two_organs_below_a_form")
    assert [document.title for document in issue.documents] == [
        "关于原产地预裁定有关事项的公告",
        "关于出境旅客携带个人自用药品申报的公告",
    ]


def test_opinion_on_a_report_whose_maker_ends_the_line_above_it__titles() -> None:
    """The organ that made a report ends no title above the report's name."""
    issue = neighbour("opinion_on_a_report_whose_maker_ends_the_line_above_it")
    assert [document.title for document in issue.documents][
        1
    ] == "州人大常委会关于州人民政府《关于全州脱贫攻坚工作情况的报告》的审议意见"


def test_opinion_on_a_report_whose_maker_ends_the_line_above_it__signature() -> None:
    """A committee of a standing committee signs on two lines as one."""
    issue = neighbour("opinion_on_a_report_whose_maker_ends_the_line_above_it")
    assert issue.document(3).signatures == ["某州人民代表大会常务委员会代表资格审查委员会"]


def test_opinion_on_a_report_whose_maker_ends_the_line_above_it__persons() -> None:
    """Who was at a meeting and who kept its minutes are persons."""
    issue = neighbour("opinion_on_a_report_whose_maker_ends_the_line_above_it")
    assert [person.text for person in issue.document(4).body.all("person")][-4:] == [
        "王国强",
        "梅雪芬",
        "诸葛建平",
        "章小龙",
    ]


def test_opinion_on_a_report_whose_maker_ends_the_line_above_it__months() -> None:
    """Months in brackets below a title are its day."""
    issue = neighbour("opinion_on_a_report_whose_maker_ends_the_line_above_it")
    assert issue.document(5).head("dateline") == "（2017年5月—6月）"


def test_decision_under_an_order_that_says_nothing_itself__heads() -> None:
    """An order's name and number right above what it issues are its head; an order that speaks is a document of its own."""
    issue = neighbour("decision_under_an_order_that_says_nothing_itself")
    assert [document.title for document in issue.documents] == [
        "某省人民政府关于修改《某省河道采砂管理办法》的决定",
        "某市价格监测规定",
        "某县人民政府令",
        "某县古桥保护办法",
    ]
    assert [document.number for document in issue.documents] == ["第214号", "第58号", "第6号", None]
    assert [document.head("kicker") for document in issue.documents] == ["某省人民政府令", "某市人民政府令", None, None]


def test_title_of_a_page_above_the_title_itself__title() -> None:
    """What the page calls the text, and says of itself, stands above its title."""
    issue = neighbour("title_of_a_page_above_the_title_itself")
    assert issue.only.title == "河川省人民检察院关于认真贯彻执行省人大常委会《关于禁止焚烧秸秆的决定》的通知"
    assert issue.only.number == "河检发〔2012〕15号"


def test_regulations_of_a_free_trade_port_parted_by_blank_lines__title() -> None:
    """自由 and 规定 in a title do not make it a sentence of who rules what."""
    issue = neighbour("regulations_of_a_free_trade_port_parted_by_blank_lines")
    assert issue.only.title == "岚港自由贸易港车辆登记规定"
    assert issue.only.adoption == "（2023年5月18日岚港省第九届人民代表大会常务委员会第四次会议通过）"


def test_regulations_of_a_free_trade_port_parted_by_blank_lines__articles() -> None:
    """The three articles stand below it."""
    issue = neighbour("regulations_of_a_free_trade_port_parted_by_blank_lines")
    assert [each.label for each in issue.only.articles] == ["第一条", "第二条", "第三条"]


def test_name_of_the_organ_above_a_title_that_begins_with_it__title() -> None:
    """The organ stands once in the title, and once above it."""
    issue = neighbour("name_of_the_organ_above_a_title_that_begins_with_it")
    assert issue.only.title == "河海省人民政府议事规则"
    assert issue.only.text.startswith("河海省人民政府河海省人民政府议事规则")


def test_name_of_the_organ_above_a_title_that_begins_with_it__issuer() -> None:
    """It issued the rules."""
    issue = neighbour("name_of_the_organ_above_a_title_that_begins_with_it")
    assert issue.only.node.get("issuer") == "河海省人民政府"


def test_title_that_lists_counties_over_three_lines__whole() -> None:
    """A title whose second line ends in a comma of lists goes on below it."""
    issue = neighbour("title_that_lists_counties_over_three_lines")
    assert "国务院关于撤销青河、白水、南平、东川四个县和设立青河苗族、白水瑶族、南平彝族、东川壮族四个自治县的决定" in [
        each.title for each in issue.documents
    ]


def test_directive_of_early_years__title() -> None:
    """What ends with 的指令 is a title, and an order."""
    issue = neighbour("directive_of_early_years")
    assert issue.only.title == "中央人民政府政务院发布关于实施一九五一年林业工作计划的指令"
    assert issue.only.kind == "order"
    assert issue.only.node.get("issuer") == "中央人民政府政务院"


def test_announcement_with_its_number_above_a_long_first_line__title() -> None:
    """An announcement with its number beside it is titled, though its text has its first mark on the second line."""
    issue = neighbour("announcement_with_its_number_above_a_long_first_line")
    assert issue.only.title == "海关总署公告"
    assert issue.only.number == "2011年第23号"
    assert issue.only.kind == "announcement"


def test_report_whose_last_line_of_title_heads_the_pages__title() -> None:
    """A title keeps its last line, which heads further pages, where who reports stands below."""
    issue = neighbour("report_whose_last_line_of_title_heads_the_pages")
    assert issue.only.title == "东江市第三届人民代表大会第一次会议政府工作报告"
    assert issue.only.kind == "report"
    assert issue.only.node.get("issuer") != "东江市人民代表大会政府"


def test_first_line_in_the_middle__title() -> None:
    """It is the title, of appointments."""
    issue = neighbour("first_line_in_the_middle")
    assert (issue.only.title, issue.only.kind) == ("国务院任免香港特别行政区政府主要官员", "appointments")


def test_title_with_organ_and_day_under_it__title() -> None:
    """It is the title."""
    issue = neighbour("title_with_organ_and_day_under_it")
    assert issue.only.title == "2024年二季度地区生产总值初步核算结果"


def test_remark_under_the_title_of_a_survey__apart() -> None:
    """Neither is joined to the day below."""
    issue = neighbour("remark_under_the_title_of_a_survey")
    assert issue.only.title == "2016年县级行政区划调整汇总"
    assert "三月十六日" not in [p.text for p in issue.all("p") if "批复时间" in p.text]
    assert not any("为序）三月" in p.text for p in issue.all("p"))


def test_number_of_its_order_right_above_the_first_article__number() -> None:
    """The order's name and number stand in the head of the act."""
    issue = neighbour("number_of_its_order_right_above_the_first_article")
    assert (issue.document(1).title, issue.document(1).number) == (
        "陕西省规范性文件监督管理办法",
        "陕西省人民政府令第241号",
    )


def test_code_of_registration_above_a_title__title() -> None:
    """The code is no part of the title."""
    issue = neighbour("code_of_registration_above_a_title")
    assert issue.documents[0].title == "广州市人民政府关于印发广州市公共自行车停放区管理办法的通知"
    assert issue.documents[0].number == "穗府规〔2021〕2号"


def test_code_of_registration_of_yunnan__title() -> None:
    """The code is no part of the title."""
    issue = neighbour("code_of_registration_of_yunnan")
    assert issue.only.title == "云南省人民政府办公厅关于印发云南省节水奖励办法的通知"


def test_opinion_with_its_office_in_brackets__byline() -> None:
    """（省劳动局） below the title is who wrote it."""
    issue = neighbour("opinion_with_its_office_in_brackets")
    opinion = issue.document(2)
    assert (opinion.title, opinion.byline) == ("关于搞活固定工制度若干问题的意见", "（省劳动局）")
