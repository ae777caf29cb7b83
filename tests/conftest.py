"""What all tests share: hypothesis without deadlines, and the folder `../shared` beside the repository, if any."""

import gc
import os
import signal
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import postgresql
from migrated import migrated

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
JUDGE = SHARED / "evals" / "judge"

# A shell that runs the tests in the background has them, and the processes that they start, ignore Ctrl-C.
signal.signal(signal.SIGINT, signal.default_int_handler)

# No test asks a model that isn't on this machine, nor does a program that a test starts.
os.environ["COTERIE_NO_REMOTE_MODELS"] = "1"

# No deadline: a slow machine is no failure. CI draws the same examples every time, a developer's machine new ones.
settings.register_profile("local", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("local"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")


LONG_FIRST = ("properties", "browser", "unit/store", "conformance", "cli", "api", "docs", "unit")
"""The folders by how long their files take, the longest first: what is short fills the workers at the end."""


@cache
def _place(path: Path) -> int:
    folders = [Path(__file__).parent / name for name in LONG_FIRST]
    return next((place for place, folder in enumerate(folders) if folder in path.parents), 0)


class Backwards(pytest.Dir):
    """A folder whose last file is read first."""

    def collect(self) -> Iterable[pytest.Item | pytest.Collector]:
        return reversed(list(super().collect()))


def pytest_collect_directory(path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Of two workers each reads all files from its own end, to meet in the middle where the other one has been.

    The asserts of a file are rewritten by whoever reads it first, which in a new clone takes longer than all the rest.
    """
    is_second = os.environ.get("PYTEST_XDIST_WORKER") == "gw1"
    return Backwards.from_parent(parent, path=path) if is_second else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long files first, in the same order in every worker. Skip what needs the judge where there is none."""
    items.sort(key=lambda item: (_place(item.path), item.path))
    if not JUDGE.is_dir():
        for item in items:
            if item.get_closest_marker("judge"):
                item.add_marker(pytest.mark.skip(reason="the judge (../shared/evals/judge) is not here"))


def pytest_collection_finish() -> None:
    """Spare the collector what stays to the end: to look at it again and again took a tenth of all time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[Callable[[], str]]:
    """Addresses of new PostgreSQL databases; skips the test where the server isn't installed."""
    with postgresql.server() as make:
        yield make


@pytest.fixture
def records_place(request: pytest.FixtureRequest, tmp_path: Path) -> Path | str:
    """Where a test has its relational database: SQLite, or PostgreSQL where it is parametrised so."""
    if getattr(request, "param", "sqlite") == "sqlite":
        migrated(tmp_path)
        return tmp_path
    make: Callable[[], str] = request.getfixturevalue("postgresql_server")
    return make()


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the specification, the judge and the evaluation sets; skips the test where there is none."""
    if not SHARED.is_dir():
        pytest.skip("the folder ../shared is not here")
    return SHARED
