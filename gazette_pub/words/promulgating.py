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


def publishes_anew(text: str, title: str) -> bool:
    """Whether it publishes this act as it was revised or amended: 《某条例》已经修订通过，现予公布; 茲修正某條例，公布之."""
    law = _ARTICLES_ALONE.sub("", title)
    before, *others = text.split(law) if law else [text]
    for behind in others:
        if before.rstrip("《〈「").endswith(_REVISED) or _IS_REVISED.match(behind):
            return True
        before = behind
    return False


_REVISED = tuple(f"{verb}{more}" for verb in ("修订", "修正", "修改", "增订") for more in ("", "的", "后的", "过的"))
_ARTICLES_ALONE = Pattern(
    Expression(r"(?:部分|(?:修正|增订)?第[^《》]{1,120}?)(?:修正)?条文(?:修正条文)?$"),
    ("某法第十条条文", "某法部分条文修正条文", "某法修正第三条条文"),
    ("某法", "某法第十条"),
    "search",
)
_IS_REVISED = Pattern(
    Expression(
        r"(?:（修[订改正]草案）)?[》〉」]?[^。；《》「」]{0,80}?修[订正改](?:草案)?[^。；《》「」]{0,12}?(?:通过|公布|发布|批准)"
        r"|（修[订改正]草案）》"
    ),
    (
        "》已由某会议于2024年1月27日修订通过，现予公布",
        "（修订草案）》已经通过，现予公布",
        "第十条修正公布之",
    ),
    ("》已经某会议通过，现予公布", "》，同时修改《某条例》，现予公布", "》已经通过。修订后公布"),
)
"""What stands behind the title of what is published anew."""
