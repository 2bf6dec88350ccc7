"""The DOCX as WordprocessingML: word processors refuse a file whose elements stand in another order than the standard's."""

from __future__ import annotations

import pytest
from docx_parts import Docx, W, attribute, docx_of_case, one, random_docx, styles_of
from lxml import etree
from test_docx import CASES, issue_of

from gazette_pub.formats.word.styles import STYLES, styles_part
from gazette_pub.layout.stylesheets import style

SEEDS = range(40)

ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
    " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
    " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment"
    " textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid"
    " vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang"
    " eastAsianLayout specVanish oMath",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType"
    " pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
    "tbl": "tblPr tblGrid tr",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd"
    " tblBorders shd tblLayout tblCellMar tblLook",
    "tr": "trPr tc",
    "tc": "tcPr p|tbl",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked"
    " personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
    "pBdr": "top left bottom right between bar",
    "tblBorders": "top left bottom right insideH insideV",
    "tblCellMar": "top left bottom right",
    "settings": "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries"
    " displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts"
    " embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader"
    " bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState"
    " formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView"
    " trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme"
    " styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope"
    " summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting"
    " bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing"
    " displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin"
    " drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData noPunctuationKerning"
    " characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore"
    " savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText"
    " doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags"
    " alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids mathPr"
    " attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade"
    " captions readModeInkLockDown smartTagType schemaLibrary shapeDefaults doNotEmbedSmartTags decimalSymbol"
    " listSeparator",
}
"""ECMA-376 Part 1 (transitional), Annex A.1: the children that an element may have, in the order they must stand in; those with a | between them in any."""

R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"

PARTS = ("word/document.xml", "word/footnotes.xml", "word/styles.xml", "word/settings.xml")


def misplaced(root: etree._Element) -> list[str]:
    """The elements whose children are none of theirs or stand in another order."""
    wrong = []
    for element in root.iter(*(W + name for name in ORDER)):
        order = ORDER[etree.QName(element).localname].split()
        ranks = {name: rank for rank, names in enumerate(order) for name in names.split("|")}
        places = [ranks.get(etree.QName(child).localname, -1) for child in element]
        if -1 in places or places != sorted(places):
            wrong.append(etree.tostring(element, encoding="unicode")[:300])
    return wrong


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("case", [case.name for case in CASES])
def test_elements_stand_in_the_order_of_the_standard(case: str, part: str) -> None:
    assert misplaced(docx_of_case(case).part(part)) == []


@pytest.mark.parametrize("seed", SEEDS)
def test_elements_stand_in_that_order_whatever_the_issue(seed: int) -> None:
    made = random_docx(seed)
    assert [wrong for part in PARTS for wrong in misplaced(made.part(part))] == []
    # §17.4.65: a cell ends with a paragraph
    assert {etree.QName(cell[-1]).localname for cell in made.body.iter(W + "tc")} <= {"p"}


@pytest.mark.parametrize("seed", SEEDS)
def test_every_style_that_is_used_is_there(seed: int) -> None:
    made = random_docx(seed)
    there = styles_of(made)
    used = {
        attribute(use, "val")
        for name in made.parts
        if name.startswith("word/") and name.endswith(".xml")
        for use in made.part(name).iter(*(W + tag for tag in ("pStyle", "rStyle", "tblStyle", "basedOn", "next")))
    }
    assert used <= set(there)


def test_every_relationship_of_a_section_is_there() -> None:
    made = Docx(issue_of("decision"))
    related = {relation.get("Id") for relation in made.part("word/_rels/document.xml.rels")}
    ids = {reference.get(R_ID) for reference in made.body.iter(W + "headerReference", W + "footerReference")}
    assert len(ids) == 4 and ids <= related


def test_style_ids_and_names_are_given_once() -> None:
    assert len({style.id for style in STYLES}) == len({style.name for style in STYLES}) == len(STYLES)
    assert all(style.id.isascii() and style.id.isalnum() for style in STYLES)


def test_text_begins_with_two_ems_and_breaks_lines_as_chinese_does() -> None:
    styles = styles_part(style("bulletin"), "zh-CN")
    text, normal = (one(styles, f"w:style[@w:styleId='{id}']/w:pPr") for id in ("GazetteText", "Normal"))
    assert attribute(one(text, "w:ind"), "firstLineChars") == "200"
    assert attribute(one(normal, "w:kinsoku"), "val") == "1"
    assert attribute(one(styles, ".//w:lang"), "eastAsia") == "zh-CN"
    assert attribute(one(styles, "w:docDefaults//w:rFonts"), "eastAsia") == "SimSun"


def test_lines_keep_to_a_grid_of_18_points_on_a4() -> None:
    for section in Docx(issue_of("columns")).body.iter(W + "sectPr"):
        grid, sheet = one(section, "w:docGrid"), one(section, "w:pgSz")
        assert (attribute(grid, "type"), attribute(grid, "linePitch")) == ("lines", "360")
        assert (attribute(sheet, "w"), attribute(sheet, "h")) == ("11906", "16838")


def test_the_last_columns_are_even_because_a_section_follows_them() -> None:
    sections = list(Docx(issue_of("names_and_rosters")).body.iter(W + "sectPr"))
    assert [attribute(one(section, "w:cols"), "num") for section in sections[-2:]] == ["2", "1"]
