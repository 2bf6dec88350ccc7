"""The contents of an issue: which documents it holds, under which heads, on which pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise, takewhile

from gazette_pub.issue.model import Node
from gazette_pub.structure.line import Break, Line
from gazette_pub.structure.makers import makers_end
from gazette_pub.structure.opening import MOST_ENTRIES, documents_start
from gazette_pub.structure.passage import Passage, add_break, close_up, put_in_contents
from gazette_pub.structure.patterns.contents import HEADS_OF_CONTENTS
from gazette_pub.structure.patterns.fields import COLUMN
from gazette_pub.structure.patterns.numbers import FILE_NUMBER
from gazette_pub.structure.patterns.provisions import ARTICLE, DIVISION, ENUMERATOR
from gazette_pub.structure.reading import Block
from gazette_pub.structure.tails import LEADERS, Tail, lead, number_of_page, tail
from gazette_pub.words.characters import LETTER, ends_sentence, fold, unspaced, width_of
from gazette_pub.words.entries import BULLETS
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.masthead import before_portuguese, is_in_latin
from gazette_pub.words.numerals import CHARACTERS
from gazette_pub.words.organs import is_organ, organ_of_title
from gazette_pub.words.pattern import Expression, Pattern

ENTRY_LINES, LONG_ENTRY = 5, 8
"""Lines between two page numbers: a head, and an entry over four lines; and those of a long entry on a narrow page."""


def put_entry(holder: Node, text: Passage, found: Tail) -> None:
    """Puts an entry into contents, with the page that it ends with."""
    words, behind = text.cut(found.words)
    node = put_in_contents(holder, "entry", Passage(words, text.origin))
    node.set("page", found.page)
    if found.leader:
        node.set("leader", found.leader)
    for end in behind:
        if isinstance(end, Break):
            add_break(node, end)


def issue_contents(lines: Sequence[Line], at: int, headed_above: bool) -> list[Block] | None:
    """目录 of an issue and its entries: heading, group heads (label) and entries, each over its lines.

    `headed_above`: the gazette's name stands above, so that contents without page numbers are the issue's too. So are those
    whose entries are titles of what stands below.
    """
    if not _is_heading(lines[at]) or at + 1 >= len(lines) or DIVISION.match(lines[at + 1].text):
        return _unheaded_contents(lines, at) if headed_above else None
    first = at + 1
    if at + 2 < len(lines) and _is_heading(lines[first]):  # 目录⏎CONTENTS
        first += 1
    columns = list(takewhile(lambda n: _NAMES_COLUMN.finds(lines[n].text), range(first, len(lines))))
    below = first + len(columns)
    found = _entries_below(lines, below, headed_above) if below < len(lines) else []
    return [Block("heading", at, first), *(Block("label", n, n + 1) for n in columns), *found] if found else None


_NAMES_COLUMN = Pattern(
    Expression(
        "(?:条例|公告|法律公告|文件)编[号號]|页[次数數码]|(?:标题|標題)"
        r"|(?:Ordinance|Notice|(?:L|G)\.?[ ]?N\.)[ ]No\.|Page|Title"
    ),
    ("条例编号", "Ordinance No.", "页次", "Page"),
    ("条例", "页次12", "Page 12"),
    "fullmatch",
)
"""What a column of contents is called, alone on its line, in either language."""


def _entries_below(lines: Sequence[Line], first: int, headed_above: bool) -> list[Block]:
    """The entries below the heading of contents, and the heads of their groups; none where no contents stand there."""
    if fronted := _end_by_pages_in_front(lines, first):
        return list(_fronted_entries(lines[first:fronted], first))
    if apart := _with_pages_apart(lines, first):
        return apart
    paged = _end_by_pages(lines, first)
    if paged is not None:
        rest = _end_without_pages(lines, paged)
        entries = list(paged_entries(lines[first:paged], first, _ends_entry))
        entries += _plain_entries(lines[paged:rest], paged) if rest > paged else ()
    elif (after := _documents_start(lines, first)) and (headed_above or _are_titles_below(lines, first, after)):
        entries = list(_with_statement(lines, first, after))
    else:
        return []
    if any(line.hints.block is not None for each in entries for line in lines[each.first : each.after]):
        return []  # a table or a picture: no entry says what stands in it
    return entries


def _with_pages_apart(lines: Sequence[Line], first: int) -> list[Block]:
    """The entries above their page numbers, where an extraction took those apart: as many, which count up, a line each."""
    last = min(first + MOST_ENTRIES, len(lines))
    start = next((at for at in range(first, last) if is_page(lines[at]) or tail(lines[at].text)), last)
    after = next((at for at in range(start, last) if not is_page(lines[at])), last)
    if after - start < _PAGES_APART:
        return []
    numbers = [number_of_page(page_alone(line)) for line in lines[start:after]]
    entries = list(_plain_entries(lines[first:start], first)) if start > first else []
    as_many = sum(block.kind == "entry" for block in entries) == len(numbers)
    return [*entries, Block("pages", start, after)] if as_many and numbers == sorted(numbers) else []


_PAGES_APART = 2
"""Page numbers one below another that may stand apart from their entries."""


def _unheaded_contents(lines: Sequence[Line], at: int) -> list[Block] | None:
    """Contents below the gazette's name that nothing heads but the first group, between signs or in brackets: ·重要文件·⏎某省条例（2）;
    or what its columns are, 公告編號　頁數. All that is no entry is such a head, and the pages count up."""
    headed = _is_between_signs(lines[at]) or HEADS_OF_CONTENTS.finds(lines[at].tight)
    after = _end_by_pages(lines, at + 1) if headed else None
    if after is None:
        return None
    blocks = list(paged_entries(lines[at:after], at, _ends_entry))
    tails = [tail(lines[block.after - 1].text) for block in blocks if block.kind == "entry"]
    pages = [number_of_page(each.page) for each in tails if each]
    heads = all(block.first == at or _is_between_signs(lines[block.first]) for block in blocks if block.kind == "label")
    rising = all(page <= below for page, below in pairwise(pages))
    return blocks if heads and rising and len(tails) == len(pages) > 1 else None


def further_contents(lines: Sequence[Line], at: int) -> list[Block]:
    """The contents as they go on below what stood beside them: a group head or none, and entries whose pages count up."""
    after = _end_by_pages(lines, at) if not ends_sentence(lines[at].tight) else None
    if after is None:
        return []
    blocks = list(paged_entries(lines[at:after], at, _ends_entry))
    tails = [tail(lines[block.after - 1].text) for block in blocks if block.kind == "entry"]
    pages = [number_of_page(each.page) for each in tails if each]
    rising = all(page <= below for page, below in pairwise(pages))
    return blocks if rising and len(pages) == len(tails) > 1 else []


def _is_between_signs(line: Line) -> bool:
    text = line.tight
    return len(text) > 3 and line.width <= HEAD_WIDTH and _BETWEEN_SIGNS.get(text[0]) == text[-1]


_BETWEEN_SIGNS = {
    "【": "】",
    "〖": "〗",
    "〔": "〕",
    "［": "］",
    "[": "]",
    **{sign: sign for sign in "·・•◆●■★☆▲△◇○□※—"},
}
"""What stands before a group head, and behind it."""


def _is_heading(line: Line) -> bool:
    return _ISSUE_CONTENTS.finds(line.text) or line.tight.upper() == "CONTENTS"


_ISSUE_CONTENTS = Pattern(
    Expression(
        r"[·•【\[—]?(?:本[ \u3000]*[期刊][ \u3000]*)?(?:目[ \u3000]*[录次]|要[ \u3000]*目)[·•】\]—]?"
        r"(?:[ \u3000]{0,9}(?:[/／|｜][ \u3000]{0,9})?(?:CONTENTS|Contents|SUM[ÁA]RIO|Sum[áa]rio|[ÍI]NDICE|Índice))?"  # in English or Portuguese beside it
    ),
    (
        "·目次·",
        "【目　录】",
        "目　录",
        "目次",
        "本期目录",
        "本期要目",
        "要　目",
        "目录 CONTENTS",
        "目　录 / Contents",
        "目录　SUMÁRIO",
    ),
    ("目录如下", "本期", "要目标", "目录 of Contents", "CONTENTS"),
    "fullmatch",
    needs=("目要",),
)


def _end_by_pages(lines: Sequence[Line], first: int) -> int | None:
    """The index behind the last entry with a page number."""
    last, at = first, first
    while at < len(lines) and _may_go_on(lines, last, at) and not ARTICLE.match(lines[at].text):
        if at == last and (makers_end(lines, at) or is_page(lines[at]) and makers_end(lines, at + 1)):
            break
        if (
            _ends_entry(lines[at])
            and not _is_of_text(lines[first:last], lines[last : at + 1])
            or at == last > first
            and _is_number_of_entry(lines, at)
        ):
            last = at + 1
        elif ends_sentence(lines[at].tight) and not _leads_to_entries(lines, at):
            break
        at += 1
    return last if last > first else None


def _is_of_text(above: Sequence[Line], lines: Sequence[Line]) -> bool:
    """Whether a number that ends these lines is none of a page: a clause stands before it, and nothing leads to it, where dots lead to
    all above it: 现予公布，自 20, of a year."""
    if not any("，" in line.tight for line in lines) or _is_led(lines[-1]):
        return False
    ends = [line for line in above if _ends_entry(line)]
    return len(ends) > 1 and all(map(_is_led, ends))


def _is_led(line: Line) -> bool:
    """Whether dots lead to the page that a line ends with."""
    found = tail(line.text)
    return found is not None and not found.leader.isspace() and len(found.leader) > 1


def _end_without_pages(lines: Sequence[Line], paged: int) -> int:
    """The index behind the entries without a page number that stand below the others, to the end of their page: each begins where
    the last of those does, in letters of its size."""
    last = lines[paged - 1]
    end = paged
    while end < len(lines) and last.hints.page is not None and lines[end].hints.page == last.hints.page:
        line = lines[end]
        alike = line.hints.size == last.hints.size and abs(line.indent - last.indent) < _LEVEL and not line.blanks
        if not alike or line.ends or end - paged >= ENTRY_LINES:
            return paged
        end += 1
    return end


_LEVEL = 0.3
"""Ems by which the beginnings of entries differ."""


def _may_go_on(lines: Sequence[Line], last: int, at: int) -> bool:
    """Whether the entry behind this one may go on here: it has few lines, or a few more of which none is the end of a title."""
    if at - last < ENTRY_LINES:
        return True
    return at - last < LONG_ENTRY and not any(ends_like_a_title(line.tight) for line in lines[last:at])


def _leads_to_entries(lines: Sequence[Line], at: int) -> bool:
    """第3/2023号法律：, a number above its entry; 行政公职局：, whose entries stand below; 更正： above one that ends with its page; or an entry
    whose page stands below it, behind dots."""
    text = fold(lines[at].tight)
    below = tail(lines[at + 1].text) if at + 1 < len(lines) else None
    if below is not None and not below.words and _is_led(lines[at + 1]):
        return True
    if text[-1] not in "：:":
        return False
    if _goes_on_in_portuguese(lines, at):
        return True
    ends_below = at + 1 < len(lines) and _ends_entry(lines[at + 1])
    return ends_below or text[0] == "第" and "号" in text or is_organ(text[:-1])


def _is_number_of_entry(lines: Sequence[Line], at: int) -> bool:
    """Whether the number of a document stands here, set in below the entry of that."""
    line, above = lines[at], lines[at - 1]
    set_in = line.indent > above.indent + 1
    return set_in and _ends_entry(above) and "号" in line.tight and FILE_NUMBER.match(line.tight) is not None


def _end_by_pages_in_front(lines: Sequence[Line], first: int) -> int | None:
    """The index behind the last entry that begins with its page: two or more, which count up, and not from one by one."""
    last, at = first, first
    printed: list[str] = []
    while at < len(lines) and at - last < ENTRY_LINES and not ends_sentence(lines[at].tight):
        if tail(lines[at].text):
            return None
        if found := lead(lines[at].text):
            printed.append(found.page)
            at = last = _end_of_fronted(lines, at)
        else:
            at += 1
    pages = [number_of_page(page) for page in printed]
    padded = bool(printed) and printed[0].lstrip("Pp.．")[0] == "0"  # 01: a page's number, and none of an entry
    counted = pages == list(range(1, len(pages) + 1)) and len(pages) > 2 and not padded
    rising = all(page <= after for page, after in pairwise(pages))
    return last if len(pages) > 1 and rising and not counted else None


def _end_of_fronted(lines: Sequence[Line], at: int) -> int:
    """The index behind the entry that begins here with its page: with the full lines of a title that has no end yet, up to its end;
    and with the lines that hang behind the page, below the words."""
    end = at + 1
    for after in range(at + 1, min(at + ENTRY_LINES, len(lines))):
        if lead(lines[after].text) or not _goes_on(lines, at, after):
            break
        end = after + 1
    end = end if _is_whole_title(lines[at:end]) else at + 1
    hanging = takewhile(lambda line: _hangs_below(line, lines[at]), lines[end : at + ENTRY_LINES])
    return end + sum(1 for _ in hanging)


def _hangs_below(line: Line, first: Line) -> bool:
    """Whether a line stands where the words of an entry begin behind its page."""
    led = lead(first.text)
    if led is None or line.blanks or line.ends or lead(line.text):
        return False
    return abs(line.indent - first.indent - width_of(first.text[: led.length]) / 2) <= _LEVEL


def _goes_on(lines: Sequence[Line], first: int, at: int) -> bool:
    """Whether the title of an entry goes on over this line: the line above is as long as the first line of the entry, and no title
    ends there."""
    return not _is_whole_title(lines[first:at]) and lines[at - 1].width > lines[first].width - _RAGGED


def _is_whole_title(lines: Sequence[Line]) -> bool:
    return ends_like_a_title(_NUMBER_BEHIND.sub("", "".join(line.tight for line in lines)))


_NUMBER_BEHIND = Pattern(
    Expression("[（(][^（）()]{2,30}号[）)]$"),
    ("某办法的通知（某政办发〔2011〕74号）",),
    ("某办法（试行）", "某办法的通知"),
    "search",
    needs=("号",),
)
"""The number of a document in brackets behind its title."""


_RAGGED = 3.0
"""Ems by which full lines of contents differ."""


def _fronted_entries(lines: Sequence[Line], offset: int) -> Iterator[Block]:
    """Entries from their page to the next; a short line that names no document heads those below it."""
    widest = max(line.width for line in lines)
    begins: list[int] = []
    inside = 0
    for at, line in enumerate(lines):
        if lead(line.text):
            inside = _end_of_fronted(lines, at)
        if lead(line.text) or at == 0 or at >= inside and _heads_fronted(lines, at, widest):
            begins.append(at)
    for at, after in zip(begins, [*begins[1:], len(lines)], strict=True):
        yield Block("entry" if lead(lines[at].text) else "label", offset + at, offset + after)


def _heads_fronted(lines: Sequence[Line], at: int, widest: float) -> bool:
    below = at + 1 < len(lines) and lead(lines[at + 1].text) is not None
    return below and lines[at].indent <= lines[at - 1].indent + 1 and _is_head(lines, at, widest)


def _ends_entry(line: Line) -> bool:
    return tail(line.text) is not None and not _TELEPHONE.search(line.text) or is_page(line)


_TELEPHONE = Pattern(
    Expression(r"(?:[电電][话話]|[传傳]真|邮编|邮政编码)[：:][ \u3000]{0,4}[\d()（） \-—－]{4,20}$"),
    ("印务局　某街　电话：2857 3822　传真：2859 6802", "电话：010-6801"),
    ("关于电话号码的通知　12", "电话：见通知……12"),
    "search",
    needs=((":", "："),),
)
"""How to reach who prints the gazette, which ends with a number too."""


def is_page(line: Line) -> bool:
    """Whether a page number stands alone on the line, with a letter before it or without."""
    page = page_alone(line)
    return (page.isdecimal() or page[:1].isupper() and _LETTERED_ALONE.finds(page)) and len(line.text) <= 40


_LETTERED_ALONE = Pattern(
    Expression(r"[A-Z]{1,2}[1-9]\d{1,4}"), ("A2051", "B74"), ("A", "G1 A2051", "GB/T 9704", "2051"), "fullmatch"
)


def page_alone(line: Line) -> str:
    """What is printed on a line, without brackets and leaders around it."""
    return line.text.strip(f"（()）{LEADERS}")


def paged_entries(lines: Sequence[Line], offset: int, ends: Callable[[Line], bool]) -> Iterator[Block]:
    """Group heads and entries, each of which goes on up to the line that `ends` it."""
    widest = max((line.width for line in lines), default=0.0)
    margin = _margin_of_heads(lines, ends)
    waiting = 0
    for at, line in enumerate(lines):
        if at == waiting > 0 and _is_number_of_entry(lines, at):
            yield Block("entry", offset + at, offset + at + 1)
            waiting = at + 1
            continue
        while (
            waiting < at
            and not _NUMBER_OF_ACT.finds(lines[waiting].tight)
            and (_is_head(lines, waiting, widest) or _is_above_deeper(lines, waiting, margin))
        ):
            kind = "entry" if _is_above_first_chapter(lines, waiting) else "label"
            yield Block(kind, offset + waiting, offset + waiting + 1)
            waiting += 1
        if ends(line):
            beside = _BESIDE.match(line.text) if waiting == at else None
            if beside:  # the entries of two columns on one line
                yield Block("entry", offset + at, offset + at + 1, length=beside.end("first"))
                yield Block("entry", offset + at, offset + at + 1, skip=beside.start("second"))
            else:
                yield Block("entry", offset + waiting, offset + at + 1)
            waiting = at + 1


_BESIDE = Pattern(
    Expression(
        r"(?P<first>[^…·.]{3,40}[ \u3000]?[…·.]{2,60}[ \u3000]?[（(]?[1-9]\d{0,3}[）)]?)(?:\u3000|[ ]{2})[ \u3000]{0,40}"
        r"(?P<second>[^ \u3000…·.][^…·.]{2,40}[…·.]{2,60}[ \u3000]?[（(]?[1-9]\d{0,3}[）)]?)$"
    ),
    ("2月货币供应量 …… (20)    2月信贷收支 …… (21)", "某条例……3　　某办法……12"),
    ("某条例……3", "某条例……某某……12"),
    needs=("…·.",),
)
"""Two entries side by side, each with dots and its page."""


def _is_above_first_chapter(lines: Sequence[Line], at: int) -> bool:
    """Whether the first chapter of an act is named below a line, which is its title: that heads no group."""
    first, below = DIVISION.match(lines[at].text), DIVISION.match(lines[at + 1].text)
    return first is None and below is not None and below["num"] in _FIRST


_FIRST = frozenset(("一", "1"))


_NUMBER_OF_ACT = Pattern(
    Expression(
        rf"第\d{{1,4}}/\d{{4}}号{LETTER}{{2,16}}：|[A-Z][A-Za-zÀ-ÿ -]{{2,50}} ?n\.[º°o] ?\d{{1,4}}/\d{{4}}(?:/M)?[:：]"
    ),
    ("第5/2020号行政命令：", "第38/2020号行政长官批示：", "Lei n.º 7/2019:", "Ordem Executiva n.º 5/2020:"),
    ("第5/2020号行政命令", "司法解释：", "Alteração à Lei n.º 5/2011"),
    "fullmatch",
)
"""The first line of an entry of Macau's, whose summary stands below."""


