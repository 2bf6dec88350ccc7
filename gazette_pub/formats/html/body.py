"""The documents of an issue as HTML elements: every character of the issue XML, its labels included, in its order."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from gazette_pub.formats.html.elements import GROUPS, INLINES, LINES, Shape
from gazette_pub.formats.html.joint import put_joined
from gazette_pub.formats.html.marks import PageMarks
from gazette_pub.formats.html.notes import Notes
from gazette_pub.formats.html.pictures import add_picture
from gazette_pub.formats.html.sides import set_beside
from gazette_pub.issue.links import web_address
from gazette_pub.issue.model import XML_ID, XML_LANG, Document, Issue, Node, is_structure, put_text
from gazette_pub.issue.plain import printed_after, printed_before
from gazette_pub.layout.attachments import before_and_number, begins_line
from gazette_pub.layout.cells import head_and_body, heads_columns, is_header
from gazette_pub.layout.columns import begins_page, columns, opening_of, shows_pages
from gazette_pub.layout.joint import joint_of
from gazette_pub.layout.kept import is_note_reference, note_mark, note_referred_to
from gazette_pub.layout.labels import BEGINS_WITH_LINE, SHIFTS, is_apart, is_event_apart
from gazette_pub.layout.languages import direction_of
from gazette_pub.layout.names import CELL, columns_of, parted, parted_heading, set_width
from gazette_pub.layout.official import has_red_head, is_beside_number, line_role, number_and_signer
from gazette_pub.layout.pictures import Shown
from gazette_pub.layout.roles import entry_role, heading_role, lead_role, title_role
from gazette_pub.layout.sides import sides_with
from gazette_pub.layout.style import Style
from gazette_pub.layout.titles import title_lines
from gazette_pub.words.pattern import Expression, Pattern

Element = etree._Element

TEXT = ":text"
"""The id of the text as a whole; no xml:id has a colon in it."""

TITLES = {"title": "title", "undertitle": "title under"}
"""The classes of a title, by its role."""

DEEPEST = 6
"""HTML has headings from h1 to h6; a deeper one says its level in aria-level."""

HTML_DATE = Pattern(
    Expression(r"\d{4}(?:-\d\d(?:-\d\d)?)?"),
    ("2024", "2024-01", "2024-01-18"),
    ("2024-01-18Z", "-0044", "12024"),
    "fullmatch",
)
"""What of XML's dates HTML has too: no time zone, no year before the first or after 9999 (HTML Living Standard §2.3.5)."""

UNBROKEN = Pattern(
    Expression(r"[!-~]{12}"),
    ("电子邮箱：gongnuan@qinghe.gov.cn。", "网址 https://example.org/a"),
    ("2024年3月4日", "0357-12345", "GDP、CPI、PPI"),
    "search",
)
"""A word that no line end divides, so long that the line before it would be set wide to end evenly."""

PARTS = {
    "section": Shape("section"),
    "division": Shape("section"),
    "group": Shape("section", None, (("name", "data-name"),)),
}
"""What has a number and a heading of its own, and holds blocks."""

MOST_SPANNED = {"rowspan": 65534, "colspan": 1000}
"""As HTML has it (HTML Living Standard §4.9.11): a typesetter makes a box for each column that a cell claims."""


def main(issue: Issue, style: Style, level: int, shown: Shown) -> Element:
    """The `main` element that holds the documents of the issue, their titles headings of this level, whose lines end as
    in this style; and these of its pictures."""
    return _Setter(issue, style, shown).main(level)


