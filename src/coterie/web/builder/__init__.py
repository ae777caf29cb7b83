"""The builder: a form that may be unfinished, its two ways to and from a definition, and the page that edits it."""
