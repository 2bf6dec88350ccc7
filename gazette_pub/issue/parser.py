"""XML of unknown origin, parsed so that it can do nothing: no entity is expanded, no file or address is opened."""

from __future__ import annotations

from typing import Any

from lxml import etree

from gazette_pub.issue.messages import Message, say


def safe_parser(
    schema: etree.XMLSchema | None = None,
    encoding: str | None = None,
    elements_only: bool = False,
    target: Any = None,
) -> etree.XMLParser:
    """Entities stay as they are, nothing is loaded, and libxml2's limits on depth, length and amplification hold.

    `elements_only`: comments and processing instructions are left out. `target`: what gets the elements; without it they
    make a tree.
    """
    return etree.XMLParser(
        target=target,
        schema=schema,
        encoding=encoding,
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=elements_only,
        remove_pis=elements_only,
    )


def is_well_formed(data: bytes) -> bool:
    """Whether it is XML, by XML's own rules."""
    try:
        etree.fromstring(data, safe_parser())
    except etree.XMLSyntaxError:
        return False
    return True


def declared(root: etree._Element) -> Message | None:
    """What <!DOCTYPE …> before this root declares, entities or no more than a document type; None where none stands.

    It is asked of the parsed file and not of its bytes: UTF-16 writes `<!ENTITY` with other ones.
    """
    document_type: Any = root.getroottree().docinfo.internalDTD
    if document_type is None:
        return None
    return say("entities") if any(document_type.iterentities()) else say("a document type")
