"""What a recorded follow-up was to change."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the column."""
    op.add_column("generations", sa.Column("original", sa.Text(), nullable=False, server_default=""))
