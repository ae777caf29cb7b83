"""A real server over a small demo space."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from argon2 import PasswordHasher

from coterie.accounts import passwords
from live import make_demo, serving, started


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data directory of a small demo space whose history ends now."""
    return make_demo(tmp_path_factory.mktemp("data") / "demo", now=started())


@pytest.fixture(scope="session")
def address(data: Path) -> Iterator[str]:
    """The address of a server."""
    with serving(data) as address:
        yield address


@pytest.fixture(scope="session")
def client(address: str) -> Iterator[httpx.Client]:
    """A client of the server."""
    with httpx.Client(base_url=address, timeout=60) as client:
        yield client


@pytest.fixture(scope="session")
def space(client: httpx.Client) -> str:
    """The path of the space."""
    (found,) = client.get("/v1/spaces").json()["data"]["spaces"]
    return f"/v1/spaces/{found['id']}"


@pytest.fixture(scope="module")
def cheap_passwords() -> Iterator[None]:
    """Passwords are hashed at their full cost elsewhere."""
    with pytest.MonkeyPatch.context() as patch:
        hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
        patch.setattr(passwords, "_HASHER", hasher)
        patch.setattr(passwords, "_NOBODYS", hasher.hash("nobody"))
        yield
