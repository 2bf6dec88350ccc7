"""What a careful editor sees in fixtures/neighbours: the gazettes of Hong Kong, Macau and Taiwan, page by page."""

from __future__ import annotations

from cases.seen import Case, Document, seen
from gazette_pub.issue.model import XML_LANG
from neighbours.neighbour import categories, neighbour, quoted, the_table


def test_heads_of_macau_with_issue_and_series__issue() -> None:
    """Title, year, number and day are those of the heads."""
    issue = neighbour("heads_of_macau_with_issue_and_series")
    said = {name: issue.meta(name) for name in ("title", "year", "number", "date")}
    assert said == {"title": "澳門特別行政區公報", "year": "2022", "number": "18", "date": "2022-05-03"}
    assert issue.pages == [2110, 2111, 2112]


def test_heads_of_macau_with_issue_and_series__documents() -> None:
    """A regulation that amends another, and an executive order."""
    issue = neighbour("heads_of_macau_with_issue_and_series")
    assert [(each.kind, each.title) for each in issue.documents] == [
        ("law", "修改第12/2011號行政法規《街市檔位管理制度》"),
        ("order", "第31/2022號行政命令"),
    ]


def test_heads_of_macau_with_issue_and_series__quoted() -> None:
    """The quoted article stands in article 1, and goes on over the page."""
    regulation = neighbour("heads_of_macau_with_issue_and_series").document(1)
    assert [(article.num, quoted(article)) for article in regulation.all("article")] == [
        ("1", False),
        ("3", True),
        ("2", False),
    ]
    assert "到場監察。”" in regulation.text


def test_heads_of_macau_with_issue_and_series__day() -> None:
    """The order is dated with a full stop behind the day, and signed."""
    order = neighbour("heads_of_macau_with_issue_and_series").document(2)
    assert (order.node.get("date"), order.signatures) == ("2022-04-26", ["行政長官　鄭志明"])
    assert [article.paragraphs for article in order.articles][-1] == ["本行政命令自公佈日起生效。"]


def test_heads_of_taiwan_with_volume_and_day__issue() -> None:
    """The day says the year."""
    issue = neighbour("heads_of_taiwan_with_volume_and_day")
    said = {name: issue.meta(name) for name in ("title", "year", "number", "date")}
    assert said == {"title": "行政院公報", "year": "2024", "number": "21", "date": "2024-01-31"}


def test_heads_of_taiwan_with_volume_and_day__text() -> None:
    """The heads are in no text, and article 2 goes on over the page."""
    issue = neighbour("heads_of_taiwan_with_volume_and_day")
    assert "行政院公報" not in issue.text
    rules = issue.titled("稻米分級檢驗作業辦法")
    assert [article.num for article in rules.articles] == ["1", "2", "3"]
    assert rules.article("2").paragraphs[0].endswith("應於檢驗後三日內將結果通知申請人。")


RULE = "小船檢查丈量規則第五條、第八條修正"


def test_rule_of_taiwan_with_what_explains_it__documents() -> None:
    """An order, the rule and what explains it; an order; a notice with the draft that it announces."""
    issue = neighbour("rule_of_taiwan_with_what_explains_it")
    assert [(each.kind, each.title) for each in issue.documents] == [
        ("order", "交通部令"),
        ("law", f"{RULE}條文"),
        ("explanation", f"{RULE}總說明"),
        ("other", f"{RULE}條文對照表"),
        ("order", "行政院令"),
        ("announcement", "衛生福利部公告"),
        ("explanation", "食品添加物業者衛生管理準則草案總說明"),
        ("other", "食品添加物業者衛生管理準則草案"),
    ]


def test_rule_of_taiwan_with_what_explains_it__heads() -> None:
    """The numbers of orders and notices, one of them with a character in brackets; their days; their signers."""
    issue = neighbour("rule_of_taiwan_with_what_explains_it")
    acts = [each for each in issue.documents if each.kind in ("order", "announcement")]
    assert [(each.head("number"), each.node.get("date"), each.signatures) for each in acts] == [
        ("交航（一）字第11498001231號", "2025-04-11", ["部長　陳世明"]),
        ("院臺交字第1145007012號", "2025-04-09", ["院長　卓文凱"]),
        ("衛授食字第1141300987號", "2025-04-10", ["部長　邱泰文"]),
    ]


def test_rule_of_taiwan_with_what_explains_it__items() -> None:
    """What is amended is counted in items."""
    explanation = neighbour("rule_of_taiwan_with_what_explains_it").document(3)
    assert [item.paragraphs for item in explanation.all("item")] == [
        ["增訂電子申請方式。（修正條文第五條）"],
        ["修正檢查費之收取基準。（修正條文第八條）"],
    ]


def test_rule_of_taiwan_with_what_explains_it__table() -> None:
    """Three columns, a row an article, one cell empty; and none of them an article of the rule."""
    issue = neighbour("rule_of_taiwan_with_what_explains_it")
    table = the_table(issue.document(4))
    assert table.rows[0] == ["修正條文", "現行條文", "說明"]
    assert table.rows[2] == ["第八條　檢查費依附表收取。", "", "一、本條新增。二、明定收費基準。"]
    assert [article.num for article in issue.document(2).articles] == ["5", "8"]


def test_rule_of_taiwan_with_what_explains_it__attached() -> None:
    """附件：如主旨 is a line of the notice's head."""
    notice = neighbour("rule_of_taiwan_with_what_explains_it").document(6)
    assert notice.attachments == []
    assert notice.head("p") == "附件：如主旨"


def test_legal_notices_of_hong_kong_on_lettered_pages__pages() -> None:
    """B1205 to B1207, and the number of the notice as the head of its second page."""
    issue = neighbour("legal_notices_of_hong_kong_on_lettered_pages")
    assert issue.pages == [1205, 1206, 1207]
    assert issue.running_heads == ["2024年第61號法律公告"]


def test_legal_notices_of_hong_kong_on_lettered_pages__documents() -> None:
    """Two regulations and an appointment, each under its number."""
    issue = neighbour("legal_notices_of_hong_kong_on_lettered_pages")
    assert [(each.kind, each.head("number")) for each in issue.documents] == [
        ("law", "2024年第61號法律公告"),
        ("law", "2024年第62號法律公告"),
        ("announcement", "第215號政府公告"),
    ]


def test_legal_notices_of_hong_kong_on_lettered_pages__notes() -> None:
    """The explanatory note is under the first; the note of its making is one over two lines."""
    regulation = neighbour("legal_notices_of_hong_kong_on_lettered_pages").document(1)
    assert [each.title for each in regulation.documents] == ["註釋"]
    assert (regulation.head("adoption") or "").endswith("(第548章)第89條訂立)")
    assert [section.heading for section in regulation.all("section")] == ["生效日期", "修訂附表1(費用)"]


def test_legal_notices_of_hong_kong_on_lettered_pages__names() -> None:
    """A name a line, with honours behind it; day and signature on one line."""
    notice = neighbour("legal_notices_of_hong_kong_on_lettered_pages").document(3)
    assert notice.title == "委任成員"
    assert notice.body.paragraphs[1:] == ["高永康先生，MH", "羅淑貞女士", "鄧國樑教授，太平紳士"]
    assert (notice.signed, notice.signatures) == ("2024-05-14", ["運輸及物流局局長　林世雄"])


def test_notices_of_hong_kong_below_offices_and_ordinances() -> None:
    """Number, what stands above the title, title, signer."""
    issue = neighbour("notices_of_hong_kong_below_offices_and_ordinances")
    above = [each.head("kicker") or each.head("p") for each in issue.documents]
    assert [(each.head("number"), each.title, each.signatures) for each in issue.documents] == [
        ("第2871號公告", "強制售賣令", ["土地審裁處司法常務官　何家樂"]),
        ("第2872號公告", "委任", ["律政司司長　林定邦"]),
        ("第2873號公告", "更正公告", ["民政事務總署署長　張少芬"]),
        ("第2874號公告", "特別交通及運輸安排", ["運輸署署長　羅家俊"]),
    ]
    assert above[1:] == ["律政司", None, "運輸署"]
    assert above[0] == "《土地(為重新發展而強制售賣)條例》(第545章)(根據第4A(1)條發出的公告)"


def test_bill_of_hong_kong_on_a_lettered_page() -> None:
    """The page's number is no text; the memorandum is printed under the bill."""
    issue = neighbour("bill_of_hong_kong_on_a_lettered_page")
    assert issue.pages == [1201]
    assert issue.only.title == "《2024年渡輪服務(修訂)條例草案》"
    assert [section.num for section in issue.only.all("section")] == ["1", "2", "3"]
    (memorandum,) = issue.only.documents
    assert memorandum.title == "摘要說明"
    assert [item.num for item in memorandum.all("item")] == ["2", "3"]


def test_acts_of_taiwan_with_labels_and_groups__documents() -> None:
    """Two groups; an order with its rule; a notice with its table; a letter of its own."""
    issue = neighbour("acts_of_taiwan_with_labels_and_groups")
    assert categories(issue) == ["貳、法規命令", "參、行政規則"]
    assert [(each.kind, each.title) for each in issue.documents] == [
        ("order", "內政部令"),
        ("plan", "不動產經紀業申報作業要點"),
        ("announcement", "內政部、財政部公告"),
        ("letter", "勞動部函"),
    ]


def test_acts_of_taiwan_with_labels_and_groups__notice() -> None:
    """Two numbers, two signers, one table attached; the letter's day is labelled."""
    issue = neighbour("acts_of_taiwan_with_labels_and_groups")
    notice, letter = issue.documents[2:]
    assert notice.head("number") == "台內地字第1130262011號台財稅字第11304561230號"
    assert notice.signatures == ["部長　林右平", "部長　莊翠玲"]
    assert len(notice.attachments) == 1
    assert (letter.node.get("date"), letter.signatures) == ("2024-05-10", ["部長　何佩姍"])


def test_resolution_of_macau_and_notices_with_their_fees() -> None:
    """Each begins where its office or its number stands, and is signed."""
    issue = neighbour("resolution_of_macau_and_notices_with_their_fees")
    assert issue.pages == [18201]
    assert [(each.kind, each.title, each.node.get("date")) for each in issue.documents] == [
        ("resolution", "通過《二零二三年度預算執行情況報告》", "2023-11-24"),
        ("order", "第2/2023號立法會主席批示", "2023-11-20"),
        ("announcement", "財政局通告", "2023-11-15"),
        ("list", "市政署名單", "2023-11-14"),
    ]
    assert [each.signatures for each in issue.documents] == [
        ["立法會主席　高開賢"],
        ["立法會主席　高開賢"],
        ["局長　容光亮"],
        ["處長　何美玲"],
    ]


def test_city_of_taiwan_signs_with_names_set_wide() -> None:
    """Mayor and director sign the order; the rule and the notice follow."""
    issue = neighbour("city_of_taiwan_signs_with_names_set_wide")
    assert [(each.title, each.signatures) for each in issue.documents] == [
        ("臺北市政府令", ["市長蔣萬平", "法務局局長　連堂光　決行"]),
        ("臺北市資源回收管理自治條例第七條修正條文", []),
        ("臺北市政府環境保護局　公告", ["局長吳盛平"]),
    ]
    assert [each.text for each in issue.document(1).all("person")] == ["蔣萬平", "連堂光"]


def test_appeal_decided_by_a_city_of_taiwan() -> None:
    """Head and headings."""
    decision = neighbour("appeal_decided_by_a_city_of_taiwan").only
    assert (decision.title, decision.head("number")) == ("臺北市政府訴願決定書", "府訴三字第1126087345號")
    assert [section.heading for section in decision.all("section")] == ["主文", "事實", "理由"]


