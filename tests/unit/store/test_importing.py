import gzip
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

import pytest

from coterie.core.errors import DataDirectoryError, InvalidInputError, NotFoundError
from coterie.store import Store, import_calls, plan_calls, reading
from coterie.store.importing import Progress
from coterie.store.mapping import read_mapping

Write = Callable[..., Path]


def track(user: str, **fields: Any) -> dict[str, Any]:
    return {"type": "track", "userId": user, "event": "E", "timestamp": "2026-06-01T00:00:00Z", **fields}


def count(store: Store) -> int:
    if store.layout().event_table("E") is None:
        return 0
    return int(store.connection().execute("SELECT count(*) FROM ev1").fetchall()[0][0])


def rejects(report: Any) -> list[dict[str, Any]]:
    if report.rejects_file is None:
        return []
    return [json.loads(line) for line in report.rejects_file.read_text(encoding="utf-8").splitlines()]


def test_an_import_and_its_report(store: Store, write: Write) -> None:
    path = write(
        track("a", messageId="m1"),
        track("a", messageId="m1"),
        {"type": "identify", "userId": "a", "traits": {"plan": "pro"}},
        b'{"type": "track", "userId": "a"',
        track("b", timestamp="3000-01-01T00:00:00Z"),
        {"type": "batch", "batch": [track("c"), {"type": "track", "userId": "d"}]},
    )
    report = import_calls(store, [path])
    assert (report.read, report.stored, report.duplicates, report.rejected, report.future) == (7, 4, 1, 2, 1)
    assert report.by_type == {"identify": 1, "track": 3}
    assert not report.resumed
    assert [(item["file"], item["line"], item["code"]) for item in rejects(report)] == [
        (str(path), 4, "malformed_json"),
        (str(path), 6, "event_not_defined"),
    ]
    assert rejects(report)[0]["excerpt"] == '{"type": "track", "userId": "a"'


def test_importing_again_changes_nothing(store: Store, write: Write) -> None:
    path = write(track("a"), track("a"), track("b", messageId="m"))
    assert import_calls(store, [path]).stored == 3
    copy = path.with_name("copy.jsonl.gz")
    copy.write_bytes(gzip.compress(path.read_bytes()))
    for again in (path, copy):
        report = import_calls(store, [again])
        assert (report.read, report.stored, report.duplicates, report.resumed) == (3, 0, 3, False)
    with path.open("ab") as file:  # a log that grew
        file.write(json.dumps(track("c")).encode() + b"\n")
    report = import_calls(store, [path])
    assert (report.stored, report.duplicates) == (1, 3)


def test_directories_and_packed_files(store: Store, write: Write) -> None:
    write(track("a"), name="days/1.jsonl")
    write(track("b"), name="days/2.jsonl.gz", packed=True)
    write(track("c"), name="days/deeper/3.ndjson")
    write(b"no calls", name="days/notes.txt")
    several = gzip.compress(json.dumps(track("d")).encode() + b"\n") + gzip.compress(json.dumps(track("e")).encode())
    path = write(name="members.gz")
    path.write_bytes(several)
    report = import_calls(store, [path.parent / "days", path, path.parent / "days" / "1.jsonl"])
    assert (report.read, report.stored, report.rejected) == (5, 5, 0)


def test_progress_goes_up_to_the_end(store: Store, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "BLOCK_BYTES", 1000)
    paths = [write(*(track(f"u{number}") for number in range(30)), name=f"{name}.jsonl") for name in "ab"]
    steps: list[Progress] = []
    import_calls(store, paths, progress=steps.append)
    assert len(steps) > 5
    assert [step.read_bytes for step in steps] == sorted(step.read_bytes for step in steps)
    assert steps[-1] == Progress(
        read_bytes=sum(path.stat().st_size for path in paths), total_bytes=steps[0].total_bytes, calls=60
    )


# Bad input ------------------------------------------------------------------------------------------------------------


def test_a_path_that_is_not_there(store: Store, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match=r"gone\.jsonl does not exist"):
        import_calls(store, [tmp_path / "gone.jsonl"])


