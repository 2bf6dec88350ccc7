"""Where the next block of a document goes."""

from __future__ import annotations

from dataclasses import dataclass, field

from gazette_pub.issue.model import Document, Node


@dataclass(slots=True)
class Place:
    """Where the next block goes: the open document, its open division, article, sections and lists."""

    document: Document
    divisions: list[tuple[int, Node]] = field(default_factory=list)
    article: Node | None = None
    article_number: int = 0
    sections: list[tuple[int, Node]] = field(default_factory=list)
    lists: list[tuple[str, Node]] = field(default_factory=list)
    """The open lists, outermost first: the style of their numbers, and the list."""

    @property
    def body(self) -> Node:
        body = self.document.body
        return body if body is not None else self.document.add("body")

    @property
    def container(self) -> Node:
        """What a block that stands in no list goes into."""
        if self.article is not None:
            return self.article
        if self.sections:
            return self.sections[-1][1]
        return self.divisions[-1][1] if self.divisions else self.body

    @property
    def last(self) -> Node | None:
        """The last thing in the container."""
        found = self.container[-1] if len(self.container) else None
        return found if isinstance(found, Node) else None

    def close(self) -> None:
        """Closes all that is open: what follows stands in the body itself."""
        self.divisions, self.article, self.sections, self.lists = [], None, [], []
