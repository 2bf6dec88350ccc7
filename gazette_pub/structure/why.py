"""Why a source line became what it is: its block, the rule that found it, and the evidence that was weighed."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Sequence, Set

from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.model import Node
from gazette_pub.issue.names import beside
from gazette_pub.structure import newspaper
from gazette_pub.structure.candidate import EXCLUDED
from gazette_pub.structure.evidence import ENOUGH
from gazette_pub.structure.front import covers
from gazette_pub.structure.line import Pages
from gazette_pub.structure.reading import Block, Reading, Reason
from gazette_pub.structure.recognise import AT_THE_START, GIVEN, RULES, read_to
from gazette_pub.structure.titles import verdicts

DOCUMENTATION = {rule.__name__: (inspect.getdoc(rule) or "").split("\n")[0] for rule in AT_THE_START + GIVEN + RULES}
"""What each rule looks for, in a sentence."""

_BEHIND = say("overruled: text stands below it, and a document is signed and dated at its end only")
OVERRULED = {
    ("p", "heading of a number"): say("overruled: its number opens a part of the text, and it is the heading of that"),
    ("p", "heading"): say("overruled: by what stands above and below it, it is the heading of the text that follows"),
    ("signature", "p"): _BEHIND,
    ("date", "p"): _BEHIND,
}
"""What a block did not stay when it was put into its document: its kind, the element that it became, and by what."""


def why(pages: Pages, n: int, became: Sequence[Node]) -> Iterator[Message]:
    """What is to be said of the source line of that number, when these pages hold it; nothing when they do not.

    `became`: the elements that it stands in.
    """
    found = covers(pages)
    for block in found.front:
        if any(line.n == n for line in pages.lines[block.first : block.after]):
            yield say("it stands on the first page of the issue: {kind}", kind=beside(block.kind))
    if at := [index for index, line in enumerate(found.documents.lines) if line.n == n]:
        yield from _of_content(found.documents, at, {_role(node) for node in became})
    for end in pages.breaks:
        if n in end.lines:
            yield say("it is page furniture: page {page} ends here", page=end.n)


def _role(node: Node) -> str:
    around = node.getparent()
    numbered = around is not None and around.get("label") is not None
    return f"{node.name} of a number" if node.name == "heading" and numbered else node.name


def _of_content(pages: Pages, at: Sequence[int], became: Set[str]) -> Iterator[Message]:
    if newspaper.is_newspaper(pages.lines):
        yield say("the text is a page of a newspaper: it is read as stories")
        return
    reading = read_to(pages, len(pages.lines))
    for block in reading.blocks:
        if any(block.first <= index < block.after for index in at):
            yield from _of_block(reading, block)
            yield from (said for (kind, role), said in OVERRULED.items() if kind == block.kind and role in became)
    if not any(block.because and block.first <= at[0] < block.after for block in reading.blocks):
        yield from _as_a_title(pages, at[0])


def _of_block(reading: Reading, block: Block) -> Iterator[Message]:
    first, last = reading.lines[block.first].n, reading.lines[block.after - 1].n
    if first == last:
        yield say("line {line} stands by itself: {kind}", line=first, kind=beside(block.kind))
    else:
        yield say("lines {first}-{last} belong together: {kind}", first=first, last=last, kind=beside(block.kind))
    if block.rule:
        yield say("by the rule {rule}: {sentence}", rule=block.rule, sentence=Message(DOCUMENTATION[block.rule]))
    elif block.kind == "p":
        yield say("no rule for titles, lists or endings takes it: it is running text, broken by its measure")
    if block.because:
        yield from _weighed(block.because)


def _as_a_title(pages: Pages, at: int) -> Iterator[Message]:
    """What speaks for the line being a title, and why that is not enough."""
    reading = read_to(pages, at)
    line = reading.lines[at]
    for exclusion in EXCLUDED:
        if exclusion.holds(reading, at, line, True):
            yield say("it is no title: {reason}", reason=str(exclusion.name))
            return
    best = max(verdicts(reading, at, labelled=False), key=lambda verdict: verdict.weight, default=None)
    if best is None:
        yield say("it is no title: it does not end as titles do, and nothing below shows that it is one")
    else:
        yield from _weighed(best.reasons)


def _weighed(reasons: Sequence[Reason]) -> Iterator[Message]:
    weight = sum(reason.weight for reason in reasons)
    yield say("as a title it has {weight}, and {enough} are enough:", weight=weight, enough=ENOUGH)
    for reason in reasons:
        yield say("{weight}  {name} ({why})", weight=f"{reason.weight:+4d}", name=str(reason.name), why=str(reason.why))