def test_day_below_the_schedules_of_a_regulation_of_hong_kong() -> None:
    """The regulation is dated by it, for whoever makes it signs there."""
    regulation = neighbour("hong_kong_regulation_with_schedules").document(1)
    assert regulation.node.get("date") == "2024-03-12"


def test_articles_compared_in_columns_of_blanks() -> None:
    """A row an article; the head of the second page is printed again; the notice below is a document of its own."""
    issue = neighbour("articles_compared_in_columns_of_blanks")
    assert the_table(issue.document(1)).rows == [
        ["修正條文", "現行條文", "說明"],
        [
            "第五條　小船應依規定申請檢查，得以電子方式為之。",
            "第五條　小船應申請檢查。",
            "一、增訂電子申請。二、文字修正。",
        ],
        ["第八條　檢查費依附表收取，於檢查前繳納。", "第八條　檢查費由航政機關定之。", "配合實務修正。"],
        ["第八條之一　本規則所定書表格式，由航政機關定之。", "", "一、本條新增。"],
    ]
    assert [each.title for each in issue.documents][1:] == ["衛生福利部　公告"]


def test_notices_of_hong_kong_made_by_leave__leave() -> None:
    """The first is made by 漁農自然護理署, and by nobody approved."""
    first = neighbour("notices_of_hong_kong_made_by_leave").document(1)
    assert first.node.get("issuer") == "漁農自然護理署"
    assert first.events == [(None, "订立", "漁農自然護理署")]


def test_notices_of_hong_kong_made_by_leave__council() -> None:
    """The second is made by 行政長官會同行政會議, and not by the chamber in which it is signed."""
    second = neighbour("notices_of_hong_kong_made_by_leave").document(2)
    assert second.node.get("issuer") == "行政長官會同行政會議"
    assert second.events == [(None, "作出", "行政長官會同行政會議")]


def test_executive_orders_of_macau_in_a_row__orders() -> None:
    """Each has its number for a title, and is signed."""
    issue = neighbour("executive_orders_of_macau_in_a_row")
    assert [document.title for document in issue.documents] == ["第61/2018號行政命令", "第62/2018號行政命令"]
    assert [document.node.get("date") for document in issue.documents] == ["2018-06-29", "2018-07-02"]


def test_dispatch_that_amends_below_its_number__quoted() -> None:
    """The items that a dispatch gives anew are quoted text."""
    issue = neighbour("dispatch_that_amends_below_its_number")
    assert [item.num for item in issue.only.body.all("item") if quoted(item)] == ["3", "5"]
    assert [item.num for item in issue.only.body.items] == ["1", "2"]


def test_orders_of_macau_in_both_languages__documents() -> None:
    """Four documents with titles of their own, the Portuguese ones in their language; what they were signed by."""
    issue = neighbour("orders_of_macau_in_both_languages")
    assert [(each.title, each.signatures) for each in issue.documents] == [
        ("第5/2024號經濟財政司司長批示", ["經濟財政司司長　李偉農"]),
        (
            "Despacho do Secretário para a Economia e Finanças n.º 5/2024",
            ["O Secretário para a Economia e Finanças, Lei Wai Nong."],
        ),
        ("第12/2024號行政命令", ["行政長官　賀一誠"]),
        ("Ordem Executiva n.º 12/2024", ["O Chefe do Executivo, Ho Iat Seng."]),
    ]
    assert [each.node.get(XML_LANG) for each in issue.documents[1::2]] == ["pt", "pt"]


def test_orders_of_macau_in_both_languages__paragraphs() -> None:
    """Lines are joined with one blank; Artigo 2.º begins a paragraph below a full line."""
    order = neighbour("orders_of_macau_in_both_languages").document(4)
    assert order.body.paragraphs[0] == (
        "Usando da faculdade conferida pela alínea 4) do artigo 50.º da Lei Básica, o Chefe do Executivo manda publicar"
        " a presente ordem executiva:"
    )
    assert order.body.paragraphs[3:5] == [
        "São delegados no Secretário para a Administração e Justiça os poderes necessários para assinar o Acordo."
        " O Secretário pode subdelegar.",
        "Artigo 2.º",
    ]


def test_orders_of_macau_in_both_languages__heads() -> None:
    """The heads of both pages are in no text, that in Portuguese too."""
    issue = neighbour("orders_of_macau_in_both_languages")
    assert issue.pages == [101, 102]
    assert "BOLETIM" not in issue.text and issue.document(3).node.get("date") == "2024-01-10"


def test_law_of_macau_in_both_languages() -> None:
    """Who signs, twice in each language, and when, stand in the foot."""
    issue = neighbour("law_of_macau_in_both_languages")
    assert [each.title for each in issue.documents] == ["修改第7/2003號法律《對外貿易法》", "Lei n.º 3/2022"]
    assert issue.document(1).signatures == ["立法會主席　高開賢", "行政長官　賀一誠"]
    law = issue.document(2)
    assert len(law.signatures) == 2
    assert law.body.paragraphs[-1] == "A presente lei entra em vigor no dia seguinte ao da sua publicação."


def test_notices_of_macau_in_portuguese_and_chinese() -> None:
    """A notice without a number has its title below whose it is, and the Chinese one its own."""
    issue = neighbour("notices_of_macau_in_portuguese_and_chinese")
    assert [(each.head("kicker"), each.title) for each in issue.documents] == [
        ("DIRECÇÃO DOS SERVIÇOS DE FINANÇAS", "Aviso"),
        (None, "財政局通告"),
        ("GABINETE DO CHEFE DO EXECUTIVO", "Extractos de despachos"),
    ]
    assert issue.document(2).signatures == ["局長　容光亮"]
    assert issue.document(1).body.paragraphs[0].endswith("17,45 horas do dia 8 de Março de 2024.")


def test_who_signs_below_an_office_of_macau_issued_it() -> None:
    """行政長官辦公室 above an order, 行政長官 below it: it is his."""
    order = seen(
        "澳門特別行政區\n行政長官辦公室\n第7/2024號行政命令\n行政長官發佈本行政命令。\n二零二四年一月十日。\n命令公佈。\n行政長官　賀一誠\n".encode()
    )
    assert order.only.node.get("issuer") == "行政長官"


def test_hong_kong_regulation_with_verbs_on_lines_of_their_own__pages() -> None:
    """The page's number stands beside the supplement, and beside the number of the notice; neither is text."""
    issue = neighbour("hong_kong_regulation_with_verbs_on_lines_of_their_own")
    assert (issue.pages, issue.running_heads) == ([1301, 1302], ["第2號法律副刊", "2024年第70號法律公告"])
    assert issue.document(1).title == "《2024年道路交通（公共服務車輛）（修訂）（第2號）規例》"
    assert issue.document(1).number == "2024年第70號法律公告"


def test_hong_kong_regulation_with_verbs_on_lines_of_their_own__items() -> None:
    """Each verb is a paragraph of the innermost item, and what it gives stands quoted in that."""
    regulation = neighbour("hong_kong_regulation_with_verbs_on_lines_of_their_own").document(1)
    assert [section.num for section in regulation.all("section")] == ["1", "2", "3"]
    own = [[p.text_content for p in item.node.children("p")] for item in regulation.all("item") if not quoted(item)]
    assert own == [
        ["第4(1)(a)條——", "廢除", "“5年”", "代以"],
        ["第4條，在第(2)款之後——", "加入"],
        ["第4(3)條——"],
        ["在(b)段中——"],
        ["廢除", "“一年”", "代以"],
        ["在“須”之後——", "加入"],
        ["廢除(c)段。"],
    ]


def test_hong_kong_regulation_with_verbs_on_lines_of_their_own__new_text() -> None:
    """(2A) is new text of (2), with a list of its own."""
    regulation = neighbour("hong_kong_regulation_with_verbs_on_lines_of_their_own").document(1)
    (second,) = [item for item in regulation.all("item") if item.num == "2" and item.node.get("label") == "(2)"]
    assert [item.paragraphs for item in second.all("item")] == [["以書面提出；及"], ["附有費用。”。"]]
    assert all(map(quoted, second.all("item")))


def test_hong_kong_bill_in_a_supplement_cut_by_a_page() -> None:
    """Both pages of the supplement are known, and its name is in no text; the bill's sections are three."""
    issue = neighbour("hong_kong_bill_in_a_supplement_cut_by_a_page")
    assert issue.pages == [11, 12]
    assert "副刊" not in issue.text
    assert [section.heading for section in issue.document(1).all("section")] == ["簡稱", "修訂第5條", "修訂第8條"]


def test_hong_kong_regulation_whose_paragraphs_repeal_and_give() -> None:
    """(a) 廢除 and (b) 廢除第(2)款 are items of section 2, and (2) with (a) and (b) is what (b) gives."""
    regulation = neighbour("hong_kong_regulation_whose_paragraphs_repeal_and_give").document(1)
    items = [(item.node.get("label"), quoted(item)) for item in regulation.all("item")]
    assert items == [("(a)", False), ("(b)", False), ("“(2)", True), ("(a)", True), ("(b)", True)]
    assert [section.heading for section in regulation.all("section")] == [
        "修訂第3條（釋義）",
        "修訂第8條（衞生）",
        "廢除第9條",
    ]


def _said(issue: Case) -> tuple[str | None, ...]:
    """What the issue says of itself: title, year, number, day, place."""
    return tuple(issue.meta(name) for name in ("title", "year", "number", "date", "jurisdiction"))


def test_issue_of_macau_with_its_part_and_a_supplement__issue() -> None:
    """The two lines are the issue's own; its title is without the part."""
    issue = neighbour("issue_of_macau_with_its_part_and_a_supplement")
    assert _said(issue) == ("澳門特別行政區公報", "2023", "14", "2023-04-03", "cn-mo")
    front = issue.issue.child("front")
    assert front is not None
    assert [node.text_content for node in front.children("title", "p")] == [
        "澳門特別行政區公報——第一組——副刊",
        "第 14 期——2023年4月3日",
    ]


def test_issue_of_macau_with_its_part_and_a_supplement__documents() -> None:
    """Nothing above their heads but the region."""
    issue = neighbour("issue_of_macau_with_its_part_and_a_supplement")
    assert [each.title for each in issue.documents] == ["第19/2023號行政命令", "第52/2023號行政長官批示"]
    assert issue.document(1).head("kicker") == "澳門特別行政區"


def test_issue_of_macau_below_what_it_is_made_of__issue() -> None:
    """All of its lines are of the first page."""
    issue = neighbour("issue_of_macau_below_what_it_is_made_of")
    assert _said(issue) == ("澳門特別行政區公報", "2023", "14", "2023-04-03", "cn-mo")
    front = issue.issue.child("front")
    assert front is not None and "由第一組及第二組組成" in front.text_content


def test_issue_of_macau_below_what_it_is_made_of__documents() -> None:
    """An executive order and a dispatch."""
    issue = neighbour("issue_of_macau_below_what_it_is_made_of")
    assert [each.title for each in issue.documents] == ["第19/2023號行政命令", "第52/2023號行政長官批示"]


def test_issue_of_macau_named_in_portuguese__issue() -> None:
    """Title, publisher, number and day."""
    issue = neighbour("issue_of_macau_named_in_portuguese")
    assert _said(issue) == (
        "BOLETIM OFICIAL DA REGIÃO ADMINISTRATIVA ESPECIAL DE MACAU", "2023", "14", "2023-04-03", "cn-mo"
    )  # fmt: skip
    assert issue.meta("publisher") == "REGIÃO ADMINISTRATIVA ESPECIAL DE MACAU"


