"""What is to be made of each input, and where it is put."""

from __future__ import annotations

import contextlib
import os
import sys
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import astuple, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from gazette_pub.command.addresses import is_address
from gazette_pub.command.inputs import BUILD, Found
from gazette_pub.command.named import Named
from gazette_pub.command.wishes import formats_set, path_of, wishes_of
from gazette_pub.formats import WRITERS
from gazette_pub.formats.source import STANDARD_INPUT, STDIN_NAME
from gazette_pub.issue.messages import say
from gazette_pub.issue.problems import GazetteError, OutputNotWritten, WrongUsage
from gazette_pub.issue.settings import settings_for
from gazette_pub.publish.wishes import Wishes
from gazette_pub.words.records import dataclass

if TYPE_CHECKING:
    from gazette_pub.issue.model import Issue
    from gazette_pub.parts.recipe import Recipe


@dataclass(frozen=True)
class Counts:
    """How much an issue holds. `documents`: those too that are attached, or printed under others; `persons`: those in its lists,
    and those it appoints or removes; `pages`: those of its PDF, NONE where none was made."""

    documents: int
    articles: int
    persons: int
    pages: int

    @classmethod
    def of(cls, issue: Issue, pages: int | None) -> Counts:
        appointed = sum(1 for person in issue.descendants("person") if person.get("action"))
        articles, named = (sum(1 for _ in issue.descendants(name)) for name in ("article", "name"))
        return cls(len(list(issue.all_documents)), articles, named + appointed, NONE if pages is None else pages)

    @property
    def figures(self) -> tuple[int, ...]:
        return astuple(self)


NONE = -1
"""What is counted of nothing."""


def cells_of(figures: Sequence[int]) -> list[str]:
    """The figures as a table has them."""
    return ["–" if figure == NONE else str(figure) for figure in figures]


def found_cell(findings: int, seen: int) -> str:
    """How many findings there are, as a table has it, and how many of them were seen."""
    return str(say("{count} ({seen} seen)", count=findings, seen=seen)) if seen else str(findings)


@dataclass(frozen=True)
class Order:
    """One input, the files to make of it, by format, the folder that they go to, and what they are called there but for their
    endings. `shown`, `given`, `fault`: of what was found, see `inputs.Found`. `recipe`: what an issue is put together from, where
    the input says that and is none itself; `is_part`: what is made is a part of what the input holds. `at`: the address that the
    folder is at. `below`: where the folder is in the output folder."""

    input: str
    targets: dict[str, Path]
    folder: Path
    stem: str
    shown: str = ""
    given: str = ""
    fault: GazetteError | None = field(default=None, compare=False)
    recipe: Recipe | None = None
    is_part: bool = False
    at: str = ""
    below: Path = Path()

    @property
    def top(self) -> Path:
        """The output folder, which mirrors the folders of the inputs."""
        return self.folder if self.below == Path() else self.folder.parents[len(self.below.parts) - 1]

    @property
    def is_elsewhere(self) -> bool:
        """Whether the input or the output is at an address."""
        return bool(self.at) or is_address(self.input)

    @property
    def is_unpacked(self) -> bool:
        """Whether the input was in an archive, and is in a temporary folder of this machine's."""
        return bool(self.shown) and not self.fault

    @property
    def called(self) -> str:
        """What it is called where people are told of it."""
        return self.shown or self.input

    @property
    def may_come_back(self) -> bool:
        """Whether the input may be one of the files that were made of it, after somebody worked on that."""
        return self.input != STANDARD_INPUT and self.recipe is None and not self.is_part

    @property
    def xml(self) -> Path:
        """Where its issue XML is, or would be."""
        return self.targets.get("xml", self.folder / f"{self.stem}{WRITERS['xml'].suffix}")

    @property
    def path(self) -> Path | None:
        """The file; None for standard input, which lies beside none."""
        return None if self.input == STANDARD_INPUT else Path(self.input)


def orders(found: Sequence[Found], formats: tuple[str, ...], folder: Path | None, wishes: Wishes) -> list[Order]:
    """What is to be made of each input, mirrored below the folder. Where formats or a folder are not asked for, those are made
    that are set for the input, or all, in the folder that is set for it, or in build. Where one file would be written for two of
    them, the second fails, and costs no other."""
    taken: dict[str, Order] = {}
    made = []
    for each in in_folders_of_their_own(found):
        order = _order(each, formats, folder, wishes)
        aims = order.targets
        if other := next((taken[place] for place in map(_place, aims.values()) if place in taken), None):
            order = replace(order, fault=_both(other, order))
        else:
            taken |= dict.fromkeys(map(_place, aims.values()), order)
        made.append(order)
    return made


