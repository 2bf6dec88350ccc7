"""What a careful editor sees in fixtures/neighbours, kind: newspaper page."""

from __future__ import annotations

from neighbours.neighbour import categories, neighbour


def test_newspaper_with_two_stories_and_a_list__stories() -> None:
    """Three stories; blank lines part them, a dateline or none."""
    issue = neighbour("newspaper_with_two_stories_and_a_list")
    assert [document.title for document in issue.documents] == [
        "全省安全生产电视电话会议召开",
        "省政府发布节水行动方案",
        "打通“最后一公里”",
    ]


def test_newspaper_with_two_stories_and_a_list__kinds() -> None:
    """All are articles."""
    issue = neighbour("newspaper_with_two_stories_and_a_list")
    assert {document.kind for document in issue.documents} == {"article"}


def test_newspaper_with_two_stories_and_a_list__subtitle() -> None:
    """The third has a subtitle."""
    issue = neighbour("newspaper_with_two_stories_and_a_list")
    assert "河川市推进农村客运纪实" in (issue.document(3).subtitle or "")


def test_newspaper_with_two_stories_and_a_list__credit() -> None:
    """The credit is no story and no title."""
    issue = neighbour("newspaper_with_two_stories_and_a_list")
    assert "据《汾东日报》" in issue.text
    assert len(issue.documents) == 3


def test_law_printed_beside_two_dispatches__law() -> None:
    """The law is a law with three articles."""
    issue = neighbour("law_printed_beside_two_dispatches")
    law = issue.titled("河川市文明行为促进条例")
    assert (law.kind, [each.num for each in law.articles]) == ("law", ["1", "2", "3"])


def test_law_printed_beside_two_dispatches__last() -> None:
    """The dispatches are no text of 第三条."""
    issue = neighbour("law_printed_beside_two_dispatches")
    assert len(issue.titled("河川市文明行为促进条例").article("3").paragraphs) == 1


def test_law_printed_beside_two_dispatches__in_force() -> None:
    """In force from 2024-01-01."""
    issue = neighbour("law_printed_beside_two_dispatches")
    assert issue.titled("河川市文明行为促进条例").node.get("effective") == "2024-01-01"


def test_narrow_newspaper_page_with_three_stories__stories() -> None:
    """Three stories; the second headline runs over two lines."""
    issue = neighbour("narrow_newspaper_page_with_three_stories")
    assert len(issue.documents) == 3
    assert issue.document(1).title == "省人大常委会召开立法工作会议"
    assert "开展养老服务条例执法检查" in (issue.document(2).title or "") + (issue.document(2).subtitle or "")


def test_narrow_newspaper_page_with_three_stories__paragraphs() -> None:
    """Two paragraphs in the first, its lines joined."""
    issue = neighbour("narrow_newspaper_page_with_three_stories")
    assert len(issue.document(1).body.all("p")) == 2
    assert "省人大常委会召开立法工作会议，部署2024年立法任务。" in issue.document(1).text


def test_narrow_newspaper_page_with_three_stories__picture() -> None:
    """What is said of a picture is in the third."""
    issue = neighbour("narrow_newspaper_page_with_three_stories")
    assert "图为东岭县人大代表视察春耕生产。" in issue.document(3).text


def test_two_dispatches_the_first_with_its_source__stories() -> None:
    """Two stories with their headlines."""
    issue = neighbour("two_dispatches_the_first_with_its_source")
    assert [document.title for document in issue.documents] == ["省人大常委会召开第九次会议", "省政府部署春耕生产"]


def test_two_dispatches_the_first_with_its_source__source() -> None:
    """Where the first was taken from is a paragraph of it."""
    issue = neighbour("two_dispatches_the_first_with_its_source")
    assert issue.document(1).body.paragraphs[-1] == "（据《北岭日报》3月27日）"


def test_newspaper_whose_lines_are_whole_paragraphs__paragraphs() -> None:
    """Two stories of two paragraphs: no line ends within a sentence."""
    issue = neighbour("newspaper_whose_lines_are_whole_paragraphs")
    assert [len(document.body.paragraphs) for document in issue.documents] == [2, 2]


