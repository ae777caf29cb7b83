"""Every command does its job, for people and as JSON."""

import gzip
import json
import re
import subprocess
import sys
from multiprocessing import Pipe
from pathlib import Path

import pytest

from coterie.language.ast import AudienceType
from coterie.language.parser import parse_audience
from coterie.schema.files import read_space
from forked import ERR, IN, fork
from live import COTERIE, ENVIRONMENT, NOW, PEOPLE, TIMEOUT_SECONDS, Ran, coterie, in_process, program

pytestmark = pytest.mark.slow

BOUGHT = "event('Order Completed').within(90 days).count() >= 1"
COMMANDS = (
    "demo",
    "import",
    "space",
    "generate",
    "refine",
    "count",
    "members",
    "check",
    "sql",
    "describe",
    "why",
    "eval",
    "facts",
    "serve",
)


def test_help_names_every_command() -> None:
    shown = program("--help")
    assert shown.code == 0
    assert all(re.search(rf"\b{command}\b", shown.out) for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_examples_and_speaks_json(command: str) -> None:
    shown = in_process(command, "--help")
    assert shown.code == 0
    assert f"coterie {command}" in shown.out.split("Examples")[1]
    assert "--json" in shown.out


def test_version() -> None:
    assert re.fullmatch(r"coterie \d+\.\d+\.\d+\n", program("--version").out)


# Data -----------------------------------------------------------------------------------------------------------


def test_the_demo_space_is_made_once(demo: Path) -> None:
    again = in_process("demo", "--data", demo, "--json")
    assert again.code == 2
    assert again.error()["code"] == "invalid-input"


def test_a_space_is_shown(demo: Path) -> None:
    shown = in_process("space", "--data", demo, "--now", NOW, COLUMNS="200")
    assert shown.code == 0
    assert re.search(r"^Order Completed +active +2026-06-", shown.out, re.MULTILINE)
    assert re.search(r"inactive", shown.out)
    assert "vip_customers" in shown.out


def test_a_space_as_json_is_a_space_file(space_file: Path) -> None:
    space = read_space(space_file)
    order = space.event("Order Completed")
    assert order is not None
    assert {"total", "category"} <= set(order.by_name)
    again = in_process("space", "--space", space_file, "--json")
    assert again.out == space_file.read_text()


CALLS = [
    {"type": "identify", "userId": "u1", "messageId": "m1", "timestamp": NOW, "traits": {"plan": "pro"}},
    {"type": "track", "userId": "u1", "messageId": "m2", "timestamp": NOW, "event": "Song Played"},
    {"type": "track", "userId": "u2", "messageId": "m3", "timestamp": NOW, "event": "Song Played"},
]


def lines(*calls: object) -> bytes:
    return b"".join(json.dumps(call).encode() + b"\n" for call in calls)


def test_calls_are_imported_once_and_rejects_told(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines(*CALLS) + b"{broken\n")
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(lines(*CALLS[1:])))
    data = tmp_path / "data"
    found = program("import", tmp_path / "a.jsonl", tmp_path / "b.jsonl.gz", "--data", data, "--json").json()
    assert (found["read"], found["stored"], found["duplicates"], found["rejected"]) == (6, 3, 2, 1)
    (reject,) = Path(found["rejects_file"]).read_text().splitlines()
    assert json.loads(reject)["line"] == 4
    shown = in_process("import", tmp_path / "a.jsonl", "--data", data)
    assert shown.code == 0
    assert "First rejected: a.jsonl, line 4: " in shown.err
    assert re.search(r"^stored +0$", shown.out, re.MULTILINE)
    played = in_process("members", "event('Song Played').count() >= 1", "--data", data, "--now", NOW)
    assert played.out == "u1\nu2\n"


def test_an_import_of_nothing_fails(tmp_path: Path) -> None:
    (tmp_path / "array.json").write_text(json.dumps(CALLS, indent=1))
    found = in_process("import", tmp_path / "array.json", "--data", tmp_path / "data", "--json")
    assert found.code == 2
    assert found.json()["read"] == found.json()["rejected"]
    assert "not a JSON array" in found.error()["message"]


# Generating ------------------------------------------------------------------------------------------------------

PROMPT = "Customers who bought something in the last 90 days"