class _Setter:
    """Walks the issue once. `labels` are elements whose printed number waits for the line it begins; `marks`, page marks
    that wait for a place where HTML allows them; `line` is what was filled last."""

    def __init__(self, issue: Issue, style: Style, shown: Shown) -> None:
        self.issue = issue
        self.shown = shown
        self.style = style
        self.pages = PageMarks(issue)
        self.paged = shows_pages(issue)
        self.ids = {str(node.get(XML_ID)) for node in issue.iter(etree.Element) if node.get(XML_ID)}
        self.notes = Notes(self.ids)
        self.labels: list[Node] = []
        self.marks: list[Element] = []
        self.line: Element | None = None
        self.setters: dict[str, Callable[[Node, Element, int], None]] = {
            "category": self._category,
            "title": self._title,
            "attachlist": self._attachlist,
            "contents": self._contents,
            "section": self._part,
            "division": self._part,
            "group": self._part,
            "quoted": self._quoted,
            "article": self._article,
            "heading": self._heading,
            "list": self._list,
            "item": self._item,
            "signature": self._signature,
            "names": self._names,
            "name": self._name,
            "roster": self._roster,
            "entry": self._entry,
            "table": self._table,
            "row": self._row,
            "cell": self._cell,
            "figure": self._figure,
            "pb": self._page,
        }

    def main(self, level: int) -> Element:
        main = etree.Element("main", id=TEXT)
        self._hold_page()
        for part in self.issue.children("front", "category", "document", "colophon", "pb"):
            self._of_issue(part, main, level)
        self.notes.put_below(main)
        main.extend(self._waiting())
        return main

    def _of_issue(self, part: Node, main: Element, level: int) -> None:
        if part.name == "pb":
            self._hold_page()
        elif isinstance(part, Document):
            self._document(part, main, level)
        else:
            self._block(part, main, level)

    # -- what holds blocks ---------------------------------------------------------------------------------------

    def _blocks(self, source: Node, target: Element, level: int) -> None:
        """Sets the children of `source`, headings among them at `level`."""
        self._parts(list(source.children()), target, level)

    def _parts(self, parts: list[Node], target: Element, level: int) -> None:
        for part in parts:
            self._block(part, target, level)

    def _block(self, node: Node, target: Element, level: int) -> None:
        if node.name not in BEGINS_WITH_LINE:
            self._flush_labels(target)
        if setter := self.setters.get(node.name):
            setter(node, target, level)
        elif group := GROUPS.get(node.name):
            self._blocks(node, _sub(target, group, node), level)
        elif is_beside_number(node):
            self._beside_number(node, target[-1])
        elif has_red_head(self.style) and (joint := joint_of(node)):
            put_joined(joint, node, target, lambda above: _sub(above, Shape("p", "organs"), node))
        else:
            role = line_role(node)
            shape = LINES[node.name] if role == node.name else Shape("p", role)
            self._line(node, _sub(target, shape, node), number_and_signer(node))

    def _signature(self, node: Node, target: Element, level: int) -> None:
        """A line of those who sign; where they do so side by side, each stands in a part of it."""
        line = _sub(target, LINES[node.name], node)
        self._line(node, line)
        if sides := sides_with(node):
            set_beside(line, sides)

    def _beside_number(self, node: Node, target: Element) -> None:
        """Who signs the document, behind its number: each a part of the line of its own."""
        number = etree.Element("span")
        number.text, target.text = target.text, None
        number.extend(target)
        number.tail = "\u3000\u3000"
        target.append(number)
        self._line(node, _sub(target, Shape("span", node.name), node))

    def _document(self, node: Node, target: Element, level: int) -> None:
        assert isinstance(node, Document)
        article = etree.SubElement(target, "article", id=str(node.id))
        article.set("class", " ".join(_document_styles(node, self.paged, columns(node, self.style))))
        set_language(article, node)
        article.extend(self._waiting())
        below = level + 1 if node.title is not None else level
        head, opening = opening_of(node.head)
        if head:
            self._parts(head, etree.SubElement(article, "header"), level)
        text = etree.SubElement(article, "div")
        text.set("class", "text")
        self._parts(opening, text, level)
        self._parts(list(node.children("body", "foot")), text, below)
        self.notes.put_below(article)
        for part in node.children("document", "pb"):
            self._hold_page() if part.name == "pb" else self._document(part, article, below)

    def _part(self, node: Node, target: Element, level: int) -> None:
        section = _sub(target, PARTS[node.name], node)
        self._label(node)
        for child in node.children():
            if child.name == "heading":
                self._heading(child, section, level)
                level += 1
            else:
                self._block(child, section, level)
        self._flush_labels(section)
        self._close(node, section)

    def _quoted(self, node: Node, target: Element, level: int) -> None:
        """A text that is quoted, its marks at its beginning and behind its last line."""
        quoted = _sub(target, Shape("blockquote", "quoted"), node)
        self._label(node)
        self._blocks(node, quoted, level)
        self._flush_labels(quoted)
        self._close(node, quoted)

    def _close(self, node: Node, target: Element) -> None:
        """The mark that closes what is quoted, behind its last line."""
        if after := printed_after(node):
            put_text(etree.SubElement(target, "p") if self.line is None else self.line, after)

    def _article(self, node: Node, target: Element, level: int) -> None:
        article = _sub(target, Shape("div", "provision"), node)
        self._label(node)
        self._blocks(node, article, level)
        self._flush_labels(article)

    # -- titles and headings -------------------------------------------------------------------------------------

    def _category(self, node: Node, target: Element, level: int) -> None:
        style = "category page" if begins_page(node, self.paged) else "category"
        self._line(node, _sub(target, Shape("p", style), node))

    def _title(self, node: Node, target: Element, level: int) -> None:
        role = title_role(node)
        if role == "masthead":
            self._line(node, _sub(target, Shape("p", role), node))
            return
        heading = _heading_element(target, level, TITLES[role])
        lines = [] if len(node) else title_lines(node.text or "", self.style.room(role))
        self._broken_line(node, heading, lines)

    def _broken_line(self, node: Node, target: Element, lines: list[str]) -> None:
        """Fills a text-bearing element line by line, where its lines are known."""
        if len(lines) < 2:
            self._line(node, target)
            return
        target.extend(self._waiting())
        for line in lines:
            self.line = _line_of(target)
            self.line.text = line

    def _attachlist(self, node: Node, target: Element, level: int) -> None:
        """What is attached, a line each."""
        target = _sub(target, LINES["attachlist"], node)
        target.extend(self._waiting())
        line = self.line = _line_of(target)
        put_text(line, node.text)
        for child in node.children():
            if begins_line(child):
                line = self.line = _next_line(target, line)
            self._inside(child, line)

    def _heading(self, node: Node, target: Element, level: int) -> None:
        heading = _heading_element(target, level, heading_role(node))
        parts = parted_heading(node.text or "") if node.above.name == "division" and not len(node) else None
        self._line(node, heading, parts)

    # -- what is listed ------------------------------------------------------------------------------------------

    def _contents(self, node: Node, target: Element, level: int) -> None:
        contents = _sub(target, Shape("div", "printed-contents"))
        for child in node.children():
            if child.name == "pb":
                self._hold_page()
            elif child.name == "heading":
                self._line(child, etree.SubElement(contents, "p"))
            elif child.name == "label":
                self._line(child, _sub(contents, LINES["label"]))
            else:
                is_first = not len(contents) or contents[-1].tag != "ul"
                entries = etree.SubElement(contents, "ul") if is_first else contents[-1]
                is_below = entry_role(child) == "contents-section"
                self._listed(child, _sub(entries, Shape("li", "section-of" if is_below else None)))

    def _listed(self, node: Node, target: Element) -> None:
        """An entry of the contents, and the page that is printed behind it."""
        self._line(node, target)
        if after := printed_after(node):
            page = _sub(target, Shape("span", "page-of"))
            page.text = after

    def _list(self, node: Node, target: Element, level: int) -> None:
        is_numbered = any(item.label for item in node.children("item"))
        self._rows(node, etree.SubElement(target, "ol" if is_numbered else "ul"), level)

    def _item(self, node: Node, target: Element, level: int) -> None:
        item = _sub(target, Shape("li"), node)
        self._label(node)
        for child in node.children():
            self._hold_page() if child.name == "pb" else self._block(child, item, level)
        self._flush_labels(item)

    def _names(self, node: Node, target: Element, level: int) -> None:
        """Names in columns of --cell, some of them over several: as many as the page has room for stand in a row."""
        names = _sub(target, Shape("ul", "names"), node)
        widths = [set_width(name.text_content) for name in node.children("name")]
        columns = columns_of(widths, self.style.text.one)
        if columns.cell != CELL:
            names.set("style", f"--cell: {columns.cell:g}em")
        self._rows(node, names, level)
        for name, span in zip(names, (span for row in columns.rows for span in row), strict=True):
            if span > 1:
                name.set("style", f"grid-column: span {span}")

    def _name(self, node: Node, target: Element, level: int) -> None:
        self._person(node, etree.SubElement(target, "li"))

    def _person(self, node: Node, target: Element) -> None:
        self._line(node, target, None if len(node) else parted(node.text or ""))

    def _roster(self, node: Node, target: Element, level: int) -> None:
        table = _sub(target, Shape("table", "roster"), node)
        self._rows(node, etree.SubElement(table, "tbody"), level)

    def _entry(self, node: Node, target: Element, level: int) -> None:
        row = etree.SubElement(target, "tr")
        name, office = node.child("name"), node.child("office")
        assert name is not None
        head = etree.SubElement(row, "th", scope="row")
        if node.label is not None:
            etree.SubElement(head, "span").text = node.label
            head = etree.SubElement(head, "span")
        self._person(name, head)
        for _ in node.children("pb"):
            self._hold_page()
        cell = etree.SubElement(row, "td")
        if office is not None:
            self._line(office, cell)

    def _table(self, node: Node, target: Element, level: int) -> None:
        table = _sub(target, Shape("table", "figures"), node)
        if (heading := node.child("heading")) is not None:
            self._line(heading, etree.SubElement(table, "caption"))
        for tag, part in zip(("thead", "tbody"), head_and_body(node), strict=True):
            if part:
                group = etree.SubElement(table, tag)
                for row in part:
                    self._hold_page() if row.name == "pb" else self._row(row, group, level)

    def _row(self, node: Node, target: Element, level: int) -> None:
        self._blocks(node, etree.SubElement(target, "tr"), level)

    def _cell(self, node: Node, target: Element, level: int) -> None:
        heads = is_header(node)
        cell = etree.SubElement(target, "th" if heads else "td")
        if heads:
            cell.set("scope", "col" if heads_columns(node.above) else "row")
        for name, most in MOST_SPANNED.items():
            if span := node.get(name):
                cell.set(name, str(min(int(span), most)))
        if is_structure(node):
            self._blocks(node, cell, level)
            cell.extend(self._waiting())
        else:
            self._line(node, cell)

    def _figure(self, node: Node, target: Element, level: int) -> None:
        figure = _sub(target, Shape("figure"), node)
        add_picture(figure, node, self.shown)
        for _ in node.children("pb"):
            self._hold_page()
        parts: Element | None = None
        for caption in node.children("caption", "credit"):
            parts = etree.SubElement(figure, "figcaption") if parts is None else parts
            self._line(caption, _sub(parts, Shape("span", caption.name)))

    def _rows(self, node: Node, target: Element, level: int) -> None:
        """Sets the children as entries of a list or table, where no page mark may stand between two of them."""
        for child in node.children():
            self._hold_page() if child.name == "pb" else self.setters[child.name](child, target, level)

    # -- text ----------------------------------------------------------------------------------------------------

    def _line(self, node: Node, target: Element, apart: tuple[str, str] | None = None) -> None:
        """Fills a text-bearing element: waiting page marks, printed numbers, then the text. `apart`: its two parts, where
        it is set wide; by style alone: the text stays 王纯."""
        target.extend(self._waiting())
        self.line = target
        set_language(target, node)
        if node.name in ("p", "heading"):
            self._label(node)
            self._set_labels(target)
        if node.name == "p" and UNBROKEN.search(node.words):
            target.set("class", " ".join(filter(None, (target.get("class"), "ragged"))))
        if node.name == "date" and HTML_DATE.fullmatch(node.get("when") or ""):
            target = etree.SubElement(target, "time", datetime=str(node.get("when")))
        if apart:
            first = _sub(target, Shape("span", "apart"))
            first.text, first.tail = apart
        else:
            self._inline(node, target)

    def _inline(self, source: Node, target: Element) -> None:
        put_text(target, source.text)
        for child in source.children():
            self._inside(child, target)

    def _inside(self, child: Node, target: Element) -> None:
        """An element inside a line, and the text that follows it."""
        if child.name == "pb":
            self._page(child, target, 0)
        elif child.name == "note":
            note = self.notes.refer(target, printed_before(child) or note_mark(child), child.get(XML_ID, ""))
            set_language(note, child)
            self._run_together(child, note)
        elif is_note_reference(child) and (noted := note_referred_to(child)):
            put_text(self.notes.refer(target, note_mark(child)), noted)
        else:
            element = self._inline_element(child, target)
            put_text(element, printed_before(child))
            self._inline(child, element)
            put_text(element, printed_after(child))
        put_text(target, child.tail)

    def _run_together(self, node: Node, target: Element) -> None:
        """A footnote in a line behind its mark: its blocks as spans."""
        if node.name != "note" and (before := printed_before(node)):
            _sub(target, Shape("span", "num")).text = before
        if not is_structure(node):
            self._inline(node, target)
        for child in node.children() if is_structure(node) else ():
            if child.name == "pb":
                self._page(child, target, 0)
            else:
                self._run_together(child, _sub(target, Shape("span", child.name)))
        put_text(target, printed_after(node))

    def _inline_element(self, node: Node, target: Element) -> Element:
        if node.name == "ref":
            return self._reference(node, target)
        shape = INLINES[node.name]
        if node.name == "span" and (name := node.get("name")) in SHIFTS:
            shape = Shape(str(name))
        if node.name == "lead":
            shape = Shape(shape.tag, f"lead {lead_role(node)}")
        if is_event_apart(node):
            shape = Shape(shape.tag, f"{shape.style} apart")
        if node.name == "date" and not HTML_DATE.fullmatch(node.get("when") or ""):
            shape = Shape("span", "day")  # a time element without a datetime must hold a machine's date
        return _sub(target, shape, node)

    def _reference(self, node: Node, target: Element) -> Element:
        """A link where its target is in this issue or on the web; else the words, marked as a citation."""
        href = node.get("href") or ""
        address = href if href[:1] == "#" and href[1:] in self.ids else web_address(href)
        if address and not any(above.tag == "a" for above in (target, *target.iterancestors())):
            return etree.SubElement(target, "a", href=address)
        return _sub(target, Shape("span", "ref"))

    def _label(self, node: Node) -> None:
        if printed_before(node):
            self.labels.append(node)

    def _set_labels(self, target: Element) -> None:
        for node in self.labels:
            number = etree.SubElement(target, "span")
            number.text = printed_before(node)
            number.set("class", "num apart" if is_apart(node) else "num")
        self.labels.clear()

    def _flush_labels(self, target: Element) -> None:
        """Sets the numbers that found no line of their own on one."""
        if self.labels:
            self.line = etree.SubElement(target, "p")
            self._set_labels(self.line)

    # -- page marks ----------------------------------------------------------------------------------------------

    def _page(self, node: Node, target: Element, level: int) -> None:
        if (mark := self.pages.next()) is not None:
            target.append(mark)

    def _hold_page(self) -> None:
        if (mark := self.pages.next()) is not None:
            self.marks.append(mark)

    def _waiting(self) -> list[Element]:
        marks, self.marks = self.marks, []
        return marks


