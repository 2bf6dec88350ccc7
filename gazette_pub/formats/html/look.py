"""A style as CSS: what it says of letters, sizes, colours and the sheet, for the structure that styles/page.css has."""

from __future__ import annotations

from collections.abc import Iterator

from gazette_pub.layout.style import MILLIMETRE, Role, Style
from gazette_pub.layout.stylesheets import stylesheet

REM = 12
"""Points: 1rem is 16px where the reader has not chosen another size (CSS Values 4 §6.1)."""

GENERIC = {"hei": "sans-serif"}
"""What a browser has for a letter that it knows no font of; a serif for all others."""

BIG, MOST = 1.5, 10
"""On a narrow screen: what is larger than so many ems of the text is no larger than so many hundredths of the screen."""

SELECTORS = {
    "p": "p",
    "undertitle": ".title.under",
    "contents-heading": ".printed-contents > p",
    "contents-label": ".printed-contents > .label",
    "contents-entry": ".printed-contents li",
    "contents-section": ".printed-contents .section-of",
    "caption": "caption, .caption",
    "name": ".names li, .roster th",
    "office": ".roster td",
    "cell": ".figures th, .figures td, .figures p",
    "cover-owner": ".cover h1 .line",
    "cover-name": ".cover .gazette",
    "cover-issue": ".cover .issue",
    "cover-publisher": ".cover .publisher",
    "toc-heading": "nav h2",
    "toc-label": "nav h3",
    "toc-1": "nav li",
    "toc-2": "nav ol ol li",
}
"""What the page has for a role, where that is not the class of its name."""

ELSEWHERE = frozenset({"note", "head", "mark"})
"""Roles that are no block of the page: a note stands at the end of its document, head and mark stand in the margin of a sheet."""

ALIGN = {
    "justify": "text-align: justify",
    "left": "text-align: start",
    "centre": "text-align: center; text-wrap: balance",
    "right": "text-align: end",
    # as wide as its one line, and so in the middle; of several lines as wide as it may be, and so a paragraph
    "ends": "text-align: start",
    "note": "display: table; margin-left: auto; margin-right: auto; text-align: justify",
}


def css(on_screen: Style, on_paper: Style) -> str:
    """The style sheet of the page, in the style that it is shown in and the one that it is printed in."""
    printed = "" if on_paper == on_screen else "".join(_roles(on_paper))
    return "".join(
        (
            _properties(on_screen),
            stylesheet("page"),
            *_roles(on_screen),
            f"@media (max-width: 40em) {{\n{''.join(_narrow(on_screen))}}}\n",
            f"@media print {{\n{_on_paper(on_paper)}{printed}}}\n",
            _sheet(on_paper),
        )
    )


# -- custom properties -------------------------------------------------------------------------------------------------


def _properties(style: Style) -> str:
    """Letters and colours by the names that the style gives them, and the measure."""
    letters = "".join(f"  --{letter}: {_stack(style, letter)};\n" for letter in style.letters)
    by_day = "".join(f"  --{name}: {colour.screen};\n" for name, colour in style.colours.items())
    by_night = " ".join(f"--{name}: {colour.dark};" for name, colour in style.colours.items() if colour.dark)
    text = style.text
    measure = f"  --size: {_n(text.size / REM)}rem;\n  --leading: {_n(text.leading / text.size)};\n  --one: {_n(text.one)}em;\n"
    night = f"@media (prefers-color-scheme: dark) {{\n  :root {{ {by_night} }}\n}}\n"
    return f":root {{\n  color-scheme: light dark;\n{measure}{by_day}{letters}}}\n{night}"


def _stack(style: Style, letter: str) -> str:
    families = dict.fromkeys(name.removesuffix(" Bold") for name in style.families(letter))
    return ", ".join((*map(_quoted, families), GENERIC.get(letter, "serif")))


def _quoted(name: str) -> str:
    """A name as a string of CSS that no character of it can end (CSS Syntax 3 §4.3.5), nor the style element around it."""
    return '"' + "".join(c if c.isalnum() or c in " _-" else f"\\{ord(c):x} " for c in name) + '"'


# -- roles -------------------------------------------------------------------------------------------------------------


def _roles(style: Style) -> Iterator[str]:
    """A rule for each role: the text first, whose rule is the weakest."""
    for name, role in sorted(style.roles.items(), key=lambda entry: entry[0] != "p"):
        if name not in ELSEWHERE:
            yield f"{SELECTORS.get(name, f'.{name}')} {{ {'; '.join(_look(role, style))} }}\n"
    yield f".note {{ font-size: {_n(style.role('note').size / style.text.size)}em }}\n"


