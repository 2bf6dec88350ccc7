"""How many columns a document is set in, and whether it begins a page: the source's way where it shows, else the gazette's."""

from __future__ import annotations

from gazette_pub.issue.model import Document, Issue, Node, tag
from gazette_pub.layout.languages import is_within_one_of_china
from gazette_pub.layout.style import Style
from gazette_pub.words.kinds import BY_NAME

SHORT = 300
"""Characters: a document shorter than this makes no column, and is set over the whole measure."""


def columns(document: Document, style: Style) -> int:
    """1, or 2 where the style has two: as `columns` says where the reader saw it, else by kind and length; a foreign text
    has the whole measure. In a style of more columns, a newspaper's, every text stands in all of them."""
    if style.text.columns != 2:
        return style.text.columns
    if stated := document.get("columns"):
        return int(stated)
    if not is_within_one_of_china(document):
        return 1
    texts = [part.text_content for part in document.children("body", "foot")]
    is_one = BY_NAME[document.kind].one_column or sum(map(len, texts)) < SHORT or is_form(document, texts)
    return 1 if is_one else 2


BLANKS = ("＿＿", "__", "□", "☐")
"""What is left open in a form, to be written in or ticked."""


def is_form(document: Document, texts: list[str]) -> bool:
    """Whether a document is a form: something is left open in one in three of its paragraphs. Who fills it in has the whole
    measure for it."""
    if not any(blank in text for text in texts for blank in BLANKS):
        return False
    lines = [node.text_content for body in document.children("body") for node in body.descendants("p", "label")]
    return len(lines) <= 3 * sum(any(blank in line for blank in BLANKS) for line in lines)


OPENING = frozenset({"salutation", "contents"})
"""What of a head stands in the columns of the text, with what follows it."""


def opening_of(head: Node | None) -> tuple[list[Node], list[Node]]:
    """A head in two parts: what stands over the columns, and what begins the text: the salutation or a law's own contents,
    and what follows."""
    parts = list(head.children()) if head is not None else []
    start = next((i for i, part in enumerate(parts) if part.name in OPENING), len(parts))
    return parts[:start], parts[start:]


def shows_pages(issue: Issue) -> bool:
    """Whether the source shows where its pages end. Asked once an issue: where it does not, all of it is looked through."""
    return next(issue.descendants("pb"), None) is not None


def is_paged(issue: Issue, style: Style) -> bool:
    """Whether a document begins a page only where the source shows it: nor does a story of a newspaper, whatever that shows."""
    return shows_pages(issue) or style.text.columns > 2


def runs_on(issue: Issue, style: Style) -> bool:
    """Whether one document follows another on its page wherever they stood: those of a bulletin in a newspaper's columns. The
    pages of a newspaper are parts of it."""
    return style.text.columns > 2 and all(document.kind != "article" for document in issue.documents)


def is_attached_apart(node: Node, style: Style) -> bool:
    """Whether it is attached to another document, and the style has that on pages of its own (GB/T 9704-2012 §7.3.8)."""
    return style.sheet.apart and node.get("role") == "attachment"


def begins_page(node: Node, paged: bool, cover: bool = True) -> bool:
    """True for a document or a category that stood at the head of a page; where the source is not `paged`, for each of
    the first level. What a category heads follows on its page, and the first page of the issue is one of its own, unless
    what stands on it heads the page of what follows, as a newspaper's name does: it has no `cover`."""
    before = node.getprevious()
    if before is not None and before.tag == tag("category"):
        return False
    if before is not None and before.tag == tag("front"):
        return cover or _ends_page(before)
    if not paged and isinstance(node.getparent(), Issue):
        return True
    return before is not None and _ends_page(before)


def _ends_page(node: object) -> bool:
    """Whether a page ends where this element does; meta is followed by the first page."""
    if not isinstance(node, Node):
        return False
    if node.name in ("pb", "meta"):
        return True
    has_text_after = bool(node.text) if not len(node) else bool(node[-1].tail)
    return bool(len(node)) and not has_text_after and _ends_page(node[-1])
