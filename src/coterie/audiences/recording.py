"""Where deeds are written down: the audit log, handed in so that it is part of the same transaction."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from sqlalchemy import Connection

from coterie.accounts.roles import Actor


class Recorder(Protocol):
    """Writes one deed into the audit log; `accounts.audit` has one."""

    def __call__(
        self, connection: Connection, actor: Actor, action: str, subject: str, details: Mapping[str, object], /
    ) -> None:
        """Record that `actor` did `action`, such as `audience.created`, to the thing of the id `subject`."""


def nothing_recorded(
    connection: Connection, actor: Actor, action: str, subject: str, details: Mapping[str, object], /
) -> None:
    """For where no audit log is kept."""
    del connection, actor, action, subject, details
