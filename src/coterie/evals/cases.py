"""Cases and the folders of spaces that they are about.

A file of cases is JSON lines, and the file of a space is named for it, `shop.json`:

    {"id": "…", "space": "shop", "type": "users", "prompt": "…", "accept": ["…"], "error": null, "tags": ["…"]}

A follow-up has a `query` and an `instruction`, which says what to change in it, in the place of the `prompt`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from coterie.core.errors import InvalidInputError, NotFoundError
from coterie.generate.generation import RefusalCode
from coterie.language.ast import AudienceType
from coterie.schema.files import read_space
from coterie.schema.space import Space

Item = TypeVar("Item")


@dataclass(frozen=True, kw_only=True)
class Prompt:
    """What a generator is asked. It never holds the answer.

    `before` is the query that a follow-up is to change; empty where the text stands by itself.
    """

    id: str
    space: str
    audience_type: AudienceType
    text: str
    before: str = ""


@dataclass(frozen=True, kw_only=True)
class Case:
    """A prompt, the queries that answer it, best first, or the refusal that does, and what the case is about."""

    prompt: Prompt
    accept: tuple[str, ...]
    refusal: RefusalCode | None
    tags: tuple[str, ...]


def files_of(paths: Iterable[Path]) -> list[Path]:
    """The files named, and those of the folders named. Raises NotFoundError for a folder without any."""
    found: list[Path] = []
    for path in paths:
        inside = sorted(path.glob("*.jsonl")) if path.is_dir() else [path]
        if not inside:
            raise NotFoundError(f"There is no file of cases (.jsonl) in {path}.")
        found += inside
    return found


def read_prompts(paths: Iterable[Path]) -> list[Prompt]:
    """The prompts of some files; nothing else in them is looked at. Raises InvalidInputError naming file and line."""
    return _read(paths, _prompt)


def read_cases(paths: Iterable[Path]) -> list[Case]:
    """The cases of some files. Raises InvalidInputError naming file and line."""
    return _read(paths, _case)


def read_follow_ups(paths: Iterable[Path]) -> list[Case]:
    """The follow-ups of some files, as cases. Raises InvalidInputError naming file and line."""
    return _read(paths, lambda document: _case(document, _follow_up))


def read_spaces(names: Iterable[str], folder: Path) -> dict[str, Space]:
    """The spaces of these names. Raises NotFoundError where a file is missing, InvalidInputError where it is wrong."""
    if not folder.is_dir():
        raise NotFoundError(
            f"There is no folder {folder}.", next_step="Name a folder that holds a file for each space."
        )
    found = {}
    for name in sorted(set(names)):
        if Path(name).name != name:
            raise InvalidInputError(f"{name!r} can't be the name of a space's file.")
        found[name] = read_space(folder / f"{name}.json")
    return found


def _read(paths: Iterable[Path], read: Callable[[Mapping[str, object]], Item]) -> list[Item]:
    found: dict[str, Item] = {}
    for path in paths:
        for number, line in enumerate(_lines(path), 1):
            if line.strip():
                try:
                    document = _object(line)
                    identity = _text(document, "id")
                    item = read(document)
                except (ValueError, TypeError, RecursionError) as error:
                    raise InvalidInputError(f"{path}, line {number}: {error}.") from None
                if found.setdefault(identity, item) is not item:
                    raise InvalidInputError(f"{path}, line {number}: the id {identity} occurred before.")
    return list(found.values())


def _object(line: str) -> dict[str, object]:
    try:
        document = json.loads(line)
    except json.JSONDecodeError as error:
        raise ValueError(f"no JSON: {error.msg} (column {error.colno})") from None
    if not isinstance(document, dict):
        raise TypeError("an object is needed")
    return document


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8-sig").split("\n")
    except FileNotFoundError:
        raise NotFoundError(f"There is no file {path}.") from None
    except UnicodeDecodeError as error:
        raise InvalidInputError(f"{path} is not UTF-8 text: byte {error.start} fits nothing.") from None
    except OSError as error:
        raise InvalidInputError(f"{path} can't be read: {error.strerror or error}.") from None


def _prompt(document: Mapping[str, object]) -> Prompt:
    return Prompt(
        id=_text(document, "id"),
        space=_text(document, "space"),
        audience_type=AudienceType(str(document.get("type") or "users")),
        text=_text(document, "prompt"),
    )


def _follow_up(document: Mapping[str, object]) -> Prompt:
    return replace(_prompt({**document, "prompt": document.get("instruction")}), before=_text(document, "query"))


def _case(document: Mapping[str, object], read: Callable[[Mapping[str, object]], Prompt] = _prompt) -> Case:
    error = document.get("error")
    case = Case(
        prompt=read(document),
        accept=_texts(document, "accept"),
        refusal=RefusalCode(str(error)) if error is not None else None,
        tags=_texts(document, "tags"),
    )
    if bool(case.accept) == (case.refusal is not None):
        raise ValueError("a case has either accepted queries or an error")
    return case


def _text(document: Mapping[str, object], key: str) -> str:
    value = document.get(key)
    if not isinstance(value, str):
        raise TypeError(f"`{key}` must be text")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise ValueError(f"`{key}` has half of a surrogate pair, which is no character") from None
    return value


def _texts(document: Mapping[str, object], key: str) -> tuple[str, ...]:
    value = document.get(key) or []
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise TypeError(f"`{key}` must be a list of texts")
    return tuple(value)
