"""What a document's text says of the document: issuer, date, day of entry into force, what it publishes."""

from __future__ import annotations

import pytest
from test_lossless_reading import issue_of as issue_of_text

from gazette_pub.finish import finish
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import XML_ID, Document, Issue, new_issue


def issue_of(*documents: Document) -> Issue:
    issue = new_issue()
    issue.add("meta").add("source", name="a.txt", media="text/plain", sha256="0" * 64)
    issue.extend(documents)
    finish(issue, ignore)
    return issue


def document(
    kind: str, title: str, *paragraphs: str, note: str | None = None, signed: tuple[str, ...] = ()
) -> Document:
    made = new_issue().add("document", kind=kind)
    assert isinstance(made, Document)
    head = made.add("head")
    head.add("title", title, lines="1")
    if note:
        head.add("adoption", note, lines="2")
    body = made.add("body")
    for text in paragraphs:
        body.add("p", text, lines="3")
    if signed:
        foot = made.add("foot")
        for line in signed:
            foot.add("date" if "年" in line else "signature", line, lines="4")
    return made


def in_force(kind: str, title: str, text: str, note: str | None = None) -> str | None:
    (found,) = issue_of(document(kind, title, text, note=note)).documents
    return found.get("effective")


@pytest.mark.parametrize(
    ("kind", "title", "text", "day"),
    [
        ("law", "某省消防条例", "本条例自2024年7月1日起施行。", "2024-07-01"),
        ("law", "某省消防条例", "本条例自2024年9月1日起施行，但第二条自2025年1月1日起施行。", "2024-09-01"),
        ("law", "某市办法（试行）", "本办法由市财政局负责解释，自二〇二四年十月一日起执行。", "2024-10-01"),
        ("notice", "某局关于调整标准的通知", "本通知自2024年9月1日起执行。", "2024-09-01"),
        ("decision", "某省人大常委会关于修改《某条例》的决定", "一、第九条改为：“本条例自2024年7月1日起施行。”", None),
        ("decision", "某省人大常委会关于修改《某条例》的决定", "本决定自2024年7月1日起施行。", "2024-07-01"),
        ("report", "关于检查某条例实施情况的报告", "《某条例》自2021年3月1日起施行。", None),
        ("explanation", "关于《某条例（草案）》的说明", "本条例自2024年7月1日起施行。", None),
        ("law", "某省消防条例", "2001年5月1日起施行的《某办法》同时废止。", None),
        ("notice", "某局关于某事的通知", "本通知执行期限为2024年1月1日至2026年12月31日。", "2024-01-01"),
        ("notice", "某局关于某事的通知", "证书有效期自2024年4月10日至2029年4月9日。", None),
        ("law", "某省消防条例", "本条例自公布之日起施行。", None),
        ("law", "某省消防条例", "本条例自2024年2月30日起施行。", None),
        ("law", "某条例", "本条例除第五条第二款自2026年1月1日施行外，自2024年1月1日起施行。", "2024-01-01"),
        ("law", "《某（修订）条例》", "除第（3）款另有规定外，本条例自2012年10月1日起实施。", "2012-10-01"),
        ("law", "《某（修订）条例》", "本条例（第2部除外）自2020年12月11日起实施。", "2020-12-11"),
        ("notice", "某局关于调整收费标准的通知", "调整后的收费标准自2016年4月1日起执行。", "2016-04-01"),
        ("notice", "某部关于印发《某办法》的通知", "本办法自2020年6月1日起施行。", "2020-06-01"),
        (
            "announcement",
            "某委员会关于2024年关税调整方案的公告",
            "《2024年关税调整方案》自2024年1月1日起实施。",
            "2024-01-01",
        ),
        (
            "announcement",
            "关于2024年关税调整方案的公告",
            "自2024年1月1日起，调整部分商品的进口关税税率。",
            "2024-01-01",
        ),
        (
            "announcement",
            "关于原产于甲国的某物反倾销措施的公告",
            "自2019年8月23日起，商务部决定对原产于甲国的某物继续征收反倾销税。",
            "2019-08-23",
        ),
        ("announcement", "关于做好防汛工作的公告", "自2024年6月1日起，各地开展防汛工作检查。", None),
        ("order", "某省人民政府关于禁火的命令", "本命令 自2024年3月15日起 至202 4年5月31日止有效。", "2024-03-15"),
    ],
)
def test_a_text_says_from_when_it_is_in_force(kind: str, title: str, text: str, day: str | None) -> None:
    assert in_force(kind, title, text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("本办法自2024年4月10日起施行，有效期五年。", "2029-04-09"),
        ("本办法自2024年4月10日起施行，有效期为18个月。", "2025-10-09"),
        ("本办法自2024年4月10日起施行。有效期至2026年12月31日。", "2026-12-31"),
        ("本办法自2024年4月10日起施行，至2025年6月30日止。", "2025-06-30"),
        ("本办法自2024年4月10日零时起施行，有效期2年。2022年发布的通告同时废止。", "2026-04-09"),
        ("本办法自2024年2月29日起施行，有效期1年。", "2025-02-27"),
        ("本办法自印发之日起施行，有效期至2026年12月31日。", "2026-12-31"),
        ("本办法自印发之日起施行，有效期三年。", None),
        ("本办法自2024年4月10日起施行，试行一年。", None),
        ("本办法自2024年4月10日起施行，有效期至2023年12月31日。", None),
        ("本办法自2024年4月10日起施行。许可证有效期五年。", None),
        ("许可证有效期五年。", None),
        ("本办法自2024年4月10日起施行，由市财政局负责解释，有效期5年。", "2029-04-09"),
        ("本办法自2024年4月10日起施行，2029年4月9日止。", "2029-04-09"),
        ("本办法自2024年4月10日起施行至2029年4月9日。", "2029-04-09"),
        ("本办法有效期自2024年4月10日起至2029年4月9日止。", "2029-04-09"),
        ("本办法执行期限为2024年1月1日至2026年12月31日。", "2026-12-31"),
        ("证书有效期自2024年4月10日至2029年4月9日。", None),
    ],
)
def test_a_text_says_until_when_it_is_in_force(text: str, day: str | None) -> None:
    (made,) = issue_of(document("law", "某市某办法", text)).documents
    assert made.get("expires") == day


