"""Lost decimal points: the evidence holds and decides where its examples say so; what a document's figures tell of it."""

from __future__ import annotations

import importlib.util
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import cast

import pytest

from gazette_pub.checks import decimals
from gazette_pub.checks.copies import SIGNS, Copy, weigh
from gazette_pub.checks.decimals import ENOUGH, EVIDENCE, Evidence, is_doubtful, weight_of, with_point
from gazette_pub.checks.figures import Figure, figures_of
from gazette_pub.checks.proof import Block
from gazette_pub.issue.model import Document, new_issue

ASKED = ">"
ROWS = [pytest.param(row, id=row.name) for row in EVIDENCE]


def block_of(text: str) -> Block:
    document = cast(Document, new_issue().add("document"))
    return Block(document.add("p"), "p", text, document, "")


def copy_of(*texts: str) -> Copy:
    """The copy of a document of these paragraphs."""
    return weigh([block_of(text) for text in texts])


def asked(example: str) -> tuple[Figure, Copy]:
    """The figure behind `>`, and the copy that it stands in."""
    copy = copy_of(example.replace(ASKED, ""))
    return next(figure for figure in copy.figures if figure.start == example.index(ASKED)), copy


def has_lost_its_point(example: str) -> bool:
    return is_doubtful(*asked(example))


def reading(example: str) -> str:
    return with_point(*asked(example))


# the table


@pytest.mark.parametrize("row", ROWS)
def test_evidence_holds_in_its_examples(row: Evidence) -> None:
    assert row.matches
    assert [example for example in row.matches if not row.holds(*asked(example))] == []


@pytest.mark.parametrize("row", ROWS)
def test_evidence_does_not_hold_in_its_counterexamples(row: Evidence) -> None:
    assert row.never
    assert [example for example in row.never if row.holds(*asked(example))] == []


def weighing(row: Evidence, more: int) -> tuple[Evidence, ...]:
    return tuple(replace(each, weight=each.weight + more) if each is row else each for each in EVIDENCE)


@pytest.mark.parametrize("row", ROWS)
def test_evidence_decides_where_it_says_so(row: Evidence, monkeypatch: pytest.MonkeyPatch) -> None:
    assert [example for example in row.decides if not has_lost_its_point(example)] == []
    monkeypatch.setattr(decimals, "EVIDENCE", weighing(row, -1))
    assert [example for example in row.decides if has_lost_its_point(example)] == []


@pytest.mark.parametrize("row", ROWS)
def test_evidence_denies_where_it_says_so(row: Evidence, monkeypatch: pytest.MonkeyPatch) -> None:
    assert [example for example in row.denies if has_lost_its_point(example)] == []
    monkeypatch.setattr(decimals, "EVIDENCE", weighing(row, +1))
    assert [example for example in row.denies if not has_lost_its_point(example)] == []


def test_every_row_decides_somewhere() -> None:
    assert [row.name for row in EVIDENCE if not (row.decides if row.weight > 0 else row.denies)] == []


def test_what_is_enough_is_neither_more_nor_less() -> None:
    assert ENOUGH == weight_of(*asked("增长07%，降低02%，投资增长>14%。")) == weight_of(*asked("占比超过>936%。"))


# no figure is special

LOST = "增长07%，降低02%。"


@pytest.mark.parametrize("digits", [str(n) for n in range(11, 50) if n % 10])
def test_growth_to_the_percent_is_judged_alike_whatever_it_is(digits: str) -> None:
    assert has_lost_its_point(f"{LOST}投资增长>{digits}%。")
    assert not has_lost_its_point(f"投资增长>{digits}%。")


@pytest.mark.parametrize("digits", ["101", "102", "118", "146", "149", "150"])
def test_a_budget_that_was_met_about_as_planned_is_whole(digits: str) -> None:
    assert not has_lost_its_point(f"{LOST}收入完成3亿元，为预算的>{digits}%。")


@pytest.mark.parametrize(("digits", "lost"), [("49", False), ("51", True), ("60", False)])
def test_who_says_about_says_less_than_a_half_or_a_round_figure(digits: str, lost: bool) -> None:
    assert has_lost_its_point(f"{LOST}投资增长>{digits}%左右。") is lost


@pytest.mark.parametrize("digits", ["151", "967", "1016"])
def test_a_budget_that_was_met_far_off_lost_its_point(digits: str) -> None:
    assert has_lost_its_point(f"{LOST}收入完成3亿元，为预算的>{digits}%。")


# what shows that a document lost its points


