"""One run of `gazette check`: what of each input's findings is new, asked for, and accepted."""

from __future__ import annotations

from gazette_pub.command.compose import is_recipe, order_of_recipe
from gazette_pub.command.desk import Copy, Desk
from gazette_pub.command.inputs import Found
from gazette_pub.command.listing import Listed, is_grave, summary_of
from gazette_pub.command.seen import Seen, seen_of
from gazette_pub.command.selection import Selection
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.messages import say, say_many
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.problems import WrongUsage
from gazette_pub.words.records import dataclass


@dataclass(frozen=True)
class Look:
    """An input that was read, its findings that are asked for, those that are new and the others, and the marks that say
    what was seen."""

    copy: Copy
    new: list[Finding]
    known: list[Finding]
    seen: Seen


class Checking:
    """What was found in the inputs so far. `listed`: what is to be printed of it."""

    def __init__(
        self, particulars: Particulars, selection: Selection, show_all: bool = False, accept: bool = False
    ) -> None:
        self.desk = Desk(particulars)
        self.listed: list[Listed] = []
        self._selection, self._show_all, self._accept = selection, show_all, accept
        self._looked_at = self._hidden = self._accepted = 0

    def look(self, input: str, called: str = "") -> Look:
        """The input's findings. `called`: what it is called to people. Raises what reading it raises."""
        copy, seen = self._copy(input, called), seen_of(input)
        if self._accept and seen.path is None:
            raise WrongUsage(say("standard input lies beside no file that could say what was seen"))
        if self._accept and called:
            raise WrongUsage(say("an archive has no file that could say what was seen"), hint=say("unpack it first"))
        new = {id(finding) for finding in seen.new_of(copy.findings, copy.name)}
        wanted = self._selection.of(copy.findings, copy.issue)
        known = [finding for finding in wanted if id(finding) not in new]
        return Look(copy, [finding for finding in wanted if id(finding) in new], known, seen)

    def _copy(self, input: str, called: str) -> Copy:
        """The issue: read, or put together where the input says of what."""
        if is_recipe(input) and not called:
            return self.desk.read_for(order_of_recipe(input))
        return self.desk.read(input, called=called or input)

    def look_at(self, found: Found) -> None:
        """Lists the input's findings, and marks them where that is asked for. What fails is said, and fails alone."""
        input = found.shown or found.file
        with self.desk.attempts.at(input):
            if found.fault is not None:
                raise found.fault
            look = self.look(found.file, found.shown)
            self._looked_at += 1
            new = {id(finding) for finding in look.new}
            wanted = self._selection.of(look.copy.findings, look.copy.issue)
            shown = wanted if self._show_all else look.new
            self._hidden += len(wanted) - len(shown)
            self.listed += (Listed(look.copy.called, look.copy.place, each, id(each) not in new) for each in shown)
            if self._accept:
                accepted = look.seen.accept(look.new, look.copy.findings, look.copy.name)
                look.seen.write()
                self._accepted += accepted

    def exit_code(self, strict: bool) -> int:
        """1 where something grave is new, and was not accepted just now."""
        new = (each.finding for each in self.listed if not each.seen)
        return int(not self._accept and any(is_grave(finding, strict) for finding in new))

    def say_what_was_done(self, summed: bool) -> None:
        """Sums up what was printed, and says what was not."""
        if summed and self._looked_at:
            self.desk.talk.say(summary_of([each.finding for each in self.listed]))
        if summed and self._hidden:
            hidden = say_many(
                "{count} that was seen or is ignored is not shown: --all shows it",
                "{count} that were seen or are ignored are not shown: --all shows them",
                self._hidden,
            )
            self.desk.talk.say(hidden)
        if self._accepted:
            self.desk.talk.say(
                say_many("{count} finding marked as seen", "{count} findings marked as seen", self._accepted)
            )
