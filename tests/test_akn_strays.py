"""A foreign file with an element or words where none may stand: between the parts of a document, between attachments, in a portion."""

from __future__ import annotations

import copy

import pytest
from lxml import etree
from test_akn_mended import DEMANDED, written
from test_akn_reading import NAMESPACE, tree_of

from gazette_pub.formats.akn.text import text_of
from gazette_pub.formats.akn.vocabulary import tag

STRAYS = (
    "<p>Words.</p>",
    "<heading>Words.</heading>",
    "<section><num>1</num><content><p>Words.</p></content></section>",
    "<unknown>Words.</unknown>",
    "<ref href='#x'>Words.</ref>",
)
HOLDERS = "attachments attachment components component collectionBody portion portionBody debateBody judgmentBody amendmentBody".split()
TREES = {path.stem: tree_of(path.read_bytes()) for path in DEMANDED}


def stray(said: str) -> etree._Element:
    return etree.fromstring(f'<x xmlns="{NAMESPACE}">{said}</x>')[0]


@pytest.mark.parametrize("holder", HOLDERS)
def test_what_stands_anywhere_in_what_holds_documents_or_parts_costs_neither_words_nor_elements(holder: str) -> None:
    lost, tried = [], 0
    for name, tree in TREES.items():
        elements = list(tree.iter(etree.Element))
        for place, element in enumerate(elements):
            if element.tag != tag(holder):
                continue
            for at in range(len(element) + 1):
                said = STRAYS[(place + at) % len(STRAYS)]
                broken = copy.deepcopy(tree)
                list(broken.iter(etree.Element))[place].insert(at, stray(said))
                root, told = written(etree.tostring(broken, encoding="unicode"))
                tried += 1
                if text_of(root) != text_of(broken) or "A009" in {each.code for each in told}:
                    lost.append((name, at, said))
    assert lost == []
    assert tried > 1


@pytest.mark.parametrize(
    ("parent", "at", "path"),
    [
        ("attachments", 0, "attachments/attachment/interstitial/p"),
        ("attachment", 0, "attachments/attachment/interstitial/p"),
        ("components", 0, "components/component/interstitial/p"),
        ("debateBody", 0, "debateBody/debateSection[@name='p']/p"),
        ("judgmentBody", 0, "judgmentBody/introduction/p"),
        ("amendmentBody", 0, "amendmentBody/amendmentContent/p"),
    ],
)
def test_it_is_in_a_part_of_its_own_where_none_before_it_takes_it(parent: str, at: int, path: str) -> None:
    tree = copy.deepcopy(next(tree for tree in TREES.values() if next(tree.iter(tag(parent)), None) is not None))
    next(tree.iter(tag(parent))).insert(at, stray("<p>Words.</p>"))
    root, told = written(etree.tostring(tree, encoding="unicode"))
    assert "A015" in {each.code for each in told}
    assert root.find(".//" + "/".join(f"{{*}}{step}" for step in path.split("/"))) is not None


def test_two_parts_of_a_portion_are_one_for_it_holds_no_more() -> None:
    tree = copy.deepcopy(TREES["own__portion"])
    next(tree.iter(tag("portionBody"))).insert(0, stray(STRAYS[2]))
    root, _ = written(etree.tostring(tree, encoding="unicode"))
    (around,) = next(root.iter(tag("portionBody")))
    assert (around.tag, around.get("name")) == (tag("hcontainer"), "portionBody")
    assert [etree.QName(each).localname for each in around] == ["section", "title"]


def test_words_among_the_components_of_a_gazette_are_not_lost() -> None:
    tree = copy.deepcopy(TREES["own__gazette"])
    components = next(tree.iter(tag("components")))
    components.text = "Words."
    components[-1].tail = "More."
    root, _ = written(etree.tostring(tree, encoding="unicode"))
    assert text_of(root) == text_of(tree)
    assert "Words." in text_of(root) and "More." in text_of(root)
