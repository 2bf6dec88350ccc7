"""What is read from a text whose lines are whole paragraphs is read from it when it is broken to a measure, too."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import etree

from gazette_pub import read
from gazette_pub.words.characters import ems

NEIGHBOURS = Path(__file__).parents[2] / "fixtures" / "neighbours"

TEXTS = (
    "adoption_and_two_amendments_by_decisions adoption_by_a_court_and_a_procuratorate adoption_lines_without_brackets"
    " amending_decision_adds_a_chapter amendment_that_puts_the_articles_in_order appointments_name_after_office"
    " colophon_about_an_erratum_comes_last glossary_below_a_report history_of_four_events_without_brackets"
    " hong_kong_notice_that_ends_with_its_explanation joint_order_with_the_act_beside_its_second_organ"
    " minutes_that_tell_who_was_appointed notice_correction_and_colophon promulgated_law_is_printed_elsewhere"
    " promulgated_law_printed_below_its_announcement references_inside_an_amending_decision report_on_a_draft_that_ends_with_other_changes"
    " resolution_that_ends_old_laws_by_a_list speech_with_its_day_in_brackets title_begins_with_a_year_over_two_lines"
    " two_signs_that_count_within_a_sentence web_page_around_a_law"
).split()

_PIECE = re.compile(r"[（《〈“‘「『〔]*(?:[A-Za-z0-9][A-Za-z0-9.,:/\-]*[%‰]?|——|……|.)[。，、；：！？）》〉”’」』〕]*")
_ASIDE = {"salutation": 0, "attachlabel": 0}
_RIGHT = ("signature", "date")
_MIDDLE = ("title", "adoption", "number", "delivery", "byline", "dateline", "kicker", "subtitle")
_WHOLE = (*_MIDDLE, *_RIGHT, "p", "heading", "salutation", "attachlist", "label", "name", "entry", "attachlabel")


def broken(line: str, measure: float, indent: float) -> list[str]:
    """The lines that a paragraph takes in a measure of so many ems, broken where marks may stand (GB/T 15834)."""
    lines, here, room = [""], 0.0, measure - indent
    for piece in _PIECE.findall(line):
        if lines[-1] and here + ems(piece) > room:
            lines.append("")
            here, room = 0.0, measure
        lines[-1] += piece
        here += ems(piece)
    return lines


def set_in(line: str, kind: str, measure: float) -> list[str]:
    """The same as a page has it: titles in the middle, who signs at the right, paragraphs behind an indent of two ems."""
    if kind in _RIGHT:
        return ["\u3000" * max(0, int(measure - ems(line) - 2)) + line]
    if kind in _MIDDLE:
        return ["\u3000" * int((measure - ems(each)) // 2) + each for each in broken(line, measure - 4, 0)]
    indent = _ASIDE.get(kind, 2)
    first, *rest = broken(line, measure, indent)
    return ["\u3000" * indent + first, *rest]


def seen(file: Path) -> tuple[list[str], dict[int, str]]:
    """Each block that is read, with its text; and what each source line became."""
    root = etree.fromstring(read(file).xml)
    blocks, kinds = [], dict[int, str]()
    for node in root.iter(etree.Element):
        kind = etree.QName(node).localname
        if kind in _WHOLE and node.get("lines"):
            blocks.append(f"{kind} {''.join(str(node.xpath('string()')).split())}")
            for part in node.get("lines", "").split():
                first, _, last = part.partition("-")
                for n in range(int(first), int(last or first) + 1):
                    kinds.setdefault(n, kind)
        elif node.get("num"):
            blocks.append(f"{kind} {node.get('num')}")
    return blocks, kinds


@pytest.mark.parametrize(("measure", "indented"), [(21.0, True), (28.0, True), (40.0, False)])
def test_the_same_blocks_are_read_from_broken_lines(tmp_path: Path, measure: float, indented: bool) -> None:
    found: dict[str, list[str]] = {}
    for name in TEXTS:
        lines = [line.strip() for line in (NEIGHBOURS / name / "in.txt").read_text(encoding="utf-8").splitlines()]
        lines = [line for line in lines if line]
        whole, parts = tmp_path / "whole.txt", tmp_path / "broken.txt"
        whole.write_text("\n".join(lines), encoding="utf-8")
        blocks, kinds = seen(whole)
        laid = [
            each
            for n, line in enumerate(lines, 1)
            for each in (set_in(line, kinds.get(n, "p"), measure) if indented else broken(line, measure, 0))
        ]
        parts.write_text("\n".join(laid), encoding="utf-8")
        if (again := seen(parts)[0]) != blocks:
            found[name] = [f"{one} | {other}" for one, other in zip(blocks, again, strict=False) if one != other][:2]
    assert found == {}
