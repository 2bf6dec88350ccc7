"""The home folder of whoever runs the program, where there is one: a service or a container may have none."""

from __future__ import annotations

import contextlib
from pathlib import Path


def home_folder() -> Path | None:
    """None where neither the environment nor the system's list of users says which it is."""
    with contextlib.suppress(RuntimeError):
        return Path.home()
    return None
