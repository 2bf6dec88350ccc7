"""Words of official prose, by which a line is known to break off within one."""

from importlib import resources

import pytest

from gazette_pub.words.vocabulary import cuts_a_word, words_in


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("利害关系的信访工作人员提", "出回避申请；"),
        ("法律所赋予的权", "力，"),
        ("某省人民代表大会常务", "委员会第四次会议"),
        ("某省人民代表大会常务委", "员会"),
    ],
)
def test_a_word_across_the_seam_is_cut(above: str, below: str) -> None:
    assert cuts_a_word(above, below)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("重点支出情况", "教育支出120亿元。"),
        ("申请人", "民事诉讼的当事人"),
        ("在某县第四次会议上", "司法局局长　贺荣"),
        ("", "出回避申请"),
        ("人员提", ""),
    ],
)
def test_words_of_both_sides_that_only_meet_are_whole(above: str, below: str) -> None:
    assert not cuts_a_word(above, below)


def test_the_words_stand_in_order_each_once_and_are_of_chinese_characters_alone() -> None:
    lines = resources.files("gazette_pub.words").joinpath("vocabulary.txt").read_text(encoding="utf-8").splitlines()
    words = " ".join(lines).split()
    assert lines == [" ".join(sorted(set(line.split()))) for line in lines]
    assert sorted(set(words)) == words
    assert all(len(word) > 1 and all("\u4e00" <= each <= "\u9fff" for each in word) for word in words)


def test_the_words_of_a_text_are_the_longest_that_begin_where_the_one_before_ends() -> None:
    text = "某人民代表大会常务委员会的工作报告甲"
    assert [text[begins:ends] for begins, ends in words_in(text)] == ["人民代表大会", "常务委员会", "工作", "报告"]
    assert list(words_in("")) == [] and list(words_in("甲")) == []
