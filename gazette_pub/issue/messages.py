"""What the program says to people, in the language of whoever it speaks to.

A sentence is written in English where it is said, as a template with parameters, and looked up when it is shown. The
language is that of the thread or task that shows it, English where nobody has chosen one. `tools/messages.py` gathers the
templates into `locale/gazette.pot`.
"""

from __future__ import annotations

import contextlib
import functools
import gettext
import re
from collections.abc import Iterable, Iterator
from contextvars import ContextVar
from pathlib import Path, PurePath

from gazette_pub.words.records import dataclass

DOMAIN = "gazette"
LOCALE = Path(__file__).parent.parent / "locale"
"""The catalogues, as gettext has them: LANGUAGE/LC_MESSAGES/gazette.mo."""

LANGUAGES = ("zh", "en")
"""What the program speaks. English is what stands in the modules, and has no catalogue."""

_SPOKEN: ContextVar[gettext.NullTranslations | None] = ContextVar("spoken", default=None)


@dataclass(frozen=True)
class Message:
    """A sentence that is not yet said: the template, its form for many, and what stands in its gaps."""

    template: str
    parameters: tuple[tuple[str, object], ...] = ()
    many: str | None = None
    count: int = 1

    def __str__(self) -> str:
        """The sentence, in the language spoken here and now."""
        words = self._translated(_SPOKEN.get())
        return words.format_map(dict(map(_shown, self.parameters))) if self.parameters else words

    def _translated(self, spoken: gettext.NullTranslations | None) -> str:
        if self.many is None:
            return spoken.gettext(self.template) if spoken else self.template
        if spoken:
            return spoken.ngettext(self.template, self.many, self.count)
        return self.template if self.count == 1 else self.many

    def filled(self, parameters: dict[str, object]) -> Message:
        """The message with these parameters besides its own."""
        return Message(self.template, (*self.parameters, *parameters.items()), self.many, self.count)


def _shown(parameter: tuple[str, object]) -> tuple[str, object]:
    """The name of a file is shown on one line, whatever is in it; any other thing as it is."""
    name, value = parameter
    return (name, visible(str(value))) if isinstance(value, PurePath) else parameter


@dataclass(frozen=True)
class Several(Message):
    """Words in a row, with the mark between them that the language has: `title, year`, 名称、年份."""

    words: tuple[object, ...] = ()

    def __str__(self) -> str:
        return ("、" if spoken() == "zh" else ", ").join(map(str, self.words))


def several(words: Iterable[object]) -> Message:
    """Words in a row, each a text or a message."""
    return Several("", words=tuple(words))


def say(template: str, /, **parameters: object) -> Message:
    """A sentence for a person: `say("{file}: valid", file=file)`. A parameter may be a message itself."""
    return Message(template, tuple(parameters.items()))


def say_many(one: str, many: str, /, count: int, **parameters: object) -> Message:
    """A sentence that counts: `say_many("{count} page", "{count} pages", count)`."""
    return Message(one, (("count", count), *parameters.items()), many, count)


@contextlib.contextmanager
def speaking(language: str, folder: Path | None = None) -> Iterator[None]:
    """What is said in this thread or task while this lasts is said in that language: `zh`; English where it lacks a word."""
    spoken = _catalogue(language, folder or LOCALE)
    before = _SPOKEN.set(spoken)
    try:
        yield
    finally:
        _SPOKEN.reset(before)


@functools.lru_cache(maxsize=16)
def _catalogue(language: str, folder: Path) -> gettext.NullTranslations:
    """The catalogue of a language: every finding is told in two, and gettext would look for the file each time."""
    return gettext.translation(DOMAIN, folder, [language], fallback=True)


def spoken() -> str:
    """The language spoken here and now: `zh` or `en`."""
    language = (_SPOKEN.get() or gettext.NullTranslations()).info().get("language", "en")
    return language if language in LANGUAGES else "en"


UNSEEN = re.compile(
    r"""
      [\x00-\x1f\x7f-\x9f]                         # C0 and C1: line ends, ESC, whatever steers a terminal
    | [\u00ad\u200b-\u200d\u2060-\u2064\ufeff]     # what has no width
    | [\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]  # marks of direction (UAX #9), which turn a line round
    | [\u2028\u2029]                               # separators of lines and paragraphs
    | [\ufe00-\ufe0f\U000e0000-\U000e01ef]         # variation selectors and tags
    | [\ud800-\udfff\ufffe\uffff]                  # what is no character
    """,
    re.VERBOSE,
)
"""What prints nothing, or steers a terminal."""


def visible(text: str) -> str:
    """The text on one line, with its escape for each character that prints nothing, or would steer a terminal."""
    return UNSEEN.sub(lambda found: _escape(found[0]), text)


def _escape(character: str) -> str:
    return f"\\u{ord(character):04x}" if character <= "\uffff" else f"\\U{ord(character):08x}"
