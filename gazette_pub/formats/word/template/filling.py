"""What a head says of the issue: the fields of a template that name it are filled in with what it is called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gazette_pub.formats.word.markup import Element, add_text, w

TITLE = "Title"
"""The property that says what a file is called: {TITLE}, {DOCPROPERTY Title} (§17.16.5.69)."""


def fill(root: Element, said: Mapping[str, str], empty: str | None) -> None:
    """Fills in the fields of a head that name a property. One that says nothing is taken out; a paragraph of nothing else is
    then set in the style `empty`, for it shall draw no rule."""
    for paragraph in [*root.iter(w("p"))]:
        fields = [(parts, said[name]) for parts in _fields(paragraph) if (name := _property(parts)) in said]
        for parts, text in fields:
            _put(parts, text)
        if fields and not any(text for _, text in fields) and not _shows(paragraph):
            _set(paragraph, empty)


def _fields(paragraph: Element) -> Iterator[list[Element]]:
    """The runs of each field of a paragraph, from its beginning to its end; or the one element of a simple field."""
    runs: list[Element] = []
    for child in paragraph:
        marks = [mark.get(w("fldCharType")) for mark in child.iter(w("fldChar"))]
        if child.tag == w("fldSimple"):
            yield [child]
        if runs or marks[:1] == ["begin"]:
            runs.append(child)
        if runs and "end" in marks:
            yield runs
            runs = []


def _property(parts: list[Element]) -> str:
    """The property that a field names, empty for another field."""
    code = parts[0].get(w("instr")) or "".join(code.text or "" for part in parts for code in part.iter(w("instrText")))
    name, *more = code.split() or [""]
    if name.upper() == "TITLE":
        return TITLE
    return more[0].strip('"') if name.upper() == "DOCPROPERTY" and more else ""


def _put(parts: list[Element], text: str) -> None:
    """The field's result is this text; without one there is no field."""
    results = [result for part in parts for result in part.iter(w("t"))]
    if not text:
        for part in parts:
            part.getparent().remove(part)  # type: ignore[union-attr]  # it stands in a paragraph
    elif results:
        results[0].text = text
        for other in results[1:]:
            other.text = ""
    elif parts[0].tag == w("fldSimple"):
        add_text(parts[0], text)


def _shows(paragraph: Element) -> bool:
    """Whether the paragraph shows anything besides what it says of itself."""
    return any(child.tag != w("pPr") for child in paragraph)


def _set(paragraph: Element, style: str | None) -> None:
    for named in [*paragraph.iter(w("pStyle"))]:
        if style:
            named.set(w("val"), style)
