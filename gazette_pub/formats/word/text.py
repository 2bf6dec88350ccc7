"""Printed text → runs: words with their character styles, links, page marks, footnotes."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable

from gazette_pub.formats.word.fields import add_field, begin_field, end_field
from gazette_pub.formats.word.joint import add_joined
from gazette_pub.formats.word.languages import language_of, speak, turn
from gazette_pub.formats.word.markup import Element, add, add_text, last_in, new, put, w
from gazette_pub.formats.word.notes import add_note, is_in_note, note_of, texts_in
from gazette_pub.formats.word.sheet import twips
from gazette_pub.formats.word.story import Story
from gazette_pub.issue.links import web_address
from gazette_pub.issue.model import XML_LANG, Node, is_listed, is_structure, tag
from gazette_pub.issue.plain import printed_after, printed_before
from gazette_pub.layout.attachments import before_and_number, begins_line
from gazette_pub.layout.front import LEADERS
from gazette_pub.layout.joint import joint_of
from gazette_pub.layout.kept import is_note_reference, note_mark, note_referred_to
from gazette_pub.layout.labels import BREAKS, SHIFTS, is_apart, is_event_apart
from gazette_pub.layout.languages import direction
from gazette_pub.layout.names import are_wide, parted, parted_heading, parted_label
from gazette_pub.layout.official import below_marks, has_red_head, line_role, number_and_signer
from gazette_pub.layout.roles import heading_role, is_bold, lead_role, leans
from gazette_pub.layout.style import Style
from gazette_pub.words.pattern import Expression, Pattern

WORDS = {
    "em": "Emphasized",
    "ref": "Reference",
    "person": "Person",
    "organization": "Organization",
    "date": "InlineDate",
    "event": "Event",
    "q": "NewWords",
    "span": "Span",
}
"""What a word is, and its character style. A run has one style: of two that could give it theirs, the outer does."""

LEADS = {"level-1": "Lead1", "level-2": "Lead2", "level-3": "Lead3", "level-4": "Lead3"}
"""The style of a heading that runs in, by its role."""

LABELS = {"article": "ArticleLabel", "section": "HeadingLabel", "division": "HeadingLabel"}
"""The style of a printed number, by what it numbers; an item's is that of all others."""


def add_line(story: Story, node: Node, style: str, within: Element | None = None) -> Element:
    """A paragraph in this style that holds what the element has printed: waiting numbers, then its text."""
    paragraph = story.paragraph(style, within)
    _add_labels(story, paragraph)
    mark = story.marks.begin(paragraph, node)
    joint = joint_of(node) if has_red_head(story.style) else None
    if joint is not None:
        add_joined(paragraph, node, joint, story.style)
    elif len(node) or node.name not in SET_APART:
        add_inline(story, paragraph, node)
    else:
        SET_APART[node.name](story, paragraph, node)
    if story.style.role(line_role(node)).align == "ends":
        _part(paragraph)
    if line_role(node) == RED and joint is None:
        _one_below_the_other(paragraph)
    if line_role(node) == RED:
        _set_below_marks(paragraph, node, story.style)
    story.marks.end(paragraph, mark)
    _add_behind(story, paragraph, node)
    language = language_of(node) if story.speaks else None
    turn(paragraph, language or story.language)
    if language or direction(story.language) == "rtl":
        speak([paragraph], language or story.language)
    return paragraph


def _add_behind(story: Story, paragraph: Element, node: Node) -> None:
    """What stands behind the words of a line. The page of an entry that leads to a document of the issue is that on which it
    begins in the file: a field, as in contents that are made."""
    behind, page = _behind(node), node.get("page", "").strip(AROUND)
    href = next((str(ref.get("href", "")) for ref in node.children("ref")), "") if is_listed(node) and page else ""
    mark = story.marks.document(href) if page.isdecimal() else None
    if mark is None:
        add_text(paragraph, behind)
        return
    before, _, after = behind.rpartition(page)
    add_text(paragraph, before)
    add_field(paragraph, rf"PAGEREF {mark} \h", story.paging.numbers.get(href[1:], page))
    add_text(paragraph, after)


