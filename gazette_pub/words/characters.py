"""Characters of a printed line: proper punctuation and plain digits for what an extraction made of them."""

from __future__ import annotations

import re
import unicodedata

DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")

LATIN = str.maketrans(
    {chr(wide): chr(wide - 0xFEE0) for wide in (*range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
    | {"％": "%", "＋": "+"}
)

PUNCTUATION = str.maketrans(
    {
        ",": "，",
        ":": "：",
        ";": "；",
        "(": "（",
        ")": "）",
        "!": "！",
        "?": "？",
        "«": "《",
        "»": "》",
        "‹": "〈",
        "›": "〉",
    }
)
"""What a PDF's font map gives for full-width marks (GB/T 15834-2011 names the marks); `.` is settled by its neighbours."""

_SUPPLEMENT = (
    "⺁厂⺄乙⺆冂⺇几⺈刀⺉刂⺊卜⺋卩⺌小⺍小⺏尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺝月⺞歹⺟母⺠民⺡氵⺣灬⺤爪⺥爪⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺮竹"
    "⺯糹⺰纟⺱网⺲罒⺳网⺴网⺶羊⺸羊⺹老⺺聿⺻聿⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐金⻑長⻒镸⻓长⻔门⻕阝"
    "⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭歯⻮齿⻯竜⻰龙⻲亀⻳龟"
)
RADICALS = str.maketrans(
    {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0x2F00, 0x2FD6)}
    | dict(zip(_SUPPLEMENT[::2], _SUPPLEMENT[1::2], strict=True))
)
"""Radicals that a bad font map gives for the characters they look like (Unicode's EquivalentUnifiedIdeograph)."""

_TRADITIONAL = (
    "條条節节編编號号國国務务關关於于報报說说見见單单議议則则辦办規规員员會会廳厅縣县屆届審审過过決决發发執执書书長长團团體体駐驻總总錄录個个"
    "歲岁與与們们財财經经濟济區区機机構构學学認认選选舉举罷罢質质詢询專专題题項项當当對对開开門门縣县級级處处劃划實实舊旧貫贯訂订頒颁佈布"
    "訊讯電电記记聞闻攝摄稱称華华種种標标準准"
)
FOLDED = str.maketrans(dict(zip(_TRADITIONAL[::2], _TRADITIONAL[1::2], strict=True)))
"""Traditional characters in the words that structure shows by (條, 號, 關於, 報告), for matching only: text is kept."""

_TO_FOLD = re.compile(f"[{_TRADITIONAL[::2]}]")

INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufe00-\ufe0f]")
"""Characters that print nothing: soft hyphens, zero-width characters, marks of direction, variation selectors."""

CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML 1.0 §2.2 leaves out, or that no printed page holds."""

PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]")
"""Private-use characters: what they show depends on a font that the text has lost."""

SENTENCE_END = frozenset("。！？；：…")
CLOSING = frozenset("。，、；：！？）》〉」』】〕］”’…·％%")
OPENING = frozenset("（《〈「『【〔［“‘")
"""GB/T 15834-2011 §5.1.2: a closing mark may not start a line, an opening mark may not end one."""

_WIDE = re.compile(r"[A-Za-z0-9]")
_EDGE = re.compile(r"(?<=[A-Za-z0-9])(?=[㐀-鿿])|(?<=[㐀-鿿])(?=[A-Za-z0-9])")
_SQUEEZABLE = re.compile(r"[，。：；、！？（）《》〈〉“”‘’〔〕]")
_PROPER = DIGITS | LATIN | PUNCTUATION | {ord("．"): "."}
_DECIMAL = re.compile(r"(?<=\d)\.(?=\d)")
_BETWEEN_LATIN = re.compile(r"(?<=[A-Za-z0-9０-９])[,:](?=[A-Za-z0-9０-９])")
_BETWEEN_PARTS = re.compile(f"({_BETWEEN_LATIN.pattern})")
_STOP = re.compile(r"(?<![A-Za-z0-9.])\.(?!\.)|(?<=[A-Za-z0-9])\.(?![A-Za-z0-9.])")
_SPACE = re.compile(r"(?<![A-Za-z0-9)\].,;]) | (?![A-Za-z0-9(\[])")
_SPACED = re.compile(r"(?:[^ \u3000] ){3}[^ \u3000]")


def fold(text: str) -> str:
    """The text as patterns see it: traditional characters as simplified, one for one."""
    return text.translate(FOLDED) if _TO_FOLD.search(text) else text


class Punctuation:
    """How a text writes its marks, settled once for the whole text.

    A font map that gives `.` for 。 gives it everywhere, and then `５.２０２４` is an end of sentence between digits
    while the decimal point is `．`. A text that prints 。 keeps `.` for decimals and Latin words.
    """

    def __init__(self, text: str) -> None:
        self.ascii_stop = text.count("。") * 4 < text.count(".") and "，" not in text[:20000]

    def proper(self, line: str) -> str:
        """The line with Chinese marks and plain digits; as many characters as before."""
        if line.isascii():
            return line
        if self.ascii_stop:
            line = line.replace(".", "。") if not _WIDE.search(line) else _STOP.sub("。", line)
        if ("," in line or ":" in line) and _BETWEEN_LATIN.search(line):
            return "".join(
                part.translate(_PROPER) if at % 2 == 0 else part for at, part in enumerate(_BETWEEN_PARTS.split(line))
            )
        return line.translate(_PROPER)


def tight(line: str) -> str:
    """The line without the spaces that justification or an extraction put between characters; Latin words stay apart."""
    return _SPACE.sub("", line) if " " in line else line


def letter_spaced(line: str) -> bool:
    """Whether the line was set wide to fill its measure: 粮食 生 产 再 创 新 高."""
    return _SPACED.search(line) is not None


def ems(text: str) -> float:
    """The natural width of a tight line in ems: Han 1, Latin letters and digits ½, ¼ where the two meet."""
    if text.isascii():
        return len(text) / 2
    latin = len(_WIDE.findall(text))
    if not latin:
        return float(len(text))
    return len(text) - (latin + len(_DECIMAL.findall(text))) / 2 + len(_EDGE.findall(text)) / 4


def squeeze(text: str) -> float:
    """How many ems a line can give way: half of each mark, and what stands between Han and Latin."""
    return len(_SQUEEZABLE.findall(text)) / 2 + len(_EDGE.findall(text)) / 4
