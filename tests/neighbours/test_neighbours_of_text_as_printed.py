"""What a careful editor sees in fixtures/neighbours, kind: text as printed."""

from __future__ import annotations

from neighbours.neighbour import neighbour


def test_addresses_of_the_net_and_of_mail__address() -> None:
    """The first address comes out as printed."""
    issue = neighbour("addresses_of_the_net_and_of_mail")
    assert "https://www.hechuan.example.cn/yjzj?id=12&lang=zh#top" in issue.text


def test_addresses_of_the_net_and_of_mail__mail() -> None:
    """The e-mail address comes out as printed."""
    issue = neighbour("addresses_of_the_net_and_of_mail")
    assert "yj_zj@sjj.hechuan.example.cn" in issue.text


def test_addresses_of_the_net_and_of_mail__port() -> None:
    """The second address too, with its port and semicolon."""
    issue = neighbour("addresses_of_the_net_and_of_mail")
    assert "http://10.0.0.1:8080/a;b=1/index.html!" in issue.text


def test_addresses_of_the_net_and_of_mail__html() -> None:
    """And in HTML."""
    issue = neighbour("addresses_of_the_net_and_of_mail")
    assert "https://www.hechuan.example.cn/yjzj?id=12&amp;lang=zh#top" in issue.written("html").decode()


def test_addresses_of_the_net_and_of_mail__paragraphs() -> None:
    """Two paragraphs."""
    issue = neighbour("addresses_of_the_net_and_of_mail")
    assert len(issue.only.body.paragraphs) == 2


def test_units_formulae_and_ratios__units() -> None:
    """The blanks before units stay."""
    issue = neighbour("units_formulae_and_ratios")
    assert "10 mg/m³" in issue.only.article("1").text and "NO₂" in issue.only.article("1").text


def test_units_formulae_and_ratios__formula() -> None:
    """The formula is whole; only its figures and Latin letters may be narrowed."""
    issue = neighbour("units_formulae_and_ratios")
    assert "×(21－φ)/(21－φ′)" in issue.only.article("2").text


def test_units_formulae_and_ratios__range() -> None:
    """The range, the ratio and the tolerance stay."""
    issue = neighbour("units_formulae_and_ratios")
    assert "-15 ℃~45 ℃" in issue.only.article("3").text
    assert "1∶8" in issue.only.article("3").text and "±0.5%" in issue.only.article("3").text


def test_units_formulae_and_ratios__standards() -> None:
    """The numbers of standards keep their blanks and dashes."""
    issue = neighbour("units_formulae_and_ratios")
    assert "GB 13271-2014" in issue.only.article("4").text
    assert "DB14/T 2001—2024" in issue.only.article("4").text


def test_thousands_and_full_width_figures__full_width() -> None:
    """１，２３４，５６７ is 1,234,567."""
    issue = neighbour("thousands_and_full_width_figures")
    assert "1,234,567人" in issue.text


def test_thousands_and_full_width_figures__narrow() -> None:
    """2,101 stays."""
    issue = neighbour("thousands_and_full_width_figures")
    assert "2,101人" in issue.text


def test_thousands_and_full_width_figures__percentage() -> None:
    """６３．２５％ is 63.25, its sign wide or narrow."""
    issue = neighbour("thousands_and_full_width_figures")
    assert "63.25％" in issue.text or "63.25%" in issue.text


def test_thousands_and_full_width_figures__blanks() -> None:
    """1 345 678 keeps its value: no comma of a list gets into it."""
    issue = neighbour("thousands_and_full_width_figures")
    assert "1 345 678人" in issue.text or "1345678人" in issue.text


def test_thousands_and_full_width_figures__head() -> None:
    """Title and number."""
    issue = neighbour("thousands_and_full_width_figures")
    assert (issue.only.title, issue.only.number) == ("河川市统计局关于2023年末人口主要数据的公告", "第7号")


def test_form_with_blanks_and_boxes__blanks() -> None:
    """The blanks of the form stay."""
    issue = neighbour("form_with_blanks_and_boxes")
    assert "名称：　　　　　　　　）" in issue.text
    assert "在　　　　县（区）" in issue.text


