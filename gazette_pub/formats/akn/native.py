"""What an element of Akoma Ntoso is in the issue XML, where no record says otherwise.

The one table that the writer and the reader share: the writer records what an element of the issue is and says beyond
this (`writing/records.py`), the reader takes this and what is recorded. So neither can drift from the other.
"""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import unquote

from lxml import etree

from gazette_pub.formats.akn.vocabulary import ACTIONS, DOCUMENT_TYPES, FOOT, HEAD, MEDIA, tag
from gazette_pub.issue.pictures import parts_of, src_of
from gazette_pub.words.events import HAPPENED, WEAK
from gazette_pub.words.pattern import Expression, Pattern

Shown = Callable[[str], str]
"""What an entry of the references that is pointed at shows: 王飞 for #person.王飞."""

DIVISIONS = ("book", "part", "chapter", "section", "subsection")
"""编 分编 章 节 目, called by one name in both."""

RUN_IN = "runIn"
"""The class of an element whose heading is the beginning of its first line, and of what goes on in that line."""

HEADING_ENDS = frozenset("。．.：:；;，,！!？?")
"""What ends a heading that runs in, and is no part of it, unless an inline named lead holds it."""

COLUMN_GAP = "\u3000"
"""What parts the name of an entry from its office."""

WRAPPERS = frozenset(map(tag, "intro content wrapUp".split()))
"""What only says where in its element a text stands."""

OPENING = frozenset("“‘「『《〈\"'«")
"""Marks that open a quotation: the last one before new text is its own, unless an inline named open holds it."""

PARTS_OF_LINES = frozenset("num label leader page open".split())
"""Names of an `inline` that is a number or a page of what it stands in, and no element of its own."""

_NUMBER = Pattern(Expression(r"[0-9]{1,18}(?:-[0-9]{1,18}){0,18}"), ("12", "12-1"), ("nn", "1a", ""), "fullmatch")

_CLASSES = {
    **{name: issue for issue, (name, _) in (*HEAD.items(), *FOOT.items())},
    RUN_IN: "",
    **{name: name for name in ("label", "heading", "entry", "caption", "credit", "figure", "salutation")},
    "tableTitle": "heading",
}
"""A line is what its class says; without one it is what it is the only line of, or a paragraph."""

_SOLE_LINE_OF = {
    tag("td"): "cell",
    tag("th"): "cell",
    tag("authorialNote"): "note",
    tag("li"): "name",
    tag("formula"): "salutation",
}

_NAMED_AS_IN_ISSUE = frozenset("lead em date ref event person organization name office".split())
_BLOCKS = {name: name for name in "list names roster table contents figure".split()}
_CONTAINERS = {**_BLOCKS, **dict.fromkeys(("nameList", "unnumbered", "adoptionNote"), "")}
_BLOCK_CONTAINERS = {**_CONTAINERS, **{name: name for name in ("section", "article")}}

_SAME = {
    "article": "article",
    "level": "section",
    "item": "item",
    "point": "item",
    "indent": "item",
    "blockList": "list",
    "quotedStructure": "quoted",
    "quotedText": "q",
    "table": "table",
    "tr": "row",
    "td": "cell",
    "th": "cell",
    "authorialNote": "note",
    "eop": "pb",
    "date": "date",
    "ref": "ref",
    "organization": "organization",
    "role": "office",
    "event": "event",
    "component": "document",
    "attachment": "document",
    "preface": "head",
    "preamble": "head",
    "body": "body",
    "mainBody": "body",
    "conclusions": "foot",
    **dict.fromkeys(DIVISIONS, "division"),
    **dict.fromkeys(("docTitle", "docProponent", "docNumber", "signature", "session", "legislature"), ""),
}
"""Elements that are one and the same element of the issue XML wherever they stand; or none, and only mark what a line is
by its class, or what is found in it each time that it is written."""


NODES = frozenset((*_CLASSES.values(), *_BLOCK_CONTAINERS.values(), *_SAME.values(), *_NAMED_AS_IN_ISSUE)) | {
    *("adoption", "cell", "note", "name", "entry", "group", "item", "mod", "p", "span", "text")
}
"""All elements of the issue XML that an element may be."""