def test_the_order_says_until_when_too() -> None:
    order = document(
        "notice",
        "某局关于印发《某办法》的通知",
        "《某办法》已经局务会议通过，现印发给你们，自2022年10月1日起施行，有效期至2027年9月30日。",
        signed=("某局", "2022年9月1日"),
    )
    _, law = issue_of(order, document("law", "某办法", "为了规范管理，制定本办法。")).all_documents
    assert (law.get("effective"), law.get("expires")) == ("2022-10-01", "2027-09-30")


def test_a_law_in_force_from_its_publication_is_so_from_the_day_of_the_order_that_publishes_it() -> None:
    order = document(
        "order", "某省人民政府令", "《某省消防办法》已经通过，现予公布。", signed=("省长　张三", "2024年3月1日")
    )
    law = document("law", "某省消防办法", "本办法自公布之日起施行。")
    first, second = issue_of(order, law).documents
    assert (first.get("promulgates"), second.get("effective")) == (second.get(XML_ID), "2024-03-01")


def test_the_order_says_the_day_where_the_law_says_none() -> None:
    order = document("order", "某省人民政府令", "《某省消防办法》已经通过，现予公布，自2024年5月1日起施行。")
    first, second = issue_of(order, document("law", "某省消防办法", "为了预防火灾，制定本办法。")).documents
    assert (first.get("effective"), second.get("effective")) == (None, "2024-05-01")


@pytest.mark.parametrize(
    ("note", "day"),
    [
        ("（2024年3月8日某省人民政府令第2号公布　自2024年5月1日起施行）", "2024-05-01"),
        ("（2021年8月17日公布施行）", "2021-08-17"),
        ("（2021年8月17日公布）", None),
    ],
)
def test_a_note_says_from_when_its_law_is_in_force(note: str, day: str | None) -> None:
    assert in_force("law", "某省消防办法", "为了预防火灾，制定本办法。", note) == day


@pytest.mark.parametrize(
    ("made", "issuer", "date"),
    [
        (
            document("law", "某省条例", note="（2024年1月18日某省第十四届人民代表大会常务委员会第七次会议通过）"),
            "某省人民代表大会常务委员会",
            "2024-01-18",
        ),
        (document("notice", "关于放假的通知", signed=("某省人民政府办公厅", "2024年2月1日")), "某省人民政府办公厅", "2024-02-01"),
        (document("notice", "通知", signed=("某省财政厅", "某省水利厅", "2024年2月1日")), "某省财政厅、某省水利厅", "2024-02-01"),
        (document("order", "某省人民政府令", signed=("省长　张三", "2024年2月1日")), "某省人民政府", "2024-02-01"),
        (document("report", "某省人民政府关于某事的报告"), "某省人民政府", None),
        (document("letter", "某省政府办公厅转报省水利厅关于某事的函"), "某省政府办公厅", None),
        (document("report", "关于某事的报告", "某省人民政府认为，2024年1月1日起应当改进。"), None, None),
    ],
)  # fmt: skip
def test_a_document_has_the_issuer_and_the_date_that_it_says(
    made: Document, issuer: str | None, date: str | None
) -> None:
    (found,) = issue_of(made).documents
    assert (found.get("issuer"), found.get("date")) == (issuer, date)


def test_a_document_publishes_none_but_what_is_printed_below_it() -> None:
    law = document("law", "某省消防条例")
    order = document("announcement", "某省公告", "《某省消防条例》已经通过，现予公布。")
    assert [found.get("promulgates") for found in issue_of(law, order).documents] == [None, None]


