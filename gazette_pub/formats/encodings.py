"""How a text was written as bytes: found by trying each encoding, and the one whose outcome is most like a gazette wins.

Decoding is strict; a broken byte is named with its line and never replaced.
"""

from __future__ import annotations

import codecs
import contextlib
import itertools
import re
from collections.abc import Iterator

from gazette_pub.issue.messages import Message, say, say_many, several
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.words.characters import CONTROL, INVISIBLE
from gazette_pub.words.lineends import split_lines
from gazette_pub.words.records import dataclass

MOST_CONTROLS = 0.01
SAMPLE_BYTES = 64 * 1024
LEAST_LIKENESS = 0.1
ALIKE = 0.25
"""The least likeness of what might be plain ASCII as well."""

LEAST_RARE = 0.5
"""The share of rare Han characters by which a text is told that has no frequent ones."""

NEXT_LINE = "\x85"
"""A control character that ends a line (UAX #14, NL)."""

SHOWN_FAULTS = 3
RECOGNISED = say(
    "UTF-8, UTF-16, UTF-32, GB18030, Big5, EUC-KR, EUC-JP, Shift_JIS, ISO-2022-JP, ISO-2022-KR, HZ and UTF-7 are recognised; save the file in one of them"
)


@dataclass(frozen=True)
class Encoding:
    """A way to write text as bytes: its name, Python's codec for it, and what that does with bytes it does not know."""

    name: str
    codec: str
    errors: str = "strict"


UTF8 = Encoding("UTF-8", "utf-8")
UTF16LE = Encoding("UTF-16 LE", "utf-16-le")
UTF16BE = Encoding("UTF-16 BE", "utf-16-be")
GB18030 = Encoding("GB18030", "gb18030")
BIG5 = Encoding("Big5", "cp950", errors="gazette_pub.hkscs")
EUC_KR = Encoding("EUC-KR", "cp949")
EUC_JP = Encoding("EUC-JP", "euc_jp")
SHIFT_JIS = Encoding("Shift_JIS", "cp932")
ENCODINGS = (UTF8, GB18030, BIG5, UTF16LE, UTF16BE, EUC_KR, EUC_JP, SHIFT_JIS)

UTF32 = (Encoding("UTF-32 LE", "utf-32-le"), Encoding("UTF-32 BE", "utf-32-be"))
"""Four bytes a character, of which one at least is always zero: no other text decodes so."""

SEVEN_BIT = (
    (b"\x1b$)C", Encoding("ISO-2022-KR", "iso2022_kr")),
    (b"~{", Encoding("HZ", "hz")),
    (b"\x1b$", Encoding("ISO-2022-JP", "iso2022_jp_2")),
    (b"+", Encoding("UTF-7", "utf-7")),
)
"""Encodings that write Chinese with ASCII bytes, each by what it cannot do without."""

MARKS = (
    (codecs.BOM_UTF8, UTF8),
    (codecs.BOM_UTF32_LE, UTF32[0]),
    (codecs.BOM_UTF32_BE, UTF32[1]),
    (codecs.BOM_UTF16_LE, UTF16LE),
    (codecs.BOM_UTF16_BE, UTF16BE),
    (b"\x84\x31\x95\x33", GB18030),
)
"""What a byte order mark says. UTF-32 LE stands before UTF-16 LE, whose mark it begins with."""

FREQUENT = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
    "三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相"
    "全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五"
    "果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先"
    "回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教"
    "速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究"
    "观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号"
    "率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严"
    "這為個國時來們對會發動說產種麼過於後經進著裡學裏電兩體機當從業應開還無關與實現間樣條內數題黨並質氣變結問義員總設長資邊級"
    "圖統見計別論運農幾區強決戰給門規領東導壓爭濟階術極聯認權證轉單風達積議聲報類離華確張馬節話況傳許廣記觀織裝響約歷須際驗連"
    "斷難礦團構號寫選標維劃親層專狀廠識屬圓滿縣調細參紅聽該鐵價嚴條例辦務備據處隊複復顯請關稅預"
    "第章节條款项項附则則届屆常委会會议議决決定通过過公报報审審查草案修订訂施行省市县縣区區政府法院检檢察"
    "０１２３４５６７８９〇、。，；：？！（）《》〈〉“”‘’「」『』—…·　．／％\u3000"
    "のにはをたがでてとしれさあいうえおかきくけこすせそちつなぬねのひふへほまみむめもやゆよらりるろわんアイウエオカキクケコサシスセソタテトナニノハフマミムメモラリルレロン"
    "이다는의에을를가은고하한지사도로서기대어자나정리시인해제일부국법조과관수보원으있것여라전할및등된경우"
)
"""Characters and marks that a gazette is full of, simplified and traditional, Japanese and Korean."""

