"""Our styles and those of a template become one: by their names, and what is nowhere in the template is added to it."""

from __future__ import annotations

import copy
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import field

from gazette_pub.formats.word.markup import Element, add, new, w
from gazette_pub.words.records import dataclass

CHINESE = {
    "正文": "normal",
    "标题": "title",
    "副标题": "subtitle",
    **{f"标题{n}": f"heading{n}" for n in range(1, 10)},
    **{f"目录{n}": f"toc{n}" for n in range(1, 10)},
    "toc标题": "tocheading",
    "页眉": "header",
    "页脚": "footer",
    "脚注文本": "footnotetext",
    "脚注引用": "footnotereference",
    "超链接": "hyperlink",
    "正文文本": "bodytext",
    "题注": "caption",
    "列表段落": "listparagraph",
    "默认段落字体": "defaultparagraphfont",
    "普通表格": "normaltable",
}
"""Word's own styles as a Chinese Word and WPS show them, where a program wrote that into the file."""

COUNTED = frozenset(
    f"list{kind}{deep}" for kind in ("number", "bullet", "continue") for deep in ("", "2", "3", "4", "5")
)
"""Word's styles of lists that Word counts, and of what goes on in them. A template has them for numbers that it gives; the text of
the document has its own, and an item without them would stand as no paragraph of either does."""

FAMILIES: dict[tuple[str, ...], dict[str, str]] = {
    ("keepNext",): {"val": "0"},
    ("keepLines",): {"val": "0"},
    ("pageBreakBefore",): {"val": "0"},
    ("widowControl",): {"val": "1"},
    ("numPr",): {"numId": "0"},
    ("shd",): {"val": "clear", "color": "auto", "fill": "auto"},
    ("overflowPunct",): {"val": "1"},
    ("snapToGrid",): {"val": "1"},
    ("spacing", "before"): {"before": "0", "beforeLines": "0", "beforeAutospacing": "0"},
    ("spacing", "after"): {"after": "0", "afterLines": "0", "afterAutospacing": "0"},
    ("spacing", "line"): {"line": "240", "lineRule": "auto"},
    ("ind", "left"): {"left": "0", "leftChars": "0", "start": "0", "startChars": "0"},
    ("ind", "right"): {"right": "0", "rightChars": "0", "end": "0", "endChars": "0"},
    ("ind", "first"): {"firstLine": "0", "firstLineChars": "0", "hanging": "0", "hangingChars": "0"},
    ("contextualSpacing",): {"val": "0"},
    ("jc",): {"val": "left"},
    ("outlineLvl",): {"val": "9"},
}
"""What is said of a paragraph, in the order of CT_PPr: an element, or some attributes of one that mean one thing, and what
holds where nothing is said. A style that says one of a family says all of it."""

INDENTS = tuple(family for family in FAMILIES if family[0] == "ind")

SIDES = ("top", "left", "bottom", "right", "between", "bar")
"""CT_PBdr, in its order."""

AS_THEIRS = (("snapToGrid",), ("spacing", "line"), ("widowControl",))
"""How far a line is from the next, and whether one may stand alone: what of ours says nothing of it stands on the lines of the
text, and those are theirs."""

ONLY_ONE = (("hanging", "firstLine"), ("hangingChars", "firstLineChars"))
"""§17.3.1.12: where the first is said, the second is not."""

WRITTEN_OUT = frozenset(("start", "startChars", "end", "endChars"))
"""What other words of a family say too."""

BEFORE = tuple(
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange".split()
)
"""CT_PPr (§17.3.1.26)."""

Said = dict[tuple[str, ...], dict[str, str]]


@dataclass
class Joined:
    """`root`: the styles of the template, with those of ours that it lacks. `ids`: what each of ours is called in it.
    `added`: those of ours that were; `unnumbered`: names of those of the template that Word would have numbered, by id."""

    root: Element
    ids: dict[str, str] = field(default_factory=dict)
    added: list[str] = field(default_factory=list)
    unnumbered: dict[str, str] = field(default_factory=dict)


