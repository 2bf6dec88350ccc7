"""What each element of Akoma Ntoso is read as. One that stands in no table is a group between lines, a span in them."""

from __future__ import annotations

from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.model import KEPT_ELEMENT

ELEMENT = KEPT_ELEMENT
"""The attribute that says which element a node was, where it is not the one of DEFAULTS."""

OF_ANOTHER = tag("namespace")
"""The attribute that says which namespace an element had that is not of Akoma Ntoso."""

COLLECTIONS = frozenset("officialGazette documentCollection amendmentList".split())
"""Documents that are made of documents."""

BODIES = {
    "act": "body",
    "bill": "body",
    "doc": "mainBody",
    "statement": "mainBody",
    "debateReport": "mainBody",
    "debate": "debateBody",
    "judgment": "judgmentBody",
    "amendment": "amendmentBody",
    "portion": "portionBody",
    **dict.fromkeys(COLLECTIONS, "collectionBody"),
}
"""Every document of Akoma Ntoso, and the element that its text stands in."""

KINDS = {
    "act": "law",
    "bill": "law",
    "debate": "minutes",
    "debateReport": "minutes",
    "judgment": "other",
    "statement": "announcement",
}
"""The kind of a document, by its element. Of the others the element says nothing."""

FRONT = ("coverPage", "preface", "preamble", "header")
"""What stands before the text of a document."""

HIERARCHY = frozenset(
    "clause section part paragraph chapter title article book tome division list point indent alinea rule subrule proviso"
    " subsection subpart subparagraph subchapter subtitle subdivision subclause sublist level transitional hcontainer".split()
)
"""Elements with a number, a heading, and content or deeper ones (type `hierarchy` of the schema)."""

STRUCTURES = HIERARCHY | {"componentRef", "crossHeading"}
"""What stands in a hierarchical element beside `intro` and `wrapUp`."""

WRAPPERS = frozenset("content intro wrapUp".split())
"""What holds the lines of a hierarchical element. Which one does follows from where they stand."""

DIVISIONS = frozenset("book part chapter section subsection".split())

LISTED = frozenset("paragraph subparagraph clause subclause point indent alinea rule subrule".split())
"""Provisions that are the items of a list where they are numbered."""

LISTS = frozenset("blockList ul ol".split())

RUN = "text"
"""The name of a paragraph that is characters alone: those of a line in which blocks stand, or where none should be."""

LINES = frozenset(
    "p block listIntroduction listWrapUp scene narrative summary from crossHeading tocItem num heading subheading caption"
    " foreign text".split()
)
"""Elements that hold characters and what stands between them (type `inline` of the schema), and are a line."""

TITLES = frozenset("num heading subheading".split())
"""What may stand before all else in an element, in any order and number (type `basehierarchy`)."""

IN_LINES = frozenset("quotedStructure embeddedStructure subFlow".split())
"""What stands in a line and holds blocks. A note does too, and the issue has one."""

INLINES = frozenset(
    "ref mref rref mod mmod rmod remark recordedTime vote outcome ins del omissis embeddedText opinion placeholder fillIn"
    " decoration docType docTitle docNumber docProponent docDate legislature session shortTitle docAuthority docPurpose"
    " docCommittee docIntroducer docStage docStatus docJurisdiction docketNumber courtType neutralCitation party judge lawyer"
    " signature argument date time person organization concept object event location process role term quantity def entity"
    " b i a u sub sup abbr span affectedDocument relatedDocument change inline quotedText noteRef eol eop img br marker"
    " authorialNote".split()
)
"""What stands in a line, but for IN_LINES."""

XHTML = "http://www.w3.org/1999/xhtml"
"""The namespace of tables that stand in `foreign` (legislation.gov.uk)."""

XHTML_BLOCKS = frozenset(
    f"{{{XHTML}}}{name}"
    for name in "table caption colgroup col thead tbody tfoot tr th td p div ul ol li dl dt dd blockquote pre h1 h2 h3 h4 h5 h6".split()
)
"""What stands on lines of its own there; anything else is in a line."""

NATIVE = {
    "ref": "ref",
    "a": "ref",
    "date": "date",
    "docDate": "date",
    "person": "person",
    "organization": "organization",
    "i": "em",
    "b": "em",
    "quotedText": "q",
    "authorialNote": "note",
}
"""What stands in a line and has an element of its own in the issue."""

DEFAULTS = {
    "ref": "ref",
    "date": "date",
    "person": "person",
    "organization": "organization",
    "em": "i",
    "q": "quotedText",
    "note": "authorialNote",
    "article": "article",
    "section": "level",
    "quoted": "quotedStructure",
    "table": "table",
    "row": "tr",
    "cell": "td",
    "heading": "heading",
    "title": "p",
    "number": "p",
    "signature": "p",
    "p": "p",
    "figure": "p",
    "pb": "eop",
}
"""The element that a node is written as which does not say another."""

VALUES = {"ref": ("href", "href"), "date": ("date", "when"), "pb": ("number", "n")}
"""By the node: the attribute that the issue has too, as Akoma Ntoso calls it and as the issue does."""

REQUIRED = {
    **dict.fromkeys(
        ("ref", "a", "noteRef", "affectedDocument", "relatedDocument", "documentRef", "tocItem"), ("href",)
    ),
    **dict.fromkeys(("img", "componentRef"), ("src",)),
    "rref": ("from", "upTo"),
    "rmod": ("from", "upTo"),
}
"""Addresses that an element must have: one that no file may hold is left empty."""

FLAT_ONLY = frozenset("cell note front foot head colophon".split())
"""Where no part of a text may open: a division there is a group."""
