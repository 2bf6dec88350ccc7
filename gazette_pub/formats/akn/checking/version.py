"""Which version of Akoma Ntoso a file is of, by the namespace of its root."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.checking.file import DOCUMENTS, File, name_of, place_of
from gazette_pub.formats.akn.vocabulary import NAMESPACE, tag
from gazette_pub.formats.beginnings import LIST
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import Message, say

FAMILIES = ("http://docs.oasis-open.org/legaldocml/ns/akn/", "http://www.akomantoso.org/")
"""What the namespaces of all versions begin with: of OASIS, and before that of the project."""

CONVERT = say("have whoever made it export 3.0, or convert it: elements, attributes and ids have other names there")
RENAME = say("if it follows the final schema, write the namespace {namespace}; what does not is then said line by line")
WRAP = say('put <akomaNtoso xmlns="{namespace}"> around it')
APART = say("take each <akomaNtoso> out into a file of its own; convert reads the list as it is")
WRITE = say('write xmlns="{namespace}"')


def is_of_any_version(root: etree._Element) -> bool:
    """Whether the file means to be Akoma Ntoso, of whatever version, well made or not."""
    return (etree.QName(root).namespace or "").startswith(FAMILIES) or name_of(root) == "akomaNtoso"


@check("A103", Grade.ERROR, level=1)
def akoma_ntoso_3(file: File, rule: Rule) -> Findings:
    """The root is not <akomaNtoso> of version 3.0.

    Versions 1.0 and 2.0 (http://www.akomantoso.org/…) and the drafts of 3.0 (…/akn/3.0/CSD13 and the like) have other
    namespaces. An old version has other names for elements, attributes and ids: have it exported as 3.0 or convert it. A late
    draft may follow the final schema but for its namespace: write that of 3.0, and what else differs is said line by line.
    """
    root = file.root
    if root.tag != tag("akomaNtoso"):
        said = say("{what}: {hint}", what=_what(root), hint=_hint(root).filled({"namespace": NAMESPACE}))
        yield rule.found(said, at=place_of(root), text=etree.QName(root).namespace)


def _what(root: etree._Element) -> Message:
    """What the file is instead."""
    name, namespace = name_of(root), etree.QName(root).namespace or ""
    if root.tag == LIST:
        return say("a list of files of Akoma Ntoso, and none itself")
    if namespace == NAMESPACE:
        return say("the root is <{root}>, not <akomaNtoso>", root=name)
    if namespace.rstrip("/") == NAMESPACE:
        return say("<{root}> is in the namespace {text}, which is not Akoma Ntoso's", root=name, text=namespace)
    if draft := _after(namespace, f"{NAMESPACE}/") or _after(namespace, f"{FAMILIES[1]}3."):
        return say("this is a draft of Akoma Ntoso 3.0 ({draft}), not the standard", draft=draft)
    if version := _after(namespace, FAMILIES[0]) or _after(namespace, FAMILIES[1]):
        return say("this is Akoma Ntoso {version}, not 3.0", version=version)
    if namespace:
        return say("<{root}> is in the namespace {text}, which is not Akoma Ntoso's", root=name, text=namespace)
    return say("<{root}> is in no namespace", root=name)


def _hint(root: etree._Element) -> Message:
    """What to do about it."""
    namespace = etree.QName(root).namespace or ""
    if root.tag == LIST:
        return APART
    if namespace.rstrip("/") == NAMESPACE:
        return WRAP if root.tag in DOCUMENTS else WRITE
    if namespace.startswith((f"{NAMESPACE}/", f"{FAMILIES[1]}3.")):
        return RENAME
    return CONVERT if namespace.startswith(FAMILIES) else WRITE


def _after(namespace: str, beginning: str) -> str:
    return namespace.removeprefix(beginning) if namespace.startswith(beginning) else ""
