"""What two hands did to one issue, put together: the hand work of a person and a new reading of the source."""
