"""Findings as SARIF 2.1.0 (OASIS Standard), which editors and the hosts of code show beside the lines.

Each run says its rules in both languages: the driver in the one that is spoken, a translation (§3.19.32) in the other.
A line counts characters (§3.14.17, unicodeCodePoints); the end of a region is the column behind it (§3.30.8).
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import quote

from gazette_pub import __version__
from gazette_pub.command.listing import Failure, Listed, in_both_languages
from gazette_pub.issue.findings import Finding, Rule
from gazette_pub.issue.messages import LANGUAGES, say, speaking, spoken

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
TOOL = "gazette"
TAGS = {"en": "en-US", "zh": "zh-CN"}

Json = dict[str, object]


def sarif_of(found: Sequence[Listed], failures: Sequence[Failure], exit_code: int) -> list[str]:
    """The whole log, in lines. What was seen is in it, suppressed (§3.27.23)."""
    rules = sorted({each.finding.rule for each in found}, key=lambda rule: rule.code)
    here = spoken()
    run: Json = {
        "tool": {"driver": {**_component(rules, here), "version": __version__}},
        "language": TAGS[here],
        "translations": [_translation(rules, other) for other in LANGUAGES if other != here],
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(failures, exit_code)],
        "results": [_result(each, rules) for each in found],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=1).split("\n")


# the rules


def _component(rules: Sequence[Rule], language: str) -> Json:
    with speaking(language):
        return {"name": TOOL, "language": TAGS[language], "rules": list(map(_rule, rules))}


def _translation(rules: Sequence[Rule], language: str) -> Json:
    return {
        **_component(rules, language),
        "contents": ["localizedData"],
        "associatedComponent": {"name": TOOL},
        "translationMetadata": {"name": f"{TOOL} {TAGS[language]}"},
    }


def _rule(rule: Rule) -> Json:
    return {
        "id": rule.code,
        "shortDescription": {"text": rule.title or rule.code},
        "fullDescription": {"text": rule.explained or rule.code},
        "help": {"text": rule.explained or rule.code},
        "defaultConfiguration": {"level": rule.grade.value},
    }


# the results


def _result(listed: Listed, rules: Sequence[Rule]) -> Json:
    finding = listed.finding
    result: Json = {
        "ruleId": finding.code,
        "ruleIndex": rules.index(finding.rule),
        "level": finding.grade.value,
        "message": {"text": finding.message},
        "locations": [_location(listed)],
        "partialFingerprints": {"gazette/v1": finding.key},
        "properties": {name: value for name, value in _properties(finding) if value is not None},
    }
    if listed.seen:
        result["suppressions"] = [{"kind": "external", "status": "accepted"}]
    if fixes := list(_fixes(listed)):
        result["fixes"] = fixes
    return result


def _properties(finding: Finding) -> Iterator[tuple[str, object]]:
    place = finding.place
    yield from (("page", place.page), ("box", place.box), ("paragraph", place.para), ("source line", place.line))
    yield from (("text", finding.text), ("proposal", finding.proposal))
    yield from in_both_languages(finding.sentence).items()


def _location(listed: Listed) -> Json:
    location: Json = {"physicalLocation": {"artifactLocation": _artifact(listed)}}
    if region := _region(listed):
        location["physicalLocation"] = {"artifactLocation": _artifact(listed), "region": region}
    if logical := list(_logical(listed.finding)):
        location["logicalLocations"] = logical
    return location


def _logical(finding: Finding) -> Iterator[Json]:
    """Where it is in words: a region has lines and characters, and neither pages nor paragraphs (§3.30)."""
    if finding.element:
        yield {"name": finding.element, "kind": "element"}
    if finding.place.page is not None:
        yield {"name": str(say("page {page}", page=finding.place.page)), "kind": "page"}
    if finding.place.para is not None:
        yield {"name": str(say("paragraph {paragraph}", paragraph=finding.place.para)), "kind": "paragraph"}


def _is_of_xml(listed: Listed) -> bool:
    return listed.finding.place.xml is not None


def _artifact(listed: Listed) -> Json:
    """The file that a person opens: the text that has the line, where that is there; else what was read."""
    return {"uri": address(_text_of(listed) or listed.input)}


def _text_of(listed: Listed) -> str | None:
    """The file that the finding's lines are lines of: the input, one that it was put together from, or the text beside it
    that it was made from."""
    if _is_of_xml(listed) or not listed.finding.place.is_printed:
        return None
    if listed.lines_of == listed.input and listed.finding.place.source is None:
        return listed.input
    beside = os.path.join(os.path.dirname(listed.input), listed.finding.place.source or listed.lines_of)
    return beside if os.path.isfile(beside) else None


def _region(listed: Listed) -> Json:
    place = listed.finding.place
    if place.xml is not None:
        return {"startLine": place.xml}
    if place.line is None or _text_of(listed) is None:
        return {}
    region: Json = {"startLine": place.line}
    if place.column is not None and place.end_line is not None and place.end_column is not None:
        region |= {"startColumn": place.column, "endLine": place.end_line, "endColumn": place.end_column + 1}
    return region


def _fixes(listed: Listed) -> Iterator[Json]:
    """What may be put in its place, where that is known to the character."""
    region = {} if _is_of_xml(listed) else _region(listed)
    if listed.finding.correction is None or "endColumn" not in region:
        return
    change = {"deletedRegion": region, "insertedContent": {"text": listed.finding.correction}}
    yield {
        "description": {"text": str(say("put {correction} there", correction=listed.finding.correction))},
        "artifactChanges": [{"artifactLocation": _artifact(listed), "replacements": [change]}],
    }


def address(file: str) -> str:
    """The file as a URI reference (RFC 3986), relative where the name is."""
    path = Path(file)
    return path.as_uri() if path.is_absolute() else quote(os.fsencode(path.as_posix()))


# what failed


def _invocation(failures: Sequence[Failure], exit_code: int) -> Json:
    return {
        "executionSuccessful": not failures,
        "exitCode": exit_code,
        "toolExecutionNotifications": list(map(_notification, failures)),
    }


def _notification(failure: Failure) -> Json:
    return {
        "level": "error",
        "descriptor": {"id": failure.code},
        "message": {"text": str(failure.error)},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": address(failure.input)}}}],
    }
