"""How a gazette is laid out, whatever format its pages are made in."""
