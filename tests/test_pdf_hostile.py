"""PDF files that mean harm, or were harmed: one clear line or the text, in bounded time and memory."""

from __future__ import annotations

import contextlib
import io
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pypdf
import pytest
from growth import growth
from hostile_pdf import SAID, SHOWN, bomb, mutants, nested, page, pages, raw, shows, stream
from made_pdf import Sheet, column, pdf

from gazette_pub.formats import source_of
from gazette_pub.formats.pdf import opening
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.model import Issue, schema_errors
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import plain_text
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.publish.reading import read_issue
from gazette_pub.publish.rules import rules

FILES = Path(__file__).parent.parent / "fixtures" / "pdf"
SECONDS = 60
"""More than any of these takes on a slow machine, and less than one that grows with the square of its size."""

FAR = b"9" * 60
"""A number that is none any more once it is read."""


def read(data: bytes, findings: list[Finding] | None = None) -> Issue:
    found: list[Finding] = [] if findings is None else findings
    issue = read_issue(source_of("in.pdf", data), Particulars(), found.append)
    assert list(schema_errors(issue)) == []
    return issue


def text_of(data: bytes) -> str:
    return plain_text(read(data))


def codes(data: bytes) -> list[str]:
    """The codes of what the reader of PDF files finds, of a file that is read or is not."""
    found: list[Finding] = []
    with contextlib.suppress(UnreadableInput):
        read(data, found)
    return [finding.code for finding in found if finding.code.startswith("R2")]


TEXT = SAID.replace(" ", "")


# page trees


@pytest.mark.parametrize("kids", [b"[3 0 R 2 0 R]", b"[3 0 R 99 0 R]", b"[3 0 R null (x) 3]"])
def test_the_pages_of_a_tree_with_loops_and_holes_are_read(kids: bytes) -> None:
    assert text_of(shows(SHOWN, kids=kids)) == TEXT


@pytest.mark.parametrize("count", [-5, 2_147_483_647])
def test_what_a_tree_counts_wrongly_is_no_matter(count: int) -> None:
    assert text_of(raw([*page(count=count), stream(SHOWN)])) == TEXT


def test_a_page_that_is_not_there_is_said_and_the_others_are_read() -> None:
    assert text_of(raw([*page(count=3), stream(SHOWN)])) == TEXT
    assert codes(raw([*page(count=3), stream(SHOWN)])) == ["R211", "R211"]


def test_a_tree_without_a_page_is_one_clear_line() -> None:
    with pytest.raises(UnreadableInput, match="no text"):
        read(shows(SHOWN, kids=b"[2 0 R]"))


def test_more_pages_than_any_archive_has_are_one_clear_line(monkeypatch: pytest.MonkeyPatch) -> None:
    assert opening.MOST_PAGES > 10_000
    monkeypatch.setattr(opening, "MOST_PAGES", 300)
    read(pages(300, [b"a"] * 300))
    with pytest.raises(UnreadableInput, match="it has more than 300 pages"):
        read(pages(301))


