"""Akoma Ntoso that is a country's own, or whose metadata the strict schema refuses for their form: read, and written valid."""

from __future__ import annotations

import copy
import random
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from growth import growth
from lxml import etree
from test_akn_reading import FOREIGN, NAMESPACE, read, tree_of

from gazette_pub.formats import Press
from gazette_pub.formats.akn.checking.schema import is_strict
from gazette_pub.formats.akn.text import text_of
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.write import write
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.model import parse, serialise
from gazette_pub.issue.plain import plain_text

GERMAN = """<akn:akomaNtoso xmlns:akn="http://Inhaltsdaten.LegalDocML.de/1.7.2/"><akn:act name="regelungstext">
<akn:meta eId="meta-1" GUID="7e471fc2-8aa5-317d-9529-9bce2e3ec9d0">
<akn:identification eId="meta-1_ident-1" source="keine">
<akn:FRBRWork eId="meta-1_ident-1_frbrwork-1"><akn:FRBRthis eId="t" value="eli/bund/1/text"/><akn:FRBRuri value="eli/bund/1"/>
<akn:FRBRdate date="1964-08-05" name="verkuendung"/><akn:FRBRauthor href="bund"/><akn:FRBRcountry value="de"/>
<akn:FRBRnumber value="s593"/><akn:FRBRname value="bgbl-1"/><akn:FRBRsubtype value="text"/></akn:FRBRWork>
<akn:FRBRExpression><akn:FRBRthis value="eli/bund/1/deu/text"/><akn:FRBRuri value="eli/bund/1/deu"/>
<akn:FRBRauthor href="bund"/><akn:FRBRdate date="1964-08-05" name="verkuendung"/><akn:FRBRlanguage language="deu"/>
<akn:FRBRversionNumber value="1"/></akn:FRBRExpression>
<akn:FRBRManifestation><akn:FRBRthis value="text.xml"/><akn:FRBRuri value="text.xml"/>
<akn:FRBRdate date="1964-08-05" name="generierung"/><akn:FRBRauthor href="bund"/></akn:FRBRManifestation>
</akn:identification></akn:meta>
<akn:preface><akn:longTitle><akn:p><akn:docTitle>Vereinsgesetz</akn:docTitle></akn:p></akn:longTitle></akn:preface>
<akn:body eId="hauptteil-1"><akn:article eId="hauptteil-1_para-1">
<akn:num eId="n1"><akn:marker eId="m1" GUID="7e471fc2-8aa5-317d-9529-9bce2e3ec9d1" name="1"/>§ <akn:b>1</akn:b></akn:num>
<akn:heading>Vereinsfreiheit</akn:heading>
<akn:paragraph eId="hauptteil-1_para-1_abs-1"><akn:num eId="n2"/><akn:content><akn:p>Frei.</akn:p></akn:content></akn:paragraph>
</akn:article></akn:body></akn:act></akn:akomaNtoso>"""


def written(said: str) -> tuple[etree._Element, list[Finding]]:
    """The file that is written of this one, and what is found on the way."""
    issue, found = read(said.encode())
    data = write(parse(serialise(issue)), Press(datetime(2024, 5, 1), found.append))
    assert is_strict(data)
    return tree_of(data), found


def test_a_countrys_own_akoma_ntoso_is_read_and_written_as_that_of_oasis() -> None:
    issue, _ = read(GERMAN.encode())
    root, found = written(GERMAN)
    assert plain_text(issue) == text_of(root) == "Vereinsgesetz§1VereinsfreiheitFrei."
    assert [(each.code, each.line) for each in found if each.code in ("R111", "A012")] == [("R111", 1), ("A012", None)]
    assert "Inhaltsdaten.LegalDocML.de/1.7.2" in next(each.message for each in found if each.code == "R111")
    assert [node.label for node in issue.descendants("article")] == ["§ 1"]
    num = root.find(".//{*}article/{*}num")
    assert num is not None and [child.tag for child in num] == [tag("marker"), tag("b")]
    assert {str(key): str(value) for key, value in num[0].items()} == {
        "eId": "m1",
        "GUID": "7e471fc2-8aa5-317d-9529-9bce2e3ec9d1",
        "name": "1",
    }


