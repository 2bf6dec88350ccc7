"""What a program of somebody else's builds on: `import gazette_pub as gazette`. docs/api.md says what is promised of it."""
