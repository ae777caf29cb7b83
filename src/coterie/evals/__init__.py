"""Measures a generator on cases: prompts with the queries that they mean (`coterie eval`)."""
