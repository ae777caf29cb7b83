"""Drafting with a model: a flat answer is asked for, decoded, checked and, where it is wrong, sent back."""