def _margin_of_heads(lines: Sequence[Line], ends: Callable[[Line], bool]) -> float | None:
    """The indent of the heads where entries are set in below them: two at one place, the first of which ends with its page, or all
    that is further out is short; and no line further out ends with a page. None else."""
    margin = min((line.indent for line in lines), default=0.0)
    outer = any(ends(line) for line in lines if line.indent <= margin + 1)
    pairs = pairwise(lines)
    set_in = any(
        ends(one) and one.indent > margin + 1 and abs(one.indent - other.indent) <= _AT_ONE_PLACE
        for one, other in pairs
    )
    heads = [line for line in lines if line.indent <= margin + 1]
    short = len(heads) > 1 and all(line.width - line.indent <= HEAD_WIDTH for line in heads)
    short = short and not _go_on_one_by_one(lines, margin, ends)
    return margin if (set_in or short) and not outer else None


def _go_on_one_by_one(lines: Sequence[Line], margin: float, ends: Callable[[Line], bool]) -> bool:
    """Whether just one entry ends below each line further out, and all of these have more words than heads have: they are first
    lines of entries, each of which goes on below."""
    firsts = [at for at, line in enumerate(lines) if line.indent <= margin + 1]
    blocks = [lines[first:after] for first, after in pairwise([*firsts, len(lines)])]
    one_each = all(ends(block[-1]) and not any(map(ends, block[:-1])) for block in blocks)
    return one_each and all(lines[first].width > _WORDS_OF_HEAD for first in firsts)


