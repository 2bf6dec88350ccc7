"""Words that were lost: elements that are empty, and what stands where a character was."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import chain, islice

from lxml import etree

from gazette_pub.formats.akn.checking.eids import HIERARCHY
from gazette_pub.formats.akn.checking.file import File, name_of, place_of
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import Message, say
from gazette_pub.words.pattern import Expression, Pattern

SHOWN = 40


def _named(names: str) -> frozenset[str]:
    return frozenset(map(tag, names.split()))


OF_WORDS = HIERARCHY | _named(
    "authorialNote caption crossHeading date def del docAuthority docDate docNumber docProponent docTitle docType docketNumber from heading"
    " ins item judge lawyer legislature li listIntroduction location longTitle mod narrative neutralCitation note organization party person"
    " quantity quotedStructure quotedText recital ref remark role rref scene session shortTitle signature subheading summary term tocItem"
)
"""What is there for the words in it."""

_SHOWING = _named("img foreign placeholder componentRef documentRef noteRef authorialNote tocItem attachment component")
"""What shows something without words of its own, or takes its words from elsewhere."""

_BODIES = _named("body mainBody debateBody judgmentBody amendmentBody")

_NO_WORDS = _named("meta num")
"""Whose words are none of the text of what they stand in."""


@check("A147", Grade.WARNING, level=2)
def elements_hold_their_words(file: File, rule: Rule) -> Findings:
    """An element that is there for its words has none.

    A heading, a title, a date, a name, a reference, words that are quoted; a division or an article with nothing but its
    number. Either the words were lost, and are to be put back, or the element is to be taken out. What was repealed says
    so with `status`. Of several inside one another the outermost is told.
    """
    worded = _worded(file)
    worded.difference_update([each for each in file.tagged(*_OF_NAMES) if _has_marks_alone(each)])
    told: set[etree._Element] = set()
    for element in file.ours:
        if element.getparent() in told:
            told.add(element)
        elif element not in worded and _is_for_words(element, worded):
            told.add(element)
            yield rule.found(say("<{element}> holds no words"), at=place_of(element), element=name_of(element))


def _is_for_words(element: etree._Element, worded: set[etree._Element]) -> bool:
    """Whether words are to be expected in it. Those of a document may all stand in what is attached to it, and what is attached
    may be a title alone."""
    if element.tag in _BODIES:
        return (document := element.getparent()) is not None and document in worded and not _is_attached(document)
    if element.tag == _NUM:
        return _others_have_numbers(element, worded)
    if element.tag == _ROW:
        return len(element) > 0 and all(cell.tag == _HEAD for cell in element)
    return element.tag in OF_WORDS and element.get("status") is None


_OF_NAMES = _named("ref rref person organization docTitle heading")
"""What has at least a letter, a character or a figure for its words."""


def _has_marks_alone(element: etree._Element) -> bool:
    text = "".join(map(str, element.itertext()))
    if _LEFT_OUT.fullmatch(text):
        return False
    is_short = 0 < len(text) <= MOST_MARKS and not any(each.tag in _SHOWING for each in element.iter(etree.Element))
    return is_short and all(unicodedata.category(each)[0] in "PZ" for each in text)


_LEFT_OUT = Pattern(
    Expression(r"[（(〔\[]?[…·.]{2,12}[）)〕\]]?"), ("（……）", "[...]", "〔……〕"), ("，", "（）", "—"), "fullmatch"
)
"""The heading of an article that Macau prints again without its words, for they stay."""
MOST_MARKS = 4
"""Marks of more than these, ****** for a name, stand for something."""

_ROW, _HEAD, _NUM = tag("tr"), tag("th"), tag("num")


def _others_have_numbers(num: etree._Element, worded: set[etree._Element]) -> bool:
    """Whether what is of the same name beside it prints its number: where none does, an empty one is somebody's way."""
    numbered = num.getparent()
    if numbered is None or numbered.get("status") is not None:
        return False
    beside = (*numbered.itersiblings(numbered.tag), *numbered.itersiblings(numbered.tag, preceding=True))
    return any(
        other is not None and other in worded for other in (each.find(_NUM) for each in islice(beside, MOST_BESIDE))
    )


MOST_BESIDE = 50
"""So many elements beside one are asked for their numbers."""


def _is_attached(document: etree._Element) -> bool:
    """Whether a document is an attachment, also where it was lifted out, or has some."""
    above = document.getparent()
    is_one = document.get("name", "").casefold() in _ATTACHED or above is not None and above.tag == tag("attachment")
    return is_one or document.find(tag("attachments")) is not None


_ATTACHED = frozenset("attachment schedule appendix annexure annex".split())
"""How what is attached is called."""


def _worded(file: File) -> set[etree._Element]:
    """The elements with words in them, or with what stands for words."""
    found: set[etree._Element] = set()
    for element, text, tail in zip(reversed(file.elements), reversed(file.texts), reversed(file.tails), strict=True):
        above = element.getparent()
        if element in found or element.tag in _SHOWING or _says(text) or element in file.foreign:
            if element.tag not in _SHOWING or _says(text):
                found.add(element)
            if above is not None and (element.tag not in _NO_WORDS or above.tag == tag("authorialNote")):
                found.add(above)
        if _says(tail) and above is not None:
            found.add(above)
    return found