def _behind(node: Node) -> str:
    """What stands behind the words of a line: the page of an entry at the right, behind the dots that its style has drawn."""
    page, leader = node.get("page"), node.get("leader", "")
    if not is_listed(node) or not page or leader.strip(LEADERS + AROUND):
        return printed_after(node)
    return "\t" + printed_after(node)[len(leader.rstrip(AROUND)) :]


AROUND = "（）()"


def add_beside_number(story: Story, node: Node) -> None:
    """Who signs a document, behind its number, in the paragraph that was written last."""
    paragraph, number = story.line, node.getprevious()
    assert paragraph is not None and isinstance(number, Node)
    add_text(paragraph, between_number_and_signer(story, number))
    mark = story.marks.begin(paragraph, node)
    add_inline(story, paragraph, node)
    story.marks.end(paragraph, mark)


def between_number_and_signer(story: Story, number: Node) -> str:
    """What parts the two: a tab, where they stand at both ends of their line."""
    return "\t" if story.style.role(line_role(number)).align == "ends" else "\u3000\u3000"


def _part(paragraph: Element) -> None:
    """The first blank of a line whose parts stand at its both ends becomes a tab."""
    for text in texts_in(paragraph):
        before, blank, after = (text.text or "").partition("\u3000")
        if blank:
            run = text.getparent()
            assert run is not None
            text.text = before
            run.remove(text) if not before else None
            add(run, "tab")
            if after.strip("\u3000"):
                add(run, "t").text = after.lstrip("\u3000")
            return


def _one_below_the_other(paragraph: Element) -> None:
    """Organs that issue together stand on lines of their own in the red head (GB/T 9704-2012 §7.2.4): blanks between them are
    ends of lines."""
    for text in [each for each in texts_in(paragraph) if _APART.search((each.text or "").strip())]:
        run = text.getparent()
        assert run is not None
        lines = _APART.sub("\n", (text.text or "").strip())
        at = run.index(text)
        run.remove(text)
        for n, line in enumerate(lines.split("\n")):
            if n:
                run.insert(at, new("br"))
                at += 1
            made = new("t")
            made.text = line
            run.insert(at, made)
            at += 1


def _set_below_marks(paragraph: Element, node: Node, style: Style) -> None:
    """What marks the copy stands in the room above the red head, and moves it nowhere."""
    role = style.role(RED)
    if (below := below_marks(role, node)) != role:
        put(paragraph[0], "spacing", before=twips(below.before * style.text.leading))


_APART = Pattern(Expression("[ \u3000]+"), ("甲局　　乙局", "甲局 文件"), ("甲局文件",), "search")
RED = "redhead"
"""The role of the names of who issues a document, in red."""


def _add_name(story: Story, paragraph: Element, node: Node) -> None:
    _add_apart(paragraph, parted(node.text or ""), node, "ShortName")


def _add_heading(story: Story, paragraph: Element, node: Node) -> None:
    parts = parted_heading(node.text or "") if node.above.name == "division" else None
    is_large = story.style.role(heading_role(node)).size > story.style.text.size
    _add_apart(paragraph, parts, node, "ShortHeading" if is_large else "ShortName")


def _add_apart(paragraph: Element, parts: tuple[str, str] | None, node: Node, style: str) -> None:
    """A text of two characters set wide, in two runs; any other as it comes."""
    first, second = parts or ("", node.text)
    add_text(paragraph, first, style)
    add_text(paragraph, second)


def spread(paragraph: Element, parts: Callable[[str], tuple[str, str, str] | None]) -> None:
    """The last words of a paragraph with two characters of them set wide: what stands before these, and the two."""
    texts = texts_in(paragraph)
    run = texts[-1].getparent() if texts else None
    if run is None or len(run) > 2 or (found := parts(texts[-1].text or "")) is None:
        return
    before, first, second = found
    if before:
        run.addprevious(_like(run, before))
    run.addprevious(_like(run, first, "ShortName"))
    texts[-1].text = second