def name_of(element: etree._Element) -> str:
    """The element of the issue XML; nothing for one that has none of its own, and only holds others."""
    found = _BY_TAG.get(element.tag, "")
    return found if isinstance(found, str) else found(element)


def is_written(element: etree._Element) -> bool:
    """Whether it is an element that we write."""
    return element.tag in _BY_TAG


def attributes_of(element: etree._Element, name: str, shown: Shown) -> dict[str, str]:
    """What the element says by itself of the element `name` of the issue XML, less its text."""
    if find := _ATTRIBUTES.get(name):
        return find(element)
    pointing = _POINTING.get(name)
    return pointing(element, shown) if pointing else {}


def number_of(element: etree._Element) -> dict[str, str]:
    """The number of what is printed with one: that of its eId (NC 5.4.3)."""
    if next(element.iterchildren(_NUM), None) is None:
        return {}
    number = _NUMBER.fullmatch(element.get("eId", "").rpartition("_")[2])
    return {"num": number.group()} if number else {}


def runs_in(element: etree._Element) -> bool:
    """Whether its heading is the beginning of its first line, or itself what goes on in such a line."""
    return RUN_IN in element.get("class", "").split()


def kind_of(document: etree._Element) -> dict[str, str]:
    """The kind of a document, by its element and name, or by what an attachment says that it is; and whether it is one."""
    above = document.getparent()
    attached = above is not None and above.tag == _ATTACHMENT
    name = (above.get("class") if attached and above is not None else document.get("name")) or ""
    element = document.tag.rpartition("}")[2]
    kind = _KINDS_ATTACHED.get(name) if attached else "law" if element == "act" else _KINDS.get((element, name))
    return {"kind": kind or "other", **({"role": "attachment"} if attached else {})}


_KINDS = {(type_.element, type_.name): kind for kind, type_ in DOCUMENT_TYPES.items()}
_KINDS_ATTACHED = {type_.name: kind for kind, type_ in DOCUMENT_TYPES.items()}


def issuer_of(meta: etree._Element | None, shown: Shown) -> dict[str, str]:
    """The organs that are the authors of a work."""
    authors = meta.iterfind(_AUTHOR) if meta is not None else ()
    organs = [
        shown(author.get("href", ""))
        for author in authors
        if shown(author.get("as", "")) == "author" and _ORGANIZATION in author.get("href", "")
    ]
    return {"issuer": "、".join(organs)} if organs else {}


def laws_changed(meta: etree._Element | None) -> dict[str, str]:
    """The law that each modification changes, by the eId of its `mod`, as the references show it."""
    if meta is None:
        return {}
    shown: dict[str, str] = {}
    for reference in meta.iterfind(_ACTIVE_REF):
        shown.setdefault(_work(reference), reference.get("showAs", ""))
    found: dict[str, str] = {}
    for change in meta.iterfind(_TEXTUAL_MOD):
        source, destination = change.find(tag("source")), change.find(tag("destination"))
        if source is not None and destination is not None and (law := shown.get(_work(destination))):
            found.setdefault(source.get("href", "")[1:], law)
    return found


def _work(pointing: etree._Element) -> str:
    """The work that an IRI leads to, without the part of it."""
    return pointing.get("href", "").partition("~")[0].removesuffix("/!main")


_ORGANIZATION = "organization."
_AUTHOR = "/".join(map(tag, ("identification", "FRBRWork", "FRBRauthor")))
_ACTIVE_REF = "/".join(map(tag, ("references", "activeRef")))
_TEXTUAL_MOD = "/".join(map(tag, ("analysis", "activeModifications", "textualMod")))


def _p(element: etree._Element) -> str:
    name = element.get("class")
    above = element.getparent()
    if name is not None or above is None:
        return _CLASSES.get(name or "", "p")
    if above.tag == _CONTAINER or above.tag == _BLOCK_CONTAINER:
        return "adoption" if "adoptionNote" in (above.get("name"), above.get("class")) else "p"
    if above.tag == _LI and _has_office(element):
        return "entry"
    return _SOLE_LINE_OF.get(above.tag, "p")