def test_all_that_its_metadata_say_is_kept_in_the_order_of_the_schema() -> None:
    def said(root: etree._Element) -> list[tuple[str, ...]]:
        return sorted(
            (etree.QName(each).localname, *(str(each.get(key)) for key in ("value", "date", "href", "language")))
            for each in root.iter("{*}FRBRWork", "{*}FRBRExpression", "{*}FRBRManifestation")
            for each in each
        )

    root, _ = written(GERMAN)
    assert said(root) == said(etree.fromstring(GERMAN))
    expression = [etree.QName(each).localname for level in root.iter("{*}FRBRExpression") for each in level]
    wanted = "FRBRthis FRBRuri FRBRdate FRBRauthor FRBRversionNumber FRBRlanguage"
    assert " ".join(expression) == wanted


PLAIN = GERMAN.replace("http://Inhaltsdaten.LegalDocML.de/1.7.2/", NAMESPACE)


def test_a_year_or_a_month_alone_is_its_first_day_and_is_called_so() -> None:
    root, found = written(
        PLAIN.replace('date="1964-08-05" name="verkuendung"', 'date="1964" name="Generation"', 1).replace(
            'date="1964-08-05" name="generierung"', 'date="1964-08" name="Generation"'
        )
    )
    dates = [(each.get("date"), each.get("name")) for each in root.iter(tag("FRBRdate"))]
    assert dates == [("1964-01-01", "year"), ("1964-08-05", "verkuendung"), ("1964-08-01", "month")]
    assert "A012" in [each.code for each in found] and "A009" not in [each.code for each in found]


def test_an_attribute_of_another_schema_where_none_may_stand_costs_the_file_nothing_else() -> None:
    """Luxembourg's files say on the act itself how many proofs of a page there were."""
    one = next(each for each in FOREIGN if each.name == "own__bill.xml").read_text(encoding="utf-8")
    name = "bill"
    theirs = one.replace(f"<{name} ", f'<{name} xmlns:scl="http://www.scl.lu" scl:page-proof="many" ', 1)
    assert theirs != one
    root, found = written(theirs)
    assert "A009" not in {each.code for each in found}
    assert "A012" in {each.code for each in found}
    assert [etree.QName(each).localname for each in root] == [name]
    assert not any("scl.lu" in str(key) for each in root.iter(etree.Element) for key in each.attrib)
    assert text_of(root) == text_of(tree_of(one.encode()))


def test_an_id_that_something_points_at_stays_and_the_file_is_written_anew() -> None:
    pointed = PLAIN.replace('href="bund"/><akn:FRBRcountry', 'href="#meta-1"/><akn:FRBRcountry')
    root, found = written(pointed)
    assert [each.code for each in found if each.code in ("A009", "A012")] == ["A009"]
    assert text_of(root) == "Vereinsgesetz§1VereinsfreiheitFrei."


def test_of_two_elements_with_one_eid_the_second_has_none() -> None:
    mended, _ = written(PLAIN)
    data = etree.tostring(mended, encoding="unicode")
    root, found = written(data.replace('eId="hauptteil-1_para-1_abs-1"', 'eId="hauptteil-1_para-1"'))
    assert [each.get("eId") for each in root.iter(tag("article"), tag("paragraph"))] == ["hauptteil-1_para-1", None]
    assert [each.code for each in found if each.code in ("A009", "A012")] == ["A012"]
    assert text_of(root) == text_of(mended)


def test_a_file_that_is_valid_is_not_touched() -> None:
    mended, _ = written(PLAIN)
    again, found = written(etree.tostring(mended, encoding="unicode"))
    assert "A012" not in [each.code for each in found]
    assert etree.tostring(again) == etree.tostring(mended)


def test_a_marker_that_says_nothing_or_stands_behind_words_is_no_part_of_a_label() -> None:
    for inside in ('§ <akn:marker eId="m1" name="1"/>1', '<akn:marker eId="m1" name="1">x</akn:marker>§ 1'):
        start, end = PLAIN.index("<akn:marker"), PLAIN.index("</akn:num>")
        issue, _ = read((PLAIN[:start] + inside + PLAIN[end:]).encode())
        assert [node.label for node in issue.descendants("article")] == [None], inside


