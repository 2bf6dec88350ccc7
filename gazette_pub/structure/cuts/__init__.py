"""What a line end cuts. `sentences` tells whether a line breaks off; it asks the others, a file each for what is cut."""
