"""The index as one page: accessible, in Chinese and English, with a box to search in, and nothing that comes from elsewhere."""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import sha256
from itertools import groupby
from urllib.parse import quote

from lxml import etree

from gazette_pub.issue.findings import RULES
from gazette_pub.issue.messages import speaking
from gazette_pub.year.contents import KINDS
from gazette_pub.year.index import Indexed, Lost

Element = etree._Element
Both = tuple[str, str]
"""What is said in Chinese and in English."""

STYLE = """
:root{color-scheme:light dark;--line:#8886;--mark:#06c}
body{font:1rem/1.6 system-ui,"Noto Sans CJK SC",sans-serif;max-width:75rem;margin:auto;padding:1rem}
a{color:LinkText}h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2rem}
nav,[role=search]{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;margin:.75rem 0;align-items:center}
input,button{font:inherit;padding:.3rem .6rem}input{flex:1;min-width:14rem}
table{border-collapse:collapse;width:100%}caption{text-align:start;font-weight:bold;padding:.3rem 0}
th,td{text-align:start;vertical-align:top;border-bottom:1px solid var(--line);padding:.25rem .6rem}
td.below{padding-inline-start:2rem}.number{text-align:end}.number,.short{white-space:nowrap}
:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
[data-speaks=zh] .says:lang(en),[data-speaks=en] .says:lang(zh){display:none}
html:not([data-speaks]) .says:lang(en)::before{content:" "}html:not([data-speaks]) [role=search]{display:none}
.wide{overflow-x:auto}
"""

SCRIPT = """
const root=document.documentElement,box=document.querySelector('input'),told=document.querySelector('output');
const rows=[...document.querySelectorAll('tbody tr')].map(row=>[row,row.textContent.toLowerCase()]);
const speak=language=>{root.dataset.speaks=language;root.lang=language;
for(const button of document.querySelectorAll('button[lang]'))button.ariaPressed=String(button.lang===language);look()};
const look=()=>{const words=box.value.toLowerCase().split(/\\s+/).filter(Boolean);let found=0;
for(const [row,text] of rows){row.hidden=!words.every(word=>text.includes(word));found+=!row.hidden}
told.textContent=words.length?(root.lang==='en'?`${found} found`:`找到 ${found} 条`):''};
box.addEventListener('input',look);
for(const button of document.querySelectorAll('button[lang]'))button.addEventListener('click',()=>speak(button.lang));
speak((navigator.language||'zh').startsWith('zh')?'zh':'en');
"""


def page_of(issues: Sequence[Indexed], lost: Sequence[Lost], contents: Sequence[tuple[str, str]]) -> bytes:
    """The page. `contents`: each year, and where its contents are, as seen from here."""
    html = etree.Element("html", lang="zh")
    title = "、".join(dict.fromkeys(each.facts.title for each in issues if each.facts.title)) or "公报"
    _head(html, f"{title}索引")
    body = _add(html, "body")
    _add(body, "h1", f"{title}索引")
    parts = [part for part in PARTS if part[1](issues)]
    nav = _add(body, "nav")
    for anchor, _, said, _ in parts:
        _say(_add(nav, "a", href=f"#{anchor}"), said)
    for year, place in contents:
        _add(nav, "a", f"{year}年总目录", href=_link(place))
    _search(body)
    main = _add(body, "main")
    for anchor, _, said, write in parts:
        section = _add(main, "section", id=anchor)
        _say(_add(section, "h2"), said)
        write(_add(section, "div", **{"class": "wide"}), issues)
    _lost(main, lost)
    _add(body, "script", SCRIPT)
    data: bytes = etree.tostring(html, method="html", encoding="utf-8", doctype="<!DOCTYPE html>")
    return data + b"\n"


def _head(html: Element, title: str) -> None:
    head = _add(html, "head")
    _add(head, "meta", charset="utf-8")
    policy = f"default-src 'none'; style-src '{_sum(STYLE)}'; script-src '{_sum(SCRIPT)}'"
    _add(head, "meta", **{"http-equiv": "Content-Security-Policy", "content": policy})
    _add(head, "meta", name="viewport", content="width=device-width, initial-scale=1")
    _add(head, "meta", name="generator", content="gazette_pub")
    _add(head, "title", title)
    _add(head, "style", STYLE)