def _like(run: Element, text: str, style: str | None = None) -> Element:
    """The run with another text, in this style where it is given."""
    made = copy.deepcopy(run)
    made[-1].text = text
    if style:
        for each in made[0].findall(w("rStyle")):
            made[0].remove(each)
        made[0].insert(0, new("rStyle", val=style))
    return made


def _add_number(story: Story, paragraph: Element, node: Node) -> None:
    """A number; who signs it stands at the right of its line, where the style has it so."""
    signed = number_and_signer(node)
    add_text(paragraph, signed[0].rstrip() if signed else node.text)
    if signed:
        add_text(paragraph, between_number_and_signer(story, node))
        add_text(paragraph, signed[1])


SET_APART: dict[str, Callable[[Story, Element, Node], None]] = {
    "name": _add_name,
    "heading": _add_heading,
    "number": _add_number,
}
"""How a text that has nothing but characters is set, where that is not as it comes."""


def add_labels_line(story: Story, style: str) -> None:
    """A paragraph of the waiting numbers alone, when there are any."""
    if story.labels:
        _add_labels(story, story.paragraph(style))


def add_roster_label(story: Story, entry: Node) -> None:
    """A paragraph of what a person is in a roster; 组长 is as wide as 副组长 where it says both."""
    paragraph = story.paragraph("PersonName")
    story.number(entry)
    _add_labels(story, paragraph)
    if are_wide(each.label or "" for each in entry.above.children("entry")):
        spread(paragraph, lambda text: ("", *parts) if (parts := parted_label(text)) else None)


def add_inline(story: Story, parent: Element, node: Node, style: str | None = None) -> None:
    """The text of the element and what stands inside its lines, in this character style where it has one."""
    text = node.text
    for child in node.children():
        add_text(parent, _text_before(child, text), style)
        before = last_in(parent)
        marks = ("", "") if child.name == "note" else (printed_before(child), printed_after(child))
        add_text(parent, marks[0], style)
        INLINES[child.name](story, parent, child, style)
        add_text(parent, marks[1], style)
        if language := child.get(XML_LANG):
            speak(parent.iterchildren() if before is None else before.itersiblings(), language)
        text = child.tail
    add_text(parent, text, style)


def _text_before(child: Node, text: str | None) -> str | None:
    """The text before something inside a line, with the end of that line where it begins one, its number with it."""
    if not begins_line(child):
        return text
    before, number = before_and_number(text or "")
    return f"{before}\n{number}"


def _words(story: Story, parent: Element, node: Node, style: str | None) -> None:
    name = node.get("name", "") if node.name == "span" else ""
    if name in BREAKS:
        add_text(parent, "\n")
    elif is_note_reference(node) and not is_in_note(parent) and (noted := note_referred_to(node)):
        add_text(add_note(story.notes, parent, note_mark(node)), noted)
    before = last_in(parent)
    add_inline(story, parent, node, style or (_emphasis(node) if node.name == "em" else WORDS[node.name]))
    if name in SHIFTS:
        _shift(parent.iterchildren() if before is None else before.itersiblings(), SHIFTS[name])
    add_text(parent, "\u3000" if is_event_apart(node) else None)


def _emphasis(node: Node) -> str:
    return "Leaning" if leans(node) else "Heavy" if is_bold(node) else WORDS["em"]


def _shift(parts: Iterable[Element], by: int) -> None:
    """The runs in these parts stand above the line, or below it (§17.3.2.42)."""
    for run in (run for part in parts for run in part.iter(w("r"))):
        if run[0].find(w("vertAlign")) is None:
            made = add(run[0], "vertAlign", val="superscript" if by > 0 else "subscript")
            behind = next((each for each in run[0] if each.tag in _BEHIND_SHIFTS), None)
            if behind is not None:
                behind.addprevious(made)


_BEHIND_SHIFTS = frozenset((w("rtl"), w("lang")))


def _quoted(story: Story, parent: Element, node: Node, style: str | None) -> None:
    """Words that an amending decision quotes: the new ones are lettered as such."""
    add_inline(story, parent, node, style or (None if node.get("role") else WORDS["q"]))


