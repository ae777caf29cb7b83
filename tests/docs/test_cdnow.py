"""The commands of `docs/how-to-cdnow.md` give the numbers that it says, and that plain SQL over the text file gives."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import duckdb
import pytest

from tests_tree import ROOT

PAGE = ROOT / "docs" / "how-to-cdnow.md"
MAPPING = ROOT / "docs" / "examples" / "cdnow.toml"
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)

# In the order of the page. A day is its midnight, as in the import, so that both edges of a window are whole days.
ANSWERS = (
    """
    SELECT count(*) FROM (SELECT customer, max(day) AS latest FROM orders GROUP BY customer)
    WHERE latest < DATE '1998-07-01' - 180
    """,
    """
    SELECT count(*) FROM (
        SELECT customer FROM orders WHERE day >= DATE '1998-07-01' - 365 GROUP BY customer HAVING sum(dollars) > 200
    )
    """,
    """
    SELECT count(*) FROM (
        SELECT customer FROM orders GROUP BY customer HAVING count(*) > 2 AND sum(dollars) / count(*) > 50
    )
    """,
)


def commands(name: str) -> list[list[str]]:
    """The words of each line of the page that runs a command of Coterie."""
    blocks = [block for language, block in FENCE.findall(PAGE.read_text("utf-8")) if language == "sh"]
    lines = [shlex.split(line) for block in blocks for line in block.splitlines()]
    return [words[1:] for words in lines if words[:2] == ["coterie", name]]


def run(words: list[str], data: Path) -> str:
    arguments = [str(data) if word == "var/cdnow" else word for word in words]
    program = "from coterie.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def purchases(shared: Path) -> Path:
    file = shared / "data" / "cdnow" / "CDNOW_master.txt"
    if not file.is_file():
        pytest.skip("the file ../shared/data/cdnow/CDNOW_master.txt is not here")
    return file


@pytest.fixture(scope="module")
def expected(purchases: Path) -> list[int]:
    rows = [line.split() for line in purchases.read_text("ascii").splitlines()[1:]]
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE orders (customer VARCHAR, day DATE, cds INTEGER, dollars DECIMAL(9, 2))")
        days = [f"{datetime.strptime(row[1], '%Y%m%d').date()}" for row in rows]  # noqa: DTZ007 - a day
        columns = [[row[0] for row in rows], days, [row[2] for row in rows], [row[3] for row in rows]]
        unnested = ", ".join(f"unnest(${number})" for number in range(1, 5))
        connection.execute(f"INSERT INTO orders SELECT {unnested}", columns)
        return [int(connection.execute(answer).fetchall()[0][0]) for answer in ANSWERS]


@pytest.fixture(scope="module")
def data(purchases: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("cdnow") / "space"
    (words,) = commands("import")
    report = json.loads(run([*words, "--json"], directory))
    assert (report["read"], report["stored"], report["rejected"]) == (69659, 69659, 0)
    return directory


def test_the_mapping_shown_is_the_file() -> None:
    (shown,) = [block for language, block in FENCE.findall(PAGE.read_text("utf-8")) if language == "toml"]
    assert MAPPING.read_text("utf-8").endswith(shown)


def test_the_page_says_what_the_purchases_say(expected: list[int]) -> None:
    said = re.findall(r"^([\d,]+) of 23,570 users", PAGE.read_text("utf-8"), re.MULTILINE)
    assert [int(number.replace(",", "")) for number in said] == expected


@pytest.mark.slow
@pytest.mark.parametrize("number", range(len(ANSWERS)))
def test_descriptions_are_answered_and_counted(data: Path, expected: list[int], number: int) -> None:
    answer = json.loads(run([*commands("generate")[number], "--json"], data))
    assert answer["count"] == {"count": expected[number], "of": 23570}
    assert answer["unplaced"] == []


@pytest.mark.slow
@pytest.mark.parametrize("number", range(len(ANSWERS)))
def test_queries_are_counted(data: Path, expected: list[int], number: int) -> None:
    assert run(commands("count")[number], data).strip() == str(expected[number])


@pytest.mark.slow
def test_the_space_shows_the_mapped_names(data: Path) -> None:
    (words,) = commands("space")
    shown = run(words, data)
    assert "Order Completed" in shown
    assert "item_count, total" in shown