_WORDS_OF_HEAD = 9.0
"""Ems that a head of one entry has at most: 司法解释, 河川省人民政府规章."""


_AT_ONE_PLACE = 0.5
"""Ems by which lines begin apart that begin at one place."""


def _is_above_deeper(lines: Sequence[Line], at: int, margin: float | None) -> bool:
    """Whether a line stands at the margin of the heads, with an entry set in below it."""
    return margin is not None and lines[at].indent <= margin + 1 < lines[at + 1].indent


HEAD_WIDTH, HEAD_SHARE = 14.0, 0.7
"""Ems that a group head has at most, and how much of the widest line: the first line of a long entry is full."""


def _is_head(lines: Sequence[Line], at: int, widest: float) -> bool:
    """Whether the line heads the entries below it, and is no first line of the next."""
    line, below = lines[at], lines[at + 1]
    if before_portuguese(line.text) or _goes_on_in_portuguese(lines, at):
        return True
    if line.tight[0] in _SIGNS or line.tight[-1] in _LAST_OF_COLUMNS and _COLUMNS_OF_CONTENTS.finds(line.text):
        return True
    if below.tight[0] in "《〈" and COLUMN.match(close_up(line.tight)):
        return True  # 政策解读⏎《某办法》解读
    if _SESSION.finds(line.tight) and not below.tight.startswith("关于") and organ_of_title(below.tight) is not None:
        return True
    if below.tight.startswith("关于") and is_organ(line.tight) and _heads_nothing(lines, line):
        return False  # the first line of 某省人民政府办公厅⏎关于某事的通知
    bracketed = below.tight[0] == "（" and ENUMERATOR.match(fold(below.tight)) is None  # （一） begins an entry
    deeper = below.indent > line.indent + 1 and not _are_beside(lines, at + 1)
    goes_on = deeper or bracketed or below.tight[0] in "《的〈" or line.tight[-1] in "的于、与和及"
    whole = line.tight.count("《") == line.tight.count("》") and "关于" not in line.tight
    return whole and not goes_on and not is_page(below) and line.width <= min(HEAD_WIDTH, HEAD_SHARE * widest)


