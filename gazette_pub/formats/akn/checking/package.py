"""What a package holds: main.xml and the files that it refers to, side by side (NC 4.8.3)."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from gazette_pub.formats.akn.checking.file import File, name_of, place_of
from gazette_pub.formats.akn.checking.naming import SCHEME
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import say

INCLUDES = {tag("documentRef"): "href", tag("componentRef"): "src", tag("img"): "src"}
"""What refers to a file of the package, and where."""

SHOWN = 120


@check("A130", Grade.ERROR, level=2)
def what_is_referred_to_is_in_the_package(file: File, rule: Rule) -> Findings:
    """A file of a package refers to another that is not in it.

    A package is complete in itself: a `documentRef`, `componentRef` or `img` without a slash at its beginning names a file that
    lies beside main.xml, or in media/ (NC 4.8.3). Put the file there, or refer to the document by its whole IRI, /akn/….
    """
    for element, name in _beside(file):
        if file.package is not None and name not in file.package:
            said = say("<{element}> refers to “{text}”, which is not in the package")
            yield rule.found(said, at=place_of(element), text=name[:SHOWN], element=name_of(element))


def _beside(file: File) -> Iterator[tuple[etree._Element, str]]:
    """Each reference to a file, and the name of that."""
    for element in file.root.iter(*INCLUDES):
        value = element.get(INCLUDES[str(element.tag)], "")
        if value and not value.startswith(("#", "/", "!", "~")) and not SCHEME.match(value):
            yield element, value.partition("#")[0].removeprefix("./")
