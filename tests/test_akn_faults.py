"""A good Akoma Ntoso file, broken in every way that somebody thought of: each fault is told, with its line, and no other."""

from __future__ import annotations

import datetime
import re
from itertools import pairwise
from pathlib import Path

import pytest
from akn_faults import AMENDING, EVERYDAY, FAULTS, GOOD, MORE, OF_EVERYDAY, Fault, shown
from akn_lifted import lifted
from test_lossless_reading import issue_of

from gazette_pub.formats import Press
from gazette_pub.formats.akn.validate import CHECKS, judge, judge_package, problems_of
from gazette_pub.formats.akn.write import write
from gazette_pub.issue.findings import RULES, Grade

TODAY = datetime.date(2026, 11, 27)

FIXTURES = Path(__file__).parent.parent / "fixtures"


def good(fault: Fault) -> str:
    """The file that is broken by a fault."""
    return AMENDING if fault in MORE else EVERYDAY if fault in OF_EVERYDAY else GOOD


def broken(fault: Fault) -> str:
    assert fault.old in good(fault), "the good file has changed"
    return good(fault).replace(fault.old, fault.new, 1)


def changed_line(text: str, before: str) -> int:
    """The first line that is another than in the good file."""
    pairs = zip(f"{before}\0", f"{text}\0", strict=False)
    return text.count("\n", 0, next(at for at, (one, other) in enumerate(pairs) if one != other)) + 1


@pytest.mark.parametrize("text", [GOOD, AMENDING, EVERYDAY], ids=["of another program", "of ours", "an everyday one"])
def test_a_good_file_has_no_faults(text: str) -> None:
    assert judge(text.encode(), TODAY).findings == []


@pytest.mark.parametrize("fault", [*FAULTS, *MORE, *OF_EVERYDAY], ids=lambda fault: fault.name)
def test_a_fault_is_told_with_its_line_and_breaks_the_level_that_it_is_of(fault: Fault) -> None:
    text = broken(fault)
    line = changed_line(text, good(fault))
    judgement = judge(text.encode(), TODAY)
    assert [f"{each.code}{(each.line or 0) - line:+d}" for each in judgement.findings] == fault.found.split()
    levels = {RULES[code].level for code in re.findall(r"A\d{3}", fault.found) if RULES[code].grade is Grade.ERROR}
    assert {level for level in (1, 2) if judgement.broken(level)} == levels


@pytest.mark.parametrize("text", [GOOD, AMENDING], ids=["of another program", "of ours"])
def test_a_day_that_no_calendar_has_is_told_wherever_it_stands(text: str) -> None:
    dates = list(re.finditer(r'<(?!gp:)[^<>]*\bdate="(\d{4}-\d{2}-\d{2})"', text))
    assert len(dates) > 20
    for found in dates:
        wrong = f"{text[: found.start(1)]}2024-02-30{text[found.end(1) :]}"
        line = text.count("\n", 0, found.start(1)) + 1
        assert ("A104", line) in [(each.code, each.line) for each in judge(wrong.encode(), TODAY).findings]


def test_a_renumbering_whose_text_says_its_new_number_has_that() -> None:
    text = AMENDING.replace("删去<ref", "将<ref").replace("第四条</ref>", "第四条</ref>改为第五条")
    (finding,) = judge(text.replace('type="repeal"', 'type="renumbering"').encode(), TODAY).findings
    assert (finding.code, str(finding.message)) == ("A137", "a renumbering that has no new number")
    text = text.replace("改为第五条", "依次顺延")
    assert judge(text.replace('type="repeal"', 'type="renumbering"').encode(), TODAY).findings == []


def test_every_check_is_shown_by_a_fault() -> None:
    shown = {code for fault in (*FAULTS, *MORE) for code in re.findall(r"A\d{3}", fault.found)}
    assert shown | {"A130", "A134", "A136", "A142", "A153"} == {check.rule.code for check in CHECKS}


FOREIGN = {
    "oasis-os__ke_Debate_Bungeni_2011-06-10.xml": "A106 A108 A109 A112 A113 A115 A120 A123 A124 A128",
    "oasis-os__us_Act_2011-11-29.xml": "A106 A112 A113 A126 A139",
    "oasis-os__uy_bill_2010-09-27.xml": "A106 A107 A108 A109 A112 A124 A139",
    "oasis-os__za_Judgement_2008-11-26.xml": "A106 A109 A112 A116 A126",
    "uk__other-document.xml": "A106 A115 A121 A128",
    "uk__ssi-2017-126.xml": "A112 A115 A124",
}
"""The examples of the standard and two files of others: all follow the schema, and none the Naming Convention to the letter."""


