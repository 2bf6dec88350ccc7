"""The structure tree of a PDF, read by another program than ours: what each tag holds, and what of a page is in none."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf


@dataclass
class Tag:
    """A structure element: its type, its own entries, what it holds in order (tags and texts), and how many annotations."""

    name: str
    entries: Any
    kids: list[Tag | str] = field(default_factory=list)
    annotations: int = 0

    @property
    def text(self) -> str:
        return "".join(kid if isinstance(kid, str) else kid.text for kid in self.kids)

    @property
    def tags(self) -> list[Tag]:
        return [kid for kid in self.kids if isinstance(kid, Tag)]

    def all(self, *names: str) -> Iterator[Tag]:
        """The tags of these names in it, at any depth."""
        waiting = self.tags
        for tag in waiting:
            waiting.extend(tag.tags)
        return (tag for tag in self._in_order() if tag.name in names)

    def _in_order(self) -> Iterator[Tag]:
        waiting = [self]
        while waiting:
            tag = waiting.pop()
            yield tag
            waiting.extend(reversed(tag.tags))

    def said(self, key: str) -> str | None:
        value = self.entries.get(f"/{key}")
        return None if value is None else str(value)

    @property
    def outline(self) -> str:
        """`Sect(H1 P L(LI(LBody(P))))`: the tags alone."""
        return f"{self.name}({' '.join(tag.outline for tag in self.tags)})" if self.tags else self.name


@dataclass
class Tagged:
    """A file: its tree, the marked sequences that are in no tag, and the artifacts of each page, with what they say."""

    root: Tag
    lost: list[tuple[int, int]]
    artifacts: list[list[tuple[dict[str, str], str]]]


def tagged(data: bytes) -> Tagged:
    """The file, which has to be of ours: each element has its kids in an array."""
    file: Any = pikepdf.open(io.BytesIO(data))
    pages = [_Page(page) for page in file.pages]
    place = {page.objgen: number for number, page in enumerate(file.pages)}
    taken: set[tuple[int, int]] = set()

    def grown(element: Any) -> Tag:
        tag = Tag(str(element.S)[1:], element)
        for kid in element.K:
            kind = str(kid.get("/Type"))
            if kind == "/MCR":
                key = (place[kid.Pg.objgen], int(kid.MCID))
                taken.add(key)
                tag.kids.append(pages[key[0]].texts[key[1]])
            elif kind == "/OBJR":
                tag.annotations += 1
            else:
                tag.kids.append(grown(kid))
        return tag

    root = grown(file.Root.StructTreeRoot.K[0])
    every = {(number, mcid) for number, page in enumerate(pages) for mcid in page.texts}
    _KEPT.append(file)
    return Tagged(root, sorted(every - taken), [page.artifacts for page in pages])


_KEPT: list[Any] = []
"""The files that are open: what they hold is gone once they are."""


class _Page:
    """A page's content: by number the text of each marked sequence, and its artifacts."""

    def __init__(self, page: Any) -> None:
        self.fonts = {str(name): _letters(font) for name, font in page.Resources.Font.items()}
        self.texts: dict[int, str] = {}
        self.artifacts: list[tuple[dict[str, str], str]] = []
        self.open: list[tuple[str, Any]] = []
        self.letters: dict[str, str] = {}
        for instruction in pikepdf.parse_content_stream(page):
            self._read(str(instruction.operator), list[Any](instruction.operands))

    def _read(self, operator: str, operands: list[Any]) -> None:
        if operator in ("BDC", "BMC"):
            self.open.append((str(operands[0])[1:], operands[1] if operator == "BDC" else {}))
            self._begin(*self.open[-1])
        elif operator == "EMC":
            self.open.pop()
        elif operator == "Tf":
            self.letters = self.fonts[str(operands[0])]
        elif operator == "TJ":
            codes = "".join(bytes(part).hex().upper() for part in operands[0] if isinstance(part, pikepdf.String))
            self._say("".join(self.letters.get(codes[i : i + 4], "?") for i in range(0, len(codes), 4)))

    def _begin(self, name: str, said: Any) -> None:
        if name == "Artifact":
            self.artifacts.append(({str(key)[1:]: str(value)[1:] for key, value in said.items()}, ""))
        elif "/MCID" in said:
            self.texts[int(said["/MCID"])] = str(said["/ActualText"]) if "/ActualText" in said else ""
        elif "/ActualText" in said:
            self._add(str(said["/ActualText"]))

    def _say(self, text: str) -> None:
        """Text that is painted; not where another is said for it."""
        if not any("/ActualText" in said for _, said in self.open):
            self._add(text)

    def _add(self, text: str) -> None:
        assert self.open, "painted outside of any mark"
        name, said = self.open[0]
        if name == "Artifact":
            self.artifacts[-1] = (self.artifacts[-1][0], self.artifacts[-1][1] + text)
        else:
            self.texts[int(said["/MCID"])] += text


def _letters(font: Any) -> dict[str, str]:
    """What each code of a font says, by its map to Unicode."""
    pairs = re.findall(rb"^<([0-9A-F]{4})> <([0-9A-F]*)>$", font.ToUnicode.read_bytes(), re.MULTILINE)
    return {code.decode(): bytes.fromhex(said.decode()).decode("utf-16-be") for code, said in pairs}
