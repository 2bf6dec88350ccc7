"""What a decision changes: a `mod` around the words that state each modification, and a `textualMod` in the analysis.

    <textualMod type="substitution" eId="cmp_1__tmod_2">
      <source href="#cmp_1__para_1__content__p_1__mod_2"/>
      <destination href="/akn/cn/act/falv/0001-01-01/某法/!main~art_4__para_1"/>
      <new href="#cmp_1__para_1__content__p_1__mod_2__qtext_1"/>
    </textualMod>

The source is the `mod`; each destination a provision of the amended law, or the law as a whole, with `pos` what is
inserted beside, or that only a part of it is changed which has no number (第九条最后一款); old and new are the words that it
quotes, and of a renumbering the number that is new. What does not say which provision it changes is `incomplete`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import field
from itertools import islice
from operator import itemgetter
from typing import cast

from lxml import etree

from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.model import Document, Node
from gazette_pub.issue.model import tag as issue_tag
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

TYPES = {
    "replace": "substitution",
    "insert": "insertion",
    "delete": "repeal",
    "renumber": "renumbering",
    "join": "join",
    "split": "split",
}
"""The type of a textual modification (XSD, TextualMods), by what is done."""

_UNITS = {"p": "para", "item": "point"}
"""款 and 项 as the eIds of their elements have them; the other units go by one name in both (NC 5.4.2)."""

_WITHIN = "indent"
"""An item of an item: 目 (`LIST_LEVELS`)."""

_ONLY = "1"
"""The number of what has none because there is one of it (NC 5.4.3): the 款 of an article whose items are addressed in it alone,
第三条第二项; the annex that is called 附件, for several are numbered (GB/T 9704-2012, 7.3.4)."""

_PROVISION = Pattern(
    Expression(
        r"""(?:(?:book|part|chp|sec|dvs|art|p|item|att)_\d{1,9}[A-Z]{0,2}(?:-(?:\d{1,9}|[A-Z])){0,3}|att|heading|preamble)
        (?:__(?!$)|$)""",
        re.X,
    ),
    (
        "art_4",
        "art_10-1__p_2",
        "chp_2__heading",
        "preamble__p_7",
        "art_12A__item_2",
        "art_8-A",
        "part_7A__dvs_2",
        "att",
    ),
    ("title", "final", "x", "art", "第三条"),
)
_ALL_OF_IT = Pattern(
    Expression(rf"(?!.+__att)(?:{_PROVISION.source}){{1,9}}"),
    ("art_4", "art_10-1__p_2", "att__item_2"),
    ("art_4__", "a b", "", "art_4__att_1"),
    "fullmatch",
)
"""The name of a provision, from which the eId of its element follows; not so the law's title, nor the table of an article (第三条附表)."""

_WHOLE = frozenset(("title", "adoption"))
"""What a law has once, and no eId tells: its name, and the note of its adoptions."""


@dataclass
class Statement:
    """A modification: the node that says what it is, the `mod` that holds its words, and the provisions named in it.

    `below`: the `mod` of another that ends the line, and holds the new text of this one. `only_ends`: it is that other.
    """

    node: Node
    mod: etree._Element
    provisions: list[tuple[str, etree._Element]] = field(default_factory=list)
    below: etree._Element | None = None
    only_ends: bool = False

    @property
    def law(self) -> str:
        """The title of the law that it changes; "" for one that is not named."""
        return (self.node.get("law") or "").strip()


def stated_by(line: Node) -> Node | None:
    """What says what a line changes: the line, or the item or part of which it is the first."""
    if line.get("change") is not None:
        return line
    above = line.getparent()
    if not isinstance(above, Node) or above.get("change") is None or line.name not in _LINES or above.name == "p":
        return None
    return above if next(above.children(*_LINES)) is line else None


def stated_in(document: Document) -> Iterator[Node]:
    """What says in a document which law it changes."""
    if document.body is not None:
        for node in document.body.iter(etree.Element):
            if node.get("change") is not None and (node.get("law") or "").strip():
                yield cast(Node, node)


def takes_what_follows(p: Node) -> bool:
    """Whether new text that stands below a paragraph belongs to what it states, with which it ends.

    Not where its heading runs in: what runs in is a line of another element.
    """
    if p.name != "p" or (not p.text and len(p) and p[0].tag == _LEAD):
        return False
    last = p[-1] if len(p) else None
    return stated_by(p) is not None or (last is not None and last.tag == issue_tag("mod") and not last.tail)


_LINES = ("heading", "p", "quoted")


