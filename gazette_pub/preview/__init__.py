"""An issue seen as it is made: its source, its structure, its pages and its findings side by side, on a page of this machine.

door         what the page reads by and writes by; the command is one
bench        what lies open: read anew where a file changed, corrected, set into pages
view         an issue as rows: what its elements are, where they stand in the source
sources      the source as it is shown: lines, pages or paragraphs
setting      the pages that an issue is set in, and where each element stands on them
drawing      pictures of pages, drawn by a process of its own
corrections  what a person may correct: a kind, a text, a join, a split
guard        who may ask: the address with its token, from this machine, and no other page
app          what is asked, and what is answered
serving      the server
"""
