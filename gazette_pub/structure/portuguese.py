"""Acts in Portuguese, which the gazette of Macau prints below the same in Chinese: head, paragraphs, who signs."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from gazette_pub.structure.line import Line
from gazette_pub.structure.patterns.closing import ENACTED_IN_PORTUGUESE
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.words.characters import HAN
from gazette_pub.words.pattern import Expression, Pattern

OPENS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÉÁÓ"
"""The first characters of what such an act begins with."""

_CAPITAL = "A-ZÀ-ÖØ-Þ"
_BODY = Pattern(
    Expression(rf"[{_CAPITAL}][{_CAPITAL} ,\-’'–]{{5,100}}"),
    ("REGIÃO ADMINISTRATIVA ESPECIAL DE MACAU", "GABINETE DO CHEFE DO EXECUTIVO"),
    ("Ordem Executiva", "RAEM", "第一組"),
    "fullmatch",
)
"""Whose act stands below, in capitals."""

_ACT = Pattern(
    Expression(
        rf"(?:Lei|Decreto-Lei|Regulamento Administrativo|Ordem Executiva|Portaria|Aviso|Resolução|Deliberação|Despacho|Declaração|Circular)"
        rf"(?: [dpe][a-zà-ÿ]{{0,4}} [{_CAPITAL}][{_CAPITAL}a-zà-ÿ,\- ]{{2,90}}?)? n\.[º°o] ?\d{{1,4}}(?:-[A-Z])?/(?:\d{{2,4}}|[A-Z]{{1,8}}/\d{{4}})"
    ),
    (
        "Ordem Executiva n.º 90/2023",
        "Despacho do Chefe do Executivo n.º 12/2024",
        "Despacho do Secretário para a Economia e Finanças n.º 5/2024",
        "Regulamento Administrativo n.º 8/2023",
        "Aviso do Chefe do Executivo n.º 3/2023",
    ),
    ("nos termos da Lei n.º 2/1999", "Lei n.º 2/1999 (Lei de Bases", "Ordem Executiva", "Lei de Bases n.º"),
    "fullmatch",
    needs=((" n.",),),
)
_KIND = Pattern(
    Expression(
        "(?:Extractos? de (?:despachos?|deliberaç(?:ão|ões)|licenças?)|Avisos?|Anúncios?|Declaraç(?:ão|ões)|Re[c]?tificaç(?:ão|ões)"
        "|Listas?|Éditos?(?: de \\d+ dias)?|Notificaç(?:ão|ões)|Protocolo)"
    ),
    ("Extractos de despachos", "Aviso", "Rectificação"),
    ("Aviso n.º 1/2024 de", "Avisos e anúncios"),
    "fullmatch",
)
"""What an act without a number is called, below whose it is."""


def act_in_portuguese(reading: Reading, at: int) -> list[Block] | None:
    """REGIÃO ADMINISTRATIVA ESPECIAL DE MACAU above Ordem Executiva n.º 90/2023: an act in Portuguese, to its end."""
    if not heads_act_in_portuguese(reading, at):
        return None
    title = _body_end(reading.lines, at)
    text = _title_end(reading.lines, title)
    end = next((n for n in range(text, len(reading.lines)) if _ends(reading, n)), len(reading.lines))
    return [
        *(Block("letterhead", n, n + 1) for n in range(at, title)),
        Block("title", title, text),
        *_text_and_tables(reading, text, end),
    ]


def heads_act_in_portuguese(reading: Reading, at: int) -> bool:
    """Whether the head of such an act begins with this line."""
    lines = reading.lines
    if lines[at].text[0] not in OPENS:
        return False
    title = _body_end(lines, at)
    if _title_end(lines, title) == title:
        return False
    return at == 0 or lines[at].blanks > 0 or _is_chinese(lines[at - 1]) or lines[at - 1].loose[-1] == "."


def names_body_in_portuguese(line: Line) -> bool:
    """Whether a line says in capitals whose act it is."""
    return _BODY.finds(line.loose)


def names_kind_in_portuguese(line: Line) -> bool:
    """Whether a line says what an act without a number is called: Anúncio."""
    return _KIND.finds(line.loose)


def _body_end(lines: Sequence[Line], at: int) -> int:
    """The index after the lines in capitals that say whose act it is."""
    after = at
    while after - at < _MOST_BODIES and after < len(lines) and _BODY.finds(lines[after].loose):
        after += 1
    return after


_MOST_BODIES = 4
"""Lines that say whose act it is."""


def _title_end(lines: Sequence[Line], at: int) -> int:
    """The index after the title that begins at a line; that of the line where none does."""
    headed = at > 0 and _BODY.finds(lines[at - 1].loose)
    for after in range(at + 1, min(at + _MOST_IN_TITLE, len(lines)) + 1):
        title = " ".join(line.loose for line in lines[at:after])
        if _ACT.finds(title) or headed and _KIND.finds(title):
            return after
    return at


_MOST_IN_TITLE = 3
"""Lines of a title."""


def _is_chinese(line: Line) -> bool:
    """Whether most of the letters of a line are Chinese."""
    return 2 * len(_CHINESE.findall(line.text)) > sum(map(str.isalpha, line.text))


_CHINESE = Pattern(Expression(f"[{HAN}]"), ("甲",), ("a", "é"), "search")


def _ends(reading: Reading, at: int) -> bool:
    """Whether an act ends above this line: the next one in Portuguese or in Chinese begins there."""
    return _is_chinese(reading.lines[at]) or heads_act_in_portuguese(reading, at)


def _text_and_tables(reading: Reading, first: int, after: int) -> Iterator[Block]:
    """The paragraphs, and the tables between them."""
    for at in [n for n in range(first, after) if n in reading.tables]:
        grid = reading.tables[at]
        yield from _paragraphs(reading, first, at) if at > first else ()
        yield Block("table", at, grid.after, grid=grid)
        first = grid.after
    yield from _paragraphs(reading, first, after) if after > first else ()


def _paragraphs(reading: Reading, first: int, after: int) -> Iterator[Block]:
    """The paragraphs, and below the last who signs, with the day and the order to publish above."""
    lines = reading.lines
    widest = max((len(line.loose) for line in lines[first:after]), default=0)
    begun = [n for n in range(first, after) if n == first or _is_parted(lines[n - 1], lines[n], widest)]
    parts = [range(*pair) for pair in itertools.pairwise([*begun, after])]
    foot = _foot(lines, parts)
    for place, part in enumerate(parts):
        signs = place >= foot and _SIGNS.finds(_text(lines, part))
        yield Block("signature" if signs else "imprint" if place >= foot else "p", part.start, part.stop)


def _is_parted(above: Line, line: Line, widest: int) -> bool:
    """Whether a paragraph ends with one line and the next begins with the other: it could have held the next word, and ends a
    sentence; or it ended early, and no sentence goes on."""
    ended = above.loose[-1] in _ENDS_PART
    if line.blanks or above.hints.whole or line.hints.whole or ended and _OPENS_PART.match(line.loose):
        return True
    room = widest - len(above.loose)
    ends = ended and room > len(line.loose.split()[0])
    return ends or _ENDED_EARLY * room > widest and not line.loose[0].islower()


_ENDS_PART = ".:;!?»”"
_OPENS_PART = Pattern(
    Expression(r"[«“]?(?:Artigo \d|CAPÍTULO |SECÇÃO |\d{1,3}(?:\.[º°]?|\)) |[a-z]{1,2}\) )"),
    ("Artigo 2.º", "«Artigo 4.º", "1. São delegados", "2) O Secretário", "a) Assinar"),
    ("Artigos", "14 de Dezembro de 2023.", "O Secretário"),
)
_ENDED_EARLY = 2.5
"""One of so many parts of the widest line is left free where a line ends a paragraph without a mark: Artigo 1.º."""


def _text(lines: Sequence[Line], part: range) -> str:
    return " ".join(lines[n].loose for n in part)


def _foot(lines: Sequence[Line], parts: Sequence[range]) -> int:
    """Which of the paragraphs is the first of the foot: the day, Publique-se., and who signs last."""
    first = len(parts)
    while first and _is_of_foot(_text(lines, parts[first - 1]), last=first == len(parts)):
        first -= 1
    return first


def _is_of_foot(text: str, last: bool) -> bool:
    """Whether somebody signs, or stands above who does."""
    return _SIGNS.finds(text) or not last and ENACTED_IN_PORTUGUESE.finds(text)


_SIGNS = Pattern(
    Expression(
        rf"(?:O|A|Os|As|Pel[oa]) [{_CAPITAL}][^.;:]{{3,100}}, (?:substitut[oa], )?[{_CAPITAL}][{_CAPITAL}a-zà-ÿ’'\- ]{{2,60}}\.?"
    ),
    ("O Chefe do Executivo, Ho Iat Seng.", "A Secretária para a Administração e Justiça, Chan Hoi Fan."),
    ("O Chefe do Executivo manda publicar:", "O presente despacho entra em vigor."),
    "fullmatch",
)
