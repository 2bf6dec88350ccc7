"""What leads to a list of laws or provisions, 将下列法规中的“甲”修改为“乙”, and the words that each of them takes from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from gazette_pub.finish.identifiers import Names
from gazette_pub.finish.sentences import Sentence, quotes_of
from gazette_pub.finish.spans import mark
from gazette_pub.issue.model import Node, tag
from gazette_pub.words.modifications import OWN, Modification, Scope, only_lists


class Leads:
    """The paragraphs of a document that lead to lists, in order, each with the quoted words of its changes."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._words: list[list[list[tuple[int, Node]]]] = []

    def leading(
        self, sentence: Sentence, found: Sequence[Modification], after: Scope
    ) -> tuple[list[Modification], Scope]:
        """What a sentence changes itself, less what it says of a list below it, and what the list goes on from."""
        line = sentence.nodes[-1]
        leads = [each for each in found if each.leads]
        own = [each for each in found if not each.leads]
        if not leads:
            heads = any(each.listed and not each.targets for each in own) and _has_more_below(line)
            return ([] if heads else own), after
        is_sure = after.listed is None or after.listed.is_sure
        if len(sentence.nodes) > 1 or not (own or (_has_more_below(line) if is_sure else _lists_below(line))):
            return [replace(each, leads=False) for each in found], replace(after, listed=None)
        self._words.append(_marked(line, leads))
        if after.listed is not None:
            after = replace(after, listed=replace(after.listed, lead=len(self._words) - 1))
        return own, after

    def words_of(self, each: Modification) -> str:
        """The xml:ids of the words that lead to a list, for one change of what is in it."""
        if each.listed is None:
            return ""
        lead = len(self._words) - 1 if each.listed.lead == OWN else each.listed.lead
        return " ".join(self._id(words, count) for count, words in self._words[lead][each.part])

    def _id(self, words: Node, count: int) -> str:
        named = next(node for node in words.iterancestors() if isinstance(node, Node) and node.id)
        return self._names.give(words, f"{str(named.id).strip()}__q_{count}")


def _lists_below(line: Node) -> bool:
    """Whether what stands behind a line only names laws or provisions."""
    following = _following(line)
    first = None if following is None else next(following.descendants("p", "row"), following)
    return first is not None and only_lists(first.text_content)


def _following(line: Node) -> Node | None:
    """What stands behind a line in what it heads; behind the last item of a list the table below that."""
    following = _behind(line)
    if following is None and line.above.name == "item" and _behind(line.above) is None:
        below = _behind(line.above.above)
        return below if below is not None and below.name == "table" else None
    return following


def _behind(node: Node) -> Node | None:
    return next((each for each in node.itersiblings() if isinstance(each, Node) and each.name != "pb"), None)


def item_above(cell: Node) -> Node | None:
    """The last item of the list right above a table."""
    above = (
        each for each in cell.above.above.itersiblings(preceding=True) if isinstance(each, Node) and each.name != "pb"
    )
    before = next(above, None)
    is_list = before is not None and before.name == "list"
    items = before.iterchildren(tag("item"), reversed=True) if is_list and before is not None else ()
    return cast("Node | None", next(iter(items), None))


def _has_more_below(line: Node) -> bool:
    """Whether a list, a table or more text stands behind a line in what it heads."""
    following = _following(line)
    leads_on = line.above.name == "item" or line.text_content.rstrip().endswith(("：", ":"))
    return following is not None and (following.name != "p" or leads_on)


def _marked(line: Node, leads: Sequence[Modification]) -> list[list[tuple[int, Node]]]:
    """The quoted words of each change, marked in the line, and which of its words each is."""
    if next(line.descendants("q"), None) is None:
        mark(line, quotes_of(leads))
    words = enumerate(list(line.descendants("q")), 1)
    return [[word for _, word in zip(each.quotes, words, strict=False)] for each in leads]
