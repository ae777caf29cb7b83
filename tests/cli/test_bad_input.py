"""Bad input ends in one clear message and an exit code, never in a traceback, and harms nothing."""

import json
import signal
import subprocess
import time
from pathlib import Path

import pytest

from coterie.demo.making import MAKING
from live import COTERIE, ENVIRONMENT, NOW, TIMEOUT_SECONDS, Ran, coterie, in_process, program, serving

pytestmark = pytest.mark.slow

QUERY = "event('Order Completed').count() >= 1"


def fails(ran: Ran, code: int, *parts: str) -> None:
    """Whether a command failed with a message for people, and with nothing on standard output."""
    assert ran.code == code, ran.err
    assert ran.out == ""
    assert ran.err.startswith("error: "), ran.err
    for part in parts:
        assert part in ran.err


@pytest.mark.parametrize("command", ["count", "members", "check", "sql"])
def test_a_directory_that_is_missing(command: str, tmp_path: Path) -> None:
    fails(in_process(command, QUERY, "--data", tmp_path / "nowhere"), 4, "nowhere")
    assert not (tmp_path / "nowhere").exists()


def test_a_directory_that_is_something_else(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    fails(coterie("count", QUERY, "--data", tmp_path / "file"), 4, "not a directory")
    fails(in_process("count", QUERY, "--data", tmp_path), 4)
    (tmp_path / "space.duckdb").write_text("no database")
    fails(in_process("count", QUERY, "--data", tmp_path), 4, "space.duckdb")


def test_a_directory_that_is_in_use(demo: Path) -> None:
    with serving(demo):
        fails(in_process("count", QUERY, "--data", demo), 4, "in use")


def test_a_server_that_is_stopped_at_once_ends_well(demo: Path) -> None:
    with serving(demo):
        pass  # told to stop as soon as its address is known, when it still prepares
    with subprocess.Popen(
        [COTERIE, "serve", "--data", demo, "--port", "0", "--no-sign-in"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=ENVIRONMENT,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("Coterie serves ")
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=TIMEOUT_SECONDS)
    assert process.returncode == 0, err
    assert "Traceback" not in err


def test_files_that_are_missing_or_wrong(tmp_path: Path) -> None:
    prompt = "Customers who bought something"
    fails(in_process("generate", prompt, "--space", tmp_path / "no.json"), 3, "no.json")
    fails(in_process("generate", prompt, "--space", tmp_path), 2)
    (tmp_path / "wrong.json").write_text('{"space": 7}')
    fails(in_process("generate", prompt, "--space", tmp_path / "wrong.json"), 2, "$.space")
    (tmp_path / "latin.json").write_bytes(b'{"space": "caf\xe9"}')
    fails(in_process("generate", prompt, "--space", tmp_path / "latin.json"), 2, "not UTF-8")
    fails(in_process("check", f"@{tmp_path / 'no.txt'}", "--space", tmp_path / "wrong.json"), 3, "no.txt")
    fails(in_process("import", tmp_path / "no.jsonl", "--data", tmp_path / "data"), 3, "no.jsonl")
    (tmp_path / "orders.csv").write_text("customer,total\na,1\n")
    fails(in_process("import", tmp_path / "orders.csv", "--data", tmp_path / "data"), 2, "needs a mapping", "--mapping")
    assert not (tmp_path / "data").exists()


def test_queries_that_are_malformed(space_file: Path, demo: Path) -> None:
    fails(in_process("count", "event('Order Completed'", "--data", demo), 5, "line 1, column")
    fails(in_process("count", "event('Yacht Bought').count() >= 1", "--data", demo), 5, "Yacht Bought")
    fails(in_process("describe", ""), 5)
    fails(in_process("describe", "event('Order Completed').count()"), 5)
    found = in_process("count", "event('Order Complete').within(9999 days).count() >= 1", "--data", demo, "--json")
    assert found.code == 5
    codes = {problem["code"] for problem in found.error()["problems"]}
    assert codes == {"unknown-event", "lookback"}


@pytest.mark.parametrize(
    "query",
    [
        "(" * 200 + "trait('plan') = 'pro'" + ")" * 200,
        "NOT " * 200 + "trait('plan') = 'pro'",
        "event('A').where(" * 200 + "property('p') = 1" + ").count() >= 1" * 200,
        "(" * 100_000,
    ],
    ids=["parentheses", "negations", "funnels", "only parentheses"],
)
def test_a_query_nested_200_deep(query: str, space_file: Path) -> None:
    runs = (
        coterie("check", "-", "--space", space_file, stdin=query),
        in_process("describe", "-", stdin=query),
        in_process("sql", "-", "--space", space_file, stdin=query),
    )
    for ran in runs:
        assert ran.code == 5
        assert len(ran.err) < 5000


def test_text_that_is_no_utf_8(space_file: Path, demo: Path) -> None:
    fails(program("describe", b"trait('caf\xe9') = 1"), 2, "not UTF-8")
    fails(coterie("describe", "-", stdin=b"trait('caf\xe9') = 1"), 2, "standard input is not UTF-8")
    fails(in_process("generate", b"Customers who bought caf\xe9 au lait", "--space", space_file), 2, "not UTF-8")


def test_text_that_is_strange_and_yet_text(space_file: Path) -> None:
    shown = in_process("describe", "trait('\x1b[31m\u202e👍') = '\x07'", "--json")
    assert json.loads(shown.out)["query"]
    prompt = "Customers who bought \x1b[31m👍🏽 \u202e something in the last 30 days"
    assert in_process("generate", prompt, "--space", space_file, "--now", NOW).code in (0, 6)


@pytest.mark.parametrize("now", ["yesterday", "2026-06-15", "2026-06-15T12:00:00", "2026-02-30T00:00:00Z", "", "١"])
def test_a_moment_without_a_zone_or_sense(now: str) -> None:
    fails(in_process("check", QUERY, "--space", "x.json", "--now", now), 2, "--now", "zone")


@pytest.mark.parametrize(
    "arguments",
    [
        ("count", QUERY),
        ("count", QUERY, "--data", "x", "--lookback-days", "0"),
        ("count", QUERY, "--data", "x", "--type", "linked"),
        ("check", QUERY),
        ("check", QUERY, "--data", "x", "--space", "y"),
        ("generate",),
        ("generate", "Customers who bought something"),
        ("generate", "--cases", "x.jsonl"),
        ("generate", "Customers who bought something", "--cases", "x.jsonl", "--spaces", "y", "--out", "z"),
        ("generate", "Customers who bought something", "--space", "x", "--out", "z"),
        ("serve", "--data", "x", "--port", "99999"),
        ("demo", "--data", "x", "--people", "3"),
        ("nonsense",),
        ("--nonsense",),
    ],
)
def test_options_that_make_no_sense(arguments: tuple[str, ...]) -> None:
    fails(in_process(*arguments), 2)
    as_json = in_process(*arguments, "--json")
    assert as_json.code == 2
    assert set(as_json.error()) == {"code", "message", "next_step", "problems"}


def test_settings_that_make_no_sense(demo: Path) -> None:
    fails(coterie("serve", "--data", demo, COTERIE_PORT="http"), 2, "COTERIE_PORT")
    fails(coterie("serve", "--data", demo, "--host", "no such host", "--port", "0"), 2, "no such host")


def test_a_folder_that_can_not_be_written(tmp_path: Path, space_file: Path) -> None:
    case = {"id": "a", "space": "space", "prompt": "Customers who bought something"}
    (tmp_path / "cases.jsonl").write_text(json.dumps(case))
    options = ("--cases", tmp_path / "cases.jsonl", "--spaces", space_file.parent)
    fails(in_process("generate", *options, "--out", tmp_path / "no" / "out.jsonl"), 2, "No such file or directory")
    full = coterie("generate", *options, "--out", "/dev/full")
    fails(full, 2, "No space left on device")


def test_ctrl_c_is_no_traceback(tmp_path: Path) -> None:
    with subprocess.Popen(
        [COTERIE, "demo", "--data", tmp_path / "demo", "--people", "20000"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=ENVIRONMENT,
    ) as process:
        while not (tmp_path / "demo" / MAKING / "space.duckdb").exists() and process.poll() is None:
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=TIMEOUT_SECONDS)
    assert process.returncode == 130
    assert out == ""
    assert err.strip() == "interrupted"
    assert list((tmp_path / "demo").iterdir()) == []


def test_an_unexpected_fault_shows_nothing_unless_asked(tmp_path: Path) -> None:
    """A fault is provoked by a broken module on the path, in place of one that a command imports."""
    (tmp_path / "sitecustomize.py").write_text(
        "import sys\nclass Broken:\n    def find_spec(self, name, *rest):\n"
        "        if name == 'coterie.app.answers':\n            raise RuntimeError('secret detail')\n"
        "sys.meta_path.insert(0, Broken())\n"
    )
    ran = program("describe", "trait('plan') = 1", PYTHONPATH=str(tmp_path))
    fails(ran, 1, "Something went wrong")
    assert "secret detail" not in ran.err
    done = subprocess.run(
        [COTERIE, "--debug", "describe", "trait('plan') = 1"],
        env=ENVIRONMENT | {"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "secret detail" in done.stderr
