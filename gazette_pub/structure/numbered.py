"""Numbered paragraphs: items and the lists that they stand in, headings and the sections that they open."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

from gazette_pub.issue.model import Node
from gazette_pub.structure import outline
from gazette_pub.structure.agendas import calls_meeting
from gazette_pub.structure.namerows import lists_persons
from gazette_pub.structure.notes import heads_notes
from gazette_pub.structure.passage import Passage, close_up, fill, put
from gazette_pub.structure.patterns.provisions import COUNTED, PREAMBLES, UNNUMBERED
from gazette_pub.structure.place import DEEPEST_LIST, Open, Place
from gazette_pub.structure.provenance import also, origin_in
from gazette_pub.structure.worded import COLONS, Below, Words, is_verb_of_amendment, opens_quotation, quotation_opens
from gazette_pub.words import numberings
from gazette_pub.words.characters import LETTER, ends_sentence, fold
from gazette_pub.words.kinds import BY_NAME, Kind
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern


def numbered(place: Place, words: Words, below: Below) -> bool:
    """A paragraph with a number: item, heading, or heading that runs on."""
    number = outline.number_of(words.text.text, words.printed)
    if number is None or number.length >= len(words.seen):
        return False
    number = settled(place, number)
    if number.style in IN_TURN and not in_turn(place, number) or _counts_on_within(words.seen, number):
        return False
    if opens_quotation(place, words.seen):  # however short, and without a stop: its sentence goes on below
        _item(place, number, words.text.without(number.length))
        return True
    rest = words.text.without(number.length)
    role = _role(place, number, rest.seen, below)
    if role == "item" and _heads_beside_leads(place, number, rest.seen, below):
        _items_as_sections(place)
        role = "heading"
    if role == "item":
        _item(place, number, rest)
    else:
        place.leave_as_deep(words.level)
        NUMBERED[role](place, number, rest)
        place.sections[-1].level = words.level or 0
    return True


def numbered_with_comma(place: Place, words: Words, below: Below) -> bool:
    """5，恢复某县。 below 4.恢复某县。: a comma where the numbers before have a point, of a number that goes on from them."""
    found = _COMMA_BEHIND.match(words.seen)
    if found is None:
        return False
    for mark in _POINTS:
        number = outline.number_of(f"{found[1]}{mark}文", "")
        if number is not None and goes_on_in(place, number):
            label = outline.as_printed(words.text.text[: found.end()], words.printed)
            number = outline.Number(number.style, label, number.values, found.end())
            rest = words.text.without(number.length)
            NUMBERED[_role(place, number, rest.seen, below)](place, number, rest)
            return True
    return False


_COMMA_BEHIND = Pattern(
    Expression(rf"(\d{{1,2}}|[{CN}]{{1,3}})，(?={LETTER})"),
    ("5，恢复某县", "三，加强领导"),
    ("5,000元", "5.甲", "第三，甲", "5，"),
)
_POINTS = ".、"
"""What stands behind a number as a rule."""


def _counts_on_within(text: str, number: outline.Number) -> bool:
    """①废纸；②废塑料；, 1.扩大内需。2.稳定外贸。3.防范风险。: whether the line goes on counting; it is no item then."""
    label = fold(number.label).strip() if number.is_first else ""
    if len(label) == 1:
        second, third = chr(ord(label) + 1), chr(ord(label) + 2)
        return second in text and (third in text or f"；{second}" in text)
    second, third = (label.translate(following) for following in _FOLLOWING)
    if second == label or f"；{second}" not in text and f"。{second}" not in text:
        return False
    return f"；{second}" in text or f"。{third}" in text


_FOLLOWING = (str.maketrans("1一", "2二"), str.maketrans("1一", "3三"))
"""What is counted behind the first, and behind that."""


IN_TURN = frozenset("letter letter_paren roman roman_small half stem".split())
"""Ways of numbering that words may look like: A、 1） They count from the first, or on from the one before."""


_ROMAN = {9: 1, 22: 5, 24: 10}
"""Letters that are Roman numerals: i, v, x."""


def in_turn(place: Place, number: outline.Number) -> bool:
    return number.is_first or goes_on_in(place, number) or _list_before(place, number) is not None


def _in_sections(place: Place, number: outline.Number) -> bool:
    return any(part.way == number.way and number.follows(_values(part.node)) for part in place.sections)


def _before_the_open_section(place: Place) -> Node | None:
    """What stands right before the innermost open section."""
    former = place.sections[-1].node.getprevious() if place.sections else None
    return former if isinstance(former, Node) else None


def _after_former(place: Place, number: outline.Number) -> bool:
    """Whether a number opens a section where it goes on from the last in the section before: 一、（一）（二） 二、（三）."""
    former = _before_the_open_section(place)
    sections = list(former.children("section")) if former is not None and former.name == "section" else []
    if not sections or not number.follows(_values(sections[-1])):
        return False
    label = sections[-1].get("label", " ")
    before = outline.number_in(label)
    same = before is not None and before.way == number.way and label[-1] == number.label[-1]
    return same and (label[0] == number.label[0] or label[0].isdecimal() and number.label[0].isdecimal())


def _after_former_list(place: Place, number: outline.Number) -> bool:
    """Whether a number goes on from the list that the section before ends with: （一）制定项目 1. 2. （二）修改项目 3."""
    former = _before_the_open_section(place)
    last = next(former.iterchildren(reversed=True), None) if former is not None else None
    if not isinstance(last, Node) or last.name != "list":
        return False
    before = outline.number_in(place.last_item(last).label or "")
    return before is not None and before.way == number.way and number.follows(before.values)


def settled(place: Place, number: outline.Number) -> outline.Number:
    """（i） behind （h） is a letter; else it is one, the Roman numeral."""
    if not number.style.startswith("letter") or number.values[0] not in _ROMAN or in_list(place, number):
        return number
    return outline.Number("roman", number.label, (_ROMAN[number.values[0]],), number.length)


def _role(place: Place, number: outline.Number, text: str, below: Below) -> str:
    kind = BY_NAME[place.document.kind]
    if number.style == "han" and outline.is_heading(text) and outline.article_of(below.text, below.printed):
        return "heading"
    if is_verb_of_amendment(place, text) or is_verb_of_amendment(place, below.text):
        return "item"
    if place.article is not None or _is_note(place, number) or _in_box(place, number):
        return "item"
    if kind.entries and not _heads_entries(place, number, text, below):
        return "item"
    if text[-1] == "？" and not in_list(place, number) and _is_answered(text, below):
        return "heading"
    if not in_list(place, number) and _names_persons(text, below):
        return "heading"
    if outline.is_heading(text):
        listed = _within_item(place, number) or _is_only_entry(place, number, below)
        listed = listed or _in_row(place, number, below) and not _in_sections(place, number)
        listed = listed or _after_former_list(place, number) or _goes_on_below_remark(place, number, below)
        return "item" if listed else "heading"
    if _is_listed(place, number):
        return "item"
    if _in_sections(place, number) or kind.prose and _heads_text(place, number, text, below):
        return "lead"
    goes_on = _after_former(place, number) or _heads_leads(place, number, text, below)
    opens = _opens_section(place, number, kind) and (outline.lead_of(text) or goes_on)
    return "lead" if opens else "item"


def _names_persons(text: str, below: Below) -> bool:
    """一、决定任命：, and who is named in a roster; 在晋全国人大代表（38人，按姓名笔画排列）, and their names."""
    if text[-1] == "：":
        return below.kind in _PERSONS
    return text[-1] == "）" and below.kind == "names" and outline.is_heading(text[: text.rfind("（")])


def _heads_entries(place: Place, number: outline.Number, text: str, below: Below) -> bool:
    """Whether a Roman number heads a part of what is else nothing but entries: II. 議員議案. Behind the first of them the next does not
    follow at once."""
    if not number.heads_parts or not outline.is_heading(text):
        return False
    follows = below.number is not None and below.number.way == number.way
    return _in_sections(place, number) or below.kind not in _OTHER_PARTS and not follows


def _heads_beside_leads(place: Place, number: outline.Number, text: str, below: Below) -> bool:
    """Whether 二、健全机制 heads what stands below it, in a row whose entries so far begin with a heading that runs in: 一、提高标准。今年….
    They are sections, all of them."""
    if len(place.lists) == 0 or place.sections or place.article is not None or place.lists[0].way != number.way:
        return False
    if not (outline.is_heading(text) and number.follows(_values(place.last_item(place.lists[0].node)))):
        return False
    first = below.number
    stands_below = below.kind == "p" and (
        first.is_first and place.order.inside(first, (number.way, number.rank))
        if first is not None
        else ends_sentence(below.text) and outline.article_of(below.text, below.printed) is None
    )
    return stands_below and all(map(_lead_in, place.lists[0].node.children("item")))


def _lead_in(item: Node) -> int:
    """The length of the heading that runs in at the beginning of an item, before anything else stands in its text; 0 for none."""
    first = item.child("p")
    said = (first.text or "") if first is not None else ""
    length = outline.lead_of(fold(said)) if said else 0
    return length if length < len(said) else 0


def _items_as_sections(place: Place) -> None:
    """The entries of the outermost open list become sections, each with the heading that runs in."""
    node = place.lists[0].node
    around, opened = node.above, place.lists[0]
    for item in list(node.children("item")):
        length = _lead_in(item)
        section = around.add("section", level="1", num=item.num, label=item.label)
        section.extend(list(item))
        node.addprevious(section)
        p = section.child("p")
        assert p is not None and p.text is not None
        lead = p.add("lead")
        lead.text, lead.tail, p.text = p.text[:length], p.text[length:], None
        p.insert(0, lead)
    around.remove(node)
    place.lists = []
    place.sections = [Open(opened.way, opened.rank, section)]


_PERSONS = frozenset(("entry", "names"))
"""What stands below a heading that names persons."""


def _in_box(place: Place, number: outline.Number) -> bool:
    """Whether a number counts what a box holds, 专栏1, from the first right below its heading: it goes on from none of the part around."""
    if not place.sections or not place.sections[-1].is_box:
        return False
    return number.is_first and _is_empty_box(place) or in_list(place, number)


def _is_empty_box(place: Place) -> bool:
    """Whether nothing stands in the innermost section yet but the heading of a box."""
    return bool(place.sections) and place.sections[-1].is_box and len(place.sections[-1].node) == 1


def _is_note(place: Place, number: outline.Number) -> bool:
    """Whether a number stands below 附注： in the body itself, the first or after others: it heads no part."""
    last = place.last if place.container is place.body else None
    if last is None:
        return False
    if last.name == "list":
        before = last.getprevious()
        return isinstance(before, Node) and _heads_notes(before) and number.follows(_values(place.last_item(last)))
    return number.is_first and _heads_notes(last)


def _heads_notes(node: Node) -> bool:
    return node.name == "p" and heads_notes(fold(node.text_content))


def _is_answered(text: str, below: Below) -> bool:
    """Whether the answer to a question stands below it: 答：…, or a paragraph without a number that asks nothing."""
    if below.text[:1] == "答":
        return True
    short = len(text) <= outline.LONGEST_HEADING and "。" not in text
    return short and below.kind == "p" and below.number is None and ends_sentence(below.text) and below.text[-1] != "？"


def _is_only_entry(place: Place, number: outline.Number, below: Below) -> bool:
    """Whether nothing stands below the first of a list, or what stands there is a part that the section is in or stands beside: it is
    a list of one, and heads nothing."""
    if not number.is_first:
        return False
    if not place.sections:
        return below.kind in _OTHER_PARTS
    ways = {part.way for part in place.sections}
    beside = below.number is not None and below.number.way in ways
    return number.way not in ways and (below.kind in (*_OTHER_PARTS, "division") or beside)


_OTHER_PARTS = frozenset((None, "attachlabel", "title", "signature", "date"))
"""What stands below a text's last paragraph; None at its end."""