def join(ours: Element, theirs: Element, used: Iterable[str]) -> Joined:
    """The styles of the template, so that those of ours that are used have theirs.

    A style of the template that has the name or an alias of one of ours is that style, look and all; but it numbers nothing,
    since the numbers are in the text, and a heading has its level. What the template lacks is added as ours looks.
    """
    mine = {_id(style): style for style in ours.iter(w("style"))}
    joined, index = Joined(theirs), Index(theirs)
    joined.ids = {id: found for id, style in mine.items() if (found := index.find(style))}
    needed = _needed(mine, used)
    for id in (id for id in mine if id in needed):
        if id in joined.ids:
            _see_to(index.styles[joined.ids[id]], mine[id], mine, joined, index)
        else:
            joined.added.append(id)
    joined.ids |= {id: index.free(id, mine) for id in joined.added}
    for id in joined.added:
        joined.root.append(_added(mine, id, joined, index))
    return joined


class Index:
    """The styles of a template by id, and by what they are called."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self.styles = {_id(style): style for style in root.iter(w("style"))}
        self._called: dict[tuple[str, str], str] = {}
        for id, style in self.styles.items():
            for name in names(style):
                self._called.setdefault((_kind(style), name), id)
        self.defaults = {_kind(style): id for id, style in self.styles.items() if _is_default(style)}

    def find(self, style: Element) -> str | None:
        """The id of the style of the template that this one of ours is: one that has its Chinese name before one of Word's."""
        kind = _kind(style)
        if _is_default(style) and kind in self.defaults:
            return self.defaults[kind]
        called = (name for name in reversed(names(style)) if name not in COUNTED)
        return next((found for name in called if (found := self._called.get((kind, name)))), None)

    def called(self, kind: str, name: str) -> str | None:
        """The id of the style of that name, or with that alias."""
        return self._called.get((kind, _plainly(name)))

    def free(self, id: str, ours: Iterable[str]) -> str:
        """The id, or one like it, that no style has, neither of the template nor another of ours."""
        taken = {each.lower() for each in (*self.styles, *ours)} - {id.lower()} | {each.lower() for each in self.styles}
        return next(each for each in (id, *(f"{id}_{n}" for n in range(len(taken) + 1))) if each.lower() not in taken)


def names(style: Element) -> list[str]:
    """What a style is called, its aliases too (§17.7.4.1): without blanks, in small letters, as an English Word calls its own."""
    said = [child.get(w("val"), "") for name in ("name", "aliases") for child in style.iter(w(name))]
    return [name for each in said for part in each.split(",") if (name := _plainly(part))]


def _plainly(name: str) -> str:
    plain = "".join(name.split()).casefold()
    return CHINESE.get(plain, plain)


def used_in(*roots: Element) -> set[str]:
    """The ids of the styles that are named in these parts."""
    return {element.get(w("val"), "") for root in roots for element in _naming(root)}


def rename(root: Element, ids: Mapping[str, str]) -> None:
    """Calls the styles that are named in the part as the template does."""
    for element in _naming(root):
        element.set(w("val"), ids.get(element.get(w("val"), ""), element.get(w("val"), "")))


def _naming(root: Element) -> Iterator[Element]:
    return root.iter(w("pStyle"), w("rStyle"), w("tblStyle"))


def _needed(mine: Mapping[str, Element], used: Iterable[str]) -> set[str]:
    """Our styles that are used, those that they rest on, and those of what says no style."""
    needed, waiting = set[str](), [*used, *(id for id, style in mine.items() if _is_default(style))]
    while waiting:
        id = waiting.pop()
        if id in mine and id not in needed:
            needed.add(id)
            waiting.append(_link(mine[id], "basedOn"))
    return needed


def _added(mine: Mapping[str, Element], id: str, joined: Joined, index: Index) -> Element:
    """A style of ours for the template: what it names is called as there, and it looks as it does here."""
    style = copy.deepcopy(mine[id])
    style.set(w("styleId"), joined.ids[id])
    if index.defaults.get(_kind(style)):
        style.attrib.pop(w("default"), "")
    if index.called(_kind(style), name_of(style)):
        _call_by_its_own(style)
    for name in ("basedOn", "next", "link"):
        for link in style.findall(w(name)):
            if target := joined.ids.get(link.get(w("val"), "")):
                link.set(w("val"), target)
            else:
                style.remove(link)
    base = _link(mine[id], "basedOn")
    if _kind(style) == "paragraph" and _looks(mine[id], mine.get(base)) and base not in joined.added:
        rests_on = index.styles.get(joined.ids.get(base, ""))
        _say_all(
            style, paragraph_of(mine[id], mine), paragraph_of(rests_on, index.styles), _ruled(rests_on, index.styles)
        )
    return style


