"""Entries without a label: of a list that a law or an appointment has, of terms, of words that an amendment puts in."""

from __future__ import annotations

import unicodedata

from gazette_pub.issue.model import Node
from gazette_pub.structure import outline
from gazette_pub.structure.passage import put
from gazette_pub.structure.patterns.persons import APPOINTS
from gazette_pub.structure.patterns.provisions import MEANS
from gazette_pub.structure.place import DEEPEST_LIST, Open, Place
from gazette_pub.structure.unnumbered.items import item_with_colon
from gazette_pub.structure.worded import COLONS, Below, Words, is_verb_of_amendment
from gazette_pub.words.amendments import OPENING
from gazette_pub.words.characters import ends_sentence, fold
from gazette_pub.words.pattern import Expression, Pattern


def words_of_amendment(place: Place, words: Words, below: Below) -> bool:
    """廢除 and the words that it repeals, 代以, 加入, a line each: of the item in which they are said, however deep."""
    item = place.item
    if item is None or not (is_verb_of_amendment(place, words.seen) or _is_repealed(place, words.seen)):
        return False
    put(item, "p", words.text)
    return True


def _is_repealed(place: Place, text: str) -> bool:
    """Whether the words in marks stand below 廢除 on its line."""
    above = place.above if text[0] in OPENING else None
    return above is not None and is_verb_of_amendment(place, above.text_content)


def unlabelled(place: Place, words: Words, below: Below) -> bool:
    """An entry without a label, below a paragraph that ends with a colon, with 由 or with 设: 主任， 副主任若干人，"""
    text = words.seen
    if text[-1] in COLONS and len(text) <= _LONGEST_ENTRY and below.kind == "p" and MEANS.match(below.text):
        return _term(place, words)
    if place.lists and place.lists[-1].way == "":
        if MEANS.match(text) and (term := item_with_colon(place)) is not None:
            put(term, "p", words.text)
            return True
        return _next_entry(place, words)
    if _goes_on_below_label(place, text):
        place.lists.append(Open("", 9, place.container.add("list")))
        put(place.lists[-1].node.add("item"), "p", words.text)
        return True
    above = place.above if _is_entry(text, in_article=place.article is not None) else None
    if above is None or above.name != "p" or not _LISTS_ENTRIES.search(fold(above.text_content[-3:])):
        return False
    if below.kind != "p" or below.number is not None or outline.article_of(below.text, below.printed):
        return False
    parent = place.item if place.item is not None and len(place.lists) < DEEPEST_LIST else place.container
    node = parent.add("list")
    place.lists.append(Open("", 9, node))
    put(node.add("item"), "p", words.text)
    return True


def _term(place: Place, words: Words) -> bool:
    """A term with a colon above what it means: “三项制度”：⏎是指…。 Those that follow one another are one list."""
    last = place.item if place.lists and place.lists[-1].way == "" else None
    if last is None or not _is_explained(last):
        place.lists = []
        place.lists.append(Open("", 9, place.container.add("list")))
    put(place.lists[-1].node.add("item"), "p", words.text)
    return True


def _is_explained(item: Node) -> bool:
    """Whether an item is a term and what it means."""
    first, *others = item.children()
    return (
        bool(others) and first.text_content.endswith(COLONS) and MEANS.match(fold(others[0].text_content)) is not None
    )


_LISTS_ENTRIES = Pattern(
    Expression(r"(?:：|(?<![理自])由|(?<!建)设|设有|包括|分为|配备)$"),
    ("如下：", "下列人员由", "议事会设", "应当包括"),
    ("理由", "自由", "由某", "甲", "城乡建设"),
    "search",
)
"""How a paragraph ends that entries without labels stand below."""

_LONGEST_ENTRY = 40


def _is_entry(text: str, *, in_article: bool) -> bool:
    """Whether a paragraph is one of several short ones that a law lists; a dash opens a paragraph of a report."""
    if in_article and text.startswith("•"):
        return True
    return len(text) <= _LONGEST_ENTRY and text[-1] in "，、；" and (in_article or not outline.is_dash_item(text))


def _goes_on_below_label(place: Place, text: str) -> bool:
    """Whether somebody is removed here below 免去：, where those who are appointed above it are entries of a list."""
    above = place.above
    if above is None or above.name != "label" or not APPOINTS.match(text.rstrip("。；")):
        return False
    before = above.getprevious()
    return isinstance(before, Node) and before.name == "list" and before.find("./*[@num]") is None


def _next_entry(place: Place, words: Words) -> bool:
    """A further entry while the last ended with a comma; the end of a sentence that the last entry ran on into."""
    last = place.item
    assert last is not None
    end = fold(last.text_content[-1:])
    if _is_no_entry(last.text_content, words.seen):
        place.lists.pop()
        return False
    if (
        end in "，、；"
        or words.seen.startswith("•")
        or end == "。"
        and _appoints_too(fold(last.text_content), words.seen)
    ):
        put(place.lists[-1].node.add("item"), "p", words.text)
    elif not ends_sentence(end) and ends_sentence(words.seen):
        put(last, "p", words.text)
        place.lists.pop()
    else:
        place.lists.pop()
        return False
    return True


def _is_no_entry(above: str, text: str) -> bool:
    """Whether a paragraph is none of the entries above it, which begin with a sign, ●, ㊀ or —, and it does not; a number begins one
    as well, where the paragraph leads to other entries with its colon."""
    begins = unicodedata.category(above[0]) in _SIGNS or text[-1] in COLONS and not above[0].isalpha()
    return begins and text[0].isalpha()


_SIGNS = frozenset(("So", "Sm", "No", "Pd"))
"""What kinds of characters entries without a number begin with."""


def _appoints_too(above: str, text: str) -> bool:
    """Whether an entry and the text below it each appoint or remove somebody: 任命…；任命…。 and 免去…；免去…。 are one list."""
    return APPOINTS.match(above.rstrip("。；")) is not None and APPOINTS.match(text.rstrip("。；")) is not None
