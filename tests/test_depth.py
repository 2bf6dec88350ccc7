"""What the door lets in, every writer sets: elements in one another to the last level."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from gazette_pub.formats import WRITERS, Press
from gazette_pub.formats.akn.validate import problems_of
from gazette_pub.issue.mistakes import MOST_LEVELS
from gazette_pub.issue.model import NAMESPACE, Issue, parse

MADE = Press(datetime(2024, 1, 27, tzinfo=UTC))
SOURCE = f'<source name="a" media="text/plain" sha256="{"0" * 64}"/>'
AROUND = 4
"""issue, document, body and p."""

NESTED = {
    "lists": ('<list><item label="1.">', "</item></list>", 2),
    "sections": ('<section level="1" label="一、"><heading>题</heading>', "</section>", 1),
    "quoted": ('<quoted open="“" close="”">', "</quoted>", 1),
    "articles": ('<article label="第一条"><quoted open="“">', "</quoted></article>", 2),
    "cells": ("<table><row><cell>", "</cell></row></table>", 3),
    "groups": ('<group name="x">', "</group>", 1),
    "notes": ('<p><note label="①">', "</note></p>", 2),
}


def nested(kind: str) -> Issue:
    opening, closing, levels = NESTED[kind]
    times = (MOST_LEVELS - AROUND) // levels
    body = f"{opening * times}<p>甲</p>{closing * times}"
    document = f'<document kind="law" xml:id="a"><body>{body}</body></document>'
    return parse(
        f'<issue xmlns="{NAMESPACE}" xml:lang="zh" version="2"><meta>{SOURCE}</meta>{document}</issue>'.encode()
    )


@pytest.mark.parametrize("format", sorted(WRITERS.keys() - {"pdf"}))
@pytest.mark.parametrize("kind", NESTED)
def test_what_is_nested_to_the_last_level_is_written(kind: str, format: str) -> None:
    data = WRITERS[format].write()(nested(kind), MADE)
    assert data
    if format == "akn":
        assert problems_of(data) == []


@pytest.mark.slow
@pytest.mark.parametrize("kind", NESTED)
def test_it_is_typeset_too(kind: str) -> None:
    assert WRITERS["pdf"].write()(nested(kind), MADE).startswith(b"%PDF-")
