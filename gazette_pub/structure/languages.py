"""The language of an issue and of its documents, by the characters they are printed in."""

from __future__ import annotations

from lxml import etree

from gazette_pub.issue.model import XML_LANG, Document, Issue
from gazette_pub.words.scripts import LATIN, Letters, language_in_latin, language_of


def name_languages(issue: Issue) -> None:
    """The issue says in `xml:lang` what most of it is printed in, and a document what it is where that is another."""
    documents = list(issue.all_documents)
    letters = {document: Letters.of(_own_text(document)) for document in documents}
    most = language_of(Letters.together(letters.values()))
    if most is not None:
        issue.set(XML_LANG, most)
    for document in documents:
        own = language_of(letters[document])
        own = language_in_latin(_own_text(document)) if own == LATIN.tag else own
        if own is not None and own != _around(document):
            document.set(XML_LANG, own)


def _around(document: Document) -> str | None:
    """The language of what the document is printed in."""
    return next((node.get(XML_LANG) for node in document.iterancestors() if node.get(XML_LANG)), None)


def _own_text(document: Document) -> str:
    """What is printed in a document itself, without the documents below it."""
    parts = (node for node in document.children() if not isinstance(node, Document))
    return "".join([etree.tostring(part, method="text", encoding="unicode", with_tail=False) for part in parts])