_SESSION = Pattern(
    Expression(rf"[^，。；：]{{0,20}}第[{CHARACTERS}\d]{{1,4}}届[^，。；：]{{4,30}}第[{CHARACTERS}\d]{{1,4}}次会议"),
    ("第六届全国人民代表大会常务委员会第五次会议", "某省第十四届人民代表大会第一次会议"),
    ("某省第十四届人民代表大会第一次会议议程", "第五次会议"),
    "fullmatch",
    needs=("届",),
)
"""Which session the entries below are of."""


def _goes_on_in_portuguese(lines: Sequence[Line], at: int) -> bool:
    """Whether what an office is called in Portuguese goes on here from beside its Chinese name, to its colon: 運輸工務司司長辦公室： Gabinete
    do Secretário para os⏎Transportes e Obras Públicas:."""
    return (
        at > 0
        and is_in_latin(lines[at].text.rstrip(":："))
        and lines[at].text[-1] in ":："
        and before_portuguese(lines[at - 1].text) > 0
    )


def _heads_nothing(lines: Sequence[Line], organ: Line) -> bool:
    """Whether an organ's name is no head among these contents: all heads have signs, or other entries begin with it too."""
    return lines[0].tight[0] in _SIGNS or sum(line.tight.startswith(organ.tight) for line in lines) > 1


