"""The issue XML: its schema, the typed views on it, and what can be wrong with it."""