def _order(found: Found, formats: tuple[str, ...], folder: Path | None, wishes: Wishes) -> Order:
    """What is wrong with the `gazette.toml` of an input is said when that is read, and stops no other."""
    set_, output = formats, folder or Path(BUILD)
    with contextlib.suppress(WrongUsage):
        here = path_of(found.file) if not is_address(found.file) else None
        said = settings_for(here)
        output = folder or (said["output"].path if "output" in said else output)
        set_ = formats or formats_set(said)
        wishes = wishes_of(found.file, wishes) if here else wishes
    into = output / found.below
    aims = {} if found.fault else targets(found.file, set_ or tuple(WRITERS), into, wishes)
    stem = stem_of(found.file)
    order = Order(found.file, aims, into, stem, found.shown, found.given, found.fault, below=found.below)
    return order if formats else _without_itself(order)


def in_folders_of_their_own(found: Sequence[Found]) -> list[Found]:
    """Files that were named one by one go side by side; where two of them have one name, each takes its folder along."""
    direct = [each for each in found if each.is_direct]
    folders = {Path(each.file).parent for each in direct}
    names = Counter(stem_of(each.file) for each in direct)
    if len(folders) == 1 or max(names.values(), default=0) < 2:
        return list(found)
    top = os.path.commonpath([os.path.abspath(folder) for folder in folders])
    return [
        replace(each, below=Path(os.path.relpath(os.path.abspath(Path(each.file).parent), top)))
        if each.is_direct
        else each
        for each in found
    ]


def _place(target: Path) -> str:
    """What two names of one place have in common: on Windows and macOS a file has its name in capitals too."""
    name = os.path.normcase(target)
    return unicodedata.normalize("NFC", name).casefold() if sys.platform == "darwin" else name


def _both(one: Order, other: Order) -> WrongUsage:
    places = set(map(_place, one.targets.values()))
    target = next(target for target in other.targets.values() if _place(target) in places)
    said = say("{one} and {other} would both be written to {target}", one=one.called, other=other.called, target=target)
    return WrongUsage(said, hint=say("rename one of them, or convert it by itself with an --output of its own"))


def orders_for(
    inputs: Sequence[Found], formats: tuple[str, ...], output: str | None, named: Named | None, wishes: Wishes
) -> list[Order]:
    """What is to be made of the inputs: the one file that is named, or the formats in a folder."""
    if named:
        return order_of_one(inputs, named)
    if output is not None and is_address(output):
        return [replace(order, at=output) for order in orders(inputs, formats, Path(), wishes)]
    return orders(inputs, formats, Path(output) if output is not None else None, wishes)


def _without_itself(order: Order) -> Order:
    """The order less an issue XML that would be written over the one it was read from; nobody asked for that."""
    targets = {format: target for format, target in order.targets.items() if not is_input(target, order.input)}
    return replace(order, targets=targets)


def order_of_one(inputs: Sequence[Found], named: Named) -> list[Order]:
    """What is to be made of one input: one file. Raises WrongUsage for several."""
    if len(inputs) != 1:
        said = say("{file} is one file, and there are {count} inputs", file=named.path, count=len(inputs))
        raise WrongUsage(said, hint=say("name a folder with --output"))
    path, one = named.path, inputs[0]
    return [Order(one.file, {named.format: path}, path.parent, stem_of(str(path)), one.shown, one.given, one.fault)]


def targets(input: str, formats: tuple[str, ...], folder: Path, wishes: Wishes) -> dict[str, Path]:
    """The file for each format: the input's name without its ending, and the format's ending."""
    return {each: folder / f"{stem_of(input)}{wishes.suffix(each)}" for each in formats}


def stem_of(input: str) -> str:
    """What all files are called that are made of an input, but for their endings."""
    name = STDIN_NAME if input == STANDARD_INPUT else Path(input).name
    ours = (format.suffix for format in WRITERS.values() if name.endswith(format.suffix))
    return name.removesuffix(next(ours, Path(name).suffix)) or name


def refuse_input(target: Path, input: str) -> None:
    """Raises OutputNotWritten where the file that is to be written is the input."""
    if is_input(target, input):
        raise OutputNotWritten(
            say("{target} is the input, which is never written over", target=target),
            hint=say("choose another --output"),
        )


def is_input(target: Path, input: str) -> bool:
    """Whether the target is the input itself, by whatever name."""
    with contextlib.suppress(OSError):  # one of them is not there
        return input != STANDARD_INPUT and target.samefile(input)
    return False