def test_a_namespace_that_ends_with_a_stroke_is_that_of_3_0() -> None:
    root, found = written(GERMAN.replace("http://Inhaltsdaten.LegalDocML.de/1.7.2/", f"{NAMESPACE}/"))
    other, _ = written(PLAIN)
    assert etree.tostring(root) == etree.tostring(other)
    assert "A009" not in [each.code for each in found]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("<akn:p>Frei.</akn:p>", "Frei.", []),
        ("<akn:p>Frei.</akn:p>", "<akn:table><akn:tr><akn:td>Frei.</akn:td></akn:tr></akn:table>", []),
        ("<akn:p>Frei.</akn:p>", '<akn:p align="left" data-x="1">Frei.</akn:p>', ["A012"]),
        ("<akn:body", "<akn:preamble/><akn:body", ["A012"]),
    ],
)
def test_text_where_none_may_stand_and_attributes_that_there_are_not_cost_no_metadata(
    old: str, new: str, told: list[str]
) -> None:
    mended, _ = written(PLAIN)
    data = etree.tostring(mended, encoding="unicode").replace("<", "<akn:").replace("<akn:/", "</akn:")
    data = data.replace('xmlns="', 'xmlns:akn="')
    assert old in data
    root, found = written(data.replace(old, new, 1))
    assert [each.code for each in found if each.code in ("A009", "A012")] == told
    assert text_of(root) == text_of(mended)
    assert root.findtext(".//{*}FRBRname") == mended.findtext(".//{*}FRBRname")
    assert [dict(each.items()) for each in root.iter("{*}FRBRthis")] == [
        dict(each.items()) for each in mended.iter("{*}FRBRthis")
    ]


# -- what the schema demands and a file does not say ------------------------------------------------------------------

DEMANDED = [path for path in FOREIGN if path.stem.startswith("own__")]
FOREIGN_FOLDER = Path(__file__).parent.parent / "fixtures" / "akn-foreign"
FILLED = {"A012", "A013", "A014"}


def said_in(root: etree._Element, but: tuple[str, ...] = ()) -> Counter[str]:
    """All that the metadata say, but for ids and these parts."""
    said = Counter[str]()
    for meta in root.iter(tag("meta")):
        for each in meta.iter(etree.Element):
            if not any(etree.QName(around).localname in but for around in (each, *each.iterancestors())):
                said.update(str(value) for key, value in each.items() if key not in ("eId", "wId", "GUID"))
    return said