def test_a_prompt_becomes_conditions_and_a_count(demo: Path) -> None:
    found = program("generate", PROMPT, "--data", demo, "--now", NOW, "--json").json()
    assert found["query"] == BOUGHT
    assert found["count"]["of"] >= PEOPLE / 2
    assert 0 < found["count"]["count"] < found["count"]["of"]
    assert found["now"] == NOW
    assert found["reasons"][0]["spans"][0]["text"] in PROMPT
    assert 0 < found["confidence"] <= 1


def test_an_answer_is_shown_to_people(demo: Path) -> None:
    shown = in_process("generate", PROMPT, "--data", demo, "--now", NOW, "--trace")
    assert shown.code == 0
    for part in ("All users who", "performed Order Completed", BOUGHT, PROMPT, "confident"):
        assert part in shown.out
    for part in ("Tokens", "Links", "Derivation", "Readings", "the answer", "confidence"):
        assert part in shown.err


def test_a_trace_is_json_too(space_file: Path) -> None:
    found = in_process("generate", PROMPT, "--space", space_file, "--now", NOW, "--trace", "--json").json()["trace"]
    assert [token["text"] for token in found["tokens"]] == PROMPT.split()
    assert any(link["name"] == "Order Completed" and 0 < link["score"] <= 1 for link in found["links"])
    assert found["readings"][0]["query"] == BOUGHT
    assert found["readings"][0]["verdict"] == "the answer"
    assert "Order Completed" in "".join(frame for clause in found["clauses"] for frame in clause["frames"])
    assert {"parse", "rank", "confidence"} <= {step["name"] for step in found["steps"]}


def test_a_space_file_is_enough(space_file: Path) -> None:
    found = in_process("generate", PROMPT, "--space", space_file, "--now", NOW, "--json").json()
    assert found["query"] == BOUGHT
    assert found["count"] is None


HEAVY = "typer rich pydantic duckdb sqlglot pyarrow fastapi"


def test_a_generation_over_a_file_loads_nothing_heavy(space_file: Path) -> None:
    program = (
        "import sys; from coterie.cli import main\n"
        "try: main()\n"
        f"finally: print(sorted(set({HEAVY!r}.split()) & set(sys.modules)))"
    )
    words = ("generate", "People who bought something in the last 30 days", "--space", str(space_file), "--json")
    done = subprocess.run(
        [sys.executable, "-c", program, *words], capture_output=True, text=True, check=True, env=ENVIRONMENT
    )
    assert done.stdout.rstrip().endswith("[]")


@pytest.mark.parametrize("options", [(), ("--json",), ("--trace", "--type", "accounts")])
@pytest.mark.parametrize("prompt", ["People who bought\tshoes, unfortunately", "qwrt zxcv"])
def test_plain_and_other_spellings_of_the_options_do_the_same(
    space_file: Path, prompt: str, options: tuple[str, ...]
) -> None:
    def without_time(ran: Ran) -> tuple[int, str, str]:
        return ran.code, *(re.sub(r'"elapsed_ms": [\d.]+|in [\d,.]+ ms', "", text) for text in (ran.out, ran.err))

    plain = in_process("generate", prompt, "--space", space_file, "--now", NOW, *options)
    by_typer = in_process("generate", prompt, f"--space={space_file}", "--now", NOW, *options)
    by_rich = in_process("generate", prompt, "--space", space_file, "--now", NOW, *options, TTY_COMPATIBLE="0")
    assert without_time(plain) == without_time(by_typer) == without_time(by_rich)


def test_accounts(demo: Path) -> None:
    prompt = "Accounts where any user requested a quote in the last 30 days"
    found = in_process("generate", prompt, "--data", demo, "--type", "accounts", "--now", NOW, "--json").json()
    assert parse_audience(found["query"], AudienceType.ACCOUNTS)
    assert found["type"] == "accounts"


@pytest.mark.parametrize(
    ("prompt", "code", "error", "exit_code"),
    [
        ("Buyers", "length", "prompt-length", 7),
        ("x" * 301, "length", "prompt-length", 7),
        ("Write me a poem about the autumn rain please", "unknown", "prompt-not-understood", 6),
        ("Customers who ordered in the last 12 years", "lookback", "lookback-exceeded", 8),
    ],
)
def test_a_refusal_has_a_code_of_its_own(space_file: Path, prompt: str, code: str, error: str, exit_code: int) -> None:
    refused = in_process("generate", prompt, "--space", space_file, "--now", NOW, "--json")
    assert refused.code == exit_code
    assert refused.json()["refusal"]["code"] == code
    assert refused.error()["code"] == error
    assert refused.error()["next_step"]
    shown = in_process("generate", prompt, "--space", space_file, "--now", NOW)
    assert shown.code == exit_code
    assert shown.out == ""
    assert shown.err.startswith("error: ")


