"""Links, and the sources of pictures: which addresses an issue may hold, and which of them a page may lead to.

Whatever is written, an address of a scheme that the table below does not have is left out of it: it is a way to run
something (javascript:), to carry a file in (data:) or to open one of the reader's own (file:). So is one that climbs out
of its folder, or whose host nobody has named. `finish` takes them out of the issue, and says so; the writers ask here
once more.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import cast
from urllib.parse import quote, unquote

from lxml import etree

from gazette_pub.issue.findings import Grade, Report, ignore, rule
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import NAMESPACE, Document, Issue, Node
from gazette_pub.words.pattern import Expression, Pattern

LEFT_OUT = rule(
    "G706",
    Grade.WARNING,
    """A link or a picture has an address that no file may hold. Its text is kept, the address is left out.

Addresses may begin with https:, http:, a name such as urn:, or # for a place in this issue. Others run something
(javascript:), carry a file in (data:) or open one of the reader's (file:, ../), or hide where they lead (//, control
characters, a scheme that is written in codes). Put the address of the page itself there, if it should be a link.""",
)

SHOWN = 80
"""Characters of a text and an address that a finding shows."""

WEB = frozenset(("http", "https"))
"""Schemes that name a host, which a page may lead to (RFC 9110 §4.2)."""

SCHEMES = WEB | frozenset("urn eli ecli celex lex doi hdl ark info tag oid isbn issn mailto tel".split())
"""All that an address may begin with. Those that are not of the web are names: nothing is run or opened by them, and a
page shows them as the words that they stand for."""

ADDRESSES = frozenset(("href", "src", "target", "base"))
"""Attributes that hold an address, in our namespace and in those of others."""

POINTERS = frozenset("as by for from upTo to source refersTo period start end outcome choice includedIn".split())
"""Attributes of others that hold a name of theirs, by whatever scheme: it may only not be one that does something."""

RUNS = frozenset("javascript vbscript livescript mocha data file blob about filesystem jar view-source wyciwyg".split())
"""Schemes that do something, whoever writes them."""

LONGEST = 8000
"""What a server must be able to take (RFC 9110 §4.1); a longer address is none."""

MOST_READINGS = 6
"""How often an address may be encoded within itself."""

UNSEEN = Pattern(
    Expression(
        "[\0-\x1f\x7f-\x9f\xad\u061c\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
        "\U000e0000-\U000e0fff\\\\]"
    ),
    ("java\tscript:", "java\xadscript:", "\u202eptth", "a\\b", "\ufeffhttps:"),
    ("https://a.cn/ b", "#第一条", "公报 1.media/a.png"),
    "search",
)
"""What shows nothing and hides something, and the stroke that browsers take for a /."""

SCHEME = Pattern(
    Expression(r"[A-Za-z][A-Za-z0-9+.\-]*(?=:)"),
    ("https://a.cn", "URN:lex:cn", "C:/a"),
    ("/akn/cn:a", "#a:b", "关于：a", "a/b:c", "?a:b"),
    "match",
)
"""RFC 3986 §3.1."""

HOST = Pattern(
    Expression(r"https?://[\w.\-]+(?::\d{1,5})?(?=[/?#]|\Z)", re.I),
    ("https://a.cn", "http://a.cn:80/b?c=1#d", "HTTPS://某.cn#a"),
    ("https:a.cn", "http:///a", "http://a@b.cn", "http://a.cn:b", "ftp://a.cn"),
    "match",
)
"""A host, and no name or password before it, which are there to be taken for one."""

IN_PAGE = Pattern(
    Expression(r"[\w\-.~:/?#@!$&'()*+,;=%]+"),
    ("https://a.cn/b?c=1#d", "https://a.cn/某"),
    ("https://a.cn/ b", 'https://a.cn/"', "https://a.cn/<b>"),
    "fullmatch",
)
"""What an address has besides letters, in any script (RFC 3986 §2.2 and 2.3)."""


_KEPT = "~:/?#@!$&'()*+,;=%"


def is_allowed(address: str) -> bool:
    """Whether a file may hold this address: as it is written, and in every way in which it may be read."""
    address = address.strip(" ")
    if len(address) > LONGEST or UNSEEN.search(address):
        return False
    readings = list(_readings(address))
    return len(readings) <= MOST_READINGS and all(map(_leads_where_it_says, readings))


def is_allowed_name(name: str) -> bool:
    """Whether a file may hold this name in a place for pointers, of which one may stand beside another."""
    return not UNSEEN.search(name) and not any(
        _runs_or_climbs(reading) for each in (name, *name.split()) for reading in _readings(each)
    )


def is_allowed_style(style: str) -> bool:
    """Whether a file may hold this as CSS: all that it names is what a file may hold."""
    readings = ["".join(reading.split()).lower() for reading in _readings(style)]
    named = (address for reading in readings for address in IN_STYLE.findall(reading))
    return not any("expression(" in reading for reading in readings) and all(map(is_allowed, named))


IN_STYLE = Pattern(
    Expression(r"url\(['\"]?([^'\")]{0,4000})"),
    ("background:url(a.png)", "url('data:a')"),
    ("color: red", "url"),
    "search",
)
"""What a style takes in from elsewhere (CSS Values 4 §3.4)."""


def web_address(address: str) -> str | None:
    """The address as a page may link to it, its letters of other scripts in codes; None for one that it may not."""
    address = address.strip(" ")
    host = HOST.match(address)
    if host is None or not host[0].isascii() or not IN_PAGE.fullmatch(address) or not is_allowed(address):
        return None
    return quote(address, safe=_KEPT)


def leave_out_links(issue: Issue, report: Report) -> None:
    """No address of the issue is one that a file may not hold; a finding says which are left out."""
    for sheet in bad_styles(issue):
        said = say("“{text}” leads to {address}: that is no address for a file, and is left out")
        above = next((node for node in sheet.iterancestors() if isinstance(node, Document)), None)
        address = next((each[0] for each in _TAKEN_IN.finditer(sheet.text or "") if not _is_right(each)), sheet.text)
        report(LEFT_OUT.found(said, above, text="style", address=(address or "")[:SHOWN]))
        sheet.text = _TAKEN_IN.sub(lambda found: found[0] if _is_right(found) else f'{found["by"]}""', sheet.text or "")
        sheet.text = sheet.text if _is_style_sheet(sheet.text) else ""
    for element, name in bad_addresses(issue):
        node = cast(Node, element)
        said = say("“{text}” leads to {address}: that is no address for a file, and is left out")
        text, address = node.text_content[:SHOWN], node.get(name, "")[:SHOWN]
        report(LEFT_OUT.found(said, node, text=text, address=address))
        leave_out(node, name)


def leave_out(element: etree._Element, name: str) -> None:
    """What is kept from a file of another schema may need to have one: the empty address is that of the file itself."""
    if str(element.tag).startswith(f"{{{NAMESPACE}}}"):
        del element.attrib[name]
    else:
        element.set(name, "")


def without_bad_links(issue: Issue, report: Report = ignore) -> Issue:
    """The issue itself; or, where it has addresses that no file may hold, a copy without them."""
    if not bad_addresses(issue) and not bad_styles(issue):
        return issue
    issue = deepcopy(issue)
    leave_out_links(issue, report)
    return issue


def bad_addresses(root: etree._Element) -> list[tuple[etree._Element, str]]:
    """Each element and the name of an attribute of it that holds an address which no file may hold."""
    return [
        (element, str(name))
        for element in root.iter(etree.Element)
        for name in element.keys()  # noqa: SIM118  # an element without any has no room for them made
        if _may_be_wrong(str(name)) and not _holds_right(element, str(name))
    ]


@functools.lru_cache(maxsize=256)
def _may_be_wrong(name: str) -> bool:
    """Whether what no file may hold can stand in an attribute of that name: an address, or a script."""
    return name.rpartition("}")[2] in RIGHT or _HANDLER.match(name) is not None


def _holds_right(element: etree._Element, name: str) -> bool:
    is_right = RIGHT.get(name.rpartition("}")[2])
    if is_right is not None and not is_right(element.get(name, "")):
        return False
    return not (_HANDLER.match(name) and _runs_handlers(element))


_HANDLER = Pattern(
    Expression(r"(?:\{[^}]{0,200}\})?on[a-z]{3,40}$"), ("onclick", "{urn:a}onload"), ("{urn:on}a", "one", "online-from")
)
"""How an attribute is called that holds a script to be run when something happens (HTML Living Standard §8.1.8)."""


def _runs_handlers(element: etree._Element) -> bool:
    """Whether it is an element of HTML or SVG, or was one where it comes from."""
    named = next((value for name, value in element.items() if str(name).endswith("}namespace")), str(element.tag))
    return str(named).removeprefix("{").startswith(("http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg"))


def bad_styles(root: etree._Element) -> list[etree._Element]:
    """The style sheets in what is kept of a file's metadata (`presentation`) that take in what no file may hold."""
    sheets = (each for each in root.iter(_STYLE) if isinstance(each.tag, str) and each.tag != f"{{{NAMESPACE}}}style")
    return [sheet for sheet in sheets if not _is_style_sheet(sheet.text or "")]


