"""The issue as Akoma Ntoso 3.0."""

from __future__ import annotations

from gazette_pub.formats import Press
from gazette_pub.formats.akn.layouts.write import LAYOUTS
from gazette_pub.formats.akn.writing.body import main_body
from gazette_pub.formats.akn.writing.draft import STANDARD, Draft, Profile
from gazette_pub.formats.akn.writing.gazette import gazette
from gazette_pub.formats.akn.writing.notices import notices
from gazette_pub.issue.links import without_bad_links
from gazette_pub.issue.model import Issue


def write(issue: Issue, press: Press, profile: Profile = STANDARD) -> bytes:
    """An `officialGazette`, valid against the strict schema, with every character of the issue and none besides, but for
    the words of its own cover. In the layout that the press asks for.

    `profile` is that of the program which it is for.
    """
    issue = without_bad_links(issue, press.report)
    draft = Draft(issue, press.made.date().isoformat(), main_body, profile)
    for notice in notices(draft):
        press.report(notice)
    return LAYOUTS[press.layout].write(gazette(issue, draft), press.made)
