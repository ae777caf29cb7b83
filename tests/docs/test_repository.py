"""What no file of the repository may hold, and how long a module may be."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from tests_tree import ROOT, files

MAX_MODULE_LINES = 500
# Written in pieces, so that this file doesn't hold them either.
HOSTS = [
    ".".join(parts)
    for parts in [
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("yarnpkg", "com"),
        ("deb", "debian", "org"),
        ("proxy", "golang", "org"),
        ("crates", "io"),
        ("jsdelivr", "net"),
        ("unpkg", "com"),
    ]
]
HOST = re.compile("|".join(map(re.escape, HOSTS)))
MACHINE_PATH = re.compile(r"(?<![\w.$}/-])/(?:work|root|opt|home|Users)/")


@pytest.mark.parametrize("pattern", [HOST, MACHINE_PATH], ids=["registry host", "path of a machine"])
def test_no_file_names_a_registry_or_a_path_of_a_machine(pattern: re.Pattern[str]) -> None:
    found = []
    for path in files():
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        found.extend(f"{path.relative_to(ROOT)}: {match[0]}" for match in pattern.finditer(text))
    assert found == []


def test_modules_are_short_enough_to_read() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines())
        for path in files(ROOT / "src")
        if path.suffix == ".py"
    }
    assert {name: length for name, length in lengths.items() if length > MAX_MODULE_LINES} == {}


@pytest.mark.parametrize("name", ["scripts/make-venv", "scripts/ensure-chromium", ".ci/run"])
def test_programs_can_be_run(name: str) -> None:
    assert os.access(ROOT / name, os.X_OK)


def fake(folder: Path, name: str, script: str) -> None:
    """Put a program into a folder."""
    (folder / name).write_text(f"#!/bin/sh\n{script}\n")
    (folder / name).chmod(0o755)


def make_venv(tmp_path: Path, *, wanted: str = "") -> subprocess.CompletedProcess[str]:
    """Run scripts/make-venv with only the programs of `tmp_path/bin` and a few of the system's."""
    for name in ("mktemp", "rm", "cat"):
        fake(tmp_path / "bin", name, f'exec /bin/{name} "$@"')
    return subprocess.run(
        ["/bin/sh", str(ROOT / "scripts/make-venv"), str(tmp_path / "venv"), wanted],
        env={"PATH": str(tmp_path / "bin")},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_machine_without_a_new_python_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    fake(tmp_path / "bin", "python3", "exit 1")  # too old
    result = make_venv(tmp_path)
    assert result.returncode == 1
    assert "needs Python 3.11 or newer" in result.stderr


def test_a_python_that_was_named_and_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    result = make_venv(tmp_path, wanted="python9")
    assert result.returncode == 1
    assert "python9 is that" in result.stderr


def test_a_machine_without_venv_is_told_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    # Passes the check of its version, and can do nothing else.
    fake(tmp_path / "bin", "python3", '[ "$1" = -c ] && { echo 3.11; exit 0; }; echo no ensurepip; exit 1')
    result = make_venv(tmp_path)
    assert result.returncode == 1
    assert "no ensurepip" in result.stderr
    assert "sudo apt-get install python3-venv" in result.stderr
    assert not (tmp_path / "venv").exists()
