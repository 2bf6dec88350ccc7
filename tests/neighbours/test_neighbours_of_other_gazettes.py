"""What a careful editor sees in fixtures/neighbours: gazettes of other places and other times."""

from __future__ import annotations

from neighbours.neighbour import categories, neighbour, published


def test_macau_dispatches_below_their_office__documents() -> None:
    """Two dispatches of 行政長官, each under its own number, which is its title."""
    issue = neighbour("macau_dispatches_below_their_office")
    assert [(each.kind, each.title, each.node.get("issuer")) for each in issue.documents] == [
        ("order", "第12/2024號行政長官批示", "行政長官"),
        ("order", "第3/2024號行政長官批示", "行政長官"),
    ]


def test_macau_dispatches_below_their_office__office() -> None:
    """The region and the office stand above the first."""
    issue = neighbour("macau_dispatches_below_their_office")
    assert issue.document(1).head("kicker") == "澳門特別行政區行政長官辦公室"


def test_macau_dispatches_below_their_office__foot() -> None:
    """Each is dated and signed."""
    issue = neighbour("macau_dispatches_below_their_office")
    assert [(each.signed, each.signatures) for each in issue.documents] == [
        ("2024-01-20", ["行政長官　賀一誠"]),
        ("2024-01-22", ["行政長官　賀一誠"]),
    ]


def test_statement_of_a_gazette_below_its_contents__front() -> None:
    """What the gazette says of its documents stands on the first page, and in no document."""
    issue = neighbour("statement_of_a_gazette_below_its_contents")
    assert issue.front.paragraphs[-1] == "《河川省人民政府公报》所刊文件与正式文件具有同等效力。"
    assert issue.only.title == "河川省人民政府关于促进消费的意见"
    assert categories(issue) == ["【省政府文件】"]


def test_statement_of_a_gazette_below_its_contents__contents() -> None:
    """The contents have two heads and two entries."""
    issue = neighbour("statement_of_a_gazette_below_its_contents")
    contents = issue.front.all("contents")[0]
    assert [part.name for part in contents.children] == ["label", "entry", "label", "entry"]


def test_statement_of_a_gazette_below_entries_without_pages() -> None:
    """Two entries; what the gazette says of itself is none."""
    issue = neighbour("statement_of_a_gazette_below_entries_without_pages")
    assert len(issue.front.all("entry")) == 2
    assert issue.front.paragraphs[-1].endswith("文本为标准文本。")
    assert [document.kind for document in issue.documents] == ["announcement", "law"]


def test_attachment_without_label_named_in_the_list() -> None:
    """The list below the day is the attachment that 附 names."""
    issue = neighbour("attachment_without_label_named_in_the_list")
    (attachment,) = issue.only.attachments
    assert (attachment.kind, attachment.title) == ("list", "先进集体名单（3个）")
    assert attachment.body.paragraphs == ["西岭市第一中学", "西岭市人民医院", "西岭市消防救援支队"]


def test_taiwan_order_with_its_day_beside_the_title__order() -> None:
    """總統令 of 2024-08-07, with its number and three who sign."""
    order = neighbour("taiwan_order_with_its_day_beside_the_title").document(1)
    assert (order.title, order.number, order.node.get("date")) == ("總統令", "華總一義字第11300069021號", "2024-08-07")
    assert len(order.signatures) == 3


def test_taiwan_order_with_its_day_beside_the_title__law() -> None:
    """The law below it is a document of its own."""
    law = neighbour("taiwan_order_with_its_day_beside_the_title").document(2)
    assert (law.title, [article.num for article in law.articles]) == ("人口販運防制法修正第七條條文", ["7"])


def test_communique_of_two_organs_with_notes() -> None:
    """A title with the mark of a note, over two organs and the day."""
    communique = neighbour("communique_of_two_organs_with_notes").only
    assert (communique.kind, communique.title) == ("announcement", "河川省2023年国民经济和社会发展统计公报")
    assert communique.node.get("issuer") == "河川省统计局、国家统计局河川调查总队"
    assert communique.node.get("date") == "2024-03-15"


def test_schedule_of_days_and_hours() -> None:
    """One schedule, titled by its first line; each day and each hour is a paragraph."""
    schedule = neighbour("schedule_of_days_and_hours").only
    assert (schedule.kind, schedule.title) == ("agenda", "河川市第八届人民代表大会第四次会议日程")
    assert len(schedule.body.paragraphs) == 6


def test_order_of_the_fifties() -> None:
    """An order of 国务院 with the number 〔55〕国秘字第18号."""
    order = neighbour("order_of_the_fifties").only
    assert (order.kind, order.number, order.node.get("issuer")) == ("order", "〔55〕国秘字第18号", "国务院")
    assert (order.signatures, order.signed) == (["总理　周恩来"], "1955-11-10")


def test_speech_with_its_day_in_brackets() -> None:
    """The day in brackets tells of no event; the speaker stands below it."""
    speech = neighbour("speech_with_its_day_in_brackets").only
    assert (speech.head("dateline"), speech.byline, speech.events) == ("（2024年1月27日）", "王建国", [])
    assert speech.node.get("date") == "2024-01-27"


def test_guiding_case_that_begins_with_key_words() -> None:
    """Six parts, each under its heading; the first is 关键词."""
    case = neighbour("guiding_case_that_begins_with_key_words").only
    assert [section.heading for section in case.body.sections][:2] == ["关键词", "裁判要点"]
    assert len(case.body.sections) == 6


def test_order_set_wide_with_mayor() -> None:
    """An order, number 第87号, which 市长　周涛 signs."""
    issue = neighbour("order_set_wide_with_mayor")
    order = issue.document(1)
    assert (order.number, order.signatures) == ("第87号", ["市长　周涛"])
    assert len(published(order)) == 1
