"""Who may do what: people and their roles, sessions, invites, API tokens, the terms of generation, the audit log."""