def _heads_leads(place: Place, number: outline.Number, text: str, below: Below) -> bool:
    """（一）能源转型行动。 above 1．推进煤炭清洁利用。加快…: one short sentence, with the first of deeper headings below that run in."""
    first = below.number if len(text) <= outline.LONGEST_HEADING else None
    if first is None or not first.is_first or not place.order.inside(first, (number.way, number.rank)):
        return False
    return text.count("。") == 1 and outline.lead_of(below.text[first.length :]) > 0


def _is_listed(place: Place, number: outline.Number) -> bool:
    """Whether a number goes on in a list, or begins one in an item."""
    if in_list(place, number) or _list_before(place, number) is not None:
        return True
    return _starts_within(place, number) or _within_item(place, number)


def _heads_text(place: Place, number: outline.Number, text: str, below: Below) -> bool:
    """（一）深入宣传条例。 in a part with a heading, above a paragraph without a number or above 1.: one short sentence heads
    what is below; above 1. where nothing leads to a list."""
    if not (place.sections and number.is_first) or below.kind != "p":
        return False
    if len(text) > _LONGEST_SENTENCE or text[-1] != "。" or _IN_HEADING_SENTENCE.search(text):
        return False
    first = below.number
    if first is not None:
        return not _introduced(place) and first.is_first and place.order.inside(first, (number.way, number.rank))
    goes_on = below.text[-1] in "。：" and (len(below.text) > len(text) or _former_holds_such(place, number))
    return goes_on and not outline.article_of(below.text, below.printed)


