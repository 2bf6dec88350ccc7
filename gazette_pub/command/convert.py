"""The way of the data: source → reader → particulars → finish → writer → bytes, findings on the side."""

from __future__ import annotations

import contextlib
import datetime
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gazette_pub.command.wishes import Wishes, wishes_of
from gazette_pub.formats import EPOCH, WRITERS, Press, Progress, reader_of
from gazette_pub.formats.source import STANDARD_INPUT, STDIN_NAME, Source
from gazette_pub.issue.findings import Finding, Report, ignore
from gazette_pub.issue.messages import say
from gazette_pub.issue.particulars import Particulars, put_into
from gazette_pub.issue.pictures import Pictures
from gazette_pub.issue.problems import OutputNotWritten, WrongUsage

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


def read_issue(
    source: Source,
    particulars: Particulars,
    report: Report,
    progress: Progress = ignore,
    pictures: Pictures | None = None,
) -> Issue:
    """The finished issue that the source holds: valid, with ids, references and contents.

    Findings go to `report`, each with the id of its element; the pictures that its figures name to `pictures`.
    """
    from gazette_pub.checks import check
    from gazette_pub.finish import finish
    from gazette_pub.finish.settle import settled
    from gazette_pub.issue.model import refuse_depth

    found: list[Finding] = []
    issue = reader_of(source)(source, found.append, progress, pictures)
    refuse_depth(issue)
    put_into(issue, particulars)
    finish(issue, found.append)
    found += check(issue, source.text if source.format == "text" else "")
    for finding in settled(found, issue, of_xml=source.format == "xml"):
        report(finding)
    return issue


def look_again(issue: Issue, text: str, found: list[Finding]) -> list[Finding]:
    """What is to be looked at in an issue that was changed since that was found: it is finished and checked again.

    What the reader found of its source stands, and so does what was said of references.
    """
    from gazette_pub.checks import CHECKS, check
    from gazette_pub.finish import finish
    from gazette_pub.finish.settle import settled

    again: list[Finding] = []
    finish(issue, again.append)
    codes = set(CHECKS)
    again += check(issue, text)
    new = [finding for finding in settled(again, issue) if finding not in found or finding.code in codes]
    return [finding for finding in found if finding.code not in codes] + new


def write_as(format: str, issue: Issue, press: Press) -> bytes:
    """The issue in this format. Raises OutputNotWritten when a library that the format needs is not there."""
    try:
        return WRITERS[format].write()(issue, press)
    except ImportError as error:
        hint = say("install gazette-pub with all it depends on: pip install gazette-pub")
        raise OutputNotWritten(say("{format}: {reason}", format=format, reason=error), hint=hint) from error


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


def making(issue: Issue, stamp: datetime.datetime | None) -> datetime.datetime:
    """The moment written into the files as their making: the one given, or the day of the issue's own date, or 1980."""
    if stamp is not None:
        return stamp
    if issue.date is None:
        return EPOCH
    return datetime.datetime.combine(issue.date, datetime.time(), datetime.UTC)


def moment(epoch: str) -> datetime.datetime:
    """What SOURCE_DATE_EPOCH says: so many seconds after 1970 began, in UTC. Raises WrongUsage when it does not.

    reproducible-builds.org/specs/source-date-epoch
    """
    try:
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise WrongUsage(
            say("SOURCE_DATE_EPOCH is {value}: not a count of seconds since 1970", value=repr(epoch))
        ) from error
