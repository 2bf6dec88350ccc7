"""An issue that was read: finished, checked, and never changed."""

from __future__ import annotations

import copy
import functools
from collections.abc import Iterable
from typing import Any

from gazette_pub.api.blocks import block_of, blocks_in
from gazette_pub.api.documents import documents_of, pictures_of
from gazette_pub.api.values import Article, Block, Document, Finding, Person, Picture, Reference, Source
from gazette_pub.issue import model
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import XML_LANG, parse, serialise
from gazette_pub.issue.pictures import Pictures
from gazette_pub.issue.problems import WrongUsage, nearest


class Issue:
    """An issue of a gazette, as `read` gives it. Nobody can change it, so any thread may have it; it can be pickled.

    `format`: what it was read from. `findings`: what an editor should look at, in the order of the text. To change an issue,
    change its `xml` and read that.
    """

    def __init__(self, tree: model.Issue, format: str, findings: Iterable[Finding], pictures: Pictures) -> None:
        self._tree, self.store = tree, pictures
        self.format = format
        self.findings = tuple(findings)

    @property
    def title(self) -> str | None:
        """The name of the gazette."""
        return self._tree.meta("title")

    @property
    def publisher(self) -> str | None:
        return self._tree.meta("publisher")

    @property
    def year(self) -> str | None:
        return self._tree.meta("year")

    @property
    def number(self) -> str | None:
        """The number of the issue in its year; not always a figure: 增刊."""
        return self._tree.meta("number")

    @property
    def jurisdiction(self) -> str | None:
        """ISO 3166 in lower case, cn-sx."""
        return self._tree.meta("jurisdiction")

    @property
    def date(self) -> str | None:
        """The day or the month that it came out, 2024-03-30, where it says so."""
        return self._tree.meta("date")

    @property
    def total(self) -> str | None:
        """The whole number of 总第156期: 156."""
        return self._tree.meta("total")

    @property
    def host(self) -> str | None:
        """主办"""
        return self._tree.meta("host")

    @property
    def editor(self) -> str | None:
        """编辑, 主编"""
        return self._tree.meta("editor")

    @property
    def language(self) -> str:
        """The language of its text, zh-Hans (BCP 47)."""
        return self._tree.get(XML_LANG, "")

    @functools.cached_property
    def sources(self) -> tuple[Source, ...]:
        """The files that it was read from; the lines, pages and paragraphs of places are those of the first."""
        return tuple(
            Source(each.get("name", ""), each.get("media", ""), each.get("sha256", ""), _count(each.get("lines")))
            for each in self._tree.descendants("source")
        )

    @functools.cached_property
    def front(self) -> tuple[Block, ...]:
        """What its first page prints before the first document."""
        return blocks_in(self._tree.child("front"))

    @functools.cached_property
    def colophon(self) -> tuple[Block, ...]:
        """What its last page says of the gazette itself."""
        return blocks_in(self._tree.child("colophon"))

    @functools.cached_property
    def categories(self) -> tuple[Block, ...]:
        """The group heads among its documents."""
        return tuple(map(block_of, self._tree.children("category")))

    @functools.cached_property
    def documents(self) -> tuple[Document, ...]:
        """The documents that start an item of the issue, in printed order; what is printed under one is in it."""
        return documents_of(self._tree)

    @functools.cached_property
    def all_documents(self) -> tuple[Document, ...]:
        """Every document, those under others too, in printed order."""
        return tuple(each for document in self.documents for each in document.walk())

    def document(self, id: str) -> Document:
        """The document of this id. Raises WrongUsage where there is none."""
        found = next((each for each in self.all_documents if each.id == id), None)
        if found is None:
            raise WrongUsage(
                say("no such document: {id}", id=id), hint=nearest(id, (each.id for each in self.all_documents))
            )
        return found

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles of all documents."""
        return tuple(each for document in self.all_documents for each in document.articles)

    @property
    def persons(self) -> tuple[Person, ...]:
        """The persons that lists name, and that texts appoint or remove."""
        return tuple(each for document in self.all_documents for each in document.persons)

    @property
    def references(self) -> tuple[Reference, ...]:
        """What is cited."""
        return tuple(each for document in self.all_documents for each in document.references)

    @functools.cached_property
    def pictures(self) -> tuple[Picture, ...]:
        """The pictures that figures show."""
        return pictures_of(self._tree, self.store)

    @functools.cached_property
    def xml(self) -> bytes:
        """Its issue XML, all that is known of it, by the schema that `issue_schema` gives."""
        return serialise(self.tree())

    def tree(self) -> model.Issue:
        """A copy of its tree. Not of what is promised: an lxml element, whose class and methods may change."""
        return copy.deepcopy(self._tree)

    def __repr__(self) -> str:
        name = self.sources[0].name if self.sources else ""
        return f"<Issue {self.title or name!r}: {len(self.all_documents)} documents, {len(self.findings)} findings>"

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (self.xml, self.format, self.findings, self.store)


def _again(xml: bytes, format: str, findings: tuple[Finding, ...], pictures: Pictures) -> Issue:
    return Issue(parse(xml), format, findings, pictures)


def _count(lines: str | None) -> int | None:
    return int(lines) if lines else None
