"""Bytes that are to be XML, and what to type where they are not."""

from __future__ import annotations

import codecs
import re
from typing import cast

from lxml import etree

from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.problems import UnreadableInput

OF_ANOTHER_ENCODING = (
    say("bytes that are not of the encoding that the file declares"),
    say('name the encoding in its first line, <?xml version="1.0" encoding="GB18030"?>, or save it as UTF-8'),
)

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
    (
        r"Premature end of data in tag (?P<open>\S+) line (?P<line>\d+)",
        say("<{open}> of line {line} is not closed"),
        say("the file ends too early: take it from its source again, or close what is open"),
    ),
    (
        r"(?:Input is not proper|Invalid bytes in character encoding|Document labelled|.*encoding)",
        *OF_ANOTHER_ENCODING,
    ),
    (
        r"(?:PCDATA invalid Char value|Invalid character|Char 0x|xmlParseCharRef: invalid)",
        say("a character that no XML may have"),
        say("take it out"),
    ),
    (
        r"(?s:.*PARSE_HUGE)",
        say("a text or a value of more than ten million bytes in one piece"),
        say("no gazette has one: take it out"),
    ),
    (r"Extra content at the end", say("something stands after the end of the root"), say("take it out")),
    (r"Document is empty", say("it is empty"), say("this is no XML file")),
    (r"Start tag expected", say("no element in it"), say("this is no XML file")),
)
"""What libxml2 says, in words, and what to do."""


def root_of(data: bytes, parser: etree.XMLParser) -> etree._Element:
    """The root of the file. Raises UnreadableInput, which says the line and what is wrong there, when it is no XML, or says
    more of one element than anybody would."""
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise _refusal(error, data) from error
    for element in cast("list[etree._Element]", _SAID_TOO_MUCH_OF(root)):
        said = say(
            "line {line}: an element with more than {most} attributes", line=element.sourceline, most=MOST_ATTRIBUTES
        )
        raise UnreadableInput(said, hint=say("take out those that nobody needs"))
    return root


MOST_ATTRIBUTES = 500
"""Of one element. libxml2 goes through all of them for each: a hundred thousand would take minutes."""

_SAID_TOO_MUCH_OF = etree.XPath(f"(//*[@*[{MOST_ATTRIBUTES + 1}]])[1]")


def _is_cut(data: bytes) -> bool:
    """Whether all of it is UTF-8, but for the last character, of which bytes are missing."""
    if data[-1:] <= b"\x7f":
        return False
    try:
        return codecs.utf_8_decode(data, "strict", False)[1] < len(data)
    except UnicodeDecodeError:
        return False


def _refusal(error: etree.XMLSyntaxError, data: bytes) -> UnreadableInput:
    if advice := advice_on(error, data):
        reason, hint = advice
        return UnreadableInput(say("line {line}: {reason}", line=error.lineno, reason=reason), hint=hint)
    return UnreadableInput(say("not well-formed XML: {reason}", reason=" ".join((error.msg or "").split())))


def advice_on(error: etree.XMLSyntaxError, data: bytes) -> tuple[Message, Message] | None:
    """What is wrong with these bytes, in words, and what to do; None where no more is known than what libxml2 says."""
    if _is_cut(data):
        return say("it ends in the middle of a character"), say(
            "the file ends too early: take it from its source again"
        )
    for pattern, words, hint in ADVICE:
        if found := re.match(pattern, error.msg or ""):
            return words.filled(found.groupdict()), hint
    return None