def test_ten_times_the_pages_take_ten_times_the_time() -> None:
    def work(count: int) -> None:
        read(pages(count, [bytes(97 + n // 26**at % 26 for at in range(12)) for n in range(count)]))

    work(10)
    assert growth(partial(work, 100), partial(work, 1000), most=25) < 25


# locked files


@pytest.mark.parametrize("algorithm", ["RC4-40", "RC4-128"])
def test_a_file_that_is_locked_against_changes_only_is_read(algorithm: str) -> None:
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(shows(SHOWN))))
    writer.encrypt("", "owner", algorithm=algorithm)
    output = io.BytesIO()
    writer.write(output)
    assert text_of(output.getvalue()) == TEXT


# bombs


@pytest.mark.parametrize(
    "made",
    [
        lambda: bomb(b"BT /F 12 Tf 72 700 Td (Notice of the council) Tj ET\n", 50_000),
        lambda: bomb(b"0 0 m 600 800 l S\n", 500_000),
        lambda: bomb(b"q ", 1_000_000),
        lambda: bomb(b"[", 1_000_000),
        lambda: nested(20_000),
        lambda: raw([*page(), b"[5 0 R 5 0 R]"]),
        lambda: raw([b"<< /Type /Catalog /Pages 2 0 R /X " + b"[<</A " * 50_000 + b">>", *page()[1:], stream(SHOWN)]),
    ],
    ids=["text", "lines", "states", "lists", "forms", "loop", "objects"],
)
def test_a_bomb_is_read_or_refused_in_bounded_time(made: Callable[[], bytes]) -> None:
    data, began = made(), time.process_time()
    try:
        said = text_of(data)
    except UnreadableInput as error:
        said = str(error)
    assert said
    assert time.process_time() - began < SECONDS


def test_what_no_page_can_hold_is_not_read_and_said_so() -> None:
    lines = b"".join(b"1 0 0 1 9 %d Tm (%b) Tj " % (y, b"abcdefgh" * 60) for y in range(250))
    assert codes(shows(b"BT /F 1 Tf %b ET" % lines)) == ["R212"]


# nothing is done but reading


def test_scripts_actions_and_attachments_are_left_alone() -> None:
    script = b"<< /S /JavaScript /JS (app.launchURL\\('http://127.0.0.1:9/'\\); while\\(1\\);) >>"
    more = (
        b"/OpenAction %b /AA << /WC %b >> /Names << /JavaScript << /Names [(a) %b] >> "
        b"/EmbeddedFiles << /Names [(evil.issue.xml) << /Type /Filespec /F (evil.issue.xml) /EF << /F 6 0 R >> >>] >> >>"
        % (script, script, script)
    )
    entity = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><issue>&x;</issue>'
    made = raw([*page(catalog=more), stream(SHOWN), stream(entity, b"/Type /EmbeddedFile")])
    assert text_of(made) == TEXT


# boxes and numbers


@pytest.mark.parametrize(
    "box",
    [
        b"/MediaBox [0 0 0 0]",
        b"/MediaBox null",
        b"/MediaBox [600 800 0 0]",
        b"/MediaBox [0 0 1000000000 1000000000]",
        b"/MediaBox [-%b -%b %b %b]" % (FAR, FAR, FAR, FAR),
        b"/MediaBox [/a (b) null << >>]",
        b"/Rotate 37",
        b"/Rotate 2147483647",
        b"/UserUnit 1000000",
    ],
)
def test_a_page_of_no_size_or_any_has_its_text(box: bytes) -> None:
    assert text_of(shows(SHOWN, box)) == TEXT


@pytest.mark.parametrize(
    "shown",
    [
        b"BT /F 12 Tf %b %b Td (Notice) Tj ET" % (FAR, FAR),
        b"BT /F %b Tf 72 700 Td (Notice) Tj ET" % FAR,
        b"BT /F 1000000000 Tf 72 700 Td (Notice) Tj ET",
        b"BT /F 12 Tf %b Tc 72 700 Td (Notice) Tj ET" % FAR,
        b"BT /F 12 Tf %b %b %b %b 72 700 Tm (Notice) Tj ET" % (FAR, FAR, FAR, FAR),
        b"BT /F 12 Tf 1 0 0 0 72 700 Tm (Notice) Tj ET",
        b"BT /F 0.0001 Tf 72 700 Td (a) Tj 400 0 Td (b) Tj ET",
        b"BT /F 12 Tf 72 700 Td (Notice) Tj ET 0 0 %b %b re f %b 0 m 5 %b l S" % (FAR, FAR, FAR, FAR),
    ],
)
def test_numbers_that_are_none_do_no_harm(shown: bytes) -> None:
    began = time.process_time()
    try:
        said = text_of(shows(shown))
    except UnreadableInput as error:
        said = str(error)
    assert said
    assert time.process_time() - began < SECONDS


def test_a_negative_size_turned_about_is_upright() -> None:
    turned = shows(b"BT /F -12 Tf -1 0 0 -1 72 700 Tm (Notice of the council) Tj ET")
    assert text_of(turned) == TEXT
    assert codes(turned) == []


def test_what_is_no_character_of_print_is_kept_as_unknown_and_said() -> None:
    control = shows(SHOWN.replace(b"of", b"\x01f"), b"/Rotate 0")
    names = b"/Encoding << /Type /Encoding /Differences [1 /uni0001 /uniD800 /uniFFFF] >>"
    named = control.replace(b"/BaseFont", names + b" /BaseFont")
    assert "\ufffd" in text_of(named)
    assert codes(named) == ["R203"]


# harmed files


@pytest.mark.parametrize("seed", range(3))
def test_any_harm_gives_an_issue_or_one_clear_line(seed: int) -> None:
    whole = pdf([Sheet(column(50, 100, ["第一条　为了规范消防工作，", "预防火灾，制定本条例。"] * 4))] * 2)
    files = ((FILES / "esign-2019-3.pdf").read_bytes(), 6), (whole, 14), (nested(5), 14)
    ends = set()
    for data, count in files:
        for mutant in mutants(data, count, seed):
            began = time.process_time()
            try:
                read(mutant)
                ends.add("read")
            except UnreadableInput:
                ends.add("refused")
            assert time.process_time() - began < SECONDS
    assert ends == {"read", "refused"}


def test_a_file_cut_off_is_read_as_far_as_it_goes_or_refused() -> None:
    data, ends = (FILES / "esign-2019-3.pdf").read_bytes(), list[str]()
    for part in range(1, 8):
        try:
            ends.append(text_of(data[: len(data) * part // 8]))
        except UnreadableInput as error:
            ends.append(str(error))
    assert all(ends)


def test_every_finding_of_the_reader_is_explained() -> None:
    assert {"R201", "R203", "R206", "R211", "R212"} <= set(rules())