def _paragraph(element: etree._Element) -> str:
    """In an article it is a 款, which is a paragraph with the lists below it; elsewhere it is an item."""
    above = element.getparent()
    return "p" if above is not None and above.tag == _ARTICLE else "item"


def _container(element: etree._Element) -> str:
    return _CONTAINERS.get(element.get("name") or "", "group")


def _block_container(element: etree._Element) -> str:
    name = _first_class(element)
    return _BLOCK_CONTAINERS.get(name, "division" if name in DIVISIONS else "group")


def _first_class(element: etree._Element) -> str:
    return element.get("class", "").partition(" ")[0]


def _inline(element: etree._Element) -> str:
    name = element.get("name") or ""
    return name if name in _NAMED_AS_IN_ISSUE else "" if name in PARTS_OF_LINES else "span"


def _heading(element: etree._Element) -> str:
    """What heads an attachment is 附件1, before its own title; what runs in is its paragraph's."""
    above = element.getparent()
    if above is None:
        return "heading"
    return "attachlabel" if above.tag == _ATTACHMENT else "p" if runs_in(above) else "heading"


def _doc_date(element: etree._Element) -> str:
    """A delivery and a signature say themselves when they were; in other lines it is a date as any other."""
    above = element.getparent()
    return "" if above is not None and above.get("class") in _DAYS else "date"


_DAYS = (HEAD["delivery"][0], FOOT["date"][0])


def _person(element: etree._Element) -> str:
    """The first thing on a line of a list of persons is the name itself."""
    line = element.getparent()
    above = line.getparent() if line is not None else None
    return "name" if above is not None and above.tag == _LI else "person"


def _mod(element: etree._Element) -> str:
    """One of several modifications in a line; the schema wants one around all of a line that states one, and around every
    quotation, too."""
    is_only_around = len(element) == 1 and element[0].tag in _QUOTED and not element.text and not element[0].tail
    return "" if is_only_around or _is_all_of_its_line(element) else "mod"


def _is_all_of_its_line(element: etree._Element) -> bool:
    line = element.getparent()
    if line is None or line.tag not in _LINES or line.text or element.tail:
        return False
    return all(other is element or other.tag == _EOP or _is_number(other) for other in line)


def _is_number(element: etree._Element) -> bool:
    return element.get("name") in PARTS_OF_LINES and not element.tail


def _ul(element: etree._Element) -> str:
    """Persons with offices are a roster, without names."""
    return "roster" if any(map(_has_office, element.iterfind(f"{_LI}/{tag('p')}"))) else "names"


def _has_office(line: etree._Element) -> bool:
    """Whether a line names an office, or what the person is in the list."""
    return any(part.tag == _ROLE or part.get("name") in ("office", "label") for part in line)


_NUM, _CONTAINER, _BLOCK_CONTAINER, _ARTICLE = map(tag, ("num", "container", "blockContainer", "article"))
_LI, _ROLE, _DOC_DATE, _EVENT, _ATTACHMENT = map(tag, ("li", "role", "docDate", "event", "attachment"))
_LINES, _EOP = frozenset(map(tag, ("p", "heading"))), tag("eop")
_QUOTED = frozenset(map(tag, ("quotedText", "quotedStructure")))
_LEVEL, _IMG = tag("level"), tag("img")

_BY_TAG: dict[str, str | Callable[[etree._Element], str]] = {
    **{tag(name): issue for name, issue in _SAME.items()},
    tag("p"): _p,
    tag("paragraph"): _paragraph,
    tag("container"): _container,
    tag("hcontainer"): _container,
    tag("blockContainer"): _block_container,
    tag("inline"): _inline,
    tag("ul"): _ul,
    tag("heading"): _heading,
    tag("docDate"): _doc_date,
    tag("person"): _person,
    tag("mod"): _mod,
}