def _says(text: str) -> bool:
    return text != "" and not text.isspace()


_LOST = Pattern(
    Expression("[\ufffd\ufeff\ufdd0-\ufdef\x80-\x9f\u202d\u202e\ue000-\uf8ff\U000f0000-\U0010ffff]"),
    ("甲\ufffd乙", "\ue123", "\U000f0001", "it\x92s", "甲\u202e乙"),
    ("甲乙", "𠀀", "ï", "\u200b"),
    "search",
)
_UNSEEN = Pattern(
    Expression("[\u00ad\u200b\u200c\u2060](?=[\u3400-\u9fff])(?<=[\u3400-\u9fff].)"),
    ("甲\u200b乙",),
    ("\u200b", "a\u200bb", "甲乙"),
    "search",
)
"""What shows nothing, between two Chinese characters."""

_RADICAL = Pattern(
    Expression("[\u2f00-\u2fd5](?:(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff].))"),
    ("⼀次", "第⼆"),
    ("一次", "⼀", "⼀、⼁、⼂"),
    "search",
)
"""A radical, as dictionaries list them, within the words of a text: a font without a table of its characters gave it."""

_GARBLED = Pattern(
    Expression(
        "锟斤拷|烫烫烫|â€[\u0080-\u2122]|ï¼[\u0080-\u00bf]|Ã[\u0080-\u00bf]|\\?(?<!\\?\\?)\\?{3,8}(?!\\?)"
        "|(?:[ä-é][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{2}){2}"  # 第七次, written in UTF-8
        "|(?:[À-ÖØ-ö][\u00a1-\u00d6\u00d8-\u00f6\u00f8-\u00fe]){3}"  # and in GBK
    ),
    ("锟斤拷", "itâ€™s", "Ã©tat", "????；", "ç¬¬ä¸ƒæ¬¡", "µÚÆß´Î»áÒé"),
    ("锟", "état", "ÃO", "??", "????????????", "café\u00a0»", "××××××", "······", "Æßµ"),
    "search",
)
_ESCAPED = Pattern(
    Expression(r"&(?:amp|lt|gt|quot|apos|nbsp|[lr][ds]quo|#\d{1,6}|#x[0-9A-Fa-f]{1,5});"),
    ("甲&nbsp;乙", "A&amp;B", "&#8220;"),
    ("A&B", "& amp;", "&;"),
    "search",
)


_MARKUP = Pattern(
    Expression(
        r"</?(?:[biup]|br|span|div|font|su[bp]|strong|em|t[dr]|table|li|ul|ol)(?:[ \t]+[a-z-]{1,20}=[^<>]{0,200})?/?>"
    ),
    ("<b>甲</b>", "甲<br/>乙", '<span class="a">', "</td>"),
    ("a<b and c>d", "<甲>", "i<p"),
    "search",
)


@check("A148", Grade.WARNING, level=2)
def characters_are_whole(file: File, rule: Rule) -> Findings:
    """A character of the text was lost on the way, or only its maker can read it.

    U+FFFD and question marks stand where one was that could not be converted, 锟斤拷 and Ã© where bytes were read in
    another encoding than they were written in, &amp;nbsp; where a text was escaped twice; a control character or one
    of private use, or one that turns the text around, shows nothing or something else elsewhere; ⼀ is the radical of
    dictionaries, and not 一. See in the source what was printed there, and write that; convert anew if there is much
    of it.
    """
    whole = "\n".join(chain(file.texts, file.tails))
    wrong = [(pattern, said) for pattern, said in _WRONG if pattern.search(whole)]
    for element, text in _texts(file) if wrong else ():
        for pattern, said in wrong:
            if found := pattern.search(text):
                around = text[max(0, found.start() - 10) : found.end() + 10]
                yield rule.found(said(found[0]), at=place_of(element), text=around)


def _texts(file: File) -> Iterator[tuple[etree._Element, str]]:
    """Each piece of text, with what it stands in."""
    for element, text, tail in zip(file.elements, file.texts, file.tails, strict=True):
        if text and element not in file.foreign:
            yield element, text
        if tail and element not in file.foreign and (above := element.getparent()) is not None:
            yield above, tail


def _of_one(character: str) -> Message:
    if character == "\ufffd":
        return say("U+FFFD stands where a character was lost")
    return say("U+{code} is a character that others cannot read", code=f"{ord(character):04X}")


def _of_bytes(text: str) -> Message:
    return say("“{characters}” stands where characters were lost", characters=text)


def _of_escapes(text: str) -> Message:
    return say("“{characters}” was escaped twice", characters=text)


def _of_radicals(character: str) -> Message:
    meant = unicodedata.normalize("NFKC", character)
    return say(
        "“{character}” is the radical of a dictionary, U+{code}: the character is {proposal}",
        character=character,
        code=f"{ord(character):04X}",
        proposal=meant,
    )


def _of_markup(text: str) -> Message:
    return say("“{characters}” is markup, written as text", characters=text)


_WRONG = (
    (_LOST, _of_one),
    (_UNSEEN, _of_one),
    (_RADICAL, _of_radicals),
    (_GARBLED, _of_bytes),
    (_ESCAPED, _of_escapes),
    (_MARKUP, _of_markup),
)
"""How a character was lost, and what is said of it."""
