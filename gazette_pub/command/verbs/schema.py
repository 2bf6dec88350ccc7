"""`gazette schema`: the schema of the issue XML."""

from __future__ import annotations

from gazette_pub.command.options import (
    command,
)
from gazette_pub.command.output import write_stdout


@command(short_help="Print the schema of the issue XML.")
def schema() -> None:
    """Prints the schema of the issue XML, RELAX NG with remarks, for an editor that checks while you type.

    An issue XML names it in its second line, as issue.rng beside the file.

    \b
    Example:
      gazette schema > build/issue.rng
    """
    from gazette_pub.issue.model import schema_source

    write_stdout(schema_source())
