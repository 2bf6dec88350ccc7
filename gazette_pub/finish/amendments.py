"""Amending decisions: each modification that one states, to which provision of which law, and the words that it quotes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from lxml import etree

from gazette_pub.finish.identifiers import Names
from gazette_pub.finish.leads import Leads, item_above
from gazette_pub.finish.newtext import name_all_new, point_at_new_text
from gazette_pub.finish.rows import in_a_table
from gazette_pub.finish.sentences import Sentence, goes_on, quotes_of
from gazette_pub.finish.spans import Span, mark, wrap
from gazette_pub.issue.findings import Grade, Report, rule
from gazette_pub.issue.model import Document, Issue, Node, tag
from gazette_pub.words.addresses import Address, Path, ids_of
from gazette_pub.words.amendments import (
    amended_by,
    amends,
    heads_amendments,
    law_in,
    lists_repealed,
    numbered_titles,
    short_titles,
)
from gazette_pub.words.characters import fold
from gazette_pub.words.kinds import BY_NAME
from gazette_pub.words.modifications import (
    ANNOUNCES,
    ANNOUNCES_SEVERAL,
    Modification,
    Scope,
    begun_by,
    headed_by,
    modifications_in,
)
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.signs import OTHERS, SELVES, VEIL, said_in

NO_PROVISION = rule(
    "G711",
    Grade.NOTE,
    """An amendment that does not say which provision it changes.

第二款修改为 where no article was spoken of before, 增加一条 without its number. The modification has no target: write the
provision into target as its law numbers it (art_6__p_2) if you know it, or see whether a line was lost above.""",
)

NO_LAW = rule(
    "G712",
    Grade.NOTE,
    """An amendment that does not say which law it changes.

