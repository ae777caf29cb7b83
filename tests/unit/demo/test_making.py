"""The demo space as the store has it, and the example prompts as Coterie answers them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from coterie.app.workspace import Workspace, open_workspace
from coterie.core.errors import InvalidInputError
from coterie.demo.contents import ABOUT, AUDIENCES, EVENTS, TRAITS
from coterie.demo.making import MAKING, make_demo
from coterie.demo.prompts import EXAMPLE_PROMPTS, ExamplePrompt
from coterie.language.ast import AudienceType
from coterie.language.evaluate import members
from coterie.language.events import Database
from coterie.language.parser import parse_audience
from coterie.schema.space import Collection, FieldType
from coterie.store.database import FILE_NAME

PEOPLE = 6000  # as many as `database` has


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory, now: datetime) -> Iterator[Workspace]:
    directory = tmp_path_factory.mktemp("demo") / "space"
    told: list[float] = []
    summary = make_demo(directory, now=now, people=PEOPLE, progress=told.append)
    assert (summary.profiles, summary.accounts) == (PEOPLE, PEOPLE // 85)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert not list(directory.glob("*.jsonl"))
    with open_workspace(directory, clock=lambda: now) as opened:
        yield opened


@pytest.mark.slow
def test_the_store_shows_what_is_documented(workspace: Workspace, now: datetime) -> None:
    space = workspace.space()
    assert space.about == ABOUT
    assert {event.name: event.description for event in space.events} == {e.name: e.description for e in EVENTS}
    for event in EVENTS:
        seen = space.events_by_name[event.name]
        for item in event.properties:
            assert seen.by_name[item.name].type == item.type, (event.name, item.name)
    for trait in TRAITS:
        found = space.traits_of(trait.collection)[trait.key]
        assert (found.type, found.kind, found.description) == (trait.type, trait.kind, trait.description), trait.key
    inner = {"address": FieldType.OBJECT, "favorite_categories.$": FieldType.STRING}
    assert {trait.key for trait in space.traits} == {trait.key for trait in TRAITS} | set(inner)
    assert space.audiences == AUDIENCES
    assert sum(not space.is_active(event.last_seen, now) for event in space.events) == 3


@pytest.mark.slow
@pytest.mark.parametrize("example", EXAMPLE_PROMPTS, ids=[example.text for example in EXAMPLE_PROMPTS])
def test_example_is_generated_and_counted(
    workspace: Workspace, database: Database, now: datetime, example: ExamplePrompt
) -> None:
    generation = workspace.generate(example.text, example.audience_type, now=now)
    assert generation.definition, generation.refusal
    assert not generation.unplaced
    counted = workspace.count(generation.definition, now=now)
    assert 0 < counted.count < counted.of
    # What is generated selects as many as the reference meaning of the query says, over profiles that no store made.
    meant = parse_audience(example.query, example.audience_type)
    assert counted.count == len(members(meant, database, now=now))
    everyone = database.accounts if example.audience_type is AudienceType.ACCOUNTS else database.profiles
    assert counted.of == len(everyone)


@pytest.mark.slow
def test_a_directory_with_data_is_left_alone(workspace: Workspace, now: datetime, tmp_path: Path) -> None:
    make_demo(tmp_path, now=now, people=50)
    with pytest.raises(InvalidInputError, match="holds a space already"):
        make_demo(tmp_path, now=now, people=50)
    with open_workspace(tmp_path, clock=lambda: now) as opened:
        assert len(opened.space().events) > 20
        assert opened.space().audiences_of(Collection.USERS)


def test_what_was_cut_off_leaves_no_half_and_is_made_anew(now: datetime, tmp_path: Path) -> None:
    data = tmp_path / "data"
    (data / MAKING).mkdir(parents=True)
    (data / MAKING / FILE_NAME).write_bytes(b"half of a space, as a kill -9 leaves it")

    def interrupt(share: float) -> None:
        if share > 0.2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make_demo(data, now=now, people=20, progress=interrupt)
    assert list(data.iterdir()) == []
    make_demo(data, now=now, people=20)
    assert [path.name for path in data.iterdir()] == [FILE_NAME]


def test_what_somebody_imports_meanwhile_stays(now: datetime, tmp_path: Path) -> None:
    def bring_in(_share: float) -> None:
        (tmp_path / FILE_NAME).write_bytes(b"theirs")

    with pytest.raises(InvalidInputError, match="holds a space already"):
        make_demo(tmp_path, now=now, people=20, progress=bring_in)
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [(FILE_NAME, b"theirs")]
