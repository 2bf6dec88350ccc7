"""Names: in columns, and in sentences that appoint."""

from __future__ import annotations

import pytest

from cases.seen import bare, case, seen


def test_c05_a_name_with_a_character_of_a_further_plane_is_a_name() -> None:
    names = [part.text for part in case("c05_rare_name_characters").all("name")]
    assert names == ["王纯", "王建忠", "王珍", "李𬭎", "张玉兰", "赵刚"]


@pytest.mark.parametrize("character", "㐀𠀀𪜀𫝀𫠠𬺰𰀀𱍐﨑", ids=lambda character: f"U+{ord(character):X}")
def test_a_name_may_have_a_character_of_any_plane(character: str) -> None:
    text = f"某省人民代表大会主席团名单\n\n（2024年1月20日某省第十四届人民代表大会第二次会议通过）\n\n王　纯 王建忠 李{character}\n"
    assert [part.text for part in seen(text).all("name")] == ["王纯", "王建忠", f"李{character}"]


NOT_WHOLE = ["□", "石+乐", "⿰氵元"]


@pytest.mark.parametrize("shown", NOT_WHOLE)
def test_r55_a_character_that_the_source_only_describes_has_a_finding(shown: str) -> None:
    assert case("r55_pua_radicals").found(shown, at=shown)


@pytest.mark.parametrize("name", ["王\ue863", "李(石+乐)", "赵〔火韦〕", "钱□", "孙?", "周\U000f0123", "吴⿰氵元"])
def test_r55_a_name_that_is_not_whole_is_a_person(name: str) -> None:
    assert name in [bare(part.text) for part in case("r55_pua_radicals").all("person", "name")]
