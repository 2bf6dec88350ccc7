"""Feeds a database with issues and searches it: python full_text.py gazettes.db bulletin.txt scan.pdf … -- 消防条例"""

import sqlite3
import sys

import gazette_pub as gazette

(database, *files), wanted = (sys.argv[1:-2], sys.argv[-1]) if "--" in sys.argv[2:-1] else sys.exit(__doc__)
with sqlite3.connect(database) as db:
    table = "documents using fts5(issue, id, date, title, text, tokenize=trigram)"
    db.execute(f"create virtual table if not exists {table}")
    for file in files:
        db.execute("delete from documents where issue = ?", [file])
        rows = ((file, each.id, each.date, each.title, each.text) for each in gazette.read(file).all_documents)
        db.executemany("insert into documents values (?, ?, ?, ?, ?)", rows)
    found = "documents match '\"' || ?1 || '\"'" if len(wanted) > 2 else "instr(text, ?1)"  # 公园 is no trigram
    words = "replace(substr(text, max(instr(text, ?1) - 12, 1), 36), ?1, '[' || ?1 || ']')"
    for row in db.execute(f"select issue, id, title, {words} from documents where {found}", [wanted]):
        print(*(str(each).replace("\n", " ") for each in row), sep="  ")
