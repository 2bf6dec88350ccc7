"""A correction that is not made."""

from __future__ import annotations

from gazette_pub.issue.problems import GazetteError


class NotCorrected(GazetteError):
    """A correction that can't be made there. The issue that it was tried on is not used."""
