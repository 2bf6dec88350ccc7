"""What a person may correct in an issue that was read: a kind, a text, a join, a split."""

from gazette_pub.preview.corrections.refusing import NotCorrected

__all__ = ["NotCorrected"]
