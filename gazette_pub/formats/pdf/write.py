"""The issue as a PDF: composed on the grid of a style and painted into an archive file; or set by a CSS of the user's."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from gazette_pub.formats import Press
from gazette_pub.formats.pdf.blanks import BLANKS
from gazette_pub.formats.pdf.carrying import Attachment, carried_by
from gazette_pub.formats.pdf.conditions import Printing
from gazette_pub.formats.pdf.letters import NO_GLYPH, STAND_IN
from gazette_pub.formats.pdf.painting.file import paint
from gazette_pub.formats.pdf.painting.metadata import About
from gazette_pub.formats.pdf.spills import pages_not_followed
from gazette_pub.formats.pdf.strained import lines_strained
from gazette_pub.issue.findings import NOWHERE, Finding, Findings
from gazette_pub.issue.links import without_bad_links
from gazette_pub.issue.messages import Message, say, say_many
from gazette_pub.issue.model import XML_LANG, Issue, Node
from gazette_pub.issue.pictures import media_of, named_in
from gazette_pub.layout.faces import Played, faces
from gazette_pub.layout.masthead import name, year_and_number
from gazette_pub.layout.pictures import Shown, shown_in
from gazette_pub.layout.style import Style
from gazette_pub.layout.stylesheets import style as named
from gazette_pub.typeset.case import Case
from gazette_pub.typeset.compose import Composed, compose
from gazette_pub.typeset.slug import filled, with_slugs
from gazette_pub.words.records import dataclass

STYLE = "bulletin"


def write(issue: Issue, press: Press) -> bytes:
    """The issue as PDF/A-3a and PDF/UA-1 in one: tagged, with bookmarks, page labels and links, and its own source in it.

    The same issue, moment, style and fonts give the same bytes. Reports F101 for a character that no font has, F103 for a
    picture that is not shown, F104 for a letter that another stands in for, F111 and F112 for pages that do not end where
    the source's did, F113 to F115 for what is divided, set smaller or cut short.
    With `press.printing`, as PDF/X-4 instead: in inks, with bleed and marks. Reports P501 for pages left blank.
    Raises OutputNotWritten when the machine has no Chinese font.
    """
    issue = without_bad_links(issue, press.report)
    if press.css is not None:
        from gazette_pub.formats.pdf import by_css  # what few runs need takes longer to load than pages to be painted

        return by_css.write(issue, press)
    if press.printing is not None:
        return _for_press(issue, press, press.printing, set_in(issue, press))
    # before the pages are there: what it takes to make the files is let go again
    carried = carried_by(issue, press)
    return painted(issue, press, set_in(issue, press), carried)


def painted(issue: Issue, press: Press, set_: SetIn, carried: Sequence[Attachment]) -> bytes:
    """The archive file of an issue that is set, with these files in it and its pictures."""
    _tell_pages(press, len(set_.composed.pages))
    files = [*carried, *_pictures(issue, press, set_.shown)]
    return paint(set_.composed, set_.style, about(issue, press, set_), files)


def _tell_pages(press: Press, pages: int) -> None:
    press.counted(pages)
    press.progress(say("pdf: drawing {pages} pages", pages=pages))


@dataclass(frozen=True)
class SetIn:
    """An issue set in pages: what they are, and what it takes to paint them."""

    composed: Composed
    style: Style
    case: Case
    played: Played
    shown: Shown


def set_in(issue: Issue, press: Press) -> SetIn:
    """The pages that the issue is set in. Reports what `write` does of them. Raises OutputNotWritten."""
    style = press.set_in(named(STYLE))
    played = faces(style.letters)
    case = Case(played.letters)
    press.progress(say("pdf: setting lines"))
    shown = shown_in(issue, press.pictures)
    composed = compose(issue, style, case, press.pages, shown)
    followed = pages_not_followed(issue, composed.spilled) if press.pages == "source" else ()
    strained = lines_strained(composed.strained)
    for finding in (*shown.findings, *_not_as_wished(issue, case, played), *followed, *strained):
        press.report(finding)
    return SetIn(composed, style, case, played, shown)


MOST_NAMED = 10
"""Pages that a finding names of those that it is on."""


def _for_press(issue: Issue, press: Press, printing: Printing, set_: SetIn) -> bytes:
    """The pages as a file for the press, which the print shop need not ask back about. Reports what it would."""
    from gazette_pub.formats.pdf.painting.press import paint_press
    from gazette_pub.formats.pdf.preflight import preflight

    whole = filled(set_.composed.pages, printing.signature)
    if blanks := len(whole) - len(set_.composed.pages):
        press.report(BLANKS.found(_blanks_said(blanks, printing.signature), text=str(blanks)))
    condition = printing.condition
    _tell_pages(press, len(whole))
    sheets = list(with_slugs(whole, issue, condition.registered or condition.about, set_.style.sheet, set_.case))
    made = paint_press(sheets, set_.style, about(issue, press, set_), condition)
    press.progress(say("pdf: looking it through"))
    for finding in _of_the_made(preflight(made)):
        press.report(finding)
    return made


def _of_the_made(findings: Iterable[Finding]) -> Findings:
    """The first finding of each code, with the pages that it is on: of the file that was made, not of the source."""
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        found.setdefault(finding.code, []).append(finding)
    for first, *more in found.values():
        pages = sorted({each.place.page for each in (first, *more) if each.place.page})
        named = ", ".join(map(str, pages[:MOST_NAMED])) + (" …" if len(pages) > MOST_NAMED else "")
        said = say("{said} (pages of the PDF: {pages})", said=first.sentence, pages=named) if pages else first.sentence
        yield replace(first, sentence=said, place=NOWHERE)


def _blanks_said(blanks: int, signature: int) -> Message:
    return say_many(
        "{count} blank page at the end fills the last signature of {signature}",
        "{count} blank pages at the end fill the last signature of {signature}",
        blanks,
        signature=signature,
    )


def about(issue: Issue, press: Press, set_: SetIn) -> About:
    """What the file of an issue that is set says of itself."""
    title = f"{name(issue)} {year_and_number(issue)}".strip()
    return About(title, issue.meta("publisher"), issue.get(XML_LANG) or "zh-Hans", press.made, _letters_of(set_.played))


def _letters_of(played: Played) -> str:
    """The font of each letter, and which of them stand in for another: what the page looks like on other machines too."""
    said = (
        f"{letter}: {fonts[0].name}" + (" (stands in)" if letter in played.stand_ins else "")
        for letter, fonts in played.letters.items()
    )
    return "; ".join(said)


def _pictures(issue: Issue, press: Press, shown: Shown) -> list[Attachment]:
    """The pictures that no page has as they are: all but a JPEG, whose bytes are those on the page."""
    waiting = {name: figure for figure, _, name in named_in(issue)}
    held = ((name, figure, press.pictures.get(name)) for name, figure in waiting.items())
    return [
        Attachment(name, media_of(name), "Supplement", "a picture of the issue, as it was", data)
        for name, figure, data in held
        if data is not None and not is_on_a_page(shown, figure)
    ]


def is_on_a_page(shown: Shown, figure: Node) -> bool:
    """Whether a page has the bytes of a picture as they are."""
    if (raster := shown.of(figure)) is None:
        return False
    from gazette_pub.layout.rasters import is_plain_jpeg

    return is_plain_jpeg(raster)


def _not_as_wished(issue: Issue, case: Case, played: Played) -> Findings:
    """The characters without a glyph, each where it first stands, and the letters that are played by another's font."""
    for (_, node), characters in _together(_first_places(issue, frozenset(case.missing))):
        yield _without_glyph("".join(characters), node)
    for letter, font in played.stand_ins.items():
        named = LETTERS.get(letter, letter)
        yield STAND_IN.found("no font for the typeface {text}: {font} stands in", text=named, font=font)