def test_story_under_those_who_wrote_it__head() -> None:
    """The headline, with its colon, is the title; those who wrote it are the byline."""
    issue = neighbour("story_under_those_who_wrote_it")
    assert (issue.only.kind, issue.only.title) == ("article", "某县：小网格托起大民生")
    assert issue.only.byline == "本报记者　刘洋　通讯员　张敏"


def test_story_under_those_who_wrote_it__text() -> None:
    """Four paragraphs, and no signature."""
    issue = neighbour("story_under_those_who_wrote_it")
    assert (len(issue.only.body.paragraphs), issue.only.signatures) == (4, [])


def test_newspaper_announcement_above_a_law_and_a_story__number() -> None:
    """The number of the announcement is 〔第十三届〕第79号."""
    issue = neighbour("newspaper_announcement_above_a_law_and_a_story")
    assert issue.document(1).number == "〔第十三届〕第79号"


def test_newspaper_announcement_above_a_law_and_a_story__byline() -> None:
    """Who wrote the story below is its byline, and no part of its headline."""
    issue = neighbour("newspaper_announcement_above_a_law_and_a_story")
    story = issue.document(3)
    assert (story.byline, story.title) == ("本报记者　赵建军", "我省召开防汛抗旱工作会议")


def test_story_alone_with_its_writer_in_brackets__article() -> None:
    """It is an article with headline, dateline and byline."""
    issue = neighbour("story_alone_with_its_writer_in_brackets")
    story = issue.only
    assert (story.kind, story.title, story.byline) == ("article", "某省人大常委会举行第十次会议", "（记者 王芳）")
    assert story.head("dateline") == "本报讯"


def test_story_alone_with_its_writer_in_brackets__writer() -> None:
    """Its writer in brackets closes it."""
    issue = neighbour("story_alone_with_its_writer_in_brackets")
    assert issue.only.body.paragraphs[-1] == "（李强）"


def test_announcement_between_two_stories_of_a_newspaper__title() -> None:
    """The page's line is in no title."""
    issue = neighbour("announcement_between_two_stories_of_a_newspaper")
    story = issue.documents[0]
    assert (story.title, story.subtitle) == ("省十二届人大常委会第五次会议闭幕", "表决通过省邮政条例等四项法规")


def test_announcement_between_two_stories_of_a_newspaper__announcement() -> None:
    """The announcement has its number, and who signs."""
    issue = neighbour("announcement_between_two_stories_of_a_newspaper")
    announcement = issue.documents[1]
    assert (announcement.kind, announcement.number) == ("announcement", "第七号")
    assert announcement.signatures == ["安徽省人民代表大会常务委员会"]


def test_dispatches_in_brackets_below_two_headlines__stories() -> None:
    """Each is a story with its headlines."""
    issue = neighbour("dispatches_in_brackets_below_two_headlines")
    assert [document.kind for document in issue.documents] == ["article", "article"]
    assert [document.head("dateline") for document in issue.documents] == ["（新华社太原三日电）", "（本报讯）"]
    assert issue.documents[1].title == "组织起来力量大红旗社修好二十里水渠"


def test_stories_parted_by_one_blank_line__four() -> None:
    """Four are told."""
    issue = neighbour("stories_parted_by_one_blank_line")
    assert [document.title for document in issue.documents] == [
        "省政协召开主席会议",
        "政协某省委员会免职名单",
        "守住青山 富了乡亲",
        "政协委员走进社区搭建协商议事平台",
    ]


def test_story_with_what_stands_beside_it__titles() -> None:
    """The dispatch, what is linked to it and the appointments have their titles."""
    issue = neighbour("story_with_what_stands_beside_it")
    titles = [document.title for document in issue.documents]
    assert titles[-3:] == ["河川省第十四届人大常委会第六次会议闭幕", "新修订条例有哪些亮点", "任命名单"]
    assert categories(issue) == ["◎链接"]


def test_law_above_a_dispatch_of_the_periodical__story() -> None:
    """The story is an article with headline and dateline."""
    issue = neighbour("law_above_a_dispatch_of_the_periodical")
    story = issue.document(2)
    assert (story.kind, story.title) == ("article", "省人大常委会会议批准河川市两件法规")
    assert "本刊东川9月29日讯" in [str(node.text) for node in story.node.iter("{*}dateline")]