def _former_holds_such(place: Place, number: outline.Number) -> bool:
    """Whether the part before the open one holds sections that are counted alike: what 1. was in （一）, it is in （二）."""
    former = _before_the_open_section(place)
    section = former.child("section") if former is not None and former.name == "section" else None
    counted = outline.number_in(section.label or "") if section is not None else None
    return counted is not None and counted.way == number.way


_LONGEST_SENTENCE = 24
"""Characters of a sentence that is a heading."""

_IN_HEADING_SENTENCE = Pattern(
    Expression("[，；：].|[，；：！？]|。."),
    ("甲，乙。", "甲：乙。", "甲。乙。"),
    ("深入宣传条例。", "完善制度、强化监督。"),
    "search",
)
"""What no sentence holds that is a heading."""


def _opens_section(place: Place, number: outline.Number, kind: Kind) -> bool:
    """Whether a heading that runs on opens a section: in prose, and elsewhere below headings of its own. A 總說明 of Taiwan counts
    what is amended, each in a sentence with its article behind: 修正要點如下：一、增訂申請方式。（修正條文第三條）."""
    if kind.prose:
        return not (_introduced(place) and fold(place.document.title or "").endswith("总说明"))
    return not kind.itemised and number.rank > 1 and not _introduced(place)


def in_list(place: Place, number: outline.Number) -> bool:
    """Whether a list with this way of numbering is open, and the number goes on in it."""
    return any(part.way == number.way and number.follows(_values(place.last_item(part.node))) for part in place.lists)


