"""A first recipe for the documents of a folder: in a sensible order, with what can be guessed as remarks only."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from pathlib import Path

from gazette_pub.issue.messages import Message, say, visible
from gazette_pub.parts.recipe import by_number
from gazette_pub.words import numerals
from gazette_pub.words.records import dataclass

HEADS = {
    "order": "政府令",
    "law": "地方性法规",
    "decision": "决定",
    "resolution": "决议",
    "announcement": "公告",
    "opinion": "意见",
    "notice": "通知",
    "reply": "批复",
    "letter": "函",
    "plan": "方案",
    "report": "报告",
    "explanation": "说明",
    "speech": "讲话",
    "agenda": "议程",
    "minutes": "纪要",
    "list": "名单",
    "appointments": "人事任免",
    "correction": "更正",
}
"""The group head (栏目) that gazettes have for documents of a kind, in the order in which they mostly print them."""

_KINDS = {kind: place for place, kind in enumerate(HEADS)}

_NUMBERED = re.compile(
    rf"(?P<number>[0-9０-９]{{1,18}}|第?[{numerals.CHARACTERS}]{{1,18}}(?=[、.．号_\- ]))[、.．号_\-\s]{{0,9}}(?P<rest>.*)",
    re.DOTALL,
)
_ATTACHED = re.compile("附(?:件|表|图|录|则?[0-9０-９一二三四五六七八九十:：])")
_OF_ISSUE = re.compile(r"(?P<year>(?:19|20)[0-9]{2})\D{1,3}(?P<number>0*[1-9][0-9]{0,2})\D*")

TITLES_SHOWN = 3


@dataclass
class Found:
    """A file of the folder: its name, and what it holds, the titles and kinds of its documents; or why it cannot be read."""

    name: str
    titles: Sequence[str] = ()
    kinds: Sequence[str] = ()
    is_attached: bool = False
    is_one_act: bool = True
    failure: Message | None = None
    attachments: list[str] = field(default_factory=list)

    @property
    def number(self) -> str | None:
        """The number that the name begins with."""
        found = _NUMBERED.fullmatch(Path(self.name).stem)
        return found["number"] if found else None

    @property
    def is_called_attached(self) -> bool:
        """Whether its name, or its first line, says that it is an attachment."""
        found = _NUMBERED.fullmatch(Path(self.name).stem)
        return self.is_attached or _ATTACHED.match(found["rest"] if found else Path(self.name).stem) is not None


def first_recipe(folder: str, file: str, found: Iterable[Found]) -> str:
    """The text of a recipe for these files, in the language spoken."""
    tables = list(_with_attachments(sorted(found, key=_order)))
    heads = list(_of_the_issue(folder, file))
    return "\n".join([*heads, *(line for each in tables for line in _table(each))]) + "\n"


def _order(found: Found) -> tuple[int, int, tuple[tuple[int, int, str], ...]]:
    """By the number that the name begins with; without one, by kind, and then by name."""
    if found.number is not None:
        return 0, 0, by_number(found.name)
    kind = found.kinds[0] if found.kinds else ""
    return 1, _KINDS.get(kind, len(_KINDS)), by_number(found.name)


def _with_attachments(found: Iterable[Found]) -> Iterator[Found]:
    """The files that are documents, each with the attachments behind it whose names begin with its number."""
    last: Found | None = None
    for each in found:
        if last is not None and _belongs(each, last):
            last.attachments.append(each.name)
            continue
        if last is not None:
            yield last
        last = each
    if last is not None:
        yield last


def _belongs(each: Found, document: Found) -> bool:
    """Whether a file is an attachment of what another holds, a document or an order with what it publishes."""
    is_one = document.is_one_act and bool(document.kinds) and not each.failure
    return is_one and each.is_called_attached and each.number == document.number is not None


def _of_the_issue(folder: str, file: str) -> Iterator[str]:
    said = _OF_ISSUE.fullmatch(folder)
    year, number = (said["year"], str(int(said["number"]))) if said else ("2024", "3")
    yield from remark(
        say("What an issue is put together from. It is made by: gazette compose {file}", file=visible(file))
    )
    yield from remark(say("A line that begins with # is a remark. Take the # away from a key to say what it says."))
    yield ""
    yield from remark(say("Of the gazette. What holds for every issue may stand in a gazette.toml beside this file."))
    yield '# title = "某省人民政府公报"'
    yield '# publisher = "某省人民政府"'
    yield '# host = "某省人民政府办公厅"'
    yield '# jurisdiction = "cn-sx"'
    yield ""
    yield from remark(say("Of this issue: its year and number, its number in all, the day it comes out."))
    yield f"# year = {year}"
    yield f"# number = {number}"
    yield "# total = 156"
    yield f"# date = {year}-03-31"
    yield ""
    yield from remark(say("The lines at its end."))
    yield '# colophon = ["国内统一连续出版物号：CN 14-1234", "地址：某市某路1号"]'
    yield ""
    yield from remark(
        say("The documents, in their order: move a table to move a document. A category stands over all that follow.")
    )


def _table(found: Found) -> Iterator[str]:
    yield ""
    for title in found.titles[:TITLES_SHOWN]:
        yield from remark(say("{text}", text=visible(title)))
    if len(found.titles) > TITLES_SHOWN:
        yield from remark(say("and {more} more; documents = [1] chooses", more=len(found.titles) - TITLES_SHOWN))
    if found.failure is not None:
        yield from remark(say("{file}: {error}", file=visible(found.name), error=found.failure))
        yield "# [[document]]"
        yield f"# file = {toml_text(found.name)}"
        return
    yield "[[document]]"
    if head := next((HEADS[kind] for kind in found.kinds[:1] if kind in HEADS), None):
        yield f"# category = {toml_text(head)}"
    yield f"file = {toml_text(found.name)}"
    if found.attachments:
        yield f"attachments = [{', '.join(map(toml_text, found.attachments))}]"
    elif found.is_called_attached:
        yield from remark(say("An attachment? Then its name goes into attachments = [] of its document."))


def remark(said: Message) -> Iterator[str]:
    """A sentence as remarks in TOML."""
    yield from (f"# {line}".rstrip() for line in str(said).splitlines())


def toml_text(text: str) -> str:
    """A text as TOML has it (toml.io, v1.0.0: basic strings)."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