def test_issue_of_macau_named_in_portuguese__documents() -> None:
    """In Chinese."""
    issue = neighbour("issue_of_macau_named_in_portuguese")
    assert [each.title for each in issue.documents] == ["第19/2023號行政命令", "第52/2023號行政長官批示"]


def test_pages_of_macau_with_tabs_in_their_heads__pages() -> None:
    """The heads say which issue it is."""
    issue = neighbour("pages_of_macau_with_tabs_in_their_heads")
    assert issue.pages == [7710, 7711]
    assert _said(issue) == ("澳門特別行政區公報", "2023", "22", "2023-05-31", "cn-mo")


def test_pages_of_macau_with_tabs_in_their_heads__text() -> None:
    """The first paragraph goes on over the page."""
    dispatch = neighbour("pages_of_macau_with_tabs_in_their_heads").only
    assert "的承攬合同。" in dispatch.text
    assert dispatch.title == "第30/2023號運輸工務司司長批示"


def test_pages_of_hong_kong_with_letters_at_their_foot__pages() -> None:
    """Nothing of their feet is text."""
    issue = neighbour("pages_of_hong_kong_with_letters_at_their_foot")
    assert issue.pages == [1301, 1302, 1303]
    assert "憲報" not in issue.text


def test_pages_of_hong_kong_with_letters_at_their_foot__issue() -> None:
    """Year and number are those of the feet."""
    issue = neighbour("pages_of_hong_kong_with_letters_at_their_foot")
    assert _said(issue) == (None, "2023", "17", None, "cn-hk")


def test_pages_of_hong_kong_with_letters_at_their_foot__notices() -> None:
    """Three notices of one paragraph each."""
    issue = neighbour("pages_of_hong_kong_with_letters_at_their_foot")
    assert [(each.number, len(each.body.paragraphs)) for each in issue.documents] == [
        ("第2214號公告", 1),
        ("第2215號公告", 1),
        ("第2216號公告", 1),
    ]


def test_notices_of_hong_kong_under_two_columns__columns() -> None:
    """No notice is called so."""
    issue = neighbour("notices_of_hong_kong_under_two_columns")
    assert categories(issue) == ["政府公告", "公共啟事"]


def test_notices_of_hong_kong_under_two_columns__notices() -> None:
    """Each has its number."""
    issue = neighbour("notices_of_hong_kong_under_two_columns")
    assert [(each.number, each.title) for each in issue.documents] == [
        ("第3002號公告", "公職委任"),
        ("第3003號公告", "新增第273D號路線"),
        ("第3004號公告", "清盤通知"),
    ]
    assert issue.document(1).head("kicker") == "行政長官辦公室"


def test_notices_of_hong_kong_under_two_columns__foot() -> None:
    """Day and signer on one line close the second."""
    second = neighbour("notices_of_hong_kong_under_two_columns").document(2)
    assert (second.node.get("date"), second.signatures) == ("2024-05-20", ["運輸署署長　李頌恩"])


def test_notices_of_hong_kong_under_grounds_and_instruments__titles() -> None:
    """What stands between it and the number is above the title."""
    issue = neighbour("notices_of_hong_kong_under_grounds_and_instruments")
    assert [each.title for each in issue.documents] == [
        "註冊電業承辦商名單",
        "2025年古物及古蹟（歷史建築物的宣布）公告",
        "委任主席、副主席及成員",
        "更改街市名稱",
    ]
    assert issue.document(1).head("p") == "《電力（註冊）規例》（第406D章）（第19(1)條）"


def test_notices_of_hong_kong_under_grounds_and_instruments__text() -> None:
    """The instrument is the title where nothing stands between it and the text."""
    second = neighbour("notices_of_hong_kong_under_grounds_and_instruments").document(2)
    assert [item.num for item in second.body.items] == ["1", "2"]
    assert second.body.sections == []


def _entries(document: Document) -> list[tuple[str, str | None]]:
    """The entries of its contents, each with its page."""
    return [(entry.text, entry.node.get("page")) for entry in document.all("entry")]


def test_ordinance_of_hong_kong_with_contents_and_every_other_page__contents() -> None:
    """They name their pages, below 條次 and 頁次."""
    ordinance = neighbour("ordinance_of_hong_kong_with_contents_and_every_other_page").only
    assert _entries(ordinance) == [
        ("第1部導言", None),
        ("1.　簡稱", "A1031"),
        ("2.　修訂《電力條例》", "A1031"),
        ("第2部修訂《電力條例》", None),
        ("3.　加入第30A條", "A1033"),
        ("30A.　罪行", "A1033"),
        ("附表　費用", "A1035"),
    ]


def test_ordinance_of_hong_kong_with_contents_and_every_other_page__pages() -> None:
    """A1029 to A1035 are page numbers."""
    issue = neighbour("ordinance_of_hong_kong_with_contents_and_every_other_page")
    assert issue.pages == [1029, 1031, 1033, 1035]


def test_ordinance_of_hong_kong_with_contents_and_every_other_page__sections() -> None:
    """Once each; section 30A is quoted."""
    ordinance = neighbour("ordinance_of_hong_kong_with_contents_and_every_other_page").only
    assert [part.label for part in ordinance.body.divisions] == ["第1部", "第2部"]
    assert [(part.num, part.heading, quoted(part)) for part in ordinance.all("section")] == [
        ("1", "簡稱", False),
        ("2", "修訂《電力條例》", False),
        ("3", "加入第30A條", False),
        ("30-1", "罪行", True),
    ]
    put_in = next(part for part in ordinance.all("section") if part.num == "30-1")
    assert [item.num for item in put_in.items][:2] == ["1", "2"]


def test_ordinance_of_hong_kong_with_contents_and_every_other_page__day() -> None:
    """By the day between what it is for and who makes it."""
    ordinance = neighbour("ordinance_of_hong_kong_with_contents_and_every_other_page").only
    assert (ordinance.number, ordinance.node.get("date")) == ("2023年第9號條例", "2023-05-12")


def test_ordinance_of_hong_kong_with_contents_and_every_other_page__schedule() -> None:
    """An attachment with a table."""
    ordinance = neighbour("ordinance_of_hong_kong_with_contents_and_every_other_page").only
    (schedule,) = ordinance.attachments
    assert (schedule.title, len(the_table(schedule.body).rows)) == ("費用", 3)


def test_legal_notice_of_hong_kong_with_contents__number() -> None:
    """The second of the lines is a running head."""
    issue = neighbour("legal_notice_of_hong_kong_with_contents")
    assert issue.only.number == "2023年第45號法律公告"
    assert issue.running_heads == ["2023年第45號法律公告"]
    assert issue.pages == [2087, 2089]


def test_legal_notice_of_hong_kong_with_contents__sections() -> None:
    """Two entries, and two sections."""
    regulation = neighbour("legal_notice_of_hong_kong_with_contents").only
    assert _entries(regulation) == [("1. 生效日期", "B2089"), ("2. 修訂附表2（收費）", "B2089")]
    assert [part.heading for part in regulation.all("section")] == ["生效日期", "修訂附表2（收費）"]


def test_ordinance_of_hong_kong_with_contents_led_by_blanks__contents() -> None:
    """Three entries with a page and two parts without."""
    ordinance = neighbour("ordinance_of_hong_kong_with_contents_led_by_blanks").only
    assert [page for _, page in _entries(ordinance)] == [None, "A301", "A301", None, "A303"]


def test_ordinance_of_hong_kong_with_contents_led_by_blanks__sections() -> None:
    """Once each."""
    ordinance = neighbour("ordinance_of_hong_kong_with_contents_led_by_blanks").only
    assert [part.heading for part in ordinance.body.divisions] == ["導言", "修訂"]
    assert [part.num for part in ordinance.all("section")] == ["1", "2", "3"]


def test_notices_of_macau_with_lists_and_juries__documents() -> None:
    """Three offices."""
    issue = neighbour("notices_of_macau_with_lists_and_juries")
    assert [each.title for each in issue.documents] == ["退休基金會通告", "文化局名單", "衛生局批示摘錄"]


def test_notices_of_macau_with_lists_and_juries__results() -> None:
    """A table of three persons."""
    results = neighbour("notices_of_macau_with_lists_and_juries").document(2)
    assert [row[1] for row in the_table(results.body).rows] == ["姓名", "梁詠欣", "António Lei", "何家豪"]


def test_notices_of_macau_with_lists_and_juries__jury() -> None:
    """Its name, who presides, and a member."""
    results = neighbour("notices_of_macau_with_lists_and_juries").document(2)
    assert results.node.get("date") == "2023-02-14"
    assert results.node.get("issuer") == "文化局"
    assert results.signatures == ["典試委員會：", "主席：處長　馮麗珊", "正選委員：首席高級技術員　鄧志強"]


def test_notices_of_macau_with_lists_and_juries__rule() -> None:
    """Nobody signs there."""
    extract = neighbour("notices_of_macau_with_lists_and_juries").document(3)
    assert (extract.node.get("date"), extract.signatures) == ("2023-03-01", ["局長　羅奕龍"])


def test_notices_of_macau_headed_in_two_languages__heads() -> None:
    """Office and its name in Portuguese above the title, the translation of the title below."""
    issue = neighbour("notices_of_macau_headed_in_two_languages")
    assert [(each.title, each.subtitle) for each in issue.documents] == [
        ("通告", "Aviso"),
        ("批示摘錄", "Extractos de despachos"),
        ("名單", "Lista"),
    ]
    prison = issue.document(2)
    assert prison.head("kicker") == "懲教管理局DIRECÇÃO DOS SERVIÇOS CORRECCIONAIS"


def test_notices_of_macau_headed_in_two_languages__number() -> None:
    """Of its own."""
    issue = neighbour("notices_of_macau_headed_in_two_languages")
    assert [each.number for each in issue.documents] == ["第5/2023號通告", None, None]


def test_notices_of_macau_headed_in_two_languages__person() -> None:
    """A paragraph of its own."""
    extract = neighbour("notices_of_macau_headed_in_two_languages").document(2)
    assert "Maria de Fátima Santos——職位變更為第二職階首席技術輔導員。" in extract.body.paragraphs


def test_notices_of_macau_headed_in_two_languages__foot() -> None:
    """Issued by its office."""
    issue = neighbour("notices_of_macau_headed_in_two_languages")
    assert [(each.node.get("issuer"), each.node.get("date"), each.signatures) for each in issue.documents] == [
        ("財政局", "2023-03-03", ["局長　容光亮"]),
        ("懲教管理局", "2023-03-08", ["局長　程況明"]),
        ("勞工事務局", "2023-03-06", ["典試委員會主席　陳俊宇"]),
    ]


def test_notices_of_macau_signed_for_a_board__documents() -> None:
    """Each called by office and kind."""
    issue = neighbour("notices_of_macau_signed_for_a_board")
    assert [each.title for each in issue.documents] == [
        "旅遊局聲明",
        "交通事務局公告",
        "土地工務局三十日告示",
        "澳門大學通告",
    ]


def test_notices_of_macau_signed_for_a_board__board() -> None:
    """Two persons as one board."""
    last = neighbour("notices_of_macau_signed_for_a_board").document(4)
    assert last.signatures == ["財務管理委員會：", "校長　宋永華", "副校長　許敬文"]
    assert last.node.get("date") == "2022-11-04"


def test_notices_of_macau_with_who_signs_behind_the_day__first() -> None:
    """Parted by a dash."""
    first = neighbour("notices_of_macau_with_who_signs_behind_the_day").document(1)
    assert (first.title, first.node.get("date")) == ("經濟及科技發展局通告", "2023-01-18")
    assert first.signatures == ["代局長　陳少玲"]