def test_a_batch_answers_every_case_and_never_looks_at_the_answers(tmp_path: Path, space_file: Path) -> None:
    (tmp_path / "shop.json").write_bytes(space_file.read_bytes())
    cases = [
        {"id": "a", "space": "shop", "type": "users", "prompt": PROMPT, "accept": "never looked at"},
        {"id": "b", "space": "shop", "prompt": "Buyers", "error": 17},
        {"id": "c", "space": "shop", "type": "users", "prompt": "Customers who ordered in the last 12 years"},
    ]
    (tmp_path / "cases.jsonl").write_bytes(lines(*cases))
    options = ("--cases", tmp_path / "cases.jsonl", "--spaces", tmp_path)
    done = in_process("generate", *options, "--out", tmp_path / "out.jsonl")
    assert done.code == 0, done.err
    found = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert [(item["id"], item["query"], item["error"]) for item in found] == [
        ("a", BOUGHT, None),
        ("b", None, "length"),
        ("c", None, "lookback"),
    ]
    assert all(set(item) == {"id", "query", "error", "confidence", "ms"} for item in found)
    printed = coterie("generate", *options, "--out", "-", "--now", NOW)
    assert [json.loads(line)["query"] for line in printed.out.splitlines()] == [BOUGHT, None, None]


# Queries ---------------------------------------------------------------------------------------------------------


def test_a_count_is_a_number_and_the_members_are_as_many(demo: Path) -> None:
    counted = program("count", BOUGHT, "--data", demo, "--now", NOW)
    assert re.fullmatch(r"\d+\n", counted.out)
    listed = coterie("members", BOUGHT, "--data", demo, "--now", NOW)
    members = listed.out.splitlines()
    assert len(members) == int(counted.out)
    assert members == sorted(set(members))
    found = in_process("members", BOUGHT, "--data", demo, "--now", NOW, "--json").json()
    assert found == {"count": len(members), "type": "users", "members": members}
    counts = in_process("count", BOUGHT, "--data", demo, "--now", NOW, "--json").json()
    assert counts["count"] == len(members)
    assert parse_audience(counts["query"])


def test_now_and_the_look_back_decide_what_is_seen(demo: Path) -> None:
    def count(*options: str) -> int:
        ran = in_process("count", "event('Order Completed').count() >= 1", "--data", demo, *options)
        return int(ran.out)

    assert count("--now", NOW, "--lookback-days", "30") < count("--now", NOW)
    assert count("--now", "2020-01-01T00:00:00+02:00") == 0


def test_nobody_is_no_line(demo: Path) -> None:
    assert in_process("members", "trait('email') = 'nobody'", "--data", demo).out == ""


def test_a_query_may_come_from_a_file_or_standard_input(demo: Path, tmp_path: Path) -> None:
    (tmp_path / "query.txt").write_text(f"{BOUGHT}\n")
    options = ("--data", demo, "--now", NOW)
    expected = in_process("count", BOUGHT, *options).out
    assert in_process("count", f"@{tmp_path / 'query.txt'}", *options).out == expected
    assert coterie("count", "-", *options, stdin=BOUGHT).out == expected


def test_accounts_are_counted(demo: Path) -> None:
    found = in_process(
        "members", "ANY (event('Signed In').count() >= 1)", "--type", "accounts", "--data", demo, "--now", NOW
    )
    assert found.code == 0
    assert all(line.startswith("acct_") for line in found.out.splitlines())


def test_a_query_is_checked(demo: Path, space_file: Path) -> None:
    good = coterie("check", BOUGHT, "--data", demo, "--now", NOW)
    assert (good.code, good.out) == (0, f"valid: {BOUGHT}\n")
    bad = in_process("check", "event('Order Complete').count() >= 1", "--space", space_file, "--now", NOW)
    assert bad.code == 5
    assert "'Order Completed'" in bad.err
    assert re.search(r"^  \| \^+$", bad.err, re.MULTILINE)
    found = in_process("check", "event('Order Complete').count() >= 1", "--space", space_file, "--json")
    assert found.code == 5
    (problem,) = found.json()["problems"]
    assert (problem["code"], problem["line"], problem["column"]) == ("unknown-event", 1, 1)
    assert problem["suggestions"][0] == "Order Completed"


