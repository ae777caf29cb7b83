from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from coterie.audiences.saved import Audiences
from coterie.records.database import Records, open_records
from saving import PLAIN, Deeds, Ticking


@pytest.fixture
def records(records_place: Path | str) -> Iterator[Records]:
    with open_records(records_place) as opened:
        yield opened


@pytest.fixture
def deeds() -> Deeds:
    return Deeds([])


@pytest.fixture
def audiences(records: Records, deeds: Deeds) -> Audiences:
    made: Audiences = Audiences(
        records,
        Ticking(),
        space=lambda: replace(PLAIN, audiences=(*PLAIN.audiences, *made.refs())),
        recorder=deeds,
    )
    return made