def goes_on_in(place: Place, number: outline.Number) -> bool:
    """Whether a number goes on in a list or a row of numbered parts that stands open."""
    return in_list(place, number) or _in_sections(place, number)


def _values(node: Node) -> tuple[int, ...]:
    return tuple(map(int, (node.num or "0").split("-")))


def _within_item(place: Place, number: outline.Number) -> bool:
    """Whether a first number stands in an item that is open: no heading stands beside the sentence that it is part of."""
    if not place.lists or not number.is_first or number.way in {part.way for part in place.lists}:
        return False
    return place.order.inside(number, place.lists[-1].key)


def _in_row(place: Place, number: outline.Number, below: Below) -> bool:
    """Whether short numbered lines follow one another with nothing between them: a list, not headings."""
    if in_list(place, number):
        return True
    following = below.number
    if following is None or following.way != number.way:
        return False
    return _introduced(place) or following.follows(number.values) and outline.is_heading(below.text)


def _introduced(place: Place) -> bool:
    """Whether the last paragraph ends with a colon: what follows is a list."""
    last = place.last
    return last is not None and last.name == "p" and last.text_content.endswith(COLONS)


def _introduced_in_item(place: Place) -> bool:
    """Whether the last paragraph of an open item ends so: 3.0.3　…并应符合下列规定："""
    above = place.above if place.lists else None
    return above is not None and above.name == "p" and above.text_content.endswith(COLONS)