def test_headlines_of_three_ranks_without_blank_lines__ranks() -> None:
    """What says by itself what has happened is the title; what leads to it a kicker, what follows a subtitle."""
    issue = neighbour("headlines_of_three_ranks_without_blank_lines")
    names = ("kicker", "title", "subtitle")
    told = [[(name, part.text) for name in names for part in each.all(name)] for each in issue.documents]
    assert told == [
        [
            ("kicker", "深入贯彻全省三级干部会议精神"),
            ("title", "农村工作会议在云溪召开"),
            ("subtitle", "李明出席并讲话"),
        ],
        [("kicker", "李明在水利建设现场会上强调"), ("title", "坚持规划先行推动水利事业高质量发展")],
        [("title", "跨江大桥昨日全线通车"), ("subtitle", "两岸往来只需十分钟")],
        [("title", "省政府召开常务会议"), ("subtitle", "研究部署安全生产工作")],
    ]


def test_headlines_of_three_ranks_without_blank_lines__one_headline() -> None:
    """A line that can't stand by itself is of one headline with the one below."""
    page = neighbour("headline_broken_behind_who_acts")
    assert [each.title for each in page.documents] == [
        "云溪市人大常委会开展养老服务条例执法检查",
        "我省公布第二批历史名镇名单",
    ]
    assert [each.subtitle for each in page.documents] == [None, None]
    assert page.documents[1].body.all("p")[-1].text == "（据《云溪日报》）"


def test_stories_with_who_leads_and_who_else_wrote__headlines() -> None:
    """Who leads is the subtitle of each, and no end of the headline; blanks stand in both as printed."""
    issue = neighbour("stories_with_who_leads_and_who_else_wrote")
    assert [(document.title, document.subtitle) for document in issue.documents] == [
        ("省政协视察团来我市视察水利", "赵明任团长"),
        ("春耕生产全面铺开 农技服务送到田头", "——河川市备耕见闻"),
        ("国务院安委会考核组来我省考核", "副省长周某陪同"),
        ("省长江禁渔执法行动启动", "郑明 冯立任总指挥"),
        ("市人大代表团视察城北新区", "魏某带队"),
    ]


def test_stories_with_who_leads_and_who_else_wrote__credits() -> None:
    """The credit of each is its last paragraph, and nothing else is in that."""
    issue = neighbour("stories_with_who_leads_and_who_else_wrote")
    assert [document.body.paragraphs[-1] for document in issue.documents] == [
        "（参与采写：李明 陈静赵敏）",
        "（执笔：钱立）",
        "（责任编辑：郑某）",
        "（据新华社电 综合报道）",
        "（作者：城北新区管委会办公室）",
    ]
    assert issue.document(1).body.paragraphs[-2] == "视察团将赴三县。"


def test_law_brought_by_an_agency_above_a_story__agency() -> None:
    """The line of the agency stands in the law's head."""
    law = neighbour("law_brought_by_an_agency_above_a_story").documents[0]
    assert law.head("dateline") == "新华社北京6月28日电"


def test_law_brought_by_an_agency_above_a_story__law() -> None:
    """The law has two articles."""
    law = neighbour("law_brought_by_an_agency_above_a_story").documents[0]
    assert law.body.article("2").paragraphs == ["本法自2023年10月1日起施行。"]


def test_law_brought_by_an_agency_above_a_story__story() -> None:
    """The story is a document with its subtitle and its reporter."""
    story = neighbour("law_brought_by_an_agency_above_a_story").documents[1]
    assert (story.title, story.subtitle) == ("一湾清水润万家", "——湿地水源保护法解读")
    assert "薛蓉" in (story.byline or "")


def test_source_of_stories_below_them__stories() -> None:
    """Three stories."""
    issue = neighbour("source_of_stories_below_them")
    assert [each.kind for each in issue.documents] == ["article"] * 3


def test_source_of_stories_below_them__credit() -> None:
    """Where they are taken from is a paragraph of its own."""
    assert neighbour("source_of_stories_below_them").document(3).body.paragraphs[-1] == "（均据《河川日报》）"


def test_stories_below_a_law_without_headlines__stories() -> None:
    """A dispatch below the last article is a story of its own, headline or none."""
    issue = neighbour("stories_below_a_law_without_headlines")
    assert [document.kind for document in issue.documents] == ["law", "article", "article"]
    assert [part.node.get("num") for part in issue.document(1).articles] == ["1", "2", "3", "4"]


