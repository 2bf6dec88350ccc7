"""The issue that a DOCX of ours carries, in what style it was set, and whether it is still as it was written."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.seal import seal
from gazette_pub.formats.word.opening import Package
from gazette_pub.formats.word.seal import SEAL, SEALED, STYLE
from gazette_pub.issue.model import Issue, parse, tag
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.words.records import dataclass


@dataclass(frozen=True)
class Carried:
    """An issue in a file. `style`: the name of the style that it was set in. `is_sealed`: nothing was changed since."""

    issue: Issue
    style: str
    is_sealed: bool


def carried_in(package: Package) -> Carried | None:
    """The issue that the file carries; None where it carries none that is valid."""
    for name in package.related(package.main, "customXml"):
        data = package.part(name)
        if (issue := _issue_in(data)) is not None:
            said = _properties(package)
            parts = [package.part(part) for part in SEALED if part in package]
            return Carried(issue, said.get(STYLE, ""), said.get(SEAL) == seal(data, parts))
    return None


def _issue_in(data: bytes) -> Issue | None:
    if tag("issue")[1:].partition("}")[0].encode() not in data[:4096]:
        return None
    try:
        return parse(data)
    except UnreadableInput:
        return None


def _properties(package: Package) -> dict[str, str]:
    """The file's custom properties that are texts (§22.3)."""
    found: dict[str, str] = {}
    for name in package.related("", "custom-properties"):
        for each in package.xml(name).iterchildren("{*}property"):
            found.setdefault(each.get("name", ""), "".join(map(str, etree.ElementBase.itertext(each))))
    return found
