"""Under which licences the program stands, and everything that it is installed with: told by what packages say of themselves."""

from __future__ import annotations

import contextlib
import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from importlib import metadata
from pathlib import Path

from gazette_pub import __version__
from gazette_pub.command.talk import cells
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.problems import WrongUsage, nearest
from gazette_pub.words.records import dataclass

OWN = "gazette-pub"

PROJECT = Path(__file__).parent.parent.parent / "pyproject.toml"
"""Where a checkout says what the program is installed with."""

LONGEST = 60
"""A licence is named in so many characters; what is longer is its text."""

_REQUIREMENT = re.compile(r"([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^\]]*)\])?")
_EXTRA = re.compile(r"\bextra\s*==\s*['\"]([^'\"]{1,100})['\"]")


@dataclass(frozen=True)
class Licensed:
    """Something that comes along: what it is, its version, the name of its licence, and what it is there for."""

    name: str
    version: str
    licence: str
    purpose: Message | str = ""


WITH_IT = (
    Licensed(
        "uncoated.icc",
        "FOGRA29",
        "Zlib",
        say("the inks of a press file; made of measurements by Fogra, © Kai-Uwe Behrmann (in this package)"),
    ),
    Licensed("NotoSerifSC, NotoSansSC", "", "OFL-1.1", say("the letters of a PDF: 宋 and 黑 (in pylopdf-fonts-zh-cn)")),
    Licensed(
        "SourceSerifPro, SourceSansPro",
        "",
        "OFL-1.1",
        say(
            "European and Cyrillic letters that 宋 and 黑 lack, © Adobe (in font-source-serif-pro, font-source-sans-pro)"
        ),
    ),
    Licensed(
        "akomantoso30.xsd",
        "3.0",
        "OASIS",
        say("the schema of Akoma Ntoso, © OASIS Open (in cobalt), to be held against"),
    ),
    Licensed("TSCharacters", "", "Apache-2.0", say("traditional characters and their simplified ones (OpenCC)")),
    Licensed("PDFium", "", "BSD-3-Clause, Apache-2.0", say("reads and draws PDF files (in pypdfium2)")),
    Licensed("HarfBuzz", "", "MIT", say("shapes and cuts down fonts (in uharfbuzz)")),
)
"""Data, fonts and libraries that packages carry, this one too."""

FROM_THE_SYSTEM = (
    Licensed(
        "Noto Serif CJK SC, Noto Sans CJK SC", "", "OFL-1.1", say("bold titles, where fonts-noto-cjk is installed")
    ),
    Licensed("LXGW WenKai", "", "OFL-1.1", say("楷, where fonts-lxgw-wenkai is installed")),
    Licensed("Pango", "", "LGPL-2.1-or-later", say("a PDF by a style sheet of your own, where it is installed")),
)
"""What is taken where the machine has it. A font in a PDF keeps its licence: that of each of these lets any document have it."""


def own() -> Licensed:
    return Licensed(OWN, __version__, "Apache-2.0", say("this program"))


def packages(with_extras: bool = True) -> list[Licensed]:
    """The packages that the program is installed with, and what they need in turn, by their names; those of its extras too,
    where they are installed, but for those of its tests."""
    asked = [
        each for each in _asked() if (extra := _EXTRA.search(each)) is None or (with_extras and extra[1] != "test")
    ]
    return sorted(map(_licensed, _closure(asked)), key=lambda each: each.name)


def _asked() -> list[str]:
    """What the program asks for, as it says when it is installed; a checkout says it in its pyproject.toml."""
    with contextlib.suppress(OSError, KeyError, ValueError):
        project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
        extras = project["optional-dependencies"].items()
        more = [f"{each}; extra == '{name}'" for name, lines in extras for each in lines]
        return [*project["dependencies"], *more]
    with contextlib.suppress(metadata.PackageNotFoundError):
        return list(metadata.requires(OWN) or ())
    return []


def _closure(requirements: Iterable[str]) -> Iterator[metadata.Distribution]:
    """Each package once that is installed. What is needed for an extra is looked for where that extra is asked for."""
    waiting, seen, yielded = list(requirements), set[tuple[str, str]](), set[str]()
    while waiting:
        name, extras = _parts(waiting.pop())
        found = next(iter(metadata.distributions(name=name)), None)
        if (name, extras) in seen or found is None:
            continue
        seen.add((name, extras))
        waiting += [
            each
            for each in found.requires or ()
            if (extra := _EXTRA.search(each)) is None or extra[1] in extras.split(",")
        ]
        if name not in yielded:
            yielded.add(name)
            yield found


def _parts(requirement: str) -> tuple[str, str]:
    """The name of a package, and the extras of it that are asked for: `fonttools[woff]>=4` (PEP 508)."""
    found = _REQUIREMENT.match(requirement)
    return (_plain(found[1]), (found[2] or "").replace(" ", "")) if found else ("", "")


def _plain(name: str) -> str:
    """As names are compared (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _licensed(package: metadata.Distribution) -> Licensed:
    said = package.metadata
    kinds = [each.rpartition(":: ")[2] for each in said.get_all("Classifier") or () if each.startswith("License ::")]
    named = [each for name in ("License-Expression", "License") for each in said.get_all(name) or () if _is_name(each)]
    return Licensed(_plain(package.name), package.version, (named or [", ".join(kinds) or "?"])[0])


def _is_name(licence: str) -> bool:
    return 0 < len(licence) <= LONGEST and "\n" not in licence


def texts(name: str) -> Iterator[str]:
    """The texts of a package's licence, each after the name of its file. Raises WrongUsage for a package that is not there."""
    known = [each.name for each in packages()]
    if _plain(name) not in known:
        raise WrongUsage(say("{name}: not installed with this program", name=name), hint=nearest(_plain(name), known))
    package = metadata.distribution(_plain(name))
    files = [each for each in package.files or () if re.search(r"licen[cs]e|copying|notice", str(each), re.IGNORECASE)]
    for file in sorted(map(str, files)):
        yield f"--- {file}"
        yield from (package.read_text(file.rpartition(".dist-info/")[2]) or "").splitlines()


def parts() -> tuple[tuple[Message, list[Licensed]], ...]:
    """All of it, under its headings."""
    return (
        (say("the program"), [own()]),
        (say("packages that it is installed with"), packages()),
        (say("what these carry along"), list(WITH_IT)),
        (say("what is taken where the machine has it"), list(FROM_THE_SYSTEM)),
    )


def listed() -> list[str]:
    """All of it as a table."""
    lines = list[str]()
    for heading, each in parts():
        rows = [[row.name, row.version, row.licence, str(row.purpose)] for row in each]
        lines += ["", f"{heading}", *(f"  {line}" for line in aligned(rows))]
    return lines[1:]


def aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """The rows, their columns as wide as what is in them, all to the left."""
    widths = [max(map(cells, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(f"{cell}{' ' * (width - cells(cell))}" for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
