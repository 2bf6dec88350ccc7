"""Extracted text."""
