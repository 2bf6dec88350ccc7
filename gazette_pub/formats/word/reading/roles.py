"""What a style says that a paragraph is, by the style's name: our own, and those that Word has."""

from __future__ import annotations

from collections.abc import Mapping

from gazette_pub.formats.word.reading.styles import Style
from gazette_pub.formats.word.styles import PARAGRAPHS

_OURS = {
    "title": "title", "undertitle": "title", "attachlabel": "attachlabel", "kicker": "kicker", "subtitle": "subtitle",
    "number": "number", "adoption": "adoption", "delivery": "delivery", "byline": "byline", "dateline": "dateline",
    "salutation": "salutation", "category": "category", "p": "p", "article": "heading", "label": "label",
    "name": "name", "office": "office", "caption": "caption", "credit": "credit", "attachlist": "attachlist",
    "signature": "signature", "date": "date", "redhead": "kicker", "redhead-number": "number",
    "redhead-signed": "number", "contents-entry": "entry", "contents-section": "entry",
}  # fmt: skip
"""The element of the issue XML for the roles of the page's style."""

_TEXTS = {"条": "p"} | dict.fromkeys(("列项一", "列项二", "列项三", "列项一续段", "列项二续段", "列项三续段"), "item")
"""Styles of text that look like no role of their own."""

_WORDS = {
    "title": "title", "标题": "title", "標題": "title", "caption": "caption", "题注": "caption", "標號": "caption",
    "subtitle": "subtitle", "副标题": "subtitle", "signature": "signature", "签名": "signature", "落款": "signature",
    "date": "date", "日期": "date", "author": "byline", "作者": "byline", "salutation": "salutation", "称呼": "salutation",
    **dict.fromkeys(("toc heading", "contents heading", "目录标题", "目錄標題"), "contents"),
    **{f"{name} {level}": "entry" for name in ("toc", "目录", "目錄", "contents") for level in range(1, 10)},
}  # fmt: skip
"""Styles that Word and WPS have, by the names that they write."""

ROLES = {
    **{row.name.lower(): _OURS[row.role] for row in PARAGRAPHS if row.role in _OURS},
    **_TEXTS,
    **_WORDS,
}


OURS = {
    **ROLES,
    **{row.word.lower(): ROLES[row.name.lower()] for row in PARAGRAPHS if row.word and row.name.lower() in ROLES},
}
"""The same in a file of ours, where Word's headings 1 and 2 are titles, by their names alone: LibreOffice forgets others."""


def role_in_ours(style: Style | None) -> str | None:
    """What a paragraph in this style is in a file that was written here; None where the style does not say it."""
    return _named(style, OURS)


def role_of(style: Style | None) -> str | None:
    """What a paragraph in this style is, as an element of the issue XML is called; None where the style does not say it."""
    return _named(style, ROLES)


def _named(style: Style | None, roles: Mapping[str, str]) -> str | None:
    names = () if style is None else (style.name, *style.aliases)
    return next((roles[name] for name in names if name in roles), None)