def _are_beside(lines: Sequence[Line], at: int) -> bool:
    """Whether an entry stands on this line alone, and the next begins at the same place: they are set in below their head."""
    line, below = lines[at], lines[at + 1] if at + 1 < len(lines) else None
    return _ends_entry(line) and below is not None and abs(line.indent - below.indent) <= _AT_ONE_PLACE


_SIGNS = "【〖〔［[◆●■★☆▲※"


_LAST_OF_COLUMNS = "数數次码碼号號"


_COLUMNS_OF_CONTENTS = Pattern(
    Expression(
        rf"(?:{LETTER}(?:[ \u3000]?{LETTER}){{1,6}}[ \u3000]{{1,120}}){{0,3}}[页頁][ \u3000]{{0,4}}[数數次码碼号號]"
    ),
    ("公告编号　　　　　　页数", "公告编号　　标题　　　页次", "页　码"),
    ("某条例的页数说明", "页", "共3页　页数12"),
    "fullmatch",
)
"""What the columns of contents are called, above the first entry."""


def _plain_entries(lines: Sequence[Line], offset: int) -> Iterator[Block]:
    """Entries, and the heads above them."""
    widest = max(line.width for line in lines)
    begins = _beginnings(lines)
    for at, after in zip(begins, [*begins[1:], len(lines)], strict=True):
        alone = after == at + 1 < len(lines)
        head = (
            alone
            and not _is_beside_an_entry(lines, at)
            and (_names_column(lines, at) or not ends_like_a_title(lines[at].tight))
            and _is_head(lines, at, widest)
        )
        yield Block("label" if head else "entry", offset + at, offset + after)