def test_stories_below_a_law_without_headlines__text() -> None:
    """A sentence that begins 第二条 below them is no article."""
    issue = neighbour("stories_below_a_law_without_headlines")
    assert issue.document(3).all("p")[-1].text == "第二条路也有人在走：部分县城实行租赁。"


def test_dispatch_below_documents_with_numbers__reply() -> None:
    """A dispatch below documents makes no page of stories of them."""
    issue = neighbour("dispatch_below_documents_with_numbers")
    assert (issue.documents[0].title, issue.documents[0].number) == (
        "河川省人民政府关于《青原市城市总体规划（2019—2030）》的批复",
        "河政字〔2020〕102号",
    )
    assert [item.num for item in issue.documents[0].body.items] == ["1", "2"]


def test_story_by_a_correspondent_of_the_paper__byline() -> None:
    """本报通讯员 wrote it, and sent no dispatch."""
    issue = neighbour("story_by_a_correspondent_of_the_paper")
    assert issue.only.byline == "本报通讯员　林海"
    assert issue.only.head("dateline") is None


def test_story_by_a_correspondent_of_the_paper__text() -> None:
    """The text begins below."""
    issue = neighbour("story_by_a_correspondent_of_the_paper")
    assert issue.only.body.text.startswith("清晨的山路上")


def test_datelines_of_newspapers__stories() -> None:
    """Each is a story with its headline."""
    issue = neighbour("datelines_of_newspapers")
    assert [d.title for d in issue.documents] == ["河川两岸小麦开镰", "市图书馆新馆开放"]


def test_list_among_stories__document() -> None:
    """It is a document of its own, with its persons."""
    issue = neighbour("list_among_stories")
    assert [d.title for d in issue.documents] == [
        "市防汛抗旱指挥部召开会议",
        "河川市防汛抗旱指挥部成员名单",
        "水库蓄水超过去年",
    ]
    assert [p.text for p in issue.document(2).all("name")] == ["马立明", "周志成", "宋国栋", "田秀兰", "高永寿"]


def test_paper_with_an_instruction_among_its_stories__front() -> None:
    """Name and day are the paper's, and head no story."""
    issue = neighbour("paper_with_an_instruction_among_its_stories")
    assert issue.meta("title") == "北疆人民報"
    assert issue.document(1).title == "我縣農業社夏鋤全面展開"


def test_paper_with_an_instruction_among_its_stories__documents() -> None:
    """The instruction and the correction are documents with their parts."""
    issue = neighbour("paper_with_an_instruction_among_its_stories")
    assert [d.kind for d in issue.documents] == ["article", "notice", "article", "correction"]
    assert issue.document(2).salutation == "各區公所："
    assert len(issue.document(2).body.items) == 2
    assert issue.document(2).node.get("date") == "1957-06-09"


def test_stories_that_go_on_on_another_page__stories() -> None:
    """Four stories, the rest of the first by itself."""
    issue = neighbour("stories_that_go_on_on_another_page")
    assert [each.title for each in issue.documents] == [
        "让群众少跑腿　让数据多跑路",
        "全市春耕备耕工作会议召开",
        None,
        "简　　讯",
    ]


def test_stories_that_go_on_on_another_page__headlines() -> None:
    """A survey stands below two calls as their subtitle, and its reporters below that."""
    issue = neighbour("stories_that_go_on_on_another_page")
    first = issue.document(1)
    assert (first.subtitle, first.byline) == ("江北市推进政务服务改革综述", "本报记者　王小明　李丽华")


def test_stories_that_go_on_on_another_page__reporters() -> None:
    """Each of the reporters is a person."""
    issue = neighbour("stories_that_go_on_on_another_page")
    assert [person.text for person in issue.document(1).all("person")] == ["王小明", "李丽华"]


def test_stories_that_go_on_on_another_page__jumps() -> None:
    """Where it goes on and where it is from are text, and no headline."""
    issue = neighbour("stories_that_go_on_on_another_page")
    assert issue.document(1).text.endswith("（下转第三版）")
    assert issue.document(3).text.startswith("（上接第一版）截至目前")


