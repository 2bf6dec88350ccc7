"""What an issue says of itself on its first page, in its colophon and running heads: title, publisher, year, number …"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from gazette_pub.finish.issuers import issuer_of
from gazette_pub.issue.findings import Grade, Report, rule
from gazette_pub.issue.messages import say, several
from gazette_pub.issue.model import Issue, Node
from gazette_pub.issue.particulars import CALLED, NAMES, Particulars, put_into
from gazette_pub.words.characters import LETTER, fold, unspaced
from gazette_pub.words.days import day_in
from gazette_pub.words.masthead import (
    AROUND_NAME,
    GAZETTE,
    HONG_KONG,
    IN_PORTUGUESE,
    NAME,
    PAPER,
    Masthead,
    issue_line,
    masthead,
    organ_of_bulletin,
    organ_of_series,
)
from gazette_pub.words.numerals import CHARACTERS, YEAR_DIGITS
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.places import is_province_alone, jurisdiction_of

SILENT_MASTHEAD = rule(
    "G702",
    Grade.NOTE,
    """The text does not say which gazette this is, of which year, which number or where from.

A first page and running heads do (山西省人民代表大会常务委员会公报２０２４１). Where none was extracted, give what is missing:
--title, --publisher, --year, --number, --jurisdiction, or the same keys in a gazette.toml beside the file. Without them
the cover and the names of the works in Akoma Ntoso stay general.""",
)

TOLD_APART = rule(
    "G703",
    Grade.WARNING,
    """First page, running heads, and what was given say different things of the issue.

What was given with an option, in a gazette.toml or in the meta of an issue XML is taken; else what the first page says.
One of them is misprinted, misread or mistyped; or pages of another issue are among these. Compare them with the printed
issue and correct the one that is wrong; take out pages of another issue, or say with --year, --number, --total, --title,
or in a gazette.toml, what holds.""",
)

WANTED = ("title", "publisher", "year", "number", "jurisdiction")
"""What every gazette has; host, editor, whole number and the day it came out not every one prints."""

_RUN_TOGETHER = Pattern(
    Expression(
        r"""(?P<name>\D{2,40}?(?:公报|政报|会刊|文告))\W*
        (?P<year>(?:19|20)\d{2})(?!\d{4})年?\W*  # no date of eight digits
        (?:(?P<number>\d{1,3})\W*)?""",
        re.X,
    ),
    ("某省公报20241", "某省政报20241", "某省人民政府公报2024年", "某省公报·2024·12"),
    ("某省公报", "某省公报20240118", "某省公告20241", "2024某省公报"),
    "fullmatch",
)
"""公报２０２４１: four digits for the year, the rest are the number."""

_NAME_BEFORE = Pattern(
    Expression(r"(?P<name>\D{2,40}?(?:公报|政报|会刊|文告))(?P<rest>.*)"),
    ("某省政报2024年第3期", "国务院公报"),
    ("2024年国务院公报", "公报", "某省公告"),
    "fullmatch",
)
_HAN = f"[{CHARACTERS}]{{1,7}}"
_HAN_YEAR = f"[{YEAR_DIGITS}]{{4}}"
_NAME_BEHIND = Pattern(
    Expression(
        rf"""(?P<rest>[^\u4e00-\u9fff]*(?:年?第\d+[期号]\W*)?          # 2024年第3期
        (?:总第?\d+[期号]\W*)?                                       # 总第301期
        |{_HAN_YEAR}年第?{_HAN}[期号]\W*(?:总[期号]?\W?第?{_HAN}[期号]?\W*)?)   # 一九五五年第三号（总号：八十五）
        (?P<name>{LETTER}{{2,40}}(?:公报|政报|会刊|文告))               # 国务院公报""",
        re.X,
    ),
    (
        "2024年第3期国务院公报",
        "2019年第6期(总第301期)某省公报",
        "2018·33国务院公报",
        "国务院公报",
        "一九五五年第三号（总号：八十五）某省公报",
    ),
    ("国务院公报2024", "2024", "2024年第3期"),
    "fullmatch",
)


