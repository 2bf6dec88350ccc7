"""Titles and what stands above them, a file each; `finding` has those that stand alone."""
