"""A newspaper page: stories whose headlines are printed before or after them, with dateline, byline, photo and credit."""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from math import inf
from typing import Literal, NamedTuple

from gazette_pub.issue.model import Issue, Node
from gazette_pub.structure.headlines import headlines
from gazette_pub.structure.line import Break, Line, Pages
from gazette_pub.structure.measure import measures
from gazette_pub.structure.outline import article_of
from gazette_pub.structure.papers import POINTS_TO
from gazette_pub.structure.paragraphs.breaking import paragraphs
from gazette_pub.structure.passage import Passage, add_break, as_printed, close_up, passage, put
from gazette_pub.structure.patterns.heads import ADOPTION, DATE_LINE
from gazette_pub.structure.patterns.news import BYLINE, CREDIT, DATELINE, REPORTED, STORY_OPENING
from gazette_pub.structure.patterns.numbers import FILE_NUMBER, NUMBER_LINE
from gazette_pub.structure.patterns.provisions import ARTICLE, ENUMERATOR
from gazette_pub.structure.provenance import given_by, origin_of
from gazette_pub.words.characters import ends_sentence
from gazette_pub.words.kinds import kind_of
from gazette_pub.words.names import is_name
from gazette_pub.words.organs import is_organ, organ_of_title
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

_RUNS_ON = Pattern(
    Expression(r"[，。；：？！]"), ("甲，", "甲。", "甲；", "甲：乙", "甲？", "甲！"), ("甲、乙", "甲"), "search"
)
_CAPTION = Pattern(
    Expression(r"(?:图为|图①|上图|下图|左图|右图)"),
    ("图为甲", "图①甲", "上图：甲", "下图：甲", "左图：甲", "右图：甲"),
    ("图书", "甲图为"),
)


@dataclass(slots=True)
class Story:
    """One article: the lines of its text, and of its headlines, as ranges of content lines."""

    text: range
    headlines: range


NOWHERE = range(0)
"""The lines of headlines that were not printed."""

PARTED = 2
"""Blank lines that part the stories of a page."""


def is_newspaper(lines: Sequence[Line]) -> bool:
    """Whether a text is a page of stories: the first line is a dateline, or two lines are or say who reports, or one where blank
    lines part stories, or one below the text's headlines. A text with a first article is a law, whatever is printed below it.
    """
    datelines = _datelines(lines)
    bylines = _bylines(lines)
    if not (datelines or len(bylines) > 1) or any(_opens_law(line) for line in lines):
        return False
    if len(datelines) + len(bylines) > 1:
        return True
    if any("号" in line.tight and FILE_NUMBER.match(line.tight) for line in lines[: datelines[0]]):
        return False  # documents with their numbers, and a dispatch below
    return 0 in datelines or len(list(_parted(lines))) > 1 or _is_story(lines, datelines[0])


def _is_story(lines: Sequence[Line], dateline: int) -> bool:
    """Whether the text is one story: headlines, who reports and from where, and no part that has a number."""
    if dateline > _MOST_HEADLINES or any(ENUMERATOR.match(line.text) for line in lines[dateline:]):
        return False
    heads, text = lines[:dateline], lines[dateline:]
    apart = any(line.blanks and _may_be_headline(line) for line in text)
    return not apart and all(map(_may_be_headline, heads)) and kind_of(heads[-1].tight) in _OF_STORIES


_OF_STORIES = ("other", "article")
"""The kinds of what a headline names: 某会议举行, and no notice or decision."""


def _datelines(lines: Sequence[Line]) -> list[int]:
    return [at for at, line in enumerate(lines) if _may_be_dateline(line.text) and DATELINE.match(line.text)]


def _bylines(lines: Sequence[Line]) -> list[int]:
    """The lines that say below a headline who reports: 本报记者　王小明　李丽华."""
    reported = (at for at in range(1, len(lines)) if "记者" in lines[at].text and REPORTED.match(lines[at].text))
    return [at for at in reported if _may_be_headline(lines[at - 1])]


def _may_be_dateline(text: str) -> bool:
    """A cheap look at each line: an agency's first character, or a newspaper's name."""
    return text[0] in _AGENCIES or "报" in text[:_LONGEST_NAME]