def test_form_with_blanks_and_boxes__day() -> None:
    """The blank day stays, and is no date."""
    issue = neighbour("form_with_blanks_and_boxes")
    assert "年　　　月　　　日" in issue.text
    assert issue.only.signed is None


def test_form_with_blanks_and_boxes__boxes() -> None:
    """Three boxes stay."""
    issue = neighbour("form_with_blanks_and_boxes")
    assert "□公办　☑民办　■公建民营" in issue.text


def test_form_with_blanks_and_boxes__line() -> None:
    """The line to write on stays."""
    issue = neighbour("form_with_blanks_and_boxes")
    assert "＿＿＿张" in issue.text


def test_half_width_marks_of_foreign_words__brackets() -> None:
    """Latin in wide brackets keeps its spaces."""
    issue = neighbour("half_width_marks_of_foreign_words")
    assert "Food safety management systems — Requirements" in issue.text


def test_half_width_marks_of_foreign_words__narrow() -> None:
    """Narrow marks stay narrow."""
    issue = neighbour("half_width_marks_of_foreign_words")
    assert "ISO 22000:2018" in issue.text
    assert "EN 1090-2:2018+A1:2024 (E)" in issue.text
    assert "“ISO/TC 34, SC 17: Food safety”" in issue.text


def test_half_width_marks_of_foreign_words__one_paragraph() -> None:
    """One paragraph."""
    issue = neighbour("half_width_marks_of_foreign_words")
    assert len(issue.only.body.paragraphs) == 1


def test_narrow_addresses_broken_by_line_ends__addresses() -> None:
    """Both addresses come out whole."""
    issue = neighbour("narrow_addresses_broken_by_line_ends")
    assert "登录www.fdksy.example.cn查询" in issue.text
    assert "至cx@fdksy.example.cn申请复核" in issue.text


def test_narrow_addresses_broken_by_line_ends__time() -> None:
    """18:00 keeps its colon."""
    issue = neighbour("narrow_addresses_broken_by_line_ends")
    assert "28日18:00。" in issue.text


def test_narrow_addresses_broken_by_line_ends__number() -> None:
    """The telephone number keeps its hyphen, whole over the page."""
    issue = neighbour("narrow_addresses_broken_by_line_ends")
    assert "咨询电话：0357-2088888转8012。" in issue.text


def test_narrow_addresses_broken_by_line_ends__foot() -> None:
    """Signed on 2024-06-20."""
    issue = neighbour("narrow_addresses_broken_by_line_ends")
    assert (issue.only.signatures, issue.only.signed) == (["汾东省教育考试院"], "2024-06-20")


def test_narrow_text_in_latin_marks_of_a_font__marks() -> None:
    """A font map wrote , . : ( ) and « » throughout: they are put right."""
    issue = neighbour("narrow_text_in_latin_marks_of_a_font")
    assert issue.only.article("1").paragraphs == [
        "为了加强内部审计工作，建立健全内部审计制度，根据《中华人民共和国审计法》，制定本条例。"
    ]


def test_narrow_text_in_latin_marks_of_a_font__items() -> None:
    """Two items; ( ) are put right in their labels or not."""
    issue = neighbour("narrow_text_in_latin_marks_of_a_font")
    assert [item.num for item in issue.only.article("2").items] == ["1", "2"]


def test_narrow_text_in_latin_marks_of_a_font__figures() -> None:
    """２０２４ is 2024."""
    issue = neighbour("narrow_text_in_latin_marks_of_a_font")
    assert issue.only.article("3").paragraphs == ["本条例自2024年1月1日起施行。"]


def test_narrow_text_in_latin_marks_of_a_font__pages() -> None:
    """Pages 14 and 15."""
    issue = neighbour("narrow_text_in_latin_marks_of_a_font")
    assert issue.pages == [14, 15]


def test_signs_of_markup_in_a_text__title() -> None:
    """The title is whole."""
    issue = neighbour("signs_of_markup_in_a_text")
    assert issue.only.title == "河川市市场监督管理局关于“H&M<河川>店”抽检情况的通告"


def test_signs_of_markup_in_a_text__text() -> None:
    """< > & and what looks like a comment or an entity come out as printed."""
    issue = neighbour("signs_of_markup_in_a_text")
    assert "“Size < 120 & > 90”" in issue.text
    assert "x<y且y>z" in issue.text and "<!-- 00 -->和&lt;b&gt;。" in issue.text


