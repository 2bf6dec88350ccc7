"""What findings propose, put into the text or the issue XML that they are of: shown as a diff, and written where asked to."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from lxml import etree

from gazette_pub.command.checking import Checking
from gazette_pub.command.output import print_lines, write_file
from gazette_pub.formats import load
from gazette_pub.formats.encodings import decoded, encoded_as
from gazette_pub.formats.source import STANDARD_INPUT, Source
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.messages import say, say_many
from gazette_pub.issue.parser import safe_parser
from gazette_pub.issue.problems import UnreadableInput, WrongUsage
from gazette_pub.words.lineends import line_starts

CORRECTED = ("text", "xml")
"""The formats that are corrected in place."""

_WIDE = str.maketrans("0123456789.%", "０１２３４５６７８９．％")
_WIDE_FIGURES = frozenset("０１２３４５６７８９")


@dataclass(frozen=True)
class Piece:
    """A piece of a text, from a character to the one behind it, and what is put in its place."""

    start: int
    end: int
    new: str


class Fixing:
    """Puts proposals into inputs. `line`: those of that line alone. `write`: into the file itself."""

    def __init__(self, checking: Checking, line: int | None = None, write: bool = False) -> None:
        self._checking, self._line, self._write = checking, line, write
        self._talk = checking.desk.talk

    def work_on(self, input: str) -> None:
        """Shows what the input would be, or makes it that. What fails is said, and fails alone."""
        with self._checking.desk.attempts.at(input):
            source = _source_of(input)
            found = [each for each in self._checking.look(input).new if self._line in (None, each.line)]
            after, done = corrected(source, found)
            self._talk.clear()
            print_lines(_diff(input, decoded(source.data).text, decoded(after).text))
            if self._write and done:
                write_file(Path(input), after)
            self._say(input, len(done), len(found))

    def _say(self, input: str, done: int, found: int) -> None:
        if self._write:
            said = say_many("{file}: {count} proposal put in", "{file}: {count} proposals put in", done, file=input)
        else:
            said = say_many(
                "{file}: {count} proposal; --write puts it in",
                "{file}: {count} proposals; --write puts them in",
                done,
                file=input,
            )
        self._talk.say(said)
        if left := found - done:
            self._talk.say(
                say_many(
                    "{count} finding proposes nothing that could be put in to the character",
                    "{count} findings propose nothing that could be put in to the character",
                    left,
                )
            )


def corrected(source: Source, found: Sequence[Finding]) -> tuple[bytes, list[Finding]]:
    """The file with the corrections of these findings in it, and the findings whose corrections those are.

    No other character is another than it was: a text keeps its encoding and line ends, an issue XML its blanks and remarks.
    """
    return _text_with(source, found) if source.format == "text" else _issue_with(source, found)


def _source_of(input: str) -> Source:
    if input == STANDARD_INPUT:
        raise WrongUsage(say("standard input is no file to be corrected"))
    source = load(input)
    if source.format not in CORRECTED:
        said = say("only a text or an issue XML is corrected in place")
        raise UnreadableInput(said, hint=say("convert it with --to xml, and correct that"))
    return source


# a text


def _text_with(source: Source, found: Sequence[Finding]) -> tuple[bytes, list[Finding]]:
    text, starts = source.text, line_starts(source.text)
    pieces = {each: piece for each in found if (piece := _piece_of(each, text, starts))}
    pieces = dict(_apart(pieces.items()))
    return encoded_as(_spliced(text, pieces.values()), source.data), list(pieces)


def _piece_of(finding: Finding, text: str, starts: Sequence[int]) -> Piece | None:
    """What is to be replaced: in print a figure may be wide, and broken over two lines, which it then no longer is."""
    place = finding.place
    if finding.correction is None or place.line is None or place.column is None or place.end_line is None:
        return None
    start = starts[place.line - 1] + place.column - 1
    end = starts[place.end_line - 1] + (place.end_column or 0)
    is_wide = not _WIDE_FIGURES.isdisjoint(text[start:end])
    return Piece(start, end, finding.correction.translate(_WIDE) if is_wide else finding.correction)


# an issue XML


def _issue_with(source: Source, found: Sequence[Finding]) -> tuple[bytes, list[Finding]]:
    root = etree.fromstring(source.data, safe_parser())
    nodes: dict[int, list[etree._Element]] = {}
    for node in root.iter(etree.Element):
        nodes.setdefault(cast(int, node.sourceline), []).append(node)
    pieces: dict[etree._Element, dict[Finding, Piece]] = {}
    for finding in found:
        place = finding.place
        if finding.correction is not None and place.start is not None and place.end is not None:
            for node in _nodes_of(finding, nodes.get(place.xml or 0, [])):
                pieces.setdefault(node, {})[finding] = Piece(place.start, place.end, finding.correction)
    done = [finding for node, of_node in pieces.items() for finding in _put_into(node, of_node)]
    return _written(root, source.data), done


def _nodes_of(finding: Finding, there: Iterable[etree._Element]) -> list[etree._Element]:
    """The element of that line whose text has the finding's own words in it; none where that could be two."""
    fitting = [node for node in there if node.get("lines") and _holds(node, finding)]
    return fitting if len(fitting) == 1 else []


