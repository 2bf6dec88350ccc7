"""What is lost of a damaged PDF, said to the editor with its page."""

from __future__ import annotations

from gazette_pub.formats.pdf.reading.doubts import DAMAGED
from gazette_pub.formats.pdf.rebuilding import Rebuilt
from gazette_pub.issue.findings import Grade, Place, Report, rule
from gazette_pub.issue.messages import Message, say, say_many

REBUILT = rule(
    "R222",
    Grade.WARNING,
    """The PDF is damaged or cut off: what says where its pages are is lost or wrong.

    The pages were found where they stand in the file, and read. What is lost of one is said with its page (R211); how many
    follow, nobody may know. Ask for the file once more, and compare.""",
)


def report_damage(damage: Rebuilt, report: Report) -> None:
    """Says that a file was rebuilt, and of which pages something is lost. A page that is gone is said where it is read."""
    report(REBUILT.found(_how(damage)))
    for pages, said in (
        (damage.cut, say("the page is cut off: the text of it is lost in part or whole")),
        (
            damage.bare,
            say("fonts or pictures of the page are lost: letters of such a font are unknown (U+FFFD) or lacking"),
        ),
    ):
        for page in pages:
            report(DAMAGED.found(said, at=Place(page=page)))


def _how(damage: Rebuilt) -> Message:
    if damage.counted and (damage.in_file_order or damage.counted > damage.pages):
        return say(
            "the file is damaged: {found} of its {count} pages found, in the order in which they stand in it",
            count=damage.counted,
            found=damage.pages,
        )
    if damage.in_file_order:
        return say_many(
            "the file is damaged: {count} page was found in it, and there may have been more",
            "the file is damaged: {count} pages were found, in the order in which they stand in it; there may have been more",
            damage.pages,
        )
    return say("the file is damaged: its pages were found by their tree")
