"""The issue as a work, and what the metadata of every document in it says of the issue."""

from __future__ import annotations

from gazette_pub.formats.akn.iris import UNKNOWN_PLACE, Day, Work, actor, slug
from gazette_pub.formats.akn.vocabulary import GAZETTE, LANGUAGES
from gazette_pub.formats.akn.writing.dates import of_issue
from gazette_pub.issue.model import XML_LANG, Issue, Node
from gazette_pub.words.places import is_of_china
from gazette_pub.words.records import dataclass

UNKNOWN_PUBLISHER = "unknown"


@dataclass(frozen=True)
class Publication:
    """`number` is 2024-1, `made` the day that the file was made."""

    work: Work
    title: str
    number: str
    publisher: str
    made: str

    @property
    def day(self) -> Day:
        return self.work.day


def publication_of(issue: Issue, made: str) -> Publication:
    title, publisher, year, number = (_said(issue, name) for name in ("title", "publisher", "year", "number"))
    place, day = place_of(issue), of_issue(issue)
    work = Work(place, GAZETTE, actor(publisher), day, day, slug(number), language(issue))
    return Publication(work, title, "-".join(filter(None, (year, number))), publisher or UNKNOWN_PUBLISHER, made)


def place_of(issue: Issue) -> str:
    """The jurisdiction, cn-sx; the country that its publisher's name tells; or the code for a place that is not known."""
    return _said(issue, "jurisdiction") or ("cn" if is_of_china(_said(issue, "publisher")) else UNKNOWN_PLACE)


def _said(issue: Issue, name: str) -> str:
    return (issue.meta(name) or "").strip()


def language(node: Node) -> str:
    """ISO 639-2/T for the xml:lang of an issue or of a document that is in another: zho for zh-Hans; und for one that is not in
    our table."""
    primary = node.get(XML_LANG, "").strip().partition("-")[0].lower()
    return LANGUAGES.get(primary, primary if len(primary) == 3 and primary.isascii() else "und")
