"""Coterie: open, self-hosted Generative Audiences."""

__version__ = "0.1.0"
