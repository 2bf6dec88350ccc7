"""What a file of another system shows, though its text does not hold it: the marks of its notes, and the notes in its metadata."""

from __future__ import annotations

from itertools import islice

from gazette_pub.issue.model import KEPT, Node, tag

MOST_NOTES = 5000
"""Of a document's metadata: each mark is looked for among so many, and no more."""

_META, _NOTES = (f"{{{KEPT}}}{name}" for name in ("meta", "notes"))
_DOCUMENT = tag("document")


def note_mark(note: Node) -> str:
    """What is printed where a note stands, and before its text: its own mark, or the one that was kept."""
    return note.label or note.get(f"{{{KEPT}}}marker") or ""


def is_note_reference(node: Node) -> bool:
    """Whether it stands where a note of the metadata is referred to."""
    return node.name == "span" and node.get("name") == "noteRef"


def note_referred_to(reference: Node) -> str:
    """The text of the note, on one line; "" where there is none."""
    eid = reference.get(f"{{{KEPT}}}href", "").removeprefix("#")
    for document in reference.iterancestors(_DOCUMENT) if eid else ():
        for notes in document.iterfind(f"{_META}/{_NOTES}"):
            found = next((each for each in islice(notes, MOST_NOTES) if each.get("eId") == eid), None)
            if found is not None:
                return " ".join("".join(map(str, found.itertext())).split())
    return ""
