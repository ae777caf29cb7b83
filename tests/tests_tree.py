"""The files of the repository, for tests that read them."""

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NOT_OURS = {
    ".git",
    ".hypothesis",
    ".import_linter_cache",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
    ".schemathesis",
    ".venv",
    "__pycache__",
    "build",
    "dist",
    "node_modules",
    "var",
}


def files(folder: Path = ROOT) -> Iterator[Path]:
    """Every file under a folder but those that tools make."""
    for path in sorted(folder.iterdir()):
        if path.name in NOT_OURS or path.name.endswith(".egg-info"):
            continue
        if path.is_dir():
            yield from files(path)
        else:
            yield path


def documents() -> list[Path]:
    """The pages of documentation."""
    return [path for path in files() if path.suffix == ".md" and not path.is_relative_to(ROOT / "src")]
