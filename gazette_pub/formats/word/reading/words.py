"""What is printed in a paragraph: its runs, with what stands in them and is no text.

What was deleted under track changes is not printed any more, and what was inserted is; a field shows its result, not its
instruction; what a program wrote in two ways for two others (mc:AlternateContent) is read once.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field, replace
from typing import TypeVar

from lxml import etree

from gazette_pub.formats.word.markup import Element, R, w
from gazette_pub.formats.word.reading.computed import chosen, drawn
from gazette_pub.formats.word.reading.formulas import M, said_by
from gazette_pub.formats.word.reading.styles import RunLook, Styles
from gazette_pub.formats.word.reading.symbols import sign, signs_of
from gazette_pub.formats.word.reading.values import OFF, child, number, says_on, value
from gazette_pub.structure.line import OBJECT
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
NEWER_CHART = "http://schemas.microsoft.com/office/drawing/2014/chartex"
DIAGRAM = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
V = "urn:schemas-microsoft-com:vml"
SYMBOLS = "http://schemas.microsoft.com/office/word/2015/wordml/symex"
OFFICE = "urn:schemas-microsoft-com:office:office"

LINE, TAB = "\n", "\t"

SKIPPED = frozenset(
    {
        w("pPr"), w("del"), w("moveFrom"), w("delText"), w("delInstrText"), w("rPrChange"), w("pPrChange"),
        w("sdtPr"), w("sdtEndPr"), w("rubyPr"), w("customXmlPr"), w("smartTagPr"),
        f"{{{M}}}rPr", f"{{{M}}}ctrlPr",
    }
)  # fmt: skip
"""What holds nothing that is printed."""

WAYS = frozenset({f"{{{MC}}}Choice", f"{{{MC}}}Fallback"})
"""The ways in which one thing is written, for programs that know more or less (Part 3, 7.5)."""

_KNOWN = Pattern(
    Expression("(?:wp[sgc]|wp14|w1[45]|w16[a-z]*|wp|v|a14|pic)(?: |$)"),
    ("wps", "wpg", "w14 wps", "v"),
    ("cx1", "aink", "am3d", ""),
    "match",
)
"""What a way may ask for that is read here: text boxes, their groups and their canvas, Word's own additions."""


def is_chosen(way: Element) -> bool:
    """Whether a way of writing a thing is the one that is read: the first that asks for nothing unknown, else the last resort,
    where that holds something, else the first."""
    above = way.getparent()
    ways = [] if above is None else [each for each in above.iterchildren() if each.tag in WAYS]
    known = (each for each in ways if _KNOWN.match(each.get("Requires", "")))
    resort = (each for each in ways if each.get("Requires") is None and len(each))
    return next(known, next(resort, ways[0] if ways else way)) is way


BOXES = frozenset({w("txbxContent")})
"""What holds paragraphs of its own, beside the text."""

RAISED = {
    "superscript": str.maketrans("0123456789+-－＋−()（）ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁺⁻⁽⁾⁽⁾ⁿⁱ"),
    "subscript": str.maketrans("0123456789+-－＋−()（）", "₀₁₂₃₄₅₆₇₈₉₊₋₋₊₋₍₎₍₎"),
}
"""Letters that stand high or low, as characters of their own: 10² is no 102, and H₂O no H2O."""

_RAISED_MARK = Pattern(
    Expression("[\\[［〔][⁰¹²³⁴-⁹]{1,2}[\\]］〕]"),
    ("总值[²]1200亿元", "公报［¹²］", "〔³〕"),
    ("10²", "[2]", "[²³⁴]"),
    "search",
)
"""The mark of a note that was typed and raised with its brackets, which set it off: it says [2], as the note below does."""

