"""A document of ours in the dress of a template: its page on our sections, its styles on our paragraphs, its parts around."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from itertools import count

from docx.opc.constants import CONTENT_TYPE as TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from gazette_pub.formats.word.front import BETWEEN, CONTENTS, contents_code
from gazette_pub.formats.word.lists import STYLES as LISTED
from gazette_pub.formats.word.lists import stand_as_far_in
from gazette_pub.formats.word.markup import Element, add, w
from gazette_pub.formats.word.styles import OUTLINE
from gazette_pub.formats.word.template.cleaning import unlinked
from gazette_pub.formats.word.template.filling import fill
from gazette_pub.formats.word.template.heights import end_lines_alike, hold_lines, leave_grid, say_in_points
from gazette_pub.formats.word.template.joining import Index, Joined, join, name_of, rename, used_in
from gazette_pub.formats.word.template.language import speak_as
from gazette_pub.formats.word.template.lists import counted_from, most_of, put_behind
from gazette_pub.formats.word.template.page import Head
from gazette_pub.formats.word.template.reading import FONT, IMAGES, KINDS, Kept, Template
from gazette_pub.issue.findings import Grade, Report, rule
from gazette_pub.issue.messages import say_many
from gazette_pub.issue.parser import safe_parser

LACKING = rule(
    "F121",
    Grade.NOTE,
    """A template lacks styles that the document needs: they are added to the document, and look as the page's style has them.

    Nothing is wrong with the document. Where these lines are to look otherwise, give the template a style of that name, or
    add the name to one that it has, behind a comma: 公文正文,公报正文. `gazette template` writes a template with all of them.""",
)

NOT_TAKEN = rule(
    "F122",
    Grade.NOTE,
    """Something of a template is not taken into the document.

    What leads out of the file is not: another template, a data source, links. Nor is a lock that keeps an editor out, nor the
    numbers that Word would give headings and lists by their styles: the text has its own, as it was printed.""",
)

TITLES = {id: level for id, level in OUTLINE.items() if level < 3}
"""The styles that the contents are of."""

SPACER = "分隔"
"""The style of a line that shows nothing."""

TYPES = {
    "settings": TYPE.WML_SETTINGS,
    "theme": TYPE.OFC_THEME,
    "fontTable": TYPE.WML_FONT_TABLE,
    "numbering": TYPE.WML_NUMBERING,
    "header": TYPE.WML_HEADER,
    "footer": TYPE.WML_FOOTER,
    "font": FONT,
}
"""The content type of a part, by what it is; a picture's is that of its ending."""


