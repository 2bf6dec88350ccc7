"""The pictures that an issue of ours names, out of the file that carries it."""

from __future__ import annotations

import contextlib

from gazette_pub.formats.word.opening import Package
from gazette_pub.issue.model import Issue
from gazette_pub.issue.pictures import NotKept, Pictures, name_of, named_in


def take_carried(package: Package, issue: Issue, pictures: Pictures) -> None:
    """Takes each picture that the issue names out of the package, where it is there as it was."""
    wanted = {name for _, _, name in named_in(issue)}
    for part in package.related(package.main, "image") if wanted else ():
        with contextlib.suppress(NotKept):
            data = package.part(part)
            if name_of(data) in wanted:
                pictures.add(data)