_LEVEL = {ord(high): ord(digit) for digit, high in zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", strict=True)}


@dataclass(frozen=True, slots=True)
class Thing:
    """What stands in a text and is none: a note, a picture. `kind`: footnote, endnote or picture; `id`: what it is called
    in its part, or its relationship; `description`: what a picture shows, or the mark of a note that is not counted."""

    kind: str
    id: str
    description: str = ""


@dataclass(slots=True)
class Words:
    """What a paragraph prints. `text`: with OBJECT where a thing stands, LINE where a line ends, TAB. `things`: in order.

    `boxes`: the text boxes that hang on it, each with how many characters stand before. `sizes`: how many printed letters
    have each size (half points; 0 for that of the paragraph's style); `bold`: how many are, and `light` how many are said
    not to be. `marks`: the names of the bookmarks that begin in it. `hidden`: what is not printed; `struck`: what has a line
    through it; `apart`: what is set off from the words around it by a look of its own.
    `formulas`: how many it holds; `objects`: the programs of which it holds some; `turns`: how many characters stand before each end of a page that
    is forced in it. `changed`: what was inserted or deleted. `contents`: it stands in a field that is the contents of the file.
    `comments`: the numbers of the comments that end in it. `paged`: from where to where a field says the page of something.
    `gone`: the notes whose marks were deleted, or are hidden. `failed`: what fields say that lead to nothing; as the page of something
    it is no text.
    """

    text: str = ""
    things: tuple[Thing, ...] = ()
    boxes: tuple[tuple[int, Element], ...] = ()
    sizes: dict[int, int] = field(default_factory=dict)
    bold: int = 0
    light: int = 0
    letters: int = 0
    marks: tuple[str, ...] = ()
    hidden: str = ""
    struck: str = ""
    apart: str = ""
    formulas: int = 0
    objects: tuple[str, ...] = ()
    turns: tuple[int, ...] = ()
    changed: tuple[tuple[str, str], ...] = ()
    contents: bool = False
    comments: tuple[str, ...] = ()
    paged: tuple[int, int] | None = None
    gone: tuple[tuple[str, Thing], ...] = ()
    failed: tuple[str, ...] = ()

    @property
    def says_nothing(self) -> bool:
        """Whether it is an entry of contents of which the leaders are left, or the number of a page."""
        return self.contents and bool(self.text.strip()) and not any(map(str.isalpha, self.text))

    @property
    def size(self) -> int:
        """The size of most letters, in half points; 0 for that of the paragraph's style."""
        return max(self.sizes, key=self.sizes.__getitem__) if self.sizes else 0


def joined(parts: Sequence[Words]) -> Words:
    """What paragraphs print that are one: each goes on where the one before it ends."""
    starts = list(itertools.accumulate((len(each.text) for each in parts), initial=0))
    sizes = Counter[int]()
    for each in parts:
        sizes.update(each.sizes)
    return replace(
        parts[0],
        text="".join(each.text for each in parts),
        things=_all(each.things for each in parts),
        boxes=tuple((start + at, box) for start, each in zip(starts, parts, strict=False) for at, box in each.boxes),
        sizes=dict(sizes),
        bold=sum(each.bold for each in parts),
        light=sum(each.light for each in parts),
        letters=sum(each.letters for each in parts),
        marks=_all(each.marks for each in parts),
        hidden="".join(each.hidden for each in parts),
        struck="".join(each.struck for each in parts),
        apart="".join(each.apart for each in parts),
        formulas=sum(each.formulas for each in parts),
        objects=_all(each.objects for each in parts),
        turns=tuple(start + at for start, each in zip(starts, parts, strict=False) for at in each.turns),
        changed=_all(each.changed for each in parts),
        comments=_all(each.comments for each in parts),
        gone=_all(each.gone for each in parts),
        failed=_all(each.failed for each in parts),
    )


_T = TypeVar("_T")


def _all(parts: Iterable[tuple[_T, ...]]) -> tuple[_T, ...]:
    return tuple(itertools.chain.from_iterable(parts))


class Fields:
    """Complex fields (§17.16.18), which may reach over paragraphs: what stands between begin and separate is not printed."""

    def __init__(self) -> None:
        self._open: list[_Field] = []

    @property
    def is_contents(self) -> bool:
        """Whether what comes now stands in a table of contents (§17.16.5.68)."""
        return any(field.shown and field.instruction.lstrip()[:4].upper() == "TOC " for field in self._open)

    @property
    def is_page(self) -> bool:
        """Whether what comes now is the page that something stands on (§17.16.5.45)."""
        return bool(self._open) and self._open[-1].shown and self._open[-1].instruction.split()[:1] == ["PAGEREF"]

    @property
    def shown_from(self) -> int | None:
        """Where in the paragraph the result of the innermost field begins."""
        return self._open[-1].at if self._open and self._open[-1].shown else None

    @property
    def is_instruction(self) -> bool:
        return any(not field.shown for field in self._open)

    def instruct(self, text: str) -> None:
        """Part of an instruction."""
        if self._open:
            self._open[-1].instruction += text

    def mark(self, kind: str, at: int = 0, chosen: str = "") -> str:
        """A field begins, shows its result from here, or ends. What one shows that ends without a result: what was `chosen` in
        the box of a form, or what its instruction draws."""
        if kind == "begin" and len(self._open) < _MOST_FIELDS:
            self._open.append(_Field(chosen=chosen))
        elif kind == "separate" and self._open:
            self._open[-1].shown, self._open[-1].at = True, at
        elif kind == "end" and self._open:
            field = self._open.pop()
            is_empty = not field.shown or field.at == at
            return (field.chosen or drawn(field.instruction)) if is_empty else ""
        return ""


@dataclass
class _Field:
    instruction: str = ""
    shown: bool = False
    at: int = -1
    chosen: str = ""


_MOST_FIELDS = 1000


def words_of(paragraph: Element, styles: Styles, fields: Fields, hidden: bool = False) -> Words:
    """What the paragraph prints; `hidden`: its style says that it prints nothing."""
    reading = _Reading(styles, fields)
    reading.hidden = reading.is_hidden = hidden
    reading.words.contents = fields.is_contents
    for element in paragraph.iterchildren():
        if element.tag == _RUN:
            _read_run(reading, element)
        elif element.tag == _MARK:
            _bookmark(reading, element)
        elif element.tag not in _NOTHING:
            _read(reading, element)
    return reading.end()


def _read_run(reading: _Reading, run: Element) -> None:
    """A run, as nearly all are: its text, and little else."""
    reading.enter_run(run)
    for element in run.iterchildren():
        if (take := _LEAVES.get(element.tag)) is not None:
            take(reading, element)
        elif element.tag != _PROPERTIES:
            _read(reading, element)
    reading.leave_run()


def _read(reading: _Reading, whole: Element) -> None:
    """What stands anywhere in an element of a paragraph."""
    walk = etree.iterwalk(whole, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        if event == "end":
            if tag == _RUN:
                reading.leave_run()
            continue
        if tag in BOXES:
            reading.boxes.append((reading.length, element))
            walk.skip_subtree()
        elif tag in SKIPPED or tag == _PARAGRAPH or tag in WAYS and not is_chosen(element):
            reading.skip(element)
            walk.skip_subtree()
        elif tag == _RUBY:
            reading.put(_ruby(element))
            walk.skip_subtree()
        elif tag == _FORMULA and not any(True for _ in element.iter(*_NO_FORMULA)):
            reading.words.formulas += 1
            reading.put(said_by(element))
            walk.skip_subtree()
        elif (take := _TAKERS.get(tag)) is not None:
            take(reading, element)


_PARAGRAPH, _RUN, _RUBY, _FORMULA = w("p"), w("r"), w("ruby"), f"{{{M}}}oMath"
_MARK, _NOTHING = w("bookmarkStart"), frozenset(map(w, ("pPr", "bookmarkEnd", "proofErr")))

_NO_FORMULA = tuple(
    map(w, ("del", "ins", "moveFrom", "moveTo", "drawing", "object", "footnoteReference", "endnoteReference"))
)
"""What a formula is read through for, character by character."""


def _ruby(ruby: Element) -> str:
    """A word with its reading in brackets behind it, wherever that is set: 炅（guì）."""
    base, above = (
        "".join(t.text or "" for part in ruby.iterchildren(w(name)) for t in part.iter(w("t")))
        for name in ("rubyBase", "rt")
    )
    return f"{base}（{above}）" if above else base


class _Reading:
    """A paragraph half read."""

    def __init__(self, styles: Styles, fields: Fields) -> None:
        self.styles, self.fields = styles, fields
        self.words = Words()
        self.pieces: list[str] = []
        self.things: list[Thing] = []
        self.boxes: list[tuple[int, Element]] = []
        self.marks: list[str] = []
        self.objects: list[str] = []
        self.turns: list[int] = []
        self.changed: list[tuple[str, str]] = []
        self.comments: list[str] = []
        self.gone: list[tuple[str, Thing]] = []
        self.length = 0
        self.size, self.hidden, self.is_hidden = 0, False, False
        self.bold: bool | None = None
        self.drawn: Mapping[int, int | str] | None = None
        self.struck = self.set_off = False
        self.heavier = ""
        self.marked: Thing | None = None
        self.apart = False
        self.changed_to = 0

    def put(self, text: str) -> None:
        if self.fields.is_instruction or not text:
            return
        if self.marked is not None and self._is_mark(text):
            return
        text = text.translate(self.drawn) if self.drawn else text
        if self.hidden:
            self.words.hidden += text
            return
        if self.struck:
            self.words.struck += text
        if self.set_off:
            self.words.apart += text
        elif self.bold and self.length:  # what is bold at the beginning is a label or a lead
            self.heavier += text
        self.pieces.append(text)
        self.length += len(text)
        letters = len(text) - sum(map(text.count, _BLANKS))
        if letters:
            self.words.sizes[self.size] = self.words.sizes.get(self.size, 0) + letters
            self.words.letters += letters
            self.words.bold += letters if self.bold else 0
            self.words.light += letters if self.bold is False else 0

    def end(self) -> Words:
        """The words, now that all is read."""
        words = self.words
        words.text = _RAISED_MARK.sub(lambda mark: mark[0].translate(_LEVEL), "".join(self.pieces))
        words.contents = words.contents or self.fields.is_contents
        words.apart += self.heavier if words.bold < words.letters else ""
        words.things, words.boxes, words.marks = tuple(self.things), tuple(self.boxes), tuple(self.marks)
        words.objects, words.turns, words.changed = tuple(self.objects), tuple(self.turns), tuple(self.changed)
        words.comments, words.gone = tuple(self.comments), tuple(self.gone)
        return words

    def close_field(self, start: int, is_page: bool) -> None:
        """Notes what a field says whose result begins there, where that is that it leads to nothing."""
        if self.length - start > _LONGEST_FAILED:
            return
        at, pieces = self.length, []
        while at > start and self.pieces:
            pieces.append(self.pieces.pop())
            at -= len(pieces[-1])
        said = "".join(reversed(pieces))
        if FAILED.fullmatch(said.strip()):
            self.words.failed += (said.strip(),)
            if is_page:
                self.length = at
                return
        self.pieces += reversed(pieces)

    def thing(self, kind: str, id: str | None, description: str = "") -> None:
        if id is not None and self.hidden and kind != "picture":
            self.gone.append(("hidden", Thing(kind, id)))
        elif id is not None and not self.hidden and not self.fields.is_instruction:
            self.things.append(Thing(kind, id, description))
            self.pieces.append(OBJECT)
            self.length += 1

    def note(self, kind: str, reference: Element) -> None:
        """A note; one with a mark of its own has that behind it in its run (§17.11.14), or in a run of its own where nothing
        that is seen stands there."""
        self.thing(kind, reference.get(w("id")))
        if reference.get(w("customMarkFollows"), "0") not in OFF and self.things and not self.hidden:
            self.marked = self.things[-1]

    def _is_mark(self, text: str) -> bool:
        """Whether a text is the mark of the note before it, and is kept as that."""
        if self.marked is None or self.things[-1] is not self.marked:
            return False
        mark = self.marked.description + text.strip(UNSEEN)
        if len(mark) > (_LONGEST_APART if self.apart else _LONGEST_MARK):
            return False
        self.marked = self.things[-1] = replace(self.marked, description=mark)
        return True

    def enter_run(self, run: Element) -> None:
        self.size, self.bold, hidden, self.drawn, self.struck, self.set_off = _look(run, self.styles)
        self.hidden = self.is_hidden if hidden is None else hidden
        if self.marked is not None and not _is_raised(run, self.styles):
            self.marked = None

    def leave_run(self) -> None:
        self.size, self.bold, hidden, self.drawn, self.struck, self.set_off = PLAIN_LOOK
        self.hidden = self.is_hidden if hidden is None else hidden
        self.apart = self.marked is not None and (self.apart or not self.marked.description)
        if not self.apart:
            self.marked = None

    def skip(self, element: Element) -> None:
        if element.tag == _DELETED:
            self.change("deleted", "".join(each.text or "" for each in element.iter(w("delText"))))
            notes = (Thing(_NOTES[each.tag], each.get(w("id"), "")) for each in element.iter(*_NOTES))
            self.gone += [("deleted", note) for note in notes]

    def change(self, kind: str, said: str) -> None:
        """What was inserted or deleted; right behind another that was, it is one with that."""
        end = self.length + (len(said) if kind != "deleted" else 0)
        if self.changed and (kind, self.length) == (self.changed[-1][0], self.changed_to):
            said = self.changed.pop()[1] + said
        self.changed.append((kind, said))
        self.changed_to = end


FAILED = Pattern(
    Expression(r"(?:错误|錯誤)[!！] ?[^。!！\ufffc]{2,40}。?|Error! [A-Z][^.!\ufffc]{4,60}\."),
    ("错误!未定义书签。", "错误！未找到引用源。", "錯誤! 尚未定義書籤。", "Error! Bookmark not defined."),
    ("错误", "错误！", "12", "Error! 12"),
    "fullmatch",
)
"""What Word shows where a field leads to nothing."""

_LONGEST_FAILED = 80
"""Characters of that at the most."""

_LONGEST_MARK, _LONGEST_APART = 8, 40
"""Characters of a note's own mark at the most: *, †, 注1; of one in runs of its own."""

UNSEEN = "\u200b\u200c\u200d\u2060\ufeff"
"""Characters that nothing is seen of."""

_BLANKS = (" ", "\u3000", TAB, LINE)
_DELETED = w("del")
_NOTES = {w(f"{kind}Reference"): kind for kind in ("footnote", "endnote")}


PLAIN_LOOK: RunLook = (0, None, None, None, False, False)


def _look(run: Element, styles: Styles) -> RunLook:
    """The size of a run (half points, 0 for its paragraph's), whether it is bold and whether it is hidden (None for as its
    paragraph is), what its letters look like, raised, lowered or in a font of signs, whether they are struck through, and whether they are set off
    by a line below, a colour, a mark or what they stand on. Runs that say the same look the same."""
    properties = next(run.iterchildren(_PROPERTIES), None)
    if properties is None:
        return PLAIN_LOOK
    said = tuple([(each.tag, *each.items()) for each in properties])
    if (look := styles.runs.get(said)) is None:
        held = properties.iterchildren(*_LOOKED_FOR, reversed=True)  # of what is said twice, the first holds
        look = styles.runs[said] = _look_of({each.tag: _value(each) for each in held}, styles)
    return look


def _look_of(said: Mapping[str, str], styles: Styles) -> RunLook:
    size = number(said.get(_SIZE))
    bold, hidden = (None if (on := said.get(name)) is None else says_on(on) for name in (_BOLD, _HIDDEN))
    style = styles.by_id.get(said[_STYLE]) if _STYLE in said else None
    if style is not None and style.kind == "character":
        look = styles.look(style.id)
        size, bold = size or look.size, bold if bold is not None else look.bold or None
        hidden = look.hidden or None if hidden is None else hidden
    struck = any(says_on(on) for name in (_STRUCK, _STRUCK_TWICE) if (on := said.get(name)) is not None)
    drawn = RAISED.get(said.get(_RAISED, "")) or signs_of(said.get(_FONTS, ""))
    return size or 0, bold, hidden, drawn, struck, _is_set_off(said)


def _is_set_off(said: Mapping[str, str]) -> bool:
    coloured = said.get(_COLOUR, "")
    is_grey = coloured[:2] == coloured[2:4] == coloured[4:] or coloured == "auto"
    return not is_grey or any(said.get(name, "none") != "none" for name in (_LINE_BELOW, _HIGHLIGHT, _MARK))


def _is_raised(run: Element, styles: Styles) -> bool:
    """Whether the letters of a run stand high, as marks of notes do."""
    properties = next(run.iterchildren(_PROPERTIES), None)
    if (said := value(properties, "vertAlign")) is not None:
        return said == "superscript"
    chain = styles.chain(value(properties, "rStyle") or "-")
    return any(_MARKS.search(each.name) or value(each.run, "vertAlign") == "superscript" for each in chain)


_MARKS = Pattern(
    Expression("(?:footnote|endnote) (?:reference|characters|anchor)|[脚尾腳]注引用"),
    ("footnote reference", "endnote characters", "脚注引用"),
    ("footnote text", "strong"),
    "search",
)
"""The style of the marks of notes, as Word, LibreOffice and WPS call it."""


def _value(property: Element) -> str:
    return _font(property) if property.tag == _FONTS else property.get(_VALUE, "1")


def _font(fonts: Element) -> str:
    """The font of letters that are not Chinese (§17.3.2.26)."""
    return fonts.get(_ASCII) or fonts.get(_LATIN) or ""


_PROPERTIES, _VALUE, _ASCII, _LATIN = w("rPr"), w("val"), w("ascii"), w("hAnsi")
_SIZE, _BOLD, _HIDDEN, _STYLE, _RAISED, _FONTS, _STRUCK, _STRUCK_TWICE = _OF_LETTERS = tuple(
    map(w, ("sz", "b", "vanish", "rStyle", "vertAlign", "rFonts", "strike", "dstrike"))
)
_COLOUR, _LINE_BELOW, _HIGHLIGHT, _MARK = _OF_WORDS = tuple(map(w, ("color", "u", "highlight", "em")))
_LOOKED_FOR = _OF_LETTERS + _OF_WORDS


Take = Callable[[_Reading, Element], None]


def _text(reading: _Reading, element: Element) -> None:
    reading.put((element.text or "").replace("\n", " ").replace("\r", " "))


def _symbol(reading: _Reading, element: Element) -> None:
    code = _code(element.get(w("char"), ""))
    if 0 < code < 0xFFFE:
        reading.put(sign(code, element.get(w("font"), "")))


def _symbol_of_any_plane(reading: _Reading, element: Element) -> None:
    code = _code(element.get(f"{{{SYMBOLS}}}char", ""))
    reading.put(chr(code) if code else "")


def _code(said: str) -> int:
    """The number of a character that may be printed; 0 for what is none."""
    try:
        code = int(said, 16)
    except ValueError:
        return 0
    return code if 0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code <= 0x10FFFD else 0


def _note(kind: str) -> Take:
    return lambda reading, element: reading.note(kind, element)


def _blip(reading: _Reading, element: Element) -> None:
    reading.thing("picture", element.get(f"{{{R}}}embed") or element.get(f"{{{R}}}link"), _description(element))


def _image(reading: _Reading, element: Element) -> None:
    reading.thing(
        "picture", element.get(f"{{{R}}}id"), element.get("{urn:schemas-microsoft-com:office:office}title", "")
    )


def _description(blip: Element) -> str:
    """What the drawing says that it shows, for those who do not see it."""
    for above in blip.iterancestors(w("drawing")):
        for element in above.iter("{*}docPr"):
            return element.get("descr", "")
    return ""


def _drawing(name: str) -> Take:
    """What leads to a chart or a diagram stands in the text as a picture does."""
    return lambda reading, element: reading.thing("picture", element.get(f"{{{R}}}{name}"), _description(element))


def _bookmark(reading: _Reading, element: Element) -> None:
    reading.marks.append(element.get(w("name"), ""))


def _field(reading: _Reading, element: Element) -> None:
    was_page = reading.fields.is_page
    if element.get(w("fldCharType")) == "end" and (start := reading.fields.shown_from) is not None:
        reading.close_field(start, is_page=was_page)
    shown = reading.fields.mark(element.get(w("fldCharType"), ""), reading.length, chosen(child(element, "ffData")))
    if reading.fields.is_page and not was_page:
        reading.words.paged = (reading.length, reading.length)
    elif was_page and reading.words.paged is not None:
        reading.words.paged = (reading.words.paged[0], reading.length)
    reading.put(shown)


def _formula(reading: _Reading, element: Element) -> None:
    reading.words.formulas += 1


def _object(reading: _Reading, element: Element) -> None:
    reading.objects.append(element.get("ProgID", ""))


def _break(reading: _Reading, element: Element) -> None:
    if element.get(w("type")) == "page" and not reading.fields.is_instruction:
        reading.turns.append(reading.length)
    reading.put(LINE)


def _inserted(reading: _Reading, element: Element) -> None:
    said = "".join(each.text or "" for each in element.iter(w("t")))
    reading.change("inserted" if element.tag == w("ins") else "moved", said)


def _fixed(text: str) -> Take:
    return lambda reading, element: reading.put(text)


_TAKERS: dict[str, Take] = {
    _RUN: _Reading.enter_run,
    w("t"): _text,
    f"{{{M}}}t": _text,
    w("tab"): _fixed(TAB),
    w("ptab"): _fixed(TAB),
    w("br"): _break,
    w("cr"): _fixed(LINE),
    w("noBreakHyphen"): _fixed("-"),
    w("sym"): _symbol,
    f"{{{SYMBOLS}}}symEx": _symbol_of_any_plane,
    w("fldChar"): _field,
    w("footnoteReference"): _note("footnote"),
    w("endnoteReference"): _note("endnote"),
    f"{{{A}}}blip": _blip,
    f"{{{V}}}imagedata": _image,
    f"{{{CHART}}}chart": _drawing("id"),
    f"{{{NEWER_CHART}}}chart": _drawing("id"),
    f"{{{DIAGRAM}}}relIds": _drawing("dm"),
    w("bookmarkStart"): _bookmark,
    w("commentReference"): lambda reading, element: reading.comments.append(element.get(w("id"), "")),
    _FORMULA: _formula,
    f"{{{OFFICE}}}OLEObject": _object,
    w("ins"): _inserted,
    w("moveTo"): _inserted,
    w("instrText"): lambda reading, element: reading.fields.instruct(element.text or ""),
    f"{{{V}}}textpath": lambda reading, element: reading.put(element.get("string", "")),
}
"""What is done with each element as it begins; one that is not here is gone through."""

_LEAVES = {w(name): _TAKERS[w(name)] for name in ("t", "tab", "br", "footnoteReference", "endnoteReference")}
"""Those in which nothing stands."""
