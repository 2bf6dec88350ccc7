"""Who signs: side by side, and one below another."""

from __future__ import annotations

import pytest

from gazette_pub.issue.model import Issue, Node, new_issue
from gazette_pub.layout.sides import sides_of
from gazette_pub.layout.style import Role
from gazette_pub.typeset.compose import compose
from gazette_pub.typeset.frames import Page
from typeset.mono import setter

KINDS = {"@": "person", "#": "organization"}


def signed(*lines: str) -> Issue:
    """A document that ends with these lines: @ stands before a person's name, # before that of an organ."""
    issue = new_issue()
    document = issue.add("document", kind="report")
    document.add("body").add("p", "一式两份。")
    foot = document.add("foot")
    for line in lines:
        _words(foot.add("signature"), line.split("\u3000"))
    return issue


def _words(signature: Node, words: list[str]) -> None:
    last = None
    for i, word in enumerate(words):
        blank, kind = "\u3000" if i else "", KINDS.get(word[0])
        said = blank if kind else blank + word
        if last is None:
            signature.text = (signature.text or "") + said
        else:
            last.tail = (last.tail or "") + said
        last = signature.add(kind, word[1:]) if kind else last


def places(issue: Issue, **roles: Role) -> dict[str, tuple[float, float]]:
    """Where each run of text on the pages stands: from the left, and from the top, in cells and lines."""
    made = setter(**roles)
    page: Page = compose(issue, made.style, made.case).pages[0]
    return {
        "".join(glyph.text for piece in part.pieces for glyph in piece): (
            (placed.x + (part.at[0] + part.end) / 2) / made.em,
            (placed.y + part.y) / made.leading,
        )
        for placed in page.rows
        for part in placed.row.sets
    }


def test_the_parties_of_a_treaty_stand_below_each_other_behind_a_single_blank_too() -> None:
    at = places(signed("甲国全权代表 乙王国全权代表", "（签字） （签字）"))
    assert {"甲国全权代表", "乙王国全权代表"} < at.keys()
    assert not any(" " in text for text in at)


def test_the_parties_of_a_treaty_stand_below_each_other() -> None:
    at = places(signed("甲国政府代表　乙王国政府代表", "@王毅　@约翰·史密斯"))
    assert at["甲国政府代表"][0] == pytest.approx(at["王毅"][0])
    assert at["乙王国政府代表"][0] == pytest.approx(at["约翰·史密斯"][0])
    assert at["甲国政府代表"][1] == pytest.approx(at["乙王国政府代表"][1])
    assert at["王毅"][1] - at["甲国政府代表"][1] == pytest.approx(1)


@pytest.mark.parametrize(
    ("lines", "sides"),
    [
        (("甲国政府代表　乙国政府代表", "王毅　约翰", "（签字）　（签字）"), 2),
        (("#甲国政府　#乙国政府", "代表　代表", "@魏明　@林德"), 2),
        (("#甲部　#乙部　#丙部", "#丁部　#戊部　#己部"), 3),
        (("主任　@张三", "副主任　@李四"), 0),
        (("审判长　张三", "审判员　李四"), 0),
        (("#甲国政府　#乙国政府",), 0),
        (("甲国代表　乙国代表", "@王毅"), 0),
    ],
)
def test_sides_are_known_by_what_is_the_same_for_each(lines: tuple[str, ...], sides: int) -> None:
    foot = next(signed(*lines).descendants("foot"))
    assert sides_of(list(foot.children())) == sides


def test_only_the_first_who_signs_has_a_line_open_above() -> None:
    at = places(signed("甲县人民政府", "乙县人民政府"), signature=Role(before=1, align="right"))
    assert at["乙县人民政府"][1] - at["甲县人民政府"][1] == pytest.approx(1)
    assert at["甲县人民政府"][1] - at["一式两份。"][1] == pytest.approx(2)