def _heading(place: Place, number: outline.Number, text: Passage) -> None:
    put(_open_section(place, number), "heading", text)


def _lead(place: Place, number: outline.Number, text: Passage) -> None:
    """A heading that runs in, as the lead of its section's first paragraph; or one sentence, in a row of such sections."""
    p = _open_section(place, number).add("p", **text.origin)
    head, rest = text.cut(outline.lead_of(text.seen))
    if head:
        fill(p.add("lead"), head)
    fill(p, rest)


def _open_section(place: Place, number: outline.Number) -> Node:
    """A numbered section, in those that it stands in."""
    place.article, place.lists = None, []
    if (beside := _followed(place, number)) is not None:
        del place.sections[beside:]
    elif (former := _followed_before(place, number)) is not None:
        _move_into(former, place.sections.pop().node)
    elif not _opens_deeper(place, number):
        place.leave_sections(lambda section: place.order.inside(number, section.key) and not _is_preamble(section))
    for around in place.sections:
        if around.way:
            place.order.shown(around.way, number.way)
    level = str(len(place.sections) + 1)
    section = place.container.add("section", level=level, num=number.num, label=number.label)
    _lower_those_above(section, number)
    place.sections.append(Open(number.way, number.rank, section))
    return section


def _followed(place: Place, number: outline.Number) -> int | None:
    """How deep the open section stands that a number goes on from, where a heading without a number is open in it: 二、 ends what
    stands below a heading of its own in 一、."""
    for depth, section in enumerate(place.sections):
        if section.way == number.way and number.follows(_values(section.node)):
            inner = place.sections[depth + 1 : depth + 2]
            return None if inner and inner[0].way else depth
    return None


def _followed_before(place: Place, number: outline.Number) -> Node | None:
    """The section that a number goes on from, where nothing stands between but sections without a number, of which the last is
    open: 一、工作回顾, text, headings of their own, 二、工作安排."""
    open_one = place.sections[-1] if place.sections else None
    if open_one is None or open_one.way or open_one.rank or open_one.node.child("section") is not None:
        return None
    former = next((node for node in _before(open_one.node) if not _is_heading_of_its_own(node)), None)
    before = outline.number_in(former.label or "") if former is not None and former.name == "section" else None
    return former if before is not None and before.way == number.way and number.follows(before.values) else None


def _is_heading_of_its_own(node: Node) -> bool:
    """Whether a section has no number, and none stand in it."""
    return node.name == "section" and node.num is None and node.child("section") is None


def _move_into(section: Node, last: Node) -> None:
    """The section holds those without a number that stand behind it, up to this one, a level deeper."""
    behind = [node for node in section.itersiblings() if isinstance(node, Node)]
    for part in behind[: behind.index(last) + 1]:
        for node in (part, *part.descendants("section")):
            node.set("level", str(int(node.get("level", "1")) + 1))
        section.append(part)


def _lower_those_above(section: Node, number: outline.Number) -> None:
    """Where a text begins in the midst, with （三）, the parts before the first 四、 stood in one that is not printed."""
    nearest = section.getprevious()
    if nearest is None or nearest.get("level") != section.get("level"):
        return
    style = numberings.style_of(nearest.get("label", ""))
    if style is None or numberings.RANKS[style] <= number.rank:
        return
    above = list(itertools.takewhile(lambda node: node.name == "section", _before(section)))
    if above[-1].get("num") not in (None, "1"):
        for part in above:
            for node in (part, *part.descendants("section")):
                node.set("level", str(int(node.get("level", "1")) + 1))


