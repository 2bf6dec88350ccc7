"""What no line of a title is. `table` has all of it, with examples; the other files say when each holds."""
