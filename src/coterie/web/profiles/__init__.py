"""The profile explorer: profiles by whatever is known of them, and what is known of one (`segment.md` 6.1)."""
