"""From when single provisions of an act are in force, where its text says another day of them: 第十五条第二款自2026年1月1日起施行。"""

from __future__ import annotations

from collections.abc import Iterator

from gazette_pub.issue.findings import Report
from gazette_pub.issue.model import Issue, Node, tag
from gazette_pub.words.characters import fold
from gazette_pub.words.days import DAY, day_in, full_date
from gazette_pub.words.force import FORCE
from gazette_pub.words.pattern import Expression, Pattern

_FROM = Pattern(
    Expression(rf"(?:的?规定|的内容)?自(?P<day>{DAY.source})(?:零时|0时)?起?{FORCE}(?=[，。；）]|$)"),
    ("自2026年1月1日起施行。", "的规定自二〇二六年一月一日起施行", "自2026年1月1日零时起执行，"),
    ("自2026年1月1日起施行的", "自公布之日起施行", "，自2026年1月1日起施行"),
    needs=("自", "年12"),
)
"""What stands behind a provision that is in force from a day of its own."""

_JOINTS = frozenset("、 和 及 与 以及 ， ,".split())
_PROVISIONS = frozenset("division section article item p".split())
_REF = tag("ref")


def tell_force_of_provisions(issue: Issue, report: Report) -> None:
    """A provision that is in force from another day than its act says so. References lead to it already."""
    for document in issue.all_documents:
        if document.body is None or not document.get("effective"):
            continue
        nodes: dict[str, Node] = {}
        for refs, day in _told(document.body):
            nodes = nodes or {str(node.id): node for node in document.body.descendants(*_PROVISIONS) if node.id}
            for node in (nodes.get(ref.get("href", "").removeprefix("#")) for ref in refs):
                if node is not None and node.get("effective") is None and day != document.get("effective"):
                    node.set("effective", day)


def _told(body: Node) -> Iterator[tuple[list[Node], str]]:
    """The references to provisions, and the day that the text says behind them."""
    for p in body.descendants("p"):
        if not p.is_quoted and next(p.iterchildren(_REF), None) is not None:
            yield from _told_in(p)


def _told_in(p: Node) -> Iterator[tuple[list[Node], str]]:
    refs: list[Node] = []
    for ref in p.children("ref"):
        before = ref.getprevious()
        is_joined = bool(refs) and before is refs[-1] and fold(before.tail or "") in _JOINTS
        refs = [*refs, ref] if is_joined else [ref]
        found = _FROM.match(fold(_behind(ref)))
        if found and (day := full_date(day_in(found["day"]))):
            yield refs, day


def _behind(ref: Node) -> str:
    """The text behind a reference, as far as the next."""
    said = ref.tail or ""
    for each in ref.itersiblings():
        if each.tag == _REF:
            break
        said += "".join(map(str, each.itertext())) + (each.tail or "")
    return said
