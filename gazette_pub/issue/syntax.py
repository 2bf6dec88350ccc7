"""Bytes that are to be XML, and what to type where they are not."""

from __future__ import annotations

import re

from lxml import etree

from gazette_pub.issue.messages import say
from gazette_pub.issue.problems import UnreadableInput

ADVICE = (
    (
        r"ID (?P<id>\S+) already defined",
        say('xml:id="{id}" is there twice'),
        say("give one of the two another id"),
    ),
    (
        r"xml:id : attribute value (?P<id>.*?) is not an NCName",
        say('xml:id="{id}" is no id'),
        say("an id is a letter, then letters, digits, _ . -"),
    ),
    (
        r"Excessive depth",
        say("elements stand too deep in one another"),
        say("take some of the elements out of those around them"),
    ),
    (r"xmlParseEntityRef|EntityRef", say("a bare &"), say("write it as &amp;")),
    (
        r"Entity '(?P<name>\w+)' not defined",
        say("&{name}; is no character of XML"),
        say("write the character itself"),
    ),
    (r"StartTag: invalid element name", say("a bare <"), say("write it as &lt;")),
    (
        r"Attribute (?P<name>\S+) redefined",
        say("{name} is said twice of one element"),
        say("take one of them out"),
    ),
    (
        r"AttValue: \" or ' expected",
        say("a value without quotation marks"),
        say('write it as name="value"'),
    ),
    (
        r"Opening and ending tag mismatch: (?P<open>\S+) line (?P<line>\d+) and (?P<close>[^\s,]+)",
        say("<{open}> of line {line} is not closed before </{close}>"),
        say("close each element before the one that it stands in"),
    ),
)
"""What libxml2 says, in words, and what to do."""


def root_of(data: bytes, parser: etree.XMLParser) -> etree._Element:
    """The root of the file. Raises UnreadableInput, which says the line and what is wrong there, when it is no XML."""
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise _refusal(error) from error


def _refusal(error: etree.XMLSyntaxError) -> UnreadableInput:
    said = error.msg or ""
    for pattern, words, hint in ADVICE:
        if found := re.match(pattern, said):
            reason = words.filled(found.groupdict())
            return UnreadableInput(say("line {line}: {reason}", line=error.lineno, reason=reason), hint=hint)
    return UnreadableInput(say("not well-formed XML: {reason}", reason=said))