class Dressing:
    """A document in the dress of a template: the text has its page and its styles, and so have the parts `beside` it.

    `styles`: those that it then has, of the template and added to it. `lists`: those of the document, which stand behind
    those of the template; `leading`: from line to line of its text, in points. Reports what was added, and what was left out.
    """

    def __init__(
        self,
        template: Template,
        text: Element,
        beside: Sequence[Element],
        styles: Element,
        report: Report,
        lists: Element,
        leading: float,
    ) -> None:
        self._template, self._lists = template, lists
        heads = [head for head, _ in _heads_of(template)]
        for section in [*text.iter(w("sectPr"))]:
            template.page.put_on(section, heads)
        roots = [text, *beside]
        counted_from(_lists_of(template), [*roots, styles])
        self._joined = join(styles, copy.deepcopy(template.styles), used_in(*roots))
        for root in roots:
            rename(root, self._joined.ids)
        speak_as(self._joined.root, styles)
        hold_lines(self._joined, template.page.pitch, leading)
        end_lines_alike(self._joined, self._joined.ids.values())
        leave_grid(self._joined, template.page.pitch)
        say_in_points(self._joined, template.page.pitch)
        self._name_titles(text)
        unlinked(lists, {id for id in LISTED if id not in self._joined.ids})
        rename(lists, self._joined.ids)
        self._say(report)

    @property
    def styles(self) -> Element:
        return self._joined.root

    def _name_titles(self, text: Element) -> None:
        """The contents are of the template's titles too (§17.16.5.68, \\t) where those are no headings of Word's."""
        styles = Index(self.styles).styles
        ours = ((styles.get(self._joined.ids.get(id, "")), level) for id, level in (TITLES | BETWEEN).items())
        named = ((name_of(style), level) for style, level in ours if style is not None)
        said = [(name, level) for name, level in named if name.lower() != f"heading {level}" and name.isprintable()]
        said = [(name, level) for name, level in said if not set(name) & set(',"\\')]
        for code in text.iter(w("instrText")):
            was = code.text or ""
            if was.startswith(f" {CONTENTS}"):
                listed = (each for each in said if each[1] in TITLES.values() or f",{each[1]}" in was)
                code.text = f" {contents_code(listed)} "

    def _say(self, report: Report) -> None:
        for finding in self._template.findings:
            report(finding)
        index = Index(self.styles)
        if added := [name_of(index.styles[self._joined.ids[id]]) for id in self._joined.added]:
            said = say_many(
                "the template lacks a style, added: {names}",
                "the template lacks {count} styles, added: {names}",
                len(added),
            )
            report(LACKING.found(said, names="、".join(added)))
        numbers = [f"numPr ({name})" for name in self._joined.unnumbered.values()]
        if left_out := [*self._template.left_out, *numbers]:
            report(NOT_TAKEN.found("not taken from the template: {what}", what=", ".join(left_out)))

    def put_parts(self, text: Part, said: Mapping[str, str]) -> set[str]:
        """Relates the text to the parts of the template, whose heads name what is `said`; what they are: settings, header."""
        numbers = count(1)
        for part in self._template.parts:
            made = _part(part, f"word/{part.kind}.xml", numbers, _fitting(part, self._joined, self._lists))
            text.relate_to(made, f"{KINDS}/{part.kind}")
        for (kind, _, relation), kept in _heads_of(self._template):
            made = _part(kept, f"word/{relation}.xml", numbers, self._filled(kept, said))
            text.load_rel(f"{KINDS}/{kind}", made, relation)
        return {part.kind for part in self._template.parts} | {kept.kind for _, kept in self._template.heads}

    def _filled(self, kept: Kept, said: Mapping[str, str]) -> bytes:
        root = etree.fromstring(kept.data, safe_parser())
        fill(root, said, Index(self.styles).called("paragraph", SPACER))
        return etree.tostring(root, encoding="UTF-8", standalone=True)


def _heads_of(template: Template) -> Iterator[tuple[Head, Kept]]:
    """Each head and foot of the template, with the relationship that leads to it here."""
    for pages, kept in template.heads:
        yield (kept.kind, pages, f"{kept.kind}_{pages}"), kept


def _part(kept: Kept, name: str, numbers: Iterator[int], data: bytes | None = None) -> Part:
    part = Part(PackURI(f"/{name}"), TYPES.get(kept.kind) or IMAGES[kept.ending], kept.data if data is None else data)
    for id, shown in kept.shows:
        folder = "media" if shown.kind == "image" else "fonts"
        name = f"word/{folder}/template{next(numbers)}.{shown.ending}"
        part.load_rel(f"{KINDS}/{shown.kind}", _part(shown, name, numbers), id)
    return part


def _lists_of(template: Template) -> int:
    """The highest number of a list of the template."""
    parts = (part.data for part in template.parts if part.kind == "numbering")
    return max((most_of(etree.fromstring(data, safe_parser()), "num", "numId") for data in parts), default=0)


def _fitting(part: Kept, joined: Joined, lists: Element) -> bytes:
    """The part as it is with the styles that were joined: no list of theirs numbers them, ours are there, and the fonts of those
    added are known."""
    if part.kind == "numbering":
        root = etree.fromstring(part.data, safe_parser())
        unlinked(root, joined.unnumbered)
        stand_as_far_in(lists, joined.root)
        put_behind(root, lists)
    elif part.kind == "fontTable":
        root = etree.fromstring(part.data, safe_parser())
        known = {font.get(w("name")) for font in root}
        for font in dict.fromkeys(_fonts_in(joined.root)):
            if font not in known:
                add(add(root, "font", name=font), "charset", val="86")
    else:
        return part.data
    return etree.tostring(root, encoding="UTF-8", standalone=True)


def _fonts_in(styles: Element) -> Iterator[str]:
    for fonts in styles.iter(w("rFonts")):
        if font := fonts.get(w("eastAsia")):
            yield font
