"""What speaks against a paragraph ending between two lines."""

from __future__ import annotations

from gazette_pub.structure.cuts.marks import closes_first, stays_open
from gazette_pub.structure.cuts.provisions import in_article
from gazette_pub.structure.measure import SET_IN, is_led
from gazette_pub.structure.paragraphs.beginnings import appoints_person
from gazette_pub.structure.paragraphs.indents import are_one_heading, is_of_set_in
from gazette_pub.structure.paragraphs.seam import RESIZED, TAGGED, Seam
from gazette_pub.structure.paragraphs.setting import Setting
from gazette_pub.structure.paragraphs.state import State
from gazette_pub.words.characters import LETTER, OPENING
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern

_ANNOUNCES = -0.5
"""What speaks against a paragraph ending with a colon or a semicolon above a line that appoints a person."""

_INSTRUCTION = Pattern(
    Expression(rf"(?:将|在|删去|删除)(?:《[^》]{{1,40}}》)?原?第[{CN}]{{1,7}}[条款项章]"),
    (
        *("将第十二条中的", "删去第三款", "在《某条例》第五条后", "将《甲》第五条", "将第一千一百二十三条"),
        f"将《{'甲' * 40}》第五条",
    ),
    ("将工作", "删去原文", "第三条", "将第条", "将第一千一百二十三十条", f"将《{'甲' * 41}》第五条"),
    needs=("第",),
)
"""How a paragraph begins that says what is done with a provision, below a heading that names the law."""

_INSTRUCTS = frozenset("将在删")
"""Its first character."""

_TOLD = 1.0
"""How much that speaks for a new paragraph."""


def against_parting(seam: Seam, state: State, setting: Setting) -> float:
    """What speaks against a paragraph ending with the upper line."""
    before, text = seam.before, seam.before.tight
    if seam.within or in_article(before, seam.line):
        return _SURELY_CUT
    told = _against_as_told(seam, state)
    if told is not None:
        return told
    if text[-1] == "…" and seam.breaks:
        return _SURELY_CUT
    if seam.ended:
        return _against_below_sentence(seam, state, setting)
    set_in = setting.shown and _is_set_in(seam, state)
    room = seam.measure - before.width
    if not set_in and (state.heading or seam.anew or not 0 <= room <= _ROOM) and seam.breaks:
        return _SURELY_CUT
    if _breaks_off(seam, state):
        return _WITHIN_SENTENCE
    if setting.shown and seam.line.indent >= SET_IN and not is_of_set_in(seam, state):
        return _SHOWN
    if state.heading:
        return (0.8 if state.first else 1.8) - (_TOLD if _instructs(seam.line.text) else 0.0)
    return _against_early_end(seam, state)


def _against_early_end(seam: Seam, state: State) -> float:
    """The same where the upper line ends no sentence and leaves room."""
    if not seam.anew and _ends_sentence_below(seam):
        return _WITHIN_SENTENCE
    if seam.anew or (state.first and seam.measure - seam.before.width > 5):
        return 4.0
    return 7.0 if seam.before.tight[-1] in "”）》" else 9.0


def _is_set_in(seam: Seam, state: State) -> bool:
    """Whether the lower line is set in, and the upper is not, or as far as the first line of its own paragraph."""
    before, line = seam.before, seam.line
    if line.indent < SET_IN:
        return False
    return before.indent < SET_IN or state.first and abs(line.indent - before.indent) < _ALIKE


_ALIKE = 0.5
"""Ems by which lines that are set in alike differ."""


def _breaks_off(seam: Seam, state: State) -> bool:
    """Whether the upper line ends in what is asked, in brackets, behind an opening mark, or within what is quoted."""
    text = seam.before.tight
    if state.first and _asks(text) or _is_open(text):
        return True
    return stays_open("“", "”", text) and closes_first("“", "”", seam.line.tight)


def _against_as_told(seam: Seam, state: State) -> float | None:
    """The same where how the source sets the lines says it, or what the upper ends with; None where neither does."""
    text = seam.before.tight
    if seam.centred or state.heading and are_one_heading(seam, state):
        return RESIZED
    if seam.tagged is not None:
        return TAGGED if seam.tagged else 0.0
    if "………" in text and is_led(text):
        return 0.0
    if text[-1] == "；":
        return _ANNOUNCES if appoints_person(seam.line.text) else _WITHIN if _goes_on_telling(seam) else 2.5
    return None


def _goes_on_telling(seam: Seam) -> bool:
    """Whether a full line ends at a semicolon behind the end of another sentence: 增长5.5%。其中，第一产业增加值113.7亿元；. Of what is
    listed, each is one sentence."""
    return "。" in seam.before.tight and seam.measure - seam.before.width < _ROOM


_WITHIN = 6.0
"""What speaks against a paragraph that ends there."""


def _against_below_sentence(seam: Seam, state: State, setting: Setting) -> float:
    """The same where the upper line ends a sentence."""
    before = seam.before
    if before.tight[-1] == "：" and (appoints_person(seam.line.text) or _LEADS_ALONE.finds(seam.line.tight)):
        return _ANNOUNCES
    indent = setting.indent if state.first and before.indent < 1.5 else before.indent
    return setting.full_end if before.full or seam.measure - before.width - indent < 1.6 else 0.0


_LEADS_ALONE = Pattern(
    Expression(f"{LETTER}{{2,12}}："),
    ("欧盟公司：", "任命："),
    ("欧盟公司：甲", "一是甲，乙：", "公司"),
    "fullmatch",
    needs=("：",),
)
"""A few words that lead to what stands below them, and no sentence to its end."""

_SHOWN = 2.0
"""What speaks against a paragraph that ends in no full stop, above a line that shows the indent of first lines."""

_ROOM = 2.0
"""Ems that a line leaves free where it ended early."""

_SURELY_CUT = 24.0
"""What speaks against a paragraph ending where a line surely breaks off: more than any room that it leaves."""


def _instructs(text: str) -> bool:
    """Whether a paragraph says what is done with a provision."""
    return text[0] in _INSTRUCTS and _INSTRUCTION.match(text) is not None


_WITHIN_SENTENCE = 14.0
"""What speaks against a paragraph ending within a sentence: more than a few ems left free."""


def _ends_sentence_below(seam: Seam) -> bool:
    """Whether a sentence that pauses in the upper line has its end with the lower: 2019年，全省上下坚持稳中求进，经济⏎运行总体平稳。"""
    above, below = seam.before, seam.line
    if not above.stops:
        return False
    if below.width <= _LAST_WORDS and not below.stops and below.tight[-1] in "。：":
        return above.tight[-1].isalpha() or above.tight[-1] == "）"
    return above.tight[-1].isalpha() and below.tight[-1] == "。"


_LAST_WORDS = 8.0
"""Ems of the last words of a sentence, without a mark among them: 政府。, 下列事项："""


def _asks(text: str) -> bool:
    """Whether a line begins what is asked, or what is answered, and breaks off in it: 问：…未附送劳动合同原件⏎（包括复印件），应当如何处理？"""
    return text[0] in "问答" and text[1:2] == "：" and text[-1].isalnum()


def _is_open(text: str) -> bool:
    """Whether a line ends behind an opening mark, in brackets, or in the midst of a sentence."""
    if text[-1] in OPENING or text[-1] in "，、":
        return True
    last = text.rfind
    brackets = "（" in text and last("（") > last("）") or "《" in text and last("《") > last("》")
    return brackets or "〈" in text and last("〈") > last("〉")
