"""Feeds a database with issues and searches it: python full_text.py gazettes.db bulletin.txt scan.pdf … -- 消防条例"""

import sqlite3
import sys

import gazette_pub as gazette

database, *files = sys.argv[1 : sys.argv.index("--")]
wanted = " ".join(sys.argv[sys.argv.index("--") + 1 :])
with sqlite3.connect(database) as db:
    columns = "issue, id, date, title, text, tokenize=trigram"
    db.execute(f"create virtual table if not exists documents using fts5({columns})")
    for file in files:
        issue = gazette.read(file)
        db.execute("delete from documents where issue = ?", [file])
        rows = ((file, each.id, each.date, each.title, each.text) for each in issue.all_documents)
        db.executemany("insert into documents values (?, ?, ?, ?, ?)", rows)
    found = "select issue, id, title, snippet(documents, 4, '[', ']', '…', 24) from documents where documents match ?"
    for row in db.execute(found, [f'"{wanted}"']):
        print(*(str(each).replace("\n", " ") for each in row), sep="  ")
