"""PDF objects, as ISO 32000-1 §7.3 writes them."""

from __future__ import annotations

import functools
import zlib
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType

import pydyf


class Making(pydyf.PDF):  # type: ignore[misc]  # pydyf has no types
    """A file in the making, a context: while one thing is made, what was made before is hashed and compressed in a thread aside.
    What is in it, and in which order, is the same as with one thread."""

    def __init__(self) -> None:
        super().__init__()
        self._aside = ThreadPoolExecutor(1)

    def __enter__(self) -> Making:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._aside.shutdown(cancel_futures=True)

    def packing(self, content: bytes) -> Future[bytes]:
        """The content, compressed as soon as those before it are."""
        return self.aside(deflated, content)

    def aside(self, work: Callable[[bytes], bytes], content: bytes) -> Future[bytes]:
        """What this makes of the content, as soon as it has made what it was given before."""
        return self._aside.submit(work, content)


class Raw(pydyf.Object):  # type: ignore[misc]  # pydyf has no types
    """An object whose bytes are known once others have their numbers."""

    def __init__(self, data: str = "") -> None:
        super().__init__()
        self.written = data

    @property
    def data(self) -> bytes:
        return self.written.encode("ascii")

    @property
    def ref(self) -> str:
        return f"{self.number} 0 R"


class Packed(Raw):
    """A stream whose bytes are packed already, as its entries say, or are about to be."""

    def __init__(self, packed: bytes | Future[bytes], entries: Mapping[str, object]) -> None:
        super().__init__()
        self._packed, self._entries = packed, entries

    @property
    def packed(self) -> bytes:
        if isinstance(self._packed, Future):
            self._packed = self._packed.result()
        return self._packed

    @property
    def data(self) -> bytes:
        entries = dictionary({**self._entries, "Length": len(self.packed)})
        return entries.encode("ascii") + b"\nstream\n" + self.packed + b"\nendstream"

    @property
    def compressible(self) -> bool:
        return False


def deflated(content: bytes) -> bytes:
    """The bytes of a stream, compressed (§7.4.4)."""
    packed = zlib.compress(content, LEVEL)
    # a reader that looks for the line end before `endstream` takes one of the stream's own for it: a byte behind the packed
    # data is no part of it (RFC 1950 §2.2)
    return packed + b" " if packed[-1:] in b"\r\n" else packed


LEVEL = 6
"""Of compression: what is gained above it costs more time than a page takes to be set."""


def stream(pdf: Making, content: bytes | Future[bytes], **entries: object) -> Packed:
    """A new stream of the file, of this content, or of one that is being packed."""
    packing = pdf.packing(content) if isinstance(content, bytes) else content
    made = Packed(packing, {**entries, "Filter": "/FlateDecode"})
    pdf.add_object(made)
    return made


def added(pdf: pydyf.PDF, data: str = "") -> Raw:
    """A new object of the file."""
    raw = Raw(data)
    pdf.add_object(raw)
    return raw


def dictionary(entries: Mapping[str, object]) -> str:
    """<< /Key value >>; a value that is None is left out."""
    return "<<" + " ".join(f"/{key} {value}" for key, value in entries.items() if value is not None) + ">>"


def array(values: Iterable[object]) -> str:
    return "[" + " ".join(map(str, values)) + "]"


def text(said: str) -> str:
    """A text string: UTF-16 with its mark (§7.9.2.2)."""
    return f"<FEFF{said.encode('utf-16-be').hex().upper()}>"


def name(said: str) -> str:
    """A name, what is no plain letter written as #xx (§7.3.5)."""
    return "/" + "".join(c if c.isascii() and c.isalnum() else "".join(f"#{b:02X}" for b in c.encode()) for c in said)


@functools.lru_cache(maxsize=8192)
def number(value: float) -> str:
    """A number, as short as it is exact to a thousandth of a point."""
    return f"{value:.3f}".rstrip("0").rstrip(".") if value else "0"
