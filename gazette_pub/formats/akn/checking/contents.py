"""Contents: whether each entry names the page on which what it leads to begins."""

from __future__ import annotations

from bisect import bisect_right

from lxml import etree

from gazette_pub.formats.akn.checking.file import File, place_of
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import say
from gazette_pub.words.pattern import Expression, Pattern

_PAGE = Pattern(
    Expression(r"[…·.（(\s]*(\d{1,6})[)）\s]*"), ("（3）", "……12", " 7"), ("iv", "第3页", "3-5"), "fullmatch"
)


@check("A154", Grade.WARNING, level=2)
def entries_name_their_pages(file: File, rule: Rule) -> Findings:
    """An entry of the contents names another page than the one on which what it leads to begins.

    The page of an element is that of the next `eop`, whose number says which page ends there. Write the page into the entry, or
    see whether an `eop` is lost or its href leads elsewhere. Where the gazette itself prints the wrong page, leave it.
    """
    items = list(file.each("tocItem"))
    pages = [(each, each.get("number", "")) for each in file.each("eop")]
    if not items or not pages:
        return
    places = [file.order[each] for each, _ in pages]
    for item in items:
        said = next((found[1] for each in item.iter(tag("span")) if (found := _page(each))), "")
        target = file.by_eid.get(item.get("href", "").removeprefix("#"))
        at = len(pages) if target is None else bisect_right(places, file.order[target])
        if said and at < len(pages) and (page := pages[at][1]).isdecimal() and int(page) != int(said):
            problem = say("“{text}” names page {proposal}, and what it leads to begins on page {page}")
            words = "".join("".join(map(str, item.itertext())).split())[:30]
            yield rule.found(problem, at=place_of(item), text=words, proposal=said, page=page)


def _page(span: etree._Element) -> tuple[str, str] | None:
    found = _PAGE.fullmatch("".join(map(str, span.itertext()))) if span.get("class") == "page" else None
    return (found.group(), found.group(1)) if found else None