def test_sql_has_its_values_apart(demo: Path, space_file: Path) -> None:
    query = (
        "event('Order Completed').where(property('category') = 'x; DROP TABLE profiles').within(30 days).count() >= 2"
    )
    for options in (("--data", demo), ("--space", space_file), ("--space", space_file, "--engine", "postgres")):
        found = in_process("sql", query, *options, "--now", NOW, "--json").json()
        assert "DROP TABLE" not in found["sql"]
        assert "x; DROP TABLE profiles" in found["parameters"].values()
        assert "2026-05-16 12:00:00" in found["parameters"].values()
    shown = coterie("sql", query, "--data", demo, "--now", NOW, "--count")
    assert re.search(r"^SELECT", shown.out)
    assert re.search(r'^-- p\d+ = "x; DROP TABLE profiles"$', shown.out, re.MULTILINE)
    assert in_process("sql", query, "--data", demo, "--engine", "dbase").code == 2


def test_a_query_is_described(space_file: Path) -> None:
    shown = coterie("describe", "trait('vip_customers') = 'true'", "--space", space_file)
    assert "are in the audience" in shown.out
    found = in_process("describe", BOUGHT, "--json").json()
    assert found["sentence"].startswith("Users who performed Order Completed")
    assert found["conditions"][0]["head"] == "All users who"
    assert found["query"] == BOUGHT


# Measuring -------------------------------------------------------------------------------------------------------


def evaluation(folder: Path, accept: str) -> Ran:
    case = {"id": "a", "space": "shop", "prompt": PROMPT, "accept": [accept], "error": None, "tags": ["window"]}
    refused = {"id": "b", "space": "shop", "prompt": "Buyers", "accept": [], "error": "length", "tags": ["refusal"]}
    (folder / "cases.jsonl").write_bytes(lines(case, refused))
    report = folder / "report.json"
    options = ["--baseline", report] if report.exists() else ["--report", report]
    return in_process("eval", "--cases", folder / "cases.jsonl", "--spaces", folder, *options, "--json")


def test_a_drop_against_the_accepted_result_fails(tmp_path: Path, space_file: Path) -> None:
    (tmp_path / "shop.json").write_bytes(space_file.read_bytes())
    folder = tmp_path / "cases"
    folder.mkdir()
    case = {"id": "a", "space": "shop", "prompt": PROMPT, "accept": [BOUGHT], "error": None, "tags": []}
    (folder / "shop.jsonl").write_bytes(lines(case))
    options = ("--cases", folder, "--spaces", tmp_path, "--json")
    assert in_process("eval", *options, "--accept").code == 0
    accepted = tmp_path / "accepted.json"
    assert json.loads(accepted.read_text())["outcomes"][0]["right"] is True
    assert in_process("eval", *options).json()["baseline"]["common"] == 1
    (folder / "shop.jsonl").write_bytes(lines({**case, "prompt": "Write me a poem about the sea, please"}))
    digest = json.loads(accepted.read_text())["outcomes"][0]["digest"]
    changed = in_process("eval", *options)
    assert (changed.code, changed.json()["baseline"]["common"]) == (0, 0)  # another case than the accepted one
    accepted.write_text(accepted.read_text().replace(f', "digest": "{digest}"', ""))
    worse = in_process("eval", *options)
    assert worse.code == 10
    assert worse.error()["code"] == "accuracy-drop"


def test_a_drop_against_the_baseline_fails(tmp_path: Path, space_file: Path) -> None:
    (tmp_path / "shop.json").write_bytes(space_file.read_bytes())
    first = evaluation(tmp_path, BOUGHT)
    assert first.code == 0, first.err
    assert first.json()["summary"]["all"] == {"right": 2, "cases": 2, "share": 1.0}
    assert first.json()["summary"]["exact_form"]["share"] == 1.0
    same = evaluation(tmp_path, BOUGHT)
    assert (same.code, same.json()["baseline"]["lost"]) == (0, [])
    worse = evaluation(tmp_path, "event('Order Completed').within(9 days).count() >= 1")
    assert worse.code == 10
    assert worse.json()["baseline"]["lost"] == ["a"]
    assert worse.error()["code"] == "accuracy-drop"