_OTHER_SIDE = Pattern(
    Expression(
        rf"(?<=[报刊期号）\d])[ \u3000]{{3,80}}{LETTER}{{2,24}}$|(?<=[期号])[ \u3000]{LETTER}{{2,8}}$"
        rf"|(?<=\d)[ \u3000]{{1,80}}{LETTER}{{2,8}}篇$"
        rf"|^{LETTER}{{2,24}}[ \u3000]{{3,80}}(?=.{{0,40}}[报報刊].{{0,20}}\d)"
    ),
    (
        "某省人民政府公报　2022年第20期　　　　省政府文件",
        "某市人民政府公报　2016年第3期　公告公示",
        "省政府文件　　　　某省人民政府公报　2022年第20期",
        "行政院公报　第029卷　第200期　20231018　教育科技文化篇",
    ),
    ("某省人民政府公报　2022年第20期", "某省公报 2022年第20期", "某省人民政府公报　　　　2021年第6期"),
    "search",
    needs=(" \u3000号期篇",),
)
_GAZETTE = Pattern(
    Expression(rf"(?:{GAZETTE}|{HONG_KONG})$"),
    (
        "某省公报",
        "香港特别行政区政府宪报",
        "香港特别行政区政府宪报第6号特别副刊",
        "国务院公报",
        "某市人大会刊",
        "某市委办公室文件汇编",
    ),
    ("公报社", "某省公告"),
    "search",
)
_TERM = Pattern(Expression(r"^第[^第届]{1,5}届"), ("第十四届人民代表大会",), ("某省第十四届", "第届", "第十四次"))


def masthead_in(head: str) -> Particulars | None:
    """What a running head says; None for one that names no gazette. The head of a group may stand at the page's other side."""
    own = _without_other_side(head).strip(AROUND_NAME)
    text = unicodedata.normalize("NFKC", unspaced(own))
    if found := _RUN_TOGETHER.fullmatch(fold(text)):
        number = str(int(found["number"])) if found["number"] else None
        return _of_gazette(Masthead(text[slice(*found.span("name"))], found["year"], number))
    for form in (_NAME_BEHIND, _NAME_BEFORE):
        if found := form.fullmatch(fold(text)):
            said = _with_number(masthead([text[slice(*found.span("name"))], found["rest"]]), found["rest"])
            return _of_gazette(said) if not found["rest"] or _tells(said) else None
    return _of_sides(own) or _of_issue_alone(own)


def _without_other_side(head: str) -> str:
    """A head without the group's at the page's other side; which issue it is may stand there too, and stays."""
    found = _OTHER_SIDE.search(head)
    return head if found is None or issue_line(found[0]) else head[: found.start()] + head[found.end() :]


def _tells(said: Masthead) -> bool:
    """Whether it tells which issue it is: a number without a year may be one of several communiqués, if no organ is named."""
    owner = _GAZETTE.sub("", fold(said.title or ""))
    return bool(said.year or said.total or said.number and (is_organ(owner) or is_province_alone(owner)))


def _with_number(said: Masthead, rest: str) -> Masthead:
    """The same, with the number that stands right behind the year: 2018·33国务院公报."""
    found = _YEAR_AND_NUMBER.fullmatch(rest)
    return replace(said, number=found["number"]) if found and said.number is None else said


_YEAR_AND_NUMBER = Pattern(
    Expression(r"[（(]?(?:19|20)\d\d[.·・•/-](?P<number>[1-9]\d{0,2})[）)]?"),
    ("2018·33", "（2018-3）"),
    ("2018", "2018·33·1", "2018年3月"),
    "fullmatch",
)


_OF_HONG_KONG = Pattern(
    Expression(r"(?P<year>(?:19|20)\d\d)年第(?P<number>\d{1,3})[期号]宪报"),
    ("2023年第14期宪报", "1999年第20号宪报"),
    ("宪报", "2023年第14期宪报号外", "第14期宪报"),
    "fullmatch",
)


