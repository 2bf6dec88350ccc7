"""The command line: options, one run of work, and what is said of it."""