_LONGEST_NAME = 12
"""Characters of a newspaper's name, in which 报 stands."""

_AGENCIES = frozenset("本据新中人央（【")
"""The first characters of those whose dispatches are printed: 本报, 新华社, 央视网, （新华社…电）."""


def _opens_law(line: Line) -> bool:
    found = _article(line)
    return found is not None and found[1] in ("一", "1")


def _article(line: Line) -> re.Match[str] | None:
    return ARTICLE.match(line.text) if line.text[0] in "第笫苐" else None


def dispatches_start(lines: Sequence[Line]) -> int:
    """The index from which stories are printed below a law: at a dateline behind its last article, with the headlines right
    above it; else the end.
    """
    datelines = _datelines(lines)
    last = _last_article(lines) if datelines else len(lines)
    jumped = next((at + 1 for at in range(last, len(lines)) if JUMPS.match(lines[at].tight)), len(lines))
    found = next((at for at in datelines if at >= last), len(lines))
    return min(jumped, _headed_from(lines, found, last) if found < len(lines) else found)


def _last_article(lines: Sequence[Line]) -> int:
    """The index of the last article, which comes after the one above it or is the first of its law: 第三条道路 behind 第五条 is
    none; the end, where there is none."""
    last, value = len(lines), 0
    for at, line in enumerate(lines):
        number = article_of(line.text, line.printed)
        if number is not None and (number.value == 1 or number.value >= value):
            last, value = at, number.value
    return last


def stories_above(lines: Sequence[Line]) -> int:
    """The index of the first document on a newspaper's page, where stories with a dateline stand above it: an organ's act with its
    number below the title, be no blank line between. 0 where none stand above."""
    act = next((at for at in range(1, len(lines)) if _closed(lines, at) and _is_numbered_act(lines, at)), 0)
    return act if any(at < act for at in _datelines(lines)) else 0


def _is_numbered_act(lines: Sequence[Line], at: int) -> bool:
    below = lines[at + 1] if at + 1 < len(lines) else None
    if below is None or not (_may_be_headline(lines[at]) and kind_of(lines[at].tight) in _ACTS):
        return _opens_document(lines, at)
    return FILE_NUMBER.match(below.tight) is not None or NUMBER_LINE.match(below.tight) is not None


def documents_below(lines: Sequence[Line]) -> int:
    """The index from which documents are printed below stories: at a title with its adoption note, or below a blank line at the
    title of an organ's act; else the end."""
    return next((at for at in range(1, len(lines)) if _closed(lines, at) and _opens_document(lines, at)), len(lines))


def _opens_document(lines: Sequence[Line], at: int) -> bool:
    if not _may_be_headline(lines[at]):
        return False
    noted = next(
        (n for n in range(at + 1, min(at + _MOST_HEADLINES + 1, len(lines))) if ADOPTION.match(lines[n].text)), at
    )
    if noted > at and all(map(_may_be_headline, lines[at:noted])):
        return True
    return lines[at].blanks > 0 and _is_act(lines[at].tight)


def _is_act(title: str) -> bool:
    return kind_of(title) in _ACTS and organ_of_title(title) is not None


def _headed_from(lines: Sequence[Line], at: int, after: int) -> int:
    """The index of the first of the headlines above a story, behind this line; that of the story where it has none."""
    first = at
    while first - 1 > after and at - first < _MOST_HEADLINES and _may_be_headline(lines[first - 1]):
        first -= 1
    return first if _closed(lines, first) else at


_MOST_HEADLINES = 3
"""Headlines that a story below a law has at most."""


def _may_be_headline(line: Line) -> bool:
    """Whether it is no sentence, nobody's signature and no day."""
    signs = is_organ(line.tight) or DATE_LINE.match(line.tight)
    return not (_RUNS_ON.search(line.tight) or _is_text(line) or signs)


