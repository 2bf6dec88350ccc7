"""The issue as one HTML page."""

from __future__ import annotations

from gazette_pub.formats import Press
from gazette_pub.formats.html.linked import linked_data
from gazette_pub.formats.html.look import css
from gazette_pub.formats.html.page import page
from gazette_pub.issue.links import without_bad_links
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import Issue
from gazette_pub.layout.pictures import shown_in
from gazette_pub.layout.stylesheets import style as named


def write(issue: Issue, press: Press) -> bytes:
    """The issue as a UTF-8 HTML5 page that stands alone: its styles inside, nothing run or fetched."""
    press.progress(say("html"))
    issue = without_bad_links(issue, press.report)
    shown = shown_in(issue, press.pictures)
    for finding in shown.findings:
        press.report(finding)
    screen, paper = press.set_in(named("screen")), press.set_in(named("bulletin"))
    return page(issue, screen, css(screen, paper), press.made, linked_data(issue), shown)
