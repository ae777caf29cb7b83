"""What commands are given: moments, queries, spaces. Wrong input raises an error that says what would be right.

Nothing here knows Typer, so that a command that needs no more than this starts without it.
"""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

from coterie.core.errors import InvalidInputError, NotFoundError
from coterie.core.time import parse_instant, system_clock
from coterie.schema.files import read_space
from coterie.schema.space import Space
from coterie.settings import read_settings

MAX_QUERY_BYTES = 1024 * 1024


def moment(text: str | None) -> datetime:
    """The moment that `--now` names, or the present. Raises InvalidInputError unless it has a time and a zone."""
    if text is None:
        return system_clock()
    instant = parse_instant(text.strip()) if len(text.strip()) > len("2026-06-15") else None
    if instant is None:
        raise InvalidInputError(
            f"--now is no moment: {shown(text)}.",
            next_step="Give date, time and zone as in 2026-06-15T12:00:00Z or 2026-06-15T14:00:00+02:00.",
        )
    return instant


def query_text(argument: str) -> str:
    """The text of a query: the argument itself, standard input for `-`, or the file after `@`."""
    if argument == "-":
        return _decoded(sys.stdin.buffer.read(MAX_QUERY_BYTES + 1), "standard input")
    if argument.startswith("@"):
        path = Path(argument[1:])
        try:
            with path.open("rb") as file:
                return _decoded(file.read(MAX_QUERY_BYTES + 1), str(path))
        except FileNotFoundError:
            raise NotFoundError(f"There is no file {path}.") from None
        except OSError as error:
            raise InvalidInputError(f"{path} can't be read: {error.strerror or error}.") from None
    return plain(argument, "The query")


def plain(text: str, called: str) -> str:
    """An argument that is proper text. Raises InvalidInputError where it was no UTF-8."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise InvalidInputError(f"{called} is not UTF-8 text.") from None
    return text


def shown(text: str) -> str:
    """An argument as it may be repeated in a message: printable, and not too long."""
    printable = "".join(character if character.isprintable() else "\ufffd" for character in text)
    return f"“{printable[:60]}…”" if len(printable) > 60 else f"“{printable}”"  # noqa: PLR2004 - fits a line


def _decoded(content: bytes, called: str) -> str:
    if len(content) > MAX_QUERY_BYTES:
        raise InvalidInputError(f"{called} is larger than {MAX_QUERY_BYTES // 2**20} MiB, too large for a query.")
    try:
        return content.decode("utf-8-sig").strip()
    except UnicodeDecodeError as error:
        raise InvalidInputError(f"{called} is not UTF-8 text: byte {error.start} fits nothing.") from None


def one_of(data: Path | None, space: Path | None) -> None:
    """Raises InvalidInputError unless just one of `--data` and `--space` was given."""
    if (data is None) == (space is None):
        raise InvalidInputError(
            "Give either --data or --space." if data is None else "Give --data or --space, not both.",
            next_step="--data DIR names imported data, --space FILE a space without data.",
        )


def known_space(data: Path | None, space: Path | None) -> Space:
    """The space of a data directory or of a file, whichever `one_of` has seen to be given."""
    if data is None:
        assert space is not None  # noqa: S101 - `one_of` has seen to it
        return read_space(space)
    from coterie.app.opening import open_whole_workspace

    with open_whole_workspace(data, database_url=read_settings().database_url) as workspace:
        return workspace.space()
