"""What of a folder is no input, and is said to be left out: what this program wrote there, and what is no bulletin by its name."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePath, PurePosixPath
from typing import TYPE_CHECKING

from gazette_pub.command.record import FOLDER as RECORDS
from gazette_pub.command.record import MOST_BYTES, Damaged, names_in, written_in
from gazette_pub.issue.messages import Message, say_many
from gazette_pub.words.records import dataclass

if TYPE_CHECKING:
    from gazette_pub.command.addresses import Place

OTHERS = frozenset(
    ".doc .dot .wps .wpt .rtf .odt .uof .uot .pages .ofd .ceb .caj .mht .mhtml .htm .html .tif .tiff .zip .rar .7z .tar .gz .tgz .xz .bz2".split()
)
"""What the names of files end with that a person may take for bulletins: that they are left out is said."""

MOST_NAMED = 5
"""How many of them are named."""

HELD = "~$"
"""What the name of the file begins with that Word keeps beside a document as long as that is open in it."""


@dataclass(frozen=True)
class LeftOut:
    """What of a folder is no input. `ours`: what was written by this program, as the records beside it say; `others`: what a person
    may take for bulletins; `markdown`: what is in Markdown, and a note on the others."""

    ours: Sequence[PurePath] = ()
    others: Sequence[PurePath] = ()
    markdown: Sequence[PurePath] = ()

    def below(self, top: Path) -> LeftOut:
        """The same, each named from a folder on."""
        return LeftOut(*([file.relative_to(top) for file in each] for each in (self.ours, self.others, self.markdown)))

    def told(self, where: str) -> Iterator[Message]:
        """A line for each reason."""
        if self.ours:
            yield say_many(
                "{place}: {count} file left out, which gazette wrote there: {files}",
                "{place}: {count} files left out, which gazette wrote there: {files}",
                len(self.ours),
                place=where,
                files=some_of(self.ours),
            )
        yield from self.told_of_others(where)
        if self.markdown:
            yield say_many(
                "{place}: {count} file in Markdown left out, as a note on the others: {files}; name it where it is a bulletin",
                "{place}: {count} files in Markdown left out, as notes on the others: {files}; name them where they are bulletins",
                len(self.markdown),
                place=where,
                files=some_of(self.markdown),
            )

    def told_of_others(self, where: str) -> Iterator[Message]:
        """The line for what a person may take for bulletins, if there are any."""
        if self.others:
            yield say_many(
                "{place}: {count} file left out, as no bulletin by its name: {files}",
                "{place}: {count} files left out, as no bulletins by their names: {files}",
                len(self.others),
                place=where,
                files=some_of(self.others),
            )


def some_of(files: Sequence[PurePath]) -> str:
    """The names of some files: the first ones."""
    return ", ".join([*(file.as_posix() for file in files[:MOST_NAMED]), *(["…"] if files[MOST_NAMED:] else [])])


def parted(files: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """The files that somebody else wrote, and those that this program did, as the records beside them say."""
    written = {folder: written_in(folder) for folder in {file.parent for file in files}}
    ours = {file for file in files if file.name in written[file.parent]}
    return [file for file in files if file not in ours], [file for file in files if file in ours]


def written_elsewhere(place: Place, files: Iterable[PurePosixPath]) -> set[PurePosixPath]:
    """Those of the files at an address that this program wrote."""
    written = set[PurePosixPath]()
    for record in files:
        if record.parent.name == RECORDS and record.suffix == ".json":
            with contextlib.suppress(Damaged):
                names = names_in(place.read(str(record), MOST_BYTES) or b"")
                written |= {record.parent.parent / name for name in names}
    return written


def is_other(path: PurePath) -> bool:
    return path.suffix.lower() in OTHERS and not path.name.startswith((".", HELD))
