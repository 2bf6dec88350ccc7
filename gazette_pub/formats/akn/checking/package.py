"""What a package holds: main.xml and the files that it refers to, side by side (NC 4.8.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from gazette_pub.formats.akn.checking.file import File, name_of, place_of
from gazette_pub.formats.akn.layouts.beside import beside
from gazette_pub.formats.akn.vocabulary import MEDIA, tag
from gazette_pub.formats.beginnings import MAIN
from gazette_pub.issue.findings import Findings, Grade, Place, Rule, check
from gazette_pub.issue.messages import say

DOCUMENTS = {"documentRef": "href", "componentRef": "src"}
PICTURES = {"img": "src"}
"""What refers to a file of the package, and where."""

SHOWN = 120


@check("A130", Grade.ERROR, level=2)
def what_is_referred_to_is_in_the_package(file: File, rule: Rule) -> Findings:
    """A file of a package refers to a document that is not in it.

    A package is complete in itself: a `documentRef` or `componentRef` without a slash at its beginning names a file that lies
    beside main.xml (NC 4.8.3). Put the file there, or refer to the document by its whole IRI, /akn/….
    """
    for element, name in _missing(file, DOCUMENTS):
        said = say("<{element}> refers to “{text}”, which is not in the package")
        yield rule.found(said, at=place_of(element), text=name[:SHOWN], element=name_of(element))


@check("A136", Grade.ERROR, level=2)
def pictures_are_in_the_package(file: File, rule: Rule) -> Findings:
    """A picture is not in the package that names it, or not in its media/.

    A package holds its pictures in media/ (NC 4.8.3). Whoever has it alone does not see them: put them there.
    """
    for element, name in _missing(file, PICTURES):
        said = say("<{element}> shows “{text}”, which is not in the package")
        yield rule.found(said, at=place_of(element), text=name[:SHOWN], element=name_of(element))
    there = file.package or frozenset()
    for picture in file.each(*PICTURES):
        name = beside(picture.get("src", ""))
        if name in there and not name.startswith(MEDIA):
            said = say("<{element}> shows “{text}”, which is not in {folder}")
            yield rule.found(said, at=place_of(picture), text=name[:SHOWN], element="img", folder=MEDIA)


@check("A142", Grade.WARNING, level=2)
def main_shows_each_document_once(file: File, rule: Rule) -> Findings:
    """main.xml of a package shows a document twice, or one of the package not at all; or it is not the first file of it.

    Readers take the documents that main.xml refers to, in its order, and know the package by its first file (NC 4.8.3). Refer to
    each document once; pack main.xml before the others.
    """
    if file.package is None or file.name != MAIN:
        return
    shown = [(element, name) for element in file.each("documentRef") if (name := beside(element.get("href", "")))]
    for at, (element, name) in enumerate(shown):
        if name in (before for _, before in shown[:at]):
            said = say("<{element}> shows “{text}” a second time")
            yield rule.found(said, at=place_of(element), text=name[:SHOWN], element=name_of(element))
    left = file.package - {name for _, name in shown} - {MAIN}
    for name in sorted(each for each in left if each.lower().endswith(".xml")):
        yield rule.found(say("{main} does not refer to “{text}”"), at=Place(1), text=name[:SHOWN], main=MAIN)
    if not file.is_first:
        yield rule.found(say("{main} is not the first file of the package"), at=Place(1), main=MAIN)


@check("A153", Grade.WARNING, level=2)
def components_are_shown(file: File, rule: Rule) -> Findings:
    """A document in `components` is shown nowhere in the file.

    What stands there at the end is shown by the documentRef or componentRef that points at its component (vocabulary
    6.5): without one, readers do not come to it. Put one in where the document belongs.
    """
    referred = {pointer for element, _, pointer in file.local_pointers}
    for component in file.each("component"):
        above, eid = component.getparent(), component.get("eId")
        if above is not None and above.tag == tag("components") and eid is not None and eid not in referred:
            yield rule.found(say("nothing shows the component “{text}”"), at=place_of(component), text=eid[:SHOWN])


def _missing(file: File, named: Mapping[str, str]) -> Iterator[tuple[etree._Element, str]]:
    """Each reference to a file of the package that is not there, and the name of that."""
    if file.package is None:
        return
    for element in file.each(*named):
        name = beside(element.get(named[name_of(element)], ""))
        if name and name not in file.package:
            yield element, name