LETTERS = {"song": "宋体", "title": "小标宋", "hei": "黑体", "kai": "楷体", "fang": "仿宋"}
"""What GB/T 9704-2012 calls the letters of a style; an office's own go by the names that it gives them."""


def _without_glyph(characters: str, node: Node) -> Finding:
    if len(characters) == 1:
        said = say("no font has “{text}” ({code}): 〓 is printed for it")
        return NO_GLYPH.found(said, node, text=characters, code=f"U+{ord(characters):04X}")
    said = say("no font has {count} letters of a script, “{text}”: 〓 is printed for each")
    return NO_GLYPH.found(said, node, text=characters, count=len(characters))


def _together(places: Mapping[str, Node]) -> Iterator[tuple[tuple[str, Node], list[str]]]:
    """The characters that stand in one element and are letters of one script other than Chinese, in order; others alone."""
    groups: dict[tuple[str, int], list[str]] = {}
    for character, node in places.items():
        script = unicodedata.name(character, "").split(" ")[0]
        script = script if unicodedata.category(character)[0] in "LM" and script not in ("", "CJK") else character
        groups.setdefault((script, id(node)), []).append(character)
    return (((script, places[characters[0]]), sorted(characters)) for (script, _), characters in groups.items())


def _first_places(issue: Issue, characters: frozenset[str]) -> dict[str, Node]:
    """Each of these characters with the first element that has it."""
    places: dict[str, Node] = {}
    for node in issue.descendants("*") if characters else ():
        for character in sorted(characters.intersection((node.label or "") + (node.text or "") + (node.tail or ""))):
            places.setdefault(character, node)
    return places