def _parted(lines: Sequence[Line]) -> Iterator[range]:
    """The parts that more blank lines than one make of a page; or one, where no more stand together, and few lines have one above."""
    parted = PARTED if any(line.blanks >= PARTED for line in lines) or not _are_few_blank(lines) else 1
    cuts = [0]
    for n, line in enumerate(lines):
        told = (
            n
            and line.blanks >= parted
            and not _CAPTION.match(line.tight)
            and (_run_stop(lines, cuts[-1]) < n or _is_list(lines[cuts[-1] : n]))
        )
        if told:  # no story is headlines alone
            cuts.append(n)
    return itertools.starmap(range, itertools.pairwise([*cuts, len(lines)]))


def _are_few_blank(lines: Sequence[Line]) -> bool:
    """Whether blank lines stand between stories, and not between paragraphs or between headlines and text."""
    blank = sum(1 for line in lines[1:] if line.blanks)
    return blank > 1 and _LINES_OF_STORY * blank <= len(lines)


_LINES_OF_STORY = 4
"""Lines that a story has at least, with its headlines, where a blank line parts stories."""


def is_document(lines: Sequence[Line]) -> bool:
    """Whether a part of a page is no story but a document: an adoption note stands below its title, it is a list, or it begins with
    the title of an organ's act and ends with the day, or it corrects what was printed before, or
    lists who was appointed."""
    if any(ADOPTION.match(line.text) for line in lines[1:3]) or _is_list(lines) or _is_correction(lines):
        return True
    first = lines[0].tight
    if kind_of(first) == "appointments" and _is_act(first):
        return True
    if len(lines) <= _UNDATED or not DATE_LINE.match(lines[-1].tight):
        return False
    title = "".join(line.tight for line in lines[: _run_stop(lines, 0)])
    return any(map(_is_act, dict.fromkeys((first, title))))


_UNDATED = 2
"""Lines of a part that holds no text between its title and a day."""


def _is_correction(lines: Sequence[Line]) -> bool:
    return len(lines) > 1 and kind_of(close_up(lines[0].tight)) == "correction" and not lines[0].stops


def _is_list(lines: Sequence[Line]) -> bool:
    """Whether a title of a list stands above lines of which none is text: 某指挥部成员名单⏎总指挥　马某某."""
    return (
        len(lines) > 1 and kind_of(lines[0].tight) == "list" and not any(line.stops or line.ends for line in lines[1:])
    )


_ACTS = ("announcement", "order", "notice", "decision", "resolution", "opinion", "appointments")
"""The kinds of what organs have printed in a newspaper."""


Kind = Literal["document", "story", "stories"]


class Part(NamedTuple):
    """A part of a page, and what it is: a document, one story whose headlines stand first, or stories."""

    pages: Pages
    kind: Kind


def parts(pages: Pages) -> Iterator[Part]:
    """The parts of a page that blank lines part, if each begins with a headline; else, or where a part is more than one story, the acts
    among its stories and what stands between them."""
    found, size = list(_parted(pages.lines)), _size_of_text(pages.lines)
    if len(found) == 1 or not all(_run_stop(pages.lines, part.start, size) > part.start for part in found):
        yield from _around_acts(pages, "stories")
        return
    for each in found:
        part = pages.part(each.start, each.stop)
        yield from [Part(part, "document")] if is_document(part.lines) else _around_acts(part, "story")


def _around_acts(pages: Pages, whole: Kind) -> Iterator[Part]:
    """The acts, and the stories between them; `whole`: what it is without an act."""
    acts, at = list(_acts(pages.lines)), 0
    for act in acts:
        if at < act.start:
            yield _between(pages.part(at, act.start))
        yield Part(pages.part(act.start, act.stop), "document")
        at = act.stop
    if at < len(pages.lines):
        yield _between(pages.part(at, len(pages.lines))) if acts else Part(pages, whole)


def _between(pages: Pages) -> Part:
    return Part(pages, "document" if is_document(pages.lines) else "stories")


def _acts(lines: Sequence[Line]) -> Iterator[range]:
    """The acts of organs that stand among stories: from the title, over a few lines, to the day below the organ that signs."""
    at = 0
    while at < len(lines):
        after = _act_end(lines, at) if _closed(lines, at) or _is_dated_above(lines, at) else None
        if after is not None:
            yield range(at, after)
        at = after or at + 1


