"""What works are called elsewhere: identifiers of the user's, in a TOML file, by the title or the IRI of a document.

    ["山西省城市公园条例"]
    flk = "ff80808190a1b2c3"

    ["/akn/cn/statement/ling/国务院/2018-11-06/706"]
    doi = "10.1000/182"

It comes from an option, or a gazette.toml beside the input names it: `aliases = "aliases.toml"`.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Any

from gazette_pub.issue.messages import say
from gazette_pub.issue.particulars import SOME_TEXT
from gazette_pub.issue.problems import WrongUsage
from gazette_pub.words.records import dataclass

OWN = frozenset(("title", "gazetteComponent", "withoutNumber", "withNumber", "withoutOrder", "byOrder"))
"""What Akoma Ntoso calls a work by itself."""


@dataclass(frozen=True)
class Aliases:
    """For each title or IRI, its identifiers by the names of their systems."""

    tables: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def keys_of(self, title: str, iri: str) -> list[str]:
        """The entries that are for a document of this title and this IRI. Blanks in a title mean nothing."""
        return [*self._by_title.get(_close(title), ()), *([iri] if iri in self.tables else [])]

    @functools.cached_property
    def _by_title(self) -> Mapping[str, list[str]]:
        found = defaultdict[str, list[str]](list)
        for key in self.tables:
            found[_close(key)] += [key] if not key.startswith("/akn/") else []
        return found


def read_aliases(file: Path) -> Aliases:
    """The aliases that a file holds. Raises WrongUsage for one that is not there, is not TOML, or holds anything but tables
    of texts."""
    from gazette_pub.issue.settings import tables_of  # which reads TOML, and few runs have aliases

    try:
        return Aliases({key: _identifiers(key, table) for key, table in tables_of(file).items()})
    except WrongUsage as error:
        raise WrongUsage(say("{file}: {error}", file=file, error=error), hint=error.advice) from error


def _identifiers(key: str, table: object) -> dict[str, str]:
    if not isinstance(table, dict):
        hint = say("write {words}, and below it {example}", words=f'["{key}"]', example='name = "…"')
        raise WrongUsage(
            say("{key}: a table is wanted, named after the title or the IRI of a document", key=key), hint=hint
        )
    return {name: _identifier(key, name, value) for name, value in table.items()}


def _identifier(key: str, name: str, value: Any) -> str:
    if name in OWN:
        raise WrongUsage(say("[{key}] {name}: Akoma Ntoso says this by itself; take another name", key=key, name=name))
    if isinstance(value, int) and not isinstance(value, bool) and value.bit_length() <= 64:
        value = str(value)
    if not isinstance(value, str) or not SOME_TEXT.fits(value) or not SOME_TEXT.fits(name):
        raise WrongUsage(say("[{key}] {name}: not {shape}", key=key, name=name, shape=SOME_TEXT.words))
    return value


def _close(text: str) -> str:
    return "".join(text.split())