def _is_style_sheet(text: str) -> bool:
    return is_allowed_style(text) and all(map(_is_right, _TAKEN_IN.finditer(text)))


def _is_right(found: re.Match[str]) -> bool:
    return is_allowed((found["double"] or found["single"] or found["bare"] or "").strip())


_STYLE = "{*}style"
_TAKEN_IN = Pattern(
    Expression(
        r"""(?P<by>url\([ \t\n]*|@import[ \t\n]+(?=["']))          # url( or @import
        (?:"(?P<double>[^"]{0,4000})"?|'(?P<single>[^']{0,4000})'?  # what stands in quotation marks
        |(?P<bare>[^"')]{0,4000}))                               # or up to the bracket that closes it""",
        re.I | re.X,
    ),
    ("url(a.png", "url('data:a')", '@import "a.css"', "URL( a"),
    ("color: red", "@import url", "url"),
    "search",
)
"""What a style sheet takes in (CSS Values 4 §3.4, CSS Cascade 5 §2)."""

RIGHT: dict[str, Callable[[str], bool]] = {
    **dict.fromkeys(ADDRESSES, is_allowed),
    **dict.fromkeys((*POINTERS, "origin"), is_allowed_name),
    "style": is_allowed_style,
}
"""What is right in an attribute of each name. Pictures of version 1 have their address in origin."""


