"""The contents of an issue, printed as other gazettes print theirs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from gazette_pub.issue.model import Issue, Node, tag
from gazette_pub.words.characters import unspaced, width_of


class Entry(NamedTuple):
    """A group head, or an entry and the number of its page."""

    kind: str
    words: str
    page: int | None = None


def nodes(above: Issue | Node, name: str = "*") -> Iterator[Node]:
    """The elements of that name in an issue or a part of it."""
    return (node for node in above.iter(tag(name)) if isinstance(node, Node))


def entries_of(contents: Node) -> list[Entry]:
    """What contents hold below their heading."""
    return [_entry(node) for node in contents.children("label", "entry")]


def _entry(node: Node) -> Entry:
    number = re.search(r"\d+", node.get("page", ""))
    words = node.text_content.strip()
    if node.name == "label":
        words = words.strip("【】·■●◆")
    return Entry(node.name, words, int(number[0]) if number else None)


def bare(entries: list[Entry]) -> list[Entry]:
    """The same without blanks and dots in front, by which they are compared."""
    return [each._replace(words=unspaced(each.words).removeprefix("●")) for each in entries]


def titles_of(issue: Issue) -> list[tuple[str, str]]:
    """The kind of each document, and its title."""
    return [
        (document.get("kind", ""), unspaced("".join(title.text_content for title in nodes(document, "title"))))
        for document in nodes(issue, "document")
    ]


class Way(NamedTuple):
    """How contents are printed: an entry on its lines, and what stands around a group head."""

    entry: Callable[[str, int], list[str]]
    head: str = "{}"


def printed(heading: str, entries: list[Entry], way: Way) -> list[str]:
    """The lines of these contents."""
    lines = [heading]
    for each in entries:
        if each.page is None:
            lines.append(way.head.format(each.words))
        else:
            lines += way.entry(each.words, each.page)
    return lines


def _lines(words: str, ems: int, hanging: int = 0) -> list[str]:
    """The words on lines of so many ems, the further ones set in; no line begins with a mark, or ends with what opens one."""
    lines = [""]
    for character in words:
        if (
            width_of(lines[-1] + character) / 2 > ems
            and character not in "，。》）、”"
            and lines[-1][-1] not in "（《“"
        ):
            lines.append("\u3000" * hanging)
        lines[-1] += character
    return lines


def led(ems: int, leader: str, page: str, hanging: int = 0) -> Callable[[str, int], list[str]]:
    """The page at the end of the line, with a leader up to it."""

    def entry(words: str, number: int) -> list[str]:
        lines = _lines(words, ems, hanging)
        room = ems + 4 - width_of(lines[-1]) / 2
        lines[-1] += leader * max(2, int(room / (width_of(leader) / 2))) + page.format(number)
        return lines

    return entry


def behind(ems: int, page: str) -> Callable[[str, int], list[str]]:
    """The page right behind the words."""

    def entry(words: str, number: int) -> list[str]:
        lines = _lines(words, ems)
        return [*lines[:-1], lines[-1] + page.format(number)]

    return entry


def in_front(ems: int, page: str, hanging: int) -> Callable[[str, int], list[str]]:
    """The page in front of the words."""

    def entry(words: str, number: int) -> list[str]:
        first, *rest = _lines(words, ems, hanging)
        return [page.format(number) + first, *rest]

    return entry


def below(ems: int) -> Callable[[str, int], list[str]]:
    """The page alone below the words."""
    return lambda words, number: [*_lines(words, ems), str(number)]


def dotted(way: Callable[[str, int], list[str]]) -> Callable[[str, int], list[str]]:
    """A dot before the entry."""

    def entry(words: str, number: int) -> list[str]:
        first, *rest = way(words, number)
        return [f"●{first}", *rest]

    return entry


WAYS = {
    "dots and brackets": Way(led(26, "…", "（{}）")),
    "dots, hanging lines": Way(led(34, "…", "{}", 2), "【{}】"),
    "middle dots": Way(led(28, "·", "{}"), "■{}"),
    "periods": Way(led(32, ".", "{}")),
    "wide blanks": Way(led(28, "\u3000", "{}")),
    "blanks and brackets": Way(led(24, "\u3000", "（{}）", 1), "·{}·"),
    "brackets": Way(behind(26, "（{}）")),
    "a stroke": Way(behind(30, "/{}"), "【{}】"),
    "a stroke between blanks": Way(behind(30, " / {}")),
    "the word for page": Way(behind(30, "\u3000第{}页")),
    "in front": Way(in_front(24, "{}\u3000", 3)),
    "in front, two figures": Way(in_front(22, "{:0>2} ", 0), "【{}】"),
    "in front, with P": Way(in_front(26, "P{} ", 2)),
    "below": Way(below(28)),
    "a dot before each": Way(dotted(led(27, "…", "{}", 1))),
}
"""How gazettes print their contents."""


def with_contents(text: str, contents: Node, lines: list[str]) -> str:
    """The text with these lines where its contents stand."""
    places = [place for node in nodes(contents) for span in node.lines for place in span]
    rows = text.split("\n")
    return "\n".join([*rows[: min(places) - 1], *lines, *rows[max(places) :]])
