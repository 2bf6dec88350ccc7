"""Persons with their offices, an entry each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import SET_IN
from gazette_pub.structure.namerows import IS_PLACE, OFFICE_ALONE, heads_columns, is_name_row
from gazette_pub.structure.openings import FIRST_LINE
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.heads import DATE_LINE
from gazette_pub.structure.patterns.persons import APPOINTMENT_LABEL, ENTRY, PERSON_AND_BODY, PERSON_IN_OFFICE
from gazette_pub.structure.patterns.provisions import ARTICLE, ENUMERATOR
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.structure.rosters.members import OFFICE_LABEL
from gazette_pub.structure.rosters.names import COUNT, below_heading, opens
from gazette_pub.structure.titles.finding import best
from gazette_pub.structure.units import GROUP
from gazette_pub.words.characters import unspaced
from gazette_pub.words.masthead import is_imprint
from gazette_pub.words.names import ethnic_in, is_name
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.posts import ENDS_HOLDERS, POST, are_holders


def entries(reading: Reading, at: int) -> list[Block] | None:
    """A person and the office, with the lines that the office runs on over."""
    line = reading.lines[at]
    if _in_rows_of_persons(reading, at) and not ENTRY.match(line.text):
        return [Block("entry", at, at + 1)]
    if _in_rows_of_offices(reading, at):
        return [Block("entry", at, at + 1)]
    if not is_entry(line) or not opens(reading, at):
        return None
    alone = reading.last_kind != "entry" and not another_entry(reading, at) and not is_below_label(reading, at)
    if alone and not (reading.pending == at and _are_holders(reading.lines[at - 1])):
        return None
    return [Block("entry", at, entry_end(reading, at))]


def unnamed_holders(reading: Reading, at: int) -> list[Block] | None:
    """成　员：各县（市、区）长 in a roster: those who hold an office, whoever they are. They are a paragraph of their own."""
    if not _are_holders(reading.lines[at]):
        return None
    below = reading.line(at + 1)
    in_roster = reading.pending == at and reading.last_kind == "entry" or below is not None and is_entry(below)
    return [Block("p", at, at + 1)] if in_roster else None


def _are_holders(line: Line) -> bool:
    if line.tight[-1] not in ENDS_HOLDERS:
        return False
    text = unspaced(line.text)
    return are_holders(text[text.find("：") + 1 :]) and not is_entry(line)


def is_below_label(reading: Reading, at: int) -> bool:
    """Whether the line stands below a label of appointments, of an office or of an organ, or below a person that does; or below a
    sentence that appoints who is named below it."""
    if at and reading.lines[at - 1].tight[-1] == "：" and _DECIDES.finds(reading.lines[at - 1].tight):
        return True
    if reading.pending != at:
        return False
    above = next((block for block in reversed(reading.blocks) if block.kind != "entry"), None)
    if above is None or above.kind not in ("label", "p"):
        return False
    line = reading.lines[above.after - 1]
    named = OFFICE_LABEL.search(unspaced(line.text)) is not None or is_organ(line.tight)
    labels = above.kind == "label" and named
    return labels or APPOINTMENT_LABEL.match(line.text) is not None


_DECIDES = Pattern(
    Expression("(?:决定|任命|免去|聘任|解聘|推选|补选)：$"),
    ("经县人民政府第5次常务会议研究，决定：", "市人民政府决定任命：", "同时免去："),
    ("会议决定", "决定任命张三："),
    "search",
)
"""How a sentence ends below which stands who is appointed, one or several."""


def is_entry(line: Line) -> bool:
    text = line.text
    if not (" " in text or "\u3000" in text or "（" in text):  # nothing sets the name apart
        return False
    found = ENTRY.match(text)
    if found is None or IS_PLACE.finds(found["name"]):
        return False
    if _are_places_or_organs([found["name"], *text[found.end() :].split()]):
        return False
    named = not OFFICE_ALONE.match(unspaced(found["name"])) and not ARTICLE.match(text)
    return named and not _BOX.search(line.text) and not heads_columns(line)


def _are_places_or_organs(words: Sequence[str]) -> bool:
    """Whether each of these words is an organ, or ends as the name of a place does: 东阳镇  西阳镇  北山乡, 市水务局　市财政局."""
    return all(word[-1] in _ENDS_PLACE or is_organ(word) for word in words)


_ENDS_PLACE = frozenset("镇鎮乡鄉村县縣区區市旗")

_BOX = Pattern(
    Expression("[□☐☑☒]|年[ \u3000]+月"),
    ("采购台账　　□合格", "本人签字：　　年　　月　　日"),
    ("王丽　　省长",),
    "search",
)
"""What is ticked or filled in in a form: no person holds such an office."""


def holds_office(line: Line) -> bool:
    """Whether what stands behind the name is an office: it ends as offices do."""
    return _IN_OFFICE.search(line.tight) is not None


_IN_OFFICE = Pattern(
    Expression(rf"(?:{POST}|职务)(?:（[^（）]{{1,20}}）)?[。；，]?$"),
    (
        *("某厅厅长", "某厅厅长职务；", "某厅厅长，", "某厅厅长。", "某局副局长（试用期一年）。"),
        *("某厅厅长（女）", f"某厅厅长（{'兼' * 20}）"),
    ),
    (
        *("某省人民政府", "任命：", "某厅厅长会议", "某厅厅长（）", f"某厅厅长（{'兼' * 21}）"),
        *("某厅厅长（甲（乙）", "某厅厅长（甲）乙）"),
    ),
    "search",
)


def _in_rows_of_persons(reading: Reading, at: int) -> bool:
    """Whether the line is one of three or more in a row that hold a name and a few words: the body that each is of."""
    return _in_rows(reading, at, is_person_and_body, _ROWS)


def _in_rows_of_offices(reading: Reading, at: int) -> bool:
    """Whether the line is one of two or more in a row that hold a name, and the office in brackets."""
    return _in_rows(reading, at, _is_person_in_office, _ROWS_OF_OFFICES)


def _in_rows(reading: Reading, at: int, is_row: Callable[[Line | None], bool], least: int) -> bool:
    """Whether so many rows of a roster begin here, or a row that goes on from an entry."""
    if not is_row(reading.lines[at]):
        return False
    if reading.pending == at and reading.last_kind == "entry":
        return True
    begins = reading.ended(at) or below_heading(reading, at)
    return begins and all(is_row(reading.line(n)) for n in range(at + 1, at + least))


def _is_person_in_office(line: Line | None) -> bool:
    if line is None or line.text[-1] != "）":
        return False
    found = PERSON_IN_OFFICE.match(line.text)
    return found is not None and is_name(found["name"])


_ROWS, _ROWS_OF_OFFICES = 3, 2
"""Lines from which persons and bodies are a list, and persons with their offices in brackets."""


def is_person_and_body(line: Line | None) -> bool:
    if line is None or line.text[-1] in _NO_BODY or not (" " in line.text or "\u3000" in line.text):
        return False
    found = PERSON_AND_BODY.match(line.text)
    if found is None or not (is_name(found["name"]) or ethnic_in(found["note"] or "")):
        return False
    return not is_name(found["body"]) or len(unspaced(found["body"])) > 4


_NO_BODY = frozenset("，。；：、（）")
"""Marks that no name of a body ends with."""


def another_entry(reading: Reading, at: int) -> bool:
    return any(ENTRY.match(line.text) or is_person_and_body(line) for line in reading.lines[at + 1 : at + 5])


def entry_end(reading: Reading, at: int) -> int:
    after = at + 1
    while (
        (line := reading.line(after)) and _may_hang(reading, at, after) and _runs_on_in_entry(reading, at, after, line)
    ):
        after += 1
    return after


def _may_hang(reading: Reading, first: int, at: int) -> bool:
    """Whether the entry that begins with line `first` may have so many lines; in one of several columns of a page the office has
    a part of that, and all its lines hang at one place."""
    if at - first < ENTRY_LINES:
        return True
    line, before = reading.lines[at], reading.lines[at - 1]
    in_column = at - first < _NARROW_ENTRY_LINES and bool(line.hints.amid)
    return in_column and abs(line.indent - before.indent) <= _AT_ONE_PLACE


ENTRY_LINES, _NARROW_ENTRY_LINES, _AT_ONE_PLACE = 5, 9, 0.3
"""Lines that a person and the office may take; and in a column; ems by which these differ in where they begin."""


def _runs_on_in_entry(reading: Reading, first: int, at: int, line: Line) -> bool:
    """Whether a line is the rest of the entry that begins with line `first`, all of whose rest may hang at one place."""
    before, person = reading.lines[at - 1], reading.lines[first]
    if (
        line.tight[-1] == "：" or "编" in line.tight and is_imprint(line.text)
    ):  # it labels those below; （责任编辑：何敏）
        return False
    if ENTRY.match(line.text) or ENUMERATOR.match(line.text) or is_name_row(line) or APPOINTMENT_LABEL.match(line.text):
        return False
    if _groups_persons(reading, at, person) or not reading.set_alike(at - 1, at):
        return False
    if before.hints.whole or before.tight.endswith("职务") or _is_about_all(line) or is_person_and_body(line):
        return False
    if _opens_paragraph(person, line) or DATE_LINE.match(line.tight):
        return False
    is_sentence = line.tight[-1] == "。" and "，" in line.tight  # a paragraph below the list
    if is_sentence and (_ENDS_OFFICE.search(before.tight) or SET_IN <= line.indent <= person.indent):
        return False
    if not reading.wrapped[at]:
        return line.indent >= before.indent + _DEEPER and not is_sentence
    if line.hints.page is not None and not line.blanks and line.indent >= person.indent + _DEEPER:
        return True
    early = before.measured and reading.room(at - 1) > _ENDED_EARLY and line.tight[0] != "（"
    if early or _is_closed(before) or _signs_below(reading, at) or _opens_document(reading, at):
        return False
    full = _ENTRY_FULL if ENTRY.match(before.text) else _ENTRY_FULL - _NAME_WIDTH
    return before.width >= full or line.tight[0] == "（" or line.width <= 4


_ENDED_EARLY = 3.0
"""Ems that a line leaves free in its measure with which an office has ended."""

_ENDS_OFFICE = Pattern(
    Expression(f"{POST}$"), ("自治区卫生厅副厅长", "省政府副秘书长"), ("自治区卫生", "厅长，"), "search"
)


def _is_about_all(line: Line) -> bool:
    """Whether a line says something of the persons above, or how many they are: （以上…, 理事（22人）."""
    counted = line.tight[-1] == "）" and line.tight[0] != "（" and COUNT.search(line.tight) is not None
    return counted or line.tight.startswith("（以上")


def _groups_persons(reading: Reading, at: int, person: Line) -> bool:
    """Whether the place or body of the persons below stands here, no deeper than the one above: 安丰县."""
    line, below = reading.lines[at], reading.line(at + 1)
    if below is None or line.indent > person.indent or not GROUP.match(close_up(line.tight)):
        return False
    return is_name_row(below) or is_entry(below)


def _is_closed(line: Line) -> bool:
    """Whether a line ends what is said of a person: with the mark that parts it from the next, or that ends the list."""
    return line.tight[-1] in "；。"


def _signs_below(reading: Reading, at: int) -> bool:
    """Whether an organ signs here, with the day below it."""
    line, below = reading.lines[at], reading.line(at + 1)
    return below is not None and DATE_LINE.match(below.tight) is not None and is_organ(line.tight)


def _opens_document(reading: Reading, at: int) -> bool:
    """Whether the title of the next document stands here, 关于张三等同志职务任免的通知, though the entry above is as wide as its line."""
    tight = reading.lines[at].tight
    asked = at in reading.page_starts or "关于" in tight or is_organ(tight)
    return asked and best(reading, at, labelled=False) is not None


def _opens_paragraph(person: Line, line: Line) -> bool:
    """Whether a line is set in as a paragraph's first line is, far to the left of the person above."""
    return SET_IN <= line.indent <= FIRST_LINE and person.indent - line.indent >= _FAR_LEFT


_FAR_LEFT = 1.5
"""Ems to the left of an entry from which a line set in is a paragraph below the roster."""

_DEEPER = 2.0
"""Ems by which the rest of an office stands deeper than its line, where lines are not known to be full."""

_ENTRY_FULL, _NAME_WIDTH = 16.0, 4.0
"""Ems from which a roster line may run on below, and what the name takes of its first line."""
