"""The attributes of an issue that comes back, in the order in which readers of texts give them: then it is the same to the byte."""

from __future__ import annotations

from typing import cast

from lxml import etree

from gazette_pub.issue.model import XML_ID, XML_LANG, Issue, tag

_NAMES = (
    "src colspan rowspan header kind role columns level n name media open close printed head sha256 type num label lines para page box"
    f" {XML_LANG} {XML_ID} change law inside leader promulgates issuer date effective expires sex ethnic office action body target"
    " as after before between into pos version when words"
)
_PLACES: dict[str, float] = {name: place for place, name in enumerate(_NAMES.split())}
_OF_ENTRIES = {**_PLACES, "lines": -1, "page": _PLACES["leader"] - 0.5}
"""What those of a list of names or of contents begin with, whatever stands first elsewhere; their page is one that they print."""

_ENTRY = tag("entry")


def put_in_order(issue: Issue) -> None:
    """Gives the attributes of each element their order. Those that have no place in it stand behind, as they were."""
    for node in issue.iter(etree.Element):
        said = cast("list[tuple[str, str]]", node.items())
        if len(said) > 1:
            places = _OF_ENTRIES if node.tag == _ENTRY else _PLACES
            in_order = sorted(said, key=lambda each: places.get(each[0], len(places)))
            if in_order != said:
                node.attrib.clear()
                node.attrib.update(in_order)
