"""The coterie command."""