def _holds(node: etree._Element, finding: Finding) -> bool:
    text = "".join(getattr(holder, side) or "" for holder, side in _texts(node))
    words = text[finding.place.start : finding.place.end]
    return bool(words) and words in (finding.text or "")


def _put_into(node: etree._Element, pieces: dict[Finding, Piece]) -> Iterator[Finding]:
    for finding, piece in sorted(_apart(pieces.items()), key=lambda each: -each[1].start):
        if _replace_in(node, piece):
            yield finding


def _replace_in(node: etree._Element, piece: Piece) -> bool:
    """Whether the piece stood in one text of the element or of one within it, where it is now another.

    In a date it is left: its attribute says it once more.
    """
    passed = 0
    for holder, side in _texts(node):
        text = getattr(holder, side) or ""
        start, end = piece.start - passed, piece.end - passed
        if start >= 0 and end <= len(text) and not (side == "text" and holder.get("when")):
            setattr(holder, side, text[:start] + piece.new + text[end:])
            return True
        passed += len(text)
    return False


def _texts(node: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """Each text within the element, in order, without those of comments: where it hangs, and on which side."""
    for event, each in etree.iterwalk(node, events=("start", "end", "comment", "pi")):
        if event == "start":
            yield each, "text"
        elif each is not node:
            yield each, "tail"


def _written(root: etree._Element, before: bytes) -> bytes:
    """The XML with what stands before the root and behind it as it was."""
    encoding = root.getroottree().docinfo.encoding or "UTF-8"
    prologue = _PROLOGUE.match(before)
    if encoding.upper().startswith("UTF-16") or prologue is None:
        return cast(bytes, etree.tostring(root.getroottree(), encoding=encoding, xml_declaration=True)) + b"\n"
    body = cast(bytes, etree.tostring(root, encoding=encoding, xml_declaration=False, with_tail=False))
    return prologue[0] + body + before[before.index(b">", before.rindex(b"</")) + 1 :]


_PROLOGUE = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s|<\?(?:[^?]|\?(?!>))*\?>|<!--(?:[^-]|-(?!->))*-->)*")


# both


def _apart(pieces: Iterable[tuple[Finding, Piece]]) -> Iterator[tuple[Finding, Piece]]:
    """The pieces in order, without one that another stands in."""
    end = -1
    for finding, piece in sorted(pieces, key=lambda each: (each[1].start, each[1].end)):
        if piece.start >= end:
            end = piece.end
            yield finding, piece


def _spliced(text: str, pieces: Iterable[Piece]) -> str:
    parts, end = list[str](), 0
    for piece in pieces:
        parts += [text[end : piece.start], piece.new]
        end = piece.end
    return "".join([*parts, text[end:]])


def _diff(name: str, before: str, after: str) -> Iterator[str]:
    """What changes, as `diff -u` shows it."""
    lines = before.split("\n"), after.split("\n")
    return difflib.unified_diff(*lines, fromfile=name, tofile=name, n=1, lineterm="")
