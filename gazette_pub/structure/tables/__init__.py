"""The tables of a text, found before anything else is read. `finding` is the door: it asks each way in turn."""
