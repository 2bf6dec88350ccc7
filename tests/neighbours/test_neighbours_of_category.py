"""What a careful editor sees in fixtures/neighbours, kind: category."""

from __future__ import annotations

from neighbours.neighbour import categories, neighbour


def test_category_heads_in_black_brackets__categories() -> None:
    """Three group heads in 【】 stand before their documents."""
    issue = neighbour("category_heads_in_black_brackets")
    assert [text.strip("【】") for text in categories(issue)] == ["地方性法规", "决议、决定", "任免名单"]


def test_category_heads_in_black_brackets__titles() -> None:
    """Three documents whose titles hold no group head."""
    issue = neighbour("category_heads_in_black_brackets")
    assert [document.title for document in issue.documents] == [
        "汾东省档案条例",
        "汾东省人民代表大会常务委员会关于召开省十四届人大三次会议的决定",
        "汾东省人民代表大会常务委员会任免名单",
    ]


def test_category_heads_in_black_brackets__pages() -> None:
    """Pages 11 to 13, each with its head."""
    issue = neighbour("category_heads_in_black_brackets")
    assert issue.pages == [11, 12, 13]
    assert len(issue.running_heads) == 3


def test_category_holds_two_documents__categories() -> None:
    """部门规范性文件 and 大事记 are group heads."""
    issue = neighbour("category_holds_two_documents")
    assert categories(issue) == ["部门规范性文件", "大事记"]


def test_category_holds_two_documents__documents() -> None:
    """Two notices stand under the first, a chronicle under the second."""
    issue = neighbour("category_holds_two_documents")
    assert [document.title for document in issue.documents] == [
        "东岭县教育局关于做好义务教育招生工作的通知",
        "东岭县民政局关于提高城乡低保标准的通知",
        "东岭县人民政府2024年4月大事记",
    ]


def test_category_holds_two_documents__days() -> None:
    """What happened on a day is a paragraph each."""
    issue = neighbour("category_holds_two_documents")
    assert issue.document(3).body.text.count("日") == 2
    assert len(issue.document(3).all("p")) == 2


def test_narrow_pages_with_group_heads__categories() -> None:
    """市政府文件 and 政策解读 are group heads."""
    issue = neighbour("narrow_pages_with_group_heads")
    assert [text.strip("【】") for text in categories(issue)] == ["市政府文件", "政策解读"]


def test_narrow_pages_with_group_heads__documents() -> None:
    """An opinion, and what explains it."""
    issue = neighbour("narrow_pages_with_group_heads")
    assert [document.title for document in issue.documents] == [
        "河川市人民政府关于加快发展冰雪经济的意见",
        "《关于加快发展冰雪经济的意见》解读",
    ]


def test_narrow_pages_with_group_heads__foot() -> None:
    """The opinion has its foot."""
    issue = neighbour("narrow_pages_with_group_heads")
    assert (issue.document(1).signatures, issue.document(1).signed) == (["河川市人民政府"], "2024-05-08")


def test_narrow_pages_with_group_heads__parts() -> None:
    """Two parts in each."""
    issue = neighbour("narrow_pages_with_group_heads")
    assert [[part.num for part in document.body.numbered] for document in issue.documents] == [["1", "2"], ["1", "2"]]


def test_narrow_pages_with_group_heads__pages() -> None:
    """Pages 3 to 6; the head is in no text."""
    issue = neighbour("narrow_pages_with_group_heads")
    assert issue.pages == [3, 4, 5, 6]
    assert all("公报" not in document.text for document in issue.documents)


def test_narrow_pages_with_group_heads__meta() -> None:
    """The head says number 5 of 2024."""
    issue = neighbour("narrow_pages_with_group_heads")
    assert (issue.meta("title"), issue.meta("year"), issue.meta("number")) == ("河川市人民政府公报", "2024", "5")


def test_narrow_categories_without_brackets__categories() -> None:
    """决议决定 and 人事任免 are group heads."""
    issue = neighbour("narrow_categories_without_brackets")
    assert categories(issue) == ["决议决定", "人事任免"]


def test_narrow_categories_without_brackets__documents() -> None:
    """A resolution and a list of appointments."""
    issue = neighbour("narrow_categories_without_brackets")
    assert [(document.kind, document.title) for document in issue.documents] == [
        ("resolution", "汾东省人民代表大会常务委员会关于批准2024年省级预算调整方案的决议"),
        ("appointments", "汾东省人民代表大会常务委员会任免名单"),
    ]


def test_narrow_categories_without_brackets__whole() -> None:
    """The resolution is one paragraph over the page."""
    issue = neighbour("narrow_categories_without_brackets")
    assert len(issue.document(1).body.paragraphs) == 1
    assert issue.document(1).body.text.endswith("提出的预算调整方案，决定予以批准。")


def test_narrow_categories_without_brackets__events() -> None:
    """Each was passed on 2024-11-28."""
    issue = neighbour("narrow_categories_without_brackets")
    assert [[date for date, _, _ in document.events] for document in issue.documents] == [
        ["2024-11-28"],
        ["2024-11-28"],
    ]


def test_narrow_categories_of_a_contents_and_pages_in_square_brackets__categories() -> None:
    """Three group heads."""
    issue = neighbour("narrow_categories_of_a_contents_and_pages_in_square_brackets")
    assert categories(issue) == ["规章", "市政府文件", "人事任免"]


