"""What printed lines mean: lines with hints, from any reader, become the documents of an issue."""
