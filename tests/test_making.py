"""A PDF in the making: what is compressed in a thread aside is what one thread would have written."""

from __future__ import annotations

import io
import threading
import zlib

import pikepdf
import pytest

from gazette_pub.formats.pdf.painting import whole as writing
from gazette_pub.formats.pdf.painting.objects import LEVEL, Making, added, deflated, stream


def test_streams_that_are_compressed_aside_are_those_of_one_thread_in_the_order_in_which_they_were_made() -> None:
    contents = [f"BT {i} Tj ET\n".encode() * (4000 - i) for i in range(40)]
    with Making() as pdf:
        streams = [stream(pdf, content) for content in contents]
        assert [each.packed for each in streams] == list(map(deflated, contents))
        assert [each.number for each in streams] == sorted(each.number for each in streams)
    assert all(zlib.decompress(each.packed) == content for each, content in zip(streams, contents, strict=True))
    assert f"/Length {len(streams[0].packed)}>>".encode() in streams[0].data


def test_a_file_that_is_made_leaves_no_thread_behind_nor_does_one_that_fails() -> None:
    before = threading.active_count()
    with Making() as pdf:
        stream(pdf, b"q Q" * 100_000)
    with pytest.raises(UnicodeEncodeError), Making() as pdf:
        stream(pdf, "山".encode("ascii"))
    assert threading.active_count() == before


def test_no_packed_stream_ends_as_a_line_does() -> None:
    ending = next(
        data for data in (str(i).encode() for i in range(20_000)) if zlib.compress(data, LEVEL)[-1:] in b"\r\n"
    )
    assert deflated(ending)[-1:] == b" " and zlib.decompressobj().decompress(deflated(ending)) == ending


@pytest.mark.parametrize(("most", "streams"), [(100, 1), (7, 3), (1, 15)])
def test_objects_are_packed_into_streams_of_so_many_at_most(
    monkeypatch: pytest.MonkeyPatch, most: int, streams: int
) -> None:
    monkeypatch.setattr(writing, "MOST", most)
    with Making() as pdf:
        pdf.catalog["Texts"] = f"[{' '.join(added(pdf, f'({i})').ref for i in range(12))}]".encode()
        data = writing.whole(pdf, "<<>>", "1.7")
    assert data.count(b"/ObjStm") == streams
    with pikepdf.open(io.BytesIO(data)) as file:
        assert [str(each) for each in file.Root.Texts] == [str(i) for i in range(12)]
