"""Contents: whether each entry names the page on which what it leads to begins."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

from lxml import etree

from gazette_pub.formats.akn.checking.document import ALIASES
from gazette_pub.formats.akn.checking.file import DOCUMENTS, File, place_of, text_without_notes
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import Message, say
from gazette_pub.words.pattern import Expression, Pattern

_PAGE = Pattern(
    Expression(r"[…·.（(\s]*(\d{1,6})[)）\s]*"), ("（3）", "……12", " 7"), ("iv", "第3页", "3-5"), "fullmatch"
)


@check("A154", Grade.WARNING, level=2)
def entries_name_their_pages(file: File, rule: Rule) -> Findings:
    """An entry of the contents names another page than the one on which what it leads to begins, or is in the wrong place.

    Contents that an editor made of the text (status="editorial") lead to each document, in their order, and leave no level out.
    The page of an element is that of the next `eop`, whose number says which page ends there. Write the page into the entry, or
    see whether an `eop` is lost or its href leads elsewhere. Where the gazette itself prints the wrong page, leave it.
    """
    yield from _made_wrong(file, rule)
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


def _made_wrong(file: File, rule: Rule) -> Findings:
    """What is said of the entries of contents that are no part of the text, but were made of it."""
    for toc in file.each("toc"):
        if all(each.get("status") != "editorial" for each in toc.iterancestors()):
            continue
        items = list(toc.iterchildren(tag("tocItem")))
        targets = [file.by_eid.get(item.get("href", "").removeprefix("#")) for item in items]
        for (above, _), (item, target) in pairwise(zip(items, targets, strict=True)):
            problem = _wrong_below(above, item, target, file)
            if problem is not None:
                yield rule.found(problem, at=place_of(item), text=_words(item), before=_words(above))
        for item, target in zip(items, targets, strict=True):
            titles = _titles_of(target)
            if titles and _words_of(item) not in titles:
                problem = say("“{text}” leads to a document that prints the title “{title}”")
                yield rule.found(problem, at=place_of(item), text=_words(item), title=titles[0][:SHOWN])
        shown = {each for each in targets if each is not None}
        beside = {each.getparent() for each in shown if each.tag == tag("component")}
        for component in (
            each for parent in beside if parent is not None for each in parent.iterchildren(tag("component"))
        ):
            if component not in shown and any(each.tag in DOCUMENTS for each in component):
                problem = say("no entry of the contents leads to “{text}” of line {line}")
                eid = component.get("eId", "")
                yield rule.found(problem, at=place_of(toc), text=eid[:SHOWN], line=component.sourceline)


def _wrong_below(
    above: etree._Element, item: etree._Element, target: etree._Element | None, file: File
) -> Message | None:
    """What is wrong with an entry below another."""
    level, higher = item.get("level", ""), above.get("level", "")
    if level.isdecimal() and higher.isdecimal() and int(level) > int(higher) + 1:
        return say("“{text}” is more than one level below “{before}”")
    before = file.by_eid.get(above.get("href", "").removeprefix("#"))
    if target is not None and before is not None and file.order[target] < file.order[before]:
        return say("“{text}” stands after “{before}”, and what it leads to stands before what that leads to")
    return None


def _titles_of(target: etree._Element | None) -> list[str]:
    """The title that the document in this component prints, and what its metadata have for it, which are told where these two differ
    (A140); none where it prints none, or this is another element."""
    document = target[-1] if target is not None and target.tag == tag("component") and len(target) else None
    preface = document.find(tag("preface")) if document is not None and document.tag in DOCUMENTS else None
    printed = [] if preface is None else list(map(text_without_notes, preface.iter(tag("docTitle"))))
    if document is None or not printed:
        return []
    said = (alias.get("value", "") for alias in document.iterfind(ALIASES) if alias.get("name") == "title")
    return ["".join(title.split()) for title in ("".join(printed), *said)]


def _words_of(item: etree._Element) -> str:
    return "".join("".join(map(str, item.itertext())).split())


def _words(item: etree._Element) -> str:
    return _words_of(item)[:SHOWN]


SHOWN = 30


def _page(span: etree._Element) -> tuple[str, str] | None:
    found = _PAGE.fullmatch("".join(map(str, span.itertext()))) if span.get("class") == "page" else None
    return (found.group(), found.group(1)) if found else None
