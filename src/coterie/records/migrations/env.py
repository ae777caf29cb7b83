"""Run by Alembic: brings the tables of the connection that it is handed to the revision asked for."""

from __future__ import annotations

from alembic import context

from coterie.records.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, render_as_batch=True)
context.run_migrations()
