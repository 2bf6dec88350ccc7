"""What there is: formats, rules, the schema of the issue XML."""

from __future__ import annotations

import contextlib

from gazette_pub.formats import FORMATS
from gazette_pub.issue import messages
from gazette_pub.issue.messages import say
from gazette_pub.issue.problems import WrongUsage, nearest

READS = tuple(name for name, row in FORMATS.items() if row.reader)
"""The formats that `read` reads."""

WRITES = tuple(name for name, row in FORMATS.items() if row.writer)
"""The formats that `write` writes."""


def explain(code: str) -> str:
    """What a code of findings means and what to do, in the language spoken. Raises WrongUsage where there is none."""
    from gazette_pub.api.wanted import a_name
    from gazette_pub.publish.rules import rules

    known = rules()
    if a_name(code) not in known:
        raise WrongUsage(say("no such code: {code}", code=code), hint=nearest(code, known))
    return known[code].explained


def issue_schema() -> bytes:
    """The RELAX NG schema of the issue XML."""
    from gazette_pub.issue.model import schema_source

    return schema_source()


def speaking(language: str) -> contextlib.AbstractContextManager[None]:
    """What is said in this thread or task while this lasts is said in that language, `zh` or `zh-CN`; in English where it lacks it."""
    from gazette_pub.api.wanted import a_name

    return messages.speaking(a_name(language).replace("-", "_"))
