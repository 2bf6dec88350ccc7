"""Patterns of a printed line that several rules ask, a file each for what they find. All are held against a line with proper marks and
plain digits (`Line.text` or `Line.tight`); none has nested repetition, so none can be made to backtrack out of bounds."""
