"""In which language the command speaks: what is asked for, what the office has set down, what the machine is set to."""

from __future__ import annotations

import contextlib
import glob
import itertools
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from gazette_pub.issue.messages import LANGUAGES

OPTION = "--language"

FILE = "gazette.toml"
"""As `issue/settings` has it, which is loaded where there is such a file."""

_ENDS = str.maketrans("-.@", "___")
"""What ends the language in zh-CN, zh.UTF-8 and zh@pinyin, as _ does in zh_CN."""

_NO_LANGUAGE = ("C", "POSIX")


def chosen(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language of a run: that of `--language`, else of `gazette.toml`, else of the locale, else English."""
    return asked(arguments) or set_down(arguments) or of_locale(environment) or "en"


def asked(arguments: Sequence[str]) -> str | None:
    """What `--language` says, wherever it stands: also what is wrong with the other options is said in it."""
    said = None
    for place, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == OPTION and place + 1 < len(arguments):
            said = arguments[place + 1]
        elif argument.startswith(f"{OPTION}="):
            said = argument.partition("=")[2]
    return said if said in LANGUAGES else None


def set_down(arguments: Sequence[str]) -> str | None:
    """What the `gazette.toml` of the first file says under `language`, else that of the first folder or pattern, else that of the
    folder one works in: `gazette convert 2024`, `gazette explain G205`. One that is wrong is complained of later."""
    named = [each for each in arguments if not each.startswith("-")]
    files = (Path(each) for each in named if os.path.isfile(each))
    folders = (Path(folder) / _ANY for each in named if os.path.isdir(folder := _above_pattern(each)))
    return _set_for(next(files, None) or next(folders, Path(_ANY)))


_ANY = "bulletin.txt"
"""A name of any file, in a folder that holds some."""


def _above_pattern(name: str) -> str:
    """The folder that a pattern is looked for in: 2024 of 2024/*/*.txt; what is no pattern is one itself."""
    if not glob.has_magic(name):
        return name
    parts = Path(name).parts
    return os.path.join("", *itertools.takewhile(lambda part: not glob.has_magic(part), parts)) or os.curdir


def _set_for(path: Path) -> str | None:
    try:
        folders = Path(os.path.abspath(path)).parents
    except OSError:  # the folder one works in is gone
        return None
    if not any(os.path.isfile(folder / FILE) for folder in folders):
        return None
    from gazette_pub.issue.problems import WrongUsage  # `--help` and `--version` need none of these
    from gazette_pub.issue.settings import files_for, tables_of

    for file in files_for(path):
        with contextlib.suppress(WrongUsage):
            if (said := tables_of(file).get("language")) is not None:
                return said if said in LANGUAGES else None
    return None


def of_locale(environment: Mapping[str, str]) -> str | None:
    """The first language of the locale that the program speaks (GNU gettext manual, Locale Environment Variables).

    LC_ALL goes before LC_MESSAGES, that before LANG. LANGUAGE lists several, and holds unless the locale is C.
    """
    set_to = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := environment.get(name))), None)
    if set_to is None:
        set_to = _of_windows()
    if set_to is None or set_to.partition(".")[0] in _NO_LANGUAGE:
        return None
    wanted = [*environment.get("LANGUAGE", "").split(":"), set_to]
    known = (each.translate(_ENDS).partition("_")[0].lower() for each in wanted)
    return next((language for language in known if language in LANGUAGES), None)


def _of_windows() -> str | None:
    """Windows has no such variables, and a language of its own."""
    if sys.platform == "win32":
        import ctypes
        import locale

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage())
    return None
