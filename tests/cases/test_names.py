"""Names: in columns, and in sentences that appoint."""

from __future__ import annotations

import pytest

from cases.seen import bare, case


def test_c05_a_name_with_a_character_of_a_further_plane_is_a_name() -> None:
    names = [part.text for part in case("c05_rare_name_characters").all("name")]
    assert names == ["王纯", "王建忠", "王珍", "李𬭎", "张玉兰", "赵刚"]


NOT_WHOLE = ["□", "石+乐", "⿰氵元"]


@pytest.mark.parametrize("shown", NOT_WHOLE)
def test_r55_a_character_that_the_source_only_describes_has_a_finding(shown: str) -> None:
    assert case("r55_pua_radicals").found(shown, at=shown)


@pytest.mark.parametrize("name", ["王\ue863", "李(石+乐)", "赵〔火韦〕", "钱□", "孙?", "周\U000f0123", "吴⿰氵元"])
def test_r55_a_name_that_is_not_whole_is_a_person(name: str) -> None:
    assert name in [bare(part.text) for part in case("r55_pua_radicals").all("person", "name")]
