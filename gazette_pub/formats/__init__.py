"""The formats an issue comes in and goes out in, one row a format: how its first bytes look, its reader, its writer.

A reader or a writer is loaded only when it is asked for.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from gazette_pub.formats import beginnings, strangers
from gazette_pub.formats.beginnings import Beginning
from gazette_pub.formats.source import STANDARD_INPUT, STDIN_NAME, Source, read_bytes
from gazette_pub.issue.aliases import Aliases
from gazette_pub.issue.findings import Report, ignore
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.pictures import Pictures
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.words.characters import CONTROL
from gazette_pub.words.records import dataclass

if TYPE_CHECKING:
    from gazette_pub.formats.pdf.conditions import Printing
    from gazette_pub.formats.word.template.reading import Template
    from gazette_pub.issue.model import Issue
    from gazette_pub.layout.style import Style


EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
"""The making of an issue without a date. A ZIP, and so a DOCX, knows no earlier one (APPNOTE 4.4.6)."""

Progress = Callable[[Message], None]
"""Who is told the name of each step as it begins."""


class Read(Protocol):
    """A reader: the issue that a source holds, valid against the schema. Findings go to `report`, long steps to `progress`,
    the pictures that its figures name to `pictures`; where none is given, nobody wants them."""

    def __call__(
        self, source: Source, report: Report, progress: Progress = ignore, pictures: Pictures | None = None
    ) -> Issue: ...


@dataclass(frozen=True)
class Press:
    """What a writer needs besides the issue.

    `made`: the moment written into the file as its making (UTC); the clock never enters a writer by another way.
    `report`: where findings go (a character that no font has). `progress`: told the name of each step as it begins.
    `counted`: told how many pages a PDF has.
    `layout`: in what files Akoma Ntoso is laid out; `profile`: whom it is for; `aliases`: what its works
    are called elsewhere.
    `style`: how pages are set, None for the bulletin's; `css`: a style sheet that sets the PDF instead.
    `printing`: what the PDF is printed under, None for one that is archived and read. `pages`: how they are numbered
    and where they end. `pictures`: those that the issue's figures name. `fonts`: those of each letter that come before the
    style's own.
    """

    made: datetime
    report: Report = field(default=ignore)
    progress: Progress = field(default=ignore)
    layout: str = "file"
    profile: str = "standard"
    aliases: Aliases = field(default_factory=Aliases)
    style: Style | None = None
    css: str | None = None
    printing: Printing | None = None
    pages: str = "on"
    pictures: Pictures = field(default_factory=Pictures)
    template: Template | None = None
    fonts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    counted: Callable[[int], None] = field(default=ignore)

    def set_in(self, usual: Style) -> Style:
        """The style that pages are set in, this one where none was chosen, with the fonts that were."""
        return (self.style or usual).with_fonts(self.fonts)


class Write(Protocol):
    """A writer: the whole file as bytes. The issue is finished and valid; it is not changed."""

    def __call__(self, issue: Issue, press: Press) -> bytes: ...


@dataclass(frozen=True)
class Format:
    """One format.

    `kind`: what a file of it is called. `suffix`: what its name ends with. `media`: its media type. `begins`: whether a
    file that begins so is one. `reader`, `writer`: the module whose `read` or `write` does it. `instead`: what to do with
    a file of a format that has no reader. `comes_back`: whether what a person changes in a file that was written is read
    from it again, as a change of the issue.
    """

    kind: Message
    suffix: str
    media: str
    begins: Callable[[Beginning], bool]
    reader: str | None = None
    writer: str | None = None
    instead: Message | None = None
    comes_back: bool = False

    def read(self) -> Read:
        """The reader. Raises UnreadableInput where the format has none."""
        if self.reader is None:
            raise UnreadableInput(say("{kind}, not a text", kind=self.kind), hint=self.instead)
        return cast(Read, importlib.import_module(self.reader).read)

    def write(self) -> Write:
        """The writer. Raises LookupError where the format has none."""
        if self.writer is None:
            raise LookupError(f"{self.kind}: nothing writes it")
        return cast(Write, importlib.import_module(self.writer).write)


MARKDOWN = "markdown"

FORMATS = {
    "xml": Format(
        say("an issue XML"),
        ".issue.xml",
        "application/xml",
        lambda beginning: beginnings.is_xml(beginning) and strangers.is_none(beginning),
        reader="gazette_pub.formats.issue.read",
        writer="gazette_pub.formats.issue.write",
        comes_back=True,
    ),
    "pdf": Format(
        say("a PDF"),
        ".pdf",
        "application/pdf",
        beginnings.is_pdf,
        reader="gazette_pub.formats.pdf.read",
        writer="gazette_pub.formats.pdf.write",
    ),
    "docx": Format(
        say("a Word document (DOCX)"),
        ".docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        lambda beginning: beginnings.is_docx(beginning) and strangers.is_none(beginning),
        reader="gazette_pub.formats.word.read",
        writer="gazette_pub.formats.word.write",
        comes_back=True,
    ),
    "akn": Format(
        say("an Akoma Ntoso document"),
        ".akn.xml",
        "application/akn+xml",
        lambda beginning: beginnings.is_akoma_ntoso(beginning) or beginnings.is_akoma_ntoso_package(beginning),
        reader="gazette_pub.formats.akn.read",
        writer="gazette_pub.formats.akn.write",
        comes_back=True,
    ),
    "html": Format(
        say("an HTML page"),
        ".html",
        "text/html",
        beginnings.is_html,
        writer="gazette_pub.formats.html.write",
        instead=strangers.AS_TEXT,
    ),
    MARKDOWN: Format(
        say("a Markdown text"),
        ".md",
        "text/markdown",
        lambda beginning: beginnings.is_markdown(beginning) and strangers.is_none(beginning),
        reader="gazette_pub.formats.markdown.read",
    ),
    "text": Format(say("a text"), ".txt", "text/plain", strangers.is_none, reader="gazette_pub.formats.text.read"),
}
"""Every format, by its name on the command line. The first that takes a file's beginning has the file."""