def test_notices_of_macau_with_who_signs_behind_the_day__offices() -> None:
    """A list signed by a jury of three."""
    issue = neighbour("notices_of_macau_with_who_signs_behind_the_day")
    assert [(each.title, len(each.signatures)) for each in issue.documents][1:] == [
        ("終審法院院長辦公室公告", 1),
        ("政府總部事務局名單", 4),
    ]


def test_record_of_a_committee_of_taiwan_that_reads_out_the_former__record() -> None:
    """Of the gazette 立法院公報."""
    issue = neighbour("record_of_a_committee_of_taiwan_that_reads_out_the_former")
    record = issue.only
    assert (record.kind, record.node.get("date")) == ("minutes", "2024-03-27")
    assert record.title == "立法院第11屆第1會期交通委員會第6次全體委員會議紀錄"
    assert (issue.meta("title"), issue.meta("number"), issue.pages) == ("立法院公報", "22", [41])


def test_record_of_a_committee_of_taiwan_that_reads_out_the_former__former() -> None:
    """A part of 報告事項, with two parts of its own."""
    body = neighbour("record_of_a_committee_of_taiwan_that_reads_out_the_former").only.body
    (former,) = body.sections[0].sections
    assert former.heading == "立法院第11屆第1會期交通委員會第5次全體委員會議議事錄"
    assert [(part.heading, part.level) for part in former.sections] == [("報告事項", 3), ("討論事項", 3)]
    assert former.sections[1].paragraphs[-1] == "散會"


def test_record_of_a_committee_of_taiwan_that_reads_out_the_former__present() -> None:
    """How many they are is no heading."""
    body = neighbour("record_of_a_committee_of_taiwan_that_reads_out_the_former").only.body
    (former,) = body.sections[0].sections
    present = former.all("names")[0]
    assert [name.text for name in present.all("name")] == ["洪孟昌", "陳雪梅", "林國成", "許瑜", "歐陽立人"]
    assert "委員出席5人" in former.paragraphs


def test_record_of_a_committee_of_taiwan_that_reads_out_the_former__below() -> None:
    """Of this record again."""
    body = neighbour("record_of_a_committee_of_taiwan_that_reads_out_the_former").only.body
    assert [part.heading for part in body.sections] == ["報告事項", "討論事項"]
    assert body.sections[0].paragraphs[1].startswith("主席：請問各位")


def test_record_of_a_committee_of_taiwan_that_reads_out_the_former__speeches() -> None:
    """A second paragraph."""
    body = neighbour("record_of_a_committee_of_taiwan_that_reads_out_the_former").only.body
    assert "露營人口逐年增加，而合法營地不足。" in body.sections[1].paragraphs


def test_record_of_a_sitting_of_taiwan_without_colons__lines() -> None:
    """Four lines."""
    record = neighbour("record_of_a_sitting_of_taiwan_without_colons").only
    assert record.node.get("date") == "2023-02-24"
    assert [text[:3].strip("　 ") for text in record.body.paragraphs[:4]] == ["時", "地", "主", "秘 書"]


def test_record_of_a_sitting_of_taiwan_without_colons__parts() -> None:
    """Three, whatever stands in them."""
    record = neighbour("record_of_a_sitting_of_taiwan_without_colons").only
    headings = [part.heading for part in record.body.sections]
    assert [each for each in headings if each and each.endswith("事項")] == ["報告事項", "討論事項", "質詢事項"]


def test_record_of_a_sitting_of_taiwan_without_colons__calls() -> None:
    """No headings."""
    record = neighbour("record_of_a_sitting_of_taiwan_without_colons").only
    paragraphs = [part.text for part in record.all("p")]
    assert {"繼續開會（14時30分）", "散會（16時2分）"} <= set(paragraphs)


def test_record_of_a_city_council_of_taiwan__present() -> None:
    """Who attends with an office is no list of names."""
    record = neighbour("record_of_a_city_council_of_taiwan").only
    assert record.node.get("date") == "2023-04-20"
    assert [name.text for name in record.all("name")] == ["王世明", "李芳如", "林亮", "簡舒雅"]


def test_record_of_a_city_council_of_taiwan__items() -> None:
    """The speeches stand below the third."""
    record = neighbour("record_of_a_city_council_of_taiwan").only
    assert [item.num for item in record.body.items] == ["1", "2", "3"]
    assert "林議員亮：請問捷運環狀線何時通車？" in record.text


def test_minutes_of_a_committee_of_taiwan_on_two_days__lines() -> None:
    """A line each."""
    record = neighbour("minutes_of_a_committee_of_taiwan_on_two_days").only
    lines = record.body.paragraphs
    assert lines[1] == "106年3月6日（星期一）9時至12時1分"
    assert "法務部參事　劉英秀" in lines


def test_minutes_of_a_committee_of_taiwan_on_two_days__present() -> None:
    """Ten, and how many they are."""
    record = neighbour("minutes_of_a_committee_of_taiwan_on_two_days").only
    assert len(record.all("name")) == 10
    assert "（出席委員10人）" in record.body.paragraphs


def test_minutes_of_a_committee_of_taiwan_on_two_days__end() -> None:
    """Nobody signs with 散會."""
    record = neighbour("minutes_of_a_committee_of_taiwan_on_two_days").only
    assert [part.heading for part in record.body.sections] == ["報告事項", "討論事項", "臨時提案"]
    assert record.signatures == []


def test_orders_of_taiwan_set_wide_beside_their_days__documents() -> None:
    """An order, the act that it promulgates, and a second order."""
    issue = neighbour("orders_of_taiwan_set_wide_beside_their_days")
    assert [(each.kind, each.title, each.node.get("date")) for each in issue.documents] == [
        ("order", "總統令", "2023-05-03"),
        ("law", "殯葬管理條例增訂第二十一條之一條文", "2023-05-03"),
        ("order", "總統令", "2023-05-04"),
    ]


def test_orders_of_taiwan_set_wide_beside_their_days__signed() -> None:
    """Three sign the first."""
    first = neighbour("orders_of_taiwan_set_wide_beside_their_days").document(1)
    assert len(first.signatures) == 3
    assert first.number == "華總一義字第11200037121號"


def test_orders_of_taiwan_set_wide_beside_their_days__act() -> None:
    """One article, with 之."""
    act = neighbour("orders_of_taiwan_set_wide_beside_their_days").document(2)
    assert [article.num for article in act.articles] == ["21-1"]


def test_extracts_of_macau_below_a_dispatch__documents() -> None:
    """The dispatch, the extracts of the same office, those of another."""
    issue = neighbour("extracts_of_macau_below_a_dispatch")
    assert [each.title for each in issue.documents] == ["第33/2023號社會文化司司長批示", "批示摘錄", "衛生局批示摘錄"]


def test_extracts_of_macau_below_a_dispatch__signed() -> None:
    """The dispatch is dated and signed."""
    dispatch = neighbour("extracts_of_macau_below_a_dispatch").document(1)
    assert (dispatch.node.get("date"), dispatch.signatures) == ("2023-04-17", ["社會文化司司長　歐陽玉"])


def test_extracts_of_macau_below_a_dispatch__issuers() -> None:
    """The office at which they are dated."""
    issue = neighbour("extracts_of_macau_below_a_dispatch")
    assert [each.node.get("issuer") for each in issue.documents] == ["社會文化司司長", "社會文化司司長辦公室", "衛生局"]


def test_schedule_of_offices_below_a_regulation_of_macau__table() -> None:
    """Three rows below its head."""
    regulation = neighbour("schedule_of_offices_below_a_regulation_of_macau").document(1)
    (schedule,) = regulation.attachments
    assert the_table(schedule.body).rows[1:] == [
        ["領導", "局長", "1"],
        ["主管", "處長", "3"],
        ["技術員", "一等技術員", "12"],
    ]


def test_schedule_of_offices_below_a_regulation_of_macau__announcement() -> None:
    """A document of its own."""
    issue = neighbour("schedule_of_offices_below_a_regulation_of_macau")
    assert [each.title for each in issue.documents] == ["登記局組織規章", "第12/2023號行政長官公告"]


def test_articles_of_taiwan_compared_of_which_one_is_deleted__table() -> None:
    """Three articles beside each other, below a head."""
    compared = neighbour("articles_of_taiwan_compared_of_which_one_is_deleted").only
    table = the_table(compared.body)
    assert table.header_rows == [0]
    assert [row[0][:3] for row in table.rows[1:]] == ["第四條", "第九條", "第十條"]


def test_articles_of_taiwan_compared_of_which_one_is_deleted__outside() -> None:
    """None."""
    assert neighbour("articles_of_taiwan_compared_of_which_one_is_deleted").only.articles == []


def test_schedules_of_hong_kong_in_parts__parts() -> None:
    """Above a table too."""
    first = neighbour("schedules_of_hong_kong_in_parts").only.attachments[0]
    assert [(part.label, part.heading) for part in first.body.divisions] == [
        ("第1部", "呈報表格"),
        ("第2部", "申請表格"),
    ]


def test_schedules_of_hong_kong_in_parts__table() -> None:
    """Four rows, and no list."""
    first = neighbour("schedules_of_hong_kong_in_parts").only.attachments[0]
    part = first.body.divisions[0]
    assert [row[0] for row in the_table(part).rows] == ["第1欄", "項", "1.", "2."]
    assert part.items == []


def test_schedules_of_hong_kong_in_parts__day() -> None:
    """Below its last schedule."""
    notice = neighbour("schedules_of_hong_kong_in_parts").only
    assert (notice.number, notice.node.get("date")) == ("2024年第33號法律公告", "2024-03-12")


def test_notices_of_hong_kong_about_a_plan_and_contracts__titles() -> None:
    """The ordinance and the plan stand above."""
    issue = neighbour("notices_of_hong_kong_about_a_plan_and_contracts")
    assert [each.title for each in issue.documents] == ["依據條例第5條展示的修訂", "判給政府合約", "申請酒牌啟事"]


def test_notices_of_hong_kong_about_a_plan_and_contracts__signed() -> None:
    """The secretary of a board."""
    first = neighbour("notices_of_hong_kong_about_a_plan_and_contracts").document(1)
    assert first.signatures == ["城市規劃委員會秘書　葉子季"]


def test_notices_of_hong_kong_about_a_plan_and_contracts__table() -> None:
    """Two contracts."""
    second = neighbour("notices_of_hong_kong_about_a_plan_and_contracts").document(2)
    assert len(the_table(second.body).rows) == 3


def test_records_of_joint_committees_and_a_hearing_of_taiwan__records() -> None:
    """Each dated by when it sat."""
    issue = neighbour("records_of_joint_committees_and_a_hearing_of_taiwan")
    assert [(each.kind, each.node.get("date")) for each in issue.documents] == [
        ("minutes", "2023-05-04"),
        ("minutes", "2023-05-05"),
    ]


def test_records_of_joint_committees_and_a_hearing_of_taiwan__former() -> None:
    """A part of the first, up to 散會."""
    body = neighbour("records_of_joint_committees_and_a_hearing_of_taiwan").document(1).body
    (former,) = body.sections
    assert former.heading == "立法院第10屆第6會期財政、經濟委員會第2次聯席會議議事錄"
    assert former.sections[0].paragraphs[-1] == "散會"
    assert "莊部長翠萍：約新臺幣36億元。" in body.paragraphs


def test_records_of_joint_committees_and_a_hearing_of_taiwan__hearing() -> None:
    """By what it heard about."""
    hearing = neighbour("records_of_joint_committees_and_a_hearing_of_taiwan").document(2)
    assert hearing.title == "立法院第10屆第7會期內政委員會「國土計畫法執行檢討」公聽會紀錄"