def state(*texts: str) -> str:
    copy = copy_of(*texts)
    return "lost" if copy.lost else "losing" if copy.losing else "whole"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("增长7%，占比达到93%。", "whole"),
        ("增长07%。", "lost"),
        ("占比达到936%。", "whole"),
        ("占比达到936%，结案率达到871%。", "lost"),
        ("占比达到936%，拨备覆盖率达到216%。", "whole"),
        ("占比达到149%，结案率达到149%。", "whole"),
        ("占比达到151%，结案率达到151%。", "lost"),
        ("占比达到200%，结案率达到200%。", "whole"),
        ("增长07%，降低02%，上升1.5%。", "losing"),
        ("增长07%，降低02%，提高03%，上升1.5%。", "lost"),
        ("占比达到936%，上升1.5%。", "whole"),
        ("为预算的984%。", "whole"),
        ("为预算的984%，为预算的1016%。", "lost"),
        ("为预算的501%，为预算的501%。", "lost"),
        ("为预算的499%，为预算的499%。", "whole"),
        ("为预算的500%，为预算的600%。", "whole"),
    ],
)
def test_a_document_lost_its_points_where_its_figures_cannot_be(text: str, expected: str) -> None:
    assert state(text) == expected


def test_the_signs_say_why() -> None:
    assert all(sign.reason and sign.weight > 0 for sign in SIGNS)


@pytest.mark.parametrize(
    ("rates", "pointed"),
    [
        (["5.8%"] * 5, True),
        (["5.8%"] * 4, False),
        (["5.8%"] * 6 + ["14%"] * 3, True),
        (["5.8%"] * 5 + ["14%"] * 3, False),
        (["5.8%"] * 5 + ["4%"] * 9, True),
    ],
)
def test_rates_have_their_points_where_most_of_many_have(rates: list[str], pointed: bool) -> None:
    assert copy_of("增长" + "，增长".join(rates) + "。").pointed is pointed


def test_the_highest_rate_is_told_from_five_on() -> None:
    rates = "增长5.8%，增长12.1%，增长3.2%，增长4.4%"
    assert (copy_of(rates + "。").highest, copy_of(rates + "，增长6.5%。").highest) == (None, 12.1)


# how a document prints its figures


def money(*amounts: str, before: str = LOST) -> int:
    return copy_of(before + "，".join(f"安排{amount}亿元" for amount in amounts) + "。").money


@pytest.mark.parametrize(
    ("amounts", "places"),
    [
        (["51768"], 0),
        (["51768", "61234"], 0),
        (["51768", "61234", "71235"], 1),
        (["51768", "61234", "71235"] + ["1768"] * 6, 1),
        (["51768", "61234", "71235"] + ["1768"] * 7, 0),
        (["51760", "61230", "71230"], 0),
        (["51768", "61234", "71235"] + ["17"] * 30, 1),
        (["51768", "61234", "71235"] + ["176"] * 7, 0),
        ([f"{n}1{n}57" for n in range(1, 10)], 1),
        ([f"{n}1{n}57" for n in range(1, 10)] + ["21357"], 2),
        (["02", "7"], 0),
        (["02", "04"], 1),
    ],
)
def test_the_places_of_money_are_told_by_its_long_sums(amounts: list[str], places: int) -> None:
    assert money(*amounts) == places


def test_only_a_document_that_lost_its_points_has_places_to_tell() -> None:
    assert money("51768", "61234", "71235", before="") == 0


def test_a_total_proves_that_money_has_two_places() -> None:
    copy = copy_of(f"{LOST}债券127474亿元，其中：新增829亿元，再融资44574亿元，安排51768亿元。")
    assert copy.money == 2
    assert {figure.digits: places for figure, places in copy.proved.items()} == {"127474": 2, "829": 0, "44574": 2}


def test_a_document_whose_sums_have_one_place_proves_nothing() -> None:
    assert copy_of(f"{LOST}收入51768亿元，支出61234亿元，结余71235亿元。").proved == {}


@pytest.mark.parametrize(
    ("rates", "fine"),
    [
        (["9265%", "8734%", "441%"], True),
        (["9265%", "441%", "233%"], False),
        (["9265%", "441%"], True),
        (["1181%", "1348%"], False),
        (["2000%"], True),
        (["1999%"], False),
        (["92650%"], False),
        (["9265%", "44%", "23%", "17%"], True),
    ],
)
def test_rates_have_two_places_where_a_third_is_of_four_figures(rates: list[str], fine: bool) -> None:
    assert copy_of("增长" + "，增长".join(rates) + "。").fine_rates is fine


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("占比达到290%。", True),
        ("占比达到100%。", False),
        ("占比达到2900%。", False),
        ("增长290%。", False),
        ("占比达到295%。", False),
    ],
)
def test_zeros_are_kept_where_a_share_shows_it(text: str, kept: bool) -> None:
    assert copy_of(text).keeps_zeros is kept


@pytest.mark.parametrize(("text", "long"), [("播种47414万亩，3万亩。", 1), ("播种4741万亩。", 0), ("47414亩。", 0)])
def test_figures_that_are_too_long_for_their_unit_are_counted(text: str, long: int) -> None:
    assert copy_of(text).long_counts == long


@pytest.mark.parametrize(("length", "places"), [(7, 1), (39, 1), (40, None)])
def test_a_percentage_is_said_of_the_sum_in_the_clause_before_it(length: int, places: int | None) -> None:
    between = f"元，为{'经调整的' * 9}"[: length - 3] + "预算的"
    many = "，安排".join(f"{n}1{n}57亿元" for n in range(1, 9))
    copy = copy_of(f"{LOST}收入调整为342501亿元。收入完成347915亿{between}1016%，安排{many}。")
    assert len(between) == length
    assert {figure.digits: found for figure, found in copy.proved.items()}.get("1016") == places


