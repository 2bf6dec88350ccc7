"""What is to be made of each input, and where it is put."""

from __future__ import annotations

import contextlib
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

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
    def cells(self) -> list[str]:
        return [str(count) for count in astuple(self)]


@dataclass(frozen=True)
class Order:
    """One input, the files to make of it, by format, and the folder that they go to."""

    input: str
    targets: dict[str, Path]
    folder: Path


def orders(inputs: tuple[str, ...], formats: tuple[str, ...], folder: Path, wishes: Wishes) -> list[Order]:
    """What is to be made of each input. Raises WrongUsage where one file would be written for two of them."""
    taken: dict[Path, str] = {}
    made = [Order(each, targets(each, formats, folder, _wishes(each, wishes)), folder) for each in inputs]
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