def test_head_of_macau_with_its_printer__issue() -> None:
    """The issue is named by its running head."""
    issue = neighbour("head_of_macau_with_its_printer")
    assert [issue.meta(name) for name in ("title", "year", "number", "date")] == [
        "澳門特別行政區公報",
        "2023",
        "12",
        "2023-03-20",
    ]


def test_head_of_macau_with_its_printer__text() -> None:
    """The head stands in no text."""
    assert not any("印務局" in text for text in neighbour("head_of_macau_with_its_printer").only.body.paragraphs)


def test_numbers_of_hong_kong_in_english_too__numbers() -> None:
    """A number stands above its document, in Chinese with the gazette's and in English."""
    issue = neighbour("numbers_of_hong_kong_in_english_too")
    assert [part.text for part in issue.document(1).all("number")] == [
        "第632期憲報　2023年第87號法律公告",
        "（L.N. 87 of 2023）",
    ]


def test_numbers_of_hong_kong_in_english_too__notice() -> None:
    """So it does where the English one is first."""
    issue = neighbour("numbers_of_hong_kong_in_english_too")
    assert [part.text for part in issue.document(2).all("number")] == ["G.N. 2345", "第2345號公告"]


def test_numbers_of_hong_kong_in_english_too__titles() -> None:
    """The titles are those below."""
    issue = neighbour("numbers_of_hong_kong_in_english_too")
    assert [each.title for each in issue.documents] == [
        "《2023年道路交通（修訂）規例》",
        "香港特別行政區政府運輸署公路（限制）公告",
    ]


def test_first_page_of_macau_with_its_printer__printer() -> None:
    """Who prints it stands on the first page, below the contents."""
    issue = neighbour("first_page_of_macau_with_its_printer")
    assert [each.text for each in issue.front.all("p")][-2:] == ["印務局", "地址：澳門官印局街"]


def test_first_page_of_macau_with_its_printer__entries() -> None:
    """Two entries with their pages."""
    issue = neighbour("first_page_of_macau_with_its_printer")
    assert [each.node.get("page") for each in issue.front.all("entry")] == ["321", "330"]


def test_first_page_of_macau_with_its_printer__document() -> None:
    """The regulation is the only document."""
    issue = neighbour("first_page_of_macau_with_its_printer")
    assert [each.title for each in issue.documents] == ["小販准照的規費"]


def test_shares_of_an_amount_by_years_in_a_dispatch_of_macau__rows() -> None:
    """The shares of the years belong to the first point."""
    issue = neighbour("shares_of_an_amount_by_years_in_a_dispatch_of_macau")
    assert issue.only.all("item")[0].paragraphs[1:] == ["2021年 $ 4,000,000.00", "2022年 $ 2,200,500.00"]


def test_shares_of_an_amount_by_years_in_a_dispatch_of_macau__point() -> None:
    """The second point is beside the first."""
    issue = neighbour("shares_of_an_amount_by_years_in_a_dispatch_of_macau")
    assert [item.num for item in issue.only.all("item")] == ["1", "2"]
    assert issue.only.sections == []


def test_orders_of_taiwan_below_a_head_of_their_own__group() -> None:
    """總統令 above the first of them is the head of a group, and no document."""
    issue = neighbour("orders_of_taiwan_below_a_head_of_their_own")
    assert categories(issue) == ["總統令"]
    assert [each.title for each in issue.documents] == ["總統令", "漁業法修正第三條條文", "總統令"]


def test_orders_of_taiwan_below_a_head_of_their_own__clause() -> None:
    """A clause that only says where goes on below."""
    issue = neighbour("orders_of_taiwan_below_a_head_of_their_own")
    assert issue.document(2).article("3").paragraphs == [
        "本法所稱主管機關：在中央為農業部；在直轄市為直轄市政府；在縣（市）為縣（市）政府。"
    ]


def test_lettered_pages_of_hong_kong_at_the_foot__pages() -> None:
    """Each number ends its page, as the contents have it."""
    issue = neighbour("lettered_pages_of_hong_kong_at_the_foot")
    assert [page.node.get("printed") for page in issue.all("pb")] == ["B3309", "B3311", "B3313"]


def test_lettered_pages_of_hong_kong_at_the_foot__text() -> None:
    """None stands in a text."""
    issue = neighbour("lettered_pages_of_hong_kong_at_the_foot")
    assert "B33" not in issue.document(1).text + issue.document(2).text


def test_contents_of_hong_kong_with_two_columns_of_numbers__head() -> None:
    """Those who announce are set in below their head."""
    issue = neighbour("contents_of_hong_kong_with_two_columns_of_numbers")
    assert "政府部門公告" in [each.text for each in issue.front.all("label")]
    assert [each.node.get("page") for each in issue.front.all("entry")] == ["2301", "2305", "2320"]


def test_contents_of_hong_kong_with_two_columns_of_numbers__day() -> None:
    """The day on which it is published."""
    issue = neighbour("contents_of_hong_kong_with_two_columns_of_numbers")
    assert issue.meta("date") == "2023-03-10"


def test_extracts_of_macau_below_an_attachment__extracts() -> None:
    """The extracts are a document of their own, below the attachment of the dispatch."""
    issue = neighbour("extracts_of_macau_below_an_attachment")
    assert [each.title for each in issue.documents] == ["第23/2022號運輸工務司司長批示", "批示摘錄"]


def test_extracts_of_macau_below_an_attachment__attachment() -> None:
    """The attachment holds two articles."""
    issue = neighbour("extracts_of_macau_below_an_attachment")
    assert [len(each.articles) for each in issue.document(1).attachments] == [2]


def test_contents_of_hong_kong_with_names_of_their_columns__columns() -> None:
    """The names of the columns of contents are no part of the first entry."""
    issue = neighbour("contents_of_hong_kong_with_names_of_their_columns")
    assert [each.node.get("page") for each in issue.front.all("entry")] == ["4501", "4502"]
    assert issue.front.all("entry")[0].text.startswith("第4101號")
    assert len(issue.front.all("label")) == 1


def test_contents_of_hong_kong_with_names_of_their_columns__pages() -> None:
    """The number at the head of a page is that of the text below it."""
    issue = neighbour("contents_of_hong_kong_with_names_of_their_columns")
    assert issue.pages == [4500, 4501, 4502]


def test_contents_of_hong_kong_with_names_of_their_columns__title() -> None:
    """A notice whose ground stands below its title is called by what it is, and not by its ordinance."""
    issue = neighbour("contents_of_hong_kong_with_names_of_their_columns")
    assert [each.title for each in issue.documents] == [
        "委任道路安全議會成員",
        "2005年航道（臨時關閉）（荃灣）公告",
    ]


def test_contents_of_hong_kong_with_names_of_their_columns__foot() -> None:
    """Day and office on one line close a notice, below names and without a name."""
    issue = neighbour("contents_of_hong_kong_with_names_of_their_columns")
    assert [each.node.get("date") for each in issue.documents] == ["2005-07-25", "2005-07-29"]
    assert [each.signatures for each in issue.documents] == [["運輸局局長　陳國雄"], ["海事處處長"]]


def test_contents_of_macau_whose_offices_lead_to_entries__contents() -> None:
    """An office and a colon lead to the entries below it."""
    issue = neighbour("contents_of_macau_whose_offices_lead_to_entries")
    assert [each.text for each in issue.front.all("label")] == [
        "教育暨青年局",
        "政府機關通告及公告",
        "民政總署：",
        "衛生局：",
    ]
    assert [each.node.get("page") for each in issue.front.all("entry")] == ["8201", "8202", "8203"]


def test_contents_of_macau_whose_offices_lead_to_entries__printer() -> None:
    """Where to reach who prints it stands on the first page."""
    issue = neighbour("contents_of_macau_whose_offices_lead_to_entries")
    assert "印務局　澳門官印局街　電話：2857 3822　傳真：2859 6802" in [each.text for each in issue.front.all("p")]


def test_contents_of_macau_whose_offices_lead_to_entries__documents() -> None:
    """Three documents, none of them made of the contents."""
    issue = neighbour("contents_of_macau_whose_offices_lead_to_entries")
    assert [(each.title or "").removeprefix("教育暨青年局") for each in issue.documents] == [
        "聲明",
        "民政總署公告",
        "衛生局通告",
    ]
    assert issue.documents[-1].node.get("date") == "2015-05-06"


def test_contents_of_macau_whose_offices_lead_to_entries__colophon() -> None:
    """Who prints it and the price in both languages are the colophon."""
    issue = neighbour("contents_of_macau_whose_offices_lead_to_entries")
    assert issue.colophon == ["印務局", "Imprensa Oficial", "每份價銀 $64.00", "PREÇO DESTE NÚMERO $64,00"]


def test_gazette_and_day_at_the_end__issue() -> None:
    """The gazette's number and day at the end say which issue it is."""
    issue = neighbour("gazette_and_day_at_the_end")
    assert (issue.meta("number"), issue.meta("date")) == ("7688", "2023-12-06")


def test_gazette_and_day_at_the_end__signed() -> None:
    """Those who sign above them sign the order."""
    issue = neighbour("gazette_and_day_at_the_end")
    assert [" ".join(text.split()) for text in issue.only.signatures] == ["總統 周秉義", "行政院院長 何嘉惠"]


def test_heads_between_rules_of_taiwan__groups() -> None:
    """A short line between two rules is a group head."""
    issue = neighbour("heads_between_rules_of_taiwan")
    assert categories(issue) == [
        "﹏﹏﹏﹏﹏﹏﹏﹏﹏總統令﹏﹏﹏﹏﹏﹏﹏﹏﹏",
        "﹏﹏﹏﹏﹏﹏﹏﹏﹏院令﹏﹏﹏﹏﹏﹏﹏﹏﹏",
    ]


def test_heads_between_rules_of_taiwan__title() -> None:
    """The name of an amending act is broken behind 並修正."""
    issue = neighbour("heads_between_rules_of_taiwan")
    assert issue.document(2).title == "民用航空法增訂第九條之一條文；並修正第三條及第十二條條文"


def test_heads_between_rules_of_taiwan__items() -> None:
    """Items hang behind their numbers."""
    issue = neighbour("heads_between_rules_of_taiwan")
    assert [item.text for item in issue.document(2).body.all("item")] == [
        "未經許可施放氣球，經通知限期改善而未改善。",
        "未投保責任保險。",
    ]


def test_statutes_of_an_association_of_macau__articles() -> None:
    """A dash behind the number opens the article."""
    issue = neighbour("statutes_of_an_association_of_macau")
    assert [part.node.get("num") for part in issue.only.articles] == ["1", "2", "3"]
    assert issue.only.articles[1].text == "本會會址設於澳門某街37號地下。"


def test_supplement_of_hong_kong_behind_notices__subject() -> None:
    """What a notice is about is its title above text whose first line has no mark."""
    issue = neighbour("supplement_of_hong_kong_behind_notices")
    assert issue.document(1).title == "指定限制區"


def test_supplement_of_hong_kong_behind_notices__signed() -> None:
    """Day and signer on one line end the notice above a supplement."""
    issue = neighbour("supplement_of_hong_kong_behind_notices")
    assert issue.document(2).node.get("date") == "2024-06-14"
    assert categories(issue) == ["第1號法律副刊"]


def test_supplement_of_hong_kong_behind_notices__law() -> None:
    """An ordinance stands below its number."""
    issue = neighbour("supplement_of_hong_kong_behind_notices")
    assert (issue.document(3).number, issue.document(3).title) == ("2024年第12號條例", "《2024年古樹保育（修訂）條例》")