def test_narrow_categories_of_a_contents_and_pages_in_square_brackets__documents() -> None:
    """A law and two notices."""
    issue = neighbour("narrow_categories_of_a_contents_and_pages_in_square_brackets")
    assert [document.kind for document in issue.documents] == ["law", "notice", "notice"]


def test_narrow_categories_of_a_contents_and_pages_in_square_brackets__pages() -> None:
    """Pages 1 to 5, in square brackets."""
    issue = neighbour("narrow_categories_of_a_contents_and_pages_in_square_brackets")
    assert issue.pages == [1, 2, 3, 4, 5]


def test_narrow_categories_of_a_contents_and_pages_in_square_brackets__whole() -> None:
    """The law goes on over the page."""
    issue = neighbour("narrow_categories_of_a_contents_and_pages_in_square_brackets")
    assert "城市蓝线重叠。" in issue.document(1).article("2").text


def test_collection_under_numbered_groups__groups() -> None:
    """Two groups."""
    issue = neighbour("collection_under_numbered_groups")
    assert categories(issue) == ["一、宪法相关法", "二、行政法"]


def test_collection_under_numbered_groups__laws() -> None:
    """Two laws."""
    issue = neighbour("collection_under_numbered_groups")
    assert [each.title for each in issue.documents] == ["中华人民共和国国旗法", "中华人民共和国档案法"]


def test_columns_of_a_gazette_above_documents__columns() -> None:
    """Three columns are named."""
    issue = neighbour("columns_of_a_gazette_above_documents")
    assert categories(issue) == ["地方性法规", "市政府文件", "人事任免"]


def test_columns_of_a_gazette_above_documents__law() -> None:
    """The law has its own title."""
    issue = neighbour("columns_of_a_gazette_above_documents")
    assert issue.documents[0].title == "青岛市集中式饮用水水源保护条例"


def test_column_of_judgments_above_a_case__case() -> None:
    """The case has its own title."""
    issue = neighbour("column_of_judgments_above_a_case")
    assert categories(issue) == ["裁判文书选登"]
    assert issue.only.title == "徐某诉某食品有限公司产品责任纠纷案"


def test_notices_of_courts_under_their_column__group() -> None:
    """The column is no document."""
    issue = neighbour("notices_of_courts_under_their_column")
    assert categories(issue) == ["公告"]
    assert [each.title for each in issue.documents] == ["送达公告", "开庭公告", "宣告失踪公告"]
    assert [each.signatures for each in issue.documents] == [
        ["清河市中级人民法院"],
        ["龙亭区人民法院"],
        ["兰原县人民法院"],
    ]


def test_letters_under_their_column_with_who_wrote__column() -> None:
    """It heads the letters."""
    issue = neighbour("letters_under_their_column_with_who_wrote")
    assert categories(issue) == ["群众来信选登"]
    assert [each.title for each in issue.documents[1:]] == ["关于老旧小区停车难的来信", "市南区政府办公室的答复"]


def test_columns_of_a_courts_gazette__heads() -> None:
    """Three group heads, also where nobody signs above them."""
    issue = neighbour("columns_of_a_courts_gazette")
    assert categories(issue) == ["司法解释", "司法解释性质文件", "任免"]


def test_columns_of_a_courts_gazette__case() -> None:
    """No case holds 任免."""
    issue = neighbour("columns_of_a_courts_gazette")
    assert [each.kind for each in issue.documents] == ["announcement", "law", "notice", "other", "appointments"]
    assert issue.document(4).text.endswith("（生效裁判审判人员：谢晨、孙英伟）")


def test_group_heads_between_dots__heads() -> None:
    """Two group heads, no part of a title."""
    issue = neighbour("group_heads_between_dots")
    assert categories(issue) == ["・人事任免・", "・大事记・"]
    assert issue.documents[0].title == "东陵省人民政府关于柳青等同志职务任免的通知"


def test_group_heads_between_dots__signed() -> None:
    """The notice is signed on 2020-08-07."""
    notice = neighbour("group_heads_between_dots").documents[0]
    assert (notice.signatures, notice.signed) == (["东陵省人民政府"], "2020-08-07")


def test_group_heads_between_dots__colophon() -> None:
    """The colophon begins with the editors."""
    assert neighbour("group_heads_between_dots").colophon[0] == "《东陵政报》编辑部"


def test_rules_of_a_city_under_their_column__head() -> None:
    """江城市人民政府规章 is a group head."""
    assert categories(neighbour("rules_of_a_city_under_their_column")) == ["江城市人民政府规章"]


def test_rules_of_a_city_under_their_column__laws() -> None:
    """Two laws."""
    issue = neighbour("rules_of_a_city_under_their_column")
    assert [(each.kind, each.title) for each in issue.documents] == [
        ("law", "江城市户外广告管理办法"),
        ("law", "江城市停车场管理办法"),
    ]


def test_group_heads_in_boxes__heads() -> None:
    """The boxes are group heads and no tables."""
    issue = neighbour("group_heads_in_boxes")
    assert categories(issue) == ["地方性法规", "人事任免"]
    assert issue.all("table") == []
