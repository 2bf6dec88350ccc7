"""Pictures of a PDF's pages, drawn by a process of its own: a file that breaks the library down, or asks for more memory or time
than any page takes, costs one picture."""

from __future__ import annotations

import contextlib
import io
import os
import pickle
import subprocess
import sys
import threading
from collections import OrderedDict
from collections.abc import Iterator
from typing import Any, BinaryIO

from gazette_pub.formats.memory import limit, usual_memory
from gazette_pub.publish.pythons import begun

Size = tuple[float, float]
"""How wide and how high a page is, in points."""

LONGEST = 20.0
"""Seconds for a page: a page of a gazette takes a tenth of one."""

MOST_DOTS = 6_000_000
"""Dots of a picture: A4 in 150 dots an inch has two million. What is larger is drawn more coarsely."""

MOST_MEMORY = 2 * 1024**3
MOST_KEPT = 24 * 1024**2
"""Bytes of pictures that are kept, for whoever turns back."""

MOST_BEFORE, MOST_BYTES_BEFORE = 8, 32 * 1024**2
"""Files in the place of which another was opened, and their bytes, that are still drawn: whoever looks at the pages that were set
before is shown them until the new ones have come."""


class NotDrawn(Exception):
    """A page of which there is no picture."""


class Drawing:
    """Draws pages of PDF files that are known by a name. May be asked by several threads, which take turns."""

    def __init__(self, longest: float = LONGEST) -> None:
        self._longest = longest
        self._places: dict[str, dict[str, bytes]] = {}
        self._files: dict[str, bytes] = {}
        self._kept: OrderedDict[tuple[str, int, float], bytes] = OrderedDict()
        self._turn = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._changing = threading.Lock()
        self._over = False
        self._told: set[str] = set()

    def open(self, place: str, name: str, data: bytes) -> list[Size]:
        """The sizes of the pages of a file that is drawn from now on, in the place of the one that was opened there before: as the
        source, or as the pages that it is set in. The last ones before it are drawn for a while yet. Raises NotDrawn."""
        with self._turn:
            self._places[place] = _newest(self._places.get(place, {}), name, data)
            self._files = {name: data for files in self._places.values() for name, data in files.items()}
            self._kept = OrderedDict((key, each) for key, each in self._kept.items() if key[0] in self._files)
            sizes: list[Size] = self._asked(name, None, 0.0)
            return sizes

    def picture(self, name: str, page: int, scale: float) -> bytes:
        """The page, from 0, as PNG, with so many dots a point. Raises NotDrawn, for a file that is no longer open too."""
        with self._turn:
            key = (name, page, scale)
            if key not in self._kept:
                self._kept[key] = self._asked(name, page, scale)
                self._let_go()
            self._kept.move_to_end(key)
            return self._kept[key]

    def end(self) -> None:
        """Ends the process, whatever it does; no other is begun, whoever still asks for a page."""
        with self._changing:
            self._over = True
            self._stop()

    def _stop(self) -> None:
        process, self._process = self._process, None
        self._told.clear()
        if process is not None:
            process.kill()
            for pipe in (process.stdin, process.stdout):
                with contextlib.suppress(OSError):
                    pipe.close()  # type: ignore[union-attr]  # both are ours, by PIPE
            process.wait()

    def _let_go(self) -> None:
        while sum(map(len, self._kept.values())) > MOST_KEPT and len(self._kept) > 1:
            self._kept.popitem(last=False)

    def _asked(self, name: str, page: int | None, scale: float) -> Any:
        """What the process answers. Raises NotDrawn where it says that it can't, breaks down, or takes too long."""
        if name not in self._files:
            raise NotDrawn
        process = self._begun()
        data = None if name in self._told else self._files[name]
        timer = threading.Timer(self._longest, process.kill)
        timer.daemon = True
        timer.start()
        try:
            pickle.dump((name, data, page, scale, set(self._files)), process.stdin)  # type: ignore[arg-type]
            process.stdin.flush()  # type: ignore[union-attr]
            answer = pickle.load(process.stdout)  # type: ignore[arg-type]
        except (OSError, EOFError, ValueError, pickle.UnpicklingError) as error:
            with self._changing:
                self._stop()
            raise NotDrawn from error
        finally:
            timer.cancel()
        self._told = (self._told | {name}) & set(self._files)
        if answer is None:
            raise NotDrawn
        return answer

    def _begun(self) -> subprocess.Popen[bytes]:
        """The process that is there, or a new Python that finds modules where this one does."""
        with self._changing:
            if self._over:
                raise NotDrawn
            if self._process is None or self._process.poll() is not None:
                self._stop()
                self._process = begun(__name__)
            return self._process


def _newest(files: dict[str, bytes], name: str, data: bytes) -> dict[str, bytes]:
    """The file, behind as many of those before it as are kept."""
    before = [each for each in files.items() if each[0] != name][-MOST_BEFORE:]
    while sum(len(each) for _, each in before) > MOST_BYTES_BEFORE:
        before = before[1:]
    return dict([*before, (name, data)])


# in the process


def work() -> None:
    """Draws the pages that standard input names; each picture goes to standard output, None for what is not drawn."""
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no picture
    files = _Files()
    with contextlib.suppress(EOFError, OSError):
        while True:
            name, data, page, scale, known = pickle.load(sys.stdin.buffer)
            files.keep(known)
            _say(out, files.answer(name, data, page, scale))
    os._exit(0)  # at once: a library that was misused may break down as it is taken apart


def _say(out: BinaryIO, answer: object) -> None:
    pickle.dump(answer, out)
    out.flush()


class _Files:
    """The files that are open in the process."""

    def __init__(self) -> None:
        self._open: dict[str, Any] = {}

    def keep(self, known: set[str]) -> None:
        """Closes those that are not known any more."""
        for name in self._open.keys() - known:
            self._open.pop(name).close()

    def answer(self, name: str, data: bytes | None, page: int | None, scale: float) -> object:
        """The sizes of all pages, or the picture of one; None for what cannot be had."""
        import pypdfium2

        from gazette_pub.issue.problems import GazetteError

        try:
            if data is not None:
                limit(usual_memory(data), MOST_MEMORY)
                self._take(name, data)
            document = self._open[name]
            return list(_sizes(document)) if page is None else _drawn(document, page, scale)
        except (GazetteError, pypdfium2.PdfiumError, MemoryError, LookupError, ValueError, OSError):
            return None

    def _take(self, name: str, data: bytes) -> None:
        from gazette_pub.formats.pdf.opening import opened

        held = contextlib.ExitStack()
        self._open[name] = held.enter_context(opened(data))
        self._open[name].gazette_held = held  # it is open for as long as it is known


def _sizes(document: Any) -> Iterator[Size]:
    for page in range(len(document)):
        width, height = document.get_page_size(page)
        yield round(width, 2), round(height, 2)


def _drawn(document: Any, number: int, scale: float) -> bytes:
    page = document[number]
    width, height = page.get_size()
    fitting = (MOST_DOTS / max(width * height, 1.0)) ** 0.5
    picture = page.render(scale=min(scale, fitting)).to_pil().convert("RGB")
    page.close()
    output = io.BytesIO()
    picture.save(output, "PNG", compress_level=1)
    return output.getvalue()
