"""Markdown, as law databases and exports of office files have it: CommonMark with tables and footnotes."""
