"""Formulas on one line: (a+b)/2."""

from __future__ import annotations


def held(text: str) -> str:
    """Text that is one thing to what stands beside it: in brackets where it is more than a word or a number."""
    return text if text.replace(".", "").isalnum() or len(text) < 2 else f"({text})"
