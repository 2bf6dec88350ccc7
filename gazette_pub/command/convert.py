"""What is to be made of each input, and where it is put."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import astuple, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from gazette_pub.command.named import Named
from gazette_pub.command.wishes import wishes_of
from gazette_pub.formats import WRITERS
from gazette_pub.formats.source import STANDARD_INPUT, STDIN_NAME
from gazette_pub.issue.messages import say
from gazette_pub.issue.problems import OutputNotWritten, WrongUsage
from gazette_pub.publish.wishes import Wishes

if TYPE_CHECKING:
    from gazette_pub.issue.model import Issue


@dataclass(frozen=True)
class Counts:
    """How much an issue holds. `persons`: those in its lists, and those it appoints or removes."""

    documents: int
    articles: int
    persons: int
    pages: int

    @classmethod
    def of(cls, issue: Issue) -> Counts:
        appointed = sum(1 for person in issue.descendants("person") if person.get("action"))
        articles, named, pages = (sum(1 for _ in issue.descendants(name)) for name in ("article", "name", "pb"))
        return cls(len(list(issue.documents)), articles, named + appointed, pages)

    @property
    def figures(self) -> tuple[int, ...]:
        return astuple(self)

    @property
    def cells(self) -> list[str]:
        return [str(count) for count in self.figures]


@dataclass(frozen=True)
class Order:
    """One input, the files to make of it, by format, the folder that they go to, and what they are called there but for their
    endings."""

    input: str
    targets: dict[str, Path]
    folder: Path
    stem: str

    @property
    def xml(self) -> Path:
        """Where its issue XML is, or would be."""
        return self.targets.get("xml", self.folder / f"{self.stem}{WRITERS['xml'].suffix}")

    @property
    def path(self) -> Path | None:
        """The file; None for standard input, which lies beside none."""
        return None if self.input == STANDARD_INPUT else Path(self.input)


def orders(inputs: tuple[str, ...], formats: tuple[str, ...], folder: Path, wishes: Wishes) -> list[Order]:
    """What is to be made of each input; of a folder, of each bulletin in it. Raises WrongUsage where one file would be written
    for two of them, or a folder has none."""
    taken: dict[Path, str] = {}
    files = [(file, folder / below) for each in inputs for file, below in inputs_in(each)]
    made = [
        Order(file, targets(file, formats, into, _wishes(file, wishes)), into, stem_of(file)) for file, into in files
    ]
    for order in made:
        for target in order.targets.values():
            if target in taken:
                raise WrongUsage(
                    say(
                        "{one} and {other} would both be written to {target}",
                        one=taken[target],
                        other=order.input,
                        target=target,
                    ),
                    hint=say("convert them one at a time, each with an --output of its own"),
                )
            taken[target] = order.input
    return made


def orders_for(
    inputs: tuple[str, ...], formats: tuple[str, ...], output: str, named: Named | None, wishes: Wishes
) -> list[Order]:
    """What is to be made of the inputs: the one file that is named, or in a folder the formats, all where none is asked for."""
    if named:
        return order_of_one(inputs, named)
    made = orders(inputs, formats or tuple(WRITERS), Path(output), wishes)
    return made if formats else [_without_itself(order) for order in made]


def _without_itself(order: Order) -> Order:
    """The order less an issue XML that would be written over the one it was read from; nobody asked for that."""
    targets = {format: target for format, target in order.targets.items() if not is_input(target, order.input)}
    return replace(order, targets=targets)


def order_of_one(inputs: tuple[str, ...], named: Named) -> list[Order]:
    """What is to be made of one input: one file. Raises WrongUsage for several."""
    files = [file for each in inputs for file, _ in inputs_in(each)]
    if len(files) != 1:
        said = say("{file} is one file, and there are {count} inputs", file=named.path, count=len(files))
        raise WrongUsage(said, hint=say("name a folder with --output"))
    path = named.path
    return [Order(files[0], {named.format: path}, path.parent, stem_of(str(path)))]


BULLETINS = frozenset({".txt", ".pdf", ".docx", ".docm", ".xml", ".akn"})
"""What the names of files in a folder end with that are taken for bulletins."""


def inputs_in(input: str) -> Iterator[tuple[str, Path]]:
    """The files that an input is, each with the folder below the output that its files go to: a folder's are mirrored."""
    top = Path(input)
    if input == STANDARD_INPUT or not top.is_dir():
        yield input, Path()
        return
    found = list(_bulletins(top))
    if not found:
        raise WrongUsage(
            say("{folder}: no bulletin in it", folder=input),
            hint=say("a bulletin is a file that ends with {endings}", endings=", ".join(sorted(BULLETINS))),
        )
    yield from ((str(file), file.parent.relative_to(top)) for file in found)


def _bulletins(top: Path) -> Iterator[Path]:
    """The bulletins in a folder and those below it, by their names; links and hidden folders are not gone into."""
    for folder, below, names in os.walk(top):
        below[:] = sorted(name for name in below if not name.startswith(".") and not name.endswith(".media"))
        for name in sorted(names):
            if Path(name).suffix.lower() in BULLETINS and not name.startswith("."):
                yield Path(folder, name)


def _wishes(input: str, options: Wishes) -> Wishes:
    """What is wrong with the `gazette.toml` of an input is said when that is read, and stops no other."""
    with contextlib.suppress(WrongUsage):
        return wishes_of(input, options)
    return options


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
