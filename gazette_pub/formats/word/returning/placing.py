"""New paragraphs → new elements, each in its place; and what is left where one was taken out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import cast

from gazette_pub.formats.word.returning.shells import SHELLS, Entry, Outline
from gazette_pub.formats.word.returning.wording import BLANKS, put_words
from gazette_pub.issue.model import FLAT, Node, is_structure, new_issue, tag
from gazette_pub.issue.plain import printed_before
from gazette_pub.merge.passage import Passage
from gazette_pub.structure.outline import article_of, number_in, number_of
from gazette_pub.structure.patterns.provisions import DIVISION, DIVISIONS
from gazette_pub.words import numerals
from gazette_pub.words.characters import SENTENCE_END, fold
from gazette_pub.words.kinds import kind_of
from gazette_pub.words.records import dataclass

BLOCKS_IN = frozenset("body section division article item quoted group head foot front colophon cell note".split())
"""What holds blocks."""

HEAD_PARTS = frozenset("number adoption delivery byline dateline salutation subtitle kicker attachlabel".split())
FOOT_PARTS = frozenset({"signature", "date"})


def block_of(node: Node) -> Node:
    """The block that a printed element is or stands in: what stands beside others in an article, an item, a section."""
    block = node
    while block.above.name not in BLOCKS_IN and block.above.name != "issue":
        block = block.above
    return block


def is_in_text(node: Node) -> bool:
    """Whether it stands in the text of a document, where sections, divisions and articles do."""
    return any(each.name in _TEXTS for each in node.iterancestors() if isinstance(each, Node))


_TEXTS = frozenset({"body", "quoted"})


def new(name: str, text: str = "", **attributes: str | None) -> Node:
    """An element that finds its place later."""
    node = new_issue().add(name, text or None, **attributes)
    node.getparent().remove(node)  # type: ignore[union-attr]
    return node


# -- where new text goes -----------------------------------------------------------------------------------------------


def behind_quotation(before: Node, below: Node | None) -> Node:
    """The quotation that an element stands in, of which nothing is below, and which is closed behind it; else the element."""
    for around in before.iterancestors(tag("quoted")):
        if isinstance(around, Node) and around.get("close") and not is_within(around, below):
            before = around
    return before


def put_again(node: Node, before: Node, below: Node | None, text: str, role: str | None) -> int:
    """Puts a paragraph of ours where a new one would stand that says this, where its number begins an article or an item there.
    How long that number is; 0 where there is none, and the paragraph stays where it is."""
    if not _begins_with_number(text) or block_of(before).above.name in _NO_TEXTS:
        return 0
    above = node.above
    place = put_text(before, below, text, role, None)
    node.tag = place.tag
    place.addprevious(node)
    place.above.remove(place)
    _tidy(above)
    return len(text) - len(Passage.of(place).text)


def put_as_heading(node: Node, before: Node, below: Node | None, text: str, level: int) -> bool:
    """Puts the first paragraph of an item where a heading would stand that says this: what else stood in the item, and the items
    behind it, stand under it. False, and nothing is changed, where no heading can stand."""
    item = node.above
    came = Came(before, below, text, "heading", level)
    place = _division(came)
    if place is None and (place := _heading(came)) is None:
        return False
    node.tag = place.tag
    place.addprevious(node)
    place.above.remove(place)
    lose_number(item)
    if item.getparent() is not None:
        _tidy(item)
    return True


def _begins_with_number(text: str) -> bool:
    article = article_of(text, text)
    return number_of(text, text) is not None if article is None else article.spaced or article.alone


def number_heading(heading: Node, text: str) -> int:
    """Gives a heading that had none the number that stands before it now. How long that is."""
    shell, number = heading.above, number_of(text, text)
    if number is not None and shell.name == "section":
        shell.set("num", number.num)
        shell.set("label", number.label)
        return number.length
    if (found := DIVISION.match(fold(text))) is None or shell.name != "division":
        return 0
    shell.set("num", str(numerals.value(found["num"])))
    shell.set("label", "".join(text[: found.end()].split()))
    return found.end()


@dataclass(frozen=True, slots=True)
class Came:
    """A paragraph that came: the element before it, and the next below it that stays; what it says; what its style says that it
    is, and how deep in the outline."""

    before: Node
    below: Node | None
    text: str
    role: str | None
    level: int | None

    def is_amid(self, holder: Node) -> bool:
        """Whether more of what holds the element before stands below."""
        return is_within(holder, self.below)


def is_within(holder: Node, node: Node | None) -> bool:
    return node is not None and any(each is holder for each in node.iterancestors())


def put_text(before: Node, below: Node | None, text: str, role: str | None, level: int | None) -> Node:
    """Puts a new paragraph between those that stand before it and below it. The element that holds its words."""
    text = text.strip(BLANKS).replace("\n", "").replace("\t", "\u3000")
    if level is None and role in _PLAIN and _is_next_heading(before, text):
        level = 1
    came = Came(before, below, text, role, level)
    return next(node for way in _WAYS if (node := way(came)) is not None)


def place_before(first: Node) -> Node | None:
    """An empty paragraph before the first element of all, which holds the place; None where no text can stand there."""
    edges = (each for each in [first, *first.iterancestors()] if isinstance(each, Node) and each.above.name in _EDGES)
    if (place := next(edges, None)) is not None:
        place.addprevious(start := new("p"))
        return start
    return None


_PLAIN = (None, "p")
"""The roles of text that says of itself that it is nothing else."""

_LONGEST_HEADING = 40


def _is_next_heading(before: Node, text: str) -> bool:
    """Whether a line of plain text is the heading that follows one around what stands before it: it counts on, and ends as
    no sentence does."""
    if len(text) > _LONGEST_HEADING or not text or text[-1] in _GO_ON:
        return False
    if (found := DIVISION.match(fold(text))) is not None:
        counted, way = numerals.value(found["num"]), DIVISIONS[found["unit"]][0]
    elif (number := number_of(text, text)) is not None and number.num.isdecimal():
        counted, way = int(number.num), number.way
    else:
        return False
    above = (each for each in before.iterancestors(tag("section"), tag("division")) if isinstance(each, Node))
    return any((each.get("type") or way_of(each.label), each.num) == (way, str(counted - 1)) for each in above)


_GO_ON = SENTENCE_END | frozenset("，、")
"""Marks at the end of a sentence, or of a part of one."""


def _article(came: Came) -> Node | None:
    """第五条　…: behind the article before, or at the beginning of a chapter. What stands below in that article is its own now."""
    before, text = came.before, came.text
    found = article_of(text, text)
    if (
        found is None
        or not (found.spaced or found.alone)
        or came.role in HEAD_PARTS
        or block_of(before).above.name in _NO_TEXTS
    ):
        return None
    article, words, above = (
        new("article", num=found.num, label=found.label),
        text[found.length :],
        _around(before, "article"),
    )
    p = article.add("heading" if _is_headed(above) and _may_head(words) else "p", words)
    _behind(above, article)
    if came.is_amid(above):
        article.extend(rest_behind(above, before))
    return p


def _is_headed(article: Node) -> bool:
    """Whether the article has a heading of its own, as those beside it do then."""
    return article.name == "article" and article.child("heading") is not None


def _may_head(words: str) -> bool:
    """Whether words are no sentence, and no part of one."""
    return 0 < len(words) <= _LONGEST_HEADING and _GO_ON.isdisjoint(words)


_NO_TEXTS = frozenset({"issue", "front", "colophon"})
"""What holds no articles."""


def _division(came: Came) -> Node | None:
    """第三章　…: what follows stands in it, up to the next; the rest of an article too that it divides."""
    text = came.text
    found = DIVISION.match(fold(text))
    if found is None or came.role in HEAD_PARTS or came.level is None:
        return None
    if (place := _place_of_heading(came.before)) is None:
        return None
    outline, at = place
    kind, _ = DIVISIONS[found["unit"]]
    shell = new(
        "division", type=kind, num=str(numerals.value(found["num"])), label="".join(text[: found.end()].split())
    )
    heading = shell.add("heading", text[found.end() :])
    same = (entry.level for entry in reversed(outline.entries[: at + 1]) if entry.node.get("type") == kind)
    around = _divided(came, outline, at)
    rest = [] if around is None else rest_behind(around, came.before)
    outline.put(at, Entry(shell, next(same, outline.level_before(at) or 1)), *map(Entry, rest))
    outline.build()
    return heading


def _heading(came: Came) -> Node | None:
    """A heading, with a number or without; none within an article, which goes on behind it. The rest of a list that it divides stands
    under it."""
    text = came.text
    if came.level is None and came.role != "heading" or came.role == "title":
        return None
    if (place := _place_of_heading(came.before)) is None:
        return None
    outline, at = place
    if (around := _divided(came, outline, at)) is not None and around.name != "list":
        return None
    number = number_of(text, text)
    shell = new("section", level="1", num=number.num if number else None, label=number.label if number else None)
    heading = shell.add("heading", text[number.length if number else 0 :])
    way = number.way if number else None
    above = (each for each in reversed(outline.entries[: at + 1]) if each.node.name == "section")
    like = (entry.level for entry in above if way_of(entry.node.label) == way)
    rest = [] if around is None else rest_behind(around, came.before)
    outline.put(at, Entry(shell, next(like, outline.level_before(at) + 1)), *map(Entry, rest))
    outline.build()
    return heading


def _divided(came: Came, outline: Outline, at: int) -> Node | None:
    """The block at this place of the outline of which more stands below."""
    entry = outline.entries[at] if at >= 0 else None
    return entry.node if entry is not None and not entry.is_shell and came.is_amid(entry.node) else None


def _place_of_heading(before: Node) -> tuple[Outline, int] | None:
    """The outline in which a heading goes behind this, and the place there of what stands before it; -1 where it begins the
    text, below the head of its document. None where there is no text."""
    if is_in_text(before):
        outline = Outline.around(before)
        return outline, outline.place_of(_around(before, "article"))
    head = next((each for each in [before, *before.iterancestors(tag("head"))] if each.tag == tag("head")), None)
    return (Outline(_body_of(head.above)), -1) if isinstance(head, Node) and head.above.name == "document" else None


def way_of(label: str | None) -> str | None:
    """How a label counts: （一） and （三） alike."""
    number = number_in(label) if label else None
    return number.way if number else None


def _item(came: Came) -> Node | None:
    """（三）…: behind the item that is counted alike, or in a list of its own."""
    before, text = came.before, came.text
    number = number_of(text, text)
    if number is None or came.role in HEAD_PARTS | FOOT_PARTS or block_of(before).above.name == "issue":
        return None
    item = new("item", num=number.num, label=number.label)
    p = item.add("p", text[number.length :])
    for above in [before, *before.iterancestors()]:
        if isinstance(above, Node) and above.name == "item" and way_of(above.label) == number.way:
            _part_item(came, above, item)
            return p
    block = block_of(before)
    if block.name == "list" and way_of(_last_label(block)) == number.way:
        block.append(item)
        return p
    place = before if before.above.name == "item" else block
    below = place.getnext()
    if isinstance(below, Node) and below.name == "list" and way_of(_first_label(below)) == number.way:
        below.insert(0, item)
        return p
    holder = new("list")
    holder.append(item)
    _behind(place, holder)
    return p


def _part_item(came: Came, above: Node, item: Node) -> None:
    """Puts an item behind another, with what stands below in that."""
    _behind(above, item)
    if came.is_amid(above):
        item.extend(rest_behind(above, came.before))


def _entry_of_list(came: Came) -> Node | None:
    """One more entry of a list that has no labels, in the style of its entries: 任命某人为某局局长；"""
    item = next((each for each in came.before.iterancestors(tag("item"))), None)
    if not isinstance(item, Node) or item.label or came.role == "p" or came.role in HEAD_PARTS | FOOT_PARTS:
        return None
    entry = new("item")
    p = entry.add("p", came.text)
    _part_item(came, item, entry)
    return p


def _first_label(node: Node) -> str | None:
    first = next(node.children(), None)
    return None if first is None else first.label


def _last_label(node: Node) -> str | None:
    last = next(node.iterchildren(reversed=True), None)
    return last.label if isinstance(last, Node) else None


def _part(came: Came) -> Node | None:
    """A part of a head or of a foot, by its style."""
    block = block_of(came.before)
    if came.role in _PARTS_OF.get(block.above.name, ()) and not came.is_amid(block):
        node = new(str(came.role), came.text)
        _behind(block, node)
        return node
    return None


_PARTS_OF = {"head": HEAD_PARTS, "foot": FOOT_PARTS}


def _under_title(came: Came) -> Node | None:
    """What came between the title of a table and its rows is the end of the title (单位：万元); below a title that has a sentence
    under it now, which is a paragraph too, stands the table."""
    title = came.before
    table = title.getparent()
    if not isinstance(table, Node) or (title.name, table.name) != ("heading", "table") or not came.is_amid(table):
        return None
    if len(came.text) <= _LONGEST_HEADING and came.text[-1] not in _GO_ON:
        put_words(title, f"{Passage.of(title).text}\u3000{came.text}")
        return title
    _free_heading(table)
    return None


def _amid(came: Came) -> Node | None:
    """What came amid a head or contents stands there, whatever else it would be: nothing in them begins a part of the text. So
    does what came in a foot."""
    for holder in came.before.iterancestors():
        if isinstance(holder, Node) and (holder.name == "foot" or holder.name in _LINES and came.is_amid(holder)):
            node = new(_LINES.get(holder.name, "p"), came.text)
            next(each for each in holder.children() if _holds(each, came.before)).addnext(node)
            return node
    return None


_LINES = {"head": "p", "contents": "entry"}
"""What a line is, amid lines of what is no text."""


def _holds(node: Node, other: Node) -> bool:
    return node is other or is_within(node, other)


Way = Callable[[Came], "Node | None"]


def _paragraph(came: Came) -> Node:
    """A paragraph; in the style of plain text it stands behind the list before, and in no item of that, where none is below."""
    p = new("p", came.text)
    around = came.before.iterancestors(tag("list")) if came.role == "p" else ()
    lists = [each for each in around if isinstance(each, Node) and not came.is_amid(each)]
    put_block(lists[-1] if lists else came.before, p, came.below)
    return p


_WAYS: tuple[Way, ...] = (_under_title, _part, _amid, _article, _division, _heading, _item, _entry_of_list, _paragraph)


def put_block(before: Node, block: Node, below: Node | None) -> None:
    """Puts a block behind what stands before it, and before what stands below; below a head of which none is below, at the beginning of the body."""
    place = block_of(before)
    if place.above.name == "issue":
        _near(place, block)
    elif place.name == "heading" or is_within(place.above, below):
        place.addnext(block)
    else:
        _behind(place, block)


def _near(place: Node, block: Node) -> None:
    """What no document holds, a group head for one, has text behind it in the next document, or the one before."""
    below = next((each for each in place.itersiblings(_DOCUMENT)), None)
    above = next((each for each in place.itersiblings(_DOCUMENT, preceding=True)), None)
    if isinstance(below, Node) and (head := below.child("head")) is not None:
        head.insert(0, block)
    elif isinstance(above, Node):
        _body_of(above).append(block)
    else:
        _body_of(place.above.add("document", None, kind="other")).append(block)


_DOCUMENT = tag("document")


def _body_of(document: Node) -> Node:
    """The body of a document; a new one behind its head, where it has none."""
    body, head = document.child("body"), document.child("head")
    if body is None:
        body = new("body")
        document.insert(0, body) if head is None else head.addnext(body)
    return body


def as_blocks(cell: Node) -> None:
    """A cell of one paragraph, as one that holds blocks."""
    if is_structure(cell):
        return
    p = new("p", cell.text or "")
    p.extend(list(cell))
    cell.text = None
    cell.append(p)


def _around(node: Node, name: str) -> Node:
    """The element of this name that a node stands in; else the block that it is."""
    found = (each for each in [node, *node.iterancestors()] if isinstance(each, Node) and each.name == name)
    return next(found, block_of(node))


def _behind(place: Node, node: Node) -> None:
    """Puts a node behind another. Below a head, and what no foot holds, stands in the body."""
    around = next(
        (each for each in [place, *place.iterancestors()] if isinstance(each, Node) and each.name in _EDGES), None
    )
    if around is not None and around.name == "head" and node.name not in HEAD_PARTS:
        _body_of(around.above).insert(0, node)
    elif around is not None and around.name == "foot" and node.name not in _IN_FOOT:
        _body_of(around.above).append(node)
    else:
        place.addnext(node)


def rest_behind(holder: Node, before: Node) -> list[Node]:
    """The blocks that stand behind an element in what holds it. Of a list that goes on the rest is a list of its own."""
    found: list[Node] = []
    node = before
    while node is not holder:
        behind = [each for each in node.itersiblings() if isinstance(each, Node)]
        node = node.above
        if node.name == "list" and behind:
            rest = new("list")
            rest.extend(behind)
            behind = [rest]
        found += [] if node.name in _WHOLE else behind
    return found


_WHOLE = frozenset("table row names roster entry contents figure quoted".split())
"""What is not divided."""

_EDGES = frozenset("head foot body front colophon".split())
_IN_FOOT = FLAT | FOOT_PARTS | {"figure", "pb", "item"}


def put_documents(before: Node, documents: Sequence[Node], below: Node | None, beside: bool) -> None:
    """Puts whole documents behind the one that stands before, or under it, before the one of it that stands below. `beside`:
    they stand under none."""
    above = _outermost(before)
    under = _under(before, below)
    if under is None and not beside:
        under = _document_in(above, below)
    if under is not None:
        for document in documents:
            under.addprevious(document)
        return
    if not beside and above.name == "document":
        above.extend(documents)
        return
    last = above
    for document in documents:
        last.addnext(document)
        last = document
    _hand_over(above, last, below)


def put_documents_first(documents: Sequence[Node], below: Node) -> None:
    """Puts whole documents before the first of all."""
    for document in documents:
        _outermost(below).addprevious(document)


def _outermost(node: Node) -> Node:
    """The document of the issue that a node stands in, or is; or what else of the issue."""
    return next(each for each in [node, *node.iterancestors()] if isinstance(each, Node) and each.above.name == "issue")


def _document_in(document: Node, node: Node | None) -> Node | None:
    """The document right under this one that a node stands in."""
    found = (each for each in node.iterancestors(_DOCUMENT) if each.getparent() is document) if node is not None else ()
    return cast("Node | None", next(iter(found), None))


def _hand_over(above: Node, document: Node, below: Node | None) -> None:
    """Puts what stood under a document, from the one on that holds the next element, under the one that came before that."""
    under = _document_in(above, below)
    for each in [] if under is None else [under, *under.itersiblings(_DOCUMENT)]:
        document.append(each)


def _under(before: Node, below: Node | None) -> Node | None:
    """The document under that of what stands before in which the next element stands."""
    document = document_of(before)
    found: Node | None = below
    while found is not None and (above := found.getparent()) is not document:
        found = above if isinstance(above, Node) else None
    return found if document is not None and found is not None and found.name == "document" else None


def document_of(node: Node) -> Node | None:
    """The document that a node stands in."""
    document = next(node.iterancestors(_DOCUMENT), None)
    return document if isinstance(document, Node) else None


def put_document(before: Node, title: str, beside: bool, below: Node | None) -> Node:
    """A new document behind the one before, or under it, before what stands below there, with this title. Its title; below a
    label that waits for one, it is that of what the label stands over."""
    if before.name == "attachlabel" and not any(each.name == "title" for each in before.above.children()):
        before.addnext(node := new("title", title))
        before.above.above.set("kind", kind_of(title))
        return node
    above = next(each for each in before.iterancestors() if isinstance(each, Node) and each.name == "document")
    if (under := _under(before, below)) is not None:
        document = new("document")
        under.addprevious(document)
    elif not beside:
        document = above.add("document")
    else:
        above = _outermost(before)
        document = new("document")
        above.addnext(document)
        _hand_over(above, document, below)
    document.set("kind", kind_of(title))
    return document.add("head").add("title", title)


def put_attachment(before: Node, label: str, below: Node | None) -> Node:
    """A new document with this label under that of what stands before, before what stands below there. Its label."""
    above, document = _outermost(before), new("document", kind="other", role="attachment")
    if (under := _document_in(above, below)) is not None:
        under.addprevious(document)
    else:
        above.append(document)
    return document.add("head").add("attachlabel", label)


# -- what is taken out -------------------------------------------------------------------------------------------------

_HOLD_ONLY = frozenset(
    "item list article section division body head foot names roster entry group quoted table row contents".split()
)
"""What goes when nothing is left in it."""


def take_out(node: Node) -> None:
    """Takes an element out, and what holds nothing without it. The ends of printed pages in it stay."""
    above = node.getparent()
    if not isinstance(above, Node):
        return
    ends = cast("list[Node]", list(node.iter(tag("pb"))))
    if node.name == "heading" and above.name in SHELLS:
        _dissolve(above, node)
        return
    if node.name == "cell" or above.name == "entry" and len(above) > 1:
        for child in list(node):
            node.remove(child)
        node.text = None
        _keep_ends(node, ends, inside=True)
        if not any(each.text_content.strip() or len(each) for each in above.children()):
            take_out(above)
        return
    _keep_ends(node, ends)
    numbered, closed = list(_numbered_by(node)), list(_closed_by(node))
    above.remove(node)
    for holder in closed:
        holder.attrib.pop("close", "")
    for holder in numbered:
        lose_number(holder)
    _tidy(above)


def _tidy(above: Node) -> None:
    """What held an element that is gone goes too, where it holds nothing else that it is for."""
    if above.name == "table" and not any(child.name == "row" for child in above.children()):
        _free_heading(above)
    if above.name in _HOLD_ONLY and not any(child.name != "pb" for child in above.children()):
        take_out(above)
    if above.name == "document" and not any(child.name in _OWN for child in above.children()):
        _open(above)


def _free_heading(table: Node) -> None:
    """What stands above a table that is gone is a paragraph."""
    heading = table.child("heading")
    if heading is not None:
        heading.tag = tag("p")
        table.addprevious(heading)


_OWN = frozenset({"head", "body", "foot"})
"""What a document has of its own."""


def _open(document: Node) -> None:
    """A document without text of its own is gone; those under it stand in its place."""
    if document.getparent() is not None:
        for child in list(document):
            document.addprevious(child)
        document.above.remove(document)


def _numbered_by(node: Node) -> Iterator[Node]:
    """What has its number before the words of this element."""
    first: Node = node
    above = first.getparent()
    while isinstance(above, Node) and next((c for c in above.children() if c.name != "pb"), None) is first:
        if printed_before(above):
            yield above
        first, above = above, above.getparent()


def _closed_by(node: Node) -> Iterator[Node]:
    """What has its closing mark behind the words of this element."""
    last: Node = node
    above = last.getparent()
    while isinstance(above, Node) and next(above.iterchildren(reversed=True), None) is last:
        if above.get("close"):
            yield above
        last, above = above, above.getparent()


def lose_number(holder: Node) -> None:
    """What is left of an article or an item whose number is gone goes on in what stands before; what is left of a
    quotation has no opening mark."""
    if holder.getparent() is None or not len(holder):
        return
    holder.attrib.pop("open", "")
    if holder.name not in ("article", "item"):
        holder.attrib.pop("label", "")
        holder.attrib.pop("num", "")
        return
    before = holder.getprevious()
    rest = list(holder)
    if (heading := holder.child("heading")) is not None:
        heading.tag = tag("p")
    if isinstance(before, Node) and before.name == holder.name:
        _drop_empty_end(before)
        before.extend(rest)
    else:
        place = holder if holder.name == "article" else holder.above
        for each in rest:
            place.addprevious(each)
    above = holder.above
    above.remove(holder)
    if not len(above):
        take_out(above)


def _drop_empty_end(holder: Node) -> None:
    """A number that stood alone on its line has an empty paragraph, until its text is found below."""
    last = next(holder.iterchildren(reversed=True), None)
    if isinstance(last, Node) and last.name == "p" and not len(last) and not last.text:
        holder.remove(last)


def _keep_ends(node: Node, ends: list[Node], inside: bool = False) -> None:
    """Page ends stay where they were, or in the part of the document that comes next."""
    place = node if inside else _part_behind(node)
    for end in reversed(ends) if place is not None and not inside else ends:
        end.tail = None
        if place is None:
            node.addprevious(end)
        elif inside:
            place.append(end)
        else:
            place.insert(0, end)


def _part_behind(node: Node) -> Node | None:
    """The body or the foot behind a part of a document; None for what is no part of one, or has none behind it."""
    if node.name not in ("head", "body") or node.above.name != "document":
        return None
    found = next(
        (each for each in node.itersiblings() if isinstance(each, Node) and each.name in ("body", "foot")), None
    )
    return found if found is not None else node.above


def _dissolve(shell: Node, heading: Node) -> None:
    """What a heading headed that is gone belongs to what stands before."""
    outline = Outline.around(shell)
    at = outline.place_of(shell)
    ends = [Entry(end) for end in heading.iter("{*}pb")]  # type: ignore[arg-type]
    outline.entries[at : at + 1] = ends
    outline.build()
    if (above := shell.getparent()) is not None:
        above.remove(shell)
