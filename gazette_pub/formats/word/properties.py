"""What the file says of itself (ECMA-376 Part 1 §22.2, §22.3; Part 2 §11): title and makers, program, seal."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from docx.opc.constants import CONTENT_TYPE as TYPE
from docx.opc.constants import RELATIONSHIP_TYPE as RELATION
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.opc.parts.coreprops import CorePropertiesPart
from docx.oxml.coreprops import CT_CoreProperties
from docx.package import Package
from lxml import etree

from gazette_pub.issue.model import Issue
from gazette_pub.layout.masthead import name, year_and_number

PROGRAM = "gazette-pub"

EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
VARIANT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"

USERS = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""The set of properties that users give (§22.3.2.2: FMTID_UserDefinedProperties); its first number is 2."""

HEAD = "公报页眉"
"""The property that says what stands at the head of the pages: {DOCPROPERTY 公报页眉} (§17.16.5.16)."""

LONGEST = 255
"""Characters of a property."""


def describe(package: Package, issue: Issue, made: datetime, language: str, own: Mapping[str, str]) -> None:
    """Gives the package its properties: those that all files have, and the program's `own`."""
    package.relate_to(_core(package, issue, made, language), RELATION.CORE_PROPERTIES)
    package.relate_to(_part("app", TYPE.OFC_EXTENDED_PROPERTIES, _extended(issue)), RELATION.EXTENDED_PROPERTIES)
    package.relate_to(_part("custom", TYPE.OFC_CUSTOM_PROPERTIES, _custom(own)), RELATION.CUSTOM_PROPERTIES)


def title_of(issue: Issue) -> str:
    """What the file is called: the gazette, its year and number."""
    return f"{name(issue)} {year_and_number(issue)}".strip()[:LONGEST]


def _core(package: Package, issue: Issue, made: datetime, language: str) -> Part:
    root = CT_CoreProperties.new()
    part = CorePropertiesPart(PackURI("/docProps/core.xml"), TYPE.OPC_CORE_PROPERTIES, root, package)
    properties = part.core_properties
    properties.title = title_of(issue)
    properties.author = (issue.meta("publisher") or "")[:LONGEST]
    properties.language = language
    properties.created = properties.modified = made
    return part


def _extended(issue: Issue) -> etree._Element:
    """The program and the publisher; how many pages and words there are is for a word processor to count."""
    root = etree.Element(f"{{{EXTENDED}}}Properties", nsmap={None: EXTENDED})  # type: ignore[dict-item]  # what lxml-stubs lack
    for element, said in (("Application", PROGRAM), ("Company", (issue.meta("publisher") or "")[:LONGEST])):
        if said:
            etree.SubElement(root, f"{{{EXTENDED}}}{element}").text = said
    return root


def _custom(own: Mapping[str, str]) -> etree._Element:
    root = etree.Element(f"{{{CUSTOM}}}Properties", nsmap={None: CUSTOM, "vt": VARIANT})  # type: ignore[dict-item]  # what lxml-stubs lack
    for number, (key, said) in enumerate(own.items(), 2):
        one = etree.SubElement(root, f"{{{CUSTOM}}}property", fmtid=USERS, pid=str(number), name=key)
        etree.SubElement(one, f"{{{VARIANT}}}lpwstr").text = said
    return root


def _part(name: str, kind: str, root: etree._Element) -> Part:
    return Part(PackURI(f"/docProps/{name}.xml"), kind, etree.tostring(root, encoding="UTF-8", standalone=True))