def test_what_is_taken_off_is_no_part() -> None:
    text = f"{LOST}净增38326亿元，为新增829亿元，减去到期44574亿元。余额51768亿元。"
    assert {figure.digits: places for figure, places in copy_of(text).proved.items()} == {
        "38326": 2,
        "829": 0,
        "44574": 2,
    }


# the figures


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("投资增长14%。", "growth"),
        ("分别增长3%、14%。", "growth"),
        ("结案率14%。", "share"),
        ("失业率14%。", "small rate"),
        ("收入14%。", "percentage"),
        ("收入14亿元。", "亿"),
        ("增长2倍、14倍。", "growth"),
        ("14%。", "percentage"),
        ("增长2%，结案率14%。", "share"),
    ],
)
def test_the_words_before_a_figure_tell_its_kind(text: str, kind: str) -> None:
    assert list(figures_of([block_of(text)]))[-1].kind == kind


def test_what_is_said_far_before_a_figure_is_not_said_of_it() -> None:
    kinds = [next(figures_of([block_of(f"占比{'的' * n}14%。")])).kind for n in (22, 23)]
    assert kinds == ["share", "percentage"]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("全省规模以上工业增加值增长14%。", "业增加值增长14%"),
        ("收入347915亿元，", "收入347915亿元"),
        ("产气145亿立方米。", "产气145亿立方米"),
        ("装机145亿千瓦时。", "装机145亿千瓦时"),
        ("分别增长3%、14%。", "14%"),
    ],
)
def test_a_figure_is_named_with_the_words_around_it(text: str, printed: str) -> None:
    assert list(figures_of([block_of(text)]))[-1].printed == printed


@pytest.mark.parametrize("text", ["12:30%", "2018—2024万", "A3万", "3.5%", "3.14159万", "〔2024〕3万"])
def test_clocks_codes_and_figures_with_a_point_are_no_such_figures(text: str) -> None:
    assert [figure.digits for figure in figures_of([block_of(text)])] in ([], ["3"])


def test_figures_know_how_many_brackets_they_stand_in() -> None:
    found = figures_of([block_of("收入3亿元（其中4亿元（5亿元）6亿元），7亿元。")])
    assert [figure.depth for figure in found] == [0, 1, 2, 1, 0]
    assert [figure.depth for figure in figures_of([block_of("（其中3亿元）")])] == [1]


# the readings


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        ("增长>07%。", "0.7"),
        ("减少>001亿元。", "0.01"),
        (LOST + "投资增长>151%。", "15.1"),
        (LOST + "占比>9265%。", "92.65"),
        (LOST + "占比>93651%。", "93.651"),
        (LOST + "增长151%，增长162%，增长173%，占比>1001%。", "10.01"),
        (LOST + "增长151%，增长162%，增长173%，占比>1000%。", "100.0"),
        (LOST + "增长151%，增长162%，增长173%，为预算的>1999%。", "199.9"),
        (LOST + "增长151%，增长162%，增长173%，为预算的>2001%。", "20.01"),
        (LOST + "增长151%，增长162%，增长173%，拨备覆盖率达到>2161%。", "216.1"),
        (LOST + "结案率9265%，采纳率8734%，发回率>441%。", "4.41"),
        (LOST + "结案率9265%，采纳率8734%，比重提高>84个百分点。", "8.4"),
        (LOST + "收入9323亿元，11124亿元，10066亿元，支出>16115亿元。", "1611.5"),
        (LOST + "债券127474亿元，其中：新增829亿元，再融资>44574亿元，安排51768亿元。", "445.74"),
        (LOST + "播种>47414万亩。", "4741.4"),
    ],
)
def test_the_likeliest_reading_is_proposed(example: str, expected: str) -> None:
    assert reading(example) == expected


# reports, as they were printed and with their points taken out

ROOT = Path(__file__).parent.parent
REPORTS = sorted((ROOT / "fixtures" / "figures").glob("*.txt"))


@pytest.fixture(scope="module")
def benchmark() -> ModuleType:
    spec = importlib.util.spec_from_file_location("decimals_benchmark", ROOT / "benchmarks" / "decimals.py")
    assert spec is not None and spec.loader is not None
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("report", REPORTS, ids=lambda path: path.stem)
def test_a_report_that_lost_no_point_has_none_to_find(report: Path, benchmark: ModuleType) -> None:
    assert benchmark.measure(report.read_text(encoding="utf-8"), 0.0).false == []


@pytest.mark.parametrize(("share", "recall", "precision"), [(1.0, 0.86, 0.92), (0.5, 0.33, 0.97)])
def test_points_taken_out_are_found_again(share: float, recall: float, precision: float, benchmark: ModuleType) -> None:
    scores = [benchmark.measure(report.read_text(encoding="utf-8"), share) for report in REPORTS]
    lost, found = sum(score.lost for score in scores), sum(score.found for score in scores)
    false = sum(len(score.false) for score in scores)
    assert found >= recall * lost
    assert found >= precision * (found + false)