def _before(node: Node) -> Iterator[Node]:
    return (each for each in node.itersiblings(preceding=True) if isinstance(each, Node))


def _is_preamble(section: Open) -> bool:
    """Whether a section without a number is 前言: what is numbered stands beside it."""
    heading = None if section.way else section.node.child("heading")
    return heading is not None and fold(heading.text_content) in PREAMBLES


def _opens_deeper(place: Place, number: outline.Number) -> bool:
    """Whether a first number comes straight below a heading: it stands in it, whatever the custom."""
    if not place.sections or not number.is_first or number.way in {section.way for section in place.sections}:
        return False
    first = next(place.sections[-1].node.children(), None)
    return first is not None and first.name == "heading" and first.getnext() is None


def _item(place: Place, number: outline.Number, text: Passage) -> None:
    item = list_for(place, number).add("item", num=number.num, label=number.label)
    while (inner := _label_behind(place, text)) is not None:
        item = list_for(place, inner).add("item", num=inner.num, label=inner.label)
        text = text.without(inner.length)
    put(item, "p", text)
    quotation_opens(place, text.seen, item)


def _label_behind(place: Place, text: Passage) -> outline.Number | None:
    """The label of the first item in an item, on the same line: (a)(i) …"""
    number = outline.number_of(text.text, text.text) if text.text[0] in "（(" else None
    if number is None or number.length >= len(text.text) or len(place.lists) >= DEEPEST_LIST:
        return None
    number = settled(place, number)
    return number if number.is_first and place.order.inside(number, place.lists[-1].key) else None


def list_for(place: Place, number: outline.Number) -> Node:
    """The list that the number goes on in, or a new one."""
    depth = None if _starts_within(place, number) else _depth_of(place, number)
    if depth is not None:
        del place.lists[depth + 1 :]
    else:
        _close_lists(place, number)
        _open_list(place, number)
    return place.lists[-1].node


def _depth_of(place: Place, number: outline.Number) -> int | None:
    """Which open list the number stands in: the innermost that it follows in, else the innermost numbered so."""
    same = [depth for depth, part in enumerate(place.lists) if part.way == number.way]
    follows = [depth for depth in same if number.follows(_values(place.last_item(place.lists[depth].node)))]
    return next(reversed(follows or same), None)


def _starts_within(place: Place, number: outline.Number) -> bool:
    """Whether a numbering starts below an item that ends with a colon: 1. … 包括： 1. …"""
    above = place.above if place.lists else None
    if above is None or above.name != "p" or not number.is_first or len(place.lists) >= DEEPEST_LIST:
        return False
    return above.above.name == "item" and above.text_content.endswith(COLONS)


def _close_lists(place: Place, number: outline.Number) -> None:
    """Closes the lists that the number does not stand in."""
    if _starts_within(place, number) and (number.way, place.lists[-1].way) not in place.order.pairs:
        return
    while place.lists and not place.order.inside(number, place.lists[-1].key):
        place.lists.pop()
    if not place.lists and place.article is None and not _is_empty_box(place):
        place.leave_sections(lambda section: place.order.inside(number, section.key))
    del place.lists[DEEPEST_LIST - 1 :]


def _open_list(place: Place, number: outline.Number) -> None:
    """A list in the item that stands open; else the one that the number goes on from, or a new one in the container."""
    item = place.item
    if item is not None:
        for around in place.lists:
            place.order.shown(around.way, number.way)
        node = item.add("list")
    else:
        taken_up = _taken_up(place, number)
        node = taken_up if taken_up is not None else place.container.add("list")
    place.lists.append(Open(number.way, number.rank, node))


_BETWEEN = 30
"""How many blocks may stand between two items of one list: the paragraphs and lists of the first."""