def _day(element: etree._Element) -> dict[str, str]:
    """The day of a date, or of the first that a line names."""
    found = element if "date" in element.attrib else element.find(_DOC_DATE)
    return {"when": found.get("date", "")} if found is not None else {}


def _section(element: etree._Element) -> dict[str, str]:
    """How deep it is in others."""
    return {"level": str(1 + sum(1 for _ in element.iterancestors(_LEVEL))), **number_of(element)}


def _division(element: etree._Element) -> dict[str, str]:
    name = element.tag.rpartition("}")[2]
    return {"type": _first_class(element) if element.tag == _BLOCK_CONTAINER else name, **number_of(element)}


def _named(element: etree._Element) -> dict[str, str]:
    name = element.get("name") or _first_class(element)
    return {**({"name": name} if name else {}), **number_of(element)}


def _figure(element: etree._Element) -> dict[str, str]:
    image = element.find(_IMG)
    return {"src": _in_folder(unquote(image.get("src", "")))} if image is not None else {}


def _in_folder(address: str) -> str:
    """The address of a picture as the issue has it: those of a package are in one folder for all."""
    src = src_of(address.removeprefix(MEDIA))
    return src if address.startswith(MEDIA) and parts_of(src) else address


def _span(element: etree._Element) -> dict[str, str]:
    return {"name": element.get("name", "")}


def _cell(element: etree._Element) -> dict[str, str]:
    cell = element if element.tag in _CELLS else element.getparent()
    if cell is None:
        return {}
    spans = {name: span for name in ("rowspan", "colspan") if (span := cell.get(name))}
    return spans | ({"header": "true"} if cell.tag == tag("th") else {})


def _page(element: etree._Element) -> dict[str, str]:
    return {"n": element.get("number", "")}


def _ref(element: etree._Element) -> dict[str, str]:
    """What is cited: an address, or what has this xml:id in the issue. An IRI may be that of a document of the issue."""
    href = element.get("href", "")
    return {"cited": href} if href and not href.startswith("/akn/") else {}


def _q(element: etree._Element) -> dict[str, str]:
    """What the words are to the modification that quotes them."""
    role = element.get("class")
    return {"role": role} if role else {}


def _in_office(element: etree._Element, shown: Shown) -> dict[str, str]:
    """The office that a person has here, and what the text does to both."""
    said = {
        "office": shown(element.get("as", "")),
        "action": _DONE.get(element.get("class", ""), element.get("class", "")),
    }
    return {name: value for name, value in said.items() if value}


def _event(element: etree._Element, shown: Shown) -> dict[str, str]:
    """When it was, and of what its entry shows, 某市人大常委会第七次会议通过, the body and what it did."""
    day, what = element.find(_DOC_DATE), shown(element.get("refersTo", ""))
    action = next((word for word in _ACTIONS if what.endswith(word)), "")
    said = {"date": day.get("date", "") if day is not None else "", "action": action, "body": what.removesuffix(action)}
    return {name: value for name, value in said.items() if value}


def _adoption(element: etree._Element, shown: Shown) -> dict[str, str]:
    """What its first event says."""
    event = element.find(_EVENT)
    return _event(event, shown) if event is not None else {}


_ACTIONS = (*HAPPENED, *WEAK.split())
_CELLS = frozenset(map(tag, ("td", "th")))
_DONE = {said: word for word, said in reversed(ACTIONS.items())}

_ATTRIBUTES: dict[str, Callable[[etree._Element], dict[str, str]]] = {
    **dict.fromkeys(("article", "item", "p", "note"), number_of),
    "section": _section,
    "division": _division,
    "group": _named,
    "span": _span,
    "cell": _cell,
    "figure": _figure,
    "pb": _page,
    "date": _day,
    "delivery": _day,
    "ref": _ref,
    "q": _q,
}

_POINTING: dict[str, Callable[[etree._Element, Shown], dict[str, str]]] = {
    "person": _in_office,
    "event": _event,
    "adoption": _adoption,
}
"""The same for what points into the references."""
