"""Why a source line became what it is: its block, the rule that found it, and the evidence that was weighed."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Sequence, Set

from gazette_pub.issue.findings import ignore
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.model import Document, Node, new_issue, tag
from gazette_pub.issue.names import beside
from gazette_pub.structure import newspaper
from gazette_pub.structure.assemble import assemble
from gazette_pub.structure.evidence.table import ENOUGH
from gazette_pub.structure.excluded.table import EXCLUDED
from gazette_pub.structure.front import covers
from gazette_pub.structure.line import Pages
from gazette_pub.structure.nesting import PARAGRAPHS
from gazette_pub.structure.reading import Block, Reading, Reason
from gazette_pub.structure.recognise import AT_THE_START, GIVEN, RULES, read_to
from gazette_pub.structure.titles.finding import verdicts
from gazette_pub.structure.unnumbered.plain import plain
from gazette_pub.structure.webpages import words_above

DOCUMENTATION = {
    rule.__name__: (inspect.getdoc(rule) or "").split("\n")[0]
    for rule in (words_above, *AT_THE_START, *GIVEN, *RULES, *PARAGRAPHS, plain)
}
"""What each rule looks for, in a sentence."""

_BEHIND = say("overruled: text stands below it, and a document is signed and dated at its end only")
SETTLED = {
    ("p", "heading of a number"): say("with its number it heads the part of the text that follows"),
    ("p", "heading"): say("by what stands above and below it, it is the heading of the text that follows"),
    ("signature", "p"): _BEHIND,
    ("date", "p"): _BEHIND,
}
"""What a block became when it was put into its document: its kind, the element that it became, and by what."""


def why(pages: Pages, n: int, became: Sequence[Node]) -> Iterator[Message]:
    """What is to be said of the source line of that number, when these pages hold it; nothing when they do not.

    `became`: the elements that it stands in.
    """
    found = covers(pages)
    for block in found.front:
        if any(line.n <= n <= line.last for line in pages.lines[block.first : block.after]):
            yield say("it stands on the first page of the issue: {kind}", kind=beside(block.kind))
    if at := [index for index, line in enumerate(found.documents.lines) if line.n <= n <= line.last]:
        yield from _of_content(found.documents, at, {_role(node) for node in became})
        yield from _by_number(n, became)
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
    assemble(new_issue(), pages, reading.blocks, ignore)  # which says of each paragraph what took it
    for block in reading.blocks:
        if any(block.first <= index < block.after for index in at):
            settled = [said for (kind, role), said in SETTLED.items() if kind == block.kind and role in became]
            yield from _of_block(reading, block, is_more=bool(settled))
            yield from settled
    here = [block for block in reading.blocks if block.first <= at[0] < block.after]
    if not any(block.because for block in here):
        yield from _as_a_title(pages, at[0], next((block.rule for block in here if block.kind != "p"), None))


def _of_block(reading: Reading, block: Block, is_more: bool) -> Iterator[Message]:
    """Which lines are one, and by what. `is_more`: it became more than a paragraph in its document."""
    first, last = reading.lines[block.first].n, reading.lines[block.after - 1].n
    if first == last:
        yield say("line {line} stands by itself: {kind}", line=first, kind=beside(block.kind))
    else:
        yield say("lines {first}-{last} belong together: {kind}", first=first, last=last, kind=beside(block.kind))
    if block.kind == "p":
        if is_more or block.rule not in (None, "", plain.__name__):
            yield say("a paragraph, broken by its measure; how it begins and where it stands says what it is there:")
        else:
            yield say("no rule for titles, lists or endings takes it: it is running text, broken by its measure")
        yield from _filled(reading, block)
    if block.rule:
        yield say("by the rule {rule}: {sentence}", rule=block.rule, sentence=Message(DOCUMENTATION[block.rule]))
    if block.because:
        yield from _weighed(block.because)


def _filled(reading: Reading, block: Block) -> Iterator[Message]:
    """Why the lines of a paragraph are one: what each but the last left free."""
    for at in range(block.first, min(block.after - 1, block.first + MOST_FILLED)):
        line, measure = reading.lines[at], reading.measures[at]
        yield say(
            "line {line} is {width} em wide of {measure}, and the paragraph goes on in the next",
            line=line.n,
            width=f"{line.width:.1f}",
            measure=f"{measure:.1f}",
        )


def _by_number(n: int, became: Sequence[Node]) -> Iterator[Message]:
    """What the number counts on from, of what opens with one on this line."""
    for node in _numbered(became):
        if not _opens_on(node, n):
            continue
        said = {"label": str(node.get("label")), "kind": beside(node.name)}
        if (before := _number_before(node)) is None:
            yield say("its number {label} opens the {kind}, the first there", **said)
        else:
            yield say("its number {label} opens the {kind}; the number before it is {before}", before=before, **said)


def _opens_on(node: Node, n: int) -> bool:
    """Whether it begins on this line; where no lines are known, on what was asked about."""
    lines = node.lines or next((each.lines for each in node.children(*_FIRST)), [])
    return not lines or lines[0][0] == n


def _numbered(became: Sequence[Node]) -> list[Node]:
    """The elements with a number that begin with what these are."""
    found = dict.fromkeys(
        around
        for node in became
        for around in (node, node.getparent())
        if isinstance(around, Node) and around.get("label") and around.name not in _BY_RULE
    )
    return [node for node in found if node in became or next(node.children(*_FIRST), None) in became]


_FIRST = ("p", "heading")
"""What an element with a number begins with."""

_BY_RULE = frozenset(("document", "division"))
"""Elements with a number that rules of their own find."""

MOST_FILLED = 3
"""Of how many lines of a paragraph it is said how full they are."""


def _number_before(node: Node) -> str | None:
    """The number of the nearest such element before it: of an article in its document, of others beside it."""
    if node.name != "article":
        beside_it = (each for each in node.itersiblings(node.tag, preceding=True) if each.get("label"))
        return next((str(each.get("label")) for each in beside_it), None)
    document = next((each for each in node.iterancestors(tag("document")) if isinstance(each, Document)), None)
    before = None
    for each in document.descendants("article") if document is not None else ():
        if each is node:
            return before
        before = each.get("label") or before
    return before


def _as_a_title(pages: Pages, at: int, rule: str | None) -> Iterator[Message]:
    """What speaks for the line being a title, and why that is not enough, or that the rule took it before."""
    reading = read_to(pages, at)
    line = reading.lines[at]
    for exclusion in EXCLUDED:
        if exclusion.holds(reading, at, line, True):
            yield say("it is no title of a document: {reason}", reason=str(exclusion.name))
            return
    best = max(verdicts(reading, at, labelled=False), key=lambda verdict: verdict.weight, default=None)
    if best is None:
        yield say("it is no title of a document: it does not end as titles do, and nothing below shows that it is one")
    else:
        yield from _weighed(best.reasons)
        if rule and best.weight >= ENOUGH:
            yield say("but the rule {rule} took it before that was asked", rule=rule)


def _weighed(reasons: Sequence[Reason]) -> Iterator[Message]:
    weight = sum(reason.weight for reason in reasons)
    yield say("as a title it has {weight}, and {enough} are enough:", weight=weight, enough=ENOUGH)
    for reason in reasons:
        yield say("{weight}  {name} ({why})", weight=f"{reason.weight:+4d}", name=str(reason.name), why=str(reason.why))
