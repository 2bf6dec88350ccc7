"""A template that looks like a style, to be changed by hand."""

from __future__ import annotations

import os

from gazette_pub.formats import EPOCH
from gazette_pub.publish.styles import USUAL, style_named
from gazette_pub.publish.writing import moment


def template_like(style: str | None, is_template: bool = False) -> bytes:
    """A template that looks like this style, to be changed by hand. Raises WrongUsage."""
    from gazette_pub.formats.word.sample import sample

    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return sample(style_named(style or USUAL), moment(epoch) if epoch else EPOCH, is_template)
