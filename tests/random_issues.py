"""Random issues, any that the schema allows: every element in every place, empty ones too. One seed, one issue."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from functools import partial

from lxml import etree

from gazette_pub.issue.model import KEPT, KEPT_META, XML_ID, XML_LANG, Issue, Node, new_issue
from gazette_pub.words.kinds import BY_NAME

Make = Callable[[Node], object]
"""What puts something into a node."""

HEAD = "attachlabel kicker title subtitle number adoption delivery byline dateline salutation contents".split()
KINDS = tuple(BY_NAME)
INLINE = "lead date ref person organization em note mod q span".split()
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
CHANGES = "replace insert delete renumber join split".split()
PROVISIONS = ("art_4", "art_4 art_7__p_2", "chp_2__heading", "title", "preamble__p_7", "art_10-1__item_2", "x__y_", "")
PICTURES = tuple(f"{name}.media/{'0f' * 32}.{kind}" for name in ("a", "公 报%", "..") for kind in ("png", "jpeg"))
LANGUAGES = ("bo", "ug-Arab", "zh-Hant", "en")
NAMES = ("recital", "a:b", "第", "-x.1")
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
        if self.dice.random() < 0.3:
            self.front(issue)
        for _ in range(self.dice.randint(0, 3)):
            self.either(issue, [self.document, self.document, self.pb, self.printing("category")])
        if self.dice.random() < 0.3:
            self.flat(issue.add("colophon"), 0, self.dice.randint(1, 3))
            self.pb(issue)
        return issue

    def front(self, issue: Issue) -> None:
        front = issue.add("front")
        for _ in range(self.dice.randint(1, 4)):
            self.either(front, [self.printing("title"), self.contents, lambda node: self.flat(node, 0, 1)])

    def meta(self, issue: Issue) -> None:
        meta = issue.add("meta")
        fields = {
            "title": ["某省人民代表大会常务委员会公报", "", " "],
            "publisher": ["某省人民政府", "", "1号机构", "某报"],
            "year": ["2024", "0099", "12024", "-0044", "2024Z"],
            "number": ["1", "特刊 1/2", ""],
            "jurisdiction": ["cn-sx", "cn", "cn-14", "mo"],
            "date": ["2024-03-30", "2024-03", "2024", "0099-01-01", "2024-03-30Z"],
            "total": ["156", ""],
            "host": ["某省人民政府办公厅"],
            "editor": ["", "王 五"],
        }
        for name, values in fields.items():
            if self.dice.random() < 0.6:
                meta.add(name, self.dice.choice(values))
        for _ in range(self.dice.choice([1, 1, 2])):
            meta.add("source", name="a&b.txt", media="text/plain", sha256="0" * 64, lines=self.maybe("7"))

    def document(self, parent: Node, depth: int = 0) -> None:
        document = parent.add("document", kind=self.dice.choice(KINDS), role=self.maybe("attachment", 0.3))
        document.set(XML_ID, self.new_id())
        self.kept(document)
        days = {name: self.maybe(self.dice.choice(WHENS), 0.2) for name in ("date", "effective")}
        self.set(document, **days, issuer=self.maybe("国务院", 0.2), promulgates=self.maybe("id_1", 0.1))
        self.language(document)
        for part in (self.head, self.body, self.foot):
            if self.dice.random() < 0.7:
                part(document)
        for _ in range(self.dice.choice([0, 0, 0, 1, 2, 3]) if depth < 3 else 0):
            self.either(document, [lambda node: self.document(node, depth + 1), self.pb])

    def head(self, document: Node) -> None:
        head = document.add("head")
        for _ in range(self.dice.randint(1, 6)):
            name = self.dice.choice([*HEAD, "flat", "flat", "flat"])
            if name == "flat":
                self.flat(head, 4, 1)
            elif name == "contents":
                self.contents(head)
            elif name == "adoption":
                self.adoption(head)
            else:
                self.set(
                    self.printed(head, name), when=self.maybe(self.dice.choice(WHENS)) if name == "delivery" else None
                )

    def contents(self, parent: Node) -> None:
        makes = [self.printing("heading"), self.printing("label"), self.listed, self.listed, self.pb]
        self.some(parent.add("contents"), makes)

    def listed(self, parent: Node) -> None:
        """An entry of the contents."""
        entry = parent.add(
            "entry", lines=self.maybe(self.lines()), leader=self.maybe("……", 0.3), page=self.maybe("（1）")
        )
        self.inline(entry, 0)

    def adoption(self, parent: Node) -> None:
        node = self.printed(parent, "adoption")
        self.happened(node)
        for _ in range(self.dice.choice([0, 0, 1, 2])):
            event = node.add("event")
            self.happened(event)
            self.inline(event, 1)
            event.tail = self.text()

    def happened(self, node: Node) -> None:
        self.set(node, date=self.maybe(self.dice.choice(DATES)), action=self.maybe("批准"), body=self.maybe("某市人大"))

    def body(self, document: Node) -> None:
        self.blocks(document.add("body"), 0)

    def blocks(self, parent: Node, depth: int) -> None:
        for _ in range(self.dice.randint(0, self.size)):
            self.block(parent, depth)

    def block(self, parent: Node, depth: int) -> None:
        if depth < 4 and self.dice.random() < 0.25:
            self.dice.choice([self.section, self.division, self.article])(parent, depth)
        elif self.dice.random() < 0.1:
            self.either(parent, [self.contents, self.adoption])
        else:
            self.flat(parent, depth, 1)

    def flat(self, parent: Node, depth: int, count: int) -> None:
        """Blocks that a cell, a note, a front may hold too."""
        simple: list[Make] = [self.p, self.p, self.printing("label"), self.names, self.roster, self.figure, self.pb]
        deep = [self.list, self.list, self.table, self.quoted, self.group] if depth < 5 else []
        nested: list[Make] = [partial(make, depth=depth) for make in deep]
        makes = [*simple, self.printing("attachlist"), *nested]
        for _ in range(count):
            self.either(parent, makes)

    def section(self, parent: Node, depth: int) -> None:
        section = self.numbered(parent.add("section", level=str(depth + 1)))
        way = self.dice.random()
        if way < 0.6:
            self.headed(section, 1.0)
        elif way < 0.9:
            self.run_in(section)
        self.blocks(section, depth + 1)

    def run_in(self, section: Node) -> None:
        """The paragraph that a section begins with whose heading runs in."""
        p = section.add("p", lines=self.maybe(self.lines()))
        self.inline(p.add("lead"), 2)
        p[0].tail = self.dice.choice(["。", "", "。后面的话。", "后面的话"])
        if self.dice.random() < 0.3:
            self.pb(p)
            p[-1].tail = self.text()

    def division(self, parent: Node, depth: int) -> None:
        type_ = self.dice.choice(["book", "part", "chapter", "section", "subsection"])
        division = self.headed(self.numbered(parent.add("division", type=type_)), 0.9)
        self.blocks(division, depth + 1)

    def quoted(self, parent: Node, depth: int) -> None:
        quoted = parent.add("quoted", open=self.maybe("“"), close=self.maybe("”。"))
        for _ in range(self.dice.randint(1, 3)):
            self.block(quoted, depth + 1)

    def group(self, parent: Node, depth: int) -> None:
        group = parent.add("group", name=self.dice.choice(NAMES))
        self.kept(group)
        self.headed(self.numbered(group), 0.4)
        self.blocks(group, depth + 1)

    def article(self, parent: Node, depth: int) -> None:
        article = self.headed(self.numbered(parent.add("article"), always=self.dice.random() < 0.9), 0.2)
        self.blocks(article, depth + 1)

    def list(self, parent: Node, depth: int) -> None:
        self.some(parent.add("list"), [lambda node: self.item(node, depth), self.pb])

    def item(self, parent: Node, depth: int) -> None:
        item = self.numbered(parent.add("item"))
        if self.dice.random() < 0.1:
            self.printed(item, "heading")
        deeper = [lambda node: self.list(node, depth + 1)] if depth < 5 else []
        if self.dice.random() < 0.95:
            self.some(item, [self.p, self.p, self.p, self.pb, *deeper, lambda node: self.block(node, depth + 1)])

    def headed(self, node: Node, chance: float) -> Node:
        """A heading, as often as that."""
        if self.dice.random() < chance:
            self.printed(node, "heading")
        return node

    def kept(self, node: Node) -> None:
        """What a foreign file carried: attributes of its namespaces, and sometimes its `meta`."""
        if self.dice.random() < 0.1:
            node.set(f"{{{KEPT}}}eId", self.dice.choice(("art_1", "", "a b")))
            node.set("{urn:other}origin", "ec")
            if self.dice.random() < 0.5:
                etree.SubElement(etree.SubElement(node, KEPT_META), f"{{{KEPT}}}identification").text = "meta"

    def p(self, parent: Node) -> None:
        p = self.numbered(self.printed(parent, "p"))
        self.set(p, name=self.maybe(self.dice.choice(NAMES), 0.1))
        if self.dice.random() < 0.2:
            self.changes(p)

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

    def table(self, parent: Node, depth: int = 0) -> None:
        table = parent.add("table")
        if self.dice.random() < 0.3:
            self.printed(table, "heading")
        self.some(table, [lambda node: self.row(node, depth), lambda node: self.row(node, depth), self.pb])

    def row(self, parent: Node, depth: int) -> None:
        self.some(parent.add("row"), [lambda node: self.cell(node, depth)])

    def cell(self, parent: Node, depth: int) -> None:
        if depth < 3 and self.dice.random() < 0.2:
            cell = parent.add("cell")
            self.flat(cell, depth + 2, self.dice.randint(1, 3))
        else:
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
        makes.append(lambda node: self.flat(node, 3, 1))
        self.some(document.add("foot"), makes)

    def foot_date(self, parent: Node) -> None:
        self.set(self.printed(parent, "date"), when=self.maybe(self.dice.choice(WHENS)))

    def pb(self, parent: Node) -> None:
        node = parent.add(
            "pb", n=str(self.dice.randint(0, 999)), printed=self.maybe("—６４１—"), head=self.maybe("公报")
        )
        self.place(node)

    def printing(self, name: str) -> Make:
        return lambda parent: self.printed(parent, name)

    def printed(self, parent: Node, name: str) -> Node:
        node = parent.add(name)
        self.place(node)
        self.inline(node, 0)
        return node

    def place(self, node: Node) -> None:
        """Where it was printed, in a source of any kind, or nowhere."""
        if self.dice.random() < 0.05:
            node.set(f"{{{KEPT}}}class", "a")
        box = {"page": "3 4", "box": "0 0 1 2.5 -1 0 3.25 4"}
        places = [{"lines": self.lines()}, {"lines": self.lines()}, {"para": "3"}, box, {"origin": "a b"}, {}]
        self.set(node, **self.dice.choice(places))
        self.language(node)

    def language(self, node: Node) -> None:
        if self.dice.random() < 0.05:
            node.set(XML_LANG, self.dice.choice(LANGUAGES))

    def inline(self, node: Node, depth: int) -> None:
        node.text = self.text()
        for _ in range(self.dice.choice([0, 0, 0, 0, 1, 2, 3]) if depth < 3 else 0):
            name = self.dice.choice([*INLINE, "pb"])
            if name == "pb":
                self.pb(node)
            else:
                self.fill(self.inline_element(node, name), depth + 1)
            node[-1].tail = self.text()

    def fill(self, node: Node, depth: int) -> None:
        self.language(node)
        if node.name == "note" and depth < 2 and self.dice.random() < 0.3:
            self.flat(node, 5, self.dice.randint(1, 2))
        else:
            self.inline(node, depth)

    def inline_element(self, node: Node, name: str) -> Node:
        if name == "date":
            return node.add(name, when=self.maybe(self.dice.choice(WHENS)))
        if name == "ref":
            target = self.maybe(self.dice.choice(PROVISIONS), 0.3)
            return node.add(name, href=self.maybe(self.dice.choice(HREFS)), target=target)
        if name == "mod":
            return self.changes(node.add(name))
        if name == "q":
            return node.add(name, role=self.maybe(self.dice.choice(["old", "place"])))
        if name == "span":
            return node.add(name, name=self.dice.choice(NAMES))
        if name == "note":
            return self.set(node.add(name), label=self.maybe("①"))
        if name == "person":
            office, action = self.maybe("某局 局长"), self.maybe(self.dice.choice(["任命", "a b"]))
            return node.add(name, sex=self.maybe("女"), ethnic=self.maybe(""), office=office, action=action)
        return node.add(name)

    def changes(self, node: Node) -> Node:
        """What a modification says of itself, true or not."""
        self.set(node, change=self.maybe(self.dice.choice(CHANGES)), law=self.maybe(self.dice.choice(WORDS)))
        self.set(node, target=self.maybe(self.dice.choice([*HREFS, *PROVISIONS])))
        numbers = {
            "as": self.maybe("art_12"),
            self.dice.choice(["after", "before", "inside"]): self.maybe("art_10", 0.2),
        }
        return self.set(node, **numbers)

    def numbered(self, node: Node, always: bool = False) -> Node:
        if always or self.dice.random() < 0.5:
            self.set(node, num=self.maybe(self.dice.choice(NUMS), 0.8), label=self.dice.choice(LABELS))
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

    def set(self, node: Node, **attributes: str | None) -> Node:
        for name, value in attributes.items():
            if value is not None:
                node.set(name, value)
        return node

    def either(self, parent: Node, makes: Sequence[Make]) -> None:
        self.dice.choice(makes)(parent)

    def some(self, parent: Node, makes: Sequence[Make]) -> None:
        for _ in range(self.dice.randint(1, 4)):
            self.either(parent, makes)


def random_issue(seed: int, size: int = 4) -> Issue:
    """The issue of this seed. Valid against the schema."""
    return Maker(seed, size).issue()
