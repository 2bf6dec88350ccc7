"""Sums of money and what they make up together: 1274.74 is 829 and 445.74, wherever the points were printed."""

from __future__ import annotations

import random

import pytest

from gazette_pub.checks.sums import Amount, prove


def row(*digits: str) -> list[Amount[int]]:
    return [Amount(n, each) for n, each in enumerate(digits)]


def places(*digits: str) -> dict[str, int]:
    """What is proved of a row of amounts, by their digits."""
    return {digits[key]: found for key, found in prove([row(*digits)]).items()}


def test_a_total_tells_where_the_points_of_its_parts_were() -> None:
    assert prove([row("127474", "829", "44574")]) == {0: 2, 1: 0, 2: 2}


def test_a_total_may_stand_behind_its_parts() -> None:
    assert prove([row("829", "44574", "127474")]) == {0: 0, 1: 2, 2: 2}


def test_a_total_that_fits_at_any_scale_proves_nothing() -> None:
    assert prove([row("829", "226", "603")]) == {}


def test_a_total_out_of_reach_of_its_parts_proves_nothing() -> None:
    assert prove([row("987474", "829", "44574")]) == {}


@pytest.mark.parametrize(
    ("digits", "readings"),
    [
        ("7", (0,)),
        ("10", (0,)),
        ("12", (1, 0)),
        ("123", (2, 1, 0)),
        ("1234", (2, 1, 0)),
        ("12345", (2, 1)),
        ("123456", (2, 1)),
        ("12340", (0,)),
        ("034", (2,)),
        ("06", (1,)),
    ],
)
def test_an_amount_has_the_readings_that_are_printed(digits: str, readings: tuple[int, ...]) -> None:
    assert Amount("", digits).readings == readings


@pytest.mark.parametrize(("read", "cents"), [(2, 12345), (1, 123450), (0, 1234500)])
def test_an_amount_is_told_in_hundredths(read: int, cents: int) -> None:
    assert Amount("", "12345").cents[read] == cents
    assert Amount("", "12345", sign=-1).cents[read] == -cents


def test_a_part_may_be_taken_off() -> None:
    amounts = [Amount(0, "38326"), Amount(1, "829"), Amount(2, "44574", sign=-1)]
    assert prove([amounts]) == {0: 2, 1: 0, 2: 2}
    assert prove([amounts[::-1]]) == {0: 2, 1: 0, 2: 2}


def test_nothing_is_the_sum_of_what_is_taken_off() -> None:
    assert prove([[Amount(0, "123457", sign=-1), Amount(1, "100031"), Amount(2, "23426")]]) == {}


def parts_of(count: int) -> list[str]:
    """A total and so many parts of it, all of whole hundreds but one: each part has one reading."""
    parts = [f"{n}00" for n in range(1, count)]
    return [str(sum(map(int, parts)) * 100 + 31_234_567), *parts, "31234567"]


@pytest.mark.parametrize(("count", "proves"), [(2, True), (6, True), (7, True), (8, False)])
def test_a_total_has_no_more_than_seven_parts(count: int, proves: bool) -> None:
    total, *parts = parts_of(count)
    assert (places(total, *parts).get(total) == 2) is proves
    assert (places(*parts, total).get(total) == 2) is proves


def test_a_bracket_holds_the_parts_of_the_amount_before_it() -> None:
    amounts = [
        Amount(0, "300000"),
        Amount(1, "127474"),
        Amount(2, "829", depth=1),
        Amount(3, "44574", depth=1),
        Amount(4, "31"),
    ]
    assert prove([amounts]) == {1: 2, 2: 0, 3: 2}


@pytest.mark.parametrize(("count", "proves"), [(7, True), (8, False)])
def test_a_bracket_holds_no_more_than_seven_parts(count: int, proves: bool) -> None:
    total, *parts = parts_of(count)
    amounts = [Amount(-1, "5"), Amount(0, total), *(Amount(n, each, depth=1) for n, each in enumerate(parts, 1))]
    assert (prove([amounts]).get(0) == 2) is proves


