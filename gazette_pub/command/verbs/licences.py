"""`gazette licences`: under which licences the program and all that comes with it stand."""

from __future__ import annotations

from gazette_pub.command.help import argument
from gazette_pub.command.options import (
    command,
)
from gazette_pub.command.output import print_lines


def _known_packages() -> list[str]:
    from gazette_pub.command.licences import packages

    return [each.name for each in packages()]


@command(short_help="Say under which licences the program and all that comes with it stand.")
@argument("package", required=False, known=_known_packages)
def licences(package: str | None) -> None:
    """Says the licence of the program, and of each package, font and table that it is installed with; of a PACKAGE the texts.

    \b
    Examples:
      gazette licences
      gazette licences cobalt
    """
    from gazette_pub.command.licences import listed, texts

    print_lines(listed() if package is None else list(texts(package)))