def test_a_directory_without_calls(store: Store, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(InvalidInputError, match="holds no files"):
        import_calls(store, [tmp_path / "empty"])


@pytest.mark.parametrize("name", ["orders.csv", "orders.CSV.gz", "orders.tsv", "orders.parquet"])
def test_a_table_without_a_mapping_is_told_what_one_looks_like(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("customer,total\na,1\n")
    with pytest.raises(InvalidInputError, match="is a table, which needs a mapping") as caught:
        plan_calls([tmp_path / name])
    sketch = "\n".join(line for line in caught.value.hint.splitlines() if line.startswith("    "))
    mapping = tmp_path / "mapping.toml"
    mapping.write_text(sketch)
    assert [kind for kind, _ in read_mapping(mapping).tables()] == ["events"]


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (json.dumps(track("a")).encode("utf-16"), "UTF-16"),
        (json.dumps(track("a")).encode("utf-16-le"), "UTF-16"),
        (json.dumps(track("a")).encode("utf-16-be"), "UTF-16"),
        ("\n[1]".encode("utf-16-le"), "UTF-16"),
        (b"PK\x03\x04rest", "zip"),
        (b"PAR1rest", "Parquet"),
    ],
)
def test_files_that_are_something_else(store: Store, write: Write, data: bytes, what: str) -> None:
    good = write(track("a"))
    bad = write(name="bad.jsonl")
    bad.write_bytes(data)
    with pytest.raises(InvalidInputError, match=what):
        import_calls(store, [good, bad])
    assert count(store) == 0


def test_an_empty_file_and_one_without_a_last_newline(store: Store, write: Write) -> None:
    empty = write(name="empty.jsonl")
    assert import_calls(store, [empty]).read == 0
    path = write(name="one.jsonl")
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(track("a")).encode() + b"\r\n" + json.dumps(track("b")).encode())
    assert import_calls(store, [path]).stored == 2


def test_a_truncated_gzip_keeps_what_could_be_read(store: Store, write: Write) -> None:
    lines = [track(f"user-{os.urandom(8).hex()}") for _ in range(200)]
    path = write(*lines, name="cut.jsonl.gz", packed=True)
    path.write_bytes(path.read_bytes()[:-500])
    report = import_calls(store, [path])
    assert 0 < report.stored < 200
    assert [(item["code"], item["line"]) for item in rejects(report)] == [("gzip_truncated", report.stored + 1)]


def test_a_damaged_gzip_is_told(store: Store, write: Write) -> None:
    path = write(*(track(os.urandom(30).hex()) for _ in range(300)), name="bad.jsonl.gz", packed=True)
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 8] = b"\xff" * 8
    path.write_bytes(data)
    codes = {item["code"] for item in rejects(import_calls(store, [path]))}
    assert "gzip_damaged" in codes


@pytest.mark.parametrize("block", [1 << 12, 1 << 20, 4 << 20])
def test_a_line_of_10_mb_is_passed_over(
    store: Store, write: Write, monkeypatch: pytest.MonkeyPatch, block: int
) -> None:
    monkeypatch.setattr(reading, "BLOCK_BYTES", block)
    long = json.dumps(track("a", properties={"p": "x" * 10_000_000})).encode()
    report = import_calls(store, [write(track("a"), long, track("b"), long)])
    assert report.stored == 2
    assert [(item["line"], item["code"]) for item in rejects(report)] == [(2, "line_too_long"), (4, "line_too_long")]
    assert len(rejects(report)[0]["excerpt"]) == 201


def test_lines_across_blocks(store: Store, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "BLOCK_BYTES", 64)
    path = write(*(track(f"u{number}", properties={"n": number}) for number in range(50)), b"{}", track("last"))
    report = import_calls(store, [path])
    assert (report.stored, [item["line"] for item in rejects(report)]) == (51, [51])