def test_signs_of_markup_in_a_text__html() -> None:
    """In HTML they are escaped."""
    issue = neighbour("signs_of_markup_in_a_text")
    assert "&lt;!-- 00 --&gt;" in issue.written("html").decode()


def test_signs_of_markup_in_a_text__foot() -> None:
    """Signed on 2024-05-21."""
    issue = neighbour("signs_of_markup_in_a_text")
    assert (issue.only.signatures, issue.only.signed) == (["河川市市场监督管理局"], "2024-05-21")


def test_form_of_a_receipt__title() -> None:
    """机动车号牌领取凭证 is its title."""
    assert neighbour("form_of_a_receipt").only.title == "机动车号牌领取凭证"


def test_form_of_a_receipt__blanks() -> None:
    """Blanks, boxes and lines to write on come out as printed."""
    paragraphs = neighbour("form_of_a_receipt").only.body.paragraphs
    assert paragraphs[0] == "编号：________号"
    assert paragraphs[2] == "有效期自　　　　年　　月　　日至　　　　年　　月　　日。"


def test_form_with_two_blank_days__paragraphs() -> None:
    """Both blank days are paragraphs."""
    document = neighbour("form_with_two_blank_days").all_documents[-1]
    assert document.body.paragraphs.count("年　　月　　日") == 2


def test_form_with_two_blank_days__no_section() -> None:
    """There is no section."""
    assert neighbour("form_with_two_blank_days").all("section") == []


def test_small_letters_begin_no_paragraph__address() -> None:
    """The address goes on in its paragraph."""
    text = neighbour("small_letters_begin_no_paragraph").only.body.paragraphs
    assert any("网址：http://www.xingang.gov.cn/fao?id=12&p=3。" in paragraph for paragraph in text)


def test_small_letters_begin_no_paragraph__word() -> None:
    """The word that was cut too."""
    text = neighbour("small_letters_begin_no_paragraph").only.body.paragraphs
    assert len(text) == 4 and text[1].endswith("获奖。")


def test_form_with_who_signs_and_a_blank_day__nobody() -> None:
    """Nobody is named."""
    issue = neighbour("form_with_who_signs_and_a_blank_day")
    assert issue.all("name", "person", "entry") == []


def test_form_with_who_signs_and_a_blank_day__days() -> None:
    """Both blank days stay."""
    texts = neighbour("form_with_who_signs_and_a_blank_day").all_documents[-1].body.paragraphs
    assert [text for text in texts if text.endswith("年　　月　　日")] == [texts[5], texts[7]]


def test_captions_of_pictures_in_an_article__captions() -> None:
    """They are figures with captions."""
    issue = neighbour("captions_of_pictures_in_an_article")
    assert [part.text for part in issue.only.all("caption")] == [
        "图1　厦门市生活垃圾分类标志",
        "▲志愿者在社区指导分类。",
    ]


def test_captions_of_pictures_in_an_article__credit() -> None:
    """Who took the picture is its credit."""
    issue = neighbour("captions_of_pictures_in_an_article")
    assert [part.text for part in issue.only.all("credit")] == ["新华社记者　张国俊　摄"]


def test_captions_of_pictures_in_an_article__article() -> None:
    """The article has one paragraph and four points."""
    issue = neighbour("captions_of_pictures_in_an_article")
    article = issue.only.article("2")
    assert (article.paragraphs, len(article.items)) == (["生活垃圾分为四类："], 4)


def test_number_of_an_order_one_digit_a_line__number() -> None:
    """The order has its number."""
    issue = neighbour("number_of_an_order_one_digit_a_line")
    assert issue.only.number == "第87号"


def test_decimal_points_parted_from_wide_figures_by_line_ends__plain() -> None:
    """All points are plain ones."""
    issue = neighbour("decimal_points_parted_from_wide_figures_by_line_ends")
    (text,) = [part.text for part in issue.all("p") if "上半年" in part.text]
    assert "第一产业增长3.5％，" in text and "高1.2个百分点" in text and "．" not in text