def without_each(root: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """The file without each kind of element of its metadata, and without each kind of attribute, if that makes it invalid."""
    tried = set[str]()
    for place, element in enumerate(root.iter(etree.Element)):
        name = etree.QName(element).localname
        inside = next(element.iterancestors(tag("meta")), None) is not None
        for key in (*([""] if inside else []), *map(str, element.attrib)):
            what = f"{name}@{key}"
            if what in tried or key in ("eId", "wId", "GUID"):
                continue
            tried.add(what)
            copied = copy.deepcopy(root)
            lacking = list(copied.iter(etree.Element))[place]
            if key:
                del lacking.attrib[key]
            else:
                lacking.getparent().remove(lacking)  # type: ignore[union-attr]  # it stands in meta
            yield what, copied


def test_a_file_that_lacks_what_the_schema_demands_keeps_all_that_its_metadata_say() -> None:
    known, lost = set[str](), list[str]()
    for path in DEMANDED:
        for what, lacking in without_each(tree_of(path.read_bytes())):
            if what in known or is_strict(etree.tostring(lacking)):
                continue
            known.add(what)
            root, found = written(etree.tostring(lacking, encoding="unicode"))
            is_kept = not said_in(lacking) - said_in(root) and text_of(root) == text_of(lacking)
            if not is_kept or "A009" in {each.code for each in found}:
                lost.append(f"{path.stem}: {what}")
    assert lost == []
    assert len(known) > 100


def test_what_a_file_does_not_say_is_taken_from_what_it_says_elsewhere() -> None:
    bill = tree_of((FOREIGN_FOLDER / "own__bill.xml").read_bytes())
    for name, said in {
        "FRBRcountry": {"value": "gb"},
        "FRBRlanguage": {"language": "eng"},
        "FRBRWork/FRBRdate": {"date": "2019-02-03", "name": "generation"},
        "FRBRWork/FRBRuri": {"value": "/akn/gb/bill/2019-02-03/77"},
    }.items():
        level, _, child = name.rpartition("/")
        path = f".//{tag(level)}/{tag(child)}" if level else f".//{tag(child)}"
        lacking = copy.deepcopy(bill)
        for each in lacking.findall(path):
            each.getparent().remove(each)  # type: ignore[union-attr]  # each was found below the root
        root, found = written(etree.tostring(lacking, encoding="unicode"))
        assert [dict(each.items()) for each in root.findall(path)] == [said], name
        told = [each.message for each in found if each.code == "A013"]
        assert told == [f"the file does not say what the schema demands: {child}"]


def test_what_is_said_nowhere_is_said_to_be_unknown() -> None:
    plain = f'<akomaNtoso xmlns="{NAMESPACE}"><doc name="note"><mainBody><p>Words.</p></mainBody></doc></akomaNtoso>'
    root, found = written(plain)
    assert [each.code for each in found if each.code in FILLED] == ["A013"]
    assert {(each.get("date"), each.get("name")) for each in root.iter(tag("FRBRdate"))} == {("0001-01-01", "unknown")}
    assert {each.get("href") for each in root.iter(tag("FRBRauthor"))} == {""}
    assert [each.get("value") for each in root.iter(tag("FRBRcountry"))] == ["zz"]
    assert etree.QName(root[0]).localname == "doc"


def test_metadata_that_the_schema_has_no_place_for_stand_apart_as_they_were() -> None:
    mended, _ = written(PLAIN)
    data = etree.tostring(mended, encoding="unicode")
    odd = '<lifecycle source="#x"><event date="2001-01-01" kind="odd"/><eventRef date="2002-02-02" source="#x"/></lifecycle>'
    root, found = written(data.replace("</identification>", f"</identification>{odd}"))
    assert [each.get("date") for each in root.iter(tag("eventRef"))] == ["2002-02-02"]
    (apart,) = root.iter("{urn:gazette-pub:akoma-ntoso:as-it-was}event")
    assert dict(apart.items()) == {"date": "2001-01-01", "kind": "odd"}
    assert [each.message for each in found if each.code == "A014"] == [
        "metadata without a place in the schema stand apart: event"
    ]
    again, found = written(etree.tostring(root, encoding="unicode"))
    assert etree.tostring(again) == etree.tostring(root)
    assert not FILLED & {each.code for each in found}


def test_a_file_whose_elements_cannot_be_written_again_keeps_its_metadata() -> None:
    """Nothing was ever read as a list of names: who puts one in has an issue that no such file can be."""
    for path in DEMANDED:
        broken = tree_of(path.read_bytes())
        issue, found = read(etree.tostring(broken))
        body = next(body for document in issue.all_documents if (body := document.body) is not None)
        body.add("names").add("name", "甲")
        data = write(parse(serialise(issue)), Press(datetime(2024, 5, 1), found.append))
        assert is_strict(data)
        root = tree_of(data)
        assert "A009" in {each.code for each in found}, path.stem
        assert not said_in(broken, OF_ELEMENTS) - said_in(root, OF_ELEMENTS), path.stem
        assert text_of(root) == plain_text(issue), path.stem


OF_ELEMENTS = ("analysis", "temporalData", "presentation")
"""What is said of elements, which are others by then."""


MISPLACED = [
    ("p", "<chapter><num>1</num></chapter>", "subFlow/chapter"),
    ("p", "<unknown>Words.</unknown>", "inline[@name='unknown']"),
    ("body", "<p>Words.</p>", "hcontainer/content/p"),
    ("content", "<heading>Words.</heading>", "blockContainer/heading"),
    ("td", "<section><num>1</num></section>", "td/blockContainer"),
    ("ul", "<p>Words.</p>", "li/p"),
    ("table", "<td><p>Words.</p></td>", "tr/td"),
    ("blockList", "<p>Words.</p>", "item/p"),
    ("collectionBody", "<p>Words.</p>", "component/interstitial/p"),
]


@pytest.mark.parametrize(("parent", "child", "path"), MISPLACED, ids=lambda value: str(value)[:20])
def test_an_element_without_a_place_is_put_into_generic_ones(parent: str, child: str, path: str) -> None:
    for file in DEMANDED:
        whole = tree_of(file.read_bytes())
        if (found := next((e for e in whole.iter(tag(parent)) if not is_of_meta(e)), None)) is None:
            continue
        found.append(etree.fromstring(f'<x xmlns="{NAMESPACE}">{child}</x>')[0])
        root, told = written(etree.tostring(whole, encoding="unicode"))
        codes = {each.code for each in told}
        assert "A009" not in codes and ("A015" in codes), file.stem
        assert root.find(".//" + "/".join(f"{{*}}{step}" for step in path.split("/"))) is not None
        assert text_of(root) == text_of(whole)
        assert root[0].tag == whole[0].tag
        return
    pytest.fail("no file has such an element")


BESIDE_THE_PARTS = [
    ("debate", "meta", "<num>Words.</num>", "coverPage//num"),
    ("debate", "preface", "<table><tr><td><p>Words.</p></td></tr></table>", "preface/table"),
    ("bill", "meta", "<p>Words.</p>", "preface/p"),
    ("bill", "preamble", "<li>Words.</li>", "preamble//block"),
    ("debateReport", "mainBody", "<p>Words.</p>", "mainBody/p"),
    ("judgment", "judgmentBody", "<p>Words.</p>", "judgmentBody//p"),
    ("bill", "conclusions", "<p>Words.</p>", "conclusions/p"),
    ("officialGazette", "meta", "<p>Words.</p>", "coverPage/p"),
    ("portion", "portionBody", "<p>Words.</p>", "portionBody//p"),
]


@pytest.mark.parametrize(("parent", "after", "child", "path"), BESIDE_THE_PARTS, ids=lambda value: str(value)[:20])
def test_what_stands_beside_the_parts_of_a_document_is_in_the_part_that_stands_next_to_it(
    parent: str, after: str, child: str, path: str
) -> None:
    (whole,) = (tree for file in DEMANDED if (tree := tree_of(file.read_bytes()))[0].tag == tag(parent))
    (before,) = whole[0].iterchildren(tag(after))
    before.addnext(etree.fromstring(f'<x xmlns="{NAMESPACE}">{child}</x>')[0])
    root, told = written(etree.tostring(whole, encoding="unicode"))
    assert "A009" not in {each.code for each in told}
    assert text_of(root) == text_of(whole)
    steps = "/".join(f"{{*}}{step}" if step else "" for step in path.split("/"))
    assert any("".join("".join(map(str, each.itertext())).split()) == "Words." for each in root[0].iterfind(steps))


@pytest.mark.parametrize(
    ("parent", "child", "path"),
    [
        ("section", "<block name='x'>Words.</block>", "section//block"),
        ("paragraph", "<content><p>Words.</p></content>", "paragraph/content//p"),
        ("componentRef", "<ref href='#x'>Words.</ref>", "mainBody/p/ref"),
    ],
)  # fmt: skip
def test_what_nothing_around_it_gives_a_place_stands_in_what_is_before_it(parent: str, child: str, path: str) -> None:
    for file in DEMANDED:
        whole = tree_of(file.read_bytes())
        held = (each for each in whole.iter(tag(parent)) if not len(each) or each[-1].tag == tag("content"))
        if (found := next(held, None)) is None:
            continue
        found.append(etree.fromstring(f'<x xmlns="{NAMESPACE}">{child}</x>')[0])
        root, told = written(etree.tostring(whole, encoding="unicode"))
        assert "A009" not in {each.code for each in told}
        assert text_of(root) == text_of(whole)
        steps = "/".join(f"{{*}}{step}" if step else "" for step in path.split("/"))
        assert any("".join(map(str, each.itertext())) == "Words." for each in root.iterfind(f".//{steps}"))
        return
    pytest.fail("no file has such an element")


def is_of_meta(element: etree._Element) -> bool:
    return next(element.iterancestors(tag("meta")), None) is not None


def test_most_files_whose_elements_stand_in_wrong_places_come_back_as_what_they_were() -> None:
    """Elements of any name put anywhere, by a seed: the words and their order stay, and mostly the document."""
    chance, anew, tried = random.Random(7), 0, 0
    names = "p block heading num ref docTitle list paragraph article chapter hcontainer table td ul li container content".split()
    while tried < 60:
        whole = tree_of(chance.choice(DEMANDED).read_bytes())
        parent = chance.choice(
            [each for each in whole.iterdescendants(tag("*")) if not is_of_meta(each) and each.tag != tag("meta")]
        )
        misplaced = etree.Element(tag(chance.choice(names)))
        misplaced.text = "Words."
        parent.insert(chance.randint(0, len(parent)), misplaced)
        if parent[0].tag == tag("meta") or is_strict(etree.tostring(whole)):
            continue
        tried += 1
        root, told = written(etree.tostring(whole, encoding="unicode"))
        anew += "A009" in {each.code for each in told}
        assert text_of(root) == text_of(whole)
    assert anew < tried / 10


@pytest.mark.parametrize("misplaced", ["<p>Words.</p>", "<un{at}>Words.</un{at}>"])
def test_ten_times_as_many_elements_without_a_place_take_ten_times_as_long(misplaced: str) -> None:
    bill = (FOREIGN_FOLDER / "own__bill.xml").read_text("utf-8")
    few, many = (
        bill.replace("</body>", "".join(misplaced.replace("{at}", str(at)) for at in range(count)) + "</body>")
        for count in (200, 2000)
    )
    assert growth(lambda: written(few), lambda: written(many), most=20) < 20


def test_words_that_are_quoted_outside_a_mod_keep_their_marks_and_the_file_its_kind() -> None:
    said = '<p>Futa <quotedText startQuote="“" endQuote="”">neno</quotedText>.</p>'
    data = f'<akomaNtoso xmlns="{NAMESPACE}"><doc name="a"><mainBody>{said}</mainBody></doc></akomaNtoso>'
    issue, _ = read(data.encode())
    again = etree.fromstring(write(issue, Press(datetime(2024, 5, 1))))
    assert again[0].tag == tag("doc")
    quoted = next(again.iter(tag("embeddedText")))
    assert (quoted.get("startQuote"), quoted.text, quoted.get("endQuote")) == ("“", "neno", "”")


@pytest.mark.parametrize("path", FOREIGN, ids=lambda path: path.stem)
def test_words_that_stand_anywhere_in_the_metadata_are_kept_there(path: Path) -> None:
    """Whatever else of the file can be written: none is lost, and none gets into the text."""
    chance = random.Random(path.stem)
    tree = tree_of(path.read_bytes())
    places = [element for meta in tree.iter(tag("meta")) for element in meta.iter(etree.Element)]
    for count, element in enumerate(chance.sample(places, min(6, len(places)))):
        if len(element):
            chance.choice(list(element)).tail = f" Stray words {count}. "
        else:
            element.text = f"{element.text or ''} Stray words {count}. "
    root, found = written(etree.tostring(tree, encoding="unicode"))
    said = " ".join("".join(map(str, meta.itertext())) for meta in root.iter(tag("meta")))
    assert said.count("Stray words") == min(6, len(places))
    assert text_of(root) == text_of(tree)
    assert "A009" not in {each.code for each in found}


def test_a_second_meta_stands_among_the_metadata_of_the_first() -> None:
    bill = (FOREIGN_FOLDER / "own__bill.xml").read_text("utf-8")
    root, found = written(bill.replace("</meta>", "</meta><meta>Old words.</meta>", 1))
    assert "Old words." in "".join(map(str, next(root.iter(tag("meta"))).itertext()))
    assert "A014" in {each.code for each in found}


@pytest.mark.parametrize("empty", ["marker name='m'", "img src='a.png'", "br", "eop number='1'", "noteRef href='#n'"])
@pytest.mark.parametrize("around", ["<p>Go {} on.</p>", "<p>{}</p>"])
def test_words_in_an_element_that_holds_none_stand_behind_it(empty: str, around: str) -> None:
    bill = (FOREIGN_FOLDER / "own__bill.xml").read_text("utf-8")
    line = around.format(f"<{empty}>these words</{empty.partition(' ')[0]}>")
    said = bill.replace("</content>", f"{line}</content>", 1)
    root, found = written(said)
    assert text_of(root) == text_of(tree_of(said.encode()))
    assert root[0].tag == tag("bill")
    assert "A009" not in {each.code for each in found}
