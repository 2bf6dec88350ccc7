"""Where a sentence ends, or a part of it: what was spoken of last, and which no verb has taken yet."""

from __future__ import annotations

from dataclasses import replace

from gazette_pub.words.modifications.deleting import delete_words
from gazette_pub.words.modifications.modification import Listed, Modification, gone
from gazette_pub.words.modifications.reading import Reading
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.signs import Sign


def of_stop(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    end_sentence(reading)
    reading.current, reading.expects, reading.laws, reading.position, reading.repealing = None, "", [], "", False
    reading.enacted = ""
    return True


def of_except(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """除第三条外，均修改为: of what is left as it is nothing is said."""
    return True


def of_pause(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    if reading.expects in ("words", "objects") and reading.has_its_words():
        reading.expects = ""
    reading.position = ""
    return True


def end_sentence(reading: Reading) -> None:
    """删去第一款中的“甲”，第二款中的“乙”: what is spoken of after a deletion is deleted too. In a list a sentence is a part of it."""
    _listed(reading)
    if (
        reading.first is not None
        and reading.current is not None
        and reading.current.change == "delete"
        and reading.subject
    ):
        delete_words(reading)
        end = reading.subject_ends()
        reading.open("delete", Sign("delete", end, end), [*map(gone, reading.quotes)])
    reading.first, reading.quotes = None, []


def _listed(reading: Reading) -> None:
    """《某法》第三条、第五条 alone, or 《某法》, in such a list."""
    listed = reading.scope.listed or (Listed(("delete",)) if reading.scope.repeals and reading.subject else None)
    if listed is None or reading.first is None or not (reading.subject or reading.whole and reading.law):
        return
    if _SAYS_ON_WHAT_GROUND.search(reading.said):
        return
    if reading.only_lists:
        end = reading.subject_ends() if reading.subject else reading.laws[-1].end
        found, others, alike, begin = reading.found, reading.others, reading.alike, reading.first
        below: list[Modification] = []
        for part, change in enumerate(listed.changes):
            reading.found, reading.others, reading.alike = [], others, alike
            reading.first = reading.open_alike(change, begin) if reading.whole else begin
            reading.open(change, Sign("", end - 1, end), [])
            below += [replace(each, listed=reading.scope.listed, part=part) for each in reading.found]
        _join_those_before(below, found, len(listed.changes))
        reading.found = found


def _join_those_before(listed: list[Modification], found: list[Modification], changes: int) -> None:
    """Puts what is listed behind what was found. 《甲》第五条；第九条: of the law before it is one modification with that, for each
    change that is made in it."""
    last = found[-changes:]
    for each in listed:
        same = next(
            (one for one in last if (one.law, one.part, one.listed) == (each.law, each.part, each.listed)), None
        )
        if same is not None and same.targets and each.targets:
            same.targets += each.targets
            same.end, same.verb = each.end, each.verb
        else:
            found.append(each)


_SAYS_ON_WHAT_GROUND = Pattern(
    Expression("(?:制定|[订訂]定|作出|[发發][布佈])本[^，。；]{2,12}[。：]?$"),
    ("根据《□》第五十条（五）项，经征询行政会的意见，制定本独立行政法规。", "作出本批示。"),
    ("《□》第三条；", "制定本省标准，明确责任"),
    "search",
)
"""What an act says above its articles of the provisions by which it is made: it repeals none of these."""
