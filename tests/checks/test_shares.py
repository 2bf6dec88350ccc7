"""Shares that are printed as more than the whole."""

from __future__ import annotations

from checks.proofs import found


def test_a_share_with_its_point_is_no_more_than_all() -> None:
    assert found("G208", "评价结果合格率达到108.3%。") == [(5, "a share of more than all: “评价结果合格率达到108.3%”")]
    assert found("G208", "评价结果合格率达到99.9%，公开率达到100.0%。") == []
    assert len(found("G208", "案件办结率分别为100.1％、98.2%。")) == 1


def test_what_was_planned_may_be_done_twice_over() -> None:
    assert found("G208", "完成预算的108.3%，任务完成率为131.2%，资金到位率达到105.2%，小学毛入学率为103.2%。") == []


def test_what_grows_may_grow_by_more_than_all() -> None:
    assert found("G208", "合格率增长108.3%，合格率提高了108.3个百分点。") == []


def test_debts_and_deposits_may_be_more_than_what_they_are_held_against() -> None:
    assert found("G208", "债务余额占综合财力的比重为121.4%，存款占生产总值的比例为108.3%。") == []
    assert len(found("G208", "民生支出占财政支出的比重为181.2%。")) == 1
