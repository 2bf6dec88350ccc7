"""A file whose name says another format than its bytes: it is read as what it is, and that is said."""

from __future__ import annotations

import contextlib
from pathlib import PurePath

from gazette_pub.formats import FORMATS, MARKDOWN, named_after
from gazette_pub.formats.packages import CONTENT_TYPES
from gazette_pub.formats.source import Source
from gazette_pub.formats.zips import Archive
from gazette_pub.issue.findings import Grade, Report, rule
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.words.pattern import Expression, Pattern

MISNAMED = rule(
    "R106",
    Grade.WARNING,
    """The file's name ends as those of one format do, and what is in it is of another.

    It was read as what it is. Where the name is right, this is another file than was meant: an extracted text that was saved
    over a PDF, say, or a download that went wrong. Get the right one; else rename this one.""",
)


_OF_WORD = {
    "document.main": FORMATS["docx"].kind,
    "document.macroenabled.main": say("a Word document with macros (DOCM)"),
    "template.main": say("a Word template (DOTX)"),
    "template.macroenabledtemplate.main": say("a Word template with macros (DOTM)"),
}
"""What a text of Word's is, by the end of its content type (ECMA-376 Part 1, 11.3.10, and [MS-OFFMACRO2] 2.2)."""

_TYPE = Pattern(
    Expression(r"wordprocessingml\.(\w+\.main)\+xml|ms-word\.(\w+\.\w+\.main)\+xml"),
    ("wordprocessingml.template.main+xml", "ms-word.document.macroenabled.main+xml"),
    ("wordprocessingml.styles+xml", "ms-word.attachedtoolbars"),
    "search",
)

_ENDINGS = {
    ".docm": _OF_WORD["document.macroenabled.main"],
    ".dotx": _OF_WORD["template.main"],
    ".dotm": _OF_WORD["template.macroenabledtemplate.main"],
    ".doc": say("an old Word document (DOC)"),
    ".dot": say("an old Word template (DOT)"),
    ".wps": say("a WPS document (WPS)"),
    ".wpt": say("a WPS template (WPT)"),
    ".rtf": say("an RTF document"),
    ".odt": say("an OpenDocument text (ODT)"),
}
"""What a name says that ends as those do of word processors' files that have no reader of their own."""

_OF_XML = frozenset({"xml", "akn"})
"""Formats whose files may all be called .xml."""


def report_name(source: Source, report: Report) -> None:
    """Reports a name that says another format than the one that the file is read in."""
    named = _named(source)
    kind = _kind(source) if named is not None else None
    if named is not None and kind is not None and str(named) != str(kind):
        report(MISNAMED.found(say("its name says that it is {named}, and it is {kind}", named=named, kind=kind)))


def _named(source: Source) -> Message | None:
    """What the name says that it is; None where that is nothing else than it is, or nothing at all."""
    format = named_after(source.name)
    if format is None:
        return _ENDINGS.get(PurePath(source.name).suffix.lower())
    is_right = format == source.format != "docx" or (format, source.format) == ("text", MARKDOWN)
    if is_right or {format, source.format} <= _OF_XML and source.name.lower().endswith(".xml"):
        return None
    return FORMATS[format].kind


def _kind(source: Source) -> Message:
    """What the file is; of a document of Word's, which of the four."""
    kind = FORMATS[source.format].kind
    if source.format != "docx":
        return kind
    with contextlib.suppress(UnreadableInput):
        archive = Archive(source.data)
        types = (entry for entry in archive.entries if entry.filename.lower() == CONTENT_TYPES)
        for said in (archive.content(entry).decode("utf-8", "replace").lower() for entry in types):
            kind = next(
                (_OF_WORD[of] for found in _TYPE.finditer(said) if (of := found[1] or found[2]) in _OF_WORD), kind
            )
    return kind
