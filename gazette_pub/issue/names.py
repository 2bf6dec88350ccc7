"""What people call the elements of an issue."""

from __future__ import annotations

from gazette_pub.issue.messages import Message, say, spoken

NAMES: dict[str, Message] = {
    "front": say("first page"),
    "colophon": say("colophon"),
    "category": say("group head"),
    "document": say("document"),
    "attachlabel": say("attachment label"),
    "kicker": say("kicker"),
    "title": say("document title"),
    "subtitle": say("subtitle"),
    "number": say("document number"),
    "adoption": say("adoption note"),
    "delivery": say("delivery note"),
    "byline": say("byline"),
    "dateline": say("dateline"),
    "salutation": say("salutation"),
    "contents": say("contents"),
    "entry": say("entry"),
    "section": say("section"),
    "division": say("division"),
    "article": say("article"),
    "list": say("list"),
    "item": say("list item"),
    "p": say("paragraph"),
    "label": say("lead-in line"),
    "quoted": say("quoted text"),
    "group": say("group"),
    "names": say("list of names"),
    "name": say("name of a person"),
    "roster": say("roster"),
    "office": say("office"),
    "table": say("printed table"),
    "row": say("table row"),
    "cell": say("table cell"),
    "figure": say("figure"),
    "caption": say("caption"),
    "credit": say("credit"),
    "attachlist": say("list of attachments"),
    "signature": say("signature"),
    "date": say("date of signature"),
    "note": say("footnote"),
    "heading": say("heading"),
}
"""What each element is called that has a name of its own on a page; the others hold those."""

HOLDING: dict[str, Message] = {
    "head": say("head"),
    "body": say("body"),
    "foot": say("foot"),
    "pb": say("page end"),
}
"""What the parts of a document are called that only hold others."""


def beside(name: str) -> str:
    """The name of an element or a block as people call it, with the one in the issue XML: `标题 title`. In English that one alone,
    which is English."""
    word = (NAMES | HOLDING).get(name)
    return name if word is None or spoken() == "en" else f"{word} {name}"
