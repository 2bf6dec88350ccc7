"""Documents that are shown in the place of a reference: none shows itself, not even by way of others."""

from __future__ import annotations

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from lxml import etree

from gazette_pub.formats.akn.checking.file import DOCUMENTS, File, place_of
from gazette_pub.formats.akn.checking.links import SHOWN
from gazette_pub.formats.akn.layouts.beside import beside
from gazette_pub.formats.beginnings import MAIN
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import say

_NAMED = {"documentRef": "href", "componentRef": "src"}


@check("A155", Grade.ERROR, level=2)
def documents_do_not_show_themselves(file: File, rule: Rule) -> Findings:
    """A documentRef or componentRef shows a document in which it stands itself: by its IRI, or by way of others.

    In its place the whole document is read (vocabulary 6.2.1), and in that the same again without an end. Point at the document
    that is meant, or take the reference out; one that only cites is a `ref`. Of several circles the first is told. In a package
    main.xml shows all others, and is shown by none.
    """
    for element, name in _files(file):
        if name in (file.name, MAIN) or any(file.name == other for _, other in _files(file.before.get(name))):
            yield rule.found(
                say("“{text}” shows a document that this one stands in"), at=place_of(element), text=name[:SHOWN]
            )
    shown = list(_shown(file))
    circle = _circle(file, shown) if shown else frozenset()
    for element, pointer, target in shown:
        if target in circle and file.document_of.get(element) in circle:
            said = say("“{text}” shows a document that this one stands in")
            yield rule.found(said, at=place_of(element), text=pointer[:SHOWN])


def _files(file: File | None) -> Iterator[tuple[etree._Element, str]]:
    """Each element that shows another file of the package, and the name of that."""
    if file is None or file.package is None:
        return
    for kind, attribute in _NAMED.items():
        for element in file.each(kind):
            if name := beside(element.get(attribute, "")):
                yield element, name


def _shown(file: File) -> Iterator[tuple[etree._Element, str, etree._Element]]:
    """Each element that shows a document of this file, by what, and which; less one that points at what it stands in by its
    eId, which A123 tells."""
    for name, attribute in _NAMED.items():
        for element in file.each(name):
            pointer = element.get(attribute, "")
            target = file.by_eid.get(pointer[1:]) if pointer.startswith("#") else None
            if target is not None and target in element.iterancestors():
                continue
            document = _document_of(pointer, file) if target is None else _held(target)
            if document is not None:
                yield element, pointer, document


def _held(target: etree._Element) -> etree._Element | None:
    return target if target.tag in DOCUMENTS else next(target.iterchildren(*DOCUMENTS), None)


def _document_of(iri: str, file: File) -> etree._Element | None:
    """The document of this file that the IRI of its work or its expression names, the whole of it."""
    whole, _, component = iri.partition("/!")
    return file.works.get(whole.rstrip("/")) if component in ("", "main", "main.xml") and "~" not in iri else None


def _circle(file: File, shown: list[tuple[etree._Element, str, etree._Element]]) -> frozenset[etree._Element]:
    """Documents of which each shows or holds the next, and the last the first."""
    graph: dict[etree._Element, set[etree._Element]] = {}
    for element, _, target in shown:
        if (document := file.document_of.get(element)) is not None:
            graph.setdefault(document, set()).add(target)
    for document in file.inside:
        if (around := next(document.iterancestors(*DOCUMENTS), None)) is not None:
            graph.setdefault(around, set()).add(document)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return frozenset(error.args[1])
    return frozenset()