@pytest.mark.parametrize("name", FOREIGN)
def test_a_file_of_others_that_follows_the_schema_has_level_1(name: str) -> None:
    judgement = judge((Path(__file__).parent.parent / "fixtures" / "akn-foreign" / name).read_bytes(), TODAY)
    assert judgement.broken(1) == []
    assert " ".join(judgement.broken(2)) == FOREIGN[name]


def a_package(**changes: bytes) -> dict[str, bytes]:
    """main.xml, in whose last component the document of another file is shown, and that file."""
    shown = '<documentRef eId="cmp_7__dref_1" href="doc_7.xml" showAs="甲"/>'
    start = GOOD.index('<interstitial eId="cmp_7__interstitial">')
    end = GOOD.index("</interstitial>", start) + len("</interstitial>")
    main = f"{GOOD[:start]}{shown}{GOOD[end:]}"
    return {"main.xml": main.encode(), "doc_7.xml": alone().encode(), "media/logo.png": b""} | changes


def alone() -> str:
    """A document of its own, such as a package has beside its main.xml."""
    start = GOOD.index('    <statement name="renmian">')
    document = GOOD[start : GOOD.index("</statement>", start)].replace("cmp_6__", "").replace("nn-3", "nn-4")
    references = GOOD[GOOD.index("   <references") : GOOD.index("</references>")]
    references = re.sub("<original [^>]*>", "", references)
    head = GOOD[: GOOD.index(" <officialGazette")]
    return f"{head}{document.replace('</meta>', f'{references}</references></meta>')}</statement>\n</akomaNtoso>\n"


def found_in(package: dict[str, bytes]) -> list[str]:
    return [
        f"{name}: {each.code} {each.text}"
        for name, judgement in judge_package(package, TODAY).items()
        for each in judgement.findings
        if each.grade is not Grade.NOTE
    ]


def test_an_act_of_its_own_says_where_it_was_published() -> None:
    act = alone().replace("statement", "act").replace("mainBody", "body").encode()
    assert "A134" not in {each.code for each in judge(act, TODAY).findings}
    assert "A134" in {each.code for each in judge(re.sub(rb"<publication[^>]*>", b"", act), TODAY).findings}


def test_a_good_package_has_no_faults() -> None:
    assert found_in(a_package()) == []


def test_a_package_lacks_a_file_that_its_main_refers_to() -> None:
    package = a_package()
    del package["doc_7.xml"]
    assert found_in(package) == ["main.xml: A130 doc_7.xml"]


def test_main_shows_each_document_of_the_package_once_and_is_its_first() -> None:
    package = a_package(**{"doc_8.xml": alone().replace("nn-4", "nn-5").encode()})
    assert found_in(package) == ["main.xml: A142 doc_8.xml"]
    end = "</component>\n  </collectionBody>"
    twice = a_package()["main.xml"].decode().replace(end, f"</component><component>{shown('doc_7.xml')}{end}")
    assert "main.xml: A142 doc_7.xml" in found_in(
        a_package(**{"main.xml": twice.replace("dref_1", "dref_2", 1).encode()})
    )
    assert found_in(dict(reversed(a_package().items()))) == ["main.xml: A142 None"]


def test_a_file_of_a_package_shows_neither_main_nor_itself_nor_one_that_shows_it() -> None:
    def showing(name: str, number: int) -> bytes:
        reference = f'<componentRef eId="cref_1" src="{name}" showAs="甲"/>'
        return alone().replace("<mainBody>", f"<mainBody>{reference}").replace("nn-4", f"nn-{number}").encode()

    for name in ("main.xml", "doc_7.xml", "./doc_7.xml#main"):
        told = found_in(a_package(**{"doc_7.xml": showing(name, 4)}))
        assert [each for each in told if "A155" in each] == [f"doc_7.xml: A155 {name.split('#')[0].removeprefix('./')}"]
    in_turn = a_package(**{"doc_7.xml": showing("doc_8.xml", 4), "doc_8.xml": showing("doc_7.xml", 5)})
    assert [each for each in found_in(in_turn) if "A155" in each] == ["doc_8.xml: A155 doc_7.xml"]
    one_way = a_package(**{"doc_7.xml": showing("doc_8.xml", 4), "doc_8.xml": alone().replace("nn-4", "nn-5").encode()})
    assert [each for each in found_in(one_way) if "A155" in each] == []


def test_an_act_in_the_package_of_a_gazette_is_published_in_it() -> None:
    act = re.sub("<publication[^>]*>", "", alone().replace("statement", "act").replace("mainBody", "body"))
    judged = judge_package(a_package(**{"doc_7.xml": act.encode()}), TODAY)
    assert "A134" not in {each.code for each in judged["doc_7.xml"].findings}