@pytest.mark.slow
def test_no_more_than_a_few_blocks_are_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "bomb.jsonl.gz"
    with gzip.open(path, "wb", compresslevel=9) as file:
        file.write(json.dumps(track("a")).encode() + b"\n")
        for _ in range(40):
            file.write(b" " * (10 << 20))
        file.write(b"\n" + json.dumps(track("b")).encode())
    # Not `ru_maxrss`: across an exec it keeps the peak of the process that started this one, a worker full of tests.
    code = (
        "import pathlib; from coterie.store import *\n"
        f"with Store.open({str(tmp_path / 'd')!r}, create=True) as s: r = import_calls(s, [{str(path)!r}])\n"
        "status = dict(line.split(':', 1) for line in pathlib.Path('/proc/self/status').read_text().splitlines())\n"
        "print(r.stored, r.rejected, status['VmHWM'].split()[0])"
    )
    stored, rejected, kilobytes = map(int, run(code).stdout.split())
    assert (stored, rejected) == (2, 1)
    assert kilobytes < 350_000


# Going on -------------------------------------------------------------------------------------------------------------


def run(code: str, *, check: bool = True) -> subprocess.CompletedProcess[str]:
    source = str(Path(reading.__file__).parents[2])
    environment = os.environ | {"PYTHONPATH": source}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, env=environment, timeout=900
    )
    assert not (check and done.returncode), done.stderr
    return done


def stop_after(steps: int) -> Callable[[Progress], None]:
    def stop(step: Progress) -> None:
        nonlocal steps
        steps -= 1
        if steps == 0:
            raise KeyboardInterrupt

    return stop


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("steps", [1, 4, 7, 11])
def test_a_stopped_import_goes_on(
    store: Store, write: Write, monkeypatch: pytest.MonkeyPatch, steps: int, packed: bool
) -> None:
    monkeypatch.setattr(reading, "BLOCK_BYTES", 700)
    calls = [track(f"u{number % 7}") if number % 9 else {"type": "?"} for number in range(60)]
    paths = [write(*calls, name=f"{n}.jsonl", packed=packed) for n in (1, 2)]
    paths.append(write(*(track("same") for _ in range(9)), name="3.jsonl"))
    with pytest.raises(KeyboardInterrupt):
        import_calls(store, paths, progress=stop_after(steps), calls_a_batch=10)
    stored = count(store)
    report = import_calls(store, paths, calls_a_batch=10)
    assert report.resumed
    # Files 1 and 2 are the same, so all of the second are duplicates.
    assert (report.read, report.stored, report.duplicates, report.rejected) == (129, 62, 53, 14)
    assert stored < count(store) == 62
    assert [item["line"] for item in rejects(report)] == [number + 1 for number in range(0, 60, 9)] * 2


def test_a_file_that_changed_meanwhile_is_read_from_its_beginning(
    store: Store, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "BLOCK_BYTES", 200)
    path = write(*(track(f"u{number}", messageId=f"m{number}") for number in range(20)))
    with pytest.raises(KeyboardInterrupt):
        import_calls(store, [path], progress=stop_after(6), calls_a_batch=2)
    assert 0 < count(store) < 20
    write(*(track(f"u{number}", messageId=f"m{number}") for number in range(19, -1, -1)))
    import_calls(store, [path])
    assert count(store) == 20


DELAYS = (0.02, 0.05, 0.08, 0.11, 0.14, 0.17, 0.2)
"""After how many seconds of its work an import is killed, again and again; all of it takes about one and a half."""

KILL = """
import os, signal, sys, traceback
from coterie.store import Store, import_calls, reading
reading.BLOCK_BYTES = 20_000
directory, path, processes, *delays = sys.argv[1:]
def attempt(delay):
    def begun(step):
        # By the processor's time: where the import is when it is killed depends on no other program. The timer itself
        # ends the process, in the midst of whatever it does, as SIGKILL would.
        if delay and signal.getitimer(signal.ITIMER_VIRTUAL) == (0, 0):
            signal.setitimer(signal.ITIMER_VIRTUAL, delay)
    with Store.open(directory, create=True) as store:
        report = import_calls(store, [path], calls_a_batch=200, processes=int(processes), progress=begun)
        print(report.read, report.stored, report.duplicates, report.rejected, flush=True)
for delay in map(float, delays):
    # A process of its own, which need not import everything again.
    child = os.fork()
    if not child:
        try:
            attempt(delay)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    print(code, flush=True)
    if not code:
        break
"""


