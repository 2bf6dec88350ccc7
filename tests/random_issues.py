"""Random issues, any that the schema allows: every element in every place, empty ones too. One seed, one issue."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from functools import partial

from gazette_pub.issue.model import XML_ID, Issue, Node, new_issue
from gazette_pub.words.kinds import BY_NAME

Make = Callable[[Node], object]
"""What puts something into a node."""

HEAD = "attachlabel kicker title subtitle number adoption delivery byline dateline salutation contents".split()
KINDS = tuple(BY_NAME)
INLINE = "lead date ref person organization em note".split()
WORDS = (
    "总则", "为了", "第十二条", "（女）", "王 纯", "　", " ", "\n", "2024年1月18日", "第十四届", "第七次会议", "《条例》", "A&B<C>", "。",
    "１．", "𠀀", "附件", "第三号", "—６４１—", "100.5%", "a b", "’", "·", "#", "%", "[", "：", "",
)  # fmt: skip
DATES = ("2024-01-18", "1999-12-31", "2024-02-29Z", "0099-05-01")
WHENS = (*DATES, "2024-01", "2023", "-0044", "12024-01", "2024-01+08:00")
HREFS = (
    "", "#", "#nothing", "#id_1", "/akn/cn/act/2014-04-24/nn", "https://a.b:80/c?d#e", "%zz", "::", "1:2", "a b",
    "http://[", "王", "#a#b", "//a b", "//%zz", "a:b",
)  # fmt: skip
PICTURES = tuple(f"{name}.media/{'0f' * 32}.{kind}" for name in ("a", "公 报%", "..") for kind in ("png", "jpeg"))
LABELS = ("第一条", "一、", "（二）", "１．", "", " ", "A")
NUMS = ("1", "1", "2", "12-1", "0", "00123456789")


class Maker:
    """Makes one issue. `size` is about how many blocks a document gets."""

    def __init__(self, seed: int, size: int = 4) -> None:
        self.dice = random.Random(seed)
        self.size = size
        self.ids = 0

    def issue(self) -> Issue:
        issue = new_issue(self.dice.choice(["zh-Hans", "zh", "en-GB", "xx", "mn", "abc"]))
        self.meta(issue)
        for _ in range(self.dice.randint(1, 3)):
            self.either(issue, [self.document, self.pb])
        return issue

    def meta(self, issue: Issue) -> None:
        meta = issue.add("meta")
        fields = {
            "title": ["某省人民代表大会常务委员会公报", "", " "],
            "publisher": ["某省人民政府", "", "1号机构", "某报"],
            "year": ["2024", "0099", "12024", "-0044", "2024Z"],
            "number": ["1", "特刊 1/2", ""],
            "jurisdiction": ["cn-sx", "cn", "cn-14", "mo"],
        }
        for name, values in fields.items():
            if self.dice.random() < 0.6:
                meta.add(name, self.dice.choice(values))
        meta.add("source", name="a&b.txt", media="text/plain", sha256="0" * 64, lines=self.maybe("7"))

    def document(self, parent: Node, depth: int = 0) -> None:
        document = parent.add("document", kind=self.dice.choice(KINDS), role=self.maybe("attachment", 0.3))
        document.set(XML_ID, self.new_id())
        for part in (self.head, self.body, self.foot):
            if self.dice.random() < 0.7:
                part(document)
        for _ in range(self.dice.choice([0, 0, 0, 1, 2, 3]) if depth < 3 else 0):
            self.either(document, [lambda node: self.document(node, depth + 1), self.pb])

    def head(self, document: Node) -> None:
        head = document.add("head")
        for _ in range(self.dice.randint(1, 6)):
            name = self.dice.choice([*HEAD, "pb"])
            if name == "pb":
                self.pb(head)
            elif name == "contents":
                self.contents(head)
            elif name == "adoption":
                self.adoption(head)
            else:
                self.set(
                    self.printed(head, name), when=self.maybe(self.dice.choice(WHENS)) if name == "delivery" else None
                )

    def contents(self, parent: Node) -> None:
        self.some(parent.add("contents"), [self.printing("heading"), self.printing("entry"), self.pb])

    def adoption(self, parent: Node) -> None:
        node = self.printed(parent, "adoption")
        self.set(node, date=self.maybe(self.dice.choice(DATES)), action=self.maybe("批准"), body=self.maybe("某市人大"))

    def body(self, document: Node) -> None:
        self.blocks(document.add("body"), 0)

    def blocks(self, parent: Node, depth: int) -> None:
        deep = [self.section, self.division, self.article] if depth < 4 else []
        nested: list[Make] = [partial(make, depth=depth) for make in (*deep, self.list)]
        flat: list[Make] = [
            self.p,
            self.p,
            self.printing("label"),
            self.names,
            self.roster,
            self.table,
            self.figure,
            self.contents,
        ]
        flat += [self.adoption, self.printing("attachlist"), self.pb]
        for _ in range(self.dice.randint(0, self.size)):
            self.either(parent, [*nested, *flat])

    def section(self, parent: Node, depth: int) -> None:
        section = self.numbered(parent.add("section", level=str(depth + 1)))
        self.printed(section, "heading")
        self.blocks(section, depth + 1)

    def division(self, parent: Node, depth: int) -> None:
        type_ = self.dice.choice(["book", "part", "chapter", "section"])
        division = self.numbered(parent.add("division", type=type_), always=True)
        self.printed(division, "heading")
        self.blocks(division, depth + 1)

    def article(self, parent: Node, depth: int) -> None:
        article = self.numbered(parent.add("article"), always=True)
        if self.dice.random() < 0.2:
            self.printed(article, "heading")
        self.blocks(article, depth + 1)

    def list(self, parent: Node, depth: int) -> None:
        self.some(parent.add("list"), [lambda node: self.item(node, depth), self.pb])

    def item(self, parent: Node, depth: int) -> None:
        item = self.numbered(parent.add("item"))
        deeper = [lambda node: self.list(node, depth + 1)] if depth < 5 else []
        self.some(item, [self.p, self.p, self.pb, *deeper])

    def p(self, parent: Node) -> None:
        self.numbered(self.printed(parent, "p"))

    def names(self, parent: Node) -> None:
        self.some(parent.add("names", lines=self.lines()), [self.name, self.name, self.pb])

    def name(self, parent: Node) -> None:
        node = self.printed(parent, "name")
        self.set(node, sex=self.maybe("女"), ethnic=self.maybe("壮族"), note=self.maybe("x"))

    def roster(self, parent: Node) -> None:
        self.some(parent.add("roster"), [self.entry, self.entry, self.pb])

    def entry(self, parent: Node) -> None:
        entry = parent.add("entry", lines=self.lines(), label=self.maybe("副主任：", 0.2))
        self.name(entry)
        for _ in range(self.dice.choice([0, 0, 1, 2])):
            self.pb(entry)
        if self.dice.random() < 0.8:
            self.printed(entry, "office")

    def table(self, parent: Node) -> None:
        table = parent.add("table")
        if self.dice.random() < 0.3:
            self.printed(table, "heading")
        self.some(table, [self.row, self.row, self.pb])

    def row(self, parent: Node) -> None:
        self.some(parent.add("row"), [self.cell])

    def cell(self, parent: Node) -> None:
        cell = self.printed(parent, "cell")
        spans = {"rowspan": self.maybe("2", 0.2), "colspan": self.maybe("+3", 0.2)}
        self.set(cell, **spans, header=self.maybe(self.dice.choice(["true", "0"]), 0.3))

    def figure(self, parent: Node) -> None:
        figure = parent.add("figure", src=self.maybe(self.dice.choice(PICTURES)))
        for make in (self.pb, self.printing("caption"), self.printing("credit")):
            if self.dice.random() < 0.5:
                make(figure)

    def foot(self, document: Node) -> None:
        makes = [self.printing("attachlist"), self.printing("signature"), self.foot_date, self.p, self.pb]
        self.some(document.add("foot"), makes)

    def foot_date(self, parent: Node) -> None:
        self.set(self.printed(parent, "date"), when=self.maybe(self.dice.choice(WHENS)))

    def pb(self, parent: Node) -> None:
        node = parent.add(
            "pb", n=str(self.dice.randint(0, 999)), printed=self.maybe("—６４１—"), head=self.maybe("公报")
        )
        self.set(node, lines=self.maybe("3"))

    def printing(self, name: str) -> Make:
        return lambda parent: self.printed(parent, name)

    def printed(self, parent: Node, name: str) -> Node:
        node = parent.add(name, lines=self.lines())
        self.inline(node, 0)
        return node

    def inline(self, node: Node, depth: int) -> None:
        node.text = self.text()
        for _ in range(self.dice.choice([0, 0, 0, 0, 1, 2, 3]) if depth < 3 else 0):
            name = self.dice.choice([*INLINE, "pb"])
            if name == "pb":
                self.pb(node)
            else:
                self.inline(self.inline_element(node, name), depth + 1)
            node[-1].tail = self.text()

    def inline_element(self, node: Node, name: str) -> Node:
        if name == "date":
            return node.add(name, when=self.maybe(self.dice.choice(WHENS)))
        if name == "ref":
            return node.add(name, href=self.maybe(self.dice.choice(HREFS)))
        if name == "person":
            office, action = self.maybe("某局 局长"), self.maybe(self.dice.choice(["任命", "a b"]))
            return node.add(name, sex=self.maybe("女"), ethnic=self.maybe(""), office=office, action=action)
        return node.add(name)

    def numbered(self, node: Node, always: bool = False) -> Node:
        if always or self.dice.random() < 0.5:
            self.set(node, num=self.dice.choice(NUMS), label=self.dice.choice(LABELS))
        if self.dice.random() < 0.3:
            node.set(XML_ID, self.new_id())
        return node

    def text(self) -> str:
        return "".join(self.dice.choice(WORDS) for _ in range(self.dice.choice([0, 1, 2, 5])))

    def lines(self) -> str:
        return self.dice.choice(["1", "3-5", "11710-11724 11732"])

    def new_id(self) -> str:
        self.ids += 1
        return f"id_{self.ids}"

    def maybe(self, value: str, chance: float = 0.5) -> str | None:
        return value if self.dice.random() < chance else None

    def set(self, node: Node, **attributes: str | None) -> None:
        for name, value in attributes.items():
            if value is not None:
                node.set(name, value)

    def either(self, parent: Node, makes: Sequence[Make]) -> None:
        self.dice.choice(makes)(parent)

    def some(self, parent: Node, makes: Sequence[Make]) -> None:
        for _ in range(self.dice.randint(1, 4)):
            self.either(parent, makes)


def random_issue(seed: int, size: int = 4) -> Issue:
    """The issue of this seed. Valid against the schema."""
    return Maker(seed, size).issue()
