"""The issue as Akoma Ntoso 3.0."""

from __future__ import annotations

from gazette_pub.formats import Press
from gazette_pub.formats.akn.layouts.write import AGAIN, LAYOUTS
from gazette_pub.formats.akn.profiles import PROFILES
from gazette_pub.formats.akn.writing.bare import bare_headings
from gazette_pub.formats.akn.writing.beside import below_their_lines
from gazette_pub.formats.akn.writing.body import main_body
from gazette_pub.formats.akn.writing.draft import Draft
from gazette_pub.formats.akn.writing.gazette import gazette
from gazette_pub.formats.akn.writing.notices import notices
from gazette_pub.formats.akn.writing.plainer import plainer
from gazette_pub.formats.akn.writing.quotes import with_marks_in_text
from gazette_pub.issue.findings import Grade, rule
from gazette_pub.issue.links import without_bad_links
from gazette_pub.issue.model import Issue, is_foreign

WRITTEN_ANEW = rule(
    "A009",
    Grade.WARNING,
    """An issue that was read from Akoma Ntoso cannot be written as the file that it was: it is written as any issue is.

The file was not valid by the strict schema of 3.0, or something was put into the issue where that schema has no place for
it. The text is whole, and each document has the metadata that the file has of it, but for what is said of its elements
(`analysis`, `temporalData`, `presentation`): these have other names. `gazette validate` on the file that was read says what is
wrong with it.""",
)


def write(issue: Issue, press: Press) -> bytes:
    """An `officialGazette`, valid against the strict schema, with every character of the issue and none besides, but for
    the words of its own cover. In the layout that the press asks for, and for the program that it is for.
    """
    issue = without_bad_links(issue, press.report)
    if is_foreign(issue):
        from gazette_pub.formats.akn.restoring.media import beside  # few issues need it, and it takes long to load
        from gazette_pub.formats.akn.restoring.restore import restored

        if (data := restored(issue, press.report)) is not None:
            return AGAIN[press.layout](data, press.made, beside(issue, press.pictures))
        press.report(WRITTEN_ANEW.found("what it was read from cannot be written again: it is an officialGazette"))
        issue = with_marks_in_text(issue)
    draft = Draft(issue, press.made.date().isoformat(), main_body, PROFILES[press.profile], press.aliases)
    root = gazette(issue, draft)
    for notice in notices(draft):
        press.report(notice)
    if is_foreign(issue):
        from gazette_pub.formats.akn.restoring.beside_text import keep_metadata

        for found in keep_metadata(draft.metadata):
            press.report(found)
    if draft.profile.bare_headings:
        bare_headings(root)
    if draft.profile.quotes_below:
        below_their_lines(root)
    if draft.profile.plain_notes:
        plainer(root)
    return LAYOUTS[press.layout](root, press.made, press.pictures)
