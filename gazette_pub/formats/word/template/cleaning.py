"""A part of a template as it may get into a document: it leads nowhere outside, runs nothing, and needs no part that is left out."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from gazette_pub.formats.word.markup import Element, R, W, w

SETTINGS_LEFT_OUT = (
    "attachedTemplate", "linkStyles", "mailMerge", "documentProtection", "writeProtection", "saveThroughXslt",
    "attachedSchema", "readModeInkLockDown",
)  # fmt: skip
"""What of the settings leads out of the file, or keeps an editor from working in it (§17.15.1)."""

RUNNING = frozenset(
    "DATABASE DDE DDEAUTO HYPERLINK IMPORT INCLUDE INCLUDEPICTURE INCLUDETEXT LINK MACROBUTTON RD ASK FILLIN".split()
)
"""Fields that fetch something, run something or ask something (§17.16.5): of them the result stays."""

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
VML = "{urn:schemas-microsoft-com:vml}"

HOLDERS = frozenset({w("drawing"), w("pict"), w("object"), w("altChunk")})
"""What stands in a line, or for lines, and is nothing without the part that it leads to."""

LINKS = frozenset({f"{DRAWING}hlinkClick", f"{DRAWING}hlinkHover"})
"""Links of a picture."""


def without_relations(root: Element, kept: Collection[str]) -> None:
    """Takes out of the part what needs a relationship that is not kept; a text that was a link stays, and so does a picture
    that is in the file besides."""
    for element, name in [*_relations_in(root)]:
        if element.get(name) not in kept:
            _let_go(element, name)
    for element in root.iter(f"{VML}*"):
        for name in ("src", "href"):
            element.attrib.pop(name, "")


def _let_go(element: Element, name: str) -> None:
    """Takes out what led to a part, or what led to it in vain."""
    if element.tag == w("hyperlink") or (name == f"{{{R}}}link" and element.get(f"{{{R}}}embed")):
        del element.attrib[name]
        return
    holder = next((each for each in element.iterancestors() if each.tag in HOLDERS), element)
    bullet = next(holder.iterancestors(w("numPicBullet")), holder)
    _take_out(element if element.tag in LINKS else bullet)


def _relations_in(root: Element) -> Iterator[tuple[Element, str]]:
    """Each attribute that names a relationship, with its element."""
    for element in root.iter("*"):
        yield from ((element, str(name)) for name in element.attrib if str(name).startswith(f"{{{R}}}"))


def without_running_fields(root: Element) -> None:
    """Leaves of fields that do more than say something about the document what they said last."""
    for simple in [*root.iter(w("fldSimple"))]:
        if _runs(simple.get(w("instr"), "")):
            _unwrap(simple)
    for parts in [*_fields(root)]:
        if _runs("".join(code.text or "" for part in parts for code in part.iter(w("instrText")))):
            for part in parts:
                _take_out(part)


def _fields(root: Element) -> Iterator[list[Element]]:
    """The marks of each field that is not simple, and its code (§17.16.18); not its result."""
    begun: list[list[Element]] = []
    for part in root.iter(w("fldChar"), w("instrText")):
        kind = part.get(w("fldCharType"), "")
        if kind == "begin":
            begun.append([])
        if begun:
            begun[-1].append(part)
        if begun and kind == "end":
            yield begun.pop()


def _runs(code: str) -> bool:
    return next(iter(code.split()), "").upper() in RUNNING


def settings_cleaned(root: Element) -> list[str]:
    """Takes out of the settings what leads out of the file or locks it; the names of what that was."""
    out = [child for child in root if child.tag in {w(name) for name in SETTINGS_LEFT_OUT}]
    for child in out:
        root.remove(child)
    for notes in root.iter(w("footnotePr"), w("endnotePr")):
        for note in notes.findall(w("footnote")) + notes.findall(w("endnote")):
            notes.remove(note)
    return [str(child.tag).removeprefix(f"{{{W}}}") for child in out]


def unlinked(numbering: Element, styles: Collection[str]) -> None:
    """No level of these lists numbers a style that is to print no numbers (§17.9.23)."""
    for link in [*numbering.iter(w("pStyle"))]:
        if link.get(w("val")) in styles:
            _take_out(link)


STYLE = (
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal "
    "personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr"
).split()
"""CT_Style (§17.7.4.17), in its order: WPS has another."""

SIDES = {"start": "left", "end": "right"}
"""How a strict file says a side: LibreOffice does so in others too."""


def tidy(root: Element) -> None:
    """What other programs write otherwise than the standard has it, and Word may want to repair, is as that has it."""
    for style in root.iter(w("style")):
        style[:] = sorted(style, key=_place)
        for named in style.findall(f"{w('tblPr')}/{w('tblStyle')}"):  # WPS names the style in itself
            _take_out(named)
    for sided in root.iter(w("jc"), w("lvlJc")):
        sided.set(w("val"), SIDES.get(sided.get(w("val"), ""), sided.get(w("val"), "")))
    for charset in root.iter(w("charset")):
        charset.attrib.pop(w("characterSet"), "")


def _place(child: Element) -> int:
    name = str(child.tag).removeprefix(f"{{{W}}}")
    return STYLE.index(name) if name in STYLE else len(STYLE)


def _unwrap(element: Element) -> None:
    """What the element holds stands in its place."""
    for child in [*element]:
        element.addprevious(child)
    _take_out(element)


def _take_out(element: Element) -> None:
    """Removes the element, and leaves what follows it."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