def _of_issue_alone(head: str) -> Particulars | None:
    """What a head says that names no gazette, but which issue it is: 2022年第18期（总第301期）, 2022·18, No.5; or that of Hong Kong
    for short, 2023年第14期憲報."""
    head = unicodedata.normalize("NFKC", head)
    sides = [fold(unspaced(part)) for part in _BETWEEN.split(head.strip()) if part]
    if found := next(filter(None, map(_OF_HONG_KONG.fullmatch, sides)), None):
        day = next(filter(None, map(day_in, sides)), None)
        return Particulars(year=found["year"], number=found["number"], date=day, jurisdiction="cn-hk")
    said = issue_line(head)
    if said is None:
        return None
    which = _with_number(Masthead(year=said.year, number=said.number, total=said.total), fold(unspaced(head)))
    return Particulars(year=which.year, number=which.number, total=which.total) if which.number or which.total else None


def _of_sides(head: str) -> Particulars | None:
    """第 36 期 — 2023 年 9 月 4 日　　澳門特別行政區公報 — 第一組: the issue at one side of the page, the name at the other."""
    parts = [part for part in _BETWEEN.split(head.strip()) if part and not _PRINTER.match(fold(unspaced(part)))]
    names = [part for part in parts if NAME.match(fold(unspaced(part)))]
    if len(names) != 1 or not all(part in names or issue_line(part) for part in parts):
        return None
    said = masthead(parts)
    return _of_gazette(said) if said.year and said.number else None


_PRINTER = Pattern(Expression("印务局(?:[，、·]?澳门)?$"), ("印务局，澳门", "印务局"), ("某某印务局", "印务局公告"))
"""Who prints Macau's gazette, at the inner side of a page."""

_BETWEEN = Pattern(
    Expression(r"[ \u3000]{0,4}(?:[—–―－]{1,3}|(?<!\d)-{1,3})[ \u3000]{0,4}|\u3000|[ ]{2}"),
    ("甲 — 乙", "甲　　乙", "甲  乙", "甲-乙", "第 3 期 - 1-3-2023"),
    ("第 36 期", "甲", "1-3-2023"),
    "search",
)


def _of_gazette(said: Masthead) -> Particulars:
    """The same as particulars: a gazette is named after who publishes it."""
    if foreign := IN_PORTUGUESE.fullmatch(said.title or ""):
        return replace(_particulars(said), publisher=foreign["owner"], jurisdiction="cn-mo")
    found = _GAZETTE.search(fold(said.title)) if said.title else None
    publisher = said.title[: found.start()] if said.title and found else said.title
    publisher = organ_of_series(publisher) or organ_of_bulletin(publisher) or publisher if publisher else None
    publisher = None if publisher and (is_province_alone(publisher) or _is_short_name(publisher)) else publisher
    place = jurisdiction_of(publisher) if publisher else None
    return replace(_particulars(said), publisher=publisher or None, jurisdiction=place)


def _particulars(said: Masthead) -> Particulars:
    """What is said, whoever publishes it."""
    return Particulars(
        said.title,
        year=said.year,
        number=said.number,
        date=said.date,
        total=said.total,
        host=said.host,
        editor=said.editor,
    )


def _is_short_name(name: str) -> bool:
    """Whether a gazette is called for short, 浙政公报: what stands before 公报 is no organ then."""
    return len(name) <= _SHORT and not is_organ(name)


_SHORT = 3
"""Characters of such a name."""


def _named_in(title: str) -> dict[str, str]:
    """Who publishes a gazette of that title, and where; nothing of what is called otherwise."""
    if _GAZETTE.search(fold(title)) is None:
        return {}
    given = _of_gazette(Masthead(title)).given
    return {name: given[name] for name in ("publisher", "jurisdiction") if name in given}