WRITERS = {name: row for name, row in FORMATS.items() if row.writer}


def load(path: str) -> Source:
    """The file at this path, or standard input for `-`. Raises UnreadableInput when it is missing or nothing takes it."""
    name = STDIN_NAME if path == STANDARD_INPUT else CONTROL.sub("\ufffd", Path(path).name)  # XML must hold it
    return source_of(name, read_bytes(path))


def source_of(name: str, data: bytes) -> Source:
    """The source that these bytes are, told by what they hold; only what is Markdown may be told by the file's name alone.

    Raises UnreadableInput that names what the file is, when no format takes it or the one that does has no reader.
    """
    if not data:
        raise UnreadableInput(say("the file is empty"))
    beginning = Beginning.of(data)
    format = next((name for name, row in FORMATS.items() if row.begins(beginning)), None)
    if format is None:
        raise strangers.stranger(beginning)
    if format == "text" and name.lower().endswith(".toml"):
        raise strangers.refused(strangers.TOML)
    if format in _ALSO_MARKDOWN and named_after(name) == MARKDOWN:
        format = MARKDOWN
    row = FORMATS[format]
    if row.reader is None:
        raise UnreadableInput(say("{kind}, not a text", kind=row.kind), hint=row.instead)
    source = Source(name, data, format, row.media)
    if format in WITH_LINES:
        _refuse_no_text(source)
    return source


WITH_LINES = ("text", MARKDOWN)
"""The formats of lines that a person has typed: of them each finding names its line."""

_ALSO_MARKDOWN = ("text", "html")
"""What a file is by its beginning that is Markdown by its name: a text without marks, and one that begins with a tag."""


def _refuse_no_text(source: Source) -> None:
    """What is no text is refused at the door; where its name says that it is something else, by that."""
    try:
        source.decoded  # noqa: B018  # it is decoded here
    except UnreadableInput as error:
        if (named := named_after(source.name)) in (None, *WITH_LINES):
            raise
        kind = FORMATS[str(named)].kind
        said = say("its name says that it is {kind}, and its bytes are neither that nor a text", kind=kind)
        raise UnreadableInput(said, hint=strangers.OTHER) from error


def named_after(name: str) -> str | None:
    """The format that a file's name says, by what it ends with; None where it ends with nothing of these."""
    suffixes = ((row.suffix, format) for format, row in FORMATS.items())
    endings = ((f".{format}", format) for format in FORMATS)
    return next((format for ending, format in (*suffixes, *endings) if name.lower().endswith(ending)), None)


def reader_of(source: Source) -> Read:
    """The reader for this source's format."""
    return FORMATS[source.format].read()
