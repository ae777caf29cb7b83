"""Saved audiences: their names and versions, and what is computed and told about them."""
