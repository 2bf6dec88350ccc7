"""The commands, a file each: its options, what it says of itself, and whom it has do it."""
