"""An issue as a word processor's document: WordprocessingML (ECMA-376 Part 1 §17), in the bulletin's style."""