def test_chronicle_with_a_session_behind_its_day__blanks() -> None:
    """The blank behind each day is kept."""
    issue = neighbour("chronicle_with_a_session_behind_its_day")
    assert [each[:8] for each in issue.only.body.paragraphs] == [
        "3日　第12届茶",
        "5月8日　第25",
        "5月16日　20",
        "5月20日　第一",
    ]


def test_small_figures_of_formulas_on_lines_of_their_own__sections() -> None:
    """Two sections with one paragraph each."""
    sections = neighbour("small_figures_of_formulas_on_lines_of_their_own").only.body.sections
    assert [len(each.paragraphs) for each in sections] == [1, 1]


def test_small_figures_of_formulas_on_lines_of_their_own__figures() -> None:
    """The small figures stand in their sentences."""
    text = neighbour("small_figures_of_formulas_on_lines_of_their_own").text
    for words in ("PM2.5平均", "SO2和NO2平均", "O3浓度", "下降4.8%，", "达到88.5个", "目标3.5个"):
        assert words in text


def test_digits_half_as_wide_on_lines_of_their_own__days() -> None:
    """Adopted and in force on the days that were split."""
    law = neighbour("digits_half_as_wide_on_lines_of_their_own").only
    assert (law.node.get("date"), law.node.get("effective")) == ("2019-09-27", "2020-01-01")


def test_digits_half_as_wide_on_lines_of_their_own__age() -> None:
    """60 in article 2."""
    law = neighbour("digits_half_as_wide_on_lines_of_their_own").only
    assert law.body.article("2").paragraphs == ["本条例所称老年人，是指年满60周岁的公民。"]


def test_digits_half_as_wide_on_lines_of_their_own__pages() -> None:
    """Pages 47 and 48."""
    assert neighbour("digits_half_as_wide_on_lines_of_their_own").pages == [47, 48]


def test_number_whose_figures_the_extraction_lost__number() -> None:
    """The number stands in the head, as printed."""
    assert neighbour("number_whose_figures_the_extraction_lost").only.number == "青政发〔2022〕(cid:17)(cid:24)号"


def test_number_whose_figures_the_extraction_lost__title() -> None:
    """The title keeps what stands for the lost figure."""
    title = neighbour("number_whose_figures_the_extraction_lost").only.title
    assert title == "青岭市人民政府关于公布第(cid:21)批文物保护单位的通知"


def test_amounts_whose_point_stands_apart__amounts() -> None:
    """Each is one number."""
    text = neighbour("amounts_whose_point_stands_apart").text
    assert all(amount in text for amount in ("815.36亿元", "4.8%", "6.2亿吨"))


def test_amounts_whose_point_stands_apart__label() -> None:
    """What only looks so keeps its blank."""
    assert "附件1. 甲类" in neighbour("amounts_whose_point_stands_apart").text


def test_foreign_words_and_addresses_over_lines__words() -> None:
    """Foreign words meet with a space."""
    text = neighbour("foreign_words_and_addresses_over_lines").text
    assert "Regulation (EU) 2023/1230 of the European Parliament and of the Council执行" in text


def test_foreign_words_and_addresses_over_lines__book() -> None:
    """The number of a book stands behind a space."""
    assert "ISBN 978-7-5066-0000-1" in neighbour("foreign_words_and_addresses_over_lines").text


def test_foreign_words_and_addresses_over_lines__address() -> None:
    """The address is whole."""
    address = "https://data.example.gov.cn/open/catalog.html?sort=2&page=3，"
    assert address in neighbour("foreign_words_and_addresses_over_lines").text


def test_numbers_in_wide_figures_over_line_ends__comma() -> None:
    """The comma at a line's end within a number in wide figures is one of the number."""
    issue = neighbour("numbers_in_wide_figures_over_line_ends")
    assert "常住人口58,666人" in issue.only.text


def test_numbers_in_wide_figures_over_line_ends__figures() -> None:
    """So is one whose figures go on below."""
    issue = neighbour("numbers_in_wide_figures_over_line_ends")
    assert "可支配收入30,211元" in issue.only.text and "1,000,000家" in issue.only.text


def test_numbers_in_wide_figures_over_line_ends__point() -> None:
    """And a point."""
    issue = neighbour("numbers_in_wide_figures_over_line_ends")
    assert "比重为3.5％，在册" in issue.only.text


