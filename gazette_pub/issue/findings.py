"""What an editor should look at: a finding, the rule that it is of, and the one way to make it.

The letter of a code says where a finding is from (ORIGINS), the first digit what it is of:

    G   1 numbering, 2 counts and figures, 3 page numbers, 4 marks and characters, 5 dates, 6 what fits nowhere,
        7 references, and what the issue says of itself
    R   1 what the reader guessed, 2 what it could not place, or left out
    F   1 letters and pictures
    A   0 what is written for what the issue does not say, 1 what is wrong in a file
    V   0 the schema
    M   1 what two hands changed
    P   1 the file and its boxes, 2 fonts, 3 inks, 4 what is too small or too near the trim, 5 pages
"""

from __future__ import annotations

import enum
import inspect
from collections.abc import Callable, Iterator
from dataclasses import field, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from gazette_pub.issue.messages import Message, say, visible
from gazette_pub.issue.provenance import name_of_source, page_of, placed
from gazette_pub.words.records import dataclass

if TYPE_CHECKING:
    from gazette_pub.issue.marks import Words
    from gazette_pub.issue.model import Node

ORIGINS = {
    "G": say("the text of the gazette"),
    "R": say("the reader, which guessed or could not place something"),
    "F": say("a page that is set, HTML, PDF or DOCX"),
    "A": say("Akoma Ntoso"),
    "V": say("an issue XML that is not valid"),
    "M": say("hand work, put together with what is read from the source"),
    "P": say("a file for the press"),
}
"""Where a finding is from, by the letter of its code."""