def _lead(story: Story, parent: Element, node: Node, style: str | None) -> None:
    add_inline(story, parent, node, style or LEADS[lead_role(node)])


def _reference(story: Story, parent: Element, node: Node, style: str | None) -> None:
    """A link where its target is in the issue or on the web, else the words alone. In a link there is no other. The number that
    it repeats (本法第六条) stands in a field."""
    href = node.get("href", "")
    is_in_link = next(node.iterancestors(tag("ref")), None) is not None
    if not is_in_link and (number := story.marks.number(node)):
        _numbered(parent, node, *number, style or WORDS["ref"])
    elif not is_in_link and (target := story.marks.target(href)):
        _words(story, add(parent, "hyperlink", anchor=target, history=1), node, style)
    elif not is_in_link and (address := web_address(href)):
        begin_field(parent, f'HYPERLINK "{address}"')  # §17.16.5.25
        _words(story, parent, node, style)
        end_field(parent)
    else:
        _words(story, parent, node, style)


def _numbered(parent: Element, node: Node, mark: str, number: str, style: str) -> None:
    """A reference that ends with the number of what it leads to: Word says it anew where that is numbered otherwise."""
    if before := (node.text or "").removesuffix(number):
        add_text(add(parent, "hyperlink", anchor=mark, history=1), before, style)
    begin_field(parent, rf"REF {mark} \h")
    add_text(parent, number, style)
    end_field(parent)


def _page(story: Story, parent: Element, node: Node, style: str | None) -> None:
    story.marks.page(parent, node)


def _note(story: Story, parent: Element, node: Node, style: str | None) -> None:
    if is_in_note(parent):
        _run_together(story, parent, node)
        return
    paragraph = add_note(story.notes, parent, note_mark(node))
    if not is_structure(node):
        add_inline(story, paragraph, node)
        return
    first = next(node.children(), None)
    beside = first is not None and first.name == "p" and not printed_before(first)
    if first is not None and beside:  # it stands beside the number of the note
        mark = story.marks.begin(paragraph, first)
        add_inline(story, paragraph, first)
        story.marks.end(paragraph, mark)
        add_text(paragraph, printed_after(first))
    with story.aside(note_of(paragraph)):
        story.blocks(node, int(beside))


def _run_together(story: Story, parent: Element, node: Node) -> None:
    """What an element holds, blocks too, in one line: a footnote in a footnote."""
    add_text(parent, printed_before(node))
    if not is_structure(node):
        mark = story.marks.begin(parent, node) if node.name != "note" else None
        add_inline(story, parent, node)
        if mark:
            story.marks.end(parent, mark)
    else:
        for child in node.children():
            _page(story, parent, child, None) if child.name == "pb" else _run_together(story, parent, child)
    add_text(parent, printed_after(node))


INLINES: dict[str, Callable[[Story, Element, Node, str | None], None]] = {
    **dict.fromkeys(WORDS, _words),
    "mod": add_inline,
    "q": _quoted,
    "lead": _lead,
    "ref": _reference,
    "pb": _page,
    "note": _note,
}


def words(node: Node) -> str:
    """The text of the element without its footnotes, on one line: what stands for it elsewhere."""
    return " ".join(node.words.split())


def _add_labels(story: Story, paragraph: Element) -> None:
    for node in story.labels:
        mark = story.marks.begin_number(paragraph, node)
        add_text(paragraph, printed_before(node), _label_style(node))
        if mark:
            story.marks.end(paragraph, mark)
        add_text(paragraph, "\u3000" if is_apart(node) else None)
    story.labels.clear()


def _label_style(node: Node) -> str:
    line = node if node.name == "p" else next((child for child in node.children("heading", "p")), None)
    if (
        line is not None
        and line.name == "p"
        and node.name in ("p", "section")
        and (lead := line.child("lead")) is not None
    ):
        return LEADS[lead_role(lead)].replace("Lead", "LeadLabel")
    return LABELS.get(node.name, "ItemLabel")
