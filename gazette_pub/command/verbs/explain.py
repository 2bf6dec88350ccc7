"""`gazette explain`: what a finding's code means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gazette_pub.command.help import argument
from gazette_pub.command.options import (
    command,
)
from gazette_pub.command.output import print_lines
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.problems import WrongUsage, near

if TYPE_CHECKING:
    from collections.abc import Callable

    from gazette_pub.issue.findings import Rule


def _known_codes() -> list[str]:
    from gazette_pub.publish.rules import rules

    return list(rules())


@command(short_help="Say what a finding's code means.")
@argument("codes", nargs=-1, metavar="[CODE]...", known=_known_codes)
def explain(codes: tuple[str, ...]) -> None:
    """Says what each CODE of a finding means, and what to do; without a CODE, lists them all; with the beginning of one, those
    that begin so.

    \b
    Example:
      gazette explain G101
      gazette explain A104 A106
      gazette explain G1
    """
    from gazette_pub.command.explain import explained
    from gazette_pub.publish.rules import rules

    known = rules()
    told = [_told(code, known, explained) for code in codes]
    print_lines("\n\n".join(told).split("\n") if told else [f"{rule.code}  {rule.title}" for rule in known.values()])


def _told(code: str, known: dict[str, Rule], explained: Callable[[Rule], Message]) -> str:
    if rule := known.get(code.upper()):
        return str(explained(rule))
    if begun := _begun(code.upper(), known):
        return "\n".join(f"{rule.code}  {rule.title}" for rule in begun)
    raise WrongUsage(say("no such code: {code}", code=code), hint=_codes(near(code.upper(), known)))


def _begun(code: str, known: dict[str, Rule]) -> list[Rule]:
    """The rules whose codes begin so, where that is a group of them: of G10 there are several, but it is as likely a code with a digit lost."""
    return [rule for name, rule in known.items() if name.startswith(code)] if len(code) < len("G10") else []


def _codes(meant: str | None) -> Message:
    """Where to find a code: the one that was meant, or the list."""
    if meant is None:
        return say("`gazette explain` lists them")
    return say("did you mean {name}? `gazette explain` lists them", name=meant)
