"""The laws that a decision amends, as works: those of this gazette by their titles, any other by its title, and by the day and
the author that the decision says, if it does."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.iris import Day, Work, actor, title_slug
from gazette_pub.formats.akn.vocabulary import DOCUMENT_TYPES, OUTCOMES, DocumentType, law_name
from gazette_pub.formats.akn.writing.dates import UNKNOWN
from gazette_pub.formats.akn.writing.places import REGIONS, country_of
from gazette_pub.issue.model import Document
from gazette_pub.words.amendments import numbered_titles
from gazette_pub.words.characters import fold
from gazette_pub.words.cited import laws_named_in
from gazette_pub.words.fullnames import full_name
from gazette_pub.words.kinds import kind_of
from gazette_pub.words.organs import organ_of_body
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.places import REPUBLIC, is_of_china, is_whole, jurisdiction_of, place_of, within

_IN_BRACKETS_LAST = Pattern(
    Expression(r"[（(][^（）()]*[）)]$"), ("某条例（草案）",), ("（草案）某条例", "某条例"), "search"
)


class Laws:
    """The laws that are amended, and what points at them. A title that is printed twice is no document's."""

    def __init__(self, gazette: Work) -> None:
        self._gazette = gazette
        self._printed: dict[str, Work | None] = {}
        self._said: dict[str, set[tuple[str, str, str]]] = {}
        self._numbers: dict[str, str] = {}
        self._links: list[tuple[etree._Element, str, str, Work | None]] = []

    def print(self, title: str, work: Work) -> None:
        """A document of this gazette has this title."""
        key = closed_title(title)
        self._printed[key] = None if key in self._printed else work

    def learn(self, document: Document) -> None:
        """What a document says of the laws that it names: when they were made, and by whom, and what their numbers call them."""
        lines = document.body.descendants("p", "heading") if document.body is not None else ()
        for text in (document.title or "", *(line.text_content for line in lines)):
            self._numbers.update((closed_title(title), number) for number, title in numbered_titles(text, None).items())
            for title, event in laws_named_in(text):
                said = (
                    event.day or "",
                    OUTCOMES.get(event.action or "", "date"),
                    organ_of_body(event.body or "") or "",
                )
                self._said.setdefault(closed_title(title), set()).add(said)

    def has_day(self, title: str) -> bool:
        """Whether it is known when the law was made: it is printed here, once, or one day is said of it."""
        key = closed_title(title)
        return self._printed.get(key) is not None or len(self._said.get(key, ())) == 1

    def link(self, element: etree._Element, title: str, portion: str, by: Work | None) -> None:
        """The element will point at this part of the law of that title; "" for all of it. `by`: the work that changes it."""
        self._links.append((element, title, portion, by))

    def join_links(self) -> None:
        """Sets the href of every link. Call when the last document is written."""
        for element, title, portion, by in self._links:
            element.set("href", self._work(title, by).portion(portion))

    def _work(self, title: str, by: Work | None) -> Work:
        """A law that ends an older one of its own title is not that one."""
        printed = self._printed.get(closed_title(title))
        return printed if printed is not None and printed != by else self._of_title(title, by)

    def _of_title(self, title: str, by: Work | None) -> Work:
        """A law that is not printed here: what a text says of it, if all that is said agrees, else its title alone, without
        an actor, and without a date, which is written as such. It is of the country of what amends it, or of the region."""
        said = self._said.get(closed_title(title), set())
        when, event, body = next(iter(said)) if len(said) == 1 else (UNKNOWN, "unknown", "")
        day = Day(when, when, event)
        around = self._gazette if by is None else by
        if not is_whole(body):  # 市人民政府令第21号公布
            home = place_of(title) or place_of(around.actor)
            body = within(home, body) if home else ""
        country = "cn" if is_of_china(body) else country_of(around.place)
        is_elsewhere = not country.startswith("cn") or country in REGIONS  # 中央 begins what is Taiwan's too
        place = jurisdiction_of(full_name(body)) or jurisdiction_of(title, is_elsewhere) or country
        return Work(
            place,
            _type(title, self._numbers.get(closed_title(title), "")),
            actor(body.partition("、")[0]),
            day,
            day,
            title_slug(title),
            self._gazette.language,
            True,
        )


def _type(title: str, number: str) -> DocumentType:
    """What a law is by its title; by what its number calls it where that says nothing: 第4/2012号法律《环境基金》."""
    kind = kind_of(title)
    if kind == "other" and number:
        kind = kind_of(number)
    name = law_name(_IN_BRACKETS_LAST.sub("", fold(title)))
    return DOCUMENT_TYPES[kind]._replace(name=name) if kind == "law" and name else DOCUMENT_TYPES[kind]


def closed_title(title: str) -> str:
    """A title as it is compared: without blanks, and a law's without the state's name."""
    close = "".join(title.split()).translate(str.maketrans("〈〉", "《》"))
    return close.removeprefix(REPUBLIC) if close.endswith("法") else close
