"""A small demo space, and a space file made of it."""

from pathlib import Path

import pytest

from live import coterie, make_demo


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data directory of a small demo space."""
    return make_demo(tmp_path_factory.mktemp("data") / "demo")


@pytest.fixture(scope="session")
def space_file(demo: Path) -> Path:
    """The demo space as a file."""
    path = demo.parent / "space.json"
    path.write_text(coterie("space", "--data", demo, "--json").out)
    return path