def test_numbers_in_wide_figures_over_line_ends__pause() -> None:
    """A comma between words and a number stays."""
    issue = neighbour("numbers_in_wide_figures_over_line_ends")
    assert "丙，20个乡镇" in issue.only.text


def test_numbers_in_wide_figures_over_line_ends__paragraph() -> None:
    """It is one paragraph."""
    issue = neighbour("numbers_in_wide_figures_over_line_ends")
    assert len(issue.only.body.paragraphs) == 1


def test_number_with_lost_figures_in_corner_brackets__number() -> None:
    """Figures that were not extracted are part of the number as they stand."""
    issue = neighbour("number_with_lost_figures_in_corner_brackets")
    assert issue.only.number == "〔(cid:21)届〕第(cid:7)号"


def test_own_points_of_items_in_a_mapped_text__labels() -> None:
    """The point behind an item's number ends no sentence."""
    issue = neighbour("own_points_of_items_in_a_mapped_text")
    assert [item.node.get("label") for item in issue.only.body.all("item")] == ["１.", "２."]
    assert issue.only.body.all("item")[1].text == "建议删去第七条第二款。"


def test_amount_to_be_filled_in__form() -> None:
    """An amount that is to be filled in names no person."""
    issue = neighbour("amount_to_be_filled_in")
    assert issue.only.all("roster", "name", "entry") == []


def test_amount_to_be_filled_in__blanks() -> None:
    """Its blanks stay as they are."""
    issue = neighbour("amount_to_be_filled_in")
    assert "申请救助金额：人民币　　　　元（大写：　　　　　　　）。" in issue.only.body.paragraphs


def test_blank_before_a_name_among_offices_set_wide__blank() -> None:
    """Headings that are set wide do not make single blanks elsewhere those of a measure."""
    issue = neighbour("blank_before_a_name_among_offices_set_wide")
    assert [document.signatures for document in issue.documents] == [["局長 雷子燊"], ["辦公室主任 林智龍"]]


def test_blank_before_a_name_among_offices_set_wide__front() -> None:
    """What a page of such extracts says of the issue is no title."""
    issue = neighbour("blank_before_a_name_among_offices_set_wide")
    assert [document.title for document in issue.documents] == [
        "政府總部事務局批示摘錄",
        "行政法務司司長辦公室批示摘錄",
    ]


def test_number_and_day_with_characters_that_were_not_extracted__number() -> None:
    """A number is one whatever character of it was lost."""
    issue = neighbour("number_and_day_with_characters_that_were_not_extracted")
    assert issue.only.number == "穗(cid:87)埔府征〔2022〕9号"


def test_number_and_day_with_characters_that_were_not_extracted__day() -> None:
    """So is a day, of which the year and the month are known."""
    issue = neighbour("number_and_day_with_characters_that_were_not_extracted")
    assert issue.only.signatures == ["广州市某区人民政府"]
    assert [part.text for part in issue.only.all("date")] == ["2022年3月1(cid:23)日"]


def test_sentences_that_end_with_a_point_in_the_middle__number() -> None:
    """A number within two pairs of brackets is one."""
    issue = neighbour("sentences_that_end_with_a_point_in_the_middle")
    assert issue.documents[0].number == "（（78）某河字412号）"


def test_sentences_that_end_with_a_point_in_the_middle__headings() -> None:
    """A point in the middle ends a sentence, and what stands beside the number of an article is its heading."""
    issue = neighbour("sentences_that_end_with_a_point_in_the_middle")
    assert [part.heading for part in issue.documents[1].articles] == ["目的", "适用范围"]


def test_sentences_that_end_with_a_point_in_the_middle__printed() -> None:
    """It stays as it was printed."""
    issue = neighbour("sentences_that_end_with_a_point_in_the_middle")
    assert issue.documents[1].article("1").paragraphs == ["为了管好河道工程，特制订本办法．"]


def test_text_that_begins_with_a_rule__notice() -> None:
    """The notice below it is read."""
    issue = neighbour("text_that_begins_with_a_rule")
    assert issue.document(1).title == "某县人民政府关于加强防火工作的通知"
