"""gazette_pub reads official gazettes (公报) and publishes them as PDF, DOCX, HTML and Akoma Ntoso.

    import gazette_pub as gazette

    issue = gazette.read("bulletin.txt")
    pdf = gazette.write(issue, "pdf")

What stands in `__all__` is public, and docs/api.md says what is promised of it; the modules are not. A name is loaded when it
is first asked for, so that the import itself costs nothing.
"""

from __future__ import annotations

import importlib

TYPE_CHECKING = False  # type checkers know the name; to import typing would cost more than all else here
if TYPE_CHECKING:
    from gazette_pub.api.composing import Part as Part
    from gazette_pub.api.composing import Parts as Parts
    from gazette_pub.api.composing import compare as compare
    from gazette_pub.api.composing import compare_page as compare_page
    from gazette_pub.api.composing import compose as compose
    from gazette_pub.api.composing import split as split
    from gazette_pub.api.issue import Issue as Issue
    from gazette_pub.api.jsons import json_schema as json_schema
    from gazette_pub.api.jsons import to_json as to_json
    from gazette_pub.api.judging import Correction as Correction
    from gazette_pub.api.judging import Verdict as Verdict
    from gazette_pub.api.judging import check as check
    from gazette_pub.api.judging import fix as fix
    from gazette_pub.api.judging import validate as validate
    from gazette_pub.api.reading import read as read
    from gazette_pub.api.tables import READS as READS
    from gazette_pub.api.tables import WRITES as WRITES
    from gazette_pub.api.tables import explain as explain
    from gazette_pub.api.tables import issue_schema as issue_schema
    from gazette_pub.api.tables import speaking as speaking
    from gazette_pub.api.values import Article as Article
    from gazette_pub.api.values import Block as Block
    from gazette_pub.api.values import Difference as Difference
    from gazette_pub.api.values import Document as Document
    from gazette_pub.api.values import Event as Event
    from gazette_pub.api.values import Finding as Finding
    from gazette_pub.api.values import Mark as Mark
    from gazette_pub.api.values import Person as Person
    from gazette_pub.api.values import Picture as Picture
    from gazette_pub.api.values import Place as Place
    from gazette_pub.api.values import Reference as Reference
    from gazette_pub.api.values import Source as Source
    from gazette_pub.api.writing import write as write
    from gazette_pub.issue.problems import GazetteError as GazetteError
    from gazette_pub.issue.problems import OutputNotWritten as OutputNotWritten
    from gazette_pub.issue.problems import UnreadableInput as UnreadableInput
    from gazette_pub.issue.problems import WrongUsage as WrongUsage

__version__ = "0.1.0"

_ROOMS = {
    "gazette_pub.api.composing": ("Part", "Parts", "compare", "compare_page", "compose", "split"),
    "gazette_pub.api.issue": ("Issue",),
    "gazette_pub.api.jsons": ("json_schema", "to_json"),
    "gazette_pub.api.judging": ("Correction", "Verdict", "check", "fix", "validate"),
    "gazette_pub.api.reading": ("read",),
    "gazette_pub.api.tables": ("READS", "WRITES", "explain", "issue_schema", "speaking"),
    "gazette_pub.api.values": (
        "Article", "Block", "Difference", "Document", "Event", "Finding", "Mark", "Person", "Picture", "Place", "Reference", "Source",
    ),
    "gazette_pub.api.writing": ("write",),
    "gazette_pub.issue.problems": ("GazetteError", "OutputNotWritten", "UnreadableInput", "WrongUsage"),
}  # fmt: skip
_WHERE = {name: room for room, names in _ROOMS.items() for name in names}

__all__ = [
    "READS", "WRITES", "Article", "Block", "Correction", "Difference", "Document", "Event", "Finding", "GazetteError",
    "Issue", "Mark", "OutputNotWritten", "Part", "Parts", "Person", "Picture", "Place", "Reference", "Source",
    "UnreadableInput", "Verdict", "WrongUsage", "__version__", "check", "compare", "compare_page", "compose",
    "explain", "fix", "issue_schema", "json_schema", "read", "speaking", "split", "to_json", "validate", "write",
]  # fmt: skip


def __getattr__(name: str) -> object:
    if name not in _WHERE:
        raise AttributeError(f"module 'gazette_pub' has no attribute {name!r}")
    value = getattr(importlib.import_module(_WHERE[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
