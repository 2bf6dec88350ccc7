"""IRIs of works, expressions and manifestations (NC 4.5 to 4.8), and of persons, bodies and roles (NC 4.11)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from urllib.parse import quote

from gazette_pub.formats.akn.vocabulary import DocumentType
from gazette_pub.words.fullnames import full_name
from gazette_pub.words.records import dataclass
from gazette_pub.words.simplified import simplified

UNKNOWN_PLACE = "zz"
"""ISO 3166-1 leaves this code to its users; CLDR uses it for a region that is not known."""

_PATH = r"(?:[\w\-.~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})*"
_REFERENCE = re.compile(
    rf"(?:[A-Za-z][A-Za-z0-9+.-]*:(?://[\w.~-]+(?::\d{{1,5}})?(?=[/?#]|$))?(?!//){_PATH}"  # a scheme, perhaps a host
    rf"|/(?!/){_PATH}"
    rf"|[\w\-.~]+(?:/{_PATH})?|)"
    rf"(?:\?{_PATH})?(?:#{_PATH})?"
)
_NEVER_IN_URI = re.compile(r"[^\w\-.~!$&'()*+,;=:@/?#%]")


@dataclass(frozen=True)
class Day:
    """A date as the metadata needs it: full for FRBRdate, as exact as it is known for an IRI, and the event's name."""

    full: str
    iri: str
    event: str


@dataclass(frozen=True)
class Work:
    """A work of the gazette, and the expression of it that is printed. Their IRIs follow from these parts.

    `day` is when the work came to be, `version` when this version of it did. `number` is the work's number, or its name
    where `named`. `component` is a path: main, annex_1, annex_1/annex_2.
    """

    place: str
    type: DocumentType
    actor: str
    day: Day
    version: Day
    number: str
    language: str
    named: bool = False
    component: str = "main"

    @property
    def uri(self) -> str:
        parts = (self.place, self.type.element, self.type.name, self.actor, self.day.iri, self.number)
        return f"/akn/{'/'.join(filter(None, parts))}"

    @property
    def expression_uri(self) -> str:
        return f"{self.uri}/{self.language}@{self.version.iri}"

    @property
    def manifestation_uri(self) -> str:
        return f"{self.expression_uri}.akn"

    @property
    def this(self) -> str:
        return f"{self.uri}/!{self.component}"

    @property
    def expression_this(self) -> str:
        return f"{self.expression_uri}/!{self.component}"

    @property
    def manifestation_this(self) -> str:
        return f"{self.expression_this}.xml"

    def portion(self, eid: str) -> str:
        """The IRI of the element that has this eId in a file of the work alone (NC 4.8.4); "" for all of it."""
        if eid:
            return f"{self.this}~{eid}"
        return self.uri if self.component == "main" else self.this

    def annex(self, count: int) -> Work:
        """The component that is this one's annex of that count (NC 4.8.2)."""
        inside = "" if self.component == "main" else f"{self.component}/"
        return replace(self, component=f"{inside}annex_{count}")


def slug(text: str) -> str:
    """The letters and digits of a text, Chinese ones too, joined by hyphens, for any part of an IRI; nn for none. In simplified
    characters: a name is one in whichever it is printed."""
    simple = simplified(unicodedata.normalize("NFKC", text))
    kept = "".join(character if character.isalnum() else " " for character in simple)
    return "-".join(kept.split()) or "nn"


def title_slug(title: str) -> str:
    """The same of a title, without what marks the titles in it: 关于批准《某条例》的决定 is one with 关于批准某条例的决定."""
    return slug(_MARKED.sub("", unicodedata.normalize("NFKC", title)))


_MARKED = re.compile('[《》〈〉〔〕<>“”"]')


def actor(organ: str) -> str:
    """The emanating actor: the whole name of the organ, whichever of its names is printed. Empty for one not known.

    Never begins with a digit: that would be read as the date, which stands next in an IRI.
    """
    if not organ:
        return ""
    name = slug(full_name(organ))
    return name if name[0].isalpha() else f"org-{name}"


def reference(href: str) -> str:
    """The href as a URI reference: itself, or with what no URI may hold percent-encoded, or all of it if need be."""
    encoded = _NEVER_IN_URI.sub(lambda found: quote(found.group()), href)
    return encoded if _REFERENCE.fullmatch(encoded) else quote(href, safe="")


def entity(top_level_class: str, *names: str) -> str:
    """The IRI of a non-document entity: /akn/ontology/person/cn.张三 (NC 4.11)."""
    return f"/akn/ontology/{top_level_class}/{'.'.join(names)}"