def _look(role: Role, style: Style) -> Iterator[str]:
    """The declarations of a role. What it counts in cells and lines is said in ems of its own size."""
    cell, line = style.text.size / role.size, style.text.leading / role.size
    yield f"font: {_weight(role, style)} {_n(1 / cell)}em/{_n(role.slot * line)} var(--{role.letter})"
    # one line of a note stands in the middle
    yield f"text-indent: {_n(0 if role.align == 'note' else role.indent * cell)}em"
    yield ALIGN[role.align]
    for side, amount in (
        ("top", role.before * line),
        ("right", role.right * cell),
        ("bottom", role.after * line),
        (
            "left",
            role.left * cell + (role.tracking if role.align == "centre" else 0),
        ),  # no space behind the last character
    ):
        if amount:
            # a rule stands between what is left open and the text
            yield f"{'margin' if side == 'top' and role.over else 'padding'}-{side}: {_n(amount)}em"
    if role.tracking:
        yield f"letter-spacing: {_n(role.tracking)}em"
    if role.colour != "black":
        yield f"color: var(--{role.colour})"
    for side, width in (("top", role.over), ("bottom", role.rule)):
        if width:
            yield f"border-{side}: {_n(width)}pt solid var(--{role.stroke})"
    if role.keep:
        yield "break-after: avoid"


def _weight(role: Role, style: Style) -> int:
    """Heavy where the letter may be played by a bold face; one that is heavy by itself has no other (font-synthesis)."""
    return 700 if any(name.endswith(" Bold") for name in style.families(role.letter)) else 400


def _narrow(style: Style) -> Iterator[str]:
    for name, role in style.roles.items():
        size = role.size / style.text.size
        if size > BIG and name not in ELSEWHERE:
            yield f"  {SELECTORS.get(name, f'.{name}')} {{ font-size: min({_n(size)}em, {MOST}vw) }}\n"


# -- on paper ----------------------------------------------------------------------------------------------------------


def _on_paper(style: Style) -> str:
    text = style.text
    side = (text.width / text.size - text.one) / 2
    return (
        f"  html {{ font-size: {_n(text.size)}pt; line-height: {_n(text.leading)}pt }}\n"
        f"  .two > .text {{ columns: {max(2, text.columns)}; column-gap: {_n(text.gap)}em }}\n"
        f"  .one > .text, .one > header, .front, .colophon {{ margin-left: {_n(side)}em; margin-right: {_n(side)}em }}\n"
    )


def _sheet(style: Style) -> str:
    """The sheet, with the running head above the text and the page mark below it, both outside."""
    sheet, text, head = style.sheet, style.text, style.head
    bottom = sheet.height - sheet.top - text.lines * text.leading / MILLIMETRE
    before, after = (_quoted(part) for part in head.mark.split("{}"))
    running = "string(gazette)" if head.running else "none"
    figures = "counter(page, full-width)" if head.figures == "full" else "counter(page)"
    pages = "".join(
        f"@page :{side} {{ @top-{side} {{ content: {running}; {_around(style, 'head', side)} }}"
        f" @bottom-{side} {{ content: {before} {figures} {after}; {_around(style, 'mark', side)} }} }}\n"
        for side in ("right", "left")
    )
    return (
        f"@page {{ size: {_n(sheet.width)}mm {_n(sheet.height)}mm;"
        f" margin: {_n(sheet.top)}mm {_n(sheet.inside)}mm {_n(bottom)}mm }}\n{pages}"
    )


def _around(style: Style, name: str, side: str) -> str:
    role, lead = style.role(name), style.text.leading
    inset = f"padding-{side}: {_n(role.right * style.text.size)}pt; " if role.right else ""
    font = f"font: {_n(role.size)}pt/{_n(lead)}pt var(--{role.letter}); {inset}"
    if name == "mark":
        return f"{font}vertical-align: top; padding-top: {_n(style.head.below * lead)}pt"
    rule = f"; border-bottom: {_n(style.head.rule)}pt solid" if style.head.rule else ""
    return f"{font}vertical-align: bottom; width: 100%; padding-bottom: {_n((style.head.above - 1) * lead)}pt{rule}"


def _n(value: float) -> str:
    """A number, as short as a thousandth is exact."""
    return f"{value:.3f}".rstrip("0").rstrip(".")