def _of_front(issue: Issue) -> Particulars:
    """What the first page prints, and the colophon where the first page does not."""
    front, colophon = (_lines_of(issue.child(name)) for name in ("front", "colophon"))
    first, said = masthead(front), masthead([*front, *colophon])
    title = said.title or _name_of_bulletin(issue)
    said = replace(said, title=title, host=first.host or said.host, editor=first.editor or said.editor)
    if title is None and (paper := _name_on(issue)) and PAPER.finds(fold(paper)):
        day = said.date or next(filter(None, map(day_in, front)), None)  # 2021年9月30日　星期四　　要闻　3
        said = replace(said, date=day, year=said.year or (day[:4] if day else None))
        return replace(_particulars(said), title=paper)  # who publishes a newspaper, its name does not say
    return _of_gazette(said)


def _name_on(issue: Issue) -> str:
    """The name that the first page has for its title, without blanks; empty where it has none."""
    front = issue.child("front")
    title = front.child("title") if front is not None else None
    return unspaced(title.text_content) if title is not None else ""


def _lines_of(cover: Node | None) -> list[str]:
    return [node.text_content for node in cover.children("title", "p")] if cover is not None else []


def _name_of_bulletin(issue: Issue) -> str | None:
    """The gazette's name on the first page, where announcements are called so too: 某某委员会公告."""
    name = _name_on(issue)
    return name if organ_of_bulletin(name) else None


def name_issue(issue: Issue, report: Report) -> None:
    """`meta` says what first page, colophon and running heads say, where nobody has said it before.

    Findings say what is still missing, and where first page and heads differ.
    """
    said = {name: value for name in NAMES if (value := (issue.meta(name) or "").strip())}
    front, heads = _of_front(issue), _of_most_heads(issue) or Particulars()
    titled = front.title or heads.title
    if (said.get("title") or front.title or heads.title) != heads.title:
        heads = Particulars()  # they are the heads of another gazette
    found = replace(heads, **front.given)
    if found.publisher is None and "publisher" not in said:
        found = replace(found, **_named_in(said.get("title", "")))
    if found.jurisdiction is None:
        found = replace(found, jurisdiction=_jurisdiction(issue, said.get("publisher") or found.publisher))
    if found.jurisdiction == "cn" and counts_by_the_republic(issue):  # 國家發展委員會, of Taiwan
        found = replace(found, jurisdiction=None)
    put_into(issue, Particulars(**{name: value for name, value in found.given.items() if name not in said}))
    _report_conflicts(front, heads, report)
    _report_contradictions(said, replace(heads, **front.given), report)
    if (title := said.get("title")) and titled and not _may_be_one(title, titled):
        report(TOLD_APART.found(GIVEN_APART, name=CALLED["title"], given=title, printed=titled))
    silent = [name for name in WANTED if name not in said and name not in found.given]
    if silent:
        options = several(f"--{name}" for name in silent)
        sentence = say("the text does not say the issue's {names}: give {options}, or a gazette.toml beside the file")
        report(SILENT_MASTHEAD.found(sentence, names=several(CALLED[name] for name in silent), options=options))


def counts_by_the_republic(issue: Issue) -> bool:
    """Whether the first page, or the head or foot of a document, says of a day or year that it is one of the Republic: 中華民國110年9月30日."""
    front = issue.child("front")
    said = [] if front is None else [*front.children("p")]
    said += [part for document in issue.documents for part in (document.head, document.foot) if part is not None]
    return any("民国" in fold(part.text_content) for part in said)


def _report_conflicts(front: Particulars, heads: Particulars, report: Report) -> None:
    """A finding for each thing that first page and running heads both say, and not alike."""
    for name, value in heads.given.items():
        if name in front.given and front.given[name] != value:
            sentence = say("the first page says {front} for the issue's {name}, the running heads say {heads}")
            report(TOLD_APART.found(sentence, name=CALLED[name], front=front.given[name], heads=value))


GIVEN_APART = say("{given} was given for the issue's {name}, the text says {printed}")

