"""Text → the tokens of markdown-it-py (CommonMark 0.31.2, with the tables and the struck words of GitHub, and footnotes)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from gazette_pub.words.characters import HAN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

DEEPEST = 20
"""Lists and quotes in each other, at the most."""

LONGEST = 20_000
"""Characters of a paragraph up to which marks are looked for in it."""


class _Parser(MarkdownIt):
    """The parser. An address is a word as it was written: nothing follows it."""

    def validateLink(self, url: str) -> bool:  # noqa: N802  # its name in the library
        return True

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        return link


def _parser() -> MarkdownIt:
    """Indented text is a paragraph, set in as Chinese ones are, and no code; quotation marks stay as they are."""
    parser = _Parser("commonmark", {"maxNesting": DEEPEST})
    parser.enable(["table", "strikethrough"]).use(footnote_plugin, move_to_end=False, inline=False)
    parser.disable(["code", "text_join"])
    parser.inline.ruler.before("text", "printed", _printed)
    parser.core.ruler.before("inline", "too_long", _leave_long_ones)
    return parser


PLAIN = "plain"
"""What a token is called whose content is text without marks."""


def _leave_long_ones(state: StateCore) -> None:
    """Marks are not looked for in a paragraph that is longer than any that a person wrote."""
    for token in state.tokens:
        if token.type == "inline" and len(token.content) > LONGEST:
            token.type = PLAIN


@dataclass(frozen=True)
class Parsed:
    """The tokens of a text. `references`: the addresses that stand by themselves, each with its lines [first, after)."""

    tokens: Sequence[Token]
    references: Sequence[tuple[int, int]]


def parsed(lines: Sequence[str]) -> Parsed:
    """The tokens of these lines. What looks like an address that stands by itself, and is in Chinese, is text."""
    parser, env = _parser(), dict[str, Any]()
    tokens = parser.parse("\n".join(lines), env)
    found = [each["map"] for each in (*env.get("references", {}).values(), *env.get("duplicate_refs", ()))]
    if any(_CHINESE.search("".join(lines[first:after])) for first, after in found):
        parser.disable("reference")
        return Parsed(parser.parse("\n".join(lines), {}), ())
    return Parsed(tokens, [(first, after) for first, after in found])


_CHINESE = Pattern(Expression(f"[{HAN}]"), ("[1]: 见某法",), ("[1]: https://a.example",), "search")

_PRINTED = Pattern(
    Expression(r"_{3,}|(?<=\d)\*(?=\d)"), ("___", "电话：________", "3*4"), ("__", "_甲_", "**3**", "3* 4"), "search"
)


def _printed(state: StateInline, silent: bool) -> bool:
    """____ and 3*4: a blank of a form, to be filled in, and a sign between figures are no marks."""
    found = _PRINTED.match(state.src, state.pos) if state.src[state.pos] in "_*" else None
    if found is None:
        return False
    if not silent:
        state.push("text_special", "", 0).content = found[0]
    state.pos = found.end()
    return True