def test_stories_of_reporters_without_datelines__two() -> None:
    """Two stories, each under its headline."""
    issue = neighbour("stories_of_reporters_without_datelines")
    assert [each.title for each in issue.documents] == ["清水县农田水利建设纪实", "一座老桥的新生"]


def test_stories_of_reporters_without_datelines__persons() -> None:
    """Who reports each."""
    issue = neighbour("stories_of_reporters_without_datelines")
    assert [[person.text for person in each.all("person")] for each in issue.documents] == [
        ["薛　蓉"],
        ["高远航", "郑　洁"],
    ]


def test_credit_of_all_stories_of_a_page__alone() -> None:
    """The line stands by itself below the last story."""
    issue = neighbour("credit_of_all_stories_of_a_page")
    assert issue.document(2).body.paragraphs[-1] == "（本版稿件除署名外均据新华社）"


def test_front_of_a_newspaper_with_what_it_points_to__points() -> None:
    """What it points to is its contents."""
    issue = neighbour("front_of_a_newspaper_with_what_it_points_to")
    assert len(issue.front.all("entry")) == 3


def test_front_of_a_newspaper_with_what_it_points_to__stories() -> None:
    """Two stories, the second below the mark of its page."""
    issue = neighbour("front_of_a_newspaper_with_what_it_points_to")
    assert [each.title for each in issue.documents] == ["省委常委会召开会议", "全省安全生产工作会议召开"]
    assert issue.pages == [1, 2]


def test_newspaper_whose_foot_points_to_other_pages__stories() -> None:
    """The page holds two stories."""
    issue = neighbour("newspaper_whose_foot_points_to_other_pages")
    assert [story.title for story in issue.documents] == ["全省法院诉源治理推进会在昆明召开", "巡回法庭开到苗寨"]


def test_newspaper_whose_foot_points_to_other_pages__foot() -> None:
    """What it points to and who made it is its colophon."""
    issue = neighbour("newspaper_whose_foot_points_to_other_pages")
    assert issue.colophon[0].startswith("社论")
    assert issue.colophon[1] == "【今日看点】"
    assert issue.colophon[-1].startswith("本版编辑：")
    assert len(issue.colophon) == 5


def test_newspaper_with_a_day_of_the_old_calendar__line() -> None:
    """A story's first line is broken where its column ends."""
    issue = neighbour("newspaper_with_a_day_of_the_old_calendar")
    assert "记者从中国铁路兰州局集团有限公司获悉" in issue.documents[2].text


def test_newspaper_of_1954_with_its_address__stories() -> None:
    """Four stories, none of them of the address."""
    issue = neighbour("newspaper_of_1954_with_its_address")
    assert len(issue.documents) == 4
    assert "社址" not in issue.documents[0].text


def test_newspaper_of_1954_with_its_address__caption() -> None:
    """The picture's caption is no part of the story."""
    issue = neighbour("newspaper_of_1954_with_its_address")
    assert [each.text for each in issue.all("caption")] == ["图为苏北灌溉总渠高良涧进水闸。　　　　　新华社稿"]


def test_fourth_page_of_a_newspaper_with_an_announcement__order() -> None:
    """Stories and documents stand in their order."""
    issue = neighbour("fourth_page_of_a_newspaper_with_an_announcement")
    assert [each.kind for each in issue.documents] == ["article", "article", "announcement", "decision", "article"]


def test_fourth_page_of_a_newspaper_with_an_announcement__headline() -> None:
    """遗失声明 is a headline, and the first line below it is none."""
    issue = neighbour("fourth_page_of_a_newspaper_with_an_announcement")
    assert issue.documents[-1].title == "遗失声明"


def test_newspaper_with_its_day_beside_the_name__day() -> None:
    """It came out on 1985-09-02, and no story begins with that."""
    issue = neighbour("newspaper_with_its_day_beside_the_name")
    assert issue.meta("date") == "1985-09-02"
    assert [each.kind for each in issue.documents] == ["article", "article", "appointments", "article"]


def test_newspaper_with_its_day_beside_the_name__credit() -> None:
    """Who took the pictures stands by itself."""
    issue = neighbour("newspaper_with_its_day_beside_the_name")
    assert "（本版照片由新华社西藏分社提供）" in issue.documents[3].body.paragraphs


