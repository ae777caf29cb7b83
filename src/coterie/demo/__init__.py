"""A seeded, reproducible demo space: Marlow & Finch, an online shop with an app, a membership and a trade side."""