def _call_by_its_own(style: Element) -> None:
    """A style of Word's that the template has as another is called by the name that it has here."""
    name, alias = style.find(w("name")), style.find(w("aliases"))
    if name is not None and alias is not None:
        name.set(w("val"), alias.get(w("val"), ""))
        style.remove(alias)
        style.set(w("customStyle"), "1")


def _looks(style: Element, base: Element | None) -> bool:
    """Whether the style looks other than the one that it rests on; else it is but another name for it, and looks as that does
    there. What rests on nothing, or on the style of what says no style, is plain."""
    is_plain = base is None or _is_default(base)
    return is_plain or any(style.find(w(name)) is not None for name in ("pPr", "rPr"))


def _see_to(style: Element, ours: Element, mine: Mapping[str, Element], joined: Joined, index: Index) -> None:
    """A style of the template that ours is: it prints no numbers, for the text has them, and stands as far in as ours where its
    indents were made for those; and it has a level where ours has."""
    items = ours.find(f"{w('pPr')}/{w('numPr')}")
    if items is None and is_numbered(style, index.styles):
        said = paragraph_of(ours, mine)
        for family in INDENTS:
            _put(_properties(style), "ind", FAMILIES[family] | said.get(family, {}))
    for each in descent(style, index.styles):
        for numbers in [*each.iterfind(f"{w('pPr')}/{w('numPr')}")]:
            if _list_in(numbers) != _list_in(items):
                joined.unnumbered[_id(each)] = name_of(each)
            numbers.getparent().remove(numbers)  # type: ignore[union-attr]  # it has one
    if items is not None:
        _child(_properties(style), "numPr").extend(copy.deepcopy([*items]))
    level, other = (paragraph_of(one, of).get(("outlineLvl",)) for one, of in ((ours, mine), (style, index.styles)))
    if level and not other:
        _put(_properties(style), "outlineLvl", level)


def is_numbered(style: Element, styles: Mapping[str, Element]) -> bool:
    """Whether Word would number what is in this style."""
    lists = (
        _list_in(numbers) for each in descent(style, styles) for numbers in each.iterfind(f"{w('pPr')}/{w('numPr')}")
    )
    return any(found not in (None, "0") for found in lists)


def _list_in(numbers: Element | None) -> str | None:
    found = None if numbers is None else numbers.find(w("numId"))
    return None if found is None else found.get(w("val"))


# -- what a paragraph is like ------------------------------------------------------------------------------------------


def paragraph_of(style: Element | None, styles: Mapping[str, Element]) -> Said:
    """What a style says of a paragraph, and those that it rests on, and the defaults below them."""
    said: Said = {}
    chain = [*descent(style, styles)]
    root = next((each.getparent() for each in (*chain, *styles.values())), None)
    defaults = None if root is None else root.find(f"{w('docDefaults')}/{w('pPrDefault')}/{w('pPr')}")
    for properties in (defaults, *(each.find(w("pPr")) for each in reversed(chain))):
        if properties is not None:
            there = {child.tag for child in properties}
            said |= {family: found for family, tag in _TAGS if tag in there and (found := _said_of(family, properties))}
    return said


def size_of(style: Element | None, styles: Mapping[str, Element], root: Element) -> float | None:
    """The size of the letters of a style, in points."""
    defaults = root.find(f"{w('docDefaults')}/{w('rPrDefault')}")
    for each in (*descent(style, styles), *(() if defaults is None else (defaults,))):
        size = each.find(f"{w('rPr')}/{w('sz')}")
        if size is not None and (value := size.get(w("val"), "")).isdecimal():
            return int(value[:5]) / 2
    return None


def apart_of(style: Element | None, styles: Mapping[str, Element]) -> float:
    """How far apart the letters of a style are set, in points (§17.3.2.35)."""
    for each in descent(style, styles):
        apart = each.find(f"{w('rPr')}/{w('spacing')}")
        if apart is not None and (value := apart.get(w("val"), "")).lstrip("-").isdecimal():
            return int(value[:6]) / 20
    return 0.0


_TAGS = tuple((family, w(family[0])) for family in FAMILIES)