A decision on several laws names each of them above what it changes: 对《某条例》作出修改. Where neither the title nor the
text above names one, the modification has no law: write its title into law.""",
)


def describe_amendments(issue: Issue, report: Report) -> None:
    """Each modification says so in `change`, `law` and `target`, and the words that it quotes stand in a `q`.

    A paragraph that states one says it itself, or the item does of which it is all; one that states several has each
    in a `mod`. So has a document that its title does not call amending: it changes what it names by the law's title.
    """
    names = Names(issue)
    for document in issue.all_documents:
        if document.body is not None and not BY_NAME[document.kind].of_drafts:
            _Decision(document, document.body, names, report).describe()
    name_all_new(issue)
    point_at_new_text(issue)


_NAMES_ITS_LAWS = frozenset("decision resolution announcement order law notice reply opinion".split())
"""Kinds that change laws though their title does not say so: the last article of a law repeals the one before it, and the last
item of a notice the notice before it."""

_SCOPES = frozenset("item section article division group row body".split())
"""What stands in one of these goes on from what was said in it, or in what it stands in."""


MOST_NAMED = 20_000
"""How many provisions the modifications of a document name. What names more, 第一条至第四百条 again and again, is no decision."""


class _Decision:
    """The reading of one document. Each part of it goes on from what the part around it speaks of."""

    def __init__(self, document: Document, body: Node, names: Names, report: Report) -> None:
        title = document.title or ""
        self._document = document
        self._body = body
        self._leads = Leads(names)
        self._report = report
        self._is_amending = amends(title, document.kind)
        self._amending_parts = set() if self._is_amending else set(_amending_parts(document, body))
        self._is_announced = self._is_amending
        self._reads = self._is_amending or document.kind in _NAMES_ITS_LAWS
        self._law = amended_by(title) if self._is_amending else None
        said = "".join((*title.split(), body.text_content)) if self._reads else ""
        titles = {**_by_its_kind(self._law), **short_titles(said), **numbered_titles(said, self._law)}
        of_items = self._is_amending and not _ARTICLE.finds(said)
        of_taiwan = self._reads and _OF_TAIWAN.finds(document.text_content)
        scope = Scope(
            self._law,
            repeals=lists_repealed(title),
            of_items=of_items,
            names=titles,
            of_taiwan=of_taiwan,
            own="".join(title.split()),
        )
        self._scopes: dict[etree._Element, Scope] = {body: scope}
        self._last_law: str | None = None
        self._is_headed = False  # by a heading without a number that names the law
        self._last_path: Path = ()
        self._named = 0
        self._changed: list[str] = []  # the laws that go on with what was changed in them
        self._repealed: set[str] = set()  # those of which the lead says it

    def describe(self) -> None:
        if self._reads:
            for sentence in self._sentences():
                if self._is_announced or self._last_law is not None or _NAMES_A_LAW.search(said_in(sentence.text)):
                    self._read(sentence)
            self._leave_to_the_text()

    def _sentences(self) -> Iterator[Sentence]:
        """What is said, each sentence whole: 第二條——, 廢除, “甲”, 代以, “乙”, as Hong Kong sets them, is one."""
        nodes: list[Node] = []
        for node in self._said():
            is_row = node.name == "row"
            if nodes and (is_row or not (self._amends_at(node) and goes_on(nodes, node))):
                yield Sentence.of(nodes)
                nodes = []
            if is_row:
                yield Sentence.of_row(node)
            else:
                nodes.append(node)
        if nodes:
            yield Sentence.of(nodes)

    def _amends_at(self, node: Node) -> bool:
        """Whether what stands here changes laws: the title says so, or the heading of a part around it: 修訂《某條例》."""
        return self._is_amending or any(part in self._amending_parts for part in node.iterancestors())

    def _leave_to_the_text(self) -> None:
        """A heading, 加入第12A條, says what the text below it says again: that is the statement, with what it leaves out."""
        for heading in list(self._body.descendants("heading")):
            part = heading.above
            below = [each for each in part.descendants("item", "p", "mod") if _states_again(each, part)]
            for name in ("target", "law", "change") if below else ():
                if (value := part.get(name)) is not None:
                    said = below[0].get(name, value)
                    is_whole = name == "target" and len(below) == 1 and _names_more(value, said)
                    below[0].set(name, value if is_whole else said)
                    del part.attrib[name]

    def _said(self) -> Iterator[Node]:
        """What the decision says itself, without what it quotes."""
        quoted = {part for text in self._body.descendants("quoted") for part in text.descendants("p", "heading", "row")}
        said = (node for node in self._body.descendants("p", "heading", "row") if node not in quoted)
        return said if self._document.kind != "law" else (node for node in said if not _stands_empty(node))

    def _read(self, sentence: Sentence) -> None:
        node = sentence.nodes[0]
        scope = self._scope_before(sentence)
        if node.name == "cell" and scope.listed is None:
            self._read_row(node.above, scope)
            return
        self._take(sentence, scope)

    def _read_row(self, row: Node, scope: Scope) -> None:
        """A row that says itself what is done to a law: it names one that is repealed, or states changes."""
        said = in_a_table(row, scope) if self._is_announced else None
        if said is None:
            return
        sentence, scope = said
        if sentence.law is not None:
            scope = _of_law(scope, sentence.law)
            self._last_law, self._last_path = sentence.law, ()
        self._scopes[row] = scope
        if sentence.nodes:
            self._take(sentence, scope)

    def _take(self, sentence: Sentence, scope: Scope) -> None:
        node = sentence.nodes[0]
        is_caption = node.name == "heading" and node.above.name == "table"
        if is_caption and self._law is None and (law := law_in(node.text_content)) is not None:
            self._scopes[node.above] = _of_law(scope, law)
            return
        around = _scope_of(node)
        if self._law is None and (law := self._headed_by(node)) is not None:
            self._scopes[around] = _of_law(scope, law)
            self._last_law, self._last_path, self._is_headed = law, (), node.above.label is None
            return
        if self._law is None and (law := self._headed_by(node, begun_by)) is not None:
            scope = _of_law(scope, law)
        is_read = sentence.stated is None
        read = modifications_in(sentence.text, scope) if is_read else _compared(sentence.stated or (), scope)
        found, after = self._leads.leading(sentence, *read)
        if node.name == "heading" and _are_several(found):
            after = replace(after, path=(), division=())
        self._scopes[around] = after
        if (inner := _scope_of(sentence.nodes[-1])) is not around:  # 第6條現予修訂——, (a) 在第(2)款中: of (a) alone
            said = ""
            for each in sentence.nodes[:-1]:
                said += each.text_content
                self._scopes[_scope_of(each)] = modifications_in(said, scope)[1]
            self._scopes[inner] = after
        path = self._last_path if after.law == self._last_law else ()
        self._last_law, self._last_path = after.law, after.path or path
        self._is_announced = self._is_announced or self._announces(said_in(sentence.text))
        is_announced = self._is_announced or self._amends_at(node)
        found = [law for each in found if is_announced or each.named for law in self._of_each_law(each)]
        found = self._not_yet_repealed(
            found, is_lead=not scope.repeals and node.name == "p" and node.above.name == "body"
        )
        self._named += sum(len(each.targets) + len(each.numbers) + 1 for each in found)
        if self._named <= MOST_NAMED and not any(map(_is_described, sentence.nodes)):
            for part, quotes in sentence.quoted_before(found):
                mark(part, quotes)
            for part, stated in sentence.parted(found):
                self._state(part, stated)

    def _not_yet_repealed(self, found: list[Modification], *, is_lead: bool) -> list[Modification]:
        """Those that repeal no law whose repeal the lead to what is decided says already: 决定修改《甲》，废止《乙》, and below it
        六、《乙》自本决定施行之日起废止."""
        new = [each for each in found if not (_repeals_all(each) and each.law in self._repealed)]
        if is_lead and self._is_announced:
            self._repealed.update(each.law for each in new if each.law and _repeals_all(each))
        return new

    def _of_each_law(self, each: Modification) -> list[Modification]:
        """What is changed in 上述规章, in each of the laws that were changed above; as it is where these are not as many as it says."""
        if each.of_several is None:
            if each.law and not _repeals_all(each) and each.law not in self._changed:
                self._changed.append(each.law)
            return [each]
        is_known = self._changed and each.of_several in (0, len(self._changed))
        return [replace(each, law=law, known=True) for law in self._changed] if is_known else [each]

    def _scope_before(self, sentence: Sentence) -> Scope:
        """What a sentence goes on from."""
        node = sentence.nodes[0]
        item = item_above(node) if node.name == "cell" else None
        around = [*([] if item is None else [item]), *node.iterancestors()]
        scope = next(self._scopes[part] for part in around if part in self._scopes)
        if sentence.law is not None:
            return _of_law(scope, sentence.law)
        if self._is_headed and (article := _of_the_law(sentence)) is not None:
            return replace(_of_law(scope, self._last_law or ""), path=(("art", article),), is_about=True)
        if scope.law is None and self._last_law is not None:
            scope = replace(scope, law=self._last_law)
        return replace(scope, before=self._last_path) if scope.law == self._last_law else scope

    def _announces(self, said: str) -> bool:
        """Whether this says that what stands below changes laws."""
        return bool(self._last_law and ANNOUNCES.search(said)) or ANNOUNCES_SEVERAL.search(said) is not None

    def _headed_by(self, node: Node, named_by: Callable[[str], str | None] = headed_by) -> str | None:
        """The law that a numbered line or a heading of a decision on several names alone, with no marks: 一、某市排水办法."""
        repeals = any(self._scopes[part].repeals for part in node.iterancestors() if part in self._scopes)
        is_heading = _begins_what_is_numbered(node) or _heads_articles(node)
        is_alone = not repeals and is_heading and self._amends_at(node)
        return named_by(node.text_content) if is_alone else None

    def _state(self, p: Node, found: list[Modification]) -> None:
        """Says it on what holds it, or in the text where there are several, or where nothing holds it."""
        found = _to_the_end(p, found)
        mark(p, [*quotes_of(found), *_provisions(found)])
        holder = _holder(p)
        if len(found) == 1 and holder.name in _HOLDERS and self._amends_at(p):
            for name, value in self._said_of(found[0]).items():
                holder.set(name, value)
        else:
            for same in _beside_each_other(found):
                wrap(p, [Span(each.start, each.end, "mod", self._said_of(each)) for each in same])
        for each in found:
            self._doubt(p, each)

    def _said_of(self, each: Modification) -> dict[str, str]:
        """What is known of a modification, as attributes."""
        inside = ids_of(each.targets) if each.is_inside else ""
        if each.in_law or each.law is not None and not _is_known(each):
            inside = WHOLE
        said = {
            "change": each.change,
            "law": each.law or "",
            "target": "" if inside else ids_of(each.targets),
            "inside": inside,
            "as": ids_of(each.numbers),
            each.position or "after": ids_of(each.anchors),
            "into": ids_of(each.into),
            "pos": each.edge or ("inside" if each.goes_into else ""),
            "words": self._leads.words_of(each),
        }
        return {name: value for name, value in said.items() if value}

    def _doubt(self, p: Node, each: Modification) -> None:
        text = p.text_content[each.start : each.end][:30]
        if each.law is None:
            self._report(NO_LAW.found("“{text}” does not say which law it changes", p, text=text))
        elif not _is_known(each):
            self._report(NO_PROVISION.found("“{text}” does not say which provision it changes", p, text=text))


def _by_its_kind(law: str | None) -> dict[str, str]:
    """《办法》 in a decision on one law that is a 办法: what it is called short, though nothing says so."""
    return {kind: law for kind in (*SELVES, *OTHERS) if law is not None and law != kind and law.endswith(kind)}


def _are_several(found: Sequence[Modification]) -> bool:
    """Whether a heading names what stands in several places, 廢除第44條及附表5: what is said below it goes on from none."""
    return any(len({address.path[:1] for address in each.targets}) > 1 for each in found)


def _to_the_end(p: Node, found: list[Modification]) -> list[Modification]:
    """The modifications of a paragraph below which new text stands, with the mark that ends it in the last: 作为第九条。"""
    text = p.text_content
    below = p.getnext()
    is_led = below is not None and below.tag == _QUOTED and found[-1].end == len(text) - 1 and text[-1] in "。；"
    return [*found[:-1], replace(found[-1], end=len(text))] if is_led else found


_QUOTED = tag("quoted")


def _amending_parts(document: Document, body: Node) -> Iterator[Node]:
    """The parts of an ordinance that amend others, as the heading says, or the text: 《某条例》第7条现予修订."""
    if BY_NAME[document.kind].itemised:
        for line in body.descendants("heading", "p"):
            is_heading, text = line.name == "heading", line.text_content
            if heads_amendments(text) if is_heading else _AMENDED_HEREBY.finds(said_in(text)):
                yield line.above


_AMENDED_HEREBY = Pattern(
    Expression(
        rf"(?:第[{CN}\dA-Z]{{1,6}}(?:[（(][^（）()]{{1,6}}[）)]){{0,4}}[条部款]|附表[{CN}\d]{{0,4}})现予(?:修[订改正]|废除)"
    ),
    ("《某条例》（第239章）第7(1)条现予修订——", "附表2现予修订，在", "第12A条现予废除"),
    ("本条例现予修订", "第2部指明的成文法则现予修订", "《某条例》现予废除"),
    "search",
    needs=(("现予",),),
)
"""How an ordinance of Hong Kong says that it amends a provision of another."""


def _repeals_all(each: Modification) -> bool:
    """Whether the law goes as a whole."""
    return each.change == "delete" and not ids_of(each.targets) and not each.quotes and not each.in_law


WHOLE = "whole"
"""What a part of a law is inside of that is told by no provision."""


def _is_known(each: Modification) -> bool:
    """Whether the text says where it is made, if only that it is in the law as a whole."""
    return each.known or ids_of([*each.targets, *each.anchors]) != ""


_NAMES_A_LAW = Pattern(
    Expression(f"[《/修增订删废]|失效|(?:下列|以下)[^，。；“]{{1,30}}中|[法典则](?:[第中增作{VEIL}]|序言)"),
    ("《□》", "第5/2010号法律", "刑法第三条", "民法典中", "对8部规章予以修改", "某办法废止", "下列法律中的“□”"),
    ("国家工作人员依照法律", "有下列情形之一的", "本条例自公布之日起施行"),
    "search",
)
"""What a sentence has that names a law to be changed, or says that laws are changed below: what is said before it changes none."""


_OF_TAIWAN = Pattern(
    Expression(
        r"中華民國(?:[\d〇○零一二三四五六七八九十百]{1,5}年|一百)|總[ \u3000]*統[ \u3000]*令|行政院院長|立法院院長"
    ),
    ("中華民國112年3月6日", "總統令", "總　統　令", "行政院院長　吳某某"),
    ("中华民国时期", "行政長官", "中華民國"),
    "search",
)
"""What an order of Taiwan says, and one of the National Government: its 項 are the 款 of others."""

_ARTICLE = Pattern(Expression(rf"第[{CN}\d]{{1,7}}[条條]"), ("第十二条", "依照第3条"), ("十二条", "条例"), "search")


def _of_law(scope: Scope, law: str) -> Scope:
    """The same of another law."""
    return replace(scope, law=law, path=(), division=(), before=(), moved=((), ()))


def _compared(stated: Sequence[Modification], scope: Scope) -> tuple[list[Modification], Scope]:
    """What a row changes that has the words of before beside those of now, in the law of its scope."""
    return [replace(each, law=scope.law) for each in stated], scope


def _names_more(targets: str, others: str) -> bool:
    """Whether these are all the others and more: the heading 加入第14A及14B條, above the one number that the words begin with."""
    return set(targets.split()) > set(others.split())


def _states_again(node: Node, part: Node) -> bool:
    """Whether this says what the heading of the part that it stands in says."""
    return part.get("change") is not None and node.get("change") == part.get("change")


_SCOPE_TAGS = frozenset(map(tag, _SCOPES))


def _scope_of(node: Node) -> etree._Element:
    return next(part for part in node.iterancestors() if part.tag in _SCOPE_TAGS)


def _is_described(p: Node) -> bool:
    """Whether it says already what it changes."""
    return p.get("change") is not None or _holder(p).get("change") is not None or p.find(tag("mod")) is not None


_HOLDERS = frozenset("section division article item p group".split())
"""What may say that it changes something."""


def _holder(p: Node) -> Node:
    """The item, where the paragraph is all that it says itself; the part of a heading; or the paragraph."""
    above = p.above
    if p.name == "heading":
        return above
    alone = above.name == "item" and len(list(islice(above.children("p"), 2))) == 1 and above.child("list") is None
    return above if alone else p


def _begins_what_is_numbered(node: Node) -> bool:
    """Whether it is the first line of a numbered item, or the heading of a numbered part, whatever stands below."""
    above = node.above
    return above.label is not None and next(above.children(), None) is node


def _heads_articles(node: Node) -> bool:
    """Whether it is a heading without a number that stands right above articles, or above what is done to them: 某市排水办法, and
    below it 第三条　删去第二款, 将第三条修改为."""
    if node.name != "heading" or node.above.label is not None:
        return False
    below = node.getnext() if node.getnext() is not None else node.above.getnext()
    is_text = isinstance(below, Node) and below.name == "p" and _BEGINS_WITH_ARTICLE.finds(said_in(below.text_content))
    return below is not None and below.tag == _ARTICLE_NODE or is_text


_ARTICLE_NODE = tag("article")
_BEGINS_WITH_ARTICLE = Pattern(
    Expression(rf"[ \u3000]{{0,8}}(?:[将把对在]|删[去除])?第[{CN}\d]{{1,7}}[条章]"),
    ("第三条修改为", "将第三条第二款", "删去第八条", "在第三章后"),
    ("本决定自公布之日起施行", "根据第三条"),
)


def _of_the_law(sentence: Sentence) -> str | None:
    """The number of the article that a paragraph of the decision stands in, where this is one of the law: what it says names none."""
    above = sentence.nodes[0].above
    if above.name != "article" or above.label is None or _ARTICLE.finds(said_in(sentence.text)):
        return None
    return above.get("num")


def _stands_empty(node: Node) -> bool:
    """Whether it is all that an article of a law still says: （刪除）. Nothing is changed by it."""
    return node.above.name == "article" and _EMPTY.fullmatch(fold(node.text_content.strip())) is not None


_EMPTY = Pattern(
    Expression("（已?[删刪](?:除|去)）"), ("（删除）", "（已删去）"), ("删除", "（删除第三条）"), "fullmatch"
)


def _beside_each_other(found: Sequence[Modification]) -> Iterator[list[Modification]]:
    """Those that stand beside each other: of what is said of the same words, by a lead or of several laws, the first is around
    the next."""
    layers: dict[tuple[int, int], list[Modification]] = {}
    of_words: Counter[tuple[int, int]] = Counter()
    for each in found:
        layers.setdefault((each.part, of_words[each.start, each.end]), []).append(each)
        of_words[each.start, each.end] += each.of_several is not None
    for layer in sorted(layers, reverse=True):
        yield layers[layer]


def _provisions(found: list[Modification]) -> Iterator[Span]:
    """Each provision where it is named: a range by its two ends, one that is only meant (其中) not at all."""
    named: dict[tuple[int, int], Address] = {}
    for each in found:
        for address in (*each.targets, *each.numbers, *each.anchors, *each.within, *each.into):
            if address.path and address.end > address.start:
                named[address.start, address.end] = address
    for (start, end), address in named.items():
        yield Span(start, end, "ref", {"target": address.id})