def contents(directory: Path) -> Any:
    """All that a store holds, apart from the order of rows, the numbers given to profiles and when each call came."""
    with Store.open(directory) as store:
        connection = store.connection()
        users = [row[0] for row in connection.execute("SELECT user_id FROM profiles ORDER BY ALL").fetchall()]
        profiles = [store.profile("user_id", user) for user in users]
        space = store.space()
        ids = connection.execute("SELECT count(*) FROM message_ids").fetchall()
        return (
            [(p.user_id, p.external_ids, p.traits, p.group_ids) for p in profiles if p],
            [sorted(repr(replace(e, seq=0)) for e in store.events_of(p.profile_id, limit=1000)) for p in profiles if p],
            [
                (e.name, e.count, e.first_seen, e.last_seen, [(p.name, p.type, p.count) for p in e.properties])
                for e in space.events
            ],
            [(t.key, t.type, t.count, t.values) for t in space.traits],
            ids,
        )


def attempts(path: Path, name: str, processes: int, *delays: float) -> list[str]:
    """Imports a file into a directory beside it until it isn't killed: what is told of each attempt."""
    script = path.with_name("kill.py")
    script.write_text(KILL)
    environment = os.environ | {"PYTHONPATH": str(Path(reading.__file__).parents[2])}
    command = [sys.executable, "-W", "ignore::DeprecationWarning", str(script)]  # of a fork beside threads
    command += [str(path.with_name(name)), str(path), str(processes), *map(str, delays)]
    told = subprocess.run(command, capture_output=True, text=True, env=environment, check=False, timeout=900)
    assert told.returncode == 0, told.stderr
    return told.stdout.splitlines()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """A file that was imported without a pause, and what was told of it."""
    folder = tmp_path_factory.mktemp("killed")
    path = folder / "calls.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for number in range(6000):
            user = f"u{number * 7 % 50}"
            at = f"2026-06-{1 + number % 14:02}T{number % 24:02}:{number % 60:02}:{number % 59:02}.{number % 1000:03}Z"
            call: dict[str, Any] = {"type": "track", "event": f"E{number % 5}", "userId": user, "timestamp": at}
            if number % 10 == 3:
                call = {
                    "type": "identify",
                    "userId": user,
                    "timestamp": at,
                    "traits": {"n": number, f"k{number % 40}": user},
                }
            elif number % 17 == 0:
                call = {"type": "group", "userId": user, "groupId": f"g{number % 6}", "timestamp": at}
            elif number % 31 == 0:
                call = {"type": "track", "userId": user}
            else:
                call["properties"] = {"n": number if number < 2500 else str(number), f"p{number // 300}": [number]}
            if number % 3 == 0:
                call["anonymousId"] = f"anon-{user}"
            file.write(json.dumps(call) + "\n")
    return path, attempts(path, "whole", 0, 0)


@pytest.mark.slow
@pytest.mark.parametrize("processes", [0, 2])
def test_kill_9_loses_nothing_and_counts_nothing_twice(whole: tuple[Path, list[str]], processes: int) -> None:
    path, told = whole
    name = f"killed-{processes}"
    *killed, report, code = attempts(path, name, processes, *DELAYS, 0)
    # On a fast machine the last kill may come when all is stored but not yet told: the next import finds it so.
    read, stored, _, rejected = told[0].split()
    assert report in (told[0], f"{read} 0 {stored} {rejected}")
    assert code == told[1]
    assert set(killed) == {str(-signal.SIGVTALRM)}
    assert len(killed) >= 2
    assert contents(path.with_name(name)) == contents(path.with_name("whole"))
    rejected = "rejects-1.jsonl"
    assert (path.parent / name / rejected).read_bytes() == (path.parent / "whole" / rejected).read_bytes()


@pytest.mark.slow
def test_the_decoding_processes_end_with_their_parent(tmp_path: Path, write: Write) -> None:
    path = write(*(track(f"u{number}") for number in range(2000)))
    code = (
        "import os, signal; from coterie.store import *; from coterie.store import reading, workers\n"
        "reading.BLOCK_BYTES = 5000\n"
        "pids = []\n"
        "start = workers.Workers._child\n"
        "def child(self):\n"
        "    found = start(self); print(found.pid, flush=True); return found\n"
        "workers.Workers._child = child\n"
        "def die(step):\n"
        "    if step.calls > 500: os.kill(os.getpid(), signal.SIGKILL)\n"
        f"with Store.open({str(tmp_path / 'd')!r}, create=True) as s:\n"
        f"    import_calls(s, [{str(path)!r}], processes=2, progress=die)"
    )
    killed = run(code, check=False)
    assert killed.returncode == -signal.SIGKILL
    pids = set(map(int, killed.stdout.split()))
    assert pids
    deadline = 6000
    while any(Path(f"/proc/{pid}").exists() for pid in pids) and deadline:
        deadline -= 1
        signal.sigtimedwait([], 0.05)
    assert deadline


