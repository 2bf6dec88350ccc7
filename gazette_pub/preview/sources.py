"""The source as it is shown: the lines of a text, the pages of a PDF, the paragraphs of a Word document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

from gazette_pub.formats import WITH_LINES
from gazette_pub.formats.source import Source
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.pictures import Pictures
from gazette_pub.preview.drawing import Drawing, NotDrawn, Size
from gazette_pub.words.lineends import split_lines
from gazette_pub.words.records import dataclass

LONGEST = 2000
"""Letters of a line that are shown: no printed one is longer, and a file without line ends is one line."""

PLACE = "source"
"""Where its pages are drawn from."""

MOST_LINES = 500
"""How many are given out at once."""


@dataclass(frozen=True)
class Shown:
    """A source as it is shown. `kind`: lines, pages, paragraphs, or nothing. `texts`: its lines or paragraphs; `numbers`: what
    each is called, where that is not its place; `sizes`: of its pages. `name`: by which its pages are drawn."""

    kind: str
    texts: Sequence[str] = ()
    numbers: Sequence[int] = ()
    sizes: Sequence[Size] = field(default_factory=list)
    name: str = ""

    def lines(self, first: int, count: int) -> list[str]:
        """Some of the lines, from 0."""
        some = self.texts[max(first, 0) : max(first, 0) + min(max(count, 0), MOST_LINES)]
        return [line if len(line) <= LONGEST else f"{line[:LONGEST]}…" for line in some]


def shown(source: Source, drawing: Drawing) -> Shown:
    """How the source is shown. One that cannot be is none: what is wrong with it, its reader says."""
    if source.format == "pdf":
        return _pages(source, drawing)
    if source.format == "docx":
        return _paragraphs(source)
    if source.format == "toml" or (source.format == "akn" and source.data[:2] == b"PK"):  # others have the lines
        return Shown("nothing")
    return Shown("lines", split_lines(source.text if source.format in WITH_LINES else _decoded(source.data)))


def _pages(source: Source, drawing: Drawing) -> Shown:
    name = f"{PLACE}-{source.sha256[:16]}"
    try:
        return Shown("pages", sizes=drawing.open(PLACE, name, source.data), name=name)
    except NotDrawn:
        return Shown("nothing")


def _paragraphs(source: Source) -> Shown:
    from gazette_pub.formats.word.opening import opened
    from gazette_pub.formats.word.reading.file import File

    found: dict[int, str] = {}
    package, _ = opened(source.data, ignore), None
    file = File(package, ignore, Pictures())
    file.reading.met = lambda para: found.__setitem__(para.n, f"{para.label}{para.gap}{para.words.text}")
    inside: dict[int, list[str]] = {}
    for line in file.lines():
        n = line.hints.para or ""
        if n.isdecimal() and int(n) not in found:  # of a text of another format that stands in it
            inside.setdefault(int(n), []).append(line.printed.strip())
    found |= {n: " ".join(printed) for n, printed in inside.items()}
    numbers = sorted(found)
    return Shown("paragraphs", [found[n] for n in numbers], numbers)


def _decoded(data: bytes) -> str:
    """The text of an XML file, which was parsed already."""
    from gazette_pub.formats.encodings import decoded
    from gazette_pub.issue.problems import UnreadableInput

    try:
        return decoded(data).text
    except UnreadableInput:
        return data.decode("utf-8", "replace")