def _is_beside_an_entry(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is set in as the one above it, whose words end as titles do: 大总统申令⏎大总统策令二则, below what heads both."""
    margin = min(line.indent for line in lines)
    if not at or lines[at].indent <= margin + _LEVEL or abs(lines[at].indent - lines[at - 1].indent) > _LEVEL:
        return False
    return ends_like_a_title(lines[at - 1].tight)


def _beginnings(lines: Sequence[Line]) -> list[int]:
    """The lines with which entries begin: each does; but one behind an indent goes on from the line above, where that is no whole
    title that ends early, and so does one that has the rest of a title of which the line above is full."""
    end = max(line.indent + line.width for line in lines)
    begins = [0]
    for at, (above, line) in enumerate(pairwise(lines), 1):
        entry = "".join(each.tight for each in lines[begins[-1] : at])
        whole = ends_like_a_title(entry) or FILE_NUMBER.match(above.text.split("\u3000")[-1]) is not None
        if line.indent > lines[0].indent + 1:
            goes_on = not (whole and _left_over(above, end) > _RAGGED and _begins_title(line, end))
        else:
            goes_on = not whole and _is_full(above, end) and ends_like_a_title(entry + line.tight)
        if not goes_on:
            begins.append(at)
    return begins


def _left_over(line: Line, end: float) -> float:
    """Ems that a line leaves of contents whose lines end there."""
    return end - line.indent - line.width


def _is_full(line: Line, end: float) -> bool:
    return _left_over(line, end) <= _FULL and line.width >= _LONG_LINE


def _begins_title(line: Line, end: float) -> bool:
    """Whether a title ends with this line, or goes on below it."""
    return ends_like_a_title(line.tight) or _is_full(line, end)


_FULL, _LONG_LINE = 2.0, 18.0
"""Ems by which a line that is full may end early; and those that it has at the least."""


def _names_column(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is what columns are called, 人事任免, and the one below it is none; or the entry below it is called so too,
    大事记⏎2018年4—6月县政府大事记."""
    name, below = close_up(lines[at].tight), lines[at + 1].tight
    return COLUMN.match(name) is not None and COLUMN.match(below) is None or below.endswith(name) and below != name


def _with_statement(lines: Sequence[Line], first: int, after: int) -> Iterator[Block]:
    """The entries, and what the gazette says of itself below them."""
    said = next((at for at in range(first + 1, after) if statement_end(lines, at) == after), after)
    again = {line.tight[1:-1] for line in lines[after:] if _is_between_signs(line)}
    for block in _plain_entries(lines[first:said], first):
        is_head = block.after - block.first == 1 and lines[block.first].tight in again
        yield replace(block, kind="label") if is_head else block
    if said < after:
        yield Block("p", said, after)


def _documents_start(lines: Sequence[Line], first: int) -> int | None:
    """The line that the first document begins with; where the contents have pages of their own, the first of its page."""
    after = documents_start(lines, first)
    if after is not None and after - 1 > first and _is_head_again(lines, first, after - 1):
        after -= 1
    if after is None or lines[after].hints.page == lines[first].hints.page:
        return after
    top = next(at for at in range(first, after + 1) if lines[at].hints.page == lines[after].hints.page)
    return top if after - top <= _ABOVE_TITLE else after


def _is_head_again(lines: Sequence[Line], first: int, at: int) -> bool:
    """Whether a group head stands here that the contents name too, or between signs that these name without: 【市政府文件】."""
    head = lines[at]
    named = [line.tight for line in lines[first:at]]
    return head.tight in named or _is_between_signs(head) and head.tight[1:-1] in named


_ABOVE_TITLE = 2
"""Lines above a title that no contents name: the number of the document, the name of its column."""


def _are_titles_below(lines: Sequence[Line], first: int, after: int) -> bool:
    """Whether the first lines of nearly all of these entries begin lines below, up to a blank before their number, and none
    is numbered."""
    titles = [
        unspaced(lines[block.first].text.lstrip(BULLETS).split("\u3000")[0])
        for block in _plain_entries(lines[first:after], first)
    ]
    words = [unspaced(line.tight) for line in lines[after:]]
    starts, below = [0, *accumulate(map(len, words))], "".join(words)
    found = sum(1 for title in titles if any(below.startswith(title, at) for at in starts))
    numbered = any(ENUMERATOR.match(fold(title)) for title in titles)
    return not numbered and found >= _TITLES_BELOW * len(titles)


_TITLES_BELOW = 0.75
"""Share of contents' entries that stand below at the least."""


STATEMENT_LINES = 4
"""Lines that a statement below the contents may take."""


def statement_end(lines: Sequence[Line], at: int) -> int | None:
    """The index behind a sentence that speaks of the gazette itself: 本刊所登文件与正式文件具有同等效力。"""
    text = ""
    for n in range(at, min(at + STATEMENT_LINES, len(lines))):
        text += lines[n].tight
        if ends_sentence(text):
            return n + 1 if _OF_GAZETTE.match(text) else None
        if ends_like_a_title(text):
            return None
    return None


_OF_GAZETTE = Pattern(
    Expression("[^，。]{0,30}?(?:(?:公报|政报|会刊|文告)(?:》|上刊)|本公报|本政报|本会刊|本刊|本期)"),
    (
        "《某省人民政府公报》所刊文件为标准文本。",
        "在常务委员会公报上刊登的法规文本为标准文本。",
        "本刊文件与正式文件具有同等效力。",
    ),
    ("会议通过，在本公报上刊登。", "某省统计公报已经发布。"),
)
"""How a sentence begins that a gazette says of itself."""
