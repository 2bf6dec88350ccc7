"""The contents of an issue: `finding` is the door; what they are read by stands in the order of what they look like."""
