"""What two hands did to one issue, put together: the hand work of a person and a new reading of its source."""

from gazette_pub.merge.refresh import refreshed
from gazette_pub.merge.splice import spliced
from gazette_pub.merge.three import Merged, merged

__all__ = ["Merged", "merged", "refreshed", "spliced"]
