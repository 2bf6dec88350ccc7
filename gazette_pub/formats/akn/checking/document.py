"""What a document says of itself as a whole: where it was published, and whether it was changed."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.checking.file import DOCUMENTS, File, place_of
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import say


@check("A134", Grade.NOTE, level=2)
def acts_are_published(file: File, rule: Rule) -> Findings:
    """An act does not say where it was published.

    `publication`, with the date, the name of the gazette and its number, is a must for an `act` (vocabulary 5.9.2), though the
    schema lets it out. Write it behind `identification`, once it is known. In a gazette the gazette says it.
    """
    for act in file.each("act"):
        is_in_gazette = next(act.iterancestors(tag("officialGazette")), None) is not None
        if act.find(f"{tag('meta')}/{tag('publication')}") is None and not is_in_gazette:
            yield rule.found(say("<act> does not say where it was published"), at=place_of(act))


@check("A135", Grade.WARNING, level=2)
def changed_documents_say_so(file: File, rule: Rule) -> Findings:
    """A document was amended by its lifecycle, and says that it is the original version.

    `contains` is originalVersion where nothing is said; a text that has the amendments of its lifecycle in it is a
    singleVersion, one that shows several a multipleVersions (vocabulary 4.2). Write which it is, or take the event out.
    """
    for document in file.root.iter(*DOCUMENTS):
        amended = _amendment(document)
        if amended is not None and document.get("contains", "originalVersion") == "originalVersion":
            said = say("amended on {text}, and it says that it is the original version")
            yield rule.found(said, at=place_of(document), text=amended.get("date"))


def _amendment(document: etree._Element) -> etree._Element | None:
    """The first event that amended the document before the day of its expression, or on it."""
    path = "/".join(map(tag, ("meta", "identification", "FRBRExpression", "FRBRdate")))
    version = max((date.get("date", "") for date in document.iterfind(path)), default="")
    for event in document.iterfind("/".join(map(tag, ("meta", "lifecycle", "eventRef")))):
        if event.get("type") == "amendment" and event.get("date", "") <= version:
            return event
    return None
