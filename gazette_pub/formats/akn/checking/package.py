"""What a package holds: main.xml and the files that it refers to, side by side (NC 4.8.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from lxml import etree

from gazette_pub.formats.akn.checking.file import File, name_of, place_of
from gazette_pub.formats.akn.checking.naming import SCHEME
from gazette_pub.issue.findings import Findings, Grade, Rule, check
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


@check("A136", Grade.NOTE, level=2)
def pictures_are_in_the_package(file: File, rule: Rule) -> Findings:
    """A picture is not in the package that names it.

    A package holds its pictures in media/ (NC 4.8.3). Whoever has it alone does not see them: put them there.
    """
    for element, name in _missing(file, PICTURES):
        said = say("<{element}> shows “{text}”, which is not in the package")
        yield rule.found(said, at=place_of(element), text=name[:SHOWN], element=name_of(element))


def _missing(file: File, named: Mapping[str, str]) -> Iterator[tuple[etree._Element, str]]:
    """Each reference to a file of the package that is not there, and the name of that."""
    if file.package is None:
        return
    for element in file.each(*named):
        name = _beside(element.get(named[name_of(element)], ""))
        if name and name not in file.package:
            yield element, name


def _beside(reference: str) -> str:
    """The name of the file beside this one that is meant; "" for what means something else."""
    is_elsewhere = reference.startswith(("#", "/", "!", "~")) or SCHEME.match(reference)
    return "" if is_elsewhere else unquote(reference.partition("#")[0].removeprefix("./"))
