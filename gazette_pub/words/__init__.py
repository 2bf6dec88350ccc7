"""The words of gazettes: characters, numerals, days, names, organs, events, kinds of documents."""