def _act_end(lines: Sequence[Line], at: int) -> int | None:
    titled = next((n for n in range(at + 1, at + 1 + _MOST_HEADLINES) if _is_title_of_act(lines[at:n])), None)
    for n in range(titled + 1, min(titled + _LONGEST_ACT, len(lines))) if titled is not None else ():
        if DATELINE.match(lines[n].text) and _may_be_dateline(lines[n].text):
            return None
        if DATE_LINE.match(lines[n].tight) and is_organ(close_up(lines[n - 1].tight)):
            return n + 1
    return None


def _is_title_of_act(lines: Sequence[Line]) -> bool:
    organ_alone = len(lines) > 1 and is_organ(lines[0].tight) and lines[1].tight.startswith("关于")
    return all(map(_may_be_headline, lines[organ_alone:])) and _is_act("".join(close_up(line.tight) for line in lines))


def _is_dated_above(lines: Sequence[Line], at: int) -> bool:
    return at > 0 and DATE_LINE.match(lines[at - 1].tight) is not None


_LONGEST_ACT = 200
"""Lines that such an act has at most, below its title."""


def assemble(issue: Issue, pages: Pages, one_story: bool = False) -> Issue:
    """Puts one document a story into the issue, its headlines in the head, wherever they were printed.

    `one_story`: these lines are one, its headlines first, where no others are large.
    """
    one_story = one_story and len(_large_runs(pages.lines)) <= 1
    breaks: dict[int, list[Break]] = defaultdict(list)
    for end in pages.breaks:
        breaks[end.before].append(end)
    for story in [_one_story(pages.lines)] if one_story else stories(pages.lines):
        for dispatch in _dispatches(pages.lines, story):
            _document(issue, pages.lines, breaks, dispatch)
    for end in breaks[len(pages.lines)]:
        add_break(issue, end)
    return issue


def _one_story(lines: Sequence[Line]) -> Story:
    text = _run_stop(lines, 0, _size_of_text(lines))
    return Story(range(text, len(lines)), range(text))


def stories(lines: Sequence[Line]) -> list[Story]:
    """The stories of a page. Where the text opens with a story, headlines stand behind theirs; else before, and so do those that
    are known by their size."""
    heads, large = _headline_runs(lines), _large_runs(lines)
    starts = [0, *(run.stop for run in heads)]
    if heads and heads[0].start > 0 and heads[0] in large:
        heads.insert(0, NOWHERE)
    if not heads or heads[0].start > 0:
        ends = [run.start for run in heads] + ([len(lines)] if not heads or heads[-1].stop < len(lines) else [])
        return [
            Story(range(start, end), run)
            for start, end, run in zip(starts, ends, [*heads, NOWHERE][: len(ends)], strict=False)
        ]
    ends = [run.start for run in heads[1:]] + [len(lines)]
    return [Story(range(run.stop, end), run) for run, end in zip(heads, ends, strict=True)]


def _dispatches(lines: Sequence[Line], story: Story) -> Iterator[Story]:
    """The story, and each further one in its text: below a sentence that ends, a dateline opens one without a headline, and
    what goes on from another page: （上接第一版）."""
    opens = [
        at
        for at in story.text[1:]
        if (DATELINE.match(lines[at].text) or JUMPED_FROM.match(lines[at].text)) and _closed(lines, at)
    ]
    texts = list(itertools.pairwise([story.text.start, *opens, story.text.stop]))
    for first, after in texts:
        yield Story(range(first, after), story.headlines if first == story.text.start else NOWHERE)


def _headline_runs(lines: Sequence[Line]) -> list[range]:
    """Runs of lines that are no sentences, between the end of one story and the opening of the next; or of which one is large."""
    runs, at, size = [], 0, _size_of_text(lines)
    if first := _over_first_dateline(lines):
        runs, at = [range(first)], first
    while at < len(lines):
        stop = _run_stop(lines, at, size)
        run = range(at, stop)
        if run and (_closed(lines, at) and _opens_story(lines, stop) or _are_large(lines, run, size)):
            runs.append(run)
        at = max(stop, at + 1)
    return runs


def _over_first_dateline(lines: Sequence[Line]) -> int:
    """How many lines above the first dateline are headlines, be there a pause in one: 废除旧制度，实行男女婚姻自由. 0 where one is a sentence."""
    dated = next(iter(_datelines(lines)), 0)
    plain = all(not line.ends and line.tight[-1] not in "，、；：" for line in lines[:dated])
    return dated if dated <= _MOST_HEADLINES and plain else 0


