"""The catalog: what a space knows, how much of it came, and what people say about it."""
