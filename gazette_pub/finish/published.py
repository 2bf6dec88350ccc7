"""What an order, an announcement or a notice publishes: the documents of the issue that its text or its title names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gazette_pub.finish.said import TITLE, in_one, paragraphs, plain, set_missing
from gazette_pub.issue.model import Document
from gazette_pub.words.characters import fold, unspaced
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.sentences import SENTENCES

PUBLISHES = Pattern(
    Expression(
        r"""(?:现将)?(?:，?[^。；《》]{0,20})?
        (?P<titles>(?:《(?:[^《》]|《[^《》]*》){1,200}》(?:（[^（）]{0,30}）)?[、和及，]?){1,12})   # one, or several
        [^。；《》]{0,200}?
        (?:现予|予以|现)?(?:公布|颁布|发布|公告|印发|刊登)""",
        re.VERBOSE,
    ),
    (
        "《某省消防条例》已由某省人民代表大会常务委员会通过，现予公布",
        "现将《某省消防办法》印发",
        "《甲办法》、《乙办法》已经通过，现予公布",
    ),
    ("某省消防条例，现予公布", "会议决定，现予公布《"),
)
"""A sentence that publishes the text of a title."""

_PUBLISHES_NOW = Pattern(
    Expression(r"现(?:予以?)?(?:公布|颁布|发布|印发)(?:[^。；《》]{0,12}的)?《((?:[^《》]|《[^《》]*》){1,200})》"),
    ("现公布《某办法》", "现发布修订后的《某省消防办法》"),
    ("现将《某办法》公布", "现公布《》", "现公布结果"),
    "search",
)
"""现公布《某办法》, its verb before the title."""

_PASSED_AND_PUBLISHED = Pattern(
    Expression(
        r"(?:通过|制定|修订|修正|批准)[了的]?《((?:[^《》]|《[^《》]*》){1,200})》"
        r"(?:，?(?:已|业|并)?报?[经由][^，。；《》]{2,80}(?:通过|批准|同意))?[^。；《》]{0,12}(?:现予|予以|现)(?:公布|颁布|发布|公告)"
    ),
    (
        "某会议通过《某条例》，现予公布",
        "会议通过了《某条例》，现予公布",
        "制定了《某办法》，经第34次行长办公会议通过，现予公布",
        "某会议于2010年6月25日修订的《某条例》，已报经某省第十一届人大常委会第十九次会议于2010年7月30日批准，现予公布",
        "某会议审议通过的《某条例》业经某省第九届人大常委会第二十九次会议于2001年12月3日批准，现予公布",
    ),
    ("通过《某条例》的决定", "《某条例》已经通过，现予公布"),
    "search",
)
"""2023年5月31日某会议通过《某条例》，现予公布: who passed it stands before the title."""

_WITHOUT_MARKS = Pattern(
    Expression(
        r"^[ \u3000]*([^，。；《》]{2,60}关于(?:[^，。；《》]|《[^《》]{1,120}》){2,200}?的(?:决定|决议)|[^，。；《》已]{2,40}(?:法|条例|章程|规则|办法|规定))"
        r"(?=(?:已|业|现)?[经由于][^。；]{4,120}(?:现予|予以|现)(?:公布|颁布|发布|公告))"
    ),
    (
        "某省人大常委会关于修改《某条例》等五件地方性法规的决定已由某会议于2021年9月29日通过，现予公布",
        "某市人民政府关于废止部分规章的决定已经市政府常务会议通过，现予公布",
        "中华人民共和国户口登记条例已由某会议于1958年1月9日通过，现予公布",
    ),
    ("《某省人大常委会关于修改《某条例》的决定》已由某会议通过，现予公布", "某省关于某事的决定，现予公布"),
    "search",
)
"""…关于修改《某条例》的决定已由…通过，现予公布: its title without title marks around it."""

PUBLISHED_BY_TITLE = Pattern(
    Expression(
        r"关于(?:印发|公布|发布|颁布)(?:[《〈](?P<title>(?:[^《》]|《[^《》]*》){1,200})[》〉]|(?P<bare>[^《》〈〉，。]{4,120}))的(?:通知|公告|决定)$"
    ),
    (
        *("最高人民法院关于印发《全国法院民商事审判工作会议纪要》的通知", "关于公布《某目录》的公告"),
        "某市人民政府办公室关于印发2021年老旧小区改造工作方案的通知",
    ),
    ("关于转发《某意见》的通知", "关于印发《甲》《乙》的通知", "关于印发办法的通知"),
    "search",
)
"""A title that says what is published, in title marks or without: 关于印发《某纪要》的通知."""

_MADE = Pattern(
    Expression(
        r"""[兹茲](?:制定|修正|增订|[删刪]除|增订[并並]修正|[将將](?:[现現]行)?)「?([^，。；《》「」第]{2,60}?)」?  # 茲修正某法
        (?:(?=名称)|全文|部分条文|第[^，。]{1,120}?条(?:文|(?=予以修正|修正|，?公布)))?(?:予以)?(?:修正)?
        (?:[，；]?[并並]?(?:[将將]?名称修正[为為]|修正|增订|[删刪]除)(?:[^，。；]{1,120}?条文|全文|[^，。；]{2,60}(?=[，；]))){0,5}
        ，?公布之  # 第三條條文，公布之""",
        re.X,
    ),
    (
        *("兹制定海洋保育法，公布之", "茲修正某某法部分条文，公布之", "兹修正某法第三条条文，公布之"),
        "茲修正某法第三条及第七条条文；增订第五条之一条文；并删除第八条条文，公布之",
        "茲增订某法第五条之一条文，并修正第三条条文，公布之",
        *("茲将某条例第十条修正公布之", "茲将某法第五条条文予以修正，公布之", "茲修正某法全文，公布之"),
        "茲將某条例名称修正為某法，並修正全文，公布之",
        "茲将「某条例」名称修正为某法；增订第三条之一条文；删除第六条条文；并修正第一条条文，公布之",
    ),
    ("制定海洋保育法，公布之", "兹制定《某法》，公布之", "兹制定某法，公布", "兹将某某调任，公布"),
    "search",
    needs=(("公布之",),),
)
"""茲制定海洋保育法，公布之: how a president of Taiwan publishes a law, without book-title marks."""