def test_diary_of_a_president_day_by_day__days() -> None:
    """Each day heads what was done on it."""
    issue = neighbour("diary_of_a_president_day_by_day")
    first, second = issue.documents
    assert [section.heading for section in first.body.all("section")] == [
        "12月23日（星期五）",
        "12月24日（星期六）",
        "12月26日（星期一）",
    ]
    assert [p.text for p in first.body.all("p")][1:3] == [
        "●蒞臨「2022年國際某某影展」開幕典禮致詞（臺北市中正區）",
        "●接見「第20屆國家品質獎」得獎人一行",
    ]
    assert second.title == "副總統活動紀要"
    assert [p.text for p in second.body.all("p")] == ["記事期間：111年12月23日至12月29日", "˙無公開行程"]


def test_acts_of_a_county_of_taiwan_with_seasons_and_attachments_as_said__attachments() -> None:
    """What says where an attachment is named is none."""
    issue = neighbour("acts_of_a_county_of_taiwan_with_seasons_and_attachments_as_said")
    assert all(
        document.documents == [] or document.documents[0].title == "屏海縣市場攤位管理自治條例"
        for document in issue.documents
    )


def test_acts_of_a_county_of_taiwan_with_seasons_and_attachments_as_said__heads() -> None:
    """The gazette's name with the number of the season is a running head."""
    issue = neighbour("acts_of_a_county_of_taiwan_with_seasons_and_attachments_as_said")
    assert all("春字" not in p.text for document in issue.documents for p in document.body.all("p", "heading"))


def test_group_heads_numbered_in_the_contents_only__signed() -> None:
    """Who signs stands above a group head that the contents print with a number."""
    issue = neighbour("group_heads_numbered_in_the_contents_only")
    signed = [str(line) for line in issue.document(1).signatures]
    assert len(signed) == 2 and signed[1].startswith("行政院院長")


def test_group_heads_numbered_in_the_contents_only__head() -> None:
    """The group head stands for itself."""
    issue = neighbour("group_heads_numbered_in_the_contents_only")
    assert "專載" in ["".join(name.split()) for name in categories(issue)]


def test_clauses_of_a_contract_of_macau__clauses() -> None:
    """The clauses of a contract are its articles, with what they are about."""
    issue = neighbour("clauses_of_a_contract_of_macau")
    clauses = [
        (article.num, article.heading)
        for document in issue.only.attachments
        for article in document.body.all("article")
    ]
    assert clauses == [("1", "合同標的"), ("2", "租金")]


def test_office_that_certifies_below_who_signs__date() -> None:
    """The day on which an office certifies a copy is not that of the order."""
    issue = neighbour("office_that_certifies_below_who_signs")
    assert issue.only.node.get("date") == "2025-07-29"


def test_printer_and_address_of_hong_kong_at_the_end__colophon() -> None:
    """Who prints the gazette, and where it can be read, stand below who signs."""
    issue = neighbour("printer_and_address_of_hong_kong_at_the_end")
    assert issue.colophon == ["香港特別行政區政府物流服務署印", "憲報網址：www.gld.gov.hk/egazette"]
    assert issue.only.node.get("date") == "2024-05-03"


def test_who_decided_for_a_bureau_of_taiwan__titles() -> None:
    """Who decided for the office is of the text above, and no part of the next title."""
    issue = neighbour("who_decided_for_a_bureau_of_taiwan")
    assert ["".join((document.title or "").split()) for document in issue.documents] == [
        "臺北市政府環境保護局公告",
        "臺北市政府令",
    ]


def test_part_of_the_gazette_above_contents_in_columns__contents() -> None:
    """What the part of the gazette is called stands above its contents, and is no document."""
    issue = neighbour("part_of_the_gazette_above_contents_in_columns")
    assert [entry.text.split()[0] for entry in issue.all("entry")] == ["第2611號", "第2612號", "第2613號"]
    assert [document.title for document in issue.documents] == ["委任太平紳士", "署理職務", "公眾街市休市日"]


def test_part_of_the_gazette_above_contents_in_columns__signed() -> None:
    """Who signs right above the next notice, office and name run together, signs."""
    issue = neighbour("part_of_the_gazette_above_contents_in_columns")
    assert [str(line) for line in issue.document(1).signatures] == ["行政署長余振邦"]


def test_despacho_with_rows_of_leaders__rows() -> None:
    """Rows with leaders are lines of the text, with their spaces."""
    issue = neighbour("despacho_with_rows_of_leaders")
    assert "2,50 patacas .......... 150 000" in [each.text for each in issue.only.body.all("p")]


def test_despacho_with_rows_of_leaders__foot() -> None:
    """The day and who signs stand below the text."""
    issue = neighbour("despacho_with_rows_of_leaders")
    assert "O Chefe do Executivo, António Leong." in issue.only.signatures[0]
    assert issue.only.body.all("item")[-1].text.endswith("em vigor no dia 9 de Outubro de 2019.")


def test_divisions_of_a_part_behind_dashes__divisions() -> None:
    """第2分部 stands beside 第1分部, in 第2部."""
    issue = neighbour("divisions_of_a_part_behind_dashes")
    part = issue.only.division("第2部")
    assert [(each.label, each.heading) for each in part.divisions] == [("第1分部——", "申請"), ("第2分部——", "罪行")]


def test_acts_of_macau_from_a_page_with_links__titles() -> None:
    """The title of each act is its number, without the link above it."""
    issue = neighbour("acts_of_macau_from_a_page_with_links")
    assert [document.title for document in issue.documents] == [
        "第15/2006號行政法務司司長批示",
        "第16/2006號行政法務司司長批示",
    ]


def test_acts_of_macau_from_a_page_with_links__link() -> None:
    """The link is told to be no part of an act."""
    issue = neighbour("acts_of_macau_from_a_page_with_links")
    assert len(issue.found("葡文版本", code="G603")) == 2


def test_acts_of_macau_from_a_page_with_links__organ() -> None:
    """The region and its office stand above the first."""
    issue = neighbour("acts_of_macau_from_a_page_with_links")
    assert [node.text_content for node in issue.document(1).node.descendants("kicker")] == [
        "澳門特別行政區",
        "行政法務司司長辦公室",
    ]


def test_acts_of_macau_from_a_page_with_links__notes() -> None:
    """What stands behind a star below the act is a note, with its mark where it stands in the text."""
    issue = neighbour("acts_of_macau_from_a_page_with_links")
    notes = [(note.label, note.text_content.strip()[:3]) for note in issue.document(1).node.descendants("note")]
    assert notes == [("**", ""), ("*", ""), ("*", "已更改"), ("**", "已廢止")]


def test_results_of_macau_parted_by_rules__issue() -> None:
    """What the page says of the issue is no document."""
    issue = neighbour("results_of_macau_parted_by_rules")
    assert (issue.meta("number"), issue.meta("date")) == ("12", "2017-03-22")
    assert issue.document(1).title == "旅遊局名單"


def test_results_of_macau_parted_by_rules__notices() -> None:
    """A rule below who signs begins the next notice of the office, with a day of its own."""
    issue = neighbour("results_of_macau_parted_by_rules")
    assert [document.node.get("date") for document in issue.documents] == ["2017-03-06", "2017-03-09", "2017-03-10"]


def test_results_of_macau_parted_by_rules__passed() -> None:
    """Who passed is a paragraph with the marks, and no heading."""
    issue = neighbour("results_of_macau_parted_by_rules")
    assert (
        "馮志強 79.25" in issue.document(1).body.paragraphs
        and "Teresa Lopes 75.10" in issue.document(1).body.paragraphs
    )
    assert issue.document(1).sections == issue.document(2).sections == []


def test_results_of_macau_parted_by_rules__jury() -> None:
    """The jury signs, one of them with a name in Latin letters."""
    issue = neighbour("results_of_macau_parted_by_rules")
    assert [node.text_content for node in issue.document(1).node.descendants("person")] == ["梁美儀", "Ana Rosa"]


def test_number_of_a_notice_that_heads_its_pages_too__number() -> None:
    """Where it stands first it is the number of the notice, and then the head of its pages."""
    issue = neighbour("number_of_a_notice_that_heads_its_pages_too")
    assert issue.only.number == "2023年第87號法律公告"
    assert [page.node.get("n") for page in issue.only.all("pb")] == ["2451", "2453", "2455"]


def test_issue_and_day_of_macau_above_each_page__head() -> None:
    """The number and the day of the issue head each page, and are of no text."""
    issue = neighbour("issue_and_day_of_macau_above_each_page")
    assert [page.node.get("head") for page in issue.only.all("pb")] == ["第6期——2015年2月13日"] * 2
    assert "及法律所規定的年資獎金" in issue.only.text


def test_bill_of_hong_kong_in_parts_with_roman_numbers__title() -> None:
    """A bill is called so, and is a law to be."""
    issue = neighbour("bill_of_hong_kong_in_parts_with_roman_numbers")
    assert issue.only.title == "某些市政服務（重組）條例草案"
    assert issue.only.kind == "law"


def test_bill_of_hong_kong_in_parts_with_roman_numbers__parts() -> None:
    """Parts may have Roman numbers."""
    issue = neighbour("bill_of_hong_kong_in_parts_with_roman_numbers")
    assert [(part.num, part.heading) for part in issue.only.body.divisions] == [("1", "導言"), ("2", "移交")]


def test_bill_of_hong_kong_in_parts_with_roman_numbers__section() -> None:
    """A section behind the chapter of its ordinance begins nothing, whatever blank line stands between."""
    issue = neighbour("bill_of_hong_kong_in_parts_with_roman_numbers")
    assert issue.only.articles == []
    assert "（第101章）第3條設立的臨時市政局" in issue.only.text


def test_bill_of_hong_kong_in_parts_with_roman_numbers__defined() -> None:
    """A word that is defined below two hyphens heads no part."""
    issue = neighbour("bill_of_hong_kong_in_parts_with_roman_numbers")
    assert "commencement date" not in " ".join(part.heading or "" for part in issue.only.all("section"))


def test_provision_cited_at_the_start_of_a_line__cited() -> None:
    """（五）項 at the start of a line goes on with the sentence."""
    issue = neighbour("provision_cited_at_the_start_of_a_line")
    assert "第五十條（五）項，經徵詢行政會的意見" in issue.only.text
    assert issue.all("item") == []


def test_provision_cited_at_the_start_of_a_line__title() -> None:
    """A title ends with the number and the kind of the act that is amended."""
    issue = neighbour("provision_cited_at_the_start_of_a_line")
    assert issue.only.title == "修改訂定消防局薪俸制度的八月三日第41/98/M號法令"


def test_pages_numbered_beside_the_name_of_a_series__pages() -> None:
    """The pages are 236 and 237, and their heads stand in no text."""
    issue = neighbour("pages_numbered_beside_the_name_of_a_series")
    assert issue.pages == [236, 237]
    assert "第五十條賦予" in issue.text and "第一組" not in issue.text


def test_heading_of_a_part_over_two_lines__heading() -> None:
    """Both lines are the heading of the part."""
    issue = neighbour("heading_of_a_part_over_two_lines")
    assert issue.only.body.divisions[1].heading == "在監管令或召回令仍然有效時另作出判處的有關規定"


def test_heading_of_a_part_over_two_lines__laws() -> None:
    """Each law heads the sections below it."""
    issue = neighbour("heading_of_a_part_over_two_lines")
    assert [s.heading for s in issue.only.body.divisions[1].sections] == ["《中心條例》", "《戒毒所條例》"]


