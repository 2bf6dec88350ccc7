"""What lies beside a file of a package."""

from __future__ import annotations

from urllib.parse import unquote

from gazette_pub.formats.akn.checking.naming import SCHEME


def beside(reference: str) -> str:
    """The name of the file beside this one that is meant, as a package calls it; "" for what means something else."""
    is_elsewhere = reference.startswith(("#", "/", "!", "~")) or SCHEME.match(reference)
    return "" if is_elsewhere else unquote(reference.partition("#")[0].removeprefix("./"))
