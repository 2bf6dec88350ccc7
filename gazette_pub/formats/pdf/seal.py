"""Where a PDF of ours has the seal over its pages and the issue it carries.

It stands in the catalog's page-piece dictionary (ISO 32000-1 §14.5), where programs keep what is theirs.
"""

from __future__ import annotations

OWNER = "GazettePub"
"""Whose page-piece dictionary it is."""

KEY = "Seal"
