"""What no file of the repository may hold, and how long a module may be."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from tests_tree import ROOT, files

MAX_MODULE_LINES = 500
# Lists of words in a notation of their own: data, which nobody reads from top to bottom.
LEXICON = ROOT / "src/coterie/nlu/lexicon"
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
        if path.suffix == ".py" and path.parent != LEXICON
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


def ensure_chromium(tmp_path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run scripts/ensure-chromium with only the programs of `tmp_path/bin` and a few of the system's."""
    for name in ("cat", "env", "chmod"):
        fake(tmp_path / "bin", name, f'exec /usr/bin/env -i PATH="$PATH" /bin/{name} "$@"')
    return subprocess.run(
        ["/bin/sh", str(ROOT / "scripts/ensure-chromium")],
        env={"PATH": str(tmp_path / "bin"), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


INSTALLS = """case "$*" in
    *install*chromium*) echo > "${0%/*}/chromium"; chmod +x "${0%/*}/chromium" ;;
esac"""


def test_root_installs_chromium(tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    fake(tmp_path / "bin", "id", "echo 0")
    fake(tmp_path / "bin", "apt-get", INSTALLS)
    result = ensure_chromium(tmp_path)
    assert result.returncode == 0, result.stderr
    assert (tmp_path / "bin/chromium").exists()
    assert "There is no Chromium here" not in result.stderr


def test_others_install_it_with_sudo(tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    fake(tmp_path / "bin", "id", "echo 1000")
    fake(tmp_path / "bin", "sudo", 'shift; exec "$@"')
    fake(tmp_path / "bin", "true", "exit 0")
    fake(tmp_path / "bin", "apt-get", INSTALLS)
    result = ensure_chromium(tmp_path)
    assert result.returncode == 0, result.stderr
    assert (tmp_path / "bin/chromium").exists()


def test_who_may_not_install_it_is_told_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    fake(tmp_path / "bin", "id", "echo 1000")
    fake(tmp_path / "bin", "sudo", "exit 1")
    fake(tmp_path / "bin", "apt-get", INSTALLS)
    result = ensure_chromium(tmp_path)
    assert result.returncode == 0
    assert "COTERIE_SKIP_BROWSER=1 make test" in result.stderr
    assert not (tmp_path / "bin/chromium").exists()


@pytest.mark.parametrize("environment", [{"COTERIE_SKIP_BROWSER": "1"}, {"COTERIE_CHROMIUM": "/usr/bin/other"}])
def test_nothing_is_installed_where_none_is_needed(tmp_path: Path, environment: dict[str, str]) -> None:
    (tmp_path / "bin").mkdir()
    fake(tmp_path / "bin", "id", "echo 0")
    fake(tmp_path / "bin", "apt-get", INSTALLS)
    result = ensure_chromium(tmp_path, **environment)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert not (tmp_path / "bin/chromium").exists()


@pytest.mark.parametrize(
    ("held", "is_made"),
    [(None, True), ((), True), (("demo.making",), True), (("space.duckdb",), False), (("theirs.csv",), False)],
)
def test_the_demo_is_only_made_where_nothing_is(tmp_path: Path, held: tuple[str, ...] | None, *, is_made: bool) -> None:
    """`make demo`, with programs that do nothing but be called."""
    (tmp_path / "bin").mkdir()
    fake(tmp_path / "bin", "python", "exit 0")
    fake(tmp_path / "bin", "coterie", f'echo "$@" >> "{tmp_path}/called"')
    (tmp_path / "stamp").touch()
    data = tmp_path / "a data directory"
    for name in held or ():
        (data / name).mkdir(parents=True)
    if held == ():
        data.mkdir()
    names = {"BIN": tmp_path / "bin", "RUN_STAMP": tmp_path / "stamp", "DATA": data}
    subprocess.run(["make", "--silent", "-C", str(ROOT), "demo", *(f"{k}={v}" for k, v in names.items())], check=True)
    assert (tmp_path / "called").exists() == is_made
    assert sorted(path.name for path in data.glob("*")) == list(held or ())