def _list_before(place: Place, number: outline.Number) -> Node | None:
    """The list that the number goes on from, with nothing between but what belongs to its last item."""
    for count, block in enumerate(place.container.iterchildren(reversed=True)):
        if not isinstance(block, Node) or count > _BETWEEN or block.name not in _IN_AN_ITEM:
            return None
        if block.name == "p" and place.document.kind == "agenda" and calls_meeting(block.text_content):
            return None
        last = outline.number_in(place.last_item(block).label or "") if block.name == "list" else None
        if last is None:
            continue
        if last.way == number.way:
            return block if number.follows(last.values) else None
        if not place.order.inside(last, (number.way, number.rank)):
            return None
    return None


def _goes_on_below_remark(place: Place, number: outline.Number, below: Below) -> bool:
    """Whether a list goes on below a remark on its last item, all in brackets, and no text stands below that this could head."""
    last = place.last
    if last is None or last.name != "p" or not _REMARK.finds(fold(last.text_content)):
        return False
    heads = below.kind == "p" and below.number is None and ends_sentence(below.text)
    return not heads and _list_before(place, number) is not None


_REMARK = Pattern(
    Expression(r"（(?:[^（）]|（[^（）]{0,40}）){1,300}）"),
    ("（本表仅适用于小型排污者）", "（以上材料（复印件）由乡镇核实）"),
    ("（一）甲", "（甲）乙（丙）", "甲（乙）"),
    "fullmatch",
    needs=("（",),
)


_IN_AN_ITEM = frozenset("p list pb quoted table".split())


def _taken_up(place: Place, number: outline.Number) -> Node | None:
    """The list before, with what stands between moved into its last item: （二）… a paragraph … （三）."""
    node = _list_before(place, number)
    if node is None:
        return None
    item = place.last_item(node)
    for block in list(node.itersiblings()):
        item.append(block)
    return node


NUMBERED: dict[str, Callable[[Place, outline.Number, Passage], None]] = {
    "heading": _heading,
    "lead": _lead,
    "item": _item,
}


def number_alone(place: Place, words: Words, below: Below) -> bool:
    """3.1 alone on its line, and below it the term that is defined (GB/T 1.1-2020 §8.7.3), or a heading."""
    if not _DECIMAL.finds(words.seen) or place.article is not None or below.kind != "p" or not place.sections:
        return False
    number = outline.number_of(words.text.text + "\u3000文", words.printed + "\u3000文")
    if (
        number is None
        or number.values[:-1] != _values(place.sections[0].node)
        or not outline.is_bare_heading(below.text)
    ):
        return False
    _open_section(place, number).add("heading", **words.text.origin)
    return True


def heading_of_number(place: Place, words: Words, below: Below) -> bool:
    """The term or the heading below a number that stood alone."""
    empty = place.above if place.sections and place.article is None else None
    if empty is None or empty.name != "heading" or empty.text_content:
        return False
    text = Passage(words.text.tidied(close_up).pieces, also(origin_in(empty), words.text.origin))
    section = empty.above
    section.remove(empty)
    put(section, "heading", text)
    return True


_DECIMAL = Pattern(Expression(r"\d{1,2}[.．]\d{1,2}"), ("3.1", "12.10"), ("3.", "3.1.1", "甲3.1"), "fullmatch")


def bare_numbered(place: Place, words: Words, below: Below) -> bool:
    """１总体情况, 1　总则: a heading whose number has no point. It comes in turn."""
    number = outline.bare_number_of(words.text.text, words.printed)
    if number is None:
        return _row_of_list(place, words, below)
    if place.article is not None:
        return False
    is_row = _is_row_of_list(place, number, below)
    if not (is_row or outline.is_heading(words.seen)):
        return False
    set_off = words.seen[number.length - 1] in " \u3000"
    follows = number.values[0] in (1, place.bare + 1) or _goes_on_further(place, words.seen, number, below)
    if not follows or not (set_off or place.sections or _opens_decimals(number, below)):
        return False
    place.bare = number.values[0]
    if is_row:
        _item(place, number, words.text.without(number.length))
        return True
    _heading(place, number, words.text.without(number.length).tidied(close_up))
    return True


