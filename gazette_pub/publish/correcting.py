"""What findings propose, put into the text or the issue XML that they are of, to the character."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import cast

from lxml import etree

from gazette_pub.formats import WITH_LINES
from gazette_pub.formats.encodings import encoded_as
from gazette_pub.formats.source import Source
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.messages import say
from gazette_pub.issue.parser import safe_parser
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.issue.provenance import is_placed_itself
from gazette_pub.words.lineends import line_starts
from gazette_pub.words.records import dataclass

CORRECTED = (*WITH_LINES, "xml")
"""The formats that are corrected in place."""

_WIDE = str.maketrans("0123456789.%", "０１２３４５６７８９．％")
_WIDE_FIGURES = frozenset("０１２３４５６７８９")


@dataclass(frozen=True)
class Piece:
    """A piece of a text, from a character to the one behind it, and what is put in its place."""

    start: int
    end: int
    new: str


def corrected(source: Source, found: Sequence[Finding]) -> tuple[bytes, list[Finding]]:
    """The file with the corrections of these findings in it, and the findings whose corrections those are.

    No other character is another than it was: a text keeps its encoding and line ends, an issue XML its blanks and remarks.
    Raises UnreadableInput for a file of another format.
    """
    refuse_what_is_not_corrected(source)
    return _text_with(source, found) if source.format in WITH_LINES else _issue_with(source, found)


def refuse_what_is_not_corrected(source: Source) -> None:
    """Raises UnreadableInput for a file that is not corrected in place."""
    if source.format not in CORRECTED:
        said = say("only a text or an issue XML is corrected in place")
        raise UnreadableInput(said, hint=say("convert it with --to xml, and correct that"))


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
    fitting = [node for node in there if is_placed_itself(node) and _holds(node, finding)]
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