def _readings(address: str) -> Iterator[str]:
    """The address, and what it is for those who decode it once or more: &#106;avascript:, %6Aavascript:."""
    from html import unescape  # which knows all of HTML's names, and few texts have an address

    for _ in range(MOST_READINGS + 1):
        yield address
        decoded = unquote(unescape(address))
        if decoded == address:
            return
        address = decoded


def _leads_where_it_says(reading: str) -> bool:
    """It begins with a scheme of the table, and a host if that is of the web, or with none; and it climbs nowhere."""
    seen = _seen(reading)
    path = seen.partition("#")[0].partition("?")[0]
    if _climbs(path):
        return False
    scheme = SCHEME.match(path)
    if scheme is None:
        return True
    name = scheme[0].lower()
    return name in SCHEMES and (name not in WEB or HOST.match(seen) is not None)


def _runs_or_climbs(reading: str) -> bool:
    path = _seen(reading).partition("#")[0].partition("?")[0]
    scheme = SCHEME.match(path)
    return _climbs(path) or (scheme is not None and scheme[0].lower() in RUNS)


def _climbs(path: str) -> bool:
    """Whether it leads out of its folder, or to a host without saying how."""
    return path.startswith("//") or ".." in path.split("/")


def _seen(reading: str) -> str:
    """What a lenient program takes it for."""
    seen = "".join(unicodedata.normalize("NFKC", reading).split())
    return UNSEEN.sub(lambda hidden: "/" if hidden[0] == "\\" else "", seen)