@pytest.mark.slow
def test_ctrl_c_stops_an_import_that_goes_on_later(tmp_path: Path, write: Write) -> None:
    path = write(*(track(f"u{number}") for number in range(20_000)))
    code = (
        "import os, signal, threading; from coterie.store import *; from coterie.store import reading\n"
        "reading.BLOCK_BYTES = 20_000\n"
        "begun = threading.Event()\n"
        "def stop(): begun.wait(); os.kill(os.getpid(), signal.SIGINT)\n"
        "threading.Thread(target=stop, daemon=True).start()\n"
        "def progress(step): step.calls > 2000 and begun.set()\n"
        "try:\n"
        f"    with Store.open({str(tmp_path / 'd')!r}, create=True) as s: import_calls(s, [{str(path)!r}], "
        "calls_a_batch=100, processes=1, progress=progress)\n"
        "except KeyboardInterrupt: print('stopped')"
    )
    assert run(code).stdout == "stopped\n"
    with Store.open(tmp_path / "d") as store:
        report = import_calls(store, [path])
        assert (report.resumed, report.stored, report.duplicates) == (True, 20_000, 0)


def test_a_worker_that_dies_costs_nothing(store: Store, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    from coterie.store import workers

    monkeypatch.setattr(workers, "_START", "import sys; sys.exit(3)")
    path = write(*(track(f"u{number}") for number in range(50)))
    assert import_calls(store, [path], processes=2).stored == 50


def test_what_a_dead_worker_never_read_is_no_error(store: Store, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    from coterie.store import workers

    def send_part(pipe: IO[bytes], _: object) -> None:
        pipe.write(b"begun")  # stays in the buffer, as where the worker dies before it is written out
        raise BrokenPipeError

    monkeypatch.setattr(workers, "_send", send_part)
    path = write(*(track(f"u{number}") for number in range(50)))
    assert import_calls(store, [path], processes=2).stored == 50


# A full disk ----------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_full_disk_is_told_and_what_is_stored_is_kept(tmp_path: Path, write: Write) -> None:
    path = write(
        *(
            track(f"u{number}", properties={"text": os.urandom(300).hex()}, messageId=str(number))
            for number in range(20_000)
        )
    )
    directory = tmp_path / "d"
    code = f"""
import resource
from coterie.core.errors import DataDirectoryError
from coterie.store import Store, import_calls, reading
reading.BLOCK_BYTES = 100_000
with Store.open({str(directory)!r}, create=True) as store:
    resource.setrlimit(resource.RLIMIT_FSIZE, (6_000_000, resource.RLIM_INFINITY))
    try:
        import_calls(store, [{str(path)!r}], calls_a_batch=500)
    except DataDirectoryError as error:
        print(error.message, "|", error.hint)
"""
    result = run(code)
    assert "is full" in result.stdout
    assert "Make room" in result.stdout
    with Store.open(directory) as store:
        kept = count(store)
        assert 0 < kept < 20_000
        report = import_calls(store, [path], calls_a_batch=5000)
        assert (report.resumed, report.stored, report.read) == (True, 20_000, 20_000)
        assert count(store) == 20_000


def test_rejects_that_cannot_be_written_stop_the_import(store: Store, write: Write) -> None:
    (store.directory / "rejects-1.jsonl").mkdir()
    path = write(track("a"), {"type": "?"})
    with pytest.raises(DataDirectoryError, match="can't be written"):
        import_calls(store, [path])
    assert count(store) == 0
    (store.directory / "rejects-1.jsonl").rmdir()
    report = import_calls(store, [path])
    assert (report.stored, report.rejected) == (1, 1)
