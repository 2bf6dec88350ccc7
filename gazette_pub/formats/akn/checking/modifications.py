"""What a document says that it changes: each modification of the analysis, and the words of the text that state it."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from gazette_pub.formats.akn.checking.file import File, name_of, place_of
from gazette_pub.formats.akn.checking.naming import SCHEME
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import say

MODS = frozenset(map(tag, ("mod", "mmod", "rmod")))
"""What states a modification in the text."""

SHOWN = 120


@check("A137", Grade.ERROR, level=2)
def modifications_are_stated(file: File, rule: Rule) -> Findings:
    """A modification of the analysis and the text do not fit together.

    The source of an active modification is the `mod` that states it, or what holds that `mod`; its old and new words stand in
    there too; its destination is the IRI of the law that is changed, with ~ and the eId of the provision. Point at them; what is
    not known is `incomplete`.
    """
    for modification in _active(file):
        stating = [_target(each, file) for each in modification.iterchildren(tag("source"))]
        for source, target in zip(modification.iterchildren(tag("source")), stating, strict=True):
            if target is not None and not _states(target):
                said = say("source=“{text}” points at a <{found}>, which states no modification")
                yield rule.found(said, at=place_of(source), text=source.get("href", "")[:SHOWN], found=name_of(target))
        yield from _words_elsewhere(modification, [each for each in stating if each is not None], file, rule)
        yield from _nowhere(modification, rule)


@check("A138", Grade.WARNING, level=2)
def statements_are_in_the_analysis(file: File, rule: Rule) -> Findings:
    """A `mod` states a modification that the analysis does not have, though it has others of the document.

    Whoever applies the modifications takes them from the analysis. Add a textualMod whose source is the
    `mod`, or take the `mod` out where the text changes nothing.
    """
    told: dict[etree._Element, set[etree._Element]] = {}
    for modification in _active(file):
        parts = told.setdefault(file.document_of[modification], set())
        for source in modification.iterchildren(tag("source")):
            if (target := _target(source, file)) is not None:
                parts.update([target, *target.iter(*MODS)])
    for mod in file.root.iter(*MODS):
        parts = told.get(file.document_of.get(mod, mod), set())
        if parts and mod not in parts and not any(around in parts for around in mod.iterancestors()):
            yield rule.found(
                say("no modification of the analysis has this <{element}>"), at=place_of(mod), element=name_of(mod)
            )


def _active(file: File) -> Iterator[etree._Element]:
    """The modifications that documents of the file make."""
    for around in file.each("activeModifications"):
        yield from around.iterchildren(etree.Element)


def _target(pointing: etree._Element, file: File) -> etree._Element | None:
    """What is pointed at in this file."""
    href = pointing.get("href", "")
    return file.by_eid.get(href[1:]) if href.startswith("#") else None


def _states(target: etree._Element) -> bool:
    return target.tag in MODS or next(target.iter(*MODS), None) is not None


def _words_elsewhere(modification: etree._Element, stating: list[etree._Element], file: File, rule: Rule) -> Findings:
    """What is said of words that do not stand in what states the modification."""
    for words in modification.iterchildren(tag("old"), tag("new")):
        target = _target(words, file)
        if target is None or not stating or any(target is each or each in target.iterancestors() for each in stating):
            continue
        said = say("{element}=“{text}” does not stand in what states the modification")
        yield rule.found(said, at=place_of(words), text=words.get("href", "")[:SHOWN], element=name_of(words))


def _nowhere(modification: etree._Element, rule: Rule) -> Findings:
    """What is said of a destination that is no IRI of a document."""
    for destination in modification.iterchildren(tag("destination")):
        href = destination.get("href", "")
        if not href and modification.get("incomplete") == "true":
            continue
        if not href.startswith(("#", "/")) and not SCHEME.match(href):
            said = say("destination=“{text}” is no IRI of a law")
            yield rule.found(said, at=place_of(destination), text=href[:SHOWN])