def _document_styles(document: Document, paged: bool, count: int) -> list[str]:
    """The classes of a document: its kind, its role, its columns, and whether it begins a page."""
    styles = [document.kind, "two" if count > 1 else "one"]
    styles += ["attachment"] if document.get("role") else []
    styles += ["page"] if begins_page(document, paged) else []
    return styles


def _heading_element(target: Element, level: int, style: str) -> Element:
    if level <= DEEPEST:
        heading = etree.SubElement(target, f"h{level}")
    else:
        heading = etree.SubElement(target, "div", role="heading")
        heading.set("aria-level", str(level))
    heading.set("class", style)
    return heading


def _sub(target: Element, shape: Shape, node: Node | None = None) -> Element:
    """A new last child of that shape, with the id and the attributes of the element it sets."""
    element = etree.SubElement(target, shape.tag)
    if shape.style:
        element.set("class", shape.style)
    if node is not None:
        set_language(element, node)
        for theirs, ours in ((XML_ID, "id"), *shape.attributes):
            if value := node.get(theirs):
                element.set(ours, value)
    return element


def set_language(element: Element, node: Node) -> None:
    """The element is in another language than what it stands in, where the node says so."""
    if language := node.get(XML_LANG):
        element.set("lang", language)
        if (other := direction_of(node)) is not None:
            element.set("dir", other)


def _next_line(target: Element, line: Element) -> Element:
    """A line behind this one, which the number that ends this one begins."""
    last = line[-1] if len(line) else None
    before, number = before_and_number((line.text if last is None else last.tail) or "")
    if last is None:
        line.text = before
    else:
        last.tail = before
    following = _line_of(target)
    following.text = number
    return following


def _line_of(target: Element) -> Element:
    return _sub(target, Shape("span", "line"))
