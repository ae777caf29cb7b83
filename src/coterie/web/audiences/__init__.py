"""The audiences: the list of all, and the pages of one."""