def test_follow_ups_are_measured_too(tmp_path: Path, space_file: Path) -> None:
    (tmp_path / "shop.json").write_bytes(space_file.read_bytes())
    folder = tmp_path / "follow_ups"
    folder.mkdir()
    case = {"id": "a", "space": "shop", "query": BOUGHT, "instruction": "any time", "tags": ["window"]}
    after = "event('Order Completed').count() >= 1"
    (folder / "shop.jsonl").write_bytes(lines({**case, "accept": [after]}, {**case, "id": "b", "accept": [BOUGHT]}))
    options = ("--follow-ups", folder, "--spaces", tmp_path)
    assert in_process("eval", *options, "--json", "--accept").json()["summary"]["all"]["right"] == 1
    assert json.loads((tmp_path / "accepted_follow_ups.json").read_text())["right"] == 1
    shown = in_process("eval", *options, "--show-wrong")
    assert "any time" in shown.out
    assert "confidence" not in shown.out
    assert in_process("eval", "--spaces", tmp_path).code == 2
    assert in_process("eval", *options, "--cases", folder).code == 2


def test_figures_are_shown(tmp_path: Path, space_file: Path) -> None:
    (tmp_path / "shop.json").write_bytes(space_file.read_bytes())
    case = {"id": "a", "space": "shop", "prompt": PROMPT, "accept": ["event('Order Completed').count() >= 7"]}
    (tmp_path / "cases.jsonl").write_bytes(lines(case))
    shown = coterie("eval", "--cases", tmp_path, "--spaces", tmp_path, "--show-wrong")
    assert shown.code == 0
    assert re.search(r"^a wrong$", shown.out, re.MULTILINE)
    assert re.search(r"^queries +0 +1 +0\.0 %$", shown.out, re.MULTILINE)


# Output ----------------------------------------------------------------------------------------------------------


def test_a_reader_that_goes_away_is_no_error(demo: Path) -> None:
    script = f"'{COTERIE}' members \"trait('email').exists()\" --now {NOW} --data '{demo}'"
    done = subprocess.run(
        ["/bin/bash", "-c", f"set -o pipefail; {script} | true"],
        capture_output=True,
        text=True,
        env=ENVIRONMENT,
        check=False,
    )
    assert done.returncode in (0, 141)
    assert done.stderr == ""


@pytest.mark.parametrize("options", [["--json"], []])
def test_nor_is_one_that_leaves_other_ways_of_writing(demo: Path, tmp_path: Path, options: list[str]) -> None:
    reader, writer = Pipe(duplex=False)
    (tmp_path / IN).touch()
    reader.close()
    process = fork(["space", "--data", str(demo), *options], ENVIRONMENT, tmp_path, out=writer)
    writer.close()
    process.join(TIMEOUT_SECONDS)
    assert process.exitcode in (0, 141)
    assert (tmp_path / ERR).read_text() == ""


# Follow-ups -----------------------------------------------------------------------------------------------------------


def test_a_query_is_changed_by_an_instruction(space_file: Path) -> None:
    ran = in_process("refine", BOUGHT, "make it 60 days", "--space", space_file, "--now", NOW, "--json")
    found = ran.json()
    assert found["query"] == BOUGHT.replace("90 days", "60 days")
    assert found["changes"][0]["kind"] == "changed"
    assert found["refusal"] is None
    shown = coterie("refine", BOUGHT, "make it 60 days", "--space", space_file, "--now", NOW)
    assert shown.code == 0
    assert BOUGHT.replace("90 days", "60 days") in shown.out
    assert "Changed" in shown.out


def test_an_instruction_that_cannot_be_followed_changes_nothing(space_file: Path) -> None:
    refused = in_process(
        "refine", BOUGHT, "remove the weather condition", "--space", space_file, "--now", NOW, "--json"
    )
    assert refused.code == 6
    assert refused.error()["code"] == "refinement-refused"
    shown = in_process(
        "refine", BOUGHT, "and people who don't have a phone number", "--space", space_file, "--now", NOW
    )
    assert shown.code == 6
    assert shown.out == ""
    assert "phone" in shown.err