MADE_IN_CORNERS = Pattern(
    Expression("(?:订定|修正|制定|发布|废止)「([^「」]{2,60}?)」(?:部分条文|第[^，。「」]{1,30}条文)?"),
    ("订定「外国人停留办法」。", "修正「某办法」部分条文", "修正「某办法」第三条、第五条条文，并自即日生效"),
    ("订定某办法", "附「外国人停留办法」"),
    "search",
)
"""訂定「外國人停留辦法」: what an order of a ministry of Taiwan makes, in corner brackets."""


def link_published(documents: list[Document]) -> None:
    """What an order, an announcement or a notice publishes: of each title that it names, the next document that has it."""
    for place, document in enumerate(documents):
        if document.kind in PUBLISHERS and document.get("promulgates") is None:
            ids = dict.fromkeys(str(each.id) for each in _published(document, documents[place + 1 :]))
            set_missing(document, "promulgates", " ".join(ids))


def is_one_act(documents: list[Document]) -> bool:
    """Whether the first of them is an order, an announcement or a notice, which publishes all the others."""
    first, *others = documents
    return not others or first.kind in PUBLISHERS and set(_published(first, others)) == set(others)


def _published(document: Document, after: list[Document]) -> Iterator[Document]:
    found = (_titled(title, after) for title in _published_titles(document))
    return (each for each in found if each is not None)


PUBLISHERS = frozenset({"announcement", "order", "notice"})


def _published_titles(document: Document) -> Iterator[str]:
    if said := PUBLISHED_BY_TITLE.search(unspaced(document.title or "")):
        yield said["title"] or said["bare"]
    yield from _made_in_corners(document)
    for text in paragraphs(document):
        for sentence in SENTENCES.finditer(in_one(text)):
            for clause in _clauses(sentence[0].lstrip(" \u3000")):
                if found := PUBLISHES.regex.match(clause):
                    yield from TITLE.findall(found["titles"])
            yield from _PUBLISHES_NOW.findall(sentence[0])
            yield from _PASSED_AND_PUBLISHED.findall(sentence[0])
            yield from _WITHOUT_MARKS.findall(sentence[0])
        yield from _MADE.findall(text)


def _made_in_corners(document: Document) -> Iterator[str]:
    if document.kind == "order" and document.body is not None:
        for p in document.body.children("p"):
            yield from MADE_IN_CORNERS.findall(fold(p.text_content))


def _clauses(sentence: str) -> list[str]:
    """The sentence, and each part that begins with 现将: 《某规则》已经修订通过，现将修订后的《某规则》公布."""
    _, *others = sentence.split("，现将")
    return [sentence, *(f"现将{other}" for other in others)]


def _titled(title: str, documents: list[Document]) -> Document | None:
    """The first document of that title, whether or not the organ stands before it."""
    wanted = plain(title)
    for document in documents:
        if is_titled(plain(document.title or ""), wanted):
            return document
    return None


_ONLY_PARTS = Pattern(
    Expression(r"(?:部分|(?:修正|增订|[删刪]除|[并並]|；|，){0,4}第[^《》]{1,120}?)?(?:修正)?条文(?:修正条文)?$"),
    (
        *("某条例第四条修正条文", "某法第三条、第五条条文", "某法部分条文修正条文", "某法修正条文"),
        "某法修正第三条条文；增订第五条之一条文；并删除第八条条文",
    ),
    ("某法", "某法第四条", "某法修正条文对照表"),
    "search",
)
"""What stands behind the name of a law of which only those articles are printed that an order changed."""


def is_titled(title: str, wanted: str) -> bool:
    named = {title, _ONLY_PARTS.sub("", title)}
    return bool(wanted) and any(
        each == wanted or each.endswith(wanted) and is_organ(each[: -len(wanted)]) for each in named
    )
