"""A seeded, reproducible demo space."""
