"""What a person who edits an issue XML by hand is told, and where the door stands."""

from __future__ import annotations

import pytest

from gazette_pub.issue.mistakes import MOST_LEVELS
from gazette_pub.issue.model import NAMESPACE, parse
from gazette_pub.issue.problems import UnreadableInput

SOURCE = f'<source name="a" media="text/plain" sha256="{"0" * 64}"/>'


def issue(inside: str, meta: str = SOURCE) -> bytes:
    """An issue with the given lines from its third on."""
    return f'<issue xmlns="{NAMESPACE}" xml:lang="zh" version="2">\n<meta>{meta}</meta>\n{inside}\n</issue>'.encode()


def body(inside: str) -> str:
    return f'<document kind="law" xml:id="a"><body>\n{inside}\n</body></document>'


def said_of(data: bytes) -> tuple[str, str | None]:
    with pytest.raises(UnreadableInput) as raised:
        parse(data)
    return str(raised.value).removeprefix("not a valid issue XML: "), raised.value.hint


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ("<titel>题</titel>", "line 4: there is no element <titel>; did you mean title?"),
        ('<p lnies="1">甲</p>', "line 4: <p>: there is no attribute lnies; did you mean lines?"),
        ("<P>甲</P>", "line 4: there is no element <P>; did you mean p?"),
        ("<b>甲</b>", "line 4: there is no element <b>; the elements are "),
        ("<br/>", "line 4: there is no element <br>; the elements are "),
        ("<i>甲</i>", "line 4: there is no element <i>; the elements are "),
        ('<p gender="女">甲</p>', "line 4: <p>: there is no attribute gender; it may have "),
        ('<p page_="1">甲</p>', "line 4: <p>: there is no attribute page_; did you mean page?"),
        ('<p lang="bo">甲</p>', "line 4: <p>: there is no attribute lang; did you mean xml:lang?"),
        ('<p lines="9--1">甲</p>', "line 4: <p>: lines “9--1” is not lines counted from 1, as 9-11 or 9-11 14"),
        ('<p num="1">甲</p>', "line 4: <p>: num without label; label is the number as it is printed"),
        ("<section><heading>题</heading></section>", "line 4: <section>: level is missing; it is a number from 1 in digits"),
        ("<group><p>甲</p></group>", "line 4: <group>: name is missing; it is a name without spaces"),
        ('<division type="chaptr"/>', "line 4: <division>: type “chaptr” is not one of book, part, chapter, section, subsection"),
        ("<p>甲<title>题</title></p>", "line 4: <title> may not stand in <p>; it holds text and <pb>, <event>, <lead>"),
        ("<list>甲<item><p/></item></list>", "line 4: <list>: a text stands between its elements, “甲”; it holds <item>, <pb>"),
        ("<list/>", "line 4: <list>: it is empty; it holds <item>, <pb>"),
        ("<roster><entry/></roster>", "line 4: <entry>: <name> is missing in it"),
        ('<section level="1"><p/>\n<heading/></section>', "line 5: <heading> stands in the wrong place, or once too often"),
        ('<figure src="/etc/passwd"/>', "line 4: <figure>: src “/etc/passwd” is not a file of the folder NAME.media"),
    ],
)  # fmt: skip
def test_a_mistake_is_said_with_its_line_and_what_to_type(inside: str, said: str) -> None:
    assert said_of(issue(body(inside)))[0].startswith(said)


def test_a_value_of_the_meta_that_is_none_is_said() -> None:
    said = "line 2: <date>: “2024-13-01” is not a day, a month or a year: 2024-03-30, 2024-03, 2024"
    assert said_of(issue("", f"<date>2024-13-01</date>{SOURCE}"))[0] == said


@pytest.mark.parametrize(
    ("inside", "said", "hint"),
    [
        ('<p xml:id="q"/>\n<p xml:id="q"/>', 'line 5: xml:id="q" is there twice', "give one of the two another id"),
        ('<p xml:id="1"/>', 'line 4: xml:id="1" is no id', "an id is a letter, then letters, digits, _ . -"),
        ("<p>A&B</p>", "line 4: a bare &", "write it as &amp;"),
        ("<p>1 < 2</p>", "line 4: a bare <", "write it as &lt;"),
        ("<p>甲", "line 5: <p> of line 4 is not closed before </body>",
         "close each element before the one that it stands in"),
    ],
)  # fmt: skip
def test_what_is_no_xml_is_said_in_words(inside: str, said: str, hint: str) -> None:
    if said.endswith("a bare &"):
        said = said_of(issue(body(inside)))[0]  # libxml2 has two ways to say it
        assert said.startswith("line 4: a bare &")
        return
    assert said_of(issue(body(inside))) == (said, hint)


@pytest.mark.parametrize("nothing", ["<p>甲</p>", '<p para="3">甲</p>', '<p page="1" box="0 0 1 1.5">甲</p>'])
def test_what_a_person_adds_needs_no_place(nothing: str) -> None:
    assert parse(issue(body(nothing))).find(".//{*}p").text == "甲"  # type: ignore[union-attr]


def nested(levels: int) -> bytes:
    """An issue of sections that reach this level."""
    depth = levels - 3  # issue, document and body stand around them
    return issue(body('<section level="1">' * depth + "</section>" * depth))


def test_an_issue_as_deep_as_the_door_lets_in_is_read() -> None:
    assert len(list(parse(nested(MOST_LEVELS)).descendants("section"))) == MOST_LEVELS - 3


@pytest.mark.parametrize("levels", [MOST_LEVELS + 1, 250, 5000])
def test_a_deeper_one_is_told_so(levels: int) -> None:
    said, hint = said_of(nested(levels))
    assert "deep" in said and said.startswith("line 4") and hint is not None


def test_a_file_of_version_1_is_read_as_version_2() -> None:
    old = issue(body('<figure src="图1.jpg"/><p lines="1">甲</p>')).replace(b'version="2"', b'version="1"')
    made = parse(old)
    figure = next(made.descendants("figure"))
    assert (made.get("version"), figure.get("src"), figure.get("origin")) == ("2", None, "图1.jpg")