def _goes_on_further(place: Place, text: str, number: outline.Number, below: Below) -> bool:
    """Whether a number that is set off goes on from an open section that is counted so, a few numbers on: of 4 and 5 nothing is
    printed, and 6　附则 stands below 3.2. Above 6.1 stands 6, wherever the last was."""
    if _opens_decimals(number, below) and (number.values[0] > place.bare > 0 or text[number.length - 1] == "\u3000"):
        return True
    if not any(section.way == "bare" for section in place.sections):
        return False
    known = close_up(text[number.length :]) in UNNUMBERED
    near = 0 < number.values[0] - place.bare <= _FURTHER
    return near and (known or text[number.length - 1] == "\u3000")


_FURTHER = 4
"""Numbers of headings that an extraction may lose between two."""


def _row_of_list(place: Place, words: Words, below: Below) -> bool:
    """1　全市检察机关要忠实履行职责。: a row that is counted without a point, in a list."""
    number = outline.set_off_number_of(words.text.text, words.printed)
    if number is None or not _is_row_of_list(place, number, below):
        return False
    _item(place, number, words.text.without(number.length))
    return True


def _is_row_of_list(place: Place, number: outline.Number, below: Below) -> bool:
    """Whether a colon leads to short lines that are counted 1, 2, 3 with nothing between, or the number goes on in such a list."""
    if in_list(place, number):
        return True
    if not (number.is_first and below.kind == "p" and (_introduced(place) or _introduced_in_item(place))):
        return False
    ways = (outline.bare_number_of, outline.set_off_number_of)
    return any(
        second is not None and second.values == (2,) for way in ways if (second := way(below.text, below.printed))
    )


def _opens_decimals(number: outline.Number, below: Below) -> bool:
    """Whether 1.1 stands below 1总则, or 1.0.1, as a standard has where a chapter has no parts."""
    return below.number is not None and below.number.values in ((*number.values, 1), (*number.values, 0, 1))


def heading_goes_on(place: Place, words: Words, below: Below) -> bool:
    """The rest of a numbered heading that was broken: 一、制定农村集体经济⏎组织条例的必要性."""
    may_go_on = not words.parted and len(words.seen) <= _LONGEST_BROKEN and not _APART.search(words.printed)
    above = place.above if may_go_on else None
    if above is None or above.name != "heading":
        return False
    whole = fold(above.text_content) + words.seen
    if len(whole) > _LONGEST_BROKEN or not (outline.is_bare_heading(words.seen) and outline.is_heading(whole)):
        return False
    section = above.above
    ends = list(section.children("pb"))  # the page may end within the heading
    if section.name != "section" or section.num is None or len(section) - len(ends) > 1 or place.article is not None:
        return False
    if (
        ends_sentence(fold(above.text_content) or "。")
        or COUNTED.search(fold(above.text_content))
        or _OF_A_KIND.finds(words.seen)
        or below.kind is None
        or outline.article_of(below.text, below.printed)
        or lists_persons(words.seen, place.title)
    ):
        return False
    for key, value in also(origin_in(above), words.text.origin).items():
        above.set(key, value)
    above.extend(ends)
    fill(above, words.text.pieces)
    return True


_OF_A_KIND = Pattern(
    Expression(
        rf"(?:[特{CN}]等奖|{LETTER}{{2,8}}(?:部门|行业|系统|类))(?:（[^（）]{{1,10}}）)?|{LETTER}{{2,8}}（共?\d{{1,3}}[项个名人件]）"
    ),
    ("一等奖（2项）", "三等奖", "国土资源部门", "规范性文件（3件）"),
    ("组织条例的必要性", "部门", "各有关部门的职责"),
    "fullmatch",
)
"""What heads what is of one kind, and ends no other heading."""

_APART = Pattern(
    Expression("[^ \u3000][ \u3000]{2,}[^ \u3000]|[＿_]{2}|[□☐☑☒]"),
    ("时间　　活动名称", "单位住所　＿＿＿", "□新申请"),
    ("附　则", "　　一般规定"),
    "search",
)
"""Words set apart, and blanks to fill in: the rest of no heading."""

_LONGEST_BROKEN = 40
"""Characters of a numbered heading over two lines."""
