"""`gazette why FILE:LINE`: what a source line became, and by which evidence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from gazette_pub.command.convert import refuse_input
from gazette_pub.command.output import write_file
from gazette_pub.formats import MARKDOWN, WITH_LINES, load
from gazette_pub.formats.source import Source
from gazette_pub.formats.text.read import gutter_in, pages_of
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.messages import say, say_many, spoken
from gazette_pub.issue.model import Document, Issue, Node, ranges_in
from gazette_pub.issue.names import beside
from gazette_pub.issue.particulars import Particulars, put_into
from gazette_pub.issue.problems import UnreadableInput, WrongUsage
from gazette_pub.issue.settings import particulars_for
from gazette_pub.publish.reading import read_issue
from gazette_pub.structure.line import Line, Pages
from gazette_pub.structure.why import why
from gazette_pub.words.characters import Punctuation
from gazette_pub.words.lineends import split_lines
from gazette_pub.year.contents import KINDS

SHOWN = 60
"""Characters of the line that are shown."""


def place_of(words: str) -> tuple[str, int]:
    """The file and the line that FILE:LINE names. Raises WrongUsage."""
    file, _, line = words.rpartition(":")
    if not file or not (line.isascii() and line.isdecimal()) or int(line) == 0:
        raise WrongUsage(say("{words}: no file and line", words=words), hint=say("say it as in bulletin.txt:120"))
    return file, int(line)


def answer(file: str, n: int) -> Iterator[str]:
    """What there is to say of the line of a text, or of the paragraph of a DOCX. Raises UnreadableInput for a file that has
    neither, WrongUsage for one too few."""
    source = load(file)
    if source.format == "docx":
        yield from _of_paragraph(file, source, n)
        return
    if source.format not in WITH_LINES:
        raise UnreadableInput(
            say("only a text has lines, and only a DOCX paragraphs"),
            hint=say("of a PDF ask for a page, --page 3; of any other, of the text that it was made from"),
        )
    lines = split_lines(source.text)
    if n > len(lines):
        raise WrongUsage(say_many("it has {count} line", "it has {count} lines", len(lines)))
    yield f"{file}:{n}: {lines[n - 1].strip()[:SHOWN]}"
    found = _elements(_issue(file, source), n)
    yield from (f"  {each}" for each in _became(found))
    for pages in _pages(source):
        yield from (f"  {each}" for each in why(pages, n, found))


def _pages(source: Source) -> Iterator[Pages]:
    """The lines of a text, as its reader has them, in volumes."""
    if source.format == MARKDOWN:
        from gazette_pub.formats.markdown.read import pages_of as of_markdown

        yield of_markdown(source)
        return
    punctuation = Punctuation(source.text)
    yield from pages_of(source.text, punctuation, gutter_in(source.text, punctuation))


def _of_paragraph(file: str, source: Source, n: int) -> Iterator[str]:
    """What became of a paragraph, counted from 1 as findings count them, by what the file shows, whatever it carries."""
    from gazette_pub.formats.word.read import shown

    issue, pages = shown(source)
    _finish(file, issue)
    pages = replace(pages, lines=[replace(line, n=_paragraph(line), last=_paragraph(line)) for line in pages.lines])
    if n > (last := max((line.n for line in pages.lines), default=0)):
        raise WrongUsage(say_many("it has {count} paragraph", "it has {count} paragraphs", last))
    yield f"{file}:{n}: {' '.join(line.printed.strip() for line in pages.lines if line.n == n)[:SHOWN]}"
    found = [node for node in issue.descendants("*") if _is_in(node, n)]
    yield from (f"  {each}" for each in _became(found))
    yield from (f"  {each}" for each in why(pages, n, found))


def _paragraph(line: Line) -> int:
    return int(line.hints.para) if line.hints.para and line.hints.para.isdecimal() else 0


def _is_in(node: Node, n: int) -> bool:
    return any(first <= n <= last for first, last in ranges_in(node.get("para", "")))


def answer_of_page(file: str, page: int, picture: bool) -> Iterator[str]:
    """What each part of a PDF's page became, in the order of the issue; with `picture`, where that is drawn.

    Raises UnreadableInput for a file without pages, WrongUsage for one too few, OutputNotWritten.
    """
    from gazette_pub.formats.pdf.opening import opened
    from gazette_pub.formats.pdf.reading.picture import picture_of, regions_on

    source = load(file)
    if source.format != "pdf":
        raise UnreadableInput(say("only a PDF has pages"), hint=say("ask for a line: {file}:1", file=file))
    with opened(source.data) as document:
        count = len(document)
    if page > count:
        raise WrongUsage(say_many("it has {count} page", "it has {count} pages", count))
    issue = _issue(file, source)
    if not any(each.get("sha256") == source.sha256 for each in issue.descendants("source")):
        issue = _shown(file, source)
        yield str(say("{file}: carries its issue, which is what is read; this is what its pages show", file=file))
    regions = regions_on(issue, page)
    yield str(say("{file}, page {page}: {count} parts", file=file, page=page, count=len(regions)))
    for region in regions:
        yield f"  {_element(region.node)}: {region.node.text_content[:SHOWN]}"
    if picture:
        target = Path(f"{Path(file).stem}-page-{page}.png")
        refuse_input(target, file)
        write_file(
            target, picture_of(source, issue, page), elsewhere=say("it is drawn in the current folder: go to another")
        )
        yield str(target)


def _shown(file: str, source: Source) -> Issue:
    """What the pages of a PDF show, which carries an issue that says nothing of where on them it stands."""
    from gazette_pub.formats.pdf.read import shown

    issue = shown(source)
    _finish(file, issue)
    return issue


def _finish(file: str, issue: Issue) -> None:
    """Finishes what a file shows, with what is given of it."""
    from gazette_pub.finish import finish

    put_into(issue, particulars_for(Path(file), Particulars()))
    finish(issue, ignore)


def _issue(file: str, source: Source) -> Issue:
    return read_issue(source, particulars_for(Path(file), Particulars()), ignore)


def _elements(issue: Issue, n: int) -> list[Node]:
    """Each element that the line stands in."""
    return [node for node in issue.descendants("*") if any(first <= n <= last for first, last in node.lines)]


def _became(found: Sequence[Node]) -> Iterator[str]:
    """The elements by their ways from the document: the cells of a row, which have the same one, once."""
    for way in dict.fromkeys(" › ".join(_way(node)) for node in found):
        yield str(say("it became {way}", way=way))
    if not found:
        yield str(say("nothing is printed on it"))


def _way(node: Node) -> list[str]:
    steps = [node]
    while (above := steps[-1].getparent()) is not None:
        steps.append(above)  # type: ignore[arg-type]
    return [_named(step) for step in reversed(steps[:-1])]


def _named(node: Node) -> str:
    if isinstance(node, Document):
        return f"{beside('document')} {node.id or ''} ({_kind(node.kind)})"
    return _element(node)


def _element(node: Node) -> str:
    return f"{beside(node.name)} {node.label}" if node.label else beside(node.name)


def _kind(kind: str) -> str:
    return kind if spoken() == "en" or kind not in KINDS else f"{KINDS[kind]} {kind}"