def test_heading_of_a_part_over_two_lines__quoted() -> None:
    """What is inserted is quoted, with its own (a) and (b)."""
    issue = neighbour("heading_of_a_part_over_two_lines")
    (quoted,) = issue.all("quoted")
    assert [i.num for i in quoted.all("item")] == ["2", "1", "2"]
    assert not issue.found("(a)", code="G104")


def test_board_of_hong_kong_with_honours__names() -> None:
    """Each is one of those whom the label names."""
    issue = neighbour("board_of_hong_kong_with_honours")
    assert [n.text for n in issue.all("name")] == [
        "馮兆康先生, J.P.",
        "區慧儀女士",
        "鄺紹雄先生",
        "戚穎欣女士, M.H.",
        "關志豪先生",
        "Mr. Peter James HOLLOWAY",
    ]
    assert [n.text for n in issue.all("label")] == ["主席", "委員"]


def test_order_of_the_council_of_hong_kong__foot() -> None:
    """The clerk, his name and the chamber are the foot."""
    issue = neighbour("order_of_the_council_of_hong_kong")
    assert [s.text for s in issue.all("signature")] == ["行政會議秘書", "李明", "行政會議廳"]


def test_order_of_the_council_of_hong_kong__issuer() -> None:
    """The chamber is a place, and issues nothing."""
    issue = neighbour("order_of_the_council_of_hong_kong")
    assert issue.only.node.get("issuer") is None


def test_act_of_taiwan_that_inserts_and_deletes_below_its_order__signers() -> None:
    """Who signs the order stands in its foot."""
    issue = neighbour("act_of_taiwan_that_inserts_and_deletes_below_its_order")
    assert issue.document(1).signatures == ["總統　周正文", "行政院院長　吳志遠"]


def test_act_of_taiwan_that_inserts_and_deletes_below_its_order__title() -> None:
    """The act's title goes on behind the semicolon."""
    issue = neighbour("act_of_taiwan_that_inserts_and_deletes_below_its_order")
    assert issue.document(2).title == "森林法增訂第十七條之二條文；刪除第三十一條條文；並修正第五條條文"


def test_act_of_taiwan_that_inserts_and_deletes_below_its_order__articles() -> None:
    """Its articles are no table."""
    issue = neighbour("act_of_taiwan_that_inserts_and_deletes_below_its_order")
    assert [each.num for each in issue.document(2).articles] == ["5", "17-2", "31", "32"]
    assert [each.num for each in issue.document(2).article("17-2").items] == ["1", "2"]


def test_notice_of_hong_kong_below_its_running_head__one() -> None:
    """One document with its number."""
    issue = neighbour("notice_of_hong_kong_below_its_running_head")
    assert issue.only.number == "2023年第52號法律公告"


def test_notice_of_hong_kong_below_its_running_head__title() -> None:
    """Under its title."""
    issue = neighbour("notice_of_hong_kong_below_its_running_head")
    assert issue.only.title == "《2023年道路交通（泊車）（修訂）規例》"


def test_notice_of_hong_kong_below_its_running_head__head() -> None:
    """The line with the page is the head of the page, and in no sentence."""
    issue = neighbour("notice_of_hong_kong_below_its_running_head")
    assert issue.running_heads[-1] == "2023年第52號法律公告"
    assert "現予修訂，修訂方式" in issue.only.text


def test_act_of_macau_closed_with_what_was_done__events() -> None:
    """Both are events of the law."""
    issue = neighbour("act_of_macau_closed_with_what_was_done")
    assert [(day, action) for day, action, body in issue.only.events] == [
        ("2021-05-20", "通过"),
        ("2021-05-26", "签署"),
    ]


def test_act_of_macau_closed_with_what_was_done__foot() -> None:
    """They stand in its foot as printed."""
    issue = neighbour("act_of_macau_closed_with_what_was_done")
    foot = issue.only.node.child("foot")
    assert foot is not None and [p.text_content for p in foot.children("p")] == [
        "二零二一年五月二十日通過。",
        "二零二一年五月二十六日簽署。",
        "命令公佈。",
    ]


def test_ordinance_of_hong_kong_that_was_assented_to__one() -> None:
    """One document under its title."""
    issue = neighbour("ordinance_of_hong_kong_that_was_assented_to")
    assert issue.only.title == "《2022年市政服務（修訂）條例》"


def test_ordinance_of_hong_kong_that_was_assented_to__assent() -> None:
    """Who assented and when stand in its head."""
    issue = neighbour("ordinance_of_hong_kong_that_was_assented_to")
    assert (issue.only.byline, issue.only.head("dateline")) == ("行政長官　李家明", "2022年6月16日")


def test_histories_of_taiwan_with_numbers__titles() -> None:
    """Both titles are found."""
    issue = neighbour("histories_of_taiwan_with_numbers")
    assert [each.title for each in issue.documents] == ["漁船管理法", "漁船檢查規則"]


def test_histories_of_taiwan_with_numbers__events() -> None:
    """Their histories are events, and no items."""
    issue = neighbour("histories_of_taiwan_with_numbers")
    assert [[(day, body) for day, action, body in each.events] for each in issue.documents] == [
        [("1963-07-23", "總統"), ("2013-08-21", "總統")],
        [("1973-07-04", "交通部"), ("1991-10-15", "交通部")],
    ]


def test_contents_that_only_their_columns_head__entries() -> None:
    """Two entries with their pages."""
    issue = neighbour("contents_that_only_their_columns_head")
    assert [entry.node.get("page") for entry in issue.front.all("entry")] == ["2011", "2012"]


def test_article_of_macau_with_its_letter_behind__article() -> None:
    """It is an article of the quotation, with its heading."""
    issue = neighbour("article_of_macau_with_its_letter_behind")
    article = next(each for each in issue.only.all("article") if each.num == "9-A")
    assert (article.heading, article.paragraphs) == ("累犯", ["屬累犯的情況，罰款的最低限額提高四分之一。”"])


def test_letters_of_taiwan_below_where_they_are_filed__titles() -> None:
    """Each is one document with its title."""
    issue = neighbour("letters_of_taiwan_below_where_they_are_filed")
    assert ["".join(str(each.title).split()) for each in issue.documents] == ["澎湖縣政府函", "雲林縣政府公告"]


def test_letters_of_taiwan_below_where_they_are_filed__filed() -> None:
    """Where it is filed stands above its title."""
    issue = neighbour("letters_of_taiwan_below_where_they_are_filed")
    heads = [next(each.node.descendants("head")) for each in issue.documents]
    said = [[node.text_content for node in head.children("p")][:2] for head in heads]
    assert said == [["檔號：", "保存年限："], ["檔號：0114/030203/1", "保存年限：10年"]]


def test_only_article_of_an_act_of_macau__article() -> None:
    """The only article is one, with its heading."""
    issue = neighbour("only_article_of_an_act_of_macau")
    (article,) = [each for each in issue.only.body.articles if each.label == "獨一條"]
    assert (article.num, article.heading) == ("1", "修改第3/2002號行政法規")


def test_ordinance_of_hong_kong_that_begins_on_a_day_in_brackets__begins() -> None:
    """It is of the day on which it was signed, and in force from that in brackets."""
    issue = neighbour("ordinance_of_hong_kong_that_begins_on_a_day_in_brackets")
    assert (issue.only.node.get("date"), issue.only.node.get("effective")) == ("2021-05-20", "2021-05-21")


def test_act_of_macau_whose_title_names_another_by_number_and_name__title() -> None:
    """The title has both lines."""
    issue = neighbour("act_of_macau_whose_title_names_another_by_number_and_name")
    assert issue.only.title == "修改第8/2012號行政法規《輕型出租汽車（的士）客運發牌規章》"


def test_orders_of_taiwan_with_where_more_is_found__signed() -> None:
    """Who signs the first stands in its foot, with the note."""
    issue = neighbour("orders_of_taiwan_with_where_more_is_found")
    assert issue.document(1).signatures == ["院長陳冲"]


def test_orders_of_taiwan_with_where_more_is_found__rules() -> None:
    """The rules are a document, in force from the day of the order."""
    issue = neighbour("orders_of_taiwan_with_where_more_is_found")
    rules = issue.titled("個人資料保護法施行細則修正條文")
    assert rules.node.get("effective") == "2012-10-01"


def test_rules_of_hong_kong_with_their_titles_at_each_page__documents() -> None:
    """The tops of pages begin no documents."""
    issue = neighbour("rules_of_hong_kong_with_their_titles_at_each_page")
    assert [each.kind for each in issue.documents] == ["order", "announcement"]
    assert issue.pages[-3:] == [2465, 2467, 2469]


def test_regulation_of_hong_kong_with_parts_at_the_tops_of_pages__parts() -> None:
    """Two parts, not four."""
    issue = neighbour("regulation_of_hong_kong_with_parts_at_the_tops_of_pages")
    assert [each.label for each in issue.only.body.divisions] == ["第1部", "第2部"]
    assert issue.only.title == "《2015年商船(本地船隻)(救生設備)規例》"


def test_executive_order_of_macau_right_below_a_signature__order() -> None:
    """The order is a document of its own."""
    issue = neighbour("executive_order_of_macau_right_below_a_signature")
    assert [each.title for each in issue.documents][1] == "第 12/2019 號行政命令"
    assert issue.documents[0].node.get("date") == "2019-03-07"


def test_acts_of_macau_with_days_below_their_numbers__acts() -> None:
    """Each is a document with its number."""
    issue = neighbour("acts_of_macau_with_days_below_their_numbers")
    assert [each.kind for each in issue.documents] == ["law", "law"]
    assert issue.documents[0].title == "核准公共街市准照費之豁免"
    assert issue.documents[1].title == "第31/98/M號法令"


def test_supplement_of_hong_kong_of_1999__top() -> None:
    """The line at the top is the page's."""
    issue = neighbour("supplement_of_hong_kong_of_1999")
    assert issue.documents[0].title == "1999年危險品(一般)(修訂)規例"


def test_ordinance_of_hong_kong_under_its_number_alone__head() -> None:
    """2022年第14號條例 stands for the title, below the region and above who assented on which day."""
    issue = neighbour("ordinance_of_hong_kong_under_its_number_alone")
    law = issue.document(1)
    assert (law.kind, law.title, law.node.get("issuer")) == ("law", "2022年第14號條例", "立法會")
    assert (law.node.get("date"), law.node.get("effective")) == ("2022-10-27", "2022-10-28")
    assert len(issue.documents) == 1


def test_ordinance_of_hong_kong_under_its_number_alone__page() -> None:
    """The lines at the page's top, 第4條　A2107 among them, are its head."""
    issue = neighbour("ordinance_of_hong_kong_under_its_number_alone")
    assert [mark.get("printed") for mark in issue.issue.descendants("pb")] == ["A2105", "A2107"]
    assert "A2107" not in issue.text


def test_ordinance_of_hong_kong_under_its_number_alone__amends() -> None:
    """The headings say what is amended: 廢除 and 代以 stand in their item, 5A is new text."""
    issue = neighbour("ordinance_of_hong_kong_under_its_number_alone")
    law = issue.document(1)
    assert [part.heading for part in law.all("section") if not quoted(part)] == [
        "簡稱",
        "修訂《道路(工程、使用及補償)條例》",
        "修訂第2條(釋義)",
        "加入第5A條",
        "廢除第9條(登報)",
        "修訂第13條(費用)",
    ]
    assert [part.heading for part in law.all("section") if quoted(part)] == ["圖則的電子版本"]
    assert {node.get("law") for node in law.node.iter() if node.get("change")} == {"道路(工程、使用及補償)條例"}


