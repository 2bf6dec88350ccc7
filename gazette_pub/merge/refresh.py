"""What a hand left as it was beside words that it changed, and that said what these words were: taken out, to be found again.

Somebody who corrects 18日 to 19日 leaves `when="2024-01-18"` around it. What a hand set stays; what is as it was before goes
where its words are others, and finish/ says it of the words that stand there now.
"""

from __future__ import annotations

from collections.abc import Collection
from copy import deepcopy

from gazette_pub.issue.model import Document, Issue, Node, is_foreign
from gazette_pub.merge.alignment import aligned
from gazette_pub.merge.attributes import forget, set_values, values_of
from gazette_pub.merge.passage import Mark, Passage
from gazette_pub.merge.splice import says_what_it_marks
from gazette_pub.merge.tree import Tree, holds_blocks

FACTS = ("issuer", "date", "effective", "expires", "promulgates")
"""What finish/ finds of a document in its text."""


def refreshed(base: Issue, mine: Issue) -> Issue:
    """Mine without what only said of the words of base what they were. A file of another's schema says it itself: it stays."""
    mine = deepcopy(mine)
    if is_foreign(mine):
        return mine
    old, new = Tree(base), Tree(mine)
    for one, other in aligned(old, new).new.items():
        was, now = old.nodes[one], new.nodes[other]
        if isinstance(was, Document) and isinstance(now, Document):
            _refresh_document(was, now)
        elif not holds_blocks(was) and not holds_blocks(now):
            refresh_leaf(was, now)
    return mine


def refresh_leaf(was: Node, now: Node) -> None:
    """Takes out of a leaf what said what its words were in the other."""
    if was.words == now.words:
        return
    values = values_of(now)
    forget(values, now.name, [values_of(was)])
    set_values(now, values)
    passage = Passage.of(now)
    kept = _without_stale(Passage.of(was), passage)
    if len(kept.marks) < len(passage.marks):
        kept.put_into(now)


def _without_stale(was: Passage, now: Passage) -> Passage:
    """The passage without marks that are as they were, around other words."""
    before = {(_said(mark), _words(was, mark)) for mark in was.marks}
    attributes = {said for said, _ in before}
    stale = [
        mark
        for mark in now.marks
        if _said(mark) in attributes
        and (_says_other_words(mark, now, before) or _names_what_is_gone(mark, was.text, now.text))
    ]
    if any(mark.name == "event" for mark in stale):
        stale += [mark for mark in now.marks if mark.name == "event"]  # they are found together, or not at all
    return Passage(now.tokens, [mark for mark in now.marks if not any(mark is each for each in stale)])


def _says_other_words(mark: Mark, now: Passage, before: Collection[tuple[Said, str]]) -> bool:
    """Whether a mark that says what its words are is around others."""
    return (mark.name == "event" or says_what_it_marks(mark.node)) and (_said(mark), _words(now, mark)) not in before


def _names_what_is_gone(mark: Mark, was: str, now: str) -> bool:
    """Whether a person has an office that the text named, and names no more: 副检察长 beside the name became 检察长."""
    office = mark.node.get("office") if mark.name == "person" else None
    return office is not None and office in was and office not in now


Said = tuple[str, tuple[tuple[str, str], ...]]
"""What an element is, and what its attributes say."""


def _said(mark: Mark) -> Said:
    return mark.name, tuple(sorted(values_of(mark.node).items()))


def _words(passage: Passage, mark: Mark) -> str:
    return Passage(passage.tokens[mark.start : mark.end]).text


def _refresh_document(was: Document, now: Document) -> None:
    """A fact that is as it was is found again where any word of the document is another."""
    if was.text_content == now.text_content:
        return
    for name in FACTS:
        if name in now.attrib and now.get(name) == was.get(name):
            del now.attrib[name]
