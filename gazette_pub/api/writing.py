"""An issue → a file of any format, as bytes."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable
from pathlib import Path

from gazette_pub.api.issue import Issue
from gazette_pub.api.reading import told
from gazette_pub.api.values import Finding
from gazette_pub.api.wanted import a_function, a_moment, a_name, a_number, a_path, a_text, an_issue, wanted
from gazette_pub.formats import WRITERS
from gazette_pub.issue import findings
from gazette_pub.issue.aliases import Aliases, read_aliases
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.messages import say
from gazette_pub.issue.problems import WrongUsage, nearest
from gazette_pub.publish.styles import pages_of
from gazette_pub.publish.wishes import Wishes, refuse_what_needs_a_press
from gazette_pub.publish.writing import making, press_for, write_as

File = str | os.PathLike[str]
"""The path of a file."""


def write(
    issue: Issue,
    format: str,
    *,
    style: File | None = None,
    css: File | None = None,
    template: File | None = None,
    pages: str | None = None,
    press: bool = False,
    icc: File | None = None,
    signature: int | None = None,
    akn_layout: str | None = None,
    akn_profile: str | None = None,
    aliases: File | None = None,
    made: datetime.datetime | None = None,
    report: Callable[[Finding], object] = ignore,
) -> bytes:
    """The file of that format, one of `WRITES`, whole. The same issue and the same keywords give the same bytes.

    The keywords are the options of `gazette convert`: `style` is a name or a TOML file, `css` a style sheet that sets the PDF,
    `template` an office's DOCX, `pages` how they are numbered, `press`, `icc` and `signature` make a PDF for a print shop,
    `akn_layout`, `akn_profile` and `aliases` are for Akoma Ntoso. `made` is the moment written into the file, where it is
    not to be the issue's day; with no time zone it is UTC. `report` is told what only the making brings up.
    Raises WrongUsage, UnreadableInput, OutputNotWritten.
    """
    if a_name(format) not in WRITERS:
        raise WrongUsage(say("nothing writes the format {format}", format=repr(format)), hint=nearest(format, WRITERS))
    wanted(a_text, pages=pages, akn_layout=akn_layout, akn_profile=akn_profile)
    wanted(a_number, signature=signature)
    wanted(a_moment, made=made)
    wanted(a_function, report=report)
    wishes = Wishes(
        layout=akn_layout, profile=akn_profile, aliases=_file(aliases), style=_file(style), css=_file(css),
        press=press or None, icc=_file(icc), signature=signature, pages=pages, template=_file(template),
    )  # fmt: skip
    refuse_what_needs_a_press(wishes, wishes)

    def found(finding: findings.Finding) -> None:
        report(told(finding.settled()))

    tree = an_issue(issue).tree()
    names = read_aliases(Path(wishes.aliases)) if wishes.aliases else Aliases()
    moment = making(tree, made if made is None or made.tzinfo else made.replace(tzinfo=datetime.UTC))
    return write_as(format, tree, press_for(moment, wishes, pages_of(wishes), names, issue.store, found, ignore))


def _file(path: File | None) -> str | None:
    return None if path is None else a_path(path)
