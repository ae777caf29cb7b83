"""The pipeline from a prompt to a Generation: guard, draft, check, rank, explain."""
