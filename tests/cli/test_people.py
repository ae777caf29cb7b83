"""Accounts from the command line, and how a server is told who may come in."""

from pathlib import Path

import httpx
import pytest

from live import coterie, in_process, serving

pytestmark = pytest.mark.slow


def test_an_operator_makes_accounts_also_while_the_server_runs(tmp_path: Path) -> None:
    call = '{"type": "track", "userId": "u", "event": "Song Played", "timestamp": "2026-06-15T12:00:00Z"}\n'
    (tmp_path / "calls.jsonl").write_text(call)
    data = tmp_path / "data"
    assert coterie("import", tmp_path / "calls.jsonl", "--data", data).code == 0
    with serving(data, access=()) as address, httpx.Client(base_url=address) as client:
        assert client.get("/audiences").headers["location"].startswith("/sign-in")
        made = coterie(
            "people",
            "add",
            "ada@example.com",
            "--role",
            "owner",
            "--data",
            data,
            "--json",
            stdin="purple tractor lemon\n",
        )
        assert made.code == 0, made.err
        assert (made.json()["role"], made.json()["personal_data"]) == ("owner", True)
        assert "purple" not in made.out + made.err
        assert client.get("/welcome").headers["location"] == "/"
        again = in_process("people", "add", "ADA@example.com", "--no-password", "--data", data, "--json")
        assert (again.code, again.error()["code"]) == (11, "conflict")
        short = in_process("people", "reset-password", "ada@example.com", "--data", data, "--json", stdin="short\n")
        assert short.error()["code"] == "invalid-input"
        assert (
            in_process("people", "reset-password", "ada@example.com", "--data", data, stdin="green wagon lemon").code
            == 0
        )
        assert (
            in_process("people", "reset-password", "bo@example.com", "--data", data, stdin="green wagon lemon").code
            == 3
        )
        assert "Ada" not in in_process("people", "list", "--data", data).err
        assert "ada (ada@example.com): owner" in in_process("people", "list", "--data", data).out


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("people", "add", "no-address", "--no-password"), 2),
        (("people", "add", "a@example.com", "--role", "king"), 2),
        (("serve", "--no-sign-in", "--host", "0.0.0.0"), 2),  # noqa: S104 - refused
        (("serve", "--root-path", "coterie"), 2),
        (("serve", "--root-path", "/a b"), 2),
    ],
)
def test_what_cannot_be_done_is_told(tmp_path: Path, arguments: tuple[str, ...], code: int) -> None:
    ran = in_process(*arguments, "--data", str(tmp_path))
    assert ran.code == code
    assert ran.err


def test_a_directory_that_is_none_is_told(tmp_path: Path) -> None:
    assert in_process("people", "list", "--data", str(tmp_path / "absent")).code == 4
