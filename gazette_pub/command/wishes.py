"""How the files of an input are to be made: from the command line, or from the `gazette.toml` that holds for it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from gazette_pub.formats import WRITERS
from gazette_pub.formats.source import STANDARD_INPUT
from gazette_pub.issue import settings
from gazette_pub.issue.messages import say, several
from gazette_pub.issue.problems import GazetteError, WrongSettings, WrongUsage, nearest, together
from gazette_pub.issue.settings import OF_FILES, Setting, Wrong, looked_at
from gazette_pub.layout.stylesheets import style_names
from gazette_pub.publish.styles import pages_of
from gazette_pub.publish.wishes import Wishes, refuse_what_needs_a_press

NAMED = ("aliases", "style", "css", "icc", "template")
"""Wishes that may name a file."""


def wishes_of(input: str, options: Wishes, own: Mapping[str, Any] | None = None) -> Wishes:
    """What holds for this input: what is set for it, over it what it says itself, over both the options. Raises WrongUsage."""
    found = settled(path_of(input))
    found |= {key: Setting(key, value, Path(input)) for key, value in (own or {}).items()}
    set_: dict[str, Any] = {}
    for key in OF_FILES:
        if key in found:
            set_ |= _wish(found[key])
    set_ |= {name: value for name, value in vars(options).items() if value is not None}
    wishes = Wishes(**set_)
    refuse_what_needs_a_press(options, wishes)
    return wishes


def settled(path: Path | None) -> dict[str, Setting]:
    """All that holds for an input, by its keys. Raises WrongUsage for all that is wrong with it, in the order of its lines."""
    found, wrong = looked_at(path)
    wrong += _wrong(found)
    if wrong:
        files = settings.files_for(path)
        in_order = sorted(wrong, key=lambda each: (files.index(each.file), each.line))
        right = {key: found[key] for key in found if found[key].place not in {each.place for each in wrong}}
        raise together([*(each.error for each in in_order), *_of_pages(right)])
    return found


def _of_pages(found: Mapping[str, Setting]) -> Iterator[GazetteError]:
    """What is wrong with the style that is set: that, too, is told at once."""
    set_: dict[str, Any] = {}
    for key in OF_FILES:
        if key in found:
            set_ |= _wish(found[key])
    try:
        pages_of(Wishes(**set_))
    except GazetteError as error:
        yield error


def _wrong(found: Mapping[str, Setting]) -> Iterator[Wrong]:
    for key, error in refused(found):
        place = found[key].place
        named = [WrongSettings(say("{file}: {error}", file=place, error=each), each.advice) for each in error.each]
        yield Wrong(found[key].file, found[key].line or 0, together(named))


def refused(found: Mapping[str, Setting]) -> Iterator[tuple[str, WrongUsage]]:
    """The keys whose values those who make files do not take, and why."""
    checks: dict[str, Callable[[Setting], object]] = {**dict.fromkeys(OF_FILES, _wish), "formats": _formats}
    for key, check in checks.items():
        if key in found:
            try:
                check(found[key])
            except WrongUsage as error:
                yield key, error


def formats_set(found: Mapping[str, Setting]) -> tuple[str, ...]:
    """The formats that are set, in the order of the table; () where none are. Raises WrongUsage for those that there are not."""
    return _formats(found["formats"]) if "formats" in found else ()


def _formats(setting: Setting) -> tuple[str, ...]:
    said = setting.value.split(",") if isinstance(setting.value, str) else setting.value
    names = [name.strip().lower() for name in said]
    if unknown := [name for name in names if name not in WRITERS]:
        raise together([_no_format(name) for name in unknown])
    return tuple(name for name in WRITERS if name in names)


def _no_format(name: str) -> WrongUsage:
    return WrongUsage(say("formats: there is no {value}", value=repr(name)), hint=nearest(name, WRITERS))


def path_of(input: str) -> Path | None:
    """The file; None for standard input, which lies beside none."""
    return None if input == STANDARD_INPUT else Path(input)


def files_for(input: str, options: Wishes) -> list[Path]:
    """The files that an input is made with: itself, each `gazette.toml`, and what those or the options name. Raises WrongUsage."""
    path = path_of(input)
    own = [] if path is None else [path, *settings.files_for(path)]
    return [file for file in own + list(_files(wishes_of(input, options))) if os.path.isfile(file)]


def _wish(setting: Setting) -> dict[str, Any]:
    """The wish that a setting is. Raises WrongUsage."""
    name = setting.key.removeprefix("akn-").removeprefix("docx-")
    wish = {name: _value(name, setting)}
    is_built_in = name == "style" and wish[name] in style_names()
    if name in NAMED and not is_built_in and not os.path.lexists(wish[name]):
        known = say("styles that come with the program: {names}", names=several(style_names()))
        said = say("{key}: {value}: no such file", key=setting.key, value=setting.value)
        raise WrongUsage(said, hint=known if name == "style" else None)
    if name in NAMED and os.path.exists(wish[name]) and not os.path.isfile(wish[name]):
        # a pipe of an option has a writer; one that a file names would be waited for
        raise WrongUsage(say("{key}: {value} is no file", key=setting.key, value=wish[name]))
    Wishes(**wish)
    return wish


def _value(name: str, setting: Setting) -> Any:
    if name == "fonts":
        fonts = setting.value.items()
        return tuple((letter, (each,) if isinstance(each, str) else tuple(each)) for letter, each in fonts)
    if name in NAMED and not (name == "style" and setting.value in style_names()):
        return str(setting.path)
    return setting.value


def _files(wishes: Wishes) -> Iterator[Path]:
    """What names a file. A style of the program's is none."""
    for name in NAMED:
        if (file := getattr(wishes, name)) and not (name == "style" and file in style_names()):
            yield Path(file)