def _said_of(family: tuple[str, ...], properties: Element) -> dict[str, str]:
    element = properties.find(w(family[0]))
    if element is None:
        return {}
    said = {name: value for name in FAMILIES[family] if (value := element.get(w(name)))}
    if family == ("numPr",):
        return {"numId": next((each.get(w("val"), "0") for each in element.iter(w("numId"))), "0")}
    if len(family) == 1 and not said:
        return {"val": "1"}
    return {
        name: {"true": "1", "on": "1", "false": "0", "off": "0", "start": "left"}.get(value, value)
        for name, value in said.items()
    }


def _say_all(style: Element, ours: Said, theirs: Said, borders: Collection[str]) -> None:
    """The style says what it would else have of the template's: it looks as ours does, whatever it rests on. `borders`: the
    sides at which that has a rule."""
    for family, plain in FAMILIES.items():
        wanted = plain | ours.get(family, {})
        is_theirs = family in AS_THEIRS and family not in ours
        if not is_theirs and wanted != plain | theirs.get(family, {}):
            _put(_properties(style), family[0], wanted)
    _draw_no_more(style, borders)


def _ruled(style: Element | None, styles: Mapping[str, Element]) -> list[str]:
    """The sides at which a style draws rules (§17.3.1.24)."""
    drawn = (each.find(f"{w('pPr')}/{w('pBdr')}") for each in descent(style, styles))
    first = next((borders for borders in drawn if borders is not None), ())
    return [str(side.tag).rpartition("}")[2] for side in first]


def _draw_no_more(style: Element, sides: Collection[str]) -> None:
    """The style draws no rule at these sides, where it has none of its own."""
    properties = _properties(style) if sides else style
    borders = properties.find(w("pBdr"))
    if sides and borders is None:
        borders = _child(properties, "pBdr")
    for side in SIDES:
        if side in sides and borders is not None and borders.find(w(side)) is None:
            add(borders, side, val="none", sz=0, space=0, color="auto")
    if borders is not None:
        borders[:] = sorted(borders, key=lambda side: SIDES.index(str(side.tag).rpartition("}")[2]))


def say(style: Element, name: str, said: Mapping[str, str]) -> None:
    """The style says this of a paragraph, in the element of that name."""
    _put(_properties(style), name, said)


def _put(properties: Element, name: str, said: Mapping[str, str]) -> None:
    """Says it in the element of that name, which is put in its place."""
    element = properties.find(w(name))
    if element is None:
        element = _child(properties, name)
    if name == "numPr":
        if not len(element):
            add(element, "numId", val=said["numId"])
        return
    for key, value in said.items():
        if key not in WRITTEN_OUT:
            element.set(w(key), value)
    for one, other in ONLY_ONE:
        if one in said:
            element.attrib.pop(w(one if said[one] == "0" else other), "")


def _child(properties: Element, name: str) -> Element:
    """A new child, in its place."""
    child = new(name)
    after = [each for each in properties if _place(each) > BEFORE.index(name)]
    properties.insert(len(properties) - len(after), child)
    return child


def _properties(style: Element) -> Element:
    """What the style says of a paragraph: it stands before what it says of letters."""
    properties = style.find(w("pPr"))
    if properties is None:
        properties = new("pPr")
        after = next((child for child in style if child.tag in (w("rPr"), w("tblPr"))), None)
        style.append(properties) if after is None else after.addprevious(properties)
    return properties


def _place(child: Element) -> int:
    name = str(child.tag).rpartition("}")[2]
    return BEFORE.index(name) if name in BEFORE else len(BEFORE)


def descent(style: Element | None, styles: Mapping[str, Element]) -> Iterator[Element]:
    """The style and those that it rests on, each once."""
    seen = set[str]()
    while style is not None and _id(style) not in seen:
        seen.add(_id(style))
        yield style
        style = styles.get(_link(style, "basedOn"))


def _id(style: Element) -> str:
    return style.get(w("styleId"), "")


def _kind(style: Element) -> str:
    return style.get(w("type"), "paragraph")


def name_of(style: Element) -> str:
    return next((name.get(w("val"), "") for name in style.iter(w("name"))), _id(style))


def _link(style: Element, name: str) -> str:
    return next((link.get(w("val"), "") for link in style.iter(w(name))), "")


def _is_default(style: Element) -> bool:
    return style.get(w("default"), "0") in ("1", "true", "on")
