"""From when single provisions of an act are in force, where its text says another day of them: 第十五条第二款自2026年1月1日起施行。"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from gazette_pub.finish.issuers import is_of_the_republic
from gazette_pub.issue.findings import Report
from gazette_pub.issue.model import Document, Issue, Node, tag
from gazette_pub.words.characters import fold
from gazette_pub.words.days import DAY, day_in, full_date, named_republic
from gazette_pub.words.force import FORCE
from gazette_pub.words.pattern import Expression, Pattern

_FROM = Pattern(
    Expression(
        rf"(?:的?规定|的内容)?，?自(?P<day>{DAY.source})(?:零时|0时)?起?(?:{FORCE}|[产產]生效力)(?=[，。；）]|$)"
    ),
    (
        "自2026年1月1日起施行。",
        "的规定自二〇二六年一月一日起施行",
        "自2026年1月1日零时起执行，",
        "，自中华民国一百十四年一月一日施行。",
        "的规定自二〇二四年一月一日起產生效力。",
    ),
    ("自2026年1月1日起施行的", "自公布之日起施行", "，自2026年1月1日起施行的"),
    needs=("自", "年12"),
)
"""What stands behind a provision that is in force from a day of its own."""

_BY = Pattern(
    Expression(r"(?:根据|依据|依照|按照|[依按照])(?:《[^《》]{1,80}》|本[^，。；]{1,12})?$"),
    ("根据", "，依照《某条例》", "依本法"),
    ("某日修正发布之", "；", "根据某规定，"),
    "search",
)
"""What stands before a provision by which something else is in force: 依照第三条，自2026年1月1日起施行."""

_JOINTS = frozenset("、 和 及 与 以及 ， ,".split())
_PROVISIONS = frozenset("division section article item p".split())
_REF = tag("ref")


def tell_force_of_provisions(issue: Issue, report: Report) -> None:
    """A provision that is in force from another day than its act says so. References lead to it already."""
    for document in issue.all_documents:
        if document.body is None or not document.get("effective"):
            continue
        nodes: dict[str, Node] = {}
        for refs, day in _told(document):
            nodes = nodes or {str(node.id): node for node in document.body.descendants(*_PROVISIONS) if node.id}
            for node in (nodes.get(ref.get("href", "").removeprefix("#")) for ref in refs):
                _set_day(node, day, document)
        for node, day in _told_of_sections(document):
            _set_day(node, day, document)


def _set_day(node: Node | None, day: str, document: Document) -> None:
    if node is not None and node.get("effective") is None and day != document.get("effective"):
        node.set("effective", day)


def _told_of_sections(document: Document) -> Iterator[tuple[Node, str]]:
    """The sections of a law of Hong Kong, which calls them 条 and numbers them 4., and the day that its text says of them:
    第4及5条自2025年1月1日起实施 (《释义及通则条例》第20条)."""
    body = document.body
    if body is None or next(body.descendants("article"), None) is not None:
        return
    numbered = {
        str(each.num): each for each in body.descendants("section", "division") if each.num and not each.is_quoted
    }
    for p in body.descendants("p"):
        for found in _SECTIONS.finditer(fold(p.text_content)) if not p.is_quoted else ():
            day = full_date(day_in(found["day"]))
            for number in _NUMBER.findall(found["numbers"]) if day else ():
                node = numbered.get(number)
                if node is not None and day and (node.name == "division") == (found["unit"] == "部"):
                    yield node, day


_NUMBER = Pattern(Expression(r"\d{1,3}[A-Z]{0,2}"), ("4", "12A"), ("四", "A"), "search")
_SECTIONS = Pattern(
    Expression(
        rf"(?:^|[，。；：])第(?P<numbers>\d{{1,3}}[A-Z]{{0,2}}(?:(?:、|及|和)\d{{1,3}}[A-Z]{{0,2}}){{0,9}})(?P<unit>条|部)"
        rf"(?:的规定)?自(?P<day>{DAY.source})起?{FORCE}(?=[，。；]|$)"
    ),
    ("第4条自2025年1月1日起实施。", "，第3、5及7A条自2025年1月1日起实施", "第3部自2024年12月1日起实施。"),
    ("根据第4条自2025年1月1日起实施", "第四条自2025年1月1日起施行", "第4条（第2款除外）自2025年1月1日起实施"),
    "search",
)
"""From when sections or parts are in force that Hong Kong numbers in figures."""


def _told(document: Document) -> Iterator[tuple[list[Node], str]]:
    """The references to provisions, and the day that the text says behind them."""
    of_republic = is_of_the_republic(document)
    for p in document.body.descendants("p") if document.body is not None else ():
        if not p.is_quoted and next(p.iterchildren(_REF), None) is not None:
            counts_by_it = of_republic or "中华民国" in fold(p.text_content)
            yield from _told_in(p, named_republic if counts_by_it else str)


def _told_in(p: Node, seen: Callable[[str], str]) -> Iterator[tuple[list[Node], str]]:
    refs: list[Node] = []
    for ref in p.children("ref"):
        before = ref.getprevious()
        is_joined = bool(refs) and before is refs[-1] and fold(before.tail or "") in _JOINTS
        refs = [*refs, ref] if is_joined else [ref]
        found = _FROM.match(seen(fold(_behind(ref))))
        if (
            found
            and not (found[0][0] == "，" and _BY.search(fold(_before(refs[0]))))
            and (day := full_date(day_in(found["day"])))
        ):
            yield refs, day


def _before(ref: Node) -> str:
    """The text of the paragraph right before a reference, as far as the element before."""
    before = ref.getprevious()
    return (before.tail if before is not None else ref.above.text) or ""


def _behind(ref: Node) -> str:
    """The text behind a reference, as far as the next."""
    said = ref.tail or ""
    for each in ref.itersiblings():
        if each.tag == _REF:
            break
        said += "".join(map(str, each.itertext())) + (each.tail or "")
    return said