def test_a_component_at_the_end_is_shown_by_something() -> None:
    collection = (Path(__file__).parent.parent / "fixtures" / "akn-foreign" / "own__gazette.xml").read_text("utf-8")
    assert "A153" not in {each.code for each in judge(collection.encode(), TODAY).findings}
    elsewhere = collection.replace('href="#cmpnts__cmp_1" showAs', 'href="/akn/mx/statement/2015-06-06/1" showAs')
    assert [each.text for each in judge(elsewhere.encode(), TODAY).findings if each.code == "A153"] == ["cmpnts__cmp_1"]


def test_an_attached_document_may_be_a_title_alone_and_a_row_of_a_form_may_be_empty() -> None:
    table = "<table><tr><td><p/></td><td><p/></td></tr><tr><td colspan='2'><p/></td></tr></table>"
    text = AMENDING.replace('<table eId="cmp_4__att_1__table_1">', table + '<table eId="cmp_4__att_1__table_1">', 1)
    assert {each.code for each in judge(text.encode(), TODAY).findings} == {"A115"}


def test_an_item_1bis_may_follow_1_and_one_that_is_printed_again_is_told() -> None:
    old = "<num>（二）</num>"
    told = [
        {each.code for each in judge(AMENDING.replace(old, f"<num>{num}</num>", 1).encode(), TODAY).findings}
        for num in ("（一之二）", "（一）")
    ]
    assert ["A133" in codes for codes in told] == [False, True]
    decimal = AMENDING.replace("<num>（一）</num>", "<num>1.2</num>", 1)
    for num, is_told in (("1.3", False), ("1.1", True), ("1.10", False)):
        codes = {each.code for each in judge(decimal.replace(old, f"<num>{num}</num>", 1).encode(), TODAY).findings}
        assert ("A133" in codes) is is_told


def test_no_document_of_an_issue_is_of_a_later_year_but_of_the_first_months() -> None:
    told = [
        {
            each.text
            for each in judge(AMENDING.replace("2024-01-01", day).encode(), TODAY).findings
            if each.code == "A121"
        }
        for day in ("2022-01-01", "2023-01-01")
    ]
    assert ["2024-03-29" in days for days in told] == [True, False]


def test_a_chapter_in_an_article_is_told_but_not_where_it_is_quoted() -> None:
    chapter = "<chapter><num>第九章</num><heading>甲</heading><article><num>第九条</num></article></chapter>"
    start = AMENDING.index('<article eId="cmp_2__art_4">')
    inside = AMENDING[:start] + AMENDING[start:].replace("</article>", f"{chapter}</article>", 1)
    assert "A149" in {each.code for each in judge(inside.encode(), TODAY).findings}
    quoted = AMENDING[:start] + AMENDING[start:].replace(
        "</article>", f"<content><p><mod><quotedStructure>{chapter}</quotedStructure></mod></p></content></article>", 1
    )
    assert "A149" not in {each.code for each in judge(quoted.encode(), TODAY).findings}


def test_a_picture_is_not_in_the_package() -> None:
    pictures = '<p><img src="media/logo.png"/><img src="media/%E5%9B%BE.png"/></p>'
    seen = GOOD.replace("<p>情形甲；</p>", pictures).encode()
    judged = judge_package({"main.xml": seen, "media/logo.png": b""}, TODAY)
    assert [(each.code, each.text) for each in judged["main.xml"].findings] == [("A136", "media/图.png")]
    assert judge(seen, TODAY).findings == []
    beside = judge_package({"main.xml": seen.replace(b"media/", b""), "logo.png": b"", "图.png": b""}, TODAY)
    assert {(each.code, each.text) for each in beside["main.xml"].findings} == {
        ("A136", "logo.png"),
        ("A136", "图.png"),
    }


def test_a_file_of_another_naming_convention_says_what_it_is_by_aliases_or_by_its_metadata() -> None:
    def told(data: bytes) -> list[str]:
        return [each.message for each in judge(data, TODAY).findings if "neither" in each.message]

    statute = (FIXTURES / "akn-foreign" / "uk__ssi-2017-126.xml").read_bytes()
    assert told(statute) == []
    assert told(re.sub(rb"<FRBRsubtype[^>]*>", b"", statute)) == [
        "neither a FRBRalias of each level that begins with /akn/ nor FRBRsubtype"
    ]


def test_two_files_of_a_package_are_one_work() -> None:
    again = alone().replace("nn-4", "nn-3").encode()
    work = "/akn/cn-sx/statement/renmian/sxrd/2024-03-29/nn-3/!main"
    assert found_in(a_package(**{"doc_7.xml": again})) == [f"doc_7.xml: A110 {work}"]


