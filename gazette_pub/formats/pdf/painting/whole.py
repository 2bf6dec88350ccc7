"""The objects of a file, written out."""

from __future__ import annotations

import hashlib
import io

import pydyf

from gazette_pub.formats.pdf.painting.objects import Raw


def whole(pdf: pydyf.PDF, info: str, version: str) -> bytes:
    """The file, in that version of PDF. Its identifier is made of what is in it (§14.4)."""
    held = hashlib.sha256()
    for each in pdf.objects[1:]:
        held.update(each.data)
    held.update(info.encode("ascii"))
    identifier = held.hexdigest()[:32].encode()
    pdf.info = Raw(info)
    output = io.BytesIO()
    pdf.write(output, version=version.encode(), identifier=identifier, compress=True)
    return output.getvalue()
