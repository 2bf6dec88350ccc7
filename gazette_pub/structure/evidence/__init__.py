"""What speaks for lines being a title. `table` has all of it, with its weights and examples."""
