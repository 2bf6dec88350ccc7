"""What a page asks to be corrected → a correction."""

from __future__ import annotations

from typing import Any

from gazette_pub.issue.messages import say
from gazette_pub.preview.bench import Correction
from gazette_pub.preview.corrections import NotCorrected
from gazette_pub.preview.view import View


def correction_of(said: Any) -> tuple[int, int, Correction]:
    raise NotCorrected(say("a correction is sent as JSON"))


def text_of(view: View, row: int) -> str:
    leaf = view.rows[row].leaf
    return leaf.words if leaf is not None else ""


def choices_of(view: View, row: int) -> dict[str, Any]:
    return {}