def portion(target: str) -> str:
    """The eId of a provision in a file of its law, from its name in the issue: art_7__para_2 for art_7__p_2; of one whose own
    does not follow from it that in which it stands, att_1 for att_1__cat_2__item_5; "" where that has none either."""
    name = target.removeprefix("#")
    while name and not _ALL_OF_IT.fullmatch(name):
        name = name.rpartition("__")[0]
    if not name or name.startswith("preamble"):
        return name
    return "__".join(_as_named([step.partition("_")[::2] for step in name.split("__")]))


def _as_named(steps: list[tuple[str, str]]) -> Iterator[str]:
    """Each step as eIds name it."""
    above = ""
    for unit, number in steps:
        if unit == "item" and above == "art":
            yield "_".join((_UNITS["p"], _ONLY))
        name = _WITHIN if unit == "item" and above == "item" else _UNITS.get(unit, unit)
        number = _ONLY if unit == "att" and not number else number
        yield f"{name}_{number}" if number else name
        above = unit


def law_of(node: Node) -> str | None:
    """The title of the law that a node speaks of, as the modification around it names it."""
    for around in (node, *node.iterancestors()):
        if around.get("change") is not None:
            return (around.get("law") or "").strip() or None
    return None


def destinations(node: Node) -> Iterator[tuple[str, str | None]]:
    """Where a modification is made: each provision, and where beside it; "" for the law as a whole. What is inserted has no
    place but that beside which it stands; what is moved has the one that it had, too."""
    targets = (node.get("target") or "").split()
    beside = [(target, pos) for pos in ("after", "before") for target in (node.get(pos) or "").split()]
    is_moved = node.get("change") == "renumber"
    if not beside or is_moved:
        inside = [(portion(target), "inside") for target in (node.get("inside") or "").split()]
        yield from [_in_law(target, _side(node)) for target in targets] or inside or ([] if beside else [("", None)])
    yield from ((portion(target), node.get("pos") or "inside") for target in (node.get("into") or "").split())
    yield from ((portion(target), pos) for target, pos in beside)


def _in_law(target: str, side: str | None) -> tuple[str, str | None]:
    """A provision, and where in it: one that no eId tells is inside the one that it stands in."""
    part = portion(target)
    return part, side if _has_eid(target) or target in _WHOLE else "inside"


def _has_eid(target: str) -> bool:
    """Whether a file of the law has it by an eId that follows from its name."""
    return _ALL_OF_IT.fullmatch(target) is not None


def _side(node: Node) -> str | None:
    """Where in its provision a modification is made, where that is said: at an end of it, or in it, beside words or of words that
    go elsewhere."""
    roles = {words.get("role") for words in node.iter(_Q)}
    if node.get("change") == "renumber":
        return "inside" if "old" in roles else None
    return node.get("pos") or ("inside" if node.get("change") == "insert" and roles & _SIDES else None)


def is_incomplete(node: Node, has_old_words: bool) -> bool:
    """Whether a modification does not say all of where it is made: no law, or a part of it that is not named.

    A law as a whole is changed where it is repealed, and where words are replaced in all of it.
    """
    if not (node.get("law") or "").strip() or node.get("inside"):
        return True
    if named := " ".join(node.get(name, "") for name in ("target", "after", "before")).split():
        return not all(_has_eid(target) or target in _WHOLE for target in named)
    has_old_words = has_old_words or bool(node.get("words"))
    return not (node.get("change") == "delete" or has_old_words and node.get("change") == "replace")


def share_words(statements: Sequence[Statement]) -> None:
    """What is changed in two laws by one verb has its words: 将《甲》第三条、《乙》第五条中的“丙”修改为“丁”."""
    waiting: list[Statement] = []
    for each in statements:
        if waiting and not _are_alike(waiting[-1], each):
            waiting = []
        if any(_quoted_in(each.mod)):
            for before in waiting:
                before.below = each.mod
            waiting = []
        else:
            waiting.append(each)


_BY_ONE_VERB = frozenset(("replace", "delete"))


def _are_alike(one: Statement, other: Statement) -> bool:
    """Whether the same is done, to another law, in what stands right behind."""
    change = one.node.get("change")
    is_next = one.mod.getnext() is other.mod and (one.mod.tail or "") in _JOINTS
    return change == other.node.get("change") and change in _BY_ONE_VERB and one.law != other.law and is_next


_SIDES = frozenset(("after", "before"))
"""What words are behind or before which others are inserted: these stand inside the provision."""

_JOINTS = frozenset(("", "、", "，", "和", "及", "与", "以及"))