class Grade(enum.Enum):
    """How much a finding weighs: an error makes `gazette check` exit 1, a warning and a note do not."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def word(self) -> Message:
        """What it is called in the language spoken."""
        return {Grade.ERROR: say("error"), Grade.WARNING: say("warning"), Grade.NOTE: say("note")}[self]


@dataclass(frozen=True)
class Place:
    """Where something is printed, as far as its source tells: a line of text or XML; a page, and a box on it in points
    from its top left; a paragraph of a Word file; an id in another file.

    `column`: the character of the line, from 1, that it begins with, and `end_line` and `end_column` the last one, where
    that is known to the very character. `xml`: the line of the issue XML that was read. `start` and `end`: from where to
    where it stands in the text of its element. `source`: what the file is called, of an issue that was read from several.
    """

    line: int | None = None
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None
    page: int | None = None
    box: str | None = None
    para: str | None = None
    origin: str | None = None
    xml: int | None = None
    start: int | None = None
    end: int | None = None
    source: str | None = None

    @classmethod
    def of(cls, node: Node) -> Place:
        """The place where a node begins, as its provenance has it, or that of the first in it, or of what it stands in."""
        there = placed(node)
        page, box, para = (each.split() for each in (page_of(there), there.get("box", ""), there.get("para", "")))
        number = int(page[0]) if page and page[0].isdecimal() else None
        around = " ".join(box[:4]) or None
        first, source = para[0] if para else None, name_of_source(node)
        return cls(there.line, page=number, box=around, para=first, origin=node.get("origin"), source=source)

    @property
    def is_known(self) -> bool:
        """Whether it says where in a file."""
        return replace(self, source=None) != NOWHERE

    @property
    def is_printed(self) -> bool:
        """Whether it says where in what was printed: which line, page or paragraph."""
        return (self.line, self.page, self.para) != (None, None, None)

    def line_alone(self) -> Place:
        """The place without the characters: what was looked for stands beside what is meant."""
        return replace(self, column=None, end_line=None, end_column=None, start=None, end=None)

    def within(self, source: str) -> str:
        """The place in its own source, or that one: `bulletin.txt:10695:12`, `scan.pdf, page 3`, `notice.docx, paragraph 12`,
        or the source."""
        source = self.source or source
        if self.line is not None:
            return f"{source}:{self.line}" if self.column is None else f"{source}:{self.line}:{self.column}"
        if self.page is not None:
            return str(say("{source}, page {page}", source=source, page=self.page))
        if self.para is not None:
            return str(say("{source}, paragraph {paragraph}", source=source, paragraph=self.para))
        return source if self.origin is None else f"{source}#{self.origin}"


NOWHERE = Place()


@dataclass(frozen=True)
class Finding:
    """One thing that an editor should look at. `Rule.found` makes it.

    `sentence`: what to say of it. `place`: where it is printed. `text`: the piece of the text that it is about, as
    printed; `proposal`: what that may have been. `node`: the element it stands in, for as long as that has no id yet.
    `correction`: what may have stood at the place itself, from its first character to its last. `key`: by what it is
    known again, see `issue/marks`.
    """

    rule: Rule
    sentence: Message
    place: Place = NOWHERE
    text: str | None = None
    proposal: str | None = None
    node: Node | None = field(default=None, repr=False, compare=False)
    identifier: str | None = None
    correction: str | None = None
    key: str = field(default="", compare=False)

    @property
    def code(self) -> str:
        return self.rule.code

    @property
    def grade(self) -> Grade:
        return self.rule.grade

    @property
    def line(self) -> int | None:
        return self.place.line

    @property
    def element(self) -> str | None:
        """The id of the element that it stands in, or of the nearest one around it that has an id."""
        return self.identifier if self.node is None else id_around(self.node)

    @property
    def message(self) -> str:
        """The sentence, in the language spoken here and now."""
        return str(self.sentence)

    def at(self, source: str) -> str:
        """The finding as one line, `bulletin.txt:10695:8: G204 lost decimal point? “增长151%”: 15.1%`."""
        return visible(f"{self.place.within(source)}: {self.code} {self.message}")

    def whole_at(self, source: str) -> str:
        """The same with its grade, and the id of its element: `bulletin.txt:3: note G301 … [doc_3]`."""
        element = f" [{self.element}]" if self.element else ""
        return visible(f"{self.place.within(source)}: {self.grade.word} {self.code} {self.message}{element}")

    def settled(self, known: dict[Node, Words] | None = None) -> Finding:
        """The finding by itself: with the id that its element has by now, and without the element, which holds a tree.
        `known`: the words of elements, which stay as they are while others are settled."""
        from gazette_pub.issue.marks import key_of  # `--help` needs no keys

        if self.key and self.node is None:
            return self
        return replace(self, node=None, identifier=self.element, key=key_of(self, known))


Report = Callable[[Finding], None]


def ignore(_: object) -> None:
    """A report or a progress that nobody listens to."""


@dataclass(frozen=True)
class Rule:
    """What findings of one code have in common. The first line of `explanation` says it all, the rest what to do.

    `level`: what of a standard it breaks, where that has levels: 1 is the schema, 2 the naming convention.
    """

    code: str
    grade: Grade
    explanation: str
    level: int | None = None

    @property
    def title(self) -> str:
        """The first line of the explanation, in the language spoken here and now."""
        return self.explained.partition("\n")[0]

    @property
    def explained(self) -> str:
        """The whole explanation, in the language spoken here and now."""
        return str(Message(self.explanation)) if self.explanation else ""

    @property
    def origin(self) -> Message:
        """Where its findings are from."""
        return ORIGINS[self.code[0]]

    def found(
        self,
        sentence: str | Message,
        node: Node | None = None,
        at: Place | None = None,
        *,
        text: str | None = None,
        proposal: str | None = None,
        correction: str | None = None,
        **parameters: object,
    ) -> Finding:
        """A finding: the one way to make it.

        The sentence is a template, whose gaps are `text`, `proposal` and the other parameters. `node` is the element it
        stands in; `at` the place, where something nearer is known than the node's own. `correction`: what may have stood
        at that place, to its last character.
        """
        message = sentence if isinstance(sentence, Message) else Message(sentence)
        gaps = {"text": text, "proposal": proposal} | parameters
        place = at or (Place.of(node) if node is not None else NOWHERE)
        return Finding(self, message.filled(gaps), place, text, proposal, node, correction=correction)


RULES: dict[str, Rule] = {}
"""Every rule by its code; the modules that make findings fill it when they are imported."""


def rule(code: str, grade: Grade, explanation: str, level: int | None = None) -> Rule:
    """A new rule, in the registry. `gazette explain CODE` prints its explanation."""
    assert code not in RULES, f"two rules have the code {code}"
    RULES[code] = Rule(code, grade, inspect.cleandoc(explanation), level)
    return RULES[code]


Subject = TypeVar("Subject")
Findings = Iterator[Finding]


@dataclass(frozen=True)
class Check(Generic[Subject]):
    """A rule, and the function that finds what is against it in a subject: a proof, a file."""

    rule: Rule
    find: Callable[[Subject, Rule], Findings]

    def findings(self, subject: Subject) -> Findings:
        return self.find(subject, self.rule)


def check(
    code: str, grade: Grade = Grade.WARNING, level: int | None = None
) -> Callable[[Callable[[Subject, Rule], Findings]], Check[Subject]]:
    """Makes a function a check. Its docstring is the explanation of its code."""

    def enter(find: Callable[[Subject, Rule], Findings]) -> Check[Subject]:
        return Check(rule(code, grade, inspect.getdoc(find) or "", level), find)

    return enter


def checks_in(module: Any) -> Iterator[Check[Any]]:
    """The checks of a module, in the order in which it defines them."""
    return (each for each in vars(module).values() if isinstance(each, Check))


def id_around(node: Node) -> str | None:
    """The id of a node, or of the nearest node around it that has one."""
    around: Node | None = node
    while around is not None:
        if around.id is not None:
            return around.id
        around = around.getparent()  # type: ignore[assignment]  # all of an issue are nodes
    return None