def _large_runs(lines: Sequence[Line]) -> list[range]:
    """The headlines that are known by their size."""
    size = _size_of_text(lines)
    return [run for run in _headline_runs(lines) if _are_large(lines, run, size)]


def _run_stop(lines: Sequence[Line], at: int, size: float = inf) -> int:
    while at < len(lines) and (_is_large(lines[at], size) or not (_is_sentence(lines[at]) or _is_set_in(lines, at))):
        at += 1
    return at


def _is_set_in(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is set in by two ems above one of a sentence that is not: the first of a paragraph, and no headline."""
    if at + 1 >= len(lines) or abs(lines[at].indent - _INDENT) > _LEVEL:
        return False
    below = lines[at + 1]
    return below.indent == 0 and _RUNS_ON.search(below.tight) is not None and not below.blanks


def _is_sentence(line: Line) -> bool:
    return _RUNS_ON.search(line.tight) is not None or _is_text(line)


def _size_of_text(lines: Sequence[Line]) -> float:
    """The size that most characters have, in points; without end where no size is known."""
    sizes = Counter[float]()
    for line in lines:
        if line.hints.size is not None and line.hints.block is None:
            sizes[line.hints.size] += len(line.tight)
    return sizes.most_common(1)[0][0] if sizes else inf


def _are_large(lines: Sequence[Line], run: range, size: float) -> bool:
    return any(_is_large(lines[at], size) for at in run)


def _is_large(line: Line, size: float) -> bool:
    """Whether a line is so much larger than text that it is a headline, whatever marks stand in it."""
    return line.hints.block is None and (line.hints.size or 0.0) >= _LARGE * size


_LARGE = 1.25
"""Times the size of text."""


def _is_text(line: Line) -> bool:
    return (
        DATELINE.match(line.text) is not None
        or _stands_alone(line)
        or _is_first_line(line)
        or JUMPS.search(line.tight) is not None
        or JUMPED_FROM.match(line.text) is not None
        or _is_pointer(line)
    )


def _is_pointer(line: Line) -> bool:
    """Whether a line says on which page what it speaks of stands: （决议全文见第二版）."""
    return line.tight[-1] == "）" and POINTS_TO.finds(line.tight)


def _is_first_line(line: Line) -> bool:
    """Whether a line is set in by two ems and goes on to the edge of its column: the first of a paragraph, and no headline."""
    measure = line.hints.measure
    if measure is None or abs(line.indent - _INDENT) > _LEVEL:
        return False
    return line.indent + line.width >= measure - 1


_INDENT, _LEVEL = 2.0, 0.3
"""Ems by which first lines are set in; by which they differ."""


def _is_signed(line: Line) -> bool:
    """Whether a line is who wrote the story above, in brackets: （李强）, （王芳 赵敏）."""
    if line.text[0] != "（" or line.text[-1] != "）" or len(line.text) > _LONGEST_SIGNED:
        return False
    return all(len(name) > 1 and is_name(name) for name in line.text[1:-1].replace("、", " ").split() or [""])


_LONGEST_SIGNED = 20
"""Characters of a line that names who wrote a story."""


_WROTE = Pattern(
    Expression(
        r"（(?:参与|参加|联合|协助)?(?:采写|采访|报道|撰文|撰稿|执笔|供稿|整理|作者|编辑|责编|责任编辑|图文|文图|文字|翻译)(?:记者|人员?|者)?[：:／/][^（）。；]{1,60}"
    ),
    (
        "（参与采写：张某 王某）",
        "（参与采访记者：张明、",
        "（执笔：李明）",
        "（作者：某大学教授）",
        "（责任编辑：王芳）",
    ),
    ("（参与采写的记者）", "（编辑部）", "参与采写：张某", "（采访）"),
)
"""How it begins who else wrote a story, in brackets below it; it may go on in the next line."""

CLOSING = Pattern(
    Expression(
        r"（(?:(?:本[版报刊]|以上|上述)(?:稿件|文字|照片|图片|图文|消息|新闻|文图)?(?:除[^（），。]{1,12}外)?，?均(?=[据由摘转选来]))?"
        r"(?:均?据|均?[摘转选][自载]|均由|(?:稿件)?来源|原载|综合自?|新华社|本[报刊]|记者"
        r"|本版(?:照片|图片|摄影|题图|插图)(?:除[^（），。]{1,12}外)?(?:均?由|：))[^（）]{1,40}）$"
    ),
    (
        *"（新华社北京5月18日电） （据《某省日报》） （摘自某报） （转自某报） （来源：某报） （原载某报） （本报综合）".split(),
        "（本版照片由新华社某分社提供）",
        *"（均据《某省日报》） （选自某刊） （记者甲） （据甲）".split(),
        *"（本版稿件除署名外均据新华社6月25日电） （以上均据《某省日报》）".split(),
        f"（据{'某' * 40}）",
    ),
    ("（新华社北京电）某会议闭幕", "（一）加强领导", "（据）", "（据甲（乙）", "（据甲）乙）", f"（据{'某' * 41}）"),
)
"""What a story is closed with: where it was taken from."""


_JUMP = r"第?[ ]?[\dA-Z一二三四五六七八九十]{1,3}[ ]?版"
JUMPS = Pattern(
    Expression(
        rf"(?:[（(【]下?[转轉](?:至|接|入)?[ ]?{_JUMP}[^，。；：（）]{{0,8}}[）)】]|(?:^|[▲▼▶►])下[转轉][ ]?{_JUMP}[▶►▼]?)$"
    ),
    ("（下转第三版）", "下转A03版▶", "（转第4版）", "…成效。（下轉第二版）", "▼下转2版"),
    ("转第三版的报道", "（上接第一版）", "运转第三版", "下转第三版本"),
    "search",
    needs=(("转", "轉"), ("版",)),
)
"""Where a story breaks off that another page goes on with."""

JUMPED_FROM = Pattern(
    Expression(rf"[（(【◀◄▲▼]?(?:[上紧緊][接转]|接[上自]?)[ ]?{_JUMP}(?=[^本权式]|$)"),
    ("（上接第一版）截至目前", "上接1版", "（紧接第一版）", "【上接A01版】", "（接第1版）"),
    ("接第一版本", "（下转第三版）", "上接天气"),
    needs=(("接", "转"), ("版",)),
)
"""How what goes on from another page begins."""


def _closed(lines: Sequence[Line], at: int) -> bool:
    if at == 0:
        return True
    above = lines[at - 1]
    told = _stands_alone(above) or _is_pointer(above)
    return ends_sentence(above.tight) or told or JUMPS.search(above.tight) is not None


def _opens_story(lines: Sequence[Line], at: int) -> bool:
    if at == len(lines) or REPORTED.match(lines[at - 1].text):
        return True
    return any(pattern.match(lines[at].text) for pattern in (DATELINE, STORY_OPENING, JUMPED_FROM))


def _document(issue: Issue, lines: Sequence[Line], breaks: dict[int, list[Break]], story: Story) -> None:
    document = issue.add("document", kind="article")
    head = document.add("head")
    for name, first, after in headlines(lines, story.headlines):
        for end in breaks.get(first, ()):
            add_break(head, end)
        words = passage(lines, breaks, first, after, as_printed)
        put(head, name, words if name != "byline" else Passage([lines[first].loose], words.origin))
    _text(document, head, lines, breaks, story.text)
    if not len(head):
        document.remove(head)


def _text(document: Node, head: Node, lines: Sequence[Line], breaks: dict[int, list[Break]], text: range) -> None:
    body = document.add("body")
    figure: Node | None = None
    below: Pattern | None = None
    begin = next((at for at in text if lines[at].hints.block is None), text.start)
    for first, after in _paragraphs(lines, text):
        for end in breaks.get(first, ()):
            add_break(body, end)
        if lines[first].hints.block is not None:
            figure = given_by(lines[first])
            body.append(figure)
            continue
        words = passage(lines, breaks, first, after, as_printed)
        if CREDIT.match(lines[first].text):
            figure = figure if figure is not None and figure.child("credit") is None else body.add("figure")
            put(figure, "credit", Passage([lines[first].loose], words.origin))
        elif _CAPTION.match(words.seen):
            figure = body.add("figure")
            put(figure, "caption", words)
        else:
            opens = DATELINE if first == begin else below
            rest = words if opens is None else _take(head, words, lines[first:after], opens)
            below = BYLINE if opens is DATELINE and not rest.seen else None
            if rest.seen:
                put(body, "p", rest)
            for piece in () if rest.seen else rest.pieces:
                if isinstance(piece, Break):
                    add_break(body, piece)
    if not len(body):
        document.remove(body)


def _paragraphs(lines: Sequence[Line], text: range) -> list[tuple[int, int]]:
    """The paragraphs of a story; a photo's credit stands alone, and what closes the story."""
    found: list[tuple[int, int]] = []
    first = text.start
    for at in [*(n for n in text if _stands_alone(lines[n]) or _wrote(lines, n)), text.stop]:
        ends = [*(n for n in range(first + 1, at) if _is_over(lines, n)), at]
        for begin, end in itertools.pairwise([first, *ends]):
            found += [(begin + a, begin + b) for a, b in _runs_of(lines[begin:end])]
        after = at + (_wrote(lines, at) or 1)
        found += [(at, after)] if at < text.stop else []
        first = after
    return found


def _is_over(lines: Sequence[Line], at: int) -> bool:
    """Whether the paragraph above is over: it breaks off for another page to go on with, or a picture's caption begins."""
    above = lines[at - 1]
    captioned = _CAPTION.match(lines[at].tight) is not None and (above.ends or REPORTED.match(above.text) is not None)
    return captioned or JUMPS.search(above.tight) is not None


def _wrote(lines: Sequence[Line], at: int) -> int:
    """How many lines say in brackets who else wrote the story, from this one on: （参与采写：张明⏎王芳）."""
    if not _WROTE.finds(lines[at].text if at < len(lines) else ""):
        return 0
    for after in range(at + 1, min(at + _MOST_WROTE, len(lines)) + 1):
        if lines[after - 1].text[-1] == "）":
            return after - at
    return 0


_MOST_WROTE = 3
"""Lines of who wrote a story, in brackets."""


def _runs_of(run: Sequence[Line]) -> list[tuple[int, int]]:
    """The paragraphs of lines: each is one where none ends within a sentence, for no measure broke them then."""
    if all(ends_sentence(line.tight) for line in run):
        return [(at, at + 1) for at in range(len(run))]
    return paragraphs(run, measures(run, narrow=True))


def _stands_alone(line: Line) -> bool:
    """Whether a line is a paragraph of its own: a photo's credit, what closes a story, who wrote it, or where it goes on."""
    forms = (CREDIT.match(line.text), CLOSING.match(line.text), JUMPS.match(line.tight))
    return line.hints.block is not None or any(found is not None for found in forms) or _is_signed(line)


def _take(head: Node, words: Passage, lines: Sequence[Line], opens: Pattern) -> Passage:
    """本报讯（记者 …） goes into the head: dateline, and byline in its brackets, which may stand on a line of its own below. The
    rest is the paragraph."""
    found = opens.match(words.seen)
    if not found:
        return words
    begun = 0
    for name in ("place", "byline"):
        if found.groupdict().get(name):
            where = _span_of(lines, begun, found.end(name))
            text = _with_gaps(words.text[slice(*found.span(name))], where)
            head.add("dateline" if name == "place" else name, text, **origin_of(where, [[]] * (len(where) - 1)))
            begun = found.end(name)
    return words.without(found.end())


def _span_of(lines: Sequence[Line], first: int, after: int) -> list[Line]:
    """The lines that hold characters [first, after) of the paragraph they make."""
    held, at = [], 0
    for line in lines:
        if at < after and at + len(line.shown) > first:
            held.append(line)
        at += len(line.shown)
    return held


def _with_gaps(words: str, lines: Sequence[Line]) -> str:
    """The words with the blanks between names that their line shows: 山西日报记者 杨文."""
    loose = re.compile(" ?".join(map(re.escape, words)))
    found = loose.search("".join(line.loose for line in lines))
    return found[0] if found and "记者" in words else words