def give_new_text(statements: Sequence[Statement]) -> None:
    """What is inserted has the text that stands below its line, though others moved on at the end of it:
    增加一条，作为第六条，以下条文序号依次顺延：“第六条　…”."""
    owing: Statement | None = None
    for each in statements:
        change, line = each.node.get("change"), each.mod.getparent()
        if owing is not None and owing.mod.getparent() is not line:
            owing = None
        if change == "insert":
            owing = None if any(name == "new" for name, _ in _quoted_in(each.mod)) else each
        elif owing is not None and change == "renumber" and any(_quoted_in(each.mod)):
            owing.below, each.only_ends, owing = each.mod, True, None
        elif change != "renumber":
            owing = None


def stating(statement: Statement) -> Iterator[str]:
    """The eIds of the `mod`s that state a modification: its own, and those that hold words of it above or below."""
    below = [] if statement.below is None else [statement.below]
    yield from (mod.get("eId", "") for mod in (statement.mod, *words_above(statement), *below))


def words_of(statement: Statement) -> Iterator[tuple[str, str]]:
    """`old` or `new`, and the eId of the words: those that the modification quotes, and the numbers that are new."""
    for mod in (statement.below, None if statement.only_ends else statement.mod):
        if mod is not None:
            yield from _quoted_in(mod)
    for mod in words_above(statement):
        yield from ((name, quoted.get("eId", "")) for quoted in mod if (name := _ROLES[quoted.get("class", "")]))
    yield from (("new", ref.get("eId", "")) for ref in _numbers_of(statement))


def _quoted_in(mod: etree._Element) -> Iterator[tuple[str, str]]:
    """The words of a modification, and of one that is said of the same words and stands in it: of several laws that the text
    speaks of as one (上述规章中的)."""
    while len(mod) == 1 and mod[0].tag == _MOD and not mod.text and not mod[0].tail:
        mod = mod[0]
    for quoted in mod.iterdescendants(*_QUOTED):
        name = _ROLES.get(quoted.get("class", ""), "new")
        if name and next(quoted.iterancestors(_MOD)) is mod:
            yield name, quoted.get("eId", "")


def _numbers_of(statement: Statement) -> list[etree._Element]:
    """The words that say what the provisions go on as: those behind, in the order of the numbers. 第十五条与第十六条合并，作为第十六条
    names one of them twice, first as what it was. What is exchanged (对调) may be named once, as both, and the first goes on as the second."""
    numbers = (statement.node.get("as") or "").split()
    named = [(numbers.index(target), ref) for target, ref in statement.provisions if target in numbers]
    is_exchange = sorted(numbers) == sorted((statement.node.get("target") or "").split())
    if is_exchange and len(named) == len(numbers):
        return [ref for _, ref in sorted(named, key=itemgetter(0))]
    found: list[etree._Element] = []
    before = len(numbers)
    for place, ref in reversed(named):
        if place >= before:
            break
        found.append(ref)
        before = place
    return found[::-1]


def words_above(statement: Statement) -> Iterator[etree._Element]:
    """What holds words of it above it. One that says which words it has, in what leads to its list, has no others."""
    return iter(()) if statement.node.get("words") else held_above(statement.mod)


def held_above(mod: etree._Element) -> Iterator[etree._Element]:
    """The `mod`s of the words that go, where these have lines of their own above the one that says what is done: 廢除, “甲”, 代以;
    (i) 廢除“甲”；(ii) 代以“乙”; and of those beside which others come: 在“甲”之後 —, 加入. Such a `mod` says no more than that it holds them.
    """
    for above in _lines_above(mod.getparent()):
        held = list(above.iter(_MOD))
        if not all(map(_only_holds, held)):
            return
        yield from held


def _lines_above(line: etree._Element | None) -> Iterator[etree._Element]:
    """The lines above one, nearest first: those that stand beside it, then those of the items above its own."""
    if line is None or line.tag != _P:
        return
    for around in (line, *islice(line.iterancestors(), _ITS_ITEM)):
        for above in around.itersiblings(preceding=True):
            yield from reversed(list(above.iter(_P)))


_ITS_ITEM = 2
"""A line stands in the content of its item."""


def _only_holds(mod: etree._Element) -> bool:
    return not mod.text and len(mod) == 1 and mod[0].get("class") in _ROLES and not mod[0].tail


_P = tag("p")
_MOD, _Q, _LEAD = tag("mod"), issue_tag("q"), issue_tag("lead")
_QUOTED = (tag("quotedText"), tag("quotedStructure"))
_ROLES = {"old": "old", "place": "", "after": "", "before": ""}
"""What quoted words are to a modification, by the class that says it; any other are new."""