def test_an_order_that_says_who_made_the_rules_and_who_passed_them_publishes_them() -> None:
    said = "某省人民政府制定了《某省消防办法》，经2002年8月21日第34次常务会议通过，现予公布。"
    order = document("order", "某省人民政府令", said, signed=("省长　张三", "2003年4月10日"))
    other = document("order", "某省人民政府令", "制定了《某省消防办法》，经会议通过。此前已有说明，现予公布。")
    rules = document("law", "某省消防办法")
    assert [len((each.get("promulgates") or "").split()) for each in issue_of(order, rules).documents] == [1, 0]
    assert [each.get("promulgates") for each in issue_of(other, rules).documents] == [None, None]


def test_a_notice_whose_title_says_that_it_issues_minutes_publishes_them_and_says_who_passed_them() -> None:
    said = "《全国法院审判工作会议纪要》已于2019年9月11日经最高人民法院审判委员会第319次会议原则通过。"
    notice = document(
        "notice", "最高人民法院关于印发《全国法院审判工作会议纪要》的通知", said, signed=("最高人民法院",)
    )
    minutes = document("minutes", "全国法院审判工作会议纪要", "会议认为，应当执行。")
    issue = issue_of(notice, minutes)
    assert [each.get("promulgates") for each in issue.documents] == [minutes.get(XML_ID), None]
    assert minutes.get("issuer") == "最高人民法院"


def test_what_a_person_said_stays() -> None:
    made = document("report", "某省人民政府关于某事的报告")
    made.set("issuer", "某省人民政府研究室")
    (found,) = issue_of(made).documents
    assert found.get("issuer") == "某省人民政府研究室"


@pytest.mark.parametrize(
    ("order", "title"),
    [
        ("修正「台北市公园管理自治条例」第四条条文。", "台北市公园管理自治条例第四条修正条文"),
        ("修正「台北市公园管理自治条例」部分条文。", "台北市公园管理自治条例部分条文修正条文"),
        ("茲修正渔港法第三条、第五条及第七条条文；增订第五条之一条文；並刪除第八条条文，公布之。",
         "渔港法修正第三條、第五條及第七條條文；增訂第五條之一條文；並刪除第八條條文"),
        ("茲增訂农业保险法第十条之一条文；並修正第三条条文，公布之。", "农业保险法增订第十条之一条文；并修正第三条条文"),
        ("茲制定海洋保育法，公布之。", "海洋保育法"),
    ],
)  # fmt: skip
def test_an_order_publishes_the_articles_that_it_amends_where_they_are_printed_below_it(order: str, title: str) -> None:
    issue = issue_of(document("order", "某市政府令", order), document("law", title, "第四条　内容。"))
    first, second = issue.documents
    assert first.get("promulgates") == second.id


@pytest.mark.parametrize("title", ["台北市公园管理自治条例修正条文对照表", "高雄市公园管理自治条例第四条修正条文"])
def test_a_table_that_shows_what_changed_and_the_articles_of_another_law_are_not_what_an_order_publishes(
    title: str,
) -> None:
    order = document("order", "某市政府令", "修正「台北市公园管理自治条例」第四条条文。")
    first, _ = issue_of(order, document("law", title, "第四条　内容。")).documents
    assert first.get("promulgates") is None


@pytest.mark.parametrize(
    ("title", "said", "issuer"),
    [
        (
            "某省教育厅关于印发《某省食堂管理办法》的通知",
            "现将《某省食堂管理办法》印发给你们，请遵照执行。",
            "某省教育厅",
        ),
        (
            "某省教育厅关于印发某省食堂管理办法的通知",
            "《某省食堂管理办法》已经省政府同意，现印发给你们。",
            "某省教育厅",
        ),
        (
            "某省教育厅关于印发《某省食堂管理办法》的通知",
            "为规范管理，我厅制定了《某省食堂管理办法》，现印发给你们。",
            "某省教育厅",
        ),
        (
            "某省教育厅关于印发《某省食堂管理办法》的通知",
            "现将某省食品协会制定的《某省食堂管理办法》印发给你们。",
            None,
        ),
        ("某省教育厅关于转发《某省食堂管理办法》的通知", "现将《某省食堂管理办法》转发给你们，请遵照执行。", None),
    ],
)
def test_what_a_notice_issues_as_its_own_was_made_by_whose_notice_it_is(
    title: str, said: str, issuer: str | None
) -> None:
    lines = (
        title, "各市教育局：", said, "某省教育厅", "2024年3月5日", "某省食堂管理办法", "第一条　为规范食堂管理，制定本办法。",
        "第二条　食堂应当公示菜谱。", "第三条　本办法自印发之日起施行。",
    )  # fmt: skip
    notice, rules = list(issue_of_text("\n\n".join(lines)).all_documents)
    assert notice.get("issuer") == "某省教育厅"
    assert rules.get("issuer") == issuer
    assert rules.get("date") == (None if "转发" in title else "2024-03-05")
