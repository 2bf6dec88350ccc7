"""What an order or an announcement publishes: 现公布《某条例》, 《某条例》已由……通过，现予公布."""

from __future__ import annotations

from gazette_pub.words.pattern import Expression, Pattern

_PUBLISHES = Pattern(
    Expression("公布|发布|颁布|公告|施行"),
    ("现予公布", "现发布", "予以公告", "自公布之日起施行"),
    ("通过", "批准", "公示"),
    "search",
)
_TITLE = Pattern(
    Expression("《[^《》]{1,200}(?:《[^《》]{1,200}》[^《》]{0,100}){0,4}》"),
    ("《某条例》", "《某省关于修改《某条例》的决定》"),
    ("《》", "某条例"),
    "search",
)
_BY_WHICH = Pattern(
    Expression("(?:根据|依据|依照|按照|遵照|行使)[^，。；]{0,60}$"),
    ("根据", "现根据《某法》和", "依照中华人民共和国", "行政长官行使"),
    ("现公布", "根据某法，现公布"),
    "search",
)
_ENDS = Pattern(
    Expression("[^，。；《》]{0,20}(?:废止|失效)"),
    ("同时废止", "即行失效"),
    ("，同时废止", "自公布之日起施行"),
    "match",
)


def published_in(text: str) -> list[str]:
    """The titles that the first sentence of it publishes, in their order; none of what it goes by, or ends."""
    for sentence in text.split("。"):
        if _PUBLISHES.search(sentence):
            found = [each for each in _TITLE.finditer(sentence) if not _BY_WHICH.search(sentence[: each.start()])]
            titles = [each.group()[1:-1] for each in found if not _ENDS.match(sentence[each.end() :])]
            if titles:
                return list(dict.fromkeys(titles))
    return []
