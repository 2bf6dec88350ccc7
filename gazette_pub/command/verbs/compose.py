"""`gazette compose`: one issue out of many files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from gazette_pub.command.help import argument, option
from gazette_pub.command.help import named as placeholder
from gazette_pub.command.options import (
    STDOUT,
    command,
    taken_from,
)
from gazette_pub.command.output import print_lines
from gazette_pub.command.verbs.convert import convert
from gazette_pub.issue.messages import say, visible
from gazette_pub.issue.problems import WrongUsage


@command(short_help="Put one issue together out of many files.")
@argument("inputs", nargs=-1, metavar="FILE...")
@option(
    "--new",
    "folder",
    metavar="FOLDER",
    help="Write a first TOML for the documents in a folder: FOLDER/FOLDER.toml, or the --output.",
)
@taken_from(convert, "language", "lists")
def compose(inputs: tuple[str, ...], folder: str | None, output: str | None, **asked: Any) -> int:
    """Puts an issue together out of many files, as each FILE, a TOML or the folder of one, says: documents as text, PDF, DOCX, Akoma Ntoso or issue XML, in
    their order, with their attachments, under their group heads. Of the issue every format is made, as `gazette convert`
    makes it: with cover, contents, pages and colophon. All that is wrong in the TOML or a file is said, in the order of the lines of
    the TOML, and nothing is made then.

    \b
    A TOML:
      title = "某省人民政府公报"
      year = 2024
      number = 3
      colophon = ["国内统一连续出版物号：CN 14-1234"]
      [[document]]
      category = "政府规章"
      file = "01-消防办法.docx"
      attachments = ["01-附件.pdf"]
      [[document]]
      file = "通知/*.docx"

    It takes the keys of a gazette.toml too. A document goes by the name of its file (doc_01-消防办法), or by `id`; of a file with
    several `documents = [2]` or words of a title choose. What was corrected by hand in the issue XML, the DOCX or the Akoma
    Ntoso of the issue is kept when it is made again, and when one of the files changes.

    \b
    Examples:
      gazette compose --new 2024-3/
      gazette compose 2024-3/
      gazette compose 2024-3/2024-3.toml --to pdf,docx --output public/
    """
    if folder is not None:
        return _first_recipe(folder, inputs, output)
    if not inputs:
        raise WrongUsage(
            say("{name} is missing", name=placeholder("FILE...")),
            hint=say("`gazette compose --new FOLDER` writes a first one"),
        )
    from gazette_pub.command.compose import recipe_at

    recipes = tuple(map(recipe_at, inputs))
    made: int = convert.callback(inputs=recipes, lists=(), composing=True, output=output, **asked)
    return made


def _first_recipe(folder: str, inputs: tuple[str, ...], output: str | None) -> int:
    from gazette_pub.command.first import write_first

    if inputs or output == STDOUT:
        raise WrongUsage(say("--new takes a folder alone"), hint=say("--output FILE says what it is called"))
    file = write_first(Path(folder), Path(output) if output else None)
    print_lines([visible(str(file))])
    return 0
