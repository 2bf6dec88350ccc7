"""Lines → paragraphs. `breaking` is the door, and says how; each other file knows one thing that speaks for or against it."""
