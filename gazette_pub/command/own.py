"""What holds in a process of our own: a library leaves its host's alone."""

from __future__ import annotations

import gc
import logging
import warnings

SWEEPS = (200_000, 5, 2)
"""When the garbage collector looks: a layout is all live boxes, and looking them over costs an eighth of a PDF's time."""


def settle() -> None:
    """Sets how often the garbage collector looks, and keeps quiet what is said in findings."""
    gc.set_threshold(*SWEEPS)
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is wrong with a PDF
    warnings.filterwarnings("ignore", module=r"PIL\.")  # and what is wrong with a picture
