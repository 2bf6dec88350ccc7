"""What is told of broken files that other programs made: an act of Kenya, a collection of Italy, a debate of South Africa."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from gazette_pub.formats.akn.validate import judge

OTHERS = Path(__file__).parent.parent / "fixtures" / "akn" / "others"
TODAY = date(2026, 1, 1)

FAULTS = (
    # what is changed, in which file, what stands there then, and the codes that are found and were not before
    ("act", "section 3</ref>", "section 4</ref>", "A145"),
    ("act", '<date date="2019-11-08" eId', '<date date="2019-12-08" eId', "A120"),
    ("act", 'period="#tmpg_1">\n', 'period="#tmpg_7">\n', "A106"),
    ("act", '<section eId="sec_4">', '<section eId="sec_4" alternativeTo="sec_99">', "A106"),
    ("act", 'start="#eref_2" refersTo', 'start="#eref_2" end="#eref_1" refersTo', "A121"),
    ("act", 'type="amendment"', 'type="generation"', "A139"),
    ("act", 'contains="singleVersion"', 'contains="originalVersion"', "A135"),
    ("act", "<num>PART II</num>", "<num>PART III</num>", "A114"),
    ("act", ' source="#editor">\n        <original', ">\n        <original", "A104"),
    ("act", 'href="/akn/ke/act/2021/3/!main~sec_2"', "", "A137"),
    ("act", 'destination href="#sec_2__subsec_1"', "destination", "A137"),
    ("act", 'source="#ro1" type="generation"', 'source="#rp1" type="generation"', "A139"),
    ("act", "ontology/role/author", "ontology/person/author", "A124"),
    ("collection", "articoli 1 e 2<", "articoli 1 e 3<", "A145"),
    ("collection", 'date="2020-07-01"', 'date="2020-06-01"', "A120"),
    ("collection", 'date="2020-04-27"', 'date="2020-04-07"', "A131"),
    ("collection", 'by="#cmp_1__com"', 'by="#cmp_2__ed"', "A127 A141"),
    ("collection", 'outcome="#cmp_1__presented"', 'outcome="#cmp_1__rossi"', "A123 A127"),
    (
        "collection",
        'from="#cmp_1__art_1" upTo="#cmp_1__art_2"',
        'from="#cmp_1__art_2" upTo="#cmp_1__art_1"',
        "A125 A145",
    ),
    (
        "debate",
        '<heading eId="dbsect_1__heading">Opening</heading>',
        '<heading eId="dbsect_1__heading">Opening</heading><heading eId="dbsect_1__heading_2">Opening</heading>',
        "A149",
    ),
    ("debate", "T14:00:00", "T15:00:00", "A120"),
    ("debate", "T14:00:00", "T14:10:00", "A120"),
    ("debate", ">14:00<", ">2 p.m.<", ""),
    ("debate", ">14:00<", ">2.00 p.m.<", ""),
    ("debate", "Mr DLAMINI:", "Ms MBETE:", "A152"),
    ("debate", "Mr DLAMINI:", "The Member:", ""),
    ("debate", '<speech by="#speaker"', '<speech by="#chair"', "A123"),
    ("debate", "The SPEAKER:</from>\n          <p", "</from>\n          <p", "A147"),
)


def test_each_fault_in_a_file_of_others_is_told_and_nothing_is_told_of_a_good_one() -> None:
    told = {}
    for name, old, new, codes in FAULTS:
        good = (OTHERS / f"{name}.xml").read_text(encoding="utf-8")
        assert judge(good.encode(), TODAY).findings == []
        assert old in good
        found = {finding.code for finding in judge(good.replace(old, new, 1).encode(), TODAY).findings}
        if found != set(codes.split()):
            told[name, new] = sorted(found)
    assert told == {}
