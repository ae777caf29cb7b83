"""Stores with a clock that stands still, and files of calls."""

import gzip
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from coterie.store import Store

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store; it is noon of 15 June 2026."""
    with Store.open(tmp_path / "data", create=True, clock=lambda: NOW) as opened:
        yield opened


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Writes calls (or lines as they are) to a file."""

    def write_calls(*calls: Any, name: str = "calls.jsonl", packed: bool = False) -> Path:
        lines = [call if isinstance(call, bytes) else json.dumps(call).encode() for call in calls]
        data = b"".join(line + b"\n" for line in lines)
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(gzip.compress(data) if packed else data)
        return path

    return write_calls


@pytest.fixture
def take(store: Store) -> Callable[..., Any]:
    """Puts calls into the store as if they came in live."""

    def ingest(*calls: Any) -> Any:
        return store.ingest([call if isinstance(call, bytes) else json.dumps(call).encode() for call in calls])

    return ingest
