"""Models to draft with, behind one protocol (`base`). The only package that knows pydantic-ai and the vendors.

Nothing here imports them until a model is opened (`opening.open_model`), so that Coterie runs without the extras.
"""
