"""What comes out is what went in, joined lines aside: on texts of clean punctuation no character changes."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st
from test_lossless_reading import issue_of

WORDS = (
    "会议审议了有关草案|决定予以批准|劳动能力鉴定 职工工伤|《某省条例》|“国家秘密”|（试行）|Société Générale|Müller GmbH & Co. KG"
    "|Regulation (EU) 2024/1689|Note: see Annex A|https://a.cn/?b=1&c=2|a.b@example.com|Российская Федерация|대한민국 헌법"
    "|བོད་ ཡིག|ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ|ئاپتونوم رايون|ΥΠ’ ΑΡΙΘΜ|GB/T 9704—2012|-5℃~10℃|8:00—17:00|1/2|3:4|12,345.67|100 km/h|25%|＿＿＿|（　　　）"
    "|日期：　年　月　日|第　号|2024 年 8 月|甲·乙|①丙|价格为1,000元"
).split("|")
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=2, max_size=8).map(lambda words: f"本省{'，'.join(words)}。")


@given(st.lists(SENTENCES, min_size=1, max_size=6))
def test_a_text_of_clean_punctuation_comes_out_as_it_went_in(sentences: list[str]) -> None:
    issue = issue_of("\n".join(sentences))
    assert [p.text_content for p in issue.descendants("p")] == sentences


@given(st.lists(SENTENCES, min_size=1, max_size=6))
def test_full_width_figures_alone_are_folded(sentences: list[str]) -> None:
    """A full-width comma before three figures would be one of thousands, so the words stand apart by 、 here."""
    expected = [sentence.replace("，", "、") for sentence in sentences]
    printed = [re.sub(r"[0-9]", lambda digit: chr(ord(digit[0]) + 0xFEE0), sentence) for sentence in expected]
    issue = issue_of("\n".join(printed))
    assert [p.text_content for p in issue.descendants("p")] == expected
