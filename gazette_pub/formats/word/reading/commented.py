"""What comments are about (§17.13.4): the words between the two marks of each."""

from __future__ import annotations

from gazette_pub.formats.word.markup import Element, w

_BEGINS, _ENDS, _TEXT, _ID = w("commentRangeStart"), w("commentRangeEnd"), w("t"), w("id")

_LONGEST = 40
"""Characters of the words that are said."""


def words_of_comments(root: Element) -> dict[str, str]:
    """For each comment, by its number, the words of the text that it is about, the first of them."""
    said: dict[str, str] = {}
    open_: dict[str, None] = {}
    for element in root.iter(_BEGINS, _ENDS, _TEXT):
        id = element.get(_ID, "")
        if element.tag == _BEGINS:
            open_[id] = None
        elif element.tag == _ENDS:
            open_.pop(id, None)
        elif element.text:
            for each in [each for each in open_ if len(said.get(each, "")) <= _LONGEST]:
                said[each] = said.get(each, "") + element.text
    return {id: " ".join(text.split()) for id, text in said.items()}


def shortened(words: str) -> str:
    """The words, cut where they are many."""
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