def test_ordinance_of_hong_kong_of_1993__head() -> None:
    """本人批准。, who assents and the day stand in the head of the ordinance, whose number is its title."""
    issue = neighbour("ordinance_of_hong_kong_of_1993")
    law = issue.document(1)
    assert (law.kind, law.title, law.node.get("issuer")) == ("law", "1993年第24號條例", "總督")
    assert (law.node.get("date"), law.node.get("effective")) == ("1993-04-22", "1993-04-23")


def test_ordinance_of_hong_kong_of_1993__pages() -> None:
    """The number beside A203 or A204 is the page's head; the regulation is a document of its own."""
    issue = neighbour("ordinance_of_hong_kong_of_1993")
    assert issue.pages == [203, 204]
    assert [document.title for document in issue.documents] == ["1993年第24號條例", "《1993年電訊(費用)規例》"]


def test_ordinances_of_hong_kong_with_titles_above_their_pages__titles() -> None:
    """The title above the first page's number is that of the ordinance; on further pages it is their head."""
    issue = neighbour("ordinances_of_hong_kong_with_titles_above_their_pages")
    assert [(law.kind, law.title, law.node.get("date")) for law in issue.documents] == [
        ("law", "《2022年渡輪服務(修訂)條例》", "2022-11-10"),
        ("law", "《2022年苗圃條例》", "2022-11-10"),
    ]
    assert issue.pages == [2301, 2303, 2305, 2307]


def test_ordinances_of_hong_kong_with_titles_above_their_pages__pointers() -> None:
    """第3條, or 第1部 and 第2條, above the page's number say where the page begins."""
    issue = neighbour("ordinances_of_hong_kong_with_titles_above_their_pages")
    assert [part.label for part in issue.document(1).all("section") if not quoted(part)] == ["1.", "2.", "3."]
    assert [part.label for part in issue.document(2).all("section")] == ["1.", "2."]
    assert [part.heading for part in issue.document(2).all("division")] == ["導言"]


def test_regulation_of_hong_kong_with_a_tab_before_its_page__one() -> None:
    """The title and the number at the top of B2819 begin no document, though its number stood beside the first page's."""
    issue = neighbour("regulation_of_hong_kong_with_a_tab_before_its_page")
    (law,) = issue.documents
    assert (law.title, law.node.get("date")) == ("《2023年商船(本地船隻)(驗船)(修訂)規例》", "2023-06-20")
    assert issue.pages == [2817, 2819, 2821]


def test_regulation_of_hong_kong_with_a_tab_before_its_page__sections() -> None:
    """Sections 1 to 5 stand in two parts; who signs is the person below the office."""
    issue = neighbour("regulation_of_hong_kong_with_a_tab_before_its_page")
    law = issue.document(1)
    assert [part.label for part in law.all("section") if not quoted(part)] == ["1.", "2.", "3.", "4.", "5."]
    assert [(person.get("office"), person.text_content) for person in law.node.descendants("person")] == [
        ("運輸及物流局局長", "周兆明")
    ]


def test_notices_of_hong_kong_signed_below_the_day__signed() -> None:
    """The name below the office beside the day is who signs."""
    issue = neighbour("notices_of_hong_kong_signed_below_the_day")
    assert [(each.node.get("date"), each.signatures) for each in issue.documents[1:]] == [
        ("2018-02-06", ["民政事務局局長", "羅子安"]),
        ("2018-02-07", ["運輸及房屋局局長", "葉國棟"]),
    ]
    assert [each.node.get("issuer") for each in issue.documents[1:]] == ["民政事務局", "運輸及房屋局"]


def test_notices_of_hong_kong_signed_below_the_day__title() -> None:
    """委員的委任 goes on from the name of the board above it: one title."""
    issue = neighbour("notices_of_hong_kong_signed_below_the_day")
    assert issue.document(2).title == "圖書館諮詢委員會委員的委任"


def test_acting_chief_executive_of_macau__issuer() -> None:
    """Who acts for the chief executive signs; the chief executive makes the regulation."""
    issue = neighbour("acting_chief_executive_of_macau")
    assert [each.node.get("issuer") for each in issue.documents] == ["行政長官", "行政長官"]


def test_acting_chief_executive_of_macau__repeals() -> None:
    """Below 廢止： one entry repeals a provision, the other an act."""
    issue = neighbour("acting_chief_executive_of_macau")
    repeals = [node for node in issue.document(1).node.iter() if node.get("change") == "delete"]
    assert [(node.get("law"), node.get("target")) for node in repeals] == [
        ("醫療補貼規章", "art_7"),
        ("第21/2015號行政法規", None),
    ]


def test_order_that_appoints_a_prosecutor__persons() -> None:
    """主任檢察官 is an office as 副局長 is."""
    issue = neighbour("order_that_appoints_a_prosecutor")
    order = issue.documents[-1]
    assert [(person.text_content, person.get("office")) for person in order.node.descendants("person")] == [
        ("黃文彬", "行政院農業委員會林務局簡任第十二職等副局長"),
        ("蔡淑芬", "臺灣橋頭地方檢察署主任檢察官"),
        ("林正雄", "總統"),
        ("陳國棟", "行政院院長"),
    ]


def test_notices_of_hong_kong_in_two_languages__numbers() -> None:
    """第 5201 號公告 and G.N. 5201 stand on one line: the number of one notice."""
    issue = neighbour("notices_of_hong_kong_in_two_languages")
    assert [document.kind for document in issue.documents] == ["announcement", "other", "announcement"]
    assert issue.document(1).node.get("date") == "2015-07-03"


def test_notices_of_hong_kong_in_two_languages__english() -> None:
    """The notice in English is a document in English, dated and signed on its last line."""
    issue = neighbour("notices_of_hong_kong_in_two_languages")
    english = issue.document(2)
    assert (english.node.get(XML_LANG), english.node.get("date")) == ("en", "2015-07-06")
    assert english.signatures == ["LAI Man-hin Director of Fire Services"]
    assert "1 August 2015." in english.text


def test_notices_of_hong_kong_in_two_languages__supplements() -> None:
    """The supplements that come with the issue are no text of the last notice, and no head of its page."""
    issue = neighbour("notices_of_hong_kong_in_two_languages")
    colophon = issue.issue.child("colophon")
    assert colophon is not None and "第 130 至 133 號法律公告" in colophon.text_content
    assert issue.document(3).signatures == ["消防處處長", "黎文軒"]


def test_regulation_of_hong_kong_with_parts_at_the_tops_of_pages__subsections() -> None:
    """(1), which says what a vessel must have and pauses at the end of its line, is an item as (2) is, and no heading."""
    regulation = neighbour("regulation_of_hong_kong_with_parts_at_the_tops_of_pages").document(1)
    assert [item.label for item in regulation.all("item")] == ["(1)", "(2)", "(a)", "(b)"]
    assert "並須備有適合兒童使用的救生衣，其數目不得少於乘客總數的5%。" in regulation.text


def test_executive_order_of_1997__number() -> None:
    """1997年第1號行政命令 is the number above the title."""
    issue = neighbour("executive_order_of_1997")
    order = issue.document(2)
    assert (order.number, order.title) == ("1997年第1號行政命令", "1997年公務人員（管理）命令")
    assert [section.heading for section in order.all("section")] == ["引稱", "釋義", "委任", "生效日期"]


def test_second_series_of_macau_with_offices__offices() -> None:
    """The offices that the contents name with a colon head the despatches, set wide."""
    issue = neighbour("second_series_of_macau_with_offices")
    assert categories(issue) == ["行政長官辦公室", "經濟財政司司長辦公室"]


def test_regulation_of_macau_that_repeals_several__repeals() -> None:
    """What is listed is repealed, whole or in part; the provision by which the regulation is made is not."""
    issue = neighbour("regulation_of_macau_that_repeals_several")
    repeals = [node for node in issue.document(1).node.iter() if node.get("change") == "delete"]
    assert [(node.get("law"), node.get("target")) for node in repeals] == [
        ("第8/2001號行政法規", "art_2 art_5"),
        ("第15/2003號行政法規", None),
        ("第20/2005號行政長官批示", "p_3"),
    ]
    assert issue.document(1).node.get("issuer") == "行政長官"


def test_notices_of_hong_kong_signed_by_who_acts_for_another__signed() -> None:
    """署理運輸署署長 signs for 運輸署; the name below is set wide."""
    issue = neighbour("notices_of_hong_kong_signed_by_who_acts_for_another")
    assert [document.node.get("issuer") for document in issue.documents] == ["運輸署", "教育局"]
    assert [document.node.get("date") for document in issue.documents] == ["2019-04-12", "2019-04-15"]
    assert [document.signatures[-1] for document in issue.documents] == ["黃敏", "楊潤雄"]


def test_notices_of_hong_kong_signed_by_who_acts_for_another__title() -> None:
    """主席及委員的再度委任 goes on from the committee above it."""
    issue = neighbour("notices_of_hong_kong_signed_by_who_acts_for_another")
    assert issue.document(2).title == "語文教育及研究常務委員會主席及委員的再度委任"


def test_order_of_taiwan_set_wide_beside_a_day_with_blanks__days() -> None:
    """Blanks within the day take no character from it."""
    issue = neighbour("order_of_taiwan_set_wide_beside_a_day_with_blanks")
    lines = [node.text_content for document in issue.documents for node in document.node.descendants("dateline")]
    assert lines == ["中華民國 110 年 10 月 20 日", "中華民國110年10月13日"]
    assert [document.node.get("date") for document in issue.documents] == ["2021-10-20", "2021-10-13"]


def test_pages_of_macau_that_only_contents_name__pages() -> None:
    """Both numbers are pages that the contents name; each act ends above its own."""
    issue = neighbour("pages_of_macau_that_only_contents_name")
    assert [node.get("printed") for node in issue.issue.descendants("pb")] == ["571", "574"]
    assert [document.node.get("date") for document in issue.documents] == ["2018-05-28", "2018-05-29"]


def test_pages_of_macau_that_only_contents_name__contents() -> None:
    """In each language an office heads the second entry, whose number stands above what it says."""
    issue = neighbour("pages_of_macau_that_only_contents_name")
    contents = list(issue.issue.descendants("contents"))
    assert [[entry.get("page") for entry in each.children("entry")] for each in contents] == [["571", "574"]] * 2
    assert "Gabinete do Chefe do Executivo:" in [node.text_content for node in contents[1].children("label")]


def test_notice_of_the_same_office_below_a_jury__documents() -> None:
    """What it is stands alone below those who sign the one above, and the same office dates it."""
    issue = neighbour("notice_of_the_same_office_below_a_jury")
    assert [document.title for document in issue.documents] == ["體育局名單", "公告"]
    assert [document.node.get("date") for document in issue.documents] == ["2022-06-06", "2022-06-07"]


def test_schedule_within_a_notice_of_hong_kong__within() -> None:
    """A colon leads to the schedule, and the notice goes on below it."""
    issue = neighbour("schedule_within_a_notice_of_hong_kong")
    assert issue.only.node.get("date") == "2021-05-04"
    assert not list(issue.issue.descendants("attachlabel"))
    assert [issue.meta(name) for name in ("year", "number", "date")] == ["2021", "18", "2021-05-07"]


def test_order_of_taiwan_above_a_long_title_with_semicolons__documents() -> None:
    """刪除第三十條；並修正 goes on with the title."""
    issue = neighbour("order_of_taiwan_above_a_long_title_with_semicolons")
    assert [document.kind for document in issue.documents] == ["order", "law"]
    assert [article.num for article in issue.documents[1].articles] == ["3", "4", "28-1", "30", "43-1"]
