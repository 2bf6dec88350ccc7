"""What libxml2 says of a schema, as the program says it: in the language of whoever it is said to.

libxml2 says each thing in one way, in English (xmlschemas.c). What is in no row here is said as libxml2 says it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from gazette_pub.issue.messages import Message, say, several

NAMES_SHOWN = 8
"""How many of the elements that were expected a sentence names."""


def reason_of(words: str) -> Message:
    """The sentence about an element or an attribute, without the place."""
    for pattern, said in WAYS:
        if found := pattern.fullmatch(words):
            return said(found)
    return say("{reason}", reason=words[:1].lower() + words[1:])


def _first_few(listed: str) -> Message:
    names = listed.strip("() ").split(", ")
    if len(names) <= NAMES_SHOWN:
        return several(names)
    return say("{names} and {more} others", names=several(names[:NAMES_SHOWN]), more=len(names) - NAMES_SHOWN)


def _no_text(but_blanks: bool, kind: str) -> Message:
    if but_blanks:
        return say(
            "character content other than whitespace is not allowed because the content type is {kind}", kind=kind
        )
    return say("character content is not allowed, because the content type is {kind}", kind=kind)


Way = Callable[[re.Match[str]], Message]

WAYS: tuple[tuple[re.Pattern[str], Way], ...] = (
    (re.compile(r"This element is not expected"), lambda _: say("this element is not expected")),
    (
        re.compile(r"This element is not expected\. Expected is one of ([^.]*)"),
        lambda found: say("this element is not expected. Expected is one of {names}", names=_first_few(found[1])),
    ),
    (
        re.compile(r"This element is not expected\. Expected is (\([^.]*)"),
        lambda found: say("this element is not expected. Expected is {name}", name=_first_few(found[1])),
    ),
    (re.compile(r"Missing child element\(s\)"), lambda _: say("missing child element(s)")),
    (
        re.compile(r"Missing child element\(s\)\. Expected is one of ([^.]*)"),
        lambda found: say("missing child element(s). Expected is one of {names}", names=_first_few(found[1])),
    ),
    (
        re.compile(r"Missing child element\(s\)\. Expected is (\([^.]*)"),
        lambda found: say("missing child element(s). Expected is {name}", name=_first_few(found[1])),
    ),
    (
        re.compile(r"The attribute '([^']*)' is not allowed"),
        lambda found: say("the attribute '{name}' is not allowed", name=found[1]),
    ),
    (
        re.compile(r"The attribute '([^']*)' is required but missing"),
        lambda found: say("the attribute '{name}' is required but missing", name=found[1]),
    ),
    (
        re.compile(r"'([^']*)' is not a valid value of the ([^']*) '([^']*)'"),
        lambda found: say(
            "'{value}' is not a valid value of the {kind} '{name}'", value=found[1], kind=found[2], name=found[3]
        ),
    ),
    (
        re.compile(r"\[facet 'pattern'\] The value '([^']*)' is not accepted by the pattern '([^']*)'"),
        lambda found: say(
            "[facet 'pattern'] The value '{value}' is not accepted by the pattern '{pattern}'",
            value=found[1],
            pattern=found[2],
        ),
    ),
    (
        re.compile(r"\[facet 'enumeration'\] The value '([^']*)' is not an element of the set \{([^{}]*)\}"),
        lambda found: say(
            "[facet 'enumeration'] The value '{value}' is not an element of the set {names}",
            value=found[1],
            names=f"{{{found[2]}}}",
        ),
    ),
    (
        re.compile(
            r"Character content (is|other than whitespace is) not allowed,? because the content type is ('?[a-z-]*'?)"
        ),
        lambda found: _no_text(found[1] != "is", found[2]),
    ),
    (
        re.compile(
            r"Element content is not allowed, because (?:the content type is empty|the type definition is simple)"
        ),
        lambda _: say("elements are not allowed in it"),
    ),
    (
        re.compile(r"Duplicate key-sequence (\[[^\[\]]*\]) in ([a-z-]*) identity-constraint '([^']*)'"),
        lambda found: say("the key {value} is there twice, against '{name}'", value=found[1], name=found[3]),
    ),
    (
        re.compile(r"No matching global declaration available for the validation root"),
        lambda _: say("the schema has no such root"),
    ),
)
"""Each way that libxml2 says something in, and how it is said here."""
