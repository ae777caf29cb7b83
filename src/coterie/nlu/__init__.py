"""The embedded semantic parser: from an English description to scored definitions over a space."""