def test_one_amount_in_a_bracket_is_no_parts_of_another() -> None:
    assert prove([[Amount(0, "12747411"), Amount(1, "12747411", depth=1)]]) == {}


def test_amounts_of_one_depth_are_parts_of_one_another() -> None:
    amounts = [Amount(0, "127474", depth=1), Amount(1, "55"), Amount(2, "829", depth=1), Amount(3, "44574", depth=1)]
    assert prove([amounts]) == {0: 2, 2: 0, 3: 2}


def test_what_one_total_proves_narrows_the_next() -> None:
    narrow = [Amount("a", "127474"), Amount("b", "829"), Amount("c", "44574")]
    wide = [Amount("d", "2047"), Amount("b", "829"), Amount("e", "1218")]
    assert prove([wide]) == {}
    assert prove([narrow, wide]) == {"a": 2, "b": 0, "c": 2, "d": 0, "e": 0}


def test_a_table_of_very_many_amounts_is_passed_over() -> None:
    filler = [str(n) for n in range(1, 10)]
    amounts = ["127474", "829", "44574", *(filler * 30)]
    assert 0 in prove([row(*amounts[:200])])
    assert prove([row(*amounts[:201])]) == {}


def test_an_amount_is_proved_wherever_it_stands_with_the_same_words() -> None:
    proved = [Amount("a", "127474", about="债券规模"), Amount("b", "829"), Amount("c", "44574")]
    same, other = Amount("d", "127474", about="全省债券"), Amount("e", "127474", about="支出总额")
    assert prove([proved, [same, Amount("x", "3")], [other, Amount("y", "3")]]) == {"a": 2, "b": 0, "c": 2, "d": 2}


def test_a_short_amount_is_proved_in_its_own_place_only() -> None:
    proved = [Amount("a", "127474"), Amount("b", "829"), Amount("c", "44204"), Amount("d", "37", about="其他支出")]
    assert "e" not in prove([proved, [Amount("e", "37", about="其他支出"), Amount("x", "3")]])


def test_only_the_eight_characters_before_an_amount_tell_it() -> None:
    proved = [Amount("a", "127474", about="债券甲乙丙丁戊己"), Amount("b", "829"), Amount("c", "44574")]
    for about, found in [("债券", True), ("券", False), ("戊己", True)]:
        known = prove([proved, [Amount("d", "127474", about=about), Amount("x", "3")]])
        assert ("d" in known) is found
    proved[0] = Amount("a", "127474", about="债券甲乙丙丁戊己庚")
    assert "d" not in prove([proved, [Amount("d", "127474", about="债券"), Amount("x", "3")]])


def test_sums_of_chance_are_not_taken_for_totals() -> None:
    dice = random.Random(20240118)
    rows = [[Amount((row, n), str(dice.randrange(101, 99999))) for n in range(12)] for row in range(40)]
    proved = prove(rows)
    assert len(proved) <= 24  # one amount in twenty


@pytest.mark.parametrize(("total", "part", "proves"), [("451", "351", True), ("449", "349", False)])
def test_what_one_in_fifty_would_fit_by_chance_proves_nothing(total: str, part: str, proves: bool) -> None:
    """Nine readings are tried: a total of 4.50 and more is told from chance."""
    assert places(total, part, "1") == ({total: 2, part: 2, "1": 0} if proves else {})


def test_three_rounds_are_made_and_no_more() -> None:
    """Each row can be told once the one behind it is."""
    rows = [
        [Amount("h", "5772"), Amount("f", "3559"), Amount("i", "2213")],
        [Amount("f", "3559"), Amount("d", "2047"), Amount("g", "1512")],
        [Amount("d", "2047"), Amount("b", "829"), Amount("e", "1218")],
        [Amount("a", "127474"), Amount("b", "829"), Amount("c", "44574")],
    ]
    assert set(prove(rows[1:])) == set("abcdefg")
    assert set(prove(rows)) == set("abcdefg")
