"""Many issues as one: what each says of itself, a page to look things up in, and the contents of a year."""