_NOT_ASCII = re.compile(rb"[^\x01-\x7f]")
_ASCII = frozenset(map(chr, range(1, 128)))


@dataclass(frozen=True)
class Decoded:
    """A text and the encoding that it was found in; it keeps its line ends and has no byte order mark.

    `guessed`: neither a mark nor the bytes themselves say which encoding it is; the outcome is the most like a gazette.
    """

    text: str
    encoding: str
    guessed: bool = False


def decoded(data: bytes) -> Decoded:
    """The text that these bytes are. Raises UnreadableInput when they are none."""
    mark, marked = byte_order_mark(data)
    encoding = marked or recognise(data)
    text = decode(data[mark:], encoding)
    refuse_what_is_no_text(text)
    return Decoded(text, encoding.name, guessed=marked is None and encoding is not UTF8)


def byte_order_mark(data: bytes) -> tuple[int, Encoding | None]:
    """How many bytes the byte order mark takes, and the encoding it names; (0, None) without one."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return len(mark), encoding
    return 0, None


def recognise(data: bytes) -> Encoding:
    """The encoding of a text without a byte order mark.

    What is good UTF-8 is UTF-8: text in another encoding passes for it only by the rarest chance. Otherwise it is the
    encoding whose outcome is the most like a gazette; none is: UTF-8, so that its broken bytes are named.
    """
    if b"\0" not in data and _decodes(data, UTF8):
        return _in_seven_bits(data) or UTF8
    if b"\0" in data and (wide := next((each for each in UTF32 if _decodes(data, each)), None)):
        return wide
    sample = _sample(data)
    likeness, best = max(((_likeness(sample, each), each) for each in ENCODINGS), key=lambda pair: pair[0])
    if likeness >= LEAST_LIKENESS:
        return best
    return GB18030 if _is_rare_han(data) else UTF8


def _is_rare_han(data: bytes) -> bool:
    """Whether it is a text of characters that are hardly ever used, names and place names, as GB18030 has them: in four bytes,
    the second and the fourth of which are digits."""
    if not _decodes(data, GB18030):
        return False
    telling = [character for character in data[:SAMPLE_BYTES].decode("gb18030", "ignore") if character not in _ASCII]
    rare = sum(character > "\U0001ffff" or "\u3400" <= character <= "\u4dbf" for character in telling)
    return rare >= len(telling) * LEAST_RARE > 0


def _in_seven_bits(data: bytes) -> Encoding | None:
    """The encoding of a text in ASCII bytes that are not ASCII."""
    if not data.isascii():
        return None
    for sign, encoding in SEVEN_BIT:
        if sign in data and _decodes(data, encoding) and _likeness(data[:SAMPLE_BYTES], encoding, none=0.0) >= ALIKE:
            return encoding
    return None


def decode(data: bytes, encoding: Encoding) -> str:
    """The text. Raises UnreadableInput that names the bytes which are not in this encoding, and their lines."""
    try:
        return data.decode(encoding.codec, encoding.errors)
    except UnicodeDecodeError as error:
        if mixed := _mixed(data):
            raise UnreadableInput(mixed, hint=say("save each part as UTF-8, and put them together then")) from error
        found = list(itertools.islice(_broken(data, encoding), SHOWN_FAULTS + 1))
        named = ", ".join(
            str(say("line {line}: {bytes}", line=line, bytes=bytes)) for line, bytes in found[:SHOWN_FAULTS]
        )
        said = say("bytes that are not {encoding}: {named}", encoding=encoding.name, named=named)
        more = say("{sentence} and more", sentence=said) if len(found) > SHOWN_FAULTS else said
        raise UnreadableInput(more, hint=RECOGNISED) from error


def encoded_as(text: str, before: bytes) -> bytes:
    """The text as bytes written the way these are: encoding and byte order mark. Raises UnreadableInput where it cannot be."""
    mark, marked = byte_order_mark(before)
    encoding = marked or recognise(before)
    with contextlib.suppress(UnicodeError, UnreadableInput):
        after = before[:mark] + text.encode(encoding.codec)
        if decoded(after).text == text:
            return after
    said = say("the corrected text cannot be written in {encoding}", encoding=encoding.name)
    raise UnreadableInput(said, hint=say("save the file as UTF-8, and correct that"))


def refuse_what_is_no_text(text: str) -> None:
    """Raises UnreadableInput for a text with NUL bytes, with more control characters than slip in, or with nothing."""
    if "\0" in text:
        line = len(split_lines(text[: text.index("\0")]))
        said = say("line {line}: a NUL byte: not a text, or in an encoding not known here", line=line)
        raise UnreadableInput(said, hint=RECOGNISED)
    if len(CONTROL.findall(text)) - text.count(NEXT_LINE) > len(text) * MOST_CONTROLS:
        raise UnreadableInput(say("full of control characters: not a text"), hint=RECOGNISED)
    if not INVISIBLE.sub("", text).strip():
        raise UnreadableInput(say("there is only white space in it"))


def _decodes(data: bytes, encoding: Encoding) -> bool:
    try:
        data.decode(encoding.codec, encoding.errors)
    except UnicodeDecodeError:
        return False
    return True


def _sample(data: bytes) -> bytes:
    """Bytes from where the text stops being ASCII, begun at an even place as UTF-16 asks."""
    other = _NOT_ASCII.search(data)
    start = other.start() // 2 * 2 if other else 0
    return data[start : start + SAMPLE_BYTES]


def _likeness(sample: bytes, encoding: Encoding, none: float = 1.0) -> float:
    """The share of frequent characters among those that are not ASCII. 0.3-0.8 where it is right, 0.0-0.05 where not.

    `none`: that of a text in which all are.
    """
    text = codecs.getincrementaldecoder(encoding.codec)("replace").decode(sample)
    telling = [character for character in text if character not in _ASCII]
    return sum(character in FREQUENT for character in telling) / len(telling) if telling else none


def _broken(data: bytes, encoding: Encoding) -> Iterator[tuple[int, Message]]:
    """Each run of bytes that does not decode: its line, and the bytes as `byte 0xFF`."""
    position, line = 0, 1
    while True:
        try:
            data[position:].decode(encoding.codec, encoding.errors)
            return
        except UnicodeDecodeError as error:
            start, end = position + error.start, position + max(error.end, error.start + 1)
            line += len(split_lines(data[position:start].decode(encoding.codec, "replace"))) - 1
            shown = data[start : min(end, start + 4)]
            yield line, say_many("byte 0x{digits}", "bytes 0x{digits}", len(shown), digits=shown.hex().upper())
            position = end


def _mixed(data: bytes) -> Message | None:
    """What is said of texts in two encodings in one file, UTF-8 and another: where each begins."""
    other = [(n, line) for n, line in enumerate(data.split(b"\n"), 1) if not line.isascii()]
    ours = [(n, line) for n, line in other if _decodes(line, UTF8)]
    theirs = [(n, line) for n, line in other if not _decodes(line, UTF8)]
    encoding = next((each for each in (GB18030, BIG5) if _is_written(each, theirs)), None)
    if encoding is None or not _is_written(UTF8, ours):
        return None
    begun = sorted(((ours[0][0], UTF8), (theirs[0][0], encoding)), key=lambda each: each[0])
    named = several(say("line {line}: {encoding}", line=line, encoding=each.name) for line, each in begun)
    return say("its lines are in several encodings: {named}", named=named)


def _is_written(encoding: Encoding, lines: list[tuple[int, bytes]]) -> bool:
    """Whether the lines are a text in this encoding, and not some bytes that pass for it."""
    said = b"\n".join(line for _, line in lines)
    likely = len(said) >= LEAST_BYTES and _likeness(said[:SAMPLE_BYTES], encoding) >= ALIKE
    return likely and _decodes(said, encoding)


LEAST_BYTES = 8
"""Four characters, by which an encoding may be told."""


def _hkscs(error: UnicodeError) -> tuple[str, int]:
    """Big5 as it is found: code page 950, and the Hong Kong characters (HKSCS-2004) in the cells that it leaves free."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    pair = error.object[error.start : error.start + 2]
    with contextlib.suppress(UnicodeDecodeError):
        return pair.decode("big5hkscs"), error.start + len(pair)
    raise error


codecs.register_error(BIG5.errors, _hkscs)
