"""What the schema demands of a file, said where the file does not say it; what it has no place for, set apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from lxml import etree

from gazette_pub.formats.akn.checking.schema import is_strict
from gazette_pub.formats.akn.restoring.fitting import NoPlace, fit
from gazette_pub.formats.akn.restoring.layout import serialise
from gazette_pub.formats.akn.restoring.mending import MENDED, mend
from gazette_pub.formats.akn.restoring.placeless import set_apart, set_words_apart
from gazette_pub.formats.akn.restoring.supplied import ROUNDS, supply
from gazette_pub.formats.akn.vocabulary import NAMESPACE, tag
from gazette_pub.issue.findings import Finding, Grade, rule
from gazette_pub.issue.messages import several
from gazette_pub.issue.model import KEPT_META, Node

COMPLETED = rule(
    "A013",
    Grade.WARNING,
    """What the strict schema demands of Akoma Ntoso and the file that was read does not say is said to be unknown.

What follows from what the file says elsewhere is taken from there: the IRI of an expression, its language and country, from that of
the work. A day that nothing tells is 0001-01-01, which is called `unknown` and which other programs take for none; an
address is empty. Words that should be a person or a day, and say of none which, are an `inline` of that name. All else that
the file says is kept. Write what is known into the file that was read.""",
)

APART = rule(
    "A014",
    Grade.WARNING,
    """Metadata that the strict schema refuses in the Akoma Ntoso that was read stand in `proprietary`.

They are as they were, in a namespace of their own (`urn:gazette-pub:akoma-ntoso:as-it-was`): no other program takes them for what
they were meant to be. `gazette validate` on the file that was read says what is wrong with them.""",
)

FITTED = rule(
    "A015",
    Grade.WARNING,
    """Elements of the Akoma Ntoso that was read stand where the strict schema has no place for them: they are in generic ones.

A paragraph right in an article is in its `content`, a heading behind a text in a `block` of that name, a chapter in a line in a
`subFlow`. What the schema does not know or allow at all is an `inline`, `block`, `container` or `hcontainer` of its name. Words and
their order are the same. `gazette validate` on the file that was read says where this is.""",
)


def complete(root: etree._Element, given: list[str]) -> tuple[bytes, list[Finding]]:
    """The file with its metadata valid, and with all attributes that its elements must have; what is to be said of that.

    `given`: what it has got already.
    """
    found = list(_said(given, [], []))
    data = serialise(root)
    if is_strict(data):
        return data, found
    apart = [name for meta in root.iter(tag("meta")) for name in set_words_apart(meta)]
    data = serialise(root) if apart else data
    mend(root, data)
    before, data = data, serialise(root)
    said = "what the schema refuses for its form alone is put right: order, whole days, ids"
    mended = [MENDED.found(said)] if data != before else []
    if is_strict(data):
        return data, [*mended, *_said(given, apart, [])]
    given = [*given, *_supply(root, data)]
    apart += [name for meta in root.iter(tag("meta")) for name in set_apart(meta)]
    data = serialise(root)
    moved = [] if is_strict(data) else _fitted(root)
    if moved:
        mend(root, serialise(root))
        given = list(dict.fromkeys([*given, *_supply(root, serialise(root))]))
        data = serialise(root)
    return data, [*mended, *_said(given, apart, moved)]


def _fitted(root: etree._Element) -> list[str]:
    """The names of what was put into generic elements; nothing is said where something has no place at all."""
    try:
        return fit(root)
    except NoPlace:
        return []


def _supply(root: etree._Element, data: bytes) -> list[str]:
    """Asks the schema until it demands nothing more. The names of what it got."""
    given: dict[str, None] = {}
    for _ in range(ROUNDS):
        if not (more := supply(root, data)):
            break
        given |= dict.fromkeys(sorted(more))
        mend(root, serialise(root))
        data = serialise(root)
    return list(given)


def added(metas: Iterable[etree._Element], nodes: Iterable[Node]) -> list[str]:
    """The names of what these identifications have that those kept of these nodes have not."""
    return sorted(_names(metas) - _names(meta for node in nodes for meta in node.iterchildren(KEPT_META)))


def _names(metas: Iterable[etree._Element]) -> Counter[str]:
    identified = (each for meta in metas for each in meta.iterfind(f"{tag('identification')}//{{{NAMESPACE}}}*"))
    return Counter(etree.QName(each).localname for each in identified if each.attrib or len(each))


def _said(given: list[str], apart: list[str], moved: list[str]) -> Iterator[Finding]:
    if given:
        yield COMPLETED.found("the file does not say what the schema demands: {names}", names=several(given))
    if apart:
        yield APART.found(
            "metadata without a place in the schema stand apart: {names}", names=several(dict.fromkeys(apart))
        )
    if moved:
        yield FITTED.found(
            "elements stand in generic ones, where the schema has no place for them: {names}", names=several(moved)
        )
