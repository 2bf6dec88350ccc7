"""What a text says of a law that it names: 2003年5月1日某省人民政府发布的《某办法》, 《某办法》（2003年5月1日某省人民政府发布）."""

from __future__ import annotations

from collections.abc import Iterator

from gazette_pub.words.days import DAY
from gazette_pub.words.events import ADOPTED, AMENDED, PUBLISHED, Event, events_in
from gazette_pub.words.pattern import Expression, Pattern

_NAMED = Pattern(
    Expression(r"《(?P<title>(?:[^《》]|《[^《》]*》){1,300})》(?:（(?P<behind>[^（）]{2,200})）)?"),
    ("《某办法》", "《某办法》（2003年5月1日公布）", "《关于〈甲〉的决定》"),
    ("《》", "某办法"),
    "search",
)
_BEFORE = Pattern(
    Expression(rf"(?P<said>{DAY.source}[^，。；：《》“”]{{0,60}})的$"),
    ("2003年5月1日某省人民政府发布的", "废止2003年5月1日公布的"),
    ("2003年5月1日某省人民政府废止", "2003年5月1日，某省人民政府发布的", "某省人民政府发布的"),
    "search",
)
_LONGEST = 90
"""How far before its title something may be said of a law."""

_MADE = frozenset(f"{ADOPTED} {PUBLISHED}".split()) - frozenset(f"{AMENDED} 废止".split())
"""What makes a law; what is done to it later says nothing of when it was made."""


def before_the_law(text: str, title: int) -> str:
    """What stands before a law and what is said of it: 对 of 对2003年5月1日某省人民政府发布的, which its title stands behind."""
    return _BEFORE.sub("", text[max(title - _LONGEST, 0) : title])


def laws_named_in(text: str) -> Iterator[tuple[str, Event]]:
    """The title of each law of which a text says on which day it was adopted or published, and that event."""
    for found in _NAMED.finditer(text):
        before = _BEFORE.search(text[max(found.start() - _LONGEST, 0) : found.start()])
        for said in (before["said"] if before else None, found["behind"]):
            if said and (event := _making(said)) is not None:
                yield found["title"], event
                break


def _making(said: str) -> Event | None:
    """The first thing that is told, where that is how the law was made."""
    event = next(iter(events_in(said)), None)
    return event if event is not None and event.day and event.action in _MADE else None