def test_a_file_of_a_package_that_cannot_be_read_leaves_the_others_judged() -> None:
    package = a_package(**{"doc_7.xml": b"<a", "other.xml": alone().replace("张三", "李四&").encode()})
    assert found_in(package) == ["main.xml: A142 other.xml", "doc_7.xml: A101 None", "other.xml: A101 None"]


def test_no_two_faults_have_one_name() -> None:
    names = sorted(fault.name for fault in (*FAULTS, *MORE))
    assert [one for one, other in pairwise(names) if one == other] == []
    assert len(FAULTS) >= 60


def test_without_a_day_nothing_is_said_of_the_future() -> None:
    future = next(fault for fault in FAULTS if fault.name == "a markup in the future")
    assert judge(broken(future).encode()).findings == []


def test_the_entry_into_force_may_lie_ahead() -> None:
    assert judge(GOOD.encode(), datetime.date(2024, 5, 2)).findings == []


def test_documents_that_show_one_another_are_told_and_only_they() -> None:
    def shows(which: str, by: str) -> str:
        return f'<componentRef eId="cmp_{by}__cref_1" src="#cmp_{which}" showAs="甲"/>'

    def put(text: str, before: str, showing: str) -> str:
        assert before in text
        return text.replace(before, showing + before, 1)

    one_way = put(GOOD, '<paragraph eId="cmp_4__para_1">', shows("5", "4"))
    told = [each for each in problems_of(one_way.encode()) if each.code == "A155"]
    assert told == []
    circle = put(one_way, '<level eId="cmp_5__level_1">', shows("4", "5"))
    beside = put(circle, '<container eId="cmp_6__container_1"', shows("5", "6"))
    lines = [number for number, line in enumerate(beside.splitlines(), 1) if 'cref_1" src="#cmp_' in line][:2]
    assert [each.line for each in problems_of(beside.encode()) if each.code == "A155"] == lines


@pytest.mark.parametrize(
    "case",
    [
        "hong_kong_notice_cut_within_a_word",  # 羅淑佩, and 罗淑佩 in the IRI
        "regulation_of_macau_whose_first_article_is_headed_like_it",  # in force on the day after its publication
        "act_in_force_upon_its_publication_by_its_note",  # 自公布之日起施行 in its note
        "announcement_without_title_above_a_decision",  # and in the announcement above it
        "letters_of_taiwan_below_where_they_are_filed",  # 自114年6月1日生效, and 請查照 behind it
        "note_that_begins_with_the_number_of_an_order",  # 同年十月一日施行
        "exchange_of_notes_with_labelled_days",  # 签订日期1987年3月2日 生效日期1987年4月1日
        "notes_of_exchange_and_of_who_stands_first",  # 签订, as 订于北京 is called
        "correction_below_an_order_in_traditional_characters",  # 更正, and the contents say what it corrects
        "preamble_before_the_chapters",  # 附则, which has no number
        "charter_with_a_general_programme",
    ],
)
def test_what_this_program_writes_of_days_of_numbers_and_of_titles_is_right(case: str) -> None:
    text = (FIXTURES / "neighbours" / case / "in.txt").read_text(encoding="utf-8")
    assert [str(each) for each in problems_of(write(issue_of(text), Press(datetime.datetime(2026, 5, 1))))] == []


def test_a_title_that_stands_alone_is_no_fault_of_an_attachment_that_was_lifted_out() -> None:
    path = FIXTURES / "neighbours" / "attached_tables_of_a_law" / "in.txt"
    whole = write(issue_of(path.read_text(encoding="utf-8")), Press(datetime.datetime(2026, 5, 1)))
    assert [[each.code for each in problems_of(data)] for data in lifted(whole)] == [["A134"]] + 3 * [[]]


def test_a_chapter_that_says_a_number_by_its_eid_has_lost_it() -> None:
    path = FIXTURES / "neighbours" / "preamble_before_the_chapters" / "in.txt"
    data = write(issue_of(path.read_text(encoding="utf-8")), Press(datetime.datetime(2026, 5, 1)))
    wrong = data.replace(b"chp_nn", b"chp_3")
    assert wrong != data and [each.code for each in problems_of(wrong)] == ["A118"]


def test_another_day_than_the_one_next_to_publication_is_told() -> None:
    text = (FIXTURES / "neighbours" / "regulation_of_macau_whose_first_article_is_headed_like_it" / "in.txt").read_text(
        encoding="utf-8"
    )
    data = write(issue_of(text), Press(datetime.datetime(2026, 5, 1))).decode()
    assert data.count('date="2023-05-30"') == 1
    wrong = data.replace('date="2023-05-30"', 'date="2023-05-31"')
    assert [each.code for each in problems_of(wrong.encode())] == ["A144"]
