"""The language of an issue: what it changes on a page, and the few words that the page has of its own."""

from __future__ import annotations

import functools
from dataclasses import replace
from typing import NamedTuple

from lxml import etree

from gazette_pub.issue.model import XML_LANG, Issue, Node
from gazette_pub.layout.style import Head, Style

OF_CHINA = frozenset("zh bo ug mn ko kk za ii und".split())
"""Languages of China's gazettes, which are set as Chinese ones are, and of texts that do not say theirs."""

SCRIPTS_ABROAD = frozenset("latn cyrl grek".split())
"""Those that no language of China's gazettes has: a text in one of them is foreign though its language is not known."""

RIGHT_TO_LEFT = frozenset("ar he fa ur ps sd ug ckb dv yi ku".split())
"""Languages that are written from right to left in the script that they have where none is said."""

LEFT_TO_RIGHT_SCRIPTS = frozenset("latn cyrl hans hant".split())


class Words(NamedTuple):
    """What a page says of its own: over its contents, on the link that leads past them, for a picture that has no caption."""

    contents: str
    skip: str
    picture: str


CHINESE = Words("目录", "跳到正文", "图片")
TRADITIONAL = Words("目錄", "跳至正文", "圖片")
TRADITIONAL_TAGS = frozenset("hant tw hk mo".split())
"""The script and the countries of a tag by which Chinese is printed in traditional characters."""
WORDS = {
    "en": Words("Contents", "Skip to the text", "Picture"),
    "it": Words("Indice", "Vai al testo", "Immagine"),
    "fr": Words("Sommaire", "Aller au texte", "Image"),
    "de": Words("Inhalt", "Zum Text", "Bild"),
    "es": Words("Índice", "Ir al texto", "Imagen"),
    "pt": Words("Índice", "Ir para o texto", "Imagem"),
}
"""By language; English for those that are not here."""


def primary(language: str) -> str:
    """The language itself of a tag, without script and country: zh of zh-Hant-TW."""
    return language.strip().partition("-")[0].lower()


def _is_of_china(language: str) -> bool:
    """Whether it is one of China, or none is said, nor a script that is none of China's: und-Latn."""
    name, _, script = language.lower().partition("-")
    return name.strip() in OF_CHINA | {""} and not (name == "und" and script in SCRIPTS_ABROAD)


def is_of_china(issue: Issue) -> bool:
    """Whether the issue is in a language of China, or says none."""
    return _is_of_china(issue.get(XML_LANG, ""))


def is_within_one_of_china(node: etree._Element) -> bool:
    """The same of a node: it says its language, or what it stands in does."""
    said = (each.get(XML_LANG) for each in (node, *node.iterancestors()))
    return _is_of_china(next(filter(None, said), ""))


def words_of(issue: Issue) -> Words:
    """The words that a page of this issue has of its own."""
    language = issue.get(XML_LANG, "")
    if is_of_china(issue):
        return TRADITIONAL if TRADITIONAL_TAGS & set(language.lower().split("-")) else CHINESE
    return WORDS.get(primary(language), WORDS["en"])


ABROAD = "\u2013 {} \u2013"
"""The page mark of a text that is in no language of China: dashes as wide as two letters are none of its own."""

BAR = "\u2014"
"""What stands on either side of the number in a Chinese page mark."""


def head_of(issue: Issue, style: Style) -> Head:
    """Head and foot of the pages of an issue: where the style's page mark is a Chinese one, a foreign one has its own."""
    if BAR not in style.head.mark or is_of_china(issue):
        return style.head
    return replace(style.head, figures="half", mark=ABROAD)


@functools.lru_cache(maxsize=256)
def direction(language: str) -> str:
    """rtl or ltr, as HTML has it, of the script that the language is written in (HTML Living Standard §3.2.6.4)."""
    scripts = {part.lower() for part in language.split("-")[1:]}
    is_reversed = "arab" in scripts or primary(language) in RIGHT_TO_LEFT and not scripts & LEFT_TO_RIGHT_SCRIPTS
    return "rtl" if is_reversed else "ltr"


def direction_of(node: Node) -> str | None:
    """The direction of a node that says its language, where that is not the one of what it stands in."""
    language = node.get(XML_LANG)
    above = next((each.get(XML_LANG) for each in node.iterancestors() if each.get(XML_LANG)), None)
    if language is None or direction(language) == direction(above or ""):
        return None
    return direction(language)
