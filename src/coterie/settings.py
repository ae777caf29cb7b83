"""Settings of the server: read from the environment once, then handed in as a value.

| Variable | Meaning | Default |
|---|---|---|
| `COTERIE_HOST` | address to listen on | `127.0.0.1` |
| `COTERIE_PORT` | port to listen on | `8000` |
| `COTERIE_ALLOWED_HOSTS` | names that requests may be addressed to, with commas; `*` for any | see `allowed_hosts` |
| `COTERIE_MAX_BODY_BYTES` | largest body of a request | `65536` |
| `COTERIE_QUERY_THREADS` | queries that may run at the same time | `4` |
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

from coterie.core.errors import InvalidInputError

LOOPBACK = ("127.0.0.1", "::1", "localhost")
MAX_PORT = 65535


@dataclass(frozen=True, kw_only=True)
class Settings:
    """How the server listens, and what it takes."""

    host: str = "127.0.0.1"
    port: int = 8000
    named_hosts: tuple[str, ...] = ()
    max_body_bytes: int = 64 * 1024
    query_threads: int = 4

    @property
    def allowed_hosts(self) -> frozenset[str] | None:
        """Names that requests may be addressed to; None for any.

        The server asks nobody who they are. As long as it listens on this machine only, a page from elsewhere must not
        reach it under a name of its own (DNS rebinding), so just the names of this machine are taken. Who listens on
        another address has opened the door, and may narrow it again by naming hosts.
        """
        if self.named_hosts:
            return None if "*" in self.named_hosts else frozenset(self.named_hosts)
        return frozenset(LOOPBACK) if self.host in LOOPBACK else None


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings of an environment. Raises InvalidInputError that names the variable."""
    default = Settings()
    hosts = environment.get("COTERIE_ALLOWED_HOSTS", "")
    return Settings(
        host=environment.get("COTERIE_HOST") or default.host,
        port=_whole(environment, "COTERIE_PORT", default.port, least=0, most=MAX_PORT),
        named_hosts=tuple(host.strip().lower() for host in hosts.split(",") if host.strip()),
        max_body_bytes=_whole(environment, "COTERIE_MAX_BODY_BYTES", default.max_body_bytes, least=1024, most=2**30),
        query_threads=_whole(environment, "COTERIE_QUERY_THREADS", default.query_threads, least=1, most=256),
    )


def _whole(environment: Mapping[str, str], name: str, default: int, *, least: int, most: int) -> int:
    text = environment.get(name, "").strip()
    if not text:
        return default
    if not (text.isascii() and text.isdigit() and least <= int(text[:12]) <= most):
        raise InvalidInputError(f"{name} must be a whole number from {least} to {most}.")
    return int(text)
