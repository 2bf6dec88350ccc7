"""The files that a PDF carries: its source, and the same in another form (ISO 19005-3 §6.8)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime

from gazette_pub.formats.pdf.carrying import Attachment
from gazette_pub.formats.pdf.painting.metadata import date
from gazette_pub.formats.pdf.painting.objects import Making, Raw, added, array, dictionary, name, stream, text


def add_attachments(
    pdf: Making, files: Sequence[Attachment], packing: Sequence[Future[bytes]], made: datetime
) -> list[Raw]:
    """Writes the files, whose bytes are being packed. Gives their specifications."""
    return [_add(pdf, file, packed, made) for file, packed in zip(files, packing, strict=True)]


def _add(pdf: Making, file: Attachment, packed: Future[bytes], made: datetime) -> Raw:
    params = dictionary(
        {"Size": len(file.data), "ModDate": date(made), "CheckSum": f"<{hashlib.md5(file.data).hexdigest().upper()}>"}
    )
    held = stream(pdf, packed, Type="/EmbeddedFile", Subtype=name(file.media), Params=params)
    return added(
        pdf,
        dictionary(
            {
                "Type": "/Filespec",
                "F": text(file.name),
                "UF": text(file.name),
                "Desc": text(file.about),
                "AFRelationship": f"/{file.relationship}",
                "EF": dictionary({"F": held.ref, "UF": held.ref}),
            }
        ),
    )


def names_of(files: Sequence[Attachment], specifications: Sequence[Raw]) -> str:
    """The name tree of the files."""
    pairs = sorted(zip((text(file.name) for file in files), (each.ref for each in specifications), strict=True))
    return dictionary({"EmbeddedFiles": dictionary({"Names": array(part for pair in pairs for part in pair)})})
