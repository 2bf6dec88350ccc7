"""What may be wrong with a file for the press: a table of checks, each with its code.

What a page paints is looked at on the page; what the file says of itself, once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import Any

from gazette_pub.formats.pdf.preflight.looking import Item, Line, Picture, Surface, Text
from gazette_pub.formats.pdf.preflight.opening import at, each
from gazette_pub.formats.pdf.preflight.sheets import HAIR, Sheet, box_of, holds, reach, touches, trims
from gazette_pub.formats.pdf.preflight.spaces import ALL, Paint
from gazette_pub.formats.pdf.preflight.typefaces import BITMAPS_ONLY, NO_SUBSETTING, RESTRICTED
from gazette_pub.issue.findings import Findings, Grade, Rule, check, rule
from gazette_pub.issue.messages import Message, say, say_many
from gazette_pub.layout.style import MILLIMETRE

LEAST_BLEED = 3.0
"""Millimetres of ink beyond the trim: a knife is a hair off."""

LEAST_MARGIN = 3.0
"""Millimetres within the trim that a text keeps off it."""

LEAST_TEXT = 5.0
"""Points of a letter: a smaller one fills with ink."""

LEAST_LINE = 0.25
"""Points of a stroke: a thinner one is gone on some plates."""

LEAST_FINENESS = 300
"""Points of a picture to the inch: twice the ruling of a screen of 150 lines."""

MOST_INK = 300
"""Percent of all inks together that offset dries on uncoated paper."""

TRIMS = frozenset({"TrimBox", "ArtBox"})
"""The boxes that say where a page is cut."""

CLOSE = 0.5
"""Of a figure just at its limit, so that no rounding is told."""


def _told(sheet: Sheet, rule: Rule, wrong: Sequence[Item], said: Message) -> Findings:
    """One finding for all that is wrong in one way on a sheet, at the first of it."""
    if wrong:
        x, y = sheet.from_corner(wrong[0].box)
        place = say("{x} mm from the left and {y} mm from the top", x=f"{x:.0f}", y=f"{y:.0f}")
        yield rule.found(say("{said}: {place}", said=said, place=place), at=sheet.place(wrong[0].box))


# The file


@check("P101", Grade.ERROR)
def no_condition(file: Any, rule: Rule) -> Findings:
    """The file doesn't say what it is to be printed under.

    A file for the press carries an output intent of the kind GTS_PDFX with the profile of a printing condition in four inks
    (ISO 15930-7). Without one, nobody knows which red its red is. `gazette convert --press` puts one in."""
    intents = [one for one in each(at(file.trailer, "/Root", "/OutputIntents")) if at(one, "/S") == "/GTS_PDFX"]
    if not intents:
        yield rule.found("no output intent says which printing condition the file is for")
    elif at(intents[0], "/DestOutputProfile") is None and at(intents[0], "/DestOutputProfileRef") is None:
        yield rule.found("the output intent has no profile")
    elif at(intents[0], "/DestOutputProfile", "/N") != 4:
        yield rule.found("the profile of the output intent is none of four inks")


@check("P102", Grade.ERROR)
def not_for_a_press(file: Any, rule: Rule) -> Findings:
    """The file has something that no plate can be made of: a form, a script, a film, other files.

    PDF/X-4 has none of them (ISO 15930-7). What is read on a screen, with its links and its source in it, is the archive
    file, which `gazette convert` makes without `--press`."""
    root = at(file.trailer, "/Root")
    for keys, name in _CARRIED:
        if at(root, *keys) is not None:
            yield rule.found("the file has {text}, which a file for the press may not have", text=str(name))


_CARRIED = (
    (("/AcroForm",), say("a form")),
    (("/Names", "/JavaScript"), say("scripts")),
    (("/OpenAction", "/JS"), say("a script")),
    (("/Names", "/EmbeddedFiles"), say("attachments")),
)


@check("P103", Grade.NOTE)
def not_trapped(file: Any, rule: Rule) -> Findings:
    """The file doesn't say whether its plates are trapped.

    Where two colours meet, one is drawn out a hair under the other, so that no white shows between them. `Trapped` says True
    or False; without it the print shop has to ask."""
    if str(at(file.trailer, "/Info", "/Trapped")) not in ("/True", "/False"):
        yield rule.found("the file does not say whether it is trapped")


# The boxes


@check("P111", Grade.ERROR)
def no_trim(sheet: Sheet, rule: Rule) -> Findings:
    """The page doesn't say where it is cut, or its boxes don't stand in one another.

    The trim is where the knife goes, the bleed goes beyond it, and both are within the medium (ISO 15930-7). Export the file
    with its trim box and bleed box."""
    if not sheet.says & TRIMS:
        yield rule.found("the page does not say where it is cut: it has no TrimBox", at=sheet.place(sheet.media))
    elif not (holds(sheet.media, sheet.bleed) and holds(sheet.bleed, sheet.trim)):
        said = say("its boxes do not stand in one another: the trim within the bleed, that within the medium")
        yield rule.found(said, at=sheet.place(sheet.trim))


@check("P112")
def no_bleed(sheet: Sheet, rule: Rule) -> Findings:
    """What reaches the edge of the page doesn't go beyond it.

    Paper is cut a hair beside where it should be: ink that is to reach the edge goes 3 mm beyond it, or a white line is left."""
    if not sheet.says & TRIMS:
        return
    wanted = (LEAST_BLEED - CLOSE / 10) * MILLIMETRE
    edges = [
        item
        for item in chain[Item](sheet.seen(Surface), sheet.seen(Picture))
        if reach(item.box, sheet.trim) * MILLIMETRE < HAIR and _falls_short(item, sheet, wanted)
    ]
    said = say_many(
        "{count} surface or picture at the edge goes less than 3 mm beyond it",
        "{count} surfaces or pictures at the edge go less than 3 mm beyond it",
        len(edges),
    )
    yield from _told(sheet, rule, edges, said)


def _falls_short(item: Item, sheet: Sheet, wanted: float) -> bool:
    """Whether it reaches an edge of the trim and does not go so far beyond it."""
    beyond = zip(item.box, sheet.trim, (-1, -1, 1, 1), strict=True)
    return any(-HAIR < sign * (side - edge) < wanted for side, edge, sign in beyond)


@check("P113", Grade.ERROR)
def notes_on_it(sheet: Sheet, rule: Rule) -> Findings:
    """A note, a link or a field stands on the page.

    A file for the press has none within the bleed (ISO 15930-7): they are for a screen. Export the file without links and
    notes."""
    strange = [one for one in each(at(sheet.page, "/Annots")) if at(one, "/Subtype") not in ALLOWED]
    boxes = filter(None, (box_of(one, "/Rect") for one in strange))
    wrong = [box for box in boxes if touches(box, sheet.bleed)]
    if wrong:
        said = say_many("{count} link or note is on the page", "{count} links or notes are on the page", len(wrong))
        yield rule.found(said, at=sheet.place(wrong[0]))


ALLOWED = ("/TrapNet", "/PrinterMark")


@check("P114")
def no_blend_space(sheet: Sheet, rule: Rule) -> Findings:
    """What shines through is blended in nobody knows what colours.

    A transparency group says in which space its colours are blended (ISO 32000-1 §11.6.6); without it each program takes
    another, and the colours differ. Flatten it, or give the group a space of four inks."""
    group = at(sheet.page, "/Group")
    if at(group, "/S") == "/Transparency" and at(group, "/CS") is None:
        yield rule.found("the page is blended without a colour space", at=sheet.place(sheet.trim))


# The fonts


@check("P201", Grade.ERROR)
def not_embedded(sheet: Sheet, rule: Rule) -> Findings:
    """A font is not in the file.

    The print shop has another of that name, or none, and sets the page in it. Export the file with all fonts embedded."""
    yield from _fonts(sheet, rule, say("the font {text} is not in the file"), lambda font: not font.is_embedded)


@check("P202")
def not_allowed(sheet: Sheet, rule: Rule) -> Findings:
    """A font may not be put into a file, its licence says.

    OpenType fonts say in the table OS/2 (fsType) whether they may be embedded, in part or as outlines. Ask whoever made the
    font, or take another."""
    yield from _fonts(sheet, rule, say("the licence of the font {text} forbids to put it into a file"), _is_refused)


def _is_refused(font: Any) -> bool:
    if font.licence is None:
        return False
    alone = font.licence & 0x000F == RESTRICTED
    return alone or bool(font.licence & BITMAPS_ONLY) or (font.is_subset and bool(font.licence & NO_SUBSETTING))


def _fonts(sheet: Sheet, rule: Rule, said: Message, is_wrong: Callable[[Any], bool]) -> Findings:
    texts = {text.font.name: text for text in sheet.seen(Text) if is_wrong(text.font)}
    for name in sorted(texts):
        yield rule.found(said, at=sheet.place(texts[name].box), text=name)


@check("P203", Grade.ERROR)
def missing_glyphs(sheet: Sheet, rule: Rule) -> Findings:
    """A letter is printed as an empty box, for its font does not have it.

    Set it in a font that has it. The findings of `gazette convert` name such a letter (F101)."""
    wrong = [text for text in sheet.seen(Text) if text.missing]
    said = say_many(
        "{count} text with a letter that its font does not have",
        "{count} texts with letters that their fonts do not have",
        len(wrong),
    )
    yield from _told(sheet, rule, wrong, said)


# The inks


def _painted(sheet: Sheet) -> Iterator[tuple[Item, Paint]]:
    for item in sheet.seen(Text):
        yield item, item.paint
    for stroke in sheet.seen(Line):
        yield stroke, stroke.paint
    for surface in sheet.seen(Surface):
        yield surface, surface.paint


@check("P301", Grade.ERROR)
def screen_colours(sheet: Sheet, rule: Rule) -> Findings:
    """Something is in red, green and blue, of a screen that nobody knows.

    A press prints in inks, and what becomes of such a colour is up to chance; black text in it is printed in four inks. Set
    it in CMYK, or at least in colours with a profile."""
    wrong = list(_of_space(sheet, "rgb"))
    said = say_many("{count} thing is in red, green and blue", "{count} things are in red, green and blue", len(wrong))
    yield from _told(sheet, rule, wrong, said)


def _of_space(sheet: Sheet, space: str) -> Iterator[Item]:
    yield from (item for item, paint in _painted(sheet) if paint.space == space)
    yield from (picture for picture in sheet.seen(Picture) if picture.space == space)


@check("P302")
def eye_colours(sheet: Sheet, rule: Rule) -> Findings:
    """Something is in colours with a profile, which the print shop turns into inks.

    PDF/X-4 allows it, and pictures may stand so. Text may not: what is black in it is printed in four inks."""
    wrong = list(_of_space(sheet, "light"))
    said = say_many(
        "{count} thing is in colours that are yet to be turned into inks",
        "{count} things are in colours that are yet to be turned into inks",
        len(wrong),
    )
    yield from _told(sheet, rule, wrong, said)


@check("P303")
def rich_black(sheet: Sheet, rule: Rule) -> Findings:
    """Text is in black and other inks at once.

    Wherever the plates are a hair apart, small letters get coloured rims. Set text in black alone: 0, 0, 0, 100."""
    wrong = [text for text in sheet.seen(Text) if _is_rich(text.paint)]
    said = say_many(
        "{count} text is in black and other inks at once",
        "{count} texts are in black and other inks at once",
        len(wrong),
    )
    yield from _told(sheet, rule, wrong, said)


def _is_rich(paint: Paint) -> bool:
    if paint.inks is None or paint.space == ALL:
        return False
    *others, black = paint.inks
    return (black > 0 and sum(others) > 0) or min(others) > 0


@check("P304")
def too_much_ink(sheet: Sheet, rule: Rule) -> Findings:
    """The inks of one colour are more than 300 percent together.

    So much does not dry on the paper, and comes off on the next sheet. The inks of pictures are not looked at."""
    wrong = [(item, paint) for item, paint in _painted(sheet) if paint.total > MOST_INK + CLOSE]
    most = max((paint.total for _, paint in wrong), default=0.0)
    said = say_many(
        "{count} thing has {most} percent of ink",
        "{count} things have up to {most} percent of ink",
        len(wrong),
        most=f"{most:.0f}",
    )
    yield from _told(sheet, rule, [item for item, _ in wrong], said)


# What is too small, or too near the trim


@check("P401")
def coarse_pictures(sheet: Sheet, rule: Rule) -> Findings:
    """A picture has fewer than 300 points to the inch.

    It is printed in steps that can be seen. Take a larger one, or set it smaller."""
    wrong = [picture for picture in sheet.seen(Picture) if picture.fineness < LEAST_FINENESS - CLOSE]
    least = min((picture.fineness for picture in wrong), default=0.0)
    said = say_many(
        "{count} picture has {least} points to the inch",
        "{count} pictures have as few as {least} points to the inch",
        len(wrong),
        least=f"{least:.0f}",
    )
    yield from _told(sheet, rule, wrong, said)


@check("P402")
def hairlines(sheet: Sheet, rule: Rule) -> Findings:
    """A line is thinner than 0.25 pt.

    It is gone on some plates, and broken on others. A width of 0 is as thin as the machine can: thinner than paper holds."""
    wrong = [line for line in sheet.seen(Line) if line.width < LEAST_LINE - CLOSE / 100]
    least = min((line.width for line in wrong), default=0.0)
    said = say_many(
        "{count} line is {least} pt thick", "{count} lines are as thin as {least} pt", len(wrong), least=f"{least:.2f}"
    )
    yield from _told(sheet, rule, wrong, said)


@check("P403")
def small_text(sheet: Sheet, rule: Rule) -> Findings:
    """Text is smaller than 5 pt.

    Its letters fill with ink, Chinese ones first. Set it larger."""
    wrong = [text for text in sheet.seen(Text) if text.size < LEAST_TEXT - CLOSE / 100]
    least = min((text.size for text in wrong), default=0.0)
    said = say_many(
        "{count} text of {least} pt", "{count} texts, the smallest of {least} pt", len(wrong), least=f"{least:.1f}"
    )
    yield from _told(sheet, rule, wrong, said)


@check("P404")
def near_the_trim(sheet: Sheet, rule: Rule) -> Findings:
    """Text stands nearer to the trim than 3 mm, or beyond it.

    Where the knife is a hair off, it is cut. Set it further in."""
    if not sheet.says & TRIMS:
        return
    wrong = [text for text in sheet.seen(Text) if reach(text.box, sheet.trim) < LEAST_MARGIN - CLOSE / 10]
    said = say_many(
        "{count} text is nearer to the trim than 3 mm", "{count} texts are nearer to the trim than 3 mm", len(wrong)
    )
    yield from _told(sheet, rule, wrong, said)


@check("P502")
def sizes_differ(file: Any, rule: Rule) -> Findings:
    """Pages are cut to different sizes.

    A print shop folds pages of one size. Where a page is meant to be larger, tell the shop that it is folded in."""
    found = trims(file)
    if len(found) > 1:
        yield rule.found("pages are cut to {text}", text=", ".join(found))


TOO_MUCH = rule(
    "P104",
    Grade.WARNING,
    """Not all of the file was looked through.

    Its pages are painted with more than any print shop's machine takes at once. Have it made anew, with its pictures as pictures.""",
)

OF_FILES = (no_condition, not_for_a_press, not_trapped, sizes_differ)
OF_SHEETS = (
    no_trim, no_bleed, notes_on_it, no_blend_space,
    not_embedded, not_allowed, missing_glyphs,
    screen_colours, eye_colours, rich_black, too_much_ink,
    coarse_pictures, hairlines, small_text, near_the_trim,
)  # fmt: skip
