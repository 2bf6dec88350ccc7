"""`gazette template`: a DOCX to make an office's own template of."""

from __future__ import annotations

from pathlib import Path

from gazette_pub.command.help import option
from gazette_pub.command.options import (
    STDOUT,
    command,
)
from gazette_pub.command.output import print_lines, write_new, write_stdout
from gazette_pub.issue.messages import say, several, visible
from gazette_pub.issue.problems import WrongUsage
from gazette_pub.layout.stylesheets import style_names

ENDINGS = (".docx", ".dotx")


@command(short_help="Write a DOCX to make your office's own template of.")
@option(
    "-o",
    "--output",
    "file",
    default="template.docx",
    show_default=True,
    metavar="FILE",
    help="The file; - for standard output.",
)
@option(
    "--style",
    metavar="NAME|FILE",
    help="The style that it looks like: {styles}, or a file of yours.  [default: bulletin]",
    gaps={"styles": ", ".join(style_names())},
)
def template(file: str, style: str | None) -> None:
    """Writes a DOCX with every style that a gazette is set in, each in a line that says what it is for. Change its page, its
    heads and its styles in a word processor, and set your gazettes with it.

    \b
    Examples:
      gazette template -o office.docx
      gazette template -o office.dotx --style gb9704
      gazette convert bulletin.txt --to docx --docx-template office.docx
    """
    from gazette_pub.command.styles import template_like

    if file == STDOUT:
        write_stdout(template_like(style))
        return
    if not file.lower().endswith(ENDINGS):
        said = say("{file}: a template is a DOCX or a DOTX", file=visible(file))
        raise WrongUsage(said, hint=say("give it a name that ends with {endings}", endings=several(ENDINGS)))
    write_new(Path(file), template_like(style, is_template=file.lower().endswith(".dotx")))
    print_lines([visible(file)])