def _sum(text: str) -> str:
    """By what a page's policy knows its own script (CSP 3, 2.3.1)."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _search(body: Element) -> None:
    form = _add(body, "div", role="search")
    label = _add(form, "label", **{"for": "q"})
    _say(label, ("查找", "Search"))
    _add(form, "input", id="q", type="search", autocomplete="off")
    _add(form, "output", **{"for": "q", "aria-live": "polite"})
    _add(form, "button", "中文", type="button", lang="zh")
    _add(form, "button", "English", type="button", lang="en")


def _issues(target: Element, issues: Sequence[Indexed]) -> None:
    heads = (
        ("年", "Year"),
        ("期", "Issue"),
        ("日期", "Date"),
        ("文件", "Documents"),
        ("发现", "Findings"),
        ("格式", "Files"),
    )
    rows = _table(target, heads)
    for number, issue in enumerate(issues, 1):
        row, facts = _add(rows, "tr", id=f"i{number}"), issue.facts
        for text in (facts.year, _numbered(issue), facts.date):
            _add(row, "td", text or "", **{"class": "short"})
        for count in (len(facts.documents), len(facts.findings)):
            _add(row, "td", str(count), **{"class": "number"})
        files = _add(row, "td")
        for format, place in issue.files.items():
            _add(files, "a", format, href=_link(place)).tail = " "


def _numbered(issue: Indexed) -> str:
    """The number of an issue, or where that is not known the file that it was read from."""
    facts = issue.facts
    total = f"（总第{facts.total}期）" if facts.total else ""
    return f"{facts.number}{total}" if facts.number else issue.input


def _documents(target: Element, issues: Sequence[Indexed]) -> None:
    heads = (
        ("标题", "Title"), ("文种", "Kind"), ("文号", "Number"), ("发布者", "Issuer"), ("日期", "Date"), ("栏目", "Group"),
        ("期", "Issue"), ("页", "Page"),
    )  # fmt: skip
    rows = _table(target, heads)
    for issue in issues:
        for entry in issue.facts.documents:
            row = _add(rows, "tr")
            cell = _add(row, "td", **({"class": "below"} if entry.level else {}))
            _linked(cell, entry.title or KINDS[entry.kind], issue, entry.id)
            for text in (KINDS[entry.kind], entry.number, entry.issuer):
                _add(row, "td", text or "")
            _add(row, "td", entry.date or "", **{"class": "short"})
            _add(row, "td", entry.category or "")
            _add(row, "td", _of(issue), **{"class": "short"})
            _add(row, "td", "" if entry.page is None else str(entry.page), **{"class": "number"})


def _linked(cell: Element, words: str, issue: Indexed, id: str) -> None:
    """The words, as a link to where the document stands in the issue's page, where there is one."""
    if (place := issue.files.get("html")) is not None:
        _add(cell, "a", words, href=f"{_link(place)}#{id}")
    else:
        cell.text = words


def _link(place: str) -> str:
    """Where a file is, by the bytes of its name, whatever they are (RFC 3986, 2.1; PEP 383)."""
    return quote(place, errors="surrogateescape")


def _of(issue: Indexed) -> str:
    return f"{issue.facts.year} · {_numbered(issue)}" if issue.facts.year else _numbered(issue)


def _persons(target: Element, issues: Sequence[Indexed]) -> None:
    heads = ("姓名", "Name"), ("职务", "Office"), ("任免", "Action"), ("文件", "Document"), ("期", "Issue")
    rows = _table(target, heads)
    found = [
        (person.name, number, person, issue, {entry.id: entry.title for entry in issue.facts.documents})
        for number, issue in enumerate(issues)
        for person in issue.facts.persons
    ]
    for name, _, person, issue, titles in sorted(found, key=lambda each: each[:2]):
        row = _add(rows, "tr")
        for text in (name, person.office, person.action):
            _add(row, "td", text or "")
        _linked(_add(row, "td"), titles.get(person.document) or person.document, issue, person.document)
        _add(row, "td", _of(issue))


def _findings(target: Element, issues: Sequence[Indexed]) -> None:
    """How many findings there are of each code in each issue. Each by itself is in the JSON."""
    heads = ("代码", "Code"), ("级别", "Grade"), ("含义", "Meaning"), ("期", "Issue"), ("数目", "Count")
    rows = _table(target, heads)
    counts = Counter((told.code, told.grade, n) for n, issue in enumerate(issues) for told in issue.facts.findings)
    for (code, grade), of_it in groupby(sorted(counts), key=lambda each: each[:2]):
        said = _meaning(code)
        for each in of_it:
            row = _add(rows, "tr")
            _add(row, "td", code)
            _add(row, "td", grade)
            _say(_add(row, "td"), said)
            _add(row, "td", _of(issues[each[2]]))
            _add(row, "td", str(counts[each]), **{"class": "number"})


def _meaning(code: str) -> Both:
    said = []
    for language in ("zh", "en"):
        with speaking(language):
            said.append(RULES[code].title if code in RULES else "")
    return said[0], said[1]


def _lost(main: Element, lost: Sequence[Lost]) -> None:
    if lost:
        section = _add(main, "section", id="failed")
        _say(_add(section, "h2"), ("没有收入的", "Not in it"))
        rows = _table(_add(section, "div", **{"class": "wide"}), (("输入", "Input"), ("原因", "Reason")))
        for each in lost:
            row = _add(rows, "tr")
            _add(row, "td", each.input)
            _add(row, "td", "; ".join(each.reasons))


def _table(target: Element, heads: Iterable[Both]) -> Element:
    """A table with these heads; its body."""
    table = _add(target, "table")
    row = _add(_add(table, "thead"), "tr")
    for said in heads:
        _say(_add(row, "th", scope="col"), said)
    return _add(table, "tbody")


def _say(target: Element, said: Both) -> None:
    """Says it in both languages: which is seen, the script and the style sheet choose."""
    for language, words in zip(("zh", "en"), said, strict=True):
        _add(target, "span", words, lang=language, **{"class": "says"})


def _add(target: Element, element_name: str, text: str | None = None, /, **attributes: str) -> Element:
    element = etree.SubElement(target, element_name, attributes)
    if text is not None:
        element.text = _printable(text)
    return element


def _printable(text: str) -> str:
    """Without what no page may hold (HTML, 13.1.4): it is in no issue, but may be in the name of a file."""
    return "".join(character for character in text if character in "\n\t" or character.isprintable())


PARTS = (
    ("issues", lambda issues: bool(issues), ("各期", "Issues"), _issues),
    ("documents", lambda issues: any(each.facts.documents for each in issues), ("文件", "Documents"), _documents),
    ("persons", lambda issues: any(each.facts.persons for each in issues), ("人物", "Persons"), _persons),
    ("findings", lambda issues: any(each.facts.findings for each in issues), ("发现", "Findings"), _findings),
)
"""The parts of the page, in their order: an anchor, whether there is anything in it, what it is called, and who writes it."""