DATED = ("year", "number", "date", "total")
"""What a first page prints as it is: a host may be given in other words, and a title in fewer."""


def _report_contradictions(said: dict[str, str], printed: Particulars, report: Report) -> None:
    """A finding for each thing that was given, and that the text says otherwise.

    A month is that of its day, and a word (特刊) says another thing than a figure.
    """
    for name in DATED:
        given, found = said.get(name), printed.given.get(name)
        if not given or not found or not (given[0].isdecimal() and found[0].isdecimal()):
            continue
        if given != found and not (name == "date" and (given.startswith(found) or found.startswith(given))):
            report(TOLD_APART.found(GIVEN_APART, name=CALLED[name], given=given, printed=found))


def _may_be_one(title: str, other: str) -> bool:
    """Whether one is the other in fewer words: 某省人大常委会公报 is 某省人民代表大会常务委员会公报. What is not Chinese may be its
    name in another language."""
    short, long = sorted((_chinese(title), _chinese(other)), key=len)
    rest = iter(long)
    return all(character in rest for character in short)


def _chinese(text: str) -> str:
    return "".join(c for c in fold(text) if "\u4e00" <= c <= "\u9fff")


def _of_most_heads(issue: Issue) -> Particulars | None:
    """What the head says that most pages are printed with: a book of many issues is none of them."""
    printed = (head for pb in issue.descendants("pb") for head in _said_in(pb.get("head", "")))
    heads = Counter(head for head in printed if head)
    named, alone = Counter[Particulars](), Counter[Particulars]()
    for head, count in heads.items():
        if (particulars := masthead_in(head)) is not None:
            (named if particulars.title else alone)[particulars] += count
    found = [said for said in (_most(alone), _most(named)) if said is not None]
    return replace(found[0], **found[-1].given) if found else None


def _most(read: Counter[Particulars]) -> Particulars | None:
    """What more than half of the heads say."""
    most = read.most_common(1)
    return most[0][0] if most and most[0][1] * 2 > read.total() else None


def _said_in(head: str) -> list[str]:
    """The heads of a page, each on a line; those that name the gazette together as one: 某州人民政府公报⏎2024年第2期."""
    lines = head.split("\n")
    if len(lines) == 1:
        return lines
    whole = "\u3000".join(lines)
    said = [particulars for line in lines if (particulars := masthead_in(line)) is not None]
    together = masthead_in(whole)
    if any(each.title and each.number for each in said) or together is None:
        return lines
    return lines if any(_is_said_before(each, together) for each in said) else [whole]


def _is_said_before(said: Particulars, together: Particulars) -> bool:
    """Whether one line names the gazette, and what another says, which is no place, got in front of that name: 内部资料⏎某市人民政府公报."""
    if not said.title or not together.title or not together.title.endswith(said.title):
        return False
    before = together.title.removesuffix(said.title)
    return bool(before) and before[-1] not in _OF_PLACES


_OF_PLACES = frozenset("省市县区州旗盟国")


def _jurisdiction(issue: Issue, publisher: str | None) -> str | None:
    """That of the publisher, or of the organs that more than half of the documents are of, if they are of one place; of half, where
    the others say no place: a law says none, and the order above it does."""
    if publisher:
        return jurisdiction_of(publisher)
    organs = Counter(place for organ in _organs(issue) if (place := jurisdiction_of(organ)))
    if not organs:
        return None
    (place, count), documents = organs.most_common(1)[0], sum(1 for _ in issue.documents)
    return place if count * 2 > documents or count * 2 == documents and len(organs) == 1 else None


def _organs(issue: Issue) -> Iterator[str]:
    """Of each document that is an item of the issue, the text that begins with its organ: who adopted it, its title, or who issued it."""
    for document in issue.documents:
        adoption = document.head.child("adoption") if document.head is not None else None
        body = adoption.get("body") if adoption is not None else None
        named = _TERM.sub("", body or document.title or "")
        yield named if jurisdiction_of(named) else issuer_of(document, "") or named
