"""A correction that is not made, and what holds of every one that is."""

from __future__ import annotations

from gazette_pub.issue.messages import say
from gazette_pub.issue.mistakes import too_deep
from gazette_pub.issue.model import Issue, Node, schema_errors, tag
from gazette_pub.issue.plain import plain_text
from gazette_pub.issue.pointing import keep_names, naming_others
from gazette_pub.issue.problems import GazetteError


class NotCorrected(GazetteError):
    """A correction that can't be made there. The issue that it was tried on is not used."""


def refuse_what_is_lost(issue: Issue, before: str) -> None:
    """Raises NotCorrected where the issue no longer says what it said, character by character."""
    if plain_text(issue) != before:
        raise NotCorrected(
            say("that would take text out of its order"), hint=say("correct what stands between them first")
        )


def refuse_what_is_not_valid(issue: Issue) -> None:
    """Raises NotCorrected where the schema has no such thing at that place."""
    if deep := too_deep(issue):
        raise NotCorrected(say("that can't stand there: {reason}", reason=deep.sentence))
    if wrong := next(iter(schema_errors(issue)), None):
        raise NotCorrected(say("that can't stand there: {reason}", reason=wrong[1]))


def leave_out_dead_links(issue: Issue) -> None:
    """Takes out the addresses of what is no longer there, and the ids that documents say they publish, modifications that they
    have their words from."""
    ids = {node.id for node in issue.iter(tag("*")) if isinstance(node, Node) and node.id}
    for ref in issue.descendants("ref"):
        if (href := ref.get("href", "")).startswith("#") and href[1:] not in ids:
            del ref.attrib["href"]
    for node, attribute, named in list(naming_others(issue)):
        keep_names(node, attribute, [each for each in named if each in ids])
