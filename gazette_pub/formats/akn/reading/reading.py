"""What the parts of a file share while it is read."""

from __future__ import annotations

from lxml import etree

from gazette_pub.issue.findings import Report


class Reading:
    """One file in reading. `ids`: the xml:ids given so far. `wide`: lines that hold blocks. `preserved`: the elements whose
    white space is text (XML 1.0 §2.10). `is_list`: it holds several. `media`: the pictures of its package, by the name of each file what a figure says of it
    in `src`."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.version = ""
        self.is_list = False
        self.ids: set[str] = set()
        self.wide: set[etree._Element] = set()
        self.preserved: set[etree._Element] = set()
        self.media: dict[str, str] = {}