def test_newspaper_with_its_makers_beside_the_day__notice() -> None:
    """The notice is a document among the stories."""
    issue = neighbour("newspaper_with_its_makers_beside_the_day")
    assert [each.kind for each in issue.documents] == ["article", "announcement", "article"]
    assert issue.meta("title") == "云岭日报"


def test_reporters_behind_a_square_and_between_blanks__persons() -> None:
    """Each reporter is a person, and the blanks stand."""
    issue = neighbour("reporters_behind_a_square_and_between_blanks")
    assert [(each.node.get("office"), each.text) for each in issue.all("person")] == [
        ("本报记者", "王　鑫"),
        ("本报通讯员", "金　晶"),
        ("本报记者", "陈 泳"),
        ("通讯员", "李志强"),
        ("通讯员", "周丽"),
    ]


def test_legal_newspaper_of_1989_without_blank_lines__pieces() -> None:
    """Five pieces stand in their order."""
    issue = neighbour("legal_newspaper_of_1989_without_blank_lines")
    assert [each.kind for each in issue.documents] == ["article", "order", "law", "article", "article"]
    assert issue.documents[3].byline == "本报评论员"


def test_party_paper_of_1950_with_a_proclamation__headline() -> None:
    """A headline may pause."""
    issue = neighbour("party_paper_of_1950_with_a_proclamation")
    assert "廢除舊婚姻制度，實行男女婚姻自由" in (issue.documents[0].title or "")


def test_newspaper_with_an_announcement_and_stories__announcement() -> None:
    """The announcement is a document with its number, who signs and its day; the stories stand below."""
    issue = neighbour("newspaper_with_an_announcement_and_stories")
    announcement, first, second = issue.documents
    assert (announcement.kind, announcement.title) == ("announcement", "吉林省人民代表大会常务委员会公告")
    assert announcement.node.get("date") == "2021-09-28"
    assert (first.title, second.title) == ("争分夺秒　颗粒归仓我省秋收进度过半", "浑江大桥新桥合龙")


def test_newspaper_with_an_announcement_and_stories__points() -> None:
    """What it points to has its pages."""
    issue = neighbour("newspaper_with_an_announcement_and_stories")
    assert [entry.node.get("page") for entry in issue.front.all("entry")] == ["2版", "4版", "5版"]


def test_newspaper_of_1993_with_a_notice_and_stories__documents() -> None:
    """The weather and what the paper points to stand on its front; the notice ends with its day."""
    issue = neighbour("newspaper_of_1993_with_a_notice_and_stories")
    assert [document.kind for document in issue.documents] == ["announcement", "article", "article"]
    notice = issue.document(1)
    assert notice.title == "厦门市人民政府关于清理整顿临时占道摊点的通告"
    assert [item.label for item in notice.all("item")] == ["一、", "二、", "三、"]
    assert [entry.node.get("page") for entry in issue.front.all("entry")] == ["第二版", "第三版"]


def test_stories_below_a_law_about_a_closed_session__headline() -> None:
    """省人大常委会第二十六次会议闭会 is a headline, and no organ that signs the law."""
    issue = neighbour("stories_below_a_law_about_a_closed_session")
    assert [document.title for document in issue.documents] == [
        "福建省传统风貌建筑活化利用条例",
        "省人大常委会第二十六次会议闭会",
        "老厝焕新颜　古村人气旺",
    ]
    assert issue.document(1).signatures == []


def test_third_page_of_a_newspaper_with_a_law__front() -> None:
    """03 and 法规·公告 tell of the page; what it points to has pages; the last day is that of the last document."""
    issue = neighbour("third_page_of_a_newspaper_with_a_law")
    assert [entry.node.get("page") for entry in issue.front.all("entry")] == ["02版", "04版"]
    assert [document.kind for document in issue.documents] == ["announcement", "law", "announcement"]
    assert issue.document(3).signed == "2019-07-03"


def test_newspaper_with_points_and_its_application__points() -> None:
    """The page may stand on the line below, by itself."""
    issue = neighbour("newspaper_with_points_and_its_application")
    entries = [(entry.text, entry.node.get("page")) for entry in issue.front.all("entry")]
    assert entries == [("沙漠植绿人", "3版"), ("省政府新闻办举行防汛新闻发布会", "2版")]
    assert [document.title for document in issue.documents] == ["我省夏粮收获过半"]
