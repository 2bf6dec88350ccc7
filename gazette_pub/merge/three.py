"""Two hands at one issue, put together: what each changed since both began from the same is changed.

    base     what both began from: what was read from the source last time
    mine     the hand work: what a person made of it
    theirs   what is read from the source now

What both changed, each in another way, is mine, and a finding.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import field

from gazette_pub.issue.findings import Finding, Grade, rule
from gazette_pub.issue.messages import say
from gazette_pub.issue.mistakes import too_deep
from gazette_pub.issue.model import Issue, Node, schema_errors
from gazette_pub.merge.canon import canon
from gazette_pub.merge.identity import BASE, MINE, THEIRS, Block, Blocks
from gazette_pub.merge.placing import Placing
from gazette_pub.merge.pointers import point_to_blocks, point_to_ids
from gazette_pub.merge.texts import Dispute
from gazette_pub.merge.writing import Writing
from gazette_pub.words.records import dataclass

M101 = rule(
    "M101",
    Grade.ERROR,
    """What was corrected by hand was changed in the source too, in another way.

    The correction by hand stands. Compare it with what the source says now. Where that is right, write it by hand too:
    the next run finds no difference any more.""",
)

M102 = rule(
    "M102",
    Grade.ERROR,
    """What one hand took out, the other changed.

    What the hand work says stands: what was taken out by hand stays out, and what was changed by hand stays in although
    the source has it no more. Look whether that is still meant.""",
)

M103 = rule(
    "M103",
    Grade.ERROR,
    """The hand work and the source cannot be put together: no valid issue would come of it.

    All of the hand work stands, and nothing of what changed in the source. Make the change of the source by hand too, or
    read the source anew into another folder and do the hand work there.""",
)

M104 = rule(
    "M104",
    Grade.ERROR,
    """Two files were corrected by hand at the same place, each in another way.

    The source has nothing to do with it: a person wrote one thing in the issue XML, and another in the DOCX or the Akoma
    Ntoso file. Make the one like the other. With --keep the file stands that is named first.""",
)

_TAKEN_OUT = {
    MINE: say("taken out of the source, and changed by hand: {what}"),
    THEIRS: say("taken out by hand, and changed in the source: {what}"),
}

MOST_LETTERS = 60
"""How much of a text is told."""


@dataclass
class Merged:
    """What became of two hands, and the places where both changed the same."""

    issue: Issue
    conflicts: list[Finding] = field(default_factory=list)


def merged(base: Issue, mine: Issue, theirs: Issue) -> Merged:
    """Mine, with all that theirs changed since base. None of the three is changed.

    Valid, where mine and theirs are. What finish/ finds is found for what is new by finishing the issue.
    """
    was, ours, new = canon(base), canon(mine), canon(theirs)
    if ours in (was, new):
        return Merged(deepcopy(theirs))
    if new == was:
        return Merged(deepcopy(mine))
    found = _Merging(deepcopy(base), deepcopy(mine), deepcopy(theirs)).merged()
    if _is_wrong(found.issue) and not _is_wrong(mine) and not _is_wrong(theirs):
        return Merged(deepcopy(mine), [M103.found("the hand work and the source cannot be put together")])
    return found


def between_hands(conflict: Finding, mine: str, theirs: str) -> Finding:
    """What both changed, where theirs is hand work, too: by the files of both."""
    if conflict.code != M101.code:
        said = say(
            "taken out in one, and changed in the other of {mine} and {theirs}: {what}", mine=mine, theirs=theirs
        )
        return M104.found(said, conflict.node, conflict.place, text=conflict.text, what=_quoted(conflict.text or ""))
    own, other = _quoted(conflict.text or ""), _quoted(conflict.proposal or "")
    said = say("by hand in {mine} {own}, and in {theirs} {other}", mine=mine, own=own, theirs=theirs, other=other)
    return M104.found(said, conflict.node, conflict.place, text=conflict.text, proposal=conflict.proposal)


def _is_wrong(issue: Issue) -> bool:
    return too_deep(issue) is not None or bool(schema_errors(issue))


class _Merging:
    def __init__(self, base: Issue, mine: Issue, theirs: Issue) -> None:
        self._blocks = Blocks(base, mine, theirs)
        self._every = point_to_blocks((base, mine, theirs), self._blocks)
        self._disputes: list[tuple[Block, Dispute]] = []
        self._taken_out: list[tuple[Block, int]] = []

    def merged(self) -> Merged:
        placing = Placing(self._blocks, lambda block, side: self._taken_out.append((block, side)))
        writing = Writing(self._blocks, placing, lambda block, dispute: self._disputes.append((block, dispute)))
        issue = writing.issue()
        elements = writing.elements
        ids = {n: name for n, block in enumerate(self._every) if (name := _id(elements.get(block)))}
        point_to_ids(issue, ids)
        return Merged(issue, list(self._findings(elements)))

    def _findings(self, elements: dict[Block, Node]) -> Iterator[Finding]:
        for block, dispute in self._disputes:
            mine, theirs = map(_quoted, (dispute.mine, dispute.theirs))
            said = say("by hand {mine}, and in the source now {theirs}", mine=mine, theirs=theirs)
            yield M101.found(said, elements.get(block), text=dispute.mine, proposal=dispute.theirs)
        for block, side in self._taken_out:
            words = self._blocks.nodes(block, side)[0].text_content
            yield M102.found(_TAKEN_OUT[side], self._near(block, elements), text=words, what=_quoted(words))

    def _near(self, block: Block, elements: dict[Block, Node]) -> Node | None:
        """The element that the block is, or the one that it stood in."""
        above: Block | None = block
        while above is not None and above not in elements:
            above = self._blocks.parent(above, BASE) if above.is_in(BASE) else None
        return elements.get(above) if above is not None else None


def _id(element: Node | None) -> str | None:
    return element.id if element is not None else None


def _quoted(text: str) -> str:
    words = " ".join(text.split())
    return f"“{words[:MOST_LETTERS]}…”" if len(words) > MOST_LETTERS else f"“{words}”"
