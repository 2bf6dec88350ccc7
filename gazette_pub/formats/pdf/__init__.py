"""The typeset page."""
