"""Which attribute holds after two hands: the one that a hand set. What only says what the text does is nothing to dispute."""

from __future__ import annotations

from collections.abc import Iterable

from gazette_pub.issue.model import XML_ID, Node

PLACES = frozenset("lines para page box origin source".split())
"""Where it was printed: what the newer reading says holds."""

_SAYS_ITS_TEXT = {
    "document": "issuer date effective expires promulgates columns",
    "adoption": "date action body",
    "event": "date action body",
    "delivery": "when",
    "date": "when",
    "ref": "href target",
    "person": "sex ethnic office action",
    "name": "sex ethnic note",
    "pb": "n printed head",
    "source": "sha256 lines",
    **dict.fromkeys(
        "section division article item p group mod".split(),
        "change law target as after before into pos words effective",
    ),
}
SAYS_ITS_TEXT = {name: frozenset(attributes.split()) for name, attributes in _SAYS_ITS_TEXT.items()}
"""What finish/ or a reader takes from the text; a person may set it too."""

FOUND_AGAIN = frozenset("adoption event delivery date p".split())
"""Of these, what finish/ finds again where it is missing."""

Values = dict[str, str]


def values_of(node: Node | None) -> Values:
    """The attributes, less the id, which is no matter of one element alone."""
    return {} if node is None else {str(key): str(value) for key, value in node.items() if key != XML_ID}


def merged_values(element: str, base: Values, mine: Values, theirs: Values) -> tuple[Values, list[str]]:
    """The attributes that hold, and those that both set, each in another way."""
    values: Values = {}
    disputed = []
    for name in dict.fromkeys([*theirs, *mine, *base]):
        was, ours, new = base.get(name), mine.get(name), theirs.get(name)
        kept = new if ours in (was, new) else ours
        if ours not in (was, new) and new != was:
            kept = new if name in PLACES else ours
            if name not in PLACES and name not in SAYS_ITS_TEXT.get(element, ()):
                disputed.append(name)
        if kept is not None:
            values[name] = kept
    return values, disputed


def set_values(node: Node, values: Values) -> None:
    """Makes these the attributes of the node, besides its id."""
    for name in values_of(node).keys() - values.keys():
        del node.attrib[name]
    for name, value in values.items():
        node.set(name, value)


def forget(values: Values, element: str, unless: Iterable[Values] = ()) -> None:
    """Leaves out what said what the text was, which is another now, unless somebody set it: then it is not as it was."""
    if element not in FOUND_AGAIN:
        return
    for name in SAYS_ITS_TEXT[element] & values.keys():
        if all(each.get(name) == values[name] for each in unless):
            del values[name]
