"""Tracking calls in; profiles, traits, accounts and schema statistics out, kept in one DuckDB file."""
